#pragma once

#include "core/base/result.h"
#include "core/casework/desk_parts.h"
#include "core/domain/case.h"
#include "core/rules/catalogue.h"
#include "core/store/attachment_files.h"
#include "core/store/audit_table.h"
#include "core/store/case_table.h"
#include "core/store/database.h"
#include "core/store/outbox_table.h"
#include "core/store/person_table.h"
#include "core/store/reminder_table.h"
#include "core/store/settings_table.h"
#include "core/store/shared_draft_table.h"
#include "core/store/ticket_table.h"
#include "core/store/visit_table.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace core::casework {

/// What the services of one Desk work on: one connection with its tables, and the shared parts.
///
/// Every change goes through inTransaction(): the record, the outbox and the trail are written
/// together or not at all.
class DeskContext {
public:
    /// Borrows what `parts` points to; owns `database`.
    DeskContext(DeskParts parts, std::unique_ptr<store::Database> database);

    const DeskParts parts;
    const std::unique_ptr<store::Database> database;
    store::CaseTable cases;
    store::PersonTable people;
    store::VisitTable visits;
    store::TicketTable tickets;
    store::ReminderTable reminders;
    store::OutboxTable outbox;
    store::SettingsTable settings;
    store::AuditTable audit;
    store::AttachmentFiles files;
    store::SharedDraftTable sharedDrafts;
    domain::DeskIdentity identity;
    /// Fills `identity` from the settings. @error Corrupt  this desk has none
    Result<> loadIdentity();

    /// Who acts. @error Locked  the vault is closed or nobody is signed in
    Result<domain::Operator> actor() const;
    /// The pseudonym of who acts; empty for the program itself.
    QString actorOrProgram() const;
    QDateTime now() const { return parts.clock->nowUtc(); }
    QDate today() const { return parts.clock->today(); }
    const rules::Catalogue &catalogue() const { return *parts.catalogue; }

    /// A line of the trail, inside the caller's transaction.
    Result<> trace(const QString &action, const QString &subject = QString(),
                   const QString &detail = QString());
    /// A line for what the program did by itself, whoever is signed in; inside the caller's
    /// transaction.
    Result<> traceProgram(const QString &action, const QString &subject, const QString &detail);
    /// A line of the trail that stands alone (a view, a search, a refusal).
    Result<> traceAlone(const QString &action, const QString &subject = QString(),
                        const QString &detail = QString());
    /// Denied, with the refusal in the trail (SEC-55).
    tl::unexpected<Error> denied(const QString &what, const QString &subject = QString());

    /// Runs `work` (a function giving a Result) and commits what it wrote if it succeeded.
    template <class Work>
    auto inTransaction(Work work) -> decltype(work())
    {
        parts.disk->beforeSaving();
        auto transaction = database->begin();
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto done = work();
        if (!done)
            return done;
        if (auto kept = transaction->commit(); !kept)
            return tl::unexpected(kept.error());
        return done;
    }

    /// Fills the index of names if it is empty. @error Locked, Corrupt
    Result<> needNames();

    /// What was looked at last, so that a refresh of the same screen is not another view (SEC-60).
    bool isNewView(const QString &subject);

private:
    QString m_lastView;
    QDateTime m_lastViewAt;
};

/// Names of the settings the desk keeps.
namespace setting {
inline const QString kDesk = QStringLiteral("desk");
inline const QString kSignIn = QStringLiteral("sign_in");
inline const QString kSession = QStringLiteral("session");
inline const QString kUncleanEnd = QStringLiteral("unclean_end");
inline const QString kLine = QStringLiteral("line");
inline const QString kCentre = QStringLiteral("centre");
inline const QString kQueueAtClosing = QStringLiteral("queue_at_closing");
inline const QString kSigningKey = QStringLiteral("signing_key");
inline const QString kDraftNews = QStringLiteral("draft_news");
inline const QString kColleagues = QStringLiteral("colleagues");
inline const QString kLastNumber = QStringLiteral("last_number");
}   // namespace setting

QJsonObject writeIdentity(const domain::DeskIdentity &identity);
domain::DeskIdentity readIdentity(const QJsonObject &json);

/// Reads every summary of the desk into `names`. @error Locked, Corrupt
Result<> fillNames(store::PersonTable &people, NameIndex &names);

}   // namespace core::casework
