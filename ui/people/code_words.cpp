#include "ui/people/code_words.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using core::identity::CodeFault;
using core::identity::CodeKind;
using core::identity::IdentityCode;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::CodeWords", text);
}

QString faultWords(CodeFault fault, const IdentityCode &code)
{
    if (fault == CodeFault::WrongCheck && code.kind == CodeKind::FiscalCode) {
        return words(QT_TRANSLATE_NOOP("ui::CodeWords",
                                       "L’ultima lettera non torna: con questi dati mi aspetto "
                                       "%1, leggo %2."))
            .arg(code.expectedCheck, code.code.right(1));
    }
    if (fault == CodeFault::WrongCheck) {
        return words(QT_TRANSLATE_NOOP("ui::CodeWords",
                                       "L’ultima cifra non torna: mi aspetto %1, leggo %2."))
            .arg(code.expectedCheck, code.code.right(1));
    }
    static const QMap<CodeFault, const char *> sentences = {
        {CodeFault::WrongLength,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Il codice non ha il numero giusto di caratteri.")},
        {CodeFault::WrongCharacters,
         QT_TRANSLATE_NOOP("ui::CodeWords",
                           "Nel codice c’è un carattere che in quel posto non può stare.")},
        {CodeFault::ImpossibleDay,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Nel codice il giorno di nascita è impossibile.")},
        {CodeFault::ImpossibleDate,
         QT_TRANSLATE_NOOP("ui::CodeWords",
                           "Nel codice la data di nascita non esiste nel calendario.")},
        {CodeFault::OmocodiaNotFromRight,
         QT_TRANSLATE_NOOP("ui::CodeWords",
                           "Le lettere di omocodia non partono da destra: ricontrolla.")},
        {CodeFault::PlaceUnknown,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Il luogo di nascita non è nel nostro elenco.")},
        {CodeFault::PlaceCeased,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Alla nascita quel Comune o Stato non esisteva più.")},
        {CodeFault::PlaceNotYet,
         QT_TRANSLATE_NOOP("ui::CodeWords",
                           "Alla nascita quel Comune o Stato non esisteva ancora.")},
        {CodeFault::SurnameDiffers,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Il cognome non corrisponde al codice.")},
        {CodeFault::NameDiffers,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Il nome non corrisponde al codice.")},
        {CodeFault::BirthDateDiffers,
         QT_TRANSLATE_NOOP("ui::CodeWords", "La data di nascita non corrisponde al codice.")},
        {CodeFault::SexDiffers,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Il sesso non corrisponde al codice.")},
        {CodeFault::PlaceDiffers,
         QT_TRANSLATE_NOOP("ui::CodeWords", "Il luogo di nascita non corrisponde al codice.")}};
    return words(sentences.value(fault, ""));
}

}   // namespace

QString codeSentence(const IdentityCode &code)
{
    switch (code.kind) {
    case CodeKind::Stp:
    case CodeKind::Eni:
        return words(QT_TRANSLATE_NOOP("ui::CodeWords",
                                       "È un codice sanitario STP o ENI: non è un codice fiscale e "
                                       "qui non va conservato. Cerca per nome e data di nascita."));
    case CodeKind::ProvisionalCode:
        if (code.valid)
            return words(QT_TRANSLATE_NOOP("ui::CodeWords",
                                           "Codice provvisorio di 11 cifre: va bene così."));
        break;
    default:
        break;
    }
    QStringList sentences;
    for (const CodeFault fault : code.faults)
        sentences.append(faultWords(fault, code));
    if (code.possibleBirthDates.size() == 2) {
        sentences.append(words(QT_TRANSLATE_NOOP("ui::CodeWords",
                                                 "La nascita può essere di due secoli diversi, %1 "
                                                 "o %2: chiedi la data alla persona."))
                             .arg(code.possibleBirthDates.first().year())
                             .arg(code.possibleBirthDates.last().year()));
    }
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return {};
    if (!code.valid)
        sentences.append(words(QT_TRANSLATE_NOOP(
            "ui::CodeWords", "Il codice resta come l’hai scritto, segnato «da verificare».")));
    return sentences.join(QLatin1Char(' '));
}

}   // namespace ui
