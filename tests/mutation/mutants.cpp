#include "tests/mutation/mutants.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// Keys whose quoted value is a formula, not words.
const QStringList kFormulas = {u"when"_s,    u"then"_s,  u"else"_s,    u"is"_s,     u"need"_s,
                               u"by"_s,      u"start"_s, u"days"_s,    u"amount"_s, u"rate"_s,
                               u"ammessa"_s, u"event"_s, u"default"_s, u"from"_s,   u"first_day"_s};

/// Keys that only hold words for people; without them nobody is decided otherwise.
const QStringList kWords = {u"label"_s,     u"hint"_s,       u"help"_s,  u"why"_s,
                            u"ground"_s,    u"where"_s,      u"short"_s, u"explanation"_s,
                            u"retention"_s, u"if_unknown"_s, u"name"_s,  u"plain_name"_s,
                            u"law"_s,       u"unknown"_s};

QString lastKey(const QString &text)
{
    static const QRegularExpression kKey(u"([\\w]+)\\s*:\\s"_s);
    QString key;
    for (auto it = kKey.globalMatch(text); it.hasNext();)
        key = it.next().captured(1);
    return key;
}

/// The line with words and comments blanked out by `#`, so that positions stay.
QString formulasOnly(const QString &line)
{
    QString kept = line;
    bool quoted = false;
    bool formula = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool escaped = i > 0 && line[i - 1] == u'\\';
        if (line[i] == u'"' && !escaped) {
            quoted = !quoted;
            formula = quoted && kFormulas.contains(lastKey(line.left(i)));
            continue;
        }
        const bool comment = !quoted && line[i] == u'#' && (i == 0 || line[i - 1].isSpace());
        if (comment)
            return kept.left(i) + QString(line.size() - i, u'#');
        if (quoted && !formula)
            kept[i] = u'#';
    }
    return kept;
}

class LineMutants {
public:
    LineMutants(QString file, int number, QString line, QList<Mutant> &mutants)
        : m_file(std::move(file)), m_number(number), m_line(std::move(line)),
          m_kept(formulasOnly(m_line)), m_mutants(mutants)
    {
    }

    void addAll()
    {
        if (m_kept.trimmed().isEmpty() || m_kept.trimmed().startsWith(u'#'))
            return;
        if (!isWordsAlone())
            add(Mistake::LineGone, {});
        days();
        units();
        numbers();
        comparisons();
        logic();
    }

private:
    bool isWordsAlone() const
    {
        static const QRegularExpression kOneKey(
            u"^\\s*(\\w+):\\s*(\".*\"|[&*]\\w+( \".*\")?)?\\s*$"_s);
        const auto match = kOneKey.match(m_line);
        return match.hasMatch() && kWords.contains(match.captured(1));
    }

    void add(Mistake mistake, const QString &after)
    {
        m_mutants.append({m_file, m_number, mistake, m_line.toUtf8(), after.toUtf8()});
    }

    void replace(Mistake mistake, qsizetype at, qsizetype length, const QString &by)
    {
        auto after = m_line;
        add(mistake, after.replace(at, length, by));
    }

    void days()
    {
        static const QRegularExpression kDay(u"\\d{4}-\\d{2}-\\d{2}"_s);
        for (auto it = kDay.globalMatch(m_kept); it.hasNext();) {
            const auto match = it.next();
            const auto day = QDate::fromString(match.captured(), Qt::ISODate);
            for (const int by : {1, -1})
                replace(Mistake::DayMoved, match.capturedStart(), 10,
                        day.addDays(by).toString(Qt::ISODate));
            // What is left must not be taken for numbers.
            m_kept.replace(match.capturedStart(), 10, QString(10, u'_'));
        }
    }

