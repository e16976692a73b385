#pragma once

#include "core/domain/case.h"
#include "core/domain/mandate.h"
#include "core/domain/person.h"
#include "ui/widgets/panel.h"

class QComboBox;

namespace ui {

namespace widgets {
class Field;
class KeyButton;
class OptionGroup;
class Strip;
}   // namespace widgets

/// How the person signs: on paper, not able to (the official writes why), or somebody with a power
/// signs for them. A mandate that has ended or does not reach stops here, with its sentence.
class SignaturePanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit SignaturePanel(QWidget *parent = nullptr);

    void show(const core::domain::Case &subject, const core::domain::Person &person,
              const QDate &today);
    /// Why the application cannot be signed so; empty when it can.
    QString obstacle() const;

Q_SIGNALS:
    /// A whole way to sign was chosen.
    void chosen(const core::domain::Signature &signature);
    /// obstacle() may be another.
    void changed();
    /// A new delega is wanted, for this agent if one is chosen.
    void mandateWanted(const QString &agentName);

private:
    void choose();
    void fillMandates();
    void refresh();
    core::domain::Signature current() const;
    const core::domain::Mandate *mandate() const;

    core::domain::Case m_case;
    core::domain::Person m_person;
    QDate m_today;
    widgets::OptionGroup *m_way;
    widgets::Field *m_cause;
    QComboBox *m_mandates;
    widgets::Field *m_mandateField;
    widgets::Strip *m_obstacle;
    widgets::KeyButton *m_newMandate;
    bool m_filling = false;
};

}   // namespace ui
