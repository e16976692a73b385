#include "core/casework/desk_context.h"

#include "core/casework/masked_code.h"
#include "core/casework/name_index.h"
#include "core/casework/name_segment_builder.h"

namespace core::casework {

namespace {

constexpr int kSameViewMinutes = 15;

}   // namespace

DeskContext::DeskContext(DeskParts shared, std::unique_ptr<store::Database> opened)
    : parts(std::move(shared)), database(std::move(opened)), cases(*database, *parts.vault),
      people(*database, *parts.vault), visits(*database, *parts.vault),
      tickets(*database, *parts.vault), reminders(*database, *parts.vault),
      outbox(*database, *parts.vault), settings(*database), audit(*database),
      files(*database, *parts.vault), sharedDrafts(*database, *parts.vault)
{
}

Result<domain::Operator> DeskContext::actor() const
{
    const auto who = parts.who->get();
    if (!who || !parts.vault->isOpen())
        return fail(ErrorCode::Locked, QStringLiteral("nobody is signed in"));
    return *who;
}

QString DeskContext::actorOrProgram() const
{
    const auto who = parts.who->get();
    return who ? who->pseudonym : QString();
}

Result<> DeskContext::trace(const QString &action, const QString &subject, const QString &detail)
{
    return audit.append({.at = now(),
                         .by = actorOrProgram(),
                         .desk = identity.desk,
                         .action = action,
                         .subject = subject,
                         .detail = detail});
}

Result<> DeskContext::traceProgram(const QString &action, const QString &subject,
                                   const QString &detail)
{
    return audit.append({.at = now(),
                         .by = QString(),
                         .desk = identity.desk,
                         .action = action,
                         .subject = subject,
                         .detail = detail});
}

Result<> DeskContext::traceAlone(const QString &action, const QString &subject,
                                 const QString &detail)
{
    return inTransaction([&] { return trace(action, subject, detail); });
}

tl::unexpected<Error> DeskContext::denied(const QString &what, const QString &subject)
{
    if (const auto traced = traceAlone(QStringLiteral("denied"), subject, what); !traced)
        return tl::unexpected(traced.error());
    return fail(ErrorCode::Denied, what);
}

Result<> DeskContext::needNames()
{
    return parts.names->isFilled() ? Result<>() : fillNames(people, *parts.names);
}

bool DeskContext::isNewView(const QString &subject)
{
    const QString view = actorOrProgram() + QLatin1Char(' ') + subject;
    const bool same = view == m_lastView && m_lastViewAt.secsTo(now()) < kSameViewMinutes * 60;
    m_lastView = view;
    m_lastViewAt = now();
    return !same;
}

QJsonObject writeIdentity(const domain::DeskIdentity &identity)
{
    return {{QStringLiteral("municipality"), identity.municipality},
            {QStringLiteral("municipality_name"), identity.municipalityName},
            {QStringLiteral("site"), identity.site},
            {QStringLiteral("hours"), identity.hours},
            {QStringLiteral("desk"), identity.desk},
            {QStringLiteral("desk_name"), identity.deskName},
            {QStringLiteral("training"), identity.training}};
}

Result<> DeskContext::loadIdentity()
{
    const auto stored = settings.get(setting::kDesk);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return fail(ErrorCode::Corrupt, QStringLiteral("the desk has no identity"));
    identity = readIdentity(**stored);
    return {};
}

domain::DeskIdentity readIdentity(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    return {.municipality = text("municipality"),
            .municipalityName = text("municipality_name"),
            .site = text("site"),
            .hours = text("hours"),
            .desk = text("desk"),
            .deskName = text("desk_name"),
            .training = json[QLatin1String("training")].toBool()};
}

Result<> fillNames(store::PersonTable &people, NameIndex &names)
{
    NameSegmentBuilder builder;
    const auto read = people.eachSummary([&](const store::PersonSummary &summary) {
        if (!summary.isJoined)
            builder.add({summary.id, summary.surname, summary.name, summary.bornOn,
                         maskedCode(summary.code), summary.bornYear, summary.alsoKnownAs});
    });
    if (!read)
        return read;
    names.fill(builder.build());
    return {};
}

}   // namespace core::casework
