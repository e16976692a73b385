#include "tests/support/clipping.h"
#include "tests/support/files.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/kept_prints.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/signing/signing_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Signing {
    explicit Signing(const QStringList &printers = {text("Banco 2"), text("Ufficio")})
    {
        rig.startNaspi();
        rig.answerStory();
        rig.signing->setPrinters(std::make_unique<tests::KeptPrints>(printers, jobs));
        rig.show(text("signing"));
    }
    /// Elena's daughter may do these acts, until that day.
    void giveMandate(const QList<domain::Act> &acts, const QDate &to)
    {
        const domain::Person person = rig.elena();
        for (const domain::Mandate &old : person.mandates)
            if (!old.isRevoked())
                REQUIRE(rig.desk.desk->people().revokeMandate(person.id, old.id,
                                                              text("richiesta_interessato")));
        const domain::SeenDocument seen{text("ci"), text("CA00000AA"),       QDate(2030, 1, 1),
                                        {},         rig.desk.clock.nowUtc(), text("OP-1")};
        domain::Mandate mandate;
        mandate.agentName = text("Giulia Ferri");
        mandate.acts = acts;
        mandate.from = QDate(2026, 1, 1);
        mandate.to = to;
        mandate.principalDocument = seen;
        mandate.agentDocument = seen;
        const auto given = rig.desk.desk->people().recordMandate(person.id, mandate);
        INFO((given ? QString() : given.error().detail).toStdString());
        REQUIRE(given);
        rig.model->open(domain::Case(rig.model->current()));
        rig.show(text("signing"));
    }
    void pick(const char *way)
    {
        for (ui::widgets::OptionRow *row :
             rig.find<ui::widgets::OptionGroup>(text("signingWay"))->rows()) {
            if (row->label() == text(way)) {
                row->setFocus();
                rig.press(Qt::Key_Space);
            }
        }
    }
    QList<tests::KeptPrints::Job> jobs;
    ui::widgets::KeyButton *primary() { return rig.signing->actions()->primary(); }
    void tickAll()
    {
        for (const rules::Declaration &declaration : rig.model->declarations()) {
            rig.focus(text("declare_") + declaration.id);
            rig.press(Qt::Key_Space);
        }
    }
    void handIn()
    {
        tickAll();
        rig.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(rig.model->current().isReadOnly());
    }
    void receive()
    {
        const auto other = rig.desk.otherConnection();
        const auto items = other->dispatch().items();
        REQUIRE(items);
        REQUIRE(items->size() == 1);
        const auto sequence = items->first().sequence;
        REQUIRE(other->dispatch().accepted(sequence, text("http://127.0.0.1:1/v1/submissions/1")));
        REQUIRE(other->dispatch().received(sequence, text("INPS.H501.24112026.0001"),
                                           rig.desk.clock.nowUtc(), true, text("jws")));
        REQUIRE(rig.model->reload());
    }

    tests::PagesRig rig;
    QSignalSpy handedIn{rig.signing, &ui::SigningPage::handedIn};
};

}   // namespace

TEST_CASE("nothing is handed in before every declaration is said (A24)", "[ui][signing]")
{
    Signing desk;
    const auto declarations = desk.rig.model->declarations();
    REQUIRE(declarations.size() > 3);
    for (const rules::Declaration &declaration : declarations) {
        CHECK_FALSE(desk.primary()->isEnabled());
        desk.rig.signing->handIn();
        CHECK_FALSE(desk.rig.onDisk().isReadOnly());
        desk.rig.focus(text("declare_") + declaration.id);
        desk.rig.press(Qt::Key_Space);
        CHECK(desk.rig.onDisk().declarations.contains(declaration.id));
    }
    CHECK(desk.primary()->isEnabled());
    CHECK(desk.handedIn.count() == 0);
}

TEST_CASE("a declaration can be taken back", "[ui][signing]")
{
    Signing desk;
    desk.tickAll();
    desk.rig.focus(text("declare_falso"));
    desk.rig.press(Qt::Key_Space);
    CHECK_FALSE(desk.rig.onDisk().declarations.contains(text("falso")));
    CHECK_FALSE(desk.primary()->isEnabled());
}

