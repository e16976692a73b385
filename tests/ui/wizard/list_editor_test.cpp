#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/review/review_model.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/list_row.h"
#include "ui/wizard/list_editor.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace core;
using domain::AnswerState;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A benefit of Elena's at the question of its list.
struct Household {
    explicit Household(const char *benefit = "auu", const char *list = "componenti")
        : key(text(list))
    {
        rig.start(text(benefit));
        rig.step->showQuestion(key);
        rig.settle();
    }
    QJsonArray stored()
    {
        const domain::Case kept = rig.onDisk();
        const domain::Fact *fact = kept.facts.find(key);
        return fact ? fact->value.toArray() : QJsonArray{text("not answered")};
    }
    ui::widgets::ListRow *row(int at)
    {
        return rig.find<ui::widgets::ListRow>(text("row_%1").arg(at));
    }
    void press(const char *button) { rig.find<ui::widgets::KeyButton>(text(button))->click(); }
    QString asked() { return rig.textOf(text("ask")); }
    /// The field that is asked now gets `typed`, or the option with this code.
    void say(const char *field, const char *typed)
    {
        INFO(field);
        if (auto *line = qobject_cast<QLineEdit *>(rig.find(text(field)))) {
            line->setFocus();
            rig.press(Qt::Key_A, Qt::ControlModifier);
            rig.type(text(typed));
        } else {
            rig.find(text(field))
                ->findChild<QAbstractButton *>(text("option_") + text(typed))
                ->click();
        }
        rig.press(Qt::Key_Return);
    }
    /// Enter through whatever is still asked of the row, until the rows are back.
    void finishRow()
    {
        for (int step = 0; step < 40 && rig.isShown(text("rowForm")); ++step)
            rig.step->goOn();
        REQUIRE_FALSE(rig.isShown(text("rowForm")));
    }
    void addChild(const char *born)
    {
        press("rowAdd");
        say("relazione", "figlio");
        say("data_nascita", born);
        finishRow();
    }

    tests::PagesRig rig;
    QString key;
};

}   // namespace

TEST_CASE("the person at the desk is the first row; going on makes it the answer", "[ui][list]")
{
    Household desk;
    CHECK(desk.row(0)->title() == text("La persona che chiede"));
    CHECK(desk.row(0)->detail().contains(text("14 marzo 1986")));
    CHECK(desk.stored() == QJsonArray{text("not answered")});
    desk.rig.step->goOn();
    const QJsonArray rows = desk.stored();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject()[text("relazione")].toString() == text("richiedente"));
    CHECK(desk.rig.step->currentKey() != desk.key);
    CHECK(desk.rig.failures.isEmpty());
}

TEST_CASE("a row is asked field by field and every answer is on disk at once", "[ui][list]")
{
    Household desk;
    desk.press("rowAdd");
    CHECK(desk.asked() == text("Chi è per la persona che chiede?"));
    CHECK(desk.rig.textOf(text("questionNumber")).contains(text("componente 2")));
    // Nobody else is the applicant.
    CHECK_FALSE(desk.rig.isShown(text("option_richiedente")));
    desk.say("relazione", "figlio");
    REQUIRE(desk.stored().size() == 2);
    CHECK(desk.stored()[1].toObject()[text("relazione")].toString() == text("figlio"));
    CHECK(desk.asked() == text("Quando è nata?"));
    CHECK(QApplication::focusWidget()->objectName() == text("data_nascita"));
    desk.say("data_nascita", "12/3/2019");
    CHECK(desk.stored()[1].toObject()[text("data_nascita")].toString() == text("2019-03-12"));
    desk.finishRow();
    CHECK(desk.row(1)->title() == text("Figlio o figlia"));
    CHECK(desk.row(1)->detail().contains(text("12 marzo 2019")));
    CHECK(desk.rig.step->currentKey() == desk.key);
    CHECK(QApplication::focusWidget()->objectName() == text("rowAdd"));
    CHECK(desk.rig.failures.isEmpty());
}

TEST_CASE("a fault is said at the field, and the row waits", "[ui][list]")
{
    Household desk;
    desk.press("rowAdd");
    desk.say("relazione", "figlio");
    desk.say("data_nascita", "31/2/2019");
    CHECK(desk.rig.textOf(text("fieldMessage")).contains(text("non esiste")));
    CHECK(desk.asked() == text("Quando è nata?"));
    CHECK_FALSE(desk.stored()[1].toObject().contains(text("data_nascita")));
    // Leaving keeps what was typed; coming back shows it where it stood.
    desk.rig.step->skip();
    desk.rig.step->showQuestion(desk.key);
    CHECK(desk.asked() == text("Quando è nata?"));
    CHECK(desk.rig.find<QLineEdit>(text("data_nascita"))->text() == text("31/2/2019"));
}

TEST_CASE("usual answers are not asked but shown, and can be changed", "[ui][list]")
{
    Household desk;
    desk.addChild("12/3/2019");
    CHECK_FALSE(desk.stored()[1].toObject().contains(text("convivente")));
    desk.row(1)->click();
    auto *field = desk.rig.find<ui::widgets::ListRow>(text("field_convivente"));
    CHECK(field->title().endsWith(text("Sì (di solito)")));
    field->click();
    CHECK(desk.asked() == text("Vive nella stessa casa?"));
    CHECK(QApplication::focusWidget()->objectName().startsWith(text("option_")));
    desk.say("convivente", "false");
    CHECK(QApplication::focusWidget()->objectName() == text("rowAccept"));
    CHECK(desk.stored()[1].toObject()[text("convivente")] == QJsonValue(false));
    CHECK(desk.rig.find<ui::widgets::ListRow>(text("field_convivente"))
              ->title()
              .endsWith(text("No")));
    desk.rig.step->goOn();
    CHECK(desk.row(1)->detail().contains(text("No")));
}

