#include "ui/cases/life_panel.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

LifePanel::LifePanel(const QString &objectName, const QString &title, const QString &iconName,
                     const QString &confirm, QWidget *parent)
    : Panel(title, parent), m_confirmText(confirm)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setTitleIcon(iconName);
    setBodyMargins(0, 0);
    auto *inside = new QWidget;
    m_fields = new QVBoxLayout(inside);
    m_fields->setContentsMargins(16, 12, 16, 12);
    m_fields->setSpacing(8);
    body()->addWidget(
        new widgets::ScrollColumn(inside, objectName + QStringLiteral("Scroll"), title), 1);

    auto *close = new widgets::KeyButton(tr("Chiudi"), widgets::ButtonRole::Flat);
    close->setObjectName(objectName + QStringLiteral("Close"));
    close->setKeyHint(tr("Esc"));
    addHeaderWidget(close);
    connect(close, &QPushButton::clicked, this, &LifePanel::cancelled);
}

void LifePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        event->accept();
        return;
    }
    Panel::keyPressEvent(event);
}

}   // namespace ui
