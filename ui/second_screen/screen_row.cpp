#include "ui/second_screen/screen_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::second_screen {

using theme::Token;

namespace {

constexpr int kPadding = 26;
constexpr int kRingGap = 22;

QColor light(Token token)
{
    return theme::tokenValue(token, theme::Mode::Light);
}

}   // namespace

QLabel *screenLabel(const Words &words, int pixels, bool strong, bool muted, QWidget *parent)
{
    auto *label = new QLabel(words.text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = theme::font(theme::Type::Body, strong);
    font.setPixelSize(pixels);
    label->setFont(font);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, light(muted ? Token::Muted : Token::Text));
    label->setPalette(colours);
    // A sentence in another language than its screen still stands at the screen's leading edge.
    const bool mirrored = parent->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    return label;
}

ScreenRow::ScreenRow(const Row &row, int letters, int least, QWidget *parent)
    : QFrame(parent), m_row(row), m_ring(letters * 34 / 30)
{
    setObjectName(QStringLiteral("screenRow"));
    setAccessibleName(row.words.text);
    setMinimumHeight(least);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *line = new QHBoxLayout(this);
    line->setSpacing(16);
    const bool marked = row.kind != RowKind::Line;
    const int side = row.kind == RowKind::Card ? letters * 2 : m_ring;
    // Without a box around it a row needs air above the line that ends it.
    const int air = marked ? 4 : 10;
    line->setContentsMargins(kPadding, air, kPadding, air);
    if (marked)
        line->addSpacing(side + kRingGap);
    line->addWidget(
        screenLabel(row.words, letters, row.chosen || row.kind == RowKind::Line, false, this), 3);
    const int small = std::max(letters * 4 / 5, letters - 6);
    if (row.words.isDraft())
        line->addWidget(screenLabel({row.words.italian}, small, false, true, this), 2);
    if (!row.detail.isEmpty()) {
        auto *answer = new QVBoxLayout;
        answer->addWidget(screenLabel(row.detail, letters, false, false, this));
        if (row.detail.isDraft())
            answer->addWidget(screenLabel({row.detail.italian}, small, false, true, this));
        line->addLayout(answer, 3);
    }
}

void ScreenRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool boxed = m_row.kind != RowKind::Line;
    const int edge = m_row.chosen ? 4 : 2;
    if (boxed) {
        painter.setPen(QPen(light(m_row.chosen ? Token::Primary : Token::Field), edge));
        painter.setBrush(light(m_row.chosen ? Token::Sel : Token::Panel));
        const qreal half = edge / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
    } else {
        painter.setPen(QPen(light(Token::Line), 1));
        painter.drawLine(0, height() - 1, width(), height() - 1);
        return;
    }
    const int side = m_row.kind == RowKind::Card ? m_ring * 60 / 34 : m_ring;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place(mirrored ? width() - kPadding - side : kPadding, (height() - side) / 2, side,
                      side);
    if (m_row.kind == RowKind::Card) {
        painter.drawPixmap(
            place, theme::iconPixmap(m_row.icon, side, light(Token::Primary), devicePixelRatioF()));
        return;
    }
    painter.setPen(QPen(light(m_row.chosen ? Token::Primary : Token::Field), 3));
    painter.setBrush(light(m_row.chosen ? Token::Primary : Token::Panel));
    painter.drawEllipse(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5));
    if (m_row.chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(light(Token::Panel));
        painter.drawEllipse(QRectF(place).center(), side / 6.0, side / 6.0);
    }
}

}   // namespace ui::second_screen
