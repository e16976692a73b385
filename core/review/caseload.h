#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace core::review {

/// What a cell of the table holds, to be read as a JSON value.
enum class CellKind { Word, YesNo, Number, List };

/// One household of a caseload: facts by the names of the file, absent where nothing is written.
struct Household {
    qint64 number = 0;   // from 1, over the households of the file
    qint64 line = 0;     // from 1, of the file
    QJsonObject facts;
    QString fault;   // Italian; not empty: this line could not be read and has no facts
};

/// Reads households one by one, so that a file of any length needs the memory of one line. Either
/// CSV (first line: names of facts; `,` or `;` or tabulator; with `;` a decimal comma is allowed;
/// an empty cell is unknown; a list is a JSON array in its cell) or JSON, one object a line.
class CaseloadReader {
public:
    using KindOf = std::function<CellKind(const QString &name)>;

    /// Borrows `device`, open for reading. `kindOf` is asked once for each column.
    /// @error Invalid  an empty file, or a first line with a name twice or without a name
    static Result<CaseloadReader> open(QIODevice &device, const KindOf &kindOf);

    /// Names of the first line; empty for JSON lines.
    const QStringList &names() const { return m_names; }
    /// Nothing at the end. Empty lines are passed over.
    std::optional<Household> next();

    /// One line as it stands, of which nothing was read yet.
    struct Line {
        qint64 number = 0;   // as Household
        qint64 line = 0;
        QByteArrayView text;   // good until the next one is asked for
    };
    std::optional<Line> nextLine();
    Household read(const Line &line) const;
    QChar separator() const { return m_separator; }
    CellKind kind(qsizetype column) const { return m_kinds[column]; }
    /// A cell that is no list, as the JSON value it stands for.
    static QJsonValue scalar(CellKind kind, QChar separator, const QString &text);

private:
    explicit CaseloadReader(QIODevice &device) : m_device(&device) {}

    /// The next line that is not empty, without its end; nothing at the end.
    std::optional<QByteArrayView> nextText();
    std::optional<QByteArrayView> nextAny();
    void readCells(const QString &line, Household &household) const;

    QIODevice *m_device;
    QByteArray m_buffer;   // bytes read and not given out, from m_at on
    qsizetype m_at = 0;
    QStringList m_names;
    QList<CellKind> m_kinds;
    QChar m_separator;
    bool m_again = false;   // the first line was read to know the kind of file, not yet given out
    QByteArrayView m_text;
    qint64 m_line = 0;
    qint64 m_number = 0;
};

}   // namespace core::review
