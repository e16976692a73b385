#include "ui/devices/device_words.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace ui {

using namespace core;
using devices::CardFault;
using devices::CardReaderState;
using devices::PrintQueue;
using devices::QueueState;
using devices::ScanFault;
using identity::MrzDoubt;
using identity::MrzFault;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::DeviceWords", text);
}

template <class Key>
using Sentences = QMap<Key, const char *>;

}   // namespace

QString cardStateSentence(CardReaderState state)
{
    static const Sentences<CardReaderState> sentences = {
        {CardReaderState::Off, QT_TRANSLATE_NOOP("ui::DeviceWords", "Spento.")},
        {CardReaderState::NoService,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Su questo computer il servizio per le tessere con "
                                              "chip non c’è. Scrivi il codice.")},
        {CardReaderState::NoReader,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Nessun lettore collegato. Collegalo, o scrivi il codice.")},
        {CardReaderState::NoCard,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Pronto: inserisci una tessera.")},
        {CardReaderState::Reading, QT_TRANSLATE_NOOP("ui::DeviceWords", "Sto leggendo…")},
        {CardReaderState::CardRead,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Tessera letta: si può togliere.")},
        {CardReaderState::CardBad,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "La tessera inserita non si legge: toglila.")}};
    return words(sentences.value(state));
}

QString cardSentence(CardFault fault)
{
    static const Sentences<CardFault> sentences = {
        {CardFault::NotHealthCard,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Non è una tessera sanitaria, o il suo chip non ha i "
                                              "dati. Scrivi il codice.")},
        {CardFault::Removed,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "La tessera è stata tolta troppo presto. Inseriscila di nuovo.")},
        {CardFault::Unreadable,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Non riesco a leggere la tessera. I dati sono al sicuro. Riprova con "
                           "il chip rivolto verso il lettore, o scrivi il codice.")},
        {CardFault::Blank,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Il chip di questa tessera è vuoto. Scrivi il codice.")},
        {CardFault::InUse,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Un altro programma sta usando la tessera. Chiudilo "
                                              "e inseriscila di nuovo.")}};
    return words(sentences.value(fault));
}

