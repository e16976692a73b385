#include "core/domain/draft_parcel.h"

#include "tests/support/records.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using domain::DraftParcel;
using tests::kMorning;

namespace {

DraftParcel aParcel()
{
    DraftParcel parcel;
    parcel.person = tests::aPerson();
    parcel.draft = tests::aCase(parcel.person.id);
    parcel.draft.state = domain::CaseState::Suspended;
    parcel.draft.suspension = tests::aSuspension();
    domain::Attachment page;
    page.id = AttachmentId::makeAt(kMorning);
    page.title = QStringLiteral("Carta d’identità");
    page.size = 3;
    page.sha256 = QStringLiteral("ba7816bf");
    parcel.draft.documents[QStringLiteral("identita")].attachments.append(page);
    parcel.draft.notes.append(
        {QStringLiteral("richiamare"), {QStringLiteral("OP-1"), kMorning}, {}});
    parcel.draft.holder = {QStringLiteral("OP-1"), kMorning, kMorning};
    parcel.desk = QStringLiteral("H501-D02");
    parcel.deskName = QStringLiteral("Banco 2");
    parcel.changedBy = QStringLiteral("Paolo Riva");
    return parcel;
}

QJsonObject jsonOf(const DraftParcel &parcel)
{
    return QJsonDocument::fromJson(parcel.toBytes()).object();
}

ErrorCode codeOf(const QJsonObject &json)
{
    const auto read = DraftParcel::fromBytes(QJsonDocument(json).toJson());
    REQUIRE_FALSE(read);
    return read.error().code;
}

}   // namespace

TEST_CASE("a draft comes out of its parcel as it went in, and the same one gives the same bytes",
          "[domain]")
{
    const DraftParcel parcel = aParcel();
    const auto read = DraftParcel::fromBytes(parcel.toBytes());
    REQUIRE(read);
    CHECK(*read == parcel);
    CHECK(read->toBytes() == parcel.toBytes());
}

TEST_CASE("the body names its case where the centre looks for it", "[domain]")
{
    const DraftParcel parcel = aParcel();
    CHECK(jsonOf(parcel)[QLatin1String("draft")][QLatin1String("id")].toString() ==
          parcel.draft.id.toString());
}

TEST_CASE("members that a later program adds are passed over", "[domain]")
{
    const DraftParcel parcel = aParcel();
    QJsonObject json = jsonOf(parcel);
    json[QStringLiteral("colour")] = QStringLiteral("green");
    CHECK(DraftParcel::fromBytes(QJsonDocument(json).toJson()) == parcel);
}

TEST_CASE("what is no parcel is Corrupt", "[domain]")
{
    CHECK_FALSE(DraftParcel::fromBytes(""));
    CHECK_FALSE(DraftParcel::fromBytes("[]"));
    CHECK(DraftParcel::fromBytes(aParcel().toBytes().chopped(1)).error().code ==
          ErrorCode::Corrupt);
    const QJsonObject whole = jsonOf(aParcel());
    for (const QString &key : whole.keys()) {
        INFO(key.toStdString());
        QJsonObject json = whole;
        json.remove(key);
        CHECK(codeOf(json) == ErrorCode::Corrupt);
        json[key] = QJsonArray();
        CHECK(codeOf(json) == ErrorCode::Corrupt);
    }
}

TEST_CASE("a case that cannot exist and the person of another case are Corrupt", "[domain]")
{
    DraftParcel parcel = aParcel();
    parcel.draft.suspension.reset();
    CHECK(DraftParcel::fromBytes(parcel.toBytes()).error().code == ErrorCode::Corrupt);

    parcel = aParcel();
    parcel.person.id = PersonId::makeAt(kMorning.addSecs(1));
    CHECK(DraftParcel::fromBytes(parcel.toBytes()).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a parcel that says a member twice is Corrupt", "[domain]")
{
    QByteArray bytes = aParcel().toBytes();
    bytes.insert(1, R"("desk":"H501-D09",)");
    CHECK(DraftParcel::fromBytes(bytes).error().code == ErrorCode::Corrupt);
}
