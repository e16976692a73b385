#include "core/casework/session.h"

#include "core/casework/desk_context.h"
#include "core/casework/name_index.h"
#include "core/casework/outbox_codes.h"
#include "core/security/vault.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace core::casework {

namespace {

/// Wrong tries in a row and when the last one was.
struct Tries {
    int failures = 0;
    QDateTime lastAt;   // UTC
};

Result<Tries> readTries(store::SettingsTable &settings)
{
    return settings.get(setting::kSignIn).map([](const std::optional<QJsonObject> &stored) {
        const QJsonObject json = stored.value_or(QJsonObject());
        return Tries{
            json[QLatin1String("failures")].toInt(),
            QDateTime::fromString(json[QLatin1String("last_at")].toString(), Qt::ISODateWithMs)};
    });
}

Result<> writeTries(store::SettingsTable &settings, const Tries &tries)
{
    const QString at =
        tries.lastAt.isValid() ? tries.lastAt.toString(Qt::ISODateWithMs) : QString();
    return settings.put(setting::kSignIn, {{QStringLiteral("failures"), tries.failures},
                                           {QStringLiteral("last_at"), at}});
}

/// Invalid when the next try may be now. A clock set back must not make the wait longer.
QDateTime slowedUntil(const Tries &tries, const QDateTime &now)
{
    const auto delay = security::delayAfter(tries.failures);
    if (!tries.lastAt.isValid() || delay.count() == 0)
        return QDateTime();
    const QDateTime from = std::min(tries.lastAt, now);
    const QDateTime until = from.addSecs(delay.count());
    return until > now ? until : QDateTime();
}

}   // namespace

/// `database` guards the connection: the window asks for status and locks while a worker signs in.
struct OperatorLogin::Inside {
    explicit Inside(const DeskParts &parts, std::unique_ptr<store::Database> opened)
        : context(parts, std::move(opened))
    {
    }

    Result<> mayTry();
    Result<domain::Operator> enter(const QString &login, const QString &password, bool afterLock);
    Result<> refused(const QString &login);
    Result<> admitted(const domain::Operator &who, bool afterLock);
    Result<> leave(const QString &action, bool sessionEnds);
    Result<> noteSession(const domain::Operator &who);

    DeskContext context;
    mutable std::mutex database;
    std::atomic<bool> inSession = false;   // between signing in and signing out
};

Result<> OperatorLogin::Inside::mayTry()
{
    const std::lock_guard guard(database);
    const auto tries = readTries(context.settings);
    if (!tries)
        return tl::unexpected(tries.error());
    if (slowedUntil(*tries, context.now()).isValid())
        return fail(ErrorCode::Locked, QStringLiteral("tries are slowed"));
    return {};
}

/// A wrong try: counted and in the trail, with who it was tried for if that is one of the desk.
/// What was typed is not kept: it may be a password in the wrong field.
Result<> OperatorLogin::Inside::refused(const QString &login)
{
    const std::lock_guard guard(database);
    QString meant;
    for (const domain::Operator &one : context.parts.vault->operators())
        if (one.login == login)
            meant = one.pseudonym;
    return context.inTransaction([&]() -> Result<> {
        auto tries = readTries(context.settings);
        if (!tries)
            return tl::unexpected(tries.error());
        tries->failures += 1;
        tries->lastAt = context.now();
        return writeTries(context.settings, *tries).and_then([&] {
            return context.trace(QStringLiteral("sign_in_failed"), meant);
        });
    });
}

/// A mark that is still there at sign-in tells that the last session ended without signing out.
/// What it says is kept until somebody was offered the draft, also over several such ends in a row
/// and over sessions without a window.
Result<> OperatorLogin::Inside::noteSession(const domain::Operator &who)
{
    const auto mark = context.settings.get(setting::kSession);
    const auto earlier = context.settings.get(setting::kUncleanEnd);
    if (!mark || !earlier)
        return tl::unexpected(mark ? earlier.error() : mark.error());
    const QString left = mark->value_or(QJsonObject())[QLatin1String("since")].toString();
    QJsonObject unclean = earlier->value_or(QJsonObject());
    if (!left.isEmpty())
        unclean = {{QStringLiteral("since"), left}, {QStringLiteral("offered"), false}};
    else if (unclean[QLatin1String("offered")].toBool())
        unclean = QJsonObject();
    const QString from = left.isEmpty() ? context.now().toString(Qt::ISODateWithMs) : left;
    return context.settings.put(setting::kUncleanEnd, unclean).and_then([&] {
        return context.settings.put(setting::kSession, {{QStringLiteral("since"), from},
                                                        {QStringLiteral("by"), who.pseudonym}});
    });
}

