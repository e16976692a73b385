#pragma once

#include "core/base/clock.h"
#include "core/casework/day_close.h"
#include "core/domain/operator.h"
#include "core/rules/catalogue.h"

#include <QWidget>

namespace ui {

class DeskWorker;

namespace paper {
class PrintPort;
}

namespace widgets {
class ActionBar;
class KeyButton;
class OptionGroup;
class Panel;
class RowList;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Fine giornata» (S16): what is open, listed and signed; nothing of it blocks anything.
class DayEndPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    DayEndPage(DeskWorker &worker, const core::rules::Catalogue &catalogue,
               const core::Clock &clock, paper::PrintPort &printers, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// For the paper: who signs, and where.
    void setSigner(const core::domain::DeskIdentity &desk, const QString &operatorName);
    /// Reads what is open, on the worker.
    void refresh();

public Q_SLOTS:
    /// «Firma e blocca».
    void sign();
    void print();

Q_SIGNALS:
    /// Signed and in the trail: the desk locks now.
    void signedOff();
    void personWanted(const core::PersonId &person);
    void caseWanted(const core::CaseId &id);
    void backWanted();
    /// For the status line: «Stampato.»
    void told(const QString &words);
    void failed(const core::Error &error);

private:
    void build();
    void show(const core::casework::DayReview &review);
    void choose(const QString &id);

    DeskWorker &m_worker;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    paper::PrintPort &m_printers;
    core::domain::DeskIdentity m_desk;
    QString m_operator;
    core::casework::DayReview m_review;
    widgets::ActionBar *m_actions;
    widgets::KeyButton *m_print;
    widgets::Strip *m_summary;
    widgets::Strip *m_error;
    widgets::Panel *m_open;
    widgets::RowList *m_rows;
    widgets::Panel *m_queuePanel;
    widgets::OptionGroup *m_queue;
};

}   // namespace ui
