#include "core/domain/mandate.h"

#include "core/domain/codes.h"
#include "core/domain/json_fields.h"

#include <QJsonArray>

#include <algorithm>

namespace core::domain {

namespace {

const QStringList kPowers = {QStringLiteral("delegato"),
                             QStringLiteral("delegato_un_atto"),
                             QStringLiteral("genitore"),
                             QStringLiteral("tutore"),
                             QStringLiteral("curatore"),
                             QStringLiteral("amministratore_di_sostegno"),
                             QStringLiteral("parente_impedimento"),
                             QStringLiteral("patronato"),
                             QStringLiteral("incasso")};
const QStringList kActs = {QStringLiteral("parlare"), QStringLiteral("vedere_dati"),
                           QStringLiteral("firmare"), QStringLiteral("consegnare"),
                           QStringLiteral("riscuotere")};
const QStringList kObstacles = {
    QStringLiteral("nessuna_delega"), QStringLiteral("non_ancora"),
    QStringLiteral("scaduta"),        QStringLiteral("revocata"),
    QStringLiteral("fuori_ambito"),   QStringLiteral("altra_prestazione")};

/// Powers that the represented person gave, and not the law or a judge.
bool isGiven(Power power)
{
    return power == Power::Delegate || power == Power::OneActDelegate ||
           power == Power::Patronato || power == Power::Collector;
}

std::optional<MandateObstacle> obstacleTo(const Mandate &mandate, Act act, const QDate &day,
                                          const QString &benefit)
{
    if (act == Act::Talk)
        return std::nullopt;
    if (mandate.isRevoked())
        return MandateObstacle::Revoked;
    if (day < mandate.from)
        return MandateObstacle::NotYet;
    if (mandate.to.isValid() && day > mandate.to)
        return MandateObstacle::Expired;
    if (!mandate.acts.contains(act))
        return MandateObstacle::OutOfScope;
    const bool reaches =
        benefit.isEmpty() || mandate.benefits.isEmpty() || mandate.benefits.contains(benefit);
    return reaches ? std::nullopt : std::optional(MandateObstacle::OtherBenefit);
}

/// Both hold on some same day; an end that is not said is never reached.
bool overlap(const Mandate &a, const Mandate &b)
{
    return !a.isRevoked() && !b.isRevoked() && (!a.to.isValid() || b.from <= a.to) &&
           (!b.to.isValid() || a.from <= b.to);
}

/// By the record; by the code or the name when one of the two has no record.
bool isAgent(const Mandate &mandate, const Agent &agent)
{
    if (!agent.person.isNull() && !mandate.agent.isNull())
        return mandate.agent == agent.person;
    if (!agent.code.isEmpty() && !mandate.agentCode.isEmpty())
        return mandate.agentCode == agent.code;
    return !agent.name.isEmpty() &&
           mandate.agentName.compare(agent.name.simplified(), Qt::CaseInsensitive) == 0;
}

}   // namespace

QString powerCode(Power power)
{
    return kPowers[static_cast<int>(power)];
}

std::optional<Power> powerFromCode(const QString &code)
{
    return enumFromCode<Power>(kPowers, code);
}

QString actCode(Act act)
{
    return kActs[static_cast<int>(act)];
}

std::optional<Act> actFromCode(const QString &code)
{
    return enumFromCode<Act>(kActs, code);
}

QString obstacleCode(MandateObstacle obstacle)
{
    return kObstacles[static_cast<int>(obstacle)];
}

bool Mandate::holdsOn(const QDate &day) const
{
    return !isRevoked() && from.isValid() && day >= from && (!to.isValid() || day <= to);
}

bool Mandate::isRevocable() const
{
    return isGiven(power);
}

QJsonObject Mandate::toJson() const
{
    QJsonArray scope;
    for (const Act act : acts)
        scope.append(actCode(act));
    return {{QStringLiteral("id"), id},
            {QStringLiteral("power"), powerCode(power)},
            {QStringLiteral("agent"), agent.isNull() ? QString() : agent.toString()},
            {QStringLiteral("agent_name"), agentName},
            {QStringLiteral("agent_code"), agentCode},
            {QStringLiteral("agent_phone"), agentPhone},
            {QStringLiteral("agent_relation"), agentRelation},
            {QStringLiteral("acts"), scope},
            {QStringLiteral("benefits"), QJsonArray::fromStringList(benefits)},
            {QStringLiteral("from"), writeDate(from)},
            {QStringLiteral("to"), writeDate(to)},
            {QStringLiteral("principal_document"), principalDocument.toJson()},
            {QStringLiteral("agent_document"), agentDocument.toJson()},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("recorded_at"), writeInstant(recordedAt)},
            {QStringLiteral("recorded_by"), recordedBy},
            {QStringLiteral("revoked_at"), writeInstant(revokedAt)},
            {QStringLiteral("revoked_by"), revokedBy},
            {QStringLiteral("revoked_why"), revokedWhy}};
}

