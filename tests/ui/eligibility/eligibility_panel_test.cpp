#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/eligibility/reason_row.h"
#include "ui/eligibility/together_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/small_bars.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Amounts keep figure and sign on one line with a blank that does not break.
QString plain(QString words)
{
    return words.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QString chip(tests::PagesRig &rig, const char *name)
{
    return rig.find(text(name))->accessibleName();
}

}   // namespace

TEST_CASE("the story shows its amount, days, total and the last day to ask (W16)", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.settle();
    CHECK(chip(rig, "outcomeChip").contains(text("Probabile")));
    CHECK(chip(rig, "deadlineChip").contains(text("2 dic · 8 giorni")));
    CHECK(plain(rig.textOf(text("amount"))) == text("1.103,07 €"));
    CHECK(rig.textOf(text("period")) == text("al mese, fino a 728 giorni"));
    CHECK(plain(rig.textOf(text("total"))) == text("in tutto fino a 21.346,36 € lordi"));
    CHECK(rig.textOf(text("outcomeSentence")).contains(text("Decide l’INPS")));
    const auto *plot = rig.find<ui::widgets::SmallBars>(text("monthsPlot"));
    CHECK(plain(plot->accessibleDescription()).contains(text("1.103,07 €")));
    CHECK(plain(plot->accessibleDescription()).contains(text("618,38 €")));
}

TEST_CASE("each reason has its state in words, the person's figures and the source of law",
          "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.settle();
    const auto rows = rig.window->findChildren<ui::ReasonRow *>();
    QStringList said;
    for (const ui::ReasonRow *row : rows)
        if (row->isVisible())
            said.append(row->accessibleName());
    REQUIRE(said.size() == rig.model->decision()->reasons.size());
    const QString all = said.join(QLatin1Char('\n'));
    CHECK(all.contains(text("208")));
    CHECK(all.contains(text("25 settembre 2026")));
    CHECK(all.contains(text("D.Lgs. 22/2015")));
    for (const QString &one : said) {
        CAPTURE(one);
        CHECK((one.startsWith(text("C’è")) || one.startsWith(text("Non"))));
    }
}

TEST_CASE("the panel follows every answer and takes no focus", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    CHECK(chip(rig, "outcomeChip").contains(text("Forse")));
    CHECK_FALSE(rig.isShown(text("deadlineChip")));
    rig.type(text("25/9/26"));
    rig.press(Qt::Key_Return);
    CHECK(chip(rig, "deadlineChip").contains(text("2 dic")));
    QWidget *focused = QApplication::focusWidget();
    rig.answer(text("causa_cessazione"), text("dimissioni_volontarie"));
    CHECK(chip(rig, "outcomeChip").contains(text("Per ora no")));
    CHECK(QApplication::focusWidget() == focused);
}

TEST_CASE("a «no» shows no amount, and what stands in the way comes first", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.answer(text("settimane_quadriennio"), 9);
    rig.settle();
    CHECK(chip(rig, "outcomeChip").contains(text("Per ora no")));
    CHECK_FALSE(rig.isShown(text("amount")));
    CHECK_FALSE(rig.isShown(text("monthsPlot")));
    CHECK(rig.isShown(text("wayOut")));
    ui::ReasonRow *first = nullptr;
    for (ui::ReasonRow *row : rig.window->findChildren<ui::ReasonRow *>())
        if (row->isVisible() && (!first || row->y() < first->y()))
            first = row;
    REQUIRE(first);
    CHECK(first->accessibleName().startsWith(text("Non c’è")));
    CHECK(first->accessibleName().contains(text("9")));
}

TEST_CASE("what is missing is a link to its question", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    REQUIRE(rig.model->answer(text("settimane_gia_utilizzate"),
                              domain::unknown(rig.desk.clock.nowUtc())));
    rig.settle();
    rig.find<ui::widgets::LinkLabel>(text("missing_settimane_gia_utilizzate"))->click();
    CHECK(rig.step->currentKey() == text("settimane_gia_utilizzate"));
    CHECK(rig.onDisk().position == text("settimane_gia_utilizzate"));
}

