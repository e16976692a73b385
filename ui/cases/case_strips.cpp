#include "ui/cases/case_strips.h"

#include "core/casework/desk.h"
#include "ui/cases/case_words.h"
#include "ui/cases/versions_strip.h"
#include "ui/model/case_model.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"
#include "ui/words/desk_words.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using domain::CaseState;
using widgets::Strip;
using widgets::StripKind;

namespace {

constexpr int kNearDays = 15;   // W16

bool papersLack(const QList<casework::TaskRow> &rows)
{
    const casework::TaskCounts &papers = rows[static_cast<int>(casework::Task::Documents)].counts;
    return papers.done < papers.needed;
}

bool questionsOpen(const QList<casework::TaskRow> &rows)
{
    return rows[static_cast<int>(casework::Task::Review)].status == casework::TaskStatus::NotYet;
}

}   // namespace

CaseStrips::CaseStrips(const CaseModel &model, casework::Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(model), m_desk(desk)
{
    setObjectName(QStringLiteral("caseStrips"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto info = static_cast<int>(StripKind::Info);
    const auto warn = static_cast<int>(StripKind::Warn);
    const auto err = static_cast<int>(StripKind::Err);
    m_versions = new VersionsStrip(m_model, tr("Niente è perso: scegli che cosa vale."));
    connect(m_versions, &VersionsStrip::compareWanted, this, &CaseStrips::compareWanted);
    column->addWidget(m_versions);
    m_away = add("awayStrip", info, QStringLiteral("archive"), tr("Riporta fra le pratiche"),
                 &CaseStrips::bringBackWanted);
    m_held = add("heldStrip", info, QStringLiteral("lock"), tr("Chiedi di passarla a te"),
                 &CaseStrips::handoverWanted);
    m_take = add("takeStrip", info, QStringLiteral("lock"), tr("Libera la pratica"),
                 &CaseStrips::takeWanted);
    m_asked = add("askedStrip", info, QStringLiteral("users"), tr("Passala adesso"),
                  &CaseStrips::handOverNow);
    m_waits = add("waitsStrip", warn, QStringLiteral("clock"), tr("Riprendi la pratica"),
                  &CaseStrips::resumeWanted);
    m_deadline = add("deadlineStrip", warn, QStringLiteral("clock"),
                     tr("Invia ora, documenti dopo"), &CaseStrips::sendNowWanted);
    m_sendNow = m_deadline->setButton(tr("Invia ora, documenti dopo"));
    m_integrating = add("integratingStrip", info, QStringLiteral("note"),
                        tr("Lascia l’integrazione"), &CaseStrips::dropIntegrationWanted);
    m_refused = add("refusedStrip", err, QStringLiteral("alert"), {}, nullptr);
    m_decided = add("decidedStrip", info, QStringLiteral("mail"), {}, nullptr);
}

Strip *CaseStrips::add(const char *name, int kind, const QString &icon, const QString &button,
                       void (CaseStrips::*wanted)())
{
    auto *strip = new Strip(static_cast<StripKind>(kind));
    strip->setObjectName(QLatin1String(name));
    strip->setIconName(icon);
    if (wanted) {
        widgets::KeyButton *made = strip->setButton(button);
        made->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
        connect(made, &QPushButton::clicked, this, wanted);
    }
    layout()->addWidget(strip);
    return strip;
}

void CaseStrips::say(Strip *strip, bool shown, const QString &lead, const QString &rest)
{
    strip->setVisible(shown);
    if (shown)
        strip->setWords(lead, rest);
}

void CaseStrips::refresh()
{
    if (!m_model.isOpen())
        return;
    const domain::Case &subject = m_model.current();
    m_versions->refresh();
    const QString putAwayBy = subject.archived.done.by;
    say(m_away, subject.isArchived(), tr("Archiviata."),
        putAwayBy.isEmpty()
            ? tr("%1.").arg(subject.archived.reason)
            : tr("%1 (%2).").arg(subject.archived.reason, colleagueWords(m_desk, putAwayBy)));
    const bool waits = subject.suspension && !subject.isArchived();
    say(m_waits, waits,
        waits ? tr("Sospesa: aspetta %1.").arg(waitReasonWords(subject.suspension->reason()))
              : QString(),
        waits ? suspensionWords(*subject.suspension) : QString());
    const bool writing = subject.integration && !subject.finalisation && !subject.isArchived();
    say(m_integrating, writing, tr("Integrazione n. %1.").arg(subject.submission - 1),
        writing ? tr("%1. Quello già inviato resta com’è e si può rileggere.")
                      .arg(subject.integration->reason)
                : QString());
    say(m_refused, subject.state == CaseState::Refused, tr("Il centro non ha accettato l’invio."),
        tr("%1. Correggi e reinvia: niente è perso.").arg(subject.refusal));
    const auto &outcome = subject.outcome;
    say(m_decided, outcome.has_value(),
        !outcome             ? QString()
        : outcome->granted() ? tr("Accolta il %1.").arg(dayWords(outcome->decidedOn()))
                             : tr("Respinta il %1.").arg(dayWords(outcome->decidedOn())),
        !outcome || outcome->granted()
            ? QString()
            : tr("%1. Ricorso: %2, entro il %3.")
                  .arg(outcome->reason(), outcome->appeal(), dayWords(outcome->appealUntil())));
    refreshHeld();
    refreshDeadline();
    const auto strips = findChildren<Strip *>(QString(), Qt::FindDirectChildrenOnly);
    setVisible(std::any_of(strips.cbegin(), strips.cend(),
                           [](const Strip *strip) { return !strip->isHidden(); }));
}

void CaseStrips::refreshHeld()
{
    const domain::Case &subject = m_model.current();
    const auto who = m_desk.actor();
    const QString me = who ? who->pseudonym : QString();
    const bool held = domain::isHeldAgainst(subject.holder, me, m_model.now());
    const bool mayTake = who && domain::mayDo(who->role, domain::Permission::ReleaseCases);
    const QString words =
        tr("La pratica è aperta da %1 dalle %2.")
            .arg(colleagueWords(m_desk, subject.holder.by), clockTime(subject.holder.since));
    const auto asked =
        std::find_if(subject.handoverRequests.cbegin(), subject.handoverRequests.cend(),
                     [&](const domain::Signed &one) { return one.by == me; });
    const bool requested = asked != subject.handoverRequests.cend();
    say(m_held, held && !mayTake, words,
        requested ? tr("Puoi leggerla. Hai chiesto di averla alle %1.").arg(clockTime(asked->at))
                  : tr("Puoi leggerla."));
    say(m_take, held && mayTake, words, tr("Puoi leggerla, o liberarla."));
    const bool mine = subject.holder.isThere() && subject.holder.by == me;
    QStringList names;
    for (const domain::Signed &one : subject.handoverRequests)
        if (one.by != me)
            names.append(colleagueWords(m_desk, one.by));
    say(m_asked, mine && !names.isEmpty(), tr("%1 chiede questa pratica.").arg(listed(names)),
        tr("Quello che hai scritto è salvato."));
}

/// A paper that comes too late must not cost the benefit (W17); after the last day it says what can
/// still be done (W16).
void CaseStrips::refreshDeadline()
{
    const domain::Case &subject = m_model.current();
    const QDate last = lastDayToApply(m_model);
    const QDate today = m_model.today();
    const bool open = !subject.isReadOnly() && !subject.integration && last.isValid();
    const auto rows = open ? caseTasks(m_model) : QList<casework::TaskRow>();
    const bool lacks = open && papersLack(rows);
    const bool onlyPapers = open && !questionsOpen(rows);
    const bool tooLate =
        (subject.suspension && subject.suspension->until() > last) ||
        std::any_of(subject.documents.cbegin(), subject.documents.cend(),
                    [&](const auto &document) { return document.promisedFor > last; });
    const bool near = today.daysTo(last) <= kNearDays;
    const bool expired = last < today;
    const bool later = m_model.benefit().documentsLater;
    say(m_deadline, open && (expired || (lacks && (tooLate || (near && onlyPapers)))),
        expired ? tr("Il termine è passato il %1.").arg(dayWords(last))
                : tr("Il termine è il %1.").arg(dayWords(last)),
        expired ? tr("Si può inviare lo stesso: decide %1.").arg(m_model.benefit().body)
        : later ? tr("I documenti che mancano si possono portare dopo l’invio.")
                : tr("Parte solo con i documenti necessari: servono prima."));
    m_sendNow->setVisible(expired || later);
}

}   // namespace ui
