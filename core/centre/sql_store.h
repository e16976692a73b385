#pragma once

#include "core/centre/sql_database.h"
#include "core/centre/store.h"

#include <memory>

namespace core::centre {

/// The store in SQL. Statements keep to what SQLite and PostgreSQL both know.
class SqlStore : public CentreStore {
public:
    /// `centre.sqlite` in `folder`, brought to the newest version. @error Io, Conflict (see
    /// migrate)
    static Result<std::unique_ptr<CentreStore>> openSqlite(const QString &folder);
    explicit SqlStore(std::unique_ptr<SqlDatabase> database);

    Result<std::optional<StoredReply>> reply(const QString &scope, const QString &key) override;
    Result<> takeIn(const QString &scope, const QString &key, const CaseRecord &record,
                    const StoredReply &reply) override;
    Result<std::optional<CaseRecord>> latest(const QString &scope, const QString &caseId) override;
    Result<std::optional<CaseRecord>> submission(const QString &scope,
                                                 const QString &submissionId) override;
    Result<QString> lookalike(const QString &scope, const CaseRecord &record) override;
    Result<QList<CaseRecord>> unregistered() override;
    Result<QString> number(const QString &submissionId, int year) override;
    Result<> keepReceipt(const QString &submissionId, const QByteArray &receipt,
                         const QDateTime &at) override;
    Result<QList<CaseEvent>> events(const QString &scope, qint64 after, int limit) override;

    Result<std::optional<Upload>> upload(const QString &scope, const QString &id) override;
    Result<> open(const QString &scope, const Upload &upload) override;
    Result<PartOutcome> putPart(const QString &scope, const QString &id, int number,
                                const QByteArray &bytes) override;
    Result<QList<int>> parts(const QString &scope, const QString &id) override;
    Result<QPair<QString, qint64>> digestOfParts(const QString &scope, const QString &id) override;
    Result<std::optional<QByteArray>> part(const QString &scope, const QString &id,
                                           int number) override;
    Result<> markComplete(const QString &scope, const QString &id) override;
    Result<> dropParts(const QString &scope, const QString &id) override;
    Result<> remove(const QString &scope, const QString &id) override;

    Result<std::optional<DraftRecord>> draft(const DraftKey &key) override;
    Result<DraftWritten> putDraft(const DraftKey &key, const DraftRecord &draft,
                                  const QString &expected) override;
    Result<> withdrawDraft(const DraftKey &key, const QDateTime &at) override;
    Result<QList<DraftRecord>> draftEvents(const QString &scope, const QString &site, qint64 after,
                                           int limit) override;
    Result<> forgetDrafts(const QDateTime &unchangedSince) override;

private:
    Result<> run(const QString &sql, const QVariantList &values);
    Result<QList<CaseRecord>> cases(const QString &where, const QVariantList &values);
    Result<> addEvent(const CaseEvent &event, const QString &scope);
    Result<qint64> nextNumber(const QString &municipality, int year);
    Result<qint64> nextDraftNumber(const DraftKey &key);
    Result<> forgetPages(const QList<DraftKey> &drafts);

    std::unique_ptr<SqlDatabase> m_database;
};

}   // namespace core::centre
