#pragma once

#include "app/sportello/program.h"

#include <QObject>
#include <QPointer>

class QLineEdit;

namespace app {

/// Tells whoever started the program how far it has come (`--tell-ready`), one line each on the
/// standard output: `painted` when the sign-in page was first seen, `ready` when its field was
/// painted and can be typed in.
class ReadyLine : public QObject {
public:
    /// `program` was started and its windows have seen no event yet.
    explicit ReadyLine(Program &program);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void say(const char *line);

    QPointer<QLineEdit> m_field;
    bool m_isReady = false;
    const char *m_said = nullptr;
};

}   // namespace app
