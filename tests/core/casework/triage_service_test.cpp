#include "core/casework/triage_service.h"

#include "core/rules/catalogue.h"
#include "core/rules/needs.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>

using namespace core;
using domain::AnswerState;
using domain::Fact;
using domain::FindingKind;
using domain::Origin;
using tests::DeskFixture;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A person at the desk, in an open visit.
struct Talk : DeskFixture {
    domain::Person elena = person();
    VisitId visit = begun();

    casework::Triage &triage() { return desk->triage(); }
    VisitId begun()
    {
        const auto opened = desk->visits().open(elena.id, false);
        REQUIRE(opened);
        return opened->id;
    }
    void end(const char *outcome = "ORIENTATA")
    {
        REQUIRE(desk->visits().close(visit, {text(outcome)}));
    }
    /// The person comes back after so many days.
    void comesBackAfter(int days)
    {
        clock.advance(std::chrono::hours(24 * days));
        visit = begun();
    }
    Fact said(const QJsonValue &value) { return domain::known(value, clock.nowUtc()); }
    void tell(const char *key, const QJsonValue &value)
    {
        clock.advance(std::chrono::seconds(1));
        const auto told = triage().tell(visit, text(key), said(value));
        INFO((told ? QString() : told.error().detail).toStdString());
        REQUIRE(told);
    }
    casework::TalkFacts facts()
    {
        const auto known = triage().facts(visit);
        REQUIRE(known);
        return *known;
    }
    Fact fact(const char *key)
    {
        const auto known = facts();
        const Fact *found = known.facts.find(text(key));
        REQUIRE(found);
        return *found;
    }
    domain::Visit stored() { return *desk->visits().view(visit); }
    domain::Case begin(const char *benefit)
    {
        clock.advance(std::chrono::seconds(1));
        const auto opened = desk->cases().open(elena, visit, text(benefit));
        REQUIRE(opened);
        return *opened;
    }
    domain::Case answer(const domain::Case &subject, const char *key, const QJsonValue &value)
    {
        clock.advance(std::chrono::seconds(1));
        return answered(subject, text(key), value);
    }
    void signInAgain()
    {
        restart();
        signIn(text("p.riva"));
    }
};

}   // namespace

TEST_CASE("what is said in the talk is on the disk when the call returns", "[casework][triage]")
{
    Talk desk;
    REQUIRE(desk.triage().setNeeds(desk.visit, {text("reddito"), text("figli"), text("reddito")}));
    REQUIRE(desk.triage().setWords(desk.visit, text("  Ho perso\n il lavoro ")));
    REQUIRE(desk.triage().setSafety(desk.visit, true, std::nullopt));
    desk.tell("guadagno", text("15000"));
    REQUIRE(
        desk.triage().tell(desk.visit, text("settimane"), domain::unknown(desk.clock.nowUtc())));
    REQUIRE(desk.triage().notInterested(desk.visit, text("aiuto_casa"), text("troppe carte")));

    desk.signInAgain();

    const domain::Visit visit = desk.stored();
    CHECK(visit.needs == QStringList{text("reddito"), text("figli")});
    CHECK(visit.talk.words == text("Ho perso il lavoro"));
    CHECK(visit.talk.bed == true);
    CHECK_FALSE(visit.talk.food);
    CHECK(visit.talk.told.find(text("guadagno"))->value == text("15000.00"));
    CHECK(visit.talk.told.find(text("settimane"))->state == AnswerState::Unknown);
    REQUIRE(visit.talk.choice(text("aiuto_casa")));
    CHECK(visit.talk.choice(text("aiuto_casa"))->reason == text("troppe carte"));
    CHECK_FALSE(visit.talk.choice(text("aiuto_casa"))->by.isEmpty());
}

TEST_CASE("the talk takes no need, question, value or benefit that there is not",
          "[casework][triage]")
{
    Talk desk;
    const auto refused = [](const Result<domain::Visit> &done) {
        return !done && done.error().code == ErrorCode::Invalid;
    };
    CHECK(refused(desk.triage().setNeeds(desk.visit, {text("vacanze")})));
    CHECK(refused(desk.triage().tell(desk.visit, text("colore"), desk.said(text("blu")))));
    CHECK(refused(desk.triage().tell(desk.visit, text("settimane"), desk.said(text("molte")))));
    CHECK(desk.triage().notInterested(desk.visit, text("aiuto_luna"), {}).error().code ==
          ErrorCode::NotFound);
    CHECK(desk.stored().talk.isEmpty());
    CHECK(desk.triage()
              .tell(VisitId::makeAt(desk.clock.nowUtc()), text("settimane"), desk.said(3))
              .error()
              .code == ErrorCode::NotFound);
}

