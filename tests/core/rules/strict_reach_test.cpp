#include "core/rules/answer_bounds.h"
#include "core/rules/check_answers.h"
#include "core/rules/check_bundle.h"
#include "core/rules/evaluator.h"
#include "core/rules/inputs.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core::rules;
using tests::exampleLaw;
using tests::replaced;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");

/// An answer the question allows, or none; choices now and then as an old code would leave them.
Value randomAnswer(const VocabularyEntry &entry, const Vocabulary &vocabulary, std::mt19937 &random)
{
    const auto below = [&](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    const auto &question = entry.question();
    if (below(5) == 0)
        return {};
    switch (question.kind) {
    case AnswerKind::YesNo:
        return Value{below(2) == 0};
    case AnswerKind::Count: {
        const auto least = question.least.value_or(0);
        const auto most = question.most.value_or(least + 400);
        return Value{Rational(least + below(static_cast<int>(most - least) + 1))};
    }
    case AnswerKind::Decimal: {
        const auto bounds = answerBounds(question);
        const auto sevenths = static_cast<int>(7 * (bounds.most - bounds.least));
        return Value{Rational(7 * bounds.least + below(sevenths + 1), 7)};
    }
    case AnswerKind::Amount:
        return Value{Rational(below(2) == 0 ? below(2000000) : below(9) * 100000, 100)};
    case AnswerKind::Date:
        return Value{QDate(2014, 1, 1).addDays(below(5500))};
    case AnswerKind::Month:
        return Value{QDate(2014, 1, 1).addMonths(below(180))};
    case AnswerKind::Choice: {
        const auto count = static_cast<int>(question.options.size());
        quint64 mask = quint64(1) << below(count);
        if (below(6) == 0)
            mask |= quint64(1) << below(count);
        return Value{Choices{mask}};
    }
    case AnswerKind::List: {
        auto members = std::make_shared<Members>();
        members->fields = static_cast<std::size_t>(entry.fields.size());
        members->count = static_cast<std::size_t>(below(4));
        for (std::size_t row = 0; row < members->count; ++row) {
            for (const int field : entry.fields)
                members->cells.push_back(randomAnswer(vocabulary.at(field), vocabulary, random));
        }
        return Value{List{members}};
    }
    default:
        return Value{QStringLiteral("x")};
    }
}

Inputs randomInputs(const Benefit &benefit, const Vocabulary &vocabulary, std::mt19937 &random)
{
    const auto on = QDate(2015, 1, 1).addDays(static_cast<int>(random() % 4700u));
    auto inputs = *makeInputs(benefit, vocabulary, {}, {on, on, {}});
    for (std::size_t slot = 0; slot < benefit.facts.size(); ++slot) {
        inputs.facts[slot] =
            randomAnswer(vocabulary.at(benefit.facts[slot].question), vocabulary, random);
        if (inputs.facts[slot] != Value{} || random() % 2 == 0)
            inputs.answered.set(slot);
    }
    return inputs;
}

/// What can come out of the whole graph for random people, against what the check holds possible.
void compareWithPeople(const Catalogue &catalogue, const QString &id, int people)
{
    const auto *benefit = catalogue.graph(id).value();
    const auto &vocabulary = catalogue.vocabulary();
    const auto answers = allAnswers(*benefit, vocabulary);
    ExtentWalk walk(*benefit, answers);
    std::mt19937 random(20261121);
    qsizetype compared = 0;
    for (int person = 0; person < people; ++person) {
        const auto inputs = randomInputs(*benefit, vocabulary, random);
        Evaluator evaluator(*benefit, vocabulary, inputs);
        for (int node = 0; node < static_cast<int>(benefit->nodes.size()); ++node) {
            const auto &graphNode = benefit->nodes[static_cast<std::size_t>(node)];
            if (graphNode.list >= 0 || graphNode.type.kind == Kind::List)
                continue;
            const auto value = evaluator.evaluate(node).value;
            ++compared;
            if (!walk.evaluate(node).contains(value)) {
                CAPTURE(person, node, graphNode.place.file, graphNode.place.line,
                        graphNode.place.column, static_cast<int>(graphNode.op));
                FAIL("a value came out that the check holds impossible");
            }
        }
    }
    CHECK(compared > people);
}

/// The same with the answers cut into pieces: some piece has to allow every settled condition.
void comparePieces(const Catalogue &catalogue, const QString &id, int people)
{
    const auto *benefit = catalogue.graph(id).value();
    const auto &vocabulary = catalogue.vocabulary();
    std::mt19937 random(7);
    for (const auto &requirement : benefit->requirements) {
        const AnswerPieces pieces(*benefit, vocabulary, {requirement.need}, {});
        for (int person = 0; person < people; ++person) {
            const auto inputs = randomInputs(*benefit, vocabulary, random);
            const auto value =
                Evaluator(*benefit, vocabulary, inputs).evaluate(requirement.need).value;
            if (!value.isKnown())
                continue;
            INFO(requirement.id.toStdString() << " " << value.isTrue());
            CHECK(pieces.any([&](const FactExtents &facts) {
                return ExtentWalk(*benefit, facts).evaluate(requirement.need).contains(value);
            }));
        }
    }
}

std::shared_ptr<const Catalogue> productCatalogue()
{
    const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return *loaded;
}

/// The only fault of a bundle that loads.
Fault onlyFaultOf(const tests::LawFiles &files)
{
    REQUIRE(Catalogue::load(files));
    const auto check = checkRules(files);
    for (const auto &fault : check.faults)
        UNSCOPED_INFO(fault.toString().toStdString());
    REQUIRE(check.faults.size() == 1);
    return check.faults.first();
}

}   // namespace

