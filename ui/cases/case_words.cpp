#include "ui/cases/case_words.h"

#include "ui/model/case_model.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using namespace core;
using casework::Task;
using casework::TaskRow;
using casework::TaskStatus;
using widgets::ChipKind;
using widgets::ChipSpec;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CaseWords)
};

QString questionsWords(int count)
{
    return count == 1 ? Words::tr("1 domanda") : Words::tr("%1 domande").arg(count);
}

QString answersWords(int count)
{
    return count == 1 ? Words::tr("1 risposta") : Words::tr("%1 risposte").arg(count);
}

QString namesOf(const QStringList &keys, const CaseModel &model)
{
    constexpr qsizetype kNamed = 2;
    QStringList names;
    for (const QString &key : keys.mid(0, kNamed))
        if (const rules::Question *question = model.question(key))
            names.append(question->shortLabel.it());
    const qsizetype rest = keys.size() - names.size();
    if (rest > 0)
        names.append(rest == 1 ? Words::tr("un’altra") : Words::tr("altre %1").arg(rest));
    return listed(names);
}

QString questionsDetail(const TaskRow &row, const CaseModel &model)
{
    switch (row.status) {
    case TaskStatus::NotNeeded:
        return Words::tr("Per questa domanda non conta");
    case TaskStatus::ToStart:
        return questionsWords(row.counts.needed);
    case TaskStatus::Missing:
        return Words::tr("Manca: %1").arg(namesOf(row.lacking, model));
    case TaskStatus::InProgress:
        return row.counts.open() == 1
                   ? Words::tr("%1, resta 1 domanda").arg(answersWords(row.counts.done))
                   : Words::tr("%1, restano %2 domande")
                         .arg(answersWords(row.counts.done))
                         .arg(row.counts.open());
    default:
        if (row.ready == 0)
            return answersWords(row.counts.done);
        return row.ready == 1
                   ? Words::tr("%1, 1 già nota").arg(answersWords(row.counts.done))
                   : Words::tr("%1, %2 già note").arg(answersWords(row.counts.done)).arg(row.ready);
    }
}

QString papersDetail(const TaskRow &row)
{
    if (row.status == TaskStatus::NotNeeded)
        return Words::tr("Nessuno è necessario");
    QStringList parts = {row.counts.needed == 1 ? Words::tr("1 necessario")
                                                : Words::tr("%1 necessari").arg(row.counts.needed)};
    if (row.counts.done > 0)
        parts.append(row.counts.done == 1 ? Words::tr("1 già presente")
                                          : Words::tr("%1 già presenti").arg(row.counts.done));
    if (row.counts.lacking > 0)
        parts.append(row.counts.lacking == 1 ? Words::tr("1 da portare")
                                             : Words::tr("%1 da portare").arg(row.counts.lacking));
    return parts.join(QStringLiteral(", "));
}

QString reviewDetail(const TaskRow &row)
{
    if (row.status == TaskStatus::NotYet) {
        QStringList names;
        for (const Task task : row.waitsFor)
            names.append(taskName(task));
        return Words::tr("Prima completa %1").arg(listed(names));
    }
    return row.status == TaskStatus::Done ? Words::tr("Riletto con la persona")
                                          : Words::tr("Rileggi tutto con la persona");
}

QString signingDetail(const TaskRow &row)
{
    switch (row.status) {
    case TaskStatus::NotYet:
        return Words::tr("Prima serve il controllo");
    case TaskStatus::Done:
        return Words::tr("Firmata e consegnata");
    default:
        return Words::tr("Dichiarazioni, firma, ricevuta");
    }
}

QString documentName(const QString &id, const CaseModel &model)
{
    for (const rules::Document &document : model.documents())
        if (document.id == id)
            return document.title.it();
    return id;
}

