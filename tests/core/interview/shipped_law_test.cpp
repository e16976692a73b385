#include "core/interview/interview.h"
#include "tests/support/string_makers.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core;
using interview::Interview;
using rules::Outcome;

namespace {

const QDate kDay(2026, 11, 24);

const std::shared_ptr<const rules::Catalogue> &shipped()
{
    static const auto loaded =
        rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources")).value();
    return loaded;
}

Interview naspi()
{
    return Interview::create(shipped(), {QStringLiteral("naspi")}, kDay, kDay).value();
}

/// Marini of experience.md: dismissed, four years of work, nothing in the way.
domain::Facts marini()
{
    const auto object = QJsonDocument::fromJson(R"({
        "data_cessazione": "2026-09-25", "categoria": "subordinato_privato",
        "causa_cessazione": "licenziamento_gmo", "data_domanda": "2026-11-24",
        "data_nascita": "1986-02-03", "settimane_quadriennio": 208,
        "settimane_gia_utilizzate": 0, "imponibile_quadriennio": "72000.00",
        "dimissioni_ti_12m_precedenti": false, "pensione_diretta": "nessuna",
        "evento_sospensivo": "nessuno", "attivita_in_corso": "nessuna"})");
    return shipped()->readFacts(QStringLiteral("naspi"), object.object())->facts;
}

struct Talk {
    QStringList keys;
    domain::Facts facts;
};

/// Until nothing is left to ask; what `answers` has not is «Non so».
Talk talk(const Interview &interview, const domain::Facts &answers)
{
    Talk talk;
    while (const auto next = interview.next(talk.facts).value()) {
        CAPTURE(next->key.toStdString());
        REQUIRE(talk.facts.find(next->key) == nullptr);
        // Only what the wizard would ask too.
        const auto relevant =
            shipped()->relevant(QStringLiteral("naspi"), talk.facts, kDay).value();
        REQUIRE(relevant.contains(next->key));
        talk.keys.append(next->key);
        const auto *answer = answers.find(next->key);
        talk.facts.set(next->key, answer != nullptr
                                      ? *answer
                                      : domain::unknown(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    }
    return talk;
}

}   // namespace

TEST_CASE("the interview of the shipped benefit ends, with nothing left to ask", "[interview]")
{
    const auto interview = naspi();
    const auto done = talk(interview, marini());
    CHECK(done.keys.size() >= 8);
    const auto decision =
        shipped()->decide(QStringLiteral("naspi"), done.facts, {kDay, kDay, {}}).value();
    const auto standings = interview.standings(done.facts).value();
    CHECK(standings[0].outcomes == QList<Outcome>{decision.outcome});
    CHECK(standings[0].questions.isEmpty());
}

TEST_CASE("a cause that rules the benefit out ends the interview of the shipped benefit",
          "[interview]")
{
    const auto interview = naspi();
    const auto whole = talk(interview, marini());
    auto answers = marini();
    answers.set(QStringLiteral("causa_cessazione"),
                domain::known(QStringLiteral("dimissioni_volontarie"),
                              QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    const auto ended = talk(interview, answers);
    CHECK(ended.keys.size() < whole.keys.size());
    const auto decision =
        shipped()->decide(QStringLiteral("naspi"), ended.facts, {kDay, kDay, {}}).value();
    CHECK(decision.outcome == interview.standings(ended.facts).value()[0].outcomes.first());
}

TEST_CASE("an amount stands between two ends until it is settled", "[interview]")
{
    const auto interview = naspi();
    const auto amountIn = [&](const domain::Facts &facts) {
        const auto standing = interview.standings(facts).value().first();
        for (const interview::ResultRange &range : standing.ranges) {
            if (range.name == QStringLiteral("importo"))
                return range;
        }
        return interview::ResultRange{};
    };
    const auto before = amountIn({});
    CHECK(before.unit == QStringLiteral("EUR/month"));
    CHECK(before.least != before.most);
    // However many weeks the average is over: no more than the greatest amount of any year.
    REQUIRE(before.most);
    CHECK(before.most->toDouble() > 1500);
    CHECK(before.most->toDouble() < 3000);
    const auto done = talk(interview, marini());
    const auto decision =
        shipped()->decide(QStringLiteral("naspi"), done.facts, {kDay, kDay, {}}).value();
    const auto after = amountIn(done.facts);
    CHECK(after.least == decision.result(QStringLiteral("importo"))->value);
    CHECK(after.most == after.least);

    auto voluntary = marini();
    voluntary.set(QStringLiteral("causa_cessazione"),
                  domain::known(QStringLiteral("dimissioni_volontarie"),
                                QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    CHECK(amountIn(voluntary).name.isEmpty());   // nothing to pay, no amount
}
