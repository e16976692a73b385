#include "ui/needs/need_card.h"

#include "ui/needs/need_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_hint.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace ui {

using theme::Mode;
using theme::Token;
using theme::Type;

namespace {

constexpr int kCardAt100 = 116;
constexpr int kLeastWidthAt100 = 128;
constexpr int kDrawingAt100 = 46;
constexpr int kTickAt100 = 18;
constexpr int kEdge = 8;
constexpr int kTopAt100 = 22;
constexpr int kGap = 6;
constexpr qreal kRadius = 4;
constexpr int kMostLines = 3;

}   // namespace

NeedCard::NeedCard(const QString &need, const QString &letter, QWidget *parent)
    : QPushButton(parent), m_need(need), m_words(needWords(need)), m_letter(letter)
{
    setObjectName(QStringLiteral("need_") + need);
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    refresh();
}

void NeedCard::refresh()
{
    m_words = needWords(m_need);
    setAccessibleName(tr("%1, tasto %2").arg(m_words, m_letter));
    updateGeometry();
    update();
}

void NeedCard::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        refresh();
}

int NeedCard::wordsHeight() const
{
    const QFontMetrics metrics(theme::font(Type::Body, true));
    const QRect room(0, 0, width() - 2 * kEdge, metrics.lineSpacing() * kMostLines);
    return metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, m_words).height();
}

QSize NeedCard::sizeHint() const
{
    return {theme::px(kLeastWidthAt100), theme::px(kCardAt100)};
}

/// As wide as its longest word; the drawing and two lines high.
QSize NeedCard::minimumSizeHint() const
{
    const QFontMetrics metrics(theme::font(Type::Body, true));
    int widest = 0;
    for (const QString &word : m_words.split(QLatin1Char(' ')))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    const int least = std::max(widest, theme::px(kDrawingAt100)) + 2 * kEdge + 2;
    const int words = std::max(2 * metrics.lineSpacing(), width() >= least ? wordsHeight() : 0);
    return {least, theme::px(kTopAt100 - 8) + theme::px(kDrawingAt100) + kGap + words + kEdge};
}

/// Another width, another number of lines.
void NeedCard::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    updateGeometry();
}

void NeedCard::paintFace(QPainter &painter)
{
    const bool highContrast = theme::activeTheme().mode == Mode::HighContrast;
    const int edge = isChecked() ? 2 : 1;
    const qreal inset = edge / 2.0;
    QColor ground = theme::colour(isChecked() || isDown() ? Token::Sel : Token::Panel);
    if (!isChecked() && underMouse() && isEnabled())
        ground = theme::colour(Token::Raised);
    if (highContrast)
        ground = palette().color(QPalette::Base);
    painter.setPen(QPen(highContrast ? palette().color(QPalette::Text)
                                     : theme::colour(isChecked() ? Token::Primary : Token::Line),
                        highContrast ? edge + 1 : edge));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius,
                            kRadius);
}

void NeedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFace(painter);

    const QColor ink = theme::colour(!isEnabled()  ? Token::Muted
                                     : isChecked() ? Token::Primary
                                                   : Token::Text);
    const QSize letter = widgets::KeyHint::boxSize(m_letter);
    widgets::KeyHint::paintBox(painter, QRect(QPoint(kEdge, kEdge), letter), m_letter,
                               theme::colour(Token::Line), theme::colour(Token::Muted));
    if (isChecked()) {
        const int side = theme::px(kTickAt100);
        const QRect tick(width() - kEdge - side, kEdge, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Token::Primary));
        painter.drawRoundedRect(tick, 3, 3);
        const int mark = side * 7 / 9;
        painter.drawPixmap(tick.center().x() - mark / 2 + 1, tick.center().y() - mark / 2 + 1,
                           theme::iconPixmap(QStringLiteral("check"), mark,
                                             theme::colour(Token::OnPrimary), devicePixelRatioF()));
    }
    // Drawing and word together in the middle of the card.
    const int drawing = theme::px(kDrawingAt100);
    const int words = wordsHeight();
    const int top = std::max(theme::px(kTopAt100 - 8), (height() - drawing - kGap - words) / 2);
    painter.drawPixmap(
        (width() - drawing) / 2, top,
        theme::iconPixmap(QStringLiteral("needs/") + m_need, drawing, ink, devicePixelRatioF()));
    painter.setFont(theme::font(Type::Body, isChecked()));
    painter.setPen(isEnabled() ? theme::colour(isChecked() ? Token::Primary : Token::Text)
                               : theme::colour(Token::Muted));
    painter.drawText(QRect(kEdge, top + drawing + kGap, width() - 2 * kEdge, words),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

}   // namespace ui
