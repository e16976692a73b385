#include "tests/bench/rows/wizard_play.h"

#include "app/sportello/workbench.h"
#include "tests/bench/bench_desk.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/wizard/guided_step.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

namespace bench {

using namespace core;

namespace {

constexpr int kPatienceMs = 60'000;

/// Lets the program live until `signal` of it comes. False when it does not.
template <class Signal>
bool waitFor(app::Program &program, Signal signal)
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(&program, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

app::Options optionsIn(const QTemporaryDir &folder)
{
    app::Options options;
    options.folder = folder.filePath(QStringLiteral("desk"));
    return options;
}

}   // namespace

/// Sees the window through its next painting.
class WizardPlay::PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &window) { window.installEventFilter(this); }

    /// Layout, polish and painting that are due are done when it returns.
    void settle()
    {
        do {
            m_asked = false;
            QCoreApplication::processEvents();
        } while (m_asked);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_asked = m_asked || event->type() == QEvent::UpdateRequest;
        return QObject::eventFilter(watched, event);
    }

    bool m_asked = false;
};

WizardPlay::WizardPlay(app::demo::Story story)
    : m_story(std::move(story)), m_clock(m_story.starts),
      m_program(std::make_unique<app::Program>(optionsIn(m_folder), m_clock)),
      m_watch(std::make_unique<PaintWatch>(m_program->window()))
{
}
WizardPlay::~WizardPlay() = default;

Result<std::unique_ptr<WizardPlay>> WizardPlay::enter()
{
    auto story = app::demo::readStory();
    if (!story)
        return tl::unexpected(story.error());
    std::unique_ptr<WizardPlay> play(new WizardPlay(std::move(*story)));
    const auto entered = makeDesk(optionsIn(play->m_folder).folder, play->m_clock)
                             .and_then([&] { return play->signIn(); })
                             .and_then([&] { return play->openPerson(); });
    if (!entered)
        return tl::unexpected(entered.error());
    return play;
}

Result<> WizardPlay::signIn()
{
    m_program->start();
    if (!waitFor(*m_program, &app::Program::ready))
        return fail(ErrorCode::Invalid, QStringLiteral("the program was never ready"));
    m_program->signIn(m_story.clerk,
                      m_program->foundation()->trainingPasswords().value(m_story.clerk));
    if (!waitFor(*m_program, &app::Program::signedIn))
        return fail(ErrorCode::Invalid, QStringLiteral("nobody could sign in"));
    const rules::Catalogue &catalogue = m_program->foundation()->catalogue();
    const auto lengthOf = [&](const QString &benefit) {
        return catalogue.questions(benefit).map([](const auto &all) { return all.size(); });
    };
    for (const rules::BenefitSummary &benefit : catalogue.benefits())
        if (lengthOf(benefit.id).value_or(0) > lengthOf(m_story.benefit).value_or(0))
            return fail(ErrorCode::Invalid,
                        QStringLiteral("longer than the story's wizard: ") + benefit.id);
    return {};
}

Result<> WizardPlay::openPerson()
{
    const auto desk = casework::Desk::open(m_program->foundation()->parts());
    if (!desk)
        return tl::unexpected(desk.error());
    const auto found = (*desk)->people().search(m_story.personTyped);
    if (!found || found->isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the story's person is not there"));
    m_program->workbench()->openPerson(found->first().id);
    m_watch->settle();
    return {};
}

ui::GuidedStep &WizardPlay::step() const
{
    return m_program->workbench()->step();
}

Result<> WizardPlay::begin()
{
    m_steps = 0;
    m_program->workbench()->startCase(m_story.benefit);
    ui::CaseModel &model = m_program->workbench()->model();
    if (!model.isOpen())
        return fail(ErrorCode::Invalid, QStringLiteral("no case was opened"));
    for (const QString &key : model.current().facts.keys())
        model.clearAnswer(key);
    step().showQuestion(model.relevant().value(0));
    m_watch->settle();
    return {};
}

bool WizardPlay::isAsking() const
{
    return m_program->window().currentPage() == app::page::kStep;
}

bool WizardPlay::fill()
{
    const QString key = step().currentKey();
    const QString answer = m_story.answers.value(key);
    bool filled = false;
    if (auto *line = step().findChild<QLineEdit *>(key)) {
        line->setText(answer);
        filled = !answer.isEmpty();
    } else if (auto *group = step().findChild<ui::widgets::OptionGroup *>(key)) {
        for (ui::widgets::OptionRow *row : group->rows()) {
            if (group->chosen() != answer)
                row->click();
        }
        filled = group->chosen() == answer;
    }
    m_watch->settle();
    return filled;
}

double WizardPlay::goOn()
{
    QElapsedTimer timer;
    timer.start();
    step().goOn();
    m_watch->settle();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (isAsking())
        ++m_steps;
    // The page that was left goes with the next turn of the loop, as in the running program.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return milliseconds;
}

int WizardPlay::visibleWidgets() const
{
    int visible = 0;
    for (const QWidget *widget : m_program->window().findChildren<QWidget *>())
        visible += widget->isVisible() ? 1 : 0;
    return visible;
}

QSize WizardPlay::size() const
{
    return m_program->window().size();
}

}   // namespace bench
