#pragma once

#include "app/sportello/demo/story.h"
#include "app/sportello/program.h"
#include "core/base/result.h"
#include "core/casework/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace bench {

/// The product's own window with the story's clerk signed in, on the day of the story.
class DeskWindow {
public:
    /// `people` invented ones are registered beside those of the training. @error Invalid  the
    /// program did not get there
    static core::Result<std::unique_ptr<DeskWindow>> enter(int people = 0);
    ~DeskWindow();

    app::Program &program() { return *m_program; }
    const app::demo::Story &story() const { return m_story; }
    /// The same desk over a connection of the benchmark's own.
    core::casework::Desk &desk() { return *m_desk; }
    QString databaseFile() const;

    /// Layout, polish and painting that are due are done when it returns.
    void settle();
    int visibleWidgets();
    QSize size() { return m_program->window().size(); }

private:
    class PaintWatch;
    explicit DeskWindow(app::demo::Story story);
    core::Result<> signIn();
    QString folder() const;

    QTemporaryDir m_folder;
    app::demo::Story m_story;
    app::demo::StoryClock m_clock;
    std::unique_ptr<app::Program> m_program;
    std::unique_ptr<PaintWatch> m_watch;
    std::unique_ptr<core::casework::Desk> m_desk;
};

}   // namespace bench
