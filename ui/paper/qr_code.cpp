#include "ui/paper/qr_code.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace ui::paper {

void paintQrCode(QPainter &painter, const QRectF &square, const QString &text)
{
    constexpr int quietModules = 2;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return;
    const qreal module = square.width() / (code->width + 2 * quietModules);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1) {
                painter.drawRect(QRectF(square.left() + (x + quietModules) * module,
                                        square.top() + (y + quietModules) * module, module,
                                        module));
            }
        }
    }
    painter.restore();
}

}   // namespace ui::paper
