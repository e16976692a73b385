#include "tests/support/zip_reader.h"

#include <catch2/catch.hpp>

#include <zlib.h>

#include <QtEndian>

namespace tests {

namespace {

template <class Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    REQUIRE(at >= 0);
    REQUIRE(at + qsizetype(sizeof(Number)) <= bytes.size());
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray plain(static_cast<qsizetype>(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = size;
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);   // ZIP has no zlib header
    const int end = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    REQUIRE(end == Z_STREAM_END);
    REQUIRE(stream.total_out == size);
    return plain;
}

}   // namespace

QMap<QString, QByteArray> unzipped(const QByteArray &archive)
{
    QMap<QString, QByteArray> members;
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    const int count = numberAt<quint16>(archive, end + 10);
    qsizetype at = numberAt<quint32>(archive, end + 16);
    for (int i = 0; i < count; ++i) {
        REQUIRE(archive.mid(at, 4) == "PK\x01\x02");
        const auto method = numberAt<quint16>(archive, at + 10);
        const auto checksum = numberAt<quint32>(archive, at + 16);
        const auto packedSize = numberAt<quint32>(archive, at + 20);
        const auto size = numberAt<quint32>(archive, at + 24);
        const auto nameLength = numberAt<quint16>(archive, at + 28);
        const auto skipped =
            numberAt<quint16>(archive, at + 30) + numberAt<quint16>(archive, at + 32);
        const qsizetype local = numberAt<quint32>(archive, at + 42);
        const qsizetype data = local + 30 + numberAt<quint16>(archive, local + 26) +
                               numberAt<quint16>(archive, local + 28);
        const QByteArray packed = archive.mid(data, packedSize);
        const QByteArray plain = method == 0 ? packed : inflated(packed, size);
        REQUIRE(crc32(0, reinterpret_cast<const Bytef *>(plain.constData()),
                      static_cast<uInt>(plain.size())) == checksum);
        members.insert(QString::fromUtf8(archive.mid(at + 46, nameLength)), plain);
        at += 46 + nameLength + skipped;
    }
    return members;
}

}   // namespace tests
