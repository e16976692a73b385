#include "core/domain/mandate.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30}, Qt::UTC);
const QDate kToday(2026, 11, 24);

SeenDocument seen()
{
    return {.kind = QStringLiteral("ci"), .number = QStringLiteral("CA1"), .seenAt = kNow};
}

Mandate delega()
{
    Mandate mandate;
    mandate.id = QStringLiteral("m1");
    mandate.power = Power::Delegate;
    mandate.agentName = QStringLiteral("Carla Neri");
    mandate.agentCode = QStringLiteral("NRECRL70A41H501X");
    mandate.acts = {Act::SeeData, Act::Sign};
    mandate.from = QDate(2026, 1, 1);
    mandate.to = QDate(2026, 12, 31);
    mandate.principalDocument = seen();
    mandate.agentDocument = seen();
    mandate.recordedAt = kNow;
    return mandate;
}

Agent carla()
{
    return {.code = QStringLiteral("NRECRL70A41H501X"), .name = QStringLiteral("Carla Neri")};
}

}   // namespace

TEST_CASE("a mandate is read back as it was written", "[domain]")
{
    Mandate mandate = delega();
    mandate.benefits = {QStringLiteral("naspi")};
    mandate.agent = PersonId::makeAt(kNow);
    mandate.revokedAt = kNow;
    mandate.revokedBy = QStringLiteral("OP-1");
    mandate.revokedWhy = QStringLiteral("richiesta_interessato");

    CHECK(Mandate::fromJson(mandate.toJson()) == mandate);
}

TEST_CASE("what a mandate says in unknown words allows nothing more", "[domain]")
{
    QJsonObject json = delega().toJson();
    json[QLatin1String("acts")] = QJsonArray{QStringLiteral("vendere_casa")};

    CHECK(Mandate::fromJson(json).acts.isEmpty());
}

TEST_CASE("an expired delega stops the signature, not the talk", "[domain]")
{
    const QDate after(2027, 1, 1);

    CHECK(mayAct(delega(), Act::Sign, QDate(2026, 12, 31)).isAllowed());
    const MandateAnswer sign = mayAct(delega(), Act::Sign, after);
    CHECK(sign.obstacle == MandateObstacle::Expired);
    CHECK(mayAct(delega(), Act::SeeData, after).obstacle == MandateObstacle::Expired);
    CHECK(mayAct(delega(), Act::Talk, after).isAllowed());
}

TEST_CASE("an act outside the scope is refused and says so", "[domain]")
{
    Mandate mandate = delega();
    CHECK(mayAct(mandate, Act::Collect, kToday).obstacle == MandateObstacle::OutOfScope);
    CHECK(mayAct(mandate, Act::Sign, kToday, QStringLiteral("naspi")).isAllowed());

    mandate.benefits = {QStringLiteral("auu")};
    CHECK(mayAct(mandate, Act::Sign, kToday, QStringLiteral("naspi")).obstacle ==
          MandateObstacle::OtherBenefit);
    CHECK(mayAct(mandate, Act::Sign, kToday, QStringLiteral("auu")).isAllowed());
}

TEST_CASE("a mandate holds from its first day on and without an end for good", "[domain]")
{
    Mandate mandate = delega();
    CHECK(mayAct(mandate, Act::Sign, QDate(2025, 12, 31)).obstacle == MandateObstacle::NotYet);
    mandate.to = QDate();
    CHECK(mayAct(mandate, Act::Sign, QDate(2090, 1, 1)).isAllowed());
    CHECK(mandate.holdsOn(QDate(2090, 1, 1)));
}

TEST_CASE("a revoked mandate stops at once", "[domain]")
{
    Mandate mandate = delega();
    mandate.revokedAt = kNow;

    CHECK(mayAct(mandate, Act::Sign, kToday).obstacle == MandateObstacle::Revoked);
    CHECK_FALSE(mandate.holdsOn(kToday));
    CHECK(mayAct(mandate, Act::Talk, kToday).isAllowed());
}

TEST_CASE("with a curator the person signs too", "[domain]")
{
    Mandate mandate = delega();
    mandate.power = Power::Curator;

    CHECK(mayAct(mandate, Act::Sign, kToday).bothSign);
    CHECK_FALSE(mayAct(mandate, Act::SeeData, kToday).bothSign);
}

