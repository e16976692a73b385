#pragma once

#include "core/base/result.h"
#include "core/devices/card_reader.h"
#include "core/devices/cups_queues.h"
#include "core/devices/scan_port.h"
#include "core/identity/mrz.h"

#include <QString>

namespace ui {

/// States and faults of devices in the operator's words: what it is, and what to do.
QString cardStateSentence(core::devices::CardReaderState state);
QString cardSentence(core::devices::CardFault fault);
QString scanSentence(core::devices::ScanFault fault);
/// Name, state and what it lacks: «Ufficio: pronta.»
QString queueSentence(const core::devices::PrintQueue &queue);
/// All of them in one line; the sentence for none, and for no print service.
QString queuesSentence(const core::Result<QList<core::devices::PrintQueue>> &queues);
QString mrzSentence(core::identity::MrzFault fault);
QString mrzDoubtSentence(core::identity::MrzDoubt doubt);

}   // namespace ui
