#pragma once

#include <QByteArray>

namespace tests {

/// Takes any bytes as a file of a bundle, beside the rest of the example of FORMAT.md: as a file of
/// questions when it has them, else as a benefit. Loads, checks, runs the cases and decides. What
/// is wrong with the bytes has to come out as faults; a broken promise ends the program.
void feedBundle(const QByteArray &bytes);

/// Takes any bytes as one formula: by itself, then as the condition of a requirement.
void feedExpression(const QByteArray &bytes);

/// Takes any bytes as an archive: it is refused, or packs again to the very same bytes.
void feedArchive(const QByteArray &bytes);

/// Takes any bytes as a manifest.
void feedManifest(const QByteArray &bytes);

/// Takes any bytes as the personal file of a health card: a card or an error, and what is read can
/// be written and read again.
void feedCard(const QByteArray &bytes);

/// Takes any bytes as the machine-readable zone of an identity card.
void feedMrz(const QByteArray &bytes);

/// Takes any bytes as what an image carries, behind a head and a checksum that are right.
void feedImage(const QByteArray &bytes);

}   // namespace tests
