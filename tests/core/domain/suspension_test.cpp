#include "core/domain/case_marks.h"
#include "core/domain/case_outcome.h"
#include "core/domain/suspension.h"
#include "tests/support/string_makers.h"

#include <type_traits>

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30}, Qt::UTC);
const QString kBy = QStringLiteral("OP-1");

Suspension::Said whole()
{
    return {.reason = WaitReason::OtherOffice,
            .who = QStringLiteral(" CAF di via Roma "),
            .what = QStringLiteral("prepara la DSU"),
            .until = QDate(2026, 12, 1)};
}

}   // namespace

TEST_CASE("a suspension cannot be made without who, what and a day (§3)", "[domain]")
{
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Suspension>);
    REQUIRE(Suspension::make(whole(), kBy, kNow));
    CHECK(Suspension::make(whole(), kBy, kNow)->who() == QStringLiteral("CAF di via Roma"));
    const auto refused = [](void (*spoil)(Suspension::Said &)) {
        Suspension::Said said = whole();
        spoil(said);
        const auto made = Suspension::make(said, kBy, kNow);
        return !made && made.error().code == ErrorCode::Invalid ? made.error().detail : QString();
    };
    CHECK(refused([](auto &said) { said.who = QStringLiteral("  "); }) == QStringLiteral("who"));
    CHECK(refused([](auto &said) { said.what.clear(); }) == QStringLiteral("what"));
    CHECK(refused([](auto &said) { said.what = QString(kMostSuspensionWords + 1, u'a'); }) ==
          QStringLiteral("what"));
    CHECK(refused([](auto &said) { said.until = QDate(); }) == QStringLiteral("until"));
    CHECK(refused([](auto &said) { said.until = QDate(2026, 11, 23); }) == QStringLiteral("until"));
}

TEST_CASE("a suspension is read back, and one that lacks a member is not", "[domain]")
{
    const Suspension made = *Suspension::make(whole(), kBy, kNow);
    CHECK(Suspension::fromJson(made.toJson()) == made);
    for (const QString &key : made.toJson().keys()) {
        INFO(key.toStdString());
        QJsonObject cut = made.toJson();
        cut.remove(key);
        CHECK_FALSE(Suspension::fromJson(cut));
        cut[key] = QString();
        CHECK((key == QLatin1String("by") || !Suspension::fromJson(cut)));
    }
    CHECK(made.isOverdue(QDate(2026, 12, 2)));
    CHECK_FALSE(made.isOverdue(QDate(2026, 12, 1)));
}

TEST_CASE("what a case waits for has stable codes", "[domain]")
{
    CHECK(waitReasonCode(WaitReason::Documents) == QStringLiteral("documenti"));
    CHECK(waitReasonCode(WaitReason::Person) == QStringLiteral("persona"));
    CHECK(waitReasonCode(WaitReason::Inps) == QStringLiteral("inps"));
    CHECK(waitReasonCode(WaitReason::OtherOffice) == QStringLiteral("altro_ufficio"));
    CHECK(waitReasonFromCode(QStringLiteral("inps")) == WaitReason::Inps);
    CHECK_FALSE(waitReasonFromCode(QStringLiteral("boh")));
}

TEST_CASE("a refusal cannot be kept without reason, way and last day to appeal (§3)", "[domain]")
{
    const CaseOutcome::Said refusal{.granted = false,
                                    .decidedOn = QDate(2026, 11, 20),
                                    .reason = QStringLiteral("mancano settimane"),
                                    .appeal = QStringLiteral("al Comitato, online"),
                                    .appealUntil = QDate(2027, 2, 18)};
    const auto made = CaseOutcome::make(refusal, kBy, kNow);
    REQUIRE(made);
    CHECK(CaseOutcome::fromJson(made->toJson()) == *made);
    const auto fault = [&](void (*spoil)(CaseOutcome::Said &)) {
        CaseOutcome::Said said = refusal;
        spoil(said);
        const auto spoilt = CaseOutcome::make(said, kBy, kNow);
        return spoilt ? QString() : spoilt.error().detail;
    };
    CHECK(fault([](auto &said) { said.reason.clear(); }) == QStringLiteral("reason"));
    CHECK(fault([](auto &said) { said.appeal = QStringLiteral(" "); }) == QStringLiteral("appeal"));
    CHECK(fault([](auto &said) { said.appealUntil = QDate(); }) == QStringLiteral("appeal_until"));
    CHECK(fault([](auto &said) { said.decidedOn = QDate(2026, 11, 25); }) ==
          QStringLiteral("decided_on"));
    CHECK(CaseOutcome::make({.granted = true,
                             .decidedOn = QDate(2026, 11, 20),
                             .reason = {},
                             .appeal = {},
                             .appealUntil = {}},
                            kBy, kNow));
}

TEST_CASE("a note is short and never blank; what is put away has a reason (W20, W21)", "[domain]")
{
    const Signed now{kBy, kNow};
    CHECK(makeNote(QStringLiteral(" Ha chiamato la figlia. "), now)->text ==
          QStringLiteral("Ha chiamato la figlia."));
    CHECK_FALSE(makeNote(QStringLiteral(" \n "), now));
    CHECK(makeNote(QString(kMostNoteCharacters, u'x'), now));
    CHECK_FALSE(makeNote(QString(kMostNoteCharacters + 1, u'x'), now));
    CHECK_FALSE(makeArchival(QString(), now));
    CHECK(makeArchival(QStringLiteral("scritta due volte"), now)->done == now);
}

TEST_CASE("a case is held against others for 30 minutes after the last change (W5)", "[domain]")
{
    const QString other = QStringLiteral("OP-2");
    const Holder holder{kBy, kNow, kNow.addSecs(600)};
    CHECK_FALSE(isHeldAgainst({}, other, kNow));
    CHECK_FALSE(isHeldAgainst(holder, kBy, kNow));
    CHECK(isHeldAgainst(holder, other, kNow.addSecs(600 + 30 * 60 - 1)));
    CHECK_FALSE(isHeldAgainst(holder, other, kNow.addSecs(600 + 30 * 60)));
}
