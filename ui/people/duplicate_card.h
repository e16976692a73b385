#pragma once

#include "core/casework/people.h"

#include <QFrame>

namespace ui {

/// One registered person who may be the same, with the differing data marked by icon and weight.
class DuplicateCard : public QFrame {
    Q_OBJECT
public:
    explicit DuplicateCard(const core::casework::Duplicate &duplicate, QWidget *parent = nullptr);

Q_SIGNALS:
    /// «È questa persona».
    void chosen();
};

}   // namespace ui
