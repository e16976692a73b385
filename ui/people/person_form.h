#pragma once

#include "core/base/clock.h"
#include "core/casework/people.h"
#include "core/identity/identity_code.h"
#include "core/identity/places.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QStringListModel;
class QVBoxLayout;

namespace ui {

class ContactFields;
class SeenDocumentFields;

namespace widgets {
class ActionBar;
class Field;
class FoldingColumns;
class KeyButton;
class OptionGroup;
class Panel;
class Strip;
}   // namespace widgets

/// Registers a person (S2, nobody found), or changes what is written of one. A code fills in what
/// it tells; nothing is required but a name, and a code that does not hold is kept «da verificare».
/// People who may be the same are shown beside before a second record is made.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    PersonForm(core::casework::People &people, const core::identity::PlaceFile &places,
               const core::Clock &clock, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// Empty, but for what was typed in the search field: a code or a name.
    void startWith(const QString &typed);
    /// After startWith(): what a card or document says, marked as coming from there («dalla
    /// tessera») until somebody types over it. Empty members change nothing.
    void propose(const core::domain::Person &read, const QString &source);
    /// The record as it is, to be changed.
    void edit(const core::domain::Person &person);
    bool isEditing() const { return m_edited.has_value(); }

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void registered(const core::domain::Person &person);
    /// What edit() began is stored; `before` for undoing it.
    void changed(const core::domain::Person &person, const core::domain::Person &before);
    /// «È questa persona»: open it instead.
    void sameAs(const core::PersonId &person);
    void cancelled();
    void failed(const core::Error &error);

private:
    QWidget *buildFields();
    QWidget *buildSide();
    bool readCode();
    void fillFrom(const core::identity::IdentityCode &code);
    void suggestPlaces(const QString &typed);
    bool readDate();
    core::domain::Person person() const;
    void writeIdentifier(core::domain::Person &made) const;
    void clear();
    bool isDocumentSeen() const;
    void offerPresumed();
    void save(const core::domain::Person &made);
    void showDuplicates(const QList<core::casework::Duplicate> &duplicates);
    const core::identity::Places &places() const;

    core::casework::People &m_people;
    const core::identity::PlaceFile &m_places;
    const core::Clock &m_clock;
    widgets::ActionBar *m_actions;
    widgets::Field *m_code;
    widgets::Field *m_surname;
    widgets::Field *m_name;
    widgets::Field *m_born;
    QCheckBox *m_presumed;
    widgets::Field *m_place;
    widgets::Field *m_nickname;
    ContactFields *m_contact;
    widgets::Panel *m_panel;
    QComboBox *m_identification;
    SeenDocumentFields *m_document;
    QComboBox *m_sex;
    QStringListModel *m_placeNames;
    widgets::FoldingColumns *m_columns;
    widgets::Panel *m_advice;
    widgets::Panel *m_duplicates;
    QVBoxLayout *m_cards;
    std::optional<core::domain::Person> m_edited;   // none: a new one
    QDate m_bornOn;
    int m_bornYear = 0;
    QString m_placeCode;
    QString m_placeName;
    bool m_duplicatesSeen = false;
};

}   // namespace ui
