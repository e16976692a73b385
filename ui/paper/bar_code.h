#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace ui::paper {

/// Paints `text` in bars as wide as `area`: Code 39, which the desk's hand reader and camera read
/// already on health cards. Paints nothing when `text` is empty or cannot be written so.
void paintBarCode(QPainter &painter, const QRectF &area, const QString &text);

}   // namespace ui::paper
