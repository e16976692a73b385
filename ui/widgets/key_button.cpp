#include "ui/widgets/key_button.h"

#include "ui/keys/key_map.h"
#include "ui/theme/icons.h"
#include "ui/widgets/key_hint.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui::widgets {

namespace {

constexpr int kGap = 8;
constexpr int kIconAt100 = 18;

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return QStringLiteral("primary");
    case ButtonRole::Flat:
        return QStringLiteral("flat");
    case ButtonRole::Danger:
        return QStringLiteral("danger");
    case ButtonRole::Header:
        return QStringLiteral("header");
    case ButtonRole::Secondary:
        break;
    }
    return QStringLiteral("secondary");
}

}   // namespace

KeyButton::KeyButton(const QString &text, QWidget *parent)
    : KeyButton(text, ButtonRole::Secondary, parent)
{
}

KeyButton::KeyButton(const QString &text, ButtonRole role, QWidget *parent)
    : QPushButton(text, parent), m_role(role)
{
    setAutoDefault(false);
    setMouseTracking(true);   // a pointer that only passes over is told by its moves
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("role", roleName(m_role));
    refresh();
}

void KeyButton::setRole(ButtonRole role)
{
    m_role = role;
    setProperty("role", roleName(role));
    theme::repolish(this);
    refresh();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setKeyHint(const QString &hint)
{
    m_standardHint = hint;
    m_hint = keyAsMapped(hint);
    setAccessibleDescription(hint.isEmpty() ? QString() : tr("Tasto %1").arg(m_hint));
    updateGeometry();
    update();
}

void KeyButton::setHeightAt100(int pixels)
{
    m_heightAt100 = pixels;
    updateGeometry();
}

void KeyButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int KeyButton::widthWith(bool iconAndHint) const
{
    const int padding = m_role == ButtonRole::Primary ? 16 : m_role == ButtonRole::Header ? 10 : 12;
    // Measured in the heavier weight, so that a button keeps its width when it is enabled.
    const auto type = m_role == ButtonRole::Header ? theme::Type::Second : theme::Type::Body;
    const QFontMetrics metrics(theme::font(type, m_role == ButtonRole::Primary));
    int width = metrics.horizontalAdvance(text()) + 2 * (padding + 1);
    if (iconAndHint && !m_iconName.isEmpty())
        width += theme::px(kIconAt100) + kGap;
    if (iconAndHint && !m_hint.isEmpty())
        width += KeyHint::boxSize(m_hint).width() + kGap;
    return width;
}

int KeyButton::fullWidth() const
{
    return widthWith(true);
}

QSize KeyButton::sizeHint() const
{
    const int line = m_heightAt100 >= 40 ? 24 : 20;
    return {widthWith(!m_compact), theme::grown(m_heightAt100, line)};
}

QColor KeyButton::ink() const
{
    using theme::Token;
    if (theme::activeTheme().mode == theme::Mode::HighContrast)
        return palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                               QPalette::ButtonText);
    switch (m_role) {
    case ButtonRole::Header:
        return theme::colour(isEnabled() ? Token::OnHead : Token::Head2);
    case ButtonRole::Primary:
        return theme::colour(isEnabled() ? Token::OnPrimary : Token::Muted);
    case ButtonRole::Danger:
        return theme::colour(isEnabled() ? Token::Err : Token::Muted);
    case ButtonRole::Flat:
        return theme::colour(isEnabled() ? Token::Primary : Token::Muted);
    case ButtonRole::Secondary:
        break;
    }
    return theme::colour(isEnabled() ? Token::Text : Token::Muted);
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const bool withIcon = !m_compact && !m_iconName.isEmpty();
    const bool withHint = !m_compact && !m_hint.isEmpty();
    const int side = theme::px(kIconAt100);
    const int words = fontMetrics().horizontalAdvance(text());
    const int hint = withHint ? KeyHint::boxSize(m_hint).width() : 0;
    const int content = words + (withIcon ? side + kGap : 0) + (withHint ? hint + kGap : 0);
    QRect rest = rect();
    rest.setLeft((width() - content) / 2);
    if (withIcon) {
        painter.drawPixmap(rest.left(), (height() - side) / 2,
                           theme::iconPixmap(m_iconName, side, ink(), devicePixelRatioF()));
        rest.setLeft(rest.left() + side + kGap);
    }
    painter.setPen(ink());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (withHint) {
        const bool onDark = m_role == ButtonRole::Primary || m_role == ButtonRole::Header;
        const QRect box(rest.left() + words + kGap, 0, hint, height());
        KeyHint::paintBox(painter, box, m_hint, onDark ? ink() : theme::colour(theme::Token::Line),
                          onDark ? ink() : theme::colour(theme::Token::Muted));
    }
}

void KeyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange)
        refresh();
}

void KeyButton::refresh()
{
    const auto type = m_role == ButtonRole::Header ? theme::Type::Second : theme::Type::Body;
    setFont(theme::font(type, m_role == ButtonRole::Primary && isEnabled()));
    updateGeometry();
    update();
}

}   // namespace ui::widgets
