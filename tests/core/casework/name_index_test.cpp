#include "core/casework/name_index.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30}, Qt::UTC);

NameEntry entry(const QString &surname, const QString &name, const QDate &bornOn = QDate())
{
    return {PersonId::makeAt(kNow), surname, name, bornOn, QStringLiteral("····118Q")};
}

QStringList names(const QList<NameHit> &found)
{
    QStringList names;
    for (const NameHit &one : found)
        names.append(one.surname + QLatin1Char(' ') + one.name);
    return names;
}

QStringList search(const NameIndex &index, const QString &words, const QDate &bornOn = QDate())
{
    return names(index.search(words.split(QLatin1Char(' ')), bornOn, 20));
}

}   // namespace

TEST_CASE("a name is found in any order, by the beginnings of its words", "[casework]")
{
    NameIndex index;
    index.fill({entry(QStringLiteral("Marini"), QStringLiteral("Elena")),
                entry(QStringLiteral("Marino"), QStringLiteral("Paolo"))});

    CHECK(search(index, QStringLiteral("marini elena")) ==
          QStringList{QStringLiteral("Marini Elena")});
    CHECK(search(index, QStringLiteral("ele mar")) == QStringList{QStringLiteral("Marini Elena")});
    CHECK(search(index, QStringLiteral("marin")).size() == 2);
    CHECK(search(index, QStringLiteral("rini")).isEmpty());
}

TEST_CASE("accents, case, apostrophes and hyphens do not matter", "[casework]")
{
    NameIndex index;
    index.fill({entry(QStringLiteral("D’Angelo"), QStringLiteral("Nicolò")),
                entry(QStringLiteral("De Luca"), QStringLiteral("Anna-Maria")),
                entry(QStringLiteral("Müller"), QStringLiteral("Zoë")),
                entry(QStringLiteral("Łukasz"), QStringLiteral("Straße"))});
    const QStringList angelo{QStringLiteral("D’Angelo Nicolò")};

    CHECK(search(index, QStringLiteral("DANGELO NICOLO")) == angelo);
    CHECK(search(index, QStringLiteral("d'angelo")) == angelo);
    CHECK(search(index, QStringLiteral("d angelo")) == angelo);
    CHECK(search(index, QStringLiteral("nicolo'")) == angelo);
    CHECK(search(index, QStringLiteral("deluca maria")).size() == 1);
    CHECK(search(index, QStringLiteral("luca anna")).size() == 1);
    CHECK(search(index, QStringLiteral("muller zoe")).size() == 1);
    CHECK(search(index, QStringLiteral("lukasz strasse")).size() == 1);
}

TEST_CASE("whole words come before beginnings and surnames before names", "[casework]")
{
    NameIndex index;
    index.fill({entry(QStringLiteral("Rossi"), QStringLiteral("Conte")),
                entry(QStringLiteral("Contessa"), QStringLiteral("Ada")),
                entry(QStringLiteral("Conte"), QStringLiteral("Ugo")),
                entry(QStringLiteral("Conte"), QStringLiteral("Silvia"))});

    CHECK(search(index, QStringLiteral("conte")) ==
          QStringList{QStringLiteral("Conte Silvia"), QStringLiteral("Conte Ugo"),
                      QStringLiteral("Rossi Conte"), QStringLiteral("Contessa Ada")});
}

TEST_CASE("a birth date keeps only those born that day", "[casework]")
{
    NameIndex index;
    index.fill({entry(QStringLiteral("Marini"), QStringLiteral("Elena"), QDate(1986, 3, 14)),
                entry(QStringLiteral("Marini"), QStringLiteral("Elena"), QDate(1968, 3, 14))});

    const auto found = index.search({QStringLiteral("marini")}, QDate(1968, 3, 14), 20);

    REQUIRE(found.size() == 1);
    CHECK(found.first().bornOn == QDate(1968, 3, 14));
    CHECK(index.search({}, QDate(1986, 3, 14), 20).size() == 1);
}

TEST_CASE("a changed name is found by the new one only", "[casework]")
{
    NameIndex index;
    NameEntry person = entry(QStringLiteral("Marini"), QStringLiteral("Elena"));
    index.fill({person});

    person.surname = QStringLiteral("Bianchi");
    index.put(person);

    CHECK(search(index, QStringLiteral("marini")).isEmpty());
    CHECK(search(index, QStringLiteral("bianchi")).size() == 1);
    CHECK(index.find(person.id)->surname == QStringLiteral("Bianchi"));
}

TEST_CASE("an emptied index knows nobody", "[casework]")
{
    NameIndex index;
    const NameEntry person = entry(QStringLiteral("Marini"), QStringLiteral("Elena"));
    index.fill({person});

    index.clear();

    CHECK_FALSE(index.isFilled());
    CHECK(search(index, QStringLiteral("marini")).isEmpty());
    CHECK_FALSE(index.find(person.id));
}

TEST_CASE("similar people are those a slip of the pen away", "[casework]")
{
    const QDate day(1986, 3, 14);
    const NameEntry known = entry(QStringLiteral("Marini"), QStringLiteral("Elena"), day);
    NameIndex index;
    index.fill({known});
    const auto similar = [&](const QString &surname, const QString &name, const QDate &bornOn) {
        return index.similarTo(entry(surname, name, bornOn)).size();
    };
    const QString marini = QStringLiteral("Marini");
    const QString elena = QStringLiteral("Elena");

    CHECK(similar(marini, elena, day) == 1);
    CHECK(similar(QStringLiteral("Mairni"), elena, day) == 1);
    CHECK(similar(marini, QStringLiteral("Helena"), day) == 1);
    CHECK(similar(elena, marini, day) == 1);
    CHECK(similar(marini, elena, QDate(1968, 3, 14)) == 1);
    CHECK(similar(marini, elena, QDate()) == 1);
    CHECK(similar(marini, elena, QDate(1968, 7, 2)) == 0);
    CHECK(similar(QStringLiteral("Rossi"), QStringLiteral("Carla"), day) == 0);
    CHECK(index.similarTo(known).isEmpty());
}

