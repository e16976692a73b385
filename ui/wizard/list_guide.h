#pragma once

#include "core/rules/row_questions.h"

#include <QJsonArray>

#include <functional>

namespace ui {

/// What an editor of rows has to know beyond the words of its question.
struct ListGuide {
    core::rules::ListPlan plan;
    /// What other questions say of the applicant: by field that both have.
    QMap<QString, QJsonValue> known;
    /// What the person's record says and no question here: the applicant's row begins with it.
    QMap<QString, QJsonValue> ofRecord;
    /// By row, the fields to ask. Empty: all of them of every row.
    std::function<QList<QStringList>(const QJsonArray &rows)> asked;
    /// Keeps a field of the applicant's row as the answer to the question of the same name. False:
    /// there is no such question here, the row keeps it.
    std::function<bool(const QString &key, const QJsonValue &value)> tell;
};

}   // namespace ui
