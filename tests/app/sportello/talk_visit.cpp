#include "tests/app/sportello/talk_visit.h"

#include "app/sportello/workbench.h"
#include "core/rules/needs.h"
#include "ui/model/triage_model.h"
#include "ui/rights/rights_list.h"
#include "ui/widgets/text_label.h"

#include <QTest>

namespace tests {

using namespace core;

namespace {

constexpr int kMostQuestions = 60;
constexpr int kMomentMs = 300;

}   // namespace

TalkVisit::TalkVisit(app::Program &program, Hands &hands) : m_program(program), m_hands(hands)
{
}

TalkReport TalkVisit::play(const TalkScript &script)
{
    m_report = {};
    const int before = m_hands.strokes();
    const bool done = arrive(script) && addHousehold(script) && sayNeeds(script) &&
                      changeAnswer(script) && interview(script) && readList(script) &&
                      start(script) && closeVisit();
    if (!done) {
        m_program.window().grab().save(
            QStringLiteral(BINARY_DIR "/screenshots/talk-stopped-%1.png").arg(m_hands.name()));
        m_hands.fault(QStringLiteral("%1 stopped on page %2")
                          .arg(script.title, m_program.window().currentPage()));
    }
    m_report.strokes = m_hands.strokes() - before;
    return m_report;
}

bool TalkVisit::isAt(const QString &page) const
{
    return m_program.window().currentPage() == page;
}

bool TalkVisit::goOnTo(const QString &page)
{
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    return m_hands.waitFor(page, [&] { return isAt(page); });
}

bool TalkVisit::arrive(const TalkScript &script)
{
    m_hands.key(Qt::Key_F2);
    if (!m_hands.write(QStringLiteral("searchField"), script.typed))
        return false;
    if (!script.name.isEmpty())
        return registerPerson(script);
    m_hands.key(Qt::Key_Return);
    return m_hands.waitFor(QStringLiteral("the person's page"),
                           [this] { return isAt(app::page::kPerson); });
}

bool TalkVisit::registerPerson(const TalkScript &script)
{
    return m_hands.waitFor(QStringLiteral("somebody can be registered"),
                           [this] { return m_hands.shows(QStringLiteral("registerPerson")); }) &&
           m_hands.press(QStringLiteral("registerPerson")) &&
           m_hands.waitFor(QStringLiteral("the form of a new person"),
                           [this] { return isAt(app::page::kNewPerson); }) &&
           m_hands.write(QStringLiteral("personSurname"), script.surname) &&
           m_hands.write(QStringLiteral("personName"), script.name) &&
           m_hands.write(QStringLiteral("personBorn"), script.born) && goOnTo(app::page::kPerson);
}

bool TalkVisit::addHousehold(const TalkScript &script)
{
    for (const RelativeScript &one : script.household) {
        const bool added =
            m_hands.press(QStringLiteral("addMember")) &&
            m_hands.write(QStringLiteral("memberName"), one.name) &&
            m_hands.choose(QStringLiteral("memberRelation"), one.relation) &&
            m_hands.write(QStringLiteral("memberBorn"), one.born) &&
            m_hands.press(QStringLiteral("memberKeep")) &&
            m_hands.waitFor(one.name + QStringLiteral(" is in the household"),
                            [this] { return !m_hands.shows(QStringLiteral("memberKeep")); });
        if (!added)
            return false;
    }
    return true;
}

bool TalkVisit::sayNeeds(const TalkScript &script)
{
    if (!goOnTo(app::page::kNeeds) || !m_hands.write(QStringLiteral("personWords"), script.words))
        return false;
    for (const QString &need : script.needs)
        if (!m_hands.pick(QStringLiteral("needGrid"), QStringLiteral("need_") + need,
                          rules::needLetter(need).toUpper().at(0).unicode()))
            return false;
    if (!sayYesOrNo(QStringLiteral("safetyBed"), script.bed))
        return false;
    m_report.contactsShown = m_hands.shows(QStringLiteral("contactsPanel"));
    return sayYesOrNo(QStringLiteral("safetyFood"), script.food) &&
           (!m_report.contactsShown || m_hands.press(QStringLiteral("contactsClose")));
}

bool TalkVisit::sayYesOrNo(const QString &line, bool yes)
{
    return m_hands.pick(line, line + (yes ? QStringLiteral("Yes") : QStringLiteral("No")),
                        yes ? Qt::Key_S : Qt::Key_N);
}

/// What stands on the screen, which may be behind the model: an answer waits for who gives it.
bool TalkVisit::isAsked(const QString &key) const
{
    const auto *shown =
        m_program.window().findChild<ui::widgets::TextLabel *>(QStringLiteral("interviewAsk"));
    const rules::Question *question = m_program.workbench()->triage().question(key);
    return shown && question && shown->text() == question->ask.it();
}

QString TalkVisit::words(const QString &label) const
{
    const auto *shown = m_program.window().findChild<ui::widgets::TextLabel *>(label);
    return shown ? shown->text() : QString();
}

/// An answer of before is looked up, given anew, and what differs is settled.
bool TalkVisit::changeAnswer(const TalkScript &script)
{
    if (script.changes.isEmpty())
        return true;
    const rules::Question *question = m_program.workbench()->triage().question(script.changes);
    const bool changed =
        m_hands.press(QStringLiteral("interviewSee")) &&
        m_hands.waitFor(QStringLiteral("what is known"),
                        [&] { return m_hands.shows(QStringLiteral("known_") + question->key); }) &&
        m_hands.press(QStringLiteral("known_") + question->key) &&
        m_hands.waitFor(question->key, [&] { return isAsked(question->key); }) &&
        m_hands.choose(question->key, script.changedTo) &&
        m_hands.waitFor(QStringLiteral("two answers side by side"),
                        [&] { return m_hands.shows(QStringLiteral("settleCard")); });
    if (!changed)
        return false;
    for (const char *side : {"settleNow", "settleEarlier"})
        for (const char *part : {"When", "Answer"})
            m_report.sides.append(words(QLatin1String(side) + QLatin1String(part)));
    return m_hands.press(script.keepsEarlier ? QStringLiteral("settleEarlier")
                                             : QStringLiteral("settleNow")) &&
           m_hands.waitFor(QStringLiteral("one answer that holds"),
                           [&] { return !m_hands.shows(QStringLiteral("settleCard")); }) &&
           m_hands.press(QStringLiteral("interviewContinue"));
}

bool TalkVisit::interview(const TalkScript &script)
{
    ui::TriageModel &triage = m_program.workbench()->triage();
    while (triage.next() && m_report.questions < kMostQuestions) {
        const QString key = triage.next()->key;
        if (!m_hands.waitFor(
                key, [&] { return isAsked(key); }, 5000))
            return false;
        m_report.asked.append(key);
        ++m_report.questions;
        if (!answerOne(script, key))
            return false;
        // «Non so» goes on by itself, a moment later.
        if (!QTest::qWaitFor([&] { return !isAsked(key); }, kMomentMs) &&
            !m_hands.press(QStringLiteral("interviewContinue")))
            return false;
    }
    return !triage.next() || m_hands.fault(QStringLiteral("the interview does not end"));
}

bool TalkVisit::answerOne(const TalkScript &script, const QString &key)
{
    const QString answer = script.answers.value(key);
    if (answer.isEmpty())
        return m_hands.press(QStringLiteral("interviewUnknown"));
    const rules::Question *question = m_program.workbench()->triage().question(key);
    const bool chosen =
        question->kind == rules::AnswerKind::YesNo || question->kind == rules::AnswerKind::Choice;
    return chosen ? m_hands.choose(key, answer) : m_hands.write(key, answer);
}

bool TalkVisit::readList(const TalkScript &script)
{
    if (!goOnTo(app::page::kRights))
        return false;
    if (!script.changes.isEmpty())
        m_report.held =
            m_program.workbench()->triage().facts().find(script.changes)->value.toString();
    if (m_hands.shows(QStringLiteral("rightsRest")) && !m_hands.press(QStringLiteral("rightsRest")))
        return false;
    const auto *list = m_program.window().findChild<ui::RightsList *>(QStringLiteral("rightsList"));
    for (const QString &benefit : list ? list->shown() : QStringList()) {
        if (!list->row(benefit)->isVisible())
            return m_hands.fault(benefit + QStringLiteral(" is in the list and cannot be seen"));
        m_report.rows.append(benefit);
        m_report.outcomes.insert(benefit, list->row(benefit)->words().outcome.word);
    }
    return list != nullptr;
}

bool TalkVisit::start(const TalkScript &script)
{
    if (script.starts.isEmpty())
        return true;
    const int digit = static_cast<int>(m_report.rows.indexOf(script.starts)) + 1;
    if (digit < 1 || digit > 9)
        return m_hands.fault(script.starts + QStringLiteral(" has no digit"));
    // The first row stands open.
    const bool opened =
        digit == 1 || m_hands.pick(QStringLiteral("rightsList"),
                                   QStringLiteral("right_") + script.starts, Qt::Key_0 + digit);
    if (!opened || !m_hands.press(QStringLiteral("rightStart")) ||
        !m_hands.waitFor(QStringLiteral("the wizard"), [this] { return isAt(app::page::kStep); }))
        return false;
    const ui::CaseModel &model = m_program.workbench()->model();
    m_report.prefilled = true;
    for (auto it = script.answers.cbegin(); it != script.answers.cend(); ++it) {
        const bool asks = model.question(it.key()) && m_report.asked.contains(it.key());
        const domain::Fact *fact = model.current().facts.find(it.key());
        if (asks && (!fact || fact->state != domain::AnswerState::Known))
            m_report.prefilled = false;
    }
    return true;
}

bool TalkVisit::closeVisit()
{
    m_program.workbench()->show(app::page::kClose);
    if (!m_hands.waitFor(QStringLiteral("the end of the visit"),
                         [this] { return isAt(app::page::kClose); }) ||
        !m_hands.choose(QStringLiteral("visitOutcome"), QStringLiteral("ORIENTATA")))
        return false;
    m_hands.key(Qt::Key_Return, Qt::ControlModifier);
    return m_hands.waitFor(QStringLiteral("the home page"),
                           [this] { return isAt(app::page::kHome); });
}

}   // namespace tests
