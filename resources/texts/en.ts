<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="it">
 <context>
  <name>adi</name>
  <message>
   <source>Assegno di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di inclusione (inclusion allowance)</translation>
  </message>
  <message>
   <source>Aiuto mensile per famiglie con redditi bassi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Monthly help for families with low incomes</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE basso in cui c'è un minore, una persona di 60 anni, una disabilità, o qualcuno seguito dai servizi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families with a low ISEE that include a child under 18, a person aged 60, a disability, or someone followed by the (social or health) services.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, al CAF o al patronato; si paga dal mese dopo la firma del patto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply on the INPS website, at a CAF or at a patronato; payment starts the month after the agreement (patto) is signed.</translation>
  </message>
  <message>
   <source>L'Assegno di inclusione si può chiedere dal 18 dicembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You may ask for the Assegno di inclusione from 18 December 2023.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 met</extracomment>
   <translation type="unfinished">In the family there is a child under 18, a person aged at least 60, a disability, or someone in a certified programme of the services.</translation>
  </message>
  <message>
   <source>Serve un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 unmet</extracomment>
   <translation type="unfinished">A child under 18, a person aged at least 60, a disability, or someone in a certified programme of the services is needed.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è una persona da proteggere. Il programma dei servizi deve essere certificato prima della domanda.</source>
   <extracomment>ADI-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if there is a person to be protected in the family. The programme of the services must be certified before the application.</translation>
  </message>
  <message>
   <source>Chi è seguito dai servizi può chiedere il certificato del programma, e poi fare domanda. Chi ha dai 18 ai 59 anni può vedere il Supporto per la formazione e il lavoro.</source>
   <extracomment>ADI-R1 way_out</extracomment>
   <translation type="unfinished">People followed by the services may ask for the certificate of the programme, and then apply. People aged 18 to 59 may look at the Supporto per la formazione e il lavoro (support for training and work).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'Assegno di inclusione.</source>
   <extracomment>ADI-R2 met</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is fine for the Assegno di inclusione.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. {titoli.nota}</source>
   <extracomment>ADI-R2 unmet</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. {titoli.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento va bene. {or_else(titoli.nota, &quot;&quot;)}</source>
   <extracomment>ADI-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the document is fine. {or_else(titoli.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni, gli ultimi 2 di seguito.</source>
   <extracomment>ADI-R3 met</extracomment>
   <translation type="unfinished">Residence in Italy for at least {anni_residenza_minimi} years, the last 2 without a break.</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi. Interrompono 2 mesi di fila all'estero, o 4 mesi in 18.</source>
   <extracomment>ADI-R3 unmet</extracomment>
   <translation type="unfinished">{anni_residenza_minimi} years of residence in Italy are needed, the last 2 without a break: so far there are {mesi_residenza_totali} months. 2 months in a row abroad, or 4 months out of 18, count as a break.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, e se è stata via.</source>
   <extracomment>ADI-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know since when you have been resident in Italy, and if you have been away.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: il limite è {isee_massimo}.</source>
   <extracomment>ADI-R4 met</extracomment>
   <translation type="unfinished">ISEE {isee_inclusione}: the limit is {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: supera il limite di {isee_massimo}.</source>
   <extracomment>ADI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_inclusione}: it is over the limit of {isee_massimo}.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>ADI-R4 unknown</extracomment>
   <translation type="unfinished">The right, valid ISEE is missing{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. It is done at a CAF (tax help office), free.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: deve essere sotto {soglia_reddito}.</source>
   <extracomment>ADI-R5 met</extracomment>
   <translation type="unfinished">Income {reddito_familiare}: it must be below {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>ADI-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know the income, the family or the rent, or the income is between two limits: INPS decides.</translation>
  </message>
  <message>
   <source>La casa e gli altri beni sono sotto i limiti.</source>
   <extracomment>ADI-R6 met</extracomment>
   <translation type="unfinished">The home and the other property are below the limits.</translation>
  </message>
  <message>
   <source>La casa può valere al massimo {inclusione_casa_massima} per l'IMU, le altre case e i terreni {inclusione_immobili_massimo}.</source>
   <extracomment>ADI-R6 unmet</extracomment>
   <translation type="unfinished">The home may be worth at most {inclusione_casa_massima} for the IMU (property tax), and the other homes and land {inclusione_immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valgono la casa, le altre case e i terreni.</source>
   <extracomment>ADI-R6 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much the home, the other homes and the land are worth.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite di {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 met</extracomment>
   <translation type="unfinished">Accounts and savings: {patrimonio_mobiliare}, below the limit of {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia è {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 unmet</extracomment>
   <translation type="unfinished">Accounts and savings: {patrimonio_mobiliare}. The limit for the family is {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'è in conti e risparmi.</source>
   <extracomment>ADI-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much is in accounts and savings.</translation>
  </message>
  <message>
   <source>Nessuna auto, moto o barca oltre i limiti.</source>
   <extracomment>ADI-R8 met</extracomment>
   <translation type="unfinished">No car, motorbike or boat over the limits.</translation>
  </message>
  <message>
   <source>C'è una barca, o un'auto oltre {inclusione_cilindrata_auto} cc o una moto oltre {inclusione_cilindrata_moto} cc con meno di 3 anni.</source>
   <extracomment>ADI-R8 unmet</extracomment>
   <translation type="unfinished">There is a boat, or a car over {inclusione_cilindrata_auto} cc or a motorbike over {inclusione_cilindrata_moto} cc that is less than 3 years old.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche ci sono.</source>
   <extracomment>ADI-R8 unknown</extracomment>
   <translation type="unfinished">We do not yet know which cars, motorbikes or boats there are.</translation>
  </message>
  <message>
   <source>Nessuno si è dimesso senza giusta causa negli ultimi 12 mesi.</source>
   <extracomment>ADI-R10 met</extracomment>
   <translation type="unfinished">No one has resigned without giusta causa (a serious reason accepted by law) in the last 12 months.</translation>
  </message>
  <message>
   <source>Qualcuno che deve attivarsi si è dimesso senza giusta causa: tutta la famiglia aspetta 12 mesi.</source>
   <extracomment>ADI-R10 unmet</extracomment>
   <translation type="unfinished">Someone who has a duty to take part in work or training activities has resigned without giusta causa (a serious reason accepted by law): the whole family waits 12 months.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si è dimesso, come, e se deve attivarsi.</source>
   <extracomment>ADI-R10 unknown</extracomment>
   <translation type="unfinished">We do not yet know if someone has resigned, how, and if that person has a duty to take part in work or training activities.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dopo 12 mesi dalle dimissioni.</source>
   <extracomment>ADI-R10 way_out</extracomment>
   <translation type="unfinished">You may ask again 12 months after the resignation.</translation>
  </message>
  <message>
   <source>Rinnovo: si può chiedere dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 met</extracomment>
   <translation type="unfinished">Renewal: you may ask for it from {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Il rinnovo si chiede dal mese dopo l'ultimo pagato: dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 unmet</extracomment>
   <translation type="unfinished">You ask for the renewal from the month after the last one paid: from {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Per il rinnovo manca l'ultimo mese pagato: è su MyINPS.</source>
   <extracomment>ADI-R12 unknown</extracomment>
   <translation type="unfinished">For the renewal, the last month paid is missing: it is on MyINPS.</translation>
  </message>
  <message>
   <source>Nessuna misura o condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 met</extracomment>
   <translation type="unfinished">No court measure or conviction that takes away the right.</translation>
  </message>
  <message>
   <source>C'è una misura o una condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 unmet</extracomment>
   <translation type="unfinished">There is a court measure or a conviction that takes away the right.</translation>
  </message>
  <message>
   <source>Manca una dichiarazione: la controlla l'INPS.</source>
   <extracomment>ADI-R9 unknown</extracomment>
   <translation type="unfinished">A declaration is missing: INPS checks it.</translation>
  </message>
  <message>
   <source>Documento d'identità e codice fiscale</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">Identity document and codice fiscale (tax code)</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">They are needed to know for certain who is asking.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui. Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">It is enough to show them here. If they are missing: the Comune for the identity card, the Agenzia delle Entrate (tax office) for the codice fiscale (tax code) (free).</translation>
  </message>
  <message>
   <source>ISEE nuovo</source>
   <extracomment>document fare_isee</extracomment>
   <translation type="unfinished">New ISEE</translation>
  </message>
  <message>
   <source>Senza un ISEE valido la domanda si ferma. Dal 2026 serve quello per le prestazioni familiari e per l'inclusione: è nella stessa attestazione.</source>
   <extracomment>document fare_isee explanation</extracomment>
   <translation type="unfinished">Without a valid ISEE the application stops. From 2026 the one for family benefits and for inclusion is needed: it is in the same certificate.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito dell'INPS, gratis.</source>
   <extracomment>document fare_isee where</extracomment>
   <translation type="unfinished">At a CAF (tax help office) or on the INPS website, free.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno or carta di soggiorno (residence permit or card)</translation>
  </message>
  <message>
   <source>Se è scaduto, serve anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">If it has expired, the receipt for the renewal is also needed.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui. Per il rinnovo: ufficio postale con lo sportello amico, poi Questura.</source>
   <extracomment>document permesso_soggiorno where</extracomment>
   <translation type="unfinished">It is enough to show it here. For the renewal: a post office with the “sportello amico” counter, then the Questura (police headquarters).</translation>
  </message>
  <message>
   <source>Certificato del programma dei servizi</source>
   <extracomment>document certificato_programma</extracomment>
   <translation type="unfinished">Certificate of the programme of the services</translation>
  </message>
  <message>
   <source>Ente, numero e date. Non serve dire perché: il servizio lo sa già.</source>
   <extracomment>document certificato_programma explanation</extracomment>
   <translation type="unfinished">Organisation, number and dates. You do not need to say why: the service already knows.</translation>
  </message>
  <message>
   <source>Dal servizio che segue la persona, prima della domanda.</source>
   <extracomment>document certificato_programma where</extracomment>
   <translation type="unfinished">From the service that follows the person, before the application.</translation>
  </message>
  <message>
   <source>Verbale di disabilità</source>
   <extracomment>document verbale_disabilita</extracomment>
   <translation type="unfinished">Disability report (verbale)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi nell'ISEE e negli archivi dell'INPS.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">We check it ourselves in the ISEE and in the INPS records.</translation>
  </message>
  <message>
   <source>Contratto di affitto registrato</source>
   <extracomment>document contratto_affitto</extracomment>
   <translation type="unfinished">Registered rental contract</translation>
  </message>
  <message>
   <source>Aiuta a scrivere gli estremi giusti: l'affitto deve essere nella DSU.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">It helps to write the right details: the rent must be in the DSU (the declaration for the ISEE).</translation>
  </message>
  <message>
   <source>Se non si trova: una copia all'Agenzia delle Entrate.</source>
   <extracomment>document contratto_affitto where</extracomment>
   <translation type="unfinished">If it cannot be found: a copy from the Agenzia delle Entrate (tax office).</translation>
  </message>
  <message>
   <source>Telefono ed e-mail</source>
   <extracomment>document recapiti</extracomment>
   <translation type="unfinished">Telephone and e-mail</translation>
  </message>
  <message>
   <source>Servono per il patto digitale e per l'appuntamento con i servizi.</source>
   <extracomment>document recapiti explanation</extracomment>
   <translation type="unfinished">They are needed for the patto digitale (online agreement) and for the appointment with the services.</translation>
  </message>
  <message>
   <source>Basta dirli qui.</source>
   <extracomment>document recapiti where</extracomment>
   <translation type="unfinished">It is enough to tell us here.</translation>
  </message>
  <message>
   <source>Decreto del giudice, se c'è un tutore o un amministratore di sostegno</source>
   <extracomment>document decreto_nomina</extracomment>
   <translation type="unfinished">Judge's order, if there is a guardian (tutore) or a support administrator (amministratore di sostegno)</translation>
  </message>
  <message>
   <source>Mostra che può chiedere al posto della persona.</source>
   <extracomment>document decreto_nomina explanation</extracomment>
   <translation type="unfinished">It shows that they may ask in the person's place.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale.</source>
   <extracomment>document decreto_nomina where</extracomment>
   <translation type="unfinished">From the court registry.</translation>
  </message>
  <message>
   <source>ADI-Com esteso: il nuovo lavoro</source>
   <extracomment>document adi_com</extracomment>
   <translation type="unfinished">ADI-Com esteso (extended ADI-Com form): the new job</translation>
  </message>
  <message>
   <source>Lo compiliamo qui: lavoro e guadagno previsto.</source>
   <extracomment>document adi_com explanation</extracomment>
   <translation type="unfinished">We fill it in here: job and expected earnings.</translation>
  </message>
  <message>
   <source>Residenza e stato di famiglia</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Residence and stato di famiglia (who is in the family)</translation>
  </message>
  <message>
   <source>Li controlliamo noi in anagrafe.</source>
   <extracomment>document residenza explanation</extracomment>
   <translation type="unfinished">We check them ourselves in the population register.</translation>
  </message>
  <message>
   <source>: dal 2026 è quello per le prestazioni familiari e per l'inclusione</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">: from 2026 it is the one for family benefits and for inclusion</translation>
  </message>
  <message>
   <source>Per questi Stati nessun testo letto dice sì o no: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">For these countries, no text we have read says yes or no: INPS decides.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nell'elenco letto: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Stateless people are not on the list we have read: with asylum or the permesso UE di lungo periodo (EU long-term permit), that document counts.</translation>
  </message>
  <message>
   <source>La protezione temporanea non è nell'elenco della legge: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Temporary protection is not on the list in the law: INPS decides.</translation>
  </message>
  <message>
   <source>Con questo documento non si può avere: serve il permesso UE per soggiornanti di lungo periodo, o asilo o protezione sussidiaria.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">With this document you cannot have it: the permesso UE per soggiornanti di lungo periodo (EU long-term residence permit), or asylum, or subsidiary protection, is needed.</translation>
  </message>
 </context>
 <context>
  <name>anf</name>
  <message>
   <source>Assegni familiari (ANF), fino a febbraio 2022</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari, ANF (family allowances), until February 2022</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente, per i mesi fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">The family allowances for people who work as employees, for the months until February 2022</translation>
  </message>
  <message>
   <source>Per le famiglie di dipendenti e pensionati, per i mesi fino a febbraio 2022. Si possono chiedere 5 anni indietro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families of employees and pensioners, for the months until February 2022. You may ask for up to 5 years back.</translation>
  </message>
  <message>
   <source>Gli assegni familiari con figli sono finiti il 28 febbraio 2022: per i figli c'è l'Assegno unico. Senza figli c'è l'assegno residuale.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The assegni familiari (family allowances) with children ended on 28 February 2022: for children there is the Assegno unico. Without children there is the assegno residuale (the allowance that remains).</translation>
  </message>
  <message>
   <source>Gli assegni familiari di questa legge valgono dal 1988.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The family allowances of this law apply from 1988.</translation>
  </message>
  <message>
   <source>Per questa famiglia e questo reddito vale la tabella {tabella}: l'importo lo dice chi paga, il datore di lavoro o la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">For this family and this income table {tabella} applies: the payer, that is the employer or the INPS office, tells you the amount.</translation>
  </message>
  <message>
   <source>Per i mesi prima di luglio 2007 l'importo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">For the months before July 2007 the INPS office tells you the amount.</translation>
  </message>
  <message>
   <source>Risulta già un assegno familiare: se si può chiedere anche questo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">There is already a family allowance on record: the INPS office says if you may ask for this one too.</translation>
  </message>
  <message>
   <source>Ha un lavoro, o un'indennità da lavoro, che dà gli assegni familiari.</source>
   <extracomment>ANF-R1 met</extracomment>
   <translation type="unfinished">You have a job, or a benefit from work, that gives the family allowances.</translation>
  </message>
  <message>
   <source>Gli assegni familiari sono per chi lavora da dipendente o ha una pensione o un'indennità da lavoro dipendente.</source>
   <extracomment>ANF-R1 unmet</extracomment>
   <translation type="unfinished">The family allowances are for people who work as employees, or have a pension or a benefit from work as an employee.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il lavoro, o la pensione, dà gli assegni familiari.</source>
   <extracomment>ANF-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the job, or the pension, gives the family allowances.</translation>
  </message>
  <message>
   <source>Persone che contano: {membri}.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">People who count: {membri}.</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere gli assegni: contano coniuge, figli minori o inabili, fratelli e nipoti orfani.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">There is no one for whom to ask for the allowances: those who count are husband or wife, children under 18 or unable to work, and orphaned brothers, sisters, nephews and nieces.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi c'è in famiglia.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know who is in the family.</translation>
  </message>
  <message>
   <source>Almeno il 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 met</extracomment>
   <translation type="unfinished">At least 70 % of the family's income comes from work as an employee or from a pension.</translation>
  </message>
  <message>
   <source>Meno del 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 unmet</extracomment>
   <translation type="unfinished">Less than 70 % of the family's income comes from work as an employee or from a pension.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi della famiglia dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>ANF-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know the family's income from {redditi_dal} to {redditi_al}.</translation>
  </message>
  <message>
   <source>Con {redditi_anf} l'anno e {membri} persone la tabella {tabella} dà un assegno.</source>
   <extracomment>ANF-R3 met</extracomment>
   <translation type="unfinished">With {redditi_anf} a year and {membri} people, table {tabella} gives an allowance.</translation>
  </message>
  <message>
   <source>Il reddito della famiglia è troppo alto per la sua tabella.</source>
   <extracomment>ANF-R3 unmet</extracomment>
   <translation type="unfinished">The family's income is too high for its table.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il reddito della famiglia sta nella tabella.</source>
   <extracomment>ANF-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the family's income is within the table.</translation>
  </message>
  <message>
   <source>Il mese chiesto è degli ultimi 5 anni.</source>
   <extracomment>ANF-R7 met</extracomment>
   <translation type="unfinished">The month asked for is in the last 5 years.</translation>
  </message>
  <message>
   <source>Si può andare indietro al massimo 5 anni.</source>
   <extracomment>ANF-R7 unmet</extracomment>
   <translation type="unfinished">You may go back 5 years at most.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando si presenta la domanda.</source>
   <extracomment>ANF-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the application is handed in.</translation>
  </message>
  <message>
   <source>Documento d'identità</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">Identity document</translation>
  </message>
  <message>
   <source>Di chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Of the person asking.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">It is enough to show it here.</translation>
  </message>
  <message>
   <source>Codice fiscale di tutta la famiglia</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">Codice fiscale (tax code) of the whole family</translation>
  </message>
  <message>
   <source>Sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">On the tessera sanitaria (health card).</translation>
  </message>
  <message>
   <source>Redditi di tutta la famiglia</source>
   <extracomment>document redditi</extracomment>
   <translation type="unfinished">Income of the whole family</translation>
  </message>
  <message>
   <source>Certificazione Unica o 730: contano i redditi dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>document redditi explanation</extracomment>
   <translation type="unfinished">Certificazione Unica (yearly pay certificate) or 730 (tax return): the income from {redditi_dal} to {redditi_al} counts.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, dal CAF o sul sito dell'Agenzia delle Entrate.</source>
   <extracomment>document redditi where</extracomment>
   <translation type="unfinished">From the employer, from a CAF (tax help office) or on the website of the Agenzia delle Entrate (tax office).</translation>
  </message>
  <message>
   <source>Sentenza o accordo di separazione o divorzio</source>
   <extracomment>document separazione</extracomment>
   <translation type="unfinished">Court ruling or agreement on separation or divorce</translation>
  </message>
  <message>
   <source>Dal tribunale o dal Comune che l'ha registrato.</source>
   <extracomment>document separazione where</extracomment>
   <translation type="unfinished">From the court or from the Comune that registered it.</translation>
  </message>
  <message>
   <source>Verbale dell'invalidità</source>
   <extracomment>document inabilita</extracomment>
   <translation type="unfinished">Invalidity report (verbale)</translation>
  </message>
  <message>
   <source>Basta la parte che dice se può lavorare: la diagnosi si copre.</source>
   <extracomment>document inabilita explanation</extracomment>
   <translation type="unfinished">The part that says whether the person can work is enough: the diagnosis is covered over.</translation>
  </message>
  <message>
   <source>Dall'INPS o dalla ASL.</source>
   <extracomment>document inabilita where</extracomment>
   <translation type="unfinished">From INPS or from the ASL (local health authority).</translation>
  </message>
  <message>
   <source>Autorizzazione ANF dell'INPS</source>
   <extracomment>document autorizzazione</extracomment>
   <translation type="unfinished">INPS authorisation for the ANF (family allowances)</translation>
  </message>
  <message>
   <source>È nel fascicolo sul sito INPS.</source>
   <extracomment>document autorizzazione where</extracomment>
   <translation type="unfinished">It is in the file on the INPS website.</translation>
  </message>
  <message>
   <source>Stato di famiglia</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Stato di famiglia (certificate of family members)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi in anagrafe.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">We check it ourselves in the population register.</translation>
  </message>
 </context>
 <context>
  <name>anf_residuale</name>
  <message>
   <source>Assegni familiari senza figli (ANF)</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari senza figli, ANF (family allowances without children)</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente e ha il coniuge, o fratelli e nipoti orfani, ma non figli piccoli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">The family allowances for people who work as employees and have a husband or wife, or orphaned brothers, sisters, nephews or nieces, but no young children</translation>
  </message>
  <message>
   <source>Per dipendenti e pensionati senza figli piccoli, con il coniuge o con fratelli e nipoti orfani, minori o inabili.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For employees and pensioners without young children, with a husband or wife, or with orphaned brothers, sisters, nephews or nieces who are under 18 or unable to work.</translation>
  </message>
  <message>
   <source>La domanda si fa solo sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply only on the INPS website.</translation>
  </message>
  <message>
   <source>Questa regola vale dal 1° marzo 2022. Prima c'erano gli assegni familiari, anche con figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">This rule applies from 1 March 2022. Before that there were the family allowances, also with children.</translation>
  </message>
  <message>
   <source>Nessun figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">No child is in the Assegno unico (allowance for children).</translation>
  </message>
  <message>
   <source>Un figlio è nell'Assegno unico: da marzo 2022 gli assegni familiari non ci sono più, nemmeno per il coniuge.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">A child is in the Assegno unico (allowance for children): since March 2022 there are no more family allowances, not even for the husband or wife.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know if a child is in the Assegno unico (allowance for children).</translation>
  </message>
  <message>
   <source>Per i figli c'è l'Assegno unico.</source>
   <extracomment>ANF-R4 referral</extracomment>
   <translation type="unfinished">For children there is the Assegno unico.</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere: contano il coniuge, e fratelli o nipoti orfani minori o inabili.</source>
   <extracomment>ANF-R4b unmet</extracomment>
   <translation type="unfinished">There is no one for whom to ask: those who count are the husband or wife, and orphaned brothers, sisters, nephews or nieces who are under 18 or unable to work.</translation>
  </message>
 </context>
 <context>
  <name>asdi</name>
  <message>
   <source>ASDI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ASDI (unemployment allowance)</translation>
  </message>
  <message>
   <source>Assegno per chi aveva finito la NASpI, fino al 2018</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Allowance for people who had finished the NASpI (unemployment benefit), until 2018</translation>
  </message>
  <message>
   <source>Era per chi aveva finito la NASpI, con un ISEE fino a 5.000 € e un figlio minore, o 55 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">It was for people whose NASpI had ended, with an ISEE up to 5.000 € and a child under 18, or aged 55.</translation>
  </message>
  <message>
   <source>L'ASDI è finito: valeva solo per chi aveva tutte le condizioni entro il 1° gennaio 2018.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The ASDI has ended: it was only for people who met all the conditions by 1 January 2018.</translation>
  </message>
  <message>
   <source>L'ASDI vale per chi ha finito la NASpI, che c'è dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The ASDI is for people who have finished the NASpI (unemployment benefit), which exists from 1 May 2015.</translation>
  </message>
  <message>
   <source>La NASpI è finita il {data_fine_naspi}, presa tutta.</source>
   <extracomment>ASDI-S1 met</extracomment>
   <translation type="unfinished">The NASpI (unemployment benefit) ended on {data_fine_naspi}, taken in full.</translation>
  </message>
  <message>
   <source>La NASpI non è stata presa fino alla fine: l'ASDI non c'era.</source>
   <extracomment>ASDI-S1 unmet</extracomment>
   <translation type="unfinished">The NASpI (unemployment benefit) was not taken to the end: there was no ASDI.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la NASpI è stata presa fino alla fine.</source>
   <extracomment>ASDI-S1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the NASpI (unemployment benefit) was taken to the end.</translation>
  </message>
  <message>
   <source>Finita la NASpI cercava ancora lavoro.</source>
   <extracomment>ASDI-S2 met</extracomment>
   <translation type="unfinished">When the NASpI (unemployment benefit) ended you were still looking for work.</translation>
  </message>
  <message>
   <source>Finita la NASpI bisognava essere ancora senza lavoro e cercarlo.</source>
   <extracomment>ASDI-S2 unmet</extracomment>
   <translation type="unfinished">When the NASpI (unemployment benefit) ended you had to be still without work and looking for it.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se cercava lavoro.</source>
   <extracomment>ASDI-S2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you were looking for work.</translation>
  </message>
  <message>
   <source>Aveva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione.</source>
   <extracomment>ASDI-S3 met</extracomment>
   <translation type="unfinished">You had a child under 18 in the family, or you were at least {eta_minima} years old and could not yet retire.</translation>
  </message>
  <message>
   <source>Serviva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione: ne aveva {eta}.</source>
   <extracomment>ASDI-S3 unmet</extracomment>
   <translation type="unfinished">A child under 18 in the family was needed, or at least {eta_minima} years of age without being able to retire: you were {eta}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'era un minore in famiglia, o se aveva almeno {eta_minima} anni.</source>
   <extracomment>ASDI-S3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if there was a child under 18 in the family, or if you were at least {eta_minima} years old.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il massimo era {isee_massimo}.</source>
   <extracomment>ASDI-S4 met</extracomment>
   <translation type="unfinished">The ISEE is {isee_calcolo_ordinario}: the maximum was {isee_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto era l'ISEE valido quel giorno.</source>
   <extracomment>ASDI-S4 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much the ISEE valid on that day was.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 12 mesi prima: {mesi_asdi_12m}. Il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 met</extracomment>
   <translation type="unfinished">Months of ASDI in the 12 months before: {mesi_asdi_12m}. The maximum was {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Nei 12 mesi prima aveva già avuto {mesi_asdi_12m} mesi di ASDI: il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 unmet</extracomment>
   <translation type="unfinished">In the 12 months before you had already had {mesi_asdi_12m} months of ASDI: the maximum was {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 12 mesi prima.</source>
   <extracomment>ASDI-S5 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many months of ASDI you had had in the 12 months before.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 5 anni prima: {mesi_asdi_5anni}. Il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 met</extracomment>
   <translation type="unfinished">Months of ASDI in the 5 years before: {mesi_asdi_5anni}. The maximum was {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Nei 5 anni prima aveva già avuto {mesi_asdi_5anni} mesi di ASDI: il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 unmet</extracomment>
   <translation type="unfinished">In the 5 years before you had already had {mesi_asdi_5anni} months of ASDI: the maximum was {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 5 anni prima.</source>
   <extracomment>ASDI-S6 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many months of ASDI you had had in the 5 years before.</translation>
  </message>
  <message>
   <source>Ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 met</extracomment>
   <translation type="unfinished">You signed the agreement (patto) with the Centro per l'impiego (job centre).</translation>
  </message>
  <message>
   <source>Senza il patto con il Centro per l'impiego l'ASDI non si pagava.</source>
   <extracomment>ASDI-S7 unmet</extracomment>
   <translation type="unfinished">Without the agreement (patto) with the Centro per l'impiego (job centre) the ASDI was not paid.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you signed the agreement (patto) with the Centro per l'impiego (job centre).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'era tempo fino al {termine_domanda}.</source>
   <extracomment>ASDI-S8 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: there was time until {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiedeva dal giorno dopo la fine della NASpI fino al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ASDI-S8 unmet</extracomment>
   <translation type="unfinished">You could ask for it from the day after the end of the NASpI (unemployment benefit) until {termine_domanda}: the application is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine della NASpI è passata: per feste, o per chi aveva finito entro marzo 2016, va verificata.</source>
   <extracomment>ASDI-S8 unknown</extracomment>
   <translation type="unfinished">The deadline counted from the end of the NASpI (unemployment benefit) has passed: because of public holidays, or for people who had finished by March 2016, it must be checked.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la domanda.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">They are needed to know for certain who is applying.</translation>
  </message>
  <message>
   <source>Patto con il Centro per l'impiego</source>
   <extracomment>document patto</extracomment>
   <translation type="unfinished">Agreement (patto) with the Centro per l'impiego (job centre)</translation>
  </message>
  <message>
   <source>Mostra che ha preso gli impegni per cercare lavoro.</source>
   <extracomment>document patto explanation</extracomment>
   <translation type="unfinished">It shows that you took on the duties for looking for work.</translation>
  </message>
  <message>
   <source>Al Centro per l'impiego, gratis.</source>
   <extracomment>document patto where</extracomment>
   <translation type="unfinished">At the Centro per l'impiego (job centre), free.</translation>
  </message>
  <message>
   <source>IBAN intestato alla persona</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN in the person's name</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS pays only into an account of yours, also a joint one.</translation>
  </message>
  <message>
   <source>Sull'app della banca, sull'estratto conto o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">In your bank's app, on your bank statement or at the post office, free.</translation>
  </message>
  <message>
   <source>Attestazione ISEE</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE certificate</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi. Se non c'è, va presentata la DSU.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">INPS reads it in its records. If it is not there, the DSU (the declaration for the ISEE) must be handed in.</translation>
  </message>
  <message>
   <source>Fine della NASpI</source>
   <extracomment>document archivio_naspi</extracomment>
   <translation type="unfinished">End of the NASpI (unemployment benefit)</translation>
  </message>
  <message>
   <source>L'INPS ha già la data e l'ultimo importo.</source>
   <extracomment>document archivio_naspi explanation</extracomment>
   <translation type="unfinished">INPS already has the date and the last amount.</translation>
  </message>
  <message>
   <source>Chi vive in famiglia</source>
   <extracomment>document dichiarazione_famiglia</extracomment>
   <translation type="unfinished">Who lives in the family</translation>
  </message>
  <message>
   <source>Basta dichiararlo: la scriviamo noi.</source>
   <extracomment>document dichiarazione_famiglia explanation</extracomment>
   <translation type="unfinished">It is enough to declare it: we write the declaration.</translation>
  </message>
 </context>
 <context>
  <name>assegno_3_figli_comuni</name>
  <message>
   <source>Assegno del Comune per tre figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno del Comune per tre figli minori (Comune allowance for three children under 18)</translation>
  </message>
  <message>
   <source>Un assegno del Comune per le famiglie con tre figli minori, fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">An allowance from the Comune for families with three children under 18, until February 2022</translation>
  </message>
  <message>
   <source>Per le famiglie con almeno tre figli minori in casa e un ISEE basso, per gli anni fino a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families with at least three children under 18 at home and a low ISEE, for the years until February 2022.</translation>
  </message>
  <message>
   <source>L'assegno è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The allowance ended on 28 February 2022. From 1 March 2022 there is the Assegno unico for children.</translation>
  </message>
  <message>
   <source>L'assegno vale dal 1999.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The allowance applies from 1999.</translation>
  </message>
  <message>
   <source>Per gli anni fino al 2015 gli importi li dice il Comune di residenza.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">For the years up to 2015 the Comune of residence tells you the amounts.</translation>
  </message>
  <message>
   <source>Risiede in Italia, e il documento va bene: {cittadinanza_titolo}.</source>
   <extracomment>C3-R1 met</extracomment>
   <translation type="unfinished">You are resident in Italy, and the document is fine: {cittadinanza_titolo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</source>
   <extracomment>C3-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la residenza, o il documento per stare in Italia.</source>
   <extracomment>C3-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know the residence, or the document for staying in Italy.</translation>
  </message>
  <message>
   <source>Mesi con tre figli minori in casa: {mesi_contati}.</source>
   <extracomment>C3-R2 met</extracomment>
   <translation type="unfinished">Months with three children under 18 at home: {mesi_contati}.</translation>
  </message>
  <message>
   <source>In nessun mese ci sono tre figli minori in casa.</source>
   <extracomment>C3-R2 unmet</extracomment>
   <translation type="unfinished">In no month are there three children under 18 at home.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli minori ci sono in casa.</source>
   <extracomment>C3-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many children under 18 there are at home.</translation>
  </message>
  <message>
   <source>ISEE: {isee_contato}. La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 met</extracomment>
   <translation type="unfinished">ISEE: {isee_contato}. The threshold is {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} The threshold is {soglia_isee}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE.</source>
   <extracomment>C3-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much the ISEE is.</translation>
  </message>
  <message>
   <source>L'assegno di un anno intero è {importo_annuo}.</source>
   <extracomment>C3-R5 met</extracomment>
   <translation type="unfinished">The allowance for a whole year is {importo_annuo}.</translation>
  </message>
  <message>
   <source>L'ISE è troppo vicino alla soglia di {soglia_ise}: sotto {importo_minimo} l'anno non si paga.</source>
   <extracomment>C3-R5 unmet</extracomment>
   <translation type="unfinished">The ISE (a figure on the ISEE certificate) is too close to the threshold of {soglia_ise}: below {importo_minimo} the year is not paid.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISE e la scala di equivalenza: sono sull'attestazione.</source>
   <extracomment>C3-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know the ISE and the scala di equivalenza (family size figure): they are on the ISEE certificate.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'è tempo fino al {termine_domanda}.</source>
   <extracomment>C3-R6 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: there is time until {termine_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>C3-R6 unmet</extracomment>
   <translation type="unfinished">The last day was {termine_domanda}: the application is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">The receipt for the renewal is also valid.</translation>
  </message>
  <message>
   <source>IBAN intestato a chi chiede</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN in the name of the person asking</translation>
  </message>
  <message>
   <source>Sull'app della banca o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">In your bank's app or at the post office, free.</translation>
  </message>
  <message>
   <source>Chi vive in casa</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Who lives at home</translation>
  </message>
  <message>
   <source>Basta dichiararlo: si firma con la domanda.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">It is enough to declare it: you sign it with the application.</translation>
  </message>
  <message>
   <source>Il Comune la legge negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">The Comune reads it in the INPS records.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Residence in Italy is needed.</translation>
  </message>
  <message>
   <source>Con questo documento l'assegno non c'era.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">With this document there was no allowance.</translation>
  </message>
  <message>
   <source>Serve l'ISEE.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The ISEE is needed.</translation>
  </message>
  <message>
   <source>L'ISEE supera la soglia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The ISEE is over the threshold.</translation>
  </message>
 </context>
 <context>
  <name>assegno_sociale</name>
  <message>
   <source>Assegno sociale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno sociale (social allowance)</translation>
  </message>
  <message>
   <source>Aiuto mensile per chi è anziano e ha un reddito basso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Monthly help for older people with a low income</translation>
  </message>
  <message>
   <source>Per chi ha almeno 67 anni, vive in Italia da 10 anni e ha un reddito basso, da solo o in coppia.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who are at least 67 years old, have lived in Italy for 10 years and have a low income, alone or as a couple.</translation>
  </message>
  <message>
   <source>L'assegno sociale c'è dal 1996. Qui ci sono le cifre dal 2016: per una domanda di prima risponde la sede INPS.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The Assegno sociale exists from 1996. Here we have the figures from 2016: for an earlier application the INPS office answers.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età c'è.</source>
   <extracomment>AS-R1 met</extracomment>
   <translation type="unfinished">You are {eta_alla_domanda} years old: you have reached the age.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età arriva il {data_eta}.</source>
   <extracomment>AS-R1 unmet</extracomment>
   <translation type="unfinished">You are {eta_alla_domanda} years old: you reach the age on {data_eta}.</translation>
  </message>
  <message>
   <source>{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</source>
   <extracomment>AS-R1 unknown</extracomment>
   <translation type="unfinished">{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</translation>
  </message>
  <message>
   <source>Si può chiedere quando arriva l'età, il {data_eta}.</source>
   <extracomment>AS-R1 way_out</extracomment>
   <translation type="unfinished">You may ask when you reach the age, on {data_eta}.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: va bene per questo aiuto.</source>
   <extracomment>AS-R2 met</extracomment>
   <translation type="unfinished">{cittadinanza_titolo}: it is fine for this help.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: non basta per questo aiuto, anche dopo molti anni in Italia.</source>
   <extracomment>AS-R2 unmet</extracomment>
   <translation type="unfinished">{cittadinanza_titolo}: it is not enough for this help, even after many years in Italy.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</source>
   <extracomment>AS-R2 unknown</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con il permesso UE per soggiornanti di lungo periodo, con l'asilo o con la protezione sussidiaria.</source>
   <extracomment>AS-R2 way_out</extracomment>
   <translation type="unfinished">This changes with the permesso UE per soggiornanti di lungo periodo (EU long-term residence permit), with asylum or with subsidiary protection.</translation>
  </message>
  <message>
   <source>È residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 met</extracomment>
   <translation type="unfinished">You are resident and really live in Italy.</translation>
  </message>
  <message>
   <source>{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</source>
   <extracomment>AS-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you are resident and really live in Italy.</translation>
  </message>
  <message>
   <source>Chi non ha casa può iscriversi senza fissa dimora nel Comune dove vive di solito: basta per l'assegno.</source>
   <extracomment>AS-R3 way_out</extracomment>
   <translation type="unfinished">People without a home may register as “senza fissa dimora” (no fixed home) in the Comune where they usually live: this is enough for the allowance.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: servono {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 met</extracomment>
   <translation type="unfinished">You have lived in Italy without a break since {soggiorno_continuativo_dal}: {anni_soggiorno_minimi} years are needed.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: non sono ancora {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 unmet</extracomment>
   <translation type="unfinished">You have lived in Italy without a break since {soggiorno_continuativo_dal}: it is not yet {anni_soggiorno_minimi} years.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando vive in Italia di seguito, con i documenti in regola.</source>
   <extracomment>AS-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know since when you have lived in Italy without a break, with documents in order.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno, sotto il limite di {limite_reddito}.</source>
   <extracomment>AS-R5 met</extracomment>
   <translation type="unfinished">The income counted is {reddito_contato} a year, below the limit of {limite_reddito}.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>AS-R5 unmet</extracomment>
   <translation type="unfinished">The income counted is {reddito_contato} a year: the limit is {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</source>
   <extracomment>AS-R5 unknown</extracomment>
   <translation type="unfinished">{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia se il reddito dell'anno scende sotto {limite_reddito}.</source>
   <extracomment>AS-R5 way_out</extracomment>
   <translation type="unfinished">This changes if the income for the year falls below {limite_reddito}.</translation>
  </message>
  <message>
   <source>Prova dei 10 anni in Italia</source>
   <extracomment>document prova_dieci_anni</extracomment>
   <translation type="unfinished">Proof of the 10 years in Italy</translation>
  </message>
  <message>
   <source>Vecchi permessi, passaporti, contratti di lavoro o di affitto: quello che c'è.</source>
   <extracomment>document prova_dieci_anni explanation</extracomment>
   <translation type="unfinished">Old permits, passports, work or rental contracts: whatever you have.</translation>
  </message>
  <message>
   <source>Se mancano i permessi vecchi, la Questura può dire da quando c'erano. I Comuni dove ha vissuto li sentiamo noi.</source>
   <extracomment>document prova_dieci_anni where</extracomment>
   <translation type="unfinished">If the old permits are missing, the Questura (police headquarters) can say from when they existed. We contact the Comuni where you have lived.</translation>
  </message>
  <message>
   <source>Atto di separazione o di divorzio</source>
   <extracomment>document atto_separazione</extracomment>
   <translation type="unfinished">Separation or divorce document</translation>
  </message>
  <message>
   <source>Dice da quando si conta solo il suo reddito, e se c'è un mantenimento.</source>
   <extracomment>document atto_separazione explanation</extracomment>
   <translation type="unfinished">It says from when only your income is counted, and if there is maintenance.</translation>
  </message>
  <message>
   <source>Dal tribunale, dal Comune o dall'avvocato che ha seguito la separazione.</source>
   <extracomment>document atto_separazione where</extracomment>
   <translation type="unfinished">From the court, the Comune or the lawyer who dealt with the separation.</translation>
  </message>
  <message>
   <source>Redditi della persona e del coniuge</source>
   <extracomment>document dichiarazione_redditi</extracomment>
   <translation type="unfinished">Income of the person and of the husband or wife</translation>
  </message>
  <message>
   <source>Basta dichiararli: li scriviamo noi, si firma con la domanda.</source>
   <extracomment>document dichiarazione_redditi explanation</extracomment>
   <translation type="unfinished">It is enough to declare it: we write it, you sign with the application.</translation>
  </message>
  <message>
   <source>Residenza e stato civile</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Residence and marital status</translation>
  </message>
  <message>
   <source>Li leggiamo noi in anagrafe.</source>
   <extracomment>document anagrafe explanation</extracomment>
   <translation type="unfinished">We read them ourselves in the population register.</translation>
  </message>
  <message>
   <source>Pensioni già in pagamento</source>
   <extracomment>document pensioni</extracomment>
   <translation type="unfinished">Pensions already being paid</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi.</source>
   <extracomment>document pensioni explanation</extracomment>
   <translation type="unfinished">INPS reads them in its records.</translation>
  </message>
  <message>
   <source>Per l'età va chiesto all'INPS: le regole sono cambiate.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">For the age, INPS must be asked: the rules have changed.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nata la persona.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know when the person was born.</translation>
  </message>
  <message>
   <source>Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The permesso per famiglia (family permit) is valid only if the husband or wife is a refugee or has subsidiary protection: it must be checked.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know with which citizenship or permit you live in Italy.</translation>
  </message>
  <message>
   <source>L'assegno è per chi vive davvero in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The allowance is for people who really live in Italy.</translation>
  </message>
  <message>
   <source>Non risulta iscritta a un'anagrafe italiana.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">There is no record of the person in an Italian population register.</translation>
  </message>
  <message>
   <source>Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">With the maintenance that is due, the income may go over the limit: it must be checked with INPS.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know this year's income.</translation>
  </message>
 </context>
 <context>
  <name>assegno_temporaneo</name>
  <message>
   <source>Assegno temporaneo per i figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno temporaneo per i figli minori (temporary allowance for children under 18)</translation>
  </message>
  <message>
   <source>Un assegno per i figli minori di chi non aveva gli assegni familiari, da luglio 2021 a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">An allowance for the children under 18 of people who did not have the family allowances, from July 2021 to February 2022</translation>
  </message>
  <message>
   <source>Per le famiglie con figli minori e senza diritto agli assegni familiari, per i mesi da luglio 2021 a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families with children under 18 and without the right to the family allowances, for the months from July 2021 to February 2022.</translation>
  </message>
  <message>
   <source>L'assegno temporaneo è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The assegno temporaneo ended on 28 February 2022. From 1 March 2022 there is the Assegno unico for children.</translation>
  </message>
  <message>
   <source>L'assegno temporaneo vale dal 1° luglio 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The assegno temporaneo applies from 1 July 2021.</translation>
  </message>
  <message>
   <source>Tetto ISEE e importo di quei mesi li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">The INPS office tells you the ISEE limit and the amount for those months.</translation>
  </message>
  <message>
   <source>C'è almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 met</extracomment>
   <translation type="unfinished">There is at least one child under 18 in the family.</translation>
  </message>
  <message>
   <source>Serve almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 unmet</extracomment>
   <translation type="unfinished">At least one child under 18 in the family is needed.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ci sono figli minori.</source>
   <extracomment>AT-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if there are children under 18.</translation>
  </message>
  <message>
   <source>Con il suo lavoro non c'erano gli assegni familiari.</source>
   <extracomment>AT-R2 met</extracomment>
   <translation type="unfinished">Your job did not give the family allowances.</translation>
  </message>
  <message>
   <source>La famiglia aveva già gli assegni familiari.</source>
   <extracomment>AT-R2 unmet</extracomment>
   <translation type="unfinished">The family already had the family allowances.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia aveva diritto agli assegni familiari.</source>
   <extracomment>AT-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the family had the right to the family allowances.</translation>
  </message>
 </context>
 <context>
  <name>autoimpiego_centro_nord</name>
  <message>
   <source>Autoimpiego Centro-Nord</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Autoimpiego Centro-Nord (self-employment, Centre-North)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Centro-Nord</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Voucher or grant to open a business in the Centre-North</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Centro-Nord.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people aged 18 to 34 who do not work or earn very little and want to open a business in the Centre-North.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito di Invitalia: servono identità digitale, PEC e firma digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply on the Invitalia website: you need a digital identity, certified e-mail (PEC) and a digital signature.</translation>
  </message>
  <message>
   <source>Invitalia, sul sito invitalia.it</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Invitalia, on the website invitalia.it</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale.</source>
   <extracomment>desk bring</extracomment>
   <translation type="unfinished">SPID, CIE or CNS, certified e-mail (PEC) and digital signature.</translation>
  </message>
  <message>
   <source>Le domande sono cominciate il 15 ottobre 2025, alle 12.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Applications started on 15 October 2025, at 12.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it, finché ci sono fondi.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">It may be suitable: Invitalia (public agency) decides. You apply on its website, invitalia.it, as long as there are funds.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: serve averne da 18 a 34.</source>
   <extracomment>ACN-U1 met</extracomment>
   <translation type="unfinished">You are {eta_alla_domanda} years old: you need to be 18 to 34.</translation>
  </message>
  <message>
   <source>Serve avere da 18 a 34 anni: lei ne ha {eta_alla_domanda}.</source>
   <extracomment>ACN-U1 unmet</extracomment>
   <translation type="unfinished">You need to be 18 to 34 years old: you are {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni ha.</source>
   <extracomment>ACN-U1 unknown</extracomment>
   <translation type="unfinished">We do not yet know how old you are.</translation>
  </message>
  <message>
   <source>Per altre età non c'è una misura nazionale: si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ACN-U1 way_out</extracomment>
   <translation type="unfinished">For other ages there is no national measure: you may contact the Camera di commercio (chamber of commerce) or the Regione.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Autoimpiego Centro-Nord.</source>
   <extracomment>ACN-U4 met</extracomment>
   <translation type="unfinished">The business is based here: {regione_sede}. Autoimpiego Centro-Nord applies.</translation>
  </message>
  <message>
   <source>Con la sede al Sud, o in un Comune dei terremoti, vale Resto al Sud 2.0.</source>
   <extracomment>ACN-U4 unmet</extracomment>
   <translation type="unfinished">If the business is based in the South, or in a Comune hit by the earthquakes, Resto al Sud 2.0 applies.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove avrà sede l'attività.</source>
   <extracomment>ACN-U4 unknown</extracomment>
   <translation type="unfinished">We do not yet know where the business will be based.</translation>
  </message>
  <message>
   <source>Situazione: {condizione_occupazionale}. Va bene.</source>
   <extracomment>ACN-U2 met</extracomment>
   <translation type="unfinished">Situation: {condizione_occupazionale}. This is fine.</translation>
  </message>
  <message>
   <source>È per chi non lavora o guadagna molto poco: risulta che lavora.</source>
   <extracomment>ACN-U2 unmet</extracomment>
   <translation type="unfinished">It is for people who do not work or earn very little: it appears that you work.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se lavora.</source>
   <extracomment>ACN-U2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you work.</translation>
  </message>
  <message>
   <source>L'attività è ancora da cominciare, o è stata aperta da meno di un mese ed è ferma.</source>
   <extracomment>ACN-U3 met</extracomment>
   <translation type="unfinished">The business has not started yet, or was opened less than a month ago and is not active.</translation>
  </message>
  <message>
   <source>L'attività è cominciata da più di un mese: la misura è per chi deve ancora cominciare.</source>
   <extracomment>ACN-U3 unmet</extracomment>
   <translation type="unfinished">The business started more than a month ago: the measure is for people who have not started yet.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è già cominciata davvero.</source>
   <extracomment>ACN-U3 unknown</extracomment>
   <translation type="unfinished">It must be checked if the business has really started.</translation>
  </message>
  <message>
   <source>L'attività non è coltivazione, allevamento o pesca.</source>
   <extracomment>ACN-U5 met</extracomment>
   <translation type="unfinished">The business is not growing crops, raising animals or fishing.</translation>
  </message>
  <message>
   <source>Coltivazione, allevamento, pesca e acquacoltura sono esclusi.</source>
   <extracomment>ACN-U5 unmet</extracomment>
   <translation type="unfinished">Growing crops, raising animals, fishing and fish farming are excluded.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che attività vuole fare.</source>
   <extracomment>ACN-U5 unknown</extracomment>
   <translation type="unfinished">We do not yet know which business you want to open.</translation>
  </message>
  <message>
   <source>Negli ultimi 6 mesi non ha chiuso un'attività uguale.</source>
   <extracomment>ACN-U6 met</extracomment>
   <translation type="unfinished">In the last 6 months you have not closed an identical business.</translation>
  </message>
  <message>
   <source>Ha chiuso un'attività uguale negli ultimi 6 mesi.</source>
   <extracomment>ACN-U6 unmet</extracomment>
   <translation type="unfinished">You have closed an identical business in the last 6 months.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha chiuso da poco un'attività uguale.</source>
   <extracomment>ACN-U6 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have recently closed an identical business.</translation>
  </message>
  <message>
   <source>Si può chiedere quando sono passati 6 mesi dalla chiusura.</source>
   <extracomment>ACN-U6 way_out</extracomment>
   <translation type="unfinished">You may ask when 6 months have passed since the closure.</translation>
  </message>
  <message>
   <source>Servono per la domanda a Invitalia.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">They are needed for the application to Invitalia.</translation>
  </message>
  <message>
   <source>Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">If they are missing: the Comune for the identity card, the Agenzia delle Entrate (tax office) for the codice fiscale (tax code) (free).</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID, CIE or CNS (digital identity), PEC (certified e-mail) and digital signature</translation>
  </message>
  <message>
   <source>Servono per entrare nel sito di Invitalia e firmare la domanda.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">They are needed to enter the Invitalia website and sign the application.</translation>
  </message>
  <message>
   <source>SPID: alle Poste o presso un gestore. CIE: al Comune. PEC e firma: presso un gestore, a pagamento.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID (digital identity): at the Poste (post office) or from a provider. CIE (electronic identity card): at the Comune. PEC (certified e-mail) and signature: from a provider, for a fee.</translation>
  </message>
  <message>
   <source>Idea d'impresa e preventivi</source>
   <extracomment>document idea_preventivi</extracomment>
   <translation type="unfinished">Business idea and quotes</translation>
  </message>
  <message>
   <source>Dicono che cosa vuole fare, con quale codice ATECO, e quanto costa.</source>
   <extracomment>document idea_preventivi explanation</extracomment>
   <translation type="unfinished">They say what you want to do, with which ATECO code (type of business), and how much it costs.</translation>
  </message>
  <message>
   <source>Li prepara chi apre l'attività. I preventivi li danno i fornitori, gratis.</source>
   <extracomment>document idea_preventivi where</extracomment>
   <translation type="unfinished">The person who opens the business prepares them. Suppliers give the quotes, free.</translation>
  </message>
  <message>
   <source>Situazione di lavoro</source>
   <extracomment>document dichiarazione_condizione</extracomment>
   <translation type="unfinished">Work situation</translation>
  </message>
  <message>
   <source>Si dichiara sul sito di Invitalia, insieme alla domanda.</source>
   <extracomment>document dichiarazione_condizione explanation</extracomment>
   <translation type="unfinished">You declare it on the Invitalia website, together with the application.</translation>
  </message>
 </context>
 <context>
  <name>auu</name>
  <message>
   <source>Assegno unico e universale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno unico e universale (single universal allowance for children)</translation>
  </message>
  <message>
   <source>Assegno mensile per i figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Monthly allowance for children</translation>
  </message>
  <message>
   <source>Per chi ha figli minori, figli fino a 21 anni che studiano o cercano lavoro, o figli con disabilità di ogni età. Anche senza ISEE.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people with children under 18, children up to 21 who study or look for work, or children of any age with a disability. Also without an ISEE.</translation>
  </message>
  <message>
   <source>Si guarda se c'è già una domanda accolta: va avanti da sola, e non se ne fa un'altra.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">First see whether an application has already been accepted: it goes on by itself, and no other is made.</translation>
  </message>
  <message>
   <source>L'assegno unico si paga da marzo 2022. Prima c'erano gli assegni familiari, l'assegno temporaneo e quello dei Comuni per tre figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The Assegno unico is paid from March 2022. Before that there were the family allowances, the temporary allowance and the Comune allowance for three children.</translation>
  </message>
  <message>
   <source>Chiede: {ruolo_richiedente}. Può farlo.</source>
   <extracomment>AUU-R1 met</extracomment>
   <translation type="unfinished">Person asking: {ruolo_richiedente}. This person may ask.</translation>
  </message>
  <message>
   <source>Il figlio può chiedere per sé dai 18 ai 20 anni. Se è più giovane chiede un genitore.</source>
   <extracomment>AUU-R1 unmet</extracomment>
   <translation type="unfinished">The son or daughter may ask for themselves from 18 to 20 years old. If they are younger, a parent asks.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede l'assegno.</source>
   <extracomment>AUU-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know who is asking for the allowance.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'assegno unico.</source>
   <extracomment>AUU-R2 met</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is fine for the Assegno unico.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Con questo l'assegno unico non c'è.</source>
   <extracomment>AUU-R2 unmet</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. With this there is no Assegno unico.</translation>
  </message>
  <message>
   <source>Il documento per stare in Italia non è detto, è scaduto, o va verificato con l'INPS.</source>
   <extracomment>AUU-R2 unknown</extracomment>
   <translation type="unfinished">The document for staying in Italy has not been stated, has expired, or must be checked with INPS.</translation>
  </message>
  <message>
   <source>Paga, o pagherebbe, le tasse in Italia.</source>
   <extracomment>AUU-R3 met</extracomment>
   <translation type="unfinished">You pay, or would pay, taxes in Italy.</translation>
  </message>
  <message>
   <source>Non è soggetto alle tasse in Italia: serve per l'assegno unico.</source>
   <extracomment>AUU-R3 unmet</extracomment>
   <translation type="unfinished">You are not subject to taxes in Italy: this is needed for the Assegno unico.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è soggetto alle tasse in Italia.</source>
   <extracomment>AUU-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you are subject to taxes in Italy.</translation>
  </message>
  <message>
   <source>È residente e vive in Italia.</source>
   <extracomment>AUU-R4 met</extracomment>
   <translation type="unfinished">You are resident and live in Italy.</translation>
  </message>
  <message>
   <source>Chi chiede deve essere residente in Italia e viverci.</source>
   <extracomment>AUU-R4 unmet</extracomment>
   <translation type="unfinished">The person asking must be resident in Italy and live there.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive in Italia.</source>
   <extracomment>AUU-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you are resident and live in Italy.</translation>
  </message>
  <message>
   <source>{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</source>
   <extracomment>AUU-R5 met</extracomment>
   <translation type="unfinished">{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</translation>
  </message>
  <message>
   <source>Servono {mesi_residenza_minimi} mesi di residenza in Italia, o un contratto a tempo indeterminato, o a termine di almeno {mesi_contratto_minimi} mesi.</source>
   <extracomment>AUU-R5 unmet</extracomment>
   <translation type="unfinished">{mesi_residenza_minimi} months of residence in Italy are needed, or a contract with no end date, or a fixed-term one of at least {mesi_contratto_minimi} months.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanto tempo è residente in Italia, o che contratto ha.</source>
   <extracomment>AUU-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know how long you have been resident in Italy, or which contract you have.</translation>
  </message>
  <message>
   <source>Figli che danno diritto all'assegno: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</source>
   <extracomment>AUU-R6 met</extracomment>
   <translation type="unfinished">Children who give the right to the allowance: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</translation>
  </message>
  <message>
   <source>Serve un figlio minore, o dal settimo mese di gravidanza. Dai 18 ai 20 anni deve studiare, cercare lavoro, fare il servizio civile o guadagnare meno di {reddito_massimo_figlio}.</source>
   <extracomment>AUU-R6 unmet</extracomment>
   <translation type="unfinished">A child under 18 is needed, or the seventh month of pregnancy or later. From 18 to 20 years old the child must study, look for work, do the servizio civile (civil service) or earn less than {reddito_massimo_figlio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età dei figli, o che cosa fanno quelli dai 18 ai 20 anni.</source>
   <extracomment>AUU-R6 unknown</extracomment>
   <translation type="unfinished">We do not yet know the age of the children, or what those aged 18 to 20 do.</translation>
  </message>
  <message>
   <source>I figli sono nel nucleo dell'ISEE: {numero_contati}.</source>
   <extracomment>AUU-R7 met</extracomment>
   <translation type="unfinished">The children are in the ISEE family unit: {numero_contati}.</translation>
  </message>
  <message>
   <source>I figli devono essere nel nucleo dell'ISEE di chi chiede.</source>
   <extracomment>AUU-R7 unmet</extracomment>
   <translation type="unfinished">The children must be in the ISEE family unit of the person asking.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se i figli sono nel nucleo dell'ISEE, o a carico se vivono altrove.</source>
   <extracomment>AUU-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the children are in the ISEE family unit, or are dependent on you for tax (a carico) if they live elsewhere.</translation>
  </message>
  <message>
   <source>Codici fiscali dei figli e dell'altro genitore</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">Codice fiscale (tax code) of the children and of the other parent</translation>
  </message>
  <message>
   <source>L'INPS paga per ogni figlio: il codice fiscale è sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali explanation</extracomment>
   <translation type="unfinished">INPS pays for each child: the codice fiscale (tax code) is on the tessera sanitaria (health card).</translation>
  </message>
  <message>
   <source>Basta mostrare le tessere. Se mancano: Agenzia delle Entrate, gratis.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">It is enough to show the cards. If they are missing: the Agenzia delle Entrate (tax office), free.</translation>
  </message>
  <message>
   <source>L'INPS paga su un conto o una carta con IBAN a suo nome. In alternativa paga in contanti alla posta.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS pays into an account or onto a card with an IBAN in your name. Otherwise it pays in cash at the post office.</translation>
  </message>
  <message>
   <source>Dice che tipo di permesso è e quanto dura. Con il rinnovo in corso, anche la ricevuta.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">It says which type of permit it is and how long it lasts. If the renewal is in progress, also the receipt.</translation>
  </message>
  <message>
   <source>Contratto di lavoro</source>
   <extracomment>document contratto_lavoro</extracomment>
   <translation type="unfinished">Work contract</translation>
  </message>
  <message>
   <source>Con meno di due anni di residenza mostra che il contratto basta.</source>
   <extracomment>document contratto_lavoro explanation</extracomment>
   <translation type="unfinished">With less than two years of residence, it shows that the contract is enough.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis.</source>
   <extracomment>document contratto_lavoro where</extracomment>
   <translation type="unfinished">From the company, free.</translation>
  </message>
  <message>
   <source>Certificato di gravidanza</source>
   <extracomment>document certificato_gravidanza</extracomment>
   <translation type="unfinished">Pregnancy certificate</translation>
  </message>
  <message>
   <source>Dice il mese e quando nascerà. L'assegno comincia dal settimo mese.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">It says the month and when the child will be born. The allowance starts from the seventh month.</translation>
  </message>
  <message>
   <source>Dal ginecologo o dal consultorio.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">From the gynaecologist or the consultorio (family health clinic).</translation>
  </message>
  <message>
   <source>Un foglio che dice che cosa fa il figlio dai 18 ai 20 anni</source>
   <extracomment>document condizione_figlio</extracomment>
   <translation type="unfinished">A paper that says what the child aged 18 to 20 does</translation>
  </message>
  <message>
   <source>Iscrizione a scuola o università, contratto, iscrizione al Centro per l'impiego o servizio civile.</source>
   <extracomment>document condizione_figlio explanation</extracomment>
   <translation type="unfinished">Enrolment at school or university, contract, registration at the Centro per l'impiego (job centre) or servizio civile (civil service).</translation>
  </message>
  <message>
   <source>Dalla scuola, dall'azienda o dal Centro per l'impiego, gratis. Una scuola pubblica basta dichiararla.</source>
   <extracomment>document condizione_figlio where</extracomment>
   <translation type="unfinished">From the school, the company or the Centro per l'impiego (job centre), free. For a state school it is enough to declare it.</translation>
  </message>
  <message>
   <source>Provvedimento del giudice</source>
   <extracomment>document provvedimento_giudice</extracomment>
   <translation type="unfinished">Judge's decision</translation>
  </message>
  <message>
   <source>Dice a chi sono affidati i figli, o chi è il tutore.</source>
   <extracomment>document provvedimento_giudice explanation</extracomment>
   <translation type="unfinished">It says with whom the children have been placed, or who the guardian (tutore) is.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale o dall'avvocato.</source>
   <extracomment>document provvedimento_giudice where</extracomment>
   <translation type="unfinished">From the court registry or the lawyer.</translation>
  </message>
  <message>
   <source>DSU per avere l'ISEE</source>
   <extracomment>document dsu</extracomment>
   <translation type="unfinished">DSU (declaration) to have the ISEE</translation>
  </message>
  <message>
   <source>Senza ISEE si paga la cifra più bassa. Con la DSU l'importo può salire.</source>
   <extracomment>document dsu explanation</extracomment>
   <translation type="unfinished">Without an ISEE the lowest amount is paid. With the DSU (the declaration for the ISEE) the amount may go up.</translation>
  </message>
  <message>
   <source>Sul sito dell'INPS, o al CAF, gratis.</source>
   <extracomment>document dsu where</extracomment>
   <translation type="unfinished">On the INPS website, or at a CAF (tax help office), free.</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID, CIE or CNS (digital identity)</translation>
  </message>
  <message>
   <source>Serve per seguire la domanda da casa. Qui la domanda si può fare anche senza, o con il mandato a un patronato.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">It is needed to follow the application from home. Here you may apply also without it, or by giving a mandate to a Patronato (help office).</translation>
  </message>
  <message>
   <source>SPID: presso un gestore o alle Poste. CIE: al Comune.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID (digital identity): from a provider or at the Poste (post office). CIE (electronic identity card): at the Comune.</translation>
  </message>
  <message>
   <source>Redditi da lavoro dei genitori</source>
   <extracomment>document dichiarazione_lavoro_genitori</extracomment>
   <translation type="unfinished">Parents' income from work</translation>
  </message>
  <message>
   <source>Basta dichiararli: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lavoro_genitori explanation</extracomment>
   <translation type="unfinished">It is enough to declare it: you sign it with the application.</translation>
  </message>
  <message>
   <source>Morte dell'altro genitore</source>
   <extracomment>document dichiarazione_lutto</extracomment>
   <translation type="unfinished">Death of the other parent</translation>
  </message>
  <message>
   <source>Basta dire la data: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lutto explanation</extracomment>
   <translation type="unfinished">It is enough to tell us the date: you sign it with the application.</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi.</source>
   <extracomment>document attestazione_isee explanation</extracomment>
   <translation type="unfinished">INPS reads it in its records.</translation>
  </message>
  <message>
   <source>L'INPS lo ha già: conta quello scritto nella DSU.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">INPS already has it: what is written in the DSU (the declaration for the ISEE) counts.</translation>
  </message>
  <message>
   <source>È residente in Italia da almeno due anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You have been resident in Italy for at least two years.</translation>
  </message>
  <message>
   <source>Non ha due anni di residenza, ma ha un contratto che basta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You do not have two years of residence, but you have a contract that is enough.</translation>
  </message>
 </context>
 <context>
  <name>bonus_mamme</name>
  <message>
   <source>Bonus mamme</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus mamme (bonus for mothers)</translation>
  </message>
  <message>
   <source>Un aiuto al mese per le madri che lavorano e hanno almeno due figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Monthly help for mothers who work and have at least two children</translation>
  </message>
  <message>
   <source>Per le madri che lavorano, con due figli o più, e guadagnano fino a 40.000 € l'anno.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For mothers who work, have two or more children, and earn up to 40.000 € a year.</translation>
  </message>
  <message>
   <source>Si preparano i codici fiscali dei figli, il contratto o i dati dell'attività e l'IBAN.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Have ready the children's tax codes, the contract or the details of the business, and the IBAN.</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro del 2025 e del 2026. Dal 2027 al suo posto c'è uno sconto sui contributi (L. 207/2024 art. 1 c. 219).</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The bonus is for the months of work in 2025 and 2026. From 2027 there is a reduction of contributions in its place (L. 207/2024 art. 1 c. 219).</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro dal 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The bonus is for the months of work from 2025.</translation>
  </message>
  <message>
   <source>È una madre che lavora: {categoria_lavoratore}.</source>
   <extracomment>BM-R1 met</extracomment>
   <translation type="unfinished">You are a mother who works: {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</source>
   <extracomment>BM-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che lavoro fa la madre.</source>
   <extracomment>BM-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know what work the mother does.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Con due il secondo deve avere meno di 10 anni, con tre o più il più piccolo meno di 18.</source>
   <extracomment>BM-R2 met</extracomment>
   <translation type="unfinished">Children: {numero_figli_madre}. With two, the second must be under 10; with three or more, the youngest must be under 18.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Ne servono due, con il secondo sotto i 10 anni, o tre, con il più piccolo sotto i 18.</source>
   <extracomment>BM-R2 unmet</extracomment>
   <translation type="unfinished">Children: {numero_figli_madre}. You need two, with the second under 10, or three, with the youngest under 18.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli ha, e di che età.</source>
   <extracomment>BM-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many children you have, and how old they are.</translation>
  </message>
  <message>
   <source>C'è almeno un mese senza contratto da dipendente a tempo indeterminato.</source>
   <extracomment>BM-R3 met</extracomment>
   <translation type="unfinished">There is at least one month without an employee contract with no end date.</translation>
  </message>
  <message>
   <source>Con tre figli e un contratto senza scadenza il bonus non c'è: c'è già lo sconto di tutti i contributi.</source>
   <extracomment>BM-R3 unmet</extracomment>
   <translation type="unfinished">With three children and a contract with no end date there is no bonus: there is already the reduction of all the contributions.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che contratto ha, mese per mese.</source>
   <extracomment>BM-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know which contract you have, month by month.</translation>
  </message>
  <message>
   <source>Chi ha tre figli e un contratto senza scadenza non paga i suoi contributi, fino a 3.000 € l'anno: lo applica il datore di lavoro.</source>
   <extracomment>BM-R3 way_out</extracomment>
   <translation type="unfinished">People with three children and a contract with no end date do not pay their own contributions, up to 3.000 € a year: the employer applies this.</translation>
  </message>
  <message>
   <source>Reddito del suo lavoro: {reddito_lavoro_annuo}. Il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 met</extracomment>
   <translation type="unfinished">Income from your work: {reddito_lavoro_annuo}. The limit is {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Il reddito del suo lavoro è {reddito_lavoro_annuo}: il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 unmet</extracomment>
   <translation type="unfinished">The income from your work is {reddito_lavoro_annuo}: the limit is {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagna con il suo lavoro.</source>
   <extracomment>BM-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much you earn from your work.</translation>
  </message>
  <message>
   <source>Mesi che contano: {mesi_spettanti}. Basta un giorno di lavoro nel mese.</source>
   <extracomment>BM-R5 met</extracomment>
   <translation type="unfinished">Months that count: {mesi_spettanti}. One day of work in the month is enough.</translation>
  </message>
  <message>
   <source>Nessun mese di lavoro conta per quest'anno.</source>
   <extracomment>BM-R5 unmet</extracomment>
   <translation type="unfinished">No month of work counts for this year.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quali mesi lavora.</source>
   <extracomment>BM-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know in which months you work.</translation>
  </message>
  <message>
   <source>{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</source>
   <extracomment>BM-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</translation>
  </message>
  <message>
   <source>Della madre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Of the mother.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">It is enough to show them here.</translation>
  </message>
  <message>
   <source>Codice fiscale dei figli</source>
   <extracomment>document codici_figli</extracomment>
   <translation type="unfinished">Codice fiscale (tax code) of the children</translation>
  </message>
  <message>
   <source>Contratto di lavoro o busta paga</source>
   <extracomment>document contratto</extracomment>
   <translation type="unfinished">Work contract or payslip</translation>
  </message>
  <message>
   <source>Mostrano i mesi e il tipo di contratto.</source>
   <extracomment>document contratto explanation</extracomment>
   <translation type="unfinished">They show the months and the type of contract.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, gratis.</source>
   <extracomment>document contratto where</extracomment>
   <translation type="unfinished">From the employer, free.</translation>
  </message>
  <message>
   <source>Dati dell'attività</source>
   <extracomment>document attivita</extracomment>
   <translation type="unfinished">Details of the business</translation>
  </message>
  <message>
   <source>Gestione INPS o cassa, e i mesi di attività.</source>
   <extracomment>document attivita explanation</extracomment>
   <translation type="unfinished">INPS fund or other fund, and the months of business.</translation>
  </message>
  <message>
   <source>Sull'iscrizione o dal commercialista.</source>
   <extracomment>document attivita where</extracomment>
   <translation type="unfinished">On the registration, or from the accountant.</translation>
  </message>
  <message>
   <source>IBAN intestato alla madre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN in the mother's name</translation>
  </message>
  <message>
   <source>Reddito da lavoro dell'anno</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Income from work for the year</translation>
  </message>
  <message>
   <source>Figli e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Children and family</translation>
  </message>
  <message>
   <source>Il bonus è per le madri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The bonus is for mothers.</translation>
  </message>
  <message>
   <source>Il lavoro domestico non dà questo bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Domestic work does not give this bonus.</translation>
  </message>
  <message>
   <source>La scadenza del 2026 non è ancora scritta: meglio chiedere subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The deadline for 2026 has not been written yet: it is better to ask at once.</translation>
  </message>
  <message>
   <source>Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not know from when you met all the conditions: after 9 December 2025 there was time until 31 January 2026.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nido</name>
  <message>
   <source>Bonus nido</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nido (nursery bonus)</translation>
  </message>
  <message>
   <source>Contributo per la retta del nido, o per l'aiuto in casa a un bambino malato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Money towards the nursery fee, or towards help at home for a sick child</translation>
  </message>
  <message>
   <source>Per il genitore che paga il nido di un figlio sotto i 3 anni, o che lo cura in casa se è malato grave.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For the parent who pays for the nursery of a child under 3, or who cares for the child at home if the child is seriously ill.</translation>
  </message>
  <message>
   <source>Si prepara la ricevuta di almeno una retta: la domanda all'INPS si fa entro il 31 dicembre.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Have ready the receipt of at least one nursery fee: you apply to INPS by 31 December.</translation>
  </message>
  <message>
   <source>Il bonus nido vale dal 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The bonus nido applies from 2017.</translation>
  </message>
  <message>
   <source>Fino al 2019 gli importi erano altri: li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Until 2019 the amounts were different: the INPS office tells you.</translation>
  </message>
  <message>
   <source>Il figlio è nato il {figlio_nato_il}: si paga fino ad agosto dell'anno dei 3 anni, cioè al {ultimo_giorno}.</source>
   <extracomment>BN-R1 met</extracomment>
   <translation type="unfinished">The child was born on {figlio_nato_il}: it is paid until August of the year when the child turns 3, that is until {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} È nato il {figlio_nato_il}.</source>
   <extracomment>BN-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} The child was born on {figlio_nato_il}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nato il figlio.</source>
   <extracomment>BN-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the child was born.</translation>
  </message>
  <message>
   <source>Mesi di retta che contano: {mesi_pagati}.</source>
   <extracomment>BN-R2 met</extracomment>
   <translation type="unfinished">Months of fees that count: {mesi_pagati}.</translation>
  </message>
  <message>
   <source>Nessuna retta pagata da chi chiede nei mesi che contano. La domanda la fa il genitore che paga.</source>
   <extracomment>BN-R2 unmet</extracomment>
   <translation type="unfinished">No fee paid by the person asking in the months that count. The parent who pays makes the application.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi paga la retta, e per quali mesi.</source>
   <extracomment>BN-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know who pays the fee, and for which months.</translation>
  </message>
  <message>
   <source>La domanda può farla l'altro genitore, se la retta la paga lui.</source>
   <extracomment>BN-R2 way_out</extracomment>
   <translation type="unfinished">The other parent may make the application, if that parent pays the fee.</translation>
  </message>
  <message>
   <source>Il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b met</extracomment>
   <translation type="unfinished">The child lives with the person asking.</translation>
  </message>
  <message>
   <source>Per l'aiuto in casa la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>BN-R2b unmet</extracomment>
   <translation type="unfinished">For the help at home, the parent who lives with the child makes the application.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b unknown</extracomment>
   <translation type="unfinished">We do not yet know if the child lives with the person asking.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</source>
   <extracomment>BN-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Servizio autorizzato che va bene: {struttura_tipo}.</source>
   <extracomment>BN-R4 met</extracomment>
   <translation type="unfinished">Authorised service that is fine: {struttura_tipo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</source>
   <extracomment>BN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il servizio va bene.</source>
   <extracomment>BN-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the service is fine.</translation>
  </message>
  <message>
   <source>C'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 met</extracomment>
   <translation type="unfinished">There is the paediatrician's certificate.</translation>
  </message>
  <message>
   <source>Serve l'attestazione del pediatra: il bambino non può andare al nido per tutto l'anno.</source>
   <extracomment>BN-R6 unmet</extracomment>
   <translation type="unfinished">The paediatrician's certificate is needed: the child cannot go to the nursery for the whole year.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 unknown</extracomment>
   <translation type="unfinished">We do not yet know if there is the paediatrician's certificate.</translation>
  </message>
  <message>
   <source>L'attestazione la scrive il pediatra di libera scelta.</source>
   <extracomment>BN-R6 way_out</extracomment>
   <translation type="unfinished">The pediatra di libera scelta (your national health service paediatrician) writes the certificate.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: per quell'anno c'è tempo fino al {termine_domanda}.</source>
   <extracomment>BN-R7 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: for that year there is time until {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Domanda del {data_domanda}.</source>
   <extracomment>BN-R7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Application dated {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo se le domande dell'anno sono già aperte.</source>
   <extracomment>BN-R7 unknown</extracomment>
   <translation type="unfinished">We do not know if applications for the year are already open.</translation>
  </message>
  <message>
   <source>Di chi chiede e del figlio.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Of the person asking and of the child.</translation>
  </message>
  <message>
   <source>Ricevuta di almeno una retta</source>
   <extracomment>document prima_ricevuta</extracomment>
   <translation type="unfinished">Receipt for at least one fee</translation>
  </message>
  <message>
   <source>{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</source>
   <extracomment>document prima_ricevuta explanation</extracomment>
   <translation type="unfinished">{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</translation>
  </message>
  <message>
   <source>La dà la struttura.</source>
   <extracomment>document prima_ricevuta where</extracomment>
   <translation type="unfinished">The nursery or service gives it.</translation>
  </message>
  <message>
   <source>Dati dell'autorizzazione della struttura</source>
   <extracomment>document autorizzazione_struttura</extracomment>
   <translation type="unfinished">Details of the authorisation of the nursery or service</translation>
  </message>
  <message>
   <source>Nome, partita IVA e numero dell'autorizzazione.</source>
   <extracomment>document autorizzazione_struttura explanation</extracomment>
   <translation type="unfinished">Name, partita IVA (VAT number) and number of the authorisation.</translation>
  </message>
  <message>
   <source>Li dà la struttura.</source>
   <extracomment>document autorizzazione_struttura where</extracomment>
   <translation type="unfinished">The nursery or service gives them.</translation>
  </message>
  <message>
   <source>Attestazione del pediatra</source>
   <extracomment>document attestazione</extracomment>
   <translation type="unfinished">Paediatrician's certificate</translation>
  </message>
  <message>
   <source>Dice che il bambino non può andare al nido per tutto l'anno. La malattia non va scritta.</source>
   <extracomment>document attestazione explanation</extracomment>
   <translation type="unfinished">It says that the child cannot go to the nursery for the whole year. The illness must not be written.</translation>
  </message>
  <message>
   <source>Dal pediatra di libera scelta.</source>
   <extracomment>document attestazione where</extracomment>
   <translation type="unfinished">From the pediatra di libera scelta (your national health service paediatrician).</translation>
  </message>
  <message>
   <source>ISEE con il figlio dentro</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE with the child in it</translation>
  </message>
  <message>
   <source>L'INPS lo legge nei suoi archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">INPS reads it in its records.</translation>
  </message>
  <message>
   <source>ISEE della famiglia</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">ISEE of the family</translation>
  </message>
  <message>
   <source>Senza ISEE il contributo è il più basso.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">Without an ISEE the amount is the lowest.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito INPS, gratis.</source>
   <extracomment>document dsu_nuova where</extracomment>
   <translation type="unfinished">At a CAF (tax help office) or on the INPS website, free.</translation>
  </message>
  <message>
   <source>Nascita, residenza e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Birth, residence and family</translation>
  </message>
  <message>
   <source>Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The child is too old: it is paid until August of the year when the child turns 3.</translation>
  </message>
  <message>
   <source>Nell'anno chiesto il figlio non era ancora nato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">In the year asked for, the child was not yet born.</translation>
  </message>
  <message>
   <source>Con questo documento il bonus non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">With this document there is no bonus.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: servono almeno 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The permit is too short: at least 6 months are needed.</translation>
  </message>
  <message>
   <source>Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Family centres, play centres and before-school or after-school services do not give the bonus.</translation>
  </message>
  <message>
   <source>La struttura non è autorizzata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The nursery or service is not authorised.</translation>
  </message>
  <message>
   <source>L'ultimo giorno per quell'anno è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The last day for that year has passed.</translation>
  </message>
  <message>
   <source>Le domande di quell'anno non sono ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Applications for that year are not open yet.</translation>
  </message>
  <message>
   <source>Con il nome di chi chiede e il mese.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">With the name of the person asking and the month.</translation>
  </message>
  <message>
   <source>Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">If the public nursery charges later, the enrolment or the ranking list is enough.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nuovi_nati</name>
  <message>
   <source>Bonus nuovi nati</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nuovi nati (bonus for new births)</translation>
  </message>
  <message>
   <source>Mille euro per ogni figlio nato, adottato o affidato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">One thousand euros for each child born, adopted or placed with you</translation>
  </message>
  <message>
   <source>Per chi ha avuto, adottato o preso in affidamento preadottivo un figlio dal 2025, con ISEE fino a 40.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who have had, adopted or taken in for pre-adoption placement (affidamento preadottivo) a child from 2025, with an ISEE of up to 40.000 €.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 120 giorni dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to INPS within 120 days of the birth or of the child joining the family.</translation>
  </message>
  <message>
   <source>Il bonus vale per i figli nati, adottati o affidati dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The bonus is for children born, adopted or placed with a family from 1 January 2025.</translation>
  </message>
  <message>
   <source>Il figlio è arrivato il {evento_data}: il bonus vale dal 1° gennaio 2025.</source>
   <extracomment>NN-R1 met</extracomment>
   <translation type="unfinished">The child arrived on {evento_data}: the bonus applies from 1 January 2025.</translation>
  </message>
  <message>
   <source>Il bonus si chiede dopo l'arrivo del figlio: il giorno detto è il {evento_data}.</source>
   <extracomment>NN-R1 unmet</extracomment>
   <translation type="unfinished">You ask for the bonus after the child arrives: the day stated is {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il figlio.</source>
   <extracomment>NN-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the child arrived.</translation>
  </message>
  <message>
   <source>«{cittadinanza_titolo}»: va bene per questo bonus.</source>
   <extracomment>NN-R2 met</extracomment>
   <translation type="unfinished">“{cittadinanza_titolo}”: it is fine for this bonus.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</source>
   <extracomment>NN-R2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene.</source>
   <extracomment>NN-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the document for staying in Italy is fine.</translation>
  </message>
  <message>
   <source>Risiede in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 met</extracomment>
   <translation type="unfinished">You have been resident in Italy from {evento_data} to the day of the application, without a break.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 unmet</extracomment>
   <translation type="unfinished">Residence in Italy from {evento_data} to the day of the application is needed, without a break.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la residenza in Italia è stata continua.</source>
   <extracomment>NN-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the residence in Italy was without a break.</translation>
  </message>
  <message>
   <source>ISEE senza l'Assegno unico: {isee_contato}. Il tetto è {soglia_isee}.</source>
   <extracomment>NN-R4 met</extracomment>
   <translation type="unfinished">ISEE without the Assegno unico (allowance for children): {isee_contato}. The limit is {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</source>
   <extracomment>NN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE senza l'Assegno unico.</source>
   <extracomment>NN-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much the ISEE without the Assegno unico (allowance for children) is.</translation>
  </message>
  <message>
   <source>Il tetto è {soglia_isee}. Se i redditi sono scesi, si può chiedere l'ISEE corrente.</source>
   <extracomment>NN-R4 way_out</extracomment>
   <translation type="unfinished">The limit is {soglia_isee}. If the income has gone down, you may ask for the ISEE corrente (ISEE on recent income).</translation>
  </message>
  <message>
   <source>È la sola domanda per questo figlio, e la fa il genitore che può.</source>
   <extracomment>NN-R5 met</extracomment>
   <translation type="unfinished">It is the only application for this child, and it is made by the parent who may make it.</translation>
  </message>
  <message>
   <source>{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</source>
   <extracomment>NN-R5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'altro genitore l'ha già chiesto, e con chi vive il figlio.</source>
   <extracomment>NN-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the other parent has already asked for it, and with whom the child lives.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la data da cui si conta il tempo per la domanda.</source>
   <extracomment>NN-R6 unknown</extracomment>
   <translation type="unfinished">We do not yet know the date from which the time for the application is counted.</translation>
  </message>
  <message>
   <source>Provvedimento di adozione o affidamento</source>
   <extracomment>document provvedimento</extracomment>
   <translation type="unfinished">Decision on adoption or placement (affidamento)</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il figlio è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">It says the day when the child entered the family.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">From the tribunale per i minorenni (court for minors).</translation>
  </message>
  <message>
   <source>ISEE del nucleo con il figlio</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">ISEE of the family unit with the child</translation>
  </message>
  <message>
   <source>Il figlio deve esserci. Senza ISEE il bonus non c'è.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">The child must be in it. Without an ISEE there is no bonus.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The permit is too short: more than 6 months are needed for work (permesso unico, single permit) or research, at least one year for the others.</translation>
  </message>
  <message>
   <source>Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">A valid ISEE is needed: it is done free at a CAF (tax help office) or on the INPS website.</translation>
  </message>
  <message>
   <source>L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The ISEE is not valid on the day of the application: a new one is made, free.</translation>
  </message>
  <message>
   <source>L'ISEE senza l'Assegno unico supera il tetto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The ISEE without the Assegno unico (allowance for children) is over the limit.</translation>
  </message>
  <message>
   <source>L'altro genitore ha già chiesto il bonus per questo figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The other parent has already asked for the bonus for this child.</translation>
  </message>
  <message>
   <source>I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The parents do not live together: the parent who lives with the child makes the application.</translation>
  </message>
 </context>
 <context>
  <name>carta_acquisti</name>
  <message>
   <source>Carta acquisti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta acquisti (shopping card)</translation>
  </message>
  <message>
   <source>Carta da 80 € ogni due mesi per spesa e bollette</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Card with 80 € every two months for shopping and bills</translation>
  </message>
  <message>
   <source>Per chi ha almeno 65 anni, o un figlio sotto i 3 anni, e un ISEE molto basso.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who are at least 65 years old, or have a child under 3, and a very low ISEE.</translation>
  </message>
  <message>
   <source>La carta si chiede all'ufficio postale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You ask for the card at the post office.</translation>
  </message>
  <message>
   <source>Ufficio postale</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Post office</translation>
  </message>
  <message>
   <source>La carta acquisti c'è dal 2008. Qui si guarda dal 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The carta acquisti exists from 2008. Here we look from 2015.</translation>
  </message>
  <message>
   <source>Età, ISEE, redditi e risparmi vanno bene. La carta si chiede all'ufficio postale, che controlla anche i limiti su bollette, auto e case.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Age, ISEE, income and savings are fine. You ask for the card at the post office, which also checks the limits on bills, cars and homes.</translation>
  </message>
  <message>
   <source>{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</source>
   <extracomment>CA-R1 met</extracomment>
   <translation type="unfinished">{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</translation>
  </message>
  <message>
   <source>Serve avere almeno {eta_minima} anni, o un figlio sotto i 3 anni: ha {eta_alla_domanda} anni.</source>
   <extracomment>CA-R1 unmet</extracomment>
   <translation type="unfinished">You need to be at least {eta_minima} years old, or have a child under 3: you are {eta_alla_domanda} years old.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età, o se c'è un figlio sotto i 3 anni.</source>
   <extracomment>CA-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know the age, or if there is a child under 3.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno dei {eta_minima} anni, il {data_nascita + 65 years}.</source>
   <extracomment>CA-R1 way_out</extracomment>
   <translation type="unfinished">You may ask from the day you turn {eta_minima}, {data_nascita + 65 years}.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {limite_isee}.</source>
   <extracomment>CA-R2 met</extracomment>
   <translation type="unfinished">The ISEE is {isee_calcolo_ordinario}: the limit is {limite_isee}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R2 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con un ISEE nuovo, se redditi e risparmi sono scesi.</source>
   <extracomment>CA-R2 way_out</extracomment>
   <translation type="unfinished">This changes with a new ISEE, if income and savings have gone down.</translation>
  </message>
  <message>
   <source>Il reddito è {reddito_personale} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>CA-R3 met</extracomment>
   <translation type="unfinished">The income is {reddito_personale} a year: the limit is {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R3 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>A 70 anni il limite è più alto. Si può chiedere di nuovo se il reddito scende.</source>
   <extracomment>CA-R3 way_out</extracomment>
   <translation type="unfinished">At 70 years old the limit is higher. You may ask again if the income goes down.</translation>
  </message>
  <message>
   <source>Conti e risparmi sono {patrimonio_mobiliare}: il limite è {patrimonio_massimo}.</source>
   <extracomment>CA-R4 met</extracomment>
   <translation type="unfinished">Accounts and savings are {patrimonio_mobiliare}: the limit is {patrimonio_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto ci sia in conti e risparmi.</source>
   <extracomment>CA-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much there is in accounts and savings.</translation>
  </message>
  <message>
   <source>Servono alla posta per sapere con certezza chi chiede la carta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">The post office needs them to know for certain who is asking for the card.</translation>
  </message>
  <message>
   <source>ISEE</source>
   <extracomment>document isee_da_fare</extracomment>
   <translation type="unfinished">ISEE</translation>
  </message>
  <message>
   <source>È il documento che misura redditi e risparmi della famiglia.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">It is the document that measures the family's income and savings.</translation>
  </message>
  <message>
   <source>Al CAF, gratis, o sul sito dell'INPS. Serve qualche giorno.</source>
   <extracomment>document isee_da_fare where</extracomment>
   <translation type="unfinished">At a CAF (tax help office), free, or on the INPS website. It takes a few days.</translation>
  </message>
  <message>
   <source>Bollette, libretto dell'auto, dati della casa</source>
   <extracomment>document bollette</extracomment>
   <translation type="unfinished">Bills, car registration document (libretto), details of the home</translation>
  </message>
  <message>
   <source>Alla posta si dichiara quante utenze, auto e case ci sono.</source>
   <extracomment>document bollette explanation</extracomment>
   <translation type="unfinished">At the post office you declare how many utility contracts, cars and homes there are.</translation>
  </message>
  <message>
   <source>Modulo della carta acquisti</source>
   <extracomment>document modulo</extracomment>
   <translation type="unfinished">Carta acquisti (shopping card) form</translation>
  </message>
  <message>
   <source>Lo dà la posta: si dichiarano redditi, risparmi, utenze, auto e case.</source>
   <extracomment>document modulo explanation</extracomment>
   <translation type="unfinished">The post office gives it: you declare income, savings, utility contracts, cars and homes.</translation>
  </message>
  <message>
   <source>All'ufficio postale, gratis.</source>
   <extracomment>document modulo where</extracomment>
   <translation type="unfinished">At the post office, free.</translation>
  </message>
  <message>
   <source>ISEE già presentato</source>
   <extracomment>document isee_archivio</extracomment>
   <translation type="unfinished">ISEE already handed in</translation>
  </message>
  <message>
   <source>Ha almeno 65 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You are at least 65 years old.</translation>
  </message>
  <message>
   <source>C'è un figlio sotto i 3 anni: la carta va al genitore.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">There is a child under 3: the card goes to the parent.</translation>
  </message>
  <message>
   <source>Manca l'ISEE. Con l'ISEE lo sappiamo subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The ISEE is missing. With the ISEE we will know at once.</translation>
  </message>
  <message>
   <source>Il limite di quell'anno lo dice l'ufficio postale.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The post office tells you the limit for that year.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know this year's income.</translation>
  </message>
 </context>
 <context>
  <name>carta_dedicata</name>
  <message>
   <source>Carta Dedicata a te</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta Dedicata a te (“Dedicated to you” card)</translation>
  </message>
  <message>
   <source>Carta da 500 € per la spesa, che arriva senza domanda</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Card with 500 € for shopping, which comes without an application</translation>
  </message>
  <message>
   <source>Per famiglie di almeno tre persone con un ISEE fino a 15.000 €, senza altri aiuti al reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families of at least three people with an ISEE of up to 15.000 €, without other income support.</translation>
  </message>
  <message>
   <source>Non serve una domanda: l'INPS fa gli elenchi e il Comune avvisa.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">No application is needed: INPS draws up the lists and the Municipality (Comune) lets you know.</translation>
  </message>
  <message>
   <source>Comune di residenza</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Municipality (Comune) of residence</translation>
  </message>
  <message>
   <source>La carta Dedicata a te c'è dal 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The carta Dedicata a te exists from 2023.</translation>
  </message>
  <message>
   <source>Le condizioni ci sono, ma le carte sono contate: prima le famiglie con i figli più piccoli e l'ISEE più basso. Non serve una domanda: l'INPS fa gli elenchi, il Comune avvisa.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">The conditions are met, but the number of cards is limited: first come the families with the youngest children and the lowest ISEE. No application is needed: INPS makes the lists, the Comune informs people.</translation>
  </message>
  <message>
   <source>In famiglia siete {numero_componenti}: ne servono almeno {componenti_minimi}.</source>
   <extracomment>CD-R1 met</extracomment>
   <translation type="unfinished">There are {numero_componenti} of you in the family: at least {componenti_minimi} are needed.</translation>
  </message>
  <message>
   <source>Servono almeno {componenti_minimi} persone in famiglia: siete {numero_componenti}.</source>
   <extracomment>CD-R1 unmet</extracomment>
   <translation type="unfinished">At least {componenti_minimi} people in the family are needed: there are {numero_componenti} of you.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quanti siete in famiglia.</source>
   <extracomment>CD-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many of you there are in the family.</translation>
  </message>
  <message>
   <source>Cambia se la famiglia cresce, per esempio con una nascita.</source>
   <extracomment>CD-R1 way_out</extracomment>
   <translation type="unfinished">This changes if the family grows, for example with a birth.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {isee_massimo}.</source>
   <extracomment>CD-R2 met</extracomment>
   <translation type="unfinished">The ISEE is {isee_calcolo_ordinario}: the limit is {isee_massimo}.</translation>
  </message>
  <message>
   <source>In famiglia non c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 met</extracomment>
   <translation type="unfinished">In the family there is no other income support.</translation>
  </message>
  <message>
   <source>In famiglia c'è già un aiuto al reddito: Assegno di inclusione, NASpI, DIS-COLL o cassa integrazione.</source>
   <extracomment>CD-R3 unmet</extracomment>
   <translation type="unfinished">In the family there is already income support: Assegno di inclusione (inclusion allowance), NASpI or DIS-COLL (unemployment benefits) or cassa integrazione (pay when work is suspended).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if there is other income support in the family.</translation>
  </message>
  <message>
   <source>Senza un ISEE valido l'INPS non può mettere la famiglia nell'elenco.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">Without a valid ISEE, INPS cannot put the family on the list.</translation>
  </message>
  <message>
   <source>Elenco delle famiglie</source>
   <extracomment>document elenco_comune</extracomment>
   <translation type="unfinished">List of families</translation>
  </message>
  <message>
   <source>Lo fa l'INPS e lo controlla il Comune: si può chiedere lì se la famiglia c'è.</source>
   <extracomment>document elenco_comune explanation</extracomment>
   <translation type="unfinished">INPS makes it and the Comune checks it: you may ask there if the family is on it.</translation>
  </message>
 </context>
 <context>
  <name>congedo_paternita</name>
  <message>
   <source>Congedo di paternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo di paternità (paternity leave)</translation>
  </message>
  <message>
   <source>I giorni pagati al padre che lavora quando nasce un figlio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">The paid days for a working father when a child is born</translation>
  </message>
  <message>
   <source>Per il padre che lavora come dipendente e ha avuto, adottato o preso in affidamento un bambino.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For the father who works as an employee and has had, adopted or taken in for pre-adoption placement (affidamento preadottivo) a child.</translation>
  </message>
  <message>
   <source>Il padre lo chiede per iscritto al datore di lavoro.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">The father asks the employer for it in writing.</translation>
  </message>
  <message>
   <source>Il congedo obbligatorio del padre c'è dal 1° gennaio 2013.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The father's compulsory leave exists from 1 January 2013.</translation>
  </message>
  <message>
   <source>Il padre lavora come dipendente. Tipo di lavoro: {categoria_lavoratore}.</source>
   <extracomment>IM-P1 met</extracomment>
   <translation type="unfinished">The father works as an employee. Type of work: {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</source>
   <extracomment>IM-P1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede, o se con questo tipo di lavoro il congedo c'è.</source>
   <extracomment>IM-P1 unknown</extracomment>
   <translation type="unfinished">We do not yet know who is asking, or if there is leave with this type of work.</translation>
  </message>
  <message>
   <source>Il congedo dal {congedo_dal} sta nei mesi giusti: c'è tempo fino al {ultimo_giorno_utile}.</source>
   <extracomment>IM-P2 met</extracomment>
   <translation type="unfinished">The leave from {congedo_dal} is in the right months: there is time until {ultimo_giorno_utile}.</translation>
  </message>
  <message>
   <source>{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Il congedo detto comincia il {congedo_dal}.</source>
   <extracomment>IM-P2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} The leave stated starts on {congedo_dal}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia il congedo, o quando arriva il bambino.</source>
   <extracomment>IM-P2 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the leave starts, or when the child arrives.</translation>
  </message>
  <message>
   <source>Avviso del {data_domanda}: bastava entro il {termine_avviso}.</source>
   <extracomment>IM-P3 met</extracomment>
   <translation type="unfinished">Notice given on {data_domanda}: it was enough to give it by {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato {giorni_avviso} giorni prima: per il congedo dal {congedo_dal} entro il {termine_avviso}.</source>
   <extracomment>IM-P3 unmet</extracomment>
   <translation type="unfinished">Written notice must be given {giorni_avviso} days before: for the leave from {congedo_dal}, by {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato 5 giorni prima: non sappiamo ancora quando lo dà, o quando comincia il congedo.</source>
   <extracomment>IM-P3 unknown</extracomment>
   <translation type="unfinished">Written notice is given 5 days before: we do not yet know when you give it, or when the leave starts.</translation>
  </message>
  <message>
   <source>Può scegliere un giorno più avanti: almeno {giorni_avviso} giorni dopo l'avviso.</source>
   <extracomment>IM-P3 way_out</extracomment>
   <translation type="unfinished">You may choose a later day: at least {giorni_avviso} days after the notice.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Il massimo è {giorni_massimi}.</source>
   <extracomment>IM-P4 met</extracomment>
   <translation type="unfinished">Days asked for: {giorni_paternita}. The maximum is {giorni_massimi}.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Sono più dei {giorni_massimi} della legge.</source>
   <extracomment>IM-P4 unmet</extracomment>
   <translation type="unfinished">Days asked for: {giorni_paternita}. They are more than the {giorni_massimi} in the law.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni dà la legge: dipende da quando comincia il congedo e dai bambini.</source>
   <extracomment>IM-P4 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many days the law gives: it depends on when the leave starts and on the children.</translation>
  </message>
  <message>
   <source>Del padre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Of the father.</translation>
  </message>
  <message>
   <source>Richiesta scritta al datore di lavoro</source>
   <extracomment>document richiesta_datore</extracomment>
   <translation type="unfinished">Written request to the employer</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma e si dà all'azienda.</source>
   <extracomment>document richiesta_datore explanation</extracomment>
   <translation type="unfinished">We write it: you sign it and give it to the company.</translation>
  </message>
  <message>
   <source>Foglio con la data prevista del parto</source>
   <extracomment>document certificato_parto_previsto</extracomment>
   <translation type="unfinished">Paper with the expected date of birth</translation>
  </message>
  <message>
   <source>Serve se il congedo comincia prima della nascita.</source>
   <extracomment>document certificato_parto_previsto explanation</extracomment>
   <translation type="unfinished">It is needed if the leave starts before the birth.</translation>
  </message>
  <message>
   <source>Dal medico della madre, gratis.</source>
   <extracomment>document certificato_parto_previsto where</extracomment>
   <translation type="unfinished">From the mother's doctor, free.</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il bambino è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">It says the day when the child entered the family.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni, gratis.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">From the tribunale per i minorenni (court for minors), free.</translation>
  </message>
  <message>
   <source>IBAN intestato al padre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN in the father's name</translation>
  </message>
  <message>
   <source>Qui paga l'INPS: solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">Here INPS pays: only into an account of yours, also a joint one.</translation>
  </message>
  <message>
   <source>Nascita e paternità</source>
   <extracomment>document nascita</extracomment>
   <translation type="unfinished">Birth and fatherhood</translation>
  </message>
  <message>
   <source>Le controlliamo noi in anagrafe.</source>
   <extracomment>document nascita explanation</extracomment>
   <translation type="unfinished">We check them ourselves in the population register.</translation>
  </message>
  <message>
   <source>Questi giorni sono del padre: per la madre c'è il congedo di maternità.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">These days are for the father: for the mother there is the congedo di maternità (maternity leave).</translation>
  </message>
  <message>
   <source>È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">It is only for people who work as employees: not for self-employment, and not for the Gestione separata (a separate INPS fund).</translation>
  </message>
  <message>
   <source>Serve un lavoro da dipendente in corso.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">A current job as an employee is needed.</translation>
  </message>
  <message>
   <source>Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">It is taken from 2 months before the expected birth to 5 months after the child arrives.</translation>
  </message>
  <message>
   <source>Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">It was taken within 5 months of the child's arrival, not before.</translation>
  </message>
 </context>
 <context>
  <name>contributo_autoimpiego_500</name>
  <message>
   <source>Contributo autoimpiego</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Contributo autoimpiego (grant for self-employment)</translation>
  </message>
  <message>
   <source>500 € al mese per i giovani che hanno aperto un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">500 € a month for young people who have opened a business</translation>
  </message>
  <message>
   <source>Per chi aveva meno di 35 anni, era disoccupato e ha aperto un'attività tra luglio 2024 e dicembre 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who were under 35, were unemployed and opened a business between July 2024 and December 2025.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate fino al 31 dicembre 2025. La proroga al 2026 non è passata.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The grant is for businesses started up to 31 December 2025. The extension to 2026 did not pass.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate dal 1° luglio 2024: prima non c'era.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The grant is for businesses started from 1 July 2024: before that it did not exist.</translation>
  </message>
  <message>
   <source>Quando l'attività è cominciata aveva {eta_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>C500-C2 met</extracomment>
   <translation type="unfinished">When the business started you were {eta_avvio} years old: you had to be under {eta_limite}.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_avvio}.</source>
   <extracomment>C500-C2 unmet</extracomment>
   <translation type="unfinished">You had to be under {eta_limite} years old on the starting day: you were {eta_avvio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'attività è cominciata.</source>
   <extracomment>C500-C2 unknown</extracomment>
   <translation type="unfinished">We do not yet know how old you were when the business started.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>C500-C2 way_out</extracomment>
   <translation type="unfinished">Your age on the starting day counts. For other ages you may contact the Camera di commercio (chamber of commerce) or the Regione.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio era senza lavoro, o guadagnava molto poco.</source>
   <extracomment>C500-C3 met</extracomment>
   <translation type="unfinished">On the starting day you were without work, or earned very little.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio doveva essere disoccupato: non risulta.</source>
   <extracomment>C500-C3 unmet</extracomment>
   <translation type="unfinished">On the starting day you had to be unemployed: there is no record of this.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il giorno dell'inizio era disoccupato.</source>
   <extracomment>C500-C3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you were unemployed on the starting day.</translation>
  </message>
  <message>
   <source>L'attività è tra i settori ammessi.</source>
   <extracomment>C500-C4 met</extracomment>
   <translation type="unfinished">The business is in one of the sectors allowed.</translation>
  </message>
  <message>
   <source>L'attività non è tra i settori ammessi.</source>
   <extracomment>C500-C4 unmet</extracomment>
   <translation type="unfinished">The business is not in one of the sectors allowed.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 148/2025.</source>
   <extracomment>C500-C4 unknown</extracomment>
   <translation type="unfinished">It must be checked if the business is on the list of INPS circular 148/2025.</translation>
  </message>
  <message>
   <source>È una piccola impresa. Persone: {addetti}. Fatturato o bilancio: {fatturato_o_bilancio}.</source>
   <extracomment>C500-C5 met</extracomment>
   <translation type="unfinished">It is a small business. People: {addetti}. Turnover or balance sheet: {fatturato_o_bilancio}.</translation>
  </message>
  <message>
   <source>L'impresa deve avere meno di {addetti_massimi} persone e non più di {fatturato_massimo} di fatturato o bilancio.</source>
   <extracomment>C500-C5 unmet</extracomment>
   <translation type="unfinished">The business must have fewer than {addetti_massimi} people and no more than {fatturato_massimo} of turnover or balance sheet.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante persone lavorano nell'impresa e quanto fattura.</source>
   <extracomment>C500-C5 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many people work in the business and how much its turnover is.</translation>
  </message>
  <message>
   <source>Nessun altro socio ha avuto il contributo.</source>
   <extracomment>C500-C6 met</extracomment>
   <translation type="unfinished">No other business partner (socio) has had the grant.</translation>
  </message>
  <message>
   <source>Il contributo va a un socio solo: un altro socio lo ha già avuto.</source>
   <extracomment>C500-C6 unmet</extracomment>
   <translation type="unfinished">The grant goes to one business partner (socio) only: another one has already had it.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un altro socio ha già avuto il contributo.</source>
   <extracomment>C500-C6 unknown</extracomment>
   <translation type="unfinished">We do not yet know if another business partner (socio) has already had the grant.</translation>
  </message>
  <message>
   <source>La domanda si faceva dal {primo_giorno_domanda} al {termine_domanda}: è del {data_domanda}.</source>
   <extracomment>C500-C7 unmet</extracomment>
   <translation type="unfinished">You could apply from {primo_giorno_domanda} to {termine_domanda}: the application is dated {data_domanda}.</translation>
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
   <translation type="unfinished">It is needed to follow the application from home, on the INPS website.</translation>
  </message>
  <message>
   <source>Atto costitutivo della società</source>
   <extracomment>document atto_costitutivo</extracomment>
   <translation type="unfinished">Atto costitutivo (deed that set up the company)</translation>
  </message>
  <message>
   <source>Dice chi sono i soci e da quando.</source>
   <extracomment>document atto_costitutivo explanation</extracomment>
   <translation type="unfinished">It says who the partners (soci) are and since when.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla Camera di commercio.</source>
   <extracomment>document atto_costitutivo where</extracomment>
   <translation type="unfinished">From the notary or the Camera di commercio (chamber of commerce).</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto di chi chiede.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS pays only into an account of the person asking.</translation>
  </message>
  <message>
   <source>Era disoccupato, o guadagnava molto poco</source>
   <extracomment>document dichiarazione_disoccupazione</extracomment>
   <translation type="unfinished">You were unemployed, or earned very little</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda. L'INPS la controlla.</source>
   <extracomment>document dichiarazione_disoccupazione explanation</extracomment>
   <translation type="unfinished">We write the declaration: you sign it with the application. INPS checks it.</translation>
  </message>
  <message>
   <source>Piccola impresa</source>
   <extracomment>document dichiarazione_piccola_impresa</extracomment>
   <translation type="unfinished">Small business</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda.</source>
   <extracomment>document dichiarazione_piccola_impresa explanation</extracomment>
   <translation type="unfinished">We write the declaration: you sign it with the application.</translation>
  </message>
  <message>
   <source>Altri aiuti pubblici avuti</source>
   <extracomment>document dichiarazione_aiuti</extracomment>
   <translation type="unfinished">Other public aid received</translation>
  </message>
  <message>
   <source>Serve per non superare il massimo di aiuti. Si firma con la domanda.</source>
   <extracomment>document dichiarazione_aiuti explanation</extracomment>
   <translation type="unfinished">It is needed so as not to go over the maximum aid. You sign it with the application.</translation>
  </message>
  <message>
   <source>Registro delle imprese e partita IVA</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Registro delle imprese (business register) and partita IVA (VAT number)</translation>
  </message>
  <message>
   <source>Data d'inizio e codice ATECO: li controlla l'INPS.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">Starting date and ATECO code (type of business): INPS checks them.</translation>
  </message>
  <message>
   <source>Disponibilità al lavoro (DID)</source>
   <extracomment>document did</extracomment>
   <translation type="unfinished">Availability for work (DID)</translation>
  </message>
  <message>
   <source>L'INPS la legge nella banca dati del Ministero del lavoro.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">INPS reads it in the database of the Ministry of Labour.</translation>
  </message>
  <message>
   <source>L'ultimo giorno cade di festa: va visto se la domanda è in tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The last day is a public holiday: it must be seen if the application is in time.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know when the business started.</translation>
  </message>
  <message>
   <source>La domanda si presenta dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The application is made later.</translation>
  </message>
  <message>
   <source>Oggi nessuna finestra per le domande è aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Today no period for applications is open.</translation>
  </message>
 </context>
 <context>
  <name>dis_coll</name>
  <message>
   <source>DIS-COLL</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">DIS-COLL (unemployment benefit for collaborators)</translation>
  </message>
  <message>
   <source>Indennità per i collaboratori che hanno perso il contratto</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Benefit for collaborators who have lost their contract</translation>
  </message>
  <message>
   <source>Per collaboratori, assegnisti e dottorandi con borsa che hanno perso il contratto e non hanno la partita IVA.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For collaborators (collaboratori), research fellows (assegnisti) and PhD students with a grant who have lost their contract and do not have a partita IVA (VAT number).</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del contratto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to INPS within 68 days of the end of the contract.</translation>
  </message>
  <message>
   <source>La DIS-COLL vale per i contratti finiti dal 1° gennaio 2015. Prima c'era l'una tantum per i collaboratori a progetto: il tempo per chiederla è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The DIS-COLL is for contracts that ended from 1 January 2015. Before that there was the one-off payment (una tantum) for project workers: the time to ask for it has passed.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D1 met</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}. It is fine for the DIS-COLL.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {categorie.nota}</source>
   <extracomment>DISCOLL-D1 unmet</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}. {categorie.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che tipo di lavoro era.</source>
   <extracomment>DISCOLL-D1 unknown</extracomment>
   <translation type="unfinished">We do not yet know what type of work it was.</translation>
  </message>
  <message>
   <source>{categorie.nota}</source>
   <extracomment>DISCOLL-D1 referral</extracomment>
   <translation type="unfinished">{categorie.nota}</translation>
  </message>
  <message>
   <source>Non era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 met</extracomment>
   <translation type="unfinished">You were not a company director (amministratore), statutory auditor (sindaco) or auditor (revisore).</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori non possono avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D2 unmet</extracomment>
   <translation type="unfinished">Company directors (amministratori), statutory auditors (sindaci) and auditors (revisori) cannot have the DIS-COLL.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you were a company director (amministratore), statutory auditor (sindaco) or auditor (revisore).</translation>
  </message>
  <message>
   <source>Ha solo la Gestione separata, senza partita IVA e senza pensione.</source>
   <extracomment>DISCOLL-D3 met</extracomment>
   <translation type="unfinished">You only have the Gestione separata (a separate INPS fund), without a partita IVA (VAT number) and without a pension.</translation>
  </message>
  <message>
   <source>Chi ha la partita IVA aperta, un'altra cassa o una pensione da lavoro non può avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D3 unmet</extracomment>
   <translation type="unfinished">People with an open partita IVA (VAT number), another fund or a pension from work cannot have the DIS-COLL.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una partita IVA aperta, un'altra cassa o una pensione.</source>
   <extracomment>DISCOLL-D3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have an open partita IVA (VAT number), another fund or a pension.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D4 met</extracomment>
   <translation type="unfinished">End of the contract: {causa_cessazione}. It is fine for the DIS-COLL.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. {cause.nota}</source>
   <extracomment>DISCOLL-D4 unmet</extracomment>
   <translation type="unfinished">End of the contract: {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del contratto dà la DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>DISCOLL-D4 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the end of the contract gives the DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>È senza lavoro, o guadagna meno del limite: la domanda vale anche come disponibilità a lavorare.</source>
   <extracomment>DISCOLL-D5 met</extracomment>
   <translation type="unfinished">You are without work, or earn less than the limit: the application also counts as availability for work.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</source>
   <extracomment>DISCOLL-D5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se adesso lavora, e quanto guadagna.</source>
   <extracomment>DISCOLL-D5 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you work now, and how much you earn.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</source>
   <extracomment>DISCOLL-D5 way_out</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</translation>
  </message>
  <message>
   <source>Mesi di contributi dal 1° gennaio dell'anno prima: {mesi_contribuzione_dal_1gen_anno_prec}. Il minimo è {mesi_minimi}.</source>
   <extracomment>DISCOLL-D6 met</extracomment>
   <translation type="unfinished">Months of contributions from 1 January of the year before: {mesi_contribuzione_dal_1gen_anno_prec}. The minimum is {mesi_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di contributi ha dal 1° gennaio dell'anno prima.</source>
   <extracomment>DISCOLL-D6 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many months of contributions you have from 1 January of the year before.</translation>
  </message>
  <message>
   <source>Mesi di contributi che mancano: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. Si può controllare se ne mancano nell'estratto.</source>
   <extracomment>DISCOLL-D6 way_out</extracomment>
   <translation type="unfinished">Months of contributions that are missing: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. You may check if any are missing from the estratto (contribution record).</translation>
  </message>
  <message>
   <source>Nel 2015 ha un mese di contributi, o un contratto di un mese pagato abbastanza.</source>
   <extracomment>DISCOLL-D7 met</extracomment>
   <translation type="unfinished">In 2015 you have one month of contributions, or a contract of one month that was paid enough.</translation>
  </message>
  <message>
   <source>Nel 2015 serviva un mese di contributi nell'anno, o un contratto di un mese pagato almeno metà del minimo.</source>
   <extracomment>DISCOLL-D7 unmet</extracomment>
   <translation type="unfinished">In 2015, one month of contributions in the year was needed, or a contract of one month paid at least half of the minimum.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nel 2015 aveva un mese di contributi.</source>
   <extracomment>DISCOLL-D7 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you had one month of contributions in 2015.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</source>
   <extracomment>DISCOLL-D8 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per la maternità o per un ricovero in ospedale.</source>
   <extracomment>DISCOLL-D8 way_out</extracomment>
   <translation type="unfinished">The deadline may move: because of maternity or a stay in hospital.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla DIS-COLL «{effetto_attivita}».</source>
   <extracomment>DISCOLL-C1 met</extracomment>
   <translation type="unfinished">The activity may be kept: effect on the DIS-COLL “{effetto_attivita}”.</translation>
  </message>
  <message>
   <source>L'attività fa finire la DIS-COLL: è un lavoro da dipendente oltre i 5 giorni. Oppure il guadagno è troppo alto, o non è stato detto in tempo.</source>
   <extracomment>DISCOLL-C1 unmet</extracomment>
   <translation type="unfinished">The activity ends the DIS-COLL: it is work as an employee for more than 5 days. Or the earnings are too high, or were not reported in time.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'attività fa finire la DIS-COLL.</source>
   <extracomment>DISCOLL-C1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the activity ends the DIS-COLL.</translation>
  </message>
  <message>
   <source>Contratto di collaborazione, assegno o borsa</source>
   <extracomment>document contratto_collaborazione</extracomment>
   <translation type="unfinished">Collaboration contract, research grant (assegno) or PhD grant (borsa)</translation>
  </message>
  <message>
   <source>Dice chi pagava, quando è finito e quanto è durato.</source>
   <extracomment>document contratto_collaborazione explanation</extracomment>
   <translation type="unfinished">It says who paid, when it ended and how long it lasted.</translation>
  </message>
  <message>
   <source>Da chi pagava, gratis. Per assegni e dottorati: l'università.</source>
   <extracomment>document contratto_collaborazione where</extracomment>
   <translation type="unfinished">From whoever paid, free. For research grants and PhDs: the university.</translation>
  </message>
  <message>
   <source>Certificato di maternità o di ricovero</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">Maternity or hospital certificate</translation>
  </message>
  <message>
   <source>Mostra i giorni in cui la scadenza si ferma. Il motivo di salute non serve.</source>
   <extracomment>document certificato_evento explanation</extracomment>
   <translation type="unfinished">It shows the days when the deadline stops. The health reason is not needed.</translation>
  </message>
  <message>
   <source>Dal medico, dall'ospedale o sul sito dell'INPS, gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">From the doctor, the hospital or on the INPS website, free.</translation>
  </message>
  <message>
   <source>Permesso di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno (residence permit)</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Any permit to work is fine. The receipt for the renewal is also valid.</translation>
  </message>
  <message>
   <source>Estratto della Gestione separata</source>
   <extracomment>document estratto_gestione_separata</extracomment>
   <translation type="unfinished">Gestione separata (separate INPS fund) record</translation>
  </message>
  <message>
   <source>Mesi e compensi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document estratto_gestione_separata explanation</extracomment>
   <translation type="unfinished">Months and pay: INPS reads them in its records.</translation>
  </message>
  <message>
   <source>Pensioni, partita IVA e altre casse</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">Pensions, partita IVA (VAT number) and other funds</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">INPS checks in its records and in those of the Agenzia delle Entrate (tax office).</translation>
  </message>
  <message>
   <source>Guadagno previsto</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Expected earnings</translation>
  </message>
  <message>
   <source>Basta dichiararlo, anche se è zero.</source>
   <extracomment>document dichiarazione_reddito explanation</extracomment>
   <translation type="unfinished">It is enough to declare them, even if they are zero.</translation>
  </message>
  <message>
   <source>Il contratto non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The contract has not ended yet: you may ask from the day after it ends.</translation>
  </message>
  <message>
   <source>Con l'attività in corso non c'è lo stato di disoccupazione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">With the activity in progress you do not count as unemployed (stato di disoccupazione).</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del contratto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The application may be handed in from the day after the contract ends.</translation>
  </message>
  <message>
   <source>Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">This changes if the expected earnings fall below the limit, or if the activity ends.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The deadline counted from the end of the contract has passed. It may move because of public holidays, maternity, a stay in hospital, or for people who finished in 2017: it must be checked.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know when the contract ended, and so the deadline.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi la DIS-COLL è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For research fellows (assegnisti) and PhD students, the DIS-COLL started on 1 July 2017.</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Company directors (amministratori), statutory auditors (sindaci) and auditors (revisori) are excluded.</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">The DIS-COLL is for collaborators.</translation>
  </message>
  <message>
   <source>Per chi era dipendente c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For people who were employees there is the NASpI (unemployment benefit).</translation>
  </message>
  <message>
   <source>In agricoltura c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">In agriculture there is the disoccupazione agricola (agricultural unemployment benefit).</translation>
  </message>
  <message>
   <source>Per questi operai agricoli dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For these agricultural workers, from 2022 there is the NASpI (unemployment benefit).</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori senza partita IVA.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">The DIS-COLL is for collaborators without a partita IVA (VAT number).</translation>
  </message>
  <message>
   <source>Per chi ha la partita IVA nella Gestione separata c'è l'ISCRO.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For people with a partita IVA (VAT number) in the Gestione separata (a separate INPS fund) there is the ISCRO (income help for the self-employed).</translation>
  </message>
  <message>
   <source>Il contratto deve essere finito senza che lo abbia deciso chi lavorava.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">The contract must have ended without the worker having decided it.</translation>
  </message>
  <message>
   <source>Questo motivo è nato per i dipendenti: per un collaboratore decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">This reason was made for employees: for a collaborator the INPS office decides.</translation>
  </message>
 </context>
 <context>
  <name>disoccupazione_agricola</name>
  <message>
   <source>Disoccupazione agricola</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Disoccupazione agricola (agricultural unemployment benefit)</translation>
  </message>
  <message>
   <source>Indennità per chi ha lavorato a giornate in agricoltura</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Benefit for people who have worked by the day in agriculture</translation>
  </message>
  <message>
   <source>Per operai agricoli, piccoli coloni e compartecipanti con almeno 102 giornate di contributi in due anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For agricultural workers, small tenant farmers (piccoli coloni) and sharecroppers (compartecipanti) with at least 102 days of contributions in two years.</translation>
  </message>
  <message>
   <source>Si prepara l'elenco dei datori di lavoro e delle giornate per la domanda all'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Have ready the list of employers and of days worked for the application to INPS.</translation>
  </message>
  <message>
   <source>Queste regole valgono per le giornate dal 2008.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">These rules apply to days of work from 2008.</translation>
  </message>
  <message>
   <source>La pensione è cominciata durante l'anno: la sede INPS paga solo la parte dell'anno prima della pensione.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">The pension started during the year: the INPS office pays only for the part of the year before the pension.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}, con {giornate_agricole_anno} giornate in agricoltura.</source>
   <extracomment>AGR-G1 met</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}, with {giornate_agricole_anno} days in agriculture.</translation>
  </message>
  <message>
   <source>{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</source>
   <extracomment>AGR-G1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha giornate negli elenchi agricoli. {or_else(categorie.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have days on the agricultural lists. {or_else(categorie.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Anni dal primo contributo: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 met</extracomment>
   <translation type="unfinished">Years since the first contribution: {anni_anzianita}. {anni_minimi} are needed.</translation>
  </message>
  <message>
   <source>Anni dal primo contributo da dipendente: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 unmet</extracomment>
   <translation type="unfinished">Years since the first contribution as an employee: {anni_anzianita}. {anni_minimi} are needed.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanti anni ha contributi.</source>
   <extracomment>AGR-G2 unknown</extracomment>
   <translation type="unfinished">We do not yet know for how many years you have had contributions.</translation>
  </message>
  <message>
   <source>Basta un solo contributo settimanale da dipendente, anche fuori dall'agricoltura, di più di due anni prima.</source>
   <extracomment>AGR-G2 way_out</extracomment>
   <translation type="unfinished">A single weekly contribution as an employee is enough, also outside agriculture, from more than two years before.</translation>
  </message>
  <message>
   <source>{giornate_biennio} giornate di contributi in due anni: ne servono {giornate_minime}.</source>
   <extracomment>AGR-G3 met</extracomment>
   <translation type="unfinished">{giornate_biennio} days of contributions in two years: {giornate_minime} are needed.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate di contributi in due anni: ne risultano {giornate_biennio}.</source>
   <extracomment>AGR-G3 unmet</extracomment>
   <translation type="unfinished">{giornate_minime} days of contributions in two years are needed: {giornate_biennio} are on record.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante giornate ha in due anni.</source>
   <extracomment>AGR-G3 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many days you have in two years.</translation>
  </message>
  <message>
   <source>Giornate che mancano: {giornate_minime - giornate_biennio}. Contano anche la maternità, il congedo parentale e i lavori da dipendente fuori dall'agricoltura.</source>
   <extracomment>AGR-G3 way_out</extracomment>
   <translation type="unfinished">Days that are missing: {giornate_minime - giornate_biennio}. Maternity leave, parental leave (congedo parentale) and jobs as an employee outside agriculture also count.</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {cause.nota}</source>
   <extracomment>AGR-G4 met</extracomment>
   <translation type="unfinished">End of the job: {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro toglie l'indennità. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G4 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the end of the job takes away the benefit. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} non aveva una pensione da lavoro.</source>
   <extracomment>AGR-G5 met</extracomment>
   <translation type="unfinished">On {primo_giorno_anno} you did not have a pension from work.</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} aveva già una pensione da lavoro.</source>
   <extracomment>AGR-G5 unmet</extracomment>
   <translation type="unfinished">On {primo_giorno_anno} you already had a pension from work.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il {primo_giorno_anno} aveva una pensione.</source>
   <extracomment>AGR-G5 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you had a pension on {primo_giorno_anno}.</translation>
  </message>
  <message>
   <source>Non ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 met</extracomment>
   <translation type="unfinished">You have not worked more in self-employment than as an employee.</translation>
  </message>
  <message>
   <source>Ha lavorato in proprio più giornate che da dipendente: {giornate_lavoro_proprio} giornate contro {giornate_lavorate}.</source>
   <extracomment>AGR-G6 unmet</extracomment>
   <translation type="unfinished">You have worked more days in self-employment than as an employee: {giornate_lavoro_proprio} days against {giornate_lavorate}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have worked more in self-employment than as an employee.</translation>
  </message>
  <message>
   <source>Il suo documento permette l'indennità.</source>
   <extracomment>AGR-G7 met</extracomment>
   <translation type="unfinished">Your document allows the benefit.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la disoccupazione agricola non c'è.</source>
   <extracomment>AGR-G7 unmet</extracomment>
   <translation type="unfinished">With the permesso stagionale (seasonal permit) there is no disoccupazione agricola.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se aveva un permesso stagionale: l'INPS lo verifica.</source>
   <extracomment>AGR-G7 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you had a permesso stagionale (seasonal permit): INPS checks it.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si chiede dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>AGR-G8 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: you may ask from {inizio_domande} to {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiede dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>AGR-G8 unmet</extracomment>
   <translation type="unfinished">You may ask from {inizio_domande} to {termine_domanda}: the application is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora per quale anno è la domanda.</source>
   <extracomment>AGR-G8 unknown</extracomment>
   <translation type="unfinished">We do not yet know which year the application is for.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</source>
   <extracomment>AGR-G8 way_out</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</translation>
  </message>
  <message>
   <source>Modulo del datore per il lavoro fuori dall'agricoltura</source>
   <extracomment>document modulo_datore</extracomment>
   <translation type="unfinished">Form from the employer for work outside agriculture</translation>
  </message>
  <message>
   <source>Il modulo DL 86/88 dice le giornate e la paga di quei periodi.</source>
   <extracomment>document modulo_datore explanation</extracomment>
   <translation type="unfinished">The DL 86/88 form says the days and the pay for those periods.</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare, ma non quello stagionale. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Any permit to work is fine, but not the permesso stagionale (seasonal permit). The receipt for the renewal is also valid.</translation>
  </message>
  <message>
   <source>Redditi della famiglia, per gli assegni familiari</source>
   <extracomment>document redditi_famiglia</extracomment>
   <translation type="unfinished">Family income, for the family allowances</translation>
  </message>
  <message>
   <source>Solo se spettano gli assegni familiari (ANF): si chiedono insieme.</source>
   <extracomment>document redditi_famiglia explanation</extracomment>
   <translation type="unfinished">Only if the family allowances (ANF) are due: you ask for both together.</translation>
  </message>
  <message>
   <source>Dalla dichiarazione dei redditi o dalla Certificazione Unica.</source>
   <extracomment>document redditi_famiglia where</extracomment>
   <translation type="unfinished">From the tax return or the Certificazione Unica (yearly pay certificate).</translation>
  </message>
  <message>
   <source>Elenco delle aziende e delle giornate</source>
   <extracomment>document elenco_datori</extracomment>
   <translation type="unfinished">List of companies and days</translation>
  </message>
  <message>
   <source>Aiuta a controllare che negli elenchi ci siano tutte le giornate.</source>
   <extracomment>document elenco_datori explanation</extracomment>
   <translation type="unfinished">It helps to check that all the days are on the lists.</translation>
  </message>
  <message>
   <source>Buste paga e contratti; gli elenchi sono sul sito dell'INPS.</source>
   <extracomment>document elenco_datori where</extracomment>
   <translation type="unfinished">Payslips and contracts; the lists are on the INPS website.</translation>
  </message>
  <message>
   <source>Elenchi degli operai agricoli</source>
   <extracomment>document elenchi</extracomment>
   <translation type="unfinished">Lists of agricultural workers</translation>
  </message>
  <message>
   <source>Giornate e contributi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document elenchi explanation</extracomment>
   <translation type="unfinished">Days and contributions: INPS reads them in its records.</translation>
  </message>
  <message>
   <source>In quell'anno non risultano giornate in agricoltura.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">There are no days in agriculture on record for that year.</translation>
  </message>
  <message>
   <source>Si può chiedere dal 1° gennaio dell'anno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You may ask from 1 January of the following year.</translation>
  </message>
  <message>
   <source>Dopo l'ultimo giorno il diritto si perde.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">After the last day the right is lost.</translation>
  </message>
  <message>
   <source>Per gli operai fissi di queste cooperative dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For permanent workers of these cooperatives, from 2022 there is the NASpI (unemployment benefit).</translation>
  </message>
  <message>
   <source>Vale solo per i piccoli coltivatori diretti con versamenti volontari fino a 51 giornate.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">It applies only to small farmers (piccoli coltivatori diretti) with voluntary contributions for up to 51 days.</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">It is a benefit for people who work in agriculture.</translation>
  </message>
  <message>
   <source>Per i collaboratori c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For collaborators there is the DIS-COLL (unemployment benefit for collaborators).</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora a giornate in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">It is a benefit for people who work by the day in agriculture.</translation>
  </message>
  <message>
   <source>Queste dimissioni non tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">This resignation does not take away the benefit.</translation>
  </message>
  <message>
   <source>Per un accordo con l'azienda decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">For an agreement with the company, the INPS office decides.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Voluntary resignation takes away the benefit.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Dimissioni per fatti concludenti (when absence counts as resignation) exist from 2025: it must be seen what UniLav (the job notice) says.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">They count as resignation.</translation>
  </message>
 </context>
 <context>
  <name>esonero_assunzioni_art21</name>
  <message>
   <source>Esonero per le assunzioni dei nuovi imprenditori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Esonero per le assunzioni dei nuovi imprenditori (no contributions on hiring by new business owners)</translation>
  </message>
  <message>
   <source>Niente contributi sulle assunzioni delle imprese nuove di giovani</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">No contributions on hiring by young people's new businesses</translation>
  </message>
  <message>
   <source>Per chi ha aperto un'impresa prima dei 35 anni, da disoccupato, e ha assunto giovani a tempo indeterminato fino al 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who opened a business before the age of 35, while unemployed, and hired young people with no end date up to 2025.</translation>
  </message>
  <message>
   <source>La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">The request is made by whoever keeps the firm's payroll, on the INPS website.</translation>
  </message>
  <message>
   <source>Consulente del lavoro dell'impresa</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">The firm's labour consultant</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate, e per le assunzioni fatte, fino al 31 dicembre 2025. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">It is for businesses started, and for people hired, up to 31 December 2025. For other reductions on hiring, the consulente del lavoro (employment consultant) is asked.</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate dal 1° luglio 2024.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">It is for businesses started from 1 July 2024.</translation>
  </message>
  <message>
   <source>Può andare bene. La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS: si sente il consulente del lavoro.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">It may be suitable. The person who does the business's payroll makes the request, on the INPS website: the consulente del lavoro (employment consultant) is asked.</translation>
  </message>
  <message>
   <source>Quando l'impresa è cominciata aveva {eta_alla_data_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>ESON-E1 met</extracomment>
   <translation type="unfinished">When the business started you were {eta_alla_data_avvio} years old: you had to be under {eta_limite}.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_alla_data_avvio}.</source>
   <extracomment>ESON-E1 unmet</extracomment>
   <translation type="unfinished">You had to be under {eta_limite} years old on the starting day: you were {eta_alla_data_avvio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'impresa è cominciata.</source>
   <extracomment>ESON-E1 unknown</extracomment>
   <translation type="unfinished">We do not yet know how old you were when the business started.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ESON-E1 way_out</extracomment>
   <translation type="unfinished">Your age on the starting day counts. For other reductions on hiring, the consulente del lavoro (employment consultant) is asked.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 147/2025.</source>
   <extracomment>ESON-E3 unknown</extracomment>
   <translation type="unfinished">It must be checked if the business is on the list of INPS circular 147/2025.</translation>
  </message>
  <message>
   <source>Visura e contratti di assunzione</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Visura (business record) and employment contracts</translation>
  </message>
  <message>
   <source>Servono al consulente del lavoro per vedere se lo sconto spetta.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">The consulente del lavoro (employment consultant) needs them to see if the reduction is due.</translation>
  </message>
  <message>
   <source>Visura: Camera di commercio. Contratti: chi tiene le buste paga.</source>
   <extracomment>document visura where</extracomment>
   <translation type="unfinished">Visura (business record): Camera di commercio (chamber of commerce). Contracts: the person who does the payroll.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_adi_autonomo</name>
  <message>
   <source>Beneficio addizionale ADI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale ADI (additional benefit for Assegno di inclusione)</translation>
  </message>
  <message>
   <source>Sei mesi di Assegno di inclusione in una volta per chi si mette in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six months of Assegno di inclusione (inclusion allowance) in one payment for people who become self-employed</translation>
  </message>
  <message>
   <source>Per chi riceve l'Assegno di inclusione e comincia un lavoro in proprio nei primi dodici mesi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who receive the Assegno di inclusione (inclusion allowance) and start self-employed work in the first twelve months.</translation>
  </message>
  <message>
   <source>L'attività si comunica all'INPS entro il giorno prima di cominciare.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You tell INPS about the business by the day before you start.</translation>
  </message>
  <message>
   <source>Vale dal 1° gennaio 2024, con l'Assegno di inclusione.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">It applies from 1 January 2024, with the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 met</extracomment>
   <translation type="unfinished">The family receives the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>Serve ricevere l'Assegno di inclusione quando l'attività comincia.</source>
   <extracomment>ADIA-A1 unmet</extracomment>
   <translation type="unfinished">You must be receiving the Assegno di inclusione (inclusion allowance) when the activity starts.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the family receives the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>L'attività comincia il {data_inizio_attivita}, entro il {fine_dodici_mesi}.</source>
   <extracomment>ADIA-A2 met</extracomment>
   <translation type="unfinished">The activity starts on {data_inizio_attivita}, by {fine_dodici_mesi}.</translation>
  </message>
  <message>
   <source>L'attività deve cominciare entro il {fine_dodici_mesi}: comincia il {data_inizio_attivita}.</source>
   <extracomment>ADIA-A2 unmet</extracomment>
   <translation type="unfinished">The activity must start by {fine_dodici_mesi}: it starts on {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività, o da quando riceve l'aiuto.</source>
   <extracomment>ADIA-A2 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the activity starts, or from when you receive the help.</translation>
  </message>
  <message>
   <source>Comunicazione del {data_domanda}: va fatta entro il {ultimo_giorno}.</source>
   <extracomment>ADIA-A3 met</extracomment>
   <translation type="unfinished">Notice dated {data_domanda}: it must be given by {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>Andava detto all'INPS entro il {ultimo_giorno}: la comunicazione è del {data_domanda}.</source>
   <extracomment>ADIA-A3 unmet</extracomment>
   <translation type="unfinished">INPS had to be told by {ultimo_giorno}: the notice is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività.</source>
   <extracomment>ADIA-A3 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the activity starts.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la comunicazione.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">They are needed to know for certain who is giving the notice.</translation>
  </message>
  <message>
   <source>Mesi già pagati</source>
   <extracomment>document pagamenti</extracomment>
   <translation type="unfinished">Months already paid</translation>
  </message>
  <message>
   <source>L'INPS li legge nei suoi archivi.</source>
   <extracomment>document pagamenti explanation</extracomment>
   <translation type="unfinished">INPS reads them in its records.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_rdc_autonomo</name>
  <message>
   <source>Beneficio addizionale RdC</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale RdC (additional benefit for Reddito di cittadinanza)</translation>
  </message>
  <message>
   <source>Sei mesi di Reddito di cittadinanza in una volta per chi si metteva in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six months of Reddito di cittadinanza (citizenship income) in one payment for people who became self-employed</translation>
  </message>
  <message>
   <source>Per chi riceveva il Reddito di cittadinanza e cominciava un lavoro in proprio, fino al 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who received the Reddito di cittadinanza (citizenship income) and started self-employed work, until 2023.</translation>
  </message>
  <message>
   <source>È finito con il Reddito di cittadinanza, il 31 dicembre 2023. Con l'Assegno di inclusione c'è una somma simile.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">It ended with the Reddito di cittadinanza (citizenship income), on 31 December 2023. With the Assegno di inclusione (inclusion allowance) there is a similar sum.</translation>
  </message>
  <message>
   <source>Vale dal 1° aprile 2019. Con SIA e Reddito di inclusione non c'era una somma per chi si metteva in proprio: c'erano la NASpI in anticipo e le misure di Invitalia.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">It applies from 1 April 2019. With the SIA (support for inclusion) and the Reddito di inclusione (inclusion income) there was no sum for people who became self-employed: there were the NASpI (unemployment benefit) in advance and the Invitalia (public agency) measures.</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 met</extracomment>
   <translation type="unfinished">The family received the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>Serviva ricevere il Reddito di cittadinanza quando l'attività cominciava.</source>
   <extracomment>RDCA-A1 unmet</extracomment>
   <translation type="unfinished">You had to be receiving the Reddito di cittadinanza (citizenship income) when the activity started.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the family received the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività, e se bastava dirlo dopo.</source>
   <extracomment>RDCA-A3 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the activity started, and if it was enough to report it afterwards.</translation>
  </message>
 </context>
 <context>
  <name>indennita_maternita</name>
  <message>
   <source>Congedo e indennità di maternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo e indennità di maternità (maternity leave and benefit)</translation>
  </message>
  <message>
   <source>I 5 mesi pagati a chi lavora e ha un bambino</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">The 5 paid months for people who work and have a baby</translation>
  </message>
  <message>
   <source>Per la madre che lavora, o che ha smesso da poco, come dipendente, in proprio o nella Gestione separata.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For the mother who works, or has recently stopped, as an employee, in self-employment or in the Gestione separata (a separate INPS fund).</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS nei due mesi prima del parto; chi lavora in proprio la fa dopo.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply on the INPS website in the two months before the birth; self-employed women apply after it.</translation>
  </message>
  <message>
   <source>Per i congedi cominciati prima del 2016 il tempo per chiedere è passato: è un anno dalla fine.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">For leave that started before 2016 the time to ask has passed: it is one year from the end.</translation>
  </message>
  <message>
   <source>Il congedo del padre al posto della madre (art. 28) lo valuta la sede INPS. Per i giorni del padre veda il congedo di paternità.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">The INPS office assesses leave for the father in place of the mother (art. 28). For the father's days, see the congedo di paternità (paternity leave).</translation>
  </message>
  <message>
   <source>Per adozione e affidamento le date del congedo le dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">For adoption and placement (affidamento), the INPS office tells you the dates of the leave.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</source>
   <extracomment>IM-R1 met</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. L'indennità la paga la sua cassa: la chieda lì.</source>
   <extracomment>IM-R1 unmet</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}. Your own fund (cassa) pays the benefit: ask for it there.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se con questo tipo di lavoro c'è l'indennità dell'INPS.</source>
   <extracomment>IM-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if there is the INPS benefit with this type of work.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: il congedo comincia abbastanza presto, o intanto c'era un'altra indennità.</source>
   <extracomment>IM-R2 met</extracomment>
   <translation type="unfinished">The job ended on {data_cessazione}: the leave starts early enough, or there was another benefit in the meantime.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione} e il congedo comincia il {inizio_congedo}: sono più di {giorni_dopo_lavoro} giorni, e non c'è NASpI o cassa integrazione.</source>
   <extracomment>IM-R2 unmet</extracomment>
   <translation type="unfinished">The job ended on {data_cessazione} and the leave starts on {inizio_congedo}: this is more than {giorni_dopo_lavoro} days, and there is no NASpI (unemployment benefit) or cassa integrazione (pay when work is suspended).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se tra la fine del lavoro e il congedo c'era la NASpI o la cassa integrazione.</source>
   <extracomment>IM-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if between the end of the job and the leave there was the NASpI (unemployment benefit) or cassa integrazione (pay when work is suspended).</translation>
  </message>
  <message>
   <source>Le settimane di contributi bastano: {settimane_un_anno} in un anno, o {settimane_due_anni} in due.</source>
   <extracomment>IM-R3 met</extracomment>
   <translation type="unfinished">The weeks of contributions are enough: {settimane_un_anno} in one year, or {settimane_due_anni} in two.</translation>
  </message>
  <message>
   <source>Servono {settimane_un_anno} settimane di contributi in un anno, o {settimane_due_anni} in due: ne risultano {contributi_settimane_12m} e {contributi_settimane_24m}.</source>
   <extracomment>IM-R3 unmet</extracomment>
   <translation type="unfinished">{settimane_un_anno} weeks of contributions in one year, or {settimane_due_anni} in two, are needed: {contributi_settimane_12m} and {contributi_settimane_24m} are on record.</translation>
  </message>
  <message>
   <source>Servono 26 settimane di contributi in un anno, o 52 in due: non sappiamo quante ne ha.</source>
   <extracomment>IM-R3 unknown</extracomment>
   <translation type="unfinished">26 weeks of contributions in one year, or 52 in two, are needed: we do not know how many you have.</translation>
  </message>
  <message>
   <source>{giornate_anno} giornate nell'anno del congedo: ne servono {giornate_minime}.</source>
   <extracomment>IM-R4 met</extracomment>
   <translation type="unfinished">{giornate_anno} days in the year of the leave: {giornate_minime} are needed.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate in agricoltura nell'anno del congedo: ne risultano {giornate_anno}.</source>
   <extracomment>IM-R4 unmet</extracomment>
   <translation type="unfinished">{giornate_minime} days in agriculture in the year of the leave are needed: {giornate_anno} are on record.</translation>
  </message>
  <message>
   <source>Servono 51 giornate in agricoltura nell'anno del congedo: non sappiamo quante ne ha, o ci sono solo nell'anno prima. Lo verifica l'INPS.</source>
   <extracomment>IM-R4 unknown</extracomment>
   <translation type="unfinished">51 days in agriculture in the year of the leave are needed: we do not know how many you have, or there are only days in the year before. INPS checks it.</translation>
  </message>
  <message>
   <source>Mesi versati nei 12 prima: {mensilita_gs_12m}. Non ha una pensione, né un'altra cassa.</source>
   <extracomment>IM-R5 met</extracomment>
   <translation type="unfinished">Months paid in the 12 before: {mensilita_gs_12m}. You do not have a pension, or another fund.</translation>
  </message>
  <message>
   <source>Servono {mensilita_minime} mesi versati nei 12 prima, nessuna pensione e nessun'altra cassa. Mesi versati: {mensilita_gs_12m}.</source>
   <extracomment>IM-R5 unmet</extracomment>
   <translation type="unfinished">{mensilita_minime} months paid in the 12 before, no pension and no other fund are needed. Months paid: {mensilita_gs_12m}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi ha versato, o se ha una pensione o un'altra cassa.</source>
   <extracomment>IM-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many months you have paid, or if you have a pension or another fund.</translation>
  </message>
  <message>
   <source>È in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 met</extracomment>
   <translation type="unfinished">You are up to date with contributions, also for the months of maternity.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio deve essere in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 unmet</extracomment>
   <translation type="unfinished">People who are self-employed must be up to date with contributions, also for the months of maternity.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è in regola con i contributi.</source>
   <extracomment>IM-R6 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you are up to date with contributions.</translation>
  </message>
  <message>
   <source>Può pagare i contributi che mancano: poi si chiede.</source>
   <extracomment>IM-R6 way_out</extracomment>
   <translation type="unfinished">You may pay the contributions that are missing: then you ask.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il diritto finisce il {termine_domanda}.</source>
   <extracomment>IM-R7 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: the right ends on {termine_domanda}.</translation>
  </message>
  <message>
   <source>È passato più di un anno dalla fine del congedo: l'ultimo giorno era il {termine_domanda}.</source>
   <extracomment>IM-R7 unmet</extracomment>
   <translation type="unfinished">More than one year has passed since the end of the leave: the last day was {termine_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando finisce il congedo: dopo un anno non si può più chiedere.</source>
   <extracomment>IM-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the leave ends: after one year you can no longer ask.</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}: si può chiedere.</source>
   <extracomment>IM-R8 met</extracomment>
   <translation type="unfinished">The child arrived on {evento_data}: you may ask.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: il giorno detto è il {evento_data}.</source>
   <extracomment>IM-R8 unmet</extracomment>
   <translation type="unfinished">People who are self-employed ask after the birth: the day stated is {evento_data}.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: non sappiamo ancora quando è nato il bambino.</source>
   <extracomment>IM-R8 unknown</extracomment>
   <translation type="unfinished">People who are self-employed ask after the birth: we do not yet know when the child was born.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno del parto.</source>
   <extracomment>IM-R8 way_out</extracomment>
   <translation type="unfinished">You may ask from the day of the birth.</translation>
  </message>
  <message>
   <source>Lo manda il medico del Servizio sanitario all'INPS, entro il settimo mese. Chieda al medico se l'ha mandato.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">The doctor of the Servizio sanitario (health service) sends it to INPS, by the seventh month. Ask the doctor if it has been sent.</translation>
  </message>
  <message>
   <source>Certificati dei medici per lavorare fino al parto</source>
   <extracomment>document certificati_medici</extracomment>
   <translation type="unfinished">Doctors' certificates for working until the birth</translation>
  </message>
  <message>
   <source>Del ginecologo del Servizio sanitario e, se c'è, del medico dell'azienda. Presi nel settimo mese, valgono fino al parto anche se è in ritardo.</source>
   <extracomment>document certificati_medici explanation</extracomment>
   <translation type="unfinished">From the gynaecologist of the Servizio sanitario (health service) and, if there is one, from the company doctor. If they are obtained in the seventh month, they are valid until the birth, even if it is late.</translation>
  </message>
  <message>
   <source>Al consultorio o in ospedale, e dal medico dell'azienda.</source>
   <extracomment>document certificati_medici where</extracomment>
   <translation type="unfinished">At the consultorio (family health clinic) or in hospital, and from the company doctor.</translation>
  </message>
  <message>
   <source>Provvedimento della ASL o dell'Ispettorato</source>
   <extracomment>document provvedimento_interdizione</extracomment>
   <translation type="unfinished">Decision of the ASL (local health authority) or the Ispettorato (labour inspectorate)</translation>
  </message>
  <message>
   <source>Dice da quale giorno non si lavora. Il motivo non serve.</source>
   <extracomment>document provvedimento_interdizione explanation</extracomment>
   <translation type="unfinished">It says from which day you do not work. The reason is not needed.</translation>
  </message>
  <message>
   <source>Dall'ufficio che l'ha fatto, gratis.</source>
   <extracomment>document provvedimento_interdizione where</extracomment>
   <translation type="unfinished">From the office that made it, free.</translation>
  </message>
  <message>
   <source>Ultime buste paga</source>
   <extracomment>document buste_paga</extracomment>
   <translation type="unfinished">Latest payslips</translation>
  </message>
  <message>
   <source>Servono all'INPS per calcolare quanto paga.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">INPS needs them to calculate how much it pays.</translation>
  </message>
  <message>
   <source>Nascita o ingresso del bambino</source>
   <extracomment>document dichiarazione_nascita</extracomment>
   <translation type="unfinished">Birth or arrival of the child</translation>
  </message>
  <message>
   <source>Lavori e contributi</source>
   <extracomment>document contributi</extracomment>
   <translation type="unfinished">Jobs and contributions</translation>
  </message>
  <message>
   <source>Il lavoro è in corso quando comincia il congedo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The job is in progress when the leave starts.</translation>
  </message>
  <message>
   <source>La maternità è coperta dall'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Maternity is covered by INPS.</translation>
  </message>
 </context>
 <context>
  <name>iscro</name>
  <message>
   <source>ISCRO</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO (income help for the self-employed)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA con il reddito sceso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six months of help for people with a partita IVA (VAT number) whose income has fallen</translation>
  </message>
  <message>
   <source>Per chi lavora con la partita IVA nella Gestione separata e ha perso più del 30 % del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who work with a partita IVA (VAT number) in the Gestione separata (a separate INPS fund) and have lost more than 30 % of their income.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS nei giorni aperti di ogni anno: serve l'identità digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to INPS in the days that are open each year: you need a digital identity.</translation>
  </message>
  <message>
   <source>L'ISCRO permanente c'è dal 2024. Dal 2021 al 2023 c'era quella sperimentale.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The permanent ISCRO exists from 2024. From 2021 to 2023 there was the trial one.</translation>
  </message>
  <message>
   <source>Lavora in proprio con i contributi nella Gestione separata.</source>
   <extracomment>ISCRO-I1 met</extracomment>
   <translation type="unfinished">You are self-employed with contributions in the Gestione separata (a separate INPS fund).</translation>
  </message>
  <message>
   <source>L'ISCRO è per chi lavora in proprio nella Gestione separata, senza impresa: qui i contributi vanno a «{gestione_previdenziale}».</source>
   <extracomment>ISCRO-I1 unmet</extracomment>
   <translation type="unfinished">The ISCRO is for people who are self-employed in the Gestione separata (a separate INPS fund), without a business: here the contributions go to “{gestione_previdenziale}”.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove versa i contributi.</source>
   <extracomment>ISCRO-I1 unknown</extracomment>
   <translation type="unfinished">We do not yet know where you pay contributions.</translation>
  </message>
  <message>
   <source>Non ha pensione da lavoro né altre casse.</source>
   <extracomment>ISCRO-I2 met</extracomment>
   <translation type="unfinished">You do not have a pension from work or other funds.</translation>
  </message>
  <message>
   <source>{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</source>
   <extracomment>ISCRO-I2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una pensione o un'altra cassa.</source>
   <extracomment>ISCRO-I2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have a pension or another fund.</translation>
  </message>
  <message>
   <source>La famiglia non riceve l'Assegno di inclusione.</source>
   <extracomment>ISCRO-I3b met</extracomment>
   <translation type="unfinished">The family does not receive the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3b unmet</extracomment>
   <translation type="unfinished">The family receives the Assegno di inclusione (inclusion allowance): the two cannot go together.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno del 70 % della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4b met</extracomment>
   <translation type="unfinished">The income of the year before is {reddito_gs_y1}: less than 70 % of the average, {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, il 70 % della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4b unmet</extracomment>
   <translation type="unfinished">The income of the year before must be below {soglia_reddito}, 70 % of the average: it is {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora di quanto è sceso il reddito.</source>
   <extracomment>ISCRO-I4b unknown</extracomment>
   <translation type="unfinished">We do not yet know how much the income has fallen.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: il massimo è {limite}.</source>
   <extracomment>ISCRO-I5 met</extracomment>
   <translation type="unfinished">The income of the year before is {reddito_gs_y1}: the maximum is {limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito dell'anno prima.</source>
   <extracomment>ISCRO-I5 unknown</extracomment>
   <translation type="unfinished">We do not yet know the income of the year before.</translation>
  </message>
  <message>
   <source>È in regola con i contributi.</source>
   <extracomment>ISCRO-I6 met</extracomment>
   <translation type="unfinished">You are up to date with contributions.</translation>
  </message>
  <message>
   <source>Non è in regola con i contributi: prima va sistemato il debito con l'INPS.</source>
   <extracomment>ISCRO-I6 unmet</extracomment>
   <translation type="unfinished">You are not up to date with contributions: first the debt with INPS must be settled.</translation>
  </message>
  <message>
   <source>Si può chiedere all'INPS di pagare a rate: con la prima rata si torna in regola.</source>
   <extracomment>ISCRO-I6 way_out</extracomment>
   <translation type="unfinished">You may ask INPS to pay in instalments: with the first instalment you are up to date again.</translation>
  </message>
  <message>
   <source>La partita IVA è aperta da {anni_piva} anni: ne servono {anni_minimi_piva}.</source>
   <extracomment>ISCRO-I7b met</extracomment>
   <translation type="unfinished">The partita IVA (VAT number) has been open for {anni_piva} years: {anni_minimi_piva} are needed.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</source>
   <extracomment>ISCRO-I7b unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando è aperta la partita IVA.</source>
   <extracomment>ISCRO-I7b unknown</extracomment>
   <translation type="unfinished">We do not yet know since when the partita IVA (VAT number) has been open.</translation>
  </message>
  <message>
   <source>Non ha avuto l'ISCRO nei due anni prima.</source>
   <extracomment>ISCRO-I8b met</extracomment>
   <translation type="unfinished">You have not had the ISCRO in the two years before.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO da poco: devono passare due anni interi.</source>
   <extracomment>ISCRO-I8b unmet</extracomment>
   <translation type="unfinished">You have already had the ISCRO recently: two full years must pass.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'ISCRO che ha avuto fa aspettare.</source>
   <extracomment>ISCRO-I8b unknown</extracomment>
   <translation type="unfinished">We do not yet know if the ISCRO you have had makes you wait.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dall'anno che comincia il {date(anno_ultima_iscro + 3, 1, 1)}.</source>
   <extracomment>ISCRO-I8b way_out</extracomment>
   <translation type="unfinished">You may ask again from the year that starts on {date(anno_ultima_iscro + 3, 1, 1)}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si può chiedere dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: you may ask from {inizio_domande} to {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} La domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} The application is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>Si può chiedere fino al {termine_domanda}; da quale giorno lo dice l'INPS.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">You may ask until {termine_domanda}; INPS says from which day.</translation>
  </message>
  <message>
   <source>Non riceve un'altra indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 met</extracomment>
   <translation type="unfinished">You do not receive another unemployment benefit.</translation>
  </message>
  <message>
   <source>Riceve già un'indennità di disoccupazione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-C1 unmet</extracomment>
   <translation type="unfinished">You already receive an unemployment benefit: the two cannot go together.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you receive an unemployment benefit.</translation>
  </message>
  <message>
   <source>Dichiarazioni dei redditi degli ultimi anni</source>
   <extracomment>document dichiarazioni_redditi</extracomment>
   <translation type="unfinished">Tax returns for the last few years</translation>
  </message>
  <message>
   <source>Quadri RE, LM o RH: aiutano a scrivere i redditi giusti.</source>
   <extracomment>document dichiarazioni_redditi explanation</extracomment>
   <translation type="unfinished">Sections RE, LM or RH: they help to write the right income.</translation>
  </message>
  <message>
   <source>Dal commercialista o sul sito dell'Agenzia delle Entrate, gratis.</source>
   <extracomment>document dichiarazioni_redditi where</extracomment>
   <translation type="unfinished">From the accountant or on the website of the Agenzia delle Entrate (tax office), free.</translation>
  </message>
  <message>
   <source>Serve per fare e seguire la domanda sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">It is needed to make and follow the application on the INPS website.</translation>
  </message>
  <message>
   <source>Partita IVA, redditi e regolarità dei contributi</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA (VAT number), income and contributions up to date</translation>
  </message>
  <message>
   <source>L'INPS li controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">INPS checks them in its records and in those of the Agenzia delle Entrate (tax office).</translation>
  </message>
  <message>
   <source>Versa contributi anche a un'altra cassa: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You also pay contributions to another fund: the two cannot go together.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You receive a pension from work: the two cannot go together.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere ancora aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The partita IVA (VAT number) must still be open.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The partita IVA (VAT number) must have been open for at least 3 years.</translation>
  </message>
  <message>
   <source>Le domande non erano ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Applications were not open yet.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il 31 ottobre.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The last day was 31 October.</translation>
  </message>
 </context>
 <context>
  <name>iscro_sperimentale</name>
  <message>
   <source>ISCRO 2021-2023</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO 2021-2023 (income help for the self-employed, 2021-2023)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA, anni 2021-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Six months of help for people with a partita IVA (VAT number), years 2021-2023</translation>
  </message>
  <message>
   <source>Era per chi lavorava con la partita IVA nella Gestione separata e aveva perso più della metà del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">It was for people who worked with a partita IVA (VAT number) in the Gestione separata (a separate INPS fund) and had lost more than half of their income.</translation>
  </message>
  <message>
   <source>L'ISCRO sperimentale è finita nel 2023. Dal 2024 c'è l'ISCRO permanente, con regole un po' diverse.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The trial ISCRO ended in 2023. From 2024 there is the permanent ISCRO, with slightly different rules.</translation>
  </message>
  <message>
   <source>L'ISCRO c'è dal 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The ISCRO exists from 2021.</translation>
  </message>
  <message>
   <source>La famiglia non riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 met</extracomment>
   <translation type="unfinished">The family does not receive the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>La famiglia riceve il Reddito di cittadinanza: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3 unmet</extracomment>
   <translation type="unfinished">The family receives the Reddito di cittadinanza (citizenship income): the two cannot go together.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the family receives the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno della metà della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4 met</extracomment>
   <translation type="unfinished">The income of the year before is {reddito_gs_y1}: less than half of the average, {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, metà della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4 unmet</extracomment>
   <translation type="unfinished">The income of the year before must be below {soglia_reddito}, half of the average: it is {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</source>
   <extracomment>ISCRO-I7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non ha mai avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 met</extracomment>
   <translation type="unfinished">You have never had the ISCRO.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO: nel 2021-2023 si poteva avere una volta sola.</source>
   <extracomment>ISCRO-I8 unmet</extracomment>
   <translation type="unfinished">You have already had the ISCRO: in 2021-2023 you could have it only once.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha già avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have already had the ISCRO.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: in quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: in that year you could ask from {inizio_domande} to {termine_domanda}.</translation>
  </message>
  <message>
   <source>In quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">In that year you could ask from {inizio_domande} to {termine_domanda}: the application is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno, il {termine_domanda}, era festivo: che la domanda del primo giorno lavorativo valga è da verificare.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">The last day, {termine_domanda}, was a public holiday: whether an application on the first working day is valid must be checked.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 4 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The partita IVA (VAT number) must have been open for at least 4 years.</translation>
  </message>
 </context>
 <context>
  <name>maternita_comuni</name>
  <message>
   <source>Assegno di maternità del Comune</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità del Comune (Comune maternity allowance)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e non ha la maternità pagata</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help for people who have a child and have no paid maternity leave</translation>
  </message>
  <message>
   <source>Per la madre che risiede in Italia, ha un ISEE basso e non riceve la maternità da un lavoro, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For the mother who is resident in Italy, has a low ISEE and does not receive maternity pay from a job, or receives little.</translation>
  </message>
  <message>
   <source>La domanda va al Comune entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to the Municipality (Comune) within 6 months of the birth or of the child joining the family.</translation>
  </message>
  <message>
   <source>Per i bambini arrivati prima del 2016 il tempo per chiedere l'assegno è passato: erano 6 mesi.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">For children who arrived before 2016 the time to ask for the allowance has passed: it was 6 months.</translation>
  </message>
  <message>
   <source>Chiede il padre: se può farlo lo valuta il Comune, Servizi sociali.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">The father is asking: the Comune, Servizi sociali (social services), assesses if he may do so.</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}.</source>
   <extracomment>MC-R1 met</extracomment>
   <translation type="unfinished">The child arrived on {evento_data}.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino: il giorno detto è il {evento_data}.</source>
   <extracomment>MC-R1 unmet</extracomment>
   <translation type="unfinished">You ask for the allowance after the child arrives: the day stated is {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il bambino.</source>
   <extracomment>MC-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the child arrived.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno in cui il bambino nasce o entra in famiglia.</source>
   <extracomment>MC-R1 way_out</extracomment>
   <translation type="unfinished">You may ask from the day when the child is born or enters the family.</translation>
  </message>
  <message>
   <source>Risiede in Italia.</source>
   <extracomment>MC-R2 met</extracomment>
   <translation type="unfinished">You are resident in Italy.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia.</source>
   <extracomment>MC-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you are resident in Italy.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MC-R3a met</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is fine for this allowance.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Fino al 31 gennaio 2022 non bastava, o il permesso non superava i {durata_permesso} mesi.</source>
   <extracomment>MC-R3a unmet</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. Until 31 January 2022 it was not enough, or the permit was not for more than {durata_permesso} months.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene: lo verifica il Comune.</source>
   <extracomment>MC-R3a unknown</extracomment>
   <translation type="unfinished">We do not yet know if the document for staying in Italy is fine: the Comune checks it.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i {durata_permesso} mesi.</source>
   <extracomment>MC-R3b unmet</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is not enough: the permesso unico di lavoro (single work permit) and the one for research are valid if they are for more than {durata_permesso} months.</translation>
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
   <translation type="unfinished">We do not yet know if you receive other maternity pay, and how much.</translation>
  </message>
  <message>
   <source>Non riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 met</extracomment>
   <translation type="unfinished">You do not receive the assegno di maternità dello Stato (State maternity allowance).</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno di maternità dello Stato: i due non si prendono insieme.</source>
   <extracomment>MC-R5 unmet</extracomment>
   <translation type="unfinished">For this child there is already the assegno di maternità dello Stato (State maternity allowance): the two cannot be taken together.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you receive the assegno di maternità dello Stato (State maternity allowance).</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo è {soglia_isee}.</source>
   <extracomment>MC-R6 met</extracomment>
   <translation type="unfinished">ISEE {isee_contato}: for the child's year the maximum is {soglia_isee}.</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo era {soglia_isee}.</source>
   <extracomment>MC-R6 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_contato}: for the child's year the maximum was {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</source>
   <extracomment>MC-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</translation>
  </message>
  <message>
   <source>Il massimo è {soglia_isee}. Se il lavoro o il reddito sono cambiati si può chiedere l'ISEE corrente.</source>
   <extracomment>MC-R6 way_out</extracomment>
   <translation type="unfinished">The maximum is {soglia_isee}. If work or income have changed, you may ask for the ISEE corrente (ISEE on recent income).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando si contano i 6 mesi per la domanda.</source>
   <extracomment>MC-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know from when the 6 months for the application are counted.</translation>
  </message>
  <message>
   <source>Della madre che chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Of the mother who is asking.</translation>
  </message>
  <message>
   <source>Mostra il tipo e la durata. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">It shows the type and how long it lasts. The receipt for the renewal is also valid.</translation>
  </message>
  <message>
   <source>ISEE con il bambino dentro</source>
   <extracomment>document isee_con_bambino</extracomment>
   <translation type="unfinished">ISEE with the child in it</translation>
  </message>
  <message>
   <source>Deve essere minorenni o ordinario, e il bambino deve esserci.</source>
   <extracomment>document isee_con_bambino explanation</extracomment>
   <translation type="unfinished">It must be “minorenni” (for children under 18) or “ordinario” (ordinary), and the child must be in it.</translation>
  </message>
  <message>
   <source>Lo leggiamo noi negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">We read it ourselves in the INPS records.</translation>
  </message>
  <message>
   <source>Buste paga o lettera INPS della maternità</source>
   <extracomment>document importo_altra_maternita</extracomment>
   <translation type="unfinished">Payslips or INPS letter about maternity</translation>
  </message>
  <message>
   <source>Dicono quanto è stato pagato: l'assegno copre la differenza.</source>
   <extracomment>document importo_altra_maternita explanation</extracomment>
   <translation type="unfinished">They say how much has been paid: the allowance covers the difference.</translation>
  </message>
  <message>
   <source>Dall'azienda o sul sito INPS, gratis.</source>
   <extracomment>document importo_altra_maternita where</extracomment>
   <translation type="unfinished">From the company or on the INPS website, free.</translation>
  </message>
  <message>
   <source>Altri aiuti di maternità</source>
   <extracomment>document dichiarazione_altre</extracomment>
   <translation type="unfinished">Other maternity help</translation>
  </message>
  <message>
   <source>Nascita e residenza</source>
   <extracomment>document nascita_residenza</extracomment>
   <translation type="unfinished">Birth and residence</translation>
  </message>
  <message>
   <source>La maternità già pagata è meno dell'assegno: spetta la differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The maternity pay already received is less than the allowance: the difference is due.</translation>
  </message>
  <message>
   <source>Nessuna maternità pagata dal lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">No maternity pay from work.</translation>
  </message>
  <message>
   <source>La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The maternity pay already received is at least the amount of the allowance: no difference remains.</translation>
  </message>
  <message>
   <source>Questo assegno c'è già per lo stesso bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">There is already this allowance for the same child.</translation>
  </message>
  <message>
   <source>Manca l'ISEE: si fa gratis, poi si vede.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The ISEE is missing: it is done free, then we will see.</translation>
  </message>
  <message>
   <source>Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">An ISEE “minorenni” (for children under 18) or “ordinario” (ordinary), valid on the day of the application, is needed. The one for family benefits and inclusion is not valid here.</translation>
  </message>
 </context>
 <context>
  <name>maternita_stato</name>
  <message>
   <source>Assegno di maternità dello Stato</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità dello Stato (State maternity allowance)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e ha lavorato a periodi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help for people who have a child and have worked from time to time</translation>
  </message>
  <message>
   <source>Per chi ha avuto o adottato un bambino, ha almeno 3 mesi di lavoro e non riceve la maternità, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who have had or adopted a child, have at least 3 months of work and do not receive maternity pay, or receive little.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to INPS within 6 months of the birth or of the child joining the family.</translation>
  </message>
  <message>
   <source>Risiede in Italia. Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MS-R1 met</extracomment>
   <translation type="unfinished">You are resident in Italy. Document: {cittadinanza_titolo}. It is fine for this allowance.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</source>
   <extracomment>MS-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia, o se il documento va bene: lo verifica l'INPS.</source>
   <extracomment>MS-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you are resident in Italy, or if the document is fine: INPS checks it.</translation>
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
   <translation type="unfinished">Months of contributions between 18 and 9 months before: {mesi_contributi_18_9}. {if(or_else(tre_mesi_di_contributi, no), &quot;Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.&quot;, &quot;Ne servono 3.&quot;)} There is no record of another benefit that ended less time ago than it lasted, and not more than 9 months ago.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora abbastanza su lavoro, contributi e altre indennità: l'INPS li legge nell'estratto.</source>
   <extracomment>MS-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know enough about work, contributions and other benefits: INPS reads them in the contribution record.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} Si può chiedere dal {evento_data} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>MS-R4 unmet</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} You may ask from {evento_data} to {termine_domanda}: the application is dated {data_domanda}.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento o di dimissioni</source>
   <extracomment>document fine_lavoro</extracomment>
   <translation type="unfinished">Letter of dismissal or of resignation</translation>
  </message>
  <message>
   <source>Dice quando è finito il lavoro.</source>
   <extracomment>document fine_lavoro explanation</extracomment>
   <translation type="unfinished">It says when the job ended.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis.</source>
   <extracomment>document fine_lavoro where</extracomment>
   <translation type="unfinished">From the company or the Centro per l'impiego (job centre), free.</translation>
  </message>
  <message>
   <source>Lettera della NASpI, della cassa o della malattia</source>
   <extracomment>document altra_indennita</extracomment>
   <translation type="unfinished">Letter about the NASpI (unemployment benefit), cassa integrazione (pay when work is suspended) or sick pay</translation>
  </message>
  <message>
   <source>Dice quando è cominciata e quando è finita l'altra indennità.</source>
   <extracomment>document altra_indennita explanation</extracomment>
   <translation type="unfinished">It says when the other benefit started and when it ended.</translation>
  </message>
  <message>
   <source>Sul sito INPS o dal patronato, gratis.</source>
   <extracomment>document altra_indennita where</extracomment>
   <translation type="unfinished">On the INPS website or from the Patronato (help office), free.</translation>
  </message>
  <message>
   <source>Provvedimento del tribunale</source>
   <extracomment>document titolo_del_padre</extracomment>
   <translation type="unfinished">Court decision</translation>
  </message>
  <message>
   <source>Mostra perché chiede il padre. Basta la parte che lo dice.</source>
   <extracomment>document titolo_del_padre explanation</extracomment>
   <translation type="unfinished">It shows why the father is asking. The part that says so is enough.</translation>
  </message>
  <message>
   <source>Dal tribunale, o dall'avvocato.</source>
   <extracomment>document titolo_del_padre where</extracomment>
   <translation type="unfinished">From the court, or from the lawyer.</translation>
  </message>
  <message>
   <source>Morte della madre</source>
   <extracomment>document morte_della_madre</extracomment>
   <translation type="unfinished">Death of the mother</translation>
  </message>
  <message>
   <source>La controlliamo noi in anagrafe.</source>
   <extracomment>document morte_della_madre explanation</extracomment>
   <translation type="unfinished">We check it ourselves in the population register.</translation>
  </message>
  <message>
   <source>L'INPS li legge nell'estratto contributivo.</source>
   <extracomment>document contributi explanation</extracomment>
   <translation type="unfinished">INPS reads them in the contribution record (estratto contributivo).</translation>
  </message>
  <message>
   <source>Residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Residence</translation>
  </message>
  <message>
   <source>Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Until 31 January 2022 this document was not enough: the permesso di lungo periodo (long-term permit) was needed.</translation>
  </message>
  <message>
   <source>Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">This document is not enough: the permesso unico di lavoro (single work permit) and the one for research are valid if they are for more than 6 months.</translation>
  </message>
  <message>
   <source>Nessun'altra maternità per questo bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">No other maternity pay for this child.</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">For this child there is already the Comune allowance: the two cannot be taken together.</translation>
  </message>
  <message>
   <source>Al padre, se la madre è morta, non servono contributi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The father, if the mother has died, does not need contributions.</translation>
  </message>
  <message>
   <source>Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The time between the end of the other benefit and the child's arrival was short enough.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You have at least 3 months of contributions between 18 and 9 months before, and maternity is covered.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You have at least 3 months of contributions between 18 and 9 months before, and stopped working during pregnancy.</translation>
  </message>
  <message>
   <source>Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">They are enough, but maternity was not covered and the job did not end during pregnancy.</translation>
  </message>
  <message>
   <source>Ne servono 3.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">3 are needed.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You ask for the allowance after the child arrives.</translation>
  </message>
  <message>
   <source>Il tempo per la domanda è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The time for the application has passed.</translation>
  </message>
 </context>
 <context>
  <name>naspi</name>
  <message>
   <source>NASpI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI (unemployment benefit)</translation>
  </message>
  <message>
   <source>Indennità per chi ha perso il lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Benefit for people who have lost their job</translation>
  </message>
  <message>
   <source>Per chi era dipendente e ha perso il lavoro senza volerlo, con almeno 13 settimane di contributi in 4 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who were employees and lost their job without wanting to, with at least 13 weeks of contributions in 4 years.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del lavoro, con SPID, CIE o CNS o con il patronato.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to INPS within 68 days of the end of the job, with SPID, CIE or CNS or through a patronato.</translation>
  </message>
  <message>
   <source>La NASpI vale per i lavori finiti dal 1° maggio 2015. Prima c'erano l'ASpI e la mini-ASpI: il tempo per chiederle è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The NASpI is for jobs that ended from 1 May 2015. Before that there were the ASpI and the mini-ASpI: the time to ask for them has passed.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: vale la NASpI.</source>
   <extracomment>NASPI-R1 met</extracomment>
   <translation type="unfinished">The job ended on {data_cessazione}: the NASpI applies.</translation>
  </message>
  <message>
   <source>Il lavoro non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>NASPI-R1 unmet</extracomment>
   <translation type="unfinished">The job has not ended yet: you may ask from the day after it ends.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro.</source>
   <extracomment>NASPI-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know when the job ended.</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del lavoro.</source>
   <extracomment>NASPI-R1 way_out</extracomment>
   <translation type="unfinished">The application may be handed in from the day after the job ends.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la NASpI.</source>
   <extracomment>NASPI-R2 met</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}. It is fine for the NASpI.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</source>
   <extracomment>NASPI-R2 unmet</extracomment>
   <translation type="unfinished">Type of work: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</source>
   <extracomment>NASPI-R3 unmet</extracomment>
   <translation type="unfinished">End of the job: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro dà la NASpI. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>NASPI-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the end of the job gives the NASpI. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>{settimane_quadriennio} settimane di contributi in 4 anni: ne servono {settimane_minime}.</source>
   <extracomment>NASPI-R5 met</extracomment>
   <translation type="unfinished">{settimane_quadriennio} weeks of contributions in 4 years: {settimane_minime} are needed.</translation>
  </message>
  <message>
   <source>Servono {settimane_minime} settimane di contributi in 4 anni: ne risultano {settimane_quadriennio}.</source>
   <extracomment>NASPI-R5 unmet</extracomment>
   <translation type="unfinished">{settimane_minime} weeks of contributions in 4 years are needed: {settimane_quadriennio} are on record.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante settimane di contributi ha negli ultimi 4 anni.</source>
   <extracomment>NASPI-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many weeks of contributions you have in the last 4 years.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_quadriennio} settimane. Si può controllare se mancano contributi nell'estratto.</source>
   <extracomment>NASPI-R5 way_out</extracomment>
   <translation type="unfinished">{settimane_minime - settimane_quadriennio} weeks are missing. You may check if contributions are missing from the estratto (contribution record).</translation>
  </message>
  <message>
   <source>{giornate_lavoro_effettivo_12m} giornate di lavoro nei 12 mesi prima: ne servivano {giornate_minime}.</source>
   <extracomment>NASPI-R6 met</extracomment>
   <translation type="unfinished">{giornate_lavoro_effettivo_12m} days of work in the 12 months before: {giornate_minime} were needed.</translation>
  </message>
  <message>
   <source>Servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: ne risultano {giornate_lavoro_effettivo_12m}.</source>
   <extracomment>NASPI-R6 unmet</extracomment>
   <translation type="unfinished">{giornate_minime} days of work in the 12 months before were needed: {giornate_lavoro_effettivo_12m} are on record.</translation>
  </message>
  <message>
   <source>Fino al 2020 servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: non sappiamo quante ne ha.</source>
   <extracomment>NASPI-R6 unknown</extracomment>
   <translation type="unfinished">Until 2020, {giornate_minime} days of work in the 12 months before were needed: we do not know how many you have.</translation>
  </message>
  <message>
   <source>Mancano {giornate_minime - giornate_lavoro_effettivo_12m} giornate. Si può controllare se mancano giorni nell'estratto.</source>
   <extracomment>NASPI-R6 way_out</extracomment>
   <translation type="unfinished">{giornate_minime - giornate_lavoro_effettivo_12m} days are missing. You may check if days are missing from the estratto (contribution record).</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: il motivo o le settimane di contributi dopo bastano.</source>
   <extracomment>NASPI-R7 met</extracomment>
   <translation type="unfinished">Before this you had left another job: the reason, or the weeks of contributions after it, are enough.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: dopo servono {settimane_minime} settimane di contributi, ne risultano {settimane_tra_le_due_cessazioni}.</source>
   <extracomment>NASPI-R7 unmet</extracomment>
   <translation type="unfinished">Before this you had left another job: after it, {settimane_minime} weeks of contributions are needed, {settimane_tra_le_due_cessazioni} are on record.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nei 12 mesi prima ha lasciato un altro lavoro, e come.</source>
   <extracomment>NASPI-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know if in the 12 months before you left another job, and how.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_tra_le_due_cessazioni} settimane dopo le dimissioni. Con una giusta causa la regola non vale.</source>
   <extracomment>NASPI-R7 way_out</extracomment>
   <translation type="unfinished">{settimane_minime - settimane_tra_le_due_cessazioni} weeks after the resignation are missing. With a giusta causa (a serious reason accepted by law) the rule does not apply.</translation>
  </message>
  <message>
   <source>{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</source>
   <extracomment>NASPI-R8 met</extracomment>
   <translation type="unfinished">{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</translation>
  </message>
  <message>
   <source>Riceve già una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>NASPI-R8 unmet</extracomment>
   <translation type="unfinished">You already receive a pension from work: the two cannot go together.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve una pensione.</source>
   <extracomment>NASPI-R8 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you receive a pension.</translation>
  </message>
  <message>
   <source>Non ha ancora età e contributi per la pensione.</source>
   <extracomment>NASPI-R9 met</extracomment>
   <translation type="unfinished">You do not yet have the age and contributions for a pension.</translation>
  </message>
  <message>
   <source>Ha già età e contributi per la pensione di vecchiaia o anticipata: deve chiedere quella.</source>
   <extracomment>NASPI-R9 unmet</extracomment>
   <translation type="unfinished">You already have the age and contributions for the old-age pension (vecchiaia) or early pension (anticipata): you must ask for that.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se può già andare in pensione.</source>
   <extracomment>NASPI-R9 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you can already retire.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</source>
   <extracomment>NASPI-R10 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per una vertenza, una malattia, la maternità, il preavviso pagato.</source>
   <extracomment>NASPI-R10 way_out</extracomment>
   <translation type="unfinished">The deadline may move: because of a dispute with the employer, an illness, maternity or paid notice.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla NASpI «{effetto_attivita}».</source>
   <extracomment>NASPI-C1 met</extracomment>
   <translation type="unfinished">The activity may be kept: effect on the NASpI “{effetto_attivita}”.</translation>
  </message>
  <message>
   <source>L'attività fa finire la NASpI: il guadagno supera {limite_attivita}, oppure la NASpI-Com non è arrivata entro il {termine_naspi_com}.</source>
   <extracomment>NASPI-C1 unmet</extracomment>
   <translation type="unfinished">The activity ends the NASpI: the earnings are over {limite_attivita}, or the NASpI-Com (notice of earnings) did not arrive by {termine_naspi_com}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagnerà, e se lo ha detto all'INPS in tempo.</source>
   <extracomment>NASPI-C1 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much you will earn, and if you told INPS in time.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento</source>
   <extracomment>document lettera_licenziamento</extracomment>
   <translation type="unfinished">Letter of dismissal</translation>
  </message>
  <message>
   <source>Dice quando e perché è finito il lavoro.</source>
   <extracomment>document lettera_licenziamento explanation</extracomment>
   <translation type="unfinished">It says when and why the job ended.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis. Se non si trova: al Centro per l'impiego si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document lettera_licenziamento where</extracomment>
   <translation type="unfinished">From the company, free. If it cannot be found: at the Centro per l'impiego (job centre) you ask for a copy of the UniLav (job notice).</translation>
  </message>
  <message>
   <source>Contratto a termine</source>
   <extracomment>document contratto_a_termine</extracomment>
   <translation type="unfinished">Fixed-term contract</translation>
  </message>
  <message>
   <source>Dice la data di fine del lavoro.</source>
   <extracomment>document contratto_a_termine explanation</extracomment>
   <translation type="unfinished">It says the date when the job ends.</translation>
  </message>
  <message>
   <source>Ricevuta delle dimissioni</source>
   <extracomment>document dimissioni_telematiche</extracomment>
   <translation type="unfinished">Receipt for the resignation</translation>
  </message>
  <message>
   <source>Sul sito del Ministero del lavoro, con SPID o CIE, gratis. Oppure dal patronato che le ha mandate.</source>
   <extracomment>document dimissioni_telematiche where</extracomment>
   <translation type="unfinished">On the website of the Ministry of Labour, with SPID or CIE (digital identity), free. Or from the Patronato (help office) that sent it.</translation>
  </message>
  <message>
   <source>Un foglio che dice come è finito il lavoro</source>
   <extracomment>document documento_fine_lavoro</extracomment>
   <translation type="unfinished">A paper that says how the job ended</translation>
  </message>
  <message>
   <source>Lettera, accordo o copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro explanation</extracomment>
   <translation type="unfinished">Letter, agreement or copy of the UniLav (job notice).</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis. Si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro where</extracomment>
   <translation type="unfinished">From the company or the Centro per l'impiego (job centre), free. You ask for a copy of the UniLav (job notice).</translation>
  </message>
  <message>
   <source>Accordo aziendale e adesione firmata</source>
   <extracomment>document accordo_aziendale</extracomment>
   <translation type="unfinished">Company agreement and signed acceptance</translation>
  </message>
  <message>
   <source>Mostra che l'uscita era dentro l'accordo con il sindacato.</source>
   <extracomment>document accordo_aziendale explanation</extracomment>
   <translation type="unfinished">It shows that leaving the job was part of the agreement with the trade union.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal sindacato, gratis.</source>
   <extracomment>document accordo_aziendale where</extracomment>
   <translation type="unfinished">From the company or the trade union, free.</translation>
  </message>
  <message>
   <source>Verbale di conciliazione</source>
   <extracomment>document verbale_conciliazione</extracomment>
   <translation type="unfinished">Conciliation report (verbale di conciliazione)</translation>
  </message>
  <message>
   <source>Mostra come è stato chiuso l'accordo.</source>
   <extracomment>document verbale_conciliazione explanation</extracomment>
   <translation type="unfinished">It shows how the agreement was reached.</translation>
  </message>
  <message>
   <source>Dall'Ispettorato del lavoro o dal sindacato che c'era, gratis. Si chiede la copia del verbale.</source>
   <extracomment>document verbale_conciliazione where</extracomment>
   <translation type="unfinished">From the Ispettorato del lavoro (labour inspectorate) or the trade union that was there, free. You ask for a copy of the report (verbale).</translation>
  </message>
  <message>
   <source>Lettera di trasferimento</source>
   <extracomment>document lettera_trasferimento</extracomment>
   <translation type="unfinished">Transfer letter</translation>
  </message>
  <message>
   <source>Dice la nuova sede: conta se è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>document lettera_trasferimento explanation</extracomment>
   <translation type="unfinished">It says the new workplace: what counts is whether it is over 50 km from home or 80 minutes by public transport.</translation>
  </message>
  <message>
   <source>Convalida dell'Ispettorato del lavoro</source>
   <extracomment>document convalida_ispettorato</extracomment>
   <translation type="unfinished">Validation by the Ispettorato del lavoro (labour inspectorate)</translation>
  </message>
  <message>
   <source>Senza convalida queste dimissioni non valgono.</source>
   <extracomment>document convalida_ispettorato explanation</extracomment>
   <translation type="unfinished">Without validation this resignation is not valid.</translation>
  </message>
  <message>
   <source>All'Ispettorato del lavoro, gratis, in pochi giorni. Si dice: «Devo convalidare le dimissioni per il mio bambino».</source>
   <extracomment>document convalida_ispettorato where</extracomment>
   <translation type="unfinished">At the Ispettorato del lavoro (labour inspectorate), free, in a few days. You say: “Devo convalidare le dimissioni per il mio bambino” (I must validate my resignation for my child).</translation>
  </message>
  <message>
   <source>Diffide, denunce o ricorsi contro l'azienda</source>
   <extracomment>document prove_giusta_causa</extracomment>
   <translation type="unfinished">Formal warnings, reports to the authorities or court claims against the company</translation>
  </message>
  <message>
   <source>Mostrano che la persona vuole difendersi. Basta una lettera o una PEC mandata all'azienda.</source>
   <extracomment>document prove_giusta_causa explanation</extracomment>
   <translation type="unfinished">They show that the person wants to defend themselves. A letter or a PEC (certified e-mail) sent to the company is enough.</translation>
  </message>
  <message>
   <source>Dal sindacato, dal patronato o dall'avvocato. Il patronato è gratis.</source>
   <extracomment>document prove_giusta_causa where</extracomment>
   <translation type="unfinished">From the trade union, the Patronato (help office) or the lawyer. The Patronato is free.</translation>
  </message>
  <message>
   <source>Accordo o sentenza che ha chiuso la causa</source>
   <extracomment>document atto_vertenza</extracomment>
   <translation type="unfinished">Agreement or court ruling that closed the case</translation>
  </message>
  <message>
   <source>Da quel giorno si contano i giorni per la domanda.</source>
   <extracomment>document atto_vertenza explanation</extracomment>
   <translation type="unfinished">The days for the application are counted from that day.</translation>
  </message>
  <message>
   <source>Dall'avvocato o dal sindacato.</source>
   <extracomment>document atto_vertenza where</extracomment>
   <translation type="unfinished">From the lawyer or the trade union.</translation>
  </message>
  <message>
   <source>Certificato di maternità, malattia o infortunio</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">Certificate of maternity, illness or accident</translation>
  </message>
  <message>
   <source>Dal medico o sul sito dell'INPS (INAIL per l'infortunio), gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">From the doctor or on the INPS website (INAIL, the work accident institute, for an accident), free.</translation>
  </message>
  <message>
   <source>Scelta tra NASpI e assegno di invalidità</source>
   <extracomment>document opzione_invalidita</extracomment>
   <translation type="unfinished">Choice between NASpI and assegno di invalidità (invalidity allowance)</translation>
  </message>
  <message>
   <source>Le due cose non si prendono insieme: la scelta si firma qui.</source>
   <extracomment>document opzione_invalidita explanation</extracomment>
   <translation type="unfinished">The two cannot be taken together: you sign the choice here.</translation>
  </message>
  <message>
   <source>Il modulo lo dà questo sportello, gratis.</source>
   <extracomment>document opzione_invalidita where</extracomment>
   <translation type="unfinished">This desk gives you the form, free.</translation>
  </message>
  <message>
   <source>Aiutano a controllare il conto dell'importo e il preavviso pagato.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">They help to check the calculation of the amount and the paid notice.</translation>
  </message>
  <message>
   <source>Volontà di far valere i propri diritti</source>
   <extracomment>document dichiarazione_giusta_causa</extracomment>
   <translation type="unfinished">Wish to defend your rights</translation>
  </message>
  <message>
   <source>Nessun altro lavoro in corso</source>
   <extracomment>document dichiarazione_nessun_lavoro</extracomment>
   <translation type="unfinished">No other job in progress</translation>
  </message>
  <message>
   <source>Guadagno previsto (NASpI-Com)</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Expected earnings (NASpI-Com)</translation>
  </message>
  <message>
   <source>Comunicazione UniLav</source>
   <extracomment>document unilav</extracomment>
   <translation type="unfinished">UniLav (job notice)</translation>
  </message>
  <message>
   <source>Data e motivo della fine del lavoro: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document unilav explanation</extracomment>
   <translation type="unfinished">Date and reason for the end of the job: INPS reads them in its records.</translation>
  </message>
  <message>
   <source>Estratto contributivo</source>
   <extracomment>document estratto_contributivo</extracomment>
   <translation type="unfinished">Estratto contributivo (contribution record)</translation>
  </message>
  <message>
   <source>Settimane e retribuzioni: l'INPS le legge nei suoi archivi.</source>
   <extracomment>document estratto_contributivo explanation</extracomment>
   <translation type="unfinished">Weeks and pay: INPS reads them in its records.</translation>
  </message>
  <message>
   <source>Pensioni e altre indennità</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">Pensions and other benefits</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi che non ce ne siano altre.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">INPS checks in its records that there are no others.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la NASpI non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">With the permesso stagionale (seasonal permit) there is no NASpI.</translation>
  </message>
  <message>
   <source>UniLav porta il codice FC: vale come dimissioni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">UniLav (the job notice) has the code FC: it counts as resignation.</translation>
  </message>
  <message>
   <source>Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You have the assegno ordinario di invalidità (ordinary invalidity allowance): you may choose the NASpI in its place.</translation>
  </message>
  <message>
   <source>Non riceve una pensione da lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">You do not receive a pension from work.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The deadline counted from the end of the job has passed. It may move because of public holidays, maternity, illness or notice: it must be checked.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">We do not yet know when the job ended, and so the deadline.</translation>
  </message>
  <message>
   <source>I dipendenti pubblici a tempo indeterminato sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Public employees with no end date are excluded.</translation>
  </message>
  <message>
   <source>Per gli operai agricoli a termine c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For fixed-term agricultural workers there is the disoccupazione agricola (agricultural unemployment benefit).</translation>
  </message>
  <message>
   <source>Fino al 2021 per gli operai agricoli c'era la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Until 2021, for agricultural workers there was the disoccupazione agricola (agricultural unemployment benefit).</translation>
  </message>
  <message>
   <source>Per gli altri operai agricoli c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For other agricultural workers there is the disoccupazione agricola (agricultural unemployment benefit).</translation>
  </message>
  <message>
   <source>La NASpI è per chi era dipendente.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">The NASpI is for people who were employees.</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti non c'è una indennità di disoccupazione: si può vedere l'Assegno di inclusione.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For artigiani (craft workers) and commercianti (traders) there is no unemployment benefit: the Assegno di inclusione (inclusion allowance) may be looked at.</translation>
  </message>
  <message>
   <source>La DIS-COLL per assegnisti e dottorandi è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">The DIS-COLL (unemployment benefit for collaborators) for research fellows (assegnisti) and PhD students started on 1 July 2017.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi con borsa c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For research fellows (assegnisti) and PhD students with a grant there is the DIS-COLL (unemployment benefit for collaborators).</translation>
  </message>
  <message>
   <source>Per i professionisti con una cassa propria non c'è una indennità INPS: si può sentire la cassa.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">For professionals with their own fund there is no INPS benefit: the fund may be contacted.</translation>
  </message>
  <message>
   <source>La prova chiusa dall'azienda vale come licenziamento.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">A trial period ended by the company counts as dismissal.</translation>
  </message>
  <message>
   <source>Le dimissioni per giusta causa valgono come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Resignation for giusta causa (a serious reason accepted by law) counts as losing the job.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni per giusta causa.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">It counts as resignation for giusta causa (a serious reason accepted by law).</translation>
  </message>
  <message>
   <source>Questa regola vale dal 15 luglio 2022.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">This rule applies from 15 July 2022.</translation>
  </message>
  <message>
   <source>Da 300 giorni prima del parto previsto al primo compleanno del figlio, con la convalida dell'Ispettorato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">From 300 days before the expected birth to the child's first birthday, with validation by the Ispettorato (labour inspectorate).</translation>
  </message>
  <message>
   <source>Serve avere usato il congedo di paternità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">You must have used the congedo di paternità (paternity leave).</translation>
  </message>
  <message>
   <source>Prima del 13 agosto 2022 serviva il congedo preso al posto della madre.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Before 13 August 2022, leave taken in place of the mother was needed.</translation>
  </message>
  <message>
   <source>L'accordo davanti all'Ispettorato vale come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">The agreement before the Ispettorato (labour inspectorate) counts as losing the job.</translation>
  </message>
  <message>
   <source>Vale se la nuova sede è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">It applies if the new workplace is over 50 km from home or 80 minutes by public transport.</translation>
  </message>
  <message>
   <source>Basta la firma di un solo sindacato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">The signature of a single trade union is enough.</translation>
  </message>
  <message>
   <source>Dipende dall'azienda: doveva essere ancora sotto il divieto di licenziare.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">It depends on the company: it had to be still under the ban on dismissals.</translation>
  </message>
  <message>
   <source>Questa regola è cominciata il 15 agosto 2020.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">This rule started on 15 August 2020.</translation>
  </message>
  <message>
   <source>Questa regola è finita nel 2021.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">This rule ended in 2021.</translation>
  </message>
  <message>
   <source>Un accordo comune con l'azienda è una scelta di tutti e due.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">A joint agreement with the company is a choice made by both.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie non danno la NASpI.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Voluntary resignation does not give the NASpI.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni. Un licenziamento per la stessa assenza, o dimissioni telematiche per giusta causa, cambiano la risposta.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">It counts as resignation. A dismissal for the same absence, or an online resignation for giusta causa (a serious reason accepted by law), change the answer.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 12 gennaio 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Dimissioni per fatti concludenti (when absence counts as resignation) exist from 12 January 2025: it must be seen what UniLav (the job notice) says.</translation>
  </message>
 </context>
 <context>
  <name>naspi_anticipata</name>
  <message>
   <source>NASpI anticipata</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI anticipata (unemployment benefit in advance)</translation>
  </message>
  <message>
   <source>La NASpI che resta, in anticipo, per chi apre un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">The NASpI that is left, in advance, for people who open a business</translation>
  </message>
  <message>
   <source>Per chi ha la NASpI e comincia a lavorare in proprio: la chiede entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who have the NASpI (unemployment benefit) and start working for themselves: they ask for it within 30 days from the start of the business.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply to INPS within 30 days of starting the business.</translation>
  </message>
  <message>
   <source>La NASpI in anticipo si può chiedere dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You may ask for the NASpI (unemployment benefit) in advance from 1 May 2015.</translation>
  </message>
  <message>
   <source>Quanto restituire lo calcola la sede INPS: solo la parte che corrisponde ai giorni di lavoro da dipendente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">The INPS office calculates how much is to be paid back: only the part for the days of work as an employee.</translation>
  </message>
  <message>
   <source>La sede INPS controlla se il lavoro da dipendente è con la propria cooperativa: in quel caso non si restituisce niente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">The INPS office checks if the job as an employee is with your own cooperative: in that case nothing is paid back.</translation>
  </message>
  <message>
   <source>Giorni di NASpI che restano: {giorni_residui}. Si possono avere in anticipo.</source>
   <extracomment>ANTIC-A1 met</extracomment>
   <translation type="unfinished">Days of NASpI (unemployment benefit) left: {giorni_residui}. You may have them in advance.</translation>
  </message>
  <message>
   <source>Non resta niente da anticipare: su {giorni_spettanti} giorni di NASpI ne sono già pagati {giorni_gia_pagati}.</source>
   <extracomment>ANTIC-A1 unmet</extracomment>
   <translation type="unfinished">Nothing is left to advance: out of {giorni_spettanti} days of NASpI (unemployment benefit), {giorni_gia_pagati} have already been paid.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni di NASpI restano.</source>
   <extracomment>ANTIC-A1 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many days of NASpI (unemployment benefit) are left.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. Va bene per l'anticipo.</source>
   <extracomment>ANTIC-A2 met</extracomment>
   <translation type="unfinished">Form of the business: {forma_attivita}. It is fine for the advance.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. {forme.nota}</source>
   <extracomment>ANTIC-A2 unmet</extracomment>
   <translation type="unfinished">Form of the business: {forma_attivita}. {forme.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se questa attività va bene. {or_else(forme.nota, &quot;&quot;)}</source>
   <extracomment>ANTIC-A2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if this business is fine. {or_else(forme.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la domanda è in tempo: va visto quando è cominciata l'attività, e se la scadenza si è spostata.</source>
   <extracomment>ANTIC-A3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if the application is in time: it must be seen when the business started, and if the deadline has moved.</translation>
  </message>
  <message>
   <source>Resta la NASpI di ogni mese, ridotta per il guadagno previsto: va detto all'INPS entro lo stesso termine.</source>
   <extracomment>ANTIC-A3 way_out</extracomment>
   <translation type="unfinished">The monthly NASpI (unemployment benefit) remains, reduced because of the expected earnings: INPS must be told within the same time limit.</translation>
  </message>
  <message>
   <source>Non ha lavorato come dipendente dopo l'inizio dell'attività.</source>
   <extracomment>ANTIC-A4 met</extracomment>
   <translation type="unfinished">You have not worked as an employee after the start of the business.</translation>
  </message>
  <message>
   <source>Ha lavorato come dipendente prima della fine della NASpI: l'anticipo si restituisce tutto e il resto non si paga.</source>
   <extracomment>ANTIC-A4 unmet</extracomment>
   <translation type="unfinished">You worked as an employee before the end of the NASpI (unemployment benefit): the whole advance is paid back and the rest is not paid.</translation>
  </message>
  <message>
   <source>Un lavoro da dipendente prima della fine della NASpI fa restituire l'anticipo. Non sempre tutto: lo decide la sede INPS.</source>
   <extracomment>ANTIC-A4 unknown</extracomment>
   <translation type="unfinished">A job as an employee before the end of the NASpI (unemployment benefit) means paying back the advance. Not always all of it: the INPS office decides.</translation>
  </message>
  <message>
   <source>Non riceve una pensione che toglie la seconda rata.</source>
   <extracomment>ANTIC-A5 met</extracomment>
   <translation type="unfinished">You do not receive a pension that takes away the second instalment.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: la seconda rata non si paga.</source>
   <extracomment>ANTIC-A5 unmet</extracomment>
   <translation type="unfinished">You receive a pension from work: the second instalment is not paid.</translation>
  </message>
  <message>
   <source>Un foglio sull'inizio dell'attività</source>
   <extracomment>document inizio_attivita</extracomment>
   <translation type="unfinished">A paper about the start of the business</translation>
  </message>
  <message>
   <source>Apertura della partita IVA, iscrizione al Registro delle imprese o a un albo, quota di cooperativa. Aiuta a scrivere la data giusta.</source>
   <extracomment>document inizio_attivita explanation</extracomment>
   <translation type="unfinished">Opening of the partita IVA (VAT number), registration in the Registro delle imprese (business register) or a professional register (albo), share in a cooperative. It helps to write the right date.</translation>
  </message>
  <message>
   <source>Sul sito dell'Agenzia delle Entrate, alla Camera di commercio, dall'albo o dalla cooperativa.</source>
   <extracomment>document inizio_attivita where</extracomment>
   <translation type="unfinished">On the website of the Agenzia delle Entrate (tax office), at the Camera di commercio (chamber of commerce), from the professional register (albo) or from the cooperative.</translation>
  </message>
  <message>
   <source>Statuto o atto della società</source>
   <extracomment>document atto_societa</extracomment>
   <translation type="unfinished">Company statute or deed</translation>
  </message>
  <message>
   <source>Dice che la persona lavora nella società o nella cooperativa.</source>
   <extracomment>document atto_societa explanation</extracomment>
   <translation type="unfinished">It says that the person works in the company or the cooperative.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla cooperativa.</source>
   <extracomment>document atto_societa where</extracomment>
   <translation type="unfinished">From the notary or the cooperative.</translation>
  </message>
  <message>
   <source>Prove del fatto che ha fermato l'attività</source>
   <extracomment>document prove_forza_maggiore</extracomment>
   <translation type="unfinished">Proof of the event that stopped the business</translation>
  </message>
  <message>
   <source>L'INPS le chiede entro 30 giorni. Il fallimento dell'attività non basta.</source>
   <extracomment>document prove_forza_maggiore explanation</extracomment>
   <translation type="unfinished">INPS asks for it within 30 days. The failure of the business is not enough.</translation>
  </message>
  <message>
   <source>Da chi ha constatato il fatto: Comune, Vigili del fuoco, assicurazione.</source>
   <extracomment>document prove_forza_maggiore where</extracomment>
   <translation type="unfinished">From whoever confirmed the event: Comune, Vigili del fuoco (fire service), insurance company.</translation>
  </message>
  <message>
   <source>Domanda di NASpI</source>
   <extracomment>document domanda_naspi</extracomment>
   <translation type="unfinished">Application for NASpI (unemployment benefit)</translation>
  </message>
  <message>
   <source>L'INPS ha già la domanda, l'importo e i giorni pagati.</source>
   <extracomment>document domanda_naspi explanation</extracomment>
   <translation type="unfinished">INPS already has the application, the amount and the days paid.</translation>
  </message>
  <message>
   <source>Partita IVA e Registro delle imprese</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA (VAT number) and Registro delle imprese (business register)</translation>
  </message>
  <message>
   <source>L'INPS controlla nei registri pubblici l'inizio dell'attività.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">INPS checks the start of the business in the public registers.</translation>
  </message>
  <message>
   <source>Le società sono state ammesse con la circolare INPS 174 del 23 novembre 2017.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">Companies were accepted with INPS circular 174 of 23 November 2017.</translation>
  </message>
  <message>
   <source>Chi mette solo il capitale, senza lavorare nella società, non può avere l'anticipo.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">People who only put in capital, without working in the company, cannot have the advance.</translation>
  </message>
 </context>
 <context>
  <name>pdc</name>
  <message>
   <source>Pensione di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Pensione di cittadinanza (citizenship pension)</translation>
  </message>
  <message>
   <source>Aiuto per anziani con redditi bassi, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help for older people with low incomes, 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie di persone di almeno 67 anni con ISEE sotto 9.360 €, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families of people aged at least 67 with an ISEE below 9.360 €, who asked for it between 2019 and 2023.</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza è finita il 31 dicembre 2023. Ora c'è l'Assegno di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The Pensione di cittadinanza ended on 31 December 2023. Now there is the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You could ask for the Pensione di cittadinanza from 6 March 2019.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene.</source>
   <extracomment>PDC-R1 met</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is fine.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: erano {mesi_residenza_totali} mesi.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</source>
   <extracomment>PDC-R2 unmet</extracomment>
   <translation type="unfinished">{anni_residenza_minimi} years of residence in Italy were needed, the last 2 without a break: there were {mesi_residenza_totali} months.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, se è stata via, o se la pratica è ancora aperta. Dal 2025 bastano 5 anni, ma solo per le pratiche non chiuse.</source>
   <extracomment>PDC-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know since when you have been resident in Italy, if you have been away, or if the case is still open. From 2025, 5 years are enough, but only for cases that are not closed.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: doveva essere sotto {isee_limite}.</source>
   <extracomment>PDC-R3 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: it had to be below {isee_limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISEE di allora.</source>
   <extracomment>PDC-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know the ISEE at that time.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}, sotto il limite.</source>
   <extracomment>PDC-R4 met</extracomment>
   <translation type="unfinished">Other homes and land: {altri_immobili}, below the limit.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}. Il limite era {immobili_massimo}.</source>
   <extracomment>PDC-R4 unmet</extracomment>
   <translation type="unfinished">Other homes and land: {altri_immobili}. The limit was {immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valevano le altre case e i terreni.</source>
   <extracomment>PDC-R4 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much the other homes and land were worth.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo}.</source>
   <extracomment>PDC-R5 unmet</extracomment>
   <translation type="unfinished">Accounts and savings: {patrimonio_mobiliare}. The limit for the family was {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'era in conti e risparmi.</source>
   <extracomment>PDC-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much there was in accounts and savings.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: doveva essere sotto {soglia_reddito}.</source>
   <extracomment>PDC-R6 met</extracomment>
   <translation type="unfinished">Income {reddito_familiare}: it had to be below {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto di allora. Per la casa popolare il limite lo dice l'INPS.</source>
   <extracomment>PDC-R6 unknown</extracomment>
   <translation type="unfinished">We do not yet know the income, the family or the rent at that time. For council housing (casa popolare), INPS says the limit.</translation>
  </message>
  <message>
   <source>C'era una barca, un'auto o una moto immatricolata nei 6 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 2 anni.</source>
   <extracomment>PDC-R7 unmet</extracomment>
   <translation type="unfinished">There was a boat, or a car or motorbike first registered in the 6 months before, or a large one ({cilindrata_auto} cc, {cilindrata_moto} for motorbikes) less than 2 years old.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche c'erano.</source>
   <extracomment>PDC-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know which cars, motorbikes or boats there were.</translation>
  </message>
  <message>
   <source>Nessuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 met</extracomment>
   <translation type="unfinished">No one had resigned in the 12 months before.</translation>
  </message>
  <message>
   <source>Qualcuno si era dimesso senza giusta causa nei 12 mesi prima: fino al 29 marzo 2019 escludeva tutta la famiglia.</source>
   <extracomment>PDC-R9 unmet</extracomment>
   <translation type="unfinished">Someone had resigned without giusta causa (a serious reason accepted by law) in the 12 months before: until 29 March 2019 this excluded the whole family.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 unknown</extracomment>
   <translation type="unfinished">We do not yet know if someone had resigned in the 12 months before.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni, o vivono solo con persone con disabilità grave.</source>
   <extracomment>PDC-R10 met</extracomment>
   <translation type="unfinished">All are at least 67 years old, or live only with people with a severe disability.</translation>
  </message>
  <message>
   <source>Qualcuno ha meno di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 unmet</extracomment>
   <translation type="unfinished">Someone is under 67: the Reddito di cittadinanza (citizenship income) applies.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età di tutti.</source>
   <extracomment>PDC-R10 unknown</extracomment>
   <translation type="unfinished">We do not yet know everyone's age.</translation>
  </message>
  <message>
   <source>Per le altre famiglie c'era il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 referral</extracomment>
   <translation type="unfinished">For other families there was the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese era {decorrenza}.</source>
   <extracomment>PDC-R11 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: the first month was {decorrenza}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese sarebbe stato gennaio 2024, quando non si pagava più.</source>
   <extracomment>PDC-R11 unmet</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: the first month would have been January 2024, when it was no longer paid.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che giorno è stata presentata la domanda.</source>
   <extracomment>PDC-R11 unknown</extracomment>
   <translation type="unfinished">We do not yet know on which day the application was handed in.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno di allora</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno or carta di soggiorno (residence permit or card) at that time</translation>
  </message>
  <message>
   <source>Mostra che il documento andava bene il giorno della domanda.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">It shows that the document was fine on the day of the application.</translation>
  </message>
  <message>
   <source>Dice quanto era l'affitto.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">It says how much the rent was.</translation>
  </message>
  <message>
   <source>Dichiarazione della banca sul mutuo</source>
   <extracomment>document mutuo</extracomment>
   <translation type="unfinished">Bank statement about the mortgage</translation>
  </message>
  <message>
   <source>Dice quanto erano le rate della casa dove si viveva.</source>
   <extracomment>document mutuo explanation</extracomment>
   <translation type="unfinished">It says how much the instalments were for the home where you lived.</translation>
  </message>
  <message>
   <source>In banca, gratis.</source>
   <extracomment>document mutuo where</extracomment>
   <translation type="unfinished">At the bank, free.</translation>
  </message>
  <message>
   <source>Certificato di redditi e beni nel Paese di origine</source>
   <extracomment>document certificato_estero</extracomment>
   <translation type="unfinished">Certificate of income and property in the country of origin</translation>
  </message>
  <message>
   <source>Serviva solo per i cittadini di alcuni Stati: lo dice l'INPS.</source>
   <extracomment>document certificato_estero explanation</extracomment>
   <translation type="unfinished">It was needed only for citizens of some countries: INPS says which.</translation>
  </message>
  <message>
   <source>Al consolato, tradotto e legalizzato.</source>
   <extracomment>document certificato_estero where</extracomment>
   <translation type="unfinished">At the consulate, translated and legalised.</translation>
  </message>
  <message>
   <source>Ricorso, causa o lettera dell'INPS</source>
   <extracomment>document prova_pratica_aperta</extracomment>
   <translation type="unfinished">Appeal, court case or INPS letter</translation>
  </message>
  <message>
   <source>Mostra che la pratica di allora non è chiusa.</source>
   <extracomment>document prova_pratica_aperta explanation</extracomment>
   <translation type="unfinished">It shows that the case from that time is not closed.</translation>
  </message>
  <message>
   <source>Dal patronato o dall'avvocato.</source>
   <extracomment>document prova_pratica_aperta where</extracomment>
   <translation type="unfinished">From the Patronato (help office) or the lawyer.</translation>
  </message>
  <message>
   <source>ISEE di allora</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE at that time</translation>
  </message>
  <message>
   <source>Lo controlliamo noi: l'INPS lo ha negli archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">We check it ourselves: INPS has it in its records.</translation>
  </message>
  <message>
   <source>Certificato di residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Certificate of residence</translation>
  </message>
  <message>
   <source> Per una pratica già chiusa ne servono 10.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished"> For a case already closed, 10 are needed.</translation>
  </message>
  <message>
   <source>Serviva anche il permesso UE di lungo periodo, o l'asilo: conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">The permesso UE di lungo periodo (EU long-term permit), or asylum, was also needed: that document counts.</translation>
  </message>
 </context>
 <context>
  <name>rdc</name>
  <message>
   <source>Reddito di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di cittadinanza (citizenship income)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help for poor families, 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE sotto 9.360 € e pochi redditi e risparmi, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families with an ISEE below 9.360 € and little income and few savings, who asked for it between 2019 and 2023.</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza è finito il 31 dicembre 2023. Ora ci sono l'Assegno di inclusione e il Supporto per la formazione e il lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">The Reddito di cittadinanza ended on 31 December 2023. Now there are the Assegno di inclusione (inclusion allowance) and the Supporto per la formazione e il lavoro (support for training and work).</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You could ask for the Reddito di cittadinanza from 6 March 2019.</translation>
  </message>
  <message>
   <source>La famiglia non è di sole persone di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>RDC-R10 met</extracomment>
   <translation type="unfinished">The family is not made up only of people aged 67: the Reddito di cittadinanza applies.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni: vale la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 unmet</extracomment>
   <translation type="unfinished">All are at least 67 years old: the Pensione di cittadinanza (citizenship pension) applies.</translation>
  </message>
  <message>
   <source>Per le famiglie di 67 anni c'era la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 referral</extracomment>
   <translation type="unfinished">For families aged 67 there was the Pensione di cittadinanza (citizenship pension).</translation>
  </message>
 </context>
 <context>
  <name>rei</name>
  <message>
   <source>Reddito di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di inclusione (inclusion income)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2018 e 2019</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help for poor families, 2018 and 2019</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE fino a 6.000 € e pochi risparmi, che lo hanno chiesto tra dicembre 2017 e febbraio 2019.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For families with an ISEE of up to 6.000 € and few savings, who asked for it between December 2017 and February 2019.</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere fino al 28 febbraio 2019. Dopo è venuto il Reddito di cittadinanza.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">You could ask for the Reddito di inclusione until 28 February 2019. After it came the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere dal 1° dicembre 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You could ask for the Reddito di inclusione from 1 December 2017.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il Reddito di inclusione.</source>
   <extracomment>REI-R1 met</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is fine for the Reddito di inclusione.</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni di seguito.</source>
   <extracomment>REI-R2 met</extracomment>
   <translation type="unfinished">Residence in Italy for at least {anni_residenza_minimi} years without a break.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, senza interruzioni: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>REI-R2 unmet</extracomment>
   <translation type="unfinished">{anni_residenza_minimi} years of residence in Italy were needed, without a break: at the time of the application there were {mesi_residenza_totali} months.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 met</extracomment>
   <translation type="unfinished">In the family there is a child under 18, a pregnancy, a person with a disability with a parent, or an unemployed person aged at least 55.</translation>
  </message>
  <message>
   <source>Fino a maggio 2018 serviva un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unmet</extracomment>
   <translation type="unfinished">Until May 2018, a child under 18, a pregnancy, a person with a disability with a parent, or an unemployed person aged at least 55 was needed.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, una disabilità, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if in the family there is a child under 18, a pregnancy, a disability, or an unemployed person aged at least 55.</translation>
  </message>
  <message>
   <source>Le domande respinte solo per questo sono state riesaminate dal 1° giugno 2018, senza chiederlo.</source>
   <extracomment>REI-R3 way_out</extracomment>
   <translation type="unfinished">Applications refused only for this reason were looked at again from 1 June 2018, without asking.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: il limite era {isee_massimo}.</source>
   <extracomment>REI-R4 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: the limit was {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: supera il limite di {isee_massimo}.</source>
   <extracomment>REI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: it is over the limit of {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: il limite era {isre_massimo}.</source>
   <extracomment>REI-R5 met</extracomment>
   <translation type="unfinished">ISRE (the income part of the ISEE) {isre}: the limit was {isre_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: supera il limite di {isre_massimo}.</source>
   <extracomment>REI-R5 unmet</extracomment>
   <translation type="unfinished">ISRE (the income part of the ISEE) {isre}: it is over the limit of {isre_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISRE, la parte dei redditi nell'ISEE.</source>
   <extracomment>REI-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know the ISRE, the income part of the ISEE.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite.</source>
   <extracomment>REI-R7 met</extracomment>
   <translation type="unfinished">Accounts and savings: {patrimonio_mobiliare}, below the limit.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo.limite}.</source>
   <extracomment>REI-R7 unmet</extracomment>
   <translation type="unfinished">Accounts and savings: {patrimonio_mobiliare}. The limit for the family was {mobiliare_massimo.limite}.</translation>
  </message>
  <message>
   <source>Nessuno in famiglia aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 met</extracomment>
   <translation type="unfinished">No one in the family had an unemployment benefit.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il REI non si poteva avere.</source>
   <extracomment>REI-R8 unmet</extracomment>
   <translation type="unfinished">Someone in the family had an unemployment benefit: you could not have the REI (Reddito di inclusione).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 unknown</extracomment>
   <translation type="unfinished">We do not yet know if someone had an unemployment benefit.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto nuova, nessuna barca.</source>
   <extracomment>REI-R9 met</extracomment>
   <translation type="unfinished">No new car or motorbike, no boat.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei {mesi_veicolo} mesi prima, o una barca.</source>
   <extracomment>REI-R9 unmet</extracomment>
   <translation type="unfinished">There was a car or motorbike first registered in the {mesi_veicolo} months before, or a boat.</translation>
  </message>
  <message>
   <source>Con la data presunta del parto, di un medico del servizio pubblico.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">With the expected date of birth, from a doctor of the public service.</translation>
  </message>
  <message>
   <source>Al consultorio o dal medico del servizio sanitario, gratis.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">At the consultorio (family health clinic) or from the health service doctor, free.</translation>
  </message>
  <message>
   <source>La controlla il Centro per l'impiego.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">The Centro per l'impiego (job centre) checks it.</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud</name>
  <message>
   <source>Resto al Sud</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud (I stay in the South)</translation>
  </message>
  <message>
   <source>Aiuto per aprire un'attività al Sud, fino al 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help to open a business in the South, until 2025</translation>
  </message>
  <message>
   <source>Per chi apriva un'attività al Sud, fino a 55 anni negli ultimi anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people opening a business in the South, up to 55 years old in the last years.</translation>
  </message>
  <message>
   <source>Resto al Sud ha chiuso il 15 ottobre 2025. Ora c'è Resto al Sud 2.0, per chi ha meno di 35 anni. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Resto al Sud closed on 15 October 2025. Now there is Resto al Sud 2.0, for people under 35. For other ages you may contact the Camera di commercio (chamber of commerce) or the Regione.</translation>
  </message>
  <message>
   <source>Le domande di Resto al Sud sono cominciate il 15 gennaio 2018.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Applications for Resto al Sud started on 15 January 2018.</translation>
  </message>
  <message>
   <source>Per una domanda già fatta si sente Invitalia, invitalia.it: decide lei.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">For an application already made, Invitalia (public agency), invitalia.it, is contacted: it decides.</translation>
  </message>
  <message>
   <source>Il 15 ottobre 2025 lo sportello ha chiuso: se una domanda di quel giorno vale lo dice Invitalia.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">On 15 October 2025 applications closed: Invitalia (public agency) says if an application made on that day is valid.</translation>
  </message>
  <message>
   <source>Alla domanda aveva {eta_alla_domanda} anni: andava bene.</source>
   <extracomment>RAS-R1 met</extracomment>
   <translation type="unfinished">At the time of the application you were {eta_alla_domanda} years old: this was fine.</translation>
  </message>
  <message>
   <source>Serviva avere da 18 a {eta_massima} anni: ne aveva {eta_alla_domanda}.</source>
   <extracomment>RAS-R1 unmet</extracomment>
   <translation type="unfinished">You needed to be 18 to {eta_massima} years old: you were {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva.</source>
   <extracomment>RAS-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know how old you were.</translation>
  </message>
  <message>
   <source>Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>RAS-R1 way_out</extracomment>
   <translation type="unfinished">For other ages you may contact the Camera di commercio (chamber of commerce) or the Regione.</translation>
  </message>
  <message>
   <source>La sede è tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 met</extracomment>
   <translation type="unfinished">The business is based in one of the areas allowed: {regione_sede}.</translation>
  </message>
  <message>
   <source>La sede non era tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 unmet</extracomment>
   <translation type="unfinished">The business was not based in one of the areas allowed: {regione_sede}.</translation>
  </message>
  <message>
   <source>Va controllato se la sede è tra i territori ammessi.</source>
   <extracomment>RAS-R2 unknown</extracomment>
   <translation type="unfinished">It must be checked if the business is based in one of the areas allowed.</translation>
  </message>
  <message>
   <source>Non è un libero professionista.</source>
   <extracomment>RAS-R3 met</extracomment>
   <translation type="unfinished">You are not a self-employed professional (libero professionista).</translation>
  </message>
  <message>
   <source>I liberi professionisti sono entrati nel 2019.</source>
   <extracomment>RAS-R3 unmet</extracomment>
   <translation type="unfinished">Self-employed professionals (liberi professionisti) were let in from 2019.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che forma lavorava.</source>
   <extracomment>RAS-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know in what form you worked.</translation>
  </message>
  <message>
   <source>I liberi professionisti potevano chiedere dal 1° gennaio 2019.</source>
   <extracomment>RAS-R3 way_out</extracomment>
   <translation type="unfinished">Self-employed professionals (liberi professionisti) could ask from 1 January 2019.</translation>
  </message>
  <message>
   <source>Numero della domanda a Invitalia</source>
   <extracomment>document pratica_invitalia</extracomment>
   <translation type="unfinished">Number of the application to Invitalia</translation>
  </message>
  <message>
   <source>Serve per chiedere a che punto è.</source>
   <extracomment>document pratica_invitalia explanation</extracomment>
   <translation type="unfinished">It is needed to ask what stage it is at.</translation>
  </message>
  <message>
   <source>È nella ricevuta e sul sito di Invitalia.</source>
   <extracomment>document pratica_invitalia where</extracomment>
   <translation type="unfinished">It is on the receipt and on the Invitalia website.</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud_2_0</name>
  <message>
   <source>Resto al Sud 2.0</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud 2.0 (I stay in the South 2.0)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Sud</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Voucher or grant to open a business in the South</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Sud o nei Comuni dei terremoti.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people aged 18 to 34 who do not work or earn very little and want to open a business in the South or in the Comuni hit by the earthquakes.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Resto al Sud 2.0.</source>
   <extracomment>RS2-U4 met</extracomment>
   <translation type="unfinished">The business is based here: {regione_sede}. Resto al Sud 2.0 applies.</translation>
  </message>
  <message>
   <source>Con la sede al Centro-Nord vale Autoimpiego Centro-Nord.</source>
   <extracomment>RS2-U4 unmet</extracomment>
   <translation type="unfinished">If the business is based in the Centre-North, Autoimpiego Centro-Nord applies.</translation>
  </message>
 </context>
 <context>
  <name>riduzione_35_forfettari</name>
  <message>
   <source>Riduzione del 35 % per i forfettari</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 35 % per i forfettari (35 % reduction for flat-rate taxpayers)</translation>
  </message>
  <message>
   <source>Contributi ridotti del 35 % per chi è forfettario</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Contributions reduced by 35 % for people on the regime forfettario (flat-rate tax scheme)</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti con un'impresa individuale e il regime forfettario.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For artigiani (craft workers) and commercianti (traders) with a one-person business and the regime forfettario (flat-rate tax scheme).</translation>
  </message>
  <message>
   <source>La richiesta si fa sul sito dell'INPS, nel Cassetto previdenziale artigiani e commercianti.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">The request is made on the INPS website, in the Cassetto previdenziale for artisans and traders.</translation>
  </message>
  <message>
   <source>Nel 2015 la regola era un'altra, senza il contributo minimo: quelle richieste sono finite tutte il 31 dicembre 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">In 2015 the rule was different, without the minimum contribution: those requests all ended on 31 December 2015.</translation>
  </message>
  <message>
   <source>Paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 met</extracomment>
   <translation type="unfinished">You pay taxes under the regime forfettario (flat-rate tax scheme).</translation>
  </message>
  <message>
   <source>Lo sconto è solo per chi paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unmet</extracomment>
   <translation type="unfinished">The reduction is only for people who pay taxes under the regime forfettario (flat-rate tax scheme).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you pay taxes under the regime forfettario (flat-rate tax scheme).</translation>
  </message>
  <message>
   <source>Ha un'impresa individuale e versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R35-F2 met</extracomment>
   <translation type="unfinished">You have a one-person business and pay contributions here: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Serve un'impresa individuale con i contributi da artigiano o commerciante. Lei ha: {forma_attivita}, {gestione_previdenziale}.</source>
   <extracomment>R35-F2 unmet</extracomment>
   <translation type="unfinished">A one-person business with contributions as an artigiano (craft worker) or commerciante (trader) is needed. You have: {forma_attivita}, {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che impresa ha, e dove versa i contributi.</source>
   <extracomment>R35-F2 unknown</extracomment>
   <translation type="unfinished">We do not yet know which business you have, and where you pay contributions.</translation>
  </message>
  <message>
   <source>Non ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 met</extracomment>
   <translation type="unfinished">You do not have the 50 % reduction for people who registered in 2025.</translation>
  </message>
  <message>
   <source>Ha già lo sconto del 50 % per chi si è iscritto nel 2025: deve scegliere.</source>
   <extracomment>R35-F3 unmet</extracomment>
   <translation type="unfinished">You already have the 50 % reduction for people who registered in 2025: you must choose.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have the 50 % reduction for people who registered in 2025.</translation>
  </message>
  <message>
   <source>Può scegliere: per avere questo sconto deve rinunciare a quello del 50 %.</source>
   <extracomment>R35-F3 way_out</extracomment>
   <translation type="unfinished">You may choose: to have this reduction you must give up the 50 % one.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la richiesta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">They are needed to know for certain who is making the request.</translation>
  </message>
  <message>
   <source>La richiesta si fa nel cassetto previdenziale di artigiani e commercianti, sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">You make the request in the cassetto previdenziale (online INPS file) for artigiani (craft workers) and commercianti (traders), on the INPS website.</translation>
  </message>
  <message>
   <source>Requisiti del regime forfettario</source>
   <extracomment>document dichiarazione_forfettario</extracomment>
   <translation type="unfinished">Conditions for the regime forfettario (flat-rate tax scheme)</translation>
  </message>
  <message>
   <source>Basta dichiararlo nella richiesta.</source>
   <extracomment>document dichiarazione_forfettario explanation</extracomment>
   <translation type="unfinished">It is enough to declare it in the request.</translation>
  </message>
  <message>
   <source>Iscrizione e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">Registration and visura (business record)</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi e nel Registro delle imprese.</source>
   <extracomment>document iscrizione explanation</extracomment>
   <translation type="unfinished">INPS reads them in its records and in the Registro delle imprese (business register).</translation>
  </message>
 </context>
 <context>
  <name>riduzione_50_art_com_2025</name>
  <message>
   <source>Riduzione del 50 % per artigiani e commercianti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 50 % per artigiani e commercianti (50 % reduction for craft workers and traders)</translation>
  </message>
  <message>
   <source>Metà contributi per chi si è iscritto nel 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Half the contributions for people who registered in 2025</translation>
  </message>
  <message>
   <source>Per chi nel 2025 si è iscritto per la prima volta come artigiano o commerciante.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who registered in 2025 for the first time as artigiano (craft worker) or commerciante (trader).</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, nel Portale delle agevolazioni.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You apply on the INPS website, in the Portale delle agevolazioni.</translation>
  </message>
  <message>
   <source>Lo sconto vale per chi ha cominciato dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">The reduction is for people who started from 1 January 2025.</translation>
  </message>
  <message>
   <source>Ha cominciato il {data_inizio_attivita}: lo sconto vale per chi ha cominciato nel 2025.</source>
   <extracomment>R50-B1 met</extracomment>
   <translation type="unfinished">You started on {data_inizio_attivita}: the reduction is for people who started in 2025.</translation>
  </message>
  <message>
   <source>Lo sconto vale solo per chi ha cominciato nel 2025: lei ha cominciato il {data_inizio_attivita}.</source>
   <extracomment>R50-B1 unmet</extracomment>
   <translation type="unfinished">The reduction is only for people who started in 2025: you started on {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando ha cominciato.</source>
   <extracomment>R50-B1 unknown</extracomment>
   <translation type="unfinished">We do not yet know when you started.</translation>
  </message>
  <message>
   <source>Con il regime forfettario si può vedere lo sconto del 35 %.</source>
   <extracomment>R50-B1 way_out</extracomment>
   <translation type="unfinished">With the regime forfettario (flat-rate tax scheme) the 35 % reduction may be looked at.</translation>
  </message>
  <message>
   <source>È la prima volta che si iscrive.</source>
   <extracomment>R50-B2 met</extracomment>
   <translation type="unfinished">It is the first time you register.</translation>
  </message>
  <message>
   <source>Era già stato iscritto come artigiano o commerciante, anche da collaboratore: lo sconto è solo per la prima volta.</source>
   <extracomment>R50-B2 unmet</extracomment>
   <translation type="unfinished">You had already been registered as artigiano (craft worker) or commerciante (trader), also as a helper (collaboratore): the reduction is only for the first time.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è la prima iscrizione.</source>
   <extracomment>R50-B2 unknown</extracomment>
   <translation type="unfinished">We do not yet know if it is the first registration.</translation>
  </message>
  <message>
   <source>Versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 met</extracomment>
   <translation type="unfinished">You pay contributions here: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Lo sconto è solo per artigiani e commercianti. Contributi: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 unmet</extracomment>
   <translation type="unfinished">The reduction is only for artigiani (craft workers) and commercianti (traders). Contributions: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non ha altri sconti sui contributi.</source>
   <extracomment>R50-B4 met</extracomment>
   <translation type="unfinished">You do not have other reductions of contributions.</translation>
  </message>
  <message>
   <source>Ha già un altro sconto sui contributi: deve scegliere.</source>
   <extracomment>R50-B4 unmet</extracomment>
   <translation type="unfinished">You already have another reduction of contributions: you must choose.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha un altro sconto sui contributi.</source>
   <extracomment>R50-B4 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you have another reduction of contributions.</translation>
  </message>
  <message>
   <source>Può scegliere: chi ha lo sconto del 35 % può passare a questo.</source>
   <extracomment>R50-B4 way_out</extracomment>
   <translation type="unfinished">You may choose: people who have the 35 % reduction may move to this one.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il modulo c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 met</extracomment>
   <translation type="unfinished">Application dated {data_domanda}: the form exists from 8 August 2025.</translation>
  </message>
  <message>
   <source>Il modulo per la domanda c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 unmet</extracomment>
   <translation type="unfinished">The form for the application exists from 8 August 2025.</translation>
  </message>
  <message>
   <source>Si può chiedere dall'8 agosto 2025: lo sconto vale dal giorno dell'inizio.</source>
   <extracomment>R50-B5 way_out</extracomment>
   <translation type="unfinished">You may ask from 8 August 2025: the reduction applies from the starting day.</translation>
  </message>
  <message>
   <source>Aiuti avuti in tre anni: {aiuti_de_minimis_3_anni}. Il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 met</extracomment>
   <translation type="unfinished">Aid received in three years: {aiuti_de_minimis_3_anni}. The maximum is {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>L'impresa ha già avuto {aiuti_de_minimis_3_anni} di aiuti in tre anni: il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 unmet</extracomment>
   <translation type="unfinished">The business has already received {aiuti_de_minimis_3_anni} of aid in three years: the maximum is {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>Va controllato che gli aiuti in tre anni, con questo sconto, restino sotto il massimo.</source>
   <extracomment>R50-B7 unknown</extracomment>
   <translation type="unfinished">It must be checked that the aid over three years, with this reduction, stays below the maximum.</translation>
  </message>
  <message>
   <source>La domanda si fa nel Portale delle agevolazioni dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">You make the application in the Portale delle agevolazioni (portal for reductions) of INPS.</translation>
  </message>
  <message>
   <source>Delega a chi tiene i conti</source>
   <extracomment>document delega</extracomment>
   <translation type="unfinished">Delegation to the person who keeps the accounts</translation>
  </message>
  <message>
   <source>Con la delega può fare la domanda il commercialista o l'associazione.</source>
   <extracomment>document delega explanation</extracomment>
   <translation type="unfinished">With the delegation, the accountant or the association may make the application.</translation>
  </message>
  <message>
   <source>La firma chi chiede lo sconto: il modulo lo dà chi tiene i conti.</source>
   <extracomment>document delega where</extracomment>
   <translation type="unfinished">The person who asks for the reduction signs it: the person who keeps the accounts gives the form.</translation>
  </message>
  <message>
   <source>Aiuti «de minimis» avuti</source>
   <extracomment>document dichiarazione_de_minimis</extracomment>
   <translation type="unfinished">“De minimis” (small amount) aid received</translation>
  </message>
  <message>
   <source>Si dichiara nella domanda quanto l'impresa ha già avuto in tre anni.</source>
   <extracomment>document dichiarazione_de_minimis explanation</extracomment>
   <translation type="unfinished">In the application you declare how much the business has already received in three years.</translation>
  </message>
  <message>
   <source>Iscrizione, partita IVA e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">Registration, partita IVA (VAT number) and visura (business record)</translation>
  </message>
 </context>
 <context>
  <name>selfiemployment</name>
  <message>
   <source>SELFIEmployment</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SELFIEmployment (loan for the self-employed)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per aprire una piccola attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Interest-free loan to open a small business</translation>
  </message>
  <message>
   <source>Per giovani, donne e disoccupati che volevano aprire una piccola attività, prima di Autoimpiego.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For young people, women and unemployed people who wanted to open a small business, before Autoimpiego.</translation>
  </message>
  <message>
   <source>SELFIEmployment è finito. Per chi ha meno di 35 anni ora ci sono Autoimpiego Centro-Nord e Resto al Sud 2.0.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">SELFIEmployment has ended. For people under 35 there are now Autoimpiego Centro-Nord and Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Le domande di SELFIEmployment sono cominciate il 1° marzo 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Applications for SELFIEmployment started on 1 March 2016.</translation>
  </message>
  <message>
   <source>Aveva {eta_alla_domanda} anni. Situazione: {condizione_occupazionale}. Andava bene.</source>
   <extracomment>SELFIE-R1 met</extracomment>
   <translation type="unfinished">You were {eta_alla_domanda} years old. Situation: {condizione_occupazionale}. This was fine.</translation>
  </message>
  <message>
   <source>Era per giovani senza lavoro fino a 29 anni, donne che non lavoravano e disoccupati da almeno un anno.</source>
   <extracomment>SELFIE-R1 unmet</extracomment>
   <translation type="unfinished">It was for young people without work up to 29 years old, women who did not work, and people unemployed for at least one year.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era tra le persone ammesse.</source>
   <extracomment>SELFIE-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you were one of the people allowed.</translation>
  </message>
  <message>
   <source>Chi si era iscritto a Garanzia Giovani entro i 29 anni lo dica a Invitalia.</source>
   <extracomment>SELFIE-R1 way_out</extracomment>
   <translation type="unfinished">People who had registered with Garanzia Giovani (youth guarantee) by the age of 29 should tell Invitalia (public agency).</translation>
  </message>
  <message>
   <source>Spesa prevista {importo_programma}: andava bene.</source>
   <extracomment>SELFIE-R2 met</extracomment>
   <translation type="unfinished">Expected spending {importo_programma}: this was fine.</translation>
  </message>
  <message>
   <source>La spesa doveva stare tra {prestito_minimo} e {prestito_massimo}: era {importo_programma}.</source>
   <extracomment>SELFIE-R2 unmet</extracomment>
   <translation type="unfinished">The spending had to be between {prestito_minimo} and {prestito_massimo}: it was {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensava di spendere.</source>
   <extracomment>SELFIE-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much you planned to spend.</translation>
  </message>
 </context>
 <context>
  <name>sfl</name>
  <message>
   <source>Supporto per la formazione e il lavoro</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro (support for training and work)</translation>
  </message>
  <message>
   <source>Aiuto per chi si forma e cerca lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Help for people who train and look for work</translation>
  </message>
  <message>
   <source>Per chi ha dai 18 ai 59 anni, un ISEE basso, e segue un corso o un'altra attività per trovare lavoro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people aged 18 to 59 with a low ISEE who follow a course or another activity to find work.</translation>
  </message>
  <message>
   <source>Ci si iscrive a SIISL e si firma il patto di attivazione digitale: si può fare qui.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">You register with SIISL and sign the digital activation agreement: it can be done here.</translation>
  </message>
  <message>
   <source>Il Supporto per la formazione e il lavoro si può chiedere dal 1° settembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You may ask for the Supporto per la formazione e il lavoro from 1 September 2023.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59.</source>
   <extracomment>SFL-R1 met</extracomment>
   <translation type="unfinished">You are {eta_alla_domanda} years old: you may ask from 18 to 59.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</source>
   <extracomment>SFL-R1 unmet</extracomment>
   <translation type="unfinished">You are {eta_alla_domanda} years old: you may ask from 18 to 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Dai 60 anni va visto l'Assegno di inclusione.</source>
   <extracomment>SFL-R1 referral</extracomment>
   <translation type="unfinished">From the age of 60, the Assegno di inclusione (inclusion allowance) must be looked at.</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi.</source>
   <extracomment>SFL-R3 unmet</extracomment>
   <translation type="unfinished">{anni_residenza_minimi} years of residence in Italy are needed, the last 2 without a break: so far there are {mesi_residenza_totali} months.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>SFL-R4 unknown</extracomment>
   <translation type="unfinished">The right, valid ISEE is missing{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. It is done at a CAF (tax help office), free.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito o la famiglia, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>SFL-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know the income or the family, or the income is between two limits: INPS decides.</translation>
  </message>
  <message>
   <source>{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</source>
   <extracomment>SFL-R10 met</extracomment>
   <translation type="unfinished">{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</translation>
  </message>
  <message>
   <source>La persona è contata nell'Assegno di inclusione della famiglia, o ha carichi di cura: non può avere anche questo aiuto.</source>
   <extracomment>SFL-R10 unmet</extracomment>
   <translation type="unfinished">The person is counted in the family's Assegno di inclusione (inclusion allowance), or has caring duties: they cannot have this help too.</translation>
  </message>
  <message>
   <source>In famiglia c'è, o può esserci, chi dà diritto all'Assegno di inclusione: prima va visto quello.</source>
   <extracomment>SFL-R10 unknown</extracomment>
   <translation type="unfinished">In the family there is, or may be, someone who gives the right to the Assegno di inclusione (inclusion allowance): that must be looked at first.</translation>
  </message>
  <message>
   <source>La famiglia non riceveva il Reddito di cittadinanza.</source>
   <extracomment>SFL-R11 met</extracomment>
   <translation type="unfinished">The family did not receive the Reddito di cittadinanza (citizenship income).</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito o la Pensione di cittadinanza: non si poteva avere negli stessi mesi.</source>
   <extracomment>SFL-R11 unmet</extracomment>
   <translation type="unfinished">The family received the Reddito di cittadinanza (citizenship income) or Pensione di cittadinanza (citizenship pension): you could not have this in the same months.</translation>
  </message>
  <message>
   <source>Non riceve un'indennità di disoccupazione.</source>
   <extracomment>SFL-R12 met</extracomment>
   <translation type="unfinished">You do not receive an unemployment benefit.</translation>
  </message>
  <message>
   <source>Riceve un'indennità di disoccupazione: si può chiedere quando finisce.</source>
   <extracomment>SFL-R12 unmet</extracomment>
   <translation type="unfinished">You receive an unemployment benefit: you may ask when it ends.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione. Per la cassa integrazione, la disoccupazione agricola e l'ISCRO decide l'INPS.</source>
   <extracomment>SFL-R12 unknown</extracomment>
   <translation type="unfinished">We do not yet know if you receive an unemployment benefit. For cassa integrazione (pay when work is suspended), disoccupazione agricola (agricultural unemployment benefit) and ISCRO (income help for the self-employed), INPS decides.</translation>
  </message>
  <message>
   <source>Mesi già pagati: {mesi_pagati}. Ne restano {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</source>
   <extracomment>SFL-R13 met</extracomment>
   <translation type="unfinished">Months already paid: {mesi_pagati}. Months left: {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</translation>
  </message>
  <message>
   <source>I {durata_mesi} mesi sono finiti, e non c'è la proroga: serviva un corso di formazione in corso e il patto aggiornato in tempo.</source>
   <extracomment>SFL-R13 unmet</extracomment>
   <translation type="unfinished">The {durata_mesi} months have ended, and there is no extension: a training course in progress and the agreement (patto) updated in time were needed.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi sono già stati pagati, o se c'è la proroga.</source>
   <extracomment>SFL-R13 unknown</extracomment>
   <translation type="unfinished">We do not yet know how many months have already been paid, or if there is the extension.</translation>
  </message>
  <message>
   <source>L'INPS paga con bonifico, solo su un conto suo.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS pays by bank transfer, only into an account of yours.</translation>
  </message>
  <message>
   <source>Iscrizione al corso</source>
   <extracomment>document iscrizione_corso</extracomment>
   <translation type="unfinished">Enrolment on the course</translation>
  </message>
  <message>
   <source>Dice le date del corso, anche per la proroga.</source>
   <extracomment>document iscrizione_corso explanation</extracomment>
   <translation type="unfinished">It says the dates of the course, also for the extension.</translation>
  </message>
  <message>
   <source>Dall'ente che fa il corso.</source>
   <extracomment>document iscrizione_corso where</extracomment>
   <translation type="unfinished">From the organisation that runs the course.</translation>
  </message>
  <message>
   <source>Patto di servizio</source>
   <extracomment>document patto_servizio</extracomment>
   <translation type="unfinished">Patto di servizio (service agreement)</translation>
  </message>
  <message>
   <source>Lo controlla l'INPS con il Centro per l'impiego.</source>
   <extracomment>document patto_servizio explanation</extracomment>
   <translation type="unfinished">INPS checks it with the Centro per l'impiego (job centre).</translation>
  </message>
  <message>
   <source>Dai 60 anni c'è l'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">From the age of 60 there is the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">The family has the Assegno di inclusione (inclusion allowance), but the person is not counted in the scala di equivalenza (family size figure).</translation>
  </message>
  <message>
   <source>In famiglia nessuno dà diritto all'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">In the family no one gives the right to the Assegno di inclusione (inclusion allowance).</translation>
  </message>
  <message>
   <source>, e c'è la proroga per il corso</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">, and there is the extension for the course</translation>
  </message>
 </context>
 <context>
  <name>sia</name>
  <message>
   <source>SIA</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SIA (support for active inclusion)</translation>
  </message>
  <message>
   <source>Sostegno per le famiglie povere, 2016 e 2017</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Support for poor families, 2016 and 2017</translation>
  </message>
  <message>
   <source>Per famiglie molto povere con un minore, una gravidanza o una persona con disabilità, che lo hanno chiesto nel 2016 o 2017.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For very poor families with a child under 18, a pregnancy or a person with a disability, who asked for it in 2016 or 2017.</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere fino al 31 ottobre 2017. Dopo è venuto il Reddito di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">You could ask for the SIA until 31 October 2017. After it came the Reddito di inclusione (inclusion income).</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere dal 2 settembre 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">You could ask for the SIA from 2 September 2016.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il SIA.</source>
   <extracomment>SIA-R1 met</extracomment>
   <translation type="unfinished">Document: {cittadinanza_titolo}. It is fine for the SIA.</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni.</source>
   <extracomment>SIA-R2 met</extracomment>
   <translation type="unfinished">Residence in Italy for at least {anni_residenza_minimi} years.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>SIA-R2 unmet</extracomment>
   <translation type="unfinished">{anni_residenza_minimi} years of residence in Italy were needed: at the time of the application there were {mesi_residenza_totali} months.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia.</source>
   <extracomment>SIA-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know since when you have been resident in Italy.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 met</extracomment>
   <translation type="unfinished">In the family there is a child under 18, a pregnancy, or a person with a disability with a parent.</translation>
  </message>
  <message>
   <source>Serviva in famiglia un minore, una gravidanza, o una persona con disabilità con almeno un genitore.</source>
   <extracomment>SIA-R3 unmet</extracomment>
   <translation type="unfinished">A child under 18, a pregnancy, or a person with a disability with at least one parent was needed in the family.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 unknown</extracomment>
   <translation type="unfinished">We do not yet know if in the family there is a child under 18, a pregnancy, or a person with a disability with a parent.</translation>
  </message>
  <message>
   <source>Altri aiuti: {trattamenti_mensili}, sotto il limite.</source>
   <extracomment>SIA-R5 met</extracomment>
   <translation type="unfinished">Other help: {trattamenti_mensili}, below the limit.</translation>
  </message>
  <message>
   <source>Gli altri aiuti sono {trattamenti_mensili}: il limite era {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} con una persona non autosufficiente.</source>
   <extracomment>SIA-R5 unmet</extracomment>
   <translation type="unfinished">The other help is {trattamenti_mensili}: the limit was {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} with a person who cannot look after themselves (non autosufficiente).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali altri aiuti riceveva la famiglia.</source>
   <extracomment>SIA-R5 unknown</extracomment>
   <translation type="unfinished">We do not yet know which other help the family received.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il SIA non si poteva avere.</source>
   <extracomment>SIA-R6 unmet</extracomment>
   <translation type="unfinished">Someone in the family had an unemployment benefit: you could not have the SIA.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto oltre i limiti.</source>
   <extracomment>SIA-R7 met</extracomment>
   <translation type="unfinished">No car or motorbike over the limits.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei 12 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 3 anni.</source>
   <extracomment>SIA-R7 unmet</extracomment>
   <translation type="unfinished">There was a car or motorbike first registered in the 12 months before, or a large one ({cilindrata_auto} cc, {cilindrata_moto} for motorbikes) less than 3 years old.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto e moto c'erano.</source>
   <extracomment>SIA-R7 unknown</extracomment>
   <translation type="unfinished">We do not yet know which cars and motorbikes there were.</translation>
  </message>
  <message>
   <source>{punteggio} punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 met</extracomment>
   <translation type="unfinished">{punteggio} points: {soglia_punti} were needed.</translation>
  </message>
  <message>
   <source>Non abbiamo ancora tutti i dati per contare i punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 unknown</extracomment>
   <translation type="unfinished">We do not yet have all the information to count the points: {soglia_punti} were needed.</translation>
  </message>
  <message>
   <source>Libretto di auto e moto</source>
   <extracomment>document libretto</extracomment>
   <translation type="unfinished">Car and motorbike registration document (libretto)</translation>
  </message>
  <message>
   <source>Dice la cilindrata e la prima immatricolazione.</source>
   <extracomment>document libretto explanation</extracomment>
   <translation type="unfinished">It says the engine size and the first registration.</translation>
  </message>
  <message>
   <source>È nell'auto.</source>
   <extracomment>document libretto where</extracomment>
   <translation type="unfinished">It is in the car.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nominati: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Stateless people are not mentioned: with asylum or the permesso UE di lungo periodo (EU long-term permit), that document counts.</translation>
  </message>
 </context>
 <context>
  <name>smart_start</name>
  <message>
   <source>Smart&amp;Start Italia</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Smart&amp;Start Italia (help for innovative start-ups)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per le startup innovative</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Interest-free loan for innovative start-ups</translation>
  </message>
  <message>
   <source>Per chi ha, o vuole aprire, una startup innovativa e pensa di spendere tra 100.000 € e 1.500.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">For people who have, or want to open, an innovative start-up and plan to spend between 100.000 € and 1.500.000 €.</translation>
  </message>
  <message>
   <source>Le domande di Smart&amp;Start sono cominciate il 16 febbraio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Applications for Smart&amp;Start started on 16 February 2015.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">It may be suitable: Invitalia (public agency) decides. You apply on its website, invitalia.it.</translation>
  </message>
  <message>
   <source>È, o sarà, una startup innovativa.</source>
   <extracomment>SMART-R1 met</extracomment>
   <translation type="unfinished">It is, or will be, an innovative start-up.</translation>
  </message>
  <message>
   <source>Questo prestito è solo per le startup innovative.</source>
   <extracomment>SMART-R1 unmet</extracomment>
   <translation type="unfinished">This loan is only for innovative start-ups.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è una startup innovativa.</source>
   <extracomment>SMART-R1 unknown</extracomment>
   <translation type="unfinished">We do not yet know if it is an innovative start-up.</translation>
  </message>
  <message>
   <source>Pensa di spendere {importo_programma}: il prestito va da {spesa_minima} a {spesa_massima} di spesa.</source>
   <extracomment>SMART-R2 met</extracomment>
   <translation type="unfinished">You plan to spend {importo_programma}: the loan is for spending from {spesa_minima} to {spesa_massima}.</translation>
  </message>
  <message>
   <source>La spesa deve stare tra {spesa_minima} e {spesa_massima}: pensa di spendere {importo_programma}.</source>
   <extracomment>SMART-R2 unmet</extracomment>
   <translation type="unfinished">The spending must be between {spesa_minima} and {spesa_massima}: you plan to spend {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensa di spendere.</source>
   <extracomment>SMART-R2 unknown</extracomment>
   <translation type="unfinished">We do not yet know how much you plan to spend.</translation>
  </message>
  <message>
   <source>Progetto dell'impresa e preventivi</source>
   <extracomment>document progetto</extracomment>
   <translation type="unfinished">Business plan and quotes</translation>
  </message>
  <message>
   <source>Aiutano a capire se la spesa rientra nelle regole.</source>
   <extracomment>document progetto explanation</extracomment>
   <translation type="unfinished">They help to understand if the spending is within the rules.</translation>
  </message>
  <message>
   <source>Li prepara chi fonda l'impresa. La Camera di commercio può aiutare.</source>
   <extracomment>document progetto where</extracomment>
   <translation type="unfinished">The person who sets up the business prepares them. The Camera di commercio (chamber of commerce) can help.</translation>
  </message>
 </context>
 <context>
  <name>pensione_diretta</name>
  <message>
   <source>No</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">No</translation>
  </message>
  <message>
   <source>Assegno ordinario di invalidità</source>
   <extracomment>assegno_ordinario_invalidita</extracomment>
   <translation type="unfinished">Assegno ordinario di invalidità (ordinary invalidity allowance)</translation>
  </message>
  <message>
   <source>Sì, una pensione</source>
   <extracomment>altra</extracomment>
   <translation type="unfinished">Yes, a pension</translation>
  </message>
 </context>
 <context>
  <name>ruolo_richiedente</name>
  <message>
   <source>Un genitore</source>
   <extracomment>genitore</extracomment>
   <translation type="unfinished">A parent</translation>
  </message>
  <message>
   <source>Il tutore</source>
   <extracomment>tutore</extracomment>
   <translation type="unfinished">The guardian (tutore)</translation>
  </message>
  <message>
   <source>Chi ha il minore in affidamento</source>
   <extracomment>affidatario</extracomment>
   <translation type="unfinished">The person with whom the child has been placed (affidamento)</translation>
  </message>
  <message>
   <source>Il figlio maggiorenne, per sé</source>
   <extracomment>figlio_maggiorenne</extracomment>
   <translation type="unfinished">The adult son or daughter, for themselves</translation>
  </message>
 </context>
 <context>
  <name>forma_attivita</name>
  <message>
   <source>Libera professione</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Self-employed profession (libera professione)</translation>
  </message>
  <message>
   <source>Impresa individuale</source>
   <extracomment>impresa_individuale</extracomment>
   <translation type="unfinished">One-person business (impresa individuale)</translation>
  </message>
  <message>
   <source>Società con un solo socio</source>
   <extracomment>societa_unipersonale</extracomment>
   <translation type="unfinished">Company with a single partner (socio)</translation>
  </message>
  <message>
   <source>Socio che lavora nella società</source>
   <extracomment>socio_lavoratore_societa</extracomment>
   <translation type="unfinished">Partner (socio) who works in the company</translation>
  </message>
  <message>
   <source>Socio lavoratore di cooperativa</source>
   <extracomment>quota_cooperativa_lavoro</extracomment>
   <translation type="unfinished">Working member (socio) of a cooperative</translation>
  </message>
  <message>
   <source>Socio che mette solo il capitale</source>
   <extracomment>socio_capitale</extracomment>
   <translation type="unfinished">Partner (socio) who only puts in capital</translation>
  </message>
 </context>
 <context>
  <name>regione_sede</name>
  <message>
   <source>Abruzzo</source>
   <extracomment>abruzzo</extracomment>
   <translation type="unfinished">Abruzzo</translation>
  </message>
  <message>
   <source>Basilicata</source>
   <extracomment>basilicata</extracomment>
   <translation type="unfinished">Basilicata</translation>
  </message>
  <message>
   <source>Calabria</source>
   <extracomment>calabria</extracomment>
   <translation type="unfinished">Calabria</translation>
  </message>
  <message>
   <source>Campania</source>
   <extracomment>campania</extracomment>
   <translation type="unfinished">Campania</translation>
  </message>
  <message>
   <source>Emilia-Romagna</source>
   <extracomment>emilia_romagna</extracomment>
   <translation type="unfinished">Emilia-Romagna</translation>
  </message>
  <message>
   <source>Friuli Venezia Giulia</source>
   <extracomment>friuli_venezia_giulia</extracomment>
   <translation type="unfinished">Friuli Venezia Giulia</translation>
  </message>
  <message>
   <source>Lazio</source>
   <extracomment>lazio</extracomment>
   <translation type="unfinished">Lazio</translation>
  </message>
  <message>
   <source>Liguria</source>
   <extracomment>liguria</extracomment>
   <translation type="unfinished">Liguria</translation>
  </message>
  <message>
   <source>Lombardia</source>
   <extracomment>lombardia</extracomment>
   <translation type="unfinished">Lombardy</translation>
  </message>
  <message>
   <source>Marche</source>
   <extracomment>marche</extracomment>
   <translation type="unfinished">Marche</translation>
  </message>
  <message>
   <source>Molise</source>
   <extracomment>molise</extracomment>
   <translation type="unfinished">Molise</translation>
  </message>
  <message>
   <source>Piemonte</source>
   <extracomment>piemonte</extracomment>
   <translation type="unfinished">Piedmont</translation>
  </message>
  <message>
   <source>Puglia</source>
   <extracomment>puglia</extracomment>
   <translation type="unfinished">Puglia</translation>
  </message>
  <message>
   <source>Sardegna</source>
   <extracomment>sardegna</extracomment>
   <translation type="unfinished">Sardinia</translation>
  </message>
  <message>
   <source>Sicilia</source>
   <extracomment>sicilia</extracomment>
   <translation type="unfinished">Sicily</translation>
  </message>
  <message>
   <source>Toscana</source>
   <extracomment>toscana</extracomment>
   <translation type="unfinished">Tuscany</translation>
  </message>
  <message>
   <source>Trentino-Alto Adige</source>
   <extracomment>trentino_alto_adige</extracomment>
   <translation type="unfinished">Trentino-Alto Adige</translation>
  </message>
  <message>
   <source>Umbria</source>
   <extracomment>umbria</extracomment>
   <translation type="unfinished">Umbria</translation>
  </message>
  <message>
   <source>Valle d'Aosta</source>
   <extracomment>valle_aosta</extracomment>
   <translation type="unfinished">Valle d'Aosta</translation>
  </message>
  <message>
   <source>Veneto</source>
   <extracomment>veneto</extracomment>
   <translation type="unfinished">Veneto</translation>
  </message>
 </context>
 <context>
  <name>gestione_previdenziale</name>
  <message>
   <source>Da nessuna parte</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Nowhere</translation>
  </message>
  <message>
   <source>INPS artigiani</source>
   <extracomment>artigiani</extracomment>
   <translation type="unfinished">INPS artigiani (craft workers)</translation>
  </message>
  <message>
   <source>INPS commercianti</source>
   <extracomment>commercianti</extracomment>
   <translation type="unfinished">INPS commercianti (traders)</translation>
  </message>
  <message>
   <source>INPS Gestione separata</source>
   <extracomment>gestione_separata</extracomment>
   <translation type="unfinished">INPS Gestione separata (separate fund)</translation>
  </message>
  <message>
   <source>INPS coltivatori diretti e imprenditori agricoli</source>
   <extracomment>coltivatori</extracomment>
   <translation type="unfinished">INPS coltivatori diretti e imprenditori agricoli (farmers and agricultural business owners)</translation>
  </message>
  <message>
   <source>Cassa di una professione</source>
   <extracomment>cassa</extracomment>
   <translation type="unfinished">Fund (cassa) of a profession</translation>
  </message>
 </context>
 <context>
  <name>causa_cessazione</name>
  <message>
   <source>Licenziamento per motivi dell'azienda</source>
   <extracomment>licenziamento_gmo</extracomment>
   <translation type="unfinished">Dismissal for reasons of the company</translation>
  </message>
  <message>
   <source>Licenziamento collettivo</source>
   <extracomment>licenziamento_collettivo</extracomment>
   <translation type="unfinished">Collective dismissal</translation>
  </message>
  <message>
   <source>Licenziamento disciplinare</source>
   <extracomment>licenziamento_disciplinare</extracomment>
   <translation type="unfinished">Disciplinary dismissal</translation>
  </message>
  <message>
   <source>Contratto a termine scaduto</source>
   <extracomment>scadenza_termine</extracomment>
   <translation type="unfinished">Fixed-term contract ended</translation>
  </message>
  <message>
   <source>Prova non superata</source>
   <extracomment>mancato_superamento_prova_datore</extracomment>
   <translation type="unfinished">Trial period not passed</translation>
  </message>
  <message>
   <source>Dimissioni per giusta causa</source>
   <extracomment>dimissioni_giusta_causa</extracomment>
   <translation type="unfinished">Resignation for giusta causa (a serious reason accepted by law)</translation>
  </message>
  <message>
   <source>Dimissioni da azienda in liquidazione giudiziale</source>
   <extracomment>dimissioni_liquidazione_giudiziale</extracomment>
   <translation type="unfinished">Resignation from a company in court-ordered liquidation (liquidazione giudiziale)</translation>
  </message>
  <message>
   <source>Dimissioni della madre nel periodo protetto</source>
   <extracomment>dimissioni_maternita_madre</extracomment>
   <translation type="unfinished">Resignation of the mother in the protected period</translation>
  </message>
  <message>
   <source>Dimissioni del padre nel periodo protetto</source>
   <extracomment>dimissioni_paternita_padre</extracomment>
   <translation type="unfinished">Resignation of the father in the protected period</translation>
  </message>
  <message>
   <source>Accordo davanti all'Ispettorato del lavoro</source>
   <extracomment>risoluzione_art7_l604</extracomment>
   <translation type="unfinished">Agreement before the Ispettorato del lavoro (labour inspectorate)</translation>
  </message>
  <message>
   <source>Accordo dopo il rifiuto di un trasferimento</source>
   <extracomment>risoluzione_rifiuto_trasferimento</extracomment>
   <translation type="unfinished">Agreement after refusing a transfer</translation>
  </message>
  <message>
   <source>Licenziamento con offerta accettata</source>
   <extracomment>licenziamento_con_offerta_conciliazione_art6_dlgs23_2015</extracomment>
   <translation type="unfinished">Dismissal with an offer accepted</translation>
  </message>
  <message>
   <source>Uscita con accordo aziendale Covid</source>
   <extracomment>risoluzione_accordo_collettivo_aziendale_covid</extracomment>
   <translation type="unfinished">Departure with a Covid company agreement</translation>
  </message>
  <message>
   <source>Altro accordo con l'azienda</source>
   <extracomment>risoluzione_consensuale_ordinaria</extracomment>
   <translation type="unfinished">Other agreement with the company</translation>
  </message>
  <message>
   <source>Dimissioni volontarie</source>
   <extracomment>dimissioni_volontarie</extracomment>
   <translation type="unfinished">Voluntary resignation</translation>
  </message>
  <message>
   <source>Assenza senza motivo</source>
   <extracomment>dimissioni_fatti_concludenti</extracomment>
   <translation type="unfinished">Absence without a reason</translation>
  </message>
 </context>
 <context>
  <name>categoria_lavoratore</name>
  <message>
   <source>Dipendente privato</source>
   <extracomment>subordinato_privato</extracomment>
   <translation type="unfinished">Private employee</translation>
  </message>
  <message>
   <source>Apprendista</source>
   <extracomment>apprendista</extracomment>
   <translation type="unfinished">Apprentice</translation>
  </message>
  <message>
   <source>Lavoro domestico</source>
   <extracomment>domestico</extracomment>
   <translation type="unfinished">Domestic work</translation>
  </message>
  <message>
   <source>Dipendente pubblico a termine</source>
   <extracomment>pa_tempo_determinato</extracomment>
   <translation type="unfinished">Fixed-term public employee</translation>
  </message>
  <message>
   <source>Dipendente pubblico a tempo indeterminato</source>
   <extracomment>pa_tempo_indeterminato</extracomment>
   <translation type="unfinished">Public employee with no end date</translation>
  </message>
  <message>
   <source>Lavoro artistico da dipendente</source>
   <extracomment>artistico_subordinato</extracomment>
   <translation type="unfinished">Artistic work as an employee</translation>
  </message>
  <message>
   <source>Operaio agricolo a termine</source>
   <extracomment>agricolo_otd</extracomment>
   <translation type="unfinished">Fixed-term agricultural worker</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di una cooperativa</source>
   <extracomment>agricolo_oti_coop_trasformazione</extracomment>
   <translation type="unfinished">Permanent agricultural worker of a cooperative</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di un'altra azienda</source>
   <extracomment>agricolo_oti_altri</extracomment>
   <translation type="unfinished">Permanent agricultural worker of another company</translation>
  </message>
  <message>
   <source>Piccolo colono</source>
   <extracomment>piccolo_colono</extracomment>
   <translation type="unfinished">Small tenant farmer (piccolo colono)</translation>
  </message>
  <message>
   <source>Compartecipante familiare</source>
   <extracomment>compartecipante_familiare</extracomment>
   <translation type="unfinished">Family sharecropper (compartecipante familiare)</translation>
  </message>
  <message>
   <source>Coltivatore diretto</source>
   <extracomment>coltivatore_diretto</extracomment>
   <translation type="unfinished">Farmer who works the land directly (coltivatore diretto)</translation>
  </message>
  <message>
   <source>Imprenditore agricolo professionale</source>
   <extracomment>iap</extracomment>
   <translation type="unfinished">Professional agricultural business owner (imprenditore agricolo professionale)</translation>
  </message>
  <message>
   <source>Pescatore autonomo o della piccola pesca</source>
   <extracomment>pescatore</extracomment>
   <translation type="unfinished">Self-employed or small-scale fisherman</translation>
  </message>
  <message>
   <source>Artigiano</source>
   <extracomment>artigiano</extracomment>
   <translation type="unfinished">Craft worker (artigiano)</translation>
  </message>
  <message>
   <source>Commerciante</source>
   <extracomment>commerciante</extracomment>
   <translation type="unfinished">Trader (commerciante)</translation>
  </message>
  <message>
   <source>Collaboratore</source>
   <extracomment>cococo</extracomment>
   <translation type="unfinished">Collaborator (collaboratore)</translation>
  </message>
  <message>
   <source>Assegnista di ricerca</source>
   <extracomment>assegnista_ricerca</extracomment>
   <translation type="unfinished">Research fellow (assegnista)</translation>
  </message>
  <message>
   <source>Dottorando con borsa</source>
   <extracomment>dottorando_con_borsa</extracomment>
   <translation type="unfinished">PhD student with a grant</translation>
  </message>
  <message>
   <source>Amministratore, sindaco o revisore</source>
   <extracomment>amministratore_sindaco_revisore</extracomment>
   <translation type="unfinished">Company director (amministratore), statutory auditor (sindaco) or auditor (revisore)</translation>
  </message>
  <message>
   <source>Partita IVA senza cassa</source>
   <extracomment>professionista_gestione_separata</extracomment>
   <translation type="unfinished">Partita IVA (VAT number) without a fund</translation>
  </message>
  <message>
   <source>Professionista con una propria cassa</source>
   <extracomment>professionista_cassa</extracomment>
   <translation type="unfinished">Professional with their own fund</translation>
  </message>
 </context>
 <context>
  <name>condizione_occupazionale</name>
  <message>
   <source>Lavora</source>
   <extracomment>occupato</extracomment>
   <translation type="unfinished">In work</translation>
  </message>
  <message>
   <source>Lavora e guadagna poco</source>
   <extracomment>working_poor</extracomment>
   <translation type="unfinished">In work and earning little</translation>
  </message>
  <message>
   <source>Cerca lavoro</source>
   <extracomment>disoccupato</extracomment>
   <translation type="unfinished">Looking for work</translation>
  </message>
  <message>
   <source>Cerca lavoro nel programma GOL</source>
   <extracomment>disoccupato_gol</extracomment>
   <translation type="unfinished">Looking for work in the GOL programme</translation>
  </message>
  <message>
   <source>Cerca il primo lavoro</source>
   <extracomment>inoccupato</extracomment>
   <translation type="unfinished">Looking for a first job</translation>
  </message>
  <message>
   <source>Non lavora e non cerca</source>
   <extracomment>inattivo</extracomment>
   <translation type="unfinished">Not working and not looking for work</translation>
  </message>
 </context>
 <context>
  <name>genitore_richiedente</name>
  <message>
   <source>La madre</source>
   <extracomment>madre</extracomment>
   <translation type="unfinished">The mother</translation>
  </message>
  <message>
   <source>Il padre</source>
   <extracomment>padre</extracomment>
   <translation type="unfinished">The father</translation>
  </message>
 </context>
 <context>
  <name>altre_prestazioni_maternita</name>
  <message>
   <source>No, nessuno</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">No, none</translation>
  </message>
  <message>
   <source>Indennità di maternità</source>
   <extracomment>indennita</extracomment>
   <translation type="unfinished">Maternity benefit</translation>
  </message>
 </context>
 <context>
  <name>struttura_tipo</name>
  <message>
   <source>Asilo nido</source>
   <extracomment>nido</extracomment>
   <translation type="unfinished">Nursery (asilo nido)</translation>
  </message>
  <message>
   <source>Micronido</source>
   <extracomment>micronido</extracomment>
   <translation type="unfinished">Small nursery (micronido)</translation>
  </message>
  <message>
   <source>Sezione primavera</source>
   <extracomment>sezione_primavera</extracomment>
   <translation type="unfinished">Nursery class (sezione primavera)</translation>
  </message>
  <message>
   <source>Spazio gioco</source>
   <extracomment>spazio_gioco</extracomment>
   <translation type="unfinished">Play space (spazio gioco)</translation>
  </message>
  <message>
   <source>Servizio educativo in una casa</source>
   <extracomment>educativo_domiciliare</extracomment>
   <translation type="unfinished">Childcare service in a home</translation>
  </message>
  <message>
   <source>Centro per bambini e famiglie</source>
   <extracomment>centro_famiglie</extracomment>
   <translation type="unfinished">Centre for children and families</translation>
  </message>
  <message>
   <source>Altro</source>
   <extracomment>altro</extracomment>
   <translation type="unfinished">Other</translation>
  </message>
 </context>
 <context>
  <name>sesso</name>
  <message>
   <source>Femmina</source>
   <extracomment>f</extracomment>
   <translation type="unfinished">Female</translation>
  </message>
  <message>
   <source>Maschio</source>
   <extracomment>m</extracomment>
   <translation type="unfinished">Male</translation>
  </message>
 </context>
 <context>
  <name>cittadinanza_titolo</name>
  <message>
   <source>Cittadinanza italiana</source>
   <extracomment>it</extracomment>
   <translation type="unfinished">Italian citizenship</translation>
  </message>
  <message>
   <source>Cittadinanza di un altro Stato dell'Unione europea</source>
   <extracomment>ue</extracomment>
   <translation type="unfinished">Citizenship of another European Union country</translation>
  </message>
  <message>
   <source>Svizzera, San Marino, Norvegia, Islanda, Liechtenstein</source>
   <extracomment>see_svizzera_san_marino</extracomment>
   <translation type="unfinished">Switzerland, San Marino, Norway, Iceland, Liechtenstein</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, con carta di soggiorno</source>
   <extracomment>familiare_ue_carta</extracomment>
   <translation type="unfinished">Family member of an EU citizen, with carta di soggiorno (residence card)</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, senza carta</source>
   <extracomment>familiare_ue</extracomment>
   <translation type="unfinished">Family member of an EU citizen, without the card</translation>
  </message>
  <message>
   <source>Permesso UE per soggiornanti di lungo periodo</source>
   <extracomment>ue_lungo_periodo</extracomment>
   <translation type="unfinished">Permesso UE per soggiornanti di lungo periodo (EU long-term residence permit)</translation>
  </message>
  <message>
   <source>Permesso unico di lavoro</source>
   <extracomment>permesso_unico_lavoro</extracomment>
   <translation type="unfinished">Permesso unico di lavoro (single work permit)</translation>
  </message>
  <message>
   <source>Permesso per lavoro subordinato</source>
   <extracomment>lavoro_subordinato</extracomment>
   <translation type="unfinished">Permesso per lavoro subordinato (permit for work as an employee)</translation>
  </message>
  <message>
   <source>Permesso per lavoro stagionale</source>
   <extracomment>lavoro_stagionale</extracomment>
   <translation type="unfinished">Permesso per lavoro stagionale (permit for seasonal work)</translation>
  </message>
  <message>
   <source>Permesso per lavoro autonomo</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Permesso per lavoro autonomo (permit for self-employment)</translation>
  </message>
  <message>
   <source>Carta blu UE</source>
   <extracomment>carta_blu</extracomment>
   <translation type="unfinished">Carta blu UE (EU Blue Card)</translation>
  </message>
  <message>
   <source>Permesso per ricerca</source>
   <extracomment>ricerca</extracomment>
   <translation type="unfinished">Permesso per ricerca (permit for research)</translation>
  </message>
  <message>
   <source>Permesso per famiglia</source>
   <extracomment>famiglia</extracomment>
   <translation type="unfinished">Permesso per famiglia (family permit)</translation>
  </message>
  <message>
   <source>Asilo (rifugiato)</source>
   <extracomment>rifugiato</extracomment>
   <translation type="unfinished">Asilo (asylum, refugee)</translation>
  </message>
  <message>
   <source>Protezione sussidiaria</source>
   <extracomment>protezione_sussidiaria</extracomment>
   <translation type="unfinished">Protezione sussidiaria (subsidiary protection)</translation>
  </message>
  <message>
   <source>Protezione speciale</source>
   <extracomment>protezione_speciale</extracomment>
   <translation type="unfinished">Protezione speciale (special protection)</translation>
  </message>
  <message>
   <source>Protezione temporanea</source>
   <extracomment>protezione_temporanea</extracomment>
   <translation type="unfinished">Protezione temporanea (temporary protection)</translation>
  </message>
  <message>
   <source>Apolidia</source>
   <extracomment>apolide</extracomment>
   <translation type="unfinished">Apolidia (statelessness)</translation>
  </message>
  <message>
   <source>Assistenza a minore (art. 31)</source>
   <extracomment>assistenza_minori_art31_c3</extracomment>
   <translation type="unfinished">Assistenza a minore, art. 31 (care of a child under 18)</translation>
  </message>
  <message>
   <source>Casi speciali</source>
   <extracomment>casi_speciali</extracomment>
   <translation type="unfinished">Casi speciali (special cases)</translation>
  </message>
  <message>
   <source>Richiesta di asilo</source>
   <extracomment>richiedente_asilo</extracomment>
   <translation type="unfinished">Richiesta di asilo (asylum application)</translation>
  </message>
  <message>
   <source>Permesso per cure mediche</source>
   <extracomment>cure_mediche</extracomment>
   <translation type="unfinished">Permesso per cure mediche (permit for medical treatment)</translation>
  </message>
  <message>
   <source>Permesso per studio</source>
   <extracomment>studio</extracomment>
   <translation type="unfinished">Permesso per studio (permit for study)</translation>
  </message>
  <message>
   <source>Permesso per tirocinio o formazione</source>
   <extracomment>tirocinio_formazione</extracomment>
   <translation type="unfinished">Permesso per tirocinio o formazione (permit for work placement or training)</translation>
  </message>
  <message>
   <source>Permesso per attesa occupazione</source>
   <extracomment>attesa_occupazione</extracomment>
   <translation type="unfinished">Permesso per attesa occupazione (permit while waiting for a job)</translation>
  </message>
  <message>
   <source>Residenza elettiva</source>
   <extracomment>residenza_elettiva</extracomment>
   <translation type="unfinished">Residenza elettiva (permit to live in Italy with own means)</translation>
  </message>
  <message>
   <source>Visita, affari o turismo</source>
   <extracomment>visite_affari_turismo</extracomment>
   <translation type="unfinished">Visit, business or tourism</translation>
  </message>
  <message>
   <source>Altro permesso</source>
   <extracomment>altro_permesso</extracomment>
   <translation type="unfinished">Other permit</translation>
  </message>
  <message>
   <source>Nessun documento</source>
   <extracomment>nessuno</extracomment>
   <translation type="unfinished">No document</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>sì</source>
   <extracomment>sì</extracomment>
   <translation type="unfinished">yes</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>no</extracomment>
   <translation type="unfinished">no</translation>
  </message>
  <message>
   <source>non noto</source>
   <extracomment>non noto</extracomment>
   <translation type="unfinished">not known</translation>
  </message>
 </context>
</TS>