TEST_CASE("handed in, the case is sealed, waits to be sent and is read-only (W19)", "[ui][signing]")
{
    Signing desk;
    desk.handIn();
    CHECK(desk.handedIn.count() == 1);
    const domain::Case stored = desk.rig.onDisk();
    CHECK(stored.state == domain::CaseState::ToSend);
    REQUIRE(stored.finalisation);
    CHECK(stored.finalisation->on == QDate(2026, 11, 24));
    CHECK(stored.finalisation->bundleVersion == desk.rig.desk.parts.catalogue->version());
    CHECK_FALSE(desk.rig.find<QCheckBox>(text("declare_falso"))->isEnabled());
    CHECK(desk.rig.find<ui::widgets::Strip>(text("signingState"))
              ->words()
              .contains(text("Domanda consegnata")));
    CHECK_FALSE(desk.rig.model->answer(text("settimane_quadriennio"),
                                       domain::known(1, desk.rig.desk.clock.nowUtc())));
    CHECK(desk.rig.onDisk() == stored);
}

TEST_CASE("the receipt is provisional until the centre answers, then has the official number",
          "[ui][signing]")
{
    Signing desk;
    desk.handIn();
    CHECK(desk.rig.signing->receipt().content().toText().contains(text("PROVVISORIA")));
    desk.receive();
    CHECK_FALSE(desk.rig.signing->receipt().content().toText().contains(text("PROVVISORIA")));
    CHECK(desk.rig.find<ui::widgets::Strip>(text("signingState"))
              ->words()
              .contains(text("INPS.H501.24112026.0001")));
}

TEST_CASE("a saved receipt is a PDF and leaves a trace", "[ui][signing]")
{
    Signing desk;
    QSignalSpy given(desk.rig.signing, &ui::SigningPage::receiptGiven);
    CHECK_FALSE(desk.rig.find(text("saveReceipt"))->isEnabled());
    desk.handIn();
    const QString path = desk.rig.desk.path() + text("/ricevuta.pdf");
    desk.rig.signing->saveAs(path);
    CHECK(given.count() == 1);
    CHECK(tests::readFile(path).startsWith("%PDF"));
    CHECK(tests::readFile(desk.rig.desk.path() + text("/ricevuta.txt"))
              .contains("Ricevuta di visita e domanda"));
    CHECK(desk.rig.desk.trail().last() == text("case_printed"));
    desk.rig.signing->saveAs(desk.rig.desk.path() + text("/manca/ricevuta.pdf"));
    CHECK(given.count() == 1);
    CHECK(desk.rig.failures.size() == 1);
}

TEST_CASE("without network the page says since when and that the receipt is provisional",
          "[ui][signing]")
{
    Signing desk;
    desk.rig.signing->setContext({desk.rig.desk.desk->identity(),
                                  {},
                                  text("Paola Riva"),
                                  desk.rig.desk.clock.nowUtc().addSecs(-1800)});
    const QString said = desk.rig.find<ui::widgets::Strip>(text("signingState"))->words();
    CHECK(said.contains(text("Senza rete dalle 10:00")));
    CHECK(said.contains(text("PROVVISORIA")));
    desk.tickAll();
    CHECK(desk.primary()->isEnabled());
}

TEST_CASE("Ctrl+P prints at once on the chosen printer, and every copy given is counted",
          "[ui][signing]")
{
    Signing desk;
    desk.rig.signing->print();
    CHECK(desk.jobs.isEmpty());
    desk.handIn();
    desk.rig.find<QComboBox>(text("paperPrinter"))->setCurrentText(text("Ufficio"));
    desk.rig.signing->print();
    REQUIRE(desk.jobs.size() == 1);
    CHECK(desk.jobs.first().printer == text("Ufficio"));
    CHECK(desk.jobs.first().numbers.size() == 1);
    CHECK(desk.rig.find<QLabel>(text("copiesGiven"))->text().contains(text("Data una volta")));
    desk.rig.signing->print();
    CHECK(desk.rig.find<QLabel>(text("copiesGiven"))->text().contains(text("Data 2 volte")));
    int printed = 0;
    for (const domain::HistoryEntry &entry : desk.rig.onDisk().history)
        printed += entry.what == text("printed") && entry.subject == text("domanda") ? 1 : 0;
    CHECK(printed == 2);
}

TEST_CASE("without a printer the code is on the screen to be read aloud and written on a card",
          "[ui][signing]")
{
    Signing desk(QStringList{});
    const QString number = desk.rig.signing->receipt().content().number;
    const QString said = desk.rig.find<ui::widgets::Strip>(text("noPrinter"))->words();
    CHECK(said.contains(number));
    CHECK(said.contains(text("ad alta voce")));
    Signing other;
    CHECK_FALSE(other.rig.isShown(text("noPrinter")));
}

