#include "core/casework/desk_setup.h"

#include "core/base/durable_file.h"
#include "core/casework/desk_context.h"
#include "core/casework/person_codes.h"
#include "core/security/jws.h"

#include <QDir>

#include <filesystem>

namespace core::casework {

namespace {

const QString kVaultFile = QStringLiteral("vault.keys");

Result<> putPeople(DeskContext &context, const TrainingData &data)
{
    for (const domain::Person &person : data.people)
        if (const auto kept = context.people.put(person, codesOf(person)); !kept)
            return kept;
    for (const domain::Visit &visit : data.visits)
        if (const auto kept = context.visits.put(visit, inItaly(visit.openedAt).date()); !kept)
            return kept;
    return {};
}

Result<> fillDesk(DeskContext &context, const TrainingData &data)
{
    const auto key = security::generateSigningKey();
    if (!key)
        return tl::unexpected(key.error());
    const auto seed = context.parts.vault->auditSeed();
    if (!seed)
        return tl::unexpected(seed.error());
    context.identity = data.desk;
    return context.inTransaction([&] {
        return context.audit.start(*seed)
            .and_then(
                [&] { return context.settings.put(setting::kDesk, writeIdentity(data.desk)); })
            .and_then([&] {
                return context.settings.putSecret(*context.parts.vault, setting::kSigningKey, *key);
            })
            .and_then([&] { return context.trace(QStringLiteral("desk_created")); })
            .and_then([&] { return putPeople(context, data); });
    });
}

Result<> makeIn(const QString &folder, const TrainingData &data, const Clock &clock,
                const security::KdfCost &cost)
{
    QList<security::NewOperator> operators;
    for (const TrainingOperator &one : data.operators)
        operators.append({one.who, one.password});
    const auto vault = security::Vault::create(folder, operators, cost);
    if (!vault)
        return tl::unexpected(vault.error());
    auto database = store::Database::create(folder);
    if (!database)
        return tl::unexpected(database.error());
    DeskContext context(makeDeskParts(folder, **vault, clock, nullptr), std::move(*database));
    return fillDesk(context, data).and_then([&] { return context.database->checkpoint(); });
}

Result<> moveFile(const QString &name, const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename((from + QLatin1Char('/') + name).toStdString(),
                            (to + QLatin1Char('/') + name).toStdString(), fault);
    if (fault)
        return fail(ErrorCode::Io, QStringLiteral("cannot move ") + name);
    return {};
}

}   // namespace

Result<> createTrainingDesk(const QString &folder, const Clock &clock,
                            const security::KdfCost &cost)
{
    if (deskExists(folder))
        return fail(ErrorCode::Conflict, QStringLiteral("there is a desk already"));
    const auto data = readTrainingData(clock);
    if (!data)
        return tl::unexpected(data.error());
    const auto home = privateFolder(folder);
    if (!home)
        return tl::unexpected(home.error());
    // Made beside and moved in, the database last: a desk is there whole or not at all.
    const QString beside = *home + QStringLiteral("/new-desk");
    QDir(beside).removeRecursively();
    const auto made = privateFolder(beside).and_then(
        [&](const QString &inside) { return makeIn(inside, *data, clock, cost); });
    const auto moved =
        made.and_then([&] { return moveFile(kVaultFile, beside, *home); }).and_then([&] {
            return moveFile(store::databaseFileName(), beside, *home);
        });
    QDir(beside).removeRecursively();
    return moved;
}

}   // namespace core::casework
