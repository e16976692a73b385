#include "core/program/graph_lowering.h"

#include "core/rules/answer_bounds.h"

namespace core::program {

using rules::AnswerKind;
using rules::Kind;

namespace {

constexpr qint64 kDecimalScale = 1'000'000;   // six decimals, as facts carry them
constexpr int kMostOptions = 63;

AnswerRange within(const rules::Question &question, qint64 scale)
{
    const auto bounds = rules::answerBounds(question);
    return {{bounds.least * scale, bounds.most * scale}, scale};
}

}   // namespace

std::optional<AnswerRange> answerRange(const rules::Question &question)
{
    switch (question.kind) {
    case AnswerKind::YesNo:
        return AnswerRange{{0, 1}, 1};
    case AnswerKind::Count:
        return within(question, 1);
    case AnswerKind::Amount:
        return within(question, 100);
    case AnswerKind::Decimal:
        return within(question, kDecimalScale);
    case AnswerKind::Date:
    case AnswerKind::Month:
        return AnswerRange{{QDate(1900, 1, 1).toJulianDay(), QDate(2199, 12, 31).toJulianDay()}, 1};
    case AnswerKind::Choice:
        if (question.options.size() > kMostOptions)
            return std::nullopt;
        return AnswerRange{{0, static_cast<qint64>((quint64(1) << question.options.size()) - 1)},
                           1};
    default:
        return std::nullopt;
    }
}

int GraphLowering::part(Input::Part part, const rules::VocabularyEntry &entry, int question)
{
    const bool isFlag = part == Input::Part::Known || part == Input::Part::Told;
    const auto answers = answerRange(entry.question());
    Input input;
    input.key = entry.question().key;
    input.part = part;
    input.question = question;
    return m_algebra.builder().input(input, isFlag ? Range{0, 1} : answers->range,
                                     isFlag ? 1 : answers->scale);
}

Lowered GraphLowering::fact(int at)
{
    const auto index = static_cast<std::size_t>(at);
    if (m_facts[index])
        return *m_facts[index];
    const auto &slot = m_benefit.facts[index];
    const auto &entry = m_vocabulary.at(slot.question);
    Lowered value;
    if (entry.type.kind == Kind::List)
        value = listFact(slot, entry);
    else if (!answerRange(entry.question()))
        value = m_algebra.broken(entry.type);
    else if (m_algebra.knowledge() == Knowledge::Everything)
        value = givenFact(slot, entry);
    else if (m_algebra.knowledge() == Knowledge::Plain)
        value = toldOrDefault(slot, entry);
    else
        value = openFact(at, slot, entry);
    // Inside its own condition a fact is a stand-in, not the fact itself.
    if (m_open[index] == 0)
        m_facts[index] = value;
    return value;
}

Lowered GraphLowering::givenFact(const rules::FactSlot &slot, const rules::VocabularyEntry &entry)
{
    const int given = part(Input::Part::Value, entry, slot.question);
    return entry.type.kind == Kind::YesNo
               ? m_algebra.known(given)
               : m_algebra.point(entry.type, given, m_algebra.builder().truth(true),
                                 answerRange(entry.question())->scale);
}

Lowered GraphLowering::toldOrDefault(const rules::FactSlot &slot,
                                     const rules::VocabularyEntry &entry)
{
    auto &g = m_algebra.builder();
    const int given = part(Input::Part::Value, entry, slot.question);
    const int isKnown = part(Input::Part::Known, entry, slot.question);
    Lowered value;
    if (entry.type.kind == Kind::YesNo) {
        // An unknown one comes with 0.
        value = m_algebra.truth(given, g.both(g.negation(given), isKnown), isKnown,
                                g.negation(isKnown));
    } else {
        value = m_algebra.point(entry.type, given, isKnown, answerRange(entry.question())->scale);
        if (entry.type.kind == Kind::Choice)
            value.has = g.emit(Do::Overlaps, given, given);
    }
    if (slot.defaultNode == rules::kNoNode)
        return value;
    const int told = part(Input::Part::Told, entry, slot.question);
    return m_algebra.select(told, value, lower(slot.defaultNode));
}

/// A fact that the benefit asks may still be told while its question may still come; after that,
/// and when it is never asked, it stays what it is.
Lowered GraphLowering::openFact(int at, const rules::FactSlot &slot,
                                const rules::VocabularyEntry &entry)
{
    auto &g = m_algebra.builder();
    const auto index = static_cast<std::size_t>(at);
    Lowered given;
    given.type = entry.type;
    given.scale = answerRange(entry.question())->scale;
    int told = kBroken;
    if (entry.type.kind == Kind::Choice) {
        given.least = given.most = part(Input::Part::Value, entry, slot.question);
        told = m_algebra.isSingle(given.least);
    } else {
        given.least = part(Input::Part::Least, entry, slot.question);
        given.most = part(Input::Part::Most, entry, slot.question);
        told = g.emit(Do::Equal, given.least, given.most);
    }
    int closed = g.negation(told);
    if (slot.asked) {
        int never = g.truth(false);
        if (m_open[index] == 0 && slot.when != rules::kNoNode) {
            m_open[index] = 1;
            const auto when = lower(slot.when);
            m_open[index] = 0;
            never = when.isBroken() ? never : when.no;
        }
        closed = g.both(closed, never);
    }
    const int open = g.negation(closed);
    if (entry.type.kind == Kind::YesNo)
        given = m_algebra.truth(given.least, g.negation(given.most), told, closed);
    given.has = open;
    given.sure = told;
    given.gone = closed;
    if (slot.defaultNode == rules::kNoNode)
        return given;
    return m_algebra.select(closed, lower(slot.defaultNode), given);
}

}   // namespace core::program