Result<> OperatorLogin::Inside::admitted(const domain::Operator &who, bool afterLock)
{
    const std::lock_guard guard(database);
    return context.inTransaction([&]() -> Result<> {
        return writeTries(context.settings, Tries())
            .and_then([&] { return afterLock ? Result<>() : noteSession(who); })
            .and_then([&] {
                return context.audit.append(
                    {.at = context.now(),
                     .by = who.pseudonym,
                     .desk = context.identity.desk,
                     .action = afterLock ? QStringLiteral("unlocked") : QStringLiteral("signed_in"),
                     .subject = {},
                     .detail = {}});
            });
    });
}

Result<domain::Operator> OperatorLogin::Inside::enter(const QString &login, const QString &password,
                                                      bool afterLock)
{
    if (const auto may = mayTry(); !may)
        return tl::unexpected(may.error());
    const auto who = context.parts.vault->unlock(login, password);
    if (!who) {
        if (who.error().code == ErrorCode::Denied)
            if (const auto counted = refused(login); !counted)
                return tl::unexpected(counted.error());
        return who;
    }
    if (const auto noted = admitted(*who, afterLock); !noted) {
        context.parts.vault->lock();
        context.parts.names->clear();
        context.parts.who->set(std::nullopt);
        return tl::unexpected(noted.error());
    }
    context.parts.who->set(*who);
    inSession = true;
    // One summary that does not open must not keep everybody out: searching will say so.
    const std::lock_guard guard(database);
    static_cast<void>(fillNames(context.people, *context.parts.names));
    return who;
}

/// The door closes first, whatever becomes of the trail: a full disk must not keep a desk open.
Result<> OperatorLogin::Inside::leave(const QString &action, bool sessionEnds)
{
    const QString by = context.actorOrProgram();
    inSession = inSession && !sessionEnds;
    context.parts.who->set(std::nullopt);
    context.parts.vault->lock();
    context.parts.names->clear();
    const std::lock_guard guard(database);
    const auto written = context.inTransaction([&]() -> Result<> {
        const auto traced = context.audit.append({.at = context.now(),
                                                  .by = by,
                                                  .desk = context.identity.desk,
                                                  .action = action,
                                                  .subject = {},
                                                  .detail = {}});
        if (!traced || !sessionEnds)
            return traced;
        return context.settings.put(setting::kSession, QJsonObject());
    });
    return written ? context.database->checkpoint() : written;
}

OperatorLogin::OperatorLogin(std::unique_ptr<Inside> inside) : m_inside(std::move(inside))
{
}
OperatorLogin::~OperatorLogin() = default;

Result<std::unique_ptr<OperatorLogin>> OperatorLogin::open(const DeskParts &parts)
{
    auto database = store::Database::open(parts.folder);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto sound = (*database)->quickCheck(); !sound)
        return tl::unexpected(sound.error());
    auto inside = std::make_unique<Inside>(parts, std::move(*database));
    if (const auto known = inside->context.loadIdentity(); !known)
        return tl::unexpected(known.error());
    // At start nobody attaches yet: sealed files that a crash left unlisted can go.
    if (const auto swept = inside->context.files.sweep(); !swept)
        return tl::unexpected(swept.error());
    return std::unique_ptr<OperatorLogin>(new OperatorLogin(std::move(inside)));
}

Result<DeskStatus> OperatorLogin::status() const
{
    const std::lock_guard guard(m_inside->database);
    DeskContext &context = m_inside->context;
    const auto unsent = context.outbox.countNotIn(outboxCode(OutboxState::Received));
    if (!unsent)
        return tl::unexpected(unsent.error());
    const auto tries = readTries(context.settings);
    if (!tries)
        return tl::unexpected(tries.error());
    return DeskStatus{.desk = context.identity,
                      .operators = context.parts.vault->operators(),
                      .unsent = *unsent,
                      .slowedUntil = slowedUntil(*tries, context.now())};
}

Result<domain::Operator> OperatorLogin::signIn(const QString &login, const QString &password)
{
    return m_inside->enter(login, password, false);
}

Result<domain::Operator> OperatorLogin::unlock(const QString &login, const QString &password)
{
    return m_inside->enter(login, password, m_inside->inSession);
}

Result<> OperatorLogin::lock()
{
    if (!m_inside->context.parts.vault->isOpen())
        return {};
    return m_inside->leave(QStringLiteral("locked"), false);
}

Result<> OperatorLogin::signOut()
{
    return m_inside->leave(QStringLiteral("signed_out"), true);
}

std::optional<domain::Operator> OperatorLogin::current() const
{
    return m_inside->context.parts.who->get();
}

}   // namespace core::casework
