#pragma once

#include "app/sportello/workplace.h"
#include "ui/devices/person_reading.h"

#include <QObject>

#include <optional>

namespace ui {
class MandatePage;
class PeoplePage;
class PersonForm;
class PersonPage;
}   // namespace ui

namespace app {

/// «Persona» (S2): who it is, who is here, and who is new.
class PeopleRoom : public QObject {
    Q_OBJECT
public:
    explicit PeopleRoom(const Workplace &place, QObject *parent = nullptr);

    void registerNew(const QString &typed);
    /// A device read somebody: should they be new, the form starts with what was read.
    void expect(const ui::PersonReading &reading) { m_read = reading; }
    /// A delega of who is at the desk; then back to the page `then`.
    void recordMandate(const QString &agentName, const QString &then);

Q_SIGNALS:
    void closeVisitWanted();
    void needsWanted();

private:
    void wirePage();
    void wireForm();
    void wireMandates();
    void wireList();

    Workplace m_place;
    ui::PersonForm *m_form;
    ui::PersonPage *m_page;
    ui::MandatePage *m_mandates;
    std::optional<ui::PersonReading> m_read;   // by a device, last
    ui::PeoplePage *m_list;
    QString m_afterMandate;   // the page that wanted one
};

}   // namespace app
