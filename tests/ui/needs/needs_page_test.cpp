#include "ui/needs/needs_page.h"

#include "core/rules/needs.h"
#include "tests/support/access_walk.h"
#include "tests/ui/needs/needs_rig.h"
#include "ui/needs/need_grid.h"
#include "ui/needs/need_words.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using tests::NeedsRig;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("the person's own words are on the disk when the field is left", "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    CHECK(rig.focused() == text("personWords"));
    // Letters are letters here, not cards.
    rig.pages.type(text("Non riesco a pagare la luce"));
    CHECK(rig.triage.visit().needs.isEmpty());
    rig.pages.press(Qt::Key_Tab);
    CHECK(rig.onDisk().talk.words == text("Non riesco a pagare la luce"));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("what is being typed is on the disk after two seconds, without leaving", "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    rig.pages.type(text("Sono senza lavoro"));
    rig.pages.waitFor([&] { return rig.onDisk().talk.words == text("Sono senza lavoro"); });
    CHECK(rig.focused() == text("personWords"));
}

TEST_CASE("cards chosen by letters are kept in their order and weigh the next question",
          "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    rig.pages.focus(text("need_reddito"));
    rig.pages.type(text("b"));
    rig.pages.type(text("i"));
    CHECK(rig.onDisk().needs == QStringList{text("lavoro_perso"), text("bollette_debiti")});
    CHECK(rig.focused() == text("need_bollette_debiti"));
    CHECK(rig.words("interviewAsk") == rig.triage.question(rig.triage.next()->key)->ask.it());
}

TEST_CASE("a no before everything opens the contacts at once, without taking the focus",
          "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    rig.pages.focus(text("safetyBedYes"));
    CHECK_FALSE(rig.pages.isShown(text("contactsPanel")));
    rig.pages.press(Qt::Key_N);
    CHECK(rig.onDisk().talk.bed == false);
    REQUIRE(rig.pages.isShown(text("contactsPanel")));
    CHECK(rig.focused() == text("safetyBedNo"));
    CHECK(rig.words("contactsMissing").startsWith(text("Nessun recapito locale")));
    // Nothing modal: the cards go on working, and Esc brings the interview back.
    rig.pages.focus(text("need_reddito"));
    rig.pages.type(text("l"));
    CHECK(rig.onDisk().needs == QStringList{text("cibo")});
    rig.pages.focus(text("contactsClose"));
    rig.pages.press(Qt::Key_Escape);
    CHECK_FALSE(rig.pages.isShown(text("contactsPanel")));
    CHECK(rig.pages.isShown(text("interviewPanel")));
    // The way back to them stays.
    rig.pages.find<QAbstractButton>(text("safetyContacts"))->click();
    CHECK(rig.pages.isShown(text("contactsPanel")));
    rig.pages.find<QAbstractButton>(text("safetyBedYes"))->click();
    CHECK_FALSE(rig.pages.isShown(text("contactsPanel")));
    CHECK(rig.onDisk().talk.bed == true);
}

TEST_CASE("«Violenza o paura» stays on this page: no second screen, and its line opens on demand",
          "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    CHECK(rig.pages.isShown(text("needsHidden")));
    CHECK_FALSE(rig.pages.isShown(text("needsLine")));
    rig.pages.focus(text("need_reddito"));
    rig.pages.type(text("p"));
    CHECK(rig.onDisk().needs == QStringList{ui::hiddenNeed()});
    CHECK_FALSE(rig.pages.isShown(text("contactsPanel")));
    const auto shown = rig.page->screenContent({text("it"), text("Punto INPS")}, nullptr);
    CHECK(shown.rows.size() == 14);
    for (const auto &row : shown.rows) {
        CHECK_FALSE(row.icon.contains(text("violenza")));
        CHECK_FALSE(row.chosen);
    }
    rig.pages.find<QAbstractButton>(text("needsLine"))->click();
    REQUIRE(rig.pages.isShown(text("contact_antiviolenza_1522")));
    CHECK(rig.focused().startsWith(text("contact_")));
    rig.pages.press(Qt::Key_Escape);
    CHECK_FALSE(rig.pages.isShown(text("contactsPanel")));
}

