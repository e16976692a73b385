#include "core/identity/identity_code.h"

#include <QRegularExpression>

namespace core::identity {

namespace {

struct Shape {
    CodeKind kind;
    QRegularExpression form;
};

/// First match wins. Six letters cannot begin an IBAN, three digits after STP cannot a tax code.
/// 16 characters are a tax code unless they are letters followed by digits, as a name with a year
/// is; with all seven digits replaced it has letters only. One that lost or gained a character is
/// one too.
CodeKind kindOf(const QString &code)
{
    static const QList<Shape> kShapes = {
        {CodeKind::Stp, QRegularExpression(QStringLiteral("^STP[0-9]{13}$"))},
        {CodeKind::Eni, QRegularExpression(QStringLiteral("^ENI[0-9]{13}$"))},
        {CodeKind::ProvisionalCode, QRegularExpression(QStringLiteral("^[0-9]{11}$"))},
        {CodeKind::Iban, QRegularExpression(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"))},
        {CodeKind::Iban, QRegularExpression(QStringLiteral("^(IT|SM)[0-9]{2}[A-Z0-9]{8,}$"))},
        {CodeKind::FiscalCode,
         QRegularExpression(QStringLiteral("^(?![A-Z]+[0-9]+$)(?=.*[0-9])[A-Z0-9]{16}$"))},
        {CodeKind::FiscalCode,
         QRegularExpression(QStringLiteral("^[A-Z]{6}[LMNPQRSTUV]{2}[ABCDEHLMPRST][LMNPQRSTUV]{2}"
                                           "[A-Z][LMNPQRSTUV]{3}[A-Z]$"))},
        {CodeKind::FiscalCode, QRegularExpression(QStringLiteral(
                                   "^[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z](?=.*[0-9])[A-Z0-9]{4,9}$"))}};
    for (const Shape &shape : kShapes)
        if (shape.form.match(code).hasMatch())
            return shape.kind;
    return CodeKind::Unknown;
}

void readFiscal(IdentityCode &result, const Places &places, const QDate &referenceDay)
{
    const FiscalCodeCheck check = checkFiscalCode(result.code, places, referenceDay);
    result.valid = check.isValid();
    result.faults = check.faults;
    if (!check.expectedCheck.isNull())
        result.expectedCheck = check.expectedCheck;
    result.possibleBirthDates = check.possibleBirthDates;
    result.sex = check.sex;
    result.omocodia = check.omocodia;
    result.placeCode = check.placeCode;
    result.placeName = check.place ? check.place->name : QString();
}

void readProvisional(IdentityCode &result)
{
    const ProvisionalCodeCheck check = checkProvisionalCode(result.code);
    result.valid = check.isValid();
    result.faults = check.faults;
    result.expectedCheck = check.expectedCheck;
    result.office = check.office;
}

void readIban(IdentityCode &result)
{
    const IbanCheck check = checkIban(result.code);
    result.valid = check.isValid();
    result.faults = check.faults;
    result.expectedCheck = check.expectedCheck;
    result.country = check.country;
    result.abi = check.abi;
    result.cab = check.cab;
}

}   // namespace

IdentityCode checkIdentityCode(const QString &text, const Places &places, const QDate &referenceDay)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    IdentityCode result;
    result.code = text.toUpper().remove(blanks);
    result.kind = kindOf(result.code);
    switch (result.kind) {
    case CodeKind::Unknown:
        break;
    case CodeKind::FiscalCode:
        readFiscal(result, places, referenceDay);
        break;
    case CodeKind::ProvisionalCode:
        readProvisional(result);
        break;
    case CodeKind::Iban:
        readIban(result);
        break;
    case CodeKind::Stp:
    case CodeKind::Eni:
        result.valid = true;
        break;
    }
    return result;
}

QString kindCode(CodeKind kind)
{
    switch (kind) {
    case CodeKind::FiscalCode:
        return QStringLiteral("cf");
    case CodeKind::ProvisionalCode:
        return QStringLiteral("cf_provvisorio");
    case CodeKind::Iban:
        return QStringLiteral("iban");
    case CodeKind::Stp:
        return QStringLiteral("stp");
    case CodeKind::Eni:
        return QStringLiteral("eni");
    case CodeKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

}   // namespace core::identity
