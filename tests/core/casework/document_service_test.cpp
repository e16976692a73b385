#include "core/casework/document_service.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using domain::DocumentStatus;
using domain::OriginalPaper;
using tests::DeskFixture;

namespace {

const QString kCard = QStringLiteral("identita");

domain::Attachment about(int pages = 1)
{
    domain::Attachment about;
    about.title = QStringLiteral("Carta d'identità");
    about.mediaType = QStringLiteral("application/pdf");
    about.pages = pages;
    return about;
}

template <class T>
T must(Result<T> result)
{
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

domain::Case withCard(DeskFixture &fixture, const domain::Person &person,
                      OriginalPaper original = OriginalPaper::NotHere)
{
    const domain::Case opened = fixture.draft(person);
    return must(fixture.desk->cases().attach(opened.id, opened.revision, kCard, about(2),
                                             "%PDF carta", original));
}

domain::Case promised(DeskFixture &fixture, const domain::Case &subject, const QDate &day)
{
    return must(fixture.desk->cases().setDocument(subject.id, subject.revision, kCard,
                                                  DocumentStatus::Promised, day));
}

}   // namespace

TEST_CASE("a paper given for another case is offered with its day and serves again", "[casework]")
{
    DeskFixture fixture;
    const domain::Person bruno = fixture.person();
    const domain::Case first = withCard(fixture, bruno);
    const QDate taken = fixture.clock.today();
    fixture.clock.advance(std::chrono::hours(24 * 10));
    const domain::Case second = fixture.draft(bruno);

    const auto offered = must(fixture.desk->documents().earlier(second.id));
    REQUIRE(offered.size() == 1);
    CHECK(offered.first() == casework::EarlierDocument{first.id, first.benefit,
                                                       QStringLiteral("Aiuto lavoro"), kCard, taken,
                                                       2});

    const domain::Case reused =
        must(fixture.desk->documents().reuse(second.id, second.revision, kCard, first.id));
    const domain::DocumentState state = reused.documents[kCard];
    CHECK(state.status == DocumentStatus::Attached);
    CHECK(state.heldSince == taken);
    REQUIRE(state.attachments.size() == 1);
    CHECK(state.attachments.first().id != first.documents[kCard].attachments.first().id);
    CHECK(must(fixture.desk->cases().readAttachment(reused.id, state.attachments.first().id)) ==
          "%PDF carta");
    // There already: nothing to offer. And the first case is as it was.
    CHECK(must(fixture.desk->documents().earlier(second.id)).isEmpty());
    CHECK(must(fixture.desk->cases().view(first.id)).documents == first.documents);
}

TEST_CASE("a paper that went through two cases keeps the day it was first taken", "[casework]")
{
    DeskFixture fixture;
    const domain::Person bruno = fixture.person();
    const domain::Case first = withCard(fixture, bruno);
    const QDate taken = fixture.clock.today();
    fixture.clock.advance(std::chrono::hours(24 * 10));
    const domain::Case second = fixture.draft(bruno);
    must(fixture.desk->documents().reuse(second.id, second.revision, kCard, first.id));
    fixture.clock.advance(std::chrono::hours(24 * 10));
    const domain::Case third = fixture.draft(bruno);
    const auto offered = must(fixture.desk->documents().earlier(third.id));
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().takenOn == taken);
    CHECK(must(fixture.desk->documents().reuse(third.id, third.revision, kCard, second.id))
              .documents[kCard]
              .heldSince == taken);
}

