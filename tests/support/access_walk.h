#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// What assistive programs are told of every visible part of `root` that takes the focus, walked
/// from the root of its accessibility tree: a name, a role that says what it is (A1), words on
/// buttons (A10), and 24 × 24 px to hit (A16). One line a fault.
QStringList accessFaults(QWidget *root);

/// Labels that name no field they stand beside, and letters after & that two things of one page
/// share (A2).
QStringList labelFaults(QWidget *root);

/// Walks `window` with Tab from its first stop: a part where Tab stays, or a way that never comes
/// back, is a fault; so is a stop that stands above and before the one before it inside one column
/// (A7).
QStringList tabFaults(QWidget *window);

}   // namespace tests
