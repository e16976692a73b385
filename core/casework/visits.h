#pragma once

#include "core/base/result.h"
#include "core/domain/visit.h"

#include <optional>

namespace core::casework {

class DeskContext;

/// Encounters of this desk.
class Visits {
public:
    explicit Visits(DeskContext &context);

    /// Opens a visit of today for the person, or gives back the one still open.
    Result<domain::Visit> open(const PersonId &person, bool newPerson);
    Result<domain::Visit> view(const VisitId &id);
    Result<> save(const domain::Visit &visit);
    /// @error Invalid  `outcome` is not one of the codes of a visit
    Result<> close(const VisitId &id, const QString &outcome, const QString &nextStep,
                   const QDate &on);
    Result<QList<domain::Visit>> stillOpen();

private:
    DeskContext &m_context;
};

}   // namespace core::casework
