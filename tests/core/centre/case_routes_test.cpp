#include "core/security/case_seal.h"

#include "tests/core/centre/routes_fixture.h"
#include "tests/support/string_makers.h"

using namespace tests;
using core::CaseId;
using core::centre::HttpResponse;

namespace {

CaseId newCase()
{
    return CaseId::makeAt(FixedClock().nowUtc());
}

QJsonObject receiptOf(RoutesFixture &centre, const HttpResponse &accepted)
{
    const HttpResponse done = centre.get(pathOf(headerOf(accepted, "Location")));
    REQUIRE(done.status == 303);
    const HttpResponse receipt = centre.get(pathOf(headerOf(done, "Location")));
    REQUIRE(receipt.status == 200);
    REQUIRE(receipt.mediaType == "application/jwt");
    const auto key = core::security::publicKeyOf(centre.signingKey).value();
    const auto jws = core::security::verifyJws(
        receipt.body, {key, key.thumbprint(), QStringLiteral("receipt+jwt")});
    REQUIRE(jws);
    return jws->claims().value();
}

}   // namespace

TEST_CASE("a case is taken in, registered and receipted", "[centre]")
{
    RoutesFixture centre;
    const CaseId id = newCase();
    const QByteArray body = jsonBytes(aCaseBody(id));

    const HttpResponse accepted = centre.submit(aCaseBody(id));
    REQUIRE(accepted.status == 202);
    CHECK(accepted.mediaType == "application/json");
    CHECK(jsonOf(accepted).value(QStringLiteral("status")).toString() ==
          QStringLiteral("accepted"));
    const QByteArray submission = pathOf(headerOf(accepted, "Location"));
    CHECK(submission.endsWith(
        jsonOf(accepted).value(QStringLiteral("submission_id")).toString().toLatin1()));

    const HttpResponse waiting = centre.get(submission);
    CHECK(waiting.status == 200);
    CHECK(jsonOf(waiting).value(QStringLiteral("status")).toString() ==
          QStringLiteral("processing"));
    CHECK(headerOf(waiting, "Retry-After") == "1");

    CHECK(centre.routes->registerPending() == 1);
    const QJsonObject receipt = receiptOf(centre, accepted);
    CHECK(receipt.value(QStringLiteral("sub")).toString() == id.toString());
    CHECK(receipt.value(QStringLiteral("revision")).toInt() == 1);
    CHECK(receipt.value(QStringLiteral("protocol")).toString() ==
          QStringLiteral("INPS.H501.2026.0000001"));
    CHECK(receipt.value(QStringLiteral("request_digest")).toString().toLatin1() ==
          core::security::digestHeader(body));
    CHECK(receipt.value(QStringLiteral("durable")).toBool());
    CHECK(receipt.value(QStringLiteral("received_at")).toString() ==
          QStringLiteral("2026-11-24T09:30:00Z"));
    CHECK(receipt.value(QStringLiteral("outcome")).toString() == QStringLiteral("registered"));
}

TEST_CASE("before registration there is no receipt and no number to be seen", "[centre]")
{
    RoutesFixture centre;
    const CaseId id = newCase();
    const HttpResponse accepted = centre.submit(aCaseBody(id));
    const QByteArray submission =
        jsonOf(accepted).value(QStringLiteral("submission_id")).toString().toLatin1();

    CHECK(centre.get("/v1/receipts/" + submission).status == 404);
    CHECK(jsonOf(centre.get("/v1/cases/" + id.toString().toLatin1()))
              .value(QStringLiteral("protocol"))
              .isNull());
}

TEST_CASE("numbers run per municipality and per Italian year", "[centre]")
{
    RoutesFixture centre;
    const auto protocolOf = [&](const QString &municipality) {
        QJsonObject body = aCaseBody(newCase());
        body.insert(QStringLiteral("municipality"), municipality);
        const HttpResponse accepted = centre.submit(body);
        REQUIRE(centre.routes->registerPending() == 1);
        return receiptOf(centre, accepted).value(QStringLiteral("protocol")).toString();
    };

    CHECK(protocolOf(QStringLiteral("H501")) == QStringLiteral("INPS.H501.2026.0000001"));
    CHECK(protocolOf(QStringLiteral("H501")) == QStringLiteral("INPS.H501.2026.0000002"));
    CHECK(protocolOf(QStringLiteral("F205")) == QStringLiteral("INPS.F205.2026.0000001"));
    // 2026-12-31 23:30 UTC is already the new year in Italy.
    centre.clock.set(QDateTime({2026, 12, 31}, {23, 30}, Qt::UTC));
    CHECK(protocolOf(QStringLiteral("H501")) == QStringLiteral("INPS.H501.2027.0000001"));
}

