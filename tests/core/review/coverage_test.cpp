#include "core/review/coverage.h"

#include "tests/core/review/review_fixture.h"

#include <QJsonArray>

using namespace core;
using namespace core::review;
using tests::exampleFiles;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");

BenefitCoverage coverage(const tests::LawFiles &files)
{
    const auto catalogue = tests::catalogueOf(files);
    for (const auto &benefit : coverageOf(*catalogue).benefits) {
        if (benefit.id == QStringLiteral("sostegno_prova"))
            return benefit;
    }
    FAIL("the example has no such benefit");
    return {};
}

const RequirementCoverage &sides(const BenefitCoverage &coverage, const char *id)
{
    for (const auto &requirement : coverage.requirements) {
        if (requirement.id == QLatin1String(id))
            return requirement;
    }
    FAIL("no requirement " << id);
    return coverage.requirements.first();
}

int casesOf(const QList<PointCoverage> &points, const char *owner, const char *row)
{
    for (const auto &point : points) {
        if (point.owner == QLatin1String(owner) && point.row.contains(QString::fromUtf8(row)))
            return point.cases;
    }
    FAIL("no row " << owner << ' ' << row);
    return -1;
}

}   // namespace

TEST_CASE("each side of a requirement is counted over the cases", "[review]")
{
    const auto found = coverage(exampleFiles());
    const auto &weeks = sides(found, "SP-R2");
    CHECK(weeks.met >= 2);
    CHECK(weeks.unmet == 1);
    CHECK(weeks.unknown == 1);
    const auto &other = sides(found, "SP-R4");
    CHECK(other.met == 0);
    CHECK(other.unmet == 0);
    CHECK(other.absent == found.cases);
}

TEST_CASE("a case more covers the side that was missing", "[review]")
{
    const auto more =
        tests::replaced(exampleFiles(), kBenefit, "  - title: \"poche settimane\"",
                        "  - title: \"un altro lavoro\"\n    on: 2026-04-20\n    like: tipo\n"
                        "    given: { ha_altro_lavoro: yes }\n    expect: { outcome: \"no\" }\n"
                        "  - title: \"poche settimane\"");
    const auto before = coverage(exampleFiles());
    const auto after = coverage(more);
    CHECK(sides(after, "SP-R4").unmet == 1);
    CHECK(after.requirementSides().reached == before.requirementSides().reached + 1);
    CHECK(after.whole().permille() > before.whole().permille());
}

TEST_CASE("dated rows count as read only on their days", "[review]")
{
    const auto found = coverage(exampleFiles());
    CHECK(casesOf(found.parameterRows, "soglia", "dal 1 gennaio 2026") > 0);
    CHECK(casesOf(found.parameterRows, "giorni_termine", "dal 1 gennaio 2020") == 0);
    CHECK(casesOf(found.parameterRows, "giorni_termine", "dal 1 gennaio 2021") > 0);
    CHECK(casesOf(found.tableRows, "categorie", "subordinato_privato") > 0);
    CHECK(casesOf(found.tableRows, "categorie", "agricolo_oti_coop_trasformazione dal") == 0);
}

TEST_CASE("a result that no case looks at is named", "[review]")
{
    const auto found = coverage(exampleFiles());
    CHECK(casesOf(found.results, "importo", "") > 0);
    CHECK(casesOf(found.results, "retribuzione_media", "") == 0);
    const auto catalogue = tests::catalogueOf(exampleFiles());
    const auto text = coverageText(coverageOf(*catalogue)).join(QLatin1Char('\n'));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Risultati che nessun caso controlla:")));
    CHECK(text.contains(QStringLiteral("retribuzione_media")));
    CHECK(text.contains(QStringLiteral("SP-R4: soddisfatto, non soddisfatto, non noto")));
}

TEST_CASE("one benefit alone can be asked for", "[review]")
{
    const auto catalogue = tests::catalogueOf(exampleFiles());
    CHECK(coverageOf(*catalogue, QStringLiteral("sostegno_prova")).benefits.size() == 1);
    CHECK(coverageOf(*catalogue, QStringLiteral("altro")).benefits.isEmpty());
}

TEST_CASE("the share of a coverage is of all it counts", "[review]")
{
    CHECK(CoverageShare{1, 3}.permille() == 333);
    CHECK(CoverageShare{}.permille() == 1000);
    const auto catalogue = tests::catalogueOf(exampleFiles());
    const auto json = coverageJson(coverageOf(*catalogue));
    const auto share = json.value(QLatin1String("share")).toObject();
    CHECK(share.value(QLatin1String("reached")).toInt() <
          share.value(QLatin1String("all")).toInt());
    CHECK_FALSE(json.value(QLatin1String("benefits")).toArray().isEmpty());
}

TEST_CASE("the cases of the product bring every requirement of the NASpI to both sides",
          "[review][naspi]")
{
    const auto catalogue = tests::catalogueOf(tests::filesUnder(QStringLiteral("resources")));
    const auto found = coverageOf(*catalogue, QStringLiteral("naspi"));
    REQUIRE(found.benefits.size() == 1);
    for (const auto &requirement : found.benefits.first().requirements) {
        CAPTURE(requirement.id);
        CHECK(requirement.met > 0);
        // Events before the first day of the NASpI end before any requirement is looked at.
        CHECK((requirement.unmet > 0 || requirement.id == QStringLiteral("NASPI-R1")));
    }
}

TEST_CASE("a check that no case raises is told, of a benefit and of the questions", "[review]")
{
    auto page = tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# file: ", "# other file: ");
    page.replace("# checks file: ", "# file: ");
    auto files = tests::lawFilesOf(page);
    files.insert(QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n");
    const auto whole = coverageOf(*tests::catalogueOf(files));
    REQUIRE(whole.checks.size() == 2);
    CHECK(casesOf(whole.checks, "nato_dopo", "") == 1);
    CHECK(casesOf(whole.checks, "isee_negativo", "") == 1);
    CHECK(casesOf(whole.benefits.first().checks, "troppo_vecchio", "") == 1);
    CHECK(coverageOf(*tests::catalogueOf(files), QStringLiteral("aiuto_affitto")).checks.isEmpty());

    auto &benefit = files[QStringLiteral("benefits/aiuto_affitto.yaml")];
    const auto cut = benefit.indexOf("  - title: \"ISEE negativo");
    benefit.remove(cut, benefit.indexOf("  - title: \"due date") - cut);
    const auto less = coverageOf(*tests::catalogueOf(files));
    CHECK(less.whole().reached == whole.whole().reached - 2);
    const auto text = coverageText(less).join(QLatin1Char('\n'));
    CHECK(text.contains(QStringLiteral("Controlli che nessun caso fa scattare:")));
    CHECK(text.contains(QStringLiteral("Controlli delle domande che nessun caso fa scattare:")));
    CHECK(text.contains(QStringLiteral("isee_negativo")));
    CHECK_FALSE(text.contains(QStringLiteral("nato_dopo")));
    CHECK(coverageJson(less)[QLatin1String("checks")].toArray().size() == 2);
}
