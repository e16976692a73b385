#pragma once

#include "app/sportello/route.h"
#include "core/base/clock.h"
#include "core/casework/desk.h"
#include "ui/model/case_model.h"

#include <QObject>

#include <optional>

namespace app {

/// Who works at the desk, who sits before it, and in which visit: opens people and cases for every
/// page and keeps the three together.
class Reception : public QObject {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    Reception(core::casework::Desk &desk, ui::CaseModel &model, Route &route,
              QObject *parent = nullptr);

    const core::domain::Operator &who() const { return m_who; }
    void setWho(const core::domain::Operator &who) { m_who = who; }

    bool hasVisit() const { return m_visit.has_value(); }
    /// Meaningful only with a visit.
    const core::domain::Person &person() const { return m_person; }
    const core::domain::Visit &visit() const { return *m_visit; }
    /// The visit, or an empty one between visits.
    core::domain::Visit visitOrNone() const { return m_visit.value_or(core::domain::Visit{}); }

    void openPerson(const core::PersonId &id);
    /// Just registered: the visit is of a new person.
    void welcome(const core::domain::Person &person);
    /// At the question where it was left; what was handed in, on its receipt.
    void openCase(const core::CaseId &id);
    /// On its tasks.
    void openTasks(const core::CaseId &id);
    void startCase(const QString &benefit);
    /// A page changed the person's record or the visit.
    void setPerson(const core::domain::Person &person);
    void setVisit(const core::domain::Visit &visit);
    /// What the talk left in the visit that is open: nobody else sits here for that, so nothing is
    /// told.
    void noteVisit(const core::domain::Visit &visit);
    /// The visit as it is stored now.
    void reloadVisit();
    /// Nobody sits at the desk any more.
    void leave();

Q_SIGNALS:
    /// Another person, visit or case, or none.
    void changed();
    void failed(const core::Error &error);

private:
    bool take(const core::CaseId &id);
    void receive(const core::domain::Person &person,
                 const core::Result<core::domain::Visit> &visit);

    core::casework::Desk &m_desk;
    ui::CaseModel &m_model;
    Route &m_route;
    core::domain::Operator m_who;
    core::domain::Person m_person;
    std::optional<core::domain::Visit> m_visit;
};

}   // namespace app
