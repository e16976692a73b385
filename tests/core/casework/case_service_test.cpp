#include "core/casework/case_service.h"
#include "core/casework/evaluation.h"
#include "core/rules/catalogue.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

const QString kWeeks = QStringLiteral("settimane");
const QString kEarned = QStringLiteral("guadagno");

domain::Fact say(DeskFixture &fixture, const QJsonValue &value)
{
    return domain::known(value, fixture.clock.nowUtc());
}

}   // namespace

TEST_CASE("an answer is on the disk when the call returns", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());

    const domain::Case answered = fixture.answered(opened, kWeeks, 104);

    CHECK(answered.revision == opened.revision + 1);
    const auto other = fixture.otherConnection();
    const auto seen = other->cases().view(opened.id);
    REQUIRE(seen);
    CHECK(*seen == answered);
    CHECK(seen->facts.find(kWeeks)->value == QJsonValue(104));

    fixture.restart();
    fixture.signIn(QStringLiteral("p.riva"));
    CHECK(*fixture.desk->cases().view(opened.id) == answered);
}

TEST_CASE("an answer that the question cannot have is refused and nothing changes", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    auto &cases = fixture.desk->cases();

    CHECK(cases.answer(opened.id, opened.revision, kWeeks, say(fixture, 300)).error().code ==
          ErrorCode::Invalid);
    CHECK(cases.answer(opened.id, opened.revision, kWeeks, say(fixture, QStringLiteral("molte")))
              .error()
              .code == ErrorCode::Invalid);
    CHECK(cases.answer(opened.id, opened.revision, QStringLiteral("colore"), say(fixture, 1))
              .error()
              .code == ErrorCode::Invalid);
    CHECK(*cases.view(opened.id) == opened);
}

TEST_CASE("«non so» and «preferisce non dirlo» are answers without a value", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person());
    auto &cases = fixture.desk->cases();

    subject = *cases.answer(subject.id, subject.revision, kWeeks,
                            domain::unknown(fixture.clock.nowUtc()));
    subject = *cases.answer(subject.id, subject.revision, kEarned,
                            domain::declined(fixture.clock.nowUtc()));

    CHECK(subject.facts.find(kWeeks)->state == domain::AnswerState::Unknown);
    CHECK(subject.facts.find(kEarned)->state == domain::AnswerState::Declined);
    CHECK(subject.facts.find(kEarned)->value.isNull());
}

TEST_CASE("two operators on one case: the later one is told, nothing is overwritten", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    const auto other = fixture.otherConnection();
    const auto first = other->cases().answer(opened.id, opened.revision, kWeeks, say(fixture, 20));
    REQUIRE(first);

    const auto second =
        fixture.desk->cases().answer(opened.id, opened.revision, kWeeks, say(fixture, 30));

    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Conflict);
    CHECK(fixture.desk->cases().view(opened.id)->facts.find(kWeeks)->value == QJsonValue(20));
}

TEST_CASE("changing an earlier answer leaves the later ones", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.fullDraft(fixture.person());

    subject = fixture.answered(subject, kWeeks, 10);
    subject = *fixture.desk->cases().clearAnswer(subject.id, subject.revision,
                                                 QStringLiteral("altro_lavoro"));

    CHECK(subject.facts.find(kWeeks)->value == QJsonValue(10));
    CHECK(subject.facts.find(kEarned)->value == QJsonValue(QStringLiteral("36000.00")));
    CHECK_FALSE(subject.facts.find(QStringLiteral("altro_lavoro")));
}

TEST_CASE("a case comes back at the same place with the unfinished characters", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());

    REQUIRE(fixture.desk->cases().remember(opened.id, opened.revision, kEarned,
                                           QStringLiteral("36.0")));
    REQUIRE(fixture.login->lock());
    REQUIRE(fixture.login->unlock(QStringLiteral("p.riva"), DeskFixture::password()));

    const auto seen = fixture.desk->cases().view(opened.id);
    REQUIRE(seen);
    CHECK(seen->history == opened.history);
    CHECK(seen->position == kEarned);
    CHECK(seen->unfinishedText == QStringLiteral("36.0"));
}

TEST_CASE("a closed desk answers Locked and keeps the draft", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    REQUIRE(fixture.login->lock());

    const auto answered =
        fixture.desk->cases().answer(opened.id, opened.revision, kWeeks, say(fixture, 20));

    REQUIRE_FALSE(answered);
    CHECK(answered.error().code == ErrorCode::Locked);
    REQUIRE(fixture.login->unlock(QStringLiteral("p.riva"), DeskFixture::password()));
    CHECK(*fixture.desk->cases().view(opened.id) == opened);
}

TEST_CASE("a new case starts with what the person's record says", "[casework]")
{
    DeskFixture fixture;

    const domain::Case opened = fixture.draft(fixture.person());

    const domain::Fact *born = opened.facts.find(QStringLiteral("data_nascita"));
    REQUIRE(born);
    CHECK(born->value == QJsonValue(QStringLiteral("1972-12-11")));
    CHECK(born->origin == domain::Origin::Card);
}

