#include "ui/documents/document_words.h"

#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

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

NeedWords needWords(DocumentNeed need)
{
    switch (need) {
    case DocumentNeed::Required:
        return {words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Necessario")),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "senza questi l’ufficio non decide"))};
    case DocumentNeed::Useful:
        return {words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Utile")),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "accelera il controllo"))};
    case DocumentNeed::DeclarationIsEnough:
        return {words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Basta una dichiarazione")),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "la scriviamo noi alla firma"))};
    case DocumentNeed::CheckedByOffice:
        return {words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Lo verifica l’ufficio")),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "non serve portarlo"))};
    case DocumentNeed::AlreadyHeld:
        break;
    }
    return {words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Già presente")),
            words(QT_TRANSLATE_NOOP("ui::DocumentWords", "lo abbiamo da prima"))};
}

widgets::ChipSpec documentChip(DocumentNeed need, const domain::DocumentState &state, int waiting)
{
    if (waiting > 0)
        return {ChipKind::Warn, QStringLiteral("scan"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Da tenere: %1"))
                    .arg(pagesWords(waiting))};
    switch (state.status) {
    case DocumentStatus::Attached:
        if (state.heldSince.isValid())
            return {ChipKind::Ok, QStringLiteral("check-circle"),
                    words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Già presente"))};
        return {
            ChipKind::Ok, QStringLiteral("check-circle"),
            words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Acquisito %1")).arg(clockTime(state.at))};
    case DocumentStatus::SeenInOriginal:
        return {ChipKind::Ok, QStringLiteral("eye"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Visto in originale"))};
    case DocumentStatus::Promised:
        return {ChipKind::Warn, QStringLiteral("clock"),
                words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Arriverà il %1"))
                    .arg(shortDayWords(state.promisedFor))};
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
                                       "Il documento ha %1 pagine: il massimo è %2. "
                                       "Dividilo in due."))
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
    case IntakeFault::Stopped:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Hai fermato il lavoro."));
    case IntakeFault::Unreadable:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                   "Non riesco a leggere il file. Controlla che ci sia ancora e "
                                   "che tu possa aprirlo."));
}

QString storeSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Io:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Il disco è pieno o non si lascia scrivere. Libera spazio o "
                                       "chiama l’assistenza, poi premi di nuovo Tieni."));
    case ErrorCode::Conflict:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Un collega ha cambiato la pratica in questo momento. "
                                       "Premi di nuovo Tieni."));
    case ErrorCode::Denied:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "La pratica non si può più cambiare. Se è già stata "
                                       "inviata, apri un’integrazione."));
    case ErrorCode::Locked:
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                       "Il banco è bloccato. Rientra con la tua password."));
    default:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                   "Qualcosa sul disco non è integro. Riprova e, se si ripete, "
                                   "avvisa il responsabile."));
}

QString shrunkSentence(const documents::Assembled &paper)
{
    QStringList done;
    if (paper.done.dpi > 0)
        done.append(words(QT_TRANSLATE_NOOP("ui::DocumentWords", "al massimo %1 punti per pollice"))
                        .arg(paper.done.dpi));
    if (paper.done.grey)
        done.append(words(QT_TRANSLATE_NOOP("ui::DocumentWords", "in grigio")));
    done.append(
        words(QT_TRANSLATE_NOOP("ui::DocumentWords", "qualità %1 su 100")).arg(paper.done.quality));
    return words(QT_TRANSLATE_NOOP("ui::DocumentWords", "Da %1 a %2: %3."))
        .arg(sizeWords(paper.sizeBefore), sizeWords(paper.file.size),
             done.join(QStringLiteral(", ")));
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kKilo = 1024;
    if (bytes < kKilo * kKilo / 10)
        return words(QT_TRANSLATE_NOOP("ui::DocumentWords", "%1 kB"))
            .arg(std::max<qint64>(1, (bytes + kKilo / 2) / kKilo));
    return words(QT_TRANSLATE_NOOP("ui::DocumentWords", "%1 MB")).arg(megabytes(bytes));
}

QString pagesWords(int pages)
{
    return pages == 1 ? words(QT_TRANSLATE_NOOP("ui::DocumentWords", "1 pagina"))
                      : words(QT_TRANSLATE_NOOP("ui::DocumentWords", "%1 pagine")).arg(pages);
}

QString officeSentence(const QString &paper, const QString &benefit)
{
    return words(QT_TRANSLATE_NOOP("ui::DocumentWords",
                                   "«Mi serve questo documento: %1. È per la domanda di %2. Quanto "
                                   "costa e quando è pronto?»"))
        .arg(paper, benefit);
}

}   // namespace ui
