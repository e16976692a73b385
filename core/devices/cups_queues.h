#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core::devices {

/// Ready     takes sheets
/// Printing  a sheet is under way
/// Stopped   somebody or something stopped it: the reasons tell
/// Closed    takes no new sheets
enum class QueueState { Ready, Printing, Stopped, Closed };

/// A printer as the print service knows it.
struct PrintQueue {
    QString name;
    QString description;   // may be empty
    QueueState state = QueueState::Ready;
    QStringList reasons;   // IPP keywords without severity: "media-empty", "toner-low"
    bool isUsual = false;

    bool operator==(const PrintQueue &) const = default;
};

/// The print queues of this computer. Calls ask the service over its socket, so they are made off
/// the window's thread; the pages themselves are printed by the window (ui/paper).

/// The usual one first, then by name. No queue is an empty list.
/// @error NotFound  no print service on this computer
Result<QList<PrintQueue>> printQueues();

/// Hands a PDF over. `title` is seen by whoever looks at the printer: no name of a person in it.
/// Returns the number the service gave it.
/// @error NotFound  no service or no such queue; Io  it was refused
Result<int> printPdf(const QString &queue, const QString &file, const QString &title);

}   // namespace core::devices
