#include "ui/people/contact_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::domain::ContactWay;
using core::identity::EmailFault;
using core::identity::PhoneFault;
using core::identity::PostcodeFault;

namespace {

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ContactWords)
};

}   // namespace

QString phoneSentence(const core::identity::PhoneCheck &check)
{
    switch (check.fault) {
    case PhoneFault::None:
        return {};
    case PhoneFault::NotANumber:
        return ContactWords::tr("Non sembra un numero di telefono: lo tengo come l’hai "
                                "scritto, ma non si potrà cercare.");
    case PhoneFault::UnknownCountry:
        return ContactWords::tr("Il prefisso dopo il + non è di nessun Paese. Ricontrollalo.");
    case PhoneFault::TooShort:
        return ContactWords::tr("Il numero è troppo corto: manca qualche cifra?");
    case PhoneFault::TooLong:
        return ContactWords::tr("Il numero è troppo lungo: c’è una cifra di troppo?");
    case PhoneFault::NotInUse:
        return ContactWords::tr("Nessun operatore dà numeri così. Ricontrollalo con la "
                                "persona.");
    }
    return {};
}

QString emailSentence(const core::identity::EmailCheck &check)
{
    switch (check.fault) {
    case EmailFault::None:
        return {};
    case EmailFault::NoAt:
        return ContactWords::tr("In un indirizzo e-mail ci vuole la chiocciola @.");
    case EmailFault::SeveralAts:
        return ContactWords::tr("C’è più di una chiocciola @: deve essercene una sola.");
    case EmailFault::Blank:
        return ContactWords::tr("In un indirizzo e-mail non ci sono spazi.");
    case EmailFault::NoName:
        return ContactWords::tr("Manca il nome prima della chiocciola @.");
    case EmailFault::BadDomain:
        return ContactWords::tr("Dopo la chiocciola manca qualcosa: di solito finisce con .it "
                                "o .com.");
    case EmailFault::BadCharacter:
        return ContactWords::tr("C’è un segno che in un indirizzo e-mail non può stare.");
    case EmailFault::LikelySlip:
        return ContactWords::tr("Voleva dire %1?").arg(check.suggestion);
    }
    return {};
}

QString postcodeSentence(const core::identity::PostcodeCheck &check)
{
    switch (check.fault) {
    case PostcodeFault::None:
        return {};
    case PostcodeFault::NotDigits:
        return ContactWords::tr("Il CAP è fatto di cinque cifre, senza lettere.");
    case PostcodeFault::ZeroMissing:
        return ContactWords::tr("Il CAP ha cinque cifre. Forse manca lo zero davanti: %1?")
            .arg(check.suggestion);
    case PostcodeFault::TooLong:
        return ContactWords::tr("Il CAP ha cinque cifre: ce n’è qualcuna di troppo.");
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
        return ContactWords::tr("Questo Comune non c’è più: come si chiama adesso?");
    return ContactWords::tr("Questo Comune non è nel nostro elenco: lo tengo come l’hai "
                            "scritto.");
}

QString contactWayChoice(ContactWay way)
{
    switch (way) {
    case ContactWay::NotStated:
        return ContactWords::tr("non detto");
    case ContactWay::Call:
        return ContactWords::tr("una telefonata");
    case ContactWay::Message:
        return ContactWords::tr("un messaggio");
    case ContactWay::Email:
        return ContactWords::tr("un’e-mail");
    case ContactWay::Post:
        return ContactWords::tr("una lettera");
    case ContactWay::CareOf:
        return ContactWords::tr("presso dove si trova");
    case ContactWay::Trusted:
        return ContactWords::tr("la persona di fiducia");
    case ContactWay::InPerson:
        return ContactWords::tr("passa allo sportello");
    }
    return {};
}

QString contactWayWords(ContactWay way)
{
    switch (way) {
    case ContactWay::NotStated:
        return {};
    case ContactWay::CareOf:
        return ContactWords::tr("si cerca dove si trova");
    case ContactWay::Trusted:
        return ContactWords::tr("si chiama la persona di fiducia");
    case ContactWay::InPerson:
        return ContactWords::tr("passa allo sportello");
    default:
        return ContactWords::tr("preferisce %1").arg(contactWayChoice(way));
    }
}

}   // namespace ui
