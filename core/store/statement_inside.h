#pragma once

#include "core/store/sqlite_guard.h"
#include "core/store/statement.h"

#include <map>
#include <vector>

namespace core::store {

/// What a Statement is to the library.
struct Statement::Inside {
    Inside(SQLite::Database &database, const char *sql)
        : connection(database), statement(database, sql)
    {
    }

    template <class... Values>
    void bind(Values... values)
    {
        const auto bound = guarded([&] { statement.bind(next, values...); });
        if (!bound && !fault)
            fault = bound.error();
        ++next;
    }

    SQLite::Database &connection;
    SQLite::Statement statement;
    std::optional<Error> fault;   // of a bind; told by the next step()
    int next = 1;
};

/// Prepared statements that nobody uses now, by their text. Reset and without values.
struct Statement::Shelf {
    std::unique_ptr<Inside> take(const QByteArray &sql)
    {
        auto &idle = bySql[sql];
        if (idle.empty())
            return nullptr;
        auto taken = std::move(idle.back());
        idle.pop_back();
        return taken;
    }
    void put(std::unique_ptr<Inside> used)
    {
        const auto cleared = guarded([&] {
            used->statement.reset();
            used->statement.clearBindings();
        });
        // One that failed, failed when it ran: it is told there and not used again.
        if (cleared && !used->fault)
            bySql[QByteArray::fromStdString(used->statement.getQuery())].push_back(std::move(used));
    }

    std::map<QByteArray, std::vector<std::unique_ptr<Inside>>> bySql;
};

}   // namespace core::store
