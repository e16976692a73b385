#include "core/rules/parser.h"

#include "core/rules/lexer.h"

#include <QMap>

#include <utility>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

using Form = Expression::Form;

/// Words that make a duration of the number before them.
QString durationUnit(const QString &word)
{
    static const QMap<QString, QString> kUnits = {
        {u"day"_s, u"day"_s},        {u"days"_s, u"day"_s},       {u"giorno"_s, u"day"_s},
        {u"giorni"_s, u"day"_s},     {u"week"_s, u"week"_s},      {u"weeks"_s, u"week"_s},
        {u"settimana"_s, u"week"_s}, {u"settimane"_s, u"week"_s}, {u"month"_s, u"month"_s},
        {u"months"_s, u"month"_s},   {u"mese"_s, u"month"_s},     {u"mesi"_s, u"month"_s},
        {u"year"_s, u"year"_s},      {u"years"_s, u"year"_s},     {u"anno"_s, u"year"_s},
        {u"anni"_s, u"year"_s}};
    return kUnits.value(word);
}

std::optional<bool> yesOrNo(const QString &word)
{
    if (word == u"yes"_s || word == u"true"_s || word == u"sì"_s || word == u"si"_s)
        return true;
    if (word == u"no"_s || word == u"false"_s)
        return false;
    return std::nullopt;
}

/// Recursive descent, one function a level of precedence, loosest first.
class Parser {
public:
    Parser(QList<Token> tokens, const Place &start, Faults &faults, bool broken)
        : m_tokens(std::move(tokens)), m_start(start), m_faults(faults), m_failed(broken)
    {
    }

    Expression run()
    {
        auto expression = over();
        if (!m_failed && token().sort != Token::Sort::End)
            refuse(u"Qui la formula doveva finire: «%1» è di troppo."_s.arg(token().text));
        return m_failed ? Expression{} : expression;
    }

private:
    const Token &token() const { return m_tokens[m_at]; }
    Place here() const { return {m_start.file, m_start.line, m_start.column + token().column}; }
    bool isSymbol(const QString &text) const
    {
        return token().sort == Token::Sort::Symbol && token().text == text;
    }
    bool isWord(const QString &text) const
    {
        return token().sort == Token::Sort::Word && token().text == text;
    }
    bool takeSymbol(const QString &text) { return isSymbol(text) && advance(); }
    bool takeWord(const QString &text) { return isWord(text) && advance(); }
    bool advance()
    {
        if (m_at + 1 < m_tokens.size())
            ++m_at;
        return true;
    }

    void refuse(const QString &message)
    {
        if (!m_failed)
            m_faults.add(here(), message);
        m_failed = true;
    }
    void expectSymbol(const QString &symbol)
    {
        if (!takeSymbol(symbol))
            refuse(u"Manca «%1»."_s.arg(symbol));
    }

    static Expression make(Form form, const QString &text, const Place &place,
                           std::vector<Expression> arguments)
    {
        return Expression{form, text, {}, std::move(arguments), place};
    }

    /// `list where condition`, `value of list where condition`, `list where condition have
    /// condition`; anything else as it is.
    Expression over()
    {
        auto list = disjunction();
        Expression value;
        Expression where;
        Expression have;
        if (!m_failed && takeWord(u"of"_s)) {
            value = std::move(list);
            list = make(Form::Name, token().text, here(), {});
            if (token().sort != Token::Sort::Word)
                refuse(u"Dopo «of» serve il nome di un elenco."_s);
            advance();
        } else if (!isWord(u"where"_s) && !isWord(u"have"_s)) {
            return list;
        }
        if (list.form != Form::Name)
            refuse(u"Prima di «%1» serve il nome di un elenco."_s.arg(token().text));
        if (takeWord(u"where"_s))
            where = disjunction();
        if (!m_failed && takeWord(u"have"_s))
            have = disjunction();
        return make(Form::Over, list.text, list.place, {value, where, have});
    }

    Expression disjunction()
    {
        auto left = conjunction();
        while (!m_failed && isWord(u"or"_s)) {
            const auto place = here();
            advance();
            countOperator();
            left = make(Form::Binary, u"or"_s, place, {left, conjunction()});
        }
        return left;
    }

    Expression conjunction()
    {
        auto left = negation();
        while (!m_failed && isWord(u"and"_s)) {
            const auto place = here();
            advance();
            countOperator();
            left = make(Form::Binary, u"and"_s, place, {left, negation()});
        }
        return left;
    }

    Expression negation()
    {
        const auto place = here();
        if (takeWord(u"not"_s))
            return deeper([&] { return make(Form::Unary, u"not"_s, place, {negation()}); });
        return comparison();
    }

    Expression comparison()
    {
        auto left = sum();
        const auto place = here();
        static const QStringList kComparisons = {u"=="_s, u"="_s, u"!="_s, u"<="_s,
                                                 u">="_s, u"<"_s, u">"_s};
        if (token().sort == Token::Sort::Symbol && kComparisons.contains(token().text)) {
            const auto written = token().text;
            advance();
            return make(Form::Binary, written == u"="_s ? u"=="_s : written, place, {left, sum()});
        }
        if (isWord(u"not"_s)) {
            advance();
            if (!isWord(u"in"_s))
                refuse(u"Dopo «not» qui serve «in»."_s);
            advance();
            return make(Form::Unary, u"not"_s, place, {membership(left, place)});
        }
        if (takeWord(u"in"_s))
            return membership(left, place);
        return left;
    }

