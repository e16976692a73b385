#include "tests/support/synthetic_people.h"

#include "core/identity/fiscal_code.h"
#include "core/identity/provisional_code.h"
#include "tests/support/string_makers.h"

#include <QSet>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using domain::IdentifierKind;
using domain::Person;
using tests::SyntheticPeople;

namespace {

QList<Person> people(int count, quint64 seed = 7)
{
    SyntheticPeople generator(seed);
    QList<Person> made;
    for (int i = 0; i < count; ++i)
        made.append(generator.next());
    return made;
}

template <class Test>
auto countOf(const QList<Person> &all, Test test)
{
    return std::count_if(all.cbegin(), all.cend(), test);
}

}   // namespace

TEST_CASE("one seed gives the same people, another seed other people", "[bench]")
{
    CHECK(people(50) == people(50));
    CHECK(people(50) != people(50, 8));
}

TEST_CASE("every shape a desk meets is among a thousand people", "[bench]")
{
    const QList<Person> all = people(1000);
    QSet<PersonId> ids;
    for (const Person &person : all)
        ids.insert(person.id);
    CHECK(ids.size() == all.size());
    CHECK(countOf(all, [](const Person &p) { return p.identifiers.isEmpty(); }) > 10);
    CHECK(countOf(all, [](const Person &p) { return !p.bornOn.isValid(); }) > 10);
    CHECK(countOf(all, [](const Person &p) { return p.surname.contains(u'\''); }) > 10);
    CHECK(countOf(all, [](const Person &p) { return p.surname.contains(u' '); }) > 10);
    CHECK(countOf(all, [](const Person &p) { return p.surname.contains(u'ò'); }) > 10);
    CHECK(countOf(all, [](const Person &p) {
              return !p.identifiers.isEmpty() &&
                     p.identifiers.first().kind == IdentifierKind::ProvisionalCode;
          }) > 10);
}

TEST_CASE("codes said to be checked hold, and those said not to do not or cannot be told",
          "[bench]")
{
    int wrong = 0;
    for (const Person &person : people(1000)) {
        for (const domain::Identifier &code : person.identifiers) {
            CAPTURE(code.value.toStdString());
            if (code.kind == IdentifierKind::ProvisionalCode) {
                CHECK(identity::checkProvisionalCode(code.value).isValid());
                continue;
            }
            const auto check = identity::checkFiscalCode(
                code.value, {}, QDate(2026, 11, 24),
                {person.surname, person.name, person.bornOn, person.sex, person.birthPlaceCode});
            if (code.checked)
                CHECK(check.level == identity::CheckLevel::Ok);
            wrong += check.isValid() ? 0 : 1;
        }
    }
    CHECK(wrong > 10);
}

TEST_CASE("a household is one to nine people at one address", "[bench]")
{
    SyntheticPeople generator(3);
    QSet<qsizetype> sizes;
    for (int i = 0; i < 200; ++i) {
        const QList<Person> home = generator.household();
        sizes.insert(home.size());
        for (const Person &member : home)
            CHECK(member.residence == home.first().residence);
    }
    CHECK(sizes.size() == 9);
    CHECK(*std::min_element(sizes.cbegin(), sizes.cend()) == 1);
    CHECK(*std::max_element(sizes.cbegin(), sizes.cend()) == 9);
}
