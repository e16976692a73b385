#include "ui/widgets/person_band.h"

#include "tests/support/string_makers.h"

#include <QTabBar>

#include <catch2/catch.hpp>

using ui::widgets::PersonBand;
using ui::widgets::Stage;

namespace {

const QList<Stage> kStages = {{QStringLiteral("person"), QStringLiteral("Persona"), true},
                              {QStringLiteral("step"), QStringLiteral("Domande"), false}};

}   // namespace

TEST_CASE("stages told again as they are leave the chosen one where it was", "[ui]")
{
    PersonBand band;
    band.setStages(kStages);
    band.setCurrentStage(QStringLiteral("step"));
    band.setStages(kStages);
    CHECK(band.currentStage() == QStringLiteral("step"));
}

TEST_CASE("a stage that is done says so to those who cannot see its tick", "[ui]")
{
    PersonBand band;
    band.setStages(kStages);
    QList<Stage> done = kStages;
    done[1].done = true;
    band.setStages(done);
    const auto *tabs = band.findChild<QTabBar *>(QStringLiteral("stages"));
    REQUIRE(tabs);
    REQUIRE(tabs->count() == 2);
    CHECK(tabs->accessibleTabName(1) == QStringLiteral("Domande, fatto"));
}
