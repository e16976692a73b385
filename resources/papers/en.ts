<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">Draft translation: the Italian text is the valid one.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">Only in Italian: ask us to read it with you.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">For</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">For whom</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">When</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">Where</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">Bring</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">Who was here</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">You spoke with</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">Sheet of</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}, born on {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}, born on {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}, date of birth {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">the person concerned</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">a person with a proxy</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">a parent</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">the guardian</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">the person concerned, with the curator</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">the support administrator</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">the person concerned, accompanied</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">the person concerned, with an interpreter</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}, at {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}, from {inizio} to {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">when you like, in opening hours</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">an identity document, if you have one. If not, come anyway.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">Receipt of your visit</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">Receipt of visit and application</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">What we talked about</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">What we did</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">What you declared</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">Documents received</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">What you do next</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">What we do</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">Where to ask</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">At this desk: {posto}. Say the code {codice}, or show this sheet.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">the money coming in</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">a lost job</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">children</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">pregnancy</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">the pension</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">health and disability</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">the loss of someone dear</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">home and rent</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">bills and debts</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">food</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">documents and residence</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">the residence permit</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">starting a business</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">Application for *{misura}*: handed in, number {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">Application for *{misura}*: started, number {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">Benefits checked: {numero}. The list with the reasons is on the sheet “What you can ask for”.</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">We gave you information.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">Application for *{misura}*: {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*By {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*By {data}* bring: {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*By {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*Come back on {giorno}.* Bring this sheet.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">You need do nothing else. Keep this sheet.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">We send the application to the INPS centre: it leaves as soon as there is a network.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">The application has reached the INPS centre.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">We keep what you told us: you will not have to repeat it.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">Nothing for now. You may come back when you like.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*If you get no answer, come back with this sheet.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">{ente} decides.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">PROVISIONAL — not yet the official number</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">Application handed in at this desk on {data} at {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">Application handed in at this desk on {data} at {ora}, without network.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">The official number comes from the INPS centre and replaces this one:</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">Official number of the application</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">Received by the INPS centre on {data} at {ora}. Number of this desk: {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">The declarations are valid in Italian. If you do not understand, ask us to explain before you sign.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">No document in this visit.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}: 1 page.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}: {numero} pages.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}: original seen and given back.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">Signature of the person</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">Signature of who receives the declaration</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">Signature of who acts for the person</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">Signature of the desk</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">Original given back.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">The original is here: take it back before you leave.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">Missing documents</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">Bring this sheet.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">Come back by *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">Come back as soon as you have them.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">You have until *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*Where:* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*Say:* “I need this for the application for {misura}: {documento}”.</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">You said you will bring it by {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*No need to bring:* {elenco}. We take care of it.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">If you cannot find a document, tell us: there is another way.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">Your file is saved. If you cannot come, call us: we set another day.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">What you can ask for</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">This sheet is not a decision</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">It is a check made on {data} with what you told us. You may apply in any case.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*You can probably ask for it.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*Maybe.* Some information is missing.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*Not for now.* You may apply all the same.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*You ask for it at another office.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*It can no longer be asked for.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*It cannot be asked for yet.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*We cannot work it out here.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">Expected amount: *{importo} a month*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">Expected amount: *{importo} a year*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">Expected amount: *{importo} a day*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">Expected amount: *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">It could be asked for until {data}. Ask what is still possible.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*What would change this:* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">Some points of the rule are still to be checked.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">Come back with this ticket</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">If you lose the ticket: say your name and where we met. We will find everything.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">Your appointment</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">If you cannot come</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">Let us know: we set another day. You lose nothing.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">If you are late, come anyway: we do what we can.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">Proxy</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">Who acts for the person</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">Who acts</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">With what power</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">From</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">Until</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">until it is taken back</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">Evidence</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">proxy</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">proxy for one application only</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">parent</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">guardian</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">curator: both sign</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">support administrator</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">relative, because of a health impediment</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (advice office)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">proxy to collect payments</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">What this person may do</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">speak with us in your place</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">see the data and the files</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">sign applications</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">hand in applications and documents</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">collect payments</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">Nothing else may be done in your place.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">Documents seen</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">Of the person</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">Of who acts</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}, seen on {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">not seen</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">identity card</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">passport</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">residence permit</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">driving licence</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">document</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">How to take it back</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">Just tell this desk, when you like, without saying why.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">It holds at once. We give you a sheet that proves it.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">This power comes from the law or a judge: only the judge takes it away.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">The proxy is taken back</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">Taken back</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">What changes</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">From now on {nome} may no longer act in your place.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">What was already done stays valid.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">How we use your data</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">Who uses your data</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">This desk, to help you. INPS, controller of the data of the application.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">The municipality is controller of registry and social-service data.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">Why</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">What you tell us serves only to help you with the applications.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">It is a task of public interest set by law (art. 6 GDPR): your consent is not needed.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">Which data</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">Only those needed to decide. You may answer “I don’t know” or “I’d rather not say”.</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">For health problems we write that there is a certificate, never the illness.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">If you do not answer, perhaps we cannot tell you what to ask for. You lose nothing else.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">Who sees them</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">Those who work at this desk and the body that decides. Every access leaves a trace.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">Some data we ask other offices for, such as the registry.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">For how long</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">Application started and not sent: 90 days. Check without application: 30 days at most.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">Application sent: until it is handed over to INPS. Proxy: until its end, plus 10 years.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">Your rights</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">You may ask to see, correct, limit or delete your data. Just say so here.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">You may complain to the data protection authority (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">Only if you wish</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">We use another person’s number or a reminder by SMS only if you say yes.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">You may change your mind when you like. The service stays the same.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">Sheet given on {data}, version {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">I will explain how we use your data.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">This desk and the body that decides see it.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">You need not consent: the law provides for it.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">You may not answer. You may say “I don’t know”.</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">About health we write only that there is a certificate.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">If you do not apply, after a while we delete everything.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">You may see your data and have them corrected.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">You may complain to the privacy authority.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">Any questions? You may ask now.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">Application for *{misura}*: received by the INPS centre, number {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">Application for *{misura}*: on hold, number {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">Next step: wait for the answer.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">Next step: we send it to the INPS centre.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">Next step: {passo}, by {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">Next step: bring the documents that are missing.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">Next step: come back to finish it and sign it.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">from {minimo} to {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">up to {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">at least {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*You already receive it.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">You told us that you are not interested for now.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">Not for now</translation>
  </message>
 </context>
</TS>