Mandate Mandate::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    const auto instant = [&](const char *key) {
        return QDateTime::fromString(text(key), Qt::ISODateWithMs);
    };
    QList<Act> acts;
    for (const QJsonValue &code : json[QLatin1String("acts")].toArray())
        if (const auto act = actFromCode(code.toString()))
            acts.append(*act);
    QStringList benefits;
    for (const QJsonValue &benefit : json[QLatin1String("benefits")].toArray())
        benefits.append(benefit.toString());
    return {.id = text("id"),
            .power = powerFromCode(text("power")).value_or(Power::OneActDelegate),
            .agent = PersonId::fromString(text("agent")).value_or(PersonId()),
            .agentName = text("agent_name"),
            .agentCode = text("agent_code"),
            .agentPhone = text("agent_phone"),
            .agentRelation = text("agent_relation"),
            .acts = acts,
            .benefits = benefits,
            .from = QDate::fromString(text("from"), Qt::ISODate),
            .to = QDate::fromString(text("to"), Qt::ISODate),
            .principalDocument =
                SeenDocument::fromJson(json[QLatin1String("principal_document")].toObject()),
            .agentDocument =
                SeenDocument::fromJson(json[QLatin1String("agent_document")].toObject()),
            .evidence = text("evidence"),
            .recordedAt = instant("recorded_at"),
            .recordedBy = text("recorded_by"),
            .revokedAt = instant("revoked_at"),
            .revokedBy = text("revoked_by"),
            .revokedWhy = text("revoked_why")};
}

MandateAnswer mayAct(const Mandate &mandate, Act act, const QDate &day, const QString &benefit)
{
    return {obstacleTo(mandate, act, day, benefit),
            act == Act::Sign && mandate.power == Power::Curator, mandate};
}

MandateAnswer mayAct(const QList<Mandate> &mandates, const Agent &agent, Act act, const QDate &day,
                     const QString &benefit)
{
    MandateAnswer best;
    if (act != Act::Talk)
        best.obstacle = MandateObstacle::NoMandate;
    for (const Mandate &mandate : mandates) {
        if (!isAgent(mandate, agent))
            continue;
        const MandateAnswer answer = mayAct(mandate, act, day, benefit);
        // Alone is better than with a second signature.
        const bool better = answer.isAllowed() ? !best.isAllowed() || !best.by ||
                                                     (best.bothSign && !answer.bothSign)
                                               : !best.isAllowed();
        if (better)
            best = answer;
    }
    return best;
}

QList<MandateFault> faultsOf(const Mandate &mandate, const PersonId &principal,
                             const QList<Mandate> &others, int proxiesOfAgent)
{
    QList<MandateFault> faults;
    const auto when = [&](bool wrong, MandateFault fault) {
        if (wrong)
            faults.append(fault);
    };
    const bool given = isGiven(mandate.power);
    when(mandate.agentName.isEmpty() && mandate.agent.isNull(), MandateFault::NoAgent);
    when(!mandate.agent.isNull() && mandate.agent == principal, MandateFault::AgentIsPrincipal);
    when(mandate.acts.isEmpty(), MandateFault::NoActs);
    when(!mandate.from.isValid(), MandateFault::NoStart);
    when(mandate.to.isValid() && mandate.to < mandate.from, MandateFault::EndsBeforeStart);
    when(given && !mandate.principalDocument.isSeen(), MandateFault::PrincipalDocumentMissing);
    when(!mandate.agentDocument.isSeen(), MandateFault::AgentDocumentMissing);
    when(!given && mandate.power != Power::Parent && mandate.evidence.isEmpty(),
         MandateFault::EvidenceMissing);
    if (mandate.power == Power::Delegate) {
        const bool taken = std::any_of(others.begin(), others.end(), [&](const Mandate &other) {
            return other.id != mandate.id && other.power == Power::Delegate &&
                   overlap(other, mandate);
        });
        when(taken, MandateFault::HasDelegate);
        when(proxiesOfAgent >= kMostProxiesOfDelegate, MandateFault::DelegateIsFull);
    }
    return faults;
}

}   // namespace core::domain