TEST_CASE("a point without a confirmed source wears the word provvisorio and says why",
          "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.answer(text("causa_cessazione"), text("dimissioni_giusta_causa"));
    rig.settle();
    bool found = false;
    for (const rules::Reason &reason : rig.model->decision()->reasons) {
        if (reason.provisional.isEmpty())
            continue;
        found = true;
        bool said = false;
        for (const auto *row :
             rig.window->findChildren<ui::ReasonRow *>(text("reason_") + reason.rule))
            for (const auto *mark : row->findChildren<ui::widgets::Chip *>())
                said |= row->isVisible() && mark->accessibleDescription() == reason.provisional;
        CHECK(said);
    }
    CHECK(found);
}

TEST_CASE("the table of months opens under the plot, one row a month", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.settle();
    CHECK_FALSE(rig.isShown(text("monthsTable")));
    rig.find<ui::widgets::LinkLabel>(text("monthsLink"))->click();
    const auto *table = rig.find<QTableView>(text("monthsTable"));
    CHECK(table->model()->rowCount() == rig.model->decision()->schedule.size());
    const auto cell = [&](int row, int column) {
        return plain(table->model()->index(row, column).data().toString());
    };
    CHECK(cell(0, 2) == text("1.103,07 €"));
    CHECK(cell(5, 2) == text("1.069,98 €"));
    CHECK(cell(23, 2) == text("618,38 €"));
}

TEST_CASE("what goes together is said with one word, what may not go together with «forse»",
          "[ui][panel]")
{
    ui::TogetherList list;
    rules::Incompatibility both;
    both.benefit = text("bonus_libri");
    both.kind = rules::IncompatibilityKind::Together;
    both.text = text("Si hanno tutti e due.");
    both.source = text("art. 5");
    rules::Incompatibility perhaps = both;
    perhaps.name = text("ADI");
    perhaps.kind = rules::IncompatibilityKind::Reduces;
    perhaps.certain = false;
    list.show({both, perhaps});
    QStringList said;
    for (const QWidget *row : list.findChildren<QWidget *>(text("togetherRow")))
        said.append(row->accessibleName());
    CHECK(said == QStringList{text("bonus_libri: insieme. Si hanno tutti e due. art. 5"),
                              text("ADI: forse si riduce. Si hanno tutti e due. art. 5")});
    list.show({both});
    CHECK(list.findChildren<QWidget *>(text("togetherRow")).last()->isHidden());
    list.show({});
    CHECK(list.isHidden());
}

TEST_CASE("a benefit that ended names all that stand in its place", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.start(text("rdc"));
    rig.settle();
    REQUIRE(rig.model->decision());
    REQUIRE(rig.model->decision()->outcome == rules::Outcome::Ended);
    CHECK(rig.textOf(text("instead")).contains(text("Assegno di inclusione")));
    CHECK(rig.textOf(text("instead")).contains(text("Supporto per la formazione e il lavoro")));
}

TEST_CASE("an amount that comes once is not said to come every month", "[ui][panel]")
{
    tests::PagesRig rig;
    rig.start(text("bonus_nuovi_nati"));
    rig.answer(text("evento_data"), text("2026-10-01"));
    rig.answer(text("evento_tipo"), text("nascita"));
    rig.settle();
    REQUIRE(rig.model->decision());
    const auto *amount = rig.model->decision()->result(text("importo"));
    REQUIRE(amount);
    CHECK(rig.textOf(text("amount")) == amount->shown);
    CHECK_FALSE(rig.find<QLabel>(text("amount"))
                    ->parentWidget()
                    ->findChild<QLabel *>(text("period"))
                    ->text()
                    .contains(text("al mese")));
}
