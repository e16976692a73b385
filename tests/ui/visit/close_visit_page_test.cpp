#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/theme/theme.h"
#include "ui/visit/close_visit_page.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/strip.h"
#include "ui/words/day_words.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Closing {
    Closing()
    {
        rig.close->setPlace(text("Valdirosa, banco 2"));
        start();
    }
    void start(const QString &suggested = {})
    {
        rig.show(text("close"));
        rig.close->start(visit, suggested);
        rig.settle();
    }
    void typeIn(const char *field, const char *words)
    {
        rig.focus(QLatin1String(field));
        rig.press(Qt::Key_A, Qt::ControlModifier);
        rig.type(text(words));
    }
    void submit() { rig.press(Qt::Key_Return, Qt::ControlModifier); }
    QString errorOf(const char *field)
    {
        return rig.find(QLatin1String(field))->accessibleDescription();
    }
    domain::Visit stored()
    {
        const auto found = rig.desk.otherConnection()->visits().view(visit.id);
        REQUIRE(found);
        return *found;
    }

    tests::PagesRig rig;
    domain::Visit visit = rig.openVisit();
    QSignalSpy closed{rig.close, &ui::CloseVisitPage::closed};
};

}   // namespace

TEST_CASE("closing without an outcome is refused with the list of keys (S10)", "[ui][visit]")
{
    Closing page;
    page.submit();
    CHECK(page.closed.count() == 0);
    const QString words = page.rig.find<ui::widgets::Strip>(text("closeRefusal"))->words();
    for (const ui::OutcomeWords &one : ui::visitOutcomeWords())
        CHECK(words.contains(one.words));
    CHECK(words.contains(text("1 Domanda consegnata")));
    CHECK(words.contains(text("D È andata via prima")));
    page.rig.press(Qt::Key_6);
    CHECK_FALSE(page.rig.isShown(text("closeRefusal")));
    page.submit();
    CHECK(page.closed.count() == 1);
    CHECK(page.stored().outcome == text("INFO"));
}

TEST_CASE("every outcome has words and a key of its own, which act only in the group (A18)",
          "[ui][visit]")
{
    Closing page;
    auto *group = page.rig.find<ui::widgets::OptionGroup>(text("visitOutcome"));
    QStringList keys;
    QStringList codes;
    for (const ui::widgets::OptionRow *row : group->rows())
        keys.append(row->key());
    for (const ui::OutcomeWords &one : ui::visitOutcomeWords())
        codes.append(one.code);
    CHECK(keys.removeDuplicates() == 0);
    CHECK(keys.size() == 13);
    QStringList known = casework::visitOutcomes();
    known.sort();
    codes.sort();
    CHECK(codes == known);

    page.rig.press(Qt::Key_D);
    CHECK(group->chosen() == text("ABBANDONO"));
    page.rig.focus(text("nextStep"));
    page.rig.type(text("1"));
    CHECK(group->chosen() == text("ABBANDONO"));
}

TEST_CASE("what was done proposes the outcome, which one key confirms", "[ui][visit]")
{
    Closing page;
    page.start(text("TRASMESSA"));
    page.submit();
    CHECK(page.stored().outcome == text("TRASMESSA"));
}

TEST_CASE("next step, what to bring, appointment and note are stored", "[ui][visit]")
{
    Closing page;
    page.rig.press(Qt::Key_7);
    page.typeIn("nextStepBring", "il contratto d’affitto");
    page.typeIn("appointmentDay", "1/12");
    page.submit();
    CHECK(page.closed.count() == 0);
    CHECK(page.errorOf("appointmentDay").contains(text("Non riconosco la data")));
    page.typeIn("appointmentDay", "1/12/26");
    page.typeIn("appointmentHour", "25");
    page.submit();
    CHECK(page.errorOf("appointmentHour").contains(text("10:50")));
    page.typeIn("appointmentHour", "10.50");
    page.typeIn("visitNote", "Torna con la figlia.");
    page.submit();
    REQUIRE(page.closed.count() == 1);
    const domain::Visit stored = page.stored();
    CHECK(stored.bring == text("il contratto d’affitto"));
    REQUIRE(stored.appointment);
    CHECK(stored.appointment->at == QDateTime({2026, 12, 1}, {9, 50}, Qt::UTC));
    CHECK(stored.appointment->place == text("Valdirosa, banco 2"));
    CHECK(stored.nextStep == text("appuntamento"));
    CHECK(stored.nextStepOn == QDate(2026, 12, 1));
    REQUIRE(stored.notes.size() == 1);
}

TEST_CASE("a day that has passed and an hour without a day are said at the field", "[ui][visit]")
{
    Closing page;
    page.rig.press(Qt::Key_6);
    page.typeIn("nextStepOn", "ieri");
    page.submit();
    CHECK(page.errorOf("nextStepOn").contains(text("già passato")));
    page.typeIn("nextStepOn", "domani");
    page.typeIn("appointmentHour", "9");
    page.submit();
    CHECK(page.errorOf("appointmentDay").contains(text("Manca il giorno")));
    CHECK(QApplication::focusWidget()->objectName() == text("appointmentDay"));
    CHECK(page.closed.count() == 0);
    CHECK(page.stored().isOpen());
}

TEST_CASE("the paper of the visit is offered at its end", "[ui][visit]")
{
    Closing page;
    QSignalSpy paper(page.rig.close, &ui::CloseVisitPage::paperWanted);
    page.rig.focus(text("visitPaper"));
    page.rig.press(Qt::Key_Space);
    REQUIRE(paper.count() == 1);
    CHECK(paper.first().first().value<VisitId>() == page.visit.id);
}

TEST_CASE("the end of a visit fits at 100 and 200 %, refusal and errors too", "[ui][visit][look]")
{
    Closing page;
    page.start(text("TRASMESSA"));
    for (const bool refused : {false, true}) {
        if (refused) {
            page.typeIn("appointmentHour", "9");
            page.submit();
            page.start();
            page.submit();
        }
        for (const int scale : {100, 200}) {
            ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
            page.rig.window->resize(1280, 720);
            page.rig.settle();
            tests::screenshot(*page.rig.window,
                              QStringLiteral("page-10-chiudi-%1%2")
                                  .arg(refused ? QStringLiteral("rifiuto-") : QString())
                                  .arg(scale));
            CHECK(page.rig.window->height() == 720);
            CHECK(tests::clippedTexts(page.rig.window.get()).join(QLatin1Char('\n')) == QString());
        }
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    }
}
