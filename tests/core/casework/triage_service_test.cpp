#include "core/rules/needs.h"
#include "tests/core/casework/talk_fixture.h"

using namespace core;
using domain::AnswerState;
using domain::FindingKind;
using domain::Origin;
using tests::Talk;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

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