TEST_CASE("F7 sends the question while it is being asked, else the cards", "[ui][needs]")
{
    NeedsRig rig;
    QSignalSpy wanted(rig.page, &ui::NeedsPage::screenWanted);
    rig.show();
    const ui::second_screen::Audience audience{text("it"), text("Punto INPS")};
    rig.pages.focus(text("need_reddito"));
    CHECK(rig.page->screenContent(audience, nullptr).rows.size() == 14);
    rig.page->showQuestion();
    rig.pages.settle();
    const auto content = rig.page->screenContent(audience, nullptr);
    CHECK(content.title.text == rig.triage.question(rig.triage.next()->key)->ask.it());
    // The button beside the cards always means the cards.
    QObject::connect(rig.page, &ui::NeedsPage::screenWanted, rig.page,
                     [&] { CHECK(rig.page->screenContent(audience, nullptr).rows.size() == 14); });
    rig.pages.find<QAbstractButton>(text("needsShow"))->click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("an answer is kept, vanishes from the questions and says what it changed", "[ui][needs]")
{
    NeedsRig rig;
    rig.triage.ask(text("data_cessazione"));
    rig.show();
    rig.page->showQuestion();
    rig.pages.settle();
    CHECK(rig.focused() == text("data_cessazione"));
    rig.pages.type(text("25/9/26"));
    rig.pages.press(Qt::Key_Return);
    const auto stored = rig.onDisk();
    REQUIRE(stored.talk.told.find(text("data_cessazione")));
    CHECK(stored.talk.told.find(text("data_cessazione"))->value == QJsonValue(text("2026-09-25")));
    CHECK(rig.triage.next()->key != text("data_cessazione"));
    CHECK(rig.words("interviewAsk") == rig.triage.question(rig.triage.next()->key)->ask.it());
    CHECK(rig.words("interviewKnown").contains(text("lavoro")));

    // An answer that turns an outcome round says so, while it is still there to be seen.
    REQUIRE(rig.tell("causa_cessazione", text("licenziamento_gmo")));
    REQUIRE(rig.tell("categoria_lavoratore", text("subordinato_privato")));
    rig.triage.ask(text("settimane_quadriennio"));
    rig.page->showQuestion();
    rig.pages.settle();
    rig.pages.type(text("9"));
    rig.pages.press(Qt::Key_Tab);
    REQUIRE(rig.pages.isShown(text("interviewChange")));
    CHECK(rig.words("interviewChange").startsWith(text("Con questa risposta: ")));
    CHECK(rig.words("interviewChange").contains(text("per ora no")));
}

TEST_CASE("the box with what was found appears by itself, and not before its time", "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    CHECK_FALSE(rig.pages.isShown(text("needsFound")));
    const QString focused = rig.focused();
    rig.loseTheJob();
    rig.pages.settle();
    REQUIRE(rig.pages.isShown(text("needsFound")));
    CHECK(rig.focused() == focused);
    CHECK(rig.triage.answered() >= 4);
    const QString said = rig.pages.find(text("needsFound"))->accessibleName();
    CHECK(said.contains(text(": ")));
}

TEST_CASE("Ctrl+Z takes the last answer back and asks it again", "[ui][needs]")
{
    NeedsRig rig;
    rig.triage.ask(text("data_cessazione"));
    rig.show();
    rig.page->showQuestion();
    rig.pages.settle();
    rig.pages.type(text("25/9/26"));
    rig.pages.press(Qt::Key_Return);
    REQUIRE(rig.onDisk().talk.told.find(text("data_cessazione")));
    rig.pages.find<QAbstractButton>(text("interviewLater"))->setFocus();
    rig.pages.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(rig.onDisk().talk.told.find(text("data_cessazione")));
    CHECK(rig.focused() == text("data_cessazione"));
    CHECK(rig.pages.find<QLineEdit>(text("data_cessazione"))->text().isEmpty());
}

TEST_CASE("«Torno dopo» asks something else and keeps the question open", "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    rig.page->showQuestion();
    const QString first = rig.triage.next()->key;
    rig.page->skip();
    rig.pages.settle();
    CHECK(rig.triage.next()->key != first);
    CHECK(rig.words("interviewAsk") != rig.triage.question(first)->ask.it());
    CHECK_FALSE(rig.onDisk().talk.told.find(first));
}

TEST_CASE("by keys alone from the first word to the list of rights", "[ui][needs]")
{
    NeedsRig rig;
    QSignalSpy rights(rig.page, &ui::NeedsPage::rightsWanted);
    QSignalSpy back(rig.page, &ui::NeedsPage::backWanted);
    rig.show();
    rig.pages.type(text("Ho perso il lavoro"));
    // One Tab a stop: the way to the cards, past «Mostra alla persona».
    for (int step = 0; step < 4 && !rig.focused().startsWith(text("need_")); ++step)
        rig.pages.press(Qt::Key_Tab);
    rig.pages.type(text("b"));
    rig.pages.press(Qt::Key_F6);
    rig.pages.settle();
    for (int step = 0; step < 40 && rig.focused() != text("interviewUnknown"); ++step)
        rig.pages.press(Qt::Key_Tab);
    REQUIRE(rig.focused() == text("interviewUnknown"));
    const QString asked = rig.triage.next()->key;
    rig.pages.press(Qt::Key_Return);
    REQUIRE(rig.onDisk().talk.told.find(asked));
    rig.pages.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(rights.count() == 1);
    CHECK(rig.onDisk().talk.words == text("Ho perso il lavoro"));
    rig.pages.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(back.count() == 1);
    CHECK(tests::accessFaults(rig.page).join(QLatin1Char('\n')).toStdString() == std::string());
    CHECK(tests::labelFaults(rig.page).join(QLatin1Char('\n')).toStdString() == std::string());
    CHECK(tests::tabFaults(rig.pages.window.get()).join(QLatin1Char('\n')).toStdString() ==
          std::string());
}

TEST_CASE("an unreadable answer keeps the way to the list closed until it is mended", "[ui][needs]")
{
    NeedsRig rig;
    QSignalSpy rights(rig.page, &ui::NeedsPage::rightsWanted);
    rig.triage.ask(text("data_cessazione"));
    rig.show();
    rig.page->showQuestion();
    rig.pages.settle();
    rig.pages.type(text("31/2"));
    rig.pages.find<QAbstractButton>(text("needsRights"))->click();
    CHECK(rights.isEmpty());
    CHECK(rig.focused() == text("data_cessazione"));
}

TEST_CASE("the interview ends when nothing more can change, and says so", "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    rig.page->showQuestion();
    const auto now = rig.pages.desk.clock.nowUtc();
    const auto answerAll = [&] {
        while (rig.triage.next() && rig.triage.answered() < 200)
            REQUIRE(rig.triage.answer(rig.triage.next()->key, domain::unknown(now)));
    };
    answerAll();
    rig.page->showQuestion();
    rig.pages.settle();
    CHECK(rig.words("interviewAsk") == text("L’intervista breve è finita."));
    rig.pages.find<QAbstractButton>(text("interviewMore"))->click();
    rig.pages.settle();
    CHECK(rig.triage.next());
    answerAll();
    rig.page->showQuestion();
    rig.pages.settle();
    CHECK(rig.words("interviewAsk") == text("Non c’è altro da chiedere."));
    CHECK(rig.page->actions()->primary()->isEnabled());
}

TEST_CASE("a closed visit is only looked at", "[ui][needs]")
{
    NeedsRig rig;
    REQUIRE(rig.triage.setWords(text("Una bolletta")));
    REQUIRE(rig.closeVisit());
    rig.triage.refresh();
    rig.show();
    CHECK(rig.pages.isShown(text("needsClosed")));
    CHECK(rig.pages.find<QLineEdit>(text("personWords"))->isReadOnly());
    CHECK_FALSE(rig.pages.find(text("need_reddito"))->isEnabled());
    CHECK(rig.pages.find<QLineEdit>(text("personWords"))->text() == text("Una bolletta"));
}

TEST_CASE("an answer that differs from an earlier visit's is shown beside it, and a key settles it",
          "[ui][needs]")
{
    NeedsRig rig;
    REQUIRE(rig.tell("settimane_quadriennio", 208));
    rig.comeBackAfter(10);
    rig.triage.ask(text("settimane_quadriennio"));
    rig.show();
    rig.page->showQuestion();
    rig.pages.settle();
    CHECK_FALSE(rig.pages.isShown(text("settleCard")));
    rig.pages.press(Qt::Key_A, Qt::ControlModifier);
    rig.pages.type(text("190"));
    rig.pages.press(Qt::Key_Return);
    REQUIRE(rig.pages.isShown(text("settleCard")));
    CHECK(rig.words("settleNowAnswer") == text("190 settimane"));
    CHECK(rig.words("settleEarlierAnswer") == text("208 settimane"));
    CHECK(rig.words("settleEarlierWhen").contains(text("24 novembre 2026")));
    rig.pages.focus(text("settleNow"));
    rig.pages.press(Qt::Key_2);
    CHECK_FALSE(rig.pages.isShown(text("settleCard")));
    CHECK(rig.triage.facts().find(text("settimane_quadriennio"))->value == QJsonValue(208));
    REQUIRE(rig.onDisk().talk.settled.size() == 1);
    CHECK(rig.onDisk().talk.settled.first().keptEarlier);
}

TEST_CASE("what was told long ago is confirmed with one key", "[ui][needs]")
{
    NeedsRig rig;
    REQUIRE(rig.tell("attivita_in_corso", text("nessuna")));
    rig.comeBackAfter(120);
    REQUIRE(rig.triage.stale().contains(text("attivita_in_corso")));
    rig.triage.ask(text("attivita_in_corso"));
    rig.show();
    rig.page->showQuestion();
    rig.pages.settle();
    CHECK(rig.words("interviewState").contains(text("120 giorni fa. È ancora così?")));
    rig.pages.press(Qt::Key_Return);
    CHECK_FALSE(rig.triage.stale().contains(text("attivita_in_corso")));
    REQUIRE(rig.onDisk().talk.told.find(text("attivita_in_corso")));
    // It is not asked again.
    CHECK(rig.triage.next()->key != text("attivita_in_corso"));
}

TEST_CASE("another visit shows nothing of the last one", "[ui][needs]")
{
    NeedsRig rig;
    rig.show();
    rig.pages.type(text("Parole di prima"));
    rig.page->showQuestion();
    rig.pages.settle();
    rig.triage.close();
    rig.comeBackAfter(1);
    rig.show();
    CHECK(rig.pages.find<QLineEdit>(text("personWords"))->text().isEmpty());
    CHECK(rig.triage.visit().needs.isEmpty());
}
