#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/sync/outbox_model.h"
#include "ui/sync/outbox_page.h"
#include "ui/sync/outbox_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace core;
using casework::OutboxItem;
using casework::OutboxState;
using ui::widgets::ChipKind;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("only what the centre received is green; waiting for the network is not an error",
          "[ui][outbox]")
{
    CHECK(ui::outboxChip(OutboxState::Waiting, false).kind == ChipKind::Neu);
    CHECK(ui::outboxChip(OutboxState::Waiting, false).word == text("Aspetta la rete"));
    CHECK(ui::outboxChip(OutboxState::Waiting, true).word == text("Da inviare"));
    CHECK(ui::outboxChip(OutboxState::Sent, true).kind == ChipKind::Info);
    CHECK(ui::outboxChip(OutboxState::Received, true).kind == ChipKind::Ok);
    CHECK(ui::outboxChip(OutboxState::Quarantined, true).kind == ChipKind::Err);
}

TEST_CASE("each thing says why it is where it is, in words", "[ui][outbox]")
{
    OutboxItem item;
    CHECK(ui::outboxReason(item, false) == text("Parte da sola"));
    item.tries = 3;
    CHECK(ui::outboxReason(item, true).contains(text("riprovo da sola")));
    item.state = OutboxState::Quarantined;
    CHECK(ui::outboxReason(item, true).contains(text("Riprova")));
    item.detail = text("L’IBAN è di un’altra persona.");
    CHECK(ui::outboxReason(item, true) == text("Il centro dice: L’IBAN è di un’altra persona."));
}

TEST_CASE("the page tells the truth about each case: here, refused, sent, received", "[ui][outbox]")
{
    tests::PagesRig rig;
    rig.show(text("outbox"));
    CHECK(rig.textOf(text("outboxCount")) == text("Tutto inviato."));
    CHECK_FALSE(rig.find(text("retryItem"))->isEnabled());
    rig.startNaspi();
    rig.answerStory();
    rig.declareAll();
    REQUIRE(rig.model->finalise());
    rig.show(text("outbox"));
    const auto cell = [&](int column) {
        return rig.find<QTableView>(text("outboxTable"))
            ->model()
            ->index(0, column)
            .data()
            .toString();
    };
    CHECK(rig.textOf(text("outboxCount")) == text("1 cosa"));
    CHECK(cell(ui::OutboxModel::What) == text("NASpI"));
    CHECK(cell(ui::OutboxModel::State) == text("Da inviare"));
    CHECK(cell(ui::OutboxModel::Since) == text("oggi 10:30"));

    rig.outbox->setConnection(false, rig.desk.clock.nowUtc());
    CHECK(rig.find<ui::widgets::Strip>(text("offlineStrip"))
              ->words()
              .contains(text("Puoi continuare: invio tutto appena torna")));
    CHECK(cell(ui::OutboxModel::State) == text("Aspetta la rete"));
    rig.outbox->setConnection(true, {});
    CHECK_FALSE(rig.isShown(text("offlineStrip")));

    const auto sequence = rig.desk.desk->dispatch().items()->first().sequence;
    REQUIRE(rig.desk.desk->dispatch().quarantined(sequence, text("rejected"),
                                                  text("Manca una firma.")));
    rig.outbox->refresh();
    CHECK(cell(ui::OutboxModel::State) == text("Non accettata"));
    CHECK(cell(ui::OutboxModel::Why) == text("Il centro dice: Manca una firma."));
    QSignalSpy now(rig.outbox, &ui::OutboxPage::sendNowWanted);
    rig.find<ui::widgets::KeyButton>(text("handOver"))->click();
    CHECK(cell(ui::OutboxModel::Why) ==
          text("Dal responsabile dalle 10:30. Il centro dice: Manca una firma."));
    CHECK(cell(ui::OutboxModel::State) == text("Non accettata"));
    rig.find<ui::widgets::KeyButton>(text("retryItem"))->click();
    CHECK(now.count() == 1);
    CHECK(cell(ui::OutboxModel::State) == text("Da inviare"));

    REQUIRE(rig.desk.desk->dispatch().accepted(sequence, text("http://127.0.0.1:1/v1/x/1")));
    rig.outbox->refresh();
    CHECK(cell(ui::OutboxModel::State) == text("Inviata"));
    CHECK(rig.outbox->waiting() == 1);
    REQUIRE(rig.desk.desk->dispatch().received(sequence, text("P1"), rig.desk.clock.nowUtc(), true,
                                               text("jws")));
    rig.outbox->refresh();
    CHECK(cell(ui::OutboxModel::State) == text("Ricevuta dal centro"));
    CHECK(rig.outbox->waiting() == 0);
    CHECK(rig.textOf(text("outboxToday")).contains(text("Con numero ufficiale: 1")));
    casework::Dispatch::Line line;
    line.lastContact = rig.desk.clock.nowUtc();
    REQUIRE(rig.desk.desk->dispatch().setLine(line));
    rig.outbox->refresh();
    CHECK(rig.textOf(text("outboxCount")) == text("Tutto inviato alle 10:30."));
}

