#include "core/domain/draft_parcel.h"

#include "core/base/canonical_json.h"
#include "core/base/strict_json.h"
#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

const QString kForm = QStringLiteral("draft/1");

tl::unexpected<Error> corrupt(const QString &what)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("draft parcel: ") + what);
}

}   // namespace

QByteArray DraftParcel::toBytes() const
{
    return canonicalJson(QJsonObject{{QStringLiteral("form"), kForm},
                                     {QStringLiteral("draft"), draft.toJson()},
                                     {QStringLiteral("person"), person.toJson()},
                                     {QStringLiteral("desk"), desk},
                                     {QStringLiteral("desk_name"), deskName},
                                     {QStringLiteral("changed_by"), changedBy}})
        .value_or(QByteArray());
}

Result<DraftParcel> DraftParcel::fromBytes(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return tl::unexpected(json.error());
    JsonFields in(*json);
    if (in.text("form") != kForm)
        return corrupt(QStringLiteral("another form"));
    DraftParcel parcel;
    parcel.desk = in.text("desk");
    parcel.deskName = in.text("desk_name");
    parcel.changedBy = in.text("changed_by");
    const QJsonObject draftJson = in.object("draft");
    const QJsonObject personJson = in.object("person");
    if (!in.fault().isEmpty())
        return corrupt(in.fault());
    auto draft = Case::fromJson(draftJson);
    if (!draft)
        return tl::unexpected(draft.error());
    auto person = Person::fromJson(personJson);
    if (!person)
        return tl::unexpected(person.error());
    if (person->id != draft->person)
        return corrupt(QStringLiteral("the person of another case"));
    parcel.draft = std::move(*draft);
    parcel.person = std::move(*person);
    return parcel;
}

}   // namespace core::domain
