#include "core/reports/xlsx_writer.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core::reports {

namespace {

constexpr double kColumnWidth = 16;   // characters
constexpr double kWideColumn = 70;

struct Formats {
    lxw_format *header;
    lxw_format *date;
    lxw_format *time;
    lxw_format *decimal;
    lxw_format *wrapped;
};

Formats addFormats(lxw_workbook *book)
{
    const Formats formats{workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_num_format(formats.time, "hh:mm");
    format_set_num_format(formats.decimal, "0.0");
    format_set_text_wrap(formats.wrapped);
    return formats;
}

/// Writes one cell; chosen by the type it holds.
struct CellWriter {
    lxw_worksheet *sheet;
    const Formats &formats;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(sheet, row, column, neutralised(text).toUtf8().constData(),
                                      nullptr);
    }
    lxw_error operator()(qint64 number) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(number), nullptr);
    }
    lxw_error operator()(Tenths number) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(number.tenths) / 10,
                                      formats.decimal);
    }
    lxw_error operator()(const QDate &date) const
    {
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, formats.date);
    }
    lxw_error operator()(const QTime &time) const
    {
        const double partOfDay = (time.hour() * 60 + time.minute()) / (24.0 * 60);
        return worksheet_write_number(sheet, row, column, partOfDay, formats.time);
    }
};

lxw_error addRow(lxw_worksheet *sheet, const Formats &formats, qsizetype row,
                 const QList<Cell> &cells)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const CellWriter write{sheet, formats, static_cast<lxw_row_t>(row),
                               static_cast<lxw_col_t>(column)};
        if (const lxw_error error = std::visit(write, cells[column]); error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

void addHeader(lxw_worksheet *sheet, const Formats &formats, const QStringList &names)
{
    lxw_col_t column = 0;
    for (const QString &name : names)
        worksheet_write_string(sheet, 0, column++, name.toUtf8().constData(), formats.header);
    worksheet_freeze_panes(sheet, 1, 0);
}

lxw_error addData(lxw_workbook *book, const Formats &formats, const ReportTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, table.name.toUtf8().constData());
    if (!sheet)
        return LXW_ERROR_PARAMETER_VALIDATION;
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name);
    addHeader(sheet, formats, names);
    worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(std::max<qsizetype>(names.size(), 1) - 1),
                         kColumnWidth, nullptr);
    lxw_error error = LXW_NO_ERROR;
    for (qsizetype i = 0; i < table.rows.size() && error == LXW_NO_ERROR; ++i)
        error = addRow(sheet, formats, i + 1, table.rows[i]);
    return error;
}

lxw_error addLegend(lxw_workbook *book, const Formats &formats, const ReportTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Legenda");
    if (!sheet)
        return LXW_ERROR_PARAMETER_VALIDATION;
    addHeader(sheet, formats, {QStringLiteral("voce"), QStringLiteral("significato")});
    worksheet_set_column(sheet, 0, 0, kColumnWidth * 2, nullptr);
    worksheet_set_column(sheet, 1, 1, kWideColumn, formats.wrapped);
    lxw_error error = LXW_NO_ERROR;
    qsizetype row = 1;
    for (const LegendLine &line : legendOf(table))
        if (error == LXW_NO_ERROR)
            error = addRow(sheet, formats, row++, {line.name, line.meaning});
    return error;
}

}   // namespace

Result<> writeXlsx(const ReportTable &table, const QString &path)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail(ErrorCode::Io, QStringLiteral("xlsx: cannot start"));
    lxw_doc_properties properties{};
    properties.created = table.madeAt.toSecsSinceEpoch();   // else the clock of the computer
    workbook_set_properties(book, &properties);
    const Formats formats = addFormats(book);
    lxw_error error = addData(book, formats, table);
    if (error == LXW_NO_ERROR)
        error = addLegend(book, formats, table);
    // Closing writes and frees; it must happen whatever went wrong before.
    const lxw_error closing = workbook_close(book);
    error = error == LXW_NO_ERROR ? closing : error;
    if (error == LXW_NO_ERROR)
        return {};
    QFile::remove(path);
    return fail(ErrorCode::Io, QStringLiteral("xlsx: library error %1").arg(error));
}

}   // namespace core::reports
