#pragma once

#include "core/base/clock.h"
#include "core/casework/people.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace ui {

namespace widgets {
class ActionBar;
class Field;
class FoldingColumns;
class Panel;
class TextLabel;
}   // namespace widgets

/// Who may act for a person: a new delega with its scope, term and both documents, and those there
/// are, each with its revocation.
class MandatePage : public QWidget {
    Q_OBJECT
public:
    /// Borrows both; they outlive it.
    MandatePage(core::casework::People &people, const core::Clock &clock,
                QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// `agentName`: who is here, if a name was written.
    void show(const core::domain::Person &person, const QString &agentName);
    /// Where done() leads.
    void setBackText(const QString &text);

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    /// A mandate was recorded or revoked.
    void changed(const core::domain::Person &person);
    void done();
    void failed(const core::Error &error);

private:
    /// One of the two documents that must be seen.
    struct Seen {
        QComboBox *kind = nullptr;
        widgets::Field *number = nullptr;
    };

    QWidget *buildForm();
    QWidget *buildList();
    widgets::Field *line(widgets::Panel *panel, const QString &name, const QString &label);
    Seen seen(widgets::Panel *panel, const QString &name, const QString &label);
    core::domain::SeenDocument read(const Seen &seen) const;
    QDate readDate(widgets::Field *field);
    core::domain::Mandate mandate();
    void fillList();
    void addRow(const core::domain::Mandate &mandate);
    void revoke(const QString &mandate, const QString &why);

    core::casework::People &m_people;
    const core::Clock &m_clock;
    core::domain::Person m_person;
    widgets::ActionBar *m_actions;
    widgets::FoldingColumns *m_columns = nullptr;
    widgets::Panel *m_form = nullptr;
    QComboBox *m_power = nullptr;
    widgets::Field *m_agent = nullptr;
    widgets::Field *m_code = nullptr;
    widgets::Field *m_from = nullptr;
    widgets::Field *m_to = nullptr;
    widgets::Field *m_evidence = nullptr;
    QList<QCheckBox *> m_acts;
    Seen m_ofPerson;
    Seen m_ofAgent;
    widgets::TextLabel *m_faults = nullptr;
    QVBoxLayout *m_rows = nullptr;
    bool m_datesFit = true;
};

}   // namespace ui
