#include "core/store/person_table.h"

#include "core/store/sealed_records.h"

#include <QDataStream>

namespace core::store {

namespace {

constexpr auto kCodeIndex = "person.code";

security::SealPlace bodyPlace(const QByteArray &id, qint64 revision)
{
    return {"people", "body", id, revision};
}

security::SealPlace summaryPlace(const QByteArray &id, qint64 revision)
{
    return {"person_summaries", "summary", id, revision};
}

QByteArray writeSummary(const domain::Person &person)
{
    const domain::Identifier *code = person.mainIdentifier();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const bool nameless = person.surname.isEmpty() && person.name.isEmpty();
    stream << person.surname.toUtf8() << (nameless ? person.nickname : person.name).toUtf8()
           << person.bornOn << (code ? code->value.toUtf8() : QByteArray())
           << qint32(person.bornYear) << person.otherNames().join(QLatin1Char('\n')).toUtf8()
           << !person.joinedTo.isNull();
    return bytes;
}

Result<PersonSummary> readSummary(const PersonId &id, const QByteArray &bytes)
{
    QByteArray surname;
    QByteArray name;
    QByteArray code;
    QDate bornOn;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> surname >> name >> bornOn >> code;
    if (stream.status() != QDataStream::Ok)
        return fail(ErrorCode::Corrupt, QStringLiteral("summary of a person does not read"));
    PersonSummary summary{id, QString::fromUtf8(surname), QString::fromUtf8(name), bornOn,
                          QString::fromUtf8(code)};
    if (stream.atEnd())   // written before there was more
        return summary;
    qint32 bornYear = 0;
    QByteArray others;
    stream >> bornYear >> others >> summary.isJoined;
    if (stream.status() != QDataStream::Ok)
        return fail(ErrorCode::Corrupt, QStringLiteral("summary of a person is cut"));
    summary.bornYear = bornYear;
    summary.alsoKnownAs = QString::fromUtf8(others).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return summary;
}

}   // namespace

PersonTable::PersonTable(Database &database, security::Vault &vault)
    : m_database(database), m_vault(vault), m_keys(database, vault)
{
}

Result<> PersonTable::put(const domain::Person &person, const QStringList &codes)
{
    const QByteArray id = person.id.toBytes();
    const auto key = m_keys.findOrMake(id);
    if (!key)
        return tl::unexpected(key.error());
    const auto revision = nextRevision(id);
    if (!revision)
        return tl::unexpected(revision.error());
    return putSealed("INSERT INTO people(id, revision, body) VALUES(?, ?, ?)"
                     " ON CONFLICT(id) DO UPDATE SET revision = excluded.revision,"
                     " body = excluded.body",
                     id, *revision, sealJson(*key, bodyPlace(id, *revision), person.toJson()))
        .and_then([&] {
            return putSealed("INSERT INTO person_summaries(person, revision, summary)"
                             " VALUES(?, ?, ?) ON CONFLICT(person) DO UPDATE SET"
                             " revision = excluded.revision, summary = excluded.summary",
                             id, *revision,
                             security::seal(*key, summaryPlace(id, *revision), writeSummary(person),
                                            security::Padding::Step128));
        })
        .and_then([&] { return putCodes(id, codes); });
}

Result<> PersonTable::putSealed(const char *sql, const QByteArray &id, qint64 revision,
                                const QByteArray &sealedValue)
{
    return m_database.prepare(sql)
        .and_then([&](Statement statement) {
            return statement.add(id).add(revision).add(sealedValue).run();
        })
        .map([](int) {});
}

Result<qint64> PersonTable::nextRevision(const QByteArray &id)
{
    return store::nextRevision(m_database, "SELECT revision FROM people WHERE id = ?", id);
}

Result<> PersonTable::putCodes(const QByteArray &id, const QStringList &codes)
{
    auto clear = m_database.prepare("DELETE FROM person_codes WHERE person = ?");
    if (!clear)
        return tl::unexpected(clear.error());
    if (const auto cleared = clear->add(id).run(); !cleared)
        return tl::unexpected(cleared.error());
    auto insert = m_database.prepare(
        "INSERT INTO person_codes(hash, person) VALUES(?, ?) ON CONFLICT DO NOTHING");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const QString &code : codes) {
        const auto hash = m_vault.blindIndex(kCodeIndex, code);
        if (!hash)
            return tl::unexpected(hash.error());
        insert->reset();
        if (const auto kept = insert->add(*hash).add(id).run(); !kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

Result<domain::Person> PersonTable::get(const PersonId &id)
{
    const QByteArray bytes = id.toBytes();
    const auto key = m_keys.find(bytes);
    if (!key)
        return tl::unexpected(key.error());
    auto statement = m_database.prepare("SELECT revision, body FROM people WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->add(bytes).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("no such person"));
    return openJson(*key, bodyPlace(bytes, statement->integer(0)), statement->blob(1))
        .and_then(domain::Person::fromJson);
}

Result<QList<PersonId>> PersonTable::findByCode(const QString &code)
{
    const auto hash = m_vault.blindIndex(kCodeIndex, code);
    if (!hash)
        return tl::unexpected(hash.error());
    auto statement = m_database.prepare("SELECT person FROM person_codes WHERE hash = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->add(*hash);
    QList<PersonId> people;
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        people.append(PersonId(QUuid::fromRfc4122(statement->blob(0))));
    if (!row)
        return tl::unexpected(row.error());
    return people;
}

Result<> PersonTable::eachSummary(const std::function<void(const PersonSummary &)> &take)
{
    auto statement =
        m_database.prepare("SELECT s.person, s.revision, s.summary, k.wrapped, k.epoch"
                           " FROM person_summaries s JOIN record_keys k ON k.owner = s.person");
    if (!statement)
        return tl::unexpected(statement.error());
    security::Key key;   // one piece of guarded memory for all of them: making one is slow
    auto row = statement->step();
    for (; row && *row; row = statement->step()) {
        const QByteArray id = statement->blob(0);
        const security::WrappedKey wrapped{statement->blob(3),
                                           static_cast<int>(statement->integer(4))};
        const auto summary =
            m_vault.unwrap(wrapped, id, key)
                .and_then([&] {
                    return security::open(key, summaryPlace(id, statement->integer(1)),
                                          statement->blob(2));
                })
                .and_then([&](const QByteArray &bytes) {
                    return readSummary(PersonId(QUuid::fromRfc4122(id)), bytes);
                });
        if (!summary)
            return tl::unexpected(summary.error());
        take(*summary);
    }
    return row.map([](bool) {});
}

Result<> PersonTable::remove(const PersonId &id)
{
    return m_database
        .prepare("DELETE FROM record_keys WHERE owner IN"
                 " (SELECT id FROM reminders WHERE person = ?)")
        .and_then([&](Statement statement) { return statement.add(id.toBytes()).run(); })
        .and_then([&](int) { return m_database.prepare("DELETE FROM people WHERE id = ?"); })
        .and_then([&](Statement statement) { return statement.add(id.toBytes()).run(); })
        .and_then([&](int) { return m_keys.remove(id.toBytes()); });
}

}   // namespace core::store
