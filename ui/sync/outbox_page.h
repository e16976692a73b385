#pragma once

#include "core/base/clock.h"
#include "core/casework/desk.h"

#include <QWidget>

class QTableView;

namespace ui {

class OutboxModel;

namespace widgets {
class ActionBar;
class KeyButton;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Da inviare» (S14): each thing, since when, where it is and why. Shows only what is known:
/// received means a verified receipt.
class OutboxPage : public QWidget {
    Q_OBJECT
public:
    OutboxPage(core::casework::Desk &desk, const core::Clock &clock, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// `offlineSince` is invalid while the centre answers.
    void setConnection(bool online, const QDateTime &offlineSince);
    void refresh();
    int waiting() const;

Q_SIGNALS:
    /// F5 «Riprova ora».
    void sendNowWanted();
    /// To put right what the centre did not take.
    void caseWanted(const core::CaseId &id);
    void failed(const core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    QWidget *buildBelow();
    void tellQueue(const core::casework::Dispatch::Line &line);
    void retryCurrent();
    void handOver();
    void correctCurrent();
    void refreshActions();
    bool isToCorrect() const;

    core::casework::Desk &m_desk;
    OutboxModel *m_rows;
    QTableView *m_table;
    widgets::TextLabel *m_count;
    widgets::Strip *m_strip;
    widgets::ActionBar *m_actions;
    widgets::KeyButton *m_onlyToCorrect;
    widgets::KeyButton *m_retry;
    widgets::KeyButton *m_handOver;
    widgets::TextLabel *m_attempts;
    widgets::TextLabel *m_today;
    bool m_online = true;
    QDateTime m_offlineSince;
};

}   // namespace ui
