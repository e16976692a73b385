#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// ECDSA on P-256 with SHA-256 over OpenSSL; the only file pair of ours that includes it.
/// Signatures are r and s, 32 bytes each, as JOSE wants them, not OpenSSL's DER.
namespace core::security::p256 {

struct Point {
    QByteArray x;   // 32 bytes
    QByteArray y;
};

/// @return PKCS#8 DER. @error Io  no randomness
Result<QByteArray> generate();
/// @error Invalid  not a P-256 private key in DER or PEM
Result<Point> publicPoint(const QByteArray &privateKey);
bool isPoint(const QByteArray &x, const QByteArray &y);
/// @error Invalid  as above
Result<QByteArray> sign(const QByteArray &message, const QByteArray &privateKey);
bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &x,
            const QByteArray &y);

}   // namespace core::security::p256
