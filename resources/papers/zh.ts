<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">译文草稿：以意大利文为准。</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">仅有意大利文：可以请我们一起读。</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">本人</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">为谁</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">时间</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">地点</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">请带来</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">到场人</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">接待人</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">日期</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}，{data}出生</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}，{data}出生</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}，出生日期{data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">本人</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">受委托人</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">父亲或母亲</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">监护人</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">本人，由保佐人陪同</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">支持管理人</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">本人，有人陪同</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">本人，有翻译</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno} {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}，{inizio}至{fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">窗口开放时间内随时</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">身份证件。没有也请来。</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">到访回执</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">到访与申请回执</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">谈了什么</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">办了什么</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">您声明的内容</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">已收到的文件</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">您要做什么</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">我们做什么</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">到哪里询问</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">在本窗口：{posto}。请说编号{codice}，或出示本单。</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">家庭收入</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">失业</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">孩子</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">怀孕</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">养老金</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">健康与残疾</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">亲人去世</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">住房与房租</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">账单与债务</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">食物</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">证件与居住登记</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">居留许可</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">开办生意</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">*{misura}*申请：已提交，编号{numero}。</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">*{misura}*申请：已开始，编号{numero}。</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">已核对的补助：{numero}项。清单和理由见“您可以申请什么”。</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">我们向您提供了信息。</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">*{misura}*申请：{spiegazione}。</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*{data}之前。*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*{data}之前*请带来：{documento}。</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*{data}之前。*{passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*请在{giorno}再来。*请带上本单。</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">不需要再做别的。请保存本单。</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">我们把申请发送到INPS中心：一有网络就自动发出。</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">申请已送达INPS中心。</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">我们保存您说的内容：不必再重复。</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">目前没有。您随时可以再来。</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*如果没有收到答复，请带本单再来。*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">由{ente}决定。</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">临时回执——还不是正式编号</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">申请于{data} {ora}在本窗口提交。</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">申请于{data} {ora}在本窗口提交（当时无网络）。</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">正式编号由INPS中心发出，并取代此编号：</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">申请的正式编号</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">INPS中心于{data} {ora}收到。本窗口编号：{numero}。</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">声明以意大利文为准。如不明白，请在签名前让我们解释。</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">本次没有文件。</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}：1页。</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}：{numero}页。</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}：已看原件并归还。</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">本人签名</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">接收声明人签名</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">代办人签名</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">窗口签名</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">原件已归还。</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">原件在这里：离开前请取回。</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">缺少的文件</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">请带上本单。</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">请在*{giorno}*之前再来。</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">备齐后请再来。</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">截止日期：*{data}*。</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*到哪里办：*{posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*请说：*“我申请{misura}需要：{documento}。”</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">您说在{data}之前带来。</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*不用带：*{elenco}。由我们办理。</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">如果找不到某份文件，请告诉我们：还有别的办法。</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">您的材料已保存。如果来不了，请打电话：我们另约日期。</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">您可以申请什么</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">本单不是决定</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">这是{data}根据您所说的情况做的核对。无论如何您都可以申请。</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*很可能可以申请。*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*也许可以。*还缺一些信息。</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*目前不行。*您仍然可以提交申请。</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*要到另一个办公室申请。*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*现在已不能申请。*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*现在还不能申请。*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*这里无法计算。*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">预计金额：*每月{importo}*。</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">预计金额：*每年{importo}*。</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">预计金额：*每天{importo}*。</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">预计金额：*{importo}*。</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">申请截止于{data}。请问还有什么办法。</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*怎样会改变：*{via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">规定中有几点尚待核实。</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">请带此票再来</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">如果丢了此票：请说您的姓名和我们见面的地方。我们能找到。</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">您的预约</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">如果您来不了</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">请通知我们：另约日期。您不会有任何损失。</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">迟到了也请来：我们会尽力。</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">委托书</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">谁代本人办理</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">代办人</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">凭什么权利</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">起始日期</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">截止日期</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">直到撤销</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">证明</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">委托</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">仅限一份申请的委托</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">父亲或母亲</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">监护人</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">保佐人：两人都签名</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">支持管理人</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">亲属，因健康原因</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato（咨询援助机构）</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">领款委托</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">可以办理的事项</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">代您与我们交谈</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">查看资料和案卷</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">签署申请</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">递交申请和文件</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">领取款项</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">其他事项不得代办。</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">已查看的证件</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">本人的</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">代办人的</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}，{data}已查看</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">未查看</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">身份证</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">护照</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">居留许可</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">驾驶执照</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">证件</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">如何撤销</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">随时告诉本窗口即可，无需说明理由。</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">撤销立即生效。我们会给您一份证明。</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">此权利来自法律或法官：只有法官才能取消。</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">撤销委托</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">撤销时间</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">有什么变化</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">从现在起，{nome}不能再代您办理。</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">已经办理的事项仍然有效。</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">我们如何使用您的资料</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">谁使用您的资料</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">本窗口，为了帮助您。INPS是申请资料的负责机构。</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">市政府是户籍和社会服务资料的负责机构。</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">为什么</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">您告诉我们的内容只用来帮助您申请。</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">这是法律规定的公共利益任务（GDPR第6条）：不需要您的同意。</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">哪些资料</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">只要作决定所需的资料。您可以回答“不知道”或“不想说”。</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">涉及健康时，我们只写有证明，从不写病名。</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">如果不回答，也许我们无法告诉您能申请什么。没有别的损失。</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">谁能看到</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">本窗口工作人员和作决定的机构。每次查看都有记录。</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">有些资料我们向其他机构索取，例如户籍处。</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">保存多久</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">已开始未发送的申请：90天。只核对未申请：最多30天。</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">已发送的申请：到移交INPS为止。委托：到期后再保存10年。</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">您的权利</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">您可以要求查看、更正、限制或删除您的资料。在这里说即可。</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">您可以向个人资料保护局（Garante）投诉。</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">只在您愿意时</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">其他人的电话或短信提醒，只有您同意我们才使用。</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">您随时可以改变主意。服务不变。</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">{data}发放，版本{versione}。</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">我来说明我们如何使用您的资料。</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">只有本窗口和作决定的机构能看到。</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">不需要您同意：法律有规定。</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">您可以不回答，可以说“不知道”。</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">关于健康，我们只写有证明。</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">如果您不申请，一段时间后我们全部删除。</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">您可以查看并更正您的资料。</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">您可以向隐私保护机构投诉。</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">有问题吗？现在可以问。</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">*{misura}*的申请：INPS中心已收到，编号{numero}。</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">*{misura}*的申请：已暂停，编号{numero}。</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">下一步：请等待答复。</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">下一步：由我们寄送给INPS中心。</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">下一步：{passo}，请在{data}之前。</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">下一步：请带来缺少的文件。</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">下一步：请回来完成并签名。</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">{minimo}至{massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">最多{massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">至少{minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*您已经在领取。*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">您说目前不感兴趣。</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">目前不行</translation>
  </message>
 </context>
</TS>
