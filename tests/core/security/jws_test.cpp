#include "core/security/jws.h"

#include "tests/support/string_makers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core::security;
using core::ErrorCode;

namespace {

// RFC 7515 appendix A.3: key, and the signed example as printed there.
const QByteArray kRfcX = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
const QByteArray kRfcY = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";
const QByteArray kRfcJws =
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGx"
    "lLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8I"
    "SlSApmWQxfKTUJqPP3-Kg6NU1Q";

// The protocol's own vectors (interop, section 14), made with the private half of the same key.
const QByteArray kTrackingEvidence =
    "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InRlc3Qta2V5LTEifQ.eyJpc3MiOiJjbGllbnQtMDAwM"
    "SIsImF1ZCI6Imh0dHBzOi8vaW50YWtlLmV4YW1wbGUuaXQvdjEiLCJwdXJwb3NlSWQiOiJwdXJwb3NlLTAwMDEiL"
    "CJ1c2VySUQiOiJPUC03RjNBIiwidXNlckxvY2F0aW9uIjoiSDUwMS1EMDIiLCJMb0EiOiJMb0EzIiwiZG5vbmNlI"
    "jo0ODIxMDkzNzU2MTIwLCJqdGkiOiJhdWRpdC0wMDAxIiwiaWF0IjoxNzY3MjI1NjAwLCJuYmYiOjE3NjcyMjU2M"
    "DAsImV4cCI6MTc2NzIyNjIwMH0.dpDNT_DBs-MnvUMXnRXEh0ks1JFDcacrdGw0b2F5lFKKqTXTCY8nDk0IQiLhx"
    "IZUDrr0s3RbLJjvaAgXDDWWNQ";
const QByteArray kRequestSignature =
    "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InRlc3Qta2V5LTEifQ.eyJpc3MiOiJjbGllbnQtMDAwM"
    "SIsInN1YiI6ImNsaWVudC0wMDAxIiwiYXVkIjoiaHR0cHM6Ly9pbnRha2UuZXhhbXBsZS5pdC92MSIsImp0aSI6I"
    "nNpZy0wMDAxIiwiaWF0IjoxNzY3MjI1NjAwLCJuYmYiOjE3NjcyMjU2MDAsImV4cCI6MTc2NzIyNTcyMCwic2lnb"
    "mVkX2hlYWRlcnMiOlt7ImRpZ2VzdCI6IlNIQS0yNTY9a3pqbXFMMS94dEdkYVhkZ1QzQmloeWcvUkRtUWZETWVER"
    "Uo3eG5xeStOWT0ifSx7ImNvbnRlbnQtdHlwZSI6ImFwcGxpY2F0aW9uL2pzb24ifSx7ImlkZW1wb3RlbmN5LWtle"
    "SI6IlwiMDE4ZjJmNmUtN2MxYS03YjNlLTlkNTItMGE1YjZjN2Q4ZTlmLjFcIiJ9XX0.JOzWHzgL88HKW4KbUoMim"
    "v1tBzArJ9QE2vXClTdAtu3xqtYvqyZCUVucC05xvt2B_6lbIjSm6y5uHQ-Sb6h2Lg";
const QByteArray kDpopProof =
    "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwiY3J2IjoiUC0yNTYiLCJ4"
    "IjoiZjgzT0ozRDJ4RjFCZzh2dWI5dExlMWdITXpWNzZlOFR1czl1UEh2UlZFVSIsInkiOiJ4X0ZFelJ1OW0zNkhM"
    "Tl90dWU2NTlMTnBYVzZwQ3lTdGlrWWpLSVdJNWEwIn19.eyJqdGkiOiJkcG9wLTAwMDEiLCJodG0iOiJQT1NUIiw"
    "iaHR1IjoiaHR0cHM6Ly9pbnRha2UuZXhhbXBsZS5pdC92MS9jYXNlcyIsImlhdCI6MTc2NzIyNTYwMCwiYXRoIjo"
    "iM2xYNkF2QnNsbXFkVDNwVkwyX1pTb3VvVUQwODczZm5Ob2IzX2Q1dUkwMCJ9.oHfX0Yo2QdPt57TngzxNvC4mR9"
    "_EFB0EgocyiRB2AMTTYdjEC2TucQHR5e0hoDHsuO-Bqn6_Q_OoYTSiaGAvxw";

PublicKey rfcKey()
{
    const auto key = PublicKey::fromJwk({{QStringLiteral("kty"), QStringLiteral("EC")},
                                         {QStringLiteral("crv"), QStringLiteral("P-256")},
                                         {QStringLiteral("x"), QString::fromLatin1(kRfcX)},
                                         {QStringLiteral("y"), QString::fromLatin1(kRfcY)}});
    REQUIRE(key);
    return *key;
}

struct Signer {
    QByteArray privateKey = generateSigningKey().value();
    PublicKey publicKey = publicKeyOf(privateKey).value();

