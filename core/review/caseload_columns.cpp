#include "core/review/caseload_columns.h"

#include <algorithm>
#include <cctype>

namespace core::review {

namespace {

using program::Input;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

void skipBlanks(std::string_view text, std::size_t &at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
}

/// A JSON string without escapes; `at` is at its opening quote.
std::optional<std::string_view> plainString(std::string_view text, std::size_t &at)
{
    const auto from = ++at;
    while (at < text.size() && text[at] != '"' && text[at] != '\\')
        ++at;
    if (at >= text.size() || text[at] != '"')
        return std::nullopt;
    return text.substr(from, at++ - from);
}

}   // namespace

std::optional<CaseloadColumns> CaseloadColumns::create(const rules::Catalogue &catalogue,
                                                       const program::Screening &screening,
                                                       const CaseloadReader &reader)
{
    CaseloadColumns columns(catalogue, screening);
    const auto &vocabulary = catalogue.vocabulary();
    columns.m_separator = reader.separator().toLatin1();
    int questions = 0;
    for (const auto &input : screening.program().inputs)
        questions = std::max(questions, input.question + 1);
    for (qsizetype i = 0; i < reader.names().size(); ++i) {
        const auto &name = reader.names()[i];
        auto meaning = vocabulary.meaning(name, screening.id(0));
        for (std::size_t benefit = 0; benefit < screening.benefits(); ++benefit) {
            const auto other = vocabulary.meaning(name, screening.id(benefit));
            if (other.question < 0 || other.question != meaning.question ||
                (other.alias != nullptr && !other.alias->values.isEmpty()))
                return std::nullopt;
        }
        questions = std::max(questions, meaning.question + 1);
        if (!columns.addColumn(reader, i, meaning))
            return std::nullopt;
    }
    for (int question = 0; question < questions; ++question)
        columns.m_targets.push_back(columns.target(question, -1));
    for (const auto &list : columns.m_lists) {
        for (const auto &field : list.fields) {
            while (field.shared >= static_cast<int>(columns.m_targets.size()))
                columns.m_targets.push_back(
                    columns.target(static_cast<int>(columns.m_targets.size()), -1));
        }
    }
    columns.m_answers.resize(columns.m_targets.size());
    columns.m_rows.resize(columns.m_lists.size());
    return columns;
}

bool CaseloadColumns::addColumn(const CaseloadReader &reader, qsizetype column,
                                const rules::Vocabulary::Meaning &meaning)
{
    const auto twice = [&](const Column &other) { return other.question == meaning.question; };
    if (std::any_of(m_columns.begin(), m_columns.end(), twice))
        return false;   // two names of one fact
    Column added;
    added.question = meaning.question;
    if (m_vocabulary.at(meaning.question).question().kind == rules::AnswerKind::List) {
        added.list = static_cast<int>(m_lists.size());
        addList(meaning.question);
    } else {
        added.reader.emplace(m_vocabulary, meaning.question, reader.kind(column),
                             reader.separator());
    }
    m_columns.push_back(std::move(added));
    return true;
}

void CaseloadColumns::addList(int question)
{
    const auto &entry = m_vocabulary.at(question);
    List list;
    list.question = question;
    list.index = static_cast<int>(m_screening.program().lists.indexOf(entry.question().key));
    list.least = entry.question().least.value_or(0);
    list.most = std::min<qint64>(entry.question().most.value_or(0), 30);
    for (const auto &applicant : m_vocabulary.applicantRows()) {
        if (applicant.list == question)
            list.applicant = &applicant;
    }
    for (qsizetype i = 0; i < entry.fields.size(); ++i) {
        const auto &field = m_vocabulary.at(entry.fields[i]);
        Field added{field.question().key.toStdString(), target(question, entry.fields[i]),
                    CellReader(m_vocabulary, entry.fields[i], CellKind::Word, QChar()), -1, false};
        if (list.applicant != nullptr) {
            added.shared = list.applicant->shared.value(field.question().key, -1);
            if (added.shared >= 0) {
                const auto &top = m_vocabulary.at(added.shared);
                added.isAlike =
                    top.question().kind == field.question().kind && top.codes() == field.codes();
            }
        }
        list.fields.push_back(std::move(added));
    }
    if (list.applicant != nullptr) {
        const auto &tells = m_vocabulary.at(entry.fields[list.applicant->field]);
        list.applicantField = list.applicant->field;
        list.applicantCode = qint64(1) << tells.option(list.applicant->code);
    }
    m_lists.push_back(std::move(list));
}

/// Of a question, or of a field of the list `question`.
CaseloadColumns::Target CaseloadColumns::target(int question, int field) const
{
    const auto &program = m_screening.program();
    const int wanted = field >= 0 ? field : question;
    Target target;
    target.isChoice = m_vocabulary.at(wanted).type.kind == rules::Kind::Choice;
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        const auto &input = program.inputs[i];
        if (input.question != wanted || (input.list >= 0) != (field >= 0))
            continue;
        if (input.part == Input::Part::Known) {
            target.known = static_cast<int>(i);
        } else if (input.part == Input::Part::Told) {
            target.told = static_cast<int>(i);
        } else {
            target.value = static_cast<int>(i);
            const auto &range = program.registers[at(input.reg)];
            target.least = range.least;
            target.most = range.most;
        }
    }
    return target;
}

