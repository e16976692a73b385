#pragma once

#include "ui/widgets/panel.h"

#include <QString>

class QVBoxLayout;

namespace ui {

/// A form in the place of the task list: suspending, a note, an integration… Never a box over the
/// page. The main action of the page confirms it, Esc closes it and keeps what was typed.
class LifePanel : public widgets::Panel {
    Q_OBJECT
public:
    LifePanel(const QString &objectName, const QString &title, const QString &iconName,
              const QString &confirm, QWidget *parent = nullptr);

    /// Words of the main action while the form is open.
    const QString &confirmText() const { return m_confirmText; }
    /// Says what is wrong or asks for it to be stored.
    virtual void confirm() = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void cancelled();

protected:
    /// Where the fields go; scrolls when the window is small.
    QVBoxLayout *fields() const { return m_fields; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_fields;
    QString m_confirmText;
};

}   // namespace ui
