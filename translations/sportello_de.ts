<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="it">
<context>
    <name>DeskDevices</name>
    <message>
        <source>Scanner simulato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documento di esempio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa pagina viene dallo scanner simulato della formazione.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non è il documento di nessuno.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>app::CaseRoom</name>
    <message>
        <source>Pratiche</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documenti</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Controlla le risposte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firma e consegna</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>app::DevicesRoom</name>
    <message>
        <source>Dispositivi</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>app::FrameRoom</name>
    <message>
        <source>Schermo</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Guida</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Tasti</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Fra %1 secondi il banco si blocca. Quello che hai scritto resta. Premi un tasto per restare.</source>
        <translation>In %1 Sekunden sperrt sich der Schalter. Was du geschrieben hast, bleibt. Drücke eine Taste, um zu bleiben.</translation>
    </message>
    <message>
        <source>Punto INPS · %1</source>
        <translation>Punto INPS · %1</translation>
    </message>
    <message>
        <source>Non trovo un secondo schermo.</source>
        <translation>Ich finde keinen zweiten Bildschirm.</translation>
    </message>
</context>
<context>
    <name>app::FrameWords</name>
    <message>
        <source>Salvato alle %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>sportello</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>funzionario INPS</source>
        <translation>INPS-Beamter</translation>
    </message>
    <message>
        <source>responsabile</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Niente da inviare</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>1 da inviare</source>
        <translation>1 zu senden</translation>
    </message>
    <message>
        <source>%1 da inviare</source>
        <translation>%1 zu senden</translation>
    </message>
    <message>
        <source>In rete</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>In rete · ultimo contatto alle %1</source>
        <translation>Verbunden · letzter Kontakt um %1</translation>
    </message>
    <message>
        <source>Senza rete dalle %1. Puoi continuare: invio tutto appena torna.</source>
        <translation>Ohne Netz seit %1. Du kannst weitermachen: Ich sende alles, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Senza rete</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Cerco il centro…</source>
        <translation>Ich suche die Zentrale…</translation>
    </message>
    <message>
        <source>Cerco</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>%1 anni</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>CF %1</source>
        <translation>St.-Nr. %1</translation>
    </message>
    <message>
        <source>visita %1</source>
        <translation>Besuch %1</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pratica</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Domande</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Documenti</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Controlla</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Firma e consegna</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>app::HomeRoom</name>
    <message>
        <source>Banco</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Aufrufen</translation>
    </message>
</context>
<context>
    <name>app::OfficeRoom</name>
    <message>
        <source>Da inviare</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Riepiloghi</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>app::Options</name>
    <message>
        <source>Banco di un Punto INPS: domande, esiti, ricevute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cartella del banco.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Formazione: banco di prova con persone inventate e un centro dentro il programma.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gioca una giornata attraverso le finestre vere e lascia immagini, ricevuta e riepiloghi nella cartella.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riapre il banco di una dimostrazione interrotta e dice che cosa ritrova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regole da una cartella invece di quelle del programma.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grandezza del testo, da 100 a 200.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colori scuri.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lingua delle finestre: it o de.</source>
        <translation>Sprache der Fenster: it oder de.</translation>
    </message>
    <message>
        <source>Porta del centro di formazione.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>app::PapersRoom</name>
    <message>
        <source>Stampa</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>app::PeopleRoom</name>
    <message>
        <source>Persone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona nuova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Delega</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dal documento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dalla tessera</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Sportello</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>Nessuno è entrato</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Apro il banco…</source>
        <translation>Ich öffne den Schalter…</translation>
    </message>
    <message>
        <source>Su questo computer non c’è ancora un banco. Per provare, avvia la formazione: sportello --training.</source>
        <translation>Auf diesem Computer gibt es noch keinen Schalter. Zum Üben starte: sportello --training.</translation>
    </message>
    <message>
        <source>Il banco è già aperto in un’altra finestra di questo computer.</source>
        <translation>Der Schalter ist auf diesem Computer schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Le regole hanno un errore e non si possono usare. %1</source>
        <translation>Die Regeln haben einen Fehler und sind nicht verwendbar. %1</translation>
    </message>
</context>
<context>
    <name>app::VisitRoom</name>
    <message>
        <source>Chiudi la visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine giornata</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Blocca</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>ui::AnswersSoFar</name>
    <message>
        <source>Risposte finora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutte le risposte</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::BenefitList</name>
    <message>
        <source>Nome o legge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cerca tra gli aiuti, per nome o per legge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessun aiuto con queste parole. Prova una parola sola, per esempio «figli» o «lavoro», o il numero della legge. Quelli che sono finiti non si possono più chiedere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostra tutti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa può chiedere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Avvia la domanda di %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dal %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: si può chiedere dal %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in tutto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 di %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::BenefitWords</name>
    <message>
        <source>Lavoro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Famiglia e figli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redditi bassi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Casa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Impresa e lavoro autonomo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::Capture</name>
    <message>
        <source>Il file non è stato aggiunto. La pratica è com’era.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 file su %2 non aggiunti. Gli altri ci sono.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Niente è stato aggiunto: la pratica è com’era.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>«%1» di un’altra pratica non è stato salvato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il documento non è stato salvato. Le pagine sono ancora qui.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno dei %1 file è stato aggiunto. La pratica è com’era.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CapturePanel</name>
    <message>
        <source>Pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scansiona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ferma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nessuno scanner collegato: fotografa il foglio o importa un PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ancora nessuna pagina. Più file insieme vanno bene: PDF, JPEG o PNG. Diventano un documento solo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pagina ingrandita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frecce per scorrere, Esc per tornare alle pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gira</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prima</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sposta la pagina prima</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dopo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sposta la pagina dopo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Togli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Canc</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>L’originale è qui: da restituire</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · circa %2 · il massimo è %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Premi Tieni: lo riduco e ti faccio vedere come viene.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggo il file %1 di %2…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggo il file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metto insieme le pagine…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salvo il documento…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pagina %1, ingrandita</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CaptureSide</name>
    <message>
        <source>Pagina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La pagina scelta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pagina %1 di %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CaseForms</name>
    <message>
        <source>Pratica sospesa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito registrato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi una frase: serve a chi legge dopo di te.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa è successo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fatti, non giudizi: la persona può chiedere di leggerla.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi la nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metti da parte la nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perché</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>La nota resta: si può riportare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metti da parte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integra la domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa si aggiunge o si corregge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quello già inviato non cambia. L’integrazione parte come nuovo invio, con data e firma.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comincia l’integrazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lascia l’integrazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vale quello già inviato. Le modifiche restano conservate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archivia la pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Niente si cancella: si può riportare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archivia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota aggiunta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota messa da parte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrazione iniziata: cambia le risposte e controlla di nuovo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrazione lasciata: vale quello già inviato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica archiviata.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CasePage</name>
    <message>
        <source>Prossimo passo, esito e storia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito e storia · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna ai compiti · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota riportata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Che cosa fare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sospendi</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito arrivato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiudi la pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archivia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica chiusa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Pratica ripresa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica riportata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Richiesta lasciata: il collega la vede sulla pratica.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica liberata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica passata: ora la può prendere il collega.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>archiviata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>integrazione %1, bozza</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>regole %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tocca a: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parte appena c’è rete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non c’è altro da fare qui</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>la sta usando %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tocca a te</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cambia l’attesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessun obbligo di finire: è già salvata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riprendi: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correggi e reinvia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integra la domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alle pratiche</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2. {1:?}</translation>
    </message>
