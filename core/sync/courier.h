#pragma once

#include "core/sync/centre_line.h"
#include "core/sync/outbox_port.h"
#include "core/sync/protocol.h"
#include "core/sync/receipt_check.h"

namespace core::sync {

/// Carries one item as far as it goes: files first, then the case, then after the receipt. Writes
/// to the outbox only what was verified; decides nothing about waiting.
class Courier {
public:
    /// Borrows all.
    Courier(OutboxPort &outbox, Transport &transport, const CentreSettings &centre,
            Stopping stopping)
        : m_outbox(outbox), m_line(transport, centre, std::move(stopping))
    {
    }

    Delivery carry(const casework::OutboxItem &item);
    /// Whether the centre answers at all.
    Delivery probe() { return m_line.probe(); }

private:
    struct Load {
        casework::OutboxItem item;
        casework::OutboxBody body;
        QList<OwnAttachment> files;
    };

    Result<Load> load(const casework::OutboxItem &item);
    Halt locate(const Load &load, QUrl &submission);
    Halt submit(const Load &load, QUrl &submission);
    Halt submitOnce(const Load &load, QUrl &submission);
    Delivery follow(const Load &load, const QUrl &submission);
    Delivery fetchReceipt(const Load &load, const QUrl &address);
    Halt accepted(const Load &load, const QUrl &submission);

    OutboxPort &m_outbox;
    CentreLine m_line;
};

}   // namespace core::sync
