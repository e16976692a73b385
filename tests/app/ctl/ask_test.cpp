#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

namespace {

tests::Ended ask(const QStringList &options, const QByteArray &facts)
{
    return ctl(QStringList{QStringLiteral("--bundle"),
                           QStringLiteral(SOURCE_DIR "/tests/bench/rules"), QStringLiteral("ask"),
                           QStringLiteral("--on"), QStringLiteral("2025-07-01"),
                           QStringLiteral("--known-on"), QStringLiteral("2025-07-01")} +
                   options + QStringList{QStringLiteral("-")},
               facts);
}

QJsonObject asked(const QByteArray &facts, const QString &benefit = {})
{
    const QStringList which = benefit.isEmpty() ? QStringList{QStringLiteral("--all")}
                                                : QStringList{QStringLiteral("--benefit"), benefit};
    const auto ended = ask(which + QStringList{QStringLiteral("--json")}, facts);
    CHECK(ended.exitCode == 0);
    return tests::json(ended).object();
}

QJsonObject standingOf(const QJsonObject &answer, const char *benefit)
{
    const auto standings = answer.value(QLatin1String("standings")).toArray();
    for (const QJsonValue &standing : standings) {
        if (standing[QLatin1String("benefit")].toString() == QLatin1String(benefit))
            return standing.toObject();
    }
    return {};
}

}   // namespace

TEST_CASE("ask answers the question that settles most over all benefits, and why", "[ctl]")
{
    const auto answer = asked("{}");
    CHECK(answer.value(QLatin1String("question")).toString() == QStringLiteral("isee"));
    CHECK(answer.value(QLatin1String("ask")).toString() == QStringLiteral("Quant'è l'ISEE?"));
    CHECK(answer.value(QLatin1String("open")).toInt() == 10);
    const auto why = answer.value(QLatin1String("why")).toArray();
    REQUIRE(why.size() == 2);
    for (const QJsonValue &purpose : why) {
        const bool isAdi = purpose[QLatin1String("benefit")].toString() == QStringLiteral("adi");
        CHECK(purpose[QLatin1String("may_settle")].toBool() == isAdi);
    }
}

TEST_CASE("ask looks at one benefit alone when told to", "[ctl]")
{
    const auto answer = asked("{}", QStringLiteral("naspi"));
    CHECK(answer.value(QLatin1String("open")).toInt() == 4);
    CHECK(answer.value(QLatin1String("standings")).toArray().size() == 1);
}

TEST_CASE("ask says which verdicts are settled and what is still open", "[ctl]")
{
    const auto answer = asked(R"({"involontaria": false, "isee": {"declined": true}})");
    const auto naspi = standingOf(answer, "naspi");
    CHECK(naspi.value(QLatin1String("settled")).toBool());
    CHECK(naspi.value(QLatin1String("outcomes")).toArray() == QJsonArray{QStringLiteral("no")});
    const auto adi = standingOf(answer, "adi");
    CHECK_FALSE(adi.value(QLatin1String("settled")).toBool());
    CHECK_FALSE(adi.value(QLatin1String("questions")).toArray().contains(QStringLiteral("isee")));
}

TEST_CASE("ask has nothing left to ask when everything is settled", "[ctl]")
{
    const auto answer = asked(R"({"involontaria": false, "minori": 0, "isee": "20000.00"})");
    CHECK(answer.value(QLatin1String("question")).isNull());
    CHECK(standingOf(answer, "adi").value(QLatin1String("settled")).toBool());
}

TEST_CASE("without --json ask speaks Italian and promises nothing", "[ctl]")
{
    const auto ended = ask({QStringLiteral("--all")}, "{}");
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("Quant'è l'ISEE?"));
    CHECK(ended.out.contains("può decidere da sola ADI di misura"));
    CHECK(ended.out.contains("ancora aperta"));
    CHECK_FALSE(ended.out.contains("ha diritto"));
    const auto done =
        ask({QStringLiteral("--benefit"), QStringLiteral("naspi")}, R"({"involontaria": false})");
    CHECK(done.out.contains("Non resta niente da chiedere."));
    CHECK(done.out.contains("per ora no"));
}

TEST_CASE("ask refuses what it does not know, with the likely word", "[ctl]")
{
    const auto fact = ask({QStringLiteral("--all")}, R"({"ise": 1})");
    CHECK(fact.exitCode == 2);
    CHECK(fact.err.contains("isee"));
    const auto benefit = ask({QStringLiteral("--benefit"), QStringLiteral("naspy")}, "{}");
    CHECK(benefit.exitCode == 2);
    CHECK(ask({}, "{}").exitCode == 1);
}

TEST_CASE("ask names the facts that contradict each other at their question", "[ctl][naspi]")
{
    const auto naspi = [](const QByteArray &facts, const QStringList &more) {
        return ctl(QStringList{QStringLiteral("ask"), QStringLiteral("--benefit"),
                               QStringLiteral("naspi"), QStringLiteral("--on"),
                               QStringLiteral("2026-11-24"), QStringLiteral("--known-on"),
                               QStringLiteral("2026-11-24")} +
                       more + QStringList{QStringLiteral("-")},
                   facts);
    };
    const QByteArray wrong = R"({"settimane_quadriennio": 60, "settimane_gia_utilizzate": 61})";
    const auto json = tests::json(naspi(wrong, {QStringLiteral("--json")})).object();
    const auto found = json.value(QLatin1String("contradictions")).toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0][QLatin1String("at")] == QStringLiteral("settimane_gia_utilizzate"));
    CHECK(naspi(wrong, {}).out.startsWith("Non torna: "));
    CHECK_FALSE(tests::json(naspi("{}", {QStringLiteral("--json")}))
                    .object()
                    .contains(QLatin1String("contradictions")));
}

TEST_CASE("ask over the whole catalogue goes by what the person came for", "[ctl]")
{
    const auto over = [](const QStringList &needs) {
        QStringList options{QStringLiteral("ask"),        QStringLiteral("--all"),
                            QStringLiteral("--on"),       QStringLiteral("2026-11-24"),
                            QStringLiteral("--known-on"), QStringLiteral("2026-11-24"),
                            QStringLiteral("--json")};
        for (const QString &need : needs)
            options.append({QStringLiteral("--need"), need});
        return ctl(options + QStringList{QStringLiteral("-")}, "{}");
    };
    const auto questionOf = [&](const QStringList &needs) {
        const auto ended = over(needs);
        CHECK(ended.exitCode == 0);
        return tests::json(ended).object().value(QLatin1String("question")).toString();
    };
    const QString plain = questionOf({});
    // The day is that of the decision: it is not asked, and a law that is over stays over.
    CHECK(plain != QStringLiteral("data_domanda"));
    const auto rdc = standingOf(tests::json(over({})).object(), "rdc");
    CHECK(rdc.value(QLatin1String("outcomes")).toArray() == QJsonArray{QStringLiteral("ended")});
    const QString ofChildren = questionOf({QStringLiteral("figli")});
    const QString ofWork = questionOf({QStringLiteral("lavoro_perso")});
    CHECK(ofChildren != ofWork);
    CHECK(questionOf({QStringLiteral("figli"), QStringLiteral("lavoro_perso")}) != QString());

    const auto unknown = over({QStringLiteral("figlio")});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains("figli, "));
}
