#include "tests/ui/cases/two_versions_rig.h"

#include "ui/cases/case_page.h"
#include "ui/cases/case_rows_model.h"
#include "ui/review/review_page.h"
#include "ui/signing/signing_page.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace core;
using casework::DraftSide;
using casework::DraftTaken;
using ui::VersionRowsModel;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool counts(tests::TwoDesks &desk, int row, int column)
{
    return desk.rows()->index(row, column).data(VersionRowsModel::kChosenRole).toBool();
}

}   // namespace

TEST_CASE("a draft that two desks changed stands side by side, field by field, and nothing is "
          "stored before «Unisci» (W5)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    const domain::Case before = desk.rig.onDisk();
    desk.compare();
    REQUIRE(desk.rows()->rowCount() == 3);
    // As the wizard asks them.
    CHECK(desk.cell(0, VersionRowsModel::What) == text("Come è finito"));
    CHECK(desk.cell(1, VersionRowsModel::What) == text("Settimane in 4 anni"));
    CHECK(desk.cell(1, VersionRowsModel::Before) == text("208 settimane"));
    CHECK(desk.cell(1, VersionRowsModel::Here) == text("208 settimane"));
    CHECK(desk.cell(1, VersionRowsModel::There) == text("190 settimane"));
    CHECK(desk.rows()
              ->headerData(VersionRowsModel::There, Qt::Horizontal, Qt::DisplayRole)
              .toString() == text("Al banco 3"));
    // Who changed it alone; of two the newer.
    CHECK(counts(desk, 0, VersionRowsModel::There));
    CHECK(counts(desk, 1, VersionRowsModel::There));
    CHECK(counts(desk, 2, VersionRowsModel::Here));
    CHECK(desk.rig.textOf(text("versionsCount")) == text("1 da qui · 2 dall’altro banco"));
    const QString said = desk.strip("versionsState");
    CHECK(said.contains(text("qui e al banco 3, da Lucia Ferri, oggi 10:47")));
    CHECK(said.contains(text("È segnata la più recente")));
    desk.rows()->choose(0, DraftSide::Here);
    CHECK(desk.rig.onDisk() == before);
}

TEST_CASE("digits choose, Ctrl+Enter joins: one version again, and the answer that was not chosen "
          "can be brought back (W5)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    desk.compare();
    QSignalSpy joined(desk.page, &ui::TwoVersionsPage::joined);
    const int cause = desk.rowOf("Come è finito");
    const int account = desk.rowOf("IBAN");
    CAPTURE(cause, account);
    desk.table()->setCurrentIndex(desk.rows()->index(cause, VersionRowsModel::What));
    desk.rig.press(Qt::Key_1);
    CHECK(counts(desk, cause, VersionRowsModel::Here));
    CHECK_FALSE(counts(desk, cause, VersionRowsModel::There));
    desk.rig.press(Qt::Key_Down);
    CHECK(desk.table()->currentIndex().row() == 1);
    desk.rig.press(Qt::Key_2);
    CHECK(counts(desk, 1, VersionRowsModel::There));
    CHECK(desk.button("joinVersions")->keyHint() == text("Ctrl+Invio"));
    desk.button("joinVersions")->click();
    REQUIRE(joined.count() == 1);
    CHECK(joined.first().first().toString() == text("Unita: 2 da qui, 1 dall’altro banco."));
    const domain::Case stored = desk.rig.onDisk();
    CHECK(stored.facts.find(text("causa_cessazione"))->value == text("dimissioni_giusta_causa"));
    CHECK(stored.facts.find(text("settimane_quadriennio"))->value == 190);
    CHECK(stored.facts.find(text("iban"))->value == text("IT60X0542811101000000123457"));
    CHECK_FALSE(desk.rig.model->versions());
    const auto kept = desk.rig.model->takenOut();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().key == text("causa_cessazione"));
    CHECK(kept.first().fact.value == text("dimissioni_maternita_madre"));
    CHECK_FALSE(desk.rig.isShown(text("versionsTable")));
    CHECK(desk.strip("versionsState").contains(text("una versione sola")));
}

