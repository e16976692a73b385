#include "core/program/lower.h"

#include "core/rules/value_text.h"
#include "tests/core/program/law.h"
#include "tests/core/program/operation_law.h"
#include "tests/core/program/walks.h"
#include "tests/core/rules/small_law.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core::program;
using namespace Qt::StringLiterals;
namespace rules = core::rules;

namespace {

/// A list whose rows have every field.
QJsonValue filled(const rules::Vocabulary &vocabulary, const rules::Question &question,
                  const QJsonValue &list, tests::Answers &answers)
{
    const auto &fields = vocabulary.at(vocabulary.indexOf(question.key)).fields;
    const auto isAsked = [&](const QString &key) {
        return std::any_of(fields.begin(), fields.end(), [&](int field) {
            const auto &entry = vocabulary.at(field);
            return entry.question().key == key && !entry.absent.isKnown();
        });
    };
    QJsonArray rows;
    for (const auto &member : list.toArray()) {
        auto row = member.toObject();
        for (const auto &field : question.fields) {
            if (!row.contains(field.key) && isAsked(field.key))
                row.insert(field.key, answers.any(field));
        }
        rows.append(row);
    }
    return rows;
}

/// Answers every question that comes, until none comes any more.
core::domain::Facts completed(const rules::Catalogue &catalogue, const QString &benefit,
                              const QDate &on, core::domain::Facts facts, tests::Answers &answers)
{
    for (const auto &question : answers.questions()) {
        const auto *fact = facts.find(question.key);
        if (question.kind == rules::AnswerKind::List && fact != nullptr)
            facts.set(question.key,
                      core::domain::known(
                          filled(catalogue.vocabulary(), question, fact->value, answers), {}));
    }
    bool changed = true;
    while (changed) {
        changed = false;
        const auto keys = catalogue.relevant(benefit, facts, on).value_or(QStringList());
        for (const auto &question : answers.questions()) {
            if (!keys.contains(question.key) || facts.find(question.key) != nullptr)
                continue;
            auto value = answers.any(question);
            if (question.kind == rules::AnswerKind::List)
                value = filled(catalogue.vocabulary(), question, value, answers);
            facts.set(question.key, core::domain::known(value, {}));
            changed = true;
            break;
        }
    }
    return facts;
}

/// What was settled with some facts unknown has to hold whatever the others turn out to be.
struct Soundness {
    int settled = 0;
    int open = 0;
    QString broken;
};

Soundness checkSoundness(const rules::Catalogue &catalogue, const QString &benefit, const QDate &on,
                         int leftOut, int draws, int completions)
{
    const auto program = lower(catalogue, {benefit}, on, on, Knowledge::Bounds);
    REQUIRE(program);
    const auto &part = program->benefits[0];
    REQUIRE(part.outcome.least >= 0);
    const Encoder encoder(*program, catalogue.vocabulary());
    tests::Answers answers(catalogue, {benefit}, 99);
    Household household;
    Soundness found;
    for (int i = 0; i < draws; ++i) {
        const auto facts = answers.draw(leftOut, 0);
        if (!encoder.encode(facts, household))
            continue;
        const auto registers = tests::allRegisters(*program, household);
        const auto at = [&](int reg) { return registers[static_cast<std::size_t>(reg)]; };
        const bool isSettled = part.outcome.known < 0 || at(part.outcome.known) != 0;
        ++(isSettled ? found.settled : found.open);
        for (int k = 0; k < completions; ++k) {
            const auto all = completed(catalogue, benefit, on, facts, answers);
            const auto decision = catalogue.decide(benefit, all, {on, on, {}});
            REQUIRE(decision);
            const auto say = [&](const QString &what, const QString &bounds,
                                 const QString &explained) {
                if (bounds == explained || !found.broken.isEmpty())
                    return;
                found.broken =
                    u"%1 settled as %2, but %3 with %4 out of %5"_s.arg(what, bounds, explained)
                        .arg(QString::fromUtf8(QJsonDocument(all.toJson()).toJson()),
                             facts.keys().join(u' '));
            };
            if (isSettled)
                say(u"outcome"_s,
                    rules::outcomeCode(static_cast<rules::Outcome>(at(part.outcome.least))),
                    rules::outcomeCode(decision->outcome));
            for (const auto &output : part.outputs) {
                const auto value = decoded(*program, output.slot, registers);
                const auto *result = decision->result(output.name);
                const bool isKnown = value.isKnown() && at(output.shown.yes) != 0;
                if (isKnown)
                    say(output.name,
                        rules::machineValue(value, output.slot.type, catalogue.vocabulary()),
                        result == nullptr ? u"nothing"_s : result->value);
                if (at(output.shown.no) != 0)
                    say(output.name, u"nothing"_s,
                        result == nullptr ? u"nothing"_s : result->value);
            }
        }
    }
    return found;
}

}   // namespace

