#include "app/sportello/demo/play.h"
#include "app/sportello/workbench.h"
#include "core/rules/needs.h"
#include "ui/model/triage_model.h"
#include "ui/variants/variants_model.h"

namespace app::demo {

using namespace core;

namespace {

constexpr int kTalkQuestions = 6;

}   // namespace

/// From the person's own words to the list of what may be asked for.
bool Play::talk()
{
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    if (!m_stage.waitFor(QStringLiteral("the needs"),
                         [this] { return m_program.window().currentPage() == page::kNeeds; }) ||
        !m_stage.focus(QStringLiteral("personWords")))
        return false;
    m_stage.type(m_story.words);
    if (!m_stage.focus(QStringLiteral("needGrid")))
        return false;
    for (const QString &need : m_story.needs)
        m_stage.press(static_cast<Qt::Key>(rules::needLetter(need).toUpper().at(0).unicode()));
    for (const QString &safe : {QStringLiteral("safetyBedYes"), QStringLiteral("safetyFoodYes")}) {
        if (!m_stage.focus(safe))
            return false;
        m_stage.press(Qt::Key_Space);
    }
    m_stage.picture(QStringLiteral("bisogni"));
    return askShortly() && readRights();
}

/// What the story does not tell is put off: a talk at a desk does not ask everything.
bool Play::askShortly()
{
    ui::TriageModel &triage = m_program.workbench()->triage();
    for (int asked = 0; asked < kTalkQuestions && triage.next(); ++asked) {
        const QString key = triage.next()->key;
        if (m_story.answers.contains(key) && m_stage.find(key)) {
            m_stage.focus(key);
            if (!give(key, m_story.answers.value(key)))
                return false;
            m_stage.picture(QStringLiteral("intervista-") + key);
            m_stage.press(Qt::Key_Return);
        } else {
            m_stage.press(Qt::Key_F8);
        }
        if (!m_stage.waitFor(
                QStringLiteral("on from ") + key,
                [&] { return !triage.next() || triage.next()->key != key; }, 3000))
            return false;
    }
    return true;
}

bool Play::readRights()
{
    m_stage.press(Qt::Key_Return, Qt::ControlModifier);
    if (!m_stage.waitFor(QStringLiteral("what may be asked for"),
                         [this] { return m_program.window().currentPage() == page::kRights; }))
        return false;
    m_stage.picture(QStringLiteral("che-cosa-puo-chiedere"));
    m_program.workbench()->show(page::kVariants);
    const ui::VariantsModel &hypotheses = m_program.workbench()->hypotheses();
    if (!m_stage.waitFor(QStringLiteral("what the hypotheses come to"), [&hypotheses] {
            return !hypotheses.isBusy() && !hypotheses.isFollowing();
        }))
        return false;
    m_stage.picture(QStringLiteral("e-se"));
    m_program.workbench()->show(page::kRights);
    const auto &rights = m_program.workbench()->triage().assessment().rights;
    int digit = 1;
    for (const triage::Right &right : rights) {
        if (right.benefit == m_story.benefit)
            break;
        ++digit;
    }
    if (!m_stage.expect(digit <= 9, m_story.benefit + QStringLiteral(" has a digit")) ||
        !m_stage.focus(QStringLiteral("rightsList")))
        return false;
    // The first row stands open.
    if (digit > 1)
        m_stage.press(static_cast<Qt::Key>(Qt::Key_0 + digit));
    m_stage.picture(QStringLiteral("diritto-aperto"));
    m_stage.press(Qt::Key_A);
    return m_stage.waitFor(QStringLiteral("the first question"),
                           [this] { return m_program.window().currentPage() == page::kStep; });
}

}   // namespace app::demo
