#include "core/casework/case_service.h"
#include "core/casework/evaluation.h"
#include "core/domain/case_changes.h"
#include "core/security/case_seal.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

#include <QJsonDocument>

using namespace core;
using namespace core::casework;
using domain::CaseState;
using tests::DeskFixture;

namespace {

const QString kWeeks = QStringLiteral("settimane");
const QString kReason = QStringLiteral("mancavano settimane");
const QString kJws = QStringLiteral("a.b.c");

/// A case of yesterday that the centre has received.
struct Received {
    Received()
    {
        first = fixture.finalised(fixture.fullDraft(fixture.person()));
        REQUIRE(fixture.desk->dispatch().accepted(row(), QStringLiteral("https://c/1")));
        REQUIRE(receive(row(), "INPS.1"));
        first = stored();
        fixture.clock.advance(std::chrono::days(1));
    }

    CaseService &cases() { return fixture.desk->cases(); }
    domain::Case stored() { return *cases().view(first.id); }
    qint64 row() { return fixture.desk->dispatch().items()->last().sequence; }
    Result<> receive(qint64 sequence, const char *protocol)
    {
        return fixture.desk->dispatch().received(sequence, QLatin1String(protocol),
                                                 fixture.clock.nowUtc(), true, kJws);
    }
    domain::Case begin()
    {
        const auto begun = cases().integrate(first.id, stored().revision, {}, kReason);
        REQUIRE(begun);
        return *begun;
    }
    domain::Case changed() { return fixture.answered(stored(), kWeeks, 156); }
    domain::Case handInAgain()
    {
        domain::Case next = changed();
        next = fixture.declared(next, QStringLiteral("vero"));
        return fixture.finalised(fixture.declared(next, QStringLiteral("guadagno")));
    }
    QJsonObject bodyOf(qint64 sequence)
    {
        return QJsonDocument::fromJson(fixture.desk->dispatch().body(sequence)->body).object();
    }

    DeskFixture fixture;
    domain::Case first;
};

}   // namespace

TEST_CASE("an integration is a copy to change; what was handed in stays readable (W19)",
          "[casework]")
{
    Received desk;
    CHECK(desk.cases().integrate(desk.first.id, desk.first.revision, {}, {}).error().code ==
          ErrorCode::Invalid);
    const domain::Case next = desk.begin();
    CHECK(next.state == CaseState::Draft);
    CHECK(next.submission == 2);
    CHECK(next.integration->reason == kReason);
    CHECK(next.integration->begun.by == QStringLiteral("OP-7F3A"));
    CHECK(next.facts == desk.first.facts);
    CHECK(next.declarations.isEmpty());
    CHECK_FALSE(next.finalisation);
    REQUIRE(next.sent.size() == 1);
    CHECK(next.sent.first().finalisation == *desk.first.finalisation);
    CHECK(next.sent.first().receipt == desk.first.receipt);
    CHECK(next.lastReceipt()->protocol == QStringLiteral("INPS.1"));
    CHECK(desk.cases().list()->first().protocol == QStringLiteral("INPS.1"));
    CHECK(desk.cases().list()->first().integrating);

    const domain::Case edited = desk.changed();
    CHECK(edited.sent.first().facts == desk.first.facts);
    const auto changes = domain::integrationChanges(edited);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().key == kWeeks);
    CHECK(changes.first().before->value == 104);
    CHECK(changes.first().after->value == 156);
}

TEST_CASE("a draft is not integrated, and neither is a closed case", "[casework]")
{
    DeskFixture fixture;
    const domain::Case draft = fixture.draft(fixture.person());
    const auto refused = fixture.desk->cases().integrate(draft.id, draft.revision, {}, kReason);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Denied);
}

