#pragma once

#include "core/casework/dispatch.h"
#include "ui/widgets/chip.h"

#include <QString>

namespace ui {

/// «Da inviare», «Aspetta la rete», «Inviata», «Ricevuta dal centro», «Non accettata». Waiting for
/// the network is neutral: nothing is wrong.
widgets::ChipSpec outboxChip(core::casework::OutboxState state, bool online);

/// Why an item is where it is, in the operator's words.
QString outboxReason(const core::casework::OutboxItem &item, bool online);

/// «1 h 48», «2 giorni»; empty under a minute.
QString waitedFor(const QDateTime &since, const QDateTime &now);

/// What was tried and when it is tried again, one sentence a line; empty when nothing failed and
/// the centre was never reached.
QStringList attemptWords(const core::casework::Dispatch::Line &line);

}   // namespace ui
