#include "app/sportello/demo/play.h"

#include "app/sportello/demo/entrance.h"
#include "app/sportello/demo/journal.h"
#include "app/sportello/workbench.h"
#include "core/base/durable_file.h"
#include "ui/documents/documents_page.h"
#include "ui/paper/paper_output.h"
#include "ui/reports/reports_page.h"
#include "ui/signing/signing_page.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/wizard/step_page.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTableView>

#include <algorithm>
#include <cstdio>

namespace app::demo {

using namespace core;

namespace {

constexpr int kMostQuestions = 60;
const QString kLetter = QStringLiteral("lettera.pdf");
const QString kBroken = QStringLiteral("rovinato.pdf");

/// A letter that the clerk could have scanned.
bool makeLetter(const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(100);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Sans"), 12));
    painter.drawText(80, 120, QStringLiteral("Oggetto: fine del rapporto di lavoro"));
    painter.drawText(80, 160, QStringLiteral("Il rapporto finisce il 25 settembre 2026."));
    return painter.end();
}

}   // namespace

Play::Play(Program &program, Story story, const QDir &out)
    : m_program(program), m_story(std::move(story)), m_stage(program.window(), out)
{
}

int Play::run()
{
    const bool played = signInAs(m_story.clerk, true) && registerNewPerson() && findPerson() &&
                        talk() && answerEverything() && checkDecision() && lockAndReturn() &&
                        bringDocuments() && reviewAndSign() && waitForReceipt() &&
                        startFamilyBenefit() && closeVisit() && exportReports();
    m_program.window().close();   // who worked goes: the next start has nothing to recover
    for (const QString &fault : m_stage.faults())
        std::fprintf(stderr, "diverso da come doveva: %s\n", qUtf8Printable(fault));
    std::printf("%lld immagini, ricevute e riepiloghi in %s\n",
                static_cast<long long>(m_stage.pictures().size()),
                qUtf8Printable(m_stage.path(QString())));
    return played && m_stage.faults().isEmpty() ? 0 : 1;
}

bool Play::signInAs(const QString &login, bool wrongFirst)
{
    if (!chooseOperator(m_program, m_stage, login))
        return false;
    if (wrongFirst) {
        m_stage.picture(QStringLiteral("accesso"));
        bool refused = false;
        const auto connection = QObject::connect(&m_program, &Program::signInRefused, this,
                                                 [&refused] { refused = true; });
        m_stage.focus(QStringLiteral("loginPassword"));
        m_stage.type(m_story.wrongPassword);
        m_stage.press(Qt::Key_Return);
        m_stage.waitFor(QStringLiteral("a wrong password is refused"),
                        [&refused] { return refused; });
        QObject::disconnect(connection);
        m_stage.picture(QStringLiteral("accesso-password-sbagliata"));
    }
    return enterPassword(m_program, m_stage, login);
}

bool Play::registerNewPerson()
{
    m_stage.picture(QStringLiteral("banco"));
    m_stage.press(Qt::Key_F1);
    m_stage.picture(QStringLiteral("guida"));
    m_stage.press(Qt::Key_F2);
    m_stage.type(m_story.newSurname + QLatin1Char(' ') + m_story.newName);
    m_stage.waitFor(QStringLiteral("the search is over"), [this] {
        const auto found =
            m_program.window().findChildren<QWidget *>(QStringLiteral("searchResults"));
        return std::any_of(found.begin(), found.end(), [](const QWidget *results) {
            return results->isVisible() &&
                   !results->accessibleName().startsWith(QStringLiteral("Cerco"));
        });
    });
    m_stage.picture(QStringLiteral("ricerca-per-nome"));
    if (!m_stage.focus(QStringLiteral("registerPerson")))
        return false;
    m_stage.press(Qt::Key_Space);
    if (!m_stage.focus(QStringLiteral("personSurname")))
        return false;
    m_stage.press(Qt::Key_A, Qt::ControlModifier);
    m_stage.type(m_story.newSurname);
    m_stage.press(Qt::Key_Tab);
    m_stage.type(m_story.newName);
    m_stage.press(Qt::Key_Tab);
    m_stage.type(m_story.newBorn);
    m_stage.picture(QStringLiteral("persona-nuova"));
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    const bool registered = m_stage.waitFor(QStringLiteral("the new person's page"), [this] {
        return m_program.window().currentPage() == page::kPerson;
    });
    m_stage.picture(QStringLiteral("persona-registrata"));
    return registered;
}

bool Play::findPerson()
{
    m_stage.press(Qt::Key_F2);
    m_stage.press(Qt::Key_A, Qt::ControlModifier);
    m_stage.type(m_story.personTyped);
    m_stage.press(Qt::Key_Return);
    const bool found = m_stage.waitFor(QStringLiteral("found: ") + m_story.personName, [this] {
        return m_program.window().currentPage() == page::kPerson &&
               m_program.window().findChild<QWidget *>(QStringLiteral("personCard")) &&
               m_program.workbench()->visitedPerson() == m_story.personName;
    });
    m_stage.picture(QStringLiteral("persona"));
    return found;
}

bool Play::answerEverything()
{
    ui::CaseModel &model = m_program.workbench()->model();
    tellJournal(journalEntry(model));
    QObject::connect(&model, &ui::CaseModel::saved, this,
                     [&model] { tellJournal(journalEntry(model)); });
    for (int asked = 0; asked < kMostQuestions; ++asked) {
        if (m_program.window().currentPage() != page::kStep)
            return m_stage.expect(m_program.window().currentPage() == page::kDocuments,
                                  QStringLiteral("documents come after the last question"));
        if (!answerOne(m_story.answers))
            return false;
    }
    return m_stage.expect(false, QStringLiteral("the wizard ends"));
}

bool Play::give(const QString &key, const QString &answer)
{
    if (!qobject_cast<QLineEdit *>(m_stage.find(key)))
        return chooseOption(key, answer);
    m_stage.press(Qt::Key_A, Qt::ControlModifier);
    m_stage.type(answer);
    return true;
}

bool Play::answerOne(const QMap<QString, QString> &answers)
{
    const QString key = m_program.workbench()->step().currentKey();
    if (!m_stage.expect(answers.contains(key),
                        QStringLiteral("the story has an answer to ") + key) ||
        !give(key, answers.value(key)))
        return false;
    m_stage.picture(QStringLiteral("domanda-") + key);
    m_stage.press(Qt::Key_Return);
    return m_stage.waitFor(
        QStringLiteral("on from ") + key,
        [this, key] {
            return m_program.workbench()->step().currentKey() != key ||
                   m_program.window().currentPage() != page::kStep;
        },
        3000);
}

bool Play::chooseOption(const QString &key, const QString &code)
{
    auto *group = qobject_cast<ui::widgets::OptionGroup *>(m_stage.find(key));
    if (!group)
        return false;
    // The key of a row where it has one, the arrows where there are more rows than digits.
    for (ui::widgets::OptionRow *row : group->rows()) {
        if (row->key().isNull())
            m_stage.press(Qt::Key_Down);
        else
            m_stage.press(static_cast<Qt::Key>(row->key().toUpper().unicode()));
        if (group->chosen() == code)
            return true;
    }
    return m_stage.expect(false, QStringLiteral("%1 offers %2").arg(key, code));
}

bool Play::checkDecision()
{
    const auto &decision = m_program.workbench()->model().decision();
    if (!m_stage.expect(decision.has_value(), QStringLiteral("a decision")))
        return false;
    m_stage.expect(rules::outcomeCode(decision->outcome) == m_story.outcome,
                   QStringLiteral("outcome ") + m_story.outcome);
    for (auto it = m_story.results.cbegin(); it != m_story.results.cend(); ++it) {
        const rules::ResultValue *result = decision->result(it.key());
        m_stage.expect(result && result->value == it.value(),
                       QStringLiteral("%1 = %2").arg(it.key(), it.value()));
    }
    m_stage.expect(decision->scheduleTotal.toDecimal() == m_story.total,
                   QStringLiteral("total ") + m_story.total);
    for (const rules::Instalment &month : decision->schedule) {
        if (month.reduced)
            return m_stage.expect(month.amount.toDecimal() == m_story.firstReduced,
                                  QStringLiteral("first reduced month ") + m_story.firstReduced);
    }
    return m_stage.expect(false, QStringLiteral("a reduced month"));
}

bool Play::lockAndReturn()
{
    const QString before = m_program.window().currentPage();
    bool locked = false;
    const auto connection =
        QObject::connect(&m_program, &Program::locked, this, [&locked] { locked = true; });
    m_stage.press(Qt::Key_F12);
    m_stage.waitFor(QStringLiteral("F12 locks"), [&locked] { return locked; });
    QObject::disconnect(connection);
    m_stage.picture(QStringLiteral("bloccato"));
    if (!signInAs(m_story.clerk, false))
        return false;
    return m_stage.expect(m_program.window().currentPage() == before,
                          QStringLiteral("unlock returns to the same page"));
}

bool Play::bringDocuments()
{
    ui::DocumentsPage &documents = m_program.workbench()->documents();
    m_stage.expect(makeLetter(m_stage.path(kLetter)), QStringLiteral("a letter to attach"));
    m_stage.expect(writeDurably(m_stage.path(kBroken), "%PDF-1.7 cut short").has_value(),
                   QStringLiteral("a broken file to refuse"));
    const auto wanted = m_program.workbench()->model().documents();
    bool refused = false;
    int attached = 0;
    const auto no = QObject::connect(&documents, &ui::DocumentsPage::refused, this,
                                     [&refused] { refused = true; });
    const auto yes = QObject::connect(&documents, &ui::DocumentsPage::attached, this,
                                      [&attached] { ++attached; });
    bool first = true;
    for (const rules::Document &document : wanted) {
        if (document.need != rules::DocumentNeed::Required)
            continue;
        documents.selectDocument(document.id);
        if (first) {
            documents.attachFile(m_stage.path(kBroken));
            m_stage.waitFor(QStringLiteral("a broken PDF is refused"),
                            [&refused] { return refused; });
            m_stage.picture(QStringLiteral("documento-rifiutato"));
            documents.attachFile(m_stage.path(kLetter));
            m_stage.waitFor(QStringLiteral("a PDF is attached"),
                            [&attached] { return attached == 1; });
        } else {
            m_stage.reveal(QStringLiteral("seenInOriginal"));
            m_stage.press(Qt::Key_Space);
        }
        first = false;
    }
    for (const rules::Document &document : wanted) {
        if (document.need != rules::DocumentNeed::Useful)
            continue;
        documents.selectDocument(document.id);
        m_stage.reveal(QStringLiteral("promiseDate"));
        m_stage.type(QStringLiteral("2/12/2026"));
        m_stage.press(Qt::Key_Return);
        break;
    }
    QObject::disconnect(no);
    QObject::disconnect(yes);
    m_stage.picture(QStringLiteral("documenti"));
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    return m_stage.waitFor(QStringLiteral("the review"),
                           [this] { return m_program.window().currentPage() == page::kReview; });
}

bool Play::reviewAndSign()
{
    m_stage.picture(QStringLiteral("controlla-le-risposte"));
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    if (!m_stage.waitFor(QStringLiteral("the signing page"),
                         [this] { return m_program.window().currentPage() == page::kSigning; }))
        return false;
    for (const rules::Declaration &declaration : m_program.workbench()->model().declarations()) {
        if (!m_stage.focus(QStringLiteral("declare_") + declaration.id))
            return false;
        m_stage.press(Qt::Key_Space);
    }
    m_stage.picture(QStringLiteral("firma"));
    writeReceipt(QStringLiteral("anteprima.pdf"));
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    return m_stage.waitFor(QStringLiteral("the case is handed in"), [this] {
        return m_program.workbench()->model().current().isReadOnly();
    });
}

bool Play::writeReceipt(const QString &fileName)
{
    const auto paper = m_program.workbench()->signing().receipt();
    const auto pdf = ui::paper::paperPdf(paper);
    const bool written = pdf && writeDurably(m_stage.path(fileName), *pdf).has_value();
    return m_stage.expect(written, QStringLiteral("receipt ") + fileName);
}

bool Play::waitForReceipt()
{
    const bool received = m_stage.waitFor(
        QStringLiteral("the centre's receipt"),
        [this] { return m_program.workbench()->model().current().receipt.has_value(); }, 30000);
    m_stage.picture(QStringLiteral("consegnata"));
    writeReceipt(QStringLiteral("ricevuta.pdf"));
    m_program.workbench()->show(page::kOutbox);
    m_stage.picture(QStringLiteral("da-inviare"));
    m_program.workbench()->show(page::kCases);
    m_stage.picture(QStringLiteral("pratiche"));
    m_program.workbench()->show(page::kSigning);
    return received;
}

bool Play::startFamilyBenefit()
{
    m_program.workbench()->show(page::kPerson);
    if (!m_stage.focus(QStringLiteral("benefitSearch")))
        return false;
    m_stage.type(m_story.familySearch);
    m_stage.picture(QStringLiteral("aiuti-cercati"));
    if (!m_stage.focus(QStringLiteral("start_") + m_story.familyBenefit))
        return false;
    m_stage.press(Qt::Key_Return);
    const bool started = m_stage.waitFor(QStringLiteral("the family's application"), [this] {
        return m_program.window().currentPage() == page::kStep &&
               m_program.workbench()->model().benefit().id == m_story.familyBenefit;
    });
    return started && reachList() && addChild();
}

/// What the story does not answer is left for later.
bool Play::reachList()
{
    const ui::StepPage &step = m_program.workbench()->step();
    for (int asked = 0; asked < kMostQuestions; ++asked) {
        const QString key = step.currentKey();
        if (key == m_story.familyList)
            return true;
        if (m_story.familyAnswers.contains(key) && !answerOne(m_story.familyAnswers))
            return false;
        if (step.currentKey() == key)
            m_stage.press(Qt::Key_F8);
        if (!m_stage.expect(m_program.window().currentPage() == page::kStep,
                            QStringLiteral("the family is asked")))
            return false;
    }
    return m_stage.expect(false, QStringLiteral("the family is asked"));
}

bool Play::addChild()
{
    const ui::StepPage &step = m_program.workbench()->step();
    m_stage.picture(QStringLiteral("famiglia"));
    m_stage.press(Qt::Key_Insert);
    for (int asked = 0; asked < kMostQuestions && !step.currentField().isEmpty(); ++asked) {
        const QString field = step.currentField();
        if (m_story.child.contains(field) && !give(field, m_story.child.value(field)))
            return false;
        if (m_story.child.contains(field))
            m_stage.picture(QStringLiteral("famiglia-") + field);
        m_stage.press(Qt::Key_Return);
        if (!m_stage.expect(step.currentField() != field, QStringLiteral("on from ") + field))
            return false;
    }
    m_stage.picture(QStringLiteral("famiglia-riga-intera"));
    m_stage.press(Qt::Key_Return);
    m_stage.picture(QStringLiteral("famiglia-due-righe"));
    const auto *family = m_program.workbench()->model().current().facts.find(m_story.familyList);
    return m_stage.expect(family && family->value.toArray().size() == 2,
                          QStringLiteral("two in the family"));
}

bool Play::closeVisit()
{
    m_program.workbench()->show(page::kPerson);
    if (!m_stage.focus(QStringLiteral("closeVisit")))
        return false;
    m_stage.press(Qt::Key_Space);
    if (!m_stage.waitFor(QStringLiteral("the closing of the visit"),
                         [this] { return m_program.window().currentPage() == page::kClose; }))
        return false;
    m_stage.picture(QStringLiteral("chiudi-la-visita"));
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    return m_stage.waitFor(QStringLiteral("home again"),
                           [this] { return m_program.window().currentPage() == page::kHome; });
}

bool Play::exportReports()
{
    m_stage.press(Qt::Key_F12);
    m_stage.waitFor(QStringLiteral("locked for the supervisor"),
                    [this] { return m_program.window().isCovered(); });
    if (!signInAs(m_story.supervisor, false))
        return false;
    ui::ReportsPage &reports = m_program.workbench()->reports();
    reports.setFolder(m_stage.path(QString()));
    QStringList files;
    bool shown = false;
    const auto seen =
        QObject::connect(&reports, &ui::ReportsPage::shown, this, [&shown] { shown = true; });
    const auto exported = QObject::connect(&reports, &ui::ReportsPage::exported, this,
                                           [&files](const QString &path) { files.append(path); });
    m_program.workbench()->show(page::kReports);
    for (const auto report :
         {ui::ReportsPage::Report::Visits, ui::ReportsPage::Report::DaySummary}) {
        shown = false;
        reports.choose(report);
        m_stage.waitFor(QStringLiteral("a report"), [&shown] { return shown; });
        const auto before = files.size();
        m_stage.press(Qt::Key_E, Qt::ControlModifier);
        m_stage.waitFor(QStringLiteral("a CSV"), [&] { return files.size() == before + 1; });
        reports.exportXlsx();
        m_stage.waitFor(QStringLiteral("an XLSX"), [&] { return files.size() == before + 2; });
        m_stage.picture(report == ui::ReportsPage::Report::Visits
                            ? QStringLiteral("riepilogo-visite")
                            : QStringLiteral("riepilogo-del-giorno"));
    }
    QObject::disconnect(seen);
    QObject::disconnect(exported);
    auto *table = qobject_cast<QTableView *>(m_stage.find(QStringLiteral("reportTable")));
    return m_stage.expect(files.size() == 4, QStringLiteral("four report files")) &&
           m_stage.expect(table && table->model()->rowCount() > 0,
                          QStringLiteral("the day has rows"));
}

}   // namespace app::demo
