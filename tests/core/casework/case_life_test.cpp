#include "core/base/local_number.h"
#include "core/casework/case_change.h"
#include "core/casework/case_service.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using domain::CaseState;
using tests::DeskFixture;

namespace {

const QString kWeeks = QStringLiteral("settimane");

struct Living {
    explicit Living(const QString &login = QStringLiteral("p.riva")) : fixture(login)
    {
        subject = fixture.draft(fixture.person());
    }

    CaseService &cases() { return fixture.desk->cases(); }
    domain::Case stored() { return *cases().view(subject.id); }
    int revision() { return stored().revision; }
    domain::Suspension::Said wait()
    {
        return {.reason = domain::WaitReason::Documents,
                .who = QStringLiteral("Bruno Testa"),
                .what = QStringLiteral("porta il contratto"),
                .until = fixture.clock.today().addDays(7)};
    }
    Result<domain::Case> answer(int weeks)
    {
        return cases().answer(subject.id, revision(), kWeeks,
                              domain::known(weeks, fixture.clock.nowUtc()));
    }
    QStringList story()
    {
        QStringList told;
        for (const domain::HistoryEntry &entry : stored().history)
            told.append(entry.what);
        return told;
    }
    void become(const QString &login)
    {
        fixture.signOut();
        fixture.signIn(login);
    }

