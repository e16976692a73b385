#include "app/ctl/desk_session.h"

#include "app/ctl/streams.h"
#include "core/casework/desk_setup.h"

namespace app::ctl {

using namespace core;

/// Why the desk in `folder` cannot be worked on.
static ExitCode sayNotOpened(const Error &error, const QString &folder)
{
    if (error.code == ErrorCode::Conflict) {
        say(QStringLiteral("Il banco in %1 è aperto in un altro programma.").arg(folder));
        return ExitCode::Denied;
    }
    say(error.code == ErrorCode::Corrupt
            ? QStringLiteral("I file del banco in %1 non sono integri.").arg(folder)
            : QStringLiteral("Il banco in %1 non si apre.").arg(folder));
    return ExitCode::Io;
}

static ExitCode sayNotSignedIn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Denied:
        say(QStringLiteral("Utente o password non validi."));
        break;
    case ErrorCode::Locked:
        say(QStringLiteral("Troppi tentativi di seguito: riprova fra qualche minuto."));
        break;
    default:
        say(QStringLiteral("L’accesso al banco non è riuscito."));
    }
    return exitCodeFor(error.code);
}

tl::expected<std::unique_ptr<DeskSession>, ExitCode>
DeskSession::open(const QString &folder, const Who &who,
                  const std::shared_ptr<const rules::Catalogue> &rules, const Clock &clock)
{
    if (!casework::deskExists(folder)) {
        say(QStringLiteral("In %1 non c’è un banco.").arg(folder));
        return tl::unexpected(ExitCode::Io);
    }
    auto lock = store::InstanceLock::acquire(folder);
    if (!lock)
        return tl::unexpected(sayNotOpened(lock.error(), folder));
    auto session = std::make_unique<DeskSession>(std::move(*lock));
    if (const auto started = session->start(folder, rules, clock); !started)
        return tl::unexpected(sayNotOpened(started.error(), folder));
    if (const auto signedIn = session->signIn(who); !signedIn)
        return tl::unexpected(sayNotSignedIn(signedIn.error()));
    return session;
}

DeskSession::~DeskSession()
{
    if (m_login && m_login->current()) {
        if (const auto out = m_login->signOut(); !out)
            say(QStringLiteral("L’uscita dal banco non è stata registrata."));
    }
}

Result<> DeskSession::start(const QString &folder,
                            const std::shared_ptr<const rules::Catalogue> &rules,
                            const Clock &clock)
{
    auto vault = security::Vault::open(folder);
    if (!vault)
        return tl::unexpected(vault.error());
    m_vault = std::move(*vault);
    m_parts = casework::makeDeskParts(folder, *m_vault, clock, rules);
    auto login = casework::OperatorLogin::open(m_parts);
    if (!login)
        return tl::unexpected(login.error());
    m_login = std::move(*login);
    auto desk = casework::Desk::open(m_parts);
    if (!desk)
        return tl::unexpected(desk.error());
    m_desk = std::move(*desk);
    return {};
}

Result<> DeskSession::signIn(const Who &who)
{
    const auto signedIn = m_login->signIn(who.login, who.password);
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    return {};
}

}   // namespace app::ctl
