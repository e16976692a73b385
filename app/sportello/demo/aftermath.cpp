#include "app/sportello/demo/aftermath.h"

#include "app/sportello/demo/entrance.h"
#include "app/sportello/demo/journal.h"
#include "app/sportello/workbench.h"
#include "ui/dashboard/home_page.h"
#include "ui/wizard/step_page.h"

#include <cstdio>

namespace app::demo {

Aftermath::Aftermath(Program &program, Story story, const QDir &out)
    : m_program(program), m_story(std::move(story)), m_stage(program.window(), out)
{
}

int Aftermath::run()
{
    if (!chooseOperator(m_program, m_stage, m_story.clerk) ||
        !enterPassword(m_program, m_stage, m_story.clerk))
        return 1;
    tellWhatIsFound();
    const bool sent = m_stage.waitFor(
        QStringLiteral("nothing left to send"),
        [this] {
            const auto &state = m_program.workbench()->syncState();
            return state.online && state.waiting == 0 && !state.sending;
        },
        60000);
    for (const QString &fault : m_stage.faults())
        std::fprintf(stderr, "diverso da come doveva: %s\n", qUtf8Printable(fault));
    return sent && m_stage.faults().isEmpty() ? 0 : 1;
}

void Aftermath::tellWhatIsFound()
{
    Workbench &desk = *m_program.workbench();
    const auto *strip = m_program.window().findChild<QWidget *>(QStringLiteral("recoveredStrip"));
    const bool recovered = strip && strip->isVisible();
    if (recovered) {
        m_stage.picture(QStringLiteral("ritrovata"));
        m_stage.focus(QStringLiteral("resumeRecovered"));
        m_stage.press(Qt::Key_Space);
    } else {
        desk.home().openRecent(1);
    }
    QJsonObject found = journalEntry(desk.model());
    found[QStringLiteral("recovered")] = recovered;
    found[QStringLiteral("question")] =
        m_program.window().currentPage() == page::kStep ? desk.step().currentKey() : QString();
    found[QStringLiteral("page")] = m_program.window().currentPage();
    tellJournal(found);
}

}   // namespace app::demo