TEST_CASE("the same case again gets the same answer and is kept once", "[centre]")
{
    RoutesFixture centre;
    const QJsonObject body = aCaseBody(newCase());
    const HttpResponse first = centre.submit(body);
    centre.open();   // also after the centre was started anew
    const HttpResponse second = centre.submit(body);

    CHECK(second.status == 202);
    CHECK(second.body == first.body);
    CHECK(headerOf(second, "Location") == headerOf(first, "Location"));
    CHECK(headerOf(first, "Idempotency-Replayed").isEmpty());
    CHECK(headerOf(second, "Idempotency-Replayed") == "true");
    CHECK(centre.routes->registerPending() == 1);
    CHECK(centre.routes->registerPending() == 0);
}

TEST_CASE("the same key with another body is refused for good", "[centre]")
{
    RoutesFixture centre;
    const CaseId id = newCase();
    REQUIRE(centre.submit(aCaseBody(id)).status == 202);
    QJsonObject other = aCaseBody(id);
    other.insert(QStringLiteral("desk"), QStringLiteral("H501-D03"));

    const HttpResponse refused = centre.submit(other);
    CHECK(refused.status == 422);
    CHECK(problemOf(refused) == QStringLiteral("key-reuse"));
}

TEST_CASE("a key that is being worked on answers in-progress, or key-reuse for another body",
          "[centre]")
{
    RoutesFixture centre;
    const QJsonObject body = aCaseBody(newCase());
    const QString key = body.value(QStringLiteral("case_id")).toString() + QStringLiteral(".1");
    const auto hold =
        centre.inFlight.take(QStringLiteral("loopback ") + key,
                             QCryptographicHash::hash(jsonBytes(body), QCryptographicHash::Sha256));
    REQUIRE(hold);

    const HttpResponse busy = centre.submit(body);
    CHECK(busy.status == 409);
    CHECK(problemOf(busy) == QStringLiteral("in-progress"));
    CHECK(headerOf(busy, "Retry-After") == "5");
    CHECK(problemOf(centre.submitBytes("{}", key)) == QStringLiteral("key-reuse"));
}

TEST_CASE("a key that is missing, unquoted or not the case's own is refused", "[centre]")
{
    RoutesFixture centre;
    const QJsonObject body = aCaseBody(newCase());
    const QByteArray key = body.value(QStringLiteral("case_id")).toString().toLatin1() + ".1";

    const HttpResponse missing = centre.send("POST", "/v1/cases", jsonBytes(body));
    CHECK(missing.status == 400);
    CHECK(problemOf(missing) == QStringLiteral("key-missing"));
    CHECK(centre.send("POST", "/v1/cases", jsonBytes(body), {{"idempotency-key", key}}).status ==
          400);
    const HttpResponse stranger =
        centre.submitBytes(jsonBytes(body), newCase().toString() + QStringLiteral(".1"));
    CHECK(stranger.status == 422);
    CHECK(problemOf(stranger) == QStringLiteral("key-mismatch"));
}

TEST_CASE("a changed or absent digest is noticed before anything is kept", "[centre]")
{
    RoutesFixture centre;
    const QJsonObject body = aCaseBody(newCase());
    const core::centre::HttpHeaders headers{
        {"content-type", "application/json"},
        {"idempotency-key",
         '"' + body.value(QStringLiteral("case_id")).toString().toLatin1() + ".1\""}};
    auto wrong = headers;
    wrong.emplaceBack("digest", core::security::digestHeader("{}"));

    CHECK(
        problemOf(centre.routes->handle({"POST", "/v1/cases", {}, headers, jsonBytes(body), {}})) ==
        QStringLiteral("digest-missing"));
    CHECK(problemOf(centre.routes->handle({"POST", "/v1/cases", {}, wrong, jsonBytes(body), {}})) ==
          QStringLiteral("digest-mismatch"));
    CHECK(centre.routes->registerPending() == 0);
}

