#pragma once

#include "core/base/result.h"
#include "core/rules/catalogue.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace core::bundle {

/// A decision with all it was made of. A handed-in case keeps the same members.
struct DecisionRecord {
    QString benefit;
    QDate on;
    QDate knownOn;
    QString bundleVersion;
    QString bundleSha256;
    QJsonObject inputs;   // facts as the command line reads them
    QMap<QString, QString> fixed;
    QJsonObject decision;

    /// @error Corrupt  a member is missing or of another type
    static Result<DecisionRecord> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// Decides and keeps with the decision what it takes to make it again.
/// @error as Catalogue::readFacts() and decide()
Result<DecisionRecord> recordDecision(const rules::Catalogue &rules, const QString &benefit,
                                      const QJsonObject &inputs,
                                      const rules::EvaluateOptions &options);

struct Replayed {
    QByteArray kept;   // both canonical (RFC 8785)
    QByteArray again;
    QString firstDifference;   // "reasons[2].text"; empty when the bytes are the same

    bool isSame() const { return kept == again; }
};

/// The decision of a record made again.
/// @error Conflict  the rules are not those of the record; as recordDecision() else
Result<Replayed> replay(const DecisionRecord &record, const rules::Catalogue &rules);

}   // namespace core::bundle
