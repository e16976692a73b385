#pragma once

#include "app/sportello/workplace.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace ui {
class CasePage;
class CasesPage;
class DocumentsPage;
class ReviewPage;
class SigningPage;
class StepPage;
class TwoVersionsPage;
}   // namespace ui

namespace app {

/// The work on a case: list, questions (S6), documents (S7), review (S8), signing (S9).
class CaseRoom : public QObject {
    Q_OBJECT
public:
    explicit CaseRoom(const Workplace &place, QObject *parent = nullptr);

    ui::StepPage &step() { return *m_step; }
    ui::DocumentsPage &documents() { return *m_documents; }
    ui::SigningPage &signing() { return *m_signing; }

    /// What is being typed reaches the disk, and the case is free for a colleague.
    void keep();
    /// Another desk changed this draft, put it away, or made it: lists and pages show it. What is
    /// being typed is left alone until it is done.
    void takeNews(const core::CaseId &id);
    /// Why drafts do not travel, as SyncState says it.
    void setDraftTrouble(const QString &trouble);
    /// UTC; invalid while the centre answers.
    void setOfflineSince(const QDateTime &since) { m_offlineSince = since; }

Q_SIGNALS:
    /// There is something new for the centre.
    void somethingToSend();
    void closeVisitWanted();

private:
    void addPages();
    void takeTold();
    void wireTasks();
    void letGo(const core::CaseId &id);
    bool isTyping() const;
    void showNews();
    void refreshList();
    void wireVersions();
    void wireStep();
    void wireReview();
    void wireKeys();

    Workplace m_place;
    QDateTime m_offlineSince;
    core::CaseId m_shown;   // the case that was open last
    core::CaseId m_news;    // came while somebody was typing in it
    QTimer m_lists;         // news come many in a row; the list is read once
    ui::CasesPage *m_cases;
    ui::CasePage *m_case;
    ui::StepPage *m_step;
    ui::DocumentsPage *m_documents;
    ui::ReviewPage *m_review;
    ui::SigningPage *m_signing;
    ui::TwoVersionsPage *m_versions;
};

}   // namespace app
