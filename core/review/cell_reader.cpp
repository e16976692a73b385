#include "core/review/cell_reader.h"

#include "core/program/civil_day.h"
#include "core/program/encode.h"
#include "core/program/graph_lowering.h"
#include "core/rules/answer_bounds.h"
#include "core/rules/facts_reader.h"
#include "core/rules/member_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>

namespace core::review {

namespace {

using rules::AnswerKind;

constexpr std::size_t kMostKept = 4096;   // of the words of one column

std::optional<qint64> digits(std::string_view text)
{
    qint64 number = 0;
    if (text.empty() || text.size() > 12)
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

}   // namespace

CellReader::CellReader(const rules::Vocabulary &vocabulary, int question, CellKind kind,
                       QChar separator)
    : m_vocabulary(vocabulary), m_entry(vocabulary.at(question)), m_kind(kind),
      m_separator(separator)
{
    if (const auto answers = program::answerRange(m_entry.question()))
        m_scale = answers->scale;
}

std::optional<qint64> CellReader::read(std::string_view text, Form form)
{
    std::optional<qint64> number;
    switch (m_entry.question().kind) {
    case AnswerKind::Date:
        number = form == Form::Literal ? std::nullopt : date(text);
        break;
    case AnswerKind::Amount:
        number = amount(text);
        break;
    case AnswerKind::Count:
        number = count(text);
        break;
    default:
        break;
    }
    if (number)
        return number;
    auto &known = m_known[static_cast<int>(form)];
    const auto found = known.find(text);
    if (found != known.end())
        return found->second;
    number = carefully(text, form);
    if (known.size() < kMostKept)
        known.emplace(text, number);
    return number;
}

std::optional<qint64> CellReader::date(std::string_view text) const
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const auto number = program::dayOf(*year, *month, *day);
    return number == 0 ? std::nullopt : std::optional(number);
}

std::optional<qint64> CellReader::amount(std::string_view text) const
{
    const auto point = text.find('.');
    const auto whole = digits(text.substr(0, point));
    if (!whole || (*whole != 0 && text[0] == '0') || (*whole == 0 && point != 1 && text.size() > 1))
        return std::nullopt;
    qint64 cents = *whole * 100;
    if (point != std::string_view::npos) {
        const auto rest = text.substr(point + 1);
        const auto part = digits(rest);
        if (!part || rest.size() > 2)
            return std::nullopt;
        cents += rest.size() == 1 ? *part * 10 : *part;
    }
    const auto bounds = rules::answerBounds(m_entry.question());
    const bool isInside = cents >= bounds.least * 100 && cents <= bounds.most * 100;
    return isInside ? std::optional(cents) : std::nullopt;
}

std::optional<qint64> CellReader::count(std::string_view text) const
{
    const auto number = digits(text);
    if (!number || (text.size() > 1 && text[0] == '0'))
        return std::nullopt;
    const auto bounds = rules::answerBounds(m_entry.question());
    const bool isInside = *number >= bounds.least && *number <= bounds.most;
    return isInside ? number : std::nullopt;
}

std::optional<qint64> CellReader::carefully(std::string_view text, Form form) const
{
    const auto bytes = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    QJsonValue value = QString::fromUtf8(bytes);
    if (form == Form::Cell) {
        value = CaseloadReader::scalar(m_kind, m_separator, value.toString());
    } else if (form == Form::Literal) {
        const auto document = QJsonDocument::fromJson('[' + bytes + ']');
        if (document.array().size() != 1)
            return std::nullopt;
        value = document.array().first();
    }
    const auto canonical = rules::canonicalValue(m_vocabulary, m_entry, value);
    if (!canonical || canonical->isNull())
        return std::nullopt;
    if (m_entry.question().kind == AnswerKind::Text)
        return 0;   // no register holds a text
    const auto read = rules::valueFromJson(*canonical, m_entry.type, m_vocabulary);
    return read ? program::wholeNumber(*read, m_scale) : std::nullopt;
}

}   // namespace core::review
