#pragma once

#include "core/domain/person.h"
#include "core/store/record_keys.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

namespace core::store {

/// What the index of names needs of a person. Sealed apart from the body, so that reading all of
/// them at unlock is quick.
struct PersonSummary {
    PersonId id;
    QString surname;
    QString name;
    QDate bornOn;
    QString code;                   // the code shown first, or empty
    int bornYear = 0;               // when only the year is known
    QStringList alsoKnownAs = {};   // nickname and former names
    bool isJoined = false;          // now part of another record

    bool operator==(const PersonSummary &) const = default;
};

/// People, sealed one by one. Every function works inside the caller's transaction.
class PersonTable {
public:
    PersonTable(Database &database, security::Vault &vault);

    /// New or replaced. `codes` are the normalised codes the person is found by.
    [[nodiscard]] Result<> put(const domain::Person &person, const QStringList &codes);
    /// @error NotFound, Locked, Corrupt
    [[nodiscard]] Result<domain::Person> get(const PersonId &id);
    /// `code` normalised as in put(). More than one when a code was registered twice.
    [[nodiscard]] Result<QList<PersonId>> findByCode(const QString &code);
    /// Every summary, in no order. Stops at the first that does not open (Corrupt).
    [[nodiscard]] Result<> eachSummary(const std::function<void(const PersonSummary &)> &take);
    /// Erases the person with its key and its index rows. @error Conflict  cases still point to it
    [[nodiscard]] Result<> remove(const PersonId &id);

private:
    Result<qint64> nextRevision(const QByteArray &id);
    Result<> putSealed(const char *sql, const QByteArray &id, qint64 revision,
                       const QByteArray &sealedValue);
    Result<> putCodes(const QByteArray &id, const QStringList &codes);

    Database &m_database;
    security::Vault &m_vault;
    RecordKeys m_keys;
};

}   // namespace core::store
