<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="it">
 <context>
  <name>papers</name>
  <message>
   <source>Bozza di traduzione: vale il testo italiano.</source>
   <translation type="unfinished">Traducción provisional: vale el texto italiano.</translation>
  </message>
  <message>
   <source>Solo in italiano: chieda di leggerlo insieme.</source>
   <translation type="unfinished">Solo en italiano: pida leerlo con nosotros.</translation>
  </message>
  <message>
   <source>Per</source>
   <translation type="unfinished">Para</translation>
  </message>
  <message>
   <source>Per chi</source>
   <translation type="unfinished">Para quién</translation>
  </message>
  <message>
   <source>Quando</source>
   <translation type="unfinished">Cuándo</translation>
  </message>
  <message>
   <source>Dove</source>
   <translation type="unfinished">Dónde</translation>
  </message>
  <message>
   <source>Porti</source>
   <translation type="unfinished">Traiga</translation>
  </message>
  <message>
   <source>Era presente</source>
   <translation type="unfinished">Quién estaba</translation>
  </message>
  <message>
   <source>Con chi ha parlato</source>
   <translation type="unfinished">Habló con</translation>
  </message>
  <message>
   <source>Foglio del</source>
   <translation type="unfinished">Hoja del</translation>
  </message>
  <message>
   <source>{nome}, nata il {data}</source>
   <translation type="unfinished">{nome}, nacida el {data}</translation>
  </message>
  <message>
   <source>{nome}, nato il {data}</source>
   <translation type="unfinished">{nome}, nacido el {data}</translation>
  </message>
  <message>
   <source>{nome}, data di nascita {data}</source>
   <translation type="unfinished">{nome}, fecha de nacimiento {data}</translation>
  </message>
  <message>
   <source>la persona interessata</source>
   <translation type="unfinished">la persona interesada</translation>
  </message>
  <message>
   <source>una persona delegata</source>
   <translation type="unfinished">una persona con poder</translation>
  </message>
  <message>
   <source>un genitore</source>
   <translation type="unfinished">el padre o la madre</translation>
  </message>
  <message>
   <source>il tutore</source>
   <translation type="unfinished">el tutor</translation>
  </message>
  <message>
   <source>la persona interessata, con il curatore</source>
   <translation type="unfinished">la persona interesada, con el curador</translation>
  </message>
  <message>
   <source>l’amministratore di sostegno</source>
   <translation type="unfinished">el administrador de apoyo</translation>
  </message>
  <message>
   <source>la persona interessata, accompagnata</source>
   <translation type="unfinished">la persona interesada, acompañada</translation>
  </message>
  <message>
   <source>la persona interessata, con interprete</source>
   <translation type="unfinished">la persona interesada, con intérprete</translation>
  </message>
  <message>
   <source>{giorno}, alle {ora}</source>
   <translation type="unfinished">{giorno}, a las {ora}</translation>
  </message>
  <message>
   <source>{giorno}, dalle {inizio} alle {fine}</source>
   <translation type="unfinished">{giorno}, de {inizio} a {fine}</translation>
  </message>
  <message>
   <source>quando vuole, negli orari dello sportello</source>
   <translation type="unfinished">cuando quiera, en el horario de la ventanilla</translation>
  </message>
  <message>
   <source>un documento, se ce l’ha. Se non ce l’ha, venga lo stesso.</source>
   <translation type="unfinished">un documento, si lo tiene. Si no lo tiene, venga igual.</translation>
  </message>
  <message>
   <source>Ricevuta di visita</source>
   <translation type="unfinished">Recibo de la visita</translation>
  </message>
  <message>
   <source>Ricevuta di visita e domanda</source>
   <translation type="unfinished">Recibo de visita y solicitud</translation>
  </message>
  <message>
   <source>Di che cosa abbiamo parlato</source>
   <translation type="unfinished">De qué hemos hablado</translation>
  </message>
  <message>
   <source>Che cosa abbiamo fatto</source>
   <translation type="unfinished">Qué hemos hecho</translation>
  </message>
  <message>
   <source>Che cosa ha dichiarato</source>
   <translation type="unfinished">Qué ha declarado</translation>
  </message>
  <message>
   <source>Documenti ricevuti</source>
   <translation type="unfinished">Documentos recibidos</translation>
  </message>
  <message>
   <source>Che cosa deve fare lei</source>
   <translation type="unfinished">Qué tiene que hacer usted</translation>
  </message>
  <message>
   <source>Che cosa facciamo noi</source>
   <translation type="unfinished">Qué hacemos nosotros</translation>
  </message>
  <message>
   <source>Dove chiedere</source>
   <translation type="unfinished">Dónde preguntar</translation>
  </message>
  <message>
   <source>A questo sportello: {posto}. Dica il codice {codice}, o mostri questo foglio.</source>
   <translation type="unfinished">En esta ventanilla: {posto}. Diga el código {codice} o enseñe esta hoja.</translation>
  </message>
  <message>
   <source>i soldi che entrano in casa</source>
   <translation type="unfinished">el dinero que entra en casa</translation>
  </message>
  <message>
   <source>il lavoro perso</source>
   <translation type="unfinished">el trabajo perdido</translation>
  </message>
  <message>
   <source>i figli</source>
   <translation type="unfinished">los hijos</translation>
  </message>
  <message>
   <source>la gravidanza</source>
   <translation type="unfinished">el embarazo</translation>
  </message>
  <message>
   <source>la pensione</source>
   <translation type="unfinished">la pensión</translation>
  </message>
  <message>
   <source>la salute e la disabilità</source>
   <translation type="unfinished">la salud y la discapacidad</translation>
  </message>
  <message>
   <source>la perdita di una persona cara</source>
   <translation type="unfinished">la pérdida de un ser querido</translation>
  </message>
  <message>
   <source>la casa e l’affitto</source>
   <translation type="unfinished">la vivienda y el alquiler</translation>
  </message>
  <message>
   <source>le bollette e i debiti</source>
   <translation type="unfinished">las facturas y las deudas</translation>
  </message>
  <message>
   <source>il cibo</source>
   <translation type="unfinished">la comida</translation>
  </message>
  <message>
   <source>i documenti e la residenza</source>
   <translation type="unfinished">los documentos y la residencia</translation>
  </message>
  <message>
   <source>il permesso di soggiorno</source>
   <translation type="unfinished">el permiso de residencia</translation>
  </message>
  <message>
   <source>aprire un’attività</source>
   <translation type="unfinished">abrir una actividad</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: consegnata, numero {numero}.</source>
   <translation type="unfinished">Solicitud de *{misura}*: entregada, número {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: iniziata, numero {numero}.</source>
   <translation type="unfinished">Solicitud de *{misura}*: empezada, número {numero}.</translation>
  </message>
  <message>
   <source>Misure controllate: {numero}. L’elenco con i motivi è sul foglio «Che cosa può chiedere».</source>
   <translation type="unfinished">Ayudas comprobadas: {numero}. La lista con los motivos está en la hoja «Qué puede pedir».</translation>
  </message>
  <message>
   <source>Le abbiamo dato informazioni.</source>
   <translation type="unfinished">Le hemos dado información.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: {spiegazione}.</source>
   <translation type="unfinished">Solicitud de *{misura}*: {spiegazione}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.*</source>
   <translation type="unfinished">*Antes del {data}.*</translation>
  </message>
  <message>
   <source>*Entro il {data}* porti: {documento}.</source>
   <translation type="unfinished">*Antes del {data}* traiga: {documento}.</translation>
  </message>
  <message>
   <source>*Entro il {data}.* {passo}</source>
   <translation type="unfinished">*Antes del {data}.* {passo}</translation>
  </message>
  <message>
   <source>*Torni {giorno}.* Porti questo foglio.</source>
   <translation type="unfinished">*Vuelva el {giorno}.* Traiga esta hoja.</translation>
  </message>
  <message>
   <source>Non deve fare altro. Conservi questo foglio.</source>
   <translation type="unfinished">No tiene que hacer nada más. Guarde esta hoja.</translation>
  </message>
  <message>
   <source>Inviamo la domanda al centro INPS: parte da sola appena c’è rete.</source>
   <translation type="unfinished">Enviamos la solicitud al centro del INPS: sale sola en cuanto hay red.</translation>
  </message>
  <message>
   <source>La domanda è arrivata al centro INPS.</source>
   <translation type="unfinished">La solicitud ha llegado al centro del INPS.</translation>
  </message>
  <message>
   <source>Teniamo quello che ci ha detto: non dovrà ripeterlo.</source>
   <translation type="unfinished">Guardamos lo que nos ha dicho: no tendrá que repetirlo.</translation>
  </message>
  <message>
   <source>Per ora niente. Può tornare quando vuole.</source>
   <translation type="unfinished">Por ahora nada. Puede volver cuando quiera.</translation>
  </message>
  <message>
   <source>*Se non riceve risposta, torni con questo foglio.*</source>
   <translation type="unfinished">*Si no recibe respuesta, vuelva con esta hoja.*</translation>
  </message>
  <message>
   <source>Decide {ente}.</source>
   <translation type="unfinished">Decide {ente}.</translation>
  </message>
  <message>
   <source>PROVVISORIA — non è ancora il numero ufficiale</source>
   <translation type="unfinished">PROVISIONAL — todavía no es el número oficial</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}.</source>
   <translation type="unfinished">Solicitud entregada en esta ventanilla el {data} a las {ora}.</translation>
  </message>
  <message>
   <source>Domanda consegnata a questo sportello il {data} alle {ora}, senza rete.</source>
   <translation type="unfinished">Solicitud entregada en esta ventanilla el {data} a las {ora}, sin red.</translation>
  </message>
  <message>
   <source>Il numero ufficiale arriva dal centro INPS e sostituisce questo:</source>
   <translation type="unfinished">El número oficial llega del centro del INPS y sustituye a este:</translation>
  </message>
  <message>
   <source>Numero ufficiale della domanda</source>
   <translation type="unfinished">Número oficial de la solicitud</translation>
  </message>
  <message>
   <source>Ricevuta dal centro INPS il {data} alle {ora}. Numero di questo sportello: {numero}.</source>
   <translation type="unfinished">Recibida por el centro del INPS el {data} a las {ora}. Número de esta ventanilla: {numero}.</translation>
  </message>
  <message>
   <source>Le dichiarazioni valgono in italiano. Se non capisce, chieda che gliele spieghiamo prima di firmare.</source>
   <translation type="unfinished">Las declaraciones valen en italiano. Si no las entiende, pida que se las expliquemos antes de firmar.</translation>
  </message>
  <message>
   <source>Nessun documento in questa visita.</source>
   <translation type="unfinished">Ningún documento en esta visita.</translation>
  </message>
  <message>
   <source>{documento}: 1 pagina.</source>
   <translation type="unfinished">{documento}: 1 página.</translation>
  </message>
  <message>
   <source>{documento}: {numero} pagine.</source>
   <translation type="unfinished">{documento}: {numero} páginas.</translation>
  </message>
  <message>
   <source>{documento}: visto in originale e restituito.</source>
   <translation type="unfinished">{documento}: visto el original y devuelto.</translation>
  </message>
  <message>
   <source>Firma della persona</source>
   <translation type="unfinished">Firma de la persona</translation>
  </message>
  <message>
   <source>Firma di chi riceve la dichiarazione</source>
   <translation type="unfinished">Firma de quien recibe la declaración</translation>
  </message>
  <message>
   <source>Firma di chi agisce per la persona</source>
   <translation type="unfinished">Firma de quien actúa por la persona</translation>
  </message>
  <message>
   <source>Firma dello sportello</source>
   <translation type="unfinished">Firma de la ventanilla</translation>
  </message>
  <message>
   <source>Originale restituito.</source>
   <translation type="unfinished">Original devuelto.</translation>
  </message>
  <message>
   <source>L’originale è qui: lo riprenda prima di uscire.</source>
   <translation type="unfinished">El original está aquí: recójalo antes de salir.</translation>
  </message>
  <message>
   <source>Documenti che mancano</source>
   <translation type="unfinished">Documentos que faltan</translation>
  </message>
  <message>
   <source>Porti questo foglio.</source>
   <translation type="unfinished">Traiga esta hoja.</translation>
  </message>
  <message>
   <source>Torni entro *{giorno}*.</source>
   <translation type="unfinished">Vuelva antes del *{giorno}*.</translation>
  </message>
  <message>
   <source>Torni appena li ha.</source>
   <translation type="unfinished">Vuelva en cuanto los tenga.</translation>
  </message>
  <message>
   <source>Ha tempo fino al *{data}*.</source>
   <translation type="unfinished">Tiene tiempo hasta el *{data}*.</translation>
  </message>
  <message>
   <source>*Dove:* {posto}</source>
   <translation type="unfinished">*Dónde:* {posto}</translation>
  </message>
  <message>
   <source>*Dica:* «Mi serve per la domanda di {misura}: {documento}».</source>
   <translation type="unfinished">*Diga:* «Lo necesito para la solicitud de {misura}: {documento}».</translation>
  </message>
  <message>
   <source>Ha detto che lo porta entro il {data}.</source>
   <translation type="unfinished">Ha dicho que lo trae antes del {data}.</translation>
  </message>
  <message>
   <source>*Non serve portare:* {elenco}. Ci pensiamo noi.</source>
   <translation type="unfinished">*No hace falta traer:* {elenco}. Nos ocupamos nosotros.</translation>
  </message>
  <message>
   <source>Se non trova un documento, lo dica: c’è un altro modo.</source>
   <translation type="unfinished">Si no encuentra un documento, dígalo: hay otra manera.</translation>
  </message>
  <message>
   <source>La pratica è salvata. Se non riesce a venire, ci chiami: fissiamo un altro giorno.</source>
   <translation type="unfinished">Su expediente está guardado. Si no puede venir, llámenos: fijamos otro día.</translation>
  </message>
  <message>
   <source>Che cosa può chiedere</source>
   <translation type="unfinished">Qué puede pedir</translation>
  </message>
  <message>
   <source>Questo foglio non è una decisione</source>
   <translation type="unfinished">Esta hoja no es una decisión</translation>
  </message>
  <message>
   <source>È un controllo fatto il {data} con quello che ci ha detto. Può fare domanda in ogni caso.</source>
   <translation type="unfinished">Es una comprobación hecha el {data} con lo que nos ha dicho. Puede solicitarlo en cualquier caso.</translation>
  </message>
  <message>
   <source>*Probabilmente può chiederla.*</source>
   <translation type="unfinished">*Probablemente puede pedirla.*</translation>
  </message>
  <message>
   <source>*Forse sì.* Manca qualche informazione.</source>
   <translation type="unfinished">*Quizás.* Falta alguna información.</translation>
  </message>
  <message>
   <source>*Per ora no.* Può presentarla lo stesso.</source>
   <translation type="unfinished">*Por ahora no.* Puede presentarla de todos modos.</translation>
  </message>
  <message>
   <source>*Si chiede a un altro ufficio.*</source>
   <translation type="unfinished">*Se pide en otra oficina.*</translation>
  </message>
  <message>
   <source>*Non si può più chiedere.*</source>
   <translation type="unfinished">*Ya no se puede pedir.*</translation>
  </message>
  <message>
   <source>*Non si può ancora chiedere.*</source>
   <translation type="unfinished">*Todavía no se puede pedir.*</translation>
  </message>
  <message>
   <source>*Qui non possiamo calcolarla.*</source>
   <translation type="unfinished">*Aquí no podemos calcularla.*</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al mese*.</source>
   <translation type="unfinished">Importe previsto: *{importo} al mes*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} all’anno*.</source>
   <translation type="unfinished">Importe previsto: *{importo} al año*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo} al giorno*.</source>
   <translation type="unfinished">Importe previsto: *{importo} al día*.</translation>
  </message>
  <message>
   <source>Importo previsto: *{importo}*.</source>
   <translation type="unfinished">Importe previsto: *{importo}*.</translation>
  </message>
  <message>
   <source>Si poteva chiedere fino al {data}. Chieda che cosa è ancora possibile.</source>
   <translation type="unfinished">Se podía pedir hasta el {data}. Pregunte qué es posible todavía.</translation>
  </message>
  <message>
   <source>*Che cosa cambierebbe:* {via}</source>
   <translation type="unfinished">*Qué lo cambiaría:* {via}</translation>
  </message>
  <message>
   <source>Qualche punto della regola è ancora da verificare.</source>
   <translation type="unfinished">Algún punto de la norma está todavía por comprobar.</translation>
  </message>
  <message>
   <source>Torni con questo biglietto</source>
   <translation type="unfinished">Vuelva con este papel</translation>
  </message>
  <message>
   <source>Se perde il biglietto: dica il suo nome e dove ci siamo incontrati. Ritroviamo tutto.</source>
   <translation type="unfinished">Si pierde el papel: diga su nombre y dónde nos vimos. Lo encontramos todo.</translation>
  </message>
  <message>
   <source>Il suo appuntamento</source>
   <translation type="unfinished">Su cita</translation>
  </message>
  <message>
   <source>Se non può venire</source>
   <translation type="unfinished">Si no puede venir</translation>
  </message>
  <message>
   <source>Ci avvisi: fissiamo un altro giorno. Non perde niente.</source>
   <translation type="unfinished">Avísenos: fijamos otro día. No pierde nada.</translation>
  </message>
  <message>
   <source>Se arriva tardi, venga lo stesso: facciamo il possibile.</source>
   <translation type="unfinished">Si llega tarde, venga igual: hacemos lo posible.</translation>
  </message>
  <message>
   <source>Delega</source>
   <translation type="unfinished">Poder</translation>
  </message>
  <message>
   <source>Chi agisce per la persona</source>
   <translation type="unfinished">Quién actúa por la persona</translation>
  </message>
  <message>
   <source>Chi agisce</source>
   <translation type="unfinished">Quién actúa</translation>
  </message>
  <message>
   <source>Con quale potere</source>
   <translation type="unfinished">Con qué poder</translation>
  </message>
  <message>
   <source>Da quando</source>
   <translation type="unfinished">Desde</translation>
  </message>
  <message>
   <source>Fino a quando</source>
   <translation type="unfinished">Hasta</translation>
  </message>
  <message>
   <source>fino alla revoca</source>
   <translation type="unfinished">hasta la revocación</translation>
  </message>
  <message>
   <source>Prova</source>
   <translation type="unfinished">Prueba</translation>
  </message>
  <message>
   <source>delega</source>
   <translation type="unfinished">poder</translation>
  </message>
  <message>
   <source>delega per una sola domanda</source>
   <translation type="unfinished">poder para una sola solicitud</translation>
  </message>
  <message>
   <source>genitore</source>
   <translation type="unfinished">padre o madre</translation>
  </message>
  <message>
   <source>tutore</source>
   <translation type="unfinished">tutor</translation>
  </message>
  <message>
   <source>curatore: firmano in due</source>
   <translation type="unfinished">curador: firman los dos</translation>
  </message>
  <message>
   <source>amministratore di sostegno</source>
   <translation type="unfinished">administrador de apoyo</translation>
  </message>
  <message>
   <source>parente, per un impedimento di salute</source>
   <translation type="unfinished">familiar, por un impedimento de salud</translation>
  </message>
  <message>
   <source>patronato</source>
   <translation type="unfinished">patronato (oficina de ayuda)</translation>
  </message>
  <message>
   <source>delega a riscuotere</source>
   <translation type="unfinished">poder para cobrar</translation>
  </message>
  <message>
   <source>Che cosa può fare</source>
   <translation type="unfinished">Qué puede hacer</translation>
  </message>
  <message>
   <source>parlare con noi al suo posto</source>
   <translation type="unfinished">hablar con nosotros en su lugar</translation>
  </message>
  <message>
   <source>vedere i dati e le pratiche</source>
   <translation type="unfinished">ver los datos y los expedientes</translation>
  </message>
  <message>
   <source>firmare le domande</source>
   <translation type="unfinished">firmar las solicitudes</translation>
  </message>
  <message>
   <source>consegnare domande e documenti</source>
   <translation type="unfinished">entregar solicitudes y documentos</translation>
  </message>
  <message>
   <source>ritirare i pagamenti</source>
   <translation type="unfinished">retirar los pagos</translation>
  </message>
  <message>
   <source>Altro non può farlo al suo posto.</source>
   <translation type="unfinished">Nada más puede hacerse en su lugar.</translation>
  </message>
  <message>
   <source>Documenti visti</source>
   <translation type="unfinished">Documentos vistos</translation>
  </message>
  <message>
   <source>Della persona</source>
   <translation type="unfinished">De la persona</translation>
  </message>
  <message>
   <source>Di chi agisce</source>
   <translation type="unfinished">De quien actúa</translation>
  </message>
  <message>
   <source>{documento}, visto il {data}</source>
   <translation type="unfinished">{documento}, visto el {data}</translation>
  </message>
  <message>
   <source>non visto</source>
   <translation type="unfinished">no visto</translation>
  </message>
  <message>
   <source>carta d’identità</source>
   <translation type="unfinished">carné de identidad</translation>
  </message>
  <message>
   <source>passaporto</source>
   <translation type="unfinished">pasaporte</translation>
  </message>
  <message>
   <source>permesso di soggiorno</source>
   <translation type="unfinished">permiso de residencia</translation>
  </message>
  <message>
   <source>patente</source>
   <translation type="unfinished">permiso de conducir</translation>
  </message>
  <message>
   <source>documento</source>
   <translation type="unfinished">documento</translation>
  </message>
  <message>
   <source>Come si revoca</source>
   <translation type="unfinished">Cómo se revoca</translation>
  </message>
  <message>
   <source>Basta dirlo a questo sportello, quando vuole, senza dire perché.</source>
   <translation type="unfinished">Basta decirlo en esta ventanilla, cuando quiera, sin decir por qué.</translation>
  </message>
  <message>
   <source>La revoca vale subito. Diamo un foglio che la prova.</source>
   <translation type="unfinished">La revocación vale enseguida. Damos una hoja que lo prueba.</translation>
  </message>
  <message>
   <source>Questo potere viene dalla legge o dal giudice: solo il giudice lo toglie.</source>
   <translation type="unfinished">Este poder viene de la ley o del juez: solo el juez lo quita.</translation>
  </message>
  <message>
   <source>Revoca della delega</source>
   <translation type="unfinished">Revocación del poder</translation>
  </message>
  <message>
   <source>Revocata</source>
   <translation type="unfinished">Revocado</translation>
  </message>
  <message>
   <source>Che cosa cambia</source>
   <translation type="unfinished">Qué cambia</translation>
  </message>
  <message>
   <source>Da questo momento {nome} non può più agire al suo posto.</source>
   <translation type="unfinished">Desde ahora {nome} ya no puede actuar en su lugar.</translation>
  </message>
  <message>
   <source>Quello che è già stato fatto resta valido.</source>
   <translation type="unfinished">Lo que ya se hizo sigue siendo válido.</translation>
  </message>
  <message>
   <source>Come usiamo i suoi dati</source>
   <translation type="unfinished">Cómo usamos sus datos</translation>
  </message>
  <message>
   <source>Chi usa i suoi dati</source>
   <translation type="unfinished">Quién usa sus datos</translation>
  </message>
  <message>
   <source>Questo sportello, per aiutarla. L’INPS, titolare dei dati della domanda.</source>
   <translation type="unfinished">Esta ventanilla, para ayudarle. El INPS, responsable de los datos de la solicitud.</translation>
  </message>
  <message>
   <source>Il Comune è titolare dei dati dell’anagrafe e dei servizi sociali.</source>
   <translation type="unfinished">El Ayuntamiento es responsable de los datos del padrón y de los servicios sociales.</translation>
  </message>
  <message>
   <source>Perché</source>
   <translation type="unfinished">Por qué</translation>
  </message>
  <message>
   <source>Quello che ci dice serve solo per aiutarla con le domande.</source>
   <translation type="unfinished">Lo que nos dice sirve solo para ayudarle con las solicitudes.</translation>
  </message>
  <message>
   <source>È un compito di interesse pubblico, previsto dalla legge (art. 6 GDPR): non serve il suo consenso.</source>
   <translation type="unfinished">Es una tarea de interés público prevista por la ley (art. 6 RGPD): no hace falta su consentimiento.</translation>
  </message>
  <message>
   <source>Quali dati</source>
   <translation type="unfinished">Qué datos</translation>
  </message>
  <message>
   <source>Solo quelli che servono a decidere. Può rispondere «non so» o «preferisco non dirlo».</source>
   <translation type="unfinished">Solo los que sirven para decidir. Puede responder «no sé» o «prefiero no decirlo».</translation>
  </message>
  <message>
   <source>Se ci sono problemi di salute scriviamo che c’è un certificato, mai la malattia.</source>
   <translation type="unfinished">Si hay problemas de salud escribimos que hay un certificado, nunca la enfermedad.</translation>
  </message>
  <message>
   <source>Se non risponde, forse non possiamo dirle che cosa può chiedere. Non perde altro.</source>
   <translation type="unfinished">Si no responde, quizás no podamos decirle qué puede pedir. No pierde nada más.</translation>
  </message>
  <message>
   <source>Chi li vede</source>
   <translation type="unfinished">Quién los ve</translation>
  </message>
  <message>
   <source>Chi lavora a questo sportello e l’ente che decide. Ogni accesso lascia una traccia.</source>
   <translation type="unfinished">Quien trabaja en esta ventanilla y el organismo que decide. Cada acceso deja un rastro.</translation>
  </message>
  <message>
   <source>Alcuni dati li chiediamo ad altri uffici, per esempio all’anagrafe.</source>
   <translation type="unfinished">Algunos datos los pedimos a otras oficinas, por ejemplo al padrón.</translation>
  </message>
  <message>
   <source>Per quanto tempo</source>
   <translation type="unfinished">Por cuánto tiempo</translation>
  </message>
  <message>
   <source>Domanda iniziata e non inviata: 90 giorni. Controllo senza domanda: al massimo 30 giorni.</source>
   <translation type="unfinished">Solicitud empezada y no enviada: 90 días. Comprobación sin solicitud: 30 días como máximo.</translation>
  </message>
  <message>
   <source>Domanda inviata: fino alla consegna all’INPS. Delega: fino alla fine, più 10 anni.</source>
   <translation type="unfinished">Solicitud enviada: hasta la entrega al INPS. Poder: hasta su fin, más 10 años.</translation>
  </message>
  <message>
   <source>I suoi diritti</source>
   <translation type="unfinished">Sus derechos</translation>
  </message>
  <message>
   <source>Può chiedere di vedere i suoi dati, correggerli, limitarli o cancellarli. Basta dirlo qui.</source>
   <translation type="unfinished">Puede pedir ver sus datos, corregirlos, limitarlos o borrarlos. Basta decirlo aquí.</translation>
  </message>
  <message>
   <source>Può fare reclamo al Garante per la protezione dei dati personali.</source>
   <translation type="unfinished">Puede reclamar a la autoridad de protección de datos (Garante).</translation>
  </message>
  <message>
   <source>Solo se vuole</source>
   <translation type="unfinished">Solo si quiere</translation>
  </message>
  <message>
   <source>Il numero di un’altra persona o un promemoria per SMS li usiamo solo se dice di sì.</source>
   <translation type="unfinished">El número de otra persona o un aviso por SMS los usamos solo si dice que sí.</translation>
  </message>
  <message>
   <source>Può cambiare idea quando vuole. Il servizio resta lo stesso.</source>
   <translation type="unfinished">Puede cambiar de idea cuando quiera. El servicio sigue igual.</translation>
  </message>
  <message>
   <source>Foglio dato il {data}, versione {versione}.</source>
   <translation type="unfinished">Hoja entregada el {data}, versión {versione}.</translation>
  </message>
  <message>
   <source>Le spiego come usiamo i suoi dati.</source>
   <translation type="unfinished">Le explico cómo usamos sus datos.</translation>
  </message>
  <message>
   <source>Lo vedono questo sportello e l’ente che decide.</source>
   <translation type="unfinished">Lo ven esta ventanilla y el organismo que decide.</translation>
  </message>
  <message>
   <source>Non deve dare il consenso: lo prevede la legge.</source>
   <translation type="unfinished">No tiene que dar su consentimiento: lo prevé la ley.</translation>
  </message>
  <message>
   <source>Può non rispondere. Può dire «non so».</source>
   <translation type="unfinished">Puede no responder. Puede decir «no sé».</translation>
  </message>
  <message>
   <source>Della salute scriviamo solo che c’è un certificato.</source>
   <translation type="unfinished">De la salud escribimos solo que hay un certificado.</translation>
  </message>
  <message>
   <source>Se non fa domanda, dopo un po’ cancelliamo tutto.</source>
   <translation type="unfinished">Si no hace solicitud, después de un tiempo borramos todo.</translation>
  </message>
  <message>
   <source>Può vedere i suoi dati e farli correggere.</source>
   <translation type="unfinished">Puede ver sus datos y hacerlos corregir.</translation>
  </message>
  <message>
   <source>Può lamentarsi con il Garante della privacy.</source>
   <translation type="unfinished">Puede quejarse a la autoridad de privacidad.</translation>
  </message>
  <message>
   <source>Ha domande? Può chiedere adesso.</source>
   <translation type="unfinished">¿Tiene preguntas? Puede preguntar ahora.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: ricevuta dal centro INPS, numero {numero}.</source>
   <translation type="unfinished">Solicitud de *{misura}*: recibida por el centro INPS, número {numero}.</translation>
  </message>
  <message>
   <source>Domanda di *{misura}*: sospesa, numero {numero}.</source>
   <translation type="unfinished">Solicitud de *{misura}*: en suspenso, número {numero}.</translation>
  </message>
  <message>
   <source>Prossimo passo: aspetti la risposta.</source>
   <translation type="unfinished">Próximo paso: espere la respuesta.</translation>
  </message>
  <message>
   <source>Prossimo passo: la inviamo noi al centro INPS.</source>
   <translation type="unfinished">Próximo paso: la enviamos nosotros al centro INPS.</translation>
  </message>
  <message>
   <source>Prossimo passo: {passo}, entro il {data}.</source>
   <translation type="unfinished">Próximo paso: {passo}, antes del {data}.</translation>
  </message>
  <message>
   <source>Prossimo passo: porti i documenti che mancano.</source>
   <translation type="unfinished">Próximo paso: traiga los documentos que faltan.</translation>
  </message>
  <message>
   <source>Prossimo passo: torni a finirla e a firmarla.</source>
   <translation type="unfinished">Próximo paso: vuelva para terminarla y firmarla.</translation>
  </message>
  <message>
   <source>da {minimo} a {massimo}</source>
   <translation type="unfinished">de {minimo} a {massimo}</translation>
  </message>
  <message>
   <source>fino a {massimo}</source>
   <translation type="unfinished">hasta {massimo}</translation>
  </message>
  <message>
   <source>almeno {minimo}</source>
   <translation type="unfinished">al menos {minimo}</translation>
  </message>
  <message>
   <source>*La riceve già.*</source>
   <translation type="unfinished">*Ya la recibe.*</translation>
  </message>
  <message>
   <source>Ha detto che per ora non le interessa.</source>
   <translation type="unfinished">Nos dijo que por ahora no le interesa.</translation>
  </message>
  <message>
   <source>Per ora no</source>
   <translation type="unfinished">Por ahora no</translation>
  </message>
 </context>
</TS>
