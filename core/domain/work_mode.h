#pragma once

#include <QString>

namespace core::domain {

/// How the operator works today, chosen at sign-in: Sportello, Uscita, A distanza.
enum class WorkMode { Desk, Outreach, Remote };

/// The channel of the reports that visits opened in this mode start with: presenza, uscita, video.
inline QString channelOf(WorkMode mode)
{
    switch (mode) {
    case WorkMode::Outreach:
        return QStringLiteral("uscita");
    case WorkMode::Remote:
        return QStringLiteral("video");
    default:
        return QStringLiteral("presenza");
    }
}

}   // namespace core::domain
