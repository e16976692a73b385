#include "app/sportello/ready_line.h"

#include <QEvent>
#include <QLineEdit>

#include <cstdio>

namespace app {

ReadyLine::ReadyLine(Program &program)
    : m_field(program.loginPage()->findChild<QLineEdit *>(QStringLiteral("loginPassword")))
{
    if (m_field)
        m_field->installEventFilter(this);
    connect(&program, &Program::ready, this, [this] {
        m_isReady = true;
        if (m_field)
            m_field->update();
    });
}

bool ReadyLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        say(m_isReady ? "ready" : "painted");
    return QObject::eventFilter(watched, event);
}

void ReadyLine::say(const char *line)
{
    if (m_said == line)
        return;
    m_said = line;
    // After the painting of the whole window, not in the middle of it.
    QMetaObject::invokeMethod(
        this,
        [line] {
            std::puts(line);
            std::fflush(stdout);
        },
        Qt::QueuedConnection);
}

}   // namespace app
