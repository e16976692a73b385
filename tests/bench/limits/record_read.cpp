#include "tests/bench/limits/record_read.h"

#include <QByteArray>
#include <QFile>

#include <sodium.h>
#include <sqlite3.h>

namespace bench {

using namespace core;

namespace {

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct FinishStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using OpenDatabase = std::unique_ptr<sqlite3, CloseDatabase>;
using Prepared = std::unique_ptr<sqlite3_stmt, FinishStatement>;

constexpr const char *kAnyCode = "SELECT hash FROM person_codes LIMIT 1";
constexpr const char *kRecord = "SELECT body FROM people JOIN person_codes"
                                " ON person_codes.person = people.id WHERE hash = ?";

Prepared prepare(const OpenDatabase &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr);
    return Prepared(statement);
}

QByteArray blob(const Prepared &statement)
{
    return {static_cast<const char *>(sqlite3_column_blob(statement.get(), 0)),
            sqlite3_column_bytes(statement.get(), 0)};
}

auto *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

}   // namespace

struct RecordRead::Inside {
    OpenDatabase database;
    Prepared record;
    QByteArray hash;
    QByteArray key;
    QByteArray nonce;
    QByteArray sealedBytes;
    QByteArray plain;
};

RecordRead::RecordRead(std::unique_ptr<Inside> inside) : m_inside(std::move(inside))
{
}
RecordRead::~RecordRead() = default;

Result<std::unique_ptr<RecordRead>> RecordRead::open(const QString &databaseFile)
{
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(QFile::encodeName(databaseFile).constData(), &opened, SQLITE_OPEN_READONLY,
                    nullptr);
    auto inside = std::make_unique<Inside>();
    inside->database.reset(opened);
    const Prepared any = prepare(inside->database, kAnyCode);
    inside->record = prepare(inside->database, kRecord);
    if (!any || !inside->record || sqlite3_step(any.get()) != SQLITE_ROW)
        return fail(ErrorCode::Io, QStringLiteral("no code to look for"));
    inside->hash = blob(any);
    sqlite3_bind_blob(inside->record.get(), 1, inside->hash.constData(),
                      static_cast<int>(inside->hash.size()), SQLITE_STATIC);
    if (sqlite3_step(inside->record.get()) != SQLITE_ROW)
        return fail(ErrorCode::Io, QStringLiteral("the code leads nowhere"));
    inside->plain = blob(inside->record);
    inside->key.resize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    inside->nonce.resize(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    inside->sealedBytes.resize(inside->plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_keygen(bytes(inside->key));
    randombytes_buf(bytes(inside->nonce), static_cast<std::size_t>(inside->nonce.size()));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(inside->sealedBytes), nullptr, bytes(inside->plain),
        static_cast<unsigned long long>(inside->plain.size()), nullptr, 0, nullptr,
        bytes(inside->nonce), bytes(inside->key));
    return std::unique_ptr<RecordRead>(new RecordRead(std::move(inside)));
}

Result<> RecordRead::read()
{
    sqlite3_reset(m_inside->record.get());
    const bool found = sqlite3_step(m_inside->record.get()) == SQLITE_ROW;
    const bool opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
                            bytes(m_inside->plain), nullptr, nullptr, bytes(m_inside->sealedBytes),
                            static_cast<unsigned long long>(m_inside->sealedBytes.size()), nullptr,
                            0, bytes(m_inside->nonce), bytes(m_inside->key)) == 0;
    sqlite3_reset(m_inside->record.get());
    if (!found || !opened)
        return fail(ErrorCode::Io, QStringLiteral("the limit could not read"));
    return {};
}

}   // namespace bench
