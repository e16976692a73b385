#include "core/reports/csv_writer.h"

#include <QStringList>

namespace core::reports {

namespace {

QString quoted(const QString &text, QChar separator)
{
    const bool needsQuotes = text.contains(separator) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    QString inside = text;
    inside.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

/// Writes one cell; chosen by the type it holds.
struct CellText {
    QChar separator;
    QChar decimal;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quoted(neutralised(text), separator); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Tenths number) const
    {
        const qint64 size = number.tenths < 0 ? -number.tenths : number.tenths;
        const QString text = QString::number(size / 10) + decimal + QString::number(size % 10);
        return quoted(number.tenths < 0 ? QLatin1Char('-') + text : text, separator);
    }
    QString operator()(const QDate &date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QTime &time) const { return time.toString(QStringLiteral("HH:mm")); }
};

class Lines {
public:
    explicit Lines(CsvStyle style)
        : m_italian(style == CsvStyle::Italian), m_write{QLatin1Char(m_italian ? ';' : ','),
                                                         QLatin1Char(m_italian ? ',' : '.')}
    {
        if (m_italian)
            m_text += QChar(QChar::ByteOrderMark);
    }

    void add(const QList<Cell> &cells)
    {
        QStringList texts;
        for (const Cell &cell : cells)
            texts.append(std::visit(m_write, cell));
        m_text += texts.join(m_write.separator) + QLatin1String(m_italian ? "\r\n" : "\n");
    }

    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    bool m_italian;
    CellText m_write;
    QString m_text;
};

}   // namespace

QByteArray toCsv(const ReportTable &table, CsvStyle style)
{
    Lines lines(style);
    QList<Cell> header;
    for (const Column &column : table.columns)
        header.append(column.name);
    lines.add(header);
    for (const QList<Cell> &row : table.rows)
        lines.add(row);
    return lines.bytes();
}

QByteArray legendToCsv(const ReportTable &table, CsvStyle style)
{
    Lines lines(style);
    lines.add({QStringLiteral("voce"), QStringLiteral("significato")});
    for (const LegendLine &line : legendOf(table))
        lines.add({line.name, line.meaning});
    return lines.bytes();
}

}   // namespace core::reports
