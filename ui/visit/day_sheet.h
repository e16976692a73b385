#pragma once

#include "core/casework/day_close.h"
#include "core/domain/operator.h"
#include "core/rules/catalogue.h"
#include "ui/paper/paper_content.h"

namespace ui {

/// A thing left open, as the list of S16 and its paper say it.
struct OpenThing {
    QString id;   // `visit:`, `case:` or `ticket:` and its id
    QString title;
    QString detail;
};

/// One kind of open things under its heading.
struct OpenGroup {
    QString heading;   // «Visite aperte»
    QList<OpenThing> things;
};

/// Every kind, in the order of the page; those without things too.
QList<OpenGroup> openGroups(const core::casework::DayReview &review,
                            const core::rules::Catalogue &catalogue);

/// The signed list on paper, for the binder of the desk: not for the person.
paper::PaperContent daySheet(const core::casework::DayReview &review,
                             const core::rules::Catalogue &catalogue,
                             const core::domain::DeskIdentity &desk, const QString &operatorName);

}   // namespace ui
