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

QString say(const char *words)
{
    return QCoreApplication::translate("ui::DayWords", words);
}

const QString kAppointment = QStringLiteral("appuntamento");

/// «oggi», «2 dic».
QString dayWords(const QDate &day, const QDate &today)
{
    return day == today ? say("oggi") : shortDayWords(day);
}

/// «8 giorni», «Oggi», «scaduta».
widgets::ChipSpec dueChip(const QDate &day, const QDate &today)
{
    const qint64 left = today.daysTo(day);
    if (left < 0)
        return {widgets::ChipKind::Err, QStringLiteral("alert"), say("passata")};
    if (left == 0)
        return {widgets::ChipKind::Err, QStringLiteral("alert"), say("Oggi")};
    const bool near = left <= 5;
    return {near ? widgets::ChipKind::Err : widgets::ChipKind::Warn,
            near ? QStringLiteral("alert") : QStringLiteral("clock"),
            left == 1 ? say("1 giorno") : say("%1 giorni").arg(left)};
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
    return found == words.cend() ? service : say(*found);
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
        return say("Ore %1").arg(clockTime(appointment));
    const auto found = words.constFind(priority);
    return found == words.cend() ? QString() : say(*found);
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
        return say("ora al %1").arg(desk);
    case TicketState::Called:
        return ticket.calledAt.size() == 1 ? say("chiamato")
                                           : say("chiamato %1 volte").arg(ticket.calledAt.size());
    case TicketState::Hold:
        return say("in pausa");
    case TicketState::NoShow:
        return say("non presentato");
    default:
        return {};
    }
}

QList<OutcomeWords> visitOutcomeWords()
{
    return {{QStringLiteral("TRASMESSA"), say("Domanda consegnata")},
            {QStringLiteral("AVVIATA"), say("Domanda avviata")},
            {QStringLiteral("SOSPESA"), say("Sospesa: manca qualcosa")},
            {QStringLiteral("INTEGRATA"), say("Integrata una domanda già inviata")},
            {QStringLiteral("ORIENTATA"), say("Orientata: sa che cosa può chiedere")},
            {QStringLiteral("INFO"), say("Solo informazioni")},
            {QStringLiteral("APPUNTAMENTO"), say("Torna su appuntamento")},
            {QStringLiteral("INPS"), say("Da vedere con INPS")},
            {QStringLiteral("NON_SPETTA"), say("Per ora non può chiederla")},
            {QStringLiteral("NON_INTERESSA"), say("Non le interessa")},
            {QStringLiteral("URGENZA"), say("Urgenza: inviata a un aiuto subito")},
            {QStringLiteral("NON_PRESENTATA"), say("Non si è presentata")},
            {QStringLiteral("ABBANDONO"), say("È andata via prima")}};
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
                item.on < today ? say("L’ultimo giorno per chiedere è passato")
                                : say("Ultimo giorno per chiedere"),
                dueChip(item.on, today)};
    case TodayKind::SuspensionDue:
        return {day, what, item.subject, dueChip(item.on, today)};
    case TodayKind::DocumentDue:
        return {day, what, say("Promesso: %1").arg(item.subject), dueChip(item.on, today)};
    case TodayKind::Appointment:
        return {hour, item.personName, item.subject,
                item.on < today ? widgets::ChipSpec{widgets::ChipKind::Warn,
                                                    QStringLiteral("alert"), say("da segnare")}
                                : widgets::ChipSpec{widgets::ChipKind::Outline,
                                                    QStringLiteral("calendar"), say("fissato")}};
    case TodayKind::Received:
        return {hour,
                what,
                say("Ricevuta dal centro: %1").arg(item.subject),
                {widgets::ChipKind::Ok, QStringLiteral("check-circle"), say("ricevuta")}};
    case TodayKind::Refused:
        return {hour,
                what,
                item.subject.isEmpty() ? say("Il centro non l’ha accettata") : item.subject,
                {widgets::ChipKind::Err, QStringLiteral("alert"), say("da rifare")}};
    case TodayKind::Reminder:
        return {day, what, item.subject.isEmpty() ? say("Da ricordare") : item.subject,
                item.on < today ? widgets::ChipSpec{widgets::ChipKind::Warn,
                                                    QStringLiteral("alert"), say("da fare")}
                                : widgets::ChipSpec{widgets::ChipKind::Outline,
                                                    QStringLiteral("clock"), say("da fare")}};
    }
    return {};
}

QString minutesWords(qint64 minutes)
{
    if (minutes < 60)
        return say("%1 min").arg(minutes);
    return say("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}   // namespace ui
