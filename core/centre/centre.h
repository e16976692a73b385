#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/jws.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

/// The reference central endpoint: takes cases in exactly once, gives each its official number and
/// a signed receipt. It refuses to know what a benefit is: it checks form and integrity, not
/// merits.
namespace core::centre {

struct CentreOptions {
    quint16 port = 0;   // 0: any free one
    int threads = 2;    // for the database
    int requestsPerMinute = 6000;
    QList<security::PublicKey> deskKeys;   // whose seals are verified
};

/// A whole centre on the loopback, in threads of its own: for training inside the desk's process
/// and for `sportello-central`. Needs a QCoreApplication (Qt finds its database driver through it).
class Centre {
public:
    Centre();
    ~Centre();
    Centre(const Centre &) = delete;
    Centre &operator=(const Centre &) = delete;

    /// Opens (or makes) the centre kept in `folder`: database and signing key. Finishes
    /// registrations that an earlier end interrupted. `clock` is borrowed and must be safe from any
    /// thread.
    /// @return the port
    /// @error Io  folder, file or port; Corrupt  the key file; Conflict  a newer version's file, or
    /// this object was started already
    Result<quint16> start(const QString &folder, const Clock &clock,
                          const CentreOptions &options = {});
    /// Finishes the requests being worked on, cuts the connections, closes the database.
    void stop();

    /// The base address, without version: `http://127.0.0.1:8443`. Empty when stopped.
    QString url() const;
    /// The key that signs receipts; empty when stopped.
    QJsonObject publicKeyJwk() const;
    /// The same without starting: makes the key if `folder` has none. @error Io, Corrupt
    static Result<QJsonObject> publicKeyOf(const QString &folder);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}   // namespace core::centre
