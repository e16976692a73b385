#include "core/sync/reply_class.h"

#include "core/base/strict_json.h"

namespace core::sync {
namespace {

struct Row {
    int from;
    int to;
    const char *problem;   // null: any
    ReplyClass meaning;
    // The same status without a problem body was not said by the centre, which always sends one.
    ReplyClass otherwise;
};

constexpr ReplyClass kPortal = ReplyClass::NotTheCentre;

/// The first row that fits decides.
constexpr Row kTable[] = {
    {200, 202, nullptr, ReplyClass::Good, ReplyClass::Good},
    {204, 204, nullptr, ReplyClass::Good, ReplyClass::Good},
    {203, 299, nullptr, ReplyClass::NotTheCentre, kPortal},
    // A redirect is only ever expected from a submission; who asked for one looks before this
    // table.
    {300, 399, nullptr, ReplyClass::NotTheCentre, kPortal},
    {400, 400, nullptr, ReplyClass::ThisItem, ReplyClass::ServerFault},
    {401, 401, nullptr, ReplyClass::Repairable, kPortal},
    {403, 403, nullptr, ReplyClass::Identity, kPortal},
    {404, 404, nullptr, ReplyClass::NotThere, kPortal},
    {407, 407, nullptr, ReplyClass::NotTheCentre, kPortal},
    {409, 409, "in-progress", ReplyClass::ServerBusy, ReplyClass::ServerBusy},
    {409, 409, "attachment-missing", ReplyClass::AttachmentMissing, ReplyClass::AttachmentMissing},
    {410, 410, nullptr, ReplyClass::NotThere, kPortal},
    {412, 412, "draft-changed", ReplyClass::ChangedThere, ReplyClass::ChangedThere},
    {413, 413, nullptr, ReplyClass::ThisItem, ReplyClass::ServerFault},
    {415, 415, nullptr, ReplyClass::ThisItem, ReplyClass::ServerFault},
    {422, 422, nullptr, ReplyClass::ThisItem, ReplyClass::ServerFault},
    {429, 429, nullptr, ReplyClass::ServerBusy, ReplyClass::ServerBusy},
    {400, 499, nullptr, ReplyClass::UnknownRefusal, kPortal},
    {500, 500, nullptr, ReplyClass::ServerFault, ReplyClass::ServerFault},
    {511, 511, nullptr, ReplyClass::NotTheCentre,
     kPortal},   // RFC 6585: log in to the network first
    {501, 599, nullptr, ReplyClass::ServerBusy, ReplyClass::ServerBusy},
};

}   // namespace

ReplyClass classify(const Reply &reply)
{
    switch (reply.fate) {
    case Fate::NoRoute:
        return ReplyClass::LocalLink;
    case Fate::Unknown:
        return ReplyClass::UnknownFate;
    case Fate::TooLarge:
        return ReplyClass::NotTheCentre;
    case Fate::Answered:
        break;
    }
    const QString problem = problemSlug(reply);
    for (const Row &row : kTable) {
        if (reply.status >= row.from && reply.status <= row.to &&
            (!row.problem || problem == QLatin1String(row.problem)))
            return problem.isEmpty() ? row.otherwise : row.meaning;
    }
    return ReplyClass::NotTheCentre;
}

QString problemSlug(const Reply &reply)
{
    if (reply.mediaType() != "application/problem+json")
        return {};
    const auto json = parseStrictJson(reply.body);
    return json ? json->value(QStringLiteral("type")).toString().section(QLatin1Char('/'), -1)
                : QString();
}

}   // namespace core::sync