TEST_CASE("what the centre did not take is shown alone on one key, and one key leads to its case",
          "[ui][outbox]")
{
    tests::PagesRig rig;
    for (const char *benefit : {"naspi", "auu"}) {
        rig.start(text(benefit));
        if (text(benefit) == text("naspi"))
            rig.answerStory();
        rig.declareAll();
        REQUIRE(rig.model->finalise());
    }
    rig.show(text("outbox"));
    CHECK_FALSE(rig.isShown(text("onlyToCorrect")));
    auto *table = rig.find<QTableView>(text("outboxTable"));
    REQUIRE(table->model()->rowCount() == 2);
    const OutboxItem wrong = rig.desk.desk->dispatch().items()->last();
    REQUIRE(rig.desk.desk->dispatch().quarantined(wrong.sequence, text("rejected"),
                                                  text("L’IBAN è di un’altra persona.")));
    rig.outbox->refresh();
    rig.settle();
    auto *only = rig.find<ui::widgets::KeyButton>(text("onlyToCorrect"));
    CHECK(only->text() == text("Solo da correggere (1)"));
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        rig.window->resize(1280, 720);
        rig.settle();
        tests::screenshot(*rig.window, text("outbox-to-correct-%1").arg(scale));
        CHECK(tests::clippedTexts(rig.window.get()) == QStringList());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    only->setFocus();
    rig.press(Qt::Key_Space);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, ui::OutboxModel::Action).data().toString() == text("Correggi"));

    QSignalSpy wanted(rig.outbox, &ui::OutboxPage::caseWanted);
    table->setFocus();
    rig.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<CaseId>() == wrong.caseId);
    rig.press(Qt::Key_Return);
    CHECK(wanted.count() == 2);

    // Once nothing is wrong any more the rest is not hidden for ever.
    REQUIRE(rig.desk.desk->dispatch().retry(wrong.sequence));
    rig.outbox->refresh();
    CHECK(only->text() == text("Mostra tutto"));
    CHECK(rig.isShown(text("onlyToCorrect")));
    only->setFocus();
    rig.press(Qt::Key_Space);
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("how long something waits and what was tried are told in words", "[ui][outbox]")
{
    const QDateTime now({2026, 11, 24}, {9, 30}, Qt::UTC);
    CHECK(ui::waitedFor(now.addSecs(-59), now).isEmpty());
    CHECK(ui::waitedFor(now.addSecs(-60), now) == text("1 min"));
    CHECK(ui::waitedFor(now.addSecs(-6480), now) == text("1 h 48"));
    CHECK(ui::waitedFor(now.addSecs(-3720), now) == text("1 h 02"));
    CHECK(ui::waitedFor(now.addDays(-1), now) == text("1 giorno"));
    CHECK(ui::waitedFor(now.addDays(-3), now) == text("3 giorni"));

    CHECK(ui::attemptWords({}).isEmpty());
    const QStringList said = ui::attemptWords({.failures = 2,
                                               .nextTry = now.addSecs(600),
                                               .offlineSince = now.addSecs(-3600),
                                               .lastContact = now.addSecs(-4000)});
    REQUIRE(said.size() == 4);
    CHECK(said.at(0) == text("Riprovo da sola alle 10:40."));
    CHECK(said.at(1) == text("2 tentativi senza risposta."));
    CHECK(said.at(2).contains(text("dalle 09:30")));
}
