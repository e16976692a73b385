#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// A static library drops resources that nobody names. Outside any namespace, as the macro asks.
static void keepIcons()
{
    Q_INIT_RESOURCE(sportello_icons);
}

namespace ui::theme {

namespace {

QString pathOf(const QString &name)
{
    keepIcons();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// Draws with the tone of the theme at the time of painting, so a change of theme needs no new
/// icon.
class ToneEngine : public QIconEngine {
public:
    ToneEngine(QString name, Token tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal dpr = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner(rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2);
        painter->drawPixmap(corner, iconPixmap(m_name, side, inkOf(mode), dpr));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), inkOf(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const qreal dpr = std::max(scale, 1.0);
        const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / dpr));
        return iconPixmap(m_name, side, inkOf(mode), dpr);
    }
    QIconEngine *clone() const override { return new ToneEngine(m_name, m_tone); }

private:
    QColor inkOf(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? Token::Muted : m_tone);
    }

    QString m_name;
    Token m_tone;
};

QPixmap render(const QString &name, int sizePx, const QColor &ink, qreal dpr)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    constexpr int kSmall = 16;
    if (sizePx <= px(kSmall))
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    QSvgRenderer renderer(svg);
    const int pixels = static_cast<int>(std::lround(sizePx * dpr));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

}   // namespace

QIcon icon(const QString &name, Token tone)
{
    // QIcon takes the engine over.
    return hasIcon(name) ? QIcon(new ToneEngine(name, tone)) : QIcon();
}

QPixmap iconPixmap(const QString &name, int sizePx, const QColor &colour, qreal dpr)
{
    const QString key = QStringLiteral("sportello:%1:%2:%3:%4:%5")
                            .arg(name)
                            .arg(sizePx)
                            .arg(colour.name())
                            .arg(dpr)
                            .arg(px(100));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, sizePx, colour, dpr);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

}   // namespace ui::theme