QString scanSentence(ScanFault fault)
{
    static const Sentences<ScanFault> sentences = {
        {ScanFault::NoScanner,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Nessuno scanner. Collegalo e riprova, o scegli una foto o un PDF.")},
        {ScanFault::Busy,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Lo scanner è occupato. Aspetta che finisca e riprova.")},
        {ScanFault::Denied,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Il tuo utente non può usare lo scanner. Chiedi a "
                                              "chi cura i computer.")},
        {ScanFault::FeederEmpty,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Nello scanner non c’è nessun foglio. Mettilo e "
                                              "riprova.")},
        {ScanFault::Jammed,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Un foglio si è incastrato nello scanner. Toglilo e riprova.")},
        {ScanFault::CoverOpen,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Il coperchio dello scanner è aperto. Chiudilo e riprova.")},
        {ScanFault::Cancelled,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Scansione fermata. Nessuna pagina aggiunta.")},
        {ScanFault::Failed,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Lo scanner non ha risposto. Spegnilo, riaccendilo e "
                                              "riprova; intanto puoi scegliere una foto.")}};
    return words(sentences.value(fault));
}

static QString lacking(const QStringList &reasons)
{
    static const QMap<QString, const char *> known = {
        {QStringLiteral("media-empty"), QT_TRANSLATE_NOOP("ui::DeviceWords", "manca la carta")},
        {QStringLiteral("media-needed"), QT_TRANSLATE_NOOP("ui::DeviceWords", "manca la carta")},
        {QStringLiteral("media-jam"),
         QT_TRANSLATE_NOOP("ui::DeviceWords", "un foglio si è incastrato")},
        {QStringLiteral("toner-empty"), QT_TRANSLATE_NOOP("ui::DeviceWords", "il toner è finito")},
        {QStringLiteral("marker-supply-empty"),
         QT_TRANSLATE_NOOP("ui::DeviceWords", "l’inchiostro è finito")},
        {QStringLiteral("toner-low"), QT_TRANSLATE_NOOP("ui::DeviceWords", "il toner sta finendo")},
        {QStringLiteral("marker-supply-low"),
         QT_TRANSLATE_NOOP("ui::DeviceWords", "l’inchiostro sta finendo")},
        {QStringLiteral("cover-open"),
         QT_TRANSLATE_NOOP("ui::DeviceWords", "il coperchio è aperto")},
        {QStringLiteral("door-open"),
         QT_TRANSLATE_NOOP("ui::DeviceWords", "il coperchio è aperto")},
        {QStringLiteral("offline"), QT_TRANSLATE_NOOP("ui::DeviceWords", "è spenta o scollegata")}};
    QStringList said;
    for (const QString &reason : reasons) {
        const QString one = known.contains(reason) ? words(known.value(reason)) : QString();
        if (!one.isEmpty() && !said.contains(one))
            said.append(one);
    }
    return said.join(QStringLiteral(", "));
}

QString queueSentence(const PrintQueue &queue)
{
    static const Sentences<QueueState> states = {
        {QueueState::Ready, QT_TRANSLATE_NOOP("ui::DeviceWords", "pronta")},
        {QueueState::Printing, QT_TRANSLATE_NOOP("ui::DeviceWords", "sta stampando")},
        {QueueState::Stopped, QT_TRANSLATE_NOOP("ui::DeviceWords", "ferma")},
        {QueueState::Closed, QT_TRANSLATE_NOOP("ui::DeviceWords", "non accetta fogli")}};
    const QString lacks = lacking(queue.reasons);
    const QString state = words(states.value(queue.state));
    return QStringLiteral("%1: %2%3.")
        .arg(queue.name, state, lacks.isEmpty() ? QString() : QStringLiteral(", ") + lacks);
}

QString queuesSentence(const Result<QList<PrintQueue>> &queues)
{
    if (!queues || queues->isEmpty()) {
        return words(QT_TRANSLATE_NOOP("ui::DeviceWords",
                                       "Nessuna stampante: ogni foglio si salva in PDF e si stampa "
                                       "altrove."));
    }
    QStringList said;
    for (const PrintQueue &queue : *queues)
        said.append(queueSentence(queue));
    return said.join(QLatin1Char(' '));
}

QString mrzSentence(MrzFault fault)
{
    static const Sentences<MrzFault> sentences = {
        {MrzFault::WrongLength,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Servono tre righe di 30 caratteri: copiale dal retro "
                           "della carta, con i segni «<».")},
        {MrzFault::WrongCharacters,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "C’è un carattere che lì non può stare: nelle date solo cifre, nei nomi "
                           "solo lettere.")},
        {MrzFault::NotADocument,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Non sono le righe di una carta d’identità o di un permesso.")},
        {MrzFault::WrongNumberCheck,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Il numero del documento non torna: ricontrolla la "
                                              "prima riga.")},
        {MrzFault::WrongBirthCheck,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "La data di nascita non torna: ricontrolla le prime "
                                              "sette cifre della seconda riga.")},
        {MrzFault::WrongExpiryCheck,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "La scadenza non torna: ricontrolla la seconda riga.")},
        {MrzFault::WrongCompositeCheck,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "L’ultima cifra della seconda riga non torna: ricontrolla le prime due "
                           "righe.")},
        {MrzFault::ImpossibleBirth,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "La data di nascita non esiste nel calendario.")},
        {MrzFault::ImpossibleExpiry,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "La scadenza non esiste nel calendario.")}};
    return words(sentences.value(fault));
}

QString mrzDoubtSentence(MrzDoubt doubt)
{
    static const Sentences<MrzDoubt> sentences = {
        {MrzDoubt::NumberCorrected,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Nel numero ho letto una lettera come cifra, o il "
                                              "contrario: confrontalo con la carta.")},
        {MrzDoubt::DatesCorrected,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Nelle date ho letto una lettera come cifra: confrontale con la "
                           "carta.")},
        {MrzDoubt::LettersCorrected,
         QT_TRANSLATE_NOOP("ui::DeviceWords", "Nei nomi ho letto una cifra come lettera: "
                                              "confrontali con la carta.")},
        {MrzDoubt::NameTruncated,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Il nome riempie la riga: può essere tagliato. Guarda il davanti della "
                           "carta.")},
        {MrzDoubt::NameTransliterated,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Il nome può essere trascritto da un altro alfabeto o con altri segni: "
                           "guarda il davanti della carta.")},
        {MrzDoubt::NameSeparator,
         QT_TRANSLATE_NOOP("ui::DeviceWords",
                           "Nel cognome c’è uno stacco: spazio, trattino o apostrofo. Guarda il "
                           "davanti della carta.")}};
    return words(sentences.value(doubt));
}

}   // namespace ui