TEST_CASE("the talk of a closed visit is not changed any more", "[casework][triage]")
{
    Talk desk;
    desk.tell("settimane", 20);
    desk.end();
    const auto late = desk.triage().tell(desk.visit, text("settimane"), desk.said(30));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(desk.stored().talk.told.find(text("settimane"))->value == 20);
}

TEST_CASE("the trail of a talk names questions, and neither needs nor benefits",
          "[casework][triage]")
{
    Talk desk;
    REQUIRE(desk.triage().setNeeds(desk.visit, {text("violenza_paura")}));
    desk.tell("settimane", 20);
    REQUIRE(desk.triage().notInterested(desk.visit, text("aiuto_casa"), text("no")));
    REQUIRE(desk.triage().interestedAgain(desk.visit, text("aiuto_casa")));
    REQUIRE(desk.triage().remind(desk.visit, text("aiuto_casa"), QDate(2027, 1, 1), text("x")));
    const QStringList trail = desk.trail();
    for (const char *action :
         {"talk_needs", "talk_told", "talk_not_interested", "talk_interested", "reminder_made"})
        CHECK(trail.contains(text(action)));
    auto database = store::Database::open(desk.path());
    REQUIRE(database);
    auto details = (*database)->prepare("SELECT group_concat(detail, '|') FROM audit"
                                        " WHERE action LIKE 'talk%' OR action LIKE 'reminder%'");
    REQUIRE(details);
    REQUIRE(details->step());
    CHECK(details->text(0).contains(text("settimane")));
    CHECK_FALSE(details->text(0).contains(text("violenza")));
    CHECK_FALSE(details->text(0).contains(text("aiuto")));
}

TEST_CASE("an answer taken back leaves what is known from elsewhere", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.end();
    desk.comesBackAfter(10);
    desk.tell("guadagno", text("12000"));
    CHECK(desk.fact("guadagno").value == text("12000.00"));
    REQUIRE(desk.triage().untell(desk.visit, text("guadagno")));
    CHECK(desk.fact("guadagno").value == text("9000.00"));
}

TEST_CASE("the newest of record, earlier visits, talk and wizard wins, each with origin and day",
          "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.tell("settimane", 20);
    const QDateTime first = desk.clock.nowUtc();
    desk.end();
    desk.comesBackAfter(10);
    CHECK(desk.fact("settimane").origin == Origin::EarlierVisit);
    CHECK(desk.fact("settimane").recordedAt == first);
    CHECK(desk.fact("data_nascita").value.toString() == desk.elena.bornOn.toString(Qt::ISODate));

    desk.tell("settimane", 25);
    CHECK(desk.fact("settimane").value == 25);
    CHECK(desk.fact("settimane").origin == Origin::Person);
    const auto subject = desk.answer(desk.begin("aiuto_lavoro"), "settimane", 30);
    CHECK(desk.fact("settimane").value == 30);
    desk.tell("settimane", 31);
    CHECK(desk.fact("settimane").value == 31);
    CHECK(desk.fact("guadagno").value == text("9000.00"));
}

TEST_CASE("what changes over time is confirmed after ninety days, not before", "[casework][triage]")
{
    // `reddito_annuo_presunto` and its like are marked in the files that ship.
    Talk desk;
    const auto shipped = rules::Catalogue::load(DeskFixture::shippedBundle());
    REQUIRE(shipped);
    const auto questions = (*shipped)->questions(text("naspi"));
    REQUIRE(questions);
    const auto changing =
        std::find_if(questions->begin(), questions->end(), [](const rules::Question &one) {
            return one.isVolatile && one.kind == rules::AnswerKind::Amount;
        });
    REQUIRE(changing != questions->end());
    domain::Visit visit = desk.stored();
    domain::Person person = desk.elena;
    person.facts.set(changing->key, domain::known(text("8000.00"), visit.openedAt.addDays(-90)));
    const QList<domain::Case> none;
    const casework::TalkSources sources{visit, person, none, **shipped};
    CHECK_FALSE(casework::talkFacts(sources, visit.openedAt).stale.contains(changing->key));
    person.facts.set(changing->key, domain::known(text("8000.00"), visit.openedAt.addDays(-91)));
    CHECK(casework::talkFacts(sources, visit.openedAt).stale == QStringList{changing->key});
    visit.talk.told.set(changing->key, domain::known(text("8000.00"), visit.openedAt));
    CHECK(casework::talkFacts(sources, visit.openedAt).stale.isEmpty());
    CHECK(casework::talkFacts(sources, visit.openedAt).conflicts.isEmpty());
}