/// «Lavoro: Come è finito»
QString answeredWords(const QString &key, const CaseModel &model)
{
    const rules::Question *question = model.question(key);
    if (!question)
        return key;
    for (const rules::Section &section : model.sections())
        if (section.id == question->section)
            return Words::tr("%1: %2").arg(section.title.it(), question->shortLabel.it());
    return question->shortLabel.it();
}

/// Lines of the story that need nothing but their code.
const QMap<QString, const char *> &plainLines()
{
    static const QMap<QString, const char *> lines = {
        {QStringLiteral("opened"), QT_TRANSLATE_NOOP("ui::CaseWords", "Pratica aperta")},
        {QStringLiteral("declared"), QT_TRANSLATE_NOOP("ui::CaseWords", "Dichiarazioni")},
        {QStringLiteral("reviewed"), QT_TRANSLATE_NOOP("ui::CaseWords", "Risposte controllate")},
        {QStringLiteral("finalised"), QT_TRANSLATE_NOOP("ui::CaseWords", "Firmata e consegnata")},
        {QStringLiteral("sent"), QT_TRANSLATE_NOOP("ui::CaseWords", "Trasmessa al centro")},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("ui::CaseWords", "Ricevuta dal centro")},
        {QStringLiteral("refused"), QT_TRANSLATE_NOOP("ui::CaseWords", "Non accettata dal centro")},
        {QStringLiteral("requeued"), QT_TRANSLATE_NOOP("ui::CaseWords", "Di nuovo da inviare")},
        {QStringLiteral("resumed"), QT_TRANSLATE_NOOP("ui::CaseWords", "Ripresa")},
        {QStringLiteral("noted"), QT_TRANSLATE_NOOP("ui::CaseWords", "Nota aggiunta")},
        {QStringLiteral("note_archived"),
         QT_TRANSLATE_NOOP("ui::CaseWords", "Nota messa da parte")},
        {QStringLiteral("note_restored"), QT_TRANSLATE_NOOP("ui::CaseWords", "Nota riportata")},
        {QStringLiteral("archived"), QT_TRANSLATE_NOOP("ui::CaseWords", "Archiviata")},
        {QStringLiteral("brought_back"), QT_TRANSLATE_NOOP("ui::CaseWords", "Tolta dall’archivio")},
        {QStringLiteral("decided"), QT_TRANSLATE_NOOP("ui::CaseWords", "Esito registrato")},
        {QStringLiteral("closed"), QT_TRANSLATE_NOOP("ui::CaseWords", "Chiusa")},
        {QStringLiteral("released"), QT_TRANSLATE_NOOP("ui::CaseWords", "Liberata")},
        {QStringLiteral("handover_requested"),
         QT_TRANSLATE_NOOP("ui::CaseWords", "Chiesto di passarla")},
        {QStringLiteral("integrated"), QT_TRANSLATE_NOOP("ui::CaseWords", "Integrazione iniziata")},
        {QStringLiteral("integration_dropped"),
         QT_TRANSLATE_NOOP("ui::CaseWords", "Integrazione lasciata")},
        {QStringLiteral("printed"), QT_TRANSLATE_NOOP("ui::CaseWords", "Foglio stampato")},
        {QStringLiteral("versions_joined"),
         QT_TRANSLATE_NOOP("ui::CaseWords", "Due versioni unite")},
        {QStringLiteral("person_joined"),
         QT_TRANSLATE_NOOP("ui::CaseWords", "Schede della persona unite")}};
    return lines;
}

}   // namespace

QList<TaskRow> caseTasks(const CaseModel &model)
{
    QStringList contradicted;
    for (const QString &key : model.relevant())
        if (!model.contradiction(key).isEmpty())
            contradicted.append(key);
    return casework::tasksOf({.subject = model.current(),
                              .sections = model.sections(),
                              .questions = model.questions(),
                              .relevant = model.relevant(),
                              .contradicted = contradicted,
                              .documents = model.documents()});
}

