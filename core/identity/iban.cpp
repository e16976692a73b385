#include "core/identity/iban.h"

#include "core/identity/check_character.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace core::identity {

namespace {

/// Characters of an IBAN in each SEPA country; 0 for others.
int lengthFor(const QString &country)
{
    static const QHash<QString, int> kLengths = [] {
        const QString table = QStringLiteral(
            "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 "
            "HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 "
            "PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22");
        QHash<QString, int> lengths;
        for (const QString &entry : table.split(QLatin1Char(' ')))
            lengths.insert(entry.left(2), entry.mid(2).toInt());
        return lengths;
    }();
    return kLengths.value(country, 0);
}

int modulo97(const QString &iban)
{
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = c.isDigit() ? c.unicode() - '0' : c.unicode() - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

void add(IbanCheck &check, CodeFault fault)
{
    check.faults.append(fault);
    check.level = std::max(check.level, levelOf(fault));
}

bool readItalian(IbanCheck &check)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z]([0-9]{5})([0-9]{5})([A-Z0-9]{12})$"));
    const auto match = form.match(check.iban);
    if (!match.hasMatch()) {
        add(check, CodeFault::WrongCharacters);
        return false;
    }
    check.abi = match.captured(1);
    check.cab = match.captured(2);
    check.account = match.captured(3);
    return true;
}

}   // namespace

IbanCheck checkIban(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]+$"));
    IbanCheck check;
    check.iban = typed.toUpper().remove(blanks);
    check.country = check.iban.left(2);
    const int length = lengthFor(check.country);
    if (!form.match(check.iban).hasMatch()) {
        add(check, CodeFault::WrongCharacters);
        return check;
    }
    if (length == 0)
        add(check, CodeFault::CountryNotListed);
    if (length == 0 ? check.iban.size() < 15 || check.iban.size() > 34
                    : check.iban.size() != length) {
        add(check, CodeFault::WrongLength);
        return check;
    }
    const bool italian =
        check.country == QLatin1String("IT") || check.country == QLatin1String("SM");
    if (italian && !readItalian(check))
        return check;
    const QChar cin = italian ? checkLetter(check.iban.mid(5)) : QChar();
    if (italian && cin != check.iban[4]) {
        add(check, CodeFault::WrongCin);
        check.expectedCheck = cin;
    }
    if (modulo97(check.iban) != 1) {
        add(check, CodeFault::WrongCheckDigits);
        const int zeroed = modulo97(QString(check.iban).replace(2, 2, QStringLiteral("00")));
        check.expectedCheck = QStringLiteral("%1").arg(98 - zeroed, 2, 10, QLatin1Char('0'));
    }
    return check;
}

}   // namespace core::identity
