#pragma once

#include "core/base/clock.h"
#include "core/domain/household.h"

#include <QWidget>

class QComboBox;

namespace ui {

namespace widgets {
class Field;
}   // namespace widgets

/// The fields of one member, under the household table: first name, surname, birth, who it is,
/// a code if there is one at hand.
class MemberRow : public QWidget {
    Q_OBJECT
public:
    /// Borrows the clock; it outlives this.
    explicit MemberRow(const core::Clock &clock, QWidget *parent = nullptr);

    /// For a new member: `surname` is offered, most families share it.
    void startNew(const QString &surname);
    void startWith(const core::domain::HouseholdMember &member);

Q_SIGNALS:
    /// Name, birth, sex and relation as typed; everything else as it was.
    void done(const core::domain::HouseholdMember &member);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    bool readDate();
    void readCode();

    const core::Clock &m_clock;
    core::domain::HouseholdMember m_member;
    widgets::Field *m_name;
    widgets::Field *m_surname;
    widgets::Field *m_born;
    QComboBox *m_relation;
    QComboBox *m_sex;
    widgets::Field *m_code;
};

}   // namespace ui