TEST_CASE("the right one of a hundred thousand people is first", "[casework]")
{
    const QStringList surnames{QStringLiteral("Rossi"),   QStringLiteral("Marini"),
                               QStringLiteral("Bianchi"), QStringLiteral("Esposito"),
                               QStringLiteral("De Luca"), QStringLiteral("Marchetti")};
    QList<NameEntry> people;
    for (int i = 0; i < 100000; ++i)
        people.append(entry(surnames[i % 6] + QString::number(i % 997),
                            QStringLiteral("Nome") + QString::number(i % 1009),
                            QDate(1940, 1, 1).addDays(i % 25000)));
    people.append(entry(QStringLiteral("Marini"), QStringLiteral("Elena")));
    NameIndex index;
    index.fill(people);

    const QString typed = QStringLiteral("marini elena");
    for (int length = 1; length <= typed.size(); ++length)
        search(index, typed.left(length).trimmed());

    CHECK(search(index, typed).first() == QStringLiteral("Marini Elena"));
}

TEST_CASE("one letter missing, too many, exchanged or wrong still finds a name", "[casework]")
{
    NameIndex index;
    index.fill({entry(QStringLiteral("Marini"), QStringLiteral("Elena")),
                entry(QStringLiteral("Esposito"), QStringLiteral("Niccolò"))});

    for (const char *typed : {"arini", "mrini", "marni", "maarini", "xmarini", "marinix", "amrini",
                              "mairni", "matini", "narini", "marino elena", "elna marini"}) {
        INFO(typed);
        const auto found =
            index.search(QString::fromUtf8(typed).split(QLatin1Char(' ')), QDate(), 20);
        REQUIRE(found.size() == 1);
        CHECK(found.first().surname == QStringLiteral("Marini"));
        CHECK(found.first().similar);
    }
    for (const char *typed : {"mxrxni", "maar elna", "mar elna x", "mra"}) {
        INFO(typed);
        CHECK(search(index, QString::fromUtf8(typed)).isEmpty());
    }
}

TEST_CASE("similar names come after those that were typed, and only when these are few",
          "[casework]")
{
    QList<NameEntry> people = {entry(QStringLiteral("Rossi"), QStringLiteral("Ada")),
                               entry(QStringLiteral("Rosso"), QStringLiteral("Aldo"))};
    NameIndex index;
    index.fill(people);
    CHECK(search(index, QStringLiteral("rossi")) ==
          QStringList{QStringLiteral("Rossi Ada"), QStringLiteral("Rosso Aldo")});
    CHECK_FALSE(index.search({QStringLiteral("rossi")}, QDate(), 20).first().similar);

    people += {entry(QStringLiteral("Rossi"), QStringLiteral("Bice")),
               entry(QStringLiteral("Rossi"), QStringLiteral("Carla"))};
    index.fill(people);
    CHECK(search(index, QStringLiteral("rossi")).size() == 3);
}

TEST_CASE("somebody with a birth year only is found by it and by a day of that year", "[casework]")
{
    NameEntry person = entry(QStringLiteral("Marini"), QStringLiteral("Elena"));
    person.bornYear = 1986;
    NameIndex index;
    index.fill({person, entry(QStringLiteral("Marini"), QStringLiteral("Ugo"), QDate(1986, 3, 14)),
                entry(QStringLiteral("Marini"), QStringLiteral("Zoe"), QDate(1990, 1, 1))});

    CHECK(index.find(person.id)->bornYear == 1986);
    CHECK(search(index, QStringLiteral("marini"), QDate(1986, 3, 14)) ==
          QStringList{QStringLiteral("Marini Elena"), QStringLiteral("Marini Ugo")});
    CHECK(names(index.search({.words = {QStringLiteral("marini")}, .bornYear = 1986}, 20)) ==
          QStringList{QStringLiteral("Marini Elena"), QStringLiteral("Marini Ugo")});
}

TEST_CASE("nicknames and former names are searched by and not shown", "[casework]")
{
    NameEntry person = entry(QStringLiteral("Marini"), QStringLiteral("Elena"));
    person.alsoKnownAs = {QStringLiteral("Lena la Rossa"), QStringLiteral("Elena Bianchi")};
    NameIndex index;
    index.fill({entry(QStringLiteral("Conti"), QStringLiteral("Ada")), person});

    for (const char *typed : {"bianchi", "lena", "bianchi ele", "rossa marini", "biancih"}) {
        INFO(typed);
        CHECK(search(index, QString::fromUtf8(typed)) ==
              QStringList{QStringLiteral("Marini Elena")});
    }
    CHECK(index.find(person.id) == person);
}

TEST_CASE("a record that was joined to another is not found any more", "[casework]")
{
    NameIndex index;
    const NameEntry gone = entry(QStringLiteral("Marini"), QStringLiteral("Elena"));
    const NameEntry late = entry(QStringLiteral("Marini"), QStringLiteral("Helena"));
    index.fill({gone});
    index.put(late);

    index.drop(gone.id);
    CHECK(search(index, QStringLiteral("marini")) == QStringList{QStringLiteral("Marini Helena")});
    index.drop(late.id);
    CHECK(search(index, QStringLiteral("marini")).isEmpty());
    CHECK_FALSE(index.find(late.id));
}
