#include "ui/rights/rights_page.h"

#include "tests/support/access_walk.h"
#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"
#include "tests/ui/rights/sample_rights.h"
#include "ui/model/triage_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/person_band.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

#include <algorithm>

using namespace core;
using tests::words;
using triage::RightKind;
using ui::theme::Mode;

namespace {

/// «Che cosa può chiedere» of Elena's visit in the frame of the desk.
struct RightsRig {
    tests::PagesRig pages;
    ui::TriageModel triage;
    ui::RightsPage *page;

    RightsRig()
        : triage(*pages.desk.desk, pages.desk.parts.catalogue, pages.desk.clock),
          page(new ui::RightsPage(triage))
    {
        pages.window->addPage({words("rights"), words("Che cosa può chiedere"), page,
                               page->actions(), words("home"), true});
        triage.open(pages.openVisit().id);
        pages.window->person()->setStages({{words("person"), words("Persona"), true},
                                           {words("needs"), words("Bisogni"), true},
                                           {words("rights"), words("Che cosa può chiedere"), false},
                                           {words("case"), words("Pratica"), false}});
        show();
    }
    ~RightsRig() { ui::theme::applyTheme(*qApp, Mode::Light, 100); }

    void show()
    {
        pages.window->showPage(words("rights"));
        pages.window->person()->setCurrentStage(words("rights"));
        page->resume();
        pages.settle();
    }

    void tell(const char *key, const QJsonValue &value)
    {
        INFO(key);
        REQUIRE(triage.answer(words(key), domain::known(value, pages.desk.clock.nowUtc())));
    }

    /// Elena of the story: she lost her job sixty days ago, and nobody asked about it.
    void tellStory()
    {
        tell("data_nascita", words("1986-03-14"));
        tell("data_cessazione", words("2026-09-25"));
        tell("causa_cessazione", words("licenziamento_gmo"));
        tell("categoria_lavoratore", words("subordinato_privato"));
        tell("giorni_indennita_mancato_preavviso", 0);
        tell("evento_sospensivo", words("nessuno"));
        tell("dimissioni_ti_12m_precedenti", false);
        tell("settimane_quadriennio", 208);
        tell("attivita_in_corso", words("nessuna"));
        tell("pensione_diretta", words("nessuna"));
        tell("imponibile_quadriennio", words("72000.00"));
        pages.settle();
    }

