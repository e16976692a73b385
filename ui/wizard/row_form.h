#pragma once

#include "ui/wizard/answer_editor.h"
#include "ui/wizard/list_guide.h"

class QVBoxLayout;

namespace ui {

namespace widgets {
class KeyButton;
class RowList;
class TextLabel;
}   // namespace widgets

/// One row of a list: what has no usual answer is asked field by field, with the editors of the
/// wizard; then everything the row says is shown, to be changed or accepted.
class RowForm : public QWidget {
    Q_OBJECT
public:
    RowForm(const core::rules::Question &list, ListGuide guide, const QDate &today,
            QWidget *parent = nullptr);

    /// @param asking  a new row, asked from the first field; else it is shown as it is
    void open(const QJsonArray &rows, qsizetype at, bool asking);
    /// The field that is being asked; null while the whole row is shown.
    const core::rules::Question *field() const;
    qsizetype row() const { return m_at; }

    /// Reads the field and shows the next. True when the row is done.
    bool goOn();
    /// False when there is nothing before.
    bool goBack();
    /// «Non so» to the field that is asked.
    void takeUnknown();
    /// Reads the field; false when what stands in it cannot be read.
    bool commit();
    QString unfinishedText() const;
    /// Asks `field` with what was typed in it.
    void resume(const QString &field, const QString &typed);
    void focusForm();

    /// Whether `row` is the applicant's.
    bool isApplicant(const QJsonObject &row) const;
    /// With what is known of the applicant elsewhere.
    QJsonObject completed(const QJsonObject &row) const;
    /// Short labels of what is asked of a row and not said in it.
    QStringList unsaid(const QJsonArray &rows, qsizetype at) const;

Q_SIGNALS:
    /// A field got another answer.
    void changed(const QJsonArray &rows);
    /// Another field is asked, or the whole row is shown.
    void fieldShown();
    /// A character was typed.
    void edited();
    /// «Va bene»: the row is as it should be.
    void accepted();

private:
    QList<const core::rules::Question *> fields(const QJsonArray &rows, qsizetype at) const;
    const core::rules::Question *next(const QString &after) const;
    const core::rules::Question *before(const QString &key) const;
    bool hasDefault(const QString &key) const;
    core::rules::Question worded(const core::rules::Question &field) const;
    void ask(const core::rules::Question *field);
    void showWhole();
    void take(const QString &key, const QJsonValue &value);
    void dropEditor();
    void placeEditor(const core::rules::Question &field);

    core::rules::Question m_list;
    ListGuide m_guide;
    QDate m_today;
    QJsonArray m_rows;
    qsizetype m_at = 0;
    bool m_asking = false;
    QString m_key;   // of the field that is asked
    AnswerEditor *m_editor = nullptr;
    QList<AnswerEditor *> m_spare;   // one a kind
    widgets::TextLabel *m_who;
    QVBoxLayout *m_place;
    widgets::KeyButton *m_accept;
    widgets::RowList *m_whole;
    bool m_looking = false;   // opened to look at, nothing asked yet
};

}   // namespace ui
