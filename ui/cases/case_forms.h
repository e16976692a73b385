#pragma once

#include "core/base/result.h"
#include "core/domain/case.h"

#include <QStackedWidget>

#include <functional>

namespace core::casework {
class CaseService;
}

namespace ui {

class CaseModel;
class LifePanel;
class OutcomePanel;
class ReasonPanel;
class SuspendPanel;

/// The tasks of a case, or in their place the form of something that happens to it. What is
/// confirmed is stored at once.
class CaseForms : public QStackedWidget {
    Q_OBJECT
public:
    /// Takes `tasks`.
    CaseForms(CaseModel &model, QWidget *tasks, QWidget *parent = nullptr);

    /// What is in the place of the tasks; null: they are shown.
    LifePanel *form() const;

    using Change = std::function<core::Result<core::domain::Case>(core::casework::CaseService &,
                                                                  const core::CaseId &, int)>;
    /// Stores it, says `said`, shows the tasks.
    bool keep(const Change &change, const QString &said);

public Q_SLOTS:
    void showTasks();
    /// Opens the form, or closes it when it is open.
    void suspend();
    void note();
    void noteAway(int index);
    void integrate();
    void dropIntegration();
    void archive();
    void outcome();

Q_SIGNALS:
    /// Another form, or the tasks.
    void switched();
    void announced(const QString &words);
    /// «Invia ora, documenti dopo» (W17).
    void sendNowWanted();

private:
    struct Words {
        const char *id;
        QString title;
        QString icon;
        QString label;
        QString help;
        QString confirm;
        int most;
    };
    ReasonPanel *reasonForm(const Words &words);
    void buildReasons();
    void wireReasons();
    void show(LifePanel *form);

    CaseModel &m_model;
    SuspendPanel *m_suspend;
    OutcomePanel *m_outcome;
    ReasonPanel *m_note;
    ReasonPanel *m_noteAway;
    ReasonPanel *m_integrate;
    ReasonPanel *m_drop;
    ReasonPanel *m_archive;
    int m_noteIndex = -1;
};

}   // namespace ui