TEST_CASE("an answer unlike that of an earlier visit is shown beside it, with both days",
          "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    const QDateTime first = desk.clock.nowUtc();
    desk.end();
    desk.comesBackAfter(10);
    CHECK(desk.facts().conflicts.isEmpty());
    desk.tell("guadagno", text("9000.00"));
    CHECK(desk.facts().conflicts.isEmpty());

    SECTION("told in the talk")
    {
        desk.tell("guadagno", text("12000"));
    }
    SECTION("told in the wizard")
    {
        desk.answer(desk.begin("aiuto_casa"), "guadagno", text("12000"));
    }
    const auto conflicts = desk.facts().conflicts;
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().key == text("guadagno"));
    CHECK(conflicts.first().earlier.value == text("9000.00"));
    CHECK(conflicts.first().earlier.recordedAt == first);
    CHECK(conflicts.first().now.value == text("12000.00"));
    CHECK(conflicts.first().now.recordedAt == desk.clock.nowUtc());
}

TEST_CASE("who lives together contradicts an earlier answer by another row, not by saying more",
          "[casework][triage]")
{
    Talk desk;
    const auto shipped = rules::Catalogue::load(DeskFixture::shippedBundle());
    REQUIRE(shipped);
    domain::Visit visit = desk.stored();
    domain::Person person = desk.elena;
    person.household = {};
    const auto row = [](const char *relation, const char *name) {
        return QJsonObject{{text("relazione"), text(relation)}, {text("nome"), text(name)}};
    };
    QJsonArray family = {row("richiedente", "Bruno"), row("figlio", "Ada")};
    person.facts.set(text("componenti"), domain::known(family, visit.openedAt.addDays(-9)));
    const QList<domain::Case> none;
    const auto conflictsWith = [&](const QJsonArray &told) {
        visit.talk.told.set(text("componenti"), domain::known(told, visit.openedAt));
        return casework::talkFacts({visit, person, none, **shipped}, visit.openedAt)
            .conflicts.size();
    };
    CHECK(conflictsWith(family) == 0);
    QJsonObject ada = row("figlio", "Ada");
    ada[text("data_nascita")] = text("2020-05-01");
    CHECK(conflictsWith({family[0], ada}) == 0);
    CHECK(conflictsWith({family[0], row("figlio", "Ugo")}) == 1);
    CHECK(conflictsWith({family[0]}) == 1);
}

TEST_CASE("«non so» over an earlier answer is no contradiction", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.end();
    desk.comesBackAfter(10);
    REQUIRE(desk.triage().tell(desk.visit, text("guadagno"), domain::unknown(desk.clock.nowUtc())));
    CHECK(desk.facts().conflicts.isEmpty());
    CHECK(desk.fact("guadagno").state == AnswerState::Unknown);
}

TEST_CASE("one key settles a conflict either way, and both answers are kept", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.end();
    desk.comesBackAfter(10);
    desk.tell("guadagno", text("12000"));
    desk.clock.advance(std::chrono::seconds(5));
    const bool keepEarlier = GENERATE(true, false);
    CAPTURE(keepEarlier);
    REQUIRE(desk.triage().settle(desk.visit, text("guadagno"), keepEarlier));

    CHECK(desk.facts().conflicts.isEmpty());
    CHECK(desk.fact("guadagno").value == (keepEarlier ? text("9000.00") : text("12000.00")));
    const auto settled = desk.stored().talk.settled;
    REQUIRE(settled.size() == 1);
    CHECK(settled.first().keptEarlier == keepEarlier);
    CHECK(settled.first().earlier.value == text("9000.00"));
    CHECK(settled.first().now.value == text("12000.00"));
    CHECK(desk.triage().settle(desk.visit, text("guadagno"), true).error().code ==
          ErrorCode::NotFound);

    // Another answer is another contradiction.
    desk.tell("guadagno", text("15000"));
    CHECK(desk.facts().conflicts.size() == 1);
    // What stands in the end is what the next visit knows.
    desk.end();
    desk.comesBackAfter(1);
    CHECK(desk.fact("guadagno").value == text("15000.00"));
    CHECK(desk.facts().conflicts.isEmpty());
}

