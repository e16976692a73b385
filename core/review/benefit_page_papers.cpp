#include "core/base/italian_date.h"
#include "core/review/benefit_page.h"
#include "core/review/figure_text.h"
#include "core/review/law_format.h"
#include "core/rules/case_runner.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QString kindWords(rules::AnswerKind kind)
{
    switch (kind) {
    case rules::AnswerKind::YesNo:
        return u"sì o no"_s;
    case rules::AnswerKind::Count:
        return u"numero intero"_s;
    case rules::AnswerKind::Decimal:
        return u"numero"_s;
    case rules::AnswerKind::Amount:
        return u"importo"_s;
    case rules::AnswerKind::Date:
        return u"data"_s;
    case rules::AnswerKind::Month:
        return u"mese"_s;
    case rules::AnswerKind::Choice:
        return u"scelta"_s;
    case rules::AnswerKind::Text:
        return u"testo"_s;
    case rules::AnswerKind::List:
        return u"elenco"_s;
    }
    return {};
}

QString needWords(const QString &need)
{
    if (need == u"required"_s)
        return u"obbligatorio"_s;
    if (need == u"useful"_s)
        return u"utile"_s;
    if (need == u"declaration"_s)
        return u"basta dichiararlo"_s;
    return need == u"office"_s ? u"lo controlla l’ufficio"_s : QString();
}

QString kindOfIncompatibility(const QString &kind)
{
    if (kind == u"excludes"_s)
        return u"esclude"_s;
    if (kind == u"choice"_s)
        return u"si sceglie l’una o l’altra"_s;
    if (kind == u"together"_s)
        return u"si hanno insieme"_s;
    return kind == u"suspends"_s ? u"sospende"_s : u"riduce"_s;
}

/// A verdict, figure or day of a case, as people write it.
QString expectedText(const QString &text)
{
    static const QMap<QString, QString> kWords = {{u"met"_s, u"sì"_s},
                                                  {u"unmet"_s, u"no"_s},
                                                  {u"unknown"_s, u"non noto"_s},
                                                  {u"absent"_s, u"non c’è"_s}};
    if (kWords.contains(text))
        return kWords.value(text);
    if (const auto day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return formatDateItalian(day);
    return rules::rationalFromDecimal(text) ? italianWritten(text) : text;
}

QString givenText(const QJsonValue &value)
{
    if (value.isNull())
        return u"non si sa"_s;
    if (value.isBool())
        return value.toBool() ? u"sì"_s : u"no"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return value.toObject()[u"declined"_s].toBool() ? u"preferisce non dirlo"_s
                                                        : u"non si sa"_s;
    return expectedText(value.isDouble() ? QString::number(value.toDouble(), 'f', -128)
                                         : value.toString());
}

}   // namespace

void BenefitPage::questions()
{
    for (const auto &ask : m_parsed.asks) {
        const int index = m_catalogue.vocabulary().indexOf(ask.key.text);
        if (index < 0)
            continue;
        const auto &question = m_catalogue.vocabulary().at(index).question();
        const auto article = m_html.in("article"_L1, {{"id"_L1, u"domanda-"_s + question.key}});
        m_html.leaf("h3"_L1, question.ask.it());
        const auto list = m_html.in("dl"_L1);
        entry(u"Fatto"_s, question.shortLabel.it() + u" ("_s + question.key + u')');
        entry(u"Risposta"_s, kindWords(question.kind));
        QStringList options;
        for (const auto &option : question.options)
            options.append(option.label.it());
        entry(u"Risposte"_s, options.join(u"; "_s));
        entry(u"Si chiede quando"_s, ask.when);
        entry(u"Aiuto"_s, question.help.it());
        entry(u"Perché lo chiediamo"_s, question.why.it());
        entry(u"Base giuridica"_s, question.ground);
        entry(u"Conservazione"_s, question.retention);
        entry(u"Se non si sa"_s, question.ifUnknown.it());
        if (ask.record)
            entry(u"Uso"_s, u"serve per la domanda, nessuna regola lo usa"_s);
    }
}

void BenefitPage::papers(const QString &kind, const QList<rules::ParsedPaper> &papers)
{
    for (const auto &paper : papers) {
        const auto article = m_html.in("article"_L1, {{"id"_L1, kind + u'-' + paper.id.text}});
        {
            const auto title = m_html.in("h3"_L1);
            m_words.writeSentence(m_html, paper.text);
        }
        {
            const auto list = m_html.in("dl"_L1);
            entry(u"Serve come"_s, needWords(paper.need));
            entry(u"A chi"_s, paper.when);
            entry(u"Entro"_s, paper.by);
            entry(u"Spiegazione"_s, paper.explanation);
            entry(u"Dove si trova"_s, paper.where);
            entry(u"Fonte"_s, m_words.ofSources(paper.sources));
        }
        m_words.writeMarks(m_html, paper.marks);
    }
}

void BenefitPage::documents()
{
    papers(u"documento"_s, m_parsed.documents);
    papers(u"dichiarazione"_s, m_parsed.declarations);
}

