#include "core/documents/assembly.h"

#include <QCryptographicHash>

#include <limits>

namespace core::documents {

namespace {

Intake pdfOf(const QByteArray &bytes, int pages)
{
    Intake file;
    file.bytes = bytes;
    file.mediaType = QStringLiteral("application/pdf");
    file.pages = pages;
    file.size = bytes.size();
    file.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return file;
}

/// The paper as it is, whatever it weighs.
Taken<Intake> asItIs(const PageStack &stack, const StopAsked &stopAsked)
{
    if (stack.isOneUntouchedFile())
        return stack.fileOf(0);
    return bindPages(stack, {}, std::numeric_limits<qint64>::max(), stopAsked)
        .map([&](const QByteArray &bytes) { return pdfOf(bytes, stack.size()); });
}

}   // namespace

Taken<Assembled> assemble(const PageStack &stack, const IntakeLimits &limits,
                          const StopAsked &stopAsked)
{
    if (stack.isEmpty())
        return refuse(IntakeFault::Empty);
    if (stack.size() > limits.maxPages)
        return refuse(IntakeFault::TooManyPages, limits.maxPages, stack.size());
    const auto plain = asItIs(stack, stopAsked);
    if (!plain)
        return tl::unexpected(plain.error());
    if (plain->size <= limits.maxBytes)
        return Assembled{*plain, {}, plain->size};
    qint64 smallest = plain->size;
    for (const Shrinking &step : kShrinkingSteps) {
        const auto bytes = bindPages(stack, step, limits.maxBytes, stopAsked);
        if (bytes && bytes->size() <= limits.maxBytes)
            return Assembled{pdfOf(*bytes, stack.size()), step, plain->size};
        if (!bytes && bytes.error().fault != IntakeFault::TooLarge)
            return tl::unexpected(bytes.error());
        smallest = bytes ? bytes->size() : bytes.error().actual;
    }
    return refuse(IntakeFault::TooLarge, limits.maxBytes, smallest);
}

}   // namespace core::documents
