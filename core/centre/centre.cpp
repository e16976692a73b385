#include "core/centre/centre.h"

#include "core/centre/centre_key.h"
#include "core/centre/http_server.h"
#include "core/centre/replies.h"
#include "core/centre/routes.h"
#include "core/centre/sql_store.h"
#include "core/centre/workers.h"

#include <QDir>
#include <QFile>

namespace core::centre {
namespace {

Result<> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("centre's folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

void registerTaken(Routes &routes)
{
    // A failure is not lost: what has no receipt is taken up again at the next case or start.
    for (auto done = routes.registerPending(); done && *done > 0;)
        done = routes.registerPending();
}

}   // namespace

/// In the order of need: what is declared first ends last.
struct Centre::Inside {
    Inside(const Clock &clock, const QByteArray &key, const CentreOptions &options)
        : rateLimit(options.requestsPerMinute), context{clock, key, {}, {}, inFlight, rateLimit},
          server([this](const HttpRequest &request,
                        const HttpServer::Answer &answer) { take(request, answer); },
                 &Routes::bodyLimit)
    {
        for (const security::PublicKey &desk : options.deskKeys)
            context.deskKeys.insert(desk.thumbprint(), desk);
    }

    void take(const HttpRequest &request, const HttpServer::Answer &answer)
    {
        const bool submits = request.method == "POST" && request.path == "/v1/cases";
        const bool taken = workers.post([this, request, answer, submits](Routes &routes) {
            answer(routes.handle(request));
            if (submits)
                workers.post(registerTaken);
        });
        if (!taken)
            answer(storeFailed(request));
    }

    InFlight inFlight;
    RateLimit rateLimit;
    Context context;
    HttpServer server;
    Workers workers;
};

Centre::Centre() = default;

Centre::~Centre()
{
    stop();
}

Result<quint16> Centre::start(const QString &folder, const Clock &clock,
                              const CentreOptions &options)
{
    if (m_inside)
        return fail(ErrorCode::Conflict, QStringLiteral("centre is running"));
    const auto key = makeFolder(folder).and_then([&] { return loadOrMakeKey(folder); });
    if (!key)
        return tl::unexpected(key.error());
    auto inside = std::make_unique<Inside>(clock, *key, options);
    // The port first, since the addresses in replies hold it. A request that is quicker than the
    // workers gets an honest 503.
    const auto port = inside->server.start(options.port);
    if (!port)
        return tl::unexpected(port.error());
    inside->context.base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    const auto working = inside->workers.start(options.threads, [&] {
        return SqlStore::openSqlite(folder).map([&](std::unique_ptr<CentreStore> store) {
            return std::make_unique<Routes>(std::move(store), inside->context);
        });
    });
    if (!working)
        return tl::unexpected(working.error());
    inside->workers.post(registerTaken);
    m_inside = std::move(inside);
    return *port;
}

void Centre::stop()
{
    if (!m_inside)
        return;
    m_inside->workers.stop();
    m_inside->server.stop();
    m_inside.reset();
}

QString Centre::url() const
{
    return m_inside ? m_inside->context.base : QString();
}

QJsonObject Centre::publicKeyJwk() const
{
    if (!m_inside)
        return {};
    const auto key = security::publicKeyOf(m_inside->context.signingKey);
    return key ? key->toJwk() : QJsonObject();
}

Result<QJsonObject> Centre::publicKeyOf(const QString &folder)
{
    return makeFolder(folder)
        .and_then([&] { return loadOrMakeKey(folder); })
        .and_then([](const QByteArray &key) { return security::publicKeyOf(key); })
        .map([](const security::PublicKey &key) { return key.toJwk(); });
}

}   // namespace core::centre
