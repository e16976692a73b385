#include "core/casework/shared_drafts.h"
#include "tests/core/casework/two_desks.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using std::chrono::minutes;
using tests::DeskFixture;
using tests::PostedDraft;
using tests::TwoDesks;

namespace {

const QString kWeeks = QStringLiteral("settimane");
const QString kReason = QStringLiteral("non serve più");

int weeksOf(const domain::Case &draft)
{
    const domain::Fact *fact = draft.facts.find(kWeeks);
    return fact ? fact->value.toInt() : -1;
}

template <class Value>
ErrorCode codeOf(const Result<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

bool becomes(const Result<DraftTaken> &taken, DraftTaken expected)
{
    INFO((taken ? QString::number(static_cast<int>(*taken)) : taken.error().detail).toStdString());
    CHECK(taken.has_value());
    return taken == expected;
}

bool nothingToTell(DeskFixture &desk)
{
    const auto list = desk.desk->sharedDrafts().toSend(10);
    return list && list->isEmpty();
}

bool equalDrafts(domain::Case mine, const domain::Case &theirs)
{
    mine.revision = theirs.revision;
    return mine == theirs;
}

}   // namespace

TEST_CASE("a draft begun at one desk is gone on with at another, by whom it is of and how far it "
          "was (W4)",
          "[casework][drafts]")
{
    TwoDesks site;
    const domain::Case begun = site.sharedDraft();

    CHECK(equalDrafts(site.at(site.other), begun));
    const auto found = site.other.desk->people().search(QStringLiteral("zanetti"));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().id == begun.person);
    CHECK(site.other.desk->people().findByCode(QStringLiteral("ZNTRLL80A41F205X")).value() ==
          begun.person);
    CHECK(*site.other.desk->people().view(begun.person) ==
          *site.one.desk->people().view(begun.person));
    CHECK(nothingToTell(site.other));
    CHECK(site.other.trail().contains(QStringLiteral("draft_taken")));
    CHECK(site.other.trail().contains(QStringLiteral("person_created")));

    // Gone on with there, and back.
    site.answer(site.other, "altro_lavoro", false);
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK(site.at(site.one).facts.find(QStringLiteral("altro_lavoro")));
    CHECK(equalDrafts(site.at(site.one), site.at(site.other)));
    CHECK(nothingToTell(site.one));
    CHECK(nothingToTell(site.other));
}

TEST_CASE("the list of cases shows a draft of another desk", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    const auto rows = site.other.desk->cases().list();
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().personName == QStringLiteral("Ornella Zanetti"));
}

TEST_CASE("a draft of another desk can be handed in although its visit was there",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.other, "guadagno", QStringLiteral("36000.00"));
    site.answer(site.other, "altro_lavoro", false);
    site.answer(site.other, "iban", QStringLiteral("IT60X0542811101000000123456"));
    site.other.declared(site.at(site.other), QStringLiteral("vero"));
    site.other.declared(site.at(site.other), QStringLiteral("guadagno"));
    CHECK(site.other.finalised(site.at(site.other)).state == domain::CaseState::ToSend);
}

TEST_CASE("a person who is known at the desk is left as they are there", "[casework][drafts]")
{
    TwoDesks site;
    const domain::Case draft = site.sharedDraft();
    domain::Person known = *site.other.desk->people().view(draft.person);
    known.phone = QStringLiteral("333 7654321");
    REQUIRE(site.other.desk->people().save(known));
    site.answer(site.one, "settimane", 12);
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    CHECK(site.other.desk->people().view(draft.person)->phone == QStringLiteral("333 7654321"));
}

TEST_CASE("a record that was joined to another at one desk is still the person of the draft",
          "[casework][drafts]")
{
    TwoDesks site;
    const domain::Case draft = site.sharedDraft();
    const domain::Person bruno = site.other.person();
    REQUIRE(site.other.desk->people().join(bruno.id, draft.person));
    CHECK(site.at(site.other).person == bruno.id);

    // There first: joining is a change of that desk's copy.
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK(site.at(site.one).person == draft.person);
    site.answer(site.one, "settimane", 12);
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    CHECK(site.at(site.other).person == bruno.id);
    CHECK(weeksOf(site.at(site.other)) == 12);
}

