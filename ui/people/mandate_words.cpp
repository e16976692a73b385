#include "ui/people/mandate_words.h"

#include "core/base/clock.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>

namespace ui {

using namespace core::domain;

namespace {

struct MandateWords {
    Q_DECLARE_TR_FUNCTIONS(ui::MandateWords)
};

}   // namespace

QString powerWords(Power power)
{
    switch (power) {
    case Power::Delegate:
        return MandateWords::tr("Delegato");
    case Power::OneActDelegate:
        return MandateWords::tr("Delegato per una sola pratica");
    case Power::Parent:
        return MandateWords::tr("Genitore");
    case Power::Guardian:
        return MandateWords::tr("Tutore");
    case Power::Curator:
        return MandateWords::tr("Curatore");
    case Power::SupportAdministrator:
        return MandateWords::tr("Amministratore di sostegno");
    case Power::RelativeForHealth:
        return MandateWords::tr("Parente, per impedimento di salute");
    case Power::Patronato:
        return MandateWords::tr("Patronato");
    case Power::Collector:
        return MandateWords::tr("Delegato a riscuotere");
    }
    return {};
}

QString actWords(Act act)
{
    switch (act) {
    case Act::Talk:
        return MandateWords::tr("parlare per la persona");
    case Act::SeeData:
        return MandateWords::tr("vedere i dati");
    case Act::Sign:
        return MandateWords::tr("firmare le domande");
    case Act::Deliver:
        return MandateWords::tr("consegnare documenti");
    case Act::Collect:
        return MandateWords::tr("riscuotere");
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
    return MandateWords::tr("%1 e %2").arg(all.join(QStringLiteral(", ")), last);
}

QString termWords(const Mandate &mandate, const QDate &today)
{
    if (mandate.isRevoked())
        return MandateWords::tr("revocata il %1")
            .arg(dayWords(core::inItaly(mandate.revokedAt).date()));
    if (mandate.from > today)
        return MandateWords::tr("dal %1").arg(dayWords(mandate.from));
    if (!mandate.to.isValid())
        return MandateWords::tr("fino a revoca");
    return mandate.to < today ? MandateWords::tr("scaduta il %1").arg(dayWords(mandate.to))
                              : MandateWords::tr("fino al %1").arg(dayWords(mandate.to));
}

QString obstacleSentence(const MandateAnswer &answer, const QDate &today)
{
    if (!answer.obstacle)
        return answer.bothSign ? MandateWords::tr("Servono due firme: quella della persona e "
                                                  "quella del curatore.")
                               : QString();
    const auto withTalk = [](const QString &why) {
        return MandateWords::tr("%1 Puoi ascoltare e preparare la domanda; per la firma serve "
                                "la persona o una delega che valga.")
            .arg(why);
    };
    switch (*answer.obstacle) {
    case MandateObstacle::NoMandate:
        return withTalk(MandateWords::tr("Per chi è qui non c’è nessuna delega."));
    case MandateObstacle::NotYet:
        return withTalk(MandateWords::tr("La delega vale dal %1.")
                            .arg(dayWords(answer.by ? answer.by->from : today)));
    case MandateObstacle::Expired:
        return withTalk(MandateWords::tr("La delega è scaduta il %1.")
                            .arg(dayWords(answer.by ? answer.by->to : today)));
    case MandateObstacle::Revoked:
        return withTalk(MandateWords::tr("La delega è stata revocata."));
    case MandateObstacle::OutOfScope:
        return withTalk(MandateWords::tr("La delega non comprende questo."));
    case MandateObstacle::OtherBenefit:
        return withTalk(MandateWords::tr("La delega è per un’altra domanda."));
    }
    return {};
}

QString faultSentence(MandateFault fault)
{
    switch (fault) {
    case MandateFault::NoAgent:
        return MandateWords::tr("Scrivi chi è il delegato.");
    case MandateFault::AgentIsPrincipal:
        return MandateWords::tr("La persona non può delegare sé stessa.");
    case MandateFault::NoActs:
        return MandateWords::tr("Scegli almeno una cosa che può fare.");
    case MandateFault::NoStart:
        return MandateWords::tr("Scrivi da quando vale.");
    case MandateFault::EndsBeforeStart:
        return MandateWords::tr("La fine viene prima dell’inizio: controlla le due date.");
    case MandateFault::PrincipalDocumentMissing:
        return MandateWords::tr("Serve vedere il documento di chi delega.");
    case MandateFault::AgentDocumentMissing:
        return MandateWords::tr("Serve vedere il documento di chi agisce.");
    case MandateFault::EvidenceMissing:
        return MandateWords::tr("Scrivi quale decreto o atto dà il potere, con il numero.");
    case MandateFault::HasDelegate:
        return MandateWords::tr("C’è già un delegato in quel periodo: se ne può avere uno solo. "
                                "Prima revoca l’altro.");
    case MandateFault::DelegateIsFull:
        return MandateWords::tr("Questo delegato lo è già di cinque persone: di più non si "
                                "può.");
    }
    return {};
}

QString revocationWords(const QString &why)
{
    if (why == QLatin1String("richiesta_interessato"))
        return MandateWords::tr("lo chiede la persona");
    if (why == QLatin1String("rinuncia"))
        return MandateWords::tr("il delegato rinuncia");
    if (why == QLatin1String("decreto"))
        return MandateWords::tr("lo dice un giudice");
    return MandateWords::tr("era un errore");
}

QString documentKindWords(const QString &kind)
{
    if (kind == QLatin1String("ci"))
        return MandateWords::tr("carta d’identità");
    if (kind == QLatin1String("passaporto"))
        return MandateWords::tr("passaporto");
    if (kind == QLatin1String("permesso"))
        return MandateWords::tr("permesso di soggiorno");
    if (kind == QLatin1String("patente"))
        return MandateWords::tr("patente");
    return kind.isEmpty() ? MandateWords::tr("nessuno") : MandateWords::tr("altro documento");
}

QStringList documentKinds()
{
    return {QStringLiteral("ci"), QStringLiteral("passaporto"), QStringLiteral("permesso"),
            QStringLiteral("patente"), QStringLiteral("altro")};
}

}   // namespace ui