    void units()
    {
        static const QMap<QString, QString> kOther = {
            {u"EUR"_s, u"EUR/month"_s},      {u"EUR/month"_s, u"EUR/year"_s},
            {u"EUR/year"_s, u"EUR/month"_s}, {u"day"_s, u"week"_s},
            {u"days"_s, u"weeks"_s},         {u"week"_s, u"day"_s},
            {u"weeks"_s, u"days"_s},         {u"month"_s, u"year"_s},
            {u"months"_s, u"days"_s},        {u"year"_s, u"month"_s},
            {u"years"_s, u"months"_s},       {u"week/month"_s, u"day/month"_s}};
        static const QRegularExpression kUnit(
            u"(?:unit: |\\d |\\\\?\")([A-Za-z]+(?:/[a-z]+)?)(?=[\\s,})\"+]|\\\\\"|$)"_s);
        for (auto it = kUnit.globalMatch(m_kept); it.hasNext();) {
            const auto match = it.next();
            const auto other = kOther.constFind(match.captured(1));
            if (other != kOther.cend())
                replace(Mistake::UnitChanged, match.capturedStart(1), match.capturedLength(1),
                        *other);
        }
    }

    void numbers()
    {
        static const QRegularExpression kNumber(
            u"(?<!\\w)(?<!\\d\\.)(?<!-)\\d+(\\.\\d+)?(?![\\w-])"_s);
        for (auto it = kNumber.globalMatch(m_kept); it.hasNext();) {
            const auto match = it.next();
            const auto decimals = match.capturedLength(1) > 0 ? match.capturedLength(1) - 1 : 0;
            const auto whole = match.captured().remove(u'.').toLongLong();
            for (const int by : {1, -1}) {
                if (whole + by < 0)
                    continue;
                auto digits = QString::number(whole + by).rightJustified(decimals + 1, u'0');
                if (decimals > 0)
                    digits.insert(digits.size() - decimals, u'.');
                replace(Mistake::NumberMoved, match.capturedStart(), match.capturedLength(),
                        digits);
            }
        }
    }

    void swap(Mistake mistake, const QRegularExpression &what, const QMap<QString, QString> &other)
    {
        for (auto it = what.globalMatch(m_kept); it.hasNext();) {
            const auto match = it.next();
            replace(mistake, match.capturedStart(1), match.capturedLength(1),
                    other[match.captured(1)]);
        }
    }

    void comparisons()
    {
        static const QRegularExpression kSign(u"\\s(<=|>=|==|!=|<|>)\\s"_s);
        swap(Mistake::ComparisonSwapped, kSign,
             {{u"<="_s, u"<"_s},
              {u"<"_s, u"<="_s},
              {u">="_s, u">"_s},
              {u">"_s, u">="_s},
              {u"=="_s, u"!="_s},
              {u"!="_s, u"=="_s}});
    }

    void logic()
    {
        static const QRegularExpression kWord(u"\\b(and|or|min|max|yes|no)\\b(?!:)"_s);
        swap(Mistake::LogicSwapped, kWord,
             {{u"and"_s, u"or"_s},
              {u"or"_s, u"and"_s},
              {u"min"_s, u"max"_s},
              {u"max"_s, u"min"_s},
              {u"yes"_s, u"no"_s},
              {u"no"_s, u"yes"_s}});
    }

    QString m_file;
    int m_number;
    QString m_line;
    QString m_kept;
    QList<Mutant> &m_mutants;
};

}   // namespace

QString mistakeName(Mistake mistake)
{
    switch (mistake) {
    case Mistake::LineGone:
        return u"line gone"_s;
    case Mistake::DayMoved:
        return u"day moved"_s;
    case Mistake::NumberMoved:
        return u"number moved"_s;
    case Mistake::UnitChanged:
        return u"unit changed"_s;
    case Mistake::ComparisonSwapped:
        return u"comparison swapped"_s;
    case Mistake::LogicSwapped:
        return u"logic swapped"_s;
    }
    return {};
}

QList<Mutant> mutantsOf(const QString &file, const QByteArray &text)
{
    QList<Mutant> mutants;
    const auto lines = text.split('\n');
    bool left = false;   // inside profiles or cases
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines[i];
        if (!line.isEmpty() && line[0] != ' ' && line[0] != '#')
            left = line.startsWith("profiles:") || line.startsWith("cases:");
        if (!left)
            LineMutants(file, static_cast<int>(i) + 1, QString::fromUtf8(line), mutants).addAll();
    }
    return mutants;
}

QByteArray mutated(const QByteArray &text, const Mutant &mutant)
{
    auto lines = text.split('\n');
    if (mutant.mistake == Mistake::LineGone)
        lines.removeAt(mutant.line - 1);
    else
        lines[mutant.line - 1] = mutant.after;
    return lines.join('\n');
}

}   // namespace tests
