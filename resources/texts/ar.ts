<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="it">
 <context>
  <name>adi</name>
  <message>
   <source>Assegno di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di inclusione (إعانة الإدماج)</translation>
  </message>
  <message>
   <source>Aiuto mensile per famiglie con redditi bassi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة شهرية للأسر ذات الدخل المنخفض</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE basso in cui c'è un minore, una persona di 60 anni, una disabilità, o qualcuno seguito dai servizi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر التي لديها ISEE (مؤشر دخل الأسرة وممتلكاتها) منخفض، وفيها قاصر (أقل من 18 سنة)، أو شخص عمره 60 سنة أو أكثر، أو إعاقة، أو شخص تتابعه الخدمات الاجتماعية أو الصحية.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, al CAF o al patronato; si paga dal mese dopo la firma del patto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب على موقع INPS أو في CAF أو في patronato؛ ويبدأ الدفع من الشهر التالي لتوقيع الاتفاق (patto).</translation>
  </message>
  <message>
   <source>L'Assegno di inclusione si può chiedere dal 18 dicembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">يمكن طلب Assegno di inclusione ابتداءً من 18 ديسمبر 2023.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 met</extracomment>
   <translation type="unfinished">في الأسرة قاصر، أو شخص عمره 60 سنة على الأقل، أو إعاقة، أو شخص في برنامج للخدمات مثبت بشهادة.</translation>
  </message>
  <message>
   <source>Serve un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 unmet</extracomment>
   <translation type="unfinished">يلزم وجود قاصر، أو شخص عمره 60 سنة على الأقل، أو إعاقة، أو شخص في برنامج للخدمات مثبت بشهادة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è una persona da proteggere. Il programma dei servizi deve essere certificato prima della domanda.</source>
   <extracomment>ADI-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد في الأسرة شخص يحتاج إلى حماية. برنامج الخدمات يجب أن يكون مثبتًا بشهادة قبل الطلب.</translation>
  </message>
  <message>
   <source>Chi è seguito dai servizi può chiedere il certificato del programma, e poi fare domanda. Chi ha dai 18 ai 59 anni può vedere il Supporto per la formazione e il lavoro.</source>
   <extracomment>ADI-R1 way_out</extracomment>
   <translation type="unfinished">من تتابعه الخدمات يمكنه أن يطلب شهادة البرنامج ثم يقدم الطلب. ومن عمره من 18 إلى 59 سنة يمكنه أن ينظر في Supporto per la formazione e il lavoro (دعم التدريب والعمل).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'Assegno di inclusione.</source>
   <extracomment>ADI-R2 met</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. مقبولة من أجل Assegno di inclusione.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. {titoli.nota}</source>
   <extracomment>ADI-R2 unmet</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. {titoli.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento va bene. {or_else(titoli.nota, &quot;&quot;)}</source>
   <extracomment>ADI-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الوثيقة مقبولة. {or_else(titoli.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni, gli ultimi 2 di seguito.</source>
   <extracomment>ADI-R3 met</extracomment>
   <translation type="unfinished">إقامة مسجلة في إيطاليا منذ {anni_residenza_minimi} سنوات على الأقل، آخر سنتين منها متواصلتان.</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi. Interrompono 2 mesi di fila all'estero, o 4 mesi in 18.</source>
   <extracomment>ADI-R3 unmet</extracomment>
   <translation type="unfinished">يلزم {anni_residenza_minimi} سنوات من الإقامة المسجلة في إيطاليا، آخر سنتين منها متواصلتان: عدد الأشهر الآن {mesi_residenza_totali}. تنقطع المدة بالبقاء في الخارج شهرين متتاليين، أو 4 أشهر خلال 18 شهرًا.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, e se è stata via.</source>
   <extracomment>ADI-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ متى إقامتك مسجلة في إيطاليا، وهل كنت في الخارج.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: il limite è {isee_massimo}.</source>
   <extracomment>ADI-R4 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_inclusione}: الحد هو {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: supera il limite di {isee_massimo}.</source>
   <extracomment>ADI-R4 unmet</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_inclusione}: يتجاوز الحد {isee_massimo}.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>ADI-R4 unknown</extracomment>
   <translation type="unfinished">ينقص ISEE الصحيح والساري{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. يُعمل في CAF (مكتب مساعدة في المعاملات)، مجانًا.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: deve essere sotto {soglia_reddito}.</source>
   <extracomment>ADI-R5 met</extracomment>
   <translation type="unfinished">الدخل {reddito_familiare}: يجب أن يكون أقل من {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>ADI-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد الدخل أو الأسرة أو الإيجار، أو أن الدخل بين حدين: القرار لدى INPS.</translation>
  </message>
  <message>
   <source>La casa e gli altri beni sono sotto i limiti.</source>
   <extracomment>ADI-R6 met</extracomment>
   <translation type="unfinished">قيمة البيت والممتلكات الأخرى أقل من الحدود.</translation>
  </message>
  <message>
   <source>La casa può valere al massimo {inclusione_casa_massima} per l'IMU, le altre case e i terreni {inclusione_immobili_massimo}.</source>
   <extracomment>ADI-R6 unmet</extracomment>
   <translation type="unfinished">قيمة البيت حسب IMU (ضريبة العقارات) يمكن أن تكون {inclusione_casa_massima} على الأكثر، وقيمة البيوت الأخرى والأراضي {inclusione_immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valgono la casa, le altre case e i terreni.</source>
   <extracomment>ADI-R6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد قيمة البيت والبيوت الأخرى والأراضي.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite di {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 met</extracomment>
   <translation type="unfinished">الحسابات والمدخرات: {patrimonio_mobiliare}، أقل من الحد {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia è {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 unmet</extracomment>
   <translation type="unfinished">الحسابات والمدخرات: {patrimonio_mobiliare}. الحد للأسرة هو {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'è in conti e risparmi.</source>
   <extracomment>ADI-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم يوجد في الحسابات والمدخرات.</translation>
  </message>
  <message>
   <source>Nessuna auto, moto o barca oltre i limiti.</source>
   <extracomment>ADI-R8 met</extracomment>
   <translation type="unfinished">لا توجد سيارة أو دراجة نارية أو قارب فوق الحدود.</translation>
  </message>
  <message>
   <source>C'è una barca, o un'auto oltre {inclusione_cilindrata_auto} cc o una moto oltre {inclusione_cilindrata_moto} cc con meno di 3 anni.</source>
   <extracomment>ADI-R8 unmet</extracomment>
   <translation type="unfinished">يوجد قارب، أو سيارة فوق {inclusione_cilindrata_auto} cc أو دراجة نارية فوق {inclusione_cilindrata_moto} cc عمرها أقل من 3 سنوات.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche ci sono.</source>
   <extracomment>ADI-R8 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هي السيارات أو الدراجات النارية أو القوارب الموجودة.</translation>
  </message>
  <message>
   <source>Nessuno si è dimesso senza giusta causa negli ultimi 12 mesi.</source>
   <extracomment>ADI-R10 met</extracomment>
   <translation type="unfinished">لم يستقل أحد من العمل بدون سبب مشروع (giusta causa) في آخر 12 شهرًا.</translation>
  </message>
  <message>
   <source>Qualcuno che deve attivarsi si è dimesso senza giusta causa: tutta la famiglia aspetta 12 mesi.</source>
   <extracomment>ADI-R10 unmet</extracomment>
   <translation type="unfinished">استقال من العمل بدون سبب مشروع (giusta causa) شخص عليه التزامات البحث عن عمل أو التدريب: كل الأسرة تنتظر 12 شهرًا.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si è dimesso, come, e se deve attivarsi.</source>
   <extracomment>ADI-R10 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل استقال أحد، وكيف، وهل عليه التزامات البحث عن عمل أو التدريب.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dopo 12 mesi dalle dimissioni.</source>
   <extracomment>ADI-R10 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب من جديد بعد 12 شهرًا من الاستقالة.</translation>
  </message>
  <message>
   <source>Rinnovo: si può chiedere dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 met</extracomment>
   <translation type="unfinished">التجديد: يمكن طلبه ابتداءً من {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Il rinnovo si chiede dal mese dopo l'ultimo pagato: dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 unmet</extracomment>
   <translation type="unfinished">يُطلب التجديد من الشهر الذي يلي آخر شهر مدفوع: من {mese_dopo_ultimo}.</translation>
  </message>
  <message>
   <source>Per il rinnovo manca l'ultimo mese pagato: è su MyINPS.</source>
   <extracomment>ADI-R12 unknown</extracomment>
   <translation type="unfinished">للتجديد ينقص آخر شهر مدفوع: هو موجود على MyINPS (صفحتك على موقع INPS).</translation>
  </message>
  <message>
   <source>Nessuna misura o condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 met</extracomment>
   <translation type="unfinished">لا يوجد تدبير قضائي أو حكم بالإدانة يُسقط الحق.</translation>
  </message>
  <message>
   <source>C'è una misura o una condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 unmet</extracomment>
   <translation type="unfinished">يوجد تدبير قضائي أو حكم بالإدانة يُسقط الحق.</translation>
  </message>
  <message>
   <source>Manca una dichiarazione: la controlla l'INPS.</source>
   <extracomment>ADI-R9 unknown</extracomment>
   <translation type="unfinished">ينقص تصريح: تتحقق منه INPS.</translation>
  </message>
  <message>
   <source>Documento d'identità e codice fiscale</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">وثيقة الهوية والرقم الضريبي (codice fiscale)</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لازمان للتأكد من هوية من يقدم الطلب.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui. Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">يكفي إظهارهما هنا. إذا لم يوجدا: Comune (البلدية) لبطاقة الهوية، و Agenzia delle Entrate (مصلحة الضرائب) للرقم الضريبي (مجانًا).</translation>
  </message>
  <message>
   <source>ISEE nuovo</source>
   <extracomment>document fare_isee</extracomment>
   <translation type="unfinished">وثيقة ISEE جديدة</translation>
  </message>
  <message>
   <source>Senza un ISEE valido la domanda si ferma. Dal 2026 serve quello per le prestazioni familiari e per l'inclusione: è nella stessa attestazione.</source>
   <extracomment>document fare_isee explanation</extracomment>
   <translation type="unfinished">بدون ISEE سارٍ يتوقف الطلب. من 2026 يلزم ISEE الخاص بإعانات الأسرة والإدماج: وهو في الشهادة نفسها.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito dell'INPS, gratis.</source>
   <extracomment>document fare_isee where</extracomment>
   <translation type="unfinished">في CAF أو على موقع INPS، مجانًا.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">تصريح أو بطاقة الإقامة (permesso أو carta di soggiorno)</translation>
  </message>
  <message>
   <source>Se è scaduto, serve anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">إذا انتهت مدته، يلزم أيضًا إيصال التجديد.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui. Per il rinnovo: ufficio postale con lo sportello amico, poi Questura.</source>
   <extracomment>document permesso_soggiorno where</extracomment>
   <translation type="unfinished">يكفي إظهار ذلك هنا. للتجديد: مكتب البريد الذي فيه خدمة sportello amico، ثم Questura (مديرية الشرطة).</translation>
  </message>
  <message>
   <source>Certificato del programma dei servizi</source>
   <extracomment>document certificato_programma</extracomment>
   <translation type="unfinished">شهادة برنامج الخدمات</translation>
  </message>
  <message>
   <source>Ente, numero e date. Non serve dire perché: il servizio lo sa già.</source>
   <extracomment>document certificato_programma explanation</extracomment>
   <translation type="unfinished">الجهة والرقم والتواريخ. لا يلزم ذكر السبب: الخدمة تعرفه.</translation>
  </message>
  <message>
   <source>Dal servizio che segue la persona, prima della domanda.</source>
   <extracomment>document certificato_programma where</extracomment>
   <translation type="unfinished">من الخدمة التي تتابع الشخص، قبل الطلب.</translation>
  </message>
  <message>
   <source>Verbale di disabilità</source>
   <extracomment>document verbale_disabilita</extracomment>
   <translation type="unfinished">محضر الإعاقة (verbale)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi nell'ISEE e negli archivi dell'INPS.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">نحن نتحقق منه في ISEE وفي سجلات INPS.</translation>
  </message>
  <message>
   <source>Contratto di affitto registrato</source>
   <extracomment>document contratto_affitto</extracomment>
   <translation type="unfinished">عقد إيجار مسجل</translation>
  </message>
  <message>
   <source>Aiuta a scrivere gli estremi giusti: l'affitto deve essere nella DSU.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">يساعد على كتابة البيانات الصحيحة: يجب أن يكون الإيجار مذكورًا في DSU (التصريح لحساب ISEE).</translation>
  </message>
  <message>
   <source>Se non si trova: una copia all'Agenzia delle Entrate.</source>
   <extracomment>document contratto_affitto where</extracomment>
   <translation type="unfinished">إذا لم يوجد: نسخة من Agenzia delle Entrate (مصلحة الضرائب).</translation>
  </message>
  <message>
   <source>Telefono ed e-mail</source>
   <extracomment>document recapiti</extracomment>
   <translation type="unfinished">الهاتف والبريد الإلكتروني</translation>
  </message>
  <message>
   <source>Servono per il patto digitale e per l'appuntamento con i servizi.</source>
   <extracomment>document recapiti explanation</extracomment>
   <translation type="unfinished">لازمان للاتفاق الرقمي (patto digitale) وللموعد مع الخدمات.</translation>
  </message>
  <message>
   <source>Basta dirli qui.</source>
   <extracomment>document recapiti where</extracomment>
   <translation type="unfinished">يكفي ذكرهما هنا.</translation>
  </message>
  <message>
   <source>Decreto del giudice, se c'è un tutore o un amministratore di sostegno</source>
   <extracomment>document decreto_nomina</extracomment>
   <translation type="unfinished">قرار القاضي، إذا كان هناك وصي أو مسؤول مساندة قانونية (amministratore di sostegno)</translation>
  </message>
  <message>
   <source>Mostra che può chiedere al posto della persona.</source>
   <extracomment>document decreto_nomina explanation</extracomment>
   <translation type="unfinished">يثبت أن من يقدم الطلب يمكنه أن يطلب بدلًا من الشخص.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale.</source>
   <extracomment>document decreto_nomina where</extracomment>
   <translation type="unfinished">من قلم المحكمة (cancelleria del tribunale).</translation>
  </message>
  <message>
   <source>ADI-Com esteso: il nuovo lavoro</source>
   <extracomment>document adi_com</extracomment>
   <translation type="unfinished">نموذج ADI-Com esteso: العمل الجديد</translation>
  </message>
  <message>
   <source>Lo compiliamo qui: lavoro e guadagno previsto.</source>
   <extracomment>document adi_com explanation</extracomment>
   <translation type="unfinished">نملأه هنا: العمل والكسب المتوقع.</translation>
  </message>
  <message>
   <source>Residenza e stato di famiglia</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">الإقامة المسجلة وحالة الأسرة</translation>
  </message>
  <message>
   <source>Li controlliamo noi in anagrafe.</source>
   <extracomment>document residenza explanation</extracomment>
   <translation type="unfinished">نحن نتحقق من ذلك في سجل السكان (anagrafe).</translation>
  </message>
  <message>
   <source>: dal 2026 è quello per le prestazioni familiari e per l'inclusione</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">: من 2026 هو ISEE الخاص بإعانات الأسرة والإدماج</translation>
  </message>
  <message>
   <source>Per questi Stati nessun testo letto dice sì o no: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">بخصوص هذه الدول لا يقول أي نص قرأناه نعم أو لا: القرار لدى INPS.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nell'elenco letto: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">عديمو الجنسية ليسوا في القائمة التي قرأناها: مع اللجوء (asilo) أو permesso UE di lungo periodo (تصريح إقامة طويلة الأمد) تُحسب تلك الوثيقة.</translation>
  </message>
  <message>
   <source>La protezione temporanea non è nell'elenco della legge: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">الحماية المؤقتة (protezione temporanea) ليست في قائمة القانون: القرار لدى INPS.</translation>
  </message>
  <message>
   <source>Con questo documento non si può avere: serve il permesso UE per soggiornanti di lungo periodo, o asilo o protezione sussidiaria.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">بهذه الوثيقة لا يمكن الحصول عليها: يلزم permesso UE per soggiornanti di lungo periodo (تصريح إقامة طويلة الأمد)، أو اللجوء (asilo)، أو الحماية الفرعية (protezione sussidiaria).</translation>
  </message>
 </context>
 <context>
  <name>anf</name>
  <message>
   <source>Assegni familiari (ANF), fino a febbraio 2022</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari (ANF) (الإعانات العائلية، حتى فبراير 2022)</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente, per i mesi fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">الإعانات العائلية لمن يعمل بأجر لدى صاحب عمل، عن الأشهر حتى فبراير 2022</translation>
  </message>
  <message>
   <source>Per le famiglie di dipendenti e pensionati, per i mesi fino a febbraio 2022. Si possono chiedere 5 anni indietro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لأسر العاملين بأجر والمتقاعدين، عن الأشهر حتى فبراير 2022. يمكن طلبها عن 5 سنوات إلى الوراء.</translation>
  </message>
  <message>
   <source>Gli assegni familiari con figli sono finiti il 28 febbraio 2022: per i figli c'è l'Assegno unico. Senza figli c'è l'assegno residuale.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">الإعانات العائلية مع الأولاد انتهت في 28 فبراير 2022: للأولاد يوجد Assegno unico (الإعانة الموحدة للأولاد). وبدون أولاد توجد الإعانة العائلية المتبقية.</translation>
  </message>
  <message>
   <source>Gli assegni familiari di questa legge valgono dal 1988.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">الإعانات العائلية حسب هذا القانون سارية منذ 1988.</translation>
  </message>
  <message>
   <source>Per questa famiglia e questo reddito vale la tabella {tabella}: l'importo lo dice chi paga, il datore di lavoro o la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">لهذه الأسرة ولهذا الدخل يُطبق الجدول {tabella}: المبلغ يحدده من يدفع، صاحب العمل أو مكتب INPS.</translation>
  </message>
  <message>
   <source>Per i mesi prima di luglio 2007 l'importo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">عن الأشهر قبل يوليو 2007 يحدد المبلغ مكتب INPS.</translation>
  </message>
  <message>
   <source>Risulta già un assegno familiare: se si può chiedere anche questo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">تظهر إعانة عائلية موجودة من قبل: مكتب INPS يقول هل يمكن طلب هذه أيضًا.</translation>
  </message>
  <message>
   <source>Ha un lavoro, o un'indennità da lavoro, che dà gli assegni familiari.</source>
   <extracomment>ANF-R1 met</extracomment>
   <translation type="unfinished">لديك عمل، أو تعويض ناتج عن عمل، يعطي الإعانات العائلية.</translation>
  </message>
  <message>
   <source>Gli assegni familiari sono per chi lavora da dipendente o ha una pensione o un'indennità da lavoro dipendente.</source>
   <extracomment>ANF-R1 unmet</extracomment>
   <translation type="unfinished">الإعانات العائلية هي لمن يعمل بأجر لدى صاحب عمل، أو لديه معاش أو تعويض ناتج عن عمل بأجر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il lavoro, o la pensione, dà gli assegni familiari.</source>
   <extracomment>ANF-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل العمل أو المعاش يعطي الإعانات العائلية.</translation>
  </message>
  <message>
   <source>Persone che contano: {membri}.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">عدد الأشخاص المحسوبين: {membri}.</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere gli assegni: contano coniuge, figli minori o inabili, fratelli e nipoti orfani.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">لا يوجد أحد يمكن طلب الإعانات من أجله: يُحسب الزوج أو الزوجة، والأولاد القاصرون أو العاجزون عن العمل، والإخوة والأخوات وأولادهم الأيتام.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi c'è in famiglia.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد من هم أفراد الأسرة.</translation>
  </message>
  <message>
   <source>Almeno il 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 met</extracomment>
   <translation type="unfinished">70 % على الأقل من دخل الأسرة يأتي من عمل بأجر أو من معاش.</translation>
  </message>
  <message>
   <source>Meno del 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 unmet</extracomment>
   <translation type="unfinished">أقل من 70 % من دخل الأسرة يأتي من عمل بأجر أو من معاش.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi della famiglia dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>ANF-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد دخل الأسرة من {redditi_dal} إلى {redditi_al}.</translation>
  </message>
  <message>
   <source>Con {redditi_anf} l'anno e {membri} persone la tabella {tabella} dà un assegno.</source>
   <extracomment>ANF-R3 met</extracomment>
   <translation type="unfinished">مع دخل {redditi_anf} في السنة وعدد أشخاص {membri} يعطي الجدول {tabella} إعانة.</translation>
  </message>
  <message>
   <source>Il reddito della famiglia è troppo alto per la sua tabella.</source>
   <extracomment>ANF-R3 unmet</extracomment>
   <translation type="unfinished">دخل الأسرة أعلى من حد الجدول الخاص بها.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il reddito della famiglia sta nella tabella.</source>
   <extracomment>ANF-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل دخل الأسرة داخل حدود الجدول.</translation>
  </message>
  <message>
   <source>Il mese chiesto è degli ultimi 5 anni.</source>
   <extracomment>ANF-R7 met</extracomment>
   <translation type="unfinished">الشهر المطلوب من آخر 5 سنوات.</translation>
  </message>
  <message>
   <source>Si può andare indietro al massimo 5 anni.</source>
   <extracomment>ANF-R7 unmet</extracomment>
   <translation type="unfinished">يمكن الرجوع إلى الوراء 5 سنوات على الأكثر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando si presenta la domanda.</source>
   <extracomment>ANF-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى يُقدَّم الطلب.</translation>
  </message>
  <message>
   <source>Documento d'identità</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">وثيقة الهوية</translation>
  </message>
  <message>
   <source>Di chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لمن يقدم الطلب.</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">يكفي إظهار ذلك هنا.</translation>
  </message>
  <message>
   <source>Codice fiscale di tutta la famiglia</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">الرقم الضريبي (codice fiscale) لكل أفراد الأسرة</translation>
  </message>
  <message>
   <source>Sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">على البطاقة الصحية (tessera sanitaria).</translation>
  </message>
  <message>
   <source>Redditi di tutta la famiglia</source>
   <extracomment>document redditi</extracomment>
   <translation type="unfinished">دخل كل أفراد الأسرة</translation>
  </message>
  <message>
   <source>Certificazione Unica o 730: contano i redditi dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>document redditi explanation</extracomment>
   <translation type="unfinished">شهادة Certificazione Unica (شهادة الدخل) أو نموذج 730: يُحسب الدخل من {redditi_dal} إلى {redditi_al}.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, dal CAF o sul sito dell'Agenzia delle Entrate.</source>
   <extracomment>document redditi where</extracomment>
   <translation type="unfinished">من صاحب العمل، أو من CAF، أو على موقع Agenzia delle Entrate (مصلحة الضرائب).</translation>
  </message>
  <message>
   <source>Sentenza o accordo di separazione o divorzio</source>
   <extracomment>document separazione</extracomment>
   <translation type="unfinished">حكم أو اتفاق الانفصال أو الطلاق</translation>
  </message>
  <message>
   <source>Dal tribunale o dal Comune che l'ha registrato.</source>
   <extracomment>document separazione where</extracomment>
   <translation type="unfinished">من المحكمة أو من Comune (البلدية) التي سجلته.</translation>
  </message>
  <message>
   <source>Verbale dell'invalidità</source>
   <extracomment>document inabilita</extracomment>
   <translation type="unfinished">محضر العجز (verbale di invalidità)</translation>
  </message>
  <message>
   <source>Basta la parte che dice se può lavorare: la diagnosi si copre.</source>
   <extracomment>document inabilita explanation</extracomment>
   <translation type="unfinished">يكفي الجزء الذي يقول هل يمكن العمل: ويُغطى التشخيص.</translation>
  </message>
  <message>
   <source>Dall'INPS o dalla ASL.</source>
   <extracomment>document inabilita where</extracomment>
   <translation type="unfinished">من INPS أو من ASL (الهيئة الصحية المحلية).</translation>
  </message>
  <message>
   <source>Autorizzazione ANF dell'INPS</source>
   <extracomment>document autorizzazione</extracomment>
   <translation type="unfinished">إذن ANF من INPS</translation>
  </message>
  <message>
   <source>È nel fascicolo sul sito INPS.</source>
   <extracomment>document autorizzazione where</extracomment>
   <translation type="unfinished">موجود في ملفك على موقع INPS.</translation>
  </message>
  <message>
   <source>Stato di famiglia</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">حالة الأسرة (stato di famiglia)</translation>
  </message>
  <message>
   <source>Lo controlliamo noi in anagrafe.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">نحن نتحقق من ذلك في سجل السكان (anagrafe).</translation>
  </message>
 </context>
 <context>
  <name>anf_residuale</name>
  <message>
   <source>Assegni familiari senza figli (ANF)</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari senza figli (ANF) (الإعانات العائلية بدون أولاد)</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente e ha il coniuge, o fratelli e nipoti orfani, ma non figli piccoli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">الإعانات العائلية لمن يعمل بأجر لدى صاحب عمل ولديه زوج أو زوجة، أو إخوة وأخوات وأولادهم الأيتام، ولكن ليس لديه أولاد صغار</translation>
  </message>
  <message>
   <source>Per dipendenti e pensionati senza figli piccoli, con il coniuge o con fratelli e nipoti orfani, minori o inabili.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للعاملين بأجر والمتقاعدين بدون أولاد صغار، مع الزوج أو الزوجة، أو مع إخوة وأخوات أو أولادهم، أيتام، قاصرين أو عاجزين عن العمل.</translation>
  </message>
  <message>
   <source>La domanda si fa solo sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب على موقع INPS فقط.</translation>
  </message>
  <message>
   <source>Questa regola vale dal 1° marzo 2022. Prima c'erano gli assegni familiari, anche con figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">هذه القاعدة سارية من 1 مارس 2022. قبل ذلك كانت توجد الإعانات العائلية، مع الأولاد أيضًا.</translation>
  </message>
  <message>
   <source>Nessun figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">لا يوجد ولد محسوب في Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Un figlio è nell'Assegno unico: da marzo 2022 gli assegni familiari non ci sono più, nemmeno per il coniuge.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">يوجد ولد محسوب في Assegno unico (الإعانة الموحدة للأولاد): منذ مارس 2022 لم تعد الإعانات العائلية موجودة، حتى للزوج أو الزوجة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد ولد محسوب في Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Per i figli c'è l'Assegno unico.</source>
   <extracomment>ANF-R4 referral</extracomment>
   <translation type="unfinished">للأولاد يوجد Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere: contano il coniuge, e fratelli o nipoti orfani minori o inabili.</source>
   <extracomment>ANF-R4b unmet</extracomment>
   <translation type="unfinished">لا يوجد أحد يمكن الطلب من أجله: يُحسب الزوج أو الزوجة، والإخوة والأخوات أو أولادهم، الأيتام، القاصرون أو العاجزون عن العمل.</translation>
  </message>
 </context>
 <context>
  <name>asdi</name>
  <message>
   <source>ASDI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ASDI (إعانة البطالة بعد NASpI)</translation>
  </message>
  <message>
   <source>Assegno per chi aveva finito la NASpI, fino al 2018</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">إعانة لمن انتهت عنده NASpI (تعويض البطالة)، حتى 2018</translation>
  </message>
  <message>
   <source>Era per chi aveva finito la NASpI, con un ISEE fino a 5.000 € e un figlio minore, o 55 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">كانت لمن انتهت لديه NASpI، مع ISEE لا يتجاوز 5.000 € وطفل قاصر، أو 55 سنة.</translation>
  </message>
  <message>
   <source>L'ASDI è finito: valeva solo per chi aveva tutte le condizioni entro il 1° gennaio 2018.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهت ASDI: كانت فقط لمن توفرت لديه كل الشروط حتى 1 يناير 2018.</translation>
  </message>
  <message>
   <source>L'ASDI vale per chi ha finito la NASpI, che c'è dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">إعانة ASDI هي لمن انتهت عنده NASpI (تعويض البطالة)، الموجودة منذ 1 مايو 2015.</translation>
  </message>
  <message>
   <source>La NASpI è finita il {data_fine_naspi}, presa tutta.</source>
   <extracomment>ASDI-S1 met</extracomment>
   <translation type="unfinished">انتهت NASpI (تعويض البطالة) في {data_fine_naspi}، وقُبضت كاملة.</translation>
  </message>
  <message>
   <source>La NASpI non è stata presa fino alla fine: l'ASDI non c'era.</source>
   <extracomment>ASDI-S1 unmet</extracomment>
   <translation type="unfinished">لم تُقبض NASpI (تعويض البطالة) حتى النهاية: لم تكن ASDI ممكنة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la NASpI è stata presa fino alla fine.</source>
   <extracomment>ASDI-S1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل قُبضت NASpI (تعويض البطالة) حتى النهاية.</translation>
  </message>
  <message>
   <source>Finita la NASpI cercava ancora lavoro.</source>
   <extracomment>ASDI-S2 met</extracomment>
   <translation type="unfinished">بعد نهاية NASpI كان البحث عن عمل مستمرًا.</translation>
  </message>
  <message>
   <source>Finita la NASpI bisognava essere ancora senza lavoro e cercarlo.</source>
   <extracomment>ASDI-S2 unmet</extracomment>
   <translation type="unfinished">بعد نهاية NASpI كان يلزم البقاء بدون عمل والبحث عنه.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se cercava lavoro.</source>
   <extracomment>ASDI-S2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان هناك بحث عن عمل.</translation>
  </message>
  <message>
   <source>Aveva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione.</source>
   <extracomment>ASDI-S3 met</extracomment>
   <translation type="unfinished">كان في الأسرة قاصر، أو كان العمر {eta_minima} سنة على الأقل بدون إمكانية التقاعد.</translation>
  </message>
  <message>
   <source>Serviva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione: ne aveva {eta}.</source>
   <extracomment>ASDI-S3 unmet</extracomment>
   <translation type="unfinished">كان يلزم وجود قاصر في الأسرة، أو عمر {eta_minima} سنة على الأقل بدون إمكانية التقاعد: كان العمر {eta}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'era un minore in famiglia, o se aveva almeno {eta_minima} anni.</source>
   <extracomment>ASDI-S3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان في الأسرة قاصر، أو هل كان العمر {eta_minima} سنة على الأقل.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il massimo era {isee_massimo}.</source>
   <extracomment>ASDI-S4 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_calcolo_ordinario}: كان الحد الأقصى {isee_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto era l'ISEE valido quel giorno.</source>
   <extracomment>ASDI-S4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كان ISEE الساري في ذلك اليوم.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 12 mesi prima: {mesi_asdi_12m}. Il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 met</extracomment>
   <translation type="unfinished">عدد أشهر ASDI في الـ 12 شهرًا السابقة: {mesi_asdi_12m}. كان الحد الأقصى {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Nei 12 mesi prima aveva già avuto {mesi_asdi_12m} mesi di ASDI: il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 unmet</extracomment>
   <translation type="unfinished">في الـ 12 شهرًا السابقة كان عدد أشهر ASDI المقبوضة {mesi_asdi_12m}: كان الحد الأقصى {massimo_mesi_12}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 12 mesi prima.</source>
   <extracomment>ASDI-S5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم شهرًا من ASDI قُبض في الـ 12 شهرًا السابقة.</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 5 anni prima: {mesi_asdi_5anni}. Il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 met</extracomment>
   <translation type="unfinished">عدد أشهر ASDI في السنوات الـ 5 السابقة: {mesi_asdi_5anni}. كان الحد الأقصى {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Nei 5 anni prima aveva già avuto {mesi_asdi_5anni} mesi di ASDI: il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 unmet</extracomment>
   <translation type="unfinished">في السنوات الـ 5 السابقة كان عدد أشهر ASDI المقبوضة {mesi_asdi_5anni}: كان الحد الأقصى {massimo_mesi_5_anni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 5 anni prima.</source>
   <extracomment>ASDI-S6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم شهرًا من ASDI قُبض في السنوات الـ 5 السابقة.</translation>
  </message>
  <message>
   <source>Ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 met</extracomment>
   <translation type="unfinished">تم توقيع الاتفاق مع Centro per l'impiego (مكتب التوظيف).</translation>
  </message>
  <message>
   <source>Senza il patto con il Centro per l'impiego l'ASDI non si pagava.</source>
   <extracomment>ASDI-S7 unmet</extracomment>
   <translation type="unfinished">بدون الاتفاق مع Centro per l'impiego (مكتب التوظيف) لم تكن ASDI تُدفع.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل تم توقيع الاتفاق مع Centro per l'impiego (مكتب التوظيف).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'era tempo fino al {termine_domanda}.</source>
   <extracomment>ASDI-S8 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: كان الوقت متاحًا حتى {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiedeva dal giorno dopo la fine della NASpI fino al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ASDI-S8 unmet</extracomment>
   <translation type="unfinished">كان يُطلب من اليوم التالي لنهاية NASpI حتى {termine_domanda}: والطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine della NASpI è passata: per feste, o per chi aveva finito entro marzo 2016, va verificata.</source>
   <extracomment>ASDI-S8 unknown</extracomment>
   <translation type="unfinished">الموعد الأخير المحسوب من نهاية NASpI قد مضى: بسبب أيام العطل، أو لمن انتهت عنده قبل نهاية مارس 2016، يجب التحقق.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la domanda.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لازمان للتأكد من هوية من يقدم الطلب.</translation>
  </message>
  <message>
   <source>Patto con il Centro per l'impiego</source>
   <extracomment>document patto</extracomment>
   <translation type="unfinished">الاتفاق مع Centro per l'impiego (مكتب التوظيف)</translation>
  </message>
  <message>
   <source>Mostra che ha preso gli impegni per cercare lavoro.</source>
   <extracomment>document patto explanation</extracomment>
   <translation type="unfinished">يثبت الالتزام بالبحث عن عمل.</translation>
  </message>
  <message>
   <source>Al Centro per l'impiego, gratis.</source>
   <extracomment>document patto where</extracomment>
   <translation type="unfinished">في Centro per l'impiego (مكتب التوظيف)، مجانًا.</translation>
  </message>
  <message>
   <source>IBAN intestato alla persona</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">رقم IBAN باسم الشخص</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">تدفع INPS فقط على حساب باسمك، ويمكن أن يكون مشتركًا.</translation>
  </message>
  <message>
   <source>Sull'app della banca, sull'estratto conto o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">على تطبيق البنك، أو في كشف الحساب، أو في البريد، مجانًا.</translation>
  </message>
  <message>
   <source>Attestazione ISEE</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">شهادة ISEE</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi. Se non c'è, va presentata la DSU.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">تقرأها INPS في سجلاتها. إذا لم توجد، يجب تقديم DSU (التصريح لحساب ISEE).</translation>
  </message>
  <message>
   <source>Fine della NASpI</source>
   <extracomment>document archivio_naspi</extracomment>
   <translation type="unfinished">نهاية NASpI</translation>
  </message>
  <message>
   <source>L'INPS ha già la data e l'ultimo importo.</source>
   <extracomment>document archivio_naspi explanation</extracomment>
   <translation type="unfinished">لدى INPS التاريخ وآخر مبلغ.</translation>
  </message>
  <message>
   <source>Chi vive in famiglia</source>
   <extracomment>document dichiarazione_famiglia</extracomment>
   <translation type="unfinished">من يعيش في الأسرة</translation>
  </message>
  <message>
   <source>Basta dichiararlo: la scriviamo noi.</source>
   <extracomment>document dichiarazione_famiglia explanation</extracomment>
   <translation type="unfinished">يكفي التصريح به: نحن نكتبه.</translation>
  </message>
 </context>
 <context>
  <name>assegno_3_figli_comuni</name>
  <message>
   <source>Assegno del Comune per tre figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno del Comune per tre figli minori (إعانة البلدية لثلاثة أولاد قاصرين)</translation>
  </message>
  <message>
   <source>Un assegno del Comune per le famiglie con tre figli minori, fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">إعانة من Comune (البلدية) للأسر التي لديها ثلاثة أولاد قاصرين، حتى فبراير 2022</translation>
  </message>
  <message>
   <source>Per le famiglie con almeno tre figli minori in casa e un ISEE basso, per gli anni fino a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر التي لديها في البيت ثلاثة أولاد قاصرين على الأقل و ISEE (مؤشر دخل الأسرة وممتلكاتها) منخفض، عن السنوات حتى فبراير 2022.</translation>
  </message>
  <message>
   <source>L'assegno è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهت الإعانة في 28 فبراير 2022. من 1 مارس 2022 يوجد Assegno unico (الإعانة الموحدة) للأولاد.</translation>
  </message>
  <message>
   <source>L'assegno vale dal 1999.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">الإعانة سارية منذ 1999.</translation>
  </message>
  <message>
   <source>Per gli anni fino al 2015 gli importi li dice il Comune di residenza.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">عن السنوات حتى 2015 تحدد المبالغ بلدية السكن (Comune).</translation>
  </message>
  <message>
   <source>Risiede in Italia, e il documento va bene: {cittadinanza_titolo}.</source>
   <extracomment>C3-R1 met</extracomment>
   <translation type="unfinished">إقامتك مسجلة في إيطاليا، والوثيقة مقبولة: {cittadinanza_titolo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</source>
   <extracomment>C3-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la residenza, o il documento per stare in Italia.</source>
   <extracomment>C3-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد الإقامة المسجلة، أو وثيقة البقاء في إيطاليا.</translation>
  </message>
  <message>
   <source>Mesi con tre figli minori in casa: {mesi_contati}.</source>
   <extracomment>C3-R2 met</extracomment>
   <translation type="unfinished">عدد الأشهر مع ثلاثة أولاد قاصرين في البيت: {mesi_contati}.</translation>
  </message>
  <message>
   <source>In nessun mese ci sono tre figli minori in casa.</source>
   <extracomment>C3-R2 unmet</extracomment>
   <translation type="unfinished">لا يوجد شهر فيه ثلاثة أولاد قاصرين في البيت.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli minori ci sono in casa.</source>
   <extracomment>C3-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم عدد الأولاد القاصرين في البيت.</translation>
  </message>
  <message>
   <source>ISEE: {isee_contato}. La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 met</extracomment>
   <translation type="unfinished">مؤشر ISEE: {isee_contato}. الحد هو {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} الحد هو {soglia_isee}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE.</source>
   <extracomment>C3-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم هو ISEE.</translation>
  </message>
  <message>
   <source>L'assegno di un anno intero è {importo_annuo}.</source>
   <extracomment>C3-R5 met</extracomment>
   <translation type="unfinished">إعانة سنة كاملة هي {importo_annuo}.</translation>
  </message>
  <message>
   <source>L'ISE è troppo vicino alla soglia di {soglia_ise}: sotto {importo_minimo} l'anno non si paga.</source>
   <extracomment>C3-R5 unmet</extracomment>
   <translation type="unfinished">مؤشر ISE قريب جدًا من الحد {soglia_ise}: أقل من {importo_minimo} في السنة لا يُدفع.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISE e la scala di equivalenza: sono sull'attestazione.</source>
   <extracomment>C3-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ISE ومقياس عدد أفراد الأسرة (scala di equivalenza): هما في الشهادة.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'è tempo fino al {termine_domanda}.</source>
   <extracomment>C3-R6 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: الوقت متاح حتى {termine_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>C3-R6 unmet</extracomment>
   <translation type="unfinished">كان آخر يوم هو {termine_domanda}: والطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">إيصال التجديد مقبول أيضًا.</translation>
  </message>
  <message>
   <source>IBAN intestato a chi chiede</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">رقم IBAN باسم من يقدم الطلب</translation>
  </message>
  <message>
   <source>Sull'app della banca o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">على تطبيق البنك أو في البريد، مجانًا.</translation>
  </message>
  <message>
   <source>Chi vive in casa</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">من يعيش في البيت</translation>
  </message>
  <message>
   <source>Basta dichiararlo: si firma con la domanda.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">يكفي التصريح به: يُوقَّع مع الطلب.</translation>
  </message>
  <message>
   <source>Il Comune la legge negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">تقرأها Comune (البلدية) في سجلات INPS.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">تلزم الإقامة المسجلة في إيطاليا.</translation>
  </message>
  <message>
   <source>Con questo documento l'assegno non c'era.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">بهذه الوثيقة لم تكن الإعانة ممكنة.</translation>
  </message>
  <message>
   <source>Serve l'ISEE.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يلزم ISEE.</translation>
  </message>
  <message>
   <source>L'ISEE supera la soglia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مؤشر ISEE يتجاوز الحد.</translation>
  </message>
 </context>
 <context>
  <name>assegno_sociale</name>
  <message>
   <source>Assegno sociale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno sociale (الإعانة الاجتماعية)</translation>
  </message>
  <message>
   <source>Aiuto mensile per chi è anziano e ha un reddito basso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة شهرية لكبار السن ذوي الدخل المنخفض</translation>
  </message>
  <message>
   <source>Per chi ha almeno 67 anni, vive in Italia da 10 anni e ha un reddito basso, da solo o in coppia.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن عمره 67 سنة على الأقل، ويعيش في إيطاليا منذ 10 سنوات، ودخله منخفض، وحده أو مع الزوج أو الزوجة.</translation>
  </message>
  <message>
   <source>L'assegno sociale c'è dal 1996. Qui ci sono le cifre dal 2016: per una domanda di prima risponde la sede INPS.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">توجد Assegno sociale (الإعانة الاجتماعية) منذ 1996. هنا توجد المبالغ من 2016: لطلب أقدم يجيب مكتب INPS.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età c'è.</source>
   <extracomment>AS-R1 met</extracomment>
   <translation type="unfinished">عمرك {eta_alla_domanda} سنة: العمر مناسب.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età arriva il {data_eta}.</source>
   <extracomment>AS-R1 unmet</extracomment>
   <translation type="unfinished">عمرك {eta_alla_domanda} سنة: بلوغ العمر المطلوب يكون في {data_eta}.</translation>
  </message>
  <message>
   <source>{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</source>
   <extracomment>AS-R1 unknown</extracomment>
   <translation type="unfinished">{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</translation>
  </message>
  <message>
   <source>Si può chiedere quando arriva l'età, il {data_eta}.</source>
   <extracomment>AS-R1 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب عند بلوغ العمر المطلوب، في {data_eta}.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: va bene per questo aiuto.</source>
   <extracomment>AS-R2 met</extracomment>
   <translation type="unfinished">الوثيقة {cittadinanza_titolo}: مقبولة لهذه المساعدة.</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: non basta per questo aiuto, anche dopo molti anni in Italia.</source>
   <extracomment>AS-R2 unmet</extracomment>
   <translation type="unfinished">الوثيقة {cittadinanza_titolo}: لا تكفي لهذه المساعدة، حتى بعد سنوات كثيرة في إيطاليا.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</source>
   <extracomment>AS-R2 unknown</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con il permesso UE per soggiornanti di lungo periodo, con l'asilo o con la protezione sussidiaria.</source>
   <extracomment>AS-R2 way_out</extracomment>
   <translation type="unfinished">يتغير الأمر مع permesso UE per soggiornanti di lungo periodo (تصريح إقامة طويلة الأمد)، أو مع اللجوء (asilo)، أو مع الحماية الفرعية (protezione sussidiaria).</translation>
  </message>
  <message>
   <source>È residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 met</extracomment>
   <translation type="unfinished">إقامتك مسجلة في إيطاليا وحياتك فعلًا فيها.</translation>
  </message>
  <message>
   <source>{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</source>
   <extracomment>AS-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل إقامتك مسجلة في إيطاليا وحياتك فعلًا فيها.</translation>
  </message>
  <message>
   <source>Chi non ha casa può iscriversi senza fissa dimora nel Comune dove vive di solito: basta per l'assegno.</source>
   <extracomment>AS-R3 way_out</extracomment>
   <translation type="unfinished">من ليس له بيت يمكنه أن يسجل نفسه بدون سكن ثابت (senza fissa dimora) في Comune (البلدية) حيث يعيش عادة: هذا يكفي للإعانة.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: servono {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 met</extracomment>
   <translation type="unfinished">حياتك في إيطاليا متواصلة منذ {soggiorno_continuativo_dal}: يلزم {anni_soggiorno_minimi} سنوات.</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: non sono ancora {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 unmet</extracomment>
   <translation type="unfinished">حياتك في إيطاليا متواصلة منذ {soggiorno_continuativo_dal}: لم تكتمل بعد {anni_soggiorno_minimi} سنوات.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando vive in Italia di seguito, con i documenti in regola.</source>
   <extracomment>AS-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ متى حياتك في إيطاليا متواصلة، بوثائق قانونية.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno, sotto il limite di {limite_reddito}.</source>
   <extracomment>AS-R5 met</extracomment>
   <translation type="unfinished">الدخل المحسوب هو {reddito_contato} في السنة، أقل من الحد {limite_reddito}.</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>AS-R5 unmet</extracomment>
   <translation type="unfinished">الدخل المحسوب هو {reddito_contato} في السنة: الحد هو {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</source>
   <extracomment>AS-R5 unknown</extracomment>
   <translation type="unfinished">{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia se il reddito dell'anno scende sotto {limite_reddito}.</source>
   <extracomment>AS-R5 way_out</extracomment>
   <translation type="unfinished">يتغير الأمر إذا نزل دخل السنة تحت {limite_reddito}.</translation>
  </message>
  <message>
   <source>Prova dei 10 anni in Italia</source>
   <extracomment>document prova_dieci_anni</extracomment>
   <translation type="unfinished">إثبات 10 سنوات في إيطاليا</translation>
  </message>
  <message>
   <source>Vecchi permessi, passaporti, contratti di lavoro o di affitto: quello che c'è.</source>
   <extracomment>document prova_dieci_anni explanation</extracomment>
   <translation type="unfinished">تصاريح إقامة قديمة، جوازات سفر، عقود عمل أو إيجار: ما هو موجود.</translation>
  </message>
  <message>
   <source>Se mancano i permessi vecchi, la Questura può dire da quando c'erano. I Comuni dove ha vissuto li sentiamo noi.</source>
   <extracomment>document prova_dieci_anni where</extracomment>
   <translation type="unfinished">إذا لم توجد التصاريح القديمة، يمكن أن تقول Questura (مديرية الشرطة) منذ متى كانت موجودة. البلديات (Comuni) التي كان فيها السكن نسألها نحن.</translation>
  </message>
  <message>
   <source>Atto di separazione o di divorzio</source>
   <extracomment>document atto_separazione</extracomment>
   <translation type="unfinished">وثيقة الانفصال أو الطلاق</translation>
  </message>
  <message>
   <source>Dice da quando si conta solo il suo reddito, e se c'è un mantenimento.</source>
   <extracomment>document atto_separazione explanation</extracomment>
   <translation type="unfinished">تقول منذ متى يُحسب دخلك وحدك، وهل توجد نفقة.</translation>
  </message>
  <message>
   <source>Dal tribunale, dal Comune o dall'avvocato che ha seguito la separazione.</source>
   <extracomment>document atto_separazione where</extracomment>
   <translation type="unfinished">من المحكمة، أو من Comune (البلدية)، أو من المحامي الذي تابع الانفصال.</translation>
  </message>
  <message>
   <source>Redditi della persona e del coniuge</source>
   <extracomment>document dichiarazione_redditi</extracomment>
   <translation type="unfinished">دخل الشخص ودخل الزوج أو الزوجة</translation>
  </message>
  <message>
   <source>Basta dichiararli: li scriviamo noi, si firma con la domanda.</source>
   <extracomment>document dichiarazione_redditi explanation</extracomment>
   <translation type="unfinished">يكفي التصريح به: نحن نكتبه، ويُوقَّع مع الطلب.</translation>
  </message>
  <message>
   <source>Residenza e stato civile</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">الإقامة المسجلة والحالة المدنية</translation>
  </message>
  <message>
   <source>Li leggiamo noi in anagrafe.</source>
   <extracomment>document anagrafe explanation</extracomment>
   <translation type="unfinished">نحن نقرأ ذلك في سجل السكان (anagrafe).</translation>
  </message>
  <message>
   <source>Pensioni già in pagamento</source>
   <extracomment>document pensioni</extracomment>
   <translation type="unfinished">المعاشات التي تُدفع حاليًا</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi.</source>
   <extracomment>document pensioni explanation</extracomment>
   <translation type="unfinished">تقرأ INPS هذه البيانات في سجلاتها.</translation>
  </message>
  <message>
   <source>Per l'età va chiesto all'INPS: le regole sono cambiate.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">بخصوص العمر يجب سؤال INPS: القواعد تغيرت.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nata la persona.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد تاريخ ميلاد الشخص.</translation>
  </message>
  <message>
   <source>Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">تصريح الأسرة (permesso per famiglia) مقبول فقط إذا كان الزوج أو الزوجة في وضع لاجئ أو حماية فرعية (protezione sussidiaria): يجب التحقق.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد بأي جنسية أو تصريح إقامة تكون حياتك في إيطاليا.</translation>
  </message>
  <message>
   <source>L'assegno è per chi vive davvero in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الإعانة هي لمن يعيش فعلًا في إيطاليا.</translation>
  </message>
  <message>
   <source>Non risulta iscritta a un'anagrafe italiana.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا يظهر تسجيل في سجل سكان إيطالي (anagrafe).</translation>
  </message>
  <message>
   <source>Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مع النفقة المستحقة يمكن أن يتجاوز الدخل الحد: يجب التحقق مع INPS.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد دخل هذه السنة.</translation>
  </message>
 </context>
 <context>
  <name>assegno_temporaneo</name>
  <message>
   <source>Assegno temporaneo per i figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno temporaneo per i figli minori (الإعانة المؤقتة للأولاد القاصرين)</translation>
  </message>
  <message>
   <source>Un assegno per i figli minori di chi non aveva gli assegni familiari, da luglio 2021 a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">إعانة للأولاد القاصرين لمن لم تكن لديه الإعانات العائلية، من يوليو 2021 إلى فبراير 2022</translation>
  </message>
  <message>
   <source>Per le famiglie con figli minori e senza diritto agli assegni familiari, per i mesi da luglio 2021 a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر التي لديها أولاد قاصرون وليس لها حق في الإعانات العائلية، عن الأشهر من يوليو 2021 إلى فبراير 2022.</translation>
  </message>
  <message>
   <source>L'assegno temporaneo è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهت الإعانة المؤقتة في 28 فبراير 2022. من 1 مارس 2022 يوجد Assegno unico (الإعانة الموحدة) للأولاد.</translation>
  </message>
  <message>
   <source>L'assegno temporaneo vale dal 1° luglio 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">الإعانة المؤقتة سارية من 1 يوليو 2021.</translation>
  </message>
  <message>
   <source>Tetto ISEE e importo di quei mesi li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">سقف ISEE ومبلغ تلك الأشهر يحددهما مكتب INPS.</translation>
  </message>
  <message>
   <source>C'è almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 met</extracomment>
   <translation type="unfinished">في الأسرة ولد قاصر واحد على الأقل.</translation>
  </message>
  <message>
   <source>Serve almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 unmet</extracomment>
   <translation type="unfinished">يلزم ولد قاصر واحد على الأقل في الأسرة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ci sono figli minori.</source>
   <extracomment>AT-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد أولاد قاصرون.</translation>
  </message>
  <message>
   <source>Con il suo lavoro non c'erano gli assegni familiari.</source>
   <extracomment>AT-R2 met</extracomment>
   <translation type="unfinished">مع عملك لم تكن الإعانات العائلية موجودة.</translation>
  </message>
  <message>
   <source>La famiglia aveva già gli assegni familiari.</source>
   <extracomment>AT-R2 unmet</extracomment>
   <translation type="unfinished">كانت الأسرة تأخذ الإعانات العائلية.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia aveva diritto agli assegni familiari.</source>
   <extracomment>AT-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان للأسرة حق في الإعانات العائلية.</translation>
  </message>
 </context>
 <context>
  <name>autoimpiego_centro_nord</name>
  <message>
   <source>Autoimpiego Centro-Nord</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Autoimpiego Centro-Nord (العمل المستقل في وسط وشمال إيطاليا)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Centro-Nord</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">قسيمة أو مساهمة مالية لفتح نشاط في وسط وشمال إيطاليا</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Centro-Nord.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن عمره من 18 إلى 34 سنة، ولا يعمل أو يكسب القليل جدًا، ويريد فتح نشاط في وسط وشمال إيطاليا.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito di Invitalia: servono identità digitale, PEC e firma digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب على موقع Invitalia: تلزم الهوية الرقمية والبريد الموثَّق (PEC) والتوقيع الرقمي.</translation>
  </message>
  <message>
   <source>Invitalia, sul sito invitalia.it</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Invitalia، على الموقع invitalia.it</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale.</source>
   <extracomment>desk bring</extracomment>
   <translation type="unfinished">SPID أو CIE أو CNS، وبريد موثَّق (PEC) وتوقيع رقمي.</translation>
  </message>
  <message>
   <source>Le domande sono cominciate il 15 ottobre 2025, alle 12.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">بدأت الطلبات في 15 أكتوبر 2025، الساعة 12.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it, finché ci sono fondi.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">يمكن أن يكون مناسبًا: القرار لدى Invitalia (وكالة حكومية). يُقدَّم الطلب على موقعها، invitalia.it، ما دامت الأموال متوفرة.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: serve averne da 18 a 34.</source>
   <extracomment>ACN-U1 met</extracomment>
   <translation type="unfinished">عمرك {eta_alla_domanda} سنة: يلزم عمر من 18 إلى 34.</translation>
  </message>
  <message>
   <source>Serve avere da 18 a 34 anni: lei ne ha {eta_alla_domanda}.</source>
   <extracomment>ACN-U1 unmet</extracomment>
   <translation type="unfinished">يلزم عمر من 18 إلى 34 سنة: عمرك {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni ha.</source>
   <extracomment>ACN-U1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم عمرك.</translation>
  </message>
  <message>
   <source>Per altre età non c'è una misura nazionale: si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ACN-U1 way_out</extracomment>
   <translation type="unfinished">للأعمار الأخرى لا يوجد برنامج وطني: يمكن سؤال Camera di commercio (غرفة التجارة) أو Regione (الإقليم).</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Autoimpiego Centro-Nord.</source>
   <extracomment>ACN-U4 met</extracomment>
   <translation type="unfinished">المقر هنا: {regione_sede}. يُطبق Autoimpiego Centro-Nord.</translation>
  </message>
  <message>
   <source>Con la sede al Sud, o in un Comune dei terremoti, vale Resto al Sud 2.0.</source>
   <extracomment>ACN-U4 unmet</extracomment>
   <translation type="unfinished">إذا كان المقر في الجنوب، أو في بلدية من بلديات الزلازل، يُطبق Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove avrà sede l'attività.</source>
   <extracomment>ACN-U4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد أين سيكون مقر النشاط.</translation>
  </message>
  <message>
   <source>Situazione: {condizione_occupazionale}. Va bene.</source>
   <extracomment>ACN-U2 met</extracomment>
   <translation type="unfinished">الوضع: {condizione_occupazionale}. مقبول.</translation>
  </message>
  <message>
   <source>È per chi non lavora o guadagna molto poco: risulta che lavora.</source>
   <extracomment>ACN-U2 unmet</extracomment>
   <translation type="unfinished">هو لمن لا يعمل أو يكسب القليل جدًا: يظهر أن لديك عملًا.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se lavora.</source>
   <extracomment>ACN-U2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل لديك عمل.</translation>
  </message>
  <message>
   <source>L'attività è ancora da cominciare, o è stata aperta da meno di un mese ed è ferma.</source>
   <extracomment>ACN-U3 met</extracomment>
   <translation type="unfinished">النشاط لم يبدأ بعد، أو فُتح منذ أقل من شهر وهو متوقف.</translation>
  </message>
  <message>
   <source>L'attività è cominciata da più di un mese: la misura è per chi deve ancora cominciare.</source>
   <extracomment>ACN-U3 unmet</extracomment>
   <translation type="unfinished">بدأ النشاط منذ أكثر من شهر: البرنامج هو لمن لم يبدأ بعد.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è già cominciata davvero.</source>
   <extracomment>ACN-U3 unknown</extracomment>
   <translation type="unfinished">يجب التحقق هل بدأ النشاط فعلًا.</translation>
  </message>
  <message>
   <source>L'attività non è coltivazione, allevamento o pesca.</source>
   <extracomment>ACN-U5 met</extracomment>
   <translation type="unfinished">النشاط ليس زراعة أو تربية حيوانات أو صيد سمك.</translation>
  </message>
  <message>
   <source>Coltivazione, allevamento, pesca e acquacoltura sono esclusi.</source>
   <extracomment>ACN-U5 unmet</extracomment>
   <translation type="unfinished">الزراعة وتربية الحيوانات وصيد السمك وتربية الأسماك مستبعدة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che attività vuole fare.</source>
   <extracomment>ACN-U5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هو النشاط المطلوب فتحه.</translation>
  </message>
  <message>
   <source>Negli ultimi 6 mesi non ha chiuso un'attività uguale.</source>
   <extracomment>ACN-U6 met</extracomment>
   <translation type="unfinished">في آخر 6 أشهر لم يُغلق نشاط مماثل لك.</translation>
  </message>
  <message>
   <source>Ha chiuso un'attività uguale negli ultimi 6 mesi.</source>
   <extracomment>ACN-U6 unmet</extracomment>
   <translation type="unfinished">أُغلق نشاط مماثل لك في آخر 6 أشهر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha chiuso da poco un'attività uguale.</source>
   <extracomment>ACN-U6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل أُغلق لك نشاط مماثل منذ وقت قريب.</translation>
  </message>
  <message>
   <source>Si può chiedere quando sono passati 6 mesi dalla chiusura.</source>
   <extracomment>ACN-U6 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب بعد مرور 6 أشهر من الإغلاق.</translation>
  </message>
  <message>
   <source>Servono per la domanda a Invitalia.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لازمان للطلب لدى Invitalia.</translation>
  </message>
  <message>
   <source>Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">إذا لم يوجدا: Comune (البلدية) لبطاقة الهوية، و Agenzia delle Entrate (مصلحة الضرائب) للرقم الضريبي (مجانًا).</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">هوية رقمية SPID أو CIE أو CNS، وبريد إلكتروني معتمد PEC، وتوقيع رقمي</translation>
  </message>
  <message>
   <source>Servono per entrare nel sito di Invitalia e firmare la domanda.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">لازمة للدخول إلى موقع Invitalia وتوقيع الطلب.</translation>
  </message>
  <message>
   <source>SPID: alle Poste o presso un gestore. CIE: al Comune. PEC e firma: presso un gestore, a pagamento.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">هوية SPID: في البريد أو لدى شركة معتمدة. بطاقة CIE: في Comune (البلدية). البريد PEC والتوقيع: لدى شركة معتمدة، مقابل دفع.</translation>
  </message>
  <message>
   <source>Idea d'impresa e preventivi</source>
   <extracomment>document idea_preventivi</extracomment>
   <translation type="unfinished">فكرة المشروع وعروض الأسعار</translation>
  </message>
  <message>
   <source>Dicono che cosa vuole fare, con quale codice ATECO, e quanto costa.</source>
   <extracomment>document idea_preventivi explanation</extracomment>
   <translation type="unfinished">تقول ما النشاط المطلوب، وبأي رمز ATECO (رمز النشاط)، وكم يكلف.</translation>
  </message>
  <message>
   <source>Li prepara chi apre l'attività. I preventivi li danno i fornitori, gratis.</source>
   <extracomment>document idea_preventivi where</extracomment>
   <translation type="unfinished">يجهزها من يفتح النشاط. عروض الأسعار يعطيها الموردون، مجانًا.</translation>
  </message>
  <message>
   <source>Situazione di lavoro</source>
   <extracomment>document dichiarazione_condizione</extracomment>
   <translation type="unfinished">وضع العمل</translation>
  </message>
  <message>
   <source>Si dichiara sul sito di Invitalia, insieme alla domanda.</source>
   <extracomment>document dichiarazione_condizione explanation</extracomment>
   <translation type="unfinished">يُصرَّح به على موقع Invitalia، مع الطلب.</translation>
  </message>
 </context>
 <context>
  <name>auu</name>
  <message>
   <source>Assegno unico e universale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno unico e universale (الإعانة الموحدة والشاملة للأولاد)</translation>
  </message>
  <message>
   <source>Assegno mensile per i figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">إعانة شهرية للأولاد</translation>
  </message>
  <message>
   <source>Per chi ha figli minori, figli fino a 21 anni che studiano o cercano lavoro, o figli con disabilità di ogni età. Anche senza ISEE.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن لديه أولاد قاصرون، أو أولاد حتى 21 سنة يدرسون أو يبحثون عن عمل، أو أولاد من ذوي الإعاقة في أي عمر. حتى بدون ISEE (مؤشر دخل الأسرة وممتلكاتها).</translation>
  </message>
  <message>
   <source>Si guarda se c'è già una domanda accolta: va avanti da sola, e non se ne fa un'altra.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُنظر أولاً هل يوجد طلب مقبول من قبل: فهو يستمر وحده ولا يُقدَّم طلب آخر.</translation>
  </message>
  <message>
   <source>L'assegno unico si paga da marzo 2022. Prima c'erano gli assegni familiari, l'assegno temporaneo e quello dei Comuni per tre figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">تُدفع Assegno unico (الإعانة الموحدة للأولاد) منذ مارس 2022. قبل ذلك كانت توجد الإعانات العائلية، والإعانة المؤقتة، وإعانة البلديات (Comuni) لثلاثة أولاد.</translation>
  </message>
  <message>
   <source>Chiede: {ruolo_richiedente}. Può farlo.</source>
   <extracomment>AUU-R1 met</extracomment>
   <translation type="unfinished">من يقدم الطلب: {ruolo_richiedente}. هذا ممكن.</translation>
  </message>
  <message>
   <source>Il figlio può chiedere per sé dai 18 ai 20 anni. Se è più giovane chiede un genitore.</source>
   <extracomment>AUU-R1 unmet</extracomment>
   <translation type="unfinished">يمكن للابن أو الابنة الطلب لنفسه من 18 إلى 20 سنة. إذا كان أصغر سنًا يطلب أحد الوالدين.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede l'assegno.</source>
   <extracomment>AUU-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد من يطلب الإعانة.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'assegno unico.</source>
   <extracomment>AUU-R2 met</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. مقبولة من أجل Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Con questo l'assegno unico non c'è.</source>
   <extracomment>AUU-R2 unmet</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. بهذه الوثيقة لا توجد Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Il documento per stare in Italia non è detto, è scaduto, o va verificato con l'INPS.</source>
   <extracomment>AUU-R2 unknown</extracomment>
   <translation type="unfinished">وثيقة البقاء في إيطاليا لم تُذكر، أو انتهت مدتها، أو يجب التحقق منها مع INPS.</translation>
  </message>
  <message>
   <source>Paga, o pagherebbe, le tasse in Italia.</source>
   <extracomment>AUU-R3 met</extracomment>
   <translation type="unfinished">ضرائبك تُدفع في إيطاليا، أو كانت ستُدفع فيها.</translation>
  </message>
  <message>
   <source>Non è soggetto alle tasse in Italia: serve per l'assegno unico.</source>
   <extracomment>AUU-R3 unmet</extracomment>
   <translation type="unfinished">ليس عليك ضرائب في إيطاليا: هذا لازم من أجل Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è soggetto alle tasse in Italia.</source>
   <extracomment>AUU-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل عليك ضرائب في إيطاليا.</translation>
  </message>
  <message>
   <source>È residente e vive in Italia.</source>
   <extracomment>AUU-R4 met</extracomment>
   <translation type="unfinished">إقامتك مسجلة في إيطاليا وحياتك فيها.</translation>
  </message>
  <message>
   <source>Chi chiede deve essere residente in Italia e viverci.</source>
   <extracomment>AUU-R4 unmet</extracomment>
   <translation type="unfinished">من يقدم الطلب يجب أن تكون إقامته مسجلة في إيطاليا وأن يعيش فيها.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive in Italia.</source>
   <extracomment>AUU-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل إقامتك مسجلة في إيطاليا وحياتك فيها.</translation>
  </message>
  <message>
   <source>{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</source>
   <extracomment>AUU-R5 met</extracomment>
   <translation type="unfinished">{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</translation>
  </message>
  <message>
   <source>Servono {mesi_residenza_minimi} mesi di residenza in Italia, o un contratto a tempo indeterminato, o a termine di almeno {mesi_contratto_minimi} mesi.</source>
   <extracomment>AUU-R5 unmet</extracomment>
   <translation type="unfinished">يلزم من الإقامة المسجلة في إيطاليا هذا العدد من الأشهر: {mesi_residenza_minimi}، أو عقد عمل غير محدد المدة، أو عقد محدد المدة لا يقل عن {mesi_contratto_minimi} أشهر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanto tempo è residente in Italia, o che contratto ha.</source>
   <extracomment>AUU-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ متى إقامتك مسجلة في إيطاليا، أو ما هو عقدك.</translation>
  </message>
  <message>
   <source>Figli che danno diritto all'assegno: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</source>
   <extracomment>AUU-R6 met</extracomment>
   <translation type="unfinished">عدد الأولاد الذين يعطون الحق في الإعانة: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</translation>
  </message>
  <message>
   <source>Serve un figlio minore, o dal settimo mese di gravidanza. Dai 18 ai 20 anni deve studiare, cercare lavoro, fare il servizio civile o guadagnare meno di {reddito_massimo_figlio}.</source>
   <extracomment>AUU-R6 unmet</extracomment>
   <translation type="unfinished">يلزم ولد قاصر، أو من الشهر السابع للحمل. من 18 إلى 20 سنة يجب أن يدرس الولد، أو يبحث عن عمل، أو يؤدي الخدمة المدنية (servizio civile)، أو يكسب أقل من {reddito_massimo_figlio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età dei figli, o che cosa fanno quelli dai 18 ai 20 anni.</source>
   <extracomment>AUU-R6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد عمر الأولاد، أو ماذا يفعل من عمرهم من 18 إلى 20 سنة.</translation>
  </message>
  <message>
   <source>I figli sono nel nucleo dell'ISEE: {numero_contati}.</source>
   <extracomment>AUU-R7 met</extracomment>
   <translation type="unfinished">الأولاد موجودون ضمن أسرة ISEE: {numero_contati}.</translation>
  </message>
  <message>
   <source>I figli devono essere nel nucleo dell'ISEE di chi chiede.</source>
   <extracomment>AUU-R7 unmet</extracomment>
   <translation type="unfinished">يجب أن يكون الأولاد ضمن أسرة ISEE لمن يقدم الطلب.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se i figli sono nel nucleo dell'ISEE, o a carico se vivono altrove.</source>
   <extracomment>AUU-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الأولاد ضمن أسرة ISEE، أو هل هم معالون إذا كانوا يعيشون في مكان آخر.</translation>
  </message>
  <message>
   <source>Codici fiscali dei figli e dell'altro genitore</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">الرقم الضريبي (codice fiscale) للأولاد وللوالد الآخر</translation>
  </message>
  <message>
   <source>L'INPS paga per ogni figlio: il codice fiscale è sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali explanation</extracomment>
   <translation type="unfinished">تدفع INPS عن كل ولد: الرقم الضريبي موجود على البطاقة الصحية (tessera sanitaria).</translation>
  </message>
  <message>
   <source>Basta mostrare le tessere. Se mancano: Agenzia delle Entrate, gratis.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">يكفي إظهار البطاقات. إذا لم توجد: Agenzia delle Entrate (مصلحة الضرائب)، مجانًا.</translation>
  </message>
  <message>
   <source>L'INPS paga su un conto o una carta con IBAN a suo nome. In alternativa paga in contanti alla posta.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">تدفع INPS على حساب أو بطاقة لها IBAN باسمك. وإلا تدفع نقدًا في البريد.</translation>
  </message>
  <message>
   <source>Dice che tipo di permesso è e quanto dura. Con il rinnovo in corso, anche la ricevuta.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">يبيّن نوع التصريح ومدته. إذا كان التجديد جاريًا، يلزم الإيصال أيضًا.</translation>
  </message>
  <message>
   <source>Contratto di lavoro</source>
   <extracomment>document contratto_lavoro</extracomment>
   <translation type="unfinished">عقد العمل</translation>
  </message>
  <message>
   <source>Con meno di due anni di residenza mostra che il contratto basta.</source>
   <extracomment>document contratto_lavoro explanation</extracomment>
   <translation type="unfinished">إذا كانت الإقامة المسجلة أقل من سنتين، يثبت أن العقد يكفي.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis.</source>
   <extracomment>document contratto_lavoro where</extracomment>
   <translation type="unfinished">من الشركة، مجانًا.</translation>
  </message>
  <message>
   <source>Certificato di gravidanza</source>
   <extracomment>document certificato_gravidanza</extracomment>
   <translation type="unfinished">شهادة الحمل</translation>
  </message>
  <message>
   <source>Dice il mese e quando nascerà. L'assegno comincia dal settimo mese.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">تقول الشهر ومتى ستكون الولادة. تبدأ الإعانة من الشهر السابع.</translation>
  </message>
  <message>
   <source>Dal ginecologo o dal consultorio.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">من طبيب أو طبيبة النساء، أو من consultorio (المركز الصحي للأسرة).</translation>
  </message>
  <message>
   <source>Un foglio che dice che cosa fa il figlio dai 18 ai 20 anni</source>
   <extracomment>document condizione_figlio</extracomment>
   <translation type="unfinished">ورقة تقول ماذا يفعل الولد من 18 إلى 20 سنة</translation>
  </message>
  <message>
   <source>Iscrizione a scuola o università, contratto, iscrizione al Centro per l'impiego o servizio civile.</source>
   <extracomment>document condizione_figlio explanation</extracomment>
   <translation type="unfinished">التسجيل في المدرسة أو الجامعة، أو عقد عمل، أو التسجيل في Centro per l'impiego (مكتب التوظيف)، أو الخدمة المدنية (servizio civile).</translation>
  </message>
  <message>
   <source>Dalla scuola, dall'azienda o dal Centro per l'impiego, gratis. Una scuola pubblica basta dichiararla.</source>
   <extracomment>document condizione_figlio where</extracomment>
   <translation type="unfinished">من المدرسة أو الشركة أو Centro per l'impiego (مكتب التوظيف)، مجانًا. للمدرسة الحكومية يكفي التصريح بها.</translation>
  </message>
  <message>
   <source>Provvedimento del giudice</source>
   <extracomment>document provvedimento_giudice</extracomment>
   <translation type="unfinished">قرار القاضي</translation>
  </message>
  <message>
   <source>Dice a chi sono affidati i figli, o chi è il tutore.</source>
   <extracomment>document provvedimento_giudice explanation</extracomment>
   <translation type="unfinished">يقول من يرعى الأولاد بقرار قانوني، أو من هو الوصي.</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale o dall'avvocato.</source>
   <extracomment>document provvedimento_giudice where</extracomment>
   <translation type="unfinished">من قلم المحكمة أو من المحامي.</translation>
  </message>
  <message>
   <source>DSU per avere l'ISEE</source>
   <extracomment>document dsu</extracomment>
   <translation type="unfinished">تصريح DSU للحصول على ISEE</translation>
  </message>
  <message>
   <source>Senza ISEE si paga la cifra più bassa. Con la DSU l'importo può salire.</source>
   <extracomment>document dsu explanation</extracomment>
   <translation type="unfinished">بدون ISEE يُدفع أقل مبلغ. مع DSU (التصريح لحساب ISEE) يمكن أن يرتفع المبلغ.</translation>
  </message>
  <message>
   <source>Sul sito dell'INPS, o al CAF, gratis.</source>
   <extracomment>document dsu where</extracomment>
   <translation type="unfinished">على موقع INPS، أو في CAF (مكتب مساعدة في المعاملات)، مجانًا.</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">هوية رقمية SPID أو CIE أو CNS</translation>
  </message>
  <message>
   <source>Serve per seguire la domanda da casa. Qui la domanda si può fare anche senza, o con il mandato a un patronato.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">تفيد لمتابعة الطلب من البيت. هنا يمكن تقديم الطلب بدونها أيضًا، أو بتوكيل إلى Patronato (مكتب مجاني للمساعدة الاجتماعية).</translation>
  </message>
  <message>
   <source>SPID: presso un gestore o alle Poste. CIE: al Comune.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">هوية SPID: لدى شركة معتمدة أو في البريد. بطاقة CIE: في Comune (البلدية).</translation>
  </message>
  <message>
   <source>Redditi da lavoro dei genitori</source>
   <extracomment>document dichiarazione_lavoro_genitori</extracomment>
   <translation type="unfinished">دخل الوالدين من العمل</translation>
  </message>
  <message>
   <source>Basta dichiararli: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lavoro_genitori explanation</extracomment>
   <translation type="unfinished">يكفي التصريح به: يُوقَّع مع الطلب.</translation>
  </message>
  <message>
   <source>Morte dell'altro genitore</source>
   <extracomment>document dichiarazione_lutto</extracomment>
   <translation type="unfinished">وفاة الوالد الآخر</translation>
  </message>
  <message>
   <source>Basta dire la data: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lutto explanation</extracomment>
   <translation type="unfinished">يكفي ذكر التاريخ: يُوقَّع مع الطلب.</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi.</source>
   <extracomment>document attestazione_isee explanation</extracomment>
   <translation type="unfinished">تقرأ INPS هذه البيانات في سجلاتها.</translation>
  </message>
  <message>
   <source>L'INPS lo ha già: conta quello scritto nella DSU.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">موجود لدى INPS: يُحسب ما هو مكتوب في DSU (التصريح لحساب ISEE).</translation>
  </message>
  <message>
   <source>È residente in Italia da almeno due anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الإقامة مسجلة في إيطاليا منذ سنتين على الأقل.</translation>
  </message>
  <message>
   <source>Non ha due anni di residenza, ma ha un contratto che basta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ليس لديك سنتان من الإقامة المسجلة، ولكن لديك عقد عمل يكفي.</translation>
  </message>
 </context>
 <context>
  <name>bonus_mamme</name>
  <message>
   <source>Bonus mamme</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus mamme (منحة الأمهات)</translation>
  </message>
  <message>
   <source>Un aiuto al mese per le madri che lavorano e hanno almeno due figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة شهرية للأمهات العاملات اللواتي لديهن ولدان على الأقل</translation>
  </message>
  <message>
   <source>Per le madri che lavorano, con due figli o più, e guadagnano fino a 40.000 € l'anno.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأمهات العاملات، مع ولدين أو أكثر، اللواتي يكسبن حتى 40.000 € في السنة.</translation>
  </message>
  <message>
   <source>Si preparano i codici fiscali dei figli, il contratto o i dati dell'attività e l'IBAN.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">تُحضَّر الرموز الضريبية للأبناء والعقد أو بيانات النشاط ورقم IBAN.</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro del 2025 e del 2026. Dal 2027 al suo posto c'è uno sconto sui contributi (L. 207/2024 art. 1 c. 219).</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">المنحة سارية عن أشهر العمل في 2025 و 2026. من 2027 يوجد مكانها تخفيض في الاشتراكات (L. 207/2024 art. 1 c. 219).</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro dal 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">المنحة سارية عن أشهر العمل من 2025.</translation>
  </message>
  <message>
   <source>È una madre che lavora: {categoria_lavoratore}.</source>
   <extracomment>BM-R1 met</extracomment>
   <translation type="unfinished">أم عاملة: {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</source>
   <extracomment>BM-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che lavoro fa la madre.</source>
   <extracomment>BM-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هو عمل الأم.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Con due il secondo deve avere meno di 10 anni, con tre o più il più piccolo meno di 18.</source>
   <extracomment>BM-R2 met</extracomment>
   <translation type="unfinished">عدد الأولاد: {numero_figli_madre}. مع ولدين يجب أن يكون عمر الثاني أقل من 10 سنوات، ومع ثلاثة أو أكثر أن يكون عمر الأصغر أقل من 18.</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Ne servono due, con il secondo sotto i 10 anni, o tre, con il più piccolo sotto i 18.</source>
   <extracomment>BM-R2 unmet</extracomment>
   <translation type="unfinished">عدد الأولاد: {numero_figli_madre}. يلزم ولدان، عمر الثاني أقل من 10 سنوات، أو ثلاثة أولاد، عمر الأصغر أقل من 18.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli ha, e di che età.</source>
   <extracomment>BM-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم عدد الأولاد، وما هي أعمارهم.</translation>
  </message>
  <message>
   <source>C'è almeno un mese senza contratto da dipendente a tempo indeterminato.</source>
   <extracomment>BM-R3 met</extracomment>
   <translation type="unfinished">يوجد شهر واحد على الأقل بدون عقد عمل بأجر غير محدد المدة.</translation>
  </message>
  <message>
   <source>Con tre figli e un contratto senza scadenza il bonus non c'è: c'è già lo sconto di tutti i contributi.</source>
   <extracomment>BM-R3 unmet</extracomment>
   <translation type="unfinished">مع ثلاثة أولاد وعقد بدون تاريخ نهاية لا توجد المنحة: يوجد تخفيض كل الاشتراكات.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che contratto ha, mese per mese.</source>
   <extracomment>BM-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هو العقد، شهرًا بشهر.</translation>
  </message>
  <message>
   <source>Chi ha tre figli e un contratto senza scadenza non paga i suoi contributi, fino a 3.000 € l'anno: lo applica il datore di lavoro.</source>
   <extracomment>BM-R3 way_out</extracomment>
   <translation type="unfinished">من لديه ثلاثة أولاد وعقد بدون تاريخ نهاية لا يدفع اشتراكاته، حتى 3.000 € في السنة: يطبق ذلك صاحب العمل.</translation>
  </message>
  <message>
   <source>Reddito del suo lavoro: {reddito_lavoro_annuo}. Il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 met</extracomment>
   <translation type="unfinished">دخل العمل: {reddito_lavoro_annuo}. الحد هو {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Il reddito del suo lavoro è {reddito_lavoro_annuo}: il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 unmet</extracomment>
   <translation type="unfinished">دخل العمل هو {reddito_lavoro_annuo}: الحد هو {reddito_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagna con il suo lavoro.</source>
   <extracomment>BM-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم هو دخل العمل.</translation>
  </message>
  <message>
   <source>Mesi che contano: {mesi_spettanti}. Basta un giorno di lavoro nel mese.</source>
   <extracomment>BM-R5 met</extracomment>
   <translation type="unfinished">عدد الأشهر المحسوبة: {mesi_spettanti}. يكفي يوم عمل واحد في الشهر.</translation>
  </message>
  <message>
   <source>Nessun mese di lavoro conta per quest'anno.</source>
   <extracomment>BM-R5 unmet</extracomment>
   <translation type="unfinished">لا يوجد شهر عمل محسوب لهذه السنة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quali mesi lavora.</source>
   <extracomment>BM-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هي أشهر العمل.</translation>
  </message>
  <message>
   <source>{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</source>
   <extracomment>BM-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</translation>
  </message>
  <message>
   <source>Della madre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">للأم.</translation>
  </message>
  <message>
   <source>Basta mostrarli qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">يكفي إظهار ذلك هنا.</translation>
  </message>
  <message>
   <source>Codice fiscale dei figli</source>
   <extracomment>document codici_figli</extracomment>
   <translation type="unfinished">الرقم الضريبي (codice fiscale) للأولاد</translation>
  </message>
  <message>
   <source>Contratto di lavoro o busta paga</source>
   <extracomment>document contratto</extracomment>
   <translation type="unfinished">عقد العمل أو قسيمة الراتب</translation>
  </message>
  <message>
   <source>Mostrano i mesi e il tipo di contratto.</source>
   <extracomment>document contratto explanation</extracomment>
   <translation type="unfinished">يظهران الأشهر ونوع العقد.</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, gratis.</source>
   <extracomment>document contratto where</extracomment>
   <translation type="unfinished">من صاحب العمل، مجانًا.</translation>
  </message>
  <message>
   <source>Dati dell'attività</source>
   <extracomment>document attivita</extracomment>
   <translation type="unfinished">بيانات النشاط</translation>
  </message>
  <message>
   <source>Gestione INPS o cassa, e i mesi di attività.</source>
   <extracomment>document attivita explanation</extracomment>
   <translation type="unfinished">صندوق INPS أو صندوق المهنة، وأشهر النشاط.</translation>
  </message>
  <message>
   <source>Sull'iscrizione o dal commercialista.</source>
   <extracomment>document attivita where</extracomment>
   <translation type="unfinished">في وثيقة التسجيل أو من المحاسب.</translation>
  </message>
  <message>
   <source>IBAN intestato alla madre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">رقم IBAN باسم الأم</translation>
  </message>
  <message>
   <source>Reddito da lavoro dell'anno</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">دخل العمل في السنة</translation>
  </message>
  <message>
   <source>Figli e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">الأولاد والأسرة</translation>
  </message>
  <message>
   <source>Il bonus è per le madri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">المنحة هي للأمهات.</translation>
  </message>
  <message>
   <source>Il lavoro domestico non dà questo bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">العمل المنزلي لا يعطي هذه المنحة.</translation>
  </message>
  <message>
   <source>La scadenza del 2026 non è ancora scritta: meglio chiedere subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الموعد الأخير لسنة 2026 لم يُكتب بعد: الأفضل الطلب فورًا.</translation>
  </message>
  <message>
   <source>Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف منذ متى توفرت كل الشروط: بعد 9 ديسمبر 2025 كان الوقت متاحًا حتى 31 يناير 2026.</translation>
  </message>
 </context>
 <context>
  <name>bonus_nido</name>
  <message>
   <source>Bonus nido</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nido (منحة الحضانة)</translation>
  </message>
  <message>
   <source>Contributo per la retta del nido, o per l'aiuto in casa a un bambino malato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساهمة في رسوم الحضانة، أو للمساعدة في البيت لطفل مريض</translation>
  </message>
  <message>
   <source>Per il genitore che paga il nido di un figlio sotto i 3 anni, o che lo cura in casa se è malato grave.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأب أو الأم الذي يدفع حضانة طفل عمره أقل من 3 سنوات، أو يرعاه في البيت إذا كان مرضه شديدًا.</translation>
  </message>
  <message>
   <source>Si prepara la ricevuta di almeno una retta: la domanda all'INPS si fa entro il 31 dicembre.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُحضَّر إيصال قسط واحد على الأقل للحضانة: ويُقدَّم الطلب إلى INPS قبل نهاية 31 ديسمبر.</translation>
  </message>
  <message>
   <source>Il bonus nido vale dal 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">منحة الحضانة سارية منذ 2017.</translation>
  </message>
  <message>
   <source>Fino al 2019 gli importi erano altri: li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">حتى 2019 كانت المبالغ مختلفة: يحددها مكتب INPS.</translation>
  </message>
  <message>
   <source>Il figlio è nato il {figlio_nato_il}: si paga fino ad agosto dell'anno dei 3 anni, cioè al {ultimo_giorno}.</source>
   <extracomment>BN-R1 met</extracomment>
   <translation type="unfinished">وُلد الطفل في {figlio_nato_il}: تُدفع حتى أغسطس من السنة التي يبلغ فيها 3 سنوات، أي حتى {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} È nato il {figlio_nato_il}.</source>
   <extracomment>BN-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} وُلد في {figlio_nato_il}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nato il figlio.</source>
   <extracomment>BN-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى وُلد الطفل.</translation>
  </message>
  <message>
   <source>Mesi di retta che contano: {mesi_pagati}.</source>
   <extracomment>BN-R2 met</extracomment>
   <translation type="unfinished">عدد أشهر رسوم الحضانة المحسوبة: {mesi_pagati}.</translation>
  </message>
  <message>
   <source>Nessuna retta pagata da chi chiede nei mesi che contano. La domanda la fa il genitore che paga.</source>
   <extracomment>BN-R2 unmet</extracomment>
   <translation type="unfinished">لا توجد رسوم حضانة دفعها من يقدم الطلب في الأشهر المحسوبة. الطلب يقدمه الوالد الذي يدفع.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi paga la retta, e per quali mesi.</source>
   <extracomment>BN-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد من يدفع رسوم الحضانة، وعن أي أشهر.</translation>
  </message>
  <message>
   <source>La domanda può farla l'altro genitore, se la retta la paga lui.</source>
   <extracomment>BN-R2 way_out</extracomment>
   <translation type="unfinished">يمكن أن يقدم الطلب الوالد الآخر، إذا كان هو الذي يدفع الرسوم.</translation>
  </message>
  <message>
   <source>Il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b met</extracomment>
   <translation type="unfinished">يعيش الطفل مع من يقدم الطلب.</translation>
  </message>
  <message>
   <source>Per l'aiuto in casa la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>BN-R2b unmet</extracomment>
   <translation type="unfinished">للمساعدة في البيت يقدم الطلب الوالد الذي يعيش مع الطفل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يعيش الطفل مع من يقدم الطلب.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</source>
   <extracomment>BN-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Servizio autorizzato che va bene: {struttura_tipo}.</source>
   <extracomment>BN-R4 met</extracomment>
   <translation type="unfinished">خدمة مرخصة ومقبولة: {struttura_tipo}.</translation>
  </message>
  <message>
   <source>{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</source>
   <extracomment>BN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il servizio va bene.</source>
   <extracomment>BN-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الخدمة مقبولة.</translation>
  </message>
  <message>
   <source>C'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 met</extracomment>
   <translation type="unfinished">توجد شهادة طبيب الأطفال.</translation>
  </message>
  <message>
   <source>Serve l'attestazione del pediatra: il bambino non può andare al nido per tutto l'anno.</source>
   <extracomment>BN-R6 unmet</extracomment>
   <translation type="unfinished">تلزم شهادة طبيب الأطفال: الطفل لا يستطيع الذهاب إلى الحضانة طوال السنة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل توجد شهادة طبيب الأطفال.</translation>
  </message>
  <message>
   <source>L'attestazione la scrive il pediatra di libera scelta.</source>
   <extracomment>BN-R6 way_out</extracomment>
   <translation type="unfinished">الشهادة يكتبها طبيب الأطفال التابع للخدمة الصحية (pediatra di libera scelta).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: per quell'anno c'è tempo fino al {termine_domanda}.</source>
   <extracomment>BN-R7 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: لتلك السنة الوقت متاح حتى {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Domanda del {data_domanda}.</source>
   <extracomment>BN-R7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} الطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo se le domande dell'anno sono già aperte.</source>
   <extracomment>BN-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف هل فُتحت طلبات السنة.</translation>
  </message>
  <message>
   <source>Di chi chiede e del figlio.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لمن يقدم الطلب وللطفل.</translation>
  </message>
  <message>
   <source>Ricevuta di almeno una retta</source>
   <extracomment>document prima_ricevuta</extracomment>
   <translation type="unfinished">إيصال رسوم شهر واحد على الأقل</translation>
  </message>
  <message>
   <source>{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</source>
   <extracomment>document prima_ricevuta explanation</extracomment>
   <translation type="unfinished">{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</translation>
  </message>
  <message>
   <source>La dà la struttura.</source>
   <extracomment>document prima_ricevuta where</extracomment>
   <translation type="unfinished">تعطيه الحضانة.</translation>
  </message>
  <message>
   <source>Dati dell'autorizzazione della struttura</source>
   <extracomment>document autorizzazione_struttura</extracomment>
   <translation type="unfinished">بيانات ترخيص الحضانة</translation>
  </message>
  <message>
   <source>Nome, partita IVA e numero dell'autorizzazione.</source>
   <extracomment>document autorizzazione_struttura explanation</extracomment>
   <translation type="unfinished">الاسم و Partita IVA (الرقم الضريبي للنشاط) ورقم الترخيص.</translation>
  </message>
  <message>
   <source>Li dà la struttura.</source>
   <extracomment>document autorizzazione_struttura where</extracomment>
   <translation type="unfinished">تعطيها الحضانة.</translation>
  </message>
  <message>
   <source>Attestazione del pediatra</source>
   <extracomment>document attestazione</extracomment>
   <translation type="unfinished">شهادة طبيب الأطفال</translation>
  </message>
  <message>
   <source>Dice che il bambino non può andare al nido per tutto l'anno. La malattia non va scritta.</source>
   <extracomment>document attestazione explanation</extracomment>
   <translation type="unfinished">تقول إن الطفل لا يستطيع الذهاب إلى الحضانة طوال السنة. لا يُكتب اسم المرض.</translation>
  </message>
  <message>
   <source>Dal pediatra di libera scelta.</source>
   <extracomment>document attestazione where</extracomment>
   <translation type="unfinished">من طبيب الأطفال التابع للخدمة الصحية (pediatra di libera scelta).</translation>
  </message>
  <message>
   <source>ISEE con il figlio dentro</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">شهادة ISEE فيها الطفل</translation>
  </message>
  <message>
   <source>L'INPS lo legge nei suoi archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">تقرأ INPS هذه البيانات في سجلاتها.</translation>
  </message>
  <message>
   <source>ISEE della famiglia</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">مؤشر ISEE للأسرة</translation>
  </message>
  <message>
   <source>Senza ISEE il contributo è il più basso.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">بدون ISEE (مؤشر دخل الأسرة وممتلكاتها) تكون المساهمة هي الأقل.</translation>
  </message>
  <message>
   <source>Al CAF o sul sito INPS, gratis.</source>
   <extracomment>document dsu_nuova where</extracomment>
   <translation type="unfinished">في CAF (مكتب مساعدة في المعاملات) أو على موقع INPS، مجانًا.</translation>
  </message>
  <message>
   <source>Nascita, residenza e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">الولادة والإقامة المسجلة والأسرة</translation>
  </message>
  <message>
   <source>Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الطفل أكبر من العمر المطلوب: تُدفع حتى أغسطس من السنة التي يبلغ فيها 3 سنوات.</translation>
  </message>
  <message>
   <source>Nell'anno chiesto il figlio non era ancora nato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">في السنة المطلوبة لم يكن الطفل قد وُلد بعد.</translation>
  </message>
  <message>
   <source>Con questo documento il bonus non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">بهذه الوثيقة لا توجد المنحة.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: servono almeno 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مدة التصريح قصيرة جدًا: يلزم 6 أشهر على الأقل.</translation>
  </message>
  <message>
   <source>Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مراكز الأسر، وقاعات اللعب، وخدمات ما قبل أو بعد المدرسة لا تعطي المنحة.</translation>
  </message>
  <message>
   <source>La struttura non è autorizzata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الحضانة غير مرخصة.</translation>
  </message>
  <message>
   <source>L'ultimo giorno per quell'anno è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مضى آخر يوم لتلك السنة.</translation>
  </message>
  <message>
   <source>Le domande di quell'anno non sono ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">طلبات تلك السنة لم تُفتح بعد.</translation>
  </message>
  <message>
   <source>Con il nome di chi chiede e il mese.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">فيه اسم من يقدم الطلب والشهر.</translation>
  </message>
  <message>
   <source>Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">إذا كانت الحضانة الحكومية تأخذ الدفع لاحقًا، يكفي التسجيل أو قائمة الترتيب (graduatoria).</translation>
  </message>
 </context>
 <context>
  <name>bonus_nuovi_nati</name>
  <message>
   <source>Bonus nuovi nati</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nuovi nati (منحة المواليد الجدد)</translation>
  </message>
  <message>
   <source>Mille euro per ogni figlio nato, adottato o affidato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">ألف يورو عن كل طفل مولود أو متبنى أو في الرعاية</translation>
  </message>
  <message>
   <source>Per chi ha avuto, adottato o preso in affidamento preadottivo un figlio dal 2025, con ISEE fino a 40.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن جاءه من 2025 طفل بالولادة أو بالتبني أو بالرعاية قبل التبني (affidamento preadottivo)، مع ISEE (مؤشر دخل الأسرة وممتلكاتها) حتى 40.000 €.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 120 giorni dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى INPS خلال 120 يوماً من الولادة أو من دخول الطفل إلى الأسرة.</translation>
  </message>
  <message>
   <source>Il bonus vale per i figli nati, adottati o affidati dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">المنحة سارية للأطفال المولودين أو المتبنين أو في الرعاية من 1 يناير 2025.</translation>
  </message>
  <message>
   <source>Il figlio è arrivato il {evento_data}: il bonus vale dal 1° gennaio 2025.</source>
   <extracomment>NN-R1 met</extracomment>
   <translation type="unfinished">جاء الطفل في {evento_data}: المنحة سارية من 1 يناير 2025.</translation>
  </message>
  <message>
   <source>Il bonus si chiede dopo l'arrivo del figlio: il giorno detto è il {evento_data}.</source>
   <extracomment>NN-R1 unmet</extracomment>
   <translation type="unfinished">تُطلب المنحة بعد مجيء الطفل: اليوم المذكور هو {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il figlio.</source>
   <extracomment>NN-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى جاء الطفل.</translation>
  </message>
  <message>
   <source>«{cittadinanza_titolo}»: va bene per questo bonus.</source>
   <extracomment>NN-R2 met</extracomment>
   <translation type="unfinished">الوثيقة «{cittadinanza_titolo}»: مقبولة لهذه المنحة.</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</source>
   <extracomment>NN-R2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene.</source>
   <extracomment>NN-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل وثيقة البقاء في إيطاليا مقبولة.</translation>
  </message>
  <message>
   <source>Risiede in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 met</extracomment>
   <translation type="unfinished">الإقامة مسجلة في إيطاليا من {evento_data} إلى يوم الطلب، بدون انقطاع.</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 unmet</extracomment>
   <translation type="unfinished">تلزم الإقامة المسجلة في إيطاليا من {evento_data} إلى يوم الطلب، بدون انقطاع.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la residenza in Italia è stata continua.</source>
   <extracomment>NN-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كانت الإقامة المسجلة في إيطاليا متواصلة.</translation>
  </message>
  <message>
   <source>ISEE senza l'Assegno unico: {isee_contato}. Il tetto è {soglia_isee}.</source>
   <extracomment>NN-R4 met</extracomment>
   <translation type="unfinished">مؤشر ISEE بدون Assegno unico (الإعانة الموحدة للأولاد): {isee_contato}. السقف هو {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</source>
   <extracomment>NN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE senza l'Assegno unico.</source>
   <extracomment>NN-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم هو ISEE بدون Assegno unico (الإعانة الموحدة للأولاد).</translation>
  </message>
  <message>
   <source>Il tetto è {soglia_isee}. Se i redditi sono scesi, si può chiedere l'ISEE corrente.</source>
   <extracomment>NN-R4 way_out</extracomment>
   <translation type="unfinished">السقف هو {soglia_isee}. إذا نزل الدخل، يمكن طلب ISEE corrente (مؤشر ISEE المحدّث).</translation>
  </message>
  <message>
   <source>È la sola domanda per questo figlio, e la fa il genitore che può.</source>
   <extracomment>NN-R5 met</extracomment>
   <translation type="unfinished">هو الطلب الوحيد لهذا الطفل، ويقدمه الوالد الذي يمكنه ذلك.</translation>
  </message>
  <message>
   <source>{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</source>
   <extracomment>NN-R5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'altro genitore l'ha già chiesto, e con chi vive il figlio.</source>
   <extracomment>NN-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل طلبها الوالد الآخر من قبل، ومع من يعيش الطفل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la data da cui si conta il tempo per la domanda.</source>
   <extracomment>NN-R6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد التاريخ الذي تُحسب منه مدة تقديم الطلب.</translation>
  </message>
  <message>
   <source>Provvedimento di adozione o affidamento</source>
   <extracomment>document provvedimento</extracomment>
   <translation type="unfinished">قرار التبني أو الرعاية (affidamento)</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il figlio è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">يقول اليوم الذي دخل فيه الطفل إلى الأسرة.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">من محكمة القاصرين (tribunale per i minorenni).</translation>
  </message>
  <message>
   <source>ISEE del nucleo con il figlio</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">مؤشر ISEE للأسرة مع الطفل</translation>
  </message>
  <message>
   <source>Il figlio deve esserci. Senza ISEE il bonus non c'è.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">يجب أن يكون الطفل فيه. بدون ISEE لا توجد المنحة.</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مدة التصريح قصيرة جدًا: يلزم أكثر من 6 أشهر لتصريح العمل (permesso unico) أو البحث العلمي (ricerca)، وسنة على الأقل للتصاريح الأخرى.</translation>
  </message>
  <message>
   <source>Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يلزم ISEE سارٍ: يُعمل مجانًا في CAF (مكتب مساعدة في المعاملات) أو على موقع INPS.</translation>
  </message>
  <message>
   <source>L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مؤشر ISEE غير سارٍ في يوم الطلب: يُعمل واحد جديد، مجانًا.</translation>
  </message>
  <message>
   <source>L'ISEE senza l'Assegno unico supera il tetto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مؤشر ISEE بدون Assegno unico (الإعانة الموحدة للأولاد) يتجاوز السقف.</translation>
  </message>
  <message>
   <source>L'altro genitore ha già chiesto il bonus per questo figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الوالد الآخر طلب المنحة من قبل لهذا الطفل.</translation>
  </message>
  <message>
   <source>I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الوالدان لا يعيشان معًا: الطلب يقدمه الوالد الذي يعيش مع الطفل.</translation>
  </message>
 </context>
 <context>
  <name>carta_acquisti</name>
  <message>
   <source>Carta acquisti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta acquisti (بطاقة المشتريات)</translation>
  </message>
  <message>
   <source>Carta da 80 € ogni due mesi per spesa e bollette</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">بطاقة فيها 80 € كل شهرين لشراء الطعام ودفع الفواتير</translation>
  </message>
  <message>
   <source>Per chi ha almeno 65 anni, o un figlio sotto i 3 anni, e un ISEE molto basso.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن عمره 65 سنة على الأقل، أو لديه طفل عمره أقل من 3 سنوات، و ISEE (مؤشر دخل الأسرة وممتلكاتها) منخفض جدًا.</translation>
  </message>
  <message>
   <source>La carta si chiede all'ufficio postale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">تُطلب البطاقة في مكتب البريد.</translation>
  </message>
  <message>
   <source>Ufficio postale</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">مكتب البريد</translation>
  </message>
  <message>
   <source>La carta acquisti c'è dal 2008. Qui si guarda dal 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">توجد بطاقة المشتريات منذ 2008. هنا ننظر من 2015.</translation>
  </message>
  <message>
   <source>Età, ISEE, redditi e risparmi vanno bene. La carta si chiede all'ufficio postale, che controlla anche i limiti su bollette, auto e case.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">العمر و ISEE والدخل والمدخرات مناسبة. تُطلب البطاقة في مكتب البريد، وهو يتحقق أيضًا من الحدود الخاصة بالفواتير والسيارات والبيوت.</translation>
  </message>
  <message>
   <source>{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</source>
   <extracomment>CA-R1 met</extracomment>
   <translation type="unfinished">{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</translation>
  </message>
  <message>
   <source>Serve avere almeno {eta_minima} anni, o un figlio sotto i 3 anni: ha {eta_alla_domanda} anni.</source>
   <extracomment>CA-R1 unmet</extracomment>
   <translation type="unfinished">يلزم عمر {eta_minima} سنة على الأقل، أو طفل عمره أقل من 3 سنوات: عمرك {eta_alla_domanda} سنة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età, o se c'è un figlio sotto i 3 anni.</source>
   <extracomment>CA-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد العمر، أو هل يوجد طفل عمره أقل من 3 سنوات.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno dei {eta_minima} anni, il {data_nascita + 65 years}.</source>
   <extracomment>CA-R1 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب من يوم بلوغ {eta_minima} سنة، في {data_nascita + 65 years}.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {limite_isee}.</source>
   <extracomment>CA-R2 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_calcolo_ordinario}: الحد هو {limite_isee}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R2 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con un ISEE nuovo, se redditi e risparmi sono scesi.</source>
   <extracomment>CA-R2 way_out</extracomment>
   <translation type="unfinished">يتغير الأمر مع ISEE جديد، إذا نزل الدخل والمدخرات.</translation>
  </message>
  <message>
   <source>Il reddito è {reddito_personale} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>CA-R3 met</extracomment>
   <translation type="unfinished">الدخل هو {reddito_personale} في السنة: الحد هو {limite_reddito}.</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R3 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>A 70 anni il limite è più alto. Si può chiedere di nuovo se il reddito scende.</source>
   <extracomment>CA-R3 way_out</extracomment>
   <translation type="unfinished">عند 70 سنة يكون الحد أعلى. يمكن الطلب من جديد إذا نزل الدخل.</translation>
  </message>
  <message>
   <source>Conti e risparmi sono {patrimonio_mobiliare}: il limite è {patrimonio_massimo}.</source>
   <extracomment>CA-R4 met</extracomment>
   <translation type="unfinished">الحسابات والمدخرات هي {patrimonio_mobiliare}: الحد هو {patrimonio_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto ci sia in conti e risparmi.</source>
   <extracomment>CA-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم يوجد في الحسابات والمدخرات.</translation>
  </message>
  <message>
   <source>Servono alla posta per sapere con certezza chi chiede la carta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لازمان للبريد للتأكد من هوية من يطلب البطاقة.</translation>
  </message>
  <message>
   <source>ISEE</source>
   <extracomment>document isee_da_fare</extracomment>
   <translation type="unfinished">ISEE (مؤشر دخل الأسرة وممتلكاتها)</translation>
  </message>
  <message>
   <source>È il documento che misura redditi e risparmi della famiglia.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">هو الوثيقة التي تقيس دخل الأسرة ومدخراتها.</translation>
  </message>
  <message>
   <source>Al CAF, gratis, o sul sito dell'INPS. Serve qualche giorno.</source>
   <extracomment>document isee_da_fare where</extracomment>
   <translation type="unfinished">في CAF (مكتب مساعدة في المعاملات)، مجانًا، أو على موقع INPS. يحتاج إلى بضعة أيام.</translation>
  </message>
  <message>
   <source>Bollette, libretto dell'auto, dati della casa</source>
   <extracomment>document bollette</extracomment>
   <translation type="unfinished">الفواتير، وأوراق السيارة (libretto)، وبيانات البيت</translation>
  </message>
  <message>
   <source>Alla posta si dichiara quante utenze, auto e case ci sono.</source>
   <extracomment>document bollette explanation</extracomment>
   <translation type="unfinished">في البريد يُصرَّح بعدد اشتراكات الكهرباء والغاز والسيارات والبيوت.</translation>
  </message>
  <message>
   <source>Modulo della carta acquisti</source>
   <extracomment>document modulo</extracomment>
   <translation type="unfinished">نموذج Carta acquisti</translation>
  </message>
  <message>
   <source>Lo dà la posta: si dichiarano redditi, risparmi, utenze, auto e case.</source>
   <extracomment>document modulo explanation</extracomment>
   <translation type="unfinished">يعطيه البريد: يُصرَّح فيه بالدخل والمدخرات واشتراكات الكهرباء والغاز والسيارات والبيوت.</translation>
  </message>
  <message>
   <source>All'ufficio postale, gratis.</source>
   <extracomment>document modulo where</extracomment>
   <translation type="unfinished">في مكتب البريد، مجانًا.</translation>
  </message>
  <message>
   <source>ISEE già presentato</source>
   <extracomment>document isee_archivio</extracomment>
   <translation type="unfinished">مؤشر ISEE مقدَّم من قبل</translation>
  </message>
  <message>
   <source>Ha almeno 65 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">العمر 65 سنة على الأقل.</translation>
  </message>
  <message>
   <source>C'è un figlio sotto i 3 anni: la carta va al genitore.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يوجد طفل عمره أقل من 3 سنوات: البطاقة تُعطى للوالد.</translation>
  </message>
  <message>
   <source>Manca l'ISEE. Con l'ISEE lo sappiamo subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ينقص ISEE. مع ISEE نعرف فورًا.</translation>
  </message>
  <message>
   <source>Il limite di quell'anno lo dice l'ufficio postale.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">حد تلك السنة يقوله مكتب البريد.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد دخل هذه السنة.</translation>
  </message>
 </context>
 <context>
  <name>carta_dedicata</name>
  <message>
   <source>Carta Dedicata a te</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta Dedicata a te (بطاقة «مخصصة لك»)</translation>
  </message>
  <message>
   <source>Carta da 500 € per la spesa, che arriva senza domanda</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">بطاقة فيها 500 € لشراء الطعام، تأتي بدون طلب</translation>
  </message>
  <message>
   <source>Per famiglie di almeno tre persone con un ISEE fino a 15.000 €, senza altri aiuti al reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر من ثلاثة أشخاص على الأقل مع ISEE (مؤشر دخل الأسرة وممتلكاتها) حتى 15.000 €، بدون مساعدات أخرى للدخل.</translation>
  </message>
  <message>
   <source>Non serve una domanda: l'INPS fa gli elenchi e il Comune avvisa.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">لا حاجة إلى طلب: يضع INPS القوائم وتُبلِّغ البلدية (Comune).</translation>
  </message>
  <message>
   <source>Comune di residenza</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">بلدية (Comune) الإقامة</translation>
  </message>
  <message>
   <source>La carta Dedicata a te c'è dal 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">توجد بطاقة Dedicata a te منذ 2023.</translation>
  </message>
  <message>
   <source>Le condizioni ci sono, ma le carte sono contate: prima le famiglie con i figli più piccoli e l'ISEE più basso. Non serve una domanda: l'INPS fa gli elenchi, il Comune avvisa.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">الشروط متوفرة، ولكن عدد البطاقات محدود: أولًا الأسر التي لديها أصغر الأطفال وأقل ISEE. لا يلزم طلب: تعد INPS القوائم، وتُعلم بها Comune (البلدية).</translation>
  </message>
  <message>
   <source>In famiglia siete {numero_componenti}: ne servono almeno {componenti_minimi}.</source>
   <extracomment>CD-R1 met</extracomment>
   <translation type="unfinished">عدد أفراد أسرتكم {numero_componenti}: يلزم {componenti_minimi} على الأقل.</translation>
  </message>
  <message>
   <source>Servono almeno {componenti_minimi} persone in famiglia: siete {numero_componenti}.</source>
   <extracomment>CD-R1 unmet</extracomment>
   <translation type="unfinished">يلزم {componenti_minimi} أشخاص على الأقل في الأسرة: عددكم {numero_componenti}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quanti siete in famiglia.</source>
   <extracomment>CD-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم عدد أفراد أسرتكم.</translation>
  </message>
  <message>
   <source>Cambia se la famiglia cresce, per esempio con una nascita.</source>
   <extracomment>CD-R1 way_out</extracomment>
   <translation type="unfinished">يتغير الأمر إذا كبرت الأسرة، مثلًا بولادة.</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {isee_massimo}.</source>
   <extracomment>CD-R2 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_calcolo_ordinario}: الحد هو {isee_massimo}.</translation>
  </message>
  <message>
   <source>In famiglia non c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 met</extracomment>
   <translation type="unfinished">لا توجد في الأسرة مساعدة أخرى للدخل.</translation>
  </message>
  <message>
   <source>In famiglia c'è già un aiuto al reddito: Assegno di inclusione, NASpI, DIS-COLL o cassa integrazione.</source>
   <extracomment>CD-R3 unmet</extracomment>
   <translation type="unfinished">توجد في الأسرة مساعدة للدخل: Assegno di inclusione (إعانة الإدماج)، أو NASpI أو DIS-COLL (تعويض البطالة)، أو cassa integrazione (تعويض عن توقف العمل).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل توجد في الأسرة مساعدة أخرى للدخل.</translation>
  </message>
  <message>
   <source>Senza un ISEE valido l'INPS non può mettere la famiglia nell'elenco.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">بدون ISEE سارٍ لا يمكن لـ INPS وضع الأسرة في القائمة.</translation>
  </message>
  <message>
   <source>Elenco delle famiglie</source>
   <extracomment>document elenco_comune</extracomment>
   <translation type="unfinished">قائمة الأسر</translation>
  </message>
  <message>
   <source>Lo fa l'INPS e lo controlla il Comune: si può chiedere lì se la famiglia c'è.</source>
   <extracomment>document elenco_comune explanation</extracomment>
   <translation type="unfinished">تعدها INPS وتتحقق منها Comune (البلدية): يمكن السؤال هناك هل الأسرة موجودة فيها.</translation>
  </message>
 </context>
 <context>
  <name>congedo_paternita</name>
  <message>
   <source>Congedo di paternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo di paternità (إجازة الأبوة)</translation>
  </message>
  <message>
   <source>I giorni pagati al padre che lavora quando nasce un figlio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">الأيام المدفوعة للأب العامل عند ولادة طفل</translation>
  </message>
  <message>
   <source>Per il padre che lavora come dipendente e ha avuto, adottato o preso in affidamento un bambino.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأب الذي يعمل بأجر لدى صاحب عمل وجاءه طفل بالولادة أو بالتبني أو بالرعاية (affidamento).</translation>
  </message>
  <message>
   <source>Il padre lo chiede per iscritto al datore di lavoro.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يطلبه الأب كتابةً من صاحب العمل.</translation>
  </message>
  <message>
   <source>Il congedo obbligatorio del padre c'è dal 1° gennaio 2013.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">الإجازة الإلزامية للأب موجودة منذ 1 يناير 2013.</translation>
  </message>
  <message>
   <source>Il padre lavora come dipendente. Tipo di lavoro: {categoria_lavoratore}.</source>
   <extracomment>IM-P1 met</extracomment>
   <translation type="unfinished">يعمل الأب بأجر لدى صاحب عمل. نوع العمل: {categoria_lavoratore}.</translation>
  </message>
  <message>
   <source>{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</source>
   <extracomment>IM-P1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede, o se con questo tipo di lavoro il congedo c'è.</source>
   <extracomment>IM-P1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد من يقدم الطلب، أو هل توجد الإجازة مع هذا النوع من العمل.</translation>
  </message>
  <message>
   <source>Il congedo dal {congedo_dal} sta nei mesi giusti: c'è tempo fino al {ultimo_giorno_utile}.</source>
   <extracomment>IM-P2 met</extracomment>
   <translation type="unfinished">الإجازة من {congedo_dal} داخل الأشهر الصحيحة: الوقت متاح حتى {ultimo_giorno_utile}.</translation>
  </message>
  <message>
   <source>{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Il congedo detto comincia il {congedo_dal}.</source>
   <extracomment>IM-P2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} الإجازة المذكورة تبدأ في {congedo_dal}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia il congedo, o quando arriva il bambino.</source>
   <extracomment>IM-P2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى تبدأ الإجازة، أو متى يأتي الطفل.</translation>
  </message>
  <message>
   <source>Avviso del {data_domanda}: bastava entro il {termine_avviso}.</source>
   <extracomment>IM-P3 met</extracomment>
   <translation type="unfinished">الإشعار بتاريخ {data_domanda}: كان يكفي حتى {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato {giorni_avviso} giorni prima: per il congedo dal {congedo_dal} entro il {termine_avviso}.</source>
   <extracomment>IM-P3 unmet</extracomment>
   <translation type="unfinished">يُعطى الإشعار المكتوب قبل الإجازة بعدد أيام {giorni_avviso}: للإجازة من {congedo_dal} حتى {termine_avviso}.</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato 5 giorni prima: non sappiamo ancora quando lo dà, o quando comincia il congedo.</source>
   <extracomment>IM-P3 unknown</extracomment>
   <translation type="unfinished">يُقدَّم الإشعار المكتوب قبل 5 أيام: لا نعرف بعد متى يُقدَّم، أو متى تبدأ الإجازة.</translation>
  </message>
  <message>
   <source>Può scegliere un giorno più avanti: almeno {giorni_avviso} giorni dopo l'avviso.</source>
   <extracomment>IM-P3 way_out</extracomment>
   <translation type="unfinished">يمكن اختيار يوم لاحق: بعد الإشعار بـ {giorni_avviso} أيام على الأقل.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Il massimo è {giorni_massimi}.</source>
   <extracomment>IM-P4 met</extracomment>
   <translation type="unfinished">عدد الأيام المطلوبة: {giorni_paternita}. الحد الأقصى هو {giorni_massimi}.</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Sono più dei {giorni_massimi} della legge.</source>
   <extracomment>IM-P4 unmet</extracomment>
   <translation type="unfinished">عدد الأيام المطلوبة: {giorni_paternita}. هو أكثر من {giorni_massimi} في القانون.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni dà la legge: dipende da quando comincia il congedo e dai bambini.</source>
   <extracomment>IM-P4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم يومًا يعطي القانون: يتوقف ذلك على بداية الإجازة وعلى عدد الأطفال.</translation>
  </message>
  <message>
   <source>Del padre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">للأب.</translation>
  </message>
  <message>
   <source>Richiesta scritta al datore di lavoro</source>
   <extracomment>document richiesta_datore</extracomment>
   <translation type="unfinished">طلب مكتوب إلى صاحب العمل</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma e si dà all'azienda.</source>
   <extracomment>document richiesta_datore explanation</extracomment>
   <translation type="unfinished">نحن نكتبه: يُوقَّع ويُعطى للشركة.</translation>
  </message>
  <message>
   <source>Foglio con la data prevista del parto</source>
   <extracomment>document certificato_parto_previsto</extracomment>
   <translation type="unfinished">ورقة بتاريخ الولادة المتوقع</translation>
  </message>
  <message>
   <source>Serve se il congedo comincia prima della nascita.</source>
   <extracomment>document certificato_parto_previsto explanation</extracomment>
   <translation type="unfinished">تلزم إذا بدأت الإجازة قبل الولادة.</translation>
  </message>
  <message>
   <source>Dal medico della madre, gratis.</source>
   <extracomment>document certificato_parto_previsto where</extracomment>
   <translation type="unfinished">من طبيب الأم، مجانًا.</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il bambino è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">يقول اليوم الذي دخل فيه الطفل إلى الأسرة.</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni, gratis.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">من محكمة القاصرين (tribunale per i minorenni)، مجانًا.</translation>
  </message>
  <message>
   <source>IBAN intestato al padre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">رقم IBAN باسم الأب</translation>
  </message>
  <message>
   <source>Qui paga l'INPS: solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">هنا تدفع INPS: فقط على حساب باسمه، ويمكن أن يكون مشتركًا.</translation>
  </message>
  <message>
   <source>Nascita e paternità</source>
   <extracomment>document nascita</extracomment>
   <translation type="unfinished">الولادة والأبوة</translation>
  </message>
  <message>
   <source>Le controlliamo noi in anagrafe.</source>
   <extracomment>document nascita explanation</extracomment>
   <translation type="unfinished">نحن نتحقق من ذلك في سجل السكان (anagrafe).</translation>
  </message>
  <message>
   <source>Questi giorni sono del padre: per la madre c'è il congedo di maternità.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">هذه الأيام للأب: للأم توجد إجازة الأمومة.</translation>
  </message>
  <message>
   <source>È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">هو فقط لمن يعمل بأجر لدى صاحب عمل: ليس للعمل المستقل ولا لـ Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون).</translation>
  </message>
  <message>
   <source>Serve un lavoro da dipendente in corso.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يلزم عمل بأجر مستمر حاليًا.</translation>
  </message>
  <message>
   <source>Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">تُؤخذ من شهرين قبل الولادة المتوقعة إلى 5 أشهر بعد مجيء الطفل.</translation>
  </message>
  <message>
   <source>Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">كانت تُؤخذ خلال 5 أشهر من مجيء الطفل، وليس قبل ذلك.</translation>
  </message>
 </context>
 <context>
  <name>contributo_autoimpiego_500</name>
  <message>
   <source>Contributo autoimpiego</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Contributo autoimpiego (مساهمة العمل المستقل)</translation>
  </message>
  <message>
   <source>500 € al mese per i giovani che hanno aperto un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مبلغ 500 € في الشهر للشباب الذين فتحوا نشاطًا</translation>
  </message>
  <message>
   <source>Per chi aveva meno di 35 anni, era disoccupato e ha aperto un'attività tra luglio 2024 e dicembre 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن كان عمره أقل من 35 سنة، وكان بدون عمل، وفتح نشاطًا بين يوليو 2024 وديسمبر 2025.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate fino al 31 dicembre 2025. La proroga al 2026 non è passata.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">المساهمة سارية للأنشطة التي بدأت حتى 31 ديسمبر 2025. التمديد إلى 2026 لم تتم الموافقة عليه.</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate dal 1° luglio 2024: prima non c'era.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">المساهمة سارية للأنشطة التي بدأت من 1 يوليو 2024: قبل ذلك لم تكن موجودة.</translation>
  </message>
  <message>
   <source>Quando l'attività è cominciata aveva {eta_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>C500-C2 met</extracomment>
   <translation type="unfinished">عند بداية النشاط كان العمر {eta_avvio} سنة: كان يلزم أقل من {eta_limite}.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_avvio}.</source>
   <extracomment>C500-C2 unmet</extracomment>
   <translation type="unfinished">كان يلزم عمر أقل من {eta_limite} سنة في يوم البداية: كان العمر {eta_avvio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'attività è cominciata.</source>
   <extracomment>C500-C2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كان العمر عند بداية النشاط.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>C500-C2 way_out</extracomment>
   <translation type="unfinished">يُحسب العمر في يوم البداية. للأعمار الأخرى يمكن سؤال Camera di commercio (غرفة التجارة) أو Regione (الإقليم).</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio era senza lavoro, o guadagnava molto poco.</source>
   <extracomment>C500-C3 met</extracomment>
   <translation type="unfinished">في يوم البداية لم يكن لديك عمل، أو كان الكسب قليلًا جدًا.</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio doveva essere disoccupato: non risulta.</source>
   <extracomment>C500-C3 unmet</extracomment>
   <translation type="unfinished">في يوم البداية كان يلزم أن يكون الوضع بطالة: هذا لا يظهر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il giorno dell'inizio era disoccupato.</source>
   <extracomment>C500-C3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان الوضع بطالة في يوم البداية.</translation>
  </message>
  <message>
   <source>L'attività è tra i settori ammessi.</source>
   <extracomment>C500-C4 met</extracomment>
   <translation type="unfinished">النشاط من القطاعات المقبولة.</translation>
  </message>
  <message>
   <source>L'attività non è tra i settori ammessi.</source>
   <extracomment>C500-C4 unmet</extracomment>
   <translation type="unfinished">النشاط ليس من القطاعات المقبولة.</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 148/2025.</source>
   <extracomment>C500-C4 unknown</extracomment>
   <translation type="unfinished">يجب التحقق هل النشاط في قائمة منشور INPS رقم 148/2025.</translation>
  </message>
  <message>
   <source>È una piccola impresa. Persone: {addetti}. Fatturato o bilancio: {fatturato_o_bilancio}.</source>
   <extracomment>C500-C5 met</extracomment>
   <translation type="unfinished">هي شركة صغيرة. عدد الأشخاص: {addetti}. المبيعات السنوية (fatturato) أو الميزانية (bilancio): {fatturato_o_bilancio}.</translation>
  </message>
  <message>
   <source>L'impresa deve avere meno di {addetti_massimi} persone e non più di {fatturato_massimo} di fatturato o bilancio.</source>
   <extracomment>C500-C5 unmet</extracomment>
   <translation type="unfinished">يجب أن يكون في الشركة أقل من {addetti_massimi} أشخاص، وألا تتجاوز المبيعات السنوية (fatturato) أو الميزانية (bilancio) {fatturato_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante persone lavorano nell'impresa e quanto fattura.</source>
   <extracomment>C500-C5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم شخصًا يعمل في الشركة وكم تبيع في السنة.</translation>
  </message>
  <message>
   <source>Nessun altro socio ha avuto il contributo.</source>
   <extracomment>C500-C6 met</extracomment>
   <translation type="unfinished">لم يأخذ أي شريك آخر المساهمة.</translation>
  </message>
  <message>
   <source>Il contributo va a un socio solo: un altro socio lo ha già avuto.</source>
   <extracomment>C500-C6 unmet</extracomment>
   <translation type="unfinished">المساهمة لشريك واحد فقط: شريك آخر أخذها من قبل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un altro socio ha già avuto il contributo.</source>
   <extracomment>C500-C6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل أخذ شريك آخر المساهمة من قبل.</translation>
  </message>
  <message>
   <source>La domanda si faceva dal {primo_giorno_domanda} al {termine_domanda}: è del {data_domanda}.</source>
   <extracomment>C500-C7 unmet</extracomment>
   <translation type="unfinished">كان الطلب يُقدَّم من {primo_giorno_domanda} إلى {termine_domanda}: وهو بتاريخ {data_domanda}.</translation>
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
   <translation type="unfinished">تفيد لمتابعة الطلب من البيت، على موقع INPS.</translation>
  </message>
  <message>
   <source>Atto costitutivo della società</source>
   <extracomment>document atto_costitutivo</extracomment>
   <translation type="unfinished">عقد تأسيس الشركة</translation>
  </message>
  <message>
   <source>Dice chi sono i soci e da quando.</source>
   <extracomment>document atto_costitutivo explanation</extracomment>
   <translation type="unfinished">يقول من هم الشركاء ومنذ متى.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla Camera di commercio.</source>
   <extracomment>document atto_costitutivo where</extracomment>
   <translation type="unfinished">من كاتب العدل (notaio) أو من Camera di commercio (غرفة التجارة).</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto di chi chiede.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">تدفع INPS فقط على حساب باسم من يقدم الطلب.</translation>
  </message>
  <message>
   <source>Era disoccupato, o guadagnava molto poco</source>
   <extracomment>document dichiarazione_disoccupazione</extracomment>
   <translation type="unfinished">كان الوضع بطالة، أو كان الكسب قليلًا جدًا</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda. L'INPS la controlla.</source>
   <extracomment>document dichiarazione_disoccupazione explanation</extracomment>
   <translation type="unfinished">نحن نكتب التصريح: يُوقَّع مع الطلب. تتحقق منه INPS.</translation>
  </message>
  <message>
   <source>Piccola impresa</source>
   <extracomment>document dichiarazione_piccola_impresa</extracomment>
   <translation type="unfinished">شركة صغيرة</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda.</source>
   <extracomment>document dichiarazione_piccola_impresa explanation</extracomment>
   <translation type="unfinished">نحن نكتب التصريح: يُوقَّع مع الطلب.</translation>
  </message>
  <message>
   <source>Altri aiuti pubblici avuti</source>
   <extracomment>document dichiarazione_aiuti</extracomment>
   <translation type="unfinished">مساعدات عامة أخرى مقبوضة</translation>
  </message>
  <message>
   <source>Serve per non superare il massimo di aiuti. Si firma con la domanda.</source>
   <extracomment>document dichiarazione_aiuti explanation</extracomment>
   <translation type="unfinished">يلزم لعدم تجاوز الحد الأقصى للمساعدات. يُوقَّع مع الطلب.</translation>
  </message>
  <message>
   <source>Registro delle imprese e partita IVA</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">سجل الشركات (Registro delle imprese) و Partita IVA (الرقم الضريبي للنشاط)</translation>
  </message>
  <message>
   <source>Data d'inizio e codice ATECO: li controlla l'INPS.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">تاريخ البداية ورمز ATECO (رمز النشاط): تتحقق منهما INPS.</translation>
  </message>
  <message>
   <source>Disponibilità al lavoro (DID)</source>
   <extracomment>document did</extracomment>
   <translation type="unfinished">الاستعداد للعمل (DID)</translation>
  </message>
  <message>
   <source>L'INPS la legge nella banca dati del Ministero del lavoro.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">تقرأه INPS في قاعدة بيانات وزارة العمل.</translation>
  </message>
  <message>
   <source>L'ultimo giorno cade di festa: va visto se la domanda è in tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">آخر يوم هو يوم عطلة: يجب النظر هل الطلب في الوقت المحدد.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد متى بدأ النشاط.</translation>
  </message>
  <message>
   <source>La domanda si presenta dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يُقدَّم الطلب لاحقًا.</translation>
  </message>
  <message>
   <source>Oggi nessuna finestra per le domande è aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا توجد اليوم فترة مفتوحة للطلبات.</translation>
  </message>
 </context>
 <context>
  <name>dis_coll</name>
  <message>
   <source>DIS-COLL</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">DIS-COLL (تعويض البطالة للمتعاونين)</translation>
  </message>
  <message>
   <source>Indennità per i collaboratori che hanno perso il contratto</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">تعويض للمتعاونين الذين فقدوا عقدهم</translation>
  </message>
  <message>
   <source>Per collaboratori, assegnisti e dottorandi con borsa che hanno perso il contratto e non hanno la partita IVA.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن لديه عقد تعاون (collaborazione)، أو منحة بحث (assegno di ricerca)، أو دكتوراه بمنحة، وفقد العقد وليس لديه Partita IVA (الرقم الضريبي للعمل المستقل).</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del contratto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى INPS خلال 68 يوماً من نهاية العقد.</translation>
  </message>
  <message>
   <source>La DIS-COLL vale per i contratti finiti dal 1° gennaio 2015. Prima c'era l'una tantum per i collaboratori a progetto: il tempo per chiederla è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">تعويض DIS-COLL سارٍ للعقود المنتهية من 1 يناير 2015. قبل ذلك كان يوجد مبلغ يُدفع مرة واحدة للمتعاونين في مشروع (collaboratori a progetto): مضى وقت طلبه.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D1 met</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}. مقبول من أجل DIS-COLL.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {categorie.nota}</source>
   <extracomment>DISCOLL-D1 unmet</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}. {categorie.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che tipo di lavoro era.</source>
   <extracomment>DISCOLL-D1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما كان نوع العمل.</translation>
  </message>
  <message>
   <source>{categorie.nota}</source>
   <extracomment>DISCOLL-D1 referral</extracomment>
   <translation type="unfinished">{categorie.nota}</translation>
  </message>
  <message>
   <source>Non era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 met</extracomment>
   <translation type="unfinished">لم يكن العمل مدير شركة (amministratore) أو مراقب حسابات (sindaco, revisore).</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori non possono avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D2 unmet</extracomment>
   <translation type="unfinished">مديرو الشركات (amministratori) ومراقبو الحسابات (sindaci, revisori) لا يمكنهم الحصول على DIS-COLL.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان العمل مدير شركة (amministratore) أو مراقب حسابات (sindaco, revisore).</translation>
  </message>
  <message>
   <source>Ha solo la Gestione separata, senza partita IVA e senza pensione.</source>
   <extracomment>DISCOLL-D3 met</extracomment>
   <translation type="unfinished">يوجد فقط التسجيل في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون)، بدون Partita IVA (الرقم الضريبي للعمل المستقل) وبدون معاش.</translation>
  </message>
  <message>
   <source>Chi ha la partita IVA aperta, un'altra cassa o una pensione da lavoro non può avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D3 unmet</extracomment>
   <translation type="unfinished">من لديه Partita IVA (الرقم الضريبي للعمل المستقل) مفتوح، أو صندوق تأمين آخر، أو معاش عن العمل لا يمكنه الحصول على DIS-COLL.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una partita IVA aperta, un'altra cassa o una pensione.</source>
   <extracomment>DISCOLL-D3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد Partita IVA (الرقم الضريبي للعمل المستقل) مفتوح، أو صندوق تأمين آخر، أو معاش.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D4 met</extracomment>
   <translation type="unfinished">نهاية العقد: {causa_cessazione}. مقبولة من أجل DIS-COLL.</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. {cause.nota}</source>
   <extracomment>DISCOLL-D4 unmet</extracomment>
   <translation type="unfinished">نهاية العقد: {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del contratto dà la DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>DISCOLL-D4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل نهاية العقد تعطي DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>È senza lavoro, o guadagna meno del limite: la domanda vale anche come disponibilità a lavorare.</source>
   <extracomment>DISCOLL-D5 met</extracomment>
   <translation type="unfinished">ليس لديك عمل، أو كسبك أقل من الحد: الطلب يُعتبر أيضًا تصريحًا بالاستعداد للعمل.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</source>
   <extracomment>DISCOLL-D5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se adesso lavora, e quanto guadagna.</source>
   <extracomment>DISCOLL-D5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل لديك عمل الآن، وكم كسبك منه.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</source>
   <extracomment>DISCOLL-D5 way_out</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</translation>
  </message>
  <message>
   <source>Mesi di contributi dal 1° gennaio dell'anno prima: {mesi_contribuzione_dal_1gen_anno_prec}. Il minimo è {mesi_minimi}.</source>
   <extracomment>DISCOLL-D6 met</extracomment>
   <translation type="unfinished">عدد أشهر الاشتراكات من 1 يناير من السنة السابقة: {mesi_contribuzione_dal_1gen_anno_prec}. الحد الأدنى هو {mesi_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di contributi ha dal 1° gennaio dell'anno prima.</source>
   <extracomment>DISCOLL-D6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم شهرًا من الاشتراكات لديك من 1 يناير من السنة السابقة.</translation>
  </message>
  <message>
   <source>Mesi di contributi che mancano: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. Si può controllare se ne mancano nell'estratto.</source>
   <extracomment>DISCOLL-D6 way_out</extracomment>
   <translation type="unfinished">عدد أشهر الاشتراكات الناقصة: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. يمكن التحقق هل تنقص أشهر في كشف الاشتراكات.</translation>
  </message>
  <message>
   <source>Nel 2015 ha un mese di contributi, o un contratto di un mese pagato abbastanza.</source>
   <extracomment>DISCOLL-D7 met</extracomment>
   <translation type="unfinished">في 2015 يوجد شهر من الاشتراكات، أو عقد لمدة شهر مدفوع بما يكفي.</translation>
  </message>
  <message>
   <source>Nel 2015 serviva un mese di contributi nell'anno, o un contratto di un mese pagato almeno metà del minimo.</source>
   <extracomment>DISCOLL-D7 unmet</extracomment>
   <translation type="unfinished">في 2015 كان يلزم شهر من الاشتراكات في السنة، أو عقد لمدة شهر مدفوع بنصف الحد الأدنى على الأقل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nel 2015 aveva un mese di contributi.</source>
   <extracomment>DISCOLL-D7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان يوجد في 2015 شهر من الاشتراكات.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</source>
   <extracomment>DISCOLL-D8 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per la maternità o per un ricovero in ospedale.</source>
   <extracomment>DISCOLL-D8 way_out</extracomment>
   <translation type="unfinished">يمكن أن يتأجل الموعد الأخير: بسبب الأمومة أو دخول المستشفى.</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla DIS-COLL «{effetto_attivita}».</source>
   <extracomment>DISCOLL-C1 met</extracomment>
   <translation type="unfinished">يمكن الاحتفاظ بالنشاط: الأثر على DIS-COLL هو «{effetto_attivita}».</translation>
  </message>
  <message>
   <source>L'attività fa finire la DIS-COLL: è un lavoro da dipendente oltre i 5 giorni. Oppure il guadagno è troppo alto, o non è stato detto in tempo.</source>
   <extracomment>DISCOLL-C1 unmet</extracomment>
   <translation type="unfinished">النشاط ينهي DIS-COLL: هو عمل بأجر لدى صاحب عمل لأكثر من 5 أيام. أو أن الكسب مرتفع جدًا، أو لم يُبلَّغ عنه في الوقت المحدد.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'attività fa finire la DIS-COLL.</source>
   <extracomment>DISCOLL-C1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل النشاط ينهي DIS-COLL.</translation>
  </message>
  <message>
   <source>Contratto di collaborazione, assegno o borsa</source>
   <extracomment>document contratto_collaborazione</extracomment>
   <translation type="unfinished">عقد التعاون أو منحة البحث أو منحة الدكتوراه</translation>
  </message>
  <message>
   <source>Dice chi pagava, quando è finito e quanto è durato.</source>
   <extracomment>document contratto_collaborazione explanation</extracomment>
   <translation type="unfinished">يقول من كان يدفع، ومتى انتهى، وكم استمر.</translation>
  </message>
  <message>
   <source>Da chi pagava, gratis. Per assegni e dottorati: l'università.</source>
   <extracomment>document contratto_collaborazione where</extracomment>
   <translation type="unfinished">ممن كان يدفع، مجانًا. لمنح البحث والدكتوراه: الجامعة.</translation>
  </message>
  <message>
   <source>Certificato di maternità o di ricovero</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">شهادة الأمومة أو دخول المستشفى</translation>
  </message>
  <message>
   <source>Mostra i giorni in cui la scadenza si ferma. Il motivo di salute non serve.</source>
   <extracomment>document certificato_evento explanation</extracomment>
   <translation type="unfinished">تظهر الأيام التي يتوقف فيها حساب الموعد. لا يلزم السبب الصحي.</translation>
  </message>
  <message>
   <source>Dal medico, dall'ospedale o sul sito dell'INPS, gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">من الطبيب، أو المستشفى، أو على موقع INPS، مجانًا.</translation>
  </message>
  <message>
   <source>Permesso di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno (تصريح الإقامة)</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">أي تصريح للعمل مقبول. إيصال التجديد مقبول أيضًا.</translation>
  </message>
  <message>
   <source>Estratto della Gestione separata</source>
   <extracomment>document estratto_gestione_separata</extracomment>
   <translation type="unfinished">كشف Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون)</translation>
  </message>
  <message>
   <source>Mesi e compensi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document estratto_gestione_separata explanation</extracomment>
   <translation type="unfinished">الأشهر والأجور: تقرأها INPS في سجلاتها.</translation>
  </message>
  <message>
   <source>Pensioni, partita IVA e altre casse</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">المعاشات و Partita IVA (الرقم الضريبي للعمل المستقل) وصناديق التأمين الأخرى</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">تتحقق INPS في سجلاتها وفي سجلات Agenzia delle Entrate (مصلحة الضرائب).</translation>
  </message>
  <message>
   <source>Guadagno previsto</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">الكسب المتوقع</translation>
  </message>
  <message>
   <source>Basta dichiararlo, anche se è zero.</source>
   <extracomment>document dichiarazione_reddito explanation</extracomment>
   <translation type="unfinished">يكفي التصريح به، حتى إذا كان صفرًا.</translation>
  </message>
  <message>
   <source>Il contratto non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لم ينته العقد بعد: يمكن الطلب من اليوم التالي.</translation>
  </message>
  <message>
   <source>Con l'attività in corso non c'è lo stato di disoccupazione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مع نشاط جارٍ لا توجد حالة البطالة (stato di disoccupazione).</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del contratto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يمكن تقديم الطلب من اليوم التالي لنهاية العقد.</translation>
  </message>
  <message>
   <source>Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يتغير الأمر إذا نزل الكسب المتوقع تحت الحد، أو إذا انتهى النشاط.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الموعد الأخير المحسوب من نهاية العقد قد مضى. يمكن أن يتأجل بسبب أيام العطل، أو الأمومة، أو دخول المستشفى، أو لمن انتهى عقده في 2017: يجب التحقق.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد متى انتهى العقد، وبالتالي ما هو الموعد الأخير.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi la DIS-COLL è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">لأصحاب منح البحث (assegnisti) وطلاب الدكتوراه بدأت DIS-COLL في 1 يوليو 2017.</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">مديرو الشركات (amministratori) ومراقبو الحسابات (sindaci, revisori) مستبعدون.</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">تعويض DIS-COLL هو للمتعاونين (collaboratori).</translation>
  </message>
  <message>
   <source>Per chi era dipendente c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">لمن كان يعمل بأجر لدى صاحب عمل توجد NASpI (تعويض البطالة).</translation>
  </message>
  <message>
   <source>In agricoltura c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">في الزراعة توجد disoccupazione agricola (تعويض البطالة الزراعية).</translation>
  </message>
  <message>
   <source>Per questi operai agricoli dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">لهؤلاء العمال الزراعيين توجد NASpI (تعويض البطالة) منذ 2022.</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori senza partita IVA.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">تعويض DIS-COLL هو للمتعاونين (collaboratori) بدون Partita IVA (الرقم الضريبي للعمل المستقل).</translation>
  </message>
  <message>
   <source>Per chi ha la partita IVA nella Gestione separata c'è l'ISCRO.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">لمن لديه Partita IVA (الرقم الضريبي للعمل المستقل) في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون) توجد ISCRO (تعويض انخفاض الدخل).</translation>
  </message>
  <message>
   <source>Il contratto deve essere finito senza che lo abbia deciso chi lavorava.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">يجب أن يكون العقد قد انتهى بدون قرار من العامل.</translation>
  </message>
  <message>
   <source>Questo motivo è nato per i dipendenti: per un collaboratore decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">هذا السبب وُضع للعاملين بأجر: للمتعاون (collaboratore) يقرر مكتب INPS.</translation>
  </message>
 </context>
 <context>
  <name>disoccupazione_agricola</name>
  <message>
   <source>Disoccupazione agricola</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Disoccupazione agricola (تعويض البطالة الزراعية)</translation>
  </message>
  <message>
   <source>Indennità per chi ha lavorato a giornate in agricoltura</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">تعويض لمن عمل أيامًا في الزراعة</translation>
  </message>
  <message>
   <source>Per operai agricoli, piccoli coloni e compartecipanti con almeno 102 giornate di contributi in due anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للعمال الزراعيين، وصغار المزارعين (piccoli coloni)، والمزارعين بالمشاركة (compartecipanti) الذين لديهم 102 يوم من الاشتراكات على الأقل خلال سنتين.</translation>
  </message>
  <message>
   <source>Si prepara l'elenco dei datori di lavoro e delle giornate per la domanda all'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">تُحضَّر قائمة أصحاب العمل وأيام العمل من أجل الطلب إلى INPS.</translation>
  </message>
  <message>
   <source>Queste regole valgono per le giornate dal 2008.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">هذه القواعد سارية عن أيام العمل من 2008.</translation>
  </message>
  <message>
   <source>La pensione è cominciata durante l'anno: la sede INPS paga solo la parte dell'anno prima della pensione.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">بدأ المعاش خلال السنة: مكتب INPS يدفع فقط الجزء من السنة قبل المعاش.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}, con {giornate_agricole_anno} giornate in agricoltura.</source>
   <extracomment>AGR-G1 met</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}، مع هذا العدد من أيام العمل في الزراعة: {giornate_agricole_anno}.</translation>
  </message>
  <message>
   <source>{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</source>
   <extracomment>AGR-G1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha giornate negli elenchi agricoli. {or_else(categorie.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل توجد أيام عمل في القوائم الزراعية. {or_else(categorie.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Anni dal primo contributo: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 met</extracomment>
   <translation type="unfinished">عدد السنوات منذ أول اشتراك: {anni_anzianita}. يلزم {anni_minimi}.</translation>
  </message>
  <message>
   <source>Anni dal primo contributo da dipendente: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 unmet</extracomment>
   <translation type="unfinished">عدد السنوات منذ أول اشتراك عن عمل بأجر: {anni_anzianita}. يلزم {anni_minimi}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanti anni ha contributi.</source>
   <extracomment>AGR-G2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ كم سنة توجد اشتراكات.</translation>
  </message>
  <message>
   <source>Basta un solo contributo settimanale da dipendente, anche fuori dall'agricoltura, di più di due anni prima.</source>
   <extracomment>AGR-G2 way_out</extracomment>
   <translation type="unfinished">يكفي اشتراك أسبوعي واحد عن عمل بأجر، حتى خارج الزراعة، من قبل أكثر من سنتين.</translation>
  </message>
  <message>
   <source>{giornate_biennio} giornate di contributi in due anni: ne servono {giornate_minime}.</source>
   <extracomment>AGR-G3 met</extracomment>
   <translation type="unfinished">عدد أيام الاشتراكات خلال سنتين {giornate_biennio}: يلزم {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate di contributi in due anni: ne risultano {giornate_biennio}.</source>
   <extracomment>AGR-G3 unmet</extracomment>
   <translation type="unfinished">يلزم {giornate_minime} يومًا من الاشتراكات خلال سنتين: يظهر منها {giornate_biennio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante giornate ha in due anni.</source>
   <extracomment>AGR-G3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم يومًا توجد خلال سنتين.</translation>
  </message>
  <message>
   <source>Giornate che mancano: {giornate_minime - giornate_biennio}. Contano anche la maternità, il congedo parentale e i lavori da dipendente fuori dall'agricoltura.</source>
   <extracomment>AGR-G3 way_out</extracomment>
   <translation type="unfinished">عدد الأيام الناقصة: {giornate_minime - giornate_biennio}. تُحسب أيضًا الأمومة، وإجازة الوالدين (congedo parentale)، والعمل بأجر خارج الزراعة.</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {cause.nota}</source>
   <extracomment>AGR-G4 met</extracomment>
   <translation type="unfinished">نهاية العمل: {causa_cessazione}. {cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro toglie l'indennità. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل نهاية العمل تُسقط التعويض. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} non aveva una pensione da lavoro.</source>
   <extracomment>AGR-G5 met</extracomment>
   <translation type="unfinished">في {primo_giorno_anno} لم يكن يوجد معاش عن العمل.</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} aveva già una pensione da lavoro.</source>
   <extracomment>AGR-G5 unmet</extracomment>
   <translation type="unfinished">في {primo_giorno_anno} كان يوجد معاش عن العمل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il {primo_giorno_anno} aveva una pensione.</source>
   <extracomment>AGR-G5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان يوجد معاش في {primo_giorno_anno}.</translation>
  </message>
  <message>
   <source>Non ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 met</extracomment>
   <translation type="unfinished">العمل المستقل لم يكن أكثر من العمل بأجر.</translation>
  </message>
  <message>
   <source>Ha lavorato in proprio più giornate che da dipendente: {giornate_lavoro_proprio} giornate contro {giornate_lavorate}.</source>
   <extracomment>AGR-G6 unmet</extracomment>
   <translation type="unfinished">أيام العمل المستقل أكثر من أيام العمل بأجر: {giornate_lavoro_proprio} يومًا مقابل {giornate_lavorate}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان العمل المستقل أكثر من العمل بأجر.</translation>
  </message>
  <message>
   <source>Il suo documento permette l'indennità.</source>
   <extracomment>AGR-G7 met</extracomment>
   <translation type="unfinished">وثيقتك تسمح بالتعويض.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la disoccupazione agricola non c'è.</source>
   <extracomment>AGR-G7 unmet</extracomment>
   <translation type="unfinished">مع تصريح العمل الموسمي (permesso stagionale) لا يوجد تعويض البطالة الزراعية.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se aveva un permesso stagionale: l'INPS lo verifica.</source>
   <extracomment>AGR-G7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان لديك تصريح عمل موسمي (permesso stagionale): تتحقق من ذلك INPS.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si chiede dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>AGR-G8 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: يُطلب من {inizio_domande} إلى {termine_domanda}.</translation>
  </message>
  <message>
   <source>Si chiede dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>AGR-G8 unmet</extracomment>
   <translation type="unfinished">يُطلب من {inizio_domande} إلى {termine_domanda}: والطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora per quale anno è la domanda.</source>
   <extracomment>AGR-G8 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد عن أي سنة هو الطلب.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</source>
   <extracomment>AGR-G8 way_out</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</translation>
  </message>
  <message>
   <source>Modulo del datore per il lavoro fuori dall'agricoltura</source>
   <extracomment>document modulo_datore</extracomment>
   <translation type="unfinished">نموذج من صاحب العمل عن العمل خارج الزراعة</translation>
  </message>
  <message>
   <source>Il modulo DL 86/88 dice le giornate e la paga di quei periodi.</source>
   <extracomment>document modulo_datore explanation</extracomment>
   <translation type="unfinished">نموذج DL 86/88 يقول أيام العمل والأجر في تلك الفترات.</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare, ma non quello stagionale. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">أي تصريح للعمل مقبول، ما عدا التصريح الموسمي (permesso stagionale). إيصال التجديد مقبول أيضًا.</translation>
  </message>
  <message>
   <source>Redditi della famiglia, per gli assegni familiari</source>
   <extracomment>document redditi_famiglia</extracomment>
   <translation type="unfinished">دخل الأسرة، من أجل الإعانات العائلية</translation>
  </message>
  <message>
   <source>Solo se spettano gli assegni familiari (ANF): si chiedono insieme.</source>
   <extracomment>document redditi_famiglia explanation</extracomment>
   <translation type="unfinished">فقط إذا كانت الإعانات العائلية (ANF) مستحقة: تُطلب معًا.</translation>
  </message>
  <message>
   <source>Dalla dichiarazione dei redditi o dalla Certificazione Unica.</source>
   <extracomment>document redditi_famiglia where</extracomment>
   <translation type="unfinished">من التصريح بالدخل أو من Certificazione Unica (شهادة الدخل).</translation>
  </message>
  <message>
   <source>Elenco delle aziende e delle giornate</source>
   <extracomment>document elenco_datori</extracomment>
   <translation type="unfinished">قائمة الشركات وأيام العمل</translation>
  </message>
  <message>
   <source>Aiuta a controllare che negli elenchi ci siano tutte le giornate.</source>
   <extracomment>document elenco_datori explanation</extracomment>
   <translation type="unfinished">تساعد على التحقق من أن كل أيام العمل موجودة في القوائم.</translation>
  </message>
  <message>
   <source>Buste paga e contratti; gli elenchi sono sul sito dell'INPS.</source>
   <extracomment>document elenco_datori where</extracomment>
   <translation type="unfinished">قسائم الراتب والعقود؛ القوائم موجودة على موقع INPS.</translation>
  </message>
  <message>
   <source>Elenchi degli operai agricoli</source>
   <extracomment>document elenchi</extracomment>
   <translation type="unfinished">قوائم العمال الزراعيين</translation>
  </message>
  <message>
   <source>Giornate e contributi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document elenchi explanation</extracomment>
   <translation type="unfinished">أيام العمل والاشتراكات: تقرأها INPS في سجلاتها.</translation>
  </message>
  <message>
   <source>In quell'anno non risultano giornate in agricoltura.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">في تلك السنة لا تظهر أيام عمل في الزراعة.</translation>
  </message>
  <message>
   <source>Si può chiedere dal 1° gennaio dell'anno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يمكن الطلب من 1 يناير من السنة التالية.</translation>
  </message>
  <message>
   <source>Dopo l'ultimo giorno il diritto si perde.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">بعد آخر يوم يضيع الحق.</translation>
  </message>
  <message>
   <source>Per gli operai fissi di queste cooperative dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">للعمال الدائمين في هذه التعاونيات توجد NASpI (تعويض البطالة) منذ 2022.</translation>
  </message>
  <message>
   <source>Vale solo per i piccoli coltivatori diretti con versamenti volontari fino a 51 giornate.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">سارٍ فقط لصغار المزارعين (piccoli coltivatori diretti) الذين دفعوا اشتراكات اختيارية حتى 51 يومًا.</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">هو تعويض لمن يعمل في الزراعة.</translation>
  </message>
  <message>
   <source>Per i collaboratori c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">للمتعاونين (collaboratori) توجد DIS-COLL (تعويض البطالة للمتعاونين).</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora a giornate in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">هو تعويض لمن يعمل أيامًا في الزراعة.</translation>
  </message>
  <message>
   <source>Queste dimissioni non tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">هذه الاستقالة لا تُسقط التعويض.</translation>
  </message>
  <message>
   <source>Per un accordo con l'azienda decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">في حالة اتفاق مع الشركة يقرر مكتب INPS.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاستقالة الاختيارية تُسقط التعويض.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاستقالة الضمنية بسبب الغياب (dimissioni per fatti concludenti) موجودة منذ 2025: يجب النظر ماذا يقول UniLav (إخطار صاحب العمل للدولة).</translation>
  </message>
  <message>
   <source>Valgono come dimissioni.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">تُعتبر استقالة.</translation>
  </message>
 </context>
 <context>
  <name>esonero_assunzioni_art21</name>
  <message>
   <source>Esonero per le assunzioni dei nuovi imprenditori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Esonero per le assunzioni dei nuovi imprenditori (إعفاء من الاشتراكات عن توظيف العاملين لأصحاب المشاريع الجدد)</translation>
  </message>
  <message>
   <source>Niente contributi sulle assunzioni delle imprese nuove di giovani</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">لا اشتراكات عن توظيف العاملين في شركات الشباب الجديدة</translation>
  </message>
  <message>
   <source>Per chi ha aperto un'impresa prima dei 35 anni, da disoccupato, e ha assunto giovani a tempo indeterminato fino al 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن فتح شركة قبل 35 سنة وهو بدون عمل، ووظّف شبابًا بعقد غير محدد المدة حتى 2025.</translation>
  </message>
  <message>
   <source>La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يقدِّم الطلبَ من يمسك كشوف رواتب المؤسسة، على موقع INPS.</translation>
  </message>
  <message>
   <source>Consulente del lavoro dell'impresa</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">مستشار العمل للمؤسسة</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate, e per le assunzioni fatte, fino al 31 dicembre 2025. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">سارٍ للشركات التي بدأت، ولعقود التوظيف التي تمت، حتى 31 ديسمبر 2025. للتخفيضات الأخرى على التوظيف يُسأل مستشار العمل (consulente del lavoro).</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate dal 1° luglio 2024.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">سارٍ للشركات التي بدأت من 1 يوليو 2024.</translation>
  </message>
  <message>
   <source>Può andare bene. La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS: si sente il consulente del lavoro.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">يمكن أن يكون مناسبًا. الطلب يقدمه من يعد قسائم رواتب الشركة، على موقع INPS: يُسأل مستشار العمل (consulente del lavoro).</translation>
  </message>
  <message>
   <source>Quando l'impresa è cominciata aveva {eta_alla_data_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>ESON-E1 met</extracomment>
   <translation type="unfinished">عند بداية الشركة كان العمر {eta_alla_data_avvio} سنة: كان يلزم أقل من {eta_limite}.</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_alla_data_avvio}.</source>
   <extracomment>ESON-E1 unmet</extracomment>
   <translation type="unfinished">كان يلزم عمر أقل من {eta_limite} سنة في يوم البداية: كان العمر {eta_alla_data_avvio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'impresa è cominciata.</source>
   <extracomment>ESON-E1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كان العمر عند بداية الشركة.</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ESON-E1 way_out</extracomment>
   <translation type="unfinished">يُحسب العمر في يوم البداية. للتخفيضات الأخرى على التوظيف يُسأل مستشار العمل (consulente del lavoro).</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 147/2025.</source>
   <extracomment>ESON-E3 unknown</extracomment>
   <translation type="unfinished">يجب التحقق هل النشاط في قائمة منشور INPS رقم 147/2025.</translation>
  </message>
  <message>
   <source>Visura e contratti di assunzione</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">مستخرج السجل (visura) وعقود التوظيف</translation>
  </message>
  <message>
   <source>Servono al consulente del lavoro per vedere se lo sconto spetta.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">لازمة لمستشار العمل (consulente del lavoro) ليرى هل التخفيض مستحق.</translation>
  </message>
  <message>
   <source>Visura: Camera di commercio. Contratti: chi tiene le buste paga.</source>
   <extracomment>document visura where</extracomment>
   <translation type="unfinished">مستخرج visura: غرفة التجارة (Camera di commercio). العقود: من يعد قسائم الرواتب.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_adi_autonomo</name>
  <message>
   <source>Beneficio addizionale ADI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale ADI (الإعانة الإضافية مع Assegno di inclusione)</translation>
  </message>
  <message>
   <source>Sei mesi di Assegno di inclusione in una volta per chi si mette in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">ستة أشهر من Assegno di inclusione (إعانة الإدماج) دفعة واحدة لمن يبدأ عملًا مستقلًا</translation>
  </message>
  <message>
   <source>Per chi riceve l'Assegno di inclusione e comincia un lavoro in proprio nei primi dodici mesi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن يتلقى Assegno di inclusione (إعانة الإدماج) ويبدأ عملًا مستقلًا في الأشهر الاثني عشر الأولى.</translation>
  </message>
  <message>
   <source>L'attività si comunica all'INPS entro il giorno prima di cominciare.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُبلَّغ INPS بالنشاط في موعد أقصاه اليوم السابق لبدئه.</translation>
  </message>
  <message>
   <source>Vale dal 1° gennaio 2024, con l'Assegno di inclusione.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">سارٍ من 1 يناير 2024، مع Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 met</extracomment>
   <translation type="unfinished">تتلقى الأسرة Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>Serve ricevere l'Assegno di inclusione quando l'attività comincia.</source>
   <extracomment>ADIA-A1 unmet</extracomment>
   <translation type="unfinished">يلزم تلقي Assegno di inclusione (إعانة الإدماج) عند بداية النشاط.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل تتلقى الأسرة Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>L'attività comincia il {data_inizio_attivita}, entro il {fine_dodici_mesi}.</source>
   <extracomment>ADIA-A2 met</extracomment>
   <translation type="unfinished">يبدأ النشاط في {data_inizio_attivita}، والموعد الأخير هو {fine_dodici_mesi}.</translation>
  </message>
  <message>
   <source>L'attività deve cominciare entro il {fine_dodici_mesi}: comincia il {data_inizio_attivita}.</source>
   <extracomment>ADIA-A2 unmet</extracomment>
   <translation type="unfinished">يجب أن يبدأ النشاط حتى {fine_dodici_mesi}: ويبدأ في {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività, o da quando riceve l'aiuto.</source>
   <extracomment>ADIA-A2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى يبدأ النشاط، أو منذ متى تُدفع المساعدة.</translation>
  </message>
  <message>
   <source>Comunicazione del {data_domanda}: va fatta entro il {ultimo_giorno}.</source>
   <extracomment>ADIA-A3 met</extracomment>
   <translation type="unfinished">الإخطار بتاريخ {data_domanda}: يجب أن يتم حتى {ultimo_giorno}.</translation>
  </message>
  <message>
   <source>Andava detto all'INPS entro il {ultimo_giorno}: la comunicazione è del {data_domanda}.</source>
   <extracomment>ADIA-A3 unmet</extracomment>
   <translation type="unfinished">كان يجب إخبار INPS حتى {ultimo_giorno}: والإخطار بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività.</source>
   <extracomment>ADIA-A3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى يبدأ النشاط.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la comunicazione.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لازمان للتأكد من هوية من يقدم الإخطار.</translation>
  </message>
  <message>
   <source>Mesi già pagati</source>
   <extracomment>document pagamenti</extracomment>
   <translation type="unfinished">الأشهر المدفوعة</translation>
  </message>
  <message>
   <source>L'INPS li legge nei suoi archivi.</source>
   <extracomment>document pagamenti explanation</extracomment>
   <translation type="unfinished">تقرأ INPS هذه البيانات في سجلاتها.</translation>
  </message>
 </context>
 <context>
  <name>incentivo_rdc_autonomo</name>
  <message>
   <source>Beneficio addizionale RdC</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale RdC (الإعانة الإضافية مع Reddito di cittadinanza)</translation>
  </message>
  <message>
   <source>Sei mesi di Reddito di cittadinanza in una volta per chi si metteva in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">ستة أشهر من Reddito di cittadinanza (دخل المواطنة) دفعة واحدة لمن كان يبدأ عملًا مستقلًا</translation>
  </message>
  <message>
   <source>Per chi riceveva il Reddito di cittadinanza e cominciava un lavoro in proprio, fino al 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن كان يتلقى Reddito di cittadinanza (دخل المواطنة) ويبدأ عملًا مستقلًا، حتى 2023.</translation>
  </message>
  <message>
   <source>È finito con il Reddito di cittadinanza, il 31 dicembre 2023. Con l'Assegno di inclusione c'è una somma simile.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهى مع Reddito di cittadinanza (دخل المواطنة)، في 31 ديسمبر 2023. مع Assegno di inclusione (إعانة الإدماج) يوجد مبلغ مشابه.</translation>
  </message>
  <message>
   <source>Vale dal 1° aprile 2019. Con SIA e Reddito di inclusione non c'era una somma per chi si metteva in proprio: c'erano la NASpI in anticipo e le misure di Invitalia.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">سارٍ من 1 أبريل 2019. مع SIA و Reddito di inclusione (دخل الإدماج) لم يكن يوجد مبلغ لمن يبدأ عملًا مستقلًا: كانت توجد NASpI المدفوعة مقدمًا وبرامج Invitalia.</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 met</extracomment>
   <translation type="unfinished">كانت الأسرة تتلقى Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Serviva ricevere il Reddito di cittadinanza quando l'attività cominciava.</source>
   <extracomment>RDCA-A1 unmet</extracomment>
   <translation type="unfinished">كان يلزم تلقي Reddito di cittadinanza (دخل المواطنة) عند بداية النشاط.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كانت الأسرة تتلقى Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività, e se bastava dirlo dopo.</source>
   <extracomment>RDCA-A3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى بدأ النشاط، وهل كان يكفي الإخبار به بعد ذلك.</translation>
  </message>
 </context>
 <context>
  <name>indennita_maternita</name>
  <message>
   <source>Congedo e indennità di maternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo e indennità di maternità (إجازة وتعويض الأمومة)</translation>
  </message>
  <message>
   <source>I 5 mesi pagati a chi lavora e ha un bambino</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">الأشهر الـ 5 المدفوعة لمن يعمل ولديه طفل</translation>
  </message>
  <message>
   <source>Per la madre che lavora, o che ha smesso da poco, come dipendente, in proprio o nella Gestione separata.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأم التي تعمل، أو توقفت عن العمل منذ وقت قريب، بأجر لدى صاحب عمل، أو عملًا مستقلًا، أو في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون).</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS nei due mesi prima del parto; chi lavora in proprio la fa dopo.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب على موقع INPS في الشهرين السابقين للولادة؛ ومن تعمل لحسابها تقدِّمه بعدها.</translation>
  </message>
  <message>
   <source>Per i congedi cominciati prima del 2016 il tempo per chiedere è passato: è un anno dalla fine.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">للإجازات التي بدأت قبل 2016 مضى وقت الطلب: هو سنة من النهاية.</translation>
  </message>
  <message>
   <source>Il congedo del padre al posto della madre (art. 28) lo valuta la sede INPS. Per i giorni del padre veda il congedo di paternità.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">إجازة الأب بدلًا من الأم (art. 28) يقيّمها مكتب INPS. لأيام الأب يُنظر في إجازة الأبوة (congedo di paternità).</translation>
  </message>
  <message>
   <source>Per adozione e affidamento le date del congedo le dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">للتبني والرعاية (affidamento) يقول مكتب INPS تواريخ الإجازة.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</source>
   <extracomment>IM-R1 met</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. L'indennità la paga la sua cassa: la chieda lì.</source>
   <extracomment>IM-R1 unmet</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}. التعويض يدفعه صندوق مهنتك: يُطلب من هناك.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se con questo tipo di lavoro c'è l'indennità dell'INPS.</source>
   <extracomment>IM-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل مع هذا النوع من العمل يوجد تعويض INPS.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: il congedo comincia abbastanza presto, o intanto c'era un'altra indennità.</source>
   <extracomment>IM-R2 met</extracomment>
   <translation type="unfinished">انتهى العمل في {data_cessazione}: تبدأ الإجازة قريبًا بما يكفي، أو كان يوجد تعويض آخر في تلك الفترة.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione} e il congedo comincia il {inizio_congedo}: sono più di {giorni_dopo_lavoro} giorni, e non c'è NASpI o cassa integrazione.</source>
   <extracomment>IM-R2 unmet</extracomment>
   <translation type="unfinished">انتهى العمل في {data_cessazione} وتبدأ الإجازة في {inizio_congedo}: هذا أكثر من {giorni_dopo_lavoro} يومًا، ولا توجد NASpI (تعويض البطالة) أو cassa integrazione (تعويض عن توقف العمل).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se tra la fine del lavoro e il congedo c'era la NASpI o la cassa integrazione.</source>
   <extracomment>IM-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كانت توجد بين نهاية العمل والإجازة NASpI (تعويض البطالة) أو cassa integrazione (تعويض عن توقف العمل).</translation>
  </message>
  <message>
   <source>Le settimane di contributi bastano: {settimane_un_anno} in un anno, o {settimane_due_anni} in due.</source>
   <extracomment>IM-R3 met</extracomment>
   <translation type="unfinished">أسابيع الاشتراكات تكفي: {settimane_un_anno} في سنة، أو {settimane_due_anni} في سنتين.</translation>
  </message>
  <message>
   <source>Servono {settimane_un_anno} settimane di contributi in un anno, o {settimane_due_anni} in due: ne risultano {contributi_settimane_12m} e {contributi_settimane_24m}.</source>
   <extracomment>IM-R3 unmet</extracomment>
   <translation type="unfinished">يلزم {settimane_un_anno} أسبوعًا من الاشتراكات في سنة، أو {settimane_due_anni} في سنتين: يظهر منها {contributi_settimane_12m} و {contributi_settimane_24m}.</translation>
  </message>
  <message>
   <source>Servono 26 settimane di contributi in un anno, o 52 in due: non sappiamo quante ne ha.</source>
   <extracomment>IM-R3 unknown</extracomment>
   <translation type="unfinished">يلزم 26 أسبوعًا من الاشتراكات في سنة، أو 52 في سنتين: لا نعرف كم يوجد منها.</translation>
  </message>
  <message>
   <source>{giornate_anno} giornate nell'anno del congedo: ne servono {giornate_minime}.</source>
   <extracomment>IM-R4 met</extracomment>
   <translation type="unfinished">عدد أيام العمل في سنة الإجازة {giornate_anno}: يلزم {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate in agricoltura nell'anno del congedo: ne risultano {giornate_anno}.</source>
   <extracomment>IM-R4 unmet</extracomment>
   <translation type="unfinished">يلزم {giornate_minime} يومًا في الزراعة في سنة الإجازة: يظهر منها {giornate_anno}.</translation>
  </message>
  <message>
   <source>Servono 51 giornate in agricoltura nell'anno del congedo: non sappiamo quante ne ha, o ci sono solo nell'anno prima. Lo verifica l'INPS.</source>
   <extracomment>IM-R4 unknown</extracomment>
   <translation type="unfinished">يلزم 51 يومًا في الزراعة في سنة الإجازة: لا نعرف كم يوجد منها، أو أنها فقط في السنة السابقة. تتحقق من ذلك INPS.</translation>
  </message>
  <message>
   <source>Mesi versati nei 12 prima: {mensilita_gs_12m}. Non ha una pensione, né un'altra cassa.</source>
   <extracomment>IM-R5 met</extracomment>
   <translation type="unfinished">عدد الأشهر المدفوعة في الـ 12 شهرًا السابقة: {mensilita_gs_12m}. لا يوجد معاش ولا صندوق تأمين آخر.</translation>
  </message>
  <message>
   <source>Servono {mensilita_minime} mesi versati nei 12 prima, nessuna pensione e nessun'altra cassa. Mesi versati: {mensilita_gs_12m}.</source>
   <extracomment>IM-R5 unmet</extracomment>
   <translation type="unfinished">يلزم هذا العدد من الأشهر المدفوعة في الـ 12 شهرًا السابقة: {mensilita_minime}، بدون معاش وبدون صندوق تأمين آخر. الأشهر المدفوعة: {mensilita_gs_12m}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi ha versato, o se ha una pensione o un'altra cassa.</source>
   <extracomment>IM-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم شهرًا دُفعت عنه الاشتراكات، أو هل يوجد معاش أو صندوق تأمين آخر.</translation>
  </message>
  <message>
   <source>È in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 met</extracomment>
   <translation type="unfinished">الاشتراكات مدفوعة بانتظام، أيضًا عن أشهر الأمومة.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio deve essere in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 unmet</extracomment>
   <translation type="unfinished">من يعمل عملًا مستقلًا يجب أن تكون اشتراكاته مدفوعة بانتظام، أيضًا عن أشهر الأمومة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è in regola con i contributi.</source>
   <extracomment>IM-R6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الاشتراكات مدفوعة بانتظام.</translation>
  </message>
  <message>
   <source>Può pagare i contributi che mancano: poi si chiede.</source>
   <extracomment>IM-R6 way_out</extracomment>
   <translation type="unfinished">يمكنك دفع الاشتراكات الناقصة: ثم يُقدَّم الطلب.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il diritto finisce il {termine_domanda}.</source>
   <extracomment>IM-R7 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: ينتهي الحق في {termine_domanda}.</translation>
  </message>
  <message>
   <source>È passato più di un anno dalla fine del congedo: l'ultimo giorno era il {termine_domanda}.</source>
   <extracomment>IM-R7 unmet</extracomment>
   <translation type="unfinished">مضت أكثر من سنة على نهاية الإجازة: كان آخر يوم {termine_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando finisce il congedo: dopo un anno non si può più chiedere.</source>
   <extracomment>IM-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى تنتهي الإجازة: بعد سنة لا يمكن الطلب.</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}: si può chiedere.</source>
   <extracomment>IM-R8 met</extracomment>
   <translation type="unfinished">جاء الطفل في {evento_data}: يمكن الطلب.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: il giorno detto è il {evento_data}.</source>
   <extracomment>IM-R8 unmet</extracomment>
   <translation type="unfinished">من يعمل عملًا مستقلًا يطلب بعد الولادة: اليوم المذكور هو {evento_data}.</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: non sappiamo ancora quando è nato il bambino.</source>
   <extracomment>IM-R8 unknown</extracomment>
   <translation type="unfinished">من يعمل عملًا مستقلًا يطلب بعد الولادة: لا نعرف بعد متى وُلد الطفل.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno del parto.</source>
   <extracomment>IM-R8 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب من يوم الولادة.</translation>
  </message>
  <message>
   <source>Lo manda il medico del Servizio sanitario all'INPS, entro il settimo mese. Chieda al medico se l'ha mandato.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">يرسله طبيب الخدمة الصحية العامة إلى INPS، حتى نهاية الشهر السابع. يُسأل الطبيب هل أرسله.</translation>
  </message>
  <message>
   <source>Certificati dei medici per lavorare fino al parto</source>
   <extracomment>document certificati_medici</extracomment>
   <translation type="unfinished">شهادات الأطباء للعمل حتى الولادة</translation>
  </message>
  <message>
   <source>Del ginecologo del Servizio sanitario e, se c'è, del medico dell'azienda. Presi nel settimo mese, valgono fino al parto anche se è in ritardo.</source>
   <extracomment>document certificati_medici explanation</extracomment>
   <translation type="unfinished">من طبيب النساء في الخدمة الصحية العامة، ومن طبيب الشركة إذا وُجد. إذا أُخذت في الشهر السابع، تبقى سارية حتى الولادة ولو تأخرت.</translation>
  </message>
  <message>
   <source>Al consultorio o in ospedale, e dal medico dell'azienda.</source>
   <extracomment>document certificati_medici where</extracomment>
   <translation type="unfinished">في consultorio (المركز الصحي للأسرة) أو في المستشفى، ومن طبيب الشركة.</translation>
  </message>
  <message>
   <source>Provvedimento della ASL o dell'Ispettorato</source>
   <extracomment>document provvedimento_interdizione</extracomment>
   <translation type="unfinished">قرار ASL (الهيئة الصحية المحلية) أو Ispettorato (مفتشية العمل)</translation>
  </message>
  <message>
   <source>Dice da quale giorno non si lavora. Il motivo non serve.</source>
   <extracomment>document provvedimento_interdizione explanation</extracomment>
   <translation type="unfinished">يقول من أي يوم يتوقف العمل. لا يلزم السبب.</translation>
  </message>
  <message>
   <source>Dall'ufficio che l'ha fatto, gratis.</source>
   <extracomment>document provvedimento_interdizione where</extracomment>
   <translation type="unfinished">من المكتب الذي أصدره، مجانًا.</translation>
  </message>
  <message>
   <source>Ultime buste paga</source>
   <extracomment>document buste_paga</extracomment>
   <translation type="unfinished">آخر قسائم الراتب</translation>
  </message>
  <message>
   <source>Servono all'INPS per calcolare quanto paga.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">لازمة لـ INPS لحساب كم تدفع.</translation>
  </message>
  <message>
   <source>Nascita o ingresso del bambino</source>
   <extracomment>document dichiarazione_nascita</extracomment>
   <translation type="unfinished">ولادة الطفل أو دخوله إلى الأسرة</translation>
  </message>
  <message>
   <source>Lavori e contributi</source>
   <extracomment>document contributi</extracomment>
   <translation type="unfinished">الأعمال والاشتراكات</translation>
  </message>
  <message>
   <source>Il lavoro è in corso quando comincia il congedo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">العمل مستمر عند بداية الإجازة.</translation>
  </message>
  <message>
   <source>La maternità è coperta dall'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الأمومة تغطيها INPS.</translation>
  </message>
 </context>
 <context>
  <name>iscro</name>
  <message>
   <source>ISCRO</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO (تعويض انخفاض الدخل للعمل المستقل)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA con il reddito sceso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">ستة أشهر من المساعدة لأصحاب Partita IVA الذين انخفض دخلهم</translation>
  </message>
  <message>
   <source>Per chi lavora con la partita IVA nella Gestione separata e ha perso più del 30 % del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن يعمل بـ Partita IVA (الرقم الضريبي للعمل المستقل) في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون) وخسر أكثر من 30 % من دخله.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS nei giorni aperti di ogni anno: serve l'identità digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى INPS في الأيام المفتوحة من كل سنة: تلزم الهوية الرقمية.</translation>
  </message>
  <message>
   <source>L'ISCRO permanente c'è dal 2024. Dal 2021 al 2023 c'era quella sperimentale.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">تعويض ISCRO الدائم موجود منذ 2024. من 2021 إلى 2023 كان يوجد التعويض التجريبي.</translation>
  </message>
  <message>
   <source>Lavora in proprio con i contributi nella Gestione separata.</source>
   <extracomment>ISCRO-I1 met</extracomment>
   <translation type="unfinished">العمل مستقل والاشتراكات في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون).</translation>
  </message>
  <message>
   <source>L'ISCRO è per chi lavora in proprio nella Gestione separata, senza impresa: qui i contributi vanno a «{gestione_previdenziale}».</source>
   <extracomment>ISCRO-I1 unmet</extracomment>
   <translation type="unfinished">تعويض ISCRO هو لمن يعمل عملًا مستقلًا في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون)، بدون شركة: هنا تذهب الاشتراكات إلى «{gestione_previdenziale}».</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove versa i contributi.</source>
   <extracomment>ISCRO-I1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد أين تُدفع الاشتراكات.</translation>
  </message>
  <message>
   <source>Non ha pensione da lavoro né altre casse.</source>
   <extracomment>ISCRO-I2 met</extracomment>
   <translation type="unfinished">لا يوجد معاش عن العمل ولا صناديق تأمين أخرى.</translation>
  </message>
  <message>
   <source>{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</source>
   <extracomment>ISCRO-I2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una pensione o un'altra cassa.</source>
   <extracomment>ISCRO-I2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد معاش أو صندوق تأمين آخر.</translation>
  </message>
  <message>
   <source>La famiglia non riceve l'Assegno di inclusione.</source>
   <extracomment>ISCRO-I3b met</extracomment>
   <translation type="unfinished">لا تتلقى الأسرة Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3b unmet</extracomment>
   <translation type="unfinished">تتلقى الأسرة Assegno di inclusione (إعانة الإدماج): لا يمكن الجمع بين الاثنين.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno del 70 % della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4b met</extracomment>
   <translation type="unfinished">دخل السنة السابقة هو {reddito_gs_y1}: أقل من 70 % من المتوسط، {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, il 70 % della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4b unmet</extracomment>
   <translation type="unfinished">يجب أن يكون دخل السنة السابقة أقل من {soglia_reddito}، أي 70 % من المتوسط: وهو {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora di quanto è sceso il reddito.</source>
   <extracomment>ISCRO-I4b unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم انخفض الدخل.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: il massimo è {limite}.</source>
   <extracomment>ISCRO-I5 met</extracomment>
   <translation type="unfinished">دخل السنة السابقة هو {reddito_gs_y1}: الحد الأقصى هو {limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito dell'anno prima.</source>
   <extracomment>ISCRO-I5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد دخل السنة السابقة.</translation>
  </message>
  <message>
   <source>È in regola con i contributi.</source>
   <extracomment>ISCRO-I6 met</extracomment>
   <translation type="unfinished">الاشتراكات مدفوعة بانتظام.</translation>
  </message>
  <message>
   <source>Non è in regola con i contributi: prima va sistemato il debito con l'INPS.</source>
   <extracomment>ISCRO-I6 unmet</extracomment>
   <translation type="unfinished">الاشتراكات غير مدفوعة بانتظام: يجب أولًا تسوية الدين مع INPS.</translation>
  </message>
  <message>
   <source>Si può chiedere all'INPS di pagare a rate: con la prima rata si torna in regola.</source>
   <extracomment>ISCRO-I6 way_out</extracomment>
   <translation type="unfinished">يمكن أن يُطلب من INPS الدفع على أقساط: مع القسط الأول يعود الوضع منتظمًا.</translation>
  </message>
  <message>
   <source>La partita IVA è aperta da {anni_piva} anni: ne servono {anni_minimi_piva}.</source>
   <extracomment>ISCRO-I7b met</extracomment>
   <translation type="unfinished">عدد السنوات منذ فتح Partita IVA (الرقم الضريبي للعمل المستقل): {anni_piva}. يلزم {anni_minimi_piva}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</source>
   <extracomment>ISCRO-I7b unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando è aperta la partita IVA.</source>
   <extracomment>ISCRO-I7b unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ متى فُتح Partita IVA (الرقم الضريبي للعمل المستقل).</translation>
  </message>
  <message>
   <source>Non ha avuto l'ISCRO nei due anni prima.</source>
   <extracomment>ISCRO-I8b met</extracomment>
   <translation type="unfinished">لم يُؤخذ تعويض ISCRO في السنتين السابقتين.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO da poco: devono passare due anni interi.</source>
   <extracomment>ISCRO-I8b unmet</extracomment>
   <translation type="unfinished">أُخذ تعويض ISCRO منذ وقت قريب: يجب أن تمر سنتان كاملتان.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'ISCRO che ha avuto fa aspettare.</source>
   <extracomment>ISCRO-I8b unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل تعويض ISCRO المأخوذ من قبل يوجب الانتظار.</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dall'anno che comincia il {date(anno_ultima_iscro + 3, 1, 1)}.</source>
   <extracomment>ISCRO-I8b way_out</extracomment>
   <translation type="unfinished">يمكن الطلب من جديد من السنة التي تبدأ في {date(anno_ultima_iscro + 3, 1, 1)}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si può chiedere dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: يمكن الطلب من {inizio_domande} إلى {termine_domanda}.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} La domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} الطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>Si può chiedere fino al {termine_domanda}; da quale giorno lo dice l'INPS.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">يمكن الطلب حتى {termine_domanda}؛ ومن أي يوم، تقول ذلك INPS.</translation>
  </message>
  <message>
   <source>Non riceve un'altra indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 met</extracomment>
   <translation type="unfinished">لا يوجد تعويض بطالة آخر.</translation>
  </message>
  <message>
   <source>Riceve già un'indennità di disoccupazione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-C1 unmet</extracomment>
   <translation type="unfinished">يوجد تعويض بطالة: لا يمكن الجمع بين الاثنين.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد تعويض بطالة.</translation>
  </message>
  <message>
   <source>Dichiarazioni dei redditi degli ultimi anni</source>
   <extracomment>document dichiarazioni_redditi</extracomment>
   <translation type="unfinished">تصريحات الدخل للسنوات الأخيرة</translation>
  </message>
  <message>
   <source>Quadri RE, LM o RH: aiutano a scrivere i redditi giusti.</source>
   <extracomment>document dichiarazioni_redditi explanation</extracomment>
   <translation type="unfinished">الأقسام RE أو LM أو RH: تساعد على كتابة الدخل الصحيح.</translation>
  </message>
  <message>
   <source>Dal commercialista o sul sito dell'Agenzia delle Entrate, gratis.</source>
   <extracomment>document dichiarazioni_redditi where</extracomment>
   <translation type="unfinished">من المحاسب أو على موقع Agenzia delle Entrate (مصلحة الضرائب)، مجانًا.</translation>
  </message>
  <message>
   <source>Serve per fare e seguire la domanda sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">تلزم لتقديم الطلب ومتابعته على موقع INPS.</translation>
  </message>
  <message>
   <source>Partita IVA, redditi e regolarità dei contributi</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">رقم Partita IVA والدخل وانتظام دفع الاشتراكات</translation>
  </message>
  <message>
   <source>L'INPS li controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">تتحقق INPS من ذلك في سجلاتها وفي سجلات Agenzia delle Entrate (مصلحة الضرائب).</translation>
  </message>
  <message>
   <source>Versa contributi anche a un'altra cassa: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">توجد اشتراكات في صندوق تأمين آخر أيضًا: لا يمكن الجمع بين الاثنين.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يوجد معاش عن العمل: لا يمكن الجمع بين الاثنين.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere ancora aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يجب أن يكون Partita IVA (الرقم الضريبي للعمل المستقل) ما زال مفتوحًا.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يجب أن يكون Partita IVA (الرقم الضريبي للعمل المستقل) مفتوحًا منذ 3 سنوات على الأقل.</translation>
  </message>
  <message>
   <source>Le domande non erano ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الطلبات لم تكن قد فُتحت بعد.</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il 31 ottobre.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">كان آخر يوم 31 أكتوبر.</translation>
  </message>
 </context>
 <context>
  <name>iscro_sperimentale</name>
  <message>
   <source>ISCRO 2021-2023</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO 2021-2023 (تعويض انخفاض الدخل للعمل المستقل 2021-2023)</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA, anni 2021-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">ستة أشهر من المساعدة لأصحاب Partita IVA، السنوات 2021-2023</translation>
  </message>
  <message>
   <source>Era per chi lavorava con la partita IVA nella Gestione separata e aveva perso più della metà del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">كانت لمن يعمل بـ Partita IVA (الرقم الضريبي للعمل المستقل) في Gestione separata (صندوق INPS للعمل المستقل وعقود التعاون) وخسر أكثر من نصف دخله.</translation>
  </message>
  <message>
   <source>L'ISCRO sperimentale è finita nel 2023. Dal 2024 c'è l'ISCRO permanente, con regole un po' diverse.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">تعويض ISCRO التجريبي انتهى في 2023. من 2024 يوجد تعويض ISCRO الدائم، بقواعد مختلفة قليلًا.</translation>
  </message>
  <message>
   <source>L'ISCRO c'è dal 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">تعويض ISCRO موجود منذ 2021.</translation>
  </message>
  <message>
   <source>La famiglia non riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 met</extracomment>
   <translation type="unfinished">لا تتلقى الأسرة Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>La famiglia riceve il Reddito di cittadinanza: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3 unmet</extracomment>
   <translation type="unfinished">تتلقى الأسرة Reddito di cittadinanza (دخل المواطنة): لا يمكن الجمع بين الاثنين.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل تتلقى الأسرة Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno della metà della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4 met</extracomment>
   <translation type="unfinished">دخل السنة السابقة هو {reddito_gs_y1}: أقل من نصف المتوسط، {media_redditi}.</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, metà della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4 unmet</extracomment>
   <translation type="unfinished">يجب أن يكون دخل السنة السابقة أقل من {soglia_reddito}، أي نصف المتوسط: وهو {reddito_gs_y1}.</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</source>
   <extracomment>ISCRO-I7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non ha mai avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 met</extracomment>
   <translation type="unfinished">لم يُؤخذ تعويض ISCRO من قبل أبدًا.</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO: nel 2021-2023 si poteva avere una volta sola.</source>
   <extracomment>ISCRO-I8 unmet</extracomment>
   <translation type="unfinished">أُخذ تعويض ISCRO من قبل: في 2021-2023 كان يمكن أخذه مرة واحدة فقط.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha già avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل أُخذ تعويض ISCRO من قبل.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: in quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: في تلك السنة كان يُطلب من {inizio_domande} إلى {termine_domanda}.</translation>
  </message>
  <message>
   <source>In quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">في تلك السنة كان يُطلب من {inizio_domande} إلى {termine_domanda}: والطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>L'ultimo giorno, il {termine_domanda}, era festivo: che la domanda del primo giorno lavorativo valga è da verificare.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">آخر يوم، {termine_domanda}، كان يوم عطلة: يجب التحقق هل الطلب في أول يوم عمل مقبول.</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 4 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يجب أن يكون Partita IVA (الرقم الضريبي للعمل المستقل) مفتوحًا منذ 4 سنوات على الأقل.</translation>
  </message>
 </context>
 <context>
  <name>maternita_comuni</name>
  <message>
   <source>Assegno di maternità del Comune</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità del Comune (إعانة الأمومة من البلدية)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e non ha la maternità pagata</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة لمن لديه طفل وليست لديه أمومة مدفوعة</translation>
  </message>
  <message>
   <source>Per la madre che risiede in Italia, ha un ISEE basso e non riceve la maternità da un lavoro, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأم التي إقامتها مسجلة في إيطاليا، ولديها ISEE (مؤشر دخل الأسرة وممتلكاتها) منخفض، ولا تتلقى تعويض أمومة من عمل، أو تتلقى القليل منه.</translation>
  </message>
  <message>
   <source>La domanda va al Comune entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى البلدية (Comune) خلال 6 أشهر من الولادة أو من دخول الطفل إلى الأسرة.</translation>
  </message>
  <message>
   <source>Per i bambini arrivati prima del 2016 il tempo per chiedere l'assegno è passato: erano 6 mesi.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">للأطفال الذين جاؤوا قبل 2016 مضى وقت طلب الإعانة: كان 6 أشهر.</translation>
  </message>
  <message>
   <source>Chiede il padre: se può farlo lo valuta il Comune, Servizi sociali.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">الأب هو الذي يطلب: هل يمكنه ذلك، تقيّمه Comune (البلدية)، Servizi sociali (الخدمات الاجتماعية).</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}.</source>
   <extracomment>MC-R1 met</extracomment>
   <translation type="unfinished">جاء الطفل في {evento_data}.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino: il giorno detto è il {evento_data}.</source>
   <extracomment>MC-R1 unmet</extracomment>
   <translation type="unfinished">تُطلب الإعانة بعد مجيء الطفل: اليوم المذكور هو {evento_data}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il bambino.</source>
   <extracomment>MC-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى جاء الطفل.</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno in cui il bambino nasce o entra in famiglia.</source>
   <extracomment>MC-R1 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب من اليوم الذي يولد فيه الطفل أو يدخل إلى الأسرة.</translation>
  </message>
  <message>
   <source>Risiede in Italia.</source>
   <extracomment>MC-R2 met</extracomment>
   <translation type="unfinished">الإقامة مسجلة في إيطاليا.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia.</source>
   <extracomment>MC-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الإقامة مسجلة في إيطاليا.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MC-R3a met</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. مقبولة لهذه الإعانة.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Fino al 31 gennaio 2022 non bastava, o il permesso non superava i {durata_permesso} mesi.</source>
   <extracomment>MC-R3a unmet</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. حتى 31 يناير 2022 لم تكن تكفي، أو لم يكن التصريح يتجاوز {durata_permesso} أشهر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene: lo verifica il Comune.</source>
   <extracomment>MC-R3a unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل وثيقة البقاء في إيطاليا مقبولة: تتحقق منها Comune (البلدية).</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i {durata_permesso} mesi.</source>
   <extracomment>MC-R3b unmet</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. لا تكفي: تصريح العمل (permesso unico di lavoro) وتصريح البحث العلمي (ricerca) مقبولان إذا تجاوزا {durata_permesso} أشهر.</translation>
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
   <translation type="unfinished">لا نعرف بعد هل يوجد تعويض أمومة آخر، وكم هو.</translation>
  </message>
  <message>
   <source>Non riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 met</extracomment>
   <translation type="unfinished">لا توجد إعانة الأمومة من الدولة (assegno di maternità dello Stato).</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno di maternità dello Stato: i due non si prendono insieme.</source>
   <extracomment>MC-R5 unmet</extracomment>
   <translation type="unfinished">لهذا الطفل توجد إعانة الأمومة من الدولة (assegno di maternità dello Stato): لا تُؤخذ الاثنتان معًا.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل توجد إعانة الأمومة من الدولة (assegno di maternità dello Stato).</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo è {soglia_isee}.</source>
   <extracomment>MC-R6 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_contato}: لسنة الطفل الحد الأقصى هو {soglia_isee}.</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo era {soglia_isee}.</source>
   <extracomment>MC-R6 unmet</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_contato}: لسنة الطفل كان الحد الأقصى {soglia_isee}.</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</source>
   <extracomment>MC-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</translation>
  </message>
  <message>
   <source>Il massimo è {soglia_isee}. Se il lavoro o il reddito sono cambiati si può chiedere l'ISEE corrente.</source>
   <extracomment>MC-R6 way_out</extracomment>
   <translation type="unfinished">الحد الأقصى هو {soglia_isee}. إذا تغير العمل أو الدخل يمكن طلب ISEE corrente (مؤشر ISEE المحدّث).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando si contano i 6 mesi per la domanda.</source>
   <extracomment>MC-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد من متى تُحسب الـ 6 أشهر لتقديم الطلب.</translation>
  </message>
  <message>
   <source>Della madre che chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">للأم التي تطلب.</translation>
  </message>
  <message>
   <source>Mostra il tipo e la durata. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">يبيّن النوع والمدة. إيصال التجديد مقبول أيضًا.</translation>
  </message>
  <message>
   <source>ISEE con il bambino dentro</source>
   <extracomment>document isee_con_bambino</extracomment>
   <translation type="unfinished">شهادة ISEE فيها الطفل</translation>
  </message>
  <message>
   <source>Deve essere minorenni o ordinario, e il bambino deve esserci.</source>
   <extracomment>document isee_con_bambino explanation</extracomment>
   <translation type="unfinished">يجب أن يكون ISEE للقاصرين (minorenni) أو عاديًا (ordinario)، ويجب أن يكون الطفل فيه.</translation>
  </message>
  <message>
   <source>Lo leggiamo noi negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">نحن نقرأه في سجلات INPS.</translation>
  </message>
  <message>
   <source>Buste paga o lettera INPS della maternità</source>
   <extracomment>document importo_altra_maternita</extracomment>
   <translation type="unfinished">قسائم الراتب أو رسالة INPS عن الأمومة</translation>
  </message>
  <message>
   <source>Dicono quanto è stato pagato: l'assegno copre la differenza.</source>
   <extracomment>document importo_altra_maternita explanation</extracomment>
   <translation type="unfinished">تقول كم دُفع: الإعانة تغطي الفرق.</translation>
  </message>
  <message>
   <source>Dall'azienda o sul sito INPS, gratis.</source>
   <extracomment>document importo_altra_maternita where</extracomment>
   <translation type="unfinished">من الشركة أو على موقع INPS، مجانًا.</translation>
  </message>
  <message>
   <source>Altri aiuti di maternità</source>
   <extracomment>document dichiarazione_altre</extracomment>
   <translation type="unfinished">مساعدات أمومة أخرى</translation>
  </message>
  <message>
   <source>Nascita e residenza</source>
   <extracomment>document nascita_residenza</extracomment>
   <translation type="unfinished">الولادة والإقامة المسجلة</translation>
  </message>
  <message>
   <source>La maternità già pagata è meno dell'assegno: spetta la differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الأمومة المدفوعة أقل من الإعانة: الفرق مستحق.</translation>
  </message>
  <message>
   <source>Nessuna maternità pagata dal lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا توجد أمومة مدفوعة من العمل.</translation>
  </message>
  <message>
   <source>La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الأمومة المدفوعة تصل على الأقل إلى مبلغ الإعانة: لا يبقى فرق.</translation>
  </message>
  <message>
   <source>Questo assegno c'è già per lo stesso bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">هذه الإعانة موجودة من قبل للطفل نفسه.</translation>
  </message>
  <message>
   <source>Manca l'ISEE: si fa gratis, poi si vede.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ينقص ISEE: يُعمل مجانًا، ثم ننظر.</translation>
  </message>
  <message>
   <source>Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يلزم ISEE للقاصرين (minorenni) أو عادي (ordinario) سارٍ في يوم الطلب. أما ISEE الخاص بإعانات الأسرة والإدماج فلا يصلح هنا.</translation>
  </message>
 </context>
 <context>
  <name>maternita_stato</name>
  <message>
   <source>Assegno di maternità dello Stato</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità dello Stato (إعانة الأمومة من الدولة)</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e ha lavorato a periodi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة لمن لديه طفل وعمل فترات متقطعة</translation>
  </message>
  <message>
   <source>Per chi ha avuto o adottato un bambino, ha almeno 3 mesi di lavoro e non riceve la maternità, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن جاءه طفل بالولادة أو بالتبني، ولديه 3 أشهر عمل على الأقل، ولا يتلقى تعويض أمومة، أو يتلقى القليل منه.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى INPS خلال 6 أشهر من الولادة أو من دخول الطفل إلى الأسرة.</translation>
  </message>
  <message>
   <source>Risiede in Italia. Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MS-R1 met</extracomment>
   <translation type="unfinished">الإقامة مسجلة في إيطاليا. الوثيقة: {cittadinanza_titolo}. مقبولة لهذه الإعانة.</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</source>
   <extracomment>MS-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia, o se il documento va bene: lo verifica l'INPS.</source>
   <extracomment>MS-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الإقامة مسجلة في إيطاليا، أو هل الوثيقة مقبولة: تتحقق من ذلك INPS.</translation>
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
   <translation type="unfinished">عدد أشهر الاشتراكات بين 18 و 9 أشهر قبل ذلك: {mesi_contributi_18_9}. {if(or_else(tre_mesi_di_contributi, no), &quot;Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.&quot;, &quot;Ne servono 3.&quot;)} لا يظهر تعويض آخر انتهى منذ مدة أقل من مدته، ولا تزيد على 9 أشهر.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora abbastanza su lavoro, contributi e altre indennità: l'INPS li legge nell'estratto.</source>
   <extracomment>MS-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما يكفي عن العمل والاشتراكات والتعويضات الأخرى: تقرأها INPS في كشف الاشتراكات.</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} Si può chiedere dal {evento_data} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>MS-R4 unmet</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} يمكن الطلب من {evento_data} إلى {termine_domanda}: والطلب بتاريخ {data_domanda}.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento o di dimissioni</source>
   <extracomment>document fine_lavoro</extracomment>
   <translation type="unfinished">رسالة الفصل من العمل أو الاستقالة</translation>
  </message>
  <message>
   <source>Dice quando è finito il lavoro.</source>
   <extracomment>document fine_lavoro explanation</extracomment>
   <translation type="unfinished">تقول متى انتهى العمل.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis.</source>
   <extracomment>document fine_lavoro where</extracomment>
   <translation type="unfinished">من الشركة أو من Centro per l'impiego (مكتب التوظيف)، مجانًا.</translation>
  </message>
  <message>
   <source>Lettera della NASpI, della cassa o della malattia</source>
   <extracomment>document altra_indennita</extracomment>
   <translation type="unfinished">رسالة NASpI (تعويض البطالة) أو cassa integrazione (تعويض عن توقف العمل) أو المرض</translation>
  </message>
  <message>
   <source>Dice quando è cominciata e quando è finita l'altra indennità.</source>
   <extracomment>document altra_indennita explanation</extracomment>
   <translation type="unfinished">تقول متى بدأ التعويض الآخر ومتى انتهى.</translation>
  </message>
  <message>
   <source>Sul sito INPS o dal patronato, gratis.</source>
   <extracomment>document altra_indennita where</extracomment>
   <translation type="unfinished">على موقع INPS أو من Patronato (مكتب مجاني للمساعدة الاجتماعية)، مجانًا.</translation>
  </message>
  <message>
   <source>Provvedimento del tribunale</source>
   <extracomment>document titolo_del_padre</extracomment>
   <translation type="unfinished">قرار المحكمة</translation>
  </message>
  <message>
   <source>Mostra perché chiede il padre. Basta la parte che lo dice.</source>
   <extracomment>document titolo_del_padre explanation</extracomment>
   <translation type="unfinished">يبيّن لماذا يطلب الأب. يكفي الجزء الذي يقول ذلك.</translation>
  </message>
  <message>
   <source>Dal tribunale, o dall'avvocato.</source>
   <extracomment>document titolo_del_padre where</extracomment>
   <translation type="unfinished">من المحكمة، أو من المحامي.</translation>
  </message>
  <message>
   <source>Morte della madre</source>
   <extracomment>document morte_della_madre</extracomment>
   <translation type="unfinished">وفاة الأم</translation>
  </message>
  <message>
   <source>La controlliamo noi in anagrafe.</source>
   <extracomment>document morte_della_madre explanation</extracomment>
   <translation type="unfinished">نحن نتحقق من ذلك في سجل السكان (anagrafe).</translation>
  </message>
  <message>
   <source>L'INPS li legge nell'estratto contributivo.</source>
   <extracomment>document contributi explanation</extracomment>
   <translation type="unfinished">تقرأ INPS هذه البيانات في كشف الاشتراكات.</translation>
  </message>
  <message>
   <source>Residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">الإقامة المسجلة</translation>
  </message>
  <message>
   <source>Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">حتى 31 يناير 2022 لم تكن هذه الوثيقة تكفي: كان يلزم permesso di lungo periodo (تصريح إقامة طويلة الأمد).</translation>
  </message>
  <message>
   <source>Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">هذه الوثيقة لا تكفي: تصريح العمل (permesso unico di lavoro) وتصريح البحث العلمي (ricerca) مقبولان إذا تجاوزا 6 أشهر.</translation>
  </message>
  <message>
   <source>Nessun'altra maternità per questo bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا يوجد تعويض أمومة آخر لهذا الطفل.</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لهذا الطفل توجد إعانة Comune (البلدية): لا تُؤخذ الاثنتان معًا.</translation>
  </message>
  <message>
   <source>Al padre, se la madre è morta, non servono contributi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">إذا توفيت الأم، لا تلزم للأب اشتراكات.</translation>
  </message>
  <message>
   <source>Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">بين نهاية التعويض الآخر ومجيء الطفل مر وقت قصير بما يكفي.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">توجد 3 أشهر من الاشتراكات على الأقل بين 18 و 9 أشهر قبل ذلك، والأمومة مغطاة.</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">توجد 3 أشهر من الاشتراكات على الأقل بين 18 و 9 أشهر قبل ذلك، وتوقف العمل أثناء الحمل.</translation>
  </message>
  <message>
   <source>Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">تكفي، ولكن الأمومة لم تكن مغطاة والعمل لم ينته أثناء الحمل.</translation>
  </message>
  <message>
   <source>Ne servono 3.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">يلزم منها 3.</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">تُطلب الإعانة بعد مجيء الطفل.</translation>
  </message>
  <message>
   <source>Il tempo per la domanda è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مضى وقت الطلب.</translation>
  </message>
 </context>
 <context>
  <name>naspi</name>
  <message>
   <source>NASpI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI (تعويض البطالة)</translation>
  </message>
  <message>
   <source>Indennità per chi ha perso il lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">تعويض لمن فقد العمل</translation>
  </message>
  <message>
   <source>Per chi era dipendente e ha perso il lavoro senza volerlo, con almeno 13 settimane di contributi in 4 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن كان يعمل بأجر لدى صاحب عمل وفقد العمل بغير إرادته، مع 13 أسبوعًا من الاشتراكات على الأقل خلال 4 سنوات.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del lavoro, con SPID, CIE o CNS o con il patronato.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى INPS خلال 68 يوماً من نهاية العمل، بواسطة SPID أو CIE أو CNS أو عن طريق patronato.</translation>
  </message>
  <message>
   <source>La NASpI vale per i lavori finiti dal 1° maggio 2015. Prima c'erano l'ASpI e la mini-ASpI: il tempo per chiederle è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">تعويض NASpI سارٍ للأعمال المنتهية من 1 مايو 2015. قبل ذلك كانت توجد ASpI و mini-ASpI: مضى وقت طلبهما.</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: vale la NASpI.</source>
   <extracomment>NASPI-R1 met</extracomment>
   <translation type="unfinished">انتهى العمل في {data_cessazione}: يُطبق تعويض NASpI.</translation>
  </message>
  <message>
   <source>Il lavoro non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>NASPI-R1 unmet</extracomment>
   <translation type="unfinished">لم ينته العمل بعد: يمكن الطلب من اليوم التالي.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro.</source>
   <extracomment>NASPI-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى انتهى العمل.</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del lavoro.</source>
   <extracomment>NASPI-R1 way_out</extracomment>
   <translation type="unfinished">يمكن تقديم الطلب من اليوم التالي لنهاية العمل.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la NASpI.</source>
   <extracomment>NASPI-R2 met</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}. مقبول من أجل NASpI.</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</source>
   <extracomment>NASPI-R2 unmet</extracomment>
   <translation type="unfinished">نوع العمل: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</source>
   <extracomment>NASPI-R3 unmet</extracomment>
   <translation type="unfinished">نهاية العمل: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro dà la NASpI. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>NASPI-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل نهاية العمل تعطي NASpI. {or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>{settimane_quadriennio} settimane di contributi in 4 anni: ne servono {settimane_minime}.</source>
   <extracomment>NASPI-R5 met</extracomment>
   <translation type="unfinished">عدد أسابيع الاشتراكات خلال 4 سنوات {settimane_quadriennio}: يلزم {settimane_minime}.</translation>
  </message>
  <message>
   <source>Servono {settimane_minime} settimane di contributi in 4 anni: ne risultano {settimane_quadriennio}.</source>
   <extracomment>NASPI-R5 unmet</extracomment>
   <translation type="unfinished">يلزم {settimane_minime} أسبوعًا من الاشتراكات خلال 4 سنوات: يظهر منها {settimane_quadriennio}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante settimane di contributi ha negli ultimi 4 anni.</source>
   <extracomment>NASPI-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم أسبوعًا من الاشتراكات توجد في آخر 4 سنوات.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_quadriennio} settimane. Si può controllare se mancano contributi nell'estratto.</source>
   <extracomment>NASPI-R5 way_out</extracomment>
   <translation type="unfinished">عدد الأسابيع الناقصة {settimane_minime - settimane_quadriennio}. يمكن التحقق هل تنقص اشتراكات في الكشف.</translation>
  </message>
  <message>
   <source>{giornate_lavoro_effettivo_12m} giornate di lavoro nei 12 mesi prima: ne servivano {giornate_minime}.</source>
   <extracomment>NASPI-R6 met</extracomment>
   <translation type="unfinished">عدد أيام العمل في الـ 12 شهرًا السابقة {giornate_lavoro_effettivo_12m}: كان يلزم {giornate_minime}.</translation>
  </message>
  <message>
   <source>Servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: ne risultano {giornate_lavoro_effettivo_12m}.</source>
   <extracomment>NASPI-R6 unmet</extracomment>
   <translation type="unfinished">كان يلزم {giornate_minime} يوم عمل في الـ 12 شهرًا السابقة: يظهر منها {giornate_lavoro_effettivo_12m}.</translation>
  </message>
  <message>
   <source>Fino al 2020 servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: non sappiamo quante ne ha.</source>
   <extracomment>NASPI-R6 unknown</extracomment>
   <translation type="unfinished">حتى 2020 كان يلزم {giornate_minime} يوم عمل في الـ 12 شهرًا السابقة: لا نعرف كم يوجد منها.</translation>
  </message>
  <message>
   <source>Mancano {giornate_minime - giornate_lavoro_effettivo_12m} giornate. Si può controllare se mancano giorni nell'estratto.</source>
   <extracomment>NASPI-R6 way_out</extracomment>
   <translation type="unfinished">عدد الأيام الناقصة {giornate_minime - giornate_lavoro_effettivo_12m}. يمكن التحقق هل تنقص أيام في الكشف.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: il motivo o le settimane di contributi dopo bastano.</source>
   <extracomment>NASPI-R7 met</extracomment>
   <translation type="unfinished">قبل ذلك كان هناك ترك لعمل آخر: السبب أو أسابيع الاشتراكات التالية تكفي.</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: dopo servono {settimane_minime} settimane di contributi, ne risultano {settimane_tra_le_due_cessazioni}.</source>
   <extracomment>NASPI-R7 unmet</extracomment>
   <translation type="unfinished">قبل ذلك كان هناك ترك لعمل آخر: بعده يلزم {settimane_minime} أسبوعًا من الاشتراكات، ويظهر منها {settimane_tra_le_due_cessazioni}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nei 12 mesi prima ha lasciato un altro lavoro, e come.</source>
   <extracomment>NASPI-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان في الـ 12 شهرًا السابقة ترك لعمل آخر، وكيف.</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_tra_le_due_cessazioni} settimane dopo le dimissioni. Con una giusta causa la regola non vale.</source>
   <extracomment>NASPI-R7 way_out</extracomment>
   <translation type="unfinished">عدد الأسابيع الناقصة بعد الاستقالة {settimane_minime - settimane_tra_le_due_cessazioni}. مع سبب مشروع (giusta causa) لا تُطبق القاعدة.</translation>
  </message>
  <message>
   <source>{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</source>
   <extracomment>NASPI-R8 met</extracomment>
   <translation type="unfinished">{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</translation>
  </message>
  <message>
   <source>Riceve già una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>NASPI-R8 unmet</extracomment>
   <translation type="unfinished">يوجد معاش عن العمل: لا يمكن الجمع بين الاثنين.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve una pensione.</source>
   <extracomment>NASPI-R8 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد معاش.</translation>
  </message>
  <message>
   <source>Non ha ancora età e contributi per la pensione.</source>
   <extracomment>NASPI-R9 met</extracomment>
   <translation type="unfinished">لم يكتمل بعد العمر والاشتراكات اللازمة للمعاش.</translation>
  </message>
  <message>
   <source>Ha già età e contributi per la pensione di vecchiaia o anticipata: deve chiedere quella.</source>
   <extracomment>NASPI-R9 unmet</extracomment>
   <translation type="unfinished">العمر والاشتراكات مكتملة لمعاش الشيخوخة أو المعاش المبكر: يجب طلب ذلك المعاش.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se può già andare in pensione.</source>
   <extracomment>NASPI-R9 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل التقاعد ممكن الآن.</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</source>
   <extracomment>NASPI-R10 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per una vertenza, una malattia, la maternità, il preavviso pagato.</source>
   <extracomment>NASPI-R10 way_out</extracomment>
   <translation type="unfinished">يمكن أن يتأجل الموعد الأخير: بسبب نزاع مع صاحب العمل، أو مرض، أو الأمومة، أو مهلة إشعار مدفوعة (preavviso).</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla NASpI «{effetto_attivita}».</source>
   <extracomment>NASPI-C1 met</extracomment>
   <translation type="unfinished">يمكن الاحتفاظ بالنشاط: الأثر على NASpI هو «{effetto_attivita}».</translation>
  </message>
  <message>
   <source>L'attività fa finire la NASpI: il guadagno supera {limite_attivita}, oppure la NASpI-Com non è arrivata entro il {termine_naspi_com}.</source>
   <extracomment>NASPI-C1 unmet</extracomment>
   <translation type="unfinished">النشاط ينهي NASpI: الكسب يتجاوز {limite_attivita}، أو لم تصل NASpI-Com (التصريح بالكسب) حتى {termine_naspi_com}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagnerà, e se lo ha detto all'INPS in tempo.</source>
   <extracomment>NASPI-C1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم سيكون الكسب، وهل أُخبرت به INPS في الوقت المحدد.</translation>
  </message>
  <message>
   <source>Lettera di licenziamento</source>
   <extracomment>document lettera_licenziamento</extracomment>
   <translation type="unfinished">رسالة الفصل من العمل</translation>
  </message>
  <message>
   <source>Dice quando e perché è finito il lavoro.</source>
   <extracomment>document lettera_licenziamento explanation</extracomment>
   <translation type="unfinished">تقول متى ولماذا انتهى العمل.</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis. Se non si trova: al Centro per l'impiego si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document lettera_licenziamento where</extracomment>
   <translation type="unfinished">من الشركة، مجانًا. إذا لم توجد: في Centro per l'impiego (مكتب التوظيف) تُطلب نسخة من إخطار UniLav.</translation>
  </message>
  <message>
   <source>Contratto a termine</source>
   <extracomment>document contratto_a_termine</extracomment>
   <translation type="unfinished">عقد محدد المدة</translation>
  </message>
  <message>
   <source>Dice la data di fine del lavoro.</source>
   <extracomment>document contratto_a_termine explanation</extracomment>
   <translation type="unfinished">يقول تاريخ نهاية العمل.</translation>
  </message>
  <message>
   <source>Ricevuta delle dimissioni</source>
   <extracomment>document dimissioni_telematiche</extracomment>
   <translation type="unfinished">إيصال الاستقالة</translation>
  </message>
  <message>
   <source>Sul sito del Ministero del lavoro, con SPID o CIE, gratis. Oppure dal patronato che le ha mandate.</source>
   <extracomment>document dimissioni_telematiche where</extracomment>
   <translation type="unfinished">على موقع وزارة العمل، مع SPID أو CIE (هوية رقمية)، مجانًا. أو من Patronato (مكتب مجاني للمساعدة الاجتماعية) الذي أرسلها.</translation>
  </message>
  <message>
   <source>Un foglio che dice come è finito il lavoro</source>
   <extracomment>document documento_fine_lavoro</extracomment>
   <translation type="unfinished">ورقة تقول كيف انتهى العمل</translation>
  </message>
  <message>
   <source>Lettera, accordo o copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro explanation</extracomment>
   <translation type="unfinished">رسالة، أو اتفاق، أو نسخة من إخطار UniLav.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis. Si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro where</extracomment>
   <translation type="unfinished">من الشركة أو من Centro per l'impiego (مكتب التوظيف)، مجانًا. تُطلب نسخة من إخطار UniLav.</translation>
  </message>
  <message>
   <source>Accordo aziendale e adesione firmata</source>
   <extracomment>document accordo_aziendale</extracomment>
   <translation type="unfinished">اتفاق مع الشركة وموافقة موقعة</translation>
  </message>
  <message>
   <source>Mostra che l'uscita era dentro l'accordo con il sindacato.</source>
   <extracomment>document accordo_aziendale explanation</extracomment>
   <translation type="unfinished">يثبت أن الخروج من العمل كان ضمن الاتفاق مع النقابة.</translation>
  </message>
  <message>
   <source>Dall'azienda o dal sindacato, gratis.</source>
   <extracomment>document accordo_aziendale where</extracomment>
   <translation type="unfinished">من الشركة أو من النقابة، مجانًا.</translation>
  </message>
  <message>
   <source>Verbale di conciliazione</source>
   <extracomment>document verbale_conciliazione</extracomment>
   <translation type="unfinished">محضر الصلح</translation>
  </message>
  <message>
   <source>Mostra come è stato chiuso l'accordo.</source>
   <extracomment>document verbale_conciliazione explanation</extracomment>
   <translation type="unfinished">يبيّن كيف تم إنهاء الاتفاق.</translation>
  </message>
  <message>
   <source>Dall'Ispettorato del lavoro o dal sindacato che c'era, gratis. Si chiede la copia del verbale.</source>
   <extracomment>document verbale_conciliazione where</extracomment>
   <translation type="unfinished">من Ispettorato del lavoro (مفتشية العمل) أو من النقابة التي كانت حاضرة، مجانًا. تُطلب نسخة من المحضر.</translation>
  </message>
  <message>
   <source>Lettera di trasferimento</source>
   <extracomment>document lettera_trasferimento</extracomment>
   <translation type="unfinished">رسالة النقل إلى مكان عمل آخر</translation>
  </message>
  <message>
   <source>Dice la nuova sede: conta se è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>document lettera_trasferimento explanation</extracomment>
   <translation type="unfinished">تقول مكان العمل الجديد: يُحسب إذا كان أبعد من 50 km عن البيت أو 80 دقيقة بوسائل النقل.</translation>
  </message>
  <message>
   <source>Convalida dell'Ispettorato del lavoro</source>
   <extracomment>document convalida_ispettorato</extracomment>
   <translation type="unfinished">تصديق Ispettorato del lavoro (مفتشية العمل)</translation>
  </message>
  <message>
   <source>Senza convalida queste dimissioni non valgono.</source>
   <extracomment>document convalida_ispettorato explanation</extracomment>
   <translation type="unfinished">بدون تصديق لا تكون هذه الاستقالة صالحة.</translation>
  </message>
  <message>
   <source>All'Ispettorato del lavoro, gratis, in pochi giorni. Si dice: «Devo convalidare le dimissioni per il mio bambino».</source>
   <extracomment>document convalida_ispettorato where</extracomment>
   <translation type="unfinished">في Ispettorato del lavoro (مفتشية العمل)، مجانًا، خلال أيام قليلة. يُقال: «Devo convalidare le dimissioni per il mio bambino» (يجب أن أصدّق استقالتي من أجل طفلي).</translation>
  </message>
  <message>
   <source>Diffide, denunce o ricorsi contro l'azienda</source>
   <extracomment>document prove_giusta_causa</extracomment>
   <translation type="unfinished">إنذارات أو شكاوى أو دعاوى ضد الشركة</translation>
  </message>
  <message>
   <source>Mostrano che la persona vuole difendersi. Basta una lettera o una PEC mandata all'azienda.</source>
   <extracomment>document prove_giusta_causa explanation</extracomment>
   <translation type="unfinished">تبيّن أن الشخص يريد الدفاع عن نفسه. تكفي رسالة أو PEC (بريد إلكتروني معتمد) أُرسلت إلى الشركة.</translation>
  </message>
  <message>
   <source>Dal sindacato, dal patronato o dall'avvocato. Il patronato è gratis.</source>
   <extracomment>document prove_giusta_causa where</extracomment>
   <translation type="unfinished">من النقابة، أو من Patronato (مكتب المساعدة الاجتماعية)، أو من المحامي. خدمة Patronato مجانية.</translation>
  </message>
  <message>
   <source>Accordo o sentenza che ha chiuso la causa</source>
   <extracomment>document atto_vertenza</extracomment>
   <translation type="unfinished">الاتفاق أو الحكم الذي أنهى القضية</translation>
  </message>
  <message>
   <source>Da quel giorno si contano i giorni per la domanda.</source>
   <extracomment>document atto_vertenza explanation</extracomment>
   <translation type="unfinished">من ذلك اليوم تُحسب أيام تقديم الطلب.</translation>
  </message>
  <message>
   <source>Dall'avvocato o dal sindacato.</source>
   <extracomment>document atto_vertenza where</extracomment>
   <translation type="unfinished">من المحامي أو من النقابة.</translation>
  </message>
  <message>
   <source>Certificato di maternità, malattia o infortunio</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">شهادة الأمومة أو المرض أو إصابة العمل</translation>
  </message>
  <message>
   <source>Dal medico o sul sito dell'INPS (INAIL per l'infortunio), gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">من الطبيب أو على موقع INPS (INAIL لإصابة العمل)، مجانًا.</translation>
  </message>
  <message>
   <source>Scelta tra NASpI e assegno di invalidità</source>
   <extracomment>document opzione_invalidita</extracomment>
   <translation type="unfinished">الاختيار بين NASpI وإعانة العجز (assegno di invalidità)</translation>
  </message>
  <message>
   <source>Le due cose non si prendono insieme: la scelta si firma qui.</source>
   <extracomment>document opzione_invalidita explanation</extracomment>
   <translation type="unfinished">لا تُؤخذ الاثنتان معًا: يُوقَّع الاختيار هنا.</translation>
  </message>
  <message>
   <source>Il modulo lo dà questo sportello, gratis.</source>
   <extracomment>document opzione_invalidita where</extracomment>
   <translation type="unfinished">النموذج يعطيه هذا المكتب، مجانًا.</translation>
  </message>
  <message>
   <source>Aiutano a controllare il conto dell'importo e il preavviso pagato.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">تساعد على التحقق من حساب المبلغ ومن مهلة الإشعار المدفوعة (preavviso).</translation>
  </message>
  <message>
   <source>Volontà di far valere i propri diritti</source>
   <extracomment>document dichiarazione_giusta_causa</extracomment>
   <translation type="unfinished">الرغبة في الدفاع عن الحقوق</translation>
  </message>
  <message>
   <source>Nessun altro lavoro in corso</source>
   <extracomment>document dichiarazione_nessun_lavoro</extracomment>
   <translation type="unfinished">لا يوجد عمل آخر جارٍ</translation>
  </message>
  <message>
   <source>Guadagno previsto (NASpI-Com)</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">الكسب المتوقع (NASpI-Com)</translation>
  </message>
  <message>
   <source>Comunicazione UniLav</source>
   <extracomment>document unilav</extracomment>
   <translation type="unfinished">إخطار UniLav</translation>
  </message>
  <message>
   <source>Data e motivo della fine del lavoro: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document unilav explanation</extracomment>
   <translation type="unfinished">تاريخ وسبب نهاية العمل: تقرأهما INPS في سجلاتها.</translation>
  </message>
  <message>
   <source>Estratto contributivo</source>
   <extracomment>document estratto_contributivo</extracomment>
   <translation type="unfinished">كشف الاشتراكات (estratto contributivo)</translation>
  </message>
  <message>
   <source>Settimane e retribuzioni: l'INPS le legge nei suoi archivi.</source>
   <extracomment>document estratto_contributivo explanation</extracomment>
   <translation type="unfinished">الأسابيع والأجور: تقرأها INPS في سجلاتها.</translation>
  </message>
  <message>
   <source>Pensioni e altre indennità</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">المعاشات والتعويضات الأخرى</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi che non ce ne siano altre.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">تتحقق INPS في سجلاتها من عدم وجود غيرها.</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la NASpI non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">مع تصريح العمل الموسمي (permesso stagionale) لا توجد NASpI.</translation>
  </message>
  <message>
   <source>UniLav porta il codice FC: vale come dimissioni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">إخطار UniLav فيه الرمز FC: يُعتبر استقالة.</translation>
  </message>
  <message>
   <source>Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لديك إعانة العجز العادية (assegno ordinario di invalidità): يمكنك اختيار NASpI بدلًا منها.</translation>
  </message>
  <message>
   <source>Non riceve una pensione da lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا يوجد معاش عن العمل.</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">الموعد الأخير المحسوب من نهاية العمل قد مضى. يمكن أن يتأجل بسبب أيام العطل، أو الأمومة، أو المرض، أو مهلة الإشعار (preavviso): يجب التحقق.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا نعرف بعد متى انتهى العمل، وبالتالي ما هو الموعد الأخير.</translation>
  </message>
  <message>
   <source>I dipendenti pubblici a tempo indeterminato sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">موظفو القطاع العام بعقد غير محدد المدة مستبعدون.</translation>
  </message>
  <message>
   <source>Per gli operai agricoli a termine c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">للعمال الزراعيين بعقد محدد المدة توجد disoccupazione agricola (تعويض البطالة الزراعية).</translation>
  </message>
  <message>
   <source>Fino al 2021 per gli operai agricoli c'era la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">حتى 2021 كانت توجد للعمال الزراعيين disoccupazione agricola (تعويض البطالة الزراعية).</translation>
  </message>
  <message>
   <source>Per gli altri operai agricoli c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">للعمال الزراعيين الآخرين توجد disoccupazione agricola (تعويض البطالة الزراعية).</translation>
  </message>
  <message>
   <source>La NASpI è per chi era dipendente.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">تعويض NASpI هو لمن كان يعمل بأجر لدى صاحب عمل.</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti non c'è una indennità di disoccupazione: si può vedere l'Assegno di inclusione.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">للحرفيين (artigiani) والتجار (commercianti) لا يوجد تعويض بطالة: يمكن النظر في Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>La DIS-COLL per assegnisti e dottorandi è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">تعويض DIS-COLL لأصحاب منح البحث (assegnisti) وطلاب الدكتوراه بدأ في 1 يوليو 2017.</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi con borsa c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">لأصحاب منح البحث (assegnisti) وطلاب الدكتوراه بمنحة توجد DIS-COLL (تعويض البطالة للمتعاونين).</translation>
  </message>
  <message>
   <source>Per i professionisti con una cassa propria non c'è una indennità INPS: si può sentire la cassa.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">لأصحاب المهن الذين لهم صندوق خاص لا يوجد تعويض من INPS: يمكن سؤال الصندوق.</translation>
  </message>
  <message>
   <source>La prova chiusa dall'azienda vale come licenziamento.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">إنهاء فترة التجربة من الشركة يُعتبر فصلًا من العمل.</translation>
  </message>
  <message>
   <source>Le dimissioni per giusta causa valgono come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاستقالة لسبب مشروع (giusta causa) تُعتبر فقدانًا للعمل.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni per giusta causa.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">تُعتبر استقالة لسبب مشروع (giusta causa).</translation>
  </message>
  <message>
   <source>Questa regola vale dal 15 luglio 2022.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">هذه القاعدة سارية من 15 يوليو 2022.</translation>
  </message>
  <message>
   <source>Da 300 giorni prima del parto previsto al primo compleanno del figlio, con la convalida dell'Ispettorato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">من 300 يوم قبل الولادة المتوقعة إلى عيد الميلاد الأول للطفل، مع تصديق Ispettorato (مفتشية العمل).</translation>
  </message>
  <message>
   <source>Serve avere usato il congedo di paternità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">يلزم أن تكون إجازة الأبوة قد أُخذت.</translation>
  </message>
  <message>
   <source>Prima del 13 agosto 2022 serviva il congedo preso al posto della madre.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">قبل 13 أغسطس 2022 كانت تلزم الإجازة المأخوذة بدلًا من الأم.</translation>
  </message>
  <message>
   <source>L'accordo davanti all'Ispettorato vale come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاتفاق أمام Ispettorato (مفتشية العمل) يُعتبر فقدانًا للعمل.</translation>
  </message>
  <message>
   <source>Vale se la nuova sede è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">مقبول إذا كان مكان العمل الجديد أبعد من 50 km عن البيت أو 80 دقيقة بوسائل النقل.</translation>
  </message>
  <message>
   <source>Basta la firma di un solo sindacato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">يكفي توقيع نقابة واحدة.</translation>
  </message>
  <message>
   <source>Dipende dall'azienda: doveva essere ancora sotto il divieto di licenziare.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">يتوقف ذلك على الشركة: كان يجب أن يكون منع الفصل من العمل ما زال ساريًا عليها.</translation>
  </message>
  <message>
   <source>Questa regola è cominciata il 15 agosto 2020.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">هذه القاعدة بدأت في 15 أغسطس 2020.</translation>
  </message>
  <message>
   <source>Questa regola è finita nel 2021.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">هذه القاعدة انتهت في 2021.</translation>
  </message>
  <message>
   <source>Un accordo comune con l'azienda è una scelta di tutti e due.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاتفاق المشترك مع الشركة هو اختيار من الطرفين.</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie non danno la NASpI.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاستقالة الاختيارية لا تعطي NASpI.</translation>
  </message>
  <message>
   <source>Valgono come dimissioni. Un licenziamento per la stessa assenza, o dimissioni telematiche per giusta causa, cambiano la risposta.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">يُعتبر استقالة. الفصل من العمل بسبب الغياب نفسه، أو استقالة إلكترونية لسبب مشروع (giusta causa)، يغيران الجواب.</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 12 gennaio 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">الاستقالة الضمنية بسبب الغياب (dimissioni per fatti concludenti) موجودة منذ 12 يناير 2025: يجب النظر ماذا يقول UniLav (إخطار صاحب العمل للدولة).</translation>
  </message>
 </context>
 <context>
  <name>naspi_anticipata</name>
  <message>
   <source>NASpI anticipata</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI anticipata (تعويض البطالة المدفوع مقدمًا)</translation>
  </message>
  <message>
   <source>La NASpI che resta, in anticipo, per chi apre un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">ما بقي من NASpI، مقدمًا، لمن يفتح نشاطًا</translation>
  </message>
  <message>
   <source>Per chi ha la NASpI e comincia a lavorare in proprio: la chiede entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن لديه NASpI (تعويض البطالة) ويبدأ عملًا مستقلًا: يطلبها خلال 30 يومًا من بداية النشاط.</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب إلى INPS خلال 30 يوماً من بدء النشاط.</translation>
  </message>
  <message>
   <source>La NASpI in anticipo si può chiedere dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">يمكن طلب NASpI مقدمًا من 1 مايو 2015.</translation>
  </message>
  <message>
   <source>Quanto restituire lo calcola la sede INPS: solo la parte che corrisponde ai giorni di lavoro da dipendente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">المبلغ الذي يجب إرجاعه يحسبه مكتب INPS: فقط الجزء المقابل لأيام العمل بأجر.</translation>
  </message>
  <message>
   <source>La sede INPS controlla se il lavoro da dipendente è con la propria cooperativa: in quel caso non si restituisce niente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">يتحقق مكتب INPS هل العمل بأجر هو مع التعاونية نفسها: في هذه الحالة لا يُرجع شيء.</translation>
  </message>
  <message>
   <source>Giorni di NASpI che restano: {giorni_residui}. Si possono avere in anticipo.</source>
   <extracomment>ANTIC-A1 met</extracomment>
   <translation type="unfinished">عدد أيام NASpI الباقية: {giorni_residui}. يمكن الحصول عليها مقدمًا.</translation>
  </message>
  <message>
   <source>Non resta niente da anticipare: su {giorni_spettanti} giorni di NASpI ne sono già pagati {giorni_gia_pagati}.</source>
   <extracomment>ANTIC-A1 unmet</extracomment>
   <translation type="unfinished">لا يبقى شيء لدفعه مقدمًا: من {giorni_spettanti} يومًا من NASpI دُفع منها {giorni_gia_pagati}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni di NASpI restano.</source>
   <extracomment>ANTIC-A1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم يومًا من NASpI يبقى.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. Va bene per l'anticipo.</source>
   <extracomment>ANTIC-A2 met</extracomment>
   <translation type="unfinished">شكل النشاط: {forma_attivita}. مقبول للدفع مقدمًا.</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. {forme.nota}</source>
   <extracomment>ANTIC-A2 unmet</extracomment>
   <translation type="unfinished">شكل النشاط: {forma_attivita}. {forme.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se questa attività va bene. {or_else(forme.nota, &quot;&quot;)}</source>
   <extracomment>ANTIC-A2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل هذا النشاط مقبول. {or_else(forme.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la domanda è in tempo: va visto quando è cominciata l'attività, e se la scadenza si è spostata.</source>
   <extracomment>ANTIC-A3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل الطلب في الوقت المحدد: يجب النظر متى بدأ النشاط، وهل تأجل الموعد الأخير.</translation>
  </message>
  <message>
   <source>Resta la NASpI di ogni mese, ridotta per il guadagno previsto: va detto all'INPS entro lo stesso termine.</source>
   <extracomment>ANTIC-A3 way_out</extracomment>
   <translation type="unfinished">تبقى NASpI الشهرية، مخفضة حسب الكسب المتوقع: يجب إخبار INPS خلال المهلة نفسها.</translation>
  </message>
  <message>
   <source>Non ha lavorato come dipendente dopo l'inizio dell'attività.</source>
   <extracomment>ANTIC-A4 met</extracomment>
   <translation type="unfinished">لم يكن هناك عمل بأجر لدى صاحب عمل بعد بداية النشاط.</translation>
  </message>
  <message>
   <source>Ha lavorato come dipendente prima della fine della NASpI: l'anticipo si restituisce tutto e il resto non si paga.</source>
   <extracomment>ANTIC-A4 unmet</extracomment>
   <translation type="unfinished">كان هناك عمل بأجر قبل نهاية NASpI: يُرجع كل المبلغ المدفوع مقدمًا ولا يُدفع الباقي.</translation>
  </message>
  <message>
   <source>Un lavoro da dipendente prima della fine della NASpI fa restituire l'anticipo. Non sempre tutto: lo decide la sede INPS.</source>
   <extracomment>ANTIC-A4 unknown</extracomment>
   <translation type="unfinished">العمل بأجر قبل نهاية NASpI يوجب إرجاع المبلغ المدفوع مقدمًا. ليس كله دائمًا: يقرر ذلك مكتب INPS.</translation>
  </message>
  <message>
   <source>Non riceve una pensione che toglie la seconda rata.</source>
   <extracomment>ANTIC-A5 met</extracomment>
   <translation type="unfinished">لا يوجد معاش يُسقط الدفعة الثانية.</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: la seconda rata non si paga.</source>
   <extracomment>ANTIC-A5 unmet</extracomment>
   <translation type="unfinished">يوجد معاش عن العمل: الدفعة الثانية لا تُدفع.</translation>
  </message>
  <message>
   <source>Un foglio sull'inizio dell'attività</source>
   <extracomment>document inizio_attivita</extracomment>
   <translation type="unfinished">ورقة عن بداية النشاط</translation>
  </message>
  <message>
   <source>Apertura della partita IVA, iscrizione al Registro delle imprese o a un albo, quota di cooperativa. Aiuta a scrivere la data giusta.</source>
   <extracomment>document inizio_attivita explanation</extracomment>
   <translation type="unfinished">فتح Partita IVA (الرقم الضريبي للعمل المستقل)، أو التسجيل في سجل الشركات (Registro delle imprese) أو في نقابة مهنية (albo)، أو حصة في تعاونية. تساعد على كتابة التاريخ الصحيح.</translation>
  </message>
  <message>
   <source>Sul sito dell'Agenzia delle Entrate, alla Camera di commercio, dall'albo o dalla cooperativa.</source>
   <extracomment>document inizio_attivita where</extracomment>
   <translation type="unfinished">على موقع Agenzia delle Entrate (مصلحة الضرائب)، أو في Camera di commercio (غرفة التجارة)، أو من النقابة المهنية (albo)، أو من التعاونية.</translation>
  </message>
  <message>
   <source>Statuto o atto della società</source>
   <extracomment>document atto_societa</extracomment>
   <translation type="unfinished">النظام الأساسي أو عقد الشركة</translation>
  </message>
  <message>
   <source>Dice che la persona lavora nella società o nella cooperativa.</source>
   <extracomment>document atto_societa explanation</extracomment>
   <translation type="unfinished">يقول إن الشخص يعمل في الشركة أو في التعاونية.</translation>
  </message>
  <message>
   <source>Dal notaio o dalla cooperativa.</source>
   <extracomment>document atto_societa where</extracomment>
   <translation type="unfinished">من كاتب العدل (notaio) أو من التعاونية.</translation>
  </message>
  <message>
   <source>Prove del fatto che ha fermato l'attività</source>
   <extracomment>document prove_forza_maggiore</extracomment>
   <translation type="unfinished">إثباتات الحدث الذي أوقف النشاط</translation>
  </message>
  <message>
   <source>L'INPS le chiede entro 30 giorni. Il fallimento dell'attività non basta.</source>
   <extracomment>document prove_forza_maggiore explanation</extracomment>
   <translation type="unfinished">تطلبها INPS خلال 30 يومًا. فشل النشاط لا يكفي.</translation>
  </message>
  <message>
   <source>Da chi ha constatato il fatto: Comune, Vigili del fuoco, assicurazione.</source>
   <extracomment>document prove_forza_maggiore where</extracomment>
   <translation type="unfinished">ممن عاين الحدث: Comune (البلدية)، أو Vigili del fuoco (رجال الإطفاء)، أو شركة التأمين.</translation>
  </message>
  <message>
   <source>Domanda di NASpI</source>
   <extracomment>document domanda_naspi</extracomment>
   <translation type="unfinished">طلب NASpI</translation>
  </message>
  <message>
   <source>L'INPS ha già la domanda, l'importo e i giorni pagati.</source>
   <extracomment>document domanda_naspi explanation</extracomment>
   <translation type="unfinished">لدى INPS الطلب والمبلغ والأيام المدفوعة.</translation>
  </message>
  <message>
   <source>Partita IVA e Registro delle imprese</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">رقم Partita IVA (الرقم الضريبي للعمل المستقل) وسجل الشركات (Registro delle imprese)</translation>
  </message>
  <message>
   <source>L'INPS controlla nei registri pubblici l'inizio dell'attività.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">تتحقق INPS في السجلات العامة من بداية النشاط.</translation>
  </message>
  <message>
   <source>Le società sono state ammesse con la circolare INPS 174 del 23 novembre 2017.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">قُبلت الشركات بموجب منشور INPS رقم 174 بتاريخ 23 نوفمبر 2017.</translation>
  </message>
  <message>
   <source>Chi mette solo il capitale, senza lavorare nella società, non può avere l'anticipo.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">من يدفع رأس المال فقط، بدون أن يعمل في الشركة، لا يمكنه الحصول على الدفع مقدمًا.</translation>
  </message>
 </context>
 <context>
  <name>pdc</name>
  <message>
   <source>Pensione di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Pensione di cittadinanza (معاش المواطنة)</translation>
  </message>
  <message>
   <source>Aiuto per anziani con redditi bassi, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة لكبار السن ذوي الدخل المنخفض، 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie di persone di almeno 67 anni con ISEE sotto 9.360 €, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لأسر كل أفرادها من عمر 67 سنة على الأقل مع ISEE (مؤشر دخل الأسرة وممتلكاتها) أقل من 9.360 €، طلبته بين 2019 و 2023.</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza è finita il 31 dicembre 2023. Ora c'è l'Assegno di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهى Pensione di cittadinanza (معاش المواطنة) في 31 ديسمبر 2023. الآن يوجد Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">كان يمكن طلب Pensione di cittadinanza (معاش المواطنة) من 6 مارس 2019.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene.</source>
   <extracomment>PDC-R1 met</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. مقبولة.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: erano {mesi_residenza_totali} mesi.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</source>
   <extracomment>PDC-R2 unmet</extracomment>
   <translation type="unfinished">كان يلزم {anni_residenza_minimi} سنوات من الإقامة المسجلة في إيطاليا، آخر سنتين منها متواصلتان: كان عدد الأشهر {mesi_residenza_totali}.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, se è stata via, o se la pratica è ancora aperta. Dal 2025 bastano 5 anni, ma solo per le pratiche non chiuse.</source>
   <extracomment>PDC-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ متى الإقامة مسجلة في إيطاليا، أو هل كان هناك غياب في الخارج، أو هل الملف ما زال مفتوحًا. من 2025 تكفي 5 سنوات، ولكن فقط للملفات غير المغلقة.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: doveva essere sotto {isee_limite}.</source>
   <extracomment>PDC-R3 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_calcolo_ordinario}: كان يجب أن يكون أقل من {isee_limite}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISEE di allora.</source>
   <extracomment>PDC-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ISEE في ذلك الوقت.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}, sotto il limite.</source>
   <extracomment>PDC-R4 met</extracomment>
   <translation type="unfinished">البيوت الأخرى والأراضي: {altri_immobili}، أقل من الحد.</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}. Il limite era {immobili_massimo}.</source>
   <extracomment>PDC-R4 unmet</extracomment>
   <translation type="unfinished">البيوت الأخرى والأراضي: {altri_immobili}. كان الحد {immobili_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valevano le altre case e i terreni.</source>
   <extracomment>PDC-R4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كانت قيمة البيوت الأخرى والأراضي.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo}.</source>
   <extracomment>PDC-R5 unmet</extracomment>
   <translation type="unfinished">الحسابات والمدخرات: {patrimonio_mobiliare}. كان الحد للأسرة {mobiliare_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'era in conti e risparmi.</source>
   <extracomment>PDC-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كان يوجد في الحسابات والمدخرات.</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: doveva essere sotto {soglia_reddito}.</source>
   <extracomment>PDC-R6 met</extracomment>
   <translation type="unfinished">الدخل {reddito_familiare}: كان يجب أن يكون أقل من {soglia_reddito}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto di allora. Per la casa popolare il limite lo dice l'INPS.</source>
   <extracomment>PDC-R6 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد الدخل أو الأسرة أو الإيجار في ذلك الوقت. لبيت السكن الشعبي (casa popolare) تقول INPS الحد.</translation>
  </message>
  <message>
   <source>C'era una barca, un'auto o una moto immatricolata nei 6 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 2 anni.</source>
   <extracomment>PDC-R7 unmet</extracomment>
   <translation type="unfinished">كان يوجد قارب، أو سيارة أو دراجة نارية مسجلة في الأشهر الـ 6 السابقة، أو كبيرة ({cilindrata_auto} cc، {cilindrata_moto} للدراجات النارية) وعمرها أقل من سنتين.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche c'erano.</source>
   <extracomment>PDC-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هي السيارات أو الدراجات النارية أو القوارب التي كانت موجودة.</translation>
  </message>
  <message>
   <source>Nessuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 met</extracomment>
   <translation type="unfinished">لم يستقل أحد في الـ 12 شهرًا السابقة.</translation>
  </message>
  <message>
   <source>Qualcuno si era dimesso senza giusta causa nei 12 mesi prima: fino al 29 marzo 2019 escludeva tutta la famiglia.</source>
   <extracomment>PDC-R9 unmet</extracomment>
   <translation type="unfinished">استقال شخص بدون سبب مشروع (giusta causa) في الـ 12 شهرًا السابقة: حتى 29 مارس 2019 كان ذلك يستبعد كل الأسرة.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل استقال أحد في الـ 12 شهرًا السابقة.</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni, o vivono solo con persone con disabilità grave.</source>
   <extracomment>PDC-R10 met</extracomment>
   <translation type="unfinished">كل الأفراد عمرهم 67 سنة على الأقل، أو يعيشون فقط مع أشخاص من ذوي الإعاقة الشديدة.</translation>
  </message>
  <message>
   <source>Qualcuno ha meno di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 unmet</extracomment>
   <translation type="unfinished">شخص في الأسرة عمره أقل من 67 سنة: يُطبق Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età di tutti.</source>
   <extracomment>PDC-R10 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد عمر كل الأفراد.</translation>
  </message>
  <message>
   <source>Per le altre famiglie c'era il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 referral</extracomment>
   <translation type="unfinished">للأسر الأخرى كان يوجد Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese era {decorrenza}.</source>
   <extracomment>PDC-R11 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: كان الشهر الأول {decorrenza}.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese sarebbe stato gennaio 2024, quando non si pagava più.</source>
   <extracomment>PDC-R11 unmet</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: الشهر الأول كان سيكون يناير 2024، وعندها لم يعد يُدفع.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che giorno è stata presentata la domanda.</source>
   <extracomment>PDC-R11 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد في أي يوم قُدِّم الطلب.</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno di allora</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">تصريح أو بطاقة الإقامة في ذلك الوقت</translation>
  </message>
  <message>
   <source>Mostra che il documento andava bene il giorno della domanda.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">يثبت أن الوثيقة كانت مقبولة في يوم الطلب.</translation>
  </message>
  <message>
   <source>Dice quanto era l'affitto.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">يقول كم كان الإيجار.</translation>
  </message>
  <message>
   <source>Dichiarazione della banca sul mutuo</source>
   <extracomment>document mutuo</extracomment>
   <translation type="unfinished">تصريح البنك عن القرض العقاري (mutuo)</translation>
  </message>
  <message>
   <source>Dice quanto erano le rate della casa dove si viveva.</source>
   <extracomment>document mutuo explanation</extracomment>
   <translation type="unfinished">يقول كم كانت أقساط البيت الذي كان السكن فيه.</translation>
  </message>
  <message>
   <source>In banca, gratis.</source>
   <extracomment>document mutuo where</extracomment>
   <translation type="unfinished">في البنك، مجانًا.</translation>
  </message>
  <message>
   <source>Certificato di redditi e beni nel Paese di origine</source>
   <extracomment>document certificato_estero</extracomment>
   <translation type="unfinished">شهادة الدخل والممتلكات في بلد الأصل</translation>
  </message>
  <message>
   <source>Serviva solo per i cittadini di alcuni Stati: lo dice l'INPS.</source>
   <extracomment>document certificato_estero explanation</extracomment>
   <translation type="unfinished">كانت تلزم فقط لمواطني بعض الدول: تقول ذلك INPS.</translation>
  </message>
  <message>
   <source>Al consolato, tradotto e legalizzato.</source>
   <extracomment>document certificato_estero where</extracomment>
   <translation type="unfinished">في القنصلية، مترجمة ومصدّقة.</translation>
  </message>
  <message>
   <source>Ricorso, causa o lettera dell'INPS</source>
   <extracomment>document prova_pratica_aperta</extracomment>
   <translation type="unfinished">طعن أو قضية أو رسالة من INPS</translation>
  </message>
  <message>
   <source>Mostra che la pratica di allora non è chiusa.</source>
   <extracomment>document prova_pratica_aperta explanation</extracomment>
   <translation type="unfinished">يثبت أن الملف في ذلك الوقت غير مغلق.</translation>
  </message>
  <message>
   <source>Dal patronato o dall'avvocato.</source>
   <extracomment>document prova_pratica_aperta where</extracomment>
   <translation type="unfinished">من Patronato (مكتب مجاني للمساعدة الاجتماعية) أو من المحامي.</translation>
  </message>
  <message>
   <source>ISEE di allora</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">مؤشر ISEE في ذلك الوقت</translation>
  </message>
  <message>
   <source>Lo controlliamo noi: l'INPS lo ha negli archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">نحن نتحقق منه: هو موجود لدى INPS في سجلاتها.</translation>
  </message>
  <message>
   <source>Certificato di residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">شهادة الإقامة المسجلة</translation>
  </message>
  <message>
   <source> Per una pratica già chiusa ne servono 10.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished"> للملف المغلق من قبل تلزم 10 سنوات.</translation>
  </message>
  <message>
   <source>Serviva anche il permesso UE di lungo periodo, o l'asilo: conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">كان يلزم أيضًا permesso UE di lungo periodo (تصريح إقامة طويلة الأمد)، أو اللجوء (asilo): تُحسب تلك الوثيقة.</translation>
  </message>
 </context>
 <context>
  <name>rdc</name>
  <message>
   <source>Reddito di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di cittadinanza (دخل المواطنة)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة للأسر الفقيرة، 2019-2023</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE sotto 9.360 € e pochi redditi e risparmi, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر التي لديها ISEE (مؤشر دخل الأسرة وممتلكاتها) أقل من 9.360 € ودخل ومدخرات قليلة، والتي طلبته بين 2019 و 2023.</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza è finito il 31 dicembre 2023. Ora ci sono l'Assegno di inclusione e il Supporto per la formazione e il lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهى Reddito di cittadinanza (دخل المواطنة) في 31 ديسمبر 2023. الآن يوجد Assegno di inclusione (إعانة الإدماج) و Supporto per la formazione e il lavoro (دعم التدريب والعمل).</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">كان يمكن طلب Reddito di cittadinanza (دخل المواطنة) من 6 مارس 2019.</translation>
  </message>
  <message>
   <source>La famiglia non è di sole persone di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>RDC-R10 met</extracomment>
   <translation type="unfinished">الأسرة ليست فقط من أشخاص عمرهم 67 سنة: يُطبق Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni: vale la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 unmet</extracomment>
   <translation type="unfinished">كل الأفراد عمرهم 67 سنة على الأقل: يُطبق Pensione di cittadinanza (معاش المواطنة).</translation>
  </message>
  <message>
   <source>Per le famiglie di 67 anni c'era la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 referral</extracomment>
   <translation type="unfinished">للأسر من عمر 67 سنة كان يوجد Pensione di cittadinanza (معاش المواطنة).</translation>
  </message>
 </context>
 <context>
  <name>rei</name>
  <message>
   <source>Reddito di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di inclusione (دخل الإدماج)</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2018 e 2019</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة للأسر الفقيرة، 2018 و 2019</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE fino a 6.000 € e pochi risparmi, che lo hanno chiesto tra dicembre 2017 e febbraio 2019.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر التي لديها ISEE (مؤشر دخل الأسرة وممتلكاتها) حتى 6.000 € ومدخرات قليلة، والتي طلبته بين ديسمبر 2017 وفبراير 2019.</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere fino al 28 febbraio 2019. Dopo è venuto il Reddito di cittadinanza.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">كان يمكن طلب Reddito di inclusione (دخل الإدماج) حتى 28 فبراير 2019. وبعده جاء Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere dal 1° dicembre 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">كان يمكن طلب Reddito di inclusione (دخل الإدماج) من 1 ديسمبر 2017.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il Reddito di inclusione.</source>
   <extracomment>REI-R1 met</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. مقبولة من أجل Reddito di inclusione (دخل الإدماج).</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni di seguito.</source>
   <extracomment>REI-R2 met</extracomment>
   <translation type="unfinished">إقامة مسجلة في إيطاليا، متواصلة، عدد سنواتها {anni_residenza_minimi} على الأقل.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, senza interruzioni: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>REI-R2 unmet</extracomment>
   <translation type="unfinished">كان يلزم هذا العدد من سنوات الإقامة المسجلة في إيطاليا، بدون انقطاع: {anni_residenza_minimi}. عند الطلب كان عدد الأشهر {mesi_residenza_totali}.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 met</extracomment>
   <translation type="unfinished">في الأسرة قاصر، أو حمل، أو شخص من ذوي الإعاقة مع أحد والديه، أو شخص بدون عمل عمره 55 سنة على الأقل.</translation>
  </message>
  <message>
   <source>Fino a maggio 2018 serviva un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unmet</extracomment>
   <translation type="unfinished">حتى مايو 2018 كان يلزم وجود قاصر، أو حمل، أو شخص من ذوي الإعاقة مع أحد والديه، أو شخص بدون عمل عمره 55 سنة على الأقل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, una disabilità, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد في الأسرة قاصر، أو حمل، أو إعاقة، أو شخص بدون عمل عمره 55 سنة على الأقل.</translation>
  </message>
  <message>
   <source>Le domande respinte solo per questo sono state riesaminate dal 1° giugno 2018, senza chiederlo.</source>
   <extracomment>REI-R3 way_out</extracomment>
   <translation type="unfinished">الطلبات المرفوضة لهذا السبب فقط أُعيد النظر فيها من 1 يونيو 2018، بدون طلب ذلك.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: il limite era {isee_massimo}.</source>
   <extracomment>REI-R4 met</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_calcolo_ordinario}: كان الحد {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: supera il limite di {isee_massimo}.</source>
   <extracomment>REI-R4 unmet</extracomment>
   <translation type="unfinished">مؤشر ISEE هو {isee_calcolo_ordinario}: يتجاوز الحد {isee_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: il limite era {isre_massimo}.</source>
   <extracomment>REI-R5 met</extracomment>
   <translation type="unfinished">مؤشر ISRE هو {isre}: كان الحد {isre_massimo}.</translation>
  </message>
  <message>
   <source>ISRE {isre}: supera il limite di {isre_massimo}.</source>
   <extracomment>REI-R5 unmet</extracomment>
   <translation type="unfinished">مؤشر ISRE هو {isre}: يتجاوز الحد {isre_massimo}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISRE, la parte dei redditi nell'ISEE.</source>
   <extracomment>REI-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ISRE، وهو جزء الدخل في ISEE.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite.</source>
   <extracomment>REI-R7 met</extracomment>
   <translation type="unfinished">الحسابات والمدخرات: {patrimonio_mobiliare}، أقل من الحد.</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo.limite}.</source>
   <extracomment>REI-R7 unmet</extracomment>
   <translation type="unfinished">الحسابات والمدخرات: {patrimonio_mobiliare}. كان الحد للأسرة {mobiliare_massimo.limite}.</translation>
  </message>
  <message>
   <source>Nessuno in famiglia aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 met</extracomment>
   <translation type="unfinished">لم يكن لأحد في الأسرة تعويض بطالة.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il REI non si poteva avere.</source>
   <extracomment>REI-R8 unmet</extracomment>
   <translation type="unfinished">كان لشخص في الأسرة تعويض بطالة: لم يكن يمكن الحصول على REI.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان لأحد تعويض بطالة.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto nuova, nessuna barca.</source>
   <extracomment>REI-R9 met</extracomment>
   <translation type="unfinished">لا توجد سيارة أو دراجة نارية جديدة، ولا قارب.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei {mesi_veicolo} mesi prima, o una barca.</source>
   <extracomment>REI-R9 unmet</extracomment>
   <translation type="unfinished">كانت توجد سيارة أو دراجة نارية مسجلة خلال عدد من الأشهر السابقة هو {mesi_veicolo}، أو قارب.</translation>
  </message>
  <message>
   <source>Con la data presunta del parto, di un medico del servizio pubblico.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">بتاريخ الولادة المتوقع، من طبيب الخدمة العامة.</translation>
  </message>
  <message>
   <source>Al consultorio o dal medico del servizio sanitario, gratis.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">في consultorio (المركز الصحي للأسرة) أو من طبيب الخدمة الصحية العامة، مجانًا.</translation>
  </message>
  <message>
   <source>La controlla il Centro per l'impiego.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">يتحقق منها Centro per l'impiego (مكتب التوظيف).</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud</name>
  <message>
   <source>Resto al Sud</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud (أبقى في الجنوب: مساعدة لفتح نشاط)</translation>
  </message>
  <message>
   <source>Aiuto per aprire un'attività al Sud, fino al 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة لفتح نشاط في الجنوب، حتى 2025</translation>
  </message>
  <message>
   <source>Per chi apriva un'attività al Sud, fino a 55 anni negli ultimi anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن كان يفتح نشاطًا في الجنوب، حتى عمر 55 سنة في السنوات الأخيرة.</translation>
  </message>
  <message>
   <source>Resto al Sud ha chiuso il 15 ottobre 2025. Ora c'è Resto al Sud 2.0, per chi ha meno di 35 anni. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">أُغلق Resto al Sud في 15 أكتوبر 2025. الآن يوجد Resto al Sud 2.0، لمن عمره أقل من 35 سنة. للأعمار الأخرى يمكن سؤال Camera di commercio (غرفة التجارة) أو Regione (الإقليم).</translation>
  </message>
  <message>
   <source>Le domande di Resto al Sud sono cominciate il 15 gennaio 2018.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">بدأت طلبات Resto al Sud في 15 يناير 2018.</translation>
  </message>
  <message>
   <source>Per una domanda già fatta si sente Invitalia, invitalia.it: decide lei.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">لطلب مقدَّم من قبل تُسأل Invitalia (وكالة حكومية)، invitalia.it: القرار لها.</translation>
  </message>
  <message>
   <source>Il 15 ottobre 2025 lo sportello ha chiuso: se una domanda di quel giorno vale lo dice Invitalia.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">في 15 أكتوبر 2025 أُغلق تقديم الطلبات: هل الطلب في ذلك اليوم مقبول، تقول ذلك Invitalia (وكالة حكومية).</translation>
  </message>
  <message>
   <source>Alla domanda aveva {eta_alla_domanda} anni: andava bene.</source>
   <extracomment>RAS-R1 met</extracomment>
   <translation type="unfinished">عند الطلب كان العمر {eta_alla_domanda} سنة: كان مناسبًا.</translation>
  </message>
  <message>
   <source>Serviva avere da 18 a {eta_massima} anni: ne aveva {eta_alla_domanda}.</source>
   <extracomment>RAS-R1 unmet</extracomment>
   <translation type="unfinished">كان يلزم عمر من 18 إلى {eta_massima} سنة: كان العمر {eta_alla_domanda}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva.</source>
   <extracomment>RAS-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كان العمر.</translation>
  </message>
  <message>
   <source>Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>RAS-R1 way_out</extracomment>
   <translation type="unfinished">للأعمار الأخرى يمكن سؤال Camera di commercio (غرفة التجارة) أو Regione (الإقليم).</translation>
  </message>
  <message>
   <source>La sede è tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 met</extracomment>
   <translation type="unfinished">المقر من المناطق المقبولة: {regione_sede}.</translation>
  </message>
  <message>
   <source>La sede non era tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 unmet</extracomment>
   <translation type="unfinished">المقر لم يكن من المناطق المقبولة: {regione_sede}.</translation>
  </message>
  <message>
   <source>Va controllato se la sede è tra i territori ammessi.</source>
   <extracomment>RAS-R2 unknown</extracomment>
   <translation type="unfinished">يجب التحقق هل المقر من المناطق المقبولة.</translation>
  </message>
  <message>
   <source>Non è un libero professionista.</source>
   <extracomment>RAS-R3 met</extracomment>
   <translation type="unfinished">العمل ليس مهنة حرة.</translation>
  </message>
  <message>
   <source>I liberi professionisti sono entrati nel 2019.</source>
   <extracomment>RAS-R3 unmet</extracomment>
   <translation type="unfinished">أصحاب المهن الحرة دخلوا في 2019.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che forma lavorava.</source>
   <extracomment>RAS-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما كان شكل العمل.</translation>
  </message>
  <message>
   <source>I liberi professionisti potevano chiedere dal 1° gennaio 2019.</source>
   <extracomment>RAS-R3 way_out</extracomment>
   <translation type="unfinished">كان يمكن لأصحاب المهن الحرة الطلب من 1 يناير 2019.</translation>
  </message>
  <message>
   <source>Numero della domanda a Invitalia</source>
   <extracomment>document pratica_invitalia</extracomment>
   <translation type="unfinished">رقم الطلب لدى Invitalia</translation>
  </message>
  <message>
   <source>Serve per chiedere a che punto è.</source>
   <extracomment>document pratica_invitalia explanation</extracomment>
   <translation type="unfinished">يلزم للسؤال إلى أين وصل.</translation>
  </message>
  <message>
   <source>È nella ricevuta e sul sito di Invitalia.</source>
   <extracomment>document pratica_invitalia where</extracomment>
   <translation type="unfinished">موجود في الإيصال وعلى موقع Invitalia.</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud_2_0</name>
  <message>
   <source>Resto al Sud 2.0</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud 2.0 (أبقى في الجنوب: مساعدة لفتح نشاط)</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Sud</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">قسيمة أو مساهمة مالية لفتح نشاط في الجنوب</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Sud o nei Comuni dei terremoti.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن عمره من 18 إلى 34 سنة، ولا يعمل أو يكسب القليل جدًا، ويريد فتح نشاط في الجنوب أو في بلديات الزلازل.</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Resto al Sud 2.0.</source>
   <extracomment>RS2-U4 met</extracomment>
   <translation type="unfinished">المقر هنا: {regione_sede}. يُطبق Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Con la sede al Centro-Nord vale Autoimpiego Centro-Nord.</source>
   <extracomment>RS2-U4 unmet</extracomment>
   <translation type="unfinished">إذا كان المقر في وسط أو شمال إيطاليا يُطبق Autoimpiego Centro-Nord.</translation>
  </message>
 </context>
 <context>
  <name>riduzione_35_forfettari</name>
  <message>
   <source>Riduzione del 35 % per i forfettari</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 35 % per i forfettari (تخفيض 35 % لأصحاب regime forfettario)</translation>
  </message>
  <message>
   <source>Contributi ridotti del 35 % per chi è forfettario</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">اشتراكات مخفضة بنسبة 35 % لأصحاب regime forfettario (نظام ضريبي مبسط)</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti con un'impresa individuale e il regime forfettario.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للحرفيين (artigiani) والتجار (commercianti) أصحاب شركة فردية و regime forfettario (نظام ضريبي مبسط).</translation>
  </message>
  <message>
   <source>La richiesta si fa sul sito dell'INPS, nel Cassetto previdenziale artigiani e commercianti.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب على موقع INPS، في Cassetto previdenziale للحرفيين والتجار.</translation>
  </message>
  <message>
   <source>Nel 2015 la regola era un'altra, senza il contributo minimo: quelle richieste sono finite tutte il 31 dicembre 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">في 2015 كانت القاعدة مختلفة، بدون الحد الأدنى للاشتراك: كل تلك الطلبات انتهت في 31 ديسمبر 2015.</translation>
  </message>
  <message>
   <source>Paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 met</extracomment>
   <translation type="unfinished">تُدفع الضرائب بنظام regime forfettario (نظام ضريبي مبسط).</translation>
  </message>
  <message>
   <source>Lo sconto è solo per chi paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unmet</extracomment>
   <translation type="unfinished">التخفيض هو فقط لمن يدفع الضرائب بنظام regime forfettario (نظام ضريبي مبسط).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل تُدفع الضرائب بنظام regime forfettario (نظام ضريبي مبسط).</translation>
  </message>
  <message>
   <source>Ha un'impresa individuale e versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R35-F2 met</extracomment>
   <translation type="unfinished">توجد شركة فردية والاشتراكات تُدفع هنا: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Serve un'impresa individuale con i contributi da artigiano o commerciante. Lei ha: {forma_attivita}, {gestione_previdenziale}.</source>
   <extracomment>R35-F2 unmet</extracomment>
   <translation type="unfinished">يلزم شركة فردية مع اشتراكات حرفي أو تاجر. لديك: {forma_attivita}، {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che impresa ha, e dove versa i contributi.</source>
   <extracomment>R35-F2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هي الشركة، وأين تُدفع الاشتراكات.</translation>
  </message>
  <message>
   <source>Non ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 met</extracomment>
   <translation type="unfinished">لا يوجد تخفيض 50 % لمن سجّل نفسه في 2025.</translation>
  </message>
  <message>
   <source>Ha già lo sconto del 50 % per chi si è iscritto nel 2025: deve scegliere.</source>
   <extracomment>R35-F3 unmet</extracomment>
   <translation type="unfinished">يوجد تخفيض 50 % لمن سجّل نفسه في 2025: يجب الاختيار.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد تخفيض 50 % لمن سجّل نفسه في 2025.</translation>
  </message>
  <message>
   <source>Può scegliere: per avere questo sconto deve rinunciare a quello del 50 %.</source>
   <extracomment>R35-F3 way_out</extracomment>
   <translation type="unfinished">يمكن الاختيار: للحصول على هذا التخفيض يجب التخلي عن تخفيض 50 %.</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la richiesta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">لازمان للتأكد من هوية من يقدم الطلب.</translation>
  </message>
  <message>
   <source>La richiesta si fa nel cassetto previdenziale di artigiani e commercianti, sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">يُقدَّم الطلب في ملف الاشتراكات للحرفيين والتجار (cassetto previdenziale)، على موقع INPS.</translation>
  </message>
  <message>
   <source>Requisiti del regime forfettario</source>
   <extracomment>document dichiarazione_forfettario</extracomment>
   <translation type="unfinished">شروط regime forfettario (نظام ضريبي مبسط)</translation>
  </message>
  <message>
   <source>Basta dichiararlo nella richiesta.</source>
   <extracomment>document dichiarazione_forfettario explanation</extracomment>
   <translation type="unfinished">يكفي التصريح به في الطلب.</translation>
  </message>
  <message>
   <source>Iscrizione e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">التسجيل ومستخرج السجل (visura)</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi e nel Registro delle imprese.</source>
   <extracomment>document iscrizione explanation</extracomment>
   <translation type="unfinished">تقرأها INPS في سجلاتها وفي سجل الشركات (Registro delle imprese).</translation>
  </message>
 </context>
 <context>
  <name>riduzione_50_art_com_2025</name>
  <message>
   <source>Riduzione del 50 % per artigiani e commercianti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 50 % per artigiani e commercianti (تخفيض 50 % للحرفيين والتجار)</translation>
  </message>
  <message>
   <source>Metà contributi per chi si è iscritto nel 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">نصف الاشتراكات لمن سجّل نفسه في 2025</translation>
  </message>
  <message>
   <source>Per chi nel 2025 si è iscritto per la prima volta come artigiano o commerciante.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن سجّل نفسه في 2025 لأول مرة حرفيًا أو تاجرًا.</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, nel Portale delle agevolazioni.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُقدَّم الطلب على موقع INPS، في Portale delle agevolazioni.</translation>
  </message>
  <message>
   <source>Lo sconto vale per chi ha cominciato dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">التخفيض سارٍ لمن بدأ من 1 يناير 2025.</translation>
  </message>
  <message>
   <source>Ha cominciato il {data_inizio_attivita}: lo sconto vale per chi ha cominciato nel 2025.</source>
   <extracomment>R50-B1 met</extracomment>
   <translation type="unfinished">كانت البداية في {data_inizio_attivita}: التخفيض سارٍ لمن بدأ في 2025.</translation>
  </message>
  <message>
   <source>Lo sconto vale solo per chi ha cominciato nel 2025: lei ha cominciato il {data_inizio_attivita}.</source>
   <extracomment>R50-B1 unmet</extracomment>
   <translation type="unfinished">التخفيض سارٍ فقط لمن بدأ في 2025: كانت بدايتك في {data_inizio_attivita}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando ha cominciato.</source>
   <extracomment>R50-B1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد متى كانت البداية.</translation>
  </message>
  <message>
   <source>Con il regime forfettario si può vedere lo sconto del 35 %.</source>
   <extracomment>R50-B1 way_out</extracomment>
   <translation type="unfinished">مع regime forfettario (نظام ضريبي مبسط) يمكن النظر في تخفيض 35 %.</translation>
  </message>
  <message>
   <source>È la prima volta che si iscrive.</source>
   <extracomment>R50-B2 met</extracomment>
   <translation type="unfinished">هي المرة الأولى للتسجيل.</translation>
  </message>
  <message>
   <source>Era già stato iscritto come artigiano o commerciante, anche da collaboratore: lo sconto è solo per la prima volta.</source>
   <extracomment>R50-B2 unmet</extracomment>
   <translation type="unfinished">كان هناك تسجيل من قبل كحرفي أو تاجر، حتى كمساعد (collaboratore): التخفيض هو للمرة الأولى فقط.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è la prima iscrizione.</source>
   <extracomment>R50-B2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل هو التسجيل الأول.</translation>
  </message>
  <message>
   <source>Versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 met</extracomment>
   <translation type="unfinished">الاشتراكات تُدفع هنا: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Lo sconto è solo per artigiani e commercianti. Contributi: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 unmet</extracomment>
   <translation type="unfinished">التخفيض هو للحرفيين والتجار فقط. الاشتراكات: {gestione_previdenziale}.</translation>
  </message>
  <message>
   <source>Non ha altri sconti sui contributi.</source>
   <extracomment>R50-B4 met</extracomment>
   <translation type="unfinished">لا توجد تخفيضات أخرى في الاشتراكات.</translation>
  </message>
  <message>
   <source>Ha già un altro sconto sui contributi: deve scegliere.</source>
   <extracomment>R50-B4 unmet</extracomment>
   <translation type="unfinished">يوجد تخفيض آخر في الاشتراكات: يجب الاختيار.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha un altro sconto sui contributi.</source>
   <extracomment>R50-B4 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد تخفيض آخر في الاشتراكات.</translation>
  </message>
  <message>
   <source>Può scegliere: chi ha lo sconto del 35 % può passare a questo.</source>
   <extracomment>R50-B4 way_out</extracomment>
   <translation type="unfinished">يمكن الاختيار: من لديه تخفيض 35 % يمكنه الانتقال إلى هذا.</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il modulo c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 met</extracomment>
   <translation type="unfinished">الطلب بتاريخ {data_domanda}: النموذج موجود من 8 أغسطس 2025.</translation>
  </message>
  <message>
   <source>Il modulo per la domanda c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 unmet</extracomment>
   <translation type="unfinished">نموذج الطلب موجود من 8 أغسطس 2025.</translation>
  </message>
  <message>
   <source>Si può chiedere dall'8 agosto 2025: lo sconto vale dal giorno dell'inizio.</source>
   <extracomment>R50-B5 way_out</extracomment>
   <translation type="unfinished">يمكن الطلب من 8 أغسطس 2025: التخفيض سارٍ من يوم البداية.</translation>
  </message>
  <message>
   <source>Aiuti avuti in tre anni: {aiuti_de_minimis_3_anni}. Il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 met</extracomment>
   <translation type="unfinished">المساعدات المقبوضة في ثلاث سنوات: {aiuti_de_minimis_3_anni}. الحد الأقصى هو {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>L'impresa ha già avuto {aiuti_de_minimis_3_anni} di aiuti in tre anni: il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 unmet</extracomment>
   <translation type="unfinished">الشركة قبضت {aiuti_de_minimis_3_anni} من المساعدات في ثلاث سنوات: الحد الأقصى هو {tetto_de_minimis}.</translation>
  </message>
  <message>
   <source>Va controllato che gli aiuti in tre anni, con questo sconto, restino sotto il massimo.</source>
   <extracomment>R50-B7 unknown</extracomment>
   <translation type="unfinished">يجب التحقق من أن المساعدات في ثلاث سنوات، مع هذا التخفيض، تبقى تحت الحد الأقصى.</translation>
  </message>
  <message>
   <source>La domanda si fa nel Portale delle agevolazioni dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">يُقدَّم الطلب في بوابة التخفيضات على موقع INPS (Portale delle agevolazioni).</translation>
  </message>
  <message>
   <source>Delega a chi tiene i conti</source>
   <extracomment>document delega</extracomment>
   <translation type="unfinished">تفويض لمن يمسك الحسابات</translation>
  </message>
  <message>
   <source>Con la delega può fare la domanda il commercialista o l'associazione.</source>
   <extracomment>document delega explanation</extracomment>
   <translation type="unfinished">بالتفويض يمكن أن يقدم الطلب المحاسب أو الجمعية.</translation>
  </message>
  <message>
   <source>La firma chi chiede lo sconto: il modulo lo dà chi tiene i conti.</source>
   <extracomment>document delega where</extracomment>
   <translation type="unfinished">يوقعه من يطلب التخفيض: النموذج يعطيه من يمسك الحسابات.</translation>
  </message>
  <message>
   <source>Aiuti «de minimis» avuti</source>
   <extracomment>document dichiarazione_de_minimis</extracomment>
   <translation type="unfinished">مساعدات «de minimis» المقبوضة (مساعدات عامة صغيرة للشركات)</translation>
  </message>
  <message>
   <source>Si dichiara nella domanda quanto l'impresa ha già avuto in tre anni.</source>
   <extracomment>document dichiarazione_de_minimis explanation</extracomment>
   <translation type="unfinished">يُصرَّح في الطلب بكم قبضت الشركة في ثلاث سنوات.</translation>
  </message>
  <message>
   <source>Iscrizione, partita IVA e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">التسجيل و Partita IVA (الرقم الضريبي للعمل المستقل) ومستخرج السجل (visura)</translation>
  </message>
 </context>
 <context>
  <name>selfiemployment</name>
  <message>
   <source>SELFIEmployment</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SELFIEmployment (قرض بدون فوائد لفتح نشاط صغير)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per aprire una piccola attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">قرض بدون فوائد لفتح نشاط صغير</translation>
  </message>
  <message>
   <source>Per giovani, donne e disoccupati che volevano aprire una piccola attività, prima di Autoimpiego.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للشباب والنساء والعاطلين عن العمل الذين كانوا يريدون فتح نشاط صغير، قبل Autoimpiego.</translation>
  </message>
  <message>
   <source>SELFIEmployment è finito. Per chi ha meno di 35 anni ora ci sono Autoimpiego Centro-Nord e Resto al Sud 2.0.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">انتهى SELFIEmployment. لمن عمره أقل من 35 سنة يوجد الآن Autoimpiego Centro-Nord و Resto al Sud 2.0.</translation>
  </message>
  <message>
   <source>Le domande di SELFIEmployment sono cominciate il 1° marzo 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">بدأت طلبات SELFIEmployment في 1 مارس 2016.</translation>
  </message>
  <message>
   <source>Aveva {eta_alla_domanda} anni. Situazione: {condizione_occupazionale}. Andava bene.</source>
   <extracomment>SELFIE-R1 met</extracomment>
   <translation type="unfinished">كان العمر {eta_alla_domanda} سنة. الوضع: {condizione_occupazionale}. كان مناسبًا.</translation>
  </message>
  <message>
   <source>Era per giovani senza lavoro fino a 29 anni, donne che non lavoravano e disoccupati da almeno un anno.</source>
   <extracomment>SELFIE-R1 unmet</extracomment>
   <translation type="unfinished">كان للشباب بدون عمل حتى 29 سنة، وللنساء اللواتي لا يعملن، وللعاطلين عن العمل منذ سنة على الأقل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era tra le persone ammesse.</source>
   <extracomment>SELFIE-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل كان الوضع من ضمن الأشخاص المقبولين.</translation>
  </message>
  <message>
   <source>Chi si era iscritto a Garanzia Giovani entro i 29 anni lo dica a Invitalia.</source>
   <extracomment>SELFIE-R1 way_out</extracomment>
   <translation type="unfinished">من سجّل نفسه في Garanzia Giovani (برنامج للشباب) حتى عمر 29 سنة يقول ذلك لـ Invitalia (وكالة حكومية).</translation>
  </message>
  <message>
   <source>Spesa prevista {importo_programma}: andava bene.</source>
   <extracomment>SELFIE-R2 met</extracomment>
   <translation type="unfinished">المصاريف المتوقعة {importo_programma}: كانت مناسبة.</translation>
  </message>
  <message>
   <source>La spesa doveva stare tra {prestito_minimo} e {prestito_massimo}: era {importo_programma}.</source>
   <extracomment>SELFIE-R2 unmet</extracomment>
   <translation type="unfinished">كان يجب أن تكون المصاريف بين {prestito_minimo} و {prestito_massimo}: وكانت {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensava di spendere.</source>
   <extracomment>SELFIE-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم كانت المصاريف المتوقعة.</translation>
  </message>
 </context>
 <context>
  <name>sfl</name>
  <message>
   <source>Supporto per la formazione e il lavoro</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro (دعم التدريب والعمل)</translation>
  </message>
  <message>
   <source>Aiuto per chi si forma e cerca lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">مساعدة لمن يتدرب ويبحث عن عمل</translation>
  </message>
  <message>
   <source>Per chi ha dai 18 ai 59 anni, un ISEE basso, e segue un corso o un'altra attività per trovare lavoro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن عمره من 18 إلى 59 سنة، ولديه ISEE (مؤشر دخل الأسرة وممتلكاتها) منخفض، ويتابع دورة أو نشاطًا آخر لإيجاد عمل.</translation>
  </message>
  <message>
   <source>Ci si iscrive a SIISL e si firma il patto di attivazione digitale: si può fare qui.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">يُسجَّل في SIISL ويُوقَّع اتفاق التفعيل الرقمي: يمكن ذلك هنا.</translation>
  </message>
  <message>
   <source>Il Supporto per la formazione e il lavoro si può chiedere dal 1° settembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">يمكن طلب Supporto per la formazione e il lavoro (دعم التدريب والعمل) من 1 سبتمبر 2023.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59.</source>
   <extracomment>SFL-R1 met</extracomment>
   <translation type="unfinished">عمرك {eta_alla_domanda} سنة: هذا ممكن من 18 إلى 59.</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</source>
   <extracomment>SFL-R1 unmet</extracomment>
   <translation type="unfinished">عمرك {eta_alla_domanda} سنة: هذا ممكن من 18 إلى 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Dai 60 anni va visto l'Assegno di inclusione.</source>
   <extracomment>SFL-R1 referral</extracomment>
   <translation type="unfinished">من عمر 60 سنة يجب النظر في Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi.</source>
   <extracomment>SFL-R3 unmet</extracomment>
   <translation type="unfinished">يلزم {anni_residenza_minimi} سنوات من الإقامة المسجلة في إيطاليا، آخر سنتين منها متواصلتان: عدد الأشهر الآن {mesi_residenza_totali}.</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>SFL-R4 unknown</extracomment>
   <translation type="unfinished">ينقص ISEE الصحيح والساري{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. يُعمل في CAF (مكتب مساعدة في المعاملات)، مجانًا.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito o la famiglia, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>SFL-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد الدخل أو الأسرة، أو أن الدخل بين حدين: القرار لدى INPS.</translation>
  </message>
  <message>
   <source>{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</source>
   <extracomment>SFL-R10 met</extracomment>
   <translation type="unfinished">{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</translation>
  </message>
  <message>
   <source>La persona è contata nell'Assegno di inclusione della famiglia, o ha carichi di cura: non può avere anche questo aiuto.</source>
   <extracomment>SFL-R10 unmet</extracomment>
   <translation type="unfinished">الشخص محسوب في Assegno di inclusione (إعانة الإدماج) للأسرة، أو لديه التزامات رعاية: لا يمكن الحصول على هذه المساعدة أيضًا.</translation>
  </message>
  <message>
   <source>In famiglia c'è, o può esserci, chi dà diritto all'Assegno di inclusione: prima va visto quello.</source>
   <extracomment>SFL-R10 unknown</extracomment>
   <translation type="unfinished">في الأسرة يوجد، أو يمكن أن يوجد، من يعطي الحق في Assegno di inclusione (إعانة الإدماج): يجب النظر فيه أولًا.</translation>
  </message>
  <message>
   <source>La famiglia non riceveva il Reddito di cittadinanza.</source>
   <extracomment>SFL-R11 met</extracomment>
   <translation type="unfinished">لم تكن الأسرة تتلقى Reddito di cittadinanza (دخل المواطنة).</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito o la Pensione di cittadinanza: non si poteva avere negli stessi mesi.</source>
   <extracomment>SFL-R11 unmet</extracomment>
   <translation type="unfinished">كانت الأسرة تتلقى Reddito أو Pensione di cittadinanza (دخل أو معاش المواطنة): لم يكن يمكن الجمع في الأشهر نفسها.</translation>
  </message>
  <message>
   <source>Non riceve un'indennità di disoccupazione.</source>
   <extracomment>SFL-R12 met</extracomment>
   <translation type="unfinished">لا يوجد تعويض بطالة.</translation>
  </message>
  <message>
   <source>Riceve un'indennità di disoccupazione: si può chiedere quando finisce.</source>
   <extracomment>SFL-R12 unmet</extracomment>
   <translation type="unfinished">يوجد تعويض بطالة: يمكن الطلب عند انتهائه.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione. Per la cassa integrazione, la disoccupazione agricola e l'ISCRO decide l'INPS.</source>
   <extracomment>SFL-R12 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد تعويض بطالة. بخصوص cassa integrazione (تعويض عن توقف العمل)، و disoccupazione agricola (تعويض البطالة الزراعية)، و ISCRO (تعويض انخفاض الدخل)، القرار لدى INPS.</translation>
  </message>
  <message>
   <source>Mesi già pagati: {mesi_pagati}. Ne restano {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</source>
   <extracomment>SFL-R13 met</extracomment>
   <translation type="unfinished">عدد الأشهر المدفوعة: {mesi_pagati}. يبقى منها {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</translation>
  </message>
  <message>
   <source>I {durata_mesi} mesi sono finiti, e non c'è la proroga: serviva un corso di formazione in corso e il patto aggiornato in tempo.</source>
   <extracomment>SFL-R13 unmet</extracomment>
   <translation type="unfinished">انتهت الأشهر الـ {durata_mesi}، ولا يوجد تمديد: كان يلزم دورة تدريب جارية واتفاق مجدَّد في الوقت المحدد.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi sono già stati pagati, o se c'è la proroga.</source>
   <extracomment>SFL-R13 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم شهرًا دُفع، أو هل يوجد تمديد.</translation>
  </message>
  <message>
   <source>L'INPS paga con bonifico, solo su un conto suo.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">تدفع INPS بتحويل بنكي، فقط على حساب باسمك.</translation>
  </message>
  <message>
   <source>Iscrizione al corso</source>
   <extracomment>document iscrizione_corso</extracomment>
   <translation type="unfinished">التسجيل في الدورة</translation>
  </message>
  <message>
   <source>Dice le date del corso, anche per la proroga.</source>
   <extracomment>document iscrizione_corso explanation</extracomment>
   <translation type="unfinished">يقول تواريخ الدورة، أيضًا من أجل التمديد.</translation>
  </message>
  <message>
   <source>Dall'ente che fa il corso.</source>
   <extracomment>document iscrizione_corso where</extracomment>
   <translation type="unfinished">من الجهة التي تنظم الدورة.</translation>
  </message>
  <message>
   <source>Patto di servizio</source>
   <extracomment>document patto_servizio</extracomment>
   <translation type="unfinished">اتفاق الخدمة (patto di servizio)</translation>
  </message>
  <message>
   <source>Lo controlla l'INPS con il Centro per l'impiego.</source>
   <extracomment>document patto_servizio explanation</extracomment>
   <translation type="unfinished">تتحقق منه INPS مع Centro per l'impiego (مكتب التوظيف).</translation>
  </message>
  <message>
   <source>Dai 60 anni c'è l'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">من عمر 60 سنة يوجد Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لدى الأسرة Assegno di inclusione (إعانة الإدماج)، ولكن الشخص غير محسوب في مقياس عدد أفراد الأسرة (scala di equivalenza).</translation>
  </message>
  <message>
   <source>In famiglia nessuno dà diritto all'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">لا يعطي أحد في الأسرة الحق في Assegno di inclusione (إعانة الإدماج).</translation>
  </message>
  <message>
   <source>, e c'è la proroga per il corso</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">، ويوجد تمديد من أجل الدورة</translation>
  </message>
 </context>
 <context>
  <name>sia</name>
  <message>
   <source>SIA</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SIA (دعم الأسر الفقيرة، 2016 و 2017)</translation>
  </message>
  <message>
   <source>Sostegno per le famiglie povere, 2016 e 2017</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">دعم للأسر الفقيرة، 2016 و 2017</translation>
  </message>
  <message>
   <source>Per famiglie molto povere con un minore, una gravidanza o una persona con disabilità, che lo hanno chiesto nel 2016 o 2017.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">للأسر الفقيرة جدًا التي فيها قاصر أو حمل أو شخص من ذوي الإعاقة، والتي طلبته في 2016 أو 2017.</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere fino al 31 ottobre 2017. Dopo è venuto il Reddito di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">كان يمكن طلب SIA حتى 31 أكتوبر 2017. وبعده جاء Reddito di inclusione (دخل الإدماج).</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere dal 2 settembre 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">كان يمكن طلب SIA من 2 سبتمبر 2016.</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il SIA.</source>
   <extracomment>SIA-R1 met</extracomment>
   <translation type="unfinished">الوثيقة: {cittadinanza_titolo}. مقبولة من أجل SIA.</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni.</source>
   <extracomment>SIA-R2 met</extracomment>
   <translation type="unfinished">الإقامة مسجلة في إيطاليا، وعدد سنواتها {anni_residenza_minimi} على الأقل.</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>SIA-R2 unmet</extracomment>
   <translation type="unfinished">كان يلزم هذا العدد من سنوات الإقامة المسجلة في إيطاليا: {anni_residenza_minimi}. عند الطلب كان عدد الأشهر {mesi_residenza_totali}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia.</source>
   <extracomment>SIA-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد منذ متى الإقامة مسجلة في إيطاليا.</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 met</extracomment>
   <translation type="unfinished">في الأسرة قاصر، أو حمل، أو شخص من ذوي الإعاقة مع أحد والديه.</translation>
  </message>
  <message>
   <source>Serviva in famiglia un minore, una gravidanza, o una persona con disabilità con almeno un genitore.</source>
   <extracomment>SIA-R3 unmet</extracomment>
   <translation type="unfinished">كان يلزم في الأسرة قاصر، أو حمل، أو شخص من ذوي الإعاقة مع أحد والديه على الأقل.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل يوجد في الأسرة قاصر، أو حمل، أو شخص من ذوي الإعاقة مع أحد والديه.</translation>
  </message>
  <message>
   <source>Altri aiuti: {trattamenti_mensili}, sotto il limite.</source>
   <extracomment>SIA-R5 met</extracomment>
   <translation type="unfinished">مساعدات أخرى: {trattamenti_mensili}، أقل من الحد.</translation>
  </message>
  <message>
   <source>Gli altri aiuti sono {trattamenti_mensili}: il limite era {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} con una persona non autosufficiente.</source>
   <extracomment>SIA-R5 unmet</extracomment>
   <translation type="unfinished">المساعدات الأخرى هي {trattamenti_mensili}: كان الحد {trattamenti_massimi}، و {trattamenti_massimi_non_autosufficiente} مع شخص لا يستطيع خدمة نفسه.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali altri aiuti riceveva la famiglia.</source>
   <extracomment>SIA-R5 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هي المساعدات الأخرى التي كانت الأسرة تتلقاها.</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il SIA non si poteva avere.</source>
   <extracomment>SIA-R6 unmet</extracomment>
   <translation type="unfinished">كان لشخص في الأسرة تعويض بطالة: لم يكن يمكن الحصول على SIA.</translation>
  </message>
  <message>
   <source>Nessuna auto o moto oltre i limiti.</source>
   <extracomment>SIA-R7 met</extracomment>
   <translation type="unfinished">لا توجد سيارة أو دراجة نارية فوق الحدود.</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei 12 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 3 anni.</source>
   <extracomment>SIA-R7 unmet</extracomment>
   <translation type="unfinished">كانت توجد سيارة أو دراجة نارية مسجلة في الـ 12 شهرًا السابقة، أو كبيرة ({cilindrata_auto} cc، {cilindrata_moto} للدراجات النارية) وعمرها أقل من 3 سنوات.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto e moto c'erano.</source>
   <extracomment>SIA-R7 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد ما هي السيارات والدراجات النارية التي كانت موجودة.</translation>
  </message>
  <message>
   <source>{punteggio} punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 met</extracomment>
   <translation type="unfinished">عدد النقاط {punteggio}: كان يلزم {soglia_punti}.</translation>
  </message>
  <message>
   <source>Non abbiamo ancora tutti i dati per contare i punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 unknown</extracomment>
   <translation type="unfinished">ليست لدينا بعد كل البيانات لحساب النقاط: كان يلزم {soglia_punti}.</translation>
  </message>
  <message>
   <source>Libretto di auto e moto</source>
   <extracomment>document libretto</extracomment>
   <translation type="unfinished">أوراق السيارة والدراجة النارية (libretto)</translation>
  </message>
  <message>
   <source>Dice la cilindrata e la prima immatricolazione.</source>
   <extracomment>document libretto explanation</extracomment>
   <translation type="unfinished">تقول سعة المحرك وتاريخ التسجيل الأول.</translation>
  </message>
  <message>
   <source>È nell'auto.</source>
   <extracomment>document libretto where</extracomment>
   <translation type="unfinished">موجودة في السيارة.</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nominati: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">عديمو الجنسية غير مذكورين: مع اللجوء (asilo) أو permesso UE di lungo periodo (تصريح إقامة طويلة الأمد) تُحسب تلك الوثيقة.</translation>
  </message>
 </context>
 <context>
  <name>smart_start</name>
  <message>
   <source>Smart&amp;Start Italia</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Smart&amp;Start Italia (قرض للشركات الناشئة المبتكرة)</translation>
  </message>
  <message>
   <source>Prestito senza interessi per le startup innovative</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">قرض بدون فوائد للشركات الناشئة المبتكرة</translation>
  </message>
  <message>
   <source>Per chi ha, o vuole aprire, una startup innovativa e pensa di spendere tra 100.000 € e 1.500.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">لمن لديه، أو يريد أن يفتح، شركة ناشئة مبتكرة (startup innovativa) ويتوقع مصاريف بين 100.000 € و 1.500.000 €.</translation>
  </message>
  <message>
   <source>Le domande di Smart&amp;Start sono cominciate il 16 febbraio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">بدأت طلبات Smart&amp;Start في 16 فبراير 2015.</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">يمكن أن يكون مناسبًا: القرار لدى Invitalia (وكالة حكومية). يُقدَّم الطلب على موقعها، invitalia.it.</translation>
  </message>
  <message>
   <source>È, o sarà, una startup innovativa.</source>
   <extracomment>SMART-R1 met</extracomment>
   <translation type="unfinished">هي، أو ستكون، شركة ناشئة مبتكرة (startup innovativa).</translation>
  </message>
  <message>
   <source>Questo prestito è solo per le startup innovative.</source>
   <extracomment>SMART-R1 unmet</extracomment>
   <translation type="unfinished">هذا القرض هو فقط للشركات الناشئة المبتكرة (startup innovative).</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è una startup innovativa.</source>
   <extracomment>SMART-R1 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد هل هي شركة ناشئة مبتكرة (startup innovativa).</translation>
  </message>
  <message>
   <source>Pensa di spendere {importo_programma}: il prestito va da {spesa_minima} a {spesa_massima} di spesa.</source>
   <extracomment>SMART-R2 met</extracomment>
   <translation type="unfinished">المصاريف المتوقعة {importo_programma}: القرض هو لمصاريف من {spesa_minima} إلى {spesa_massima}.</translation>
  </message>
  <message>
   <source>La spesa deve stare tra {spesa_minima} e {spesa_massima}: pensa di spendere {importo_programma}.</source>
   <extracomment>SMART-R2 unmet</extracomment>
   <translation type="unfinished">يجب أن تكون المصاريف بين {spesa_minima} و {spesa_massima}: المصاريف المتوقعة {importo_programma}.</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensa di spendere.</source>
   <extracomment>SMART-R2 unknown</extracomment>
   <translation type="unfinished">لا نعرف بعد كم هي المصاريف المتوقعة.</translation>
  </message>
  <message>
   <source>Progetto dell'impresa e preventivi</source>
   <extracomment>document progetto</extracomment>
   <translation type="unfinished">مشروع الشركة وعروض الأسعار</translation>
  </message>
  <message>
   <source>Aiutano a capire se la spesa rientra nelle regole.</source>
   <extracomment>document progetto explanation</extracomment>
   <translation type="unfinished">تساعد على معرفة هل المصاريف ضمن القواعد.</translation>
  </message>
  <message>
   <source>Li prepara chi fonda l'impresa. La Camera di commercio può aiutare.</source>
   <extracomment>document progetto where</extracomment>
   <translation type="unfinished">يجهزها من يؤسس الشركة. يمكن أن تساعد Camera di commercio (غرفة التجارة).</translation>
  </message>
 </context>
 <context>
  <name>pensione_diretta</name>
  <message>
   <source>No</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">لا</translation>
  </message>
  <message>
   <source>Assegno ordinario di invalidità</source>
   <extracomment>assegno_ordinario_invalidita</extracomment>
   <translation type="unfinished">Assegno ordinario di invalidità (إعانة العجز العادية)</translation>
  </message>
  <message>
   <source>Sì, una pensione</source>
   <extracomment>altra</extracomment>
   <translation type="unfinished">نعم، معاش</translation>
  </message>
 </context>
 <context>
  <name>ruolo_richiedente</name>
  <message>
   <source>Un genitore</source>
   <extracomment>genitore</extracomment>
   <translation type="unfinished">أحد الوالدين</translation>
  </message>
  <message>
   <source>Il tutore</source>
   <extracomment>tutore</extracomment>
   <translation type="unfinished">الوصي</translation>
  </message>
  <message>
   <source>Chi ha il minore in affidamento</source>
   <extracomment>affidatario</extracomment>
   <translation type="unfinished">من لديه القاصر في الرعاية (affidamento)</translation>
  </message>
  <message>
   <source>Il figlio maggiorenne, per sé</source>
   <extracomment>figlio_maggiorenne</extracomment>
   <translation type="unfinished">الابن البالغ أو الابنة البالغة، لنفسه</translation>
  </message>
 </context>
 <context>
  <name>forma_attivita</name>
  <message>
   <source>Libera professione</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">مهنة حرة</translation>
  </message>
  <message>
   <source>Impresa individuale</source>
   <extracomment>impresa_individuale</extracomment>
   <translation type="unfinished">شركة فردية</translation>
  </message>
  <message>
   <source>Società con un solo socio</source>
   <extracomment>societa_unipersonale</extracomment>
   <translation type="unfinished">شركة بشريك واحد</translation>
  </message>
  <message>
   <source>Socio che lavora nella società</source>
   <extracomment>socio_lavoratore_societa</extracomment>
   <translation type="unfinished">شريك يعمل في الشركة</translation>
  </message>
  <message>
   <source>Socio lavoratore di cooperativa</source>
   <extracomment>quota_cooperativa_lavoro</extracomment>
   <translation type="unfinished">شريك عامل في تعاونية</translation>
  </message>
  <message>
   <source>Socio che mette solo il capitale</source>
   <extracomment>socio_capitale</extracomment>
   <translation type="unfinished">شريك يدفع رأس المال فقط</translation>
  </message>
 </context>
 <context>
  <name>regione_sede</name>
  <message>
   <source>Abruzzo</source>
   <extracomment>abruzzo</extracomment>
   <translation type="unfinished">أبروتسو (Abruzzo)</translation>
  </message>
  <message>
   <source>Basilicata</source>
   <extracomment>basilicata</extracomment>
   <translation type="unfinished">بازيليكاتا (Basilicata)</translation>
  </message>
  <message>
   <source>Calabria</source>
   <extracomment>calabria</extracomment>
   <translation type="unfinished">كالابريا (Calabria)</translation>
  </message>
  <message>
   <source>Campania</source>
   <extracomment>campania</extracomment>
   <translation type="unfinished">كامبانيا (Campania)</translation>
  </message>
  <message>
   <source>Emilia-Romagna</source>
   <extracomment>emilia_romagna</extracomment>
   <translation type="unfinished">إميليا رومانيا (Emilia-Romagna)</translation>
  </message>
  <message>
   <source>Friuli Venezia Giulia</source>
   <extracomment>friuli_venezia_giulia</extracomment>
   <translation type="unfinished">فريولي فينيتسيا جوليا (Friuli Venezia Giulia)</translation>
  </message>
  <message>
   <source>Lazio</source>
   <extracomment>lazio</extracomment>
   <translation type="unfinished">لاتسيو (Lazio)</translation>
  </message>
  <message>
   <source>Liguria</source>
   <extracomment>liguria</extracomment>
   <translation type="unfinished">ليغوريا (Liguria)</translation>
  </message>
  <message>
   <source>Lombardia</source>
   <extracomment>lombardia</extracomment>
   <translation type="unfinished">لومبارديا (Lombardia)</translation>
  </message>
  <message>
   <source>Marche</source>
   <extracomment>marche</extracomment>
   <translation type="unfinished">ماركي (Marche)</translation>
  </message>
  <message>
   <source>Molise</source>
   <extracomment>molise</extracomment>
   <translation type="unfinished">موليزي (Molise)</translation>
  </message>
  <message>
   <source>Piemonte</source>
   <extracomment>piemonte</extracomment>
   <translation type="unfinished">بييمونتي (Piemonte)</translation>
  </message>
  <message>
   <source>Puglia</source>
   <extracomment>puglia</extracomment>
   <translation type="unfinished">بوليا (Puglia)</translation>
  </message>
  <message>
   <source>Sardegna</source>
   <extracomment>sardegna</extracomment>
   <translation type="unfinished">سردينيا (Sardegna)</translation>
  </message>
  <message>
   <source>Sicilia</source>
   <extracomment>sicilia</extracomment>
   <translation type="unfinished">صقلية (Sicilia)</translation>
  </message>
  <message>
   <source>Toscana</source>
   <extracomment>toscana</extracomment>
   <translation type="unfinished">توسكانا (Toscana)</translation>
  </message>
  <message>
   <source>Trentino-Alto Adige</source>
   <extracomment>trentino_alto_adige</extracomment>
   <translation type="unfinished">ترينتينو ألتو أديجي (Trentino-Alto Adige)</translation>
  </message>
  <message>
   <source>Umbria</source>
   <extracomment>umbria</extracomment>
   <translation type="unfinished">أومبريا (Umbria)</translation>
  </message>
  <message>
   <source>Valle d'Aosta</source>
   <extracomment>valle_aosta</extracomment>
   <translation type="unfinished">وادي أوستا (Valle d'Aosta)</translation>
  </message>
  <message>
   <source>Veneto</source>
   <extracomment>veneto</extracomment>
   <translation type="unfinished">فينيتو (Veneto)</translation>
  </message>
 </context>
 <context>
  <name>gestione_previdenziale</name>
  <message>
   <source>Da nessuna parte</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">لا مكان</translation>
  </message>
  <message>
   <source>INPS artigiani</source>
   <extracomment>artigiani</extracomment>
   <translation type="unfinished">صندوق INPS للحرفيين (artigiani)</translation>
  </message>
  <message>
   <source>INPS commercianti</source>
   <extracomment>commercianti</extracomment>
   <translation type="unfinished">صندوق INPS للتجار (commercianti)</translation>
  </message>
  <message>
   <source>INPS Gestione separata</source>
   <extracomment>gestione_separata</extracomment>
   <translation type="unfinished">صندوق INPS Gestione separata (للعمل المستقل وعقود التعاون)</translation>
  </message>
  <message>
   <source>INPS coltivatori diretti e imprenditori agricoli</source>
   <extracomment>coltivatori</extracomment>
   <translation type="unfinished">صندوق INPS للمزارعين المباشرين وأصحاب المشاريع الزراعية</translation>
  </message>
  <message>
   <source>Cassa di una professione</source>
   <extracomment>cassa</extracomment>
   <translation type="unfinished">صندوق مهنة</translation>
  </message>
 </context>
 <context>
  <name>causa_cessazione</name>
  <message>
   <source>Licenziamento per motivi dell'azienda</source>
   <extracomment>licenziamento_gmo</extracomment>
   <translation type="unfinished">فصل من العمل لأسباب تخص الشركة</translation>
  </message>
  <message>
   <source>Licenziamento collettivo</source>
   <extracomment>licenziamento_collettivo</extracomment>
   <translation type="unfinished">فصل جماعي من العمل</translation>
  </message>
  <message>
   <source>Licenziamento disciplinare</source>
   <extracomment>licenziamento_disciplinare</extracomment>
   <translation type="unfinished">فصل تأديبي من العمل</translation>
  </message>
  <message>
   <source>Contratto a termine scaduto</source>
   <extracomment>scadenza_termine</extracomment>
   <translation type="unfinished">عقد محدد المدة انتهى</translation>
  </message>
  <message>
   <source>Prova non superata</source>
   <extracomment>mancato_superamento_prova_datore</extracomment>
   <translation type="unfinished">عدم اجتياز فترة التجربة</translation>
  </message>
  <message>
   <source>Dimissioni per giusta causa</source>
   <extracomment>dimissioni_giusta_causa</extracomment>
   <translation type="unfinished">استقالة لسبب مشروع (giusta causa)</translation>
  </message>
  <message>
   <source>Dimissioni da azienda in liquidazione giudiziale</source>
   <extracomment>dimissioni_liquidazione_giudiziale</extracomment>
   <translation type="unfinished">استقالة من شركة في تصفية قضائية</translation>
  </message>
  <message>
   <source>Dimissioni della madre nel periodo protetto</source>
   <extracomment>dimissioni_maternita_madre</extracomment>
   <translation type="unfinished">استقالة الأم في الفترة المحمية</translation>
  </message>
  <message>
   <source>Dimissioni del padre nel periodo protetto</source>
   <extracomment>dimissioni_paternita_padre</extracomment>
   <translation type="unfinished">استقالة الأب في الفترة المحمية</translation>
  </message>
  <message>
   <source>Accordo davanti all'Ispettorato del lavoro</source>
   <extracomment>risoluzione_art7_l604</extracomment>
   <translation type="unfinished">اتفاق أمام Ispettorato del lavoro (مفتشية العمل)</translation>
  </message>
  <message>
   <source>Accordo dopo il rifiuto di un trasferimento</source>
   <extracomment>risoluzione_rifiuto_trasferimento</extracomment>
   <translation type="unfinished">اتفاق بعد رفض النقل إلى مكان عمل آخر</translation>
  </message>
  <message>
   <source>Licenziamento con offerta accettata</source>
   <extracomment>licenziamento_con_offerta_conciliazione_art6_dlgs23_2015</extracomment>
   <translation type="unfinished">فصل من العمل مع عرض مقبول</translation>
  </message>
  <message>
   <source>Uscita con accordo aziendale Covid</source>
   <extracomment>risoluzione_accordo_collettivo_aziendale_covid</extracomment>
   <translation type="unfinished">خروج من العمل باتفاق الشركة في فترة كوفيد</translation>
  </message>
  <message>
   <source>Altro accordo con l'azienda</source>
   <extracomment>risoluzione_consensuale_ordinaria</extracomment>
   <translation type="unfinished">اتفاق آخر مع الشركة</translation>
  </message>
  <message>
   <source>Dimissioni volontarie</source>
   <extracomment>dimissioni_volontarie</extracomment>
   <translation type="unfinished">استقالة اختيارية</translation>
  </message>
  <message>
   <source>Assenza senza motivo</source>
   <extracomment>dimissioni_fatti_concludenti</extracomment>
   <translation type="unfinished">غياب بدون سبب</translation>
  </message>
 </context>
 <context>
  <name>categoria_lavoratore</name>
  <message>
   <source>Dipendente privato</source>
   <extracomment>subordinato_privato</extracomment>
   <translation type="unfinished">عمل بأجر في القطاع الخاص</translation>
  </message>
  <message>
   <source>Apprendista</source>
   <extracomment>apprendista</extracomment>
   <translation type="unfinished">عمل بعقد تدرّج مهني (apprendistato)</translation>
  </message>
  <message>
   <source>Lavoro domestico</source>
   <extracomment>domestico</extracomment>
   <translation type="unfinished">عمل منزلي</translation>
  </message>
  <message>
   <source>Dipendente pubblico a termine</source>
   <extracomment>pa_tempo_determinato</extracomment>
   <translation type="unfinished">عمل في القطاع العام بعقد محدد المدة</translation>
  </message>
  <message>
   <source>Dipendente pubblico a tempo indeterminato</source>
   <extracomment>pa_tempo_indeterminato</extracomment>
   <translation type="unfinished">عمل في القطاع العام بعقد غير محدد المدة</translation>
  </message>
  <message>
   <source>Lavoro artistico da dipendente</source>
   <extracomment>artistico_subordinato</extracomment>
   <translation type="unfinished">عمل فني بأجر</translation>
  </message>
  <message>
   <source>Operaio agricolo a termine</source>
   <extracomment>agricolo_otd</extracomment>
   <translation type="unfinished">عامل زراعي بعقد محدد المدة</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di una cooperativa</source>
   <extracomment>agricolo_oti_coop_trasformazione</extracomment>
   <translation type="unfinished">عامل زراعي دائم في تعاونية</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di un'altra azienda</source>
   <extracomment>agricolo_oti_altri</extracomment>
   <translation type="unfinished">عامل زراعي دائم في شركة أخرى</translation>
  </message>
  <message>
   <source>Piccolo colono</source>
   <extracomment>piccolo_colono</extracomment>
   <translation type="unfinished">مزارع صغير (piccolo colono)</translation>
  </message>
  <message>
   <source>Compartecipante familiare</source>
   <extracomment>compartecipante_familiare</extracomment>
   <translation type="unfinished">مزارع بالمشاركة مع العائلة (compartecipante familiare)</translation>
  </message>
  <message>
   <source>Coltivatore diretto</source>
   <extracomment>coltivatore_diretto</extracomment>
   <translation type="unfinished">مزارع مباشر (coltivatore diretto)</translation>
  </message>
  <message>
   <source>Imprenditore agricolo professionale</source>
   <extracomment>iap</extracomment>
   <translation type="unfinished">صاحب مشروع زراعي محترف</translation>
  </message>
  <message>
   <source>Pescatore autonomo o della piccola pesca</source>
   <extracomment>pescatore</extracomment>
   <translation type="unfinished">صياد سمك مستقل أو في الصيد الصغير</translation>
  </message>
  <message>
   <source>Artigiano</source>
   <extracomment>artigiano</extracomment>
   <translation type="unfinished">حرفي (artigiano)</translation>
  </message>
  <message>
   <source>Commerciante</source>
   <extracomment>commerciante</extracomment>
   <translation type="unfinished">تاجر (commerciante)</translation>
  </message>
  <message>
   <source>Collaboratore</source>
   <extracomment>cococo</extracomment>
   <translation type="unfinished">متعاون (collaboratore)</translation>
  </message>
  <message>
   <source>Assegnista di ricerca</source>
   <extracomment>assegnista_ricerca</extracomment>
   <translation type="unfinished">صاحب منحة بحث (assegnista di ricerca)</translation>
  </message>
  <message>
   <source>Dottorando con borsa</source>
   <extracomment>dottorando_con_borsa</extracomment>
   <translation type="unfinished">طالب دكتوراه بمنحة</translation>
  </message>
  <message>
   <source>Amministratore, sindaco o revisore</source>
   <extracomment>amministratore_sindaco_revisore</extracomment>
   <translation type="unfinished">مدير شركة أو مراقب حسابات (amministratore, sindaco, revisore)</translation>
  </message>
  <message>
   <source>Partita IVA senza cassa</source>
   <extracomment>professionista_gestione_separata</extracomment>
   <translation type="unfinished">عمل مستقل بـ Partita IVA بدون صندوق مهنة</translation>
  </message>
  <message>
   <source>Professionista con una propria cassa</source>
   <extracomment>professionista_cassa</extracomment>
   <translation type="unfinished">صاحب مهنة له صندوق خاص</translation>
  </message>
 </context>
 <context>
  <name>condizione_occupazionale</name>
  <message>
   <source>Lavora</source>
   <extracomment>occupato</extracomment>
   <translation type="unfinished">يعمل</translation>
  </message>
  <message>
   <source>Lavora e guadagna poco</source>
   <extracomment>working_poor</extracomment>
   <translation type="unfinished">يعمل ويكسب القليل</translation>
  </message>
  <message>
   <source>Cerca lavoro</source>
   <extracomment>disoccupato</extracomment>
   <translation type="unfinished">يبحث عن عمل</translation>
  </message>
  <message>
   <source>Cerca lavoro nel programma GOL</source>
   <extracomment>disoccupato_gol</extracomment>
   <translation type="unfinished">يبحث عن عمل في برنامج GOL</translation>
  </message>
  <message>
   <source>Cerca il primo lavoro</source>
   <extracomment>inoccupato</extracomment>
   <translation type="unfinished">يبحث عن أول عمل</translation>
  </message>
  <message>
   <source>Non lavora e non cerca</source>
   <extracomment>inattivo</extracomment>
   <translation type="unfinished">لا يعمل ولا يبحث عن عمل</translation>
  </message>
 </context>
 <context>
  <name>genitore_richiedente</name>
  <message>
   <source>La madre</source>
   <extracomment>madre</extracomment>
   <translation type="unfinished">الأم</translation>
  </message>
  <message>
   <source>Il padre</source>
   <extracomment>padre</extracomment>
   <translation type="unfinished">الأب</translation>
  </message>
 </context>
 <context>
  <name>altre_prestazioni_maternita</name>
  <message>
   <source>No, nessuno</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">لا، لا شيء</translation>
  </message>
  <message>
   <source>Indennità di maternità</source>
   <extracomment>indennita</extracomment>
   <translation type="unfinished">تعويض الأمومة</translation>
  </message>
 </context>
 <context>
  <name>struttura_tipo</name>
  <message>
   <source>Asilo nido</source>
   <extracomment>nido</extracomment>
   <translation type="unfinished">حضانة (asilo nido)</translation>
  </message>
  <message>
   <source>Micronido</source>
   <extracomment>micronido</extracomment>
   <translation type="unfinished">حضانة صغيرة (micronido)</translation>
  </message>
  <message>
   <source>Sezione primavera</source>
   <extracomment>sezione_primavera</extracomment>
   <translation type="unfinished">قسم تمهيدي لمن عمره سنتان (sezione primavera)</translation>
  </message>
  <message>
   <source>Spazio gioco</source>
   <extracomment>spazio_gioco</extracomment>
   <translation type="unfinished">مكان للعب (spazio gioco)</translation>
  </message>
  <message>
   <source>Servizio educativo in una casa</source>
   <extracomment>educativo_domiciliare</extracomment>
   <translation type="unfinished">خدمة تربوية في بيت</translation>
  </message>
  <message>
   <source>Centro per bambini e famiglie</source>
   <extracomment>centro_famiglie</extracomment>
   <translation type="unfinished">مركز للأطفال والأسر</translation>
  </message>
  <message>
   <source>Altro</source>
   <extracomment>altro</extracomment>
   <translation type="unfinished">غير ذلك</translation>
  </message>
 </context>
 <context>
  <name>sesso</name>
  <message>
   <source>Femmina</source>
   <extracomment>f</extracomment>
   <translation type="unfinished">أنثى</translation>
  </message>
  <message>
   <source>Maschio</source>
   <extracomment>m</extracomment>
   <translation type="unfinished">ذكر</translation>
  </message>
 </context>
 <context>
  <name>cittadinanza_titolo</name>
  <message>
   <source>Cittadinanza italiana</source>
   <extracomment>it</extracomment>
   <translation type="unfinished">الجنسية الإيطالية</translation>
  </message>
  <message>
   <source>Cittadinanza di un altro Stato dell'Unione europea</source>
   <extracomment>ue</extracomment>
   <translation type="unfinished">جنسية دولة أخرى من الاتحاد الأوروبي</translation>
  </message>
  <message>
   <source>Svizzera, San Marino, Norvegia, Islanda, Liechtenstein</source>
   <extracomment>see_svizzera_san_marino</extracomment>
   <translation type="unfinished">سويسرا، سان مارينو، النرويج، أيسلندا، ليختنشتاين</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, con carta di soggiorno</source>
   <extracomment>familiare_ue_carta</extracomment>
   <translation type="unfinished">فرد من أسرة مواطن من الاتحاد الأوروبي، مع بطاقة إقامة (carta di soggiorno)</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, senza carta</source>
   <extracomment>familiare_ue</extracomment>
   <translation type="unfinished">فرد من أسرة مواطن من الاتحاد الأوروبي، بدون بطاقة إقامة</translation>
  </message>
  <message>
   <source>Permesso UE per soggiornanti di lungo periodo</source>
   <extracomment>ue_lungo_periodo</extracomment>
   <translation type="unfinished">Permesso UE per soggiornanti di lungo periodo (تصريح إقامة طويلة الأمد)</translation>
  </message>
  <message>
   <source>Permesso unico di lavoro</source>
   <extracomment>permesso_unico_lavoro</extracomment>
   <translation type="unfinished">Permesso unico di lavoro (تصريح العمل الموحد)</translation>
  </message>
  <message>
   <source>Permesso per lavoro subordinato</source>
   <extracomment>lavoro_subordinato</extracomment>
   <translation type="unfinished">Permesso per lavoro subordinato (تصريح للعمل بأجر)</translation>
  </message>
  <message>
   <source>Permesso per lavoro stagionale</source>
   <extracomment>lavoro_stagionale</extracomment>
   <translation type="unfinished">Permesso per lavoro stagionale (تصريح للعمل الموسمي)</translation>
  </message>
  <message>
   <source>Permesso per lavoro autonomo</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Permesso per lavoro autonomo (تصريح للعمل المستقل)</translation>
  </message>
  <message>
   <source>Carta blu UE</source>
   <extracomment>carta_blu</extracomment>
   <translation type="unfinished">Carta blu UE (البطاقة الزرقاء للاتحاد الأوروبي)</translation>
  </message>
  <message>
   <source>Permesso per ricerca</source>
   <extracomment>ricerca</extracomment>
   <translation type="unfinished">Permesso per ricerca (تصريح للبحث العلمي)</translation>
  </message>
  <message>
   <source>Permesso per famiglia</source>
   <extracomment>famiglia</extracomment>
   <translation type="unfinished">Permesso per famiglia (تصريح لأسباب عائلية)</translation>
  </message>
  <message>
   <source>Asilo (rifugiato)</source>
   <extracomment>rifugiato</extracomment>
   <translation type="unfinished">Asilo (لجوء، لاجئ)</translation>
  </message>
  <message>
   <source>Protezione sussidiaria</source>
   <extracomment>protezione_sussidiaria</extracomment>
   <translation type="unfinished">Protezione sussidiaria (حماية فرعية)</translation>
  </message>
  <message>
   <source>Protezione speciale</source>
   <extracomment>protezione_speciale</extracomment>
   <translation type="unfinished">Protezione speciale (حماية خاصة)</translation>
  </message>
  <message>
   <source>Protezione temporanea</source>
   <extracomment>protezione_temporanea</extracomment>
   <translation type="unfinished">Protezione temporanea (حماية مؤقتة)</translation>
  </message>
  <message>
   <source>Apolidia</source>
   <extracomment>apolide</extracomment>
   <translation type="unfinished">Apolidia (انعدام الجنسية)</translation>
  </message>
  <message>
   <source>Assistenza a minore (art. 31)</source>
   <extracomment>assistenza_minori_art31_c3</extracomment>
   <translation type="unfinished">Assistenza a minore (art. 31) (رعاية قاصر)</translation>
  </message>
  <message>
   <source>Casi speciali</source>
   <extracomment>casi_speciali</extracomment>
   <translation type="unfinished">Casi speciali (حالات خاصة)</translation>
  </message>
  <message>
   <source>Richiesta di asilo</source>
   <extracomment>richiedente_asilo</extracomment>
   <translation type="unfinished">Richiesta di asilo (طلب لجوء)</translation>
  </message>
  <message>
   <source>Permesso per cure mediche</source>
   <extracomment>cure_mediche</extracomment>
   <translation type="unfinished">Permesso per cure mediche (تصريح للعلاج الطبي)</translation>
  </message>
  <message>
   <source>Permesso per studio</source>
   <extracomment>studio</extracomment>
   <translation type="unfinished">Permesso per studio (تصريح للدراسة)</translation>
  </message>
  <message>
   <source>Permesso per tirocinio o formazione</source>
   <extracomment>tirocinio_formazione</extracomment>
   <translation type="unfinished">Permesso per tirocinio o formazione (تصريح للتدريب العملي أو التكوين)</translation>
  </message>
  <message>
   <source>Permesso per attesa occupazione</source>
   <extracomment>attesa_occupazione</extracomment>
   <translation type="unfinished">Permesso per attesa occupazione (تصريح لانتظار عمل)</translation>
  </message>
  <message>
   <source>Residenza elettiva</source>
   <extracomment>residenza_elettiva</extracomment>
   <translation type="unfinished">Residenza elettiva (إقامة اختيارية)</translation>
  </message>
  <message>
   <source>Visita, affari o turismo</source>
   <extracomment>visite_affari_turismo</extracomment>
   <translation type="unfinished">زيارة أو أعمال أو سياحة</translation>
  </message>
  <message>
   <source>Altro permesso</source>
   <extracomment>altro_permesso</extracomment>
   <translation type="unfinished">تصريح آخر</translation>
  </message>
  <message>
   <source>Nessun documento</source>
   <extracomment>nessuno</extracomment>
   <translation type="unfinished">لا توجد وثيقة</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>sì</source>
   <extracomment>sì</extracomment>
   <translation type="unfinished">نعم</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>no</extracomment>
   <translation type="unfinished">لا</translation>
  </message>
  <message>
   <source>non noto</source>
   <extracomment>non noto</extracomment>
   <translation type="unfinished">غير معروف</translation>
  </message>
 </context>
</TS>
