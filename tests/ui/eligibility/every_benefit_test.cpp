#include "tests/support/clipping.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/person_band.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QLabel>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Every benefit that can be asked, of a person of whom nothing is known, at one size of text.
void layOutAll(int scale)
{
    tests::PagesRig rig;
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
    const QDate today = rig.desk.clock.today();
    int benefits = 0;
    qsizetype longest = 0;
    for (const rules::BenefitSummary &benefit : rig.desk.parts.catalogue->benefits()) {
        if (benefit.inForceTo.isValid() && benefit.inForceTo < today)
            continue;
        ++benefits;
        CAPTURE(benefit.id);
        rig.start(benefit.id);
        rig.window->person()->setPerson(
            text("Elena Marini"), text("40 anni · CF ····118J · visita S07"), benefit.name.it());
        rig.window->resize(1280, 720);
        rig.settle();
        CHECK(tests::clippedTexts(rig.window.get()).join(QLatin1Char('\n')) == QString());
        if (!rig.isShown(text("eligibility")))
            rig.step->columns()->switchPane();
        rig.settle();
        const auto *panel = rig.find<ui::EligibilityPanel>(text("eligibility"));
        REQUIRE(rig.model->decision());
        for (const rules::Reason &reason : rig.model->decision()->reasons)
            longest = std::max(longest, reason.text.size());
        CHECK(tests::clippedTexts(panel).join(QLatin1Char('\n')) == QString());
        CHECK(rig.window->width() == 1280);
        CHECK(rig.window->height() == 720);
    }
    CHECK(benefits > 20);
    CHECK(longest > 100);
    CHECK(rig.failures.isEmpty());
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}

}   // namespace

TEST_CASE("the reasons of every benefit are read whole at 100 %", "[ui][panel][catalogue]")
{
    layOutAll(100);
}

TEST_CASE("the reasons of every benefit are read whole at 200 %", "[ui][panel][catalogue]")
{
    layOutAll(200);
}
