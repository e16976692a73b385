#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/sync/outbox_model.h"
#include "ui/sync/outbox_page.h"
#include "ui/sync/outbox_words.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

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
}
