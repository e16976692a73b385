#include "core/store/shared_draft_table.h"

#include "tests/core/store/tables_rig.h"
#include "tests/support/files.h"

using namespace core;
using namespace core::store;
using tests::codeOf;
using tests::kMorning;

namespace {

struct Drafts : tests::Tables {
    SharedDraftTable shared{database(), vault()};

    domain::Case another(const domain::Case &like, int minutes)
    {
        const domain::Case made = tests::aCase(like.person, kMorning.addSecs(60 * minutes));
        REQUIRE(cases.put(made));
        return made;
    }
    domain::Case changed(domain::Case one)
    {
        one.revision += 1;
        REQUIRE(cases.put(one));
        return one;
    }
    void run(const char *sql)
    {
        auto statement = database().prepare(sql);
        REQUIRE(statement);
        REQUIRE(statement->run());
    }
};

SharedDraft told(const domain::Case &draft)
{
    return {.id = draft.id,
            .sentRevision = draft.revision,
            .atCentre = true,
            .etag = QStringLiteral("ab12"),
            .base = draft,
            .theirs = {}};
}

}   // namespace

TEST_CASE("what the centre has of a draft is kept sealed with the key of its case", "[store]")
{
    Drafts desk;
    const domain::Case draft = desk.storedCase();
    CHECK_FALSE(desk.shared.find(draft.id).value().has_value());
    SharedDraft shared = told(draft);
    shared.theirs = domain::DraftParcel{.draft = draft,
                                        .person = *desk.people.get(draft.person),
                                        .desk = QStringLiteral("H501-D03"),
                                        .deskName = QStringLiteral("Banco 3"),
                                        .changedBy = QStringLiteral("Anna Greco")};
    REQUIRE(desk.shared.put(shared));
    CHECK(desk.shared.find(draft.id).value() == shared);
    shared.theirs.reset();
    shared.base.reset();
    shared.sentRevision = 0;
    REQUIRE(desk.shared.put(shared));
    CHECK(desk.shared.find(draft.id).value() == shared);

    REQUIRE(desk.cases.remove(draft.id));
    CHECK_FALSE(desk.shared.find(draft.id).value().has_value());
    CHECK(desk.count("SELECT count(*) FROM shared_drafts") == 0);
}

TEST_CASE("a changed column of a shared draft is reported", "[store]")
{
    const char *changes[] = {
        "UPDATE shared_drafts SET sent_revision = 7", "UPDATE shared_drafts SET at_centre = 0",
        "UPDATE shared_drafts SET waits = 1", "UPDATE shared_drafts SET revision = revision + 1"};
    for (const char *change : changes) {
        INFO(change);
        Drafts desk;
        const domain::Case draft = desk.storedCase();
        REQUIRE(desk.shared.put(told(draft)));
        desk.run(change);
        CHECK(codeOf(desk.shared.find(draft.id)) == ErrorCode::Corrupt);
    }
}

TEST_CASE("the body of one draft does not pass for another's", "[store]")
{
    Drafts desk;
    const domain::Case one = desk.storedCase();
    const domain::Case other = desk.another(one, 1);
    REQUIRE(desk.shared.put(told(one)));
    REQUIRE(desk.shared.put(told(other)));
    desk.run("UPDATE shared_drafts SET body = (SELECT body FROM shared_drafts LIMIT 1)");
    const bool bothRead = desk.shared.find(one.id) && desk.shared.find(other.id);
    CHECK_FALSE(bothRead);
}

TEST_CASE("untold are drafts the centre has not got as they are, the oldest change first",
          "[store]")
{
    Drafts desk;
    const domain::Case first = desk.storedCase();
    const domain::Case second = desk.another(first, 1);
    const domain::Case third = desk.another(first, 2);
    CHECK(desk.shared.untold() == QList{first.id, second.id, third.id});

    REQUIRE(desk.shared.put(told(first)));
    REQUIRE(desk.shared.put(told(second)));
    CHECK(desk.shared.untold() == QList{third.id});

    desk.changed(second);
    CHECK(desk.shared.untold() == QList{second.id, third.id});
}

TEST_CASE("a case that is a draft no more is untold while the centre has it", "[store]")
{
    Drafts desk;
    domain::Case sent = desk.storedCase();
    domain::Case never = desk.another(sent, 1);
    REQUIRE(desk.shared.put(told(sent)));
    for (domain::Case *one : {&sent, &never}) {
        one->state = domain::CaseState::ToSend;
        *one = desk.changed(*one);
    }
    CHECK(desk.shared.untold() == QList{sent.id});
    SharedDraft shared = *desk.shared.find(sent.id).value();
    shared.atCentre = false;
    REQUIRE(desk.shared.put(shared));
    CHECK(desk.shared.untold()->isEmpty());
}

TEST_CASE("those with two versions are found without a key", "[store]")
{
    Drafts desk;
    const domain::Case draft = desk.storedCase();
    SharedDraft shared = told(draft);
    shared.theirs = domain::DraftParcel{.draft = draft,
                                        .person = *desk.people.get(draft.person),
                                        .desk = {},
                                        .deskName = {},
                                        .changedBy = {}};
    REQUIRE(desk.shared.put(shared));
    desk.vault().lock();
    CHECK(desk.shared.waiting() == QList{draft.id});
    CHECK(desk.shared.untold()->isEmpty());
    CHECK(codeOf(desk.shared.find(draft.id)) == ErrorCode::Locked);
    CHECK(codeOf(desk.shared.put(shared)) == ErrorCode::Locked);
}

TEST_CASE("nothing of a shared draft stands on the disk in clear", "[store]")
{
    Drafts desk;
    const domain::Case draft = desk.storedCase();
    SharedDraft shared = told(draft);
    shared.base->unfinishedText = QStringLiteral("PAROLA-IN-CHIARO");
    shared.etag = QStringLiteral("ETAG-IN-CHIARO");
    REQUIRE(desk.shared.put(shared));
    REQUIRE(desk.database().checkpoint());
    const QByteArray file = tests::readFile(desk.path("desk.sqlite"));
    CHECK(file.contains("shared_drafts"));
    CHECK_FALSE(file.contains("IN-CHIARO"));
}

TEST_CASE("a shared draft of no case is refused", "[store]")
{
    Drafts desk;
    CHECK(codeOf(desk.shared.put({.id = CaseId::makeAt(kMorning)})) == ErrorCode::NotFound);
}
