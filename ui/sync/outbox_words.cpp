#include "ui/sync/outbox_words.h"

#include "ui/words/italian.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using core::casework::OutboxItem;
using core::casework::OutboxState;
using widgets::ChipKind;
using widgets::ChipSpec;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::OutboxWords", text);
}

}   // namespace

ChipSpec outboxChip(OutboxState state, bool online)
{
    switch (state) {
    case OutboxState::Waiting:
        return online ? ChipSpec{ChipKind::Neu, QStringLiteral("send"),
                                 words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Da inviare"))}
                      : ChipSpec{ChipKind::Neu, QStringLiteral("network-off"),
                                 words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Aspetta la rete"))};
    case OutboxState::Sent:
        return {ChipKind::Info, QStringLiteral("send"),
                words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Inviata"))};
    case OutboxState::Received:
        return {ChipKind::Ok, QStringLiteral("check-circle"),
                words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Ricevuta dal centro"))};
    case OutboxState::Quarantined:
        break;
    }
    return {ChipKind::Err, QStringLiteral("alert"),
            words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Non accettata"))};
}

namespace {

QString reasonOf(const OutboxItem &item, bool online)
{
    switch (item.state) {
    case OutboxState::Received:
        return words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Ha il numero ufficiale"));
    case OutboxState::Sent:
        return words(QT_TRANSLATE_NOOP("ui::OutboxWords",
                                       "Il centro la sta registrando: aspetto il numero"));
    case OutboxState::Waiting:
        return online && item.tries > 0
                   ? words(QT_TRANSLATE_NOOP(
                         "ui::OutboxWords", "Il centro non ha risposto come deve: riprovo da sola"))
                   : words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Parte da sola"));
    case OutboxState::Quarantined:
        break;
    }
    return item.detail.isEmpty()
               ? words(QT_TRANSLATE_NOOP("ui::OutboxWords",
                                         "Il centro non l’ha accettata. Premi «Riprova» o chiama "
                                         "il responsabile."))
               : words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Il centro dice: %1")).arg(item.detail);
}

}   // namespace

QString outboxReason(const OutboxItem &item, bool online)
{
    const QString reason = reasonOf(item, online);
    if (!item.withSupervisor.isValid() || item.state == OutboxState::Received)
        return reason;
    return words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Dal responsabile dalle %1. %2"))
        .arg(clockTime(item.withSupervisor), reason);
}

QString waitedFor(const QDateTime &since, const QDateTime &now)
{
    constexpr qint64 kHour = 60;
    constexpr qint64 kDay = 24 * kHour;
    const qint64 minutes = since.secsTo(now) / 60;
    if (minutes < 1)
        return {};
    if (minutes < kHour)
        return words(QT_TRANSLATE_NOOP("ui::OutboxWords", "%1 min")).arg(minutes);
    if (minutes < kDay)
        return words(QT_TRANSLATE_NOOP("ui::OutboxWords", "%1 h %2"))
            .arg(minutes / kHour)
            .arg(minutes % kHour, 2, 10, QLatin1Char('0'));
    return minutes < 2 * kDay
               ? words(QT_TRANSLATE_NOOP("ui::OutboxWords", "1 giorno"))
               : words(QT_TRANSLATE_NOOP("ui::OutboxWords", "%1 giorni")).arg(minutes / kDay);
}

QStringList attemptWords(const core::casework::Dispatch::Line &line)
{
    QStringList said;
    if (line.nextTry.isValid() && line.failures > 0)
        said << words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Riprovo da sola alle %1."))
                    .arg(clockTime(line.nextTry));
    if (line.failures == 1)
        said << words(QT_TRANSLATE_NOOP("ui::OutboxWords", "1 tentativo senza risposta."));
    else if (line.failures > 1)
        said << words(QT_TRANSLATE_NOOP("ui::OutboxWords", "%1 tentativi senza risposta."))
                    .arg(line.failures);
    if (line.offlineSince.isValid())
        said << words(QT_TRANSLATE_NOOP("ui::OutboxWords",
                                        "La rete manca dalle %1: non si è perso niente."))
                    .arg(clockTime(line.offlineSince));
    if (line.lastContact.isValid())
        said << words(QT_TRANSLATE_NOOP("ui::OutboxWords", "Ultima risposta del centro alle %1."))
                    .arg(clockTime(line.lastContact));
    return said;
}

}   // namespace ui
