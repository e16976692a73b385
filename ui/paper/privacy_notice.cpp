#include "core/base/clock.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Section {
    QString heading;
    QStringList sentences;
};

/// Artt. 13 and 14 GDPR in plain words. The basis is a task of public interest, never consent; the
/// days are those of the desk (domain notes, «Retention»), which the controller may change.
QList<Section> sections()
{
    return {
        {u"Chi usa i suoi dati"_s,
         {u"Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda."_s,
          u"Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali."_s}},
        {u"Perché"_s,
         {u"Quello che ci dice serve solo per aiutarla con le domande."_s,
          u"È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il "
          u"suo "
          u"consenso."_s}},
        {u"Quali dati"_s,
         {u"Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo»."_s,
          u"Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia."_s,
          u"Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro."_s}},
        {u"Chi li vede"_s,
         {u"Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia."_s,
          u"Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe."_s}},
        {u"Per quanto tempo"_s,
         {u"Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 "
          u"giorni."_s,
          u"Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni."_s}},
        {u"I suoi diritti"_s,
         {u"Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo "
          u"qui."_s,
          u"Può fare reclamo al Garante per la protezione dei dati personali."_s}},
        {u"Solo se vuole"_s,
         {u"Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì."_s,
          u"Può cambiare idea quando vuole. Il servizio resta lo stesso."_s}}};
}

}   // namespace

PaperContent privacyNotice(const PaperSources &sources, const PaperWords &words)
{
    PaperContent content =
        beginPaper(sources, words, u"informativa"_s, words.say(u"Come usiamo i suoi dati"_s),
                   sources.visit.id.uuid());
    for (const Section &section : sections()) {
        content.heading(words.say(section.heading));
        for (const QString &sentence : section.sentences)
            content.line(words.say(sentence));
    }
    if (sources.nowUtc.isValid()) {
        content.small(
            words.say(u"Foglio dato il {data}, versione {versione}."_s,
                      {{u"data"_s, words.day(inItaly(sources.nowUtc).date())},
                       {u"versione"_s,
                        same(sources.noticeVersion.isEmpty() ? u"1"_s : sources.noticeVersion)}}));
    }
    return content;
}

QList<Sentence> privacyNoticeAloud(const PaperWords &words)
{
    return {words.say(u"Le spiego come usiamo i suoi dati."_s),
            words.say(u"Quello che ci dice serve solo per aiutarla con le domande."_s),
            words.say(u"Lo vedono questo sportello e l’ente che decide."_s),
            words.say(u"Non deve dare il consenso: lo prevede la legge."_s),
            words.say(u"Può non rispondere. Può dire «non so»."_s),
            words.say(u"Della salute scriviamo solo che c’è un certificato."_s),
            words.say(u"Se non fa domanda, dopo un po’ cancelliamo tutto."_s),
            words.say(u"Può vedere i suoi dati e farli correggere."_s),
            words.say(u"Può lamentarsi con il Garante della privacy."_s),
            words.say(u"Ha domande? Può chiedere adesso."_s)};
}

PaperContent spokenPrivacyNotice(const PaperSources &sources, const PaperWords &words)
{
    PaperContent content =
        beginPaper(sources, words, u"informativa"_s, words.say(u"Come usiamo i suoi dati"_s),
                   sources.visit.id.uuid());
    for (const Sentence &sentence : privacyNoticeAloud(words))
        content.step(sentence);
    return content;
}

}   // namespace ui::paper
