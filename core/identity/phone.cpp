#include "core/identity/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace core::identity {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const char *const kHome = "IT";

PhoneFault faultOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        return PhoneFault::None;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return PhoneFault::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return PhoneFault::TooLong;
    default:
        return PhoneFault::NotANumber;
    }
}

PhoneFault faultOf(const PhoneNumberUtil &rules, const PhoneNumber &number)
{
    switch (rules.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return PhoneFault::TooLong;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return PhoneFault::UnknownCountry;
    default:
        return rules.IsValidNumber(number) ? PhoneFault::None : PhoneFault::NotInUse;
    }
}

QString formatted(const PhoneNumberUtil &rules, const PhoneNumber &number,
                  PhoneNumberUtil::PhoneNumberFormat form)
{
    std::string text;
    rules.Format(number, form, &text);
    return QString::fromStdString(text);
}

bool isMobile(const PhoneNumberUtil &rules, const PhoneNumber &number)
{
    const auto type = rules.GetNumberType(number);
    return type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
}

/// The library takes letters for the keys of an old telephone; here they are a slip.
bool hasLetters(const QString &text)
{
    for (const QChar c : text)
        if (c.isLetter())
            return true;
    return false;
}

}   // namespace

PhoneCheck checkPhone(const QString &typed)
{
    PhoneCheck check;
    check.stored = typed.simplified();
    check.shown = check.stored;
    if (hasLetters(check.stored)) {
        check.fault = PhoneFault::NotANumber;
        return check;
    }
    const PhoneNumberUtil &rules = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    check.fault = faultOf(rules.Parse(check.stored.toStdString(), kHome, &number));
    if (check.fault != PhoneFault::None)
        return check;
    check.fault = faultOf(rules, number);
    if (check.fault != PhoneFault::None && check.fault != PhoneFault::NotInUse)
        return check;
    std::string region;
    rules.GetRegionCodeForNumber(number, &region);
    check.country = region == "ZZ" ? QString() : QString::fromStdString(region);
    check.isMobile = isMobile(rules, number);
    check.stored = formatted(rules, number, PhoneNumberUtil::E164);
    check.shown = formatted(rules, number,
                            number.country_code() == rules.GetCountryCodeForRegion(kHome)
                                ? PhoneNumberUtil::NATIONAL
                                : PhoneNumberUtil::INTERNATIONAL);
    return check;
}

QString shownPhone(const QString &stored)
{
    return checkPhone(stored).shown;
}

QString maskedPhone(const QString &stored)
{
    QString figures;
    for (const QChar c : stored)
        if (c.isDigit())
            figures += c;
    return figures.isEmpty() ? QString() : QStringLiteral("··· ··· ") + figures.right(3);
}

}   // namespace core::identity
