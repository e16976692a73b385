#pragma once

#include "core/base/clock.h"
#include "core/domain/person.h"
#include "core/identity/places.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QStringListModel;

namespace ui {

namespace widgets {
class Field;
}   // namespace widgets

/// «Come si trova»: telephone, e-mail, address by comune, where somebody without address is found,
/// a trusted person with consent. Everything is checked gently and kept as typed.
class ContactFields : public widgets::Panel {
    Q_OBJECT
public:
    /// Borrows both; they outlive this.
    ContactFields(const core::identity::PlaceFile &places, const core::Clock &clock,
                  QWidget *parent = nullptr);

    void show(const core::domain::Person &person);
    /// Puts what was typed into the record.
    void apply(core::domain::Person &person) const;

private:
    widgets::Field *line(const QString &name, const QString &label);
    void check();
    void suggestComuni(const QString &typed);
    const core::identity::Places &places() const;

    const core::identity::PlaceFile &m_placeFile;
    const core::Clock &m_clock;
    widgets::Field *m_phone;
    widgets::Field *m_email;
    widgets::Field *m_comune;
    widgets::Field *m_street;
    widgets::Field *m_cap;
    widgets::Field *m_careOf;
    widgets::Field *m_careOfHours;
    widgets::Field *m_careOfPhone;
    widgets::Field *m_trusted;
    widgets::Field *m_trustedPhone;
    QCheckBox *m_consent;
    QStringListModel *m_comuni;
};

}   // namespace ui
