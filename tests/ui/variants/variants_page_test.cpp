#include "ui/variants/variants_page.h"

#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"
#include "ui/language/desk_language.h"
#include "ui/model/triage_model.h"
#include "ui/theme/theme.h"
#include "ui/variants/curve_chart.h"
#include "ui/variants/variant_form.h"
#include "ui/variants/variant_tabs.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_card.h"
#include "ui/variants/variants_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core;
using triage::Birth;
using triage::NewJob;
using triage::Variant;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Elena's visit of the story with her answers, and the page in the real frame.
struct VariantsRig {
    tests::PagesRig pages;
    ui::TriageModel triage;
    ui::VariantsModel variants;
    ui::VariantsPage *page;
    ui::VariantsCard *card;

    VariantsRig()
        : triage(*pages.desk.desk, pages.desk.parts.catalogue, pages.desk.clock),
          variants(triage, *pages.worker), page(new ui::VariantsPage(variants)),
          card(new ui::VariantsCard(variants))
    {
        pages.window->addPage(
            {text("variants"), text("variants"), page, page->actions(), text("home"), true});
        pages.window->addPage({text("card"), text("card"), card, nullptr, text("home"), true});
        triage.open(pages.openVisit().id);
        tell("data_cessazione", text("2026-09-25"));
        tell("causa_cessazione", text("licenziamento_gmo"));
        tell("categoria_lavoratore", text("subordinato_privato"));
        tell("giorni_indennita_mancato_preavviso", 0);
        tell("evento_sospensivo", text("nessuno"));
        tell("dimissioni_ti_12m_precedenti", false);
        tell("settimane_quadriennio", 208);
        tell("imponibile_quadriennio", text("72000.00"));
        tell("settimane_gia_utilizzate", 0);
        tell("attivita_in_corso", text("nessuna"));
        tell("pensione_diretta", text("nessuna"));
        tell("isee_presente", false);
        tell("componenti", QJsonArray{QJsonObject{{text("relazione"), text("richiedente")},
                                                  {text("data_nascita"), text("1986-03-14")}},
                                      QJsonObject{{text("relazione"), text("figlio")},
                                                  {text("data_nascita"), text("2025-05-10")},
                                                  {text("figlio_di"), text("richiedente")}}});
    }

    /// The pages before what they show.
    ~VariantsRig() { pages.window.reset(); }

    void tell(const char *key, const QJsonValue &value)
    {
        INFO(key);
        REQUIRE(triage.answer(text(key), domain::known(value, pages.desk.clock.nowUtc())));
    }

    void open()
    {
        pages.window->showPage(text("variants"));
        page->resume();
        settled();
    }

    void settled()
    {
        pages.waitFor([this] { return !variants.isBusy() && !variants.isFollowing(); });
        pages.settle();
    }

    ui::VariantTabs *tabs() { return pages.find<ui::VariantTabs>(text("variantTabs")); }
    QTableView *table() { return pages.find<QTableView>(text("comparisonTable")); }
    /// All that is in the table, read from it.
    QString tableText() { return table()->accessibleDescription(); }
};

/// A printer that keeps the words of what it was given.
struct KeptTexts : ui::paper::PrintPort {
    explicit KeptTexts(QStringList &texts) : m_texts(texts) {}

    QStringList printers() const override { return {text("Banco 2")}; }
    Result<> print(const QList<ui::paper::Paper> &papers, const QString &, int) override
    {
        for (const ui::paper::Paper &paper : papers)
            m_texts.append(paper.content().toText());
        return {};
    }

private:
    QStringList &m_texts;
};

Variant isee(const char *value)
{
    Variant variant;
    variant.isee = *Money::fromDecimal(text(value));
    return variant;
}

}   // namespace

