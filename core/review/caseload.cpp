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
    auto first = reader.nextText();
    if (first && first->startsWith("\xEF\xBB\xBF"))
        first = first->sliced(3);
    if (!first)
        return fail(ErrorCode::Invalid, u"the caseload is empty"_s);
    if (first->startsWith('{')) {
        reader.m_text = *first;
        reader.m_again = true;
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

std::optional<QByteArrayView> CaseloadReader::nextAny()
{
    constexpr qint64 kChunk = 256 * 1024;
    bool isTooLong = false;
    while (true) {
        const auto rest = QByteArrayView(m_buffer).sliced(m_at);
        if (const auto end = rest.indexOf('\n'); end >= 0) {
            m_at += end + 1;
            return isTooLong ? QByteArrayView("{") : rest.first(end);   // unreadable, as it should
        }
        // The rest of a line too long for one household is not another household.
        isTooLong = isTooLong || rest.size() > kLongestLine;
        m_buffer.remove(0, isTooLong ? m_buffer.size() : m_at);
        m_at = 0;
        const auto held = m_buffer.size();
        m_buffer.resize(held + kChunk);
        const auto got = m_device->read(m_buffer.data() + held, kChunk);
        m_buffer.resize(held + std::max<qint64>(got, 0));
        if (got > 0)
            continue;
        m_at = m_buffer.size();
        if (isTooLong)
            return QByteArrayView("{");
        return held == 0 ? std::nullopt : std::optional(QByteArrayView(m_buffer));
    }
}

std::optional<QByteArrayView> CaseloadReader::nextText()
{
    if (std::exchange(m_again, false))
        return m_text;
    while (auto line = nextAny()) {
        ++m_line;
        const auto text = line->trimmed();
        if (!text.isEmpty())
            return text;
    }
    return std::nullopt;
}

std::optional<CaseloadReader::Line> CaseloadReader::nextLine()
{
    const auto text = nextText();
    if (!text)
        return std::nullopt;
    return Line{++m_number, m_line, *text};
}

std::optional<Household> CaseloadReader::next()
{
    const auto line = nextLine();
    return line ? std::optional(read(*line)) : std::nullopt;
}

Household CaseloadReader::read(const Line &line) const
{
    Household household;
    household.number = line.number;
    household.line = line.line;
    if (!m_names.isEmpty()) {
        readCells(QString::fromUtf8(line.text), household);
        return household;
    }
    const auto document = QJsonDocument::fromJson(line.text.toByteArray());
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
        QJsonValue value;
        if (m_kinds[i] == CellKind::List) {
            const auto document = QJsonDocument::fromJson(text.toUtf8());
            if (!document.isArray()) {
                household.fault = u"%1: non è una lista JSON"_s.arg(m_names[i]);
                household.facts = {};
                return;
            }
            value = document.array();
        } else {
            value = scalar(m_kinds[i], m_separator, text);
        }
        household.facts.insert(m_names[i], value);
    }
}

QJsonValue CaseloadReader::scalar(CellKind kind, QChar separator, const QString &text)
{
    if (kind == CellKind::YesNo) {
        if (text == u"1"_s || text == u"0"_s)
            return text == u"1"_s;
        const auto answer = rules::readYesNo(text.toLower());
        return answer ? QJsonValue(*answer) : QJsonValue(text);
    }
    if (kind == CellKind::Number && separator == u';')
        return QString(text).replace(u',', u'.');
    return text;
}

}   // namespace core::review
