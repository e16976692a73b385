#include "tests/support/access_walk.h"
#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/ui/cases/two_versions_rig.h"

#include "ui/theme/theme.h"

using namespace core;
using ui::theme::Mode;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void look(tests::TwoDesks &desk, const char *name)
{
    struct Look {
        Mode mode;
        int scale;
        const char *name;
    };
    for (const Look &one :
         {Look{Mode::Light, 100, "100"}, Look{Mode::Light, 200, "200"},
          Look{Mode::Dark, 100, "dark-100"}, Look{Mode::HighContrast, 100, "contrast-100"}}) {
        ui::theme::applyTheme(*qApp, one.mode, one.scale);
        desk.rig.window->resize(1280, 720);
        desk.rig.settle();
        const QString file = QStringLiteral("versions-%1-%2").arg(text(name), text(one.name));
        CAPTURE(file);
        const QImage image = tests::screenshot(*desk.rig.window, file);
        CHECK(image.size() == QSize(1280, 720));
        CHECK(tests::clippedTexts(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
        for (QTableView *table : desk.rig.window->findChildren<QTableView *>()) {
            if (!table->isVisible() || table->objectName() != text("versionsTable"))
                continue;
            // Words wrap: every row is as high as what stands in it.
            QList<int> heights;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                heights.append(table->rowHeight(row));
            table->resizeRowsToContents();
            for (int row = 0; row < table->model()->rowCount(); ++row)
                CHECK(table->rowHeight(row) == heights[row]);
        }
    }
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    desk.rig.window->resize(1280, 720);
    desk.rig.settle();
}

/// Every kind of difference at once.
void disagreeOnAll(tests::TwoDesks &desk)
{
    const QString paper = desk.rig.model->documents().first().id;
    REQUIRE(desk.rig.model->setDocument(paper, domain::DocumentStatus::SeenInOriginal));
    desk.answerHere("attivita_in_corso", text("nessuna"));
    desk.answerHere("dimissioni_ti_12m_precedenti", true);
    const QDateTime later = desk.rig.desk.clock.nowUtc().addSecs(300);
    desk.theirs.draft.documents[paper] = {.status = domain::DocumentStatus::Promised,
                                          .attachments = {},
                                          .promisedFor = QDate(2026, 12, 1),
                                          .at = later,
                                          .by = text("L118-OP-77")};
    const auto said = desk.rig.model->declarations();
    REQUIRE_FALSE(said.isEmpty());
    desk.theirs.draft.declarations[said.first().id] = later;
    desk.answerThere("imponibile_quadriennio", text("68500.00"));
    desk.disagree();
}

}   // namespace

TEST_CASE("the two versions fit at every size, and nothing is cut", "[ui][cases][versions][look]")
{
    tests::TwoDesks desk;
    disagreeOnAll(desk);
    desk.compare();
    look(desk, "page");
    CHECK(tests::accessFaults(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(tests::labelFaults(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
    CHECK(tests::tabFaults(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
}

TEST_CASE("the strip of two versions fits on the pages of the case", "[ui][cases][versions][look]")
{
    tests::TwoDesks desk;
    disagreeOnAll(desk);
    for (const char *page : {"case", "review", "signing", "cases"}) {
        desk.rig.show(text(page));
        look(desk, page);
    }
}
