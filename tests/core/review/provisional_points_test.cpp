#include "core/review/provisional_points.h"

#include "tests/core/review/review_fixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace core;
using namespace core::review;

namespace {

/// The invented bundle of steps and shared figures of the format's page.
tests::LawFiles stepsFiles()
{
    auto page = tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# steps file: ", "# file: ");
    return tests::lawFilesOf(page);
}

QList<ProvisionalPoint> pointsOf(const tests::LawFiles &files)
{
    rules::Faults faults;
    const auto source = rules::readBundle(files, faults);
    REQUIRE(faults.isEmpty());
    return provisionalPoints(source);
}

const ProvisionalPoint &point(const QList<ProvisionalPoint> &points, const char *mark)
{
    for (const auto &one : points) {
        if (one.mark == QLatin1String(mark))
            return one;
    }
    FAIL("no mark " << mark);
    return points.first();
}

}   // namespace

TEST_CASE("every mark is listed with its doubt, its places and their sources", "[review]")
{
    const auto points = pointsOf(stepsFiles());
    const auto &rounding = point(points, "arrotondamento");
    CHECK(rounding.file == QStringLiteral("benefits/sostegno_prova.yaml"));
    CHECK(rounding.doubt.startsWith(QStringLiteral("Nessun testo dice")));
    REQUIRE(rounding.places.size() == 1);
    CHECK(rounding.places.first().what == QString::fromUtf8("calcolo «Importo mensile»"));
    CHECK(rounding.places.first().source == QStringLiteral("art. 4 L. 1/2015"));
    CHECK(rounding.places.first().line > 0);
}

TEST_CASE("a shared figure is listed once, under the file where it is written", "[review]")
{
    const auto points = pointsOf(stepsFiles());
    const auto &least = point(points, "minimo_2026");
    CHECK(least.file == QStringLiteral("parameters/comuni.yaml"));
    REQUIRE(least.places.size() == 1);
    CHECK(least.places.first().what.contains(QStringLiteral("Importo minimo")));
    CHECK(least.places.first().what.contains(QStringLiteral("51,5")));
    CHECK(least.places.first().what.contains(QStringLiteral("dal 1 gennaio 2026")));
    CHECK(std::count_if(points.begin(), points.end(), [](const ProvisionalPoint &one) {
              return one.mark == QStringLiteral("minimo_2026");
          }) == 1);
}

TEST_CASE("the listing ends with how many points are open", "[review]")
{
    const auto points = pointsOf(stepsFiles());
    const auto text = provisionalText(points);
    CHECK(text.last() == QStringLiteral("Punti provvisori: %1, in 2 luoghi.").arg(points.size()));
    CHECK(provisionalText({}) == QStringList{QStringLiteral("Punti provvisori: 0, in 0 luoghi.")});
    CHECK(provisionalJson(points).value(QStringLiteral("provisional")).toArray().size() ==
          points.size());
}

TEST_CASE("every mark of the shipped rules carries at least one place and a sentence", "[review]")
{
    for (const auto &one : pointsOf(tests::filesUnder(QStringLiteral("resources")))) {
        INFO(one.file.toStdString() << ' ' << one.mark.toStdString());
        CHECK_FALSE(one.places.isEmpty());
        CHECK(one.doubt.size() > 10);
    }
}
