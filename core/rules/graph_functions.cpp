#include "core/rules/graph_builder.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const Type kAnyNumber{Kind::Number, {}, true, -1};

struct DateFunction {
    Op op;
    QList<Kind> arguments;
    Type result;
};

const QMap<QString, DateFunction> &dateFunctions()
{
    const Type date{Kind::Date, {}, false, -1};
    const Type months{Kind::Number, Unit::of(u"month"_s), false, -1};
    const Type years{Kind::Number, Unit::of(u"year"_s), false, -1};
    static const QMap<QString, DateFunction> kFunctions = {
        {u"year"_s, {Op::Year, {Kind::Date}, kAnyNumber}},
        {u"month"_s, {Op::Month, {Kind::Date}, kAnyNumber}},
        {u"age"_s, {Op::Age, {Kind::Date, Kind::Date}, years}},
        {u"months_between"_s, {Op::MonthsBetween, {Kind::Date, Kind::Date}, months}},
        {u"date"_s, {Op::MakeDate, {Kind::Number, Kind::Number, Kind::Number}, date}},
        {u"month_start"_s, {Op::MonthStart, {Kind::Date}, date}},
        {u"month_end"_s, {Op::MonthEnd, {Kind::Date}, date}},
        {u"next_working_day"_s, {Op::NextWorkingDay, {Kind::Date}, date}}};
    return kFunctions;
}

const QStringList kRoundings = {u"half_up"_s, u"half_even"_s, u"floor"_s, u"ceil"_s};

}   // namespace

int GraphBuilder::call(const Expression &expression)
{
    const auto &function = expression.text;
    if (isListCall(expression))
        return listCall(expression);
    if (kRoundings.contains(function))
        return roundCall(expression);
    if (function == u"min"_s || function == u"max"_s)
        return extremeCall(expression);
    if (function == u"if"_s)
        return ifCall(expression);
    if (function == u"known"_s || function == u"or_else"_s)
        return knownCall(expression);
    if (function == u"as"_s)
        return asCall(expression);
    if (dateFunctions().contains(function))
        return dateCall(expression);
    const auto names = dateFunctions().keys() + kRoundings +
                       QStringList{u"min"_s, u"max"_s, u"if"_s, u"known"_s, u"or_else"_s, u"as"_s} +
                       listFunctions();
    return fault(expression.place, u"La funzione «%1» non esiste."_s.arg(function),
                 nearestName(function, names));
}

int GraphBuilder::roundCall(const Expression &expression)
{
    const auto &arguments = expression.arguments;
    if (arguments.empty() || arguments.size() > 2)
        return fault(expression.place,
                     u"«%1» vuole un numero e, se serve, il passo."_s.arg(expression.text));
    const int value = build(arguments[0], kAnyNumber);
    const auto *step = arguments.size() == 2 ? arguments[1].value.number() : nullptr;
    if (arguments.size() == 2 && (step == nullptr || *step <= 0))
        return fault(arguments[1].place, u"Il passo è un numero scritto, come 0.01."_s);
    if (value == kNoNode)
        return kNoNode;
    const Type type = typeOf(value);
    const int by =
        constant(Value{step == nullptr ? Rational(1) : *step}, kAnyNumber, expression.place);
    const int node = add(Op::Round, type, {value, by}, expression.place);
    m_benefit.nodes.back().column = static_cast<int>(*roundingMode(expression.text));
    return node;
}

int GraphBuilder::extremeCall(const Expression &expression)
{
    if (expression.arguments.size() < 2)
        return fault(expression.place, u"«%1» vuole almeno due valori."_s.arg(expression.text));
    int result = kNoNode;
    for (const auto &argument : expression.arguments) {
        const int node = build(argument);
        if (node == kNoNode)
            return kNoNode;
        if (result == kNoNode) {
            result = node;
            continue;
        }
        const auto type = common(result, node);
        if (!type ||
            (type->kind != Kind::Number && type->kind != Kind::Date && type->kind != Kind::Any)) {
            return fault(
                argument.place,
                u"«%1» confronta numeri o date della stessa unità: qui ci sono %2 e %3."_s.arg(
                    expression.text, describe(typeOf(result)), describe(typeOf(node))));
        }
        result = add(expression.text == u"min"_s ? Op::Min : Op::Max, *type, {result, node},
                     expression.place);
    }
    return result;
}

int GraphBuilder::ifCall(const Expression &expression)
{
    if (expression.arguments.size() != 3)
        return fault(expression.place, u"«if» vuole condizione, valore e altro valore."_s);
    const int condition = build(expression.arguments[0], {Kind::YesNo, {}, false, -1});
    const int then = build(expression.arguments[1]);
    const int other = build(expression.arguments[2]);
    if (then == kNoNode || other == kNoNode)
        return kNoNode;
    const auto type = common(then, other);
    if (!type) {
        return fault(expression.arguments[2].place,
                     u"I due valori di «if» devono essere dello stesso tipo: qui %1 e %2."_s.arg(
                         describe(typeOf(then)), describe(typeOf(other))));
    }
    return add(Op::If, *type, {condition, then, other}, expression.place);
}

int GraphBuilder::knownCall(const Expression &expression)
{
    const bool orElse = expression.text == u"or_else"_s;
    if (expression.arguments.size() != (orElse ? 2u : 1u))
        return fault(expression.place,
                     orElse ? u"«or_else» vuole due valori."_s : u"«known» vuole un nome."_s);
    const auto &asked = expression.arguments[0];
    const int question = asked.form == Expression::Form::Name && fieldNamed(asked.text) < 0
                             ? m_vocabulary.indexOf(asked.text)
                             : -1;
    const bool isList = question >= 0 && m_vocabulary.at(question).type.kind == Kind::List;
    const int value = isList && !orElse ? factNode(question, asked.place) : build(asked);
    if (value == kNoNode)
        return kNoNode;
    if (!orElse)
        return add(Op::IsKnown, {Kind::YesNo, {}, false, -1}, {value}, expression.place);
    const int other = build(expression.arguments[1], typeOf(value));
    return add(Op::OrElse, typeOf(value), {value, other}, expression.place);
}

int GraphBuilder::asCall(const Expression &expression)
{
    const auto &arguments = expression.arguments;
    const auto *text = arguments.size() == 2 ? arguments[1].value.text() : nullptr;
    if (text == nullptr)
        return fault(expression.place, u"«as» vuole un numero e l'unità tra virgolette."_s);
    const auto unit = Unit::parse(*text);
    if (!unit)
        return fault(arguments[1].place, u"L'unità «%1» non esiste."_s.arg(*text),
                     nearestName(*text, Unit::bases()));
    const int value = build(arguments[0], kAnyNumber);
    const Type type{Kind::Number, *unit, false, -1};
    const int zero = constant(Value{Rational(0)}, kAnyNumber, expression.place);
    return add(Op::Add, type, {value, zero}, expression.place);
}

int GraphBuilder::dateCall(const Expression &expression)
{
    const auto function = dateFunctions()[expression.text];
    if (static_cast<qsizetype>(expression.arguments.size()) != function.arguments.size()) {
        return fault(
            expression.place,
            u"«%1» vuole %2 valori."_s.arg(expression.text).arg(function.arguments.size()));
    }
    std::vector<int> arguments;
    for (std::size_t i = 0; i < expression.arguments.size(); ++i) {
        const auto kind = function.arguments[static_cast<qsizetype>(i)];
        arguments.push_back(build(expression.arguments[i], {kind, {}, true, -1}));
    }
    return add(function.op, function.result, arguments, expression.place);
}

}   // namespace core::rules