TEST_CASE("what bounds settle of the measure's benefits holds for every completion tried")
{
    const auto benefit = GENERATE(u"naspi"_s, u"auu"_s, u"adi"_s);
    const auto found = checkSoundness(tests::measured(), benefit, {2025, 7, 1}, 30, 200, 8);
    INFO(found.broken.toStdString());
    CHECK(found.broken.isEmpty());
    CHECK(found.settled > 20);
    CHECK(found.open > 20);
}

TEST_CASE("what bounds settle of the NASpI holds for every completion tried")
{
    const auto leftOut = GENERATE(10, 40);
    const auto found = checkSoundness(tests::shipped(), u"naspi"_s, {2026, 4, 20}, leftOut, 60, 4);
    INFO(found.broken.toStdString());
    CHECK(found.broken.isEmpty());
    CHECK(found.settled > 5);
    CHECK(found.open > 0);
}

TEST_CASE("what bounds settle of every operation holds for every completion tried")
{
    const auto catalogue = tests::loadedLaw(tests::operationLaw());
    const auto leftOut = GENERATE(15, 45);
    const auto found = checkSoundness(*catalogue, u"prova"_s, {2026, 4, 20}, leftOut, 150, 5);
    INFO(found.broken.toStdString());
    CHECK(found.broken.isEmpty());
    CHECK(found.settled > 5);
    CHECK(found.open > 5);
}

TEST_CASE("what bounds settle of lists holds for every completion tried")
{
    const auto catalogue = tests::loadedLaw(tests::memberLaw());
    const auto found = checkSoundness(*catalogue, u"prova"_s, {2026, 4, 20}, 5, 150, 5);
    INFO(found.broken.toStdString());
    CHECK(found.broken.isEmpty());
    CHECK(found.settled > 5);
}

TEST_CASE("what bounds settle of tables by range holds for every completion tried")
{
    const auto catalogue = tests::stepsExample();
    const auto found = checkSoundness(*catalogue, u"quota_prova"_s, {2026, 4, 20}, 35, 150, 5);
    INFO(found.broken.toStdString());
    CHECK(found.broken.isEmpty());
    CHECK(found.settled > 5);
    CHECK(found.open > 5);
}

TEST_CASE("bounds settle whatever the plain walk settles, and more")
{
    const QDate on(2025, 7, 1);
    const QStringList benefits{u"naspi"_s, u"auu"_s, u"adi"_s};
    const auto plain = lower(tests::measured(), benefits, on, on, Knowledge::Plain);
    const auto bounds = lower(tests::measured(), benefits, on, on, Knowledge::Bounds);
    REQUIRE(plain);
    REQUIRE(bounds);
    const Encoder plainEncoder(*plain, tests::measured().vocabulary());
    const Encoder boundsEncoder(*bounds, tests::measured().vocabulary());
    tests::Answers answers(tests::measured(), benefits, 7);
    Household household;
    int more = 0;
    for (int i = 0; i < 500; ++i) {
        const auto facts = answers.draw(30, 0);
        REQUIRE(plainEncoder.encode(facts, household));
        const auto left = tests::allRegisters(*plain, household);
        REQUIRE(boundsEncoder.encode(facts, household));
        const auto right = tests::allRegisters(*bounds, household);
        for (std::size_t b = 0; b < plain->benefits.size(); ++b) {
            const auto &one = plain->benefits[b].outcome;
            const auto &other = bounds->benefits[b].outcome;
            const auto outcome = left[static_cast<std::size_t>(one.least)];
            const bool isSettled = right[static_cast<std::size_t>(other.known)] != 0;
            if (outcome == static_cast<qint64>(rules::Outcome::Maybe)) {
                more += isSettled ? 1 : 0;
                continue;
            }
            CHECK(isSettled);
            CHECK(right[static_cast<std::size_t>(other.least)] == outcome);
        }
    }
    CHECK(more > 10);
}