TEST_CASE("of several mandates the one that allows counts, whoever else was named", "[domain]")
{
    Mandate old = delega();
    old.to = QDate(2026, 2, 1);
    Mandate other = delega();
    other.agentName = QStringLiteral("Ugo Blu");
    other.agentCode = QStringLiteral("BLUGUO70A01H501X");

    CHECK(mayAct({old, other}, carla(), Act::Sign, kToday).obstacle == MandateObstacle::Expired);
    CHECK(mayAct({old, other, delega()}, carla(), Act::Sign, kToday).isAllowed());
    CHECK(mayAct({delega(), old}, carla(), Act::Sign, kToday).isAllowed());
    CHECK(mayAct({other}, carla(), Act::Sign, kToday).obstacle == MandateObstacle::NoMandate);
    CHECK(mayAct({}, carla(), Act::Talk, kToday).isAllowed());
}

TEST_CASE("an agent is known by the record, else by the code, else by the name", "[domain]")
{
    Mandate mandate = delega();
    mandate.agent = PersonId::makeAt(kNow);

    CHECK(mayAct({mandate}, {.person = mandate.agent}, Act::Sign, kToday).isAllowed());
    CHECK_FALSE(mayAct({mandate}, {.person = PersonId::makeAt(kNow), .code = mandate.agentCode},
                       Act::Sign, kToday)
                    .isAllowed());
    CHECK(mayAct({mandate}, carla(), Act::Sign, kToday).isAllowed());
    mandate.agentCode.clear();
    CHECK(
        mayAct({mandate}, {.name = QStringLiteral("carla  neri")}, Act::Sign, kToday).isAllowed());
}

TEST_CASE("a delega needs scope, start and both documents", "[domain]")
{
    const PersonId principal = PersonId::makeAt(kNow);
    CHECK(faultsOf(delega(), principal, {}, 0).isEmpty());

    Mandate bare;
    CHECK(faultsOf(bare, principal, {}, 0) ==
          QList<MandateFault>{MandateFault::NoAgent, MandateFault::NoActs, MandateFault::NoStart,
                              MandateFault::PrincipalDocumentMissing,
                              MandateFault::AgentDocumentMissing});
    Mandate backwards = delega();
    backwards.to = QDate(2025, 1, 1);
    CHECK(faultsOf(backwards, principal, {}, 0) ==
          QList<MandateFault>{MandateFault::EndsBeforeStart});
    Mandate self = delega();
    self.agent = principal;
    CHECK(faultsOf(self, principal, {}, 0) == QList<MandateFault>{MandateFault::AgentIsPrincipal});
}

TEST_CASE("one delegate a person, five people a delegate", "[domain]")
{
    const PersonId principal = PersonId::makeAt(kNow);
    Mandate second = delega();
    second.id = QStringLiteral("m2");

    CHECK(faultsOf(second, principal, {delega()}, 0) ==
          QList<MandateFault>{MandateFault::HasDelegate});
    Mandate revoked = delega();
    revoked.revokedAt = kNow;
    CHECK(faultsOf(second, principal, {revoked}, 0).isEmpty());
    Mandate past = delega();
    past.to = QDate(2025, 12, 31);
    CHECK(faultsOf(second, principal, {past}, 0).isEmpty());
    CHECK(faultsOf(delega(), principal, {delega()}, 0).isEmpty());   // itself, changed
    CHECK(faultsOf(delega(), principal, {}, 4).isEmpty());
    CHECK(faultsOf(delega(), principal, {}, 5) ==
          QList<MandateFault>{MandateFault::DelegateIsFull});
}

TEST_CASE("a guardian shows a decree and is not bound by the limit of five", "[domain]")
{
    Mandate guardian = delega();
    guardian.power = Power::Guardian;
    guardian.principalDocument = {};

    CHECK(faultsOf(guardian, PersonId::makeAt(kNow), {delega()}, 9) ==
          QList<MandateFault>{MandateFault::EvidenceMissing});
    guardian.evidence = QStringLiteral("decreto 12/2026 Trib. Terni");
    CHECK(faultsOf(guardian, PersonId::makeAt(kNow), {delega()}, 9).isEmpty());
    CHECK_FALSE(guardian.isRevocable());
    CHECK(delega().isRevocable());
}

TEST_CASE("powers, acts and obstacles keep their codes", "[domain]")
{
    for (int i = 0; i <= static_cast<int>(Power::Collector); ++i)
        CHECK(powerFromCode(powerCode(static_cast<Power>(i))) == static_cast<Power>(i));
    for (int i = 0; i <= static_cast<int>(Act::Collect); ++i)
        CHECK(actFromCode(actCode(static_cast<Act>(i))) == static_cast<Act>(i));
    CHECK(obstacleCode(MandateObstacle::Expired) == QStringLiteral("scaduta"));
    CHECK_FALSE(powerFromCode(QStringLiteral("re")).has_value());
}
