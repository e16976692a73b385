#include "ui/keys/help_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct HelpRow {
    const char *page;
    const char *words;
};

// One or two sentences each: what the page is for, then the one thing that is easy to miss.
const HelpRow kHelp[] = {
    {"home", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                               "Passa la tessera o scrivi un nome, un codice, un telefono o il "
                               "numero di una pratica. Il campo è pronto: non serve il mouse.")},
    {"newPerson", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                    "Scrivi quello che la persona sa dire. Il codice fiscale può "
                                    "mancare: si aggiunge quando c’è.")},
    {"person",
     QT_TRANSLATE_NOOP("ui::ScreenHelp", "Chi è qui, con chi vive e che cosa ha già chiesto. Chi è "
                                         "presente può non essere chi ha diritto: dillo qui.")},
    {"needs", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                "Parti dalle parole della persona e da come sta stanotte. Sulle "
                                "carte vale la lettera, nelle domande «?» è «Non so». «Violenza o "
                                "paura» resta solo qui.")},
    {"rights",
     QT_TRANSLATE_NOOP("ui::ScreenHelp",
                       "Tutto quello che la persona può chiedere, con il perché. Una cifra apre la "
                       "riga; A avvia la domanda, X segna che non interessa, R la ricorda un "
                       "giorno. Si può avviare anche un «no»: decide l’INPS.")},
    {"step", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                               "Ogni risposta si salva da sola. Se la persona non sa, va bene: "
                               "«Non so» è una risposta. Il perché della domanda è in fondo al "
                               "riquadro.")},
    {"documents",
     QT_TRANSLATE_NOOP("ui::ScreenHelp", "Prendi solo i documenti che servono. Quelli che verifica "
                                         "l’ufficio non si chiedono alla persona.")},
    {"review", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                 "Leggi le risposte con la persona. «Cambia» porta alla domanda e "
                                 "non cancella le altre.")},
    {"twoVersions",
     QT_TRANSLATE_NOOP("ui::ScreenHelp", "Due banchi hanno cambiato la stessa pratica. Riga per "
                                         "riga scegli che cosa vale; se non lo sai, chiedi alla "
                                         "persona o al collega. Niente cambia prima di «Unisci».")},
    {"signing",
     QT_TRANSLATE_NOOP("ui::ScreenHelp",
                       "Spunta una dichiarazione solo quando la persona l’ha detta. "
                       "Senza rete la ricevuta è provvisoria e la domanda vale da ora.")},
    {"papers", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                 "Nessuno va via senza un foglio. Scegli il foglio, la lingua e la "
                                 "grandezza: l’anteprima è quello che si stampa.")},
    {"close", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                "Scegli com’è finita con un tasto. Il prossimo passo va sul foglio "
                                "della persona.")},
    {"cases", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                "Le pratiche di questo banco. Invio apre quella scelta, alla "
                                "domanda dove era rimasta.")},
    {"outbox", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                 "Quello che deve ancora arrivare al centro. Se aspetta la rete "
                                 "non c’è niente da fare: parte da solo.")},
    {"reports", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                  "I riepiloghi del giorno. Nei file non ci sono nomi né codici "
                                  "fiscali.")},
    {"dayEnd", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                                 "Che cosa resta aperto a fine giornata. Niente blocca: si vede e "
                                 "si firma.")},
    {"keys", QT_TRANSLATE_NOOP("ui::ScreenHelp",
                               "Dai a un’azione il tasto che preferisci. Ctrl+Alt non si può usare "
                               "perché sulle tastiere italiane è AltGr.")},
};

}   // namespace

QString screenHelp(const QString &pageId)
{
    const auto row = std::find_if(std::begin(kHelp), std::end(kHelp), [&](const HelpRow &each) {
        return pageId == QLatin1String(each.page);
    });
    return row == std::end(kHelp) ? QString()
                                  : QCoreApplication::translate("ui::ScreenHelp", row->words);
}

}   // namespace ui
