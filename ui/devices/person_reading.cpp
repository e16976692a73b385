#include "ui/devices/person_reading.h"

#include "ui/devices/device_words.h"
#include "ui/people/code_words.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::PersonReading", text);
}

/// «DE LUCA» → «De Luca», «D'ANGELO» → «D'Angelo»: cards write in capitals.
QString asName(const QString &capitals)
{
    QString name = capitals.toLower();
    bool first = true;
    for (QChar &c : name) {
        if (first)
            c = c.toUpper();
        first = !c.isLetter();
    }
    return name;
}

domain::IdentifierKind kindOf(const identity::IdentityCode &code)
{
    return code.kind == identity::CodeKind::ProvisionalCode
               ? domain::IdentifierKind::ProvisionalCode
               : domain::IdentifierKind::FiscalCode;
}

QString expired(const QDate &day, const QDate &today)
{
    if (!day.isValid() || day >= today)
        return {};
    return words(QT_TRANSLATE_NOOP("ui::PersonReading", "È scaduto il %1."))
        .arg(day.toString(QStringLiteral("dd/MM/yyyy")));
}

}   // namespace

QString PersonReading::searchWords() const
{
    QStringList said = {proposal.surname, proposal.name};
    if (proposal.bornOn.isValid())
        said.append(proposal.bornOn.toString(QStringLiteral("dd/MM/yyyy")));
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

PersonReading readingOf(const devices::HealthCard &card, const identity::Places &places,
                        const QDate &today)
{
    PersonReading reading;
    reading.source = ReadingSource::HealthCard;
    const auto code = identity::checkIdentityCode(card.fiscalCode, places, today);
    reading.code = code.code;
    reading.expiresOn = card.expiresOn;
    domain::Person &person = reading.proposal;
    person.surname = asName(card.surname);
    person.name = asName(card.name);
    person.bornOn = card.bornOn;
    person.sex = card.sex;
    person.birthPlaceCode = code.placeCode.isEmpty() ? card.birthPlaceCode : code.placeCode;
    if (const auto place = places.find(person.birthPlaceCode))
        person.birthPlaceName = place->name;
    person.residence = asName(card.address);
    if (const auto place = places.find(card.residencePlaceCode)) {
        person.residence +=
            (person.residence.isEmpty() ? QString() : QStringLiteral(", ")) + place->name;
    }
    if (!code.code.isEmpty())
        person.identifiers = {{kindOf(code), code.code, code.valid}};
    const QString said = codeSentence(code);
    if (!said.isEmpty())
        reading.doubts.append(said);
    const QString end = expired(card.expiresOn, today);
    if (!end.isEmpty())
        reading.doubts.append(end);
    if (!person.residence.isEmpty()) {
        reading.doubts.append(words(QT_TRANSLATE_NOOP(
            "ui::PersonReading", "L’indirizzo è quello del giorno in cui la tessera fu fatta: "
                                 "chiedi se vale ancora.")));
    }
    return reading;
}

PersonReading readingOf(const identity::MrzCheck &zone, const QDate &today)
{
    PersonReading reading;
    reading.source = ReadingSource::IdentityCard;
    reading.document = zone.number;
    reading.expiresOn = zone.expiresOn;
    domain::Person &person = reading.proposal;
    person.surname = asName(zone.surname);
    person.name = asName(zone.names);
    person.bornOn = zone.bornOn();
    person.sex = zone.sex;
    for (const identity::MrzDoubt doubt : zone.doubts)
        reading.doubts.append(mrzDoubtSentence(doubt));
    if (!person.bornOn.isValid()) {
        reading.doubts.append(words(QT_TRANSLATE_NOOP(
            "ui::PersonReading", "La data di nascita non si ricava per intero: chiedila.")));
    }
    const QString end = expired(zone.expiresOn, today);
    if (!end.isEmpty())
        reading.doubts.append(end);
    return reading;
}

PersonReading readingOf(const identity::IdentityCode &code)
{
    PersonReading reading;
    reading.code = code.code;
    domain::Person &person = reading.proposal;
    person.sex = code.sex;
    person.birthPlaceCode = code.placeCode;
    person.birthPlaceName = code.placeName;
    if (code.possibleBirthDates.size() == 1)
        person.bornOn = code.possibleBirthDates.first();
    person.identifiers = {{kindOf(code), code.code, code.valid}};
    const QString said = codeSentence(code);
    if (!said.isEmpty())
        reading.doubts.append(said);
    return reading;
}

}   // namespace ui
