<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="it">
    <context>
        <name>DeskDevices</name>
        <message>
            <source>Scanner simulato</source>
            <translation>Simulierter Scanner</translation>
        </message>
        <message>
            <source>Documento di esempio</source>
            <translation>Beispieldokument</translation>
        </message>
        <message>
            <source>Questa pagina viene dallo scanner simulato della formazione.</source>
            <translation>Diese Seite kommt vom simulierten Scanner der Schulung.</translation>
        </message>
        <message>
            <source>Non è il documento di nessuno.</source>
            <translation>Es ist niemandes Dokument.</translation>
        </message>
    </context>
    <context>
        <name>app::CaseRoom</name>
        <message>
            <source>Pratiche</source>
            <translation>Vorgänge</translation>
        </message>
        <message>
            <source>Pratica</source>
            <translation>Akte</translation>
        </message>
        <message>
            <source>Domanda</source>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>Documenti</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <source>Controlla le risposte</source>
            <translation>Antworten prüfen</translation>
        </message>
        <message>
            <source>Firma e consegna</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Due versioni</source>
            <translation>Zwei Fassungen</translation>
        </message>
        <message>
            <source>La pratica è stata presentata o archiviata a un altro banco.</source>
            <translation>Der Vorgang wurde an einem anderen Schalter eingereicht oder archiviert.</translation>
        </message>
        <message>
            <source>La pratica è stata cambiata anche a un altro banco: niente è perso.</source>
            <translation>Der Vorgang wurde auch an einem anderen Schalter geändert: nichts ist verloren.</translation>
        </message>
        <message>
            <source>La pratica è stata cambiata a un altro banco: ecco com’è adesso.</source>
            <translation>Der Vorgang wurde an einem anderen Schalter geändert: so ist er jetzt.</translation>
        </message>
    </context>
    <context>
        <name>app::DevicesRoom</name>
        <message>
            <source>Dispositivi</source>
            <translation>Geräte</translation>
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
            <source>Firma e consegna</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Nessuno in attesa</source>
            <translation>Niemand wartet</translation>
        </message>
        <message>
            <source>%1 in attesa</source>
            <translation>%1 warten</translation>
        </message>
        <message>
            <source> · %1 da inviare</source>
            <translation> · %1 zu senden</translation>
        </message>
        <message>
            <source>Senza rete dalle %1</source>
            <translation>Ohne Netz seit %1</translation>
        </message>
        <message>
            <source>Bisogni</source>
            <translation>Bedürfnisse</translation>
        </message>
        <message>
            <source>Che cosa può chiedere</source>
            <translation>Was Sie beantragen können</translation>
        </message>
        <message>
            <source>Chiudi</source>
            <translation>Schließen</translation>
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
            <translation>Schalter eines Punto INPS: Anträge, Ergebnisse, Empfangsbestätigungen.</translation>
        </message>
        <message>
            <source>Cartella del banco.</source>
            <translation>Ordner des Schalters.</translation>
        </message>
        <message>
            <source>Formazione: banco di prova con persone inventate e un centro dentro il programma.</source>
            <translation>Schulung: Übungsschalter mit erfundenen Personen und einer Zentrale im Programm.</translation>
        </message>
        <message>
            <source>Gioca una giornata attraverso le finestre vere e lascia immagini, ricevuta e riepiloghi nella cartella.</source>
            <translation>Spielt einen Tag durch die echten Fenster und legt Bilder, Empfangsbestätigung und Übersichten in den Ordner.</translation>
        </message>
        <message>
            <source>Riapre il banco di una dimostrazione interrotta e dice che cosa ritrova.</source>
            <translation>Öffnet den Schalter einer unterbrochenen Vorführung wieder und sagt, was er wiederfindet.</translation>
        </message>
        <message>
            <source>Regole da una cartella invece di quelle del programma.</source>
            <translation>Regeln aus einem Ordner statt jener des Programms.</translation>
        </message>
        <message>
            <source>Grandezza del testo, da 100 a 200.</source>
            <translation>Größe der Schrift, von 100 bis 200.</translation>
        </message>
        <message>
            <source>Colori scuri.</source>
            <translation>Dunkle Farben.</translation>
        </message>
        <message>
            <source>Lingua delle finestre: it o de.</source>
            <translation>Sprache der Fenster: it oder de.</translation>
        </message>
        <message>
            <source>Porta del centro di formazione.</source>
            <translation>Port der Schulungszentrale.</translation>
        </message>
    </context>
    <context>
        <name>app::PapersRoom</name>
        <message>
            <source>Stampa</source>
            <translation>Drucken</translation>
        </message>
    </context>
    <context>
        <name>app::PeopleRoom</name>
        <message>
            <source>Persone</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Persona nuova</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>Persona</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Delega</source>
            <translation>Vollmacht</translation>
        </message>
        <message>
            <source>dal documento</source>
            <translation>aus dem Dokument</translation>
        </message>
        <message>
            <source>dalla tessera</source>
            <translation>von der Karte</translation>
        </message>
        <message>
            <source>Torna alla firma</source>
            <translation>Zurück zur Unterschrift</translation>
        </message>
        <message>
            <source>Torna alla persona</source>
            <translation>Zurück zur Person</translation>
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
        <name>app::RightsRoom</name>
        <message>
            <source>Bisogni</source>
            <translation>Bedürfnisse</translation>
        </message>
        <message>
            <source>Che cosa può chiedere</source>
            <translation>Was Sie beantragen können</translation>
        </message>
        <message>
            <source>E se…</source>
            <translation>Was wäre, wenn…</translation>
        </message>
        <message>
            <source>Salvato alle %1</source>
            <translation>Gespeichert um %1</translation>
        </message>
    </context>
    <context>
        <name>app::VisitRoom</name>
        <message>
            <source>Chiudi la visita</source>
            <translation>Besuch schließen</translation>
        </message>
        <message>
            <source>Fine giornata</source>
            <translation>Tagesabschluss</translation>
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
            <translation>Bisherige Antworten</translation>
        </message>
        <message>
            <source>Tutte</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Tutte le risposte</source>
            <translation>Alle Antworten</translation>
        </message>
    </context>
    <context>
        <name>ui::BenefitList</name>
        <message>
            <source>Nome o legge</source>
            <translation>Name oder Gesetz</translation>
        </message>
        <message>
            <source>Cerca tra gli aiuti, per nome o per legge</source>
            <translation>Unter den Leistungen suchen, nach Name oder Gesetz</translation>
        </message>
        <message>
            <source>Nessun aiuto con queste parole. Prova una parola sola, per esempio «figli» o «lavoro», o il numero della legge. Quelli che sono finiti non si possono più chiedere.</source>
            <translation>Keine Leistung mit diesen Worten. Versuche ein einziges Wort, zum Beispiel „figli“ oder „lavoro“, oder die Nummer des Gesetzes. Beendete kann man nicht mehr beantragen.</translation>
        </message>
        <message>
            <source>Mostra tutti</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Che cosa può chiedere</source>
            <translation>Was Sie beantragen können</translation>
        </message>
        <message>
            <source>Avvia la domanda di %1: %2</source>
            <translation>Antrag beginnen: %1: %2</translation>
        </message>
        <message>
            <source>dal %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>%1: si può chiedere dal %2</source>
            <translation>%1: kann ab %2 beantragt werden</translation>
        </message>
        <message>
            <source>%1 in tutto</source>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>%1 di %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ui::BenefitWords</name>
        <message>
            <source>Lavoro</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Famiglia e figli</source>
            <translation>Familie und Kinder</translation>
        </message>
        <message>
            <source>Redditi bassi</source>
            <translation>Niedrige Einkommen</translation>
        </message>
        <message>
            <source>Casa</source>
            <translation>Wohnung</translation>
        </message>
        <message>
            <source>Impresa e lavoro autonomo</source>
            <translation>Unternehmen und selbständige Arbeit</translation>
        </message>
    </context>
    <context>
        <name>ui::BreakRows</name>
        <message>
            <source>niente</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>cambia passo</source>
            <translation>ändert den Schritt</translation>
        </message>
        <message>
            <source>cambia l’esito: %1</source>
            <translation>Ergebnis ändert sich: %1</translation>
        </message>
        <message>
            <source>scalino</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Fino a</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Importo</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Da</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Perché</source>
            <translation>Warum</translation>
        </message>
    </context>
    <context>
        <name>ui::Capture</name>
        <message>
            <source>Il file non è stato aggiunto. La pratica è com’era.</source>
            <translation>Die Datei wurde nicht hinzugefügt. Der Vorgang ist wie zuvor.</translation>
        </message>
        <message>
            <source>%1 file su %2 non aggiunti. Gli altri ci sono.</source>
            <translation>%1 von %2 Dateien nicht hinzugefügt. Die anderen sind da.</translation>
        </message>
        <message>
            <source>Niente è stato aggiunto: la pratica è com’era.</source>
            <translation>Nichts wurde hinzugefügt: Der Vorgang ist wie zuvor.</translation>
        </message>
        <message>
            <source>«%1» di un’altra pratica non è stato salvato.</source>
            <translation>„%1“ eines anderen Vorgangs wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>Il documento non è stato salvato. Le pagine sono ancora qui.</source>
            <translation>Das Dokument wurde nicht gespeichert. Die Seiten sind noch hier.</translation>
        </message>
        <message>
            <source>Nessuno dei %1 file è stato aggiunto. La pratica è com’era.</source>
            <translation>Keine der %1 Dateien wurde hinzugefügt. Der Vorgang ist wie zuvor.</translation>
        </message>
    </context>
    <context>
        <name>ui::CapturePanel</name>
        <message>
            <source>Pagine</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Aggiungi file</source>
            <translation>Datei hinzufügen</translation>
        </message>
        <message>
            <source>Scansiona</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <source>Ferma</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Nessuno scanner collegato: fotografa il foglio o importa un PDF.</source>
            <translation>Kein Scanner angeschlossen: Fotografiere das Blatt oder importiere ein PDF.</translation>
        </message>
        <message>
            <source>Ancora nessuna pagina. Più file insieme vanno bene: PDF, JPEG o PNG. Diventano un documento solo.</source>
            <translation>Noch keine Seite. Mehrere Dateien zusammen sind möglich: PDF, JPEG oder PNG. Sie werden ein einziges Dokument.</translation>
        </message>
        <message>
            <source>Pagina ingrandita</source>
            <translation>Vergrößerte Seite</translation>
        </message>
        <message>
            <source>Frecce per scorrere, Esc per tornare alle pagine</source>
            <translation>Pfeile zum Blättern, Esc zurück zu den Seiten</translation>
        </message>
        <message>
            <source>Gira</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <source>Prima</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Sposta la pagina prima</source>
            <translation>Seite nach vorn verschieben</translation>
        </message>
        <message>
            <source>Dopo</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Sposta la pagina dopo</source>
            <translation>Seite nach hinten verschieben</translation>
        </message>
        <message>
            <source>Togli</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Canc</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Annulla</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Strg+Z</translation>
        </message>
        <message>
            <source>L’originale è qui: da restituire</source>
            <translation>Das Original ist hier: zurückzugeben</translation>
        </message>
        <message>
            <source>%1 · circa %2 · il massimo è %3</source>
            <translation>%1 · ungefähr %2 · höchstens %3</translation>
        </message>
        <message>
            <source>%1. Premi Tieni: lo riduco e ti faccio vedere come viene.</source>
            <translation>%1. Drücke „Behalten“: Ich verkleinere es und zeige dir das Ergebnis.</translation>
        </message>
        <message>
            <source>Leggo il file %1 di %2…</source>
            <translation>Ich lese die Datei %1 von %2…</translation>
        </message>
        <message>
            <source>Leggo il file…</source>
            <translation>Ich lese die Datei…</translation>
        </message>
        <message>
            <source>Metto insieme le pagine…</source>
            <translation>Ich setze die Seiten zusammen…</translation>
        </message>
        <message>
            <source>Salvo il documento…</source>
            <translation>Ich speichere das Dokument…</translation>
        </message>
        <message>
            <source>Pagina %1, ingrandita</source>
            <translation>Seite %1, vergrößert</translation>
        </message>
    </context>
    <context>
        <name>ui::CaptureSide</name>
        <message>
            <source>Pagina</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>La pagina scelta</source>
            <translation>Die gewählte Seite</translation>
        </message>
        <message>
            <source>Pagina %1 di %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ui::CaseForms</name>
        <message>
            <source>Pratica sospesa.</source>
            <translation>Vorgang ausgesetzt.</translation>
        </message>
        <message>
            <source>Esito registrato.</source>
            <translation>Ergebnis eingetragen.</translation>
        </message>
        <message>
            <source>Scrivi una frase: serve a chi legge dopo di te.</source>
            <translation>Schreibe einen Satz: Er dient dem, der nach dir liest.</translation>
        </message>
        <message>
            <source>Nota</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Che cosa è successo</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>Fatti, non giudizi: la persona può chiedere di leggerla.</source>
            <translation>Tatsachen, keine Urteile: Die Person darf verlangen, es zu lesen.</translation>
        </message>
        <message>
            <source>Aggiungi la nota</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Metti da parte la nota</source>
            <translation>Notiz zur Seite legen</translation>
        </message>
        <message>
            <source>Perché</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>La nota resta: si può riportare.</source>
            <translation>Die Notiz bleibt: Man kann sie zurückholen.</translation>
        </message>
        <message>
            <source>Metti da parte</source>
            <translation>Zur Seite legen</translation>
        </message>
        <message>
            <source>Integra la domanda</source>
            <translation>Antrag ergänzen</translation>
        </message>
        <message>
            <source>Che cosa si aggiunge o si corregge</source>
            <translation>Was ergänzt oder berichtigt wird</translation>
        </message>
        <message>
            <source>Quello già inviato non cambia. L’integrazione parte come nuovo invio, con data e firma.</source>
            <translation>Was schon gesendet ist, ändert sich nicht. Die Ergänzung geht als neue Sendung, mit Datum und Unterschrift.</translation>
        </message>
        <message>
            <source>Comincia l’integrazione</source>
            <translation>Ergänzung beginnen</translation>
        </message>
        <message>
            <source>Lascia l’integrazione</source>
            <translation>Ergänzung verwerfen</translation>
        </message>
        <message>
            <source>Vale quello già inviato. Le modifiche restano conservate.</source>
            <translation>Es gilt, was schon gesendet ist. Die Änderungen bleiben aufbewahrt.</translation>
        </message>
        <message>
            <source>Archivia la pratica</source>
            <translation>Vorgang ablegen</translation>
        </message>
        <message>
            <source>Niente si cancella: si può riportare.</source>
            <translation>Nichts wird gelöscht: Man kann es zurückholen.</translation>
        </message>
        <message>
            <source>Archivia</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <source>Nota aggiunta.</source>
            <translation>Notiz hinzugefügt.</translation>
        </message>
        <message>
            <source>Nota messa da parte.</source>
            <translation>Notiz zur Seite gelegt.</translation>
        </message>
        <message>
            <source>Integrazione iniziata: cambia le risposte e controlla di nuovo.</source>
            <translation>Ergänzung begonnen: Ändere die Antworten und prüfe noch einmal.</translation>
        </message>
        <message>
            <source>Integrazione lasciata: vale quello già inviato.</source>
            <translation>Ergänzung verworfen: Es gilt, was schon gesendet ist.</translation>
        </message>
        <message>
            <source>Pratica archiviata.</source>
            <translation>Vorgang abgelegt.</translation>
        </message>
    </context>
    <context>
        <name>ui::CasePage</name>
        <message>
            <source>Prossimo passo, esito e storia</source>
            <translation>Nächster Schritt, Ergebnis und Verlauf</translation>
        </message>
        <message>
            <source>Esito e storia · F6</source>
            <translation>Ergebnis und Verlauf · F6</translation>
        </message>
        <message>
            <source>Torna ai compiti · F6</source>
            <translation>Zurück zu den Aufgaben · F6</translation>
        </message>
        <message>
            <source>Nota riportata.</source>
            <translation>Notiz zurückgeholt.</translation>
        </message>
        <message>
            <source>Pratica</source>
            <translation>Akte</translation>
        </message>
        <message>
            <source>Che cosa fare</source>
            <translation>Was tun</translation>
        </message>
        <message>
            <source>Sospendi</source>
            <translation>Aussetzen</translation>
        </message>
        <message>
            <source>F9</source>
            <translation>F9</translation>
        </message>
        <message>
            <source>Ricevuta</source>
            <translation>Bestätigung</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <source>Esito arrivato</source>
            <translation>Ergebnis eingetroffen</translation>
        </message>
        <message>
            <source>Chiudi la pratica</source>
            <translation>Vorgang schließen</translation>
        </message>
        <message>
            <source>Archivia</source>
            <translation>Ablegen</translation>
        </message>
        <message>
            <source>Pratica chiusa.</source>
            <translation>Vorgang geschlossen.</translation>
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
            <translation>Vorgang wieder aufgenommen.</translation>
        </message>
        <message>
            <source>Pratica riportata.</source>
            <translation>Vorgang zurückgeholt.</translation>
        </message>
        <message>
            <source>Richiesta lasciata: il collega la vede sulla pratica.</source>
            <translation>Bitte hinterlassen: Die Kollegin oder der Kollege sieht sie am Vorgang.</translation>
        </message>
        <message>
            <source>Pratica liberata.</source>
            <translation>Vorgang freigegeben.</translation>
        </message>
        <message>
            <source>Pratica passata: ora la può prendere il collega.</source>
            <translation>Vorgang übergeben: Jetzt kann ihn die Kollegin oder der Kollege nehmen.</translation>
        </message>
        <message>
            <source>archiviata</source>
            <translation>abgelegt</translation>
        </message>
        <message>
            <source>integrazione %1, bozza</source>
            <translation>Ergänzung %1, Entwurf</translation>
        </message>
        <message>
            <source>regole %1</source>
            <translation>Regeln %1</translation>
        </message>
        <message>
            <source>tocca a: %1</source>
            <translation>dran ist: %1</translation>
        </message>
        <message>
            <source>parte appena c’è rete</source>
            <translation>geht hinaus, sobald ein Netz da ist</translation>
        </message>
        <message>
            <source>non c’è altro da fare qui</source>
            <translation>hier ist nichts mehr zu tun</translation>
        </message>
        <message>
            <source>la sta usando %1</source>
            <translation>%1 bearbeitet ihn</translation>
        </message>
        <message>
            <source>tocca a te</source>
            <translation>du bist dran</translation>
        </message>
        <message>
            <source>Cambia l’attesa</source>
            <translation>Wartegrund ändern</translation>
        </message>
        <message>
            <source>Nessun obbligo di finire: è già salvata.</source>
            <translation>Du musst nicht fertig werden: Es ist schon gespeichert.</translation>
        </message>
        <message>
            <source>Riprendi: %1</source>
            <translation>Fortsetzen: %1</translation>
        </message>
        <message>
            <source>Correggi e reinvia</source>
            <translation>Verbessere und sende neu</translation>
        </message>
        <message>
            <source>Integra la domanda</source>
            <translation>Antrag ergänzen</translation>
        </message>
        <message>
            <source>Torna alle pratiche</source>
            <translation>Zurück zu den Vorgängen</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
    </context>
    <context>
        <name>ui::CaseRowsModel</name>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>pronta: manca la firma</source>
            <translation>bereit: Die Unterschrift fehlt</translation>
        </message>
        <message>
            <source>archiviata</source>
            <translation>abgelegt</translation>
        </message>
        <message>
            <source>aspetta %1</source>
            <translation>wartet auf %1</translation>
        </message>
        <message>
            <source>integrazione</source>
            <translation>Ergänzung</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pratica</source>
            <translation>Akte</translation>
        </message>
        <message>
            <source>Dov’è</source>
            <translation>Wo es ist</translation>
        </message>
        <message>
            <source>Prossimo passo</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Termine</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Numero</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Ultimo tocco</source>
            <translation>Letzte Berührung</translation>
        </message>
        <message>
            <source>due versioni</source>
            <translation>zwei Fassungen</translation>
        </message>
    </context>
    <context>
        <name>ui::CaseSide</name>
        <message>
            <source>Prossimo passo</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Esito con i dati di oggi</source>
            <translation>Ergebnis mit den heutigen Angaben</translation>
        </message>
        <message>
            <source>Storia</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Aggiungi nota</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Aspetta %1</source>
            <translation>Wartet auf %1</translation>
        </message>
        <message>
            <source>Numero ufficiale %1</source>
            <translation>Amtliche Nummer %1</translation>
        </message>
        <message>
            <source>Il numero ufficiale arriva dal centro.</source>
            <translation>Die amtliche Nummer kommt von der Zentrale.</translation>
        </message>
        <message>
            <source>Prossimo passo: %1</source>
            <translation>Nächster Schritt: %1</translation>
        </message>
        <message>
            <source>decide l’INPS</source>
            <translation>das INPS entscheidet</translation>
        </message>
        <message>
            <source>decide: %1</source>
            <translation>entscheidet: %1</translation>
        </message>
        <message>
            <source>Nota messa da parte: %1</source>
            <translation>Notiz zur Seite gelegt: %1</translation>
        </message>
        <message>
            <source>Sportello</source>
            <translation>Sportello</translation>
        </message>
        <message>
            <source>Riporta</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Metti da parte</source>
            <translation>Zur Seite legen</translation>
        </message>
        <message>
            <source>Riporta la nota</source>
            <translation>Notiz zurückholen</translation>
        </message>
        <message>
            <source>Metti da parte la nota</source>
            <translation>Notiz zur Seite legen</translation>
        </message>
    </context>
    <context>
        <name>ui::CaseStrips</name>
        <message>
            <source>Riporta fra le pratiche</source>
            <translation>Zu den Vorgängen zurückholen</translation>
        </message>
        <message>
            <source>Chiedi di passarla a te</source>
            <translation>Um Übergabe bitten</translation>
        </message>
        <message>
            <source>Libera la pratica</source>
            <translation>Vorgang freigeben</translation>
        </message>
        <message>
            <source>Passala adesso</source>
            <translation>Jetzt übergeben</translation>
        </message>
        <message>
            <source>Riprendi la pratica</source>
            <translation>Vorgang wieder aufnehmen</translation>
        </message>
        <message>
            <source>Invia ora, documenti dopo</source>
            <translation>Jetzt senden, Dokumente später</translation>
        </message>
        <message>
            <source>Lascia l’integrazione</source>
            <translation>Ergänzung verwerfen</translation>
        </message>
        <message>
            <source>Archiviata.</source>
            <translation>Abgelegt.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>Sospesa: aspetta %1.</source>
            <translation>Ausgesetzt: wartet auf %1.</translation>
        </message>
        <message>
            <source>Integrazione n. %1.</source>
            <translation>Ergänzung Nr. %1.</translation>
        </message>
        <message>
            <source>%1. Quello già inviato resta com’è e si può rileggere.</source>
            <translation>%1. Was schon gesendet ist, bleibt unverändert und lesbar.</translation>
        </message>
        <message>
            <source>Il centro non ha accettato l’invio.</source>
            <translation>Die Zentrale hat die Sendung nicht angenommen.</translation>
        </message>
        <message>
            <source>%1. Correggi e reinvia: niente è perso.</source>
            <translation>%1. Verbessere und sende neu: Nichts ist verloren.</translation>
        </message>
        <message>
            <source>Accolta il %1.</source>
            <translation>Am %1 angenommen.</translation>
        </message>
        <message>
            <source>Respinta il %1.</source>
            <translation>Am %1 abgelehnt.</translation>
        </message>
        <message>
            <source>%1. Ricorso: %2, entro il %3.</source>
            <translation>%1. Rekurs: %2, bis %3.</translation>
        </message>
        <message>
            <source>La pratica è aperta da %1 dalle %2.</source>
            <translation>Der Vorgang ist seit %2 bei %1 offen.</translation>
        </message>
        <message>
            <source>Puoi leggerla. Hai chiesto di averla alle %1.</source>
            <translation>Du kannst ihn lesen. Um %1 hast du um ihn gebeten.</translation>
        </message>
        <message>
            <source>Puoi leggerla.</source>
            <translation>Du kannst ihn lesen.</translation>
        </message>
        <message>
            <source>Puoi leggerla, o liberarla.</source>
            <translation>Du kannst ihn lesen oder freigeben.</translation>
        </message>
        <message>
            <source>%1 chiede questa pratica.</source>
            <translation>%1 bittet um diesen Vorgang.</translation>
        </message>
        <message>
            <source>Quello che hai scritto è salvato.</source>
            <translation>Was du geschrieben hast, ist gespeichert.</translation>
        </message>
        <message>
            <source>Il termine è passato il %1.</source>
            <translation>Die Frist ist am %1 abgelaufen.</translation>
        </message>
        <message>
            <source>Il termine è il %1.</source>
            <translation>Die Frist ist der %1.</translation>
        </message>
        <message>
            <source>Si può inviare lo stesso: decide %1.</source>
            <translation>Man kann trotzdem senden: %1 entscheidet.</translation>
        </message>
        <message>
            <source>I documenti che mancano si possono portare dopo l’invio.</source>
            <translation>Fehlende Dokumente kann man nach dem Senden bringen.</translation>
        </message>
        <message>
            <source>Parte solo con i documenti necessari: servono prima.</source>
            <translation>Geht nur mit den nötigen Dokumenten ab: sie kommen zuerst.</translation>
        </message>
        <message>
            <source>Niente è perso: scegli che cosa vale.</source>
            <translation>Nichts ist verloren: wähle, was gilt.</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>ui::CaseWords</name>
        <message>
            <source>1 domanda</source>
            <translation>1 Frage</translation>
        </message>
        <message>
            <source>%1 domande</source>
            <translation>%1 Fragen</translation>
        </message>
        <message>
            <source>1 risposta</source>
            <translation>1 Antwort</translation>
        </message>
        <message>
            <source>%1 risposte</source>
            <translation>%1 Antworten</translation>
        </message>
        <message>
            <source>un’altra</source>
            <translation>noch eine</translation>
        </message>
        <message>
            <source>altre %1</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>Per questa domanda non conta</source>
            <translation>Für diesen Antrag zählt es nicht</translation>
        </message>
        <message>
            <source>Manca: %1</source>
            <translation>Es fehlt: %1</translation>
        </message>
        <message>
            <source>%1, resta 1 domanda</source>
            <translation>%1, noch 1 Frage</translation>
        </message>
        <message>
            <source>%1, restano %2 domande</source>
            <translation>%1, noch %2 Fragen</translation>
        </message>
        <message>
            <source>Nessuno è necessario</source>
            <translation>Keines ist notwendig</translation>
        </message>
        <message>
            <source>1 necessario</source>
            <translation>1 notwendig</translation>
        </message>
        <message>
            <source>%1 necessari</source>
            <translation>%1 notwendige</translation>
        </message>
        <message>
            <source>1 già presente</source>
            <translation>1 schon vorhanden</translation>
        </message>
        <message>
            <source>%1 già presenti</source>
            <translation>%1 schon vorhanden</translation>
        </message>
        <message>
            <source>1 da portare</source>
            <translation>1 mitzubringen</translation>
        </message>
        <message>
            <source>%1 da portare</source>
            <translation>%1 mitzubringen</translation>
        </message>
        <message>
            <source>Prima completa %1</source>
            <translation>Zuerst %1 fertig machen</translation>
        </message>
        <message>
            <source>Riletto con la persona</source>
            <translation>Mit der Person durchgelesen</translation>
        </message>
        <message>
            <source>Rileggi tutto con la persona</source>
            <translation>Lies alles noch einmal mit der Person</translation>
        </message>
        <message>
            <source>Prima serve il controllo</source>
            <translation>Zuerst ist die Kontrolle nötig</translation>
        </message>
        <message>
            <source>Firmata e consegnata</source>
            <translation>Unterschrieben und abgegeben</translation>
        </message>
        <message>
            <source>Dichiarazioni, firma, ricevuta</source>
            <translation>Erklärungen, Unterschrift, Empfangsbestätigung</translation>
        </message>
        <message>
            <source>Pratica aperta</source>
            <translation>Vorgang geöffnet</translation>
        </message>
        <message>
            <source>Dichiarazioni</source>
            <translation>Erklärungen</translation>
        </message>
        <message>
            <source>Risposte controllate</source>
            <translation>Antworten geprüft</translation>
        </message>
        <message>
            <source>Trasmessa al centro</source>
            <translation>An die Zentrale übermittelt</translation>
        </message>
        <message>
            <source>Ricevuta dal centro</source>
            <translation>Von der Zentrale erhalten</translation>
        </message>
        <message>
            <source>Non accettata dal centro</source>
            <translation>Von der Zentrale nicht angenommen</translation>
        </message>
        <message>
            <source>Di nuovo da inviare</source>
            <translation>Wieder zu senden</translation>
        </message>
        <message>
            <source>Ripresa</source>
            <translation>Wieder aufgenommen</translation>
        </message>
        <message>
            <source>Nota aggiunta</source>
            <translation>Notiz hinzugefügt</translation>
        </message>
        <message>
            <source>Nota messa da parte</source>
            <translation>Notiz zur Seite gelegt</translation>
        </message>
        <message>
            <source>Nota riportata</source>
            <translation>Notiz zurückgeholt</translation>
        </message>
        <message>
            <source>Archiviata</source>
            <translation>Abgelegt</translation>
        </message>
        <message>
            <source>Tolta dall’archivio</source>
            <translation>Aus der Ablage geholt</translation>
        </message>
        <message>
            <source>Esito registrato</source>
            <translation>Ergebnis eingetragen</translation>
        </message>
        <message>
            <source>Chiusa</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Liberata</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Chiesto di passarla</source>
            <translation>Um Übergabe gebeten</translation>
        </message>
        <message>
            <source>Integrazione iniziata</source>
            <translation>Ergänzung begonnen</translation>
        </message>
        <message>
            <source>Integrazione lasciata</source>
            <translation>Ergänzung verworfen</translation>
        </message>
        <message>
            <source>Foglio stampato</source>
            <translation>Blatt gedruckt</translation>
        </message>
        <message>
            <source>Schede della persona unite</source>
            <translation>Karten der Person vereint</translation>
        </message>
        <message>
            <source>Dati della persona</source>
            <translation>Angaben zur Person</translation>
        </message>
        <message>
            <source>Famiglia</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Redditi e ISEE</source>
            <translation>Einkommen und ISEE</translation>
        </message>
        <message>
            <source>Lavoro</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Pagamento</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Documenti</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <source>Controllo</source>
            <translation>Kontrolle</translation>
        </message>
        <message>
            <source>Firma</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Da iniziare</source>
            <translation>Noch nicht begonnen</translation>
        </message>
        <message>
            <source>In corso</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Manca un dato</source>
            <translation>Eine Angabe fehlt</translation>
        </message>
        <message>
            <source>Completato</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Non serve</source>
            <translation>Nicht nötig</translation>
        </message>
        <message>
            <source>Non si può ancora</source>
            <translation>Noch nicht möglich</translation>
        </message>
        <message>
            <source>documenti</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>la persona</source>
            <translation>die Person</translation>
        </message>
        <message>
            <source>l’INPS</source>
            <translation>das INPS</translation>
        </message>
        <message>
            <source>un altro ufficio</source>
            <translation>ein anderes Amt</translation>
        </message>
        <message>
            <source>%1: %2. Entro il %3.</source>
            <translation>%1: %2. Bis %3.</translation>
        </message>
        <message>
            <source>Messa da parte: %1</source>
            <translation>Zur Seite gelegt: %1</translation>
        </message>
        <message>
            <source>Riportata: %1</source>
            <translation>Zurückgeholt: %1</translation>
        </message>
        <message>
            <source>Avviso superato: %1</source>
            <translation>Hinweis bestätigt: %1</translation>
        </message>
        <message>
            <source>Tolto: %1</source>
            <translation>Entfernt: %1</translation>
        </message>
        <message>
            <source>Sospesa: aspetta %1</source>
            <translation>Ausgesetzt: wartet auf %1</translation>
        </message>
        <message>
            <source>Sospesa</source>
            <translation>Ausgesetzt</translation>
        </message>
        <message>
            <source>Documento: %1</source>
            <translation>Dokument: %1</translation>
        </message>
        <message>
            <source>%1 e %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, 1 già nota</source>
            <translation>%1, 1 schon bekannt</translation>
        </message>
        <message>
            <source>%1, %2 già note</source>
            <translation>%1, %2 schon bekannt</translation>
        </message>
        <message>
            <source>Due versioni unite</source>
            <translation>Zwei Fassungen zusammengeführt</translation>
        </message>
    </context>
    <context>
        <name>ui::CasesPage</name>
        <message>
            <source>Pratiche</source>
            <translation>Vorgänge</translation>
        </message>
        <message>
            <source>Quali pratiche</source>
            <translation>Welche Vorgänge</translation>
        </message>
        <message>
            <source>Tutte</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Bozze</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>In attesa</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Da chiamare</source>
            <translation>Anzurufen</translation>
        </message>
        <message>
            <source>Da inviare</source>
            <translation>Zu senden</translation>
        </message>
        <message>
            <source>Ricevute</source>
            <translation>Bestätigungen</translation>
        </message>
        <message>
            <source>Da correggere</source>
            <translation>Zu verbessern</translation>
        </message>
        <message>
            <source>Archiviate e chiuse</source>
            <translation>Abgelegt und geschlossen</translation>
        </message>
        <message>
            <source>Nessuna pratica ancora. Cerca una persona per iniziare.</source>
            <translation>Noch kein Vorgang. Suche eine Person, um zu beginnen.</translation>
        </message>
        <message>
            <source>Nessuna qui.</source>
            <translation>Hier keine.</translation>
        </message>
        <message>
            <source>1 pratica</source>
            <translation>1 Vorgang</translation>
        </message>
        <message>
            <source>%1 pratiche</source>
            <translation>%1 Vorgänge</translation>
        </message>
        <message>
            <source>Una bozza per ora non passa fra i banchi.</source>
            <translation>Ein Entwurf geht vorerst nicht zwischen den Schaltern hin und her.</translation>
        </message>
        <message>
            <source>Per ora le bozze non passano fra i banchi.</source>
            <translation>Die Entwürfe gehen vorerst nicht zwischen den Schaltern hin und her.</translation>
        </message>
        <message>
            <source>È salva dov’è stata scritta e il resto passa. Se dura, avvisa il responsabile.</source>
            <translation>Er ist dort sicher, wo er geschrieben wurde, und der Rest geht hinaus. Wenn es dauert, sag es der Leitung.</translation>
        </message>
        <message>
            <source>Sono salve qui e si finiscono qui; le domande consegnate partono lo stesso. Avvisa il responsabile.</source>
            <translation>Sie sind hier sicher und werden hier fertig gemacht; abgegebene Anträge gehen trotzdem hinaus. Sag es der Leitung.</translation>
        </message>
    </context>
    <context>
        <name>ui::CheckLines</name>
        <message>
            <source>La pagina non si riesce a mostrare</source>
            <translation>Die Seite lässt sich nicht zeigen</translation>
        </message>
        <message>
            <source>Sembra vuota: è il lato giusto?</source>
            <translation>Sie sieht leer aus: Ist es die richtige Seite?</translation>
        </message>
        <message>
            <source>Si legge bene, %1 punti per pollice</source>
            <translation>Gut lesbar, %1 Punkte pro Zoll</translation>
        </message>
        <message>
            <source>Solo %1 punti per pollice: guarda che si legga, o rifai da più vicino</source>
            <translation>Nur %1 Punkte pro Zoll: Prüfe, ob es lesbar ist, oder mach es näher neu</translation>
        </message>
    </context>
    <context>
        <name>ui::ChipWords</name>
        <message>
            <source>Scaduta il %1</source>
            <translation>Abgelaufen am %1</translation>
        </message>
        <message>
            <source>Entro il %1 · %2</source>
            <translation>Bis %1 · %2</translation>
        </message>
        <message>
            <source>scaduta il %1</source>
            <translation>abgelaufen am %1</translation>
        </message>
        <message>
            <source>scade oggi</source>
            <translation>läuft heute ab</translation>
        </message>
        <message>
            <source>%1 · 1 giorno</source>
            <translation>%1 · 1 Tag</translation>
        </message>
        <message>
            <source>%1 · %2 giorni</source>
            <translation>%1 · %2 Tage</translation>
        </message>
        <message>
            <source>bozza</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>sospesa</source>
            <translation>ausgesetzt</translation>
        </message>
        <message>
            <source>qui, da inviare</source>
            <translation>hier, zu senden</translation>
        </message>
        <message>
            <source>inviata</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>ricevuta dal centro</source>
            <translation>von der Zentrale empfangen</translation>
        </message>
        <message>
            <source>non accettata</source>
            <translation>nicht angenommen</translation>
        </message>
        <message>
            <source>chiusa</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>esito arrivato</source>
            <translation>Ergebnis eingetroffen</translation>
        </message>
        <message>
            <source>Probabile</source>
            <translation>Wahrscheinlich</translation>
        </message>
        <message>
            <source>Forse</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>Per ora no</source>
            <translation>Vorerst nein</translation>
        </message>
        <message>
            <source>Altra strada</source>
            <translation>Anderer Weg</translation>
        </message>
        <message>
            <source>Non più richiedibile</source>
            <translation>Nicht mehr zu beantragen</translation>
        </message>
        <message>
            <source>Non ancora in vigore</source>
            <translation>Noch nicht in Kraft</translation>
        </message>
        <message>
            <source>Non calcolabile qui</source>
            <translation>Hier nicht berechenbar</translation>
        </message>
        <message>
            <source>non insieme</source>
            <translation>nicht zusammen</translation>
        </message>
        <message>
            <source>si sceglie</source>
            <translation>man wählt</translation>
        </message>
        <message>
            <source>si sospende</source>
            <translation>wird ausgesetzt</translation>
        </message>
        <message>
            <source>si riduce</source>
            <translation>wird weniger</translation>
        </message>
        <message>
            <source>insieme</source>
            <translation>zusammen</translation>
        </message>
        <message>
            <source>forse %1</source>
            <translation>vielleicht %1</translation>
        </message>
        <message>
            <source>provvisorio</source>
            <translation>provisorisch</translation>
        </message>
    </context>
    <context>
        <name>ui::ChoiceBoxEditor</name>
        <message>
            <source>Scegli</source>
            <translation>Wählen</translation>
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
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Preferisce non dirlo</source>
            <translation>Möchte es nicht sagen</translation>
        </message>
        <message>
            <source>S o N</source>
            <translation>S oder N</translation>
        </message>
        <message>
            <source>1–%1 per scegliere</source>
            <translation>1–%1 zum Auswählen</translation>
        </message>
        <message>
            <source>1–9 e lettere per scegliere</source>
            <translation>1–9 und Buchstaben zum Auswählen</translation>
        </message>
        <message>
            <source>1–9, A–%1 per scegliere</source>
            <translation>1–9, A–%1 zum Auswählen</translation>
        </message>
    </context>
    <context>
        <name>ui::CloseVisitPage</name>
        <message>
            <source>Chiudi la visita</source>
            <translation>Besuch schließen</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Foglio della visita</source>
            <translation>Blatt des Besuchs</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Com’è andata la visita?</source>
            <translation>Wie war der Besuch?</translation>
        </message>
        <message>
            <source>E adesso?</source>
            <translation>Und jetzt?</translation>
        </message>
        <message>
            <source>Prossimo passo</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Scrivilo come se la persona lo leggesse: potrebbe.</source>
            <translation>Schreibe es so, als würde die Person es lesen: Sie könnte es.</translation>
        </message>
        <message>
            <source>Entro quando</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <source>Che cosa porta</source>
            <translation>Was mitzubringen ist</translation>
        </message>
        <message>
            <source>Appuntamento</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>giorno</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Ora</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Dove</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Nota</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>fatti, non giudizi</source>
            <translation>Tatsachen, keine Urteile</translation>
        </message>
        <message>
            <source>Scegli com’è andata.</source>
            <translation>Wähle, wie es gegangen ist.</translation>
        </message>
        <message>
            <source>Basta un tasto, da 1 a 9 o da A a D: %1.</source>
            <translation>Eine Taste genügt, von 1 bis 9 oder von A bis D: %1.</translation>
        </message>
        <message>
            <source>Non riconosco la data. Scrivila come 9/12/2026.</source>
            <translation>Ich erkenne das Datum nicht. Schreibe es wie 9/12/2026.</translation>
        </message>
        <message>
            <source>Questo giorno è già passato.</source>
            <translation>Dieser Tag ist schon vergangen.</translation>
        </message>
        <message>
            <source>Manca il giorno.</source>
            <translation>Der Tag fehlt.</translation>
        </message>
        <message>
            <source>Scrivi l’ora come 10:50.</source>
            <translation>Schreibe die Uhrzeit wie 10:50.</translation>
        </message>
    </context>
    <context>
        <name>ui::CodeWords</name>
        <message>
            <source>L’ultima lettera non torna: con questi dati mi aspetto %1, leggo %2.</source>
            <translation>Der letzte Buchstabe stimmt nicht: Bei diesen Angaben erwarte ich %1, lese %2.</translation>
        </message>
        <message>
            <source>L’ultima cifra non torna: mi aspetto %1, leggo %2.</source>
            <translation>Die letzte Ziffer stimmt nicht: Ich erwarte %1, lese %2.</translation>
        </message>
        <message>
            <source>Il codice non ha il numero giusto di caratteri.</source>
            <translation>Die Nummer hat nicht die richtige Länge.</translation>
        </message>
        <message>
            <source>Nel codice c’è un carattere che in quel posto non può stare.</source>
            <translation>In der Nummer steht ein Zeichen, das dort nicht sein kann.</translation>
        </message>
        <message>
            <source>Nel codice il giorno di nascita è impossibile.</source>
            <translation>In der Nummer ist der Tag der Geburt unmöglich.</translation>
        </message>
        <message>
            <source>Nel codice la data di nascita non esiste nel calendario.</source>
            <translation>In der Nummer steht ein Geburtsdatum, das es im Kalender nicht gibt.</translation>
        </message>
        <message>
            <source>Le lettere di omocodia non partono da destra: ricontrolla.</source>
            <translation>Die Buchstaben der Omokodie beginnen nicht rechts: Prüfe noch einmal.</translation>
        </message>
        <message>
            <source>Il luogo di nascita non è nel nostro elenco.</source>
            <translation>Der Geburtsort steht nicht in unserer Liste.</translation>
        </message>
        <message>
            <source>Alla nascita quel Comune o Stato non esisteva più.</source>
            <translation>Bei der Geburt gab es diese Gemeinde oder diesen Staat nicht mehr.</translation>
        </message>
        <message>
            <source>Alla nascita quel Comune o Stato non esisteva ancora.</source>
            <translation>Bei der Geburt gab es diese Gemeinde oder diesen Staat noch nicht.</translation>
        </message>
        <message>
            <source>Il cognome non corrisponde al codice.</source>
            <translation>Der Nachname passt nicht zur Nummer.</translation>
        </message>
        <message>
            <source>Il nome non corrisponde al codice.</source>
            <translation>Der Name passt nicht zur Nummer.</translation>
        </message>
        <message>
            <source>La data di nascita non corrisponde al codice.</source>
            <translation>Das Geburtsdatum passt nicht zur Nummer.</translation>
        </message>
        <message>
            <source>Il sesso non corrisponde al codice.</source>
            <translation>Das Geschlecht passt nicht zur Nummer.</translation>
        </message>
        <message>
            <source>Il luogo di nascita non corrisponde al codice.</source>
            <translation>Der Geburtsort passt nicht zur Nummer.</translation>
        </message>
        <message>
            <source>È un codice sanitario STP o ENI: non è un codice fiscale e qui non va conservato. Cerca per nome e data di nascita.</source>
            <translation>Das ist ein Gesundheitscode STP oder ENI: Er ist keine Steuernummer und wird hier nicht aufbewahrt. Suche nach Namen und Geburtsdatum.</translation>
        </message>
        <message>
            <source>Codice provvisorio di 11 cifre: va bene così.</source>
            <translation>Provisorische Nummer mit 11 Ziffern: Das passt so.</translation>
        </message>
        <message>
            <source>La nascita può essere di due secoli diversi, %1 o %2: chiedi la data alla persona.</source>
            <translation>Die Geburt kann in zwei Jahrhunderten liegen, %1 oder %2: Frage die Person nach dem Datum.</translation>
        </message>
        <message>
            <source>Il codice resta come l’hai scritto, segnato «da verificare».</source>
            <translation>Die Nummer bleibt, wie du sie geschrieben hast, mit dem Vermerk „zu prüfen“.</translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonModel</name>
        <message>
            <source>In un anno</source>
            <translation>In einem Jahr</translation>
        </message>
        <message>
            <source>misure probabili, stima</source>
            <translation>wahrscheinliche Leistungen, Schätzung</translation>
        </message>
        <message>
            <source>Sto calcolando</source>
            <translation>Ich rechne</translation>
        </message>
        <message>
            <source>come oggi</source>
            <translation>wie heute</translation>
        </message>
        <message>
            <source>Misura</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Oggi</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Ipotesi %1</source>
            <translation>Annahme %1</translation>
        </message>
        <message>
            <source>Ipotesi %1: %2</source>
            <translation>Annahme %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::ConfirmStrip</name>
        <message>
            <source>Sì, confermo</source>
            <translation>Ja, ich bestätige</translation>
        </message>
        <message>
            <source>È cambiato</source>
            <translation>Hat sich geändert</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
    </context>
    <context>
        <name>ui::ContactFields</name>
        <message>
            <source>Come si trova</source>
            <translation>Wie man erreichbar ist</translation>
        </message>
        <message>
            <source>Telefono</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Comune</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>Via e numero</source>
            <translation>Straße und Nummer</translation>
        </message>
        <message>
            <source>Anche una via fittizia del Comune.</source>
            <translation>Auch eine fiktive Adresse der Gemeinde.</translation>
        </message>
        <message>
            <source>CAP</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>Presso</source>
            <translation>Bei</translation>
        </message>
        <message>
            <source>Dormitorio, mensa, unità di strada: dove si trova di solito.</source>
            <translation>Schlafstelle, Mensa, Straßendienst: wo man die Person meist antrifft.</translation>
        </message>
        <message>
            <source>Persona di fiducia</source>
            <translation>Vertrauensperson</translation>
        </message>
        <message>
            <source>Suo telefono</source>
            <translation>Ihr Telefon</translation>
        </message>
        <message>
            <source>La persona ha detto che si può chiamare</source>
            <translation>Die Person hat gesagt, dass man anrufen darf</translation>
        </message>
        <message>
            <source>Senza il suo permesso non si può chiamare.</source>
            <translation>Ohne ihre Erlaubnis darf man nicht anrufen.</translation>
        </message>
        <message>
            <source>In che orari</source>
            <translation>Zu welchen Zeiten</translation>
        </message>
        <message>
            <source>Per esempio «a pranzo, tutti i giorni».</source>
            <translation>Zum Beispiel «mittags, jeden Tag».</translation>
        </message>
        <message>
            <source>Telefono del posto</source>
            <translation>Telefon des Ortes</translation>
        </message>
    </context>
    <context>
        <name>ui::ContactWords</name>
        <message>
            <source>Non sembra un numero di telefono: lo tengo come l’hai scritto, ma non si potrà cercare.</source>
            <translation>Das sieht nicht wie eine Telefonnummer aus: Ich behalte sie, wie du sie geschrieben hast, aber man kann nicht danach suchen.</translation>
        </message>
        <message>
            <source>Il prefisso dopo il + non è di nessun Paese. Ricontrollalo.</source>
            <translation>Die Vorwahl nach dem + gehört zu keinem Land. Prüfe sie.</translation>
        </message>
        <message>
            <source>Il numero è troppo corto: manca qualche cifra?</source>
            <translation>Die Nummer ist zu kurz: Fehlt eine Ziffer?</translation>
        </message>
        <message>
            <source>Il numero è troppo lungo: c’è una cifra di troppo?</source>
            <translation>Die Nummer ist zu lang: Ist eine Ziffer zu viel?</translation>
        </message>
        <message>
            <source>Nessun operatore dà numeri così. Ricontrollalo con la persona.</source>
            <translation>Kein Anbieter vergibt solche Nummern. Prüfe sie mit der Person.</translation>
        </message>
        <message>
            <source>In un indirizzo e-mail ci vuole la chiocciola @.</source>
            <translation>In eine E-Mail-Adresse gehört ein @.</translation>
        </message>
        <message>
            <source>C’è più di una chiocciola @: deve essercene una sola.</source>
            <translation>Es steht mehr als ein @: Es darf nur eines sein.</translation>
        </message>
        <message>
            <source>In un indirizzo e-mail non ci sono spazi.</source>
            <translation>In einer E-Mail-Adresse gibt es keine Leerzeichen.</translation>
        </message>
        <message>
            <source>Manca il nome prima della chiocciola @.</source>
            <translation>Vor dem @ fehlt der Name.</translation>
        </message>
        <message>
            <source>Dopo la chiocciola manca qualcosa: di solito finisce con .it o .com.</source>
            <translation>Nach dem @ fehlt etwas: Meist endet es mit .it oder .com.</translation>
        </message>
        <message>
            <source>C’è un segno che in un indirizzo e-mail non può stare.</source>
            <translation>Da steht ein Zeichen, das in einer E-Mail-Adresse nicht sein kann.</translation>
        </message>
        <message>
            <source>Voleva dire %1?</source>
            <translation>War %1 gemeint?</translation>
        </message>
        <message>
            <source>Il CAP è fatto di cinque cifre, senza lettere.</source>
            <translation>Die PLZ besteht aus fünf Ziffern, ohne Buchstaben.</translation>
        </message>
        <message>
            <source>Il CAP ha cinque cifre. Forse manca lo zero davanti: %1?</source>
            <translation>Die PLZ hat fünf Ziffern. Vielleicht fehlt die Null davor: %1?</translation>
        </message>
        <message>
            <source>Il CAP ha cinque cifre: ce n’è qualcuna di troppo.</source>
            <translation>Die PLZ hat fünf Ziffern: Hier sind es zu viele.</translation>
        </message>
        <message>
            <source>Questo Comune non c’è più: come si chiama adesso?</source>
            <translation>Diese Gemeinde gibt es nicht mehr: Wie heißt sie jetzt?</translation>
        </message>
        <message>
            <source>Questo Comune non è nel nostro elenco: lo tengo come l’hai scritto.</source>
            <translation>Diese Gemeinde steht nicht in unserer Liste: Ich behalte sie, wie du sie geschrieben hast.</translation>
        </message>
        <message>
            <source>non detto</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>una telefonata</source>
            <translation>ein Anruf</translation>
        </message>
        <message>
            <source>un messaggio</source>
            <translation>eine Nachricht</translation>
        </message>
        <message>
            <source>un’e-mail</source>
            <translation>eine E-Mail</translation>
        </message>
        <message>
            <source>una lettera</source>
            <translation>ein Brief</translation>
        </message>
        <message>
            <source>presso dove si trova</source>
            <translation>dort, wo die Person sich aufhält</translation>
        </message>
        <message>
            <source>la persona di fiducia</source>
            <translation>die Vertrauensperson</translation>
        </message>
        <message>
            <source>passa allo sportello</source>
            <translation>kommt am Schalter vorbei</translation>
        </message>
        <message>
            <source>si cerca dove si trova</source>
            <translation>man sucht die Person, wo sie ist</translation>
        </message>
        <message>
            <source>si chiama la persona di fiducia</source>
            <translation>man ruft die Vertrauensperson an</translation>
        </message>
        <message>
            <source>preferisce %1</source>
            <translation>bevorzugt %1</translation>
        </message>
        <message>
            <source>di un posto per dormire o di una mensa</source>
            <translation>für einen Schlafplatz oder eine Mensa</translation>
        </message>
        <message>
            <source>di un posto per dormire</source>
            <translation>für einen Schlafplatz</translation>
        </message>
        <message>
            <source>di una mensa</source>
            <translation>für eine Mensa</translation>
        </message>
        <message>
            <source>Nessun recapito locale in questo computer: manca quello %1. Telefona al servizio sociale del Comune, adesso, con la persona.</source>
            <translation>Kein örtlicher Kontakt in diesem Computer: es fehlt der %1. Ruf jetzt mit der Person den Sozialdienst der Gemeinde an.</translation>
        </message>
    </context>
    <context>
        <name>ui::ContactsChart</name>
        <message>
            <source>Contatti al giorno, ultimi 30 giorni</source>
            <translation>Kontakte pro Tag, letzte 30 Tage</translation>
        </message>
        <message>
            <source>Il %1: %2; il massimo è %3, il %4.</source>
            <translation>Am %1: %2; höchstens %3, am %4.</translation>
        </message>
        <message>
            <source>Contatti al giorno</source>
            <translation>Kontakte pro Tag</translation>
        </message>
    </context>
    <context>
        <name>ui::ContactsPanel</name>
        <message>
            <source>Aiuto subito</source>
            <translation>Sofort Hilfe</translation>
        </message>
        <message>
            <source>Chiudi · Esc</source>
            <translation>Schließen · Esc</translation>
        </message>
        <message>
            <source>Chiudi i recapiti</source>
            <translation>Kontakte schließen</translation>
        </message>
        <message>
            <source>Recapiti</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Verificato il %1</source>
            <translation>Geprüft am %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CurveChart</name>
        <message>
            <source>niente</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>oggi: %1</source>
            <translation>heute: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CurvePanel</name>
        <message>
            <source>Come cambia l’importo</source>
            <translation>Wie sich der Betrag ändert</translation>
        </message>
        <message>
            <source>Misura</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Secondo</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>secondo</source>
            <translation>nach</translation>
        </message>
        <message>
            <source>Punti in cui cambia</source>
            <translation>Stellen, an denen es sich ändert</translation>
        </message>
        <message>
            <source>Sto calcolando…</source>
            <translation>Ich rechne…</translation>
        </message>
        <message>
            <source>Per questa misura la curva non si può calcolare: mancano risposte, o l’importo non è un numero solo.</source>
            <translation>Für diese Leistung ist die Kurve nicht zu berechnen: es fehlen Antworten, oder der Betrag ist nicht eine einzige Zahl.</translation>
        </message>
        <message>
            <source>Grafico: %1 secondo %2</source>
            <translation>Grafik: %1 nach %2</translation>
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
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Firma e blocca</source>
            <translation>Unterschreiben und sperren</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Riprova</source>
            <translation>Neu versuchen</translation>
        </message>
        <message>
            <source>Guardo che cosa è rimasto aperto…</source>
            <translation>Ich sehe nach, was offen geblieben ist…</translation>
        </message>
        <message>
            <source>Rimane aperto</source>
            <translation>Bleibt offen</translation>
        </message>
        <message>
            <source>La coda</source>
            <translation>Die Warteschlange</translation>
        </message>
        <message>
            <source>Tieni i numeri per il prossimo giorno</source>
            <translation>Nummern für den nächsten Tag behalten</translation>
        </message>
        <message>
            <source>Svuota la coda</source>
            <translation>Warteschlange leeren</translation>
        </message>
        <message>
            <source>Fine giornata</source>
            <translation>Tagesabschluss</translation>
        </message>
        <message>
            <source>Non riesco a leggere che cosa è aperto.</source>
            <translation>Ich kann nicht lesen, was offen ist.</translation>
        </message>
        <message>
            <source>Niente di aperto: puoi chiudere.</source>
            <translation>Nichts offen: Du kannst schließen.</translation>
        </message>
        <message>
            <source>Una cosa rimane aperta.</source>
            <translation>Ein Punkt bleibt offen.</translation>
        </message>
        <message>
            <source>%1 cose rimangono aperte.</source>
            <translation>%1 Punkte bleiben offen.</translation>
        </message>
        <message>
            <source>Visite di oggi: %1.</source>
            <translation>Besuche von heute: %1.</translation>
        </message>
        <message>
            <source>Puoi chiudere lo stesso: l’elenco resta firmato da te.</source>
            <translation>Du kannst trotzdem schließen: Die Liste bleibt mit deiner Unterschrift.</translation>
        </message>
        <message>
            <source>Già firmato alle %1.</source>
            <translation>Schon um %1 unterschrieben.</translation>
        </message>
        <message>
            <source>Nessuna stampante: l’elenco resta nel registro.</source>
            <translation>Kein Drucker: Die Liste bleibt im Protokoll.</translation>
        </message>
        <message>
            <source>Stampato.</source>
            <translation>Gedruckt.</translation>
        </message>
    </context>
    <context>
        <name>ui::DaySheet</name>
        <message>
            <source>Visite aperte</source>
            <translation>Offene Besuche</translation>
        </message>
        <message>
            <source>aperta %1, senza esito</source>
            <translation>geöffnet %1, ohne Ergebnis</translation>
        </message>
        <message>
            <source>Da inviare</source>
            <translation>Zu senden</translation>
        </message>
        <message>
            <source>consegnata %1, il centro non l’ha ancora ricevuta</source>
            <translation>abgegeben %1, die Zentrale hat ihn noch nicht erhalten</translation>
        </message>
        <message>
            <source>Originali da restituire</source>
            <translation>Originale zurückzugeben</translation>
        </message>
        <message>
            <source>%1, al banco dal %2</source>
            <translation>%1, am Schalter seit %2</translation>
        </message>
        <message>
            <source>Pratiche in bozza</source>
            <translation>Vorgänge im Entwurf</translation>
        </message>
        <message>
            <source>ultimo tocco %1</source>
            <translation>zuletzt geändert %1</translation>
        </message>
        <message>
            <source>Numeri ancora in coda</source>
            <translation>Nummern noch in der Warteschlange</translation>
        </message>
        <message>
            <source>preso %1</source>
            <translation>gezogen %1</translation>
        </message>
        <message>
            <source>Punto INPS di %1</source>
            <translation>Punto INPS %1</translation>
        </message>
        <message>
            <source>Fine giornata</source>
            <translation>Tagesabschluss</translation>
        </message>
        <message>
            <source>Giorno</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Banco</source>
            <translation>Schalter</translation>
        </message>
        <message>
            <source>Visite di oggi</source>
            <translation>Besuche heute</translation>
        </message>
        <message>
            <source>La coda è tenuta per il prossimo giorno.</source>
            <translation>Die Warteschlange bleibt für den nächsten Tag.</translation>
        </message>
        <message>
            <source>La coda è svuotata.</source>
            <translation>Die Warteschlange ist geleert.</translation>
        </message>
        <message>
            <source>Firma</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Firmato da %1 alle %2.</source>
            <translation>Unterschrieben von %1 um %2.</translation>
        </message>
        <message>
            <source>Non ancora firmato.</source>
            <translation>Noch nicht unterschrieben.</translation>
        </message>
    </context>
    <context>
        <name>ui::DayWords</name>
        <message>
            <source>Appuntamento</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Gravidanza</source>
            <translation>Schwangerschaft</translation>
        </message>
        <message>
            <source>Bambino piccolo</source>
            <translation>Kleines Kind</translation>
        </message>
        <message>
            <source>Disabilità</source>
            <translation>Behinderung</translation>
        </message>
        <message>
            <source>Età</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Scade oggi</source>
            <translation>Läuft heute ab</translation>
        </message>
        <message>
            <source>Famiglia</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Lavoro</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Pensione</source>
            <translation>Rente</translation>
        </message>
        <message>
            <source>Sostegno</source>
            <translation>Unterstützung</translation>
        </message>
        <message>
            <source>Documenti</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Altro</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <source>oggi</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>passata</source>
            <translation>vorbei</translation>
        </message>
        <message>
            <source>Oggi</source>
            <translation>Heute</translation>
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
            <source>Ore %1</source>
            <translation>%1 Uhr</translation>
        </message>
        <message>
            <source>ora al %1</source>
            <translation>jetzt am %1</translation>
        </message>
        <message>
            <source>chiamato</source>
            <translation>aufgerufen</translation>
        </message>
        <message>
            <source>chiamato %1 volte</source>
            <translation>%1-mal aufgerufen</translation>
        </message>
        <message>
            <source>in pausa</source>
            <translation>in Pause</translation>
        </message>
        <message>
            <source>non presentato</source>
            <translation>nicht erschienen</translation>
        </message>
        <message>
            <source>Domanda consegnata</source>
            <translation>Antrag abgegeben</translation>
        </message>
        <message>
            <source>Domanda avviata</source>
            <translation>Antrag begonnen</translation>
        </message>
        <message>
            <source>Sospesa: manca qualcosa</source>
            <translation>Ausgesetzt: etwas fehlt</translation>
        </message>
        <message>
            <source>Integrata una domanda già inviata</source>
            <translation>Gesendeten Antrag ergänzt</translation>
        </message>
        <message>
            <source>Orientata: sa che cosa può chiedere</source>
            <translation>Beraten: weiß, was möglich ist</translation>
        </message>
        <message>
            <source>Solo informazioni</source>
            <translation>Nur Auskunft</translation>
        </message>
        <message>
            <source>Torna su appuntamento</source>
            <translation>Kommt mit Termin wieder</translation>
        </message>
        <message>
            <source>Da vedere con INPS</source>
            <translation>Mit dem INPS zu klären</translation>
        </message>
        <message>
            <source>Per ora non può chiederla</source>
            <translation>Vorerst nicht möglich</translation>
        </message>
        <message>
            <source>Non le interessa</source>
            <translation>Kein Interesse</translation>
        </message>
        <message>
            <source>Urgenza: inviata a un aiuto subito</source>
            <translation>Notfall: an sofortige Hilfe verwiesen</translation>
        </message>
        <message>
            <source>Non si è presentata</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>È andata via prima</source>
            <translation>Vorher gegangen</translation>
        </message>
        <message>
            <source>L’ultimo giorno per chiedere è passato</source>
            <translation>Der letzte Tag für den Antrag ist vorbei</translation>
        </message>
        <message>
            <source>Ultimo giorno per chiedere</source>
            <translation>Letzter Tag für den Antrag</translation>
        </message>
        <message>
            <source>Promesso: %1</source>
            <translation>Versprochen: %1</translation>
        </message>
        <message>
            <source>da segnare</source>
            <translation>zu vermerken</translation>
        </message>
        <message>
            <source>fissato</source>
            <translation>vereinbart</translation>
        </message>
        <message>
            <source>Ricevuta dal centro: %1</source>
            <translation>Von der Zentrale erhalten: %1</translation>
        </message>
        <message>
            <source>ricevuta</source>
            <translation>erhalten</translation>
        </message>
        <message>
            <source>Il centro non l’ha accettata</source>
            <translation>Die Zentrale hat ihn nicht angenommen</translation>
        </message>
        <message>
            <source>da rifare</source>
            <translation>neu zu machen</translation>
        </message>
        <message>
            <source>Da ricordare</source>
            <translation>Zu erinnern</translation>
        </message>
        <message>
            <source>da fare</source>
            <translation>zu tun</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 Min.</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <translation>%1 Std. %2</translation>
        </message>
    </context>
    <context>
        <name>ui::DeclineForm</name>
        <message>
            <source>Perché non interessa?</source>
            <translation>Warum kein Interesse?</translation>
        </message>
        <message>
            <source>Con parole sue</source>
            <translation>Mit eigenen Worten</translation>
        </message>
        <message>
            <source>Perché non interessa? Si può cambiare quando si vuole.</source>
            <translation>Warum kein Interesse? Das lässt sich jederzeit ändern.</translation>
        </message>
        <message>
            <source>Segna</source>
            <translation>Vermerken</translation>
        </message>
        <message>
            <source>Lascia stare</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>ui::DenseRow</name>
        <message>
            <source>Scegli o ?</source>
            <translation>Wähle oder ?</translation>
        </message>
        <message>
            <source>Data o ?</source>
            <translation>Datum oder ?</translation>
        </message>
        <message>
            <source>Aggiungi una riga, o di’ che non ce n’è</source>
            <translation>Füge eine Zeile hinzu oder sage, dass es keine gibt</translation>
        </message>
        <message>
            <source>Scrivi o ?</source>
            <translation>Schreibe oder ?</translation>
        </message>
        <message>
            <source>Numero o ?</source>
            <translation>Zahl oder ?</translation>
        </message>
        <message>
            <source>Manca la risposta. %1</source>
            <translation>Die Antwort fehlt. %1</translation>
        </message>
    </context>
    <context>
        <name>ui::DenseStep</name>
        <message>
            <source>%1: ancora così? Invio</source>
            <translation>%1: Stimmt das noch? Eingabetaste</translation>
        </message>
        <message>
            <source>1 campo</source>
            <translation>1 Feld</translation>
        </message>
        <message>
            <source>%1 campi</source>
            <translation>%1 Felder</translation>
        </message>
        <message>
            <source>%1, completo</source>
            <translation>%1, vollständig</translation>
        </message>
        <message>
            <source>%1, manca 1</source>
            <translation>%1, 1 fehlt</translation>
        </message>
        <message>
            <source>%1, mancano %2</source>
            <translation>%1, %2 fehlen</translation>
        </message>
        <message>
            <source>Continua</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Continua: %1</source>
            <translation>Weiter: %1</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Campi</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Tasto %1</source>
            <translation>Taste %1</translation>
        </message>
        <message>
            <source>Non so</source>
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Preferisce non dirlo</source>
            <translation>Möchte es nicht sagen</translation>
        </message>
        <message>
            <source>Torno dopo</source>
            <translation>Später</translation>
        </message>
    </context>
    <context>
        <name>ui::DeskDevices</name>
        <message>
            <source>Lettore simulato</source>
            <translation>Simulierter Leser</translation>
        </message>
    </context>
    <context>
        <name>ui::DeskWords</name>
        <message>
            <source>un collega di un altro banco</source>
            <translation>jemand von einem anderen Schalter</translation>
        </message>
        <message>
            <source>a un altro banco</source>
            <translation>an einem anderen Schalter</translation>
        </message>
        <message>
            <source>al %1</source>
            <translation>an %1</translation>
        </message>
        <message>
            <source>a un altro banco (%1)</source>
            <translation>an einem anderen Schalter (%1)</translation>
        </message>
    </context>
    <context>
        <name>ui::DeviceRow</name>
        <message>
            <source>Prova</source>
            <translation>Probe</translation>
        </message>
        <message>
            <source>Ferma</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Ferma la prova: %1</source>
            <translation>Probe anhalten: %1</translation>
        </message>
        <message>
            <source>Prova: %1</source>
            <translation>Probe: %1</translation>
        </message>
        <message>
            <source>Funziona</source>
            <translation>Funktioniert</translation>
        </message>
        <message>
            <source>Non va</source>
            <translation>Geht nicht</translation>
        </message>
        <message>
            <source>In prova</source>
            <translation>In Probe</translation>
        </message>
    </context>
    <context>
        <name>ui::DeviceWords</name>
        <message>
            <source>Spento.</source>
            <translation>Ausgeschaltet.</translation>
        </message>
        <message>
            <source>Su questo computer il servizio per le tessere con chip non c’è. Scrivi il codice.</source>
            <translation>Auf diesem Computer gibt es den Dienst für Chipkarten nicht. Schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Nessun lettore collegato. Collegalo, o scrivi il codice.</source>
            <translation>Kein Leser angeschlossen. Schließe ihn an oder schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Pronto: inserisci una tessera.</source>
            <translation>Bereit: Stecke eine Karte ein.</translation>
        </message>
        <message>
            <source>Sto leggendo…</source>
            <translation>Ich lese…</translation>
        </message>
        <message>
            <source>Tessera letta: si può togliere.</source>
            <translation>Karte gelesen: Man kann sie herausnehmen.</translation>
        </message>
        <message>
            <source>La tessera inserita non si legge: toglila.</source>
            <translation>Die eingesteckte Karte lässt sich nicht lesen: Nimm sie heraus.</translation>
        </message>
        <message>
            <source>Non è una tessera sanitaria, o il suo chip non ha i dati. Scrivi il codice.</source>
            <translation>Das ist keine Gesundheitskarte, oder ihr Chip hat keine Daten. Schreibe die Nummer.</translation>
        </message>
        <message>
            <source>La tessera è stata tolta troppo presto. Inseriscila di nuovo.</source>
            <translation>Die Karte wurde zu früh herausgenommen. Stecke sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Non riesco a leggere la tessera. I dati sono al sicuro. Riprova con il chip rivolto verso il lettore, o scrivi il codice.</source>
            <translation>Ich kann die Karte nicht lesen. Die Daten sind sicher. Versuche es noch einmal mit dem Chip zum Leser, oder schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Il chip di questa tessera è vuoto. Scrivi il codice.</source>
            <translation>Der Chip dieser Karte ist leer. Schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Un altro programma sta usando la tessera. Chiudilo e inseriscila di nuovo.</source>
            <translation>Ein anderes Programm verwendet gerade die Karte. Schließe es und stecke sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Nessuno scanner. Collegalo e riprova, o scegli una foto o un PDF.</source>
            <translation>Kein Scanner. Schließe ihn an und versuche es noch einmal, oder wähle ein Foto oder ein PDF.</translation>
        </message>
        <message>
            <source>Lo scanner è occupato. Aspetta che finisca e riprova.</source>
            <translation>Der Scanner ist beschäftigt. Warte, bis er fertig ist, und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Il tuo utente non può usare lo scanner. Chiedi a chi cura i computer.</source>
            <translation>Dein Benutzer darf den Scanner nicht verwenden. Frage, wer die Computer betreut.</translation>
        </message>
        <message>
            <source>Nello scanner non c’è nessun foglio. Mettilo e riprova.</source>
            <translation>Im Scanner liegt kein Blatt. Lege es ein und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Un foglio si è incastrato nello scanner. Toglilo e riprova.</source>
            <translation>Ein Blatt steckt im Scanner fest. Nimm es heraus und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Il coperchio dello scanner è aperto. Chiudilo e riprova.</source>
            <translation>Der Deckel des Scanners ist offen. Schließe ihn und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Scansione fermata. Nessuna pagina aggiunta.</source>
            <translation>Scannen angehalten. Keine Seite hinzugefügt.</translation>
        </message>
        <message>
            <source>Lo scanner non ha risposto. Spegnilo, riaccendilo e riprova; intanto puoi scegliere una foto.</source>
            <translation>Der Scanner hat nicht geantwortet. Schalte ihn aus und wieder ein und versuche es noch einmal; inzwischen kannst du ein Foto wählen.</translation>
        </message>
        <message>
            <source>manca la carta</source>
            <translation>es fehlt Papier</translation>
        </message>
        <message>
            <source>un foglio si è incastrato</source>
            <translation>ein Blatt steckt fest</translation>
        </message>
        <message>
            <source>il toner è finito</source>
            <translation>der Toner ist leer</translation>
        </message>
        <message>
            <source>l’inchiostro è finito</source>
            <translation>die Tinte ist leer</translation>
        </message>
        <message>
            <source>il toner sta finendo</source>
            <translation>der Toner geht zu Ende</translation>
        </message>
        <message>
            <source>l’inchiostro sta finendo</source>
            <translation>die Tinte geht zu Ende</translation>
        </message>
        <message>
            <source>il coperchio è aperto</source>
            <translation>der Deckel ist offen</translation>
        </message>
        <message>
            <source>è spenta o scollegata</source>
            <translation>ist ausgeschaltet oder nicht angeschlossen</translation>
        </message>
        <message>
            <source>pronta</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>sta stampando</source>
            <translation>druckt gerade</translation>
        </message>
        <message>
            <source>ferma</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>non accetta fogli</source>
            <translation>nimmt keine Blätter an</translation>
        </message>
        <message>
            <source>Nessuna stampante: ogni foglio si salva in PDF e si stampa altrove.</source>
            <translation>Kein Drucker: Jedes Blatt wird als PDF gespeichert und anderswo gedruckt.</translation>
        </message>
        <message>
            <source>Servono tre righe di 30 caratteri: copiale dal retro della carta, con i segni «&lt;».</source>
            <translation>Drei Zeilen mit 30 Zeichen sind nötig: Schreibe sie von der Rückseite der Karte ab, mit den Zeichen „&lt;“.</translation>
        </message>
        <message>
            <source>C’è un carattere che lì non può stare: nelle date solo cifre, nei nomi solo lettere.</source>
            <translation>Dort steht ein Zeichen, das nicht sein darf: in Daten nur Ziffern, in Namen nur Buchstaben.</translation>
        </message>
        <message>
            <source>Non sono le righe di una carta d’identità o di un permesso.</source>
            <translation>Das sind nicht die Zeilen eines Ausweises oder einer Aufenthaltsgenehmigung.</translation>
        </message>
        <message>
            <source>Il numero del documento non torna: ricontrolla la prima riga.</source>
            <translation>Die Nummer des Dokuments stimmt nicht: Prüfe die erste Zeile.</translation>
        </message>
        <message>
            <source>La data di nascita non torna: ricontrolla le prime sette cifre della seconda riga.</source>
            <translation>Das Geburtsdatum stimmt nicht: Prüfe die ersten sieben Ziffern der zweiten Zeile.</translation>
        </message>
        <message>
            <source>La scadenza non torna: ricontrolla la seconda riga.</source>
            <translation>Das Ablaufdatum stimmt nicht: Prüfe die zweite Zeile.</translation>
        </message>
        <message>
            <source>L’ultima cifra della seconda riga non torna: ricontrolla le prime due righe.</source>
            <translation>Die letzte Ziffer der zweiten Zeile stimmt nicht: Prüfe die ersten beiden Zeilen.</translation>
        </message>
        <message>
            <source>La data di nascita non esiste nel calendario.</source>
            <translation>Das Geburtsdatum gibt es im Kalender nicht.</translation>
        </message>
        <message>
            <source>La scadenza non esiste nel calendario.</source>
            <translation>Das Ablaufdatum gibt es im Kalender nicht.</translation>
        </message>
        <message>
            <source>Nel numero ho letto una lettera come cifra, o il contrario: confrontalo con la carta.</source>
            <translation>In der Nummer habe ich einen Buchstaben als Ziffer gelesen oder umgekehrt: Vergleiche sie mit der Karte.</translation>
        </message>
        <message>
            <source>Nelle date ho letto una lettera come cifra: confrontale con la carta.</source>
            <translation>In den Daten habe ich einen Buchstaben als Ziffer gelesen: Vergleiche sie mit der Karte.</translation>
        </message>
        <message>
            <source>Nei nomi ho letto una cifra come lettera: confrontali con la carta.</source>
            <translation>In den Namen habe ich eine Ziffer als Buchstaben gelesen: Vergleiche sie mit der Karte.</translation>
        </message>
        <message>
            <source>Il nome riempie la riga: può essere tagliato. Guarda il davanti della carta.</source>
            <translation>Der Name füllt die Zeile: Er kann abgeschnitten sein. Sieh die Vorderseite der Karte an.</translation>
        </message>
        <message>
            <source>Il nome può essere trascritto da un altro alfabeto o con altri segni: guarda il davanti della carta.</source>
            <translation>Der Name kann aus einer anderen Schrift oder mit anderen Zeichen übertragen sein: Sieh die Vorderseite der Karte an.</translation>
        </message>
        <message>
            <source>Nel cognome c’è uno stacco: spazio, trattino o apostrofo. Guarda il davanti della carta.</source>
            <translation>Im Nachnamen ist eine Trennung: Leerzeichen, Bindestrich oder Apostroph. Sieh die Vorderseite der Karte an.</translation>
        </message>
    </context>
    <context>
        <name>ui::DevicesPage</name>
        <message>
            <source>Dispositivi</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>Nessuno è obbligatorio: scrivere funziona sempre.</source>
            <translation>Keines ist Pflicht: Schreiben geht immer.</translation>
        </message>
        <message>
            <source>Leggi da foto o documento</source>
            <translation>Von Foto oder Dokument lesen</translation>
        </message>
        <message>
            <source>Leggi da foto o documento · F6</source>
            <translation>Von Foto oder Dokument lesen · F6</translation>
        </message>
        <message>
            <source>Torna ai dispositivi · F6</source>
            <translation>Zurück zu den Geräten · F6</translation>
        </message>
        <message>
            <source>Lettore di codici a barre</source>
            <translation>Strichcodeleser</translation>
        </message>
        <message>
            <source>Lettore della tessera sanitaria (chip)</source>
            <translation>Leser der Gesundheitskarte (Chip)</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Stampante</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Simulatori della formazione</source>
            <translation>Simulatoren der Schulung</translation>
        </message>
        <message>
            <source>Usa dispositivi simulati</source>
            <translation>Simulierte Geräte verwenden</translation>
        </message>
        <message>
            <source>Tessera di prova</source>
            <translation>Übungskarte</translation>
        </message>
        <message>
            <source>Inserisci la tessera</source>
            <translation>Stecke die Karte ein</translation>
        </message>
        <message>
            <source>Togli la tessera</source>
            <translation>Karte herausnehmen</translation>
        </message>
        <message>
            <source>Inserisci una tessera rovinata</source>
            <translation>Beschädigte Karte einstecken</translation>
        </message>
        <message>
            <source>È arrivata una pagina di %1 × %2 punti, in grigio, 200 punti per pollice.</source>
            <translation>Eine Seite mit %1 × %2 Punkten ist angekommen, in Grau, 200 Punkte pro Zoll.</translation>
        </message>
        <message>
            <source>Lettore simulato: la prova legge una tessera di esempio.</source>
            <translation>Simulierter Leser: Die Probe liest eine Beispielkarte.</translation>
        </message>
        <message>
            <source>Scrive come una tastiera: si vede solo provandolo.</source>
            <translation>Schreibt wie eine Tastatur: Man sieht es nur beim Ausprobieren.</translation>
        </message>
        <message>
            <source>Scanner simulato: dà pagine di esempio.</source>
            <translation>Simulierter Scanner: liefert Beispielseiten.</translation>
        </message>
        <message>
            <source>Si cerca quando serve: la prova legge una pagina.</source>
            <translation>Wird bei Bedarf gesucht: Die Probe liest eine Seite.</translation>
        </message>
        <message>
            <source>Passa adesso una tessera sotto il lettore.</source>
            <translation>Halte jetzt eine Karte unter den Leser.</translation>
        </message>
        <message>
            <source>Letto %1: il codice torna.</source>
            <translation>%1 gelesen: Die Nummer stimmt.</translation>
        </message>
        <message>
            <source>Letto %1. %2 Pulisci la tessera e riprova.</source>
            <translation>%1 gelesen. %2 Reinige die Karte und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Inserisci adesso una tessera.</source>
            <translation>Stecke jetzt eine Karte ein.</translation>
        </message>
        <message>
            <source>Togli la tessera e inseriscila di nuovo.</source>
            <translation>Nimm die Karte heraus und stecke sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Letta la tessera di %1, codice %2.</source>
            <translation>Karte von %1 gelesen, Nummer %2.</translation>
        </message>
        <message>
            <source>Metti un foglio: leggo una pagina…</source>
            <translation>Lege ein Blatt ein: Ich lese eine Seite…</translation>
        </message>
        <message>
            <source>Non ho letto niente. Controlla il cavo e che il lettore mandi Invio alla fine; intanto scrivi il codice.</source>
            <translation>Ich habe nichts gelesen. Prüfe das Kabel und ob der Leser am Ende die Eingabetaste sendet; inzwischen schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Nessuna tessera inserita. Riprova quando ne hai una.</source>
            <translation>Keine Karte eingesteckt. Versuche es, wenn du eine hast.</translation>
        </message>
    </context>
    <context>
        <name>ui::DifferenceModel</name>
        <message>
            <source>nessuno</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>%1, da verificare</source>
            <translation>%1, zu prüfen</translation>
        </message>
        <message>
            <source>non si sa</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>donna</source>
            <translation>Frau</translation>
        </message>
        <message>
            <source>uomo</source>
            <translation>Mann</translation>
        </message>
        <message>
            <source>Nome</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>Luogo</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Sesso</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>Codice fiscale</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>Telefono</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Residenza</source>
            <translation>Wohnsitz</translation>
        </message>
        <message>
            <source>Ultima modifica</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>Scheda del %1</source>
            <translation>Karte vom %1</translation>
        </message>
        <message>
            <source>L’altra scheda</source>
            <translation>Die andere Karte</translation>
        </message>
        <message>
            <source>%1, diverso</source>
            <translation>%1, anders</translation>
        </message>
        <message>
            <source>Questa scheda</source>
            <translation>Diese Karte</translation>
        </message>
    </context>
    <context>
        <name>ui::DiskWords</name>
        <message>
            <source>Sul disco restano %1 MB. Puoi continuare. Avvisa chi cura il computer.</source>
            <translation>Auf der Festplatte bleiben %1 MB. Du kannst weitermachen. Gib Bescheid, wer den Computer betreut.</translation>
        </message>
        <message>
            <source>Sul disco restano %1 MB. Le risposte si salvano ancora, i documenti nuovi no. Avvisa chi cura il computer.</source>
            <translation>Auf der Festplatte bleiben %1 MB. Antworten werden noch gespeichert, neue Dokumente nicht. Gib Bescheid, wer den Computer betreut.</translation>
        </message>
        <message>
            <source>Il disco è pieno. Quello che è salvato è al sicuro. Finisci questa pratica e fai liberare spazio: poi riparte da solo.</source>
            <translation>Die Festplatte ist voll. Was gespeichert ist, ist sicher. Beende diesen Vorgang und lass Platz schaffen: dann geht es von selbst weiter.</translation>
        </message>
    </context>
    <context>
        <name>ui::DocumentRowsModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 in %2 file</source>
            <translation>%1 in %2 Dateien</translation>
        </message>
        <message>
            <source>preso il %1</source>
            <translation>am %1 aufgenommen</translation>
        </message>
        <message>
            <source>originale restituito</source>
            <translation>Original zurückgegeben</translation>
        </message>
        <message>
            <source>originale da restituire</source>
            <translation>Original zurückzugeben</translation>
        </message>
        <message>
            <source>Porterà in seguito: %1</source>
            <translation>Wird nachgereicht: %1</translation>
        </message>
        <message>
            <source>visto da %1</source>
            <translation>gesehen von %1</translation>
        </message>
        <message>
            <source>C’è già: preso il %1</source>
            <translation>Schon vorhanden: am %1 aufgenommen</translation>
        </message>
        <message>
            <source>Leggi</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Apri</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Aggiungi</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Cambia</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Documento</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Stato</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Che cosa fare</source>
            <translation>Was tun</translation>
        </message>
    </context>
    <context>
        <name>ui::DocumentSide</name>
        <message>
            <source>Documento</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Originale restituito</source>
            <translation>Original zurückgegeben</translation>
        </message>
        <message>
            <source>Il documento scelto</source>
            <translation>Das gewählte Dokument</translation>
        </message>
        <message>
            <source>Precedente</source>
            <translation>Vorherige</translation>
        </message>
        <message>
            <source>Successiva</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Usa quello</source>
            <translation>Diese verwenden</translation>
        </message>
        <message>
            <source>Aggiungi pagine</source>
            <translation>Seiten hinzufügen</translation>
        </message>
        <message>
            <source>Cambia le pagine</source>
            <translation>Seiten ändern</translation>
        </message>
        <message>
            <source>Visto in originale</source>
            <translation>Im Original gesehen</translation>
        </message>
        <message>
            <source>Togli</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Porterà in seguito, entro il</source>
            <translation>Wird nachgereicht, bis zum</translation>
        </message>
        <message>
            <source>Segna</source>
            <translation>Vermerken</translation>
        </message>
        <message>
            <source>Segna il giorno</source>
            <translation>Tag vermerken</translation>
        </message>
        <message>
            <source>Lì dica: %1</source>
            <translation>Dort sagen Sie: %1</translation>
        </message>
        <message>
            <source>Aggiungi altre pagine</source>
            <translation>Weitere Seiten hinzufügen</translation>
        </message>
        <message>
            <source>%1 di %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Anteprima: pagina %1</source>
            <translation>Vorschau: Seite %1</translation>
        </message>
        <message>
            <source>C’è già: preso il %1 per %2, %3. Guarda che valga ancora.</source>
            <translation>Schon vorhanden: am %1 für %2, %3, aufgenommen. Prüfe, ob es noch gilt.</translation>
        </message>
        <message>
            <source>Il giorno deve ancora venire.</source>
            <translation>Dieser Tag kommt erst noch.</translation>
        </message>
        <message>
            <source>Scrivi il giorno come 2/12/2026.</source>
            <translation>Schreibe den Tag wie 2/12/2026.</translation>
        </message>
        <message>
            <source>Già presente: visto in originale in questa visita per %1.</source>
            <translation>Schon da: in diesem Besuch im Original gesehen für %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::DocumentWords</name>
        <message>
            <source>Necessario</source>
            <translation>Notwendig</translation>
        </message>
        <message>
            <source>senza questi l’ufficio non decide</source>
            <translation>ohne diese entscheidet das Amt nicht</translation>
        </message>
        <message>
            <source>Utile</source>
            <translation>Nützlich</translation>
        </message>
        <message>
            <source>accelera il controllo</source>
            <translation>beschleunigt die Prüfung</translation>
        </message>
        <message>
            <source>Basta una dichiarazione</source>
            <translation>Eine Erklärung genügt</translation>
        </message>
        <message>
            <source>la scriviamo noi alla firma</source>
            <translation>wir schreiben sie bei der Unterschrift</translation>
        </message>
        <message>
            <source>Lo verifica l’ufficio</source>
            <translation>Das prüft das Amt</translation>
        </message>
        <message>
            <source>non serve portarlo</source>
            <translation>nicht mitzubringen</translation>
        </message>
        <message>
            <source>Già presente</source>
            <translation>Schon vorhanden</translation>
        </message>
        <message>
            <source>lo abbiamo da prima</source>
            <translation>haben wir von früher</translation>
        </message>
        <message>
            <source>Da tenere: %1</source>
            <translation>Aufzubewahren: %1</translation>
        </message>
        <message>
            <source>Acquisito %1</source>
            <translation>%1 erhalten</translation>
        </message>
        <message>
            <source>Visto in originale</source>
            <translation>Im Original gesehen</translation>
        </message>
        <message>
            <source>Arriverà il %1</source>
            <translation>Kommt am %1</translation>
        </message>
        <message>
            <source>Lo controlliamo noi</source>
            <translation>Das prüfen wir</translation>
        </message>
        <message>
            <source>Si firma dopo</source>
            <translation>Unterschrieben wird später</translation>
        </message>
        <message>
            <source>Da portare</source>
            <translation>Mitzubringen</translation>
        </message>
        <message>
            <source>Il file è di %1 MB: il massimo è %2 MB. Scansiona in grigio a 200 punti, o dividi le pagine.</source>
            <translation>Die Datei hat %1 MB: höchstens %2 MB sind erlaubt. Scanne in Grau mit 200 Punkten oder teile die Seiten.</translation>
        </message>
        <message>
            <source>L’immagine è troppo grande per questo computer. Scattala o scansionala con meno dettaglio.</source>
            <translation>Das Bild ist für diesen Computer zu groß. Fotografiere oder scanne es mit weniger Einzelheiten.</translation>
        </message>
        <message>
            <source>Il documento ha %1 pagine: il massimo è %2. Dividilo in due.</source>
            <translation>Das Dokument hat %1 Seiten: höchstens %2 sind erlaubt. Teile es in zwei.</translation>
        </message>
        <message>
            <source>Il PDF è protetto da password e l’ufficio non potrebbe leggerlo. Chiedine una copia senza password o scansionalo.</source>
            <translation>Das PDF ist durch ein Passwort geschützt und das Amt könnte es nicht lesen. Verlange eine Kopie ohne Passwort oder scanne es.</translation>
        </message>
        <message>
            <source>Il file è rovinato e non si apre. Scaricalo di nuovo o scansiona il foglio.</source>
            <translation>Die Datei ist beschädigt und lässt sich nicht öffnen. Lade sie neu herunter oder scanne das Blatt.</translation>
        </message>
        <message>
            <source>Il file è vuoto. Scansionalo di nuovo.</source>
            <translation>Die Datei ist leer. Scanne sie noch einmal.</translation>
        </message>
        <message>
            <source>Qui vanno PDF, JPEG o PNG. Salva il documento in uno di questi formati.</source>
            <translation>Hier gehören PDF, JPEG oder PNG hin. Speichere das Dokument in einem dieser Formate.</translation>
        </message>
        <message>
            <source>Hai fermato il lavoro.</source>
            <translation>Du hast die Arbeit angehalten.</translation>
        </message>
        <message>
            <source>Non riesco a leggere il file. Controlla che ci sia ancora e che tu possa aprirlo.</source>
            <translation>Ich kann die Datei nicht lesen. Prüfe, ob es sie noch gibt und ob du sie öffnen darfst.</translation>
        </message>
        <message>
            <source>Il disco è pieno o non si lascia scrivere. Libera spazio o chiama l’assistenza, poi premi di nuovo Tieni.</source>
            <translation>Die Festplatte ist voll oder lässt sich nicht beschreiben. Schaffe Platz oder rufe den Kundendienst, dann drücke noch einmal „Behalten“.</translation>
        </message>
        <message>
            <source>Un collega ha cambiato la pratica in questo momento. Premi di nuovo Tieni.</source>
            <translation>Jemand hat den Vorgang gerade geändert. Drücke noch einmal „Behalten“.</translation>
        </message>
        <message>
            <source>La pratica non si può più cambiare. Se è già stata inviata, apri un’integrazione.</source>
            <translation>Der Vorgang lässt sich nicht mehr ändern. Wenn er schon gesendet ist, beginne eine Ergänzung.</translation>
        </message>
        <message>
            <source>Il banco è bloccato. Rientra con la tua password.</source>
            <translation>Der Schalter ist gesperrt. Melde dich mit deinem Passwort wieder an.</translation>
        </message>
        <message>
            <source>Qualcosa sul disco non è integro. Riprova e, se si ripete, avvisa il responsabile.</source>
            <translation>Etwas auf der Festplatte ist nicht heil. Versuche es noch einmal und, wenn es wieder geschieht, sag es der verantwortlichen Person.</translation>
        </message>
        <message>
            <source>al massimo %1 punti per pollice</source>
            <translation>höchstens %1 Punkte pro Zoll</translation>
        </message>
        <message>
            <source>in grigio</source>
            <translation>in Grau</translation>
        </message>
        <message>
            <source>qualità %1 su 100</source>
            <translation>Qualität %1 von 100</translation>
        </message>
        <message>
            <source>Da %1 a %2: %3.</source>
            <translation>Von %1 bis %2: %3.</translation>
        </message>
        <message>
            <source>%1 kB</source>
            <translation>%1 kB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>1 pagina</source>
            <translation>1 Seite</translation>
        </message>
        <message>
            <source>%1 pagine</source>
            <translation>%1 Seiten</translation>
        </message>
        <message>
            <source>«Mi serve questo documento: %1. È per la domanda di %2. Quanto costa e quando è pronto?»</source>
            <translation>„Ich brauche dieses Dokument: %1. Es ist für den Antrag auf %2. Was kostet es und wann ist es fertig?“</translation>
        </message>
    </context>
    <context>
        <name>ui::DocumentsPage</name>
        <message>
            <source>Il documento scelto · F6</source>
            <translation>Das gewählte Dokument · F6</translation>
        </message>
        <message>
            <source>Torna all’elenco · F6</source>
            <translation>Zurück zur Liste · F6</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Foglio dei documenti mancanti</source>
            <translation>Blatt der fehlenden Dokumente</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <source>Continua: controllo</source>
            <translation>Weiter: Kontrolle</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Non c’è ancora nessuna pagina.</source>
            <translation>Es gibt noch keine Seite.</translation>
        </message>
        <message>
            <source>Aggiungi un file o scansiona il foglio, poi premi Tieni.</source>
            <translation>Füge eine Datei hinzu oder scanne das Blatt, dann drücke „Behalten“.</translation>
        </message>
        <message>
            <source>Torna all’elenco</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Tieni così</source>
            <translation>So behalten</translation>
        </message>
        <message>
            <source>Tieni</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Invia ora, documenti dopo</source>
            <translation>Jetzt senden, Dokumente später</translation>
        </message>
        <message>
            <source>Rimetti</source>
            <translation>Zurücklegen</translation>
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
            <translation>Datei importieren</translation>
        </message>
        <message>
            <source>Scansiona</source>
            <translation>Scannen</translation>
        </message>
        <message>
            <source>%1 · necessari %2 su %3 · in attesa %4</source>
            <translation>%1 · notwendig %2 von %3 · erwartet %4</translation>
        </message>
        <message>
            <source>Invio</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>La domanda scade il %1: %2.</source>
            <translation>Der Antrag läuft am %1 ab: %2.</translation>
        </message>
        <message>
            <source>Puoi inviarla adesso: quello che manca si aggiunge dopo, come integrazione.</source>
            <translation>Du kannst ihn jetzt senden: Was fehlt, wird später als Ergänzung hinzugefügt.</translation>
        </message>
        <message>
            <source>Il documento era troppo grande: l’ho ridotto.</source>
            <translation>Das Dokument war zu groß: Ich habe es verkleinert.</translation>
        </message>
        <message>
            <source>%1 Guarda a destra: se si legge, premi Tieni così.</source>
            <translation>%1 Schau rechts: Wenn man es lesen kann, drücke „So behalten“.</translation>
        </message>
        <message>
            <source>La pagina scelta · F6</source>
            <translation>Die gewählte Seite · F6</translation>
        </message>
        <message>
            <source>Torna alle pagine · F6</source>
            <translation>Zurück zu den Seiten · F6</translation>
        </message>
        <message>
            <source>Aggiungi pagine</source>
            <translation>Seiten hinzufügen</translation>
        </message>
        <message>
            <source>Documenti (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp)</source>
            <translation>Dokumente (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp)</translation>
        </message>
        <message>
            <source>La scansione non è riuscita. Le pagine prese sono ancora qui.</source>
            <translation>Das Scannen ist nicht gelungen. Die aufgenommenen Seiten sind noch hier.</translation>
        </message>
        <message>
            <source>Il documento non è stato preso. La pratica è com’era.</source>
            <translation>Das Dokument wurde nicht übernommen. Der Vorgang ist wie zuvor.</translation>
        </message>
        <message>
            <source>Tolto: %1.</source>
            <translation>Entfernt: %1.</translation>
        </message>
        <message>
            <source>Il documento non è stato rimesso. È ancora qui.</source>
            <translation>Das Dokument wurde nicht zurückgelegt. Es ist noch hier.</translation>
        </message>
        <message>
            <source>Parte solo con i documenti necessari: servono prima.</source>
            <translation>Geht nur mit den nötigen Dokumenten ab: sie kommen zuerst.</translation>
        </message>
    </context>
    <context>
        <name>ui::DuplicateCard</name>
        <message>
            <source>%1 (diverso)</source>
            <translation>%1 (anders)</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>non nota</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Codice</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>nessuno</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>Telefono</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>non noto</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>È questa persona</source>
            <translation>Es ist diese Person</translation>
        </message>
    </context>
    <context>
        <name>ui::DuplicatesPanel</name>
        <message>
            <source>Forse è la stessa persona</source>
            <translation>Vielleicht dieselbe Person</translation>
        </message>
        <message>
            <source>Le due schede a confronto</source>
            <translation>Die beiden Karten im Vergleich</translation>
        </message>
        <message>
            <source>Sono due persone</source>
            <translation>Es sind zwei Personen</translation>
        </message>
        <message>
            <source>È la stessa persona</source>
            <translation>Es ist dieselbe Person</translation>
        </message>
        <message>
            <source>Unire si può annullare.</source>
            <translation>Das Vereinen lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>Unire si può annullare. Dopo questa: altre %1.</source>
            <translation>Das Vereinen lässt sich rückgängig machen. Nach dieser: noch %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::EligibilityPanel</name>
        <message>
            <source>Con i dati finora</source>
            <translation>Mit den bisherigen Angaben</translation>
        </message>
        <message>
            <source>Mese per mese</source>
            <translation>Monat für Monat</translation>
        </message>
        <message>
            <source>Importi mese per mese</source>
            <translation>Beträge Monat für Monat</translation>
        </message>
        <message>
            <source>Chiudi i mesi</source>
            <translation>Monate schließen</translation>
        </message>
        <message>
            <source>Che cosa manca</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Esito con i dati finora</source>
            <translation>Ergebnis mit den bisherigen Angaben</translation>
        </message>
        <message>
            <source>%1, con i dati finora</source>
            <translation>%1, mit den bisherigen Angaben</translation>
        </message>
        <message>
            <source>fino a %1 giorni</source>
            <translation>bis zu %1 Tage</translation>
        </message>
        <message>
            <source>Al suo posto: %1.</source>
            <translation>An seiner Stelle: %1.</translation>
        </message>
        <message>
            <source>in tutto fino a %1 lordi</source>
            <translation>insgesamt bis zu %1 brutto</translation>
        </message>
        <message>
            <source>%1. Può presentarla lo stesso. %2</source>
            <translation>%1. Sie können trotzdem ansuchen. %2</translation>
        </message>
        <message>
            <source>dal %1° mese si riduce</source>
            <translation>ab dem %1. Monat weniger</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Da %1 il primo mese a %2 il %3° mese.</source>
            <translation>Von %1 im ersten Monat bis %2 im %3. Monat.</translation>
        </message>
        <message>
            <source>Che cosa può cambiare: %1</source>
            <translation>Was sich ändern kann: %1</translation>
        </message>
        <message>
            <source>%1 (decide)</source>
            <translation>%1 (entscheidet)</translation>
        </message>
    </context>
    <context>
        <name>ui::EndedPanel</name>
        <message>
            <source>%1, fino al %2.</source>
            <translation>%1, bis %2.</translation>
        </message>
        <message>
            <source>%1 Al suo posto oggi: %2.</source>
            <translation>%1 An ihrer Stelle heute: %2.</translation>
        </message>
        <message>
            <source>Storia</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Storia di %1</source>
            <translation>Verlauf von %1</translation>
        </message>
        <message>
            <source>Non più richiedibile</source>
            <translation>Nicht mehr zu beantragen</translation>
        </message>
        <message>
            <source>%1 misure finite</source>
            <translation>%1 Leistungen beendet</translation>
        </message>
        <message>
            <source>Altre %1 finite</source>
            <translation>%1 weitere beendet</translation>
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
        <message>
            <source>Lo spazio sul disco sta finendo: per ora non aggiungo documenti. Risposte e domande si salvano ancora. Avvisa chi cura il computer e riprova quando c’è spazio.</source>
            <translation>Der Platz auf der Festplatte geht zu Ende: vorerst kommen keine Dokumente dazu. Antworten und Anträge werden noch gespeichert. Gib Bescheid, wer den Computer betreut, und versuche es wieder, wenn Platz ist.</translation>
        </message>
        <message>
            <source>Un collega ha appena risposto a questa domanda, quindi non ho cambiato niente. Ora vedi la sua risposta: se vale la tua, scrivila di nuovo.</source>
            <translation>Jemand anderes hat diese Frage gerade beantwortet, darum ist nichts geändert. Jetzt siehst du diese Antwort: wenn deine gilt, schreib sie noch einmal.</translation>
        </message>
        <message>
            <source>La pratica è stata cambiata anche a un altro banco, quindi non l’ho consegnata. Le due versioni sono al sicuro. Confrontale e scegli che cosa vale, poi consegna.</source>
            <translation>Der Vorgang wurde auch an einem anderen Schalter geändert, darum ist er nicht abgegeben. Beide Fassungen sind sicher. Vergleiche sie und wähle, was gilt, dann gib ihn ab.</translation>
        </message>
    </context>
    <context>
        <name>ui::FaultSummary</name>
        <message>
            <source>Da guardare:</source>
            <translation>Anzusehen:</translation>
        </message>
        <message>
            <source>Da guardare (%1):</source>
            <translation>Anzusehen (%1):</translation>
        </message>
        <message>
            <source>e altri %1</source>
            <translation>und noch %1</translation>
        </message>
        <message>
            <source>Da guardare: %1</source>
            <translation>Anzusehen: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::FiguresGrid</name>
        <message>
            <source>Importi e date</source>
            <translation>Beträge und Daten</translation>
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
            <translation>Warum wir fragen.</translation>
        </message>
        <message>
            <source>Risposta: %1</source>
            <translation>Antwort: %1</translation>
        </message>
        <message>
            <source>Detto il %1, %2 giorni fa. È ancora così? Continua conferma; se no, cambia.</source>
            <translation>Am %1 gesagt, vor %2 Tagen. Stimmt das noch? Weiter bestätigt; sonst ändere es.</translation>
        </message>
        <message>
            <source>Errore: %1</source>
            <translation>Fehler: %1</translation>
        </message>
        <message>
            <source>Domanda %1</source>
            <translation>Frage %1</translation>
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
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Non so</source>
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Preferisce non dirlo</source>
            <translation>Möchte es nicht sagen</translation>
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
            <translation>Das Programm hatte sich plötzlich geschlossen.</translation>
        </message>
        <message>
            <source>La pratica %1 di %2 è salva, com’era alle %3.</source>
            <translation>Der Vorgang %1 von %2 ist sicher, wie er um %3 war.</translation>
        </message>
    </context>
    <context>
        <name>ui::HouseholdModel</name>
        <message>
            <source>scheda</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>nome non detto</source>
            <translation>Name nicht genannt</translation>
        </message>
        <message>
            <source>%1, vive altrove</source>
            <translation>%1, wohnt woanders</translation>
        </message>
        <message>
            <source>data non nota</source>
            <translation>Datum nicht bekannt</translation>
        </message>
        <message>
            <source>Nome</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Età</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Chi è</source>
            <translation>Wer es ist</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>Da dove</source>
            <translation>Woher</translation>
        </message>
    </context>
    <context>
        <name>ui::HouseholdPanel</name>
        <message>
            <source>Famiglia</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Aggiungi</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Aggiungi una persona alla famiglia</source>
            <translation>Person zur Familie hinzufügen</translation>
        </message>
        <message>
            <source>Più aggiunge una persona, Invio la cambia, Canc la toglie.</source>
            <translation>Plus fügt eine Person hinzu, Eingabe ändert sie, Entf entfernt sie.</translation>
        </message>
    </context>
    <context>
        <name>ui::HouseholdWords</name>
        <message>
            <source>coniuge %1</source>
            <translation>Ehepartner %1</translation>
        </message>
        <message>
            <source>moglie %1</source>
            <translation>Ehefrau %1</translation>
        </message>
        <message>
            <source>marito %1</source>
            <translation>Ehemann %1</translation>
        </message>
        <message>
            <source>in unione civile, partner %1</source>
            <translation>in eingetragener Partnerschaft, Partner %1</translation>
        </message>
        <message>
            <source>convivente %1</source>
            <translation>zusammenlebend %1</translation>
        </message>
        <message>
            <source>compagna %1</source>
            <translation>Lebensgefährtin %1</translation>
        </message>
        <message>
            <source>compagno %1</source>
            <translation>Lebensgefährte %1</translation>
        </message>
        <message>
            <source>figlio o figlia %1</source>
            <translation>Sohn oder Tochter %1</translation>
        </message>
        <message>
            <source>figlia %1</source>
            <translation>Tochter %1</translation>
        </message>
        <message>
            <source>figlio %1</source>
            <translation>Sohn %1</translation>
        </message>
        <message>
            <source>figlio o figlia del partner</source>
            <translation>Sohn oder Tochter des Partners</translation>
        </message>
        <message>
            <source>figlia del partner</source>
            <translation>Tochter des Partners</translation>
        </message>
        <message>
            <source>figlio del partner</source>
            <translation>Sohn des Partners</translation>
        </message>
        <message>
            <source>minore in affidamento</source>
            <translation>Pflegekind</translation>
        </message>
        <message>
            <source>minore affidata</source>
            <translation>Pflegetochter</translation>
        </message>
        <message>
            <source>minore affidato</source>
            <translation>Pflegesohn</translation>
        </message>
        <message>
            <source>genitore %1</source>
            <translation>Elternteil %1</translation>
        </message>
        <message>
            <source>madre %1</source>
            <translation>Mutter %1</translation>
        </message>
        <message>
            <source>padre %1</source>
            <translation>Vater %1</translation>
        </message>
        <message>
            <source>altro genitore dei figli</source>
            <translation>anderer Elternteil der Kinder</translation>
        </message>
        <message>
            <source>madre dei figli</source>
            <translation>Mutter der Kinder</translation>
        </message>
        <message>
            <source>padre dei figli</source>
            <translation>Vater der Kinder</translation>
        </message>
        <message>
            <source>fratello o sorella %1</source>
            <translation>Bruder oder Schwester %1</translation>
        </message>
        <message>
            <source>sorella %1</source>
            <translation>Schwester %1</translation>
        </message>
        <message>
            <source>fratello %1</source>
            <translation>Bruder %1</translation>
        </message>
        <message>
            <source>nipote %1</source>
            <translation>Enkel, Neffe oder Nichte %1</translation>
        </message>
        <message>
            <source>altra persona</source>
            <translation>andere Person</translation>
        </message>
        <message>
            <source>della richiedente</source>
            <translation>der Antragstellerin</translation>
        </message>
        <message>
            <source>del richiedente</source>
            <translation>des Antragstellers</translation>
        </message>
        <message>
            <source>di chi chiede</source>
            <translation>der antragstellenden Person</translation>
        </message>
        <message>
            <source>legame non detto</source>
            <translation>Beziehung nicht genannt</translation>
        </message>
        <message>
            <source>richiedente</source>
            <translation>antragstellend</translation>
        </message>
        <message>
            <source>figlio o figlia</source>
            <translation>Sohn oder Tochter</translation>
        </message>
        <message>
            <source>marito o moglie</source>
            <translation>Ehemann oder Ehefrau</translation>
        </message>
        <message>
            <source>compagno o compagna</source>
            <translation>Lebensgefährte oder Lebensgefährtin</translation>
        </message>
        <message>
            <source>unione civile</source>
            <translation>eingetragene Partnerschaft</translation>
        </message>
        <message>
            <source>padre o madre</source>
            <translation>Vater oder Mutter</translation>
        </message>
        <message>
            <source>fratello o sorella</source>
            <translation>Bruder oder Schwester</translation>
        </message>
        <message>
            <source>nipote</source>
            <translation>Enkel, Neffe oder Nichte</translation>
        </message>
        <message>
            <source>altro genitore dei figli, che vive altrove</source>
            <translation>anderer Elternteil der Kinder, wohnt woanders</translation>
        </message>
        <message>
            <source>tessera</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>documento</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>anagrafe</source>
            <translation>Meldeamt</translation>
        </message>
        <message>
            <source>detto oggi</source>
            <translation>heute gesagt</translation>
        </message>
        <message>
            <source>visita del %1</source>
            <translation>Besuch am %1</translation>
        </message>
        <message>
            <source>meno di 1</source>
            <translation>unter 1</translation>
        </message>
        <message>
            <source>%1 (presunta)</source>
            <translation>%1 (vermutet)</translation>
        </message>
        <message>
            <source>%1, giorno non noto</source>
            <translation>%1, Tag nicht bekannt</translation>
        </message>
        <message>
            <source>data non nota</source>
            <translation>Datum nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>ui::InstalmentModel</name>
        <message>
            <source>%1°</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1 · %2 giorni</source>
            <translation>%1 · %2 Tage</translation>
        </message>
        <message>
            <source>Mese</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Dal</source>
            <translation>Vom</translation>
        </message>
        <message>
            <source>Importo</source>
            <translation>Betrag</translation>
        </message>
    </context>
    <context>
        <name>ui::InterviewPanel</name>
        <message>
            <source>L’intervista breve è finita.</source>
            <translation>Das kurze Gespräch ist zu Ende.</translation>
        </message>
        <message>
            <source>Non c’è altro da chiedere.</source>
            <translation>Es gibt nichts mehr zu fragen.</translation>
        </message>
        <message>
            <source>Quello che manca lo chiede la domanda. Si può anche continuare qui.</source>
            <translation>Was fehlt, fragt der Antrag. Man kann auch hier weitermachen.</translation>
        </message>
        <message>
            <source>Quello che non si sa non cambia che cosa può chiedere.</source>
            <translation>Was man nicht weiß, ändert nichts daran, was beantragt werden kann.</translation>
        </message>
        <message>
            <source>Risposta: %1</source>
            <translation>Antwort: %1</translation>
        </message>
        <message>
            <source>Detto il %1, %2 giorni fa. È ancora così?</source>
            <translation>Gesagt am %1, vor %2 Tagen. Ist es noch so?</translation>
        </message>
        <message>
            <source>Errore: %1</source>
            <translation>Fehler: %1</translation>
        </message>
        <message>
            <source>È ancora così</source>
            <translation>Es ist noch so</translation>
        </message>
        <message>
            <source>Continua</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Invio</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Che cosa sappiamo già</source>
            <translation>Was wir schon wissen</translation>
        </message>
        <message>
            <source>Intervista breve</source>
            <translation>Kurzes Gespräch</translation>
        </message>
        <message>
            <source>Esc torna alle domande</source>
            <translation>Esc führt zu den Fragen zurück</translation>
        </message>
        <message>
            <source>Non sappiamo ancora niente</source>
            <translation>Wir wissen noch nichts</translation>
        </message>
        <message>
            <source>Già note: %1</source>
            <translation>Schon bekannt: %1</translation>
        </message>
        <message>
            <source>Torna alle domande</source>
            <translation>Zurück zu den Fragen</translation>
        </message>
        <message>
            <source>Vedi</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Vedi che cosa sappiamo già</source>
            <translation>Ansehen, was wir schon wissen</translation>
        </message>
        <message>
            <source>Perché lo chiediamo</source>
            <translation>Warum wir fragen</translation>
        </message>
        <message>
            <source>Vai</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Vai alla domanda da controllare</source>
            <translation>Zur Frage, die zu prüfen ist</translation>
        </message>
        <message>
            <source>Chiedi ancora</source>
            <translation>Weiter fragen</translation>
        </message>
        <message>
            <source>Domanda</source>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>Torno dopo</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>F8</source>
            <translation>F8</translation>
        </message>
        <message>
            <source>Non so</source>
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Preferisce non dirlo</source>
            <translation>Möchte es nicht sagen</translation>
        </message>
    </context>
    <context>
        <name>ui::InterviewWords</name>
        <message>
            <source>da %1 a %2</source>
            <translation>von %1 bis %2</translation>
        </message>
        <message>
            <source>fino a %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>almeno %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>%1 da %2 a %3</source>
            <translation>%1 von %2 auf %3</translation>
        </message>
        <message>
            <source>Manca: %1.</source>
            <translation>Es fehlt: %1.</translation>
        </message>
        <message>
            <source>Nessuno l’ha chiesta ancora.</source>
            <translation>Noch nicht beantragt.</translation>
        </message>
        <message>
            <source>Ha tempo fino al %1: %2.</source>
            <translation>Zeit bis %1: %2.</translation>
        </message>
        <message>
            <source>probabile</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>forse</source>
            <translation>vielleicht</translation>
        </message>
        <message>
            <source>già ricevuta</source>
            <translation>schon bezogen</translation>
        </message>
        <message>
            <source>per ora no</source>
            <translation>vorerst nicht</translation>
        </message>
        <message>
            <source>non calcolabile qui</source>
            <translation>hier nicht berechenbar</translation>
        </message>
        <message>
            <source>altra strada</source>
            <translation>anderer Weg</translation>
        </message>
        <message>
            <source>non ancora in vigore</source>
            <translation>noch nicht in Kraft</translation>
        </message>
        <message>
            <source>non più richiedibile</source>
            <translation>nicht mehr zu beantragen</translation>
        </message>
        <message>
            <source>Resta circa 1 domanda</source>
            <translation>Noch ungefähr 1 Frage</translation>
        </message>
        <message>
            <source>Restano circa %1 domande</source>
            <translation>Noch ungefähr %1 Fragen</translation>
        </message>
        <message>
            <source>età</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Serve per %1 e altre %2 misure.</source>
            <translation>Dient für %1 und %2 weitere Leistungen.</translation>
        </message>
        <message>
            <source>Serve per %1.</source>
            <translation>Dient für %1.</translation>
        </message>
        <message>
            <source>Serve per %1 e %2.</source>
            <translation>Dient für %1 und %2.</translation>
        </message>
        <message>
            <source>%1; e un’altra</source>
            <translation>%1; und eine weitere</translation>
        </message>
        <message>
            <source>%1; e altre %2</source>
            <translation>%1; und %2 weitere</translation>
        </message>
        <message>
            <source>Con questa risposta: %1.</source>
            <translation>Mit dieser Antwort: %1.</translation>
        </message>
        <message>
            <source>Con l’ultima risposta: %1.</source>
            <translation>Mit der letzten Antwort: %1.</translation>
        </message>
        <message>
            <source>1 misura già valutata su %1</source>
            <translation>1 Leistung von %1 schon geprüft</translation>
        </message>
        <message>
            <source>%1 misure già valutate su %2</source>
            <translation>%1 Leistungen von %2 schon geprüft</translation>
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
            <translation>Name des Feldes oder der Aufgabe</translation>
        </message>
        <message>
            <source>Nessun campo con questo nome.</source>
            <translation>Kein Feld mit diesem Namen.</translation>
        </message>
        <message>
            <source>Campi</source>
            <translation>Felder</translation>
        </message>
        <message>
            <source>Rimandate con F8</source>
            <translation>Mit F8 zurückgestellt</translation>
        </message>
        <message>
            <source>senza risposta</source>
            <translation>ohne Antwort</translation>
        </message>
        <message>
            <source>Compiti</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Come si lavora</source>
            <translation>Wie gearbeitet wird</translation>
        </message>
        <message>
            <source>Una domanda alla volta</source>
            <translation>Eine Frage nach der anderen</translation>
        </message>
        <message>
            <source>Tutta la sezione in una pagina</source>
            <translation>Der ganze Abschnitt auf einer Seite</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Strg+D</translation>
        </message>
        <message>
            <source>guidata densa</source>
            <translation>geführt dicht</translation>
        </message>
        <message>
            <source>Nascondi gli esempi nei campi</source>
            <translation>Beispiele in den Feldern verbergen</translation>
        </message>
        <message>
            <source>Mostra gli esempi nei campi</source>
            <translation>Beispiele in den Feldern zeigen</translation>
        </message>
        <message>
            <source>suggerimenti formato</source>
            <translation>Hinweise zum Format</translation>
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
        <name>ui::KnownList</name>
        <message>
            <source>Che cosa sappiamo già</source>
            <translation>Was wir schon wissen</translation>
        </message>
        <message>
            <source>Da confermare</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <source>S: è così</source>
            <translation>S: es ist so</translation>
        </message>
        <message>
            <source>Ancora niente. Le risposte di oggi compaiono qui.</source>
            <translation>Noch nichts. Die Antworten von heute stehen dann hier.</translation>
        </message>
        <message>
            <source>Invio cambia la risposta. S conferma quelle vecchie.</source>
            <translation>Eingabe ändert die Antwort. S bestätigt die alten.</translation>
        </message>
        <message>
            <source>Invio cambia la risposta.</source>
            <translation>Eingabe ändert die Antwort.</translation>
        </message>
    </context>
    <context>
        <name>ui::KnownWords</name>
        <message>
            <source>%1, oggi</source>
            <translation>%1, heute</translation>
        </message>
    </context>
    <context>
        <name>ui::LifePanel</name>
        <message>
            <source>Chiudi</source>
            <translation>Schließen</translation>
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
            <translation>In Ordnung: %1</translation>
        </message>
        <message>
            <source>g/m/aaaa</source>
            <translation>T/M/JJJJ</translation>
        </message>
        <message>
            <source>giorno/mese/anno</source>
            <translation>Tag/Monat/Jahr</translation>
        </message>
        <message>
            <source>m/aaaa</source>
            <translation>M/JJJJ</translation>
        </message>
        <message>
            <source>mese/anno</source>
            <translation>Monat/Jahr</translation>
        </message>
        <message>
            <source>1.234,50</source>
            <translation>1.234,50</translation>
        </message>
        <message>
            <source>per esempio 1.234,50</source>
            <translation>zum Beispiel 1.234,50</translation>
        </message>
    </context>
    <context>
        <name>ui::ListEditor</name>
        <message>
            <source>Aggiungi</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Aggiungi: %1</source>
            <translation>Hinzufügen: %1</translation>
        </message>
        <message>
            <source>Togli</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Canc</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Annulla</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Strg+Z</translation>
        </message>
        <message>
            <source>Nessuna riga</source>
            <translation>Keine Zeile</translation>
        </message>
        <message>
            <source>senza risposta: %1</source>
            <translation>ohne Antwort: %1</translation>
        </message>
        <message>
            <source>Nessuna riga: è la risposta.</source>
            <translation>Keine Zeile: Das ist die Antwort.</translation>
        </message>
        <message>
            <source>Ancora nessuna riga. Aggiungine una, o di’ che non ce n’è nessuna.</source>
            <translation>Noch keine Zeile. Füge eine hinzu oder sage, dass es keine gibt.</translation>
        </message>
    </context>
    <context>
        <name>ui::LoginPage</name>
        <message>
            <source>Accesso</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Utente</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>si può incollare</source>
            <translation>Einfügen ist möglich</translation>
        </message>
        <message>
            <source>Accedi</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Invio</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Come lavori oggi</source>
            <translation>Wie du heute arbeitest</translation>
        </message>
        <message>
            <source>Sportello</source>
            <translation>Sportello</translation>
        </message>
        <message>
            <source>Persone presenti al banco</source>
            <translation>Anwesende am Schalter</translation>
        </message>
        <message>
            <source>Uscita</source>
            <translation>Außendienst</translation>
        </message>
        <message>
            <source>In mensa, stazione, dormitorio; anche senza rete</source>
            <translation>In Mensa, Bahnhof, Schlafstelle; auch ohne Netz</translation>
        </message>
        <message>
            <source>A distanza</source>
            <translation>Auf Distanz</translation>
        </message>
        <message>
            <source>Video o telefono con INPS</source>
            <translation>Video oder Telefon mit dem INPS</translation>
        </message>
        <message>
            <source>Su questo computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Sede e banco</source>
            <translation>Sitz und Schalter</translation>
        </message>
        <message>
            <source>Regole</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Accesso senza rete</source>
            <translation>Anmeldung ohne Netz</translation>
        </message>
        <message>
            <source>sempre possibile: la password si controlla qui</source>
            <translation>immer möglich: Das Passwort wird hier geprüft</translation>
        </message>
        <message>
            <source>Domande da inviare</source>
            <translation>Zu sendende Anträge</translation>
        </message>
        <message>
            <source>Questa è la formazione.</source>
            <translation>Dies ist die Schulung.</translation>
        </message>
        <message>
            <source>Persone e operatori sono inventati e niente arriva all’INPS. Non scrivere dati veri.</source>
            <translation>Personen und Bedienstete sind erfunden, nichts gelangt an das INPS. Schreibe keine echten Daten.</translation>
        </message>
        <message>
            <source>nessuna</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1, partono da sole</source>
            <translation>%1, gehen von selbst hinaus</translation>
        </message>
        <message>
            <source>Password di prova.</source>
            <translation>Übungspasswort.</translation>
        </message>
        <message>
            <source>versione %1 del %2</source>
            <translation>Fassung %1 vom %2</translation>
        </message>
        <message>
            <source>Le regole installate sono scadute.</source>
            <translation>Die installierten Regeln sind abgelaufen.</translation>
        </message>
        <message>
            <source>Le regole hanno %1 giorni.</source>
            <translation>Die Regeln sind %1 Tage alt.</translation>
        </message>
        <message>
            <source>Le misure locali di %1 sono scadute e non si vedono.</source>
            <translation>Die örtlichen Leistungen von %1 sind abgelaufen und werden nicht gezeigt.</translation>
        </message>
        <message>
            <source>Puoi lavorare: chiedi al responsabile se ce ne sono di nuove.</source>
            <translation>Du kannst arbeiten: Frage die verantwortliche Person, ob es neuere gibt.</translation>
        </message>
        <message>
            <source>Buongiorno. Accedi al banco</source>
            <translation>Guten Tag. Melde dich am Schalter an</translation>
        </message>
        <message>
            <source>%1, ore %2</source>
            <translation>%1, %2 Uhr</translation>
        </message>
        <message>
            <source>Schermo bloccato</source>
            <translation>Bildschirm gesperrt</translation>
        </message>
        <message>
            <source>Quello che stavi scrivendo è al sicuro: lo ritrovi dove l’hai lasciato.</source>
            <translation>Was du gerade geschrieben hast, ist sicher: Du findest es, wo du es gelassen hast.</translation>
        </message>
        <message>
            <source>Sblocca</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Utente e password non tornano. Riprova.</source>
            <translation>Benutzer und Passwort stimmen nicht. Versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Utente e password non tornavano. Ora puoi riprovare.</source>
            <translation>Benutzer und Passwort stimmten nicht. Jetzt kannst du es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>Utente e password non tornano. Per sicurezza aspetta %1 secondi.</source>
            <translation>Benutzer und Passwort stimmen nicht. Warte zur Sicherheit %1 Sekunden.</translation>
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
            <translation>Vorhandene Vollmachten · F6</translation>
        </message>
        <message>
            <source>Torna alla delega · F6</source>
            <translation>Zurück zur Vollmacht · F6</translation>
        </message>
        <message>
            <source>Torna alla persona</source>
            <translation>Zurück zur Person</translation>
        </message>
        <message>
            <source>Registra la delega</source>
            <translation>Vollmacht eintragen</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Numero</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Delega</source>
            <translation>Vollmacht</translation>
        </message>
        <message>
            <source>Con quale potere</source>
            <translation>Mit welcher Befugnis</translation>
        </message>
        <message>
            <source>Chi agisce</source>
            <translation>Wer handelt</translation>
        </message>
        <message>
            <source>Suo codice fiscale</source>
            <translation>Ihre Steuernummer</translation>
        </message>
        <message>
            <source>Che cosa può fare</source>
            <translation>Was er tun darf</translation>
        </message>
        <message>
            <source>Vale dal</source>
            <translation>Gilt ab</translation>
        </message>
        <message>
            <source>Fino al</source>
            <translation>Bis zum</translation>
        </message>
        <message>
            <source>Vuoto: fino a revoca.</source>
            <translation>Leer: bis zum Widerruf.</translation>
        </message>
        <message>
            <source>Documento di chi delega</source>
            <translation>Dokument dessen, der bevollmächtigt</translation>
        </message>
        <message>
            <source>Documento di chi agisce</source>
            <translation>Dokument dessen, der handelt</translation>
        </message>
        <message>
            <source>Atto o decreto</source>
            <translation>Akt oder Dekret</translation>
        </message>
        <message>
            <source>Tipo e numero: per tutore, curatore, amministratore, parente.</source>
            <translation>Art und Nummer: für Vormund, Kurator, Sachwalter, Verwandte.</translation>
        </message>
        <message>
            <source>Che cosa manca</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Deleghe che ci sono</source>
            <translation>Vorhandene Vollmachten</translation>
        </message>
        <message>
            <source>Chi può agire per %1</source>
            <translation>Wer für %1 handeln darf</translation>
        </message>
        <message>
            <source>Non riconosco la data. Scrivila come 14/3/2027.</source>
            <translation>Ich erkenne das Datum nicht. Schreibe es wie 14/3/2027.</translation>
        </message>
        <message>
            <source>Nessuna delega registrata.</source>
            <translation>Keine Vollmacht eingetragen.</translation>
        </message>
        <message>
            <source>Può %1, %2.</source>
            <translation>Darf %1, %2.</translation>
        </message>
        <message>
            <source>Perché si revoca</source>
            <translation>Warum widerrufen wird</translation>
        </message>
        <message>
            <source>Revoca</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Revoca la delega di %1</source>
            <translation>Vollmacht von %1 widerrufen</translation>
        </message>
    </context>
    <context>
        <name>ui::MandateWords</name>
        <message>
            <source>Delegato</source>
            <translation>Bevollmächtigter</translation>
        </message>
        <message>
            <source>Delegato per una sola pratica</source>
            <translation>Für einen einzigen Vorgang bevollmächtigt</translation>
        </message>
        <message>
            <source>Genitore</source>
            <translation>Elternteil</translation>
        </message>
        <message>
            <source>Tutore</source>
            <translation>Vormund</translation>
        </message>
        <message>
            <source>Curatore</source>
            <translation>Kurator</translation>
        </message>
        <message>
            <source>Amministratore di sostegno</source>
            <translation>Sachwalter</translation>
        </message>
        <message>
            <source>Parente, per impedimento di salute</source>
            <translation>Verwandte Person, wegen gesundheitlicher Verhinderung</translation>
        </message>
        <message>
            <source>Patronato</source>
            <translation>Patronat</translation>
        </message>
        <message>
            <source>Delegato a riscuotere</source>
            <translation>Zum Abholen bevollmächtigt</translation>
        </message>
        <message>
            <source>parlare per la persona</source>
            <translation>für die Person sprechen</translation>
        </message>
        <message>
            <source>vedere i dati</source>
            <translation>Daten ansehen</translation>
        </message>
        <message>
            <source>firmare le domande</source>
            <translation>Anträge unterschreiben</translation>
        </message>
        <message>
            <source>consegnare documenti</source>
            <translation>Dokumente abgeben</translation>
        </message>
        <message>
            <source>riscuotere</source>
            <translation>abholen</translation>
        </message>
        <message>
            <source>%1 e %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>revocata il %1</source>
            <translation>am %1 widerrufen</translation>
        </message>
        <message>
            <source>dal %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>fino a revoca</source>
            <translation>bis zum Widerruf</translation>
        </message>
        <message>
            <source>scaduta il %1</source>
            <translation>abgelaufen am %1</translation>
        </message>
        <message>
            <source>fino al %1</source>
            <translation>bis zum %1</translation>
        </message>
        <message>
            <source>Servono due firme: quella della persona e quella del curatore.</source>
            <translation>Zwei Unterschriften sind nötig: die der Person und die des Kurators.</translation>
        </message>
        <message>
            <source>%1 Puoi ascoltare e preparare la domanda; per la firma serve la persona o una delega che valga.</source>
            <translation>%1 Du kannst zuhören und den Antrag vorbereiten; für die Unterschrift braucht es die Person oder eine gültige Vollmacht.</translation>
        </message>
        <message>
            <source>Per chi è qui non c’è nessuna delega.</source>
            <translation>Für die anwesende Person gibt es keine Vollmacht.</translation>
        </message>
        <message>
            <source>La delega vale dal %1.</source>
            <translation>Die Vollmacht gilt ab %1.</translation>
        </message>
        <message>
            <source>La delega è scaduta il %1.</source>
            <translation>Die Vollmacht ist am %1 abgelaufen.</translation>
        </message>
        <message>
            <source>La delega è stata revocata.</source>
            <translation>Die Vollmacht wurde widerrufen.</translation>
        </message>
        <message>
            <source>La delega non comprende questo.</source>
            <translation>Die Vollmacht umfasst das nicht.</translation>
        </message>
        <message>
            <source>La delega è per un’altra domanda.</source>
            <translation>Die Vollmacht ist für einen anderen Antrag.</translation>
        </message>
        <message>
            <source>Scrivi chi è il delegato.</source>
            <translation>Schreibe, wer bevollmächtigt ist.</translation>
        </message>
        <message>
            <source>La persona non può delegare sé stessa.</source>
            <translation>Die Person kann sich nicht selbst bevollmächtigen.</translation>
        </message>
        <message>
            <source>Scegli almeno una cosa che può fare.</source>
            <translation>Wähle mindestens eine Sache, die erlaubt ist.</translation>
        </message>
        <message>
            <source>Scrivi da quando vale.</source>
            <translation>Schreibe, ab wann sie gilt.</translation>
        </message>
        <message>
            <source>La fine viene prima dell’inizio: controlla le due date.</source>
            <translation>Das Ende liegt vor dem Anfang: Prüfe die beiden Daten.</translation>
        </message>
        <message>
            <source>Serve vedere il documento di chi delega.</source>
            <translation>Das Dokument dessen, der bevollmächtigt, muss gezeigt werden.</translation>
        </message>
        <message>
            <source>Serve vedere il documento di chi agisce.</source>
            <translation>Das Dokument dessen, der handelt, muss gezeigt werden.</translation>
        </message>
        <message>
            <source>Scrivi quale decreto o atto dà il potere, con il numero.</source>
            <translation>Schreibe, welches Dekret oder welcher Akt die Befugnis gibt, mit der Nummer.</translation>
        </message>
        <message>
            <source>C’è già un delegato in quel periodo: se ne può avere uno solo. Prima revoca l’altro.</source>
            <translation>In diesem Zeitraum gibt es schon einen Bevollmächtigten: Nur einer ist möglich. Widerrufe zuerst den anderen.</translation>
        </message>
        <message>
            <source>Questo delegato lo è già di cinque persone: di più non si può.</source>
            <translation>Diese Person ist schon von fünf Personen bevollmächtigt: Mehr geht nicht.</translation>
        </message>
        <message>
            <source>lo chiede la persona</source>
            <translation>die Person verlangt es</translation>
        </message>
        <message>
            <source>il delegato rinuncia</source>
            <translation>die bevollmächtigte Person verzichtet</translation>
        </message>
        <message>
            <source>lo dice un giudice</source>
            <translation>ein Gericht sagt es</translation>
        </message>
        <message>
            <source>era un errore</source>
            <translation>es war ein Irrtum</translation>
        </message>
        <message>
            <source>carta d’identità</source>
            <translation>Identitätskarte</translation>
        </message>
        <message>
            <source>passaporto</source>
            <translation>Reisepass</translation>
        </message>
        <message>
            <source>permesso di soggiorno</source>
            <translation>Aufenthaltsgenehmigung</translation>
        </message>
        <message>
            <source>patente</source>
            <translation>Führerschein</translation>
        </message>
        <message>
            <source>nessuno</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>altro documento</source>
            <translation>anderes Dokument</translation>
        </message>
    </context>
    <context>
        <name>ui::MemberRow</name>
        <message>
            <source>Nome</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Cognome</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>Chi è</source>
            <translation>Wer es ist</translation>
        </message>
        <message>
            <source>Sesso</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>non detto</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>donna</source>
            <translation>Frau</translation>
        </message>
        <message>
            <source>uomo</source>
            <translation>Mann</translation>
        </message>
        <message>
            <source>Codice</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Se c’è: riempie nascita e sesso.</source>
            <translation>Wenn vorhanden: füllt Geburt und Geschlecht aus.</translation>
        </message>
        <message>
            <source>Metti nella famiglia</source>
            <translation>Zur Familie geben</translation>
        </message>
        <message>
            <source>Invio</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Annulla</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Questa data non esiste. Controlla giorno e mese.</source>
            <translation>Dieses Datum gibt es nicht. Prüfe Tag und Monat.</translation>
        </message>
        <message>
            <source>Non riconosco la data. Scrivila come 14/3/1986.</source>
            <translation>Ich erkenne das Datum nicht. Schreibe es wie 14/3/1986.</translation>
        </message>
        <message>
            <source>La nascita non può essere nel futuro.</source>
            <translation>Die Geburt kann nicht in der Zukunft liegen.</translation>
        </message>
        <message>
            <source>Scrivi almeno il nome.</source>
            <translation>Schreibe mindestens den Namen.</translation>
        </message>
    </context>
    <context>
        <name>ui::NeedCard</name>
        <message>
            <source>%1, tasto %2</source>
            <translation>%1, Taste %2</translation>
        </message>
    </context>
    <context>
        <name>ui::NeedGrid</name>
        <message>
            <source>Di che cosa ha bisogno</source>
            <translation>Was die Person braucht</translation>
        </message>
    </context>
    <context>
        <name>ui::NeedWords</name>
        <message>
            <source>Reddito</source>
            <translation>Einkommen</translation>
        </message>
        <message>
            <source>Lavoro perso</source>
            <translation>Arbeit verloren</translation>
        </message>
        <message>
            <source>Figli</source>
            <translation>Kinder</translation>
        </message>
        <message>
            <source>Gravidanza</source>
            <translation>Schwangerschaft</translation>
        </message>
        <message>
            <source>Pensione</source>
            <translation>Rente</translation>
        </message>
        <message>
            <source>Salute e disabilità</source>
            <translation>Gesundheit und Behinderung</translation>
        </message>
        <message>
            <source>Lutto</source>
            <translation>Todesfall</translation>
        </message>
        <message>
            <source>Casa e affitto</source>
            <translation>Wohnung und Miete</translation>
        </message>
        <message>
            <source>Bollette e debiti</source>
            <translation>Rechnungen und Schulden</translation>
        </message>
        <message>
            <source>Cibo</source>
            <translation>Essen</translation>
        </message>
        <message>
            <source>Documenti e residenza</source>
            <translation>Dokumente und Wohnsitz</translation>
        </message>
        <message>
            <source>Permesso di soggiorno</source>
            <translation>Aufenthaltserlaubnis</translation>
        </message>
        <message>
            <source>Avviare un’attività</source>
            <translation>Selbstständig machen</translation>
        </message>
        <message>
            <source>Violenza o paura</source>
            <translation>Gewalt oder Angst</translation>
        </message>
        <message>
            <source>Altro</source>
            <translation>Anderes</translation>
        </message>
    </context>
    <context>
        <name>ui::NeedsPage</name>
        <message>
            <source>Non c’è altro da chiedere.</source>
            <translation>Es gibt nichts mehr zu fragen.</translation>
        </message>
        <message>
            <source>Bisogni</source>
            <translation>Bedürfnisse</translation>
        </message>
        <message>
            <source>Intervista · F6</source>
            <translation>Gespräch · F6</translation>
        </message>
        <message>
            <source>Torna ai bisogni · F6</source>
            <translation>Zurück zu den Bedürfnissen · F6</translation>
        </message>
        <message>
            <source>La visita è chiusa.</source>
            <translation>Der Besuch ist abgeschlossen.</translation>
        </message>
        <message>
            <source>Quello che è stato detto si guarda soltanto.</source>
            <translation>Was gesagt wurde, kann man nur ansehen.</translation>
        </message>
        <message>
            <source>Che cosa la porta qui oggi?</source>
            <translation>Was führt Sie heute her?</translation>
        </message>
        <message>
            <source>Con le sue parole</source>
            <translation>Mit eigenen Worten</translation>
        </message>
        <message>
            <source>Con le parole della persona, in una riga.</source>
            <translation>Mit den Worten der Person, in einer Zeile.</translation>
        </message>
        <message>
            <source>Anche più di uno. Lettera o clic.</source>
            <translation>Auch mehrere. Buchstabe oder Klick.</translation>
        </message>
        <message>
            <source>Mostra alla persona</source>
            <translation>Der Person zeigen</translation>
        </message>
        <message>
            <source>F7</source>
            <translation>F7</translation>
        </message>
        <message>
            <source>Di che cosa ha bisogno</source>
            <translation>Was die Person braucht</translation>
        </message>
        <message>
            <source>«Violenza o paura» non appare mai sul secondo schermo, in coda o nei riepiloghi.</source>
            <translation>«Gewalt oder Angst» erscheint nie am zweiten Bildschirm, in der Reihe oder in den Berichten.</translation>
        </message>
        <message>
            <source>Linea dedicata</source>
            <translation>Eigene Hilfsnummer</translation>
        </message>
        <message>
            <source>Recapiti della linea dedicata</source>
            <translation>Kontakte der eigenen Hilfsnummer</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Vedi che cosa può chiedere</source>
            <translation>Ansehen, was zu beantragen ist</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
    </context>
    <context>
        <name>ui::NewTicket</name>
        <message>
            <source>Per che cosa?</source>
            <translation>Wofür?</translation>
        </message>
        <message>
            <source>Passa prima? Perché?</source>
            <translation>Kommt sie früher dran? Warum?</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Aggiungi alla coda</source>
            <translation>In die Warteschlange</translation>
        </message>
        <message>
            <source>Invio</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Servi subito</source>
            <translation>Sofort bedienen</translation>
        </message>
        <message>
            <source>Maiusc+Invio</source>
            <translation>Umschalt+Eingabe</translation>
        </message>
        <message>
            <source>Annulla</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Ora fissata</source>
            <translation>Vereinbarte Zeit</translation>
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
        <message>
            <source>Correggi: %1</source>
            <translation>Berichtigen: %1</translation>
        </message>
        <message>
            <source>Correggi</source>
            <translation>Berichtigen</translation>
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
            <translation>Heute</translation>
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
        <message>
            <source>Solo da correggere</source>
            <translation>Nur zu berichtigende</translation>
        </message>
        <message>
            <source>Mostra tutto</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Solo da correggere (%1)</source>
            <translation>Nur zu berichtigende (%1)</translation>
        </message>
        <message>
            <source>Correggi %1</source>
            <translation>%1 berichtigen</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
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
            <translation>Ergebnis eingetroffen</translation>
        </message>
        <message>
            <source>Registra l’esito</source>
            <translation>Ergebnis eintragen</translation>
        </message>
        <message>
            <source>Che cosa dice la lettera?</source>
            <translation>Was sagt der Brief?</translation>
        </message>
        <message>
            <source>Accolta</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Respinta</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Data della lettera</source>
            <translation>Datum des Briefs</translation>
        </message>
        <message>
            <source>Motivo, come è scritto</source>
            <translation>Grund, wie er geschrieben steht</translation>
        </message>
        <message>
            <source>Come si fa ricorso</source>
            <translation>Wie man Rekurs einlegt</translation>
        </message>
        <message>
            <source>Ultimo giorno per il ricorso</source>
            <translation>Letzter Tag für den Rekurs</translation>
        </message>
        <message>
            <source>A chi e in che modo: è scritto in fondo alla lettera.</source>
            <translation>An wen und wie: Das steht unten im Brief.</translation>
        </message>
        <message>
            <source>Scrivi l’ultimo giorno per il ricorso: la persona deve saperlo.</source>
            <translation>Schreibe den letzten Tag für den Rekurs: Die Person muss ihn kennen.</translation>
        </message>
        <message>
            <source>Scrivi a chi si fa ricorso e come.</source>
            <translation>Schreibe, an wen und wie man Rekurs einlegt.</translation>
        </message>
        <message>
            <source>Scrivi il motivo, con le parole della lettera.</source>
            <translation>Schreibe den Grund mit den Worten des Briefs.</translation>
        </message>
        <message>
            <source>Scrivi la data della lettera, non oltre oggi.</source>
            <translation>Schreibe das Datum des Briefs, nicht nach heute.</translation>
        </message>
    </context>
    <context>
        <name>ui::OutcomeWords</name>
        <message>
            <source>%1 settimana</source>
            <translation>%1 Woche</translation>
        </message>
        <message>
            <source>%1 settimane</source>
            <translation>%1 Wochen</translation>
        </message>
        <message>
            <source>%1 giorno</source>
            <translation>%1 Tag</translation>
        </message>
        <message>
            <source>%1 giorni</source>
            <translation>%1 Tage</translation>
        </message>
        <message>
            <source>%1 mese</source>
            <translation>%1 Monat</translation>
        </message>
        <message>
            <source>%1 mesi</source>
            <translation>%1 Monate</translation>
        </message>
        <message>
            <source>Nessuna riga</source>
            <translation>Keine Zeile</translation>
        </message>
        <message>
            <source>1 riga</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <source>%1 righe</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source> o </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Si va da: %1.</source>
            <translation>Man geht zu: %1.</translation>
        </message>
        <message>
            <source>Probabilmente può chiederla. %1</source>
            <translation>Wahrscheinlich können Sie ansuchen. %1</translation>
        </message>
        <message>
            <source>Forse sì: manca «%1». %2</source>
            <translation>Vielleicht ja: „%1“ fehlt. %2</translation>
        </message>
        <message>
            <source>Forse sì. %1</source>
            <translation>Vielleicht ja. %1</translation>
        </message>
        <message>
            <source>Per ora no. Può presentarla lo stesso. %1</source>
            <translation>Vorerst nein. Sie können trotzdem ansuchen. %1</translation>
        </message>
        <message>
            <source>al mese</source>
            <translation>im Monat</translation>
        </message>
        <message>
            <source>all’anno</source>
            <translation>im Jahr</translation>
        </message>
        <message>
            <source>al giorno</source>
            <translation>pro Tag</translation>
        </message>
        <message>
            <source>Non so</source>
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Preferisce non dirlo</source>
            <translation>Möchte es nicht sagen</translation>
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
            <translation>von der Person gesagt</translation>
        </message>
        <message>
            <source>scritto dall’operatore</source>
            <translation>vom Schalter geschrieben</translation>
        </message>
        <message>
            <source>dalla tessera, %1</source>
            <translation>von der Karte, %1</translation>
        </message>
        <message>
            <source>da un documento, %1</source>
            <translation>aus einem Dokument, %1</translation>
        </message>
        <message>
            <source>dagli archivi, %1</source>
            <translation>aus den Archiven, %1</translation>
        </message>
        <message>
            <source>dalla visita del %1</source>
            <translation>vom Besuch am %1</translation>
        </message>
    </context>
    <context>
        <name>ui::PagePreview</name>
        <message>
            <source>Anteprima della pagina</source>
            <translation>Vorschau der Seite</translation>
        </message>
        <message>
            <source>Questa pagina non si può mostrare.</source>
            <translation>Diese Seite lässt sich nicht zeigen.</translation>
        </message>
    </context>
    <context>
        <name>ui::PageStrip</name>
        <message>
            <source>Pagine</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Frecce per scegliere, R gira, Ctrl+frecce sposta, Canc toglie, Ctrl+Z torna indietro, Invio ingrandisce</source>
            <translation>Pfeile zum Auswählen, R dreht, Strg+Pfeile verschiebt, Entf entfernt, Strg+Z macht rückgängig, Eingabe vergrößert</translation>
        </message>
    </context>
    <context>
        <name>ui::PageStripModel</name>
        <message>
            <source>Pagina %1 di %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>%1, girata di %2 gradi</source>
            <translation>%1, um %2 Grad gedreht</translation>
        </message>
    </context>
    <context>
        <name>ui::PaperOffers</name>
        <message>
            <source>Ricevuta della domanda</source>
            <translation>Bestätigung des Antrags</translation>
        </message>
        <message>
            <source>Documenti che mancano</source>
            <translation>Fehlende Dokumente</translation>
        </message>
        <message>
            <source>Biglietto di ritorno</source>
            <translation>Wiederkehrzettel</translation>
        </message>
        <message>
            <source>senza giorno fissato</source>
            <translation>ohne festen Tag</translation>
        </message>
        <message>
            <source>Conferma dell’appuntamento</source>
            <translation>Terminbestätigung</translation>
        </message>
        <message>
            <source>Revoca della delega</source>
            <translation>Widerruf der Vollmacht</translation>
        </message>
        <message>
            <source>Delega</source>
            <translation>Vollmacht</translation>
        </message>
        <message>
            <source>Ricevuta di visita</source>
            <translation>Bestätigung des Besuchs</translation>
        </message>
        <message>
            <source>Esito del controllo</source>
            <translation>Ergebnis der Prüfung</translation>
        </message>
        <message>
            <source>misure controllate: %1</source>
            <translation>geprüfte Leistungen: %1</translation>
        </message>
        <message>
            <source>Informativa privacy</source>
            <translation>Datenschutzhinweis</translation>
        </message>
        <message>
            <source>una pagina</source>
            <translation>eine Seite</translation>
        </message>
        <message>
            <source>Informativa da leggere ad alta voce</source>
            <translation>Datenschutzhinweis zum Vorlesen</translation>
        </message>
        <message>
            <source>dieci frasi brevi</source>
            <translation>zehn kurze Sätze</translation>
        </message>
    </context>
    <context>
        <name>ui::PapersPage</name>
        <message>
            <source>Il foglio · F6</source>
            <translation>Das Blatt · F6</translation>
        </message>
        <message>
            <source>Torna all’elenco · F6</source>
            <translation>Zurück zur Liste · F6</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Salva PDF e testo</source>
            <translation>PDF und Text speichern</translation>
        </message>
        <message>
            <source>Stampa</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <source>I fogli di questa visita</source>
            <translation>Die Blätter dieses Besuchs</translation>
        </message>
        <message>
            <source>Come stamparlo</source>
            <translation>Wie gedruckt wird</translation>
        </message>
        <message>
            <source>Il foglio</source>
            <translation>Das Blatt</translation>
        </message>
        <message>
            <source>Anteprima del foglio</source>
            <translation>Vorschau des Blatts</translation>
        </message>
        <message>
            <source>in questa visita</source>
            <translation>bei diesem Besuch</translation>
        </message>
        <message>
            <source>Mai dato</source>
            <translation>Nie ausgegeben</translation>
        </message>
        <message>
            <source>Dato una volta, %1</source>
            <translation>Einmal ausgegeben, %1</translation>
        </message>
        <message>
            <source>Dato %1 volte, %2</source>
            <translation>%1 Mal ausgegeben, %2</translation>
        </message>
        <message>
            <source>Nessuna stampante.</source>
            <translation>Kein Drucker.</translation>
        </message>
        <message>
            <source>Il foglio resta come PDF: salvalo. Leggi ad alta voce e scrivi su un cartoncino il codice %1.</source>
            <translation>Das Blatt bleibt als PDF: Speichere es. Lies laut vor und schreibe auf ein Kärtchen den Code %1.</translation>
        </message>
        <message>
            <source>Salva il foglio</source>
            <translation>Blatt speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ui::PeoplePage</name>
        <message>
            <source>Viste per ultime</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Persone viste per ultime</source>
            <translation>Zuletzt gesehene Personen</translation>
        </message>
        <message>
            <source>Oggi non hai ancora visto nessuno</source>
            <translation>Heute hast du noch niemanden gesehen</translation>
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
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Modifica i dati della persona</source>
            <translation>Angaben zur Person bearbeiten</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>Prima</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Residenza</source>
            <translation>Wohnsitz</translation>
        </message>
        <message>
            <source>Telefono</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Si trova</source>
            <translation>Zu finden</translation>
        </message>
        <message>
            <source>Fiducia</source>
            <translation>Vertrauensperson</translation>
        </message>
        <message>
            <source>Codice fiscale</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>da verificare</source>
            <translation>zu prüfen</translation>
        </message>
        <message>
            <source>Mostra</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Mostra il codice fiscale: resta nel registro</source>
            <translation>Steuernummer zeigen: Das bleibt im Protokoll</translation>
        </message>
        <message>
            <source>%1, si fa chiamare %2</source>
            <translation>%1, genannt %2</translation>
        </message>
        <message>
            <source>nessuno</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>non nota</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>non noto</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 (non si può chiamare)</source>
            <translation>%1 (kann nicht aufgerufen werden)</translation>
        </message>
    </context>
    <context>
        <name>ui::PersonForm</name>
        <message>
            <source>Persone simili · F6</source>
            <translation>Ähnliche Personen · F6</translation>
        </message>
        <message>
            <source>Torna ai dati · F6</source>
            <translation>Zurück zu den Angaben · F6</translation>
        </message>
        <message>
            <source>Torna alla ricerca</source>
            <translation>Zurück zur Suche</translation>
        </message>
        <message>
            <source>Registra</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Persona nuova</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>Codice fiscale</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>Cognome</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Nome</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>Sesso</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>non detto</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <source>donna</source>
            <translation>Frau</translation>
        </message>
        <message>
            <source>uomo</source>
            <translation>Mann</translation>
        </message>
        <message>
            <source>Luogo di nascita</source>
            <translation>Geburtsort</translation>
        </message>
        <message>
            <source>Si fa chiamare</source>
            <translation>Rufname</translation>
        </message>
        <message>
            <source>Se non dice il nome, basta questo.</source>
            <translation>Wenn die Person den Namen nicht sagt, genügt das.</translation>
        </message>
        <message>
            <source>Come sappiamo chi è</source>
            <translation>Woher wir wissen, wer es ist</translation>
        </message>
        <message>
            <source>non ancora</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>lo dice la persona</source>
            <translation>die Person sagt es</translation>
        </message>
        <message>
            <source>la conosce chi è al banco</source>
            <translation>wer am Schalter ist, kennt sie</translation>
        </message>
        <message>
            <source>CIE o SPID</source>
            <translation>CIE oder SPID</translation>
        </message>
        <message>
            <source>documento visto</source>
            <translation>Dokument gesehen</translation>
        </message>
        <message>
            <source>Identificazione</source>
            <translation>Identifizierung</translation>
        </message>
        <message>
            <source>Anche provvisorio di 11 cifre, o niente.</source>
            <translation>Auch eine provisorische mit 11 Ziffern, oder nichts.</translation>
        </message>
        <message>
            <source>Giorno, mese e anno; anche solo l’anno.</source>
            <translation>Tag, Monat und Jahr; auch nur das Jahr.</translation>
        </message>
        <message>
            <source>Dati della persona</source>
            <translation>Angaben zur Person</translation>
        </message>
        <message>
            <source>Forse è già registrata</source>
            <translation>Vielleicht schon eingetragen</translation>
        </message>
        <message>
            <source>Se è una di queste, aprila. Se sono due persone diverse, premi ancora «Registra».</source>
            <translation>Wenn es eine von diesen ist, öffne sie. Wenn es zwei verschiedene Personen sind, drücke noch einmal „Eintragen“.</translation>
        </message>
        <message>
            <source>Prima di registrare</source>
            <translation>Vor dem Eintragen</translation>
        </message>
        <message>
            <source>Basta un nome, anche solo come la persona si fa chiamare. Il resto si può aggiungere dopo. Prima di fare una scheda nuova cerco se la persona c’è già.</source>
            <translation>Ein Name genügt, auch nur der Rufname. Den Rest kann man später ergänzen. Bevor ich eine neue Karte anlege, suche ich, ob es die Person schon gibt.</translation>
        </message>
        <message>
            <source>Dati di %1</source>
            <translation>Angaben zu %1</translation>
        </message>
        <message>
            <source>Salva</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Torna alla persona</source>
            <translation>Zurück zur Person</translation>
        </message>
        <message>
            <source>Non sembra un codice fiscale: resta segnato «da verificare».</source>
            <translation>Das sieht nicht wie eine Steuernummer aus: Sie bleibt mit „zu prüfen“ vermerkt.</translation>
        </message>
        <message>
            <source>Questa data non esiste. Controlla giorno e mese.</source>
            <translation>Dieses Datum gibt es nicht. Prüfe Tag und Monat.</translation>
        </message>
        <message>
            <source>Non riconosco la data. Scrivila come 14/3/1986.</source>
            <translation>Ich erkenne das Datum nicht. Schreibe es wie 14/3/1986.</translation>
        </message>
        <message>
            <source>La nascita non può essere nel futuro.</source>
            <translation>Die Geburt kann nicht in der Zukunft liegen.</translation>
        </message>
        <message>
            <source>Serve almeno un nome, anche solo come la persona si fa chiamare.</source>
            <translation>Mindestens ein Name ist nötig, auch nur der Rufname.</translation>
        </message>
        <message>
            <source>Presunta: il documento dice solo l’anno</source>
            <translation>Angenommen: das Dokument nennt nur das Jahr</translation>
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
            <translation>Besuch schließen</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Annulla</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Strg+Z</translation>
        </message>
        <message>
            <source>Che cosa vuole chiedere</source>
            <translation>Was Sie beantragen möchten</translation>
        </message>
        <message>
            <source>Pratiche</source>
            <translation>Vorgänge</translation>
        </message>
        <message>
            <source>Pratiche della persona</source>
            <translation>Vorgänge der Person</translation>
        </message>
        <message>
            <source>Dato del %1.</source>
            <translation>Angabe vom %1.</translation>
        </message>
        <message>
            <source>Vive ancora da sola?</source>
            <translation>Lebt die Person noch allein?</translation>
        </message>
        <message>
            <source>Vivono ancora insieme?</source>
            <translation>Leben sie noch zusammen?</translation>
        </message>
        <message>
            <source>Indirizzo e telefono sono ancora questi?</source>
            <translation>Stimmen Adresse und Telefon noch?</translation>
        </message>
        <message>
            <source>Salvato.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Le due schede sono una sola: ci sono i codici, i dati e le pratiche di tutte e due.</source>
            <translation>Die beiden Karten sind jetzt eine: mit Nummern, Angaben und Vorgängen von beiden.</translation>
        </message>
        <message>
            <source>Ancora nessuna pratica</source>
            <translation>Noch kein Vorgang</translation>
        </message>
        <message>
            <source>Forse ha già un’altra scheda.</source>
            <translation>Vielleicht gibt es schon eine andere Karte.</translation>
        </message>
        <message>
            <source>Confronta</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Continua: bisogni</source>
            <translation>Weiter: Bedürfnisse</translation>
        </message>
    </context>
    <context>
        <name>ui::PersonReading</name>
        <message>
            <source>È scaduto il %1.</source>
            <translation>Am %1 abgelaufen.</translation>
        </message>
        <message>
            <source>L’indirizzo è quello del giorno in cui la tessera fu fatta: chiedi se vale ancora.</source>
            <translation>Die Adresse ist die vom Tag, an dem die Karte ausgestellt wurde: Frage, ob sie noch gilt.</translation>
        </message>
        <message>
            <source>La data di nascita non si ricava per intero: chiedila.</source>
            <translation>Das Geburtsdatum lässt sich nicht ganz ablesen: Frage danach.</translation>
        </message>
    </context>
    <context>
        <name>ui::PersonRowsModel</name>
        <message>
            <source>nome simile</source>
            <translation>ähnlicher Name</translation>
        </message>
        <message>
            <source>%1, nome simile a quello scritto</source>
            <translation>%1, ähnlicher Name wie geschrieben</translation>
        </message>
        <message>
            <source>nel %1</source>
            <translation>im %1</translation>
        </message>
        <message>
            <source>data non nota</source>
            <translation>Datum nicht bekannt</translation>
        </message>
        <message>
            <source>senza codice</source>
            <translation>ohne Steuernummer</translation>
        </message>
        <message>
            <source>Nome</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nascita</source>
            <translation>Geburt</translation>
        </message>
        <message>
            <source>Codice fiscale</source>
            <translation>Steuernummer</translation>
        </message>
    </context>
    <context>
        <name>ui::PresentPanel</name>
        <message>
            <source>Chi è qui adesso</source>
            <translation>Wer jetzt da ist</translation>
        </message>
        <message>
            <source>Come si chiama</source>
            <translation>Wie man heißt</translation>
        </message>
        <message>
            <source>Delega…</source>
            <translation>Vollmacht…</translation>
        </message>
        <message>
            <source>La persona interessata</source>
            <translation>Die betroffene Person</translation>
        </message>
        <message>
            <source>Delegato</source>
            <translation>Bevollmächtigter</translation>
        </message>
        <message>
            <source>Genitore</source>
            <translation>Elternteil</translation>
        </message>
        <message>
            <source>Tutore</source>
            <translation>Vormund</translation>
        </message>
        <message>
            <source>Amministratore di sostegno</source>
            <translation>Sachwalter</translation>
        </message>
        <message>
            <source>Accompagnatore</source>
            <translation>Begleitperson</translation>
        </message>
        <message>
            <source>Interprete</source>
            <translation>Dolmetscher</translation>
        </message>
        <message>
            <source>Sta con la persona: non decide e non firma per lei. Lei può chiederle di uscire.</source>
            <translation>Begleitet die Person: entscheidet und unterschreibt nicht für sie. Die Person kann sie bitten hinauszugehen.</translation>
        </message>
        <message>
            <source>%1: può %2, %3.</source>
            <translation>%1: darf %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>ui::PrinterTest</name>
        <message>
            <source>Stampante simulata: i fogli si salvano in PDF.</source>
            <translation>Simulierter Drucker: Die Blätter werden als PDF gespeichert.</translation>
        </message>
        <message>
            <source>Cerco le stampanti…</source>
            <translation>Ich suche die Drucker…</translation>
        </message>
        <message>
            <source>Preparo un foglio di prova…</source>
            <translation>Ich bereite ein Probeblatt vor…</translation>
        </message>
        <message>
            <source>Foglio di prova. Se lo leggi, la stampante del banco funziona.</source>
            <translation>Probeblatt. Wenn du es lesen kannst, arbeitet der Drucker des Schalters.</translation>
        </message>
        <message>
            <source>Foglio di prova</source>
            <translation>Probeblatt</translation>
        </message>
        <message>
            <source>Il foglio di prova non si salva: sul disco c’è spazio?</source>
            <translation>Das Probeblatt lässt sich nicht speichern: Ist auf der Festplatte Platz?</translation>
        </message>
        <message>
            <source>Nessuna stampante: il foglio di prova è diventato un PDF, come faranno gli altri.</source>
            <translation>Kein Drucker: Das Probeblatt ist ein PDF geworden, wie es die anderen auch werden.</translation>
        </message>
        <message>
            <source>La stampante «%1» non ha preso il foglio. Accendila e riprova; intanto i fogli si salvano in PDF.</source>
            <translation>Der Drucker „%1“ hat das Blatt nicht angenommen. Schalte ihn ein und versuche es noch einmal; inzwischen werden die Blätter als PDF gespeichert.</translation>
        </message>
        <message>
            <source>Il foglio aspetta: %1 Sistemala e riparte da solo.</source>
            <translation>Das Blatt wartet: %1 Bringe es in Ordnung, dann geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>Foglio mandato a «%1»: guarda se esce.</source>
            <translation>Blatt an „%1“ gesendet: Sieh nach, ob es herauskommt.</translation>
        </message>
    </context>
    <context>
        <name>ui::QueueModel</name>
        <message>
            <source>non in attesa</source>
            <translation>wartet nicht</translation>
        </message>
        <message>
            <source>Numero</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Servizio</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Attesa</source>
            <translation>Wartezeit</translation>
        </message>
        <message>
            <source>Priorità</source>
            <translation>Vorrang</translation>
        </message>
    </context>
    <context>
        <name>ui::QueuePanel</name>
        <message>
            <source>In attesa</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Numeri in attesa</source>
            <translation>Wartende Nummern</translation>
        </message>
        <message>
            <source>Nessuno in attesa. Passa la tessera o scrivi un nome.</source>
            <translation>Niemand wartet. Lies die Karte ein oder schreibe einen Namen.</translation>
        </message>
        <message>
            <source>Nuovo numero</source>
            <translation>Neue Nummer</translation>
        </message>
        <message>
            <source>Aggiunto %1 alla coda.</source>
            <translation>%1 in die Warteschlange gestellt.</translation>
        </message>
        <message>
            <source>%1 è al banco.</source>
            <translation>%1 ist am Schalter.</translation>
        </message>
        <message>
            <source>È qui</source>
            <translation>Ist hier</translation>
        </message>
        <message>
            <source>Pausa</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Assente</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Via</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>È andata via</source>
            <translation>Ist weggegangen</translation>
        </message>
        <message>
            <source>%1 è di nuovo in coda.</source>
            <translation>%1 ist wieder in der Warteschlange.</translation>
        </message>
        <message>
            <source>%1 è in pausa.</source>
            <translation>%1 pausiert.</translation>
        </message>
        <message>
            <source>%1 non si è presentato.</source>
            <translation>%1 ist nicht erschienen.</translation>
        </message>
        <message>
            <source>%1 ha lasciato la coda.</source>
            <translation>%1 hat die Warteschlange verlassen.</translation>
        </message>
        <message>
            <source>Chiama</source>
            <translation>Aufrufen</translation>
        </message>
        <message>
            <source>Richiama</source>
            <translation>Erneut</translation>
        </message>
        <message>
            <source>Maiusc+F3</source>
            <translation>Umschalt+F3</translation>
        </message>
        <message>
            <source>Nuovo</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Strg+N</translation>
        </message>
        <message>
            <source>Rientra</source>
            <translation>Wieder anmelden</translation>
        </message>
        <message>
            <source>Dopo tre chiamate</source>
            <translation>Nach drei Aufrufen</translation>
        </message>
        <message>
            <source>1 persona</source>
            <translation>1 Person</translation>
        </message>
        <message>
            <source>%1 persone</source>
            <translation>%1 Personen</translation>
        </message>
        <message>
            <source>%1 · mediana %2</source>
            <translation>%1 · Median %2</translation>
        </message>
        <message>
            <source>Chiama %1</source>
            <translation>%1 aufrufen</translation>
        </message>
        <message>
            <source>Nessuno in attesa.</source>
            <translation>Niemand wartet.</translation>
        </message>
        <message>
            <source>Chiamato %1.</source>
            <translation>%1 aufgerufen.</translation>
        </message>
        <message>
            <source>Nessuno da richiamare.</source>
            <translation>Niemand ist zurückzurufen.</translation>
        </message>
        <message>
            <source>Chiamato %1, %2ª volta.</source>
            <translation>%1 aufgerufen, zum %2. Mal.</translation>
        </message>
    </context>
    <context>
        <name>ui::ReadPanel</name>
        <message>
            <source>Codice %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>nascita %1</source>
            <translation>Geburt %1</translation>
        </message>
        <message>
            <source>luogo %1</source>
            <translation>Ort %1</translation>
        </message>
        <message>
            <source>documento %1</source>
            <translation>Dokument %1</translation>
        </message>
        <message>
            <source>scadenza %1</source>
            <translation>Ablauf %1</translation>
        </message>
        <message>
            <source>indirizzo %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Leggi da foto o documento</source>
            <translation>Von Foto oder Dokument lesen</translation>
        </message>
        <message>
            <source>Cerca questa persona</source>
            <translation>Diese Person suchen</translation>
        </message>
        <message>
            <source>Copia le tre righe sul retro della carta d’identità o del permesso, oppure scegli la foto di un codice a barre.</source>
            <translation>Schreibe die drei Zeilen von der Rückseite des Ausweises oder der Aufenthaltsgenehmigung ab, oder wähle das Foto eines Strichcodes.</translation>
        </message>
        <message>
            <source>Righe del documento o codice</source>
            <translation>Zeilen des Dokuments oder Nummer</translation>
        </message>
        <message>
            <source>Leggi le righe</source>
            <translation>Zeilen lesen</translation>
        </message>
        <message>
            <source>Scegli una foto…</source>
            <translation>Foto wählen…</translation>
        </message>
        <message>
            <source>I controlli tornano.</source>
            <translation>Die Prüfungen stimmen.</translation>
        </message>
        <message>
            <source>Da guardare insieme.</source>
            <translation>Gemeinsam anzusehen.</translation>
        </message>
        <message>
            <source>Scrivi o incolla le tre righe, poi premi «Leggi le righe».</source>
            <translation>Schreibe die drei Zeilen oder füge sie ein, dann drücke „Zeilen lesen“.</translation>
        </message>
        <message>
            <source>Scegli una foto</source>
            <translation>Foto wählen</translation>
        </message>
        <message>
            <source>Foto (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</source>
            <translation>Fotos (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Leggo la foto…</source>
            <translation>Ich lese das Foto…</translation>
        </message>
        <message>
            <source>Questo file non è una foto che so aprire. Scegline un’altra, o scrivi il codice.</source>
            <translation>Diese Datei ist kein Foto, das ich öffnen kann. Wähle ein anderes, oder schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Nella foto non trovo un codice a barre. Rifalla più da vicino e con più luce, o scrivi il codice.</source>
            <translation>Auf dem Foto finde ich keinen Strichcode. Mach es näher und mit mehr Licht neu, oder schreibe die Nummer.</translation>
        </message>
        <message>
            <source>Il codice a barre della foto non è di una persona: dice «%1».</source>
            <translation>Der Strichcode auf dem Foto gehört zu keiner Person: Er lautet „%1“.</translation>
        </message>
    </context>
    <context>
        <name>ui::ReasonPanel</name>
        <message>
            <source>al più %1 caratteri</source>
            <translation>höchstens %1 Zeichen</translation>
        </message>
        <message>
            <source>È troppo lungo: %1 caratteri su %2. Tieni solo i fatti.</source>
            <translation>Zu lang: %1 Zeichen von %2. Behalte nur die Tatsachen.</translation>
        </message>
    </context>
    <context>
        <name>ui::ReasonRow</name>
        <message>
            <source>C’è</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>Non c’è</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <source>Non si sa</source>
            <translation>Unbekannt</translation>
        </message>
    </context>
    <context>
        <name>ui::RecentModel</name>
        <message>
            <source>tu</source>
            <translation>du</translation>
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
            <translation>Noch kein Vorgang.</translation>
        </message>
        <message>
            <source>Ultime pratiche</source>
            <translation>Letzte Vorgänge</translation>
        </message>
    </context>
    <context>
        <name>ui::ReminderForm</name>
        <message>
            <source>Ricordamelo il</source>
            <translation>Erinnere mich am</translation>
        </message>
        <message>
            <source>Che cosa fare allora</source>
            <translation>Was dann zu tun ist</translation>
        </message>
        <message>
            <source>Metti tra le cose di quel giorno</source>
            <translation>Zu den Dingen jenes Tages</translation>
        </message>
        <message>
            <source>Lascia stare</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Quel giorno è passato. Scrivi da oggi in poi.</source>
            <translation>Jener Tag ist vorbei. Schreib ab heute.</translation>
        </message>
        <message>
            <source>Scrivi un giorno, per esempio 1/3/2027.</source>
            <translation>Schreib einen Tag, zum Beispiel 1/3/2027.</translation>
        </message>
    </context>
    <context>
        <name>ui::ReportsPage</name>
        <message>
            <source>Riepilogo</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Esporta XLSX</source>
            <translation>XLSX exportieren</translation>
        </message>
        <message>
            <source>Esporta CSV</source>
            <translation>CSV exportieren</translation>
        </message>
        <message>
            <source>Riepiloghi</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Visite</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>R1</source>
            <translation>R1</translation>
        </message>
        <message>
            <source>Giorno</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>R2</source>
            <translation>R2</translation>
        </message>
        <message>
            <source>Ogni esportazione dice lo scopo e resta nel registro.</source>
            <translation>Jeder Export nennt den Zweck und bleibt im Protokoll.</translation>
        </message>
        <message>
            <source>Scopo dell’esportazione</source>
            <translation>Zweck des Exports</translation>
        </message>
        <message>
            <source>riepilogo del giorno</source>
            <translation>Übersicht des Tages</translation>
        </message>
        <message>
            <source>Riepilogo del giorno</source>
            <translation>Übersicht des Tages</translation>
        </message>
        <message>
            <source>Nessuna visita in questo giorno.</source>
            <translation>Kein Besuch an diesem Tag.</translation>
        </message>
        <message>
            <source>I riepiloghi li apre il responsabile.</source>
            <translation>Die Übersichten öffnet die verantwortliche Person.</translation>
        </message>
        <message>
            <source>Scrivi a che cosa serve.</source>
            <translation>Schreibe, wozu es dient.</translation>
        </message>
        <message>
            <source>Esportato.</source>
            <translation>Exportiert.</translation>
        </message>
        <message>
            <source>Non esportato.</source>
            <translation>Nicht exportiert.</translation>
        </message>
        <message>
            <source>Diritti</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>R4</source>
            <translation>R4</translation>
        </message>
        <message>
            <source>Diritti negli ultimi %1 giorni</source>
            <translation>Rechte der letzten %1 Tage</translation>
        </message>
        <message>
            <source>Nessuna misura controllata in questi giorni.</source>
            <translation>In diesen Tagen keine Leistung geprüft.</translation>
        </message>
    </context>
    <context>
        <name>ui::ReviewModel</name>
        <message>
            <source>Cambia</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Domanda</source>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>Risposta</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Da dove viene</source>
            <translation>Woher es kommt</translation>
        </message>
        <message>
            <source>Messe da parte: non servono più</source>
            <translation>Zur Seite gelegt: nicht mehr nötig</translation>
        </message>
        <message>
            <source>1 risposta</source>
            <translation>1 Antwort</translation>
        </message>
        <message>
            <source>%1 risposte</source>
            <translation>%1 Antworten</translation>
        </message>
        <message>
            <source>Manca la risposta</source>
            <translation>Die Antwort fehlt</translation>
        </message>
        <message>
            <source>tenuta, non inviata</source>
            <translation>behalten, nicht gesendet</translation>
        </message>
        <message>
            <source>Inviata prima</source>
            <translation>Zuvor gesendet</translation>
        </message>
        <message>
            <source>nessuna risposta</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>Avviso superato</source>
            <translation>Hinweis bestätigt</translation>
        </message>
        <message>
            <source>Riporta</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>tenuta, non inviata: dipende da «%1»</source>
            <translation>behalten, nicht gesendet: hängt ab von «%1»</translation>
        </message>
        <message>
            <source>Tolte: si possono riportare</source>
            <translation>Entfernt: können zurückgeholt werden</translation>
        </message>
        <message>
            <source>tolta %1</source>
            <translation>entfernt: %1</translation>
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
            <translation>Weiter: Unterschrift</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Controlla le risposte</source>
            <translation>Antworten prüfen</translation>
        </message>
        <message>
            <source>Leggile insieme alla persona. Poi non si cambiano: si integrano.</source>
            <translation>Lies sie mit der Person durch. Danach werden sie nicht geändert, sondern ergänzt.</translation>
        </message>
        <message>
            <source>Stampa</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <source>Rispondi</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Risposte</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Nessuna stampante: rileggi le risposte sullo schermo.</source>
            <translation>Kein Drucker: Lies die Antworten auf dem Bildschirm durch.</translation>
        </message>
        <message>
            <source>Stampa inviata a %1.</source>
            <translation>Druck an %1 gesendet.</translation>
        </message>
        <message>
            <source>La persona ha riletto tutto? Lo dichiari alla firma.</source>
            <translation>Hat die Person alles noch einmal gelesen? Das wird bei der Unterschrift erklärt.</translation>
        </message>
        <message>
            <source>Vai alla ricevuta</source>
            <translation>Zur Bestätigung</translation>
        </message>
        <message>
            <source>Integrazione: sotto ogni risposta cambiata c’è quella inviata prima.</source>
            <translation>Ergänzung: Unter jeder geänderten Antwort steht die zuvor gesendete.</translation>
        </message>
        <message>
            <source>Risposte come sono state inviate il %1.</source>
            <translation>Antworten, wie sie am %1 gesendet wurden.</translation>
        </message>
        <message>
            <source>Leggi quelle inviate il %1</source>
            <translation>Die am %1 gesendeten lesen</translation>
        </message>
        <message>
            <source>Torna a quelle di adesso</source>
            <translation>Zurück zu den jetzigen</translation>
        </message>
        <message>
            <source>Manca una risposta.</source>
            <translation>Eine Antwort fehlt.</translation>
        </message>
        <message>
            <source>Mancano %1 risposte.</source>
            <translation>%1 Antworten fehlen.</translation>
        </message>
        <message>
            <source>Con «Non so» puoi inviare lo stesso: quello che manca lo vedrà l’ufficio.</source>
            <translation>Mit „Weiß nicht“ kannst du trotzdem senden: Was fehlt, sieht das Amt.</translation>
        </message>
        <message>
            <source>Riportata: %1. Con Ctrl+Z torna com’era.</source>
            <translation>Zurückgeholt: %1. Mit Strg+Z ist es wie vorher.</translation>
        </message>
        <message>
            <source>Scegli che cosa vale, poi rileggi: qui ci sono le risposte di questo banco.</source>
            <translation>Wähle, was gilt, dann lies noch einmal: hier stehen die Antworten dieses Schalters.</translation>
        </message>
    </context>
    <context>
        <name>ui::RightDetail</name>
        <message>
            <source>Apri la pratica</source>
            <translation>Vorgang öffnen</translation>
        </message>
        <message>
            <source>Avvia domanda</source>
            <translation>Antrag beginnen</translation>
        </message>
        <message>
            <source>Vedi</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Non interessa</source>
            <translation>Kein Interesse</translation>
        </message>
        <message>
            <source>Ricordamelo il…</source>
            <translation>Erinnere mich am…</translation>
        </message>
        <message>
            <source>Stampa il perché</source>
            <translation>Das Warum drucken</translation>
        </message>
        <message>
            <source>Ricordamelo</source>
            <translation>Erinnere mich</translation>
        </message>
        <message>
            <source>Perché: %1</source>
            <translation>Warum: %1</translation>
        </message>
        <message>
            <source>Vedi %1</source>
            <translation>%1 ansehen</translation>
        </message>
        <message>
            <source>Interessa di nuovo</source>
            <translation>Wieder von Interesse</translation>
        </message>
        <message>
            <source>Mostra meno punti</source>
            <translation>Weniger Punkte zeigen</translation>
        </message>
        <message>
            <source>Un altro punto, a posto</source>
            <translation>Ein weiterer Punkt, in Ordnung</translation>
        </message>
        <message>
            <source>Altri %1 punti, a posto</source>
            <translation>%1 weitere Punkte, in Ordnung</translation>
        </message>
        <message>
            <source>La riceve già. Con dati nuovi l’importo può salire.</source>
            <translation>Wird schon bezogen. Mit neuen Angaben kann der Betrag steigen.</translation>
        </message>
        <message>
            <source>La riceve già: non serve chiederla di nuovo.</source>
            <translation>Wird schon bezogen: ein neuer Antrag ist nicht nötig.</translation>
        </message>
        <message>
            <source>Quanto:</source>
            <translation>Wie viel:</translation>
        </message>
        <message>
            <source>Quando:</source>
            <translation>Wann:</translation>
        </message>
        <message>
            <source>%1 (decide)</source>
            <translation>%1 (entscheidet)</translation>
        </message>
        <message>
            <source>Manca:</source>
            <translation>Es fehlt:</translation>
        </message>
        <message>
            <source>Può valere dal %1.</source>
            <translation>Kann ab %1 gelten.</translation>
        </message>
        <message>
            <source>Non basta da solo: guarda anche gli altri punti segnati.</source>
            <translation>Reicht allein nicht: sieh auch die anderen markierten Punkte an.</translation>
        </message>
        <message>
            <source>Che cosa può cambiare:</source>
            <translation>Was sich ändern kann:</translation>
        </message>
        <message>
            <source>Storia:</source>
            <translation>Verlauf:</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Per cominciare: %1</source>
            <translation>Zum Anfangen: %1</translation>
        </message>
        <message>
            <source>Se ne occupa:</source>
            <translation>Zuständig:</translation>
        </message>
        <message>
            <source>tel. %1</source>
            <translation>Tel. %1</translation>
        </message>
        <message>
            <source>da portare: %1</source>
            <translation>mitzubringen: %1</translation>
        </message>
        <message>
            <source>Dove si va:</source>
            <translation>Wohin:</translation>
        </message>
        <message>
            <source>Torna tra le cose di oggi il %1.</source>
            <translation>Steht am %1 wieder bei den Dingen von heute.</translation>
        </message>
        <message>
            <source>Da quel giorno la risposta può cambiare.</source>
            <translation>Ab diesem Tag kann sich die Antwort ändern.</translation>
        </message>
        <message>
            <source>Quel giorno torna tra le cose di oggi.</source>
            <translation>An jenem Tag steht es wieder bei den Dingen von heute.</translation>
        </message>
    </context>
    <context>
        <name>ui::RightReasons</name>
        <message>
            <source>%1, fino al %2</source>
            <translation>%1, bis %2</translation>
        </message>
        <message>
            <source>%1, oggi</source>
            <translation>%1, heute</translation>
        </message>
        <message>
            <source>%1, dal %2</source>
            <translation>%1, ab %2</translation>
        </message>
        <message>
            <source>non risposto</source>
            <translation>nicht beantwortet</translation>
        </message>
        <message>
            <source>%1; con %2</source>
            <translation>%1; mit %2</translation>
        </message>
        <message>
            <source> e </source>
            <translation> und </translation>
        </message>
    </context>
    <context>
        <name>ui::RightRow</name>
        <message>
            <source>provvisorio</source>
            <translation>provisorisch</translation>
        </message>
        <message>
            <source>Aperta.</source>
            <translation>Offen.</translation>
        </message>
        <message>
            <source>Invio la apre.</source>
            <translation>Eingabe öffnet sie.</translation>
        </message>
        <message>
            <source>Tasto %1.</source>
            <translation>Taste %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::RightWords</name>
        <message>
            <source>una volta</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>ogni %1 mesi</source>
            <translation>alle %1 Monate</translation>
        </message>
        <message>
            <source>%1 volte l’anno</source>
            <translation>%1-mal im Jahr</translation>
        </message>
        <message>
            <source>fino a %1 giorni</source>
            <translation>bis zu %1 Tage</translation>
        </message>
        <message>
            <source>per un mese</source>
            <translation>für einen Monat</translation>
        </message>
        <message>
            <source>fino a %1 mesi</source>
            <translation>bis zu %1 Monate</translation>
        </message>
        <message>
            <source>al mese</source>
            <translation>im Monat</translation>
        </message>
        <message>
            <source>fino a %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>dal %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>senza scadenza</source>
            <translation>ohne Frist</translation>
        </message>
        <message>
            <source>può salire</source>
            <translation>kann steigen</translation>
        </message>
        <message>
            <source>fino al %1</source>
            <translation>bis zum %1</translation>
        </message>
        <message>
            <source>manca: %1</source>
            <translation>es fehlt: %1</translation>
        </message>
        <message>
            <source>oggi: %1</source>
            <translation>heute: %1</translation>
        </message>
        <message>
            <source>era: %1</source>
            <translation>war: %1</translation>
        </message>
        <message>
            <source>importo nuovo</source>
            <translation>neuer Betrag</translation>
        </message>
        <message>
            <source>Già la riceve</source>
            <translation>Erhält sie schon</translation>
        </message>
        <message>
            <source>da %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>Troppe carte</source>
            <translation>Zu viele Papiere</translation>
        </message>
        <message>
            <source>Vale poco</source>
            <translation>Bringt wenig</translation>
        </message>
        <message>
            <source>Ci pensa</source>
            <translation>Denkt darüber nach</translation>
        </message>
        <message>
            <source>Perderebbe un altro aiuto</source>
            <translation>Würde eine andere Hilfe verlieren</translation>
        </message>
        <message>
            <source>Non vuole dirlo</source>
            <translation>Möchte es nicht sagen</translation>
        </message>
        <message>
            <source>Un altro motivo</source>
            <translation>Ein anderer Grund</translation>
        </message>
        <message>
            <source>provvisorio</source>
            <translation>provisorisch</translation>
        </message>
        <message>
            <source>cambiata ora, %1</source>
            <translation>eben geändert, %1</translation>
        </message>
        <message>
            <source>domanda avviata</source>
            <translation>Antrag begonnen</translation>
        </message>
        <message>
            <source>Non interessa</source>
            <translation>Kein Interesse</translation>
        </message>
    </context>
    <context>
        <name>ui::RightsList</name>
        <message>
            <source>Che cosa può chiedere</source>
            <translation>Was Sie beantragen können</translation>
        </message>
    </context>
    <context>
        <name>ui::RightsPage</name>
        <message>
            <source>Che cosa può chiedere</source>
            <translation>Was Sie beantragen können</translation>
        </message>
        <message>
            <source>Che cosa manca · F6</source>
            <translation>Was fehlt · F6</translation>
        </message>
        <message>
            <source>Torna alla lista · F6</source>
            <translation>Zurück zur Liste · F6</translation>
        </message>
        <message>
            <source>1 misura controllata</source>
            <translation>1 Leistung geprüft</translation>
        </message>
        <message>
            <source>%1 misure controllate</source>
            <translation>%1 Leistungen geprüft</translation>
        </message>
        <message>
            <source>con le regole %1, al %2</source>
            <translation>mit den Regeln %1, zum %2</translation>
        </message>
        <message>
            <source>Chiudi le altre</source>
            <translation>Andere schließen</translation>
        </message>
        <message>
            <source>Altre %1, per ora no</source>
            <translation>%1 weitere, vorerst nicht</translation>
        </message>
        <message>
            <source>Il controllo non è riuscito.</source>
            <translation>Die Prüfung ist nicht gelungen.</translation>
        </message>
        <message>
            <source>Le risposte sono al sicuro: la lista è quella di prima.</source>
            <translation>Die Antworten sind sicher: die Liste ist die von vorher.</translation>
        </message>
        <message>
            <source>Riprova</source>
            <translation>Neu versuchen</translation>
        </message>
        <message>
            <source>Due risposte non vanno d’accordo.</source>
            <translation>Zwei Antworten passen nicht zusammen.</translation>
        </message>
        <message>
            <source>Vedi la domanda</source>
            <translation>Antrag ansehen</translation>
        </message>
        <message>
            <source>Nessuna risposta ancora, in questa visita.</source>
            <translation>Noch keine Antwort in diesem Besuch.</translation>
        </message>
        <message>
            <source>Con le prime domande molti «Forse» diventano una risposta.</source>
            <translation>Mit den ersten Fragen wird aus vielen «Vielleicht» eine Antwort.</translation>
        </message>
        <message>
            <source>Vai alle domande</source>
            <translation>Zu den Fragen</translation>
        </message>
        <message>
            <source>%1 da «%2» a «%3»</source>
            <translation>%1 von «%2» auf «%3»</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Con l’ultima risposta: %1</source>
            <translation>Mit der letzten Antwort: %1</translation>
        </message>
        <message>
            <source>; e altre %1.</source>
            <translation>; und %1 weitere.</translation>
        </message>
        <message>
            <source>Avvia la domanda</source>
            <translation>Antrag beginnen</translation>
        </message>
        <message>
            <source>Avvia la domanda %1</source>
            <translation>Antrag %1 beginnen</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Non è una decisione. %1</source>
            <translation>Keine Entscheidung. %1</translation>
        </message>
        <message>
            <source>Decide l’INPS.</source>
            <translation>Das INPS entscheidet.</translation>
        </message>
        <message>
            <source>Misure controllate</source>
            <translation>Geprüfte Leistungen</translation>
        </message>
        <message>
            <source>Non ancora calcolabile qui. Senti l’INPS o il patronato: puoi comunque avviare una domanda dalla pagina della persona.</source>
            <translation>Hier noch nicht berechenbar. Frag das INPS oder das Patronat: einen Antrag kannst du auf der Seite der Person trotzdem beginnen.</translation>
        </message>
        <message>
            <source>Come sono ordinate</source>
            <translation>Wie sie geordnet sind</translation>
        </message>
        <message>
            <source>Va bene</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Aiuti del Comune: non ancora calcolabili qui. Senti il Comune di residenza.</source>
            <translation>Hilfen der Gemeinde: hier noch nicht berechenbar. Frag die Wohngemeinde.</translation>
        </message>
        <message>
            <source>Che cosa manca</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Mostra alla persona</source>
            <translation>Der Person zeigen</translation>
        </message>
        <message>
            <source>Non è una decisione: decide l’INPS.</source>
            <translation>Keine Entscheidung: das INPS entscheidet.</translation>
        </message>
        <message>
            <source>Prima chi scade entro 15 giorni; poi chi vale di più in un anno, e «Forse» conta per la parte delle condizioni già soddisfatte; poi chi chiede meno carte e domande; a parità, per nome.</source>
            <translation>Zuerst, was in 15 Tagen abläuft; dann, was im Jahr mehr wert ist, wobei «Vielleicht» für den Anteil der schon erfüllten Bedingungen zählt; dann, was weniger Unterlagen und Fragen braucht; bei Gleichstand nach Namen.</translation>
        </message>
    </context>
    <context>
        <name>ui::RowForm</name>
        <message>
            <source>Va bene</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>%1. Va bene così?</source>
            <translation>%1. Ist das richtig?</translation>
        </message>
        <message>
            <source>senza risposta</source>
            <translation>ohne Antwort</translation>
        </message>
        <message>
            <source>niente</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>%1 (di solito)</source>
            <translation>%1 (üblicherweise)</translation>
        </message>
    </context>
    <context>
        <name>ui::RowWords</name>
        <message>
            <source>Riga</source>
            <translation>Zeile</translation>
        </message>
    </context>
    <context>
        <name>ui::SafetyPanel</name>
        <message>
            <source>Stanotte ha un posto dove dormire?</source>
            <translation>Haben Sie heute Nacht einen Schlafplatz?</translation>
        </message>
        <message>
            <source>Ha da mangiare oggi?</source>
            <translation>Haben Sie heute zu essen?</translation>
        </message>
        <message>
            <source>Chi aiuta subito</source>
            <translation>Wer sofort hilft</translation>
        </message>
        <message>
            <source>Prima di tutto</source>
            <translation>Vor allem anderen</translation>
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
        <message>
            <source>Parti dalle parole della persona e da come sta stanotte. Sulle carte vale la lettera, nelle domande «?» è «Non so». «Violenza o paura» resta solo qui.</source>
            <translation>Beginne mit den Worten der Person und damit, wie es heute Nacht steht. Auf den Karten gilt der Buchstabe, in den Fragen heißt «?» «Weiß nicht». «Gewalt oder Angst» bleibt nur hier.</translation>
        </message>
        <message>
            <source>Tutto quello che la persona può chiedere, con il perché. Una cifra apre la riga; A avvia la domanda, X segna che non interessa, R la ricorda un giorno. Si può avviare anche un «no»: decide l’INPS.</source>
            <translation>Alles, was die Person beantragen kann, mit dem Warum. Eine Ziffer öffnet die Zeile; A beginnt den Antrag, X vermerkt kein Interesse, R erinnert an einem Tag. Auch ein «Nein» kann begonnen werden: das INPS entscheidet.</translation>
        </message>
        <message>
            <source>Due banchi hanno cambiato la stessa pratica. Riga per riga scegli che cosa vale; se non lo sai, chiedi alla persona o al collega. Niente cambia prima di «Unisci».</source>
            <translation>Zwei Schalter haben denselben Vorgang geändert. Wähle Zeile für Zeile, was gilt; wenn du es nicht weißt, frag die Person oder die Kollegin. Vor «Zusammenführen» ändert sich nichts.</translation>
        </message>
    </context>
    <context>
        <name>ui::SearchBox</name>
        <message>
            <source>Cerca o passa la tessera</source>
            <translation>Suchen oder Karte einlesen</translation>
        </message>
        <message>
            <source>Persone trovate</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>Registra una persona nuova</source>
            <translation>Neue Person eintragen</translation>
        </message>
        <message>
            <source>Cerco…</source>
            <translation>Ich suche…</translation>
        </message>
        <message>
            <source>Cognome e nome, anche con la data di nascita, codice fiscale, telefono o numero della pratica. Vale anche un codice provvisorio di 11 cifre.</source>
            <translation>Nachname und Name, auch mit Geburtsdatum, Steuernummer, Telefon oder Nummer des Vorgangs. Auch eine provisorische Nummer mit 11 Ziffern gilt.</translation>
        </message>
        <message>
            <source>Cerco solo su questo computer. %1</source>
            <translation>Ich suche nur auf diesem Computer. %1</translation>
        </message>
        <message>
            <source>Nessuna persona con questi dati. Puoi registrarla adesso.</source>
            <translation>Keine Person mit diesen Angaben. Du kannst sie jetzt eintragen.</translation>
        </message>
        <message>
            <source>Persona nuova</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <source>Nessuna persona con questo codice. Puoi registrarla adesso.</source>
            <translation>Keine Person mit dieser Nummer. Du kannst sie jetzt eintragen.</translation>
        </message>
    </context>
    <context>
        <name>ui::SeenDocumentFields</name>
        <message>
            <source>Documento</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Numero</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Vale fino al</source>
            <translation>Gilt bis</translation>
        </message>
        <message>
            <source>Rilasciato da</source>
            <translation>Ausgestellt von</translation>
        </message>
        <message>
            <source>Non riconosco la data. Scrivila come 14/3/2027.</source>
            <translation>Ich erkenne das Datum nicht. Schreibe es wie 14/3/2027.</translation>
        </message>
        <message>
            <source>È scaduto il %1: si può annotare lo stesso.</source>
            <translation>Am %1 abgelaufen: kann trotzdem vermerkt werden.</translation>
        </message>
    </context>
    <context>
        <name>ui::SettleCard</name>
        <message>
            <source>Vale oggi</source>
            <translation>Heute gilt</translation>
        </message>
        <message>
            <source>Vale prima</source>
            <translation>Früher gilt</translation>
        </message>
        <message>
            <source>%1: oggi dice altro</source>
            <translation>%1: heute anders gesagt</translation>
        </message>
        <message>
            <source>oggi, %1</source>
            <translation>heute, %1</translation>
        </message>
        <message>
            <source>il %1</source>
            <translation>am %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SignaturePanel</name>
        <message>
            <source>Nessuno ha il potere di firmare per questa persona.</source>
            <translation>Niemand hat die Befugnis, für diese Person zu unterschreiben.</translation>
        </message>
        <message>
            <source>Questa delega comincia il %1.</source>
            <translation>Diese Vollmacht beginnt am %1.</translation>
        </message>
        <message>
            <source>Questa delega è finita il %1: non si può più firmare. Il colloquio e le risposte restano.</source>
            <translation>Diese Vollmacht ist am %1 abgelaufen: Unterschreiben geht nicht mehr. Gespräch und Antworten bleiben.</translation>
        </message>
        <message>
            <source>Questa delega è stata revocata: non si può più firmare.</source>
            <translation>Diese Vollmacht wurde widerrufen: Unterschreiben geht nicht mehr.</translation>
        </message>
        <message>
            <source>Questa delega non comprende la firma: firma la persona, o serve una delega nuova.</source>
            <translation>Diese Vollmacht umfasst die Unterschrift nicht: Die Person unterschreibt, oder es braucht eine neue Vollmacht.</translation>
        </message>
        <message>
            <source>Questa delega vale per altre domande, non per questa.</source>
            <translation>Diese Vollmacht gilt für andere Anträge, nicht für diesen.</translation>
        </message>
        <message>
            <source>fino al %1</source>
            <translation>bis zum %1</translation>
        </message>
        <message>
            <source>fino alla revoca</source>
            <translation>bis zum Widerruf</translation>
        </message>
        <message>
            <source>Come firma</source>
            <translation>Wie unterschrieben wird</translation>
        </message>
        <message>
            <source>Causa</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Chi firma</source>
            <translation>Wer unterschreibt</translation>
        </message>
        <message>
            <source>Su carta</source>
            <translation>Auf Papier</translation>
        </message>
        <message>
            <source>si stampa e si firma</source>
            <translation>wird gedruckt und unterschrieben</translation>
        </message>
        <message>
            <source>Non può firmare</source>
            <translation>Kann nicht unterschreiben</translation>
        </message>
        <message>
            <source>lo attesti tu</source>
            <translation>du bescheinigst es</translation>
        </message>
        <message>
            <source>Firma un altro</source>
            <translation>Eine andere Person unterschreibt</translation>
        </message>
        <message>
            <source>con delega o nomina</source>
            <translation>mit Vollmacht oder Ernennung</translation>
        </message>
        <message>
            <source>Con poche parole, per esempio «non sa scrivere» (art. 4 D.P.R. 445/2000).</source>
            <translation>Mit wenigen Worten, zum Beispiel „kann nicht schreiben“ (Art. 4 D.P.R. 445/2000).</translation>
        </message>
        <message>
            <source>Scrivi perché la persona non può firmare.</source>
            <translation>Schreibe, warum die Person nicht unterschreiben kann.</translation>
        </message>
        <message>
            <source>Registra una delega</source>
            <translation>Vollmacht eintragen</translation>
        </message>
        <message>
            <source>Nessuna delega registrata. Registrala adesso, poi torni qui: le risposte restano.</source>
            <translation>Keine Vollmacht eingetragen. Trag sie jetzt ein, dann kommst du hierher zurück: die Antworten bleiben.</translation>
        </message>
    </context>
    <context>
        <name>ui::SigningPage</name>
        <message>
            <source>Anteprima · F6</source>
            <translation>Vorschau · F6</translation>
        </message>
        <message>
            <source>Torna alla firma · F6</source>
            <translation>Zurück zur Unterschrift · F6</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Stampa</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <source>Salva PDF</source>
            <translation>PDF speichern</translation>
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
            <translation>Die Person erklärt</translation>
        </message>
        <message>
            <source>Il foglio da consegnare</source>
            <translation>Das auszuhändigende Blatt</translation>
        </message>
        <message>
            <source>Anteprima della ricevuta</source>
            <translation>Vorschau der Empfangsbestätigung</translation>
        </message>
        <message>
            <source>Apri grande</source>
            <translation>Groß öffnen</translation>
        </message>
        <message>
            <source>Chiudi la visita</source>
            <translation>Besuch schließen</translation>
        </message>
        <message>
            <source>Per consegnare servono tutte le dichiarazioni: leggile e segnale quando la persona le ha dette.</source>
            <translation>Zum Einreichen sind alle Erklärungen nötig: Lies sie vor und markiere sie, wenn die Person sie ausgesprochen hat.</translation>
        </message>
        <message>
            <source>Ricevuta dal centro.</source>
            <translation>Von der Zentrale empfangen.</translation>
        </message>
        <message>
            <source>Numero ufficiale: %1.</source>
            <translation>Amtliche Nummer: %1.</translation>
        </message>
        <message>
            <source>Domanda consegnata.</source>
            <translation>Antrag eingereicht.</translation>
        </message>
        <message>
            <source>Numero di questo sportello: %1. Parte da sola.</source>
            <translation>Nummer dieses Schalters: %1. Geht von selbst hinaus.</translation>
        </message>
        <message>
            <source>Senza rete dalle %1.</source>
            <translation>Ohne Netz seit %1.</translation>
        </message>
        <message>
            <source>La domanda vale dal momento della firma. La ricevuta esce «PROVVISORIA»; il numero ufficiale arriva dopo.</source>
            <translation>Der Antrag gilt ab dem Moment der Unterschrift. Die Bestätigung ist „PROVISORISCH“; die amtliche Nummer kommt später.</translation>
        </message>
        <message>
            <source>Nessuna stampante.</source>
            <translation>Kein Drucker.</translation>
        </message>
        <message>
            <source>Il foglio resta come PDF: salvalo. Leggi ad alta voce e scrivi su un cartoncino il codice %1.</source>
            <translation>Das Blatt bleibt als PDF: Speichere es. Lies laut vor und schreibe auf ein Kärtchen den Code %1.</translation>
        </message>
        <message>
            <source>Data una volta, %1, %2</source>
            <translation>Einmal ausgegeben, %1, %2</translation>
        </message>
        <message>
            <source>Data %1 volte, l’ultima %2, %3</source>
            <translation>%1 Mal ausgegeben, zuletzt %2, %3</translation>
        </message>
        <message>
            <source>Salva la ricevuta</source>
            <translation>Bestätigung speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Vai ai documenti</source>
            <translation>Zu den Dokumenten</translation>
        </message>
        <message>
            <source>Questa domanda parte solo con i documenti necessari.</source>
            <translation>Dieser Antrag geht nur mit den nötigen Dokumenten ab.</translation>
        </message>
        <message>
            <source>Manca: %1. Le risposte restano.</source>
            <translation>Es fehlt: %1. Die Antworten bleiben.</translation>
        </message>
        <message>
            <source>Prima scegli che cosa vale, poi si firma. Le due versioni sono al sicuro.</source>
            <translation>Erst wählen, was gilt, dann wird unterschrieben. Beide Fassungen sind sicher.</translation>
        </message>
    </context>
    <context>
        <name>ui::StepPage</name>
        <message>
            <source>Guidata</source>
            <translation>Geführt</translation>
        </message>
        <message>
            <source>Densa</source>
            <translation>Dicht</translation>
        </message>
        <message>
            <source>Una domanda alla volta</source>
            <translation>Eine Frage nach der anderen</translation>
        </message>
        <message>
            <source>Tutta la sezione in una pagina</source>
            <translation>Der ganze Abschnitt auf einer Seite</translation>
        </message>
        <message>
            <source>Vista densa: una sezione in una pagina.</source>
            <translation>Dichte Ansicht: ein Abschnitt auf einer Seite.</translation>
        </message>
        <message>
            <source>Vista guidata: una domanda alla volta.</source>
            <translation>Geführte Ansicht: eine Frage nach der anderen.</translation>
        </message>
        <message>
            <source>Annullato: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>Rifatto: %1</source>
            <translation>Wiederhergestellt: %1</translation>
        </message>
        <message>
            <source>%1: tutte le risposte</source>
            <translation>%1: alle Antworten</translation>
        </message>
        <message>
            <source>Nessuna domanda aperta</source>
            <translation>Keine offene Frage</translation>
        </message>
        <message>
            <source>Resta circa 1 domanda</source>
            <translation>Noch ungefähr 1 Frage</translation>
        </message>
        <message>
            <source>Restano circa %1 domande</source>
            <translation>Noch ungefähr %1 Fragen</translation>
        </message>
        <message>
            <source>1 rimandata</source>
            <translation>1 zurückgestellt</translation>
        </message>
        <message>
            <source>%1 rimandate</source>
            <translation>%1 zurückgestellt</translation>
        </message>
        <message>
            <source>Da confermare.</source>
            <translation>Zu bestätigen.</translation>
        </message>
        <message>
            <source>Manca la risposta.</source>
            <translation>Die Antwort fehlt.</translation>
        </message>
        <message>
            <source>Perché · F6</source>
            <translation>Warum · F6</translation>
        </message>
        <message>
            <source>Torna alla domanda · F6</source>
            <translation>Zurück zur Frage · F6</translation>
        </message>
        <message>
            <source>Le domande lasciate con «Torno dopo»</source>
            <translation>Die mit „Später“ zurückgestellten Fragen</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Strg+D</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Non so</source>
            <translation>Weiß nicht</translation>
        </message>
        <message>
            <source>Preferisce non dirlo</source>
            <translation>Möchte es nicht sagen</translation>
        </message>
        <message>
            <source>Vai al campo</source>
            <translation>Zum Feld</translation>
        </message>
        <message>
            <source>Ctrl+J</source>
            <translation>Strg+J</translation>
        </message>
        <message>
            <source>Annulla</source>
            <translation>Abbrechen</translation>
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
            <translation>Vorgang aussetzen</translation>
        </message>
        <message>
            <source>Sospendi</source>
            <translation>Aussetzen</translation>
        </message>
        <message>
            <source>Che cosa aspetta?</source>
            <translation>Worauf wartet er?</translation>
        </message>
        <message>
            <source>Documenti</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <source>La persona</source>
            <translation>Die Person</translation>
        </message>
        <message>
            <source>L’INPS</source>
            <translation>Das INPS</translation>
        </message>
        <message>
            <source>Un altro ufficio</source>
            <translation>Ein anderes Amt</translation>
        </message>
        <message>
            <source>Chi deve fare qualcosa</source>
            <translation>Wer etwas tun muss</translation>
        </message>
        <message>
            <source>Che cosa deve fare</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Da riguardare il</source>
            <translation>Wieder ansehen am</translation>
        </message>
        <message>
            <source>Quel giorno torna fra le cose di oggi.</source>
            <translation>An diesem Tag erscheint es unter den Dingen von heute.</translation>
        </message>
        <message>
            <source>Invia ora, documenti dopo</source>
            <translation>Jetzt senden, Dokumente später</translation>
        </message>
        <message>
            <source>INPS</source>
            <translation>INPS</translation>
        </message>
        <message>
            <source>porta: %1</source>
            <translation>mitbringen: %1</translation>
        </message>
        <message>
            <source>Così si supera il termine del %1.</source>
            <translation>So wird die Frist vom %1 überschritten.</translation>
        </message>
        <message>
            <source>I documenti si possono portare dopo.</source>
            <translation>Die Dokumente kann man später bringen.</translation>
        </message>
        <message>
            <source>Questo giorno è già passato. Scegline uno da oggi in poi.</source>
            <translation>Dieser Tag ist schon vergangen. Wähle einen von heute an.</translation>
        </message>
        <message>
            <source>Senza un giorno non si sospende: scrivi quando riguardarla.</source>
            <translation>Ohne Tag wird nicht ausgesetzt: Schreibe, wann man ihn wieder ansieht.</translation>
        </message>
        <message>
            <source>Scrivi che cosa deve succedere, in poche parole.</source>
            <translation>Schreibe in wenigen Worten, was geschehen muss.</translation>
        </message>
        <message>
            <source>Scrivi chi deve farlo.</source>
            <translation>Schreibe, wer es tun muss.</translation>
        </message>
        <message>
            <source>Parte solo con i documenti necessari: scegli un giorno prima.</source>
            <translation>Geht nur mit den nötigen Dokumenten ab: wähle einen früheren Tag.</translation>
        </message>
    </context>
    <context>
        <name>ui::TalkPanel</name>
        <message>
            <source>Come ci parliamo</source>
            <translation>Wie wir uns verständigen</translation>
        </message>
        <message>
            <source>Italiano</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Inglese</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Francese</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Spagnolo</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Rumeno</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Albanese</source>
            <translation>Albanisch</translation>
        </message>
        <message>
            <source>Arabo</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Ucraino</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Cinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Bengalese</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pandschabi</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <source>Tigrino</source>
            <translation>Tigrinya</translation>
        </message>
        <message>
            <source>Portoghese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Lingua parlata</source>
            <translation>Gesprochene Sprache</translation>
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
            <translation>Dolmetscher nötig: %1</translation>
        </message>
        <message>
            <source>Serve l’interprete</source>
            <translation>Dolmetscher nötig</translation>
        </message>
        <message>
            <source>Come vuole essere avvisata</source>
            <translation>Wie die Person benachrichtigt werden möchte</translation>
        </message>
        <message>
            <source>Preferisce</source>
            <translation>Bevorzugt</translation>
        </message>
    </context>
    <context>
        <name>ui::TaskRowsModel</name>
        <message>
            <source>%1, %2. %3</source>
            <translation>%1, %2. %3</translation>
        </message>
        <message>
            <source>Che cosa fare</source>
            <translation>Was tun</translation>
        </message>
        <message>
            <source>Stato</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Chi e quando</source>
            <translation>Wer und wann</translation>
        </message>
    </context>
    <context>
        <name>ui::TodayModel</name>
        <message>
            <source>Scadenze</source>
            <translation>Fristen</translation>
        </message>
        <message>
            <source>Appuntamenti</source>
            <translation>Termine</translation>
        </message>
        <message>
            <source>Arrivi</source>
            <translation>Ankünfte</translation>
        </message>
        <message>
            <source>Promemoria</source>
            <translation>Erinnerung</translation>
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
            <translation>Neu versuchen</translation>
        </message>
        <message>
            <source>Guardo che cosa c’è oggi…</source>
            <translation>Ich sehe nach, was heute ansteht…</translation>
        </message>
        <message>
            <source>Fine giornata</source>
            <translation>Tagesabschluss</translation>
        </message>
        <message>
            <source>Assente</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Ha avvisato</source>
            <translation>Hat Bescheid gegeben</translation>
        </message>
        <message>
            <source>Annullato</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <source>1 voce</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <source>%1 voci</source>
            <translation>%1 Einträge</translation>
        </message>
        <message>
            <source>Niente in scadenza, nessun appuntamento e nessuna risposta.</source>
            <translation>Nichts läuft ab, kein Termin und keine Antwort.</translation>
        </message>
        <message>
            <source>Non riesco a leggere che cosa c’è oggi.</source>
            <translation>Ich kann nicht lesen, was heute ansteht.</translation>
        </message>
        <message>
            <source>Oggi: scadenze, promemoria, appuntamenti, arrivi</source>
            <translation>Heute: Fristen, Erinnerungen, Termine, Eingänge</translation>
        </message>
        <message>
            <source>Fatto</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Il promemoria scelto non si mostra più</source>
            <translation>Die gewählte Erinnerung wird nicht mehr gezeigt</translation>
        </message>
    </context>
    <context>
        <name>ui::TogetherList</name>
        <message>
            <source>Con altri aiuti</source>
            <translation>Mit anderen Leistungen</translation>
        </message>
    </context>
    <context>
        <name>ui::TwoVersionsPage</name>
        <message>
            <source>Risposte, documenti e dichiarazioni sono uguali: si uniscono solo le note e la storia.</source>
            <translation>Antworten, Unterlagen und Erklärungen sind gleich: nur Notizen und Verlauf werden zusammengeführt.</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Unisci</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Due versioni</source>
            <translation>Zwei Fassungen</translation>
        </message>
        <message>
            <source>Riga per riga: 1 vale qui, 2 vale l’altro banco.</source>
            <translation>Zeile für Zeile: 1 gilt hier, 2 gilt der andere Schalter.</translation>
        </message>
        <message>
            <source>Le due versioni a confronto</source>
            <translation>Die zwei Fassungen im Vergleich</translation>
        </message>
        <message>
            <source>Torna alla pratica</source>
            <translation>Zurück zum Vorgang</translation>
        </message>
        <message>
            <source>Niente cambia prima di «Unisci».</source>
            <translation>Vor «Zusammenführen» ändert sich nichts.</translation>
        </message>
        <message>
            <source>La pratica ha una versione sola.</source>
            <translation>Der Vorgang hat nur eine Fassung.</translation>
        </message>
        <message>
            <source>Non c’è niente da scegliere.</source>
            <translation>Es gibt nichts zu wählen.</translation>
        </message>
        <message>
            <source>La pratica è aperta da %1 dalle %2.</source>
            <translation>Der Vorgang ist seit %2 bei %1 offen.</translation>
        </message>
        <message>
            <source>Puoi leggere le due versioni: sceglie chi la sta usando.</source>
            <translation>Du kannst beide Fassungen lesen: es wählt, wer den Vorgang gerade bearbeitet.</translation>
        </message>
        <message>
            <source>Nel frattempo è arrivata un’altra modifica.</source>
            <translation>Inzwischen ist eine weitere Änderung gekommen.</translation>
        </message>
        <message>
            <source>Non ho unito niente e quello che hai scelto è rimasto. Riguarda le righe, poi unisci.</source>
            <translation>Nichts wurde zusammengeführt, deine Wahl ist geblieben. Sieh die Zeilen noch einmal an, dann führe zusammen.</translation>
        </message>
        <message>
            <source>Cambiata qui e %1.</source>
            <translation>Hier und %1 geändert.</translation>
        </message>
        <message>
            <source>È segnata la più recente.</source>
            <translation>Die neuere ist vorgemerkt.</translation>
        </message>
        <message>
            <source>%1 da qui · %2 dall’altro banco</source>
            <translation>%1 von hier · %2 vom anderen Schalter</translation>
        </message>
        <message>
            <source>Unita: la pratica ha di nuovo una versione sola.</source>
            <translation>Zusammengeführt: der Vorgang hat wieder eine Fassung.</translation>
        </message>
        <message>
            <source>Unita: %1 da qui, %2 dall’altro banco.</source>
            <translation>Zusammengeführt: %1 von hier, %2 vom anderen Schalter.</translation>
        </message>
    </context>
    <context>
        <name>ui::TypedAnswer</name>
        <message>
            <source>Non riconosco la data. Scrivila come 25/9/2026 o 25 settembre 2026.</source>
            <translation>Ich erkenne das Datum nicht. Schreibe es wie 25/9/2026 oder 25 settembre 2026.</translation>
        </message>
        <message>
            <source>Questa data non esiste. Controlla giorno e mese.</source>
            <translation>Dieses Datum gibt es nicht. Prüfe Tag und Monat.</translation>
        </message>
        <message>
            <source>Manca l’anno: scrivi anche quello.</source>
            <translation>Das Jahr fehlt: Schreibe es dazu.</translation>
        </message>
        <message>
            <source>L’anno non può essere giusto. Controllalo.</source>
            <translation>Das Jahr kann nicht stimmen. Prüfe es.</translation>
        </message>
        <message>
            <source>Non è un importo. Scrivilo come 1.234,50.</source>
            <translation>Das ist kein Betrag. Schreibe ihn wie 1.234,50.</translation>
        </message>
        <message>
            <source>Ci sono due virgole. Scrivi l’importo come 1.234,50.</source>
            <translation>Es stehen zwei Kommas. Schreibe den Betrag wie 1.234,50.</translation>
        </message>
        <message>
            <source>Punti e virgole non tornano. Scrivi l’importo come 1.234,50.</source>
            <translation>Punkte und Kommas stimmen nicht. Schreibe den Betrag wie 1.234,50.</translation>
        </message>
        <message>
            <source>I centesimi hanno al più due cifre.</source>
            <translation>Die Cents haben höchstens zwei Ziffern.</translation>
        </message>
        <message>
            <source>Il numero è troppo grande. Controllalo.</source>
            <translation>Die Zahl ist zu groß. Prüfe sie.</translation>
        </message>
        <message>
            <source>Serve un numero intero, senza virgole.</source>
            <translation>Eine ganze Zahl ist nötig, ohne Kommas.</translation>
        </message>
        <message>
            <source>È una data futura: se è giusta, continua.</source>
            <translation>Das ist ein Datum in der Zukunft: Wenn es stimmt, mach weiter.</translation>
        </message>
        <message>
            <source>Non riconosco il mese. Scrivilo come 9/2026 o settembre 2026.</source>
            <translation>Ich erkenne den Monat nicht. Schreibe ihn wie 9/2026 oder settembre 2026.</translation>
        </message>
        <message>
            <source>L’importo non può essere sotto zero.</source>
            <translation>Der Betrag kann nicht unter null liegen.</translation>
        </message>
        <message>
            <source>Qui va un numero da %1 a %2: hai scritto %3.</source>
            <translation>Hier gehört eine Zahl von %1 bis %2 hin: Du hast %3 geschrieben.</translation>
        </message>
        <message>
            <source>L’IBAN non ha il numero giusto di caratteri (qui %1; uno italiano ne ha 27).</source>
            <translation>Der IBAN hat nicht die richtige Länge (hier %1; ein italienischer hat 27).</translation>
        </message>
        <message>
            <source>L’IBAN ha una lettera al posto di una cifra, o il contrario.</source>
            <translation>Im IBAN steht ein Buchstabe statt einer Ziffer oder umgekehrt.</translation>
        </message>
        <message>
            <source>L’IBAN non torna: con questi numeri mi aspetto %1 dopo le prime due lettere.</source>
            <translation>Der IBAN stimmt nicht: Bei diesen Zahlen erwarte ich %1 nach den ersten zwei Buchstaben.</translation>
        </message>
        <message>
            <source>L’IBAN non torna: al quinto posto mi aspetto la lettera %1.</source>
            <translation>Der IBAN stimmt nicht: An fünfter Stelle erwarte ich den Buchstaben %1.</translation>
        </message>
        <message>
            <source>Ricontrollalo: resta scritto così.</source>
            <translation>Prüfe es noch einmal: Es bleibt so geschrieben.</translation>
        </message>
        <message>
            <source>Il conto deve essere intestato alla persona che chiede, anche insieme ad altri.</source>
            <translation>Das Konto muss auf die antragstellende Person lauten, auch gemeinsam mit anderen.</translation>
        </message>
        <message>
            <source>conto di chi chiede?</source>
            <translation>Konto der antragstellenden Person?</translation>
        </message>
    </context>
    <context>
        <name>ui::VariantForm</name>
        <message>
            <source>Che cosa cambia?</source>
            <translation>Was ändert sich?</translation>
        </message>
        <message>
            <source>Un nuovo ISEE</source>
            <translation>Ein neuer ISEE</translation>
        </message>
        <message>
            <source>Nasce un figlio</source>
            <translation>Ein Kind wird geboren</translation>
        </message>
        <message>
            <source>Un lavoro nuovo</source>
            <translation>Eine neue Arbeit</translation>
        </message>
        <message>
            <source>Domanda un altro giorno</source>
            <translation>Antrag an einem anderen Tag</translation>
        </message>
        <message>
            <source>Un’altra risposta</source>
            <translation>Eine andere Antwort</translation>
        </message>
        <message>
            <source>Metti a confronto</source>
            <translation>Gegenüberstellen</translation>
        </message>
        <message>
            <source>Lascia perdere</source>
            <translation>Nicht weiter</translation>
        </message>
        <message>
            <source>Quale risposta?</source>
            <translation>Welche Antwort?</translation>
        </message>
        <message>
            <source>affitto, contratto, residenza…</source>
            <translation>Miete, Vertrag, Wohnsitz…</translation>
        </message>
        <message>
            <source>Domande trovate</source>
            <translation>Gefundene Fragen</translation>
        </message>
        <message>
            <source>Un’altra ipotesi</source>
            <translation>Eine weitere Annahme</translation>
        </message>
        <message>
            <source>Cambia l’ipotesi</source>
            <translation>Annahme ändern</translation>
        </message>
        <message>
            <source>Adesso: %1.</source>
            <translation>Jetzt: %1.</translation>
        </message>
        <message>
            <source>Per provare serve una risposta in ogni campo.</source>
            <translation>Zum Ausprobieren braucht jedes Feld eine Antwort.</translation>
        </message>
    </context>
    <context>
        <name>ui::VariantTabs</name>
        <message>
            <source>Ipotesi</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Sto calcolando…</source>
            <translation>Ich rechne…</translation>
        </message>
    </context>
    <context>
        <name>ui::VariantWords</name>
        <message>
            <source>lavoro dal %1</source>
            <translation>Arbeit ab %1</translation>
        </message>
        <message>
            <source>%1 l’anno</source>
            <translation>%1 im Jahr</translation>
        </message>
        <message>
            <source>nasce un figlio il %1</source>
            <translation>ein Kind wird am %1 geboren</translation>
        </message>
        <message>
            <source>nascono %1 figli il %2</source>
            <translation>%1 Kinder werden am %2 geboren</translation>
        </message>
        <message>
            <source>circa %1 l’anno</source>
            <translation>etwa %1 im Jahr</translation>
        </message>
        <message>
            <source>entro il %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>%1 %2 misure</source>
            <translation>%1 %2 Leistungen</translation>
        </message>
        <message>
            <source>niente</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>ISEE di %1</source>
            <translation>ISEE von %1</translation>
        </message>
        <message>
            <source>domanda il %1</source>
            <translation>Antrag am %1</translation>
        </message>
        <message>
            <source>nessun cambio</source>
            <translation>keine Änderung</translation>
        </message>
        <message>
            <source>si aggiunge</source>
            <translation>kommt dazu</translation>
        </message>
        <message>
            <source>più sicura</source>
            <translation>sicherer</translation>
        </message>
        <message>
            <source>sale</source>
            <translation>steigt</translation>
        </message>
        <message>
            <source>cambia</source>
            <translation>ändert sich</translation>
        </message>
        <message>
            <source>scende</source>
            <translation>sinkt</translation>
        </message>
        <message>
            <source>meno sicura</source>
            <translation>weniger sicher</translation>
        </message>
        <message>
            <source>si perde</source>
            <translation>fällt weg</translation>
        </message>
        <message>
            <source>Stima di dodici mesi, solo delle misure probabili: di quelle che non vanno insieme conta la scelta che dà di più, anche quando non è certo; decide l’ente.</source>
            <translation>Schätzung für zwölf Monate, nur der wahrscheinlichen Leistungen: von denen, die nicht zusammengehen, zählt die Wahl, die mehr bringt, auch wenn es nicht sicher ist; die Behörde entscheidet.</translation>
        </message>
        <message>
            <source>non sommata: %1</source>
            <translation>nicht addiert: %1</translation>
        </message>
        <message>
            <source>dal %1 sono %2</source>
            <translation>ab %1 sind es %2</translation>
        </message>
        <message>
            <source>da %1 sono %2</source>
            <translation>von %1 sind es %2</translation>
        </message>
        <message>
            <source>dopo il %1</source>
            <translation>nach dem %1</translation>
        </message>
        <message>
            <source>oltre %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>%1 non c’è più</source>
            <translation>%1 entfällt</translation>
        </message>
        <message>
            <source>%1 cambia l’esito</source>
            <translation>%1 ändert das Ergebnis</translation>
        </message>
        <message>
            <source>%1 cambia passo (%2)</source>
            <translation>%1 ändert den Schritt (%2)</translation>
        </message>
        <message>
            <source>%1 scende da %2 a %3</source>
            <translation>%1 sinkt von %2 auf %3</translation>
        </message>
        <message>
            <source>%1 sale da %2 a %3</source>
            <translation>%1 steigt von %2 auf %3</translation>
        </message>
        <message>
            <source>Oggi (%1): %2.</source>
            <translation>Heute (%1): %2.</translation>
        </message>
        <message>
            <source>Non cambia in tutto l’intervallo.</source>
            <translation>Ändert sich im ganzen Bereich nicht.</translation>
        </message>
        <message>
            <source>Cambia in modo regolare, senza salti.</source>
            <translation>Ändert sich gleichmäßig, ohne Sprünge.</translation>
        </message>
        <message>
            <source>Cambia in %1 punti, da %2 a %3; il salto più grande: %4.</source>
            <translation>Ändert sich an %1 Stellen, von %2 bis %3; der größte Sprung: %4.</translation>
        </message>
    </context>
    <context>
        <name>ui::VariantsCard</name>
        <message>
            <source>E se…</source>
            <translation>Was wäre, wenn…</translation>
        </message>
        <message>
            <source>E se…: ipotesi</source>
            <translation>Was wäre, wenn…: Annahmen</translation>
        </message>
        <message>
            <source>Confronta</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Sto calcolando…</source>
            <translation>Ich rechne…</translation>
        </message>
        <message>
            <source>Prova un ISEE, un lavoro, una nascita.</source>
            <translation>Probiere einen ISEE, eine Arbeit, eine Geburt.</translation>
        </message>
    </context>
    <context>
        <name>ui::VariantsPage</name>
        <message>
            <source>E se…</source>
            <translation>Was wäre, wenn…</translation>
        </message>
        <message>
            <source>Aggiungi</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Togli</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Mostra alla persona</source>
            <translation>Der Person zeigen</translation>
        </message>
        <message>
            <source>Stampa</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Ipotesi: niente entra nella pratica.</source>
            <translation>Annahme: nichts davon kommt in den Vorgang.</translation>
        </message>
        <message>
            <source>Cambia l’ipotesi</source>
            <translation>Annahme ändern</translation>
        </message>
        <message>
            <source>Ctrl+Invio</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>ipotesi</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>Confronto delle ipotesi</source>
            <translation>Vergleich der Annahmen</translation>
        </message>
        <message>
            <source>Sto calcolando…</source>
            <translation>Ich rechne…</translation>
        </message>
        <message>
            <source>Nessuna ipotesi: aggiungine una.</source>
            <translation>Keine Annahme: füge eine hinzu.</translation>
        </message>
        <message>
            <source>Prove che restano su questa pagina</source>
            <translation>Versuche, die auf dieser Seite bleiben</translation>
        </message>
        <message>
            <source>Metti a confronto</source>
            <translation>Gegenüberstellen</translation>
        </message>
        <message>
            <source>Aggiungi un’ipotesi</source>
            <translation>Annahme hinzufügen</translation>
        </message>
        <message>
            <source>Nessuna stampante: guarda le ipotesi sullo schermo.</source>
            <translation>Kein Drucker: sieh die Annahmen am Bildschirm an.</translation>
        </message>
        <message>
            <source>Stampa inviata a %1.</source>
            <translation>Druck an %1 gesendet.</translation>
        </message>
        <message>
            <source>Ipotesi: %1</source>
            <translation>Annahme: %1</translation>
        </message>
        <message>
            <source>Indietro</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>ui::VersionRowsModel</name>
        <message>
            <source>%1 · modifiche da tutti e due</source>
            <translation>%1 · auf beiden Seiten geändert</translation>
        </message>
        <message>
            <source>Prima: %1</source>
            <translation>Vorher: %1</translation>
        </message>
        <message>
            <source>vale</source>
            <translation>gilt</translation>
        </message>
        <message>
            <source>Qui: %1</source>
            <translation>Hier: %1</translation>
        </message>
        <message>
            <source>Domanda</source>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>Prima</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Qui</source>
            <translation>Hier</translation>
        </message>
    </context>
    <context>
        <name>ui::VersionWords</name>
        <message>
            <source>nessuna risposta</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>niente ancora</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>Acquisito</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>Documento</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>non ancora detta</source>
            <translation>noch nicht gesagt</translation>
        </message>
        <message>
            <source>detta</source>
            <translation>gesagt</translation>
        </message>
        <message>
            <source>Dichiarazione</source>
            <translation>Erklärung</translation>
        </message>
        <message>
            <source>da %1</source>
            <translation>ab %1</translation>
        </message>
    </context>
    <context>
        <name>ui::VersionsStrip</name>
        <message>
            <source>Confronta</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Confronta le due versioni</source>
            <translation>Die zwei Fassungen vergleichen</translation>
        </message>
        <message>
            <source>Questa pratica è stata cambiata anche %1.</source>
            <translation>Dieser Vorgang wurde auch %1 geändert.</translation>
        </message>
    </context>
    <context>
        <name>ui::WantedPanel</name>
        <message>
            <source>quanto</source>
            <translation>wie viel</translation>
        </message>
        <message>
            <source>decide %1</source>
            <translation>es entscheidet %1</translation>
        </message>
        <message>
            <source>%1 e altre %2</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>Cambia solo quanto: %1.</source>
            <translation>Nur die Höhe ändert sich: %1.</translation>
        </message>
        <message>
            <source>Chiedi ora</source>
            <translation>Jetzt fragen</translation>
        </message>
        <message>
            <source>Chiedi ora: %1, %2</source>
            <translation>Jetzt fragen: %1, %2</translation>
        </message>
        <message>
            <source>Che cosa manca</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Non manca niente che cambi la lista.</source>
            <translation>Es fehlt nichts, was die Liste ändert.</translation>
        </message>
        <message>
            <source>e un’altra domanda</source>
            <translation>und eine weitere Frage</translation>
        </message>
        <message>
            <source>e altre %1 domande</source>
            <translation>und %1 weitere Fragen</translation>
        </message>
        <message>
            <source>Manca: %1 (%2)</source>
            <translation>Es fehlt: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>ui::WarningReason</name>
        <message>
            <source>Perché va bene così</source>
            <translation>Warum es so in Ordnung ist</translation>
        </message>
        <message>
            <source>Lo conferma la persona</source>
            <translation>Die Person bestätigt es</translation>
        </message>
    </context>
    <context>
        <name>ui::WindowDates</name>
        <message>
            <source>%1 %2 %3</source>
            <extracomment>a day: number, month, year</extracomment>
            <translation>%1. %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a day: number, first letters of the month</extracomment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>oggi</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>ieri</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>scade oggi</source>
            <translation>läuft heute ab</translation>
        </message>
        <message>
            <source>manca 1 giorno</source>
            <translation>noch 1 Tag</translation>
        </message>
        <message>
            <source>scaduta da 1 giorno</source>
            <translation>seit 1 Tag abgelaufen</translation>
        </message>
        <message>
            <source>mancano %1 giorni</source>
            <translation>noch %1 Tage</translation>
        </message>
        <message>
            <source>scaduta da %1 giorni</source>
            <translation>seit %1 Tagen abgelaufen</translation>
        </message>
    </context>
    <context>
        <name>ui::YesNoLine</name>
        <message>
            <source>Sì</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
    </context>
    <context>
        <name>ui::paper::PaperPreview</name>
        <message>
            <source>Anteprima del foglio</source>
            <translation>Vorschau des Blatts</translation>
        </message>
    </context>
    <context>
        <name>ui::paper::SheetSettings</name>
        <message>
            <source>Lingua</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Solo italiano</source>
            <translation>Nur Italienisch</translation>
        </message>
        <message>
            <source>Italiano e %1</source>
            <translation>Italienisch und %1</translation>
        </message>
        <message>
            <source>Caratteri</source>
            <translation>Schrift</translation>
        </message>
        <message>
            <source>Normali, 12 punti</source>
            <translation>Normal, 12 Punkt</translation>
        </message>
        <message>
            <source>Grandi, 18 punti</source>
            <translation>Groß, 18 Punkt</translation>
        </message>
        <message>
            <source>Parole</source>
            <translation>Worte</translation>
        </message>
        <message>
            <source>Italiano normale</source>
            <translation>Normales Italienisch</translation>
        </message>
        <message>
            <source>Italiano facile</source>
            <translation>Leichtes Italienisch</translation>
        </message>
        <message>
            <source>Copie</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Stampante</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Cerco le stampanti…</source>
            <translation>Ich suche die Drucker…</translation>
        </message>
        <message>
            <source>Nessuna stampante</source>
            <translation>Kein Drucker</translation>
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
