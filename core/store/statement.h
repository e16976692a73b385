#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace core::store {

class Database;

/// One prepared statement with bound values. Must not outlive its Database.
class Statement {
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    /// Values in the order of the question marks. A null QByteArray or an empty optional is NULL.
    Statement &add(qint64 value);
    Statement &add(int value) { return add(static_cast<qint64>(value)); }
    Statement &add(const QByteArray &blob);
    Statement &add(const QString &text);
    Statement &add(std::optional<qint64> value);

    /// True: a row is there to be read. False: the end.
    [[nodiscard]] Result<bool> step();
    /// To the end; gives the number of rows changed.
    [[nodiscard]] Result<int> run();
    /// Ready for the next values.
    void reset();

    qint64 integer(int column) const;
    QByteArray blob(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    struct Inside;
    struct Shelf;
    Statement(std::unique_ptr<Inside> inside, Shelf &shelf);
    std::unique_ptr<Inside> m_inside;
    Shelf *m_shelf;   // where it goes back to: preparing costs more than running
};

}   // namespace core::store