TEST_CASE("an integration goes out as the next submission, once, with its dated and signed changes",
          "[casework]")
{
    Received desk;
    desk.begin();
    const domain::Case sent = desk.handInAgain();
    CHECK(sent.state == CaseState::ToSend);
    CHECK(sent.finalisation->localNumber == desk.first.finalisation->localNumber);
    CHECK(sent.finalisation->on == desk.first.finalisation->on);
    CHECK(sent.finalisation->knownOn == desk.fixture.clock.today());

    const auto items = desk.fixture.desk->dispatch().items();
    REQUIRE(items->last().submission == 2);
    const auto body = desk.fixture.desk->dispatch().body(items->last().sequence);
    REQUIRE(body);
    CHECK(body->idempotencyKey == sent.id.toString() + QStringLiteral(".2"));
    const QJsonObject json = desk.bodyOf(items->last().sequence);
    CHECK(json[QStringLiteral("revision")].toInt() == 2);
    CHECK(json[QStringLiteral("answers")].toObject()[kWeeks].toInt() == 156);
    const QJsonObject amends = json[QStringLiteral("amends")].toObject();
    CHECK(amends[QStringLiteral("of_revision")].toInt() == 1);
    CHECK(amends[QStringLiteral("reason")].toString() == kReason);
    CHECK(amends[QStringLiteral("begun_by")].toString() == QStringLiteral("OP-7F3A"));
    const QJsonArray answers = amends[QStringLiteral("answers")].toArray();
    REQUIRE(answers.size() == 1);
    CHECK(answers.first()[QStringLiteral("key")].toString() == kWeeks);
    CHECK(
        answers.first()[QStringLiteral("at")].toString().startsWith(QStringLiteral("2026-11-25")));
    CHECK(json.contains(QStringLiteral("seal")));

    REQUIRE(desk.receive(items->last().sequence, "INPS.2"));
    REQUIRE(desk.receive(items->last().sequence, "INPS.2"));
    CHECK(desk.stored().state == CaseState::Received);
    CHECK(desk.stored().receipt->protocol == QStringLiteral("INPS.2"));
    CHECK(desk.stored().sent.first().receipt->protocol == QStringLiteral("INPS.1"));
    CHECK(desk.fixture.login->status()->unsent == 0);
}

TEST_CASE("an integration that changes nothing is not handed in", "[casework]")
{
    Received desk;
    domain::Case next = desk.begin();
    next = desk.fixture.declared(next, QStringLiteral("vero"));
    next = desk.fixture.declared(next, QStringLiteral("guadagno"));
    CHECK(desk.cases().finalise(next.id, next.revision).error().code == ErrorCode::Invalid);
}

TEST_CASE("a receipt of the first submission finds it also while an integration is written",
          "[casework]")
{
    DeskFixture fixture;
    const domain::Case sent = fixture.finalised(fixture.fullDraft(fixture.person()));
    auto &dispatch = fixture.desk->dispatch();
    const qint64 first = dispatch.items()->first().sequence;
    REQUIRE(fixture.desk->cases().integrate(sent.id, sent.revision, {}, kReason));
    REQUIRE(dispatch.accepted(first, QStringLiteral("https://c/1")));
    REQUIRE(dispatch.received(first, QStringLiteral("INPS.1"), fixture.clock.nowUtc(), true, kJws));
    const auto stored = fixture.desk->cases().view(sent.id);
    CHECK(stored->state == CaseState::Draft);
    CHECK(stored->sent.first().state == CaseState::Received);
    CHECK(stored->sent.first().receipt->protocol == QStringLiteral("INPS.1"));
    CHECK(stored->sent.first().finalisation == *sent.finalisation);
}

TEST_CASE("what the centre refused is corrected as the next submission and leaves «Da inviare»",
          "[casework]")
{
    DeskFixture fixture;
    const domain::Case sent = fixture.finalised(fixture.fullDraft(fixture.person()));
    auto &dispatch = fixture.desk->dispatch();
    const qint64 first = dispatch.items()->first().sequence;
    REQUIRE(dispatch.quarantined(first, QStringLiteral("422"), QStringLiteral("IBAN altrui")));
    const auto refused = fixture.desk->cases().view(sent.id);
    const auto next = fixture.desk->cases().integrate(sent.id, refused->revision, {},
                                                      QStringLiteral("IBAN corretto"));
    REQUIRE(next);
    CHECK(next->sent.first().refusal == QStringLiteral("IBAN altrui"));
    CHECK(dispatch.items()->size() == 1);
    domain::Case again = fixture.answered(*next, kWeeks, 60);
    again = fixture.declared(again, QStringLiteral("vero"));
    fixture.finalised(fixture.declared(again, QStringLiteral("guadagno")));
    REQUIRE(dispatch.items()->size() == 1);
    CHECK(dispatch.items()->first().submission == 2);
}

