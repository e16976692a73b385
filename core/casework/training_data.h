#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casework/desk_setup.h"
#include "core/domain/person.h"
#include "core/domain/visit.h"

#include <QList>

namespace core::casework {

/// What a training desk starts with. Invented; see resources/training.
struct TrainingData {
    domain::DeskIdentity desk;
    QList<TrainingOperator> operators;
    QList<domain::Person> people;
    QList<domain::Visit> visits;   // closed, of the working days before today
};

/// @error Corrupt  the file of the program does not read
Result<TrainingData> readTrainingData(const Clock &clock);
Result<QList<TrainingOperator>> readTrainingOperators();

}   // namespace core::casework
