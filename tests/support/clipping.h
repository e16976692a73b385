#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// Every visible label, button and line of text under `root` whose words do not fit in it, as
/// «objectName: text (needs 120, has 96)». Elided or cut words are a fault at 100 and at 200 %.
QStringList clippedTexts(const QWidget *root);

/// Every widget under `root` that can take the focus and has no accessible name, by class and
/// object name.
QStringList namelessWidgets(const QWidget *root);

}   // namespace tests
