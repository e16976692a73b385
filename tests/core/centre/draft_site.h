#pragma once

#include "tests/core/centre/routes_fixture.h"

#include <vector>

namespace tests {

/// A draft's body as far as the centre looks into it.
inline QByteArray aDraftBody(const core::CaseId &id, const QString &answer)
{
    return jsonBytes(
        {{QStringLiteral("desk"), QStringLiteral("H501-D02")},
         {QStringLiteral("draft"), QJsonObject{{QStringLiteral("id"), id.toString()},
                                               {QStringLiteral("residenza"), answer}}}});
}

inline QByteArray quoted(const QString &etag)
{
    return '"' + etag.toLatin1() + '"';
}

inline QByteArray etagOf(const QByteArray &body)
{
    return quoted(hexHash(body));
}

/// A centre with the drafts of one site, called without HTTP.
struct DraftSite {
    RoutesFixture centre;
    QByteArray site = "/v1/sites/H501/";

    QByteArray path(const core::CaseId &id) const
    {
        return site + "drafts/" + id.toString().toLatin1();
    }
    core::CaseId newId() const { return core::CaseId::makeAt(centre.clock.nowUtc()); }

    core::centre::HttpResponse make(const core::CaseId &id, const QByteArray &body)
    {
        return centre.send("PUT", path(id), body, {{"if-none-match", "*"}});
    }
    core::centre::HttpResponse change(const core::CaseId &id, const QByteArray &etag,
                                      const QByteArray &body)
    {
        return centre.send("PUT", path(id), body, {{"if-match", etag}});
    }
    core::centre::HttpResponse get(const core::CaseId &id) { return centre.get(path(id)); }
    core::centre::HttpResponse withdraw(const core::CaseId &id)
    {
        return centre.send("DELETE", path(id), {});
    }
    QJsonObject page(const QByteArray &query = {})
    {
        return jsonOf(centre.get(site + "draft-events" + query));
    }
    std::vector<QJsonObject> events(const QByteArray &query = {})
    {
        std::vector<QJsonObject> all;
        const QJsonArray items = page(query).value(QStringLiteral("items")).toArray();
        for (const QJsonValue &item : items)
            all.push_back(item.toObject());
        return all;
    }

    /// Runs a statement on the centre's database behind its back.
    void meddle(const QString &sql) const
    {
        auto database = core::centre::SqlDatabase::openSqlite(
            centre.folder.filePath(QStringLiteral("centre.sqlite")));
        REQUIRE(database);
        REQUIRE((*database)->run(sql));
    }
};

}   // namespace tests
