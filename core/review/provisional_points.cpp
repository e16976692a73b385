#include "core/review/provisional_points.h"

#include "core/review/figure_text.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QString titles(const QList<rules::Written> &cited, const QMap<QString, QString> &sources)
{
    QStringList texts;
    for (const auto &source : cited) {
        const auto within = source.text.section(u' ', 1);
        const auto title = sources.value(source.text.section(u' ', 0, 0));
        texts.append(within.isEmpty() ? title : within + u' ' + title);
    }
    return texts.join(u"; "_s);
}

QString named(const rules::Text &label, const QString &name)
{
    return label.isEmpty() ? name : u"«%1»"_s.arg(label.it());
}

/// The marks of one file. A part taken over from a file of shared figures keeps the place where it
/// is written, and is left to that file.
class FilePoints {
public:
    FilePoints(QString file, const QMap<QString, QString> &sources,
               const QMap<QString, QString> &marks)
        : m_file(std::move(file)), m_sources(sources), m_marks(marks)
    {
    }

    void add(const rules::ParsedParameter &parameter)
    {
        for (const auto &row : parameter.rows) {
            const auto value =
                row.value
                    ? figureWords(*row.value,
                                  rules::Unit::parse(parameter.unit.text).value_or(rules::Unit()))
                    : u"nessun valore"_s;
            add(row.marks, row.sources, row.place.line,
                u"valore %1 %2: %3"_s.arg(named(parameter.label, parameter.name.text),
                                          rangeWords({row.from, row.to}), value));
        }
    }

    void add(const rules::ParsedTable &table)
    {
        for (const auto &row : table.rows) {
            QStringList keys;
            for (const auto &key : row.keys)
                keys.append(key.text);
            add(row.marks, row.sources.isEmpty() ? table.sources : row.sources, row.place.line,
                u"tabella %1, riga %2 %3"_s.arg(table.name.text, keys.join(u", "_s),
                                                rangeWords(row.days)));
        }
    }

    void add(const rules::ParsedRangeTable &table)
    {
        for (const auto &version : table.versions) {
            add(version.marks, version.sources, version.place.line,
                u"tabella %1 %2"_s.arg(named(table.label, table.name.text),
                                       rangeWords(version.days)));
        }
    }

    void add(const rules::ParsedValue &value)
    {
        add(value.marks, value.sources, value.name.place.line,
            u"calcolo %1"_s.arg(named(value.label, value.name.text)));
    }

    void add(const rules::ParsedRequirement &requirement)
    {
        add(requirement.marks, requirement.sources, requirement.id.place.line,
            u"requisito %1"_s.arg(requirement.id.text));
    }

    void add(const rules::ParsedPaper &paper)
    {
        add(paper.marks, paper.sources, paper.id.place.line, u"nota %1"_s.arg(paper.id.text));
    }

    void add(const rules::ParsedIncompatibility &rule)
    {
        add(rule.marks, rule.sources, rule.benefit.place.line,
            u"rapporto con %1"_s.arg(rule.benefit.text));
    }

    template <class Parts>
    void addAll(const Parts &parts)
    {
        for (const auto &part : parts)
            add(part);
    }

    QList<ProvisionalPoint> points() const { return m_points.values(); }

private:
    void add(const QList<rules::Written> &marks, const QList<rules::Written> &sources, int line,
             const QString &what)
    {
        for (const auto &mark : marks) {
            if (mark.place.file != m_file)
                continue;
            auto &point = m_points[mark.text];
            point.file = m_file;
            point.mark = mark.text;
            point.doubt = m_marks.value(mark.text);
            point.places.append({what, titles(sources, m_sources), line});
        }
    }

    QString m_file;
    const QMap<QString, QString> &m_sources;
    const QMap<QString, QString> &m_marks;
    QMap<QString, ProvisionalPoint> m_points;
};

QList<ProvisionalPoint> pointsOf(const rules::ParsedBenefit &benefit)
{
    FilePoints points(benefit.place.file, benefit.sources, benefit.marks);
    points.addAll(benefit.parameters);
    points.addAll(benefit.tables);
    points.addAll(benefit.rangeTables);
    points.addAll(benefit.values);
    points.addAll(benefit.requirements);
    points.addAll(benefit.documents);
    points.addAll(benefit.declarations);
    points.addAll(benefit.duties);
    points.addAll(benefit.notes);
    points.addAll(benefit.incompatibilities);
    return points.points();
}

QList<ProvisionalPoint> pointsOf(const rules::ParsedShared &shared)
{
    FilePoints points(shared.place.file, shared.sources, shared.marks);
    points.addAll(shared.parameters);
    points.addAll(shared.rangeTables);
    return points.points();
}

}   // namespace

QList<ProvisionalPoint> provisionalPoints(const rules::BundleSource &source)
{
    QList<ProvisionalPoint> all;
    for (const auto &benefit : source.benefits)
        all += pointsOf(benefit);
    for (const auto &shared : source.shared)
        all += pointsOf(shared);
    for (auto &point : all) {
        std::stable_sort(
            point.places.begin(), point.places.end(),
            [](const auto &left, const auto &right) { return left.line < right.line; });
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &left, const auto &right) { return left.file < right.file; });
    return all;
}

QStringList provisionalText(const QList<ProvisionalPoint> &points)
{
    QStringList lines;
    qsizetype places = 0;
    QString file;
    for (const auto &point : points) {
        if (point.file != file) {
            file = point.file;
            lines.append(file);
        }
        lines.append(u"  %1: %2"_s.arg(point.mark, point.doubt));
        for (const auto &place : point.places) {
            lines.append(u"    riga %1, %2%3"_s.arg(place.line)
                             .arg(place.what, place.source.isEmpty()
                                                  ? QString()
                                                  : u" ["_s + place.source + u']'));
        }
        places += point.places.size();
    }
    lines.append(u"Punti provvisori: %1, in %2 luoghi."_s.arg(points.size()).arg(places));
    return lines;
}

QJsonObject provisionalJson(const QList<ProvisionalPoint> &points)
{
    QJsonArray list;
    for (const auto &point : points) {
        QJsonArray places;
        for (const auto &place : point.places) {
            places.append(QJsonObject{
                {u"line"_s, place.line}, {u"what"_s, place.what}, {u"source"_s, place.source}});
        }
        list.append(QJsonObject{{u"file"_s, point.file},
                                {u"mark"_s, point.mark},
                                {u"doubt"_s, point.doubt},
                                {u"places"_s, places}});
    }
    return {{u"provisional"_s, list}};
}

}   // namespace core::review