bool CaseloadColumns::fits(const Target &target, qint64 number)
{
    return target.value < 0 || (number >= target.least && number <= target.most);
}

bool CaseloadColumns::add(QByteArrayView line, program::ScreeningSheet &sheet)
{
    for (const int question : m_touched)
        m_answers[at(question)] = {};
    m_touched.clear();
    for (auto &rows : m_rows)
        rows.isSaid = false;
    if (!readLine({line.data(), static_cast<std::size_t>(line.size())}))
        return false;
    for (std::size_t list = 0; list < m_lists.size(); ++list) {
        if (m_rows[list].isSaid && m_lists[list].applicant != nullptr && !joinApplicant(list))
            return false;
    }
    sheet.add();
    write(sheet);
    return true;
}

bool CaseloadColumns::readLine(std::string_view line)
{
    std::size_t at = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (at > line.size())
            return false;   // too few cells
        while (at < line.size() && line[at] != m_separator && isBlank(line[at]))
            ++at;
        std::string_view text;
        if (at < line.size() && line[at] == '"') {
            m_unquoted.clear();
            for (++at;; ++at) {
                const auto end = line.find('"', at);
                if (end == std::string_view::npos)
                    return false;
                m_unquoted.append(line.substr(at, end - at));
                at = end + 1;
                if (at >= line.size() || line[at] != '"')
                    break;
                m_unquoted.push_back('"');
            }
            while (at < line.size() && line[at] != m_separator) {
                if (!isBlank(line[at++]))
                    return false;
            }
            text = m_unquoted;
        } else {
            const auto end = std::min(line.find(m_separator, at), line.size());
            text = line.substr(at, end - at);
            at = end;
        }
        ++at;   // past the separator, or past the end
        text = trimmed(text);
        if (!text.empty() && !readCell(column, text))
            return false;
    }
    return at == line.size() + 1;
}

bool CaseloadColumns::readCell(std::size_t index, std::string_view text)
{
    auto &column = m_columns[index];
    if (column.list >= 0)
        return readRows(at(column.list), text);
    const auto number = column.reader->read(text, CellReader::Form::Cell);
    if (!number || !fits(m_targets[at(column.question)], *number))
        return false;
    m_answers[at(column.question)] = {Cell::State::Said, *number};
    m_touched.push_back(column.question);
    return true;
}

bool CaseloadColumns::readRows(std::size_t index, std::string_view text)
{
    auto &list = m_lists[index];
    auto &rows = m_rows[index];
    rows.isSaid = true;
    rows.count = 0;
    rows.cells.clear();
    std::size_t at = 0;
    if (text[at++] != '[')
        return false;
    skipBlanks(text, at);
    if (at < text.size() && text[at] == ']') {
        ++at;
    } else {
        while (true) {
            skipBlanks(text, at);
            if (at >= text.size() || text[at] != '{')
                return false;
            rows.cells.resize(rows.cells.size() + list.fields.size());
            if (!readRow(list, rows.count++, text, ++at, rows))
                return false;
            skipBlanks(text, at);
            if (at >= text.size())
                return false;
            if (text[at++] == ']')
                break;
            if (text[at - 1] != ',')
                return false;
        }
    }
    const auto count = static_cast<qint64>(rows.count);
    return at == text.size() && count >= list.least && count <= list.most;
}

