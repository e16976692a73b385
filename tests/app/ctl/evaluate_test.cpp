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

tests::Ended evaluate(const QStringList &options, const QByteArray &facts)
{
    return ctl(QStringList{QStringLiteral("evaluate"), QStringLiteral("--known-on"),
                           QStringLiteral("2026-11-24")} +
                   options + QStringList{QStringLiteral("-")},
               facts);
}

QJsonObject naspi(const QByteArray &facts, const QStringList &options = {})
{
    const auto ended = evaluate(QStringList{QStringLiteral("--benefit"), QStringLiteral("naspi"),
                                            QStringLiteral("--json")} +
                                    options,
                                facts);
    CHECK(ended.exitCode == 0);
    return tests::json(ended).object();
}

QString resultOf(const QJsonObject &decision, const char *name)
{
    return decision.value(QLatin1String("results"))
        .toObject()
        .value(QLatin1String(name))
        .toObject()
        .value(QLatin1String("value"))
        .toString();
}

/// `facts` with members replaced or added.
QByteArray with(const QByteArray &facts, const QJsonObject &changes)
{
    auto object = QJsonDocument::fromJson(facts).object();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return QJsonDocument(object).toJson();
}

}   // namespace

TEST_CASE("evaluate answers the decision with every member of the machine form", "[ctl][naspi]")
{
    const QJsonObject decision = naspi(kMarini);
    for (const char *member :
         {"benefit", "on", "known_on", "bundle", "outcome", "reasons", "results", "schedule",
          "missing", "nearest", "provisional", "successor"}) {
        CAPTURE(member);
        CHECK(decision.contains(QLatin1String(member)));
    }
    CHECK(decision.value(QLatin1String("benefit")).toString() == QStringLiteral("naspi"));
    CHECK(decision.value(QLatin1String("known_on")).toString() == QStringLiteral("2026-11-24"));
    CHECK(decision.value(QLatin1String("outcome")).toString() == QStringLiteral("probable"));
    CHECK(resultOf(decision, "importo") == QStringLiteral("1103.07"));
    CHECK(resultOf(decision, "termine_domanda") == QStringLiteral("2026-12-02"));
    const auto reason = decision.value(QLatin1String("reasons")).toArray().first().toObject();
    for (const char *member : {"rule", "state", "source", "text", "facts"}) {
        CAPTURE(member);
        CHECK(reason.contains(QLatin1String(member)));
    }
}

TEST_CASE("a canonical name, an alias and a number give the same decision", "[ctl][naspi]")
{
    auto canonical = QJsonDocument::fromJson(kMarini).object();
    canonical.insert(QStringLiteral("categoria_lavoratore"),
                     canonical.take(QStringLiteral("categoria")));
    canonical.insert(QStringLiteral("imponibile_quadriennio"), 72000);
    CHECK(naspi(QJsonDocument(canonical).toJson()) == naspi(kMarini));
}

TEST_CASE("null and a missing key are unknown, and what is missing is listed", "[ctl][naspi]")
{
    const auto decision =
        naspi(with(kMarini, {{QStringLiteral("settimane_quadriennio"), QJsonValue()}}));
    CHECK(decision.value(QLatin1String("outcome")).toString() == QStringLiteral("maybe"));
    CHECK(decision.value(QLatin1String("missing"))
              .toArray()
              .contains(QStringLiteral("settimane_quadriennio")));
    CHECK(resultOf(decision, "importo").isEmpty());
}

TEST_CASE("option --set fixes a computed name", "[ctl][naspi]")
{
    const auto decision =
        naspi(kMarini, {QStringLiteral("--set"), QStringLiteral("retribuzione_media=1000.00")});
    CHECK(resultOf(decision, "importo") == QStringLiteral("750.00"));
}

TEST_CASE("option --only answers that result alone", "[ctl][naspi]")
{
    const auto answer = naspi(R"({"data_cessazione": "2026-09-25"})",
                              {QStringLiteral("--only"), QStringLiteral("termine_domanda")});
    CHECK(resultOf(answer, "termine_domanda") == QStringLiteral("2026-12-02"));
    CHECK(answer.value(QLatin1String("results")).toObject().size() == 1);
    CHECK_FALSE(answer.contains(QLatin1String("reasons")));
}

TEST_CASE("option --only and --set with a name that is none end with 2", "[ctl][naspi]")
{
    const QStringList naspiOnly{QStringLiteral("--benefit"), QStringLiteral("naspi")};
    const auto only = evaluate(
        naspiOnly + QStringList{QStringLiteral("--only"), QStringLiteral("inporto")}, kMarini);
    CHECK(only.exitCode == 2);
    CHECK(only.err.contains("importo"));
    const auto set = evaluate(
        naspiOnly + QStringList{QStringLiteral("--set"), QStringLiteral("retribuzione_medja=1")},
        kMarini);
    CHECK(set.exitCode == 2);
    CHECK(set.err.contains("retribuzione_media"));
}

TEST_CASE("a misspelt key ends with 2 and says the likely name", "[ctl][naspi]")
{
    const auto ended = evaluate({QStringLiteral("--benefit"), QStringLiteral("naspi")},
                                R"({"data_cesazione": null})");
    CHECK(ended.exitCode == 2);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.contains("data_cesazione"));
    CHECK(ended.err.contains("data_cessazione"));
}

