#include "tests/core/centre/routes_fixture.h"
#include "tests/support/string_makers.h"

using namespace tests;
using core::centre::HttpResponse;

namespace {

constexpr qint64 kPart = 256 * 1024;

/// A file of two full parts and a bit, being sent.
struct Sending {
    RoutesFixture centre;
    core::CaseId caseId = core::CaseId::makeAt(centre.clock.nowUtc());
    core::AttachmentId id = core::AttachmentId::makeAt(centre.clock.nowUtc());
    QByteArray bytes = QByteArray(kPart, 'a') + QByteArray(kPart, 'b') + QByteArray(10, 'c');
    QByteArray path = "/v1/attachments/" + id.toString().toLatin1();

    QJsonObject about() const
    {
        QJsonObject json = namedAttachment(id, bytes);
        json.insert(QStringLiteral("case_id"), caseId.toString());
        json.insert(QStringLiteral("part_size"), kPart);
        return json;
    }
    HttpResponse open() { return centre.send("POST", "/v1/attachments", jsonBytes(about())); }
    HttpResponse put(int number, const QByteArray &part)
    {
        return centre.send("PUT", path + "/parts/" + QByteArray::number(number), part, {},
                           "application/octet-stream");
    }
    QByteArray part(int number) const { return bytes.mid((number - 1) * kPart, kPart); }
    HttpResponse complete() { return centre.send("POST", path + "/completion", {}); }
};

}   // namespace

TEST_CASE("a file goes up in parts in any order and is verified as a whole", "[centre]")
{
    Sending file;
    const HttpResponse opened = file.open();
    REQUIRE(opened.status == 201);
    CHECK(jsonOf(opened).value(QStringLiteral("parts")).toInt() == 3);
    CHECK(jsonOf(opened).value(QStringLiteral("expires_at")).toString() ==
          QStringLiteral("2026-12-24T09:30:00Z"));
    CHECK(pathOf(headerOf(opened, "Location")) == file.path);

    CHECK(file.put(3, file.part(3)).status == 204);
    CHECK(file.put(1, file.part(1)).status == 204);
    CHECK(problemOf(file.complete()) == QStringLiteral("parts-missing"));
    const QJsonObject half = jsonOf(file.centre.get(file.path));
    CHECK(half.value(QStringLiteral("stored")).toArray() == QJsonArray{1, 3});
    CHECK(half.value(QStringLiteral("state")).toString() == QStringLiteral("open"));

    file.centre.open();   // the centre is started anew in between
    CHECK(file.put(2, file.part(2)).status == 204);
    const HttpResponse done = file.complete();
    CHECK(done.status == 200);
    CHECK(jsonOf(done).value(QStringLiteral("sha256")).toString() == hexHash(file.bytes));
    CHECK(file.complete().status == 200);
    CHECK(jsonOf(file.open()).value(QStringLiteral("state")).toString() ==
          QStringLiteral("complete"));
}

TEST_CASE("opening twice is one upload, with other content a conflict", "[centre]")
{
    Sending file;
    REQUIRE(file.open().status == 201);
    CHECK(file.open().status == 200);
    file.bytes += 'x';
    const HttpResponse other = file.open();
    CHECK(other.status == 409);
    CHECK(problemOf(other) == QStringLiteral("attachment-mismatch"));
}

TEST_CASE("the same part again is fine, other bytes are a conflict", "[centre]")
{
    Sending file;
    REQUIRE(file.open().status == 201);
    CHECK(file.put(1, file.part(1)).status == 204);
    CHECK(file.put(1, file.part(1)).status == 204);
    const HttpResponse other = file.put(1, file.part(2));
    CHECK(other.status == 409);
    CHECK(problemOf(other) == QStringLiteral("part-mismatch"));
}

TEST_CASE("parts of the wrong length or number are refused", "[centre]")
{
    Sending file;
    CHECK(file.put(1, file.part(1)).status == 404);
    REQUIRE(file.open().status == 201);
    CHECK(problemOf(file.put(1, file.part(1).chopped(1))) == QStringLiteral("part-size"));
    CHECK(problemOf(file.put(3, file.part(3) + 'x')) == QStringLiteral("part-size"));
    CHECK(file.put(0, file.part(1)).status == 404);
    CHECK(file.put(4, file.part(1)).status == 404);
}

