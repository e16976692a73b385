#include "core/review/formula_text.h"

#include "core/base/italian_date.h"
#include "core/review/figure_text.h"

#include <QHash>

namespace core::review {

using namespace Qt::StringLiterals;
using rules::Expression;
using Form = Expression::Form;

namespace {

/// How tightly each form holds its parts, as in the parser: a part that holds less needs brackets.
enum Tightness { kOr = 1, kAnd, kNot, kCompare, kSum, kProduct, kSign, kOperand };

bool isNotIn(const Expression &expression)
{
    return expression.form == Form::Unary && expression.text == u"not"_s &&
           (expression.arguments[0].form == Form::In ||
            expression.arguments[0].form == Form::Between);
}

int tightness(const Expression &expression)
{
    static const QHash<QString, int> kSigns = {
        {u"or"_s, kOr},     {u"and"_s, kAnd},    {u"=="_s, kCompare}, {u"!="_s, kCompare},
        {u"<"_s, kCompare}, {u"<="_s, kCompare}, {u">"_s, kCompare},  {u">="_s, kCompare},
        {u"+"_s, kSum},     {u"-"_s, kSum},      {u"*"_s, kProduct},  {u"/"_s, kProduct}};
    switch (expression.form) {
    case Form::Binary:
        return kSigns.value(expression.text, kOr);
    case Form::Unary:
        return isNotIn(expression) ? kCompare : expression.text == u"not"_s ? kNot : kSign;
    case Form::In:
    case Form::Between:
        return kCompare;
    default:
        return kOperand;
    }
}

/// Puts the parts of an expression together; what a leaf, a sign and a call look like is said by
/// the two writers below.
class Writer {
public:
    virtual ~Writer() = default;

    QString write(const Expression &expression) const
    {
        switch (expression.form) {
        case Form::Missing:
            return {};
        case Form::Literal:
            return literal(expression);
        case Form::Unknown:
            return unknown();
        case Form::Name:
            return name(expression.text);
        case Form::Member:
            return member(write(expression.arguments[0]), expression.text);
        case Form::Call:
            return call(expression);
        case Form::Unary:
            return unary(expression);
        case Form::Binary:
            return binary(expression);
        case Form::In:
        case Form::Between:
            return membership(expression, false);
        case Form::Over:
            return over(expression);
        }
        return {};
    }

protected:
    virtual QString literal(const Expression &expression) const = 0;
    virtual QString unknown() const = 0;
    virtual QString name(const QString &text) const = 0;
    virtual QString member(const QString &owner, const QString &column) const = 0;
    virtual QString call(const Expression &expression) const = 0;
    virtual QString sign(const QString &text) const = 0;
    virtual QString over(const Expression &expression) const = 0;
    virtual QString option(const Expression &beside, const Expression &code) const = 0;

    QString part(const Expression &expression, int least) const
    {
        const auto text = write(expression);
        return tightness(expression) < least ? u'(' + text + u')' : text;
    }

    QString joined(const std::vector<Expression> &parts, const QString &between) const
    {
        QStringList texts;
        for (const auto &one : parts)
            texts.append(write(one));
        return texts.join(between);
    }

private:
    QString unary(const Expression &expression) const
    {
        if (isNotIn(expression))
            return membership(expression.arguments[0], true);
        const auto inner = part(expression.arguments[0], tightness(expression));
        return expression.text == u"not"_s ? sign(u"not"_s) + u' ' + inner : u'-' + inner;
    }

    QString binary(const Expression &expression) const
    {
        const int own = tightness(expression);
        const auto &left = expression.arguments[0];
        const auto &right = expression.arguments[1];
        // Comparisons do not chain, and the others group from the left.
        const auto first = part(left, own == kCompare ? own + 1 : own);
        const auto second = own == kCompare ? option(left, right) : part(right, own + 1);
        return first + u' ' + sign(expression.text) + u' ' + second;
    }

