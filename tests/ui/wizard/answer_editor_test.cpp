#include "tests/support/string_makers.h"
#include "ui/wizard/answer_editor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>

#include <memory>

using core::domain::known;
using core::rules::AnswerKind;
using core::rules::Question;

TEST_CASE("a list has no field to type in: it says how many rows there are and lets one go on",
          "[ui][wizard]")
{
    Question question;
    question.key = QStringLiteral("componenti");
    question.kind = AnswerKind::List;
    const std::unique_ptr<ui::AnswerEditor> editor(
        ui::makeAnswerEditor(question, QDate(2026, 11, 24), nullptr));
    const auto *words = editor->findChild<QLabel *>(QStringLiteral("componenti"));
    REQUIRE(words != nullptr);
    CHECK(words->text() == QStringLiteral("Questo elenco non si compila in questa schermata."));
    CHECK(editor->commit());
    CHECK(editor->unfinishedText().isEmpty());

    const auto two = known(QJsonArray{QJsonObject(), QJsonObject()}, {});
    editor->show(&two);
    CHECK(words->text() == QStringLiteral("Righe inserite: 2."));
    editor->show(nullptr);
    CHECK(words->text() == QStringLiteral("Questo elenco non si compila in questa schermata."));
}
