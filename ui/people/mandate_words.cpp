#include "ui/people/mandate_words.h"

#include "core/base/clock.h"
#include "ui/words/italian.h"

#include <QCoreApplication>

namespace ui {

using namespace core::domain;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::MandateWords", text);
}

#define MANDATE_WORDS(text) QT_TRANSLATE_NOOP("ui::MandateWords", text)

}   // namespace

QString powerWords(Power power)
{
    switch (power) {
    case Power::Delegate:
        return words(MANDATE_WORDS("Delegato"));
    case Power::OneActDelegate:
        return words(MANDATE_WORDS("Delegato per una sola pratica"));
    case Power::Parent:
        return words(MANDATE_WORDS("Genitore"));
    case Power::Guardian:
        return words(MANDATE_WORDS("Tutore"));
    case Power::Curator:
        return words(MANDATE_WORDS("Curatore"));
    case Power::SupportAdministrator:
        return words(MANDATE_WORDS("Amministratore di sostegno"));
    case Power::RelativeForHealth:
        return words(MANDATE_WORDS("Parente, per impedimento di salute"));
    case Power::Patronato:
        return words(MANDATE_WORDS("Patronato"));
    case Power::Collector:
        return words(MANDATE_WORDS("Delegato a riscuotere"));
    }
    return {};
}

QString actWords(Act act)
{
    switch (act) {
    case Act::Talk:
        return words(MANDATE_WORDS("parlare per la persona"));
    case Act::SeeData:
        return words(MANDATE_WORDS("vedere i dati"));
    case Act::Sign:
        return words(MANDATE_WORDS("firmare le domande"));
    case Act::Deliver:
        return words(MANDATE_WORDS("consegnare documenti"));
    case Act::Collect:
        return words(MANDATE_WORDS("riscuotere"));
    }
    return {};
}

QString actsWords(const QList<Act> &acts)
{
    QStringList all;
    for (const Act act : acts)
        all.append(actWords(act));
    if (all.size() < 2)
        return all.join(QString());
    const QString last = all.takeLast();
    return words(MANDATE_WORDS("%1 e %2")).arg(all.join(QStringLiteral(", ")), last);
}

QString termWords(const Mandate &mandate, const QDate &today)
{
    if (mandate.isRevoked())
        return words(MANDATE_WORDS("revocata il %1"))
            .arg(longDate(core::inItaly(mandate.revokedAt).date()));
    if (mandate.from > today)
        return words(MANDATE_WORDS("dal %1")).arg(longDate(mandate.from));
    if (!mandate.to.isValid())
        return words(MANDATE_WORDS("fino a revoca"));
    return mandate.to < today ? words(MANDATE_WORDS("scaduta il %1")).arg(longDate(mandate.to))
                              : words(MANDATE_WORDS("fino al %1")).arg(longDate(mandate.to));
}

QString obstacleSentence(const MandateAnswer &answer, const QDate &today)
{
    if (!answer.obstacle)
        return answer.bothSign ? words(MANDATE_WORDS("Servono due firme: quella della persona e "
                                                     "quella del curatore."))
                               : QString();
    const auto withTalk = [](const QString &why) {
        return words(MANDATE_WORDS("%1 Puoi ascoltare e preparare la domanda; per la firma serve "
                                   "la persona o una delega che valga."))
            .arg(why);
    };
    switch (*answer.obstacle) {
    case MandateObstacle::NoMandate:
        return withTalk(words(MANDATE_WORDS("Per chi è qui non c’è nessuna delega.")));
    case MandateObstacle::NotYet:
        return withTalk(words(MANDATE_WORDS("La delega vale dal %1."))
                            .arg(longDate(answer.by ? answer.by->from : today)));
    case MandateObstacle::Expired:
        return withTalk(words(MANDATE_WORDS("La delega è scaduta il %1."))
                            .arg(longDate(answer.by ? answer.by->to : today)));
    case MandateObstacle::Revoked:
        return withTalk(words(MANDATE_WORDS("La delega è stata revocata.")));
    case MandateObstacle::OutOfScope:
        return withTalk(words(MANDATE_WORDS("La delega non comprende questo.")));
    case MandateObstacle::OtherBenefit:
        return withTalk(words(MANDATE_WORDS("La delega è per un’altra domanda.")));
    }
    return {};
}

QString faultSentence(MandateFault fault)
{
    switch (fault) {
    case MandateFault::NoAgent:
        return words(MANDATE_WORDS("Scrivi chi è il delegato."));
    case MandateFault::AgentIsPrincipal:
        return words(MANDATE_WORDS("La persona non può delegare sé stessa."));
    case MandateFault::NoActs:
        return words(MANDATE_WORDS("Scegli almeno una cosa che può fare."));
    case MandateFault::NoStart:
        return words(MANDATE_WORDS("Scrivi da quando vale."));
    case MandateFault::EndsBeforeStart:
        return words(MANDATE_WORDS("La fine viene prima dell’inizio: controlla le due date."));
    case MandateFault::PrincipalDocumentMissing:
        return words(MANDATE_WORDS("Serve vedere il documento di chi delega."));
    case MandateFault::AgentDocumentMissing:
        return words(MANDATE_WORDS("Serve vedere il documento di chi agisce."));
    case MandateFault::EvidenceMissing:
        return words(MANDATE_WORDS("Scrivi quale decreto o atto dà il potere, con il numero."));
    case MandateFault::HasDelegate:
        return words(MANDATE_WORDS("C’è già un delegato in quel periodo: se ne può avere uno solo. "
                                   "Prima revoca l’altro."));
    case MandateFault::DelegateIsFull:
        return words(MANDATE_WORDS("Questo delegato lo è già di cinque persone: di più non si "
                                   "può."));
    }
    return {};
}

QString revocationWords(const QString &why)
{
    if (why == QLatin1String("richiesta_interessato"))
        return words(MANDATE_WORDS("lo chiede la persona"));
    if (why == QLatin1String("rinuncia"))
        return words(MANDATE_WORDS("il delegato rinuncia"));
    if (why == QLatin1String("decreto"))
        return words(MANDATE_WORDS("lo dice un giudice"));
    return words(MANDATE_WORDS("era un errore"));
}

QString documentKindWords(const QString &kind)
{
    if (kind == QLatin1String("ci"))
        return words(MANDATE_WORDS("carta d’identità"));
    if (kind == QLatin1String("passaporto"))
        return words(MANDATE_WORDS("passaporto"));
    if (kind == QLatin1String("permesso"))
        return words(MANDATE_WORDS("permesso di soggiorno"));
    if (kind == QLatin1String("patente"))
        return words(MANDATE_WORDS("patente"));
    return kind.isEmpty() ? words(MANDATE_WORDS("nessuno"))
                          : words(MANDATE_WORDS("altro documento"));
}

QStringList documentKinds()
{
    return {QStringLiteral("ci"), QStringLiteral("passaporto"), QStringLiteral("permesso"),
            QStringLiteral("patente"), QStringLiteral("altro")};
}

}   // namespace ui
