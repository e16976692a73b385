#include "core/review/bundle_diff.h"

#include "tests/core/review/review_fixture.h"

using namespace core;
using namespace core::review;
using tests::exampleFiles;
using tests::LawFiles;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");
const QString kQuestions = QStringLiteral("questions/lavoro.yaml");

BundleDiff compared(const LawFiles &before, const LawFiles &after)
{
    rules::Faults faults;
    const auto first = readLawTree(before, faults);
    const auto second = readLawTree(after, faults);
    REQUIRE(faults.isEmpty());
    return compareBundles(first, second);
}

BundleDiff with(const char *text, const char *by, const QString &file = kBenefit)
{
    return compared(exampleFiles(), tests::replaced(exampleFiles(), file, text, by));
}

Change only(const BundleDiff &diff)
{
    for (const auto &line : diffText(diff))
        UNSCOPED_INFO(line.toStdString());
    REQUIRE(diff.changes.size() == 1);
    return diff.changes.first();
}

}   // namespace

TEST_CASE("a bundle beside itself has no difference and says so", "[review]")
{
    const auto diff = compared(exampleFiles(), exampleFiles());
    CHECK(diff.isSame());
    CHECK(diffText(diff).last() == QStringLiteral("Nessun cambiamento nelle regole."));
    CHECK(diffJson(diff).value(QLatin1String("same")).toBool());
}

TEST_CASE("another spelling of the same law is no difference", "[review]")
{
    CHECK(with("need: settimane_quadriennio >= 13", "need: \"(settimane_quadriennio)  >= 13.0\"")
              .isSame());
    CHECK(with("value: 1195.00, source: \"l1 art. 4\"", "source: [\"l1 art. 4\"], value: 1195")
              .isSame());
    CHECK(with("in_force: 2015-05-01 ..", "in_force: 2015-05-01..").isSame());
    CHECK(with("value_aliases:", "# un commento\n    value_aliases:", kQuestions).isSame());
    CHECK(with("  primo_giorno_ridotto: if(", "  primo_giorno_ridotto:\n    is: if(").isSame());
    CHECK(with("results: [importo,", "results: [{ name: importo },").isSame());
    CHECK(with("{settimane_quadriennio}.\"", "{ settimane_quadriennio }.\"").isSame());
}

TEST_CASE("a file with another name is no difference", "[review]")
{
    auto files = exampleFiles();
    files.insert(QStringLiteral("benefits/altro.yaml"), files.take(kBenefit));
    CHECK(compared(exampleFiles(), files).isSame());
}

TEST_CASE("a changed figure of the law is shown with its day and both values", "[review]")
{
    const auto change = only(with("value: 1456.72", "value: 1470.10"));
    CHECK(change.kind == Change::Kind::Changed);
    CHECK(change.part == QStringLiteral("sostegno_prova"));
    CHECK(change.section == QStringLiteral("parameters"));
    CHECK(change.item == QStringLiteral("soglia"));
    CHECK(change.label == QStringLiteral("Soglia"));
    CHECK(change.field == QStringLiteral("value"));
    CHECK(change.from == QDate(2026, 1, 1));
    CHECK(change.before == QStringLiteral("1.456,72"));
    CHECK(change.after == QStringLiteral("1.470,10"));
}

TEST_CASE("a source that changed is a change of its own", "[review]")
{
    const auto change = only(with("value: 1456.72, source: c7", "value: 1456.72, source: l1"));
    CHECK(change.field == QStringLiteral("source"));
    CHECK(change.after == QStringLiteral("l1"));
}