TEST_CASE("the same draft again changes nothing", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 12);
    const PostedDraft posted = site.carry(site.one, site.other, DraftTaken::Forwarded);
    const domain::Case before = site.at(site.other);
    CHECK(becomes(site.give(posted, site.other), DraftTaken::Same));
    CHECK(becomes(site.give(posted, site.one), DraftTaken::Same));
    CHECK(site.at(site.other) == before);
    CHECK(nothingToTell(site.other));
    CHECK(nothingToTell(site.one));
}

TEST_CASE("what this desk sent itself, whose reply was lost, is no version of another desk",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 12);
    const auto lost = site.one.desk->sharedDrafts().toSend(1);
    REQUIRE(lost);
    const PostedDraft posted{*domain::DraftParcel::fromBytes(lost->first().body),
                             tests::hexHash(lost->first().body),
                             {}};
    site.answer(site.one, "settimane", 13);

    CHECK(becomes(site.give(posted, site.one), DraftTaken::Same));

    CHECK(weeksOf(site.at(site.one)) == 13);
    const auto next = site.one.desk->sharedDrafts().toSend(1);
    REQUIRE(next);
    REQUIRE(next->size() == 1);
    CHECK(next->first().etag == posted.etag);
}

TEST_CASE("who only leafed through the draft here changed nothing: the other desk's goes ahead",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    REQUIRE(site.other.desk->cases().remember(site.id, site.at(site.other).revision, kWeeks,
                                              QStringLiteral("10")));
    site.answer(site.one, "guadagno", QStringLiteral("36000.00"));
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    CHECK(site.at(site.other).facts.find(QStringLiteral("guadagno")));
    CHECK(site.at(site.other).unfinishedText == QStringLiteral("10"));
    // What was half typed goes back to the other desk; then both have the same.
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK(equalDrafts(site.at(site.one), site.at(site.other)));
    CHECK(nothingToTell(site.one));
}

TEST_CASE("who only leafed through it there keeps nobody from sending what was changed here",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.other, "settimane", 12);
    REQUIRE(site.one.desk->cases().remember(site.id, site.at(site.one).revision, kWeeks));
    const PostedDraft leafed = site.carry(site.one, site.other, DraftTaken::Same);
    CHECK(weeksOf(site.at(site.other)) == 12);
    CHECK(site.post(site.other).parcel.draft.facts.find(kWeeks)->value.toInt() == 12);
    CHECK_FALSE(leafed.etag.isEmpty());
}

TEST_CASE("who edits a draft at another desk is known here by name, and it is theirs (W5)",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    const domain::Case held = site.answer(site.one, "settimane", 12);
    PostedDraft posted = site.post(site.one);
    // Somebody this desk has never heard of.
    posted.parcel.draft.holder.by = QStringLiteral("OP-9999");
    posted.parcel.draft.history.append(
        {held.changedAt, QStringLiteral("OP-9999"), QStringLiteral("noted"), QString()});
    posted.parcel.changedBy = QStringLiteral("Irene Salvi");
    CHECK(site.other.desk->operatorName(QStringLiteral("OP-9999")) == QStringLiteral("OP-9999"));
    REQUIRE(becomes(site.give(posted, site.other), DraftTaken::Forwarded));

    CHECK(site.other.desk->operatorName(QStringLiteral("OP-9999")) ==
          QStringLiteral("Irene Salvi"));
    CHECK(site.at(site.other).holder.since == held.holder.since);
    const auto outlooks = site.other.desk->cases().outlooks();
    REQUIRE(outlooks);
    CHECK(outlooks->first().changedBy == QStringLiteral("Irene Salvi"));
    const auto refused =
        site.other.desk->cases().clearAnswer(site.id, site.at(site.other).revision, kWeeks);
    CHECK(codeOf(refused) == ErrorCode::Conflict);

    // The name goes on with the draft.
    site.pass(minutes(31));
    REQUIRE(site.other.desk->cases().printed(site.id, QStringLiteral("domanda")));
    const auto told = site.other.desk->sharedDrafts().toSend(1);
    REQUIRE(told);
    CHECK(domain::DraftParcel::fromBytes(told->first().body)->changedBy ==
          QStringLiteral("Marco Longo"));
    CHECK(site.other.desk->operatorName(QStringLiteral("OP-7F3A")) == QStringLiteral("Paola Riva"));
}

