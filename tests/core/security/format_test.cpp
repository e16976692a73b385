#include "core/security/audit.h"
#include "core/security/cipher.h"
#include "core/security/stream_seal.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QBuffer>

using namespace core;
using namespace core::security;

namespace {

/// The vectors of FORMAT.md by name.
QMap<QByteArray, QByteArray> vectors()
{
    QMap<QByteArray, QByteArray> found;
    const QByteArray page = tests::readFile(QStringLiteral(SOURCE_DIR "/core/security/FORMAT.md"));
    for (const QByteArray &line : page.split('\n'))
        if (const auto parts = line.split('='); parts.size() == 2 && !line.contains('`'))
            found[parts[0].trimmed()] = QByteArray::fromHex(parts[1]);
    REQUIRE(found.size() == 13);
    return found;
}

Key keyOf(const QByteArray &bytes)
{
    return Key::fromBytes({reinterpret_cast<const unsigned char *>(bytes.constData()), Key::kSize});
}

}   // namespace

TEST_CASE("keys are named, derived and hash as the format page says", "[security]")
{
    const auto vector = vectors();
    const Key key = keyOf(vector["key"]);
    CHECK(key.id() == vector["key_id"]);
    CHECK(key.derive("sportello.attachment.1", vector["file"]).id() == vector["derived_id"]);
    CHECK(key.keyedHash("person.code", "MRNLNE86C54F205C") == vector["blind_index"]);
}

TEST_CASE("envelopes of the format page open", "[security]")
{
    const auto vector = vectors();
    const Key key = keyOf(vector["key"]);
    const SealPlace place{"cases", "body", vector["owner"], 7};
    CHECK(open(key, place, vector["envelope_1"]) == vector["plain"]);
    CHECK(open(key, place, vector["envelope_2"]) == vector["plain"]);
    CHECK(seal(key, place, vector["plain"]).left(34) == vector["envelope_1"].left(34));
    CHECK(seal(key, place, vector["plain"], Padding::Step128).size() ==
          vector["envelope_2"].size());
}

TEST_CASE("the audit chain of the format page is made and verifies", "[security][audit]")
{
    const auto vector = vectors();
    AuditState state = startAudit(vector["key"]);
    const auto entry = [](qint64 ms, const char *action, const char *subject, const char *detail) {
        return AuditEntry{0,
                          QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC),
                          QStringLiteral("OP-7F3A"),
                          QStringLiteral("H501-D02"),
                          QString::fromUtf8(action),
                          QString::fromUtf8(subject),
                          QString::fromUtf8(detail)};
    };
    const AuditLink first = appendAudit(state, entry(1795512600123, "signed_in", "", ""));
    const AuditLink second =
        appendAudit(state, entry(1795512601000, "case_viewed", "018f", "perch\xc3\xa9"));
    CHECK(first.hash == vector["audit_hash_1"]);
    CHECK(second.hash == vector["audit_hash_2"]);
    CHECK(state.key == vector["audit_key_3"]);
    CHECK_FALSE(verifyAudit(vector["key"], {first, second}, state));
}

TEST_CASE("the attachment of the format page opens", "[security]")
{
    const auto vector = vectors();
    QByteArray file = vector["stream"];
    QBuffer in(&file);
    in.open(QIODevice::ReadOnly);
    CHECK(openStream(keyOf(vector["key"]), {vector["file"], vector["owner"]}, in, 1000) ==
          vector["plain"]);
}
