#include "core/security/stream_seal.h"

#include "tests/support/string_makers.h"

#include <QBuffer>

using namespace core;
using namespace core::security;

namespace {

const StreamPlace kPlace{QByteArray(16, 'f'), QByteArray(16, 'c')};
constexpr int kHead = 6 + 32 + 24;
constexpr int kSealedChunk = kStreamChunk + 17;
constexpr qint64 kNoLimit = 100 << 20;

QByteArray sealed(const Key &key, const QByteArray &bytes, const StreamPlace &place = kPlace)
{
    QBuffer plain;
    plain.setData(bytes);
    plain.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    REQUIRE(sealStream(key, place, plain, out));
    return out.data();
}

Result<QByteArray> opened(const Key &key, QByteArray bytes, const StreamPlace &place = kPlace,
                          qint64 limit = kNoLimit)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    return openStream(key, place, in, limit);
}

bool isCorrupt(const Result<QByteArray> &result)
{
    return !result && result.error().code == ErrorCode::Corrupt;
}

QByteArray content(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 977);
    return bytes;
}

}   // namespace

TEST_CASE("a sealed file opens whole, at every size round a chunk", "[security]")
{
    const Key key = Key::random();
    for (const int size : {0, 1, kStreamChunk - 1, kStreamChunk, kStreamChunk + 1, 2 * kStreamChunk,
                           3 * kStreamChunk + 5}) {
        CAPTURE(size);
        CHECK(opened(key, sealed(key, content(size))) == content(size));
    }
}

TEST_CASE("a sealed file cut at or round a chunk border does not open", "[security]")
{
    const Key key = Key::random();
    const QByteArray file = sealed(key, content(3 * kStreamChunk + 5));
    for (int chunk = 0; chunk <= 3; ++chunk)
        for (const int off : {-17, -1, 0, 1, 17}) {
            const int at = kHead + chunk * kSealedChunk + off;
            CAPTURE(chunk, off);
            CHECK(isCorrupt(opened(key, file.left(at))));
        }
    for (int at = 0; at < kHead; ++at)
        REQUIRE(isCorrupt(opened(key, file.left(at))));
    CHECK(isCorrupt(opened(key, file.chopped(1))));
    CHECK(isCorrupt(opened(key, file + 'x')));
}

TEST_CASE("chunks that are swapped, dropped or doubled do not open", "[security]")
{
    const Key key = Key::random();
    const QByteArray file = sealed(key, content(3 * kStreamChunk + 5));
    const auto chunk = [&](int i) { return file.mid(kHead + i * kSealedChunk, kSealedChunk); };
    const QByteArray head = file.left(kHead);
    CHECK(opened(key, head + chunk(0) + chunk(1) + chunk(2) + chunk(3)));
    CHECK(isCorrupt(opened(key, head + chunk(1) + chunk(0) + chunk(2) + chunk(3))));
    CHECK(isCorrupt(opened(key, head + chunk(0) + chunk(2) + chunk(3))));
    CHECK(isCorrupt(opened(key, head + chunk(0) + chunk(1) + chunk(1) + chunk(2) + chunk(3))));
    CHECK(isCorrupt(opened(key, head + chunk(3))));
}

TEST_CASE("two files of one key spliced together do not open", "[security]")
{
    const Key key = Key::random();
    const QByteArray a = sealed(key, content(2 * kStreamChunk + 1));
    const QByteArray b = sealed(key, content(2 * kStreamChunk + 1));
    for (int border = 0; border <= 2; ++border) {
        const int at = kHead + border * kSealedChunk;
        CHECK(isCorrupt(opened(key, a.left(at) + b.mid(at))));
    }
    CHECK(isCorrupt(opened(key, a + b.mid(kHead))));
}

TEST_CASE("a sealed file belongs to one id, one case and one key", "[security]")
{
    const Key key = Key::random();
    const QByteArray file = sealed(key, content(10));
    CHECK(isCorrupt(opened(key, file, {QByteArray(16, 'x'), kPlace.owner})));
    CHECK(isCorrupt(opened(key, file, {kPlace.file, QByteArray(16, 'x')})));
    CHECK(isCorrupt(opened(Key::random(), file)));
}

TEST_CASE("every changed byte of a small sealed file is refused", "[security]")
{
    const Key key = Key::random();
    const QByteArray file = sealed(key, content(40));
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 0x80);
        CAPTURE(at);
        REQUIRE(isCorrupt(opened(key, changed)));
    }
}

TEST_CASE("a sealed file larger than the limit is refused before it is held", "[security]")
{
    const Key key = Key::random();
    const QByteArray file = sealed(key, content(1000));
    CHECK(opened(key, file, kPlace, 1000));
    CHECK(isCorrupt(opened(key, file, kPlace, 999)));
}
