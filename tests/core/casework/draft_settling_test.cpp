#include "core/casework/archived_answers.h"
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
const QString kPay = QStringLiteral("guadagno");
const QString kTrue = QStringLiteral("vero");
const QString kCard = QStringLiteral("identita");

/// The first desk told its version; the second has changed the draft too.
struct Differing : TwoDesks {
    Differing()
    {
        sharedDraft();
        answer(one, "settimane", 12);
        pass(minutes(1));
        answer(other, "settimane", 13);
        posted = carry(one, other, DraftTaken::Differs);
    }

    SharedDrafts &drafts() { return other.desk->sharedDrafts(); }
    DraftVersions versions()
    {
        const auto found = drafts().versions(id);
        REQUIRE(found);
        REQUIRE(found->has_value());
        return **found;
    }
    QList<DraftChoice> all(DraftSide side)
    {
        QList<DraftChoice> choices;
        for (const DraftDifference &difference : versions().differences)
            choices.append({difference.part, difference.key, side});
        return choices;
    }
    Result<domain::Case> settle(const QList<DraftChoice> &choices, const QString &etag = {})
    {
        return drafts().settle(id, at(other).revision, choices, etag);
    }
    /// A newer version of the first desk.
    PostedDraft again(DraftTaken expected) { return carry(one, other, expected); }

    PostedDraft posted;
};

template <class Value>
ErrorCode codeOf(const Result<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

int weeksOf(const domain::Case &draft)
{
    return draft.facts.find(kWeeks)->value.toInt();
}

}   // namespace

TEST_CASE("two desks that changed the same answer are two versions, side by side, and neither is "
          "lost (W5)",
          "[casework][drafts]")
{
    Differing site;
    CHECK(weeksOf(site.at(site.other)) == 13);
    CHECK(site.drafts().differing() == QList{site.id});
    const DraftVersions versions = site.versions();
    CHECK(versions.deskName == site.one.desk->identity().deskName);
    CHECK(versions.changedBy == QStringLiteral("Paola Riva"));
    CHECK(versions.changedAt == site.posted.draft().changedAt);
    CHECK(versions.etag == site.posted.etag);
    CHECK(versions.here == site.at(site.other));
    CHECK(weeksOf(versions.there) == 12);
    REQUIRE(versions.differences.size() == 1);
    const DraftDifference one = versions.differences.first();
    CHECK(one.bothChanged);
    CHECK(one.before->value.toInt() == 104);
    CHECK(one.proposed == DraftSide::Here);
    // Nothing goes to the centre unseen.
    CHECK(site.drafts().toSend(10)->isEmpty());
    site.other.restart();
    site.other.signIn(QStringLiteral("m.longo"));
    CHECK(site.versions().differences == versions.differences);
    // The other desk has one.
    CHECK(site.one.desk->sharedDrafts().differing()->isEmpty());
    CHECK_FALSE(site.one.desk->sharedDrafts().versions(site.id)->has_value());
}

TEST_CASE("changes of different answers wait for a choice too", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "guadagno", QStringLiteral("36000.00"));
    site.answer(site.other, "settimane", 13);
    site.carry(site.one, site.other, DraftTaken::Differs);
    const auto versions = **site.other.desk->sharedDrafts().versions(site.id);
    REQUIRE(versions.differences.size() == 2);
    CHECK(versions.differences[0].key == kPay);
    CHECK(versions.differences[0].proposed == DraftSide::There);
    CHECK(versions.differences[1].key == kWeeks);
    CHECK(versions.differences[1].proposed == DraftSide::Here);
}

TEST_CASE("notes of both desks need no choice", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    REQUIRE(site.one.desk->cases().addNote(site.id, QStringLiteral("uno")));
    site.pass(minutes(1));
    REQUIRE(site.other.desk->cases().addNote(site.id, QStringLiteral("due")));
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    CHECK(site.at(site.other).notes.size() == 2);
    CHECK(site.other.desk->sharedDrafts().differing()->isEmpty());
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK(site.at(site.one).notes == site.at(site.other).notes);
    CHECK(site.one.desk->sharedDrafts().toSend(10)->isEmpty());
}

TEST_CASE("a newer version of the other desk takes the place of the one that waits",
          "[casework][drafts]")
{
    Differing site;
    site.answer(site.one, "settimane", 14);
    const PostedDraft newer = site.again(DraftTaken::Differs);
    CHECK(weeksOf(site.versions().there) == 14);
    CHECK(site.versions().etag == newer.etag);
    CHECK(site.versions().differences.first().before->value.toInt() == 104);
    CHECK(site.drafts().differing() == QList{site.id});

    SECTION("and when it says the same as here, there is one again")
    {
        site.answer(site.one, "settimane", 13);
        site.again(DraftTaken::Same);
        CHECK(site.drafts().differing()->isEmpty());
        CHECK_FALSE(site.drafts().toSend(10)->isEmpty());
    }
    SECTION("and when it takes its change back, what was changed here goes on")
    {
        site.answer(site.one, "settimane", 104);
        const auto draft = site.one.desk->cases().view(site.id);
        REQUIRE(draft);
        site.again(DraftTaken::Differs);   // said anew, at another time
        REQUIRE(site.versions().differences.size() == 1);
        CHECK(site.versions().differences.first().proposed == DraftSide::Here);
        CHECK_FALSE(site.versions().differences.first().bothChanged);
    }
}