QString taskName(Task task)
{
    switch (task) {
    case Task::Person:
        return Words::tr("Dati della persona");
    case Task::Family:
        return Words::tr("Famiglia");
    case Task::Income:
        return Words::tr("Redditi e ISEE");
    case Task::Work:
        return Words::tr("Lavoro");
    case Task::Payment:
        return Words::tr("Pagamento");
    case Task::Documents:
        return Words::tr("Documenti");
    case Task::Review:
        return Words::tr("Controllo");
    case Task::Signing:
        break;
    }
    return Words::tr("Firma");
}

ChipSpec taskChip(TaskStatus status)
{
    switch (status) {
    case TaskStatus::ToStart:
        return {ChipKind::Outline, QStringLiteral("file"), Words::tr("Da iniziare")};
    case TaskStatus::InProgress:
        return {ChipKind::Info, QStringLiteral("pen"), Words::tr("In corso")};
    case TaskStatus::Missing:
        return {ChipKind::Warn, QStringLiteral("question-circle"), Words::tr("Manca un dato")};
    case TaskStatus::Done:
        return {ChipKind::Ok, QStringLiteral("check-circle"), Words::tr("Completato")};
    case TaskStatus::NotNeeded:
        return {ChipKind::Neu, QStringLiteral("minus"), Words::tr("Non serve")};
    case TaskStatus::NotYet:
        break;
    }
    return {ChipKind::Outline, QStringLiteral("lock"), Words::tr("Non si può ancora")};
}

QString taskDetail(const TaskRow &row, const CaseModel &model)
{
    if (row.task == Task::Documents)
        return papersDetail(row);
    if (row.task == Task::Review)
        return reviewDetail(row);
    return row.task == Task::Signing ? signingDetail(row) : questionsDetail(row, model);
}

QString waitReasonWords(domain::WaitReason reason)
{
    switch (reason) {
    case domain::WaitReason::Documents:
        return Words::tr("documenti");
    case domain::WaitReason::Person:
        return Words::tr("la persona");
    case domain::WaitReason::Inps:
        return Words::tr("l’INPS");
    case domain::WaitReason::OtherOffice:
        break;
    }
    return Words::tr("un altro ufficio");
}

QString suspensionWords(const domain::Suspension &suspension)
{
    return Words::tr("%1: %2. Entro il %3.")
        .arg(suspension.who(), suspension.what(), dayWords(suspension.until()));
}

QString historyWords(const domain::HistoryEntry &entry, const CaseModel &model)
{
    const auto question = [&] {
        const rules::Question *found = model.question(entry.subject);
        return found ? found->shortLabel.it() : entry.subject;
    };
    if (const char *plain = plainLines().value(entry.what))
        return Words::tr(plain);
    if (entry.what == QLatin1String("answered"))
        return answeredWords(entry.subject, model);
    if (entry.what == QLatin1String("cleared") || entry.what == QLatin1String("answer_archived"))
        return Words::tr("Messa da parte: %1").arg(question());
    if (entry.what == QLatin1String("answer_restored"))
        return Words::tr("Riportata: %1").arg(question());
    if (entry.what == QLatin1String("warning_passed"))
        return Words::tr("Avviso superato: %1").arg(question());
    if (entry.what == QLatin1String("detached"))
        return Words::tr("Tolto: %1").arg(documentName(entry.subject, model));
    if (entry.what == QLatin1String("suspended")) {
        const auto reason = domain::waitReasonFromCode(entry.subject);
        return reason ? Words::tr("Sospesa: aspetta %1").arg(waitReasonWords(*reason))
                      : Words::tr("Sospesa");
    }
    return Words::tr("Documento: %1").arg(documentName(entry.subject, model));
}

QDate lastDayToApply(const CaseModel &model)
{
    const auto &decision = model.decision();
    const rules::ResultValue *last =
        decision ? decision->result(QStringLiteral("termine_domanda")) : nullptr;
    return last ? QDate::fromString(last->value, Qt::ISODate) : QDate();
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return Words::tr("%1 e %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")),
                                    names.last());
}

}   // namespace ui