</context>
<context>
    <name>ui::CaseRowsModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pronta: manca la firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>archiviata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>aspetta %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>integrazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Pratica</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Dov’è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prossimo passo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Termine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultimo tocco</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CaseSide</name>
    <message>
        <source>Prossimo passo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito con i dati di oggi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Storia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aspetta %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numero ufficiale %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il numero ufficiale arriva dal centro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prossimo passo: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decide l’INPS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decide: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota messa da parte: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sportello</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>Riporta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metti da parte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riporta la nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metti da parte la nota</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CaseStrips</name>
    <message>
        <source>Riporta fra le pratiche</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiedi di passarla a te</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Libera la pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passala adesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riprendi la pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invia ora, documenti dopo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lascia l’integrazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archiviata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sospesa: aspetta %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrazione n. %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Quello già inviato resta com’è e si può rileggere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il centro non ha accettato l’invio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Correggi e reinvia: niente è perso.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accolta il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Respinta il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Ricorso: %2, entro il %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La pratica è aperta da %1 dalle %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puoi leggerla. Hai chiesto di averla alle %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puoi leggerla.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puoi leggerla, o liberarla.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 chiede questa pratica.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quello che hai scritto è salvato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il termine è passato il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il termine è il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si può inviare lo stesso: decide %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I documenti che mancano si possono portare dopo l’invio.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CaseWords</name>
    <message>
        <source>1 domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 domande</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 risposte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>un’altra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>altre %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per questa domanda non conta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, resta 1 domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, restano %2 domande</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno è necessario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 necessario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 necessari</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 già presente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 già presenti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 da portare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 da portare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prima completa %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riletto con la persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rileggi tutto con la persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prima serve il controllo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firmata e consegnata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dichiarazioni, firma, ricevuta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratica aperta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dichiarazioni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risposte controllate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trasmessa al centro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ricevuta dal centro</source>
        <translation>Von der Zentrale erhalten</translation>
    </message>
    <message>
        <source>Non accettata dal centro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Di nuovo da inviare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ripresa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota aggiunta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota messa da parte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota riportata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archiviata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tolta dall’archivio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito registrato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiusa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Liberata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiesto di passarla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrazione iniziata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrazione lasciata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foglio stampato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schede della persona unite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dati della persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Famiglia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redditi e ISEE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lavoro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pagamento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documenti</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Controllo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da iniziare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In corso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca un dato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Completato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non serve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non si può ancora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>documenti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>la persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>l’INPS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>un altro ufficio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2. Entro il %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messa da parte: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riportata: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Avviso superato: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tolto: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sospesa: aspetta %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sospesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documento: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 e %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, 1 già nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2 già note</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CasesPage</name>
    <message>
        <source>Pratiche</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quali pratiche</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bozze</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In attesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da chiamare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da inviare</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Ricevute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da correggere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archiviate e chiuse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna pratica ancora. Cerca una persona per iniziare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna qui.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 pratiche</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CheckLines</name>
    <message>
        <source>La pagina non si riesce a mostrare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sembra vuota: è il lato giusto?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si legge bene, %1 punti per pollice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Solo %1 punti per pollice: guarda che si legga, o rifai da più vicino</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ChipWords</name>
    <message>
        <source>Scaduta il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entro il %1 · %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scaduta il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scade oggi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · 1 giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2 giorni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bozza</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sospesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>qui, da inviare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inviata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ricevuta dal centro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non accettata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chiusa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>esito arrivato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Probabile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per ora no</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Altra strada</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non più richiedibile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non ancora in vigore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non calcolabile qui</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non insieme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si sceglie</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si sospende</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si riduce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>insieme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>forse %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>provvisorio</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ChoiceBoxEditor</name>
    <message>
        <source>Scegli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Non so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferisce non dirlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S o N</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1–%1 per scegliere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1–9 e lettere per scegliere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1–9, A–%1 per scegliere</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CloseVisitPage</name>
    <message>
        <source>Chiudi la visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Foglio della visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Com’è andata la visita?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E adesso?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prossimo passo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivilo come se la persona lo leggesse: potrebbe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entro quando</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa porta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appuntamento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fatti, non giudizi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scegli com’è andata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basta un tasto, da 1 a 9 o da A a D: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riconosco la data. Scrivila come 9/12/2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questo giorno è già passato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca il giorno.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi l’ora come 10:50.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::CodeWords</name>
    <message>
        <source>L’ultima lettera non torna: con questi dati mi aspetto %1, leggo %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’ultima cifra non torna: mi aspetto %1, leggo %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il codice non ha il numero giusto di caratteri.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nel codice c’è un carattere che in quel posto non può stare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nel codice il giorno di nascita è impossibile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nel codice la data di nascita non esiste nel calendario.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le lettere di omocodia non partono da destra: ricontrolla.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il luogo di nascita non è nel nostro elenco.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alla nascita quel Comune o Stato non esisteva più.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alla nascita quel Comune o Stato non esisteva ancora.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il cognome non corrisponde al codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il nome non corrisponde al codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La data di nascita non corrisponde al codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il sesso non corrisponde al codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il luogo di nascita non corrisponde al codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È un codice sanitario STP o ENI: non è un codice fiscale e qui non va conservato. Cerca per nome e data di nascita.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice provvisorio di 11 cifre: va bene così.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La nascita può essere di due secoli diversi, %1 o %2: chiedi la data alla persona.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il codice resta come l’hai scritto, segnato «da verificare».</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ConfirmStrip</name>
    <message>
        <source>Sì, confermo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È cambiato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ContactFields</name>
    <message>
        <source>Come si trova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telefono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Comune</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Via e numero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anche una via fittizia del Comune.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CAP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Presso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dormitorio, mensa, unità di strada: dove si trova di solito.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona di fiducia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suo telefono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La persona ha detto che si può chiamare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Senza il suo permesso non si può chiamare.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ContactWords</name>
    <message>
        <source>Non sembra un numero di telefono: lo tengo come l’hai scritto, ma non si potrà cercare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il prefisso dopo il + non è di nessun Paese. Ricontrollalo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il numero è troppo corto: manca qualche cifra?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il numero è troppo lungo: c’è una cifra di troppo?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessun operatore dà numeri così. Ricontrollalo con la persona.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In un indirizzo e-mail ci vuole la chiocciola @.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C’è più di una chiocciola @: deve essercene una sola.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In un indirizzo e-mail non ci sono spazi.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca il nome prima della chiocciola @.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dopo la chiocciola manca qualcosa: di solito finisce con .it o .com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C’è un segno che in un indirizzo e-mail non può stare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voleva dire %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il CAP è fatto di cinque cifre, senza lettere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il CAP ha cinque cifre. Forse manca lo zero davanti: %1?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il CAP ha cinque cifre: ce n’è qualcuna di troppo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questo Comune non c’è più: come si chiama adesso?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questo Comune non è nel nostro elenco: lo tengo come l’hai scritto.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non detto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>una telefonata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>un messaggio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>un’e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>una lettera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>presso dove si trova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>la persona di fiducia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passa allo sportello</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si cerca dove si trova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si chiama la persona di fiducia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>preferisce %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ContactsChart</name>
    <message>
        <source>Contatti al giorno, ultimi 30 giorni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il %1: %2; il massimo è %3, il %4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contatti al giorno</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DayEndPage</name>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firma e blocca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guardo che cosa è rimasto aperto…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rimane aperto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La coda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tieni i numeri per il prossimo giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Svuota la coda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine giornata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riesco a leggere che cosa è aperto.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Niente di aperto: puoi chiudere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Una cosa rimane aperta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cose rimangono aperte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visite di oggi: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puoi chiudere lo stesso: l’elenco resta firmato da te.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Già firmato alle %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante: l’elenco resta nel registro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stampato.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DayWords</name>
    <message>
        <source>Appuntamento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gravidanza</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bambino piccolo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Disabilità</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Età</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scade oggi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Famiglia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lavoro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pensione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sostegno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documenti</source>
        <translation type="unfinished">Unterlagen</translation>
    </message>
    <message>
        <source>Altro</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DenseRow</name>
    <message>
        <source>Scegli o ?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data o ?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi una riga, o di’ che non ce n’è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi o ?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numero o ?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca la risposta. %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DenseStep</name>
    <message>
        <source>%1: ancora così? Invio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 campo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 campi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, completo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, manca 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, mancano %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continua</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continua: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Campi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasto %1</source>
        <translation type="unfinished">Taste %1</translation>
    </message>
    <message>
        <source>Non so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferisce non dirlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torno dopo</source>
        <translation type="unfinished">Später</translation>
    </message>
