<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">ترجمة أولية: النص الإيطالي هو المعتمد.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">بالإيطالية فقط: اطلبوا أن نقرأه معًا.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">لفائدة</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">لمن</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">متى</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">أين</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">أحضروا معكم</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">الحاضر</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">تحدثتم مع</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">ورقة بتاريخ</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}، مولودة في {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}، مولود في {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}، تاريخ الميلاد {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">الشخص المعني</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">شخص مفوَّض</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">أحد الوالدين</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">الوصي</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">الشخص المعني، مع القيّم</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">مدير الدعم القانوني</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">الشخص المعني، مع مرافق</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">الشخص المعني، مع مترجم</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}، الساعة {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}، من {inizio} إلى {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">متى شئتم، في ساعات عمل الشباك</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">وثيقة هوية إن وُجدت. وإن لم توجد، تعالوا على أي حال.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">إيصال الزيارة</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">إيصال الزيارة والطلب</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">عمّ تحدثنا</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">ماذا فعلنا</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">ما صرّحتم به</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">الوثائق المستلمة</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">ماذا عليكم أن تفعلوا</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">ماذا نفعل نحن</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">أين تسألون</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">في هذا الشباك: {posto}. اذكروا الرمز {codice} أو أظهروا هذه الورقة.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">دخل البيت</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">فقدان العمل</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">الأبناء</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">الحمل</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">التقاعد</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">الصحة والإعاقة</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">فقدان شخص عزيز</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">السكن والإيجار</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">الفواتير والديون</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">الطعام</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">الوثائق والإقامة المسجلة</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">تصريح الإقامة</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">فتح نشاط تجاري</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">طلب *{misura}*: تم تسليمه، رقم {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">طلب *{misura}*: بدأناه، رقم {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">المساعدات التي فحصناها: {numero}. القائمة مع الأسباب في ورقة «ماذا يمكنكم أن تطلبوا».</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">قدمنا لكم معلومات.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">طلب *{misura}*: {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*قبل {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*قبل {data}* أحضروا: {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*قبل {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*عودوا يوم {giorno}.* أحضروا هذه الورقة.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">لا شيء آخر عليكم. احتفظوا بهذه الورقة.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">نرسل الطلب إلى مركز INPS: يُرسَل تلقائيًا عند توفر الشبكة.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">وصل الطلب إلى مركز INPS.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">نحفظ ما قلتموه لنا: لن تضطروا إلى إعادته.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">لا شيء حاليًا. يمكنكم العودة متى شئتم.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*إذا لم تتلقوا ردًا، عودوا بهذه الورقة.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">القرار لـ {ente}.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">مؤقت — ليس الرقم الرسمي بعد</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">سُلّم الطلب في هذا الشباك يوم {data} الساعة {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">سُلّم الطلب في هذا الشباك يوم {data} الساعة {ora} بدون شبكة.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">يصل الرقم الرسمي من مركز INPS ويحل محل هذا:</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">الرقم الرسمي للطلب</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">استلمه مركز INPS يوم {data} الساعة {ora}. رقم هذا الشباك: {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">التصريحات معتمدة بالإيطالية. إذا لم تفهموا، اطلبوا الشرح قبل التوقيع.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">لا وثائق في هذه الزيارة.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}: صفحة واحدة.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}: عدد الصفحات {numero}.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}: رأينا الأصل وأعدناه.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">توقيع الشخص</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">توقيع من يتلقى التصريح</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">توقيع من ينوب عن الشخص</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">توقيع الشباك</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">أعدنا الأصل.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">الأصل هنا: خذوه قبل الخروج.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">الوثائق الناقصة</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">أحضروا هذه الورقة.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">عودوا قبل *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">عودوا حالما تتوفر لديكم.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">لديكم وقت حتى *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*أين:* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*قولوا:* «أحتاجه من أجل طلب {misura}: {documento}».</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">قلتم إنكم ستحضرونه قبل {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*لا داعي لإحضار:* {elenco}. نحن نتكفل بذلك.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">إذا لم تجدوا وثيقة فأخبرونا: هناك طريقة أخرى.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">الملف محفوظ. إذا تعذر عليكم الحضور فاتصلوا بنا: نحدد يومًا آخر.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">ماذا يمكنكم أن تطلبوا</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">هذه الورقة ليست قرارًا</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">هذا فحص أُجري يوم {data} بما قلتموه لنا. يمكنكم تقديم الطلب في كل الأحوال.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*على الأرجح يمكنكم طلبها.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*ربما.* تنقص بعض المعلومات.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*ليس الآن.* يمكنكم تقديمها رغم ذلك.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*تُطلب من مكتب آخر.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*لم يعد ممكنًا طلبها.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*لا يمكن طلبها بعد.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*لا يمكننا حسابها هنا.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">المبلغ المتوقع: *{importo} في الشهر*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">المبلغ المتوقع: *{importo} في السنة*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">المبلغ المتوقع: *{importo} في اليوم*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">المبلغ المتوقع: *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">كان يمكن طلبها حتى {data}. اسألوا عما لا يزال ممكنًا.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*ما الذي قد يغيّر ذلك:* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">بعض نقاط القاعدة ما زالت تحتاج إلى تحقق.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">عودوا بهذه البطاقة</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">إذا ضاعت البطاقة: اذكروا الاسم وأين التقينا. سنجد كل شيء.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">موعدكم</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">إذا تعذر عليكم الحضور</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">أخبرونا: نحدد يومًا آخر. لن تخسروا شيئًا.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">إذا تأخرتم فتعالوا على أي حال: نبذل ما في وسعنا.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">تفويض</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">من ينوب عن الشخص</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">من ينوب</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">بأي صفة</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">منذ</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">حتى</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">إلى حين الإلغاء</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">الإثبات</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">تفويض</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">تفويض لطلب واحد فقط</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">أحد الوالدين</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">وصي</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">قيّم: يوقّع الاثنان</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">مدير الدعم القانوني</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">قريب، بسبب مانع صحي</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (مكتب مساعدة)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">تفويض بقبض المبالغ</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">ماذا يمكنه أن يفعل</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">التحدث معنا نيابة عنكم</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">الاطلاع على البيانات والملفات</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">توقيع الطلبات</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">تسليم الطلبات والوثائق</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">قبض المبالغ</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">لا يجوز غير ذلك نيابة عنكم.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">الوثائق التي رأيناها</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">للشخص</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">لمن ينوب</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}، رأيناه يوم {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">لم نره</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">بطاقة الهوية</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">جواز السفر</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">تصريح الإقامة</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">رخصة القيادة</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">وثيقة</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">كيف يُلغى</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">يكفي إخبار هذا الشباك متى شئتم، دون ذكر السبب.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">يسري الإلغاء فورًا. نعطيكم ورقة تثبته.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">هذه الصلاحية من القانون أو القاضي: القاضي وحده يرفعها.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">إلغاء التفويض</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">أُلغي في</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">ماذا يتغير</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">من الآن لا يحق لـ {nome} أن ينوب عنكم.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">ما تم من قبل يبقى ساريًا.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">كيف نستخدم بياناتكم</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">من يستخدم بياناتكم</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">هذا الشباك لمساعدتكم. و INPS هو المسؤول عن بيانات الطلب.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">البلدية هي المسؤولة عن بيانات السجل المدني والخدمات الاجتماعية.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">لماذا</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">ما تقولونه لنا يُستخدم فقط لمساعدتكم في الطلبات.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">هي مهمة للمصلحة العامة ينص عليها القانون (المادة 6 GDPR): لا حاجة إلى موافقتكم.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">أي بيانات</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">فقط ما يلزم لاتخاذ القرار. يمكنكم الإجابة «لا أعرف» أو «أفضّل عدم القول».</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">في الأمور الصحية نكتب أن هناك شهادة، ولا نكتب المرض أبدًا.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">إذا لم تجيبوا فقد لا نستطيع إخباركم بما يمكن طلبه. لن تخسروا غير ذلك.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">من يراها</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">من يعمل في هذا الشباك والجهة التي تقرر. كل اطلاع يترك أثرًا.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">بعض البيانات نطلبها من مكاتب أخرى، مثل السجل المدني.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">إلى متى</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">طلب بدأ ولم يُرسل: 90 يومًا. فحص بلا طلب: 30 يومًا كحد أقصى.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">طلب أُرسل: حتى تسليمه إلى INPS. التفويض: حتى نهايته، إضافة إلى 10 سنوات.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">حقوقكم</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">يمكنكم طلب رؤية بياناتكم أو تصحيحها أو تقييدها أو حذفها. يكفي قول ذلك هنا.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">يمكنكم التظلم لدى سلطة حماية البيانات (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">فقط إن أردتم</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">رقم شخص آخر أو تذكير برسالة SMS لا نستخدمهما إلا إذا وافقتم.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">يمكنكم تغيير رأيكم متى شئتم. تبقى الخدمة كما هي.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">سُلّمت الورقة يوم {data}، النسخة {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">أشرح لكم كيف نستخدم بياناتكم.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">يراه هذا الشباك والجهة التي تقرر.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">لا حاجة إلى موافقتكم: القانون ينص على ذلك.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">يمكنكم عدم الإجابة. يمكنكم قول «لا أعرف».</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">عن الصحة نكتب فقط أن هناك شهادة.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">إذا لم تقدموا طلبًا نحذف كل شيء بعد فترة.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">يمكنكم رؤية بياناتكم وتصحيحها.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">يمكنكم التظلم لدى سلطة الخصوصية.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">هل لديكم أسئلة؟ يمكنكم السؤال الآن.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">طلب *{misura}*: استلمه مركز INPS، الرقم {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">طلب *{misura}*: معلّق، الرقم {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">الخطوة التالية: انتظروا الجواب.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">الخطوة التالية: نرسله نحن إلى مركز INPS.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">الخطوة التالية: {passo}، قبل {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">الخطوة التالية: أحضروا الوثائق الناقصة.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">الخطوة التالية: عودوا لإكماله وتوقيعه.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">من {minimo} إلى {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">حتى {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">على الأقل {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*أنتم تتلقونها بالفعل.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">قلتم إنها لا تهمكم في الوقت الحالي.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">ليس الآن</translation>
  </message>
 </context>
</TS>
