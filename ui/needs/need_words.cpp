#include "ui/needs/need_words.h"

#include "core/rules/needs.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct NeedWords {
    Q_DECLARE_TR_FUNCTIONS(ui::NeedWords)
};

struct LabelRow {
    const char *need;
    const char *it;
    const char *en;
    const char *fr;
    const char *es;
    const char *ro;
    const char *ar;
};

const LabelRow kLabels[] = {
    {"reddito", "Reddito", "Money to live on", "Argent pour vivre", "Dinero para vivir",
     "Bani pentru trai", "المال للعيش"},
    {"lavoro_perso", "Lavoro perso", "Lost job", "Travail perdu", "Trabajo perdido",
     "Loc de muncă pierdut", "فقدان العمل"},
    {"figli", "Figli", "Children", "Enfants", "Hijos", "Copii", "الأطفال"},
    {"gravidanza", "Gravidanza", "Pregnancy", "Grossesse", "Embarazo", "Sarcină", "الحمل"},
    {"pensione", "Pensione", "Pension", "Retraite", "Pensión", "Pensie", "التقاعد"},
    {"salute_disabilita", "Salute e disabilità", "Health and disability", "Santé et handicap",
     "Salud y discapacidad", "Sănătate și handicap", "الصحة والإعاقة"},
    {"lutto", "Lutto", "A death in the family", "Décès d’un proche", "Muerte de un familiar",
     "Deces în familie", "وفاة قريب"},
    {"casa_affitto", "Casa e affitto", "Home and rent", "Logement et loyer", "Casa y alquiler",
     "Casă și chirie", "السكن والإيجار"},
    {"bollette_debiti", "Bollette e debiti", "Bills and debts", "Factures et dettes",
     "Facturas y deudas", "Facturi și datorii", "الفواتير والديون"},
    {"cibo", "Cibo", "Food", "Nourriture", "Comida", "Mâncare", "الطعام"},
    {"documenti_residenza", "Documenti e residenza", "Papers and residence", "Papiers et domicile",
     "Documentos y residencia", "Acte și domiciliu", "الوثائق ومحل الإقامة"},
    {"permesso_soggiorno", "Permesso di soggiorno", "Residence permit", "Titre de séjour",
     "Permiso de residencia", "Permis de ședere", "تصريح الإقامة"},
    {"avviare_attivita", "Avviare un’attività", "Starting a business", "Créer une activité",
     "Abrir un negocio", "Pornirea unei afaceri", "بدء عمل خاص"},
    {"altro", "Altro", "Something else", "Autre chose", "Otra cosa", "Altceva", "شيء آخر"},
};

}   // namespace

const QString &hiddenNeed()
{
    static const QString kHidden = QStringLiteral("violenza_paura");
    return kHidden;
}

QString needWords(const QString &need)
{
    // In the order of core::rules::needIds().
    const QStringList words = {
        NeedWords::tr("Reddito"),
        NeedWords::tr("Lavoro perso"),
        NeedWords::tr("Figli"),
        NeedWords::tr("Gravidanza"),
        NeedWords::tr("Pensione"),
        NeedWords::tr("Salute e disabilità"),
        NeedWords::tr("Lutto"),
        NeedWords::tr("Casa e affitto"),
        NeedWords::tr("Bollette e debiti"),
        NeedWords::tr("Cibo"),
        NeedWords::tr("Documenti e residenza"),
        NeedWords::tr("Permesso di soggiorno"),
        NeedWords::tr("Avviare un’attività"),
        NeedWords::tr("Violenza o paura"),
        NeedWords::tr("Altro"),
    };
    const auto at = core::rules::needIds().indexOf(need);
    return at < 0 ? need : words.value(at, need);
}

core::rules::Text needLabel(const QString &need)
{
    core::rules::Text text;
    for (const LabelRow &row : kLabels) {
        if (need != QLatin1String(row.need))
            continue;
        const auto add = [&text](const char *language, const char *words) {
            text.byLanguage.insert(QLatin1String(language), QString::fromUtf8(words));
        };
        add("it", row.it);
        add("en", row.en);
        add("fr", row.fr);
        add("es", row.es);
        add("ro", row.ro);
        add("ar", row.ar);
    }
    text.drafts = text.byLanguage.keys();
    text.drafts.removeAll(QStringLiteral("it"));
    return text;
}

}   // namespace ui