TEST_CASE("a wizard starts with the answers of the talk, «non so» too", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    const QDateTime told = desk.clock.nowUtc();
    REQUIRE(
        desk.triage().tell(desk.visit, text("settimane"), domain::unknown(desk.clock.nowUtc())));
    REQUIRE(desk.triage().tell(desk.visit, text("altro_lavoro"),
                               domain::declined(desk.clock.nowUtc())));
    const auto subject = desk.begin("aiuto_lavoro");
    REQUIRE(subject.facts.find(text("guadagno")));
    CHECK(subject.facts.find(text("guadagno"))->recordedAt == told);
    CHECK(subject.facts.find(text("guadagno"))->origin == Origin::Person);
    REQUIRE(subject.facts.find(text("settimane")));
    CHECK(subject.facts.find(text("settimane"))->state == AnswerState::Unknown);
    REQUIRE(subject.facts.find(text("altro_lavoro")));
    CHECK(subject.facts.find(text("altro_lavoro"))->state == AnswerState::Declined);
    CHECK_FALSE(subject.facts.find(text("data_domanda")));
}

TEST_CASE("two applications of one visit share their answers", "[casework][triage]")
{
    Talk desk;
    auto first = desk.begin("aiuto_lavoro");
    first = desk.answer(first, "guadagno", text("9000"));
    first = desk.answer(first, "iban", text("IT60X0542811101000000123456"));
    const auto second = desk.begin("aiuto_casa");
    REQUIRE(second.facts.find(text("guadagno")));
    CHECK(second.facts.find(text("guadagno"))->value == text("9000.00"));
    CHECK(second.facts.find(text("iban")));
    // A second one for the same benefit is about another event.
    const auto again = desk.begin("aiuto_lavoro");
    CHECK_FALSE(again.facts.find(text("guadagno")));
}

TEST_CASE("an application that was begun takes what is told later in the visit, and nothing else",
          "[casework][triage]")
{
    Talk desk;
    auto first = desk.begin("aiuto_lavoro");
    first = desk.answer(first, "settimane", 20);
    auto second = desk.begin("aiuto_casa");
    const int revision = second.revision;

    const auto same = desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    REQUIRE(same);
    CHECK(same->revision == revision);

    first = desk.answer(first, "guadagno", text("9000"));
    const auto taken = desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    REQUIRE(taken);
    CHECK(taken->facts.find(text("guadagno"))->value == text("9000.00"));
    CHECK_FALSE(taken->facts.find(text("settimane")));
    // An answer of its own that is newer stays, an older one does not.
    second = desk.answer(*taken, "guadagno", text("10000"));
    second = *desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    CHECK(second.facts.find(text("guadagno"))->value == text("10000.00"));
    desk.tell("guadagno", text("11000"));
    second = *desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    CHECK(second.facts.find(text("guadagno"))->value == text("11000.00"));
    // What was taken out on purpose does not come back by itself.
    desk.clock.advance(std::chrono::seconds(1));
    second = *desk.desk->cases().clearAnswer(second.id, second.revision, text("guadagno"));
    second = *desk.desk->cases().takeTold(second.id, second.revision, desk.visit);
    CHECK_FALSE(second.facts.find(text("guadagno")));
}

TEST_CASE("what was told goes into the record when the visit ends", "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    const QDateTime told = desk.clock.nowUtc();
    REQUIRE(
        desk.triage().tell(desk.visit, text("settimane"), domain::unknown(desk.clock.nowUtc())));
    CHECK_FALSE(desk.desk->people().view(desk.elena.id)->facts.find(text("guadagno")));
    desk.end();
    const auto kept = *desk.desk->people().view(desk.elena.id);
    REQUIRE(kept.facts.find(text("guadagno")));
    CHECK(kept.facts.find(text("guadagno"))->recordedAt == told);
    CHECK_FALSE(kept.facts.find(text("settimane")));
}

