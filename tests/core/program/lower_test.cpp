#include "core/program/lower.h"

#include "tests/core/program/law.h"
#include "tests/core/program/operation_law.h"
#include "tests/core/program/walks.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::program;
using namespace Qt::StringLiterals;

namespace {

Program lowered(const core::rules::Catalogue &catalogue, const QStringList &benefits,
                const QDate &on, Knowledge knowledge)
{
    const auto program = lower(catalogue, benefits, on, on, knowledge);
    REQUIRE(program);
    return *program;
}

/// Random facts through the program and through the explained walk.
void checkAgreement(const core::rules::Catalogue &catalogue, const QString &benefit,
                    const QDate &on, Knowledge knowledge, int leftOut, int unknown, int count)
{
    const quint64 seed = 4711;
    const auto program = lowered(catalogue, {benefit}, on, knowledge);
    INFO(benefit.toStdString() << " on " << on.toString(Qt::ISODate).toStdString() << " seed "
                               << seed << ", " << program.registers.size() << " registers");
    REQUIRE(program.benefits[0].outcome.least >= 0);
    const Encoder encoder(program, catalogue.vocabulary());
    tests::Answers answers(catalogue, {benefit}, seed);
    Household household;
    int tried = 0;
    QString refused;
    for (int i = 0; i < count; ++i) {
        const auto facts = answers.draw(leftOut, unknown);
        const auto encoded = encoder.encode(facts, household);
        if (!encoded) {
            refused = encoded.error().detail;
            continue;
        }
        ++tried;
        const auto decision = catalogue.decide(benefit, facts, {on, on, {}});
        REQUIRE(decision);
        const auto found = tests::differences(program, program.benefits[0],
                                              tests::allRegisters(program, household), *decision,
                                              catalogue.vocabulary());
        if (!found.isEmpty()) {
            INFO("facts " << QJsonDocument(facts.toJson()).toJson().toStdString());
            INFO("draw " << i);
            FAIL(found.toStdString());
        }
    }
    INFO(refused.toStdString());
    CHECK(tried > count / 2);
}

}   // namespace

TEST_CASE("the lowered NASpI decides as the explained walk when everything is known")
{
    const auto on = GENERATE(QDate(2026, 4, 20), QDate(2021, 6, 1));
    checkAgreement(tests::shipped(), u"naspi"_s, on, Knowledge::Plain, 0, 0, 300);
}

TEST_CASE("the lowered NASpI decides as the explained walk when much is unknown")
{
    const auto on = GENERATE(QDate(2026, 4, 20), QDate(2020, 7, 1));
    checkAgreement(tests::shipped(), u"naspi"_s, on, Knowledge::Plain, 15, 10, 500);
    checkAgreement(tests::shipped(), u"naspi"_s, on, Knowledge::Plain, 3, 3, 500);
}

TEST_CASE("the lowered benefits of the measure decide as the explained walk")
{
    const auto benefit = GENERATE(u"naspi"_s, u"auu"_s, u"adi"_s);
    const auto on = GENERATE(QDate(2025, 7, 1), QDate(2024, 6, 15), QDate(2023, 12, 31));
    checkAgreement(tests::measured(), benefit, on, Knowledge::Everything, 0, 0, 300);
    checkAgreement(tests::measured(), benefit, on, Knowledge::Plain, 10, 10, 300);
}

TEST_CASE("every operation of the language is lowered as the explained walk does it")
{
    const auto catalogue = tests::loadedLaw(tests::operationLaw());
    const auto on = GENERATE(QDate(2026, 4, 20), QDate(2024, 2, 29));
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 0, 0, 400);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 20, 10, 400);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Everything, 0, 0, 400);
    CHECK(lowered(*catalogue, {u"prova"_s}, on, Knowledge::Plain).benefits[0].gaps ==
          QStringList());
}

TEST_CASE("every function over a list is lowered as the explained walk does it")
{
    const auto catalogue = tests::loadedLaw(tests::memberLaw());
    const QDate on(2026, 4, 20);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 0, 0, 300);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 3, 2, 300);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 15, 5, 300);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Everything, 0, 0, 300);
    CHECK(lowered(*catalogue, {u"prova"_s}, on, Knowledge::Plain).benefits[0].gaps ==
          QStringList());
}

