#include "core/program/encode.h"

#include "core/base/money.h"
#include "core/program/graph_lowering.h"
#include "core/program/operation.h"
#include "core/rules/applicant.h"
#include "core/rules/member_reader.h"
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

}   // namespace

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

Encoder::Encoder(const Program &program, const rules::Vocabulary &vocabulary)
    : m_program(program), m_vocabulary(vocabulary)
{
    for (const auto &input : program.inputs) {
        const auto &reg = program.registers[static_cast<std::size_t>(input.reg)];
        Source source;
        source.entry = &vocabulary.at(input.question);
        source.least = reg.least;
        source.most = reg.most;
        // Not the register's own: that of a flag is another.
        if (const auto answers = answerRange(source.entry->question()))
            source.scale = answers->scale;
        source.isChoice = source.entry->type.kind == Kind::Choice;
        if (source.entry->list >= 0) {
            const auto &fields = vocabulary.at(source.entry->list).fields;
            source.column = static_cast<std::size_t>(fields.indexOf(input.question));
        }
        m_sources.push_back(source);
    }
}

Result<> Encoder::encode(const domain::Facts &told, Household &household) const
{
    const auto both = rules::withApplicant(m_vocabulary, told);
    const auto &facts = both ? *both : told;
    const auto lists = static_cast<std::size_t>(m_program.lists.size());
    household.values.assign(m_program.inputs.size(), 0);
    household.members.assign(lists, 0);
    household.fields.resize(m_program.inputs.size());
    std::vector<rules::Value> known(lists);
    for (std::size_t list = 0; list < lists; ++list) {
        auto read = members(static_cast<qsizetype>(list), facts);
        if (!read)
            return tl::unexpected(read.error());
        known[list] = std::move(*read);
        if (const auto *rows = known[list].members())
            household.members[list] = static_cast<int>(rows->count);
    }
    for (std::size_t i = 0; i < m_program.inputs.size(); ++i) {
        const int list = m_program.inputs[i].list;
        const auto done = list < 0 ? encodeOne(i, facts, household)
                                   : encodeField(i, known[static_cast<std::size_t>(list)].members(),
                                                 household.fields[i]);
        if (!done)
            return done;
    }
    return {};
}

Result<rules::Value> Encoder::members(qsizetype list, const domain::Facts &facts) const
{
    const auto &key = m_program.lists[list];
    const auto *fact = facts.find(key);
    if (fact == nullptr || fact->state != domain::AnswerState::Known) {
        if (m_program.knowledge == Knowledge::Everything)
            return fail(ErrorCode::NotFound, u"fact %1 is not known"_s.arg(key));
        return rules::Value{};
    }
    const auto &entry = m_vocabulary.at(m_vocabulary.indexOf(key));
    const auto value = rules::valueFromJson(fact->value, entry.type, m_vocabulary);
    const auto *rows = value ? value->members() : nullptr;
    if (rows == nullptr || rows->count > static_cast<std::size_t>(kMostMembers))
        return refused(key);
    return *value;
}

Result<> Encoder::encodeField(std::size_t index, const rules::Members *members,
                              std::vector<qint64> &numbers) const
{
    numbers.assign(members == nullptr ? 0 : members->count, 0);
    const auto &source = m_sources[index];
    for (std::size_t m = 0; m < numbers.size(); ++m) {
        const auto &cell = members->at(m, source.column);
        const auto number = wholeNumber(cell, source.scale);
        const bool isSaid = !std::holds_alternative<std::monostate>(cell.data);
        if (isSaid && !number)
            return refused(m_program.inputs[index].field);
        if (const auto done = give(index, number, numbers[m]); !done)
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
    const bool isKnown = fact != nullptr && fact->state == domain::AnswerState::Known;
    auto &into = household.values[index];
    if (input.part == Input::Part::Told || source.entry->type.kind == Kind::List) {
        into = (input.part == Input::Part::Told ? fact != nullptr : isKnown) ? 1 : 0;
        return {};
    }
    if (!isKnown)
        return give(index, std::nullopt, into);
    const auto found = number(source, fact->value);
    if (!found)
        return refused(input.key);
    return give(index, *found, into);
}

Result<> Encoder::give(std::size_t index, std::optional<qint64> number, qint64 &into) const
{
    const auto &input = m_program.inputs[index];
    const auto &source = m_sources[index];
    const bool isSingle = number && (!source.isChoice || (*number & (*number - 1)) == 0);
    if (m_program.knowledge == Knowledge::Everything && !isSingle)
        return fail(ErrorCode::NotFound, u"fact %1 is not known"_s.arg(input.key));
    // A flag's own range is that of the flag; its fact is looked at by its value.
    const bool isFlag = input.part == Input::Part::Known;
    if (number && !isFlag && (*number < source.least || *number > source.most))
        return refused(input.field.isEmpty() ? input.key : input.field);
    into = isFlag ? (isSingle ? 1 : 0) : number ? *number : unsaid(source, input.part);
    return {};
}

qint64 Encoder::unsaid(std::size_t index) const
{
    const auto &input = m_program.inputs[index];
    const auto &source = m_sources[index];
    qint64 number = unsaid(source, input.part);
    if (input.list >= 0)
        (void)give(index, wholeNumber(source.entry->absent, source.scale), number);
    return number;
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
    return number ? Result<qint64>(*number) : Result<qint64>(refused({}));
}

rules::Value decodedPoint(const Program &program, const Slot &slot, qint64 number, qint64 divisor)
{
    switch (slot.type.kind) {
    case Kind::YesNo:
        return rules::Value{number != 0};
    case Kind::Number: {
        const auto scale = program.registers[static_cast<std::size_t>(slot.least)].scale;
        rules::Rational value(number, scale);
        if (slot.per >= 0)
            value /= divisor;
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

rules::Value decoded(const Program &program, const Slot &slot, std::span<const qint64> registers)
{
    const auto at = [&](int reg) { return registers[static_cast<std::size_t>(reg)]; };
    if (slot.least < 0 || (slot.known >= 0 && at(slot.known) == 0))
        return {};
    const auto number = at(slot.least);
    if (slot.most != slot.least && at(slot.most) != number)
        return {};
    return decodedPoint(program, slot, number, slot.per >= 0 ? at(slot.per) : 1);
}

}   // namespace core::program
