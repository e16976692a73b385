#pragma once

#include "ui/widgets/chip.h"

#include <QFrame>

namespace ui {

namespace widgets {
class KeyButton;
class TextLabel;
}   // namespace widgets

/// One device: what it is, how it is, and its test with what came of it.
class DeviceRow : public QFrame {
    Q_OBJECT
public:
    /// `id` begins the object names: «scanner» gives «scannerTest», «scannerState»…
    DeviceRow(const QString &id, const QString &iconName, const QString &name,
              QWidget *parent = nullptr);

    widgets::KeyButton *testButton() const { return m_test; }
    void setState(const QString &sentence);
    /// While a test runs the button stops it.
    void setTesting(bool testing);
    bool isTesting() const { return m_testing; }
    /// What the test is waiting for, or what came of it; the chip says which in a word.
    void setResult(const widgets::ChipSpec &chip, const QString &sentence);
    void clearResult();
    QString result() const;
    QString state() const;

    static widgets::ChipSpec works();
    static widgets::ChipSpec fails();
    static widgets::ChipSpec waits();

Q_SIGNALS:
    void testWanted();
    void testStopped();

private:
    QString m_name;
    widgets::TextLabel *m_state;
    widgets::Chip *m_chip;
    widgets::TextLabel *m_result;
    widgets::KeyButton *m_test;
    bool m_testing = false;
};

}   // namespace ui
