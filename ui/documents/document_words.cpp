#include "ui/documents/document_words.h"

#include "ui/words/italian.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using namespace core;
using documents::IntakeFault;
using domain::DocumentStatus;
using rules::DocumentNeed;
using widgets::ChipKind;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::DocumentWords", text);
}

QString megabytes(qint64 bytes)
{
    const qint64 tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024);
    return tenths % 10 == 0 ? QString::number(tenths / 10)
                            : QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10);
}

}   // namespace

QString needTitle(DocumentNeed need)
{
    static const QMap<DocumentNeed, const char *> titles = {
        {DocumentNeed::Required,
         QT_TRANSLATE_NOOP("ui::DocumentWords", "Necessario · senza questi l’ufficio non decide")},
        {DocumentNeed::Useful,
         QT_TRANSLATE_NOOP("ui::DocumentWords", "Utile · accelera il controllo")},
        {DocumentNeed::DeclarationIsEnough,
         QT_TRANSLATE_NOOP("ui::DocumentWords",
                           "Basta una dichiarazione · la scriviamo noi alla firma")},
        {DocumentNeed::CheckedByOffice,
         QT_TRANSLATE_NOOP("ui::DocumentWords", "Lo verifica l’ufficio · non serve portarlo")},
        {DocumentNeed::AlreadyHeld,
         QT_TRANSLATE_NOOP("ui::DocumentWords", "Già presente · lo abbiamo da prima")}};
    return words(titles.value(need));
}

widgets::ChipSpec documentChip(DocumentNeed need, const domain::DocumentState &state)
{
    switch (state.status) {
    case DocumentStatus::Attached:
        return {
            ChipKind::Ok, QStringLiteral("check-circle"),
            words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Acquisito %1")).arg(clockTime(state.at))};
    case DocumentStatus::SeenInOriginal:
        return {ChipKind::Ok, QStringLiteral("eye"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Visto in originale"))};
    case DocumentStatus::Promised:
        return {ChipKind::Warn, QStringLiteral("clock"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Arriverà il %1"))
                    .arg(shortDate(state.promisedFor))};
    case DocumentStatus::Open:
        break;
    }
    switch (need) {
    case DocumentNeed::CheckedByOffice:
        return {ChipKind::Neu, QStringLiteral("shield"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Lo controlliamo noi"))};
    case DocumentNeed::DeclarationIsEnough:
        return {ChipKind::Info, QStringLiteral("sign"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Si firma dopo"))};
    case DocumentNeed::AlreadyHeld:
        return {ChipKind::Ok, QStringLiteral("check-circle"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Già presente"))};
    default:
        return {ChipKind::Outline, QStringLiteral("file"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Da portare"))};
    }
}

QString refusalSentence(const documents::IntakeRefusal &refusal)
{
    switch (refusal.fault) {
    case IntakeFault::TooLarge:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Il file è di %1 MB: il massimo è %2 MB. Scansiona in "
                                       "grigio a 200 punti, o dividi le pagine."))
            .arg(megabytes(refusal.actual), megabytes(refusal.limit));
    case IntakeFault::TooManyPixels:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "L’immagine è troppo grande per questo computer. Scattala "
                                       "o scansionala con meno dettaglio."));
    case IntakeFault::TooManyPages:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Il documento ha %1 pagine: il massimo è %2."))
            .arg(refusal.actual)
            .arg(refusal.limit);
    case IntakeFault::Encrypted:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Il PDF è protetto da password e l’ufficio non potrebbe "
                                       "leggerlo. Chiedine una copia senza password o "
                                       "scansionalo."));
    case IntakeFault::Broken:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Il file è rovinato e non si apre. Scaricalo di nuovo o "
                                       "scansiona il foglio."));
    case IntakeFault::Empty:
        return words(
            QT_TRANSLATE_NOOP("ui::DocumentWords", "Il file è vuoto. Scansionalo di nuovo."));
    case IntakeFault::Unsupported:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Qui vanno PDF, JPEG o PNG. Salva il documento in uno di "
                                       "questi formati."));
    case IntakeFault::Unreadable:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                   "Non riesco a leggere il file. Controlla che ci sia ancora e "
                                   "che tu possa aprirlo."));
}

}   // namespace ui
