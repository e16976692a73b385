#include "app/sportello/rooms/rights_room.h"

#include "app/sportello/rooms/frame_room.h"
#include "ui/needs/needs_page.h"
#include "ui/rights/rights_page.h"
#include "ui/variants/variants_card.h"
#include "ui/variants/variants_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/status_strip.h"
#include "ui/words/italian.h"

#include <QAction>

namespace app {

using namespace core;

RightsRoom::RightsRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_triage(place.desk, place.foundation.parts().catalogue, place.clock),
      m_hypotheses(m_triage, place.worker), m_needs(new ui::NeedsPage(m_triage, place.clock)),
      m_rights(new ui::RightsPage(m_triage)), m_variants(new ui::VariantsPage(m_hypotheses))
{
    addPages();
    follow();
    wireNeeds();
    wireRights();
    wireVariants();
}

void RightsRoom::addPages()
{
    // What a talk shows is dear to reckon: on arrival, not whenever something was sent.
    const auto add = [this](const QString &id, const QString &title, auto *page,
                            const std::function<void()> &arrive) {
        m_place.route.add({.page = {id, title, page, page->actions(), page::kHome, true},
                           .isOpen = [this] { return m_place.reception.hasVisit(); },
                           .refresh = [this] { openTalk(); },
                           .arrive = arrive,
                           .refreshOnArrivalOnly = true});
    };
    add(page::kNeeds, tr("Bisogni"), m_needs, [this] { m_needs->resume(); });
    add(page::kRights, tr("Che cosa può chiedere"), m_rights, [this] {
        if (m_triage.isOpen())
            m_triage.noteAssessed();
        m_rights->resume();
    });
    add(page::kVariants, tr("E se…"), m_variants, [this] {
        m_variants->setOffice(m_place.desk.identity());
        m_variants->resume();
    });
}

/// The talk is that of the visit at the desk, read anew: a wizard may have told more meanwhile.
void RightsRoom::openTalk()
{
    m_triage.open(m_place.reception.visit().id);
}

void RightsRoom::follow()
{
    connect(&m_triage, &ui::TriageModel::failed, this, m_place.tell);
    connect(&m_triage, &ui::TriageModel::changed, this, [this] {
        if (m_triage.isOpen())
            m_place.reception.noteVisit(m_triage.visit());
    });
    connect(&m_triage, &ui::TriageModel::saved, this, [this](const QDateTime &at) {
        m_place.window.status()->setLastSave(tr("Salvato alle %1").arg(ui::clockTime(at)),
                                             ui::clockTime(at));
    });
    connect(&m_place.reception, &Reception::changed, this, [this] {
        const bool same = m_place.reception.hasVisit() && m_triage.isOpen() &&
                          m_place.reception.visit().id == m_triage.visit().id;
        if (!same)
            m_triage.close();
    });
}

void RightsRoom::wireNeeds()
{
    Route &route = m_place.route;
    connect(m_needs, &ui::NeedsPage::backWanted, this, [&route] { route.go(page::kPerson); });
    connect(m_needs, &ui::NeedsPage::rightsWanted, this, [&route] { route.go(page::kRights); });
    connect(m_needs, &ui::NeedsPage::screenWanted, m_place.window.key(ui::FrameKey::SecondScreen),
            &QAction::trigger);
    connect(m_place.window.key(ui::FrameKey::Later), &QAction::triggered, this, [this] {
        if (m_place.route.isAt(page::kNeeds))
            m_needs->skip();
    });
}

void RightsRoom::wireRights()
{
    Route &route = m_place.route;
    connect(m_rights, &ui::RightsPage::backWanted, this, [&route] { route.go(page::kNeeds); });
    connect(m_rights, &ui::RightsPage::startWanted, &m_place.reception, &Reception::startCase);
    connect(m_rights, &ui::RightsPage::caseWanted, &m_place.reception, &Reception::openTasks);
    connect(m_rights, &ui::RightsPage::questionWanted, this, [this](const QString &key) {
        m_triage.ask(key);
        m_place.route.go(page::kNeeds);
        m_needs->showQuestion();
    });
    connect(m_rights, &ui::RightsPage::variantsWanted, this,
            [&route] { route.go(page::kVariants); });
    connect(m_rights, &ui::RightsPage::paperWanted, this, &RightsRoom::paperWanted);
    connect(m_rights, &ui::RightsPage::screenWanted, m_place.window.key(ui::FrameKey::SecondScreen),
            &QAction::trigger);
}

void RightsRoom::wireVariants()
{
    Route &route = m_place.route;
    auto *card = new ui::VariantsCard(m_hypotheses);
    m_rights->setVariantsCard(card);
    connect(card, &ui::VariantsCard::compareWanted, this, [&route] { route.go(page::kVariants); });
    connect(m_variants, &ui::VariantsPage::rightsWanted, this,
            [&route] { route.go(page::kRights); });
    connect(m_variants, &ui::VariantsPage::screenWanted,
            m_place.window.key(ui::FrameKey::SecondScreen), &QAction::trigger);
    connect(m_variants, &ui::VariantsPage::announced, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    connect(m_variants, &ui::VariantsPage::printed, this, [this](const QString &code) {
        const auto traced = m_place.desk.visits().printed(m_triage.visit().id, code);
        if (!traced)
            m_place.tell(traced.error());
    });
    connect(m_variants, &ui::VariantsPage::failed, this, m_place.tell);
    connect(&m_hypotheses, &ui::VariantsModel::failed, this, m_place.tell);
}

void RightsRoom::serve(FrameRoom &frame)
{
    frame.offer(page::kNeeds, [this](const auto &audience, const auto *law) {
        return m_needs->screenContent(audience, law);
    });
    frame.offer(page::kVariants, [this](const auto &audience, const auto *law) {
        return m_variants->screenContent(audience, law);
    });
    frame.offer(page::kRights, [this](const auto &audience, const auto *law) {
        return m_rights->screenContent(audience, law);
    });
}

void RightsRoom::openReminder(const PersonId &person, const QString &benefit, const CaseId &caseId)
{
    if (!caseId.isNull()) {
        m_place.reception.openTasks(caseId);
        return;
    }
    m_place.reception.openPerson(person);
    m_place.route.go(page::kRights);
    m_rights->showBenefit(benefit);
}

}   // namespace app
