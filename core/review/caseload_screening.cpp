#include "core/review/caseload_screening.h"

#include "core/review/bundle_side.h"
#include "core/rules/benefit.h"
#include "core/rules/consistent.h"
#include "core/rules/unit.h"

#include <algorithm>
#include <charconv>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBlock = 4096;   // the memory of a walk is taken once for each
constexpr char kScope = '@';           // name@benefit

bool isMoney(const rules::Type &type)
{
    return type.kind == rules::Kind::Number && type.unit.toString().startsWith(u"EUR"_s);
}

QByteArray inCell(const QByteArray &text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n'))
        return text;
    return '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

/// What is written of one benefit.
struct Written {
    QByteArray outcomes[7];   // ",id,code,", by rules::Outcome
    QByteArray unit;
    QString amount;         // name of the result; empty: there is none
    int amountAt = -1;      // among the columns' results
    bool isCents = false;   // its register counts cents
    qint64 perCent = 1;     // numerators of its register in a cent
};

class CaseloadRun {
public:
    CaseloadRun(const rules::Catalogue &catalogue, const CaseloadWish &wish,
                const std::function<bool(QByteArrayView)> &write,
                const std::function<void(qint64, const QString &)> &bad)
        : m_catalogue(catalogue), m_side(catalogue, wish.on, wish.knownOn), m_wish(wish),
          m_write(write), m_bad(bad)
    {
    }

    Result<ScreenedCaseload> run(QIODevice &device)
    {
        if (const auto chosen = choose(); !chosen)
            return tl::unexpected(chosen.error());
        auto reader = CaseloadReader::open(
            device, [&](const QString &name) { return m_side.kindOf(plain(name)); });
        if (!reader)
            return tl::unexpected(reader.error());
        for (const auto &name : reader->names()) {
            if (!isKnown(name))
                return fail(ErrorCode::Invalid, u"no fact \"%1\""_s.arg(name));
        }
        if (m_benefits.isEmpty())
            return m_found;
        const auto screening =
            program::Screening::create(m_catalogue, {m_benefits, m_wish.on, m_wish.knownOn,
                                                     m_wish.results, program::Width::Best, true});
        if (!screening)
            return tl::unexpected(screening.error());
        m_reader = &*reader;
        m_screening = &*screening;
        if (auto sheet = screening->sheet(kBlock))
            m_sheet.emplace(std::move(*sheet));
        prepare();
        if (m_sheet && !reader->names().isEmpty()) {
            if (auto columns = CaseloadColumns::create(m_catalogue, *screening, *reader))
                m_columns.emplace(std::move(*columns));
        }
        m_out = "household,benefit,outcome,amount,unit";
        m_out += m_wish.results ? ",results\n" : "\n";
        while (const auto line = reader->nextLine()) {
            addLine(*reader, *line);
            if (m_lines.size() == kBlock) {
                if (const auto done = finishBlock(); !done)
                    return tl::unexpected(done.error());
            }
        }
        if (const auto done = finishBlock(); !done)
            return tl::unexpected(done.error());
        return m_found;
    }

private:
    /// A line of the block: in the sheet, or as facts, or bad.
    struct Line {
        qint64 number = 0;
        qint64 line = 0;
        int row = -1;   // in the sheet
        QJsonObject facts;
        QString fault;
    };

    static QString plain(const QString &name) { return name.section(QLatin1Char(kScope), 0, 0); }

    Result<> choose()
    {
        for (const auto &benefit : m_catalogue.benefits()) {
            const bool isInForce =
                (!benefit.inForceFrom.isValid() || benefit.inForceFrom <= m_wish.on) &&
                (!benefit.inForceTo.isValid() || m_wish.on <= benefit.inForceTo);
            if (m_wish.benefits.isEmpty() ? isInForce : m_wish.benefits.contains(benefit.id))
                m_benefits.append(benefit.id);
        }
        for (const auto &id : m_wish.benefits) {
            if (!m_benefits.contains(id))
                return fail(ErrorCode::NotFound, u"no benefit \"%1\""_s.arg(id));
        }
        return {};
    }

    void prepare()
    {
        for (std::size_t i = 0; i < m_screening->benefits(); ++i) {
            Written written;
            const auto id = m_screening->id(i).toUtf8();
            for (int outcome = 0; outcome < 7; ++outcome)
                written.outcomes[outcome] =
                    ',' + id + ',' +
                    rules::outcomeCode(static_cast<rules::Outcome>(outcome)).toUtf8() + ',';
            const auto *graph = *m_catalogue.graph(m_screening->id(i));
            for (const auto &result : graph->results) {
                const auto &value = graph->values[static_cast<std::size_t>(result.value)];
                if (!isMoney(value.type) || value.list >= 0)
                    continue;
                written.amount = value.name;
                written.unit = value.type.unit.toString().toUtf8();
                break;
            }
            if (m_screening->isByColumns(i))
                placeAmount(i, written);
            m_written.push_back(written);
        }
    }

    void placeAmount(std::size_t benefit, Written &written) const
    {
        written.amountAt = static_cast<int>(m_screening->results(benefit).indexOf(written.amount));
        if (written.amount.isEmpty() || written.amountAt < 0) {
            written.amountAt = -1;
            return;
        }
        const auto &slot = m_screening->slot(benefit, static_cast<std::size_t>(written.amountAt));
        const auto &reg = m_screening->program().registers[static_cast<std::size_t>(slot.least)];
        written.isCents = slot.per < 0 && (reg.scale == 100 || reg.scale == 1);
        written.perCent = reg.scale == 1 ? 100 : 1;
    }

    bool knowsFor(const QString &benefit, const QString &fact)
    {
        const auto key = benefit + u' ' + fact;
        const auto it = m_known.constFind(key);
        if (it != m_known.cend())
            return *it;
        const auto reads =
            m_catalogue.readFacts(benefit, {{fact, QJsonObject{{u"unknown"_s, true}}}});
        const auto graph = m_catalogue.graph(benefit);
        const bool knows = reads.has_value() || (*graph)->valueByName.contains(fact) ||
                           m_catalogue.vocabulary().derived(fact, benefit) != nullptr ||
                           m_catalogue.vocabulary().meaning(fact, benefit).question >= 0;
        return *m_known.insert(key, knows);
    }

    bool isKnown(const QString &name)
    {
        const auto scope = name.section(QLatin1Char(kScope), 1);
        if (scope.isEmpty())
            return m_side.knows(name);
        return m_side.has(scope) && knowsFor(scope, plain(name));
    }

    QJsonObject factsFor(const QString &benefit, const QJsonObject &facts)
    {
        QJsonObject own;
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            const auto scope = it.key().section(QLatin1Char(kScope), 1);
            const auto name = plain(it.key());
            if (scope == benefit ||
                (scope.isEmpty() && !own.contains(name) && knowsFor(benefit, name)))
                own.insert(name, it.value());
        }
        // What is said for this benefit alone wins whatever the order of the names.
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            if (it.key().section(QLatin1Char(kScope), 1) == benefit)
                own.insert(plain(it.key()), it.value());
        }
        return own;
    }

    void addLine(const CaseloadReader &reader, const CaseloadReader::Line &text)
    {
        Line line;
        line.number = text.number;
        line.line = text.line;
        if (m_columns && m_columns->add(text.text, *m_sheet)) {
            line.row = static_cast<int>(m_sheet->households()) - 1;
        } else {
            auto household = reader.read(text);
            line.facts = std::move(household.facts);
            line.fault = std::move(household.fault);
            for (auto it = line.facts.begin(); it != line.facts.end() && line.fault.isEmpty(); ++it)
                if (!isKnown(it.key()))
                    line.fault = u"non conosco il fatto «%1»"_s.arg(it.key());
            if (line.fault.isEmpty())
                encode(line);
        }
        // A row that the walk refuses is read again as facts.
        if (line.row >= 0 && line.facts.isEmpty() && !reader.names().isEmpty())
            m_texts.push_back(text.text.toByteArray());
        else
            m_texts.emplace_back();
        m_lines.push_back(std::move(line));
    }

    /// Whether all names of the facts mean the same for every benefit.
    bool isShared(const QJsonObject &facts)
    {
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            const auto known = m_isShared.constFind(it.key());
            if (known != m_isShared.cend() ? !*known
                                           : !*m_isShared.insert(it.key(), shares(it.key())))
                return false;
        }
        return true;
    }

    bool shares(const QString &name) const
    {
        const auto &vocabulary = m_catalogue.vocabulary();
        const auto first = vocabulary.meaning(name, m_benefits.first());
        if (first.question < 0 && vocabulary.shorthand(name) == nullptr)
            return false;
        return std::all_of(m_benefits.begin(), m_benefits.end(), [&](const QString &benefit) {
            const auto other = vocabulary.meaning(name, benefit);
            return other.question == first.question && other.alias == first.alias;
        });
    }

    void encode(Line &line)
    {
        ++m_found.read;
        if (!m_sheet || !isShared(line.facts))
            return;
        const auto given = m_catalogue.readFacts(m_benefits.first(), line.facts);
        if (!given) {
            line.fault = given.error().detail;
            return;
        }
        if (!given->fixed.isEmpty() || !m_screening->encoder().encode(given->facts, m_household))
            return;
        m_sheet->add(m_household);
        line.row = static_cast<int>(m_sheet->households()) - 1;
    }

    Result<> finishBlock()
    {
        if (m_sheet && m_sheet->households() > 0) {
            const auto refused = m_sheet->run();
            if (!refused)
                return tl::unexpected(refused.error());
            m_refused.assign(m_sheet->households(), 0);
            for (const std::size_t row : *refused)
                m_refused[row] = 1;
        }
        for (auto &line : m_lines) {
            const auto start = m_out.size();
            if (line.fault.isEmpty())
                decide(line);
            if (!line.fault.isEmpty()) {
                m_out.resize(start);
                ++m_found.badLines;
                m_bad(line.line, line.fault);
                continue;
            }
            ++m_found.households;
        }
        m_lines.clear();
        m_texts.clear();
        if (m_sheet)
            m_sheet->clear();
        const bool isWritten =
            m_write(QByteArrayView(m_out.data(), static_cast<qsizetype>(m_out.size())));
        m_out.clear();
        return isWritten ? Result<>() : fail(ErrorCode::Io, u"cannot write"_s);
    }

    void decide(Line &line)
    {
        const bool inSheet = line.row >= 0 && m_refused[static_cast<std::size_t>(line.row)] == 0;
        char text[20];
        const auto end = std::to_chars(text, text + sizeof text, line.number).ptr;
        const std::string_view number(text, static_cast<std::size_t>(end - text));
        bool counted = false;
        for (std::size_t i = 0; i < m_written.size() && line.fault.isEmpty(); ++i) {
            if (inSheet && m_screening->isByColumns(i)) {
                m_out += number;
                writeRow(i, static_cast<std::size_t>(line.row));
                continue;
            }
            m_found.oneByOne += counted ? 0 : 1;
            counted = true;
            explain(i, number, line);
        }
    }

    void writeRow(std::size_t benefit, std::size_t row)
    {
        const auto &written = m_written[benefit];
        const auto outcome = static_cast<std::size_t>(m_screening->outcome(*m_sheet, benefit, row));
        append(written.outcomes[outcome]);
        if (written.amountAt >= 0) {
            const auto place = static_cast<std::size_t>(written.amountAt);
            const auto figure = m_screening->figure(*m_sheet, benefit, place, row);
            if (figure.isShown) {
                if (written.isCents)
                    appendCents(figure.number * written.perCent);
                else
                    append(m_screening->value(benefit, place, figure).toUtf8());
                m_out += ',';
                append(written.unit);
            } else {
                m_out += ',';
            }
        } else {
            m_out += ',';
        }
        if (m_wish.results) {
            QByteArray all;
            const auto &names = m_screening->results(benefit);
            for (qsizetype r = 0; r < names.size(); ++r) {
                const auto place = static_cast<std::size_t>(r);
                const auto value = m_screening->value(
                    benefit, place, m_screening->figure(*m_sheet, benefit, place, row));
                addResult(all, names[r], value);
            }
            m_out += ',';
            append(inCell(all));
        }
        m_out += '\n';
    }

    static void addResult(QByteArray &all, const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        all += (all.isEmpty() ? "" : ";") + name.toUtf8() + '=' + value.toUtf8();
    }

    void append(const QByteArray &text)
    {
        m_out.append(text.constData(), static_cast<std::size_t>(text.size()));
    }

    void appendCents(qint64 cents)
    {
        char text[24];
        if (cents < 0)
            m_out += '-';
        const qint64 size = std::abs(cents);
        const auto end = std::to_chars(text, text + sizeof text, size / 100).ptr;
        m_out.append(text, static_cast<std::size_t>(end - text));
        m_out += '.';
        m_out += static_cast<char>('0' + size % 100 / 10);
        m_out += static_cast<char>('0' + size % 10);
    }

    /// By the explained walk, as `evaluate` does it.
    void explain(std::size_t benefit, std::string_view number, Line &line)
    {
        if (line.facts.isEmpty()) {
            const auto place = static_cast<std::size_t>(&line - m_lines.data());
            CaseloadReader::Line text{line.number, line.line, m_texts[place]};
            line.facts = m_reader->read(text).facts;
        }
        const auto &id = m_screening->id(benefit);
        const auto given = m_catalogue.readFacts(id, factsFor(id, line.facts));
        if (!given) {
            line.fault = given.error().detail;
            return;
        }
        const auto decision = rules::decideConsistent(m_catalogue, id, given->facts,
                                                      {m_wish.on, m_wish.knownOn, given->fixed});
        if (!decision) {
            line.fault = decision.error().detail;
            return;
        }
        const auto &written = m_written[benefit];
        m_out += number;
        append(written.outcomes[static_cast<std::size_t>(decision->outcome)]);
        const auto *amount = written.amount.isEmpty() ? nullptr : decision->result(written.amount);
        if (amount != nullptr)
            append(amount->value.toUtf8());
        m_out += ',';
        if (amount != nullptr)
            append(written.unit);
        if (m_wish.results) {
            QByteArray all;
            for (const auto &result : decision->results)
                addResult(all, result.name, result.value);
            m_out += ',';
            append(inCell(all));
        }
        m_out += '\n';
    }

    const rules::Catalogue &m_catalogue;
    BundleSide m_side;
    CaseloadWish m_wish;
    const std::function<bool(QByteArrayView)> &m_write;
    const std::function<void(qint64, const QString &)> &m_bad;
    QStringList m_benefits;
    const CaseloadReader *m_reader = nullptr;   // while it runs, as the next
    const program::Screening *m_screening = nullptr;
    std::optional<program::ScreeningSheet> m_sheet;
    std::optional<CaseloadColumns> m_columns;
    std::vector<Written> m_written;
    program::Household m_household;
    std::vector<Line> m_lines;
    std::vector<QByteArray> m_texts;   // of the lines that are in the sheet without facts
    std::vector<char> m_refused;
    std::string m_out;
    ScreenedCaseload m_found;
    QHash<QString, bool> m_known;
    QHash<QString, bool> m_isShared;
};

}   // namespace

Result<ScreenedCaseload> screenCaseload(const rules::Catalogue &catalogue, QIODevice &caseload,
                                        const CaseloadWish &wish,
                                        const std::function<bool(QByteArrayView)> &write,
                                        const std::function<void(qint64, const QString &)> &bad)
{
    return CaseloadRun(catalogue, wish, write, bad).run(caseload);
}

}   // namespace core::review
