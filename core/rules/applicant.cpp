#include "core/rules/applicant.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

/// The only row of the applicant; -1 when there is none, or more than one.
qsizetype rowOf(const Vocabulary &vocabulary, const ApplicantRow &applicant, const QJsonArray &rows)
{
    const auto &entry = vocabulary.at(applicant.list);
    const auto key = vocabulary.at(entry.fields[applicant.field]).question().key;
    qsizetype found = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].toObject()[key] != applicant.code)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

QJsonArray rowsOf(const Vocabulary &vocabulary, const ApplicantRow &applicant,
                  const domain::Facts &facts)
{
    const auto *fact = facts.find(vocabulary.at(applicant.list).question().key);
    return fact == nullptr ? QJsonArray() : fact->value.toArray();
}

/// Several codes of a choice are those still possible.
bool agree(const QJsonValue &a, const QJsonValue &b)
{
    if (!a.isArray() && !b.isArray())
        return a == b;
    const auto codes = a.isArray() ? a.toArray() : QJsonArray{a};
    const auto others = b.isArray() ? b.toArray() : QJsonArray{b};
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QJsonValue &code) { return others.contains(code); });
}

/// Fills row and top from each other; whether anything was added to the row.
bool fill(const ApplicantRow &applicant, const domain::Fact &list, QJsonObject &row,
          domain::Facts &facts, bool &added)
{
    bool rowGrew = false;
    for (auto it = applicant.shared.cbegin(); it != applicant.shared.cend(); ++it) {
        const auto *top = facts.find(it.key());
        const auto cell = row[it.key()];
        const bool said = !cell.isNull() && !cell.isUndefined();
        if (said && (top == nullptr || top->state == domain::AnswerState::Unknown)) {
            facts.set(it.key(), domain::known(cell, list.recordedAt, list.origin));
            added = true;
        } else if (!said && top != nullptr && top->state == domain::AnswerState::Known) {
            row.insert(it.key(), top->value);
            rowGrew = true;
        }
    }
    return rowGrew;
}

}   // namespace

std::optional<domain::Facts> withApplicant(const Vocabulary &vocabulary, const domain::Facts &facts)
{
    std::optional<domain::Facts> all;
    for (const auto &applicant : vocabulary.applicantRows()) {
        auto rows = rowsOf(vocabulary, applicant, facts);
        const auto at = rowOf(vocabulary, applicant, rows);
        if (at < 0)
            continue;
        const auto &key = vocabulary.at(applicant.list).question().key;
        auto list = *facts.find(key);
        auto filled = all ? *all : facts;
        auto row = rows[at].toObject();
        bool added = false;
        if (fill(applicant, list, row, filled, added)) {
            rows[at] = row;
            list.value = rows;
            filled.set(key, list);
            added = true;
        }
        if (added)
            all = std::move(filled);
    }
    return all;
}

QList<TwoAnswers> applicantTwice(const Vocabulary &vocabulary, const domain::Facts &facts)
{
    QList<TwoAnswers> twice;
    for (const auto &applicant : vocabulary.applicantRows()) {
        const auto rows = rowsOf(vocabulary, applicant, facts);
        const auto at = rowOf(vocabulary, applicant, rows);
        if (at < 0)
            continue;
        const auto row = rows[at].toObject();
        for (auto it = applicant.shared.cbegin(); it != applicant.shared.cend(); ++it) {
            const auto *top = facts.find(it.key());
            const auto cell = row[it.key()];
            const bool both = top != nullptr && top->state == domain::AnswerState::Known &&
                              !cell.isNull() && !cell.isUndefined();
            if (both && !agree(top->value, cell))
                twice.append({it.key(), vocabulary.at(applicant.list).question().key,
                              static_cast<int>(at) + 1});
        }
    }
    return twice;
}

}   // namespace core::rules
