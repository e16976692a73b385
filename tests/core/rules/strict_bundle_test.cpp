#include "core/rules/check_bundle.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::exampleLaw;
using tests::replaced;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");
const QString kQuestions = QStringLiteral("questions/lavoro.yaml");

void show(const QList<Fault> &faults)
{
    for (const auto &fault : faults)
        UNSCOPED_INFO(fault.toString().toStdString());
}

}   // namespace

TEST_CASE("the bundle of the product passes everything before it is issued", "[rules][strict][law]")
{
    Faults faults;
    const auto files = readBundleFiles(QStringLiteral(SOURCE_DIR "/resources"), faults);
    REQUIRE(faults.isEmpty());
    const auto check = checkBundle(files);
    show(check.faults);
    CHECK(check.passed());
    CHECK(check.cases > 300);
}

TEST_CASE("the example of the format page passes everything", "[rules][strict]")
{
    const auto check = checkBundle(exampleLaw());
    show(check.faults);
    CHECK(check.passed());
    CHECK(check.cases >= 4);
}

TEST_CASE("a bundle with a fault of every kind says all of them in one run", "[rules][strict]")
{
    // One benefit with faults of loading, a second that loads and has the faults found later.
    auto files = exampleLaw();
    auto second = files[kBenefit];
    second.replace("id: sostegno_prova", "id: secondo_sostegno");
    const QString other = QStringLiteral("benefits/secondo_sostegno.yaml");
    files.insert(other, second);
    const auto put = [&](const QString &file, const QByteArray &text, const QByteArray &by) {
        files = replaced(files, file, text, by);
    };
    put(kBenefit, "plain_name:", "plan_name:");
    put(kBenefit, "need: data_domanda <= termine_domanda", "need: data_domanda <= termine_dom");
    put(kBenefit, "need: retribuzione_media < 1000", "need: retribuzione_media < 1000 days");
    put(kBenefit, "value: 1456.72, source: c7 }", "value: 1456.72 }");
    put(kBenefit, "from: 2021-01-01, value: 68", "from: 2021-02-01, value: 68");
    put(kBenefit, "agricolo_oti_altri, from: 2022-01-01", "agricolo_oti_altri, from: 2021-12-31");
    put(kBenefit, "{ key: iban, record: yes }", "{ key: iban }");
    put(kBenefit, "  - imponibile_quadriennio\n", "");
    put(kBenefit, "    round: half_up(0.01)\n    source: \"l1 art. 4\"\n", "    source: c7\n");
    put(kBenefit, "primo_giorno_ridotto: if(", "giro: giro + 1\n  primo_giorno_ridotto: if(");
    put(other, "need: settimane_quadriennio >= 13", "need: settimane_quadriennio >= 0");
    put(other, "    when: ha_altro_lavoro\n    need",
        "    when: ha_altro_lavoro and data_cessazione < 2022-01-01\n    need");
    put(other, "profiles:\n", "profiles:\n  altro: {}\n");
    const auto check = checkBundle(files);
    show(check.faults);
    const auto all = [&] {
        QStringList lines;
        for (const auto &fault : check.faults)
            lines.append(fault.file + QLatin1Char(' ') + fault.message);
        return lines.join(QLatin1Char('\n'));
    }();
    for (const char *message :
         {"«plan_name» qui non esiste", "«termine_dom» non esiste", "Non si può confrontare",
          "non ha una fonte", "non ha un valore dal 2021-01-01 al 2021-01-31",
          "due righe valgono per la stessa voce", "Nessuna regola usa la domanda «iban»",
          "Serve «imponibile_quadriennio»", "«importo» non dice come si arrotonda", "gira in tondo",
          "«SP-R2» non può mai mancare", "«SP-R4» non si applica mai",
          "Nessun caso usa il profilo «altro»", "Caso «poche settimane»"}) {
        INFO(message);
        CHECK(all.contains(QString::fromUtf8(message)));
    }
    CHECK(check.cases == 4);
}
