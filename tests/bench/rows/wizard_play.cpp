#include "tests/bench/rows/wizard_play.h"

#include "app/sportello/workbench.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/wizard/step_page.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>

namespace bench {

using namespace core;

Result<std::unique_ptr<WizardPlay>> WizardPlay::enter()
{
    auto window = DeskWindow::enter();
    if (!window)
        return tl::unexpected(window.error());
    std::unique_ptr<WizardPlay> play(new WizardPlay(std::move(*window)));
    play->chooseLongest();
    if (const auto opened = play->openPerson(); !opened)
        return tl::unexpected(opened.error());
    return play;
}

void WizardPlay::chooseLongest()
{
    const rules::Catalogue &catalogue = m_window->program().foundation()->catalogue();
    const QDate today = m_window->story().starts.date();
    qsizetype longest = 0;
    for (const rules::BenefitSummary &benefit : catalogue.benefits()) {
        const bool over = benefit.inForceTo.isValid() && benefit.inForceTo < today;
        const auto questions = catalogue.questions(benefit.id);
        if (over || !questions || questions->size() <= longest)
            continue;
        longest = questions->size();
        m_benefit = benefit.id;
    }
}

Result<> WizardPlay::openPerson()
{
    const auto found = m_window->desk().people().search(m_window->story().personTyped);
    if (!found || found->isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the story's person is not there"));
    m_window->program().workbench()->openPerson(found->first().id);
    m_window->settle();
    return {};
}

ui::StepPage &WizardPlay::step()
{
    return m_window->program().workbench()->step();
}

Result<> WizardPlay::begin()
{
    m_steps = 0;
    m_asked.clear();
    m_window->program().workbench()->startCase(m_benefit);
    ui::CaseModel &model = m_window->program().workbench()->model();
    if (!model.isOpen())
        return fail(ErrorCode::Invalid, QStringLiteral("no case was opened"));
    for (const QString &key : model.current().facts.keys())
        model.clearAnswer(key);
    step().showQuestion(model.relevant().value(0));
    m_window->settle();
    return {};
}

bool WizardPlay::isAsking()
{
    return m_window->program().window().currentPage() == app::page::kStep &&
           !m_asked.contains(step().currentKey());
}

QString WizardPlay::answerTo(const rules::Question &question) const
{
    const QString told = m_window->story().answers.value(question.key);
    if (!told.isEmpty())
        return told;
    switch (question.kind) {
    case rules::AnswerKind::Date:
        return QStringLiteral("15/9/2026");
    case rules::AnswerKind::Month:
        return QStringLiteral("11/2026");
    case rules::AnswerKind::Amount:
    case rules::AnswerKind::Count:
    case rules::AnswerKind::Decimal:
        return QString::number(question.least.value_or(1));
    default:
        return QStringLiteral("Valdirosa");
    }
}

bool WizardPlay::fill()
{
    const QString key = step().currentKey();
    m_asked.insert(key);
    const rules::Question *question = m_window->program().workbench()->model().question(key);
    bool filled = false;
    if (auto *line = step().findChild<QLineEdit *>(key)) {
        line->setText(answerTo(*question));
        filled = true;
    } else if (auto *group = step().findChild<ui::widgets::OptionGroup *>(key)) {
        const QString told = m_window->story().answers.value(key);
        for (ui::widgets::OptionRow *row : group->rows()) {
            if (group->chosen().isEmpty() || (!told.isEmpty() && group->chosen() != told))
                row->click();
        }
        filled = !group->chosen().isEmpty();
    }
    m_window->settle();
    return filled;
}

double WizardPlay::goOn()
{
    QElapsedTimer timer;
    timer.start();
    step().goOn();
    m_window->settle();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (isAsking())
        ++m_steps;
    // The page that was left goes with the next turn of the loop, as in the running program.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return milliseconds;
}

void WizardPlay::leave()
{
    step().skip();
    m_window->settle();
}

}   // namespace bench
