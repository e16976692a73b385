#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QString>

namespace core::casework {

class DeskContext;

/// How the signed-in operator likes to work on this desk: view of the wizard, hints, keys. Says
/// nothing of any person, so it is kept in clear and leaves no line in the trail.
class Preferences {
public:
    explicit Preferences(DeskContext &context);

    /// Undefined while it was never set, or nobody is signed in.
    QJsonValue value(const QString &name) const;
    /// @error Locked  nobody is signed in; Io
    Result<> put(const QString &name, const QJsonValue &value);

private:
    DeskContext &m_context;
};

}   // namespace core::casework