    QByteArray sign(const QByteArray &payload, const QJsonObject &header = {}) const
    {
        const auto jws = signJws(header, payload, privateKey);
        REQUIRE(jws);
        return *jws;
    }
};

QByteArray withHeader(const QByteArray &jws, const QByteArray &header)
{
    return toBase64Url(header) + jws.mid(jws.indexOf('.'));
}

bool isCorrupt(const QByteArray &jws, const JwsExpectation &expected)
{
    const auto verified = verifyJws(jws, expected);
    return !verified && verified.error().code == ErrorCode::Corrupt;
}

}   // namespace

TEST_CASE("the example of RFC 7515 A.3 verifies", "[security]")
{
    const auto jws = verifyJws(kRfcJws, {rfcKey(), {}, {}});

    REQUIRE(jws);
    CHECK(jws->payload ==
          "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}");
    CHECK(jws->claims()->value(QStringLiteral("iss")).toString() == QStringLiteral("joe"));
}

TEST_CASE("the thumbprint of the example key is that of RFC 7638", "[security]")
{
    CHECK(rfcKey().thumbprint() == QStringLiteral("oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"));
}

TEST_CASE("the protocol's vectors verify", "[security]")
{
    const QString kid = QStringLiteral("test-key-1");
    const QString jwt = QStringLiteral("JWT");

    const auto evidence = verifyJws(kTrackingEvidence, {rfcKey(), kid, jwt});
    REQUIRE(evidence);
    CHECK(evidence->claims()->value(QStringLiteral("userID")).toString() ==
          QStringLiteral("OP-7F3A"));

    const auto signature = verifyJws(kRequestSignature, {rfcKey(), kid, jwt});
    REQUIRE(signature);
    CHECK(signature->claims()->value(QStringLiteral("signed_headers")).toArray().size() == 3);

    CHECK(verifyJws(kDpopProof, {rfcKey(), {}, QStringLiteral("dpop+jwt")}));
}

