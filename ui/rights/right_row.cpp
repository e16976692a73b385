#include "ui/rights/right_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_hint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::Chip;
using widgets::KeyHint;

namespace {

constexpr int kLeft = 14;
constexpr int kRight = 12;
constexpr int kGap = 10;
constexpr int kAbove = 5;
constexpr int kBelow = 6;
constexpr int kLeadingEdge = 4;
constexpr int kDigitAt100 = 20;
constexpr int kAmountAt100 = 160;
constexpr int kWhenAt100 = 142;
constexpr int kArrowAt100 = 18;
constexpr int kLeastNameAt100 = 190;
constexpr int kLeastWidthAt100 = 200;
constexpr int kLeastHeightAt100 = 47;

QFont nameFont()
{
    return theme::font(Type::Body, true);
}

int heightOf(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, text)
        .height();
}

QString provisionalWord()
{
    return RightRow::tr("provvisorio");
}

}   // namespace

RightRow::RightRow(const QString &benefit, QWidget *parent) : QPushButton(parent)
{
    m_words.benefit = benefit;
    setObjectName(QStringLiteral("right_") + benefit);
    setAutoDefault(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setProperty(widgets::kOwnFocusProperty, true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RightRow::setWords(const RightWords &words)
{
    if (words == m_words)
        return;
    const int before = width() > 0 ? placesFor(width()).height : 0;
    m_words = words;
    forgetPlaces();
    say();
    if (width() <= 0 || placesFor(width()).height != before)
        updateGeometry();
    update();
}

void RightRow::setDigit(int digit)
{
    if (digit == m_digit)
        return;
    m_digit = digit;
    say();
    update();
}

void RightRow::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    say();
    update();
}

void RightRow::setCurrent(bool current)
{
    m_current = current;
    // One stop for Tab in the whole list; the arrows do the rest.
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void RightRow::setChipWidth(int width)
{
    if (width == m_chipWidth)
        return;
    m_chipWidth = width;
    forgetPlaces();
    updateGeometry();
    update();
}

void RightRow::say()
{
    setAccessibleName(m_words.spoken());
    const QString how = m_open ? tr("Aperta.") : tr("Invio la apre.");
    const QString digit = m_digit > 0 ? tr("Tasto %1.").arg(m_digit) : QString();
    setAccessibleDescription(QStringLiteral("%1 %2").arg(how, digit).trimmed());
}

QString RightRow::detailLine() const
{
    return m_words.change.isEmpty() ? m_words.detail
                                    : QStringLiteral("%1 · %2").arg(m_words.change, m_words.detail);
}

void RightRow::forgetPlaces()
{
    for (Places &places : m_places)
        places.width = -1;
}

const RightRow::Places &RightRow::placesFor(int width) const
{
    for (const Places &places : m_places)
        if (places.width == width)
            return places;
    Places &places = m_places[m_oldest];
    m_oldest = 1 - m_oldest;
    const int fixed = kLeft + theme::px(kDigitAt100 + kAmountAt100 + kWhenAt100 + kArrowAt100) +
                      m_chipWidth + 5 * kGap + kRight;
    places = width - fixed >= theme::px(kLeastNameAt100) ? inColumns(width) : inLines(width);
    places.width = width;
    return places;
}

RightRow::Places RightRow::inColumns(int width) const
{
    Places at;
    int right = width - kRight;
    const auto takeRight = [&](int wide) {
        right -= wide;
        const QRect taken(right, 0, wide, 0);
        right -= kGap;
        return taken;
    };
    at.arrow = takeRight(theme::px(kArrowAt100));
    at.when = takeRight(theme::px(kWhenAt100));
    at.amount = takeRight(theme::px(kAmountAt100));
    at.digit = QRect(kLeft, 0, theme::px(kDigitAt100), 0);
    at.chip = QRect(at.digit.right() + 1 + kGap, 0, m_chipWidth, 0);
    const int left = at.chip.right() + 1 + kGap;
    // A row without an amount has its room for words.
    const int wide = (m_words.amount.isEmpty() ? at.amount.right() + 1 : right) - left;

    const int named = heightOf(nameFont(), m_words.name, wide);
    const int detailed = heightOf(theme::font(Type::Caption), detailLine(), wide);
    const int paid = heightOf(nameFont(), m_words.amount, at.amount.width());
    const int often = heightOf(theme::font(Type::Caption), m_words.period, at.amount.width());
    const int mark = m_words.provisional ? QFontMetrics(theme::font(Type::Caption)).height() : 0;
    at.height = std::max({kAbove + named + detailed + kBelow, kAbove + paid + often + mark + kBelow,
                          theme::grown(kLeastHeightAt100, 36) + 1});
    const int top = (at.height - named - detailed) / 2;
    at.name = QRect(left, top, wide, named);
    at.detail = QRect(left, top + named, wide, detailed);
    const int amountTop = (at.height - paid - often - mark) / 2;
    at.period = QRect(at.amount.left(), amountTop + paid, at.amount.width(), often + mark);
    at.amount = QRect(at.amount.left(), amountTop, at.amount.width(), paid);
    for (QRect *whole : {&at.digit, &at.chip, &at.when, &at.arrow})
        *whole = QRect(whole->left(), 0, whole->width(), at.height);
    return at;
}

RightRow::Places RightRow::inLines(int width) const
{
    Places at;
    const int line = theme::grown(26, 18);
    at.digit = QRect(kLeft, kAbove, theme::px(kDigitAt100), line);
    const int left = at.digit.right() + 1 + kGap;
    const int arrow = width - kRight - theme::px(kArrowAt100);
    at.arrow = QRect(arrow, kAbove, theme::px(kArrowAt100), line);
    at.chip = QRect(left, kAbove, Chip::sizeOf(m_words.outcome).width(), line);
    int y = kAbove + line;
    if (m_words.when) {
        const int wide = Chip::sizeOf(*m_words.when).width();
        const bool beside = at.chip.right() + kGap + wide < arrow - kGap;
        if (!beside)
            y += line;
        at.when = QRect(beside ? arrow - kGap - wide : left, y - line, wide, line);
    }
    const int wide = width - kRight - left;
    const auto place = [&](QRect &box, const QFont &font, const QString &text) {
        box = QRect(left, y, wide, heightOf(font, text, wide));
        y += box.height();
    };
    place(at.name, nameFont(), m_words.name);
    place(at.detail, theme::font(Type::Caption), detailLine());
    place(at.amount, nameFont(), m_words.amount);
    place(at.period, theme::font(Type::Caption), m_words.period);
    if (m_words.provisional) {
        const int mark = QFontMetrics(theme::font(Type::Caption)).height();
        at.period.setHeight(at.period.height() + mark);
        y += mark;
    }
    at.height = y + kBelow;
    return at;
}

int RightRow::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize RightRow::sizeHint() const
{
    const int wide = std::max(width(), theme::px(kLeastWidthAt100));
    return {theme::px(kLeastWidthAt100), heightForWidth(wide)};
}

QSize RightRow::minimumSizeHint() const
{
    return {theme::px(kLeastWidthAt100), theme::grown(kLeastHeightAt100, 36)};
}

void RightRow::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT focused();
}

void RightRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        event->ignore();   // the list's, not those of a group of buttons
    else
        QPushButton::keyPressEvent(event);
}

void RightRow::paintGround(QPainter &painter) const
{
    const bool plain = theme::activeTheme().mode == theme::Mode::HighContrast;
    if (m_open && !plain)
        painter.fillRect(rect(), theme::colour(Token::Sel));
    else if (underMouse() && !plain)
        painter.fillRect(rect(), theme::colour(Token::Raised));
    painter.fillRect(0, height() - 1, width(), 1, theme::colour(Token::Hair));
    if (m_open)
        painter.fillRect(0, 0, kLeadingEdge, height(), theme::colour(Token::Primary));
    else if (!m_words.change.isEmpty())
        painter.fillRect(0, 0, kLeadingEdge, height() - 1, theme::colour(Token::Info));
}

/// «al mese · fino a 728 giorni», and under it in its dashed box «provvisorio».
void RightRow::paintPeriod(QPainter &painter, const Places &at) const
{
    const bool lines = at.amount.left() == at.name.left();
    const Qt::Alignment side = lines ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(theme::font(Type::Caption));
    painter.setPen(theme::colour(Token::Muted));
    painter.drawText(at.period, int(side | Qt::AlignTop) | Qt::TextWordWrap, m_words.period);
    if (!m_words.provisional)
        return;
    const QFontMetrics metrics(theme::font(Type::Caption));
    QRect box(QPoint(), QSize(metrics.horizontalAdvance(provisionalWord()) + 10, metrics.height()));
    box.moveBottomLeft(
        {lines ? at.period.left() : at.period.right() + 1 - box.width(), at.period.bottom()});
    QPen edge(theme::colour(Token::Prov));
    painter.setPen(edge);
    painter.drawText(box, Qt::AlignCenter, provisionalWord());
    edge.setDashPattern({3, 2});
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void RightRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const Places &at = placesFor(width());
    if (m_digit > 0)
        KeyHint::paintBox(painter, at.digit, QString::number(m_digit), theme::colour(Token::Field),
                          theme::colour(Token::Muted));
    Chip::paint(painter, at.chip, m_words.outcome, m_open);
    if (m_words.when)
        Chip::paint(painter, at.when, *m_words.when, m_open);
    const int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    painter.setFont(nameFont());
    painter.setPen(theme::colour(Token::Text));
    painter.drawText(at.name, wrapped, m_words.name);
    const bool lines = at.amount.left() == at.name.left();
    painter.drawText(at.amount, int((lines ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop),
                     m_words.amount);
    painter.setFont(theme::font(Type::Caption));
    painter.setPen(theme::colour(Token::Muted));
    painter.drawText(at.detail, wrapped, detailLine());
    paintPeriod(painter, at);
    const int side = at.arrow.width();
    const QPixmap arrow =
        theme::iconPixmap(m_open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                          side, theme::colour(Token::Muted), devicePixelRatioF());
    painter.drawPixmap(at.arrow.left(), at.arrow.center().y() - side / 2, arrow);
    painter.end();
    if (hasFocus())
        widgets::FocusRing::paintInside(this);
}

void RightRow::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        forgetPlaces();
        updateGeometry();
    }
}

}   // namespace ui
