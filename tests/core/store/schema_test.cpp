#include "core/store/database.h"

#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

using namespace core::store;

TEST_CASE("the page on the schema names every column there is, and no other", "[store]")
{
    QStringList described;
    const QByteArray page = tests::readFile(QStringLiteral(SOURCE_DIR "/core/store/SCHEMA.md"));
    for (const QString &line : QString::fromUtf8(page).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() == 5 && cells[1].trimmed() != QStringLiteral("Table") &&
            !cells[1].contains(QStringLiteral("---")))
            described.append(cells[1].trimmed() + QLatin1Char('.') + cells[2].trimmed());
    }
    tests::VaultFixture desk;
    auto rows = desk.database().prepare("SELECT t.name || '.' || c.name FROM sqlite_schema t"
                                        " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                                        " AND t.name <> 'sqlite_sequence'");
    REQUIRE(rows);
    QStringList columns;
    while (rows->step().value())
        columns.append(rows->text(0));
    described.sort();
    columns.sort();
    CHECK(described == columns);
    CHECK(columns.size() > 40);
}
