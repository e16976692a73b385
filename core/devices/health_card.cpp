#include "core/devices/health_card.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace core::devices {

namespace {

/// Order on the chip.
enum Field {
    Issuer,
    IssuedOn,
    ExpiresOn,
    Surname,
    Name,
    BornOn,
    SexLetter,
    Height,
    FiscalCode,
    Citizenship,
    BirthPlace,
    BirthCountry,
    BirthAct,
    ResidencePlace,
    Address,
    Expatriation,
    FieldCount
};

constexpr int kTotalDigits = 6;
constexpr int kLengthDigits = 2;

std::optional<int> hexNumber(const QByteArray &digits)
{
    // toInt would take a sign, blanks and "0x".
    const bool isHex = std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    });
    if (!isHex || digits.isEmpty())
        return {};
    return digits.toInt(nullptr, 16);
}

QString decoded(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QString read = text.toUtf8() == bytes ? text : QString::fromLatin1(bytes);
    QString clean;
    for (const QChar c : read)
        clean += c.isPrint() ? c : QLatin1Char(' ');
    return clean.simplified();
}

QDate dateOf(const QString &ddmmyyyy)
{
    return QDate::fromString(ddmmyyyy, QStringLiteral("ddMMyyyy"));
}

domain::Sex sexOf(const QString &letter)
{
    if (letter == QStringLiteral("F"))
        return domain::Sex::Female;
    return letter == QStringLiteral("M") ? domain::Sex::Male : domain::Sex::NotStated;
}

bool isBlank(const QByteArray &file)
{
    return std::all_of(file.begin(), file.end(),
                       [](char c) { return c == '\0' || c == '\xff' || c == ' '; });
}

/// The fields of `body`; a null optional when one does not fit.
std::optional<QStringList> fieldsOf(const QByteArray &body)
{
    QStringList fields;
    qsizetype at = 0;
    while (fields.size() < FieldCount && at < body.size()) {
        const auto length = hexNumber(body.mid(at, kLengthDigits));
        if (!length || body.size() - at < kLengthDigits + *length)
            return {};
        fields.append(decoded(body.mid(at + kLengthDigits, *length)));
        at += kLengthDigits + *length;
    }
    return fields;
}

HealthCard cardOf(const QStringList &fields)
{
    HealthCard card;
    card.issuer = fields.value(Issuer);
    card.issuedOn = dateOf(fields.value(IssuedOn));
    card.expiresOn = dateOf(fields.value(ExpiresOn));
    card.surname = fields.value(Surname);
    card.name = fields.value(Name);
    card.bornOn = dateOf(fields.value(BornOn));
    card.sex = sexOf(fields.value(SexLetter));
    card.fiscalCode = fields.value(FiscalCode).toUpper();
    card.citizenship = fields.value(Citizenship);
    card.birthPlaceCode = fields.value(BirthPlace).toUpper();
    card.birthCountry = fields.value(BirthCountry);
    card.residencePlaceCode = fields.value(ResidencePlace).toUpper();
    card.address = fields.value(Address);
    return card;
}

QByteArray hex(qsizetype number, int digits)
{
    return QByteArray::number(number, 16).toUpper().rightJustified(digits, '0');
}

}   // namespace

Result<HealthCard> parsePersonalFile(const QByteArray &file)
{
    if (isBlank(file))
        return fail(ErrorCode::NotFound, QStringLiteral("personal file is blank"));
    const auto total = hexNumber(file.left(kTotalDigits));
    if (file.size() < kTotalDigits || !total)
        return fail(ErrorCode::Corrupt, QStringLiteral("personal file: no total length"));
    if (*total == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("personal file has no fields"));
    if (*total > kPersonalFileBytes || *total > file.size())
        return fail(ErrorCode::Corrupt, QStringLiteral("personal file: total length past the end"));
    // Without the six characters first: where they were counted too, six bytes of filler follow,
    // and they are no field.
    auto fields = fieldsOf(file.mid(kTotalDigits, *total));
    if (!fields)
        fields = fieldsOf(file.mid(kTotalDigits, *total - kTotalDigits));
    if (!fields)
        return fail(ErrorCode::Corrupt, QStringLiteral("personal file: a field does not fit"));
    if (fields->size() <= FiscalCode)
        return fail(ErrorCode::Corrupt, QStringLiteral("personal file: fields are missing"));
    return cardOf(*fields);
}

QByteArray personalFile(const HealthCard &card)
{
    const auto date = [](const QDate &day) { return day.toString(QStringLiteral("ddMMyyyy")); };
    const QString sex = card.sex == domain::Sex::Female ? QStringLiteral("F")
                        : card.sex == domain::Sex::Male ? QStringLiteral("M")
                                                        : QString();
    const QStringList fields = {card.issuer,
                                date(card.issuedOn),
                                date(card.expiresOn),
                                card.surname,
                                card.name,
                                date(card.bornOn),
                                sex,
                                QString(),
                                card.fiscalCode,
                                card.citizenship,
                                card.birthPlaceCode,
                                card.birthCountry,
                                QString(),
                                card.residencePlaceCode,
                                card.address,
                                QString()};
    QByteArray body;
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        body += hex(bytes.size(), kLengthDigits) + bytes;
    }
    const QByteArray file = hex(body.size(), kTotalDigits) + body;
    return file.leftJustified(kPersonalFileBytes, '\0');
}

}   // namespace core::devices
