#include "core/review/law_format.h"

#include "core/review/shape_parts.h"
#include "core/rules/contact.h"
#include "core/rules/overlay.h"

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

Shape bundleShape()
{
    return record({
        must(u"version"_s, of(Form::Code), u"Versione"_s, u"Sale a ogni cambio, non torna mai."_s),
        must(u"issued_on"_s, of(Form::Day), u"Data"_s,
             u"Giorno in cui il pacchetto è uscito; i casi decidono con la legge nota quel "
             "giorno."_s),
        may(u"overlay"_s,
            record({
                must(u"id"_s, of(Form::Code), u"Nome del pacchetto locale"_s,
                     u"Ogni prestazione e ogni domanda nuova comincia con questo nome e «_»."_s),
                must(u"body"_s, of(Form::Plain), u"Ente"_s,
                     u"Di chi sono le misure: «Comune di …»."_s),
            }),
            u"Pacchetto locale"_s,
            u"Misure di un Comune o di un altro ente, caricate insieme a quelle nazionali."_s),
    });
}

Shape contactsShape()
{
    const auto contact = record({
        must(u"id"_s, of(Form::Code), u"Codice"_s,
             u"In un pacchetto locale comincia con il suo nome e «_»."_s),
        must(u"helps"_s, of(Form::Names), u"A che cosa serve"_s,
             u"Uno o più di: %1."_s.arg(rules::contactPurposes().join(u", "_s))),
        must(u"name"_s, of(Form::Words), u"Nome"_s),
        may(u"about"_s, of(Form::Words), u"Che cosa fa"_s, u"Una frase: che cosa fa e per chi."_s),
        may(u"phone"_s, of(Form::Plain), u"Telefono"_s, u"Come si compone: \"800 290 290\"."_s),
        may(u"address"_s, of(Form::Words), u"Indirizzo"_s, u"Serve questo o il telefono."_s),
        must(u"hours"_s, of(Form::Words), u"Orari"_s),
        sourceField(true),
        must(u"checked_on"_s, of(Form::Day), u"Verificato il"_s,
             u"Il giorno in cui qualcuno ha letto la fonte."_s),
        marksField(),
    });
    return record({
        may(u"sources"_s, dictionaryOf(of(Form::Plain)), u"Fonti"_s,
            u"Le fonti, una volta sola: codice e testo."_s),
        may(u"marks"_s, dictionaryOf(of(Form::Plain)), u"Da verificare"_s,
            u"Quello che resta da verificare: codice e frase mostrata accanto al recapito."_s),
        must(u"contacts"_s, listOf(contact, {u"id"_s}), u"Recapiti"_s,
             u"Chi aiuta subito: dove dormire, dove mangiare, chi protegge."_s),
    });
}

}   // namespace

std::optional<LawFile> lawFileNamed(const QString &path)
{
    const auto name = rules::layeredName(path).file;
    if (name == u"benefits/bundle.yaml"_s)
        return LawFile::Bundle;
    if (!name.endsWith(u".yaml"_s))
        return std::nullopt;
    if (name.startsWith(u"benefits/"_s))
        return LawFile::Benefit;
    if (name.startsWith(u"questions/"_s))
        return LawFile::Questions;
    if (name.startsWith(u"parameters/"_s))
        return LawFile::Parameters;
    if (name.startsWith(u"contacts/"_s))
        return LawFile::Contacts;
    return std::nullopt;
}

Shape lawShape(LawFile file)
{
    switch (file) {
    case LawFile::Bundle:
        return bundleShape();
    case LawFile::Benefit:
        return benefitShape();
    case LawFile::Questions:
        return questionsShape();
    case LawFile::Contacts:
        return contactsShape();
    case LawFile::Parameters:
        break;
    }
    return record({
        may(u"sources"_s, dictionaryOf(of(Form::Plain)), u"Fonti"_s,
            u"Le fonti, una volta sola: codice e testo."_s),
        may(u"marks"_s, dictionaryOf(of(Form::Plain)), u"Da verificare"_s,
            u"I punti che nessun testo dice: codice e frase mostrata accanto al risultato."_s),
        may(u"parameters"_s, dictionaryOf(parameterShape()), u"Parametri"_s,
            u"Le cifre della legge che più prestazioni usano, con la data e la fonte."_s),
        may(u"tables"_s, dictionaryOf(rangeTableShape()), u"Tabelle"_s,
            u"Gli scaglioni che più prestazioni usano."_s),
    });
}

}   // namespace core::review
