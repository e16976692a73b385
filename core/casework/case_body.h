#pragma once

#include "core/base/result.h"
#include "core/domain/case.h"
#include "core/domain/operator.h"
#include "core/domain/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace core::casework {

/// What the desk knew of time at handing in: the centre weighs the moment of presentation with it.
struct ClockKnowledge {
    QDateTime lastServerTime;   // UTC of the last verified reply, invalid: never any
    qint64 uptimeSeconds = 0;
};

/// The case document of interop.md §8 without its seal, for a finalised `subject`. `answers` are
/// the facts the decision rests on and who the person is, in the vocabulary of facts.md.
QJsonObject caseBody(const domain::Case &subject, const domain::Person &person,
                     const domain::DeskIdentity &desk, const ClockKnowledge &clock);

/// Every file of the case, with the document it belongs to.
struct ListedAttachment {
    QString document;
    domain::Attachment attachment;
};
QList<ListedAttachment> attachmentsOf(const domain::Case &subject);

}   // namespace core::casework
