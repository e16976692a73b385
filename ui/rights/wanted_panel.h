#pragma once

#include "core/triage/assessment.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QList>

namespace ui {

class WantedRow;

namespace widgets {
class LinkLabel;
class TextLabel;
}   // namespace widgets

/// «Che cosa manca»: facts nobody has given yet, how many benefits each decides, and the key that
/// asks it now.
class WantedPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit WantedPanel(QWidget *parent = nullptr);

    /// @param names  short name of a benefit by id
    void show(const QList<core::triage::WantedFact> &wanted, const QHash<QString, QString> &names);
    /// Asks the fact whose letter this is; false when none has it.
    bool press(QChar letter);
    /// «Manca: ISEE (decide 3)», for the folded line; empty when nothing is missing.
    QString summary() const { return m_summary; }

Q_SIGNALS:
    void questionWanted(const QString &key);
    /// The questions of all that is missing.
    void questionsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<WantedRow *> m_rows;   // kept, hidden when unused
    widgets::TextLabel *m_nothing;
    widgets::LinkLabel *m_more;
    QString m_summary;
};

}   // namespace ui