TEST_CASE("a dated value added and one removed are told with what they say", "[review]")
{
    const char *const row = "      - { from: 2026-01-01, value: 1456.72, source: c7 }\n";
    const auto removed = only(with(row, ""));
    CHECK(removed.kind == Change::Kind::Removed);
    CHECK(removed.from == QDate(2026, 1, 1));
    CHECK(removed.before.contains(QStringLiteral("1.456,72")));

    const auto added = only(with(
        row, "      - { from: 2026-01-01, value: 1456.72, source: c7 }\n"
             "      - { from: 2027-01-01, value: 1480.00, source: c7, known_from: 2027-01-20 }\n"));
    CHECK(added.kind == Change::Kind::Added);
    CHECK(added.from == QDate(2027, 1, 1));
    CHECK(added.after.contains(QStringLiteral("1.480")));
    CHECK(added.after.contains(QStringLiteral("20 gennaio 2027")));
}

TEST_CASE("what changes in a requirement is named field by field", "[review]")
{
    const auto need =
        only(with("need: settimane_quadriennio >= 13", "need: settimane_quadriennio >= 26"));
    CHECK(need.item == QStringLiteral("SP-R2"));
    CHECK(need.field == QStringLiteral("need"));
    CHECK(need.before == QStringLiteral("settimane_quadriennio >= 13"));
    CHECK(need.after == QStringLiteral("settimane_quadriennio >= 26"));

    const auto day = only(with("in_force: 2022-01-01 ..", "in_force: 2023-01-01 .."));
    CHECK(day.item == QStringLiteral("SP-R4"));
    CHECK(day.from == QDate(2023, 1, 1));
    CHECK(day.before == QStringLiteral("dal 1 gennaio 2022"));

    const auto words = only(with("unmet: \"La categoria «{categoria_lavoratore}» non è ammessa.\"",
                                 "unmet: \"Categoria esclusa.\""));
    CHECK(words.item == QStringLiteral("SP-R1"));
    CHECK(words.path.last() == QStringLiteral("Se non c'è"));
}

TEST_CASE("a formula that changed is shown before and after", "[review]")
{
    const auto change = only(with("is: data_cessazione + giorni_termine",
                                  "is: data_cessazione + giorni_termine + 1 day"));
    CHECK(change.section == QStringLiteral("values"));
    CHECK(change.item == QStringLiteral("termine_domanda"));
    CHECK(change.after == QStringLiteral("data_cessazione + giorni_termine + 1 day"));
}

TEST_CASE("words and answers of a question are told under the questions", "[review]")
{
    const auto words =
        only(with("ask: \"Che lavoro era?\"", "ask: \"Che lavoro faceva?\"", kQuestions));
    CHECK(words.part.isEmpty());
    CHECK(words.section == QStringLiteral("questions"));
    CHECK(words.item == QStringLiteral("categoria_lavoratore"));

    const auto option =
        only(with("      - { value: subordinato_privato, label: \"Lavoro dipendente privato\" }\n",
                  "      - { value: subordinato_privato, label: \"Lavoro dipendente privato\" }\n"
                  "      - { value: domestico, label: \"Lavoro in casa\" }\n",
                  kQuestions));
    CHECK(option.kind == Change::Kind::Added);
    CHECK(option.after.contains(QStringLiteral("Lavoro in casa")));
}

TEST_CASE("another order of the questions is a change, of sources it is not", "[review]")
{
    const auto change = only(with("  - data_cessazione\n  - categoria_lavoratore\n",
                                  "  - categoria_lavoratore\n  - data_cessazione\n"));
    CHECK(change.kind == Change::Kind::Moved);
    CHECK(change.section == QStringLiteral("asks"));

    const auto twice = [](const char *sources) {
        return tests::replaced(exampleFiles(), kBenefit, "value: 1456.72, source: c7", sources);
    };
    CHECK(compared(twice("value: 1456.72, source: [c7, l1]"),
                   twice("value: 1456.72, source: [l1, c7]"))
              .isSame());
}

