#include "core/rules/graph_builder.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Form = Expression::Form;

namespace {

const Type kYesNo{Kind::YesNo, {}, false, -1};
const Type kDate{Kind::Date, {}, false, -1};
const Type kAnyNumber{Kind::Number, {}, true, -1};

}   // namespace

int GraphBuilder::unary(const Expression &expression)
{
    const auto &inner = expression.arguments[0];
    if (expression.text == u"not"_s)
        return add(Op::Not, kYesNo, {build(inner, kYesNo)}, expression.place);
    const int operand = build(inner, kAnyNumber);
    return operand == kNoNode ? kNoNode
                              : add(Op::Negate, typeOf(operand), {operand}, expression.place);
}

int GraphBuilder::binary(const Expression &expression)
{
    const auto &sign = expression.text;
    if (sign == u"and"_s)
        return logical(Op::And, expression);
    if (sign == u"or"_s)
        return logical(Op::Or, expression);
    if (sign == u"+"_s || sign == u"-"_s)
        return sum(expression);
    if (sign == u"*"_s || sign == u"/"_s)
        return product(expression);
    return comparison(expression);
}

int GraphBuilder::logical(Op op, const Expression &expression)
{
    const int left = build(expression.arguments[0], kYesNo);
    const int right = build(expression.arguments[1], kYesNo);
    return add(op, kYesNo, {left, right}, expression.place);
}

std::optional<Type> GraphBuilder::common(int left, int right) const
{
    const auto &a = typeOf(left);
    const auto &b = typeOf(right);
    if (a.kind == Kind::Any)
        return b;
    if (!accepts(a, b))
        return std::nullopt;
    auto type = a.kind == Kind::Number && a.bare ? b : a;
    type.month = a.month && b.month;
    return type;
}

int GraphBuilder::comparison(const Expression &expression)
{
    const auto &sign = expression.text;
    const int left = build(expression.arguments[0]);
    if (left == kNoNode)
        return kNoNode;
    const bool equality = sign == u"=="_s || sign == u"!="_s;
    int result = kNoNode;
    if (typeOf(left).kind == Kind::Choice) {
        if (!equality)
            return fault(expression.place, u"Una scelta non si può ordinare con «%1»."_s.arg(sign));
        result = choiceComparison(left, {expression.arguments[1]}, expression.place);
    } else {
        const int right = build(expression.arguments[1]);
        if (right == kNoNode)
            return kNoNode;
        if (!common(left, right))
            return fault(expression.place, u"Non si può confrontare %1 con %2."_s.arg(
                                               describe(typeOf(left)), describe(typeOf(right))));
        result = equality ? add(Op::Equal, kYesNo, {left, right}, expression.place)
                          : ordered(sign, left, right, expression.place);
    }
    return sign == u"!="_s ? add(Op::Not, kYesNo, {result}, expression.place) : result;
}

int GraphBuilder::ordered(const QString &sign, int left, int right, const Place &place)
{
    const auto kind = common(left, right)->kind;
    if (kind != Kind::Number && kind != Kind::Date && kind != Kind::Any)
        return fault(place, u"Con «%1» si confrontano solo numeri e date."_s.arg(sign));
    if (sign == u"<"_s)
        return add(Op::Less, kYesNo, {left, right}, place);
    if (sign == u"<="_s)
        return add(Op::LessEqual, kYesNo, {left, right}, place);
    if (sign == u">"_s)
        return add(Op::Less, kYesNo, {right, left}, place);
    return add(Op::LessEqual, kYesNo, {right, left}, place);
}

int GraphBuilder::choiceComparison(int left, const std::vector<Expression> &codes,
                                   const Place &place)
{
    const auto &entry = m_vocabulary.at(typeOf(left).choice);
    Choices wanted;
    for (const auto &code : codes) {
        if (code.isMissing())
            return kNoNode;
        const auto word = code.form == Form::Literal && code.value.text() != nullptr
                              ? *code.value.text()
                              : code.text;
        const int option = entry.option(word);
        if (option < 0) {
            return fault(code.place,
                         u"«%1» non è una risposta di «%2»."_s.arg(word, entry.question().key),
                         nearestName(word, entry.codes()));
        }
        wanted.mask |= quint64(1) << option;
    }
    const int node = add(Op::AmongChoices, kYesNo, {left}, place);
    m_benefit.nodes.back().constant = Value{wanted};
    return node;
}