    Expression membership(const Expression &left, const Place &place)
    {
        if (takeSymbol(u"["_s)) {
            std::vector<Expression> arguments{left};
            do {
                countOperator();
                arguments.push_back(sum());
            } while (!m_failed && takeSymbol(u","_s));
            expectSymbol(u"]"_s);
            return make(Form::In, {}, place, std::move(arguments));
        }
        Expression from;
        Expression to;
        if (!isSymbol(u".."_s))
            from = sum();
        expectSymbol(u".."_s);
        const bool ends = token().sort == Token::Sort::End || isSymbol(u")"_s) ||
                          isSymbol(u","_s) || isWord(u"and"_s) || isWord(u"or"_s) ||
                          isWord(u"of"_s) || isWord(u"have"_s);
        if (!ends)
            to = sum();
        if (from.isMissing() && to.isMissing())
            refuse(u"Un intervallo ha almeno un estremo."_s);
        return make(Form::Between, {}, place, {left, from, to});
    }

    Expression sum()
    {
        auto left = product();
        while (!m_failed && (isSymbol(u"+"_s) || isSymbol(u"-"_s))) {
            const auto place = here();
            const auto sign = token().text;
            advance();
            countOperator();
            left = make(Form::Binary, sign, place, {left, product()});
        }
        return left;
    }

    Expression product()
    {
        auto left = signedOperand();
        while (!m_failed && (isSymbol(u"*"_s) || isSymbol(u"/"_s))) {
            const auto place = here();
            const auto sign = token().text;
            advance();
            countOperator();
            left = make(Form::Binary, sign, place, {left, signedOperand()});
        }
        return left;
    }

    Expression signedOperand()
    {
        const auto place = here();
        if (takeSymbol(u"-"_s))
            return deeper([&] { return make(Form::Unary, u"-"_s, place, {signedOperand()}); });
        return operand();
    }

    Expression operand()
    {
        const auto place = here();
        const auto current = token();
        switch (current.sort) {
        case Token::Sort::Number: {
            advance();
            const auto unit =
                token().sort == Token::Sort::Word ? durationUnit(token().text) : QString();
            if (!unit.isEmpty())
                advance();
            return Expression{Form::Literal, unit, current.value, {}, place};
        }
        case Token::Sort::Percent:
        case Token::Sort::Date:
            advance();
            return Expression{Form::Literal, {}, current.value, {}, place};
        case Token::Sort::String:
            advance();
            return Expression{Form::Literal, {}, Value{current.text}, {}, place};
        case Token::Sort::Word:
            return named();
        default:
            break;
        }
        if (takeSymbol(u"("_s)) {
            auto inner = deeper([&] { return disjunction(); });
            expectSymbol(u")"_s);
            return inner;
        }
        refuse(current.sort == Token::Sort::End
                   ? u"La formula finisce troppo presto."_s
                   : u"Qui «%1» non si può leggere."_s.arg(current.text));
        return {};
    }

    Expression named()
    {
        const auto place = here();
        const auto word = token().text;
        advance();
        if (isSymbol(u"("_s))
            return member(call(word, place));
        if (const auto answer = yesOrNo(word); answer && !isSymbol(u"."_s))
            return Expression{Form::Literal, {}, Value{*answer}, {}, place};
        if (word == u"unknown"_s)
            return Expression{Form::Unknown, {}, {}, {}, place};
        return member(make(Form::Name, word, place, {}));
    }

    Expression call(const QString &function, const Place &place)
    {
        advance();
        std::vector<Expression> arguments;
        if (!isSymbol(u")"_s)) {
            do {
                arguments.push_back(deeper([&] { return over(); }));
            } while (!m_failed && takeSymbol(u","_s));
        }
        expectSymbol(u")"_s);
        return make(Form::Call, function, place, std::move(arguments));
    }

    Expression member(Expression owner)
    {
        if (m_failed || !takeSymbol(u"."_s))
            return owner;
        const auto place = here();
        const auto column = token().text;
        if (token().sort != Token::Sort::Word)
            refuse(u"Dopo il punto serve il nome di una colonna."_s);
        advance();
        return make(Form::Member, column, place, {std::move(owner)});
    }

    /// Each is one level more for everything that walks the formula afterwards.
    void countOperator()
    {
        constexpr int kMostOperators = 400;
        if (++m_operators == kMostOperators)
            refuse(u"La formula è troppo lunga: va divisa in valori con un nome."_s);
    }

    /// A file from outside must not exhaust the stack.
    template <class Read>
    Expression deeper(Read read)
    {
        constexpr int kDeepest = 100;
        if (m_failed)
            return {};
        if (++m_depth > kDeepest) {
            refuse(u"La formula ha troppe parentesi una dentro l'altra."_s);
            return {};
        }
        auto inner = read();
        --m_depth;
        return inner;
    }

    QList<Token> m_tokens;
    Place m_start;
    Faults &m_faults;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_operators = 0;
    bool m_failed;
};

}   // namespace

Expression parseExpression(const QString &text, const Place &start, Faults &faults)
{
    Faults found;
    const auto tokens = tokenize(text, start, found);
    for (const auto &fault : found.sorted())
        faults.add({fault.file, fault.line, fault.column}, fault.message, fault.hint);
    return Parser(tokens, start, faults, !found.isEmpty()).run();
}

}   // namespace core::rules
