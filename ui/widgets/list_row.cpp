#include "ui/widgets/list_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::widgets {

using theme::Token;
using theme::Type;

namespace {

constexpr int kSide = 16;
constexpr int kAbove = 6;
constexpr int kLeadingEdge = 4;
constexpr int kLeastWidthAt100 = 160;

}   // namespace

ListRow::ListRow(const QString &title, const QString &detail, QWidget *parent)
    : QPushButton(parent), m_title(new TextLabel(title, Type::Body)),
      m_detail(new TextLabel(detail, Type::Second, Token::Muted))
{
    setAutoDefault(false);
    setMouseTracking(true);
    setProperty(kOwnFocusProperty, true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setStrong(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (TextLabel *label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, kAbove, kSide, kAbove + 1);
    row->setSpacing(8);
    row->addLayout(words, 1);
    setWords(title, detail);
}

void ListRow::setWords(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    name();
    updateGeometry();
}

void ListRow::addChip(const ChipSpec &spec)
{
    auto *chip = new Chip(spec);
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(chip);
    m_chips.append(chip);
    name();
}

void ListRow::name()
{
    if (accessibleName() != m_named)
        return;   // somebody knows a better one
    QStringList all = {m_title->text()};
    if (!m_detail->text().isEmpty())
        all.append(m_detail->text());
    for (const Chip *chip : std::as_const(m_chips))
        all.append(chip->spec().word);
    m_named = all.join(QStringLiteral(", "));
    setAccessibleName(m_named);
}

void ListRow::setCurrent(bool current)
{
    m_current = current;
    // One stop for Tab in the whole list; the arrows do the rest.
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QString ListRow::title() const
{
    return m_title->text();
}

QString ListRow::detail() const
{
    return m_detail->text();
}

QSize ListRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ListRow::minimumSizeHint() const
{
    return {std::min(layout()->minimumSize().width(), theme::px(kLeastWidthAt100)),
            layout()->minimumSize().height()};
}

void ListRow::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    Q_EMIT focused();
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();   // the list's, not those of a group of buttons
    else
        QPushButton::keyPressEvent(event);
}

void ListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current || (underMouse() && isEnabled()))
        painter.fillRect(rect(), theme::colour(Token::Sel));
    painter.fillRect(0, height() - 1, width(), 1, theme::colour(Token::Hair));
    if (m_current)
        painter.fillRect(0, 0, kLeadingEdge, height(), theme::colour(Token::Primary));
    painter.end();
    if (hasFocus())
        FocusRing::paintInside(this);
}

void ListRow::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_title->setTone(isEnabled() ? Token::Text : Token::Muted);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}   // namespace ui::widgets
