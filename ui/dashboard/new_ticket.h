#pragma once

#include "core/casework/queue.h"

#include <QWidget>

namespace ui {

namespace widgets {
class KeyButton;
class OptionGroup;
}   // namespace widgets

/// A new number: what it is for, why it comes before others if it does, then into the queue (Enter)
/// or to the desk at once (Shift+Enter).
class NewTicket : public QWidget {
    Q_OBJECT
public:
    explicit NewTicket(QWidget *parent = nullptr);

    /// Nothing chosen, the services have the focus.
    void start();

Q_SIGNALS:
    void addWanted(const core::casework::TicketWish &wish);
    void serveWanted(const core::casework::TicketWish &wish);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    core::casework::TicketWish wish() const;
    void submit(bool atOnce);

    widgets::OptionGroup *m_service;
    widgets::OptionGroup *m_priority;
    widgets::KeyButton *m_add;
    widgets::KeyButton *m_serve;
};

}   // namespace ui
