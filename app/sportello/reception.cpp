#include "app/sportello/reception.h"

namespace app {

using namespace core;

Reception::Reception(casework::Desk &desk, ui::CaseModel &model, Route &route, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model), m_route(route)
{
}

void Reception::openPerson(const PersonId &id)
{
    const auto person = m_desk.people().view(id);
    if (person)
        receive(*person, m_desk.visits().open(id, false));
    else
        Q_EMIT failed(person.error());
}

void Reception::welcome(const domain::Person &person)
{
    receive(person, m_desk.visits().open(person.id, true));
}

void Reception::receive(const domain::Person &person, const Result<domain::Visit> &visit)
{
    if (!visit) {
        Q_EMIT failed(visit.error());
        return;
    }
    if (m_model.isOpen() && m_model.current().person != person.id)
        m_model.close();
    m_person = person;
    m_visit = *visit;
    Q_EMIT changed();
    m_route.go(page::kPerson);
}

bool Reception::take(const CaseId &id)
{
    const auto opened = m_model.open(id);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return false;
    }
    const domain::Case &shown = m_model.current();
    m_person = m_model.person();
    // A draft is worked on with the person: that is a visit. A handed-in case is only looked at.
    const auto visit = shown.isReadOnly() ? m_desk.visits().view(shown.visit)
                                          : m_desk.visits().open(shown.person, false);
    // One that was made at another desk has its visit there; the last one here is not its own.
    m_visit = visit ? std::optional(*visit) : std::nullopt;
    Q_EMIT changed();
    return true;
}

void Reception::openCase(const CaseId &id)
{
    if (take(id))
        m_route.go(m_model.current().isReadOnly() ? page::kSigning : page::kStep);
}

void Reception::openTasks(const CaseId &id)
{
    if (take(id))
        m_route.go(page::kCase);
}

void Reception::startCase(const QString &benefit)
{
    const auto opened = m_desk.cases().open(m_person, m_visit->id, benefit);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_model.open(*opened);
    reloadVisit();
    m_route.go(page::kStep);
}

void Reception::setPerson(const domain::Person &person)
{
    m_person = person;
    m_model.setPerson(person);
    Q_EMIT changed();
}

void Reception::setVisit(const domain::Visit &visit)
{
    m_visit = visit;
    Q_EMIT changed();
}

void Reception::noteVisit(const domain::Visit &visit)
{
    if (m_visit && m_visit->id == visit.id)
        m_visit = visit;
}

void Reception::reloadVisit()
{
    if (!m_visit)
        return;
    if (const auto visit = m_desk.visits().view(m_visit->id))
        m_visit = *visit;
    Q_EMIT changed();
}

void Reception::leave()
{
    m_visit.reset();
    m_person = {};
    m_model.close();
    Q_EMIT changed();
}

}   // namespace app
