#include "ui/wizard/answer_editor.h"

#include "ui/wizard/choice_box_editor.h"
#include "ui/wizard/line_editor.h"
#include "ui/wizard/option_editor.h"

#include <map>

namespace ui {

using namespace core;
using rules::AnswerKind;
using rules::Question;

namespace {

using Maker = AnswerEditor *(*)(const Question &, const QDate &, const EditorLook &, QWidget *);

AnswerEditor *makeChoice(const Question &question, const QDate &, const EditorLook &look,
                         QWidget *parent)
{
    if (look.isDense())
        return new ChoiceBoxEditor(question, parent);
    return new OptionEditor(question, parent);
}

AnswerEditor *makeLine(const Question &question, const QDate &today, const EditorLook &look,
                       QWidget *parent)
{
    return new LineEditor(question, today, look, parent);
}

}   // namespace

AnswerEditor *makeAnswerEditor(const Question &question, const QDate &today, QWidget *parent,
                               const EditorLook &look)
{
    static const std::map<AnswerKind, Maker> makers = {
        {AnswerKind::YesNo, makeChoice}, {AnswerKind::Choice, makeChoice},
        {AnswerKind::Date, makeLine},    {AnswerKind::Month, makeLine},
        {AnswerKind::Amount, makeLine},  {AnswerKind::Count, makeLine},
        {AnswerKind::Decimal, makeLine}, {AnswerKind::Text, makeLine}};
    return makers.at(question.kind)(question, today, look, parent);
}

}   // namespace ui