TEST_CASE("a desk killed before the visit was closed still knows what was told",
          "[casework][triage]")
{
    Talk desk;
    desk.tell("guadagno", text("9000"));
    desk.signInAgain();
    CHECK(desk.fact("guadagno").value == text("9000.00"));

    // The next day nobody goes on with that visit.
    desk.comesBackAfter(1);
    CHECK(desk.fact("guadagno").value == text("9000.00"));
    CHECK(desk.fact("guadagno").origin == Origin::EarlierVisit);
    CHECK(desk.desk->people().view(desk.elena.id)->facts.find(text("guadagno")));
}

TEST_CASE("what is granted and still paid is received, until its last day", "[casework][triage]")
{
    Talk desk;
    domain::Case granted;
    granted.benefit = text("naspi");
    granted.outcome = *domain::CaseOutcome::make({.granted = true,
                                                  .decidedOn = QDate(2026, 11, 20),
                                                  .reason = {},
                                                  .appeal = {},
                                                  .appealUntil = {}},
                                                 text("OP-1"), desk.clock.nowUtc());
    domain::Finalisation final;
    const auto result = [](const QJsonValue &value) {
        return QJsonObject{{QStringLiteral("value"), value}};
    };
    final.decision = {
        {text("results"), QJsonObject{{text("decorrenza"), result(text("2026-01-10"))},
                                      {text("durata_mesi"), result(12)}}}};
    granted.finalisation = final;
    CHECK(casework::receivedBenefits({granted}, QDate(2027, 1, 9)) == QStringList{text("naspi")});
    CHECK(casework::receivedBenefits({granted}, QDate(2027, 1, 10)).isEmpty());

    final.decision = {
        {text("results"), QJsonObject{{text("data_fine"), result(text("2026-12-31"))}}}};
    granted.finalisation = final;
    CHECK(casework::receivedBenefits({granted}, QDate(2026, 12, 31)).size() == 1);
    CHECK(casework::receivedBenefits({granted}, QDate(2027, 1, 1)).isEmpty());

    // Without an end it goes on; without an answer, or with a no, nothing is received.
    granted.finalisation->decision = {};
    CHECK(casework::receivedBenefits({granted}, QDate(2030, 1, 1)).size() == 1);
    granted.outcome = *domain::CaseOutcome::make({.granted = false,
                                                  .decidedOn = QDate(2026, 11, 20),
                                                  .reason = text("tardi"),
                                                  .appeal = text("ricorso"),
                                                  .appealUntil = QDate(2026, 12, 20)},
                                                 text("OP-1"), desk.clock.nowUtc());
    CHECK(casework::receivedBenefits({granted}, QDate(2026, 12, 1)).isEmpty());
    granted.outcome.reset();
    CHECK(casework::receivedBenefits({granted}, QDate(2026, 12, 1)).isEmpty());
}

TEST_CASE("a benefit the person does not want is wanted again, or asked for", "[casework][triage]")
{
    Talk desk;
    REQUIRE(desk.triage().notInterested(desk.visit, text("aiuto_casa"), text("no")));
    REQUIRE(desk.triage().notInterested(desk.visit, text("aiuto_casa"), text("troppe carte")));
    REQUIRE(desk.stored().talk.choices.size() == 1);
    CHECK(desk.stored().talk.choices.first().reason == text("troppe carte"));
    REQUIRE(desk.triage().interestedAgain(desk.visit, text("aiuto_casa")));
    CHECK(desk.stored().talk.choices.isEmpty());
    REQUIRE(desk.triage().notInterested(desk.visit, text("aiuto_casa"), text("no")));
    desk.begin("aiuto_casa");
    REQUIRE(desk.stored().talk.choices.size() == 1);
    CHECK(desk.stored().talk.choices.first().kind == domain::ChoiceKind::Asked);
}

