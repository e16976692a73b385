#include "core/security/audit.h"

#include "tests/support/string_makers.h"

using namespace core::security;

namespace {

const QByteArray kSeed(32, 'k');
constexpr int kLength = 60;

AuditEntry entryAt(int i)
{
    return {0,
            QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC).addSecs(i),
            QStringLiteral("OP-%1").arg(i % 5),
            QStringLiteral("H501-D02"),
            QStringLiteral("case_viewed"),
            QStringLiteral("case-%1").arg(i),
            QString()};
}

struct Chain {
    QList<AuditLink> links;
    AuditState state;
};

Chain aChain(int length = kLength)
{
    Chain chain{{}, startAudit(kSeed)};
    for (int i = 0; i < length; ++i)
        chain.links.append(appendAudit(chain.state, entryAt(i)));
    return chain;
}

}   // namespace

TEST_CASE("a chain as it was written is whole", "[security][audit]")
{
    const Chain chain = aChain();
    CHECK_FALSE(verifyAudit(kSeed, chain.links, chain.state));
    CHECK_FALSE(verifyAudit(kSeed, {}, startAudit(kSeed)));
    CHECK(chain.links.first().entry.sequence == 1);
    CHECK(chain.links.last().entry.sequence == kLength);
}

TEST_CASE("a changed field at any position is found there", "[security][audit]")
{
    const Chain chain = aChain();
    const QList<void (*)(AuditEntry &)> changes = {
        [](AuditEntry &e) { e.at = e.at.addMSecs(1); },
        [](AuditEntry &e) { e.by += QLatin1Char('x'); },
        [](AuditEntry &e) { e.desk.chop(1); },
        [](AuditEntry &e) { e.action = QStringLiteral("case_view"); },
        [](AuditEntry &e) { e.subject = QStringLiteral("case-999"); },
        [](AuditEntry &e) { e.detail = QStringLiteral("x"); },
        // One field's end may not become the next one's start.
        [](AuditEntry &e) { e.subject.prepend(e.action.back()), e.action.chop(1); },
    };
    for (int at = 0; at < kLength; ++at)
        for (const auto &change : changes) {
            auto links = chain.links;
            change(links[at].entry);
            const auto broken = verifyAudit(kSeed, links, chain.state);
            REQUIRE(broken);
            REQUIRE(broken->sequence == at + 1);
            REQUIRE(broken->fault == AuditFault::Changed);
        }
}

TEST_CASE("a changed hash at any position is found", "[security][audit]")
{
    const Chain chain = aChain();
    for (int at = 0; at < kLength; ++at) {
        auto links = chain.links;
        links[at].hash[at % 32] = static_cast<char>(links[at].hash[at % 32] ^ 1);
        REQUIRE(verifyAudit(kSeed, links, chain.state)->sequence == at + 1);
        links[at].hash.clear();
        REQUIRE(verifyAudit(kSeed, links, chain.state)->sequence == at + 1);
    }
}

TEST_CASE("a dropped entry is found, also when the rest is numbered anew", "[security][audit]")
{
    const Chain chain = aChain();
    for (int at = 0; at < kLength; ++at) {
        auto links = chain.links;
        links.removeAt(at);
        REQUIRE(verifyAudit(kSeed, links, chain.state));
        for (int i = at; i < links.size(); ++i)
            --links[i].entry.sequence;
        REQUIRE(verifyAudit(kSeed, links, chain.state)->sequence == at + 1);
    }
}

TEST_CASE("two swapped or one doubled entry are found at every position", "[security][audit]")
{
    const Chain chain = aChain();
    for (int at = 0; at + 1 < kLength; ++at) {
        auto links = chain.links;
        links.swapItemsAt(at, at + 1);
        REQUIRE(verifyAudit(kSeed, links, chain.state)->sequence == at + 1);
        std::swap(links[at].entry.sequence, links[at + 1].entry.sequence);
        REQUIRE(verifyAudit(kSeed, links, chain.state)->sequence == at + 1);
        links = chain.links;
        links.insert(at, links[at]);
        REQUIRE(verifyAudit(kSeed, links, chain.state)->sequence == at + 2);
    }
}

TEST_CASE("a cut tail is found even by who also shortens the state", "[security][audit]")
{
    const Chain chain = aChain();
    for (int length = 0; length < kLength; ++length) {
        const auto links = chain.links.mid(0, length);
        const auto broken = verifyAudit(kSeed, links, chain.state);
        REQUIRE(broken);
        REQUIRE(broken->fault == AuditFault::EndMoved);
        // The thief has the state of today: its length and head can be set back, its key cannot.
        AuditState forged = chain.state;
        forged.length = length;
        forged.head = length ? links.last().hash : startAudit(kSeed).head;
        REQUIRE(verifyAudit(kSeed, links, forged)->fault == AuditFault::EndMoved);
    }
}

TEST_CASE("an entry forged with a later key is not taken for an earlier one", "[security][audit]")
{
    Chain chain = aChain(10);
    const AuditState stolen = chain.state;
    AuditState forged{4, chain.links[3].hash, stolen.key};
    auto links = chain.links.mid(0, 4);
    links.append(appendAudit(forged, entryAt(99)));
    CHECK(verifyAudit(kSeed, links, forged)->sequence == 5);
}

TEST_CASE("a chain under another seed does not verify", "[security][audit]")
{
    const Chain chain = aChain(3);
    CHECK(verifyAudit(QByteArray(32, 'x'), chain.links, chain.state)->sequence == 1);
}

TEST_CASE("making a chain leaves its seed as it was", "[security][audit]")
{
    QByteArray seed(32, 'k');
    AuditState state = startAudit(seed);
    appendAudit(state, entryAt(0));
    CHECK(seed == QByteArray(32, 'k'));
    CHECK(state.key != seed);
}
