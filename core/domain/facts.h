#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace core::domain {

/// Where an answer comes from; shown beside it with its date.
enum class Origin { Person, Card, Document, Registry, EarlierVisit, Operator };

/// Its name in files: person, card, document, registry, earlier_visit, operator.
QString originCode(Origin origin);
/// Person for a code that is not there or not known.
Origin originFromCode(const QString &code);

/// What the person said to one question: a value, «Non so», or «Preferisce non dirlo».
enum class AnswerState { Known, Unknown, Declined };

/// One answered fact.
///
/// `value` is canonical: amounts and decimals as text (`"45000.00"`), dates as ISO text, counts as
/// whole numbers, yes/no as booleans, choices as their code, lists as arrays of objects. It is
/// null unless `state` is Known. Units and meaning are those of the question of the same key.
struct Fact {
    AnswerState state = AnswerState::Unknown;
    QJsonValue value;
    Origin origin = Origin::Person;
    QDateTime recordedAt;   // UTC

    bool operator==(const Fact &) const = default;
};

/// Answers by canonical question key, asked once and shared by every benefit. A key that is not
/// there was never asked.
class Facts {
public:
    const Fact *find(const QString &key) const;
    void set(const QString &key, const Fact &fact);
    void remove(const QString &key);
    QStringList keys() const;   // sorted
    bool isEmpty() const { return m_facts.isEmpty(); }

    /// Every member of each fact, for the sealed store.
    QJsonObject toJson() const;
    /// @error Corrupt  a member is missing or of another type.
    static Result<Facts> fromJson(const QJsonObject &json);

    bool operator==(const Facts &) const = default;

private:
    QMap<QString, Fact> m_facts;
};

Fact known(const QJsonValue &value, const QDateTime &recordedAt, Origin origin = Origin::Person);
Fact unknown(const QDateTime &recordedAt);
Fact declined(const QDateTime &recordedAt);

}   // namespace core::domain