TEST_CASE("the last check of a visit is kept for the reports, once", "[casework][triage]")
{
    Talk desk;
    REQUIRE(desk.triage().assessed(desk.visit,
                                   {{.benefit = text("aiuto_casa"), .kind = FindingKind::Probable},
                                    {.benefit = text("aiuto_lavoro"),
                                     .kind = FindingKind::Maybe,
                                     .missing = text("settimane")}}));
    const QList<domain::BenefitFinding> last = {
        {.benefit = text("aiuto_casa"), .kind = FindingKind::No, .whyNot = text("AC-R1")},
        {.benefit = text("aiuto_lavoro"), .kind = FindingKind::Probable}};
    REQUIRE(desk.triage().assessed(desk.visit, last));
    const auto lines = desk.trail().count(text("talk_assessed"));
    REQUIRE(desk.triage().assessed(desk.visit, last));
    CHECK(desk.trail().count(text("talk_assessed")) == lines);
    CHECK(desk.stored().talk.findings == last);
    CHECK(desk.stored().benefitsAssessed == QStringList{text("aiuto_casa"), text("aiuto_lavoro")});
    CHECK(desk.stored().benefitsProbable == QStringList{text("aiuto_lavoro")});
}

TEST_CASE("a page's older copy of the visit takes neither talk nor needs away",
          "[casework][triage]")
{
    Talk desk;
    const domain::Visit old = desk.stored();
    REQUIRE(desk.triage().setNeeds(desk.visit, {text("casa_affitto")}));
    desk.tell("settimane", 20);
    REQUIRE(desk.desk->visits().save(old));
    CHECK(desk.stored().needs == QStringList{text("casa_affitto")});
    CHECK(desk.stored().talk.told.find(text("settimane")));
}

TEST_CASE("a reminder is of the person, with its case if there is one, until it is done",
          "[casework][triage]")
{
    Talk desk;
    const QDate today = desk.clock.today();
    const auto without = desk.triage().remind(desk.visit, text("aiuto_casa"), today.addDays(30),
                                              text(" compie\n67 "));
    REQUIRE(without);
    CHECK(without->text == text("compie 67"));
    CHECK(without->caseId.isNull());
    const auto subject = desk.begin("aiuto_lavoro");
    const auto with = desk.triage().remind(desk.visit, text("aiuto_lavoro"), today, {});
    REQUIRE(with);
    CHECK(with->caseId == subject.id);
    CHECK(
        desk.triage().remind(desk.visit, text("aiuto_casa"), today.addDays(-1), {}).error().code ==
        ErrorCode::Invalid);
    CHECK(desk.triage().remind(desk.visit, text("aiuto_luna"), today, {}).error().code ==
          ErrorCode::NotFound);

    desk.signInAgain();
    auto all = desk.triage().remindersOf(desk.elena.id);
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->first().id == with->id);
    REQUIRE(desk.triage().reminderDone(with->id));
    REQUIRE(desk.triage().reminderDone(with->id));
    CHECK(desk.trail().count(text("reminder_done")) == 1);
    CHECK(desk.triage().remindersOf(desk.elena.id)->first().isDone());
}

TEST_CASE("reminders follow two records that are joined, and go back when they are separated",
          "[casework][triage]")
{
    Talk desk;
    const domain::Person other = desk.person(text("Lucia Ferri"));
    REQUIRE(desk.triage().remind(desk.visit, text("aiuto_casa"), QDate(2027, 1, 1), {}));
    REQUIRE(desk.desk->people().join(other.id, desk.elena.id));
    CHECK(desk.triage().remindersOf(other.id)->size() == 1);
    CHECK(desk.triage().remindersOf(desk.elena.id)->first().person == other.id);
    // The visit goes on under the record that was kept.
    REQUIRE(desk.triage().facts(desk.visit));
    REQUIRE(desk.desk->people().separate(other.id, desk.elena.id));
    CHECK(desk.triage().remindersOf(other.id)->isEmpty());
    CHECK(desk.triage().remindersOf(desk.elena.id)->size() == 1);
}

TEST_CASE("nobody talks while the desk is locked", "[casework][triage]")
{
    Talk desk;
    REQUIRE(desk.login->lock());
    CHECK(desk.triage().facts(desk.visit).error().code == ErrorCode::Locked);
    CHECK(desk.triage().tell(desk.visit, text("settimane"), desk.said(1)).error().code ==
          ErrorCode::Locked);
    CHECK(desk.triage().remindersOf(desk.elena.id).error().code == ErrorCode::Locked);
}
