#pragma once

#include "core/rules/catalogue.h"

#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace core::rules {

/// What holds of every row of a list, whoever asks for it.
struct ListPlan {
    QString applicantField;   // what tells the applicant's row from the others; empty: no such row
    QString applicantCode;    // its answer there
    QStringList shared;       // fields of that row that are questions too: one fact with them
    QMap<QString, QJsonValue> defaults;   // by field, canonical: what a row means that does not say
};
/// Empty when `list` is no list.
ListPlan listPlan(const Vocabulary &vocabulary, const QString &list);

/// By row of `list` as it stands in `facts`: the fields to ask of it for these benefits, in their
/// order. Those that a rule reads or that are kept for the case, with what decides whom they are
/// asked of, whose condition is known to hold. While the day of the event is not known the
/// conditions look at `on` instead, as the days of a benefit do.
/// @error NotFound  no such benefit, or none asks for the list; Invalid as Catalogue::decide
Result<QList<QStringList>> rowQuestions(const Catalogue &catalogue, const QStringList &benefits,
                                        const QString &list, const domain::Facts &facts,
                                        const QDate &on);

}   // namespace core::rules
