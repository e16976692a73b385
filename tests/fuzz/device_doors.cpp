#include "core/devices/health_card.h"
#include "core/identity/mrz.h"
#include "tests/fuzz/feed.h"
#include "tests/fuzz/seeds.h"

#include <cstdio>
#include <cstdlib>

namespace tests {

using namespace core;

namespace {

void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

}   // namespace

QList<QByteArray> cardSeeds()
{
    devices::HealthCard card;
    card.issuer = QStringLiteral("6030");
    card.issuedOn = QDate(2021, 2, 10);
    card.expiresOn = QDate(2027, 2, 10);
    card.surname = QStringLiteral("D’ANGELO");
    card.name = QStringLiteral("NICOLÒ");
    card.bornOn = QDate(2001, 2, 28);
    card.sex = domain::Sex::Male;
    card.fiscalCode = QStringLiteral("DNGNCL01B28G273I");
    card.address = QStringLiteral("VIA ROMA 1");
    const QByteArray file = devices::personalFile(card);
    return {file, file.left(90), QByteArray(400, '\0') + "x"};
}

void feedCard(const QByteArray &bytes)
{
    const auto read = devices::parsePersonalFile(bytes);
    if (!read) {
        promise(read.error().code == ErrorCode::Corrupt || read.error().code == ErrorCode::NotFound,
                "a card is refused as blank or as broken");
        return;
    }
    promise(read->surname.size() <= 255 && read->address.size() <= 255, "fields are bounded");
}

QList<QByteArray> mrzSeeds()
{
    return {"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n"
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "C<ITACA00000AA4<<<<<<<<<<<<<<<6412308F2212304ITA<<<<<<<<<<<0"
            "ROSSI<<BIANCA<<<<<<<<<<<<<<<<<",
            "C<ITACA00000AA4\n6412308F"};
}

void feedMrz(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    identity::resemblesMrz(text);
    const auto check = identity::checkMrz(text, QDate(2026, 11, 24));
    if (!check.isValid())
        return;
    promise(check.code.size() == 90, "a valid zone has 90 characters");
    promise(!check.number.isEmpty(), "a valid zone has a number");
    promise(identity::checkMrz(check.code, QDate(2026, 11, 24)).isValid(),
            "a valid zone is valid as it was kept");
}

}   // namespace tests
