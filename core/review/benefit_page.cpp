#include "core/review/benefit_page.h"

#include "core/review/figure_text.h"
#include "core/review/page_frame.h"
#include "core/rules/benefit.h"

namespace core::review {

using namespace Qt::StringLiterals;

BenefitPage::BenefitPage(const rules::ParsedBenefit &parsed, const rules::Catalogue &catalogue)
    : m_parsed(parsed), m_catalogue(catalogue), m_words(parsed, catalogue.vocabulary())
{
    m_benefit = catalogue.graph(parsed.id.text).value_or(nullptr);
}

QByteArray BenefitPage::write()
{
    static const struct {
        QString id;
        QString title;
        Section content;
    } kSections[] = {
        {u"identita"_s, u"Che cos’è"_s, &BenefitPage::identity},
        {u"requisiti"_s, u"Requisiti"_s, &BenefitPage::requirements},
        {u"importi"_s, u"Importi e altri valori"_s, &BenefitPage::values},
        {u"parametri"_s, u"Cifre della legge, anno per anno"_s, &BenefitPage::parameters},
        {u"tabelle"_s, u"Tabelle"_s, &BenefitPage::tables},
        {u"domande"_s, u"Che cosa si chiede"_s, &BenefitPage::questions},
        {u"documenti"_s, u"Documenti e dichiarazioni"_s, &BenefitPage::documents},
        {u"scadenze"_s, u"Scadenze"_s, &BenefitPage::duties},
        {u"note"_s, u"Note e incompatibilità"_s, &BenefitPage::notes},
        {u"casi"_s, u"Casi di prova"_s, &BenefitPage::cases},
        {u"dubbi"_s, u"Da verificare"_s, &BenefitPage::doubts},
        {u"fonti"_s, u"Fonti"_s, &BenefitPage::sources}};
    return writePage(m_html, m_parsed.name.it(), [&] {
        {
            const auto header = m_html.in("header"_L1);
            const auto crumb = m_html.in("p"_L1, {{"class"_L1, u"crumb"_s}});
            m_html.leaf("a"_L1, u"Tutte le prestazioni"_s, {{"href"_L1, u"index.html"_s}});
        }
        m_html.leaf("h1"_L1, m_parsed.name.it());
        m_html.leaf("p"_L1, m_parsed.plainName.it(), {{"class"_L1, u"lead"_s}});
        m_html.leaf("p"_L1, u"Regole %1."_s.arg(m_catalogue.bundle()), {{"class"_L1, u"small"_s}});
        {
            const auto nav = m_html.in("nav"_L1, {{"aria-label"_L1, u"In questa pagina"_s}});
            const auto list = m_html.in("ul"_L1);
            for (const auto &part : kSections) {
                const auto item = m_html.in("li"_L1);
                m_html.leaf("a"_L1, part.title, {{"href"_L1, u'#' + part.id}});
            }
        }
        const auto main = m_html.in("main"_L1);
        for (const auto &part : kSections)
            section(part.id, part.title, part.content);
    });
}

void BenefitPage::section(const QString &id, const QString &title, Section content)
{
    const auto section =
        m_html.in("section"_L1, {{"id"_L1, id}, {"aria-labelledby"_L1, id + u"-titolo"_s}});
    m_html.leaf("h2"_L1, title, {{"id"_L1, id + u"-titolo"_s}});
    (this->*content)();
}

void BenefitPage::entry(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    m_html.leaf("dt"_L1, title);
    m_html.leaf("dd"_L1, text);
}

void BenefitPage::entry(const QString &title, const rules::Expression &formula)
{
    if (formula.isMissing())
        return;
    m_html.leaf("dt"_L1, title);
    const auto body = m_html.in("dd"_L1);
    m_words.writeFormula(m_html, formula);
}

void BenefitPage::entry(const QString &title, const rules::WrittenText &sentence)
{
    if (sentence.isEmpty())
        return;
    m_html.leaf("dt"_L1, title);
    const auto body = m_html.in("dd"_L1);
    m_words.writeSentence(m_html, sentence);
}

void BenefitPage::headerCells(const QStringList &titles)
{
    const auto head = m_html.in("thead"_L1);
    const auto row = m_html.in("tr"_L1);
    for (const auto &title : titles)
        m_html.leaf("th"_L1, title, {{"scope"_L1, u"col"_s}});
}

void BenefitPage::identity()
{
    const auto list = m_html.in("dl"_L1);
    entry(u"Per chi è"_s, m_parsed.forWhom.it());
    const auto &showing = m_parsed.showing;
    QStringList needs;
    for (const auto &need : showing.needs)
        needs.append(need.text);
    entry(u"Bisogni"_s, needs.join(u", "_s));
    entry(u"Primo passo"_s, showing.firstStep.it());
    entry(u"Dove si va"_s, showing.desk.where.it());
    entry(u"Orario"_s, showing.desk.hours.it());
    entry(u"Che cosa si porta"_s, showing.desk.bring.it());
    entry(u"Telefono"_s, showing.desk.phone);
    if (!m_parsed.documentsLater)
        entry(u"Quando parte"_s, u"Solo con i documenti necessari."_s);
    entry(u"Legge"_s, m_parsed.law);
    entry(u"Chi decide"_s, m_parsed.body);
    entry(u"Servizio"_s, m_parsed.service);
    entry(u"Evento che sceglie la legge"_s, m_words.ofFormula(m_parsed.event));
    entry(u"In vigore"_s, rangeWords(m_parsed.inForce));
    entry(u"Prende il posto di"_s, m_parsed.replaces.join(u", "_s));
    QStringList successors;
    for (const auto &successor : m_parsed.successors)
        successors.append(successor.text);
    entry(u"Dopo viene"_s, successors.join(u", "_s));
    entry(u"Prima che valga"_s, m_parsed.notYet);
    entry(u"Quando è finita"_s, m_parsed.ended);
    if (!m_parsed.sendsTo.isMissing()) {
        entry(u"Chi ha tutto va a"_s, m_words.ofFormula(m_parsed.sendsTo));
        entry(u"Con queste parole"_s, m_parsed.sendsNote);
    }
    for (const auto &limit : m_parsed.limits) {
        m_html.leaf("dt"_L1, u"Qui non si può calcolare"_s);
        const auto body = m_html.in("dd"_L1);
        m_words.writeFormula(m_html, limit.when);
        const auto note = m_html.in("p"_L1);
        m_words.writeSentence(m_html, limit.note);
    }
}

void BenefitPage::requirements()
{
    for (const auto &one : m_parsed.requirements)
        requirement(one);
}

void BenefitPage::requirement(const rules::ParsedRequirement &requirement)
{
    const auto article = m_html.in("article"_L1, {{"id"_L1, requirement.id.text}});
    m_html.leaf("h3"_L1, requirement.label.isEmpty()
                             ? requirement.id.text
                             : requirement.label + u" ("_s + requirement.id.text + u')');
    {
        const auto list = m_html.in("dl"_L1);
        entry(u"Condizione"_s, requirement.need);
        entry(u"A chi si applica"_s, requirement.when);
        const bool always =
            !requirement.inForce.from.isValid() && !requirement.inForce.to.isValid();
        entry(u"In vigore"_s, always ? QString() : rangeWords(requirement.inForce));
        entry(u"La legge lo sa"_s, requirement.knownFrom.isValid()
                                       ? rangeWords({requirement.knownFrom, {}})
                                       : QString());
        if (!requirement.by.isMissing())
            entry(u"Giorno che conta"_s, m_words.ofFormula(requirement.by));
        entry(u"Fonte"_s, m_words.ofSources(requirement.sources));
        if (requirement.met.text == requirement.unmet.text) {
            entry(u"Che cosa si dice"_s, requirement.met);
        } else {
            entry(u"Se c’è"_s, requirement.met);
            entry(u"Se non c’è"_s, requirement.unmet);
            entry(u"Se non si sa"_s, requirement.unknown);
        }
        entry(u"Dove va chi non l’ha"_s, requirement.referralTo);
        entry(u"Che cosa lo cambierebbe"_s, requirement.wayOut);
    }
    m_words.writeMarks(m_html, requirement.marks);
}

void BenefitPage::values()
{
    for (const auto &value : m_parsed.values) {
        const auto article = m_html.in("article"_L1, {{"id"_L1, u"valore-"_s + value.name.text}});
        const auto label = m_words.ofName(value.name.text);
        m_html.leaf("h3"_L1, label);
        {
            const auto list = m_html.in("dl"_L1);
            entry(value.isList ? u"Chi ne fa parte"_s : u"Come si calcola"_s, value.is);
            entry(u"Per ciascuno di"_s, m_words.ofName(value.each.text));
            const auto unit = rules::Unit::parse(value.unit.text);
            entry(u"Unità"_s, unit ? unitWords(*unit) : QString());
            entry(u"Arrotondamento"_s, roundingWords(value.rounding));
            entry(u"Fonte"_s, m_words.ofSources(value.sources));
            entry(u"Nome nelle regole"_s, value.name.text);
        }
        m_words.writeMarks(m_html, value.marks);
    }
    if (m_parsed.schedule.present)
        schedule();
}

void BenefitPage::schedule()
{
    const auto &plan = m_parsed.schedule;
    const auto article = m_html.in("article"_L1, {{"id"_L1, u"mesi"_s}});
    m_html.leaf("h3"_L1, u"Mesi di pagamento"_s);
    const auto list = m_html.in("dl"_L1);
    entry(u"Da quando"_s, plan.start);
    entry(u"Giorni"_s, plan.days);
    entry(u"Importo di un mese"_s, plan.amount);
    entry(u"Giorni di un mese"_s, QString::number(plan.month));
    entry(u"Riduzione di ogni mese"_s, plan.rate);
    entry(u"Primo giorno ridotto"_s, plan.firstDay);
    entry(u"Arrotondamento"_s, roundingWords(plan.rounding));
    for (const auto &pause : plan.suspended)
        entry(u"Riduzione sospesa"_s, rangeWords({pause.from, pause.to}));
    entry(u"Proroga quando"_s, plan.extensionWhen);
    entry(u"Giorni di proroga"_s, plan.extensionDays);
    entry(u"Fonte"_s, m_words.ofSources(plan.sources));
}

}   // namespace core::review
