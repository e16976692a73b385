#pragma once

#include "core/base/ids.h"
#include "core/domain/proof.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::domain {

/// Where the power to act for another comes from (identity.md §6).
enum class Power {
    Delegate,               // delegato, circ. INPS 127/2021
    OneActDelegate,         // D.P.R. 445/2000 art. 38 c. 3-bis: one application
    Parent,                 // artt. 316, 320 c.c.
    Guardian,               // tutore, artt. 343, 357, 424 c.c.
    Curator,                // curatore, artt. 390-394, 424 c.c.: the person signs with the curator
    SupportAdministrator,   // amministratore di sostegno, artt. 404-413 c.c.: the acts of the
                            // decree
    RelativeForHealth,      // D.P.R. 445/2000 art. 4 c. 2: signs declarations
    Patronato,              // L. 152/2001: files applications
    Collector               // collects an instalment
};

/// `delegato`, `delegato_un_atto`, `genitore`, `tutore`, `curatore`, `amministratore_di_sostegno`,
/// `parente_impedimento`, `patronato`, `incasso`.
QString powerCode(Power power);
std::optional<Power> powerFromCode(const QString &code);

/// What somebody may want to do for another at the desk.
enum class Act { Talk, SeeData, Sign, Deliver, Collect };

/// `parlare`, `vedere_dati`, `firmare`, `consegnare`, `riscuotere`.
QString actCode(Act act);
std::optional<Act> actFromCode(const QString &code);

/// The power of one person to act for another, kept with the one who is represented.
struct Mandate {
    QString id = {};   // UUID
    Power power = Power::Delegate;
    PersonId agent = {};   // the agent's own record, null when there is none
    QString agentName = {};
    QString agentCode = {};       // codice fiscale or provisional, empty if not known
    QString agentPhone = {};      // E.164
    QString agentRelation = {};   // "figlia": one word or two, as said
    QList<Act> acts = {};
    QStringList benefits = {};   // benefit ids; empty: every one
    QDate from = {};
    QDate to = {};   // last day; invalid: until it is revoked
    SeenDocument principalDocument = {};
    SeenDocument agentDocument = {};
    QString evidence = {};       // decree, form or statement: kind and number, no story
    QDateTime recordedAt = {};   // UTC
    QString recordedBy = {};     // operator's pseudonym
    QDateTime revokedAt = {};    // UTC; invalid: holds
    QString revokedBy = {};      // operator's pseudonym
    QString revokedWhy = {};     // `richiesta_interessato`, `rinuncia`, `decreto`, `errore`

    bool isRevoked() const { return revokedAt.isValid(); }
    /// Between its first and last day, and not revoked. Revoking works at once.
    bool holdsOn(const QDate &day) const;
    /// The represented person may take it back without a judge.
    bool isRevocable() const;

    QJsonObject toJson() const;
    /// Absent members are empty; unknown acts are left out, so that nothing more is allowed.
    static Mandate fromJson(const QJsonObject &json);

    bool operator==(const Mandate &) const = default;
};

/// Why an act is not allowed. NoMandate: nobody gave this agent a power.
enum class MandateObstacle { NoMandate, NotYet, Expired, Revoked, OutOfScope, OtherBenefit };

/// `nessuna_delega`, `non_ancora`, `scaduta`, `revocata`, `fuori_ambito`, `altra_prestazione`.
QString obstacleCode(MandateObstacle obstacle);

struct MandateAnswer {
    std::optional<MandateObstacle> obstacle = {};
    bool bothSign = false;            // Sign by a curator: the person signs too
    std::optional<Mandate> by = {};   // the mandate that allows it, or that fails to

    bool isAllowed() const { return !obstacle; }
};

/// Whether `mandate` allows `act` for `benefit` on `day`. An empty `benefit` is not asked. Talking
/// is always allowed: what has ended or does not reach stops the signature, not the conversation.
MandateAnswer mayAct(const Mandate &mandate, Act act, const QDate &day,
                     const QString &benefit = QString());

/// The same over all mandates of one person for the agent with this record or, without a record,
/// this code or name; the best answer, of several that fail the one recorded last.
struct Agent {
    PersonId person = {};
    QString code = {};
    QString name = {};
};
MandateAnswer mayAct(const QList<Mandate> &mandates, const Agent &agent, Act act, const QDate &day,
                     const QString &benefit = QString());

/// One delegate a person (circ. INPS 127/2021).
constexpr int kMostProxiesOfDelegate = 5;

/// What keeps a mandate from being recorded.
enum class MandateFault {
    NoAgent,
    AgentIsPrincipal,
    NoActs,
    NoStart,
    EndsBeforeStart,
    PrincipalDocumentMissing,
    AgentDocumentMissing,
    EvidenceMissing,
    HasDelegate,
    DelegateIsFull
};

/// `principal`: whom it is for. `others`: mandates the person has already; `proxiesOfAgent`: how
/// many other people the agent is delegate of today. Powers that a judge or the law gives need
/// evidence and not the person's document; the limit of five does not bind them.
QList<MandateFault> faultsOf(const Mandate &mandate, const PersonId &principal,
                             const QList<Mandate> &others, int proxiesOfAgent);

}   // namespace core::domain
