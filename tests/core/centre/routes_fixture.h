#pragma once

#include "core/base/strict_json.h"
#include "core/centre/routes.h"
#include "core/centre/sql_store.h"
#include "core/security/jws.h"

#include "tests/support/case_bodies.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tests {

/// The routes of a centre on a real database, called without HTTP.
struct RoutesFixture {
    explicit RoutesFixture(int requestsPerMinute = 100000) : rateLimit(requestsPerMinute)
    {
        open();
    }

    void open()
    {
        routes.reset();
        auto store = core::centre::SqlStore::openSqlite(folder.path());
        REQUIRE(store);
        routes = std::make_unique<core::centre::Routes>(std::move(*store), context);
    }

    core::centre::HttpResponse get(const QByteArray &path)
    {
        const qsizetype question = path.indexOf('?');
        core::centre::HttpRequest request{
            "GET", question < 0 ? path : path.left(question), {}, {}, {}, {}};
        if (question >= 0)
            request.query = path.mid(question + 1);
        return routes->handle(request);
    }

    core::centre::HttpResponse send(const QByteArray &method, const QByteArray &path,
                                    const QByteArray &body,
                                    const core::centre::HttpHeaders &more = {},
                                    const QByteArray &type = "application/json")
    {
        core::centre::HttpHeaders headers{{"content-type", type},
                                          {"digest", core::security::digestHeader(body)}};
        return routes->handle({method, path, {}, headers + more, body, {}});
    }

    core::centre::HttpResponse submit(const QJsonObject &body)
    {
        return submitBytes(jsonBytes(body),
                           body.value(QStringLiteral("case_id")).toString() + QLatin1Char('.') +
                               QString::number(body.value(QStringLiteral("revision")).toInt()));
    }
    core::centre::HttpResponse submitBytes(const QByteArray &body, const QString &key)
    {
        return send("POST", "/v1/cases", body, {{"idempotency-key", '"' + key.toLatin1() + '"'}});
    }

    /// A whole upload in one part.
    void upload(const core::CaseId &caseId, const core::AttachmentId &id, const QByteArray &bytes);

    QTemporaryDir folder;
    FixedClock clock;
    core::centre::InFlight inFlight;
    core::centre::RateLimit rateLimit;
    QByteArray signingKey = core::security::generateSigningKey().value();
    core::centre::Context context{clock, signingKey, QStringLiteral("http://127.0.0.1:8080"),
                                  {},    inFlight,   rateLimit};
    std::unique_ptr<core::centre::Routes> routes;
};

inline void RoutesFixture::upload(const core::CaseId &caseId, const core::AttachmentId &id,
                                  const QByteArray &bytes)
{
    QJsonObject about = namedAttachment(id, bytes);
    about.insert(QStringLiteral("case_id"), caseId.toString());
    REQUIRE(send("POST", "/v1/attachments", jsonBytes(about)).status == 201);
    const QByteArray path = "/v1/attachments/" + id.toString().toLatin1();
    REQUIRE(send("PUT", path + "/parts/1", bytes, {}, "application/octet-stream").status == 204);
    REQUIRE(send("POST", path + "/completion", {}).status == 200);
}

inline QJsonObject jsonOf(const core::centre::HttpResponse &reply)
{
    const auto json = core::parseStrictJson(reply.body);
    INFO(reply.body.toStdString());
    REQUIRE(json);
    return *json;
}

/// The last segment of a problem's type; checks that it is a problem with all its members.
inline QString problemOf(const core::centre::HttpResponse &reply)
{
    REQUIRE(reply.mediaType == "application/problem+json");
    const QJsonObject json = jsonOf(reply);
    CHECK(json.value(QStringLiteral("status")).toInt() == reply.status);
    CHECK_FALSE(json.value(QStringLiteral("title")).toString().isEmpty());
    CHECK_FALSE(json.value(QStringLiteral("instance")).toString().isEmpty());
    return json.value(QStringLiteral("type")).toString().section(QLatin1Char('/'), -1);
}

inline QByteArray headerOf(const core::centre::HttpResponse &reply, const char *name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

inline QByteArray pathOf(const QByteArray &url)
{
    return url.mid(qsizetype(qstrlen("http://127.0.0.1:8080")));
}

}   // namespace tests
