#pragma once

#include "core/triage/curves.h"
#include "ui/widgets/panel.h"

#include <QStringList>

class QComboBox;
class QTableView;

namespace ui {

class BreakRows;
class CurveChart;
class VariantsModel;

/// What one benefit pays against ISEE, an income or the day of the application: a sentence, the
/// plot, and every exact point in a table.
class CurvePanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit CurvePanel(VariantsModel &variants, QWidget *parent = nullptr);

    /// The benefits of today's list that can be followed.
    void refresh();
    /// Nothing when it cannot be followed.
    void showBenefit(const QString &benefit);
    void focusFirst();

private:
    void fillAxes();
    void follow();
    void showCurve();

    VariantsModel &m_variants;
    QComboBox *m_benefit;
    QComboBox *m_axis;
    QList<core::triage::CurveAxis> m_axes;   // of the benefit chosen
    widgets::TextLabel *m_sentence;
    CurveChart *m_chart;
    BreakRows *m_rows;
    QTableView *m_table;
};

}   // namespace ui
