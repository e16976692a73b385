<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">Traducere provizorie: este valabil textul italian.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">Doar în italiană: cereți să citim împreună.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">Pentru</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">Pentru cine</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">Când</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">Unde</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">Aduceți</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">Cine a fost prezent</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">Ați vorbit cu</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">Foaie din</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}, născută la {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}, născut la {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}, data nașterii {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">persoana interesată</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">o persoană împuternicită</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">un părinte</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">tutorele</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">persoana interesată, cu curatorul</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">administratorul de sprijin</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">persoana interesată, însoțită</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">persoana interesată, cu interpret</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}, ora {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}, de la {inizio} la {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">când doriți, în programul ghișeului</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">un act de identitate, dacă aveți. Dacă nu aveți, veniți oricum.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">Dovada vizitei</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">Dovada vizitei și a cererii</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">Despre ce am vorbit</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">Ce am făcut</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">Ce ați declarat</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">Documente primite</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">Ce aveți de făcut</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">Ce facem noi</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">Unde să întrebați</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">La acest ghișeu: {posto}. Spuneți codul {codice} sau arătați foaia.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">banii care intră în casă</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">locul de muncă pierdut</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">copiii</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">sarcina</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">pensia</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">sănătatea și handicapul</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">pierderea cuiva drag</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">locuința și chiria</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">facturile și datoriile</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">mâncarea</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">actele și domiciliul</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">permisul de ședere</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">deschiderea unei afaceri</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">Cererea de *{misura}*: depusă, numărul {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">Cererea de *{misura}*: începută, numărul {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">Ajutoare verificate: {numero}. Lista cu motivele este pe foaia „Ce puteți cere”.</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">V-am dat informații.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">Cerere de *{misura}*: {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*Până la {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*Până la {data}* aduceți: {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*Până la {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*Reveniți {giorno}.* Aduceți această foaie.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">Nu mai aveți nimic de făcut. Păstrați această foaie.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">Trimitem cererea la centrul INPS: pleacă singură când există rețea.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">Cererea a ajuns la centrul INPS.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">Păstrăm ce ne-ați spus: nu va trebui să repetați.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">Deocamdată nimic. Puteți reveni când doriți.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*Dacă nu primiți răspuns, reveniți cu această foaie.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">Decide {ente}.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">PROVIZORIE — nu este încă numărul oficial</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">Cerere depusă la acest ghișeu la {data}, ora {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">Cerere depusă la acest ghișeu la {data}, ora {ora}, fără rețea.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">Numărul oficial vine de la centrul INPS și îl înlocuiește pe acesta:</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">Numărul oficial al cererii</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">Primită de centrul INPS la {data}, ora {ora}. Numărul acestui ghișeu: {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">Declarațiile sunt valabile în italiană. Dacă nu înțelegeți, cereți explicații înainte de a semna.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">Niciun document în această vizită.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}: 1 pagină.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}: {numero} pagini.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}: original văzut și înapoiat.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">Semnătura persoanei</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">Semnătura celui care primește declarația</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">Semnătura celui care acționează pentru persoană</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">Semnătura ghișeului</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">Original înapoiat.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">Originalul este aici: luați-l înainte de a pleca.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">Documente care lipsesc</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">Aduceți această foaie.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">Reveniți până *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">Reveniți când le aveți.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">Aveți timp până la *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*Unde:* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*Spuneți:* „Îmi trebuie pentru cererea de {misura}: {documento}”.</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">Ați spus că îl aduceți până la {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*Nu trebuie aduse:* {elenco}. Ne ocupăm noi.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">Dacă nu găsiți un document, spuneți: există altă cale.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">Dosarul este salvat. Dacă nu puteți veni, sunați-ne: stabilim altă zi.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">Ce puteți cere</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">Această foaie nu este o decizie</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">Este o verificare făcută la {data} cu ce ne-ați spus. Puteți face cerere oricum.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*Probabil îl puteți cere.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*Poate.* Lipsesc unele informații.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*Deocamdată nu.* Puteți depune cererea oricum.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*Se cere la alt birou.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*Nu se mai poate cere.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*Încă nu se poate cere.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*Aici nu o putem calcula.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">Suma prevăzută: *{importo} pe lună*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">Suma prevăzută: *{importo} pe an*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">Suma prevăzută: *{importo} pe zi*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">Suma prevăzută: *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">Se putea cere până la {data}. Întrebați ce mai este posibil.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*Ce ar schimba asta:* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">Unele puncte ale regulii sunt încă de verificat.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">Reveniți cu acest bilet</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">Dacă pierdeți biletul: spuneți numele și unde ne-am întâlnit. Găsim tot.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">Programarea dumneavoastră</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">Dacă nu puteți veni</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">Anunțați-ne: stabilim altă zi. Nu pierdeți nimic.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">Dacă întârziați, veniți oricum: facem tot posibilul.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">Împuternicire</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">Cine acționează pentru persoană</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">Cine acționează</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">Cu ce putere</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">De la</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">Până la</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">până la revocare</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">Dovadă</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">împuternicire</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">împuternicire pentru o singură cerere</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">părinte</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">tutore</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">curator: semnează amândoi</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">administrator de sprijin</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">rudă, din cauza unei probleme de sănătate</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (birou de ajutor)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">împuternicire de încasare</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">Ce poate face</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">să vorbească cu noi în locul dumneavoastră</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">să vadă datele și dosarele</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">să semneze cererile</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">să depună cereri și documente</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">să ridice plățile</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">Nimic altceva nu se poate face în locul dumneavoastră.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">Documente văzute</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">Al persoanei</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">Al celui care acționează</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}, văzut la {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">nevăzut</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">carte de identitate</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">pașaport</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">permis de ședere</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">permis de conducere</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">document</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">Cum se revocă</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">Ajunge să spuneți la acest ghișeu, când doriți, fără motiv.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">Revocarea este valabilă imediat. Dăm o foaie care o dovedește.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">Această putere vine din lege sau de la judecător: doar judecătorul o retrage.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">Revocarea împuternicirii</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">Revocată</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">Ce se schimbă</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">De acum {nome} nu mai poate acționa în locul dumneavoastră.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">Ce s-a făcut deja rămâne valabil.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">Cum folosim datele dumneavoastră</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">Cine folosește datele</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">Acest ghișeu, ca să vă ajute. INPS, operatorul datelor cererii.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">Primăria este operatorul datelor de evidență și ale serviciilor sociale.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">De ce</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">Ce ne spuneți folosește doar ca să vă ajutăm cu cererile.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">Este o sarcină de interes public prevăzută de lege (art. 6 GDPR): nu e nevoie de consimțământ.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">Ce date</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">Doar cele necesare deciziei. Puteți răspunde „nu știu” sau „prefer să nu spun”.</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">Pentru sănătate scriem că există un certificat, niciodată boala.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">Dacă nu răspundeți, poate nu vă putem spune ce puteți cere. Nu pierdeți altceva.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">Cine le vede</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">Cei de la acest ghișeu și instituția care decide. Fiecare acces lasă o urmă.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">Unele date le cerem altor birouri, de exemplu evidenței populației.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">Cât timp</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">Cerere începută și netrimisă: 90 de zile. Verificare fără cerere: cel mult 30 de zile.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">Cerere trimisă: până la predarea la INPS. Împuternicire: până la sfârșit, plus 10 ani.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">Drepturile dumneavoastră</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">Puteți cere să vedeți, corectați, limitați sau ștergeți datele. Ajunge să spuneți aici.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">Puteți face plângere la autoritatea de protecție a datelor (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">Doar dacă doriți</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">Numărul altei persoane sau un mesaj SMS le folosim doar dacă spuneți da.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">Vă puteți răzgândi când doriți. Serviciul rămâne același.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">Foaie dată la {data}, versiunea {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">Vă explic cum folosim datele dumneavoastră.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">Le văd acest ghișeu și instituția care decide.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">Nu trebuie să vă dați consimțământul: legea prevede asta.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">Puteți să nu răspundeți. Puteți spune „nu știu”.</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">Despre sănătate scriem doar că există un certificat.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">Dacă nu faceți cerere, după un timp ștergem tot.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">Puteți vedea datele și le puteți corecta.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">Vă puteți plânge la autoritatea pentru date.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">Aveți întrebări? Puteți întreba acum.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">Cererea de *{misura}*: primită de centrul INPS, numărul {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">Cererea de *{misura}*: suspendată, numărul {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">Pasul următor: așteptați răspunsul.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">Pasul următor: o trimitem noi la centrul INPS.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">Pasul următor: {passo}, până la {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">Pasul următor: aduceți documentele care lipsesc.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">Pasul următor: reveniți să o terminați și să o semnați.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">de la {minimo} la {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">până la {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">cel puțin {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*O primiți deja.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">Ați spus că deocamdată nu vă interesează.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">Deocamdată nu</translation>
  </message>
 </context>
</TS>
