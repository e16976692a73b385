#include "core/rules/image.h"

#include "core/rules/image_reader.h"
#include "core/rules/image_writer.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace core::rules {

namespace {

const QByteArray kMagic = QByteArrayLiteral("SPORTELLO-IMAGE\n");
constexpr qsizetype kHashSize = 64;   // a SHA-256 in hex
static_assert(sizeof(XXH128_canonical_t) == kImageChecksumSize);

/// Main part, then the cases of each benefit.
struct Parts {
    QByteArrayView contents;
    std::vector<QByteArrayView> cases;
};

/// Each part stands behind its size, 8 digits in hex.
constexpr qsizetype kSizeDigits = 8;

void appendPart(QByteArray &bytes, const QByteArray &part)
{
    bytes.append(QByteArray::number(part.size(), 16).rightJustified(kSizeDigits, '0'));
    bytes.append(part);
}

Result<Parts> partsOf(QByteArrayView bytes)
{
    std::vector<QByteArrayView> all;
    while (!bytes.isEmpty()) {
        bool readable = bytes.size() >= kSizeDigits;
        const auto size =
            readable ? bytes.first(kSizeDigits).toByteArray().toLongLong(&readable, 16) : 0;
        if (!readable || size < 0 || size > bytes.size() - kSizeDigits)
            return fail(ErrorCode::Corrupt, QStringLiteral("part of an image is cut"));
        all.push_back(bytes.sliced(kSizeDigits, size));
        bytes = bytes.sliced(kSizeDigits + size);
    }
    if (all.empty())
        return fail(ErrorCode::Corrupt, QStringLiteral("image without parts"));
    return Parts{all.front(), {all.begin() + 1, all.end()}};
}

/// What stands between the head and the end, once the head is found to be right.
Result<QByteArrayView> bodyOf(QByteArrayView image, const QString &sourceHash)
{
    const QByteArray head = kMagic + rulesBuild();
    const qsizetype least = head.size() + kHashSize + kImageChecksumSize;
    if (image.size() < least || !image.startsWith(kMagic))
        return fail(ErrorCode::Corrupt, QStringLiteral("not an image"));
    const auto covered = image.chopped(kImageChecksumSize);
    if (imageChecksum(covered) != image.last(kImageChecksumSize))
        return fail(ErrorCode::Corrupt, QStringLiteral("image with a wrong checksum"));
    if (!image.startsWith(head))
        return fail(ErrorCode::Conflict, QStringLiteral("image of another build"));
    if (covered.sliced(head.size(), kHashSize) != sourceHash.toLatin1())
        return fail(ErrorCode::Conflict, QStringLiteral("image of other sources"));
    return covered.sliced(head.size() + kHashSize);
}

}   // namespace

QByteArray imageChecksum(QByteArrayView bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical,
                             XXH3_128bits(bytes.data(), static_cast<std::size_t>(bytes.size())));
    return QByteArray(reinterpret_cast<const char *>(canonical.digest), kImageChecksumSize);
}

QByteArray writeImage(const CatalogueContents &contents)
{
    QByteArray image = kMagic + rulesBuild() + contents.sha256.toLatin1();
    image::Writer writer;
    writer.put(contents);
    appendPart(image, writer.taken());
    for (const Benefit &benefit : contents.benefits) {
        image::Writer cases;
        cases.put(std::vector<ParsedCase>(benefit.cases.begin(), benefit.cases.end()));
        appendPart(image, cases.taken());
    }
    return image + imageChecksum(image);
}

Result<OpenedImage> readImage(const QByteArray &image, const QString &sourceHash)
{
    const auto body = bodyOf(image, sourceHash);
    if (!body)
        return tl::unexpected(body.error());
    const auto parts = partsOf(*body);
    if (!parts)
        return tl::unexpected(parts.error());
    OpenedImage opened;
    image::Reader reader(parts->contents);
    reader.get(opened.contents);
    if (!reader.isComplete() || parts->cases.size() != opened.contents.benefits.size())
        return fail(ErrorCode::Corrupt, QStringLiteral("image that cannot be read"));
    for (const QByteArrayView cases : parts->cases)
        opened.cases.push_back(cases.toByteArray());
    return opened;
}

Result<QList<ParsedCase>> casesIn(const QByteArray &packed)
{
    std::vector<ParsedCase> cases;
    image::Reader reader(packed);
    reader.get(cases);
    if (!reader.isComplete())
        return fail(ErrorCode::Corrupt, QStringLiteral("cases of an image that cannot be read"));
    return QList<ParsedCase>(cases.begin(), cases.end());
}

}   // namespace core::rules
