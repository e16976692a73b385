#include "ui/people/contact_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::domain::ContactWay;
using core::identity::EmailFault;
using core::identity::PhoneFault;
using core::identity::PostcodeFault;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::ContactWords", text);
}

#define CONTACT_WORDS(text) QT_TRANSLATE_NOOP("ui::ContactWords", text)

}   // namespace

QString phoneSentence(const core::identity::PhoneCheck &check)
{
    switch (check.fault) {
    case PhoneFault::None:
        return {};
    case PhoneFault::NotANumber:
        return words(CONTACT_WORDS("Non sembra un numero di telefono: lo tengo come l’hai "
                                   "scritto, ma non si potrà cercare."));
    case PhoneFault::UnknownCountry:
        return words(CONTACT_WORDS("Il prefisso dopo il + non è di nessun Paese. Ricontrollalo."));
    case PhoneFault::TooShort:
        return words(CONTACT_WORDS("Il numero è troppo corto: manca qualche cifra?"));
    case PhoneFault::TooLong:
        return words(CONTACT_WORDS("Il numero è troppo lungo: c’è una cifra di troppo?"));
    case PhoneFault::NotInUse:
        return words(CONTACT_WORDS("Nessun operatore dà numeri così. Ricontrollalo con la "
                                   "persona."));
    }
    return {};
}

QString emailSentence(const core::identity::EmailCheck &check)
{
    switch (check.fault) {
    case EmailFault::None:
        return {};
    case EmailFault::NoAt:
        return words(CONTACT_WORDS("In un indirizzo e-mail ci vuole la chiocciola @."));
    case EmailFault::SeveralAts:
        return words(CONTACT_WORDS("C’è più di una chiocciola @: deve essercene una sola."));
    case EmailFault::Blank:
        return words(CONTACT_WORDS("In un indirizzo e-mail non ci sono spazi."));
    case EmailFault::NoName:
        return words(CONTACT_WORDS("Manca il nome prima della chiocciola @."));
    case EmailFault::BadDomain:
        return words(CONTACT_WORDS("Dopo la chiocciola manca qualcosa: di solito finisce con .it "
                                   "o .com."));
    case EmailFault::BadCharacter:
        return words(CONTACT_WORDS("C’è un segno che in un indirizzo e-mail non può stare."));
    case EmailFault::LikelySlip:
        return words(CONTACT_WORDS("Voleva dire %1?")).arg(check.suggestion);
    }
    return {};
}

QString postcodeSentence(const core::identity::PostcodeCheck &check)
{
    switch (check.fault) {
    case PostcodeFault::None:
        return {};
    case PostcodeFault::NotDigits:
        return words(CONTACT_WORDS("Il CAP è fatto di cinque cifre, senza lettere."));
    case PostcodeFault::ZeroMissing:
        return words(CONTACT_WORDS("Il CAP ha cinque cifre. Forse manca lo zero davanti: %1?"))
            .arg(check.suggestion);
    case PostcodeFault::TooLong:
        return words(CONTACT_WORDS("Il CAP ha cinque cifre: ce n’è qualcuna di troppo."));
    }
    return {};
}

QString comuneSentence(const QString &typed, const core::identity::Places &places)
{
    if (places.isEmpty() || typed.trimmed().isEmpty())
        return {};
    const auto found = places.search(typed.section(QStringLiteral(" ("), 0, 0), 20);
    const auto is = [&](bool ceased) {
        return std::any_of(found.begin(), found.end(), [&](const core::identity::Place &place) {
            const bool named =
                place.name.compare(typed.section(QStringLiteral(" ("), 0, 0).simplified(),
                                   Qt::CaseInsensitive) == 0;
            return named && !place.isState && place.isCeased() == ceased;
        });
    };
    if (is(false))
        return {};
    if (is(true))
        return words(CONTACT_WORDS("Questo Comune non c’è più: come si chiama adesso?"));
    return words(CONTACT_WORDS("Questo Comune non è nel nostro elenco: lo tengo come l’hai "
                               "scritto."));
}

QString contactWayChoice(ContactWay way)
{
    switch (way) {
    case ContactWay::NotStated:
        return words(CONTACT_WORDS("non detto"));
    case ContactWay::Call:
        return words(CONTACT_WORDS("una telefonata"));
    case ContactWay::Message:
        return words(CONTACT_WORDS("un messaggio"));
    case ContactWay::Email:
        return words(CONTACT_WORDS("un’e-mail"));
    case ContactWay::Post:
        return words(CONTACT_WORDS("una lettera"));
    case ContactWay::CareOf:
        return words(CONTACT_WORDS("presso dove si trova"));
    case ContactWay::Trusted:
        return words(CONTACT_WORDS("la persona di fiducia"));
    case ContactWay::InPerson:
        return words(CONTACT_WORDS("passa allo sportello"));
    }
    return {};
}

QString contactWayWords(ContactWay way)
{
    switch (way) {
    case ContactWay::NotStated:
        return {};
    case ContactWay::CareOf:
        return words(CONTACT_WORDS("si cerca dove si trova"));
    case ContactWay::Trusted:
        return words(CONTACT_WORDS("si chiama la persona di fiducia"));
    case ContactWay::InPerson:
        return words(CONTACT_WORDS("passa allo sportello"));
    default:
        return words(CONTACT_WORDS("preferisce %1")).arg(contactWayChoice(way));
    }
}

}   // namespace ui