TEST_CASE("a parcel that cannot be right changes nothing", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 12);
    const PostedDraft posted = site.post(site.one);
    const domain::Case before = site.at(site.other);

    PostedDraft strange = posted;
    strange.parcel.person = site.one.person();
    strange.parcel.draft.person = strange.parcel.person.id;
    CHECK(codeOf(site.give(strange, site.other)) == ErrorCode::Conflict);
    strange = posted;
    strange.parcel.draft.state = domain::CaseState::ToSend;
    CHECK(codeOf(site.give(strange, site.other)) == ErrorCode::Invalid);
    strange = posted;
    strange.etag.clear();
    CHECK(codeOf(site.give(strange, site.other)) == ErrorCode::Invalid);
    CHECK(site.at(site.other) == before);
    CHECK_FALSE(site.other.trail().contains(QStringLiteral("draft_taken forwarded")));
}

TEST_CASE("a draft that was handed in here is not gone on with: the others are told again",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "guadagno", QStringLiteral("36000.00"));
    site.answer(site.one, "altro_lavoro", false);
    site.answer(site.one, "iban", QStringLiteral("IT60X0542811101000000123456"));
    site.one.declared(site.at(site.one), QStringLiteral("vero"));
    site.one.declared(site.at(site.one), QStringLiteral("guadagno"));
    site.answer(site.other, "settimane", 12);
    const PostedDraft late = site.post(site.other);
    const domain::Case final = site.one.finalised(site.at(site.one));

    CHECK(becomes(site.give(late, site.one), DraftTaken::Older));

    CHECK(site.at(site.one) == final);
    const auto told = site.one.desk->sharedDrafts().toSend(10);
    REQUIRE(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().withdraw);
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    CHECK(site.at(site.other).isArchived());
    CHECK(weeksOf(site.at(site.other)) == 12);
    // Whoever brings it back there does not make a second application of it.
    REQUIRE(site.other.desk->cases().bringBack(site.id, site.at(site.other).revision));
    CHECK(becomes(site.give(site.post(site.other), site.one), DraftTaken::Older));
    CHECK(site.one.desk->sharedDrafts().toSend(10)->first().withdraw);
}

TEST_CASE("a draft that was put away here, and nobody knows yet, stays put away",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    REQUIRE(site.one.desk->cases().archive(site.id, site.at(site.one).revision, kReason));
    site.answer(site.other, "settimane", 12);
    CHECK(becomes(site.give(site.post(site.other), site.one), DraftTaken::Older));
    CHECK(site.at(site.one).isArchived());
    CHECK(site.one.desk->sharedDrafts().toSend(10)->first().withdraw);
}

TEST_CASE("what is a draft no more at one desk is put away at the others, with the reason",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    const domain::Case put = site.at(site.other);
    CHECK(put.isArchived());
    CHECK(put.archived.reason == kPutAwayElsewhere);
    CHECK(put.archived.done.by.isEmpty());
    CHECK(put.history.last().what == QStringLiteral("archived"));
    CHECK(put.history.last().by.isEmpty());
    CHECK(weeksOf(put) == 104);
    CHECK(nothingToTell(site.other));
    // The same news again, and news of what this desk never had.
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(CaseId::makeAt(site.other.clock.nowUtc())));
    CHECK(site.at(site.other) == put);
}

TEST_CASE("what was changed here meanwhile stays in the draft that is put away",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.other, "settimane", 12);
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    CHECK(site.at(site.other).isArchived());
    CHECK(weeksOf(site.at(site.other)) == 12);
    CHECK(nothingToTell(site.other));
}

TEST_CASE("that this desk withdrew a draft itself is no news to it", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    REQUIRE(site.one.desk->cases().archive(site.id, site.at(site.one).revision, kReason));
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.one.desk->cases().bringBack(site.id, site.at(site.one).revision));
    REQUIRE(site.one.desk->sharedDrafts().gone(site.id));
    CHECK_FALSE(site.at(site.one).isArchived());
}

TEST_CASE("a draft that comes back at the desk that put it away comes back at the others",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    REQUIRE(site.one.desk->cases().archive(site.id, site.at(site.one).revision, kReason));
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));

    REQUIRE(site.one.desk->cases().bringBack(site.id, site.at(site.one).revision));
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    CHECK_FALSE(site.at(site.other).isReadOnly());
    CHECK(nothingToTell(site.other));

    // The other way round: who put it away takes back what a colleague brought back.
    REQUIRE(site.one.desk->cases().archive(site.id, site.at(site.one).revision, kReason));
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    REQUIRE(site.other.desk->cases().bringBack(site.id, site.at(site.other).revision));
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK_FALSE(site.at(site.one).isReadOnly());
}

