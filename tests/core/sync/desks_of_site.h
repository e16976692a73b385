#pragma once

#include "core/sync/draft_exchange.h"
#include "core/sync/drain.h"
#include "core/sync/http_transport.h"

#include "core/centre/centre.h"
#include "tests/support/case_bodies.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/fake_transport.h"
#include "tests/support/string_makers.h"

#include <functional>

namespace tests {

/// A real line that fails once, in the middle.
class CutLine : public core::sync::Transport {
public:
    enum class Cut { BeforeSending, BeforeTheReply };

    core::sync::Reply send(const core::sync::Request &request) override
    {
        if (isDown)
            return noRoute();
        const bool isCut = ++m_count == cutAt;
        if (isCut && cut == Cut::BeforeSending)
            return noRoute();
        const core::sync::Reply reply = m_line.send(request);
        return isCut ? core::sync::Reply{core::sync::Fate::Unknown, 0, {}, {}, {}} : reply;
    }
    void cancel() override { m_line.cancel(); }
    int count() const { return m_count; }

    bool isDown = false;
    int cutAt = 0;   // of all requests, from 1
    Cut cut = Cut::BeforeSending;

private:
    core::sync::HttpTransport m_line;
    int m_count = 0;
};

/// One desk of the site, with all that its sync is made of.
class SiteDesk : private core::sync::DrainListener, private core::sync::DraftListener {
public:
    /// `number` of the desk, and who sits there.
    SiteDesk(int number, const QString &login, const QString &bundle = DeskFixture::smallBundle());

    void knows(const core::centre::Centre &centre);
    /// What the engine does at a wake, in a hurry.
    core::sync::SyncState pass();
    /// Passes until nothing waits, with a moment in between for the centre to do its part.
    void passUntilReceived();
    /// Without a line for a while.
    void goOffline() { line.isDown = true; }
    void goOnline() { line.isDown = false; }
    /// A killed program, started again.
    void restart();

    core::domain::Case now(const core::CaseId &id);
    bool has(const core::CaseId &id) { return desk.desk->cases().view(id).has_value(); }
    void answer(const core::CaseId &id, const char *key, const QJsonValue &value);
    void attach(const core::CaseId &id, const QByteArray &bytes);
    QByteArray page(const core::CaseId &id);
    QJsonValue value(const core::CaseId &id, const char *key);
    core::casework::SharedDrafts &drafts() { return desk.desk->sharedDrafts(); }
    /// How many cases have two versions.
    qsizetype differing();

    DeskFixture desk;
    CutLine line;
    QList<core::CaseId> changed;

private:
    void open();
    void itemChanged(const core::CaseId &) override {}
    void receiptArrived(const core::CaseId &, const QString &) override {}
    void draftChanged(const core::CaseId &id) override { changed.append(id); }

    QString m_login;
    std::unique_ptr<core::sync::OutboxPort> m_outbox;
    std::unique_ptr<core::sync::DraftPort> m_drafts;
    std::unique_ptr<core::sync::Drain> m_drain;
    std::unique_ptr<core::sync::DraftExchange> m_exchange;
};

/// Two desks of one site and their centre, on the loopback.
struct DesksOfSite {
    DesksOfSite();

    void startCentre();
    void advance(std::chrono::milliseconds by);
    /// A citizen only desk A knows, and a complete draft of theirs there, with a page.
    core::CaseId draftAtA();
    /// The same, known at both.
    core::CaseId draftAtBoth();
    /// The same answers, declarations and pages at both.
    void checkAlike(const core::CaseId &id);

    const QByteArray page = QByteArray(300000, 'x');
    QTemporaryDir folder;
    core::centre::Centre centre;
    SiteDesk a{1, QStringLiteral("p.riva")};
    SiteDesk b{3, QStringLiteral("m.longo")};
};

}   // namespace tests
