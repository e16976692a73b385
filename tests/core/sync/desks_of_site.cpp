#include "tests/core/sync/desks_of_site.h"

#include "core/casework/desk_context.h"
#include "core/sync/desk_draft_port.h"
#include "core/sync/dispatch_port.h"

#include <QThread>

namespace tests {

using namespace core;
using core::sync::Pace;

namespace {

/// A training desk is always the same one: this gives it another number.
void renumber(DeskFixture &desk, int number)
{
    {
        const auto database = store::Database::open(desk.path());
        REQUIRE(database);
        domain::DeskIdentity identity = desk.desk->identity();
        identity.desk = QStringLiteral("H501-D0%1").arg(number);
        identity.deskName = QStringLiteral("Banco %1").arg(number);
        REQUIRE(store::SettingsTable(**database)
                    .put(casework::setting::kDesk, casework::writeIdentity(identity)));
    }
    desk.restart();
}

}   // namespace

SiteDesk::SiteDesk(int number, const QString &login, const QString &bundle)
    : desk(QString(), bundle), m_login(login)
{
    renumber(desk, number);
    desk.signIn(m_login);
    open();
}

void SiteDesk::open()
{
    const auto stopping = [] { return false; };
    const auto chance = [] { return 0.0; };
    m_outbox = core::sync::dispatchOutbox(desk.parts)().value();
    m_drafts = core::sync::deskDrafts(desk.parts)().value();
    m_drain = std::make_unique<core::sync::Drain>(*m_outbox, line, desk.clock, chance, stopping,
                                                  static_cast<core::sync::DrainListener &>(*this));
    m_exchange = std::make_unique<core::sync::DraftExchange>(
        *m_drafts, line, desk.clock, chance, stopping,
        static_cast<core::sync::DraftListener &>(*this));
}

void SiteDesk::restart()
{
    m_exchange.reset();
    m_drain.reset();
    m_drafts.reset();
    m_outbox.reset();
    desk.restart();
    desk.signIn(m_login);
    open();
}

void SiteDesk::knows(const centre::Centre &centre)
{
    REQUIRE(desk.desk->dispatch().setCentre(
        {centre.url(), QString::fromUtf8(jsonBytes(centre.publicKeyJwk()))}));
}

core::sync::SyncState SiteDesk::pass()
{
    const core::sync::SyncState drained = m_drain->run(Pace::Hurry);
    if (!m_drain->openLine())
        return drained;
    return m_drain->heard(m_exchange->run(Pace::Hurry, *m_drain->openLine()));
}

void SiteDesk::passUntilReceived()
{
    for (int i = 0; i < 200 && pass().waiting > 0; ++i)
        QThread::msleep(20);
}

domain::Case SiteDesk::now(const CaseId &id)
{
    const auto stored = desk.desk->cases().view(id);
    REQUIRE(stored);
    return *stored;
}

void SiteDesk::answer(const CaseId &id, const char *key, const QJsonValue &value)
{
    desk.answered(now(id), QLatin1String(key), value);
    REQUIRE(desk.desk->cases().release(id));
}

void SiteDesk::attach(const CaseId &id, const QByteArray &bytes)
{
    domain::Attachment about;
    about.title = QStringLiteral("carta.pdf");
    about.mediaType = QStringLiteral("application/pdf");
    REQUIRE(
        desk.desk->cases().attach(id, now(id).revision, QStringLiteral("identita"), about, bytes));
    REQUIRE(desk.desk->cases().release(id));
}

QByteArray SiteDesk::page(const CaseId &id)
{
    const auto pages = now(id).documents.value(QStringLiteral("identita")).attachments;
    REQUIRE(pages.size() == 1);
    const auto bytes = desk.desk->cases().readAttachment(id, pages.first().id);
    REQUIRE(bytes);
    return *bytes;
}

QJsonValue SiteDesk::value(const CaseId &id, const char *key)
{
    const domain::Case stored = now(id);
    const domain::Fact *fact = stored.facts.find(QLatin1String(key));
    return fact ? fact->value : QJsonValue();
}

qsizetype SiteDesk::differing()
{
    const auto list = drafts().differing();
    REQUIRE(list);
    return list->size();
}

DesksOfSite::DesksOfSite()
{
    startCentre();
}

void DesksOfSite::startCentre()
{
    REQUIRE(centre.start(folder.path(), a.desk.clock));
    a.knows(centre);
    b.knows(centre);
}

void DesksOfSite::advance(std::chrono::milliseconds by)
{
    a.desk.clock.advance(by);
    b.desk.clock.advance(by);
}

CaseId DesksOfSite::draftAtA()
{
    domain::Person citizen;
    citizen.surname = QStringLiteral("Zanetti");
    citizen.name = QStringLiteral("Ornella");
    citizen.identifiers = {
        {domain::IdentifierKind::FiscalCode, QStringLiteral("ZNTRLL80A41F205X"), false}};
    const auto saved = a.desk.desk->people().save(citizen);
    REQUIRE(saved);
    const CaseId id = a.desk.fullDraft(*saved).id;
    a.attach(id, page);
    return id;
}

CaseId DesksOfSite::draftAtBoth()
{
    const CaseId id = draftAtA();
    a.pass();
    b.pass();
    REQUIRE(b.has(id));
    advance(std::chrono::minutes(1));
    b.changed.clear();
    return id;
}

void DesksOfSite::checkAlike(const CaseId &id)
{
    CHECK(a.now(id).facts == b.now(id).facts);
    CHECK(a.now(id).declarations == b.now(id).declarations);
    CHECK(a.now(id).documents == b.now(id).documents);
    CHECK(a.page(id) == b.page(id));
    CHECK(a.differing() == 0);
    CHECK(b.differing() == 0);
}

}   // namespace tests
