#pragma once

#include "core/interview/standing.h"
#include "core/rules/catalogue.h"
#include "core/triage/assessment.h"
#include "ui/widgets/strip.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace ui {

/// «Restano circa 9 domande», «Resta circa 1 domanda»; `left` is expected, not exact.
QString remainingWords(double left);

/// What is known already, in a word each: «età», «residenza», «famiglia», «lavoro». Three at most.
QStringList knownTopics(const core::domain::Facts &facts, const core::rules::Catalogue &catalogue);

/// «Serve per NASpI, ADI e altre 3.» Empty when it serves nothing that can be named.
QString purposeWords(const QList<core::interview::Purpose> &purposes,
                     const core::rules::Catalogue &catalogue);

/// «Con questa risposta: ADI da forse a probabile.» Empty when the answer changed nothing.
/// @param stillHere  the answer is the one on the screen; otherwise it is called the last one
QString changeWords(const QList<core::triage::RightChange> &changes,
                    const core::rules::Catalogue &catalogue, bool stillHere = true);

/// What was found so far, for the box that appears by itself. `benefit` empty: nothing to say.
struct FoundWords {
    QString benefit;
    widgets::StripKind kind = widgets::StripKind::Info;
    QString lead;   // «NASpI: probabile.»
    QString text;   // «Nessuno l’ha chiesta ancora. Ha tempo fino al 2 dicembre: …»

    bool operator==(const FoundWords &) const = default;
};

/// The best row that nobody has asked for yet. Before the fourth answer only one whose last day is
/// near: waiting would lose it.
/// @param asked  benefits for which an application was begun in this visit
FoundWords foundWords(const core::triage::Assessment &assessment,
                      const core::rules::Catalogue &catalogue, int answered,
                      const QStringList &asked);

/// «5 misure già valutate su 14».
QString settledWords(int settled, int openable);

/// «probabile», «forse», «per ora no»… in the middle of a sentence.
QString kindWords(core::triage::RightKind kind);

}   // namespace ui