TEST_CASE("a file that is not what was promised loses its parts and starts again", "[centre]")
{
    Sending file;
    REQUIRE(file.open().status == 201);
    REQUIRE(file.put(1, file.part(2)).status == 204);
    REQUIRE(file.put(2, file.part(2)).status == 204);
    REQUIRE(file.put(3, file.part(3)).status == 204);
    const HttpResponse refused = file.complete();
    CHECK(refused.status == 422);
    CHECK(problemOf(refused) == QStringLiteral("hash-mismatch"));
    CHECK(jsonOf(file.centre.get(file.path)).value(QStringLiteral("stored")).toArray().isEmpty());
    CHECK(file.put(1, file.part(1)).status == 204);
}

TEST_CASE("a file that nobody sent in can be cancelled, one of a case cannot", "[centre]")
{
    Sending file;
    REQUIRE(file.open().status == 201);
    REQUIRE(file.put(1, file.part(1)).status == 204);
    CHECK(file.centre.send("DELETE", file.path, {}).status == 204);
    CHECK(file.centre.send("DELETE", file.path, {}).status == 404);
    CHECK(file.open().status == 201);
    CHECK(file.put(1, file.part(2)).status == 204);   // the old part went with it

    REQUIRE(file.centre.submit(aCaseBody(file.caseId)).status == 202);
    CHECK(problemOf(file.centre.send("DELETE", file.path, {})) ==
          QStringLiteral("attachment-in-use"));
}

TEST_CASE("an upload that cannot be described or is too large is not opened", "[centre]")
{
    Sending file;
    const auto opened = [&](const char *member, const QJsonValue &value) {
        QJsonObject about = file.about();
        about.insert(QLatin1String(member), value);
        return file.centre.send("POST", "/v1/attachments", jsonBytes(about)).status;
    };
    CHECK(opened("attachment_id", QStringLiteral("../etc")) == 400);
    CHECK(opened("sha256", QStringLiteral("xyz")) == 400);
    CHECK(opened("size", 0) == 400);
    CHECK(opened("part_size", kPart - 1) == 400);
    CHECK(opened("size", 100 * 1024 * 1024 + 1) == 413);
    CHECK(opened("size", 100 * 1024 * 1024) == 201);
}

TEST_CASE("the parts of a complete file can be read back, byte by byte", "[centre]")
{
    Sending file;
    const auto get = [&](const QByteArray &number) {
        return file.centre.get(file.path + "/parts/" + number);
    };
    CHECK(get("1").status == 404);
    REQUIRE(file.open().status == 201);
    for (int number = 1; number <= 3; ++number) {
        REQUIRE(file.put(number, file.part(number)).status == 204);
        // What was not verified as a whole is given to nobody.
        CHECK(problemOf(get(QByteArray::number(number))) == QStringLiteral("not-found"));
    }
    REQUIRE(file.complete().status == 200);

    QByteArray whole;
    for (int number = 1; number <= 3; ++number) {
        const HttpResponse part = get(QByteArray::number(number));
        CHECK(part.status == 200);
        CHECK(part.mediaType == "application/octet-stream");
        whole += part.body;
    }
    CHECK(whole == file.bytes);
    for (const char *none : {"0", "4", "-1", "x", ""}) {
        INFO(none);
        CHECK(get(none).status == 404);
    }
    const HttpResponse wrong = file.centre.send("DELETE", file.path + "/parts/1", {});
    CHECK(wrong.status == 405);
    CHECK(headerOf(wrong, "Allow") == "GET, PUT");
}

TEST_CASE("a file of another organisation has no parts to be read", "[centre]")
{
    Sending file;
    file.bytes = "%PDF-1";
    file.centre.upload(file.caseId, file.id, file.bytes);
    const auto store = core::centre::SqlStore::openSqlite(file.centre.folder.path());
    REQUIRE(store);
    const QString id = file.id.toString();
    CHECK((*store)->part(QStringLiteral("loopback"), id, 1).value() == file.bytes);
    CHECK_FALSE((*store)->part(QStringLiteral("another"), id, 1).value());
}

TEST_CASE("a part that the store cannot give is not claimed to be missing", "[centre]")
{
    Sending file;
    file.bytes = "%PDF-1";
    file.centre.upload(file.caseId, file.id, file.bytes);
    auto database = core::centre::SqlDatabase::openSqlite(
        file.centre.folder.filePath(QStringLiteral("centre.sqlite")));
    REQUIRE(database);
    REQUIRE((*database)->run(QStringLiteral("DROP TABLE parts")));
    CHECK(file.centre.get(file.path + "/parts/1").status == 503);
    REQUIRE((*database)->run(QStringLiteral("DROP TABLE attachments")));
    CHECK(file.centre.get(file.path + "/parts/1").status == 503);
}