int GraphBuilder::membership(const Expression &expression)
{
    const int left = build(expression.arguments[0]);
    if (left == kNoNode)
        return kNoNode;
    const std::vector<Expression> others(expression.arguments.begin() + 1,
                                         expression.arguments.end());
    if (typeOf(left).kind == Kind::Choice)
        return choiceComparison(left, others, expression.place);
    int any = kNoNode;
    for (const auto &other : others) {
        const int right = build(other, typeOf(left));
        const int equal = add(Op::Equal, kYesNo, {left, right}, expression.place);
        if (equal == kNoNode)
            return kNoNode;
        any = any == kNoNode ? equal : add(Op::Or, kYesNo, {any, equal}, expression.place);
    }
    return any;
}

int GraphBuilder::between(const Expression &expression)
{
    const auto &parts = expression.arguments;
    const int value = build(parts[0]);
    if (value == kNoNode)
        return kNoNode;
    const int least = buildOptional(parts[1], typeOf(value));
    const int most = buildOptional(parts[2], typeOf(value));
    int above = kNoNode;
    int below = kNoNode;
    if (!parts[1].isMissing())
        above = least == kNoNode ? kNoNode : ordered(u"<="_s, least, value, expression.place);
    if (!parts[2].isMissing())
        below = most == kNoNode ? kNoNode : ordered(u"<="_s, value, most, expression.place);
    if (parts[1].isMissing())
        return below;
    if (parts[2].isMissing())
        return above;
    return add(Op::And, kYesNo, {above, below}, expression.place);
}

int GraphBuilder::sum(const Expression &expression)
{
    const bool minus = expression.text == u"-"_s;
    const int left = build(expression.arguments[0]);
    const int right = build(expression.arguments[1]);
    if (left == kNoNode || right == kNoNode)
        return kNoNode;
    const auto leftKind = typeOf(left).kind;
    const auto rightKind = typeOf(right).kind;
    if (leftKind == Kind::Date && rightKind == Kind::Date && minus) {
        const Type days{Kind::Number, Unit::of(u"day"_s), false, -1};
        return add(Op::DaysBetween, days, {right, left}, expression.place);
    }
    if (leftKind == Kind::Date && rightKind == Kind::Number)
        return dateShift(left, right, minus, expression.place);
    const auto type = common(left, right);
    if (!type || (type->kind != Kind::Number && type->kind != Kind::Any)) {
        return fault(expression.place,
                     u"Non si può calcolare %1 %2 %3."_s.arg(
                         describe(typeOf(left)), expression.text, describe(typeOf(right))));
    }
    return add(minus ? Op::Subtract : Op::Add, *type, {left, right}, expression.place);
}

int GraphBuilder::dateShift(int date, int amount, bool back, const Place &place)
{
    const Type type = typeOf(amount);
    if (back)
        amount = add(Op::Negate, type, {amount}, place);
    const auto unit = type.bare ? u"day"_s : type.unit.toString();
    const auto times = [&](int factor) {
        const int node = constant(Value{Rational(factor)}, kAnyNumber, place);
        return add(Op::Multiply, type, {amount, node}, place);
    };
    if (unit == u"day"_s)
        return add(Op::AddDays, kDate, {date, amount}, place);
    if (unit == u"week"_s)
        return add(Op::AddDays, kDate, {date, times(7)}, place);
    if (unit == u"month"_s)
        return add(Op::AddMonths, kDate, {date, amount}, place);
    if (unit == u"year"_s)
        return add(Op::AddMonths, kDate, {date, times(12)}, place);
    return fault(place, u"A una data si aggiungono giorni, settimane, mesi o anni, non %1."_s.arg(
                            describe(type)));
}

int GraphBuilder::product(const Expression &expression)
{
    const int left = build(expression.arguments[0], kAnyNumber);
    const int right = build(expression.arguments[1], kAnyNumber);
    if (left == kNoNode || right == kNoNode)
        return kNoNode;
    const auto &a = typeOf(left);
    const auto &b = typeOf(right);
    const bool times = expression.text == u"*"_s;
    const Type type{Kind::Number, times ? a.unit * b.unit : a.unit / b.unit, a.bare && b.bare, -1};
    if (!type.unit.isReasonable())
        return fault(expression.place, u"Nessuna unità di misura ha potenze così alte."_s);
    return add(times ? Op::Multiply : Op::Divide, type, {left, right}, expression.place);
}

}   // namespace core::rules
