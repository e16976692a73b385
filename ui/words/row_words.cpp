#include "ui/words/row_words.h"

#include "ui/words/outcome_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;
using rules::AnswerKind;
using rules::Question;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::RowWords", text);
}

bool isSaid(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

/// One date in a row is the one it is about; two need their names.
bool isOnlyDate(const Question &list, const QJsonObject &row)
{
    return std::count_if(list.fields.cbegin(), list.fields.cend(), [&](const Question &field) {
               return field.kind == AnswerKind::Date && isSaid(row[field.key]);
           }) == 1;
}

QString piece(const Question &list, const Question &field, const QJsonObject &row)
{
    if (field.kind == AnswerKind::Date && isOnlyDate(list, row))
        return answerWords(field, domain::known(row[field.key], {}));
    if (field.kind == AnswerKind::YesNo && row[field.key].toBool())
        return field.shortLabel.it();
    return fieldWords(field, row[field.key]);
}

}   // namespace

QString RowWords::all() const
{
    return detail.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, detail);
}

QString fieldWords(const Question &field, const QJsonValue &value)
{
    const QString said = answerWords(field, domain::known(value, {}));
    const bool plain = field.kind == AnswerKind::Choice || field.kind == AnswerKind::Text ||
                       field.kind == AnswerKind::Month;
    return plain ? said : QStringLiteral("%1: %2").arg(field.shortLabel.it(), said);
}

RowWords rowWords(const Question &list, const QJsonObject &row, qsizetype number)
{
    RowWords shown;
    QStringList rest;
    for (const Question &field : list.fields) {
        if (!isSaid(row[field.key]))
            continue;
        const QString said = piece(list, field, row);
        if (shown.title.isEmpty() && rest.isEmpty() && field.key == list.fields.first().key)
            shown.title = said.left(1).toUpper() + said.mid(1);
        else
            rest.append(said);
    }
    if (shown.title.isEmpty()) {
        const QString item = list.item.it();
        shown.title = QStringLiteral("%1 %2")
                          .arg(item.isEmpty() ? words(QT_TRANSLATE_NOOP("ui::RowWords", "Riga"))
                                              : item.left(1).toUpper() + item.mid(1))
                          .arg(number);
    }
    shown.detail = rest.join(QStringLiteral(" · "));
    return shown;
}

}   // namespace ui
