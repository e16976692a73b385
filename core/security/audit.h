#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core::security {

/// One line of the audit trail. Carries no personal data of citizens: ids, names of fields and
/// keyed hashes only (SEC-64).
struct AuditEntry {
    qint64 sequence = 0;   // from 1, without gaps
    QDateTime at;          // UTC, to the millisecond
    QString by;            // operator's pseudonym, or empty for the program
    QString desk;          // "H501-D02"
    QString action;        // stable code: `signed_in`, `case_viewed`, `searched`…
    QString subject;       // id of a case or person, or empty
    QString detail;        // names of fields, or a keyed hash; never a value

    bool operator==(const AuditEntry &) const = default;
};

/// An entry with its place in the chain: hash = BLAKE2b(key_i, previous hash ‖ entry).
struct AuditLink {
    AuditEntry entry;
    QByteArray hash;   // 32 bytes
};

/// The end of the chain. `key` is the key of the next entry; each entry replaces it by its hash, so
/// that who has the file today cannot write or cut what was before (forward security). It is kept
/// in clear beside the trail: failed sign-ins are recorded while the vault is closed.
struct AuditState {
    qint64 length = 0;
    QByteArray head;   // hash of the last entry, 32 bytes
    QByteArray key;    // 32 bytes
};

/// An empty chain. `seed` has 32 bytes and stays in the vault.
AuditState startAudit(const QByteArray &seed);
/// Gives the entry its sequence and hash and moves the state on.
AuditLink appendAudit(AuditState &state, AuditEntry entry);

enum class AuditFault { Changed, Missing, EndMoved };

/// Where a chain is broken first. `sequence` is the place in the chain, from 1.
struct AuditBreak {
    qint64 sequence = 0;
    AuditFault fault = AuditFault::Changed;
};

/// Goes over a chain entry by entry without holding it in memory.
class AuditVerifier {
public:
    explicit AuditVerifier(const QByteArray &seed);
    void add(const AuditLink &link);
    /// Nothing when every entry is as it was written and the end is where `state` says.
    std::optional<AuditBreak> finish(const AuditState &state);

private:
    AuditState m_state;
    std::optional<AuditBreak> m_break;
};

std::optional<AuditBreak> verifyAudit(const QByteArray &seed, const QList<AuditLink> &links,
                                      const AuditState &state);

}   // namespace core::security
