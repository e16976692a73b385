#pragma once

#include "core/rules/definition.h"

#include <QDate>
#include <QList>

namespace ui {

class CaseModel;

/// One paper somebody still has to bring. What to say at the office is the paper's own sentence,
/// made from `what` and the benefit (officeSentence).
struct MissingDocument {
    QString id;
    core::rules::DocumentNeed need = core::rules::DocumentNeed::Required;
    core::rules::Text what;
    core::rules::Text why;
    core::rules::Text where;   // with cost and time, as far as they are known
    QDate promisedFor;         // invalid: no day agreed on
};

/// What the sheet of missing documents says (W15, paper 3 of the receipts).
struct MissingSheet {
    core::rules::Text benefit;
    QDate comeBack;   // the last of the days agreed on; invalid: none
    QDate deadline;   // of the application; invalid: none known
    QList<MissingDocument> items;
    QList<core::rules::Text> checkedByOffice;   // «non serve portare»

    bool isEmpty() const { return items.isEmpty(); }
};

MissingSheet missingSheet(const CaseModel &model);

/// The last day of the application, as the rules see it now.
QDate deadlineOf(const CaseModel &model);

}   // namespace ui
