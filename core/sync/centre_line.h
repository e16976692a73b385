#pragma once

#include "core/base/result.h"
#include "core/security/jws.h"
#include "core/sync/reply_class.h"
#include "core/sync/transport.h"

#include <QUrl>

#include <functional>
#include <optional>

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
        Broken,       // bytes are not what they should be: `reason`
        NotWritten,   // our own store failed: `error`
        Cancelled,
    };
    State state = State::Trouble;
    ReplyClass meaning = ReplyClass::Good;
    Reply reply;   // the last one
    QString reason;
    QString protocol;   // Received
    Error error{};
};

/// Nothing: go on. Otherwise the item's way ends here.
using Halt = std::optional<Delivery>;

using Stopping = std::function<bool()>;

Delivery notWritten(const Error &error);
Delivery broken(const char *reason, const Error &error);
/// Answered in the right words but not with what the protocol promises there.
Delivery stranger(const Reply &reply);

/// Asks the centre and says what an answer means; decides nothing about waiting.
class CentreLine {
public:
    /// Borrows all.
    CentreLine(Transport &transport, const CentreSettings &centre, Stopping stopping)
        : m_transport(transport), m_centre(centre), m_stopping(std::move(stopping))
    {
    }

    const CentreSettings &centre() const { return m_centre; }
    const QUrl &address() const { return m_centre.address; }
    bool isStopping() const { return m_stopping(); }

    Reply exchange(const Request &request);
    Delivery trouble(const Reply &reply) const;
    /// Whether the centre answers at all.
    Delivery probe();

private:
    Transport &m_transport;
    const CentreSettings &m_centre;
    Stopping m_stopping;
};

}   // namespace core::sync
