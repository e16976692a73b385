<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="it">
 <context>
  <name>adi</name>
  <message>
   <source>Assegno di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di inclusione（包容津贴）</translation>
  </message>
  <message>
   <source>Aiuto mensile per famiglie con redditi bassi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给低收入家庭的每月补助</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE basso in cui c'è un minore, una persona di 60 anni, una disabilità, o qualcuno seguito dai servizi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给ISEE（家庭经济状况指标）低、并且家里有未成年人、60岁以上的人、残疾人，或由社会或医疗服务机构照管的人的家庭。</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, al CAF o al patronato; si paga dal mese dopo la firma del patto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在 INPS 网站、CAF 或 patronato 提出申请；签署协议（patto）后的下个月开始发放。</translation>
  </message>
  <message>
   <source>L'Assegno di inclusione si può chiedere dal 18 dicembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegno di inclusione（包容津贴）从2023年12月18日起可以申请。</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 met</extracomment>
   <translation type="unfinished">家里有未成年人、至少60岁的人、残疾人，或参加服务机构认证计划的人。</translation>
  </message>
  <message>
   <source>Serve un minore, una persona di almeno 60 anni, una disabilità, o qualcuno in un programma certificato dei servizi.</source>
   <extracomment>ADI-R1 unmet</extracomment>
   <translation type="unfinished">需要家里有未成年人、至少60岁的人、残疾人，或参加服务机构认证计划的人。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è una persona da proteggere. Il programma dei servizi deve essere certificato prima della domanda.</source>
   <extracomment>ADI-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里是否有需要保护的人。服务机构的计划必须在申请之前得到认证。</translation>
  </message>
  <message>
   <source>Chi è seguito dai servizi può chiedere il certificato del programma, e poi fare domanda. Chi ha dai 18 ai 59 anni può vedere il Supporto per la formazione e il lavoro.</source>
   <extracomment>ADI-R1 way_out</extracomment>
   <translation type="unfinished">由服务机构照管的人可以要求开计划证明，然后再申请。18到59岁的人可以看看Supporto per la formazione e il lavoro（培训和就业支持金）。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'Assegno di inclusione.</source>
   <extracomment>ADI-R2 met</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。符合Assegno di inclusione（包容津贴）的要求。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. {titoli.nota}</source>
   <extracomment>ADI-R2 unmet</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。{titoli.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento va bene. {or_else(titoli.nota, &quot;&quot;)}</source>
   <extracomment>ADI-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道证件是否符合要求。{or_else(titoli.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni, gli ultimi 2 di seguito.</source>
   <extracomment>ADI-R3 met</extracomment>
   <translation type="unfinished">在意大利居住（residenza）至少{anni_residenza_minimi}年，最近2年连续。</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi. Interrompono 2 mesi di fila all'estero, o 4 mesi in 18.</source>
   <extracomment>ADI-R3 unmet</extracomment>
   <translation type="unfinished">需要在意大利居住（residenza）{anni_residenza_minimi}年，最近2年连续：现在是{mesi_residenza_totali}个月。连续2个月在国外，或18个月内有4个月在国外，算中断。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, e se è stata via.</source>
   <extracomment>ADI-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您从什么时候起在意大利居住（residenza），以及是否离开过。</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: il limite è {isee_massimo}.</source>
   <extracomment>ADI-R4 met</extracomment>
   <translation type="unfinished">ISEE：{isee_inclusione}。上限是{isee_massimo}。</translation>
  </message>
  <message>
   <source>ISEE {isee_inclusione}: supera il limite di {isee_massimo}.</source>
   <extracomment>ADI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE：{isee_inclusione}。超过上限{isee_massimo}。</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>ADI-R4 unknown</extracomment>
   <translation type="unfinished">缺少正确并且有效的ISEE（家庭经济状况指标）{if(or_else(mese &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}。在CAF（税务协助中心）办理，免费。</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: deve essere sotto {soglia_reddito}.</source>
   <extracomment>ADI-R5 met</extracomment>
   <translation type="unfinished">收入：{reddito_familiare}。必须低于{soglia_reddito}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>ADI-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道收入、家庭情况或房租，或者收入在两个上限之间：由INPS决定。</translation>
  </message>
  <message>
   <source>La casa e gli altri beni sono sotto i limiti.</source>
   <extracomment>ADI-R6 met</extracomment>
   <translation type="unfinished">住房和其他财产低于上限。</translation>
  </message>
  <message>
   <source>La casa può valere al massimo {inclusione_casa_massima} per l'IMU, le altre case e i terreni {inclusione_immobili_massimo}.</source>
   <extracomment>ADI-R6 unmet</extracomment>
   <translation type="unfinished">住房按IMU（房产税）计算的价值最高可以是{inclusione_casa_massima}，其他房屋和土地最高{inclusione_immobili_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valgono la casa, le altre case e i terreni.</source>
   <extracomment>ADI-R6 unknown</extracomment>
   <translation type="unfinished">我们还不知道住房、其他房屋和土地值多少钱。</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite di {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 met</extracomment>
   <translation type="unfinished">账户和存款：{patrimonio_mobiliare}，低于上限{mobiliare_massimo}。</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia è {mobiliare_massimo}.</source>
   <extracomment>ADI-R7 unmet</extracomment>
   <translation type="unfinished">账户和存款：{patrimonio_mobiliare}。这个家庭的上限是{mobiliare_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'è in conti e risparmi.</source>
   <extracomment>ADI-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道账户和存款里有多少钱。</translation>
  </message>
  <message>
   <source>Nessuna auto, moto o barca oltre i limiti.</source>
   <extracomment>ADI-R8 met</extracomment>
   <translation type="unfinished">没有超过限制的汽车、摩托车或船。</translation>
  </message>
  <message>
   <source>C'è una barca, o un'auto oltre {inclusione_cilindrata_auto} cc o una moto oltre {inclusione_cilindrata_moto} cc con meno di 3 anni.</source>
   <extracomment>ADI-R8 unmet</extracomment>
   <translation type="unfinished">有船，或有不满3年、超过{inclusione_cilindrata_auto} cc的汽车或超过{inclusione_cilindrata_moto} cc的摩托车。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche ci sono.</source>
   <extracomment>ADI-R8 unknown</extracomment>
   <translation type="unfinished">我们还不知道有哪些汽车、摩托车或船。</translation>
  </message>
  <message>
   <source>Nessuno si è dimesso senza giusta causa negli ultimi 12 mesi.</source>
   <extracomment>ADI-R10 met</extracomment>
   <translation type="unfinished">最近12个月内没有人在没有giusta causa（法律认可的正当理由）的情况下辞职。</translation>
  </message>
  <message>
   <source>Qualcuno che deve attivarsi si è dimesso senza giusta causa: tutta la famiglia aspetta 12 mesi.</source>
   <extracomment>ADI-R10 unmet</extracomment>
   <translation type="unfinished">有一个必须参加就业活动的人在没有giusta causa（法律认可的正当理由）的情况下辞职：全家要等12个月。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si è dimesso, come, e se deve attivarsi.</source>
   <extracomment>ADI-R10 unknown</extracomment>
   <translation type="unfinished">我们还不知道是否有人辞职、怎样辞职，以及这个人是否必须参加就业活动。</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dopo 12 mesi dalle dimissioni.</source>
   <extracomment>ADI-R10 way_out</extracomment>
   <translation type="unfinished">辞职满12个月后可以再申请。</translation>
  </message>
  <message>
   <source>Rinnovo: si può chiedere dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 met</extracomment>
   <translation type="unfinished">续期：从{mese_dopo_ultimo}起可以申请。</translation>
  </message>
  <message>
   <source>Il rinnovo si chiede dal mese dopo l'ultimo pagato: dal {mese_dopo_ultimo}.</source>
   <extracomment>ADI-R12 unmet</extracomment>
   <translation type="unfinished">续期要从最后一次付款的下一个月起申请：从{mese_dopo_ultimo}起。</translation>
  </message>
  <message>
   <source>Per il rinnovo manca l'ultimo mese pagato: è su MyINPS.</source>
   <extracomment>ADI-R12 unknown</extracomment>
   <translation type="unfinished">申请续期缺少最后一个付款月份：在MyINPS（INPS网站的个人页面）上可以看到。</translation>
  </message>
  <message>
   <source>Nessuna misura o condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 met</extracomment>
   <translation type="unfinished">没有会取消资格的司法措施或判刑。</translation>
  </message>
  <message>
   <source>C'è una misura o una condanna che toglie il diritto.</source>
   <extracomment>ADI-R9 unmet</extracomment>
   <translation type="unfinished">有会取消资格的司法措施或判刑。</translation>
  </message>
  <message>
   <source>Manca una dichiarazione: la controlla l'INPS.</source>
   <extracomment>ADI-R9 unknown</extracomment>
   <translation type="unfinished">缺少一份声明：由INPS核查。</translation>
  </message>
  <message>
   <source>Documento d'identità e codice fiscale</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">身份证件和codice fiscale（税号）</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">用来确认申请人是谁。</translation>
  </message>
  <message>
   <source>Basta mostrarli qui. Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">在这里出示就可以。如果没有：身份证去Comune（市政府）办，codice fiscale（税号）去Agenzia delle Entrate（税务局）办（免费）。</translation>
  </message>
  <message>
   <source>ISEE nuovo</source>
   <extracomment>document fare_isee</extracomment>
   <translation type="unfinished">新的ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>Senza un ISEE valido la domanda si ferma. Dal 2026 serve quello per le prestazioni familiari e per l'inclusione: è nella stessa attestazione.</source>
   <extracomment>document fare_isee explanation</extracomment>
   <translation type="unfinished">没有有效的ISEE，申请会停下来。从2026年起，需要用于家庭福利和社会包容的那种ISEE：它在同一份证明上。</translation>
  </message>
  <message>
   <source>Al CAF o sul sito dell'INPS, gratis.</source>
   <extracomment>document fare_isee where</extracomment>
   <translation type="unfinished">在CAF（税务协助中心）或INPS网站上办理，免费。</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno或carta di soggiorno（居留证或居留卡）</translation>
  </message>
  <message>
   <source>Se è scaduto, serve anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">如果已经过期，还需要续签的收据。</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui. Per il rinnovo: ufficio postale con lo sportello amico, poi Questura.</source>
   <extracomment>document permesso_soggiorno where</extracomment>
   <translation type="unfinished">在这里出示就可以。续签：先去有“sportello amico”窗口的邮局，然后去Questura（警察局）。</translation>
  </message>
  <message>
   <source>Certificato del programma dei servizi</source>
   <extracomment>document certificato_programma</extracomment>
   <translation type="unfinished">服务机构的计划证明</translation>
  </message>
  <message>
   <source>Ente, numero e date. Non serve dire perché: il servizio lo sa già.</source>
   <extracomment>document certificato_programma explanation</extracomment>
   <translation type="unfinished">机构、编号和日期。不用说原因：服务机构已经知道。</translation>
  </message>
  <message>
   <source>Dal servizio che segue la persona, prima della domanda.</source>
   <extracomment>document certificato_programma where</extracomment>
   <translation type="unfinished">由照管本人的服务机构开，在申请之前。</translation>
  </message>
  <message>
   <source>Verbale di disabilità</source>
   <extracomment>document verbale_disabilita</extracomment>
   <translation type="unfinished">残疾鉴定书（verbale）</translation>
  </message>
  <message>
   <source>Lo controlliamo noi nell'ISEE e negli archivi dell'INPS.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">由我们在ISEE和INPS档案里核查。</translation>
  </message>
  <message>
   <source>Contratto di affitto registrato</source>
   <extracomment>document contratto_affitto</extracomment>
   <translation type="unfinished">已登记的租房合同</translation>
  </message>
  <message>
   <source>Aiuta a scrivere gli estremi giusti: l'affitto deve essere nella DSU.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">有助于写对合同信息：房租必须写在DSU（ISEE申报表）里。</translation>
  </message>
  <message>
   <source>Se non si trova: una copia all'Agenzia delle Entrate.</source>
   <extracomment>document contratto_affitto where</extracomment>
   <translation type="unfinished">如果找不到：到Agenzia delle Entrate（税务局）要一份副本。</translation>
  </message>
  <message>
   <source>Telefono ed e-mail</source>
   <extracomment>document recapiti</extracomment>
   <translation type="unfinished">电话和电子邮箱</translation>
  </message>
  <message>
   <source>Servono per il patto digitale e per l'appuntamento con i servizi.</source>
   <extracomment>document recapiti explanation</extracomment>
   <translation type="unfinished">用于patto digitale（数字协议）和与服务机构的预约。</translation>
  </message>
  <message>
   <source>Basta dirli qui.</source>
   <extracomment>document recapiti where</extracomment>
   <translation type="unfinished">在这里告诉我们就可以。</translation>
  </message>
  <message>
   <source>Decreto del giudice, se c'è un tutore o un amministratore di sostegno</source>
   <extracomment>document decreto_nomina</extracomment>
   <translation type="unfinished">法官的决定（如果有监护人，或有扶助管理人amministratore di sostegno）</translation>
  </message>
  <message>
   <source>Mostra che può chiedere al posto della persona.</source>
   <extracomment>document decreto_nomina explanation</extracomment>
   <translation type="unfinished">证明可以代替本人申请。</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale.</source>
   <extracomment>document decreto_nomina where</extracomment>
   <translation type="unfinished">由法院书记处（cancelleria）提供。</translation>
  </message>
  <message>
   <source>ADI-Com esteso: il nuovo lavoro</source>
   <extracomment>document adi_com</extracomment>
   <translation type="unfinished">ADI-Com esteso（ADI-Com扩展表）：新工作</translation>
  </message>
  <message>
   <source>Lo compiliamo qui: lavoro e guadagno previsto.</source>
   <extracomment>document adi_com explanation</extracomment>
   <translation type="unfinished">我们在这里填写：工作和预计收入。</translation>
  </message>
  <message>
   <source>Residenza e stato di famiglia</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">居住登记和家庭户籍状况</translation>
  </message>
  <message>
   <source>Li controlliamo noi in anagrafe.</source>
   <extracomment>document residenza explanation</extracomment>
   <translation type="unfinished">由我们在anagrafe（户籍登记处）核查。</translation>
  </message>
  <message>
   <source>: dal 2026 è quello per le prestazioni familiari e per l'inclusione</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">：从2026年起，是用于家庭福利和社会包容的那种ISEE</translation>
  </message>
  <message>
   <source>Per questi Stati nessun testo letto dice sì o no: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">对于这些国家，我们查阅的法律文件没有说可以或不可以：由INPS决定。</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nell'elenco letto: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">无国籍人不在我们查阅的名单里：如果有庇护（asilo）或欧盟长期居留证（permesso UE di lungo periodo），以那个证件为准。</translation>
  </message>
  <message>
   <source>La protezione temporanea non è nell'elenco della legge: decide l'INPS.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">临时保护（protezione temporanea）不在法律的名单里：由INPS决定。</translation>
  </message>
  <message>
   <source>Con questo documento non si può avere: serve il permesso UE per soggiornanti di lungo periodo, o asilo o protezione sussidiaria.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">凭这个证件不能领取：需要permesso UE per soggiornanti di lungo periodo（欧盟长期居留证），或庇护（asilo），或辅助保护（protezione sussidiaria）。</translation>
  </message>
 </context>
 <context>
  <name>anf</name>
  <message>
   <source>Assegni familiari (ANF), fino a febbraio 2022</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari (ANF)（家庭补贴），到2022年2月为止</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente, per i mesi fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给受雇工作的人的家庭补贴，针对2022年2月以前（含2月）的月份</translation>
  </message>
  <message>
   <source>Per le famiglie di dipendenti e pensionati, per i mesi fino a febbraio 2022. Si possono chiedere 5 anni indietro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给受雇员工和养老金领取人的家庭，针对2022年2月以前（含2月）的月份。可以申请过去5年的。</translation>
  </message>
  <message>
   <source>Gli assegni familiari con figli sono finiti il 28 febbraio 2022: per i figli c'è l'Assegno unico. Senza figli c'è l'assegno residuale.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">有子女家庭的assegni familiari（家庭补贴）已于2022年2月28日结束：子女现在有Assegno unico（统一子女津贴）。没有子女的有剩余的家庭补贴（assegno residuale）。</translation>
  </message>
  <message>
   <source>Gli assegni familiari di questa legge valgono dal 1988.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项法律的assegni familiari（家庭补贴）从1988年起有效。</translation>
  </message>
  <message>
   <source>Per questa famiglia e questo reddito vale la tabella {tabella}: l'importo lo dice chi paga, il datore di lavoro o la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">这个家庭和这个收入用{tabella}表：金额由付款方告知，即雇主或INPS办事处。</translation>
  </message>
  <message>
   <source>Per i mesi prima di luglio 2007 l'importo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">2007年7月以前的月份，金额由INPS办事处告知。</translation>
  </message>
  <message>
   <source>Risulta già un assegno familiare: se si può chiedere anche questo lo dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">显示已经有一项家庭补贴：能不能再申请这一项，由INPS办事处告知。</translation>
  </message>
  <message>
   <source>Ha un lavoro, o un'indennità da lavoro, che dà gli assegni familiari.</source>
   <extracomment>ANF-R1 met</extracomment>
   <translation type="unfinished">有一份可以得到assegni familiari（家庭补贴）的工作，或与工作有关的补贴金。</translation>
  </message>
  <message>
   <source>Gli assegni familiari sono per chi lavora da dipendente o ha una pensione o un'indennità da lavoro dipendente.</source>
   <extracomment>ANF-R1 unmet</extracomment>
   <translation type="unfinished">Assegni familiari（家庭补贴）是给受雇工作的人，或因受雇工作而领养老金或补贴金的人的。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il lavoro, o la pensione, dà gli assegni familiari.</source>
   <extracomment>ANF-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道这份工作或养老金是否可以得到assegni familiari（家庭补贴）。</translation>
  </message>
  <message>
   <source>Persone che contano: {membri}.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">计入的人数：{membri}。</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere gli assegni: contano coniuge, figli minori o inabili, fratelli e nipoti orfani.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">没有可以为其申请补贴的人：计入的是配偶、未成年或无劳动能力的子女、父母双亡的兄弟姐妹和侄甥（nipoti）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi c'è in famiglia.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里有谁。</translation>
  </message>
  <message>
   <source>Almeno il 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 met</extracomment>
   <translation type="unfinished">家庭收入至少70 %来自受雇工作或养老金。</translation>
  </message>
  <message>
   <source>Meno del 70 % dei redditi della famiglia viene da lavoro dipendente o pensione.</source>
   <extracomment>ANF-R2 unmet</extracomment>
   <translation type="unfinished">家庭收入来自受雇工作或养老金的不到70 %。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi della famiglia dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>ANF-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道从{redditi_dal}到{redditi_al}的家庭收入。</translation>
  </message>
  <message>
   <source>Con {redditi_anf} l'anno e {membri} persone la tabella {tabella} dà un assegno.</source>
   <extracomment>ANF-R3 met</extracomment>
   <translation type="unfinished">每年收入{redditi_anf}、家庭{membri}人，按{tabella}表有补贴。</translation>
  </message>
  <message>
   <source>Il reddito della famiglia è troppo alto per la sua tabella.</source>
   <extracomment>ANF-R3 unmet</extracomment>
   <translation type="unfinished">按对应的表，家庭收入太高。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il reddito della famiglia sta nella tabella.</source>
   <extracomment>ANF-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道家庭收入是否在表的范围内。</translation>
  </message>
  <message>
   <source>Il mese chiesto è degli ultimi 5 anni.</source>
   <extracomment>ANF-R7 met</extracomment>
   <translation type="unfinished">申请的月份在最近5年以内。</translation>
  </message>
  <message>
   <source>Si può andare indietro al massimo 5 anni.</source>
   <extracomment>ANF-R7 unmet</extracomment>
   <translation type="unfinished">最多只能往回申请5年。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando si presenta la domanda.</source>
   <extracomment>ANF-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道什么时候提交申请。</translation>
  </message>
  <message>
   <source>Documento d'identità</source>
   <extracomment>document documento_identita</extracomment>
   <translation type="unfinished">身份证件</translation>
  </message>
  <message>
   <source>Di chi chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">申请人的。</translation>
  </message>
  <message>
   <source>Basta mostrarlo qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">在这里出示就可以。</translation>
  </message>
  <message>
   <source>Codice fiscale di tutta la famiglia</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">全家人的codice fiscale（税号）</translation>
  </message>
  <message>
   <source>Sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">在tessera sanitaria（医疗卡）上。</translation>
  </message>
  <message>
   <source>Redditi di tutta la famiglia</source>
   <extracomment>document redditi</extracomment>
   <translation type="unfinished">全家人的收入</translation>
  </message>
  <message>
   <source>Certificazione Unica o 730: contano i redditi dal {redditi_dal} al {redditi_al}.</source>
   <extracomment>document redditi explanation</extracomment>
   <translation type="unfinished">Certificazione Unica（年度收入证明）或730（报税表）：计入从{redditi_dal}到{redditi_al}的收入。</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, dal CAF o sul sito dell'Agenzia delle Entrate.</source>
   <extracomment>document redditi where</extracomment>
   <translation type="unfinished">从雇主、CAF（税务协助中心）或Agenzia delle Entrate（税务局）网站取得。</translation>
  </message>
  <message>
   <source>Sentenza o accordo di separazione o divorzio</source>
   <extracomment>document separazione</extracomment>
   <translation type="unfinished">分居或离婚的判决书或协议</translation>
  </message>
  <message>
   <source>Dal tribunale o dal Comune che l'ha registrato.</source>
   <extracomment>document separazione where</extracomment>
   <translation type="unfinished">从法院或登记过的Comune（市政府）取得。</translation>
  </message>
  <message>
   <source>Verbale dell'invalidità</source>
   <extracomment>document inabilita</extracomment>
   <translation type="unfinished">残疾鉴定书（verbale dell'invalidità）</translation>
  </message>
  <message>
   <source>Basta la parte che dice se può lavorare: la diagnosi si copre.</source>
   <extracomment>document inabilita explanation</extracomment>
   <translation type="unfinished">只需要写明能不能工作的那一部分：诊断内容遮住。</translation>
  </message>
  <message>
   <source>Dall'INPS o dalla ASL.</source>
   <extracomment>document inabilita where</extracomment>
   <translation type="unfinished">从INPS或ASL（地方卫生局）取得。</translation>
  </message>
  <message>
   <source>Autorizzazione ANF dell'INPS</source>
   <extracomment>document autorizzazione</extracomment>
   <translation type="unfinished">INPS的ANF（家庭补贴）批准书</translation>
  </message>
  <message>
   <source>È nel fascicolo sul sito INPS.</source>
   <extracomment>document autorizzazione where</extracomment>
   <translation type="unfinished">在INPS网站的个人档案里。</translation>
  </message>
  <message>
   <source>Stato di famiglia</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">Stato di famiglia（家庭户籍证明）</translation>
  </message>
  <message>
   <source>Lo controlliamo noi in anagrafe.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">由我们在anagrafe（户籍登记处）核查。</translation>
  </message>
 </context>
 <context>
  <name>anf_residuale</name>
  <message>
   <source>Assegni familiari senza figli (ANF)</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegni familiari (ANF) senza figli（无子女的家庭补贴）</translation>
  </message>
  <message>
   <source>Gli assegni familiari di chi lavora da dipendente e ha il coniuge, o fratelli e nipoti orfani, ma non figli piccoli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给受雇工作、有配偶或父母双亡的兄弟姐妹和侄甥（nipoti）、但没有小孩的人的家庭补贴</translation>
  </message>
  <message>
   <source>Per dipendenti e pensionati senza figli piccoli, con il coniuge o con fratelli e nipoti orfani, minori o inabili.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给没有小孩的受雇员工和养老金领取人，他们有配偶，或有父母双亡、未成年或无劳动能力的兄弟姐妹和侄甥（nipoti）。</translation>
  </message>
  <message>
   <source>La domanda si fa solo sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">只能在 INPS 网站提出申请。</translation>
  </message>
  <message>
   <source>Questa regola vale dal 1° marzo 2022. Prima c'erano gli assegni familiari, anche con figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项规定从2022年3月1日起有效。以前的assegni familiari（家庭补贴）有子女也可以。</translation>
  </message>
  <message>
   <source>Nessun figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 met</extracomment>
   <translation type="unfinished">没有子女在Assegno unico（统一子女津贴）里。</translation>
  </message>
  <message>
   <source>Un figlio è nell'Assegno unico: da marzo 2022 gli assegni familiari non ci sono più, nemmeno per il coniuge.</source>
   <extracomment>ANF-R4 unmet</extracomment>
   <translation type="unfinished">有一个子女在Assegno unico（统一子女津贴）里：从2022年3月起不再有assegni familiari（家庭补贴），为配偶也没有。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un figlio è nell'Assegno unico.</source>
   <extracomment>ANF-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道是否有子女在Assegno unico（统一子女津贴）里。</translation>
  </message>
  <message>
   <source>Per i figli c'è l'Assegno unico.</source>
   <extracomment>ANF-R4 referral</extracomment>
   <translation type="unfinished">子女有Assegno unico（统一子女津贴）。</translation>
  </message>
  <message>
   <source>Non c'è nessuno per cui chiedere: contano il coniuge, e fratelli o nipoti orfani minori o inabili.</source>
   <extracomment>ANF-R4b unmet</extracomment>
   <translation type="unfinished">没有可以为其申请的人：计入的是配偶，以及父母双亡、未成年或无劳动能力的兄弟姐妹或侄甥（nipoti）。</translation>
  </message>
 </context>
 <context>
  <name>asdi</name>
  <message>
   <source>ASDI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ASDI（失业补助）</translation>
  </message>
  <message>
   <source>Assegno per chi aveva finito la NASpI, fino al 2018</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给已领完NASpI（失业金）的人的补助，到2018年为止</translation>
  </message>
  <message>
   <source>Era per chi aveva finito la NASpI, con un ISEE fino a 5.000 € e un figlio minore, o 55 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">曾给NASpI已领完的人，ISEE不超过5.000 €，并且有未成年子女，或年满55岁。</translation>
  </message>
  <message>
   <source>L'ASDI è finito: valeva solo per chi aveva tutte le condizioni entro il 1° gennaio 2018.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">ASDI已经结束：只对在2018年1月1日以前（含当天）符合全部条件的人有效。</translation>
  </message>
  <message>
   <source>L'ASDI vale per chi ha finito la NASpI, che c'è dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">ASDI是给已领完NASpI（失业金）的人的，NASpI从2015年5月1日起才有。</translation>
  </message>
  <message>
   <source>La NASpI è finita il {data_fine_naspi}, presa tutta.</source>
   <extracomment>ASDI-S1 met</extracomment>
   <translation type="unfinished">NASpI（失业金）于{data_fine_naspi}结束，已全部领完。</translation>
  </message>
  <message>
   <source>La NASpI non è stata presa fino alla fine: l'ASDI non c'era.</source>
   <extracomment>ASDI-S1 unmet</extracomment>
   <translation type="unfinished">NASpI（失业金）没有领到最后：因此没有ASDI。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la NASpI è stata presa fino alla fine.</source>
   <extracomment>ASDI-S1 unknown</extracomment>
   <translation type="unfinished">我们还不知道NASpI（失业金）是否领到最后。</translation>
  </message>
  <message>
   <source>Finita la NASpI cercava ancora lavoro.</source>
   <extracomment>ASDI-S2 met</extracomment>
   <translation type="unfinished">NASpI（失业金）结束后，您还在找工作。</translation>
  </message>
  <message>
   <source>Finita la NASpI bisognava essere ancora senza lavoro e cercarlo.</source>
   <extracomment>ASDI-S2 unmet</extracomment>
   <translation type="unfinished">NASpI（失业金）结束后，必须还没有工作并且在找工作。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se cercava lavoro.</source>
   <extracomment>ASDI-S2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您当时是否在找工作。</translation>
  </message>
  <message>
   <source>Aveva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione.</source>
   <extracomment>ASDI-S3 met</extracomment>
   <translation type="unfinished">您家里当时有未成年人，或您至少{eta_minima}岁而还不能领养老金。</translation>
  </message>
  <message>
   <source>Serviva un minore in famiglia, o almeno {eta_minima} anni senza poter andare in pensione: ne aveva {eta}.</source>
   <extracomment>ASDI-S3 unmet</extracomment>
   <translation type="unfinished">当时需要家里有未成年人，或至少{eta_minima}岁而还不能领养老金：您当时{eta}岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'era un minore in famiglia, o se aveva almeno {eta_minima} anni.</source>
   <extracomment>ASDI-S3 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时家里是否有未成年人，或您是否至少{eta_minima}岁。</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il massimo era {isee_massimo}.</source>
   <extracomment>ASDI-S4 met</extracomment>
   <translation type="unfinished">ISEE是{isee_calcolo_ordinario}：当时的上限是{isee_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto era l'ISEE valido quel giorno.</source>
   <extracomment>ASDI-S4 unknown</extracomment>
   <translation type="unfinished">我们还不知道那一天有效的ISEE是多少。</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 12 mesi prima: {mesi_asdi_12m}. Il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 met</extracomment>
   <translation type="unfinished">之前12个月内领ASDI的月数：{mesi_asdi_12m}。最多是{massimo_mesi_12}。</translation>
  </message>
  <message>
   <source>Nei 12 mesi prima aveva già avuto {mesi_asdi_12m} mesi di ASDI: il massimo era {massimo_mesi_12}.</source>
   <extracomment>ASDI-S5 unmet</extracomment>
   <translation type="unfinished">之前12个月内已经领了{mesi_asdi_12m}个月的ASDI：最多是{massimo_mesi_12}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 12 mesi prima.</source>
   <extracomment>ASDI-S5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在之前12个月内领过几个月的ASDI。</translation>
  </message>
  <message>
   <source>Mesi di ASDI nei 5 anni prima: {mesi_asdi_5anni}. Il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 met</extracomment>
   <translation type="unfinished">之前5年内领ASDI的月数：{mesi_asdi_5anni}。最多是{massimo_mesi_5_anni}。</translation>
  </message>
  <message>
   <source>Nei 5 anni prima aveva già avuto {mesi_asdi_5anni} mesi di ASDI: il massimo era {massimo_mesi_5_anni}.</source>
   <extracomment>ASDI-S6 unmet</extracomment>
   <translation type="unfinished">之前5年内已经领了{mesi_asdi_5anni}个月的ASDI：最多是{massimo_mesi_5_anni}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di ASDI aveva avuto nei 5 anni prima.</source>
   <extracomment>ASDI-S6 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在之前5年内领过几个月的ASDI。</translation>
  </message>
  <message>
   <source>Ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 met</extracomment>
   <translation type="unfinished">您已经与Centro per l'impiego（就业中心）签了协议（patto）。</translation>
  </message>
  <message>
   <source>Senza il patto con il Centro per l'impiego l'ASDI non si pagava.</source>
   <extracomment>ASDI-S7 unmet</extracomment>
   <translation type="unfinished">没有与Centro per l'impiego（就业中心）签协议（patto），ASDI就不发放。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha firmato il patto con il Centro per l'impiego.</source>
   <extracomment>ASDI-S7 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否与Centro per l'impiego（就业中心）签了协议（patto）。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'era tempo fino al {termine_domanda}.</source>
   <extracomment>ASDI-S8 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。截止日期是{termine_domanda}。</translation>
  </message>
  <message>
   <source>Si chiedeva dal giorno dopo la fine della NASpI fino al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ASDI-S8 unmet</extracomment>
   <translation type="unfinished">从NASpI（失业金）结束的第二天起到{termine_domanda}可以申请：申请日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine della NASpI è passata: per feste, o per chi aveva finito entro marzo 2016, va verificata.</source>
   <extracomment>ASDI-S8 unknown</extracomment>
   <translation type="unfinished">从NASpI（失业金）结束算起的期限已经过了：如遇节假日，或NASpI在2016年3月以前（含3月）结束的，需要核实。</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la domanda.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">用来确认提出申请的人是谁。</translation>
  </message>
  <message>
   <source>Patto con il Centro per l'impiego</source>
   <extracomment>document patto</extracomment>
   <translation type="unfinished">与Centro per l'impiego（就业中心）签的协议（patto）</translation>
  </message>
  <message>
   <source>Mostra che ha preso gli impegni per cercare lavoro.</source>
   <extracomment>document patto explanation</extracomment>
   <translation type="unfinished">证明您已承诺找工作。</translation>
  </message>
  <message>
   <source>Al Centro per l'impiego, gratis.</source>
   <extracomment>document patto where</extracomment>
   <translation type="unfinished">在Centro per l'impiego（就业中心），免费。</translation>
  </message>
  <message>
   <source>IBAN intestato alla persona</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">本人名下的IBAN（银行账号）</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS只付到您自己的账户，联名账户也可以。</translation>
  </message>
  <message>
   <source>Sull'app della banca, sull'estratto conto o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">在银行的手机应用、对账单上或在邮局，免费。</translation>
  </message>
  <message>
   <source>Attestazione ISEE</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">ISEE证明</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi. Se non c'è, va presentata la DSU.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">INPS在自己的档案里查看。如果没有，要提交DSU（ISEE申报表）。</translation>
  </message>
  <message>
   <source>Fine della NASpI</source>
   <extracomment>document archivio_naspi</extracomment>
   <translation type="unfinished">NASpI（失业金）的结束</translation>
  </message>
  <message>
   <source>L'INPS ha già la data e l'ultimo importo.</source>
   <extracomment>document archivio_naspi explanation</extracomment>
   <translation type="unfinished">INPS已经有日期和最后的金额。</translation>
  </message>
  <message>
   <source>Chi vive in famiglia</source>
   <extracomment>document dichiarazione_famiglia</extracomment>
   <translation type="unfinished">家里住着谁</translation>
  </message>
  <message>
   <source>Basta dichiararlo: la scriviamo noi.</source>
   <extracomment>document dichiarazione_famiglia explanation</extracomment>
   <translation type="unfinished">口头申报就可以：由我们写下来。</translation>
  </message>
 </context>
 <context>
  <name>assegno_3_figli_comuni</name>
  <message>
   <source>Assegno del Comune per tre figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno del Comune per tre figli minori（市政府给三个未成年子女家庭的津贴）</translation>
  </message>
  <message>
   <source>Un assegno del Comune per le famiglie con tre figli minori, fino a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">Comune（市政府）给有三个未成年子女的家庭的津贴，到2022年2月为止</translation>
  </message>
  <message>
   <source>Per le famiglie con almeno tre figli minori in casa e un ISEE basso, per gli anni fino a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给家里至少有三个未成年子女、ISEE（家庭经济状况指标）低的家庭，针对到2022年2月为止的年份。</translation>
  </message>
  <message>
   <source>L'assegno è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">这项津贴已于2022年2月28日结束。从2022年3月1日起，子女有Assegno unico（统一子女津贴）。</translation>
  </message>
  <message>
   <source>L'assegno vale dal 1999.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项津贴从1999年起有效。</translation>
  </message>
  <message>
   <source>Per gli anni fino al 2015 gli importi li dice il Comune di residenza.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">2015年以前（含2015年）的金额，由居住地的Comune（市政府）告知。</translation>
  </message>
  <message>
   <source>Risiede in Italia, e il documento va bene: {cittadinanza_titolo}.</source>
   <extracomment>C3-R1 met</extracomment>
   <translation type="unfinished">您在意大利居住（residenza），证件符合要求：{cittadinanza_titolo}。</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</source>
   <extracomment>C3-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, &quot;Con questo documento l'assegno non c'era.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la residenza, o il documento per stare in Italia.</source>
   <extracomment>C3-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您的居住情况（residenza），或在意大利居留的证件。</translation>
  </message>
  <message>
   <source>Mesi con tre figli minori in casa: {mesi_contati}.</source>
   <extracomment>C3-R2 met</extracomment>
   <translation type="unfinished">家里有三个未成年子女的月数：{mesi_contati}。</translation>
  </message>
  <message>
   <source>In nessun mese ci sono tre figli minori in casa.</source>
   <extracomment>C3-R2 unmet</extracomment>
   <translation type="unfinished">没有任何一个月家里有三个未成年子女。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli minori ci sono in casa.</source>
   <extracomment>C3-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里有几个未成年子女。</translation>
  </message>
  <message>
   <source>ISEE: {isee_contato}. La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 met</extracomment>
   <translation type="unfinished">ISEE：{isee_contato}。上限是{soglia_isee}。</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)} La soglia è {soglia_isee}.</source>
   <extracomment>C3-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve l'ISEE.&quot;, &quot;L'ISEE supera la soglia.&quot;)}上限是{soglia_isee}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE.</source>
   <extracomment>C3-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道ISEE是多少。</translation>
  </message>
  <message>
   <source>L'assegno di un anno intero è {importo_annuo}.</source>
   <extracomment>C3-R5 met</extracomment>
   <translation type="unfinished">全年的津贴是{importo_annuo}。</translation>
  </message>
  <message>
   <source>L'ISE è troppo vicino alla soglia di {soglia_ise}: sotto {importo_minimo} l'anno non si paga.</source>
   <extracomment>C3-R5 unmet</extracomment>
   <translation type="unfinished">ISE太接近上限{soglia_ise}：每年不到{importo_minimo}的不发放。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISE e la scala di equivalenza: sono sull'attestazione.</source>
   <extracomment>C3-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道ISE和scala di equivalenza（家庭人数系数）：在ISEE证明上。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: c'è tempo fino al {termine_domanda}.</source>
   <extracomment>C3-R6 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。截止日期是{termine_domanda}。</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>C3-R6 unmet</extracomment>
   <translation type="unfinished">最后一天是{termine_domanda}：申请日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">续签的收据也有效。</translation>
  </message>
  <message>
   <source>IBAN intestato a chi chiede</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">申请人名下的IBAN（银行账号）</translation>
  </message>
  <message>
   <source>Sull'app della banca o in posta, gratis.</source>
   <extracomment>document iban_intestato where</extracomment>
   <translation type="unfinished">在银行的手机应用上或在邮局，免费。</translation>
  </message>
  <message>
   <source>Chi vive in casa</source>
   <extracomment>document famiglia</extracomment>
   <translation type="unfinished">家里住着谁</translation>
  </message>
  <message>
   <source>Basta dichiararlo: si firma con la domanda.</source>
   <extracomment>document famiglia explanation</extracomment>
   <translation type="unfinished">申报就可以：和申请一起签字。</translation>
  </message>
  <message>
   <source>Il Comune la legge negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">由Comune（市政府）在INPS档案里查看。</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">需要在意大利居住（residenza）。</translation>
  </message>
  <message>
   <source>Con questo documento l'assegno non c'era.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">凭这个证件当时没有这项津贴。</translation>
  </message>
  <message>
   <source>Serve l'ISEE.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">需要ISEE（家庭经济状况指标）。</translation>
  </message>
  <message>
   <source>L'ISEE supera la soglia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ISEE超过上限。</translation>
  </message>
 </context>
 <context>
  <name>assegno_sociale</name>
  <message>
   <source>Assegno sociale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno sociale（社会津贴）</translation>
  </message>
  <message>
   <source>Aiuto mensile per chi è anziano e ha un reddito basso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给收入低的老年人的每月补助</translation>
  </message>
  <message>
   <source>Per chi ha almeno 67 anni, vive in Italia da 10 anni e ha un reddito basso, da solo o in coppia.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给至少67岁、在意大利生活了10年、单身或夫妻收入低的人。</translation>
  </message>
  <message>
   <source>L'assegno sociale c'è dal 1996. Qui ci sono le cifre dal 2016: per una domanda di prima risponde la sede INPS.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegno sociale（社会津贴）从1996年起就有。这里只有2016年起的数字：更早的申请由INPS办事处答复。</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età c'è.</source>
   <extracomment>AS-R1 met</extracomment>
   <translation type="unfinished">您{eta_alla_domanda}岁：年龄已到。</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: l'età arriva il {data_eta}.</source>
   <extracomment>AS-R1 unmet</extracomment>
   <translation type="unfinished">您{eta_alla_domanda}岁：{data_eta}才到年龄。</translation>
  </message>
  <message>
   <source>{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</source>
   <extracomment>AS-R1 unknown</extracomment>
   <translation type="unfinished">{if(known(data_nascita), &quot;Per l'età va chiesto all'INPS: le regole sono cambiate.&quot;, &quot;Non sappiamo ancora quando è nata la persona.&quot;)}</translation>
  </message>
  <message>
   <source>Si può chiedere quando arriva l'età, il {data_eta}.</source>
   <extracomment>AS-R1 way_out</extracomment>
   <translation type="unfinished">到了年龄就可以申请，即{data_eta}。</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: va bene per questo aiuto.</source>
   <extracomment>AS-R2 met</extracomment>
   <translation type="unfinished">{cittadinanza_titolo}：符合这项补助的要求。</translation>
  </message>
  <message>
   <source>{cittadinanza_titolo}: non basta per questo aiuto, anche dopo molti anni in Italia.</source>
   <extracomment>AS-R2 unmet</extracomment>
   <translation type="unfinished">{cittadinanza_titolo}：不够申请这项补助，即使在意大利已经很多年。</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</source>
   <extracomment>AS-R2 unknown</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo == famiglia, no), &quot;Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.&quot;, &quot;Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con il permesso UE per soggiornanti di lungo periodo, con l'asilo o con la protezione sussidiaria.</source>
   <extracomment>AS-R2 way_out</extracomment>
   <translation type="unfinished">如果有permesso UE per soggiornanti di lungo periodo（欧盟长期居留证）、庇护（asilo）或辅助保护（protezione sussidiaria），结果会改变。</translation>
  </message>
  <message>
   <source>È residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 met</extracomment>
   <translation type="unfinished">您在意大利有居住登记（residenza），并且真正住在意大利。</translation>
  </message>
  <message>
   <source>{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</source>
   <extracomment>AS-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(residente, yes), &quot;L'assegno è per chi vive davvero in Italia.&quot;, &quot;Non risulta iscritta a un'anagrafe italiana.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive davvero in Italia.</source>
   <extracomment>AS-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在意大利有居住登记（residenza）并且真正住在意大利。</translation>
  </message>
  <message>
   <source>Chi non ha casa può iscriversi senza fissa dimora nel Comune dove vive di solito: basta per l'assegno.</source>
   <extracomment>AS-R3 way_out</extracomment>
   <translation type="unfinished">没有住房的人可以在平时生活的Comune（市政府）登记为无固定住所（senza fissa dimora）：对这项津贴来说就够了。</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: servono {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 met</extracomment>
   <translation type="unfinished">您从{soggiorno_continuativo_dal}起连续住在意大利：需要{anni_soggiorno_minimi}年。</translation>
  </message>
  <message>
   <source>Vive in Italia di seguito dal {soggiorno_continuativo_dal}: non sono ancora {anni_soggiorno_minimi} anni.</source>
   <extracomment>AS-R4 unmet</extracomment>
   <translation type="unfinished">您从{soggiorno_continuativo_dal}起连续住在意大利：还不到{anni_soggiorno_minimi}年。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando vive in Italia di seguito, con i documenti in regola.</source>
   <extracomment>AS-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道您从什么时候起持有合法证件连续住在意大利。</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno, sotto il limite di {limite_reddito}.</source>
   <extracomment>AS-R5 met</extracomment>
   <translation type="unfinished">计入的收入是每年{reddito_contato}，低于上限{limite_reddito}。</translation>
  </message>
  <message>
   <source>Il reddito contato è {reddito_contato} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>AS-R5 unmet</extracomment>
   <translation type="unfinished">计入的收入是每年{reddito_contato}：上限是{limite_reddito}。</translation>
  </message>
  <message>
   <source>{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</source>
   <extracomment>AS-R5 unknown</extracomment>
   <translation type="unfinished">{if(known(reddito_contato), &quot;Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.&quot;, &quot;Non sappiamo ancora i redditi di quest'anno.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia se il reddito dell'anno scende sotto {limite_reddito}.</source>
   <extracomment>AS-R5 way_out</extracomment>
   <translation type="unfinished">如果当年的收入降到{limite_reddito}以下，结果会改变。</translation>
  </message>
  <message>
   <source>Prova dei 10 anni in Italia</source>
   <extracomment>document prova_dieci_anni</extracomment>
   <translation type="unfinished">在意大利10年的证明</translation>
  </message>
  <message>
   <source>Vecchi permessi, passaporti, contratti di lavoro o di affitto: quello che c'è.</source>
   <extracomment>document prova_dieci_anni explanation</extracomment>
   <translation type="unfinished">旧居留证、护照、工作合同或租房合同：有什么就带什么。</translation>
  </message>
  <message>
   <source>Se mancano i permessi vecchi, la Questura può dire da quando c'erano. I Comuni dove ha vissuto li sentiamo noi.</source>
   <extracomment>document prova_dieci_anni where</extracomment>
   <translation type="unfinished">如果没有旧居留证，Questura（警察局）可以说明从什么时候起有。您住过的各个Comune（市政府）由我们去询问。</translation>
  </message>
  <message>
   <source>Atto di separazione o di divorzio</source>
   <extracomment>document atto_separazione</extracomment>
   <translation type="unfinished">分居或离婚的文书</translation>
  </message>
  <message>
   <source>Dice da quando si conta solo il suo reddito, e se c'è un mantenimento.</source>
   <extracomment>document atto_separazione explanation</extracomment>
   <translation type="unfinished">写明从什么时候起只计算您自己的收入，以及有没有赡养费。</translation>
  </message>
  <message>
   <source>Dal tribunale, dal Comune o dall'avvocato che ha seguito la separazione.</source>
   <extracomment>document atto_separazione where</extracomment>
   <translation type="unfinished">从法院、Comune（市政府）或办理分居的律师处取得。</translation>
  </message>
  <message>
   <source>Redditi della persona e del coniuge</source>
   <extracomment>document dichiarazione_redditi</extracomment>
   <translation type="unfinished">本人和配偶的收入</translation>
  </message>
  <message>
   <source>Basta dichiararli: li scriviamo noi, si firma con la domanda.</source>
   <extracomment>document dichiarazione_redditi explanation</extracomment>
   <translation type="unfinished">申报就可以：由我们写下来，和申请一起签字。</translation>
  </message>
  <message>
   <source>Residenza e stato civile</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">居住登记和婚姻状况</translation>
  </message>
  <message>
   <source>Li leggiamo noi in anagrafe.</source>
   <extracomment>document anagrafe explanation</extracomment>
   <translation type="unfinished">由我们在anagrafe（户籍登记处）查看。</translation>
  </message>
  <message>
   <source>Pensioni già in pagamento</source>
   <extracomment>document pensioni</extracomment>
   <translation type="unfinished">正在领取的养老金</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi.</source>
   <extracomment>document pensioni explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>Per l'età va chiesto all'INPS: le regole sono cambiate.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">关于年龄要问INPS：规定已经改变。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nata la persona.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道本人的出生日期。</translation>
  </message>
  <message>
   <source>Il permesso per famiglia vale solo se il coniuge è rifugiato o ha la protezione sussidiaria: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">家庭居留证（permesso per famiglia）只有在配偶是难民或有辅助保护（protezione sussidiaria）时才有效：需要核实。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora con quale cittadinanza o permesso vive in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道您以什么国籍或居留证住在意大利。</translation>
  </message>
  <message>
   <source>L'assegno è per chi vive davvero in Italia.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这项津贴是给真正住在意大利的人的。</translation>
  </message>
  <message>
   <source>Non risulta iscritta a un'anagrafe italiana.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">查不到您在意大利某个anagrafe（户籍登记处）的登记。</translation>
  </message>
  <message>
   <source>Con il mantenimento dovuto il reddito può superare il limite: va verificato con l'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">加上应得的赡养费，收入可能超过上限：需要向INPS核实。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora i redditi di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道今年的收入。</translation>
  </message>
 </context>
 <context>
  <name>assegno_temporaneo</name>
  <message>
   <source>Assegno temporaneo per i figli minori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno temporaneo per i figli minori（未成年子女临时津贴）</translation>
  </message>
  <message>
   <source>Un assegno per i figli minori di chi non aveva gli assegni familiari, da luglio 2021 a febbraio 2022</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给没有assegni familiari（家庭补贴）的人的未成年子女津贴，从2021年7月到2022年2月</translation>
  </message>
  <message>
   <source>Per le famiglie con figli minori e senza diritto agli assegni familiari, per i mesi da luglio 2021 a febbraio 2022.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给有未成年子女、没有资格领assegni familiari（家庭补贴）的家庭，针对2021年7月到2022年2月的月份。</translation>
  </message>
  <message>
   <source>L'assegno temporaneo è finito il 28 febbraio 2022. Dal 1° marzo 2022 c'è l'Assegno unico per i figli.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">临时津贴（assegno temporaneo）已于2022年2月28日结束。从2022年3月1日起，子女有Assegno unico（统一子女津贴）。</translation>
  </message>
  <message>
   <source>L'assegno temporaneo vale dal 1° luglio 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">临时津贴（assegno temporaneo）从2021年7月1日起有效。</translation>
  </message>
  <message>
   <source>Tetto ISEE e importo di quei mesi li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">那几个月的ISEE上限和金额由INPS办事处告知。</translation>
  </message>
  <message>
   <source>C'è almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 met</extracomment>
   <translation type="unfinished">家里至少有一个未成年子女。</translation>
  </message>
  <message>
   <source>Serve almeno un figlio minore in famiglia.</source>
   <extracomment>AT-R1 unmet</extracomment>
   <translation type="unfinished">家里需要至少有一个未成年子女。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ci sono figli minori.</source>
   <extracomment>AT-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道是否有未成年子女。</translation>
  </message>
  <message>
   <source>Con il suo lavoro non c'erano gli assegni familiari.</source>
   <extracomment>AT-R2 met</extracomment>
   <translation type="unfinished">您的工作当时没有assegni familiari（家庭补贴）。</translation>
  </message>
  <message>
   <source>La famiglia aveva già gli assegni familiari.</source>
   <extracomment>AT-R2 unmet</extracomment>
   <translation type="unfinished">家里当时已经有assegni familiari（家庭补贴）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia aveva diritto agli assegni familiari.</source>
   <extracomment>AT-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里当时是否有资格领assegni familiari（家庭补贴）。</translation>
  </message>
 </context>
 <context>
  <name>autoimpiego_centro_nord</name>
  <message>
   <source>Autoimpiego Centro-Nord</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Autoimpiego Centro-Nord（中北部自主创业）</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Centro-Nord</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">在意大利中北部开业的代金券或资助</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Centro-Nord.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给18到34岁、没有工作或收入很少、想在中北部开业的人。</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito di Invitalia: servono identità digitale, PEC e firma digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在 Invitalia 网站提出申请：需要数字身份、认证邮箱（PEC）和数字签名。</translation>
  </message>
  <message>
   <source>Invitalia, sul sito invitalia.it</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">Invitalia，网站 invitalia.it</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale.</source>
   <extracomment>desk bring</extracomment>
   <translation type="unfinished">SPID、CIE 或 CNS、认证邮箱（PEC）和数字签名。</translation>
  </message>
  <message>
   <source>Le domande sono cominciate il 15 ottobre 2025, alle 12.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">申请从2025年10月15日12时开始。</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it, finché ci sono fondi.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">可能符合要求：由Invitalia（国家机构）决定。在它的网站invitalia.it上申请，资金用完为止。</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: serve averne da 18 a 34.</source>
   <extracomment>ACN-U1 met</extracomment>
   <translation type="unfinished">您{eta_alla_domanda}岁：要求18到34岁。</translation>
  </message>
  <message>
   <source>Serve avere da 18 a 34 anni: lei ne ha {eta_alla_domanda}.</source>
   <extracomment>ACN-U1 unmet</extracomment>
   <translation type="unfinished">要求18到34岁：您{eta_alla_domanda}岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni ha.</source>
   <extracomment>ACN-U1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您多大年纪。</translation>
  </message>
  <message>
   <source>Per altre età non c'è una misura nazionale: si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ACN-U1 way_out</extracomment>
   <translation type="unfinished">其他年龄没有全国性的措施：可以问问Camera di commercio（商会）或Regione（大区政府）。</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Autoimpiego Centro-Nord.</source>
   <extracomment>ACN-U4 met</extracomment>
   <translation type="unfinished">营业地点在这里：{regione_sede}。适用Autoimpiego Centro-Nord（中北部自主创业）。</translation>
  </message>
  <message>
   <source>Con la sede al Sud, o in un Comune dei terremoti, vale Resto al Sud 2.0.</source>
   <extracomment>ACN-U4 unmet</extracomment>
   <translation type="unfinished">营业地点在南部或地震灾区的市镇，适用Resto al Sud 2.0（南部创业资助2.0）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove avrà sede l'attività.</source>
   <extracomment>ACN-U4 unknown</extracomment>
   <translation type="unfinished">我们还不知道营业地点会在哪里。</translation>
  </message>
  <message>
   <source>Situazione: {condizione_occupazionale}. Va bene.</source>
   <extracomment>ACN-U2 met</extracomment>
   <translation type="unfinished">情况：{condizione_occupazionale}。符合要求。</translation>
  </message>
  <message>
   <source>È per chi non lavora o guadagna molto poco: risulta che lavora.</source>
   <extracomment>ACN-U2 unmet</extracomment>
   <translation type="unfinished">这是给没有工作或收入很少的人的：显示您在工作。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se lavora.</source>
   <extracomment>ACN-U2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在工作。</translation>
  </message>
  <message>
   <source>L'attività è ancora da cominciare, o è stata aperta da meno di un mese ed è ferma.</source>
   <extracomment>ACN-U3 met</extracomment>
   <translation type="unfinished">业务还没有开始，或开了不到一个月并且还没有运营。</translation>
  </message>
  <message>
   <source>L'attività è cominciata da più di un mese: la misura è per chi deve ancora cominciare.</source>
   <extracomment>ACN-U3 unmet</extracomment>
   <translation type="unfinished">业务已经开始一个多月：这项措施是给还没有开始的人的。</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è già cominciata davvero.</source>
   <extracomment>ACN-U3 unknown</extracomment>
   <translation type="unfinished">需要核查业务是否真的已经开始。</translation>
  </message>
  <message>
   <source>L'attività non è coltivazione, allevamento o pesca.</source>
   <extracomment>ACN-U5 met</extracomment>
   <translation type="unfinished">业务不是种植、养殖或捕鱼。</translation>
  </message>
  <message>
   <source>Coltivazione, allevamento, pesca e acquacoltura sono esclusi.</source>
   <extracomment>ACN-U5 unmet</extracomment>
   <translation type="unfinished">不包括种植、养殖、捕鱼和水产养殖。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che attività vuole fare.</source>
   <extracomment>ACN-U5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您想做什么业务。</translation>
  </message>
  <message>
   <source>Negli ultimi 6 mesi non ha chiuso un'attività uguale.</source>
   <extracomment>ACN-U6 met</extracomment>
   <translation type="unfinished">最近6个月内您没有关闭过同样的业务。</translation>
  </message>
  <message>
   <source>Ha chiuso un'attività uguale negli ultimi 6 mesi.</source>
   <extracomment>ACN-U6 unmet</extracomment>
   <translation type="unfinished">您在最近6个月内关闭过同样的业务。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha chiuso da poco un'attività uguale.</source>
   <extracomment>ACN-U6 unknown</extracomment>
   <translation type="unfinished">我们还不知道您最近是否关闭过同样的业务。</translation>
  </message>
  <message>
   <source>Si può chiedere quando sono passati 6 mesi dalla chiusura.</source>
   <extracomment>ACN-U6 way_out</extracomment>
   <translation type="unfinished">关闭满6个月后可以申请。</translation>
  </message>
  <message>
   <source>Servono per la domanda a Invitalia.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">用于向Invitalia（国家机构）提出申请。</translation>
  </message>
  <message>
   <source>Se mancano: Comune per la carta d'identità, Agenzia delle Entrate per il codice fiscale (gratis).</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">如果没有：身份证去Comune（市政府）办，codice fiscale（税号）去Agenzia delle Entrate（税务局）办（免费）。</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS, PEC e firma digitale</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID（数字身份）、CIE（电子身份证）或CNS（服务卡），PEC（认证电子邮箱）和数字签名</translation>
  </message>
  <message>
   <source>Servono per entrare nel sito di Invitalia e firmare la domanda.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">用于登录Invitalia（国家机构）的网站和签署申请。</translation>
  </message>
  <message>
   <source>SPID: alle Poste o presso un gestore. CIE: al Comune. PEC e firma: presso un gestore, a pagamento.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID（数字身份）：在邮局或服务商处办理。CIE（电子身份证）：在Comune（市政府）。PEC（认证电子邮箱）和数字签名：在服务商处，收费。</translation>
  </message>
  <message>
   <source>Idea d'impresa e preventivi</source>
   <extracomment>document idea_preventivi</extracomment>
   <translation type="unfinished">创业想法和报价单</translation>
  </message>
  <message>
   <source>Dicono che cosa vuole fare, con quale codice ATECO, e quanto costa.</source>
   <extracomment>document idea_preventivi explanation</extracomment>
   <translation type="unfinished">写明您想做什么，用哪个ATECO代码（行业代码），以及费用多少。</translation>
  </message>
  <message>
   <source>Li prepara chi apre l'attività. I preventivi li danno i fornitori, gratis.</source>
   <extracomment>document idea_preventivi where</extracomment>
   <translation type="unfinished">由开业的人准备。报价单由供应商提供，免费。</translation>
  </message>
  <message>
   <source>Situazione di lavoro</source>
   <extracomment>document dichiarazione_condizione</extracomment>
   <translation type="unfinished">工作情况</translation>
  </message>
  <message>
   <source>Si dichiara sul sito di Invitalia, insieme alla domanda.</source>
   <extracomment>document dichiarazione_condizione explanation</extracomment>
   <translation type="unfinished">在Invitalia（国家机构）的网站上申报，和申请一起。</translation>
  </message>
 </context>
 <context>
  <name>auu</name>
  <message>
   <source>Assegno unico e universale</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno unico e universale（统一子女津贴）</translation>
  </message>
  <message>
   <source>Assegno mensile per i figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给子女的每月津贴</translation>
  </message>
  <message>
   <source>Per chi ha figli minori, figli fino a 21 anni che studiano o cercano lavoro, o figli con disabilità di ogni età. Anche senza ISEE.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给有未成年子女、21岁以下在读书或找工作的子女，或任何年龄的残疾子女的人。没有ISEE（家庭经济状况指标）也可以。</translation>
  </message>
  <message>
   <source>Si guarda se c'è già una domanda accolta: va avanti da sola, e non se ne fa un'altra.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">先看是否已有获批的申请：它会自动延续，不必再申请。</translation>
  </message>
  <message>
   <source>L'assegno unico si paga da marzo 2022. Prima c'erano gli assegni familiari, l'assegno temporaneo e quello dei Comuni per tre figli.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Assegno unico（统一子女津贴）从2022年3月起发放。以前有assegni familiari（家庭补贴）、临时津贴和Comune（市政府）给三个子女家庭的津贴。</translation>
  </message>
  <message>
   <source>Chiede: {ruolo_richiedente}. Può farlo.</source>
   <extracomment>AUU-R1 met</extracomment>
   <translation type="unfinished">申请人：{ruolo_richiedente}。可以申请。</translation>
  </message>
  <message>
   <source>Il figlio può chiedere per sé dai 18 ai 20 anni. Se è più giovane chiede un genitore.</source>
   <extracomment>AUU-R1 unmet</extracomment>
   <translation type="unfinished">子女从18岁到20岁可以为自己申请。更小的由父母一方申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede l'assegno.</source>
   <extracomment>AUU-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道由谁申请这项津贴。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per l'assegno unico.</source>
   <extracomment>AUU-R2 met</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。符合Assegno unico（统一子女津贴）的要求。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Con questo l'assegno unico non c'è.</source>
   <extracomment>AUU-R2 unmet</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。凭这个证件没有Assegno unico（统一子女津贴）。</translation>
  </message>
  <message>
   <source>Il documento per stare in Italia non è detto, è scaduto, o va verificato con l'INPS.</source>
   <extracomment>AUU-R2 unknown</extracomment>
   <translation type="unfinished">没有说明在意大利居留的证件，或证件已过期，或需要向INPS核实。</translation>
  </message>
  <message>
   <source>Paga, o pagherebbe, le tasse in Italia.</source>
   <extracomment>AUU-R3 met</extracomment>
   <translation type="unfinished">您在意大利纳税，或有收入时应在意大利纳税。</translation>
  </message>
  <message>
   <source>Non è soggetto alle tasse in Italia: serve per l'assegno unico.</source>
   <extracomment>AUU-R3 unmet</extracomment>
   <translation type="unfinished">您不属于在意大利纳税的人：Assegno unico（统一子女津贴）需要这一点。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è soggetto alle tasse in Italia.</source>
   <extracomment>AUU-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否属于在意大利纳税的人。</translation>
  </message>
  <message>
   <source>È residente e vive in Italia.</source>
   <extracomment>AUU-R4 met</extracomment>
   <translation type="unfinished">您在意大利有居住登记（residenza），并且住在意大利。</translation>
  </message>
  <message>
   <source>Chi chiede deve essere residente in Italia e viverci.</source>
   <extracomment>AUU-R4 unmet</extracomment>
   <translation type="unfinished">申请人必须在意大利有居住登记（residenza），并且住在意大利。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è residente e vive in Italia.</source>
   <extracomment>AUU-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在意大利有居住登记（residenza）并且住在意大利。</translation>
  </message>
  <message>
   <source>{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</source>
   <extracomment>AUU-R5 met</extracomment>
   <translation type="unfinished">{if(or_else(residenza_bastante, no), &quot;È residente in Italia da almeno due anni.&quot;, &quot;Non ha due anni di residenza, ma ha un contratto che basta.&quot;)}</translation>
  </message>
  <message>
   <source>Servono {mesi_residenza_minimi} mesi di residenza in Italia, o un contratto a tempo indeterminato, o a termine di almeno {mesi_contratto_minimi} mesi.</source>
   <extracomment>AUU-R5 unmet</extracomment>
   <translation type="unfinished">需要在意大利居住（residenza）{mesi_residenza_minimi}个月，或有无限期合同，或至少{mesi_contratto_minimi}个月的定期合同。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanto tempo è residente in Italia, o che contratto ha.</source>
   <extracomment>AUU-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在意大利居住（residenza）了多久，或您有什么合同。</translation>
  </message>
  <message>
   <source>Figli che danno diritto all'assegno: {count(figli_adatti) + if(figlio_atteso, 1, 0)}.</source>
   <extracomment>AUU-R6 met</extracomment>
   <translation type="unfinished">可以得到津贴的子女数：{count(figli_adatti) + if(figlio_atteso, 1, 0)}。</translation>
  </message>
  <message>
   <source>Serve un figlio minore, o dal settimo mese di gravidanza. Dai 18 ai 20 anni deve studiare, cercare lavoro, fare il servizio civile o guadagnare meno di {reddito_massimo_figlio}.</source>
   <extracomment>AUU-R6 unmet</extracomment>
   <translation type="unfinished">需要有一个未成年子女，或怀孕已到第七个月。18到20岁的子女必须在读书、找工作、参加servizio civile（公民服务），或收入低于{reddito_massimo_figlio}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età dei figli, o che cosa fanno quelli dai 18 ai 20 anni.</source>
   <extracomment>AUU-R6 unknown</extracomment>
   <translation type="unfinished">我们还不知道子女的年龄，或18到20岁的子女在做什么。</translation>
  </message>
  <message>
   <source>I figli sono nel nucleo dell'ISEE: {numero_contati}.</source>
   <extracomment>AUU-R7 met</extracomment>
   <translation type="unfinished">在ISEE家庭成员里的子女：{numero_contati}。</translation>
  </message>
  <message>
   <source>I figli devono essere nel nucleo dell'ISEE di chi chiede.</source>
   <extracomment>AUU-R7 unmet</extracomment>
   <translation type="unfinished">子女必须在申请人的ISEE家庭成员里。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se i figli sono nel nucleo dell'ISEE, o a carico se vivono altrove.</source>
   <extracomment>AUU-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道子女是否在ISEE家庭成员里，或住在别处的子女是否由您抚养（a carico）。</translation>
  </message>
  <message>
   <source>Codici fiscali dei figli e dell'altro genitore</source>
   <extracomment>document codici_fiscali</extracomment>
   <translation type="unfinished">子女和另一位父母的codice fiscale（税号）</translation>
  </message>
  <message>
   <source>L'INPS paga per ogni figlio: il codice fiscale è sulla tessera sanitaria.</source>
   <extracomment>document codici_fiscali explanation</extracomment>
   <translation type="unfinished">INPS按每个子女付款：税号在tessera sanitaria（医疗卡）上。</translation>
  </message>
  <message>
   <source>Basta mostrare le tessere. Se mancano: Agenzia delle Entrate, gratis.</source>
   <extracomment>document codici_fiscali where</extracomment>
   <translation type="unfinished">出示医疗卡就可以。如果没有：去Agenzia delle Entrate（税务局），免费。</translation>
  </message>
  <message>
   <source>L'INPS paga su un conto o una carta con IBAN a suo nome. In alternativa paga in contanti alla posta.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS付到申请人名下带IBAN（银行账号）的账户或卡。也可以在邮局付现金。</translation>
  </message>
  <message>
   <source>Dice che tipo di permesso è e quanto dura. Con il rinnovo in corso, anche la ricevuta.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">写明居留证的类型和期限。如果正在续签，还要收据。</translation>
  </message>
  <message>
   <source>Contratto di lavoro</source>
   <extracomment>document contratto_lavoro</extracomment>
   <translation type="unfinished">工作合同</translation>
  </message>
  <message>
   <source>Con meno di due anni di residenza mostra che il contratto basta.</source>
   <extracomment>document contratto_lavoro explanation</extracomment>
   <translation type="unfinished">居住不满两年时，证明合同符合要求。</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis.</source>
   <extracomment>document contratto_lavoro where</extracomment>
   <translation type="unfinished">从公司取得，免费。</translation>
  </message>
  <message>
   <source>Certificato di gravidanza</source>
   <extracomment>document certificato_gravidanza</extracomment>
   <translation type="unfinished">怀孕证明</translation>
  </message>
  <message>
   <source>Dice il mese e quando nascerà. L'assegno comincia dal settimo mese.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">写明月份和预产期。津贴从第七个月开始。</translation>
  </message>
  <message>
   <source>Dal ginecologo o dal consultorio.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">从妇科医生或consultorio（家庭咨询中心）取得。</translation>
  </message>
  <message>
   <source>Un foglio che dice che cosa fa il figlio dai 18 ai 20 anni</source>
   <extracomment>document condizione_figlio</extracomment>
   <translation type="unfinished">写明18到20岁的子女在做什么的文件</translation>
  </message>
  <message>
   <source>Iscrizione a scuola o università, contratto, iscrizione al Centro per l'impiego o servizio civile.</source>
   <extracomment>document condizione_figlio explanation</extracomment>
   <translation type="unfinished">学校或大学注册、合同、在Centro per l'impiego（就业中心）的登记或servizio civile（公民服务）。</translation>
  </message>
  <message>
   <source>Dalla scuola, dall'azienda o dal Centro per l'impiego, gratis. Una scuola pubblica basta dichiararla.</source>
   <extracomment>document condizione_figlio where</extracomment>
   <translation type="unfinished">从学校、公司或Centro per l'impiego（就业中心）取得，免费。公立学校申报就可以。</translation>
  </message>
  <message>
   <source>Provvedimento del giudice</source>
   <extracomment>document provvedimento_giudice</extracomment>
   <translation type="unfinished">法官的决定</translation>
  </message>
  <message>
   <source>Dice a chi sono affidati i figli, o chi è il tutore.</source>
   <extracomment>document provvedimento_giudice explanation</extracomment>
   <translation type="unfinished">写明子女由谁照管，或谁是监护人。</translation>
  </message>
  <message>
   <source>Dalla cancelleria del tribunale o dall'avvocato.</source>
   <extracomment>document provvedimento_giudice where</extracomment>
   <translation type="unfinished">从法院书记处（cancelleria）或律师处取得。</translation>
  </message>
  <message>
   <source>DSU per avere l'ISEE</source>
   <extracomment>document dsu</extracomment>
   <translation type="unfinished">用来取得ISEE（家庭经济状况指标）的DSU（申报表）</translation>
  </message>
  <message>
   <source>Senza ISEE si paga la cifra più bassa. Con la DSU l'importo può salire.</source>
   <extracomment>document dsu explanation</extracomment>
   <translation type="unfinished">没有ISEE，按最低金额付款。有了DSU，金额可能增加。</translation>
  </message>
  <message>
   <source>Sul sito dell'INPS, o al CAF, gratis.</source>
   <extracomment>document dsu where</extracomment>
   <translation type="unfinished">在INPS网站上或在CAF（税务协助中心），免费。</translation>
  </message>
  <message>
   <source>SPID, CIE o CNS</source>
   <extracomment>document identita_digitale</extracomment>
   <translation type="unfinished">SPID（数字身份）、CIE（电子身份证）或CNS（服务卡）</translation>
  </message>
  <message>
   <source>Serve per seguire la domanda da casa. Qui la domanda si può fare anche senza, o con il mandato a un patronato.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">用于在家里跟进申请。在这里没有也可以申请，或委托一个patronato（免费社会援助机构）申请。</translation>
  </message>
  <message>
   <source>SPID: presso un gestore o alle Poste. CIE: al Comune.</source>
   <extracomment>document identita_digitale where</extracomment>
   <translation type="unfinished">SPID（数字身份）：在服务商或邮局办理。CIE（电子身份证）：在Comune（市政府）。</translation>
  </message>
  <message>
   <source>Redditi da lavoro dei genitori</source>
   <extracomment>document dichiarazione_lavoro_genitori</extracomment>
   <translation type="unfinished">父母的工作收入</translation>
  </message>
  <message>
   <source>Basta dichiararli: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lavoro_genitori explanation</extracomment>
   <translation type="unfinished">申报就可以：和申请一起签字。</translation>
  </message>
  <message>
   <source>Morte dell'altro genitore</source>
   <extracomment>document dichiarazione_lutto</extracomment>
   <translation type="unfinished">另一位父母去世</translation>
  </message>
  <message>
   <source>Basta dire la data: si firma con la domanda.</source>
   <extracomment>document dichiarazione_lutto explanation</extracomment>
   <translation type="unfinished">说出日期就可以：和申请一起签字。</translation>
  </message>
  <message>
   <source>L'INPS la legge nei suoi archivi.</source>
   <extracomment>document attestazione_isee explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>L'INPS lo ha già: conta quello scritto nella DSU.</source>
   <extracomment>document verbale_disabilita explanation</extracomment>
   <translation type="unfinished">INPS已经有了：以DSU（ISEE申报表）里写的为准。</translation>
  </message>
  <message>
   <source>È residente in Italia da almeno due anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">您在意大利居住（residenza）至少两年。</translation>
  </message>
  <message>
   <source>Non ha due anni di residenza, ma ha un contratto che basta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">您居住（residenza）不满两年，但有一份符合要求的合同。</translation>
  </message>
 </context>
 <context>
  <name>bonus_mamme</name>
  <message>
   <source>Bonus mamme</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus mamme（母亲补贴）</translation>
  </message>
  <message>
   <source>Un aiuto al mese per le madri che lavorano e hanno almeno due figli</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给有工作、至少有两个子女的母亲的每月补助</translation>
  </message>
  <message>
   <source>Per le madri che lavorano, con due figli o più, e guadagnano fino a 40.000 € l'anno.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给有工作、有两个或更多子女、每年收入不超过40.000 €的母亲。</translation>
  </message>
  <message>
   <source>Si preparano i codici fiscali dei figli, il contratto o i dati dell'attività e l'IBAN.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">请准备好子女的税号、合同或经营资料，以及 IBAN。</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro del 2025 e del 2026. Dal 2027 al suo posto c'è uno sconto sui contributi (L. 207/2024 art. 1 c. 219).</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">这项补贴针对2025年和2026年的工作月份。从2027年起改为减免社保费（L. 207/2024 art. 1 c. 219）。</translation>
  </message>
  <message>
   <source>Il bonus vale per i mesi di lavoro dal 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项补贴针对2025年起的工作月份。</translation>
  </message>
  <message>
   <source>È una madre che lavora: {categoria_lavoratore}.</source>
   <extracomment>BM-R1 met</extracomment>
   <translation type="unfinished">您是有工作的母亲：{categoria_lavoratore}。</translation>
  </message>
  <message>
   <source>{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</source>
   <extracomment>BM-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(sesso == m, no), &quot;Il bonus è per le madri.&quot;, &quot;Il lavoro domestico non dà questo bonus.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che lavoro fa la madre.</source>
   <extracomment>BM-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道母亲做什么工作。</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Con due il secondo deve avere meno di 10 anni, con tre o più il più piccolo meno di 18.</source>
   <extracomment>BM-R2 met</extracomment>
   <translation type="unfinished">子女数：{numero_figli_madre}。有两个子女时，第二个必须不满10岁；有三个或更多时，最小的必须不满18岁。</translation>
  </message>
  <message>
   <source>Figli: {numero_figli_madre}. Ne servono due, con il secondo sotto i 10 anni, o tre, con il più piccolo sotto i 18.</source>
   <extracomment>BM-R2 unmet</extracomment>
   <translation type="unfinished">子女数：{numero_figli_madre}。需要两个子女，第二个不满10岁；或三个子女，最小的不满18岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti figli ha, e di che età.</source>
   <extracomment>BM-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您有几个子女，多大年纪。</translation>
  </message>
  <message>
   <source>C'è almeno un mese senza contratto da dipendente a tempo indeterminato.</source>
   <extracomment>BM-R3 met</extracomment>
   <translation type="unfinished">至少有一个月没有无限期的受雇合同。</translation>
  </message>
  <message>
   <source>Con tre figli e un contratto senza scadenza il bonus non c'è: c'è già lo sconto di tutti i contributi.</source>
   <extracomment>BM-R3 unmet</extracomment>
   <translation type="unfinished">有三个子女并且有无限期合同的，没有这项补贴：已经减免全部社保费。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che contratto ha, mese per mese.</source>
   <extracomment>BM-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您每个月有什么合同。</translation>
  </message>
  <message>
   <source>Chi ha tre figli e un contratto senza scadenza non paga i suoi contributi, fino a 3.000 € l'anno: lo applica il datore di lavoro.</source>
   <extracomment>BM-R3 way_out</extracomment>
   <translation type="unfinished">有三个子女并且有无限期合同的人不付自己的社保费，每年最多3.000 €：由雇主减免。</translation>
  </message>
  <message>
   <source>Reddito del suo lavoro: {reddito_lavoro_annuo}. Il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 met</extracomment>
   <translation type="unfinished">您的工作收入：{reddito_lavoro_annuo}。上限是{reddito_massimo}。</translation>
  </message>
  <message>
   <source>Il reddito del suo lavoro è {reddito_lavoro_annuo}: il limite è {reddito_massimo}.</source>
   <extracomment>BM-R4 unmet</extracomment>
   <translation type="unfinished">您的工作收入是{reddito_lavoro_annuo}：上限是{reddito_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagna con il suo lavoro.</source>
   <extracomment>BM-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道您的工作收入是多少。</translation>
  </message>
  <message>
   <source>Mesi che contano: {mesi_spettanti}. Basta un giorno di lavoro nel mese.</source>
   <extracomment>BM-R5 met</extracomment>
   <translation type="unfinished">计入的月数：{mesi_spettanti}。一个月里工作一天就算。</translation>
  </message>
  <message>
   <source>Nessun mese di lavoro conta per quest'anno.</source>
   <extracomment>BM-R5 unmet</extracomment>
   <translation type="unfinished">这一年没有可以计入的工作月份。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quali mesi lavora.</source>
   <extracomment>BM-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在哪几个月工作。</translation>
  </message>
  <message>
   <source>{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</source>
   <extracomment>BM-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(anno_competenza == 2026, no), &quot;La scadenza del 2026 non è ancora scritta: meglio chiedere subito.&quot;, &quot;Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.&quot;)}</translation>
  </message>
  <message>
   <source>Della madre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">母亲的。</translation>
  </message>
  <message>
   <source>Basta mostrarli qui.</source>
   <extracomment>document documento_identita where</extracomment>
   <translation type="unfinished">在这里出示就可以。</translation>
  </message>
  <message>
   <source>Codice fiscale dei figli</source>
   <extracomment>document codici_figli</extracomment>
   <translation type="unfinished">子女的codice fiscale（税号）</translation>
  </message>
  <message>
   <source>Contratto di lavoro o busta paga</source>
   <extracomment>document contratto</extracomment>
   <translation type="unfinished">工作合同或工资单</translation>
  </message>
  <message>
   <source>Mostrano i mesi e il tipo di contratto.</source>
   <extracomment>document contratto explanation</extracomment>
   <translation type="unfinished">写明月份和合同类型。</translation>
  </message>
  <message>
   <source>Dal datore di lavoro, gratis.</source>
   <extracomment>document contratto where</extracomment>
   <translation type="unfinished">从雇主取得，免费。</translation>
  </message>
  <message>
   <source>Dati dell'attività</source>
   <extracomment>document attivita</extracomment>
   <translation type="unfinished">营业活动的信息</translation>
  </message>
  <message>
   <source>Gestione INPS o cassa, e i mesi di attività.</source>
   <extracomment>document attivita explanation</extracomment>
   <translation type="unfinished">INPS的社保类别（gestione）或行业社保基金（cassa），以及活动的月份。</translation>
  </message>
  <message>
   <source>Sull'iscrizione o dal commercialista.</source>
   <extracomment>document attivita where</extracomment>
   <translation type="unfinished">在注册文件上，或问会计师（commercialista）。</translation>
  </message>
  <message>
   <source>IBAN intestato alla madre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">母亲名下的IBAN（银行账号）</translation>
  </message>
  <message>
   <source>Reddito da lavoro dell'anno</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">当年的工作收入</translation>
  </message>
  <message>
   <source>Figli e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">子女和家庭</translation>
  </message>
  <message>
   <source>Il bonus è per le madri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这项补贴是给母亲的。</translation>
  </message>
  <message>
   <source>Il lavoro domestico non dà questo bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">家政工作没有这项补贴。</translation>
  </message>
  <message>
   <source>La scadenza del 2026 non è ancora scritta: meglio chiedere subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">2026年的截止日期还没有公布：最好马上申请。</translation>
  </message>
  <message>
   <source>Non sappiamo da quando aveva tutte le condizioni: dopo il 9 dicembre 2025 c'era tempo fino al 31 gennaio 2026.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们不知道您从什么时候起符合全部条件：如果在2025年12月9日以后，申请期限是到2026年1月31日。</translation>
  </message>
 </context>
 <context>
  <name>bonus_nido</name>
  <message>
   <source>Bonus nido</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nido（托儿所补贴）</translation>
  </message>
  <message>
   <source>Contributo per la retta del nido, o per l'aiuto in casa a un bambino malato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">用于托儿所费用，或在家照顾生病孩子的补助</translation>
  </message>
  <message>
   <source>Per il genitore che paga il nido di un figlio sotto i 3 anni, o che lo cura in casa se è malato grave.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给为3岁以下子女付托儿所费用，或在家照顾重病子女的父母。</translation>
  </message>
  <message>
   <source>Si prepara la ricevuta di almeno una retta: la domanda all'INPS si fa entro il 31 dicembre.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">请准备至少一次托儿费的收据：须在 12 月 31 日前向 INPS 申请。</translation>
  </message>
  <message>
   <source>Il bonus nido vale dal 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Bonus nido（托儿所补贴）从2017年起有效。</translation>
  </message>
  <message>
   <source>Fino al 2019 gli importi erano altri: li dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">2019年以前（含2019年）的金额不同：由INPS办事处告知。</translation>
  </message>
  <message>
   <source>Il figlio è nato il {figlio_nato_il}: si paga fino ad agosto dell'anno dei 3 anni, cioè al {ultimo_giorno}.</source>
   <extracomment>BN-R1 met</extracomment>
   <translation type="unfinished">孩子出生于{figlio_nato_il}：付到满3岁那一年的8月，即{ultimo_giorno}。</translation>
  </message>
  <message>
   <source>{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)} È nato il {figlio_nato_il}.</source>
   <extracomment>BN-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(date(anno_competenza, 1, 1) &gt; ultimo_giorno, no), &quot;Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.&quot;, &quot;Nell'anno chiesto il figlio non era ancora nato.&quot;)}出生日期：{figlio_nato_il}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è nato il figlio.</source>
   <extracomment>BN-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道孩子的出生日期。</translation>
  </message>
  <message>
   <source>Mesi di retta che contano: {mesi_pagati}.</source>
   <extracomment>BN-R2 met</extracomment>
   <translation type="unfinished">计入的托儿所付费月数：{mesi_pagati}。</translation>
  </message>
  <message>
   <source>Nessuna retta pagata da chi chiede nei mesi che contano. La domanda la fa il genitore che paga.</source>
   <extracomment>BN-R2 unmet</extracomment>
   <translation type="unfinished">在计入的月份里，申请人没有付过托儿所费用。由付费的父母一方申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi paga la retta, e per quali mesi.</source>
   <extracomment>BN-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道谁付托儿所费用，付哪几个月。</translation>
  </message>
  <message>
   <source>La domanda può farla l'altro genitore, se la retta la paga lui.</source>
   <extracomment>BN-R2 way_out</extracomment>
   <translation type="unfinished">如果费用由另一位父母付，可以由另一位父母申请。</translation>
  </message>
  <message>
   <source>Il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b met</extracomment>
   <translation type="unfinished">孩子和申请人一起生活。</translation>
  </message>
  <message>
   <source>Per l'aiuto in casa la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>BN-R2b unmet</extracomment>
   <translation type="unfinished">在家照顾的补助，由和孩子一起生活的父母一方申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il figlio vive con chi chiede.</source>
   <extracomment>BN-R2b unknown</extracomment>
   <translation type="unfinished">我们还不知道孩子是否和申请人一起生活。</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</source>
   <extracomment>BN-R3 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(cittadinanza_titolo in [visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: servono almeno 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Servizio autorizzato che va bene: {struttura_tipo}.</source>
   <extracomment>BN-R4 met</extracomment>
   <translation type="unfinished">符合要求的已批准服务：{struttura_tipo}。</translation>
  </message>
  <message>
   <source>{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</source>
   <extracomment>BN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not strutture.ammessa, no), &quot;Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.&quot;, &quot;La struttura non è autorizzata.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il servizio va bene.</source>
   <extracomment>BN-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道这项服务是否符合要求。</translation>
  </message>
  <message>
   <source>C'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 met</extracomment>
   <translation type="unfinished">有儿科医生的证明。</translation>
  </message>
  <message>
   <source>Serve l'attestazione del pediatra: il bambino non può andare al nido per tutto l'anno.</source>
   <extracomment>BN-R6 unmet</extracomment>
   <translation type="unfinished">需要儿科医生的证明：孩子全年不能去托儿所。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se c'è l'attestazione del pediatra.</source>
   <extracomment>BN-R6 unknown</extracomment>
   <translation type="unfinished">我们还不知道是否有儿科医生的证明。</translation>
  </message>
  <message>
   <source>L'attestazione la scrive il pediatra di libera scelta.</source>
   <extracomment>BN-R6 way_out</extracomment>
   <translation type="unfinished">证明由pediatra di libera scelta（家庭儿科医生）开。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: per quell'anno c'è tempo fino al {termine_domanda}.</source>
   <extracomment>BN-R7 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。那一年的截止日期是{termine_domanda}。</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)} Domanda del {data_domanda}.</source>
   <extracomment>BN-R7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_domanda, no), &quot;L'ultimo giorno per quell'anno è passato.&quot;, &quot;Le domande di quell'anno non sono ancora aperte.&quot;)}申请日期：{data_domanda}。</translation>
  </message>
  <message>
   <source>Non sappiamo se le domande dell'anno sono già aperte.</source>
   <extracomment>BN-R7 unknown</extracomment>
   <translation type="unfinished">我们不知道当年的申请是否已经开放。</translation>
  </message>
  <message>
   <source>Di chi chiede e del figlio.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">申请人和孩子的。</translation>
  </message>
  <message>
   <source>Ricevuta di almeno una retta</source>
   <extracomment>document prima_ricevuta</extracomment>
   <translation type="unfinished">至少一次付费的收据</translation>
  </message>
  <message>
   <source>{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</source>
   <extracomment>document prima_ricevuta explanation</extracomment>
   <translation type="unfinished">{if(or_else(ricevuta_prima_retta, yes), &quot;Con il nome di chi chiede e il mese.&quot;, &quot;Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.&quot;)}</translation>
  </message>
  <message>
   <source>La dà la struttura.</source>
   <extracomment>document prima_ricevuta where</extracomment>
   <translation type="unfinished">由托儿所提供。</translation>
  </message>
  <message>
   <source>Dati dell'autorizzazione della struttura</source>
   <extracomment>document autorizzazione_struttura</extracomment>
   <translation type="unfinished">托儿所的批准信息</translation>
  </message>
  <message>
   <source>Nome, partita IVA e numero dell'autorizzazione.</source>
   <extracomment>document autorizzazione_struttura explanation</extracomment>
   <translation type="unfinished">名称、partita IVA（增值税号）和批准号。</translation>
  </message>
  <message>
   <source>Li dà la struttura.</source>
   <extracomment>document autorizzazione_struttura where</extracomment>
   <translation type="unfinished">由托儿所提供。</translation>
  </message>
  <message>
   <source>Attestazione del pediatra</source>
   <extracomment>document attestazione</extracomment>
   <translation type="unfinished">儿科医生的证明</translation>
  </message>
  <message>
   <source>Dice che il bambino non può andare al nido per tutto l'anno. La malattia non va scritta.</source>
   <extracomment>document attestazione explanation</extracomment>
   <translation type="unfinished">写明孩子全年不能去托儿所。不用写是什么病。</translation>
  </message>
  <message>
   <source>Dal pediatra di libera scelta.</source>
   <extracomment>document attestazione where</extracomment>
   <translation type="unfinished">从pediatra di libera scelta（家庭儿科医生）取得。</translation>
  </message>
  <message>
   <source>ISEE con il figlio dentro</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">包括孩子的ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>L'INPS lo legge nei suoi archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>ISEE della famiglia</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">家庭的ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>Senza ISEE il contributo è il più basso.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">没有ISEE，补助是最低的。</translation>
  </message>
  <message>
   <source>Al CAF o sul sito INPS, gratis.</source>
   <extracomment>document dsu_nuova where</extracomment>
   <translation type="unfinished">在CAF（税务协助中心）或INPS网站上，免费。</translation>
  </message>
  <message>
   <source>Nascita, residenza e famiglia</source>
   <extracomment>document anagrafe</extracomment>
   <translation type="unfinished">出生、居住登记和家庭</translation>
  </message>
  <message>
   <source>Il figlio è troppo grande: si paga fino ad agosto dell'anno dei 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">孩子年龄太大：付到满3岁那一年的8月。</translation>
  </message>
  <message>
   <source>Nell'anno chiesto il figlio non era ancora nato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">在申请的那一年，孩子还没有出生。</translation>
  </message>
  <message>
   <source>Con questo documento il bonus non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">凭这个证件没有这项补贴。</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: servono almeno 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">居留证期限太短：至少需要6个月。</translation>
  </message>
  <message>
   <source>Centri per famiglie, ludoteche e pre o post scuola non danno il bonus.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">家庭中心、游戏室和上学前后的托管没有这项补贴。</translation>
  </message>
  <message>
   <source>La struttura non è autorizzata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这个机构没有得到批准。</translation>
  </message>
  <message>
   <source>L'ultimo giorno per quell'anno è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">那一年的最后一天已经过了。</translation>
  </message>
  <message>
   <source>Le domande di quell'anno non sono ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">那一年的申请还没有开放。</translation>
  </message>
  <message>
   <source>Con il nome di chi chiede e il mese.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">要有申请人的姓名和月份。</translation>
  </message>
  <message>
   <source>Se il nido pubblico fa pagare dopo, basta l'iscrizione o la graduatoria.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">如果公立托儿所是以后才收费，注册证明或排名名单就可以。</translation>
  </message>
 </context>
 <context>
  <name>bonus_nuovi_nati</name>
  <message>
   <source>Bonus nuovi nati</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Bonus nuovi nati（新生儿补贴）</translation>
  </message>
  <message>
   <source>Mille euro per ogni figlio nato, adottato o affidato</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">每个出生、收养或寄养的子女一千欧元</translation>
  </message>
  <message>
   <source>Per chi ha avuto, adottato o preso in affidamento preadottivo un figlio dal 2025, con ISEE fino a 40.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给从2025年起生育、收养或收养前寄养（affidamento preadottivo）子女，并且ISEE不超过40.000 €的人。</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 120 giorni dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">须在出生或进入家庭后 120 天内向 INPS 申请。</translation>
  </message>
  <message>
   <source>Il bonus vale per i figli nati, adottati o affidati dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项补贴针对从2025年1月1日起出生、收养或寄养的子女。</translation>
  </message>
  <message>
   <source>Il figlio è arrivato il {evento_data}: il bonus vale dal 1° gennaio 2025.</source>
   <extracomment>NN-R1 met</extracomment>
   <translation type="unfinished">孩子到来的日期是{evento_data}：这项补贴从2025年1月1日起有效。</translation>
  </message>
  <message>
   <source>Il bonus si chiede dopo l'arrivo del figlio: il giorno detto è il {evento_data}.</source>
   <extracomment>NN-R1 unmet</extracomment>
   <translation type="unfinished">这项补贴在孩子到来之后申请：所说的日期是{evento_data}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il figlio.</source>
   <extracomment>NN-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道孩子是什么时候到来的。</translation>
  </message>
  <message>
   <source>«{cittadinanza_titolo}»: va bene per questo bonus.</source>
   <extracomment>NN-R2 met</extracomment>
   <translation type="unfinished">“{cittadinanza_titolo}”：符合这项补贴的要求。</translation>
  </message>
  <message>
   <source>{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</source>
   <extracomment>NN-R2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(cittadinanza_titolo in [familiare_ue, visite_affari_turismo, nessuno], no), &quot;Con questo documento il bonus non c'è.&quot;, &quot;Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene.</source>
   <extracomment>NN-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道在意大利居留的证件是否符合要求。</translation>
  </message>
  <message>
   <source>Risiede in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 met</extracomment>
   <translation type="unfinished">您从{evento_data}到申请那一天在意大利居住（residenza），没有中断。</translation>
  </message>
  <message>
   <source>Serve la residenza in Italia dal {evento_data} al giorno della domanda, senza interruzioni.</source>
   <extracomment>NN-R3 unmet</extracomment>
   <translation type="unfinished">需要从{evento_data}到申请那一天在意大利居住（residenza），没有中断。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la residenza in Italia è stata continua.</source>
   <extracomment>NN-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道在意大利的居住（residenza）是否没有中断。</translation>
  </message>
  <message>
   <source>ISEE senza l'Assegno unico: {isee_contato}. Il tetto è {soglia_isee}.</source>
   <extracomment>NN-R4 met</extracomment>
   <translation type="unfinished">不算Assegno unico（统一子女津贴）的ISEE：{isee_contato}。上限是{soglia_isee}。</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</source>
   <extracomment>NN-R4 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.&quot;, if(not isee_valido_alla_domanda, &quot;L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.&quot;, &quot;L'ISEE senza l'Assegno unico supera il tetto.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto è l'ISEE senza l'Assegno unico.</source>
   <extracomment>NN-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道不算Assegno unico（统一子女津贴）的ISEE是多少。</translation>
  </message>
  <message>
   <source>Il tetto è {soglia_isee}. Se i redditi sono scesi, si può chiedere l'ISEE corrente.</source>
   <extracomment>NN-R4 way_out</extracomment>
   <translation type="unfinished">上限是{soglia_isee}。如果收入下降了，可以申请ISEE corrente（当前ISEE）。</translation>
  </message>
  <message>
   <source>È la sola domanda per questo figlio, e la fa il genitore che può.</source>
   <extracomment>NN-R5 met</extracomment>
   <translation type="unfinished">这是为这个孩子的唯一申请，并且由可以申请的父母一方提出。</translation>
  </message>
  <message>
   <source>{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</source>
   <extracomment>NN-R5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altro_genitore_ha_chiesto, no), &quot;L'altro genitore ha già chiesto il bonus per questo figlio.&quot;, &quot;I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'altro genitore l'ha già chiesto, e con chi vive il figlio.</source>
   <extracomment>NN-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道另一位父母是否已经申请过，以及孩子和谁一起生活。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora la data da cui si conta il tempo per la domanda.</source>
   <extracomment>NN-R6 unknown</extracomment>
   <translation type="unfinished">我们还不知道申请期限从哪一天算起。</translation>
  </message>
  <message>
   <source>Provvedimento di adozione o affidamento</source>
   <extracomment>document provvedimento</extracomment>
   <translation type="unfinished">收养或寄养的决定书</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il figlio è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">写明孩子进入家庭的日期。</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">从未成年人法院（tribunale per i minorenni）取得。</translation>
  </message>
  <message>
   <source>ISEE del nucleo con il figlio</source>
   <extracomment>document dsu_nuova</extracomment>
   <translation type="unfinished">包括孩子的家庭ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>Il figlio deve esserci. Senza ISEE il bonus non c'è.</source>
   <extracomment>document dsu_nuova explanation</extracomment>
   <translation type="unfinished">孩子必须在里面。没有ISEE就没有这项补贴。</translation>
  </message>
  <message>
   <source>Il permesso dura troppo poco: serve più di 6 mesi per il lavoro (permesso unico) o la ricerca, almeno un anno per gli altri.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">居留证期限太短：工作（permesso unico）或研究居留需要6个月以上，其他的至少一年。</translation>
  </message>
  <message>
   <source>Serve un ISEE valido: si fa gratis al CAF o sul sito INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">需要有效的ISEE（家庭经济状况指标）：在CAF（税务协助中心）或INPS网站上免费办理。</translation>
  </message>
  <message>
   <source>L'ISEE non vale il giorno della domanda: se ne fa uno nuovo, gratis.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">ISEE在申请那一天无效：要办一份新的，免费。</translation>
  </message>
  <message>
   <source>L'ISEE senza l'Assegno unico supera il tetto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">不算Assegno unico（统一子女津贴）的ISEE超过上限。</translation>
  </message>
  <message>
   <source>L'altro genitore ha già chiesto il bonus per questo figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">另一位父母已经为这个孩子申请过这项补贴。</translation>
  </message>
  <message>
   <source>I genitori non vivono insieme: la domanda la fa il genitore che vive con il figlio.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">父母不住在一起：由和孩子一起生活的父母一方申请。</translation>
  </message>
 </context>
 <context>
  <name>carta_acquisti</name>
  <message>
   <source>Carta acquisti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta acquisti（购物卡）</translation>
  </message>
  <message>
   <source>Carta da 80 € ogni due mesi per spesa e bollette</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">每两个月80 €，用于买东西和付账单的卡</translation>
  </message>
  <message>
   <source>Per chi ha almeno 65 anni, o un figlio sotto i 3 anni, e un ISEE molto basso.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给至少65岁，或有3岁以下子女，并且ISEE（家庭经济状况指标）很低的人。</translation>
  </message>
  <message>
   <source>La carta si chiede all'ufficio postale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在邮局申请这张卡。</translation>
  </message>
  <message>
   <source>Ufficio postale</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">邮局</translation>
  </message>
  <message>
   <source>La carta acquisti c'è dal 2008. Qui si guarda dal 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Carta acquisti（购物卡）从2008年起就有。这里从2015年看起。</translation>
  </message>
  <message>
   <source>Età, ISEE, redditi e risparmi vanno bene. La carta si chiede all'ufficio postale, che controlla anche i limiti su bollette, auto e case.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">年龄、ISEE、收入和存款符合要求。这张卡在邮局申请，邮局还会核查账单、汽车和房屋的限制。</translation>
  </message>
  <message>
   <source>{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</source>
   <extracomment>CA-R1 met</extracomment>
   <translation type="unfinished">{if(or_else(anziano, no), &quot;Ha almeno 65 anni.&quot;, &quot;C'è un figlio sotto i 3 anni: la carta va al genitore.&quot;)}</translation>
  </message>
  <message>
   <source>Serve avere almeno {eta_minima} anni, o un figlio sotto i 3 anni: ha {eta_alla_domanda} anni.</source>
   <extracomment>CA-R1 unmet</extracomment>
   <translation type="unfinished">需要至少{eta_minima}岁，或有3岁以下的子女：您{eta_alla_domanda}岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età, o se c'è un figlio sotto i 3 anni.</source>
   <extracomment>CA-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道年龄，或是否有3岁以下的子女。</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno dei {eta_minima} anni, il {data_nascita + 65 years}.</source>
   <extracomment>CA-R1 way_out</extracomment>
   <translation type="unfinished">从满{eta_minima}岁那一天起可以申请，即{data_nascita + 65 years}。</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {limite_isee}.</source>
   <extracomment>CA-R2 met</extracomment>
   <translation type="unfinished">ISEE是{isee_calcolo_ordinario}：上限是{limite_isee}。</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R2 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Manca l'ISEE. Con l'ISEE lo sappiamo subito.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>Cambia con un ISEE nuovo, se redditi e risparmi sono scesi.</source>
   <extracomment>CA-R2 way_out</extracomment>
   <translation type="unfinished">如果收入和存款下降了，有了新的ISEE，结果会改变。</translation>
  </message>
  <message>
   <source>Il reddito è {reddito_personale} l'anno: il limite è {limite_reddito}.</source>
   <extracomment>CA-R3 met</extracomment>
   <translation type="unfinished">收入是每年{reddito_personale}：上限是{limite_reddito}。</translation>
  </message>
  <message>
   <source>{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</source>
   <extracomment>CA-R3 unknown</extracomment>
   <translation type="unfinished">{if(limiti_noti, &quot;Non sappiamo ancora il reddito di quest'anno.&quot;, &quot;Il limite di quell'anno lo dice l'ufficio postale.&quot;)}</translation>
  </message>
  <message>
   <source>A 70 anni il limite è più alto. Si può chiedere di nuovo se il reddito scende.</source>
   <extracomment>CA-R3 way_out</extracomment>
   <translation type="unfinished">满70岁上限更高。如果收入下降，可以再申请。</translation>
  </message>
  <message>
   <source>Conti e risparmi sono {patrimonio_mobiliare}: il limite è {patrimonio_massimo}.</source>
   <extracomment>CA-R4 met</extracomment>
   <translation type="unfinished">账户和存款是{patrimonio_mobiliare}：上限是{patrimonio_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto ci sia in conti e risparmi.</source>
   <extracomment>CA-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道账户和存款里有多少钱。</translation>
  </message>
  <message>
   <source>Servono alla posta per sapere con certezza chi chiede la carta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">邮局用来确认申请这张卡的人是谁。</translation>
  </message>
  <message>
   <source>ISEE</source>
   <extracomment>document isee_da_fare</extracomment>
   <translation type="unfinished">ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>È il documento che misura redditi e risparmi della famiglia.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">是衡量家庭收入和存款的文件。</translation>
  </message>
  <message>
   <source>Al CAF, gratis, o sul sito dell'INPS. Serve qualche giorno.</source>
   <extracomment>document isee_da_fare where</extracomment>
   <translation type="unfinished">在CAF（税务协助中心），免费，或在INPS网站上。需要几天。</translation>
  </message>
  <message>
   <source>Bollette, libretto dell'auto, dati della casa</source>
   <extracomment>document bollette</extracomment>
   <translation type="unfinished">账单、汽车登记证、房屋信息</translation>
  </message>
  <message>
   <source>Alla posta si dichiara quante utenze, auto e case ci sono.</source>
   <extracomment>document bollette explanation</extracomment>
   <translation type="unfinished">在邮局申报有几个水电气账户、几辆汽车和几处房屋。</translation>
  </message>
  <message>
   <source>Modulo della carta acquisti</source>
   <extracomment>document modulo</extracomment>
   <translation type="unfinished">Carta acquisti（购物卡）的表格</translation>
  </message>
  <message>
   <source>Lo dà la posta: si dichiarano redditi, risparmi, utenze, auto e case.</source>
   <extracomment>document modulo explanation</extracomment>
   <translation type="unfinished">由邮局提供：申报收入、存款、水电气账户、汽车和房屋。</translation>
  </message>
  <message>
   <source>All'ufficio postale, gratis.</source>
   <extracomment>document modulo where</extracomment>
   <translation type="unfinished">在邮局，免费。</translation>
  </message>
  <message>
   <source>ISEE già presentato</source>
   <extracomment>document isee_archivio</extracomment>
   <translation type="unfinished">已经提交的ISEE</translation>
  </message>
  <message>
   <source>Ha almeno 65 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">至少65岁。</translation>
  </message>
  <message>
   <source>C'è un figlio sotto i 3 anni: la carta va al genitore.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">有一个3岁以下的子女：卡发给父母一方。</translation>
  </message>
  <message>
   <source>Manca l'ISEE. Con l'ISEE lo sappiamo subito.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">缺少ISEE（家庭经济状况指标）。有了ISEE我们马上就知道。</translation>
  </message>
  <message>
   <source>Il limite di quell'anno lo dice l'ufficio postale.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">那一年的上限由邮局告知。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito di quest'anno.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道今年的收入。</translation>
  </message>
 </context>
 <context>
  <name>carta_dedicata</name>
  <message>
   <source>Carta Dedicata a te</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Carta Dedicata a te（“献给你”购物卡）</translation>
  </message>
  <message>
   <source>Carta da 500 € per la spesa, che arriva senza domanda</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">500 €的购物卡，不用申请就会发</translation>
  </message>
  <message>
   <source>Per famiglie di almeno tre persone con un ISEE fino a 15.000 €, senza altri aiuti al reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给至少三口人、ISEE不超过15.000 €、没有其他收入补助的家庭。</translation>
  </message>
  <message>
   <source>Non serve una domanda: l'INPS fa gli elenchi e il Comune avvisa.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">不需要申请：由 INPS 编制名单，市政府（Comune）通知。</translation>
  </message>
  <message>
   <source>Comune di residenza</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">居住地的市政府（Comune）</translation>
  </message>
  <message>
   <source>La carta Dedicata a te c'è dal 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Carta Dedicata a te（“献给你”购物卡）从2023年起就有。</translation>
  </message>
  <message>
   <source>Le condizioni ci sono, ma le carte sono contate: prima le famiglie con i figli più piccoli e l'ISEE più basso. Non serve una domanda: l'INPS fa gli elenchi, il Comune avvisa.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">条件都符合，但卡的数量有限：先给孩子最小、ISEE最低的家庭。不用申请：由INPS做名单，Comune（市政府）通知。</translation>
  </message>
  <message>
   <source>In famiglia siete {numero_componenti}: ne servono almeno {componenti_minimi}.</source>
   <extracomment>CD-R1 met</extracomment>
   <translation type="unfinished">您家里有{numero_componenti}人：至少需要{componenti_minimi}人。</translation>
  </message>
  <message>
   <source>Servono almeno {componenti_minimi} persone in famiglia: siete {numero_componenti}.</source>
   <extracomment>CD-R1 unmet</extracomment>
   <translation type="unfinished">家里至少需要{componenti_minimi}人：您家有{numero_componenti}人。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in quanti siete in famiglia.</source>
   <extracomment>CD-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您家里有几个人。</translation>
  </message>
  <message>
   <source>Cambia se la famiglia cresce, per esempio con una nascita.</source>
   <extracomment>CD-R1 way_out</extracomment>
   <translation type="unfinished">如果家里人数增加，例如有孩子出生，结果会改变。</translation>
  </message>
  <message>
   <source>L'ISEE è {isee_calcolo_ordinario}: il limite è {isee_massimo}.</source>
   <extracomment>CD-R2 met</extracomment>
   <translation type="unfinished">ISEE是{isee_calcolo_ordinario}：上限是{isee_massimo}。</translation>
  </message>
  <message>
   <source>In famiglia non c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 met</extracomment>
   <translation type="unfinished">家里没有其他收入补助。</translation>
  </message>
  <message>
   <source>In famiglia c'è già un aiuto al reddito: Assegno di inclusione, NASpI, DIS-COLL o cassa integrazione.</source>
   <extracomment>CD-R3 unmet</extracomment>
   <translation type="unfinished">家里已经有收入补助：Assegno di inclusione（包容津贴）、NASpI（失业金）、DIS-COLL（合作人员失业金）或cassa integrazione（停工工资补贴）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un altro aiuto al reddito.</source>
   <extracomment>CD-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里是否有其他收入补助。</translation>
  </message>
  <message>
   <source>Senza un ISEE valido l'INPS non può mettere la famiglia nell'elenco.</source>
   <extracomment>document isee_da_fare explanation</extracomment>
   <translation type="unfinished">没有有效的ISEE，INPS不能把家庭放进名单。</translation>
  </message>
  <message>
   <source>Elenco delle famiglie</source>
   <extracomment>document elenco_comune</extracomment>
   <translation type="unfinished">家庭名单</translation>
  </message>
  <message>
   <source>Lo fa l'INPS e lo controlla il Comune: si può chiedere lì se la famiglia c'è.</source>
   <extracomment>document elenco_comune explanation</extracomment>
   <translation type="unfinished">由INPS制作，Comune（市政府）核查：可以在那里问您的家庭在不在名单上。</translation>
  </message>
 </context>
 <context>
  <name>congedo_paternita</name>
  <message>
   <source>Congedo di paternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo di paternità（陪产假）</translation>
  </message>
  <message>
   <source>I giorni pagati al padre che lavora quando nasce un figlio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">孩子出生时，给有工作的父亲的带薪假日</translation>
  </message>
  <message>
   <source>Per il padre che lavora come dipendente e ha avuto, adottato o preso in affidamento un bambino.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给受雇工作、刚有孩子出生、收养或寄养孩子的父亲。</translation>
  </message>
  <message>
   <source>Il padre lo chiede per iscritto al datore di lavoro.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">由父亲以书面形式向雇主提出。</translation>
  </message>
  <message>
   <source>Il congedo obbligatorio del padre c'è dal 1° gennaio 2013.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">父亲的强制陪产假从2013年1月1日起就有。</translation>
  </message>
  <message>
   <source>Il padre lavora come dipendente. Tipo di lavoro: {categoria_lavoratore}.</source>
   <extracomment>IM-P1 met</extracomment>
   <translation type="unfinished">父亲受雇工作。工作类型：{categoria_lavoratore}。</translation>
  </message>
  <message>
   <source>{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</source>
   <extracomment>IM-P1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(genitore_richiedente == madre, no), &quot;Questi giorni sono del padre: per la madre c'è il congedo di maternità.&quot;, if(or_else(not categorie.ammessa, no), &quot;È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.&quot;, &quot;Serve un lavoro da dipendente in corso.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora chi chiede, o se con questo tipo di lavoro il congedo c'è.</source>
   <extracomment>IM-P1 unknown</extracomment>
   <translation type="unfinished">我们还不知道由谁申请，或这种工作类型有没有这项假期。</translation>
  </message>
  <message>
   <source>Il congedo dal {congedo_dal} sta nei mesi giusti: c'è tempo fino al {ultimo_giorno_utile}.</source>
   <extracomment>IM-P2 met</extracomment>
   <translation type="unfinished">从{congedo_dal}开始的假期在规定的月份以内：截止日期是{ultimo_giorno_utile}。</translation>
  </message>
  <message>
   <source>{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)} Il congedo detto comincia il {congedo_dal}.</source>
   <extracomment>IM-P2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(regola_nuova, no), &quot;Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.&quot;, &quot;Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.&quot;)}所说的假期从{congedo_dal}开始。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia il congedo, o quando arriva il bambino.</source>
   <extracomment>IM-P2 unknown</extracomment>
   <translation type="unfinished">我们还不知道假期从什么时候开始，或孩子什么时候到来。</translation>
  </message>
  <message>
   <source>Avviso del {data_domanda}: bastava entro il {termine_avviso}.</source>
   <extracomment>IM-P3 met</extracomment>
   <translation type="unfinished">通知日期：{data_domanda}。在{termine_avviso}以前（含当天）就可以。</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato {giorni_avviso} giorni prima: per il congedo dal {congedo_dal} entro il {termine_avviso}.</source>
   <extracomment>IM-P3 unmet</extracomment>
   <translation type="unfinished">书面通知要提前{giorni_avviso}天：从{congedo_dal}开始的假期，最晚在{termine_avviso}。</translation>
  </message>
  <message>
   <source>L'avviso scritto va dato 5 giorni prima: non sappiamo ancora quando lo dà, o quando comincia il congedo.</source>
   <extracomment>IM-P3 unknown</extracomment>
   <translation type="unfinished">书面通知要提前5天给出：我们还不知道您什么时候给出，或者假期什么时候开始。</translation>
  </message>
  <message>
   <source>Può scegliere un giorno più avanti: almeno {giorni_avviso} giorni dopo l'avviso.</source>
   <extracomment>IM-P3 way_out</extracomment>
   <translation type="unfinished">您可以选择更晚的一天：至少在通知后{giorni_avviso}天。</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Il massimo è {giorni_massimi}.</source>
   <extracomment>IM-P4 met</extracomment>
   <translation type="unfinished">申请的天数：{giorni_paternita}。最多是{giorni_massimi}。</translation>
  </message>
  <message>
   <source>Giorni chiesti: {giorni_paternita}. Sono più dei {giorni_massimi} della legge.</source>
   <extracomment>IM-P4 unmet</extracomment>
   <translation type="unfinished">申请的天数：{giorni_paternita}。超过法律规定的{giorni_massimi}天。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni dà la legge: dipende da quando comincia il congedo e dai bambini.</source>
   <extracomment>IM-P4 unknown</extracomment>
   <translation type="unfinished">我们还不知道法律给多少天：要看假期什么时候开始和孩子的情况。</translation>
  </message>
  <message>
   <source>Del padre.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">父亲的。</translation>
  </message>
  <message>
   <source>Richiesta scritta al datore di lavoro</source>
   <extracomment>document richiesta_datore</extracomment>
   <translation type="unfinished">给雇主的书面申请</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma e si dà all'azienda.</source>
   <extracomment>document richiesta_datore explanation</extracomment>
   <translation type="unfinished">由我们来写：签字后交给公司。</translation>
  </message>
  <message>
   <source>Foglio con la data prevista del parto</source>
   <extracomment>document certificato_parto_previsto</extracomment>
   <translation type="unfinished">写明预产期的文件</translation>
  </message>
  <message>
   <source>Serve se il congedo comincia prima della nascita.</source>
   <extracomment>document certificato_parto_previsto explanation</extracomment>
   <translation type="unfinished">假期在出生之前开始时需要。</translation>
  </message>
  <message>
   <source>Dal medico della madre, gratis.</source>
   <extracomment>document certificato_parto_previsto where</extracomment>
   <translation type="unfinished">从母亲的医生取得，免费。</translation>
  </message>
  <message>
   <source>Dice il giorno in cui il bambino è entrato in famiglia.</source>
   <extracomment>document provvedimento explanation</extracomment>
   <translation type="unfinished">写明孩子进入家庭的日期。</translation>
  </message>
  <message>
   <source>Dal tribunale per i minorenni, gratis.</source>
   <extracomment>document provvedimento where</extracomment>
   <translation type="unfinished">从未成年人法院（tribunale per i minorenni）取得，免费。</translation>
  </message>
  <message>
   <source>IBAN intestato al padre</source>
   <extracomment>document iban_intestato</extracomment>
   <translation type="unfinished">父亲名下的IBAN（银行账号）</translation>
  </message>
  <message>
   <source>Qui paga l'INPS: solo su un conto suo, anche cointestato.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">这里由INPS付款：只付到他自己的账户，联名账户也可以。</translation>
  </message>
  <message>
   <source>Nascita e paternità</source>
   <extracomment>document nascita</extracomment>
   <translation type="unfinished">出生和父亲身份</translation>
  </message>
  <message>
   <source>Le controlliamo noi in anagrafe.</source>
   <extracomment>document nascita explanation</extracomment>
   <translation type="unfinished">由我们在anagrafe（户籍登记处）核查。</translation>
  </message>
  <message>
   <source>Questi giorni sono del padre: per la madre c'è il congedo di maternità.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这些假日是父亲的：母亲有congedo di maternità（产假）。</translation>
  </message>
  <message>
   <source>È solo per chi lavora come dipendente: non per il lavoro in proprio né per la Gestione separata.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">只给受雇工作的人：不给自己经营的人，也不给Gestione separata（INPS单独社保基金）的人。</translation>
  </message>
  <message>
   <source>Serve un lavoro da dipendente in corso.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">需要有正在进行的受雇工作。</translation>
  </message>
  <message>
   <source>Si prende da 2 mesi prima del parto previsto a 5 mesi dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">从预产期前2个月到孩子到来后5个月可以休。</translation>
  </message>
  <message>
   <source>Si prendeva entro 5 mesi dall'arrivo del bambino, non prima.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">当时要在孩子到来后5个月以内休，不能提前。</translation>
  </message>
 </context>
 <context>
  <name>contributo_autoimpiego_500</name>
  <message>
   <source>Contributo autoimpiego</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Contributo autoimpiego（自主创业资助）</translation>
  </message>
  <message>
   <source>500 € al mese per i giovani che hanno aperto un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给已经开业的年轻人，每月500 €</translation>
  </message>
  <message>
   <source>Per chi aveva meno di 35 anni, era disoccupato e ha aperto un'attività tra luglio 2024 e dicembre 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给当时不满35岁、失业、在2024年7月到2025年12月之间开业的人。</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate fino al 31 dicembre 2025. La proroga al 2026 non è passata.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">这项资助针对2025年12月31日以前（含当天）开始的业务。延长到2026年没有通过。</translation>
  </message>
  <message>
   <source>Il contributo vale per le attività cominciate dal 1° luglio 2024: prima non c'era.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项资助针对从2024年7月1日起开始的业务：以前没有。</translation>
  </message>
  <message>
   <source>Quando l'attività è cominciata aveva {eta_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>C500-C2 met</extracomment>
   <translation type="unfinished">业务开始时您{eta_avvio}岁：当时要求不满{eta_limite}岁。</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_avvio}.</source>
   <extracomment>C500-C2 unmet</extracomment>
   <translation type="unfinished">开始那一天要求不满{eta_limite}岁：您当时{eta_avvio}岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'attività è cominciata.</source>
   <extracomment>C500-C2 unknown</extracomment>
   <translation type="unfinished">我们还不知道业务开始时您多大年纪。</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>C500-C2 way_out</extracomment>
   <translation type="unfinished">以开始那一天的年龄为准。其他年龄可以问问Camera di commercio（商会）或Regione（大区政府）。</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio era senza lavoro, o guadagnava molto poco.</source>
   <extracomment>C500-C3 met</extracomment>
   <translation type="unfinished">开始那一天您没有工作，或收入很少。</translation>
  </message>
  <message>
   <source>Il giorno dell'inizio doveva essere disoccupato: non risulta.</source>
   <extracomment>C500-C3 unmet</extracomment>
   <translation type="unfinished">开始那一天必须是失业：没有查到。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il giorno dell'inizio era disoccupato.</source>
   <extracomment>C500-C3 unknown</extracomment>
   <translation type="unfinished">我们还不知道开始那一天您是否失业。</translation>
  </message>
  <message>
   <source>L'attività è tra i settori ammessi.</source>
   <extracomment>C500-C4 met</extracomment>
   <translation type="unfinished">业务属于允许的行业。</translation>
  </message>
  <message>
   <source>L'attività non è tra i settori ammessi.</source>
   <extracomment>C500-C4 unmet</extracomment>
   <translation type="unfinished">业务不属于允许的行业。</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 148/2025.</source>
   <extracomment>C500-C4 unknown</extracomment>
   <translation type="unfinished">需要核查业务是否在INPS通告148/2025的名单里。</translation>
  </message>
  <message>
   <source>È una piccola impresa. Persone: {addetti}. Fatturato o bilancio: {fatturato_o_bilancio}.</source>
   <extracomment>C500-C5 met</extracomment>
   <translation type="unfinished">是小企业。人数：{addetti}。营业额或资产负债总额：{fatturato_o_bilancio}。</translation>
  </message>
  <message>
   <source>L'impresa deve avere meno di {addetti_massimi} persone e non più di {fatturato_massimo} di fatturato o bilancio.</source>
   <extracomment>C500-C5 unmet</extracomment>
   <translation type="unfinished">企业人数必须少于{addetti_massimi}人，营业额或资产负债总额不超过{fatturato_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante persone lavorano nell'impresa e quanto fattura.</source>
   <extracomment>C500-C5 unknown</extracomment>
   <translation type="unfinished">我们还不知道企业有几个人工作，营业额是多少。</translation>
  </message>
  <message>
   <source>Nessun altro socio ha avuto il contributo.</source>
   <extracomment>C500-C6 met</extracomment>
   <translation type="unfinished">没有其他股东领过这项资助。</translation>
  </message>
  <message>
   <source>Il contributo va a un socio solo: un altro socio lo ha già avuto.</source>
   <extracomment>C500-C6 unmet</extracomment>
   <translation type="unfinished">这项资助只给一个股东：另一个股东已经领过。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se un altro socio ha già avuto il contributo.</source>
   <extracomment>C500-C6 unknown</extracomment>
   <translation type="unfinished">我们还不知道是否有其他股东已经领过这项资助。</translation>
  </message>
  <message>
   <source>La domanda si faceva dal {primo_giorno_domanda} al {termine_domanda}: è del {data_domanda}.</source>
   <extracomment>C500-C7 unmet</extracomment>
   <translation type="unfinished">申请时间是从{primo_giorno_domanda}到{termine_domanda}：申请日期是{data_domanda}。</translation>
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
   <translation type="unfinished">用于在家里通过INPS网站跟进申请。</translation>
  </message>
  <message>
   <source>Atto costitutivo della società</source>
   <extracomment>document atto_costitutivo</extracomment>
   <translation type="unfinished">公司成立文件（atto costitutivo）</translation>
  </message>
  <message>
   <source>Dice chi sono i soci e da quando.</source>
   <extracomment>document atto_costitutivo explanation</extracomment>
   <translation type="unfinished">写明股东是谁，从什么时候起。</translation>
  </message>
  <message>
   <source>Dal notaio o dalla Camera di commercio.</source>
   <extracomment>document atto_costitutivo where</extracomment>
   <translation type="unfinished">从公证人（notaio）或Camera di commercio（商会）取得。</translation>
  </message>
  <message>
   <source>L'INPS paga solo su un conto di chi chiede.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS只付到申请人自己的账户。</translation>
  </message>
  <message>
   <source>Era disoccupato, o guadagnava molto poco</source>
   <extracomment>document dichiarazione_disoccupazione</extracomment>
   <translation type="unfinished">当时失业，或收入很少</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda. L'INPS la controlla.</source>
   <extracomment>document dichiarazione_disoccupazione explanation</extracomment>
   <translation type="unfinished">由我们来写：和申请一起签字。由INPS核查。</translation>
  </message>
  <message>
   <source>Piccola impresa</source>
   <extracomment>document dichiarazione_piccola_impresa</extracomment>
   <translation type="unfinished">小企业</translation>
  </message>
  <message>
   <source>La scriviamo noi: si firma con la domanda.</source>
   <extracomment>document dichiarazione_piccola_impresa explanation</extracomment>
   <translation type="unfinished">由我们来写：和申请一起签字。</translation>
  </message>
  <message>
   <source>Altri aiuti pubblici avuti</source>
   <extracomment>document dichiarazione_aiuti</extracomment>
   <translation type="unfinished">已经得到的其他公共补助</translation>
  </message>
  <message>
   <source>Serve per non superare il massimo di aiuti. Si firma con la domanda.</source>
   <extracomment>document dichiarazione_aiuti explanation</extracomment>
   <translation type="unfinished">用于不超过补助的最高额。和申请一起签字。</translation>
  </message>
  <message>
   <source>Registro delle imprese e partita IVA</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">Registro delle imprese（企业登记处）和partita IVA（增值税号）</translation>
  </message>
  <message>
   <source>Data d'inizio e codice ATECO: li controlla l'INPS.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">开始日期和ATECO代码（行业代码）：由INPS核查。</translation>
  </message>
  <message>
   <source>Disponibilità al lavoro (DID)</source>
   <extracomment>document did</extracomment>
   <translation type="unfinished">可以工作的声明（DID）</translation>
  </message>
  <message>
   <source>L'INPS la legge nella banca dati del Ministero del lavoro.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">由INPS在劳动部（Ministero del lavoro）的数据库里查看。</translation>
  </message>
  <message>
   <source>L'ultimo giorno cade di festa: va visto se la domanda è in tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">最后一天是节假日：要看申请是否及时。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道业务是什么时候开始的。</translation>
  </message>
  <message>
   <source>La domanda si presenta dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">申请要以后提交。</translation>
  </message>
  <message>
   <source>Oggi nessuna finestra per le domande è aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">今天没有开放的申请时间段。</translation>
  </message>
 </context>
 <context>
  <name>dis_coll</name>
  <message>
   <source>DIS-COLL</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">DIS-COLL（合作人员失业金）</translation>
  </message>
  <message>
   <source>Indennità per i collaboratori che hanno perso il contratto</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给失去合同的合作人员（collaboratori）的补贴金</translation>
  </message>
  <message>
   <source>Per collaboratori, assegnisti e dottorandi con borsa che hanno perso il contratto e non hanno la partita IVA.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给失去合同、没有partita IVA（增值税号）的合作人员（collaboratori）、研究津贴人员和有奖学金的博士生。</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del contratto.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">须在合同结束后 68 天内向 INPS 申请。</translation>
  </message>
  <message>
   <source>La DIS-COLL vale per i contratti finiti dal 1° gennaio 2015. Prima c'era l'una tantum per i collaboratori a progetto: il tempo per chiederla è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">DIS-COLL（合作人员失业金）针对从2015年1月1日起结束的合同。以前有给项目合作人员（collaboratori a progetto）的一次性补助：申请时间已经过了。</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D1 met</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}。符合DIS-COLL（合作人员失业金）的要求。</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {categorie.nota}</source>
   <extracomment>DISCOLL-D1 unmet</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}。{categorie.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che tipo di lavoro era.</source>
   <extracomment>DISCOLL-D1 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时是什么类型的工作。</translation>
  </message>
  <message>
   <source>{categorie.nota}</source>
   <extracomment>DISCOLL-D1 referral</extracomment>
   <translation type="unfinished">{categorie.nota}</translation>
  </message>
  <message>
   <source>Non era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 met</extracomment>
   <translation type="unfinished">当时不是公司管理人（amministratore）、监事（sindaco）或审计员（revisore）。</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori non possono avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D2 unmet</extracomment>
   <translation type="unfinished">公司管理人（amministratori）、监事（sindaci）和审计员（revisori）不能领DIS-COLL（合作人员失业金）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era amministratore, sindaco o revisore.</source>
   <extracomment>DISCOLL-D2 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时是不是公司管理人（amministratore）、监事（sindaco）或审计员（revisore）。</translation>
  </message>
  <message>
   <source>Ha solo la Gestione separata, senza partita IVA e senza pensione.</source>
   <extracomment>DISCOLL-D3 met</extracomment>
   <translation type="unfinished">只有Gestione separata（INPS单独社保基金），没有partita IVA（增值税号），也没有养老金。</translation>
  </message>
  <message>
   <source>Chi ha la partita IVA aperta, un'altra cassa o una pensione da lavoro non può avere la DIS-COLL.</source>
   <extracomment>DISCOLL-D3 unmet</extracomment>
   <translation type="unfinished">有开着的partita IVA（增值税号）、其他社保基金（cassa）或工作养老金的人，不能领DIS-COLL（合作人员失业金）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una partita IVA aperta, un'altra cassa o una pensione.</source>
   <extracomment>DISCOLL-D3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否有开着的partita IVA（增值税号）、其他社保基金（cassa）或养老金。</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. Va bene per la DIS-COLL.</source>
   <extracomment>DISCOLL-D4 met</extracomment>
   <translation type="unfinished">合同结束：{causa_cessazione}。符合DIS-COLL（合作人员失业金）的要求。</translation>
  </message>
  <message>
   <source>Fine del contratto: {causa_cessazione}. {cause.nota}</source>
   <extracomment>DISCOLL-D4 unmet</extracomment>
   <translation type="unfinished">合同结束：{causa_cessazione}。{cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del contratto dà la DIS-COLL. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>DISCOLL-D4 unknown</extracomment>
   <translation type="unfinished">我们还不知道这种合同结束是否可以得到DIS-COLL（合作人员失业金）。{or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>È senza lavoro, o guadagna meno del limite: la domanda vale anche come disponibilità a lavorare.</source>
   <extracomment>DISCOLL-D5 met</extracomment>
   <translation type="unfinished">您没有工作，或收入低于上限：这份申请也算作可以工作的声明。</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</source>
   <extracomment>DISCOLL-D5 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;Il contratto non è ancora finito: si può chiedere dal giorno dopo.&quot;, &quot;Con l'attività in corso non c'è lo stato di disoccupazione.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se adesso lavora, e quanto guadagna.</source>
   <extracomment>DISCOLL-D5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您现在是否工作，收入多少。</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</source>
   <extracomment>DISCOLL-D5 way_out</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; data_cessazione, no), &quot;La domanda si può presentare dal giorno dopo la fine del contratto.&quot;, &quot;Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.&quot;)}</translation>
  </message>
  <message>
   <source>Mesi di contributi dal 1° gennaio dell'anno prima: {mesi_contribuzione_dal_1gen_anno_prec}. Il minimo è {mesi_minimi}.</source>
   <extracomment>DISCOLL-D6 met</extracomment>
   <translation type="unfinished">从前一年1月1日起的社保缴费月数：{mesi_contribuzione_dal_1gen_anno_prec}。最少是{mesi_minimi}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi di contributi ha dal 1° gennaio dell'anno prima.</source>
   <extracomment>DISCOLL-D6 unknown</extracomment>
   <translation type="unfinished">我们还不知道您从前一年1月1日起有几个月的社保缴费。</translation>
  </message>
  <message>
   <source>Mesi di contributi che mancano: {mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}. Si può controllare se ne mancano nell'estratto.</source>
   <extracomment>DISCOLL-D6 way_out</extracomment>
   <translation type="unfinished">还缺的社保缴费月数：{mesi_minimi - mesi_contribuzione_dal_1gen_anno_prec}。可以查一下缴费记录（estratto）里是否有漏掉的。</translation>
  </message>
  <message>
   <source>Nel 2015 ha un mese di contributi, o un contratto di un mese pagato abbastanza.</source>
   <extracomment>DISCOLL-D7 met</extracomment>
   <translation type="unfinished">2015年您有一个月的社保缴费，或有一份一个月、报酬足够的合同。</translation>
  </message>
  <message>
   <source>Nel 2015 serviva un mese di contributi nell'anno, o un contratto di un mese pagato almeno metà del minimo.</source>
   <extracomment>DISCOLL-D7 unmet</extracomment>
   <translation type="unfinished">2015年当时需要当年有一个月的社保缴费，或有一份一个月、报酬至少是最低标准一半的合同。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nel 2015 aveva un mese di contributi.</source>
   <extracomment>DISCOLL-D7 unknown</extracomment>
   <translation type="unfinished">我们还不知道您2015年是否有一个月的社保缴费。</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</source>
   <extracomment>DISCOLL-D8 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per la maternità o per un ricovero in ospedale.</source>
   <extracomment>DISCOLL-D8 way_out</extracomment>
   <translation type="unfinished">期限可以推迟：因为生育或住院。</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla DIS-COLL «{effetto_attivita}».</source>
   <extracomment>DISCOLL-C1 met</extracomment>
   <translation type="unfinished">这项活动可以保留：对DIS-COLL（合作人员失业金）的影响是“{effetto_attivita}”。</translation>
  </message>
  <message>
   <source>L'attività fa finire la DIS-COLL: è un lavoro da dipendente oltre i 5 giorni. Oppure il guadagno è troppo alto, o non è stato detto in tempo.</source>
   <extracomment>DISCOLL-C1 unmet</extracomment>
   <translation type="unfinished">这项活动会使DIS-COLL结束：它是超过5天的受雇工作。或者收入太高，或者没有按时申报。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'attività fa finire la DIS-COLL.</source>
   <extracomment>DISCOLL-C1 unknown</extracomment>
   <translation type="unfinished">我们还不知道这项活动是否使DIS-COLL（合作人员失业金）结束。</translation>
  </message>
  <message>
   <source>Contratto di collaborazione, assegno o borsa</source>
   <extracomment>document contratto_collaborazione</extracomment>
   <translation type="unfinished">合作合同、研究津贴或奖学金的文件</translation>
  </message>
  <message>
   <source>Dice chi pagava, quando è finito e quanto è durato.</source>
   <extracomment>document contratto_collaborazione explanation</extracomment>
   <translation type="unfinished">写明由谁付款、什么时候结束、持续多久。</translation>
  </message>
  <message>
   <source>Da chi pagava, gratis. Per assegni e dottorati: l'università.</source>
   <extracomment>document contratto_collaborazione where</extracomment>
   <translation type="unfinished">从付款方取得，免费。研究津贴和博士生：从大学取得。</translation>
  </message>
  <message>
   <source>Certificato di maternità o di ricovero</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">生育或住院证明</translation>
  </message>
  <message>
   <source>Mostra i giorni in cui la scadenza si ferma. Il motivo di salute non serve.</source>
   <extracomment>document certificato_evento explanation</extracomment>
   <translation type="unfinished">证明期限暂停的天数。不用写健康原因。</translation>
  </message>
  <message>
   <source>Dal medico, dall'ospedale o sul sito dell'INPS, gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">从医生、医院或INPS网站取得，免费。</translation>
  </message>
  <message>
   <source>Permesso di soggiorno</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">Permesso di soggiorno（居留证）</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">任何可以工作的居留证都行。续签的收据也有效。</translation>
  </message>
  <message>
   <source>Estratto della Gestione separata</source>
   <extracomment>document estratto_gestione_separata</extracomment>
   <translation type="unfinished">Gestione separata（INPS单独社保基金）的缴费记录（estratto）</translation>
  </message>
  <message>
   <source>Mesi e compensi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document estratto_gestione_separata explanation</extracomment>
   <translation type="unfinished">月份和报酬：由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>Pensioni, partita IVA e altre casse</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">养老金、partita IVA（增值税号）和其他社保基金（casse）</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案和Agenzia delle Entrate（税务局）的档案里核查。</translation>
  </message>
  <message>
   <source>Guadagno previsto</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">预计收入</translation>
  </message>
  <message>
   <source>Basta dichiararlo, anche se è zero.</source>
   <extracomment>document dichiarazione_reddito explanation</extracomment>
   <translation type="unfinished">申报就可以，即使是零。</translation>
  </message>
  <message>
   <source>Il contratto non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">合同还没有结束：从结束后的第二天起可以申请。</translation>
  </message>
  <message>
   <source>Con l'attività in corso non c'è lo stato di disoccupazione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">正在进行这项活动，就没有失业状态。</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del contratto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">从合同结束后的第二天起可以提交申请。</translation>
  </message>
  <message>
   <source>Cambia se il guadagno previsto scende sotto il limite, o se l'attività finisce.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">如果预计收入降到上限以下，或活动结束，结果会改变。</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del contratto è passata. Può spostarsi per feste, maternità, ricovero, o per chi ha finito nel 2017: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">从合同结束算起的期限已经过了。因为节假日、生育、住院，或合同在2017年结束的，期限可以推迟：需要核实。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il contratto, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道合同是什么时候结束的，所以也不知道截止日期。</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi la DIS-COLL è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">研究津贴人员和博士生的DIS-COLL（合作人员失业金）从2017年7月1日开始。</translation>
  </message>
  <message>
   <source>Amministratori, sindaci e revisori sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">不包括公司管理人（amministratori）、监事（sindaci）和审计员（revisori）。</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">DIS-COLL是给合作人员（collaboratori）的失业金。</translation>
  </message>
  <message>
   <source>Per chi era dipendente c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">受雇员工有NASpI（失业金）。</translation>
  </message>
  <message>
   <source>In agricoltura c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">农业工作有农业失业金（disoccupazione agricola）。</translation>
  </message>
  <message>
   <source>Per questi operai agricoli dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">这些农业工人从2022年起有NASpI（失业金）。</translation>
  </message>
  <message>
   <source>La DIS-COLL è per i collaboratori senza partita IVA.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">DIS-COLL是给没有partita IVA（增值税号）的合作人员（collaboratori）的失业金。</translation>
  </message>
  <message>
   <source>Per chi ha la partita IVA nella Gestione separata c'è l'ISCRO.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">在Gestione separata（INPS单独社保基金）有partita IVA（增值税号）的人有ISCRO（收入下降补助）。</translation>
  </message>
  <message>
   <source>Il contratto deve essere finito senza che lo abbia deciso chi lavorava.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">合同的结束不能是工作的人自己决定的。</translation>
  </message>
  <message>
   <source>Questo motivo è nato per i dipendenti: per un collaboratore decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">这个原因是为受雇员工规定的：对合作人员（collaboratore）由INPS办事处决定。</translation>
  </message>
 </context>
 <context>
  <name>disoccupazione_agricola</name>
  <message>
   <source>Disoccupazione agricola</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Disoccupazione agricola（农业失业金）</translation>
  </message>
  <message>
   <source>Indennità per chi ha lavorato a giornate in agricoltura</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给在农业按天工作的人的补贴金</translation>
  </message>
  <message>
   <source>Per operai agricoli, piccoli coloni e compartecipanti con almeno 102 giornate di contributi in due anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给两年内至少有102天社保缴费的农业工人、小佃农（piccoli coloni）和分成农户（compartecipanti）。</translation>
  </message>
  <message>
   <source>Si prepara l'elenco dei datori di lavoro e delle giornate per la domanda all'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">请准备好雇主和工作天数的清单，用于向 INPS 申请。</translation>
  </message>
  <message>
   <source>Queste regole valgono per le giornate dal 2008.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这些规定针对从2008年起的工作日。</translation>
  </message>
  <message>
   <source>La pensione è cominciata durante l'anno: la sede INPS paga solo la parte dell'anno prima della pensione.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">养老金在这一年中间开始：INPS办事处只付养老金开始以前的那一部分。</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}, con {giornate_agricole_anno} giornate in agricoltura.</source>
   <extracomment>AGR-G1 met</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}，农业工作日{giornate_agricole_anno}天。</translation>
  </message>
  <message>
   <source>{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</source>
   <extracomment>AGR-G1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not categorie.ammessa, no), categorie.nota, &quot;In quell'anno non risultano giornate in agricoltura.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha giornate negli elenchi agricoli. {or_else(categorie.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在农业名单里是否有工作日。{or_else(categorie.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Anni dal primo contributo: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 met</extracomment>
   <translation type="unfinished">从第一次社保缴费算起的年数：{anni_anzianita}。需要{anni_minimi}。</translation>
  </message>
  <message>
   <source>Anni dal primo contributo da dipendente: {anni_anzianita}. Ne servono {anni_minimi}.</source>
   <extracomment>AGR-G2 unmet</extracomment>
   <translation type="unfinished">从第一次受雇工作社保缴费算起的年数：{anni_anzianita}。需要{anni_minimi}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quanti anni ha contributi.</source>
   <extracomment>AGR-G2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您有社保缴费多少年了。</translation>
  </message>
  <message>
   <source>Basta un solo contributo settimanale da dipendente, anche fuori dall'agricoltura, di più di due anni prima.</source>
   <extracomment>AGR-G2 way_out</extracomment>
   <translation type="unfinished">只要有一次每周的受雇工作社保缴费就够了，农业以外的也可以，但要在两年多以前。</translation>
  </message>
  <message>
   <source>{giornate_biennio} giornate di contributi in due anni: ne servono {giornate_minime}.</source>
   <extracomment>AGR-G3 met</extracomment>
   <translation type="unfinished">两年内有{giornate_biennio}天社保缴费：需要{giornate_minime}天。</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate di contributi in due anni: ne risultano {giornate_biennio}.</source>
   <extracomment>AGR-G3 unmet</extracomment>
   <translation type="unfinished">两年内需要{giornate_minime}天社保缴费：查到{giornate_biennio}天。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante giornate ha in due anni.</source>
   <extracomment>AGR-G3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您两年内有多少天。</translation>
  </message>
  <message>
   <source>Giornate che mancano: {giornate_minime - giornate_biennio}. Contano anche la maternità, il congedo parentale e i lavori da dipendente fuori dall'agricoltura.</source>
   <extracomment>AGR-G3 way_out</extracomment>
   <translation type="unfinished">还缺的天数：{giornate_minime - giornate_biennio}。产假、育儿假（congedo parentale）和农业以外的受雇工作也算。</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {cause.nota}</source>
   <extracomment>AGR-G4 met</extracomment>
   <translation type="unfinished">工作结束：{causa_cessazione}。{cause.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro toglie l'indennità. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>AGR-G4 unknown</extracomment>
   <translation type="unfinished">我们还不知道这种工作结束是否会取消补贴金。{or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} non aveva una pensione da lavoro.</source>
   <extracomment>AGR-G5 met</extracomment>
   <translation type="unfinished">{primo_giorno_anno}您没有工作养老金。</translation>
  </message>
  <message>
   <source>Il {primo_giorno_anno} aveva già una pensione da lavoro.</source>
   <extracomment>AGR-G5 unmet</extracomment>
   <translation type="unfinished">{primo_giorno_anno}您已经有工作养老金。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il {primo_giorno_anno} aveva una pensione.</source>
   <extracomment>AGR-G5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在{primo_giorno_anno}是否有养老金。</translation>
  </message>
  <message>
   <source>Non ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 met</extracomment>
   <translation type="unfinished">您自己经营的工作没有超过受雇工作。</translation>
  </message>
  <message>
   <source>Ha lavorato in proprio più giornate che da dipendente: {giornate_lavoro_proprio} giornate contro {giornate_lavorate}.</source>
   <extracomment>AGR-G6 unmet</extracomment>
   <translation type="unfinished">您自己经营的天数超过受雇工作：{giornate_lavoro_proprio}天对{giornate_lavorate}天。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lavorato in proprio più che da dipendente.</source>
   <extracomment>AGR-G6 unknown</extracomment>
   <translation type="unfinished">我们还不知道您自己经营的工作是否超过受雇工作。</translation>
  </message>
  <message>
   <source>Il suo documento permette l'indennità.</source>
   <extracomment>AGR-G7 met</extracomment>
   <translation type="unfinished">您的证件可以申请这项补贴金。</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la disoccupazione agricola non c'è.</source>
   <extracomment>AGR-G7 unmet</extracomment>
   <translation type="unfinished">凭季节工居留证（permesso stagionale）没有农业失业金（disoccupazione agricola）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se aveva un permesso stagionale: l'INPS lo verifica.</source>
   <extracomment>AGR-G7 unknown</extracomment>
   <translation type="unfinished">我们还不知道您当时是否有季节工居留证（permesso stagionale）：由INPS核实。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si chiede dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>AGR-G8 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。申请时间是从{inizio_domande}到{termine_domanda}。</translation>
  </message>
  <message>
   <source>Si chiede dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>AGR-G8 unmet</extracomment>
   <translation type="unfinished">申请时间是从{inizio_domande}到{termine_domanda}：申请日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora per quale anno è la domanda.</source>
   <extracomment>AGR-G8 unknown</extracomment>
   <translation type="unfinished">我们还不知道申请是针对哪一年的。</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</source>
   <extracomment>AGR-G8 way_out</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; inizio_domande, &quot;Si può chiedere dal 1° gennaio dell'anno dopo.&quot;, &quot;Dopo l'ultimo giorno il diritto si perde.&quot;)}</translation>
  </message>
  <message>
   <source>Modulo del datore per il lavoro fuori dall'agricoltura</source>
   <extracomment>document modulo_datore</extracomment>
   <translation type="unfinished">雇主填写的农业以外工作的表格</translation>
  </message>
  <message>
   <source>Il modulo DL 86/88 dice le giornate e la paga di quei periodi.</source>
   <extracomment>document modulo_datore explanation</extracomment>
   <translation type="unfinished">DL 86/88表格写明那些时期的天数和工资。</translation>
  </message>
  <message>
   <source>Va bene qualunque permesso per lavorare, ma non quello stagionale. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">任何可以工作的居留证都行，但季节工居留证不行。续签的收据也有效。</translation>
  </message>
  <message>
   <source>Redditi della famiglia, per gli assegni familiari</source>
   <extracomment>document redditi_famiglia</extracomment>
   <translation type="unfinished">家庭收入，用于assegni familiari（家庭补贴）</translation>
  </message>
  <message>
   <source>Solo se spettano gli assegni familiari (ANF): si chiedono insieme.</source>
   <extracomment>document redditi_famiglia explanation</extracomment>
   <translation type="unfinished">只有在可以得到assegni familiari (ANF)（家庭补贴）时：一起申请。</translation>
  </message>
  <message>
   <source>Dalla dichiarazione dei redditi o dalla Certificazione Unica.</source>
   <extracomment>document redditi_famiglia where</extracomment>
   <translation type="unfinished">从报税表或Certificazione Unica（年度收入证明）取得。</translation>
  </message>
  <message>
   <source>Elenco delle aziende e delle giornate</source>
   <extracomment>document elenco_datori</extracomment>
   <translation type="unfinished">公司和工作日的清单</translation>
  </message>
  <message>
   <source>Aiuta a controllare che negli elenchi ci siano tutte le giornate.</source>
   <extracomment>document elenco_datori explanation</extracomment>
   <translation type="unfinished">有助于检查名单里是否有全部工作日。</translation>
  </message>
  <message>
   <source>Buste paga e contratti; gli elenchi sono sul sito dell'INPS.</source>
   <extracomment>document elenco_datori where</extracomment>
   <translation type="unfinished">工资单和合同；名单在INPS网站上。</translation>
  </message>
  <message>
   <source>Elenchi degli operai agricoli</source>
   <extracomment>document elenchi</extracomment>
   <translation type="unfinished">农业工人名单</translation>
  </message>
  <message>
   <source>Giornate e contributi: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document elenchi explanation</extracomment>
   <translation type="unfinished">工作日和社保缴费：由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>In quell'anno non risultano giornate in agricoltura.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">那一年没有查到农业工作日。</translation>
  </message>
  <message>
   <source>Si può chiedere dal 1° gennaio dell'anno dopo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">从第二年的1月1日起可以申请。</translation>
  </message>
  <message>
   <source>Dopo l'ultimo giorno il diritto si perde.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">过了最后一天就失去资格。</translation>
  </message>
  <message>
   <source>Per gli operai fissi di queste cooperative dal 2022 c'è la NASpI.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">这些合作社的固定工人从2022年起有NASpI（失业金）。</translation>
  </message>
  <message>
   <source>Vale solo per i piccoli coltivatori diretti con versamenti volontari fino a 51 giornate.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">只对自愿缴费不超过51天的小自耕农（piccoli coltivatori diretti）有效。</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">这是给在农业工作的人的补贴金。</translation>
  </message>
  <message>
   <source>Per i collaboratori c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">合作人员（collaboratori）有DIS-COLL（合作人员失业金）。</translation>
  </message>
  <message>
   <source>È un'indennità per chi lavora a giornate in agricoltura.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">这是给在农业按天工作的人的补贴金。</translation>
  </message>
  <message>
   <source>Queste dimissioni non tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">这种辞职不会取消补贴金。</translation>
  </message>
  <message>
   <source>Per un accordo con l'azienda decide la sede INPS.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">与公司达成的协议，由INPS办事处决定。</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie tolgono l'indennità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">自愿辞职会取消补贴金。</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">因行为视为辞职（dimissioni per fatti concludenti）从2025年起才有：要看UniLav（雇佣登记通知）里写什么。</translation>
  </message>
  <message>
   <source>Valgono come dimissioni.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">算作辞职。</translation>
  </message>
 </context>
 <context>
  <name>esonero_assunzioni_art21</name>
  <message>
   <source>Esonero per le assunzioni dei nuovi imprenditori</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Esonero per le assunzioni dei nuovi imprenditori（新创业者招工社保减免）</translation>
  </message>
  <message>
   <source>Niente contributi sulle assunzioni delle imprese nuove di giovani</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">年轻人的新企业招工不用付社保费</translation>
  </message>
  <message>
   <source>Per chi ha aperto un'impresa prima dei 35 anni, da disoccupato, e ha assunto giovani a tempo indeterminato fino al 2025.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给35岁以前在失业时开办企业，并在2025年以前（含2025年）以无限期合同招了年轻人的人。</translation>
  </message>
  <message>
   <source>La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">由负责企业工资单的人在 INPS 网站提出。</translation>
  </message>
  <message>
   <source>Consulente del lavoro dell'impresa</source>
   <extracomment>desk where</extracomment>
   <translation type="unfinished">企业的劳动顾问</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate, e per le assunzioni fatte, fino al 31 dicembre 2025. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">针对2025年12月31日以前（含当天）开始的企业和招的工。其他招工优惠要问劳动顾问（consulente del lavoro）。</translation>
  </message>
  <message>
   <source>Vale per le imprese cominciate dal 1° luglio 2024.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">针对从2024年7月1日起开始的企业。</translation>
  </message>
  <message>
   <source>Può andare bene. La richiesta la fa chi tiene le buste paga dell'impresa, sul sito dell'INPS: si sente il consulente del lavoro.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">可能符合要求。申请由管理企业工资单的人在INPS网站上提出：请问劳动顾问（consulente del lavoro）。</translation>
  </message>
  <message>
   <source>Quando l'impresa è cominciata aveva {eta_alla_data_avvio} anni: bisognava averne meno di {eta_limite}.</source>
   <extracomment>ESON-E1 met</extracomment>
   <translation type="unfinished">企业开始时您{eta_alla_data_avvio}岁：当时要求不满{eta_limite}岁。</translation>
  </message>
  <message>
   <source>Bisognava avere meno di {eta_limite} anni il giorno dell'inizio: ne aveva {eta_alla_data_avvio}.</source>
   <extracomment>ESON-E1 unmet</extracomment>
   <translation type="unfinished">开始那一天要求不满{eta_limite}岁：您当时{eta_alla_data_avvio}岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva quando l'impresa è cominciata.</source>
   <extracomment>ESON-E1 unknown</extracomment>
   <translation type="unfinished">我们还不知道企业开始时您多大年纪。</translation>
  </message>
  <message>
   <source>Conta l'età del giorno dell'inizio. Per altri sconti sulle assunzioni si sente il consulente del lavoro.</source>
   <extracomment>ESON-E1 way_out</extracomment>
   <translation type="unfinished">以开始那一天的年龄为准。其他招工优惠要问劳动顾问（consulente del lavoro）。</translation>
  </message>
  <message>
   <source>Va controllato se l'attività è nell'elenco della circolare INPS 147/2025.</source>
   <extracomment>ESON-E3 unknown</extracomment>
   <translation type="unfinished">需要核查业务是否在INPS通告147/2025的名单里。</translation>
  </message>
  <message>
   <source>Visura e contratti di assunzione</source>
   <extracomment>document visura</extracomment>
   <translation type="unfinished">企业登记摘录（visura）和招工合同</translation>
  </message>
  <message>
   <source>Servono al consulente del lavoro per vedere se lo sconto spetta.</source>
   <extracomment>document visura explanation</extracomment>
   <translation type="unfinished">劳动顾问（consulente del lavoro）用来看是否可以减免。</translation>
  </message>
  <message>
   <source>Visura: Camera di commercio. Contratti: chi tiene le buste paga.</source>
   <extracomment>document visura where</extracomment>
   <translation type="unfinished">企业登记摘录（visura）：Camera di commercio（商会）。合同：管理工资单的人。</translation>
  </message>
 </context>
 <context>
  <name>incentivo_adi_autonomo</name>
  <message>
   <source>Beneficio addizionale ADI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale ADI（ADI附加金）</translation>
  </message>
  <message>
   <source>Sei mesi di Assegno di inclusione in una volta per chi si mette in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">自己创业的人一次领六个月的Assegno di inclusione（包容津贴）</translation>
  </message>
  <message>
   <source>Per chi riceve l'Assegno di inclusione e comincia un lavoro in proprio nei primi dodici mesi.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给正在领Assegno di inclusione（包容津贴）、并在头十二个月内开始自己经营的人。</translation>
  </message>
  <message>
   <source>L'attività si comunica all'INPS entro il giorno prima di cominciare.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">最迟在开始经营的前一天向 INPS 申报。</translation>
  </message>
  <message>
   <source>Vale dal 1° gennaio 2024, con l'Assegno di inclusione.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">从2024年1月1日起有效，和Assegno di inclusione（包容津贴）一起。</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 met</extracomment>
   <translation type="unfinished">这个家庭在领Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>Serve ricevere l'Assegno di inclusione quando l'attività comincia.</source>
   <extracomment>ADIA-A1 unmet</extracomment>
   <translation type="unfinished">业务开始时需要在领Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve l'Assegno di inclusione.</source>
   <extracomment>ADIA-A1 unknown</extracomment>
   <translation type="unfinished">我们还不知道这个家庭是否在领Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>L'attività comincia il {data_inizio_attivita}, entro il {fine_dodici_mesi}.</source>
   <extracomment>ADIA-A2 met</extracomment>
   <translation type="unfinished">业务从{data_inizio_attivita}开始，在{fine_dodici_mesi}以前（含当天）。</translation>
  </message>
  <message>
   <source>L'attività deve cominciare entro il {fine_dodici_mesi}: comincia il {data_inizio_attivita}.</source>
   <extracomment>ADIA-A2 unmet</extracomment>
   <translation type="unfinished">业务必须在{fine_dodici_mesi}以前（含当天）开始：它从{data_inizio_attivita}开始。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività, o da quando riceve l'aiuto.</source>
   <extracomment>ADIA-A2 unknown</extracomment>
   <translation type="unfinished">我们还不知道业务什么时候开始，或您从什么时候起在领补助。</translation>
  </message>
  <message>
   <source>Comunicazione del {data_domanda}: va fatta entro il {ultimo_giorno}.</source>
   <extracomment>ADIA-A3 met</extracomment>
   <translation type="unfinished">申报日期：{data_domanda}。最晚在{ultimo_giorno}申报。</translation>
  </message>
  <message>
   <source>Andava detto all'INPS entro il {ultimo_giorno}: la comunicazione è del {data_domanda}.</source>
   <extracomment>ADIA-A3 unmet</extracomment>
   <translation type="unfinished">最晚在{ultimo_giorno}要告诉INPS：申报日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando comincia l'attività.</source>
   <extracomment>ADIA-A3 unknown</extracomment>
   <translation type="unfinished">我们还不知道业务什么时候开始。</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la comunicazione.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">用来确认提出申报的人是谁。</translation>
  </message>
  <message>
   <source>Mesi già pagati</source>
   <extracomment>document pagamenti</extracomment>
   <translation type="unfinished">已经付的月份</translation>
  </message>
  <message>
   <source>L'INPS li legge nei suoi archivi.</source>
   <extracomment>document pagamenti explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案里查看。</translation>
  </message>
 </context>
 <context>
  <name>incentivo_rdc_autonomo</name>
  <message>
   <source>Beneficio addizionale RdC</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Beneficio addizionale RdC（RdC附加金）</translation>
  </message>
  <message>
   <source>Sei mesi di Reddito di cittadinanza in una volta per chi si metteva in proprio</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">自己创业的人一次领六个月的Reddito di cittadinanza（公民收入）</translation>
  </message>
  <message>
   <source>Per chi riceveva il Reddito di cittadinanza e cominciava un lavoro in proprio, fino al 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给当时在领Reddito di cittadinanza（公民收入）、并开始自己经营的人，到2023年为止。</translation>
  </message>
  <message>
   <source>È finito con il Reddito di cittadinanza, il 31 dicembre 2023. Con l'Assegno di inclusione c'è una somma simile.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">随着Reddito di cittadinanza（公民收入）在2023年12月31日结束。Assegno di inclusione（包容津贴）有一笔类似的钱。</translation>
  </message>
  <message>
   <source>Vale dal 1° aprile 2019. Con SIA e Reddito di inclusione non c'era una somma per chi si metteva in proprio: c'erano la NASpI in anticipo e le misure di Invitalia.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">从2019年4月1日起有效。SIA（积极包容支持金）和Reddito di inclusione（包容收入）没有给创业者的钱：当时有提前领取的NASpI（失业金）和Invitalia（国家机构）的措施。</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 met</extracomment>
   <translation type="unfinished">这个家庭当时在领Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Serviva ricevere il Reddito di cittadinanza quando l'attività cominciava.</source>
   <extracomment>RDCA-A1 unmet</extracomment>
   <translation type="unfinished">业务开始时需要在领Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceveva il Reddito di cittadinanza.</source>
   <extracomment>RDCA-A1 unknown</extracomment>
   <translation type="unfinished">我们还不知道这个家庭当时是否在领Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è cominciata l'attività, e se bastava dirlo dopo.</source>
   <extracomment>RDCA-A3 unknown</extracomment>
   <translation type="unfinished">我们还不知道业务是什么时候开始的，以及事后申报是否可以。</translation>
  </message>
 </context>
 <context>
  <name>indennita_maternita</name>
  <message>
   <source>Congedo e indennità di maternità</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Congedo e indennità di maternità（产假和生育津贴）</translation>
  </message>
  <message>
   <source>I 5 mesi pagati a chi lavora e ha un bambino</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给有工作、有孩子的人的5个月带薪时间</translation>
  </message>
  <message>
   <source>Per la madre che lavora, o che ha smesso da poco, come dipendente, in proprio o nella Gestione separata.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给在工作或刚停止工作的母亲，包括受雇、自己经营或在Gestione separata（INPS单独社保基金）的母亲。</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS nei due mesi prima del parto; chi lavora in proprio la fa dopo.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在分娩前两个月内在 INPS 网站申请；自营者在分娩后申请。</translation>
  </message>
  <message>
   <source>Per i congedi cominciati prima del 2016 il tempo per chiedere è passato: è un anno dalla fine.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">2016年以前开始的产假，申请时间已经过了：是结束后一年内。</translation>
  </message>
  <message>
   <source>Il congedo del padre al posto della madre (art. 28) lo valuta la sede INPS. Per i giorni del padre veda il congedo di paternità.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">父亲代替母亲休的假（art. 28）由INPS办事处评估。父亲的假日请看congedo di paternità（陪产假）。</translation>
  </message>
  <message>
   <source>Per adozione e affidamento le date del congedo le dice la sede INPS.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">收养和寄养的假期日期由INPS办事处告知。</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</source>
   <extracomment>IM-R1 met</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}。{if(or_else(categorie.gruppo == &quot;dipendente&quot; and lavoro_in_corso, no), &quot;Il lavoro è in corso quando comincia il congedo.&quot;, &quot;La maternità è coperta dall'INPS.&quot;)}</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. L'indennità la paga la sua cassa: la chieda lì.</source>
   <extracomment>IM-R1 unmet</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}。生育津贴由自己的社保基金（cassa）付：请在那里申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se con questo tipo di lavoro c'è l'indennità dell'INPS.</source>
   <extracomment>IM-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道这种工作类型是否有INPS的生育津贴。</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: il congedo comincia abbastanza presto, o intanto c'era un'altra indennità.</source>
   <extracomment>IM-R2 met</extracomment>
   <translation type="unfinished">工作于{data_cessazione}结束：产假开始得足够早，或这期间有另一项补贴金。</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione} e il congedo comincia il {inizio_congedo}: sono più di {giorni_dopo_lavoro} giorni, e non c'è NASpI o cassa integrazione.</source>
   <extracomment>IM-R2 unmet</extracomment>
   <translation type="unfinished">工作于{data_cessazione}结束，产假从{inizio_congedo}开始：超过{giorni_dopo_lavoro}天，也没有NASpI（失业金）或cassa integrazione（停工工资补贴）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se tra la fine del lavoro e il congedo c'era la NASpI o la cassa integrazione.</source>
   <extracomment>IM-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道从工作结束到产假之间是否有NASpI（失业金）或cassa integrazione（停工工资补贴）。</translation>
  </message>
  <message>
   <source>Le settimane di contributi bastano: {settimane_un_anno} in un anno, o {settimane_due_anni} in due.</source>
   <extracomment>IM-R3 met</extracomment>
   <translation type="unfinished">社保缴费周数足够：一年内{settimane_un_anno}周，或两年内{settimane_due_anni}周。</translation>
  </message>
  <message>
   <source>Servono {settimane_un_anno} settimane di contributi in un anno, o {settimane_due_anni} in due: ne risultano {contributi_settimane_12m} e {contributi_settimane_24m}.</source>
   <extracomment>IM-R3 unmet</extracomment>
   <translation type="unfinished">需要一年内{settimane_un_anno}周社保缴费，或两年内{settimane_due_anni}周：查到{contributi_settimane_12m}周和{contributi_settimane_24m}周。</translation>
  </message>
  <message>
   <source>Servono 26 settimane di contributi in un anno, o 52 in due: non sappiamo quante ne ha.</source>
   <extracomment>IM-R3 unknown</extracomment>
   <translation type="unfinished">需要一年内26周社保缴费，或两年内52周：我们不知道您有多少周。</translation>
  </message>
  <message>
   <source>{giornate_anno} giornate nell'anno del congedo: ne servono {giornate_minime}.</source>
   <extracomment>IM-R4 met</extracomment>
   <translation type="unfinished">产假那一年有{giornate_anno}天：需要{giornate_minime}天。</translation>
  </message>
  <message>
   <source>Servono {giornate_minime} giornate in agricoltura nell'anno del congedo: ne risultano {giornate_anno}.</source>
   <extracomment>IM-R4 unmet</extracomment>
   <translation type="unfinished">产假那一年需要{giornate_minime}天农业工作日：查到{giornate_anno}天。</translation>
  </message>
  <message>
   <source>Servono 51 giornate in agricoltura nell'anno del congedo: non sappiamo quante ne ha, o ci sono solo nell'anno prima. Lo verifica l'INPS.</source>
   <extracomment>IM-R4 unknown</extracomment>
   <translation type="unfinished">产假那一年需要51天农业工作日：我们不知道您有多少天，或者只有前一年有。由INPS核实。</translation>
  </message>
  <message>
   <source>Mesi versati nei 12 prima: {mensilita_gs_12m}. Non ha una pensione, né un'altra cassa.</source>
   <extracomment>IM-R5 met</extracomment>
   <translation type="unfinished">之前12个月内缴费的月数：{mensilita_gs_12m}。没有养老金，也没有其他社保基金（cassa）。</translation>
  </message>
  <message>
   <source>Servono {mensilita_minime} mesi versati nei 12 prima, nessuna pensione e nessun'altra cassa. Mesi versati: {mensilita_gs_12m}.</source>
   <extracomment>IM-R5 unmet</extracomment>
   <translation type="unfinished">需要之前12个月内缴费{mensilita_minime}个月，没有养老金，也没有其他社保基金（cassa）。缴费的月数：{mensilita_gs_12m}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi ha versato, o se ha una pensione o un'altra cassa.</source>
   <extracomment>IM-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您缴了几个月，或您是否有养老金或其他社保基金（cassa）。</translation>
  </message>
  <message>
   <source>È in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 met</extracomment>
   <translation type="unfinished">社保费已按规定缴清，产假的月份也是。</translation>
  </message>
  <message>
   <source>Chi lavora in proprio deve essere in regola con i contributi, anche per i mesi della maternità.</source>
   <extracomment>IM-R6 unmet</extracomment>
   <translation type="unfinished">自己经营的人必须按规定缴清社保费，产假的月份也要缴。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è in regola con i contributi.</source>
   <extracomment>IM-R6 unknown</extracomment>
   <translation type="unfinished">我们还不知道您的社保费是否按规定缴清。</translation>
  </message>
  <message>
   <source>Può pagare i contributi che mancano: poi si chiede.</source>
   <extracomment>IM-R6 way_out</extracomment>
   <translation type="unfinished">您可以补缴缺少的社保费：然后再申请。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il diritto finisce il {termine_domanda}.</source>
   <extracomment>IM-R7 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。资格在{termine_domanda}结束。</translation>
  </message>
  <message>
   <source>È passato più di un anno dalla fine del congedo: l'ultimo giorno era il {termine_domanda}.</source>
   <extracomment>IM-R7 unmet</extracomment>
   <translation type="unfinished">产假结束已经超过一年：最后一天是{termine_domanda}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando finisce il congedo: dopo un anno non si può più chiedere.</source>
   <extracomment>IM-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道产假什么时候结束：一年以后就不能再申请。</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}: si può chiedere.</source>
   <extracomment>IM-R8 met</extracomment>
   <translation type="unfinished">孩子到来的日期是{evento_data}：可以申请。</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: il giorno detto è il {evento_data}.</source>
   <extracomment>IM-R8 unmet</extracomment>
   <translation type="unfinished">自己经营的人在生产之后申请：所说的日期是{evento_data}。</translation>
  </message>
  <message>
   <source>Chi lavora in proprio chiede dopo il parto: non sappiamo ancora quando è nato il bambino.</source>
   <extracomment>IM-R8 unknown</extracomment>
   <translation type="unfinished">自己经营的人在生产之后申请：我们还不知道孩子是什么时候出生的。</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno del parto.</source>
   <extracomment>IM-R8 way_out</extracomment>
   <translation type="unfinished">从生产那一天起可以申请。</translation>
  </message>
  <message>
   <source>Lo manda il medico del Servizio sanitario all'INPS, entro il settimo mese. Chieda al medico se l'ha mandato.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">由国家卫生服务（Servizio sanitario）的医生在第七个月以前（含第七个月）发给INPS。请问医生是否已经发了。</translation>
  </message>
  <message>
   <source>Certificati dei medici per lavorare fino al parto</source>
   <extracomment>document certificati_medici</extracomment>
   <translation type="unfinished">工作到生产的医生证明</translation>
  </message>
  <message>
   <source>Del ginecologo del Servizio sanitario e, se c'è, del medico dell'azienda. Presi nel settimo mese, valgono fino al parto anche se è in ritardo.</source>
   <extracomment>document certificati_medici explanation</extracomment>
   <translation type="unfinished">由国家卫生服务（Servizio sanitario）的妇科医生开，如果有公司医生，也由公司医生开。在第七个月内取得，到生产为止都有效，推迟生产也一样。</translation>
  </message>
  <message>
   <source>Al consultorio o in ospedale, e dal medico dell'azienda.</source>
   <extracomment>document certificati_medici where</extracomment>
   <translation type="unfinished">在consultorio（家庭咨询中心）或医院，以及从公司医生取得。</translation>
  </message>
  <message>
   <source>Provvedimento della ASL o dell'Ispettorato</source>
   <extracomment>document provvedimento_interdizione</extracomment>
   <translation type="unfinished">ASL（地方卫生局）或Ispettorato（劳动监察局）的决定书</translation>
  </message>
  <message>
   <source>Dice da quale giorno non si lavora. Il motivo non serve.</source>
   <extracomment>document provvedimento_interdizione explanation</extracomment>
   <translation type="unfinished">写明从哪一天起不工作。不用写原因。</translation>
  </message>
  <message>
   <source>Dall'ufficio che l'ha fatto, gratis.</source>
   <extracomment>document provvedimento_interdizione where</extracomment>
   <translation type="unfinished">从开具决定书的办公室取得，免费。</translation>
  </message>
  <message>
   <source>Ultime buste paga</source>
   <extracomment>document buste_paga</extracomment>
   <translation type="unfinished">最近的工资单</translation>
  </message>
  <message>
   <source>Servono all'INPS per calcolare quanto paga.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">INPS用来计算付多少钱。</translation>
  </message>
  <message>
   <source>Nascita o ingresso del bambino</source>
   <extracomment>document dichiarazione_nascita</extracomment>
   <translation type="unfinished">孩子出生或进入家庭</translation>
  </message>
  <message>
   <source>Lavori e contributi</source>
   <extracomment>document contributi</extracomment>
   <translation type="unfinished">工作和社保缴费</translation>
  </message>
  <message>
   <source>Il lavoro è in corso quando comincia il congedo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">产假开始时，工作还在进行。</translation>
  </message>
  <message>
   <source>La maternità è coperta dall'INPS.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">生育由INPS保障。</translation>
  </message>
 </context>
 <context>
  <name>iscro</name>
  <message>
   <source>ISCRO</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO（收入下降补助）</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA con il reddito sceso</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给收入下降的partita IVA（增值税号）人员的六个月补助</translation>
  </message>
  <message>
   <source>Per chi lavora con la partita IVA nella Gestione separata e ha perso più del 30 % del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给在Gestione separata（INPS单独社保基金）用partita IVA（增值税号）工作、收入下降超过30 %的人。</translation>
  </message>
  <message>
   <source>La domanda va all'INPS nei giorni aperti di ogni anno: serve l'identità digitale.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在每年开放的日子里向 INPS 申请：需要数字身份。</translation>
  </message>
  <message>
   <source>L'ISCRO permanente c'è dal 2024. Dal 2021 al 2023 c'era quella sperimentale.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">长期的ISCRO（收入下降补助）从2024年起就有。2021年到2023年有试行的ISCRO。</translation>
  </message>
  <message>
   <source>Lavora in proprio con i contributi nella Gestione separata.</source>
   <extracomment>ISCRO-I1 met</extracomment>
   <translation type="unfinished">自己经营，社保费缴到Gestione separata（INPS单独社保基金）。</translation>
  </message>
  <message>
   <source>L'ISCRO è per chi lavora in proprio nella Gestione separata, senza impresa: qui i contributi vanno a «{gestione_previdenziale}».</source>
   <extracomment>ISCRO-I1 unmet</extracomment>
   <translation type="unfinished">ISCRO（收入下降补助）是给在Gestione separata（INPS单独社保基金）自己经营、没有企业的人的：这里社保费缴到“{gestione_previdenziale}”。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora dove versa i contributi.</source>
   <extracomment>ISCRO-I1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在哪里缴社保费。</translation>
  </message>
  <message>
   <source>Non ha pensione da lavoro né altre casse.</source>
   <extracomment>ISCRO-I2 met</extracomment>
   <translation type="unfinished">没有工作养老金，也没有其他社保基金（casse）。</translation>
  </message>
  <message>
   <source>{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</source>
   <extracomment>ISCRO-I2 unmet</extracomment>
   <translation type="unfinished">{if(or_else(altra_previdenza, no), &quot;Versa contributi anche a un'altra cassa: le due cose non stanno insieme.&quot;, &quot;Riceve una pensione da lavoro: le due cose non stanno insieme.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha una pensione o un'altra cassa.</source>
   <extracomment>ISCRO-I2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否有养老金或其他社保基金（cassa）。</translation>
  </message>
  <message>
   <source>La famiglia non riceve l'Assegno di inclusione.</source>
   <extracomment>ISCRO-I3b met</extracomment>
   <translation type="unfinished">这个家庭没有在领Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>La famiglia riceve l'Assegno di inclusione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3b unmet</extracomment>
   <translation type="unfinished">这个家庭在领Assegno di inclusione（包容津贴）：两者不能同时有。</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno del 70 % della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4b met</extracomment>
   <translation type="unfinished">前一年的收入是{reddito_gs_y1}：低于平均数{media_redditi}的70 %。</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, il 70 % della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4b unmet</extracomment>
   <translation type="unfinished">前一年的收入必须低于{soglia_reddito}，即平均数的70 %：您的是{reddito_gs_y1}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora di quanto è sceso il reddito.</source>
   <extracomment>ISCRO-I4b unknown</extracomment>
   <translation type="unfinished">我们还不知道收入下降了多少。</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: il massimo è {limite}.</source>
   <extracomment>ISCRO-I5 met</extracomment>
   <translation type="unfinished">前一年的收入是{reddito_gs_y1}：上限是{limite}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito dell'anno prima.</source>
   <extracomment>ISCRO-I5 unknown</extracomment>
   <translation type="unfinished">我们还不知道前一年的收入。</translation>
  </message>
  <message>
   <source>È in regola con i contributi.</source>
   <extracomment>ISCRO-I6 met</extracomment>
   <translation type="unfinished">社保费已按规定缴清。</translation>
  </message>
  <message>
   <source>Non è in regola con i contributi: prima va sistemato il debito con l'INPS.</source>
   <extracomment>ISCRO-I6 unmet</extracomment>
   <translation type="unfinished">社保费没有按规定缴清：要先处理欠INPS的债。</translation>
  </message>
  <message>
   <source>Si può chiedere all'INPS di pagare a rate: con la prima rata si torna in regola.</source>
   <extracomment>ISCRO-I6 way_out</extracomment>
   <translation type="unfinished">可以请INPS允许分期付款：付了第一期就恢复合规。</translation>
  </message>
  <message>
   <source>La partita IVA è aperta da {anni_piva} anni: ne servono {anni_minimi_piva}.</source>
   <extracomment>ISCRO-I7b met</extracomment>
   <translation type="unfinished">Partita IVA（增值税号）已经开了{anni_piva}年：需要{anni_minimi_piva}年。</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</source>
   <extracomment>ISCRO-I7b unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 3 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando è aperta la partita IVA.</source>
   <extracomment>ISCRO-I7b unknown</extracomment>
   <translation type="unfinished">我们还不知道partita IVA（增值税号）从什么时候起开着。</translation>
  </message>
  <message>
   <source>Non ha avuto l'ISCRO nei due anni prima.</source>
   <extracomment>ISCRO-I8b met</extracomment>
   <translation type="unfinished">之前两年没有领过ISCRO（收入下降补助）。</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO da poco: devono passare due anni interi.</source>
   <extracomment>ISCRO-I8b unmet</extracomment>
   <translation type="unfinished">不久前已经领过ISCRO（收入下降补助）：必须过满两年。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se l'ISCRO che ha avuto fa aspettare.</source>
   <extracomment>ISCRO-I8b unknown</extracomment>
   <translation type="unfinished">我们还不知道以前领过的ISCRO（收入下降补助）是否要求等待。</translation>
  </message>
  <message>
   <source>Si può chiedere di nuovo dall'anno che comincia il {date(anno_ultima_iscro + 3, 1, 1)}.</source>
   <extracomment>ISCRO-I8b way_out</extracomment>
   <translation type="unfinished">从{date(anno_ultima_iscro + 3, 1, 1)}开始的那一年起可以再申请。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: si può chiedere dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。可以从{inizio_domande}到{termine_domanda}申请。</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)} La domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &lt; inizio_domande, no), &quot;Le domande non erano ancora aperte.&quot;, &quot;L'ultimo giorno era il 31 ottobre.&quot;)}申请日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>Si può chiedere fino al {termine_domanda}; da quale giorno lo dice l'INPS.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">可以申请到{termine_domanda}；从哪一天起由INPS告知。</translation>
  </message>
  <message>
   <source>Non riceve un'altra indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 met</extracomment>
   <translation type="unfinished">没有在领其他失业补贴金。</translation>
  </message>
  <message>
   <source>Riceve già un'indennità di disoccupazione: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-C1 unmet</extracomment>
   <translation type="unfinished">已经在领失业补贴金：两者不能同时有。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione.</source>
   <extracomment>ISCRO-C1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在领失业补贴金。</translation>
  </message>
  <message>
   <source>Dichiarazioni dei redditi degli ultimi anni</source>
   <extracomment>document dichiarazioni_redditi</extracomment>
   <translation type="unfinished">最近几年的报税表</translation>
  </message>
  <message>
   <source>Quadri RE, LM o RH: aiutano a scrivere i redditi giusti.</source>
   <extracomment>document dichiarazioni_redditi explanation</extracomment>
   <translation type="unfinished">RE、LM或RH表：有助于写对收入。</translation>
  </message>
  <message>
   <source>Dal commercialista o sul sito dell'Agenzia delle Entrate, gratis.</source>
   <extracomment>document dichiarazioni_redditi where</extracomment>
   <translation type="unfinished">从会计师（commercialista）或Agenzia delle Entrate（税务局）网站取得，免费。</translation>
  </message>
  <message>
   <source>Serve per fare e seguire la domanda sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">用于在INPS网站上申请和跟进申请。</translation>
  </message>
  <message>
   <source>Partita IVA, redditi e regolarità dei contributi</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA（增值税号）、收入和社保费缴清情况</translation>
  </message>
  <message>
   <source>L'INPS li controlla nei suoi archivi e in quelli dell'Agenzia delle Entrate.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案和Agenzia delle Entrate（税务局）的档案里核查。</translation>
  </message>
  <message>
   <source>Versa contributi anche a un'altra cassa: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">还向另一个社保基金（cassa）缴费：两者不能同时有。</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">在领工作养老金：两者不能同时有。</translation>
  </message>
  <message>
   <source>La partita IVA deve essere ancora aperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Partita IVA（增值税号）必须还开着。</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 3 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Partita IVA（增值税号）必须已经开了至少3年。</translation>
  </message>
  <message>
   <source>Le domande non erano ancora aperte.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">申请当时还没有开放。</translation>
  </message>
  <message>
   <source>L'ultimo giorno era il 31 ottobre.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">最后一天是10月31日。</translation>
  </message>
 </context>
 <context>
  <name>iscro_sperimentale</name>
  <message>
   <source>ISCRO 2021-2023</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">ISCRO 2021-2023（收入下降补助，2021-2023年）</translation>
  </message>
  <message>
   <source>Sei mesi di aiuto per le partite IVA, anni 2021-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给partita IVA（增值税号）人员的六个月补助，2021-2023年</translation>
  </message>
  <message>
   <source>Era per chi lavorava con la partita IVA nella Gestione separata e aveva perso più della metà del reddito.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">当时是给在Gestione separata（INPS单独社保基金）用partita IVA（增值税号）工作、收入下降超过一半的人的。</translation>
  </message>
  <message>
   <source>L'ISCRO sperimentale è finita nel 2023. Dal 2024 c'è l'ISCRO permanente, con regole un po' diverse.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">试行的ISCRO（收入下降补助）已在2023年结束。从2024年起有长期的ISCRO，规定有些不同。</translation>
  </message>
  <message>
   <source>L'ISCRO c'è dal 2021.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">ISCRO（收入下降补助）从2021年起就有。</translation>
  </message>
  <message>
   <source>La famiglia non riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 met</extracomment>
   <translation type="unfinished">这个家庭没有在领Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>La famiglia riceve il Reddito di cittadinanza: le due cose non stanno insieme.</source>
   <extracomment>ISCRO-I3 unmet</extracomment>
   <translation type="unfinished">这个家庭在领Reddito di cittadinanza（公民收入）：两者不能同时有。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la famiglia riceve il Reddito di cittadinanza.</source>
   <extracomment>ISCRO-I3 unknown</extracomment>
   <translation type="unfinished">我们还不知道这个家庭是否在领Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima è {reddito_gs_y1}: meno della metà della media, {media_redditi}.</source>
   <extracomment>ISCRO-I4 met</extracomment>
   <translation type="unfinished">前一年的收入是{reddito_gs_y1}：低于平均数{media_redditi}的一半。</translation>
  </message>
  <message>
   <source>Il reddito dell'anno prima deve stare sotto {soglia_reddito}, metà della media: è {reddito_gs_y1}.</source>
   <extracomment>ISCRO-I4 unmet</extracomment>
   <translation type="unfinished">前一年的收入必须低于{soglia_reddito}，即平均数的一半：您的是{reddito_gs_y1}。</translation>
  </message>
  <message>
   <source>{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</source>
   <extracomment>ISCRO-I7 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not piva_attiva, no), &quot;La partita IVA deve essere ancora aperta.&quot;, &quot;La partita IVA deve essere aperta da almeno 4 anni.&quot;)}</translation>
  </message>
  <message>
   <source>Non ha mai avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 met</extracomment>
   <translation type="unfinished">从来没有领过ISCRO（收入下降补助）。</translation>
  </message>
  <message>
   <source>Ha già avuto l'ISCRO: nel 2021-2023 si poteva avere una volta sola.</source>
   <extracomment>ISCRO-I8 unmet</extracomment>
   <translation type="unfinished">已经领过ISCRO（收入下降补助）：2021-2023年只能领一次。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha già avuto l'ISCRO.</source>
   <extracomment>ISCRO-I8 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否已经领过ISCRO（收入下降补助）。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: in quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}.</source>
   <extracomment>ISCRO-I9 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。那一年的申请时间是从{inizio_domande}到{termine_domanda}。</translation>
  </message>
  <message>
   <source>In quell'anno si chiedeva dal {inizio_domande} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>ISCRO-I9 unmet</extracomment>
   <translation type="unfinished">那一年的申请时间是从{inizio_domande}到{termine_domanda}：申请日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>L'ultimo giorno, il {termine_domanda}, era festivo: che la domanda del primo giorno lavorativo valga è da verificare.</source>
   <extracomment>ISCRO-I9 unknown</extracomment>
   <translation type="unfinished">最后一天{termine_domanda}是节假日：在其后第一个工作日提交的申请是否有效，需要核实。</translation>
  </message>
  <message>
   <source>La partita IVA deve essere aperta da almeno 4 anni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">Partita IVA（增值税号）必须已经开了至少4年。</translation>
  </message>
 </context>
 <context>
  <name>maternita_comuni</name>
  <message>
   <source>Assegno di maternità del Comune</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità del Comune（市政府生育津贴）</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e non ha la maternità pagata</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给有孩子但没有带薪产假的人的补助</translation>
  </message>
  <message>
   <source>Per la madre che risiede in Italia, ha un ISEE basso e non riceve la maternità da un lavoro, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给在意大利居住（residenza）、ISEE（家庭经济状况指标）低、没有因工作领到或只领到少量生育津贴的母亲。</translation>
  </message>
  <message>
   <source>La domanda va al Comune entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">须在出生或进入家庭后 6 个月内向市政府（Comune）申请。</translation>
  </message>
  <message>
   <source>Per i bambini arrivati prima del 2016 il tempo per chiedere l'assegno è passato: erano 6 mesi.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">2016年以前到来的孩子，申请这项津贴的时间已经过了：是6个月。</translation>
  </message>
  <message>
   <source>Chiede il padre: se può farlo lo valuta il Comune, Servizi sociali.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">由父亲申请：能不能申请由Comune（市政府）的社会服务处（Servizi sociali）评估。</translation>
  </message>
  <message>
   <source>Il bambino è arrivato il {evento_data}.</source>
   <extracomment>MC-R1 met</extracomment>
   <translation type="unfinished">孩子到来的日期是{evento_data}。</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino: il giorno detto è il {evento_data}.</source>
   <extracomment>MC-R1 unmet</extracomment>
   <translation type="unfinished">这项津贴在孩子到来之后申请：所说的日期是{evento_data}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è arrivato il bambino.</source>
   <extracomment>MC-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道孩子是什么时候到来的。</translation>
  </message>
  <message>
   <source>Si può chiedere dal giorno in cui il bambino nasce o entra in famiglia.</source>
   <extracomment>MC-R1 way_out</extracomment>
   <translation type="unfinished">从孩子出生或进入家庭的那一天起可以申请。</translation>
  </message>
  <message>
   <source>Risiede in Italia.</source>
   <extracomment>MC-R2 met</extracomment>
   <translation type="unfinished">您在意大利居住（residenza）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia.</source>
   <extracomment>MC-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在意大利居住（residenza）。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MC-R3a met</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。符合这项津贴的要求。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Fino al 31 gennaio 2022 non bastava, o il permesso non superava i {durata_permesso} mesi.</source>
   <extracomment>MC-R3a unmet</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。在2022年1月31日以前（含当天）不够，或居留证没有超过{durata_permesso}个月。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se il documento per stare in Italia va bene: lo verifica il Comune.</source>
   <extracomment>MC-R3a unknown</extracomment>
   <translation type="unfinished">我们还不知道在意大利居留的证件是否符合要求：由Comune（市政府）核实。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i {durata_permesso} mesi.</source>
   <extracomment>MC-R3b unmet</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。不够：permesso unico di lavoro（单一工作居留证）和研究居留证要超过{durata_permesso}个月才有效。</translation>
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
   <translation type="unfinished">我们还不知道您是否在领另一项生育津贴，以及领多少。</translation>
  </message>
  <message>
   <source>Non riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 met</extracomment>
   <translation type="unfinished">没有在领assegno di maternità dello Stato（国家生育津贴）。</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno di maternità dello Stato: i due non si prendono insieme.</source>
   <extracomment>MC-R5 unmet</extracomment>
   <translation type="unfinished">这个孩子已经有assegno di maternità dello Stato（国家生育津贴）：两者不能同时领。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve l'assegno di maternità dello Stato.</source>
   <extracomment>MC-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在领assegno di maternità dello Stato（国家生育津贴）。</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo è {soglia_isee}.</source>
   <extracomment>MC-R6 met</extracomment>
   <translation type="unfinished">ISEE：{isee_contato}。孩子那一年的上限是{soglia_isee}。</translation>
  </message>
  <message>
   <source>ISEE {isee_contato}: per l'anno del bambino il massimo era {soglia_isee}.</source>
   <extracomment>MC-R6 unmet</extracomment>
   <translation type="unfinished">ISEE：{isee_contato}。孩子那一年的上限当时是{soglia_isee}。</translation>
  </message>
  <message>
   <source>{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</source>
   <extracomment>MC-R6 unknown</extracomment>
   <translation type="unfinished">{if(or_else(not isee_presente, no), &quot;Manca l'ISEE: si fa gratis, poi si vede.&quot;, &quot;Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.&quot;)}</translation>
  </message>
  <message>
   <source>Il massimo è {soglia_isee}. Se il lavoro o il reddito sono cambiati si può chiedere l'ISEE corrente.</source>
   <extracomment>MC-R6 way_out</extracomment>
   <translation type="unfinished">上限是{soglia_isee}。如果工作或收入有变化，可以申请ISEE corrente（当前ISEE）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando si contano i 6 mesi per la domanda.</source>
   <extracomment>MC-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道申请的6个月从哪一天算起。</translation>
  </message>
  <message>
   <source>Della madre che chiede.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">申请的母亲的。</translation>
  </message>
  <message>
   <source>Mostra il tipo e la durata. Vale anche la ricevuta del rinnovo.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">证明类型和期限。续签的收据也有效。</translation>
  </message>
  <message>
   <source>ISEE con il bambino dentro</source>
   <extracomment>document isee_con_bambino</extracomment>
   <translation type="unfinished">包括孩子的ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>Deve essere minorenni o ordinario, e il bambino deve esserci.</source>
   <extracomment>document isee_con_bambino explanation</extracomment>
   <translation type="unfinished">必须是ISEE minorenni（未成年人ISEE）或ordinario（普通ISEE），并且孩子必须在里面。</translation>
  </message>
  <message>
   <source>Lo leggiamo noi negli archivi dell'INPS.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">由我们在INPS档案里查看。</translation>
  </message>
  <message>
   <source>Buste paga o lettera INPS della maternità</source>
   <extracomment>document importo_altra_maternita</extracomment>
   <translation type="unfinished">工资单或INPS的生育津贴信函</translation>
  </message>
  <message>
   <source>Dicono quanto è stato pagato: l'assegno copre la differenza.</source>
   <extracomment>document importo_altra_maternita explanation</extracomment>
   <translation type="unfinished">写明付了多少：这项津贴补差额。</translation>
  </message>
  <message>
   <source>Dall'azienda o sul sito INPS, gratis.</source>
   <extracomment>document importo_altra_maternita where</extracomment>
   <translation type="unfinished">从公司或INPS网站取得，免费。</translation>
  </message>
  <message>
   <source>Altri aiuti di maternità</source>
   <extracomment>document dichiarazione_altre</extracomment>
   <translation type="unfinished">其他生育补助</translation>
  </message>
  <message>
   <source>Nascita e residenza</source>
   <extracomment>document nascita_residenza</extracomment>
   <translation type="unfinished">出生和居住登记</translation>
  </message>
  <message>
   <source>La maternità già pagata è meno dell'assegno: spetta la differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">已付的生育津贴少于这项津贴：可以领差额。</translation>
  </message>
  <message>
   <source>Nessuna maternità pagata dal lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">没有因工作领到的生育津贴。</translation>
  </message>
  <message>
   <source>La maternità già pagata arriva almeno all'importo dell'assegno: non resta una differenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">已付的生育津贴至少达到这项津贴的金额：没有差额。</translation>
  </message>
  <message>
   <source>Questo assegno c'è già per lo stesso bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">同一个孩子已经有这项津贴。</translation>
  </message>
  <message>
   <source>Manca l'ISEE: si fa gratis, poi si vede.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">缺少ISEE（家庭经济状况指标）：免费办理，然后再看。</translation>
  </message>
  <message>
   <source>Serve un ISEE minorenni o ordinario valido il giorno della domanda. Quello per le prestazioni familiari e l'inclusione non vale qui.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">需要在申请那一天有效的ISEE minorenni（未成年人ISEE）或ordinario（普通ISEE）。用于家庭福利和社会包容的那种在这里无效。</translation>
  </message>
 </context>
 <context>
  <name>maternita_stato</name>
  <message>
   <source>Assegno di maternità dello Stato</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Assegno di maternità dello Stato（国家生育津贴）</translation>
  </message>
  <message>
   <source>Aiuto per chi ha un figlio e ha lavorato a periodi</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给有孩子、断断续续工作过的人的补助</translation>
  </message>
  <message>
   <source>Per chi ha avuto o adottato un bambino, ha almeno 3 mesi di lavoro e non riceve la maternità, o ne riceve poca.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给生育或收养了孩子、至少工作3个月、没有领到或只领到少量生育津贴的人。</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 6 mesi dalla nascita o dall'ingresso in famiglia.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">须在出生或进入家庭后 6 个月内向 INPS 申请。</translation>
  </message>
  <message>
   <source>Risiede in Italia. Documento: {cittadinanza_titolo}. Va bene per questo assegno.</source>
   <extracomment>MS-R1 met</extracomment>
   <translation type="unfinished">您在意大利居住（residenza）。证件：{cittadinanza_titolo}。符合这项津贴的要求。</translation>
  </message>
  <message>
   <source>{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</source>
   <extracomment>MS-R1 unmet</extracomment>
   <translation type="unfinished">{if(or_else(not residente_italia, no), &quot;Serve la residenza in Italia.&quot;, if(or_else(evento_data &lt;= 2022-01-31, no), &quot;Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.&quot;, &quot;Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.&quot;))}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se risiede in Italia, o se il documento va bene: lo verifica l'INPS.</source>
   <extracomment>MS-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在意大利居住（residenza），或证件是否符合要求：由INPS核实。</translation>
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
   <translation type="unfinished">孩子到来之前第18个月到第9个月之间的社保缴费月数：{mesi_contributi_18_9}。{if(or_else(tre_mesi_di_contributi, no), &quot;Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.&quot;, &quot;Ne servono 3.&quot;)}没有查到另一项补贴金，它结束以后经过的时间短于它的领取时间，并且不超过9个月。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora abbastanza su lavoro, contributi e altre indennità: l'INPS li legge nell'estratto.</source>
   <extracomment>MS-R3 unknown</extracomment>
   <translation type="unfinished">我们对工作、社保缴费和其他补贴金还知道得不够：由INPS在缴费记录（estratto）里查看。</translation>
  </message>
  <message>
   <source>{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)} Si può chiedere dal {evento_data} al {termine_domanda}: la domanda è del {data_domanda}.</source>
   <extracomment>MS-R4 unmet</extracomment>
   <translation type="unfinished">{if(data_domanda &lt; evento_data, &quot;L'assegno si chiede dopo l'arrivo del bambino.&quot;, &quot;Il tempo per la domanda è passato.&quot;)}可以从{evento_data}到{termine_domanda}申请：申请日期是{data_domanda}。</translation>
  </message>
  <message>
   <source>Lettera di licenziamento o di dimissioni</source>
   <extracomment>document fine_lavoro</extracomment>
   <translation type="unfinished">解雇信或辞职信</translation>
  </message>
  <message>
   <source>Dice quando è finito il lavoro.</source>
   <extracomment>document fine_lavoro explanation</extracomment>
   <translation type="unfinished">写明工作什么时候结束。</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis.</source>
   <extracomment>document fine_lavoro where</extracomment>
   <translation type="unfinished">从公司或Centro per l'impiego（就业中心）取得，免费。</translation>
  </message>
  <message>
   <source>Lettera della NASpI, della cassa o della malattia</source>
   <extracomment>document altra_indennita</extracomment>
   <translation type="unfinished">NASpI（失业金）、cassa integrazione（停工工资补贴）或病假的信函</translation>
  </message>
  <message>
   <source>Dice quando è cominciata e quando è finita l'altra indennità.</source>
   <extracomment>document altra_indennita explanation</extracomment>
   <translation type="unfinished">写明另一项补贴金什么时候开始、什么时候结束。</translation>
  </message>
  <message>
   <source>Sul sito INPS o dal patronato, gratis.</source>
   <extracomment>document altra_indennita where</extracomment>
   <translation type="unfinished">从INPS网站或patronato（免费社会援助机构）取得，免费。</translation>
  </message>
  <message>
   <source>Provvedimento del tribunale</source>
   <extracomment>document titolo_del_padre</extracomment>
   <translation type="unfinished">法院的决定书</translation>
  </message>
  <message>
   <source>Mostra perché chiede il padre. Basta la parte che lo dice.</source>
   <extracomment>document titolo_del_padre explanation</extracomment>
   <translation type="unfinished">证明为什么由父亲申请。只需要写明这一点的部分。</translation>
  </message>
  <message>
   <source>Dal tribunale, o dall'avvocato.</source>
   <extracomment>document titolo_del_padre where</extracomment>
   <translation type="unfinished">从法院或律师处取得。</translation>
  </message>
  <message>
   <source>Morte della madre</source>
   <extracomment>document morte_della_madre</extracomment>
   <translation type="unfinished">母亲去世</translation>
  </message>
  <message>
   <source>La controlliamo noi in anagrafe.</source>
   <extracomment>document morte_della_madre explanation</extracomment>
   <translation type="unfinished">由我们在anagrafe（户籍登记处）核查。</translation>
  </message>
  <message>
   <source>L'INPS li legge nell'estratto contributivo.</source>
   <extracomment>document contributi explanation</extracomment>
   <translation type="unfinished">由INPS在社保缴费记录（estratto contributivo）里查看。</translation>
  </message>
  <message>
   <source>Residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">居住登记（residenza）</translation>
  </message>
  <message>
   <source>Fino al 31 gennaio 2022 questo documento non bastava: serviva il permesso di lungo periodo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">在2022年1月31日以前（含当天）这个证件不够：当时需要长期居留证（permesso di lungo periodo）。</translation>
  </message>
  <message>
   <source>Questo documento non basta: il permesso unico di lavoro e quello per ricerca valgono oltre i 6 mesi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这个证件不够：permesso unico di lavoro（单一工作居留证）和研究居留证要超过6个月才有效。</translation>
  </message>
  <message>
   <source>Nessun'altra maternità per questo bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这个孩子没有其他生育津贴。</translation>
  </message>
  <message>
   <source>Per questo bambino c'è già l'assegno del Comune: i due non si prendono insieme.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这个孩子已经有Comune（市政府）的津贴：两者不能同时领。</translation>
  </message>
  <message>
   <source>Al padre, se la madre è morta, non servono contributi.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">如果母亲去世，父亲不需要社保缴费。</translation>
  </message>
  <message>
   <source>Tra la fine dell'altra indennità e l'arrivo del bambino è passato abbastanza poco tempo.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">从另一项补贴金结束到孩子到来，时间足够短。</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e la maternità è coperta.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">在孩子到来之前第18个月到第9个月之间至少有3个月的社保缴费，并且生育有保障。</translation>
  </message>
  <message>
   <source>Ha almeno 3 mesi di contributi tra 18 e 9 mesi prima, e ha smesso di lavorare in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">在孩子到来之前第18个月到第9个月之间至少有3个月的社保缴费，并且在怀孕期间停止了工作。</translation>
  </message>
  <message>
   <source>Bastano, ma la maternità non era coperta e il lavoro non è finito in gravidanza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">月数足够，但生育没有保障，并且工作不是在怀孕期间结束的。</translation>
  </message>
  <message>
   <source>Ne servono 3.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">需要3个月。</translation>
  </message>
  <message>
   <source>L'assegno si chiede dopo l'arrivo del bambino.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">这项津贴在孩子到来之后申请。</translation>
  </message>
  <message>
   <source>Il tempo per la domanda è passato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">申请的时间已经过了。</translation>
  </message>
 </context>
 <context>
  <name>naspi</name>
  <message>
   <source>NASpI</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI（失业金）</translation>
  </message>
  <message>
   <source>Indennità per chi ha perso il lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给失去工作的人的补贴金</translation>
  </message>
  <message>
   <source>Per chi era dipendente e ha perso il lavoro senza volerlo, con almeno 13 settimane di contributi in 4 anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给受雇员工，不是自愿失去工作，4年内至少有13周的社保缴费。</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 68 giorni dalla fine del lavoro, con SPID, CIE o CNS o con il patronato.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">须在工作结束后 68 天内向 INPS 申请，用 SPID、CIE 或 CNS，或通过 patronato。</translation>
  </message>
  <message>
   <source>La NASpI vale per i lavori finiti dal 1° maggio 2015. Prima c'erano l'ASpI e la mini-ASpI: il tempo per chiederle è passato.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">NASpI（失业金）针对从2015年5月1日起结束的工作。以前有ASpI和mini-ASpI：申请时间已经过了。</translation>
  </message>
  <message>
   <source>Il lavoro è finito il {data_cessazione}: vale la NASpI.</source>
   <extracomment>NASPI-R1 met</extracomment>
   <translation type="unfinished">工作于{data_cessazione}结束：适用NASpI（失业金）。</translation>
  </message>
  <message>
   <source>Il lavoro non è ancora finito: si può chiedere dal giorno dopo.</source>
   <extracomment>NASPI-R1 unmet</extracomment>
   <translation type="unfinished">工作还没有结束：从结束后的第二天起可以申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro.</source>
   <extracomment>NASPI-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道工作是什么时候结束的。</translation>
  </message>
  <message>
   <source>La domanda si può presentare dal giorno dopo la fine del lavoro.</source>
   <extracomment>NASPI-R1 way_out</extracomment>
   <translation type="unfinished">从工作结束后的第二天起可以提交申请。</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. Va bene per la NASpI.</source>
   <extracomment>NASPI-R2 met</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}。符合NASpI（失业金）的要求。</translation>
  </message>
  <message>
   <source>Tipo di lavoro: {categoria_lavoratore}. {if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</source>
   <extracomment>NASPI-R2 unmet</extracomment>
   <translation type="unfinished">工作类型：{categoria_lavoratore}。{if(or_else(cittadinanza_titolo == lavoro_stagionale, no), &quot;Con il permesso stagionale la NASpI non c'è.&quot;, categorie.nota)}</translation>
  </message>
  <message>
   <source>Fine del lavoro: {causa_cessazione}. {if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</source>
   <extracomment>NASPI-R3 unmet</extracomment>
   <translation type="unfinished">工作结束：{causa_cessazione}。{if(or_else(assenza_unilav_fc, no), &quot;UniLav porta il codice FC: vale come dimissioni.&quot;, cause.nota)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la fine del lavoro dà la NASpI. {or_else(cause.nota, &quot;&quot;)}</source>
   <extracomment>NASPI-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道这种工作结束是否可以得到NASpI（失业金）。{or_else(cause.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>{settimane_quadriennio} settimane di contributi in 4 anni: ne servono {settimane_minime}.</source>
   <extracomment>NASPI-R5 met</extracomment>
   <translation type="unfinished">4年内有{settimane_quadriennio}周社保缴费：需要{settimane_minime}周。</translation>
  </message>
  <message>
   <source>Servono {settimane_minime} settimane di contributi in 4 anni: ne risultano {settimane_quadriennio}.</source>
   <extracomment>NASPI-R5 unmet</extracomment>
   <translation type="unfinished">4年内需要{settimane_minime}周社保缴费：查到{settimane_quadriennio}周。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quante settimane di contributi ha negli ultimi 4 anni.</source>
   <extracomment>NASPI-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道您最近4年有多少周社保缴费。</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_quadriennio} settimane. Si può controllare se mancano contributi nell'estratto.</source>
   <extracomment>NASPI-R5 way_out</extracomment>
   <translation type="unfinished">还缺{settimane_minime - settimane_quadriennio}周。可以查一下缴费记录（estratto）里是否有漏掉的缴费。</translation>
  </message>
  <message>
   <source>{giornate_lavoro_effettivo_12m} giornate di lavoro nei 12 mesi prima: ne servivano {giornate_minime}.</source>
   <extracomment>NASPI-R6 met</extracomment>
   <translation type="unfinished">之前12个月内有{giornate_lavoro_effettivo_12m}个工作日：当时需要{giornate_minime}个。</translation>
  </message>
  <message>
   <source>Servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: ne risultano {giornate_lavoro_effettivo_12m}.</source>
   <extracomment>NASPI-R6 unmet</extracomment>
   <translation type="unfinished">之前12个月内当时需要{giornate_minime}个工作日：查到{giornate_lavoro_effettivo_12m}个。</translation>
  </message>
  <message>
   <source>Fino al 2020 servivano {giornate_minime} giornate di lavoro nei 12 mesi prima: non sappiamo quante ne ha.</source>
   <extracomment>NASPI-R6 unknown</extracomment>
   <translation type="unfinished">到2020年为止，之前12个月内需要{giornate_minime}个工作日：我们不知道您有多少个。</translation>
  </message>
  <message>
   <source>Mancano {giornate_minime - giornate_lavoro_effettivo_12m} giornate. Si può controllare se mancano giorni nell'estratto.</source>
   <extracomment>NASPI-R6 way_out</extracomment>
   <translation type="unfinished">还缺{giornate_minime - giornate_lavoro_effettivo_12m}天。可以查一下缴费记录（estratto）里是否有漏掉的天数。</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: il motivo o le settimane di contributi dopo bastano.</source>
   <extracomment>NASPI-R7 met</extracomment>
   <translation type="unfinished">您之前离开过另一份工作：离开的原因，或之后的社保缴费周数，符合要求。</translation>
  </message>
  <message>
   <source>Prima aveva lasciato un altro lavoro: dopo servono {settimane_minime} settimane di contributi, ne risultano {settimane_tra_le_due_cessazioni}.</source>
   <extracomment>NASPI-R7 unmet</extracomment>
   <translation type="unfinished">您之前离开过另一份工作：之后需要{settimane_minime}周社保缴费，查到{settimane_tra_le_due_cessazioni}周。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se nei 12 mesi prima ha lasciato un altro lavoro, e come.</source>
   <extracomment>NASPI-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道您在之前12个月内是否离开过另一份工作，以及怎样离开的。</translation>
  </message>
  <message>
   <source>Mancano {settimane_minime - settimane_tra_le_due_cessazioni} settimane dopo le dimissioni. Con una giusta causa la regola non vale.</source>
   <extracomment>NASPI-R7 way_out</extracomment>
   <translation type="unfinished">辞职以后还缺{settimane_minime - settimane_tra_le_due_cessazioni}周。如果有giusta causa（法律认可的正当理由），这条规定不适用。</translation>
  </message>
  <message>
   <source>{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</source>
   <extracomment>NASPI-R8 met</extracomment>
   <translation type="unfinished">{if(pensione_diretta == assegno_ordinario_invalidita, &quot;Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.&quot;, &quot;Non riceve una pensione da lavoro.&quot;)}</translation>
  </message>
  <message>
   <source>Riceve già una pensione da lavoro: le due cose non stanno insieme.</source>
   <extracomment>NASPI-R8 unmet</extracomment>
   <translation type="unfinished">已经在领工作养老金：两者不能同时有。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve una pensione.</source>
   <extracomment>NASPI-R8 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在领养老金。</translation>
  </message>
  <message>
   <source>Non ha ancora età e contributi per la pensione.</source>
   <extracomment>NASPI-R9 met</extracomment>
   <translation type="unfinished">还没有达到领养老金的年龄和社保缴费。</translation>
  </message>
  <message>
   <source>Ha già età e contributi per la pensione di vecchiaia o anticipata: deve chiedere quella.</source>
   <extracomment>NASPI-R9 unmet</extracomment>
   <translation type="unfinished">已经达到养老金（vecchiaia）或提前养老金（anticipata）的年龄和社保缴费：要申请那一项。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se può già andare in pensione.</source>
   <extracomment>NASPI-R9 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否已经可以领养老金。</translation>
  </message>
  <message>
   <source>{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</source>
   <extracomment>NASPI-R10 unknown</extracomment>
   <translation type="unfinished">{if(or_else(data_domanda &gt; termine_piu_vicino, no), &quot;La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.&quot;, &quot;Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.&quot;)}</translation>
  </message>
  <message>
   <source>La scadenza può spostarsi: per una vertenza, una malattia, la maternità, il preavviso pagato.</source>
   <extracomment>NASPI-R10 way_out</extracomment>
   <translation type="unfinished">期限可以推迟：因为劳动纠纷、生病、生育，或雇主付了代通知金（preavviso pagato）。</translation>
  </message>
  <message>
   <source>L'attività si può tenere: effetto sulla NASpI «{effetto_attivita}».</source>
   <extracomment>NASPI-C1 met</extracomment>
   <translation type="unfinished">这项活动可以保留：对NASpI（失业金）的影响是“{effetto_attivita}”。</translation>
  </message>
  <message>
   <source>L'attività fa finire la NASpI: il guadagno supera {limite_attivita}, oppure la NASpI-Com non è arrivata entro il {termine_naspi_com}.</source>
   <extracomment>NASPI-C1 unmet</extracomment>
   <translation type="unfinished">这项活动使NASpI（失业金）结束：收入超过{limite_attivita}，或NASpI-Com（NASpI收入申报表）在{termine_naspi_com}以前（含当天）没有收到。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto guadagnerà, e se lo ha detto all'INPS in tempo.</source>
   <extracomment>NASPI-C1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您将有多少收入，以及您是否及时告诉了INPS。</translation>
  </message>
  <message>
   <source>Lettera di licenziamento</source>
   <extracomment>document lettera_licenziamento</extracomment>
   <translation type="unfinished">解雇信</translation>
  </message>
  <message>
   <source>Dice quando e perché è finito il lavoro.</source>
   <extracomment>document lettera_licenziamento explanation</extracomment>
   <translation type="unfinished">写明工作什么时候、为什么结束。</translation>
  </message>
  <message>
   <source>Dall'azienda, gratis. Se non si trova: al Centro per l'impiego si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document lettera_licenziamento where</extracomment>
   <translation type="unfinished">从公司取得，免费。如果找不到：在Centro per l'impiego（就业中心）要UniLav（雇佣登记通知）的副本。</translation>
  </message>
  <message>
   <source>Contratto a termine</source>
   <extracomment>document contratto_a_termine</extracomment>
   <translation type="unfinished">定期合同</translation>
  </message>
  <message>
   <source>Dice la data di fine del lavoro.</source>
   <extracomment>document contratto_a_termine explanation</extracomment>
   <translation type="unfinished">写明工作结束的日期。</translation>
  </message>
  <message>
   <source>Ricevuta delle dimissioni</source>
   <extracomment>document dimissioni_telematiche</extracomment>
   <translation type="unfinished">辞职的收据</translation>
  </message>
  <message>
   <source>Sul sito del Ministero del lavoro, con SPID o CIE, gratis. Oppure dal patronato che le ha mandate.</source>
   <extracomment>document dimissioni_telematiche where</extracomment>
   <translation type="unfinished">在劳动部（Ministero del lavoro）的网站上，用SPID（数字身份）或CIE（电子身份证），免费。或从替您发送的patronato（免费社会援助机构）取得。</translation>
  </message>
  <message>
   <source>Un foglio che dice come è finito il lavoro</source>
   <extracomment>document documento_fine_lavoro</extracomment>
   <translation type="unfinished">写明工作怎样结束的文件</translation>
  </message>
  <message>
   <source>Lettera, accordo o copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro explanation</extracomment>
   <translation type="unfinished">信、协议或UniLav（雇佣登记通知）的副本。</translation>
  </message>
  <message>
   <source>Dall'azienda o dal Centro per l'impiego, gratis. Si chiede la copia della comunicazione UniLav.</source>
   <extracomment>document documento_fine_lavoro where</extracomment>
   <translation type="unfinished">从公司或Centro per l'impiego（就业中心）取得，免费。要UniLav（雇佣登记通知）的副本。</translation>
  </message>
  <message>
   <source>Accordo aziendale e adesione firmata</source>
   <extracomment>document accordo_aziendale</extracomment>
   <translation type="unfinished">公司协议和签了字的加入书</translation>
  </message>
  <message>
   <source>Mostra che l'uscita era dentro l'accordo con il sindacato.</source>
   <extracomment>document accordo_aziendale explanation</extracomment>
   <translation type="unfinished">证明离职属于与工会的协议。</translation>
  </message>
  <message>
   <source>Dall'azienda o dal sindacato, gratis.</source>
   <extracomment>document accordo_aziendale where</extracomment>
   <translation type="unfinished">从公司或工会取得，免费。</translation>
  </message>
  <message>
   <source>Verbale di conciliazione</source>
   <extracomment>document verbale_conciliazione</extracomment>
   <translation type="unfinished">调解记录（verbale di conciliazione）</translation>
  </message>
  <message>
   <source>Mostra come è stato chiuso l'accordo.</source>
   <extracomment>document verbale_conciliazione explanation</extracomment>
   <translation type="unfinished">证明协议是怎样达成的。</translation>
  </message>
  <message>
   <source>Dall'Ispettorato del lavoro o dal sindacato che c'era, gratis. Si chiede la copia del verbale.</source>
   <extracomment>document verbale_conciliazione where</extracomment>
   <translation type="unfinished">从Ispettorato del lavoro（劳动监察局）或在场的工会取得，免费。要记录的副本。</translation>
  </message>
  <message>
   <source>Lettera di trasferimento</source>
   <extracomment>document lettera_trasferimento</extracomment>
   <translation type="unfinished">调动信</translation>
  </message>
  <message>
   <source>Dice la nuova sede: conta se è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>document lettera_trasferimento explanation</extracomment>
   <translation type="unfinished">写明新的工作地点：要看离家是否超过50 km，或乘公共交通超过80分钟。</translation>
  </message>
  <message>
   <source>Convalida dell'Ispettorato del lavoro</source>
   <extracomment>document convalida_ispettorato</extracomment>
   <translation type="unfinished">Ispettorato del lavoro（劳动监察局）的确认（convalida）</translation>
  </message>
  <message>
   <source>Senza convalida queste dimissioni non valgono.</source>
   <extracomment>document convalida_ispettorato explanation</extracomment>
   <translation type="unfinished">没有确认，这种辞职无效。</translation>
  </message>
  <message>
   <source>All'Ispettorato del lavoro, gratis, in pochi giorni. Si dice: «Devo convalidare le dimissioni per il mio bambino».</source>
   <extracomment>document convalida_ispettorato where</extracomment>
   <translation type="unfinished">在Ispettorato del lavoro（劳动监察局），免费，几天就好。要说：“Devo convalidare le dimissioni per il mio bambino”（我要确认为了孩子的辞职）。</translation>
  </message>
  <message>
   <source>Diffide, denunce o ricorsi contro l'azienda</source>
   <extracomment>document prove_giusta_causa</extracomment>
   <translation type="unfinished">对公司的警告信、举报或诉讼</translation>
  </message>
  <message>
   <source>Mostrano che la persona vuole difendersi. Basta una lettera o una PEC mandata all'azienda.</source>
   <extracomment>document prove_giusta_causa explanation</extracomment>
   <translation type="unfinished">证明本人想维护自己的权利。寄给公司的一封信或一封PEC（认证电子邮件）就够。</translation>
  </message>
  <message>
   <source>Dal sindacato, dal patronato o dall'avvocato. Il patronato è gratis.</source>
   <extracomment>document prove_giusta_causa where</extracomment>
   <translation type="unfinished">从工会、patronato（免费社会援助机构）或律师处取得。Patronato是免费的。</translation>
  </message>
  <message>
   <source>Accordo o sentenza che ha chiuso la causa</source>
   <extracomment>document atto_vertenza</extracomment>
   <translation type="unfinished">结束诉讼的协议或判决书</translation>
  </message>
  <message>
   <source>Da quel giorno si contano i giorni per la domanda.</source>
   <extracomment>document atto_vertenza explanation</extracomment>
   <translation type="unfinished">从那一天起计算申请的天数。</translation>
  </message>
  <message>
   <source>Dall'avvocato o dal sindacato.</source>
   <extracomment>document atto_vertenza where</extracomment>
   <translation type="unfinished">从律师或工会取得。</translation>
  </message>
  <message>
   <source>Certificato di maternità, malattia o infortunio</source>
   <extracomment>document certificato_evento</extracomment>
   <translation type="unfinished">生育、生病或工伤证明</translation>
  </message>
  <message>
   <source>Dal medico o sul sito dell'INPS (INAIL per l'infortunio), gratis.</source>
   <extracomment>document certificato_evento where</extracomment>
   <translation type="unfinished">从医生或INPS网站（工伤从INAIL，即工伤保险局）取得，免费。</translation>
  </message>
  <message>
   <source>Scelta tra NASpI e assegno di invalidità</source>
   <extracomment>document opzione_invalidita</extracomment>
   <translation type="unfinished">在NASpI（失业金）和残疾津贴（assegno di invalidità）之间选择</translation>
  </message>
  <message>
   <source>Le due cose non si prendono insieme: la scelta si firma qui.</source>
   <extracomment>document opzione_invalidita explanation</extracomment>
   <translation type="unfinished">两者不能同时领：选择书在这里签字。</translation>
  </message>
  <message>
   <source>Il modulo lo dà questo sportello, gratis.</source>
   <extracomment>document opzione_invalidita where</extracomment>
   <translation type="unfinished">表格由这个窗口提供，免费。</translation>
  </message>
  <message>
   <source>Aiutano a controllare il conto dell'importo e il preavviso pagato.</source>
   <extracomment>document buste_paga explanation</extracomment>
   <translation type="unfinished">有助于核对金额的计算和代通知金（preavviso pagato）。</translation>
  </message>
  <message>
   <source>Volontà di far valere i propri diritti</source>
   <extracomment>document dichiarazione_giusta_causa</extracomment>
   <translation type="unfinished">维护自己权利的意愿</translation>
  </message>
  <message>
   <source>Nessun altro lavoro in corso</source>
   <extracomment>document dichiarazione_nessun_lavoro</extracomment>
   <translation type="unfinished">没有其他正在进行的工作</translation>
  </message>
  <message>
   <source>Guadagno previsto (NASpI-Com)</source>
   <extracomment>document dichiarazione_reddito</extracomment>
   <translation type="unfinished">预计收入（NASpI-Com）</translation>
  </message>
  <message>
   <source>Comunicazione UniLav</source>
   <extracomment>document unilav</extracomment>
   <translation type="unfinished">UniLav通知（雇佣登记通知）</translation>
  </message>
  <message>
   <source>Data e motivo della fine del lavoro: l'INPS li legge nei suoi archivi.</source>
   <extracomment>document unilav explanation</extracomment>
   <translation type="unfinished">工作结束的日期和原因：由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>Estratto contributivo</source>
   <extracomment>document estratto_contributivo</extracomment>
   <translation type="unfinished">社保缴费记录（estratto contributivo）</translation>
  </message>
  <message>
   <source>Settimane e retribuzioni: l'INPS le legge nei suoi archivi.</source>
   <extracomment>document estratto_contributivo explanation</extracomment>
   <translation type="unfinished">周数和工资：由INPS在自己的档案里查看。</translation>
  </message>
  <message>
   <source>Pensioni e altre indennità</source>
   <extracomment>document verifica_pensione</extracomment>
   <translation type="unfinished">养老金和其他补贴金</translation>
  </message>
  <message>
   <source>L'INPS controlla nei suoi archivi che non ce ne siano altre.</source>
   <extracomment>document verifica_pensione explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案里核查是否没有其他的。</translation>
  </message>
  <message>
   <source>Con il permesso stagionale la NASpI non c'è.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">凭季节工居留证（permesso stagionale）没有NASpI（失业金）。</translation>
  </message>
  <message>
   <source>UniLav porta il codice FC: vale come dimissioni.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">UniLav（雇佣登记通知）上有FC代码：算作辞职。</translation>
  </message>
  <message>
   <source>Ha l'assegno ordinario di invalidità: può scegliere la NASpI al suo posto.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">您有assegno ordinario di invalidità（普通残疾津贴）：可以选择NASpI（失业金）来代替它。</translation>
  </message>
  <message>
   <source>Non riceve una pensione da lavoro.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">没有在领工作养老金。</translation>
  </message>
  <message>
   <source>La scadenza contata dalla fine del lavoro è passata. Può spostarsi per feste, maternità, malattia o preavviso: va verificato.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">从工作结束算起的期限已经过了。因为节假日、生育、生病或通知期（preavviso），期限可以推迟：需要核实。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando è finito il lavoro, e quindi la scadenza.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">我们还不知道工作是什么时候结束的，所以也不知道截止日期。</translation>
  </message>
  <message>
   <source>I dipendenti pubblici a tempo indeterminato sono esclusi.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">不包括无限期合同的公共部门员工。</translation>
  </message>
  <message>
   <source>Per gli operai agricoli a termine c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">定期农业工人有农业失业金（disoccupazione agricola）。</translation>
  </message>
  <message>
   <source>Fino al 2021 per gli operai agricoli c'era la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">到2021年为止，农业工人有农业失业金（disoccupazione agricola）。</translation>
  </message>
  <message>
   <source>Per gli altri operai agricoli c'è la disoccupazione agricola.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">其他农业工人有农业失业金（disoccupazione agricola）。</translation>
  </message>
  <message>
   <source>La NASpI è per chi era dipendente.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">NASpI是给受雇员工的失业金。</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti non c'è una indennità di disoccupazione: si può vedere l'Assegno di inclusione.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">手工业者（artigiani）和商人（commercianti）没有失业补贴金：可以看看Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>La DIS-COLL per assegnisti e dottorandi è cominciata il 1° luglio 2017.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">研究津贴人员和博士生的DIS-COLL（合作人员失业金）从2017年7月1日开始。</translation>
  </message>
  <message>
   <source>Per assegnisti e dottorandi con borsa c'è la DIS-COLL.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">研究津贴人员和有奖学金的博士生有DIS-COLL（合作人员失业金）。</translation>
  </message>
  <message>
   <source>Per i professionisti con una cassa propria non c'è una indennità INPS: si può sentire la cassa.</source>
   <extracomment>table categorie</extracomment>
   <translation type="unfinished">有自己社保基金（cassa）的专业人员没有INPS的补贴金：可以问问那个社保基金。</translation>
  </message>
  <message>
   <source>La prova chiusa dall'azienda vale come licenziamento.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">公司结束试用期，算作解雇。</translation>
  </message>
  <message>
   <source>Le dimissioni per giusta causa valgono come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">因giusta causa（法律认可的正当理由）辞职，算作失去工作。</translation>
  </message>
  <message>
   <source>Valgono come dimissioni per giusta causa.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">算作因giusta causa（法律认可的正当理由）辞职。</translation>
  </message>
  <message>
   <source>Questa regola vale dal 15 luglio 2022.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">这条规定从2022年7月15日起有效。</translation>
  </message>
  <message>
   <source>Da 300 giorni prima del parto previsto al primo compleanno del figlio, con la convalida dell'Ispettorato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">从预产期前300天到孩子满一岁，并有Ispettorato（劳动监察局）的确认（convalida）。</translation>
  </message>
  <message>
   <source>Serve avere usato il congedo di paternità.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">需要已经休过congedo di paternità（陪产假）。</translation>
  </message>
  <message>
   <source>Prima del 13 agosto 2022 serviva il congedo preso al posto della madre.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">2022年8月13日以前，需要代替母亲休过假。</translation>
  </message>
  <message>
   <source>L'accordo davanti all'Ispettorato vale come perdita del lavoro.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">在Ispettorato（劳动监察局）达成的协议，算作失去工作。</translation>
  </message>
  <message>
   <source>Vale se la nuova sede è oltre 50 km da casa o 80 minuti con i mezzi.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">如果新的工作地点离家超过50 km，或乘公共交通超过80分钟，就有效。</translation>
  </message>
  <message>
   <source>Basta la firma di un solo sindacato.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">只要一个工会签字就够。</translation>
  </message>
  <message>
   <source>Dipende dall'azienda: doveva essere ancora sotto il divieto di licenziare.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">要看公司：当时必须还在禁止解雇的范围内。</translation>
  </message>
  <message>
   <source>Questa regola è cominciata il 15 agosto 2020.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">这条规定从2020年8月15日开始。</translation>
  </message>
  <message>
   <source>Questa regola è finita nel 2021.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">这条规定在2021年结束。</translation>
  </message>
  <message>
   <source>Un accordo comune con l'azienda è una scelta di tutti e due.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">与公司的共同协议是双方的选择。</translation>
  </message>
  <message>
   <source>Le dimissioni volontarie non danno la NASpI.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">自愿辞职没有NASpI（失业金）。</translation>
  </message>
  <message>
   <source>Valgono come dimissioni. Un licenziamento per la stessa assenza, o dimissioni telematiche per giusta causa, cambiano la risposta.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">算作辞职。如果因为同一次缺勤被解雇，或因giusta causa（法律认可的正当理由）在网上辞职，答案会改变。</translation>
  </message>
  <message>
   <source>Le dimissioni per fatti concludenti esistono dal 12 gennaio 2025: va visto che cosa dice UniLav.</source>
   <extracomment>table cause</extracomment>
   <translation type="unfinished">因行为视为辞职（dimissioni per fatti concludenti）从2025年1月12日起才有：要看UniLav（雇佣登记通知）里写什么。</translation>
  </message>
 </context>
 <context>
  <name>naspi_anticipata</name>
  <message>
   <source>NASpI anticipata</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">NASpI anticipata（提前领取的NASpI失业金）</translation>
  </message>
  <message>
   <source>La NASpI che resta, in anticipo, per chi apre un'attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">剩余的NASpI（失业金），提前发给开业的人</translation>
  </message>
  <message>
   <source>Per chi ha la NASpI e comincia a lavorare in proprio: la chiede entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给有NASpI（失业金）并开始自己经营的人：在业务开始后30天以内申请。</translation>
  </message>
  <message>
   <source>La domanda va all'INPS entro 30 giorni dall'inizio dell'attività.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">须在开始经营后 30 天内向 INPS 申请。</translation>
  </message>
  <message>
   <source>La NASpI in anticipo si può chiedere dal 1° maggio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">提前领取的NASpI（失业金）从2015年5月1日起可以申请。</translation>
  </message>
  <message>
   <source>Quanto restituire lo calcola la sede INPS: solo la parte che corrisponde ai giorni di lavoro da dipendente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">要退还多少由INPS办事处计算：只退与受雇工作天数相对应的部分。</translation>
  </message>
  <message>
   <source>La sede INPS controlla se il lavoro da dipendente è con la propria cooperativa: in quel caso non si restituisce niente.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">INPS办事处核查受雇工作是否是在自己的合作社：如果是，什么都不用退还。</translation>
  </message>
  <message>
   <source>Giorni di NASpI che restano: {giorni_residui}. Si possono avere in anticipo.</source>
   <extracomment>ANTIC-A1 met</extracomment>
   <translation type="unfinished">剩余的NASpI（失业金）天数：{giorni_residui}。可以提前领取。</translation>
  </message>
  <message>
   <source>Non resta niente da anticipare: su {giorni_spettanti} giorni di NASpI ne sono già pagati {giorni_gia_pagati}.</source>
   <extracomment>ANTIC-A1 unmet</extracomment>
   <translation type="unfinished">没有剩余可以提前领取：NASpI（失业金）共{giorni_spettanti}天，已付{giorni_gia_pagati}天。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti giorni di NASpI restano.</source>
   <extracomment>ANTIC-A1 unknown</extracomment>
   <translation type="unfinished">我们还不知道还剩多少天NASpI（失业金）。</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. Va bene per l'anticipo.</source>
   <extracomment>ANTIC-A2 met</extracomment>
   <translation type="unfinished">业务形式：{forma_attivita}。符合提前领取的要求。</translation>
  </message>
  <message>
   <source>Forma dell'attività: {forma_attivita}. {forme.nota}</source>
   <extracomment>ANTIC-A2 unmet</extracomment>
   <translation type="unfinished">业务形式：{forma_attivita}。{forme.nota}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se questa attività va bene. {or_else(forme.nota, &quot;&quot;)}</source>
   <extracomment>ANTIC-A2 unknown</extracomment>
   <translation type="unfinished">我们还不知道这项业务是否符合要求。{or_else(forme.nota, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se la domanda è in tempo: va visto quando è cominciata l'attività, e se la scadenza si è spostata.</source>
   <extracomment>ANTIC-A3 unknown</extracomment>
   <translation type="unfinished">我们还不知道申请是否及时：要看业务是什么时候开始的，以及期限是否推迟了。</translation>
  </message>
  <message>
   <source>Resta la NASpI di ogni mese, ridotta per il guadagno previsto: va detto all'INPS entro lo stesso termine.</source>
   <extracomment>ANTIC-A3 way_out</extracomment>
   <translation type="unfinished">每个月的NASpI（失业金）继续有，按预计收入减少：要在同一期限内告诉INPS。</translation>
  </message>
  <message>
   <source>Non ha lavorato come dipendente dopo l'inizio dell'attività.</source>
   <extracomment>ANTIC-A4 met</extracomment>
   <translation type="unfinished">业务开始以后没有做过受雇工作。</translation>
  </message>
  <message>
   <source>Ha lavorato come dipendente prima della fine della NASpI: l'anticipo si restituisce tutto e il resto non si paga.</source>
   <extracomment>ANTIC-A4 unmet</extracomment>
   <translation type="unfinished">在NASpI（失业金）结束以前做过受雇工作：提前领取的全部退还，剩下的不付。</translation>
  </message>
  <message>
   <source>Un lavoro da dipendente prima della fine della NASpI fa restituire l'anticipo. Non sempre tutto: lo decide la sede INPS.</source>
   <extracomment>ANTIC-A4 unknown</extracomment>
   <translation type="unfinished">在NASpI（失业金）结束以前做过受雇工作，要退还提前领取的钱。不一定要全部退还：由INPS办事处决定。</translation>
  </message>
  <message>
   <source>Non riceve una pensione che toglie la seconda rata.</source>
   <extracomment>ANTIC-A5 met</extracomment>
   <translation type="unfinished">没有在领会取消第二期付款的养老金。</translation>
  </message>
  <message>
   <source>Riceve una pensione da lavoro: la seconda rata non si paga.</source>
   <extracomment>ANTIC-A5 unmet</extracomment>
   <translation type="unfinished">在领工作养老金：第二期不付。</translation>
  </message>
  <message>
   <source>Un foglio sull'inizio dell'attività</source>
   <extracomment>document inizio_attivita</extracomment>
   <translation type="unfinished">关于业务开始的文件</translation>
  </message>
  <message>
   <source>Apertura della partita IVA, iscrizione al Registro delle imprese o a un albo, quota di cooperativa. Aiuta a scrivere la data giusta.</source>
   <extracomment>document inizio_attivita explanation</extracomment>
   <translation type="unfinished">开partita IVA（增值税号）、在Registro delle imprese（企业登记处）或职业名册（albo）登记、合作社股份。有助于写对日期。</translation>
  </message>
  <message>
   <source>Sul sito dell'Agenzia delle Entrate, alla Camera di commercio, dall'albo o dalla cooperativa.</source>
   <extracomment>document inizio_attivita where</extracomment>
   <translation type="unfinished">在Agenzia delle Entrate（税务局）网站、Camera di commercio（商会）、职业名册（albo）或合作社取得。</translation>
  </message>
  <message>
   <source>Statuto o atto della società</source>
   <extracomment>document atto_societa</extracomment>
   <translation type="unfinished">公司章程（statuto）或公司文件</translation>
  </message>
  <message>
   <source>Dice che la persona lavora nella società o nella cooperativa.</source>
   <extracomment>document atto_societa explanation</extracomment>
   <translation type="unfinished">写明本人在公司或合作社里工作。</translation>
  </message>
  <message>
   <source>Dal notaio o dalla cooperativa.</source>
   <extracomment>document atto_societa where</extracomment>
   <translation type="unfinished">从公证人（notaio）或合作社取得。</translation>
  </message>
  <message>
   <source>Prove del fatto che ha fermato l'attività</source>
   <extracomment>document prove_forza_maggiore</extracomment>
   <translation type="unfinished">使业务停止的事件的证明</translation>
  </message>
  <message>
   <source>L'INPS le chiede entro 30 giorni. Il fallimento dell'attività non basta.</source>
   <extracomment>document prove_forza_maggiore explanation</extracomment>
   <translation type="unfinished">INPS要求在30天内提交。业务失败本身不够。</translation>
  </message>
  <message>
   <source>Da chi ha constatato il fatto: Comune, Vigili del fuoco, assicurazione.</source>
   <extracomment>document prove_forza_maggiore where</extracomment>
   <translation type="unfinished">从确认事件的人取得：Comune（市政府）、消防队（Vigili del fuoco）、保险公司。</translation>
  </message>
  <message>
   <source>Domanda di NASpI</source>
   <extracomment>document domanda_naspi</extracomment>
   <translation type="unfinished">NASpI（失业金）的申请</translation>
  </message>
  <message>
   <source>L'INPS ha già la domanda, l'importo e i giorni pagati.</source>
   <extracomment>document domanda_naspi explanation</extracomment>
   <translation type="unfinished">INPS已经有申请、金额和已付的天数。</translation>
  </message>
  <message>
   <source>Partita IVA e Registro delle imprese</source>
   <extracomment>document registri</extracomment>
   <translation type="unfinished">Partita IVA（增值税号）和Registro delle imprese（企业登记处）</translation>
  </message>
  <message>
   <source>L'INPS controlla nei registri pubblici l'inizio dell'attività.</source>
   <extracomment>document registri explanation</extracomment>
   <translation type="unfinished">由INPS在公共登记处核查业务开始的时间。</translation>
  </message>
  <message>
   <source>Le società sono state ammesse con la circolare INPS 174 del 23 novembre 2017.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">公司从2017年11月23日的INPS通告174起被允许。</translation>
  </message>
  <message>
   <source>Chi mette solo il capitale, senza lavorare nella società, non può avere l'anticipo.</source>
   <extracomment>table forme</extracomment>
   <translation type="unfinished">只出资本、不在公司里工作的人，不能提前领取。</translation>
  </message>
 </context>
 <context>
  <name>pdc</name>
  <message>
   <source>Pensione di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Pensione di cittadinanza（公民养老金）</translation>
  </message>
  <message>
   <source>Aiuto per anziani con redditi bassi, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给低收入老年人的补助，2019-2023年</translation>
  </message>
  <message>
   <source>Per famiglie di persone di almeno 67 anni con ISEE sotto 9.360 €, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给由至少67岁的人组成、ISEE低于9.360 €、在2019年到2023年之间申请的家庭。</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza è finita il 31 dicembre 2023. Ora c'è l'Assegno di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Pensione di cittadinanza（公民养老金）已于2023年12月31日结束。现在有Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>La Pensione di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Pensione di cittadinanza（公民养老金）当时从2019年3月6日起可以申请。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene.</source>
   <extracomment>PDC-R1 met</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。符合要求。</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: erano {mesi_residenza_totali} mesi.{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</source>
   <extracomment>PDC-R2 unmet</extracomment>
   <translation type="unfinished">当时需要在意大利居住（residenza）{anni_residenza_minimi}年，最近2年连续：当时是{mesi_residenza_totali}个月。{if(anni_residenza_minimi &lt; anni_residenza_testo, &quot; Per una pratica già chiusa ne servono 10.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia, se è stata via, o se la pratica è ancora aperta. Dal 2025 bastano 5 anni, ma solo per le pratiche non chiuse.</source>
   <extracomment>PDC-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您从什么时候起在意大利居住（residenza），是否离开过，或案件是否还没有结束。从2025年起5年就够，但只对没有结束的案件。</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: doveva essere sotto {isee_limite}.</source>
   <extracomment>PDC-R3 met</extracomment>
   <translation type="unfinished">ISEE：{isee_calcolo_ordinario}。当时必须低于{isee_limite}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISEE di allora.</source>
   <extracomment>PDC-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时的ISEE。</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}, sotto il limite.</source>
   <extracomment>PDC-R4 met</extracomment>
   <translation type="unfinished">其他房屋和土地：{altri_immobili}，低于上限。</translation>
  </message>
  <message>
   <source>Altre case e terreni: {altri_immobili}. Il limite era {immobili_massimo}.</source>
   <extracomment>PDC-R4 unmet</extracomment>
   <translation type="unfinished">其他房屋和土地：{altri_immobili}。当时的上限是{immobili_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto valevano le altre case e i terreni.</source>
   <extracomment>PDC-R4 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时其他房屋和土地值多少钱。</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo}.</source>
   <extracomment>PDC-R5 unmet</extracomment>
   <translation type="unfinished">账户和存款：{patrimonio_mobiliare}。当时这个家庭的上限是{mobiliare_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto c'era in conti e risparmi.</source>
   <extracomment>PDC-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时账户和存款里有多少钱。</translation>
  </message>
  <message>
   <source>Reddito {reddito_familiare}: doveva essere sotto {soglia_reddito}.</source>
   <extracomment>PDC-R6 met</extracomment>
   <translation type="unfinished">收入：{reddito_familiare}。当时必须低于{soglia_reddito}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito, la famiglia o l'affitto di allora. Per la casa popolare il limite lo dice l'INPS.</source>
   <extracomment>PDC-R6 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时的收入、家庭情况或房租。公租房（casa popolare）的上限由INPS告知。</translation>
  </message>
  <message>
   <source>C'era una barca, un'auto o una moto immatricolata nei 6 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 2 anni.</source>
   <extracomment>PDC-R7 unmet</extracomment>
   <translation type="unfinished">当时有船，或在之前6个月内登记的汽车或摩托车，或不满2年的大排量汽车或摩托车（{cilindrata_auto} cc，摩托车{cilindrata_moto} cc）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto, moto o barche c'erano.</source>
   <extracomment>PDC-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时有哪些汽车、摩托车或船。</translation>
  </message>
  <message>
   <source>Nessuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 met</extracomment>
   <translation type="unfinished">之前12个月内没有人辞职。</translation>
  </message>
  <message>
   <source>Qualcuno si era dimesso senza giusta causa nei 12 mesi prima: fino al 29 marzo 2019 escludeva tutta la famiglia.</source>
   <extracomment>PDC-R9 unmet</extracomment>
   <translation type="unfinished">有人在之前12个月内没有giusta causa（法律认可的正当理由）就辞职：到2019年3月29日为止，全家都被排除。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno si era dimesso nei 12 mesi prima.</source>
   <extracomment>PDC-R9 unknown</extracomment>
   <translation type="unfinished">我们还不知道是否有人在之前12个月内辞职。</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni, o vivono solo con persone con disabilità grave.</source>
   <extracomment>PDC-R10 met</extracomment>
   <translation type="unfinished">所有人都至少67岁，或只和严重残疾的人一起生活。</translation>
  </message>
  <message>
   <source>Qualcuno ha meno di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 unmet</extracomment>
   <translation type="unfinished">有人不满67岁：适用Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'età di tutti.</source>
   <extracomment>PDC-R10 unknown</extracomment>
   <translation type="unfinished">我们还不知道所有人的年龄。</translation>
  </message>
  <message>
   <source>Per le altre famiglie c'era il Reddito di cittadinanza.</source>
   <extracomment>PDC-R10 referral</extracomment>
   <translation type="unfinished">其他家庭当时有Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese era {decorrenza}.</source>
   <extracomment>PDC-R11 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。第一个月是{decorrenza}。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il primo mese sarebbe stato gennaio 2024, quando non si pagava più.</source>
   <extracomment>PDC-R11 unmet</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。第一个月会是2024年1月，那时已经不再发放。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che giorno è stata presentata la domanda.</source>
   <extracomment>PDC-R11 unknown</extracomment>
   <translation type="unfinished">我们还不知道申请是哪一天提交的。</translation>
  </message>
  <message>
   <source>Permesso o carta di soggiorno di allora</source>
   <extracomment>document permesso_soggiorno</extracomment>
   <translation type="unfinished">当时的居留证或居留卡（permesso o carta di soggiorno）</translation>
  </message>
  <message>
   <source>Mostra che il documento andava bene il giorno della domanda.</source>
   <extracomment>document permesso_soggiorno explanation</extracomment>
   <translation type="unfinished">证明申请那一天证件符合要求。</translation>
  </message>
  <message>
   <source>Dice quanto era l'affitto.</source>
   <extracomment>document contratto_affitto explanation</extracomment>
   <translation type="unfinished">写明当时的房租是多少。</translation>
  </message>
  <message>
   <source>Dichiarazione della banca sul mutuo</source>
   <extracomment>document mutuo</extracomment>
   <translation type="unfinished">银行关于房贷（mutuo）的声明</translation>
  </message>
  <message>
   <source>Dice quanto erano le rate della casa dove si viveva.</source>
   <extracomment>document mutuo explanation</extracomment>
   <translation type="unfinished">写明当时住的房子的月供是多少。</translation>
  </message>
  <message>
   <source>In banca, gratis.</source>
   <extracomment>document mutuo where</extracomment>
   <translation type="unfinished">在银行，免费。</translation>
  </message>
  <message>
   <source>Certificato di redditi e beni nel Paese di origine</source>
   <extracomment>document certificato_estero</extracomment>
   <translation type="unfinished">原籍国的收入和财产证明</translation>
  </message>
  <message>
   <source>Serviva solo per i cittadini di alcuni Stati: lo dice l'INPS.</source>
   <extracomment>document certificato_estero explanation</extracomment>
   <translation type="unfinished">当时只有某些国家的公民需要：由INPS告知。</translation>
  </message>
  <message>
   <source>Al consolato, tradotto e legalizzato.</source>
   <extracomment>document certificato_estero where</extracomment>
   <translation type="unfinished">在领事馆，要翻译并认证（legalizzato）。</translation>
  </message>
  <message>
   <source>Ricorso, causa o lettera dell'INPS</source>
   <extracomment>document prova_pratica_aperta</extracomment>
   <translation type="unfinished">申诉、诉讼或INPS的信</translation>
  </message>
  <message>
   <source>Mostra che la pratica di allora non è chiusa.</source>
   <extracomment>document prova_pratica_aperta explanation</extracomment>
   <translation type="unfinished">证明当时的案件没有结束。</translation>
  </message>
  <message>
   <source>Dal patronato o dall'avvocato.</source>
   <extracomment>document prova_pratica_aperta where</extracomment>
   <translation type="unfinished">从patronato（免费社会援助机构）或律师处取得。</translation>
  </message>
  <message>
   <source>ISEE di allora</source>
   <extracomment>document isee</extracomment>
   <translation type="unfinished">当时的ISEE（家庭经济状况指标）</translation>
  </message>
  <message>
   <source>Lo controlliamo noi: l'INPS lo ha negli archivi.</source>
   <extracomment>document isee explanation</extracomment>
   <translation type="unfinished">由我们核查：INPS在档案里有。</translation>
  </message>
  <message>
   <source>Certificato di residenza</source>
   <extracomment>document residenza</extracomment>
   <translation type="unfinished">居住证明（certificato di residenza）</translation>
  </message>
  <message>
   <source> Per una pratica già chiusa ne servono 10.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished"> 已经结束的案件需要10年。</translation>
  </message>
  <message>
   <source>Serviva anche il permesso UE di lungo periodo, o l'asilo: conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">当时还需要permesso UE di lungo periodo（欧盟长期居留证）或庇护（asilo）：以那个证件为准。</translation>
  </message>
 </context>
 <context>
  <name>rdc</name>
  <message>
   <source>Reddito di cittadinanza</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di cittadinanza（公民收入）</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2019-2023</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给贫困家庭的补助，2019-2023年</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE sotto 9.360 € e pochi redditi e risparmi, che lo hanno chiesto tra il 2019 e il 2023.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给ISEE低于9.360 €、收入和存款少、在2019年到2023年之间申请的家庭。</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza è finito il 31 dicembre 2023. Ora ci sono l'Assegno di inclusione e il Supporto per la formazione e il lavoro.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Reddito di cittadinanza（公民收入）已于2023年12月31日结束。现在有Assegno di inclusione（包容津贴）和Supporto per la formazione e il lavoro（培训和就业支持金）。</translation>
  </message>
  <message>
   <source>Il Reddito di cittadinanza si poteva chiedere dal 6 marzo 2019.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Reddito di cittadinanza（公民收入）当时从2019年3月6日起可以申请。</translation>
  </message>
  <message>
   <source>La famiglia non è di sole persone di 67 anni: vale il Reddito di cittadinanza.</source>
   <extracomment>RDC-R10 met</extracomment>
   <translation type="unfinished">家庭不是全部由67岁的人组成：适用Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Tutti hanno almeno 67 anni: vale la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 unmet</extracomment>
   <translation type="unfinished">所有人都至少67岁：适用Pensione di cittadinanza（公民养老金）。</translation>
  </message>
  <message>
   <source>Per le famiglie di 67 anni c'era la Pensione di cittadinanza.</source>
   <extracomment>RDC-R10 referral</extracomment>
   <translation type="unfinished">67岁的人的家庭当时有Pensione di cittadinanza（公民养老金）。</translation>
  </message>
 </context>
 <context>
  <name>rei</name>
  <message>
   <source>Reddito di inclusione</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Reddito di inclusione（包容收入）</translation>
  </message>
  <message>
   <source>Aiuto per le famiglie povere, 2018 e 2019</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给贫困家庭的补助，2018年和2019年</translation>
  </message>
  <message>
   <source>Per famiglie con ISEE fino a 6.000 € e pochi risparmi, che lo hanno chiesto tra dicembre 2017 e febbraio 2019.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给ISEE不超过6.000 €、存款少、在2017年12月到2019年2月之间申请的家庭。</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere fino al 28 febbraio 2019. Dopo è venuto il Reddito di cittadinanza.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Reddito di inclusione（包容收入）当时可以申请到2019年2月28日。后来有了Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>Il Reddito di inclusione si poteva chiedere dal 1° dicembre 2017.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Reddito di inclusione（包容收入）当时从2017年12月1日起可以申请。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il Reddito di inclusione.</source>
   <extracomment>REI-R1 met</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。符合Reddito di inclusione（包容收入）的要求。</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni di seguito.</source>
   <extracomment>REI-R2 met</extracomment>
   <translation type="unfinished">在意大利连续居住（residenza）至少{anni_residenza_minimi}年。</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia, senza interruzioni: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>REI-R2 unmet</extracomment>
   <translation type="unfinished">当时需要在意大利居住（residenza）{anni_residenza_minimi}年，没有中断：申请时是{mesi_residenza_totali}个月。</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 met</extracomment>
   <translation type="unfinished">家里有未成年人、孕妇、和父母一方一起的残疾人，或至少55岁的失业者。</translation>
  </message>
  <message>
   <source>Fino a maggio 2018 serviva un minore, una gravidanza, una persona con disabilità con un genitore, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unmet</extracomment>
   <translation type="unfinished">到2018年5月为止，需要家里有未成年人、孕妇、和父母一方一起的残疾人，或至少55岁的失业者。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, una disabilità, o un disoccupato di almeno 55 anni.</source>
   <extracomment>REI-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里是否有未成年人、孕妇、残疾人，或至少55岁的失业者。</translation>
  </message>
  <message>
   <source>Le domande respinte solo per questo sono state riesaminate dal 1° giugno 2018, senza chiederlo.</source>
   <extracomment>REI-R3 way_out</extracomment>
   <translation type="unfinished">只因为这一点被拒绝的申请，从2018年6月1日起重新审查，不用申请。</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: il limite era {isee_massimo}.</source>
   <extracomment>REI-R4 met</extracomment>
   <translation type="unfinished">ISEE：{isee_calcolo_ordinario}。当时的上限是{isee_massimo}。</translation>
  </message>
  <message>
   <source>ISEE {isee_calcolo_ordinario}: supera il limite di {isee_massimo}.</source>
   <extracomment>REI-R4 unmet</extracomment>
   <translation type="unfinished">ISEE：{isee_calcolo_ordinario}。超过上限{isee_massimo}。</translation>
  </message>
  <message>
   <source>ISRE {isre}: il limite era {isre_massimo}.</source>
   <extracomment>REI-R5 met</extracomment>
   <translation type="unfinished">ISRE：{isre}。当时的上限是{isre_massimo}。</translation>
  </message>
  <message>
   <source>ISRE {isre}: supera il limite di {isre_massimo}.</source>
   <extracomment>REI-R5 unmet</extracomment>
   <translation type="unfinished">ISRE：{isre}。超过上限{isre_massimo}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora l'ISRE, la parte dei redditi nell'ISEE.</source>
   <extracomment>REI-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道ISRE，即ISEE里的收入部分。</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}, sotto il limite.</source>
   <extracomment>REI-R7 met</extracomment>
   <translation type="unfinished">账户和存款：{patrimonio_mobiliare}，低于上限。</translation>
  </message>
  <message>
   <source>Conti e risparmi: {patrimonio_mobiliare}. Il limite per la famiglia era {mobiliare_massimo.limite}.</source>
   <extracomment>REI-R7 unmet</extracomment>
   <translation type="unfinished">账户和存款：{patrimonio_mobiliare}。当时这个家庭的上限是{mobiliare_massimo.limite}。</translation>
  </message>
  <message>
   <source>Nessuno in famiglia aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 met</extracomment>
   <translation type="unfinished">当时家里没有人有失业补贴金。</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il REI non si poteva avere.</source>
   <extracomment>REI-R8 unmet</extracomment>
   <translation type="unfinished">当时家里有人有失业补贴金：不能领REI（包容收入）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se qualcuno aveva un'indennità di disoccupazione.</source>
   <extracomment>REI-R8 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时是否有人有失业补贴金。</translation>
  </message>
  <message>
   <source>Nessuna auto o moto nuova, nessuna barca.</source>
   <extracomment>REI-R9 met</extracomment>
   <translation type="unfinished">没有新的汽车或摩托车，没有船。</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei {mesi_veicolo} mesi prima, o una barca.</source>
   <extracomment>REI-R9 unmet</extracomment>
   <translation type="unfinished">当时有在之前{mesi_veicolo}个月内登记的汽车或摩托车，或有船。</translation>
  </message>
  <message>
   <source>Con la data presunta del parto, di un medico del servizio pubblico.</source>
   <extracomment>document certificato_gravidanza explanation</extracomment>
   <translation type="unfinished">写有预产期，由公共卫生服务的医生开。</translation>
  </message>
  <message>
   <source>Al consultorio o dal medico del servizio sanitario, gratis.</source>
   <extracomment>document certificato_gravidanza where</extracomment>
   <translation type="unfinished">在consultorio（家庭咨询中心）或从卫生服务的医生取得，免费。</translation>
  </message>
  <message>
   <source>La controlla il Centro per l'impiego.</source>
   <extracomment>document did explanation</extracomment>
   <translation type="unfinished">由Centro per l'impiego（就业中心）核查。</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud</name>
  <message>
   <source>Resto al Sud</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud（南部创业资助）</translation>
  </message>
  <message>
   <source>Aiuto per aprire un'attività al Sud, fino al 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">在南部开业的补助，到2025年为止</translation>
  </message>
  <message>
   <source>Per chi apriva un'attività al Sud, fino a 55 anni negli ultimi anni.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给在南部开业的人，最后几年到55岁为止。</translation>
  </message>
  <message>
   <source>Resto al Sud ha chiuso il 15 ottobre 2025. Ora c'è Resto al Sud 2.0, per chi ha meno di 35 anni. Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">Resto al Sud（南部创业资助）已于2025年10月15日关闭。现在有Resto al Sud 2.0（南部创业资助2.0），给不满35岁的人。其他年龄可以问问Camera di commercio（商会）或Regione（大区政府）。</translation>
  </message>
  <message>
   <source>Le domande di Resto al Sud sono cominciate il 15 gennaio 2018.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Resto al Sud（南部创业资助）的申请从2018年1月15日开始。</translation>
  </message>
  <message>
   <source>Per una domanda già fatta si sente Invitalia, invitalia.it: decide lei.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">已经提交的申请要问Invitalia（国家机构），invitalia.it：由它决定。</translation>
  </message>
  <message>
   <source>Il 15 ottobre 2025 lo sportello ha chiuso: se una domanda di quel giorno vale lo dice Invitalia.</source>
   <extracomment>not_computable</extracomment>
   <translation type="unfinished">2025年10月15日申请窗口关闭：那一天的申请是否有效由Invitalia（国家机构）告知。</translation>
  </message>
  <message>
   <source>Alla domanda aveva {eta_alla_domanda} anni: andava bene.</source>
   <extracomment>RAS-R1 met</extracomment>
   <translation type="unfinished">申请时您{eta_alla_domanda}岁：符合要求。</translation>
  </message>
  <message>
   <source>Serviva avere da 18 a {eta_massima} anni: ne aveva {eta_alla_domanda}.</source>
   <extracomment>RAS-R1 unmet</extracomment>
   <translation type="unfinished">当时要求18到{eta_massima}岁：您当时{eta_alla_domanda}岁。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti anni aveva.</source>
   <extracomment>RAS-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您当时多大年纪。</translation>
  </message>
  <message>
   <source>Per altre età si può sentire la Camera di commercio o la Regione.</source>
   <extracomment>RAS-R1 way_out</extracomment>
   <translation type="unfinished">其他年龄可以问问Camera di commercio（商会）或Regione（大区政府）。</translation>
  </message>
  <message>
   <source>La sede è tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 met</extracomment>
   <translation type="unfinished">营业地点在允许的地区里：{regione_sede}。</translation>
  </message>
  <message>
   <source>La sede non era tra i territori ammessi: {regione_sede}.</source>
   <extracomment>RAS-R2 unmet</extracomment>
   <translation type="unfinished">营业地点当时不在允许的地区里：{regione_sede}。</translation>
  </message>
  <message>
   <source>Va controllato se la sede è tra i territori ammessi.</source>
   <extracomment>RAS-R2 unknown</extracomment>
   <translation type="unfinished">需要核查营业地点是否在允许的地区里。</translation>
  </message>
  <message>
   <source>Non è un libero professionista.</source>
   <extracomment>RAS-R3 met</extracomment>
   <translation type="unfinished">不是自由职业者（libero professionista）。</translation>
  </message>
  <message>
   <source>I liberi professionisti sono entrati nel 2019.</source>
   <extracomment>RAS-R3 unmet</extracomment>
   <translation type="unfinished">自由职业者（liberi professionisti）在2019年才可以申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora in che forma lavorava.</source>
   <extracomment>RAS-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您当时以什么形式工作。</translation>
  </message>
  <message>
   <source>I liberi professionisti potevano chiedere dal 1° gennaio 2019.</source>
   <extracomment>RAS-R3 way_out</extracomment>
   <translation type="unfinished">自由职业者（liberi professionisti）从2019年1月1日起可以申请。</translation>
  </message>
  <message>
   <source>Numero della domanda a Invitalia</source>
   <extracomment>document pratica_invitalia</extracomment>
   <translation type="unfinished">向Invitalia（国家机构）提交的申请编号</translation>
  </message>
  <message>
   <source>Serve per chiedere a che punto è.</source>
   <extracomment>document pratica_invitalia explanation</extracomment>
   <translation type="unfinished">用来询问办到哪一步。</translation>
  </message>
  <message>
   <source>È nella ricevuta e sul sito di Invitalia.</source>
   <extracomment>document pratica_invitalia where</extracomment>
   <translation type="unfinished">在收据和Invitalia（国家机构）网站上。</translation>
  </message>
 </context>
 <context>
  <name>resto_al_sud_2_0</name>
  <message>
   <source>Resto al Sud 2.0</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Resto al Sud 2.0（南部创业资助2.0）</translation>
  </message>
  <message>
   <source>Buono o contributo per aprire un'attività al Sud</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">在南部开业的代金券或资助</translation>
  </message>
  <message>
   <source>Per chi ha da 18 a 34 anni, non lavora o guadagna molto poco e vuole aprire un'attività al Sud o nei Comuni dei terremoti.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给18到34岁、没有工作或收入很少、想在南部或地震灾区市镇开业的人。</translation>
  </message>
  <message>
   <source>La sede è qui: {regione_sede}. Vale Resto al Sud 2.0.</source>
   <extracomment>RS2-U4 met</extracomment>
   <translation type="unfinished">营业地点在这里：{regione_sede}。适用Resto al Sud 2.0（南部创业资助2.0）。</translation>
  </message>
  <message>
   <source>Con la sede al Centro-Nord vale Autoimpiego Centro-Nord.</source>
   <extracomment>RS2-U4 unmet</extracomment>
   <translation type="unfinished">营业地点在中北部，适用Autoimpiego Centro-Nord（中北部自主创业）。</translation>
  </message>
 </context>
 <context>
  <name>riduzione_35_forfettari</name>
  <message>
   <source>Riduzione del 35 % per i forfettari</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 35 % per i forfettari（简易税制者社保费减少35 %）</translation>
  </message>
  <message>
   <source>Contributi ridotti del 35 % per chi è forfettario</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">按简易税制（forfettario）纳税的人社保费减少35 %</translation>
  </message>
  <message>
   <source>Per artigiani e commercianti con un'impresa individuale e il regime forfettario.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给有个人企业（impresa individuale）并按regime forfettario（简易税制）纳税的手工业者（artigiani）和商人（commercianti）。</translation>
  </message>
  <message>
   <source>La richiesta si fa sul sito dell'INPS, nel Cassetto previdenziale artigiani e commercianti.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在 INPS 网站的手工业者和商人 Cassetto previdenziale 中提出。</translation>
  </message>
  <message>
   <source>Nel 2015 la regola era un'altra, senza il contributo minimo: quelle richieste sono finite tutte il 31 dicembre 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">2015年的规定不同，没有最低社保费：那些申请在2015年12月31日全部结束。</translation>
  </message>
  <message>
   <source>Paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 met</extracomment>
   <translation type="unfinished">按regime forfettario（简易税制）纳税。</translation>
  </message>
  <message>
   <source>Lo sconto è solo per chi paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unmet</extracomment>
   <translation type="unfinished">这项减免只给按regime forfettario（简易税制）纳税的人。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se paga le tasse con il regime forfettario.</source>
   <extracomment>R35-F1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否按regime forfettario（简易税制）纳税。</translation>
  </message>
  <message>
   <source>Ha un'impresa individuale e versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R35-F2 met</extracomment>
   <translation type="unfinished">有个人企业（impresa individuale），社保费缴到这里：{gestione_previdenziale}。</translation>
  </message>
  <message>
   <source>Serve un'impresa individuale con i contributi da artigiano o commerciante. Lei ha: {forma_attivita}, {gestione_previdenziale}.</source>
   <extracomment>R35-F2 unmet</extracomment>
   <translation type="unfinished">需要有个人企业（impresa individuale），并按手工业者（artigiano）或商人（commerciante）缴社保费。您的情况：{forma_attivita}，{gestione_previdenziale}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora che impresa ha, e dove versa i contributi.</source>
   <extracomment>R35-F2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您有什么企业，在哪里缴社保费。</translation>
  </message>
  <message>
   <source>Non ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 met</extracomment>
   <translation type="unfinished">没有给2025年登记的人的50 %减免。</translation>
  </message>
  <message>
   <source>Ha già lo sconto del 50 % per chi si è iscritto nel 2025: deve scegliere.</source>
   <extracomment>R35-F3 unmet</extracomment>
   <translation type="unfinished">已经有给2025年登记的人的50 %减免：要选择。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha lo sconto del 50 % per chi si è iscritto nel 2025.</source>
   <extracomment>R35-F3 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否有给2025年登记的人的50 %减免。</translation>
  </message>
  <message>
   <source>Può scegliere: per avere questo sconto deve rinunciare a quello del 50 %.</source>
   <extracomment>R35-F3 way_out</extracomment>
   <translation type="unfinished">您可以选择：要得到这项减免，必须放弃50 %的那一项。</translation>
  </message>
  <message>
   <source>Servono per sapere con certezza chi fa la richiesta.</source>
   <extracomment>document documento_identita explanation</extracomment>
   <translation type="unfinished">用来确认提出申请的人是谁。</translation>
  </message>
  <message>
   <source>La richiesta si fa nel cassetto previdenziale di artigiani e commercianti, sul sito dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">申请在INPS网站的手工业者（artigiani）和商人（commercianti）社保专区（cassetto previdenziale）里提出。</translation>
  </message>
  <message>
   <source>Requisiti del regime forfettario</source>
   <extracomment>document dichiarazione_forfettario</extracomment>
   <translation type="unfinished">Regime forfettario（简易税制）的条件</translation>
  </message>
  <message>
   <source>Basta dichiararlo nella richiesta.</source>
   <extracomment>document dichiarazione_forfettario explanation</extracomment>
   <translation type="unfinished">在申请里申报就可以。</translation>
  </message>
  <message>
   <source>Iscrizione e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">登记和企业登记摘录（visura）</translation>
  </message>
  <message>
   <source>L'INPS le legge nei suoi archivi e nel Registro delle imprese.</source>
   <extracomment>document iscrizione explanation</extracomment>
   <translation type="unfinished">由INPS在自己的档案和Registro delle imprese（企业登记处）里查看。</translation>
  </message>
 </context>
 <context>
  <name>riduzione_50_art_com_2025</name>
  <message>
   <source>Riduzione del 50 % per artigiani e commercianti</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Riduzione del 50 % per artigiani e commercianti（手工业者和商人社保费减少50 %）</translation>
  </message>
  <message>
   <source>Metà contributi per chi si è iscritto nel 2025</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">2025年登记的人社保费减半</translation>
  </message>
  <message>
   <source>Per chi nel 2025 si è iscritto per la prima volta come artigiano o commerciante.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给2025年第一次登记为手工业者（artigiano）或商人（commerciante）的人。</translation>
  </message>
  <message>
   <source>La domanda si fa sul sito dell'INPS, nel Portale delle agevolazioni.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在 INPS 网站的 Portale delle agevolazioni 中申请。</translation>
  </message>
  <message>
   <source>Lo sconto vale per chi ha cominciato dal 1° gennaio 2025.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">这项减免针对从2025年1月1日起开始的人。</translation>
  </message>
  <message>
   <source>Ha cominciato il {data_inizio_attivita}: lo sconto vale per chi ha cominciato nel 2025.</source>
   <extracomment>R50-B1 met</extracomment>
   <translation type="unfinished">您从{data_inizio_attivita}开始：这项减免针对2025年开始的人。</translation>
  </message>
  <message>
   <source>Lo sconto vale solo per chi ha cominciato nel 2025: lei ha cominciato il {data_inizio_attivita}.</source>
   <extracomment>R50-B1 unmet</extracomment>
   <translation type="unfinished">这项减免只针对2025年开始的人：您从{data_inizio_attivita}开始。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quando ha cominciato.</source>
   <extracomment>R50-B1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是什么时候开始的。</translation>
  </message>
  <message>
   <source>Con il regime forfettario si può vedere lo sconto del 35 %.</source>
   <extracomment>R50-B1 way_out</extracomment>
   <translation type="unfinished">按regime forfettario（简易税制）纳税的人，可以看看35 %的减免。</translation>
  </message>
  <message>
   <source>È la prima volta che si iscrive.</source>
   <extracomment>R50-B2 met</extracomment>
   <translation type="unfinished">您是第一次登记。</translation>
  </message>
  <message>
   <source>Era già stato iscritto come artigiano o commerciante, anche da collaboratore: lo sconto è solo per la prima volta.</source>
   <extracomment>R50-B2 unmet</extracomment>
   <translation type="unfinished">您以前已经登记为手工业者（artigiano）或商人（commerciante），或作为合作帮手（collaboratore）登记过：这项减免只给第一次登记的人。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è la prima iscrizione.</source>
   <extracomment>R50-B2 unknown</extracomment>
   <translation type="unfinished">我们还不知道是不是第一次登记。</translation>
  </message>
  <message>
   <source>Versa i contributi qui: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 met</extracomment>
   <translation type="unfinished">社保费缴到这里：{gestione_previdenziale}。</translation>
  </message>
  <message>
   <source>Lo sconto è solo per artigiani e commercianti. Contributi: {gestione_previdenziale}.</source>
   <extracomment>R50-B3 unmet</extracomment>
   <translation type="unfinished">这项减免只给手工业者（artigiani）和商人（commercianti）。社保费：{gestione_previdenziale}。</translation>
  </message>
  <message>
   <source>Non ha altri sconti sui contributi.</source>
   <extracomment>R50-B4 met</extracomment>
   <translation type="unfinished">没有其他社保费减免。</translation>
  </message>
  <message>
   <source>Ha già un altro sconto sui contributi: deve scegliere.</source>
   <extracomment>R50-B4 unmet</extracomment>
   <translation type="unfinished">已经有另一项社保费减免：要选择。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se ha un altro sconto sui contributi.</source>
   <extracomment>R50-B4 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否有另一项社保费减免。</translation>
  </message>
  <message>
   <source>Può scegliere: chi ha lo sconto del 35 % può passare a questo.</source>
   <extracomment>R50-B4 way_out</extracomment>
   <translation type="unfinished">您可以选择：有35 %减免的人可以改用这一项。</translation>
  </message>
  <message>
   <source>Domanda del {data_domanda}: il modulo c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 met</extracomment>
   <translation type="unfinished">申请日期：{data_domanda}。表格从2025年8月8日起就有。</translation>
  </message>
  <message>
   <source>Il modulo per la domanda c'è dall'8 agosto 2025.</source>
   <extracomment>R50-B5 unmet</extracomment>
   <translation type="unfinished">申请表格从2025年8月8日起就有。</translation>
  </message>
  <message>
   <source>Si può chiedere dall'8 agosto 2025: lo sconto vale dal giorno dell'inizio.</source>
   <extracomment>R50-B5 way_out</extracomment>
   <translation type="unfinished">从2025年8月8日起可以申请：减免从开始那一天起有效。</translation>
  </message>
  <message>
   <source>Aiuti avuti in tre anni: {aiuti_de_minimis_3_anni}. Il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 met</extracomment>
   <translation type="unfinished">三年内得到的补助：{aiuti_de_minimis_3_anni}。上限是{tetto_de_minimis}。</translation>
  </message>
  <message>
   <source>L'impresa ha già avuto {aiuti_de_minimis_3_anni} di aiuti in tre anni: il massimo è {tetto_de_minimis}.</source>
   <extracomment>R50-B7 unmet</extracomment>
   <translation type="unfinished">企业三年内已经得到{aiuti_de_minimis_3_anni}的补助：上限是{tetto_de_minimis}。</translation>
  </message>
  <message>
   <source>Va controllato che gli aiuti in tre anni, con questo sconto, restino sotto il massimo.</source>
   <extracomment>R50-B7 unknown</extracomment>
   <translation type="unfinished">需要核查三年内的补助加上这项减免是否仍低于上限。</translation>
  </message>
  <message>
   <source>La domanda si fa nel Portale delle agevolazioni dell'INPS.</source>
   <extracomment>document identita_digitale explanation</extracomment>
   <translation type="unfinished">申请在INPS的Portale delle agevolazioni（优惠申请网站）上提出。</translation>
  </message>
  <message>
   <source>Delega a chi tiene i conti</source>
   <extracomment>document delega</extracomment>
   <translation type="unfinished">给管账人的委托书（delega）</translation>
  </message>
  <message>
   <source>Con la delega può fare la domanda il commercialista o l'associazione.</source>
   <extracomment>document delega explanation</extracomment>
   <translation type="unfinished">有了委托书，会计师（commercialista）或行业协会可以申请。</translation>
  </message>
  <message>
   <source>La firma chi chiede lo sconto: il modulo lo dà chi tiene i conti.</source>
   <extracomment>document delega where</extracomment>
   <translation type="unfinished">由申请减免的人签字：表格由管账人提供。</translation>
  </message>
  <message>
   <source>Aiuti «de minimis» avuti</source>
   <extracomment>document dichiarazione_de_minimis</extracomment>
   <translation type="unfinished">已经得到的“de minimis”补助（小额国家补助）</translation>
  </message>
  <message>
   <source>Si dichiara nella domanda quanto l'impresa ha già avuto in tre anni.</source>
   <extracomment>document dichiarazione_de_minimis explanation</extracomment>
   <translation type="unfinished">在申请里申报企业三年内已经得到多少。</translation>
  </message>
  <message>
   <source>Iscrizione, partita IVA e visura</source>
   <extracomment>document iscrizione</extracomment>
   <translation type="unfinished">登记、partita IVA（增值税号）和企业登记摘录（visura）</translation>
  </message>
 </context>
 <context>
  <name>selfiemployment</name>
  <message>
   <source>SELFIEmployment</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SELFIEmployment（自主创业无息贷款）</translation>
  </message>
  <message>
   <source>Prestito senza interessi per aprire una piccola attività</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">用来开小生意的无息贷款</translation>
  </message>
  <message>
   <source>Per giovani, donne e disoccupati che volevano aprire una piccola attività, prima di Autoimpiego.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给想开小生意的年轻人、妇女和失业者，在Autoimpiego（自主创业）以前。</translation>
  </message>
  <message>
   <source>SELFIEmployment è finito. Per chi ha meno di 35 anni ora ci sono Autoimpiego Centro-Nord e Resto al Sud 2.0.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">SELFIEmployment（无息贷款）已经结束。不满35岁的人现在有Autoimpiego Centro-Nord（中北部自主创业）和Resto al Sud 2.0（南部创业资助2.0）。</translation>
  </message>
  <message>
   <source>Le domande di SELFIEmployment sono cominciate il 1° marzo 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">SELFIEmployment（无息贷款）的申请从2016年3月1日开始。</translation>
  </message>
  <message>
   <source>Aveva {eta_alla_domanda} anni. Situazione: {condizione_occupazionale}. Andava bene.</source>
   <extracomment>SELFIE-R1 met</extracomment>
   <translation type="unfinished">您当时{eta_alla_domanda}岁。情况：{condizione_occupazionale}。符合要求。</translation>
  </message>
  <message>
   <source>Era per giovani senza lavoro fino a 29 anni, donne che non lavoravano e disoccupati da almeno un anno.</source>
   <extracomment>SELFIE-R1 unmet</extracomment>
   <translation type="unfinished">当时是给不超过29岁没有工作的年轻人、没有工作的妇女和失业至少一年的人的。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se era tra le persone ammesse.</source>
   <extracomment>SELFIE-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道您当时是否属于允许的人。</translation>
  </message>
  <message>
   <source>Chi si era iscritto a Garanzia Giovani entro i 29 anni lo dica a Invitalia.</source>
   <extracomment>SELFIE-R1 way_out</extracomment>
   <translation type="unfinished">29岁以内登记了Garanzia Giovani（青年保障计划）的人，请告诉Invitalia（国家机构）。</translation>
  </message>
  <message>
   <source>Spesa prevista {importo_programma}: andava bene.</source>
   <extracomment>SELFIE-R2 met</extracomment>
   <translation type="unfinished">预计支出{importo_programma}：符合要求。</translation>
  </message>
  <message>
   <source>La spesa doveva stare tra {prestito_minimo} e {prestito_massimo}: era {importo_programma}.</source>
   <extracomment>SELFIE-R2 unmet</extracomment>
   <translation type="unfinished">支出当时必须在{prestito_minimo}和{prestito_massimo}之间：是{importo_programma}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensava di spendere.</source>
   <extracomment>SELFIE-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您当时打算花多少钱。</translation>
  </message>
 </context>
 <context>
  <name>sfl</name>
  <message>
   <source>Supporto per la formazione e il lavoro</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro（培训和就业支持金）</translation>
  </message>
  <message>
   <source>Aiuto per chi si forma e cerca lavoro</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给接受培训和找工作的人的补助</translation>
  </message>
  <message>
   <source>Per chi ha dai 18 ai 59 anni, un ISEE basso, e segue un corso o un'altra attività per trovare lavoro.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给18到59岁、ISEE（家庭经济状况指标）低、参加课程或其他找工作活动的人。</translation>
  </message>
  <message>
   <source>Ci si iscrive a SIISL e si firma il patto di attivazione digitale: si può fare qui.</source>
   <extracomment>first_step</extracomment>
   <translation type="unfinished">在 SIISL 注册并签署数字激活协议：可以在这里办理。</translation>
  </message>
  <message>
   <source>Il Supporto per la formazione e il lavoro si può chiedere dal 1° settembre 2023.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Supporto per la formazione e il lavoro（培训和就业支持金）从2023年9月1日起可以申请。</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59.</source>
   <extracomment>SFL-R1 met</extracomment>
   <translation type="unfinished">您{eta_alla_domanda}岁：18到59岁可以。</translation>
  </message>
  <message>
   <source>Ha {eta_alla_domanda} anni: si può dai 18 ai 59. {if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</source>
   <extracomment>SFL-R1 unmet</extracomment>
   <translation type="unfinished">您{eta_alla_domanda}岁：18到59岁可以。{if(or_else(eta_alla_domanda &gt;= eta_limite, no), &quot;Dai 60 anni c'è l'Assegno di inclusione.&quot;, &quot;&quot;)}</translation>
  </message>
  <message>
   <source>Dai 60 anni va visto l'Assegno di inclusione.</source>
   <extracomment>SFL-R1 referral</extracomment>
   <translation type="unfinished">60岁起要看Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>Servono {anni_residenza_minimi} anni di residenza in Italia, gli ultimi 2 di seguito: ora sono {mesi_residenza_totali} mesi.</source>
   <extracomment>SFL-R3 unmet</extracomment>
   <translation type="unfinished">需要在意大利居住（residenza）{anni_residenza_minimi}年，最近2年连续：现在是{mesi_residenza_totali}个月。</translation>
  </message>
  <message>
   <source>Manca l'ISEE giusto e valido{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}. Si fa al CAF, gratis.</source>
   <extracomment>SFL-R4 unknown</extracomment>
   <translation type="unfinished">缺少正确并且有效的ISEE（家庭经济状况指标）{if(or_else(mese_inclusione &gt;= 2026-01-01, no), &quot;: dal 2026 è quello per le prestazioni familiari e per l'inclusione&quot;, &quot;&quot;)}。在CAF（税务协助中心）办理，免费。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora il reddito o la famiglia, oppure il reddito è tra due limiti: decide l'INPS.</source>
   <extracomment>SFL-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道收入或家庭情况，或者收入在两个上限之间：由INPS决定。</translation>
  </message>
  <message>
   <source>{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</source>
   <extracomment>SFL-R10 met</extracomment>
   <translation type="unfinished">{if(or_else(nucleo_adi, no), &quot;La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.&quot;, &quot;In famiglia nessuno dà diritto all'Assegno di inclusione.&quot;)}</translation>
  </message>
  <message>
   <source>La persona è contata nell'Assegno di inclusione della famiglia, o ha carichi di cura: non può avere anche questo aiuto.</source>
   <extracomment>SFL-R10 unmet</extracomment>
   <translation type="unfinished">本人已经计入家庭的Assegno di inclusione（包容津贴），或有照顾责任：不能同时有这项补助。</translation>
  </message>
  <message>
   <source>In famiglia c'è, o può esserci, chi dà diritto all'Assegno di inclusione: prima va visto quello.</source>
   <extracomment>SFL-R10 unknown</extracomment>
   <translation type="unfinished">家里有，或可能有，可以得到Assegno di inclusione（包容津贴）的人：要先看那一项。</translation>
  </message>
  <message>
   <source>La famiglia non riceveva il Reddito di cittadinanza.</source>
   <extracomment>SFL-R11 met</extracomment>
   <translation type="unfinished">这个家庭当时没有在领Reddito di cittadinanza（公民收入）。</translation>
  </message>
  <message>
   <source>La famiglia riceveva il Reddito o la Pensione di cittadinanza: non si poteva avere negli stessi mesi.</source>
   <extracomment>SFL-R11 unmet</extracomment>
   <translation type="unfinished">这个家庭当时在领Reddito di cittadinanza（公民收入）或Pensione di cittadinanza（公民养老金）：同样的月份不能同时有。</translation>
  </message>
  <message>
   <source>Non riceve un'indennità di disoccupazione.</source>
   <extracomment>SFL-R12 met</extracomment>
   <translation type="unfinished">没有在领失业补贴金。</translation>
  </message>
  <message>
   <source>Riceve un'indennità di disoccupazione: si può chiedere quando finisce.</source>
   <extracomment>SFL-R12 unmet</extracomment>
   <translation type="unfinished">在领失业补贴金：结束后可以申请。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se riceve un'indennità di disoccupazione. Per la cassa integrazione, la disoccupazione agricola e l'ISCRO decide l'INPS.</source>
   <extracomment>SFL-R12 unknown</extracomment>
   <translation type="unfinished">我们还不知道您是否在领失业补贴金。对cassa integrazione（停工工资补贴）、农业失业金（disoccupazione agricola）和ISCRO（收入下降补助）由INPS决定。</translation>
  </message>
  <message>
   <source>Mesi già pagati: {mesi_pagati}. Ne restano {mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}.</source>
   <extracomment>SFL-R13 met</extracomment>
   <translation type="unfinished">已付的月数：{mesi_pagati}。剩余：{mesi_rimasti}{if(or_else(mesi_proroga &gt; 0 months, no), &quot;, e c'è la proroga per il corso&quot;, &quot;&quot;)}。</translation>
  </message>
  <message>
   <source>I {durata_mesi} mesi sono finiti, e non c'è la proroga: serviva un corso di formazione in corso e il patto aggiornato in tempo.</source>
   <extracomment>SFL-R13 unmet</extracomment>
   <translation type="unfinished">{durata_mesi}个月已经用完，没有延长：当时需要有正在进行的培训课程，并且及时更新了协议（patto）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanti mesi sono già stati pagati, o se c'è la proroga.</source>
   <extracomment>SFL-R13 unknown</extracomment>
   <translation type="unfinished">我们还不知道已经付了几个月，或是否有延长。</translation>
  </message>
  <message>
   <source>L'INPS paga con bonifico, solo su un conto suo.</source>
   <extracomment>document iban_intestato explanation</extracomment>
   <translation type="unfinished">INPS用银行转账付款，只付到您自己的账户。</translation>
  </message>
  <message>
   <source>Iscrizione al corso</source>
   <extracomment>document iscrizione_corso</extracomment>
   <translation type="unfinished">课程注册</translation>
  </message>
  <message>
   <source>Dice le date del corso, anche per la proroga.</source>
   <extracomment>document iscrizione_corso explanation</extracomment>
   <translation type="unfinished">写明课程的日期，也用于延长。</translation>
  </message>
  <message>
   <source>Dall'ente che fa il corso.</source>
   <extracomment>document iscrizione_corso where</extracomment>
   <translation type="unfinished">从办课程的机构取得。</translation>
  </message>
  <message>
   <source>Patto di servizio</source>
   <extracomment>document patto_servizio</extracomment>
   <translation type="unfinished">Patto di servizio（服务协议）</translation>
  </message>
  <message>
   <source>Lo controlla l'INPS con il Centro per l'impiego.</source>
   <extracomment>document patto_servizio explanation</extracomment>
   <translation type="unfinished">由INPS和Centro per l'impiego（就业中心）核查。</translation>
  </message>
  <message>
   <source>Dai 60 anni c'è l'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">60岁起有Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>La famiglia ha l'Assegno di inclusione, ma la persona non è contata nella scala.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">家庭有Assegno di inclusione（包容津贴），但本人没有计入scala di equivalenza（家庭人数系数）。</translation>
  </message>
  <message>
   <source>In famiglia nessuno dà diritto all'Assegno di inclusione.</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">家里没有人可以得到Assegno di inclusione（包容津贴）。</translation>
  </message>
  <message>
   <source>, e c'è la proroga per il corso</source>
   <extracomment>piece</extracomment>
   <translation type="unfinished">，并且因为课程有延长</translation>
  </message>
 </context>
 <context>
  <name>sia</name>
  <message>
   <source>SIA</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">SIA（积极包容支持金）</translation>
  </message>
  <message>
   <source>Sostegno per le famiglie povere, 2016 e 2017</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给贫困家庭的支持，2016年和2017年</translation>
  </message>
  <message>
   <source>Per famiglie molto povere con un minore, una gravidanza o una persona con disabilità, che lo hanno chiesto nel 2016 o 2017.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给非常贫困、有未成年人、孕妇或残疾人、在2016年或2017年申请的家庭。</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere fino al 31 ottobre 2017. Dopo è venuto il Reddito di inclusione.</source>
   <extracomment>ended</extracomment>
   <translation type="unfinished">SIA（积极包容支持金）当时可以申请到2017年10月31日。后来有了Reddito di inclusione（包容收入）。</translation>
  </message>
  <message>
   <source>Il SIA si poteva chiedere dal 2 settembre 2016.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">SIA（积极包容支持金）当时从2016年9月2日起可以申请。</translation>
  </message>
  <message>
   <source>Documento: {cittadinanza_titolo}. Va bene per il SIA.</source>
   <extracomment>SIA-R1 met</extracomment>
   <translation type="unfinished">证件：{cittadinanza_titolo}。符合SIA（积极包容支持金）的要求。</translation>
  </message>
  <message>
   <source>Residenza in Italia da almeno {anni_residenza_minimi} anni.</source>
   <extracomment>SIA-R2 met</extracomment>
   <translation type="unfinished">在意大利居住（residenza）至少{anni_residenza_minimi}年。</translation>
  </message>
  <message>
   <source>Servivano {anni_residenza_minimi} anni di residenza in Italia: alla domanda erano {mesi_residenza_totali} mesi.</source>
   <extracomment>SIA-R2 unmet</extracomment>
   <translation type="unfinished">当时需要在意大利居住（residenza）{anni_residenza_minimi}年：申请时是{mesi_residenza_totali}个月。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora da quando risiede in Italia.</source>
   <extracomment>SIA-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您从什么时候起在意大利居住（residenza）。</translation>
  </message>
  <message>
   <source>In famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 met</extracomment>
   <translation type="unfinished">家里有未成年人、孕妇，或和父母一方一起的残疾人。</translation>
  </message>
  <message>
   <source>Serviva in famiglia un minore, una gravidanza, o una persona con disabilità con almeno un genitore.</source>
   <extracomment>SIA-R3 unmet</extracomment>
   <translation type="unfinished">当时需要家里有未成年人、孕妇，或和至少一位父母一起的残疾人。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se in famiglia c'è un minore, una gravidanza, o una persona con disabilità con un genitore.</source>
   <extracomment>SIA-R3 unknown</extracomment>
   <translation type="unfinished">我们还不知道家里是否有未成年人、孕妇，或和父母一方一起的残疾人。</translation>
  </message>
  <message>
   <source>Altri aiuti: {trattamenti_mensili}, sotto il limite.</source>
   <extracomment>SIA-R5 met</extracomment>
   <translation type="unfinished">其他补助：{trattamenti_mensili}，低于上限。</translation>
  </message>
  <message>
   <source>Gli altri aiuti sono {trattamenti_mensili}: il limite era {trattamenti_massimi}, {trattamenti_massimi_non_autosufficiente} con una persona non autosufficiente.</source>
   <extracomment>SIA-R5 unmet</extracomment>
   <translation type="unfinished">其他补助是{trattamenti_mensili}：当时的上限是{trattamenti_massimi}，家里有生活不能自理的人（non autosufficiente）时是{trattamenti_massimi_non_autosufficiente}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali altri aiuti riceveva la famiglia.</source>
   <extracomment>SIA-R5 unknown</extracomment>
   <translation type="unfinished">我们还不知道家庭当时在领哪些其他补助。</translation>
  </message>
  <message>
   <source>Qualcuno in famiglia aveva un'indennità di disoccupazione: il SIA non si poteva avere.</source>
   <extracomment>SIA-R6 unmet</extracomment>
   <translation type="unfinished">当时家里有人有失业补贴金：不能领SIA（积极包容支持金）。</translation>
  </message>
  <message>
   <source>Nessuna auto o moto oltre i limiti.</source>
   <extracomment>SIA-R7 met</extracomment>
   <translation type="unfinished">没有超过限制的汽车或摩托车。</translation>
  </message>
  <message>
   <source>C'era un'auto o una moto immatricolata nei 12 mesi prima, o grande ({cilindrata_auto} cc, {cilindrata_moto} per le moto) e di meno di 3 anni.</source>
   <extracomment>SIA-R7 unmet</extracomment>
   <translation type="unfinished">当时有在之前12个月内登记的汽车或摩托车，或不满3年的大排量汽车或摩托车（{cilindrata_auto} cc，摩托车{cilindrata_moto} cc）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quali auto e moto c'erano.</source>
   <extracomment>SIA-R7 unknown</extracomment>
   <translation type="unfinished">我们还不知道当时有哪些汽车和摩托车。</translation>
  </message>
  <message>
   <source>{punteggio} punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 met</extracomment>
   <translation type="unfinished">{punteggio}分：当时需要{soglia_punti}分。</translation>
  </message>
  <message>
   <source>Non abbiamo ancora tutti i dati per contare i punti: ne servivano {soglia_punti}.</source>
   <extracomment>SIA-R8 unknown</extracomment>
   <translation type="unfinished">我们还没有计算分数所需的全部资料：当时需要{soglia_punti}分。</translation>
  </message>
  <message>
   <source>Libretto di auto e moto</source>
   <extracomment>document libretto</extracomment>
   <translation type="unfinished">汽车和摩托车的登记证（libretto）</translation>
  </message>
  <message>
   <source>Dice la cilindrata e la prima immatricolazione.</source>
   <extracomment>document libretto explanation</extracomment>
   <translation type="unfinished">写明排量和第一次登记的日期。</translation>
  </message>
  <message>
   <source>È nell'auto.</source>
   <extracomment>document libretto where</extracomment>
   <translation type="unfinished">在车里。</translation>
  </message>
  <message>
   <source>Gli apolidi non sono nominati: con asilo o permesso UE di lungo periodo conta quel titolo.</source>
   <extracomment>table titoli</extracomment>
   <translation type="unfinished">没有提到无国籍人：如果有庇护（asilo）或permesso UE di lungo periodo（欧盟长期居留证），以那个证件为准。</translation>
  </message>
 </context>
 <context>
  <name>smart_start</name>
  <message>
   <source>Smart&amp;Start Italia</source>
   <extracomment>name</extracomment>
   <translation type="unfinished">Smart&amp;Start Italia（创新企业资助）</translation>
  </message>
  <message>
   <source>Prestito senza interessi per le startup innovative</source>
   <extracomment>plain_name</extracomment>
   <translation type="unfinished">给创新型初创企业的无息贷款</translation>
  </message>
  <message>
   <source>Per chi ha, o vuole aprire, una startup innovativa e pensa di spendere tra 100.000 € e 1.500.000 €.</source>
   <extracomment>for_whom</extracomment>
   <translation type="unfinished">给已有或想开办创新型初创企业（startup innovativa），并打算花100.000 €到1.500.000 €的人。</translation>
  </message>
  <message>
   <source>Le domande di Smart&amp;Start sono cominciate il 16 febbraio 2015.</source>
   <extracomment>not_yet</extracomment>
   <translation type="unfinished">Smart&amp;Start（创新企业资助）的申请从2015年2月16日开始。</translation>
  </message>
  <message>
   <source>Può andare bene: decide Invitalia. La domanda si fa sul suo sito, invitalia.it.</source>
   <extracomment>sends_to</extracomment>
   <translation type="unfinished">可能符合要求：由Invitalia（国家机构）决定。在它的网站invitalia.it上申请。</translation>
  </message>
  <message>
   <source>È, o sarà, una startup innovativa.</source>
   <extracomment>SMART-R1 met</extracomment>
   <translation type="unfinished">是，或将是创新型初创企业（startup innovativa）。</translation>
  </message>
  <message>
   <source>Questo prestito è solo per le startup innovative.</source>
   <extracomment>SMART-R1 unmet</extracomment>
   <translation type="unfinished">这项贷款只给创新型初创企业（startup innovative）。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora se è una startup innovativa.</source>
   <extracomment>SMART-R1 unknown</extracomment>
   <translation type="unfinished">我们还不知道是不是创新型初创企业（startup innovativa）。</translation>
  </message>
  <message>
   <source>Pensa di spendere {importo_programma}: il prestito va da {spesa_minima} a {spesa_massima} di spesa.</source>
   <extracomment>SMART-R2 met</extracomment>
   <translation type="unfinished">您打算花{importo_programma}：贷款针对从{spesa_minima}到{spesa_massima}的支出。</translation>
  </message>
  <message>
   <source>La spesa deve stare tra {spesa_minima} e {spesa_massima}: pensa di spendere {importo_programma}.</source>
   <extracomment>SMART-R2 unmet</extracomment>
   <translation type="unfinished">支出必须在{spesa_minima}和{spesa_massima}之间：您打算花{importo_programma}。</translation>
  </message>
  <message>
   <source>Non sappiamo ancora quanto pensa di spendere.</source>
   <extracomment>SMART-R2 unknown</extracomment>
   <translation type="unfinished">我们还不知道您打算花多少钱。</translation>
  </message>
  <message>
   <source>Progetto dell'impresa e preventivi</source>
   <extracomment>document progetto</extracomment>
   <translation type="unfinished">企业计划和报价单</translation>
  </message>
  <message>
   <source>Aiutano a capire se la spesa rientra nelle regole.</source>
   <extracomment>document progetto explanation</extracomment>
   <translation type="unfinished">有助于了解支出是否符合规定。</translation>
  </message>
  <message>
   <source>Li prepara chi fonda l'impresa. La Camera di commercio può aiutare.</source>
   <extracomment>document progetto where</extracomment>
   <translation type="unfinished">由开办企业的人准备。Camera di commercio（商会）可以帮助。</translation>
  </message>
 </context>
 <context>
  <name>pensione_diretta</name>
  <message>
   <source>No</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">没有</translation>
  </message>
  <message>
   <source>Assegno ordinario di invalidità</source>
   <extracomment>assegno_ordinario_invalidita</extracomment>
   <translation type="unfinished">Assegno ordinario di invalidità（普通残疾津贴）</translation>
  </message>
  <message>
   <source>Sì, una pensione</source>
   <extracomment>altra</extracomment>
   <translation type="unfinished">有，一份养老金</translation>
  </message>
 </context>
 <context>
  <name>ruolo_richiedente</name>
  <message>
   <source>Un genitore</source>
   <extracomment>genitore</extracomment>
   <translation type="unfinished">父母一方</translation>
  </message>
  <message>
   <source>Il tutore</source>
   <extracomment>tutore</extracomment>
   <translation type="unfinished">监护人</translation>
  </message>
  <message>
   <source>Chi ha il minore in affidamento</source>
   <extracomment>affidatario</extracomment>
   <translation type="unfinished">受托寄养未成年人的人</translation>
  </message>
  <message>
   <source>Il figlio maggiorenne, per sé</source>
   <extracomment>figlio_maggiorenne</extracomment>
   <translation type="unfinished">成年子女，为自己</translation>
  </message>
 </context>
 <context>
  <name>forma_attivita</name>
  <message>
   <source>Libera professione</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">自由职业（libera professione）</translation>
  </message>
  <message>
   <source>Impresa individuale</source>
   <extracomment>impresa_individuale</extracomment>
   <translation type="unfinished">个人企业（impresa individuale）</translation>
  </message>
  <message>
   <source>Società con un solo socio</source>
   <extracomment>societa_unipersonale</extracomment>
   <translation type="unfinished">只有一个股东的公司</translation>
  </message>
  <message>
   <source>Socio che lavora nella società</source>
   <extracomment>socio_lavoratore_societa</extracomment>
   <translation type="unfinished">在公司里工作的股东</translation>
  </message>
  <message>
   <source>Socio lavoratore di cooperativa</source>
   <extracomment>quota_cooperativa_lavoro</extracomment>
   <translation type="unfinished">合作社的工作社员</translation>
  </message>
  <message>
   <source>Socio che mette solo il capitale</source>
   <extracomment>socio_capitale</extracomment>
   <translation type="unfinished">只出资本的股东</translation>
  </message>
 </context>
 <context>
  <name>regione_sede</name>
  <message>
   <source>Abruzzo</source>
   <extracomment>abruzzo</extracomment>
   <translation type="unfinished">Abruzzo（阿布鲁佐）</translation>
  </message>
  <message>
   <source>Basilicata</source>
   <extracomment>basilicata</extracomment>
   <translation type="unfinished">Basilicata（巴西利卡塔）</translation>
  </message>
  <message>
   <source>Calabria</source>
   <extracomment>calabria</extracomment>
   <translation type="unfinished">Calabria（卡拉布里亚）</translation>
  </message>
  <message>
   <source>Campania</source>
   <extracomment>campania</extracomment>
   <translation type="unfinished">Campania（坎帕尼亚）</translation>
  </message>
  <message>
   <source>Emilia-Romagna</source>
   <extracomment>emilia_romagna</extracomment>
   <translation type="unfinished">Emilia-Romagna（艾米利亚-罗马涅）</translation>
  </message>
  <message>
   <source>Friuli Venezia Giulia</source>
   <extracomment>friuli_venezia_giulia</extracomment>
   <translation type="unfinished">Friuli Venezia Giulia（弗留利-威尼斯朱利亚）</translation>
  </message>
  <message>
   <source>Lazio</source>
   <extracomment>lazio</extracomment>
   <translation type="unfinished">Lazio（拉齐奥）</translation>
  </message>
  <message>
   <source>Liguria</source>
   <extracomment>liguria</extracomment>
   <translation type="unfinished">Liguria（利古里亚）</translation>
  </message>
  <message>
   <source>Lombardia</source>
   <extracomment>lombardia</extracomment>
   <translation type="unfinished">Lombardia（伦巴第）</translation>
  </message>
  <message>
   <source>Marche</source>
   <extracomment>marche</extracomment>
   <translation type="unfinished">Marche（马尔凯）</translation>
  </message>
  <message>
   <source>Molise</source>
   <extracomment>molise</extracomment>
   <translation type="unfinished">Molise（莫利塞）</translation>
  </message>
  <message>
   <source>Piemonte</source>
   <extracomment>piemonte</extracomment>
   <translation type="unfinished">Piemonte（皮埃蒙特）</translation>
  </message>
  <message>
   <source>Puglia</source>
   <extracomment>puglia</extracomment>
   <translation type="unfinished">Puglia（普利亚）</translation>
  </message>
  <message>
   <source>Sardegna</source>
   <extracomment>sardegna</extracomment>
   <translation type="unfinished">Sardegna（撒丁）</translation>
  </message>
  <message>
   <source>Sicilia</source>
   <extracomment>sicilia</extracomment>
   <translation type="unfinished">Sicilia（西西里）</translation>
  </message>
  <message>
   <source>Toscana</source>
   <extracomment>toscana</extracomment>
   <translation type="unfinished">Toscana（托斯卡纳）</translation>
  </message>
  <message>
   <source>Trentino-Alto Adige</source>
   <extracomment>trentino_alto_adige</extracomment>
   <translation type="unfinished">Trentino-Alto Adige（特伦蒂诺-上阿迪杰）</translation>
  </message>
  <message>
   <source>Umbria</source>
   <extracomment>umbria</extracomment>
   <translation type="unfinished">Umbria（翁布里亚）</translation>
  </message>
  <message>
   <source>Valle d'Aosta</source>
   <extracomment>valle_aosta</extracomment>
   <translation type="unfinished">Valle d'Aosta（瓦莱达奥斯塔）</translation>
  </message>
  <message>
   <source>Veneto</source>
   <extracomment>veneto</extracomment>
   <translation type="unfinished">Veneto（威尼托）</translation>
  </message>
 </context>
 <context>
  <name>gestione_previdenziale</name>
  <message>
   <source>Da nessuna parte</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">哪里都没有</translation>
  </message>
  <message>
   <source>INPS artigiani</source>
   <extracomment>artigiani</extracomment>
   <translation type="unfinished">INPS artigiani（手工业者）</translation>
  </message>
  <message>
   <source>INPS commercianti</source>
   <extracomment>commercianti</extracomment>
   <translation type="unfinished">INPS commercianti（商人）</translation>
  </message>
  <message>
   <source>INPS Gestione separata</source>
   <extracomment>gestione_separata</extracomment>
   <translation type="unfinished">INPS Gestione separata（单独社保基金）</translation>
  </message>
  <message>
   <source>INPS coltivatori diretti e imprenditori agricoli</source>
   <extracomment>coltivatori</extracomment>
   <translation type="unfinished">INPS coltivatori diretti e imprenditori agricoli（自耕农和农业企业主）</translation>
  </message>
  <message>
   <source>Cassa di una professione</source>
   <extracomment>cassa</extracomment>
   <translation type="unfinished">某个职业的社保基金（cassa）</translation>
  </message>
 </context>
 <context>
  <name>causa_cessazione</name>
  <message>
   <source>Licenziamento per motivi dell'azienda</source>
   <extracomment>licenziamento_gmo</extracomment>
   <translation type="unfinished">因公司原因解雇</translation>
  </message>
  <message>
   <source>Licenziamento collettivo</source>
   <extracomment>licenziamento_collettivo</extracomment>
   <translation type="unfinished">集体解雇</translation>
  </message>
  <message>
   <source>Licenziamento disciplinare</source>
   <extracomment>licenziamento_disciplinare</extracomment>
   <translation type="unfinished">因违纪解雇</translation>
  </message>
  <message>
   <source>Contratto a termine scaduto</source>
   <extracomment>scadenza_termine</extracomment>
   <translation type="unfinished">定期合同到期</translation>
  </message>
  <message>
   <source>Prova non superata</source>
   <extracomment>mancato_superamento_prova_datore</extracomment>
   <translation type="unfinished">试用期没有通过</translation>
  </message>
  <message>
   <source>Dimissioni per giusta causa</source>
   <extracomment>dimissioni_giusta_causa</extracomment>
   <translation type="unfinished">因giusta causa（法律认可的正当理由）辞职</translation>
  </message>
  <message>
   <source>Dimissioni da azienda in liquidazione giudiziale</source>
   <extracomment>dimissioni_liquidazione_giudiziale</extracomment>
   <translation type="unfinished">从司法清算（liquidazione giudiziale）的公司辞职</translation>
  </message>
  <message>
   <source>Dimissioni della madre nel periodo protetto</source>
   <extracomment>dimissioni_maternita_madre</extracomment>
   <translation type="unfinished">母亲在受保护期内辞职</translation>
  </message>
  <message>
   <source>Dimissioni del padre nel periodo protetto</source>
   <extracomment>dimissioni_paternita_padre</extracomment>
   <translation type="unfinished">父亲在受保护期内辞职</translation>
  </message>
  <message>
   <source>Accordo davanti all'Ispettorato del lavoro</source>
   <extracomment>risoluzione_art7_l604</extracomment>
   <translation type="unfinished">在Ispettorato del lavoro（劳动监察局）达成的协议</translation>
  </message>
  <message>
   <source>Accordo dopo il rifiuto di un trasferimento</source>
   <extracomment>risoluzione_rifiuto_trasferimento</extracomment>
   <translation type="unfinished">拒绝调动后的协议</translation>
  </message>
  <message>
   <source>Licenziamento con offerta accettata</source>
   <extracomment>licenziamento_con_offerta_conciliazione_art6_dlgs23_2015</extracomment>
   <translation type="unfinished">接受了赔偿提议的解雇</translation>
  </message>
  <message>
   <source>Uscita con accordo aziendale Covid</source>
   <extracomment>risoluzione_accordo_collettivo_aziendale_covid</extracomment>
   <translation type="unfinished">按公司Covid协议离职</translation>
  </message>
  <message>
   <source>Altro accordo con l'azienda</source>
   <extracomment>risoluzione_consensuale_ordinaria</extracomment>
   <translation type="unfinished">与公司的其他协议</translation>
  </message>
  <message>
   <source>Dimissioni volontarie</source>
   <extracomment>dimissioni_volontarie</extracomment>
   <translation type="unfinished">自愿辞职</translation>
  </message>
  <message>
   <source>Assenza senza motivo</source>
   <extracomment>dimissioni_fatti_concludenti</extracomment>
   <translation type="unfinished">无故缺勤</translation>
  </message>
 </context>
 <context>
  <name>categoria_lavoratore</name>
  <message>
   <source>Dipendente privato</source>
   <extracomment>subordinato_privato</extracomment>
   <translation type="unfinished">私营部门员工</translation>
  </message>
  <message>
   <source>Apprendista</source>
   <extracomment>apprendista</extracomment>
   <translation type="unfinished">学徒</translation>
  </message>
  <message>
   <source>Lavoro domestico</source>
   <extracomment>domestico</extracomment>
   <translation type="unfinished">家政工作</translation>
  </message>
  <message>
   <source>Dipendente pubblico a termine</source>
   <extracomment>pa_tempo_determinato</extracomment>
   <translation type="unfinished">定期合同的公共部门员工</translation>
  </message>
  <message>
   <source>Dipendente pubblico a tempo indeterminato</source>
   <extracomment>pa_tempo_indeterminato</extracomment>
   <translation type="unfinished">无限期合同的公共部门员工</translation>
  </message>
  <message>
   <source>Lavoro artistico da dipendente</source>
   <extracomment>artistico_subordinato</extracomment>
   <translation type="unfinished">受雇的艺术工作</translation>
  </message>
  <message>
   <source>Operaio agricolo a termine</source>
   <extracomment>agricolo_otd</extracomment>
   <translation type="unfinished">定期农业工人</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di una cooperativa</source>
   <extracomment>agricolo_oti_coop_trasformazione</extracomment>
   <translation type="unfinished">合作社的固定农业工人</translation>
  </message>
  <message>
   <source>Operaio agricolo fisso di un'altra azienda</source>
   <extracomment>agricolo_oti_altri</extracomment>
   <translation type="unfinished">其他公司的固定农业工人</translation>
  </message>
  <message>
   <source>Piccolo colono</source>
   <extracomment>piccolo_colono</extracomment>
   <translation type="unfinished">小佃农（piccolo colono）</translation>
  </message>
  <message>
   <source>Compartecipante familiare</source>
   <extracomment>compartecipante_familiare</extracomment>
   <translation type="unfinished">家庭分成农户（compartecipante familiare）</translation>
  </message>
  <message>
   <source>Coltivatore diretto</source>
   <extracomment>coltivatore_diretto</extracomment>
   <translation type="unfinished">自耕农（coltivatore diretto）</translation>
  </message>
  <message>
   <source>Imprenditore agricolo professionale</source>
   <extracomment>iap</extracomment>
   <translation type="unfinished">职业农业企业主（imprenditore agricolo professionale）</translation>
  </message>
  <message>
   <source>Pescatore autonomo o della piccola pesca</source>
   <extracomment>pescatore</extracomment>
   <translation type="unfinished">个体渔民或小型渔业渔民</translation>
  </message>
  <message>
   <source>Artigiano</source>
   <extracomment>artigiano</extracomment>
   <translation type="unfinished">手工业者（artigiano）</translation>
  </message>
  <message>
   <source>Commerciante</source>
   <extracomment>commerciante</extracomment>
   <translation type="unfinished">商人（commerciante）</translation>
  </message>
  <message>
   <source>Collaboratore</source>
   <extracomment>cococo</extracomment>
   <translation type="unfinished">合作人员（collaboratore）</translation>
  </message>
  <message>
   <source>Assegnista di ricerca</source>
   <extracomment>assegnista_ricerca</extracomment>
   <translation type="unfinished">研究津贴人员（assegnista）</translation>
  </message>
  <message>
   <source>Dottorando con borsa</source>
   <extracomment>dottorando_con_borsa</extracomment>
   <translation type="unfinished">有奖学金的博士生</translation>
  </message>
  <message>
   <source>Amministratore, sindaco o revisore</source>
   <extracomment>amministratore_sindaco_revisore</extracomment>
   <translation type="unfinished">公司管理人（amministratore）、监事（sindaco）或审计员（revisore）</translation>
  </message>
  <message>
   <source>Partita IVA senza cassa</source>
   <extracomment>professionista_gestione_separata</extracomment>
   <translation type="unfinished">有partita IVA（增值税号）、没有行业社保基金（cassa）</translation>
  </message>
  <message>
   <source>Professionista con una propria cassa</source>
   <extracomment>professionista_cassa</extracomment>
   <translation type="unfinished">有自己社保基金（cassa）的专业人员</translation>
  </message>
 </context>
 <context>
  <name>condizione_occupazionale</name>
  <message>
   <source>Lavora</source>
   <extracomment>occupato</extracomment>
   <translation type="unfinished">在工作</translation>
  </message>
  <message>
   <source>Lavora e guadagna poco</source>
   <extracomment>working_poor</extracomment>
   <translation type="unfinished">在工作，收入少</translation>
  </message>
  <message>
   <source>Cerca lavoro</source>
   <extracomment>disoccupato</extracomment>
   <translation type="unfinished">在找工作</translation>
  </message>
  <message>
   <source>Cerca lavoro nel programma GOL</source>
   <extracomment>disoccupato_gol</extracomment>
   <translation type="unfinished">在GOL计划（就业计划）里找工作</translation>
  </message>
  <message>
   <source>Cerca il primo lavoro</source>
   <extracomment>inoccupato</extracomment>
   <translation type="unfinished">在找第一份工作</translation>
  </message>
  <message>
   <source>Non lavora e non cerca</source>
   <extracomment>inattivo</extracomment>
   <translation type="unfinished">不工作也不找工作</translation>
  </message>
 </context>
 <context>
  <name>genitore_richiedente</name>
  <message>
   <source>La madre</source>
   <extracomment>madre</extracomment>
   <translation type="unfinished">母亲</translation>
  </message>
  <message>
   <source>Il padre</source>
   <extracomment>padre</extracomment>
   <translation type="unfinished">父亲</translation>
  </message>
 </context>
 <context>
  <name>altre_prestazioni_maternita</name>
  <message>
   <source>No, nessuno</source>
   <extracomment>nessuna</extracomment>
   <translation type="unfinished">没有</translation>
  </message>
  <message>
   <source>Indennità di maternità</source>
   <extracomment>indennita</extracomment>
   <translation type="unfinished">生育津贴</translation>
  </message>
 </context>
 <context>
  <name>struttura_tipo</name>
  <message>
   <source>Asilo nido</source>
   <extracomment>nido</extracomment>
   <translation type="unfinished">托儿所（asilo nido）</translation>
  </message>
  <message>
   <source>Micronido</source>
   <extracomment>micronido</extracomment>
   <translation type="unfinished">小型托儿所（micronido）</translation>
  </message>
  <message>
   <source>Sezione primavera</source>
   <extracomment>sezione_primavera</extracomment>
   <translation type="unfinished">幼儿小班（sezione primavera）</translation>
  </message>
  <message>
   <source>Spazio gioco</source>
   <extracomment>spazio_gioco</extracomment>
   <translation type="unfinished">游戏空间（spazio gioco）</translation>
  </message>
  <message>
   <source>Servizio educativo in una casa</source>
   <extracomment>educativo_domiciliare</extracomment>
   <translation type="unfinished">家里的托育服务</translation>
  </message>
  <message>
   <source>Centro per bambini e famiglie</source>
   <extracomment>centro_famiglie</extracomment>
   <translation type="unfinished">儿童和家庭中心</translation>
  </message>
  <message>
   <source>Altro</source>
   <extracomment>altro</extracomment>
   <translation type="unfinished">其他</translation>
  </message>
 </context>
 <context>
  <name>sesso</name>
  <message>
   <source>Femmina</source>
   <extracomment>f</extracomment>
   <translation type="unfinished">女</translation>
  </message>
  <message>
   <source>Maschio</source>
   <extracomment>m</extracomment>
   <translation type="unfinished">男</translation>
  </message>
 </context>
 <context>
  <name>cittadinanza_titolo</name>
  <message>
   <source>Cittadinanza italiana</source>
   <extracomment>it</extracomment>
   <translation type="unfinished">意大利国籍</translation>
  </message>
  <message>
   <source>Cittadinanza di un altro Stato dell'Unione europea</source>
   <extracomment>ue</extracomment>
   <translation type="unfinished">其他欧盟国家国籍</translation>
  </message>
  <message>
   <source>Svizzera, San Marino, Norvegia, Islanda, Liechtenstein</source>
   <extracomment>see_svizzera_san_marino</extracomment>
   <translation type="unfinished">瑞士、圣马力诺、挪威、冰岛、列支敦士登</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, con carta di soggiorno</source>
   <extracomment>familiare_ue_carta</extracomment>
   <translation type="unfinished">欧盟公民的家属，有carta di soggiorno（居留卡）</translation>
  </message>
  <message>
   <source>Familiare di cittadino UE, senza carta</source>
   <extracomment>familiare_ue</extracomment>
   <translation type="unfinished">欧盟公民的家属，没有居留卡</translation>
  </message>
  <message>
   <source>Permesso UE per soggiornanti di lungo periodo</source>
   <extracomment>ue_lungo_periodo</extracomment>
   <translation type="unfinished">Permesso UE per soggiornanti di lungo periodo（欧盟长期居留证）</translation>
  </message>
  <message>
   <source>Permesso unico di lavoro</source>
   <extracomment>permesso_unico_lavoro</extracomment>
   <translation type="unfinished">Permesso unico di lavoro（单一工作居留证）</translation>
  </message>
  <message>
   <source>Permesso per lavoro subordinato</source>
   <extracomment>lavoro_subordinato</extracomment>
   <translation type="unfinished">Permesso per lavoro subordinato（受雇工作居留证）</translation>
  </message>
  <message>
   <source>Permesso per lavoro stagionale</source>
   <extracomment>lavoro_stagionale</extracomment>
   <translation type="unfinished">Permesso per lavoro stagionale（季节工居留证）</translation>
  </message>
  <message>
   <source>Permesso per lavoro autonomo</source>
   <extracomment>lavoro_autonomo</extracomment>
   <translation type="unfinished">Permesso per lavoro autonomo（自雇工作居留证）</translation>
  </message>
  <message>
   <source>Carta blu UE</source>
   <extracomment>carta_blu</extracomment>
   <translation type="unfinished">Carta blu UE（欧盟蓝卡）</translation>
  </message>
  <message>
   <source>Permesso per ricerca</source>
   <extracomment>ricerca</extracomment>
   <translation type="unfinished">Permesso per ricerca（研究居留证）</translation>
  </message>
  <message>
   <source>Permesso per famiglia</source>
   <extracomment>famiglia</extracomment>
   <translation type="unfinished">Permesso per famiglia（家庭居留证）</translation>
  </message>
  <message>
   <source>Asilo (rifugiato)</source>
   <extracomment>rifugiato</extracomment>
   <translation type="unfinished">Asilo（庇护，难民）</translation>
  </message>
  <message>
   <source>Protezione sussidiaria</source>
   <extracomment>protezione_sussidiaria</extracomment>
   <translation type="unfinished">Protezione sussidiaria（辅助保护）</translation>
  </message>
  <message>
   <source>Protezione speciale</source>
   <extracomment>protezione_speciale</extracomment>
   <translation type="unfinished">Protezione speciale（特别保护）</translation>
  </message>
  <message>
   <source>Protezione temporanea</source>
   <extracomment>protezione_temporanea</extracomment>
   <translation type="unfinished">Protezione temporanea（临时保护）</translation>
  </message>
  <message>
   <source>Apolidia</source>
   <extracomment>apolide</extracomment>
   <translation type="unfinished">Apolidia（无国籍）</translation>
  </message>
  <message>
   <source>Assistenza a minore (art. 31)</source>
   <extracomment>assistenza_minori_art31_c3</extracomment>
   <translation type="unfinished">Assistenza a minore (art. 31)（照顾未成年人居留）</translation>
  </message>
  <message>
   <source>Casi speciali</source>
   <extracomment>casi_speciali</extracomment>
   <translation type="unfinished">Casi speciali（特殊情况居留）</translation>
  </message>
  <message>
   <source>Richiesta di asilo</source>
   <extracomment>richiedente_asilo</extracomment>
   <translation type="unfinished">Richiesta di asilo（申请庇护）</translation>
  </message>
  <message>
   <source>Permesso per cure mediche</source>
   <extracomment>cure_mediche</extracomment>
   <translation type="unfinished">Permesso per cure mediche（就医居留证）</translation>
  </message>
  <message>
   <source>Permesso per studio</source>
   <extracomment>studio</extracomment>
   <translation type="unfinished">Permesso per studio（学习居留证）</translation>
  </message>
  <message>
   <source>Permesso per tirocinio o formazione</source>
   <extracomment>tirocinio_formazione</extracomment>
   <translation type="unfinished">Permesso per tirocinio o formazione（实习或培训居留证）</translation>
  </message>
  <message>
   <source>Permesso per attesa occupazione</source>
   <extracomment>attesa_occupazione</extracomment>
   <translation type="unfinished">Permesso per attesa occupazione（待业居留证）</translation>
  </message>
  <message>
   <source>Residenza elettiva</source>
   <extracomment>residenza_elettiva</extracomment>
   <translation type="unfinished">Residenza elettiva（选择性居住居留）</translation>
  </message>
  <message>
   <source>Visita, affari o turismo</source>
   <extracomment>visite_affari_turismo</extracomment>
   <translation type="unfinished">探访、商务或旅游</translation>
  </message>
  <message>
   <source>Altro permesso</source>
   <extracomment>altro_permesso</extracomment>
   <translation type="unfinished">其他居留证</translation>
  </message>
  <message>
   <source>Nessun documento</source>
   <extracomment>nessuno</extracomment>
   <translation type="unfinished">没有证件</translation>
  </message>
 </context>
 <context>
  <name>values</name>
  <message>
   <source>sì</source>
   <extracomment>sì</extracomment>
   <translation type="unfinished">是</translation>
  </message>
  <message>
   <source>no</source>
   <extracomment>no</extracomment>
   <translation type="unfinished">否</translation>
  </message>
  <message>
   <source>non noto</source>
   <extracomment>non noto</extracomment>
   <translation type="unfinished">未知</translation>
  </message>
 </context>
</TS>
