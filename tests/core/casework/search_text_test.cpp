#include "core/casework/search_text.h"
#include "tests/support/string_makers.h"

using namespace core::casework;

namespace {

SearchText parse(const char *typed)
{
    return parseSearch(QString::fromUtf8(typed), QDate(2026, 11, 24));
}

}   // namespace

TEST_CASE("a whole code is a code whatever its blanks and case", "[casework]")
{
    CHECK(parse("mrnlne86c54l118j").code == QStringLiteral("MRNLNE86C54L118J"));
    CHECK(parse(" MRN LNE 86C54 L118J ").code == QStringLiteral("MRNLNE86C54L118J"));
    CHECK(parse("VRDGFRSUCLTHRLMU").code == QStringLiteral("VRDGFRSUCLTHRLMU"));
    CHECK(parse("12345678903").code == QStringLiteral("12345678903"));
    CHECK(parse("1234567890").code.isEmpty());
    CHECK(parse("MRNLNE86C54L118").code.isEmpty());
}

TEST_CASE("a name and a birth date are told apart in every form a date takes", "[casework]")
{
    const QStringList marini{QStringLiteral("marini")};
    const QDate day(1986, 3, 14);

    for (const char *typed : {"marini 14/3/86", "marini 14 3 86", "marini 14 marzo 1986",
                              "marini 14031986", "14/3/86 marini", "14 marzo 1986 marini"}) {
        INFO(typed);
        CHECK(parse(typed).bornOn == day);
        CHECK(parse(typed).words == marini);
    }
    CHECK(parse("14/3/86").bornOn == day);
    CHECK(parse("14/3/86").words.isEmpty());
}

TEST_CASE("a date that is still being typed does not hide the name", "[casework]")
{
    CHECK(parse("marini 14/3").words == QStringList{QStringLiteral("marini")});
    CHECK_FALSE(parse("marini 14/3").bornOn.isValid());
}

TEST_CASE("words that a date field would take are still a name here", "[casework]")
{
    CHECK(parse("oggi").words == QStringList{QStringLiteral("oggi")});
    CHECK_FALSE(parse("oggi").bornOn.isValid());
    CHECK(parse("  ") == SearchText());
}

TEST_CASE("a year beside a name is a year of birth", "[casework]")
{
    CHECK(parse("marini 1986").bornYear == 1986);
    CHECK(parse("1986 marini").words == QStringList{QStringLiteral("marini")});
    CHECK(parse("marini 1886").bornYear == 0);
    CHECK(parse("marini 2030").bornYear == 0);
    CHECK(parse("1986").bornYear == 0);
    CHECK(parse("marini 14/3/1986").bornYear == 0);
}

TEST_CASE("figures that can be a telephone number are one, whatever else they are", "[casework]")
{
    CHECK(parse("333 1234418").phone == QStringLiteral("+393331234418"));
    CHECK(parse("+40 722 123 456").phone == QStringLiteral("+40722123456"));
    CHECK(parse("0744-412345").phone == QStringLiteral("+390744412345"));
    CHECK(parse("12345678903").code == QStringLiteral("12345678903"));
    CHECK(parse("14/3/1986").phone.isEmpty());
    CHECK(parse("marini 333").phone.isEmpty());
    CHECK(parse("33312").phone.isEmpty());
}
