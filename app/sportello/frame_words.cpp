#include "app/sportello/frame_words.h"

#include "core/casework/masked_code.h"
#include "core/domain/person.h"
#include "ui/widgets/person_band.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/words/italian.h"

#include <QMap>

namespace app {

using namespace core;

namespace {

/// Pages that are part of a stage of the visit, and of which.
QString stageOf(const QString &at)
{
    static const QHash<QString, QString> parts = {{page::kStep, page::kCase},
                                                  {page::kDocuments, page::kCase},
                                                  {page::kReview, page::kCase},
                                                  {page::kTwoVersions, page::kCase},
                                                  {page::kVariants, page::kRights}};
    return parts.value(at, at);
}

}   // namespace

FrameWords::FrameWords(const Workplace &place, QObject *parent) : QObject(parent), m_place(place)
{
    connect(&m_place.reception, &Reception::changed, this, &FrameWords::showBand);
    connect(&m_place.model, &ui::CaseModel::opened, this, &FrameWords::showBand);
    connect(&m_place.model, &ui::CaseModel::changed, this, &FrameWords::showStages);
    connect(&m_place.model, &ui::CaseModel::saved, this, [this](const QDateTime &at) {
        m_place.window.status()->setLastSave(tr("Salvato alle %1").arg(ui::clockTime(at)),
                                             ui::clockTime(at));
    });
    connect(m_place.window.person(), &ui::widgets::PersonBand::stageChosen, &m_place.route,
            &Route::go);
    connect(&m_place.route, &Route::arrived, this,
            [this](const QString &at) { m_place.window.person()->setCurrentStage(stageOf(at)); });
}

void FrameWords::showWho()
{
    static const QMap<domain::Role, QString> roles = {
        {domain::Role::Clerk, tr("sportello")},
        {domain::Role::InpsOfficer, tr("funzionario INPS")},
        {domain::Role::Supervisor, tr("responsabile")}};
    const domain::Operator &who = m_place.reception.who();
    m_place.window.status()->setWho(
        QStringLiteral("%1 · %2").arg(who.displayName, roles.value(who.role)), who.displayName);
}

void FrameWords::showSync(const sync::SyncState &state)
{
    const int waiting = state.waiting + state.quarantined;
    m_place.window.rail()->setBadge(page::kOutbox, waiting);
    showConnection(state);
}

void FrameWords::showWaiting(int people)
{
    m_place.window.status()->setQueue(people == 0 ? tr("Nessuno in attesa")
                                                  : tr("%1 in attesa").arg(people));
}

void FrameWords::showConnection(const sync::SyncState &state)
{
    const int unsent = state.waiting + state.quarantined;
    const QString left = tr(" · %1 da inviare").arg(unsent);
    const QString since =
        state.offlineSince.isValid() ? ui::clockTime(state.offlineSince) : QString();
    const QString contact =
        state.lastContact.isValid() ? ui::clockTime(state.lastContact) : QString();
    using ui::widgets::ConnectionState;
    ui::widgets::StatusStrip *strip = m_place.window.status();
    if (state.online)
        strip->setConnection(ConnectionState::Online,
                             unsent > 0 ? tr("In rete") + left
                             : contact.isEmpty()
                                 ? tr("In rete")
                                 : tr("In rete · ultimo contatto alle %1").arg(contact),
                             tr("In rete"));
    else if (!since.isEmpty())
        strip->setConnection(
            ConnectionState::Offline,
            unsent > 0
                ? tr("Senza rete dalle %1").arg(since) + left
                : tr("Senza rete dalle %1. Puoi continuare: invio tutto appena torna.").arg(since),
            tr("Senza rete"));
    else
        strip->setConnection(ConnectionState::Unknown, tr("Cerco il centro…"), tr("Cerco"));
}

void FrameWords::showBand()
{
    const Reception &reception = m_place.reception;
    const domain::Person &person = reception.person();
    QStringList details;
    if (person.bornOn.isValid())
        details.append(tr("%1 anni").arg(domain::ageOn(person.bornOn, m_place.clock.today())));
    if (const auto *code = person.mainIdentifier())
        details.append(tr("CF %1").arg(casework::maskedCode(code->value)));
    if (reception.hasVisit())
        details.append(tr("visita %1").arg(reception.visit().number));
    m_place.window.person()->setPerson(person.fullName(), details.join(QStringLiteral(" · ")),
                                       m_place.model.isOpen() ? m_place.model.benefit().name.it()
                                                              : QString());
    showStages();
}

void FrameWords::showStages()
{
    QList<ui::widgets::Stage> stages = {{page::kPerson, tr("Persona"), true}};
    const Reception &reception = m_place.reception;
    if (reception.hasVisit()) {
        const domain::Visit &visit = reception.visit();
        stages.append({page::kNeeds, tr("Bisogni"), !visit.needs.isEmpty()});
        stages.append(
            {page::kRights, tr("Che cosa può chiedere"), !visit.benefitsAssessed.isEmpty()});
    }
    const ui::CaseModel &model = m_place.model;
    if (model.isOpen()) {
        const bool done = model.current().isReadOnly();
        stages.append({page::kCase, tr("Pratica"), done || model.unanswered().isEmpty()});
        stages.append({page::kSigning, tr("Firma e consegna"), done});
    }
    if (reception.hasVisit())
        stages.append({page::kClose, tr("Chiudi"), !reception.visit().isOpen()});
    m_place.window.person()->setStages(stages);
    m_place.window.person()->setCurrentStage(stageOf(m_place.route.current()));
}

}   // namespace app
