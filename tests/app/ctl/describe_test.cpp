#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

TEST_CASE("describe answers dates, questions and parameters of a benefit", "[ctl][naspi]")
{
    const auto ended = ctl({QStringLiteral("describe"), QStringLiteral("--benefit"),
                            QStringLiteral("naspi"), QStringLiteral("--json")});
    CHECK(ended.exitCode == 0);
    const auto answer = tests::json(ended).object();
    CHECK(answer.contains(QLatin1String("bundle")));
    const auto benefits = answer.value(QLatin1String("benefits")).toArray();
    REQUIRE(benefits.size() == 1);
    const auto benefit = benefits.first().toObject();
    CHECK(benefit.value(QLatin1String("id")).toString() == QStringLiteral("naspi"));
    CHECK(benefit.value(QLatin1String("questions")).toArray().size() > 10);
    CHECK_FALSE(benefit.value(QLatin1String("parameters")).isUndefined());
}

TEST_CASE("describe without --json is read by a person", "[ctl][naspi]")
{
    const auto all = ctl({QStringLiteral("describe")});
    CHECK(all.exitCode == 0);
    CHECK(all.out.contains("naspi  NASpI: "));
    CHECK(all.out.contains("decide INPS"));
    const auto one =
        ctl({QStringLiteral("describe"), QStringLiteral("--benefit"), QStringLiteral("naspi")});
    CHECK(one.out.contains("data_cessazione"));
}

TEST_CASE("option --bundle reads other rules than those in the program", "[ctl]")
{
    QTemporaryDir folder;
    tests::writeExampleBundle(folder.path());
    const auto ended = ctl({QStringLiteral("--bundle"), folder.path(), QStringLiteral("describe")});
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("sostegno_prova"));
    CHECK_FALSE(ended.out.contains("naspi"));
}

TEST_CASE("rules that are not there end with 5, rules with a fault with 3", "[ctl]")
{
    QTemporaryDir folder;
    const auto none = ctl({QStringLiteral("--bundle"), folder.filePath(QStringLiteral("none")),
                           QStringLiteral("describe")});
    CHECK(none.exitCode == 5);

    tests::writeExampleBundle(folder.path());
    const QString file = folder.filePath(QStringLiteral("benefits/sostegno_prova.yaml"));
    tests::writeFile(file, tests::readFile(file).replace("requirements:", "requirments:"));
    const auto faulty =
        ctl({QStringLiteral("--bundle"), folder.path(), QStringLiteral("describe")});
    CHECK(faulty.exitCode == 3);
    CHECK(faulty.out.isEmpty());
    CHECK(faulty.err.contains("sostegno_prova.yaml:"));
    CHECK(faulty.err.contains("requirements"));
}
