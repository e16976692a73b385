#include "core/review/caseload.h"

#include "core/rules/yaml_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 1024 * 1024;

/// The cells of one line; nothing when quotes do not close.
std::optional<QStringList> splitCells(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
            if (quoted)
                cell.clear();
        } else if (c == separator && !quoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += c;
        }
    }
    if (quoted)
        return std::nullopt;
    cells.append(cell.trimmed());
    return cells;
}

QChar separatorOf(const QString &header)
{
    const auto semicolons = header.count(u';');
    const auto commas = header.count(u',');
    const auto tabs = header.count(u'\t');
    if (tabs > semicolons && tabs > commas)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

}   // namespace

Result<CaseloadReader> CaseloadReader::open(QIODevice &device, const KindOf &kindOf)
{
    CaseloadReader reader(device);
    auto first = reader.nextLine();
    if (first && first->startsWith("\xEF\xBB\xBF"))
        first->remove(0, 3);
    if (!first)
        return fail(ErrorCode::Invalid, u"the caseload is empty"_s);
    if (first->startsWith('{')) {
        reader.m_first = first;
        return reader;
    }
    const auto header = QString::fromUtf8(*first);
    reader.m_separator = separatorOf(header);
    reader.m_names = splitCells(header, reader.m_separator).value_or(QStringList());
    QSet<QString> seen;
    for (const auto &name : std::as_const(reader.m_names)) {
        if (name.isEmpty() || seen.contains(name)) {
            return fail(ErrorCode::Invalid,
                        u"the first line has \"%1\" twice or a column without name"_s.arg(name));
        }
        seen.insert(name);
        reader.m_kinds.append(kindOf(name));
    }
    return reader;
}

std::optional<QByteArray> CaseloadReader::nextLine()
{
    if (m_first)
        return std::exchange(m_first, std::nullopt);
    while (!m_device->atEnd()) {
        auto line = m_device->readLine(kLongestLine);
        if (line.isEmpty())
            break;
        ++m_line;
        // The rest of a line too long for one household is not another household.
        bool whole = line.endsWith('\n');
        while (!whole && !m_device->atEnd()) {
            const auto rest = m_device->readLine(kLongestLine);
            whole = rest.isEmpty() || rest.endsWith('\n');
            line = "{";   // unreadable, as it should be
        }
        line = line.trimmed();
        if (!line.isEmpty())
            return line;
    }
    return std::nullopt;
}

std::optional<Household> CaseloadReader::next()
{
    const auto line = nextLine();
    if (!line)
        return std::nullopt;
    Household household;
    household.number = ++m_number;
    household.line = m_line;
    if (!m_names.isEmpty()) {
        readCells(QString::fromUtf8(*line), household);
        return household;
    }
    const auto document = QJsonDocument::fromJson(*line);
    if (document.isObject())
        household.facts = document.object();
    else
        household.fault = u"non è un oggetto JSON"_s;
    return household;
}

void CaseloadReader::readCells(const QString &line, Household &household) const
{
    const auto cells = splitCells(line, m_separator);
    if (!cells || cells->size() != m_names.size()) {
        household.fault =
            cells ? u"ha %1 celle, ne servono %2"_s.arg(cells->size()).arg(m_names.size())
                  : u"le virgolette non si chiudono"_s;
        return;
    }
    for (qsizetype i = 0; i < cells->size(); ++i) {
        const auto &text = cells->at(i);
        if (text.isEmpty())
            continue;
        const auto value = cellValue(i, text, household.fault);
        if (!household.fault.isEmpty()) {
            household.facts = {};
            return;
        }
        household.facts.insert(m_names[i], value);
    }
}

QJsonValue CaseloadReader::cellValue(qsizetype column, const QString &text, QString &fault) const
{
    switch (m_kinds[column]) {
    case CellKind::YesNo: {
        if (text == u"1"_s || text == u"0"_s)
            return text == u"1"_s;
        const auto answer = rules::readYesNo(text.toLower());
        return answer ? QJsonValue(*answer) : QJsonValue(text);
    }
    case CellKind::Number:
        return m_separator == u';' ? QString(text).replace(u',', u'.') : text;
    case CellKind::List: {
        const auto document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
        fault = u"%1: non è una lista JSON"_s.arg(m_names[column]);
        return {};
    }
    case CellKind::Word:
        break;
    }
    return text;
}

}   // namespace core::review