TEST_CASE("the mouse, the blank and Enter choose the side they stand on", "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    desk.compare();
    const auto at = [&](int column) { return desk.rows()->index(1, column); };
    Q_EMIT desk.table()->clicked(at(VersionRowsModel::Here));
    CHECK(counts(desk, 1, VersionRowsModel::Here));
    Q_EMIT desk.table()->clicked(at(VersionRowsModel::Before));
    CHECK(counts(desk, 1, VersionRowsModel::Here));
    desk.table()->setCurrentIndex(at(VersionRowsModel::There));
    desk.rig.press(Qt::Key_Space);
    CHECK(counts(desk, 1, VersionRowsModel::There));
    desk.table()->setCurrentIndex(at(VersionRowsModel::Here));
    desk.rig.press(Qt::Key_Return);
    CHECK(counts(desk, 1, VersionRowsModel::Here));
}

TEST_CASE("Esc goes back and leaves both versions as they are", "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    const domain::Case before = desk.rig.onDisk();
    desk.compare();
    QSignalSpy back(desk.page, &ui::TwoVersionsPage::backWanted);
    desk.rig.press(Qt::Key_1);
    desk.rig.press(Qt::Key_Escape);
    CHECK(back.count() == 1);
    CHECK(desk.rig.onDisk() == before);
    CHECK(desk.rig.model->readVersions());
}

TEST_CASE("a version that changes while somebody chooses is not joined unseen (W5)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    desk.compare();
    QSignalSpy joined(desk.page, &ui::TwoVersionsPage::joined);
    desk.rows()->choose(1, DraftSide::Here);
    desk.rig.desk.clock.advance(std::chrono::minutes(1));
    desk.answerThere("settimane_quadriennio", 170);
    desk.answerThere("imponibile_quadriennio", text("65000.00"));
    REQUIRE(desk.come() == DraftTaken::Differs);
    desk.page->join();
    CHECK(joined.count() == 0);
    CHECK(desk.rig.onDisk().facts.find(text("settimane_quadriennio"))->value == 208);
    CHECK(desk.strip("versionsState").contains(text("Nel frattempo è arrivata un’altra modifica")));
    REQUIRE(desk.rows()->rowCount() == 4);
    // A row that is new again is proposed again; what was chosen elsewhere stays.
    CHECK(desk.cell(1, VersionRowsModel::There) == text("170 settimane"));
    desk.page->join();
    CHECK(joined.count() == 1);
    CHECK(desk.rig.onDisk().facts.find(text("settimane_quadriennio"))->value == 170);
}

TEST_CASE("case page, review and signing say that there are two versions and lead there",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    desk.rig.declareAll();
    const auto leads = [&](const char *page, QSignalSpy &wanted) {
        CAPTURE(page);
        desk.rig.show(text(page));
        CHECK(desk.strip("versionsStrip")
                  .contains(text("cambiata anche al banco 3, da Lucia Ferri")));
        desk.button("compareVersions")->click();
        CHECK(wanted.count() == 1);
    };
    QSignalSpy fromCase(desk.rig.casePage, &ui::CasePage::compareWanted);
    QSignalSpy fromReview(desk.rig.review, &ui::ReviewPage::compareWanted);
    QSignalSpy fromSigning(desk.rig.signing, &ui::SigningPage::compareWanted);
    leads("case", fromCase);
    leads("review", fromReview);
    leads("signing", fromSigning);
    CHECK_FALSE(desk.rig.signing->actions()->primary()->isEnabled());
    desk.rig.signing->handIn();
    CHECK(desk.rig.onDisk().state == domain::CaseState::Draft);
    CHECK(desk.rig.failures.isEmpty());

    desk.compare();
    desk.page->join();
    desk.rig.declareAll();
    desk.rig.show(text("signing"));
    CHECK_FALSE(desk.rig.isShown(text("versionsStrip")));
    CHECK(desk.rig.signing->actions()->primary()->isEnabled());
    desk.rig.signing->handIn();
    CHECK(desk.rig.onDisk().state == domain::CaseState::ToSend);
}

TEST_CASE("a change that comes at the moment of signing stops it and says why (W5, W23)",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.rig.declareAll();
    desk.rig.show(text("signing"));
    REQUIRE(desk.rig.signing->actions()->primary()->isEnabled());
    desk.answerThere("settimane_quadriennio", 190);
    REQUIRE(desk.come() == DraftTaken::Differs);
    desk.rig.signing->handIn();
    CHECK(desk.rig.onDisk().state == domain::CaseState::Draft);
    REQUIRE(desk.rig.failures.size() == 1);
    CHECK(desk.rig.failures.first().detail == casework::kTwoVersions);
    CHECK(desk.rig.isShown(text("versionsStrip")));
    CHECK_FALSE(desk.rig.signing->actions()->primary()->isEnabled());
}

