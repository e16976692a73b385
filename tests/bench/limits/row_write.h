#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace bench {

/// The least a durable answer can do: one transaction that writes one row, with the settings of the
/// desk's own database (write-ahead log, synchronous=FULL, secure_delete) and nothing else.
class RowWrite {
public:
    /// A new file in `folder`. @error Io
    static core::Result<std::unique_ptr<RowWrite>> create(const QString &folder);
    ~RowWrite();

    /// On the disk when it returns. @error Io
    core::Result<> write(const QByteArray &bytes);

private:
    struct Inside;
    explicit RowWrite(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// What one statement answers with one number, read from any database file.
/// @error Io
core::Result<qint64> askDatabase(const QString &file, const char *sql);

}   // namespace bench
