#pragma once

#include "core/rules/definition.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

namespace ui {

/// What a typed line means as an answer.
struct TypedAnswer {
    enum class Kind { Empty, Value, Unknown, Declined, Fault };
    Kind kind = Kind::Empty;
    QJsonValue value;         // canonical, Value only
    QString echo;             // how the answer is written back into the field
    QString sentence;         // Fault: what is wrong and what to do; Value: a warning, or empty
    QString note = {};        // what to mind although nothing is wrong
    QString shortNote = {};   // the same where there is little room
};

/// Reads what stands in the field of `question` (W13). `?` is «Non so», `??` «Preferisce non
/// dirlo».
TypedAnswer readTyped(const core::rules::Question &question, const QString &typed,
                      const QDate &today);

/// An answer as it is written in the field: "25/09/2026", "72.000,00", "208".
QString writeTyped(const core::rules::Question &question, const QJsonValue &value);

}   // namespace ui
