#include "core/documents/intake.h"

#include "core/documents/image_cleaner.h"
#include "core/documents/pdf_cleaner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace core::documents {

namespace {

/// PDF readers look for the header within the first kilobyte.
bool looksLikePdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

Taken<Intake> clean(const QByteArray &bytes, const IntakeLimits &limits)
{
    const QByteArray format = imageFormat(bytes);
    if (!format.isEmpty())
        return cleanImage(bytes, format, limits);
    if (looksLikePdf(bytes))
        return cleanPdf(bytes, limits);
    return refuse(IntakeFault::Unsupported);
}

}   // namespace

Taken<Intake> takeIn(const QByteArray &bytes, const IntakeLimits &limits)
{
    if (bytes.isEmpty())
        return refuse(IntakeFault::Empty);
    if (bytes.size() > limits.maxBytes)
        return refuse(IntakeFault::TooLarge, limits.maxBytes, bytes.size());
    auto intake = clean(bytes, limits);
    if (!intake)
        return intake;
    // What is kept must pass the same limit at the centre.
    if (intake->bytes.size() > limits.maxBytes)
        return refuse(IntakeFault::TooLarge, limits.maxBytes, intake->bytes.size());
    intake->size = intake->bytes.size();
    intake->sha256 = QString::fromLatin1(
        QCryptographicHash::hash(intake->bytes, QCryptographicHash::Sha256).toHex());
    return intake;
}

Taken<Intake> takeInFile(const QString &path, const IntakeLimits &limits)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return refuse(IntakeFault::Unreadable);
    if (info.size() > limits.maxBytes)
        return refuse(IntakeFault::TooLarge, limits.maxBytes, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(IntakeFault::Unreadable);
    // One byte more than allowed: the file may have grown since.
    const QByteArray bytes = file.read(limits.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(IntakeFault::Unreadable);
    return takeIn(bytes, limits);
}

QString intakeFaultCode(IntakeFault fault)
{
    switch (fault) {
    case IntakeFault::Unreadable:
        return QStringLiteral("unreadable");
    case IntakeFault::Empty:
        return QStringLiteral("empty");
    case IntakeFault::TooLarge:
        return QStringLiteral("too_large");
    case IntakeFault::Unsupported:
        return QStringLiteral("unsupported");
    case IntakeFault::Encrypted:
        return QStringLiteral("encrypted");
    case IntakeFault::Broken:
        return QStringLiteral("broken");
    case IntakeFault::TooManyPixels:
        return QStringLiteral("too_many_pixels");
    case IntakeFault::TooManyPages:
        return QStringLiteral("too_many_pages");
    case IntakeFault::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

}   // namespace core::documents
