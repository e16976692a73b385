#pragma once

#include "core/sync/outbox_port.h"
#include "core/sync/protocol.h"
#include "core/sync/receipt_check.h"
#include "core/sync/reply_class.h"
#include "core/sync/transport.h"

#include <functional>

namespace core::sync {

/// The centre of this pass.
struct CentreSettings {
    QUrl address;
    security::PublicKey key;
};

/// How far one item came.
struct Delivery {
    enum class State {
        Received,     // and written down
        Processing,   // the centre has it and is not done
        Trouble,      // see `meaning`
        Doubtful,     // the centre's receipt does not hold: nothing is believed
        Broken,       // our own bytes are not what they should be: `reason`
        NotWritten,   // the outbox failed: `error`
        Cancelled,
    };
    State state = State::Trouble;
    ReplyClass meaning = ReplyClass::Good;
    Reply reply;   // the last one
    QString reason;
    QString protocol;   // Received
    Error error{};
};

/// Carries one item as far as it goes: files first, then the case, then after the receipt. Writes
/// to the outbox only what was verified; decides nothing about waiting.
class Courier {
public:
    using Stopping = std::function<bool()>;
    /// Borrows all.
    Courier(OutboxPort &outbox, Transport &transport, const CentreSettings &centre,
            Stopping stopping)
        : m_outbox(outbox), m_transport(transport), m_centre(centre),
          m_stopping(std::move(stopping))
    {
    }

    Delivery carry(const casework::OutboxItem &item);
    /// Whether the centre answers at all.
    Delivery probe();

private:
    struct Load {
        casework::OutboxItem item;
        casework::OutboxBody body;
        QList<OwnAttachment> files;
    };
    /// Nothing: go on. Otherwise the item's way ends here.
    using Halt = std::optional<Delivery>;

    Reply exchange(const Request &request);
    Delivery trouble(const Reply &reply) const;
    Result<Load> load(const casework::OutboxItem &item);
    Halt locate(const Load &load, QUrl &submission);
    Halt submit(const Load &load, QUrl &submission);
    Halt submitOnce(const Load &load, QUrl &submission);
    Halt upload(const Load &load, const OwnAttachment &file);
    Halt sendParts(const OwnAttachment &file, const UploadState &state, const QByteArray &bytes);
    Delivery follow(const Load &load, const QUrl &submission);
    Delivery fetchReceipt(const Load &load, const QUrl &address);
    Halt accepted(const Load &load, const QUrl &submission);

    OutboxPort &m_outbox;
    Transport &m_transport;
    const CentreSettings &m_centre;
    Stopping m_stopping;
};

}   // namespace core::sync
