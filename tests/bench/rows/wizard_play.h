#pragma once

#include "core/rules/definition.h"
#include "tests/bench/rows/desk_window.h"

#include <QSet>

#include <memory>

namespace ui {
class StepPage;
}

namespace bench {

/// The product's own window in the longest wizard of the shipped law. What the story does not
/// answer is answered with something of its kind; lists are left for later.
class WizardPlay {
public:
    /// Signed in, with the story's person at the desk. @error Invalid  the program did not get
    /// there
    static core::Result<std::unique_ptr<WizardPlay>> enter();

    /// A fresh draft with nothing answered, on its first question.
    core::Result<> begin();
    /// A question that was not yet asked in this round is on the screen.
    bool isAsking();
    /// Puts an answer into the field, as somebody who has just typed or chosen it. False for a
    /// list.
    bool fill();
    /// Continue, to the next page painted, in milliseconds.
    double goOn();
    /// «Torno dopo».
    void leave();

    /// Pages that followed a page in the last round.
    int stepsOfARound() const { return m_steps; }
    int visibleWidgets() { return m_window->visibleWidgets(); }
    QSize size() { return m_window->size(); }
    QString benefit() const { return m_benefit; }

private:
    explicit WizardPlay(std::unique_ptr<DeskWindow> window) : m_window(std::move(window)) {}
    void chooseLongest();
    core::Result<> openPerson();
    ui::StepPage &step();
    QString answerTo(const core::rules::Question &question) const;

    std::unique_ptr<DeskWindow> m_window;
    QString m_benefit;
    QSet<QString> m_asked;
    int m_steps = 0;
};

}   // namespace bench
