#include "tests/core/casework/two_desks.h"

#include "core/casework/desk_context.h"

namespace tests {

using namespace core;
using namespace core::casework;

namespace {

/// A training desk is always the same one: this makes it the third of the site.
void makeThird(DeskFixture &desk)
{
    {
        const auto database = store::Database::open(desk.path());
        REQUIRE(database);
        domain::DeskIdentity identity = desk.desk->identity();
        identity.desk = QStringLiteral("H501-D03");
        identity.deskName = QStringLiteral("Banco 3");
        REQUIRE(store::SettingsTable(**database).put(setting::kDesk, writeIdentity(identity)));
    }
    desk.restart();
}

}   // namespace

TwoDesks::TwoDesks() : other(QString())
{
    makeThird(other);
    other.signIn(QStringLiteral("m.longo"));
}

domain::Attachment TwoDesks::page()
{
    domain::Attachment about;
    about.title = QStringLiteral("Carta d’identità");
    about.mediaType = QStringLiteral("image/jpeg");
    return about;
}

PostedDraft TwoDesks::post(DeskFixture &from)
{
    SharedDrafts &drafts = from.desk->sharedDrafts();
    const auto list = drafts.toSend(10);
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    const DraftToSend &told = list->first();
    REQUIRE_FALSE(told.withdraw);
    const auto parcel = domain::DraftParcel::fromBytes(told.body);
    REQUIRE(parcel);
    PostedDraft posted{*parcel, hexHash(told.body), {}};
    for (const domain::Attachment &listed : told.files) {
        const auto bytes = drafts.file(told.id, listed.id);
        REQUIRE(bytes);
        posted.pages[listed.id] = *bytes;
    }
    REQUIRE(drafts.sent(told.id, told.revision, posted.etag));
    return posted;
}

Result<DraftTaken> TwoDesks::give(const PostedDraft &posted, DeskFixture &to)
{
    SharedDrafts &drafts = to.desk->sharedDrafts();
    const auto missing = drafts.missingFiles(posted.parcel);
    if (!missing)
        return tl::unexpected(missing.error());
    QMap<AttachmentId, QByteArray> files;
    for (const domain::Attachment &listed : *missing)
        files[listed.id] = posted.pages[listed.id];
    return drafts.take(posted.parcel, posted.etag, files);
}

PostedDraft TwoDesks::carry(DeskFixture &from, DeskFixture &to, DraftTaken expected)
{
    const PostedDraft posted = post(from);
    const auto taken = give(posted, to);
    INFO((taken ? QString() : taken.error().detail).toStdString());
    REQUIRE(taken);
    CHECK(static_cast<int>(*taken) == static_cast<int>(expected));
    return posted;
}

domain::Case TwoDesks::sharedDraft()
{
    domain::Person citizen;
    citizen.surname = QStringLiteral("Zanetti");
    citizen.name = QStringLiteral("Ornella");
    citizen.identifiers = {
        {domain::IdentifierKind::FiscalCode, QStringLiteral("ZNTRLL80A41F205X"), false}};
    const auto saved = one.desk->people().save(citizen);
    REQUIRE(saved);
    id = one.draft(*saved).id;
    answer(one, "settimane", 104);
    release(one);
    first = carry(one, other, DraftTaken::New);
    pass(std::chrono::minutes(1));
    return at(one);
}

domain::Case TwoDesks::answer(DeskFixture &desk, const char *key, const QJsonValue &value)
{
    return desk.answered(at(desk), QLatin1String(key), value);
}

domain::Case TwoDesks::attach(DeskFixture &desk, const QByteArray &bytes)
{
    const auto attached =
        desk.desk->cases().attach(id, at(desk).revision, QStringLiteral("identita"), page(), bytes);
    REQUIRE(attached);
    return *attached;
}

void TwoDesks::pass(std::chrono::minutes time)
{
    one.clock.advance(time);
    other.clock.advance(time);
}

}   // namespace tests
