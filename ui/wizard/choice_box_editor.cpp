#include "ui/wizard/choice_box_editor.h"

#include "ui/theme/theme.h"
#include "ui/widgets/option_group.h"
#include "ui/words/outcome_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using domain::AnswerState;
using rules::AnswerKind;
using rules::Question;

namespace {

// Ids of what is no option; no code of the law has a question mark.
const QString kUnknown = QStringLiteral("?");
const QString kDeclined = QStringLiteral("??");
constexpr int kNarrowest = 200;

}   // namespace

ChoiceBoxEditor::ChoiceBoxEditor(const Question &question, QWidget *parent)
    : AnswerEditor(parent), m_yesNo(question.kind == AnswerKind::YesNo), m_box(new QComboBox)
{
    m_field = new widgets::Field(question.shortLabel.it(), m_box, widgets::FieldForm::Dense);
    m_box->setObjectName(question.key);
    m_box->setAccessibleName(question.ask.it());
    m_box->setPlaceholderText(tr("Scegli"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMaxVisibleItems(14);
    if (m_yesNo) {
        add(tr("Sì"), QStringLiteral("true"), QStringLiteral("S"));
        add(tr("No"), QStringLiteral("false"), QStringLiteral("N"));
    }
    for (qsizetype at = 0; at < question.options.size(); ++at) {
        const rules::Option &option = question.options[at];
        add(option.label.it(), option.value, widgets::OptionGroup::keyOf(at));
        m_box->setItemData(m_box->count() - 1, option.hint.it(), Qt::ToolTipRole);
    }
    add(tr("Non so"), kUnknown, kUnknown);
    add(tr("Preferisce non dirlo"), kDeclined, kDeclined);
    m_box->setCurrentIndex(-1);
    m_box->view()->setAccessibleName(question.ask.it());
    m_field->setLabelWidth(kDenseLabelAt100);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_box);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, &ChoiceBoxEditor::take);
    say();
}

void ChoiceBoxEditor::add(const QString &words, const QVariant &id, const QString &key)
{
    const bool plain = m_yesNo || key.isEmpty();
    m_box->addItem(plain ? words : QStringLiteral("%1 · %2").arg(key, words), id);
    m_keys.append(key);
}

int ChoiceBoxEditor::widthOf(const QString &words) const
{
    constexpr int kEdges = 50;
    return QFontMetrics(theme::font(theme::Type::Body)).horizontalAdvance(words) * 100 /
               std::max(1, theme::px(100)) +
           kEdges;
}

/// As wide as its options within reason, and never so narrow that the answer is cut.
void ChoiceBoxEditor::fit()
{
    int widest = kNarrowest;
    for (int at = 0; at < m_box->count(); ++at)
        widest = std::max(widest, widthOf(m_box->itemText(at)));
    const int usual = std::min(widest, kDenseControlsAt100);
    const int width = std::max(usual, widthOf(m_box->currentText()));
    m_field->setEditorWidth(width);
    m_field->setControlColumn(std::max(kDenseControlsAt100, width));
}

/// «1–6 per scegliere».
QString ChoiceBoxEditor::keysNote() const
{
    if (m_yesNo)
        return tr("S o N");
    const auto options = m_keys.size() - 2;
    if (options < 2)
        return {};
    constexpr qsizetype kDigits = 9;
    const QString last = m_keys.value(options - 1);
    if (options <= kDigits)
        return tr("1–%1 per scegliere").arg(last);
    return last.isEmpty() ? tr("1–9 e lettere per scegliere")
                          : tr("1–9, A–%1 per scegliere").arg(last);
}

void ChoiceBoxEditor::show(const domain::Fact *fact)
{
    QString id;
    if (fact && fact->state == AnswerState::Unknown)
        id = kUnknown;
    else if (fact && fact->state == AnswerState::Declined)
        id = kDeclined;
    else if (fact && fact->value.isBool())
        id = fact->value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    else if (fact)
        id = fact->value.toString();
    m_box->setCurrentIndex(id.isEmpty() ? -1 : m_box->findData(id));
    const bool elsewhere =
        fact && fact->state == AnswerState::Known && fact->origin != domain::Origin::Person;
    m_source = elsewhere ? originWords(*fact, true) : QString();
    say();
}

void ChoiceBoxEditor::take(int index)
{
    if (index < 0)
        return;
    const QString id = m_box->itemData(index).toString();
    m_source.clear();
    say();
    if (id == kUnknown)
        Q_EMIT answered(AnswerState::Unknown, {});
    else if (id == kDeclined)
        Q_EMIT answered(AnswerState::Declined, {});
    else
        Q_EMIT answered(AnswerState::Known,
                        m_yesNo ? QJsonValue(id == QStringLiteral("true")) : QJsonValue(id));
}

void ChoiceBoxEditor::press(const QString &key)
{
    QString wanted = key.toUpper();
    if (wanted == kUnknown && m_box->currentData().toString() == kUnknown)
        wanted = kDeclined;
    const auto at = m_keys.indexOf(wanted);
    if (wanted.isEmpty() || at < 0)
        return;
    m_box->setCurrentIndex(static_cast<int>(at));
    take(static_cast<int>(at));
}

bool ChoiceBoxEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        event->ignore();   // scrolls the page; an answer is never changed in passing
        return true;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_focused = event->type() == QEvent::FocusIn;
        say();
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool printed =
            !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space;
        if (plain && printed) {
            press(key->text());   // other letters do not jump about
            return true;
        }
        break;
    }
    default:
        break;
    }
    return AnswerEditor::eventFilter(watched, event);
}

void ChoiceBoxEditor::say()
{
    fit();
    m_field->setSource(m_source.isEmpty() ? QString() : m_note.isEmpty() ? m_source : m_note);
    m_field->setHelp(!m_note.isEmpty() ? m_note : m_focused ? keysNote() : QString());
}

void ChoiceBoxEditor::setFault(const QString &sentence)
{
    m_field->setError(sentence);
}

void ChoiceBoxEditor::setNote(const QString &note)
{
    m_note = note;
    say();
}

void ChoiceBoxEditor::setNarrow(bool narrow)
{
    m_field->setNoteBelow(narrow);
}

void ChoiceBoxEditor::focusEditor()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

}   // namespace ui
