#include "core/program/encode.h"

#include "core/base/money.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace core::program {

using namespace Qt::StringLiterals;

using rules::Kind;

namespace {

tl::unexpected<Error> refused(const QString &key)
{
    return fail(ErrorCode::Invalid, u"fact %1 is not what the program takes"_s.arg(key));
}

std::optional<qint64> wholeNumber(const rules::Value &value, qint64 scale)
{
    if (const auto *number = value.number()) {
        const rules::Rational scaled = *number * scale;
        return rules::isWhole(scaled) ? rules::floorToInt(scaled) : std::nullopt;
    }
    if (const auto *day = value.date())
        return day->toJulianDay();
    if (const auto *choices = value.choices())
        return static_cast<qint64>(choices->mask);
    if (value.isTrue() || value.isFalse())
        return value.isTrue() ? 1 : 0;
    return std::nullopt;
}

}   // namespace

Encoder::Encoder(const Program &program, const rules::Vocabulary &vocabulary)
    : m_program(program), m_vocabulary(vocabulary)
{
    for (const auto &input : program.inputs) {
        const auto &reg = program.registers[static_cast<std::size_t>(input.reg)];
        Source source;
        source.entry = &vocabulary.at(input.question);
        source.least = reg.least;
        source.most = reg.most;
        source.scale = reg.scale;
        source.isChoice = source.entry->type.kind == Kind::Choice;
        m_sources.push_back(source);
    }
}

Result<> Encoder::encode(const domain::Facts &facts, Household &household) const
{
    household.values.assign(m_program.inputs.size(), 0);
    household.members.assign(static_cast<std::size_t>(m_program.lists.size()), 0);
    household.fields.resize(m_program.inputs.size());
    for (std::size_t i = 0; i < m_program.inputs.size(); ++i) {
        if (const auto done = encodeOne(i, facts, household); !done)
            return done;
    }
    return {};
}

Result<> Encoder::encodeOne(std::size_t index, const domain::Facts &facts,
                            Household &household) const
{
    const auto &input = m_program.inputs[index];
    const auto &source = m_sources[index];
    const auto *fact = facts.find(input.key);
    auto &into = household.values[index];
    if (input.part == Input::Part::Told) {
        into = fact != nullptr ? 1 : 0;
        return {};
    }
    if (fact == nullptr || fact->state != domain::AnswerState::Known) {
        if (m_program.knowledge == Knowledge::Everything)
            return fail(ErrorCode::NotFound, u"fact %1 is not known"_s.arg(input.key));
        into = unsaid(source, input.part);
        return {};
    }
    const auto found = number(source, fact->value);
    if (!found)
        return refused(input.key);
    const bool isSingle = !source.isChoice || (*found & (*found - 1)) == 0;
    if (m_program.knowledge == Knowledge::Everything && !isSingle)
        return fail(ErrorCode::NotFound, u"fact %1 is not known"_s.arg(input.key));
    into = input.part == Input::Part::Known ? (isSingle ? 1 : 0) : *found;
    return {};
}

qint64 Encoder::unsaid(const Source &source, Input::Part part) const
{
    switch (part) {
    case Input::Part::Least:
        return source.least;
    case Input::Part::Most:
        return source.most;
    case Input::Part::Value:
        if (source.isChoice)
            return m_program.knowledge == Knowledge::Bounds ? source.most : 0;
        return std::clamp<qint64>(0, source.least, source.most);
    default:
        return 0;
    }
}

Result<qint64> Encoder::number(const Source &source, const QJsonValue &value) const
{
    const auto &type = source.entry->type;
    std::optional<qint64> number;
    // The two commonest forms without a fraction in between.
    if (source.entry->question().kind == rules::AnswerKind::Amount && value.isString()) {
        if (const auto money = Money::fromDecimal(value.toString()))
            number = money->cents();
    } else if (const auto read = rules::valueFromJson(value, type, m_vocabulary)) {
        number = wholeNumber(*read, source.scale);
    }
    // A flag's own range is that of the flag, its fact has been looked at by its value.
    const bool isInside =
        number && (source.most == 1 || (*number >= source.least && *number <= source.most));
    return isInside ? Result<qint64>(*number) : Result<qint64>(refused({}));
}

rules::Value decoded(const Program &program, const Slot &slot, std::span<const qint64> registers)
{
    const auto at = [&](int reg) { return registers[static_cast<std::size_t>(reg)]; };
    if (slot.least < 0 || (slot.known >= 0 && at(slot.known) == 0))
        return {};
    const auto number = at(slot.least);
    if (slot.most != slot.least && at(slot.most) != number)
        return {};
    switch (slot.type.kind) {
    case Kind::YesNo:
        return rules::Value{number != 0};
    case Kind::Number: {
        const auto scale = program.registers[static_cast<std::size_t>(slot.least)].scale;
        rules::Rational value(number, scale);
        if (slot.per >= 0)
            value /= at(slot.per);
        return rules::Value{value};
    }
    case Kind::Date:
        return rules::Value{QDate::fromJulianDay(number)};
    case Kind::Choice:
        return rules::Value{rules::Choices{static_cast<quint64>(number)}};
    case Kind::Text:
        return rules::Value{program.texts[static_cast<qsizetype>(number)]};
    case Kind::List:
    case Kind::Any:
        break;
    }
    return {};
}

}   // namespace core::program