TEST_CASE("a paper seen for one application of a visit is there for the other, that day alone",
          "[casework]")
{
    DeskFixture fixture;
    const domain::Person bruno = fixture.person();
    auto &cases = fixture.desk->cases();
    auto &documents = fixture.desk->documents();
    domain::Case first = fixture.draft(bruno);
    first =
        must(cases.setDocument(first.id, first.revision, kCard, DocumentStatus::SeenInOriginal));
    const domain::Case second = fixture.draft(bruno);
    REQUIRE(second.visit == first.visit);

    const auto offered = must(documents.earlier(second.id));
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().seen);
    CHECK(offered.first().pages == 0);
    CHECK(offered.first().from == first.id);
    const domain::Case reused = must(documents.reuse(second.id, second.revision, kCard, first.id));
    CHECK(reused.documents[kCard].status == DocumentStatus::SeenInOriginal);
    CHECK(reused.documents[kCard].attachments.isEmpty());
    CHECK(reused.documents[kCard].heldSince == fixture.clock.today());
    CHECK(must(documents.earlier(second.id)).isEmpty());

    // A file of it is worth more than having seen it.
    const domain::Case third = fixture.draft(bruno);
    must(cases.attach(reused.id, reused.revision, kCard, about(), "%PDF carta"));
    const auto better = must(documents.earlier(third.id));
    REQUIRE(better.size() == 1);
    CHECK_FALSE(better.first().seen);
    CHECK(better.first().from == second.id);

    // On another day nobody knows whether they have it with them.
    REQUIRE(fixture.desk->visits().close(first.visit, {QStringLiteral("AVVIATA")}));
    fixture.clock.advance(std::chrono::hours(24));
    const domain::Case later = fixture.draft(bruno);
    REQUIRE(later.visit != first.visit);
    for (const casework::EarlierDocument &one : must(documents.earlier(later.id)))
        CHECK_FALSE(one.seen);
    CHECK(documents.reuse(later.id, later.revision, kCard, first.id).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("nobody's paper serves for another person, and nothing is made of nothing", "[casework]")
{
    DeskFixture fixture;
    const domain::Case first = withCard(fixture, fixture.person());
    const domain::Case other = fixture.draft(fixture.person(QStringLiteral("Elena Marini")));
    CHECK(must(fixture.desk->documents().earlier(other.id)).isEmpty());
    const auto stolen = fixture.desk->documents().reuse(other.id, other.revision, kCard, first.id);
    REQUIRE_FALSE(stolen);
    CHECK(stolen.error().code == ErrorCode::Invalid);
    const domain::Case again = fixture.draft(fixture.person());
    const auto none = fixture.desk->documents().reuse(again.id, again.revision,
                                                      QStringLiteral("altro"), first.id);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
    CHECK(must(fixture.desk->cases().view(other.id)).documents.isEmpty());
}

TEST_CASE("an original is noted at the desk and given back, also after handing in", "[casework]")
{
    DeskFixture fixture;
    const domain::Case kept = withCard(fixture, fixture.person(), OriginalPaper::AtDesk);
    CHECK(kept.documents[kCard].original == OriginalPaper::AtDesk);
    auto atDesk = must(fixture.desk->documents().originalsAtDesk());
    REQUIRE(atDesk.size() == 1);
    CHECK(atDesk.first().id == kept.id);
    CHECK(atDesk.first().personName == QStringLiteral("Bruno Testa"));
    CHECK(atDesk.first().day == fixture.clock.today());

    domain::Case full = fixture.fullDraft(fixture.person(QStringLiteral("Elena Marini")));
    full = must(fixture.desk->cases().attach(full.id, full.revision, kCard, about(), "x",
                                             OriginalPaper::AtDesk));
    full = fixture.finalised(full);
    CHECK(must(fixture.desk->documents().originalsAtDesk()).size() == 2);
    const domain::Case back = must(fixture.desk->documents().setOriginal(
        full.id, full.revision, kCard, OriginalPaper::Returned));
    CHECK(back.documents[kCard].original == OriginalPaper::Returned);
    CHECK(back.finalisation == full.finalisation);
    CHECK(back.history.last().what == QStringLiteral("original_returned"));
    CHECK(must(fixture.desk->documents().originalsAtDesk()).size() == 1);

    const auto stale =
        fixture.desk->documents().setOriginal(full.id, full.revision, kCard, OriginalPaper::AtDesk);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    const auto unknown = fixture.desk->documents().setOriginal(
        back.id, back.revision, QStringLiteral("altro"), OriginalPaper::Returned);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
}

TEST_CASE("more pages of a paper do not take back that its original is at the desk", "[casework]")
{
    DeskFixture fixture;
    const domain::Case kept = withCard(fixture, fixture.person(), OriginalPaper::AtDesk);
    const domain::Case more =
        must(fixture.desk->cases().attach(kept.id, kept.revision, kCard, about(), "y"));
    CHECK(more.documents[kCard].original == OriginalPaper::AtDesk);
}

TEST_CASE("a promised paper that did not come is on the call list from the next day (W15)",
          "[casework]")
{
    DeskFixture fixture;
    const QDate today = fixture.clock.today();
    const domain::Case late = promised(fixture, fixture.draft(fixture.person()), today.addDays(3));
    const domain::Case later = promised(
        fixture, fixture.draft(fixture.person(QStringLiteral("Elena Marini"))), today.addDays(1));
    CHECK(must(fixture.desk->documents().missed()).isEmpty());
    fixture.clock.advance(std::chrono::hours(24 * 3));
    auto missed = must(fixture.desk->documents().missed());
    REQUIRE(missed.size() == 1);
    CHECK(missed.first().id == later.id);
    fixture.clock.advance(std::chrono::hours(24));
    missed = must(fixture.desk->documents().missed());
    REQUIRE(missed.size() == 2);
    CHECK(missed[0].day < missed[1].day);
    CHECK(missed[1].personName == QStringLiteral("Bruno Testa"));
    CHECK(missed[1].document == kCard);

    // It came, or another day was agreed on: no call.
    must(fixture.desk->cases().attach(late.id, late.revision, kCard, about(), "x"));
    promised(fixture, later, fixture.clock.today());
    CHECK(must(fixture.desk->documents().missed()).isEmpty());
}

TEST_CASE("a case stored before originals were noted is read as having none", "[casework]")
{
    DeskFixture fixture;
    const domain::Case kept = withCard(fixture, fixture.person(), OriginalPaper::AtDesk);
    QJsonObject body = kept.toJson();
    QJsonObject documents = body[QStringLiteral("documents")].toObject();
    QJsonObject state = documents[kCard].toObject();
    state.remove(QStringLiteral("original"));
    state.remove(QStringLiteral("held_since"));
    state.remove(QStringLiteral("original_desk"));
    documents[kCard] = state;
    body[QStringLiteral("documents")] = documents;
    const auto read = domain::Case::fromJson(body);
    REQUIRE(read);
    CHECK(read->documents[kCard].original == OriginalPaper::NotHere);
    CHECK_FALSE(read->documents[kCard].heldSince.isValid());
    CHECK(*domain::Case::fromJson(kept.toJson()) == kept);
}

TEST_CASE("with the vault closed nothing of papers is told", "[casework]")
{
    DeskFixture fixture;
    const domain::Case kept = withCard(fixture, fixture.person(), OriginalPaper::AtDesk);
    fixture.signOut();
    const auto locked = [](const auto &result) {
        return !result && result.error().code == ErrorCode::Locked;
    };
    CHECK(locked(fixture.desk->documents().missed()));
    CHECK(locked(fixture.desk->documents().originalsAtDesk()));
    CHECK(locked(fixture.desk->documents().earlier(kept.id)));
    CHECK(locked(fixture.desk->documents().reuse(kept.id, kept.revision, kCard, kept.id)));
    CHECK(locked(fixture.desk->documents().setOriginal(kept.id, kept.revision, kCard,
                                                       OriginalPaper::Returned)));
}