void BenefitPage::duties()
{
    papers(u"impegno"_s, m_parsed.duties);
}

void BenefitPage::notes()
{
    papers(u"nota"_s, m_parsed.notes);
    for (const auto &one : m_parsed.incompatibilities) {
        const auto article = m_html.in("article"_L1);
        m_html.leaf("h3"_L1,
                    u"Con «%1»: %2"_s.arg(one.benefit.text, kindOfIncompatibility(one.kind.text)));
        {
            const auto list = m_html.in("dl"_L1);
            entry(u"Che cosa si dice"_s, one.text);
            entry(u"Quando"_s, one.when);
            entry(u"Giorni"_s, rangeWords(one.days));
            entry(u"Fonte"_s, m_words.ofSources(one.sources));
        }
        m_words.writeMarks(m_html, one.marks);
    }
    for (const auto &check : m_parsed.checks) {
        const auto article = m_html.in("article"_L1);
        m_html.leaf("h3"_L1, u"Non possono stare insieme («%1»)"_s.arg(check.id.text));
        const auto list = m_html.in("dl"_L1);
        entry(u"Che cosa si dice"_s, check.text);
        entry(u"Dove"_s, m_words.ofName(check.at.text));
        entry(u"Quando"_s, check.wrong);
    }
}

void BenefitPage::cases()
{
    const auto results = rules::runCases(m_catalogue, m_parsed.id.text);
    qsizetype failed = 0;
    for (const auto &result : results)
        failed += result.passed() ? 0 : 1;
    m_html.leaf("p"_L1,
                u"%1 casi eseguiti con queste regole; %2 non come scritti."_s.arg(results.size())
                    .arg(failed));
    const auto wide = m_html.in("div"_L1, {{"class"_L1, u"wide"_s}});
    const auto table = m_html.in("table"_L1);
    headerCells({u"Caso"_s, u"Giorno"_s, u"Atteso"_s, u"Risultato"_s});
    const auto body = m_html.in("tbody"_L1);
    for (qsizetype i = 0; i < results.size() && i < m_parsed.cases.size(); ++i) {
        const auto &one = m_parsed.cases[i];
        const auto line = m_html.in("tr"_L1);
        {
            const auto name = m_html.in("th"_L1, {{"scope"_L1, u"row"_s}});
            m_html.text(one.title);
            const auto details = m_html.in("details"_L1);
            m_html.leaf("summary"_L1, u"Fatti"_s);
            const auto facts = m_html.in("ul"_L1);
            for (auto it = one.given.begin(); it != one.given.end(); ++it)
                fact(it.key(), it.value());
        }
        m_html.leaf("td"_L1, formatDateItalian(one.on));
        expectation(one.expect);
        const auto outcome = m_html.in("td"_L1);
        const auto &result = results[i];
        m_html.leaf("span"_L1, result.passed() ? u"✓ come scritto"_s : u"✗ diverso"_s,
                    {{"class"_L1, result.passed() ? u"good"_s : u"bad"_s}});
        for (const auto &difference : result.differences)
            m_html.leaf("p"_L1, difference);
    }
}

void BenefitPage::fact(const QString &key, const QJsonValue &value)
{
    auto text = m_words.ofOption(key, value.toString());
    if (text.isEmpty())
        text = givenText(value);
    m_html.leaf("li"_L1, m_words.ofName(key) + u": "_s + text);
}

void BenefitPage::expectation(const rules::YamlNode &expect)
{
    static const Shape kCase = lawShape(LawFile::Benefit).field(u"cases"_s)->shape.item.front();
    const auto &shape = kCase.field(u"expect"_s)->shape;
    const auto cell = m_html.in("td"_L1);
    for (const auto &entry : expect.entries) {
        if (entry.key == u"outcome"_s) {
            m_html.leaf("p"_L1, u"Esito: "_s + outcomeWords(entry.value.text));
            continue;
        }
        const auto *field = shape.field(entry.key);
        const auto title = field == nullptr ? entry.key : field->title;
        QStringList parts;
        for (const auto &one : entry.value.entries)
            parts.append(m_words.ofName(one.key) + u": "_s + expectedText(one.value.text));
        for (const auto &one : entry.value.items)
            parts.append(m_words.ofName(one.text));
        if (entry.value.isScalar())
            parts.append(expectedText(entry.value.text));
        m_html.leaf("p"_L1,
                    title + u": "_s + (parts.isEmpty() ? u"niente"_s : parts.join(u"; "_s)));
    }
}

void BenefitPage::doubts()
{
    if (m_parsed.marks.isEmpty())
        m_html.leaf("p"_L1, u"Nessun punto da verificare."_s);
    for (const auto &mark : m_parsed.marks)
        m_html.leaf("p"_L1, mark, {{"class"_L1, u"mark"_s}});
}

void BenefitPage::sources()
{
    const auto list = m_html.in("ul"_L1);
    for (const auto &source : m_parsed.sources)
        m_html.leaf("li"_L1, source);
}

}   // namespace core::review
