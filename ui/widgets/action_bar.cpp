#include "ui/widgets/action_bar.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui::widgets {

namespace {

constexpr int kSide = 20;
constexpr int kGap = 8;

}   // namespace

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_left(new QHBoxLayout),
      m_note(new TextLabel({}, theme::Type::Second, theme::Token::Muted))
{
    setObjectName(QStringLiteral("actionBar"));
    setProperty("kit", QStringLiteral("actions"));
    setAccessibleName(tr("Azioni"));
    m_row->setContentsMargins(kSide, 7, kSide, 8);
    m_row->setSpacing(16);
    m_left->setSpacing(kGap);
    m_row->addLayout(m_left);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    m_note->hide();
}

KeyButton *ActionBar::setBack(const QString &text)
{
    if (!m_back) {
        m_back = new KeyButton(text, this);
        m_back->setObjectName(QStringLiteral("back"));
        m_back->setIconName(QStringLiteral("chevron-left"));
        m_back->setKeyHint(tr("Alt+←"));
        m_left->insertWidget(0, m_back);
    }
    m_back->setText(text);
    return m_back;
}

KeyButton *ActionBar::addAction(const QString &text, const QString &iconName,
                                const QString &keyHint)
{
    auto *button = new KeyButton(text, this);
    button->setIconName(iconName);
    button->setKeyHint(keyHint);
    m_left->addWidget(button);
    return button;
}

void ActionBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

KeyButton *ActionBar::setPrimary(const QString &text, const QString &keyHint)
{
    if (!m_primary) {
        m_primary = new KeyButton(text, ButtonRole::Primary, this);
        m_primary->setObjectName(QStringLiteral("primary"));
        m_primary->setHeightAt100(40);
        m_row->addWidget(m_primary);
    }
    m_primary->setText(text);
    m_primary->setKeyHint(keyHint);
    return m_primary;
}

QSize ActionBar::minimumSizeHint() const
{
    return {0, theme::grown(56, 24)};
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QFrame::event(event);
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ActionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void ActionBar::fit()
{
    const auto buttons = findChildren<KeyButton *>(QString(), Qt::FindDirectChildrenOnly);
    int needed = 2 * kSide + 16;
    for (const KeyButton *button : buttons)
        needed += button->isHidden() ? 0 : button->fullWidth() + kGap;
    const int note = m_note->text().isEmpty() ? 0 : m_note->sizeHint().width() + 16;
    m_note->setVisible(note > 0 && needed + note <= width());
    for (KeyButton *button : buttons)
        button->setCompact(needed > width());
}

}   // namespace ui::widgets
