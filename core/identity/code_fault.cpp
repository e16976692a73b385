#include "core/identity/code_fault.h"

namespace core::identity {

CheckLevel levelOf(CodeFault fault)
{
    return fault <= CodeFault::WrongCin ? CheckLevel::Error : CheckLevel::Warning;
}

QString faultCode(CodeFault fault)
{
    switch (fault) {
    case CodeFault::WrongLength:
        return QStringLiteral("wrong_length");
    case CodeFault::WrongCharacters:
        return QStringLiteral("wrong_characters");
    case CodeFault::WrongCheck:
        return QStringLiteral("wrong_check");
    case CodeFault::ImpossibleDay:
        return QStringLiteral("impossible_day");
    case CodeFault::ImpossibleDate:
        return QStringLiteral("impossible_date");
    case CodeFault::WrongCheckDigits:
        return QStringLiteral("wrong_check_digits");
    case CodeFault::WrongCin:
        return QStringLiteral("wrong_cin");
    case CodeFault::OmocodiaNotFromRight:
        return QStringLiteral("omocodia_non_da_destra");
    case CodeFault::PlaceUnknown:
        return QStringLiteral("place_unknown");
    case CodeFault::PlaceCeased:
        return QStringLiteral("place_ceased");
    case CodeFault::PlaceNotYet:
        return QStringLiteral("place_not_yet");
    case CodeFault::SurnameDiffers:
        return QStringLiteral("surname_differs");
    case CodeFault::NameDiffers:
        return QStringLiteral("name_differs");
    case CodeFault::BirthDateDiffers:
        return QStringLiteral("birth_date_differs");
    case CodeFault::SexDiffers:
        return QStringLiteral("sex_differs");
    case CodeFault::PlaceDiffers:
        return QStringLiteral("place_differs");
    case CodeFault::CountryNotListed:
        return QStringLiteral("country_not_listed");
    }
    return {};
}

}   // namespace core::identity