TEST_CASE("the lists mark a case with two versions until they are one", "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    const auto state = [&] {
        desk.rig.show(text("cases"));
        auto *list = desk.rig.find<QTableView>(text("casesTable"));
        return list->model()->index(0, ui::CaseRowsModel::State).data().toString();
    };
    CHECK(state() == text("due versioni"));
    desk.compare();
    desk.page->join();
    CHECK(state() == text("bozza"));
}

TEST_CASE("two versions whose answers are alike join notes and story without a choice",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    REQUIRE(desk.rig.model->apply([&](casework::CaseService &cases, int) {
        return cases.addNote(desk.rig.model->current().id, text("Porta la lettera domani."));
    }));
    desk.answerHere("settimane_quadriennio", 190);
    desk.answerThere("settimane_quadriennio", 190);
    const DraftTaken taken = desk.come();
    REQUIRE(desk.rig.model->reload());
    if (taken == DraftTaken::Differs) {
        desk.page->refresh();
        desk.rig.show(text("twoVersions"));
        CHECK(desk.rig.isShown(text("nothingDiffers")));
        CHECK_FALSE(desk.rig.isShown(text("versionsTable")));
        desk.page->join();
    }
    CHECK_FALSE(desk.rig.model->versions());
    CHECK(desk.rig.onDisk().notes.size() == 1);
}

TEST_CASE("lists are compared row by row and accounts that look alike are written in full",
          "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    casework::DraftDifference account;
    account.key = text("iban");
    const QDateTime now = desk.rig.desk.clock.nowUtc();
    account.here = domain::known(text("IT60X0542811101000000123456"), now);
    account.there = domain::known(text("IT28W8000000292100645213456"), now);
    const ui::VersionWords words = ui::versionWords(account, {}, *desk.rig.model);
    CHECK(words.before == text("nessuna risposta"));
    CHECK(words.here.what == text("IT60 X054 2811 1010 0000 0123 456"));
    CHECK(words.there.what == text("IT28 W800 0000 2921 0064 5213 456"));
    account.there = domain::known(text("IT28W8000000292100645211111"), now);
    CHECK(ui::versionWords(account, {}, *desk.rig.model).here.what.contains(text("··")));

    casework::DraftDifference paper;
    paper.part = casework::DraftPart::Document;
    paper.key = desk.rig.model->documents().first().id;
    paper.documentThere = domain::DocumentState{.status = domain::DocumentStatus::Promised,
                                                .attachments = {},
                                                .promisedFor = QDate(2026, 12, 1),
                                                .at = now,
                                                .by = text("OP-9")};
    const ui::VersionWords papers = ui::versionWords(paper, desk.theirs.draft, *desk.rig.model);
    CHECK(papers.place == text("Documento"));
    CHECK(papers.before == text("niente ancora"));
    CHECK(papers.here.what == text("niente ancora"));
    CHECK(papers.there.what == text("Arriverà il 1° dic"));

    casework::DraftDifference said;
    said.part = casework::DraftPart::Declaration;
    said.key = desk.rig.model->declarations().first().id;
    said.declaredHere = now;
    const ui::VersionWords declared = ui::versionWords(said, {}, *desk.rig.model);
    CHECK(declared.here.what == text("detta"));
    CHECK(declared.there.what == text("non ancora detta"));
    CHECK(declared.title == desk.rig.model->declarations().first().text.it());
}

TEST_CASE("a row says itself whole to assistive programs (A5)", "[ui][cases][versions]")
{
    tests::TwoDesks desk;
    desk.disagree();
    desk.compare();
    const QString said =
        desk.rows()->index(0, VersionRowsModel::What).data(Qt::AccessibleTextRole).toString();
    CAPTURE(said);
    CHECK(said.startsWith(text("Come è finito")));
    CHECK(said.contains(text("modifiche da tutti e due")));
    CHECK(said.contains(text("Prima: ")));
    CHECK(said.contains(text("Qui: ")));
    CHECK(said.contains(text("Al banco 3: ")));
    CHECK(said.endsWith(text("vale")));
    QSignalSpy told(desk.page, &ui::TwoVersionsPage::announced);
    desk.rig.press(Qt::Key_1);
    REQUIRE(told.count() == 1);
    CHECK(told.first().first().toString().contains(text("vale. Al banco 3")));
}
