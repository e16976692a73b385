#include "core/interview/prior.h"

#include "core/program/encode.h"
#include "core/rules/typical_answers.h"

#include <algorithm>

namespace core::interview {

using program::Do;

namespace {

constexpr std::size_t kMostStretches = 24;
constexpr std::size_t kMostTried = 8;   // of these, one by one for each question
/// Steps walked to cut one range. Where a fact is read twice, what may come of a whole stretch can
/// be more than what comes of any of its values, and cutting would go on to every cent.
constexpr std::size_t kMostSteps = 100'000;

bool compares(Do what)
{
    return what == Do::Equal || what == Do::Less || what == Do::LessEqual || what == Do::Overlaps ||
           what == Do::Within;
}

/// Cuts one range again and again where what comes out of the comparisons differs.
class Cutter {
public:
    Cutter(SpanWalk &walk, int input, const Steps &steps, std::size_t most)
        : m_walk(walk), m_input(input), m_steps(steps), m_most(most)
    {
        const auto &program = walk.program();
        for (const int reg : steps) {
            const auto at = static_cast<std::size_t>(reg);
            if (compares(program.instructions[at].what) && program.registers[at].list < 0)
                m_comparisons.push_back(reg);
        }
    }

    void cut(Span range)
    {
        const auto whole = outcomes(range);
        const bool same = range.isPoint() || m_pieces.size() >= m_most || m_walked >= kMostSteps ||
                          (whole == outcomes(Span::point(range.least)) &&
                           whole == outcomes(Span::point(range.most)));
        if (same) {
            join(range, whole);
            return;
        }
        const qint64 middle = range.least + (range.most - range.least) / 2;
        cut({range.least, middle});
        cut({middle + 1, range.most});
    }

    std::vector<Span> pieces() const { return m_pieces; }

private:
    std::vector<Span> outcomes(Span range)
    {
        m_walk.setInput(m_input, range);
        m_walk.run(m_steps);
        m_walked += m_steps.size();
        std::vector<Span> found;
        for (const int reg : m_comparisons)
            found.push_back(m_walk.at(reg));
        return found;
    }

    /// Halves that turn out alike are one piece again.
    void join(Span range, const std::vector<Span> &found)
    {
        if (!m_pieces.empty() && (m_last == found || m_pieces.size() >= m_most))
            m_pieces.back().most = range.most;
        else
            m_pieces.push_back(range);
        m_last = found;
    }

    SpanWalk &m_walk;
    int m_input;
    const Steps &m_steps;
    std::size_t m_most;
    std::size_t m_walked = 0;
    std::vector<int> m_comparisons;
    std::vector<Span> m_last;
    std::vector<Span> m_pieces;
};

Prior evenly(const std::vector<qint64> &values)
{
    Prior prior;
    for (const qint64 value : values)
        prior.push_back({Span::point(value), 1.0 / static_cast<double>(values.size())});
    return prior;
}

std::vector<qint64> optionsOf(const rules::VocabularyEntry &entry)
{
    std::vector<qint64> options;
    for (int i = 0; i < entry.parsed.question.options.size(); ++i)
        options.push_back(static_cast<qint64>(quint64{1} << i));
    return options;
}

/// Days of things that people come with: of years ago, of the last months, of now, soon to come.
std::vector<qint64> daysAround(const QDate &on, bool isMonth)
{
    std::vector<qint64> days;
    for (const int months : {-360, -60, -24, -13, -6, -2, 0, 3}) {
        const QDate day = on.addMonths(months);
        days.push_back((isMonth ? QDate(day.year(), day.month(), 1) : day).toJulianDay());
    }
    return days;
}

std::vector<qint64> middlesOf(const std::vector<Span> &pieces)
{
    const std::size_t tried = std::min(pieces.size(), kMostTried);
    std::vector<qint64> middles;
    for (std::size_t i = 0; i < tried; ++i) {
        // Evenly from all: the first and the last are always among them.
        const Span piece = pieces[tried < 2 ? 0 : i * (pieces.size() - 1) / (tried - 1)];
        middles.push_back(piece.least + (piece.most - piece.least) / 2);
    }
    return middles;
}

/// Typical answers first; see priorOf.
std::vector<qint64> valuesOf(const rules::VocabularyEntry &entry,
                             const rules::Vocabulary &vocabulary, const SpanWalk &walk, int input,
                             const Steps &steps)
{
    const auto &program = walk.program();
    const int reg = program.inputs[static_cast<std::size_t>(input)].reg;
    const auto &range = program.registers[static_cast<std::size_t>(reg)];
    std::vector<qint64> values;
    for (const auto &value : rules::typicalAnswers(entry, vocabulary)) {
        const auto encoded = program::wholeNumber(value, range.scale);
        if (encoded && range.least <= *encoded && *encoded <= range.most)
            values.push_back(*encoded);
    }
    if (!values.empty())
        return values;
    switch (entry.type.kind) {
    case rules::Kind::YesNo:
        return {0, 1};
    case rules::Kind::Choice:
        return optionsOf(entry);
    case rules::Kind::Number:
        return middlesOf(stretches(walk, input, steps, kMostStretches));
    case rules::Kind::Date:
        values = daysAround(program.on, entry.type.month);
        std::erase_if(values, [&](qint64 day) { return day < range.least || day > range.most; });
        return values;
    default:
        return {};
    }
}

/// Joins what the registers that read `input` themselves do not tell apart: then nothing does.
Prior joined(const Prior &prior, SpanWalk walk, int input, const Steps &steps)
{
    const auto &program = walk.program();
    const int own = program.inputs[static_cast<std::size_t>(input)].reg;
    Steps readers;
    for (const int reg : steps) {
        int arguments[3];
        const int count =
            argumentsOf(program.instructions[static_cast<std::size_t>(reg)], arguments);
        if (std::find(arguments, arguments + count, own) != arguments + count)
            readers.push_back(reg);
    }
    Prior apart;
    std::vector<std::vector<Span>> told;
    for (const Guess &guess : prior) {
        walk.setInput(input, guess.value);
        walk.run(readers);
        std::vector<Span> spans;
        for (const int reg : readers) {
            const auto found = walk.spansOf(reg);
            spans.insert(spans.end(), found.begin(), found.end());
        }
        const auto same = std::find(told.begin(), told.end(), spans);
        if (same != told.end()) {
            apart[static_cast<std::size_t>(same - told.begin())].share += guess.share;
            continue;
        }
        told.push_back(std::move(spans));
        apart.push_back(guess);
    }
    return apart;
}

}   // namespace

std::vector<Span> stretches(SpanWalk walk, int input, const Steps &steps, std::size_t most)
{
    const auto &program = walk.program();
    const int reg = program.inputs[static_cast<std::size_t>(input)].reg;
    const auto &range = program.registers[static_cast<std::size_t>(reg)];
    Cutter cutter(walk, input, steps, most);
    cutter.cut({range.least, range.most});
    return cutter.pieces();
}

Prior priorOf(const rules::VocabularyEntry &entry, const rules::Vocabulary &vocabulary,
              const SpanWalk &walk, int input, const Steps &steps)
{
    const auto values = valuesOf(entry, vocabulary, walk, input, steps);
    return joined(evenly(values), walk, input, steps);
}

}   // namespace core::interview
