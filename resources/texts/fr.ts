<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="it">
 <context>
  <name>adi</name>
  <message>
   <source>Assegno di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di inclusione (allocation d'inclusion)</translation>
  </message>
  <message>
   <source>Aiuto mensile per famiglie con redditi bassi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide mensuelle pour les familles à bas revenus</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE basso in cui c'è un minore, una persona di 60 anni, una disabilità, o qualcuno seguito dai servizi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles avec un ISEE (mesure des revenus et des biens) bas, où il y a une personne de moins de 18 ans, une personne de 60 ans, un handicap, ou quelqu'un suivi par les services.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, al CAF o al patronato; si paga dal mese dopo la firma del patto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande se fait sur le site de l'INPS, au CAF ou au patronato ; le paiement commence le mois après la signature du pacte.</translation>
  </message>
  <message>
   <source>L'Assegno di inclusione si può chiedere dal 18 dicembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'Assegno di inclusione (allocation d'inclusion) peut être demandé depuis le 18 décembre 2023.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 met</extracomment>
   <translation type="unfinished">Dans la famille, il y a une personne de moins de 18 ans, une personne d'au moins 60 ans, un handicap, ou quelqu'un dans un programme certifié des services.</translation>
  </message>
  <message>
   <source>Serve un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 unmet</extracomment>
   <translation type="unfinished">Il faut une personne de moins de 18 ans, une personne d'au moins 60 ans, un handicap, ou quelqu'un dans un programme certifié des services.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è una persona da proteggere. Il programma dei servizi deve essere certificato prima della domanda.</source>
   <extracomment>ADI-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y a dans la famille une personne à protéger. Le programme des services doit être certifié avant la demande.</translation>
  </message>
  <message>
   <source>Chi è seguito dai servizi può chiedere il certificato del programma, e poi fare domanda. Chi ha dai 18 ai 59 anni può vedere il Supporto per la formazione e il lavoro.</source>
   <extracomment>ADI-R1 way_out</extracomment>
   <translation type="unfinished">La personne suivie par les services peut demander le certificat du programme, puis faire la demande. La personne qui a de 18 à 59 ans peut voir le Supporto per la formazione e il lavoro (aide pour la formation et le travail).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'Assegno di inclusione.</source>
   <extracomment>ADI-R2 met</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il est valable pour l'Assegno di inclusione.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. {titoli.nota}</source>
   <extracomment>ADI-R2 unmet</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. {titoli.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento va bene. {or_else(titoli.nota, &quot;&quot;)}</source>
   <extracomment>ADI-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le document est valable. {or_else(titoli.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni, gli ultimi 2 di seguito.</source>
   <extracomment>ADI-R3 met</extracomment>
   <translation type="unfinished">Vous habitez officiellement en Italie depuis au moins {anni_residenza_minimi} ans, les 2 derniers de suite.</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi. Interrompono 2 mesi di fila all'estero, o 4 mesi in 18.</source>
   <extracomment>ADI-R3 unmet</extracomment>
   <translation type="unfinished">Il faut {anni_residenza_minimi} ans de résidence en Italie, les 2 derniers de suite : pour l'instant il y a {mesi_residenza_totali} mois. Le compte est interrompu par 2 mois de suite à l'étranger, ou 4 mois sur 18.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, e se è stata via.</source>
   <extracomment>ADI-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis quand vous résidez en Italie, et si vous avez vécu ailleurs pendant ce temps.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: il limite è {isee_massimo}.</source>
   <extracomment>ADI-R4 met</extracomment>
   <translation type="unfinished">ISEE {isee_inclusione} : la limite est {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: supera il limite di {isee_massimo}.</source>
   <extracomment>ADI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_inclusione} : il dépasse la limite de {isee_massimo}.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>ADI-R4 unknown</extracomment>
   <translation type="unfinished">Il manque un ISEE du bon type et valide{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. On le fait au CAF (centre d'aide fiscale), gratuitement.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: deve essere sotto {soglia_reddito}.</source>
   <extracomment>ADI-R5 met</extracomment>
   <translation type="unfinished">Revenu {reddito_familiare} : il doit être sous {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>ADI-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore le revenu, la famille ou le loyer, ou bien le revenu est entre deux limites : c'est l'INPS qui décide.</translation>
  </message>
  <message>
   <source>La casa e gli altri beni sono sotto i limiti.</source>
   <extracomment>ADI-R6 met</extracomment>
   <translation type="unfinished">La maison et les autres biens sont sous les limites.</translation>
  </message>
  <message>
   <source>La casa può valere al massimo {inclusione_casa_massima} per l'IMU, le altre case e i terreni {inclusione_immobili_massimo}.</source>
   <extracomment>ADI-R6 unmet</extracomment>
   <translation type="unfinished">La maison peut valoir au maximum {inclusione_casa_massima} pour l'IMU (impôt sur les maisons), les autres maisons et les terrains {inclusione_immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valgono la casa, le altre case e i terreni.</source>
   <extracomment>ADI-R6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien valent la maison, les autres maisons et les terrains.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite di {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 met</extracomment>
   <translation type="unfinished">Comptes et épargne : {patrimonio_mobiliare}, sous la limite de {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia è {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 unmet</extracomment>
   <translation type="unfinished">Comptes et épargne : {patrimonio_mobiliare}. La limite pour la famille est {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'è in conti e risparmi.</source>
   <extracomment>ADI-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien il y a sur les comptes et en épargne.</translation>
  </message>
  <message>
   <source>Nessuna auto, moto o barca oltre i limiti.</source>
   <extracomment>ADI-R8 met</extracomment>
   <translation type="unfinished">Aucune voiture, moto ou bateau au-dessus des limites.</translation>
  </message>
  <message>
   <source>C'è una barca, o un'auto oltre {inclusione_cilindrata_auto} cc o una moto oltre {inclusione_cilindrata_moto} cc con meno di 3 anni.</source>
   <extracomment>ADI-R8 unmet</extracomment>
   <translation type="unfinished">Il y a un bateau, ou une voiture de plus de {inclusione_cilindrata_auto} cc ou une moto de plus de {inclusione_cilindrata_moto} cc qui a moins de 3 ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche ci sono.</source>
   <extracomment>ADI-R8 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quelles voitures, motos ou quels bateaux il y a.</translation>
  </message>
  <message>
   <source>Nessuno si è dimesso senza giusta causa negli ultimi 12 mesi.</source>
   <extracomment>ADI-R10 met</extracomment>
   <translation type="unfinished">Personne n'a démissionné sans giusta causa (motif grave) dans les 12 derniers mois.</translation>
  </message>
  <message>
   <source>Qualcuno che deve attivarsi si è dimesso senza giusta causa: tutta la famiglia aspetta 12 mesi.</source>
   <extracomment>ADI-R10 unmet</extracomment>
   <translation type="unfinished">Quelqu'un qui est obligé de chercher du travail ou de se former a démissionné sans giusta causa (motif grave) : toute la famille attend 12 mois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si è dimesso, come, e se deve attivarsi.</source>
   <extracomment>ADI-R10 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si quelqu'un a démissionné, comment, et s'il est obligé de chercher du travail ou de se former.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dopo 12 mesi dalle dimissioni.</source>
   <extracomment>ADI-R10 way_out</extracomment>
   <translation type="unfinished">On peut redemander 12 mois après la démission.</translation>
  </message>
  <message>
   <source>Rinnovo: si può chiedere dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 met</extracomment>
   <translation type="unfinished">Renouvellement : on peut le demander à partir du {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Il rinnovo si chiede dal mese dopo l'ultimo pagato: dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 unmet</extracomment>
   <translation type="unfinished">Le renouvellement se demande à partir du mois après le dernier payé : à partir du {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Per il rinnovo manca l'ultimo mese pagato: è su MyINPS.</source>
   <extracomment>ADI-R12 unknown</extracomment>
   <translation type="unfinished">Pour le renouvellement, il manque le dernier mois payé : il est sur MyINPS (votre page sur le site INPS).</translation>
  </message>
  <message>
   <source>Nessuna misura o condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 met</extracomment>
   <translation type="unfinished">Aucune mesure de justice ou condamnation qui enlève le droit.</translation>
  </message>
  <message>
   <source>C'è una misura o una condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 unmet</extracomment>
   <translation type="unfinished">Il y a une mesure de justice ou une condamnation qui enlève le droit.</translation>
  </message>
  <message>
   <source>Manca una dichiarazione: la controlla l'INPS.</source>
   <extracomment>ADI-R9 unknown</extracomment>
   <translation type="unfinished">Il manque une déclaration : l'INPS la contrôle.</translation>
  </message>
  <message>
   <source>Documento d'identità e codice fiscale</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">Document d'identité et codice fiscale (numéro fiscal)</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Ils servent à savoir avec certitude qui fait la demande.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui. Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Il suffit de les montrer ici. S'ils manquent : Comune (mairie) pour la carte d'identité, Agenzia delle Entrate (impôts) pour le codice fiscale (numéro fiscal), gratuitement.</translation>
  </message>
  <message>
   <source>ISEE nuovo</source>
   <extracomment>document fare_isee</extracomment>
   <translation type="unfinished">Nouvel ISEE</translation>
  </message>
  <message>
   <source>Senza un ISEE valido la domanda si ferma. Dal 2026 serve quello per le prestazioni familiari e per l'inclusione: è nella stessa attestazione.</source>
   <extracomment>document fare_isee explanation</extracomment>
   <translation type="unfinished">Sans ISEE valide, la demande s'arrête. À partir de 2026, il faut celui pour les prestations familiales et pour l'inclusion : il est dans la même attestation.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito dell'INPS, gratis.</source>
   <extracomment>document fare_isee where</extracomment>
   <translation type="unfinished">Au CAF (centre d'aide fiscale) ou sur le site de l'INPS, gratuitement.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno ou carta di soggiorno (permis ou carte de séjour)</translation>
  </message>
  <message>
   <source>Se è scaduto, serve anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">S'il est expiré, il faut aussi le reçu du renouvellement.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui. Per il rinnovo: ufficio postale con lo sportello amico, poi Questura.</source>
   <extracomment>document permesso_soggiorno where</extracomment>
   <translation type="unfinished">Il suffit de le montrer ici. Pour le renouvellement : bureau de poste avec le guichet « sportello amico », puis Questura (police, bureau des étrangers).</translation>
  </message>
  <message>
   <source>Certificato del programma dei servizi</source>
   <extracomment>document certificato_programma</extracomment>
   <translation type="unfinished">Certificat du programme des services</translation>
  </message>
  <message>
   <source>Ente, numero e date. Non serve dire perché: il servizio lo sa già.</source>
   <extracomment>document certificato_programma explanation</extracomment>
   <translation type="unfinished">Organisme, numéro et dates. Il n'est pas nécessaire de dire pourquoi : le service le sait déjà.</translation>
  </message>
  <message>
   <source>Dal servizio che segue la persona, prima della domanda.</source>
   <extracomment>document certificato_programma where</extracomment>
   <translation type="unfinished">Auprès du service qui suit la personne, avant la demande.</translation>
  </message>
  <message>
   <source>Verbale di disabilità</source>
   <extracomment>document verbale_disabilita</extracomment>
   <translation type="unfinished">Décision médicale sur le handicap (verbale)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi nell'ISEE e negli archivi dell'INPS.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">Nous le contrôlons nous-mêmes dans l'ISEE et dans les archives de l'INPS.</translation>
  </message>
  <message>
   <source>Contratto di affitto registrato</source>
   <extracomment>document contratto_affitto</extracomment>
   <translation type="unfinished">Contrat de location enregistré</translation>
  </message>
  <message>
   <source>Aiuta a scrivere gli estremi giusti: l'affitto deve essere nella DSU.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">Il aide à écrire les bonnes références : le loyer doit être dans la DSU (déclaration pour l'ISEE).</translation>
  </message>
  <message>
   <source>Se non si trova: una copia all'Agenzia delle Entrate.</source>
   <extracomment>document contratto_affitto where</extracomment>
   <translation type="unfinished">Si on ne le trouve pas : une copie à l'Agenzia delle Entrate (impôts).</translation>
  </message>
  <message>
   <source>Telefono ed e-mail</source>
   <extracomment>document recapiti</extracomment>
   <translation type="unfinished">Téléphone et e-mail</translation>
  </message>
  <message>
   <source>Servono per il patto digitale e per l'appuntamento con i servizi.</source>
   <extracomment>document recapiti explanation</extracomment>
   <translation type="unfinished">Ils servent pour le patto digitale (engagement à signer en ligne) et pour le rendez-vous avec les services.</translation>
  </message>
  <message>
   <source>Basta dirli qui.</source>
   <extracomment>document recapiti where</extracomment>
   <translation type="unfinished">Il suffit de les dire ici.</translation>
  </message>
  <message>
   <source>Decreto del giudice, se c'è un tutore o un amministratore di sostegno</source>
   <extracomment>document decreto_nomina</extracomment>
   <translation type="unfinished">Décision du juge, s'il y a un tuteur ou un amministratore di sostegno (personne nommée par le juge pour aider)</translation>
  </message>
  <message>
   <source>Mostra che può chiedere al posto della persona.</source>
   <extracomment>document decreto_nomina explanation</extracomment>
   <translation type="unfinished">Elle montre que vous pouvez demander à la place de la personne.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale.</source>
   <extracomment>document decreto_nomina where</extracomment>
   <translation type="unfinished">Au greffe du tribunal.</translation>
  </message>
  <message>
   <source>ADI-Com esteso: il nuovo lavoro</source>
   <extracomment>document adi_com</extracomment>
   <translation type="unfinished">ADI-Com esteso (formulaire INPS) : le nouveau travail</translation>
  </message>
  <message>
   <source>Lo compiliamo qui: lavoro e guadagno previsto.</source>
   <extracomment>document adi_com explanation</extracomment>
   <translation type="unfinished">Nous le remplissons ici : travail et gain prévu.</translation>
  </message>
  <message>
   <source>Residenza e stato di famiglia</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Résidence et stato di famiglia (personnes inscrites dans le ménage)</translation>
  </message>
  <message>
   <source>Li controlliamo noi in anagrafe.</source>
   <extracomment>document residenza explanation</extracomment>
   <translation type="unfinished">Nous les contrôlons nous-mêmes dans les registres de l'anagrafe (registre des habitants).</translation>
  </message>
  <message>
   <source>: dal 2026 è quello per le prestazioni familiari e per l'inclusione</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">: à partir de 2026, c'est celui pour les prestations familiales et pour l'inclusion</translation>
  </message>
  <message>
   <source>Per questi Stati nessun testo letto dice sì o no: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Pour ces pays, aucun texte que nous avons lu ne dit oui ou non : c'est l'INPS qui décide.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nell'elenco letto: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Les apatrides (personnes sans nationalité) ne sont pas dans la liste que nous avons lue : avec l'asile ou le permesso UE di lungo periodo (permis de longue durée), c'est ce titre qui compte.</translation>
  </message>
  <message>
   <source>La protezione temporanea non è nell'elenco della legge: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">La protection temporaire n'est pas dans la liste de la loi : c'est l'INPS qui décide.</translation>
  </message>
  <message>
   <source>Con questo documento non si può avere: serve il permesso UE per soggiornanti di lungo periodo, o asilo o protezione sussidiaria.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Avec ce document, on ne peut pas l'avoir : il faut le permesso UE per soggiornanti di lungo periodo (permis de longue durée), ou l'asile ou la protection subsidiaire.</translation>
  </message>
 </context>
 <context>
  <name>anf</name>
  <message>
   <source>Assegni familiari (ANF), fino a febbraio 2022</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari (ANF), fino a febbraio 2022 (allocations familiales, jusqu'en février 2022)</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente, per i mesi fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Les allocations familiales des salariés, pour les mois jusqu'en février 2022</translation>
  </message>
  <message>
   <source>Per le famiglie di dipendenti e pensionati, per i mesi fino a febbraio 2022. Si possono chiedere 5 anni indietro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles de salariés et de retraités, pour les mois jusqu'en février 2022. On peut les demander pour les 5 ans passés.</translation>
  </message>
  <message>
   <source>Gli assegni familiari con figli sono finiti il 28 febbraio 2022: per i figli c'è l'Assegno unico. Senza figli c'è l'assegno residuale.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Les assegni familiari (allocations familiales) avec enfants ont pris fin le 28 février 2022 : pour les enfants, il y a l'Assegno unico (allocation pour les enfants). Sans enfants, il y a l'allocation qui reste (assegno residuale).</translation>
  </message>
  <message>
   <source>Gli assegni familiari di questa legge valgono dal 1988.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Les assegni familiari (allocations familiales) de cette loi existent depuis 1988.</translation>
  </message>
  <message>
   <source>Per questa famiglia e questo reddito vale la tabella {tabella}: l'importo lo dice chi paga, il datore di lavoro o la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Pour cette famille et ce revenu, c'est le tableau {tabella} qui vaut : le montant est donné par celui qui paie, l'employeur ou le bureau INPS.</translation>
  </message>
  <message>
   <source>Per i mesi prima di luglio 2007 l'importo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Pour les mois avant juillet 2007, c'est le bureau INPS qui dit le montant.</translation>
  </message>
  <message>
   <source>Risulta già un assegno familiare: se si può chiedere anche questo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Une allocation familiale apparaît déjà : c'est le bureau INPS qui dit si on peut demander aussi celle-ci.</translation>
  </message>
  <message>
   <source>Ha un lavoro, o un'indennità da lavoro, che dà gli assegni familiari.</source>
   <extracomment>ANF-R1 met</extracomment>
   <translation type="unfinished">Vous avez un travail, ou une allocation liée au travail, qui donne les assegni familiari (allocations familiales).</translation>
  </message>
  <message>
   <source>Gli assegni familiari sono per chi lavora da dipendente o ha una pensione o un'indennità da lavoro dipendente.</source>
   <extracomment>ANF-R1 unmet</extracomment>
   <translation type="unfinished">Les assegni familiari (allocations familiales) sont pour les salariés, ou pour ceux qui ont une pension ou une allocation venant d'un travail salarié.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il lavoro, o la pensione, dà gli assegni familiari.</source>
   <extracomment>ANF-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le travail, ou la pension, donne les assegni familiari (allocations familiales).</translation>
  </message>
  <message>
   <source>Persone che contano: {membri}.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">Personnes qui comptent : {membri}.</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere gli assegni: contano coniuge, figli minori o inabili, fratelli e nipoti orfani.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">Il n'y a personne pour qui demander les allocations : comptent le mari ou la femme, les enfants mineurs ou incapables de travailler, les frères, sœurs, neveux et petits-enfants orphelins.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi c'è in famiglia.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore qui fait partie de la famille.</translation>
  </message>
  <message>
   <source>Almeno il 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 met</extracomment>
   <translation type="unfinished">Au moins 70 % des revenus de la famille viennent d'un travail salarié ou d'une pension.</translation>
  </message>
  <message>
   <source>Meno del 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 unmet</extracomment>
   <translation type="unfinished">Moins de 70 % des revenus de la famille viennent d'un travail salarié ou d'une pension.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi della famiglia dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>ANF-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore les revenus de la famille du {redditi_dal} au {redditi_al}.</translation>
  </message>
  <message>
   <source>Con {redditi_anf} l'anno e {membri} persone la tabella {tabella} dà un assegno.</source>
   <extracomment>ANF-R3 met</extracomment>
   <translation type="unfinished">Avec {redditi_anf} par an et {membri} personnes, le tableau {tabella} donne une allocation.</translation>
  </message>
  <message>
   <source>Il reddito della famiglia è troppo alto per la sua tabella.</source>
   <extracomment>ANF-R3 unmet</extracomment>
   <translation type="unfinished">Le revenu de la famille est trop haut pour son tableau.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il reddito della famiglia sta nella tabella.</source>
   <extracomment>ANF-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le revenu de la famille entre dans le tableau.</translation>
  </message>
  <message>
   <source>Il mese chiesto è degli ultimi 5 anni.</source>
   <extracomment>ANF-R7 met</extracomment>
   <translation type="unfinished">Le mois demandé est dans les 5 dernières années.</translation>
  </message>
  <message>
   <source>Si può andare indietro al massimo 5 anni.</source>
   <extracomment>ANF-R7 unmet</extracomment>
   <translation type="unfinished">On peut remonter au maximum 5 ans en arrière.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando si presenta la domanda.</source>
   <extracomment>ANF-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand la demande est présentée.</translation>
  </message>
  <message>
   <source>Documento d'identità</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">Document d'identité</translation>
  </message>
  <message>
   <source>Di chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">De la personne qui demande.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Il suffit de le montrer ici.</translation>
  </message>
  <message>
   <source>Codice fiscale di tutta la famiglia</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">Codice fiscale (numéro fiscal) de toute la famille</translation>
  </message>
  <message>
   <source>Sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">Sur la tessera sanitaria (carte de santé).</translation>
  </message>
  <message>
   <source>Redditi di tutta la famiglia</source>
   <extracomment>document redditi</extracomment>
   <translation type="unfinished">Revenus de toute la famille</translation>
  </message>
  <message>
   <source>Certificazione Unica o 730: contano i redditi dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>document redditi explanation</extracomment>
   <translation type="unfinished">Certificazione Unica (relevé annuel de l'employeur) ou 730 (déclaration des revenus) : comptent les revenus du {redditi_dal} au {redditi_al}.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, dal CAF o sul sito dell'Agenzia delle Entrate.</source>
   <extracomment>document redditi where</extracomment>
   <translation type="unfinished">Auprès de l'employeur, du CAF (centre d'aide fiscale) ou sur le site de l'Agenzia delle Entrate (impôts).</translation>
  </message>
  <message>
   <source>Sentenza o accordo di separazione o divorzio</source>
   <extracomment>document separazione</extracomment>
   <translation type="unfinished">Jugement ou accord de séparation ou de divorce</translation>
  </message>
  <message>
   <source>Dal tribunale o dal Comune che l'ha registrato.</source>
   <extracomment>document separazione where</extracomment>
   <translation type="unfinished">Au tribunal ou au Comune (mairie) qui l'a enregistré.</translation>
  </message>
  <message>
   <source>Verbale dell'invalidità</source>
   <extracomment>document inabilita</extracomment>
   <translation type="unfinished">Décision médicale sur l'invalidité (verbale)</translation>
  </message>
  <message>
   <source>Basta la parte che dice se può lavorare: la diagnosi si copre.</source>
   <extracomment>document inabilita explanation</extracomment>
   <translation type="unfinished">La partie qui dit si la personne peut travailler suffit : on cache la maladie.</translation>
  </message>
  <message>
   <source>Dall'INPS o dalla ASL.</source>
   <extracomment>document inabilita where</extracomment>
   <translation type="unfinished">À l'INPS ou à la ASL (service de santé).</translation>
  </message>
  <message>
   <source>Autorizzazione ANF dell'INPS</source>
   <extracomment>document autorizzazione</extracomment>
   <translation type="unfinished">Autorisation ANF de l'INPS</translation>
  </message>
  <message>
   <source>È nel fascicolo sul sito INPS.</source>
   <extracomment>document autorizzazione where</extracomment>
   <translation type="unfinished">Elle est dans votre dossier sur le site INPS.</translation>
  </message>
  <message>
   <source>Stato di famiglia</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Stato di famiglia (personnes inscrites dans le ménage)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi in anagrafe.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">Nous le contrôlons nous-mêmes à l'anagrafe (registre des habitants).</translation>
  </message>
 </context>
 <context>
  <name>anf_residuale</name>
  <message>
   <source>Assegni familiari senza figli (ANF)</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari senza figli (ANF) (allocations familiales sans enfants)</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente e ha il coniuge, o fratelli e nipoti orfani, ma non figli piccoli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Les allocations familiales des salariés qui ont un mari ou une femme, ou des frères, sœurs, neveux et petits-enfants orphelins, mais pas de jeunes enfants</translation>
  </message>
  <message>
   <source>Per dipendenti e pensionati senza figli piccoli, con il coniuge o con fratelli e nipoti orfani, minori o inabili.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les salariés et retraités sans jeunes enfants, avec un mari ou une femme ou avec des frères, sœurs, neveux et petits-enfants orphelins, mineurs ou incapables de travailler.</translation>
  </message>
  <message>
   <source>La domanda si fa solo sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande se fait seulement sur le site de l'INPS.</translation>
  </message>
  <message>
   <source>Questa regola vale dal 1° marzo 2022. Prima c'erano gli assegni familiari, anche con figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Cette règle vaut depuis le 1er mars 2022. Avant, il y avait les assegni familiari (allocations familiales), aussi avec des enfants.</translation>
  </message>
  <message>
   <source>Nessun figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">Aucun enfant n'est dans l'Assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Un figlio è nell'Assegno unico: da marzo 2022 gli assegni familiari non ci sono più, nemmeno per il coniuge.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">Un enfant est dans l'Assegno unico (allocation pour les enfants) : depuis mars 2022, les assegni familiari (allocations familiales) n'existent plus, même pour le mari ou la femme.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si un enfant est dans l'Assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Per i figli c'è l'Assegno unico.</source>
   <extracomment>ANF-R4 referral</extracomment>
   <translation type="unfinished">Pour les enfants, il y a l'Assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere: contano il coniuge, e fratelli o nipoti orfani minori o inabili.</source>
   <extracomment>ANF-R4b unmet</extracomment>
   <translation type="unfinished">Il n'y a personne pour qui demander : comptent le mari ou la femme, et les frères, sœurs, neveux ou petits-enfants orphelins mineurs ou incapables de travailler.</translation>
  </message>
 </context>
 <context>
  <name>asdi</name>
  <message>
   <source>ASDI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ASDI (allocation de chômage après la NASpI)</translation>
  </message>
  <message>
   <source>Assegno per chi aveva finito la NASpI, fino al 2018</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Allocation pour ceux qui avaient fini la NASpI (allocation chômage), jusqu'en 2018</translation>
  </message>
  <message>
   <source>Era per chi aveva finito la NASpI, con un ISEE fino a 5.000 € e un figlio minore, o 55 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Elle était pour les personnes dont la NASpI était finie, avec un ISEE jusqu’à 5.000 € et un enfant mineur, ou 55 ans.</translation>
  </message>
  <message>
   <source>L'ASDI è finito: valeva solo per chi aveva tutte le condizioni entro il 1° gennaio 2018.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">L'ASDI est finie : elle valait seulement pour ceux qui avaient toutes les conditions au plus tard le 1er janvier 2018.</translation>
  </message>
  <message>
   <source>L'ASDI vale per chi ha finito la NASpI, che c'è dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'ASDI vaut pour ceux qui ont fini la NASpI (allocation chômage), qui existe depuis le 1er mai 2015.</translation>
  </message>
  <message>
   <source>La NASpI è finita il {data_fine_naspi}, presa tutta.</source>
   <extracomment>ASDI-S1 met</extracomment>
   <translation type="unfinished">La NASpI (allocation chômage) a pris fin le {data_fine_naspi}, reçue en entier.</translation>
  </message>
  <message>
   <source>La NASpI non è stata presa fino alla fine: l'ASDI non c'era.</source>
   <extracomment>ASDI-S1 unmet</extracomment>
   <translation type="unfinished">La NASpI (allocation chômage) n'a pas été reçue jusqu'à la fin : il n'y avait pas d'ASDI.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la NASpI è stata presa fino alla fine.</source>
   <extracomment>ASDI-S1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la NASpI (allocation chômage) a été reçue jusqu'à la fin.</translation>
  </message>
  <message>
   <source>Finita la NASpI cercava ancora lavoro.</source>
   <extracomment>ASDI-S2 met</extracomment>
   <translation type="unfinished">Après la fin de la NASpI (allocation chômage), vous cherchiez encore du travail.</translation>
  </message>
  <message>
   <source>Finita la NASpI bisognava essere ancora senza lavoro e cercarlo.</source>
   <extracomment>ASDI-S2 unmet</extracomment>
   <translation type="unfinished">Après la fin de la NASpI (allocation chômage), il fallait être encore sans travail et en chercher.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se cercava lavoro.</source>
   <extracomment>ASDI-S2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous cherchiez du travail.</translation>
  </message>
  <message>
   <source>Aveva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione.</source>
   <extracomment>ASDI-S3 met</extracomment>
   <translation type="unfinished">Vous aviez une personne de moins de 18 ans dans la famille, ou au moins {eta_minima} ans sans pouvoir partir à la retraite.</translation>
  </message>
  <message>
   <source>Serviva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione: ne aveva {eta}.</source>
   <extracomment>ASDI-S3 unmet</extracomment>
   <translation type="unfinished">Il fallait une personne de moins de 18 ans dans la famille, ou au moins {eta_minima} ans sans pouvoir partir à la retraite : vous aviez {eta} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'era un minore in famiglia, o se aveva almeno {eta_minima} anni.</source>
   <extracomment>ASDI-S3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y avait une personne de moins de 18 ans dans la famille, ou si vous aviez au moins {eta_minima} ans.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il massimo era {isee_massimo}.</source>
   <extracomment>ASDI-S4 met</extracomment>
   <translation type="unfinished">L'ISEE est {isee_calcolo_ordinario} : le maximum était {isee_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto era l'ISEE valido quel giorno.</source>
   <extracomment>ASDI-S4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore de combien était l'ISEE valide ce jour-là.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 12 mesi prima: {mesi_asdi_12m}. Il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 met</extracomment>
   <translation type="unfinished">Mois d'ASDI dans les 12 mois d'avant : {mesi_asdi_12m}. Le maximum était {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Nei 12 mesi prima aveva già avuto {mesi_asdi_12m} mesi di ASDI: il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 unmet</extracomment>
   <translation type="unfinished">Dans les 12 mois d'avant, vous aviez déjà eu {mesi_asdi_12m} mois d'ASDI : le maximum était {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 12 mesi prima.</source>
   <extracomment>ASDI-S5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de mois d'ASDI vous aviez eus dans les 12 mois d'avant.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 5 anni prima: {mesi_asdi_5anni}. Il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 met</extracomment>
   <translation type="unfinished">Mois d'ASDI dans les 5 ans d'avant : {mesi_asdi_5anni}. Le maximum était {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Nei 5 anni prima aveva già avuto {mesi_asdi_5anni} mesi di ASDI: il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 unmet</extracomment>
   <translation type="unfinished">Dans les 5 ans d'avant, vous aviez déjà eu {mesi_asdi_5anni} mois d'ASDI : le maximum était {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 5 anni prima.</source>
   <extracomment>ASDI-S6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de mois d'ASDI vous aviez eus dans les 5 ans d'avant.</translation>
  </message>
  <message>
   <source>Ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 met</extracomment>
   <translation type="unfinished">Vous avez signé le pacte avec le Centro per l'impiego (bureau de l'emploi).</translation>
  </message>
  <message>
   <source>Senza il patto con il Centro per l'impiego l'ASDI non si pagava.</source>
   <extracomment>ASDI-S7 unmet</extracomment>
   <translation type="unfinished">Sans le pacte avec le Centro per l'impiego (bureau de l'emploi), l'ASDI n'était pas payée.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez signé le pacte avec le Centro per l'impiego (bureau de l'emploi).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'era tempo fino al {termine_domanda}.</source>
   <extracomment>ASDI-S8 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : on avait jusqu'au {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiedeva dal giorno dopo la fine della NASpI fino al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ASDI-S8 unmet</extracomment>
   <translation type="unfinished">On demandait du jour après la fin de la NASpI (allocation chômage) jusqu'au {termine_domanda} : la demande est du {data_domanda}.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine della NASpI è passata: per feste, o per chi aveva finito entro marzo 2016, va verificata.</source>
   <extracomment>ASDI-S8 unknown</extracomment>
   <translation type="unfinished">La date limite comptée depuis la fin de la NASpI (allocation chômage) est passée : à cause des jours de fête, ou pour ceux qui avaient fini avant la fin de mars 2016, il faut vérifier.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la domanda.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Ils servent à savoir avec certitude qui fait la demande.</translation>
  </message>
  <message>
   <source>Patto con il Centro per l'impiego</source>
   <extracomment>document patto</extracomment>
   <translation type="unfinished">Pacte avec le Centro per l'impiego (bureau de l'emploi)</translation>
  </message>
  <message>
   <source>Mostra che ha preso gli impegni per cercare lavoro.</source>
   <extracomment>document patto explanation</extracomment>
   <translation type="unfinished">Il montre que vous avez pris l'engagement de chercher du travail.</translation>
  </message>
  <message>
   <source>Al Centro per l'impiego, gratis.</source>
   <extracomment>document patto where</extracomment>
   <translation type="unfinished">Au Centro per l'impiego (bureau de l'emploi), gratuitement.</translation>
  </message>
  <message>
   <source>IBAN intestato alla persona</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (numéro de compte) au nom de la personne</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">L'INPS paie seulement sur un compte à votre nom, même partagé avec une autre personne.</translation>
  </message>
  <message>
   <source>Sull'app della banca, sull'estratto conto o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">Sur l'application de la banque, sur le relevé de compte ou à la poste, gratuitement.</translation>
  </message>
  <message>
   <source>Attestazione ISEE</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">Attestation ISEE</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi. Se non c'è, va presentata la DSU.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">L'INPS la lit dans ses archives. Si elle n'existe pas, il faut présenter la DSU (déclaration pour l'ISEE).</translation>
  </message>
  <message>
   <source>Fine della NASpI</source>
   <extracomment>document archivio_naspi</extracomment>
   <translation type="unfinished">Fin de la NASpI (allocation chômage)</translation>
  </message>
  <message>
   <source>L'INPS ha già la data e l'ultimo importo.</source>
   <extracomment>document archivio_naspi explanation</extracomment>
   <translation type="unfinished">L'INPS a déjà la date et le dernier montant.</translation>
  </message>
  <message>
   <source>Chi vive in famiglia</source>
   <extracomment>document dichiarazione_famiglia</extracomment>
   <translation type="unfinished">Qui vit dans la famille</translation>
  </message>
  <message>
   <source>Basta dichiararlo: la scriviamo noi.</source>
   <extracomment>document dichiarazione_famiglia explanation</extracomment>
   <translation type="unfinished">Il suffit de le déclarer : nous l'écrivons nous-mêmes.</translation>
  </message>
 </context>
 <context>
  <name>assegno_3_figli_comuni</name>
  <message>
   <source>Assegno del Comune per tre figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno del Comune per tre figli minori (allocation de la mairie pour trois enfants mineurs)</translation>
  </message>
  <message>
   <source>Un assegno del Comune per le famiglie con tre figli minori, fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Une allocation du Comune (mairie) pour les familles avec trois enfants mineurs, jusqu'en février 2022</translation>
  </message>
  <message>
   <source>Per le famiglie con almeno tre figli minori in casa e un ISEE basso, per gli anni fino a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles avec au moins trois enfants mineurs à la maison et un ISEE (mesure des revenus et des biens) bas, pour les années jusqu'en février 2022.</translation>
  </message>
  <message>
   <source>L'assegno è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">L'allocation a pris fin le 28 février 2022. Depuis le 1er mars 2022, il y a l'Assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>L'assegno vale dal 1999.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'allocation existe depuis 1999.</translation>
  </message>
  <message>
   <source>Per gli anni fino al 2015 gli importi li dice il Comune di residenza.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Pour les années jusqu'en 2015, c'est le Comune (mairie) de résidence qui dit les montants.</translation>
  </message>
  <message>
   <source>Risiede in Italia, e il documento va bene: {cittadinanza_titolo}.</source>
   <extracomment>C3-R1 met</extracomment>
   <translation type="unfinished">Vous résidez en Italie, et le document est valable : {cittadinanza_titolo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</source>
   <extracomment>C3-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la residenza, o il documento per stare in Italia.</source>
   <extracomment>C3-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore la résidence, ou le document pour rester en Italie.</translation>
  </message>
  <message>
   <source>Mesi con tre figli minori in casa: {mesi_contati}.</source>
   <extracomment>C3-R2 met</extracomment>
   <translation type="unfinished">Mois avec trois enfants mineurs à la maison : {mesi_contati}.</translation>
  </message>
  <message>
   <source>In nessun mese ci sono tre figli minori in casa.</source>
   <extracomment>C3-R2 unmet</extracomment>
   <translation type="unfinished">Dans aucun mois il n'y a trois enfants mineurs à la maison.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli minori ci sono in casa.</source>
   <extracomment>C3-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien d'enfants mineurs il y a à la maison.</translation>
  </message>
  <message>
   <source>ISEE: {isee_contato}. La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 met</extracomment>
   <translation type="unfinished">ISEE : {isee_contato}. La limite est {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} La limite est {soglia_isee}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE.</source>
   <extracomment>C3-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore de combien est l'ISEE.</translation>
  </message>
  <message>
   <source>L'assegno di un anno intero è {importo_annuo}.</source>
   <extracomment>C3-R5 met</extracomment>
   <translation type="unfinished">L'allocation d'une année entière est {importo_annuo}.</translation>
  </message>
  <message>
   <source>L'ISE è troppo vicino alla soglia di {soglia_ise}: sotto {importo_minimo} l'anno non si paga.</source>
   <extracomment>C3-R5 unmet</extracomment>
   <translation type="unfinished">L'ISE (chiffre écrit sur l'attestation ISEE) est trop proche de la limite de {soglia_ise} : sous {importo_minimo} par an, on ne paie pas.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISE e la scala di equivalenza: sono sull'attestazione.</source>
   <extracomment>C3-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore l'ISE et la « scala di equivalenza » (échelle selon la taille de la famille) : ils sont sur l'attestation.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'è tempo fino al {termine_domanda}.</source>
   <extracomment>C3-R6 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : on a jusqu'au {termine_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>C3-R6 unmet</extracomment>
   <translation type="unfinished">Le dernier jour était le {termine_domanda} : la demande est du {data_domanda}.</translation>
  </message>
  <message>
   <source>Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Le reçu du renouvellement vaut aussi.</translation>
  </message>
  <message>
   <source>IBAN intestato a chi chiede</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (numéro de compte) au nom de la personne qui demande</translation>
  </message>
  <message>
   <source>Sull'app della banca o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">Sur l'application de la banque ou à la poste, gratuitement.</translation>
  </message>
  <message>
   <source>Chi vive in casa</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Qui vit à la maison</translation>
  </message>
  <message>
   <source>Basta dichiararlo: si firma con la domanda.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">Il suffit de le déclarer : on signe avec la demande.</translation>
  </message>
  <message>
   <source>Il Comune la legge negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">Le Comune (mairie) la lit dans les archives de l'INPS.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il faut la résidence en Italie.</translation>
  </message>
  <message>
   <source>Con questo documento l'assegno non c'era.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Avec ce document, il n'y avait pas cette allocation.</translation>
  </message>
  <message>
   <source>Serve l'ISEE.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il faut l'ISEE.</translation>
  </message>
  <message>
   <source>L'ISEE supera la soglia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'ISEE dépasse la limite.</translation>
  </message>
 </context>
 <context>
  <name>assegno_sociale</name>
  <message>
   <source>Assegno sociale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno sociale (allocation sociale)</translation>
  </message>
  <message>
   <source>Aiuto mensile per chi è anziano e ha un reddito basso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide mensuelle pour les personnes âgées à bas revenu</translation>
  </message>
  <message>
   <source>Per chi ha almeno 67 anni, vive in Italia da 10 anni e ha un reddito basso, da solo o in coppia.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui ont au moins 67 ans, vivent en Italie depuis 10 ans et ont un revenu bas, seules ou en couple.</translation>
  </message>
  <message>
   <source>L'assegno sociale c'è dal 1996. Qui ci sono le cifre dal 2016: per una domanda di prima risponde la sede INPS.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'assegno sociale (allocation sociale) existe depuis 1996. Ici il y a les chiffres depuis 2016 : pour une demande d'avant, c'est le bureau INPS qui répond.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età c'è.</source>
   <extracomment>AS-R1 met</extracomment>
   <translation type="unfinished">Vous avez {eta_alla_domanda} ans : l'âge est atteint.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età arriva il {data_eta}.</source>
   <extracomment>AS-R1 unmet</extracomment>
   <translation type="unfinished">Vous avez {eta_alla_domanda} ans : l'âge sera atteint le {data_eta}.</translation>
  </message>
  <message>
   <source>{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</source>
   <extracomment>AS-R1 unknown</extracomment>
   <translation type="unfinished">{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</translation>
  </message>
  <message>
   <source>Si può chiedere quando arriva l'età, il {data_eta}.</source>
   <extracomment>AS-R1 way_out</extracomment>
   <translation type="unfinished">On peut demander quand l'âge est atteint, le {data_eta}.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: va bene per questo aiuto.</source>
   <extracomment>AS-R2 met</extracomment>
   <translation type="unfinished">{cittadinanza_titolo} : c'est valable pour cette aide.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: non basta per questo aiuto, anche dopo molti anni in Italia.</source>
   <extracomment>AS-R2 unmet</extracomment>
   <translation type="unfinished">{cittadinanza_titolo} : cela ne suffit pas pour cette aide, même après beaucoup d'années en Italie.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</source>
   <extracomment>AS-R2 unknown</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con il permesso UE per soggiornanti di lungo periodo, con l'asilo o con la protezione sussidiaria.</source>
   <extracomment>AS-R2 way_out</extracomment>
   <translation type="unfinished">Cela change avec le permesso UE per soggiornanti di lungo periodo (permis de longue durée), avec l'asile ou avec la protection subsidiaire.</translation>
  </message>
  <message>
   <source>È residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 met</extracomment>
   <translation type="unfinished">Vous avez la résidence en Italie et vous y vivez vraiment.</translation>
  </message>
  <message>
   <source>{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</source>
   <extracomment>AS-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez la résidence en Italie et si vous y vivez vraiment.</translation>
  </message>
  <message>
   <source>Chi non ha casa può iscriversi senza fissa dimora nel Comune dove vive di solito: basta per l'assegno.</source>
   <extracomment>AS-R3 way_out</extracomment>
   <translation type="unfinished">La personne qui n'a pas de maison peut s'inscrire « senza fissa dimora » (sans domicile fixe) dans le Comune (mairie) où elle vit d'habitude : cela suffit pour l'allocation.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: servono {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 met</extracomment>
   <translation type="unfinished">Vous vivez en Italie sans interruption depuis le {soggiorno_continuativo_dal} : il faut {anni_soggiorno_minimi} ans.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: non sono ancora {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 unmet</extracomment>
   <translation type="unfinished">Vous vivez en Italie sans interruption depuis le {soggiorno_continuativo_dal} : cela ne fait pas encore {anni_soggiorno_minimi} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando vive in Italia di seguito, con i documenti in regola.</source>
   <extracomment>AS-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis quand vous vivez en Italie sans interruption, avec des papiers en règle.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno, sotto il limite di {limite_reddito}.</source>
   <extracomment>AS-R5 met</extracomment>
   <translation type="unfinished">Le revenu compté est {reddito_contato} par an, sous la limite de {limite_reddito}.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>AS-R5 unmet</extracomment>
   <translation type="unfinished">Le revenu compté est {reddito_contato} par an : la limite est {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</source>
   <extracomment>AS-R5 unknown</extracomment>
   <translation type="unfinished">{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia se il reddito dell'anno scende sotto {limite_reddito}.</source>
   <extracomment>AS-R5 way_out</extracomment>
   <translation type="unfinished">Cela change si le revenu de l'année descend sous {limite_reddito}.</translation>
  </message>
  <message>
   <source>Prova dei 10 anni in Italia</source>
   <extracomment>document prova_dieci_anni</extracomment>
   <translation type="unfinished">Preuve des 10 ans en Italie</translation>
  </message>
  <message>
   <source>Vecchi permessi, passaporti, contratti di lavoro o di affitto: quello che c'è.</source>
   <extracomment>document prova_dieci_anni explanation</extracomment>
   <translation type="unfinished">Anciens permis, passeports, contrats de travail ou de location : ce que vous avez.</translation>
  </message>
  <message>
   <source>Se mancano i permessi vecchi, la Questura può dire da quando c'erano. I Comuni dove ha vissuto li sentiamo noi.</source>
   <extracomment>document prova_dieci_anni where</extracomment>
   <translation type="unfinished">Si les anciens permis manquent, la Questura (police, bureau des étrangers) peut dire depuis quand ils existaient. Nous contactons nous-mêmes les mairies où vous avez vécu.</translation>
  </message>
  <message>
   <source>Atto di separazione o di divorzio</source>
   <extracomment>document atto_separazione</extracomment>
   <translation type="unfinished">Acte de séparation ou de divorce</translation>
  </message>
  <message>
   <source>Dice da quando si conta solo il suo reddito, e se c'è un mantenimento.</source>
   <extracomment>document atto_separazione explanation</extracomment>
   <translation type="unfinished">Il dit à partir de quand on compte seulement votre revenu, et s'il y a une pension alimentaire.</translation>
  </message>
  <message>
   <source>Dal tribunale, dal Comune o dall'avvocato che ha seguito la separazione.</source>
   <extracomment>document atto_separazione where</extracomment>
   <translation type="unfinished">Au tribunal, à la mairie ou auprès de l'avocat qui s'est occupé de la séparation.</translation>
  </message>
  <message>
   <source>Redditi della persona e del coniuge</source>
   <extracomment>document dichiarazione_redditi</extracomment>
   <translation type="unfinished">Revenus de la personne et de son mari ou de sa femme</translation>
  </message>
  <message>
   <source>Basta dichiararli: li scriviamo noi, si firma con la domanda.</source>
   <extracomment>document dichiarazione_redditi explanation</extracomment>
   <translation type="unfinished">Il suffit de les déclarer : nous les écrivons nous-mêmes, on signe avec la demande.</translation>
  </message>
  <message>
   <source>Residenza e stato civile</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Résidence et état civil</translation>
  </message>
  <message>
   <source>Li leggiamo noi in anagrafe.</source>
   <extracomment>document anagrafe explanation</extracomment>
   <translation type="unfinished">Nous les lisons nous-mêmes à l'anagrafe (registre des habitants).</translation>
  </message>
  <message>
   <source>Pensioni già in pagamento</source>
   <extracomment>document pensioni</extracomment>
   <translation type="unfinished">Pensions déjà payées</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi.</source>
   <extracomment>document pensioni explanation</extracomment>
   <translation type="unfinished">L'INPS les lit dans ses archives.</translation>
  </message>
  <message>
   <source>Per l'età va chiesto all'INPS: le regole sono cambiate.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Pour l'âge, il faut demander à l'INPS : les règles ont changé.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nata la persona.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand la personne est née.</translation>
  </message>
  <message>
   <source>Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le permis pour famille vaut seulement si le mari ou la femme a le statut de réfugié ou la protection subsidiaire : il faut vérifier.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne savons pas encore avec quelle nationalité ou quel permis vous vivez en Italie.</translation>
  </message>
  <message>
   <source>L'assegno è per chi vive davvero in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'allocation est pour les personnes qui vivent vraiment en Italie.</translation>
  </message>
  <message>
   <source>Non risulta iscritta a un'anagrafe italiana.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne trouvons pas d'inscription à votre nom à l'anagrafe (registre des habitants) d'une mairie italienne.</translation>
  </message>
  <message>
   <source>Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Avec la pension alimentaire due, le revenu peut dépasser la limite : il faut vérifier avec l'INPS.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore les revenus de cette année.</translation>
  </message>
 </context>
 <context>
  <name>assegno_temporaneo</name>
  <message>
   <source>Assegno temporaneo per i figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno temporaneo per i figli minori (allocation temporaire pour les enfants mineurs)</translation>
  </message>
  <message>
   <source>Un assegno per i figli minori di chi non aveva gli assegni familiari, da luglio 2021 a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Une allocation pour les enfants mineurs de ceux qui n'avaient pas les allocations familiales, de juillet 2021 à février 2022</translation>
  </message>
  <message>
   <source>Per le famiglie con figli minori e senza diritto agli assegni familiari, per i mesi da luglio 2021 a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles avec des enfants mineurs et sans droit aux assegni familiari (allocations familiales), pour les mois de juillet 2021 à février 2022.</translation>
  </message>
  <message>
   <source>L'assegno temporaneo è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">L'assegno temporaneo (allocation temporaire) a pris fin le 28 février 2022. Depuis le 1er mars 2022, il y a l'Assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>L'assegno temporaneo vale dal 1° luglio 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'assegno temporaneo (allocation temporaire) vaut à partir du 1er juillet 2021.</translation>
  </message>
  <message>
   <source>Tetto ISEE e importo di quei mesi li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">La limite de l'ISEE et le montant de ces mois, c'est le bureau INPS qui les dit.</translation>
  </message>
  <message>
   <source>C'è almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 met</extracomment>
   <translation type="unfinished">Il y a au moins un enfant mineur dans la famille.</translation>
  </message>
  <message>
   <source>Serve almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 unmet</extracomment>
   <translation type="unfinished">Il faut au moins un enfant mineur dans la famille.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ci sono figli minori.</source>
   <extracomment>AT-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y a des enfants mineurs.</translation>
  </message>
  <message>
   <source>Con il suo lavoro non c'erano gli assegni familiari.</source>
   <extracomment>AT-R2 met</extracomment>
   <translation type="unfinished">Avec votre travail, il n'y avait pas les assegni familiari (allocations familiales).</translation>
  </message>
  <message>
   <source>La famiglia aveva già gli assegni familiari.</source>
   <extracomment>AT-R2 unmet</extracomment>
   <translation type="unfinished">La famille avait déjà les assegni familiari (allocations familiales).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia aveva diritto agli assegni familiari.</source>
   <extracomment>AT-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la famille avait droit aux assegni familiari (allocations familiales).</translation>
  </message>
 </context>
 <context>
  <name>autoimpiego_centro_nord</name>
  <message>
   <source>Autoimpiego Centro-Nord</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Autoimpiego Centro-Nord (créer son activité dans le Centre-Nord)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Centro-Nord</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Bon ou aide en argent pour ouvrir une activité dans le Centre-Nord</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Centro-Nord.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes de 18 à 34 ans, qui ne travaillent pas ou gagnent très peu et veulent ouvrir une activité dans le Centre-Nord de l'Italie.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito di Invitalia: servono identità digitale, PEC e firma digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande se fait sur le site d'Invitalia : il faut l'identité numérique, l'e-mail certifié (PEC) et la signature numérique.</translation>
  </message>
  <message>
   <source>Invitalia, sul sito invitalia.it</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Invitalia, sur le site invitalia.it</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale.</source>
   <extracomment>desk bring</extracomment>
   <translation type="unfinished">SPID, CIE ou CNS, e-mail certifié (PEC) et signature numérique.</translation>
  </message>
  <message>
   <source>Le domande sono cominciate il 15 ottobre 2025, alle 12.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Les demandes ont commencé le 15 octobre 2025, à 12 heures.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it, finché ci sono fondi.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Cela peut convenir : c'est Invitalia (agence publique) qui décide. La demande se fait sur son site, invitalia.it, tant qu'il y a de l'argent.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: serve averne da 18 a 34.</source>
   <extracomment>ACN-U1 met</extracomment>
   <translation type="unfinished">Vous avez {eta_alla_domanda} ans : il faut avoir de 18 à 34 ans.</translation>
  </message>
  <message>
   <source>Serve avere da 18 a 34 anni: lei ne ha {eta_alla_domanda}.</source>
   <extracomment>ACN-U1 unmet</extracomment>
   <translation type="unfinished">Il faut avoir de 18 à 34 ans : vous avez {eta_alla_domanda} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni ha.</source>
   <extracomment>ACN-U1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel âge vous avez.</translation>
  </message>
  <message>
   <source>Per altre età non c'è una misura nazionale: si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ACN-U1 way_out</extracomment>
   <translation type="unfinished">Pour d'autres âges, il n'y a pas de mesure nationale : on peut s'adresser à la Camera di commercio (chambre de commerce) ou à la Région.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Autoimpiego Centro-Nord.</source>
   <extracomment>ACN-U4 met</extracomment>
   <translation type="unfinished">L'activité sera ici : {regione_sede}. C'est Autoimpiego Centro-Nord qui vaut.</translation>
  </message>
  <message>
   <source>Con la sede al Sud, o in un Comune dei terremoti, vale Resto al Sud 2.0.</source>
   <extracomment>ACN-U4 unmet</extracomment>
   <translation type="unfinished">Si l'activité est au Sud, ou dans une commune touchée par les tremblements de terre, c'est Resto al Sud 2.0 qui vaut.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove avrà sede l'attività.</source>
   <extracomment>ACN-U4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore où sera l'activité.</translation>
  </message>
  <message>
   <source>Situazione: {condizione_occupazionale}. Va bene.</source>
   <extracomment>ACN-U2 met</extracomment>
   <translation type="unfinished">Situation : {condizione_occupazionale}. Cela convient.</translation>
  </message>
  <message>
   <source>È per chi non lavora o guadagna molto poco: risulta che lavora.</source>
   <extracomment>ACN-U2 unmet</extracomment>
   <translation type="unfinished">C'est pour les personnes qui ne travaillent pas ou gagnent très peu : nous voyons que vous travaillez.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se lavora.</source>
   <extracomment>ACN-U2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous travaillez.</translation>
  </message>
  <message>
   <source>L'attività è ancora da cominciare, o è stata aperta da meno di un mese ed è ferma.</source>
   <extracomment>ACN-U3 met</extracomment>
   <translation type="unfinished">L'activité n'a pas encore commencé, ou elle est ouverte depuis moins d'un mois et elle est arrêtée.</translation>
  </message>
  <message>
   <source>L'attività è cominciata da più di un mese: la misura è per chi deve ancora cominciare.</source>
   <extracomment>ACN-U3 unmet</extracomment>
   <translation type="unfinished">L'activité a commencé depuis plus d'un mois : la mesure est pour ceux qui doivent encore commencer.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è già cominciata davvero.</source>
   <extracomment>ACN-U3 unknown</extracomment>
   <translation type="unfinished">Il faut contrôler si l'activité a déjà vraiment commencé.</translation>
  </message>
  <message>
   <source>L'attività non è coltivazione, allevamento o pesca.</source>
   <extracomment>ACN-U5 met</extracomment>
   <translation type="unfinished">L'activité n'est ni culture de la terre, ni élevage, ni pêche.</translation>
  </message>
  <message>
   <source>Coltivazione, allevamento, pesca e acquacoltura sono esclusi.</source>
   <extracomment>ACN-U5 unmet</extracomment>
   <translation type="unfinished">La culture de la terre, l'élevage, la pêche et l'élevage de poissons sont exclus.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che attività vuole fare.</source>
   <extracomment>ACN-U5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quelle activité vous voulez faire.</translation>
  </message>
  <message>
   <source>Negli ultimi 6 mesi non ha chiuso un'attività uguale.</source>
   <extracomment>ACN-U6 met</extracomment>
   <translation type="unfinished">Dans les 6 derniers mois, vous n'avez pas fermé une activité identique.</translation>
  </message>
  <message>
   <source>Ha chiuso un'attività uguale negli ultimi 6 mesi.</source>
   <extracomment>ACN-U6 unmet</extracomment>
   <translation type="unfinished">Vous avez fermé une activité identique dans les 6 derniers mois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha chiuso da poco un'attività uguale.</source>
   <extracomment>ACN-U6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez fermé il y a peu une activité identique.</translation>
  </message>
  <message>
   <source>Si può chiedere quando sono passati 6 mesi dalla chiusura.</source>
   <extracomment>ACN-U6 way_out</extracomment>
   <translation type="unfinished">On peut demander quand 6 mois sont passés depuis la fermeture.</translation>
  </message>
  <message>
   <source>Servono per la domanda a Invitalia.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Ils servent pour la demande à Invitalia (agence publique).</translation>
  </message>
  <message>
   <source>Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">S'ils manquent : Comune (mairie) pour la carte d'identité, Agenzia delle Entrate (impôts) pour le codice fiscale (numéro fiscal), gratuitement.</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID (identité numérique), CIE (carte d'identité électronique) ou CNS (carte de services), PEC (e-mail certifié) et signature numérique</translation>
  </message>
  <message>
   <source>Servono per entrare nel sito di Invitalia e firmare la domanda.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Ils servent à entrer sur le site d'Invitalia (agence publique) et à signer la demande.</translation>
  </message>
  <message>
   <source>SPID: alle Poste o presso un gestore. CIE: al Comune. PEC e firma: presso un gestore, a pagamento.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID (identité numérique) : à la poste ou auprès d'une société autorisée. CIE (carte d'identité électronique) : au Comune (mairie). PEC (e-mail certifié) et signature : auprès d'une société autorisée, payants.</translation>
  </message>
  <message>
   <source>Idea d'impresa e preventivi</source>
   <extracomment>document idea_preventivi</extracomment>
   <translation type="unfinished">Projet d'entreprise et devis</translation>
  </message>
  <message>
   <source>Dicono che cosa vuole fare, con quale codice ATECO, e quanto costa.</source>
   <extracomment>document idea_preventivi explanation</extracomment>
   <translation type="unfinished">Ils disent ce que vous voulez faire, avec quel codice ATECO (code de l'activité), et combien cela coûte.</translation>
  </message>
  <message>
   <source>Li prepara chi apre l'attività. I preventivi li danno i fornitori, gratis.</source>
   <extracomment>document idea_preventivi where</extracomment>
   <translation type="unfinished">Ils sont préparés par la personne qui ouvre l'activité. Les devis sont donnés par les fournisseurs, gratuitement.</translation>
  </message>
  <message>
   <source>Situazione di lavoro</source>
   <extracomment>document dichiarazione_condizione</extracomment>
   <translation type="unfinished">Situation de travail</translation>
  </message>
  <message>
   <source>Si dichiara sul sito di Invitalia, insieme alla domanda.</source>
   <extracomment>document dichiarazione_condizione explanation</extracomment>
   <translation type="unfinished">On la déclare sur le site d'Invitalia (agence publique), avec la demande.</translation>
  </message>
 </context>
 <context>
  <name>auu</name>
  <message>
   <source>Assegno unico e universale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno unico e universale (allocation pour les enfants)</translation>
  </message>
  <message>
   <source>Assegno mensile per i figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Allocation mensuelle pour les enfants</translation>
  </message>
  <message>
   <source>Per chi ha figli minori, figli fino a 21 anni che studiano o cercano lavoro, o figli con disabilità di ogni età. Anche senza ISEE.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui ont des enfants mineurs, des enfants jusqu'à 21 ans qui étudient ou cherchent du travail, ou des enfants de tout âge avec un handicap. Même sans ISEE (mesure des revenus et des biens).</translation>
  </message>
  <message>
   <source>Si guarda se c'è già una domanda accolta: va avanti da sola, e non se ne fa un'altra.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">On regarde s'il y a déjà une demande acceptée : elle continue toute seule, et on n'en fait pas d'autre.</translation>
  </message>
  <message>
   <source>L'assegno unico si paga da marzo 2022. Prima c'erano gli assegni familiari, l'assegno temporaneo e quello dei Comuni per tre figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'assegno unico (allocation pour les enfants) est payé depuis mars 2022. Avant, il y avait les assegni familiari (allocations familiales), l'assegno temporaneo (allocation temporaire) et celle des mairies pour trois enfants.</translation>
  </message>
  <message>
   <source>Chiede: {ruolo_richiedente}. Può farlo.</source>
   <extracomment>AUU-R1 met</extracomment>
   <translation type="unfinished">Demande faite par : {ruolo_richiedente}. C'est possible.</translation>
  </message>
  <message>
   <source>Il figlio può chiedere per sé dai 18 ai 20 anni. Se è più giovane chiede un genitore.</source>
   <extracomment>AUU-R1 unmet</extracomment>
   <translation type="unfinished">L'enfant peut demander pour lui-même de 18 à 20 ans. S'il est plus jeune, c'est un parent qui demande.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede l'assegno.</source>
   <extracomment>AUU-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore qui demande l'allocation.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'assegno unico.</source>
   <extracomment>AUU-R2 met</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il est valable pour l'assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Con questo l'assegno unico non c'è.</source>
   <extracomment>AUU-R2 unmet</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Avec ce document, il n'y a pas l'assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Il documento per stare in Italia non è detto, è scaduto, o va verificato con l'INPS.</source>
   <extracomment>AUU-R2 unknown</extracomment>
   <translation type="unfinished">Le document pour rester en Italie n'est pas indiqué, il est expiré, ou il faut le vérifier avec l'INPS.</translation>
  </message>
  <message>
   <source>Paga, o pagherebbe, le tasse in Italia.</source>
   <extracomment>AUU-R3 met</extracomment>
   <translation type="unfinished">Vous payez, ou vous auriez à payer, les impôts en Italie.</translation>
  </message>
  <message>
   <source>Non è soggetto alle tasse in Italia: serve per l'assegno unico.</source>
   <extracomment>AUU-R3 unmet</extracomment>
   <translation type="unfinished">Vous n'êtes pas soumis(e) aux impôts en Italie : il le faut pour l'assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è soggetto alle tasse in Italia.</source>
   <extracomment>AUU-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous êtes soumis(e) aux impôts en Italie.</translation>
  </message>
  <message>
   <source>È residente e vive in Italia.</source>
   <extracomment>AUU-R4 met</extracomment>
   <translation type="unfinished">Vous avez la résidence en Italie et vous y vivez.</translation>
  </message>
  <message>
   <source>Chi chiede deve essere residente in Italia e viverci.</source>
   <extracomment>AUU-R4 unmet</extracomment>
   <translation type="unfinished">La personne qui demande doit avoir la résidence en Italie et y vivre.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive in Italia.</source>
   <extracomment>AUU-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez la résidence en Italie et si vous y vivez.</translation>
  </message>
  <message>
   <source>{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</source>
   <extracomment>AUU-R5 met</extracomment>
   <translation type="unfinished">{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</translation>
  </message>
  <message>
   <source>Servono {mesi_residenza_minimi} mesi di residenza in Italia, o un contratto a tempo indeterminato, o a termine di almeno {mesi_contratto_minimi} mesi.</source>
   <extracomment>AUU-R5 unmet</extracomment>
   <translation type="unfinished">Il faut {mesi_residenza_minimi} mois de résidence en Italie, ou un contrat sans date de fin, ou un contrat à durée limitée d'au moins {mesi_contratto_minimi} mois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanto tempo è residente in Italia, o che contratto ha.</source>
   <extracomment>AUU-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis combien de temps vous avez la résidence en Italie, ou quel contrat vous avez.</translation>
  </message>
  <message>
   <source>Figli che danno diritto all'assegno: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</source>
   <extracomment>AUU-R6 met</extracomment>
   <translation type="unfinished">Enfants qui donnent droit à l'allocation : {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</translation>
  </message>
  <message>
   <source>Serve un figlio minore, o dal settimo mese di gravidanza. Dai 18 ai 20 anni deve studiare, cercare lavoro, fare il servizio civile o guadagnare meno di {reddito_massimo_figlio}.</source>
   <extracomment>AUU-R6 unmet</extracomment>
   <translation type="unfinished">Il faut un enfant mineur, ou être à partir du septième mois de grossesse. De 18 à 20 ans, l'enfant doit étudier, chercher du travail, faire le service civil ou gagner moins de {reddito_massimo_figlio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età dei figli, o che cosa fanno quelli dai 18 ai 20 anni.</source>
   <extracomment>AUU-R6 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore l'âge des enfants, ou ce que font ceux de 18 à 20 ans.</translation>
  </message>
  <message>
   <source>I figli sono nel nucleo dell'ISEE: {numero_contati}.</source>
   <extracomment>AUU-R7 met</extracomment>
   <translation type="unfinished">Les enfants sont dans la famille comptée pour l'ISEE : {numero_contati}.</translation>
  </message>
  <message>
   <source>I figli devono essere nel nucleo dell'ISEE di chi chiede.</source>
   <extracomment>AUU-R7 unmet</extracomment>
   <translation type="unfinished">Les enfants doivent être dans la famille comptée pour l'ISEE de la personne qui demande.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se i figli sono nel nucleo dell'ISEE, o a carico se vivono altrove.</source>
   <extracomment>AUU-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si les enfants sont dans la famille comptée pour l'ISEE, ou à charge s'ils vivent ailleurs.</translation>
  </message>
  <message>
   <source>Codici fiscali dei figli e dell'altro genitore</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">Codice fiscale (numéro fiscal) des enfants et de l'autre parent</translation>
  </message>
  <message>
   <source>L'INPS paga per ogni figlio: il codice fiscale è sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali explanation</extracomment>
   <translation type="unfinished">L'INPS paie pour chaque enfant : le codice fiscale (numéro fiscal) est sur la tessera sanitaria (carte de santé).</translation>
  </message>
  <message>
   <source>Basta mostrare le tessere. Se mancano: Agenzia delle Entrate, gratis.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">Il suffit de montrer les cartes. Si elles manquent : Agenzia delle Entrate (impôts), gratuitement.</translation>
  </message>
  <message>
   <source>L'INPS paga su un conto o una carta con IBAN a suo nome. In alternativa paga in contanti alla posta.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">L'INPS paie sur un compte ou une carte avec IBAN (numéro de compte) à votre nom. Sinon, il paie en espèces à la poste.</translation>
  </message>
  <message>
   <source>Dice che tipo di permesso è e quanto dura. Con il rinnovo in corso, anche la ricevuta.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Il dit quel est le type de permis et combien de temps il dure. Si le renouvellement est en cours, le reçu aussi.</translation>
  </message>
  <message>
   <source>Contratto di lavoro</source>
   <extracomment>document contratto_lavoro</extracomment>
   <translation type="unfinished">Contrat de travail</translation>
  </message>
  <message>
   <source>Con meno di due anni di residenza mostra che il contratto basta.</source>
   <extracomment>document contratto_lavoro explanation</extracomment>
   <translation type="unfinished">Avec moins de deux ans de résidence, il montre que le contrat suffit.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis.</source>
   <extracomment>document contratto_lavoro where</extracomment>
   <translation type="unfinished">Auprès de l'entreprise, gratuitement.</translation>
  </message>
  <message>
   <source>Certificato di gravidanza</source>
   <extracomment>document certificato_gravidanza</extracomment>
   <translation type="unfinished">Certificat de grossesse</translation>
  </message>
  <message>
   <source>Dice il mese e quando nascerà. L'assegno comincia dal settimo mese.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">Il dit le mois et quand l'enfant naîtra. L'allocation commence au septième mois.</translation>
  </message>
  <message>
   <source>Dal ginecologo o dal consultorio.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">Auprès du gynécologue ou du consultorio (centre de santé pour les familles).</translation>
  </message>
  <message>
   <source>Un foglio che dice che cosa fa il figlio dai 18 ai 20 anni</source>
   <extracomment>document condizione_figlio</extracomment>
   <translation type="unfinished">Un papier qui dit ce que fait l'enfant de 18 à 20 ans</translation>
  </message>
  <message>
   <source>Iscrizione a scuola o università, contratto, iscrizione al Centro per l'impiego o servizio civile.</source>
   <extracomment>document condizione_figlio explanation</extracomment>
   <translation type="unfinished">Inscription à l'école ou à l'université, contrat, inscription au Centro per l'impiego (bureau de l'emploi) ou service civil.</translation>
  </message>
  <message>
   <source>Dalla scuola, dall'azienda o dal Centro per l'impiego, gratis. Una scuola pubblica basta dichiararla.</source>
   <extracomment>document condizione_figlio where</extracomment>
   <translation type="unfinished">Auprès de l'école, de l'entreprise ou du Centro per l'impiego (bureau de l'emploi), gratuitement. Pour une école publique, il suffit de la déclarer.</translation>
  </message>
  <message>
   <source>Provvedimento del giudice</source>
   <extracomment>document provvedimento_giudice</extracomment>
   <translation type="unfinished">Décision du juge</translation>
  </message>
  <message>
   <source>Dice a chi sono affidati i figli, o chi è il tutore.</source>
   <extracomment>document provvedimento_giudice explanation</extracomment>
   <translation type="unfinished">Elle dit à qui les enfants sont confiés, ou qui est le tuteur.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale o dall'avvocato.</source>
   <extracomment>document provvedimento_giudice where</extracomment>
   <translation type="unfinished">Au greffe du tribunal ou auprès de l'avocat.</translation>
  </message>
  <message>
   <source>DSU per avere l'ISEE</source>
   <extracomment>document dsu</extracomment>
   <translation type="unfinished">DSU (déclaration pour l'ISEE) pour avoir l'ISEE</translation>
  </message>
  <message>
   <source>Senza ISEE si paga la cifra più bassa. Con la DSU l'importo può salire.</source>
   <extracomment>document dsu explanation</extracomment>
   <translation type="unfinished">Sans ISEE, on paie la somme la plus basse. Avec la DSU (déclaration pour l'ISEE), le montant peut monter.</translation>
  </message>
  <message>
   <source>Sul sito dell'INPS, o al CAF, gratis.</source>
   <extracomment>document dsu where</extracomment>
   <translation type="unfinished">Sur le site de l'INPS, ou au CAF (centre d'aide fiscale), gratuitement.</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID (identité numérique), CIE (carte d'identité électronique) ou CNS (carte de services)</translation>
  </message>
  <message>
   <source>Serve per seguire la domanda da casa. Qui la domanda si può fare anche senza, o con il mandato a un patronato.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Il sert à suivre la demande depuis la maison. Ici, la demande peut se faire aussi sans, ou en donnant mandat à un Patronato (bureau d'aide).</translation>
  </message>
  <message>
   <source>SPID: presso un gestore o alle Poste. CIE: al Comune.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID (identité numérique) : auprès d'une société autorisée ou à la poste. CIE (carte d'identité électronique) : au Comune (mairie).</translation>
  </message>
  <message>
   <source>Redditi da lavoro dei genitori</source>
   <extracomment>document dichiarazione_lavoro_genitori</extracomment>
   <translation type="unfinished">Revenus du travail des parents</translation>
  </message>
  <message>
   <source>Basta dichiararli: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lavoro_genitori explanation</extracomment>
   <translation type="unfinished">Il suffit de les déclarer : on signe avec la demande.</translation>
  </message>
  <message>
   <source>Morte dell'altro genitore</source>
   <extracomment>document dichiarazione_lutto</extracomment>
   <translation type="unfinished">Décès de l'autre parent</translation>
  </message>
  <message>
   <source>Basta dire la data: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lutto explanation</extracomment>
   <translation type="unfinished">Il suffit de dire la date : on signe avec la demande.</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi.</source>
   <extracomment>document attestazione_isee explanation</extracomment>
   <translation type="unfinished">L'INPS la lit dans ses archives.</translation>
  </message>
  <message>
   <source>L'INPS lo ha già: conta quello scritto nella DSU.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">L'INPS l'a déjà : celui écrit dans la DSU (déclaration pour l'ISEE) compte.</translation>
  </message>
  <message>
   <source>È residente in Italia da almeno due anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous avez la résidence en Italie depuis au moins deux ans.</translation>
  </message>
  <message>
   <source>Non ha due anni di residenza, ma ha un contratto che basta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous n'avez pas deux ans de résidence, mais vous avez un contrat qui suffit.</translation>
  </message>
 </context>
 <context>
  <name>bonus_mamme</name>
  <message>
   <source>Bonus mamme</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus mamme (aide pour les mères)</translation>
  </message>
  <message>
   <source>Un aiuto al mese per le madri che lavorano e hanno almeno due figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Une aide par mois pour les mères qui travaillent et ont au moins deux enfants</translation>
  </message>
  <message>
   <source>Per le madri che lavorano, con due figli o più, e guadagnano fino a 40.000 € l'anno.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les mères qui travaillent, avec deux enfants ou plus, et qui gagnent jusqu'à 40.000 € par an.</translation>
  </message>
  <message>
   <source>Si preparano i codici fiscali dei figli, il contratto o i dati dell'attività e l'IBAN.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">On prépare les codes fiscaux des enfants, le contrat ou les données de l'activité et l'IBAN.</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro del 2025 e del 2026. Dal 2027 al suo posto c'è uno sconto sui contributi (L. 207/2024 art. 1 c. 219).</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">L'aide vaut pour les mois de travail de 2025 et de 2026. À partir de 2027, à sa place, il y a une réduction des cotisations (L. 207/2024 art. 1 c. 219).</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro dal 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'aide vaut pour les mois de travail à partir de 2025.</translation>
  </message>
  <message>
   <source>È una madre che lavora: {categoria_lavoratore}.</source>
   <extracomment>BM-R1 met</extracomment>
   <translation type="unfinished">Vous êtes une mère qui travaille : {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</source>
   <extracomment>BM-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che lavoro fa la madre.</source>
   <extracomment>BM-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel travail fait la mère.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Con due il secondo deve avere meno di 10 anni, con tre o più il più piccolo meno di 18.</source>
   <extracomment>BM-R2 met</extracomment>
   <translation type="unfinished">Enfants : {numero_figli_madre}. Avec deux enfants, le deuxième doit avoir moins de 10 ans ; avec trois ou plus, le plus jeune moins de 18.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Ne servono due, con il secondo sotto i 10 anni, o tre, con il più piccolo sotto i 18.</source>
   <extracomment>BM-R2 unmet</extracomment>
   <translation type="unfinished">Enfants : {numero_figli_madre}. Il en faut deux, le deuxième ayant moins de 10 ans, ou trois, le plus jeune ayant moins de 18 ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli ha, e di che età.</source>
   <extracomment>BM-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien d'enfants vous avez, et de quel âge.</translation>
  </message>
  <message>
   <source>C'è almeno un mese senza contratto da dipendente a tempo indeterminato.</source>
   <extracomment>BM-R3 met</extracomment>
   <translation type="unfinished">Il y a au moins un mois sans contrat de travail salarié sans date de fin.</translation>
  </message>
  <message>
   <source>Con tre figli e un contratto senza scadenza il bonus non c'è: c'è già lo sconto di tutti i contributi.</source>
   <extracomment>BM-R3 unmet</extracomment>
   <translation type="unfinished">Avec trois enfants et un contrat sans date de fin, il n'y a pas cette aide : il y a déjà la réduction de toutes les cotisations.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che contratto ha, mese per mese.</source>
   <extracomment>BM-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel contrat vous avez, mois par mois.</translation>
  </message>
  <message>
   <source>Chi ha tre figli e un contratto senza scadenza non paga i suoi contributi, fino a 3.000 € l'anno: lo applica il datore di lavoro.</source>
   <extracomment>BM-R3 way_out</extracomment>
   <translation type="unfinished">La personne qui a trois enfants et un contrat sans date de fin ne paie pas ses cotisations, jusqu'à 3.000 € par an : c'est l'employeur qui l'applique.</translation>
  </message>
  <message>
   <source>Reddito del suo lavoro: {reddito_lavoro_annuo}. Il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 met</extracomment>
   <translation type="unfinished">Revenu de votre travail : {reddito_lavoro_annuo}. La limite est {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Il reddito del suo lavoro è {reddito_lavoro_annuo}: il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 unmet</extracomment>
   <translation type="unfinished">Le revenu de votre travail est {reddito_lavoro_annuo} : la limite est {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagna con il suo lavoro.</source>
   <extracomment>BM-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien vous gagnez avec votre travail.</translation>
  </message>
  <message>
   <source>Mesi che contano: {mesi_spettanti}. Basta un giorno di lavoro nel mese.</source>
   <extracomment>BM-R5 met</extracomment>
   <translation type="unfinished">Mois qui comptent : {mesi_spettanti}. Un jour de travail dans le mois suffit.</translation>
  </message>
  <message>
   <source>Nessun mese di lavoro conta per quest'anno.</source>
   <extracomment>BM-R5 unmet</extracomment>
   <translation type="unfinished">Aucun mois de travail ne compte pour cette année.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quali mesi lavora.</source>
   <extracomment>BM-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore dans quels mois vous travaillez.</translation>
  </message>
  <message>
   <source>{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</source>
   <extracomment>BM-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</translation>
  </message>
  <message>
   <source>Della madre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">De la mère.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Il suffit de les montrer ici.</translation>
  </message>
  <message>
   <source>Codice fiscale dei figli</source>
   <extracomment>document codici_figli</extracomment>
   <translation type="unfinished">Codice fiscale (numéro fiscal) des enfants</translation>
  </message>
  <message>
   <source>Contratto di lavoro o busta paga</source>
   <extracomment>document contratto</extracomment>
   <translation type="unfinished">Contrat de travail ou fiche de paie</translation>
  </message>
  <message>
   <source>Mostrano i mesi e il tipo di contratto.</source>
   <extracomment>document contratto explanation</extracomment>
   <translation type="unfinished">Ils montrent les mois et le type de contrat.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, gratis.</source>
   <extracomment>document contratto where</extracomment>
   <translation type="unfinished">Auprès de l'employeur, gratuitement.</translation>
  </message>
  <message>
   <source>Dati dell'attività</source>
   <extracomment>document attivita</extracomment>
   <translation type="unfinished">Données de l'activité</translation>
  </message>
  <message>
   <source>Gestione INPS o cassa, e i mesi di attività.</source>
   <extracomment>document attivita explanation</extracomment>
   <translation type="unfinished">Caisse INPS ou autre caisse, et les mois d'activité.</translation>
  </message>
  <message>
   <source>Sull'iscrizione o dal commercialista.</source>
   <extracomment>document attivita where</extracomment>
   <translation type="unfinished">Sur l'inscription ou auprès du comptable.</translation>
  </message>
  <message>
   <source>IBAN intestato alla madre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (numéro de compte) au nom de la mère</translation>
  </message>
  <message>
   <source>Reddito da lavoro dell'anno</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Revenu du travail de l'année</translation>
  </message>
  <message>
   <source>Figli e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Enfants et famille</translation>
  </message>
  <message>
   <source>Il bonus è per le madri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Cette aide est pour les mères.</translation>
  </message>
  <message>
   <source>Il lavoro domestico non dà questo bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le travail domestique ne donne pas cette aide.</translation>
  </message>
  <message>
   <source>La scadenza del 2026 non è ancora scritta: meglio chiedere subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La date limite de 2026 n'est pas encore écrite : il vaut mieux demander tout de suite.</translation>
  </message>
  <message>
   <source>Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne savons pas depuis quand vous aviez toutes les conditions : après le 9 décembre 2025, on avait jusqu'au 31 janvier 2026.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nido</name>
  <message>
   <source>Bonus nido</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nido (aide pour la crèche)</translation>
  </message>
  <message>
   <source>Contributo per la retta del nido, o per l'aiuto in casa a un bambino malato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour payer la crèche, ou pour l'aide à la maison à un enfant malade</translation>
  </message>
  <message>
   <source>Per il genitore che paga il nido di un figlio sotto i 3 anni, o che lo cura in casa se è malato grave.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour le parent qui paie la crèche d'un enfant de moins de 3 ans, ou qui le soigne à la maison s'il est gravement malade.</translation>
  </message>
  <message>
   <source>Si prepara la ricevuta di almeno una retta: la domanda all'INPS si fa entro il 31 dicembre.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">On prépare le reçu d'au moins une mensualité de crèche : la demande à l'INPS se fait avant le 31 décembre.</translation>
  </message>
  <message>
   <source>Il bonus nido vale dal 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Le bonus nido (aide pour la crèche) vaut depuis 2017.</translation>
  </message>
  <message>
   <source>Fino al 2019 gli importi erano altri: li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Jusqu'en 2019, les montants étaient différents : c'est le bureau INPS qui les dit.</translation>
  </message>
  <message>
   <source>Il figlio è nato il {figlio_nato_il}: si paga fino ad agosto dell'anno dei 3 anni, cioè al {ultimo_giorno}.</source>
   <extracomment>BN-R1 met</extracomment>
   <translation type="unfinished">L'enfant est né le {figlio_nato_il} : on paie jusqu'en août de l'année de ses 3 ans, c'est-à-dire jusqu'au {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} È nato il {figlio_nato_il}.</source>
   <extracomment>BN-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} Il est né le {figlio_nato_il}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nato il figlio.</source>
   <extracomment>BN-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand l'enfant est né.</translation>
  </message>
  <message>
   <source>Mesi di retta che contano: {mesi_pagati}.</source>
   <extracomment>BN-R2 met</extracomment>
   <translation type="unfinished">Mois de crèche qui comptent : {mesi_pagati}.</translation>
  </message>
  <message>
   <source>Nessuna retta pagata da chi chiede nei mesi che contano. La domanda la fa il genitore che paga.</source>
   <extracomment>BN-R2 unmet</extracomment>
   <translation type="unfinished">Aucun paiement de crèche fait par la personne qui demande dans les mois qui comptent. C'est le parent qui paie qui fait la demande.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi paga la retta, e per quali mesi.</source>
   <extracomment>BN-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore qui paie la crèche, et pour quels mois.</translation>
  </message>
  <message>
   <source>La domanda può farla l'altro genitore, se la retta la paga lui.</source>
   <extracomment>BN-R2 way_out</extracomment>
   <translation type="unfinished">L'autre parent peut faire la demande, si c'est lui qui paie la crèche.</translation>
  </message>
  <message>
   <source>Il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b met</extracomment>
   <translation type="unfinished">L'enfant vit avec la personne qui demande.</translation>
  </message>
  <message>
   <source>Per l'aiuto in casa la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>BN-R2b unmet</extracomment>
   <translation type="unfinished">Pour l'aide à la maison, la demande est faite par le parent qui vit avec l'enfant.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si l'enfant vit avec la personne qui demande.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</source>
   <extracomment>BN-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Servizio autorizzato che va bene: {struttura_tipo}.</source>
   <extracomment>BN-R4 met</extracomment>
   <translation type="unfinished">Service autorisé qui convient : {struttura_tipo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</source>
   <extracomment>BN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il servizio va bene.</source>
   <extracomment>BN-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le service convient.</translation>
  </message>
  <message>
   <source>C'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 met</extracomment>
   <translation type="unfinished">Il y a l'attestation du pédiatre.</translation>
  </message>
  <message>
   <source>Serve l'attestazione del pediatra: il bambino non può andare al nido per tutto l'anno.</source>
   <extracomment>BN-R6 unmet</extracomment>
   <translation type="unfinished">Il faut l'attestation du pédiatre : l'enfant ne peut pas aller à la crèche pendant toute l'année.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y a l'attestation du pédiatre.</translation>
  </message>
  <message>
   <source>L'attestazione la scrive il pediatra di libera scelta.</source>
   <extracomment>BN-R6 way_out</extracomment>
   <translation type="unfinished">L'attestation est écrite par le pédiatre choisi pour l'enfant (pediatra di libera scelta).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: per quell'anno c'è tempo fino al {termine_domanda}.</source>
   <extracomment>BN-R7 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : pour cette année-là, on a jusqu'au {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Domanda del {data_domanda}.</source>
   <extracomment>BN-R7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Demande du {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo se le domande dell'anno sono già aperte.</source>
   <extracomment>BN-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas si les demandes de l'année sont déjà ouvertes.</translation>
  </message>
  <message>
   <source>Di chi chiede e del figlio.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">De la personne qui demande et de l'enfant.</translation>
  </message>
  <message>
   <source>Ricevuta di almeno una retta</source>
   <extracomment>document prima_ricevuta</extracomment>
   <translation type="unfinished">Reçu d'au moins un paiement de la crèche</translation>
  </message>
  <message>
   <source>{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</source>
   <extracomment>document prima_ricevuta explanation</extracomment>
   <translation type="unfinished">{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</translation>
  </message>
  <message>
   <source>La dà la struttura.</source>
   <extracomment>document prima_ricevuta where</extracomment>
   <translation type="unfinished">La crèche ou le service le donne.</translation>
  </message>
  <message>
   <source>Dati dell'autorizzazione della struttura</source>
   <extracomment>document autorizzazione_struttura</extracomment>
   <translation type="unfinished">Données de l'autorisation de la crèche ou du service</translation>
  </message>
  <message>
   <source>Nome, partita IVA e numero dell'autorizzazione.</source>
   <extracomment>document autorizzazione_struttura explanation</extracomment>
   <translation type="unfinished">Nom, partita IVA (numéro de TVA) et numéro de l'autorisation.</translation>
  </message>
  <message>
   <source>Li dà la struttura.</source>
   <extracomment>document autorizzazione_struttura where</extracomment>
   <translation type="unfinished">La crèche ou le service les donne.</translation>
  </message>
  <message>
   <source>Attestazione del pediatra</source>
   <extracomment>document attestazione</extracomment>
   <translation type="unfinished">Attestation du pédiatre</translation>
  </message>
  <message>
   <source>Dice che il bambino non può andare al nido per tutto l'anno. La malattia non va scritta.</source>
   <extracomment>document attestazione explanation</extracomment>
   <translation type="unfinished">Elle dit que l'enfant ne peut pas aller à la crèche pendant toute l'année. La maladie ne doit pas y être écrite.</translation>
  </message>
  <message>
   <source>Dal pediatra di libera scelta.</source>
   <extracomment>document attestazione where</extracomment>
   <translation type="unfinished">Auprès du pédiatre choisi pour l'enfant (pediatra di libera scelta).</translation>
  </message>
  <message>
   <source>ISEE con il figlio dentro</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE où l'enfant est compté</translation>
  </message>
  <message>
   <source>L'INPS lo legge nei suoi archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">L'INPS le lit dans ses archives.</translation>
  </message>
  <message>
   <source>ISEE della famiglia</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">ISEE de la famille</translation>
  </message>
  <message>
   <source>Senza ISEE il contributo è il più basso.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">Sans ISEE, l'aide est la plus basse.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito INPS, gratis.</source>
   <extracomment>document dsu_nuova where</extracomment>
   <translation type="unfinished">Au CAF (centre d'aide fiscale) ou sur le site INPS, gratuitement.</translation>
  </message>
  <message>
   <source>Nascita, residenza e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Naissance, résidence et famille</translation>
  </message>
  <message>
   <source>Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'enfant est trop grand : on paie jusqu'en août de l'année de ses 3 ans.</translation>
  </message>
  <message>
   <source>Nell'anno chiesto il figlio non era ancora nato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Dans l'année demandée, l'enfant n'était pas encore né.</translation>
  </message>
  <message>
   <source>Con questo documento il bonus non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Avec ce document, il n'y a pas cette aide.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: servono almeno 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le permis dure trop peu : il faut au moins 6 mois.</translation>
  </message>
  <message>
   <source>Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Les centres pour familles, les ludothèques (lieux de jeu) et les gardes avant ou après l'école ne donnent pas cette aide.</translation>
  </message>
  <message>
   <source>La struttura non è autorizzata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La crèche ou le service n'est pas autorisé.</translation>
  </message>
  <message>
   <source>L'ultimo giorno per quell'anno è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le dernier jour pour cette année-là est passé.</translation>
  </message>
  <message>
   <source>Le domande di quell'anno non sono ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Les demandes de cette année-là ne sont pas encore ouvertes.</translation>
  </message>
  <message>
   <source>Con il nome di chi chiede e il mese.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Avec le nom de la personne qui demande et le mois.</translation>
  </message>
  <message>
   <source>Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Si la crèche publique fait payer après, l'inscription ou la liste d'admission suffit.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nuovi_nati</name>
  <message>
   <source>Bonus nuovi nati</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nuovi nati (aide pour les nouveau-nés)</translation>
  </message>
  <message>
   <source>Mille euro per ogni figlio nato, adottato o affidato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Mille euros pour chaque enfant né, adopté ou confié</translation>
  </message>
  <message>
   <source>Per chi ha avuto, adottato o preso in affidamento preadottivo un figlio dal 2025, con ISEE fino a 40.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui, depuis 2025, ont eu un enfant, l'ont adopté ou l'ont accueilli avant l'adoption, avec un ISEE (mesure des revenus et des biens) jusqu'à 40.000 €.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 120 giorni dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à l'INPS dans les 120 jours après la naissance ou l'arrivée dans la famille.</translation>
  </message>
  <message>
   <source>Il bonus vale per i figli nati, adottati o affidati dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'aide vaut pour les enfants nés, adoptés ou confiés à partir du 1er janvier 2025.</translation>
  </message>
  <message>
   <source>Il figlio è arrivato il {evento_data}: il bonus vale dal 1° gennaio 2025.</source>
   <extracomment>NN-R1 met</extracomment>
   <translation type="unfinished">L'enfant est arrivé le {evento_data} : l'aide vaut à partir du 1er janvier 2025.</translation>
  </message>
  <message>
   <source>Il bonus si chiede dopo l'arrivo del figlio: il giorno detto è il {evento_data}.</source>
   <extracomment>NN-R1 unmet</extracomment>
   <translation type="unfinished">L'aide se demande après l'arrivée de l'enfant : le jour indiqué est le {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il figlio.</source>
   <extracomment>NN-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand l'enfant est arrivé.</translation>
  </message>
  <message>
   <source>«{cittadinanza_titolo}»: va bene per questo bonus.</source>
   <extracomment>NN-R2 met</extracomment>
   <translation type="unfinished">« {cittadinanza_titolo} » : c'est valable pour cette aide.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</source>
   <extracomment>NN-R2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene.</source>
   <extracomment>NN-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le document pour rester en Italie est valable.</translation>
  </message>
  <message>
   <source>Risiede in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 met</extracomment>
   <translation type="unfinished">Vous résidez en Italie depuis le {evento_data} jusqu'au jour de la demande, sans interruption.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 unmet</extracomment>
   <translation type="unfinished">Il faut la résidence en Italie depuis le {evento_data} jusqu'au jour de la demande, sans interruption.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la residenza in Italia è stata continua.</source>
   <extracomment>NN-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la résidence en Italie a été continue.</translation>
  </message>
  <message>
   <source>ISEE senza l'Assegno unico: {isee_contato}. Il tetto è {soglia_isee}.</source>
   <extracomment>NN-R4 met</extracomment>
   <translation type="unfinished">ISEE sans l'Assegno unico (allocation pour les enfants) : {isee_contato}. La limite est {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</source>
   <extracomment>NN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE senza l'Assegno unico.</source>
   <extracomment>NN-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore de combien est l'ISEE sans l'Assegno unico (allocation pour les enfants).</translation>
  </message>
  <message>
   <source>Il tetto è {soglia_isee}. Se i redditi sono scesi, si può chiedere l'ISEE corrente.</source>
   <extracomment>NN-R4 way_out</extracomment>
   <translation type="unfinished">La limite est {soglia_isee}. Si les revenus ont baissé, on peut demander l'ISEE corrente (ISEE mis à jour).</translation>
  </message>
  <message>
   <source>È la sola domanda per questo figlio, e la fa il genitore che può.</source>
   <extracomment>NN-R5 met</extracomment>
   <translation type="unfinished">C'est la seule demande pour cet enfant, et elle est faite par le parent qui peut la faire.</translation>
  </message>
  <message>
   <source>{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</source>
   <extracomment>NN-R5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'altro genitore l'ha già chiesto, e con chi vive il figlio.</source>
   <extracomment>NN-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si l'autre parent l'a déjà demandée, et avec qui vit l'enfant.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la data da cui si conta il tempo per la domanda.</source>
   <extracomment>NN-R6 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore la date à partir de laquelle on compte le temps pour la demande.</translation>
  </message>
  <message>
   <source>Provvedimento di adozione o affidamento</source>
   <extracomment>document provvedimento</extracomment>
   <translation type="unfinished">Décision d'adoption ou de placement de l'enfant</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il figlio è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">Elle dit le jour où l'enfant est entré dans la famille.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">Au tribunal pour les mineurs.</translation>
  </message>
  <message>
   <source>ISEE del nucleo con il figlio</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">ISEE de la famille avec l'enfant</translation>
  </message>
  <message>
   <source>Il figlio deve esserci. Senza ISEE il bonus non c'è.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">L'enfant doit y être. Sans ISEE, il n'y a pas cette aide.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le permis dure trop peu : il faut plus de 6 mois pour le travail (permesso unico, permis unique) ou la recherche, au moins un an pour les autres.</translation>
  </message>
  <message>
   <source>Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il faut un ISEE valide : on le fait gratuitement au CAF (centre d'aide fiscale) ou sur le site INPS.</translation>
  </message>
  <message>
   <source>L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'ISEE n'est pas valable le jour de la demande : on en fait un nouveau, gratuitement.</translation>
  </message>
  <message>
   <source>L'ISEE senza l'Assegno unico supera il tetto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'ISEE sans l'Assegno unico (allocation pour les enfants) dépasse la limite.</translation>
  </message>
  <message>
   <source>L'altro genitore ha già chiesto il bonus per questo figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'autre parent a déjà demandé l'aide pour cet enfant.</translation>
  </message>
  <message>
   <source>I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Les parents ne vivent pas ensemble : la demande est faite par le parent qui vit avec l'enfant.</translation>
  </message>
 </context>
 <context>
  <name>carta_acquisti</name>
  <message>
   <source>Carta acquisti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta acquisti (carte d'achats)</translation>
  </message>
  <message>
   <source>Carta da 80 € ogni due mesi per spesa e bollette</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Carte de 80 € tous les deux mois pour les courses et les factures</translation>
  </message>
  <message>
   <source>Per chi ha almeno 65 anni, o un figlio sotto i 3 anni, e un ISEE molto basso.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui ont au moins 65 ans, ou un enfant de moins de 3 ans, et un ISEE (mesure des revenus et des biens) très bas.</translation>
  </message>
  <message>
   <source>La carta si chiede all'ufficio postale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La carte se demande au bureau de poste.</translation>
  </message>
  <message>
   <source>Ufficio postale</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Bureau de poste</translation>
  </message>
  <message>
   <source>La carta acquisti c'è dal 2008. Qui si guarda dal 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La carta acquisti (carte d'achats) existe depuis 2008. Ici on regarde à partir de 2015.</translation>
  </message>
  <message>
   <source>Età, ISEE, redditi e risparmi vanno bene. La carta si chiede all'ufficio postale, che controlla anche i limiti su bollette, auto e case.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">L'âge, l'ISEE, les revenus et l'épargne conviennent. La carte se demande au bureau de poste, qui contrôle aussi les limites sur les factures, les voitures et les maisons.</translation>
  </message>
  <message>
   <source>{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</source>
   <extracomment>CA-R1 met</extracomment>
   <translation type="unfinished">{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</translation>
  </message>
  <message>
   <source>Serve avere almeno {eta_minima} anni, o un figlio sotto i 3 anni: ha {eta_alla_domanda} anni.</source>
   <extracomment>CA-R1 unmet</extracomment>
   <translation type="unfinished">Il faut avoir au moins {eta_minima} ans, ou un enfant de moins de 3 ans : vous avez {eta_alla_domanda} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età, o se c'è un figlio sotto i 3 anni.</source>
   <extracomment>CA-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore l'âge, ou s'il y a un enfant de moins de 3 ans.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno dei {eta_minima} anni, il {data_nascita + 65 years}.</source>
   <extracomment>CA-R1 way_out</extracomment>
   <translation type="unfinished">On peut demander à partir du jour des {eta_minima} ans, le {data_nascita + 65 years}.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {limite_isee}.</source>
   <extracomment>CA-R2 met</extracomment>
   <translation type="unfinished">L'ISEE est {isee_calcolo_ordinario} : la limite est {limite_isee}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R2 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con un ISEE nuovo, se redditi e risparmi sono scesi.</source>
   <extracomment>CA-R2 way_out</extracomment>
   <translation type="unfinished">Cela change avec un nouvel ISEE, si les revenus et l'épargne ont baissé.</translation>
  </message>
  <message>
   <source>Il reddito è {reddito_personale} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>CA-R3 met</extracomment>
   <translation type="unfinished">Le revenu est {reddito_personale} par an : la limite est {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R3 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>A 70 anni il limite è più alto. Si può chiedere di nuovo se il reddito scende.</source>
   <extracomment>CA-R3 way_out</extracomment>
   <translation type="unfinished">À 70 ans, la limite est plus haute. On peut redemander si le revenu baisse.</translation>
  </message>
  <message>
   <source>Conti e risparmi sono {patrimonio_mobiliare}: il limite è {patrimonio_massimo}.</source>
   <extracomment>CA-R4 met</extracomment>
   <translation type="unfinished">Les comptes et l'épargne sont de {patrimonio_mobiliare} : la limite est {patrimonio_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto ci sia in conti e risparmi.</source>
   <extracomment>CA-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien il y a sur les comptes et en épargne.</translation>
  </message>
  <message>
   <source>Servono alla posta per sapere con certezza chi chiede la carta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Ils servent à la poste pour savoir avec certitude qui demande la carte.</translation>
  </message>
  <message>
   <source>ISEE</source>
   <extracomment>document isee_da_fare</extracomment>
   <translation type="unfinished">ISEE (mesure des revenus et des biens)</translation>
  </message>
  <message>
   <source>È il documento che misura redditi e risparmi della famiglia.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">C'est le document qui mesure les revenus et l'épargne de la famille.</translation>
  </message>
  <message>
   <source>Al CAF, gratis, o sul sito dell'INPS. Serve qualche giorno.</source>
   <extracomment>document isee_da_fare where</extracomment>
   <translation type="unfinished">Au CAF (centre d'aide fiscale), gratuitement, ou sur le site de l'INPS. Il faut quelques jours.</translation>
  </message>
  <message>
   <source>Bollette, libretto dell'auto, dati della casa</source>
   <extracomment>document bollette</extracomment>
   <translation type="unfinished">Factures, carte grise de la voiture (libretto), données de la maison</translation>
  </message>
  <message>
   <source>Alla posta si dichiara quante utenze, auto e case ci sono.</source>
   <extracomment>document bollette explanation</extracomment>
   <translation type="unfinished">À la poste, on déclare combien il y a de contrats d'électricité et de gaz (utenze), de voitures et de maisons.</translation>
  </message>
  <message>
   <source>Modulo della carta acquisti</source>
   <extracomment>document modulo</extracomment>
   <translation type="unfinished">Formulaire de la carta acquisti (carte d'achats)</translation>
  </message>
  <message>
   <source>Lo dà la posta: si dichiarano redditi, risparmi, utenze, auto e case.</source>
   <extracomment>document modulo explanation</extracomment>
   <translation type="unfinished">La poste le donne : on déclare les revenus, l'épargne, les contrats d'électricité et de gaz (utenze), les voitures et les maisons.</translation>
  </message>
  <message>
   <source>All'ufficio postale, gratis.</source>
   <extracomment>document modulo where</extracomment>
   <translation type="unfinished">Au bureau de poste, gratuitement.</translation>
  </message>
  <message>
   <source>ISEE già presentato</source>
   <extracomment>document isee_archivio</extracomment>
   <translation type="unfinished">ISEE déjà présenté</translation>
  </message>
  <message>
   <source>Ha almeno 65 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous avez au moins 65 ans.</translation>
  </message>
  <message>
   <source>C'è un figlio sotto i 3 anni: la carta va al genitore.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il y a un enfant de moins de 3 ans : la carte va au parent.</translation>
  </message>
  <message>
   <source>Manca l'ISEE. Con l'ISEE lo sappiamo subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il manque l'ISEE. Avec l'ISEE, nous le saurons tout de suite.</translation>
  </message>
  <message>
   <source>Il limite di quell'anno lo dice l'ufficio postale.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La limite de cette année-là, c'est le bureau de poste qui la dit.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore le revenu de cette année.</translation>
  </message>
 </context>
 <context>
  <name>carta_dedicata</name>
  <message>
   <source>Carta Dedicata a te</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta Dedicata a te (carte « Dédiée à toi »)</translation>
  </message>
  <message>
   <source>Carta da 500 € per la spesa, che arriva senza domanda</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Carte de 500 € pour les courses, qui arrive sans demande</translation>
  </message>
  <message>
   <source>Per famiglie di almeno tre persone con un ISEE fino a 15.000 €, senza altri aiuti al reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles d'au moins trois personnes avec un ISEE (mesure des revenus et des biens) jusqu'à 15.000 €, sans autres aides au revenu.</translation>
  </message>
  <message>
   <source>Non serve una domanda: l'INPS fa gli elenchi e il Comune avvisa.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Il ne faut pas de demande : l'INPS fait les listes et la Commune prévient.</translation>
  </message>
  <message>
   <source>Comune di residenza</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Commune de résidence</translation>
  </message>
  <message>
   <source>La carta Dedicata a te c'è dal 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La carte Dedicata a te existe depuis 2023.</translation>
  </message>
  <message>
   <source>Le condizioni ci sono, ma le carte sono contate: prima le famiglie con i figli più piccoli e l'ISEE più basso. Non serve una domanda: l'INPS fa gli elenchi, il Comune avvisa.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Les conditions sont là, mais le nombre de cartes est limité : d'abord les familles avec les enfants les plus jeunes et l'ISEE le plus bas. Il ne faut pas de demande : l'INPS fait les listes, le Comune (mairie) prévient.</translation>
  </message>
  <message>
   <source>In famiglia siete {numero_componenti}: ne servono almeno {componenti_minimi}.</source>
   <extracomment>CD-R1 met</extracomment>
   <translation type="unfinished">Dans la famille, vous êtes {numero_componenti} : il faut être au moins {componenti_minimi}.</translation>
  </message>
  <message>
   <source>Servono almeno {componenti_minimi} persone in famiglia: siete {numero_componenti}.</source>
   <extracomment>CD-R1 unmet</extracomment>
   <translation type="unfinished">Il faut au moins {componenti_minimi} personnes dans la famille : vous êtes {numero_componenti}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quanti siete in famiglia.</source>
   <extracomment>CD-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien vous êtes dans la famille.</translation>
  </message>
  <message>
   <source>Cambia se la famiglia cresce, per esempio con una nascita.</source>
   <extracomment>CD-R1 way_out</extracomment>
   <translation type="unfinished">Cela change si la famille s'agrandit, par exemple avec une naissance.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {isee_massimo}.</source>
   <extracomment>CD-R2 met</extracomment>
   <translation type="unfinished">L'ISEE est {isee_calcolo_ordinario} : la limite est {isee_massimo}.</translation>
  </message>
  <message>
   <source>In famiglia non c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 met</extracomment>
   <translation type="unfinished">Dans la famille, il n'y a pas une autre aide au revenu.</translation>
  </message>
  <message>
   <source>In famiglia c'è già un aiuto al reddito: Assegno di inclusione, NASpI, DIS-COLL o cassa integrazione.</source>
   <extracomment>CD-R3 unmet</extracomment>
   <translation type="unfinished">Dans la famille, il y a déjà une aide au revenu : Assegno di inclusione (allocation d'inclusion), NASpI ou DIS-COLL (allocations chômage) ou cassa integrazione (chômage partiel).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y a dans la famille une autre aide au revenu.</translation>
  </message>
  <message>
   <source>Senza un ISEE valido l'INPS non può mettere la famiglia nell'elenco.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">Sans ISEE valide, l'INPS ne peut pas mettre la famille dans la liste.</translation>
  </message>
  <message>
   <source>Elenco delle famiglie</source>
   <extracomment>document elenco_comune</extracomment>
   <translation type="unfinished">Liste des familles</translation>
  </message>
  <message>
   <source>Lo fa l'INPS e lo controlla il Comune: si può chiedere lì se la famiglia c'è.</source>
   <extracomment>document elenco_comune explanation</extracomment>
   <translation type="unfinished">L'INPS la fait et le Comune (mairie) la contrôle : on peut y demander si la famille est dedans.</translation>
  </message>
 </context>
 <context>
  <name>congedo_paternita</name>
  <message>
   <source>Congedo di paternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo di paternità (congé de paternité)</translation>
  </message>
  <message>
   <source>I giorni pagati al padre che lavora quando nasce un figlio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Les jours payés au père qui travaille quand un enfant naît</translation>
  </message>
  <message>
   <source>Per il padre che lavora come dipendente e ha avuto, adottato o preso in affidamento un bambino.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour le père qui travaille comme salarié et qui a eu, adopté ou accueilli un enfant confié.</translation>
  </message>
  <message>
   <source>Il padre lo chiede per iscritto al datore di lavoro.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Le père le demande par écrit à l'employeur.</translation>
  </message>
  <message>
   <source>Il congedo obbligatorio del padre c'è dal 1° gennaio 2013.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Le congé obligatoire du père existe depuis le 1er janvier 2013.</translation>
  </message>
  <message>
   <source>Il padre lavora come dipendente. Tipo di lavoro: {categoria_lavoratore}.</source>
   <extracomment>IM-P1 met</extracomment>
   <translation type="unfinished">Le père travaille comme salarié. Type de travail : {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</source>
   <extracomment>IM-P1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede, o se con questo tipo di lavoro il congedo c'è.</source>
   <extracomment>IM-P1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore qui demande, ou si ce congé existe avec ce type de travail.</translation>
  </message>
  <message>
   <source>Il congedo dal {congedo_dal} sta nei mesi giusti: c'è tempo fino al {ultimo_giorno_utile}.</source>
   <extracomment>IM-P2 met</extracomment>
   <translation type="unfinished">Le congé à partir du {congedo_dal} est dans les bons mois : on a jusqu'au {ultimo_giorno_utile}.</translation>
  </message>
  <message>
   <source>{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Il congedo detto comincia il {congedo_dal}.</source>
   <extracomment>IM-P2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Le congé indiqué commence le {congedo_dal}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia il congedo, o quando arriva il bambino.</source>
   <extracomment>IM-P2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand commence le congé, ou quand arrive l'enfant.</translation>
  </message>
  <message>
   <source>Avviso del {data_domanda}: bastava entro il {termine_avviso}.</source>
   <extracomment>IM-P3 met</extracomment>
   <translation type="unfinished">Avis du {data_domanda} : il suffisait de le donner au plus tard le {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato {giorni_avviso} giorni prima: per il congedo dal {congedo_dal} entro il {termine_avviso}.</source>
   <extracomment>IM-P3 unmet</extracomment>
   <translation type="unfinished">L'avis écrit doit être donné {giorni_avviso} jours avant : pour le congé à partir du {congedo_dal}, au plus tard le {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato 5 giorni prima: non sappiamo ancora quando lo dà, o quando comincia il congedo.</source>
   <extracomment>IM-P3 unknown</extracomment>
   <translation type="unfinished">L’avis écrit se donne 5 jours avant : nous ne savons pas encore quand vous le donnez, ou quand le congé commence.</translation>
  </message>
  <message>
   <source>Può scegliere un giorno più avanti: almeno {giorni_avviso} giorni dopo l'avviso.</source>
   <extracomment>IM-P3 way_out</extracomment>
   <translation type="unfinished">Vous pouvez choisir un jour plus tard : au moins {giorni_avviso} jours après l'avis.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Il massimo è {giorni_massimi}.</source>
   <extracomment>IM-P4 met</extracomment>
   <translation type="unfinished">Jours demandés : {giorni_paternita}. Le maximum est {giorni_massimi}.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Sono più dei {giorni_massimi} della legge.</source>
   <extracomment>IM-P4 unmet</extracomment>
   <translation type="unfinished">Jours demandés : {giorni_paternita}. C'est plus que les {giorni_massimi} de la loi.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni dà la legge: dipende da quando comincia il congedo e dai bambini.</source>
   <extracomment>IM-P4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de jours donne la loi : cela dépend de la date où commence le congé et des enfants.</translation>
  </message>
  <message>
   <source>Del padre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Du père.</translation>
  </message>
  <message>
   <source>Richiesta scritta al datore di lavoro</source>
   <extracomment>document richiesta_datore</extracomment>
   <translation type="unfinished">Demande écrite à l'employeur</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma e si dà all'azienda.</source>
   <extracomment>document richiesta_datore explanation</extracomment>
   <translation type="unfinished">Nous l'écrivons nous-mêmes : on la signe et on la donne à l'entreprise.</translation>
  </message>
  <message>
   <source>Foglio con la data prevista del parto</source>
   <extracomment>document certificato_parto_previsto</extracomment>
   <translation type="unfinished">Papier avec la date prévue de l'accouchement</translation>
  </message>
  <message>
   <source>Serve se il congedo comincia prima della nascita.</source>
   <extracomment>document certificato_parto_previsto explanation</extracomment>
   <translation type="unfinished">Il est nécessaire si le congé commence avant la naissance.</translation>
  </message>
  <message>
   <source>Dal medico della madre, gratis.</source>
   <extracomment>document certificato_parto_previsto where</extracomment>
   <translation type="unfinished">Auprès du médecin de la mère, gratuitement.</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il bambino è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">Elle dit le jour où l'enfant est entré dans la famille.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni, gratis.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">Au tribunal pour les mineurs, gratuitement.</translation>
  </message>
  <message>
   <source>IBAN intestato al padre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (numéro de compte) au nom du père</translation>
  </message>
  <message>
   <source>Qui paga l'INPS: solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">Ici, c'est l'INPS qui paie : seulement sur un compte à votre nom, même partagé avec une autre personne.</translation>
  </message>
  <message>
   <source>Nascita e paternità</source>
   <extracomment>document nascita</extracomment>
   <translation type="unfinished">Naissance et paternité</translation>
  </message>
  <message>
   <source>Le controlliamo noi in anagrafe.</source>
   <extracomment>document nascita explanation</extracomment>
   <translation type="unfinished">Nous les contrôlons nous-mêmes à l'anagrafe (registre des habitants).</translation>
  </message>
  <message>
   <source>Questi giorni sono del padre: per la madre c'è il congedo di maternità.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ces jours sont pour le père : pour la mère, il y a le congé de maternité.</translation>
  </message>
  <message>
   <source>È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">C'est seulement pour les salariés : pas pour le travail à son compte ni pour la Gestione separata (caisse INPS des collaborateurs et indépendants).</translation>
  </message>
  <message>
   <source>Serve un lavoro da dipendente in corso.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il faut un travail salarié en cours.</translation>
  </message>
  <message>
   <source>Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">On le prend de 2 mois avant l'accouchement prévu à 5 mois après l'arrivée de l'enfant.</translation>
  </message>
  <message>
   <source>Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">On le prenait dans les 5 mois après l'arrivée de l'enfant, pas avant.</translation>
  </message>
 </context>
 <context>
  <name>contributo_autoimpiego_500</name>
  <message>
   <source>Contributo autoimpiego</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Contributo autoimpiego (aide pour créer son activité)</translation>
  </message>
  <message>
   <source>500 € al mese per i giovani che hanno aperto un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">500 € par mois pour les jeunes qui ont ouvert une activité</translation>
  </message>
  <message>
   <source>Per chi aveva meno di 35 anni, era disoccupato e ha aperto un'attività tra luglio 2024 e dicembre 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui avaient moins de 35 ans, étaient au chômage et ont ouvert une activité entre juillet 2024 et décembre 2025.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate fino al 31 dicembre 2025. La proroga al 2026 non è passata.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">L'aide vaut pour les activités commencées jusqu'au 31 décembre 2025. La prolongation à 2026 n'a pas été adoptée.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate dal 1° luglio 2024: prima non c'era.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'aide vaut pour les activités commencées à partir du 1er juillet 2024 : avant, elle n'existait pas.</translation>
  </message>
  <message>
   <source>Quando l'attività è cominciata aveva {eta_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>C500-C2 met</extracomment>
   <translation type="unfinished">Quand l'activité a commencé, vous aviez {eta_avvio} ans : il fallait avoir moins de {eta_limite} ans.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_avvio}.</source>
   <extracomment>C500-C2 unmet</extracomment>
   <translation type="unfinished">Il fallait avoir moins de {eta_limite} ans le jour du début : vous aviez {eta_avvio} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'attività è cominciata.</source>
   <extracomment>C500-C2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel âge vous aviez quand l'activité a commencé.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>C500-C2 way_out</extracomment>
   <translation type="unfinished">L'âge du jour du début compte. Pour d'autres âges, on peut s'adresser à la Camera di commercio (chambre de commerce) ou à la Région.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio era senza lavoro, o guadagnava molto poco.</source>
   <extracomment>C500-C3 met</extracomment>
   <translation type="unfinished">Le jour du début, vous étiez sans travail, ou vous gagniez très peu.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio doveva essere disoccupato: non risulta.</source>
   <extracomment>C500-C3 unmet</extracomment>
   <translation type="unfinished">Le jour du début, il fallait être au chômage : nous n'en trouvons pas la preuve.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il giorno dell'inizio era disoccupato.</source>
   <extracomment>C500-C3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le jour du début vous étiez au chômage.</translation>
  </message>
  <message>
   <source>L'attività è tra i settori ammessi.</source>
   <extracomment>C500-C4 met</extracomment>
   <translation type="unfinished">L'activité est dans les secteurs acceptés.</translation>
  </message>
  <message>
   <source>L'attività non è tra i settori ammessi.</source>
   <extracomment>C500-C4 unmet</extracomment>
   <translation type="unfinished">L'activité n'est pas dans les secteurs acceptés.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 148/2025.</source>
   <extracomment>C500-C4 unknown</extracomment>
   <translation type="unfinished">Il faut contrôler si l'activité est dans la liste de la circulaire INPS 148/2025.</translation>
  </message>
  <message>
   <source>È una piccola impresa. Persone: {addetti}. Fatturato o bilancio: {fatturato_o_bilancio}.</source>
   <extracomment>C500-C5 met</extracomment>
   <translation type="unfinished">C'est une petite entreprise. Personnes : {addetti}. Chiffre d'affaires ou bilan : {fatturato_o_bilancio}.</translation>
  </message>
  <message>
   <source>L'impresa deve avere meno di {addetti_massimi} persone e non più di {fatturato_massimo} di fatturato o bilancio.</source>
   <extracomment>C500-C5 unmet</extracomment>
   <translation type="unfinished">L'entreprise doit avoir moins de {addetti_massimi} personnes et pas plus de {fatturato_massimo} de chiffre d'affaires ou de bilan.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante persone lavorano nell'impresa e quanto fattura.</source>
   <extracomment>C500-C5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de personnes travaillent dans l'entreprise et quel est son chiffre d'affaires.</translation>
  </message>
  <message>
   <source>Nessun altro socio ha avuto il contributo.</source>
   <extracomment>C500-C6 met</extracomment>
   <translation type="unfinished">Aucun autre associé n'a eu l'aide.</translation>
  </message>
  <message>
   <source>Il contributo va a un socio solo: un altro socio lo ha già avuto.</source>
   <extracomment>C500-C6 unmet</extracomment>
   <translation type="unfinished">L'aide va à un seul associé : un autre associé l'a déjà eue.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un altro socio ha già avuto il contributo.</source>
   <extracomment>C500-C6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si un autre associé a déjà eu l'aide.</translation>
  </message>
  <message>
   <source>La domanda si faceva dal {primo_giorno_domanda} al {termine_domanda}: è del {data_domanda}.</source>
   <extracomment>C500-C7 unmet</extracomment>
   <translation type="unfinished">La demande se faisait du {primo_giorno_domanda} au {termine_domanda} : elle est du {data_domanda}.</translation>
  </message>
  <message>
   <source>{if(known(termine_domanda), &quot;L'ultimo giorno cade di festa: va visto se la domanda è in tempo.&quot;, &quot;Non sappiamo ancora quando è cominciata l'attività.&quot;)}</source>
   <extracomment>C500-C7 unknown</extracomment>
   <translation type="unfinished">{if(known(termine_domanda), &quot;L'ultimo giorno cade di festa: va visto se la domanda è in tempo.&quot;, &quot;Non sappiamo ancora quando è cominciata l'attività.&quot;)}</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; primo_giorno_domanda, no), &quot;La domanda si presenta dopo.&quot;, &quot;Oggi nessuna finestra per le domande è aperta.&quot;)}</source>
   <extracomment>C500-C7 way_out</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; primo_giorno_domanda, no), &quot;La domanda si presenta dopo.&quot;, &quot;Oggi nessuna finestra per le domande è aperta.&quot;)}</translation>
  </message>
  <message>
   <source>Serve per seguire la domanda da casa, sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Il sert à suivre la demande depuis la maison, sur le site de l'INPS.</translation>
  </message>
  <message>
   <source>Atto costitutivo della società</source>
   <extracomment>document atto_costitutivo</extracomment>
   <translation type="unfinished">Acte de création de la société</translation>
  </message>
  <message>
   <source>Dice chi sono i soci e da quando.</source>
   <extracomment>document atto_costitutivo explanation</extracomment>
   <translation type="unfinished">Il dit qui sont les associés et depuis quand.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla Camera di commercio.</source>
   <extracomment>document atto_costitutivo where</extracomment>
   <translation type="unfinished">Auprès du notaire ou de la Camera di commercio (chambre de commerce).</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto di chi chiede.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">L'INPS paie seulement sur un compte de la personne qui demande.</translation>
  </message>
  <message>
   <source>Era disoccupato, o guadagnava molto poco</source>
   <extracomment>document dichiarazione_disoccupazione</extracomment>
   <translation type="unfinished">Vous étiez au chômage, ou vous gagniez très peu</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda. L'INPS la controlla.</source>
   <extracomment>document dichiarazione_disoccupazione explanation</extracomment>
   <translation type="unfinished">Nous l'écrivons nous-mêmes : on la signe avec la demande. L'INPS la contrôle.</translation>
  </message>
  <message>
   <source>Piccola impresa</source>
   <extracomment>document dichiarazione_piccola_impresa</extracomment>
   <translation type="unfinished">Petite entreprise</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda.</source>
   <extracomment>document dichiarazione_piccola_impresa explanation</extracomment>
   <translation type="unfinished">Nous l'écrivons nous-mêmes : on la signe avec la demande.</translation>
  </message>
  <message>
   <source>Altri aiuti pubblici avuti</source>
   <extracomment>document dichiarazione_aiuti</extracomment>
   <translation type="unfinished">Autres aides publiques reçues</translation>
  </message>
  <message>
   <source>Serve per non superare il massimo di aiuti. Si firma con la domanda.</source>
   <extracomment>document dichiarazione_aiuti explanation</extracomment>
   <translation type="unfinished">Cela sert à ne pas dépasser le maximum d'aides. On signe avec la demande.</translation>
  </message>
  <message>
   <source>Registro delle imprese e partita IVA</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Registre des entreprises et partita IVA (numéro de TVA)</translation>
  </message>
  <message>
   <source>Data d'inizio e codice ATECO: li controlla l'INPS.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">Date de début et codice ATECO (code de l'activité) : l'INPS les contrôle.</translation>
  </message>
  <message>
   <source>Disponibilità al lavoro (DID)</source>
   <extracomment>document did</extracomment>
   <translation type="unfinished">Disponibilité pour travailler (DID)</translation>
  </message>
  <message>
   <source>L'INPS la legge nella banca dati del Ministero del lavoro.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">L'INPS la lit dans la base de données du ministère du Travail.</translation>
  </message>
  <message>
   <source>L'ultimo giorno cade di festa: va visto se la domanda è in tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le dernier jour tombe un jour de fête : il faut voir si la demande est à temps.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand l'activité a commencé.</translation>
  </message>
  <message>
   <source>La domanda si presenta dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La demande se présente plus tard.</translation>
  </message>
  <message>
   <source>Oggi nessuna finestra per le domande è aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Aujourd'hui, aucune période pour les demandes n'est ouverte.</translation>
  </message>
 </context>
 <context>
  <name>dis_coll</name>
  <message>
   <source>DIS-COLL</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">DIS-COLL (allocation chômage des collaborateurs)</translation>
  </message>
  <message>
   <source>Indennità per i collaboratori che hanno perso il contratto</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Allocation pour les collaborateurs qui ont perdu leur contrat</translation>
  </message>
  <message>
   <source>Per collaboratori, assegnisti e dottorandi con borsa che hanno perso il contratto e non hanno la partita IVA.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les collaborateurs, chercheurs sous contrat (assegnisti) et doctorants avec bourse qui ont perdu leur contrat et n'ont pas de partita IVA (numéro de TVA).</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del contratto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à l'INPS dans les 68 jours après la fin du contrat.</translation>
  </message>
  <message>
   <source>La DIS-COLL vale per i contratti finiti dal 1° gennaio 2015. Prima c'era l'una tantum per i collaboratori a progetto: il tempo per chiederla è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La DIS-COLL (allocation chômage des collaborateurs) vaut pour les contrats finis à partir du 1er janvier 2015. Avant, il y avait une somme payée en une fois pour les collaborateurs à projet : le temps pour la demander est passé.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D1 met</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}. Cela convient pour la DIS-COLL (allocation chômage des collaborateurs).</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {categorie.nota}</source>
   <extracomment>DISCOLL-D1 unmet</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}. {categorie.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che tipo di lavoro era.</source>
   <extracomment>DISCOLL-D1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel type de travail c'était.</translation>
  </message>
  <message>
   <source>{categorie.nota}</source>
   <extracomment>DISCOLL-D1 referral</extracomment>
   <translation type="unfinished">{categorie.nota}</translation>
  </message>
  <message>
   <source>Non era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 met</extracomment>
   <translation type="unfinished">Vous n'étiez pas administrateur, contrôleur des comptes (sindaco) ou réviseur.</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori non possono avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D2 unmet</extracomment>
   <translation type="unfinished">Les administrateurs, contrôleurs des comptes (sindaci) et réviseurs ne peuvent pas avoir la DIS-COLL (allocation chômage des collaborateurs).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous étiez administrateur, contrôleur des comptes (sindaco) ou réviseur.</translation>
  </message>
  <message>
   <source>Ha solo la Gestione separata, senza partita IVA e senza pensione.</source>
   <extracomment>DISCOLL-D3 met</extracomment>
   <translation type="unfinished">Vous avez seulement la Gestione separata (caisse INPS des collaborateurs et indépendants), sans partita IVA (numéro de TVA) et sans pension.</translation>
  </message>
  <message>
   <source>Chi ha la partita IVA aperta, un'altra cassa o una pensione da lavoro non può avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D3 unmet</extracomment>
   <translation type="unfinished">La personne qui a une partita IVA (numéro de TVA) ouverte, une autre caisse de cotisations ou une pension de travail ne peut pas avoir la DIS-COLL (allocation chômage des collaborateurs).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una partita IVA aperta, un'altra cassa o una pensione.</source>
   <extracomment>DISCOLL-D3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez une partita IVA (numéro de TVA) ouverte, une autre caisse de cotisations ou une pension.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D4 met</extracomment>
   <translation type="unfinished">Fin du contrat : {causa_cessazione}. Cela convient pour la DIS-COLL (allocation chômage des collaborateurs).</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. {cause.nota}</source>
   <extracomment>DISCOLL-D4 unmet</extracomment>
   <translation type="unfinished">Fin du contrat : {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del contratto dà la DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>DISCOLL-D4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si cette fin de contrat donne la DIS-COLL (allocation chômage des collaborateurs). {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>È senza lavoro, o guadagna meno del limite: la domanda vale anche come disponibilità a lavorare.</source>
   <extracomment>DISCOLL-D5 met</extracomment>
   <translation type="unfinished">Vous êtes sans travail, ou vous gagnez moins que la limite : la demande vaut aussi comme disponibilité pour travailler.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</source>
   <extracomment>DISCOLL-D5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se adesso lavora, e quanto guadagna.</source>
   <extracomment>DISCOLL-D5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous travaillez maintenant, et combien vous gagnez.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</source>
   <extracomment>DISCOLL-D5 way_out</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</translation>
  </message>
  <message>
   <source>Mesi di contributi dal 1° gennaio dell'anno prima: {mesi_contribuzione_dal_1gen_anno_prec}. Il minimo è {mesi_minimi}.</source>
   <extracomment>DISCOLL-D6 met</extracomment>
   <translation type="unfinished">Mois de cotisations depuis le 1er janvier de l'année d'avant : {mesi_contribuzione_dal_1gen_anno_prec}. Le minimum est {mesi_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di contributi ha dal 1° gennaio dell'anno prima.</source>
   <extracomment>DISCOLL-D6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de mois de cotisations vous avez depuis le 1er janvier de l'année d'avant.</translation>
  </message>
  <message>
   <source>Mesi di contributi che mancano: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. Si può controllare se ne mancano nell'estratto.</source>
   <extracomment>DISCOLL-D6 way_out</extracomment>
   <translation type="unfinished">Mois de cotisations qui manquent : {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. On peut contrôler s'il en manque sur le relevé.</translation>
  </message>
  <message>
   <source>Nel 2015 ha un mese di contributi, o un contratto di un mese pagato abbastanza.</source>
   <extracomment>DISCOLL-D7 met</extracomment>
   <translation type="unfinished">En 2015, vous avez un mois de cotisations, ou un contrat d'un mois assez payé.</translation>
  </message>
  <message>
   <source>Nel 2015 serviva un mese di contributi nell'anno, o un contratto di un mese pagato almeno metà del minimo.</source>
   <extracomment>DISCOLL-D7 unmet</extracomment>
   <translation type="unfinished">En 2015, il fallait un mois de cotisations dans l'année, ou un contrat d'un mois payé au moins la moitié du minimum.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nel 2015 aveva un mese di contributi.</source>
   <extracomment>DISCOLL-D7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si en 2015 vous aviez un mois de cotisations.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</source>
   <extracomment>DISCOLL-D8 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per la maternità o per un ricovero in ospedale.</source>
   <extracomment>DISCOLL-D8 way_out</extracomment>
   <translation type="unfinished">La date limite peut être déplacée : pour la maternité ou pour un séjour à l'hôpital.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla DIS-COLL «{effetto_attivita}».</source>
   <extracomment>DISCOLL-C1 met</extracomment>
   <translation type="unfinished">On peut garder l'activité : effet sur la DIS-COLL (allocation chômage des collaborateurs) « {effetto_attivita} ».</translation>
  </message>
  <message>
   <source>L'attività fa finire la DIS-COLL: è un lavoro da dipendente oltre i 5 giorni. Oppure il guadagno è troppo alto, o non è stato detto in tempo.</source>
   <extracomment>DISCOLL-C1 unmet</extracomment>
   <translation type="unfinished">L’activité met fin à la DIS-COLL : c’est un travail salarié de plus de 5 jours. Ou bien le gain est trop élevé, ou il n’a pas été déclaré à temps.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'attività fa finire la DIS-COLL.</source>
   <extracomment>DISCOLL-C1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si l'activité met fin à la DIS-COLL (allocation chômage des collaborateurs).</translation>
  </message>
  <message>
   <source>Contratto di collaborazione, assegno o borsa</source>
   <extracomment>document contratto_collaborazione</extracomment>
   <translation type="unfinished">Contrat de collaboration, contrat de recherche (assegno) ou bourse</translation>
  </message>
  <message>
   <source>Dice chi pagava, quando è finito e quanto è durato.</source>
   <extracomment>document contratto_collaborazione explanation</extracomment>
   <translation type="unfinished">Il dit qui payait, quand il a fini et combien de temps il a duré.</translation>
  </message>
  <message>
   <source>Da chi pagava, gratis. Per assegni e dottorati: l'università.</source>
   <extracomment>document contratto_collaborazione where</extracomment>
   <translation type="unfinished">Auprès de celui qui payait, gratuitement. Pour les contrats de recherche et les doctorats : l'université.</translation>
  </message>
  <message>
   <source>Certificato di maternità o di ricovero</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">Certificat de maternité ou d'hospitalisation</translation>
  </message>
  <message>
   <source>Mostra i giorni in cui la scadenza si ferma. Il motivo di salute non serve.</source>
   <extracomment>document certificato_evento explanation</extracomment>
   <translation type="unfinished">Il montre les jours pendant lesquels le délai s'arrête. La raison de santé n'est pas nécessaire.</translation>
  </message>
  <message>
   <source>Dal medico, dall'ospedale o sul sito dell'INPS, gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">Auprès du médecin, de l'hôpital ou sur le site de l'INPS, gratuitement.</translation>
  </message>
  <message>
   <source>Permesso di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno (permis de séjour)</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Tout permis qui permet de travailler convient. Le reçu du renouvellement vaut aussi.</translation>
  </message>
  <message>
   <source>Estratto della Gestione separata</source>
   <extracomment>document estratto_gestione_separata</extracomment>
   <translation type="unfinished">Relevé de la Gestione separata (caisse INPS des collaborateurs et indépendants)</translation>
  </message>
  <message>
   <source>Mesi e compensi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document estratto_gestione_separata explanation</extracomment>
   <translation type="unfinished">Mois et sommes gagnées : l'INPS les lit dans ses archives.</translation>
  </message>
  <message>
   <source>Pensioni, partita IVA e altre casse</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">Pensions, partita IVA (numéro de TVA) et autres caisses de cotisations</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">L'INPS contrôle dans ses archives et dans celles de l'Agenzia delle Entrate (impôts).</translation>
  </message>
  <message>
   <source>Guadagno previsto</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Gain prévu</translation>
  </message>
  <message>
   <source>Basta dichiararlo, anche se è zero.</source>
   <extracomment>document dichiarazione_reddito explanation</extracomment>
   <translation type="unfinished">Il suffit de le déclarer, même s'il est de zéro.</translation>
  </message>
  <message>
   <source>Il contratto non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le contrat n'est pas encore fini : on peut demander à partir du jour d'après.</translation>
  </message>
  <message>
   <source>Con l'attività in corso non c'è lo stato di disoccupazione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Avec l'activité en cours, il n'y a pas l'état de chômage.</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del contratto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La demande peut être présentée à partir du jour après la fin du contrat.</translation>
  </message>
  <message>
   <source>Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Cela change si le gain prévu descend sous la limite, ou si l'activité prend fin.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La date limite comptée depuis la fin du contrat est passée. Elle peut être déplacée pour les jours de fête, la maternité, un séjour à l'hôpital, ou pour ceux qui ont fini en 2017 : il faut vérifier.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand le contrat a fini, et donc quelle est la date limite.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi la DIS-COLL è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les chercheurs sous contrat (assegnisti) et les doctorants, la DIS-COLL (allocation chômage des collaborateurs) a commencé le 1er juillet 2017.</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Les administrateurs, contrôleurs des comptes (sindaci) et réviseurs sont exclus.</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">La DIS-COLL (allocation chômage) est pour les collaborateurs.</translation>
  </message>
  <message>
   <source>Per chi era dipendente c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les salariés, il y a la NASpI (allocation chômage).</translation>
  </message>
  <message>
   <source>In agricoltura c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Dans l'agriculture, il y a la disoccupazione agricola (chômage agricole).</translation>
  </message>
  <message>
   <source>Per questi operai agricoli dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour ces ouvriers agricoles, depuis 2022, il y a la NASpI (allocation chômage).</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori senza partita IVA.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">La DIS-COLL (allocation chômage) est pour les collaborateurs sans partita IVA (numéro de TVA).</translation>
  </message>
  <message>
   <source>Per chi ha la partita IVA nella Gestione separata c'è l'ISCRO.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour la personne qui a une partita IVA (numéro de TVA) dans la Gestione separata (caisse INPS), il y a l'ISCRO (aide pour les indépendants).</translation>
  </message>
  <message>
   <source>Il contratto deve essere finito senza che lo abbia deciso chi lavorava.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Le contrat doit avoir pris fin sans que ce soit décidé par la personne qui travaillait.</translation>
  </message>
  <message>
   <source>Questo motivo è nato per i dipendenti: per un collaboratore decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cette raison est née pour les salariés : pour un collaborateur, c'est le bureau INPS qui décide.</translation>
  </message>
 </context>
 <context>
  <name>disoccupazione_agricola</name>
  <message>
   <source>Disoccupazione agricola</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Disoccupazione agricola (chômage agricole)</translation>
  </message>
  <message>
   <source>Indennità per chi ha lavorato a giornate in agricoltura</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Allocation pour ceux qui ont travaillé à la journée dans l'agriculture</translation>
  </message>
  <message>
   <source>Per operai agricoli, piccoli coloni e compartecipanti con almeno 102 giornate di contributi in due anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les ouvriers agricoles, piccoli coloni (petits métayers) et compartecipanti (qui partagent la récolte) avec au moins 102 journées de cotisations en deux ans.</translation>
  </message>
  <message>
   <source>Si prepara l'elenco dei datori di lavoro e delle giornate per la domanda all'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">On prépare la liste des employeurs et des journées pour la demande à l'INPS.</translation>
  </message>
  <message>
   <source>Queste regole valgono per le giornate dal 2008.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Ces règles valent pour les journées à partir de 2008.</translation>
  </message>
  <message>
   <source>La pensione è cominciata durante l'anno: la sede INPS paga solo la parte dell'anno prima della pensione.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">La pension a commencé pendant l'année : le bureau INPS paie seulement la partie de l'année qui précède la pension.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}, con {giornate_agricole_anno} giornate in agricoltura.</source>
   <extracomment>AGR-G1 met</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}, avec {giornate_agricole_anno} journées dans l'agriculture.</translation>
  </message>
  <message>
   <source>{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</source>
   <extracomment>AGR-G1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha giornate negli elenchi agricoli. {or_else(categorie.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez des journées dans les listes agricoles. {or_else(categorie.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Anni dal primo contributo: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 met</extracomment>
   <translation type="unfinished">Années depuis la première cotisation : {anni_anzianita}. Il en faut {anni_minimi}.</translation>
  </message>
  <message>
   <source>Anni dal primo contributo da dipendente: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 unmet</extracomment>
   <translation type="unfinished">Années depuis la première cotisation d'un travail salarié : {anni_anzianita}. Il en faut {anni_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanti anni ha contributi.</source>
   <extracomment>AGR-G2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis combien d'années vous avez des cotisations.</translation>
  </message>
  <message>
   <source>Basta un solo contributo settimanale da dipendente, anche fuori dall'agricoltura, di più di due anni prima.</source>
   <extracomment>AGR-G2 way_out</extracomment>
   <translation type="unfinished">Une seule cotisation d'une semaine de travail salarié suffit, même hors de l'agriculture, qui date de plus de deux ans avant.</translation>
  </message>
  <message>
   <source>{giornate_biennio} giornate di contributi in due anni: ne servono {giornate_minime}.</source>
   <extracomment>AGR-G3 met</extracomment>
   <translation type="unfinished">{giornate_biennio} journées de cotisations en deux ans : il en faut {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate di contributi in due anni: ne risultano {giornate_biennio}.</source>
   <extracomment>AGR-G3 unmet</extracomment>
   <translation type="unfinished">Il faut {giornate_minime} journées de cotisations en deux ans : nous en trouvons {giornate_biennio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante giornate ha in due anni.</source>
   <extracomment>AGR-G3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de journées vous avez en deux ans.</translation>
  </message>
  <message>
   <source>Giornate che mancano: {giornate_minime - giornate_biennio}. Contano anche la maternità, il congedo parentale e i lavori da dipendente fuori dall'agricoltura.</source>
   <extracomment>AGR-G3 way_out</extracomment>
   <translation type="unfinished">Journées qui manquent : {giornate_minime - giornate_biennio}. La maternité, le congé parental et les travaux salariés hors de l'agriculture comptent aussi.</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {cause.nota}</source>
   <extracomment>AGR-G4 met</extracomment>
   <translation type="unfinished">Fin du travail : {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro toglie l'indennità. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si cette fin du travail enlève l'allocation. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} non aveva una pensione da lavoro.</source>
   <extracomment>AGR-G5 met</extracomment>
   <translation type="unfinished">Le {primo_giorno_anno}, vous n'aviez pas une pension de travail.</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} aveva già una pensione da lavoro.</source>
   <extracomment>AGR-G5 unmet</extracomment>
   <translation type="unfinished">Le {primo_giorno_anno}, vous aviez déjà une pension de travail.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il {primo_giorno_anno} aveva una pensione.</source>
   <extracomment>AGR-G5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le {primo_giorno_anno} vous aviez une pension.</translation>
  </message>
  <message>
   <source>Non ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 met</extracomment>
   <translation type="unfinished">Vous n'avez pas travaillé à votre compte plus que dans un travail salarié.</translation>
  </message>
  <message>
   <source>Ha lavorato in proprio più giornate che da dipendente: {giornate_lavoro_proprio} giornate contro {giornate_lavorate}.</source>
   <extracomment>AGR-G6 unmet</extracomment>
   <translation type="unfinished">Vous avez travaillé à votre compte plus de journées que dans un travail salarié : {giornate_lavoro_proprio} journées contre {giornate_lavorate}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez travaillé à votre compte plus que dans un travail salarié.</translation>
  </message>
  <message>
   <source>Il suo documento permette l'indennità.</source>
   <extracomment>AGR-G7 met</extracomment>
   <translation type="unfinished">Votre document permet l'allocation.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la disoccupazione agricola non c'è.</source>
   <extracomment>AGR-G7 unmet</extracomment>
   <translation type="unfinished">Avec le permis saisonnier (stagionale), il n'y a pas la disoccupazione agricola (chômage agricole).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se aveva un permesso stagionale: l'INPS lo verifica.</source>
   <extracomment>AGR-G7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous aviez un permis saisonnier (stagionale) : l'INPS le vérifie.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si chiede dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>AGR-G8 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : on demande du {inizio_domande} au {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiede dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>AGR-G8 unmet</extracomment>
   <translation type="unfinished">On demande du {inizio_domande} au {termine_domanda} : la demande est du {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora per quale anno è la domanda.</source>
   <extracomment>AGR-G8 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore pour quelle année est la demande.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</source>
   <extracomment>AGR-G8 way_out</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</translation>
  </message>
  <message>
   <source>Modulo del datore per il lavoro fuori dall'agricoltura</source>
   <extracomment>document modulo_datore</extracomment>
   <translation type="unfinished">Formulaire de l'employeur pour le travail hors de l'agriculture</translation>
  </message>
  <message>
   <source>Il modulo DL 86/88 dice le giornate e la paga di quei periodi.</source>
   <extracomment>document modulo_datore explanation</extracomment>
   <translation type="unfinished">Le formulaire DL 86/88 dit les journées et la paie de ces périodes.</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare, ma non quello stagionale. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Tout permis qui permet de travailler convient, mais pas le permis saisonnier (stagionale). Le reçu du renouvellement vaut aussi.</translation>
  </message>
  <message>
   <source>Redditi della famiglia, per gli assegni familiari</source>
   <extracomment>document redditi_famiglia</extracomment>
   <translation type="unfinished">Revenus de la famille, pour les assegni familiari (allocations familiales)</translation>
  </message>
  <message>
   <source>Solo se spettano gli assegni familiari (ANF): si chiedono insieme.</source>
   <extracomment>document redditi_famiglia explanation</extracomment>
   <translation type="unfinished">Seulement si les assegni familiari (allocations familiales, ANF) sont dus : on les demande en même temps.</translation>
  </message>
  <message>
   <source>Dalla dichiarazione dei redditi o dalla Certificazione Unica.</source>
   <extracomment>document redditi_famiglia where</extracomment>
   <translation type="unfinished">Sur la déclaration des revenus ou la Certificazione Unica (relevé annuel de l'employeur).</translation>
  </message>
  <message>
   <source>Elenco delle aziende e delle giornate</source>
   <extracomment>document elenco_datori</extracomment>
   <translation type="unfinished">Liste des entreprises et des journées</translation>
  </message>
  <message>
   <source>Aiuta a controllare che negli elenchi ci siano tutte le giornate.</source>
   <extracomment>document elenco_datori explanation</extracomment>
   <translation type="unfinished">Elle aide à contrôler que toutes les journées sont dans les listes.</translation>
  </message>
  <message>
   <source>Buste paga e contratti; gli elenchi sono sul sito dell'INPS.</source>
   <extracomment>document elenco_datori where</extracomment>
   <translation type="unfinished">Fiches de paie et contrats ; les listes sont sur le site de l'INPS.</translation>
  </message>
  <message>
   <source>Elenchi degli operai agricoli</source>
   <extracomment>document elenchi</extracomment>
   <translation type="unfinished">Listes des ouvriers agricoles</translation>
  </message>
  <message>
   <source>Giornate e contributi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document elenchi explanation</extracomment>
   <translation type="unfinished">Journées et cotisations : l'INPS les lit dans ses archives.</translation>
  </message>
  <message>
   <source>In quell'anno non risultano giornate in agricoltura.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Pour cette année-là, nous ne trouvons pas de journées dans l'agriculture.</translation>
  </message>
  <message>
   <source>Si può chiedere dal 1° gennaio dell'anno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">On peut demander à partir du 1er janvier de l'année d'après.</translation>
  </message>
  <message>
   <source>Dopo l'ultimo giorno il diritto si perde.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Après le dernier jour, on perd le droit.</translation>
  </message>
  <message>
   <source>Per gli operai fissi di queste cooperative dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les ouvriers fixes de ces coopératives, depuis 2022, il y a la NASpI (allocation chômage).</translation>
  </message>
  <message>
   <source>Vale solo per i piccoli coltivatori diretti con versamenti volontari fino a 51 giornate.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Cela vaut seulement pour les petits agriculteurs (coltivatori diretti) avec des cotisations volontaires jusqu'à 51 journées.</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">C'est une allocation pour ceux qui travaillent dans l'agriculture.</translation>
  </message>
  <message>
   <source>Per i collaboratori c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les collaborateurs, il y a la DIS-COLL (allocation chômage).</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora a giornate in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">C'est une allocation pour ceux qui travaillent à la journée dans l'agriculture.</translation>
  </message>
  <message>
   <source>Queste dimissioni non tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cette démission n'enlève pas l'allocation.</translation>
  </message>
  <message>
   <source>Per un accordo con l'azienda decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Pour un accord avec l'entreprise, c'est le bureau INPS qui décide.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La démission volontaire enlève l'allocation.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La démission « per fatti concludenti » (absence comptée comme démission) existe depuis 2025 : il faut voir ce que dit UniLav (communication officielle de l'employeur).</translation>
  </message>
  <message>
   <source>Valgono come dimissioni.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cela compte comme une démission.</translation>
  </message>
 </context>
 <context>
  <name>esonero_assunzioni_art21</name>
  <message>
   <source>Esonero per le assunzioni dei nuovi imprenditori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Esonero per le assunzioni dei nuovi imprenditori (embauches sans cotisations pour les nouveaux entrepreneurs)</translation>
  </message>
  <message>
   <source>Niente contributi sulle assunzioni delle imprese nuove di giovani</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Pas de cotisations sur les embauches des entreprises nouvelles de jeunes</translation>
  </message>
  <message>
   <source>Per chi ha aperto un'impresa prima dei 35 anni, da disoccupato, e ha assunto giovani a tempo indeterminato fino al 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui ont ouvert une entreprise avant 35 ans, en étant au chômage, et ont embauché des jeunes avec un contrat sans date de fin jusqu'en 2025.</translation>
  </message>
  <message>
   <source>La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande est faite par la personne qui tient les fiches de paie de l'entreprise, sur le site de l'INPS.</translation>
  </message>
  <message>
   <source>Consulente del lavoro dell'impresa</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Conseiller du travail de l'entreprise</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate, e per le assunzioni fatte, fino al 31 dicembre 2025. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Cela vaut pour les entreprises commencées, et pour les embauches faites, jusqu'au 31 décembre 2025. Pour d'autres réductions sur les embauches, on s'adresse au consulente del lavoro (expert des fiches de paie).</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate dal 1° luglio 2024.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Cela vaut pour les entreprises commencées à partir du 1er juillet 2024.</translation>
  </message>
  <message>
   <source>Può andare bene. La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS: si sente il consulente del lavoro.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Cela peut convenir. La demande est faite par celui qui tient les fiches de paie de l'entreprise, sur le site de l'INPS : on s'adresse au consulente del lavoro (expert des fiches de paie).</translation>
  </message>
  <message>
   <source>Quando l'impresa è cominciata aveva {eta_alla_data_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>ESON-E1 met</extracomment>
   <translation type="unfinished">Quand l'entreprise a commencé, vous aviez {eta_alla_data_avvio} ans : il fallait avoir moins de {eta_limite} ans.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_alla_data_avvio}.</source>
   <extracomment>ESON-E1 unmet</extracomment>
   <translation type="unfinished">Il fallait avoir moins de {eta_limite} ans le jour du début : vous aviez {eta_alla_data_avvio} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'impresa è cominciata.</source>
   <extracomment>ESON-E1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel âge vous aviez quand l'entreprise a commencé.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ESON-E1 way_out</extracomment>
   <translation type="unfinished">L'âge du jour du début compte. Pour d'autres réductions sur les embauches, on s'adresse au consulente del lavoro (expert des fiches de paie).</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 147/2025.</source>
   <extracomment>ESON-E3 unknown</extracomment>
   <translation type="unfinished">Il faut contrôler si l'activité est dans la liste de la circulaire INPS 147/2025.</translation>
  </message>
  <message>
   <source>Visura e contratti di assunzione</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Visura (extrait du registre des entreprises) et contrats d'embauche</translation>
  </message>
  <message>
   <source>Servono al consulente del lavoro per vedere se lo sconto spetta.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">Ils servent au consulente del lavoro (expert des fiches de paie) pour voir si la réduction est due.</translation>
  </message>
  <message>
   <source>Visura: Camera di commercio. Contratti: chi tiene le buste paga.</source>
   <extracomment>document visura where</extracomment>
   <translation type="unfinished">Visura (extrait du registre) : Camera di commercio (chambre de commerce). Contrats : celui qui tient les fiches de paie.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_adi_autonomo</name>
  <message>
   <source>Beneficio addizionale ADI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale ADI (somme en plus de l'Assegno di inclusione)</translation>
  </message>
  <message>
   <source>Sei mesi di Assegno di inclusione in una volta per chi si mette in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six mois d'Assegno di inclusione (allocation d'inclusion) en une fois pour ceux qui se mettent à leur compte</translation>
  </message>
  <message>
   <source>Per chi riceve l'Assegno di inclusione e comincia un lavoro in proprio nei primi dodici mesi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour ceux qui reçoivent l'Assegno di inclusione (allocation d'inclusion) et commencent un travail à leur compte dans les douze premiers mois.</translation>
  </message>
  <message>
   <source>L'attività si comunica all'INPS entro il giorno prima di cominciare.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">L'activité se communique à l'INPS au plus tard le jour avant de commencer.</translation>
  </message>
  <message>
   <source>Vale dal 1° gennaio 2024, con l'Assegno di inclusione.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Cela vaut depuis le 1er janvier 2024, avec l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 met</extracomment>
   <translation type="unfinished">La famille reçoit l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>Serve ricevere l'Assegno di inclusione quando l'attività comincia.</source>
   <extracomment>ADIA-A1 unmet</extracomment>
   <translation type="unfinished">Il faut recevoir l'Assegno di inclusione (allocation d'inclusion) quand l'activité commence.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la famille reçoit l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>L'attività comincia il {data_inizio_attivita}, entro il {fine_dodici_mesi}.</source>
   <extracomment>ADIA-A2 met</extracomment>
   <translation type="unfinished">L'activité commence le {data_inizio_attivita}, au plus tard le {fine_dodici_mesi}.</translation>
  </message>
  <message>
   <source>L'attività deve cominciare entro il {fine_dodici_mesi}: comincia il {data_inizio_attivita}.</source>
   <extracomment>ADIA-A2 unmet</extracomment>
   <translation type="unfinished">L'activité doit commencer au plus tard le {fine_dodici_mesi} : elle commence le {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività, o da quando riceve l'aiuto.</source>
   <extracomment>ADIA-A2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand commence l'activité, ou depuis quand vous recevez l'aide.</translation>
  </message>
  <message>
   <source>Comunicazione del {data_domanda}: va fatta entro il {ultimo_giorno}.</source>
   <extracomment>ADIA-A3 met</extracomment>
   <translation type="unfinished">Communication du {data_domanda} : il faut la faire au plus tard le {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>Andava detto all'INPS entro il {ultimo_giorno}: la comunicazione è del {data_domanda}.</source>
   <extracomment>ADIA-A3 unmet</extracomment>
   <translation type="unfinished">Il fallait le dire à l'INPS au plus tard le {ultimo_giorno} : la communication est du {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività.</source>
   <extracomment>ADIA-A3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand commence l'activité.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la comunicazione.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Ils servent à savoir avec certitude qui fait la communication.</translation>
  </message>
  <message>
   <source>Mesi già pagati</source>
   <extracomment>document pagamenti</extracomment>
   <translation type="unfinished">Mois déjà payés</translation>
  </message>
  <message>
   <source>L'INPS li legge nei suoi archivi.</source>
   <extracomment>document pagamenti explanation</extracomment>
   <translation type="unfinished">L'INPS les lit dans ses archives.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_rdc_autonomo</name>
  <message>
   <source>Beneficio addizionale RdC</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale RdC (somme en plus du Reddito di cittadinanza)</translation>
  </message>
  <message>
   <source>Sei mesi di Reddito di cittadinanza in una volta per chi si metteva in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six mois de Reddito di cittadinanza (revenu de citoyenneté) en une fois pour ceux qui se mettaient à leur compte</translation>
  </message>
  <message>
   <source>Per chi riceveva il Reddito di cittadinanza e cominciava un lavoro in proprio, fino al 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour ceux qui recevaient le Reddito di cittadinanza (revenu de citoyenneté) et commençaient un travail à leur compte, jusqu'en 2023.</translation>
  </message>
  <message>
   <source>È finito con il Reddito di cittadinanza, il 31 dicembre 2023. Con l'Assegno di inclusione c'è una somma simile.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Cela a pris fin avec le Reddito di cittadinanza (revenu de citoyenneté), le 31 décembre 2023. Avec l'Assegno di inclusione (allocation d'inclusion), il y a une somme semblable.</translation>
  </message>
  <message>
   <source>Vale dal 1° aprile 2019. Con SIA e Reddito di inclusione non c'era una somma per chi si metteva in proprio: c'erano la NASpI in anticipo e le misure di Invitalia.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Cela vaut depuis le 1er avril 2019. Avec le SIA et le Reddito di inclusione (anciennes aides aux familles pauvres), il n'y avait pas de somme pour ceux qui se mettaient à leur compte : il y avait la NASpI (allocation chômage) payée en avance et les mesures d'Invitalia (agence publique).</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 met</extracomment>
   <translation type="unfinished">La famille recevait le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>Serviva ricevere il Reddito di cittadinanza quando l'attività cominciava.</source>
   <extracomment>RDCA-A1 unmet</extracomment>
   <translation type="unfinished">Il fallait recevoir le Reddito di cittadinanza (revenu de citoyenneté) quand l'activité commençait.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la famille recevait le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività, e se bastava dirlo dopo.</source>
   <extracomment>RDCA-A3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand l'activité a commencé, et s'il suffisait de le dire après.</translation>
  </message>
 </context>
 <context>
  <name>indennita_maternita</name>
  <message>
   <source>Congedo e indennità di maternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo e indennità di maternità (congé et allocation de maternité)</translation>
  </message>
  <message>
   <source>I 5 mesi pagati a chi lavora e ha un bambino</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Les 5 mois payés à la personne qui travaille et a un enfant</translation>
  </message>
  <message>
   <source>Per la madre che lavora, o che ha smesso da poco, come dipendente, in proprio o nella Gestione separata.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour la mère qui travaille, ou qui a arrêté il y a peu, comme salariée, à son compte ou dans la Gestione separata (caisse INPS des collaborateurs et indépendants).</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS nei due mesi prima del parto; chi lavora in proprio la fa dopo.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande se fait sur le site de l'INPS dans les deux mois avant l'accouchement ; celle qui travaille à son compte la fait après.</translation>
  </message>
  <message>
   <source>Per i congedi cominciati prima del 2016 il tempo per chiedere è passato: è un anno dalla fine.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Pour les congés commencés avant 2016, le temps pour demander est passé : c'est un an après la fin.</translation>
  </message>
  <message>
   <source>Il congedo del padre al posto della madre (art. 28) lo valuta la sede INPS. Per i giorni del padre veda il congedo di paternità.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Le congé du père à la place de la mère (art. 28), c'est le bureau INPS qui l'évalue. Pour les jours du père, voyez le congedo di paternità (congé de paternité).</translation>
  </message>
  <message>
   <source>Per adozione e affidamento le date del congedo le dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Pour l'adoption et le placement d'un enfant, c'est le bureau INPS qui dit les dates du congé.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</source>
   <extracomment>IM-R1 met</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. L'indennità la paga la sua cassa: la chieda lì.</source>
   <extracomment>IM-R1 unmet</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}. L'allocation est payée par votre caisse : demandez-la là.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se con questo tipo di lavoro c'è l'indennità dell'INPS.</source>
   <extracomment>IM-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si, avec ce type de travail, il y a l'allocation de l'INPS.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: il congedo comincia abbastanza presto, o intanto c'era un'altra indennità.</source>
   <extracomment>IM-R2 met</extracomment>
   <translation type="unfinished">Le travail a pris fin le {data_cessazione} : le congé commence assez tôt, ou entre-temps il y avait une autre allocation.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione} e il congedo comincia il {inizio_congedo}: sono più di {giorni_dopo_lavoro} giorni, e non c'è NASpI o cassa integrazione.</source>
   <extracomment>IM-R2 unmet</extracomment>
   <translation type="unfinished">Le travail a pris fin le {data_cessazione} et le congé commence le {inizio_congedo} : cela fait plus de {giorni_dopo_lavoro} jours, et il n'y a pas de NASpI (allocation chômage) ou de cassa integrazione (chômage partiel).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se tra la fine del lavoro e il congedo c'era la NASpI o la cassa integrazione.</source>
   <extracomment>IM-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si, entre la fin du travail et le congé, il y avait la NASpI (allocation chômage) ou la cassa integrazione (chômage partiel).</translation>
  </message>
  <message>
   <source>Le settimane di contributi bastano: {settimane_un_anno} in un anno, o {settimane_due_anni} in due.</source>
   <extracomment>IM-R3 met</extracomment>
   <translation type="unfinished">Les semaines de cotisations suffisent : {settimane_un_anno} en un an, ou {settimane_due_anni} en deux ans.</translation>
  </message>
  <message>
   <source>Servono {settimane_un_anno} settimane di contributi in un anno, o {settimane_due_anni} in due: ne risultano {contributi_settimane_12m} e {contributi_settimane_24m}.</source>
   <extracomment>IM-R3 unmet</extracomment>
   <translation type="unfinished">Il faut {settimane_un_anno} semaines de cotisations en un an, ou {settimane_due_anni} en deux ans : nous en trouvons {contributi_settimane_12m} et {contributi_settimane_24m}.</translation>
  </message>
  <message>
   <source>Servono 26 settimane di contributi in un anno, o 52 in due: non sappiamo quante ne ha.</source>
   <extracomment>IM-R3 unknown</extracomment>
   <translation type="unfinished">Il faut 26 semaines de cotisations en un an, ou 52 en deux ans : nous ne savons pas combien vous en avez.</translation>
  </message>
  <message>
   <source>{giornate_anno} giornate nell'anno del congedo: ne servono {giornate_minime}.</source>
   <extracomment>IM-R4 met</extracomment>
   <translation type="unfinished">{giornate_anno} journées dans l'année du congé : il en faut {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate in agricoltura nell'anno del congedo: ne risultano {giornate_anno}.</source>
   <extracomment>IM-R4 unmet</extracomment>
   <translation type="unfinished">Il faut {giornate_minime} journées dans l'agriculture dans l'année du congé : nous en trouvons {giornate_anno}.</translation>
  </message>
  <message>
   <source>Servono 51 giornate in agricoltura nell'anno del congedo: non sappiamo quante ne ha, o ci sono solo nell'anno prima. Lo verifica l'INPS.</source>
   <extracomment>IM-R4 unknown</extracomment>
   <translation type="unfinished">Il faut 51 journées dans l'agriculture dans l'année du congé : nous ne savons pas combien vous en avez, ou elles sont seulement dans l'année d'avant. L'INPS le vérifie.</translation>
  </message>
  <message>
   <source>Mesi versati nei 12 prima: {mensilita_gs_12m}. Non ha una pensione, né un'altra cassa.</source>
   <extracomment>IM-R5 met</extracomment>
   <translation type="unfinished">Mois de cotisations versés dans les 12 mois d'avant : {mensilita_gs_12m}. Vous n'avez pas de pension, ni une autre caisse de cotisations.</translation>
  </message>
  <message>
   <source>Servono {mensilita_minime} mesi versati nei 12 prima, nessuna pensione e nessun'altra cassa. Mesi versati: {mensilita_gs_12m}.</source>
   <extracomment>IM-R5 unmet</extracomment>
   <translation type="unfinished">Il faut {mensilita_minime} mois de cotisations versés dans les 12 mois d'avant, aucune pension et aucune autre caisse de cotisations. Mois versés : {mensilita_gs_12m}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi ha versato, o se ha una pensione o un'altra cassa.</source>
   <extracomment>IM-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de mois de cotisations vous avez versés, ou si vous avez une pension ou une autre caisse de cotisations.</translation>
  </message>
  <message>
   <source>È in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 met</extracomment>
   <translation type="unfinished">Vos cotisations sont en règle, aussi pour les mois de la maternité.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio deve essere in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 unmet</extracomment>
   <translation type="unfinished">La personne qui travaille à son compte doit avoir ses cotisations en règle, aussi pour les mois de la maternité.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è in regola con i contributi.</source>
   <extracomment>IM-R6 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vos cotisations sont en règle.</translation>
  </message>
  <message>
   <source>Può pagare i contributi che mancano: poi si chiede.</source>
   <extracomment>IM-R6 way_out</extracomment>
   <translation type="unfinished">Vous pouvez payer les cotisations qui manquent : ensuite on demande.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il diritto finisce il {termine_domanda}.</source>
   <extracomment>IM-R7 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : le droit finit le {termine_domanda}.</translation>
  </message>
  <message>
   <source>È passato più di un anno dalla fine del congedo: l'ultimo giorno era il {termine_domanda}.</source>
   <extracomment>IM-R7 unmet</extracomment>
   <translation type="unfinished">Plus d'un an est passé depuis la fin du congé : le dernier jour était le {termine_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando finisce il congedo: dopo un anno non si può più chiedere.</source>
   <extracomment>IM-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand finit le congé : après un an, on ne peut plus demander.</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}: si può chiedere.</source>
   <extracomment>IM-R8 met</extracomment>
   <translation type="unfinished">L'enfant est arrivé le {evento_data} : on peut demander.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: il giorno detto è il {evento_data}.</source>
   <extracomment>IM-R8 unmet</extracomment>
   <translation type="unfinished">La personne qui travaille à son compte demande après l'accouchement : le jour indiqué est le {evento_data}.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: non sappiamo ancora quando è nato il bambino.</source>
   <extracomment>IM-R8 unknown</extracomment>
   <translation type="unfinished">La personne qui travaille à son compte demande après l'accouchement : nous ne savons pas encore quand l'enfant est né.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno del parto.</source>
   <extracomment>IM-R8 way_out</extracomment>
   <translation type="unfinished">On peut demander à partir du jour de l'accouchement.</translation>
  </message>
  <message>
   <source>Lo manda il medico del Servizio sanitario all'INPS, entro il settimo mese. Chieda al medico se l'ha mandato.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">Le médecin du service public de santé l'envoie à l'INPS, au plus tard au septième mois. Demandez au médecin s'il l'a envoyé.</translation>
  </message>
  <message>
   <source>Certificati dei medici per lavorare fino al parto</source>
   <extracomment>document certificati_medici</extracomment>
   <translation type="unfinished">Certificats des médecins pour travailler jusqu'à l'accouchement</translation>
  </message>
  <message>
   <source>Del ginecologo del Servizio sanitario e, se c'è, del medico dell'azienda. Presi nel settimo mese, valgono fino al parto anche se è in ritardo.</source>
   <extracomment>document certificati_medici explanation</extracomment>
   <translation type="unfinished">Celui du gynécologue du service public de santé et, s'il y en a un, celui du médecin de l'entreprise. Pris au septième mois, ils valent jusqu'à l'accouchement même s'il est en retard.</translation>
  </message>
  <message>
   <source>Al consultorio o in ospedale, e dal medico dell'azienda.</source>
   <extracomment>document certificati_medici where</extracomment>
   <translation type="unfinished">Au consultorio (centre de santé pour les familles) ou à l'hôpital, et auprès du médecin de l'entreprise.</translation>
  </message>
  <message>
   <source>Provvedimento della ASL o dell'Ispettorato</source>
   <extracomment>document provvedimento_interdizione</extracomment>
   <translation type="unfinished">Décision de la ASL (service de santé) ou de l'Ispettorato (inspection du travail)</translation>
  </message>
  <message>
   <source>Dice da quale giorno non si lavora. Il motivo non serve.</source>
   <extracomment>document provvedimento_interdizione explanation</extracomment>
   <translation type="unfinished">Elle dit à partir de quel jour on ne travaille pas. La raison n'est pas nécessaire.</translation>
  </message>
  <message>
   <source>Dall'ufficio che l'ha fatto, gratis.</source>
   <extracomment>document provvedimento_interdizione where</extracomment>
   <translation type="unfinished">Auprès du bureau qui l'a faite, gratuitement.</translation>
  </message>
  <message>
   <source>Ultime buste paga</source>
   <extracomment>document buste_paga</extracomment>
   <translation type="unfinished">Dernières fiches de paie</translation>
  </message>
  <message>
   <source>Servono all'INPS per calcolare quanto paga.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">Elles servent à l'INPS pour calculer combien il paie.</translation>
  </message>
  <message>
   <source>Nascita o ingresso del bambino</source>
   <extracomment>document dichiarazione_nascita</extracomment>
   <translation type="unfinished">Naissance ou arrivée de l'enfant</translation>
  </message>
  <message>
   <source>Lavori e contributi</source>
   <extracomment>document contributi</extracomment>
   <translation type="unfinished">Travaux et cotisations</translation>
  </message>
  <message>
   <source>Il lavoro è in corso quando comincia il congedo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le travail est en cours quand le congé commence.</translation>
  </message>
  <message>
   <source>La maternità è coperta dall'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La maternité est couverte par l'INPS.</translation>
  </message>
 </context>
 <context>
  <name>iscro</name>
  <message>
   <source>ISCRO</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO (aide pour les indépendants)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA con il reddito sceso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six mois d'aide pour les indépendants avec partita IVA (numéro de TVA) dont le revenu a baissé</translation>
  </message>
  <message>
   <source>Per chi lavora con la partita IVA nella Gestione separata e ha perso più del 30 % del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour ceux qui travaillent avec la partita IVA (numéro de TVA) dans la Gestione separata (caisse INPS) et ont perdu plus de 30 % du revenu.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS nei giorni aperti di ogni anno: serve l'identità digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à l'INPS pendant les jours ouverts de chaque année : il faut l'identité numérique.</translation>
  </message>
  <message>
   <source>L'ISCRO permanente c'è dal 2024. Dal 2021 al 2023 c'era quella sperimentale.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'ISCRO (aide pour les indépendants) permanente existe depuis 2024. De 2021 à 2023, il y avait celle à l'essai.</translation>
  </message>
  <message>
   <source>Lavora in proprio con i contributi nella Gestione separata.</source>
   <extracomment>ISCRO-I1 met</extracomment>
   <translation type="unfinished">Vous travaillez à votre compte avec les cotisations dans la Gestione separata (caisse INPS).</translation>
  </message>
  <message>
   <source>L'ISCRO è per chi lavora in proprio nella Gestione separata, senza impresa: qui i contributi vanno a «{gestione_previdenziale}».</source>
   <extracomment>ISCRO-I1 unmet</extracomment>
   <translation type="unfinished">L'ISCRO (aide pour les indépendants) est pour ceux qui travaillent à leur compte dans la Gestione separata (caisse INPS), sans entreprise : ici les cotisations vont à « {gestione_previdenziale} ».</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove versa i contributi.</source>
   <extracomment>ISCRO-I1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore où vous versez les cotisations.</translation>
  </message>
  <message>
   <source>Non ha pensione da lavoro né altre casse.</source>
   <extracomment>ISCRO-I2 met</extracomment>
   <translation type="unfinished">Vous n'avez pas de pension de travail ni d'autres caisses de cotisations.</translation>
  </message>
  <message>
   <source>{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</source>
   <extracomment>ISCRO-I2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una pensione o un'altra cassa.</source>
   <extracomment>ISCRO-I2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez une pension ou une autre caisse de cotisations.</translation>
  </message>
  <message>
   <source>La famiglia non riceve l'Assegno di inclusione.</source>
   <extracomment>ISCRO-I3b met</extracomment>
   <translation type="unfinished">La famille ne reçoit pas l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3b unmet</extracomment>
   <translation type="unfinished">La famille reçoit l'Assegno di inclusione (allocation d'inclusion) : les deux choses ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno del 70 % della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4b met</extracomment>
   <translation type="unfinished">Le revenu de l'année d'avant est {reddito_gs_y1} : moins de 70 % de la moyenne, {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, il 70 % della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4b unmet</extracomment>
   <translation type="unfinished">Le revenu de l'année d'avant doit être sous {soglia_reddito}, 70 % de la moyenne : il est de {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora di quanto è sceso il reddito.</source>
   <extracomment>ISCRO-I4b unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore de combien le revenu a baissé.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: il massimo è {limite}.</source>
   <extracomment>ISCRO-I5 met</extracomment>
   <translation type="unfinished">Le revenu de l'année d'avant est {reddito_gs_y1} : le maximum est {limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito dell'anno prima.</source>
   <extracomment>ISCRO-I5 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore le revenu de l'année d'avant.</translation>
  </message>
  <message>
   <source>È in regola con i contributi.</source>
   <extracomment>ISCRO-I6 met</extracomment>
   <translation type="unfinished">Vos cotisations sont en règle.</translation>
  </message>
  <message>
   <source>Non è in regola con i contributi: prima va sistemato il debito con l'INPS.</source>
   <extracomment>ISCRO-I6 unmet</extracomment>
   <translation type="unfinished">Vos cotisations ne sont pas en règle : il faut d'abord régler la dette avec l'INPS.</translation>
  </message>
  <message>
   <source>Si può chiedere all'INPS di pagare a rate: con la prima rata si torna in regola.</source>
   <extracomment>ISCRO-I6 way_out</extracomment>
   <translation type="unfinished">On peut demander à l'INPS de payer en plusieurs fois : avec le premier paiement, on est de nouveau en règle.</translation>
  </message>
  <message>
   <source>La partita IVA è aperta da {anni_piva} anni: ne servono {anni_minimi_piva}.</source>
   <extracomment>ISCRO-I7b met</extracomment>
   <translation type="unfinished">La partita IVA (numéro de TVA) est ouverte depuis {anni_piva} ans : il en faut {anni_minimi_piva}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</source>
   <extracomment>ISCRO-I7b unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando è aperta la partita IVA.</source>
   <extracomment>ISCRO-I7b unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis quand la partita IVA (numéro de TVA) est ouverte.</translation>
  </message>
  <message>
   <source>Non ha avuto l'ISCRO nei due anni prima.</source>
   <extracomment>ISCRO-I8b met</extracomment>
   <translation type="unfinished">Vous n'avez pas eu l'ISCRO (aide pour les indépendants) dans les deux années d'avant.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO da poco: devono passare due anni interi.</source>
   <extracomment>ISCRO-I8b unmet</extracomment>
   <translation type="unfinished">Vous avez déjà eu l'ISCRO (aide pour les indépendants) il y a peu : deux années entières doivent passer.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'ISCRO che ha avuto fa aspettare.</source>
   <extracomment>ISCRO-I8b unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si l'ISCRO (aide pour les indépendants) que vous avez eue oblige à attendre.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dall'anno che comincia il {date(anno_ultima_iscro + 3, 1, 1)}.</source>
   <extracomment>ISCRO-I8b way_out</extracomment>
   <translation type="unfinished">On peut redemander à partir de l'année qui commence le {date(anno_ultima_iscro + 3, 1, 1)}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si può chiedere dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : on peut demander du {inizio_domande} au {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} La domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} La demande est du {data_domanda}.</translation>
  </message>
  <message>
   <source>Si può chiedere fino al {termine_domanda}; da quale giorno lo dice l'INPS.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">On peut demander jusqu'au {termine_domanda} ; à partir de quel jour, c'est l'INPS qui le dit.</translation>
  </message>
  <message>
   <source>Non riceve un'altra indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 met</extracomment>
   <translation type="unfinished">Vous ne recevez pas une autre allocation chômage.</translation>
  </message>
  <message>
   <source>Riceve già un'indennità di disoccupazione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-C1 unmet</extracomment>
   <translation type="unfinished">Vous recevez déjà une allocation chômage : les deux choses ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous recevez une allocation chômage.</translation>
  </message>
  <message>
   <source>Dichiarazioni dei redditi degli ultimi anni</source>
   <extracomment>document dichiarazioni_redditi</extracomment>
   <translation type="unfinished">Déclarations des revenus des dernières années</translation>
  </message>
  <message>
   <source>Quadri RE, LM o RH: aiutano a scrivere i redditi giusti.</source>
   <extracomment>document dichiarazioni_redditi explanation</extracomment>
   <translation type="unfinished">Les pages (quadri) RE, LM ou RH : elles aident à écrire les bons revenus.</translation>
  </message>
  <message>
   <source>Dal commercialista o sul sito dell'Agenzia delle Entrate, gratis.</source>
   <extracomment>document dichiarazioni_redditi where</extracomment>
   <translation type="unfinished">Auprès du comptable ou sur le site de l'Agenzia delle Entrate (impôts), gratuitement.</translation>
  </message>
  <message>
   <source>Serve per fare e seguire la domanda sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Il sert à faire et à suivre la demande sur le site de l'INPS.</translation>
  </message>
  <message>
   <source>Partita IVA, redditi e regolarità dei contributi</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA (numéro de TVA), revenus et cotisations en règle</translation>
  </message>
  <message>
   <source>L'INPS li controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">L'INPS les contrôle dans ses archives et dans celles de l'Agenzia delle Entrate (impôts).</translation>
  </message>
  <message>
   <source>Versa contributi anche a un'altra cassa: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous versez des cotisations aussi à une autre caisse : les deux choses ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous recevez une pension de travail : les deux choses ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere ancora aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La partita IVA (numéro de TVA) doit être encore ouverte.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La partita IVA (numéro de TVA) doit être ouverte depuis au moins 3 ans.</translation>
  </message>
  <message>
   <source>Le domande non erano ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Les demandes n'étaient pas encore ouvertes.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il 31 ottobre.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le dernier jour était le 31 octobre.</translation>
  </message>
 </context>
 <context>
  <name>iscro_sperimentale</name>
  <message>
   <source>ISCRO 2021-2023</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO 2021-2023 (aide pour les indépendants)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA, anni 2021-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six mois d'aide pour les indépendants avec partita IVA (numéro de TVA), années 2021-2023</translation>
  </message>
  <message>
   <source>Era per chi lavorava con la partita IVA nella Gestione separata e aveva perso più della metà del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">C'était pour ceux qui travaillaient avec la partita IVA (numéro de TVA) dans la Gestione separata (caisse INPS) et avaient perdu plus de la moitié du revenu.</translation>
  </message>
  <message>
   <source>L'ISCRO sperimentale è finita nel 2023. Dal 2024 c'è l'ISCRO permanente, con regole un po' diverse.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">L'ISCRO (aide pour les indépendants) à l'essai a pris fin en 2023. Depuis 2024, il y a l'ISCRO permanente, avec des règles un peu différentes.</translation>
  </message>
  <message>
   <source>L'ISCRO c'è dal 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">L'ISCRO (aide pour les indépendants) existe depuis 2021.</translation>
  </message>
  <message>
   <source>La famiglia non riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 met</extracomment>
   <translation type="unfinished">La famille ne reçoit pas le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>La famiglia riceve il Reddito di cittadinanza: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3 unmet</extracomment>
   <translation type="unfinished">La famille reçoit le Reddito di cittadinanza (revenu de citoyenneté) : les deux choses ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la famille reçoit le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno della metà della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4 met</extracomment>
   <translation type="unfinished">Le revenu de l'année d'avant est {reddito_gs_y1} : moins de la moitié de la moyenne, {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, metà della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4 unmet</extracomment>
   <translation type="unfinished">Le revenu de l'année d'avant doit être sous {soglia_reddito}, la moitié de la moyenne : il est de {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</source>
   <extracomment>ISCRO-I7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non ha mai avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 met</extracomment>
   <translation type="unfinished">Vous n'avez jamais eu l'ISCRO (aide pour les indépendants).</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO: nel 2021-2023 si poteva avere una volta sola.</source>
   <extracomment>ISCRO-I8 unmet</extracomment>
   <translation type="unfinished">Vous avez déjà eu l'ISCRO (aide pour les indépendants) : en 2021-2023, on pouvait l'avoir une seule fois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha già avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez déjà eu l'ISCRO (aide pour les indépendants).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: in quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : cette année-là, on demandait du {inizio_domande} au {termine_domanda}.</translation>
  </message>
  <message>
   <source>In quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">Cette année-là, on demandait du {inizio_domande} au {termine_domanda} : la demande est du {data_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno, il {termine_domanda}, era festivo: che la domanda del primo giorno lavorativo valga è da verificare.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">Le dernier jour, le {termine_domanda}, était un jour de fête : il faut vérifier si la demande du premier jour de travail suivant est valable.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 4 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La partita IVA (numéro de TVA) doit être ouverte depuis au moins 4 ans.</translation>
  </message>
 </context>
 <context>
  <name>maternita_comuni</name>
  <message>
   <source>Assegno di maternità del Comune</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità del Comune (allocation de maternité de la mairie)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e non ha la maternità pagata</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour la personne qui a un enfant et n'a pas la maternité payée</translation>
  </message>
  <message>
   <source>Per la madre che risiede in Italia, ha un ISEE basso e non riceve la maternità da un lavoro, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour la mère qui réside en Italie, a un ISEE (mesure des revenus et des biens) bas et ne reçoit pas la maternité d'un travail, ou en reçoit peu.</translation>
  </message>
  <message>
   <source>La domanda va al Comune entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à la Commune dans les 6 mois après la naissance ou l'arrivée dans la famille.</translation>
  </message>
  <message>
   <source>Per i bambini arrivati prima del 2016 il tempo per chiedere l'assegno è passato: erano 6 mesi.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Pour les enfants arrivés avant 2016, le temps pour demander l'allocation est passé : c'était 6 mois.</translation>
  </message>
  <message>
   <source>Chiede il padre: se può farlo lo valuta il Comune, Servizi sociali.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">C'est le père qui demande : c'est le Comune (mairie), services sociaux, qui évalue s'il peut le faire.</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}.</source>
   <extracomment>MC-R1 met</extracomment>
   <translation type="unfinished">L'enfant est arrivé le {evento_data}.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino: il giorno detto è il {evento_data}.</source>
   <extracomment>MC-R1 unmet</extracomment>
   <translation type="unfinished">L'allocation se demande après l'arrivée de l'enfant : le jour indiqué est le {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il bambino.</source>
   <extracomment>MC-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand l'enfant est arrivé.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno in cui il bambino nasce o entra in famiglia.</source>
   <extracomment>MC-R1 way_out</extracomment>
   <translation type="unfinished">On peut demander à partir du jour où l'enfant naît ou entre dans la famille.</translation>
  </message>
  <message>
   <source>Risiede in Italia.</source>
   <extracomment>MC-R2 met</extracomment>
   <translation type="unfinished">Vous résidez en Italie.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia.</source>
   <extracomment>MC-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous résidez en Italie.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MC-R3a met</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il est valable pour cette allocation.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Fino al 31 gennaio 2022 non bastava, o il permesso non superava i {durata_permesso} mesi.</source>
   <extracomment>MC-R3a unmet</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Jusqu'au 31 janvier 2022, il ne suffisait pas, ou le permis ne dépassait pas les {durata_permesso} mois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene: lo verifica il Comune.</source>
   <extracomment>MC-R3a unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si le document pour rester en Italie est valable : le Comune (mairie) le vérifie.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i {durata_permesso} mesi.</source>
   <extracomment>MC-R3b unmet</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il ne suffit pas : le permesso unico di lavoro (permis unique de travail) et celui pour la recherche valent au-delà de {durata_permesso} mois.</translation>
  </message>
  <message>
   <source>{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata è meno dell'assegno: spetta la differenza.&quot;, &quot;Nessuna maternità pagata dal lavoro.&quot;)}</source>
   <extracomment>MC-R4 met</extracomment>
   <translation type="unfinished">{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata è meno dell'assegno: spetta la differenza.&quot;, &quot;Nessuna maternità pagata dal lavoro.&quot;)}</translation>
  </message>
  <message>
   <source>{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.&quot;, &quot;Questo assegno c'è già per lo stesso bambino.&quot;)}</source>
   <extracomment>MC-R4 unmet</extracomment>
   <translation type="unfinished">{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.&quot;, &quot;Questo assegno c'è già per lo stesso bambino.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'altra maternità, e quanto.</source>
   <extracomment>MC-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous recevez une autre aide de maternité, et combien.</translation>
  </message>
  <message>
   <source>Non riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 met</extracomment>
   <translation type="unfinished">Vous ne recevez pas l'assegno di maternità dello Stato (allocation de maternité de l'État).</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno di maternità dello Stato: i due non si prendono insieme.</source>
   <extracomment>MC-R5 unmet</extracomment>
   <translation type="unfinished">Pour cet enfant, il y a déjà l'assegno di maternità dello Stato (allocation de maternité de l'État) : on ne reçoit pas les deux ensemble.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous recevez l'assegno di maternità dello Stato (allocation de maternité de l'État).</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo è {soglia_isee}.</source>
   <extracomment>MC-R6 met</extracomment>
   <translation type="unfinished">ISEE {isee_contato} : pour l'année de l'enfant, le maximum est {soglia_isee}.</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo era {soglia_isee}.</source>
   <extracomment>MC-R6 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_contato} : pour l'année de l'enfant, le maximum était {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</source>
   <extracomment>MC-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</translation>
  </message>
  <message>
   <source>Il massimo è {soglia_isee}. Se il lavoro o il reddito sono cambiati si può chiedere l'ISEE corrente.</source>
   <extracomment>MC-R6 way_out</extracomment>
   <translation type="unfinished">Le maximum est {soglia_isee}. Si le travail ou le revenu ont changé, on peut demander l'ISEE corrente (ISEE mis à jour).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando si contano i 6 mesi per la domanda.</source>
   <extracomment>MC-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore à partir de quand on compte les 6 mois pour la demande.</translation>
  </message>
  <message>
   <source>Della madre che chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">De la mère qui demande.</translation>
  </message>
  <message>
   <source>Mostra il tipo e la durata. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Il montre le type et la durée. Le reçu du renouvellement vaut aussi.</translation>
  </message>
  <message>
   <source>ISEE con il bambino dentro</source>
   <extracomment>document isee_con_bambino</extracomment>
   <translation type="unfinished">ISEE où l'enfant est compté</translation>
  </message>
  <message>
   <source>Deve essere minorenni o ordinario, e il bambino deve esserci.</source>
   <extracomment>document isee_con_bambino explanation</extracomment>
   <translation type="unfinished">Il doit être « minorenni » (pour mineurs) ou « ordinario » (ordinaire), et l'enfant doit y être.</translation>
  </message>
  <message>
   <source>Lo leggiamo noi negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">Nous le lisons nous-mêmes dans les archives de l'INPS.</translation>
  </message>
  <message>
   <source>Buste paga o lettera INPS della maternità</source>
   <extracomment>document importo_altra_maternita</extracomment>
   <translation type="unfinished">Fiches de paie ou lettre INPS de la maternité</translation>
  </message>
  <message>
   <source>Dicono quanto è stato pagato: l'assegno copre la differenza.</source>
   <extracomment>document importo_altra_maternita explanation</extracomment>
   <translation type="unfinished">Elles disent combien a été payé : l'allocation couvre la différence.</translation>
  </message>
  <message>
   <source>Dall'azienda o sul sito INPS, gratis.</source>
   <extracomment>document importo_altra_maternita where</extracomment>
   <translation type="unfinished">Auprès de l'entreprise ou sur le site INPS, gratuitement.</translation>
  </message>
  <message>
   <source>Altri aiuti di maternità</source>
   <extracomment>document dichiarazione_altre</extracomment>
   <translation type="unfinished">Autres aides de maternité</translation>
  </message>
  <message>
   <source>Nascita e residenza</source>
   <extracomment>document nascita_residenza</extracomment>
   <translation type="unfinished">Naissance et résidence</translation>
  </message>
  <message>
   <source>La maternità già pagata è meno dell'assegno: spetta la differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La maternité déjà payée est moins que l'allocation : la différence est due.</translation>
  </message>
  <message>
   <source>Nessuna maternità pagata dal lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Aucune maternité payée par le travail.</translation>
  </message>
  <message>
   <source>La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La maternité déjà payée atteint au moins le montant de l'allocation : il ne reste pas de différence.</translation>
  </message>
  <message>
   <source>Questo assegno c'è già per lo stesso bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Cette allocation existe déjà pour le même enfant.</translation>
  </message>
  <message>
   <source>Manca l'ISEE: si fa gratis, poi si vede.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il manque l'ISEE : on le fait gratuitement, puis on voit.</translation>
  </message>
  <message>
   <source>Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il faut un ISEE « minorenni » (pour mineurs) ou « ordinario » (ordinaire) valable le jour de la demande. Celui pour les prestations familiales et l'inclusion ne vaut pas ici.</translation>
  </message>
 </context>
 <context>
  <name>maternita_stato</name>
  <message>
   <source>Assegno di maternità dello Stato</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità dello Stato (allocation de maternité de l'État)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e ha lavorato a periodi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour la personne qui a un enfant et a travaillé par périodes</translation>
  </message>
  <message>
   <source>Per chi ha avuto o adottato un bambino, ha almeno 3 mesi di lavoro e non riceve la maternità, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour la personne qui a eu ou adopté un enfant, a au moins 3 mois de travail et ne reçoit pas la maternité, ou en reçoit peu.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à l'INPS dans les 6 mois après la naissance ou l'arrivée dans la famille.</translation>
  </message>
  <message>
   <source>Risiede in Italia. Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MS-R1 met</extracomment>
   <translation type="unfinished">Vous résidez en Italie. Document : {cittadinanza_titolo}. Il est valable pour cette allocation.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</source>
   <extracomment>MS-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia, o se il documento va bene: lo verifica l'INPS.</source>
   <extracomment>MS-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous résidez en Italie, ou si le document est valable : l'INPS le vérifie.</translation>
  </message>
  <message>
   <source>{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata è meno dell'assegno: spetta la differenza.&quot;, &quot;Nessun'altra maternità per questo bambino.&quot;)}</source>
   <extracomment>MS-R2 met</extracomment>
   <translation type="unfinished">{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata è meno dell'assegno: spetta la differenza.&quot;, &quot;Nessun'altra maternità per questo bambino.&quot;)}</translation>
  </message>
  <message>
   <source>{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.&quot;, if(altre_prestazioni_maternita == maternita_comuni, &quot;Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.&quot;, &quot;Questo assegno c'è già per lo stesso bambino.&quot;))}</source>
   <extracomment>MS-R2 unmet</extracomment>
   <translation type="unfinished">{if(altre_prestazioni_maternita == indennita, &quot;La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.&quot;, if(altre_prestazioni_maternita == maternita_comuni, &quot;Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.&quot;, &quot;Questo assegno c'è già per lo stesso bambino.&quot;))}</translation>
  </message>
  <message>
   <source>{if(or_else(padre_solo, no), &quot;Al padre, se la madre è morta, non servono contributi.&quot;, if(not or_else(strada_contributi, no), &quot;Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.&quot;, if(or_else(tutela_maternita_in_corso, no), &quot;Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.&quot;, &quot;Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.&quot;)))}</source>
   <extracomment>MS-R3 met</extracomment>
   <translation type="unfinished">{if(or_else(padre_solo, no), &quot;Al padre, se la madre è morta, non servono contributi.&quot;, if(not or_else(strada_contributi, no), &quot;Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.&quot;, if(or_else(tutela_maternita_in_corso, no), &quot;Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.&quot;, &quot;Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.&quot;)))}</translation>
  </message>
  <message>
   <source>Mesi di contributi tra 18 e 9 mesi prima: {mesi_contributi_18_9}. {if(or_else(tre_mesi_di_contributi, no), &quot;Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.&quot;, &quot;Ne servono 3.&quot;)} Non risulta un'altra indennità finita da meno di quanto è durata, e da non più di 9 mesi.</source>
   <extracomment>MS-R3 unmet</extracomment>
   <translation type="unfinished">Mois de cotisations entre 18 et 9 mois avant : {mesi_contributi_18_9}. {if(or_else(tre_mesi_di_contributi, no), &quot;Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.&quot;, &quot;Ne servono 3.&quot;)} Nous ne trouvons pas une autre allocation finie depuis moins de temps qu'elle n'a duré, et depuis 9 mois au plus.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora abbastanza su lavoro, contributi e altre indennità: l'INPS li legge nell'estratto.</source>
   <extracomment>MS-R3 unknown</extracomment>
   <translation type="unfinished">Nous n'en savons pas encore assez sur le travail, les cotisations et les autres allocations : l'INPS les lit dans le relevé.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} Si può chiedere dal {evento_data} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>MS-R4 unmet</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} On peut demander du {evento_data} au {termine_domanda} : la demande est du {data_domanda}.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento o di dimissioni</source>
   <extracomment>document fine_lavoro</extracomment>
   <translation type="unfinished">Lettre de licenciement ou de démission</translation>
  </message>
  <message>
   <source>Dice quando è finito il lavoro.</source>
   <extracomment>document fine_lavoro explanation</extracomment>
   <translation type="unfinished">Elle dit quand le travail a pris fin.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis.</source>
   <extracomment>document fine_lavoro where</extracomment>
   <translation type="unfinished">Auprès de l'entreprise ou du Centro per l'impiego (bureau de l'emploi), gratuitement.</translation>
  </message>
  <message>
   <source>Lettera della NASpI, della cassa o della malattia</source>
   <extracomment>document altra_indennita</extracomment>
   <translation type="unfinished">Lettre de la NASpI (allocation chômage), de la cassa integrazione (chômage partiel) ou de la maladie</translation>
  </message>
  <message>
   <source>Dice quando è cominciata e quando è finita l'altra indennità.</source>
   <extracomment>document altra_indennita explanation</extracomment>
   <translation type="unfinished">Elle dit quand l'autre allocation a commencé et quand elle a pris fin.</translation>
  </message>
  <message>
   <source>Sul sito INPS o dal patronato, gratis.</source>
   <extracomment>document altra_indennita where</extracomment>
   <translation type="unfinished">Sur le site INPS ou auprès du Patronato (bureau d'aide), gratuitement.</translation>
  </message>
  <message>
   <source>Provvedimento del tribunale</source>
   <extracomment>document titolo_del_padre</extracomment>
   <translation type="unfinished">Décision du tribunal</translation>
  </message>
  <message>
   <source>Mostra perché chiede il padre. Basta la parte che lo dice.</source>
   <extracomment>document titolo_del_padre explanation</extracomment>
   <translation type="unfinished">Elle montre pourquoi c'est le père qui demande. La partie qui le dit suffit.</translation>
  </message>
  <message>
   <source>Dal tribunale, o dall'avvocato.</source>
   <extracomment>document titolo_del_padre where</extracomment>
   <translation type="unfinished">Au tribunal, ou auprès de l'avocat.</translation>
  </message>
  <message>
   <source>Morte della madre</source>
   <extracomment>document morte_della_madre</extracomment>
   <translation type="unfinished">Décès de la mère</translation>
  </message>
  <message>
   <source>La controlliamo noi in anagrafe.</source>
   <extracomment>document morte_della_madre explanation</extracomment>
   <translation type="unfinished">Nous le contrôlons nous-mêmes à l'anagrafe (registre des habitants).</translation>
  </message>
  <message>
   <source>L'INPS li legge nell'estratto contributivo.</source>
   <extracomment>document contributi explanation</extracomment>
   <translation type="unfinished">L'INPS les lit dans le relevé des cotisations.</translation>
  </message>
  <message>
   <source>Residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Résidence</translation>
  </message>
  <message>
   <source>Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Jusqu'au 31 janvier 2022, ce document ne suffisait pas : il fallait le permesso di lungo periodo (permis de longue durée).</translation>
  </message>
  <message>
   <source>Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ce document ne suffit pas : le permesso unico di lavoro (permis unique de travail) et celui pour la recherche valent au-delà de 6 mois.</translation>
  </message>
  <message>
   <source>Nessun'altra maternità per questo bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Aucune autre aide de maternité pour cet enfant.</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Pour cet enfant, il y a déjà l'allocation du Comune (mairie) : on ne reçoit pas les deux ensemble.</translation>
  </message>
  <message>
   <source>Al padre, se la madre è morta, non servono contributi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Pour le père, si la mère est décédée, il ne faut pas de cotisations.</translation>
  </message>
  <message>
   <source>Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Entre la fin de l'autre allocation et l'arrivée de l'enfant, il s'est passé assez peu de temps.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous avez au moins 3 mois de cotisations entre 18 et 9 mois avant, et la maternité est couverte.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous avez au moins 3 mois de cotisations entre 18 et 9 mois avant, et vous avez arrêté de travailler pendant la grossesse.</translation>
  </message>
  <message>
   <source>Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ils suffisent, mais la maternité n'était pas couverte et le travail n'a pas pris fin pendant la grossesse.</translation>
  </message>
  <message>
   <source>Ne servono 3.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Il en faut 3.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">L'allocation se demande après l'arrivée de l'enfant.</translation>
  </message>
  <message>
   <source>Il tempo per la domanda è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Le temps pour la demande est passé.</translation>
  </message>
 </context>
 <context>
  <name>naspi</name>
  <message>
   <source>NASpI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI (allocation chômage)</translation>
  </message>
  <message>
   <source>Indennità per chi ha perso il lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Allocation pour la personne qui a perdu son travail</translation>
  </message>
  <message>
   <source>Per chi era dipendente e ha perso il lavoro senza volerlo, con almeno 13 settimane di contributi in 4 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui étaient salariées et ont perdu leur travail sans le vouloir, avec au moins 13 semaines de cotisations en 4 ans.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del lavoro, con SPID, CIE o CNS o con il patronato.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à l'INPS dans les 68 jours après la fin du travail, avec SPID, CIE ou CNS ou avec le patronato.</translation>
  </message>
  <message>
   <source>La NASpI vale per i lavori finiti dal 1° maggio 2015. Prima c'erano l'ASpI e la mini-ASpI: il tempo per chiederle è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La NASpI (allocation chômage) vaut pour les travaux finis à partir du 1er mai 2015. Avant, il y avait l'ASpI et la mini-ASpI (anciennes allocations chômage) : le temps pour les demander est passé.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: vale la NASpI.</source>
   <extracomment>NASPI-R1 met</extracomment>
   <translation type="unfinished">Le travail a pris fin le {data_cessazione} : c'est la NASpI (allocation chômage) qui vaut.</translation>
  </message>
  <message>
   <source>Il lavoro non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>NASPI-R1 unmet</extracomment>
   <translation type="unfinished">Le travail n'est pas encore fini : on peut demander à partir du jour d'après.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro.</source>
   <extracomment>NASPI-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand le travail a pris fin.</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del lavoro.</source>
   <extracomment>NASPI-R1 way_out</extracomment>
   <translation type="unfinished">La demande peut être présentée à partir du jour après la fin du travail.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la NASpI.</source>
   <extracomment>NASPI-R2 met</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}. Cela convient pour la NASpI (allocation chômage).</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</source>
   <extracomment>NASPI-R2 unmet</extracomment>
   <translation type="unfinished">Type de travail : {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</source>
   <extracomment>NASPI-R3 unmet</extracomment>
   <translation type="unfinished">Fin du travail : {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro dà la NASpI. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>NASPI-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si cette fin du travail donne la NASpI (allocation chômage). {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>{settimane_quadriennio} settimane di contributi in 4 anni: ne servono {settimane_minime}.</source>
   <extracomment>NASPI-R5 met</extracomment>
   <translation type="unfinished">{settimane_quadriennio} semaines de cotisations en 4 ans : il en faut {settimane_minime}.</translation>
  </message>
  <message>
   <source>Servono {settimane_minime} settimane di contributi in 4 anni: ne risultano {settimane_quadriennio}.</source>
   <extracomment>NASPI-R5 unmet</extracomment>
   <translation type="unfinished">Il faut {settimane_minime} semaines de cotisations en 4 ans : nous en trouvons {settimane_quadriennio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante settimane di contributi ha negli ultimi 4 anni.</source>
   <extracomment>NASPI-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de semaines de cotisations vous avez dans les 4 dernières années.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_quadriennio} settimane. Si può controllare se mancano contributi nell'estratto.</source>
   <extracomment>NASPI-R5 way_out</extracomment>
   <translation type="unfinished">Il manque {settimane_minime - settimane_quadriennio} semaines. On peut contrôler s'il manque des cotisations sur le relevé.</translation>
  </message>
  <message>
   <source>{giornate_lavoro_effettivo_12m} giornate di lavoro nei 12 mesi prima: ne servivano {giornate_minime}.</source>
   <extracomment>NASPI-R6 met</extracomment>
   <translation type="unfinished">{giornate_lavoro_effettivo_12m} journées de travail dans les 12 mois d'avant : il en fallait {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: ne risultano {giornate_lavoro_effettivo_12m}.</source>
   <extracomment>NASPI-R6 unmet</extracomment>
   <translation type="unfinished">Il fallait {giornate_minime} journées de travail dans les 12 mois d'avant : nous en trouvons {giornate_lavoro_effettivo_12m}.</translation>
  </message>
  <message>
   <source>Fino al 2020 servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: non sappiamo quante ne ha.</source>
   <extracomment>NASPI-R6 unknown</extracomment>
   <translation type="unfinished">Jusqu'en 2020, il fallait {giornate_minime} journées de travail dans les 12 mois d'avant : nous ne savons pas combien vous en avez.</translation>
  </message>
  <message>
   <source>Mancano {giornate_minime - giornate_lavoro_effettivo_12m} giornate. Si può controllare se mancano giorni nell'estratto.</source>
   <extracomment>NASPI-R6 way_out</extracomment>
   <translation type="unfinished">Il manque {giornate_minime - giornate_lavoro_effettivo_12m} journées. On peut contrôler s'il manque des jours sur le relevé.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: il motivo o le settimane di contributi dopo bastano.</source>
   <extracomment>NASPI-R7 met</extracomment>
   <translation type="unfinished">Avant, vous aviez quitté un autre travail : le motif ou les semaines de cotisations après suffisent.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: dopo servono {settimane_minime} settimane di contributi, ne risultano {settimane_tra_le_due_cessazioni}.</source>
   <extracomment>NASPI-R7 unmet</extracomment>
   <translation type="unfinished">Avant, vous aviez quitté un autre travail : après, il faut {settimane_minime} semaines de cotisations, nous en trouvons {settimane_tra_le_due_cessazioni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nei 12 mesi prima ha lasciato un altro lavoro, e come.</source>
   <extracomment>NASPI-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si, dans les 12 mois d'avant, vous avez quitté un autre travail, et comment.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_tra_le_due_cessazioni} settimane dopo le dimissioni. Con una giusta causa la regola non vale.</source>
   <extracomment>NASPI-R7 way_out</extracomment>
   <translation type="unfinished">Il manque {settimane_minime - settimane_tra_le_due_cessazioni} semaines après la démission. Avec une giusta causa (motif grave), la règle ne vaut pas.</translation>
  </message>
  <message>
   <source>{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</source>
   <extracomment>NASPI-R8 met</extracomment>
   <translation type="unfinished">{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</translation>
  </message>
  <message>
   <source>Riceve già una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>NASPI-R8 unmet</extracomment>
   <translation type="unfinished">Vous recevez déjà une pension de travail : les deux choses ne vont pas ensemble.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve una pensione.</source>
   <extracomment>NASPI-R8 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous recevez une pension.</translation>
  </message>
  <message>
   <source>Non ha ancora età e contributi per la pensione.</source>
   <extracomment>NASPI-R9 met</extracomment>
   <translation type="unfinished">Vous n'avez pas encore l'âge et les cotisations pour la pension.</translation>
  </message>
  <message>
   <source>Ha già età e contributi per la pensione di vecchiaia o anticipata: deve chiedere quella.</source>
   <extracomment>NASPI-R9 unmet</extracomment>
   <translation type="unfinished">Vous avez déjà l'âge et les cotisations pour la pension de vieillesse ou anticipée : vous devez demander celle-là.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se può già andare in pensione.</source>
   <extracomment>NASPI-R9 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous pouvez déjà partir à la retraite.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</source>
   <extracomment>NASPI-R10 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per una vertenza, una malattia, la maternità, il preavviso pagato.</source>
   <extracomment>NASPI-R10 way_out</extracomment>
   <translation type="unfinished">La date limite peut être déplacée : pour un litige avec l'entreprise, une maladie, la maternité, le préavis payé.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla NASpI «{effetto_attivita}».</source>
   <extracomment>NASPI-C1 met</extracomment>
   <translation type="unfinished">On peut garder l'activité : effet sur la NASpI (allocation chômage) « {effetto_attivita} ».</translation>
  </message>
  <message>
   <source>L'attività fa finire la NASpI: il guadagno supera {limite_attivita}, oppure la NASpI-Com non è arrivata entro il {termine_naspi_com}.</source>
   <extracomment>NASPI-C1 unmet</extracomment>
   <translation type="unfinished">L'activité met fin à la NASpI (allocation chômage) : le gain dépasse {limite_attivita}, ou bien la NASpI-Com (déclaration du gain à l'INPS) n'est pas arrivée au plus tard le {termine_naspi_com}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagnerà, e se lo ha detto all'INPS in tempo.</source>
   <extracomment>NASPI-C1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien vous gagnerez, et si vous l'avez dit à l'INPS à temps.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento</source>
   <extracomment>document lettera_licenziamento</extracomment>
   <translation type="unfinished">Lettre de licenciement</translation>
  </message>
  <message>
   <source>Dice quando e perché è finito il lavoro.</source>
   <extracomment>document lettera_licenziamento explanation</extracomment>
   <translation type="unfinished">Elle dit quand et pourquoi le travail a pris fin.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis. Se non si trova: al Centro per l'impiego si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document lettera_licenziamento where</extracomment>
   <translation type="unfinished">Auprès de l'entreprise, gratuitement. Si on ne la trouve pas : au Centro per l'impiego (bureau de l'emploi), on demande la copie de la communication UniLav (communication officielle de l'employeur).</translation>
  </message>
  <message>
   <source>Contratto a termine</source>
   <extracomment>document contratto_a_termine</extracomment>
   <translation type="unfinished">Contrat à durée limitée</translation>
  </message>
  <message>
   <source>Dice la data di fine del lavoro.</source>
   <extracomment>document contratto_a_termine explanation</extracomment>
   <translation type="unfinished">Il dit la date de fin du travail.</translation>
  </message>
  <message>
   <source>Ricevuta delle dimissioni</source>
   <extracomment>document dimissioni_telematiche</extracomment>
   <translation type="unfinished">Reçu de la démission</translation>
  </message>
  <message>
   <source>Sul sito del Ministero del lavoro, con SPID o CIE, gratis. Oppure dal patronato che le ha mandate.</source>
   <extracomment>document dimissioni_telematiche where</extracomment>
   <translation type="unfinished">Sur le site du ministère du Travail, avec SPID (identité numérique) ou CIE (carte d'identité électronique), gratuitement. Ou auprès du Patronato (bureau d'aide) qui l'a envoyée.</translation>
  </message>
  <message>
   <source>Un foglio che dice come è finito il lavoro</source>
   <extracomment>document documento_fine_lavoro</extracomment>
   <translation type="unfinished">Un papier qui dit comment le travail a pris fin</translation>
  </message>
  <message>
   <source>Lettera, accordo o copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro explanation</extracomment>
   <translation type="unfinished">Lettre, accord ou copie de la communication UniLav (communication officielle de l'employeur).</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis. Si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro where</extracomment>
   <translation type="unfinished">Auprès de l'entreprise ou du Centro per l'impiego (bureau de l'emploi), gratuitement. On demande la copie de la communication UniLav (communication officielle de l'employeur).</translation>
  </message>
  <message>
   <source>Accordo aziendale e adesione firmata</source>
   <extracomment>document accordo_aziendale</extracomment>
   <translation type="unfinished">Accord de l'entreprise et adhésion signée</translation>
  </message>
  <message>
   <source>Mostra che l'uscita era dentro l'accordo con il sindacato.</source>
   <extracomment>document accordo_aziendale explanation</extracomment>
   <translation type="unfinished">Il montre que le départ était dans l'accord avec le syndicat.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal sindacato, gratis.</source>
   <extracomment>document accordo_aziendale where</extracomment>
   <translation type="unfinished">Auprès de l'entreprise ou du syndicat, gratuitement.</translation>
  </message>
  <message>
   <source>Verbale di conciliazione</source>
   <extracomment>document verbale_conciliazione</extracomment>
   <translation type="unfinished">Procès-verbal de conciliation (papier de l'accord)</translation>
  </message>
  <message>
   <source>Mostra come è stato chiuso l'accordo.</source>
   <extracomment>document verbale_conciliazione explanation</extracomment>
   <translation type="unfinished">Il montre comment l'accord a été conclu.</translation>
  </message>
  <message>
   <source>Dall'Ispettorato del lavoro o dal sindacato che c'era, gratis. Si chiede la copia del verbale.</source>
   <extracomment>document verbale_conciliazione where</extracomment>
   <translation type="unfinished">Auprès de l'Ispettorato del lavoro (inspection du travail) ou du syndicat qui était présent, gratuitement. On demande la copie du procès-verbal.</translation>
  </message>
  <message>
   <source>Lettera di trasferimento</source>
   <extracomment>document lettera_trasferimento</extracomment>
   <translation type="unfinished">Lettre de transfert vers un autre lieu de travail</translation>
  </message>
  <message>
   <source>Dice la nuova sede: conta se è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>document lettera_trasferimento explanation</extracomment>
   <translation type="unfinished">Elle dit le nouveau lieu de travail : cela compte s'il est à plus de 50 km de la maison ou à 80 minutes avec les transports en commun.</translation>
  </message>
  <message>
   <source>Convalida dell'Ispettorato del lavoro</source>
   <extracomment>document convalida_ispettorato</extracomment>
   <translation type="unfinished">Validation de l'Ispettorato del lavoro (inspection du travail)</translation>
  </message>
  <message>
   <source>Senza convalida queste dimissioni non valgono.</source>
   <extracomment>document convalida_ispettorato explanation</extracomment>
   <translation type="unfinished">Sans validation, cette démission ne vaut pas.</translation>
  </message>
  <message>
   <source>All'Ispettorato del lavoro, gratis, in pochi giorni. Si dice: «Devo convalidare le dimissioni per il mio bambino».</source>
   <extracomment>document convalida_ispettorato where</extracomment>
   <translation type="unfinished">À l'Ispettorato del lavoro (inspection du travail), gratuitement, en quelques jours. On dit : « Devo convalidare le dimissioni per il mio bambino » (je dois faire valider ma démission pour mon enfant).</translation>
  </message>
  <message>
   <source>Diffide, denunce o ricorsi contro l'azienda</source>
   <extracomment>document prove_giusta_causa</extracomment>
   <translation type="unfinished">Mises en demeure (lettres d'avertissement), plaintes ou recours contre l'entreprise</translation>
  </message>
  <message>
   <source>Mostrano che la persona vuole difendersi. Basta una lettera o una PEC mandata all'azienda.</source>
   <extracomment>document prove_giusta_causa explanation</extracomment>
   <translation type="unfinished">Ils montrent que la personne veut se défendre. Une lettre ou une PEC (e-mail certifié) envoyée à l'entreprise suffit.</translation>
  </message>
  <message>
   <source>Dal sindacato, dal patronato o dall'avvocato. Il patronato è gratis.</source>
   <extracomment>document prove_giusta_causa where</extracomment>
   <translation type="unfinished">Auprès du syndicat, du Patronato (bureau d'aide) ou de l'avocat. Le Patronato est gratuit.</translation>
  </message>
  <message>
   <source>Accordo o sentenza che ha chiuso la causa</source>
   <extracomment>document atto_vertenza</extracomment>
   <translation type="unfinished">Accord ou jugement qui a terminé le procès</translation>
  </message>
  <message>
   <source>Da quel giorno si contano i giorni per la domanda.</source>
   <extracomment>document atto_vertenza explanation</extracomment>
   <translation type="unfinished">À partir de ce jour, on compte les jours pour la demande.</translation>
  </message>
  <message>
   <source>Dall'avvocato o dal sindacato.</source>
   <extracomment>document atto_vertenza where</extracomment>
   <translation type="unfinished">Auprès de l'avocat ou du syndicat.</translation>
  </message>
  <message>
   <source>Certificato di maternità, malattia o infortunio</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">Certificat de maternité, de maladie ou d'accident du travail</translation>
  </message>
  <message>
   <source>Dal medico o sul sito dell'INPS (INAIL per l'infortunio), gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">Auprès du médecin ou sur le site de l'INPS (INAIL pour l'accident du travail), gratuitement.</translation>
  </message>
  <message>
   <source>Scelta tra NASpI e assegno di invalidità</source>
   <extracomment>document opzione_invalidita</extracomment>
   <translation type="unfinished">Choix entre la NASpI (allocation chômage) et l'assegno di invalidità (allocation d'invalidité)</translation>
  </message>
  <message>
   <source>Le due cose non si prendono insieme: la scelta si firma qui.</source>
   <extracomment>document opzione_invalidita explanation</extracomment>
   <translation type="unfinished">On ne reçoit pas les deux ensemble : le choix se signe ici.</translation>
  </message>
  <message>
   <source>Il modulo lo dà questo sportello, gratis.</source>
   <extracomment>document opzione_invalidita where</extracomment>
   <translation type="unfinished">Ce guichet donne le formulaire, gratuitement.</translation>
  </message>
  <message>
   <source>Aiutano a controllare il conto dell'importo e il preavviso pagato.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">Elles aident à contrôler le calcul du montant et le préavis payé.</translation>
  </message>
  <message>
   <source>Volontà di far valere i propri diritti</source>
   <extracomment>document dichiarazione_giusta_causa</extracomment>
   <translation type="unfinished">Volonté de faire valoir ses droits</translation>
  </message>
  <message>
   <source>Nessun altro lavoro in corso</source>
   <extracomment>document dichiarazione_nessun_lavoro</extracomment>
   <translation type="unfinished">Aucun autre travail en cours</translation>
  </message>
  <message>
   <source>Guadagno previsto (NASpI-Com)</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Gain prévu (NASpI-Com)</translation>
  </message>
  <message>
   <source>Comunicazione UniLav</source>
   <extracomment>document unilav</extracomment>
   <translation type="unfinished">Communication UniLav (communication officielle de l'employeur)</translation>
  </message>
  <message>
   <source>Data e motivo della fine del lavoro: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document unilav explanation</extracomment>
   <translation type="unfinished">Date et motif de la fin du travail : l'INPS les lit dans ses archives.</translation>
  </message>
  <message>
   <source>Estratto contributivo</source>
   <extracomment>document estratto_contributivo</extracomment>
   <translation type="unfinished">Relevé des cotisations</translation>
  </message>
  <message>
   <source>Settimane e retribuzioni: l'INPS le legge nei suoi archivi.</source>
   <extracomment>document estratto_contributivo explanation</extracomment>
   <translation type="unfinished">Semaines et paies : l'INPS les lit dans ses archives.</translation>
  </message>
  <message>
   <source>Pensioni e altre indennità</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">Pensions et autres allocations</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi che non ce ne siano altre.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">L'INPS contrôle dans ses archives qu'il n'y en a pas d'autres.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la NASpI non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Avec le permis saisonnier (stagionale), il n'y a pas la NASpI (allocation chômage).</translation>
  </message>
  <message>
   <source>UniLav porta il codice FC: vale come dimissioni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">UniLav (communication officielle de l'employeur) porte le code FC : cela compte comme une démission.</translation>
  </message>
  <message>
   <source>Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous avez l'assegno ordinario di invalidità (allocation d'invalidité) : vous pouvez choisir la NASpI (allocation chômage) à sa place.</translation>
  </message>
  <message>
   <source>Non riceve una pensione da lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Vous ne recevez pas de pension de travail.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La date limite comptée depuis la fin du travail est passée. Elle peut être déplacée pour les jours de fête, la maternité, la maladie ou le préavis : il faut vérifier.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand le travail a pris fin, et donc quelle est la date limite.</translation>
  </message>
  <message>
   <source>I dipendenti pubblici a tempo indeterminato sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Les salariés publics avec un contrat sans date de fin sont exclus.</translation>
  </message>
  <message>
   <source>Per gli operai agricoli a termine c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les ouvriers agricoles à durée limitée, il y a la disoccupazione agricola (chômage agricole).</translation>
  </message>
  <message>
   <source>Fino al 2021 per gli operai agricoli c'era la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Jusqu'en 2021, pour les ouvriers agricoles, il y avait la disoccupazione agricola (chômage agricole).</translation>
  </message>
  <message>
   <source>Per gli altri operai agricoli c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les autres ouvriers agricoles, il y a la disoccupazione agricola (chômage agricole).</translation>
  </message>
  <message>
   <source>La NASpI è per chi era dipendente.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">La NASpI (allocation chômage) est pour les personnes qui étaient salariées.</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti non c'è una indennità di disoccupazione: si può vedere l'Assegno di inclusione.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les artisans et les commerçants, il n'y a pas d'allocation chômage : on peut voir l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>La DIS-COLL per assegnisti e dottorandi è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">La DIS-COLL (allocation chômage des collaborateurs) pour les chercheurs sous contrat (assegnisti) et les doctorants a commencé le 1er juillet 2017.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi con borsa c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les chercheurs sous contrat (assegnisti) et les doctorants avec bourse, il y a la DIS-COLL (allocation chômage des collaborateurs).</translation>
  </message>
  <message>
   <source>Per i professionisti con una cassa propria non c'è una indennità INPS: si può sentire la cassa.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Pour les professionnels qui ont leur propre caisse, il n'y a pas d'allocation INPS : on peut s'adresser à la caisse.</translation>
  </message>
  <message>
   <source>La prova chiusa dall'azienda vale come licenziamento.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La période d'essai arrêtée par l'entreprise compte comme un licenciement.</translation>
  </message>
  <message>
   <source>Le dimissioni per giusta causa valgono come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La démission pour giusta causa (motif grave) compte comme une perte du travail.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni per giusta causa.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cela compte comme une démission pour giusta causa (motif grave).</translation>
  </message>
  <message>
   <source>Questa regola vale dal 15 luglio 2022.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cette règle vaut à partir du 15 juillet 2022.</translation>
  </message>
  <message>
   <source>Da 300 giorni prima del parto previsto al primo compleanno del figlio, con la convalida dell'Ispettorato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">De 300 jours avant l'accouchement prévu jusqu'au premier anniversaire de l'enfant, avec la validation de l'Ispettorato (inspection du travail).</translation>
  </message>
  <message>
   <source>Serve avere usato il congedo di paternità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Il faut avoir utilisé le congedo di paternità (congé de paternité).</translation>
  </message>
  <message>
   <source>Prima del 13 agosto 2022 serviva il congedo preso al posto della madre.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Avant le 13 août 2022, il fallait le congé pris à la place de la mère.</translation>
  </message>
  <message>
   <source>L'accordo davanti all'Ispettorato vale come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">L'accord devant l'Ispettorato (inspection du travail) compte comme une perte du travail.</translation>
  </message>
  <message>
   <source>Vale se la nuova sede è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cela vaut si le nouveau lieu de travail est à plus de 50 km de la maison ou à 80 minutes avec les transports en commun.</translation>
  </message>
  <message>
   <source>Basta la firma di un solo sindacato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La signature d'un seul syndicat suffit.</translation>
  </message>
  <message>
   <source>Dipende dall'azienda: doveva essere ancora sotto il divieto di licenziare.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cela dépend de l'entreprise : il fallait qu'elle ait encore l'interdiction de licencier.</translation>
  </message>
  <message>
   <source>Questa regola è cominciata il 15 agosto 2020.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cette règle a commencé le 15 août 2020.</translation>
  </message>
  <message>
   <source>Questa regola è finita nel 2021.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cette règle a pris fin en 2021.</translation>
  </message>
  <message>
   <source>Un accordo comune con l'azienda è una scelta di tutti e due.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Un accord commun avec l'entreprise est un choix des deux.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie non danno la NASpI.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La démission volontaire ne donne pas la NASpI (allocation chômage).</translation>
  </message>
  <message>
   <source>Valgono come dimissioni. Un licenziamento per la stessa assenza, o dimissioni telematiche per giusta causa, cambiano la risposta.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Cela compte comme une démission. Un licenciement pour la même absence, ou une démission en ligne pour giusta causa (motif grave), changent la réponse.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 12 gennaio 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">La démission « per fatti concludenti » (absence comptée comme démission) existe depuis le 12 janvier 2025 : il faut voir ce que dit UniLav (communication officielle de l'employeur).</translation>
  </message>
 </context>
 <context>
  <name>naspi_anticipata</name>
  <message>
   <source>NASpI anticipata</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI anticipata (allocation chômage payée en avance)</translation>
  </message>
  <message>
   <source>La NASpI che resta, in anticipo, per chi apre un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">La NASpI (allocation chômage) qui reste, en avance, pour la personne qui ouvre une activité</translation>
  </message>
  <message>
   <source>Per chi ha la NASpI e comincia a lavorare in proprio: la chiede entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour la personne qui a la NASpI (allocation chômage) et commence à travailler à son compte : elle la demande dans les 30 jours après le début de l'activité.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande va à l'INPS dans les 30 jours après le début de l'activité.</translation>
  </message>
  <message>
   <source>La NASpI in anticipo si può chiedere dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La NASpI (allocation chômage) en avance peut être demandée depuis le 1er mai 2015.</translation>
  </message>
  <message>
   <source>Quanto restituire lo calcola la sede INPS: solo la parte che corrisponde ai giorni di lavoro da dipendente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Combien il faut rendre, c'est le bureau INPS qui le calcule : seulement la partie qui correspond aux jours de travail salarié.</translation>
  </message>
  <message>
   <source>La sede INPS controlla se il lavoro da dipendente è con la propria cooperativa: in quel caso non si restituisce niente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Le bureau INPS contrôle si le travail salarié est avec votre propre coopérative : dans ce cas, on ne rend rien.</translation>
  </message>
  <message>
   <source>Giorni di NASpI che restano: {giorni_residui}. Si possono avere in anticipo.</source>
   <extracomment>ANTIC-A1 met</extracomment>
   <translation type="unfinished">Jours de NASpI (allocation chômage) qui restent : {giorni_residui}. On peut les avoir en avance.</translation>
  </message>
  <message>
   <source>Non resta niente da anticipare: su {giorni_spettanti} giorni di NASpI ne sono già pagati {giorni_gia_pagati}.</source>
   <extracomment>ANTIC-A1 unmet</extracomment>
   <translation type="unfinished">Il ne reste rien à payer en avance : sur {giorni_spettanti} jours de NASpI (allocation chômage), {giorni_gia_pagati} sont déjà payés.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni di NASpI restano.</source>
   <extracomment>ANTIC-A1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de jours de NASpI (allocation chômage) il reste.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. Va bene per l'anticipo.</source>
   <extracomment>ANTIC-A2 met</extracomment>
   <translation type="unfinished">Forme de l'activité : {forma_attivita}. Cela convient pour le paiement en avance.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. {forme.nota}</source>
   <extracomment>ANTIC-A2 unmet</extracomment>
   <translation type="unfinished">Forme de l'activité : {forma_attivita}. {forme.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se questa attività va bene. {or_else(forme.nota, &quot;&quot;)}</source>
   <extracomment>ANTIC-A2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si cette activité convient. {or_else(forme.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la domanda è in tempo: va visto quando è cominciata l'attività, e se la scadenza si è spostata.</source>
   <extracomment>ANTIC-A3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si la demande est à temps : il faut voir quand l'activité a commencé, et si la date limite a été déplacée.</translation>
  </message>
  <message>
   <source>Resta la NASpI di ogni mese, ridotta per il guadagno previsto: va detto all'INPS entro lo stesso termine.</source>
   <extracomment>ANTIC-A3 way_out</extracomment>
   <translation type="unfinished">Il reste la NASpI (allocation chômage) de chaque mois, réduite à cause du gain prévu : il faut le dire à l'INPS dans le même délai.</translation>
  </message>
  <message>
   <source>Non ha lavorato come dipendente dopo l'inizio dell'attività.</source>
   <extracomment>ANTIC-A4 met</extracomment>
   <translation type="unfinished">Vous n'avez pas eu de travail salarié après le début de l'activité.</translation>
  </message>
  <message>
   <source>Ha lavorato come dipendente prima della fine della NASpI: l'anticipo si restituisce tutto e il resto non si paga.</source>
   <extracomment>ANTIC-A4 unmet</extracomment>
   <translation type="unfinished">Vous avez eu un travail salarié avant la fin de la NASpI (allocation chômage) : l'avance doit être rendue en entier et le reste n'est pas payé.</translation>
  </message>
  <message>
   <source>Un lavoro da dipendente prima della fine della NASpI fa restituire l'anticipo. Non sempre tutto: lo decide la sede INPS.</source>
   <extracomment>ANTIC-A4 unknown</extracomment>
   <translation type="unfinished">Un travail salarié avant la fin de la NASpI (allocation chômage) oblige à rendre l'avance. Pas toujours en entier : c'est le bureau INPS qui décide.</translation>
  </message>
  <message>
   <source>Non riceve una pensione che toglie la seconda rata.</source>
   <extracomment>ANTIC-A5 met</extracomment>
   <translation type="unfinished">Vous ne recevez pas une pension qui enlève le deuxième paiement.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: la seconda rata non si paga.</source>
   <extracomment>ANTIC-A5 unmet</extracomment>
   <translation type="unfinished">Vous recevez une pension de travail : le deuxième paiement n'est pas versé.</translation>
  </message>
  <message>
   <source>Un foglio sull'inizio dell'attività</source>
   <extracomment>document inizio_attivita</extracomment>
   <translation type="unfinished">Un papier sur le début de l'activité</translation>
  </message>
  <message>
   <source>Apertura della partita IVA, iscrizione al Registro delle imprese o a un albo, quota di cooperativa. Aiuta a scrivere la data giusta.</source>
   <extracomment>document inizio_attivita explanation</extracomment>
   <translation type="unfinished">Ouverture de la partita IVA (numéro de TVA), inscription au Registre des entreprises ou à un albo (ordre professionnel), part de coopérative. Il aide à écrire la bonne date.</translation>
  </message>
  <message>
   <source>Sul sito dell'Agenzia delle Entrate, alla Camera di commercio, dall'albo o dalla cooperativa.</source>
   <extracomment>document inizio_attivita where</extracomment>
   <translation type="unfinished">Sur le site de l'Agenzia delle Entrate (impôts), à la Camera di commercio (chambre de commerce), auprès de l'albo (ordre professionnel) ou de la coopérative.</translation>
  </message>
  <message>
   <source>Statuto o atto della società</source>
   <extracomment>document atto_societa</extracomment>
   <translation type="unfinished">Statuts ou acte de la société</translation>
  </message>
  <message>
   <source>Dice che la persona lavora nella società o nella cooperativa.</source>
   <extracomment>document atto_societa explanation</extracomment>
   <translation type="unfinished">Il dit que la personne travaille dans la société ou dans la coopérative.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla cooperativa.</source>
   <extracomment>document atto_societa where</extracomment>
   <translation type="unfinished">Auprès du notaire ou de la coopérative.</translation>
  </message>
  <message>
   <source>Prove del fatto che ha fermato l'attività</source>
   <extracomment>document prove_forza_maggiore</extracomment>
   <translation type="unfinished">Preuves de l'événement qui a arrêté l'activité</translation>
  </message>
  <message>
   <source>L'INPS le chiede entro 30 giorni. Il fallimento dell'attività non basta.</source>
   <extracomment>document prove_forza_maggiore explanation</extracomment>
   <translation type="unfinished">L'INPS les demande dans les 30 jours. La faillite de l'activité ne suffit pas.</translation>
  </message>
  <message>
   <source>Da chi ha constatato il fatto: Comune, Vigili del fuoco, assicurazione.</source>
   <extracomment>document prove_forza_maggiore where</extracomment>
   <translation type="unfinished">Auprès de celui qui a constaté l'événement : Comune (mairie), pompiers, assurance.</translation>
  </message>
  <message>
   <source>Domanda di NASpI</source>
   <extracomment>document domanda_naspi</extracomment>
   <translation type="unfinished">Demande de NASpI (allocation chômage)</translation>
  </message>
  <message>
   <source>L'INPS ha già la domanda, l'importo e i giorni pagati.</source>
   <extracomment>document domanda_naspi explanation</extracomment>
   <translation type="unfinished">L'INPS a déjà la demande, le montant et les jours payés.</translation>
  </message>
  <message>
   <source>Partita IVA e Registro delle imprese</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA (numéro de TVA) et Registre des entreprises</translation>
  </message>
  <message>
   <source>L'INPS controlla nei registri pubblici l'inizio dell'attività.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">L'INPS contrôle dans les registres publics le début de l'activité.</translation>
  </message>
  <message>
   <source>Le società sono state ammesse con la circolare INPS 174 del 23 novembre 2017.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">Les sociétés ont été acceptées avec la circulaire INPS 174 du 23 novembre 2017.</translation>
  </message>
  <message>
   <source>Chi mette solo il capitale, senza lavorare nella società, non può avere l'anticipo.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">La personne qui met seulement l'argent, sans travailler dans la société, ne peut pas avoir le paiement en avance.</translation>
  </message>
 </context>
 <context>
  <name>pdc</name>
  <message>
   <source>Pensione di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Pensione di cittadinanza (pension de citoyenneté)</translation>
  </message>
  <message>
   <source>Aiuto per anziani con redditi bassi, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour les personnes âgées à bas revenus, 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie di persone di almeno 67 anni con ISEE sotto 9.360 €, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles de personnes d'au moins 67 ans avec un ISEE (mesure des revenus et des biens) sous 9.360 €, qui l'ont demandée entre 2019 et 2023.</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza è finita il 31 dicembre 2023. Ora c'è l'Assegno di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">La Pensione di cittadinanza (pension de citoyenneté) a pris fin le 31 décembre 2023. Maintenant, il y a l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La Pensione di cittadinanza (pension de citoyenneté) pouvait être demandée à partir du 6 mars 2019.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene.</source>
   <extracomment>PDC-R1 met</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il est valable.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: erano {mesi_residenza_totali} mesi.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</source>
   <extracomment>PDC-R2 unmet</extracomment>
   <translation type="unfinished">Il fallait {anni_residenza_minimi} ans de résidence en Italie, les 2 derniers de suite : il y avait {mesi_residenza_totali} mois.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, se è stata via, o se la pratica è ancora aperta. Dal 2025 bastano 5 anni, ma solo per le pratiche non chiuse.</source>
   <extracomment>PDC-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis quand vous résidez en Italie, si vous avez vécu ailleurs pendant ce temps, ou si le dossier est encore ouvert. Depuis 2025, 5 ans suffisent, mais seulement pour les dossiers pas encore fermés.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: doveva essere sotto {isee_limite}.</source>
   <extracomment>PDC-R3 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario} : il devait être sous {isee_limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISEE di allora.</source>
   <extracomment>PDC-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore l'ISEE de l'époque.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}, sotto il limite.</source>
   <extracomment>PDC-R4 met</extracomment>
   <translation type="unfinished">Autres maisons et terrains : {altri_immobili}, sous la limite.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}. Il limite era {immobili_massimo}.</source>
   <extracomment>PDC-R4 unmet</extracomment>
   <translation type="unfinished">Autres maisons et terrains : {altri_immobili}. La limite était {immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valevano le altre case e i terreni.</source>
   <extracomment>PDC-R4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien valaient les autres maisons et les terrains.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo}.</source>
   <extracomment>PDC-R5 unmet</extracomment>
   <translation type="unfinished">Comptes et épargne : {patrimonio_mobiliare}. La limite pour la famille était {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'era in conti e risparmi.</source>
   <extracomment>PDC-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien il y avait sur les comptes et en épargne.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: doveva essere sotto {soglia_reddito}.</source>
   <extracomment>PDC-R6 met</extracomment>
   <translation type="unfinished">Revenu {reddito_familiare} : il devait être sous {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto di allora. Per la casa popolare il limite lo dice l'INPS.</source>
   <extracomment>PDC-R6 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore le revenu, la famille ou le loyer de l'époque. Pour le logement social (casa popolare), c'est l'INPS qui dit la limite.</translation>
  </message>
  <message>
   <source>C'era una barca, un'auto o una moto immatricolata nei 6 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 2 anni.</source>
   <extracomment>PDC-R7 unmet</extracomment>
   <translation type="unfinished">Il y avait un bateau, une voiture ou une moto immatriculée dans les 6 mois d'avant, ou grosse ({cilindrata_auto} cc, {cilindrata_moto} pour les motos) et de moins de 2 ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche c'erano.</source>
   <extracomment>PDC-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quelles voitures, motos ou quels bateaux il y avait.</translation>
  </message>
  <message>
   <source>Nessuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 met</extracomment>
   <translation type="unfinished">Personne n'avait démissionné dans les 12 mois d'avant.</translation>
  </message>
  <message>
   <source>Qualcuno si era dimesso senza giusta causa nei 12 mesi prima: fino al 29 marzo 2019 escludeva tutta la famiglia.</source>
   <extracomment>PDC-R9 unmet</extracomment>
   <translation type="unfinished">Quelqu'un avait démissionné sans giusta causa (motif grave) dans les 12 mois d'avant : jusqu'au 29 mars 2019, cela excluait toute la famille.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si quelqu'un avait démissionné dans les 12 mois d'avant.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni, o vivono solo con persone con disabilità grave.</source>
   <extracomment>PDC-R10 met</extracomment>
   <translation type="unfinished">Tous ont au moins 67 ans, ou vivent seulement avec des personnes qui ont un handicap grave.</translation>
  </message>
  <message>
   <source>Qualcuno ha meno di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 unmet</extracomment>
   <translation type="unfinished">Quelqu'un a moins de 67 ans : c'est le Reddito di cittadinanza (revenu de citoyenneté) qui vaut.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età di tutti.</source>
   <extracomment>PDC-R10 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore l'âge de tous.</translation>
  </message>
  <message>
   <source>Per le altre famiglie c'era il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 referral</extracomment>
   <translation type="unfinished">Pour les autres familles, il y avait le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese era {decorrenza}.</source>
   <extracomment>PDC-R11 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : le premier mois était {decorrenza}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese sarebbe stato gennaio 2024, quando non si pagava più.</source>
   <extracomment>PDC-R11 unmet</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : le premier mois aurait été janvier 2024, quand on ne payait plus.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che giorno è stata presentata la domanda.</source>
   <extracomment>PDC-R11 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel jour la demande a été présentée.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno di allora</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno ou carta di soggiorno (permis ou carte de séjour) de l'époque</translation>
  </message>
  <message>
   <source>Mostra che il documento andava bene il giorno della domanda.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Il montre que le document était valable le jour de la demande.</translation>
  </message>
  <message>
   <source>Dice quanto era l'affitto.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">Il dit combien était le loyer.</translation>
  </message>
  <message>
   <source>Dichiarazione della banca sul mutuo</source>
   <extracomment>document mutuo</extracomment>
   <translation type="unfinished">Déclaration de la banque sur le prêt de la maison (mutuo)</translation>
  </message>
  <message>
   <source>Dice quanto erano le rate della casa dove si viveva.</source>
   <extracomment>document mutuo explanation</extracomment>
   <translation type="unfinished">Elle dit combien étaient les paiements pour la maison où l'on vivait.</translation>
  </message>
  <message>
   <source>In banca, gratis.</source>
   <extracomment>document mutuo where</extracomment>
   <translation type="unfinished">À la banque, gratuitement.</translation>
  </message>
  <message>
   <source>Certificato di redditi e beni nel Paese di origine</source>
   <extracomment>document certificato_estero</extracomment>
   <translation type="unfinished">Certificat des revenus et des biens dans le pays d'origine</translation>
  </message>
  <message>
   <source>Serviva solo per i cittadini di alcuni Stati: lo dice l'INPS.</source>
   <extracomment>document certificato_estero explanation</extracomment>
   <translation type="unfinished">Il était nécessaire seulement pour les citoyens de certains pays : c'est l'INPS qui le dit.</translation>
  </message>
  <message>
   <source>Al consolato, tradotto e legalizzato.</source>
   <extracomment>document certificato_estero where</extracomment>
   <translation type="unfinished">Au consulat, traduit et légalisé.</translation>
  </message>
  <message>
   <source>Ricorso, causa o lettera dell'INPS</source>
   <extracomment>document prova_pratica_aperta</extracomment>
   <translation type="unfinished">Recours, procès ou lettre de l'INPS</translation>
  </message>
  <message>
   <source>Mostra che la pratica di allora non è chiusa.</source>
   <extracomment>document prova_pratica_aperta explanation</extracomment>
   <translation type="unfinished">Il montre que le dossier de l'époque n'est pas fermé.</translation>
  </message>
  <message>
   <source>Dal patronato o dall'avvocato.</source>
   <extracomment>document prova_pratica_aperta where</extracomment>
   <translation type="unfinished">Auprès du Patronato (bureau d'aide) ou de l'avocat.</translation>
  </message>
  <message>
   <source>ISEE di allora</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE de l'époque</translation>
  </message>
  <message>
   <source>Lo controlliamo noi: l'INPS lo ha negli archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">Nous le contrôlons nous-mêmes : l'INPS l'a dans ses archives.</translation>
  </message>
  <message>
   <source>Certificato di residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Certificat de résidence</translation>
  </message>
  <message>
   <source> Per una pratica già chiusa ne servono 10.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished"> Pour un dossier déjà fermé, il en faut 10.</translation>
  </message>
  <message>
   <source>Serviva anche il permesso UE di lungo periodo, o l'asilo: conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Il fallait aussi le permesso UE di lungo periodo (permis de longue durée), ou l'asile : c'est ce titre qui compte.</translation>
  </message>
 </context>
 <context>
  <name>rdc</name>
  <message>
   <source>Reddito di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di cittadinanza (revenu de citoyenneté)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour les familles pauvres, 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE sotto 9.360 € e pochi redditi e risparmi, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles avec un ISEE (mesure des revenus et des biens) sous 9.360 € et peu de revenus et d'épargne, qui l'ont demandé entre 2019 et 2023.</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza è finito il 31 dicembre 2023. Ora ci sono l'Assegno di inclusione e il Supporto per la formazione e il lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Le Reddito di cittadinanza (revenu de citoyenneté) a pris fin le 31 décembre 2023. Maintenant, il y a l'Assegno di inclusione (allocation d'inclusion) et le Supporto per la formazione e il lavoro (aide pour la formation et le travail).</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Le Reddito di cittadinanza (revenu de citoyenneté) pouvait être demandé à partir du 6 mars 2019.</translation>
  </message>
  <message>
   <source>La famiglia non è di sole persone di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>RDC-R10 met</extracomment>
   <translation type="unfinished">La famille n'est pas faite seulement de personnes de 67 ans : c'est le Reddito di cittadinanza (revenu de citoyenneté) qui vaut.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni: vale la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 unmet</extracomment>
   <translation type="unfinished">Tous ont au moins 67 ans : c'est la Pensione di cittadinanza (pension de citoyenneté) qui vaut.</translation>
  </message>
  <message>
   <source>Per le famiglie di 67 anni c'era la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 referral</extracomment>
   <translation type="unfinished">Pour les familles de 67 ans, il y avait la Pensione di cittadinanza (pension de citoyenneté).</translation>
  </message>
 </context>
 <context>
  <name>rei</name>
  <message>
   <source>Reddito di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di inclusione (revenu d'inclusion)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2018 e 2019</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour les familles pauvres, 2018 et 2019</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE fino a 6.000 € e pochi risparmi, che lo hanno chiesto tra dicembre 2017 e febbraio 2019.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles avec un ISEE (mesure des revenus et des biens) jusqu'à 6.000 € et peu d'épargne, qui l'ont demandé entre décembre 2017 et février 2019.</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere fino al 28 febbraio 2019. Dopo è venuto il Reddito di cittadinanza.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Le Reddito di inclusione (revenu d'inclusion) pouvait être demandé jusqu'au 28 février 2019. Après est venu le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere dal 1° dicembre 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Le Reddito di inclusione (revenu d'inclusion) pouvait être demandé à partir du 1er décembre 2017.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il Reddito di inclusione.</source>
   <extracomment>REI-R1 met</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il est valable pour le Reddito di inclusione (revenu d'inclusion).</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni di seguito.</source>
   <extracomment>REI-R2 met</extracomment>
   <translation type="unfinished">Résidence en Italie depuis au moins {anni_residenza_minimi} ans de suite.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, senza interruzioni: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>REI-R2 unmet</extracomment>
   <translation type="unfinished">Il fallait {anni_residenza_minimi} ans de résidence en Italie, sans interruption : au moment de la demande, il y avait {mesi_residenza_totali} mois.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 met</extracomment>
   <translation type="unfinished">Dans la famille, il y a une personne de moins de 18 ans, une grossesse, une personne avec un handicap et un de ses parents, ou une personne au chômage d'au moins 55 ans.</translation>
  </message>
  <message>
   <source>Fino a maggio 2018 serviva un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unmet</extracomment>
   <translation type="unfinished">Jusqu'en mai 2018, il fallait une personne de moins de 18 ans, une grossesse, une personne avec un handicap et un de ses parents, ou une personne au chômage d'au moins 55 ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, una disabilità, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y a dans la famille une personne de moins de 18 ans, une grossesse, un handicap, ou une personne au chômage d'au moins 55 ans.</translation>
  </message>
  <message>
   <source>Le domande respinte solo per questo sono state riesaminate dal 1° giugno 2018, senza chiederlo.</source>
   <extracomment>REI-R3 way_out</extracomment>
   <translation type="unfinished">Les demandes refusées seulement pour cela ont été réexaminées à partir du 1er juin 2018, sans qu'on le demande.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: il limite era {isee_massimo}.</source>
   <extracomment>REI-R4 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario} : la limite était {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: supera il limite di {isee_massimo}.</source>
   <extracomment>REI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario} : il dépasse la limite de {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: il limite era {isre_massimo}.</source>
   <extracomment>REI-R5 met</extracomment>
   <translation type="unfinished">ISRE (la partie des revenus dans l'ISEE) {isre} : la limite était {isre_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: supera il limite di {isre_massimo}.</source>
   <extracomment>REI-R5 unmet</extracomment>
   <translation type="unfinished">ISRE (la partie des revenus dans l'ISEE) {isre} : il dépasse la limite de {isre_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISRE, la parte dei redditi nell'ISEE.</source>
   <extracomment>REI-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore l'ISRE, la partie des revenus dans l'ISEE.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite.</source>
   <extracomment>REI-R7 met</extracomment>
   <translation type="unfinished">Comptes et épargne : {patrimonio_mobiliare}, sous la limite.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo.limite}.</source>
   <extracomment>REI-R7 unmet</extracomment>
   <translation type="unfinished">Comptes et épargne : {patrimonio_mobiliare}. La limite pour la famille était {mobiliare_massimo.limite}.</translation>
  </message>
  <message>
   <source>Nessuno in famiglia aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 met</extracomment>
   <translation type="unfinished">Personne dans la famille n'avait une allocation chômage.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il REI non si poteva avere.</source>
   <extracomment>REI-R8 unmet</extracomment>
   <translation type="unfinished">Quelqu'un dans la famille avait une allocation chômage : on ne pouvait pas avoir le REI (Reddito di inclusione, revenu d'inclusion).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si quelqu'un avait une allocation chômage.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto nuova, nessuna barca.</source>
   <extracomment>REI-R9 met</extracomment>
   <translation type="unfinished">Aucune voiture ou moto neuve, aucun bateau.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei {mesi_veicolo} mesi prima, o una barca.</source>
   <extracomment>REI-R9 unmet</extracomment>
   <translation type="unfinished">Il y avait une voiture ou une moto immatriculée dans les {mesi_veicolo} mois d'avant, ou un bateau.</translation>
  </message>
  <message>
   <source>Con la data presunta del parto, di un medico del servizio pubblico.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">Avec la date prévue de l'accouchement, d'un médecin du service public.</translation>
  </message>
  <message>
   <source>Al consultorio o dal medico del servizio sanitario, gratis.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">Au consultorio (centre de santé pour les familles) ou auprès du médecin du service public de santé, gratuitement.</translation>
  </message>
  <message>
   <source>La controlla il Centro per l'impiego.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">Le Centro per l'impiego (bureau de l'emploi) la contrôle.</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud</name>
  <message>
   <source>Resto al Sud</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud (je reste au Sud)</translation>
  </message>
  <message>
   <source>Aiuto per aprire un'attività al Sud, fino al 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour ouvrir une activité au Sud, jusqu'en 2025</translation>
  </message>
  <message>
   <source>Per chi apriva un'attività al Sud, fino a 55 anni negli ultimi anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour ceux qui ouvraient une activité au Sud, jusqu'à 55 ans dans les dernières années.</translation>
  </message>
  <message>
   <source>Resto al Sud ha chiuso il 15 ottobre 2025. Ora c'è Resto al Sud 2.0, per chi ha meno di 35 anni. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Resto al Sud a fermé le 15 octobre 2025. Maintenant, il y a Resto al Sud 2.0, pour ceux qui ont moins de 35 ans. Pour d'autres âges, on peut s'adresser à la Camera di commercio (chambre de commerce) ou à la Région.</translation>
  </message>
  <message>
   <source>Le domande di Resto al Sud sono cominciate il 15 gennaio 2018.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Les demandes de Resto al Sud ont commencé le 15 janvier 2018.</translation>
  </message>
  <message>
   <source>Per una domanda già fatta si sente Invitalia, invitalia.it: decide lei.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Pour une demande déjà faite, on s'adresse à Invitalia (agence publique), invitalia.it : c'est elle qui décide.</translation>
  </message>
  <message>
   <source>Il 15 ottobre 2025 lo sportello ha chiuso: se una domanda di quel giorno vale lo dice Invitalia.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Le 15 octobre 2025, le guichet a fermé : si une demande de ce jour-là est valable, c'est Invitalia (agence publique) qui le dit.</translation>
  </message>
  <message>
   <source>Alla domanda aveva {eta_alla_domanda} anni: andava bene.</source>
   <extracomment>RAS-R1 met</extracomment>
   <translation type="unfinished">À la demande, vous aviez {eta_alla_domanda} ans : cela convenait.</translation>
  </message>
  <message>
   <source>Serviva avere da 18 a {eta_massima} anni: ne aveva {eta_alla_domanda}.</source>
   <extracomment>RAS-R1 unmet</extracomment>
   <translation type="unfinished">Il fallait avoir de 18 à {eta_massima} ans : vous aviez {eta_alla_domanda} ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva.</source>
   <extracomment>RAS-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quel âge vous aviez.</translation>
  </message>
  <message>
   <source>Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>RAS-R1 way_out</extracomment>
   <translation type="unfinished">Pour d'autres âges, on peut s'adresser à la Camera di commercio (chambre de commerce) ou à la Région.</translation>
  </message>
  <message>
   <source>La sede è tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 met</extracomment>
   <translation type="unfinished">Le lieu de l'activité est dans les territoires acceptés : {regione_sede}.</translation>
  </message>
  <message>
   <source>La sede non era tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 unmet</extracomment>
   <translation type="unfinished">Le lieu de l'activité n'était pas dans les territoires acceptés : {regione_sede}.</translation>
  </message>
  <message>
   <source>Va controllato se la sede è tra i territori ammessi.</source>
   <extracomment>RAS-R2 unknown</extracomment>
   <translation type="unfinished">Il faut contrôler si le lieu de l'activité est dans les territoires acceptés.</translation>
  </message>
  <message>
   <source>Non è un libero professionista.</source>
   <extracomment>RAS-R3 met</extracomment>
   <translation type="unfinished">Vous n'exercez pas une profession libérale.</translation>
  </message>
  <message>
   <source>I liberi professionisti sono entrati nel 2019.</source>
   <extracomment>RAS-R3 unmet</extracomment>
   <translation type="unfinished">Les professions libérales ont été acceptées à partir de 2019.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che forma lavorava.</source>
   <extracomment>RAS-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore sous quelle forme vous travailliez.</translation>
  </message>
  <message>
   <source>I liberi professionisti potevano chiedere dal 1° gennaio 2019.</source>
   <extracomment>RAS-R3 way_out</extracomment>
   <translation type="unfinished">Les professions libérales pouvaient demander à partir du 1er janvier 2019.</translation>
  </message>
  <message>
   <source>Numero della domanda a Invitalia</source>
   <extracomment>document pratica_invitalia</extracomment>
   <translation type="unfinished">Numéro de la demande à Invitalia (agence publique)</translation>
  </message>
  <message>
   <source>Serve per chiedere a che punto è.</source>
   <extracomment>document pratica_invitalia explanation</extracomment>
   <translation type="unfinished">Il sert à demander où en est le dossier.</translation>
  </message>
  <message>
   <source>È nella ricevuta e sul sito di Invitalia.</source>
   <extracomment>document pratica_invitalia where</extracomment>
   <translation type="unfinished">Il est sur le reçu et sur le site d'Invitalia (agence publique).</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud_2_0</name>
  <message>
   <source>Resto al Sud 2.0</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud 2.0 (je reste au Sud 2.0)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Sud</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Bon ou aide en argent pour ouvrir une activité au Sud</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Sud o nei Comuni dei terremoti.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes de 18 à 34 ans, qui ne travaillent pas ou gagnent très peu et veulent ouvrir une activité au Sud de l'Italie ou dans les communes touchées par les tremblements de terre.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Resto al Sud 2.0.</source>
   <extracomment>RS2-U4 met</extracomment>
   <translation type="unfinished">L'activité sera ici : {regione_sede}. C'est Resto al Sud 2.0 qui vaut.</translation>
  </message>
  <message>
   <source>Con la sede al Centro-Nord vale Autoimpiego Centro-Nord.</source>
   <extracomment>RS2-U4 unmet</extracomment>
   <translation type="unfinished">Si l'activité est dans le Centre-Nord, c'est Autoimpiego Centro-Nord qui vaut.</translation>
  </message>
 </context>
 <context>
  <name>riduzione_35_forfettari</name>
  <message>
   <source>Riduzione del 35 % per i forfettari</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 35 % per i forfettari (réduction de 35 % pour le régime simplifié)</translation>
  </message>
  <message>
   <source>Contributi ridotti del 35 % per chi è forfettario</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Cotisations réduites de 35 % pour les personnes au regime forfettario (impôt simplifié)</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti con un'impresa individuale e il regime forfettario.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les artisans et commerçants avec une entreprise individuelle et le regime forfettario (impôt simplifié).</translation>
  </message>
  <message>
   <source>La richiesta si fa sul sito dell'INPS, nel Cassetto previdenziale artigiani e commercianti.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande se fait sur le site de l'INPS, dans le Cassetto previdenziale des artisans et commerçants.</translation>
  </message>
  <message>
   <source>Nel 2015 la regola era un'altra, senza il contributo minimo: quelle richieste sono finite tutte il 31 dicembre 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">En 2015, la règle était différente, sans la cotisation minimale : ces demandes ont toutes pris fin le 31 décembre 2015.</translation>
  </message>
  <message>
   <source>Paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 met</extracomment>
   <translation type="unfinished">Vous payez les impôts avec le regime forfettario (impôt simplifié).</translation>
  </message>
  <message>
   <source>Lo sconto è solo per chi paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unmet</extracomment>
   <translation type="unfinished">La réduction est seulement pour ceux qui paient les impôts avec le regime forfettario (impôt simplifié).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous payez les impôts avec le regime forfettario (impôt simplifié).</translation>
  </message>
  <message>
   <source>Ha un'impresa individuale e versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R35-F2 met</extracomment>
   <translation type="unfinished">Vous avez une entreprise individuelle et vous versez les cotisations ici : {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Serve un'impresa individuale con i contributi da artigiano o commerciante. Lei ha: {forma_attivita}, {gestione_previdenziale}.</source>
   <extracomment>R35-F2 unmet</extracomment>
   <translation type="unfinished">Il faut une entreprise individuelle avec des cotisations d'artisan ou de commerçant. Vous avez : {forma_attivita}, {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che impresa ha, e dove versa i contributi.</source>
   <extracomment>R35-F2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quelle entreprise vous avez, et où vous versez les cotisations.</translation>
  </message>
  <message>
   <source>Non ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 met</extracomment>
   <translation type="unfinished">Vous n'avez pas la réduction de 50 % pour les personnes inscrites en 2025.</translation>
  </message>
  <message>
   <source>Ha già lo sconto del 50 % per chi si è iscritto nel 2025: deve scegliere.</source>
   <extracomment>R35-F3 unmet</extracomment>
   <translation type="unfinished">Vous avez déjà la réduction de 50 % pour les personnes inscrites en 2025 : vous devez choisir.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez la réduction de 50 % pour les personnes inscrites en 2025.</translation>
  </message>
  <message>
   <source>Può scegliere: per avere questo sconto deve rinunciare a quello del 50 %.</source>
   <extracomment>R35-F3 way_out</extracomment>
   <translation type="unfinished">Vous pouvez choisir : pour avoir cette réduction, vous devez renoncer à celle de 50 %.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la richiesta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Ils servent à savoir avec certitude qui fait la demande.</translation>
  </message>
  <message>
   <source>La richiesta si fa nel cassetto previdenziale di artigiani e commercianti, sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">La demande se fait dans le « cassetto previdenziale » (espace en ligne) des artisans et commerçants, sur le site de l'INPS.</translation>
  </message>
  <message>
   <source>Requisiti del regime forfettario</source>
   <extracomment>document dichiarazione_forfettario</extracomment>
   <translation type="unfinished">Conditions du regime forfettario (impôt simplifié)</translation>
  </message>
  <message>
   <source>Basta dichiararlo nella richiesta.</source>
   <extracomment>document dichiarazione_forfettario explanation</extracomment>
   <translation type="unfinished">Il suffit de le déclarer dans la demande.</translation>
  </message>
  <message>
   <source>Iscrizione e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">Inscription et visura (extrait du registre des entreprises)</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi e nel Registro delle imprese.</source>
   <extracomment>document iscrizione explanation</extracomment>
   <translation type="unfinished">L'INPS les lit dans ses archives et dans le Registre des entreprises.</translation>
  </message>
 </context>
 <context>
  <name>riduzione_50_art_com_2025</name>
  <message>
   <source>Riduzione del 50 % per artigiani e commercianti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 50 % per artigiani e commercianti (réduction de 50 % pour artisans et commerçants)</translation>
  </message>
  <message>
   <source>Metà contributi per chi si è iscritto nel 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Moitié des cotisations pour les personnes inscrites en 2025</translation>
  </message>
  <message>
   <source>Per chi nel 2025 si è iscritto per la prima volta come artigiano o commerciante.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui, en 2025, se sont inscrites pour la première fois comme artisan ou commerçant.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, nel Portale delle agevolazioni.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">La demande se fait sur le site de l'INPS, dans le Portale delle agevolazioni.</translation>
  </message>
  <message>
   <source>Lo sconto vale per chi ha cominciato dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">La réduction vaut pour ceux qui ont commencé à partir du 1er janvier 2025.</translation>
  </message>
  <message>
   <source>Ha cominciato il {data_inizio_attivita}: lo sconto vale per chi ha cominciato nel 2025.</source>
   <extracomment>R50-B1 met</extracomment>
   <translation type="unfinished">Vous avez commencé le {data_inizio_attivita} : la réduction vaut pour ceux qui ont commencé en 2025.</translation>
  </message>
  <message>
   <source>Lo sconto vale solo per chi ha cominciato nel 2025: lei ha cominciato il {data_inizio_attivita}.</source>
   <extracomment>R50-B1 unmet</extracomment>
   <translation type="unfinished">La réduction vaut seulement pour ceux qui ont commencé en 2025 : vous avez commencé le {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando ha cominciato.</source>
   <extracomment>R50-B1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quand vous avez commencé.</translation>
  </message>
  <message>
   <source>Con il regime forfettario si può vedere lo sconto del 35 %.</source>
   <extracomment>R50-B1 way_out</extracomment>
   <translation type="unfinished">Avec le regime forfettario (impôt simplifié), on peut voir la réduction de 35 %.</translation>
  </message>
  <message>
   <source>È la prima volta che si iscrive.</source>
   <extracomment>R50-B2 met</extracomment>
   <translation type="unfinished">C'est la première fois que vous vous inscrivez.</translation>
  </message>
  <message>
   <source>Era già stato iscritto come artigiano o commerciante, anche da collaboratore: lo sconto è solo per la prima volta.</source>
   <extracomment>R50-B2 unmet</extracomment>
   <translation type="unfinished">Vous aviez déjà eu une inscription comme artisan ou commerçant, même comme collaborateur : la réduction est seulement pour la première fois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è la prima iscrizione.</source>
   <extracomment>R50-B2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si c'est la première inscription.</translation>
  </message>
  <message>
   <source>Versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 met</extracomment>
   <translation type="unfinished">Vous versez les cotisations ici : {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Lo sconto è solo per artigiani e commercianti. Contributi: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 unmet</extracomment>
   <translation type="unfinished">La réduction est seulement pour les artisans et commerçants. Cotisations : {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non ha altri sconti sui contributi.</source>
   <extracomment>R50-B4 met</extracomment>
   <translation type="unfinished">Vous n'avez pas d'autres réductions sur les cotisations.</translation>
  </message>
  <message>
   <source>Ha già un altro sconto sui contributi: deve scegliere.</source>
   <extracomment>R50-B4 unmet</extracomment>
   <translation type="unfinished">Vous avez déjà une autre réduction sur les cotisations : vous devez choisir.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha un altro sconto sui contributi.</source>
   <extracomment>R50-B4 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous avez une autre réduction sur les cotisations.</translation>
  </message>
  <message>
   <source>Può scegliere: chi ha lo sconto del 35 % può passare a questo.</source>
   <extracomment>R50-B4 way_out</extracomment>
   <translation type="unfinished">Vous pouvez choisir : la personne qui a la réduction de 35 % peut passer à celle-ci.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il modulo c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 met</extracomment>
   <translation type="unfinished">Demande du {data_domanda} : le formulaire existe depuis le 8 août 2025.</translation>
  </message>
  <message>
   <source>Il modulo per la domanda c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 unmet</extracomment>
   <translation type="unfinished">Le formulaire pour la demande existe depuis le 8 août 2025.</translation>
  </message>
  <message>
   <source>Si può chiedere dall'8 agosto 2025: lo sconto vale dal giorno dell'inizio.</source>
   <extracomment>R50-B5 way_out</extracomment>
   <translation type="unfinished">On peut demander depuis le 8 août 2025 : la réduction vaut à partir du jour du début.</translation>
  </message>
  <message>
   <source>Aiuti avuti in tre anni: {aiuti_de_minimis_3_anni}. Il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 met</extracomment>
   <translation type="unfinished">Aides reçues en trois ans : {aiuti_de_minimis_3_anni}. Le maximum est {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>L'impresa ha già avuto {aiuti_de_minimis_3_anni} di aiuti in tre anni: il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 unmet</extracomment>
   <translation type="unfinished">L'entreprise a déjà reçu {aiuti_de_minimis_3_anni} d'aides en trois ans : le maximum est {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>Va controllato che gli aiuti in tre anni, con questo sconto, restino sotto il massimo.</source>
   <extracomment>R50-B7 unknown</extracomment>
   <translation type="unfinished">Il faut contrôler que les aides en trois ans, avec cette réduction, restent sous le maximum.</translation>
  </message>
  <message>
   <source>La domanda si fa nel Portale delle agevolazioni dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">La demande se fait sur le Portale delle agevolazioni (site des réductions) de l'INPS.</translation>
  </message>
  <message>
   <source>Delega a chi tiene i conti</source>
   <extracomment>document delega</extracomment>
   <translation type="unfinished">Délégation à celui qui tient les comptes</translation>
  </message>
  <message>
   <source>Con la delega può fare la domanda il commercialista o l'associazione.</source>
   <extracomment>document delega explanation</extracomment>
   <translation type="unfinished">Avec la délégation, le comptable ou l'association peut faire la demande.</translation>
  </message>
  <message>
   <source>La firma chi chiede lo sconto: il modulo lo dà chi tiene i conti.</source>
   <extracomment>document delega where</extracomment>
   <translation type="unfinished">Elle est signée par la personne qui demande la réduction : le formulaire est donné par celui qui tient les comptes.</translation>
  </message>
  <message>
   <source>Aiuti «de minimis» avuti</source>
   <extracomment>document dichiarazione_de_minimis</extracomment>
   <translation type="unfinished">Aides « de minimis » (petites aides publiques) reçues</translation>
  </message>
  <message>
   <source>Si dichiara nella domanda quanto l'impresa ha già avuto in tre anni.</source>
   <extracomment>document dichiarazione_de_minimis explanation</extracomment>
   <translation type="unfinished">On déclare dans la demande combien l'entreprise a déjà reçu en trois ans.</translation>
  </message>
  <message>
   <source>Iscrizione, partita IVA e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">Inscription, partita IVA (numéro de TVA) et visura (extrait du registre des entreprises)</translation>
  </message>
 </context>
 <context>
  <name>selfiemployment</name>
  <message>
   <source>SELFIEmployment</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SELFIEmployment (créer son activité)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per aprire una piccola attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Prêt sans intérêts pour ouvrir une petite activité</translation>
  </message>
  <message>
   <source>Per giovani, donne e disoccupati che volevano aprire una piccola attività, prima di Autoimpiego.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les jeunes, les femmes et les personnes au chômage qui voulaient ouvrir une petite activité, avant Autoimpiego.</translation>
  </message>
  <message>
   <source>SELFIEmployment è finito. Per chi ha meno di 35 anni ora ci sono Autoimpiego Centro-Nord e Resto al Sud 2.0.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">SELFIEmployment a pris fin. Pour ceux qui ont moins de 35 ans, il y a maintenant Autoimpiego Centro-Nord et Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Le domande di SELFIEmployment sono cominciate il 1° marzo 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Les demandes de SELFIEmployment ont commencé le 1er mars 2016.</translation>
  </message>
  <message>
   <source>Aveva {eta_alla_domanda} anni. Situazione: {condizione_occupazionale}. Andava bene.</source>
   <extracomment>SELFIE-R1 met</extracomment>
   <translation type="unfinished">Vous aviez {eta_alla_domanda} ans. Situation : {condizione_occupazionale}. Cela convenait.</translation>
  </message>
  <message>
   <source>Era per giovani senza lavoro fino a 29 anni, donne che non lavoravano e disoccupati da almeno un anno.</source>
   <extracomment>SELFIE-R1 unmet</extracomment>
   <translation type="unfinished">C'était pour les jeunes sans travail jusqu'à 29 ans, les femmes qui ne travaillaient pas et les personnes au chômage depuis au moins un an.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era tra le persone ammesse.</source>
   <extracomment>SELFIE-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous étiez parmi les personnes acceptées.</translation>
  </message>
  <message>
   <source>Chi si era iscritto a Garanzia Giovani entro i 29 anni lo dica a Invitalia.</source>
   <extracomment>SELFIE-R1 way_out</extracomment>
   <translation type="unfinished">Si vous aviez fait votre inscription à Garanzia Giovani (programme pour les jeunes) avant la fin de vos 29 ans, dites-le à Invitalia (agence publique).</translation>
  </message>
  <message>
   <source>Spesa prevista {importo_programma}: andava bene.</source>
   <extracomment>SELFIE-R2 met</extracomment>
   <translation type="unfinished">Dépense prévue {importo_programma} : cela convenait.</translation>
  </message>
  <message>
   <source>La spesa doveva stare tra {prestito_minimo} e {prestito_massimo}: era {importo_programma}.</source>
   <extracomment>SELFIE-R2 unmet</extracomment>
   <translation type="unfinished">La dépense devait être entre {prestito_minimo} et {prestito_massimo} : elle était de {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensava di spendere.</source>
   <extracomment>SELFIE-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien vous pensiez dépenser.</translation>
  </message>
 </context>
 <context>
  <name>sfl</name>
  <message>
   <source>Supporto per la formazione e il lavoro</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro (aide pour la formation et le travail)</translation>
  </message>
  <message>
   <source>Aiuto per chi si forma e cerca lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Aide pour ceux qui se forment et cherchent du travail</translation>
  </message>
  <message>
   <source>Per chi ha dai 18 ai 59 anni, un ISEE basso, e segue un corso o un'altra attività per trovare lavoro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les personnes qui ont de 18 à 59 ans, un ISEE (mesure des revenus et des biens) bas, et suivent un cours ou une autre activité pour trouver du travail.</translation>
  </message>
  <message>
   <source>Ci si iscrive a SIISL e si firma il patto di attivazione digitale: si può fare qui.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">On s'inscrit à SIISL et on signe le pacte d'activation numérique : on peut le faire ici.</translation>
  </message>
  <message>
   <source>Il Supporto per la formazione e il lavoro si può chiedere dal 1° settembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Le Supporto per la formazione e il lavoro (aide pour la formation et le travail) peut être demandé depuis le 1er septembre 2023.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59.</source>
   <extracomment>SFL-R1 met</extracomment>
   <translation type="unfinished">Vous avez {eta_alla_domanda} ans : c'est possible de 18 à 59 ans.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</source>
   <extracomment>SFL-R1 unmet</extracomment>
   <translation type="unfinished">Vous avez {eta_alla_domanda} ans : c'est possible de 18 à 59 ans. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Dai 60 anni va visto l'Assegno di inclusione.</source>
   <extracomment>SFL-R1 referral</extracomment>
   <translation type="unfinished">À partir de 60 ans, il faut voir l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi.</source>
   <extracomment>SFL-R3 unmet</extracomment>
   <translation type="unfinished">Il faut {anni_residenza_minimi} ans de résidence en Italie, les 2 derniers de suite : pour l'instant il y a {mesi_residenza_totali} mois.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>SFL-R4 unknown</extracomment>
   <translation type="unfinished">Il manque un ISEE du bon type et valide{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. On le fait au CAF (centre d'aide fiscale), gratuitement.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito o la famiglia, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>SFL-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne connaissons pas encore le revenu ou la famille, ou bien le revenu est entre deux limites : c'est l'INPS qui décide.</translation>
  </message>
  <message>
   <source>{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</source>
   <extracomment>SFL-R10 met</extracomment>
   <translation type="unfinished">{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</translation>
  </message>
  <message>
   <source>La persona è contata nell'Assegno di inclusione della famiglia, o ha carichi di cura: non può avere anche questo aiuto.</source>
   <extracomment>SFL-R10 unmet</extracomment>
   <translation type="unfinished">La personne est comptée dans l'Assegno di inclusione (allocation d'inclusion) de la famille, ou elle doit s'occuper de proches (carichi di cura) : elle ne peut pas avoir aussi cette aide.</translation>
  </message>
  <message>
   <source>In famiglia c'è, o può esserci, chi dà diritto all'Assegno di inclusione: prima va visto quello.</source>
   <extracomment>SFL-R10 unknown</extracomment>
   <translation type="unfinished">Dans la famille il y a, ou il peut y avoir, une personne qui donne droit à l'Assegno di inclusione (allocation d'inclusion) : il faut voir d'abord celui-là.</translation>
  </message>
  <message>
   <source>La famiglia non riceveva il Reddito di cittadinanza.</source>
   <extracomment>SFL-R11 met</extracomment>
   <translation type="unfinished">La famille ne recevait pas le Reddito di cittadinanza (revenu de citoyenneté).</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito o la Pensione di cittadinanza: non si poteva avere negli stessi mesi.</source>
   <extracomment>SFL-R11 unmet</extracomment>
   <translation type="unfinished">La famille recevait le Reddito ou la Pensione di cittadinanza (revenu ou pension de citoyenneté) : on ne pouvait pas l'avoir dans les mêmes mois.</translation>
  </message>
  <message>
   <source>Non riceve un'indennità di disoccupazione.</source>
   <extracomment>SFL-R12 met</extracomment>
   <translation type="unfinished">Vous ne recevez pas d'allocation chômage.</translation>
  </message>
  <message>
   <source>Riceve un'indennità di disoccupazione: si può chiedere quando finisce.</source>
   <extracomment>SFL-R12 unmet</extracomment>
   <translation type="unfinished">Vous recevez une allocation chômage : on peut demander quand elle prend fin.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione. Per la cassa integrazione, la disoccupazione agricola e l'ISCRO decide l'INPS.</source>
   <extracomment>SFL-R12 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si vous recevez une allocation chômage. Pour la cassa integrazione (chômage partiel), la disoccupazione agricola (chômage agricole) et l'ISCRO (aide pour les indépendants), c'est l'INPS qui décide.</translation>
  </message>
  <message>
   <source>Mesi già pagati: {mesi_pagati}. Ne restano {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</source>
   <extracomment>SFL-R13 met</extracomment>
   <translation type="unfinished">Mois déjà payés : {mesi_pagati}. Il en reste {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</translation>
  </message>
  <message>
   <source>I {durata_mesi} mesi sono finiti, e non c'è la proroga: serviva un corso di formazione in corso e il patto aggiornato in tempo.</source>
   <extracomment>SFL-R13 unmet</extracomment>
   <translation type="unfinished">Les {durata_mesi} mois sont finis, et il n'y a pas la prolongation : il fallait un cours de formation en cours et le pacte mis à jour à temps.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi sono già stati pagati, o se c'è la proroga.</source>
   <extracomment>SFL-R13 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien de mois ont déjà été payés, ou s'il y a la prolongation.</translation>
  </message>
  <message>
   <source>L'INPS paga con bonifico, solo su un conto suo.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">L'INPS paie par virement, seulement sur un compte à votre nom.</translation>
  </message>
  <message>
   <source>Iscrizione al corso</source>
   <extracomment>document iscrizione_corso</extracomment>
   <translation type="unfinished">Inscription au cours</translation>
  </message>
  <message>
   <source>Dice le date del corso, anche per la proroga.</source>
   <extracomment>document iscrizione_corso explanation</extracomment>
   <translation type="unfinished">Elle dit les dates du cours, aussi pour la prolongation.</translation>
  </message>
  <message>
   <source>Dall'ente che fa il corso.</source>
   <extracomment>document iscrizione_corso where</extracomment>
   <translation type="unfinished">Auprès de l'organisme qui fait le cours.</translation>
  </message>
  <message>
   <source>Patto di servizio</source>
   <extracomment>document patto_servizio</extracomment>
   <translation type="unfinished">Patto di servizio (accord avec le bureau de l'emploi)</translation>
  </message>
  <message>
   <source>Lo controlla l'INPS con il Centro per l'impiego.</source>
   <extracomment>document patto_servizio explanation</extracomment>
   <translation type="unfinished">L'INPS le contrôle avec le Centro per l'impiego (bureau de l'emploi).</translation>
  </message>
  <message>
   <source>Dai 60 anni c'è l'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">À partir de 60 ans, il y a l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">La famille a l'Assegno di inclusione (allocation d'inclusion), mais la personne n'est pas comptée dans le calcul (scala).</translation>
  </message>
  <message>
   <source>In famiglia nessuno dà diritto all'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Dans la famille, personne ne donne droit à l'Assegno di inclusione (allocation d'inclusion).</translation>
  </message>
  <message>
   <source>, e c'è la proroga per il corso</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">, et il y a la prolongation pour le cours</translation>
  </message>
 </context>
 <context>
  <name>sia</name>
  <message>
   <source>SIA</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SIA (soutien pour l'inclusion active)</translation>
  </message>
  <message>
   <source>Sostegno per le famiglie povere, 2016 e 2017</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Soutien pour les familles pauvres, 2016 et 2017</translation>
  </message>
  <message>
   <source>Per famiglie molto povere con un minore, una gravidanza o una persona con disabilità, che lo hanno chiesto nel 2016 o 2017.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour les familles très pauvres avec une personne de moins de 18 ans, une grossesse ou une personne avec un handicap, qui l'ont demandé en 2016 ou 2017.</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere fino al 31 ottobre 2017. Dopo è venuto il Reddito di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Le SIA (soutien pour l'inclusion active) pouvait être demandé jusqu'au 31 octobre 2017. Après est venu le Reddito di inclusione (revenu d'inclusion).</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere dal 2 settembre 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Le SIA (soutien pour l'inclusion active) pouvait être demandé à partir du 2 septembre 2016.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il SIA.</source>
   <extracomment>SIA-R1 met</extracomment>
   <translation type="unfinished">Document : {cittadinanza_titolo}. Il est valable pour le SIA (soutien pour l'inclusion active).</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni.</source>
   <extracomment>SIA-R2 met</extracomment>
   <translation type="unfinished">Résidence en Italie depuis au moins {anni_residenza_minimi} ans.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>SIA-R2 unmet</extracomment>
   <translation type="unfinished">Il fallait {anni_residenza_minimi} ans de résidence en Italie : au moment de la demande, il y avait {mesi_residenza_totali} mois.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia.</source>
   <extracomment>SIA-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore depuis quand vous résidez en Italie.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 met</extracomment>
   <translation type="unfinished">Dans la famille, il y a une personne de moins de 18 ans, une grossesse, ou une personne avec un handicap et un de ses parents.</translation>
  </message>
  <message>
   <source>Serviva in famiglia un minore, una gravidanza, o una persona con disabilità con almeno un genitore.</source>
   <extracomment>SIA-R3 unmet</extracomment>
   <translation type="unfinished">Il fallait dans la famille une personne de moins de 18 ans, une grossesse, ou une personne avec un handicap et au moins un de ses parents.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore s'il y a dans la famille une personne de moins de 18 ans, une grossesse, ou une personne avec un handicap et un de ses parents.</translation>
  </message>
  <message>
   <source>Altri aiuti: {trattamenti_mensili}, sotto il limite.</source>
   <extracomment>SIA-R5 met</extracomment>
   <translation type="unfinished">Autres aides : {trattamenti_mensili}, sous la limite.</translation>
  </message>
  <message>
   <source>Gli altri aiuti sono {trattamenti_mensili}: il limite era {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} con una persona non autosufficiente.</source>
   <extracomment>SIA-R5 unmet</extracomment>
   <translation type="unfinished">Les autres aides sont de {trattamenti_mensili} : la limite était {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} avec une personne qui ne peut pas vivre seule sans aide.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali altri aiuti riceveva la famiglia.</source>
   <extracomment>SIA-R5 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quelles autres aides la famille recevait.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il SIA non si poteva avere.</source>
   <extracomment>SIA-R6 unmet</extracomment>
   <translation type="unfinished">Quelqu'un dans la famille avait une allocation chômage : on ne pouvait pas avoir le SIA (soutien pour l'inclusion active).</translation>
  </message>
  <message>
   <source>Nessuna auto o moto oltre i limiti.</source>
   <extracomment>SIA-R7 met</extracomment>
   <translation type="unfinished">Aucune voiture ou moto au-dessus des limites.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei 12 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 3 anni.</source>
   <extracomment>SIA-R7 unmet</extracomment>
   <translation type="unfinished">Il y avait une voiture ou une moto immatriculée dans les 12 mois d'avant, ou grosse ({cilindrata_auto} cc, {cilindrata_moto} pour les motos) et de moins de 3 ans.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto e moto c'erano.</source>
   <extracomment>SIA-R7 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore quelles voitures et motos il y avait.</translation>
  </message>
  <message>
   <source>{punteggio} punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 met</extracomment>
   <translation type="unfinished">{punteggio} points : il en fallait {soglia_punti}.</translation>
  </message>
  <message>
   <source>Non abbiamo ancora tutti i dati per contare i punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 unknown</extracomment>
   <translation type="unfinished">Nous n'avons pas encore toutes les données pour compter les points : il en fallait {soglia_punti}.</translation>
  </message>
  <message>
   <source>Libretto di auto e moto</source>
   <extracomment>document libretto</extracomment>
   <translation type="unfinished">Carte grise (libretto) des voitures et motos</translation>
  </message>
  <message>
   <source>Dice la cilindrata e la prima immatricolazione.</source>
   <extracomment>document libretto explanation</extracomment>
   <translation type="unfinished">Elle dit la cylindrée (taille du moteur) et la première immatriculation.</translation>
  </message>
  <message>
   <source>È nell'auto.</source>
   <extracomment>document libretto where</extracomment>
   <translation type="unfinished">Elle est dans la voiture.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nominati: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Les apatrides (personnes sans nationalité) ne sont pas nommés : avec l'asile ou le permesso UE di lungo periodo (permis de longue durée), c'est ce titre qui compte.</translation>
  </message>
 </context>
 <context>
  <name>smart_start</name>
  <message>
   <source>Smart&amp;Start Italia</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Smart&amp;Start Italia (prêt pour les startups)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per le startup innovative</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Prêt sans intérêts pour les startups innovantes (jeunes entreprises avec une idée nouvelle)</translation>
  </message>
  <message>
   <source>Per chi ha, o vuole aprire, una startup innovativa e pensa di spendere tra 100.000 € e 1.500.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Pour ceux qui ont, ou veulent ouvrir, une startup innovante (jeune entreprise avec une idée nouvelle) et pensent dépenser entre 100.000 € et 1.500.000 €.</translation>
  </message>
  <message>
   <source>Le domande di Smart&amp;Start sono cominciate il 16 febbraio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Les demandes de Smart&amp;Start ont commencé le 16 février 2015.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Cela peut convenir : c'est Invitalia (agence publique) qui décide. La demande se fait sur son site, invitalia.it.</translation>
  </message>
  <message>
   <source>È, o sarà, una startup innovativa.</source>
   <extracomment>SMART-R1 met</extracomment>
   <translation type="unfinished">C'est, ou ce sera, une startup innovante.</translation>
  </message>
  <message>
   <source>Questo prestito è solo per le startup innovative.</source>
   <extracomment>SMART-R1 unmet</extracomment>
   <translation type="unfinished">Ce prêt est seulement pour les startups innovantes.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è una startup innovativa.</source>
   <extracomment>SMART-R1 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore si c'est une startup innovante.</translation>
  </message>
  <message>
   <source>Pensa di spendere {importo_programma}: il prestito va da {spesa_minima} a {spesa_massima} di spesa.</source>
   <extracomment>SMART-R2 met</extracomment>
   <translation type="unfinished">Vous pensez dépenser {importo_programma} : le prêt est pour une dépense de {spesa_minima} à {spesa_massima}.</translation>
  </message>
  <message>
   <source>La spesa deve stare tra {spesa_minima} e {spesa_massima}: pensa di spendere {importo_programma}.</source>
   <extracomment>SMART-R2 unmet</extracomment>
   <translation type="unfinished">La dépense doit être entre {spesa_minima} et {spesa_massima} : vous pensez dépenser {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensa di spendere.</source>
   <extracomment>SMART-R2 unknown</extracomment>
   <translation type="unfinished">Nous ne savons pas encore combien vous pensez dépenser.</translation>
  </message>
  <message>
   <source>Progetto dell'impresa e preventivi</source>
   <extracomment>document progetto</extracomment>
   <translation type="unfinished">Projet de l'entreprise et devis</translation>
  </message>
  <message>
   <source>Aiutano a capire se la spesa rientra nelle regole.</source>
   <extracomment>document progetto explanation</extracomment>
   <translation type="unfinished">Ils aident à comprendre si la dépense entre dans les règles.</translation>
  </message>
  <message>
   <source>Li prepara chi fonda l'impresa. La Camera di commercio può aiutare.</source>
   <extracomment>document progetto where</extracomment>
   <translation type="unfinished">Ils sont préparés par la personne qui crée l'entreprise. La Camera di commercio (chambre de commerce) peut aider.</translation>
  </message>
 </context>
 <context>
  <name>pensione_diretta</name>
  <message>
   <source>No</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Non</translation>
  </message>
  <message>
   <source>Assegno ordinario di invalidità</source>
   <extracomment>assegno_ordinario_invalidita</extracomment>
   <translation type="unfinished">Assegno ordinario di invalidità (allocation d'invalidité)</translation>
  </message>
  <message>
   <source>Sì, una pensione</source>
   <extracomment>altra</extracomment>
   <translation type="unfinished">Oui, une pension</translation>
  </message>
 </context>
 <context>
  <name>ruolo_richiedente</name>
  <message>
   <source>Un genitore</source>
   <extracomment>genitore</extracomment>
   <translation type="unfinished">Un parent</translation>
  </message>
  <message>
   <source>Il tutore</source>
   <extracomment>tutore</extracomment>
   <translation type="unfinished">Le tuteur</translation>
  </message>
  <message>
   <source>Chi ha il minore in affidamento</source>
   <extracomment>affidatario</extracomment>
   <translation type="unfinished">La personne à qui l'enfant mineur est confié</translation>
  </message>
  <message>
   <source>Il figlio maggiorenne, per sé</source>
   <extracomment>figlio_maggiorenne</extracomment>
   <translation type="unfinished">L'enfant majeur, pour lui-même</translation>
  </message>
 </context>
 <context>
  <name>forma_attivita</name>
  <message>
   <source>Libera professione</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Profession libérale</translation>
  </message>
  <message>
   <source>Impresa individuale</source>
   <extracomment>impresa_individuale</extracomment>
   <translation type="unfinished">Entreprise individuelle</translation>
  </message>
  <message>
   <source>Società con un solo socio</source>
   <extracomment>societa_unipersonale</extracomment>
   <translation type="unfinished">Société avec un seul associé</translation>
  </message>
  <message>
   <source>Socio che lavora nella società</source>
   <extracomment>socio_lavoratore_societa</extracomment>
   <translation type="unfinished">Associé qui travaille dans la société</translation>
  </message>
  <message>
   <source>Socio lavoratore di cooperativa</source>
   <extracomment>quota_cooperativa_lavoro</extracomment>
   <translation type="unfinished">Associé qui travaille dans une coopérative</translation>
  </message>
  <message>
   <source>Socio che mette solo il capitale</source>
   <extracomment>socio_capitale</extracomment>
   <translation type="unfinished">Associé qui met seulement l'argent</translation>
  </message>
 </context>
 <context>
  <name>regione_sede</name>
  <message>
   <source>Abruzzo</source>
   <extracomment>abruzzo</extracomment>
   <translation type="unfinished">Abruzzes</translation>
  </message>
  <message>
   <source>Basilicata</source>
   <extracomment>basilicata</extracomment>
   <translation type="unfinished">Basilicate</translation>
  </message>
  <message>
   <source>Calabria</source>
   <extracomment>calabria</extracomment>
   <translation type="unfinished">Calabre</translation>
  </message>
  <message>
   <source>Campania</source>
   <extracomment>campania</extracomment>
   <translation type="unfinished">Campanie</translation>
  </message>
  <message>
   <source>Emilia-Romagna</source>
   <extracomment>emilia_romagna</extracomment>
   <translation type="unfinished">Émilie-Romagne</translation>
  </message>
  <message>
   <source>Friuli Venezia Giulia</source>
   <extracomment>friuli_venezia_giulia</extracomment>
   <translation type="unfinished">Frioul-Vénétie Julienne</translation>
  </message>
  <message>
   <source>Lazio</source>
   <extracomment>lazio</extracomment>
   <translation type="unfinished">Latium</translation>
  </message>
  <message>
   <source>Liguria</source>
   <extracomment>liguria</extracomment>
   <translation type="unfinished">Ligurie</translation>
  </message>
  <message>
   <source>Lombardia</source>
   <extracomment>lombardia</extracomment>
   <translation type="unfinished">Lombardie</translation>
  </message>
  <message>
   <source>Marche</source>
   <extracomment>marche</extracomment>
   <translation type="unfinished">Marches</translation>
  </message>
  <message>
   <source>Molise</source>
   <extracomment>molise</extracomment>
   <translation type="unfinished">Molise</translation>
  </message>
  <message>
   <source>Piemonte</source>
   <extracomment>piemonte</extracomment>
   <translation type="unfinished">Piémont</translation>
  </message>
  <message>
   <source>Puglia</source>
   <extracomment>puglia</extracomment>
   <translation type="unfinished">Pouilles</translation>
  </message>
  <message>
   <source>Sardegna</source>
   <extracomment>sardegna</extracomment>
   <translation type="unfinished">Sardaigne</translation>
  </message>
  <message>
   <source>Sicilia</source>
   <extracomment>sicilia</extracomment>
   <translation type="unfinished">Sicile</translation>
  </message>
  <message>
   <source>Toscana</source>
   <extracomment>toscana</extracomment>
   <translation type="unfinished">Toscane</translation>
  </message>
  <message>
   <source>Trentino-Alto Adige</source>
   <extracomment>trentino_alto_adige</extracomment>
   <translation type="unfinished">Trentin-Haut-Adige</translation>
  </message>
  <message>
   <source>Umbria</source>
   <extracomment>umbria</extracomment>
   <translation type="unfinished">Ombrie</translation>
  </message>
  <message>
   <source>Valle d'Aosta</source>
   <extracomment>valle_aosta</extracomment>
   <translation type="unfinished">Vallée d'Aoste</translation>
  </message>
  <message>
   <source>Veneto</source>
   <extracomment>veneto</extracomment>
   <translation type="unfinished">Vénétie</translation>
  </message>
 </context>
 <context>
  <name>gestione_previdenziale</name>
  <message>
   <source>Da nessuna parte</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Nulle part</translation>
  </message>
  <message>
   <source>INPS artigiani</source>
   <extracomment>artigiani</extracomment>
   <translation type="unfinished">INPS artisans</translation>
  </message>
  <message>
   <source>INPS commercianti</source>
   <extracomment>commercianti</extracomment>
   <translation type="unfinished">INPS commerçants</translation>
  </message>
  <message>
   <source>INPS Gestione separata</source>
   <extracomment>gestione_separata</extracomment>
   <translation type="unfinished">INPS Gestione separata (collaborateurs et indépendants)</translation>
  </message>
  <message>
   <source>INPS coltivatori diretti e imprenditori agricoli</source>
   <extracomment>coltivatori</extracomment>
   <translation type="unfinished">INPS agriculteurs (coltivatori diretti) et entrepreneurs agricoles</translation>
  </message>
  <message>
   <source>Cassa di una professione</source>
   <extracomment>cassa</extracomment>
   <translation type="unfinished">Caisse d'une profession</translation>
  </message>
 </context>
 <context>
  <name>causa_cessazione</name>
  <message>
   <source>Licenziamento per motivi dell'azienda</source>
   <extracomment>licenziamento_gmo</extracomment>
   <translation type="unfinished">Licenciement pour des raisons de l'entreprise</translation>
  </message>
  <message>
   <source>Licenziamento collettivo</source>
   <extracomment>licenziamento_collettivo</extracomment>
   <translation type="unfinished">Licenciement collectif</translation>
  </message>
  <message>
   <source>Licenziamento disciplinare</source>
   <extracomment>licenziamento_disciplinare</extracomment>
   <translation type="unfinished">Licenciement disciplinaire (pour une faute)</translation>
  </message>
  <message>
   <source>Contratto a termine scaduto</source>
   <extracomment>scadenza_termine</extracomment>
   <translation type="unfinished">Contrat à durée limitée arrivé à sa fin</translation>
  </message>
  <message>
   <source>Prova non superata</source>
   <extracomment>mancato_superamento_prova_datore</extracomment>
   <translation type="unfinished">Période d'essai non réussie</translation>
  </message>
  <message>
   <source>Dimissioni per giusta causa</source>
   <extracomment>dimissioni_giusta_causa</extracomment>
   <translation type="unfinished">Démission pour giusta causa (motif grave)</translation>
  </message>
  <message>
   <source>Dimissioni da azienda in liquidazione giudiziale</source>
   <extracomment>dimissioni_liquidazione_giudiziale</extracomment>
   <translation type="unfinished">Démission d'une entreprise en liquidation judiciaire (faillite)</translation>
  </message>
  <message>
   <source>Dimissioni della madre nel periodo protetto</source>
   <extracomment>dimissioni_maternita_madre</extracomment>
   <translation type="unfinished">Démission de la mère pendant la période protégée</translation>
  </message>
  <message>
   <source>Dimissioni del padre nel periodo protetto</source>
   <extracomment>dimissioni_paternita_padre</extracomment>
   <translation type="unfinished">Démission du père pendant la période protégée</translation>
  </message>
  <message>
   <source>Accordo davanti all'Ispettorato del lavoro</source>
   <extracomment>risoluzione_art7_l604</extracomment>
   <translation type="unfinished">Accord devant l'Ispettorato del lavoro (inspection du travail)</translation>
  </message>
  <message>
   <source>Accordo dopo il rifiuto di un trasferimento</source>
   <extracomment>risoluzione_rifiuto_trasferimento</extracomment>
   <translation type="unfinished">Accord après le refus d'un transfert</translation>
  </message>
  <message>
   <source>Licenziamento con offerta accettata</source>
   <extracomment>licenziamento_con_offerta_conciliazione_art6_dlgs23_2015</extracomment>
   <translation type="unfinished">Licenciement avec offre acceptée</translation>
  </message>
  <message>
   <source>Uscita con accordo aziendale Covid</source>
   <extracomment>risoluzione_accordo_collettivo_aziendale_covid</extracomment>
   <translation type="unfinished">Départ avec accord d'entreprise Covid</translation>
  </message>
  <message>
   <source>Altro accordo con l'azienda</source>
   <extracomment>risoluzione_consensuale_ordinaria</extracomment>
   <translation type="unfinished">Autre accord avec l'entreprise</translation>
  </message>
  <message>
   <source>Dimissioni volontarie</source>
   <extracomment>dimissioni_volontarie</extracomment>
   <translation type="unfinished">Démission volontaire</translation>
  </message>
  <message>
   <source>Assenza senza motivo</source>
   <extracomment>dimissioni_fatti_concludenti</extracomment>
   <translation type="unfinished">Absence sans motif</translation>
  </message>
 </context>
 <context>
  <name>categoria_lavoratore</name>
  <message>
   <source>Dipendente privato</source>
   <extracomment>subordinato_privato</extracomment>
   <translation type="unfinished">Salarié du privé</translation>
  </message>
  <message>
   <source>Apprendista</source>
   <extracomment>apprendista</extracomment>
   <translation type="unfinished">Apprenti</translation>
  </message>
  <message>
   <source>Lavoro domestico</source>
   <extracomment>domestico</extracomment>
   <translation type="unfinished">Travail domestique</translation>
  </message>
  <message>
   <source>Dipendente pubblico a termine</source>
   <extracomment>pa_tempo_determinato</extracomment>
   <translation type="unfinished">Salarié public à durée limitée</translation>
  </message>
  <message>
   <source>Dipendente pubblico a tempo indeterminato</source>
   <extracomment>pa_tempo_indeterminato</extracomment>
   <translation type="unfinished">Salarié public avec un contrat sans date de fin</translation>
  </message>
  <message>
   <source>Lavoro artistico da dipendente</source>
   <extracomment>artistico_subordinato</extracomment>
   <translation type="unfinished">Travail artistique comme salarié</translation>
  </message>
  <message>
   <source>Operaio agricolo a termine</source>
   <extracomment>agricolo_otd</extracomment>
   <translation type="unfinished">Ouvrier agricole à durée limitée</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di una cooperativa</source>
   <extracomment>agricolo_oti_coop_trasformazione</extracomment>
   <translation type="unfinished">Ouvrier agricole fixe d'une coopérative</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di un'altra azienda</source>
   <extracomment>agricolo_oti_altri</extracomment>
   <translation type="unfinished">Ouvrier agricole fixe d'une autre entreprise</translation>
  </message>
  <message>
   <source>Piccolo colono</source>
   <extracomment>piccolo_colono</extracomment>
   <translation type="unfinished">Piccolo colono (petit métayer)</translation>
  </message>
  <message>
   <source>Compartecipante familiare</source>
   <extracomment>compartecipante_familiare</extracomment>
   <translation type="unfinished">Compartecipante familiare (travail agricole en famille, avec partage de la récolte)</translation>
  </message>
  <message>
   <source>Coltivatore diretto</source>
   <extracomment>coltivatore_diretto</extracomment>
   <translation type="unfinished">Coltivatore diretto (agriculteur qui travaille sa terre)</translation>
  </message>
  <message>
   <source>Imprenditore agricolo professionale</source>
   <extracomment>iap</extracomment>
   <translation type="unfinished">Entrepreneur agricole professionnel</translation>
  </message>
  <message>
   <source>Pescatore autonomo o della piccola pesca</source>
   <extracomment>pescatore</extracomment>
   <translation type="unfinished">Pêcheur indépendant ou de la petite pêche</translation>
  </message>
  <message>
   <source>Artigiano</source>
   <extracomment>artigiano</extracomment>
   <translation type="unfinished">Artisan</translation>
  </message>
  <message>
   <source>Commerciante</source>
   <extracomment>commerciante</extracomment>
   <translation type="unfinished">Commerçant</translation>
  </message>
  <message>
   <source>Collaboratore</source>
   <extracomment>cococo</extracomment>
   <translation type="unfinished">Collaborateur</translation>
  </message>
  <message>
   <source>Assegnista di ricerca</source>
   <extracomment>assegnista_ricerca</extracomment>
   <translation type="unfinished">Chercheur sous contrat (assegnista)</translation>
  </message>
  <message>
   <source>Dottorando con borsa</source>
   <extracomment>dottorando_con_borsa</extracomment>
   <translation type="unfinished">Doctorant avec bourse</translation>
  </message>
  <message>
   <source>Amministratore, sindaco o revisore</source>
   <extracomment>amministratore_sindaco_revisore</extracomment>
   <translation type="unfinished">Administrateur, contrôleur des comptes (sindaco) ou réviseur</translation>
  </message>
  <message>
   <source>Partita IVA senza cassa</source>
   <extracomment>professionista_gestione_separata</extracomment>
   <translation type="unfinished">Partita IVA (numéro de TVA) sans caisse</translation>
  </message>
  <message>
   <source>Professionista con una propria cassa</source>
   <extracomment>professionista_cassa</extracomment>
   <translation type="unfinished">Professionnel avec sa propre caisse</translation>
  </message>
 </context>
 <context>
  <name>condizione_occupazionale</name>
  <message>
   <source>Lavora</source>
   <extracomment>occupato</extracomment>
   <translation type="unfinished">Travaille</translation>
  </message>
  <message>
   <source>Lavora e guadagna poco</source>
   <extracomment>working_poor</extracomment>
   <translation type="unfinished">Travaille et gagne peu</translation>
  </message>
  <message>
   <source>Cerca lavoro</source>
   <extracomment>disoccupato</extracomment>
   <translation type="unfinished">Cherche du travail</translation>
  </message>
  <message>
   <source>Cerca lavoro nel programma GOL</source>
   <extracomment>disoccupato_gol</extracomment>
   <translation type="unfinished">Cherche du travail dans le programme GOL</translation>
  </message>
  <message>
   <source>Cerca il primo lavoro</source>
   <extracomment>inoccupato</extracomment>
   <translation type="unfinished">Cherche son premier travail</translation>
  </message>
  <message>
   <source>Non lavora e non cerca</source>
   <extracomment>inattivo</extracomment>
   <translation type="unfinished">Ne travaille pas et ne cherche pas</translation>
  </message>
 </context>
 <context>
  <name>genitore_richiedente</name>
  <message>
   <source>La madre</source>
   <extracomment>madre</extracomment>
   <translation type="unfinished">La mère</translation>
  </message>
  <message>
   <source>Il padre</source>
   <extracomment>padre</extracomment>
   <translation type="unfinished">Le père</translation>
  </message>
 </context>
 <context>
  <name>altre_prestazioni_maternita</name>
  <message>
   <source>No, nessuno</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Non, aucun</translation>
  </message>
  <message>
   <source>Indennità di maternità</source>
   <extracomment>indennita</extracomment>
   <translation type="unfinished">Allocation de maternité</translation>
  </message>
 </context>
 <context>
  <name>struttura_tipo</name>
  <message>
   <source>Asilo nido</source>
   <extracomment>nido</extracomment>
   <translation type="unfinished">Crèche</translation>
  </message>
  <message>
   <source>Micronido</source>
   <extracomment>micronido</extracomment>
   <translation type="unfinished">Micro-crèche</translation>
  </message>
  <message>
   <source>Sezione primavera</source>
   <extracomment>sezione_primavera</extracomment>
   <translation type="unfinished">Sezione primavera (classe pour les enfants de 2 à 3 ans)</translation>
  </message>
  <message>
   <source>Spazio gioco</source>
   <extracomment>spazio_gioco</extracomment>
   <translation type="unfinished">Espace de jeu</translation>
  </message>
  <message>
   <source>Servizio educativo in una casa</source>
   <extracomment>educativo_domiciliare</extracomment>
   <translation type="unfinished">Service éducatif dans une maison</translation>
  </message>
  <message>
   <source>Centro per bambini e famiglie</source>
   <extracomment>centro_famiglie</extracomment>
   <translation type="unfinished">Centre pour enfants et familles</translation>
  </message>
  <message>
   <source>Altro</source>
   <extracomment>altro</extracomment>
   <translation type="unfinished">Autre</translation>
  </message>
 </context>
 <context>
  <name>sesso</name>
  <message>
   <source>Femmina</source>
   <extracomment>f</extracomment>
   <translation type="unfinished">Femme</translation>
  </message>
  <message>
   <source>Maschio</source>
   <extracomment>m</extracomment>
   <translation type="unfinished">Homme</translation>
  </message>
 </context>
 <context>
  <name>cittadinanza_titolo</name>
  <message>
   <source>Cittadinanza italiana</source>
   <extracomment>it</extracomment>
   <translation type="unfinished">Nationalité italienne</translation>
  </message>
  <message>
   <source>Cittadinanza di un altro Stato dell'Unione europea</source>
   <extracomment>ue</extracomment>
   <translation type="unfinished">Nationalité d'un autre État de l'Union européenne</translation>
  </message>
  <message>
   <source>Svizzera, San Marino, Norvegia, Islanda, Liechtenstein</source>
   <extracomment>see_svizzera_san_marino</extracomment>
   <translation type="unfinished">Suisse, Saint-Marin, Norvège, Islande, Liechtenstein</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, con carta di soggiorno</source>
   <extracomment>familiare_ue_carta</extracomment>
   <translation type="unfinished">Membre de la famille d'un citoyen UE, avec carta di soggiorno (carte de séjour)</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, senza carta</source>
   <extracomment>familiare_ue</extracomment>
   <translation type="unfinished">Membre de la famille d'un citoyen UE, sans carte</translation>
  </message>
  <message>
   <source>Permesso UE per soggiornanti di lungo periodo</source>
   <extracomment>ue_lungo_periodo</extracomment>
   <translation type="unfinished">Permesso UE per soggiornanti di lungo periodo (permis de longue durée)</translation>
  </message>
  <message>
   <source>Permesso unico di lavoro</source>
   <extracomment>permesso_unico_lavoro</extracomment>
   <translation type="unfinished">Permesso unico di lavoro (permis unique de travail)</translation>
  </message>
  <message>
   <source>Permesso per lavoro subordinato</source>
   <extracomment>lavoro_subordinato</extracomment>
   <translation type="unfinished">Permesso per lavoro subordinato (permis pour travail salarié)</translation>
  </message>
  <message>
   <source>Permesso per lavoro stagionale</source>
   <extracomment>lavoro_stagionale</extracomment>
   <translation type="unfinished">Permesso per lavoro stagionale (permis pour travail saisonnier)</translation>
  </message>
  <message>
   <source>Permesso per lavoro autonomo</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Permesso per lavoro autonomo (permis pour travail à son compte)</translation>
  </message>
  <message>
   <source>Carta blu UE</source>
   <extracomment>carta_blu</extracomment>
   <translation type="unfinished">Carta blu UE (carte bleue européenne)</translation>
  </message>
  <message>
   <source>Permesso per ricerca</source>
   <extracomment>ricerca</extracomment>
   <translation type="unfinished">Permesso per ricerca (permis pour la recherche)</translation>
  </message>
  <message>
   <source>Permesso per famiglia</source>
   <extracomment>famiglia</extracomment>
   <translation type="unfinished">Permesso per famiglia (permis pour famille)</translation>
  </message>
  <message>
   <source>Asilo (rifugiato)</source>
   <extracomment>rifugiato</extracomment>
   <translation type="unfinished">Asilo (asile, réfugié)</translation>
  </message>
  <message>
   <source>Protezione sussidiaria</source>
   <extracomment>protezione_sussidiaria</extracomment>
   <translation type="unfinished">Protezione sussidiaria (protection subsidiaire)</translation>
  </message>
  <message>
   <source>Protezione speciale</source>
   <extracomment>protezione_speciale</extracomment>
   <translation type="unfinished">Protezione speciale (protection spéciale)</translation>
  </message>
  <message>
   <source>Protezione temporanea</source>
   <extracomment>protezione_temporanea</extracomment>
   <translation type="unfinished">Protezione temporanea (protection temporaire)</translation>
  </message>
  <message>
   <source>Apolidia</source>
   <extracomment>apolide</extracomment>
   <translation type="unfinished">Apolidia (personne sans nationalité)</translation>
  </message>
  <message>
   <source>Assistenza a minore (art. 31)</source>
   <extracomment>assistenza_minori_art31_c3</extracomment>
   <translation type="unfinished">Assistenza a minore, art. 31 (permis pour s'occuper d'un enfant mineur)</translation>
  </message>
  <message>
   <source>Casi speciali</source>
   <extracomment>casi_speciali</extracomment>
   <translation type="unfinished">Casi speciali (permis pour cas spéciaux)</translation>
  </message>
  <message>
   <source>Richiesta di asilo</source>
   <extracomment>richiedente_asilo</extracomment>
   <translation type="unfinished">Richiesta di asilo (demande d'asile)</translation>
  </message>
  <message>
   <source>Permesso per cure mediche</source>
   <extracomment>cure_mediche</extracomment>
   <translation type="unfinished">Permesso per cure mediche (permis pour soins médicaux)</translation>
  </message>
  <message>
   <source>Permesso per studio</source>
   <extracomment>studio</extracomment>
   <translation type="unfinished">Permesso per studio (permis pour études)</translation>
  </message>
  <message>
   <source>Permesso per tirocinio o formazione</source>
   <extracomment>tirocinio_formazione</extracomment>
   <translation type="unfinished">Permesso per tirocinio o formazione (permis pour stage ou formation)</translation>
  </message>
  <message>
   <source>Permesso per attesa occupazione</source>
   <extracomment>attesa_occupazione</extracomment>
   <translation type="unfinished">Permesso per attesa occupazione (permis pour attente d'emploi)</translation>
  </message>
  <message>
   <source>Residenza elettiva</source>
   <extracomment>residenza_elettiva</extracomment>
   <translation type="unfinished">Residenza elettiva (résidence par choix, sans travailler)</translation>
  </message>
  <message>
   <source>Visita, affari o turismo</source>
   <extracomment>visite_affari_turismo</extracomment>
   <translation type="unfinished">Visite, affaires ou tourisme</translation>
  </message>
  <message>
   <source>Altro permesso</source>
   <extracomment>altro_permesso</extracomment>
   <translation type="unfinished">Autre permis</translation>
  </message>
  <message>
   <source>Nessun documento</source>
   <extracomment>nessuno</extracomment>
   <translation type="unfinished">Aucun document</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>sì</source>
   <extracomment>sì</extracomment>
   <translation type="unfinished">oui</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>no</extracomment>
   <translation type="unfinished">non</translation>
  </message>
  <message>
   <source>non noto</source>
   <extracomment>non noto</extracomment>
   <translation type="unfinished">pas connu</translation>
  </message>
 </context>
</TS>
