#include "core/identity/email.h"
#include "core/identity/phone.h"
#include "core/identity/postcode.h"
#include "tests/support/string_makers.h"

using namespace core::identity;

TEST_CASE("a telephone number is stored in one form and shown as it is read aloud", "[identity]")
{
    struct Row {
        const char *typed;
        const char *stored;
        const char *shown;
        bool isMobile;
    };
    const Row rows[] = {{"333 1234418", "+393331234418", "333 123 4418", true},
                        {"+39 333-123.4418", "+393331234418", "333 123 4418", true},
                        {"0039 333 1234418", "+393331234418", "333 123 4418", true},
                        {"06 69881", "+390669881", "06 69881", false},
                        {"0744 412345", "+390744412345", "0744 412345", false},
                        {"+40 722 123 456", "+40722123456", "+40 722 123 456", true}};
    for (const Row &row : rows) {
        INFO(row.typed);
        const PhoneCheck check = checkPhone(QLatin1String(row.typed));
        CHECK(check.fault == PhoneFault::None);
        CHECK(check.stored == QLatin1String(row.stored));
        CHECK(check.shown == QLatin1String(row.shown));
        CHECK(check.isMobile == row.isMobile);
        CHECK(shownPhone(check.stored) == QLatin1String(row.shown));
    }
    CHECK(checkPhone(QStringLiteral("+40 722 123 456")).country == QStringLiteral("RO"));
}

TEST_CASE("a telephone number that cannot be is kept as typed", "[identity]")
{
    struct Row {
        const char *typed;
        PhoneFault fault;
    };
    const Row rows[] = {{"333 12", PhoneFault::TooShort},
                        {"3", PhoneFault::NotANumber},
                        {"333 1234418 99 88 77", PhoneFault::TooLong},
                        {"+999 333 1234418", PhoneFault::UnknownCountry},
                        {"casa della sorella", PhoneFault::NotANumber},
                        {"", PhoneFault::NotANumber}};
    for (const Row &row : rows) {
        INFO(row.typed);
        const PhoneCheck check = checkPhone(QLatin1String(row.typed));
        CHECK(check.fault == row.fault);
        CHECK(check.stored == QLatin1String(row.typed));
        CHECK(check.shown == QLatin1String(row.typed));
    }
}

TEST_CASE("a telephone number is hidden but for its last three figures", "[identity]")
{
    CHECK(maskedPhone(QStringLiteral("+393331234418")) == QStringLiteral("··· ··· 418"));
    CHECK(maskedPhone(QString()).isEmpty());
    CHECK(maskedPhone(QStringLiteral("casa")).isEmpty());
}

TEST_CASE("an e-mail address is checked by its form", "[identity]")
{
    struct Row {
        const char *typed;
        EmailFault fault;
    };
    const Row rows[] = {{"elena.marini@example.it", EmailFault::None},
                        {"  Elena@EXAMPLE.it ", EmailFault::None},
                        {"niccolò@perché.it", EmailFault::None},
                        {"elena.example.it", EmailFault::NoAt},
                        {"elena@@example.it", EmailFault::SeveralAts},
                        {"elena marini@example.it", EmailFault::Blank},
                        {"@example.it", EmailFault::NoName},
                        {"elena@example", EmailFault::BadDomain},
                        {"elena@example..it", EmailFault::BadDomain},
                        {"elena@example.it.", EmailFault::BadDomain},
                        {"elena,marini@example.it", EmailFault::BadCharacter},
                        {"elena.@example.it", EmailFault::BadCharacter},
                        {"elena@gmial.com", EmailFault::LikelySlip}};
    for (const Row &row : rows) {
        INFO(row.typed);
        CHECK(checkEmail(QString::fromUtf8(row.typed)).fault == row.fault);
    }
    CHECK(checkEmail(QStringLiteral(" Elena@EXAMPLE.it ")).email ==
          QStringLiteral("Elena@example.it"));
    CHECK(checkEmail(QStringLiteral("elena@gmial.com")).suggestion ==
          QStringLiteral("elena@gmail.com"));
    CHECK(checkEmail(QStringLiteral("elena@gmial.com")).isValid());
}

TEST_CASE("a CAP is five digits of text and its zeros are not lost", "[identity]")
{
    CHECK(checkPostcode(QStringLiteral("00118")).isValid());
    CHECK(checkPostcode(QStringLiteral(" 051 00 ")).cap == QStringLiteral("05100"));
    const PostcodeCheck lost = checkPostcode(QStringLiteral("118"));
    CHECK(lost.fault == PostcodeFault::ZeroMissing);
    CHECK(lost.suggestion == QStringLiteral("00118"));
    CHECK(checkPostcode(QStringLiteral("001187")).fault == PostcodeFault::TooLong);
    CHECK(checkPostcode(QStringLiteral("0O118")).fault == PostcodeFault::NotDigits);
}
