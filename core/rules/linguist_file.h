#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::rules {

/// One sentence of a file of Qt Linguist.
struct LinguistMessage {
    QString source;
    QString translation;
    QString type;   // of the translation: unfinished, vanished, obsolete or empty
    int line = 0;

    /// Somebody read it over.
    bool isFinished() const { return type.isEmpty(); }
    /// Its sentence is no longer there.
    bool isGone() const;
};

/// A `.ts` file: the messages of every context, in their order.
struct LinguistFile {
    QString language;   // BCP 47, as the file says
    QList<LinguistMessage> messages;

    /// `line`, when given, is where reading ended.
    /// @error Corrupt  not such a file
    static Result<LinguistFile> read(const QByteArray &bytes, int *line = nullptr);
};

}   // namespace core::rules