TEST_CASE("a row taken away comes back, a change too", "[ui][list]")
{
    Household desk;
    desk.addChild("12/3/2019");
    desk.addChild("1/7/2022");
    const QJsonArray before = desk.stored();
    REQUIRE(before.size() == 3);
    desk.row(1)->setFocus();
    desk.rig.press(Qt::Key_Delete);
    REQUIRE(desk.stored().size() == 2);
    CHECK(desk.stored()[1] == before[2]);
    desk.press("rowUndo");
    CHECK(desk.stored() == before);
    // The person at the desk stays in the family.
    desk.row(0)->setFocus();
    desk.rig.press(Qt::Key_Delete);
    CHECK(desk.stored() == before);
}

TEST_CASE("a row that says nothing was never there", "[ui][list]")
{
    Household desk;
    desk.press("rowAdd");
    desk.rig.step->goBack();
    CHECK(desk.rig.isShown(text("row_0")));
    CHECK_FALSE(desk.rig.isShown(text("row_1")));
    CHECK(desk.rig.step->currentKey() == desk.key);
    CHECK(desk.stored() == QJsonArray{text("not answered")});
}

TEST_CASE("no rows is an answer, «Non so» another, nothing a third", "[ui][list]")
{
    Household desk("adi", "veicoli");
    CHECK(desk.rig.textOf(text("noRows")).contains(text("Ancora nessuna riga")));
    CHECK(desk.stored() == QJsonArray{text("not answered")});
    desk.press("rowNone");
    CHECK(desk.stored().isEmpty());
    CHECK(desk.rig.textOf(text("noRows")) == text("Nessuna riga: è la risposta."));
    desk.press("rowUndo");
    CHECK(desk.stored() == QJsonArray{text("not answered")});
    desk.press("answerUnknown");
    const domain::Case kept = desk.rig.onDisk();
    REQUIRE(kept.facts.find(desk.key));
    CHECK(kept.facts.find(desk.key)->state == AnswerState::Unknown);
}

TEST_CASE("«Non so» over rows can be taken back; inside a row it is said of the field",
          "[ui][list]")
{
    Household desk;
    desk.addChild("12/3/2019");
    const QJsonArray before = desk.stored();
    desk.press("answerUnknown");
    CHECK(desk.rig.step->currentKey() == desk.key);
    CHECK(desk.rig.onDisk().facts.find(desk.key)->state == AnswerState::Unknown);
    desk.press("rowUndo");
    CHECK(desk.stored() == before);

    desk.press("rowAdd");
    desk.say("relazione", "figlio");
    desk.press("answerUnknown");
    CHECK(desk.asked() != text("Quando è nata?"));
    CHECK(desk.stored().size() == 3);
    CHECK_FALSE(desk.stored()[2].toObject().contains(text("data_nascita")));
}

TEST_CASE("what a row says of the applicant and a question asks too is answered once", "[ui][list]")
{
    Household desk("adi");
    // No question of this benefit: the row has it from the person's record.
    REQUIRE_FALSE(desk.rig.model->question(text("data_nascita")));
    desk.rig.step->goOn();
    CHECK(desk.stored()[0].toObject()[text("data_nascita")].toString() == text("1986-03-14"));

    Household other("auu");
    REQUIRE(other.rig.model->question(text("data_nascita")));
    other.rig.step->goOn();
    CHECK_FALSE(other.stored()[0].toObject().contains(text("data_nascita")));
}

TEST_CASE("the review shows a list row by row", "[ui][list][review]")
{
    Household desk;
    desk.addChild("12/3/2019");
    desk.rig.show(text("review"));
    const auto *model = desk.rig.find<QTableView>(text("reviewTable"))->model();
    QStringList said;
    for (int row = 0; row < model->rowCount(); ++row)
        said.append(model->index(row, ui::ReviewModel::Question).data().toString() + text("=") +
                    model->index(row, ui::ReviewModel::Answer).data().toString());
    const QString all = said.join(QLatin1Char('\n'));
    CHECK(all.contains(text("Famiglia=2 righe")));
    CHECK(all.contains(text("componente 2=Figlio o figlia · 12 marzo 2019")));
    CHECK_FALSE(all.contains(QLatin1Char('{')));
}

TEST_CASE("every benefit that can be asked today starts, and each of its questions has a page",
          "[ui][list][catalogue]")
{
    tests::PagesRig rig;
    const QDate today = rig.desk.clock.today();
    int lists = 0;
    for (const rules::BenefitSummary &benefit : rig.desk.parts.catalogue->benefits()) {
        if (benefit.inForceTo.isValid() && benefit.inForceTo < today)
            continue;
        CAPTURE(benefit.id);
        rig.start(benefit.id);
        REQUIRE_FALSE(rig.model->questions().isEmpty());
        for (const rules::Question &question : rig.model->questions()) {
            CAPTURE(question.key);
            rig.step->showQuestion(question.key);
            CHECK(rig.textOf(text("ask")) == question.ask.it());
            CHECK_FALSE(question.ask.it().isEmpty());
            if (question.kind != rules::AnswerKind::List) {
                CHECK(rig.isShown(question.key));
                continue;
            }
            ++lists;
            auto *add = rig.find<ui::widgets::KeyButton>(text("rowAdd"));
            add->click();
            CHECK(rig.isShown(text("rowForm")));
            CHECK_FALSE(rig.textOf(text("ask")).isEmpty());
            rig.step->goBack();
            CHECK(rig.isShown(text("rowAdd")));
        }
    }
    CHECK(lists > 20);
    CHECK(rig.failures.isEmpty());
}
