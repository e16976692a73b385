#include "core/program/lower.h"

#include "tests/core/program/law.h"
#include "tests/core/program/walks.h"

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
    for (int i = 0; i < count; ++i) {
        const auto facts = answers.draw(leftOut, unknown);
        if (!encoder.encode(facts, household))
            continue;
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
