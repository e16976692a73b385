#include "core/review/caseload_screening.h"

#include "core/review/bundle_side.h"
#include "core/rules/benefit.h"
#include "core/rules/consistent.h"
#include "tests/core/program/law.h"
#include "tests/support/synthetic_caseload.h"

#include <QBuffer>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::review;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 6, 15);

struct Done {
    ScreenedCaseload found;
    QList<QByteArray> lines;   // without the first
    QByteArray header;
    QMap<qint64, QString> bad;
};

Done screened(const QByteArray &table, const CaseloadWish &wish = {kDay, kDay, {}, false})
{
    QBuffer device;
    device.setData(table);
    device.open(QIODevice::ReadOnly);
    Done done;
    QByteArray out;
    const auto found = screenCaseload(
        tests::shipped(), device, wish,
        [&](QByteArrayView bytes) {
            out += bytes.toByteArray();
            return true;
        },
        [&](qint64 line, const QString &fault) { done.bad.insert(line, fault); });
    REQUIRE(found);
    done.found = *found;
    done.lines = out.split('\n');
    done.lines.removeLast();
    done.header = done.lines.takeFirst();
    return done;
}

QByteArray drawn(int households, quint64 seed = 20261122)
{
    tests::SyntheticCaseload caseload(seed);
    QByteArray table = tests::SyntheticCaseload::header();
    for (int i = 0; i < households; ++i)
        table += caseload.household();
    return table;
}

/// What `evaluate` says of one household, in the same words.
QList<QByteArray> evaluated(const Household &household)
{
    const auto &catalogue = tests::shipped();
    QList<QByteArray> lines;
    for (const auto &benefit : catalogue.benefits()) {
        const bool isInForce = (!benefit.inForceFrom.isValid() || benefit.inForceFrom <= kDay) &&
                               (!benefit.inForceTo.isValid() || kDay <= benefit.inForceTo);
        if (!isInForce)
            continue;
        const auto given = catalogue.readFacts(benefit.id, household.facts);
        REQUIRE(given);
        const auto decision =
            rules::decideConsistent(catalogue, benefit.id, given->facts, {kDay, kDay, {}});
        REQUIRE(decision);
        QString amount = u","_s;
        const auto *graph = *catalogue.graph(benefit.id);
        for (const auto &result : graph->results) {
            const auto &value = graph->values[static_cast<std::size_t>(result.value)];
            const auto unit = value.type.unit.toString();
            if (value.type.kind != rules::Kind::Number || !unit.startsWith(u"EUR"_s))
                continue;
            if (const auto *found = decision->result(value.name))
                amount = found->value + u',' + unit;
            break;
        }
        lines.append((QString::number(household.number) + u',' + benefit.id + u',' +
                      rules::outcomeCode(decision->outcome) + u',' + amount)
                         .toUtf8());
    }
    return lines;
}

QList<Household> households(const QByteArray &table)
{
    const BundleSide side(tests::shipped(), kDay, kDay);
    QBuffer device;
    device.setData(table);
    device.open(QIODevice::ReadOnly);
    auto reader =
        CaseloadReader::open(device, [&](const QString &name) { return side.kindOf(name); });
    REQUIRE(reader);
    QList<Household> all;
    while (const auto household = reader->next())
        all.append(*household);
    return all;
}

void checkEqual(const QByteArray &table)
{
    const auto done = screened(table);
    QList<QByteArray> expected;
    for (const auto &household : households(table))
        expected += evaluated(household);
    REQUIRE(done.lines.size() == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (done.lines[i] != expected[i])
            CHECK(done.lines[i].toStdString() == expected[i].toStdString());
    }
    CHECK(done.bad.isEmpty());
}

}   // namespace

TEST_CASE("a screened caseload is what evaluate says, household by household", "[screening]")
{
    checkEqual(drawn(25));
}

TEST_CASE("cells written in other ways are read as the same answers", "[screening]")
{
    const QByteArray table =
        "componenti;isee_valore;data_cessazione;cittadinanza_titolo;isee_presente\n"
        "\"[ {\"\"relazione\"\": \"\"richiedente\"\", \"\"data_nascita\"\":\"\"1990-05-01\"\"} ]\";"
        "9000,5;2026-03-31;IT;1\n"
        "[];12000;;it;sì\n"
        "\"[{\"\"relazione\"\":\"\"richiedente\"\",\"\"data_nascita\"\":null},"
        "{\"\"relazione\"\":\"\"figlio\"\",\"\"data_nascita\"\":\"\"2020-02-29\"\"}]\";"
        " 8000.00 ;;;no\n";
    checkEqual(table);
}

