#include "core/domain/facts.h"

#include "core/domain/codes.h"

namespace core::domain {

namespace {

const QStringList kOrigins = {QStringLiteral("person"),        QStringLiteral("card"),
                              QStringLiteral("document"),      QStringLiteral("registry"),
                              QStringLiteral("earlier_visit"), QStringLiteral("operator")};
const QStringList kStates = {QStringLiteral("known"), QStringLiteral("unknown"),
                             QStringLiteral("declined")};

Result<Fact> readFact(const QJsonObject &json)
{
    const auto state = kStates.indexOf(json[QLatin1String("state")].toString());
    const auto origin = kOrigins.indexOf(json[QLatin1String("origin")].toString());
    const auto at = QDateTime::fromString(json[QLatin1String("at")].toString(), Qt::ISODateWithMs);
    if (state < 0 || origin < 0 || !at.isValid())
        return fail(ErrorCode::Corrupt, QStringLiteral("fact with unknown state, origin or time"));
    return Fact{static_cast<AnswerState>(state), json[QLatin1String("value")],
                static_cast<Origin>(origin), at};
}

}   // namespace

QString originCode(Origin origin)
{
    return kOrigins[static_cast<int>(origin)];
}

Origin originFromCode(const QString &code)
{
    return enumFromCode<Origin>(kOrigins, code).value_or(Origin::Person);
}

const Fact *Facts::find(const QString &key) const
{
    const auto it = m_facts.constFind(key);
    return it == m_facts.constEnd() ? nullptr : &*it;
}

void Facts::set(const QString &key, const Fact &fact)
{
    m_facts.insert(key, fact);
}

void Facts::remove(const QString &key)
{
    m_facts.remove(key);
}

QStringList Facts::keys() const
{
    return m_facts.keys();
}

QJsonObject Facts::toJson() const
{
    QJsonObject json;
    for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it) {
        json[it.key()] =
            QJsonObject{{QStringLiteral("state"), kStates[static_cast<int>(it->state)]},
                        {QStringLiteral("value"), it->value},
                        {QStringLiteral("origin"), originCode(it->origin)},
                        {QStringLiteral("at"), it->recordedAt.toString(Qt::ISODateWithMs)}};
    }
    return json;
}

Result<Facts> Facts::fromJson(const QJsonObject &json)
{
    Facts facts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto fact = readFact(it->toObject());
        if (!fact)
            return tl::unexpected(fact.error());
        facts.set(it.key(), *fact);
    }
    return facts;
}

Fact known(const QJsonValue &value, const QDateTime &recordedAt, Origin origin)
{
    return Fact{AnswerState::Known, value, origin, recordedAt};
}

Fact unknown(const QDateTime &recordedAt)
{
    return Fact{AnswerState::Unknown, QJsonValue(), Origin::Person, recordedAt};
}

Fact declined(const QDateTime &recordedAt)
{
    return Fact{AnswerState::Declined, QJsonValue(), Origin::Person, recordedAt};
}

}   // namespace core::domain
