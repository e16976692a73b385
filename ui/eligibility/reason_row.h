#pragma once

#include "core/rules/decision.h"

#include <QWidget>

namespace ui {

/// One requirement: icon and word of its state, the sentence with the person's figures, its source,
/// and the provisional mark when there is one.
class ReasonRow : public QWidget {
    Q_OBJECT
public:
    explicit ReasonRow(const core::rules::Reason &reason, QWidget *parent = nullptr);
};

}   // namespace ui
