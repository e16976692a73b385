#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace core::domain {

class JsonFields;

/// What the wizard keeps of a case beside its answers.
struct WizardTrace {
    QMap<QString, QString> unfinished;   // by question: left in its field and no answer yet
    QStringList later;                   // «Torno dopo», in the order they were left

    bool isEmpty() const { return unfinished.isEmpty() && later.isEmpty(); }
    QJsonObject toJson() const;
    bool operator==(const WizardTrace &) const = default;
};

WizardTrace readWizardTrace(JsonFields &in);

}   // namespace core::domain
