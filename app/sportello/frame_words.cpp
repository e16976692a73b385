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
    connect(&m_place.route, &Route::arrived, m_place.window.person(),
            &ui::widgets::PersonBand::setCurrentStage);
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
    m_place.window.status()->setQueue(waiting == 0   ? tr("Niente da inviare")
                                      : waiting == 1 ? tr("1 da inviare")
                                                     : tr("%1 da inviare").arg(waiting));
    m_place.window.rail()->setBadge(page::kOutbox, waiting);
    showConnection(state);
}

void FrameWords::showConnection(const sync::SyncState &state)
{
    const QString since =
        state.offlineSince.isValid() ? ui::clockTime(state.offlineSince) : QString();
    const QString contact =
        state.lastContact.isValid() ? ui::clockTime(state.lastContact) : QString();
    using ui::widgets::ConnectionState;
    ui::widgets::StatusStrip *strip = m_place.window.status();
    if (state.online)
        strip->setConnection(ConnectionState::Online,
                             contact.isEmpty()
                                 ? tr("In rete")
                                 : tr("In rete · ultimo contatto alle %1").arg(contact),
                             tr("In rete"));
    else if (!since.isEmpty())
        strip->setConnection(
            ConnectionState::Offline,
            tr("Senza rete dalle %1. Puoi continuare: invio tutto appena torna.").arg(since),
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
    const ui::CaseModel &model = m_place.model;
    if (model.isOpen()) {
        const bool done = model.current().isReadOnly();
        stages.append({page::kCase, tr("Pratica"), done});
        stages.append({page::kStep, tr("Domande"), done || model.unanswered().isEmpty()});
        stages.append({page::kDocuments, tr("Documenti"), done});
        stages.append({page::kReview, tr("Controlla"), done});
        stages.append({page::kSigning, tr("Firma e consegna"), done});
    }
    m_place.window.person()->setStages(stages);
    m_place.window.person()->setCurrentStage(m_place.route.current());
}

}   // namespace app
