#include "tests/ui/cases/two_versions_rig.h"

#include "ui/cases/case_page.h"
#include "ui/error_text.h"
#include "ui/wizard/step_page.h"
#include "ui/words/desk_words.h"

#include <QLineEdit>

using namespace core;
using casework::DraftTaken;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("a draft that only another desk changed is the draft here, field by field (W4)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.rig.show(text("case"));
    desk.answerThere("settimane_quadriennio", 190);
    REQUIRE(desk.come() == DraftTaken::Forwarded);
    REQUIRE(desk.rig.model->reload());
    CHECK_FALSE(desk.rig.model->versions());
    CHECK_FALSE(desk.rig.isShown(text("versionsStrip")));
    CHECK(desk.rig.model->current().facts.find(text("settimane_quadriennio"))->value == 190);
}

TEST_CASE("what came from another desk stands in the field that is open (W4)",
          "[ui][cases][versions]")
{
    for (const bool dense : {false, true}) {
        CAPTURE(dense);
        tests::TwoDesks desk;
        desk.rig.show(text("step"));
        desk.rig.step->setDense(dense);
        desk.rig.step->showQuestion(text("settimane_quadriennio"));
        desk.rig.settle();
        const auto stands = [&](const char *value) {
            const auto fields = desk.rig.step->findChildren<QLineEdit *>();
            return std::any_of(fields.begin(), fields.end(), [&](const QLineEdit *field) {
                return field->isVisible() && field->text() == text(value);
            });
        };
        REQUIRE(stands("208"));
        desk.answerThere("settimane_quadriennio", 190);
        REQUIRE(desk.come() == DraftTaken::Forwarded);
        REQUIRE(desk.rig.model->reload());
        CHECK(stands("190"));
        CHECK_FALSE(stands("208"));
    }
}

TEST_CASE("an answer is not put over one that another desk gave meanwhile: it is shown and said "
          "(W5, W23)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.answerThere("settimane_quadriennio", 190);
    REQUIRE(desk.come() == DraftTaken::Forwarded);
    const QDateTime now = desk.rig.desk.clock.nowUtc();
    CHECK_FALSE(desk.rig.model->answer(text("settimane_quadriennio"), domain::known(200, now)));
    CHECK(desk.rig.model->current().facts.find(text("settimane_quadriennio"))->value == 190);
    REQUIRE(desk.rig.failures.size() == 1);
    CHECK(ui::errorText(desk.rig.failures.first()).contains(text("Ora vedi la sua risposta")));
    // Once seen it can be changed; another question never stood in the way.
    CHECK(desk.rig.model->answer(text("settimane_quadriennio"), domain::known(200, now)));
    CHECK(desk.rig.onDisk().facts.find(text("settimane_quadriennio"))->value == 200);
}

TEST_CASE("another answer goes on top of what came from another desk", "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.answerThere("settimane_quadriennio", 190);
    REQUIRE(desk.come() == DraftTaken::Forwarded);
    desk.answerHere("imponibile_quadriennio", text("70000.00"));
    const domain::Case stored = desk.rig.onDisk();
    CHECK(stored.facts.find(text("settimane_quadriennio"))->value == 190);
    CHECK(stored.facts.find(text("imponibile_quadriennio"))->value == text("70000.00"));
}

TEST_CASE("a case held at another desk is named with its holder, also one this desk does not know "
          "(W5)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    const QDateTime now = desk.rig.desk.clock.nowUtc();
    desk.theirs.draft.holder = {text("L118-OP-77"), now, now};
    desk.theirs.changedBy = GENERATE(text("Lucia Ferri"), QString());
    const bool named = !desk.theirs.changedBy.isEmpty();
    CAPTURE(named);
    desk.theirs.draft.history.append(
        {now, text("L118-OP-77"), text("answered"), text("settimane_quadriennio")});
    desk.answerThere("settimane_quadriennio", 190);
    REQUIRE(desk.come() == DraftTaken::Forwarded);
    REQUIRE(desk.rig.model->reload());
    desk.rig.show(text("case"));
    const QString said = desk.strip("heldStrip");
    const QString who = named ? text("Lucia Ferri") : text("un collega di un altro banco");
    CHECK(said.contains(text("La pratica è aperta da %1 dalle 10:42").arg(who)));
    CHECK(desk.rig.textOf(text("caseWhere")).contains(text("la sta usando %1").arg(who)));
    CHECK_FALSE(said.contains(text("OP-77")));
}

TEST_CASE("a draft handed in at another desk is put away and its page says so (W4)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    REQUIRE(desk.rig.desk.desk->sharedDrafts().gone(desk.rig.model->current().id));
    REQUIRE(desk.rig.model->reload());
    desk.rig.show(text("case"));
    CHECK(desk.rig.model->current().isReadOnly());
    CHECK(desk.strip("awayStrip") == text("Archiviata. Presentata o archiviata a un altro banco."));
}

TEST_CASE("desks and colleagues are named as one says them", "[ui][cases][versions]")
{
    CHECK(ui::atDeskWords(text("Banco 2")) == text("al banco 2"));
    CHECK(ui::atDeskWords(text("Ufficio anziani")) == text("a un altro banco (Ufficio anziani)"));
    CHECK(ui::atDeskWords({}) == text("a un altro banco"));
    tests::TwoDesks desk;
    const auto me = desk.rig.desk.desk->actor();
    REQUIRE(me);
    CHECK(ui::colleagueWords(*desk.rig.desk.desk, me->pseudonym) == text("Paola Riva"));
    CHECK(ui::colleagueWords(*desk.rig.desk.desk, text("L118-OP-99")) ==
          text("un collega di un altro banco"));
}