    QString membership(const Expression &expression, bool negated) const
    {
        const auto &left = expression.arguments[0];
        QString text = part(left, kSum) + u' ';
        if (negated)
            text += sign(u"not"_s) + u' ';
        if (expression.form == Form::Between) {
            return text + range(expression.arguments[1], expression.arguments[2]);
        }
        QStringList items;
        for (std::size_t i = 1; i < expression.arguments.size(); ++i)
            items.append(option(left, expression.arguments[i]));
        return text + choices(items);
    }

protected:
    virtual QString range(const Expression &from, const Expression &to) const = 0;
    virtual QString choices(const QStringList &items) const = 0;
};

class LawWriter final : public Writer {
protected:
    QString literal(const Expression &expression) const override
    {
        const auto &value = expression.value;
        if (const auto *number = value.number()) {
            const auto text = exactText(*number);
            return expression.text.isEmpty() ? text : text + u' ' + expression.text;
        }
        if (const auto *date = value.date())
            return date->toString(Qt::ISODate);
        if (const auto *text = value.text())
            return u'"' + *text + u'"';
        return value.isTrue() ? u"yes"_s : u"no"_s;
    }
    QString unknown() const override { return u"unknown"_s; }
    QString name(const QString &text) const override { return text; }
    QString member(const QString &owner, const QString &column) const override
    {
        return owner + u'.' + column;
    }
    QString call(const Expression &expression) const override
    {
        return expression.text + u'(' + joined(expression.arguments, u", "_s) + u')';
    }
    QString sign(const QString &text) const override { return text; }
    QString over(const Expression &expression) const override
    {
        const auto &parts = expression.arguments;
        const auto word = [&](std::size_t at) {
            return at < parts.size() ? write(parts[at]) : QString();
        };
        QString text = word(0).isEmpty() ? QString() : word(0) + u" of "_s;
        text += expression.text;
        if (!word(1).isEmpty())
            text += u" where "_s + word(1);
        if (!word(2).isEmpty())
            text += u" have "_s + word(2);
        return text;
    }
    QString option(const Expression & /*beside*/, const Expression &code) const override
    {
        return part(code, kSum);
    }
    QString range(const Expression &from, const Expression &to) const override
    {
        return (u"in "_s + part(from, kSum) + u" .. "_s + part(to, kSum)).simplified();
    }
    QString choices(const QStringList &items) const override
    {
        return u"in ["_s + items.join(u", "_s) + u']';
    }
};

/// Arguments stand at %1, %2, …; a function that is not here keeps its name.
const QHash<QString, QString> &functionWords()
{
    static const QHash<QString, QString> kWords = {
        {u"floor"_s, u"%1 (parte intera)"_s},
        {u"ceil"_s, u"%1 (intero che segue)"_s},
        {u"year"_s, u"anno di %1"_s},
        {u"month"_s, u"mese di %1"_s},
        {u"age"_s, u"anni compiuti da %1 a %2"_s},
        {u"months_between"_s, u"mesi interi da %1 a %2"_s},
        {u"month_start"_s, u"primo giorno del mese di %1"_s},
        {u"month_end"_s, u"ultimo giorno del mese di %1"_s},
        {u"next_working_day"_s, u"%1, o il primo giorno feriale dopo"_s},
        {u"known"_s, u"%1 è noto"_s},
        {u"or_else"_s, u"%1 (se non è noto: %2)"_s},
        {u"half_up"_s, u"%1 arrotondato a %2"_s},
        {u"half_even"_s, u"%1 arrotondato a %2, metà al pari"_s},
        {u"count"_s, u"quanti %1"_s},
        {u"sum"_s, u"somma di %1"_s},
        {u"any"_s, u"almeno uno: %1"_s},
        {u"all"_s, u"tutti: %1"_s}};
    return kWords;
}

class PeopleWriter final : public Writer {
public:
    explicit PeopleWriter(const FormulaNames &names) : m_names(names) {}

protected:
    QString literal(const Expression &expression) const override
    {
        const auto &value = expression.value;
        if (const auto *number = value.number())
            return numberWords(*number, expression.text);
        if (const auto *date = value.date())
            return formatDateItalian(*date);
        if (const auto *text = value.text())
            return u'«' + *text + u'»';
        return value.isTrue() ? u"sì"_s : u"no"_s;
    }
    QString unknown() const override { return u"lo valuta una persona"_s; }
    QString name(const QString &text) const override
    {
        if (text == u"on"_s)
            return u"giorno della decisione"_s;
        if (text == u"known_on"_s)
            return u"giorno della legge nota"_s;
        if (text == u"event"_s)
            return u"giorno dell’evento"_s;
        return m_names.ofName(text);
    }
    QString member(const QString &owner, const QString &column) const override
    {
        return u"%1: %2"_s.arg(owner, QString(column).replace(u'_', u' '));
    }
    QString call(const Expression &expression) const override
    {
        const auto &function = expression.text;
        const auto &parts = expression.arguments;
        if (function == u"if"_s && parts.size() == 3)
            return choice(expression);
        if (function == u"as"_s && !parts.empty())
            return write(parts[0]);
        if ((function == u"min"_s || function == u"max"_s) && parts.size() > 1) {
            const auto which = function == u"min"_s ? u"il minore tra "_s : u"il maggiore tra "_s;
            return which + u'(' + joined(parts, u"; "_s) + u')';
        }
        auto words = functionWords().value(function);
        if (words.isEmpty() || (words.contains(u"%2"_s) != (parts.size() > 1)))
            return function + u'(' + joined(parts, u"; "_s) + u')';
        // An argument may hold a percent sign of its own: all places are filled in one go.
        return parts.size() > 1 ? words.arg(part(parts[0], kSum), part(parts[1], kSum))
                                : words.arg(part(parts[0], kSum));
    }
    QString sign(const QString &text) const override
    {
        static const QHash<QString, QString> kSigns = {
            {u"and"_s, u"e"_s}, {u"or"_s, u"oppure"_s}, {u"not"_s, u"non"_s}, {u"=="_s, u"="_s},
            {u"!="_s, u"≠"_s},  {u"<="_s, u"≤"_s},      {u">="_s, u"≥"_s},    {u"*"_s, u"×"_s},
            {u"/"_s, u"÷"_s},   {u"-"_s, u"−"_s}};
        return kSigns.value(text, text);
    }
    QString over(const Expression &expression) const override
    {
        const auto &parts = expression.arguments;
        const auto word = [&](std::size_t at) {
            return at < parts.size() ? write(parts[at]) : QString();
        };
        QString text = word(0).isEmpty() ? QString() : word(0) + u" di "_s;
        text += m_names.ofName(expression.text);
        if (!word(1).isEmpty())
            text += u", solo dove "_s + word(1);
        if (!word(2).isEmpty())
            text += u", hanno "_s + word(2);
        return text;
    }
    QString option(const Expression &beside, const Expression &code) const override
    {
        if (beside.form == Form::Name && code.form == Form::Name) {
            const auto label = m_names.ofOption(beside.text, code.text);
            if (!label.isEmpty())
                return u'«' + label + u'»';
        }
        if (beside.form == Form::Name && code.form == Form::Literal && code.value.text()) {
            const auto label = m_names.ofOption(beside.text, *code.value.text());
            if (!label.isEmpty())
                return u'«' + label + u'»';
        }
        return part(code, kSum);
    }
    QString range(const Expression &from, const Expression &to) const override
    {
        if (from.isMissing())
            return u"fino a "_s + write(to);
        return to.isMissing() ? u"da "_s + write(from) + u" in poi"_s
                              : u"tra "_s + write(from) + u" e "_s + write(to);
    }
    QString choices(const QStringList &items) const override
    {
        return u"è tra: "_s + items.join(u", "_s);
    }

private:
    QString choice(const Expression &expression) const
    {
        const auto &parts = expression.arguments;
        const bool goesOn = parts[2].form == Form::Call && parts[2].text == u"if"_s;
        return u"se %1: %2; %3%4"_s.arg(write(parts[0]), write(parts[1]),
                                        goesOn ? QString() : u"altrimenti "_s, write(parts[2]));
    }

    const FormulaNames &m_names;
};

}   // namespace

QString formulaText(const Expression &expression)
{
    return LawWriter().write(expression);
}

QString formulaWords(const Expression &expression, const FormulaNames &names)
{
    return PeopleWriter(names).write(expression);
}

}   // namespace core::review
