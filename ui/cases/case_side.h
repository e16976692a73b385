#pragma once

#include "core/casework/case_tasks.h"

#include <QWidget>

class QGridLayout;

namespace core::casework {
class Desk;
}

namespace ui {

class CaseModel;

namespace widgets {
class Chip;
class Panel;
class TextLabel;
}   // namespace widgets

/// Beside the tasks: where to go on, what the rules say with the data of today, the notes and the
/// story.
class CaseSide : public QWidget {
    Q_OBJECT
public:
    CaseSide(const CaseModel &model, core::casework::Desk &desk, QWidget *parent = nullptr);

    void refresh(const QList<core::casework::TaskRow> &rows);
    /// The line that stands for this when the window is narrow.
    QWidget *makeSummary();

Q_SIGNALS:
    void noteWanted();
    void noteAwayWanted(int index);
    void noteBackWanted(int index);

private:
    QWidget *nextPanel();
    QWidget *resultPanel();
    QWidget *storyPanel();
    void refreshNext(const QList<core::casework::TaskRow> &rows);
    void refreshResult();
    void refreshStory();
    void addLine(QGridLayout *grid, const QDateTime &at, const QString &title, const QString &who,
                 QWidget *action = nullptr);
    QWidget *noteAction(int index, bool away);

    const CaseModel &m_model;
    core::casework::Desk &m_desk;
    widgets::TextLabel *m_nextTitle;
    widgets::TextLabel *m_nextWords;
    widgets::TextLabel *m_summary = nullptr;
    widgets::Panel *m_result;
    widgets::Chip *m_outcome;
    widgets::TextLabel *m_body;
    widgets::TextLabel *m_amount;
    widgets::TextLabel *m_period;
    widgets::TextLabel *m_sentence;
    widgets::Panel *m_story;
    QWidget *m_lines = nullptr;
};

}   // namespace ui
