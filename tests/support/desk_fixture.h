#pragma once

#include "core/casework/desk.h"
#include "core/casework/session.h"
#include "core/security/vault.h"
#include "core/store/database.h"
#include "tests/support/fixed_clock.h"

#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace tests {

/// A whole training desk in a temporary folder with cheap key derivation. Every step that cannot be
/// done fails the test.
class DeskFixture {
public:
    /// The invented bundle in tests/data, so that tests of the desk do not change with the law.
    static QString smallBundle();
    /// The bundle that ships.
    static QString shippedBundle();

    /// With `login` signed in; with an empty `login` nobody is.
    explicit DeskFixture(const QString &login = QStringLiteral("p.riva"),
                         const QString &bundle = smallBundle());
    ~DeskFixture();

    static QString password() { return QStringLiteral("formazione-2026"); }

    FixedClock clock;
    /// Bytes the disk is said to have left.
    std::atomic<qint64> diskFree = 100 * core::kLowRoom;
    QTemporaryDir folder;
    std::unique_ptr<core::security::Vault> vault;
    core::casework::DeskParts parts;
    std::unique_ptr<core::casework::OperatorLogin> login;
    std::unique_ptr<core::casework::Desk> desk;

    QString path() const { return folder.path(); }
    void signIn(const QString &who);
    void signOut();
    /// As a killed program leaves it: nothing is told to the desk, everything in memory is gone.
    /// Nobody is signed in afterwards.
    void restart();
    /// Another connection, as another thread has it.
    std::unique_ptr<core::casework::Desk> otherConnection();

    /// A person of the training desk by its name.
    core::domain::Person person(const QString &name = QStringLiteral("Bruno Testa"));
    /// A fresh draft of the person in an open visit.
    core::domain::Case draft(const core::domain::Person &person,
                             const QString &benefit = QStringLiteral("aiuto_lavoro"));
    core::domain::Case answered(const core::domain::Case &subject, const QString &key,
                                const QJsonValue &value);
    core::domain::Case declared(const core::domain::Case &subject, const QString &declaration);
    /// A draft of «Aiuto lavoro» with all answers and declarations.
    core::domain::Case fullDraft(const core::domain::Person &person);
    core::domain::Case finalised(const core::domain::Case &subject);
    /// Actions of the trail, oldest first.
    QStringList trail();

private:
    void openParts();

    QString m_bundle;
    // Opened before a test spoils the schema on purpose.
    std::unique_ptr<core::store::Database> m_reader;
};

}   // namespace tests
