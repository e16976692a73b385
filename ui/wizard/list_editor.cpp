#include "ui/wizard/list_editor.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/row_form.h"
#include "ui/words/row_words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using theme::Token;
using theme::Type;
using widgets::KeyButton;

namespace {

constexpr qsizetype kMostRows = 30;   // of the law files
const QChar kApart = QLatin1Char(' ');

}   // namespace

ListEditor::ListEditor(const rules::Question &question, const ListGuide &guide, const QDate &today,
                       QWidget *parent)
    : AnswerEditor(parent), m_question(question), m_guide(guide),
      m_form(new RowForm(question, guide, today))
{
    setObjectName(QStringLiteral("listEditor"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(buildRows());
    column->addWidget(m_form);
    m_form->hide();
    connect(m_form, &RowForm::changed, this, [this](const QJsonArray &rows) {
        m_rows = rows;
        give();
    });
    connect(m_form, &RowForm::accepted, this, &ListEditor::closeRow);
    connect(m_form, &RowForm::edited, this, &AnswerEditor::edited);
    connect(m_form, &RowForm::fieldShown, this, [this] {
        if (inRow())
            Q_EMIT innerChanged();
    });
    refresh();
}

QWidget *ListEditor::buildRows()
{
    m_table = new QWidget;
    m_table->setObjectName(m_question.key);
    m_table->setAccessibleName(m_question.ask.it());
    auto *column = new QVBoxLayout(m_table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_empty = new widgets::TextLabel({}, Type::Body, Token::Muted);
    m_empty->setObjectName(QStringLiteral("noRows"));
    m_empty->setWordWrap(true);
    m_list = new widgets::RowList;
    m_list->setObjectName(QStringLiteral("listRows"));
    column->addWidget(m_empty);
    column->addWidget(m_list);
    auto *buttons = new widgets::FlowRow;
    m_add = addButton(tr("Aggiungi"), QStringLiteral("rowAdd"), tr("Ins"));
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setAccessibleName(tr("Aggiungi: %1").arg(m_question.item.it()));
    m_remove = addButton(tr("Togli"), QStringLiteral("rowRemove"), tr("Canc"));
    m_undo = addButton(tr("Annulla"), QStringLiteral("rowUndo"), tr("Ctrl+Z"));
    m_none = addButton(tr("Nessuna riga"), QStringLiteral("rowNone"), {});
    for (KeyButton *button : {m_add, m_remove, m_undo, m_none})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::removeRow);
    connect(m_undo, &QPushButton::clicked, this, &ListEditor::undo);
    connect(m_none, &QPushButton::clicked, this, &ListEditor::sayNone);
    connect(m_list, &widgets::RowList::chosen, this,
            [this](const QString &id) { openRow(id.toInt(), false); });
    connect(m_list, &widgets::RowList::currentChanged, this, [this](const QString &id) {
        const auto at = id.isEmpty() ? -1 : id.toInt();
        m_remove->setEnabled(at >= 0 && !m_form->isApplicant(m_rows[at].toObject()));
    });
    return m_table;
}

KeyButton *ListEditor::addButton(const QString &text, const QString &name, const QString &hint)
{
    auto *button = new KeyButton(text);
    button->setObjectName(name);
    button->setKeyHint(hint);
    return button;
}

bool ListEditor::inRow() const
{
    return !m_form->isHidden();
}

/// The row of the person at the desk, when the list has one.
QJsonArray ListEditor::firstRows() const
{
    const rules::ListPlan &plan = m_guide.plan;
    if (plan.applicantField.isEmpty())
        return {};
    QJsonObject row{{plan.applicantField, plan.applicantCode}};
    const QStringList asked =
        m_guide.asked ? m_guide.asked(QJsonArray{row}).value(0) : m_guide.ofRecord.keys();
    for (auto it = m_guide.ofRecord.cbegin(); it != m_guide.ofRecord.cend(); ++it)
        if (asked.contains(it.key()))
            row[it.key()] = it.value();
    return QJsonArray{row};
}

void ListEditor::show(const domain::Fact *fact)
{
    const qsizetype asked = inRow() ? m_form->row() : -1;
    const QString field = inRow() && m_form->field() ? m_form->field()->key : QString();
    m_said = fact && fact->state == AnswerState::Known;
    m_rows = m_said ? fact->value.toArray() : fact ? QJsonArray() : firstRows();
    m_form->hide();
    m_table->show();
    refresh();
    if (asked < 0 || asked >= m_rows.size() || field.isEmpty())
        return;
    // What was taken back is seen in the row it was said of.
    openRow(asked, true);
    m_form->resume(field, {});
    m_form->focusForm();
}

void ListEditor::refresh()
{
    const QString current = m_list->current();
    m_list->clear();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const QJsonObject row = m_form->completed(m_rows[at].toObject());
        const RowWords words = rowWords(m_question, row, at + 1);
        const QStringList unsaid = m_form->unsaid(m_rows, at);
        QStringList detail;
        if (!words.detail.isEmpty())
            detail.append(words.detail);
        if (!unsaid.isEmpty())
            detail.append(tr("senza risposta: %1").arg(unsaid.join(QStringLiteral(", "))));
        widgets::ListRow *line =
            m_list->addRow(QString::number(at), words.title, detail.join(QStringLiteral(" · ")));
        line->setObjectName(QStringLiteral("row_%1").arg(at));
    }
    m_list->setVisible(!m_rows.isEmpty());
    m_list->setCurrent(current);
    m_empty->setVisible(m_rows.isEmpty());
    m_empty->setText(m_said ? tr("Nessuna riga: è la risposta.")
                            : tr("Ancora nessuna riga. Aggiungine una, o di’ che non ce n’è "
                                 "nessuna."));
    m_add->setEnabled(m_rows.size() < m_question.most.value_or(kMostRows));
    m_remove->setVisible(!m_rows.isEmpty());
    const auto at = m_list->current().isEmpty() ? -1 : m_list->current().toInt();
    m_remove->setEnabled(at >= 0 && !m_form->isApplicant(m_rows[at].toObject()));
    m_undo->setVisible(m_changes > 0);
    m_none->setVisible(m_rows.isEmpty() && m_question.least.value_or(0) == 0);
}

void ListEditor::give()
{
    m_said = true;
    ++m_changes;
    Q_EMIT answered(AnswerState::Known, m_rows);
}

void ListEditor::addRow()
{
    if (!m_add->isEnabled())
        return;
    QJsonArray rows = m_rows;
    rows.append(QJsonObject());
    m_rows = rows;
    openRow(rows.size() - 1, true);
}

void ListEditor::openRow(qsizetype at, bool asking)
{
    m_table->hide();
    m_form->show();
    m_form->open(m_rows, at, asking);
    m_form->focusForm();
}

/// A row that says nothing was never there.
void ListEditor::closeRow()
{
    const auto at = m_form->row();
    const bool empty = m_rows[at].toObject().isEmpty();
    if (empty) {
        m_rows.removeAt(at);
        if (m_said)
            give();
    }
    m_form->hide();
    m_table->show();
    refresh();
    m_list->setCurrent(QString::number(at));
    Q_EMIT innerChanged();
    m_add->setFocus(Qt::OtherFocusReason);
}

void ListEditor::removeRow()
{
    const QString id = m_list->current();
    if (id.isEmpty() || !m_remove->isEnabled())
        return;
    m_rows.removeAt(id.toInt());
    give();
    refresh();
    m_undo->setFocus(Qt::OtherFocusReason);
}

void ListEditor::sayNone()
{
    m_rows = {};
    give();
    refresh();
}

/// The page has what was before; show() brings it back here.
void ListEditor::undo()
{
    if (m_changes == 0)
        return;
    --m_changes;
    Q_EMIT undoWanted();
    m_add->setFocus(Qt::OtherFocusReason);
}

bool ListEditor::commit()
{
    return !inRow() || m_form->commit();
}

/// «2 data_nascita 31/2»: row, field and what stands in it.
QString ListEditor::unfinishedText() const
{
    if (!inRow() || !m_form->field() || m_form->unfinishedText().isEmpty())
        return {};
    return QString::number(m_form->row()) + kApart + m_form->field()->key + kApart +
           m_form->unfinishedText();
}

void ListEditor::setUnfinishedText(const QString &text)
{
    bool isRow = false;
    const auto at = text.section(kApart, 0, 0).toInt(&isRow);
    if (!isRow || at < 0 || at > m_rows.size())
        return;
    if (at == m_rows.size())
        m_rows.append(QJsonObject());
    openRow(at, true);
    m_form->resume(text.section(kApart, 1, 1), text.section(kApart, 2));
}

void ListEditor::focusEditor()
{
    if (inRow())
        m_form->focusForm();
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

/// Rows that were only proposed (the applicant's) become the answer by going on.
bool ListEditor::goOn()
{
    if (!inRow()) {
        if (!m_said && !m_rows.isEmpty())
            give();
        return true;
    }
    if (m_form->goOn())
        closeRow();
    else
        m_form->focusForm();
    return false;
}

bool ListEditor::goBack()
{
    if (!inRow())
        return false;
    if (m_form->goBack())
        m_form->focusForm();
    else
        closeRow();
    return true;
}

/// In a row it is said of the field. Over rows it can be taken back, so it stays on the page.
bool ListEditor::takeWithout(AnswerState state)
{
    if (inRow()) {
        m_form->takeUnknown();
        m_form->focusForm();
        return true;
    }
    if (!m_said || m_rows.isEmpty())
        return false;
    m_rows = {};
    m_said = false;
    ++m_changes;
    Q_EMIT answered(state, {});
    refresh();
    m_undo->setFocus(Qt::OtherFocusReason);
    return true;
}

const rules::Question *ListEditor::inner() const
{
    return inRow() ? m_form->field() : nullptr;
}

QString ListEditor::innerPlace() const
{
    return inRow() ? QStringLiteral("%1 %2").arg(m_question.item.it()).arg(m_form->row() + 1)
                   : QString();
}

bool ListEditor::takesEnter() const
{
    return inner() == nullptr;
}

void ListEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QStringLiteral("?") && inRow() && inner())
        takeWithout(AnswerState::Unknown);
    else if (!inRow() && event->key() == Qt::Key_Insert)
        addRow();
    else if (!inRow() && event->key() == Qt::Key_Delete)
        removeRow();
    else
        AnswerEditor::keyPressEvent(event);
}

}   // namespace ui
