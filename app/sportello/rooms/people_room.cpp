#include "app/sportello/rooms/people_room.h"

#include "ui/people/mandate_page.h"
#include "ui/people/people_page.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/people/search_box.h"
#include "ui/widgets/action_bar.h"

#include <utility>

namespace app {

using namespace core;

namespace {

const QString kPeople = QStringLiteral("people");
const QString kMandate = QStringLiteral("mandate");

}   // namespace

PeopleRoom::PeopleRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_form(new ui::PersonForm(place.desk.people(), place.foundation.places(), place.clock)),
      m_page(new ui::PersonPage(place.desk, place.foundation.catalogue(), place.clock)),
      m_mandates(new ui::MandatePage(place.desk.people(), place.clock)),
      m_list(new ui::PeoplePage(place.desk, place.worker, place.foundation.places(), place.clock))
{
    wireList();
    wireForm();
    wirePage();
    wireMandates();
}

void PeopleRoom::wireList()
{
    Reception &reception = m_place.reception;
    m_place.window.addRailEntry({kPeople, tr("Persone"), QStringLiteral("users")});
    m_place.route.add({.page = {kPeople, tr("Persone"), m_list, nullptr, kPeople},
                       .refresh = [this] { m_list->refresh(); }});
    connect(m_list, &ui::PeoplePage::personWanted, &reception, &Reception::openPerson);
    connect(m_list->search(), &ui::SearchBox::personChosen, &reception, &Reception::openPerson);
    connect(m_list->search(), &ui::SearchBox::caseChosen, &reception, &Reception::openCase);
    connect(m_list->search(), &ui::SearchBox::newPersonWanted, this, &PeopleRoom::registerNew);
    connect(m_list, &ui::PeoplePage::failed, this, m_place.tell);
    connect(&reception, &Reception::changed, m_list->search(), &ui::SearchBox::clear);
}

void PeopleRoom::wireForm()
{
    Route &route = m_place.route;
    Reception &reception = m_place.reception;
    route.add(
        {.page = {page::kNewPerson, tr("Persona nuova"), m_form, m_form->actions(), kPeople}});
    connect(m_form, &ui::PersonForm::cancelled, this,
            [this, &route] { route.go(m_form->isEditing() ? page::kPerson : page::kHome); });
    connect(m_form, &ui::PersonForm::changed, this,
            [this, &route, &reception](const domain::Person &person, const domain::Person &before) {
                reception.setPerson(person);
                route.go(page::kPerson);
                m_page->noteChange(person, before);
            });
    connect(m_form, &ui::PersonForm::sameAs, &reception, &Reception::openPerson);
    connect(m_form, &ui::PersonForm::registered, &reception, &Reception::welcome);
    connect(m_form, &ui::PersonForm::failed, this, m_place.tell);
}

void PeopleRoom::wirePage()
{
    Reception &reception = m_place.reception;
    m_page->compareWith(m_place.worker);
    m_place.route.add(
        {.page = {page::kPerson, tr("Persona"), m_page, m_page->actions(), kPeople, true},
         .isOpen = [&reception] { return reception.hasVisit(); },
         .refresh =
             [this] { m_page->show(m_place.reception.person(), m_place.reception.visit()); }});
    connect(m_page, &ui::PersonPage::caseWanted, &reception, &Reception::openTasks);
    connect(m_page, &ui::PersonPage::startWanted, &reception, &Reception::startCase);
    connect(m_page, &ui::PersonPage::visitChanged, &reception, &Reception::setVisit);
    connect(m_page, &ui::PersonPage::closeVisitWanted, this, &PeopleRoom::closeVisitWanted);
    connect(m_page, &ui::PersonPage::needsWanted, this, &PeopleRoom::needsWanted);
    connect(m_page, &ui::PersonPage::failed, this, m_place.tell);
    connect(m_page, &ui::PersonPage::personChanged, &reception, &Reception::setPerson);
    connect(m_page, &ui::PersonPage::editWanted, this, [this] {
        m_form->edit(m_place.reception.person());
        m_place.route.go(page::kNewPerson);
    });
    connect(m_page, &ui::PersonPage::mandateWanted, this,
            [this](const QString &agentName) { recordMandate(agentName, page::kPerson); });
}

void PeopleRoom::wireMandates()
{
    Reception &reception = m_place.reception;
    m_place.route.add(
        {.page = {kMandate, tr("Delega"), m_mandates, m_mandates->actions(), kPeople, true},
         .isOpen = [&reception] { return reception.hasVisit(); }});
    connect(m_mandates, &ui::MandatePage::changed, &reception, &Reception::setPerson);
    connect(m_mandates, &ui::MandatePage::done, this, [this] { m_place.route.go(m_afterMandate); });
    connect(m_mandates, &ui::MandatePage::failed, this, m_place.tell);
}

void PeopleRoom::recordMandate(const QString &agentName, const QString &then)
{
    m_afterMandate = then;
    m_mandates->setBackText(then == page::kSigning ? tr("Torna alla firma")
                                                   : tr("Torna alla persona"));
    m_mandates->show(m_place.reception.person(), agentName);
    m_place.route.go(kMandate);
}

void PeopleRoom::registerNew(const QString &typed)
{
    m_form->startWith(typed);
    const auto read = std::exchange(m_read, {});
    if (read && (typed == read->code || typed == read->searchWords())) {
        m_form->propose(read->proposal, read->source == ui::ReadingSource::IdentityCard
                                            ? tr("dal documento")
                                            : tr("dalla tessera"));
    }
    m_place.route.go(page::kNewPerson);
}

}   // namespace app
