#pragma once

#include "core/rules/decision.h"

#include <QWidget>

class QGridLayout;

namespace ui {

namespace widgets {
class TextLabel;
}   // namespace widgets

/// Amounts and dates of a decision by their labels. Hidden while there are none.
class FiguresGrid : public QWidget {
    Q_OBJECT
public:
    explicit FiguresGrid(QWidget *parent = nullptr);

    void show(const QList<core::rules::ResultValue> &figures);

private:
    QGridLayout *m_grid;
    QList<QPair<widgets::TextLabel *, widgets::TextLabel *>> m_lines;   // kept, hidden when unused
};

}   // namespace ui