TEST_CASE("what was chosen is one draft again, which goes to the others", "[casework][drafts]")
{
    for (const DraftSide side : {DraftSide::Here, DraftSide::There}) {
        Differing site;
        const int revision = site.at(site.other).revision;
        const auto settled = site.settle(site.all(side));
        REQUIRE(settled);
        const int chosen = side == DraftSide::Here ? 13 : 12;
        CHECK(weeksOf(*settled) == chosen);
        CHECK(settled->revision == revision + 1);
        CHECK(settled->history.last().what == QStringLiteral("versions_joined"));
        CHECK(settled->history.last().by == QStringLiteral("OP-2C91"));
        CHECK(*settled == site.at(site.other));
        CHECK(site.drafts().differing()->isEmpty());
        CHECK_FALSE(site.drafts().versions(site.id)->has_value());

        // Conditional on what it was joined with.
        CHECK(site.drafts().toSend(1)->first().etag == site.posted.etag);
        site.carry(site.other, site.one, DraftTaken::Forwarded);
        CHECK(weeksOf(site.at(site.one)) == chosen);
        CHECK(site.at(site.one).history == settled->history);
        CHECK(site.one.desk->sharedDrafts().toSend(10)->isEmpty());
    }
}

TEST_CASE("an answer that was not chosen can be brought back", "[casework][drafts]")
{
    Differing site;
    const auto settled = site.settle(site.all(DraftSide::There));
    REQUIRE(settled);
    CHECK(weeksOf(*settled) == 12);
    const domain::ArchivedAnswer *kept = archivedAnswer(*settled, kWeeks);
    REQUIRE(kept);
    CHECK(kept->fact.value.toInt() == 13);
    CHECK(kept->archived.done.by == QStringLiteral("OP-2C91"));
    const auto restored =
        site.other.desk->cases().restoreAnswer(site.id, settled->revision, kWeeks);
    REQUIRE(restored);
    CHECK(weeksOf(*restored) == 13);
}

TEST_CASE("what only stood as it was before is not put away when the change is chosen",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 12);
    site.answer(site.other, "guadagno", QStringLiteral("36000.00"));
    site.carry(site.one, site.other, DraftTaken::Differs);
    const auto settled =
        site.other.desk->sharedDrafts().settle(site.id, site.at(site.other).revision,
                                               {{DraftPart::Answer, kWeeks, DraftSide::There},
                                                {DraftPart::Answer, kPay, DraftSide::Here}});
    REQUIRE(settled);
    CHECK(settled->archivedAnswers.isEmpty());
    CHECK(weeksOf(*settled) == 12);
    CHECK(settled->facts.find(kPay));
}

TEST_CASE("every kind of difference is settled at once", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "settimane", 12);
    const auto pageOfOne =
        site.attach(site.one, QByteArray(400, 'a')).documents[kCard].attachments.first();
    site.one.declared(site.at(site.one), kTrue);
    site.answer(site.other, "altro_lavoro", false);
    const auto pageOfOther =
        site.attach(site.other, QByteArray(400, 'b')).documents[kCard].attachments.first();
    site.carry(site.one, site.other, DraftTaken::Differs);
    auto &drafts = site.other.desk->sharedDrafts();
    REQUIRE((*drafts.versions(site.id))->differences.size() == 4);

    const auto settled =
        drafts.settle(site.id, site.at(site.other).revision,
                      {{DraftPart::Answer, kWeeks, DraftSide::There},
                       {DraftPart::Answer, QStringLiteral("altro_lavoro"), DraftSide::Here},
                       {DraftPart::Document, kCard, DraftSide::There},
                       {DraftPart::Declaration, kTrue, DraftSide::There}});

    REQUIRE(settled);
    CHECK(weeksOf(*settled) == 12);
    CHECK(settled->facts.find(QStringLiteral("altro_lavoro")));
    CHECK(settled->declarations.contains(kTrue));
    CHECK(settled->documents[kCard].attachments == QList{pageOfOne});
    CHECK(site.other.desk->cases().readAttachment(site.id, pageOfOne.id) == QByteArray(400, 'a'));
    // The bytes of the page that was not chosen are not thrown away with the choice.
    CHECK(drafts.file(site.id, pageOfOther.id) == QByteArray(400, 'b'));
}

