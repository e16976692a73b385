#include "core/base/local_number.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Needs as a paper may say them: one at home may not know of violence or fear, so that one is
/// never written.
Sentence needWords(const PaperWords &words, const QString &need)
{
    static const QMap<QString, QString> sentences = {
        {u"reddito"_s, u"i soldi che entrano in casa"_s},
        {u"lavoro_perso"_s, u"il lavoro perso"_s},
        {u"figli"_s, u"i figli"_s},
        {u"gravidanza"_s, u"la gravidanza"_s},
        {u"pensione"_s, u"la pensione"_s},
        {u"salute_disabilita"_s, u"la salute e la disabilità"_s},
        {u"lutto"_s, u"la perdita di una persona cara"_s},
        {u"casa_affitto"_s, u"la casa e l’affitto"_s},
        {u"bollette_debiti"_s, u"le bollette e i debiti"_s},
        {u"cibo"_s, u"il cibo"_s},
        {u"documenti_residenza"_s, u"i documenti e la residenza"_s},
        {u"permesso_soggiorno"_s, u"il permesso di soggiorno"_s},
        {u"avviare_attivita"_s, u"aprire un’attività"_s}};
    const auto known = sentences.constFind(need);
    return known == sentences.constEnd() ? Sentence{} : words.say(*known);
}

void addTalk(PaperContent &content, const PaperSources &sources, const PaperWords &words)
{
    QList<Sentence> lines;
    for (const QString &need : sources.visit.needs)
        if (const Sentence said = needWords(words, need); !said.isEmpty())
            lines.append(said);
    if (!sources.interviewed)
        for (const CheckedBenefit &one : sources.checked)
            lines.append(words.law(one.benefit.plainName));
    if (lines.isEmpty())
        for (const CasePapers &one : sources.cases)
            lines.append(words.law(one.benefit.plainName));
    if (lines.isEmpty())
        return;
    content.heading(words.say(u"Di che cosa abbiamo parlato"_s));
    for (const Sentence &one : lines)
        content.bullet(one);
}

/// Which application, where it is, and the number it is known by now.
Sentence caseWords(const PaperWords &words, const CasePapers &one)
{
    const domain::Receipt *receipt = one.about.lastReceipt();
    Filling filling = {{u"misura"_s, words.name(one.benefit.name)},
                       {u"numero"_s, same(groupedLocalNumber(localNumber(one.about.id.uuid())))}};
    if (receipt != nullptr) {
        filling[u"numero"_s] = same(receipt->protocol);
        return words.say(u"Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}."_s,
                         filling);
    }
    if (one.about.suspension)
        return words.say(u"Domanda di *{misura}*: sospesa, numero {numero}."_s, filling);
    return one.about.finalisation
               ? words.say(u"Domanda di *{misura}*: consegnata, numero {numero}."_s, filling)
               : words.say(u"Domanda di *{misura}*: iniziata, numero {numero}."_s, filling);
}

bool lacksDocuments(const PaperSources &sources, const CaseId &id)
{
    for (const MissingPaper &one : sources.missing)
        if (one.about == id)
            return true;
    return false;
}

Sentence nextStepWords(const PaperWords &words, const CasePapers &one, const PaperSources &sources)
{
    if (one.about.lastReceipt() != nullptr)
        return joined({words.say(u"Prossimo passo: aspetti la risposta."_s),
                       whoDecides(words, one.benefit.body)},
                      u" "_s);
    if (one.about.finalisation)
        return words.say(u"Prossimo passo: la inviamo noi al centro INPS."_s);
    if (one.about.suspension)
        return words.say(u"Prossimo passo: {passo}, entro il {data}."_s,
                         {{u"passo"_s, {one.about.suspension->what()}},
                          {u"data"_s, words.day(one.about.suspension->until())}});
    return lacksDocuments(sources, one.about.id)
               ? words.say(u"Prossimo passo: porti i documenti che mancano."_s)
               : words.say(u"Prossimo passo: torni a finirla e a firmarla."_s);
}

void addDone(PaperContent &content, const PaperSources &sources, const PaperWords &words)
{
    content.heading(words.say(u"Che cosa abbiamo fatto"_s));
    for (const CasePapers &one : sources.cases) {
        content.line(caseWords(words, one));
        content.bullet(nextStepWords(words, one, sources));
    }
    if (!sources.checked.isEmpty()) {
        content.line(words.say(u"Misure controllate: {numero}. L’elenco con i motivi è sul foglio "
                               u"«Che cosa può chiedere»."_s,
                               {{u"numero"_s, same(QString::number(sources.checked.size()))}}));
    }
    if (sources.cases.isEmpty() && sources.checked.isEmpty())
        content.line(words.say(u"Le abbiamo dato informazioni."_s));
}

void addSteps(PaperContent &content, const PaperSources &sources, const PaperWords &words)
{
    QList<Sentence> steps;
    for (const CasePapers &one : sources.cases) {
        steps += promisedWords(words, one);
        if (one.about.finalisation)
            for (const rules::Duty &duty : one.duties)
                steps.append(dutyWords(words, duty));
    }
    const domain::Visit &visit = sources.visit;
    if (!visit.nextStep.isEmpty()) {
        steps.append(visit.nextStepOn.isValid()
                         ? words.say(u"*Entro il {data}.* {passo}"_s,
                                     {{u"data"_s, words.day(visit.nextStepOn)},
                                      {u"passo"_s, {visit.nextStep}}})
                         : Sentence{visit.nextStep});
    }
    if (sources.comeBack) {
        steps.append(words.say(u"*Torni {giorno}.* Porti questo foglio."_s,
                               {{u"giorno"_s, words.weekday(sources.comeBack->on)}}));
    }
    content.heading(words.say(u"Che cosa deve fare lei"_s));
    if (steps.isEmpty())
        content.line(words.say(u"Non deve fare altro. Conservi questo foglio."_s));
    for (const Sentence &step : steps)
        content.step(step);
}

void addOurs(PaperContent &content, const PaperSources &sources, const PaperWords &words)
{
    content.heading(words.say(u"Che cosa facciamo noi"_s));
    bool handedIn = false;
    bool started = false;
    for (const CasePapers &one : sources.cases) {
        handedIn = handedIn || one.about.finalisation.has_value();
        started = started || !one.about.finalisation;
    }
    if (handedIn)
        content.line(words.say(u"Inviamo la domanda al centro INPS: parte da sola appena c’è "
                               u"rete."_s));
    if (started)
        content.line(words.say(u"Teniamo quello che ci ha detto: non dovrà ripeterlo."_s));
    if (!handedIn && !started)
        content.line(words.say(u"Per ora niente. Può tornare quando vuole."_s));
    else
        content.line(words.say(u"*Se non riceve risposta, torni con questo foglio.*"_s));
}

}   // namespace

PaperContent visitReceipt(const PaperSources &sources, const PaperWords &words)
{
    PaperContent content = beginPaper(sources, words, u"visita"_s,
                                      words.say(u"Ricevuta di visita"_s), sources.visit.id.uuid());
    addHeadFacts(content, sources, words,
                 sources.visit.closedAt.isValid() ? sources.visit.closedAt : sources.nowUtc);
    addTalk(content, sources, words);
    addDone(content, sources, words);
    addSteps(content, sources, words);
    addOurs(content, sources, words);
    addWhereToAsk(content, words);
    if (sources.interviewed && !sources.checked.isEmpty()) {
        content.attachment(words.say(u"Che cosa può chiedere"_s));
        addCheck(content, sources, words);
    }
    return content;
}

}   // namespace ui::paper
