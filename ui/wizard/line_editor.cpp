#include "ui/wizard/line_editor.h"

#include "ui/wizard/typed_answer.h"
#include "ui/wizard/warning_reason.h"
#include "ui/words/outcome_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::AnswerState;
using rules::AnswerKind;
using rules::Question;

LineEditor::LineEditor(const Question &question, const QDate &today, const EditorLook &look,
                       QWidget *parent)
    : AnswerEditor(parent), m_question(question), m_today(today), m_look(look),
      m_field(new widgets::Field(question.shortLabel.it(), look.form)), m_reason(new WarningReason)
{
    QLineEdit *line = m_field->lineEdit();
    auto *column = new QVBoxLayout(this);
    const int edge = look.isDense() ? 0 : 4;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_reason);
    setFocusProxy(line);
    line->installEventFilter(this);
    if (look.isDense()) {
        m_field->setLabelWidth(kDenseLabelAt100);
        m_field->setControlColumn(kDenseControlsAt100);
    }
    word();
    connect(line, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(line, &QLineEdit::textEdited, this, [this] {
        m_ownFault.clear();
        m_warning.clear();
        m_reason->ask({});
        say();
        Q_EMIT edited();
    });
}

void LineEditor::word()
{
    QLineEdit *line = m_field->lineEdit();
    m_field->setLabel(m_look.label ? m_question.shortLabel.it() : QString());
    line->setObjectName(m_question.key);
    line->setAccessibleName(m_question.ask.it());
    line->setPlaceholderText(m_look.hints ? placeholder() : QString());
    m_field->setLabelNote(everyWords(m_question.unit));
    if (m_look.isDense())
        m_field->setEditorWidth(widthAt100());
}

bool LineEditor::retarget(const Question &question)
{
    if (question.kind == AnswerKind::YesNo || question.kind == AnswerKind::Choice ||
        question.kind == AnswerKind::List)
        return false;
    m_question = question;
    m_note.clear();
    m_fault.clear();
    word();
    return true;
}

void LineEditor::show(const domain::Fact *fact)
{
    m_shown = fact ? std::optional(*fact) : std::nullopt;
    const bool knownFact = fact && fact->state == AnswerState::Known;
    const QString text = knownFact ? writeTyped(m_question, fact->value) : QString();
    m_field->lineEdit()->setText(text);
    // Whoever opens the case again is told what is strange in it again.
    const TypedAnswer typed = readTyped(m_question, text, m_today);
    m_warning = knownFact ? typed.sentence : QString();
    m_mind = m_look.isDense() ? typed.shortNote : typed.note;
    m_passed.clear();
    m_ownFault.clear();
    m_reason->ask({});
    say();
}

bool LineEditor::commit()
{
    const TypedAnswer typed = readTyped(m_question, m_field->lineEdit()->text(), m_today);
    const bool isFault = typed.kind == TypedAnswer::Kind::Fault;
    m_ownFault = isFault ? typed.sentence : QString();
    m_warning = typed.kind == TypedAnswer::Kind::Value ? typed.sentence : QString();
    m_mind = m_look.isDense() ? typed.shortNote : typed.note;
    say();
    switch (typed.kind) {
    case TypedAnswer::Kind::Fault:
        return false;
    case TypedAnswer::Kind::Empty:
        if (m_shown && m_shown->state == AnswerState::Known) {
            m_shown.reset();
            Q_EMIT cleared();
        }
        return true;
    case TypedAnswer::Kind::Unknown:
        return give(AnswerState::Unknown, {}, {});
    case TypedAnswer::Kind::Declined:
        return give(AnswerState::Declined, {}, {});
    case TypedAnswer::Kind::Value:
        return give(AnswerState::Known, typed.value, typed.echo);
    }
    return true;
}

bool LineEditor::give(AnswerState state, const QJsonValue &value, const QString &echo)
{
    m_field->lineEdit()->setText(echo);
    if (m_shown && m_shown->state == state && m_shown->value == value)
        return true;
    m_shown = domain::Fact{state, value, domain::Origin::Person, {}};
    m_passed.clear();
    Q_EMIT answered(state, value);
    return true;
}