TEST_CASE("a body of the wrong form says which fields are wrong", "[centre]")
{
    RoutesFixture centre;
    QJsonObject body = aCaseBody(newCase());
    body.insert(QStringLiteral("municipality"), QStringLiteral("Roma"));
    body.remove(QStringLiteral("desk"));

    const HttpResponse refused = centre.submit(body);
    CHECK(refused.status == 422);
    CHECK(problemOf(refused) == QStringLiteral("case-invalid"));
    const QJsonArray problems = jsonOf(refused).value(QStringLiteral("problems")).toArray();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].toObject().value(QStringLiteral("field")) == QStringLiteral("municipality"));
    CHECK(problems[1].toObject().value(QStringLiteral("reason")) == QStringLiteral("missing"));

    const QString key = newCase().toString() + QStringLiteral(".1");
    CHECK(problemOf(centre.submitBytes("not json", key)) == QStringLiteral("malformed"));
    CHECK(problemOf(centre.submitBytes(R"({"a":1,"a":2})", key)) == QStringLiteral("malformed"));
}

TEST_CASE("other content types and codings are refused", "[centre]")
{
    RoutesFixture centre;
    const HttpResponse text = centre.send("POST", "/v1/cases", "x", {}, "text/plain");
    CHECK(text.status == 415);
    CHECK(problemOf(text) == QStringLiteral("unsupported-media-type"));
    CHECK(centre.send("POST", "/v1/cases", "x", {{"content-encoding", "gzip"}}).status == 415);
}

TEST_CASE("a case whose attachments are not complete is not taken in until they are", "[centre]")
{
    RoutesFixture centre;
    const CaseId id = newCase();
    const auto attachment = core::AttachmentId::makeAt(centre.clock.nowUtc());
    QJsonObject body = aCaseBody(id);
    body.insert(QStringLiteral("attachments"), QJsonArray{namedAttachment(attachment, "%PDF-1")});

    const HttpResponse refused = centre.submit(body);
    CHECK(refused.status == 409);
    CHECK(problemOf(refused) == QStringLiteral("attachment-missing"));
    CHECK(jsonOf(refused).value(QStringLiteral("attachments")).toArray() ==
          QJsonArray{attachment.toString()});

    centre.upload(id, attachment, "%PDF-1");
    const HttpResponse accepted = centre.submit(body);
    REQUIRE(accepted.status == 202);
    REQUIRE(centre.routes->registerPending() == 1);
    CHECK(receiptOf(centre, accepted).value(QStringLiteral("attachments")).toArray() ==
          QJsonArray{hexHash("%PDF-1")});
}

TEST_CASE("an attachment of another case or another content does not count", "[centre]")
{
    RoutesFixture centre;
    const CaseId id = newCase();
    const auto attachment = core::AttachmentId::makeAt(centre.clock.nowUtc());
    centre.upload(newCase(), attachment, "%PDF-1");
    QJsonObject body = aCaseBody(id);
    body.insert(QStringLiteral("attachments"), QJsonArray{namedAttachment(attachment, "%PDF-1")});

    CHECK(problemOf(centre.submit(body)) == QStringLiteral("attachment-missing"));
}

TEST_CASE("a seal of a registered desk is verified and a broken one refused", "[centre]")
{
    RoutesFixture centre;
    const QByteArray deskKey = core::security::generateSigningKey().value();
    const auto publicKey = core::security::publicKeyOf(deskKey).value();
    centre.context.deskKeys.insert(publicKey.thumbprint(), publicKey);
    const CaseId id = newCase();
    const core::security::SealClaims claims{id, 1, QDateTime({2026, 11, 24}, {9, 12, 44}, Qt::UTC),
                                            QStringLiteral("OP-7F3A"), QByteArray(32, 'h')};
    QJsonObject body = aCaseBody(id);
    body.insert(QStringLiteral("seal"), core::security::makeSeal(body, claims, deskKey).value());

    QJsonObject changed = body;
    changed.insert(QStringLiteral("desk"), QStringLiteral("H501-D99"));
    CHECK(problemOf(centre.submit(changed)) == QStringLiteral("seal-invalid"));
    CHECK(centre.submit(body).status == 202);
}

