#include "ui/documents/missing_sheet.h"

#include "ui/model/case_model.h"

namespace ui {

using namespace core;
using domain::DocumentStatus;
using rules::DocumentNeed;

QDate deadlineOf(const CaseModel &model)
{
    if (!model.decision())
        return {};
    const rules::ResultValue *result = model.decision()->result(QStringLiteral("termine_domanda"));
    return result ? QDate::fromString(result->value, Qt::ISODate) : QDate();
}

MissingSheet missingSheet(const CaseModel &model)
{
    MissingSheet sheet;
    sheet.benefit = model.benefit().name;
    sheet.deadline = deadlineOf(model);
    for (const rules::Document &document : model.documents()) {
        if (document.need == DocumentNeed::CheckedByOffice)
            sheet.checkedByOffice.append(document.title);
        const bool brought =
            document.need == DocumentNeed::Required || document.need == DocumentNeed::Useful;
        const domain::DocumentState state = model.current().documents.value(document.id);
        const bool missing =
            state.status == DocumentStatus::Open || state.status == DocumentStatus::Promised;
        if (!brought || !missing)
            continue;
        sheet.items.append({document.id, document.need, document.title, document.explanation,
                            document.where, state.promisedFor});
        if (state.promisedFor.isValid() &&
            (!sheet.comeBack.isValid() || state.promisedFor > sheet.comeBack))
            sheet.comeBack = state.promisedFor;
    }
    return sheet;
}

}   // namespace ui
