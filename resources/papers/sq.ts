<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">Përkthim i përkohshëm: vlen teksti italisht.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">Vetëm në italisht: kërkoni ta lexojmë bashkë.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">Për</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">Për kë</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">Kur</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">Ku</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">Sillni</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">Ishte i pranishëm</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">Folët me</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">Fletë e datës</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}, lindur më {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}, lindur më {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}, datëlindja {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">personi i interesuar</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">një person i autorizuar</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">një prind</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">kujdestari</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">personi i interesuar, me kujdestarin ligjor</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">administratori i mbështetjes</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">personi i interesuar, i shoqëruar</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">personi i interesuar, me përkthyes</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}, ora {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}, nga {inizio} deri {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">kur të doni, në orarin e sportelit</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">një dokument, nëse e keni. Nëse nuk e keni, ejani gjithsesi.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">Dëftesë e vizitës</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">Dëftesë e vizitës dhe e kërkesës</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">Për çfarë folëm</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">Çfarë bëmë</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">Çfarë deklaruat</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">Dokumente të marra</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">Çfarë duhet të bëni ju</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">Çfarë bëjmë ne</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">Ku të pyesni</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">Në këtë sportel: {posto}. Thoni kodin {codice} ose tregoni këtë fletë.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">paratë që hyjnë në shtëpi</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">puna e humbur</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">fëmijët</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">shtatzënia</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">pensioni</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">shëndeti dhe aftësia e kufizuar</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">humbja e një njeriu të dashur</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">shtëpia dhe qiraja</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">faturat dhe borxhet</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">ushqimi</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">dokumentet dhe vendbanimi</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">leja e qëndrimit</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">hapja e një biznesi</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">Kërkesa për *{misura}*: e dorëzuar, numri {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">Kërkesa për *{misura}*: e filluar, numri {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">Ndihma të kontrolluara: {numero}. Lista me arsyet është në fletën «Çfarë mund të kërkoni».</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">Ju dhamë informacione.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">Kërkesë për *{misura}*: {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*Deri më {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*Deri më {data}* sillni: {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*Deri më {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*Kthehuni {giorno}.* Sillni këtë fletë.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">Nuk duhet të bëni gjë tjetër. Ruajeni këtë fletë.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">E dërgojmë kërkesën në qendrën INPS: niset vetë sapo të ketë rrjet.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">Kërkesa arriti në qendrën INPS.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">Ruajmë çfarë na thatë: nuk do ta përsëritni.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">Për tani asgjë. Mund të ktheheni kur të doni.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*Nëse nuk merrni përgjigje, kthehuni me këtë fletë.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">Vendos {ente}.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">E PËRKOHSHME — nuk është ende numri zyrtar</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">Kërkesë e dorëzuar në këtë sportel më {data}, ora {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">Kërkesë e dorëzuar në këtë sportel më {data}, ora {ora}, pa rrjet.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">Numri zyrtar vjen nga qendra INPS dhe zëvendëson këtë:</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">Numri zyrtar i kërkesës</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">E marrë nga qendra INPS më {data}, ora {ora}. Numri i këtij sporteli: {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">Deklaratat vlejnë në italisht. Nëse nuk kuptoni, kërkoni shpjegim para se të firmosni.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">Asnjë dokument në këtë vizitë.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}: 1 faqe.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}: {numero} faqe.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}: u pa origjinali dhe u kthye.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">Firma e personit</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">Firma e atij që merr deklaratën</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">Firma e atij që vepron për personin</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">Firma e sportelit</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">Origjinali u kthye.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">Origjinali është këtu: merreni para se të dilni.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">Dokumente që mungojnë</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">Sillni këtë fletë.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">Kthehuni deri *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">Kthehuni sapo t’i keni.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">Keni kohë deri më *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*Ku:* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*Thoni:* «Më duhet për kërkesën e {misura}: {documento}».</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">Keni thënë se e sillni deri më {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*Nuk duhet të sillni:* {elenco}. Mendojmë ne.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">Nëse nuk gjeni një dokument, na thoni: ka mënyrë tjetër.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">Dosja juaj është ruajtur. Nëse nuk vini dot, na telefononi: caktojmë një ditë tjetër.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">Çfarë mund të kërkoni</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">Kjo fletë nuk është vendim</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">Është një kontroll i bërë më {data} me ato që na thatë. Mund të bëni kërkesë në çdo rast.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*Me shumë gjasë mund ta kërkoni.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*Ndoshta.* Mungon ndonjë informacion.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*Tani për tani jo.* Mund ta paraqitni gjithsesi.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*Kërkohet në një zyrë tjetër.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*Nuk mund të kërkohet më.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*Nuk mund të kërkohet ende.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*Këtu nuk mund ta llogarisim.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">Shuma e parashikuar: *{importo} në muaj*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">Shuma e parashikuar: *{importo} në vit*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">Shuma e parashikuar: *{importo} në ditë*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">Shuma e parashikuar: *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">Mund të kërkohej deri më {data}. Pyesni çfarë është ende e mundur.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*Çfarë do ta ndryshonte:* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">Disa pika të rregullit duhen ende verifikuar.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">Kthehuni me këtë biletë</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">Nëse e humbni biletën: thoni emrin dhe ku u takuam. Gjejmë gjithçka.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">Takimi juaj</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">Nëse nuk mund të vini</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">Na njoftoni: caktojmë një ditë tjetër. Nuk humbni asgjë.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">Nëse vonoheni, ejani gjithsesi: bëjmë të mundurën.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">Autorizim</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">Kush vepron për personin</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">Kush vepron</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">Me çfarë fuqie</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">Nga data</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">Deri më</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">deri në revokim</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">Prova</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">autorizim</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">autorizim për një kërkesë të vetme</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">prind</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">kujdestar</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">kujdestar ligjor: firmosin të dy</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">administrator i mbështetjes</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">i afërm, për një pengesë shëndetësore</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (zyrë ndihme)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">autorizim për të marrë pagesat</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">Çfarë mund të bëjë</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">të flasë me ne në vendin tuaj</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">të shohë të dhënat dhe dosjet</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">të firmosë kërkesat</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">të dorëzojë kërkesa dhe dokumente</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">të marrë pagesat</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">Asgjë tjetër nuk mund të bëhet në vendin tuaj.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">Dokumente të para</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">I personit</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">I atij që vepron</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}, u pa më {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">nuk u pa</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">letërnjoftim</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">pasaportë</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">leje qëndrimi</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">leje drejtimi</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">dokument</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">Si revokohet</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">Mjafton ta thoni në këtë sportel, kur të doni, pa thënë arsyen.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">Revokimi vlen menjëherë. Japim një fletë që e vërteton.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">Kjo fuqi vjen nga ligji ose gjykatësi: vetëm gjykatësi e heq.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">Revokimi i autorizimit</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">U revokua</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">Çfarë ndryshon</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">Nga ky moment {nome} nuk mund të veprojë më në vendin tuaj.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">Ajo që është bërë tashmë mbetet e vlefshme.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">Si i përdorim të dhënat tuaja</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">Kush i përdor të dhënat tuaja</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">Ky sportel, për t’ju ndihmuar. INPS, përgjegjës për të dhënat e kërkesës.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">Komuna është përgjegjëse për të dhënat e regjistrit dhe të shërbimeve sociale.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">Pse</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">Ajo që na thoni shërben vetëm për t’ju ndihmuar me kërkesat.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">Është detyrë me interes publik e parashikuar nga ligji (neni 6 GDPR): nuk duhet pëlqimi juaj.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">Cilat të dhëna</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">Vetëm ato që duhen për të vendosur. Mund të përgjigjeni «nuk e di» ose «parapëlqej të mos e them».</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">Për shëndetin shkruajmë se ka certifikatë, kurrë sëmundjen.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">Nëse nuk përgjigjeni, ndoshta nuk mund t’ju themi çfarë të kërkoni. Nuk humbni tjetër.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">Kush i sheh</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">Kush punon në këtë sportel dhe enti që vendos. Çdo hyrje lë gjurmë.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">Disa të dhëna ua kërkojmë zyrave të tjera, për shembull gjendjes civile.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">Për sa kohë</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">Kërkesë e filluar dhe e padërguar: 90 ditë. Kontroll pa kërkesë: më së shumti 30 ditë.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">Kërkesë e dërguar: deri në dorëzimin te INPS. Autorizim: deri në fund, plus 10 vjet.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">Të drejtat tuaja</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">Mund të kërkoni t’i shihni, ndreqni, kufizoni ose fshini të dhënat. Mjafton ta thoni këtu.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">Mund të ankoheni te autoriteti për mbrojtjen e të dhënave (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">Vetëm nëse doni</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">Numrin e një tjetri ose një kujtesë me SMS i përdorim vetëm nëse thoni po.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">Mund të ndryshoni mendje kur të doni. Shërbimi mbetet i njëjti.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">Fletë e dhënë më {data}, versioni {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">Po ju shpjegoj si i përdorim të dhënat tuaja.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">E shohin ky sportel dhe enti që vendos.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">Nuk duhet të jepni pëlqimin: e parashikon ligji.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">Mund të mos përgjigjeni. Mund të thoni «nuk e di».</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">Për shëndetin shkruajmë vetëm se ka një certifikatë.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">Nëse nuk bëni kërkesë, pas pak kohe fshijmë gjithçka.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">Mund t’i shihni të dhënat tuaja dhe t’i ndreqni.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">Mund të ankoheni te autoriteti i privatësisë.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">Keni pyetje? Mund të pyesni tani.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">Kërkesa për *{misura}*: u mor nga qendra INPS, numri {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">Kërkesa për *{misura}*: e pezulluar, numri {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">Hapi tjetër: prisni përgjigjen.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">Hapi tjetër: e dërgojmë ne në qendrën INPS.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">Hapi tjetër: {passo}, deri më {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">Hapi tjetër: sillni dokumentet që mungojnë.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">Hapi tjetër: kthehuni për ta mbaruar dhe nënshkruar.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">nga {minimo} deri në {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">deri në {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">të paktën {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*E merrni tashmë.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">Keni thënë se për tani nuk ju intereson.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">Për tani jo</translation>
  </message>
 </context>
</TS>
