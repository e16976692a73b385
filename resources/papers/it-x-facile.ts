<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it-x-facile" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Ricevuta di visita</source>
   <translation>Il foglio della sua visita</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation>Il foglio della sua domanda</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation>Che cosa ci ha detto e firma</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation>I documenti che ci ha dato</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation>Venga qui: {posto}. Mostri questo foglio. Il suo codice è {codice}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation>Abbiamo controllato {numero} aiuti. Li trova sul foglio «Che cosa può chiedere».</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation>Mandiamo noi la domanda all’INPS. Se manca la rete, parte dopo.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation>Questo numero vale per ora. L’INPS le darà il numero vero:</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation>Le dichiarazioni valgono in italiano. Chieda di spiegarle prima di firmare.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation>Abbiamo salvato tutto. Se non può venire, ci chiami.</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation>È un controllo del {data}. Usa quello che ci ha detto. Può sempre fare domanda.</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation>Ha perso il biglietto? Dica il suo nome e dove ci siamo visti.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation>Delega: un’altra persona agisce per lei</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation>Perché può farlo</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation>fino a quando la toglie</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation>Il foglio che lo dice</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation>Come togliere la delega</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation>Lo decide la legge o il giudice. Solo il giudice lo toglie.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation>La delega è finita</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation>Finita</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation>Questo sportello, per aiutarla. Poi l’INPS, per la domanda.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation>Lo prevede la legge (art. 6 GDPR). Non serve il suo consenso.</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation>Solo quelli che servono. Può dire «non so» o «preferisco non dirlo».</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation>Per la salute scriviamo «c’è un certificato». Non scriviamo la malattia.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation>Può non rispondere. Forse così non sappiamo che cosa può chiedere.</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation>Chi lavora qui e chi decide. Ogni accesso lascia una traccia.</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation>Domanda non inviata: 90 giorni. Solo controllo: al massimo 30 giorni.</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation>Può chiedere di vedere, correggere o cancellare i suoi dati. Lo dica qui.</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation>Usiamo SMS e numeri di altri solo se dice sì.</translation>
  </message>
 </context>
</TS>