TEST_CASE("the card finds two hypotheses that matter by itself", "[ui][variants]")
{
    VariantsRig rig;
    rig.pages.window->showPage(text("card"));
    rig.settled();
    CHECK(rig.pages.textOf(text("readyName_1")) == text("ISEE di 8.000\u00a0€"));
    CHECK(rig.pages.textOf(text("readyEffect_1")).startsWith(text("+")));
    CHECK(rig.pages.textOf(text("readyName_2")) == text("domanda il 3 dicembre 2026"));
    CHECK(rig.pages.textOf(text("readyEffect_2")) == text("− NASpI"));
    QSignalSpy wanted(rig.card, &ui::VariantsCard::compareWanted);
    rig.pages.focus(text("compareVariants"));
    rig.pages.press(Qt::Key_Space);
    CHECK(wanted.count() == 1);
}

TEST_CASE("however long the names, the card stays within the side column", "[ui][variants]")
{
    constexpr int kSideColumn = 285;   // at 1280 pixels
    VariantsRig rig;
    rig.pages.window->showPage(text("card"));
    rig.settled();
    REQUIRE(rig.pages.isShown(text("readyEffect_2")));
    for (auto *label : rig.card->findChildren<QLabel *>()) {
        if (label->objectName().startsWith(text("ready")))
            label->setText(label->text() +
                           text(" Riduzione per artigiani e commercianti iscritti"));
    }
    QCoreApplication::processEvents();
    CHECK(rig.card->minimumSizeHint().width() <= kSideColumn);
}

TEST_CASE("the page begins with what the card found and holds it beside today", "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    REQUIRE(rig.variants.variants().size() == 2);
    CHECK(rig.table()->model()->columnCount() == 4);
    CHECK(rig.tableText().contains(text("NASpI")));
    CHECK(rig.tableText().contains(text("si perde, − 1.103,07\u00a0€ al mese")));
    CHECK(rig.pages.isShown(text("hypothesisChip")));
    CHECK(rig.pages.textOf(text("totalCaution")).contains(text("non vanno insieme")));
}

TEST_CASE("by keys alone a hypothesis is added, chosen, changed and taken away", "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    QSignalSpy back(rig.page, &ui::VariantsPage::rightsWanted);
    rig.pages.press(Qt::Key_2);
    CHECK(rig.tabs()->current() == 1);
    rig.pages.press(Qt::Key_Left);
    CHECK(rig.tabs()->current() == 0);
    rig.pages.press(Qt::Key_Insert);
    REQUIRE(rig.pages.isShown(text("variantForm")));
    rig.pages.press(Qt::Key_1);   // a new ISEE, the field has the focus
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    rig.pages.type(text("5000"));
    rig.pages.press(Qt::Key_Return);
    rig.settled();
    REQUIRE(rig.variants.variants().size() == 3);
    CHECK(rig.variants.variants()[2] == isee("5000.00"));
    CHECK(rig.tabs()->current() == 2);
    CHECK_FALSE(rig.pages.isShown(text("variantForm")));
    rig.pages.press(Qt::Key_Return);   // changes the one that is chosen
    REQUIRE(rig.pages.isShown(text("variantForm")));
    rig.pages.press(Qt::Key_Escape);
    CHECK_FALSE(rig.pages.isShown(text("variantForm")));
    CHECK(back.isEmpty());
    rig.pages.press(Qt::Key_Delete);
    CHECK(rig.variants.variants().size() == 2);
    rig.pages.press(Qt::Key_Escape);
    CHECK(back.count() == 1);
}

TEST_CASE("each kind of hypothesis is asked with the wizard's editors", "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    rig.pages.press(Qt::Key_Insert);
    rig.pages.press(Qt::Key_3);   // a new job
    auto *form = rig.pages.find<ui::VariantForm>(text("variantForm"));
    REQUIRE(form->confirm());
    rig.settled();
    REQUIRE(rig.variants.variants().size() == 3);
    REQUIRE(rig.variants.variants()[2].job);
    CHECK(rig.variants.variants()[2].job->from == rig.triage.today().addDays(1));
    CHECK_FALSE(rig.variants.variants()[2].job->yearly);

    rig.pages.press(Qt::Key_Insert);
    rig.pages.press(Qt::Key_2);   // a birth, today
    REQUIRE(form->confirm());
    rig.settled();
    REQUIRE(rig.variants.variants()[3].birth == Birth{rig.triage.today(), 1});

    rig.pages.press(Qt::Key_Insert);
    rig.pages.press(Qt::Key_4);   // after the nearest last day
    REQUIRE(form->confirm());
    rig.settled();
    CHECK(rig.variants.variants()[4].applyOn == QDate(2026, 12, 3));

    rig.pages.press(Qt::Key_Insert);
    rig.pages.press(Qt::Key_5);
    rig.pages.type(text("settimane"));
    CHECK(rig.pages.isShown(text("variantFound")));
    rig.pages.press(Qt::Key_Return);
    REQUIRE(form->confirm());
    rig.settled();
    CHECK(rig.variants.variants()[5].byHand.keys().size() == 1);
}

