#pragma once

#include "core/sync/drain.h"

#include "tests/core/sync/ask_routes.h"
#include "tests/support/fake_outbox.h"
#include "tests/support/string_makers.h"

namespace tests {

/// A desk's outbox, a network in memory and a real centre behind it, with time by hand.
struct DrainFixture : private core::sync::DrainListener {
    DrainFixture()
    {
        memory.centre.url = QStringLiteral("http://127.0.0.1:8080");
        memory.centre.publicKeyJwk = QString::fromUtf8(
            jsonBytes(core::security::publicKeyOf(centre.signingKey).value().toJwk()));
    }

    core::sync::SyncState run(core::sync::Pace pace = core::sync::Pace::Normal)
    {
        const auto state = drain->run(pace);
        centre.routes->registerPending();
        return state;
    }
    /// Passes until nothing is left or `passes` are done, letting as much time go by as is asked
    /// for.
    void runUntilDone(int passes = 60)
    {
        for (int i = 0; i < passes && run().waiting > 0; ++i) {
            if (drain->nextWake().isValid())
                centre.clock.set(std::max(centre.clock.nowUtc(), drain->nextWake()));
        }
    }
    /// A program killed and started again: all that is left is the outbox.
    void restart() { drain = makeDrain(); }
    int casesAtCentre()
    {
        int cases = 0;
        for (const QJsonValue &event : jsonOf(centre.get("/v1/case-events?limit=500"))
                                           .value(QStringLiteral("items"))
                                           .toArray())
            cases += event.toObject().value(QStringLiteral("state")) == QStringLiteral("received");
        return cases;
    }
    core::casework::OutboxItem item(qint64 sequence = 1) { return memory.at(sequence).item; }

    RoutesFixture centre;
    OutboxMemory memory;
    FakeOutbox outbox{memory};
    FakeTransport transport{
        [this](const core::sync::Request &request) { return askRoutes(centre, request); }};
    double chance = 1.0;
    bool stopping = false;
    QList<core::CaseId> changed;
    QStringList protocols;
    std::unique_ptr<core::sync::Drain> drain = makeDrain();

private:
    std::unique_ptr<core::sync::Drain> makeDrain()
    {
        return std::make_unique<core::sync::Drain>(
            outbox, transport, centre.clock, [this] { return chance; }, [this] { return stopping; },
            static_cast<core::sync::DrainListener &>(*this));
    }
    void itemChanged(const core::CaseId &id) override { changed.append(id); }
    void receiptArrived(const core::CaseId &, const QString &protocol) override
    {
        protocols.append(protocol);
    }
};

}   // namespace tests