TEST_CASE("a declaration whose words are no longer those that were declared is made again",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.answer(site.one, "guadagno", QStringLiteral("36000.00"));
    site.one.declared(site.at(site.one), kPay);
    site.one.declared(site.at(site.one), kTrue);
    site.answer(site.other, "guadagno", QStringLiteral("24000.00"));
    site.carry(site.one, site.other, DraftTaken::Differs);
    auto &drafts = site.other.desk->sharedDrafts();
    const auto settle = [&](DraftSide pay) {
        return drafts.settle(site.id, site.at(site.other).revision,
                             {{DraftPart::Answer, kPay, pay},
                              {DraftPart::Declaration, kPay, DraftSide::There},
                              {DraftPart::Declaration, kTrue, DraftSide::There}});
    };
    SECTION("when the other amount is chosen")
    {
        const auto settled = settle(DraftSide::Here);
        REQUIRE(settled);
        CHECK_FALSE(settled->declarations.contains(kPay));
        CHECK(settled->declarations.contains(kTrue));
    }
    SECTION("but not when the declared one is")
    {
        const auto settled = settle(DraftSide::There);
        REQUIRE(settled);
        CHECK(settled->declarations.contains(kPay));
    }
}

TEST_CASE("a missing choice, an older state or another version settles nothing",
          "[casework][drafts]")
{
    Differing site;
    const domain::Case before = site.at(site.other);
    CHECK(codeOf(site.settle({})) == ErrorCode::Invalid);
    CHECK(codeOf(site.drafts().settle(site.id, before.revision - 1, site.all(DraftSide::Here))) ==
          ErrorCode::Conflict);
    CHECK(codeOf(site.settle(site.all(DraftSide::Here), QStringLiteral("another"))) ==
          ErrorCode::Conflict);
    CHECK(site.at(site.other) == before);
    CHECK(site.drafts().differing() == QList{site.id});
    REQUIRE(site.settle(site.all(DraftSide::Here), site.posted.etag));
    CHECK(codeOf(site.settle({})) == ErrorCode::NotFound);
}

TEST_CASE("somebody else's draft is not settled while they hold it", "[casework][drafts]")
{
    Differing site;
    site.other.signOut();
    site.other.signIn(QStringLiteral("s.conte"));
    CHECK(codeOf(site.settle(site.all(DraftSide::Here))) == ErrorCode::Conflict);
    site.pass(minutes(31));
    CHECK(site.settle(site.all(DraftSide::Here)));
}

TEST_CASE("a case with two versions cannot be handed in; it can once they are one (W5)",
          "[casework][drafts]")
{
    Differing site;
    site.answer(site.other, "guadagno", QStringLiteral("36000.00"));
    site.answer(site.other, "altro_lavoro", false);
    site.answer(site.other, "iban", QStringLiteral("IT60X0542811101000000123456"));
    site.other.declared(site.at(site.other), kTrue);
    site.other.declared(site.at(site.other), kPay);
    const auto refused = site.other.desk->cases().finalise(site.id, site.at(site.other).revision);
    CHECK(codeOf(refused) == ErrorCode::Conflict);
    CHECK(refused.error().detail == kTwoVersions);
    CHECK(site.other.desk->dispatch().items()->isEmpty());

    REQUIRE(site.settle(site.all(DraftSide::Here)));
    CHECK(site.other.finalised(site.at(site.other)).state == domain::CaseState::ToSend);
    CHECK(site.drafts().toSend(10)->first().withdraw);
}

TEST_CASE("when the draft is gone there is nothing to settle any more", "[casework][drafts]")
{
    Differing site;
    REQUIRE(site.drafts().gone(site.id));
    CHECK(site.drafts().differing()->isEmpty());
    CHECK(site.at(site.other).isArchived());
    CHECK(weeksOf(site.at(site.other)) == 13);
}

TEST_CASE("a draft with two versions that is put away here is withdrawn", "[casework][drafts]")
{
    Differing site;
    REQUIRE(site.other.desk->cases().archive(site.id, site.at(site.other).revision,
                                             QStringLiteral("non serve più")));
    CHECK(site.drafts().toSend(10)->first().withdraw);
    REQUIRE(site.drafts().withdrawn(site.id));
    CHECK(site.drafts().differing()->isEmpty());
}

TEST_CASE("joining two versions is no review any more", "[casework][drafts]")
{
    Differing site;
    REQUIRE(site.other.desk->cases().reviewed(site.id, site.at(site.other).revision));
    const auto settled = site.settle(site.all(DraftSide::There));
    REQUIRE(settled);
    const auto outlooks = site.other.desk->cases().outlooks();
    REQUIRE(outlooks);
    CHECK_FALSE(outlooks->first().ready);
}