</context>
<context>
    <name>ui::DeskDevices</name>
    <message>
        <source>Lettore simulato</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DeviceRow</name>
    <message>
        <source>Prova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ferma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ferma la prova: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prova: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Funziona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non va</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In prova</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DeviceWords</name>
    <message>
        <source>Spento.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Su questo computer il servizio per le tessere con chip non c’è. Scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessun lettore collegato. Collegalo, o scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pronto: inserisci una tessera.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sto leggendo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tessera letta: si può togliere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La tessera inserita non si legge: toglila.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non è una tessera sanitaria, o il suo chip non ha i dati. Scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La tessera è stata tolta troppo presto. Inseriscila di nuovo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riesco a leggere la tessera. I dati sono al sicuro. Riprova con il chip rivolto verso il lettore, o scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il chip di questa tessera è vuoto. Scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Un altro programma sta usando la tessera. Chiudilo e inseriscila di nuovo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno scanner. Collegalo e riprova, o scegli una foto o un PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lo scanner è occupato. Aspetta che finisca e riprova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il tuo utente non può usare lo scanner. Chiedi a chi cura i computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nello scanner non c’è nessun foglio. Mettilo e riprova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Un foglio si è incastrato nello scanner. Toglilo e riprova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il coperchio dello scanner è aperto. Chiudilo e riprova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scansione fermata. Nessuna pagina aggiunta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lo scanner non ha risposto. Spegnilo, riaccendilo e riprova; intanto puoi scegliere una foto.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>manca la carta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>un foglio si è incastrato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>il toner è finito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>l’inchiostro è finito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>il toner sta finendo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>l’inchiostro sta finendo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>il coperchio è aperto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>è spenta o scollegata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pronta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sta stampando</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ferma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non accetta fogli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante: ogni foglio si salva in PDF e si stampa altrove.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Servono tre righe di 30 caratteri: copiale dal retro della carta, con i segni «&lt;».</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C’è un carattere che lì non può stare: nelle date solo cifre, nei nomi solo lettere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non sono le righe di una carta d’identità o di un permesso.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il numero del documento non torna: ricontrolla la prima riga.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La data di nascita non torna: ricontrolla le prime sette cifre della seconda riga.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La scadenza non torna: ricontrolla la seconda riga.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’ultima cifra della seconda riga non torna: ricontrolla le prime due righe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La data di nascita non esiste nel calendario.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La scadenza non esiste nel calendario.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nel numero ho letto una lettera come cifra, o il contrario: confrontalo con la carta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nelle date ho letto una lettera come cifra: confrontale con la carta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nei nomi ho letto una cifra come lettera: confrontali con la carta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il nome riempie la riga: può essere tagliato. Guarda il davanti della carta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il nome può essere trascritto da un altro alfabeto o con altri segni: guarda il davanti della carta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nel cognome c’è uno stacco: spazio, trattino o apostrofo. Guarda il davanti della carta.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DevicesPage</name>
    <message>
        <source>Dispositivi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno è obbligatorio: scrivere funziona sempre.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggi da foto o documento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggi da foto o documento · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna ai dispositivi · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lettore di codici a barre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lettore della tessera sanitaria (chip)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stampante</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Simulatori della formazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usa dispositivi simulati</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tessera di prova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inserisci la tessera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Togli la tessera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inserisci una tessera rovinata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È arrivata una pagina di %1 × %2 punti, in grigio, 200 punti per pollice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lettore simulato: la prova legge una tessera di esempio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrive come una tastiera: si vede solo provandolo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scanner simulato: dà pagine di esempio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si cerca quando serve: la prova legge una pagina.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passa adesso una tessera sotto il lettore.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letto %1: il codice torna.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letto %1. %2 Pulisci la tessera e riprova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inserisci adesso una tessera.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Togli la tessera e inseriscila di nuovo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letta la tessera di %1, codice %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metti un foglio: leggo una pagina…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non ho letto niente. Controlla il cavo e che il lettore mandi Invio alla fine; intanto scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna tessera inserita. Riprova quando ne hai una.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>nessuno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, da verificare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non si sa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>donna</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>uomo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Luogo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telefono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Residenza</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultima modifica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scheda del %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’altra scheda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, diverso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa scheda</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DocumentRowsModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1 in %2 file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>preso il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>originale restituito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>originale da restituire</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Porterà in seguito: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>visto da %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C’è già: preso il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apri</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cambia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Che cosa fare</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DocumentSide</name>
    <message>
        <source>Documento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Originale restituito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il documento scelto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Precedente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Successiva</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usa quello</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cambia le pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visto in originale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Togli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Porterà in seguito, entro il</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Segna</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Segna il giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lì dica: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi altre pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 di %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anteprima: pagina %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C’è già: preso il %1 per %2, %3. Guarda che valga ancora.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il giorno deve ancora venire.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi il giorno come 2/12/2026.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DocumentWords</name>
    <message>
        <source>Necessario</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>senza questi l’ufficio non decide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Utile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accelera il controllo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basta una dichiarazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>la scriviamo noi alla firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lo verifica l’ufficio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non serve portarlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Già presente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lo abbiamo da prima</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da tenere: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acquisito %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visto in originale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arriverà il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lo controlliamo noi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si firma dopo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da portare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il file è di %1 MB: il massimo è %2 MB. Scansiona in grigio a 200 punti, o dividi le pagine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’immagine è troppo grande per questo computer. Scattala o scansionala con meno dettaglio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il documento ha %1 pagine: il massimo è %2. Dividilo in due.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il PDF è protetto da password e l’ufficio non potrebbe leggerlo. Chiedine una copia senza password o scansionalo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il file è rovinato e non si apre. Scaricalo di nuovo o scansiona il foglio.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il file è vuoto. Scansionalo di nuovo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qui vanno PDF, JPEG o PNG. Salva il documento in uno di questi formati.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hai fermato il lavoro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riesco a leggere il file. Controlla che ci sia ancora e che tu possa aprirlo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il disco è pieno o non si lascia scrivere. Libera spazio o chiama l’assistenza, poi premi di nuovo Tieni.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Un collega ha cambiato la pratica in questo momento. Premi di nuovo Tieni.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La pratica non si può più cambiare. Se è già stata inviata, apri un’integrazione.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il banco è bloccato. Rientra con la tua password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qualcosa sul disco non è integro. Riprova e, se si ripete, avvisa il responsabile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>al massimo %1 punti per pollice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in grigio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>qualità %1 su 100</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da %1 a %2: %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 pagina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>«Mi serve questo documento: %1. È per la domanda di %2. Quanto costa e quando è pronto?»</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DocumentsPage</name>
    <message>
        <source>Il documento scelto · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna all’elenco · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Foglio dei documenti mancanti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continua: controllo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Non c’è ancora nessuna pagina.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi un file o scansiona il foglio, poi premi Tieni.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna all’elenco</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tieni così</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tieni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invia ora, documenti dopo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rimetti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Documenti</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Importa file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scansiona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>un collega (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · necessari %2 su %3 · in attesa %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>La domanda scade il %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puoi inviarla adesso: quello che manca si aggiunge dopo, come integrazione.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il documento era troppo grande: l’ho ridotto.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Guarda a destra: se si legge, premi Tieni così.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La pagina scelta · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alle pagine · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documenti (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La scansione non è riuscita. Le pagine prese sono ancora qui.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il documento non è stato preso. La pratica è com’era.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tolto: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il documento non è stato rimesso. È ancora qui.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DuplicateCard</name>
    <message>
        <source>%1 (diverso)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telefono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non noto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È questa persona</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::DuplicatesPanel</name>
    <message>
        <source>Forse è la stessa persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le due schede a confronto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sono due persone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È la stessa persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unire si può annullare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unire si può annullare. Dopo questa: altre %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::EligibilityPanel</name>
    <message>
        <source>Con i dati finora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mese per mese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importi mese per mese</source>
        <translation>Beträge Monat für Monat</translation>
    </message>
    <message>
        <source>Chiudi i mesi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa manca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito con i dati finora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, con i dati finora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fino a %1 giorni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Al suo posto: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in tutto fino a %1 lordi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Può presentarla lo stesso. %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dal %1° mese si riduce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da %1 il primo mese a %2 il %3° mese.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa può cambiare: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (decide)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ErrorText</name>
    <message>
        <source>Non trovo quello che serve per andare avanti. Il lavoro già fatto è al sicuro. Torna indietro e riapri da capo.</source>
        <translation>Ich finde nicht, was zum Weitermachen nötig ist. Die bisherige Arbeit ist sicher. Geh zurück und öffne neu.</translation>
    </message>
    <message>
        <source>Un dato non va bene così, quindi non ho cambiato niente. Il resto è al sicuro. Controlla il dato e riprova.</source>
        <translation>Eine Angabe passt so nicht, darum habe ich nichts geändert. Der Rest ist sicher. Prüfe die Angabe und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Non è permesso con questo utente o questa password. Non è cambiato niente. Riprova o chiedi al responsabile.</source>
        <translation>Mit diesem Benutzer oder Passwort ist das nicht erlaubt. Nichts wurde geändert. Versuche es noch einmal oder frage die Verantwortlichen.</translation>
    </message>
    <message>
        <source>Il banco è bloccato. I dati sono al sicuro. Aspetta un momento, poi rientra con la tua password.</source>
        <translation>Der Schalter ist gesperrt. Die Daten sind sicher. Warte einen Moment und melde dich dann mit deinem Passwort an.</translation>
    </message>
    <message>
        <source>La pratica la sta usando un collega, quindi non ho cambiato niente. Puoi leggerla. Dalla pagina «Pratica» puoi chiedere di averla.</source>
        <translation>Ein Kollege arbeitet an der Akte, darum habe ich nichts geändert. Du kannst sie lesen. Auf der Seite «Akte» kannst du sie verlangen.</translation>
    </message>
    <message>
        <source>Un collega ha cambiato la stessa cosa nel frattempo. Nessuna delle due versioni è persa. Riapri e confronta.</source>
        <translation>Ein Kollege hat inzwischen dasselbe geändert. Keine der beiden Fassungen ist verloren. Öffne neu und vergleiche.</translation>
    </message>
    <message>
        <source>Il centro non risponde. Tutto è salvato su questo computer. Puoi continuare: invio appena torna la rete.</source>
        <translation>Die Zentrale antwortet nicht. Alles ist auf diesem Computer gespeichert. Du kannst weitermachen: Ich sende, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Un dato letto non è integro, quindi non lo uso. Il resto è al sicuro. Riprova e, se si ripete, avvisa il responsabile.</source>
        <translation>Eine gelesene Angabe ist beschädigt, darum verwende ich sie nicht. Der Rest ist sicher. Versuche es noch einmal; wiederholt es sich, sag es den Verantwortlichen.</translation>
    </message>
    <message>
        <source>Non riesco a leggere o scrivere su questo computer. Quello già salvato è al sicuro. Controlla lo spazio sul disco e riprova.</source>
        <translation>Ich kann auf diesem Computer nicht lesen oder schreiben. Das Gespeicherte ist sicher. Prüfe den Platz auf der Festplatte und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::FaultSummary</name>
    <message>
        <source>Da guardare:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da guardare (%1):</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>e altri %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da guardare: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::FiguresGrid</name>
    <message>
        <source>Importi e date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::FrameKey</name>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Spazio</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Canc</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Inizio</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pag↑</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>Pag↓</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>Guida</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Cerca o tessera</source>
        <translation>Suche oder Karte</translation>
    </message>
    <message>
        <source>Chiama</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Nochmals aufrufen</translation>
    </message>
    <message>
        <source>Documenti</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Riprova ora</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Altro riquadro</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Riquadro di prima</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Secondo schermo</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
    <message>
        <source>Torno dopo</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sospendi</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Blocca</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Riprendi</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Ricevuta</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Guidata o densa</source>
        <translation>Geführt oder dicht</translation>
    </message>
    <message>
        <source>Vai al campo</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Maiusc</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>ui::GuidedStep</name>
    <message>
        <source>Perché lo chiediamo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risposta: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detto il %1, %2 giorni fa. È ancora così? Continua conferma; se no, cambia.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Errore: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Domanda %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continua</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferisce non dirlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torno dopo</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>sceglie la risposta o la riga</source>
        <translation>wählt die Antwort oder die Zeile</translation>
    </message>
    <message>
        <source>sì, no</source>
        <translation>ja, nein</translation>
    </message>
    <message>
        <source>in un campo vuoto: «Non so»</source>
        <translation>in einem leeren Feld: «Weiß nicht»</translation>
    </message>
    <message>
        <source>in un campo vuoto: «Preferisce non dirlo»</source>
        <translation>in einem leeren Feld: «Möchte es nicht sagen»</translation>
    </message>
    <message>
        <source>nelle date, uscendo: oggi, ieri</source>
        <translation>bei Daten, beim Verlassen: heute, gestern</translation>
    </message>
    <message>
        <source>nelle date un giorno; negli elenchi una riga</source>
        <translation>bei Daten ein Tag; in Listen eine Zeile</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>annulla l’ultimo cambiamento</source>
        <translation>macht die letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>chiude il riquadro; non butta mai niente</source>
        <translation>schließt den Bereich; verwirft nie etwas</translation>
    </message>
    <message>
        <source>Guida di questa pagina</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Negli elenchi e nei campi</source>
        <translation>In Listen und Feldern</translation>
    </message>
    <message>
        <source>Guida</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Torna dov’eri</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Cambia i tasti</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Guida: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>I tasti valgono in tutte le pagine.</source>
        <translation>Die Tasten gelten auf allen Seiten.</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>Riprendi</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Banco</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Il programma si era chiuso all’improvviso.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La pratica %1 di %2 è salva, com’era alle %3.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::HouseholdModel</name>
    <message>
        <source>scheda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nome non detto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, vive altrove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>data non nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Età</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chi è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da dove</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::HouseholdPanel</name>
    <message>
        <source>Famiglia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiungi una persona alla famiglia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Più aggiunge una persona, Invio la cambia, Canc la toglie.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::HouseholdWords</name>
    <message>
        <source>coniuge %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moglie %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>marito %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in unione civile, partner %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>convivente %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compagna %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compagno %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlio o figlia %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlia %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlio %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlio o figlia del partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlia del partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlio del partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minore in affidamento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minore affidata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minore affidato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>genitore %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>madre %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>padre %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>altro genitore dei figli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>madre dei figli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>padre dei figli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fratello o sorella %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sorella %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fratello %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nipote %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>altra persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>della richiedente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>del richiedente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>di chi chiede</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>legame non detto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>richiedente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>figlio o figlia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>marito o moglie</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compagno o compagna</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unione civile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>padre o madre</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fratello o sorella</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nipote</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>altro genitore dei figli, che vive altrove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tessera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>documento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>anagrafe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>detto oggi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>visita del %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>meno di 1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (presunta)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, giorno non noto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>data non nota</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::InstalmentModel</name>
    <message>
        <source>%1°</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2 giorni</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importo</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::JumpPanel</name>
    <message>
        <source>Vai al campo</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Nome del campo o del compito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessun campo con questo nome.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Campi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rimandate con F8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>senza risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compiti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come si lavora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Una domanda alla volta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutta la sezione in una pagina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>guidata densa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascondi gli esempi nei campi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostra gli esempi nei campi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suggerimenti formato</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>Premi un tasto solo: per esempio F11 o Ctrl+Maiusc+K.</source>
        <translation>Drücke nur eine Taste: zum Beispiel F11 oder Strg+Umschalt+K.</translation>
    </message>
    <message>
        <source>Ctrl e Alt insieme fanno AltGr, che sulle tastiere italiane scrive @ # [ ] €. Scegli un altro tasto.</source>
        <translation>Strg und Alt zusammen sind AltGr; auf italienischen Tastaturen schreibt das @ # [ ] €. Wähle eine andere Taste.</translation>
    </message>
    <message>
        <source>Una lettera o una cifra da sola serve a scrivere. Aggiungi Ctrl o Alt, o usa un tasto da F1 a F12.</source>
        <translation>Ein Buchstabe oder eine Ziffer allein dient zum Schreiben. Nimm Strg oder Alt dazu oder eine Taste von F1 bis F12.</translation>
    </message>
    <message>
        <source>Questo tasto serve a muoversi e a rispondere in tutte le pagine. Scegline un altro.</source>
        <translation>Diese Taste dient auf allen Seiten zum Bewegen und Antworten. Wähle eine andere.</translation>
    </message>
    <message>
        <source>%1 serve a scrivere e a correggere in ogni campo. Scegli un altro tasto.</source>
        <translation>%1 dient in jedem Feld zum Schreiben und Korrigieren. Wähle eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 è già di «%2». Prima dai un altro tasto a «%2».</source>
        <translation>%1 gehört schon zu «%2». Gib zuerst «%2» eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>Alla guida</source>
        <translation>Zur Hilfe</translation>
    </message>
    <message>
        <source>Rimetti i tasti di fabbrica</source>
        <translation>Werkstasten wiederherstellen</translation>
    </message>
    <message>
        <source>I tasti sono quelli di fabbrica.</source>
        <translation>Die Tasten sind wieder wie ab Werk.</translation>
    </message>
    <message>
        <source>Tasti</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Scegli un’azione, premi Invio e poi il tasto che vuoi. Esc lascia quello di prima.</source>
        <translation>Wähle eine Aktion, drücke Eingabe und dann die gewünschte Taste. Esc lässt die bisherige.</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Premi il tasto…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Premi il tasto per «%1», o Esc per lasciare %2.</source>
        <translation>Drücke die Taste für «%1» oder Esc, um %2 zu lassen.</translation>
    </message>
    <message>
        <source>Resta %1.</source>
        <translation>Es bleibt %1.</translation>
    </message>
    <message>
        <source>«%1» ora è %2.</source>
        <translation>«%1» ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>di fabbrica era %1</source>
        <translation>ab Werk war es %1</translation>
    </message>
</context>
<context>
    <name>ui::LifePanel</name>
    <message>
        <source>Chiudi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ui::LineEditor</name>
    <message>
        <source>Va bene: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>g/m/aaaa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>giorno/mese/anno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>m/aaaa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mese/anno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1.234,50</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>per esempio 1.234,50</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ListEditor</name>
    <message>
        <source>Aggiungi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Aggiungi: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Togli</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Canc</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Nessuna riga</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>senza risposta: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna riga: è la risposta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ancora nessuna riga. Aggiungine una, o di’ che non ce n’è nessuna.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>Accesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Utente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si può incollare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accedi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Come lavori oggi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sportello</source>
        <translation>Sportello</translation>
    </message>
    <message>
        <source>Persone presenti al banco</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Uscita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In mensa, stazione, dormitorio; anche senza rete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A distanza</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Video o telefono con INPS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Su questo computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sede e banco</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Regole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accesso senza rete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sempre possibile: la password si controlla qui</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domande da inviare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa è la formazione.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persone e operatori sono inventati e niente arriva all’INPS. Non scrivere dati veri.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nessuna</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, partono da sole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password di prova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>versione %1 del %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le regole installate sono scadute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le regole hanno %1 giorni.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le misure locali di %1 sono scadute e non si vedono.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puoi lavorare: chiedi al responsabile se ce ne sono di nuove.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buongiorno. Accedi al banco</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, ore %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schermo bloccato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quello che stavi scrivendo è al sicuro: lo ritrovi dove l’hai lasciato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sblocca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Utente e password non tornano. Riprova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Utente e password non tornavano. Ora puoi riprovare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Utente e password non tornano. Per sicurezza aspetta %1 secondi.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ui::MandatePage</name>
    <message>
        <source>Deleghe che ci sono · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alla delega · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alla persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registra la delega</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delega</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Con quale potere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chi agisce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suo codice fiscale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa può fare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vale dal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fino al</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vuoto: fino a revoca.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documento di chi delega</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documento di chi agisce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Atto o decreto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tipo e numero: per tutore, curatore, amministratore, parente.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa manca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deleghe che ci sono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chi può agire per %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riconosco la data. Scrivila come 14/3/2027.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna delega registrata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Può %1, %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perché si revoca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revoca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revoca la delega di %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::MandateWords</name>
    <message>
        <source>Delegato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delegato per una sola pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Genitore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Curatore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amministratore di sostegno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parente, per impedimento di salute</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patronato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delegato a riscuotere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parlare per la persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vedere i dati</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>firmare le domande</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>consegnare documenti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>riscuotere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 e %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>revocata il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dal %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fino a revoca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scaduta il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fino al %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Servono due firme: quella della persona e quella del curatore.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Puoi ascoltare e preparare la domanda; per la firma serve la persona o una delega che valga.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per chi è qui non c’è nessuna delega.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La delega vale dal %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La delega è scaduta il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La delega è stata revocata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La delega non comprende questo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La delega è per un’altra domanda.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi chi è il delegato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La persona non può delegare sé stessa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scegli almeno una cosa che può fare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi da quando vale.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La fine viene prima dell’inizio: controlla le due date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve vedere il documento di chi delega.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve vedere il documento di chi agisce.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi quale decreto o atto dà il potere, con il numero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C’è già un delegato in quel periodo: se ne può avere uno solo. Prima revoca l’altro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questo delegato lo è già di cinque persone: di più non si può.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lo chiede la persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>il delegato rinuncia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lo dice un giudice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>era un errore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>carta d’identità</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passaporto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>permesso di soggiorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>patente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nessuno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>altro documento</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::MemberRow</name>
    <message>
        <source>Nome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cognome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chi è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non detto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>donna</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>uomo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Se c’è: riempie nascita e sesso.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Metti nella famiglia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Questa data non esiste. Controlla giorno e mese.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riconosco la data. Scrivila come 14/3/1986.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La nascita non può essere nel futuro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi almeno il nome.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::NewTicket</name>
    <message>
        <source>Per che cosa?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passa prima? Perché?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Aggiungi alla coda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Servi subito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Maiusc+Invio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annulla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ora fissata</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>Che cosa</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Da quando</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPage</name>
    <message>
        <source>Da inviare</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Riprova ora</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Riprova questa</source>
        <translation>Dieses nochmals</translation>
    </message>
    <message>
        <source>Invia adesso</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Senza rete dalle %1. Puoi continuare: invio tutto appena torna.</source>
        <translation>Ohne Netz seit %1. Du kannst weitermachen: Ich sende alles, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Senza rete. Puoi continuare: invio tutto appena torna.</source>
        <translation>Ohne Netz. Du kannst weitermachen: Ich sende alles, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>Tutto è salvato e cifrato su questo computer. Le domande valgono dal momento in cui le hai consegnate.</source>
        <translation>Alles ist auf diesem Computer gespeichert und verschlüsselt. Die Anträge gelten ab dem Zeitpunkt der Abgabe.</translation>
    </message>
    <message>
        <source>Tutto inviato.</source>
        <translation>Alles gesendet.</translation>
    </message>
    <message>
        <source>1 cosa</source>
        <translation>1 Sendung</translation>
    </message>
    <message>
        <source>%1 cose</source>
        <translation>%1 Sendungen</translation>
    </message>
    <message>
        <source>Passa al responsabile</source>
        <translation>An die Verantwortlichen</translation>
    </message>
    <message>
        <source>Ultimi tentativi</source>
        <translation>Letzte Versuche</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>Tutto inviato alle %1.</source>
        <translation>Alles um %1 gesendet.</translation>
    </message>
    <message>
        <source>Ancora nessuno.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Inviate: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Con numero ufficiale: %1</source>
        <translation>Mit amtlicher Nummer: %1</translation>
    </message>
    <message>
        <source>In attesa del numero: %1</source>
        <translation>Warten auf die Nummer: %1</translation>
    </message>
</context>
<context>
    <name>ui::OutboxWords</name>
    <message>
        <source>Da inviare</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Aspetta la rete</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Inviata</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ricevuta dal centro</source>
        <translation>Von der Zentrale erhalten</translation>
    </message>
    <message>
        <source>Non accettata</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Ha il numero ufficiale</source>
        <translation>Hat die amtliche Nummer</translation>
    </message>
    <message>
        <source>Il centro la sta registrando: aspetto il numero</source>
        <translation>Die Zentrale erfasst es: Ich warte auf die Nummer</translation>
    </message>
    <message>
        <source>Il centro non ha risposto come deve: riprovo da sola</source>
        <translation>Die Zentrale hat nicht richtig geantwortet: neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Parte da sola</source>
        <translation>Geht von selbst ab</translation>
    </message>
    <message>
        <source>Il centro non l’ha accettata. Premi «Riprova» o chiama il responsabile.</source>
        <translation>Die Zentrale hat es nicht angenommen. Drücke «Dieses nochmals» oder ruf die Verantwortlichen.</translation>
    </message>
    <message>
        <source>Il centro dice: %1</source>
        <translation>Die Zentrale sagt: %1</translation>
    </message>
    <message>
        <source>Dal responsabile dalle %1. %2</source>
        <translation>Bei den Verantwortlichen seit %1. %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 Std. %2</translation>
    </message>
    <message>
        <source>1 giorno</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 giorni</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Riprovo da sola alle %1.</source>
        <translation>Neuer Versuch um %1.</translation>
    </message>
    <message>
        <source>1 tentativo senza risposta.</source>
        <translation>1 Versuch ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 tentativi senza risposta.</source>
        <translation>%1 Versuche ohne Antwort.</translation>
    </message>
    <message>
        <source>La rete manca dalle %1: non si è perso niente.</source>
        <translation>Das Netz fehlt seit %1: Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Ultima risposta del centro alle %1.</source>
        <translation>Letzte Antwort der Zentrale um %1.</translation>
    </message>
</context>
<context>
    <name>ui::OutcomePanel</name>
    <message>
        <source>Esito arrivato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registra l’esito</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa dice la lettera?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accolta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Respinta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data della lettera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Motivo, come è scritto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come si fa ricorso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultimo giorno per il ricorso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A chi e in che modo: è scritto in fondo alla lettera.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi l’ultimo giorno per il ricorso: la persona deve saperlo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi a chi si fa ricorso e come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi il motivo, con le parole della lettera.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi la data della lettera, non oltre oggi.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::OutcomeWords</name>
    <message>
        <source>%1 settimana</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 settimane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 giorni</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 mese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 mesi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna riga</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 riga</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 righe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> o </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si va da: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Probabilmente può chiederla. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forse sì: manca «%1». %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forse sì. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per ora no. Può presentarla lo stesso. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>al mese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all’anno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>al giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferisce non dirlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>detto dalla persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scritto dall’operatore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dalla tessera, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>da un documento, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dagli archivi, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dalla visita del %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Anteprima della pagina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa pagina non si può mostrare.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PageStrip</name>
    <message>
        <source>Pagine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Frecce per scegliere, R gira, Ctrl+frecce sposta, Canc toglie, Ctrl+Z torna indietro, Invio ingrandisce</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PageStripModel</name>
    <message>
        <source>Pagina %1 di %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, girata di %2 gradi</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PaperOffers</name>
    <message>
        <source>Ricevuta della domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documenti che mancano</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Biglietto di ritorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>senza giorno fissato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conferma dell’appuntamento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Revoca della delega</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delega</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ricevuta di visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esito del controllo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>misure controllate: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Informativa privacy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>una pagina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Informativa da leggere ad alta voce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dieci frasi brevi</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PapersPage</name>
    <message>
        <source>Il foglio · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna all’elenco · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Salva PDF e testo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stampa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I fogli di questa visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come stamparlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il foglio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anteprima del foglio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in questa visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mai dato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dato una volta, %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dato %1 volte, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il foglio resta come PDF: salvalo. Leggi ad alta voce e scrivi su un cartoncino il codice %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salva il foglio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message>
        <source>Viste per ultime</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persone viste per ultime</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Oggi non hai ancora visto nessuno</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PersonCard</name>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Modifica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Modifica i dati della persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prima</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Residenza</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telefono</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si trova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fiducia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>da verificare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostra il codice fiscale: resta nel registro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, si fa chiamare %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nessuno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non noto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (non si può chiamare)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PersonForm</name>
    <message>
        <source>Persone simili · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna ai dati · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alla ricerca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Persona nuova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cognome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non detto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>donna</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>uomo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Luogo di nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Si fa chiamare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Se non dice il nome, basta questo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come sappiamo chi è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>non ancora</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lo dice la persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>la conosce chi è al banco</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CIE o SPID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>documento visto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identificazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anche provvisorio di 11 cifre, o niente.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Giorno, mese e anno; anche solo l’anno.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dati della persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forse è già registrata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Se è una di queste, aprila. Se sono due persone diverse, premi ancora «Registra».</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prima di registrare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Basta un nome, anche solo come la persona si fa chiamare. Il resto si può aggiungere dopo. Prima di fare una scheda nuova cerco se la persona c’è già.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dati di %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salva</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alla persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non sembra un codice fiscale: resta segnato «da verificare».</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa data non esiste. Controlla giorno e mese.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riconosco la data. Scrivila come 14/3/1986.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La nascita non può essere nel futuro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve almeno un nome, anche solo come la persona si fa chiamare.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Chiudi la visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Avvia la domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Che cosa vuole chiedere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratiche</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pratiche della persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dato del %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vive ancora da sola?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vivono ancora insieme?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indirizzo e telefono sono ancora questi?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salvato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le due schede sono una sola: ci sono i codici, i dati e le pratiche di tutte e due.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ancora nessuna pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Avvia la domanda di %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forse ha già un’altra scheda.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confronta</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PersonReading</name>
    <message>
        <source>È scaduto il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’indirizzo è quello del giorno in cui la tessera fu fatta: chiedi se vale ancora.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La data di nascita non si ricava per intero: chiedila.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PersonRowsModel</name>
    <message>
        <source>nome simile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, nome simile a quello scritto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nel %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>data non nota</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>senza codice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nome</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nascita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PresentPanel</name>
    <message>
        <source>Chi è qui adesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come si chiama</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delega…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La persona interessata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delegato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Genitore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amministratore di sostegno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accompagnatore</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interprete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sta con la persona: non decide e non firma per lei. Lei può chiederle di uscire.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: può %2, %3.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PrinterTest</name>
    <message>
        <source>Stampante simulata: i fogli si salvano in PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cerco le stampanti…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparo un foglio di prova…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foglio di prova. Se lo leggi, la stampante del banco funziona.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foglio di prova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il foglio di prova non si salva: sul disco c’è spazio?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante: il foglio di prova è diventato un PDF, come faranno gli altri.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La stampante «%1» non ha preso il foglio. Accendila e riprova; intanto i fogli si salvano in PDF.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il foglio aspetta: %1 Sistemala e riparte da solo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foglio mandato a «%1»: guarda se esce.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>non in attesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Servizio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priorità</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::QueuePanel</name>
    <message>
        <source>In attesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numeri in attesa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno in attesa. Passa la tessera o scrivi un nome.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nuovo numero</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Aggiunto %1 alla coda.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 è al banco.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È qui</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pausa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Via</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È andata via</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 è di nuovo in coda.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 è in pausa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 non si è presentato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 ha lasciato la coda.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiama</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Richiama</source>
        <translation>Nochmals aufrufen</translation>
    </message>
    <message>
        <source>Maiusc+F3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nuovo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rientra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dopo tre chiamate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 persone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · mediana %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiama %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno in attesa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiamato %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuno da richiamare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiamato %1, %2ª volta.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ReadPanel</name>
    <message>
        <source>Codice %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nascita %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>luogo %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>documento %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scadenza %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>indirizzo %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggi da foto o documento</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cerca questa persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copia le tre righe sul retro della carta d’identità o del permesso, oppure scegli la foto di un codice a barre.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Righe del documento o codice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggi le righe</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scegli una foto…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I controlli tornano.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da guardare insieme.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi o incolla le tre righe, poi premi «Leggi le righe».</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scegli una foto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foto (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggo la foto…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questo file non è una foto che so aprire. Scegline un’altra, o scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nella foto non trovo un codice a barre. Rifalla più da vicino e con più luce, o scrivi il codice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il codice a barre della foto non è di una persona: dice «%1».</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ReasonPanel</name>
    <message>
        <source>al più %1 caratteri</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È troppo lungo: %1 caratteri su %2. Tieni solo i fatti.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ReasonRow</name>
    <message>
        <source>C’è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non c’è</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non si sa</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>tu</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::RecentPanel</name>
    <message>
        <source>Riprendi</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Nessuna pratica ancora.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ultime pratiche</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Riepilogo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esporta XLSX</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esporta CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riepiloghi</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>R2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ogni esportazione dice lo scopo e resta nel registro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scopo dell’esportazione</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>riepilogo del giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Riepilogo del giorno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna visita in questo giorno.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I riepiloghi li apre il responsabile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi a che cosa serve.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esportato.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non esportato.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ReviewModel</name>
    <message>
        <source>Cambia</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cambia: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da dove viene</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messe da parte: non servono più</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 risposte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca la risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tenuta, non inviata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inviata prima</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nessuna risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Avviso superato</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continua: firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Controlla le risposte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggile insieme alla persona. Poi non si cambiano: si integrano.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stampa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rispondi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risposte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante: rileggi le risposte sullo schermo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stampa inviata a %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La persona ha riletto tutto? Lo dichiari alla firma.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vai alla ricevuta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Integrazione: sotto ogni risposta cambiata c’è quella inviata prima.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Risposte come sono state inviate il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leggi quelle inviate il %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna a quelle di adesso</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca una risposta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mancano %1 risposte.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Con «Non so» puoi inviare lo stesso: quello che manca lo vedrà l’ufficio.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::RowForm</name>
    <message>
        <source>Va bene</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1. Va bene così?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>senza risposta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>niente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (di solito)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::RowWords</name>
    <message>
        <source>Riga</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::ScreenHelp</name>
    <message>
        <source>Passa la tessera o scrivi un nome, un codice, un telefono o il numero di una pratica. Il campo è pronto: non serve il mouse.</source>
        <translation>Karte durchziehen oder einen Namen, eine Steuernummer, ein Telefon oder eine Aktennummer schreiben. Das Feld ist bereit: Die Maus ist nicht nötig.</translation>
    </message>
    <message>
        <source>Scrivi quello che la persona sa dire. Il codice fiscale può mancare: si aggiunge quando c’è.</source>
        <translation>Schreibe, was die Person sagen kann. Die Steuernummer darf fehlen: Sie wird später ergänzt.</translation>
    </message>
    <message>
        <source>Chi è qui, con chi vive e che cosa ha già chiesto. Chi è presente può non essere chi ha diritto: dillo qui.</source>
        <translation>Wer hier ist, mit wem die Person lebt und was sie schon beantragt hat. Wer da ist, muss nicht die berechtigte Person sein: Gib es hier an.</translation>
    </message>
    <message>
        <source>Ogni risposta si salva da sola. Se la persona non sa, va bene: «Non so» è una risposta. Il perché della domanda è in fondo al riquadro.</source>
        <translation>Jede Antwort speichert sich selbst. Weiß die Person es nicht, ist das gut so: «Weiß nicht» ist eine Antwort. Der Grund der Frage steht unten im Bereich.</translation>
    </message>
    <message>
        <source>Prendi solo i documenti che servono. Quelli che verifica l’ufficio non si chiedono alla persona.</source>
        <translation>Nimm nur die nötigen Unterlagen an. Was das Amt selbst prüft, verlangt man nicht von der Person.</translation>
    </message>
    <message>
        <source>Leggi le risposte con la persona. «Cambia» porta alla domanda e non cancella le altre.</source>
        <translation>Lies die Antworten mit der Person. «Ändern» führt zur Frage und löscht die anderen nicht.</translation>
    </message>
    <message>
        <source>Spunta una dichiarazione solo quando la persona l’ha detta. Senza rete la ricevuta è provvisoria e la domanda vale da ora.</source>
        <translation>Hake eine Erklärung erst ab, wenn die Person sie gesagt hat. Ohne Netz ist die Bestätigung vorläufig, und der Antrag gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Nessuno va via senza un foglio. Scegli il foglio, la lingua e la grandezza: l’anteprima è quello che si stampa.</source>
        <translation>Niemand geht ohne Blatt. Wähle Blatt, Sprache und Größe: Gedruckt wird, was die Vorschau zeigt.</translation>
    </message>
    <message>
        <source>Scegli com’è finita con un tasto. Il prossimo passo va sul foglio della persona.</source>
        <translation>Wähle mit einer Taste, wie es ausging. Der nächste Schritt steht auf dem Blatt der Person.</translation>
    </message>
    <message>
        <source>Le pratiche di questo banco. Invio apre quella scelta, alla domanda dove era rimasta.</source>
        <translation>Die Akten dieses Schalters. Eingabe öffnet die gewählte bei der Frage, wo sie stand.</translation>
    </message>
    <message>
        <source>Quello che deve ancora arrivare al centro. Se aspetta la rete non c’è niente da fare: parte da solo.</source>
        <translation>Was noch zur Zentrale muss. Wartet es auf das Netz, ist nichts zu tun: Es geht von selbst ab.</translation>
    </message>
    <message>
        <source>I riepiloghi del giorno. Nei file non ci sono nomi né codici fiscali.</source>
        <translation>Die Berichte des Tages. In den Dateien stehen weder Namen noch Steuernummern.</translation>
    </message>
    <message>
        <source>Che cosa resta aperto a fine giornata. Niente blocca: si vede e si firma.</source>
        <translation>Was am Ende des Tages offen bleibt. Nichts blockiert: Man sieht es und unterschreibt.</translation>
    </message>
    <message>
        <source>Dai a un’azione il tasto che preferisci. Ctrl+Alt non si può usare perché sulle tastiere italiane è AltGr.</source>
        <translation>Gib einer Aktion die Taste, die du magst. Strg+Alt geht nicht, weil es auf italienischen Tastaturen AltGr ist.</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Cerca o passa la tessera</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persone trovate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registra una persona nuova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cerco…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cognome e nome, anche con la data di nascita, codice fiscale, telefono o numero della pratica. Vale anche un codice provvisorio di 11 cifre.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cerco solo su questo computer. %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna persona con questi dati. Puoi registrarla adesso.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona nuova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna persona con questo codice. Puoi registrarla adesso.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::SignaturePanel</name>
    <message>
        <source>Nessuno ha il potere di firmare per questa persona.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa delega comincia il %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa delega è finita il %1: non si può più firmare. Il colloquio e le risposte restano.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa delega è stata revocata: non si può più firmare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa delega non comprende la firma: firma la persona, o serve una delega nuova.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa delega vale per altre domande, non per questa.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fino al %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fino alla revoca</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Causa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chi firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Su carta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>si stampa e si firma</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non può firmare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lo attesti tu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firma un altro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>con delega o nomina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Con poche parole, per esempio «non sa scrivere» (art. 4 D.P.R. 445/2000).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi perché la persona non può firmare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna delega registrata. Registrala nella scheda della persona, poi torna qui: le risposte restano.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::SigningPage</name>
    <message>
        <source>Anteprima · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Torna alla firma · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stampa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salva PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Firma e consegna</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Ctrl+Invio</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>La persona dichiara</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il foglio da consegnare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anteprima della ricevuta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apri grande</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chiudi la visita</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per consegnare servono tutte le dichiarazioni: leggile e segnale quando la persona le ha dette.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ricevuta dal centro.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numero ufficiale: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Domanda consegnata.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numero di questo sportello: %1. Parte da sola.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Senza rete dalle %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>La domanda vale dal momento della firma. La ricevuta esce «PROVVISORIA»; il numero ufficiale arriva dopo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il foglio resta come PDF: salvalo. Leggi ad alta voce e scrivi su un cartoncino il codice %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data una volta, %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data %1 volte, l’ultima %2, %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salva la ricevuta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::StepPage</name>
    <message>
        <source>Guidata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Densa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Una domanda alla volta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tutta la sezione in una pagina</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vista densa: una sezione in una pagina.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vista guidata: una domanda alla volta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annullato: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rifatto: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: tutte le risposte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna domanda aperta</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resta circa 1 domanda</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restano circa %1 domande</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 rimandata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rimandate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da confermare.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca la risposta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perché · F6</source>
        <translation>Warum · F6</translation>
    </message>
    <message>
        <source>Torna alla domanda · F6</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Le domande lasciate con «Torno dopo»</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Indietro</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Non so</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferisce non dirlo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vai al campo</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annulla</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Invio</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>ui::SuspendPanel</name>
    <message>
        <source>Sospendi la pratica</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sospendi</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Che cosa aspetta?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Documenti</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>La persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’INPS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Un altro ufficio</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chi deve fare qualcosa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa deve fare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Da riguardare il</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quel giorno torna fra le cose di oggi.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invia ora, documenti dopo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>INPS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>porta: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Così si supera il termine del %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I documenti si possono portare dopo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questo giorno è già passato. Scegline uno da oggi in poi.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Senza un giorno non si sospende: scrivi quando riguardarla.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi che cosa deve succedere, in poche parole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scrivi chi deve farlo.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::TalkPanel</name>
    <message>
        <source>Come ci parliamo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italiano</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inglese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Francese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spagnolo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rumeno</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Albanese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arabo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ucraino</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cinese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bengalese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Punjabi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tigrino</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portoghese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lingua parlata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Serve l’interprete: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve l’interprete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Come vuole essere avvisata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preferisce</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::TaskRowsModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Che cosa fare</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Chi e quando</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::TodayModel</name>
    <message>
        <source>Scadenze</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appuntamenti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrivi</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::TodayPanel</name>
    <message>
        <source>Oggi</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guardo che cosa c’è oggi…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Oggi: scadenze, appuntamenti, arrivi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fine giornata</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assente</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ha avvisato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Annullato</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 voce</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 voci</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Niente in scadenza, nessun appuntamento e nessuna risposta.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riesco a leggere che cosa c’è oggi.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::TogetherList</name>
    <message>
        <source>Con altri aiuti</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::TypedAnswer</name>
    <message>
        <source>Non riconosco la data. Scrivila come 25/9/2026 o 25 settembre 2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Questa data non esiste. Controlla giorno e mese.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Manca l’anno: scrivi anche quello.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’anno non può essere giusto. Controllalo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non è un importo. Scrivilo come 1.234,50.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ci sono due virgole. Scrivi l’importo come 1.234,50.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Punti e virgole non tornano. Scrivi l’importo come 1.234,50.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I centesimi hanno al più due cifre.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il numero è troppo grande. Controllalo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve un numero intero, senza virgole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>È una data futura: se è giusta, continua.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Non riconosco il mese. Scrivilo come 9/2026 o settembre 2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’importo non può essere sotto zero.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qui va un numero da %1 a %2: hai scritto %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’IBAN non ha il numero giusto di caratteri (qui %1; uno italiano ne ha 27).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’IBAN ha una lettera al posto di una cifra, o il contrario.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’IBAN non torna: con questi numeri mi aspetto %1 dopo le prime due lettere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L’IBAN non torna: al quinto posto mi aspetto la lettera %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ricontrollalo: resta scritto così.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Il conto deve essere intestato alla persona che chiede, anche insieme ad altri.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>conto di chi chiede?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::WarningReason</name>
    <message>
        <source>Perché va bene così</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lo conferma la persona</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::paper::PaperPreview</name>
    <message>
        <source>Anteprima del foglio</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::paper::SheetSettings</name>
    <message>
        <source>Lingua</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Solo italiano</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italiano e %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caratteri</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Normali, 12 punti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grandi, 18 punti</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italiano normale</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italiano facile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copie</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stampante</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cerco le stampanti…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nessuna stampante</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::second_screen::ScreenView</name>
    <message>
        <source>Secondo schermo</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
</context>
<context>
    <name>ui::second_screen::SecondScreen</name>
    <message>
        <source>Secondo schermo</source>
        <translation>Zweiter Bildschirm</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ActionBar</name>
    <message>
        <source>Azioni</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Field</name>
    <message>
        <source>Errore: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Attenzione: %1</source>
        <translation>Achtung: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::FoldingColumns</name>
    <message>
        <source>Perché · F6</source>
        <translation>Warum · F6</translation>
    </message>
    <message>
        <source>Chiudi · F6</source>
        <translation>Schließen · F6</translation>
    </message>
</context>
<context>
    <name>ui::widgets::HeaderBar</name>
    <message>
        <source>Formazione</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Intestazione</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Dati di prova: niente arriva al centro vero.</source>
        <translation>Übungsdaten: Nichts erreicht die echte Zentrale.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::KeyButton</name>
    <message>
        <source>Tasto %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::KeyHint</name>
    <message>
        <source>tasto %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::KeysCard</name>
    <message>
        <source>Tasti</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::widgets::OptionGroup</name>
    <message>
        <source>Sì</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ui::widgets::OptionRow</name>
    <message>
        <source>%1, tasto %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>tasto %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PersonBand</name>
    <message>
        <source>Persona al banco</source>
        <translation>Person am Schalter</translation>
    </message>
    <message>
        <source>Passi della visita</source>
        <translation>Schritte des Besuchs</translation>
    </message>
    <message>
        <source>%1, fatto</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Passi della visita: %1</source>
        <translation>Schritte des Besuchs: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Rail</name>
    <message>
        <source>Luoghi del programma</source>
        <translation>Bereiche des Programms</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RailButton</name>
    <message>
        <source>%1, %2 in attesa</source>
        <translation>%1, %2 warten</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SmallBars</name>
    <message>
        <source>Importi mese per mese</source>
        <translation>Beträge Monat für Monat</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatusCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatusStrip</name>
    <message>
        <source>Chi lavora</source>
        <translation>Wer arbeitet</translation>
    </message>
    <message>
        <source>Coda</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Rete</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Salvataggio</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Stato del banco</source>
        <translation>Zustand des Schalters</translation>
    </message>
</context>
</TS>
