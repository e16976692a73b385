#pragma once

#include "core/casework/today.h"
#include "core/domain/ticket.h"
#include "ui/widgets/chip.h"

#include <QString>
#include <QStringList>

namespace ui {

/// «Famiglia», «Lavoro»…: what a number is for, in one word.
QString ticketServiceWords(const QString &service);

/// «Gravidanza», «Bambino piccolo»…; of an appointment its hour when it has one: «Ore 10:50».
QString priorityWords(const QString &priority, const QDateTime &appointment = {});
/// Icon that goes with it; empty for none.
QString priorityIcon(const QString &priority);

/// Where a number is when it does not simply wait: «ora al banco 2», «chiamato 2 volte», «in
/// pausa», «non presentato». Empty while it waits. `desk` as in «banco 2».
QString ticketPlaceWords(const core::domain::Ticket &ticket, const QString &desk);

/// An outcome of a visit and what it is called on the screen.
struct OutcomeWords {
    QString code;
    QString words;
};
/// All of them, what happens most often first.
QList<OutcomeWords> visitOutcomeWords();
QString visitOutcomeWords(const QString &code);

/// A line of «Oggi»: when, what, about what, and its chip.
struct TodayWords {
    QString when;
    QString what;
    QString about;
    widgets::ChipSpec chip;
};
TodayWords todayWords(const core::casework::TodayItem &item, const QString &benefitName,
                      const QDate &today);

/// «3 min», «1 h 05».
QString minutesWords(qint64 minutes);

}   // namespace ui