TEST_CASE("what was told for one benefit is not asked again for another", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    const domain::Case first = fixture.finalised(fixture.fullDraft(person));
    fixture.clock.advance(std::chrono::hours(24 * 30));

    const domain::Case second = fixture.draft(person, QStringLiteral("aiuto_casa"));

    const domain::Fact *earned = second.facts.find(kEarned);
    REQUIRE(earned);
    CHECK(earned->origin == domain::Origin::EarlierVisit);
    CHECK(earned->recordedAt == first.facts.find(kEarned)->recordedAt);
    CHECK_FALSE(second.facts.find(QStringLiteral("data_domanda")));
}

TEST_CASE("a second application for the same benefit asks about its own event", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    fixture.finalised(fixture.fullDraft(person));

    const domain::Case second = fixture.draft(person);

    CHECK_FALSE(second.facts.find(kWeeks));
    CHECK(second.facts.find(QStringLiteral("data_nascita")));
}

TEST_CASE("a promise has a day, an attached document has a file", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    auto &cases = fixture.desk->cases();
    const QString document = QStringLiteral("contratto");
    using Status = domain::DocumentStatus;

    CHECK(cases.setDocument(opened.id, opened.revision, document, Status::Promised).error().code ==
          ErrorCode::Invalid);
    CHECK(cases.setDocument(opened.id, opened.revision, document, Status::Attached).error().code ==
          ErrorCode::Invalid);
    const auto promised = cases.setDocument(opened.id, opened.revision, document, Status::Promised,
                                            QDate(2026, 12, 1));
    REQUIRE(promised);
    CHECK(promised->documents[document].promisedFor == QDate(2026, 12, 1));
    CHECK(promised->documents[document].by == QStringLiteral("OP-7F3A"));
}

TEST_CASE("only a declaration that holds for the case can be made, and taken back", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person());
    auto &cases = fixture.desk->cases();

    CHECK(
        cases.declare(subject.id, subject.revision, QStringLiteral("lavoro"), true).error().code ==
        ErrorCode::Invalid);
    subject = fixture.answered(subject, QStringLiteral("altro_lavoro"), true);
    subject = fixture.declared(subject, QStringLiteral("lavoro"));
    CHECK(subject.declarations.contains(QStringLiteral("lavoro")));
    subject = *cases.declare(subject.id, subject.revision, QStringLiteral("lavoro"), false);
    CHECK(subject.declarations.isEmpty());
}

TEST_CASE("a declaration whose words change with an answer has to be made again", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.fullDraft(fixture.person());
    REQUIRE(subject.declarations.contains(kEarned));

    subject = fixture.answered(subject, kWeeks, 90);
    CHECK(subject.declarations.contains(kEarned));
    subject = fixture.answered(subject, kEarned, QStringLiteral("40000.00"));

    CHECK_FALSE(subject.declarations.contains(kEarned));
    CHECK(subject.declarations.contains(QStringLiteral("vero")));
    subject = fixture.declared(subject, kEarned);
    subject = *fixture.desk->cases().clearAnswer(subject.id, subject.revision, kEarned);
    CHECK_FALSE(subject.declarations.contains(kEarned));
}

TEST_CASE("the list has the newest change first, with names and the local number", "[casework]")
{
    DeskFixture fixture;
    const domain::Case first = fixture.draft(fixture.person());
    fixture.clock.advance(std::chrono::minutes(1));
    const domain::Case second = fixture.draft(fixture.person(QStringLiteral("Lucia Ferri")));
    fixture.clock.advance(std::chrono::minutes(1));
    fixture.answered(first, kWeeks, 30);

    const auto rows = fixture.desk->cases().list();

    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).id == first.id);
    CHECK(rows->at(0).personName == QStringLiteral("Bruno Testa"));
    CHECK(rows->at(0).changedBy == QStringLiteral("OP-7F3A"));
    CHECK(rows->at(0).localNumber.size() == 12);
    CHECK(fixture.desk->cases().ofPerson(second.person)->size() == 1);
}

TEST_CASE("the story of a case names questions and people, a corrected answer once", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person());
    subject = fixture.answered(subject, kWeeks, 10);
    subject = fixture.answered(subject, kWeeks, 11);

    REQUIRE(subject.history.size() == 2);
    CHECK(subject.history[0].what == QStringLiteral("opened"));
    CHECK(subject.history[1].what == QStringLiteral("answered"));
    CHECK(subject.history[1].subject == kWeeks);
    CHECK(subject.history[1].by == QStringLiteral("OP-7F3A"));
}

TEST_CASE("a view of a case is in the trail once a visit to the screen", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    auto &cases = fixture.desk->cases();
    const auto views = [&] { return fixture.trail().count(QStringLiteral("case_viewed")); };

    REQUIRE(cases.view(opened.id));
    REQUIRE(cases.view(opened.id));
    CHECK(views() == 1);
    fixture.clock.advance(std::chrono::hours(1));
    REQUIRE(cases.view(opened.id));
    CHECK(views() == 2);
}

