#include "core/review/law_words.h"

#include "core/rules/parser.h"

#include <QRegularExpression>

namespace core::review {

using namespace Qt::StringLiterals;
using rules::Expression;
using Form = Expression::Form;

namespace {

bool isCall(const Expression &expression, const QString &function)
{
    return expression.form == Form::Call && expression.text == function;
}

bool isBinary(const Expression &expression, const QString &sign)
{
    return expression.form == Form::Binary && expression.text == sign;
}

/// a and (b and c) → a, b, c
void collect(const Expression &expression, const QString &sign,
             std::vector<const Expression *> &parts)
{
    if (!isBinary(expression, sign)) {
        parts.push_back(&expression);
        return;
    }
    for (const auto &argument : expression.arguments)
        collect(argument, sign, parts);
}

}   // namespace

LawWords::LawWords(const rules::ParsedBenefit &benefit, const rules::Vocabulary &vocabulary)
    : m_benefit(benefit),
      m_vocabulary(vocabulary), m_names{[this](const QString &name) { return ofName(name); },
                                        [this](const QString &key, const QString &code) {
                                            return ofOption(key, code);
                                        }}
{
    const auto keep = [&](const QString &name, const rules::Text &label) {
        m_labels.insert(name, label.isEmpty() ? QString(name).replace(u'_', u' ') : label.it());
    };
    for (const auto &value : benefit.values)
        keep(value.name.text, value.label);
    for (const auto &parameter : benefit.parameters)
        keep(parameter.name.text, parameter.label);
    for (const auto &table : benefit.rangeTables)
        keep(table.name.text, table.label);
    for (const auto &table : benefit.tables)
        keep(table.name.text, {});
}

int LawWords::questionOf(const QString &name) const
{
    const int index = m_vocabulary.indexOf(name);
    return index >= 0 ? index : m_vocabulary.meaning(name, m_benefit.id.text).question;
}

QString LawWords::ofName(const QString &name) const
{
    if (const auto label = m_labels.constFind(name); label != m_labels.cend())
        return *label;
    if (const int question = questionOf(name); question >= 0)
        return m_vocabulary.at(question).question().shortLabel.it();
    if (const auto *derived = m_vocabulary.derived(name);
        derived != nullptr && !derived->label.isEmpty())
        return derived->label.it();
    return QString(name).replace(u'_', u' ');
}

QString LawWords::ofOption(const QString &key, const QString &code) const
{
    const int question = questionOf(key);
    if (question < 0)
        return {};
    for (const auto &option : m_vocabulary.at(question).question().options) {
        if (option.value == code)
            return option.label.it();
    }
    return {};
}

QString LawWords::ofFormula(const Expression &expression) const
{
    return formulaWords(expression, m_names);
}

QString LawWords::ofSources(const QList<rules::Written> &sources) const
{
    QStringList words;
    for (const auto &source : sources) {
        const auto id = source.text.section(u' ', 0, 0);
        words.append(m_benefit.sources.value(id, id) + source.text.mid(id.size()));
    }
    return words.join(u"; "_s);
}

void LawWords::writeFormula(HtmlWriter &html, const Expression &expression) const
{
    const auto formula = html.in("div"_L1, {{"class"_L1, u"formula"_s}});
    writeParts(html, expression);
    const auto details = html.in("details"_L1);
    html.leaf("summary"_L1, u"Come è scritto"_s);
    html.leaf("code"_L1, formulaText(expression));
}

void LawWords::writeParts(HtmlWriter &html, const Expression &expression) const
{
    if (isCall(expression, u"if"_s) && expression.arguments.size() == 3)
        return writeChoices(html, expression);
    for (const auto &[sign, head] : {std::pair{u"and"_s, u"Tutte queste cose:"_s},
                                     std::pair{u"or"_s, u"Almeno una di queste cose:"_s}}) {
        if (!isBinary(expression, sign))
            continue;
        std::vector<const Expression *> parts;
        collect(expression, sign, parts);
        html.leaf("p"_L1, head);
        const auto list = html.in("ul"_L1);
        for (const auto *part : parts)
            html.leaf("li"_L1, ofFormula(*part));
        return;
    }
    html.leaf("p"_L1, ofFormula(expression));
}

void LawWords::writeChoices(HtmlWriter &html, const Expression &expression) const
{
    const auto list = html.in("ul"_L1);
    const auto *choice = &expression;
    while (isCall(*choice, u"if"_s) && choice->arguments.size() == 3) {
        const auto item = html.in("li"_L1);
        html.text(u"se "_s + ofFormula(choice->arguments[0]) + u": "_s);
        html.leaf("strong"_L1, ofFormula(choice->arguments[1]));
        choice = &choice->arguments[2];
    }
    const auto item = html.in("li"_L1);
    html.text(u"altrimenti: "_s);
    html.leaf("strong"_L1, ofFormula(*choice));
}

void LawWords::writeSentence(HtmlWriter &html, const rules::WrittenText &sentence) const
{
    static const QRegularExpression kPlace(u"\\{([^{}]*)\\}"_s);
    const auto text = sentence.text.it();
    qsizetype from = 0;
    auto found = kPlace.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        html.text(text.mid(from, match.capturedStart() - from));
        rules::Faults faults;
        const auto expression = rules::parseExpression(match.captured(1), {}, faults);
        html.leaf("span"_L1, faults.isEmpty() ? ofFormula(expression) : match.captured(1),
                  {{"class"_L1, u"place"_s}});
        from = match.capturedEnd();
    }
    html.text(text.mid(from));
}

void LawWords::writeMarks(HtmlWriter &html, const QList<rules::Written> &marks) const
{
    for (const auto &mark : marks) {
        const auto paragraph = html.in("p"_L1, {{"class"_L1, u"mark"_s}});
        html.leaf("strong"_L1, u"Da verificare: "_s);
        html.text(m_benefit.marks.value(mark.text, mark.text));
    }
}

}   // namespace core::review
