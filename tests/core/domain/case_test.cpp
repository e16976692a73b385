#include "core/domain/case.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30, 12, 345}, Qt::UTC);

Case fullCase()
{
    Case full;
    full.id = CaseId::makeAt(kNow);
    full.person = PersonId::makeAt(kNow);
    full.visit = VisitId::makeAt(kNow);
    full.benefit = QStringLiteral("naspi");
    full.bundleVersion = QStringLiteral("1");
    full.revision = 7;
    full.state = CaseState::Refused;
    full.facts.set(QStringLiteral("data_cessazione"), known(QStringLiteral("2026-09-25"), kNow));
    full.position = QStringLiteral("lavoro");
    full.unfinishedText = QStringLiteral("12,");
    full.documents[QStringLiteral("identita")] = {
        DocumentStatus::Attached,
        {{AttachmentId::makeAt(kNow), QStringLiteral("Carta"), QStringLiteral("image/png"), 120,
          QStringLiteral("ab"), 2}},
        QDate(),
        kNow,
        QStringLiteral("OP-1")};
    full.documents[QStringLiteral("busta")] = {
        DocumentStatus::Promised, {}, QDate(2026, 12, 1), kNow, QStringLiteral("OP-1")};
    full.declarations[QStringLiteral("veri")] = kNow;
    full.history = {{kNow, QStringLiteral("OP-1"), QStringLiteral("opened"), QString()}};
    full.refusal = QStringLiteral("no");
    full.finalisation = Finalisation{.at = kNow,
                                     .by = QStringLiteral("OP-1"),
                                     .on = QDate(2026, 9, 25),
                                     .knownOn = QDate(2026, 11, 24),
                                     .bundleVersion = QStringLiteral("1"),
                                     .bundleSha256 = QStringLiteral("cd"),
                                     .inputs = {{QStringLiteral("a"), 1}},
                                     .decision = {{QStringLiteral("b"), 2}},
                                     .localNumber = QStringLiteral("7KQM3T9HX4"),
                                     .bodySha256 = QStringLiteral("ef")};
    full.receipt = Receipt{QStringLiteral("INPS.1"), kNow, true, QStringLiteral("a.b.c")};
    full.openedAt = kNow;
    full.changedAt = kNow;
    return full;
}

}   // namespace

TEST_CASE("a case with everything in it is read back as it was written", "[domain]")
{
    const Case full = fullCase();

    const auto read = Case::fromJson(full.toJson());

    REQUIRE(read);
    CHECK(*read == full);
}

TEST_CASE("a fresh case without visit, finalisation and receipt is read back", "[domain]")
{
    Case fresh;
    fresh.id = CaseId::makeAt(kNow);
    fresh.person = PersonId::makeAt(kNow);
    fresh.openedAt = fresh.changedAt = kNow;

    const auto read = Case::fromJson(fresh.toJson());

    REQUIRE(read);
    CHECK(*read == fresh);
}

TEST_CASE("a case with any member missing is corrupt", "[domain]")
{
    const QJsonObject whole = fullCase().toJson();
    for (const QString &key : whole.keys()) {
        if (key == QLatin1String("finalisation") || key == QLatin1String("receipt"))
            continue;
        QJsonObject cut = whole;
        cut.remove(key);
        INFO(key.toStdString());
        const auto read = Case::fromJson(cut);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a case with a broken inner member is corrupt", "[domain]")
{
    QJsonObject json = fullCase().toJson();
    QJsonObject documents = json[QLatin1String("documents")].toObject();
    QJsonObject document = documents[QLatin1String("identita")].toObject();
    document[QLatin1String("status")] = QStringLiteral("lost");
    documents[QLatin1String("identita")] = document;
    json[QLatin1String("documents")] = documents;

    CHECK_FALSE(Case::fromJson(json));
}

TEST_CASE("a case is received only by a receipt after it was handed in", "[domain]")
{
    CHECK_FALSE(mayBecome(CaseState::Draft, CaseState::Received));
    CHECK_FALSE(mayBecome(CaseState::Draft, CaseState::Sent));
    CHECK(mayBecome(CaseState::ToSend, CaseState::Received));
    CHECK(mayBecome(CaseState::Sent, CaseState::Received));
    CHECK_FALSE(mayBecome(CaseState::Received, CaseState::Draft));
    CHECK_FALSE(mayBecome(CaseState::ToSend, CaseState::Draft));
}

TEST_CASE("each state has its own stable code", "[domain]")
{
    for (const CaseState state :
         {CaseState::Draft, CaseState::Suspended, CaseState::ToSend, CaseState::Sent,
          CaseState::Received, CaseState::Refused, CaseState::Closed})
        CHECK(stateFromCode(stateCode(state)) == state);
    CHECK(stateCode(CaseState::ToSend) == QStringLiteral("to_send"));
    CHECK_FALSE(stateFromCode(QStringLiteral("unknown")));
}
