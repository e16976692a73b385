#include "tests/core/rules/small_law.h"

#include "tests/core/rules/law_fixture.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace tests {

using namespace core::rules;

namespace {

const QByteArray kQuestions = R"(sections:
  - { id: persona, title: "Persona" }
questions:
  - { key: giorno, kind: date, section: persona, ask: "Che giorno?", short: "Giorno" }
  - { key: isee, kind: amount, unit: EUR, section: persona, ask: "Quanto?", short: "ISEE" }
  - { key: componenti, kind: count, section: persona, ask: "Quanti?", short: "Componenti" }
  - { key: nascita, kind: date, section: persona, ask: "Quando?", short: "Nascita" }
  - { key: ha_lavoro, kind: yes_no, section: persona, ask: "Lavora?", short: "Lavoro" }
)";

const QByteArray kHead = R"y(id: prova
name: "Prova"
plain_name: "Un aiuto di prova"
law: "L. 1/2020 (inventata)"
service: prova
body: INPS
event: giorno
in_force: 2020-01-01 ..
not_yet: "Vale dal 2020."
)y";

}   // namespace

LawFiles smallLaw(const QByteArray &body)
{
    return {{QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n"},
            {QStringLiteral("questions/tutte.yaml"), kQuestions},
            {QStringLiteral("benefits/prova.yaml"), kHead + body}};
}

LawFiles withFile(LawFiles files, const QString &name, const QByteArray &text)
{
    files.insert(name, text);
    return files;
}

std::shared_ptr<const Catalogue> loadedLaw(const LawFiles &files)
{
    const auto loaded = loadLaw(files);
    if (!loaded) {
        for (const auto &fault : loaded.error())
            UNSCOPED_INFO(fault.toString().toStdString());
    }
    REQUIRE(loaded);
    return *loaded;
}

Decision decided(const Catalogue &catalogue, const QByteArray &facts, QDate on, QDate knownOn,
                 const QString &benefit)
{
    const auto given = catalogue.readFacts(benefit, QJsonDocument::fromJson(facts).object());
    INFO((given ? std::string() : given.error().detail.toStdString()));
    REQUIRE(given);
    const auto decision = catalogue.decide(benefit, given->facts,
                                           {on, knownOn.isValid() ? knownOn : on, given->fixed});
    REQUIRE(decision);
    return *decision;
}

QString resultOf(const Decision &decision, const QString &name)
{
    const auto *result = decision.result(name);
    return result == nullptr ? QStringLiteral("absent") : result->value;
}

}   // namespace tests
