#pragma once

#include "core/base/result.h"
#include "core/rules/catalogue_contents.h"

#include <QByteArray>
#include <QByteArrayView>

namespace core::rules {

/// The compiled form of a catalogue: quick to load, and never trusted more than the sources. It
/// names the sources it was made of and the build of the rules' code that made it, and has a
/// checksum over all of it; whoever holds the sources compares and, at any difference, loads them
/// instead.
///
/// The checksum is against accidents. An image has to come from where nobody else may write: the
/// program itself, or a folder of the user's own.
QByteArray writeImage(const CatalogueContents &contents);

/// The cases of every benefit, still packed: they are only needed to be run.
struct OpenedImage {
    CatalogueContents contents;
    std::vector<QByteArray> cases;   // by benefit; see casesIn()
};

/// @param sourceHash  what hashOf() says of the sources
/// @error Conflict  made of other sources or by another build
/// @error Corrupt   not an image, or not the bytes that were written
Result<OpenedImage> readImage(const QByteArray &image, const QString &sourceHash);

/// @error Corrupt
Result<QList<ParsedCase>> casesIn(const QByteArray &packed);

/// The last bytes of an image, over all before them.
constexpr int kImageChecksumSize = 16;
QByteArray imageChecksum(QByteArrayView bytes);

/// Changes with every change of the code of the rules, in lower-case hex: an image of another build
/// may mean something else.
QByteArray rulesBuild();

}   // namespace core::rules