TEST_CASE("an integration that is given up leaves what was handed in, and keeps its changes (W20)",
          "[casework]")
{
    Received desk;
    desk.begin();
    const domain::Case edited = desk.changed();
    CHECK(desk.cases().dropIntegration(edited.id, edited.revision, {}).error().code ==
          ErrorCode::Invalid);
    const auto back = desk.cases().dropIntegration(edited.id, edited.revision,
                                                   QStringLiteral("ha già provveduto l’INPS"));
    REQUIRE(back);
    CHECK(back->state == CaseState::Received);
    CHECK(back->submission == 1);
    CHECK(back->facts == desk.first.facts);
    CHECK(back->finalisation == desk.first.finalisation);
    CHECK(back->receipt == desk.first.receipt);
    REQUIRE(back->droppedIntegrations.size() == 1);
    CHECK(back->droppedIntegrations.first().facts.find(kWeeks)->value == 156);
    const domain::Case second = desk.begin();
    CHECK(second.submission == 2);
    desk.handInAgain();
}

TEST_CASE("the decision of an integration is about the day the application was handed in",
          "[casework]")
{
    Received desk;
    const domain::Case next = desk.begin();
    const QDate today = desk.fixture.clock.today();
    CHECK(decisionDay(next, today) == desk.first.finalisation->on);
    const domain::Case sent = desk.handInAgain();
    const auto replayed = replay(sent, *desk.fixture.parts.catalogue);
    REQUIRE(replayed);
    CHECK(*replayed == sent.finalisation->decision);
}

TEST_CASE("an integration is no new application of its visit and no new open case", "[casework]")
{
    Received desk;
    const auto visit = desk.fixture.desk->visits().open(desk.first.person, false);
    REQUIRE(visit);
    const auto begun =
        desk.cases().integrate(desk.first.id, desk.stored().revision, visit->id, kReason);
    REQUIRE(begun);
    CHECK(begun->visit == visit->id);
    desk.handInAgain();
    CHECK(desk.fixture.desk->visits().view(visit->id)->casesHandedIn.isEmpty());
    desk.fixture.signOut();
    desk.fixture.signIn(QStringLiteral("s.conte"));
    const QDate today = desk.fixture.clock.today();
    const auto figures = desk.fixture.desk->dayBook().read(today, today);
    REQUIRE(figures);
    for (const domain::ReportCase &row : figures->cases)
        CHECK(row.handedInOn == desk.first.finalisation->on);
}

TEST_CASE("a file of what was handed in stays when the integration takes it out", "[casework]")
{
    DeskFixture fixture;
    domain::Case draft = fixture.fullDraft(fixture.person());
    domain::Attachment about;
    about.title = QStringLiteral("Contratto");
    about.mediaType = QStringLiteral("application/pdf");
    const auto attached = fixture.desk->cases().attach(
        draft.id, draft.revision, QStringLiteral("contratto"), about, QByteArrayLiteral("%PDF-x"));
    REQUIRE(attached);
    const domain::Case sent = fixture.finalised(*attached);
    const AttachmentId file = sent.documents[QStringLiteral("contratto")].attachments.first().id;
    const auto next = fixture.desk->cases().integrate(sent.id, sent.revision, {}, kReason);
    REQUIRE(next);
    REQUIRE(
        fixture.desk->cases().detach(sent.id, next->revision, QStringLiteral("contratto"), file));
    CHECK(fixture.desk->cases().readAttachment(sent.id, file) == QByteArrayLiteral("%PDF-x"));
    const auto body =
        fixture.desk->dispatch().body(fixture.desk->dispatch().items()->first().sequence);
    REQUIRE(body);
    CHECK(fixture.desk->dispatch().attachment(sent.id, body->attachments.first()) ==
          QByteArrayLiteral("%PDF-x"));
    CHECK(domain::integrationDocuments(*fixture.desk->cases().view(sent.id)) ==
          QStringList{QStringLiteral("contratto")});
}
