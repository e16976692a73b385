#pragma once

#include "core/triage/assessment.h"
#include "ui/widgets/panel.h"

#include <QList>

namespace ui {

class EndedLine;

namespace widgets {
class LinkLabel;
}   // namespace widgets

/// «Non più richiedibile»: ended measures whose place is taken by something that this person may
/// have, with the way to their story. The others are a link away, at the end of the list.
class EndedPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit EndedPanel(QWidget *parent = nullptr);

    void show(const core::triage::Assessment &assessment, const QHash<QString, QString> &names);

Q_SIGNALS:
    void storyWanted(const QString &benefit);

private:
    QList<EndedLine *> m_lines;   // kept, hidden when unused
    widgets::LinkLabel *m_all;
    QString m_firstOther;
};

/// Those whose successor, in force, is probable, maybe or received; in the order of the list.
QList<core::triage::Right> endedForThisPerson(const core::triage::Assessment &assessment);

}   // namespace ui
