<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="it">
 <context>
  <name>adi</name>
  <message>
   <source>Assegno di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di inclusione (допомога сім’ям з низьким доходом)</translation>
  </message>
  <message>
   <source>Aiuto mensile per famiglie con redditi bassi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Щомісячна допомога сім’ям з низьким доходом</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE basso in cui c'è un minore, una persona di 60 anni, una disabilità, o qualcuno seguito dai servizi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей з низьким ISEE (підрахунок доходів і майна), у яких є неповнолітня дитина, людина віком 60 років, людина з інвалідністю або людина, якою опікуються служби (соціальні чи медичні).</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, al CAF o al patronato; si paga dal mese dopo la firma del patto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають на сайті INPS, у CAF або в patronato; виплата починається з місяця після підписання угоди (patto).</translation>
  </message>
  <message>
   <source>L'Assegno di inclusione si può chiedere dal 18 dicembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegno di inclusione можна просити з 18 грудня 2023 року.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 met</extracomment>
   <translation type="unfinished">У сім’ї є неповнолітня дитина, людина віком не менше 60 років, людина з інвалідністю або людина в підтвердженій програмі служб.</translation>
  </message>
  <message>
   <source>Serve un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 unmet</extracomment>
   <translation type="unfinished">Потрібна неповнолітня дитина, людина віком не менше 60 років, людина з інвалідністю або людина в підтвердженій програмі служб.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è una persona da proteggere. Il programma dei servizi deve essere certificato prima della domanda.</source>
   <extracomment>ADI-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи є в сім’ї людина, яку треба захистити. Програму служб треба підтвердити до подання заяви.</translation>
  </message>
  <message>
   <source>Chi è seguito dai servizi può chiedere il certificato del programma, e poi fare domanda. Chi ha dai 18 ai 59 anni può vedere il Supporto per la formazione e il lavoro.</source>
   <extracomment>ADI-R1 way_out</extracomment>
   <translation type="unfinished">Хто отримує опіку служб, може попросити довідку про програму, а потім подати заяву. Хто має від 18 до 59 років, може подивитися Supporto per la formazione e il lavoro (підтримка для навчання і роботи).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'Assegno di inclusione.</source>
   <extracomment>ADI-R2 met</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Підходить для Assegno di inclusione.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. {titoli.nota}</source>
   <extracomment>ADI-R2 unmet</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. {titoli.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento va bene. {or_else(titoli.nota, &quot;&quot;)}</source>
   <extracomment>ADI-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи підходить документ. {or_else(titoli.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni, gli ultimi 2 di seguito.</source>
   <extracomment>ADI-R3 met</extracomment>
   <translation type="unfinished">Проживання в Італії не менше {anni_residenza_minimi} років, останні 2 роки без перерви.</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi. Interrompono 2 mesi di fila all'estero, o 4 mesi in 18.</source>
   <extracomment>ADI-R3 unmet</extracomment>
   <translation type="unfinished">Треба прожити в Італії не менше {anni_residenza_minimi} років, останні 2 роки без перерви: зараз місяців {mesi_residenza_totali}. Проживання переривають 2 місяці поспіль за кордоном або 4 місяці з 18.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, e se è stata via.</source>
   <extracomment>ADI-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, відколи Ви проживаєте в Італії і чи Ви виїжджали.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: il limite è {isee_massimo}.</source>
   <extracomment>ADI-R4 met</extracomment>
   <translation type="unfinished">ISEE {isee_inclusione}: межа {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: supera il limite di {isee_massimo}.</source>
   <extracomment>ADI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_inclusione}: більше за межу {isee_massimo}.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>ADI-R4 unknown</extracomment>
   <translation type="unfinished">Немає потрібного і чинного ISEE{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Його роблять у CAF (бюро допомоги з документами), безкоштовно.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: deve essere sotto {soglia_reddito}.</source>
   <extracomment>ADI-R5 met</extracomment>
   <translation type="unfinished">Дохід {reddito_familiare}: має бути менше ніж {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>ADI-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо дохід, склад сім’ї або оренду, або дохід між двома межами: вирішує INPS.</translation>
  </message>
  <message>
   <source>La casa e gli altri beni sono sotto i limiti.</source>
   <extracomment>ADI-R6 met</extracomment>
   <translation type="unfinished">Житло та інше майно не перевищують межі.</translation>
  </message>
  <message>
   <source>La casa può valere al massimo {inclusione_casa_massima} per l'IMU, le altre case e i terreni {inclusione_immobili_massimo}.</source>
   <extracomment>ADI-R6 unmet</extracomment>
   <translation type="unfinished">Житло може коштувати щонайбільше {inclusione_casa_massima} для IMU (податок на житло), інші будинки і землі — {inclusione_immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valgono la casa, le altre case e i terreni.</source>
   <extracomment>ADI-R6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки коштують житло, інші будинки і землі.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite di {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 met</extracomment>
   <translation type="unfinished">Рахунки і заощадження: {patrimonio_mobiliare}, менше за межу {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia è {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 unmet</extracomment>
   <translation type="unfinished">Рахунки і заощадження: {patrimonio_mobiliare}. Межа для сім’ї: {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'è in conti e risparmi.</source>
   <extracomment>ADI-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки грошей на рахунках і в заощадженнях.</translation>
  </message>
  <message>
   <source>Nessuna auto, moto o barca oltre i limiti.</source>
   <extracomment>ADI-R8 met</extracomment>
   <translation type="unfinished">Немає авто, мотоциклів чи човнів понад межі.</translation>
  </message>
  <message>
   <source>C'è una barca, o un'auto oltre {inclusione_cilindrata_auto} cc o una moto oltre {inclusione_cilindrata_moto} cc con meno di 3 anni.</source>
   <extracomment>ADI-R8 unmet</extracomment>
   <translation type="unfinished">Є човен, або авто понад {inclusione_cilindrata_auto} см³, або мотоцикл понад {inclusione_cilindrata_moto} см³, яким менше 3 років.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche ci sono.</source>
   <extracomment>ADI-R8 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, які є авто, мотоцикли чи човни.</translation>
  </message>
  <message>
   <source>Nessuno si è dimesso senza giusta causa negli ultimi 12 mesi.</source>
   <extracomment>ADI-R10 met</extracomment>
   <translation type="unfinished">За останні 12 місяців ніхто не звільнився з роботи за власним бажанням без giusta causa (серйозна причина, яку визнає закон).</translation>
  </message>
  <message>
   <source>Qualcuno che deve attivarsi si è dimesso senza giusta causa: tutta la famiglia aspetta 12 mesi.</source>
   <extracomment>ADI-R10 unmet</extracomment>
   <translation type="unfinished">Хтось, хто зобов’язаний брати участь у заходах для роботи чи навчання, звільнився за власним бажанням без giusta causa (серйозна причина, яку визнає закон): уся сім’я чекає 12 місяців.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si è dimesso, come, e se deve attivarsi.</source>
   <extracomment>ADI-R10 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи хтось звільнився за власним бажанням, як саме, і чи ця людина зобов’язана брати участь у заходах для роботи чи навчання.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dopo 12 mesi dalle dimissioni.</source>
   <extracomment>ADI-R10 way_out</extracomment>
   <translation type="unfinished">Знову просити можна через 12 місяців після звільнення.</translation>
  </message>
  <message>
   <source>Rinnovo: si può chiedere dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 met</extracomment>
   <translation type="unfinished">Продовження: можна просити з {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Il rinnovo si chiede dal mese dopo l'ultimo pagato: dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 unmet</extracomment>
   <translation type="unfinished">Продовження просять з місяця після останнього оплаченого: з {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Per il rinnovo manca l'ultimo mese pagato: è su MyINPS.</source>
   <extracomment>ADI-R12 unknown</extracomment>
   <translation type="unfinished">Для продовження бракує останнього оплаченого місяця: він є в MyINPS.</translation>
  </message>
  <message>
   <source>Nessuna misura o condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 met</extracomment>
   <translation type="unfinished">Немає судового заходу чи вироку, який забирає право.</translation>
  </message>
  <message>
   <source>C'è una misura o una condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 unmet</extracomment>
   <translation type="unfinished">Є судовий захід або вирок, який забирає право.</translation>
  </message>
  <message>
   <source>Manca una dichiarazione: la controlla l'INPS.</source>
   <extracomment>ADI-R9 unknown</extracomment>
   <translation type="unfinished">Бракує однієї декларації: її перевіряє INPS.</translation>
  </message>
  <message>
   <source>Documento d'identità e codice fiscale</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">Документ, що посвідчує особу, і codice fiscale (податковий код)</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Потрібні, щоб точно знати, хто подає заяву.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui. Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Достатньо показати їх тут. Якщо їх немає: Comune (мерія) для посвідчення особи, Agenzia delle Entrate (податкова служба) для codice fiscale (безкоштовно).</translation>
  </message>
  <message>
   <source>ISEE nuovo</source>
   <extracomment>document fare_isee</extracomment>
   <translation type="unfinished">Новий ISEE</translation>
  </message>
  <message>
   <source>Senza un ISEE valido la domanda si ferma. Dal 2026 serve quello per le prestazioni familiari e per l'inclusione: è nella stessa attestazione.</source>
   <extracomment>document fare_isee explanation</extracomment>
   <translation type="unfinished">Без чинного ISEE заява зупиняється. З 2026 року потрібен ISEE для сімейних виплат і для включення: він є в тій самій довідці.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito dell'INPS, gratis.</source>
   <extracomment>document fare_isee where</extracomment>
   <translation type="unfinished">У CAF (бюро допомоги з документами) або на сайті INPS, безкоштовно.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso або carta di soggiorno (дозвіл або картка на проживання)</translation>
  </message>
  <message>
   <source>Se è scaduto, serve anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Якщо строк минув, потрібна також квитанція про продовження.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui. Per il rinnovo: ufficio postale con lo sportello amico, poi Questura.</source>
   <extracomment>document permesso_soggiorno where</extracomment>
   <translation type="unfinished">Достатньо показати його тут. Для продовження: пошта з віконцем «sportello amico», потім Questura (поліція).</translation>
  </message>
  <message>
   <source>Certificato del programma dei servizi</source>
   <extracomment>document certificato_programma</extracomment>
   <translation type="unfinished">Довідка про програму служб</translation>
  </message>
  <message>
   <source>Ente, numero e date. Non serve dire perché: il servizio lo sa già.</source>
   <extracomment>document certificato_programma explanation</extracomment>
   <translation type="unfinished">Установа, номер і дати. Не треба казати чому: служба це вже знає.</translation>
  </message>
  <message>
   <source>Dal servizio che segue la persona, prima della domanda.</source>
   <extracomment>document certificato_programma where</extracomment>
   <translation type="unfinished">Від служби, яка опікується людиною, до подання заяви.</translation>
  </message>
  <message>
   <source>Verbale di disabilità</source>
   <extracomment>document verbale_disabilita</extracomment>
   <translation type="unfinished">Висновок про інвалідність (verbale)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi nell'ISEE e negli archivi dell'INPS.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">Ми самі перевіряємо його в ISEE та в архівах INPS.</translation>
  </message>
  <message>
   <source>Contratto di affitto registrato</source>
   <extracomment>document contratto_affitto</extracomment>
   <translation type="unfinished">Зареєстрований договір оренди</translation>
  </message>
  <message>
   <source>Aiuta a scrivere gli estremi giusti: l'affitto deve essere nella DSU.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">Допомагає записати правильні дані: оренда має бути в DSU (декларація для ISEE).</translation>
  </message>
  <message>
   <source>Se non si trova: una copia all'Agenzia delle Entrate.</source>
   <extracomment>document contratto_affitto where</extracomment>
   <translation type="unfinished">Якщо його немає: копія в Agenzia delle Entrate (податкова служба).</translation>
  </message>
  <message>
   <source>Telefono ed e-mail</source>
   <extracomment>document recapiti</extracomment>
   <translation type="unfinished">Телефон та електронна пошта</translation>
  </message>
  <message>
   <source>Servono per il patto digitale e per l'appuntamento con i servizi.</source>
   <extracomment>document recapiti explanation</extracomment>
   <translation type="unfinished">Потрібні для patto digitale (угода через інтернет) і для зустрічі зі службами.</translation>
  </message>
  <message>
   <source>Basta dirli qui.</source>
   <extracomment>document recapiti where</extracomment>
   <translation type="unfinished">Достатньо сказати їх тут.</translation>
  </message>
  <message>
   <source>Decreto del giudice, se c'è un tutore o un amministratore di sostegno</source>
   <extracomment>document decreto_nomina</extracomment>
   <translation type="unfinished">Рішення судді, якщо є опікун (tutore) або amministratore di sostegno (помічник, якого призначив суд)</translation>
  </message>
  <message>
   <source>Mostra che può chiedere al posto della persona.</source>
   <extracomment>document decreto_nomina explanation</extracomment>
   <translation type="unfinished">Показує, що можна просити замість цієї людини.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale.</source>
   <extracomment>document decreto_nomina where</extracomment>
   <translation type="unfinished">З канцелярії суду.</translation>
  </message>
  <message>
   <source>ADI-Com esteso: il nuovo lavoro</source>
   <extracomment>document adi_com</extracomment>
   <translation type="unfinished">ADI-Com esteso (повідомлення для INPS): нова робота</translation>
  </message>
  <message>
   <source>Lo compiliamo qui: lavoro e guadagno previsto.</source>
   <extracomment>document adi_com explanation</extracomment>
   <translation type="unfinished">Ми заповнюємо його тут: робота і очікуваний заробіток.</translation>
  </message>
  <message>
   <source>Residenza e stato di famiglia</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Місце проживання і склад сім’ї</translation>
  </message>
  <message>
   <source>Li controlliamo noi in anagrafe.</source>
   <extracomment>document residenza explanation</extracomment>
   <translation type="unfinished">Ми самі перевіряємо їх у реєстрі мешканців (anagrafe).</translation>
  </message>
  <message>
   <source>: dal 2026 è quello per le prestazioni familiari e per l'inclusione</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">: з 2026 року це ISEE для сімейних виплат і для включення</translation>
  </message>
  <message>
   <source>Per questi Stati nessun testo letto dice sì o no: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Для цих держав жоден прочитаний текст не каже ні так, ні ні: вирішує INPS.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nell'elenco letto: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Осіб без громадянства немає в прочитаному списку: з притулком або permesso UE di lungo periodo (дозвіл на довгий строк) важить цей документ.</translation>
  </message>
  <message>
   <source>La protezione temporanea non è nell'elenco della legge: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Тимчасового захисту немає в списку закону: вирішує INPS.</translation>
  </message>
  <message>
   <source>Con questo documento non si può avere: serve il permesso UE per soggiornanti di lungo periodo, o asilo o protezione sussidiaria.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">З цим документом отримати не можна: потрібен permesso UE per soggiornanti di lungo periodo (дозвіл на довгий строк), або притулок, або додатковий захист (protezione sussidiaria).</translation>
  </message>
 </context>
 <context>
  <name>anf</name>
  <message>
   <source>Assegni familiari (ANF), fino a febbraio 2022</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari (ANF) (сімейна допомога), до лютого 2022 року включно</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente, per i mesi fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Сімейна допомога для тих, хто працює за наймом, за місяці до лютого 2022 року включно</translation>
  </message>
  <message>
   <source>Per le famiglie di dipendenti e pensionati, per i mesi fino a febbraio 2022. Si possono chiedere 5 anni indietro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей найманих працівників і пенсіонерів, за місяці до лютого 2022 року включно. Можна просити за 5 років назад.</translation>
  </message>
  <message>
   <source>Gli assegni familiari con figli sono finiti il 28 febbraio 2022: per i figli c'è l'Assegno unico. Senza figli c'è l'assegno residuale.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Assegni familiari (сімейна допомога) з дітьми закінчилися 28 лютого 2022 року: на дітей є Assegno unico (допомога на дітей). Без дітей є залишкова допомога.</translation>
  </message>
  <message>
   <source>Gli assegni familiari di questa legge valgono dal 1988.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegni familiari (сімейна допомога) за цим законом діють з 1988 року.</translation>
  </message>
  <message>
   <source>Per questa famiglia e questo reddito vale la tabella {tabella}: l'importo lo dice chi paga, il datore di lavoro o la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Для цієї сім’ї та цього доходу діє таблиця {tabella}: суму каже той, хто платить, роботодавець або відділення INPS.</translation>
  </message>
  <message>
   <source>Per i mesi prima di luglio 2007 l'importo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">За місяці до липня 2007 року суму каже відділення INPS.</translation>
  </message>
  <message>
   <source>Risulta già un assegno familiare: se si può chiedere anche questo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Видно, що вже є сімейна допомога: чи можна просити і цю, каже відділення INPS.</translation>
  </message>
  <message>
   <source>Ha un lavoro, o un'indennità da lavoro, che dà gli assegni familiari.</source>
   <extracomment>ANF-R1 met</extracomment>
   <translation type="unfinished">Ви маєте роботу або виплату за роботою, яка дає assegni familiari (сімейна допомога).</translation>
  </message>
  <message>
   <source>Gli assegni familiari sono per chi lavora da dipendente o ha una pensione o un'indennità da lavoro dipendente.</source>
   <extracomment>ANF-R1 unmet</extracomment>
   <translation type="unfinished">Assegni familiari (сімейна допомога) — для тих, хто працює за наймом або має пенсію чи виплату за роботою за наймом.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il lavoro, o la pensione, dà gli assegni familiari.</source>
   <extracomment>ANF-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи робота або пенсія дає assegni familiari (сімейна допомога).</translation>
  </message>
  <message>
   <source>Persone che contano: {membri}.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">Осіб, які враховуються: {membri}.</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere gli assegni: contano coniuge, figli minori o inabili, fratelli e nipoti orfani.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">Немає нікого, на кого просити допомогу: враховуються чоловік чи дружина, діти неповнолітні або непрацездатні, брати, сестри, племінники та онуки-сироти.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi c'è in famiglia.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, хто є в сім’ї.</translation>
  </message>
  <message>
   <source>Almeno il 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 met</extracomment>
   <translation type="unfinished">Не менше 70 % доходів сім’ї — від роботи за наймом або пенсії.</translation>
  </message>
  <message>
   <source>Meno del 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 unmet</extracomment>
   <translation type="unfinished">Менше 70 % доходів сім’ї — від роботи за наймом або пенсії.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi della famiglia dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>ANF-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо доходи сім’ї з {redditi_dal} до {redditi_al}.</translation>
  </message>
  <message>
   <source>Con {redditi_anf} l'anno e {membri} persone la tabella {tabella} dà un assegno.</source>
   <extracomment>ANF-R3 met</extracomment>
   <translation type="unfinished">Коли дохід {redditi_anf} на рік, а осіб {membri}, таблиця {tabella} дає допомогу.</translation>
  </message>
  <message>
   <source>Il reddito della famiglia è troppo alto per la sua tabella.</source>
   <extracomment>ANF-R3 unmet</extracomment>
   <translation type="unfinished">Дохід сім’ї занадто високий для її таблиці.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il reddito della famiglia sta nella tabella.</source>
   <extracomment>ANF-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи дохід сім’ї входить у таблицю.</translation>
  </message>
  <message>
   <source>Il mese chiesto è degli ultimi 5 anni.</source>
   <extracomment>ANF-R7 met</extracomment>
   <translation type="unfinished">Місяць, за який просять, — з останніх 5 років.</translation>
  </message>
  <message>
   <source>Si può andare indietro al massimo 5 anni.</source>
   <extracomment>ANF-R7 unmet</extracomment>
   <translation type="unfinished">Назад можна піти щонайбільше на 5 років.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando si presenta la domanda.</source>
   <extracomment>ANF-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли подається заява.</translation>
  </message>
  <message>
   <source>Documento d'identità</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">Документ, що посвідчує особу</translation>
  </message>
  <message>
   <source>Di chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Того, хто подає заяву.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Достатньо показати його тут.</translation>
  </message>
  <message>
   <source>Codice fiscale di tutta la famiglia</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">Codice fiscale (податковий код) усієї сім’ї</translation>
  </message>
  <message>
   <source>Sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">На tessera sanitaria (медична картка).</translation>
  </message>
  <message>
   <source>Redditi di tutta la famiglia</source>
   <extracomment>document redditi</extracomment>
   <translation type="unfinished">Доходи всієї сім’ї</translation>
  </message>
  <message>
   <source>Certificazione Unica o 730: contano i redditi dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>document redditi explanation</extracomment>
   <translation type="unfinished">Certificazione Unica (довідка про доходи) або 730 (податкова декларація): враховуються доходи з {redditi_dal} до {redditi_al}.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, dal CAF o sul sito dell'Agenzia delle Entrate.</source>
   <extracomment>document redditi where</extracomment>
   <translation type="unfinished">Від роботодавця, у CAF (бюро допомоги з документами) або на сайті Agenzia delle Entrate (податкова служба).</translation>
  </message>
  <message>
   <source>Sentenza o accordo di separazione o divorzio</source>
   <extracomment>document separazione</extracomment>
   <translation type="unfinished">Рішення суду або угода про роздільне проживання чи розлучення</translation>
  </message>
  <message>
   <source>Dal tribunale o dal Comune che l'ha registrato.</source>
   <extracomment>document separazione where</extracomment>
   <translation type="unfinished">Із суду або з Comune (мерія), який це зареєстрував.</translation>
  </message>
  <message>
   <source>Verbale dell'invalidità</source>
   <extracomment>document inabilita</extracomment>
   <translation type="unfinished">Висновок про інвалідність (verbale)</translation>
  </message>
  <message>
   <source>Basta la parte che dice se può lavorare: la diagnosi si copre.</source>
   <extracomment>document inabilita explanation</extracomment>
   <translation type="unfinished">Достатньо частини, де сказано, чи може людина працювати: діагноз закривають.</translation>
  </message>
  <message>
   <source>Dall'INPS o dalla ASL.</source>
   <extracomment>document inabilita where</extracomment>
   <translation type="unfinished">З INPS або з ASL (служба охорони здоров’я).</translation>
  </message>
  <message>
   <source>Autorizzazione ANF dell'INPS</source>
   <extracomment>document autorizzazione</extracomment>
   <translation type="unfinished">Autorizzazione ANF (дозвіл) від INPS</translation>
  </message>
  <message>
   <source>È nel fascicolo sul sito INPS.</source>
   <extracomment>document autorizzazione where</extracomment>
   <translation type="unfinished">Є в справі на сайті INPS.</translation>
  </message>
  <message>
   <source>Stato di famiglia</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Довідка про склад сім’ї (stato di famiglia)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi in anagrafe.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">Ми самі перевіряємо це в реєстрі мешканців (anagrafe).</translation>
  </message>
 </context>
 <context>
  <name>anf_residuale</name>
  <message>
   <source>Assegni familiari senza figli (ANF)</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari senza figli (ANF) (сімейна допомога без дітей)</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente e ha il coniuge, o fratelli e nipoti orfani, ma non figli piccoli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Сімейна допомога для тих, хто працює за наймом і має чоловіка чи дружину, або братів, сестер, племінників та онуків-сиріт, але не має малих дітей</translation>
  </message>
  <message>
   <source>Per dipendenti e pensionati senza figli piccoli, con il coniuge o con fratelli e nipoti orfani, minori o inabili.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для найманих працівників і пенсіонерів без малих дітей, з чоловіком чи дружиною, або з братами, сестрами, племінниками та онуками-сиротами, неповнолітніми або непрацездатними.</translation>
  </message>
  <message>
   <source>La domanda si fa solo sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають лише на сайті INPS.</translation>
  </message>
  <message>
   <source>Questa regola vale dal 1° marzo 2022. Prima c'erano gli assegni familiari, anche con figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Це правило діє з 1 березня 2022 року. Раніше були assegni familiari (сімейна допомога), також із дітьми.</translation>
  </message>
  <message>
   <source>Nessun figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">Жодної дитини немає в Assegno unico (допомога на дітей).</translation>
  </message>
  <message>
   <source>Un figlio è nell'Assegno unico: da marzo 2022 gli assegni familiari non ci sono più, nemmeno per il coniuge.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">Одна дитина є в Assegno unico (допомога на дітей): з березня 2022 року сімейної допомоги більше немає, навіть на чоловіка чи дружину.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи якась дитина є в Assegno unico (допомога на дітей).</translation>
  </message>
  <message>
   <source>Per i figli c'è l'Assegno unico.</source>
   <extracomment>ANF-R4 referral</extracomment>
   <translation type="unfinished">На дітей є Assegno unico (допомога на дітей).</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere: contano il coniuge, e fratelli o nipoti orfani minori o inabili.</source>
   <extracomment>ANF-R4b unmet</extracomment>
   <translation type="unfinished">Немає нікого, на кого просити: враховуються чоловік чи дружина, а також брати, сестри, племінники чи онуки-сироти, неповнолітні або непрацездатні.</translation>
  </message>
 </context>
 <context>
  <name>asdi</name>
  <message>
   <source>ASDI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ASDI (допомога безробітним після NASpI)</translation>
  </message>
  <message>
   <source>Assegno per chi aveva finito la NASpI, fino al 2018</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога для тих, у кого закінчилася NASpI (допомога по безробіттю), до 2018 року</translation>
  </message>
  <message>
   <source>Era per chi aveva finito la NASpI, con un ISEE fino a 5.000 € e un figlio minore, o 55 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Була для тих, у кого закінчилася NASpI, з ISEE до 5.000 € і неповнолітньою дитиною, або з 55 років.</translation>
  </message>
  <message>
   <source>L'ASDI è finito: valeva solo per chi aveva tutte le condizioni entro il 1° gennaio 2018.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">ASDI закінчилася: вона діяла тільки для тих, хто мав усі умови не пізніше 1 січня 2018 року.</translation>
  </message>
  <message>
   <source>L'ASDI vale per chi ha finito la NASpI, che c'è dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">ASDI діє для тих, у кого закінчилася NASpI (допомога по безробіттю), яка є з 1 травня 2015 року.</translation>
  </message>
  <message>
   <source>La NASpI è finita il {data_fine_naspi}, presa tutta.</source>
   <extracomment>ASDI-S1 met</extracomment>
   <translation type="unfinished">NASpI (допомога по безробіттю) закінчилася {data_fine_naspi}, її отримано всю.</translation>
  </message>
  <message>
   <source>La NASpI non è stata presa fino alla fine: l'ASDI non c'era.</source>
   <extracomment>ASDI-S1 unmet</extracomment>
   <translation type="unfinished">NASpI (допомога по безробіттю) не отримували до кінця: ASDI тоді не було.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la NASpI è stata presa fino alla fine.</source>
   <extracomment>ASDI-S1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи NASpI (допомога по безробіттю) отримували до кінця.</translation>
  </message>
  <message>
   <source>Finita la NASpI cercava ancora lavoro.</source>
   <extracomment>ASDI-S2 met</extracomment>
   <translation type="unfinished">Після закінчення NASpI (допомога по безробіттю) Ви ще шукали роботу.</translation>
  </message>
  <message>
   <source>Finita la NASpI bisognava essere ancora senza lavoro e cercarlo.</source>
   <extracomment>ASDI-S2 unmet</extracomment>
   <translation type="unfinished">Після закінчення NASpI (допомога по безробіттю) треба було ще бути без роботи і шукати її.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se cercava lavoro.</source>
   <extracomment>ASDI-S2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви шукали роботу.</translation>
  </message>
  <message>
   <source>Aveva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione.</source>
   <extracomment>ASDI-S3 met</extracomment>
   <translation type="unfinished">У сім’ї була неповнолітня дитина, або Вам було не менше {eta_minima} років і Ви не могли вийти на пенсію.</translation>
  </message>
  <message>
   <source>Serviva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione: ne aveva {eta}.</source>
   <extracomment>ASDI-S3 unmet</extracomment>
   <translation type="unfinished">Потрібна була неповнолітня дитина в сім’ї, або вік не менше {eta_minima} років без можливості вийти на пенсію: Ваш вік був {eta}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'era un minore in famiglia, o se aveva almeno {eta_minima} anni.</source>
   <extracomment>ASDI-S3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи в сім’ї була неповнолітня дитина, або чи Вам було не менше {eta_minima} років.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il massimo era {isee_massimo}.</source>
   <extracomment>ASDI-S4 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: найбільше могло бути {isee_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto era l'ISEE valido quel giorno.</source>
   <extracomment>ASDI-S4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, яким був ISEE, чинний того дня.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 12 mesi prima: {mesi_asdi_12m}. Il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 met</extracomment>
   <translation type="unfinished">Місяців ASDI за 12 місяців до того: {mesi_asdi_12m}. Найбільше могло бути {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Nei 12 mesi prima aveva già avuto {mesi_asdi_12m} mesi di ASDI: il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 unmet</extracomment>
   <translation type="unfinished">За 12 місяців до того Ви вже мали ASDI, місяців: {mesi_asdi_12m}. Найбільше могло бути {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 12 mesi prima.</source>
   <extracomment>ASDI-S5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки місяців ASDI Ви мали за 12 місяців до того.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 5 anni prima: {mesi_asdi_5anni}. Il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 met</extracomment>
   <translation type="unfinished">Місяців ASDI за 5 років до того: {mesi_asdi_5anni}. Найбільше могло бути {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Nei 5 anni prima aveva già avuto {mesi_asdi_5anni} mesi di ASDI: il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 unmet</extracomment>
   <translation type="unfinished">За 5 років до того Ви вже мали ASDI, місяців: {mesi_asdi_5anni}. Найбільше могло бути {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 5 anni prima.</source>
   <extracomment>ASDI-S6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки місяців ASDI Ви мали за 5 років до того.</translation>
  </message>
  <message>
   <source>Ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 met</extracomment>
   <translation type="unfinished">Ви підписали угоду з Centro per l'impiego (центр зайнятості).</translation>
  </message>
  <message>
   <source>Senza il patto con il Centro per l'impiego l'ASDI non si pagava.</source>
   <extracomment>ASDI-S7 unmet</extracomment>
   <translation type="unfinished">Без угоди з Centro per l'impiego (центр зайнятості) ASDI не платили.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви підписали угоду з Centro per l'impiego (центр зайнятості).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'era tempo fino al {termine_domanda}.</source>
   <extracomment>ASDI-S8 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: час був до {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiedeva dal giorno dopo la fine della NASpI fino al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ASDI-S8 unmet</extracomment>
   <translation type="unfinished">Просили з дня після закінчення NASpI (допомога по безробіттю) до {termine_domanda}: заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine della NASpI è passata: per feste, o per chi aveva finito entro marzo 2016, va verificata.</source>
   <extracomment>ASDI-S8 unknown</extracomment>
   <translation type="unfinished">Строк від закінчення NASpI (допомога по безробіттю) минув: через свята, або для тих, у кого вона закінчилася не пізніше березня 2016 року, його треба перевірити.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la domanda.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Потрібні, щоб точно знати, хто подає заяву.</translation>
  </message>
  <message>
   <source>Patto con il Centro per l'impiego</source>
   <extracomment>document patto</extracomment>
   <translation type="unfinished">Угода з Centro per l'impiego (центр зайнятості)</translation>
  </message>
  <message>
   <source>Mostra che ha preso gli impegni per cercare lavoro.</source>
   <extracomment>document patto explanation</extracomment>
   <translation type="unfinished">Показує, що Ви взяли зобов’язання шукати роботу.</translation>
  </message>
  <message>
   <source>Al Centro per l'impiego, gratis.</source>
   <extracomment>document patto where</extracomment>
   <translation type="unfinished">У Centro per l'impiego (центр зайнятості), безкоштовно.</translation>
  </message>
  <message>
   <source>IBAN intestato alla persona</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (номер рахунку) на ім’я цієї людини</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS платить тільки на Ваш рахунок, також спільний.</translation>
  </message>
  <message>
   <source>Sull'app della banca, sull'estratto conto o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">У застосунку банку, у виписці з рахунку або на пошті, безкоштовно.</translation>
  </message>
  <message>
   <source>Attestazione ISEE</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">Довідка ISEE</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi. Se non c'è, va presentata la DSU.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">INPS читає її у своїх архівах. Якщо її немає, треба подати DSU (декларація для ISEE).</translation>
  </message>
  <message>
   <source>Fine della NASpI</source>
   <extracomment>document archivio_naspi</extracomment>
   <translation type="unfinished">Закінчення NASpI (допомога по безробіттю)</translation>
  </message>
  <message>
   <source>L'INPS ha già la data e l'ultimo importo.</source>
   <extracomment>document archivio_naspi explanation</extracomment>
   <translation type="unfinished">INPS уже має дату і останню суму.</translation>
  </message>
  <message>
   <source>Chi vive in famiglia</source>
   <extracomment>document dichiarazione_famiglia</extracomment>
   <translation type="unfinished">Хто живе в сім’ї</translation>
  </message>
  <message>
   <source>Basta dichiararlo: la scriviamo noi.</source>
   <extracomment>document dichiarazione_famiglia explanation</extracomment>
   <translation type="unfinished">Достатньо заявити про це: заяву пишемо ми.</translation>
  </message>
 </context>
 <context>
  <name>assegno_3_figli_comuni</name>
  <message>
   <source>Assegno del Comune per tre figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno del Comune per tre figli minori (допомога мерії на трьох неповнолітніх дітей)</translation>
  </message>
  <message>
   <source>Un assegno del Comune per le famiglie con tre figli minori, fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога від Comune (мерія) для сімей з трьома неповнолітніми дітьми, до лютого 2022 року включно</translation>
  </message>
  <message>
   <source>Per le famiglie con almeno tre figli minori in casa e un ISEE basso, per gli anni fino a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей, у яких удома не менше трьох неповнолітніх дітей і низький ISEE (підрахунок доходів і майна), за роки до лютого 2022 року включно.</translation>
  </message>
  <message>
   <source>L'assegno è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Допомога закінчилася 28 лютого 2022 року. З 1 березня 2022 року є Assegno unico (допомога на дітей).</translation>
  </message>
  <message>
   <source>L'assegno vale dal 1999.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Допомога діє з 1999 року.</translation>
  </message>
  <message>
   <source>Per gli anni fino al 2015 gli importi li dice il Comune di residenza.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">За роки до 2015 включно суми каже Comune (мерія) за місцем проживання.</translation>
  </message>
  <message>
   <source>Risiede in Italia, e il documento va bene: {cittadinanza_titolo}.</source>
   <extracomment>C3-R1 met</extracomment>
   <translation type="unfinished">Ви проживаєте в Італії, і документ підходить: {cittadinanza_titolo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</source>
   <extracomment>C3-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la residenza, o il documento per stare in Italia.</source>
   <extracomment>C3-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо місце проживання або документ для перебування в Італії.</translation>
  </message>
  <message>
   <source>Mesi con tre figli minori in casa: {mesi_contati}.</source>
   <extracomment>C3-R2 met</extracomment>
   <translation type="unfinished">Місяців з трьома неповнолітніми дітьми вдома: {mesi_contati}.</translation>
  </message>
  <message>
   <source>In nessun mese ci sono tre figli minori in casa.</source>
   <extracomment>C3-R2 unmet</extracomment>
   <translation type="unfinished">У жодному місяці вдома немає трьох неповнолітніх дітей.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli minori ci sono in casa.</source>
   <extracomment>C3-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки неповнолітніх дітей удома.</translation>
  </message>
  <message>
   <source>ISEE: {isee_contato}. La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 met</extracomment>
   <translation type="unfinished">ISEE: {isee_contato}. Межа: {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} Межа: {soglia_isee}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE.</source>
   <extracomment>C3-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки становить ISEE.</translation>
  </message>
  <message>
   <source>L'assegno di un anno intero è {importo_annuo}.</source>
   <extracomment>C3-R5 met</extracomment>
   <translation type="unfinished">Допомога за цілий рік — {importo_annuo}.</translation>
  </message>
  <message>
   <source>L'ISE è troppo vicino alla soglia di {soglia_ise}: sotto {importo_minimo} l'anno non si paga.</source>
   <extracomment>C3-R5 unmet</extracomment>
   <translation type="unfinished">ISE занадто близько до межі {soglia_ise}: суму менше ніж {importo_minimo} на рік не платять.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISE e la scala di equivalenza: sono sull'attestazione.</source>
   <extracomment>C3-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо ISE і шкалу еквівалентності: вони є в довідці.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'è tempo fino al {termine_domanda}.</source>
   <extracomment>C3-R6 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: час є до {termine_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>C3-R6 unmet</extracomment>
   <translation type="unfinished">Останній день був {termine_domanda}: заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Підходить також квитанція про продовження.</translation>
  </message>
  <message>
   <source>IBAN intestato a chi chiede</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (номер рахунку) на ім’я того, хто подає заяву</translation>
  </message>
  <message>
   <source>Sull'app della banca o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">У застосунку банку або на пошті, безкоштовно.</translation>
  </message>
  <message>
   <source>Chi vive in casa</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Хто живе вдома</translation>
  </message>
  <message>
   <source>Basta dichiararlo: si firma con la domanda.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">Достатньо заявити про це: підписують разом із заявою.</translation>
  </message>
  <message>
   <source>Il Comune la legge negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">Comune (мерія) читає її в архівах INPS.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Потрібне проживання в Італії.</translation>
  </message>
  <message>
   <source>Con questo documento l'assegno non c'era.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">З цим документом допомоги не було.</translation>
  </message>
  <message>
   <source>Serve l'ISEE.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Потрібен ISEE.</translation>
  </message>
  <message>
   <source>L'ISEE supera la soglia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ISEE перевищує межу.</translation>
  </message>
 </context>
 <context>
  <name>assegno_sociale</name>
  <message>
   <source>Assegno sociale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno sociale (соціальна допомога)</translation>
  </message>
  <message>
   <source>Aiuto mensile per chi è anziano e ha un reddito basso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Щомісячна допомога для літніх людей з низьким доходом</translation>
  </message>
  <message>
   <source>Per chi ha almeno 67 anni, vive in Italia da 10 anni e ha un reddito basso, da solo o in coppia.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, кому не менше 67 років, хто живе в Італії 10 років і має низький дохід, сам або в парі.</translation>
  </message>
  <message>
   <source>L'assegno sociale c'è dal 1996. Qui ci sono le cifre dal 2016: per una domanda di prima risponde la sede INPS.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegno sociale є з 1996 року. Тут є суми з 2016 року: щодо давнішої заяви відповідає відділення INPS.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età c'è.</source>
   <extracomment>AS-R1 met</extracomment>
   <translation type="unfinished">Ваш вік — {eta_alla_domanda}: вік підходить.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età arriva il {data_eta}.</source>
   <extracomment>AS-R1 unmet</extracomment>
   <translation type="unfinished">Ваш вік — {eta_alla_domanda}: потрібний вік буде {data_eta}.</translation>
  </message>
  <message>
   <source>{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</source>
   <extracomment>AS-R1 unknown</extracomment>
   <translation type="unfinished">{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</translation>
  </message>
  <message>
   <source>Si può chiedere quando arriva l'età, il {data_eta}.</source>
   <extracomment>AS-R1 way_out</extracomment>
   <translation type="unfinished">Можна просити, коли настане потрібний вік, {data_eta}.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: va bene per questo aiuto.</source>
   <extracomment>AS-R2 met</extracomment>
   <translation type="unfinished">{cittadinanza_titolo}: підходить для цієї допомоги.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: non basta per questo aiuto, anche dopo molti anni in Italia.</source>
   <extracomment>AS-R2 unmet</extracomment>
   <translation type="unfinished">{cittadinanza_titolo}: недостатньо для цієї допомоги, навіть після багатьох років в Італії.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</source>
   <extracomment>AS-R2 unknown</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con il permesso UE per soggiornanti di lungo periodo, con l'asilo o con la protezione sussidiaria.</source>
   <extracomment>AS-R2 way_out</extracomment>
   <translation type="unfinished">Зміниться з permesso UE per soggiornanti di lungo periodo (дозвіл на довгий строк), з притулком або з додатковим захистом (protezione sussidiaria).</translation>
  </message>
  <message>
   <source>È residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 met</extracomment>
   <translation type="unfinished">Ви маєте місце проживання (residenza) в Італії і справді тут живете.</translation>
  </message>
  <message>
   <source>{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</source>
   <extracomment>AS-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви маєте місце проживання (residenza) в Італії і чи справді тут живете.</translation>
  </message>
  <message>
   <source>Chi non ha casa può iscriversi senza fissa dimora nel Comune dove vive di solito: basta per l'assegno.</source>
   <extracomment>AS-R3 way_out</extracomment>
   <translation type="unfinished">Хто не має житла, може зареєструватися як «senza fissa dimora» (без постійного житла) в Comune (мерія), де зазвичай живе: цього достатньо для допомоги.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: servono {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 met</extracomment>
   <translation type="unfinished">Ви живете в Італії без перерви з {soggiorno_continuativo_dal}: потрібно не менше {anni_soggiorno_minimi} років.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: non sono ancora {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 unmet</extracomment>
   <translation type="unfinished">Ви живете в Італії без перерви з {soggiorno_continuativo_dal}: {anni_soggiorno_minimi} років ще не минуло.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando vive in Italia di seguito, con i documenti in regola.</source>
   <extracomment>AS-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, відколи Ви живете в Італії без перерви, з чинними документами.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno, sotto il limite di {limite_reddito}.</source>
   <extracomment>AS-R5 met</extracomment>
   <translation type="unfinished">Врахований дохід — {reddito_contato} на рік, менше за межу {limite_reddito}.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>AS-R5 unmet</extracomment>
   <translation type="unfinished">Врахований дохід — {reddito_contato} на рік: межа {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</source>
   <extracomment>AS-R5 unknown</extracomment>
   <translation type="unfinished">{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia se il reddito dell'anno scende sotto {limite_reddito}.</source>
   <extracomment>AS-R5 way_out</extracomment>
   <translation type="unfinished">Зміниться, якщо дохід за рік стане меншим ніж {limite_reddito}.</translation>
  </message>
  <message>
   <source>Prova dei 10 anni in Italia</source>
   <extracomment>document prova_dieci_anni</extracomment>
   <translation type="unfinished">Доказ 10 років в Італії</translation>
  </message>
  <message>
   <source>Vecchi permessi, passaporti, contratti di lavoro o di affitto: quello che c'è.</source>
   <extracomment>document prova_dieci_anni explanation</extracomment>
   <translation type="unfinished">Старі дозволи, паспорти, договори роботи чи оренди: те, що є.</translation>
  </message>
  <message>
   <source>Se mancano i permessi vecchi, la Questura può dire da quando c'erano. I Comuni dove ha vissuto li sentiamo noi.</source>
   <extracomment>document prova_dieci_anni where</extracomment>
   <translation type="unfinished">Якщо старих дозволів немає, Questura (поліція) може сказати, відколи вони були. Comuni (мерії), де Ви жили, запитаємо ми.</translation>
  </message>
  <message>
   <source>Atto di separazione o di divorzio</source>
   <extracomment>document atto_separazione</extracomment>
   <translation type="unfinished">Документ про роздільне проживання або розлучення</translation>
  </message>
  <message>
   <source>Dice da quando si conta solo il suo reddito, e se c'è un mantenimento.</source>
   <extracomment>document atto_separazione explanation</extracomment>
   <translation type="unfinished">Каже, відколи рахується тільки Ваш дохід і чи є аліменти.</translation>
  </message>
  <message>
   <source>Dal tribunale, dal Comune o dall'avvocato che ha seguito la separazione.</source>
   <extracomment>document atto_separazione where</extracomment>
   <translation type="unfinished">Із суду, з Comune (мерія) або від адвоката, який вів цю справу.</translation>
  </message>
  <message>
   <source>Redditi della persona e del coniuge</source>
   <extracomment>document dichiarazione_redditi</extracomment>
   <translation type="unfinished">Доходи людини та її чоловіка чи дружини</translation>
  </message>
  <message>
   <source>Basta dichiararli: li scriviamo noi, si firma con la domanda.</source>
   <extracomment>document dichiarazione_redditi explanation</extracomment>
   <translation type="unfinished">Достатньо заявити їх: записуємо ми, підписують разом із заявою.</translation>
  </message>
  <message>
   <source>Residenza e stato civile</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Місце проживання і сімейний стан</translation>
  </message>
  <message>
   <source>Li leggiamo noi in anagrafe.</source>
   <extracomment>document anagrafe explanation</extracomment>
   <translation type="unfinished">Ми самі читаємо їх у реєстрі мешканців (anagrafe).</translation>
  </message>
  <message>
   <source>Pensioni già in pagamento</source>
   <extracomment>document pensioni</extracomment>
   <translation type="unfinished">Пенсії, які вже виплачуються</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi.</source>
   <extracomment>document pensioni explanation</extracomment>
   <translation type="unfinished">INPS читає їх у своїх архівах.</translation>
  </message>
  <message>
   <source>Per l'età va chiesto all'INPS: le regole sono cambiate.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Про вік треба запитати в INPS: правила змінилися.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nata la persona.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли людина народилася.</translation>
  </message>
  <message>
   <source>Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Permesso per famiglia (дозвіл для сім’ї) діє, тільки якщо чоловік чи дружина — біженець або має додатковий захист (protezione sussidiaria): треба перевірити.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо, з яким громадянством чи дозволом Ви живете в Італії.</translation>
  </message>
  <message>
   <source>L'assegno è per chi vive davvero in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Допомога — для тих, хто справді живе в Італії.</translation>
  </message>
  <message>
   <source>Non risulta iscritta a un'anagrafe italiana.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Запису в італійському реєстрі мешканців (anagrafe) не видно.</translation>
  </message>
  <message>
   <source>Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">З належними аліментами дохід може перевищити межу: треба перевірити в INPS.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо доходи за цей рік.</translation>
  </message>
 </context>
 <context>
  <name>assegno_temporaneo</name>
  <message>
   <source>Assegno temporaneo per i figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno temporaneo per i figli minori (тимчасова допомога на неповнолітніх дітей)</translation>
  </message>
  <message>
   <source>Un assegno per i figli minori di chi non aveva gli assegni familiari, da luglio 2021 a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога на неповнолітніх дітей для тих, хто не мав сімейної допомоги, з липня 2021 року до лютого 2022 року включно</translation>
  </message>
  <message>
   <source>Per le famiglie con figli minori e senza diritto agli assegni familiari, per i mesi da luglio 2021 a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей з неповнолітніми дітьми і без права на сімейну допомогу, за місяці з липня 2021 року до лютого 2022 року включно.</translation>
  </message>
  <message>
   <source>L'assegno temporaneo è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Тимчасова допомога закінчилася 28 лютого 2022 року. З 1 березня 2022 року є Assegno unico (допомога на дітей).</translation>
  </message>
  <message>
   <source>L'assegno temporaneo vale dal 1° luglio 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Тимчасова допомога діє з 1 липня 2021 року.</translation>
  </message>
  <message>
   <source>Tetto ISEE e importo di quei mesi li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Межу ISEE і суму за ті місяці каже відділення INPS.</translation>
  </message>
  <message>
   <source>C'è almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 met</extracomment>
   <translation type="unfinished">У сім’ї є хоча б одна неповнолітня дитина.</translation>
  </message>
  <message>
   <source>Serve almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 unmet</extracomment>
   <translation type="unfinished">Потрібна хоча б одна неповнолітня дитина в сім’ї.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ci sono figli minori.</source>
   <extracomment>AT-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи є неповнолітні діти.</translation>
  </message>
  <message>
   <source>Con il suo lavoro non c'erano gli assegni familiari.</source>
   <extracomment>AT-R2 met</extracomment>
   <translation type="unfinished">З Вашою роботою сімейної допомоги не було.</translation>
  </message>
  <message>
   <source>La famiglia aveva già gli assegni familiari.</source>
   <extracomment>AT-R2 unmet</extracomment>
   <translation type="unfinished">Сім’я вже мала сімейну допомогу.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia aveva diritto agli assegni familiari.</source>
   <extracomment>AT-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи сім’я мала право на сімейну допомогу.</translation>
  </message>
 </context>
 <context>
  <name>autoimpiego_centro_nord</name>
  <message>
   <source>Autoimpiego Centro-Nord</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Autoimpiego Centro-Nord (допомога тим, хто починає працювати на себе в центрі та на півночі)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Centro-Nord</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Ваучер або кошти, щоб відкрити справу в центрі та на півночі Італії</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Centro-Nord.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто має від 18 до 34 років, не працює або заробляє дуже мало і хоче відкрити справу в центрі та на півночі Італії.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito di Invitalia: servono identità digitale, PEC e firma digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають на сайті Invitalia: потрібні цифрова ідентичність, сертифікована пошта (PEC) і цифровий підпис.</translation>
  </message>
  <message>
   <source>Invitalia, sul sito invitalia.it</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Invitalia, на сайті invitalia.it</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale.</source>
   <extracomment>desk bring</extracomment>
   <translation type="unfinished">SPID, CIE чи CNS, сертифікована пошта (PEC) і цифровий підпис.</translation>
  </message>
  <message>
   <source>Le domande sono cominciate il 15 ottobre 2025, alle 12.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Подання заяв почалося 15 жовтня 2025 року, о 12 годині.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it, finché ci sono fondi.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Може підійти: вирішує Invitalia (державне агентство). Заяву подають на її сайті, invitalia.it, поки є кошти.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: serve averne da 18 a 34.</source>
   <extracomment>ACN-U1 met</extracomment>
   <translation type="unfinished">Ваш вік — {eta_alla_domanda}: треба мати від 18 до 34 років.</translation>
  </message>
  <message>
   <source>Serve avere da 18 a 34 anni: lei ne ha {eta_alla_domanda}.</source>
   <extracomment>ACN-U1 unmet</extracomment>
   <translation type="unfinished">Треба мати від 18 до 34 років: Ваш вік — {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni ha.</source>
   <extracomment>ACN-U1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Вам років.</translation>
  </message>
  <message>
   <source>Per altre età non c'è una misura nazionale: si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ACN-U1 way_out</extracomment>
   <translation type="unfinished">Для іншого віку загальнодержавної допомоги немає: можна запитати в Camera di commercio (торгова палата) або в регіоні.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Autoimpiego Centro-Nord.</source>
   <extracomment>ACN-U4 met</extracomment>
   <translation type="unfinished">Місце справи тут: {regione_sede}. Діє Autoimpiego Centro-Nord.</translation>
  </message>
  <message>
   <source>Con la sede al Sud, o in un Comune dei terremoti, vale Resto al Sud 2.0.</source>
   <extracomment>ACN-U4 unmet</extracomment>
   <translation type="unfinished">Якщо місце справи на півдні або в Comune (громада), що постраждав від землетрусів, діє Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove avrà sede l'attività.</source>
   <extracomment>ACN-U4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, де буде місце справи.</translation>
  </message>
  <message>
   <source>Situazione: {condizione_occupazionale}. Va bene.</source>
   <extracomment>ACN-U2 met</extracomment>
   <translation type="unfinished">Ситуація: {condizione_occupazionale}. Підходить.</translation>
  </message>
  <message>
   <source>È per chi non lavora o guadagna molto poco: risulta che lavora.</source>
   <extracomment>ACN-U2 unmet</extracomment>
   <translation type="unfinished">Це для тих, хто не працює або заробляє дуже мало: видно, що Ви працюєте.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se lavora.</source>
   <extracomment>ACN-U2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви працюєте.</translation>
  </message>
  <message>
   <source>L'attività è ancora da cominciare, o è stata aperta da meno di un mese ed è ferma.</source>
   <extracomment>ACN-U3 met</extracomment>
   <translation type="unfinished">Справа ще не почалася, або її відкрито менше місяця тому і вона не працює.</translation>
  </message>
  <message>
   <source>L'attività è cominciata da più di un mese: la misura è per chi deve ancora cominciare.</source>
   <extracomment>ACN-U3 unmet</extracomment>
   <translation type="unfinished">Справа почалася більше місяця тому: ця допомога — для тих, хто ще має почати.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è già cominciata davvero.</source>
   <extracomment>ACN-U3 unknown</extracomment>
   <translation type="unfinished">Треба перевірити, чи справа вже справді почалася.</translation>
  </message>
  <message>
   <source>L'attività non è coltivazione, allevamento o pesca.</source>
   <extracomment>ACN-U5 met</extracomment>
   <translation type="unfinished">Справа — не рослинництво, тваринництво чи рибальство.</translation>
  </message>
  <message>
   <source>Coltivazione, allevamento, pesca e acquacoltura sono esclusi.</source>
   <extracomment>ACN-U5 unmet</extracomment>
   <translation type="unfinished">Рослинництво, тваринництво, рибальство і розведення риби виключені.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che attività vuole fare.</source>
   <extracomment>ACN-U5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, яку справу Ви хочете відкрити.</translation>
  </message>
  <message>
   <source>Negli ultimi 6 mesi non ha chiuso un'attività uguale.</source>
   <extracomment>ACN-U6 met</extracomment>
   <translation type="unfinished">За останні 6 місяців Ви не закривали таку саму справу.</translation>
  </message>
  <message>
   <source>Ha chiuso un'attività uguale negli ultimi 6 mesi.</source>
   <extracomment>ACN-U6 unmet</extracomment>
   <translation type="unfinished">Ви закрили таку саму справу за останні 6 місяців.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha chiuso da poco un'attività uguale.</source>
   <extracomment>ACN-U6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви недавно закрили таку саму справу.</translation>
  </message>
  <message>
   <source>Si può chiedere quando sono passati 6 mesi dalla chiusura.</source>
   <extracomment>ACN-U6 way_out</extracomment>
   <translation type="unfinished">Можна просити, коли мине 6 місяців від закриття.</translation>
  </message>
  <message>
   <source>Servono per la domanda a Invitalia.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Потрібні для заяви в Invitalia.</translation>
  </message>
  <message>
   <source>Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Якщо їх немає: Comune (мерія) для посвідчення особи, Agenzia delle Entrate (податкова служба) для codice fiscale (податковий код) (безкоштовно).</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID, CIE або CNS (електронний вхід на державні сайти), PEC (офіційна електронна пошта) і цифровий підпис</translation>
  </message>
  <message>
   <source>Servono per entrare nel sito di Invitalia e firmare la domanda.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Потрібні, щоб увійти на сайт Invitalia і підписати заяву.</translation>
  </message>
  <message>
   <source>SPID: alle Poste o presso un gestore. CIE: al Comune. PEC e firma: presso un gestore, a pagamento.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID: на пошті або в компанії, яка його видає. CIE: у Comune (мерія). PEC і підпис: у компанії, за гроші.</translation>
  </message>
  <message>
   <source>Idea d'impresa e preventivi</source>
   <extracomment>document idea_preventivi</extracomment>
   <translation type="unfinished">Ідея справи і кошториси</translation>
  </message>
  <message>
   <source>Dicono che cosa vuole fare, con quale codice ATECO, e quanto costa.</source>
   <extracomment>document idea_preventivi explanation</extracomment>
   <translation type="unfinished">Кажуть, що Ви хочете робити, з яким кодом ATECO (вид діяльності), і скільки це коштує.</translation>
  </message>
  <message>
   <source>Li prepara chi apre l'attività. I preventivi li danno i fornitori, gratis.</source>
   <extracomment>document idea_preventivi where</extracomment>
   <translation type="unfinished">Їх готує той, хто відкриває справу. Кошториси дають постачальники, безкоштовно.</translation>
  </message>
  <message>
   <source>Situazione di lavoro</source>
   <extracomment>document dichiarazione_condizione</extracomment>
   <translation type="unfinished">Ситуація з роботою</translation>
  </message>
  <message>
   <source>Si dichiara sul sito di Invitalia, insieme alla domanda.</source>
   <extracomment>document dichiarazione_condizione explanation</extracomment>
   <translation type="unfinished">Про це заявляють на сайті Invitalia, разом із заявою.</translation>
  </message>
 </context>
 <context>
  <name>auu</name>
  <message>
   <source>Assegno unico e universale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno unico e universale (допомога на дітей)</translation>
  </message>
  <message>
   <source>Assegno mensile per i figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Щомісячна допомога на дітей</translation>
  </message>
  <message>
   <source>Per chi ha figli minori, figli fino a 21 anni che studiano o cercano lavoro, o figli con disabilità di ogni età. Anche senza ISEE.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто має неповнолітніх дітей, дітей до 21 року, які навчаються або шукають роботу, або дітей з інвалідністю будь-якого віку. Також без ISEE (підрахунок доходів і майна).</translation>
  </message>
  <message>
   <source>Si guarda se c'è già una domanda accolta: va avanti da sola, e non se ne fa un'altra.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Треба перевірити, чи вже є прийнята заява: вона діє далі сама, і нової не подають.</translation>
  </message>
  <message>
   <source>L'assegno unico si paga da marzo 2022. Prima c'erano gli assegni familiari, l'assegno temporaneo e quello dei Comuni per tre figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegno unico платять з березня 2022 року. Раніше були сімейна допомога, тимчасова допомога і допомога від Comuni (мерії) на трьох дітей.</translation>
  </message>
  <message>
   <source>Chiede: {ruolo_richiedente}. Può farlo.</source>
   <extracomment>AUU-R1 met</extracomment>
   <translation type="unfinished">Подає заяву: {ruolo_richiedente}. Це можливо.</translation>
  </message>
  <message>
   <source>Il figlio può chiedere per sé dai 18 ai 20 anni. Se è più giovane chiede un genitore.</source>
   <extracomment>AUU-R1 unmet</extracomment>
   <translation type="unfinished">Дитина може просити для себе від 18 до 20 років. Якщо вона молодша, просить один з батьків.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede l'assegno.</source>
   <extracomment>AUU-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, хто просить допомогу.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'assegno unico.</source>
   <extracomment>AUU-R2 met</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Підходить для Assegno unico.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Con questo l'assegno unico non c'è.</source>
   <extracomment>AUU-R2 unmet</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. З ним Assegno unico немає.</translation>
  </message>
  <message>
   <source>Il documento per stare in Italia non è detto, è scaduto, o va verificato con l'INPS.</source>
   <extracomment>AUU-R2 unknown</extracomment>
   <translation type="unfinished">Документ для перебування в Італії не названо, його строк минув, або його треба перевірити в INPS.</translation>
  </message>
  <message>
   <source>Paga, o pagherebbe, le tasse in Italia.</source>
   <extracomment>AUU-R3 met</extracomment>
   <translation type="unfinished">Ви платите, або платили б, податки в Італії.</translation>
  </message>
  <message>
   <source>Non è soggetto alle tasse in Italia: serve per l'assegno unico.</source>
   <extracomment>AUU-R3 unmet</extracomment>
   <translation type="unfinished">Ви не підлягаєте оподаткуванню в Італії: це потрібно для Assegno unico.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è soggetto alle tasse in Italia.</source>
   <extracomment>AUU-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви підлягаєте оподаткуванню в Італії.</translation>
  </message>
  <message>
   <source>È residente e vive in Italia.</source>
   <extracomment>AUU-R4 met</extracomment>
   <translation type="unfinished">Ви маєте місце проживання (residenza) в Італії і живете тут.</translation>
  </message>
  <message>
   <source>Chi chiede deve essere residente in Italia e viverci.</source>
   <extracomment>AUU-R4 unmet</extracomment>
   <translation type="unfinished">Хто подає заяву, повинен мати місце проживання (residenza) в Італії і жити тут.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive in Italia.</source>
   <extracomment>AUU-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви маєте місце проживання (residenza) в Італії і живете тут.</translation>
  </message>
  <message>
   <source>{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</source>
   <extracomment>AUU-R5 met</extracomment>
   <translation type="unfinished">{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</translation>
  </message>
  <message>
   <source>Servono {mesi_residenza_minimi} mesi di residenza in Italia, o un contratto a tempo indeterminato, o a termine di almeno {mesi_contratto_minimi} mesi.</source>
   <extracomment>AUU-R5 unmet</extracomment>
   <translation type="unfinished">Потрібно не менше {mesi_residenza_minimi} місяців проживання в Італії, або безстроковий трудовий договір, або строковий договір не менше ніж на {mesi_contratto_minimi} місяців.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanto tempo è residente in Italia, o che contratto ha.</source>
   <extracomment>AUU-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, як довго Ви проживаєте в Італії або який у Вас договір.</translation>
  </message>
  <message>
   <source>Figli che danno diritto all'assegno: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</source>
   <extracomment>AUU-R6 met</extracomment>
   <translation type="unfinished">Дітей, які дають право на допомогу: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</translation>
  </message>
  <message>
   <source>Serve un figlio minore, o dal settimo mese di gravidanza. Dai 18 ai 20 anni deve studiare, cercare lavoro, fare il servizio civile o guadagnare meno di {reddito_massimo_figlio}.</source>
   <extracomment>AUU-R6 unmet</extracomment>
   <translation type="unfinished">Потрібна неповнолітня дитина, або вагітність від сьомого місяця. Від 18 до 20 років дитина повинна навчатися, шукати роботу, проходити servizio civile (громадська служба) або заробляти менше ніж {reddito_massimo_figlio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età dei figli, o che cosa fanno quelli dai 18 ai 20 anni.</source>
   <extracomment>AUU-R6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо вік дітей або що роблять ті, кому від 18 до 20 років.</translation>
  </message>
  <message>
   <source>I figli sono nel nucleo dell'ISEE: {numero_contati}.</source>
   <extracomment>AUU-R7 met</extracomment>
   <translation type="unfinished">Діти входять до складу сім’ї в ISEE: {numero_contati}.</translation>
  </message>
  <message>
   <source>I figli devono essere nel nucleo dell'ISEE di chi chiede.</source>
   <extracomment>AUU-R7 unmet</extracomment>
   <translation type="unfinished">Діти повинні входити до складу сім’ї в ISEE того, хто подає заяву.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se i figli sono nel nucleo dell'ISEE, o a carico se vivono altrove.</source>
   <extracomment>AUU-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи діти входять до складу сім’ї в ISEE, або чи вони на утриманні, якщо живуть в іншому місці.</translation>
  </message>
  <message>
   <source>Codici fiscali dei figli e dell'altro genitore</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">Codice fiscale (податковий код) дітей і другого з батьків</translation>
  </message>
  <message>
   <source>L'INPS paga per ogni figlio: il codice fiscale è sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali explanation</extracomment>
   <translation type="unfinished">INPS платить за кожну дитину: codice fiscale (податковий код) є на tessera sanitaria (медична картка).</translation>
  </message>
  <message>
   <source>Basta mostrare le tessere. Se mancano: Agenzia delle Entrate, gratis.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">Достатньо показати картки. Якщо їх немає: Agenzia delle Entrate (податкова служба), безкоштовно.</translation>
  </message>
  <message>
   <source>L'INPS paga su un conto o una carta con IBAN a suo nome. In alternativa paga in contanti alla posta.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS платить на рахунок або картку з IBAN (номер рахунку) на Ваше ім’я. Інакше платить готівкою на пошті.</translation>
  </message>
  <message>
   <source>Dice che tipo di permesso è e quanto dura. Con il rinnovo in corso, anche la ricevuta.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Каже, який це дозвіл і на який строк. Якщо його продовжують, потрібна також квитанція.</translation>
  </message>
  <message>
   <source>Contratto di lavoro</source>
   <extracomment>document contratto_lavoro</extracomment>
   <translation type="unfinished">Трудовий договір</translation>
  </message>
  <message>
   <source>Con meno di due anni di residenza mostra che il contratto basta.</source>
   <extracomment>document contratto_lavoro explanation</extracomment>
   <translation type="unfinished">Якщо проживання менше двох років, показує, що договору достатньо.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis.</source>
   <extracomment>document contratto_lavoro where</extracomment>
   <translation type="unfinished">З підприємства, безкоштовно.</translation>
  </message>
  <message>
   <source>Certificato di gravidanza</source>
   <extracomment>document certificato_gravidanza</extracomment>
   <translation type="unfinished">Довідка про вагітність</translation>
  </message>
  <message>
   <source>Dice il mese e quando nascerà. L'assegno comincia dal settimo mese.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">Каже місяць вагітності і коли народиться дитина. Допомога починається з сьомого місяця.</translation>
  </message>
  <message>
   <source>Dal ginecologo o dal consultorio.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">Від гінеколога або з consultorio (медичний центр для сім’ї).</translation>
  </message>
  <message>
   <source>Un foglio che dice che cosa fa il figlio dai 18 ai 20 anni</source>
   <extracomment>document condizione_figlio</extracomment>
   <translation type="unfinished">Папір, який каже, що робить дитина від 18 до 20 років</translation>
  </message>
  <message>
   <source>Iscrizione a scuola o università, contratto, iscrizione al Centro per l'impiego o servizio civile.</source>
   <extracomment>document condizione_figlio explanation</extracomment>
   <translation type="unfinished">Запис до школи чи університету, договір, запис у Centro per l'impiego (центр зайнятості) або servizio civile (громадська служба).</translation>
  </message>
  <message>
   <source>Dalla scuola, dall'azienda o dal Centro per l'impiego, gratis. Una scuola pubblica basta dichiararla.</source>
   <extracomment>document condizione_figlio where</extracomment>
   <translation type="unfinished">Зі школи, з підприємства або з Centro per l'impiego (центр зайнятості), безкоштовно. Про державну школу достатньо заявити.</translation>
  </message>
  <message>
   <source>Provvedimento del giudice</source>
   <extracomment>document provvedimento_giudice</extracomment>
   <translation type="unfinished">Рішення судді</translation>
  </message>
  <message>
   <source>Dice a chi sono affidati i figli, o chi è il tutore.</source>
   <extracomment>document provvedimento_giudice explanation</extracomment>
   <translation type="unfinished">Каже, кому довірено дітей або хто є опікуном.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale o dall'avvocato.</source>
   <extracomment>document provvedimento_giudice where</extracomment>
   <translation type="unfinished">З канцелярії суду або від адвоката.</translation>
  </message>
  <message>
   <source>DSU per avere l'ISEE</source>
   <extracomment>document dsu</extracomment>
   <translation type="unfinished">DSU (декларація), щоб отримати ISEE</translation>
  </message>
  <message>
   <source>Senza ISEE si paga la cifra più bassa. Con la DSU l'importo può salire.</source>
   <extracomment>document dsu explanation</extracomment>
   <translation type="unfinished">Без ISEE платять найменшу суму. З DSU (декларація для ISEE) сума може зрости.</translation>
  </message>
  <message>
   <source>Sul sito dell'INPS, o al CAF, gratis.</source>
   <extracomment>document dsu where</extracomment>
   <translation type="unfinished">На сайті INPS або в CAF (бюро допомоги з документами), безкоштовно.</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID, CIE або CNS (електронний вхід на державні сайти)</translation>
  </message>
  <message>
   <source>Serve per seguire la domanda da casa. Qui la domanda si può fare anche senza, o con il mandato a un patronato.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Потрібно, щоб стежити за заявою з дому. Тут заяву можна подати і без цього, або доручити це patronato (бюро безкоштовної допомоги).</translation>
  </message>
  <message>
   <source>SPID: presso un gestore o alle Poste. CIE: al Comune.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID: у компанії, яка його видає, або на пошті. CIE: у Comune (мерія).</translation>
  </message>
  <message>
   <source>Redditi da lavoro dei genitori</source>
   <extracomment>document dichiarazione_lavoro_genitori</extracomment>
   <translation type="unfinished">Доходи батьків від роботи</translation>
  </message>
  <message>
   <source>Basta dichiararli: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lavoro_genitori explanation</extracomment>
   <translation type="unfinished">Достатньо заявити їх: підписують разом із заявою.</translation>
  </message>
  <message>
   <source>Morte dell'altro genitore</source>
   <extracomment>document dichiarazione_lutto</extracomment>
   <translation type="unfinished">Смерть другого з батьків</translation>
  </message>
  <message>
   <source>Basta dire la data: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lutto explanation</extracomment>
   <translation type="unfinished">Достатньо назвати дату: підписують разом із заявою.</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi.</source>
   <extracomment>document attestazione_isee explanation</extracomment>
   <translation type="unfinished">INPS читає її у своїх архівах.</translation>
  </message>
  <message>
   <source>L'INPS lo ha già: conta quello scritto nella DSU.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">INPS його вже має: важить те, що написано в DSU (декларація для ISEE).</translation>
  </message>
  <message>
   <source>È residente in Italia da almeno due anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви проживаєте в Італії не менше двох років.</translation>
  </message>
  <message>
   <source>Non ha due anni di residenza, ma ha un contratto che basta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви не маєте двох років проживання, але маєте договір, якого достатньо.</translation>
  </message>
 </context>
 <context>
  <name>bonus_mamme</name>
  <message>
   <source>Bonus mamme</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus mamme (допомога матерям, які працюють)</translation>
  </message>
  <message>
   <source>Un aiuto al mese per le madri che lavorano e hanno almeno due figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Щомісячна допомога для матерів, які працюють і мають не менше двох дітей</translation>
  </message>
  <message>
   <source>Per le madri che lavorano, con due figli o più, e guadagnano fino a 40.000 € l'anno.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для матерів, які працюють, мають двох дітей або більше і заробляють до 40.000 € на рік.</translation>
  </message>
  <message>
   <source>Si preparano i codici fiscali dei figli, il contratto o i dati dell'attività e l'IBAN.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Треба підготувати податкові коди дітей, договір або дані про діяльність та IBAN.</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro del 2025 e del 2026. Dal 2027 al suo posto c'è uno sconto sui contributi (L. 207/2024 art. 1 c. 219).</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Допомога діє за місяці роботи у 2025 і 2026 роках. З 2027 року замість неї є знижка на внески (L. 207/2024 art. 1 c. 219).</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro dal 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Допомога діє за місяці роботи з 2025 року.</translation>
  </message>
  <message>
   <source>È una madre che lavora: {categoria_lavoratore}.</source>
   <extracomment>BM-R1 met</extracomment>
   <translation type="unfinished">Це мати, яка працює: {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</source>
   <extracomment>BM-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che lavoro fa la madre.</source>
   <extracomment>BM-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, яку роботу має мати.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Con due il secondo deve avere meno di 10 anni, con tre o più il più piccolo meno di 18.</source>
   <extracomment>BM-R2 met</extracomment>
   <translation type="unfinished">Дітей: {numero_figli_madre}. Якщо їх двоє, другій дитині має бути менше 10 років, якщо троє або більше, найменшій — менше 18.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Ne servono due, con il secondo sotto i 10 anni, o tre, con il più piccolo sotto i 18.</source>
   <extracomment>BM-R2 unmet</extracomment>
   <translation type="unfinished">Дітей: {numero_figli_madre}. Потрібно двоє, і другій дитині менше 10 років, або троє, і найменшій менше 18.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli ha, e di che età.</source>
   <extracomment>BM-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки у Вас дітей і якого вони віку.</translation>
  </message>
  <message>
   <source>C'è almeno un mese senza contratto da dipendente a tempo indeterminato.</source>
   <extracomment>BM-R3 met</extracomment>
   <translation type="unfinished">Є хоча б один місяць без безстрокового договору найманої працівниці.</translation>
  </message>
  <message>
   <source>Con tre figli e un contratto senza scadenza il bonus non c'è: c'è già lo sconto di tutti i contributi.</source>
   <extracomment>BM-R3 unmet</extracomment>
   <translation type="unfinished">З трьома дітьми і безстроковим договором цієї допомоги немає: вже є знижка на всі внески.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che contratto ha, mese per mese.</source>
   <extracomment>BM-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, який у Вас договір, за кожен місяць.</translation>
  </message>
  <message>
   <source>Chi ha tre figli e un contratto senza scadenza non paga i suoi contributi, fino a 3.000 € l'anno: lo applica il datore di lavoro.</source>
   <extracomment>BM-R3 way_out</extracomment>
   <translation type="unfinished">Хто має трьох дітей і безстроковий договір, не платить своїх внесків, до 3.000 € на рік: це застосовує роботодавець.</translation>
  </message>
  <message>
   <source>Reddito del suo lavoro: {reddito_lavoro_annuo}. Il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 met</extracomment>
   <translation type="unfinished">Дохід від Вашої роботи: {reddito_lavoro_annuo}. Межа: {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Il reddito del suo lavoro è {reddito_lavoro_annuo}: il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 unmet</extracomment>
   <translation type="unfinished">Дохід від Вашої роботи — {reddito_lavoro_annuo}: межа {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagna con il suo lavoro.</source>
   <extracomment>BM-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Ви заробляєте своєю роботою.</translation>
  </message>
  <message>
   <source>Mesi che contano: {mesi_spettanti}. Basta un giorno di lavoro nel mese.</source>
   <extracomment>BM-R5 met</extracomment>
   <translation type="unfinished">Місяців, які враховуються: {mesi_spettanti}. Достатньо одного дня роботи в місяці.</translation>
  </message>
  <message>
   <source>Nessun mese di lavoro conta per quest'anno.</source>
   <extracomment>BM-R5 unmet</extracomment>
   <translation type="unfinished">Жоден місяць роботи не враховується за цей рік.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quali mesi lavora.</source>
   <extracomment>BM-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, в які місяці Ви працюєте.</translation>
  </message>
  <message>
   <source>{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</source>
   <extracomment>BM-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</translation>
  </message>
  <message>
   <source>Della madre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Матері.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">Достатньо показати їх тут.</translation>
  </message>
  <message>
   <source>Codice fiscale dei figli</source>
   <extracomment>document codici_figli</extracomment>
   <translation type="unfinished">Codice fiscale (податковий код) дітей</translation>
  </message>
  <message>
   <source>Contratto di lavoro o busta paga</source>
   <extracomment>document contratto</extracomment>
   <translation type="unfinished">Трудовий договір або розрахунковий лист про зарплату</translation>
  </message>
  <message>
   <source>Mostrano i mesi e il tipo di contratto.</source>
   <extracomment>document contratto explanation</extracomment>
   <translation type="unfinished">Показують місяці та вид договору.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, gratis.</source>
   <extracomment>document contratto where</extracomment>
   <translation type="unfinished">Від роботодавця, безкоштовно.</translation>
  </message>
  <message>
   <source>Dati dell'attività</source>
   <extracomment>document attivita</extracomment>
   <translation type="unfinished">Дані про діяльність</translation>
  </message>
  <message>
   <source>Gestione INPS o cassa, e i mesi di attività.</source>
   <extracomment>document attivita explanation</extracomment>
   <translation type="unfinished">Фонд INPS або пенсійна каса професії, і місяці діяльності.</translation>
  </message>
  <message>
   <source>Sull'iscrizione o dal commercialista.</source>
   <extracomment>document attivita where</extracomment>
   <translation type="unfinished">У документі про реєстрацію або від бухгалтера.</translation>
  </message>
  <message>
   <source>IBAN intestato alla madre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (номер рахунку) на ім’я матері</translation>
  </message>
  <message>
   <source>Reddito da lavoro dell'anno</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Дохід від роботи за рік</translation>
  </message>
  <message>
   <source>Figli e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Діти і сім’я</translation>
  </message>
  <message>
   <source>Il bonus è per le madri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ця допомога — для матерів.</translation>
  </message>
  <message>
   <source>Il lavoro domestico non dà questo bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Домашня робота не дає цієї допомоги.</translation>
  </message>
  <message>
   <source>La scadenza del 2026 non è ancora scritta: meglio chiedere subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Останній день для 2026 року ще не написано: краще просити одразу.</translation>
  </message>
  <message>
   <source>Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми не знаємо, відколи Ви мали всі умови: після 9 грудня 2025 року час був до 31 січня 2026 року.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nido</name>
  <message>
   <source>Bonus nido</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nido (допомога на ясла)</translation>
  </message>
  <message>
   <source>Contributo per la retta del nido, o per l'aiuto in casa a un bambino malato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Кошти на оплату ясел або на допомогу вдома хворій дитині</translation>
  </message>
  <message>
   <source>Per il genitore che paga il nido di un figlio sotto i 3 anni, o che lo cura in casa se è malato grave.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для того з батьків, хто платить за ясла для дитини до 3 років, або доглядає її вдома, якщо вона тяжко хвора.</translation>
  </message>
  <message>
   <source>Si prepara la ricevuta di almeno una retta: la domanda all'INPS si fa entro il 31 dicembre.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Треба підготувати квитанцію хоча б за одну оплату ясел: заяву до INPS подають до 31 грудня.</translation>
  </message>
  <message>
   <source>Il bonus nido vale dal 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Bonus nido діє з 2017 року.</translation>
  </message>
  <message>
   <source>Fino al 2019 gli importi erano altri: li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">До 2019 року включно суми були інші: їх каже відділення INPS.</translation>
  </message>
  <message>
   <source>Il figlio è nato il {figlio_nato_il}: si paga fino ad agosto dell'anno dei 3 anni, cioè al {ultimo_giorno}.</source>
   <extracomment>BN-R1 met</extracomment>
   <translation type="unfinished">Дитина народилася {figlio_nato_il}: платять до серпня того року, коли їй виповнюється 3 роки, тобто до {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} È nato il {figlio_nato_il}.</source>
   <extracomment>BN-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} Дата народження: {figlio_nato_il}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nato il figlio.</source>
   <extracomment>BN-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли народилася дитина.</translation>
  </message>
  <message>
   <source>Mesi di retta che contano: {mesi_pagati}.</source>
   <extracomment>BN-R2 met</extracomment>
   <translation type="unfinished">Місяців оплати ясел, які враховуються: {mesi_pagati}.</translation>
  </message>
  <message>
   <source>Nessuna retta pagata da chi chiede nei mesi che contano. La domanda la fa il genitore che paga.</source>
   <extracomment>BN-R2 unmet</extracomment>
   <translation type="unfinished">Той, хто подає заяву, не платив за ясла в місяці, які враховуються. Заяву подає той з батьків, хто платить.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi paga la retta, e per quali mesi.</source>
   <extracomment>BN-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, хто платить за ясла і за які місяці.</translation>
  </message>
  <message>
   <source>La domanda può farla l'altro genitore, se la retta la paga lui.</source>
   <extracomment>BN-R2 way_out</extracomment>
   <translation type="unfinished">Заяву може подати другий з батьків, якщо за ясла платить він.</translation>
  </message>
  <message>
   <source>Il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b met</extracomment>
   <translation type="unfinished">Дитина живе з тим, хто подає заяву.</translation>
  </message>
  <message>
   <source>Per l'aiuto in casa la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>BN-R2b unmet</extracomment>
   <translation type="unfinished">Для допомоги вдома заяву подає той з батьків, хто живе з дитиною.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи дитина живе з тим, хто подає заяву.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</source>
   <extracomment>BN-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Servizio autorizzato che va bene: {struttura_tipo}.</source>
   <extracomment>BN-R4 met</extracomment>
   <translation type="unfinished">Дозволений заклад, який підходить: {struttura_tipo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</source>
   <extracomment>BN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il servizio va bene.</source>
   <extracomment>BN-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи підходить заклад.</translation>
  </message>
  <message>
   <source>C'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 met</extracomment>
   <translation type="unfinished">Довідка педіатра є.</translation>
  </message>
  <message>
   <source>Serve l'attestazione del pediatra: il bambino non può andare al nido per tutto l'anno.</source>
   <extracomment>BN-R6 unmet</extracomment>
   <translation type="unfinished">Потрібна довідка педіатра: дитина не може ходити в ясла весь рік.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи є довідка педіатра.</translation>
  </message>
  <message>
   <source>L'attestazione la scrive il pediatra di libera scelta.</source>
   <extracomment>BN-R6 way_out</extracomment>
   <translation type="unfinished">Довідку пише pediatra di libera scelta (педіатр від служби охорони здоров’я).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: per quell'anno c'è tempo fino al {termine_domanda}.</source>
   <extracomment>BN-R7 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: за той рік час є до {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Domanda del {data_domanda}.</source>
   <extracomment>BN-R7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo se le domande dell'anno sono già aperte.</source>
   <extracomment>BN-R7 unknown</extracomment>
   <translation type="unfinished">Ми не знаємо, чи подання заяв за рік уже відкрито.</translation>
  </message>
  <message>
   <source>Di chi chiede e del figlio.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Того, хто подає заяву, і дитини.</translation>
  </message>
  <message>
   <source>Ricevuta di almeno una retta</source>
   <extracomment>document prima_ricevuta</extracomment>
   <translation type="unfinished">Квитанція хоча б за один місяць ясел</translation>
  </message>
  <message>
   <source>{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</source>
   <extracomment>document prima_ricevuta explanation</extracomment>
   <translation type="unfinished">{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</translation>
  </message>
  <message>
   <source>La dà la struttura.</source>
   <extracomment>document prima_ricevuta where</extracomment>
   <translation type="unfinished">Її дає заклад.</translation>
  </message>
  <message>
   <source>Dati dell'autorizzazione della struttura</source>
   <extracomment>document autorizzazione_struttura</extracomment>
   <translation type="unfinished">Дані про дозвіл закладу</translation>
  </message>
  <message>
   <source>Nome, partita IVA e numero dell'autorizzazione.</source>
   <extracomment>document autorizzazione_struttura explanation</extracomment>
   <translation type="unfinished">Назва, partita IVA (податковий номер) і номер дозволу.</translation>
  </message>
  <message>
   <source>Li dà la struttura.</source>
   <extracomment>document autorizzazione_struttura where</extracomment>
   <translation type="unfinished">Їх дає заклад.</translation>
  </message>
  <message>
   <source>Attestazione del pediatra</source>
   <extracomment>document attestazione</extracomment>
   <translation type="unfinished">Довідка педіатра</translation>
  </message>
  <message>
   <source>Dice che il bambino non può andare al nido per tutto l'anno. La malattia non va scritta.</source>
   <extracomment>document attestazione explanation</extracomment>
   <translation type="unfinished">Каже, що дитина не може ходити в ясла весь рік. Хворобу писати не треба.</translation>
  </message>
  <message>
   <source>Dal pediatra di libera scelta.</source>
   <extracomment>document attestazione where</extracomment>
   <translation type="unfinished">Від pediatra di libera scelta (педіатр від служби охорони здоров’я).</translation>
  </message>
  <message>
   <source>ISEE con il figlio dentro</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE, у якому є дитина</translation>
  </message>
  <message>
   <source>L'INPS lo legge nei suoi archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">INPS читає його у своїх архівах.</translation>
  </message>
  <message>
   <source>ISEE della famiglia</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">ISEE сім’ї</translation>
  </message>
  <message>
   <source>Senza ISEE il contributo è il più basso.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">Без ISEE сума найменша.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito INPS, gratis.</source>
   <extracomment>document dsu_nuova where</extracomment>
   <translation type="unfinished">У CAF (бюро допомоги з документами) або на сайті INPS, безкоштовно.</translation>
  </message>
  <message>
   <source>Nascita, residenza e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">Народження, місце проживання і сім’я</translation>
  </message>
  <message>
   <source>Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Дитина завелика: платять до серпня того року, коли їй виповнюється 3 роки.</translation>
  </message>
  <message>
   <source>Nell'anno chiesto il figlio non era ancora nato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">У тому році, за який просять, дитина ще не народилася.</translation>
  </message>
  <message>
   <source>Con questo documento il bonus non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">З цим документом цієї допомоги немає.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: servono almeno 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Дозвіл діє занадто мало: треба не менше 6 місяців.</translation>
  </message>
  <message>
   <source>Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Центри для сімей, ігротеки і групи до чи після школи не дають цієї допомоги.</translation>
  </message>
  <message>
   <source>La struttura non è autorizzata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Заклад не має дозволу.</translation>
  </message>
  <message>
   <source>L'ultimo giorno per quell'anno è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Останній день за той рік минув.</translation>
  </message>
  <message>
   <source>Le domande di quell'anno non sono ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Подання заяв за той рік ще не відкрито.</translation>
  </message>
  <message>
   <source>Con il nome di chi chiede e il mese.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">З ім’ям того, хто подає заяву, і місяцем.</translation>
  </message>
  <message>
   <source>Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Якщо державні ясла беруть плату пізніше, достатньо запису або списку прийнятих.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nuovi_nati</name>
  <message>
   <source>Bonus nuovi nati</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nuovi nati (допомога при народженні дитини)</translation>
  </message>
  <message>
   <source>Mille euro per ogni figlio nato, adottato o affidato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Тисяча євро за кожну дитину: народжену, усиновлену або прийняту в сім’ю</translation>
  </message>
  <message>
   <source>Per chi ha avuto, adottato o preso in affidamento preadottivo un figlio dal 2025, con ISEE fino a 40.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, у кого з 2025 року народилася дитина, хто усиновив її або прийняв у сім’ю перед усиновленням, з ISEE (підрахунок доходів і майна) до 40.000 €.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 120 giorni dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до INPS протягом 120 днів від народження або від прийняття дитини в сім'ю.</translation>
  </message>
  <message>
   <source>Il bonus vale per i figli nati, adottati o affidati dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Допомога діє для дітей, народжених, усиновлених або прийнятих у сім’ю з 1 січня 2025 року.</translation>
  </message>
  <message>
   <source>Il figlio è arrivato il {evento_data}: il bonus vale dal 1° gennaio 2025.</source>
   <extracomment>NN-R1 met</extracomment>
   <translation type="unfinished">Дитина з’явилася {evento_data}: допомога діє з 1 січня 2025 року.</translation>
  </message>
  <message>
   <source>Il bonus si chiede dopo l'arrivo del figlio: il giorno detto è il {evento_data}.</source>
   <extracomment>NN-R1 unmet</extracomment>
   <translation type="unfinished">Допомогу просять після появи дитини: названий день — {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il figlio.</source>
   <extracomment>NN-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли з’явилася дитина.</translation>
  </message>
  <message>
   <source>«{cittadinanza_titolo}»: va bene per questo bonus.</source>
   <extracomment>NN-R2 met</extracomment>
   <translation type="unfinished">«{cittadinanza_titolo}»: підходить для цієї допомоги.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</source>
   <extracomment>NN-R2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene.</source>
   <extracomment>NN-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи підходить документ для перебування в Італії.</translation>
  </message>
  <message>
   <source>Risiede in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 met</extracomment>
   <translation type="unfinished">Ви проживаєте в Італії з {evento_data} до дня заяви, без перерв.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 unmet</extracomment>
   <translation type="unfinished">Потрібне проживання в Італії з {evento_data} до дня заяви, без перерв.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la residenza in Italia è stata continua.</source>
   <extracomment>NN-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи проживання в Італії було без перерв.</translation>
  </message>
  <message>
   <source>ISEE senza l'Assegno unico: {isee_contato}. Il tetto è {soglia_isee}.</source>
   <extracomment>NN-R4 met</extracomment>
   <translation type="unfinished">ISEE без Assegno unico (допомога на дітей): {isee_contato}. Межа: {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</source>
   <extracomment>NN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE senza l'Assegno unico.</source>
   <extracomment>NN-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки становить ISEE без Assegno unico (допомога на дітей).</translation>
  </message>
  <message>
   <source>Il tetto è {soglia_isee}. Se i redditi sono scesi, si può chiedere l'ISEE corrente.</source>
   <extracomment>NN-R4 way_out</extracomment>
   <translation type="unfinished">Межа: {soglia_isee}. Якщо доходи зменшилися, можна просити ISEE corrente (оновлений ISEE).</translation>
  </message>
  <message>
   <source>È la sola domanda per questo figlio, e la fa il genitore che può.</source>
   <extracomment>NN-R5 met</extracomment>
   <translation type="unfinished">Це єдина заява на цю дитину, і її подає той з батьків, хто може.</translation>
  </message>
  <message>
   <source>{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</source>
   <extracomment>NN-R5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'altro genitore l'ha già chiesto, e con chi vive il figlio.</source>
   <extracomment>NN-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи другий з батьків уже просив цю допомогу і з ким живе дитина.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la data da cui si conta il tempo per la domanda.</source>
   <extracomment>NN-R6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо дату, від якої рахується строк для заяви.</translation>
  </message>
  <message>
   <source>Provvedimento di adozione o affidamento</source>
   <extracomment>document provvedimento</extracomment>
   <translation type="unfinished">Рішення про усиновлення або прийняття в сім’ю</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il figlio è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">Каже день, коли дитина прийшла в сім’ю.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">Із суду у справах неповнолітніх.</translation>
  </message>
  <message>
   <source>ISEE del nucleo con il figlio</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">ISEE сім’ї з дитиною</translation>
  </message>
  <message>
   <source>Il figlio deve esserci. Senza ISEE il bonus non c'è.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">Дитина має бути в ньому. Без ISEE цієї допомоги немає.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Дозвіл діє занадто мало: для роботи (permesso unico) або для досліджень треба більше 6 місяців, для інших — не менше року.</translation>
  </message>
  <message>
   <source>Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Потрібен чинний ISEE: його роблять безкоштовно в CAF (бюро допомоги з документами) або на сайті INPS.</translation>
  </message>
  <message>
   <source>L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ISEE не діє в день заяви: роблять новий, безкоштовно.</translation>
  </message>
  <message>
   <source>L'ISEE senza l'Assegno unico supera il tetto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ISEE без Assegno unico (допомога на дітей) перевищує межу.</translation>
  </message>
  <message>
   <source>L'altro genitore ha già chiesto il bonus per questo figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Другий з батьків уже просив допомогу на цю дитину.</translation>
  </message>
  <message>
   <source>I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Батьки не живуть разом: заяву подає той з батьків, хто живе з дитиною.</translation>
  </message>
 </context>
 <context>
  <name>carta_acquisti</name>
  <message>
   <source>Carta acquisti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta acquisti (картка для покупок)</translation>
  </message>
  <message>
   <source>Carta da 80 € ogni due mesi per spesa e bollette</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Картка на 80 € кожні два місяці на продукти і рахунки за світло та газ</translation>
  </message>
  <message>
   <source>Per chi ha almeno 65 anni, o un figlio sotto i 3 anni, e un ISEE molto basso.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, кому не менше 65 років або хто має дитину до 3 років, і хто має дуже низький ISEE (підрахунок доходів і майна).</translation>
  </message>
  <message>
   <source>La carta si chiede all'ufficio postale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Картку просять у поштовому відділенні.</translation>
  </message>
  <message>
   <source>Ufficio postale</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Поштове відділення</translation>
  </message>
  <message>
   <source>La carta acquisti c'è dal 2008. Qui si guarda dal 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Carta acquisti є з 2008 року. Тут перевіряємо з 2015 року.</translation>
  </message>
  <message>
   <source>Età, ISEE, redditi e risparmi vanno bene. La carta si chiede all'ufficio postale, che controlla anche i limiti su bollette, auto e case.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Вік, ISEE, доходи і заощадження підходять. Картку просять на пошті, яка перевіряє також межі щодо рахунків за світло та газ, авто і будинків.</translation>
  </message>
  <message>
   <source>{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</source>
   <extracomment>CA-R1 met</extracomment>
   <translation type="unfinished">{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</translation>
  </message>
  <message>
   <source>Serve avere almeno {eta_minima} anni, o un figlio sotto i 3 anni: ha {eta_alla_domanda} anni.</source>
   <extracomment>CA-R1 unmet</extracomment>
   <translation type="unfinished">Треба мати не менше {eta_minima} років або дитину до 3 років: Ваш вік — {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età, o se c'è un figlio sotto i 3 anni.</source>
   <extracomment>CA-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо вік, або чи є дитина до 3 років.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno dei {eta_minima} anni, il {data_nascita + 65 years}.</source>
   <extracomment>CA-R1 way_out</extracomment>
   <translation type="unfinished">Можна просити з дня, коли вік досягне {eta_minima} років: {data_nascita + 65 years}.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {limite_isee}.</source>
   <extracomment>CA-R2 met</extracomment>
   <translation type="unfinished">ISEE — {isee_calcolo_ordinario}: межа {limite_isee}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R2 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con un ISEE nuovo, se redditi e risparmi sono scesi.</source>
   <extracomment>CA-R2 way_out</extracomment>
   <translation type="unfinished">Зміниться з новим ISEE, якщо доходи і заощадження зменшилися.</translation>
  </message>
  <message>
   <source>Il reddito è {reddito_personale} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>CA-R3 met</extracomment>
   <translation type="unfinished">Дохід — {reddito_personale} на рік: межа {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R3 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>A 70 anni il limite è più alto. Si può chiedere di nuovo se il reddito scende.</source>
   <extracomment>CA-R3 way_out</extracomment>
   <translation type="unfinished">У 70 років межа вища. Можна просити знову, якщо дохід зменшиться.</translation>
  </message>
  <message>
   <source>Conti e risparmi sono {patrimonio_mobiliare}: il limite è {patrimonio_massimo}.</source>
   <extracomment>CA-R4 met</extracomment>
   <translation type="unfinished">Рахунки і заощадження — {patrimonio_mobiliare}: межа {patrimonio_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto ci sia in conti e risparmi.</source>
   <extracomment>CA-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки грошей на рахунках і в заощадженнях.</translation>
  </message>
  <message>
   <source>Servono alla posta per sapere con certezza chi chiede la carta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Потрібні на пошті, щоб точно знати, хто просить картку.</translation>
  </message>
  <message>
   <source>ISEE</source>
   <extracomment>document isee_da_fare</extracomment>
   <translation type="unfinished">ISEE (підрахунок доходів і майна)</translation>
  </message>
  <message>
   <source>È il documento che misura redditi e risparmi della famiglia.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">Це документ, який показує доходи і заощадження сім’ї.</translation>
  </message>
  <message>
   <source>Al CAF, gratis, o sul sito dell'INPS. Serve qualche giorno.</source>
   <extracomment>document isee_da_fare where</extracomment>
   <translation type="unfinished">У CAF (бюро допомоги з документами), безкоштовно, або на сайті INPS. Потрібно кілька днів.</translation>
  </message>
  <message>
   <source>Bollette, libretto dell'auto, dati della casa</source>
   <extracomment>document bollette</extracomment>
   <translation type="unfinished">Рахунки за світло та газ, документ на авто, дані про житло</translation>
  </message>
  <message>
   <source>Alla posta si dichiara quante utenze, auto e case ci sono.</source>
   <extracomment>document bollette explanation</extracomment>
   <translation type="unfinished">На пошті заявляють, скільки є договорів на світло та газ, авто і будинків.</translation>
  </message>
  <message>
   <source>Modulo della carta acquisti</source>
   <extracomment>document modulo</extracomment>
   <translation type="unfinished">Бланк для Carta acquisti</translation>
  </message>
  <message>
   <source>Lo dà la posta: si dichiarano redditi, risparmi, utenze, auto e case.</source>
   <extracomment>document modulo explanation</extracomment>
   <translation type="unfinished">Його дає пошта: заявляють доходи, заощадження, договори на світло та газ, авто і будинки.</translation>
  </message>
  <message>
   <source>All'ufficio postale, gratis.</source>
   <extracomment>document modulo where</extracomment>
   <translation type="unfinished">На пошті, безкоштовно.</translation>
  </message>
  <message>
   <source>ISEE già presentato</source>
   <extracomment>document isee_archivio</extracomment>
   <translation type="unfinished">Уже поданий ISEE</translation>
  </message>
  <message>
   <source>Ha almeno 65 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Вам не менше 65 років.</translation>
  </message>
  <message>
   <source>C'è un figlio sotto i 3 anni: la carta va al genitore.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Є дитина до 3 років: картку отримує батько чи мати.</translation>
  </message>
  <message>
   <source>Manca l'ISEE. Con l'ISEE lo sappiamo subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Немає ISEE. З ISEE ми знатимемо це одразу.</translation>
  </message>
  <message>
   <source>Il limite di quell'anno lo dice l'ufficio postale.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Межу за той рік каже пошта.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо дохід за цей рік.</translation>
  </message>
 </context>
 <context>
  <name>carta_dedicata</name>
  <message>
   <source>Carta Dedicata a te</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta Dedicata a te (картка для продуктів)</translation>
  </message>
  <message>
   <source>Carta da 500 € per la spesa, che arriva senza domanda</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Картка на 500 € на продукти, яка приходить без заяви</translation>
  </message>
  <message>
   <source>Per famiglie di almeno tre persone con un ISEE fino a 15.000 €, senza altri aiuti al reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей не менше ніж з трьох осіб, з ISEE (підрахунок доходів і майна) до 15.000 €, без іншої грошової допомоги.</translation>
  </message>
  <message>
   <source>Non serve una domanda: l'INPS fa gli elenchi e il Comune avvisa.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заява не потрібна: INPS складає списки, а муніципалітет (Comune) повідомляє.</translation>
  </message>
  <message>
   <source>Comune di residenza</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Муніципалітет (Comune) проживання</translation>
  </message>
  <message>
   <source>La carta Dedicata a te c'è dal 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Carta Dedicata a te є з 2023 року.</translation>
  </message>
  <message>
   <source>Le condizioni ci sono, ma le carte sono contate: prima le famiglie con i figli più piccoli e l'ISEE più basso. Non serve una domanda: l'INPS fa gli elenchi, il Comune avvisa.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Умови є, але кількість карток обмежена: спочатку сім’ї з найменшими дітьми і найнижчим ISEE. Заява не потрібна: INPS складає списки, Comune (мерія) повідомляє.</translation>
  </message>
  <message>
   <source>In famiglia siete {numero_componenti}: ne servono almeno {componenti_minimi}.</source>
   <extracomment>CD-R1 met</extracomment>
   <translation type="unfinished">Осіб у Вашій сім’ї: {numero_componenti}. Треба не менше {componenti_minimi}.</translation>
  </message>
  <message>
   <source>Servono almeno {componenti_minimi} persone in famiglia: siete {numero_componenti}.</source>
   <extracomment>CD-R1 unmet</extracomment>
   <translation type="unfinished">У сім’ї треба не менше {componenti_minimi} осіб: у Вас {numero_componenti}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quanti siete in famiglia.</source>
   <extracomment>CD-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки осіб у Вашій сім’ї.</translation>
  </message>
  <message>
   <source>Cambia se la famiglia cresce, per esempio con una nascita.</source>
   <extracomment>CD-R1 way_out</extracomment>
   <translation type="unfinished">Зміниться, якщо сім’я збільшиться, наприклад, коли народиться дитина.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {isee_massimo}.</source>
   <extracomment>CD-R2 met</extracomment>
   <translation type="unfinished">ISEE — {isee_calcolo_ordinario}: межа {isee_massimo}.</translation>
  </message>
  <message>
   <source>In famiglia non c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 met</extracomment>
   <translation type="unfinished">У сім’ї немає іншої грошової допомоги.</translation>
  </message>
  <message>
   <source>In famiglia c'è già un aiuto al reddito: Assegno di inclusione, NASpI, DIS-COLL o cassa integrazione.</source>
   <extracomment>CD-R3 unmet</extracomment>
   <translation type="unfinished">У сім’ї вже є грошова допомога: Assegno di inclusione (допомога сім’ям), NASpI, DIS-COLL (допомога по безробіттю) або cassa integrazione (виплата, коли підприємство скорочує роботу).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи є в сім’ї інша грошова допомога.</translation>
  </message>
  <message>
   <source>Senza un ISEE valido l'INPS non può mettere la famiglia nell'elenco.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">Без чинного ISEE INPS не може внести сім’ю до списку.</translation>
  </message>
  <message>
   <source>Elenco delle famiglie</source>
   <extracomment>document elenco_comune</extracomment>
   <translation type="unfinished">Список сімей</translation>
  </message>
  <message>
   <source>Lo fa l'INPS e lo controlla il Comune: si può chiedere lì se la famiglia c'è.</source>
   <extracomment>document elenco_comune explanation</extracomment>
   <translation type="unfinished">Його складає INPS і перевіряє Comune (мерія): там можна запитати, чи є сім’я в списку.</translation>
  </message>
 </context>
 <context>
  <name>congedo_paternita</name>
  <message>
   <source>Congedo di paternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo di paternità (відпустка для батька)</translation>
  </message>
  <message>
   <source>I giorni pagati al padre che lavora quando nasce un figlio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Оплачені дні для батька, який працює, коли народжується дитина</translation>
  </message>
  <message>
   <source>Per il padre che lavora come dipendente e ha avuto, adottato o preso in affidamento un bambino.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для батька, який працює за наймом і в якого народилася дитина, або який усиновив чи прийняв дитину в сім’ю.</translation>
  </message>
  <message>
   <source>Il padre lo chiede per iscritto al datore di lavoro.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Батько письмово просить про це роботодавця.</translation>
  </message>
  <message>
   <source>Il congedo obbligatorio del padre c'è dal 1° gennaio 2013.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Обов’язкова відпустка для батька є з 1 січня 2013 року.</translation>
  </message>
  <message>
   <source>Il padre lavora come dipendente. Tipo di lavoro: {categoria_lavoratore}.</source>
   <extracomment>IM-P1 met</extracomment>
   <translation type="unfinished">Батько працює за наймом. Вид роботи: {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</source>
   <extracomment>IM-P1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede, o se con questo tipo di lavoro il congedo c'è.</source>
   <extracomment>IM-P1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, хто подає заяву, або чи з цим видом роботи є відпустка.</translation>
  </message>
  <message>
   <source>Il congedo dal {congedo_dal} sta nei mesi giusti: c'è tempo fino al {ultimo_giorno_utile}.</source>
   <extracomment>IM-P2 met</extracomment>
   <translation type="unfinished">Відпустка з {congedo_dal} — у потрібні місяці: час є до {ultimo_giorno_utile}.</translation>
  </message>
  <message>
   <source>{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Il congedo detto comincia il {congedo_dal}.</source>
   <extracomment>IM-P2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Названа відпустка починається {congedo_dal}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia il congedo, o quando arriva il bambino.</source>
   <extracomment>IM-P2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли починається відпустка або коли з’являється дитина.</translation>
  </message>
  <message>
   <source>Avviso del {data_domanda}: bastava entro il {termine_avviso}.</source>
   <extracomment>IM-P3 met</extracomment>
   <translation type="unfinished">Повідомлення від {data_domanda}: достатньо було до {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato {giorni_avviso} giorni prima: per il congedo dal {congedo_dal} entro il {termine_avviso}.</source>
   <extracomment>IM-P3 unmet</extracomment>
   <translation type="unfinished">Письмове повідомлення треба дати за {giorni_avviso} днів: для відпустки з {congedo_dal} — не пізніше {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato 5 giorni prima: non sappiamo ancora quando lo dà, o quando comincia il congedo.</source>
   <extracomment>IM-P3 unknown</extracomment>
   <translation type="unfinished">Письмове повідомлення подають за 5 днів: ми ще не знаємо, коли Ви його подаєте або коли починається відпустка.</translation>
  </message>
  <message>
   <source>Può scegliere un giorno più avanti: almeno {giorni_avviso} giorni dopo l'avviso.</source>
   <extracomment>IM-P3 way_out</extracomment>
   <translation type="unfinished">Можете вибрати пізніший день: не менше ніж {giorni_avviso} днів після повідомлення.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Il massimo è {giorni_massimi}.</source>
   <extracomment>IM-P4 met</extracomment>
   <translation type="unfinished">Скільки днів просять: {giorni_paternita}. Найбільше може бути {giorni_massimi}.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Sono più dei {giorni_massimi} della legge.</source>
   <extracomment>IM-P4 unmet</extracomment>
   <translation type="unfinished">Скільки днів просять: {giorni_paternita}. Це більше, ніж дає закон: {giorni_massimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni dà la legge: dipende da quando comincia il congedo e dai bambini.</source>
   <extracomment>IM-P4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки днів дає закон: це залежить від того, коли починається відпустка, і від дітей.</translation>
  </message>
  <message>
   <source>Del padre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Батька.</translation>
  </message>
  <message>
   <source>Richiesta scritta al datore di lavoro</source>
   <extracomment>document richiesta_datore</extracomment>
   <translation type="unfinished">Письмове прохання до роботодавця</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma e si dà all'azienda.</source>
   <extracomment>document richiesta_datore explanation</extracomment>
   <translation type="unfinished">Його пишемо ми: Ви підписуєте і даєте підприємству.</translation>
  </message>
  <message>
   <source>Foglio con la data prevista del parto</source>
   <extracomment>document certificato_parto_previsto</extracomment>
   <translation type="unfinished">Папір з очікуваною датою пологів</translation>
  </message>
  <message>
   <source>Serve se il congedo comincia prima della nascita.</source>
   <extracomment>document certificato_parto_previsto explanation</extracomment>
   <translation type="unfinished">Потрібен, якщо відпустка починається до народження.</translation>
  </message>
  <message>
   <source>Dal medico della madre, gratis.</source>
   <extracomment>document certificato_parto_previsto where</extracomment>
   <translation type="unfinished">Від лікаря матері, безкоштовно.</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il bambino è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">Каже день, коли дитина прийшла в сім’ю.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni, gratis.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">Із суду у справах неповнолітніх, безкоштовно.</translation>
  </message>
  <message>
   <source>IBAN intestato al padre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">IBAN (номер рахунку) на ім’я батька</translation>
  </message>
  <message>
   <source>Qui paga l'INPS: solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">Тут платить INPS: тільки на його рахунок, також спільний.</translation>
  </message>
  <message>
   <source>Nascita e paternità</source>
   <extracomment>document nascita</extracomment>
   <translation type="unfinished">Народження і батьківство</translation>
  </message>
  <message>
   <source>Le controlliamo noi in anagrafe.</source>
   <extracomment>document nascita explanation</extracomment>
   <translation type="unfinished">Ми самі перевіряємо їх у реєстрі мешканців (anagrafe).</translation>
  </message>
  <message>
   <source>Questi giorni sono del padre: per la madre c'è il congedo di maternità.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ці дні — для батька: для матері є congedo di maternità (відпустка для матері).</translation>
  </message>
  <message>
   <source>È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Це тільки для тих, хто працює за наймом: не для тих, хто працює на себе, і не для Gestione separata (окремий фонд INPS).</translation>
  </message>
  <message>
   <source>Serve un lavoro da dipendente in corso.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Потрібна чинна робота за наймом.</translation>
  </message>
  <message>
   <source>Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Її беруть від 2 місяців до очікуваних пологів до 5 місяців після появи дитини.</translation>
  </message>
  <message>
   <source>Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Її брали протягом 5 місяців від появи дитини, не раніше.</translation>
  </message>
 </context>
 <context>
  <name>contributo_autoimpiego_500</name>
  <message>
   <source>Contributo autoimpiego</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Contributo autoimpiego (допомога тим, хто відкрив свою справу)</translation>
  </message>
  <message>
   <source>500 € al mese per i giovani che hanno aperto un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">500 € на місяць для молодих людей, які відкрили справу</translation>
  </message>
  <message>
   <source>Per chi aveva meno di 35 anni, era disoccupato e ha aperto un'attività tra luglio 2024 e dicembre 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, кому було менше 35 років, хто був без роботи і відкрив справу між липнем 2024 року і груднем 2025 року.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate fino al 31 dicembre 2025. La proroga al 2026 non è passata.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Допомога діє для справ, які почалися не пізніше 31 грудня 2025 року. Продовження на 2026 рік не прийнято.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate dal 1° luglio 2024: prima non c'era.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Допомога діє для справ, які почалися з 1 липня 2024 року: раніше її не було.</translation>
  </message>
  <message>
   <source>Quando l'attività è cominciata aveva {eta_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>C500-C2 met</extracomment>
   <translation type="unfinished">Коли справа почалася, Ваш вік був {eta_avvio}: треба було мати менше {eta_limite} років.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_avvio}.</source>
   <extracomment>C500-C2 unmet</extracomment>
   <translation type="unfinished">У день початку треба було мати менше {eta_limite} років: Ваш вік був {eta_avvio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'attività è cominciata.</source>
   <extracomment>C500-C2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Вам було років, коли справа почалася.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>C500-C2 way_out</extracomment>
   <translation type="unfinished">Важить вік у день початку. Для іншого віку можна запитати в Camera di commercio (торгова палата) або в регіоні.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio era senza lavoro, o guadagnava molto poco.</source>
   <extracomment>C500-C3 met</extracomment>
   <translation type="unfinished">У день початку Ви були без роботи або заробляли дуже мало.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio doveva essere disoccupato: non risulta.</source>
   <extracomment>C500-C3 unmet</extracomment>
   <translation type="unfinished">У день початку треба було бути безробітним: цього не видно.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il giorno dell'inizio era disoccupato.</source>
   <extracomment>C500-C3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви були без роботи в день початку.</translation>
  </message>
  <message>
   <source>L'attività è tra i settori ammessi.</source>
   <extracomment>C500-C4 met</extracomment>
   <translation type="unfinished">Справа належить до дозволених галузей.</translation>
  </message>
  <message>
   <source>L'attività non è tra i settori ammessi.</source>
   <extracomment>C500-C4 unmet</extracomment>
   <translation type="unfinished">Справа не належить до дозволених галузей.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 148/2025.</source>
   <extracomment>C500-C4 unknown</extracomment>
   <translation type="unfinished">Треба перевірити, чи справа є в списку з листа (circolare) INPS 148/2025.</translation>
  </message>
  <message>
   <source>È una piccola impresa. Persone: {addetti}. Fatturato o bilancio: {fatturato_o_bilancio}.</source>
   <extracomment>C500-C5 met</extracomment>
   <translation type="unfinished">Це мале підприємство. Осіб: {addetti}. Виручка або баланс: {fatturato_o_bilancio}.</translation>
  </message>
  <message>
   <source>L'impresa deve avere meno di {addetti_massimi} persone e non più di {fatturato_massimo} di fatturato o bilancio.</source>
   <extracomment>C500-C5 unmet</extracomment>
   <translation type="unfinished">Підприємство повинно мати менше {addetti_massimi} осіб і не більше {fatturato_massimo} виручки або балансу.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante persone lavorano nell'impresa e quanto fattura.</source>
   <extracomment>C500-C5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки людей працює на підприємстві і яка його виручка.</translation>
  </message>
  <message>
   <source>Nessun altro socio ha avuto il contributo.</source>
   <extracomment>C500-C6 met</extracomment>
   <translation type="unfinished">Жоден інший співвласник не отримав цієї допомоги.</translation>
  </message>
  <message>
   <source>Il contributo va a un socio solo: un altro socio lo ha già avuto.</source>
   <extracomment>C500-C6 unmet</extracomment>
   <translation type="unfinished">Допомога — тільки для одного співвласника: інший співвласник її вже отримав.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un altro socio ha già avuto il contributo.</source>
   <extracomment>C500-C6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи інший співвласник уже отримав цю допомогу.</translation>
  </message>
  <message>
   <source>La domanda si faceva dal {primo_giorno_domanda} al {termine_domanda}: è del {data_domanda}.</source>
   <extracomment>C500-C7 unmet</extracomment>
   <translation type="unfinished">Заяву подавали з {primo_giorno_domanda} до {termine_domanda}: вона від {data_domanda}.</translation>
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
   <translation type="unfinished">Потрібно, щоб стежити за заявою з дому, на сайті INPS.</translation>
  </message>
  <message>
   <source>Atto costitutivo della società</source>
   <extracomment>document atto_costitutivo</extracomment>
   <translation type="unfinished">Установчий документ товариства</translation>
  </message>
  <message>
   <source>Dice chi sono i soci e da quando.</source>
   <extracomment>document atto_costitutivo explanation</extracomment>
   <translation type="unfinished">Каже, хто співвласники і відколи.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla Camera di commercio.</source>
   <extracomment>document atto_costitutivo where</extracomment>
   <translation type="unfinished">Від нотаріуса або з Camera di commercio (торгова палата).</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto di chi chiede.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS платить тільки на рахунок того, хто подає заяву.</translation>
  </message>
  <message>
   <source>Era disoccupato, o guadagnava molto poco</source>
   <extracomment>document dichiarazione_disoccupazione</extracomment>
   <translation type="unfinished">Людина була без роботи або заробляла дуже мало</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda. L'INPS la controlla.</source>
   <extracomment>document dichiarazione_disoccupazione explanation</extracomment>
   <translation type="unfinished">Це пишемо ми: підписують разом із заявою. INPS це перевіряє.</translation>
  </message>
  <message>
   <source>Piccola impresa</source>
   <extracomment>document dichiarazione_piccola_impresa</extracomment>
   <translation type="unfinished">Мале підприємство</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda.</source>
   <extracomment>document dichiarazione_piccola_impresa explanation</extracomment>
   <translation type="unfinished">Це пишемо ми: підписують разом із заявою.</translation>
  </message>
  <message>
   <source>Altri aiuti pubblici avuti</source>
   <extracomment>document dichiarazione_aiuti</extracomment>
   <translation type="unfinished">Інша отримана державна допомога</translation>
  </message>
  <message>
   <source>Serve per non superare il massimo di aiuti. Si firma con la domanda.</source>
   <extracomment>document dichiarazione_aiuti explanation</extracomment>
   <translation type="unfinished">Потрібно, щоб не перевищити найбільшу суму допомоги. Підписують разом із заявою.</translation>
  </message>
  <message>
   <source>Registro delle imprese e partita IVA</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Реєстр підприємств і partita IVA (податковий номер)</translation>
  </message>
  <message>
   <source>Data d'inizio e codice ATECO: li controlla l'INPS.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">Дату початку і код ATECO (вид діяльності) перевіряє INPS.</translation>
  </message>
  <message>
   <source>Disponibilità al lavoro (DID)</source>
   <extracomment>document did</extracomment>
   <translation type="unfinished">Готовність працювати (DID)</translation>
  </message>
  <message>
   <source>L'INPS la legge nella banca dati del Ministero del lavoro.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">INPS читає її в базі даних Міністерства праці.</translation>
  </message>
  <message>
   <source>L'ultimo giorno cade di festa: va visto se la domanda è in tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Останній день припадає на свято: треба подивитися, чи заява вчасна.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли почалася справа.</translation>
  </message>
  <message>
   <source>La domanda si presenta dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Заяву подають пізніше.</translation>
  </message>
  <message>
   <source>Oggi nessuna finestra per le domande è aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Сьогодні жоден період для заяв не відкрито.</translation>
  </message>
 </context>
 <context>
  <name>dis_coll</name>
  <message>
   <source>DIS-COLL</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">DIS-COLL (допомога по безробіттю для тих, хто мав договір співпраці)</translation>
  </message>
  <message>
   <source>Indennità per i collaboratori che hanno perso il contratto</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Виплата для працівників за договором співпраці, які втратили договір</translation>
  </message>
  <message>
   <source>Per collaboratori, assegnisti e dottorandi con borsa che hanno perso il contratto e non hanno la partita IVA.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для працівників за договором співпраці, дослідників (assegnisti) та аспірантів зі стипендією, які втратили договір і не мають partita IVA (податковий номер для роботи на себе).</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del contratto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до INPS протягом 68 днів від закінчення договору.</translation>
  </message>
  <message>
   <source>La DIS-COLL vale per i contratti finiti dal 1° gennaio 2015. Prima c'era l'una tantum per i collaboratori a progetto: il tempo per chiederla è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">DIS-COLL діє для договорів, які закінчилися з 1 січня 2015 року. Раніше була одноразова виплата для працівників за проєктом: час, щоб її просити, минув.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D1 met</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}. Підходить для DIS-COLL.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {categorie.nota}</source>
   <extracomment>DISCOLL-D1 unmet</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}. {categorie.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che tipo di lavoro era.</source>
   <extracomment>DISCOLL-D1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, який це був вид роботи.</translation>
  </message>
  <message>
   <source>{categorie.nota}</source>
   <extracomment>DISCOLL-D1 referral</extracomment>
   <translation type="unfinished">{categorie.nota}</translation>
  </message>
  <message>
   <source>Non era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 met</extracomment>
   <translation type="unfinished">Ви не були керівником, ревізором (sindaco) чи аудитором товариства.</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori non possono avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D2 unmet</extracomment>
   <translation type="unfinished">Керівники, ревізори (sindaci) та аудитори товариств не можуть отримувати DIS-COLL.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви були керівником, ревізором (sindaco) чи аудитором товариства.</translation>
  </message>
  <message>
   <source>Ha solo la Gestione separata, senza partita IVA e senza pensione.</source>
   <extracomment>DISCOLL-D3 met</extracomment>
   <translation type="unfinished">Ви маєте тільки Gestione separata (окремий фонд INPS), без partita IVA (податковий номер) і без пенсії.</translation>
  </message>
  <message>
   <source>Chi ha la partita IVA aperta, un'altra cassa o una pensione da lavoro non può avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D3 unmet</extracomment>
   <translation type="unfinished">Хто має відкриту partita IVA (податковий номер), іншу пенсійну касу або пенсію від роботи, не може отримувати DIS-COLL.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una partita IVA aperta, un'altra cassa o una pensione.</source>
   <extracomment>DISCOLL-D3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви маєте відкриту partita IVA (податковий номер), іншу пенсійну касу або пенсію.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D4 met</extracomment>
   <translation type="unfinished">Закінчення договору: {causa_cessazione}. Підходить для DIS-COLL.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. {cause.nota}</source>
   <extracomment>DISCOLL-D4 unmet</extracomment>
   <translation type="unfinished">Закінчення договору: {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del contratto dà la DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>DISCOLL-D4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи таке закінчення договору дає DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>È senza lavoro, o guadagna meno del limite: la domanda vale anche come disponibilità a lavorare.</source>
   <extracomment>DISCOLL-D5 met</extracomment>
   <translation type="unfinished">Ви без роботи або заробляєте менше за межу: заява означає також готовність працювати.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</source>
   <extracomment>DISCOLL-D5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se adesso lavora, e quanto guadagna.</source>
   <extracomment>DISCOLL-D5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви зараз працюєте і скільки заробляєте.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</source>
   <extracomment>DISCOLL-D5 way_out</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</translation>
  </message>
  <message>
   <source>Mesi di contributi dal 1° gennaio dell'anno prima: {mesi_contribuzione_dal_1gen_anno_prec}. Il minimo è {mesi_minimi}.</source>
   <extracomment>DISCOLL-D6 met</extracomment>
   <translation type="unfinished">Місяців внесків з 1 січня попереднього року: {mesi_contribuzione_dal_1gen_anno_prec}. Треба не менше {mesi_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di contributi ha dal 1° gennaio dell'anno prima.</source>
   <extracomment>DISCOLL-D6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки місяців внесків Ви маєте з 1 січня попереднього року.</translation>
  </message>
  <message>
   <source>Mesi di contributi che mancano: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. Si può controllare se ne mancano nell'estratto.</source>
   <extracomment>DISCOLL-D6 way_out</extracomment>
   <translation type="unfinished">Скільки місяців внесків бракує: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. Можна перевірити, чи якихось немає у виписці.</translation>
  </message>
  <message>
   <source>Nel 2015 ha un mese di contributi, o un contratto di un mese pagato abbastanza.</source>
   <extracomment>DISCOLL-D7 met</extracomment>
   <translation type="unfinished">У 2015 році Ви маєте один місяць внесків або договір на один місяць з достатньою оплатою.</translation>
  </message>
  <message>
   <source>Nel 2015 serviva un mese di contributi nell'anno, o un contratto di un mese pagato almeno metà del minimo.</source>
   <extracomment>DISCOLL-D7 unmet</extracomment>
   <translation type="unfinished">У 2015 році потрібен був один місяць внесків за рік або договір на один місяць з оплатою не менше половини мінімуму.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nel 2015 aveva un mese di contributi.</source>
   <extracomment>DISCOLL-D7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви мали один місяць внесків у 2015 році.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</source>
   <extracomment>DISCOLL-D8 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per la maternità o per un ricovero in ospedale.</source>
   <extracomment>DISCOLL-D8 way_out</extracomment>
   <translation type="unfinished">Строк може пересунутися: через материнство або через лікування в лікарні.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla DIS-COLL «{effetto_attivita}».</source>
   <extracomment>DISCOLL-C1 met</extracomment>
   <translation type="unfinished">Діяльність можна залишити: вплив на DIS-COLL — «{effetto_attivita}».</translation>
  </message>
  <message>
   <source>L'attività fa finire la DIS-COLL: è un lavoro da dipendente oltre i 5 giorni. Oppure il guadagno è troppo alto, o non è stato detto in tempo.</source>
   <extracomment>DISCOLL-C1 unmet</extracomment>
   <translation type="unfinished">Ця діяльність припиняє DIS-COLL: це робота за наймом понад 5 днів. Або заробіток завеликий, або про нього не повідомили вчасно.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'attività fa finire la DIS-COLL.</source>
   <extracomment>DISCOLL-C1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи через цю діяльність DIS-COLL закінчується.</translation>
  </message>
  <message>
   <source>Contratto di collaborazione, assegno o borsa</source>
   <extracomment>document contratto_collaborazione</extracomment>
   <translation type="unfinished">Договір співпраці, assegno (договір дослідника) або стипендія</translation>
  </message>
  <message>
   <source>Dice chi pagava, quando è finito e quanto è durato.</source>
   <extracomment>document contratto_collaborazione explanation</extracomment>
   <translation type="unfinished">Каже, хто платив, коли договір закінчився і скільки тривав.</translation>
  </message>
  <message>
   <source>Da chi pagava, gratis. Per assegni e dottorati: l'università.</source>
   <extracomment>document contratto_collaborazione where</extracomment>
   <translation type="unfinished">Від того, хто платив, безкоштовно. Для дослідників і аспірантів: університет.</translation>
  </message>
  <message>
   <source>Certificato di maternità o di ricovero</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">Довідка про материнство або лікування в лікарні</translation>
  </message>
  <message>
   <source>Mostra i giorni in cui la scadenza si ferma. Il motivo di salute non serve.</source>
   <extracomment>document certificato_evento explanation</extracomment>
   <translation type="unfinished">Показує дні, коли строк зупиняється. Причину щодо здоров’я казати не треба.</translation>
  </message>
  <message>
   <source>Dal medico, dall'ospedale o sul sito dell'INPS, gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">Від лікаря, з лікарні або на сайті INPS, безкоштовно.</translation>
  </message>
  <message>
   <source>Permesso di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno (дозвіл на проживання)</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Підходить будь-який дозвіл, з яким можна працювати. Підходить також квитанція про продовження.</translation>
  </message>
  <message>
   <source>Estratto della Gestione separata</source>
   <extracomment>document estratto_gestione_separata</extracomment>
   <translation type="unfinished">Виписка з Gestione separata (окремий фонд INPS)</translation>
  </message>
  <message>
   <source>Mesi e compensi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document estratto_gestione_separata explanation</extracomment>
   <translation type="unfinished">Місяці та оплату INPS читає у своїх архівах.</translation>
  </message>
  <message>
   <source>Pensioni, partita IVA e altre casse</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">Пенсії, partita IVA (податковий номер) та інші пенсійні каси</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">INPS перевіряє у своїх архівах і в архівах Agenzia delle Entrate (податкова служба).</translation>
  </message>
  <message>
   <source>Guadagno previsto</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Очікуваний заробіток</translation>
  </message>
  <message>
   <source>Basta dichiararlo, anche se è zero.</source>
   <extracomment>document dichiarazione_reddito explanation</extracomment>
   <translation type="unfinished">Достатньо заявити його, навіть якщо він нульовий.</translation>
  </message>
  <message>
   <source>Il contratto non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Договір ще не закінчився: можна просити з наступного дня.</translation>
  </message>
  <message>
   <source>Con l'attività in corso non c'è lo stato di disoccupazione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Поки ця діяльність триває, стану безробіття немає.</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del contratto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Заяву можна подати з дня після закінчення договору.</translation>
  </message>
  <message>
   <source>Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Зміниться, якщо очікуваний заробіток стане меншим за межу або якщо діяльність закінчиться.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Строк від закінчення договору минув. Він може пересунутися через свята, материнство, лікування в лікарні або для тих, у кого договір закінчився у 2017 році: треба перевірити.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли закінчився договір, а отже, і останній день строку.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi la DIS-COLL è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для дослідників (assegnisti) та аспірантів DIS-COLL почалася 1 липня 2017 року.</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Керівники, ревізори (sindaci) та аудитори товариств виключені.</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">DIS-COLL — для працівників за договором співпраці.</translation>
  </message>
  <message>
   <source>Per chi era dipendente c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для тих, хто працював за наймом, є NASpI (допомога по безробіттю).</translation>
  </message>
  <message>
   <source>In agricoltura c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">У сільському господарстві є disoccupazione agricola (сільськогосподарська допомога по безробіттю).</translation>
  </message>
  <message>
   <source>Per questi operai agricoli dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для цих сільськогосподарських робітників з 2022 року є NASpI (допомога по безробіттю).</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori senza partita IVA.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">DIS-COLL — для працівників за договором співпраці без partita IVA (податковий номер).</translation>
  </message>
  <message>
   <source>Per chi ha la partita IVA nella Gestione separata c'è l'ISCRO.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для тих, хто має partita IVA (податковий номер) у Gestione separata (окремий фонд INPS), є ISCRO (допомога тим, хто працює на себе).</translation>
  </message>
  <message>
   <source>Il contratto deve essere finito senza che lo abbia deciso chi lavorava.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Договір мав закінчитися не за рішенням того, хто працював.</translation>
  </message>
  <message>
   <source>Questo motivo è nato per i dipendenti: per un collaboratore decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Ця причина створена для найманих працівників: щодо працівника за договором співпраці вирішує відділення INPS.</translation>
  </message>
 </context>
 <context>
  <name>disoccupazione_agricola</name>
  <message>
   <source>Disoccupazione agricola</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Disoccupazione agricola (сільськогосподарська допомога по безробіттю)</translation>
  </message>
  <message>
   <source>Indennità per chi ha lavorato a giornate in agricoltura</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Виплата для тих, хто працював поденно в сільському господарстві</translation>
  </message>
  <message>
   <source>Per operai agricoli, piccoli coloni e compartecipanti con almeno 102 giornate di contributi in due anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сільськогосподарських робітників, дрібних орендарів землі (piccoli coloni) і тих, хто працює за частку врожаю (compartecipanti), які мають не менше 102 днів внесків за два роки.</translation>
  </message>
  <message>
   <source>Si prepara l'elenco dei datori di lavoro e delle giornate per la domanda all'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Треба підготувати список роботодавців і відпрацьованих днів для заяви до INPS.</translation>
  </message>
  <message>
   <source>Queste regole valgono per le giornate dal 2008.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Ці правила діють для днів роботи з 2008 року.</translation>
  </message>
  <message>
   <source>La pensione è cominciata durante l'anno: la sede INPS paga solo la parte dell'anno prima della pensione.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Пенсія почалася протягом року: відділення INPS платить тільки за частину року до пенсії.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}, con {giornate_agricole_anno} giornate in agricoltura.</source>
   <extracomment>AGR-G1 met</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}, днів у сільському господарстві: {giornate_agricole_anno}.</translation>
  </message>
  <message>
   <source>{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</source>
   <extracomment>AGR-G1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha giornate negli elenchi agricoli. {or_else(categorie.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ваші дні є в сільськогосподарських списках. {or_else(categorie.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Anni dal primo contributo: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 met</extracomment>
   <translation type="unfinished">Років від першого внеску: {anni_anzianita}. Треба: {anni_minimi}.</translation>
  </message>
  <message>
   <source>Anni dal primo contributo da dipendente: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 unmet</extracomment>
   <translation type="unfinished">Років від першого внеску за роботою за наймом: {anni_anzianita}. Треба: {anni_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanti anni ha contributi.</source>
   <extracomment>AGR-G2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки років тому у Вас почалися внески.</translation>
  </message>
  <message>
   <source>Basta un solo contributo settimanale da dipendente, anche fuori dall'agricoltura, di più di due anni prima.</source>
   <extracomment>AGR-G2 way_out</extracomment>
   <translation type="unfinished">Достатньо одного тижневого внеску за роботою за наймом, також поза сільським господарством, більше ніж за два роки до того.</translation>
  </message>
  <message>
   <source>{giornate_biennio} giornate di contributi in due anni: ne servono {giornate_minime}.</source>
   <extracomment>AGR-G3 met</extracomment>
   <translation type="unfinished">Днів внесків за два роки: {giornate_biennio}. Треба: {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate di contributi in due anni: ne risultano {giornate_biennio}.</source>
   <extracomment>AGR-G3 unmet</extracomment>
   <translation type="unfinished">Треба днів внесків за два роки: {giornate_minime}. Видно: {giornate_biennio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante giornate ha in due anni.</source>
   <extracomment>AGR-G3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки днів Ви маєте за два роки.</translation>
  </message>
  <message>
   <source>Giornate che mancano: {giornate_minime - giornate_biennio}. Contano anche la maternità, il congedo parentale e i lavori da dipendente fuori dall'agricoltura.</source>
   <extracomment>AGR-G3 way_out</extracomment>
   <translation type="unfinished">Скільки днів бракує: {giornate_minime - giornate_biennio}. Враховуються також материнство, батьківська відпустка (congedo parentale) і робота за наймом поза сільським господарством.</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {cause.nota}</source>
   <extracomment>AGR-G4 met</extracomment>
   <translation type="unfinished">Закінчення роботи: {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro toglie l'indennità. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи таке закінчення роботи забирає виплату. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} non aveva una pensione da lavoro.</source>
   <extracomment>AGR-G5 met</extracomment>
   <translation type="unfinished">На {primo_giorno_anno} Ви не мали пенсії від роботи.</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} aveva già una pensione da lavoro.</source>
   <extracomment>AGR-G5 unmet</extracomment>
   <translation type="unfinished">На {primo_giorno_anno} Ви вже мали пенсію від роботи.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il {primo_giorno_anno} aveva una pensione.</source>
   <extracomment>AGR-G5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи на {primo_giorno_anno} Ви мали пенсію.</translation>
  </message>
  <message>
   <source>Non ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 met</extracomment>
   <translation type="unfinished">Ви не працювали на себе більше, ніж за наймом.</translation>
  </message>
  <message>
   <source>Ha lavorato in proprio più giornate che da dipendente: {giornate_lavoro_proprio} giornate contro {giornate_lavorate}.</source>
   <extracomment>AGR-G6 unmet</extracomment>
   <translation type="unfinished">Ви працювали на себе більше днів, ніж за наймом: на себе {giornate_lavoro_proprio}, за наймом {giornate_lavorate}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви працювали на себе більше, ніж за наймом.</translation>
  </message>
  <message>
   <source>Il suo documento permette l'indennità.</source>
   <extracomment>AGR-G7 met</extracomment>
   <translation type="unfinished">Ваш документ дозволяє цю виплату.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la disoccupazione agricola non c'è.</source>
   <extracomment>AGR-G7 unmet</extracomment>
   <translation type="unfinished">З сезонним дозволом (stagionale) немає disoccupazione agricola (сільськогосподарська допомога по безробіттю).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se aveva un permesso stagionale: l'INPS lo verifica.</source>
   <extracomment>AGR-G7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви мали сезонний дозвіл (stagionale): це перевіряє INPS.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si chiede dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>AGR-G8 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: просять з {inizio_domande} до {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiede dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>AGR-G8 unmet</extracomment>
   <translation type="unfinished">Просять з {inizio_domande} до {termine_domanda}: заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora per quale anno è la domanda.</source>
   <extracomment>AGR-G8 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, за який рік ця заява.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</source>
   <extracomment>AGR-G8 way_out</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</translation>
  </message>
  <message>
   <source>Modulo del datore per il lavoro fuori dall'agricoltura</source>
   <extracomment>document modulo_datore</extracomment>
   <translation type="unfinished">Бланк роботодавця щодо роботи поза сільським господарством</translation>
  </message>
  <message>
   <source>Il modulo DL 86/88 dice le giornate e la paga di quei periodi.</source>
   <extracomment>document modulo_datore explanation</extracomment>
   <translation type="unfinished">Бланк DL 86/88 каже дні та оплату за ті періоди.</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare, ma non quello stagionale. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Підходить будь-який дозвіл, з яким можна працювати, але не сезонний (stagionale). Підходить також квитанція про продовження.</translation>
  </message>
  <message>
   <source>Redditi della famiglia, per gli assegni familiari</source>
   <extracomment>document redditi_famiglia</extracomment>
   <translation type="unfinished">Доходи сім’ї, для сімейної допомоги</translation>
  </message>
  <message>
   <source>Solo se spettano gli assegni familiari (ANF): si chiedono insieme.</source>
   <extracomment>document redditi_famiglia explanation</extracomment>
   <translation type="unfinished">Тільки якщо належать assegni familiari (ANF, сімейна допомога): їх просять разом.</translation>
  </message>
  <message>
   <source>Dalla dichiarazione dei redditi o dalla Certificazione Unica.</source>
   <extracomment>document redditi_famiglia where</extracomment>
   <translation type="unfinished">З податкової декларації або з Certificazione Unica (довідка про доходи).</translation>
  </message>
  <message>
   <source>Elenco delle aziende e delle giornate</source>
   <extracomment>document elenco_datori</extracomment>
   <translation type="unfinished">Список підприємств і днів роботи</translation>
  </message>
  <message>
   <source>Aiuta a controllare che negli elenchi ci siano tutte le giornate.</source>
   <extracomment>document elenco_datori explanation</extracomment>
   <translation type="unfinished">Допомагає перевірити, чи в списках є всі дні.</translation>
  </message>
  <message>
   <source>Buste paga e contratti; gli elenchi sono sul sito dell'INPS.</source>
   <extracomment>document elenco_datori where</extracomment>
   <translation type="unfinished">Розрахункові листи і договори; списки є на сайті INPS.</translation>
  </message>
  <message>
   <source>Elenchi degli operai agricoli</source>
   <extracomment>document elenchi</extracomment>
   <translation type="unfinished">Списки сільськогосподарських робітників</translation>
  </message>
  <message>
   <source>Giornate e contributi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document elenchi explanation</extracomment>
   <translation type="unfinished">Дні та внески INPS читає у своїх архівах.</translation>
  </message>
  <message>
   <source>In quell'anno non risultano giornate in agricoltura.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">У тому році днів у сільському господарстві не видно.</translation>
  </message>
  <message>
   <source>Si può chiedere dal 1° gennaio dell'anno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Можна просити з 1 січня наступного року.</translation>
  </message>
  <message>
   <source>Dopo l'ultimo giorno il diritto si perde.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Після останнього дня право втрачається.</translation>
  </message>
  <message>
   <source>Per gli operai fissi di queste cooperative dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для постійних робітників цих кооперативів з 2022 року є NASpI (допомога по безробіттю).</translation>
  </message>
  <message>
   <source>Vale solo per i piccoli coltivatori diretti con versamenti volontari fino a 51 giornate.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Діє тільки для дрібних селян, які самі обробляють землю (coltivatori diretti), з добровільними внесками до 51 дня.</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Це виплата для тих, хто працює в сільському господарстві.</translation>
  </message>
  <message>
   <source>Per i collaboratori c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для працівників за договором співпраці є DIS-COLL (допомога по безробіттю).</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora a giornate in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Це виплата для тих, хто працює поденно в сільському господарстві.</translation>
  </message>
  <message>
   <source>Queste dimissioni non tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Таке звільнення за власним бажанням не забирає виплату.</translation>
  </message>
  <message>
   <source>Per un accordo con l'azienda decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Щодо угоди з підприємством вирішує відділення INPS.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Добровільне звільнення за власним бажанням забирає виплату.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Dimissioni per fatti concludenti (звільнення через відсутність на роботі) існують з 2025 року: треба подивитися, що каже UniLav (офіційне повідомлення про роботу).</translation>
  </message>
  <message>
   <source>Valgono come dimissioni.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Вважається звільненням за власним бажанням.</translation>
  </message>
 </context>
 <context>
  <name>esonero_assunzioni_art21</name>
  <message>
   <source>Esonero per le assunzioni dei nuovi imprenditori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Esonero per le assunzioni dei nuovi imprenditori (звільнення від внесків для нових підприємців, які беруть людей на роботу)</translation>
  </message>
  <message>
   <source>Niente contributi sulle assunzioni delle imprese nuove di giovani</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Без внесків за нових працівників у нових підприємствах молоді</translation>
  </message>
  <message>
   <source>Per chi ha aperto un'impresa prima dei 35 anni, da disoccupato, e ha assunto giovani a tempo indeterminato fino al 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто відкрив підприємство до 35 років, бувши безробітним, і взяв на роботу молодих людей безстроково до 2025 року включно.</translation>
  </message>
  <message>
   <source>La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Запит робить той, хто веде зарплатні відомості підприємства, на сайті INPS.</translation>
  </message>
  <message>
   <source>Consulente del lavoro dell'impresa</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Консультант з праці підприємства</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate, e per le assunzioni fatte, fino al 31 dicembre 2025. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Діє для підприємств, які почалися, і для прийому на роботу, який зроблено, не пізніше 31 грудня 2025 року. Про інші знижки за прийом на роботу питають у consulente del lavoro (консультант з праці).</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate dal 1° luglio 2024.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Діє для підприємств, які почалися з 1 липня 2024 року.</translation>
  </message>
  <message>
   <source>Può andare bene. La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS: si sente il consulente del lavoro.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Може підійти. Прохання подає той, хто веде зарплати підприємства, на сайті INPS: питають у consulente del lavoro (консультант з праці).</translation>
  </message>
  <message>
   <source>Quando l'impresa è cominciata aveva {eta_alla_data_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>ESON-E1 met</extracomment>
   <translation type="unfinished">Коли підприємство почалося, Ваш вік був {eta_alla_data_avvio}: треба було мати менше {eta_limite} років.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_alla_data_avvio}.</source>
   <extracomment>ESON-E1 unmet</extracomment>
   <translation type="unfinished">У день початку треба було мати менше {eta_limite} років: Ваш вік був {eta_alla_data_avvio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'impresa è cominciata.</source>
   <extracomment>ESON-E1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Вам було років, коли підприємство почалося.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ESON-E1 way_out</extracomment>
   <translation type="unfinished">Важить вік у день початку. Про інші знижки за прийом на роботу питають у consulente del lavoro (консультант з праці).</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 147/2025.</source>
   <extracomment>ESON-E3 unknown</extracomment>
   <translation type="unfinished">Треба перевірити, чи справа є в списку з листа (circolare) INPS 147/2025.</translation>
  </message>
  <message>
   <source>Visura e contratti di assunzione</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Visura (виписка про підприємство) і трудові договори нових працівників</translation>
  </message>
  <message>
   <source>Servono al consulente del lavoro per vedere se lo sconto spetta.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">Потрібні для consulente del lavoro (консультант з праці), щоб побачити, чи належить знижка.</translation>
  </message>
  <message>
   <source>Visura: Camera di commercio. Contratti: chi tiene le buste paga.</source>
   <extracomment>document visura where</extracomment>
   <translation type="unfinished">Visura (виписка): Camera di commercio (торгова палата). Договори: у того, хто веде зарплати.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_adi_autonomo</name>
  <message>
   <source>Beneficio addizionale ADI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale ADI (додаткова виплата з Assegno di inclusione)</translation>
  </message>
  <message>
   <source>Sei mesi di Assegno di inclusione in una volta per chi si mette in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Шість місяців Assegno di inclusione (допомога сім’ям) за один раз для тих, хто починає працювати на себе</translation>
  </message>
  <message>
   <source>Per chi riceve l'Assegno di inclusione e comincia un lavoro in proprio nei primi dodici mesi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто отримує Assegno di inclusione (допомога сім’ям) і починає працювати на себе в перші дванадцять місяців.</translation>
  </message>
  <message>
   <source>L'attività si comunica all'INPS entro il giorno prima di cominciare.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Про діяльність повідомляють INPS не пізніше ніж за день до початку.</translation>
  </message>
  <message>
   <source>Vale dal 1° gennaio 2024, con l'Assegno di inclusione.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Діє з 1 січня 2024 року, разом з Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 met</extracomment>
   <translation type="unfinished">Сім’я отримує Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>Serve ricevere l'Assegno di inclusione quando l'attività comincia.</source>
   <extracomment>ADIA-A1 unmet</extracomment>
   <translation type="unfinished">Треба отримувати Assegno di inclusione (допомога сім’ям), коли справа починається.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи сім’я отримує Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>L'attività comincia il {data_inizio_attivita}, entro il {fine_dodici_mesi}.</source>
   <extracomment>ADIA-A2 met</extracomment>
   <translation type="unfinished">Справа починається {data_inizio_attivita}, не пізніше {fine_dodici_mesi}.</translation>
  </message>
  <message>
   <source>L'attività deve cominciare entro il {fine_dodici_mesi}: comincia il {data_inizio_attivita}.</source>
   <extracomment>ADIA-A2 unmet</extracomment>
   <translation type="unfinished">Справа має початися не пізніше {fine_dodici_mesi}: вона починається {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività, o da quando riceve l'aiuto.</source>
   <extracomment>ADIA-A2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли починається справа або відколи Ви отримуєте допомогу.</translation>
  </message>
  <message>
   <source>Comunicazione del {data_domanda}: va fatta entro il {ultimo_giorno}.</source>
   <extracomment>ADIA-A3 met</extracomment>
   <translation type="unfinished">Повідомлення від {data_domanda}: його треба зробити не пізніше {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>Andava detto all'INPS entro il {ultimo_giorno}: la comunicazione è del {data_domanda}.</source>
   <extracomment>ADIA-A3 unmet</extracomment>
   <translation type="unfinished">Треба було сказати INPS не пізніше {ultimo_giorno}: повідомлення від {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività.</source>
   <extracomment>ADIA-A3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли починається справа.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la comunicazione.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Потрібні, щоб точно знати, хто робить повідомлення.</translation>
  </message>
  <message>
   <source>Mesi già pagati</source>
   <extracomment>document pagamenti</extracomment>
   <translation type="unfinished">Уже оплачені місяці</translation>
  </message>
  <message>
   <source>L'INPS li legge nei suoi archivi.</source>
   <extracomment>document pagamenti explanation</extracomment>
   <translation type="unfinished">INPS читає їх у своїх архівах.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_rdc_autonomo</name>
  <message>
   <source>Beneficio addizionale RdC</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale RdC (додаткова виплата з Reddito di cittadinanza)</translation>
  </message>
  <message>
   <source>Sei mesi di Reddito di cittadinanza in una volta per chi si metteva in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Шість місяців Reddito di cittadinanza (допомога бідним сім’ям) за один раз для тих, хто починав працювати на себе</translation>
  </message>
  <message>
   <source>Per chi riceveva il Reddito di cittadinanza e cominciava un lavoro in proprio, fino al 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто отримував Reddito di cittadinanza (допомога бідним сім’ям) і починав працювати на себе, до 2023 року включно.</translation>
  </message>
  <message>
   <source>È finito con il Reddito di cittadinanza, il 31 dicembre 2023. Con l'Assegno di inclusione c'è una somma simile.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Закінчилося разом з Reddito di cittadinanza 31 грудня 2023 року. З Assegno di inclusione (допомога сім’ям) є схожа сума.</translation>
  </message>
  <message>
   <source>Vale dal 1° aprile 2019. Con SIA e Reddito di inclusione non c'era una somma per chi si metteva in proprio: c'erano la NASpI in anticipo e le misure di Invitalia.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Діє з 1 квітня 2019 року. З SIA і Reddito di inclusione (давніші види допомоги) не було суми для тих, хто починав працювати на себе: були NASpI (допомога по безробіттю) наперед і допомога від Invitalia (державне агентство).</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 met</extracomment>
   <translation type="unfinished">Сім’я отримувала Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Serviva ricevere il Reddito di cittadinanza quando l'attività cominciava.</source>
   <extracomment>RDCA-A1 unmet</extracomment>
   <translation type="unfinished">Треба було отримувати Reddito di cittadinanza (допомога бідним сім’ям), коли справа починалася.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи сім’я отримувала Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività, e se bastava dirlo dopo.</source>
   <extracomment>RDCA-A3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли почалася справа і чи достатньо було сказати про це пізніше.</translation>
  </message>
 </context>
 <context>
  <name>indennita_maternita</name>
  <message>
   <source>Congedo e indennità di maternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo e indennità di maternità (відпустка і виплата для матері)</translation>
  </message>
  <message>
   <source>I 5 mesi pagati a chi lavora e ha un bambino</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">5 оплачених місяців для тих, хто працює і має немовля</translation>
  </message>
  <message>
   <source>Per la madre che lavora, o che ha smesso da poco, come dipendente, in proprio o nella Gestione separata.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для матері, яка працює або недавно перестала працювати, за наймом, на себе або в Gestione separata (окремий фонд INPS).</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS nei due mesi prima del parto; chi lavora in proprio la fa dopo.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають на сайті INPS за два місяці до пологів; хто працює на себе, подає після них.</translation>
  </message>
  <message>
   <source>Per i congedi cominciati prima del 2016 il tempo per chiedere è passato: è un anno dalla fine.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Для відпусток, які почалися до 2016 року, час просити минув: це один рік від закінчення.</translation>
  </message>
  <message>
   <source>Il congedo del padre al posto della madre (art. 28) lo valuta la sede INPS. Per i giorni del padre veda il congedo di paternità.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Відпустку батька замість матері (art. 28) розглядає відділення INPS. Про дні для батька дивіться congedo di paternità (відпустка для батька).</translation>
  </message>
  <message>
   <source>Per adozione e affidamento le date del congedo le dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Для усиновлення і прийняття дитини в сім’ю дати відпустки каже відділення INPS.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</source>
   <extracomment>IM-R1 met</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. L'indennità la paga la sua cassa: la chieda lì.</source>
   <extracomment>IM-R1 unmet</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}. Виплату дає Ваша пенсійна каса: просіть там.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se con questo tipo di lavoro c'è l'indennità dell'INPS.</source>
   <extracomment>IM-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи з цим видом роботи є виплата від INPS.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: il congedo comincia abbastanza presto, o intanto c'era un'altra indennità.</source>
   <extracomment>IM-R2 met</extracomment>
   <translation type="unfinished">Робота закінчилася {data_cessazione}: відпустка починається достатньо скоро, або в цей час була інша виплата.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione} e il congedo comincia il {inizio_congedo}: sono più di {giorni_dopo_lavoro} giorni, e non c'è NASpI o cassa integrazione.</source>
   <extracomment>IM-R2 unmet</extracomment>
   <translation type="unfinished">Робота закінчилася {data_cessazione}, а відпустка починається {inizio_congedo}: це більше {giorni_dopo_lavoro} днів, і немає NASpI (допомога по безробіттю) чи cassa integrazione (виплата, коли підприємство скорочує роботу).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se tra la fine del lavoro e il congedo c'era la NASpI o la cassa integrazione.</source>
   <extracomment>IM-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи між закінченням роботи і відпусткою була NASpI (допомога по безробіттю) або cassa integrazione (виплата, коли підприємство скорочує роботу).</translation>
  </message>
  <message>
   <source>Le settimane di contributi bastano: {settimane_un_anno} in un anno, o {settimane_due_anni} in due.</source>
   <extracomment>IM-R3 met</extracomment>
   <translation type="unfinished">Тижнів внесків достатньо: {settimane_un_anno} за рік або {settimane_due_anni} за два роки.</translation>
  </message>
  <message>
   <source>Servono {settimane_un_anno} settimane di contributi in un anno, o {settimane_due_anni} in due: ne risultano {contributi_settimane_12m} e {contributi_settimane_24m}.</source>
   <extracomment>IM-R3 unmet</extracomment>
   <translation type="unfinished">Треба тижнів внесків: {settimane_un_anno} за рік або {settimane_due_anni} за два роки. Видно: {contributi_settimane_12m} і {contributi_settimane_24m}.</translation>
  </message>
  <message>
   <source>Servono 26 settimane di contributi in un anno, o 52 in due: non sappiamo quante ne ha.</source>
   <extracomment>IM-R3 unknown</extracomment>
   <translation type="unfinished">Треба 26 тижнів внесків за рік або 52 за два роки: ми не знаємо, скільки їх у Вас.</translation>
  </message>
  <message>
   <source>{giornate_anno} giornate nell'anno del congedo: ne servono {giornate_minime}.</source>
   <extracomment>IM-R4 met</extracomment>
   <translation type="unfinished">Днів у рік відпустки: {giornate_anno}. Треба: {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate in agricoltura nell'anno del congedo: ne risultano {giornate_anno}.</source>
   <extracomment>IM-R4 unmet</extracomment>
   <translation type="unfinished">Треба днів у сільському господарстві в рік відпустки: {giornate_minime}. Видно: {giornate_anno}.</translation>
  </message>
  <message>
   <source>Servono 51 giornate in agricoltura nell'anno del congedo: non sappiamo quante ne ha, o ci sono solo nell'anno prima. Lo verifica l'INPS.</source>
   <extracomment>IM-R4 unknown</extracomment>
   <translation type="unfinished">Треба 51 день у сільському господарстві в рік відпустки: ми не знаємо, скільки їх у Вас, або вони є тільки в попередньому році. Це перевіряє INPS.</translation>
  </message>
  <message>
   <source>Mesi versati nei 12 prima: {mensilita_gs_12m}. Non ha una pensione, né un'altra cassa.</source>
   <extracomment>IM-R5 met</extracomment>
   <translation type="unfinished">Оплачених місяців внесків за 12 попередніх: {mensilita_gs_12m}. Ви не маєте ні пенсії, ні іншої пенсійної каси.</translation>
  </message>
  <message>
   <source>Servono {mensilita_minime} mesi versati nei 12 prima, nessuna pensione e nessun'altra cassa. Mesi versati: {mensilita_gs_12m}.</source>
   <extracomment>IM-R5 unmet</extracomment>
   <translation type="unfinished">Треба оплачених місяців внесків за 12 попередніх: {mensilita_minime}, і не мати ні пенсії, ні іншої пенсійної каси. Оплачених місяців: {mensilita_gs_12m}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi ha versato, o se ha una pensione o un'altra cassa.</source>
   <extracomment>IM-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, за скільки місяців Ви сплатили внески, або чи Ви маєте пенсію чи іншу пенсійну касу.</translation>
  </message>
  <message>
   <source>È in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 met</extracomment>
   <translation type="unfinished">Внески сплачено як треба, також за місяці материнства.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio deve essere in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 unmet</extracomment>
   <translation type="unfinished">Хто працює на себе, повинен сплатити внески як треба, також за місяці материнства.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è in regola con i contributi.</source>
   <extracomment>IM-R6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи внески сплачено як треба.</translation>
  </message>
  <message>
   <source>Può pagare i contributi che mancano: poi si chiede.</source>
   <extracomment>IM-R6 way_out</extracomment>
   <translation type="unfinished">Можете сплатити внески, яких бракує: потім просять.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il diritto finisce il {termine_domanda}.</source>
   <extracomment>IM-R7 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: право закінчується {termine_domanda}.</translation>
  </message>
  <message>
   <source>È passato più di un anno dalla fine del congedo: l'ultimo giorno era il {termine_domanda}.</source>
   <extracomment>IM-R7 unmet</extracomment>
   <translation type="unfinished">Минуло більше року від закінчення відпустки: останній день був {termine_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando finisce il congedo: dopo un anno non si può più chiedere.</source>
   <extracomment>IM-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли закінчується відпустка: через рік просити вже не можна.</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}: si può chiedere.</source>
   <extracomment>IM-R8 met</extracomment>
   <translation type="unfinished">Дитина з’явилася {evento_data}: можна просити.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: il giorno detto è il {evento_data}.</source>
   <extracomment>IM-R8 unmet</extracomment>
   <translation type="unfinished">Хто працює на себе, просить після пологів: названий день — {evento_data}.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: non sappiamo ancora quando è nato il bambino.</source>
   <extracomment>IM-R8 unknown</extracomment>
   <translation type="unfinished">Хто працює на себе, просить після пологів: ми ще не знаємо, коли народилася дитина.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno del parto.</source>
   <extracomment>IM-R8 way_out</extracomment>
   <translation type="unfinished">Можна просити з дня пологів.</translation>
  </message>
  <message>
   <source>Lo manda il medico del Servizio sanitario all'INPS, entro il settimo mese. Chieda al medico se l'ha mandato.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">Її надсилає в INPS лікар служби охорони здоров’я, не пізніше сьомого місяця. Запитайте лікаря, чи він її надіслав.</translation>
  </message>
  <message>
   <source>Certificati dei medici per lavorare fino al parto</source>
   <extracomment>document certificati_medici</extracomment>
   <translation type="unfinished">Довідки лікарів, щоб працювати до пологів</translation>
  </message>
  <message>
   <source>Del ginecologo del Servizio sanitario e, se c'è, del medico dell'azienda. Presi nel settimo mese, valgono fino al parto anche se è in ritardo.</source>
   <extracomment>document certificati_medici explanation</extracomment>
   <translation type="unfinished">Від гінеколога служби охорони здоров’я і, якщо є, від лікаря підприємства. Зроблені в сьомому місяці, вони діють до пологів, навіть якщо пологи затримуються.</translation>
  </message>
  <message>
   <source>Al consultorio o in ospedale, e dal medico dell'azienda.</source>
   <extracomment>document certificati_medici where</extracomment>
   <translation type="unfinished">У consultorio (медичний центр для сім’ї) або в лікарні, і від лікаря підприємства.</translation>
  </message>
  <message>
   <source>Provvedimento della ASL o dell'Ispettorato</source>
   <extracomment>document provvedimento_interdizione</extracomment>
   <translation type="unfinished">Рішення ASL (служба охорони здоров’я) або Ispettorato (інспекція праці)</translation>
  </message>
  <message>
   <source>Dice da quale giorno non si lavora. Il motivo non serve.</source>
   <extracomment>document provvedimento_interdizione explanation</extracomment>
   <translation type="unfinished">Каже, з якого дня не працюють. Причина не потрібна.</translation>
  </message>
  <message>
   <source>Dall'ufficio che l'ha fatto, gratis.</source>
   <extracomment>document provvedimento_interdizione where</extracomment>
   <translation type="unfinished">З установи, яка його зробила, безкоштовно.</translation>
  </message>
  <message>
   <source>Ultime buste paga</source>
   <extracomment>document buste_paga</extracomment>
   <translation type="unfinished">Останні розрахункові листи про зарплату</translation>
  </message>
  <message>
   <source>Servono all'INPS per calcolare quanto paga.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">Потрібні INPS, щоб порахувати, скільки платити.</translation>
  </message>
  <message>
   <source>Nascita o ingresso del bambino</source>
   <extracomment>document dichiarazione_nascita</extracomment>
   <translation type="unfinished">Народження або прихід дитини</translation>
  </message>
  <message>
   <source>Lavori e contributi</source>
   <extracomment>document contributi</extracomment>
   <translation type="unfinished">Роботи і внески</translation>
  </message>
  <message>
   <source>Il lavoro è in corso quando comincia il congedo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Робота триває, коли починається відпустка.</translation>
  </message>
  <message>
   <source>La maternità è coperta dall'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Материнство покриває INPS.</translation>
  </message>
 </context>
 <context>
  <name>iscro</name>
  <message>
   <source>ISCRO</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO (допомога тим, хто працює на себе і заробляє менше)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA con il reddito sceso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Шість місяців допомоги для тих, хто має partita IVA (податковий номер для роботи на себе) і в кого дохід зменшився</translation>
  </message>
  <message>
   <source>Per chi lavora con la partita IVA nella Gestione separata e ha perso più del 30 % del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто працює з partita IVA (податковий номер) у Gestione separata (окремий фонд INPS) і втратив більше 30 % доходу.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS nei giorni aperti di ogni anno: serve l'identità digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до INPS у відкриті дні кожного року: потрібна цифрова ідентичність.</translation>
  </message>
  <message>
   <source>L'ISCRO permanente c'è dal 2024. Dal 2021 al 2023 c'era quella sperimentale.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Постійна ISCRO є з 2024 року. З 2021 до 2023 року була пробна.</translation>
  </message>
  <message>
   <source>Lavora in proprio con i contributi nella Gestione separata.</source>
   <extracomment>ISCRO-I1 met</extracomment>
   <translation type="unfinished">Ви працюєте на себе, внески йдуть у Gestione separata (окремий фонд INPS).</translation>
  </message>
  <message>
   <source>L'ISCRO è per chi lavora in proprio nella Gestione separata, senza impresa: qui i contributi vanno a «{gestione_previdenziale}».</source>
   <extracomment>ISCRO-I1 unmet</extracomment>
   <translation type="unfinished">ISCRO — для тих, хто працює на себе в Gestione separata (окремий фонд INPS), без підприємства: тут внески йдуть до «{gestione_previdenziale}».</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove versa i contributi.</source>
   <extracomment>ISCRO-I1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, куди Ви сплачуєте внески.</translation>
  </message>
  <message>
   <source>Non ha pensione da lavoro né altre casse.</source>
   <extracomment>ISCRO-I2 met</extracomment>
   <translation type="unfinished">Ви не маєте ні пенсії від роботи, ні інших пенсійних кас.</translation>
  </message>
  <message>
   <source>{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</source>
   <extracomment>ISCRO-I2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una pensione o un'altra cassa.</source>
   <extracomment>ISCRO-I2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви маєте пенсію або іншу пенсійну касу.</translation>
  </message>
  <message>
   <source>La famiglia non riceve l'Assegno di inclusione.</source>
   <extracomment>ISCRO-I3b met</extracomment>
   <translation type="unfinished">Сім’я не отримує Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3b unmet</extracomment>
   <translation type="unfinished">Сім’я отримує Assegno di inclusione (допомога сім’ям): ці дві речі не можна мати разом.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno del 70 % della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4b met</extracomment>
   <translation type="unfinished">Дохід за попередній рік — {reddito_gs_y1}: менше 70 % від середнього, {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, il 70 % della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4b unmet</extracomment>
   <translation type="unfinished">Дохід за попередній рік має бути менше ніж {soglia_reddito}, 70 % від середнього: він становить {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora di quanto è sceso il reddito.</source>
   <extracomment>ISCRO-I4b unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, на скільки зменшився дохід.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: il massimo è {limite}.</source>
   <extracomment>ISCRO-I5 met</extracomment>
   <translation type="unfinished">Дохід за попередній рік — {reddito_gs_y1}: найбільше може бути {limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito dell'anno prima.</source>
   <extracomment>ISCRO-I5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо дохід за попередній рік.</translation>
  </message>
  <message>
   <source>È in regola con i contributi.</source>
   <extracomment>ISCRO-I6 met</extracomment>
   <translation type="unfinished">Внески сплачено як треба.</translation>
  </message>
  <message>
   <source>Non è in regola con i contributi: prima va sistemato il debito con l'INPS.</source>
   <extracomment>ISCRO-I6 unmet</extracomment>
   <translation type="unfinished">Внески не сплачено як треба: спочатку треба владнати борг перед INPS.</translation>
  </message>
  <message>
   <source>Si può chiedere all'INPS di pagare a rate: con la prima rata si torna in regola.</source>
   <extracomment>ISCRO-I6 way_out</extracomment>
   <translation type="unfinished">Можна попросити INPS платити частинами: після першої частини внески знову вважаються сплаченими як треба.</translation>
  </message>
  <message>
   <source>La partita IVA è aperta da {anni_piva} anni: ne servono {anni_minimi_piva}.</source>
   <extracomment>ISCRO-I7b met</extracomment>
   <translation type="unfinished">Скільки років відкрита partita IVA (податковий номер): {anni_piva}. Треба: {anni_minimi_piva}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</source>
   <extracomment>ISCRO-I7b unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando è aperta la partita IVA.</source>
   <extracomment>ISCRO-I7b unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, відколи відкрита partita IVA (податковий номер).</translation>
  </message>
  <message>
   <source>Non ha avuto l'ISCRO nei due anni prima.</source>
   <extracomment>ISCRO-I8b met</extracomment>
   <translation type="unfinished">Ви не отримували ISCRO за два попередні роки.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO da poco: devono passare due anni interi.</source>
   <extracomment>ISCRO-I8b unmet</extracomment>
   <translation type="unfinished">Ви вже отримали ISCRO недавно: мають минути два повні роки.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'ISCRO che ha avuto fa aspettare.</source>
   <extracomment>ISCRO-I8b unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи через отриману ISCRO треба чекати.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dall'anno che comincia il {date(anno_ultima_iscro + 3, 1, 1)}.</source>
   <extracomment>ISCRO-I8b way_out</extracomment>
   <translation type="unfinished">Можна просити знову з року, який починається {date(anno_ultima_iscro + 3, 1, 1)}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si può chiedere dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: можна просити з {inizio_domande} до {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} La domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} Заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>Si può chiedere fino al {termine_domanda}; da quale giorno lo dice l'INPS.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">Можна просити до {termine_domanda}; з якого дня — каже INPS.</translation>
  </message>
  <message>
   <source>Non riceve un'altra indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 met</extracomment>
   <translation type="unfinished">Ви не отримуєте іншої допомоги по безробіттю.</translation>
  </message>
  <message>
   <source>Riceve già un'indennità di disoccupazione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-C1 unmet</extracomment>
   <translation type="unfinished">Ви вже отримуєте допомогу по безробіттю: ці дві речі не можна мати разом.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви отримуєте допомогу по безробіттю.</translation>
  </message>
  <message>
   <source>Dichiarazioni dei redditi degli ultimi anni</source>
   <extracomment>document dichiarazioni_redditi</extracomment>
   <translation type="unfinished">Податкові декларації за останні роки</translation>
  </message>
  <message>
   <source>Quadri RE, LM o RH: aiutano a scrivere i redditi giusti.</source>
   <extracomment>document dichiarazioni_redditi explanation</extracomment>
   <translation type="unfinished">Розділи RE, LM або RH: допомагають записати правильні доходи.</translation>
  </message>
  <message>
   <source>Dal commercialista o sul sito dell'Agenzia delle Entrate, gratis.</source>
   <extracomment>document dichiarazioni_redditi where</extracomment>
   <translation type="unfinished">Від бухгалтера або на сайті Agenzia delle Entrate (податкова служба), безкоштовно.</translation>
  </message>
  <message>
   <source>Serve per fare e seguire la domanda sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Потрібно, щоб подати заяву і стежити за нею на сайті INPS.</translation>
  </message>
  <message>
   <source>Partita IVA, redditi e regolarità dei contributi</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA (податковий номер), доходи і сплата внесків</translation>
  </message>
  <message>
   <source>L'INPS li controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">INPS перевіряє їх у своїх архівах і в архівах Agenzia delle Entrate (податкова служба).</translation>
  </message>
  <message>
   <source>Versa contributi anche a un'altra cassa: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви сплачуєте внески також в іншу пенсійну касу: ці дві речі не можна мати разом.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви отримуєте пенсію від роботи: ці дві речі не можна мати разом.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere ancora aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Partita IVA (податковий номер) має бути ще відкрита.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Partita IVA (податковий номер) має бути відкрита не менше 3 років.</translation>
  </message>
  <message>
   <source>Le domande non erano ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Подання заяв ще не було відкрито.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il 31 ottobre.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Останній день був 31 жовтня.</translation>
  </message>
 </context>
 <context>
  <name>iscro_sperimentale</name>
  <message>
   <source>ISCRO 2021-2023</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO 2021-2023 (допомога тим, хто працював на себе і заробляв менше)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA, anni 2021-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Шість місяців допомоги для тих, хто мав partita IVA (податковий номер для роботи на себе), 2021-2023 роки</translation>
  </message>
  <message>
   <source>Era per chi lavorava con la partita IVA nella Gestione separata e aveva perso più della metà del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Була для тих, хто працював з partita IVA (податковий номер) у Gestione separata (окремий фонд INPS) і втратив більше половини доходу.</translation>
  </message>
  <message>
   <source>L'ISCRO sperimentale è finita nel 2023. Dal 2024 c'è l'ISCRO permanente, con regole un po' diverse.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Пробна ISCRO закінчилася у 2023 році. З 2024 року є постійна ISCRO, з трохи іншими правилами.</translation>
  </message>
  <message>
   <source>L'ISCRO c'è dal 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">ISCRO є з 2021 року.</translation>
  </message>
  <message>
   <source>La famiglia non riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 met</extracomment>
   <translation type="unfinished">Сім’я не отримує Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>La famiglia riceve il Reddito di cittadinanza: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3 unmet</extracomment>
   <translation type="unfinished">Сім’я отримує Reddito di cittadinanza (допомога бідним сім’ям): ці дві речі не можна мати разом.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи сім’я отримує Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno della metà della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4 met</extracomment>
   <translation type="unfinished">Дохід за попередній рік — {reddito_gs_y1}: менше половини від середнього, {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, metà della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4 unmet</extracomment>
   <translation type="unfinished">Дохід за попередній рік має бути менше ніж {soglia_reddito}, половина від середнього: він становить {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</source>
   <extracomment>ISCRO-I7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non ha mai avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 met</extracomment>
   <translation type="unfinished">Ви ніколи не отримували ISCRO.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO: nel 2021-2023 si poteva avere una volta sola.</source>
   <extracomment>ISCRO-I8 unmet</extracomment>
   <translation type="unfinished">Ви вже отримали ISCRO: у 2021-2023 роках її можна було мати тільки один раз.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha già avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви вже отримували ISCRO.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: in quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: того року просили з {inizio_domande} до {termine_domanda}.</translation>
  </message>
  <message>
   <source>In quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">Того року просили з {inizio_domande} до {termine_domanda}: заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno, il {termine_domanda}, era festivo: che la domanda del primo giorno lavorativo valga è da verificare.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">Останній день, {termine_domanda}, був святковим: треба перевірити, чи діє заява першого робочого дня.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 4 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Partita IVA (податковий номер) має бути відкрита не менше 4 років.</translation>
  </message>
 </context>
 <context>
  <name>maternita_comuni</name>
  <message>
   <source>Assegno di maternità del Comune</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità del Comune (допомога матері від мерії)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e non ha la maternità pagata</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога для тих, хто має дитину і не має оплаченого материнства</translation>
  </message>
  <message>
   <source>Per la madre che risiede in Italia, ha un ISEE basso e non riceve la maternità da un lavoro, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для матері, яка проживає в Італії, має низький ISEE (підрахунок доходів і майна) і не отримує виплати за материнство від роботи або отримує мало.</translation>
  </message>
  <message>
   <source>La domanda va al Comune entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до муніципалітету (Comune) протягом 6 місяців від народження або від прийняття дитини в сім'ю.</translation>
  </message>
  <message>
   <source>Per i bambini arrivati prima del 2016 il tempo per chiedere l'assegno è passato: erano 6 mesi.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Для дітей, які з’явилися до 2016 року, час просити допомогу минув: було 6 місяців.</translation>
  </message>
  <message>
   <source>Chiede il padre: se può farlo lo valuta il Comune, Servizi sociali.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Просить батько: чи він може це робити, вирішує Comune (мерія), Servizi sociali (соціальні служби).</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}.</source>
   <extracomment>MC-R1 met</extracomment>
   <translation type="unfinished">Дитина з’явилася {evento_data}.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino: il giorno detto è il {evento_data}.</source>
   <extracomment>MC-R1 unmet</extracomment>
   <translation type="unfinished">Допомогу просять після появи дитини: названий день — {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il bambino.</source>
   <extracomment>MC-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли з’явилася дитина.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno in cui il bambino nasce o entra in famiglia.</source>
   <extracomment>MC-R1 way_out</extracomment>
   <translation type="unfinished">Можна просити з дня, коли дитина народжується або приходить у сім’ю.</translation>
  </message>
  <message>
   <source>Risiede in Italia.</source>
   <extracomment>MC-R2 met</extracomment>
   <translation type="unfinished">Ви проживаєте в Італії.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia.</source>
   <extracomment>MC-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви проживаєте в Італії.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MC-R3a met</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Підходить для цієї допомоги.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Fino al 31 gennaio 2022 non bastava, o il permesso non superava i {durata_permesso} mesi.</source>
   <extracomment>MC-R3a unmet</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. До 31 січня 2022 року його було недостатньо, або дозвіл не перевищував {durata_permesso} місяців.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene: lo verifica il Comune.</source>
   <extracomment>MC-R3a unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи підходить документ для перебування в Італії: це перевіряє Comune (мерія).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i {durata_permesso} mesi.</source>
   <extracomment>MC-R3b unmet</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Недостатньо: permesso unico di lavoro (єдиний дозвіл на роботу) і дозвіл для досліджень підходять, якщо діють понад {durata_permesso} місяців.</translation>
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
   <translation type="unfinished">Ми ще не знаємо, чи Ви отримуєте іншу виплату за материнство і скільки.</translation>
  </message>
  <message>
   <source>Non riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 met</extracomment>
   <translation type="unfinished">Ви не отримуєте Assegno di maternità dello Stato (допомога матері від держави).</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno di maternità dello Stato: i due non si prendono insieme.</source>
   <extracomment>MC-R5 unmet</extracomment>
   <translation type="unfinished">На цю дитину вже є Assegno di maternità dello Stato (допомога матері від держави): ці дві допомоги разом не отримують.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви отримуєте Assegno di maternità dello Stato (допомога матері від держави).</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo è {soglia_isee}.</source>
   <extracomment>MC-R6 met</extracomment>
   <translation type="unfinished">ISEE {isee_contato}: для року дитини найбільше може бути {soglia_isee}.</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo era {soglia_isee}.</source>
   <extracomment>MC-R6 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_contato}: для року дитини найбільше могло бути {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</source>
   <extracomment>MC-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</translation>
  </message>
  <message>
   <source>Il massimo è {soglia_isee}. Se il lavoro o il reddito sono cambiati si può chiedere l'ISEE corrente.</source>
   <extracomment>MC-R6 way_out</extracomment>
   <translation type="unfinished">Найбільше може бути {soglia_isee}. Якщо робота або дохід змінилися, можна просити ISEE corrente (оновлений ISEE).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando si contano i 6 mesi per la domanda.</source>
   <extracomment>MC-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, від якого дня рахуються 6 місяців для заяви.</translation>
  </message>
  <message>
   <source>Della madre che chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Матері, яка подає заяву.</translation>
  </message>
  <message>
   <source>Mostra il tipo e la durata. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Показує вид і строк. Підходить також квитанція про продовження.</translation>
  </message>
  <message>
   <source>ISEE con il bambino dentro</source>
   <extracomment>document isee_con_bambino</extracomment>
   <translation type="unfinished">ISEE, у якому є дитина</translation>
  </message>
  <message>
   <source>Deve essere minorenni o ordinario, e il bambino deve esserci.</source>
   <extracomment>document isee_con_bambino explanation</extracomment>
   <translation type="unfinished">Має бути «minorenni» (для неповнолітніх) або «ordinario» (звичайний), і дитина має бути в ньому.</translation>
  </message>
  <message>
   <source>Lo leggiamo noi negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">Ми самі читаємо його в архівах INPS.</translation>
  </message>
  <message>
   <source>Buste paga o lettera INPS della maternità</source>
   <extracomment>document importo_altra_maternita</extracomment>
   <translation type="unfinished">Розрахункові листи або лист INPS про материнство</translation>
  </message>
  <message>
   <source>Dicono quanto è stato pagato: l'assegno copre la differenza.</source>
   <extracomment>document importo_altra_maternita explanation</extracomment>
   <translation type="unfinished">Кажуть, скільки заплачено: допомога покриває різницю.</translation>
  </message>
  <message>
   <source>Dall'azienda o sul sito INPS, gratis.</source>
   <extracomment>document importo_altra_maternita where</extracomment>
   <translation type="unfinished">З підприємства або на сайті INPS, безкоштовно.</translation>
  </message>
  <message>
   <source>Altri aiuti di maternità</source>
   <extracomment>document dichiarazione_altre</extracomment>
   <translation type="unfinished">Інша допомога за материнство</translation>
  </message>
  <message>
   <source>Nascita e residenza</source>
   <extracomment>document nascita_residenza</extracomment>
   <translation type="unfinished">Народження і місце проживання</translation>
  </message>
  <message>
   <source>La maternità già pagata è meno dell'assegno: spetta la differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Уже оплачене материнство менше за допомогу: належить різниця.</translation>
  </message>
  <message>
   <source>Nessuna maternità pagata dal lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Жодного материнства, оплаченого від роботи.</translation>
  </message>
  <message>
   <source>La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Уже оплачене материнство дорівнює сумі допомоги або більше: різниці не лишається.</translation>
  </message>
  <message>
   <source>Questo assegno c'è già per lo stesso bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">На ту саму дитину ця допомога вже є.</translation>
  </message>
  <message>
   <source>Manca l'ISEE: si fa gratis, poi si vede.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Немає ISEE: його роблять безкоштовно, потім буде видно.</translation>
  </message>
  <message>
   <source>Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Потрібен ISEE «minorenni» (для неповнолітніх) або «ordinario» (звичайний), чинний у день заяви. ISEE для сімейних виплат і для включення тут не діє.</translation>
  </message>
 </context>
 <context>
  <name>maternita_stato</name>
  <message>
   <source>Assegno di maternità dello Stato</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità dello Stato (допомога матері від держави)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e ha lavorato a periodi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога для тих, хто має дитину і працював із перервами</translation>
  </message>
  <message>
   <source>Per chi ha avuto o adottato un bambino, ha almeno 3 mesi di lavoro e non riceve la maternità, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, у кого народилася дитина або хто її усиновив, хто має не менше 3 місяців роботи і не отримує виплати за материнство або отримує мало.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до INPS протягом 6 місяців від народження або від прийняття дитини в сім'ю.</translation>
  </message>
  <message>
   <source>Risiede in Italia. Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MS-R1 met</extracomment>
   <translation type="unfinished">Ви проживаєте в Італії. Документ: {cittadinanza_titolo}. Підходить для цієї допомоги.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</source>
   <extracomment>MS-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia, o se il documento va bene: lo verifica l'INPS.</source>
   <extracomment>MS-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви проживаєте в Італії або чи підходить документ: це перевіряє INPS.</translation>
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
   <translation type="unfinished">Місяців внесків між 18 і 9 місяцями до того: {mesi_contributi_18_9}. {if(or_else(tre_mesi_di_contributi, no), &quot;Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.&quot;, &quot;Ne servono 3.&quot;)} Не видно іншої виплати, яка закінчилася менше часу тому, ніж тривала, і не більше 9 місяців тому.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora abbastanza su lavoro, contributi e altre indennità: l'INPS li legge nell'estratto.</source>
   <extracomment>MS-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо достатньо про роботу, внески та інші виплати: INPS читає їх у виписці.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} Si può chiedere dal {evento_data} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>MS-R4 unmet</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} Можна просити з {evento_data} до {termine_domanda}: заява від {data_domanda}.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento o di dimissioni</source>
   <extracomment>document fine_lavoro</extracomment>
   <translation type="unfinished">Лист про звільнення з боку роботодавця або за власним бажанням</translation>
  </message>
  <message>
   <source>Dice quando è finito il lavoro.</source>
   <extracomment>document fine_lavoro explanation</extracomment>
   <translation type="unfinished">Каже, коли закінчилася робота.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis.</source>
   <extracomment>document fine_lavoro where</extracomment>
   <translation type="unfinished">З підприємства або з Centro per l'impiego (центр зайнятості), безкоштовно.</translation>
  </message>
  <message>
   <source>Lettera della NASpI, della cassa o della malattia</source>
   <extracomment>document altra_indennita</extracomment>
   <translation type="unfinished">Лист про NASpI (допомога по безробіттю), про cassa integrazione (виплата, коли підприємство скорочує роботу) або про хворобу</translation>
  </message>
  <message>
   <source>Dice quando è cominciata e quando è finita l'altra indennità.</source>
   <extracomment>document altra_indennita explanation</extracomment>
   <translation type="unfinished">Каже, коли почалася і коли закінчилася інша виплата.</translation>
  </message>
  <message>
   <source>Sul sito INPS o dal patronato, gratis.</source>
   <extracomment>document altra_indennita where</extracomment>
   <translation type="unfinished">На сайті INPS або з patronato (бюро безкоштовної допомоги), безкоштовно.</translation>
  </message>
  <message>
   <source>Provvedimento del tribunale</source>
   <extracomment>document titolo_del_padre</extracomment>
   <translation type="unfinished">Рішення суду</translation>
  </message>
  <message>
   <source>Mostra perché chiede il padre. Basta la parte che lo dice.</source>
   <extracomment>document titolo_del_padre explanation</extracomment>
   <translation type="unfinished">Показує, чому просить батько. Достатньо частини, де це сказано.</translation>
  </message>
  <message>
   <source>Dal tribunale, o dall'avvocato.</source>
   <extracomment>document titolo_del_padre where</extracomment>
   <translation type="unfinished">Із суду або від адвоката.</translation>
  </message>
  <message>
   <source>Morte della madre</source>
   <extracomment>document morte_della_madre</extracomment>
   <translation type="unfinished">Смерть матері</translation>
  </message>
  <message>
   <source>La controlliamo noi in anagrafe.</source>
   <extracomment>document morte_della_madre explanation</extracomment>
   <translation type="unfinished">Ми самі перевіряємо її в реєстрі мешканців (anagrafe).</translation>
  </message>
  <message>
   <source>L'INPS li legge nell'estratto contributivo.</source>
   <extracomment>document contributi explanation</extracomment>
   <translation type="unfinished">INPS читає їх у виписці про внески.</translation>
  </message>
  <message>
   <source>Residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Місце проживання</translation>
  </message>
  <message>
   <source>Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">До 31 січня 2022 року цього документа було недостатньо: потрібен був дозвіл на довгий строк (permesso di lungo periodo).</translation>
  </message>
  <message>
   <source>Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Цього документа недостатньо: permesso unico di lavoro (єдиний дозвіл на роботу) і дозвіл для досліджень підходять, якщо діють понад 6 місяців.</translation>
  </message>
  <message>
   <source>Nessun'altra maternità per questo bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Немає іншої виплати за материнство на цю дитину.</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">На цю дитину вже є допомога від Comune (мерія): ці дві допомоги разом не отримують.</translation>
  </message>
  <message>
   <source>Al padre, se la madre è morta, non servono contributi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Батькові, якщо мати померла, внески не потрібні.</translation>
  </message>
  <message>
   <source>Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Між закінченням іншої виплати і появою дитини минуло достатньо мало часу.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви маєте не менше 3 місяців внесків між 18 і 9 місяцями до того, і материнство покрито.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви маєте не менше 3 місяців внесків між 18 і 9 місяцями до того і перестали працювати під час вагітності.</translation>
  </message>
  <message>
   <source>Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Їх достатньо, але материнство не було покрито, і робота закінчилася не під час вагітності.</translation>
  </message>
  <message>
   <source>Ne servono 3.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Треба 3.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Допомогу просять після появи дитини.</translation>
  </message>
  <message>
   <source>Il tempo per la domanda è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Час для заяви минув.</translation>
  </message>
 </context>
 <context>
  <name>naspi</name>
  <message>
   <source>NASpI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI (допомога по безробіттю)</translation>
  </message>
  <message>
   <source>Indennità per chi ha perso il lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Виплата для тих, хто втратив роботу</translation>
  </message>
  <message>
   <source>Per chi era dipendente e ha perso il lavoro senza volerlo, con almeno 13 settimane di contributi in 4 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто працював за наймом і втратив роботу не з власної волі, маючи не менше 13 тижнів внесків за 4 роки.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del lavoro, con SPID, CIE o CNS o con il patronato.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до INPS протягом 68 днів від закінчення роботи, через SPID, CIE чи CNS або через patronato.</translation>
  </message>
  <message>
   <source>La NASpI vale per i lavori finiti dal 1° maggio 2015. Prima c'erano l'ASpI e la mini-ASpI: il tempo per chiederle è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">NASpI діє для роботи, яка закінчилася з 1 травня 2015 року. Раніше були ASpI і mini-ASpI: час їх просити минув.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: vale la NASpI.</source>
   <extracomment>NASPI-R1 met</extracomment>
   <translation type="unfinished">Робота закінчилася {data_cessazione}: діє NASpI.</translation>
  </message>
  <message>
   <source>Il lavoro non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>NASPI-R1 unmet</extracomment>
   <translation type="unfinished">Робота ще не закінчилася: можна просити з наступного дня.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro.</source>
   <extracomment>NASPI-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли закінчилася робота.</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del lavoro.</source>
   <extracomment>NASPI-R1 way_out</extracomment>
   <translation type="unfinished">Заяву можна подати з дня після закінчення роботи.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la NASpI.</source>
   <extracomment>NASPI-R2 met</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}. Підходить для NASpI.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</source>
   <extracomment>NASPI-R2 unmet</extracomment>
   <translation type="unfinished">Вид роботи: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</source>
   <extracomment>NASPI-R3 unmet</extracomment>
   <translation type="unfinished">Закінчення роботи: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro dà la NASpI. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>NASPI-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи таке закінчення роботи дає NASpI. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>{settimane_quadriennio} settimane di contributi in 4 anni: ne servono {settimane_minime}.</source>
   <extracomment>NASPI-R5 met</extracomment>
   <translation type="unfinished">Тижнів внесків за 4 роки: {settimane_quadriennio}. Треба: {settimane_minime}.</translation>
  </message>
  <message>
   <source>Servono {settimane_minime} settimane di contributi in 4 anni: ne risultano {settimane_quadriennio}.</source>
   <extracomment>NASPI-R5 unmet</extracomment>
   <translation type="unfinished">Треба тижнів внесків за 4 роки: {settimane_minime}. Видно: {settimane_quadriennio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante settimane di contributi ha negli ultimi 4 anni.</source>
   <extracomment>NASPI-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки тижнів внесків Ви маєте за останні 4 роки.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_quadriennio} settimane. Si può controllare se mancano contributi nell'estratto.</source>
   <extracomment>NASPI-R5 way_out</extracomment>
   <translation type="unfinished">Скільки тижнів бракує: {settimane_minime - settimane_quadriennio}. Можна перевірити, чи якихось внесків немає у виписці.</translation>
  </message>
  <message>
   <source>{giornate_lavoro_effettivo_12m} giornate di lavoro nei 12 mesi prima: ne servivano {giornate_minime}.</source>
   <extracomment>NASPI-R6 met</extracomment>
   <translation type="unfinished">Днів роботи за 12 місяців до того: {giornate_lavoro_effettivo_12m}. Треба було: {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: ne risultano {giornate_lavoro_effettivo_12m}.</source>
   <extracomment>NASPI-R6 unmet</extracomment>
   <translation type="unfinished">Треба було днів роботи за 12 місяців до того: {giornate_minime}. Видно: {giornate_lavoro_effettivo_12m}.</translation>
  </message>
  <message>
   <source>Fino al 2020 servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: non sappiamo quante ne ha.</source>
   <extracomment>NASPI-R6 unknown</extracomment>
   <translation type="unfinished">До 2020 року включно треба було днів роботи за 12 місяців до того: {giornate_minime}. Ми не знаємо, скільки їх у Вас.</translation>
  </message>
  <message>
   <source>Mancano {giornate_minime - giornate_lavoro_effettivo_12m} giornate. Si può controllare se mancano giorni nell'estratto.</source>
   <extracomment>NASPI-R6 way_out</extracomment>
   <translation type="unfinished">Скільки днів бракує: {giornate_minime - giornate_lavoro_effettivo_12m}. Можна перевірити, чи якихось днів немає у виписці.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: il motivo o le settimane di contributi dopo bastano.</source>
   <extracomment>NASPI-R7 met</extracomment>
   <translation type="unfinished">Раніше Ви залишили іншу роботу: причини або тижнів внесків після того достатньо.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: dopo servono {settimane_minime} settimane di contributi, ne risultano {settimane_tra_le_due_cessazioni}.</source>
   <extracomment>NASPI-R7 unmet</extracomment>
   <translation type="unfinished">Раніше Ви залишили іншу роботу: після того треба тижнів внесків {settimane_minime}, видно {settimane_tra_le_due_cessazioni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nei 12 mesi prima ha lasciato un altro lavoro, e come.</source>
   <extracomment>NASPI-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи за 12 місяців до того Ви залишили іншу роботу і як саме.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_tra_le_due_cessazioni} settimane dopo le dimissioni. Con una giusta causa la regola non vale.</source>
   <extracomment>NASPI-R7 way_out</extracomment>
   <translation type="unfinished">Скільки тижнів бракує після звільнення за власним бажанням: {settimane_minime - settimane_tra_le_due_cessazioni}. З giusta causa (серйозна причина, яку визнає закон) це правило не діє.</translation>
  </message>
  <message>
   <source>{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</source>
   <extracomment>NASPI-R8 met</extracomment>
   <translation type="unfinished">{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</translation>
  </message>
  <message>
   <source>Riceve già una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>NASPI-R8 unmet</extracomment>
   <translation type="unfinished">Ви вже отримуєте пенсію від роботи: ці дві речі не можна мати разом.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve una pensione.</source>
   <extracomment>NASPI-R8 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви отримуєте пенсію.</translation>
  </message>
  <message>
   <source>Non ha ancora età e contributi per la pensione.</source>
   <extracomment>NASPI-R9 met</extracomment>
   <translation type="unfinished">Ви ще не маєте віку і внесків для пенсії.</translation>
  </message>
  <message>
   <source>Ha già età e contributi per la pensione di vecchiaia o anticipata: deve chiedere quella.</source>
   <extracomment>NASPI-R9 unmet</extracomment>
   <translation type="unfinished">Ви вже маєте вік і внески для пенсії за віком або дострокової: треба просити її.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se può già andare in pensione.</source>
   <extracomment>NASPI-R9 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви вже можете вийти на пенсію.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</source>
   <extracomment>NASPI-R10 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per una vertenza, una malattia, la maternità, il preavviso pagato.</source>
   <extracomment>NASPI-R10 way_out</extracomment>
   <translation type="unfinished">Строк може пересунутися: через спір з підприємством, хворобу, материнство, оплачений строк попередження.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla NASpI «{effetto_attivita}».</source>
   <extracomment>NASPI-C1 met</extracomment>
   <translation type="unfinished">Діяльність можна залишити: вплив на NASpI — «{effetto_attivita}».</translation>
  </message>
  <message>
   <source>L'attività fa finire la NASpI: il guadagno supera {limite_attivita}, oppure la NASpI-Com non è arrivata entro il {termine_naspi_com}.</source>
   <extracomment>NASPI-C1 unmet</extracomment>
   <translation type="unfinished">Через цю діяльність NASpI закінчується: заробіток перевищує {limite_attivita}, або NASpI-Com (повідомлення для INPS) не надійшло до {termine_naspi_com}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagnerà, e se lo ha detto all'INPS in tempo.</source>
   <extracomment>NASPI-C1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Ви зароблятимете і чи сказали про це INPS вчасно.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento</source>
   <extracomment>document lettera_licenziamento</extracomment>
   <translation type="unfinished">Лист роботодавця про звільнення</translation>
  </message>
  <message>
   <source>Dice quando e perché è finito il lavoro.</source>
   <extracomment>document lettera_licenziamento explanation</extracomment>
   <translation type="unfinished">Каже, коли і чому закінчилася робота.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis. Se non si trova: al Centro per l'impiego si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document lettera_licenziamento where</extracomment>
   <translation type="unfinished">З підприємства, безкоштовно. Якщо його немає: у Centro per l'impiego (центр зайнятості) просять копію повідомлення UniLav (офіційне повідомлення про роботу).</translation>
  </message>
  <message>
   <source>Contratto a termine</source>
   <extracomment>document contratto_a_termine</extracomment>
   <translation type="unfinished">Строковий договір</translation>
  </message>
  <message>
   <source>Dice la data di fine del lavoro.</source>
   <extracomment>document contratto_a_termine explanation</extracomment>
   <translation type="unfinished">Каже дату закінчення роботи.</translation>
  </message>
  <message>
   <source>Ricevuta delle dimissioni</source>
   <extracomment>document dimissioni_telematiche</extracomment>
   <translation type="unfinished">Квитанція про звільнення за власним бажанням</translation>
  </message>
  <message>
   <source>Sul sito del Ministero del lavoro, con SPID o CIE, gratis. Oppure dal patronato che le ha mandate.</source>
   <extracomment>document dimissioni_telematiche where</extracomment>
   <translation type="unfinished">На сайті Міністерства праці, з SPID або CIE (електронний вхід), безкоштовно. Або з patronato (бюро безкоштовної допомоги), яке її надіслало.</translation>
  </message>
  <message>
   <source>Un foglio che dice come è finito il lavoro</source>
   <extracomment>document documento_fine_lavoro</extracomment>
   <translation type="unfinished">Папір, який каже, як закінчилася робота</translation>
  </message>
  <message>
   <source>Lettera, accordo o copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro explanation</extracomment>
   <translation type="unfinished">Лист, угода або копія повідомлення UniLav (офіційне повідомлення про роботу).</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis. Si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro where</extracomment>
   <translation type="unfinished">З підприємства або з Centro per l'impiego (центр зайнятості), безкоштовно. Просять копію повідомлення UniLav (офіційне повідомлення про роботу).</translation>
  </message>
  <message>
   <source>Accordo aziendale e adesione firmata</source>
   <extracomment>document accordo_aziendale</extracomment>
   <translation type="unfinished">Угода на підприємстві і підписана згода на неї</translation>
  </message>
  <message>
   <source>Mostra che l'uscita era dentro l'accordo con il sindacato.</source>
   <extracomment>document accordo_aziendale explanation</extracomment>
   <translation type="unfinished">Показує, що закінчення роботи входило в угоду з профспілкою.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal sindacato, gratis.</source>
   <extracomment>document accordo_aziendale where</extracomment>
   <translation type="unfinished">З підприємства або з профспілки, безкоштовно.</translation>
  </message>
  <message>
   <source>Verbale di conciliazione</source>
   <extracomment>document verbale_conciliazione</extracomment>
   <translation type="unfinished">Протокол примирення (verbale di conciliazione)</translation>
  </message>
  <message>
   <source>Mostra come è stato chiuso l'accordo.</source>
   <extracomment>document verbale_conciliazione explanation</extracomment>
   <translation type="unfinished">Показує, як укладено угоду.</translation>
  </message>
  <message>
   <source>Dall'Ispettorato del lavoro o dal sindacato che c'era, gratis. Si chiede la copia del verbale.</source>
   <extracomment>document verbale_conciliazione where</extracomment>
   <translation type="unfinished">З Ispettorato del lavoro (інспекція праці) або з профспілки, яка була присутня, безкоштовно. Просять копію протоколу.</translation>
  </message>
  <message>
   <source>Lettera di trasferimento</source>
   <extracomment>document lettera_trasferimento</extracomment>
   <translation type="unfinished">Лист про переведення</translation>
  </message>
  <message>
   <source>Dice la nuova sede: conta se è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>document lettera_trasferimento explanation</extracomment>
   <translation type="unfinished">Каже нове місце роботи: важить, якщо воно далі ніж 50 км від дому або 80 хвилин транспортом.</translation>
  </message>
  <message>
   <source>Convalida dell'Ispettorato del lavoro</source>
   <extracomment>document convalida_ispettorato</extracomment>
   <translation type="unfinished">Convalida dell'Ispettorato del lavoro (підтвердження від інспекції праці)</translation>
  </message>
  <message>
   <source>Senza convalida queste dimissioni non valgono.</source>
   <extracomment>document convalida_ispettorato explanation</extracomment>
   <translation type="unfinished">Без підтвердження (convalida) таке звільнення не діє.</translation>
  </message>
  <message>
   <source>All'Ispettorato del lavoro, gratis, in pochi giorni. Si dice: «Devo convalidare le dimissioni per il mio bambino».</source>
   <extracomment>document convalida_ispettorato where</extracomment>
   <translation type="unfinished">В Ispettorato del lavoro (інспекція праці), безкоштовно, за кілька днів. Кажуть: «Devo convalidare le dimissioni per il mio bambino» (мені треба підтвердити звільнення через мою дитину).</translation>
  </message>
  <message>
   <source>Diffide, denunce o ricorsi contro l'azienda</source>
   <extracomment>document prove_giusta_causa</extracomment>
   <translation type="unfinished">Листи з вимогами, скарги або позови проти підприємства</translation>
  </message>
  <message>
   <source>Mostrano che la persona vuole difendersi. Basta una lettera o una PEC mandata all'azienda.</source>
   <extracomment>document prove_giusta_causa explanation</extracomment>
   <translation type="unfinished">Показують, що людина хоче захищатися. Достатньо листа або PEC (офіційна електронна пошта), надісланого підприємству.</translation>
  </message>
  <message>
   <source>Dal sindacato, dal patronato o dall'avvocato. Il patronato è gratis.</source>
   <extracomment>document prove_giusta_causa where</extracomment>
   <translation type="unfinished">З профспілки, з patronato (бюро допомоги) або від адвоката. Patronato безкоштовне.</translation>
  </message>
  <message>
   <source>Accordo o sentenza che ha chiuso la causa</source>
   <extracomment>document atto_vertenza</extracomment>
   <translation type="unfinished">Угода або рішення суду, яким закінчилася справа</translation>
  </message>
  <message>
   <source>Da quel giorno si contano i giorni per la domanda.</source>
   <extracomment>document atto_vertenza explanation</extracomment>
   <translation type="unfinished">Від того дня рахуються дні для заяви.</translation>
  </message>
  <message>
   <source>Dall'avvocato o dal sindacato.</source>
   <extracomment>document atto_vertenza where</extracomment>
   <translation type="unfinished">Від адвоката або з профспілки.</translation>
  </message>
  <message>
   <source>Certificato di maternità, malattia o infortunio</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">Довідка про материнство, хворобу або травму на роботі</translation>
  </message>
  <message>
   <source>Dal medico o sul sito dell'INPS (INAIL per l'infortunio), gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">Від лікаря або на сайті INPS (INAIL для травми на роботі), безкоштовно.</translation>
  </message>
  <message>
   <source>Scelta tra NASpI e assegno di invalidità</source>
   <extracomment>document opzione_invalidita</extracomment>
   <translation type="unfinished">Вибір між NASpI і assegno di invalidità (допомога за інвалідністю)</translation>
  </message>
  <message>
   <source>Le due cose non si prendono insieme: la scelta si firma qui.</source>
   <extracomment>document opzione_invalidita explanation</extracomment>
   <translation type="unfinished">Ці дві речі разом не отримують: вибір підписують тут.</translation>
  </message>
  <message>
   <source>Il modulo lo dà questo sportello, gratis.</source>
   <extracomment>document opzione_invalidita where</extracomment>
   <translation type="unfinished">Бланк дає ця установа, безкоштовно.</translation>
  </message>
  <message>
   <source>Aiutano a controllare il conto dell'importo e il preavviso pagato.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">Допомагають перевірити розрахунок суми та оплачений строк попередження.</translation>
  </message>
  <message>
   <source>Volontà di far valere i propri diritti</source>
   <extracomment>document dichiarazione_giusta_causa</extracomment>
   <translation type="unfinished">Бажання захищати свої права</translation>
  </message>
  <message>
   <source>Nessun altro lavoro in corso</source>
   <extracomment>document dichiarazione_nessun_lavoro</extracomment>
   <translation type="unfinished">Немає іншої чинної роботи</translation>
  </message>
  <message>
   <source>Guadagno previsto (NASpI-Com)</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">Очікуваний заробіток (NASpI-Com, повідомлення для INPS)</translation>
  </message>
  <message>
   <source>Comunicazione UniLav</source>
   <extracomment>document unilav</extracomment>
   <translation type="unfinished">Повідомлення UniLav (офіційне повідомлення про роботу)</translation>
  </message>
  <message>
   <source>Data e motivo della fine del lavoro: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document unilav explanation</extracomment>
   <translation type="unfinished">Дату і причину закінчення роботи INPS читає у своїх архівах.</translation>
  </message>
  <message>
   <source>Estratto contributivo</source>
   <extracomment>document estratto_contributivo</extracomment>
   <translation type="unfinished">Виписка про внески</translation>
  </message>
  <message>
   <source>Settimane e retribuzioni: l'INPS le legge nei suoi archivi.</source>
   <extracomment>document estratto_contributivo explanation</extracomment>
   <translation type="unfinished">Тижні та зарплати INPS читає у своїх архівах.</translation>
  </message>
  <message>
   <source>Pensioni e altre indennità</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">Пенсії та інші виплати</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi che non ce ne siano altre.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">INPS перевіряє у своїх архівах, що інших немає.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la NASpI non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">З сезонним дозволом (stagionale) NASpI немає.</translation>
  </message>
  <message>
   <source>UniLav porta il codice FC: vale come dimissioni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">UniLav (офіційне повідомлення про роботу) має код FC: це вважається звільненням за власним бажанням.</translation>
  </message>
  <message>
   <source>Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви маєте assegno ordinario di invalidità (звичайна допомога за інвалідністю): можете вибрати NASpI замість неї.</translation>
  </message>
  <message>
   <source>Non riceve una pensione da lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ви не отримуєте пенсії від роботи.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Строк від закінчення роботи минув. Він може пересунутися через свята, материнство, хворобу або строк попередження: треба перевірити.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли закінчилася робота, а отже, і останній день строку.</translation>
  </message>
  <message>
   <source>I dipendenti pubblici a tempo indeterminato sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Безстрокові державні працівники виключені.</translation>
  </message>
  <message>
   <source>Per gli operai agricoli a termine c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для строкових сільськогосподарських робітників є disoccupazione agricola (сільськогосподарська допомога по безробіттю).</translation>
  </message>
  <message>
   <source>Fino al 2021 per gli operai agricoli c'era la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">До 2021 року включно для сільськогосподарських робітників була disoccupazione agricola (сільськогосподарська допомога по безробіттю).</translation>
  </message>
  <message>
   <source>Per gli altri operai agricoli c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для інших сільськогосподарських робітників є disoccupazione agricola (сільськогосподарська допомога по безробіттю).</translation>
  </message>
  <message>
   <source>La NASpI è per chi era dipendente.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">NASpI — для тих, хто працював за наймом.</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti non c'è una indennità di disoccupazione: si può vedere l'Assegno di inclusione.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для ремісників і торговців допомоги по безробіттю немає: можна подивитися Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>La DIS-COLL per assegnisti e dottorandi è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">DIS-COLL (допомога по безробіттю) для дослідників (assegnisti) та аспірантів почалася 1 липня 2017 року.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi con borsa c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для дослідників (assegnisti) та аспірантів зі стипендією є DIS-COLL (допомога по безробіттю).</translation>
  </message>
  <message>
   <source>Per i professionisti con una cassa propria non c'è una indennità INPS: si può sentire la cassa.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">Для фахівців з власною пенсійною касою виплати від INPS немає: можна запитати в касі.</translation>
  </message>
  <message>
   <source>La prova chiusa dall'azienda vale come licenziamento.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Випробування, яке закінчило підприємство, вважається звільненням з боку роботодавця.</translation>
  </message>
  <message>
   <source>Le dimissioni per giusta causa valgono come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Звільнення за власним бажанням через giusta causa (серйозна причина, яку визнає закон) вважається втратою роботи.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni per giusta causa.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Вважається звільненням за власним бажанням через giusta causa (серйозна причина, яку визнає закон).</translation>
  </message>
  <message>
   <source>Questa regola vale dal 15 luglio 2022.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Це правило діє з 15 липня 2022 року.</translation>
  </message>
  <message>
   <source>Da 300 giorni prima del parto previsto al primo compleanno del figlio, con la convalida dell'Ispettorato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Від 300 днів до очікуваних пологів до першого дня народження дитини, з підтвердженням (convalida) від Ispettorato (інспекція праці).</translation>
  </message>
  <message>
   <source>Serve avere usato il congedo di paternità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Треба було скористатися congedo di paternità (відпустка для батька).</translation>
  </message>
  <message>
   <source>Prima del 13 agosto 2022 serviva il congedo preso al posto della madre.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">До 13 серпня 2022 року потрібна була відпустка, взята замість матері.</translation>
  </message>
  <message>
   <source>L'accordo davanti all'Ispettorato vale come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Угода перед Ispettorato (інспекція праці) вважається втратою роботи.</translation>
  </message>
  <message>
   <source>Vale se la nuova sede è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Діє, якщо нове місце роботи далі ніж 50 км від дому або 80 хвилин транспортом.</translation>
  </message>
  <message>
   <source>Basta la firma di un solo sindacato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Достатньо підпису однієї профспілки.</translation>
  </message>
  <message>
   <source>Dipende dall'azienda: doveva essere ancora sotto il divieto di licenziare.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Залежить від підприємства: для нього ще мала діяти заборона звільняти.</translation>
  </message>
  <message>
   <source>Questa regola è cominciata il 15 agosto 2020.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Це правило почалося 15 серпня 2020 року.</translation>
  </message>
  <message>
   <source>Questa regola è finita nel 2021.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Це правило закінчилося у 2021 році.</translation>
  </message>
  <message>
   <source>Un accordo comune con l'azienda è una scelta di tutti e due.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Спільна угода з підприємством — це вибір обох.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie non danno la NASpI.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Добровільне звільнення за власним бажанням не дає NASpI.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni. Un licenziamento per la stessa assenza, o dimissioni telematiche per giusta causa, cambiano la risposta.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Вважається звільненням за власним бажанням. Звільнення з боку роботодавця за ту саму відсутність або подане через інтернет звільнення за власним бажанням через giusta causa (серйозна причина, яку визнає закон) змінюють відповідь.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 12 gennaio 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">Dimissioni per fatti concludenti (звільнення через відсутність на роботі) існують з 12 січня 2025 року: треба подивитися, що каже UniLav (офіційне повідомлення про роботу).</translation>
  </message>
 </context>
 <context>
  <name>naspi_anticipata</name>
  <message>
   <source>NASpI anticipata</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI anticipata (допомога по безробіттю наперед)</translation>
  </message>
  <message>
   <source>La NASpI che resta, in anticipo, per chi apre un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Решта NASpI (допомога по безробіттю), наперед, для тих, хто відкриває справу</translation>
  </message>
  <message>
   <source>Per chi ha la NASpI e comincia a lavorare in proprio: la chiede entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто має NASpI (допомога по безробіттю) і починає працювати на себе: її просять протягом 30 днів від початку справи.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають до INPS протягом 30 днів від початку діяльності.</translation>
  </message>
  <message>
   <source>La NASpI in anticipo si può chiedere dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">NASpI (допомога по безробіттю) наперед можна просити з 1 травня 2015 року.</translation>
  </message>
  <message>
   <source>Quanto restituire lo calcola la sede INPS: solo la parte che corrisponde ai giorni di lavoro da dipendente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Скільки повернути, рахує відділення INPS: тільки частину, яка відповідає дням роботи за наймом.</translation>
  </message>
  <message>
   <source>La sede INPS controlla se il lavoro da dipendente è con la propria cooperativa: in quel caso non si restituisce niente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">Відділення INPS перевіряє, чи робота за наймом — у своєму кооперативі: тоді нічого не повертають.</translation>
  </message>
  <message>
   <source>Giorni di NASpI che restano: {giorni_residui}. Si possono avere in anticipo.</source>
   <extracomment>ANTIC-A1 met</extracomment>
   <translation type="unfinished">Скільки днів NASpI (допомога по безробіттю) лишається: {giorni_residui}. Їх можна отримати наперед.</translation>
  </message>
  <message>
   <source>Non resta niente da anticipare: su {giorni_spettanti} giorni di NASpI ne sono già pagati {giorni_gia_pagati}.</source>
   <extracomment>ANTIC-A1 unmet</extracomment>
   <translation type="unfinished">Наперед нічого не лишається: днів NASpI (допомога по безробіттю) було {giorni_spettanti}, уже оплачено {giorni_gia_pagati}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni di NASpI restano.</source>
   <extracomment>ANTIC-A1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки днів NASpI (допомога по безробіттю) лишається.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. Va bene per l'anticipo.</source>
   <extracomment>ANTIC-A2 met</extracomment>
   <translation type="unfinished">Форма справи: {forma_attivita}. Підходить для виплати наперед.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. {forme.nota}</source>
   <extracomment>ANTIC-A2 unmet</extracomment>
   <translation type="unfinished">Форма справи: {forma_attivita}. {forme.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se questa attività va bene. {or_else(forme.nota, &quot;&quot;)}</source>
   <extracomment>ANTIC-A2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи підходить ця справа. {or_else(forme.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la domanda è in tempo: va visto quando è cominciata l'attività, e se la scadenza si è spostata.</source>
   <extracomment>ANTIC-A3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи заява вчасна: треба подивитися, коли почалася справа і чи пересунувся строк.</translation>
  </message>
  <message>
   <source>Resta la NASpI di ogni mese, ridotta per il guadagno previsto: va detto all'INPS entro lo stesso termine.</source>
   <extracomment>ANTIC-A3 way_out</extracomment>
   <translation type="unfinished">Лишається NASpI (допомога по безробіттю) за кожен місяць, зменшена через очікуваний заробіток: про нього треба сказати INPS у той самий строк.</translation>
  </message>
  <message>
   <source>Non ha lavorato come dipendente dopo l'inizio dell'attività.</source>
   <extracomment>ANTIC-A4 met</extracomment>
   <translation type="unfinished">Ви не працювали за наймом після початку справи.</translation>
  </message>
  <message>
   <source>Ha lavorato come dipendente prima della fine della NASpI: l'anticipo si restituisce tutto e il resto non si paga.</source>
   <extracomment>ANTIC-A4 unmet</extracomment>
   <translation type="unfinished">Ви працювали за наймом до закінчення NASpI (допомога по безробіттю): виплату наперед повертають усю, а решту не платять.</translation>
  </message>
  <message>
   <source>Un lavoro da dipendente prima della fine della NASpI fa restituire l'anticipo. Non sempre tutto: lo decide la sede INPS.</source>
   <extracomment>ANTIC-A4 unknown</extracomment>
   <translation type="unfinished">Через роботу за наймом до закінчення NASpI (допомога по безробіттю) виплату наперед повертають. Не завжди всю: це вирішує відділення INPS.</translation>
  </message>
  <message>
   <source>Non riceve una pensione che toglie la seconda rata.</source>
   <extracomment>ANTIC-A5 met</extracomment>
   <translation type="unfinished">Ви не отримуєте пенсії, яка забирає другу частину.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: la seconda rata non si paga.</source>
   <extracomment>ANTIC-A5 unmet</extracomment>
   <translation type="unfinished">Ви отримуєте пенсію від роботи: другу частину не платять.</translation>
  </message>
  <message>
   <source>Un foglio sull'inizio dell'attività</source>
   <extracomment>document inizio_attivita</extracomment>
   <translation type="unfinished">Папір про початок справи</translation>
  </message>
  <message>
   <source>Apertura della partita IVA, iscrizione al Registro delle imprese o a un albo, quota di cooperativa. Aiuta a scrivere la data giusta.</source>
   <extracomment>document inizio_attivita explanation</extracomment>
   <translation type="unfinished">Відкриття partita IVA (податковий номер), запис у Registro delle imprese (реєстр підприємств) або в реєстр професії (albo), пай у кооперативі. Допомагає записати правильну дату.</translation>
  </message>
  <message>
   <source>Sul sito dell'Agenzia delle Entrate, alla Camera di commercio, dall'albo o dalla cooperativa.</source>
   <extracomment>document inizio_attivita where</extracomment>
   <translation type="unfinished">На сайті Agenzia delle Entrate (податкова служба), у Camera di commercio (торгова палата), з реєстру професії (albo) або з кооперативу.</translation>
  </message>
  <message>
   <source>Statuto o atto della società</source>
   <extracomment>document atto_societa</extracomment>
   <translation type="unfinished">Статут або документ товариства</translation>
  </message>
  <message>
   <source>Dice che la persona lavora nella società o nella cooperativa.</source>
   <extracomment>document atto_societa explanation</extracomment>
   <translation type="unfinished">Каже, що людина працює в товаристві або в кооперативі.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla cooperativa.</source>
   <extracomment>document atto_societa where</extracomment>
   <translation type="unfinished">Від нотаріуса або з кооперативу.</translation>
  </message>
  <message>
   <source>Prove del fatto che ha fermato l'attività</source>
   <extracomment>document prove_forza_maggiore</extracomment>
   <translation type="unfinished">Докази події, яка зупинила справу</translation>
  </message>
  <message>
   <source>L'INPS le chiede entro 30 giorni. Il fallimento dell'attività non basta.</source>
   <extracomment>document prove_forza_maggiore explanation</extracomment>
   <translation type="unfinished">INPS просить їх протягом 30 днів. Невдачі справи недостатньо.</translation>
  </message>
  <message>
   <source>Da chi ha constatato il fatto: Comune, Vigili del fuoco, assicurazione.</source>
   <extracomment>document prove_forza_maggiore where</extracomment>
   <translation type="unfinished">Від того, хто засвідчив подію: Comune (мерія), пожежники, страхова компанія.</translation>
  </message>
  <message>
   <source>Domanda di NASpI</source>
   <extracomment>document domanda_naspi</extracomment>
   <translation type="unfinished">Заява на NASpI (допомога по безробіттю)</translation>
  </message>
  <message>
   <source>L'INPS ha già la domanda, l'importo e i giorni pagati.</source>
   <extracomment>document domanda_naspi explanation</extracomment>
   <translation type="unfinished">INPS уже має заяву, суму та оплачені дні.</translation>
  </message>
  <message>
   <source>Partita IVA e Registro delle imprese</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA (податковий номер) і Registro delle imprese (реєстр підприємств)</translation>
  </message>
  <message>
   <source>L'INPS controlla nei registri pubblici l'inizio dell'attività.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">INPS перевіряє початок справи в державних реєстрах.</translation>
  </message>
  <message>
   <source>Le società sono state ammesse con la circolare INPS 174 del 23 novembre 2017.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">Товариства допущено листом (circolare) INPS 174 від 23 листопада 2017 року.</translation>
  </message>
  <message>
   <source>Chi mette solo il capitale, senza lavorare nella società, non può avere l'anticipo.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">Хто вкладає тільки капітал і не працює в товаристві, не може отримати виплату наперед.</translation>
  </message>
 </context>
 <context>
  <name>pdc</name>
  <message>
   <source>Pensione di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Pensione di cittadinanza (допомога літнім людям, до 2023 року)</translation>
  </message>
  <message>
   <source>Aiuto per anziani con redditi bassi, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога для літніх людей з низьким доходом, 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie di persone di almeno 67 anni con ISEE sotto 9.360 €, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей з людей віком не менше 67 років з ISEE (підрахунок доходів і майна) менше 9.360 €, які просили її між 2019 і 2023 роками.</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza è finita il 31 dicembre 2023. Ora c'è l'Assegno di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Pensione di cittadinanza закінчилася 31 грудня 2023 року. Зараз є Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Pensione di cittadinanza можна було просити з 6 березня 2019 року.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene.</source>
   <extracomment>PDC-R1 met</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Підходить.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: erano {mesi_residenza_totali} mesi.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</source>
   <extracomment>PDC-R2 unmet</extracomment>
   <translation type="unfinished">Треба було прожити в Італії не менше {anni_residenza_minimi} років, останні 2 роки без перерви: місяців було {mesi_residenza_totali}.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, se è stata via, o se la pratica è ancora aperta. Dal 2025 bastano 5 anni, ma solo per le pratiche non chiuse.</source>
   <extracomment>PDC-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, відколи Ви проживаєте в Італії, чи Ви виїжджали, або чи справа ще відкрита. З 2025 року достатньо 5 років, але тільки для незакритих справ.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: doveva essere sotto {isee_limite}.</source>
   <extracomment>PDC-R3 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: мав бути менше ніж {isee_limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISEE di allora.</source>
   <extracomment>PDC-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо тодішній ISEE.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}, sotto il limite.</source>
   <extracomment>PDC-R4 met</extracomment>
   <translation type="unfinished">Інші будинки і землі: {altri_immobili}, менше за межу.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}. Il limite era {immobili_massimo}.</source>
   <extracomment>PDC-R4 unmet</extracomment>
   <translation type="unfinished">Інші будинки і землі: {altri_immobili}. Межа була {immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valevano le altre case e i terreni.</source>
   <extracomment>PDC-R4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки коштували інші будинки і землі.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo}.</source>
   <extracomment>PDC-R5 unmet</extracomment>
   <translation type="unfinished">Рахунки і заощадження: {patrimonio_mobiliare}. Межа для сім’ї була {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'era in conti e risparmi.</source>
   <extracomment>PDC-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки грошей було на рахунках і в заощадженнях.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: doveva essere sotto {soglia_reddito}.</source>
   <extracomment>PDC-R6 met</extracomment>
   <translation type="unfinished">Дохід {reddito_familiare}: мав бути менше ніж {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto di allora. Per la casa popolare il limite lo dice l'INPS.</source>
   <extracomment>PDC-R6 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо тодішній дохід, склад сім’ї або оренду. Для casa popolare (державне житло) межу каже INPS.</translation>
  </message>
  <message>
   <source>C'era una barca, un'auto o una moto immatricolata nei 6 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 2 anni.</source>
   <extracomment>PDC-R7 unmet</extracomment>
   <translation type="unfinished">Був човен, або авто чи мотоцикл, зареєстровані за 6 місяців до того, або великі ({cilindrata_auto} см³, {cilindrata_moto} для мотоциклів) і яким менше 2 років.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche c'erano.</source>
   <extracomment>PDC-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, які були авто, мотоцикли чи човни.</translation>
  </message>
  <message>
   <source>Nessuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 met</extracomment>
   <translation type="unfinished">Ніхто не звільнився за власним бажанням за 12 місяців до того.</translation>
  </message>
  <message>
   <source>Qualcuno si era dimesso senza giusta causa nei 12 mesi prima: fino al 29 marzo 2019 escludeva tutta la famiglia.</source>
   <extracomment>PDC-R9 unmet</extracomment>
   <translation type="unfinished">Хтось звільнився за власним бажанням без giusta causa (серйозна причина, яку визнає закон) за 12 місяців до того: до 29 березня 2019 року це виключало всю сім’ю.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи хтось звільнився за власним бажанням за 12 місяців до того.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni, o vivono solo con persone con disabilità grave.</source>
   <extracomment>PDC-R10 met</extracomment>
   <translation type="unfinished">Усім не менше 67 років, або вони живуть тільки з людьми з тяжкою інвалідністю.</translation>
  </message>
  <message>
   <source>Qualcuno ha meno di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 unmet</extracomment>
   <translation type="unfinished">Комусь менше 67 років: діє Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età di tutti.</source>
   <extracomment>PDC-R10 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо вік усіх.</translation>
  </message>
  <message>
   <source>Per le altre famiglie c'era il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 referral</extracomment>
   <translation type="unfinished">Для інших сімей був Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese era {decorrenza}.</source>
   <extracomment>PDC-R11 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: перший місяць був {decorrenza}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese sarebbe stato gennaio 2024, quando non si pagava più.</source>
   <extracomment>PDC-R11 unmet</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: першим місяцем був би січень 2024 року, коли вже не платили.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che giorno è stata presentata la domanda.</source>
   <extracomment>PDC-R11 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, якого дня подано заяву.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno di allora</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Тодішній permesso або carta di soggiorno (дозвіл або картка на проживання)</translation>
  </message>
  <message>
   <source>Mostra che il documento andava bene il giorno della domanda.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">Показує, що документ підходив у день заяви.</translation>
  </message>
  <message>
   <source>Dice quanto era l'affitto.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">Каже, скільки коштувала оренда.</translation>
  </message>
  <message>
   <source>Dichiarazione della banca sul mutuo</source>
   <extracomment>document mutuo</extracomment>
   <translation type="unfinished">Довідка банку про кредит на житло</translation>
  </message>
  <message>
   <source>Dice quanto erano le rate della casa dove si viveva.</source>
   <extracomment>document mutuo explanation</extracomment>
   <translation type="unfinished">Каже, скільки становили платежі за житло, у якому жили.</translation>
  </message>
  <message>
   <source>In banca, gratis.</source>
   <extracomment>document mutuo where</extracomment>
   <translation type="unfinished">У банку, безкоштовно.</translation>
  </message>
  <message>
   <source>Certificato di redditi e beni nel Paese di origine</source>
   <extracomment>document certificato_estero</extracomment>
   <translation type="unfinished">Довідка про доходи і майно в країні походження</translation>
  </message>
  <message>
   <source>Serviva solo per i cittadini di alcuni Stati: lo dice l'INPS.</source>
   <extracomment>document certificato_estero explanation</extracomment>
   <translation type="unfinished">Була потрібна тільки громадянам деяких держав: це каже INPS.</translation>
  </message>
  <message>
   <source>Al consolato, tradotto e legalizzato.</source>
   <extracomment>document certificato_estero where</extracomment>
   <translation type="unfinished">У консульстві, з перекладом і легалізацією.</translation>
  </message>
  <message>
   <source>Ricorso, causa o lettera dell'INPS</source>
   <extracomment>document prova_pratica_aperta</extracomment>
   <translation type="unfinished">Скарга, судова справа або лист INPS</translation>
  </message>
  <message>
   <source>Mostra che la pratica di allora non è chiusa.</source>
   <extracomment>document prova_pratica_aperta explanation</extracomment>
   <translation type="unfinished">Показує, що тодішня справа не закрита.</translation>
  </message>
  <message>
   <source>Dal patronato o dall'avvocato.</source>
   <extracomment>document prova_pratica_aperta where</extracomment>
   <translation type="unfinished">З patronato (бюро безкоштовної допомоги) або від адвоката.</translation>
  </message>
  <message>
   <source>ISEE di allora</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">Тодішній ISEE</translation>
  </message>
  <message>
   <source>Lo controlliamo noi: l'INPS lo ha negli archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">Ми самі перевіряємо його: INPS має його в архівах.</translation>
  </message>
  <message>
   <source>Certificato di residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">Довідка про місце проживання</translation>
  </message>
  <message>
   <source> Per una pratica già chiusa ne servono 10.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished"> Для вже закритої справи треба 10.</translation>
  </message>
  <message>
   <source>Serviva anche il permesso UE di lungo periodo, o l'asilo: conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Потрібен був також permesso UE di lungo periodo (дозвіл на довгий строк) або притулок: важить цей документ.</translation>
  </message>
 </context>
 <context>
  <name>rdc</name>
  <message>
   <source>Reddito di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di cittadinanza (допомога бідним сім’ям, до 2023 року)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога бідним сім’ям, 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE sotto 9.360 € e pochi redditi e risparmi, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей з ISEE (підрахунок доходів і майна) менше 9.360 €, з малими доходами і заощадженнями, які просили її між 2019 і 2023 роками.</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza è finito il 31 dicembre 2023. Ora ci sono l'Assegno di inclusione e il Supporto per la formazione e il lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Reddito di cittadinanza закінчився 31 грудня 2023 року. Зараз є Assegno di inclusione (допомога сім’ям) і Supporto per la formazione e il lavoro (підтримка для навчання і роботи).</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Reddito di cittadinanza можна було просити з 6 березня 2019 року.</translation>
  </message>
  <message>
   <source>La famiglia non è di sole persone di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>RDC-R10 met</extracomment>
   <translation type="unfinished">Сім’я не складається тільки з людей віком 67 років: діє Reddito di cittadinanza.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni: vale la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 unmet</extracomment>
   <translation type="unfinished">Усім не менше 67 років: діє Pensione di cittadinanza (допомога літнім людям).</translation>
  </message>
  <message>
   <source>Per le famiglie di 67 anni c'era la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 referral</extracomment>
   <translation type="unfinished">Для сімей з людей віком 67 років була Pensione di cittadinanza (допомога літнім людям).</translation>
  </message>
 </context>
 <context>
  <name>rei</name>
  <message>
   <source>Reddito di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di inclusione (допомога бідним сім’ям, до 2019 року)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2018 e 2019</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога бідним сім’ям, 2018 і 2019</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE fino a 6.000 € e pochi risparmi, che lo hanno chiesto tra dicembre 2017 e febbraio 2019.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для сімей з ISEE (підрахунок доходів і майна) до 6.000 € і малими заощадженнями, які просили її між груднем 2017 року і лютим 2019 року.</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere fino al 28 febbraio 2019. Dopo è venuto il Reddito di cittadinanza.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Reddito di inclusione можна було просити до 28 лютого 2019 року. Потім з’явився Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere dal 1° dicembre 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Reddito di inclusione можна було просити з 1 грудня 2017 року.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il Reddito di inclusione.</source>
   <extracomment>REI-R1 met</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Підходить для Reddito di inclusione.</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni di seguito.</source>
   <extracomment>REI-R2 met</extracomment>
   <translation type="unfinished">Проживання в Італії не менше {anni_residenza_minimi} років без перерви.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, senza interruzioni: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>REI-R2 unmet</extracomment>
   <translation type="unfinished">Треба було прожити в Італії не менше {anni_residenza_minimi} років, без перерв: на день заяви місяців було {mesi_residenza_totali}.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 met</extracomment>
   <translation type="unfinished">У сім’ї є неповнолітня дитина, вагітність, людина з інвалідністю з одним із батьків, або безробітна людина віком не менше 55 років.</translation>
  </message>
  <message>
   <source>Fino a maggio 2018 serviva un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unmet</extracomment>
   <translation type="unfinished">До травня 2018 року включно потрібна була неповнолітня дитина, вагітність, людина з інвалідністю з одним із батьків, або безробітна людина віком не менше 55 років.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, una disabilità, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи є в сім’ї неповнолітня дитина, вагітність, інвалідність, або безробітна людина віком не менше 55 років.</translation>
  </message>
  <message>
   <source>Le domande respinte solo per questo sono state riesaminate dal 1° giugno 2018, senza chiederlo.</source>
   <extracomment>REI-R3 way_out</extracomment>
   <translation type="unfinished">Заяви, відхилені тільки через це, переглянули з 1 червня 2018 року, просити про це не треба було.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: il limite era {isee_massimo}.</source>
   <extracomment>REI-R4 met</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: межа була {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: supera il limite di {isee_massimo}.</source>
   <extracomment>REI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE {isee_calcolo_ordinario}: перевищує межу {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: il limite era {isre_massimo}.</source>
   <extracomment>REI-R5 met</extracomment>
   <translation type="unfinished">ISRE {isre}: межа була {isre_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: supera il limite di {isre_massimo}.</source>
   <extracomment>REI-R5 unmet</extracomment>
   <translation type="unfinished">ISRE {isre}: перевищує межу {isre_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISRE, la parte dei redditi nell'ISEE.</source>
   <extracomment>REI-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо ISRE, частину доходів в ISEE.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite.</source>
   <extracomment>REI-R7 met</extracomment>
   <translation type="unfinished">Рахунки і заощадження: {patrimonio_mobiliare}, менше за межу.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo.limite}.</source>
   <extracomment>REI-R7 unmet</extracomment>
   <translation type="unfinished">Рахунки і заощадження: {patrimonio_mobiliare}. Межа для сім’ї була {mobiliare_massimo.limite}.</translation>
  </message>
  <message>
   <source>Nessuno in famiglia aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 met</extracomment>
   <translation type="unfinished">Ніхто в сім’ї не мав допомоги по безробіттю.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il REI non si poteva avere.</source>
   <extracomment>REI-R8 unmet</extracomment>
   <translation type="unfinished">Хтось у сім’ї мав допомогу по безробіттю: REI (Reddito di inclusione) отримати не можна було.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи хтось мав допомогу по безробіттю.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto nuova, nessuna barca.</source>
   <extracomment>REI-R9 met</extracomment>
   <translation type="unfinished">Немає нового авто чи мотоцикла, немає човна.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei {mesi_veicolo} mesi prima, o una barca.</source>
   <extracomment>REI-R9 unmet</extracomment>
   <translation type="unfinished">Було авто або мотоцикл, зареєстровані за {mesi_veicolo} місяців до того, або човен.</translation>
  </message>
  <message>
   <source>Con la data presunta del parto, di un medico del servizio pubblico.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">З очікуваною датою пологів, від лікаря державної служби.</translation>
  </message>
  <message>
   <source>Al consultorio o dal medico del servizio sanitario, gratis.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">У consultorio (медичний центр для сім’ї) або від лікаря служби охорони здоров’я, безкоштовно.</translation>
  </message>
  <message>
   <source>La controlla il Centro per l'impiego.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">Її перевіряє Centro per l'impiego (центр зайнятості).</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud</name>
  <message>
   <source>Resto al Sud</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud (допомога, щоб відкрити справу на півдні, до 2025 року)</translation>
  </message>
  <message>
   <source>Aiuto per aprire un'attività al Sud, fino al 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога, щоб відкрити справу на півдні Італії, до 2025 року</translation>
  </message>
  <message>
   <source>Per chi apriva un'attività al Sud, fino a 55 anni negli ultimi anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто відкривав справу на півдні Італії, до 55 років в останні роки.</translation>
  </message>
  <message>
   <source>Resto al Sud ha chiuso il 15 ottobre 2025. Ora c'è Resto al Sud 2.0, per chi ha meno di 35 anni. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Resto al Sud закрився 15 жовтня 2025 року. Зараз є Resto al Sud 2.0, для тих, кому менше 35 років. Для іншого віку можна запитати в Camera di commercio (торгова палата) або в регіоні.</translation>
  </message>
  <message>
   <source>Le domande di Resto al Sud sono cominciate il 15 gennaio 2018.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Подання заяв на Resto al Sud почалося 15 січня 2018 року.</translation>
  </message>
  <message>
   <source>Per una domanda già fatta si sente Invitalia, invitalia.it: decide lei.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Щодо вже поданої заяви питають в Invitalia (державне агентство), invitalia.it: вирішує воно.</translation>
  </message>
  <message>
   <source>Il 15 ottobre 2025 lo sportello ha chiuso: se una domanda di quel giorno vale lo dice Invitalia.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">15 жовтня 2025 року прийом заяв закрився: чи діє заява того дня, каже Invitalia (державне агентство).</translation>
  </message>
  <message>
   <source>Alla domanda aveva {eta_alla_domanda} anni: andava bene.</source>
   <extracomment>RAS-R1 met</extracomment>
   <translation type="unfinished">На день заяви Ваш вік був {eta_alla_domanda}: підходило.</translation>
  </message>
  <message>
   <source>Serviva avere da 18 a {eta_massima} anni: ne aveva {eta_alla_domanda}.</source>
   <extracomment>RAS-R1 unmet</extracomment>
   <translation type="unfinished">Треба було мати від 18 до {eta_massima} років: Ваш вік був {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva.</source>
   <extracomment>RAS-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Вам було років.</translation>
  </message>
  <message>
   <source>Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>RAS-R1 way_out</extracomment>
   <translation type="unfinished">Для іншого віку можна запитати в Camera di commercio (торгова палата) або в регіоні.</translation>
  </message>
  <message>
   <source>La sede è tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 met</extracomment>
   <translation type="unfinished">Місце справи входить до дозволених територій: {regione_sede}.</translation>
  </message>
  <message>
   <source>La sede non era tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 unmet</extracomment>
   <translation type="unfinished">Місце справи не входило до дозволених територій: {regione_sede}.</translation>
  </message>
  <message>
   <source>Va controllato se la sede è tra i territori ammessi.</source>
   <extracomment>RAS-R2 unknown</extracomment>
   <translation type="unfinished">Треба перевірити, чи місце справи входить до дозволених територій.</translation>
  </message>
  <message>
   <source>Non è un libero professionista.</source>
   <extracomment>RAS-R3 met</extracomment>
   <translation type="unfinished">Ви не є фахівцем вільної професії (libero professionista).</translation>
  </message>
  <message>
   <source>I liberi professionisti sono entrati nel 2019.</source>
   <extracomment>RAS-R3 unmet</extracomment>
   <translation type="unfinished">Фахівців вільних професій (liberi professionisti) допустили у 2019 році.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che forma lavorava.</source>
   <extracomment>RAS-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, у якій формі Ви працювали.</translation>
  </message>
  <message>
   <source>I liberi professionisti potevano chiedere dal 1° gennaio 2019.</source>
   <extracomment>RAS-R3 way_out</extracomment>
   <translation type="unfinished">Фахівці вільних професій (liberi professionisti) могли просити з 1 січня 2019 року.</translation>
  </message>
  <message>
   <source>Numero della domanda a Invitalia</source>
   <extracomment>document pratica_invitalia</extracomment>
   <translation type="unfinished">Номер заяви в Invitalia (державне агентство)</translation>
  </message>
  <message>
   <source>Serve per chiedere a che punto è.</source>
   <extracomment>document pratica_invitalia explanation</extracomment>
   <translation type="unfinished">Потрібен, щоб запитати, на якому етапі заява.</translation>
  </message>
  <message>
   <source>È nella ricevuta e sul sito di Invitalia.</source>
   <extracomment>document pratica_invitalia where</extracomment>
   <translation type="unfinished">Є в квитанції і на сайті Invitalia.</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud_2_0</name>
  <message>
   <source>Resto al Sud 2.0</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud 2.0 (допомога, щоб відкрити справу на півдні)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Sud</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Ваучер або кошти, щоб відкрити справу на півдні Італії</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Sud o nei Comuni dei terremoti.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто має від 18 до 34 років, не працює або заробляє дуже мало і хоче відкрити справу на півдні Італії або в Comuni (громади), що постраждали від землетрусів.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Resto al Sud 2.0.</source>
   <extracomment>RS2-U4 met</extracomment>
   <translation type="unfinished">Місце справи тут: {regione_sede}. Діє Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Con la sede al Centro-Nord vale Autoimpiego Centro-Nord.</source>
   <extracomment>RS2-U4 unmet</extracomment>
   <translation type="unfinished">Якщо місце справи в центрі або на півночі Італії, діє Autoimpiego Centro-Nord.</translation>
  </message>
 </context>
 <context>
  <name>riduzione_35_forfettari</name>
  <message>
   <source>Riduzione del 35 % per i forfettari</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 35 % per i forfettari (знижка 35 % на внески)</translation>
  </message>
  <message>
   <source>Contributi ridotti del 35 % per chi è forfettario</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Внески, зменшені на 35 %, для тих, хто має regime forfettario (спрощений податок)</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti con un'impresa individuale e il regime forfettario.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для ремісників і торговців з одноосібним підприємством і regime forfettario (спрощений податок).</translation>
  </message>
  <message>
   <source>La richiesta si fa sul sito dell'INPS, nel Cassetto previdenziale artigiani e commercianti.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Запит роблять на сайті INPS, у Cassetto previdenziale для ремісників і торговців.</translation>
  </message>
  <message>
   <source>Nel 2015 la regola era un'altra, senza il contributo minimo: quelle richieste sono finite tutte il 31 dicembre 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">У 2015 році правило було іншим, без мінімального внеску: ті прохання всі закінчилися 31 грудня 2015 року.</translation>
  </message>
  <message>
   <source>Paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 met</extracomment>
   <translation type="unfinished">Ви платите податки за regime forfettario (спрощений податок).</translation>
  </message>
  <message>
   <source>Lo sconto è solo per chi paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unmet</extracomment>
   <translation type="unfinished">Знижка — тільки для тих, хто платить податки за regime forfettario (спрощений податок).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви платите податки за regime forfettario (спрощений податок).</translation>
  </message>
  <message>
   <source>Ha un'impresa individuale e versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R35-F2 met</extracomment>
   <translation type="unfinished">Ви маєте одноосібне підприємство і сплачуєте внески сюди: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Serve un'impresa individuale con i contributi da artigiano o commerciante. Lei ha: {forma_attivita}, {gestione_previdenziale}.</source>
   <extracomment>R35-F2 unmet</extracomment>
   <translation type="unfinished">Потрібне одноосібне підприємство з внесками ремісника або торговця. Ви маєте: {forma_attivita}, {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che impresa ha, e dove versa i contributi.</source>
   <extracomment>R35-F2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, яке у Вас підприємство і куди Ви сплачуєте внески.</translation>
  </message>
  <message>
   <source>Non ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 met</extracomment>
   <translation type="unfinished">Ви не маєте знижки 50 % для тих, хто зареєструвався у 2025 році.</translation>
  </message>
  <message>
   <source>Ha già lo sconto del 50 % per chi si è iscritto nel 2025: deve scegliere.</source>
   <extracomment>R35-F3 unmet</extracomment>
   <translation type="unfinished">Ви вже маєте знижку 50 % для тих, хто зареєструвався у 2025 році: треба вибрати.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви маєте знижку 50 % для тих, хто зареєструвався у 2025 році.</translation>
  </message>
  <message>
   <source>Può scegliere: per avere questo sconto deve rinunciare a quello del 50 %.</source>
   <extracomment>R35-F3 way_out</extracomment>
   <translation type="unfinished">Можете вибрати: щоб мати цю знижку, треба відмовитися від знижки 50 %.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la richiesta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">Потрібні, щоб точно знати, хто подає прохання.</translation>
  </message>
  <message>
   <source>La richiesta si fa nel cassetto previdenziale di artigiani e commercianti, sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Прохання подають у cassetto previdenziale (особиста сторінка) ремісників і торговців, на сайті INPS.</translation>
  </message>
  <message>
   <source>Requisiti del regime forfettario</source>
   <extracomment>document dichiarazione_forfettario</extracomment>
   <translation type="unfinished">Вимоги regime forfettario (спрощений податок)</translation>
  </message>
  <message>
   <source>Basta dichiararlo nella richiesta.</source>
   <extracomment>document dichiarazione_forfettario explanation</extracomment>
   <translation type="unfinished">Достатньо заявити про це в проханні.</translation>
  </message>
  <message>
   <source>Iscrizione e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">Реєстрація і visura (виписка про підприємство)</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi e nel Registro delle imprese.</source>
   <extracomment>document iscrizione explanation</extracomment>
   <translation type="unfinished">INPS читає їх у своїх архівах і в Registro delle imprese (реєстр підприємств).</translation>
  </message>
 </context>
 <context>
  <name>riduzione_50_art_com_2025</name>
  <message>
   <source>Riduzione del 50 % per artigiani e commercianti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 50 % per artigiani e commercianti (знижка 50 % для ремісників і торговців)</translation>
  </message>
  <message>
   <source>Metà contributi per chi si è iscritto nel 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Половина внесків для тих, хто зареєструвався у 2025 році</translation>
  </message>
  <message>
   <source>Per chi nel 2025 si è iscritto per la prima volta come artigiano o commerciante.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто у 2025 році вперше зареєструвався як ремісник або торговець.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, nel Portale delle agevolazioni.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Заяву подають на сайті INPS, у Portale delle agevolazioni.</translation>
  </message>
  <message>
   <source>Lo sconto vale per chi ha cominciato dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Знижка діє для тих, хто почав з 1 січня 2025 року.</translation>
  </message>
  <message>
   <source>Ha cominciato il {data_inizio_attivita}: lo sconto vale per chi ha cominciato nel 2025.</source>
   <extracomment>R50-B1 met</extracomment>
   <translation type="unfinished">Ви почали {data_inizio_attivita}: знижка діє для тих, хто почав у 2025 році.</translation>
  </message>
  <message>
   <source>Lo sconto vale solo per chi ha cominciato nel 2025: lei ha cominciato il {data_inizio_attivita}.</source>
   <extracomment>R50-B1 unmet</extracomment>
   <translation type="unfinished">Знижка діє тільки для тих, хто почав у 2025 році: Ви почали {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando ha cominciato.</source>
   <extracomment>R50-B1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, коли Ви почали.</translation>
  </message>
  <message>
   <source>Con il regime forfettario si può vedere lo sconto del 35 %.</source>
   <extracomment>R50-B1 way_out</extracomment>
   <translation type="unfinished">З regime forfettario (спрощений податок) можна подивитися знижку 35 %.</translation>
  </message>
  <message>
   <source>È la prima volta che si iscrive.</source>
   <extracomment>R50-B2 met</extracomment>
   <translation type="unfinished">Ви реєструєтеся вперше.</translation>
  </message>
  <message>
   <source>Era già stato iscritto come artigiano o commerciante, anche da collaboratore: lo sconto è solo per la prima volta.</source>
   <extracomment>R50-B2 unmet</extracomment>
   <translation type="unfinished">Ви вже були зареєстровані як ремісник або торговець, можливо, як помічник (collaboratore): знижка — тільки для першого разу.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è la prima iscrizione.</source>
   <extracomment>R50-B2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи це перша реєстрація.</translation>
  </message>
  <message>
   <source>Versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 met</extracomment>
   <translation type="unfinished">Ви сплачуєте внески сюди: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Lo sconto è solo per artigiani e commercianti. Contributi: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 unmet</extracomment>
   <translation type="unfinished">Знижка — тільки для ремісників і торговців. Внески: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non ha altri sconti sui contributi.</source>
   <extracomment>R50-B4 met</extracomment>
   <translation type="unfinished">Ви не маєте інших знижок на внески.</translation>
  </message>
  <message>
   <source>Ha già un altro sconto sui contributi: deve scegliere.</source>
   <extracomment>R50-B4 unmet</extracomment>
   <translation type="unfinished">Ви вже маєте іншу знижку на внески: треба вибрати.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha un altro sconto sui contributi.</source>
   <extracomment>R50-B4 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви маєте іншу знижку на внески.</translation>
  </message>
  <message>
   <source>Può scegliere: chi ha lo sconto del 35 % può passare a questo.</source>
   <extracomment>R50-B4 way_out</extracomment>
   <translation type="unfinished">Можете вибрати: хто має знижку 35 %, може перейти на цю.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il modulo c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 met</extracomment>
   <translation type="unfinished">Заява від {data_domanda}: бланк є з 8 серпня 2025 року.</translation>
  </message>
  <message>
   <source>Il modulo per la domanda c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 unmet</extracomment>
   <translation type="unfinished">Бланк для заяви є з 8 серпня 2025 року.</translation>
  </message>
  <message>
   <source>Si può chiedere dall'8 agosto 2025: lo sconto vale dal giorno dell'inizio.</source>
   <extracomment>R50-B5 way_out</extracomment>
   <translation type="unfinished">Можна просити з 8 серпня 2025 року: знижка діє від дня початку.</translation>
  </message>
  <message>
   <source>Aiuti avuti in tre anni: {aiuti_de_minimis_3_anni}. Il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 met</extracomment>
   <translation type="unfinished">Допомога, отримана за три роки: {aiuti_de_minimis_3_anni}. Найбільше може бути {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>L'impresa ha già avuto {aiuti_de_minimis_3_anni} di aiuti in tre anni: il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 unmet</extracomment>
   <translation type="unfinished">Підприємство вже отримало {aiuti_de_minimis_3_anni} допомоги за три роки: найбільше може бути {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>Va controllato che gli aiuti in tre anni, con questo sconto, restino sotto il massimo.</source>
   <extracomment>R50-B7 unknown</extracomment>
   <translation type="unfinished">Треба перевірити, щоб допомога за три роки разом із цією знижкою лишалася нижче найбільшої суми.</translation>
  </message>
  <message>
   <source>La domanda si fa nel Portale delle agevolazioni dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">Заяву подають у Portale delle agevolazioni (сторінка знижок) INPS.</translation>
  </message>
  <message>
   <source>Delega a chi tiene i conti</source>
   <extracomment>document delega</extracomment>
   <translation type="unfinished">Доручення тому, хто веде рахунки (delega)</translation>
  </message>
  <message>
   <source>Con la delega può fare la domanda il commercialista o l'associazione.</source>
   <extracomment>document delega explanation</extracomment>
   <translation type="unfinished">З дорученням (delega) заяву може подати бухгалтер або об’єднання.</translation>
  </message>
  <message>
   <source>La firma chi chiede lo sconto: il modulo lo dà chi tiene i conti.</source>
   <extracomment>document delega where</extracomment>
   <translation type="unfinished">Його підписує той, хто просить знижку: бланк дає той, хто веде рахунки.</translation>
  </message>
  <message>
   <source>Aiuti «de minimis» avuti</source>
   <extracomment>document dichiarazione_de_minimis</extracomment>
   <translation type="unfinished">Отримана допомога «de minimis» (державна допомога підприємствам)</translation>
  </message>
  <message>
   <source>Si dichiara nella domanda quanto l'impresa ha già avuto in tre anni.</source>
   <extracomment>document dichiarazione_de_minimis explanation</extracomment>
   <translation type="unfinished">У заяві кажуть, скільки підприємство вже отримало за три роки.</translation>
  </message>
  <message>
   <source>Iscrizione, partita IVA e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">Реєстрація, partita IVA (податковий номер) і visura (виписка про підприємство)</translation>
  </message>
 </context>
 <context>
  <name>selfiemployment</name>
  <message>
   <source>SELFIEmployment</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SELFIEmployment (позика, щоб відкрити справу)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per aprire una piccola attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Позика без відсотків, щоб відкрити малу справу</translation>
  </message>
  <message>
   <source>Per giovani, donne e disoccupati che volevano aprire una piccola attività, prima di Autoimpiego.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для молоді, жінок і безробітних, які хотіли відкрити малу справу, до появи Autoimpiego.</translation>
  </message>
  <message>
   <source>SELFIEmployment è finito. Per chi ha meno di 35 anni ora ci sono Autoimpiego Centro-Nord e Resto al Sud 2.0.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">SELFIEmployment закінчився. Для тих, кому менше 35 років, зараз є Autoimpiego Centro-Nord і Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Le domande di SELFIEmployment sono cominciate il 1° marzo 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Подання заяв на SELFIEmployment почалося 1 березня 2016 року.</translation>
  </message>
  <message>
   <source>Aveva {eta_alla_domanda} anni. Situazione: {condizione_occupazionale}. Andava bene.</source>
   <extracomment>SELFIE-R1 met</extracomment>
   <translation type="unfinished">Ваш вік був {eta_alla_domanda}. Ситуація: {condizione_occupazionale}. Підходило.</translation>
  </message>
  <message>
   <source>Era per giovani senza lavoro fino a 29 anni, donne che non lavoravano e disoccupati da almeno un anno.</source>
   <extracomment>SELFIE-R1 unmet</extracomment>
   <translation type="unfinished">Була для молодих людей без роботи до 29 років, жінок, які не працювали, і тих, хто був безробітним не менше року.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era tra le persone ammesse.</source>
   <extracomment>SELFIE-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви були серед допущених осіб.</translation>
  </message>
  <message>
   <source>Chi si era iscritto a Garanzia Giovani entro i 29 anni lo dica a Invitalia.</source>
   <extracomment>SELFIE-R1 way_out</extracomment>
   <translation type="unfinished">Хто зареєструвався в Garanzia Giovani (програма для молоді) у 29 років або раніше, хай скаже про це Invitalia.</translation>
  </message>
  <message>
   <source>Spesa prevista {importo_programma}: andava bene.</source>
   <extracomment>SELFIE-R2 met</extracomment>
   <translation type="unfinished">Планові витрати {importo_programma}: підходило.</translation>
  </message>
  <message>
   <source>La spesa doveva stare tra {prestito_minimo} e {prestito_massimo}: era {importo_programma}.</source>
   <extracomment>SELFIE-R2 unmet</extracomment>
   <translation type="unfinished">Витрати мали бути між {prestito_minimo} і {prestito_massimo}: вони були {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensava di spendere.</source>
   <extracomment>SELFIE-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Ви думали витратити.</translation>
  </message>
 </context>
 <context>
  <name>sfl</name>
  <message>
   <source>Supporto per la formazione e il lavoro</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro (підтримка для навчання і роботи)</translation>
  </message>
  <message>
   <source>Aiuto per chi si forma e cerca lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Допомога для тих, хто навчається і шукає роботу</translation>
  </message>
  <message>
   <source>Per chi ha dai 18 ai 59 anni, un ISEE basso, e segue un corso o un'altra attività per trovare lavoro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, кому від 18 до 59 років, хто має низький ISEE (підрахунок доходів і майна) і проходить курс або інший захід, щоб знайти роботу.</translation>
  </message>
  <message>
   <source>Ci si iscrive a SIISL e si firma il patto di attivazione digitale: si può fare qui.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">Треба зареєструватися в SIISL і підписати цифрову угоду про активацію: це можна зробити тут.</translation>
  </message>
  <message>
   <source>Il Supporto per la formazione e il lavoro si può chiedere dal 1° settembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro можна просити з 1 вересня 2023 року.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59.</source>
   <extracomment>SFL-R1 met</extracomment>
   <translation type="unfinished">Ваш вік — {eta_alla_domanda}: можна від 18 до 59 років.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</source>
   <extracomment>SFL-R1 unmet</extracomment>
   <translation type="unfinished">Ваш вік — {eta_alla_domanda}: можна від 18 до 59 років. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Dai 60 anni va visto l'Assegno di inclusione.</source>
   <extracomment>SFL-R1 referral</extracomment>
   <translation type="unfinished">Від 60 років треба подивитися Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi.</source>
   <extracomment>SFL-R3 unmet</extracomment>
   <translation type="unfinished">Треба прожити в Італії не менше {anni_residenza_minimi} років, останні 2 роки без перерви: зараз місяців {mesi_residenza_totali}.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>SFL-R4 unknown</extracomment>
   <translation type="unfinished">Немає потрібного і чинного ISEE{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Його роблять у CAF (бюро допомоги з документами), безкоштовно.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito o la famiglia, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>SFL-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо дохід або склад сім’ї, або дохід між двома межами: вирішує INPS.</translation>
  </message>
  <message>
   <source>{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</source>
   <extracomment>SFL-R10 met</extracomment>
   <translation type="unfinished">{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</translation>
  </message>
  <message>
   <source>La persona è contata nell'Assegno di inclusione della famiglia, o ha carichi di cura: non può avere anche questo aiuto.</source>
   <extracomment>SFL-R10 unmet</extracomment>
   <translation type="unfinished">Людину враховано в Assegno di inclusione (допомога сім’ям) її сім’ї, або вона доглядає за кимось: отримувати ще й цю допомогу не можна.</translation>
  </message>
  <message>
   <source>In famiglia c'è, o può esserci, chi dà diritto all'Assegno di inclusione: prima va visto quello.</source>
   <extracomment>SFL-R10 unknown</extracomment>
   <translation type="unfinished">У сім’ї є або може бути людина, яка дає право на Assegno di inclusione (допомога сім’ям): спочатку треба подивитися його.</translation>
  </message>
  <message>
   <source>La famiglia non riceveva il Reddito di cittadinanza.</source>
   <extracomment>SFL-R11 met</extracomment>
   <translation type="unfinished">Сім’я не отримувала Reddito di cittadinanza (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito o la Pensione di cittadinanza: non si poteva avere negli stessi mesi.</source>
   <extracomment>SFL-R11 unmet</extracomment>
   <translation type="unfinished">Сім’я отримувала Reddito або Pensione di cittadinanza (давніші види допомоги): за ті самі місяці отримати не можна було.</translation>
  </message>
  <message>
   <source>Non riceve un'indennità di disoccupazione.</source>
   <extracomment>SFL-R12 met</extracomment>
   <translation type="unfinished">Ви не отримуєте допомоги по безробіттю.</translation>
  </message>
  <message>
   <source>Riceve un'indennità di disoccupazione: si può chiedere quando finisce.</source>
   <extracomment>SFL-R12 unmet</extracomment>
   <translation type="unfinished">Ви отримуєте допомогу по безробіттю: можна просити, коли вона закінчиться.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione. Per la cassa integrazione, la disoccupazione agricola e l'ISCRO decide l'INPS.</source>
   <extracomment>SFL-R12 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи Ви отримуєте допомогу по безробіттю. Щодо cassa integrazione (виплата, коли підприємство скорочує роботу), disoccupazione agricola (сільськогосподарська допомога по безробіттю) та ISCRO (допомога тим, хто працює на себе) вирішує INPS.</translation>
  </message>
  <message>
   <source>Mesi già pagati: {mesi_pagati}. Ne restano {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</source>
   <extracomment>SFL-R13 met</extracomment>
   <translation type="unfinished">Уже оплачено місяців: {mesi_pagati}. Лишається {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</translation>
  </message>
  <message>
   <source>I {durata_mesi} mesi sono finiti, e non c'è la proroga: serviva un corso di formazione in corso e il patto aggiornato in tempo.</source>
   <extracomment>SFL-R13 unmet</extracomment>
   <translation type="unfinished">Місяці ({durata_mesi}) закінчилися, а продовження немає: треба було, щоб курс навчання ще тривав, а угоду оновили вчасно.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi sono già stati pagati, o se c'è la proroga.</source>
   <extracomment>SFL-R13 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки місяців уже оплачено або чи є продовження.</translation>
  </message>
  <message>
   <source>L'INPS paga con bonifico, solo su un conto suo.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS платить переказом, тільки на Ваш рахунок.</translation>
  </message>
  <message>
   <source>Iscrizione al corso</source>
   <extracomment>document iscrizione_corso</extracomment>
   <translation type="unfinished">Запис на курс</translation>
  </message>
  <message>
   <source>Dice le date del corso, anche per la proroga.</source>
   <extracomment>document iscrizione_corso explanation</extracomment>
   <translation type="unfinished">Каже дати курсу, також для продовження.</translation>
  </message>
  <message>
   <source>Dall'ente che fa il corso.</source>
   <extracomment>document iscrizione_corso where</extracomment>
   <translation type="unfinished">Від установи, яка проводить курс.</translation>
  </message>
  <message>
   <source>Patto di servizio</source>
   <extracomment>document patto_servizio</extracomment>
   <translation type="unfinished">Patto di servizio (угода з центром зайнятості)</translation>
  </message>
  <message>
   <source>Lo controlla l'INPS con il Centro per l'impiego.</source>
   <extracomment>document patto_servizio explanation</extracomment>
   <translation type="unfinished">Її перевіряє INPS разом з Centro per l'impiego (центр зайнятості).</translation>
  </message>
  <message>
   <source>Dai 60 anni c'è l'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Від 60 років є Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Сім’я має Assegno di inclusione (допомога сім’ям), але людину не враховано в шкалі (розрахунок допомоги за складом сім’ї).</translation>
  </message>
  <message>
   <source>In famiglia nessuno dà diritto all'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">У сім’ї ніхто не дає права на Assegno di inclusione (допомога сім’ям).</translation>
  </message>
  <message>
   <source>, e c'è la proroga per il corso</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">, і є продовження на курс</translation>
  </message>
 </context>
 <context>
  <name>sia</name>
  <message>
   <source>SIA</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SIA (допомога бідним сім’ям, до 2017 року)</translation>
  </message>
  <message>
   <source>Sostegno per le famiglie povere, 2016 e 2017</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Підтримка бідних сімей, 2016 і 2017</translation>
  </message>
  <message>
   <source>Per famiglie molto povere con un minore, una gravidanza o una persona con disabilità, che lo hanno chiesto nel 2016 o 2017.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для дуже бідних сімей з неповнолітньою дитиною, вагітністю або людиною з інвалідністю, які просили її у 2016 або 2017 році.</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere fino al 31 ottobre 2017. Dopo è venuto il Reddito di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">SIA можна було просити до 31 жовтня 2017 року. Потім з’явився Reddito di inclusione (допомога бідним сім’ям).</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere dal 2 settembre 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">SIA можна було просити з 2 вересня 2016 року.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il SIA.</source>
   <extracomment>SIA-R1 met</extracomment>
   <translation type="unfinished">Документ: {cittadinanza_titolo}. Підходить для SIA.</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni.</source>
   <extracomment>SIA-R2 met</extracomment>
   <translation type="unfinished">Проживання в Італії не менше {anni_residenza_minimi} років.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>SIA-R2 unmet</extracomment>
   <translation type="unfinished">Треба було прожити в Італії не менше {anni_residenza_minimi} років: на день заяви місяців було {mesi_residenza_totali}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia.</source>
   <extracomment>SIA-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, відколи Ви проживаєте в Італії.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 met</extracomment>
   <translation type="unfinished">У сім’ї є неповнолітня дитина, вагітність, або людина з інвалідністю з одним із батьків.</translation>
  </message>
  <message>
   <source>Serviva in famiglia un minore, una gravidanza, o una persona con disabilità con almeno un genitore.</source>
   <extracomment>SIA-R3 unmet</extracomment>
   <translation type="unfinished">У сім’ї потрібна була неповнолітня дитина, вагітність, або людина з інвалідністю хоча б з одним із батьків.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи є в сім’ї неповнолітня дитина, вагітність, або людина з інвалідністю з одним із батьків.</translation>
  </message>
  <message>
   <source>Altri aiuti: {trattamenti_mensili}, sotto il limite.</source>
   <extracomment>SIA-R5 met</extracomment>
   <translation type="unfinished">Інша допомога: {trattamenti_mensili}, менше за межу.</translation>
  </message>
  <message>
   <source>Gli altri aiuti sono {trattamenti_mensili}: il limite era {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} con una persona non autosufficiente.</source>
   <extracomment>SIA-R5 unmet</extracomment>
   <translation type="unfinished">Інша допомога — {trattamenti_mensili}: межа була {trattamenti_massimi}, або {trattamenti_massimi_non_autosufficiente}, якщо є людина, яка не може сама себе обслуговувати.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali altri aiuti riceveva la famiglia.</source>
   <extracomment>SIA-R5 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, яку іншу допомогу отримувала сім’я.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il SIA non si poteva avere.</source>
   <extracomment>SIA-R6 unmet</extracomment>
   <translation type="unfinished">Хтось у сім’ї мав допомогу по безробіттю: SIA отримати не можна було.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto oltre i limiti.</source>
   <extracomment>SIA-R7 met</extracomment>
   <translation type="unfinished">Немає авто чи мотоцикла понад межі.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei 12 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 3 anni.</source>
   <extracomment>SIA-R7 unmet</extracomment>
   <translation type="unfinished">Було авто або мотоцикл, зареєстровані за 12 місяців до того, або великі ({cilindrata_auto} см³, {cilindrata_moto} для мотоциклів) і яким менше 3 років.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto e moto c'erano.</source>
   <extracomment>SIA-R7 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, які були авто і мотоцикли.</translation>
  </message>
  <message>
   <source>{punteggio} punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 met</extracomment>
   <translation type="unfinished">Балів: {punteggio}. Треба було: {soglia_punti}.</translation>
  </message>
  <message>
   <source>Non abbiamo ancora tutti i dati per contare i punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 unknown</extracomment>
   <translation type="unfinished">Ми ще не маємо всіх даних, щоб порахувати бали: треба було {soglia_punti}.</translation>
  </message>
  <message>
   <source>Libretto di auto e moto</source>
   <extracomment>document libretto</extracomment>
   <translation type="unfinished">Документ на авто і мотоцикл (libretto)</translation>
  </message>
  <message>
   <source>Dice la cilindrata e la prima immatricolazione.</source>
   <extracomment>document libretto explanation</extracomment>
   <translation type="unfinished">Каже об’єм двигуна і дату першої реєстрації.</translation>
  </message>
  <message>
   <source>È nell'auto.</source>
   <extracomment>document libretto where</extracomment>
   <translation type="unfinished">Лежить в авто.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nominati: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">Осіб без громадянства не названо: з притулком або permesso UE di lungo periodo (дозвіл на довгий строк) важить цей документ.</translation>
  </message>
 </context>
 <context>
  <name>smart_start</name>
  <message>
   <source>Smart&amp;Start Italia</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Smart&amp;Start Italia (позика для інноваційних стартапів)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per le startup innovative</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Позика без відсотків для інноваційних стартапів (нові підприємства)</translation>
  </message>
  <message>
   <source>Per chi ha, o vuole aprire, una startup innovativa e pensa di spendere tra 100.000 € e 1.500.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">Для тих, хто має або хоче відкрити інноваційний стартап (нове підприємство) і думає витратити від 100.000 € до 1.500.000 €.</translation>
  </message>
  <message>
   <source>Le domande di Smart&amp;Start sono cominciate il 16 febbraio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Подання заяв на Smart&amp;Start почалося 16 лютого 2015 року.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">Може підійти: вирішує Invitalia (державне агентство). Заяву подають на її сайті, invitalia.it.</translation>
  </message>
  <message>
   <source>È, o sarà, una startup innovativa.</source>
   <extracomment>SMART-R1 met</extracomment>
   <translation type="unfinished">Це є або буде інноваційний стартап.</translation>
  </message>
  <message>
   <source>Questo prestito è solo per le startup innovative.</source>
   <extracomment>SMART-R1 unmet</extracomment>
   <translation type="unfinished">Ця позика — тільки для інноваційних стартапів.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è una startup innovativa.</source>
   <extracomment>SMART-R1 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, чи це інноваційний стартап.</translation>
  </message>
  <message>
   <source>Pensa di spendere {importo_programma}: il prestito va da {spesa_minima} a {spesa_massima} di spesa.</source>
   <extracomment>SMART-R2 met</extracomment>
   <translation type="unfinished">Ви думаєте витратити {importo_programma}: позика — на витрати від {spesa_minima} до {spesa_massima}.</translation>
  </message>
  <message>
   <source>La spesa deve stare tra {spesa_minima} e {spesa_massima}: pensa di spendere {importo_programma}.</source>
   <extracomment>SMART-R2 unmet</extracomment>
   <translation type="unfinished">Витрати мають бути між {spesa_minima} і {spesa_massima}: Ви думаєте витратити {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensa di spendere.</source>
   <extracomment>SMART-R2 unknown</extracomment>
   <translation type="unfinished">Ми ще не знаємо, скільки Ви думаєте витратити.</translation>
  </message>
  <message>
   <source>Progetto dell'impresa e preventivi</source>
   <extracomment>document progetto</extracomment>
   <translation type="unfinished">План підприємства і кошториси</translation>
  </message>
  <message>
   <source>Aiutano a capire se la spesa rientra nelle regole.</source>
   <extracomment>document progetto explanation</extracomment>
   <translation type="unfinished">Допомагають зрозуміти, чи витрати відповідають правилам.</translation>
  </message>
  <message>
   <source>Li prepara chi fonda l'impresa. La Camera di commercio può aiutare.</source>
   <extracomment>document progetto where</extracomment>
   <translation type="unfinished">Їх готує той, хто засновує підприємство. Camera di commercio (торгова палата) може допомогти.</translation>
  </message>
 </context>
 <context>
  <name>pensione_diretta</name>
  <message>
   <source>No</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Ні</translation>
  </message>
  <message>
   <source>Assegno ordinario di invalidità</source>
   <extracomment>assegno_ordinario_invalidita</extracomment>
   <translation type="unfinished">Assegno ordinario di invalidità (звичайна допомога за інвалідністю)</translation>
  </message>
  <message>
   <source>Sì, una pensione</source>
   <extracomment>altra</extracomment>
   <translation type="unfinished">Так, пенсія</translation>
  </message>
 </context>
 <context>
  <name>ruolo_richiedente</name>
  <message>
   <source>Un genitore</source>
   <extracomment>genitore</extracomment>
   <translation type="unfinished">Батько або мати</translation>
  </message>
  <message>
   <source>Il tutore</source>
   <extracomment>tutore</extracomment>
   <translation type="unfinished">Опікун</translation>
  </message>
  <message>
   <source>Chi ha il minore in affidamento</source>
   <extracomment>affidatario</extracomment>
   <translation type="unfinished">Той, кому передали неповнолітню дитину на виховання (affidamento)</translation>
  </message>
  <message>
   <source>Il figlio maggiorenne, per sé</source>
   <extracomment>figlio_maggiorenne</extracomment>
   <translation type="unfinished">Повнолітня дитина, для себе</translation>
  </message>
 </context>
 <context>
  <name>forma_attivita</name>
  <message>
   <source>Libera professione</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Вільна професія (libera professione)</translation>
  </message>
  <message>
   <source>Impresa individuale</source>
   <extracomment>impresa_individuale</extracomment>
   <translation type="unfinished">Одноосібне підприємство</translation>
  </message>
  <message>
   <source>Società con un solo socio</source>
   <extracomment>societa_unipersonale</extracomment>
   <translation type="unfinished">Товариство з одним співвласником</translation>
  </message>
  <message>
   <source>Socio che lavora nella società</source>
   <extracomment>socio_lavoratore_societa</extracomment>
   <translation type="unfinished">Співвласник, який працює в товаристві</translation>
  </message>
  <message>
   <source>Socio lavoratore di cooperativa</source>
   <extracomment>quota_cooperativa_lavoro</extracomment>
   <translation type="unfinished">Член кооперативу, який у ньому працює</translation>
  </message>
  <message>
   <source>Socio che mette solo il capitale</source>
   <extracomment>socio_capitale</extracomment>
   <translation type="unfinished">Співвласник, який вкладає тільки капітал</translation>
  </message>
 </context>
 <context>
  <name>regione_sede</name>
  <message>
   <source>Abruzzo</source>
   <extracomment>abruzzo</extracomment>
   <translation type="unfinished">Абруццо</translation>
  </message>
  <message>
   <source>Basilicata</source>
   <extracomment>basilicata</extracomment>
   <translation type="unfinished">Базиліката</translation>
  </message>
  <message>
   <source>Calabria</source>
   <extracomment>calabria</extracomment>
   <translation type="unfinished">Калабрія</translation>
  </message>
  <message>
   <source>Campania</source>
   <extracomment>campania</extracomment>
   <translation type="unfinished">Кампанія</translation>
  </message>
  <message>
   <source>Emilia-Romagna</source>
   <extracomment>emilia_romagna</extracomment>
   <translation type="unfinished">Емілія-Романья</translation>
  </message>
  <message>
   <source>Friuli Venezia Giulia</source>
   <extracomment>friuli_venezia_giulia</extracomment>
   <translation type="unfinished">Фріулі-Венеція-Джулія</translation>
  </message>
  <message>
   <source>Lazio</source>
   <extracomment>lazio</extracomment>
   <translation type="unfinished">Лаціо</translation>
  </message>
  <message>
   <source>Liguria</source>
   <extracomment>liguria</extracomment>
   <translation type="unfinished">Лігурія</translation>
  </message>
  <message>
   <source>Lombardia</source>
   <extracomment>lombardia</extracomment>
   <translation type="unfinished">Ломбардія</translation>
  </message>
  <message>
   <source>Marche</source>
   <extracomment>marche</extracomment>
   <translation type="unfinished">Марке</translation>
  </message>
  <message>
   <source>Molise</source>
   <extracomment>molise</extracomment>
   <translation type="unfinished">Молізе</translation>
  </message>
  <message>
   <source>Piemonte</source>
   <extracomment>piemonte</extracomment>
   <translation type="unfinished">П’ємонт</translation>
  </message>
  <message>
   <source>Puglia</source>
   <extracomment>puglia</extracomment>
   <translation type="unfinished">Апулія</translation>
  </message>
  <message>
   <source>Sardegna</source>
   <extracomment>sardegna</extracomment>
   <translation type="unfinished">Сардинія</translation>
  </message>
  <message>
   <source>Sicilia</source>
   <extracomment>sicilia</extracomment>
   <translation type="unfinished">Сицилія</translation>
  </message>
  <message>
   <source>Toscana</source>
   <extracomment>toscana</extracomment>
   <translation type="unfinished">Тоскана</translation>
  </message>
  <message>
   <source>Trentino-Alto Adige</source>
   <extracomment>trentino_alto_adige</extracomment>
   <translation type="unfinished">Трентіно-Альто-Адідже</translation>
  </message>
  <message>
   <source>Umbria</source>
   <extracomment>umbria</extracomment>
   <translation type="unfinished">Умбрія</translation>
  </message>
  <message>
   <source>Valle d'Aosta</source>
   <extracomment>valle_aosta</extracomment>
   <translation type="unfinished">Валле-д’Аоста</translation>
  </message>
  <message>
   <source>Veneto</source>
   <extracomment>veneto</extracomment>
   <translation type="unfinished">Венето</translation>
  </message>
 </context>
 <context>
  <name>gestione_previdenziale</name>
  <message>
   <source>Da nessuna parte</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Нікуди</translation>
  </message>
  <message>
   <source>INPS artigiani</source>
   <extracomment>artigiani</extracomment>
   <translation type="unfinished">INPS artigiani (ремісники)</translation>
  </message>
  <message>
   <source>INPS commercianti</source>
   <extracomment>commercianti</extracomment>
   <translation type="unfinished">INPS commercianti (торговці)</translation>
  </message>
  <message>
   <source>INPS Gestione separata</source>
   <extracomment>gestione_separata</extracomment>
   <translation type="unfinished">INPS Gestione separata (окремий фонд)</translation>
  </message>
  <message>
   <source>INPS coltivatori diretti e imprenditori agricoli</source>
   <extracomment>coltivatori</extracomment>
   <translation type="unfinished">INPS coltivatori diretti e imprenditori agricoli (селяни і сільськогосподарські підприємці)</translation>
  </message>
  <message>
   <source>Cassa di una professione</source>
   <extracomment>cassa</extracomment>
   <translation type="unfinished">Пенсійна каса професії</translation>
  </message>
 </context>
 <context>
  <name>causa_cessazione</name>
  <message>
   <source>Licenziamento per motivi dell'azienda</source>
   <extracomment>licenziamento_gmo</extracomment>
   <translation type="unfinished">Звільнення роботодавцем через причини підприємства</translation>
  </message>
  <message>
   <source>Licenziamento collettivo</source>
   <extracomment>licenziamento_collettivo</extracomment>
   <translation type="unfinished">Колективне звільнення роботодавцем</translation>
  </message>
  <message>
   <source>Licenziamento disciplinare</source>
   <extracomment>licenziamento_disciplinare</extracomment>
   <translation type="unfinished">Дисциплінарне звільнення роботодавцем</translation>
  </message>
  <message>
   <source>Contratto a termine scaduto</source>
   <extracomment>scadenza_termine</extracomment>
   <translation type="unfinished">Строковий договір закінчився</translation>
  </message>
  <message>
   <source>Prova non superata</source>
   <extracomment>mancato_superamento_prova_datore</extracomment>
   <translation type="unfinished">Випробування не пройдено</translation>
  </message>
  <message>
   <source>Dimissioni per giusta causa</source>
   <extracomment>dimissioni_giusta_causa</extracomment>
   <translation type="unfinished">Звільнення за власним бажанням через giusta causa (серйозна причина, яку визнає закон)</translation>
  </message>
  <message>
   <source>Dimissioni da azienda in liquidazione giudiziale</source>
   <extracomment>dimissioni_liquidazione_giudiziale</extracomment>
   <translation type="unfinished">Звільнення за власним бажанням з підприємства в судовій ліквідації (liquidazione giudiziale)</translation>
  </message>
  <message>
   <source>Dimissioni della madre nel periodo protetto</source>
   <extracomment>dimissioni_maternita_madre</extracomment>
   <translation type="unfinished">Звільнення матері за власним бажанням у захищений період</translation>
  </message>
  <message>
   <source>Dimissioni del padre nel periodo protetto</source>
   <extracomment>dimissioni_paternita_padre</extracomment>
   <translation type="unfinished">Звільнення батька за власним бажанням у захищений період</translation>
  </message>
  <message>
   <source>Accordo davanti all'Ispettorato del lavoro</source>
   <extracomment>risoluzione_art7_l604</extracomment>
   <translation type="unfinished">Угода перед Ispettorato del lavoro (інспекція праці)</translation>
  </message>
  <message>
   <source>Accordo dopo il rifiuto di un trasferimento</source>
   <extracomment>risoluzione_rifiuto_trasferimento</extracomment>
   <translation type="unfinished">Угода після відмови від переведення</translation>
  </message>
  <message>
   <source>Licenziamento con offerta accettata</source>
   <extracomment>licenziamento_con_offerta_conciliazione_art6_dlgs23_2015</extracomment>
   <translation type="unfinished">Звільнення роботодавцем з прийнятою пропозицією</translation>
  </message>
  <message>
   <source>Uscita con accordo aziendale Covid</source>
   <extracomment>risoluzione_accordo_collettivo_aziendale_covid</extracomment>
   <translation type="unfinished">Закінчення роботи за угодою на підприємстві через Covid</translation>
  </message>
  <message>
   <source>Altro accordo con l'azienda</source>
   <extracomment>risoluzione_consensuale_ordinaria</extracomment>
   <translation type="unfinished">Інша угода з підприємством</translation>
  </message>
  <message>
   <source>Dimissioni volontarie</source>
   <extracomment>dimissioni_volontarie</extracomment>
   <translation type="unfinished">Добровільне звільнення за власним бажанням</translation>
  </message>
  <message>
   <source>Assenza senza motivo</source>
   <extracomment>dimissioni_fatti_concludenti</extracomment>
   <translation type="unfinished">Відсутність без причини</translation>
  </message>
 </context>
 <context>
  <name>categoria_lavoratore</name>
  <message>
   <source>Dipendente privato</source>
   <extracomment>subordinato_privato</extracomment>
   <translation type="unfinished">Найманий працівник у приватній компанії</translation>
  </message>
  <message>
   <source>Apprendista</source>
   <extracomment>apprendista</extracomment>
   <translation type="unfinished">Учень на роботі (apprendista)</translation>
  </message>
  <message>
   <source>Lavoro domestico</source>
   <extracomment>domestico</extracomment>
   <translation type="unfinished">Домашня робота</translation>
  </message>
  <message>
   <source>Dipendente pubblico a termine</source>
   <extracomment>pa_tempo_determinato</extracomment>
   <translation type="unfinished">Строковий державний працівник</translation>
  </message>
  <message>
   <source>Dipendente pubblico a tempo indeterminato</source>
   <extracomment>pa_tempo_indeterminato</extracomment>
   <translation type="unfinished">Безстроковий державний працівник</translation>
  </message>
  <message>
   <source>Lavoro artistico da dipendente</source>
   <extracomment>artistico_subordinato</extracomment>
   <translation type="unfinished">Мистецька робота за наймом</translation>
  </message>
  <message>
   <source>Operaio agricolo a termine</source>
   <extracomment>agricolo_otd</extracomment>
   <translation type="unfinished">Строковий сільськогосподарський робітник</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di una cooperativa</source>
   <extracomment>agricolo_oti_coop_trasformazione</extracomment>
   <translation type="unfinished">Постійний сільськогосподарський робітник кооперативу</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di un'altra azienda</source>
   <extracomment>agricolo_oti_altri</extracomment>
   <translation type="unfinished">Постійний сільськогосподарський робітник іншого підприємства</translation>
  </message>
  <message>
   <source>Piccolo colono</source>
   <extracomment>piccolo_colono</extracomment>
   <translation type="unfinished">Дрібний орендар землі (piccolo colono)</translation>
  </message>
  <message>
   <source>Compartecipante familiare</source>
   <extracomment>compartecipante_familiare</extracomment>
   <translation type="unfinished">Сімейний працівник за частку врожаю (compartecipante familiare)</translation>
  </message>
  <message>
   <source>Coltivatore diretto</source>
   <extracomment>coltivatore_diretto</extracomment>
   <translation type="unfinished">Селянин, який сам обробляє землю (coltivatore diretto)</translation>
  </message>
  <message>
   <source>Imprenditore agricolo professionale</source>
   <extracomment>iap</extracomment>
   <translation type="unfinished">Професійний сільськогосподарський підприємець (imprenditore agricolo professionale)</translation>
  </message>
  <message>
   <source>Pescatore autonomo o della piccola pesca</source>
   <extracomment>pescatore</extracomment>
   <translation type="unfinished">Рибалка, який працює на себе або в малому рибальстві</translation>
  </message>
  <message>
   <source>Artigiano</source>
   <extracomment>artigiano</extracomment>
   <translation type="unfinished">Ремісник</translation>
  </message>
  <message>
   <source>Commerciante</source>
   <extracomment>commerciante</extracomment>
   <translation type="unfinished">Торговець</translation>
  </message>
  <message>
   <source>Collaboratore</source>
   <extracomment>cococo</extracomment>
   <translation type="unfinished">Працівник за договором співпраці (collaboratore)</translation>
  </message>
  <message>
   <source>Assegnista di ricerca</source>
   <extracomment>assegnista_ricerca</extracomment>
   <translation type="unfinished">Дослідник (assegnista)</translation>
  </message>
  <message>
   <source>Dottorando con borsa</source>
   <extracomment>dottorando_con_borsa</extracomment>
   <translation type="unfinished">Аспірант зі стипендією</translation>
  </message>
  <message>
   <source>Amministratore, sindaco o revisore</source>
   <extracomment>amministratore_sindaco_revisore</extracomment>
   <translation type="unfinished">Керівник, ревізор (sindaco) або аудитор товариства</translation>
  </message>
  <message>
   <source>Partita IVA senza cassa</source>
   <extracomment>professionista_gestione_separata</extracomment>
   <translation type="unfinished">Partita IVA (податковий номер) без пенсійної каси</translation>
  </message>
  <message>
   <source>Professionista con una propria cassa</source>
   <extracomment>professionista_cassa</extracomment>
   <translation type="unfinished">Фахівець з власною пенсійною касою</translation>
  </message>
 </context>
 <context>
  <name>condizione_occupazionale</name>
  <message>
   <source>Lavora</source>
   <extracomment>occupato</extracomment>
   <translation type="unfinished">Працює</translation>
  </message>
  <message>
   <source>Lavora e guadagna poco</source>
   <extracomment>working_poor</extracomment>
   <translation type="unfinished">Працює і заробляє мало</translation>
  </message>
  <message>
   <source>Cerca lavoro</source>
   <extracomment>disoccupato</extracomment>
   <translation type="unfinished">Шукає роботу</translation>
  </message>
  <message>
   <source>Cerca lavoro nel programma GOL</source>
   <extracomment>disoccupato_gol</extracomment>
   <translation type="unfinished">Шукає роботу в програмі GOL</translation>
  </message>
  <message>
   <source>Cerca il primo lavoro</source>
   <extracomment>inoccupato</extracomment>
   <translation type="unfinished">Шукає першу роботу</translation>
  </message>
  <message>
   <source>Non lavora e non cerca</source>
   <extracomment>inattivo</extracomment>
   <translation type="unfinished">Не працює і не шукає</translation>
  </message>
 </context>
 <context>
  <name>genitore_richiedente</name>
  <message>
   <source>La madre</source>
   <extracomment>madre</extracomment>
   <translation type="unfinished">Мати</translation>
  </message>
  <message>
   <source>Il padre</source>
   <extracomment>padre</extracomment>
   <translation type="unfinished">Батько</translation>
  </message>
 </context>
 <context>
  <name>altre_prestazioni_maternita</name>
  <message>
   <source>No, nessuno</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">Ні, нічого</translation>
  </message>
  <message>
   <source>Indennità di maternità</source>
   <extracomment>indennita</extracomment>
   <translation type="unfinished">Виплата за материнство</translation>
  </message>
 </context>
 <context>
  <name>struttura_tipo</name>
  <message>
   <source>Asilo nido</source>
   <extracomment>nido</extracomment>
   <translation type="unfinished">Ясла (asilo nido)</translation>
  </message>
  <message>
   <source>Micronido</source>
   <extracomment>micronido</extracomment>
   <translation type="unfinished">Малі ясла (micronido)</translation>
  </message>
  <message>
   <source>Sezione primavera</source>
   <extracomment>sezione_primavera</extracomment>
   <translation type="unfinished">Група для дітей 2-3 років (sezione primavera)</translation>
  </message>
  <message>
   <source>Spazio gioco</source>
   <extracomment>spazio_gioco</extracomment>
   <translation type="unfinished">Ігровий простір (spazio gioco)</translation>
  </message>
  <message>
   <source>Servizio educativo in una casa</source>
   <extracomment>educativo_domiciliare</extracomment>
   <translation type="unfinished">Виховний заклад у домі</translation>
  </message>
  <message>
   <source>Centro per bambini e famiglie</source>
   <extracomment>centro_famiglie</extracomment>
   <translation type="unfinished">Центр для дітей і сімей</translation>
  </message>
  <message>
   <source>Altro</source>
   <extracomment>altro</extracomment>
   <translation type="unfinished">Інше</translation>
  </message>
 </context>
 <context>
  <name>sesso</name>
  <message>
   <source>Femmina</source>
   <extracomment>f</extracomment>
   <translation type="unfinished">Жінка</translation>
  </message>
  <message>
   <source>Maschio</source>
   <extracomment>m</extracomment>
   <translation type="unfinished">Чоловік</translation>
  </message>
 </context>
 <context>
  <name>cittadinanza_titolo</name>
  <message>
   <source>Cittadinanza italiana</source>
   <extracomment>it</extracomment>
   <translation type="unfinished">Громадянство Італії</translation>
  </message>
  <message>
   <source>Cittadinanza di un altro Stato dell'Unione europea</source>
   <extracomment>ue</extracomment>
   <translation type="unfinished">Громадянство іншої держави Європейського Союзу</translation>
  </message>
  <message>
   <source>Svizzera, San Marino, Norvegia, Islanda, Liechtenstein</source>
   <extracomment>see_svizzera_san_marino</extracomment>
   <translation type="unfinished">Швейцарія, Сан-Марино, Норвегія, Ісландія, Ліхтенштейн</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, con carta di soggiorno</source>
   <extracomment>familiare_ue_carta</extracomment>
   <translation type="unfinished">Член сім’ї громадянина ЄС, з carta di soggiorno (картка на проживання)</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, senza carta</source>
   <extracomment>familiare_ue</extracomment>
   <translation type="unfinished">Член сім’ї громадянина ЄС, без картки</translation>
  </message>
  <message>
   <source>Permesso UE per soggiornanti di lungo periodo</source>
   <extracomment>ue_lungo_periodo</extracomment>
   <translation type="unfinished">Permesso UE per soggiornanti di lungo periodo (дозвіл на довгий строк)</translation>
  </message>
  <message>
   <source>Permesso unico di lavoro</source>
   <extracomment>permesso_unico_lavoro</extracomment>
   <translation type="unfinished">Permesso unico di lavoro (єдиний дозвіл на роботу)</translation>
  </message>
  <message>
   <source>Permesso per lavoro subordinato</source>
   <extracomment>lavoro_subordinato</extracomment>
   <translation type="unfinished">Permesso per lavoro subordinato (дозвіл на роботу за наймом)</translation>
  </message>
  <message>
   <source>Permesso per lavoro stagionale</source>
   <extracomment>lavoro_stagionale</extracomment>
   <translation type="unfinished">Permesso per lavoro stagionale (дозвіл на сезонну роботу)</translation>
  </message>
  <message>
   <source>Permesso per lavoro autonomo</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Permesso per lavoro autonomo (дозвіл на роботу на себе)</translation>
  </message>
  <message>
   <source>Carta blu UE</source>
   <extracomment>carta_blu</extracomment>
   <translation type="unfinished">Carta blu UE (блакитна карта ЄС)</translation>
  </message>
  <message>
   <source>Permesso per ricerca</source>
   <extracomment>ricerca</extracomment>
   <translation type="unfinished">Permesso per ricerca (дозвіл для досліджень)</translation>
  </message>
  <message>
   <source>Permesso per famiglia</source>
   <extracomment>famiglia</extracomment>
   <translation type="unfinished">Permesso per famiglia (дозвіл для сім’ї)</translation>
  </message>
  <message>
   <source>Asilo (rifugiato)</source>
   <extracomment>rifugiato</extracomment>
   <translation type="unfinished">Asilo (притулок, біженець)</translation>
  </message>
  <message>
   <source>Protezione sussidiaria</source>
   <extracomment>protezione_sussidiaria</extracomment>
   <translation type="unfinished">Protezione sussidiaria (додатковий захист)</translation>
  </message>
  <message>
   <source>Protezione speciale</source>
   <extracomment>protezione_speciale</extracomment>
   <translation type="unfinished">Protezione speciale (особливий захист)</translation>
  </message>
  <message>
   <source>Protezione temporanea</source>
   <extracomment>protezione_temporanea</extracomment>
   <translation type="unfinished">Protezione temporanea (тимчасовий захист)</translation>
  </message>
  <message>
   <source>Apolidia</source>
   <extracomment>apolide</extracomment>
   <translation type="unfinished">Apolidia (особа без громадянства)</translation>
  </message>
  <message>
   <source>Assistenza a minore (art. 31)</source>
   <extracomment>assistenza_minori_art31_c3</extracomment>
   <translation type="unfinished">Assistenza a minore, art. 31 (догляд за неповнолітньою дитиною)</translation>
  </message>
  <message>
   <source>Casi speciali</source>
   <extracomment>casi_speciali</extracomment>
   <translation type="unfinished">Casi speciali (особливі випадки)</translation>
  </message>
  <message>
   <source>Richiesta di asilo</source>
   <extracomment>richiedente_asilo</extracomment>
   <translation type="unfinished">Richiesta di asilo (прохання про притулок)</translation>
  </message>
  <message>
   <source>Permesso per cure mediche</source>
   <extracomment>cure_mediche</extracomment>
   <translation type="unfinished">Permesso per cure mediche (дозвіл для лікування)</translation>
  </message>
  <message>
   <source>Permesso per studio</source>
   <extracomment>studio</extracomment>
   <translation type="unfinished">Permesso per studio (дозвіл для навчання)</translation>
  </message>
  <message>
   <source>Permesso per tirocinio o formazione</source>
   <extracomment>tirocinio_formazione</extracomment>
   <translation type="unfinished">Permesso per tirocinio o formazione (дозвіл для практики або підготовки)</translation>
  </message>
  <message>
   <source>Permesso per attesa occupazione</source>
   <extracomment>attesa_occupazione</extracomment>
   <translation type="unfinished">Permesso per attesa occupazione (дозвіл на час пошуку роботи)</translation>
  </message>
  <message>
   <source>Residenza elettiva</source>
   <extracomment>residenza_elettiva</extracomment>
   <translation type="unfinished">Residenza elettiva (проживання на власні кошти)</translation>
  </message>
  <message>
   <source>Visita, affari o turismo</source>
   <extracomment>visite_affari_turismo</extracomment>
   <translation type="unfinished">Візит, справи або туризм</translation>
  </message>
  <message>
   <source>Altro permesso</source>
   <extracomment>altro_permesso</extracomment>
   <translation type="unfinished">Інший дозвіл</translation>
  </message>
  <message>
   <source>Nessun documento</source>
   <extracomment>nessuno</extracomment>
   <translation type="unfinished">Без документа</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>sì</source>
   <extracomment>sì</extracomment>
   <translation type="unfinished">так</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>no</extracomment>
   <translation type="unfinished">ні</translation>
  </message>
  <message>
   <source>non noto</source>
   <extracomment>non noto</extracomment>
   <translation type="unfinished">невідомо</translation>
  </message>
 </context>
</TS>
