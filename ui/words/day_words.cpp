#include "ui/words/day_words.h"

#include "ui/words/chip_words.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using core::casework::TodayItem;
using core::casework::TodayKind;
using core::domain::Ticket;
using core::domain::TicketState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DayWords)
};

const QString kAppointment = QStringLiteral("appuntamento");

/// «oggi», «2 dic».
QString dayWords(const QDate &day, const QDate &today)
{
    return day == today ? Words::tr("oggi") : shortDayWords(day);
}

/// «8 giorni», «Oggi», «scaduta».
widgets::ChipSpec dueChip(const QDate &day, const QDate &today)
{
    const qint64 left = today.daysTo(day);
    if (left < 0)
        return {widgets::ChipKind::Err, QStringLiteral("alert"), Words::tr("passata")};
    if (left == 0)
        return {widgets::ChipKind::Err, QStringLiteral("alert"), Words::tr("Oggi")};
    const bool near = left <= 5;
    return {near ? widgets::ChipKind::Err : widgets::ChipKind::Warn,
            near ? QStringLiteral("alert") : QStringLiteral("clock"),
            left == 1 ? Words::tr("1 giorno") : Words::tr("%1 giorni").arg(left)};
}

}   // namespace

QString ticketServiceWords(const QString &service)
{
    static const QMap<QString, const char *> words = {
        {QStringLiteral("famiglia"), QT_TRANSLATE_NOOP("ui::DayWords", "Famiglia")},
        {QStringLiteral("lavoro"), QT_TRANSLATE_NOOP("ui::DayWords", "Lavoro")},
        {QStringLiteral("pensione"), QT_TRANSLATE_NOOP("ui::DayWords", "Pensione")},
        {QStringLiteral("sostegno"), QT_TRANSLATE_NOOP("ui::DayWords", "Sostegno")},
        {QStringLiteral("documenti"), QT_TRANSLATE_NOOP("ui::DayWords", "Documenti")},
        {QStringLiteral("altro"), QT_TRANSLATE_NOOP("ui::DayWords", "Altro")}};
    const auto found = words.constFind(service);
    return found == words.cend() ? service : Words::tr(*found);
}

QString priorityWords(const QString &priority, const QDateTime &appointment)
{
    static const QMap<QString, const char *> words = {
        {kAppointment, QT_TRANSLATE_NOOP("ui::DayWords", "Appuntamento")},
        {QStringLiteral("gravidanza"), QT_TRANSLATE_NOOP("ui::DayWords", "Gravidanza")},
        {QStringLiteral("bambino_piccolo"), QT_TRANSLATE_NOOP("ui::DayWords", "Bambino piccolo")},
        {QStringLiteral("disabilita"), QT_TRANSLATE_NOOP("ui::DayWords", "Disabilità")},
        {QStringLiteral("eta"), QT_TRANSLATE_NOOP("ui::DayWords", "Età")},
        {QStringLiteral("scade_oggi"), QT_TRANSLATE_NOOP("ui::DayWords", "Scade oggi")}};
    if (priority == kAppointment && appointment.isValid())
        return Words::tr("Ore %1").arg(clockTime(appointment));
    const auto found = words.constFind(priority);
    return found == words.cend() ? QString() : Words::tr(*found);
}

QString priorityIcon(const QString &priority)
{
    static const QMap<QString, QString> icons = {
        {kAppointment, QStringLiteral("calendar")},
        {QStringLiteral("gravidanza"), QStringLiteral("child")},
        {QStringLiteral("bambino_piccolo"), QStringLiteral("child")},
        {QStringLiteral("disabilita"), QStringLiteral("user")},
        {QStringLiteral("eta"), QStringLiteral("user")},
        {QStringLiteral("scade_oggi"), QStringLiteral("clock")}};
    return icons.value(priority);
}

