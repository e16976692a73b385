#include "core/identity/mrz.h"

namespace core::identity {

QString mrzFaultCode(MrzFault fault)
{
    switch (fault) {
    case MrzFault::WrongLength:
        return QStringLiteral("wrong_length");
    case MrzFault::WrongCharacters:
        return QStringLiteral("wrong_characters");
    case MrzFault::NotADocument:
        return QStringLiteral("not_a_document");
    case MrzFault::WrongNumberCheck:
        return QStringLiteral("wrong_number_check");
    case MrzFault::WrongBirthCheck:
        return QStringLiteral("wrong_birth_check");
    case MrzFault::WrongExpiryCheck:
        return QStringLiteral("wrong_expiry_check");
    case MrzFault::WrongCompositeCheck:
        return QStringLiteral("wrong_composite_check");
    case MrzFault::ImpossibleBirth:
        return QStringLiteral("impossible_birth");
    case MrzFault::ImpossibleExpiry:
        break;
    }
    return QStringLiteral("impossible_expiry");
}

QString mrzDoubtCode(MrzDoubt doubt)
{
    switch (doubt) {
    case MrzDoubt::NumberCorrected:
        return QStringLiteral("number_corrected");
    case MrzDoubt::DatesCorrected:
        return QStringLiteral("dates_corrected");
    case MrzDoubt::LettersCorrected:
        return QStringLiteral("letters_corrected");
    case MrzDoubt::NameTruncated:
        return QStringLiteral("name_truncated");
    case MrzDoubt::NameTransliterated:
        return QStringLiteral("name_transliterated");
    case MrzDoubt::NameSeparator:
        break;
    }
    return QStringLiteral("name_separator");
}

}   // namespace core::identity
