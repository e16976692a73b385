#pragma once

#include "ui/wizard/step_state.h"

#include <QFrame>

class QVBoxLayout;

namespace ui {

namespace widgets {
class LinkLabel;
class TextLabel;
}   // namespace widgets

/// What is wrong, on top of the page, each a link to its field (A23).
class FaultSummary : public QFrame {
    Q_OBJECT
public:
    explicit FaultSummary(QWidget *parent = nullptr);

    /// Hidden while there is none.
    void show(const QList<StepFault> &faults);
    /// In a narrow window the first one stands for all.
    void setBrief(bool brief);
    int count() const { return m_count; }

Q_SIGNALS:
    void questionWanted(const QString &key);

private:
    widgets::TextLabel *m_lead;
    QList<widgets::LinkLabel *> m_links;
    QStringList m_keys;
    widgets::TextLabel *m_more;
    int m_count = 0;
    QList<StepFault> m_faults;
    bool m_brief = false;
};

}   // namespace ui
