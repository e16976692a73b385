#pragma once

#include "ui/widgets/strip.h"

namespace ui {

class CaseModel;

/// Says of the open case that another desk changed it too, and leads to where that is settled (W5).
/// Hidden while the case has one version.
class VersionsStrip : public widgets::Strip {
    Q_OBJECT
public:
    /// Borrows the model, which outlives it. `what` ends the sentence: why it matters on this page.
    explicit VersionsStrip(const CaseModel &model, const QString &what, QWidget *parent = nullptr);

    /// Whether it is shown now.
    bool refresh();

Q_SIGNALS:
    void compareWanted();

private:
    const CaseModel &m_model;
    QString m_what;
};

}   // namespace ui
