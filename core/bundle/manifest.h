#pragma once

#include "core/base/result.h"
#include "core/security/ed25519.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVersionNumber>

namespace core::bundle {

/// What a signer says of an archive (interop 9.5). Signed as the canonical JSON of all its members
/// but the signature, those nobody here knows included.
struct Manifest {
    QString id;   // "benefits-it"
    qint64 version = 0;
    QVersionNumber minClient;
    QString sha256;   // of the archive, lower-case hex
    qint64 size = 0;
    QDate validFrom;
    QDateTime issuedAt;    // UTC
    QDateTime expiresAt;   // UTC
    QList<qint64> previous;
    QString keyId;

    bool isExpired(const QDateTime &now) const { return now >= expiresAt; }
};

constexpr qsizetype kMostManifestBytes = 64 * 1024;

/// A manifest as it came.
struct ReceivedManifest {
    Manifest says;
    QByteArray signedBytes;
    QByteArray signature;
};

/// @error Corrupt  not JSON, a member missing, of another type or impossible
Result<ReceivedManifest> readManifest(const QByteArray &json);

/// The manifest with its signature, canonical. @error Invalid  a number beyond what JSON holds
Result<QByteArray> signManifest(const Manifest &manifest, const security::Ed25519Key &key);

/// Lower-case hex, as manifests have it.
QString sha256Of(const QByteArray &bytes);

}   // namespace core::bundle