TEST_CASE("facts that are not an object, or of the wrong type, end with 2", "[ctl][naspi]")
{
    for (const char *facts :
         {"[]", "{", "", R"({"data_cessazione": "2026-02-30"})",
          R"({"settimane_quadriennio": 209})",
          R"({"data_cessazione": "2026-01-31", "data_cessazione": "2026-02-01"})"}) {
        const auto ended = evaluate({QStringLiteral("--benefit"), QStringLiteral("naspi")}, facts);
        CAPTURE(facts);
        CHECK(ended.exitCode == 2);
        CHECK_FALSE(ended.err.isEmpty());
    }
}

TEST_CASE("an unknown benefit ends with 2 and names those that there are", "[ctl]")
{
    const auto ended = evaluate({QStringLiteral("--benefit"), QStringLiteral("naspy")}, "{}");
    CHECK(ended.exitCode == 2);
    CHECK(ended.err.contains("naspi"));
}

TEST_CASE("option --all answers an array; a key for one benefit reaches that one only",
          "[ctl][naspi]")
{
    const auto ended = evaluate({QStringLiteral("--all"), QStringLiteral("--json")},
                                R"({"data_cessazione@naspi": "2026-09-25"})");
    CHECK(ended.exitCode == 0);
    bool found = false;
    for (const QJsonValue &decision : tests::json(ended).array()) {
        if (decision[QLatin1String("benefit")].toString() != QStringLiteral("naspi"))
            continue;
        found = true;
        CHECK(resultOf(decision.toObject(), "termine_domanda") == QStringLiteral("2026-12-02"));
    }
    CHECK(found);

    const auto unknown = evaluate({QStringLiteral("--all")}, R"({"data_cessazione@naspy": null})");
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.err.contains("naspy"));
}

TEST_CASE("without --json a person reads plain Italian that promises nothing", "[ctl][naspi]")
{
    const auto ended = evaluate({QStringLiteral("--benefit"), QStringLiteral("naspi")}, kMarini);
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("Esito: probabile. Decide INPS."));
    CHECK(ended.out.contains("1.103,07"));
    CHECK_FALSE(ended.out.contains("ha diritto"));
}

TEST_CASE("facts that contradict each other end with 2 and are named at their question",
          "[ctl][naspi]")
{
    const auto wrong = with(kMarini, {{QStringLiteral("settimane_quadriennio"), 60},
                                      {QStringLiteral("settimane_gia_utilizzate"), 61}});
    const auto one = evaluate({QStringLiteral("--benefit"), QStringLiteral("naspi")}, wrong);
    CHECK(one.exitCode == 2);
    CHECK(one.out.isEmpty());
    CHECK(one.err.contains("(settimane_gia_utilizzate)"));
    CHECK(one.err.contains("più di quelle dei 4 anni"));

    const auto every = evaluate({QStringLiteral("--all"), QStringLiteral("--json")}, wrong);
    REQUIRE(every.exitCode == 0);
    bool touched = false;
    for (const auto &answer : tests::json(every).array()) {
        const auto decision = answer.toObject();
        const bool contradicted = decision.contains(QLatin1String("contradictions"));
        if (decision.value(QLatin1String("benefit")) == QStringLiteral("naspi")) {
            touched = contradicted;
            CHECK(decision.value(QLatin1String("outcome")) == QStringLiteral("maybe"));
            CHECK(decision.value(QLatin1String("results")).toObject().isEmpty());
        }
        if (contradicted)
            CHECK(decision.value(QLatin1String("outcome")) != QStringLiteral("probable"));
    }
    CHECK(touched);
}

TEST_CASE("with --all what possible benefits do to each other stands with both", "[ctl]")
{
    const auto ended = evaluate({QStringLiteral("--all"), QStringLiteral("--json")}, kMarini);
    REQUIRE(ended.exitCode == 0);
    QMap<QString, QJsonArray> interactions;
    QStringList possible;
    for (const auto &answer : tests::json(ended).array()) {
        const auto decision = answer.toObject();
        const auto id = decision.value(QLatin1String("benefit")).toString();
        const auto outcome = decision.value(QLatin1String("outcome")).toString();
        if (outcome == QStringLiteral("probable") || outcome == QStringLiteral("maybe"))
            possible.append(id);
        interactions.insert(id, decision.value(QLatin1String("interactions")).toArray());
    }
    REQUIRE_FALSE(interactions.value(QStringLiteral("naspi")).isEmpty());
    for (auto it = interactions.cbegin(); it != interactions.cend(); ++it) {
        for (const auto &value : *it) {
            const auto pair = value[QLatin1String("between")].toArray();
            REQUIRE(pair.size() == 2);
            CHECK(pair.contains(it.key()));
            for (const auto &id : pair) {
                CHECK(possible.contains(id.toString()));
                CHECK(interactions.value(id.toString()).contains(value));
            }
            CHECK_FALSE(value[QLatin1String("text")].toString().isEmpty());
            CHECK_FALSE(value[QLatin1String("source")].toString().isEmpty());
        }
    }
    const auto text = evaluate({QStringLiteral("--all")}, kMarini);
    CHECK(text.out.contains("Fra queste prestazioni"));
}