TEST_CASE("a printed paper leaves a trace", "[casework]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());

    REQUIRE(fixture.desk->cases().printed(opened.id, QStringLiteral("receipt")));

    CHECK(fixture.trail().last() == QStringLiteral("case_printed"));
}

TEST_CASE("a clerk does not read a colleague's old case, and the refusal is in the trail",
          "[casework]")
{
    DeskFixture fixture{QStringLiteral("m.longo")};
    const domain::Case old = fixture.finalised(fixture.fullDraft(fixture.person()));
    fixture.signOut();
    fixture.clock.advance(std::chrono::hours(48));

    fixture.signIn(QStringLiteral("p.riva"));
    CHECK(fixture.desk->cases().view(old.id).error().code == ErrorCode::Denied);
    CHECK(fixture.desk->cases().list()->isEmpty());
    CHECK(fixture.trail().contains(QStringLiteral("denied")));
    fixture.signOut();

    fixture.signIn(QStringLiteral("s.conte"));
    CHECK(fixture.desk->cases().view(old.id));
    CHECK(fixture.desk->cases().list()->size() == 1);
}

TEST_CASE("a draft belongs to the site: a colleague goes on with it", "[casework]")
{
    DeskFixture fixture{QStringLiteral("m.longo")};
    const domain::Case opened = fixture.draft(fixture.person());
    fixture.signOut();
    fixture.clock.advance(std::chrono::hours(48));

    fixture.signIn(QStringLiteral("p.riva"));

    CHECK(fixture.answered(opened, kWeeks, 12).revision == opened.revision + 1);
}

TEST_CASE("after an end without signing out the last draft is offered", "[casework]")
{
    DeskFixture fixture;
    fixture.draft(fixture.person(QStringLiteral("Lucia Ferri")));
    fixture.clock.advance(std::chrono::minutes(1));
    const domain::Case open = fixture.draft(fixture.person());
    CHECK_FALSE(fixture.desk->cases().recovered()->has_value());

    fixture.restart();
    fixture.signIn(QStringLiteral("p.riva"));

    const auto recovered = fixture.desk->cases().recovered();
    REQUIRE(recovered);
    REQUIRE(recovered->has_value());
    CHECK((*recovered)->id == open.id);
}

TEST_CASE("a draft is offered again after several unclean ends in a row", "[casework]")
{
    DeskFixture fixture;
    const domain::Case open = fixture.draft(fixture.person());
    for (int i = 0; i < 3; ++i) {
        fixture.clock.advance(std::chrono::minutes(1));
        fixture.restart();
        fixture.signIn(QStringLiteral("p.riva"));
    }

    const auto recovered = fixture.desk->cases().recovered();

    REQUIRE(recovered);
    REQUIRE(recovered->has_value());
    CHECK((*recovered)->id == open.id);
}

TEST_CASE("a session without a window in between does not hide the draft", "[casework]")
{
    DeskFixture fixture;
    const domain::Case open = fixture.draft(fixture.person());
    fixture.restart();
    fixture.signIn(QStringLiteral("s.conte"));
    fixture.signOut();

    fixture.signIn(QStringLiteral("p.riva"));

    REQUIRE(fixture.desk->cases().recovered()->has_value());
    CHECK(fixture.desk->cases().recovered()->value().id == open.id);
    fixture.signOut();
    fixture.signIn(QStringLiteral("p.riva"));
    CHECK_FALSE(fixture.desk->cases().recovered()->has_value());
}

TEST_CASE("after signing out nothing is recovered", "[casework]")
{
    DeskFixture fixture;
    fixture.draft(fixture.person());
    fixture.signOut();
    fixture.restart();
    fixture.signIn(QStringLiteral("p.riva"));

    CHECK_FALSE(fixture.desk->cases().recovered()->has_value());
}

TEST_CASE("a draft of an earlier session was not open when the program ended", "[casework]")
{
    DeskFixture fixture;
    fixture.draft(fixture.person());
    fixture.signOut();
    fixture.clock.advance(std::chrono::hours(1));
    fixture.signIn(QStringLiteral("p.riva"));

    fixture.restart();
    fixture.signIn(QStringLiteral("p.riva"));

    CHECK_FALSE(fixture.desk->cases().recovered()->has_value());
}

TEST_CASE("a benefit that is not in the bundle cannot be opened", "[casework]")
{
    DeskFixture fixture;
    const auto opened =
        fixture.desk->cases().open(fixture.person(), VisitId(), QStringLiteral("nessuno"));

    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
}

TEST_CASE("the decision of a draft follows its answers", "[casework]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person());
    const auto outcome = [&] {
        return decisionFor(subject, *fixture.parts.catalogue, fixture.clock.today())->outcome;
    };

    CHECK(outcome() == rules::Outcome::Maybe);
    subject = fixture.answered(subject, kWeeks, 12);
    CHECK(outcome() == rules::Outcome::No);
    subject = fixture.answered(subject, kWeeks, 13);
    CHECK(outcome() == rules::Outcome::Probable);
}
