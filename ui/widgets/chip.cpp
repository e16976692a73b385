#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>
#include <optional>

namespace ui::widgets {

namespace {

using theme::Token;

constexpr int kPadding = 8;
constexpr int kGap = 5;
constexpr int kIconAt100 = 15;

struct KindRow {
    const char *name;
    Token ink;
    std::optional<Token> ground;   // none: an edge instead
    Token edge;
};

const KindRow &row(ChipKind kind)
{
    static const std::array<KindRow, 7> rows{{
        {"ok", Token::Ok, Token::OkBg, Token::Ok},
        {"warn", Token::Warn, Token::WarnBg, Token::Warn},
        {"err", Token::Err, Token::ErrBg, Token::Err},
        {"info", Token::Info, Token::InfoBg, Token::Info},
        {"neu", Token::Neu, Token::NeuBg, Token::Neu},
        {"outline", Token::Muted, std::nullopt, Token::Line},
        {"prov", Token::Prov, std::nullopt, Token::Prov},
    }};
    return rows.at(static_cast<std::size_t>(kind));
}

QFont chipFont()
{
    return theme::font(theme::Type::Table, true);
}

}   // namespace

ChipKind chipKindFromName(const QString &name)
{
    for (const ChipKind kind : {ChipKind::Ok, ChipKind::Warn, ChipKind::Err, ChipKind::Info,
                                ChipKind::Neu, ChipKind::Prov}) {
        if (name == QLatin1String(row(kind).name))
            return kind;
    }
    return ChipKind::Outline;
}

Chip::Chip(const ChipSpec &spec, QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setSpec(spec);
}

void Chip::setSpec(const ChipSpec &spec)
{
    m_spec = spec;
    setText(spec.word);
    setAccessibleName(spec.word);
    setProperty("kind", QLatin1String(row(spec.kind).name));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_spec);
}

QSize Chip::sizeOf(const ChipSpec &spec)
{
    int width = QFontMetrics(chipFont()).horizontalAdvance(spec.word) + 2 * kPadding + 2;
    if (!spec.icon.isEmpty())
        width += theme::px(kIconAt100) + kGap;
    return {width, theme::grown(22, 16)};
}

void Chip::paint(QPainter &painter, const QRect &rect, const ChipSpec &spec, bool selected)
{
    const KindRow &look = row(spec.kind);
    const bool highContrast = theme::activeTheme().mode == theme::Mode::HighContrast;
    const bool edged = selected || highContrast || !look.ground;
    QRect box(QPoint(), sizeOf(spec));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    box.moveLeft(rect.left());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(theme::colour(look.edge));
    if (spec.kind == ChipKind::Prov)
        edge.setDashPattern({3, 2});
    painter.setPen(edged ? edge : QPen(Qt::NoPen));
    painter.setBrush(theme::colour(edged ? Token::Panel : *look.ground));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect words = box.adjusted(kPadding + 1, 0, 0, 0);
    const QColor ink = theme::colour(look.ink);
    if (!spec.icon.isEmpty()) {
        const int side = theme::px(kIconAt100);
        const QPoint corner(words.left(), box.top() + (box.height() - side + 1) / 2);
        const qreal dpr = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
        painter.drawPixmap(corner, theme::iconPixmap(spec.icon, side, ink, dpr));
        words.setLeft(words.left() + side + kGap);
    }
    painter.setFont(chipFont());
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, spec.word);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_spec, false);
}

}   // namespace ui::widgets