TEST_CASE("the protocol's digests are reproduced", "[security]")
{
    CHECK(digestHeader(R"({"case_id":"018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e9f","revision":1})") ==
          "SHA-256=kzjmqL1/xtGdaXdgT3Bihyg/RDmQfDMeDEJ7xnqy+NY=");
    CHECK(digestHeader(R"({"testo":"Ciao mondo"})") ==
          "SHA-256=XPLevcS/HwVMCRq67PMbZd7RWF/zmIKEZPwrdiKIB5o=");
    CHECK(digestHeader(R"({"testo": "Ciao mondo"})") ==
          "SHA-256=hPq3xjgxGMr98LL2/lP2Y66DVCTcXdwL+YpNQD/gmvk=");
    CHECK(digestHeader({}) == "SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

TEST_CASE("what one key signed verifies by that key and no other", "[security]")
{
    const Signer one, other;
    const QString kid = one.publicKey.thumbprint();
    const QByteArray jws = one.sign("{\"a\":1}", {{QStringLiteral("kid"), kid}});

    const auto verified = verifyJws(jws, {one.publicKey, kid, {}});
    REQUIRE(verified);
    CHECK(verified->payload == "{\"a\":1}");
    CHECK(isCorrupt(jws, {other.publicKey, kid, {}}));
}

TEST_CASE("any changed character makes a JWS useless", "[security]")
{
    const Signer signer;
    const QByteArray jws = signer.sign("{\"amount\":\"10.00\"}");
    for (qsizetype i = 0; i < jws.size(); ++i) {
        QByteArray changed = jws;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        INFO(i);
        CHECK(isCorrupt(changed, {signer.publicKey, {}, {}}));
    }
}

TEST_CASE("other algorithms are refused before the signature is looked at", "[security]")
{
    const Signer signer;
    const QByteArray jws = signer.sign("{}");
    for (const char *header : {R"({"alg":"none"})", R"({"alg":"HS256"})", R"({"alg":"RS256"})",
                               R"({"alg":"es256"})", R"({})", R"({"alg":["ES256"]})"}) {
        INFO(header);
        CHECK(isCorrupt(withHeader(jws, header), {signer.publicKey, {}, {}}));
    }
    CHECK(isCorrupt(toBase64Url(R"({"alg":"none"})") + "." + toBase64Url("{}") + ".",
                    {signer.publicKey, {}, {}}));
}

TEST_CASE("kid, typ and crit must be exactly what is expected", "[security]")
{
    const Signer signer;
    const QString kid = QStringLiteral("k1");
    const QString typ = QStringLiteral("receipt+jwt");
    const QByteArray both =
        signer.sign("{}", {{QStringLiteral("kid"), kid}, {QStringLiteral("typ"), typ}});

    CHECK(verifyJws(both, {signer.publicKey, kid, typ}));
    CHECK(isCorrupt(both, {signer.publicKey, QStringLiteral("k2"), typ}));
    CHECK(isCorrupt(both, {signer.publicKey, {}, typ}));
    CHECK(isCorrupt(both, {signer.publicKey, kid, QStringLiteral("JWT")}));
    CHECK(isCorrupt(signer.sign("{}"), {signer.publicKey, kid, {}}));
    CHECK(isCorrupt(signer.sign("{}", {{QStringLiteral("crit"), QJsonArray()}}),
                    {signer.publicKey, {}, {}}));
}

TEST_CASE("a key inside the header is never trusted", "[security]")
{
    const Signer attacker, ours;
    const QByteArray forged =
        attacker.sign("{}", {{QStringLiteral("jwk"), attacker.publicKey.toJwk()}});

    CHECK(isCorrupt(forged, {ours.publicKey, {}, {}}));
}

TEST_CASE("members named twice are refused in header and in claims", "[security]")
{
    const Signer signer;
    const QByteArray jws = signer.sign(R"({"sub":"a","sub":"b"})");
    const auto verified = verifyJws(jws, {signer.publicKey, {}, {}});
    REQUIRE(verified);
    CHECK_FALSE(verified->claims());
    CHECK(
        isCorrupt(withHeader(jws, R"({"alg":"ES256","alg":"ES256"})"), {signer.publicKey, {}, {}}));
}

TEST_CASE("padding, foreign characters, other forms and sizes are refused", "[security]")
{
    const Signer signer;
    const QByteArray jws = signer.sign("{}");
    const JwsExpectation expected{signer.publicKey, {}, {}};

    CHECK(isCorrupt(jws + "==", expected));
    CHECK(isCorrupt(jws + ".", expected));
    CHECK(isCorrupt(" " + jws, expected));
    CHECK(isCorrupt(jws.left(jws.size() - 4), expected));
    CHECK(isCorrupt(QByteArray(), expected));
    CHECK(isCorrupt(signer.sign(QByteArray(64 * 1024, 'x')), expected));
    CHECK_FALSE(fromBase64Url("YQ=="));
    CHECK_FALSE(fromBase64Url("Y+/h"));
    CHECK_FALSE(fromBase64Url("YR"));   // bits left over
    CHECK(fromBase64Url("YQ") == QByteArray("a"));
}

TEST_CASE("only points of the curve are keys", "[security]")
{
    QJsonObject jwk = rfcKey().toJwk();
    CHECK(PublicKey::fromJwk(jwk) == rfcKey());

    jwk.insert(QStringLiteral("y"), QString::fromLatin1(kRfcX));
    CHECK_FALSE(PublicKey::fromJwk(jwk));
    jwk.insert(QStringLiteral("kty"), QStringLiteral("RSA"));
    CHECK_FALSE(PublicKey::fromJwk(jwk));
}

TEST_CASE("bytes that are no private key sign nothing", "[security]")
{
    const auto signedBy = signJws({}, "{}", "not a key");
    REQUIRE_FALSE(signedBy);
    CHECK(signedBy.error().code == ErrorCode::Invalid);
    CHECK_FALSE(publicKeyOf(QByteArray()));
}
