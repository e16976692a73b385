#include "ui/wizard/step_state.h"

#include "ui/model/case_model.h"
#include "ui/wizard/list_editor.h"
#include "ui/wizard/typed_answer.h"

namespace ui {

using namespace core;
using domain::AnswerState;

namespace {

constexpr int kPlaceMs = 300;     // W2: durable within 500 ms
constexpr int kTypingMs = 2000;   // W2: long text every 2 s
const QString kHints = QStringLiteral("wizard_hints");

}   // namespace

StepState::StepState(CaseModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_moved.setSingleShot(true);
    m_moved.setInterval(kPlaceMs);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_moved, &QTimer::timeout, this, &StepState::flush);
    connect(&m_typing, &QTimer::timeout, this, &StepState::flush);
}

const rules::Question *StepState::question() const
{
    return m_key.isEmpty() ? nullptr : m_model.question(m_key);
}

void StepState::restart()
{
    m_moved.stop();
    m_typing.stop();
    m_key.clear();
    m_unfinished.clear();
    m_later.clear();
    m_editors.clear();
    m_hints = m_model.preference(kHints) != QJsonValue(false);
    if (!m_model.isOpen())
        return;
    const domain::Case &opened = m_model.current();
    m_unfinished = opened.wizard.unfinished;
    if (!opened.unfinishedText.isEmpty())
        m_unfinished[opened.position] = opened.unfinishedText;
    m_later = opened.wizard.later;
}

void StepState::setHints(bool hints)
{
    m_hints = hints;
    m_model.setPreference(kHints, hints);
}

void StepState::setKey(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_moved.start();
}

AnswerEditor *StepState::makeEditor(const rules::Question &question, const EditorLook &look)
{
    AnswerEditor *editor =
        question.kind == rules::AnswerKind::List
            ? new ListEditor(question, m_model.listGuide(question.key), m_model.today())
            : makeAnswerEditor(question, m_model.today(), nullptr, look);
    connect(editor, &AnswerEditor::edited, this, &StepState::typed);
    connect(editor, &AnswerEditor::undoWanted, this, &StepState::undoWanted);
    return editor;
}

void StepState::adopt(AnswerEditor *editor, const QString &key)
{
    m_editors.removeIf([&](const Adopted &one) { return !one.editor || one.editor == editor; });
    m_editors.append({editor, key});
    disconnect(editor, &AnswerEditor::answered, this, nullptr);
    disconnect(editor, &AnswerEditor::cleared, this, nullptr);
    disconnect(editor, &AnswerEditor::warningPassed, this, nullptr);
    connect(editor, &AnswerEditor::answered, this,
            [this, key](AnswerState state, const QJsonValue &value) { take(key, state, value); });
    connect(editor, &AnswerEditor::cleared, this, [this, key] { m_model.clearAnswer(key); });
    connect(editor, &AnswerEditor::warningPassed, this,
            [this, key](const QString &warning, const QString &reason) {
                m_model.passWarning(key, warning, reason);
            });
}

void StepState::leave(AnswerEditor *editor)
{
    for (const Adopted &one : std::as_const(m_editors)) {
        if (one.editor != editor)
            continue;
        const QString key = one.key;
        if (editor->isEnabled() && !editor->commit())
            m_unfinished[key] = editor->unfinishedText();
        m_editors.removeIf([&](const Adopted &other) { return other.editor == editor; });
        return;
    }
}

QString StepState::takeUnfinished(const QString &key)
{
    return m_unfinished.take(key);
}

void StepState::take(const QString &key, AnswerState state, const QJsonValue &value)
{
    const domain::Fact fact{state, value, domain::Origin::Person, m_model.now()};
    m_unfinished.remove(key);
    m_later.removeAll(key);
    QString position = m_key;
    if (m_going != 0 && key == m_key) {
        const QString next = neighbourIn(m_model.relevantWith(key, fact), key, m_going);
        if (!next.isEmpty())
            position = next;
    }
    const casework::WizardPlace next = place(position);
    m_model.answer(key, fact, &next);
}

void StepState::confirm(const QString &key)
{
    const QString next = m_going == 0 ? QString() : neighbour(key, m_going);
    const casework::WizardPlace after = place(next.isEmpty() ? m_key : next);
    m_model.confirm(key, &after);
}

QString StepState::neighbour(const QString &key, int step) const
{
    return neighbourIn(m_model.relevant(), key, step);
}

QString StepState::neighbourIn(const QStringList &relevant, const QString &key, int step) const
{
    const QList<rules::Question> &all = m_model.questions();
    qsizetype at = 0;
    while (at < all.size() && all[at].key != key)
        ++at;
    for (at += step; at >= 0 && at < all.size(); at += step)
        if (relevant.contains(all[at].key))
            return all[at].key;
    return {};
}

void StepState::putOff(const QString &key)
{
    if (m_model.current().isReadOnly() || m_model.current().facts.find(key))
        return;
    m_later.removeAll(key);
    m_later.append(key);
    flush();
}

QMap<QString, QString> StepState::unfinishedTexts() const
{
    QMap<QString, QString> texts = m_unfinished;
    for (const Adopted &one : m_editors) {
        if (!one.editor || !one.editor->isEnabled())
            continue;
        const QString text = one.editor->unfinishedText();
        if (text.isEmpty())
            texts.remove(one.key);
        else
            texts[one.key] = text;
    }
    return texts;
}

casework::WizardPlace StepState::place(const QString &position) const
{
    QMap<QString, QString> texts = unfinishedTexts();
    const QString own = texts.take(position);
    return {.position = position, .unfinishedText = own, .unfinished = texts, .later = m_later};
}

QList<StepFault> StepState::faults() const
{
    QList<StepFault> found;
    const QMap<QString, QString> texts = unfinishedTexts();
    for (const QString &key : m_model.relevant()) {
        const rules::Question &question = *m_model.question(key);
        QString sentence = m_model.contradiction(key);
        const QString text = texts.value(key);
        if (sentence.isEmpty() && !text.isEmpty() && question.kind != rules::AnswerKind::List) {
            const TypedAnswer typed = readTyped(question, text, m_model.today());
            if (typed.kind == TypedAnswer::Kind::Fault)
                sentence = typed.sentence;
        }
        if (!sentence.isEmpty())
            found.append({key, question.shortLabel.it(), sentence});
    }
    return found;
}

bool StepState::flush()
{
    m_moved.stop();
    m_typing.stop();
    if (!m_model.isOpen() || m_key.isEmpty())
        return true;
    return m_model.rememberPlace(place(m_key));
}

void StepState::typed()
{
    if (!m_typing.isActive())
        m_typing.start();
}

}   // namespace ui
