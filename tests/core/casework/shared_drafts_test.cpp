#include "core/casework/shared_drafts.h"

#include "tests/core/casework/two_desks.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDirIterator>

using namespace core;
using namespace core::casework;
using tests::DeskFixture;
using tests::TwoDesks;

namespace {

const QString kTag = QStringLiteral("ab12");
const QString kReason = QStringLiteral("non serve più");

struct OneDesk {
    DeskFixture fixture;
    domain::Case draft = fixture.draft(fixture.person());

    SharedDrafts &drafts() { return fixture.desk->sharedDrafts(); }
    CaseService &cases() { return fixture.desk->cases(); }
    QList<DraftToSend> toSend(int limit = 10)
    {
        const auto list = drafts().toSend(limit);
        REQUIRE(list);
        return *list;
    }
    DraftToSend only()
    {
        const auto list = toSend();
        REQUIRE(list.size() == 1);
        return list.first();
    }
    void tell(const QString &etag = kTag)
    {
        const DraftToSend told = only();
        REQUIRE_FALSE(told.withdraw);
        REQUIRE(drafts().sent(told.id, told.revision, etag));
    }
    domain::Case stored() { return *cases().view(draft.id); }
    domain::Case answer(int weeks)
    {
        return fixture.answered(stored(), QStringLiteral("settimane"), weeks);
    }
    domain::Case archive()
    {
        const auto archived = cases().archive(draft.id, stored().revision, kReason);
        REQUIRE(archived);
        return *archived;
    }
};

template <class Value>
ErrorCode codeOf(const Result<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

}   // namespace

TEST_CASE("a draft is told when it changed, and once (W4)", "[casework][drafts]")
{
    OneDesk desk;
    const DraftToSend first = desk.only();
    CHECK(first.id == desk.draft.id);
    CHECK(first.etag.isEmpty());
    const auto parcel = domain::DraftParcel::fromBytes(first.body);
    REQUIRE(parcel);
    CHECK(parcel->draft == desk.stored());
    CHECK(parcel->person == desk.fixture.person());
    CHECK(parcel->desk == desk.fixture.desk->identity().desk);
    CHECK(parcel->deskName == desk.fixture.desk->identity().deskName);
    CHECK(parcel->changedBy == QStringLiteral("Paola Riva"));

    REQUIRE(desk.drafts().sent(first.id, first.revision, kTag));
    CHECK(desk.toSend().isEmpty());

    desk.answer(104);
    CHECK(desk.only().etag == kTag);
    CHECK(desk.only().revision == desk.stored().revision);
    desk.tell(QStringLiteral("cd34"));
    CHECK(desk.toSend().isEmpty());
    desk.fixture.restart();
    desk.fixture.signIn(QStringLiteral("p.riva"));
    CHECK(desk.toSend().isEmpty());
    CHECK(desk.fixture.trail().count(QStringLiteral("draft_shared")) == 1);
}

TEST_CASE("what was changed while it was on its way is told after it", "[casework][drafts]")
{
    OneDesk desk;
    const DraftToSend first = desk.only();
    desk.answer(104);
    REQUIRE(desk.drafts().sent(first.id, first.revision, kTag));
    const DraftToSend next = desk.only();
    CHECK(next.etag == kTag);
    CHECK(next.revision == first.revision + 1);
}

TEST_CASE("the oldest change is told first, as many as are asked for", "[casework][drafts]")
{
    OneDesk desk;
    desk.fixture.clock.advance(std::chrono::minutes(1));
    const auto casa = desk.fixture.draft(desk.fixture.person(), QStringLiteral("aiuto_casa"));
    REQUIRE(desk.toSend().size() == 2);
    CHECK(desk.toSend().first().id == desk.draft.id);
    desk.fixture.clock.advance(std::chrono::minutes(1));
    desk.answer(12);
    REQUIRE(desk.toSend(1).size() == 1);
    CHECK(desk.toSend(1).first().id == casa.id);
}

TEST_CASE("a suspended draft is told with what it waits for", "[casework][drafts]")
{
    OneDesk desk;
    desk.tell();
    REQUIRE(desk.cases().suspend(desk.draft.id, desk.stored().revision,
                                 {.reason = domain::WaitReason::Documents,
                                  .who = QStringLiteral("Bruno Testa"),
                                  .what = QStringLiteral("porta il contratto"),
                                  .until = desk.fixture.clock.today().addDays(7)}));
    const auto parcel = domain::DraftParcel::fromBytes(desk.only().body);
    REQUIRE(parcel);
    CHECK(parcel->draft.suspension == desk.stored().suspension);
}

TEST_CASE("the pages of a draft are told with it and can be read to be sent", "[casework][drafts]")
{
    OneDesk desk;
    const QByteArray bytes(3000, 'x');
    REQUIRE(desk.cases().attach(desk.draft.id, desk.stored().revision, QStringLiteral("identita"),
                                TwoDesks::page(), bytes));
    const DraftToSend told = desk.only();
    REQUIRE(told.files.size() == 1);
    CHECK(told.files.first().sha256 == tests::hexHash(bytes));
    CHECK(desk.drafts().file(told.id, told.files.first().id) == bytes);
    CHECK(codeOf(desk.drafts().file(told.id, AttachmentId::makeAt(desk.fixture.clock.nowUtc()))) ==
          ErrorCode::NotFound);
}

TEST_CASE("a draft that is handed in is withdrawn, once; one never told is not",
          "[casework][drafts]")
{
    for (const bool wasTold : {true, false}) {
        OneDesk desk;
        const domain::Case full = desk.fixture.fullDraft(desk.fixture.person());
        for (const DraftToSend &told : desk.toSend())
            if (wasTold || told.id != full.id)
                REQUIRE(desk.drafts().sent(told.id, told.revision, kTag));
        desk.fixture.finalised(full);
        if (!wasTold) {
            CHECK(desk.toSend().isEmpty());
            continue;
        }
        const DraftToSend told = desk.only();
        CHECK(told.withdraw);
        CHECK(told.body.isEmpty());
        CHECK(told.id == full.id);
        CHECK(desk.only().withdraw);   // until it is done
        REQUIRE(desk.drafts().withdrawn(full.id));
        CHECK(desk.toSend().isEmpty());
        CHECK(desk.fixture.trail().contains(QStringLiteral("draft_withdrawn")));
    }
}

TEST_CASE("a draft that is put away is withdrawn, and told anew when it comes back",
          "[casework][drafts]")
{
    OneDesk desk;
    desk.tell();
    desk.archive();
    CHECK(desk.only().withdraw);
    REQUIRE(desk.drafts().withdrawn(desk.draft.id));
    CHECK(desk.toSend().isEmpty());
    REQUIRE(desk.cases().bringBack(desk.draft.id, desk.stored().revision));
    const DraftToSend anew = desk.only();
    CHECK_FALSE(anew.withdraw);
    CHECK(anew.etag.isEmpty());
    // What was put away before anybody was told of it is nobody's news.
    OneDesk silent;
    silent.archive();
    CHECK(silent.toSend().isEmpty());
}

TEST_CASE("an integration is told as a draft, with what was handed in before it",
          "[casework][drafts]")
{
    OneDesk desk;
    desk.archive();
    const domain::Case full = desk.fixture.finalised(desk.fixture.fullDraft(desk.fixture.person()));
    CHECK(desk.toSend().isEmpty());
    REQUIRE(desk.cases().integrate(full.id, full.revision, {}, kReason));
    const auto parcel = domain::DraftParcel::fromBytes(desk.only().body);
    REQUIRE(parcel);
    CHECK(parcel->draft.submission == 2);
    CHECK(parcel->draft.sent.size() == 1);
}

TEST_CASE("a draft the centre forgot is told anew with its next change", "[casework][drafts]")
{
    OneDesk desk;
    desk.tell();
    REQUIRE(desk.drafts().withdrawn(desk.draft.id));
    CHECK(desk.toSend().isEmpty());
    desk.answer(104);
    CHECK(desk.only().etag.isEmpty());
    CHECK_FALSE(desk.only().withdraw);
}

TEST_CASE("a record that is spoiled does not keep the other drafts from being told",
          "[casework][drafts]")
{
    OneDesk desk;
    const auto casa = desk.fixture.draft(desk.fixture.person(), QStringLiteral("aiuto_casa"));
    {
        const auto database = store::Database::open(desk.fixture.path());
        auto spoil = (*database)->prepare("UPDATE cases SET body = zeroblob(200) WHERE id = ?");
        REQUIRE(spoil);
        REQUIRE(spoil->add(desk.draft.id.toBytes()).run());
    }
    CHECK(desk.only().id == casa.id);
}

TEST_CASE("how far the news were read is kept over a new start", "[casework][drafts]")
{
    OneDesk desk;
    CHECK(desk.drafts().cursor() == QString());
    REQUIRE(desk.drafts().setCursor(QStringLiteral("{\"c\":\"41\"}")));
    desk.fixture.restart();
    CHECK(desk.drafts().cursor() == QStringLiteral("{\"c\":\"41\"}"));
}

TEST_CASE("while the vault is locked drafts neither go nor come", "[casework][drafts]")
{
    TwoDesks site;
    const domain::Case draft = site.sharedDraft();
    site.answer(site.one, "settimane", 12);
    const auto posted = site.post(site.one);
    site.other.vault->lock();
    auto &drafts = site.other.desk->sharedDrafts();
    CHECK(codeOf(drafts.toSend(10)) == ErrorCode::Locked);
    CHECK(codeOf(drafts.sent(draft.id, draft.revision, kTag)) == ErrorCode::Locked);
    CHECK(codeOf(drafts.withdrawn(draft.id)) == ErrorCode::Locked);
    CHECK(codeOf(drafts.missingFiles(posted.parcel)) == ErrorCode::Locked);
    CHECK(codeOf(drafts.take(posted.parcel, posted.etag, {})) == ErrorCode::Locked);
    CHECK(codeOf(drafts.gone(draft.id)) == ErrorCode::Locked);
    CHECK(codeOf(drafts.settle(draft.id, 1, {})) == ErrorCode::Locked);
    CHECK(codeOf(drafts.versions(draft.id)) == ErrorCode::Locked);
}
