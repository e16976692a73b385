#include "ui/paper/paper_offers.h"

#include "ui/words/italian.h"

#include <QCoreApplication>

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::PaperOffers", text);
}

void addCases(QList<PaperOffer> &offers, const PaperSources &sources)
{
    for (const CasePapers &one : sources.cases) {
        // What was not handed in has no receipt.
        if (!one.about.finalisation)
            continue;
        PaperOffer offer;
        offer.id = u"domanda:"_s + one.about.id.toString();
        offer.title = words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Ricevuta della domanda"));
        offer.detail = one.benefit.name.it();
        offer.ofCase = one.about.id;
        offer.make = [about = one](const PaperSources &from, const PaperWords &in) {
            return applicationReceipt(from, about, in);
        };
        offers.append(offer);
    }
}

void addMissing(QList<PaperOffer> &offers, const PaperSources &sources)
{
    for (const MissingPaper &one : sources.missing) {
        PaperOffer offer;
        offer.id = u"documenti:"_s + one.about.toString();
        offer.title = words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Documenti che mancano"));
        offer.detail = one.benefit.it();
        offer.ofCase = one.about;
        offer.make = [one](const PaperSources &from, const PaperWords &in) {
            return missingDocuments(from, one, in);
        };
        offers.append(offer);
    }
}

/// The ticket opens what was begun last; without a case, the visit.
QUuid reopened(const PaperSources &sources)
{
    for (const CasePapers &one : sources.cases)
        if (!one.about.finalisation)
            return one.about.id.uuid();
    return sources.cases.isEmpty() ? sources.visit.id.uuid()
                                   : sources.cases.first().about.id.uuid();
}

void addComingBack(QList<PaperOffer> &offers, const PaperSources &sources)
{
    const ComeBack when = sources.comeBack.value_or(ComeBack{});
    PaperOffer ticket;
    ticket.id = u"biglietto"_s;
    ticket.title = words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Biglietto di ritorno"));
    ticket.detail = when.on.isValid()
                        ? longDateWithWeekday(when.on)
                        : words(QT_TRANSLATE_NOOP("ui::PaperOffers", "senza giorno fissato"));
    ticket.make = [when](const PaperSources &from, const PaperWords &in) {
        return returnTicket(from, reopened(from), when, in);
    };
    offers.append(ticket);
    if (!when.time.isValid())
        return;
    PaperOffer slip;
    slip.id = u"appuntamento"_s;
    slip.title = words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Conferma dell’appuntamento"));
    slip.detail = longDateWithWeekday(when.on);
    slip.make = [when](const PaperSources &from, const PaperWords &in) {
        return appointmentSlip(from, when, in);
    };
    offers.append(slip);
}

void addMandates(QList<PaperOffer> &offers, const PaperSources &sources)
{
    for (const domain::Mandate &one : sources.person.mandates) {
        PaperOffer offer;
        offer.id = (one.isRevoked() ? u"revoca:"_s : u"delega:"_s) + one.id;
        offer.title = one.isRevoked()
                          ? words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Revoca della delega"))
                          : words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Delega"));
        offer.detail = one.agentName;
        offer.make = [one](const PaperSources &from, const PaperWords &in) {
            return mandatePaper(from, one, in);
        };
        offers.append(offer);
    }
}

}   // namespace

QList<PaperOffer> paperOffers(const PaperSources &sources)
{
    QList<PaperOffer> offers;
    const bool hasVisit = !sources.visit.id.isNull();
    if (hasVisit) {
        offers.append({u"visita"_s,
                       words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Ricevuta di visita")),
                       sources.visit.number, visitReceipt});
        addCases(offers, sources);
        addMissing(offers, sources);
        if (!sources.checked.isEmpty()) {
            offers.append({u"esito"_s,
                           words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Esito del controllo")),
                           words(QT_TRANSLATE_NOOP("ui::PaperOffers", "misure controllate: %1"))
                               .arg(sources.checked.size()),
                           checkOutcome});
        }
        addComingBack(offers, sources);
        addMandates(offers, sources);
    }
    offers.append({u"informativa"_s,
                   words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Informativa privacy")),
                   words(QT_TRANSLATE_NOOP("ui::PaperOffers", "una pagina")), privacyNotice});
    offers.append(
        {u"informativa:voce"_s,
         words(QT_TRANSLATE_NOOP("ui::PaperOffers", "Informativa da leggere ad alta voce")),
         words(QT_TRANSLATE_NOOP("ui::PaperOffers", "dieci frasi brevi")), spokenPrivacyNotice});
    return offers;
}

}   // namespace ui::paper