    ui::RightsList *list() { return pages.find<ui::RightsList>(words("rightsList")); }
    ui::RightRow *row(const char *benefit) { return list()->row(words(benefit)); }
    bool isShown(const char *benefit)
    {
        return row(benefit) != nullptr && row(benefit)->isVisible();
    }
};

void look(RightsRig &rig, const char *name)
{
    const struct {
        Mode mode;
        int scale;
        const char *name;
    } looks[] = {{Mode::Light, 100, "100"},
                 {Mode::Light, 200, "200"},
                 {Mode::HighContrast, 100, "contrast-100"},
                 {Mode::Dark, 100, "dark-100"}};
    for (const auto &one : looks) {
        const QString file = QStringLiteral("page-%1-%2").arg(words(name), words(one.name));
        CAPTURE(file);
        ui::theme::applyTheme(*qApp, one.mode, one.scale);
        rig.pages.window->resize(1280, 720);
        rig.pages.settle();
        const QImage image = tests::screenshot(*rig.pages.window, file);
        CHECK(image.width() == 1280);
        CHECK(image.height() == 720);
        CHECK(tests::clippedTexts(rig.pages.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(rig.pages.window.get()).join(QLatin1Char('\n')) == QString());
        for (const QScrollArea *area : rig.pages.window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            CAPTURE(area->objectName());
            CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    rig.pages.window->resize(1280, 720);
    rig.pages.settle();
}

}   // namespace

TEST_CASE("S4 lists every benefit of the catalogue with its outcome", "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    CHECK(rig.pages.textOf(words("rightsCount")).endsWith(words("misure controllate")));
    CHECK(rig.pages.textOf(words("rightsRules")).contains(words("al 24 novembre 2026")));
    CHECK(rig.list()->shown().first() == words("naspi"));   // eight days to its last day
    CHECK(rig.row("naspi")->words().when->word == words("2 dic · 8 giorni"));
    CHECK(rig.row("naspi")->words().amount == QStringLiteral("1.103,07\u00a0€"));
    const auto before = rig.list()->shown().size();
    rig.pages.find<QPushButton>(words("rightsRest"))->click();
    rig.pages.settle();
    CHECK(rig.list()->shown().size() > before);
    CHECK(rig.list()->shown().size() == rig.triage.catalogue().benefits().size());
    for (const QString &benefit : rig.list()->shown())
        CHECK(!rig.list()->row(benefit)->words().outcome.word.isEmpty());
    CHECK(rig.row("rei")->words().outcome.word == words("Non più richiedibile"));
    rig.pages.find<QPushButton>(words("rightsRest"))->click();
    CHECK(rig.list()->shown().size() == before);
}

TEST_CASE("the rule of the order is one sentence, one key away", "[ui][rights]")
{
    RightsRig rig;
    CHECK(!rig.pages.isShown(words("orderWords")));
    rig.pages.focus(words("rightsOrder"));
    rig.pages.press(Qt::Key_Space);
    const QString rule = rig.pages.textOf(words("orderWords"));
    CHECK(rule.count(QLatin1Char('.')) == 1);
    CHECK(rule.contains(words("15 giorni")));
}

TEST_CASE("digits open rows while the list has the focus, arrows reach the others", "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    rig.page->resume();
    const QStringList shown = rig.list()->shown();
    REQUIRE(shown.size() > 2);
    CHECK(rig.list()->opened() == shown.first());
    rig.pages.press(Qt::Key_2);
    CHECK(rig.list()->opened() == shown[1]);
    CHECK(rig.row(shown[1].toUtf8().constData())->hasFocus());
    rig.pages.press(Qt::Key_2);
    CHECK(rig.list()->opened() == QString());
    rig.pages.press(Qt::Key_End);
    CHECK(rig.list()->current() == shown.last());
    rig.pages.press(Qt::Key_Return);
    CHECK(rig.list()->opened() == shown.last());
    rig.pages.press(Qt::Key_Home);
    rig.pages.press(Qt::Key_Down);
    CHECK(rig.list()->current() == shown[1]);
}

TEST_CASE("an open row shows conditions with the person's own data, arithmetic and who decides",
          "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    rig.pages.settle();
    QStringList said;
    for (const QLabel *label : rig.list()->detail()->findChildren<QLabel *>())
        if (label->isVisible())
            said.append(label->text());
    const QString all = said.join(QLatin1Char('\n'));
    CAPTURE(all);
    CHECK(all.contains(words("208 settimane")));
    CHECK(all.contains(words("Quanto:")));
    CHECK(all.contains(words("1.498,85")));
    CHECK(all.contains(words("provvisorio")));
    CHECK(all.contains(words("INPS")));
    CHECK(all.contains(words("Per cominciare:")));
}

TEST_CASE("any benefit that is not over can be started, whatever its outcome", "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    rig.page->resume();
    QSignalSpy started(rig.page, &ui::RightsPage::startWanted);
    rig.pages.press(Qt::Key_A);
    REQUIRE(started.count() == 1);
    CHECK(started.takeFirst().first().toString() == words("naspi"));
    CHECK(rig.page->actions()->primary()->text() == words("Avvia la domanda NASpI"));
    const auto &rights = rig.triage.assessment().rights;
    const auto no = std::find_if(rights.begin(), rights.end(), [](const triage::Right &right) {
        return right.kind == RightKind::No;
    });
    REQUIRE(no != rights.end());
    rig.page->showBenefit(no->benefit);
    rig.page->actions()->primary()->click();
    REQUIRE(started.count() == 1);
    CHECK(started.takeFirst().first().toString() == no->benefit);
    rig.page->showBenefit(words("rei"));
    CHECK(!rig.page->actions()->primary()->isEnabled());
    rig.pages.press(Qt::Key_A);
    CHECK(started.isEmpty());
}

TEST_CASE("what does not interest goes down with its reason and can be taken back", "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    rig.pages.press(Qt::Key_X);
    CHECK(rig.pages.isShown(words("declineForm")));
    rig.pages.press(Qt::Key_1);
    CHECK(!rig.pages.isShown(words("declineForm")));
    const auto stored = rig.pages.desk.otherConnection()->visits().view(rig.triage.visit().id);
    REQUIRE(stored);
    REQUIRE(stored->talk.choice(words("naspi")));
    CHECK(stored->talk.choice(words("naspi"))->reason == domain::refusalReasons().first());
    CHECK(rig.list()->shown().last() == words("naspi"));
    CHECK(rig.row("naspi")->words().outcome.word == words("Non interessa"));
    CHECK(rig.row("naspi")->hasFocus());
    rig.pages.press(Qt::Key_X);   // the same key takes it back
    CHECK(rig.list()->shown().first() == words("naspi"));
    CHECK(rig.row("naspi")->words().outcome.word == words("Probabile"));
}

TEST_CASE("words of the person are a reason too, and letters of the list do nothing in them",
          "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    QSignalSpy started(rig.page, &ui::RightsPage::startWanted);
    rig.page->showBenefit(words("naspi"));
    rig.pages.press(Qt::Key_X);
    rig.pages.press(Qt::Key_A);
    CHECK(started.isEmpty());
    rig.pages.focus(words("declineWords"));
    rig.pages.type(words("Ha un lavoro da gennaio"));
    rig.pages.press(Qt::Key_Return);
    const domain::BenefitChoice *choice = rig.triage.visit().talk.choice(words("naspi"));
    REQUIRE(choice);
    CHECK(choice->reason == words("Ha un lavoro da gennaio"));
    CHECK(rig.row("naspi")->words().detail == words("NASpI · Ha un lavoro da gennaio"));
}

TEST_CASE("a reminder proposes a day, refuses one that is over, and says when it returns",
          "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    rig.pages.press(Qt::Key_R);
    auto *day = rig.pages.find<QLineEdit>(words("reminderDay"));
    CHECK(day->text() == words("27/11/2026"));   // five days before the last one
    day->setText(words("1/1/2020"));
    rig.pages.press(Qt::Key_Return);
    CHECK(rig.triage.reminders().isEmpty());
    CHECK(rig.pages.isShown(words("reminderForm")));
    day->setText(words("26/11/2026"));
    rig.pages.press(Qt::Key_Return);
    REQUIRE(rig.triage.reminders().size() == 1);
    CHECK(rig.triage.reminders().first().on == QDate(2026, 11, 26));
    CHECK(!rig.pages.isShown(words("reminderForm")));
    CHECK(rig.pages.textOf(words("rightReminder")).contains(words("26 novembre 2026")));
    rig.pages.press(Qt::Key_R);
    rig.pages.press(Qt::Key_Escape);
    CHECK(!rig.pages.isShown(words("reminderForm")));
    CHECK(rig.row("naspi")->hasFocus());
}

TEST_CASE("what is missing says how many benefits it decides and asks with its letter",
          "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    REQUIRE(!rig.triage.assessment().wanted.isEmpty());
    const triage::WantedFact first = rig.triage.assessment().wanted.first();
    QSignalSpy asked(rig.page, &ui::RightsPage::questionWanted);
    auto *ask = rig.pages.find<ui::widgets::KeyButton>(words("ask_") + first.key);
    CHECK(ask->accessibleName().contains(words("decide %1").arg(first.decides.size())));
    REQUIRE(ask->keyHint().size() == 1);
    rig.page->resume();
    rig.pages.type(ask->keyHint().toLower());
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == first.key);
}

TEST_CASE("another answer changes rows where they are and says politely what it changed",
          "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    QHash<QString, ui::RightRow *> rows;
    for (const QString &benefit : rig.list()->shown())
        rows.insert(benefit, rig.list()->row(benefit));
    const auto focused = QApplication::focusWidget();
    rig.tell("data_cessazione", words("2026-01-15"));   // long over
    rig.pages.settle();
    for (const QString &benefit : rig.list()->shown())
        if (rows.contains(benefit))
            CHECK(rows.value(benefit) == rig.list()->row(benefit));
    CHECK(rig.pages.textOf(words("rightsNews"))
              .contains(words("NASpI da «Probabile» a «Per ora no»")));
    CHECK(!rig.isShown("naspi"));   // among «Altre …, per ora no»
    CHECK((QApplication::focusWidget() == focused || QApplication::focusWidget() != nullptr));
    rig.page->showBenefit(words("naspi"));
    CHECK(rig.row("naspi")->words().change == words("era: Probabile"));
}

TEST_CASE("without an answer the page says so and leads to the questions", "[ui][rights]")
{
    RightsRig rig;
    QSignalSpy back(rig.page, &ui::RightsPage::backWanted);
    CHECK(rig.pages.isShown(words("rightsStrip")));
    for (auto *button : rig.page->findChildren<QPushButton *>())
        if (button->text() == words("Vai alle domande"))
            button->click();
    CHECK(back.count() == 1);
    CHECK(rig.list()->shown().size() > 5);
    // No municipality has sent its rules to this desk.
    REQUIRE(rig.triage.catalogue().overlays().isEmpty());
    CHECK(rig.pages.isShown(words("rightsLocal")));
    rig.tell("settimane_quadriennio", 208);
    CHECK(!rig.pages.isShown(words("rightsStrip")));
}

TEST_CASE("the second screen gets what may be asked, in words, and nothing that was refused",
          "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    const auto content = [&] {
        return rig.page->screenContent({words("it"), words("Punto")}, nullptr);
    };
    const auto naspi = rig.triage.benefit(words("naspi")).plainName.it();
    REQUIRE(!content().rows.isEmpty());
    CHECK(content().rows.first().words.text == naspi);
    CHECK(content().rows.first().detail.text == words("Probabilmente può chiederla."));
    CHECK(content().help.text == words("Non è una decisione: decide l’ente."));
    const auto spanish = rig.page->screenContent({words("es"), words("Punto")}, nullptr);
    CHECK(spanish.rows.first().detail.text == words("Probablemente puede pedirla."));
    CHECK(spanish.rows.first().detail.italian == words("Probabilmente può chiederla."));
    for (const auto &row : content().rows)
        CHECK(!row.words.text.contains(rig.triage.person().fullName()));
    REQUIRE(rig.triage.notInterested(words("naspi"), words("ci_pensa")));
    for (const auto &row : content().rows)
        CHECK(row.words.text != naspi);
}

TEST_CASE("S4 fits at every size: closed, open, refused, reminded, unfolded", "[ui][rights][look]")
{
    RightsRig rig;
    look(rig, "05-che-cosa-puo-chiedere-vuoto");
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    look(rig, "05-che-cosa-puo-chiedere");
    rig.pages.press(Qt::Key_X);
    look(rig, "05b-non-interessa");
    rig.pages.press(Qt::Key_Escape);
    rig.pages.press(Qt::Key_R);
    look(rig, "05c-ricordamelo");
    rig.pages.press(Qt::Key_Escape);
    rig.page->showBenefit(words("rei"));
    look(rig, "05d-finite");
}

TEST_CASE("S4 can be walked by keys and heard: names, roles, targets, order of Tab", "[ui][rights]")
{
    RightsRig rig;
    rig.tellStory();
    rig.page->showBenefit(words("naspi"));
    rig.pages.settle();
    CHECK(tests::accessFaults(rig.pages.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(tests::labelFaults(rig.pages.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(tests::tabFaults(rig.pages.window.get()).join(QLatin1Char('\n')) == QString());
}
