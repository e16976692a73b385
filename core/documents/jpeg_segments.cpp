#include "core/documents/jpeg_segments.h"

namespace core::documents {

namespace {

constexpr int kStartOfImage = 0xD8;
constexpr int kEndOfImage = 0xD9;
constexpr int kStartOfScan = 0xDA;
constexpr int kComment = 0xFE;

bool isKept(int marker)
{
    const bool application = marker >= 0xE0 && marker <= 0xEF;
    if (application)
        return marker == 0xE0 || marker == 0xE2 || marker == 0xEE;
    return marker != kComment;
}

bool isRestart(int marker)
{
    return marker >= 0xD0 && marker <= 0xD7;
}

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<uchar>(bytes[at]) : -1;
}

/// First byte of the next marker that is not part of scan data; -1 when there is none.
qsizetype endOfScan(const QByteArray &jpeg, qsizetype from)
{
    for (qsizetype at = jpeg.indexOf('\xFF', from); at >= 0; at = jpeg.indexOf('\xFF', at + 1)) {
        const int next = byteAt(jpeg, at + 1);
        if (next < 0)
            return -1;
        if (next != 0x00 && next != 0xFF && !isRestart(next))
            return at;
    }
    return -1;
}

}   // namespace

std::optional<QByteArray> withoutJpegMetadata(const QByteArray &jpeg, JpegEnd end)
{
    if (byteAt(jpeg, 0) != 0xFF || byteAt(jpeg, 1) != kStartOfImage)
        return std::nullopt;
    QByteArray kept = jpeg.left(2);
    qsizetype at = 2;
    while (at >= 0 && byteAt(jpeg, at) == 0xFF) {
        const int marker = byteAt(jpeg, at + 1);
        if (marker == 0xFF) {   // fill byte
            ++at;
            continue;
        }
        if (marker == kEndOfImage)
            return kept + jpeg.mid(at, 2);
        const int length = byteAt(jpeg, at + 2) << 8 | byteAt(jpeg, at + 3);
        const qsizetype next = at + 2 + length;
        if (byteAt(jpeg, at + 3) < 0 || length < 2 || next > jpeg.size())
            return std::nullopt;
        if (isKept(marker))
            kept += jpeg.mid(at, next - at);
        at = next;
        if (marker == kStartOfScan) {
            at = endOfScan(jpeg, next);
            if (at < 0 && end == JpegEnd::MayBeMissing)
                return kept + jpeg.mid(next);
            if (at >= 0)
                kept += jpeg.mid(next, at - next);
        }
    }
    return std::nullopt;
}

}   // namespace core::documents