    DeskFixture fixture;
    domain::Case subject;
};

ErrorCode codeOf(const Result<domain::Case> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

}   // namespace

TEST_CASE("a case is suspended with its reason, who must do what and a day, or not at all (§3)",
          "[casework]")
{
    Living desk;
    auto said = desk.wait();
    said.until = QDate();
    CHECK(codeOf(desk.cases().suspend(desk.subject.id, desk.revision(), said)) ==
          ErrorCode::Invalid);
    CHECK(desk.stored().state == CaseState::Draft);

    const auto waiting = desk.cases().suspend(desk.subject.id, desk.revision(), desk.wait());
    REQUIRE(waiting);
    CHECK(waiting->state == CaseState::Suspended);
    CHECK(waiting->suspension->what() == QStringLiteral("porta il contratto"));
    CHECK(waiting->suspension->by() == QStringLiteral("OP-7F3A"));
    CHECK_FALSE(waiting->holder.isThere());
    CHECK(waiting->history.last().subject == QStringLiteral("documenti"));
    desk.fixture.restart();
    desk.fixture.signIn(QStringLiteral("p.riva"));
    CHECK(desk.stored() == *waiting);

    const auto row = desk.cases().list()->first();
    CHECK(row.suspension == waiting->suspension);
    const auto again = desk.cases().resume(desk.subject.id, desk.revision());
    REQUIRE(again);
    CHECK(again->state == CaseState::Draft);
    CHECK_FALSE(again->suspension);
}

TEST_CASE("a suspended case whose day has passed is on the list of people to call (W15)",
          "[casework]")
{
    Living desk;
    const auto later = desk.fixture.draft(desk.fixture.person(), QStringLiteral("aiuto_casa"));
    REQUIRE(desk.cases().suspend(desk.subject.id, desk.revision(), desk.wait()));
    auto longer = desk.wait();
    longer.until = longer.until.addDays(-3);
    REQUIRE(desk.cases().suspend(later.id, later.revision, longer));
    CHECK(desk.cases().waitingOverdue()->isEmpty());
    desk.fixture.clock.advance(std::chrono::days(8));
    const auto due = desk.cases().waitingOverdue();
    REQUIRE(due);
    REQUIRE(due->size() == 2);
    CHECK(due->first().id == later.id);
    CHECK(due->last().id == desk.subject.id);
    CHECK(due->first().personName == QStringLiteral("Bruno Testa"));
}

TEST_CASE("notes are short, signed, dated; put away with a reason and never deleted (W21)",
          "[casework]")
{
    Living desk;
    REQUIRE(desk.cases().addNote(desk.subject.id, QStringLiteral("Chiama la figlia.")));
    CHECK(codeOf(desk.cases().addNote(desk.subject.id, QString())) == ErrorCode::Invalid);
    CHECK(codeOf(desk.cases().addNote(desk.subject.id, QString(domain::kMostNoteCharacters + 1,
                                                               u'a'))) == ErrorCode::Invalid);
    REQUIRE(desk.stored().notes.size() == 1);
    CHECK(desk.stored().notes.first().written ==
          domain::Signed{QStringLiteral("OP-7F3A"), desk.fixture.clock.nowUtc()});
    CHECK(codeOf(desk.cases().archiveNote(desk.subject.id, 0, QString())) == ErrorCode::Invalid);
    CHECK(codeOf(desk.cases().archiveNote(desk.subject.id, 4, QStringLiteral("no"))) ==
          ErrorCode::NotFound);
    const auto put = desk.cases().archiveNote(desk.subject.id, 0, QStringLiteral("doppia"));
    REQUIRE(put);
    CHECK(put->notes.first().isArchived());
    CHECK(put->notes.first().text == QStringLiteral("Chiama la figlia."));
    CHECK_FALSE(desk.cases().restoreNote(desk.subject.id, 0)->notes.first().isArchived());
}

TEST_CASE("a note can be written on a handed-in case too", "[casework]")
{
    DeskFixture fixture;
    const domain::Case sent = fixture.finalised(fixture.fullDraft(fixture.person()));
    const auto noted =
        fixture.desk->cases().addNote(sent.id, QStringLiteral("Ha ritirato la copia."));
    REQUIRE(noted);
    CHECK(noted->state == CaseState::ToSend);
    CHECK(noted->finalisation == sent.finalisation);
    CHECK(noted->facts == sent.facts);
}

TEST_CASE("a warning is passed with a reason, for the answer it was about (W11)", "[casework]")
{
    Living desk;
    REQUIRE(desk.answer(104));
    const auto pass = [&](const QString &reason) {
        return desk.cases().passWarning(desk.subject.id, desk.revision(), kWeeks,
                                        QStringLiteral("Sono tante."), reason);
    };
    CHECK(codeOf(pass(QStringLiteral(" "))) == ErrorCode::Invalid);
    REQUIRE(pass(QStringLiteral("viste sull’estratto")));
    REQUIRE(pass(QStringLiteral("viste sul cedolino")));
    REQUIRE(desk.stored().passedWarnings.size() == 1);
    CHECK(desk.stored().passedWarning(kWeeks)->reason == QStringLiteral("viste sul cedolino"));
    REQUIRE(desk.answer(104));
    CHECK(desk.stored().passedWarning(kWeeks));
    REQUIRE(desk.answer(103));
    CHECK_FALSE(desk.stored().passedWarning(kWeeks));
}

TEST_CASE("an answer taken out is kept with its reason and can be brought back (W20)", "[casework]")
{
    Living desk;
    REQUIRE(desk.answer(104));
    const domain::Fact told = *desk.stored().facts.find(kWeeks);
    CHECK(codeOf(desk.cases().archiveAnswer(desk.subject.id, desk.revision(), kWeeks, {})) ==
          ErrorCode::Invalid);
    REQUIRE(desk.cases().archiveAnswer(desk.subject.id, desk.revision(), kWeeks,
                                       QStringLiteral("era di un’altra persona")));
    CHECK_FALSE(desk.stored().facts.find(kWeeks));
    REQUIRE(desk.stored().archivedAnswers.size() == 1);
    CHECK(desk.stored().archivedAnswers.first().fact == told);
    REQUIRE(desk.answer(52));
    REQUIRE(desk.cases().restoreAnswer(desk.subject.id, desk.revision(), kWeeks));
    CHECK(*desk.stored().facts.find(kWeeks) == told);
    CHECK(desk.stored().archivedAnswers.first().restored.isThere());
    CHECK(desk.stored().archivedAnswers.last().fact.value == 52);
    REQUIRE(desk.cases().clearAnswer(desk.subject.id, desk.revision(), kWeeks));
    CHECK(desk.stored().archivedAnswers.last().fact == told);
    CHECK(codeOf(desk.cases().restoreAnswer(desk.subject.id, desk.revision(),
                                            QStringLiteral("iban"))) == ErrorCode::NotFound);
}

TEST_CASE("a case is put away with a reason, cannot be changed then, and comes back whole (W20)",
          "[casework]")
{
    Living desk;
    REQUIRE(desk.answer(104));
    CHECK(codeOf(desk.cases().archive(desk.subject.id, desk.revision(), {})) == ErrorCode::Invalid);
    const auto away =
        desk.cases().archive(desk.subject.id, desk.revision(), QStringLiteral("aperta due volte"));
    REQUIRE(away);
    CHECK(away->isReadOnly());
    CHECK(desk.cases().list()->first().archived);
    CHECK(codeOf(desk.answer(1)) == ErrorCode::Denied);
    CHECK(codeOf(desk.cases().suspend(desk.subject.id, desk.revision(), desk.wait())) ==
          ErrorCode::Denied);
    const auto back = desk.cases().bringBack(desk.subject.id, desk.revision());
    REQUIRE(back);
    CHECK(back->facts == away->facts);
    CHECK(back->notes.last().text == QStringLiteral("aperta due volte"));
    CHECK(desk.answer(1));
}

TEST_CASE("a case on its way to the centre is not put away", "[casework]")
{
    DeskFixture fixture;
    const domain::Case sent = fixture.finalised(fixture.fullDraft(fixture.person()));
    CHECK(codeOf(fixture.desk->cases().archive(sent.id, sent.revision, QStringLiteral("no"))) ==
          ErrorCode::Denied);
}

TEST_CASE("who changes a case first holds it; another operator reads and waits (W5)", "[casework]")
{
    Living desk;
    CHECK_FALSE(desk.stored().holder.isThere());
    REQUIRE(desk.answer(104));
    CHECK(desk.stored().holder.by == QStringLiteral("OP-7F3A"));
    desk.become(QStringLiteral("m.longo"));
    CHECK(desk.stored().facts.find(kWeeks));
    const auto refused = desk.answer(52);
    CHECK(codeOf(refused) == ErrorCode::Conflict);
    CHECK(refused.error().detail == kHeld);
    REQUIRE(desk.cases().requestHandover(desk.subject.id));
    REQUIRE(desk.cases().requestHandover(desk.subject.id));
    CHECK(desk.stored().handoverRequests.size() == 1);
    CHECK(desk.stored().holder.by == QStringLiteral("OP-7F3A"));

    desk.become(QStringLiteral("p.riva"));
    REQUIRE(desk.cases().release(desk.subject.id));
    CHECK_FALSE(desk.stored().holder.isThere());
    CHECK(desk.stored().handoverRequests.isEmpty());
    desk.become(QStringLiteral("m.longo"));
    REQUIRE(desk.answer(52));
    CHECK(desk.stored().holder.by != QStringLiteral("OP-7F3A"));
    desk.become(QStringLiteral("p.riva"));
    REQUIRE(desk.cases().release(desk.subject.id));
    CHECK(desk.stored().holder.isThere());
}

TEST_CASE("after 30 minutes without a change the case is free again (W5)", "[casework]")
{
    Living desk;
    REQUIRE(desk.answer(104));
    desk.become(QStringLiteral("m.longo"));
    desk.fixture.clock.advance(std::chrono::minutes(29));
    CHECK(codeOf(desk.answer(52)) == ErrorCode::Conflict);
    desk.fixture.clock.advance(std::chrono::minutes(1));
    CHECK(desk.answer(52));
}

TEST_CASE("only a supervisor takes a case from who holds it (W5, SEC-55)", "[casework]")
{
    Living desk;
    REQUIRE(desk.answer(104));
    CHECK(codeOf(desk.cases().releaseByForce(desk.subject.id)) == ErrorCode::Denied);
    CHECK(desk.fixture.trail().last() == QStringLiteral("denied"));
    desk.become(QStringLiteral("s.conte"));
    REQUIRE(desk.cases().releaseByForce(desk.subject.id));
    CHECK_FALSE(desk.stored().holder.isThere());
    CHECK(desk.story().contains(QStringLiteral("released")));
}

TEST_CASE("a case is found by the number on its paper, however it is typed", "[casework]")
{
    Living desk;
    const QString number = localNumber(desk.subject.id.uuid());
    for (const QString &typed :
         {number, groupedLocalNumber(number), groupedLocalNumber(number).toLower()}) {
        const auto found = desk.cases().findByNumber(typed);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        CHECK(found->first().id == desk.subject.id);
    }
    CHECK(desk.cases().findByNumber(QStringLiteral("7KQM3T9HX5"))->isEmpty());
    CHECK(desk.cases().findByNumber(QString())->isEmpty());
}

TEST_CASE("what the body answered is kept; a refusal never without how to appeal (§3)",
          "[casework]")
{
    DeskFixture fixture;
    const domain::Case sent = fixture.finalised(fixture.fullDraft(fixture.person()));
    auto &cases = fixture.desk->cases();
    const domain::CaseOutcome::Said refusal{.granted = false,
                                            .decidedOn = fixture.clock.today(),
                                            .reason = QStringLiteral("mancano settimane"),
                                            .appeal = QStringLiteral("al Comitato"),
                                            .appealUntil = fixture.clock.today().addDays(90)};
    CHECK(codeOf(cases.recordOutcome(sent.id, sent.revision, refusal)) == ErrorCode::Denied);
    const qint64 row = fixture.desk->dispatch().items()->first().sequence;
    REQUIRE(fixture.desk->dispatch().received(row, QStringLiteral("INPS.1"), fixture.clock.nowUtc(),
                                              true, QStringLiteral("a.b.c")));
    CHECK(cases.findByNumber(QStringLiteral("inps.1"))->size() == 1);
    auto silent = refusal;
    silent.appealUntil = QDate();
    int revision = cases.view(sent.id)->revision;
    CHECK(codeOf(cases.recordOutcome(sent.id, revision, silent)) == ErrorCode::Invalid);
    const auto decided = cases.recordOutcome(sent.id, revision, refusal);
    REQUIRE(decided);
    CHECK(decided->state == CaseState::Decided);
    CHECK(decided->outcome->appeal() == QStringLiteral("al Comitato"));
    const auto closed = cases.closeCase(sent.id, decided->revision);
    REQUIRE(closed);
    CHECK(closed->state == CaseState::Closed);
    CHECK(closed->outcome == decided->outcome);
    CHECK(codeOf(cases.closeCase(sent.id, closed->revision)) == ErrorCode::Denied);
}

TEST_CASE("a list can say what comes next in each open case, and which one is ready", "[casework]")
{
    DeskFixture fixture;
    const domain::Case draft = fixture.fullDraft(fixture.person());
    auto &cases = fixture.desk->cases();
    CHECK(cases.outlooks()->first().nextKey == QStringLiteral("data_domanda"));
    const domain::Case full =
        fixture.answered(draft, QStringLiteral("data_domanda"), QStringLiteral("2026-11-24"));
    auto outlooks = cases.outlooks();
    REQUIRE(outlooks);
    REQUIRE(outlooks->size() == 1);
    CHECK_FALSE(outlooks->first().ready);
    CHECK(outlooks->first().changedBy == QStringLiteral("Paola Riva"));
    CHECK(outlooks->first().nextTask == Task::Documents);
    const auto seen = cases.setDocument(full.id, full.revision, QStringLiteral("identita"),
                                        domain::DocumentStatus::SeenInOriginal);
    REQUIRE(seen);
    REQUIRE(cases.reviewed(full.id, seen->revision));
    outlooks = cases.outlooks();
    CHECK(outlooks->first().ready);
    CHECK(outlooks->first().nextTask == Task::Signing);
}
