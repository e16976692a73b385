#include "ui/wizard/row_form.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_label.h"
#include "ui/words/outcome_words.h"
#include "ui/words/row_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using domain::AnswerState;
using rules::AnswerKind;
using rules::Question;
using theme::Token;
using theme::Type;

namespace {

bool isSaid(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

}   // namespace

RowForm::RowForm(const Question &list, ListGuide guide, const QDate &today, QWidget *parent)
    : QWidget(parent), m_list(list), m_guide(std::move(guide)), m_today(today)
{
    setObjectName(QStringLiteral("rowForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_who = new widgets::TextLabel({}, Type::Body, Token::Muted);
    m_who->setObjectName(QStringLiteral("rowTitle"));
    m_who->setWordWrap(true);
    m_who->setContentsMargins(4, 0, 4, 0);
    m_place = new QVBoxLayout;
    m_whole = new widgets::RowList;
    m_whole->setObjectName(QStringLiteral("rowFields"));
    m_accept = new widgets::KeyButton(tr("Va bene"));
    m_accept->setObjectName(QStringLiteral("rowAccept"));
    m_accept->setIconName(QStringLiteral("check"));
    connect(m_accept, &QPushButton::clicked, this, &RowForm::accepted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_accept);
    column->addLayout(head);
    column->addLayout(m_place);
    column->addWidget(m_whole);
    connect(m_whole, &widgets::RowList::chosen, this, [this](const QString &key) {
        for (const Question *field : fields(m_rows, m_at)) {
            if (field->key != key)
                continue;
            ask(field);
            focusForm();
        }
    });
}

bool RowForm::isApplicant(const QJsonObject &row) const
{
    const rules::ListPlan &plan = m_guide.plan;
    return !plan.applicantField.isEmpty() &&
           row[plan.applicantField].toString() == plan.applicantCode;
}

QJsonObject RowForm::completed(const QJsonObject &row) const
{
    if (!isApplicant(row))
        return row;
    QJsonObject whole = row;
    for (auto it = m_guide.known.cbegin(); it != m_guide.known.cend(); ++it)
        if (!isSaid(whole[it.key()]))
            whole[it.key()] = it.value();
    return whole;
}

QList<const Question *> RowForm::fields(const QJsonArray &rows, qsizetype at) const
{
    const QJsonObject row = rows[at].toObject();
    const bool applicant = isApplicant(row);
    const QStringList asked = m_guide.asked ? m_guide.asked(rows).value(at) : QStringList();
    QList<const Question *> found;
    for (const Question &field : m_list.fields) {
        const bool fixed = applicant && field.key == m_guide.plan.applicantField;
        const bool elsewhere =
            applicant && m_guide.known.contains(field.key) && !isSaid(row[field.key]);
        if ((!m_guide.asked || asked.contains(field.key)) && !fixed && !elsewhere)
            found.append(&field);
    }
    return found;
}

bool RowForm::hasDefault(const QString &key) const
{
    return m_guide.plan.defaults.contains(key);
}

QStringList RowForm::unsaid(const QJsonArray &rows, qsizetype at) const
{
    QStringList labels;
    for (const Question *field : fields(rows, at))
        if (!hasDefault(field->key) && !isSaid(rows[at].toObject()[field->key]))
            labels.append(field->shortLabel.it());
    return labels;
}

void RowForm::open(const QJsonArray &rows, qsizetype at, bool asking)
{
    m_rows = rows;
    m_at = at;
    m_asking = asking;
    m_looking = !asking;
    const Question *first = asking ? next({}) : nullptr;
    if (first)
        ask(first);
    else
        showWhole();
}

const Question *RowForm::field() const
{
    if (m_key.isEmpty())
        return nullptr;
    const auto it = std::find_if(m_list.fields.cbegin(), m_list.fields.cend(),
                                 [this](const Question &field) { return field.key == m_key; });
    return it == m_list.fields.cend() ? nullptr : &*it;
}

/// After `after` in the order of the list: what a new row is still asked.
const Question *RowForm::next(const QString &after) const
{
    bool passed = after.isEmpty();
    const auto asked = fields(m_rows, m_at);
    for (const Question &field : m_list.fields) {
        if (passed && asked.contains(&field) && !hasDefault(field.key))
            return &field;
        passed = passed || field.key == after;
    }
    return nullptr;
}

const Question *RowForm::before(const QString &key) const
{
    const Question *found = nullptr;
    const auto asked = fields(m_rows, m_at);
    for (const Question &field : m_list.fields) {
        if (field.key == key)
            return found;
        if (asked.contains(&field) && !hasDefault(field.key))
            found = &field;
    }
    return found;
}

/// There is one applicant: nobody else's row may be it.
Question RowForm::worded(const Question &field) const
{
    Question copy = field;
    if (field.key == m_guide.plan.applicantField) {
        copy.options.removeIf([this](const rules::Option &option) {
            return option.value == m_guide.plan.applicantCode;
        });
    }
    return copy;
}

void RowForm::dropEditor()
{
    if (!m_editor)
        return;
    m_editor->disconnect(this);
    m_editor->hide();
    m_editor = nullptr;
}

/// Editors wait for the next field of their kind: making them anew is what a field costs.
void RowForm::placeEditor(const Question &field)
{
    for (AnswerEditor *spare : std::as_const(m_spare)) {
        if (!spare->retarget(field))
            continue;
        m_editor = spare;
        return;
    }
    m_editor = makeAnswerEditor(field, m_today, nullptr);
    m_place->addWidget(m_editor);
    m_spare.append(m_editor);
}

void RowForm::ask(const Question *field)
{
    dropEditor();
    m_looking = false;
    m_accept->hide();
    m_key = field->key;
    placeEditor(worded(*field));
    const QJsonObject row = m_rows[m_at].toObject();
    // A date that stands for «never» is no day to show.
    const bool usual = !row.contains(m_key) && hasDefault(m_key) && field->kind != AnswerKind::Date;
    const QJsonValue value = usual ? m_guide.plan.defaults.value(m_key) : row[m_key];
    const domain::Fact fact = domain::known(value, {});
    m_editor->show(isSaid(value) ? &fact : nullptr);
    m_editor->QWidget::show();
    const QString key = m_key;
    connect(m_editor, &AnswerEditor::answered, this,
            [this, key](AnswerState state, const QJsonValue &answer) {
                take(key, state == AnswerState::Known ? answer : QJsonValue());
            });
    connect(m_editor, &AnswerEditor::edited, this, &RowForm::edited);
    connect(m_editor, &AnswerEditor::cleared, this,
            [this, key] { take(key, QJsonValue(QJsonValue::Undefined)); });
    const RowWords who = rowWords(m_list, completed(row), m_at + 1);
    m_who->setText(who.all());
    m_whole->hide();
    Q_EMIT fieldShown();
}

void RowForm::showWhole()
{
    dropEditor();
    const QString last = m_key;
    m_key.clear();
    const QJsonObject row = m_rows[m_at].toObject();
    const QJsonObject shown = completed(row);
    m_who->setText(tr("%1. Va bene così?").arg(rowWords(m_list, shown, m_at + 1).title));
    m_whole->clear();
    for (const Question *field : fields(m_rows, m_at)) {
        const QString label = field->shortLabel.it();
        const QJsonValue usual = m_guide.plan.defaults.value(field->key);
        QString said = tr("senza risposta");
        if (isSaid(row[field->key]))
            said = answerWords(*field, domain::known(row[field->key], {}));
        else if (!row.contains(field->key) && hasDefault(field->key))
            said = field->kind == AnswerKind::Date
                       ? tr("niente")
                       : tr("%1 (di solito)").arg(answerWords(*field, domain::known(usual, {})));
        m_whole->addRow(field->key, QStringLiteral("%1: %2").arg(label, said))
            ->setObjectName(QStringLiteral("field_") + field->key);
    }
    m_whole->setCurrent(last);
    m_whole->show();
    m_accept->show();
    m_accept->setAccessibleName(m_who->text());
    m_asking = false;
    Q_EMIT fieldShown();
}

void RowForm::take(const QString &key, const QJsonValue &value)
{
    QJsonObject row = m_rows[m_at].toObject();
    const bool own = isApplicant(row) && m_guide.plan.shared.contains(key);
    if (own && isSaid(value) && m_guide.tell && m_guide.tell(key, value)) {
        m_guide.known[key] = value;
        row.remove(key);
    } else if (value.isUndefined() || (value.isNull() && !hasDefault(key))) {
        row.remove(key);
    } else {
        row[key] = value;
    }
    m_rows[m_at] = row;
    Q_EMIT changed(m_rows);
}

bool RowForm::commit()
{
    return !m_editor || m_editor->commit();
}

bool RowForm::goOn()
{
    if (m_key.isEmpty())
        return true;
    if (!commit())
        return false;
    const Question *following = m_asking ? next(m_key) : nullptr;
    if (following)
        ask(following);
    else
        showWhole();
    return false;
}

bool RowForm::goBack()
{
    if (m_key.isEmpty())
        return false;
    commit();
    if (!m_asking) {
        showWhole();
        return true;
    }
    const Question *previous = before(m_key);
    if (previous)
        ask(previous);
    return previous != nullptr;
}

void RowForm::takeUnknown()
{
    if (m_key.isEmpty())
        return;
    const QString key = m_key;
    m_editor->show(nullptr);
    take(key, QJsonValue());
    goOn();
}

QString RowForm::unfinishedText() const
{
    return m_editor ? m_editor->unfinishedText() : QString();
}

void RowForm::resume(const QString &field, const QString &typed)
{
    for (const Question *asked : fields(m_rows, m_at)) {
        if (asked->key != field)
            continue;
        m_asking = true;
        ask(asked);
        if (!typed.isEmpty())
            m_editor->setUnfinishedText(typed);
    }
}

void RowForm::focusForm()
{
    if (m_editor)
        m_editor->focusEditor();
    else if (m_looking)
        m_whole->focusCurrent();
    else
        m_accept->setFocus(Qt::OtherFocusReason);
}

}   // namespace ui
