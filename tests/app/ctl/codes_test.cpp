#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

namespace {

QList<QJsonObject> answers(const QByteArray &input)
{
    const auto ended = ctl({QStringLiteral("codes"), QStringLiteral("-")}, input);
    CHECK(ended.exitCode == 0);
    CHECK(ended.err.isEmpty());
    QList<QJsonObject> objects;
    for (const QByteArray &line : ended.out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

}   // namespace

TEST_CASE("codes answers one line of JSON for each code, with its parts", "[ctl]")
{
    const auto all =
        answers("rssmra85t10a562s\n\nIT60 X054 2811 1010 0000 0123 456\n12345678903\n");
    REQUIRE(all.size() == 3);

    CHECK(all[0].value(QLatin1String("line")).toInt() == 1);
    CHECK(text(all[0], "code") == QStringLiteral("RSSMRA85T10A562S"));
    CHECK(text(all[0], "kind") == QStringLiteral("cf"));
    CHECK(all[0].value(QLatin1String("valid")).toBool());
    const auto parts = all[0].value(QLatin1String("parts")).toObject();
    CHECK(parts.value(QLatin1String("birth_dates")).toArray() ==
          QJsonArray{QStringLiteral("1985-12-10")});
    CHECK(text(parts, "sex") == QStringLiteral("m"));
    CHECK(text(parts, "place") == QStringLiteral("A562"));

    CHECK(all[1].value(QLatin1String("line")).toInt() == 3);
    CHECK(text(all[1], "kind") == QStringLiteral("iban"));
    CHECK(text(all[1].value(QLatin1String("parts")).toObject(), "abi") == QStringLiteral("05428"));

    CHECK(text(all[2], "kind") == QStringLiteral("cf_provvisorio"));
    CHECK(all[2].value(QLatin1String("valid")).toBool());
}

TEST_CASE("a wrong check character is named with the one expected and does not stop the rest",
          "[ctl]")
{
    const auto all = answers("RSSMRA85T10A562X\nciao\n12345678904\n");
    REQUIRE(all.size() == 3);
    CHECK_FALSE(all[0].value(QLatin1String("valid")).toBool());
    CHECK(text(all[0], "expected_check") == QStringLiteral("S"));
    CHECK(text(all[0].value(QLatin1String("faults")).toArray().first().toObject(), "code") ==
          QStringLiteral("wrong_check"));
    CHECK(text(all[1], "kind") == QStringLiteral("unknown"));
    CHECK(text(all[2], "expected_check") == QStringLiteral("3"));
}

TEST_CASE("the three lines of an identity card are one answer, and so are they in one line",
          "[ctl]")
{
    const QByteArray one = "C<ITACA00000AA4<<<<<<<<<<<<<<<";
    const QByteArray two = "6412308F2212304ITA<<<<<<<<<<<0";
    const QByteArray three = "ROSSI<<BIANCA<<<<<<<<<<<<<<<<<";
    const auto all = answers("12345678903\n" + one + '\n' + two + '\n' + three + "\n\n" + one +
                             two + three + "\n12345678903\n");
    REQUIRE(all.size() == 4);
    for (const int i : {1, 2}) {
        CHECK(text(all[i], "kind") == QStringLiteral("mrz"));
        CHECK(all[i].value(QLatin1String("valid")).toBool());
        CHECK(text(all[i], "code").size() == 90);
        CHECK(all[i].value(QLatin1String("expected_check")).isNull());
        const auto parts = all[i].value(QLatin1String("parts")).toObject();
        CHECK(text(parts, "surname") == QStringLiteral("ROSSI"));
        CHECK(text(parts, "names") == QStringLiteral("BIANCA"));
        CHECK(text(parts, "number") == QStringLiteral("CA00000AA"));
        CHECK(text(parts, "sex") == QStringLiteral("f"));
        CHECK(text(parts, "expires") == QStringLiteral("2022-12-30"));
        CHECK(text(parts, "nationality") == QStringLiteral("ITA"));
        CHECK(parts.value(QLatin1String("birth_dates")).toArray() ==
              QJsonArray{QStringLiteral("1964-12-30")});
    }
    CHECK(all[1].value(QLatin1String("line")).toInt() == 2);
    CHECK(all[2].value(QLatin1String("line")).toInt() == 6);
    CHECK(all[3].value(QLatin1String("line")).toInt() == 7);
}

TEST_CASE("a zone with a wrong check digit names it and the digits expected", "[ctl]")
{
    const auto all = answers("C<ITACA00000AA4<<<<<<<<<<<<<<<\n6412307F2212304ITA<<<<<<<<<<<0\n"
                             "ROSSI<<BIANCA\n");
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].value(QLatin1String("valid")).toBool());
    CHECK(text(all[0], "expected_check") == QStringLiteral("4840"));
    const auto faults = all[0].value(QLatin1String("faults")).toArray();
    CHECK(text(faults.first().toObject(), "code") == QStringLiteral("wrong_birth_check"));
}

TEST_CASE("a zone that is cut short is one wrong answer and stops nothing", "[ctl]")
{
    const auto all = answers("C<ITACA00000AA4<<<<<<<<<<<<<<<\n12345678903\n");
    REQUIRE(all.size() == 2);
    CHECK(text(all[0], "kind") == QStringLiteral("mrz"));
    CHECK_FALSE(all[0].value(QLatin1String("valid")).toBool());
    CHECK(all[1].value(QLatin1String("valid")).toBool());
}

TEST_CASE("a file of codes that is not there ends with 5", "[ctl]")
{
    QTemporaryDir folder;
    const auto ended = ctl({QStringLiteral("codes"), folder.filePath(QStringLiteral("none.txt"))});
    CHECK(ended.exitCode == 5);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.contains("none.txt"));
}
