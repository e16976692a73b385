#pragma once

#include "core/domain/visit.h"

#include <QString>

namespace core::casework {

/// The service of a visit before anybody said what it is about.
inline const QString kServiceNotSaid = QStringLiteral("altro");

/// "S07": the letter of the service and the number of the day, which all services share, so that a
/// visit keeps it when its service becomes clear later.
QString visitNumber(const QString &service, int ordinal);

/// The visit is about this service: the letter changes, the number of the day stays.
void setService(domain::Visit &visit, const QString &service);

}   // namespace core::casework
