#include "ui/sync/outbox_words.h"

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

QString outboxReason(const OutboxItem &item, bool online)
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

}   // namespace ui
