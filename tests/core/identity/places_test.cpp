#include "core/identity/places.h"
#include "core/identity/text_fold.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::identity;

namespace {

const QByteArray kHeader = "belfiore_code,name,province_or_iso3166,from,to,kind,source\n";
const PlaceFile kBuiltIn{builtInPlaces()};

const Places &allPlaces()
{
    const auto places = kBuiltIn.places();
    REQUIRE(places.has_value());
    return **places;
}

QString firstName(const char *typed)
{
    const auto found = allPlaces().search(QString::fromUtf8(typed), 1);
    return found.isEmpty() ? QString() : found.first().name;
}

}   // namespace

TEST_CASE("the list in the program has every comune and state", "[identity]")
{
    CHECK(allPlaces().size() == 9841 + 222);
    const auto rome = allPlaces().find(QStringLiteral("H501"));
    REQUIRE(rome.has_value());
    CHECK(rome->name == QStringLiteral("Roma"));
    CHECK(rome->province == QStringLiteral("RM"));
    CHECK_FALSE(rome->isState);
    CHECK_FALSE(rome->isCeased());
    CHECK(allPlaces().find(QStringLiteral("Z343"))->isState);
    CHECK_FALSE(allPlaces().find(QStringLiteral("Z999")).has_value());
    CHECK_FALSE(allPlaces().find(QStringLiteral("")).has_value());
}

TEST_CASE("a merged comune ends the day the new one begins", "[identity]")
{
    const QString abetone = QStringLiteral("A012");
    CHECK(allPlaces().findOn(abetone, QDate(2016, 12, 31)).has_value());
    CHECK_FALSE(allPlaces().findOn(abetone, QDate(2017, 1, 1)).has_value());
    const QString merged = QStringLiteral("M376");
    CHECK_FALSE(allPlaces().findOn(merged, QDate(2016, 12, 31)).has_value());
    CHECK(allPlaces().findOn(merged, QDate(2017, 1, 1)).has_value());
    CHECK(allPlaces().find(abetone)->isCeased());
}

TEST_CASE("a code that served two comuni is told apart by the day", "[identity]")
{
    const auto places =
        Places::fromCsv(kHeader + "X001,Nuovo,RM,1950-01-01,,comune,T\n"
                                  "X001,Antico,RM,1861-03-17,1940-01-01,comune,T\n");
    REQUIRE(places.has_value());
    const QString code = QStringLiteral("X001");
    CHECK(places->findOn(code, QDate(1939, 12, 31))->name == QStringLiteral("Antico"));
    CHECK_FALSE(places->findOn(code, QDate(1945, 1, 1)).has_value());
    CHECK(places->findOn(code, QDate(1950, 1, 1))->name == QStringLiteral("Nuovo"));
    CHECK(places->find(code)->name == QStringLiteral("Nuovo"));
}

TEST_CASE("a search does not care for accents, case, blanks and apostrophes", "[identity]")
{
    CHECK(firstName("CANTU") == QStringLiteral("Cantù"));
    CHECK(firstName("cantù") == QStringLiteral("Cantù"));
    CHECK(firstName("villa d’alme") == QStringLiteral("Villa d'Almè"));
    CHECK(firstName("villa dalme") == QStringLiteral("Villa d'Almè"));
    CHECK(firstName("antey saint andre") == QStringLiteral("Antey-Saint-André"));
    CHECK(firstName("senega") == QStringLiteral("Senegal"));
    CHECK(firstName("").isEmpty());
    CHECK(firstName("?!").isEmpty());
    CHECK(firstName("qqq").isEmpty());
}

TEST_CASE("the whole name comes first, then places in being, and no more than asked", "[identity]")
{
    const auto found = allPlaces().search(QStringLiteral("abetone"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == QStringLiteral("A012"));
    CHECK(found[1].code == QStringLiteral("M376"));
    const auto many = allPlaces().search(QStringLiteral("a"), 5);
    REQUIRE(many.size() == 5);
    for (const Place &place : many)
        CHECK_FALSE(place.isCeased());
}

TEST_CASE("a list of another shape is refused with its line", "[identity]")
{
    const auto refused = [](const QByteArray &csv) {
        const auto places = Places::fromCsv(csv);
        return places ? Error{} : places.error();
    };
    CHECK(refused("name,code\n").code == ErrorCode::Corrupt);
    const QByteArray good = "H501,Roma,RM,1884-09-11,,comune,T\n";
    CHECK(refused(kHeader + good + "H502,Roma\n").detail == QStringLiteral("places: line 3"));
    CHECK(refused(kHeader + "H501,Roma,RM,1884-02-30,,comune,T\n").code == ErrorCode::Corrupt);
    CHECK(refused(kHeader + "H501,Roma,RM,1884-09-11,x,comune,T\n").code == ErrorCode::Corrupt);
    CHECK(refused(kHeader + "H501,Roma,RM,1884-09-11,,city,T\n").code == ErrorCode::Corrupt);
    CHECK(Places::fromCsv(kHeader + good).has_value());
}

TEST_CASE("a list that is not there is said, each time it is asked", "[identity]")
{
    const PlaceFile file(QStringLiteral(":/places/none.csv"));
    CHECK(file.places().error().code == ErrorCode::NotFound);
    CHECK(file.places().error().code == ErrorCode::NotFound);
}

TEST_CASE("names fold to the letters of the tax code", "[identity]")
{
    const auto fold = [](const char *name) { return foldName(QString::fromUtf8(name)); };
    CHECK(fold("D'Angelo Nicolò") == QStringLiteral("DANGELONICOLO"));
    CHECK(fold("Strauß") == QStringLiteral("STRAUSS"));
    CHECK(fold("Sørensen") == QStringLiteral("SOERENSEN"));
    CHECK(fold("Wałęsa") == QStringLiteral("WALESA"));
    CHECK(fold("Yıldız") == QStringLiteral("YILDIZ"));
    CHECK(fold("Đặng") == QStringLiteral("DANG"));
    CHECK(fold("李").isEmpty());
}