/// One object without anything unusual; `at` is past its opening brace, then past its end.
bool CaseloadColumns::readRow(List &list, std::size_t row, std::string_view text, std::size_t &at,
                              Rows &rows)
{
    auto *cells = rows.cells.data() + row * list.fields.size();
    skipBlanks(text, at);
    if (at < text.size() && text[at] == '}') {
        ++at;
        return true;
    }
    while (true) {
        skipBlanks(text, at);
        if (at >= text.size() || text[at] != '"')
            return false;
        const auto key = plainString(text, at);
        skipBlanks(text, at);
        if (!key || at >= text.size() || text[at++] != ':')
            return false;
        skipBlanks(text, at);
        std::size_t place = 0;
        while (place < list.fields.size() && list.fields[place].key != *key)
            ++place;
        if (place == list.fields.size() || cells[place].state != Cell::State::Absent)
            return false;
        auto &field = list.fields[place];
        std::optional<qint64> number;
        bool isNull = false;
        if (at < text.size() && text[at] == '"') {
            const auto value = plainString(text, at);
            if (value)
                number = field.reader.read(*value, CellReader::Form::Text);
        } else {
            const auto from = at;
            while (at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0 ||
                                        text[at] == '.' || text[at] == '-'))
                ++at;
            const auto value = text.substr(from, at - from);
            isNull = value == "null";
            if (!isNull && !value.empty())
                number = field.reader.read(value, CellReader::Form::Literal);
        }
        if (!isNull && (!number || !fits(field.target, *number)))
            return false;
        cells[place] = {isNull ? Cell::State::Null : Cell::State::Said, number.value_or(0)};
        skipBlanks(text, at);
        if (at >= text.size())
            return false;
        if (text[at++] == '}')
            return true;
        if (text[at - 1] != ',')
            return false;
    }
}

/// As rules::withApplicant(): what the only row of the applicant says is also said at the top, and
/// the other way round. No when the two places differ.
bool CaseloadColumns::joinApplicant(std::size_t index)
{
    const auto &list = m_lists[index];
    auto &rows = m_rows[index];
    std::size_t found = rows.count;
    for (std::size_t row = 0; row < rows.count; ++row) {
        const auto &cell = rows.cells[row * list.fields.size() + at(list.applicantField)];
        if (cell.state != Cell::State::Said || cell.number != list.applicantCode)
            continue;
        if (found != rows.count)
            return true;   // of two neither is
        found = row;
    }
    if (found == rows.count)
        return true;
    for (std::size_t f = 0; f < list.fields.size(); ++f) {
        const auto &field = list.fields[f];
        if (field.shared < 0)
            continue;
        auto &cell = rows.cells[found * list.fields.size() + f];
        auto &top = m_answers[at(field.shared)];
        const bool inRow = cell.state == Cell::State::Said;
        const bool atTop = top.state == Cell::State::Said;
        if (inRow == atTop) {
            if (inRow && (!field.isAlike || cell.number != top.number))
                return false;
            continue;
        }
        const auto &into = inRow ? m_targets[at(field.shared)] : field.target;
        const auto &from = inRow ? cell : top;
        if (!field.isAlike || !fits(into, from.number))
            return false;
        (inRow ? top : cell) = from;
        if (inRow)
            m_touched.push_back(field.shared);
    }
    return true;
}

void CaseloadColumns::writeCell(const Target &target, const Cell &cell,
                                program::ScreeningSheet &sheet, int member)
{
    const auto put = [&](int input, qint64 number) {
        if (input < 0)
            return;
        if (member >= 0)
            sheet.setMember(at(input), member, number);
        else
            sheet.set(at(input), number);
    };
    const bool isOne = !target.isChoice || (cell.number & (cell.number - 1)) == 0;
    if (cell.state == Cell::State::Said) {
        put(target.value, cell.number);
        put(target.known, isOne ? 1 : 0);
        put(target.told, 1);
    } else if (cell.state == Cell::State::Null) {
        // Not what absence means: nobody knows.
        put(target.value, target.isChoice ? 0 : std::clamp<qint64>(0, target.least, target.most));
        put(target.known, 0);
    }
}

void CaseloadColumns::write(program::ScreeningSheet &sheet) const
{
    for (const int question : m_touched)
        writeCell(m_targets[at(question)], m_answers[at(question)], sheet, -1);
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const auto &list = m_lists[i];
        const auto &rows = m_rows[i];
        if (!rows.isSaid)
            continue;
        const auto &flags = m_targets[at(list.question)];
        if (flags.known >= 0)
            sheet.set(at(flags.known), 1);
        if (flags.told >= 0)
            sheet.set(at(flags.told), 1);
        if (list.index < 0)
            continue;
        sheet.setMembers(at(list.index), static_cast<int>(rows.count));
        for (std::size_t cell = 0; cell < rows.cells.size(); ++cell)
            writeCell(list.fields[cell % list.fields.size()].target, rows.cells[cell], sheet,
                      static_cast<int>(cell / list.fields.size()));
    }
}

}   // namespace core::review
