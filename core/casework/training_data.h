#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/operator.h"
#include "core/domain/person.h"
#include "core/domain/visit.h"

#include <QList>

namespace core::casework {

/// An operator of the training desk. The password may be shown: there are no real people behind it.
struct TrainingOperator {
    domain::Operator who;
    QString password;
};

/// What a training desk starts with. Invented; see resources/training.
struct TrainingData {
    domain::DeskIdentity desk;
    QList<TrainingOperator> operators;
    QList<domain::Person> people;
    QList<domain::Visit> visits;   // closed, of the working days before today
};

/// @error Corrupt  the file of the program does not read
Result<TrainingData> readTrainingData(const Clock &clock);
/// One of each role. @error Corrupt
Result<QList<TrainingOperator>> trainingOperators();

}   // namespace core::casework
