#pragma once

#include "app/sportello/demo/story.h"
#include "app/sportello/program.h"
#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace ui {
class GuidedStep;
}

namespace bench {

/// The product's own window in the longest wizard, answered by the story of the demonstration.
class WizardPlay {
public:
    /// Signed in, with the story's person at the desk. @error Invalid  the story is not about the
    /// longest wizard, or the program did not get there
    static core::Result<std::unique_ptr<WizardPlay>> enter();
    ~WizardPlay();

    /// A fresh draft with nothing answered, on its first question.
    core::Result<> begin();
    /// A question is on the screen.
    bool isAsking() const;
    /// Puts the answer into the field, as somebody who has just typed or chosen it.
    bool fill();
    /// Continue, to the next page painted, in milliseconds.
    double goOn();

    /// Pages that followed a page in the last round.
    int stepsOfARound() const { return m_steps; }
    int visibleWidgets() const;
    QSize size() const;

private:
    class PaintWatch;
    explicit WizardPlay(app::demo::Story story);
    core::Result<> signIn();
    core::Result<> openPerson();
    ui::GuidedStep &step() const;

    QTemporaryDir m_folder;
    app::demo::Story m_story;
    app::demo::StoryClock m_clock;
    std::unique_ptr<app::Program> m_program;
    std::unique_ptr<PaintWatch> m_watch;
    int m_steps = 0;
};

}   // namespace bench
