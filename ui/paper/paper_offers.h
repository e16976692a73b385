#pragma once

#include "ui/paper/papers.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace ui::paper {

/// A paper that makes sense now.
struct PaperOffer {
    QString id;       // "visita", "domanda:<case>", "delega:<mandate>"
    QString title;    // for the operator
    QString detail;   // whose or which: a measure, a name, a day
    std::function<PaperContent(const PaperSources &, const PaperWords &)> make;
    std::optional<core::CaseId> ofCase = {};   // in whose story its copies are written

    /// Stable code of the kind: the first part of `id`.
    QString code() const { return id.section(QLatin1Char(':'), 0, 0); }
};

/// In the order of experience.md §11. Without a visit there is only the privacy notice.
QList<PaperOffer> paperOffers(const PaperSources &sources);

}   // namespace ui::paper
