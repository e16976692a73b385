<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">Чернетка перекладу: чинним є італійський текст.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">Лише італійською: попросіть прочитати разом із нами.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">Для</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">Для кого</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">Коли</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">Де</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">Принесіть</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">Хто був присутній</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">З ким ви говорили</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">Аркуш від</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}, народилася {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}, народився {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}, дата народження {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">сама особа</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">уповноважена особа</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">один із батьків</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">опікун</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">сама особа з піклувальником</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">адміністратор підтримки</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">сама особа із супроводом</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">сама особа з перекладачем</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}, о {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}, з {inizio} до {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">коли захочете, у години роботи</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">документ, якщо він є. Якщо немає — усе одно приходьте.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">Квитанція про візит</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">Квитанція про візит і заяву</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">Про що ми говорили</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">Що ми зробили</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">Що ви заявили</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">Отримані документи</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">Що треба зробити вам</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">Що робимо ми</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">Де запитати</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">У цьому відділі: {posto}. Назвіть код {codice} або покажіть цей аркуш.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">гроші, що надходять у сім’ю</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">втрата роботи</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">діти</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">вагітність</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">пенсія</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">здоров’я та інвалідність</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">втрата близької людини</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">житло й оренда</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">рахунки й борги</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">їжа</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">документи й місце проживання</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">дозвіл на проживання</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">відкриття власної справи</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">Заява на *{misura}*: подана, номер {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">Заява на *{misura}*: розпочата, номер {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">Перевірено видів допомоги: {numero}. Перелік із причинами — на аркуші «Що ви можете попросити».</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">Ми надали вам інформацію.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">Заява на *{misura}*: {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*До {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*До {data}* принесіть: {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*До {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*Приходьте знову: {giorno}.* Принесіть цей аркуш.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">Більше нічого робити не треба. Збережіть цей аркуш.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">Ми надсилаємо заяву до центру INPS: вона піде сама, щойно буде мережа.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">Заява надійшла до центру INPS.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">Ми зберігаємо сказане вами: повторювати не доведеться.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">Поки що нічого. Можете прийти знову, коли захочете.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*Якщо не отримаєте відповіді, приходьте з цим аркушем.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">Рішення ухвалює {ente}.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">ТИМЧАСОВА — це ще не офіційний номер</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">Заяву подано в цьому відділі {data} о {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">Заяву подано в цьому відділі {data} о {ora}, без мережі.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">Офіційний номер надійде з центру INPS і замінить цей:</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">Офіційний номер заяви</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">Отримано центром INPS {data} о {ora}. Номер цього відділу: {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">Заяви чинні італійською. Якщо не розумієте, попросіть пояснити перед підписом.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">Під час цього візиту документів не було.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}: 1 сторінка.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}: сторінок — {numero}.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}: оригінал переглянуто й повернуто.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">Підпис особи</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">Підпис того, хто приймає заяву</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">Підпис того, хто діє за особу</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">Підпис працівника відділу</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">Оригінал повернуто.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">Оригінал тут: заберіть його перед виходом.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">Документи, яких бракує</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">Принесіть цей аркуш.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">Приходьте не пізніше: *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">Приходьте, щойно їх матимете.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">У вас є час до *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*Де:* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*Скажіть:* «Мені це потрібно для заяви на {misura}: {documento}».</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">Ви сказали, що принесете до {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*Не треба приносити:* {elenco}. Ми подбаємо самі.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">Якщо не знайдете документ, скажіть: є інший спосіб.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">Вашу справу збережено. Якщо не можете прийти, зателефонуйте: призначимо інший день.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">Що ви можете попросити</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">Цей аркуш — не рішення</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">Це перевірка від {data} за вашими словами. Подати заяву можна в будь-якому разі.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*Імовірно, ви можете це попросити.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*Можливо.* Бракує деяких відомостей.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*Поки що ні.* Подати все одно можна.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*Це просять в іншій установі.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*Попросити вже не можна.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*Попросити ще не можна.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*Тут ми не можемо це обчислити.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">Очікувана сума: *{importo} на місяць*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">Очікувана сума: *{importo} на рік*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">Очікувана сума: *{importo} на день*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">Очікувана сума: *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">Попросити можна було до {data}. Запитайте, що ще можливо.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*Що могло б це змінити:* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">Деякі пункти правила ще треба перевірити.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">Приходьте з цим квитком</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">Якщо загубите квиток: назвіть своє ім’я і де ми зустрілися. Ми все знайдемо.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">Ваша зустріч</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">Якщо не можете прийти</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">Повідомте нас: призначимо інший день. Ви нічого не втратите.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">Якщо запізнюєтеся, усе одно приходьте: зробимо все можливе.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">Довіреність</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">Хто діє за особу</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">Хто діє</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">На якій підставі</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">Від якого дня</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">До якого дня</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">до скасування</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">Підтвердження</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">довіреність</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">довіреність лише на одну заяву</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">батько або мати</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">опікун</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">піклувальник: підписують обоє</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">адміністратор підтримки</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">родич, через перешкоду за станом здоров’я</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (бюро допомоги)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">довіреність на отримання виплат</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">Що може робити ця особа</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">говорити з нами замість вас</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">бачити дані та справи</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">підписувати заяви</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">подавати заяви й документи</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">отримувати виплати</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">Нічого іншого замість вас робити не можна.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">Переглянуті документи</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">Особи</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">Того, хто діє</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}, переглянуто {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">не переглянуто</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">посвідчення особи</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">паспорт</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">дозвіл на проживання</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">посвідчення водія</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">документ</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">Як скасувати</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">Досить сказати в цьому відділі, коли захочете, без пояснень.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">Скасування діє відразу. Даємо аркуш, який це підтверджує.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">Це право дає закон або суд: забрати його може лише суд.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">Скасування довіреності</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">Скасовано</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">Що змінюється</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">Відтепер {nome} більше не може діяти замість вас.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">Те, що вже зроблено, лишається чинним.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">Як ми використовуємо ваші дані</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">Хто використовує ваші дані</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">Цей відділ, щоб вам допомогти. INPS — володілець даних заяви.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">Муніципалітет — володілець даних реєстру та соціальних служб.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">Навіщо</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">Те, що ви кажете, потрібно лише, щоб допомогти із заявами.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">Це завдання в суспільних інтересах за законом (ст. 6 GDPR): ваша згода не потрібна.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">Які дані</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">Лише потрібні для рішення. Можна відповісти «не знаю» або «волію не казати».</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">Про здоров’я пишемо лише, що є довідка, і ніколи — хворобу.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">Якщо не відповісте, можливо, не зможемо сказати, що просити. Більше нічого не втратите.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">Хто їх бачить</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">Працівники цього відділу та орган, що вирішує. Кожен доступ лишає слід.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">Деякі дані ми запитуємо в інших установ, наприклад у реєстрі.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">Як довго</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">Розпочата й не надіслана заява: 90 днів. Перевірка без заяви: щонайбільше 30 днів.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">Надіслана заява: до передання в INPS. Довіреність: до кінця строку і ще 10 років.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">Ваші права</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">Можна попросити побачити, виправити, обмежити чи видалити ваші дані. Досить сказати тут.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">Можна поскаржитися до органу захисту даних (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">Лише за вашим бажанням</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">Номер іншої людини чи нагадування SMS використовуємо, лише якщо ви згодні.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">Можна передумати будь-коли. Послуга лишається та сама.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">Аркуш видано {data}, версія {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">Поясню, як ми використовуємо ваші дані.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">Це бачать цей відділ і орган, що вирішує.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">Давати згоду не треба: це передбачено законом.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">Можна не відповідати. Можна сказати «не знаю».</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">Про здоров’я пишемо лише, що є довідка.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">Якщо не подасте заяву, згодом ми все видалимо.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">Можна побачити свої дані й виправити їх.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">Можна поскаржитися до органу захисту даних.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">Є запитання? Можна запитати зараз.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">Заява на *{misura}*: отримана центром INPS, номер {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">Заява на *{misura}*: призупинена, номер {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">Наступний крок: чекайте на відповідь.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">Наступний крок: ми надсилаємо її до центру INPS.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">Наступний крок: {passo}, до {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">Наступний крок: принесіть документи, яких бракує.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">Наступний крок: прийдіть, щоб закінчити й підписати її.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">від {minimo} до {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">до {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">щонайменше {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*Ви її вже отримуєте.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">Ви сказали, що поки що це вас не цікавить.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">Поки що ні</translation>
  </message>
 </context>
</TS>