TEST_CASE("the copy is in the person's language, and another can be chosen", "[ui][signing]")
{
    Signing desk;
    CHECK(desk.rig.signing->receipt().content().language.isEmpty());
    auto *language = desk.rig.find<QComboBox>(text("paperLanguage"));
    language->setCurrentIndex(language->findData(text("ar")));
    CHECK(desk.rig.signing->receipt().content().language == text("ar"));
    auto *plainness = desk.rig.find<QComboBox>(text("paperPlainness"));
    plainness->setCurrentIndex(1);
    CHECK(desk.rig.signing->receipt().content().title.it == text("Il foglio della sua domanda"));
    auto *size = desk.rig.find<QComboBox>(text("printSize"));
    size->setCurrentIndex(1);
    CHECK(desk.rig.signing->receipt().size() == ui::paper::PrintSize::Large);
}

TEST_CASE("who cannot sign is recorded with the cause before anything is handed in",
          "[ui][signing]")
{
    Signing desk;
    desk.tickAll();
    desk.pick("Non può firmare");
    CHECK_FALSE(desk.primary()->isEnabled());
    desk.rig.focus(text("impedimentCause"));
    desk.rig.type(text("non sa scrivere"));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.primary()->isEnabled());
    REQUIRE(desk.rig.onDisk().signature);
    CHECK(desk.rig.onDisk().signature->way == domain::SigningWay::Impediment);
    CHECK(desk.rig.onDisk().signature->cause == text("non sa scrivere"));
    CHECK_FALSE(desk.rig.onDisk().signature->by.isEmpty());
    CHECK(desk.rig.signing->receipt().content().toText().contains(text("non sa scrivere")));
}

TEST_CASE("a delega that reaches the signature lets the delegate sign", "[ui][signing]")
{
    Signing desk;
    desk.giveMandate({domain::Act::Sign}, QDate(2026, 12, 31));
    desk.tickAll();
    desk.pick("Firma un altro");
    CHECK(desk.primary()->isEnabled());
    desk.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.rig.onDisk().isReadOnly());
    CHECK(desk.rig.signing->receipt().content().toText().contains(
        text("Giulia Ferri, delega fino al 31 dicembre 2026")));
}

TEST_CASE("an expired delega, or one that is not for signing, stops here with its sentence and "
          "nothing is lost",
          "[ui][signing]")
{
    Signing desk;
    desk.giveMandate({domain::Act::Sign}, QDate(2026, 11, 1));
    desk.tickAll();
    desk.pick("Firma un altro");
    CHECK_FALSE(desk.primary()->isEnabled());
    const auto said = [&] {
        return desk.rig.find<ui::widgets::Strip>(text("signingObstacle"))->words();
    };
    CHECK(said().contains(text("finita il 1° novembre 2026")));
    desk.rig.signing->handIn();
    CHECK_FALSE(desk.rig.onDisk().isReadOnly());

    desk.giveMandate({domain::Act::SeeData}, QDate(2027, 1, 1));
    CHECK(said().contains(text("non comprende la firma")));
    // The person signs after all: the way is open again.
    desk.pick("Su carta");
    CHECK(desk.primary()->isEnabled());
}

TEST_CASE("without any delega the page offers to record one", "[ui][signing]")
{
    Signing desk;
    desk.tickAll();
    desk.pick("Firma un altro");
    CHECK_FALSE(desk.primary()->isEnabled());
    CHECK(desk.rig.find<ui::widgets::Strip>(text("signingObstacle"))
              ->words()
              .contains(text("Nessuna delega registrata")));
    QSignalSpy wanted(desk.rig.signing, &ui::SigningPage::mandateWanted);
    desk.rig.focus(text("newMandate"));
    desk.rig.press(Qt::Key_Space);
    CHECK(wanted.count() == 1);
    desk.pick("Non può firmare");
    CHECK_FALSE(desk.rig.isShown(text("newMandate")));
}

TEST_CASE("S9 fits at 100 and 200 % whatever way the person signs", "[ui][look]")
{
    Signing desk(QStringList{});
    desk.giveMandate({domain::Act::Sign}, QDate(2026, 11, 1));
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        for (const char *way : {"Su carta", "Non può firmare", "Firma un altro"}) {
            desk.rig.window->resize(1280, 720);
            desk.pick(way);
            desk.rig.settle();
            const QString name =
                text("signing-%1-%2")
                    .arg(text(way).section(QLatin1Char(' '), -1), QString::number(scale));
            tests::screenshot(*desk.rig.window, name);
            CAPTURE(name);
            CHECK(tests::clippedTexts(desk.rig.window.get()) == QStringList());
            CHECK(tests::namelessWidgets(desk.rig.window.get()) == QStringList());
            // Nothing is wider than the column that scrolls up and down only.
            const auto *scroll = desk.rig.find<QScrollArea>(text("signingScroll"));
            CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        }
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
