#include "core/program/lower.h"
#include "core/program/screening.h"
#include "core/program/single_walk.h"

#include "tests/core/program/case_facts.h"
#include "tests/core/program/law.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::program;
using namespace Qt::StringLiterals;

namespace {

QStringList shippedIds()
{
    QStringList ids;
    for (const auto &benefit : tests::shipped().benefits())
        ids.append(benefit.id);
    return ids;
}

/// The registers of a benefit after the walk for one household, by their numbers.
std::vector<qint64> walked(const Program &program, const SingleWalk &walk,
                           const Household &household)
{
    auto frame = walk.frame();
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        const int place = walk.inputPlace(i);
        if (place < 0)
            continue;
        if (program.inputs[i].list < 0)
            frame[static_cast<std::size_t>(place)] = household.values[i];
        else
            std::copy(household.fields[i].begin(), household.fields[i].end(),
                      frame.begin() + place);
    }
    for (std::size_t list = 0; list < household.members.size(); ++list)
        frame[static_cast<std::size_t>(walk.sizePlace(list))] = household.members[list];
    walk.run(frame);
    std::vector<qint64> registers(program.registers.size(), 0);
    for (std::size_t reg = 0; reg < registers.size(); ++reg) {
        const int place = walk.place(static_cast<int>(reg));
        if (place >= 0 && program.registers[reg].list < 0)
            registers[reg] = frame[static_cast<std::size_t>(place)];
    }
    return registers;
}

QString inWords(const domain::Facts &facts)
{
    QString text;
    for (const auto &key : facts.keys()) {
        const auto *fact = facts.find(key);
        const auto value = QJsonDocument(QJsonObject{{key, fact->value}});
        text += QString::fromUtf8(value.toJson(QJsonDocument::Compact));
    }
    return text;
}

/// One benefit on one day: the quick walk and the columns against the explained walk. Returns how
/// many households the program could take.
int checkDay(const QString &id, const QDate &on, tests::CaseFacts &cases, int households)
{
    const auto &catalogue = tests::shipped();
    CAPTURE(id.toStdString(), on.toString(Qt::ISODate).toStdString());
    const auto program = lower(catalogue, {id}, on, on, Knowledge::Plain);
    REQUIRE(program);
    const auto &part = program->benefits[0];
    REQUIRE(part.outcome.least >= 0);
    const auto walk = SingleWalk::create(*program, SingleWalk::Wish::Explained);
    REQUIRE(walk);
    const Encoder encoder(*program, catalogue.vocabulary());
    const auto screening = Screening::create(catalogue, {{id}, on, on, false, Width::Best});
    REQUIRE(screening);
    CHECK(screening->byColumns() == QStringList{id});

    std::vector<domain::Facts> drawn;
    for (int i = 0; i < households; ++i)
        drawn.push_back(cases.next());
    const auto screened = screening->run(drawn);
    REQUIRE(screened);
    const auto &columns = screened->benefits.front();
    Household household;
    int taken = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto decision = catalogue.decide(id, drawn[i], {on, on, {}});
        REQUIRE(decision);
        QStringList wrong;
        if (encoder.encode(drawn[i], household)) {
            ++taken;
            wrong.append(tests::differences(*program, part, walked(*program, *walk, household),
                                            *decision, catalogue.vocabulary()));
        }
        if (columns.outcome(i) != decision->outcome)
            wrong.append(u"columns: "_s + rules::outcomeCode(columns.outcome(i)));
        for (qsizetype r = 0; r < columns.results().size(); ++r) {
            const auto *expected = decision->result(columns.results()[r]);
            if (columns.value(r, i) != (expected == nullptr ? QString() : expected->value))
                wrong.append(u"columns: "_s + columns.results()[r]);
        }
        wrong.removeAll({});
        if (!wrong.isEmpty()) {
            INFO(inWords(drawn[i]).toStdString());
            CHECK(wrong.join(u"; "_s).toStdString() == "");
        }
    }
    return taken;
}

}   // namespace

TEST_CASE("every shipped benefit decides the same by the explained walk, the quick one and columns",
          "[shipped]")
{
    constexpr quint64 kSeed = 20261122;
    constexpr int kDays = 3;
    constexpr int kHouseholds = 12;
    int taken = 0;
    for (const auto &id : shippedIds()) {
        tests::CaseFacts cases(tests::shipped(), id, kSeed);
        for (int day = 0; day < kDays; ++day)
            taken += checkDay(id, cases.day(), cases, kHouseholds);
    }
    CHECK(taken > shippedIds().size() * kDays * kHouseholds * 9 / 10);
}

TEST_CASE("what columns cannot take of the shipped law is short and known", "[shipped]")
{
    // The sum of a schedule is added up month by month, each from the one before; what a home
    // counts for hangs on a text, the code of the Comune.
    const QMap<QString, QStringList> expected = {{u"auu"_s, {u"casa_nell_isee"_s}},
                                                 {u"naspi"_s, {u"totale"_s}},
                                                 {u"dis_coll"_s, {u"totale"_s}}};
    QMap<QString, QStringList> gaps;
    for (const auto &day : {QDate(2018, 6, 15), QDate(2021, 6, 15), QDate(2026, 6, 15)}) {
        const auto program = lower(tests::shipped(), shippedIds(), day, day, Knowledge::Plain);
        REQUIRE(program);
        for (const auto &part : program->benefits) {
            for (const auto &gap : part.gaps) {
                if (!gaps[part.id].contains(gap))
                    gaps[part.id].append(gap);
            }
        }
    }
    gaps.removeIf([](auto it) { return it.value().isEmpty(); });
    for (auto it = gaps.cbegin(); it != gaps.cend(); ++it) {
        CAPTURE(it.key().toStdString());
        CHECK(it->join(u' ').toStdString() == expected.value(it.key()).join(u' ').toStdString());
    }
    CHECK(gaps.keys() == expected.keys());
}
