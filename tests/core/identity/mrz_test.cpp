#include "core/identity/mrz.h"
#include "tests/support/string_makers.h"

#include <array>
#include <random>

using namespace core;
using namespace core::identity;

namespace {

const QDate kToday(2026, 11, 24);

/// The specimen of ICAO Doc 9303 part 5.
const QString kSpecimen = QStringLiteral("I<UTOD231458907<<<<<<<<<<<<<<<\n"
                                         "7408122F1204159UTO<<<<<<<<<<<6\n"
                                         "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
/// The specimen of the Italian electronic identity card.
const QString kItalian = QStringLiteral("C<ITACA00000AA4<<<<<<<<<<<<<<<\n"
                                        "6412308F2212304ITA<<<<<<<<<<<0\n"
                                        "ROSSI<<BIANCA<<<<<<<<<<<<<<<<<");

struct Zone {
    QString document = QStringLiteral("C<");
    QString issuer = QStringLiteral("ITA");
    QString number = QStringLiteral("CA12345XY");
    QString optional;
    QString birth = QStringLiteral("790211");
    QString sex = QStringLiteral("M");
    QString expiry = QStringLiteral("320211");
    QString nationality = QStringLiteral("ITA");
    QString names = QStringLiteral("ROSSI<<MARIO");

    /// Built by the rule, with its check digits.
    QString text() const
    {
        const QLatin1Char fill('<');
        const QString first = number.leftJustified(9, fill) +
                              mrzCheckDigit(number.leftJustified(9, fill)) +
                              optional.leftJustified(15, fill);
        const QString dates = birth + mrzCheckDigit(birth) + sex + expiry + mrzCheckDigit(expiry);
        const QString second = QString(11, fill);
        const QChar all = mrzCheckDigit(first + dates.left(7) + dates.mid(8) + second);
        return document + issuer + first + QLatin1Char('\n') + dates +
               nationality.leftJustified(3, fill) + second + all + QLatin1Char('\n') +
               names.leftJustified(30, fill);
    }
    MrzCheck check() const { return checkMrz(text(), kToday); }
};

}   // namespace

TEST_CASE("the specimen of ICAO 9303 is read whole", "[identity][mrz]")
{
    const auto check = checkMrz(kSpecimen, kToday);
    CHECK(check.isValid());
    CHECK(check.document == QStringLiteral("I"));
    CHECK(check.issuer == QStringLiteral("UTO"));
    CHECK(check.number == QStringLiteral("D23145890"));
    CHECK(check.surname == QStringLiteral("ERIKSSON"));
    CHECK(check.names == QStringLiteral("ANNA MARIA"));
    CHECK(check.bornOn() == QDate(1974, 8, 12));
    CHECK(check.sex == domain::Sex::Female);
    CHECK(check.expiresOn == QDate(2012, 4, 15));
    CHECK(check.isExpiredOn(kToday));
    CHECK(check.nationality == QStringLiteral("UTO"));
    CHECK(check.expectedChecks.isEmpty());
    CHECK(check.doubts == QList{MrzDoubt::NameTransliterated});   // SS may stand for ß
}

TEST_CASE("the back of the Italian card is read without doubts", "[identity][mrz]")
{
    const auto check = checkMrz(kItalian, kToday);
    CHECK(check.isValid());
    CHECK(check.doubts.isEmpty());
    CHECK(check.document == QStringLiteral("C"));
    CHECK(check.number == QStringLiteral("CA00000AA"));
    CHECK(check.bornOn() == QDate(1964, 12, 30));
    CHECK(check.expiresOn == QDate(2022, 12, 30));
    CHECK(check.surname == QStringLiteral("ROSSI"));
    CHECK(check.names == QStringLiteral("BIANCA"));
}

TEST_CASE("how the lines are written does not matter", "[identity][mrz]")
{
    const QString flat = QString(kSpecimen).remove(QLatin1Char('\n'));
    CHECK(checkMrz(flat, kToday).isValid());
    CHECK(checkMrz(kSpecimen.toLower(), kToday).isValid());
    CHECK(checkMrz(QString(kSpecimen).replace(QLatin1Char('\n'), QStringLiteral(" \r\n  ")), kToday)
              .isValid());
    // Who types leaves out the fillers that end a line.
    CHECK(checkMrz(QStringLiteral("I<UTOD231458907\n7408122F1204159UTO<<<<<<<<<<<6\n"
                                  "ERIKSSON<<ANNA<MARIA"),
                   kToday)
              .isValid());
}

TEST_CASE("the check digits are those of the standard", "[identity][mrz]")
{
    CHECK(mrzCheckDigit(QStringLiteral("D23145890")) == QLatin1Char('7'));
    CHECK(mrzCheckDigit(QStringLiteral("520727")) == QLatin1Char('3'));      // part 3 §4.9
    CHECK(mrzCheckDigit(QStringLiteral("AB2134<<<")) == QLatin1Char('5'));   // part 3 §4.9
    CHECK(mrzCheckDigit(QString()) == QLatin1Char('0'));
    CHECK(mrzCheckDigit(QStringLiteral("12€")).isNull());
}

TEST_CASE("each wrong check digit is named, with what was expected", "[identity][mrz]")
{
    struct Row {
        int at;   // in the 90 characters
        QList<MrzFault> faults;
    };
    const auto row = GENERATE(Row{14, {MrzFault::WrongNumberCheck, MrzFault::WrongCompositeCheck}},
                              Row{36, {MrzFault::WrongBirthCheck, MrzFault::WrongCompositeCheck}},
                              Row{44, {MrzFault::WrongExpiryCheck, MrzFault::WrongCompositeCheck}},
                              Row{59, {MrzFault::WrongCompositeCheck}});
    QString code = QString(kSpecimen).remove(QLatin1Char('\n'));
    code[row.at] =
        code[row.at] == QLatin1Char('9') ? QLatin1Char('0') : QChar(code[row.at].unicode() + 1);
    const auto check = checkMrz(code, kToday);
    CHECK(check.faults == row.faults);
    CHECK(check.expectedChecks == QStringLiteral("7296"));
}

TEST_CASE("any one character of number or dates that is wrong is found out", "[identity][mrz]")
{
    const QString code = QString(kSpecimen).remove(QLatin1Char('\n'));
    for (const int at : {6, 9, 13, 30, 31, 33, 35, 38, 40, 43}) {
        for (char16_t c = u'0'; c <= u'9'; ++c) {
            QString other = code;
            other[at] = QChar(c);
            if (other == code)
                continue;
            const auto check = checkMrz(other, kToday);
            INFO(other.toStdString());
            // A number may be one look-alike away; then it is said to be corrected.
            CHECK((!check.isValid() || check.doubts.contains(MrzDoubt::NumberCorrected)));
        }
    }
}

TEST_CASE("letters and digits that look alike are put right and said to be so", "[identity][mrz]")
{
    QString code = QString(kItalian).remove(QLatin1Char('\n'));
    SECTION("letters in a date")
    {
        code[35] = QLatin1Char('O');   // 641230
        code[33] = QLatin1Char('Z');
        const auto check = checkMrz(code, kToday);
        CHECK(check.isValid());
        CHECK(check.bornOn() == QDate(1964, 12, 30));
        CHECK(check.doubts == QList{MrzDoubt::DatesCorrected});
    }
    SECTION("a letter as the check digit of the number")
    {
        Zone zone;
        zone.number = QStringLiteral("CA00000AJ");
        QString text = zone.text();
        REQUIRE(text[14] == QLatin1Char('3'));
        zone.number = QStringLiteral("CA00000AG");
        text = zone.text();
        REQUIRE(text[14] == QLatin1Char('0'));
        text[14] = QLatin1Char('O');
        const auto check = checkMrz(text, kToday);
        CHECK(check.isValid());
        CHECK(check.doubts == QList{MrzDoubt::NumberCorrected});
    }
    SECTION("a letter in the number where a zero is")
    {
        code[8] = QLatin1Char('O');   // CA00000AA
        const auto check = checkMrz(code, kToday);
        CHECK(check.isValid());
        CHECK(check.number == QStringLiteral("CA00000AA"));
        CHECK(check.doubts == QList{MrzDoubt::NumberCorrected});
    }
    SECTION("digits in a name")
    {
        code.replace(60, 5, QStringLiteral("R0551"));
        const auto check = checkMrz(code, kToday);
        CHECK(check.isValid());
        CHECK(check.surname == QStringLiteral("ROSSI"));
        CHECK(check.doubts == QList{MrzDoubt::LettersCorrected});
    }
}

TEST_CASE("a number with the wrong check digit is not guessed when two readings would fit",
          "[identity][mrz]")
{
    // Weights 3 and 7: one zero as a letter weighs what the letter as a zero takes away.
    Zone zone;
    zone.issuer = QStringLiteral("FRA");
    zone.number = QStringLiteral("X00000000");
    QString text = zone.text();
    text[6] = QLatin1Char('O');
    const auto check = checkMrz(text, kToday);
    CHECK(check.number == QStringLiteral("XO0000000"));
    CHECK(check.faults == QList{MrzFault::WrongNumberCheck, MrzFault::WrongCompositeCheck});
    CHECK_FALSE(check.doubts.contains(MrzDoubt::NumberCorrected));
}

TEST_CASE("a number longer than nine characters goes on in the optional data", "[identity][mrz]")
{
    // Part 5, note j: `<` where the check digit stands, the rest, its check digit, a filler.
    const QString number = QStringLiteral("B12345678901");
    const QString first = QStringLiteral("I<BEL") + number.left(9) + QLatin1Char('<') +
                          number.mid(9) + mrzCheckDigit(number);
    const QString line = first.leftJustified(30, QLatin1Char('<'));
    const QString dates = QStringLiteral("7408122F3204153");
    const QChar all =
        mrzCheckDigit(line.mid(5) + dates.left(7) + dates.mid(8) + QString(11, QLatin1Char('<')));
    const QString text = line + QLatin1Char('\n') + dates + QStringLiteral("BEL<<<<<<<<<<<") + all +
                         QStringLiteral("\nPEETERS<<AN");
    const auto check = checkMrz(text, kToday);
    CHECK(check.number == number);
    CHECK(check.faults == QList<MrzFault>{});
    CHECK(check.optional.isEmpty());
}

TEST_CASE("what the issuer adds is kept apart", "[identity][mrz]")
{
    Zone zone;
    zone.optional = QStringLiteral("AB12<34");
    CHECK(zone.check().isValid());
    CHECK(zone.check().optional == QStringLiteral("AB12 34"));
}

TEST_CASE("names that may be incomplete or spelt otherwise are proposals", "[identity][mrz]")
{
    struct Row {
        const char *names;
        const char *nationality;
        const char *surname;
        const char *first;
        QList<MrzDoubt> doubts;
    };
    const auto row = GENERATE(
        Row{"ROSSI<<MARIO", "ITA", "ROSSI", "MARIO", {}},
        Row{"PAPANDROPOULOS<<JONATHON<ALEXA",
            "GRC",
            "PAPANDROPOULOS",
            "JONATHON ALEXA",
            {MrzDoubt::NameTruncated, MrzDoubt::NameTransliterated}},
        Row{"BENNELONG<WOOLOOMOOLOO<WARRAND",
            "AUS",
            "BENNELONG WOOLOOMOOLOO WARRAND",
            "",
            {MrzDoubt::NameTruncated, MrzDoubt::NameSeparator}},
        Row{"DE<LUCA<<ANNA<MARIA", "ITA", "DE LUCA", "ANNA MARIA", {MrzDoubt::NameSeparator}},
        Row{"MUELLER<<HANS", "D", "MUELLER", "HANS", {MrzDoubt::NameTransliterated}},
        Row{"SHEVCHENKO<<OLHA", "UKR", "SHEVCHENKO", "OLHA", {MrzDoubt::NameTransliterated}},
        Row{"HOXHA", "ALB", "HOXHA", "", {}}, Row{"POPESCU<<ION<<", "ROU", "POPESCU", "ION", {}},
        // An Italian AE is two vowels, not an umlaut.
        Row{"MAESTRI<<RAFFAELE", "ITA", "MAESTRI", "RAFFAELE", {}});
    Zone zone;
    zone.names = QString::fromLatin1(row.names);
    zone.nationality = QString::fromLatin1(row.nationality);
    const auto check = zone.check();
    INFO(row.names);
    CHECK(check.isValid());
    CHECK(check.surname == QString::fromLatin1(row.surname));
    CHECK(check.names == QString::fromLatin1(row.first));
    CHECK(check.doubts == row.doubts);
}

TEST_CASE("the century of a birth is that of a tax code", "[identity][mrz]")
{
    Zone zone;
    zone.birth = QStringLiteral("200101");
    CHECK(zone.check().possibleBirthDates == QList{QDate(1920, 1, 1), QDate(2020, 1, 1)});
    CHECK_FALSE(zone.check().bornOn().isValid());
    zone.birth = QStringLiteral("270101");
    CHECK(zone.check().bornOn() == QDate(1927, 1, 1));
    zone.birth = QStringLiteral("230229");
    CHECK(zone.check().faults == QList{MrzFault::ImpossibleBirth});
    zone.birth = QStringLiteral("240229");
    CHECK(zone.check().possibleBirthDates == QList{QDate(1924, 2, 29), QDate(2024, 2, 29)});
}

TEST_CASE("a birth known by its year only is no fault and no date", "[identity][mrz]")
{
    Zone zone;
    zone.birth = QStringLiteral("85<<<<");
    CHECK(zone.check().isValid());
    CHECK(zone.check().birthWritten == QStringLiteral("85<<<<"));
    CHECK(zone.check().possibleBirthDates.isEmpty());
    zone.birth = QStringLiteral("85<<01");
    CHECK(zone.check().faults == QList{MrzFault::ImpossibleBirth});
}

TEST_CASE("an expiry is near, and may be missing", "[identity][mrz]")
{
    Zone zone;
    zone.expiry = QStringLiteral("960101");
    CHECK(zone.check().expiresOn == QDate(2096, 1, 1));   // a card without end, of an old person
    zone.expiry = QStringLiteral("970101");
    CHECK(zone.check().expiresOn == QDate(1997, 1, 1));
    zone.expiry = QStringLiteral("320230");
    CHECK(zone.check().faults == QList{MrzFault::ImpossibleExpiry});
    zone.expiry = QStringLiteral("<<<<<<");
    CHECK(zone.check().isValid());
    CHECK_FALSE(zone.check().expiresOn.isValid());
    CHECK_FALSE(zone.check().isExpiredOn(kToday));
}

TEST_CASE("a sex that is not stated is none", "[identity][mrz]")
{
    Zone zone;
    zone.sex = QStringLiteral("<");
    CHECK(zone.check().isValid());
    CHECK(zone.check().sex == domain::Sex::NotStated);
    zone.sex = QStringLiteral("7");
    CHECK(zone.check().faults == QList{MrzFault::WrongCharacters});
}

TEST_CASE("another document, or no document, is said to be so", "[identity][mrz]")
{
    Zone visa;
    visa.document = QStringLiteral("V<");
    CHECK(visa.check().faults == QList{MrzFault::NotADocument});
    CHECK(checkMrz(QString(), kToday).faults == QList{MrzFault::WrongLength});
    CHECK(checkMrz(QStringLiteral("C<ITA"), kToday).faults == QList{MrzFault::WrongLength});
    QString umlaut = kItalian;
    umlaut[65] = QChar(0x00C4);
    CHECK(checkMrz(umlaut, kToday).faults == QList{MrzFault::WrongCharacters});
    // The second line is cut: the composite would stand elsewhere.
    CHECK(checkMrz(QString(kItalian).remove(45, 1), kToday).faults == QList{MrzFault::WrongLength});
}

TEST_CASE("a zone is told from other codes and from names", "[identity][mrz]")
{
    CHECK(resemblesMrz(kSpecimen));
    CHECK(resemblesMrz(kItalian.left(30)));
    CHECK(resemblesMrz(QStringLiteral("c<itaca00000aa4<<<<<<<<<<<<<<<")));
    CHECK_FALSE(resemblesMrz(QStringLiteral("RSSMRA79B11C566R")));
    CHECK_FALSE(resemblesMrz(QStringLiteral("IT60X0542811101000000123456")));
    CHECK_FALSE(resemblesMrz(QStringLiteral("ROSSI<<BIANCA<<<<<<<<<<<<<<<<<")));
    CHECK_FALSE(resemblesMrz(QString()));
}

TEST_CASE("every fault and doubt has a code of its own", "[identity][mrz]")
{
    QStringList codes;
    for (int i = 0; i <= static_cast<int>(MrzFault::ImpossibleExpiry); ++i)
        codes.append(mrzFaultCode(static_cast<MrzFault>(i)));
    CHECK(codes.removeDuplicates() == 0);
    codes.clear();
    for (int i = 0; i <= static_cast<int>(MrzDoubt::NameSeparator); ++i)
        codes.append(mrzDoubtCode(static_cast<MrzDoubt>(i)));
    CHECK(codes.removeDuplicates() == 0);
}

TEST_CASE("whatever is written by the rule is read back", "[identity][mrz][property]")
{
    std::mt19937 random(20261124);
    const auto draw = [&random](const char *from, int length) {
        const QString alphabet = QString::fromLatin1(from);
        QString text;
        for (int i = 0; i < length; ++i)
            text += alphabet[static_cast<int>(random() % static_cast<unsigned>(alphabet.size()))];
        return text;
    };
    const char *letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int round = 0; round < 2000; ++round) {
        Zone zone;
        zone.number = draw("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 9);
        const QDate born = QDate(1930, 1, 1).addDays(static_cast<int>(random() % 35000));
        zone.birth = born.toString(QStringLiteral("yyMMdd"));
        zone.sex = draw("MF<", 1);
        const QString surname = draw(letters, 1 + static_cast<int>(random() % 12));
        const QString name = draw(letters, 1 + static_cast<int>(random() % 12));
        zone.names = surname + QStringLiteral("<<") + name;
        const auto check = zone.check();
        INFO(zone.text().toStdString());
        REQUIRE(check.isValid());
        REQUIRE(check.number == zone.number);
        REQUIRE(check.possibleBirthDates.contains(born));
        REQUIRE(check.surname == surname);
        REQUIRE(check.names == name);
        REQUIRE_FALSE(check.doubts.contains(MrzDoubt::NumberCorrected));
    }
}

TEST_CASE("no bytes make the reading of a zone fail but as a fault", "[identity][mrz][property]")
{
    std::mt19937 random(7);
    const QString good = kSpecimen;
    for (int round = 0; round < 5000; ++round) {
        QString text = good;
        const int changes = 1 + static_cast<int>(random() % 6);
        for (int i = 0; i < changes; ++i) {
            const auto at = static_cast<int>(random() % static_cast<unsigned>(text.size()));
            switch (random() % 3) {
            case 0:
                text[at] = QChar(static_cast<char16_t>(random() % 0x2100));
                break;
            case 1:
                text.remove(at, 1);
                break;
            default:
                text.insert(at, QChar(static_cast<char16_t>(0x20 + random() % 0x60)));
            }
        }
        const auto check = checkMrz(text, kToday);
        REQUIRE((check.isValid() || !check.faults.isEmpty()));
        if (check.isValid()) {
            REQUIRE(check.code.size() == 90);
            REQUIRE_FALSE(check.number.isEmpty());
        }
    }
}
