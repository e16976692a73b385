#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace ui::paper {

/// Paints `text` as a QR code (level M) with its quiet zone inside `square`.
/// Paints nothing when `text` is empty or too long for a code.
void paintQrCode(QPainter &painter, const QRectF &square, const QString &text);

}   // namespace ui::paper