TEST_CASE("facts of the top and of the applicant's row are one, as for evaluate", "[screening]")
{
    const QByteArray table =
        "componenti,data_nascita,sesso\n"
        "\"[{\"\"relazione\"\":\"\"richiedente\"\"}]\",1958-02-03,f\n"
        "\"[{\"\"relazione\"\":\"\"richiedente\"\",\"\"data_nascita\"\":\"\"1958-02-03\"\"}]\",,\n"
        "\"[{\"\"relazione\"\":\"\"coniuge\"\"}]\",1990-01-01,\n";
    checkEqual(table);
}

TEST_CASE("a bad line is named and the others are decided", "[screening]")
{
    auto lines = drawn(4).split('\n');
    lines[2] = "\"[{\"\"relazione\"\":\"\"zio d'America\"\"}]\"" + QByteArray(13, ',');
    lines[3] = "solo,due";
    const auto done = screened(lines.join('\n'));
    CHECK(done.bad.keys() == QList<qint64>{3, 4});
    CHECK(done.bad[3].contains(u"relazione"_s));
    CHECK(done.found.households == 2);
    CHECK(done.found.badLines == 2);
    CHECK(done.lines.first().startsWith("1,"));
    CHECK(done.lines.last().startsWith("4,"));
}

TEST_CASE("households as JSON, one a line, are decided as those of a table", "[screening]")
{
    const auto table = drawn(6);
    QByteArray lines;
    for (const auto &household : households(table))
        lines += QJsonDocument(household.facts).toJson(QJsonDocument::Compact) + '\n';
    CHECK(screened(lines).lines == screened(table).lines);
}

TEST_CASE("a caseload longer than a block gives each household what it gets alone", "[screening]")
{
    const auto table = drawn(4100);
    const auto done = screened(table);
    CHECK(done.found.households == 4100);
    CHECK(done.found.read == 0);
    CHECK(done.found.oneByOne == 0);
    const auto lines = table.split('\n');
    const auto perHousehold = done.lines.size() / 4100;
    for (const int household : {1, 4096, 4097, 4100}) {
        const auto alone = screened(lines[0] + '\n' + lines[household] + '\n').lines;
        REQUIRE(alone.size() == perHousehold);
        for (qsizetype i = 0; i < perHousehold; ++i) {
            const auto &one = done.lines[(household - 1) * perHousehold + i];
            CHECK(one.mid(one.indexOf(',')).toStdString() ==
                  alone[i].mid(alone[i].indexOf(',')).toStdString());
        }
    }
}

TEST_CASE("one benefit alone, and every result of it", "[screening]")
{
    const QByteArray table =
        "data_cessazione,categoria,causa_cessazione,settimane_quadriennio,"
        "imponibile_quadriennio,data_domanda,data_nascita\n"
        "2026-03-31,subordinato_privato,licenziamento_gmo,208,72000,2026-04-20,"
        "1986-02-03\n";
    const auto done = screened(table, {{2026, 4, 20}, {2026, 4, 20}, {u"naspi"_s, u"rei"_s}, true});
    CHECK(done.header == "household,benefit,outcome,amount,unit,results");
    REQUIRE(done.lines.size() == 2);
    const auto &naspi = done.lines[0].contains(",naspi,") ? done.lines[0] : done.lines[1];
    CHECK(naspi.contains(",1103.07,EUR/month,importo=1103.07;"));
    CHECK(naspi.contains("totale="));
}

TEST_CASE("a name computed by the rules may be a column, and a name may be for one benefit",
          "[screening]")
{
    const QByteArray table = "isee_minorenni,componenti\n15000,"
                             "\"[{\"\"relazione\"\":\"\"figlio\"\"}]\"\n";
    const auto done = screened(table, {kDay, kDay, {u"auu"_s}, false});
    CHECK(done.lines.size() == 1);
    CHECK(done.found.oneByOne == 1);
}

TEST_CASE("a column that nobody knows refuses the table", "[screening]")
{
    QBuffer device;
    device.setData("colore\nrosso\n");
    device.open(QIODevice::ReadOnly);
    const auto done = screenCaseload(
        tests::shipped(), device, {kDay, kDay, {}, false}, [](QByteArrayView) { return true; },
        [](qint64, const QString &) {});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Invalid);
}
