#include "core/domain/case.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30, 12, 345}, Qt::UTC);

CaseOutcome anOutcome()
{
    return *CaseOutcome::make({.granted = false,
                               .decidedOn = QDate(2026, 11, 20),
                               .reason = QStringLiteral("mancano settimane"),
                               .appeal = QStringLiteral("al Comitato provinciale, online"),
                               .appealUntil = QDate(2027, 2, 18)},
                              QStringLiteral("OP-1"), kNow);
}

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
    const Signed done{QStringLiteral("OP-1"), kNow};
    full.notes = {Note{QStringLiteral("nota"), done, {QStringLiteral("doppia"), done}}};
    full.passedWarnings = {{QStringLiteral("settimane"), QStringLiteral("strano"),
                            QStringLiteral("visto il cedolino"), done}};
    full.archivedAnswers = {
        {QStringLiteral("iban"), declined(kNow), {QStringLiteral("non serve"), done}, Signed()}};
    full.holder = {QStringLiteral("OP-1"), kNow, kNow};
    full.handoverRequests = {{QStringLiteral("OP-2"), kNow}};
    full.submission = 2;
    full.integration = Integration{QStringLiteral("redditi mancanti"), done};
    full.sent = {SentVersion{.submission = 1,
                             .visit = full.visit,
                             .state = CaseState::Decided,
                             .facts = full.facts,
                             .documents = full.documents,
                             .declarations = full.declarations,
                             .finalisation = *full.finalisation,
                             .receipt = full.receipt,
                             .refusal = QString(),
                             .integration = std::nullopt,
                             .outcome = anOutcome()}};
    full.droppedIntegrations = {{.integration = *full.integration,
                                 .facts = full.facts,
                                 .documents = full.documents,
                                 .dropped = {QStringLiteral("sbagliata"), done}}};
    return full;
}

/// What a body of the first desks did not have yet.
const QStringList kMayBeAbsent = {QStringLiteral("finalisation"),
                                  QStringLiteral("receipt"),
                                  QStringLiteral("notes"),
                                  QStringLiteral("passed_warnings"),
                                  QStringLiteral("archived_answers"),
                                  QStringLiteral("archived"),
                                  QStringLiteral("holder"),
                                  QStringLiteral("handover_requests"),
                                  QStringLiteral("dropped_integrations")};

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
        if (kMayBeAbsent.contains(key))
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

TEST_CASE("a body from before the life of a case was kept is read with nothing in it", "[domain]")
{
    QJsonObject json = fullCase().toJson();
    for (const QString &key : kMayBeAbsent)
        json.remove(key);
    for (const char *later : {"integration", "sent"})
        json.remove(QLatin1String(later));
    json[QStringLiteral("submission")] = 1;
    const auto read = Case::fromJson(json);
    REQUIRE(read);
    CHECK(read->notes.isEmpty());
    CHECK(read->sent.isEmpty());
    CHECK_FALSE(read->isArchived());
    CHECK_FALSE(read->holder.isThere());
    CHECK_FALSE(read->integration);
    CHECK_FALSE(read->suspension);
}

TEST_CASE("a stored case that could not exist is corrupt: suspended without reason, who and date",
          "[domain]")
{
    Case waiting = fullCase();
    waiting.state = CaseState::Suspended;
    CHECK(Case::fromJson(waiting.toJson()).error().code == ErrorCode::Corrupt);
    waiting.suspension = tests::aSuspension(kNow);
    REQUIRE(Case::fromJson(waiting.toJson()));
    CHECK(*Case::fromJson(waiting.toJson()) == waiting);
    waiting.state = CaseState::Draft;
    CHECK_FALSE(waiting.fault().isEmpty());
    Case skipped = fullCase();
    skipped.submission = 3;
    CHECK_FALSE(skipped.fault().isEmpty());
    Case alone = fullCase();
    alone.integration.reset();
    CHECK_FALSE(alone.fault().isEmpty());
}

TEST_CASE("an integration does not move the day the application was handed in (W19)", "[domain]")
{
    Case later = fullCase();
    later.sent.first().finalisation.on = QDate(2026, 9, 25);
    later.finalisation.reset();
    later.receipt.reset();
    REQUIRE(later.firstFinalisation());
    CHECK(later.firstFinalisation()->on == QDate(2026, 9, 25));
    REQUIRE(later.lastReceipt());
    CHECK(later.lastReceipt()->protocol == QStringLiteral("INPS.1"));
    for (const CaseState open : {CaseState::Draft, CaseState::Suspended, CaseState::Closed})
        CHECK_FALSE(mayBeIntegrated(open));
    CHECK(mayBeIntegrated(CaseState::Received));
}

TEST_CASE("each state has its own stable code", "[domain]")
{
    for (const CaseState state :
         {CaseState::Draft, CaseState::Suspended, CaseState::ToSend, CaseState::Sent,
          CaseState::Received, CaseState::Refused, CaseState::Closed, CaseState::Decided})
        CHECK(stateFromCode(stateCode(state)) == state);
    CHECK(stateCode(CaseState::ToSend) == QStringLiteral("to_send"));
    CHECK_FALSE(stateFromCode(QStringLiteral("unknown")));
}
