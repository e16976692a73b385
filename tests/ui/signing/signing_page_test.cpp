#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/signing/signing_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Signing {
    Signing()
    {
        rig.startNaspi();
        rig.answerStory();
        rig.show(text("signing"));
    }
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
    CHECK(desk.rig.signing->receipt().content().provisional);
    desk.receive();
    CHECK_FALSE(desk.rig.signing->receipt().content().provisional);
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
