#pragma once

#include <QString>

namespace core::identity {

/// What can be said against an identity code. Closed; words for people are made in the window.
///
/// Errors: the code as written cannot be one that was issued.
///   WrongLength          too many or too few characters for its kind
///   WrongCharacters      a letter where a digit stands, or the reverse; a month letter that is
///   none WrongCheck           the check character (tax code, provisional code) does not fit
///   ImpossibleDay        day 00, 32–40 or over 71 of a tax code
///   ImpossibleDate       a day that the month of that year does not have (29 February)
///   WrongCheckDigits     IBAN: ISO 13616 modulo 97
///   WrongCin             IBAN: the national check letter
/// Warnings: strange but possible; real codes differ from the rule. Never a refusal.
///   OmocodiaNotFromRight replaced digits are not a run from the right
///   PlaceUnknown         the place is not in the list («da verificare»)
///   PlaceCeased          the place had ended before the birth
///   PlaceNotYet          the place began after the birth
///   SurnameDiffers, NameDiffers, BirthDateDiffers, SexDiffers, PlaceDiffers
///                        does not agree with what was declared
///   CountryNotListed     IBAN of a country outside the list: only modulo 97 could be checked
enum class CodeFault {
    WrongLength,
    WrongCharacters,
    WrongCheck,
    ImpossibleDay,
    ImpossibleDate,
    WrongCheckDigits,
    WrongCin,
    OmocodiaNotFromRight,
    PlaceUnknown,
    PlaceCeased,
    PlaceNotYet,
    SurnameDiffers,
    NameDiffers,
    BirthDateDiffers,
    SexDiffers,
    PlaceDiffers,
    CountryNotListed
};

/// ok, avviso, errore.
enum class CheckLevel { Ok, Warning, Error };

CheckLevel levelOf(CodeFault fault);
/// Stable codes of the machine interface: `wrong_check`, `place_ceased`…
QString faultCode(CodeFault fault);

}   // namespace core::identity