TEST_CASE("whatever comes out for anybody is in what the check holds possible", "[rules][strict]")
{
    const auto example = tests::exampleCatalogue();
    compareWithPeople(*example, QStringLiteral("sostegno_prova"), 400);
    comparePieces(*example, QStringLiteral("sostegno_prova"), 200);
    const auto product = productCatalogue();
    for (const auto &summary : product->benefits()) {
        compareWithPeople(*product, summary.id, 60);
        comparePieces(*product, summary.id, 30);
    }
}

TEST_CASE("a rule that no answer can bring about is a fault with its place and the mend",
          "[rules][strict]")
{
    struct Dead {
        const char *what;
        QByteArray text;
        QByteArray by;
        QByteArray at;   // the fault begins where this stands
        const char *message;
    };
    const auto dead = GENERATE(
        Dead{"range of a question makes it certain", "need: settimane_quadriennio >= 13",
             "need: settimane_quadriennio >= 0", ">= 0\n", "«SP-R2» non può mai mancare"},
        Dead{"range of a question makes it impossible", "need: settimane_quadriennio >= 13",
             "need: settimane_quadriennio >= 209", ">= 209",
             "Nessuno può soddisfare il requisito «SP-R2»"},
        Dead{"an amount that no answer exceeds, since its question gives no range",
             "need: settimane_quadriennio >= 13", "need: imponibile_quadriennio <= 10000000",
             "<= 10000000", "«SP-R2» non può mai mancare"},
        Dead{"two conditions that exclude each other", "need: settimane_quadriennio >= 13",
             "need: settimane_quadriennio >= 13 and settimane_quadriennio < 10",
             "and settimane_quadriennio < 10", "Nessuno può soddisfare il requisito «SP-R2»"},
        Dead{"two conditions one of which always holds", "need: settimane_quadriennio >= 13",
             "need: settimane_quadriennio >= 13 or settimane_quadriennio <= 12",
             "or settimane_quadriennio <= 12", "«SP-R2» non può mai mancare"},
        Dead{"all options of a choice", "need: settimane_quadriennio >= 13",
             "need: \"categoria_lavoratore in [subordinato_privato, agricolo_oti_altri, "
             "agricolo_oti_coop_trasformazione] or settimane_quadriennio >= 13\"",
             "or settimane_quadriennio >= 13\"", "«SP-R2» non può mai mancare"},
        Dead{"the time in which it is in force excludes it", "    when: ha_altro_lavoro\n    need",
             "    when: ha_altro_lavoro and data_cessazione < 2022-01-01\n    need",
             "and data_cessazione < 2022-01-01", "«SP-R4» non si applica mai"},
        Dead{"in force before the benefit", "    in_force: 2022-01-01 ..\n",
             "    in_force: 2010-01-01 .. 2012-12-31\n", "< 1000\n",
             "«SP-R4» vale solo fuori dal periodo"},
        Dead{"a document nobody needs", "need: declaration, when: ha_altro_lavoro",
             "need: declaration, when: ha_altro_lavoro and not ha_altro_lavoro",
             "and not ha_altro_lavoro", "«redditi» non compare mai"},
        Dead{"a result that never shows", "when: known(importo)",
             "when: settimane_quadriennio > 300", "> 300",
             "Il risultato «retribuzione_media» non compare mai"},
        Dead{"a result nobody can compute", "is: floor(as(settimane_quadriennio / 2 * 7, \"day\"))",
             "is: floor(as(settimane_quadriennio / 0 * 7, \"day\"))", "floor(as(",
             "«durata_giorni» non si può mai calcolare"},
        Dead{"a question that is never asked", "when: \"data_cessazione >= 2022-01-01\"",
             "when: \"settimane_quadriennio < 0\"", "< 0\" }",
             "La domanda «ha_altro_lavoro» non compare mai"},
        Dead{"a branch never taken", "if(eta_alla_domanda >= 55, 211, 151)",
             "if(settimane_quadriennio > 208 and eta_alla_domanda >= 55, 211, 151)",
             "and eta_alla_domanda", "è sempre falsa"},
        Dead{"a branch always taken", "if(eta_alla_domanda >= 55, 211, 151)",
             "if(known(data_nascita) or not known(data_nascita), 211, 151)", "or not known(data",
             "sempre vera"},
        Dead{"a case the rules never meet", "when: data_cessazione == 2015-05-01, note",
             "when: data_cessazione == 2015-05-01 and settimane_quadriennio > 208, note",
             "and settimane_quadriennio > 208", "che le regole non calcolano non compare mai"});
    CAPTURE(dead.what);
    const auto files = replaced(exampleLaw(), kBenefit, dead.text, dead.by);
    const auto fault = onlyFaultOf(files);
    const auto at = files[kBenefit].indexOf(dead.at);
    REQUIRE(at >= 0);
    CHECK(fault.file == kBenefit);
    CHECK(fault.line == files[kBenefit].left(at).count('\n') + 1);
    CHECK(fault.column == at - files[kBenefit].lastIndexOf('\n', at));
    CHECK(fault.message.contains(QString::fromUtf8(dead.message)));
    CHECK_FALSE(fault.hint.isEmpty());
}

TEST_CASE("conditions that only seem dead are left alone", "[rules][strict]")
{
    const auto alive =
        GENERATE(QByteArray("need: settimane_quadriennio >= 208"),
                 QByteArray("need: settimane_quadriennio >= 1"),
                 QByteArray("need: settimane_quadriennio > 0 and settimane_quadriennio < 208"),
                 QByteArray("need: or_else(settimane_quadriennio >= 13, no)"),
                 QByteArray("need: imponibile_quadriennio < 10000000"),
                 QByteArray("need: known(settimane_quadriennio)"),
                 QByteArray("need: settimane_quadriennio >= 13 or imponibile_quadriennio > 0"),
                 QByteArray("need: data_domanda >= data_cessazione + settimane_quadriennio"));
    const auto files = replaced(exampleLaw(), kBenefit, "need: settimane_quadriennio >= 13", alive);
    const auto check = checkRules(files);
    for (const auto &fault : check.faults)
        UNSCOPED_INFO(fault.toString().toStdString());
    CHECK(check.passed());
}