TEST_CASE("amounts of each child are lowered as the explained walk does them")
{
    const auto catalogue = tests::loadedLaw(tests::childrenLaw());
    const QDate on(2026, 4, 20);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 0, 0, 300);
    checkAgreement(*catalogue, u"prova"_s, on, Knowledge::Plain, 4, 2, 300);
}

TEST_CASE("the example of the format's page is lowered as the explained walk does it")
{
    const auto catalogue = tests::exampleCatalogue();
    const auto on = GENERATE(QDate(2026, 4, 20), QDate(2019, 5, 1));
    checkAgreement(*catalogue, u"sostegno_prova"_s, on, Knowledge::Plain, 10, 5, 300);
}

TEST_CASE("tables by range are lowered as the explained walk looks them up")
{
    const auto catalogue = tests::stepsExample();
    const auto on = GENERATE(QDate(2026, 4, 20), QDate(2025, 3, 1));
    checkAgreement(*catalogue, u"quota_prova"_s, on, Knowledge::Plain, 0, 0, 400);
    checkAgreement(*catalogue, u"quota_prova"_s, on, Knowledge::Plain, 25, 10, 200);
    const auto program = lowered(*catalogue, {u"quota_prova"_s}, on, Knowledge::Plain);
    CHECK(program.benefits[0].gaps == QStringList());
    CHECK_FALSE(program.lookups.empty());
}

TEST_CASE("months are lowered as the explained walk reads them")
{
    const auto catalogue = tests::formatExample("months");
    checkAgreement(*catalogue, u"quota_mensile"_s, {2025, 6, 20}, Knowledge::Plain, 10, 10, 300);
}

TEST_CASE("the applicant's row and who is sent elsewhere are lowered as the explained walk does it")
{
    const auto catalogue = tests::formatExample("checks");
    checkAgreement(*catalogue, u"aiuto_affitto"_s, {2026, 4, 20}, Knowledge::Plain, 0, 0, 300);
    checkAgreement(*catalogue, u"aiuto_affitto"_s, {2026, 4, 20}, Knowledge::Plain, 40, 10, 600);
}

TEST_CASE("a benefit that the catalogue does not have cannot be lowered")
{
    const QDate on(2026, 4, 20);
    const auto program =
        lower(tests::shipped(), {u"naspi"_s, u"nessuna"_s}, on, on, Knowledge::Plain);
    REQUIRE_FALSE(program);
    CHECK(program.error().code == core::ErrorCode::NotFound);
}

TEST_CASE("equal parts of several benefits are computed once")
{
    const QDate on(2025, 7, 1);
    const auto together =
        lowered(tests::measured(), {u"auu"_s, u"adi"_s}, on, Knowledge::Everything);
    const auto auu = lowered(tests::measured(), {u"auu"_s}, on, Knowledge::Everything);
    const auto adi = lowered(tests::measured(), {u"adi"_s}, on, Knowledge::Everything);
    CHECK(together.registers.size() < auu.registers.size() + adi.registers.size());
    CHECK(together.inputs.size() < auu.inputs.size() + adi.inputs.size());
}

TEST_CASE("what depends on the days alone is no instruction")
{
    const auto program =
        lowered(tests::measured(), {u"adi"_s}, QDate(2023, 12, 31), Knowledge::Everything);
    const auto &outcome = program.benefits[0].outcome;
    const auto &instruction = program.instructions[static_cast<std::size_t>(outcome.least)];
    REQUIRE(instruction.what == Do::Constant);
    CHECK(program.constants[instruction.a] == static_cast<qint64>(core::rules::Outcome::NotYet));
}

TEST_CASE("a household outside the ranges of a program is refused, not computed")
{
    const QDate on(2025, 7, 1);
    const auto program = lowered(tests::measured(), {u"adi"_s}, on, Knowledge::Plain);
    const Encoder encoder(program, tests::measured().vocabulary());
    Household household;
    core::domain::Facts facts;
    facts.set(u"isee"_s, core::domain::known(u"10000000.00"_s, {}));
    CHECK(encoder.encode(facts, household));
    facts.set(u"isee"_s, core::domain::known(u"10000000.01"_s, {}));
    const auto refused = encoder.encode(facts, household);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::Invalid);
}

TEST_CASE("a program that takes everything as known says which fact it lacks")
{
    const QDate on(2025, 7, 1);
    const auto program = lowered(tests::measured(), {u"adi"_s}, on, Knowledge::Everything);
    Household household;
    const auto refused =
        Encoder(program, tests::measured().vocabulary()).encode(core::domain::Facts(), household);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::NotFound);
}
