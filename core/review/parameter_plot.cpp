#include "core/review/parameter_plot.h"

#include "core/base/italian_date.h"
#include "core/review/figure_text.h"

#include <algorithm>
#include <cmath>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

// Of the drawing, in its own units; text is 13 high.
constexpr double kWidth = 640;
constexpr double kHeight = 220;
constexpr double kLeft = 84;
constexpr double kRight = 14;
constexpr double kTop = 14;
constexpr double kBottom = 30;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

class PlotWriter {
public:
    PlotWriter(HtmlWriter &html, const Plot &plot) : m_html(html), m_plot(plot)
    {
        m_first = plot.points.first().from;
        // The last value holds on: it is given a year to be seen.
        m_last = plot.points.last().from.addYears(1);
        bool any = false;
        for (const auto &point : plot.points) {
            if (!point.value)
                continue;
            m_least = any ? std::min(m_least, *point.value) : *point.value;
            m_most = any ? std::max(m_most, *point.value) : *point.value;
            any = true;
        }
        chooseScale();
    }

    void run()
    {
        const auto titleId = m_plot.id + u"-titolo"_s;
        const auto aboutId = m_plot.id + u"-descrizione"_s;
        const auto svg = m_html.in("svg"_L1, {{"xmlns"_L1, u"http://www.w3.org/2000/svg"_s},
                                              {"viewBox"_L1, u"0 0 640 220"_s},
                                              {"role"_L1, u"img"_s},
                                              {"class"_L1, u"plot"_s},
                                              {"aria-labelledby"_L1, titleId + u' ' + aboutId}});
        m_html.leaf("title"_L1, m_plot.title, {{"id"_L1, titleId}});
        m_html.leaf("desc"_L1, about(), {{"id"_L1, aboutId}});
        writeLevels();
        writeYears();
        writeSteps();
    }

private:
    /// Round numbers for three to six lines around the values.
    void chooseScale()
    {
        const double span = m_most - m_least;
        const double rough = span / 3;
        const double power = std::pow(10, std::floor(std::log10(rough)));
        const double unit = rough / power;
        m_step = power * (unit >= 5 ? 5 : unit >= 2 ? 2 : 1);
        m_floor = std::floor(m_least / m_step) * m_step;
        m_ceiling = std::ceil(m_most / m_step) * m_step;
    }

    double x(QDate day) const
    {
        return kLeft + (kWidth - kLeft - kRight) * static_cast<double>(m_first.daysTo(day)) /
                           static_cast<double>(m_first.daysTo(m_last));
    }
    double y(double value) const
    {
        return kTop + (kHeight - kTop - kBottom) * (m_ceiling - value) / (m_ceiling - m_floor);
    }

    QString about() const
    {
        QStringList parts;
        for (const auto &point : m_plot.points)
            parts.append(u"%1 dal %2"_s.arg(point.shown, formatDateItalian(point.from)));
        return u"Grafico a gradini: "_s + parts.join(u"; "_s) + u'.';
    }

    void line(double x1, double y1, double x2, double y2, const QString &what)
    {
        m_html.lone("line"_L1, {{"x1"_L1, number(x1)},
                                {"y1"_L1, number(y1)},
                                {"x2"_L1, number(x2)},
                                {"y2"_L1, number(y2)},
                                {"class"_L1, what},
                                {"stroke"_L1, u"currentColor"_s},
                                {"stroke-opacity"_L1, u"0.25"_s}});
    }

    void words(double atX, double atY, const QString &anchor, const QString &text)
    {
        m_html.leaf("text"_L1, text,
                    {{"x"_L1, number(atX)},
                     {"y"_L1, number(atY)},
                     {"text-anchor"_L1, anchor},
                     {"font-size"_L1, u"13"_s},
                     {"fill"_L1, u"currentColor"_s}});
    }

    void writeLevels()
    {
        const auto lines = std::lround((m_ceiling - m_floor) / m_step);
        const int decimals = m_step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(m_step)));
        for (long i = 0; i <= lines; ++i) {
            const double value = m_floor + static_cast<double>(i) * m_step;
            line(kLeft, y(value), kWidth - kRight, y(value), u"level"_s);
            words(kLeft - 8, y(value) + 4, u"end"_s,
                  italianWritten(QString::number(value, 'f', decimals)));
        }
    }

    void writeYears()
    {
        const int years = m_last.year() - m_first.year() + 1;
        const int every = std::max(1, (years + 7) / 8);
        for (int year = m_first.year(); year <= m_last.year(); ++year) {
            const QDate day(year, 1, 1);
            if (day < m_first || day > m_last)
                continue;
            line(x(day), kHeight - kBottom, x(day), kHeight - kBottom + 5, u"year"_s);
            if ((year - m_first.year()) % every == 0)
                words(x(day), kHeight - kBottom + 19, u"middle"_s, QString::number(year));
        }
    }

    void writeSteps()
    {
        QString path;
        bool drawing = false;
        for (qsizetype i = 0; i < m_plot.points.size(); ++i) {
            const auto &point = m_plot.points[i];
            if (!point.value) {
                drawing = false;
                continue;
            }
            const bool isLast = i + 1 == m_plot.points.size();
            const double end = isLast ? x(m_last) : x(m_plot.points[i + 1].from);
            path += u"%1%2 %3 H%4 "_s.arg(drawing ? u"L"_s : u"M"_s, number(x(point.from)),
                                          number(y(*point.value)), number(end));
            drawing = true;
        }
        m_html.lone("path"_L1, {{"d"_L1, path.trimmed()},
                                {"class"_L1, u"series"_s},
                                {"fill"_L1, u"none"_s},
                                {"stroke"_L1, u"currentColor"_s},
                                {"stroke-width"_L1, u"2.5"_s}});
        for (const auto &point : m_plot.points) {
            if (!point.value)
                continue;
            m_html.lone("circle"_L1, {{"cx"_L1, number(x(point.from))},
                                      {"cy"_L1, number(y(*point.value))},
                                      {"r"_L1, u"3.5"_s},
                                      {"class"_L1, u"point"_s},
                                      {"fill"_L1, u"currentColor"_s}});
        }
    }

    HtmlWriter &m_html;
    const Plot &m_plot;
    QDate m_first;
    QDate m_last;
    double m_least = 0;
    double m_most = 0;
    double m_step = 1;
    double m_floor = 0;
    double m_ceiling = 1;
};

}   // namespace

bool isWorthPlotting(const Plot &plot)
{
    std::optional<double> first;
    for (const auto &point : plot.points) {
        if (point.value && first && *point.value != *first)
            return true;
        if (!first)
            first = point.value;
    }
    return false;
}

void writePlot(HtmlWriter &html, const Plot &plot)
{
    if (isWorthPlotting(plot))
        PlotWriter(html, plot).run();
}

}   // namespace core::review
