#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/wizard/dense_row.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A draft with what was told in earlier visits, `days` ago.
struct OldAnswers {
    explicit OldAnswers(int days)
    {
        rig.startNaspi();
        tell("categoria_lavoratore", text("subordinato_privato"), days);
        tell("attivita_in_corso", text("autonoma"), days);
        tell("reddito_annuo_presunto", text("4000.00"), days);
        tell("data_cessazione", text("2026-09-25"), days);
    }
    void tell(const char *key, const QJsonValue &value, int days)
    {
        const QDateTime then = rig.desk.clock.nowUtc().addDays(-days);
        REQUIRE(
            rig.model->answer(text(key), domain::known(value, then, domain::Origin::EarlierVisit)));
    }
    const domain::Fact *fact(const char *key) { return rig.model->current().facts.find(text(key)); }

    tests::PagesRig rig;
};

}   // namespace

TEST_CASE("what was told in an earlier visit is shown with that visit's date, not asked again (W8)",
          "[ui][wizard][prefill]")
{
    OldAnswers old(30);
    CHECK_FALSE(old.rig.model->unanswered().contains(text("categoria_lavoratore")));
    old.rig.step->showQuestion(text("categoria_lavoratore"));
    CHECK(old.rig.textOf(text("answerState")) == text("dalla visita del 25 ottobre 2026"));
    old.rig.step->showQuestion(text("data_cessazione"));
    CHECK(old.rig.textOf(text("fieldMessage")) == text("dalla visita del 25 ottobre 2026"));
    CHECK_FALSE(old.rig.isShown(text("answerState")));
    old.rig.press(Qt::Key_Return);
    CHECK(old.fact("data_cessazione")->origin == domain::Origin::EarlierVisit);
}

TEST_CASE(
    "job, income, address and household told over 90 days ago are confirmed with one key (W8)",
    "[ui][wizard][prefill]")
{
    OldAnswers old(91);
    const QString key = text("categoria_lavoratore");
    CHECK(old.rig.model->unanswered().contains(key));
    CHECK(old.rig.model->isStale(text("reddito_annuo_presunto")));
    CHECK_FALSE(old.rig.model->isStale(text("data_cessazione")));
    old.rig.step->showQuestion(key);
    CHECK(old.rig.textOf(text("answerState")).contains(text("91 giorni fa. È ancora così?")));
    old.rig.press(Qt::Key_Return);
    CHECK(old.rig.step->currentKey() != key);
    CHECK_FALSE(old.rig.model->isStale(key));
    const domain::Case kept = old.rig.onDisk();
    CHECK(kept.facts.find(key)->value == QJsonValue(text("subordinato_privato")));
    CHECK(kept.facts.find(key)->origin == domain::Origin::Person);
    CHECK(kept.facts.find(key)->recordedAt == old.rig.desk.clock.nowUtc());
    // A confirmation is taken back like any answer.
    old.rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(old.rig.model->isStale(key));
}

TEST_CASE("in the dense view Enter on an old answer confirms it, Continue alone does not (W8)",
          "[ui][wizard][prefill]")
{
    OldAnswers old(91);
    old.rig.step->setDense(true);
    const QString key = text("reddito_annuo_presunto");
    old.rig.step->showQuestion(key);
    auto *row = old.rig.find<ui::DenseRow>(text("denseRow_") + key);
    CHECK(row->findChild<QLabel *>(text("fieldMessage"))->text() ==
          text("25 ago: ancora così? Invio"));
    old.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(old.rig.model->isStale(key));
    old.rig.step->showQuestion(key);
    old.rig.press(Qt::Key_Return);
    CHECK_FALSE(old.rig.model->isStale(key));
    CHECK(old.rig.failures.isEmpty());
}
