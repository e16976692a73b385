#include "core/casework/shared_drafts.h"
#include "tests/core/casework/two_desks.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::PostedDraft;
using tests::TwoDesks;

namespace {

const QString kDocument = QStringLiteral("identita");

template <class Value>
ErrorCode codeOf(const Result<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

bool becomes(const Result<DraftTaken> &taken, DraftTaken expected)
{
    CHECK(taken.has_value());
    return taken == expected;
}

}   // namespace

TEST_CASE("pages come with the draft and are read there like those scanned there",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    const QByteArray bytes(70000, 'x');
    const auto state = site.attach(site.one, bytes).documents[kDocument];
    site.release(site.one);
    const PostedDraft posted = site.post(site.one);
    const auto missing = site.other.desk->sharedDrafts().missingFiles(posted.parcel);
    REQUIRE(missing);
    CHECK(*missing == state.attachments);

    REQUIRE(becomes(site.give(posted, site.other), DraftTaken::Forwarded));

    CHECK(site.other.desk->cases().readAttachment(site.id, state.attachments.first().id) == bytes);
    CHECK(site.other.desk->sharedDrafts().missingFiles(posted.parcel)->isEmpty());
    // Taken out at one desk, it goes at the other too.
    REQUIRE(site.other.desk->cases().detach(site.id, site.at(site.other).revision, kDocument,
                                            state.attachments.first().id));
    site.carry(site.other, site.one, DraftTaken::Forwarded);
    CHECK(codeOf(site.one.desk->sharedDrafts().file(site.id, state.attachments.first().id)) ==
          ErrorCode::NotFound);
}

TEST_CASE("pages come with a draft that is new, too", "[casework][drafts]")
{
    TwoDesks site;
    site.id = site.one.draft(site.one.person()).id;
    const QByteArray bytes(70000, 'x');
    const auto page = site.attach(site.one, bytes).documents[kDocument].attachments.first();
    site.carry(site.one, site.other, DraftTaken::New);
    CHECK(site.other.desk->cases().readAttachment(site.id, page.id) == bytes);
}

TEST_CASE("a page that is not what its sum says is not taken, nor the draft it is of",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    const auto page =
        site.attach(site.one, QByteArray(500, 'x')).documents[kDocument].attachments.first();
    PostedDraft posted = site.post(site.one);
    const domain::Case before = site.at(site.other);
    const auto take = [&](const QMap<AttachmentId, QByteArray> &files) {
        return site.other.desk->sharedDrafts().take(posted.parcel, posted.etag, files);
    };

    CHECK(codeOf(take({})) == ErrorCode::Invalid);
    CHECK(codeOf(take({{page.id, QByteArray(500, 'y')}})) == ErrorCode::Invalid);
    CHECK(codeOf(take({{page.id, QByteArray(501, 'x')}})) == ErrorCode::Invalid);
    CHECK(site.at(site.other) == before);
    CHECK(becomes(take(posted.pages), DraftTaken::Forwarded));

    // The same page with other bytes later is no page of ours.
    posted.parcel.draft.documents[kDocument].attachments.first().sha256 =
        tests::hexHash(QByteArray(500, 'z'));
    CHECK(codeOf(site.give(posted, site.other)) == ErrorCode::Invalid);
}

TEST_CASE("a draft cannot take the page of another case", "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    const domain::Case own = site.other.draft(site.other.person());
    const auto attached = site.other.desk->cases().attach(own.id, own.revision, kDocument,
                                                          TwoDesks::page(), QByteArray(9, 'o'));
    REQUIRE(attached);
    const auto page = attached->documents[kDocument].attachments.first();
    site.answer(site.one, "settimane", 12);
    PostedDraft posted = site.post(site.one);
    auto stolen = page;
    stolen.sha256 = tests::hexHash(QByteArray(9, 'x'));
    posted.parcel.draft.documents[kDocument].attachments = {stolen};
    posted.pages[page.id] = QByteArray(9, 'x');

    CHECK(codeOf(site.give(posted, site.other)) == ErrorCode::Invalid);
    CHECK(codeOf(site.other.desk->sharedDrafts().take(posted.parcel, posted.etag, posted.pages)) ==
          ErrorCode::Invalid);
    CHECK(site.other.desk->cases().readAttachment(own.id, page.id) == QByteArray(9, 'o'));
}

TEST_CASE("without room for scans a draft with pages waits, one without comes",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    site.other.diskFree = kScanRoom - 1;
    site.answer(site.one, "settimane", 12);
    site.carry(site.one, site.other, DraftTaken::Forwarded);
    site.attach(site.one, QByteArray(500, 'x'));
    const PostedDraft posted = site.post(site.one);
    CHECK(codeOf(site.give(posted, site.other)) == ErrorCode::Io);
    site.other.diskFree = 100 * kLowRoom;
    CHECK(becomes(site.give(posted, site.other), DraftTaken::Forwarded));
}

TEST_CASE("an original is due for return at the desk where it lies, not where its draft came",
          "[casework][drafts]")
{
    TwoDesks site;
    site.sharedDraft();
    const domain::Case scanned = site.attach(site.one, QByteArray(100, 'x'));
    REQUIRE(site.one.desk->documents().setOriginal(site.id, scanned.revision, kDocument,
                                                   domain::OriginalPaper::AtDesk));
    site.release(site.one);
    site.carry(site.one, site.other, DraftTaken::Forwarded);

    CHECK(site.at(site.other).documents[kDocument].original == domain::OriginalPaper::AtDesk);
    CHECK(site.one.desk->documents().originalsAtDesk()->size() == 1);
    CHECK(site.other.desk->documents().originalsAtDesk()->isEmpty());

    REQUIRE(site.other.desk->documents().setOriginal(site.id, site.at(site.other).revision,
                                                     kDocument, domain::OriginalPaper::Returned));
    REQUIRE(site.other.desk->documents().setOriginal(site.id, site.at(site.other).revision,
                                                     kDocument, domain::OriginalPaper::AtDesk));
    CHECK(site.other.desk->documents().originalsAtDesk()->size() == 1);
}