TEST_CASE("a cell of a table, a paper and a case are told apart", "[review]")
{
    CHECK(only(with("key: subordinato_privato, ammessa: yes",
                    "key: subordinato_privato, ammessa: no"))
              .field == QStringLiteral("ammessa"));
    CHECK(only(with("by: data_domanda + 15 days", "by: data_domanda + 30 days")).section ==
          QStringLiteral("duties"));
    CHECK(only(with("where: \"Al Comune\"", "where: \"In Comune\"")).section ==
          QStringLiteral("documents"));
    const auto law =
        only(with("given: { settimane_quadriennio: 12 }", "given: { settimane_quadriennio: 11 }"));
    CHECK(law.section == QStringLiteral("cases"));
    CHECK(law.item == QStringLiteral("poche settimane"));
}

TEST_CASE("a benefit that is new is one change, with its cases counted", "[review]")
{
    auto without = exampleFiles();
    without.remove(kBenefit);
    const auto diff = compared(without, exampleFiles());
    const auto change = only(diff);
    CHECK(change.kind == Change::Kind::Added);
    CHECK(change.part == QStringLiteral("sostegno_prova"));
    CHECK(change.from == QDate(2015, 5, 1));
    REQUIRE(diff.parts.size() == 1);
    CHECK(diff.parts.first().casesBefore == 0);
    CHECK(diff.parts.first().casesAfter == 4);
}

TEST_CASE("the comparison reads by benefit and by day, the undated first", "[review]")
{
    auto files = tests::replaced(exampleFiles(), kBenefit, "value: 1456.72", "value: 1470.10");
    files = tests::replaced(files, kBenefit, "name: \"Sostegno di prova\"", "name: \"Sostegno\"");
    const auto diff = compared(exampleFiles(), files);
    const auto text = diffText(diff).join(QLatin1Char('\n'));
    INFO(text.toStdString());
    const auto undated = text.indexOf(QStringLiteral("Senza una data propria"));
    const auto dated = text.indexOf(QStringLiteral("Dal 1 gennaio 2026"));
    CHECK(undated > text.indexOf(QStringLiteral("Sostegno (sostegno_prova)")));
    CHECK(dated > undated);
    CHECK(text.contains(QStringLiteral(
        "Parametri, soglia «Soglia», Valori dal 1 gennaio 2026, Valore: 1.456,72 → 1.470,10")));
    const auto first = diffJson(diff).value(QLatin1String("changes"))[1].toObject();
    CHECK(first.value(QLatin1String("from")).toString() == QStringLiteral("2026-01-01"));
}

TEST_CASE("steps of a table by range and fields of a list are compared like everything else",
          "[review]")
{
    const LawFiles before{{QStringLiteral("questions/elenchi.yaml"), R"(
questions:
  - key: componenti
    kind: list
    fields: [{ key: nome, kind: text, short: "Nome" }]
)"},
                          {QStringLiteral("parameters/scale.yaml"), R"(
tables:
  scaglioni:
    label: "Scaglioni"
    columns: { quota: EUR }
    versions:
      - { from: 2022-01-01, source: l, rate: 1.9% }
)"}};
    const auto changed = [&](const QString &file, const char *text, const char *by) {
        return only(compared(before, tests::replaced(before, file, text, by)));
    };
    const auto rate = changed(QStringLiteral("parameters/scale.yaml"), "rate: 1.9%", "rate: 8.1%");
    CHECK(rate.item == QStringLiteral("scaglioni"));
    CHECK(rate.from == QDate(2022, 1, 1));
    CHECK(rate.before == QStringLiteral("1,9%"));
    const auto way =
        changed(QStringLiteral("parameters/scale.yaml"), "rate: 1.9%", "rate: { quota: 8.1% }");
    CHECK(way.kind == Change::Kind::Changed);
    const auto field =
        changed(QStringLiteral("questions/elenchi.yaml"), "short: \"Nome\"", "short: \"Il nome\"");
    CHECK(field.item == QStringLiteral("componenti"));
    CHECK(field.path == QStringList{QStringLiteral("Campi nome"), QStringLiteral("Nome breve")});
}
