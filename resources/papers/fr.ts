<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">Traduction provisoire : seul le texte italien fait foi.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">Seulement en italien : demandez à le lire avec nous.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">Pour</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">Pour qui</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">Quand</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">Où</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">Apportez</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">Qui était présent</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">Vous avez parlé avec</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">Feuille du</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}, née le {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}, né le {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}, date de naissance {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">la personne concernée</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">une personne mandatée</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">un parent</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">le tuteur</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">la personne concernée, avec le curateur</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">l’administrateur de soutien</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">la personne concernée, accompagnée</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">la personne concernée, avec un interprète</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}, à {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}, de {inizio} à {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">quand vous voulez, aux heures d’ouverture</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">une pièce d’identité, si vous en avez une. Sinon, venez quand même.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">Reçu de votre visite</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">Reçu de visite et de demande</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">De quoi nous avons parlé</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">Ce que nous avons fait</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">Ce que vous avez déclaré</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">Documents reçus</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">Ce que vous devez faire</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">Ce que nous faisons</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">Où demander</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">À ce guichet : {posto}. Dites le code {codice} ou montrez cette feuille.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">l’argent qui entre à la maison</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">l’emploi perdu</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">les enfants</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">la grossesse</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">la retraite</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">la santé et le handicap</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">la perte d’un proche</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">le logement et le loyer</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">les factures et les dettes</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">la nourriture</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">les papiers et la résidence</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">le permis de séjour</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">ouvrir une activité</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">Demande de *{misura}* : déposée, numéro {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">Demande de *{misura}* : commencée, numéro {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">Aides vérifiées : {numero}. La liste avec les raisons est sur la feuille « Ce que vous pouvez demander ».</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">Nous vous avons donné des informations.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">Demande de *{misura}* : {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*Avant le {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*Avant le {data}*, apportez : {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*Avant le {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*Revenez le {giorno}.* Apportez cette feuille.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">Vous n’avez rien d’autre à faire. Gardez cette feuille.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">Nous envoyons la demande au centre INPS : elle part dès qu’il y a du réseau.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">La demande est arrivée au centre INPS.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">Nous gardons ce que vous avez dit : vous n’aurez pas à le répéter.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">Rien pour l’instant. Vous pouvez revenir quand vous voulez.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*Sans réponse, revenez avec cette feuille.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">C’est {ente} qui décide.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">PROVISOIRE — ce n’est pas encore le numéro officiel</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">Demande déposée à ce guichet le {data} à {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">Demande déposée à ce guichet le {data} à {ora}, sans réseau.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">Le numéro officiel vient du centre INPS et remplace celui-ci :</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">Numéro officiel de la demande</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">Reçue par le centre INPS le {data} à {ora}. Numéro de ce guichet : {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">Les déclarations sont valables en italien. Si vous ne comprenez pas, demandez une explication avant de signer.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">Aucun document lors de cette visite.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento} : 1 page.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento} : {numero} pages.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento} : original vu et rendu.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">Signature de la personne</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">Signature de la personne qui reçoit la déclaration</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">Signature de qui agit pour la personne</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">Signature du guichet</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">Original rendu.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">L’original est ici : reprenez-le avant de sortir.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">Documents manquants</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">Apportez cette feuille.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">Revenez avant le *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">Revenez dès que vous les avez.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">Vous avez jusqu’au *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*Où :* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*Dites :* « J’en ai besoin pour la demande de {misura} : {documento} ».</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">Vous avez dit que vous l’apporterez avant le {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*Inutile d’apporter :* {elenco}. Nous nous en occupons.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">Si vous ne trouvez pas un document, dites-le : il y a une autre façon.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">Votre dossier est enregistré. Si vous ne pouvez pas venir, appelez-nous : nous fixons un autre jour.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">Ce que vous pouvez demander</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">Cette feuille n’est pas une décision</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">C’est une vérification faite le {data} avec ce que vous avez dit. Vous pouvez demander dans tous les cas.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*Vous pouvez probablement la demander.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*Peut-être.* Il manque quelques informations.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*Pas pour l’instant.* Vous pouvez quand même la présenter.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*On la demande à un autre bureau.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*On ne peut plus la demander.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*On ne peut pas encore la demander.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*Nous ne pouvons pas la calculer ici.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">Montant prévu : *{importo} par mois*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">Montant prévu : *{importo} par an*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">Montant prévu : *{importo} par jour*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">Montant prévu : *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">On pouvait la demander jusqu’au {data}. Demandez ce qui est encore possible.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*Ce qui changerait :* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">Quelques points de la règle sont encore à vérifier.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">Revenez avec ce billet</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">Si vous perdez le billet : dites votre nom et où nous nous sommes vus. Nous retrouverons tout.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">Votre rendez-vous</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">Si vous ne pouvez pas venir</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">Prévenez-nous : nous fixons un autre jour. Vous ne perdez rien.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">Si vous êtes en retard, venez quand même : nous ferons notre possible.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">Procuration</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">Qui agit pour la personne</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">Qui agit</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">Avec quel pouvoir</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">À partir du</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">Jusqu’au</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">jusqu’à la révocation</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">Preuve</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">procuration</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">procuration pour une seule demande</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">parent</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">tuteur</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">curateur : les deux signent</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">administrateur de soutien</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">parent, pour un empêchement de santé</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (bureau d’aide)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">procuration pour encaisser</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">Ce que cette personne peut faire</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">parler avec nous à votre place</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">voir les données et les dossiers</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">signer les demandes</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">déposer les demandes et les documents</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">retirer les paiements</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">Rien d’autre ne peut être fait à votre place.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">Documents vus</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">De la personne</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">De qui agit</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}, vu le {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">non vu</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">carte d’identité</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">passeport</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">permis de séjour</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">permis de conduire</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">document</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">Comment la révoquer</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">Il suffit de le dire à ce guichet, quand vous voulez, sans dire pourquoi.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">La révocation vaut tout de suite. Nous donnons une feuille qui la prouve.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">Ce pouvoir vient de la loi ou du juge : seul le juge le retire.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">Révocation de la procuration</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">Révoquée</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">Ce qui change</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">À partir de maintenant, {nome} ne peut plus agir à votre place.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">Ce qui a déjà été fait reste valable.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">Comment nous utilisons vos données</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">Qui utilise vos données</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">Ce guichet, pour vous aider. L’INPS, responsable des données de la demande.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">La commune est responsable des données de l’état civil et des services sociaux.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">Pourquoi</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">Ce que vous nous dites sert seulement à vous aider pour les demandes.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">C’est une mission d’intérêt public prévue par la loi (art. 6 RGPD) : votre consentement n’est pas nécessaire.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">Quelles données</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">Seulement celles qui servent à décider. Vous pouvez répondre « je ne sais pas » ou « je préfère ne pas le dire ».</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">Pour la santé, nous écrivons qu’il y a un certificat, jamais la maladie.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">Si vous ne répondez pas, nous ne pourrons peut-être pas vous dire quoi demander. Vous ne perdez rien d’autre.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">Qui les voit</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">Les personnes de ce guichet et l’organisme qui décide. Chaque accès laisse une trace.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">Nous demandons certaines données à d’autres bureaux, par exemple l’état civil.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">Pendant combien de temps</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">Demande commencée et non envoyée : 90 jours. Vérification sans demande : 30 jours au plus.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">Demande envoyée : jusqu’à la remise à l’INPS. Procuration : jusqu’à sa fin, plus 10 ans.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">Vos droits</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">Vous pouvez demander à voir, corriger, limiter ou effacer vos données. Il suffit de le dire ici.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">Vous pouvez saisir l’autorité de protection des données (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">Seulement si vous voulez</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">Le numéro d’une autre personne ou un rappel par SMS : seulement si vous dites oui.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">Vous pouvez changer d’avis quand vous voulez. Le service reste le même.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">Feuille remise le {data}, version {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">Je vous explique comment nous utilisons vos données.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">Ce guichet et l’organisme qui décide le voient.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">Vous n’avez pas à consentir : la loi le prévoit.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">Vous pouvez ne pas répondre. Vous pouvez dire « je ne sais pas ».</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">Sur la santé, nous écrivons seulement qu’il y a un certificat.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">Si vous ne faites pas de demande, nous effaçons tout après un temps.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">Vous pouvez voir vos données et les faire corriger.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">Vous pouvez vous plaindre à l’autorité de la vie privée.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">Des questions ? Vous pouvez demander maintenant.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">Demande de *{misura}* : reçue par le centre INPS, numéro {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">Demande de *{misura}* : en attente, numéro {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">Prochaine étape : attendez la réponse.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">Prochaine étape : nous l’envoyons au centre INPS.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">Prochaine étape : {passo}, avant le {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">Prochaine étape : apportez les documents qui manquent.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">Prochaine étape : revenez la terminer et la signer.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">de {minimo} à {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">jusqu’à {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">au moins {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*Vous la recevez déjà.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">Vous avez dit que cela ne vous intéresse pas pour l’instant.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">Pas pour l’instant</translation>
  </message>
 </context>
</TS>
