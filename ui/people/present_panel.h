#pragma once

#include "core/domain/person.h"
#include "core/domain/visit.h"
#include "ui/widgets/panel.h"

class QButtonGroup;

namespace ui {

namespace widgets {
class Field;
class KeyButton;
class TextLabel;
}   // namespace widgets

/// «Chi è qui adesso»: who is present is not always who is entitled. Seven choices; for everybody
/// but the person the name, and for who acts for the person what the delega allows today.
class PresentPanel : public widgets::Panel {
    Q_OBJECT
public:
    explicit PresentPanel(QWidget *parent = nullptr);

    void show(const core::domain::Person &person, const core::domain::Visit &visit,
              const QDate &today);

Q_SIGNALS:
    /// `who` as Visit::present; `name` of who is here; `mandate` its id, or empty.
    void changed(const QString &who, const QString &name, const QString &mandate);
    /// A delega is to be seen, recorded or revoked.
    void mandateWanted();

private:
    void tell();
    void refresh();
    QString present() const;
    core::domain::MandateAnswer answer() const;

    core::domain::Person m_person;
    QDate m_today;
    QButtonGroup *m_choices;
    widgets::Field *m_name;
    widgets::TextLabel *m_words;
    widgets::KeyButton *m_mandate;
};

}   // namespace ui