TEST_CASE("a seventh hypothesis is not taken", "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    for (int i = 0; i < 4; ++i)
        REQUIRE(rig.variants.add(isee("1000.00")));
    CHECK_FALSE(rig.variants.add(isee("2000.00")));
    CHECK(rig.variants.variants().size() == 6);
    rig.settled();
    CHECK_FALSE(rig.pages.find(text("addVariant"))->isEnabled());
    rig.pages.press(Qt::Key_Insert);
    CHECK_FALSE(rig.pages.isShown(text("variantForm")));
}

TEST_CASE("hypotheses are never written: visit, person and trail are as they were",
          "[ui][variants]")
{
    VariantsRig rig;
    const auto disk = [&] {
        auto other = rig.pages.desk.otherConnection();
        const auto visit = other->visits().view(rig.triage.visit().id);
        const auto person = other->people().view(rig.triage.person().id);
        REQUIRE(visit);
        REQUIRE(person);
        return std::pair(visit->toJson(), person->toJson());
    };
    const auto before = disk();
    const QStringList trail = rig.pages.desk.trail();
    const domain::Facts facts = rig.triage.facts();
    rig.open();
    Variant all = isee("4000.00");
    all.birth = Birth{QDate(2027, 1, 15), 2};
    all.job = NewJob{text("autonoma"), QDate(2027, 2, 1), *Money::fromDecimal(text("9000"))};
    all.applyOn = QDate(2027, 3, 1);
    all.byHand.set(text("pensione_diretta"), domain::unknown({}));
    REQUIRE(rig.variants.add(all));
    rig.settled();
    // The editor of a list hands on fields that are questions of their own.
    Variant family;
    family.byHand.set(text("componenti"), *facts.find(text("componenti")));
    REQUIRE(rig.variants.add(family));
    rig.tabs()->setCurrent(3);
    rig.pages.find<ui::widgets::KeyButton>(text("addVariant"))->setFocus();
    rig.tabs()->focusCurrent();
    rig.pages.press(Qt::Key_Return);
    auto *form = rig.pages.find<ui::VariantForm>(text("variantForm"));
    for (QWidget *each : form->findChildren<QWidget *>()) {
        if (each->isVisible() && each->objectName() == text("addRow"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    form->confirm();
    rig.settled();
    CHECK(rig.pages.desk.trail() == trail);   // before this test looks at the person again
    CHECK(disk() == before);
    CHECK(rig.triage.facts() == facts);
    CHECK(rig.pages.failures.isEmpty());
}

TEST_CASE("with the visit its hypotheses are gone", "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    REQUIRE_FALSE(rig.variants.variants().isEmpty());
    rig.triage.close();
    CHECK(rig.variants.variants().isEmpty());
    CHECK(rig.variants.ready().isEmpty());
    CHECK(rig.variants.curve() == nullptr);
}

TEST_CASE("a changed answer is worked out anew when the page is shown again", "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    REQUIRE(rig.variants.comparison(1));
    const Money lost = rig.variants.comparison(1)->find(text("naspi"))->difference.value();
    rig.tell("imponibile_quadriennio", text("36000.00"));
    rig.open();
    REQUIRE(rig.variants.comparison(1));
    CHECK(rig.variants.comparison(1)->find(text("naspi"))->difference.value() > lost);
}

TEST_CASE("the plot names its breaks and the person's own place; the sentence and the table say "
          "the same",
          "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    auto *curve = rig.pages.find<ui::CurveChart>(text("curveChart"));
    REQUIRE(rig.variants.curve());
    const auto &shown = *rig.variants.curve();
    CHECK(shown.benefit == text("naspi"));
    REQUIRE(shown.own);
    CHECK_FALSE(curve->labels().isEmpty());
    CHECK(curve->labels().join(text("|")).contains(text("oggi: ")));
    CHECK(rig.pages.textOf(text("curveSentence")).startsWith(text("Oggi (")));
    CHECK(curve->accessibleDescription() == rig.pages.textOf(text("curveSentence")));
    if (!shown.curve.breaks.isEmpty())
        CHECK(rig.pages.find<QTableView>(text("curveTable"))->model()->rowCount() ==
              shown.curve.breaks.size());
}

TEST_CASE("the second screen says that it is a hypothesis, in the person's language",
          "[ui][variants]")
{
    VariantsRig rig;
    rig.open();
    rig.pages.press(Qt::Key_2);
    const auto italian = rig.page->screenContent({text("it"), text("Valdirosa")}, nullptr);
    CHECK(italian.title.text == text("E se…"));
    CHECK(italian.help.text.contains(text("ipotesi")));
    REQUIRE(italian.rows.size() >= 2);
    CHECK(italian.rows[0].words.text == text("Ipotesi: domanda il 3 dicembre 2026"));
    CHECK(italian.rows[1].detail.text.contains(text("− 1.103,07")));
    const auto english = rig.page->screenContent({text("en"), text("Valdirosa")}, nullptr);
    CHECK(english.help.text.contains(text("hypothesis")));
}

TEST_CASE("on paper every hypothesis is called one, in Italian, and the print is told",
          "[ui][variants]")
{
    const char *language = GENERATE("it", "de");
    CAPTURE(language);
    REQUIRE(ui::useDeskLanguage(*qApp, text(language)));
    VariantsRig rig;
    rig.open();
    QStringList texts;
    rig.page->setPrinters(std::make_unique<KeptTexts>(texts));
    rig.page->setOffice(rig.pages.desk.desk->identity());
    QSignalSpy printed(rig.page, &ui::VariantsPage::printed);
    rig.pages.find<ui::widgets::KeyButton>(text("printVariants"))->click();
    rig.pages.waitFor([&] { return printed.count() == 1; });
    REQUIRE(texts.size() == 1);
    const QString paper = texts.first();
    CHECK(paper.contains(text("Ipotesi 1: ISEE di 8.000\u00a0€")));
    CHECK(paper.contains(text("Ipotesi 2: domanda il 3 dicembre 2026")));
    CHECK(paper.contains(text("Non sono domande né decisioni.")));
    ui::useDeskLanguage(*qApp, text("it"));
}

TEST_CASE("«E se…» holds at 1280×720, in the dark, at 200 % and with its form open",
          "[ui][variants][look]")
{
    VariantsRig rig;
    const auto look = [&](const char *name) {
        rig.settled();
        tests::screenshot(*rig.pages.window, text(name));
        CHECK(tests::clippedTexts(rig.pages.window.get()) == QStringList{});
        CHECK(tests::namelessWidgets(rig.page) == QStringList{});
    };
    rig.open();
    look("variants-page");
    rig.pages.press(Qt::Key_Insert);
    rig.pages.press(Qt::Key_3);
    look("variants-form");
    rig.pages.press(Qt::Key_Escape);
    Variant born;
    born.birth = Birth{QDate(2027, 1, 15), 1};
    Variant job;
    job.job = NewJob{text("subordinata"), QDate(2026, 12, 1), *Money::fromDecimal(text("12000"))};
    for (const Variant &variant : {born, job, isee("15000.00"), isee("30000.00")})
        REQUIRE(rig.variants.add(variant));
    rig.settled();
    look("variants-six");
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Dark, 100);
    look("variants-dark");
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 200);
    rig.page->resume();
    look("variants-200");
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    rig.pages.window->showPage(text("card"));
    rig.card->setFixedWidth(300);
    look("variants-card");
}
