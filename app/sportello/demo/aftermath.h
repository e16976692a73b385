#pragma once

#include "app/sportello/demo/stage.h"
#include "app/sportello/demo/story.h"
#include "app/sportello/program.h"

#include <QObject>

namespace app::demo {

/// After an end without goodbye: opens the desk of the demonstration again, signs in through the
/// window and tells what is found — one line of the journal with `recovered` (the home page offers
/// a draft) and `question` (shown when it is taken up) — then waits until nothing is left to send.
class Aftermath : public QObject {
    Q_OBJECT
public:
    Aftermath(Program &program, Story story, const QDir &out);

    /// 0 when the desk opened, told, and sent everything; else 1.
    int run();

private:
    void tellWhatIsFound();

    Program &m_program;
    Story m_story;
    Stage m_stage;
};

}   // namespace app::demo
