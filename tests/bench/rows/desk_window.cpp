#include "tests/bench/rows/desk_window.h"

#include "core/store/database.h"
#include "tests/bench/bench_desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace bench {

using namespace core;

namespace {

constexpr int kPatienceMs = 300'000;

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

}   // namespace

/// Sees the window through its next painting.
class DeskWindow::PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &window) { window.installEventFilter(this); }

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

DeskWindow::DeskWindow(app::demo::Story story) : m_story(std::move(story)), m_clock(m_story.starts)
{
    app::Options options;
    options.folder = folder();
    m_program = std::make_unique<app::Program>(options, m_clock);
    m_watch = std::make_unique<PaintWatch>(m_program->window());
}
DeskWindow::~DeskWindow() = default;

QString DeskWindow::folder() const
{
    return m_folder.filePath(QStringLiteral("desk"));
}

QString DeskWindow::databaseFile() const
{
    return QDir(folder()).filePath(store::databaseFileName());
}

Result<std::unique_ptr<DeskWindow>> DeskWindow::enter(int people)
{
    auto story = app::demo::readStory();
    if (!story)
        return tl::unexpected(story.error());
    std::unique_ptr<DeskWindow> window(new DeskWindow(std::move(*story)));
    const auto entered =
        makeDesk(window->folder(), window->m_clock)
            .and_then([&] { return people > 0 ? addPeople(window->folder(), people) : Result<>(); })
            .and_then([&] { return window->signIn(); });
    if (!entered)
        return tl::unexpected(entered.error());
    return window;
}

Result<> DeskWindow::signIn()
{
    m_program->start();
    if (!waitFor(*m_program, &app::Program::ready))
        return fail(ErrorCode::Invalid, QStringLiteral("the program was never ready"));
    m_program->signIn(m_story.clerk,
                      m_program->foundation()->trainingPasswords().value(m_story.clerk));
    if (!waitFor(*m_program, &app::Program::signedIn))
        return fail(ErrorCode::Invalid, QStringLiteral("nobody could sign in"));
    settle();
    return casework::Desk::open(m_program->foundation()->parts())
        .map([&](std::unique_ptr<casework::Desk> desk) { m_desk = std::move(desk); });
}

void DeskWindow::settle()
{
    m_watch->settle();
}

int DeskWindow::visibleWidgets()
{
    int visible = 0;
    for (const QWidget *widget : m_program->window().findChildren<QWidget *>())
        visible += widget->isVisible() ? 1 : 0;
    return visible;
}

}   // namespace bench
