#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace core {

/// A UUIDv7 (RFC 9562) of `instant` with 74 random bits: sorts by time of making.
QUuid makeUuid7(const QDateTime &instant);

/// An identifier that cannot be mistaken for one of another kind.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    static Id makeAt(const QDateTime &instant) { return Id(makeUuid7(instant)); }
    static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    /// Lower case with hyphens, no braces: the form of the protocol.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// The 16 bytes in network order.
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using PersonId = Id<struct PersonTag>;
using VisitId = Id<struct VisitTag>;
using CaseId = Id<struct CaseTag>;
using AttachmentId = Id<struct AttachmentTag>;

}   // namespace core
