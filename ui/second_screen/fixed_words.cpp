#include "ui/second_screen/fixed_words.h"

namespace ui::second_screen {

namespace {

struct FixedRow {
    Fixed sentence;
    const char *it;
    const char *en;
    const char *fr;
    const char *es;
    const char *ro;
    const char *ar;
};

const FixedRow kRows[] = {
    {Fixed::Greeting, "Buongiorno.", "Good morning.", "Bonjour.", "Buenos días.", "Bună ziua.",
     "صباح الخير."},
    {Fixed::GreetingHelp,
     "Quello che ci dice serve solo per aiutarla con le domande. Può chiedere di vederlo o "
     "correggerlo.",
     "What you tell us is used only to help you with your applications. You can ask to see it or "
     "correct it.",
     "Ce que vous nous dites sert seulement à vous aider dans vos demandes. Vous pouvez demander à "
     "le voir ou à le corriger.",
     "Lo que nos dice sirve solo para ayudarle con las solicitudes. Puede pedir verlo o "
     "corregirlo.",
     "Ceea ce ne spuneți servește doar ca să vă ajutăm cu cererile. Puteți cere să vedeți sau să "
     "corectați datele.",
     "ما تقولونه لنا نستعمله فقط لمساعدتكم في الطلبات. يمكنكم طلب رؤيته أو تصحيحه."},
    {Fixed::Calm, "Una domanda alla volta. Ha tempo.", "One question at a time. Take your time.",
     "Une question à la fois. Prenez votre temps.", "Una pregunta cada vez. Tómese su tiempo.",
     "Câte o întrebare. Aveți timp.", "سؤال واحد في كل مرة. خذوا وقتكم."},
    {Fixed::Yes, "Sì", "Yes", "Oui", "Sí", "Da", "نعم"},
    {Fixed::No, "No", "No", "Non", "No", "Nu", "لا"},
    {Fixed::Unknown, "Non so", "I don’t know", "Je ne sais pas", "No lo sé", "Nu știu", "لا أعرف"},
    {Fixed::Refused, "Preferisco non dirlo", "I prefer not to say", "Je préfère ne pas le dire",
     "Prefiero no decirlo", "Prefer să nu spun", "أفضّل عدم الإجابة"},
    {Fixed::Why, "Perché lo chiediamo.", "Why we ask.", "Pourquoi nous le demandons.",
     "Por qué lo preguntamos.", "De ce întrebăm.", "لماذا نسأل."},
    {Fixed::Point, "Può indicare la risposta con il dito o dirla a voce.",
     "You can point at the answer or say it aloud.",
     "Vous pouvez montrer la réponse du doigt ou la dire à voix haute.",
     "Puede señalar la respuesta con el dedo o decirla en voz alta.",
     "Puteți arăta răspunsul cu degetul sau îl puteți spune.",
     "يمكنكم الإشارة إلى الجواب بالإصبع أو قوله بالصوت."},
    {Fixed::Review, "Controlli le risposte", "Check your answers", "Vérifiez vos réponses",
     "Compruebe sus respuestas", "Verificați răspunsurile", "راجعوا الأجوبة"},
    {Fixed::ReviewHelp, "Se qualcosa è sbagliato, lo dica: si può cambiare.",
     "If something is wrong, say so: it can be changed.",
     "Si quelque chose est faux, dites-le : on peut le changer.",
     "Si algo está mal, dígalo: se puede cambiar.",
     "Dacă ceva este greșit, spuneți: se poate schimba.",
     "إن كان هناك خطأ فقولوا لنا: يمكن تغييره."},
    {Fixed::Results, "Che cosa può chiedere", "What you can apply for",
     "Ce que vous pouvez demander", "Qué puede solicitar", "Ce puteți cere", "ما الذي يمكنكم طلبه"},
    {Fixed::ResultsHelp, "Non è una decisione: decide l’ente.",
     "This is not a decision: the office decides.",
     "Ce n’est pas une décision : c’est l’organisme qui décide.",
     "No es una decisión: decide el organismo.", "Nu este o decizie: instituția decide.",
     "هذا ليس قراراً: الجهة المختصة هي التي تقرّر."},
    {Fixed::Probable, "Probabilmente può chiederla.", "You can probably ask for it.",
     "Vous pouvez probablement la demander.", "Probablemente puede pedirla.",
     "Probabil îl puteți cere.", "على الأرجح يمكنكم طلبها."},
    {Fixed::Maybe, "Forse sì: manca qualche informazione.", "Maybe: some information is missing.",
     "Peut-être : il manque quelques informations.", "Quizás: falta alguna información.",
     "Poate: lipsesc unele informații.", "ربما: تنقص بعض المعلومات."},
    {Fixed::Needs, "Per che cosa è qui?", "What brings you here?", "Pourquoi êtes-vous ici ?",
     "¿Por qué ha venido?", "Pentru ce ați venit?", "ما سبب زيارتكم؟"},
    {Fixed::Variants, "E se…", "What if…", "Et si…", "¿Y si…?", "Dar dacă…", "ماذا لو…"},
    {Fixed::VariantsHelp, "È solo un’ipotesi: non cambia le sue risposte né le sue domande.",
     "This is only a hypothesis: it changes neither your answers nor your applications.",
     "Ce n’est qu’une hypothèse : elle ne change ni vos réponses ni vos demandes.",
     "Es solo una hipótesis: no cambia sus respuestas ni sus solicitudes.",
     "Este doar o ipoteză: nu schimbă răspunsurile și nici cererile dumneavoastră.",
     "هذه فرضية فقط: لا تغيّر أجوبتكم ولا طلباتكم."},
};

}   // namespace

core::rules::Text fixedWords(Fixed sentence)
{
    const FixedRow &row = kRows[static_cast<int>(sentence)];
    Q_ASSERT(row.sentence == sentence);
    core::rules::Text text;
    text.byLanguage = {{QStringLiteral("it"), QString::fromUtf8(row.it)},
                       {QStringLiteral("en"), QString::fromUtf8(row.en)},
                       {QStringLiteral("fr"), QString::fromUtf8(row.fr)},
                       {QStringLiteral("es"), QString::fromUtf8(row.es)},
                       {QStringLiteral("ro"), QString::fromUtf8(row.ro)},
                       {QStringLiteral("ar"), QString::fromUtf8(row.ar)}};
    text.drafts = text.byLanguage.keys();
    text.drafts.removeAll(QStringLiteral("it"));
    return text;
}

}   // namespace ui::second_screen
