#include "core/casework/name_fold.h"
#include "core/casework/name_index.h"
#include "tests/support/string_makers.h"
#include "tests/support/synthetic_people.h"

#include <QSet>

#include <algorithm>
#include <random>
#include <tuple>

using namespace core;
using namespace core::casework;

namespace {

constexpr int kPeople = 3000;
constexpr int kEverybody = 100000;

QList<NameEntry> people(quint64 seed, int count)
{
    tests::SyntheticPeople source(seed);
    QList<NameEntry> entries;
    for (int i = 0; i < count; ++i) {
        const domain::Person person = source.next();
        entries.append({person.id, person.surname, person.name, person.bornOn, QString()});
    }
    return entries;
}

/// 2 whole word, 1 beginning, 0 not there.
int matchOf(const QString &word, const QStringList &tokens)
{
    int best = 0;
    for (const QString &token : tokens)
        if (token.startsWith(word))
            best = std::max(best, token == word ? 2 : 1);
    return best;
}

/// The meaning of a search, one person after the other.
QList<PersonId> plainSearch(const QList<NameEntry> &all, const QStringList &words)
{
    std::vector<std::tuple<int, QString, QDate, PersonId>> found;
    for (const NameEntry &person : all) {
        int score = 0;
        bool fits = true;
        for (const QString &word : words) {
            const int inSurname = matchOf(word, nameTokens(person.surname));
            const int inName = matchOf(word, nameTokens(person.name));
            fits = fits && inSurname + inName > 0;
            score += std::max(inSurname * 3, inName * 2);
        }
        if (fits)
            found.emplace_back(-score, wholeName(person.surname, person.name), person.bornOn,
                               person.id);
    }
    std::sort(found.begin(), found.end());
    QList<PersonId> ids;
    for (const auto &one : found)
        ids.append(std::get<3>(one));
    return ids;
}

QList<PersonId> ids(const QList<NameHit> &hits, bool similarToo)
{
    QList<PersonId> found;
    for (const NameHit &hit : hits)
        if (similarToo || !hit.similar)
            found.append(hit.id);
    return found;
}

/// One letter left out, doubled by another, exchanged with the next, or wrong.
QString withSlip(QString word, std::mt19937 &random)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(word.size()));
    const QChar other(static_cast<char16_t>(u'a' + random() % 26));
    switch (random() % 4) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, other);
    case 2:
        if (at + 1 < word.size())
            std::swap(word[at], word[at + 1]);
        return word;
    default:
        word[at] = other;
        return word;
    }
}

}   // namespace

TEST_CASE("the index finds what a plain look at everybody finds, in the same order", "[casework]")
{
    const QList<NameEntry> all = people(7, kPeople);
    NameIndex index;
    index.fill(all);
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const NameEntry &one = all[static_cast<qsizetype>(random() % kPeople)];
        QStringList tokens = nameTokens(one.surname) + nameTokens(one.name);
        std::shuffle(tokens.begin(), tokens.end(), random);
        QStringList words;
        for (const QString &token : tokens.mid(0, 1 + static_cast<int>(random() % 3)))
            words.append(token.left(1 + static_cast<int>(random() % token.size())));
        INFO(words.join(QLatin1Char(' ')).toStdString());
        const QList<PersonId> plain = plainSearch(all, words);
        CHECK(ids(index.search(words, QDate(), kEverybody), false) == plain);
        CHECK(ids(index.search(words, QDate(), 20), false) == plain.mid(0, 20));
        CHECK(plain.contains(one.id));
    }
}

TEST_CASE("a name with one slip of the pen leads to the person, unless others have that name",
          "[casework]")
{
    const QList<NameEntry> all = people(13, kPeople);
    NameIndex index;
    index.fill(all);
    std::mt19937 random(17);
    int slipped = 0;
    for (int round = 0; round < 500; ++round) {
        const NameEntry &one = all[static_cast<qsizetype>(random() % kPeople)];
        const QString surname = foldName(one.surname).section(QLatin1Char(' '), 0, 0);
        const QString typed = surname.size() < 6 ? QString() : withSlip(surname, random);
        if (typed.size() < 4)
            continue;
        ++slipped;
        INFO(surname.toStdString() + " typed " + typed.toStdString());
        const auto found = index.search({typed}, QDate(), kEverybody);
        const bool others = ids(found, false).size() >= 3;
        CHECK((others || ids(found, true).contains(one.id)));
    }
    CHECK(slipped > 100);
}

TEST_CASE("the order of the results does not depend on how people came in", "[casework]")
{
    QList<NameEntry> all = people(19, 400);
    NameIndex atOnce;
    atOnce.fill(all);
    std::mt19937 random(23);
    std::shuffle(all.begin(), all.end(), random);
    NameIndex oneByOne;
    oneByOne.fill(all.mid(0, 200));
    for (const NameEntry &person : all.mid(100))   // a hundred of them a second time
        oneByOne.put(person);

    for (const char *typed : {"a", "ma", "de", "ros", "anna", "mari a", "bianhci"}) {
        INFO(typed);
        const QStringList words = QString::fromLatin1(typed).split(QLatin1Char(' '));
        CHECK(ids(atOnce.search(words, QDate(), 30), true) ==
              ids(oneByOne.search(words, QDate(), 30), true));
    }
}

TEST_CASE("after very many changes everybody is still there once", "[casework]")
{
    const QList<NameEntry> all = people(29, 2500);
    NameIndex index;
    index.fill(all.mid(0, 100));
    for (const NameEntry &person : all)
        index.put(person);

    int found = 0;
    for (const NameEntry &person : all)
        found += index.find(person.id) == person;
    CHECK(found == all.size());
    const auto a = ids(index.search({QStringLiteral("a")}, QDate(), kEverybody), true);
    CHECK(QSet<PersonId>(a.begin(), a.end()).size() == a.size());
}
