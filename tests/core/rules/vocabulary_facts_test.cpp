#include "core/rules/benefit.h"
#include "core/rules/catalogue.h"
#include "core/rules/vocabulary.h"
#include "tests/support/files.h"

#include <QHash>
#include <QSet>

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

struct Alias {
    QString name;
    QString benefit;   // empty: every benefit
    QString key;
};

/// The vocabulary that domain experts keep, apart from the files of the law.
struct PublishedFacts {
    QSet<QString> keys;
    QSet<QString> derived;
    QList<Alias> aliases;
};

PublishedFacts publishedFacts()
{
    PublishedFacts facts;
    const auto text =
        tests::readFile(QStringLiteral(SOURCE_DIR "/tests/data/facts_vocabulary.txt"));
    for (const auto &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        const auto words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(QLatin1Char('#')))
            continue;
        if (words.size() == 1) {
            facts.keys.insert(words[0]);
        } else if (words.size() == 2 && words[0] == QLatin1String("derived")) {
            facts.derived.insert(words[1]);
        } else {
            REQUIRE(words.size() == 3);
            REQUIRE(words[1] == QLatin1String(">"));
            facts.aliases.append({words[0].section(QLatin1Char('@'), 0, 0),
                                  words[0].section(QLatin1Char('@'), 1), words[2]});
        }
    }
    REQUIRE(facts.keys.size() > 250);
    REQUIRE(facts.derived.size() > 60);
    REQUIRE(facts.aliases.size() > 130);
    return facts;
}

std::shared_ptr<const Catalogue> productLaw()
{
    const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return *loaded;
}

/// Derived facts that are questions too, and why.
const QHash<QString, QString> &askedAllTheSame()
{
    static const QHash<QString, QString> kAsked{
        {QStringLiteral("regione_sede"), QStringLiteral("no table of Comuni tells the region")},
        {QStringLiteral("comune_sisma"), QStringLiteral("no table lists the Comuni of the crater")},
        {QStringLiteral("reddito_coniugale"),
         QStringLiteral("the published sum of a couple; benefits ask the two incomes apart")},
    };
    return kAsked;
}

/// Names that only one benefit computes: given with --set, they are values of that benefit.
const QHash<QString, QString> &valuesOfOneBenefit()
{
    static const QHash<QString, QString> kValues{
        {QStringLiteral("settimane_naspi"), QStringLiteral("naspi")},
        {QStringLiteral("retribuzione_media"), QStringLiteral("naspi")},
    };
    return kValues;
}

/// What input for `benefit` means by `name`: the key, the field or the derived fact.
QStringList meanings(const Vocabulary &words, const QString &name, const QString &benefit)
{
    QStringList found;
    if (const auto meaning = words.meaning(name, benefit); meaning.question >= 0)
        found.append(words.at(meaning.question).question().key);
    if (const auto *derived = words.derived(name, benefit))
        found.append(derived->name.text);
    if (const auto *shorthand = words.shorthand(name)) {
        found.append(words.at(shorthand->list).question().key);
        if (!shorthand->countName.isEmpty())
            found.append(shorthand->countName);
    }
    return found;
}

QStringList benefitsOf(const Catalogue &law, const Alias &alias)
{
    if (!alias.benefit.isEmpty())
        return {alias.benefit};
    QStringList ids;
    for (const auto &benefit : law.benefits())
        ids.append(benefit.id);
    return ids;
}

bool isFieldAlias(const Vocabulary &words, const Alias &alias)
{
    const int list = words.indexOf(alias.key.section(QLatin1Char('.'), 0, 0));
    const auto field = alias.key.section(QLatin1Char('.'), 1);
    return list >= 0 && words.fieldOf(list, field) >= 0 &&
           words.fieldOf(list, alias.name) == words.fieldOf(list, field);
}

}   // namespace

TEST_CASE("every fact of the published vocabulary is a question or a field of a list",
          "[rules][law]")
{
    const auto law = productLaw();
    for (const auto &key : publishedFacts().keys) {
        INFO(key.toStdString());
        CHECK(law->vocabulary().indexOf(key) >= 0);
    }
}

TEST_CASE("every published alias is accepted where it is for, and means that fact", "[rules][law]")
{
    const auto law = productLaw();
    const auto &words = law->vocabulary();
    for (const auto &alias : publishedFacts().aliases) {
        INFO(alias.name.toStdString() << " " << alias.benefit.toStdString());
        if (alias.key.contains(QLatin1Char('.'))) {
            CHECK(isFieldAlias(words, alias));
            continue;
        }
        for (const auto &benefit : benefitsOf(*law, alias)) {
            INFO(benefit.toStdString());
            CHECK(meanings(words, alias.name, benefit).contains(alias.key));
        }
    }
}

TEST_CASE("a published derived fact is computed, and no benefit asks it", "[rules][law]")
{
    const auto law = productLaw();
    QSet<QString> asked;
    for (const auto &benefit : law->benefits()) {
        const auto questions = *law->questions(benefit.id);
        for (const auto &question : questions)
            asked.insert(question.key);
    }
    for (const auto &name : publishedFacts().derived) {
        INFO(name.toStdString());
        if (valuesOfOneBenefit().contains(name)) {
            const auto graph = law->graph(valuesOfOneBenefit().value(name));
            REQUIRE(graph);
            CHECK((*graph)->valueByName.contains(name));
        } else if (askedAllTheSame().contains(name)) {
            CHECK(law->vocabulary().indexOf(name) >= 0);
        } else {
            CHECK(law->vocabulary().derived(name) != nullptr);
            CHECK_FALSE(asked.contains(name));
        }
    }
}

TEST_CASE("what a benefit asks is a published fact, and no fact is asked under two keys",
          "[rules][law]")
{
    const auto law = productLaw();
    const auto facts = publishedFacts();
    QHash<QString, QString> otherNames;
    for (const auto &alias : facts.aliases)
        if (!alias.key.contains(QLatin1Char('.')) && alias.benefit.isEmpty())
            otherNames.insert(alias.name, alias.key);
    for (const auto &benefit : law->benefits()) {
        const auto questions = *law->questions(benefit.id);
        for (const auto &question : questions) {
            INFO(benefit.id.toStdString() << " " << question.key.toStdString());
            CHECK((facts.keys.contains(question.key) || askedAllTheSame().contains(question.key)));
            CHECK_FALSE(otherNames.contains(question.key));
            for (const auto &field : question.fields)
                CHECK(facts.keys.contains(question.key + QLatin1Char('.') + field.key));
        }
    }
}
