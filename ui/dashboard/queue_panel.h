#pragma once

#include "core/base/clock.h"
#include "core/casework/queue.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <optional>

class QStackedWidget;
class QTableView;

namespace ui {

class NewTicket;
class QueueModel;

namespace widgets {
class KeyButton;
class TextLabel;
}   // namespace widgets

/// «In attesa» (S1): the queue, calling and what becomes of a number. Keys act only while the table
/// has the focus; F3 and Shift+F3 are the frame's.
class QueuePanel : public widgets::Panel {
    Q_OBJECT
public:
    /// `desk` as in «ora al banco 2».
    QueuePanel(core::casework::Queue &queue, const core::Clock &clock, const QString &desk,
               QWidget *parent = nullptr);

    /// Reads the queue; the current row and the focus stay.
    void refresh();
    /// F3: calls who comes first.
    void callNext();
    /// Shift+F3: calls the last one again.
    void recall();
    /// «Nuovo»: the form for a number, in the panel.
    void startNew();
    int waiting() const;

Q_SIGNALS:
    /// A number was called or came up: the person's card or name is next.
    void personExpected(const QString &number);
    /// What happened, for the status line: «Chiamato F12.»
    void told(const QString &words);
    /// A number at the desk was chosen.
    void visitWanted(const core::VisitId &visit);
    /// The number of people waiting.
    void waitingChanged(int waiting);
    void failed(const core::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildActions();
    QWidget *buildFooter();
    void activate(int row);
    void refreshActions();
    void refreshWords();
    void endNew();
    const core::domain::Ticket *current() const;
    void done(const core::Result<core::domain::Ticket> &result, const QString &words,
              bool expectsPerson = false);

    core::casework::Queue &m_queue;
    QueueModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_inside;
    QWidget *m_list;
    QWidget *m_form;
    NewTicket *m_new;
    widgets::TextLabel *m_summary;
    widgets::TextLabel *m_empty;
    QWidget *m_actions;
    widgets::KeyButton *m_here;
    widgets::KeyButton *m_hold;
    widgets::KeyButton *m_absent;
    widgets::KeyButton *m_left;
    QWidget *m_footer;
    widgets::KeyButton *m_call;
    widgets::KeyButton *m_recall;
    widgets::KeyButton *m_add;
    QTimer m_minutes;
    int m_told = -1;   // what waitingChanged said last
};

}   // namespace ui
