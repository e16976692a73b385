#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/operator.h"
#include "core/security/vault.h"

#include <QList>
#include <QString>

namespace core::casework {

/// An operator of the training desk. The password may be shown: there are no real people behind it.
struct TrainingOperator {
    domain::Operator who;
    QString password;
};

/// A desk is already in `folder`.
bool deskExists(const QString &folder);

/// The operators of a training desk: one of each role.
/// @error Corrupt  the training data of the program cannot be read
Result<QList<TrainingOperator>> trainingOperators();

/// Makes a desk with invented operators, people and closed visits of the last days.
/// @error Conflict  there is one already; Io
Result<> createTrainingDesk(const QString &folder, const Clock &clock,
                            const security::KdfCost &cost);

}   // namespace core::casework