TEST_CASE("a draft that comes back where changes of its own were put away is two versions",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.other, "settimane", 12);
    REQUIRE(site.one.desk->cases().archive(site.id, site.at(site.one).revision, kReason));
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    REQUIRE(site.one.desk->cases().bringBack(site.id, site.at(site.one).revision));
    site.answer(site.one, "settimane", 13);

    site.carry(site.one, site.other, DraftTaken::Differs);

    CHECK_FALSE(site.at(site.other).isReadOnly());
    CHECK(weeksOf(site.at(site.other)) == 12);
    const auto versions = site.other.desk->sharedDrafts().versions(site.id);
    REQUIRE(versions);
    REQUIRE(versions->has_value());
    CHECK(weeksOf((*versions)->there) == 13);
}

TEST_CASE("a draft brought back by who never saw the last of it is two versions, not a step back",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 13);
    site.post(site.one);   // the other desk is off the line
    REQUIRE(site.one.desk->cases().archive(site.id, site.at(site.one).revision, kReason));
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    REQUIRE(site.other.desk->cases().bringBack(site.id, site.at(site.other).revision));

    site.carry(site.other, site.one, DraftTaken::Differs);

    CHECK(weeksOf(site.at(site.one)) == 13);
    CHECK_FALSE(site.at(site.one).isReadOnly());
    const auto versions = **site.one.desk->sharedDrafts().versions(site.id);
    REQUIRE(versions.differences.size() == 1);
    CHECK(versions.differences.first().bothChanged);
    CHECK(versions.differences.first().proposed == DraftSide::Here);
}

TEST_CASE("what the centre forgot and got anew from who had less does not take anything away",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 13);
    site.post(site.one);
    REQUIRE(site.other.desk->sharedDrafts().withdrawn(site.id));
    site.answer(site.other, "altro_lavoro", false);
    site.carry(site.other, site.one, DraftTaken::Differs);
    CHECK(weeksOf(site.at(site.one)) == 13);
    CHECK(site.one.desk->sharedDrafts().differing() == QList{site.id});
}

TEST_CASE("an integration begun where it was handed in goes on at the other desk",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "guadagno", QStringLiteral("36000.00"));
    site.answer(site.one, "altro_lavoro", false);
    site.answer(site.one, "iban", QStringLiteral("IT60X0542811101000000123456"));
    site.one.declared(site.at(site.one), QStringLiteral("vero"));
    site.one.declared(site.at(site.one), QStringLiteral("guadagno"));
    site.one.finalised(site.at(site.one));
    REQUIRE(site.one.desk->sharedDrafts().withdrawn(site.id));
    REQUIRE(site.other.desk->sharedDrafts().gone(site.id));
    REQUIRE(site.one.desk->cases().integrate(site.id, site.at(site.one).revision, {}, kReason));

    site.carry(site.one, site.other, DraftTaken::Forwarded);

    CHECK(site.at(site.other).submission == 2);
    CHECK_FALSE(site.at(site.other).isReadOnly());
    // A receipt that comes meanwhile is no change of anybody's.
    const auto row = site.one.desk->dispatch().items()->first().sequence;
    REQUIRE(site.one.desk->dispatch().accepted(row, QStringLiteral("https://c/1")));
    site.pass(minutes(40));
    site.answer(site.other, "settimane", 156);
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK(site.at(site.one).sent.first().state == domain::CaseState::Sent);
    CHECK(weeksOf(site.at(site.one)) == 156);
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    CHECK(site.at(site.other).sent.first().state == domain::CaseState::Sent);

    // What was handed in is not made another by a draft that says so.
    site.answer(site.other, "settimane", 157);
    PostedDraft strange = site.post(site.other);
    const domain::Facts handedIn = site.at(site.one).sent.first().facts;
    strange.parcel.draft.sent.first().facts = {};
    REQUIRE(becomes(site.give(strange, site.one), DraftTaken::Forwarded));
    CHECK(weeksOf(site.at(site.one)) == 157);
    CHECK(site.at(site.one).sent.first().facts == handedIn);
}
