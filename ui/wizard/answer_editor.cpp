#include "ui/wizard/answer_editor.h"

#include "ui/widgets/field.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/wizard/typed_answer.h"
#include "ui/words/outcome_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace ui {

using namespace core;
using domain::AnswerState;
using rules::AnswerKind;
using rules::Question;

namespace {

/// Yes/no and choices: option rows, answered by choosing.
class OptionEditor : public AnswerEditor {
public:
    OptionEditor(const Question &question, QWidget *parent)
        : AnswerEditor(parent), m_group(new widgets::OptionGroup(question.ask.it()))
    {
        m_group->setObjectName(question.key);
        if (question.kind == AnswerKind::YesNo)
            m_group->addYesNo();
        for (const rules::Option &option : question.options)
            m_group->addOption(option.value, option.label.it(), option.hint.it());
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(4, 4, 4, 4);
        column->addWidget(m_group);
        setFocusProxy(m_group);
        const bool yesNo = question.kind == AnswerKind::YesNo;
        connect(m_group, &widgets::OptionGroup::picked, this, [this, yesNo](const QString &id) {
            Q_EMIT answered(AnswerState::Known,
                            yesNo ? QJsonValue(id == QStringLiteral("true")) : QJsonValue(id));
        });
    }

    void show(const domain::Fact *fact) override
    {
        if (!fact || fact->state != AnswerState::Known)
            m_group->setChosen({});
        else if (fact->value.isBool())
            m_group->setChosen(fact->value.toBool() ? QStringLiteral("true")
                                                    : QStringLiteral("false"));
        else
            m_group->setChosen(fact->value.toString());
    }
    bool commit() override { return true; }
    void focusEditor() override { m_group->focusCurrent(); }

private:
    widgets::OptionGroup *m_group;
};

/// Dates, amounts, counts and text: one line, read when it is left and on Continue, never while
/// typing (W11).
class LineEditor : public AnswerEditor {
public:
    LineEditor(const Question &question, const QDate &today, QWidget *parent)
        : AnswerEditor(parent), m_question(question), m_today(today),
          m_field(new widgets::Field(question.shortLabel.it()))
    {
        QLineEdit *line = m_field->lineEdit();
        line->setObjectName(question.key);
        line->setAccessibleName(question.ask.it());
        line->setPlaceholderText(placeholder());
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(4, 4, 4, 4);
        column->addWidget(m_field);
        setFocusProxy(line);
        connect(line, &QLineEdit::editingFinished, this, [this] { commit(); });
        connect(line, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    }

    void show(const domain::Fact *fact) override
    {
        m_shown = fact ? std::optional(*fact) : std::nullopt;
        const bool knownFact = fact && fact->state == AnswerState::Known;
        m_field->lineEdit()->setText(knownFact ? writeTyped(m_question, fact->value) : QString());
        m_field->setSource(knownFact && fact->origin != domain::Origin::Person ? originWords(*fact)
                                                                               : QString());
        m_field->setError({});
        m_field->setWarning({});
    }

    bool commit() override
    {
        const TypedAnswer typed = readTyped(m_question, m_field->lineEdit()->text(), m_today);
        m_field->setError(typed.kind == TypedAnswer::Kind::Fault ? typed.sentence : QString());
        m_field->setWarning(typed.kind == TypedAnswer::Kind::Value ? typed.sentence : QString());
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

    QString unfinishedText() const override
    {
        const QString text = m_field->lineEdit()->text();
        const bool isShown = m_shown && m_shown->state == AnswerState::Known &&
                             text == writeTyped(m_question, m_shown->value);
        return isShown ? QString() : text;
    }
    void setUnfinishedText(const QString &text) override { m_field->lineEdit()->setText(text); }
    void focusEditor() override
    {
        m_field->lineEdit()->setFocus();
        m_field->lineEdit()->selectAll();
    }

private:
    QString placeholder() const
    {
        switch (m_question.kind) {
        case AnswerKind::Date:
            return LineEditor::tr("giorno/mese/anno");
        case AnswerKind::Month:
            return LineEditor::tr("mese/anno");
        case AnswerKind::Amount:
            return LineEditor::tr("per esempio 1.234,50");
        default:
            return {};
        }
    }

    bool give(AnswerState state, const QJsonValue &value, const QString &echo)
    {
        m_field->lineEdit()->setText(echo);
        if (m_shown && m_shown->state == state && m_shown->value == value)
            return true;
        m_shown = domain::Fact{state, value, domain::Origin::Person, {}};
        Q_EMIT answered(state, value);
        return true;
    }

    Question m_question;
    QDate m_today;
    widgets::Field *m_field;
    std::optional<domain::Fact> m_shown;
};

using Maker = AnswerEditor *(*)(const Question &, const QDate &, QWidget *);

AnswerEditor *makeOptions(const Question &question, const QDate &, QWidget *parent)
{
    return new OptionEditor(question, parent);
}

AnswerEditor *makeLine(const Question &question, const QDate &today, QWidget *parent)
{
    return new LineEditor(question, today, parent);
}

}   // namespace

AnswerEditor *makeAnswerEditor(const Question &question, const QDate &today, QWidget *parent)
{
    static const std::map<AnswerKind, Maker> makers = {
        {AnswerKind::YesNo, makeOptions}, {AnswerKind::Choice, makeOptions},
        {AnswerKind::Date, makeLine},     {AnswerKind::Month, makeLine},
        {AnswerKind::Amount, makeLine},   {AnswerKind::Count, makeLine},
        {AnswerKind::Decimal, makeLine},  {AnswerKind::Text, makeLine}};
    return makers.at(question.kind)(question, today, parent);
}

}   // namespace ui