QString ticketPlaceWords(const Ticket &ticket, const QString &desk)
{
    switch (ticket.state) {
    case TicketState::Serving:
        return Words::tr("ora al %1").arg(desk);
    case TicketState::Called:
        return ticket.calledAt.size() == 1
                   ? Words::tr("chiamato")
                   : Words::tr("chiamato %1 volte").arg(ticket.calledAt.size());
    case TicketState::Hold:
        return Words::tr("in pausa");
    case TicketState::NoShow:
        return Words::tr("non presentato");
    default:
        return {};
    }
}

QList<OutcomeWords> visitOutcomeWords()
{
    return {{QStringLiteral("TRASMESSA"), Words::tr("Domanda consegnata")},
            {QStringLiteral("AVVIATA"), Words::tr("Domanda avviata")},
            {QStringLiteral("SOSPESA"), Words::tr("Sospesa: manca qualcosa")},
            {QStringLiteral("INTEGRATA"), Words::tr("Integrata una domanda già inviata")},
            {QStringLiteral("ORIENTATA"), Words::tr("Orientata: sa che cosa può chiedere")},
            {QStringLiteral("INFO"), Words::tr("Solo informazioni")},
            {QStringLiteral("APPUNTAMENTO"), Words::tr("Torna su appuntamento")},
            {QStringLiteral("INPS"), Words::tr("Da vedere con INPS")},
            {QStringLiteral("NON_SPETTA"), Words::tr("Per ora non può chiederla")},
            {QStringLiteral("NON_INTERESSA"), Words::tr("Non le interessa")},
            {QStringLiteral("URGENZA"), Words::tr("Urgenza: inviata a un aiuto subito")},
            {QStringLiteral("NON_PRESENTATA"), Words::tr("Non si è presentata")},
            {QStringLiteral("ABBANDONO"), Words::tr("È andata via prima")}};
}

QString visitOutcomeWords(const QString &code)
{
    for (const OutcomeWords &one : visitOutcomeWords())
        if (one.code == code)
            return one.words;
    return code;
}

TodayWords todayWords(const TodayItem &item, const QString &benefitName, const QDate &today)
{
    const QString what = QStringLiteral("%1 · %2").arg(benefitName, item.personName);
    const QString day = dayWords(item.on, today);
    const QString hour = item.on == today ? clockTime(item.at) : shortDayWords(item.on);
    switch (item.kind) {
    case TodayKind::Deadline:
        return {day, what,
                item.on < today ? Words::tr("L’ultimo giorno per chiedere è passato")
                                : Words::tr("Ultimo giorno per chiedere"),
                dueChip(item.on, today)};
    case TodayKind::SuspensionDue:
        return {day, what, item.subject, dueChip(item.on, today)};
    case TodayKind::DocumentDue:
        return {day, what, Words::tr("Promesso: %1").arg(item.subject), dueChip(item.on, today)};
    case TodayKind::Appointment:
        return {hour, item.personName, item.subject,
                item.on < today
                    ? widgets::ChipSpec{widgets::ChipKind::Warn, QStringLiteral("alert"),
                                        Words::tr("da segnare")}
                    : widgets::ChipSpec{widgets::ChipKind::Outline, QStringLiteral("calendar"),
                                        Words::tr("fissato")}};
    case TodayKind::Received:
        return {hour,
                what,
                Words::tr("Ricevuta dal centro: %1").arg(item.subject),
                {widgets::ChipKind::Ok, QStringLiteral("check-circle"), Words::tr("ricevuta")}};
    case TodayKind::Refused:
        return {hour,
                what,
                item.subject.isEmpty() ? Words::tr("Il centro non l’ha accettata") : item.subject,
                {widgets::ChipKind::Err, QStringLiteral("alert"), Words::tr("da rifare")}};
    case TodayKind::Reminder:
        return {day, what, item.subject.isEmpty() ? Words::tr("Da ricordare") : item.subject,
                item.on < today ? widgets::ChipSpec{widgets::ChipKind::Warn,
                                                    QStringLiteral("alert"), Words::tr("da fare")}
                                : widgets::ChipSpec{widgets::ChipKind::Outline,
                                                    QStringLiteral("clock"), Words::tr("da fare")}};
    }
    return {};
}

QString minutesWords(qint64 minutes)
{
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}   // namespace ui
