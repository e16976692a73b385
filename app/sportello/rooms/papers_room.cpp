#include "app/sportello/rooms/papers_room.h"

#include "ui/model/triage_model.h"
#include "ui/paper/papers_page.h"

#include <QAction>

namespace app {

using namespace core;

PapersRoom::PapersRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place), m_texts(place.foundation.texts()),
      m_papers(new ui::PapersPage(place.desk, place.foundation.catalogue(), place.clock))
{
    m_papers->setLawWords(lawWords());
    place.route.add(
        {.page = {page::kPapers, tr("Stampa"), m_papers, m_papers->actions(), page::kHome, true},
         .refresh = [this] { show({}); }});
    connect(m_papers, &ui::PapersPage::backWanted, this, [this] { m_place.route.go(m_cameFrom); });
    connect(m_papers, &ui::PapersPage::paperGiven, this, &PapersRoom::paperGiven);
    connect(m_papers, &ui::PapersPage::failed, this, m_place.tell);
    connect(place.window.key(ui::FrameKey::Receipt), &QAction::triggered, this, [this] {
        if (m_place.route.isAt(page::kPapers))
            m_papers->print();
        // Signing and documents have a paper of their own.
        else if (!m_place.route.isAt(page::kSigning) && !m_place.route.isAt(page::kDocuments))
            open();
    });
}

ui::paper::LawWords PapersRoom::lawWords()
{
    return [this](const QString &language) { return m_texts.in(language); };
}

void PapersRoom::open(const QString &code)
{
    if (!m_place.route.isAt(page::kPapers))
        m_cameFrom = m_place.route.current();
    m_place.route.go(page::kPapers);
    if (!code.isEmpty())
        show(code);
}

void PapersRoom::show(const QString &code)
{
    const Reception &reception = m_place.reception;
    ui::paper::PapersContext context;
    context.desk = m_place.desk.identity();
    if (reception.hasVisit()) {
        context.person = reception.person();
        context.visit = reception.visit();
        if (m_place.model.isOpen() && m_place.model.current().person == context.person.id)
            context.openCase = m_place.model.current().id;
    }
    if (m_talk && m_talk->isOpen() && m_talk->visit().id == context.visit.id) {
        context.assessment = std::make_shared<const triage::Assessment>(m_talk->assessment());
        context.facts = m_talk->facts();
    }
    context.operatorName = reception.who().displayName;
    context.offline = m_offlineSince.isValid();
    m_papers->show(context, code);
}

}   // namespace app
