#include "ui/error_text.h"

#include "core/base/disk_guard.h"

#include <QCoreApplication>

namespace ui {

namespace {

// The operator's interface is written in Italian: Italian is the source language of every tr() in
// ui, and the other languages are translations of it.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)
};

/// What casework says of a case that somebody else holds (case_change.h).
const QString kHeld = QStringLiteral("held");
/// Of an answer that a colleague gave meanwhile (case_model.cpp).
const QString kAnsweredElsewhere = QStringLiteral("answered elsewhere");
/// Of a case that another desk changed too (shared_drafts.h).
const QString kTwoVersions = QStringLiteral("two versions");

}   // namespace

QString errorText(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::NotFound:
        return Words::tr("Non trovo quello che serve per andare avanti. Il lavoro già "
                         "fatto è al sicuro. Torna indietro e riapri da capo.");
    case core::ErrorCode::Invalid:
        return Words::tr("Un dato non va bene così, quindi non ho cambiato niente. Il "
                         "resto è al sicuro. Controlla il dato e riprova.");
    case core::ErrorCode::Denied:
        return Words::tr("Non è permesso con questo utente o questa password. Non è "
                         "cambiato niente. Riprova o chiedi al responsabile.");
    case core::ErrorCode::Locked:
        return Words::tr("Il banco è bloccato. I dati sono al sicuro. Aspetta un "
                         "momento, poi rientra con la tua password.");
    case core::ErrorCode::Conflict:
        if (error.detail == kHeld)
            return Words::tr("La pratica la sta usando un collega, quindi non ho cambiato niente. "
                             "Puoi leggerla. Dalla pagina «Pratica» puoi chiedere di averla.");
        if (error.detail == kAnsweredElsewhere)
            return Words::tr("Un collega ha appena risposto a questa domanda, quindi non ho "
                             "cambiato niente. Ora vedi la sua risposta: se vale la tua, scrivila "
                             "di nuovo.");
        if (error.detail == kTwoVersions)
            return Words::tr("La pratica è stata cambiata anche a un altro banco, quindi non l’ho "
                             "consegnata. Le due versioni sono al sicuro. Confrontale e scegli che "
                             "cosa vale, poi consegna.");
        return Words::tr("Un collega ha cambiato la stessa cosa nel frattempo. Nessuna "
                         "delle due versioni è persa. Riapri e confronta.");
    case core::ErrorCode::Offline:
        return Words::tr("Il centro non risponde. Tutto è salvato su questo computer. "
                         "Puoi continuare: invio appena torna la rete.");
    case core::ErrorCode::Corrupt:
        return Words::tr("Un dato letto non è integro, quindi non lo uso. Il resto è al "
                         "sicuro. Riprova e, se si ripete, avvisa il responsabile.");
    case core::ErrorCode::Io:
        if (error.detail == core::kNoDiskRoom)
            return Words::tr("Lo spazio sul disco sta finendo: per ora non aggiungo documenti. "
                             "Risposte e domande si salvano ancora. Avvisa chi cura il computer e "
                             "riprova quando c’è spazio.");
        break;
    }
    return Words::tr("Non riesco a leggere o scrivere su questo computer. Quello già "
                     "salvato è al sicuro. Controlla lo spazio sul disco e riprova.");
}

}   // namespace ui
