#include "ui/cases/case_forms.h"

#include "core/casework/case_service.h"
#include "ui/cases/case_words.h"
#include "ui/cases/outcome_panel.h"
#include "ui/cases/reason_panel.h"
#include "ui/cases/suspend_panel.h"
#include "ui/model/case_model.h"

namespace ui {

using namespace core;
using casework::CaseService;

CaseForms::CaseForms(CaseModel &model, QWidget *tasks, QWidget *parent)
    : QStackedWidget(parent), m_model(model), m_suspend(new SuspendPanel),
      m_outcome(new OutcomePanel)
{
    addWidget(tasks);
    for (LifePanel *made :
         {static_cast<LifePanel *>(m_suspend), static_cast<LifePanel *>(m_outcome)}) {
        addWidget(made);
        connect(made, &LifePanel::cancelled, this, &CaseForms::showTasks);
    }
    buildReasons();
    wireReasons();
    connect(m_suspend, &SuspendPanel::confirmed, this,
            [this](const domain::Suspension::Said &said) {
                if (keep([&](CaseService &cases, const CaseId &id,
                             int revision) { return cases.suspend(id, revision, said); },
                         tr("Pratica sospesa.")))
                    m_suspend->clear();
            });
    connect(m_suspend, &SuspendPanel::sendNowWanted, this, &CaseForms::sendNowWanted);
    connect(m_outcome, &OutcomePanel::confirmed, this,
            [this](const domain::CaseOutcome::Said &said) {
                keep([&](CaseService &cases, const CaseId &id,
                         int revision) { return cases.recordOutcome(id, revision, said); },
                     tr("Esito registrato."));
            });
    connect(&m_model, &CaseModel::opened, this, &CaseForms::showTasks);
}

ReasonPanel *CaseForms::reasonForm(const Words &words)
{
    auto *made = new ReasonPanel(
        {QLatin1String(words.id), words.title, words.icon, words.label, words.help, words.confirm,
         tr("Scrivi una frase: serve a chi legge dopo di te."), words.most});
    addWidget(made);
    connect(made, &LifePanel::cancelled, this, &CaseForms::showTasks);
    return made;
}

void CaseForms::buildReasons()
{
    const QString away = QStringLiteral("archive");
    const QString note = QStringLiteral("note");
    m_note = reasonForm({"note", tr("Nota"), note, tr("Che cosa è successo"),
                         tr("Fatti, non giudizi: la persona può chiedere di leggerla."),
                         tr("Aggiungi la nota"), domain::kMostNoteCharacters});
    m_noteAway = reasonForm({"noteAway", tr("Metti da parte la nota"), away, tr("Perché"),
                             tr("La nota resta: si può riportare."), tr("Metti da parte"),
                             domain::kMostReasonCharacters});
    m_integrate = reasonForm({"integrate", tr("Integra la domanda"), note,
                              tr("Che cosa si aggiunge o si corregge"),
                              tr("Quello già inviato non cambia. L’integrazione parte come nuovo "
                                 "invio, con data e firma."),
                              tr("Comincia l’integrazione"), domain::kMostReasonCharacters});
    m_drop = reasonForm({"dropIntegration", tr("Lascia l’integrazione"), away, tr("Perché"),
                         tr("Vale quello già inviato. Le modifiche restano conservate."),
                         tr("Lascia l’integrazione"), domain::kMostReasonCharacters});
    m_archive = reasonForm({"archiveForm", tr("Archivia la pratica"), away, tr("Perché"),
                            tr("Niente si cancella: si può riportare."), tr("Archivia"),
                            domain::kMostReasonCharacters});
}

void CaseForms::wireReasons()
{
    using Done = std::function<Change(const QString &)>;
    const auto wire = [this](ReasonPanel *panel, const Done &change, const QString &said) {
        connect(panel, &ReasonPanel::confirmed, this,
                [this, panel, change, said](const QString &words) {
                    if (keep(change(words), said))
                        panel->clear();
                });
    };
    wire(
        m_note,
        [](const QString &words) {
            return [words](CaseService &cases, const CaseId &id, int) {
                return cases.addNote(id, words);
            };
        },
        tr("Nota aggiunta."));
    wire(
        m_noteAway,
        [this](const QString &words) {
            return [this, words](CaseService &cases, const CaseId &id, int) {
                return cases.archiveNote(id, m_noteIndex, words);
            };
        },
        tr("Nota messa da parte."));
    wire(
        m_integrate,
        [](const QString &words) {
            return [words](CaseService &cases, const CaseId &id, int revision) {
                return cases.integrate(id, revision, {}, words);
            };
        },
        tr("Integrazione iniziata: cambia le risposte e controlla di nuovo."));
    wire(
        m_drop,
        [](const QString &words) {
            return [words](CaseService &cases, const CaseId &id, int revision) {
                return cases.dropIntegration(id, revision, words);
            };
        },
        tr("Integrazione lasciata: vale quello già inviato."));
    wire(
        m_archive,
        [](const QString &words) {
            return [words](CaseService &cases, const CaseId &id, int revision) {
                return cases.archive(id, revision, words);
            };
        },
        tr("Pratica archiviata."));
}

LifePanel *CaseForms::form() const
{
    return qobject_cast<LifePanel *>(currentWidget());
}

void CaseForms::show(LifePanel *form)
{
    setCurrentWidget(form);
    Q_EMIT switched();
    form->focusFirst();
}

void CaseForms::showTasks()
{
    if (!form())
        return;
    setCurrentIndex(0);
    Q_EMIT switched();
}

bool CaseForms::keep(const Change &change, const QString &said)
{
    const CaseId id = m_model.current().id;
    const bool kept = m_model.apply(
        [&](CaseService &cases, int revision) { return change(cases, id, revision); });
    if (kept) {
        showTasks();
        Q_EMIT announced(said);
    }
    return kept;
}

void CaseForms::suspend()
{
    if (!m_model.isOpen() || m_model.current().isReadOnly())
        return;
    if (form() == m_suspend) {
        showTasks();
        return;
    }
    QStringList papers;
    const casework::TaskRow row = caseTasks(m_model)[static_cast<int>(casework::Task::Documents)];
    for (const rules::Document &document : m_model.documents())
        if (row.open.contains(document.id) || row.lacking.contains(document.id))
            papers.append(document.title.it());
    m_suspend->start({.id = m_model.current().id,
                      .person = m_model.person().fullName(),
                      .papers = papers,
                      .today = m_model.today(),
                      .deadline = m_model.current().integration ? QDate() : lastDayToApply(m_model),
                      .now = m_model.current().suspension,
                      .documentsLater = m_model.benefit().documentsLater});
    show(m_suspend);
}

void CaseForms::note()
{
    show(m_note);
}

void CaseForms::noteAway(int index)
{
    m_noteIndex = index;
    show(m_noteAway);
}

void CaseForms::integrate()
{
    show(m_integrate);
}

void CaseForms::dropIntegration()
{
    show(m_drop);
}

void CaseForms::archive()
{
    show(m_archive);
}

void CaseForms::outcome()
{
    m_outcome->start(m_model.today());
    show(m_outcome);
}

}   // namespace ui
