#pragma once

#include "core/sync/draft_exchange.h"

#include "tests/core/sync/ask_routes.h"
#include "tests/support/fake_drafts.h"
#include "tests/support/string_makers.h"

namespace tests {

/// One desk with drafts, and its network to a centre.
struct DraftDesk : private core::sync::DraftListener {
    DraftDesk(RoutesFixture &at, const char *name) : centre(at), memory(QLatin1String(name)) {}

    core::sync::DraftRound run(core::sync::Pace pace = core::sync::Pace::Normal)
    {
        return exchange->run(pace, settings);
    }
    /// Rounds, each when the last one says, until nothing waits or `most` are done.
    void runUntilDone(int most = 30)
    {
        for (int i = 0; i < most; ++i) {
            if (run().trouble.isEmpty() && memory.isAllSent())
                return;
            if (exchange->nextWake().isValid())
                centre.clock.set(std::max(centre.clock.nowUtc(), exchange->nextWake()));
        }
    }
    /// A program killed and started again: all that is left is what was kept.
    void restart() { exchange = make(); }
    QString value(const core::CaseId &id)
    {
        const auto *fact = memory.at(id).parcel.draft.facts.find(QStringLiteral("data_cessazione"));
        return fact ? fact->value.toString() : QString();
    }
    qsizetype asked(const char *what) const
    {
        return transport.log.filter(QLatin1String(what)).size();
    }

    RoutesFixture &centre;
    core::sync::CentreSettings settings{QUrl(QStringLiteral("http://127.0.0.1:8080")),
                                        core::security::publicKeyOf(centre.signingKey).value()};
    DraftsMemory memory;
    FakeDrafts drafts{memory};
    FakeTransport transport{
        [this](const core::sync::Request &request) { return askRoutes(centre, request); }};
    double chance = 1.0;
    bool stopping = false;
    QList<core::CaseId> changed;
    std::unique_ptr<core::sync::DraftExchange> exchange = make();

private:
    std::unique_ptr<core::sync::DraftExchange> make()
    {
        return std::make_unique<core::sync::DraftExchange>(
            drafts, transport, centre.clock, [this] { return chance; }, [this] { return stopping; },
            static_cast<core::sync::DraftListener &>(*this));
    }
    void draftChanged(const core::CaseId &id) override { changed.append(id); }
};

/// A real centre and two desks of one site.
struct DeskPair {
    RoutesFixture centre;
    DraftDesk a{centre, "H501-D01"};
    DraftDesk b{centre, "H501-D02"};

    /// A draft made at A that B knows.
    core::CaseId shared(const QList<QByteArray> &pages = {})
    {
        const core::CaseId id = a.memory.add(pages);
        a.run();
        b.run();
        REQUIRE(b.memory.drafts.contains(id));
        b.changed.clear();
        return id;
    }
};

}   // namespace tests
