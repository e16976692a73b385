#include "ui/people/confirm_strip.h"

#include "ui/widgets/key_button.h"

#include <QKeyEvent>
#include <QLayout>

namespace ui {

using widgets::KeyButton;

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : Strip(widgets::StripKind::Info, {}, {}, parent), m_yes(new KeyButton(tr("Sì, confermo"))),
      m_no(new KeyButton(tr("È cambiato")))
{
    setObjectName(QStringLiteral("staleStrip"));
    setIconName(QStringLiteral("clock"));
    m_yes->setObjectName(QStringLiteral("stillRight"));
    m_yes->setKeyHint(tr("S"));
    m_no->setObjectName(QStringLiteral("notRight"));
    m_no->setKeyHint(tr("N"));
    for (KeyButton *button : {m_yes, m_no}) {
        layout()->addWidget(button);
        button->installEventFilter(this);
    }
    connect(m_yes, &QPushButton::clicked, this, &ConfirmStrip::confirmed);
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::changedSince);
}

void ConfirmStrip::ask(const QString &question, const QString &since)
{
    setWords(question, since);
    for (KeyButton *button : {m_yes, m_no})
        button->setAccessibleName(QStringLiteral("%1 %2").arg(question, button->text()));
}

bool ConfirmStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->modifiers() == Qt::NoModifier && pressed->key() == Qt::Key_S) {
            m_yes->click();
            return true;
        }
        if (pressed->modifiers() == Qt::NoModifier && pressed->key() == Qt::Key_N) {
            m_no->click();
            return true;
        }
    }
    return Strip::eventFilter(watched, event);
}

}   // namespace ui
