#include "tests/app/sportello/desk_visit.h"

#include "app/sportello/workbench.h"
#include "core/centre/centre.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QUrl>

namespace tests {

using namespace core;

namespace {

constexpr int kMostQuestions = 150;
constexpr int kMomentMs = 300;
constexpr int kMostTries = 20;
constexpr int kTryMs = 2000;

}   // namespace

DeskVisit::DeskVisit(app::Program &program, Hands &hands, int cutAt)
    : m_program(program), m_hands(hands), m_cutAt(cutAt)
{
}

VisitReport DeskVisit::play(const VisitScript &script)
{
    const int before = m_hands.strokes();
    const bool done = find(script) && sayWhoCame(script) && start(script) && answerAll(script) &&
                      (script.suspendedFor.isEmpty() ? handIn(script) : suspend(script)) &&
                      closeVisit(script);
    if (!done) {
        m_program.window().grab().save(
            QStringLiteral(BINARY_DIR "/screenshots/visit-stopped-%1.png").arg(m_hands.name()));
        m_hands.fault(QStringLiteral("the visit stopped at step %1, page %2")
                          .arg(m_step)
                          .arg(m_program.window().currentPage()));
    }
    m_report.strokes = m_hands.strokes() - before;
    return m_report;
}

bool DeskVisit::isAt(const QString &page) const
{
    return m_program.window().currentPage() == page;
}

/// Between two things that the operator does.
bool DeskVisit::step()
{
    if (++m_step == m_cutAt)
        cutLine();
    return true;
}

void DeskVisit::cutLine()
{
    centre::Centre *centre = m_program.foundation()->centre();
    m_port = static_cast<quint16>(QUrl(centre->url()).port());
    centre->stop();
}

bool DeskVisit::joinLine()
{
    if (m_port == 0)
        return true;
    const QString folder =
        QDir(m_program.foundation()->parts().folder).filePath(QStringLiteral("centro"));
    centre::CentreOptions options;
    options.port = m_port;
    m_port = 0;
    const auto started = m_program.foundation()->centre()->start(
        folder, *m_program.foundation()->parts().clock, options);
    if (!started)
        return m_hands.fault(QStringLiteral("the centre does not come back: ") +
                             started.error().detail);
    m_hands.key(Qt::Key_F5);
    return true;
}

bool DeskVisit::find(const VisitScript &script)
{
    m_hands.key(Qt::Key_F2);
    if (!step() || !m_hands.write(QStringLiteral("searchField"), script.typed))
        return false;
    if (!script.surname.isEmpty() || !script.name.isEmpty())
        return registerPerson(script);
    m_hands.key(Qt::Key_Return);
    return m_hands.waitFor(QStringLiteral("the person's page"),
                           [this] { return isAt(app::page::kPerson); });
}

bool DeskVisit::registerPerson(const VisitScript &script)
{
    if (!m_hands.waitFor(QStringLiteral("somebody can be registered"),
                         [this] { return m_hands.shows(QStringLiteral("registerPerson")); }) ||
        !m_hands.press(QStringLiteral("registerPerson")) ||
        !m_hands.waitFor(QStringLiteral("the form of a new person"),
                         [this] { return isAt(app::page::kNewPerson); }))
        return false;
    if (!m_hands.write(QStringLiteral("personSurname"), script.surname) ||
        !m_hands.write(QStringLiteral("personName"), script.name) ||
        (!script.born.isEmpty() && !m_hands.write(QStringLiteral("personBorn"), script.born)))
        return false;
    step();
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    return m_hands.waitFor(QStringLiteral("the new person's page"),
                           [this] { return isAt(app::page::kPerson); });
}

bool DeskVisit::sayWhoCame(const VisitScript &script)
{
    return step() &&
           (script.present.isEmpty() ||
            m_hands.press(QStringLiteral("present_") + script.present)) &&
           (script.companion.isEmpty() ||
            (m_hands.waitFor(QStringLiteral("who came can be named"),
                             [this] { return m_hands.shows(QStringLiteral("presentName")); }) &&
             m_hands.write(QStringLiteral("presentName"), script.companion))) &&
           (script.delegations.isEmpty() ||
            (m_hands.press(QStringLiteral("openMandate")) &&
             recordDelega(script.delegations.first(), app::page::kPerson)));
}

bool DeskVisit::recordDelega(const DelegaScript &delega, const QString &backTo)
{
    if (!step() || !m_hands.waitFor(QStringLiteral("the form of a delega"),
                                    [this] { return isAt(QStringLiteral("mandate")); }))
        return false;
    const bool written =
        m_hands.write(QStringLiteral("mandateAgent"), delega.agent) &&
        m_hands.write(QStringLiteral("mandateFrom"), delega.from) &&
        m_hands.write(QStringLiteral("mandateTo"), delega.to) &&
        m_hands.choose(QStringLiteral("principalDocument"), QStringLiteral("ci")) &&
        m_hands.write(QStringLiteral("principalDocumentNumber"), QStringLiteral("CA11111AA")) &&
        m_hands.choose(QStringLiteral("agentDocument"), QStringLiteral("ci")) &&
        m_hands.write(QStringLiteral("agentDocumentNumber"), QStringLiteral("CA22222BB"));
    if (!written)
        return false;
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    return m_hands.waitFor(QStringLiteral("the delega is recorded"), [&] { return isAt(backTo); });
}

bool DeskVisit::start(const VisitScript &script)
{
    return step() && m_hands.press(QStringLiteral("start_") + script.benefit) &&
           m_hands.waitFor(QStringLiteral("the first question"),
                           [this] { return isAt(app::page::kStep); });
}

bool DeskVisit::answerAll(const VisitScript &script)
{
    for (; m_report.pages < kMostQuestions; ++m_report.pages) {
        if (!isAt(app::page::kStep))
            return true;
        const QString key = m_program.workbench()->step().currentKey();
        if (!step() || !answerOne(script, key))
            return false;
        const auto isOn = [this, key] {
            return !isAt(app::page::kStep) || m_program.workbench()->step().currentKey() != key;
        };
        // «Non so» goes on by itself, a moment later.
        if (!QTest::qWaitFor(isOn, kMomentMs))
            m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        if (!m_hands.waitFor(QStringLiteral("on from ") + key, isOn, 5000))
            return false;
    }
    return m_hands.fault(QStringLiteral("the wizard does not end"));
}

bool DeskVisit::answerOne(const VisitScript &script, const QString &key)
{
    const QString answer = script.answers.value(key);
    if (answer.isEmpty())
        return m_hands.press(QStringLiteral("answerUnknown"));
    const rules::Question *question = m_program.workbench()->model().question(key);
    const bool chosen =
        question->kind == rules::AnswerKind::YesNo || question->kind == rules::AnswerKind::Choice;
    return chosen ? m_hands.choose(key, answer) : m_hands.write(key, answer);
}

bool DeskVisit::suspend(const VisitScript &script)
{
    m_hands.key(Qt::Key_F9);
    const bool said =
        step() && m_hands.choose(QStringLiteral("suspendReason"), script.suspendedFor) &&
        m_hands.write(QStringLiteral("suspendWho"), QStringLiteral("la persona")) &&
        m_hands.write(QStringLiteral("suspendWhat"), QStringLiteral("porta il documento")) &&
        m_hands.write(QStringLiteral("suspendUntil"), QStringLiteral("4/12/2026"));
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    const auto *model = &m_program.workbench()->model();
    return said && m_hands.waitFor(QStringLiteral("the case is suspended"), [model] {
        return model->isOpen() && model->current().state == domain::CaseState::Suspended;
    });
}

bool DeskVisit::handIn(const VisitScript &script)
{
    // Documents: what is not here is said later; the case can go.
    for (const QString &page : {app::page::kDocuments, app::page::kReview}) {
        if (!step() || !m_hands.waitFor(page, [&] { return isAt(page); }))
            return false;
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    }
    if (!m_hands.waitFor(QStringLiteral("the signing page"),
                         [this] { return isAt(app::page::kSigning); }) ||
        !declareAll() || (!script.delegations.isEmpty() && !signAsDelegate(script)))
        return false;
    const ui::CaseModel &model = m_program.workbench()->model();
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    m_report.handedIn = m_hands.waitFor(QStringLiteral("the case is handed in"),
                                        [&model] { return model.current().isReadOnly(); });
    if (m_report.handedIn && model.current().signature)
        m_report.signer = model.current().signature->signer;
    return m_report.handedIn && received();
}

bool DeskVisit::declareAll()
{
    const ui::CaseModel &model = m_program.workbench()->model();
    const auto declarations = model.declarations();
    for (const rules::Declaration &declaration : declarations)
        if (!step() || !m_hands.press(QStringLiteral("declare_") + declaration.id))
            return false;
    return m_hands.waitFor(QStringLiteral("everything is declared"), [&] {
        return model.current().declarations.size() == declarations.size();
    });
}

/// Each delega that does not reach the signature must stop it, and nothing else.
bool DeskVisit::signAsDelegate(const VisitScript &script)
{
    const QString way = domain::signingWayCode(domain::SigningWay::Representative);
    const ui::CaseModel &model = m_program.workbench()->model();
    const domain::Facts told = model.current().facts;
    if (!step() || !m_hands.choose(QStringLiteral("signingWay"), way))
        return false;
    for (const DelegaScript &next : script.delegations.mid(1)) {
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
        if (model.current().isReadOnly() || !m_hands.shows(QStringLiteral("signingObstacle")))
            return m_hands.fault(QStringLiteral("a delega that ended was let through"));
        ++m_report.stoppedSignatures;
        if (!m_hands.press(QStringLiteral("newMandate")) ||
            !recordDelega(next, app::page::kSigning) ||
            !m_hands.choose(QStringLiteral("signingWay"), way) ||
            !m_hands.choose(QStringLiteral("signingMandate"), model.person().mandates.last().id))
            return false;
    }
    return model.current().facts == told || m_hands.fault(QStringLiteral("an answer went"));
}

bool DeskVisit::received()
{
    const ui::CaseModel &model = m_program.workbench()->model();
    if (!joinLine())
        return false;
    // The clock of the test stands still: whoever waits tries again by hand.
    for (int tries = 0; tries < kMostTries && !model.current().receipt; ++tries) {
        m_hands.key(Qt::Key_F5);
        (void)QTest::qWaitFor([&model] { return model.current().receipt.has_value(); }, kTryMs);
    }
    m_report.received = model.current().receipt.has_value() ||
                        m_hands.fault(QStringLiteral("the centre's receipt"));
    return m_report.received;
}

bool DeskVisit::closeVisit(const VisitScript &script)
{
    m_report.caseState = domain::stateCode(m_program.workbench()->model().current().state);
    if (!isAt(app::page::kSigning)) {
        m_program.workbench()->show(app::page::kPerson);
        if (!m_hands.press(QStringLiteral("closeVisit")))
            return false;
    } else {
        m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    }
    if (!step() ||
        !m_hands.waitFor(QStringLiteral("the end of the visit"),
                         [this] { return isAt(app::page::kClose); }) ||
        !m_hands.choose(QStringLiteral("visitOutcome"), script.outcome))
        return false;
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    return joinLine() && m_hands.waitFor(QStringLiteral("the home page"),
                                         [this] { return isAt(app::page::kHome); });
}

}   // namespace tests
