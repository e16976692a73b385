#include "core/devices/health_card.h"
#include "tests/support/string_makers.h"

#include <random>

using namespace core;
using namespace core::devices;

namespace {

/// A card as issued, its fields as in experience.md §10.
QByteArray card(const QList<QByteArray> &fields, int counted = 0)
{
    QByteArray body;
    for (const QByteArray &field : fields)
        body += QByteArray::number(field.size(), 16).rightJustified(2, '0') + field;
    return QByteArray::number(body.size() + counted, 16).toUpper().rightJustified(6, '0') + body;
}

QList<QByteArray> goodFields()
{
    return {"6030",       "10022021", "10022027",         "ROSSI", "MARIO", "11021979",
            "M",          "",         "RSSMRA79B11C566R", "ITA",   "C566",  "",
            "120 P1 S A", "F205",     "VIA ROMA 1",       ""};
}

ErrorCode errorOf(const QByteArray &file)
{
    const auto parsed = parsePersonalFile(file);
    REQUIRE_FALSE(parsed);
    return parsed.error().code;
}

}   // namespace

TEST_CASE("the personal file of a health card is read field by field", "[devices][card]")
{
    const auto read = parsePersonalFile(card(goodFields()).leftJustified(400, '\0'));
    REQUIRE(read);
    CHECK(read->issuer == QStringLiteral("6030"));
    CHECK(read->issuedOn == QDate(2021, 2, 10));
    CHECK(read->expiresOn == QDate(2027, 2, 10));
    CHECK(read->surname == QStringLiteral("ROSSI"));
    CHECK(read->name == QStringLiteral("MARIO"));
    CHECK(read->bornOn == QDate(1979, 2, 11));
    CHECK(read->sex == domain::Sex::Male);
    CHECK(read->fiscalCode == QStringLiteral("RSSMRA79B11C566R"));
    CHECK(read->citizenship == QStringLiteral("ITA"));
    CHECK(read->birthPlaceCode == QStringLiteral("C566"));
    CHECK(read->birthCountry.isEmpty());
    CHECK(read->residencePlaceCode == QStringLiteral("F205"));
    CHECK(read->address == QStringLiteral("VIA ROMA 1"));
}

TEST_CASE("the total length may count its own six characters or not, with filler or without",
          "[devices][card]")
{
    const auto plain = parsePersonalFile(card(goodFields()));
    REQUIRE(plain);
    for (const QByteArray &file :
         {card(goodFields(), 6), card(goodFields(), 6).leftJustified(400, '\0'),
          card(goodFields()).leftJustified(400, '\xff')}) {
        const auto read = parsePersonalFile(file);
        REQUIRE(read);
        CHECK(*read == *plain);
    }
}

TEST_CASE("a card that stops after the tax code still says who it is", "[devices][card]")
{
    const auto read = parsePersonalFile(card(goodFields().mid(0, 9)));
    REQUIRE(read);
    CHECK(read->fiscalCode == QStringLiteral("RSSMRA79B11C566R"));
    CHECK(read->address.isEmpty());
    CHECK(errorOf(card(goodFields().mid(0, 8))) == ErrorCode::Corrupt);
}

TEST_CASE("empty fields and dates that are none are left empty", "[devices][card]")
{
    auto fields = goodFields();
    fields[1] = "";
    fields[2] = "31022027";
    fields[5] = "00001979";
    fields[6] = "X";
    const auto read = parsePersonalFile(card(fields));
    REQUIRE(read);
    CHECK_FALSE(read->issuedOn.isValid());
    CHECK_FALSE(read->expiresOn.isValid());
    CHECK_FALSE(read->bornOn.isValid());
    CHECK(read->sex == domain::Sex::NotStated);
}

TEST_CASE("accents come as UTF-8 or as Latin-1, and nothing unprintable gets through",
          "[devices][card]")
{
    auto fields = goodFields();
    fields[3] = QStringLiteral("NICOLÒ").toUtf8();
    fields[4] = QStringLiteral("NICOLÒ").toLatin1();
    fields[14] = QByteArray("VIA\x01ROMA\n 1");
    const auto read = parsePersonalFile(card(fields));
    REQUIRE(read);
    CHECK(read->surname == QStringLiteral("NICOLÒ"));
    CHECK(read->name == QStringLiteral("NICOLÒ"));
    CHECK(read->address == QStringLiteral("VIA ROMA 1"));
}

TEST_CASE("a blank card is told from a broken one", "[devices][card]")
{
    CHECK(errorOf(QByteArray()) == ErrorCode::NotFound);
    CHECK(errorOf(QByteArray(400, '\0')) == ErrorCode::NotFound);
    CHECK(errorOf(QByteArray(400, '\xff')) == ErrorCode::NotFound);
    CHECK(errorOf("000000") == ErrorCode::NotFound);
}

TEST_CASE("every malformed form is an error value", "[devices][card]")
{
    const QByteArray good = card(goodFields());
    const auto with = [&good](int at, const QByteArray &bytes) {
        return QByteArray(good).replace(at, bytes.size(), bytes);
    };
    const auto file = GENERATE_COPY(QByteArray("00"), QByteArray("00006"),   // cut inside the total
                                    with(0, "00G0"), with(0, "-00070"), with(0, " 00070"),
                                    with(0, "0x0070"), with(0, "000191"),   // 401 bytes
                                    with(0, "FFFFFF"),
                                    good.left(good.size() - 7),   // cut inside the last fields
                                    with(6, "ZZ"), with(6, "FF"), with(6, "+4"),
                                    with(6, " 4"),     // a field's length
                                    card({"6030"}));   // too few
    INFO(file.toStdString());
    CHECK(errorOf(file) == ErrorCode::Corrupt);
}

TEST_CASE("a file that is written is read back", "[devices][card]")
{
    HealthCard card;
    card.issuer = QStringLiteral("6030");
    card.issuedOn = QDate(2021, 2, 10);
    card.surname = QStringLiteral("D’Angelo");
    card.name = QStringLiteral("Nicolò");
    card.bornOn = QDate(2001, 2, 28);
    card.sex = domain::Sex::Female;
    card.fiscalCode = QStringLiteral("DNGNCL01B28G273I");
    card.address = QStringLiteral("Via Fittizia 1, Palermo");
    const QByteArray file = personalFile(card);
    CHECK(file.size() == 400);
    const auto read = parsePersonalFile(file);
    REQUIRE(read);
    CHECK(*read == card);
    CHECK(*parsePersonalFile(personalFile({}).replace(0, 6, "000020")) == HealthCard());
}

TEST_CASE("whatever the bytes of a card, reading ends with a card or an error",
          "[devices][card][property]")
{
    std::mt19937 random(20261124);
    const QByteArray good = card(goodFields()).leftJustified(400, '\0');
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray file = round % 10 == 0 ? QByteArray() : good;
        if (file.isEmpty()) {
            for (auto left = random() % 450; left > 0; --left)
                file += static_cast<char>(random());
        }
        for (auto left = random() % 5; left > 0 && !file.isEmpty(); --left) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(file.size()));
            if (random() % 8 == 0)
                file.truncate(at);
            else
                file[at] = static_cast<char>(random());
        }
        const auto parsed = parsePersonalFile(file);
        if (parsed) {
            ++read;
            REQUIRE(parsed->surname.size() <= 255);
        } else {
            REQUIRE((parsed.error().code == ErrorCode::Corrupt ||
                     parsed.error().code == ErrorCode::NotFound));
            REQUIRE_FALSE(parsed.error().detail.contains(QStringLiteral("ROSSI")));
        }
    }
    CHECK(read > 1000);
}