TEST_CASE("what was never received is 404 and never a success", "[centre]")
{
    RoutesFixture centre;
    const QByteArray id = newCase().toString().toLatin1();
    for (const QByteArray &path :
         {"/v1/cases/" + id, "/v1/submissions/" + id, "/v1/receipts/" + id, "/v1/attachments/" + id,
          QByteArray("/v1/rule-bundles/benefits-it"), QByteArray("/v1/oauth/token"),
          QByteArray("/v1/"), QByteArray("/v2/status"), QByteArray("/"),
          "/v1/cases/" + id + "/x"}) {
        INFO(path.toStdString());
        const HttpResponse reply = centre.get(path);
        CHECK(reply.status == 404);
        CHECK(problemOf(reply) == QStringLiteral("not-found"));
    }
    CHECK(centre.get("/v1/cases").status == 405);
}

TEST_CASE("the state of a case can be asked by its id", "[centre]")
{
    RoutesFixture centre;
    const CaseId id = newCase();
    const HttpResponse accepted = centre.submit(aCaseBody(id));
    const QByteArray path = "/v1/cases/" + id.toString().toLatin1();

    const QJsonObject before = jsonOf(centre.get(path));
    CHECK(before.value(QStringLiteral("state")).toString() == QStringLiteral("received"));
    CHECK(before.value(QStringLiteral("submission")).toString().toLatin1() ==
          headerOf(accepted, "Location"));
    REQUIRE(centre.routes->registerPending());
    CHECK(jsonOf(centre.get(path)).value(QStringLiteral("state")).toString() ==
          QStringLiteral("registered"));
    REQUIRE(centre.submit(aCaseBody(id, 2)).status == 202);
    CHECK(jsonOf(centre.get(path)).value(QStringLiteral("revision")).toInt() == 2);
}

TEST_CASE("two applications of one person on one day are flagged, not merged", "[centre]")
{
    RoutesFixture centre;
    const auto of = [](const CaseId &id, const QString &code) {
        QJsonObject body = aCaseBody(id);
        const QJsonObject identifier{{QStringLiteral("tipo"), QStringLiteral("cf")},
                                     {QStringLiteral("valore"), code}};
        body.insert(QStringLiteral("answers"),
                    QJsonObject{{QStringLiteral("identificativi"), QJsonArray{identifier}}});
        return body;
    };
    const auto underReview = [&](const CaseId &id) {
        return jsonOf(centre.get("/v1/cases/" + id.toString().toLatin1()))
            .value(QStringLiteral("under_review"))
            .toBool();
    };
    const CaseId first = newCase(), second = newCase(), stranger = newCase();
    REQUIRE(centre.submit(of(first, QStringLiteral("MRNLNE86C54H501Q"))).status == 202);
    REQUIRE(centre.submit(of(second, QStringLiteral("mrnlne86c54h501q"))).status == 202);
    REQUIRE(centre.submit(of(stranger, QStringLiteral("RSSMRA80A01H501U"))).status == 202);

    CHECK_FALSE(underReview(first));
    CHECK(underReview(second));
    CHECK_FALSE(underReview(stranger));
    CHECK(centre.routes->registerPending() == 3);
}

TEST_CASE("the feed gives every change once per cursor, oldest first", "[centre]")
{
    RoutesFixture centre;
    const CaseId one = newCase(), two = newCase();
    REQUIRE(centre.submit(aCaseBody(one)).status == 202);
    REQUIRE(centre.submit(aCaseBody(two)).status == 202);
    REQUIRE(centre.routes->registerPending() == 2);

    const QJsonObject page = jsonOf(centre.get("/v1/case-events?limit=3"));
    const QJsonArray items = page.value(QStringLiteral("items")).toArray();
    REQUIRE(items.size() == 3);
    CHECK(page.value(QStringLiteral("more")).toBool());
    CHECK(items[0].toObject().value(QStringLiteral("case_id")) == one.toString());
    CHECK(items[0].toObject().value(QStringLiteral("state")) == QStringLiteral("received"));
    CHECK(items[2].toObject().value(QStringLiteral("state")) == QStringLiteral("registered"));

    const QByteArray cursor = page.value(QStringLiteral("next_cursor")).toString().toLatin1();
    const QJsonObject rest = jsonOf(centre.get("/v1/case-events?cursor=" + cursor));
    CHECK(rest.value(QStringLiteral("items")).toArray().size() == 1);
    CHECK_FALSE(rest.value(QStringLiteral("more")).toBool());
    CHECK(centre.get("/v1/case-events?cursor=x").status == 400);
    CHECK(centre.get("/v1/case-events?limit=0").status == 400);
}