/// A warning holds back once: it is passed with a reason, or the answer is changed.
bool LineEditor::goOn()
{
    const bool wasAsking = m_reason->isAsking();
    if (!commit())
        return false;
    if (m_warning.isEmpty() || !m_passed.isEmpty()) {
        m_reason->ask({});
        return true;
    }
    if (wasAsking && !m_reason->reason().isEmpty()) {
        m_passed = m_reason->reason();
        m_reason->ask({});
        say();
        Q_EMIT warningPassed(m_warning, m_passed);
        return true;
    }
    m_reason->ask(m_warning);
    m_reason->focusReason();
    return false;
}

/// Fault, warning, source, note: the first that there is.
void LineEditor::say()
{
    m_field->setError(m_ownFault.isEmpty() ? m_fault : m_ownFault);
    const bool elsewhere = m_shown && m_shown->state == AnswerState::Known &&
                           m_shown->origin != domain::Origin::Person;
    m_field->setWarning(m_passed.isEmpty() ? m_warning : QString());
    m_field->setSource(!elsewhere         ? QString()
                       : m_note.isEmpty() ? originWords(*m_shown, m_look.isDense())
                                          : m_note);
    m_field->setHelp(!m_passed.isEmpty() ? tr("Va bene: %1").arg(m_passed)
                     : m_note.isEmpty()  ? m_mind
                                         : m_note);
}

void LineEditor::setFault(const QString &sentence)
{
    m_fault = sentence;
    say();
}

void LineEditor::setNote(const QString &note)
{
    m_note = note;
    say();
}

void LineEditor::setPassed(const QString &reason)
{
    m_passed = reason;
    say();
}

void LineEditor::setNarrow(bool narrow)
{
    m_field->setNoteBelow(narrow);
}

QString LineEditor::unfinishedText() const
{
    const QString text = m_field->lineEdit()->text();
    const bool isShown = m_shown && m_shown->state == AnswerState::Known &&
                         text == writeTyped(m_question, m_shown->value);
    return isShown ? QString() : text;
}

void LineEditor::setUnfinishedText(const QString &text)
{
    m_field->lineEdit()->setText(text);
}

void LineEditor::focusEditor()
{
    m_field->lineEdit()->setFocus();
    m_field->lineEdit()->selectAll();
}

QString LineEditor::placeholder() const
{
    switch (m_question.kind) {
    case AnswerKind::Date:
        return m_look.isDense() ? tr("g/m/aaaa") : tr("giorno/mese/anno");
    case AnswerKind::Month:
        return m_look.isDense() ? tr("m/aaaa") : tr("mese/anno");
    case AnswerKind::Amount:
        return m_look.isDense() ? tr("1.234,50") : tr("per esempio 1.234,50");
    default:
        return {};
    }
}

int LineEditor::widthAt100() const
{
    constexpr int kShort = 120;
    constexpr int kLong = 320;
    return m_question.kind == AnswerKind::Text ? kLong : kShort;
}

/// What Ctrl+Z or Ctrl+Shift+Z would change are the characters typed since the answer was shown.
bool LineEditor::hasOwnHistory(const QKeyEvent &key) const
{
    const QLineEdit *line = m_field->lineEdit();
    return key.matches(QKeySequence::Undo) ? line->isUndoAvailable() : line->isRedoAvailable();
}

bool LineEditor::stepDate(int step)
{
    const bool month = m_question.kind == AnswerKind::Month;
    if (!month && m_question.kind != AnswerKind::Date)
        return false;
    const QString text = m_field->lineEdit()->text();
    const TypedAnswer typed = readTyped(m_question, text, m_today);
    if (typed.kind != TypedAnswer::Kind::Value)
        return false;
    const QString day = typed.value.toString() + (month ? QStringLiteral("-01") : QString());
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const QDate stepped = month ? date.addMonths(step) : date.addDays(step);
    const QString form = month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd");
    m_field->lineEdit()->selectAll();
    m_field->lineEdit()->insert(writeTyped(m_question, QJsonValue(stepped.toString(form))));
    Q_EMIT edited();
    return true;
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool keyed =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!keyed || watched != m_field->lineEdit())
        return AnswerEditor::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool history = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    if (history && !hasOwnHistory(key)) {
        event->ignore();   // the page takes the answer back
        return true;
    }
    const int step = key.key() == Qt::Key_Up ? 1 : key.key() == Qt::Key_Down ? -1 : 0;
    if (event->type() == QEvent::KeyPress && step != 0 && key.modifiers() == Qt::NoModifier)
        return stepDate(step);
    return AnswerEditor::eventFilter(watched, event);
}

}   // namespace ui
