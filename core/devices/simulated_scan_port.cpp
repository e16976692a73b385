#include "core/devices/simulated_scan_port.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace core::devices {

namespace {

// A4 at kScanDpi.
constexpr int kWidth = 1654;
constexpr int kHeight = 2339;
constexpr int kMargin = 160;
constexpr int kHeading = 54;
constexpr int kText = 34;
constexpr double kDotsPerMetre = kScanDpi / 0.0254;
constexpr uchar kPaper = 244;   // as a scanner sees white paper

}   // namespace

SimulatedScanPort::SimulatedScanPort(QString name, QStringList lines)
    : m_name(std::move(name)), m_lines(std::move(lines))
{
}

Scanned<QList<ScannerInfo>> SimulatedScanPort::list()
{
    return QList<ScannerInfo>{{QStringLiteral("simulated"), m_name, true}};
}

Scanned<QImage> SimulatedScanPort::scanPage(const QString &, const std::atomic_bool &cancelled)
{
    if (m_fault)
        return tl::make_unexpected(*m_fault);
    if (cancelled)
        return tl::make_unexpected(ScanFault::Cancelled);
    ++m_pages;
    QImage page(kWidth, kHeight, QImage::Format_Grayscale8);
    page.fill(kPaper);
    QPainter painter(&page);
    QFont font = painter.font();
    int top = kMargin;
    for (const QString &line : m_lines) {
        font.setPixelSize(top == kMargin ? kHeading : kText);
        painter.setFont(font);
        const QRect room(kMargin, top, kWidth - 2 * kMargin, kHeight - top - kMargin);
        QRect used;
        painter.drawText(room, Qt::TextWordWrap, line, &used);
        top = used.bottom() + kText;
    }
    painter.drawText(QRect(0, kHeight - kMargin, kWidth, kMargin), Qt::AlignCenter,
                     QString::number(m_pages));
    painter.setPen(QPen(Qt::black, 4));
    painter.drawRect(page.rect().adjusted(kMargin / 2, kMargin / 2, -kMargin / 2, -kMargin / 2));
    painter.end();
    page.setDotsPerMeterX(static_cast<int>(std::lround(kDotsPerMetre)));
    page.setDotsPerMeterY(static_cast<int>(std::lround(kDotsPerMetre)));
    return page;
}

}   // namespace core::devices
