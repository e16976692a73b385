#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

namespace {

const QByteArray kMarini = R"({
    "data_cessazione": "2026-09-25", "categoria": "subordinato_privato",
    "causa_cessazione": "licenziamento_gmo", "data_domanda": "2026-11-24",
    "data_nascita": "1986-02-03", "settimane_quadriennio": 208, "settimane_gia_utilizzate": 0,
    "imponibile_quadriennio": "72000.00", "dimissioni_ti_12m_precedenti": false,
    "pensione_diretta": "nessuna", "evento_sospensivo": "nessuno", "attivita_in_corso": "nessuna"
})";

tests::Ended vary(const char *variation, const QStringList &options)
{
    return ctl(QStringList{QStringLiteral("evaluate"), QStringLiteral("--known-on"),
                           QStringLiteral("2026-11-24"), QStringLiteral("--benefit"),
                           QStringLiteral("naspi"), QStringLiteral("--vary"),
                           QString::fromLatin1(variation)} +
                   options + QStringList{QStringLiteral("-")},
               kMarini);
}

QString resultAt(const char *fact, const QJsonValue &value, const char *result)
{
    auto facts = QJsonDocument::fromJson(kMarini).object();
    facts.insert(QLatin1String(fact), value);
    const auto ended = ctl({QStringLiteral("evaluate"), QStringLiteral("--known-on"),
                            QStringLiteral("2026-11-24"), QStringLiteral("--benefit"),
                            QStringLiteral("naspi"), QStringLiteral("--json"), QStringLiteral("-")},
                           QJsonDocument(facts).toJson());
    return tests::json(ended)
        .object()
        .value(QLatin1String("results"))
        .toObject()
        .value(QLatin1String(result))
        .toObject()
        .value(QLatin1String("value"))
        .toString();
}

}   // namespace

TEST_CASE("option --vary answers samples that evaluate gives too, and where the curve bends",
          "[ctl][naspi]")
{
    const auto ended =
        vary("imponibile_quadriennio=0..200000:20000",
             {QStringLiteral("--only"), QStringLiteral("importo"), QStringLiteral("--json")});
    REQUIRE(ended.exitCode == 0);
    const auto curve = tests::json(ended).object();
    CHECK(curve.value(QLatin1String("benefit")).toString() == QStringLiteral("naspi"));
    CHECK(curve.value(QLatin1String("result")).toString() == QStringLiteral("importo"));
    const auto samples = curve.value(QLatin1String("samples")).toArray();
    REQUIRE(samples.size() == 11);
    CHECK(samples[3][QLatin1String("at")].toString() == QStringLiteral("60000.00"));
    CHECK(samples[3][QLatin1String("value")].toString() ==
          resultAt("imponibile_quadriennio", QStringLiteral("60000.00"), "importo"));

    // The slope changes where the mean wage passes the reference and where the ceiling holds.
    const auto steps = curve.value(QLatin1String("steps")).toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0][QLatin1String("kind")].toString() == QStringLiteral("kink"));
    CHECK(steps[1][QLatin1String("kind")].toString() == QStringLiteral("kink"));
    const auto last = steps[1][QLatin1String("after")][QLatin1String("value")].toString();
    CHECK(last == samples.last()[QLatin1String("value")].toString());
}

TEST_CASE("option --vary finds the day on which the right is lost, and the rule", "[ctl][naspi]")
{
    const auto ended =
        vary("data_domanda=2026-09-26..2027-03-01:30",
             {QStringLiteral("--only"), QStringLiteral("importo"), QStringLiteral("--json")});
    REQUIRE(ended.exitCode == 0);
    QJsonArray cliffs;
    for (const QJsonValue &step :
         tests::json(ended).object().value(QLatin1String("steps")).toArray()) {
        if (step[QLatin1String("kind")].toString() == QStringLiteral("cliff"))
            cliffs.append(step);
    }
    REQUIRE(cliffs.size() == 1);
    // Marini's last day is 2 December 2026.
    CHECK(cliffs[0][QLatin1String("before")][QLatin1String("at")].toString() ==
          QStringLiteral("2026-12-02"));
    CHECK(cliffs[0][QLatin1String("after")][QLatin1String("value")].isNull());
    CHECK_FALSE(cliffs[0][QLatin1String("rules")].toArray().isEmpty());
}

TEST_CASE("without --json a curve is read in Italian", "[ctl][naspi]")
{
    const auto ended = vary("imponibile_quadriennio=0..200000:100000",
                            {QStringLiteral("--only"), QStringLiteral("importo")});
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("al variare di imponibile_quadriennio"));
    CHECK(ended.out.contains("100.000,00"));
    CHECK(ended.out.contains("Cambia la pendenza"));
}

TEST_CASE("a variation that cannot be is refused with its reason", "[ctl][naspi]")
{
    const QStringList only{QStringLiteral("--only"), QStringLiteral("importo")};
    CHECK(vary("imponibile_quadriennio", only).exitCode == 1);
    CHECK(vary("imponibile_quadriennio=0..9:1",
               {QStringLiteral("--set"), QStringLiteral("retribuzione_media=1")})
              .exitCode == 1);
    for (const char *wrong :
         {"isee=0..1:1", "categoria=a..b:1", "imponibile_quadriennio=9..1:1",
          "imponibile_quadriennio=0..9:0", "imponibile_quadriennio=0..200000:0.01"}) {
        CAPTURE(wrong);
        const auto ended = vary(wrong, only);
        CHECK(ended.exitCode == 2);
        CHECK_FALSE(ended.err.isEmpty());
    }
}
