#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <variant>

namespace core::reports {

/// Supervisor reports as tables of plain cells, and their files. Works on figures that already
/// carry no name, code, birth date or free text; reads no store and asks for no permission.
///
/// Names and order of columns are frozen (experience.md §12); new ones go last. Column names,
/// codes and legend are part of the file format and are Italian in every language of the program.

/// A decimal number with one digit after the comma, such as the median of whole minutes.
struct Tenths {
    qint64 tenths = 0;

    bool operator==(const Tenths &) const = default;
};

/// Empty means: not recorded or not applicable. It is never a zero, and a zero is never empty.
/// Times are those of an Italian wall clock, to the minute.
using Cell = std::variant<std::monostate, QString, qint64, Tenths, QDate, QTime>;

struct Column {
    QString name;
    QString meaning;   // one line for the legend
};

struct LegendLine {
    QString name;
    QString meaning;
};

struct ReportTable {
    QString name;   // "visite": also the name of the sheet
    QList<Column> columns;
    QList<QList<Cell>> rows;     // each as long as `columns`
    QList<LegendLine> context;   // rules version, filters, time, which desks
    QDateTime madeAt;            // UTC
};

/// What the legend shows: the context, then every column with its meaning.
QList<LegendLine> legendOf(const ReportTable &table);

/// Text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break)
/// gets an apostrophe in front; other text is as it was.
QString neutralised(const QString &text);

}   // namespace core::reports
