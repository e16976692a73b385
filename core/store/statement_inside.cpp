#include "core/store/statement_inside.h"

namespace core::store {

Statement::Statement(std::unique_ptr<Inside> inside, Shelf &shelf)
    : m_inside(std::move(inside)), m_shelf(&shelf)
{
}
Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_inside, other.m_inside);
    std::swap(m_shelf, other.m_shelf);
    return *this;
}

Statement::~Statement()
{
    if (!m_inside)
        return;
    m_inside->next = 1;
    m_shelf->put(std::move(m_inside));
}

Statement &Statement::add(qint64 value)
{
    m_inside->bind(static_cast<int64_t>(value));
    return *this;
}

Statement &Statement::add(const QByteArray &blob)
{
    if (blob.isNull())
        m_inside->bind();
    else
        m_inside->bind(static_cast<const void *>(blob.constData()), static_cast<int>(blob.size()));
    return *this;
}

Statement &Statement::add(const QString &text)
{
    m_inside->bind(text.toStdString());
    return *this;
}

Statement &Statement::add(std::optional<qint64> value)
{
    if (value)
        return add(*value);
    m_inside->bind();
    return *this;
}

Result<bool> Statement::step()
{
    if (m_inside->fault)
        return tl::unexpected(*m_inside->fault);
    return guarded([&] { return m_inside->statement.executeStep(); });
}

Result<int> Statement::run()
{
    if (m_inside->fault)
        return tl::unexpected(*m_inside->fault);
    return guarded([&] {
        while (m_inside->statement.executeStep()) {
        }
        return m_inside->connection.getChanges();
    });
}

void Statement::reset()
{
    m_inside->statement.tryReset();
    m_inside->fault.reset();
    m_inside->next = 1;
}

qint64 Statement::integer(int column) const
{
    return guarded([&] { return m_inside->statement.getColumn(column).getInt64(); }).value_or(0);
}

QByteArray Statement::blob(int column) const
{
    return guarded([&] {
               const SQLite::Column value = m_inside->statement.getColumn(column);
               return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
           })
        .value_or(QByteArray());
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(blob(column));
}

bool Statement::isNull(int column) const
{
    return guarded([&] { return m_inside->statement.getColumn(column).isNull(); }).value_or(true);
}

}   // namespace core::store
