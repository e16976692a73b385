#include "tests/bench/line.h"

#include <QJsonObject>

#include <algorithm>

namespace bench {

namespace {

struct Figures {
    double product;
    double limit;
    double ratio;
    double least;
    double most;
};

Figures figuresOf(const Line &line)
{
    QList<double> products;
    QList<double> limits;
    QList<double> ratios;
    for (const Round &round : line.rounds) {
        products.append(round.product);
        limits.append(round.limit);
        ratios.append(round.ratio());
    }
    return {median(products), median(limits), median(ratios),
            *std::min_element(ratios.cbegin(), ratios.cend()),
            *std::max_element(ratios.cbegin(), ratios.cend())};
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

/// A line without a target is there to be read beside the others.
QString targetText(const Target &target)
{
    return target.good > 0
               ? QStringLiteral("%1 / %2").arg(number(target.good), number(target.excellent))
               : QStringLiteral("–");
}

}   // namespace

double median(QList<double> values)
{
    Q_ASSERT(!values.isEmpty());
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QByteArray writeTable(const QList<Line> &lines)
{
    QList<QStringList> rows = {{QStringLiteral("id"), QStringLiteral("work"),
                                QStringLiteral("product"), QStringLiteral("limit"),
                                QStringLiteral("ratio (range)"), QStringLiteral("target")}};
    for (const Line &line : lines) {
        const Figures figures = figuresOf(line);
        rows.append({line.id, line.work, number(figures.product), number(figures.limit),
                     QStringLiteral("%1 (%2–%3)")
                         .arg(number(figures.ratio), number(figures.least), number(figures.most)),
                     targetText(line.target)});
    }
    QList<int> widths(rows.first().size(), 0);
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], static_cast<int>(row[column].size()));
    QString table;
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += row[column].leftJustified(widths[column] + 2);
        table += text.trimmed() + QLatin1Char('\n');
    }
    return table.toUtf8();
}

QJsonArray writeJson(const QList<Line> &lines)
{
    QJsonArray array;
    for (const Line &line : lines) {
        const Figures figures = figuresOf(line);
        array.append(
            QJsonObject{{QStringLiteral("id"), line.id},
                        {QStringLiteral("work"), line.work},
                        {QStringLiteral("product"), figures.product},
                        {QStringLiteral("limit"), figures.limit},
                        {QStringLiteral("ratio"), figures.ratio},
                        {QStringLiteral("min"), figures.least},
                        {QStringLiteral("max"), figures.most},
                        {QStringLiteral("target"),
                         QJsonObject{{QStringLiteral("good"), line.target.good},
                                     {QStringLiteral("excellent"), line.target.excellent}}}});
    }
    return array;
}

}   // namespace bench
