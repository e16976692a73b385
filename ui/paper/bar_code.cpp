#include "ui/paper/bar_code.h"

#include "core/devices/barcode.h"

#include <QImage>
#include <QList>
#include <QPainter>

namespace ui::paper {

namespace {

/// True where a module is black, without the quiet zones.
QList<bool> modulesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto picture = core::devices::drawBarcode({core::devices::BarcodeKind::Code39, text}, 1);
    if (!picture)
        return {};
    QList<bool> modules;
    for (int x = 0; x < picture->width(); ++x)
        modules.append(qGray(picture->pixel(x, picture->height() / 2)) < 128);
    const qsizetype first = modules.indexOf(true);
    return first < 0 ? QList<bool>() : modules.mid(first, modules.lastIndexOf(true) - first + 1);
}

}   // namespace

void paintBarCode(QPainter &painter, const QRectF &area, const QString &text)
{
    const QList<bool> modules = modulesOf(text);
    if (modules.isEmpty())
        return;
    const qreal module = area.width() / static_cast<qreal>(modules.size());
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (qsizetype from = 0; from < modules.size();) {
        qsizetype to = from;
        while (to < modules.size() && modules[to])
            ++to;
        if (to > from) {
            painter.drawRect(QRectF(area.left() + static_cast<qreal>(from) * module, area.top(),
                                    static_cast<qreal>(to - from) * module, area.height()));
        }
        from = qMax(to, from + 1);
    }
    painter.restore();
}

}   // namespace ui::paper
