#include "core/casework/case_service.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

#include <QSet>

#include <random>

using namespace core;
using namespace core::casework;
using domain::CaseState;
using tests::DeskFixture;

namespace {

const QStringList kKeys = {QStringLiteral("settimane"), QStringLiteral("altro_lavoro"),
                           QStringLiteral("iban")};
const QString kWhy = QStringLiteral("perché sì");

/// Anything that an operator or the centre does to a case, in any order; refused steps change
/// nothing.
class Storm {
public:
    explicit Storm(unsigned seed) : m_random(seed)
    {
        subject = fixture.fullDraft(fixture.person());
    }

    QString step()
    {
        const domain::Case before = stored();
        const int which = pick(15);
        const bool done = act(which);
        if (!done)
            CHECK(stored().toJson() == before.toJson());
        fixture.clock.advance(std::chrono::minutes(pick(40)));
        return QStringLiteral("%1%2").arg(which).arg(done ? QStringLiteral("+")
                                                          : QStringLiteral("-"));
    }
    domain::Case stored() { return *fixture.desk->cases().view(subject.id); }

    DeskFixture fixture;
    domain::Case subject;

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    QString anyKey() { return kKeys[pick(static_cast<int>(kKeys.size()))]; }

    QJsonValue valueFor(const QString &key)
    {
        if (key == kKeys[0])
            return pick(200);
        if (key == kKeys[1])
            return pick(2) == 0;
        return QStringLiteral("IT60X0542811101000000123456");
    }

    bool act(int which) { return which < 8 ? work(which) : lifeStep(which); }

    bool work(int which)
    {
        auto &cases = fixture.desk->cases();
        const domain::Case now = stored();
        const QString key = anyKey();
        switch (which) {
        case 0:
        case 1:
            return cases
                .answer(now.id, now.revision, key,
                        domain::known(valueFor(key), fixture.clock.nowUtc()))
                .has_value();
        case 2:
            return cases.clearAnswer(now.id, now.revision, key).has_value();
        case 3:
            return cases.archiveAnswer(now.id, now.revision, key, kWhy).has_value();
        case 4:
            return cases.restoreAnswer(now.id, now.revision, key).has_value();
        case 5:
            return cases.addNote(now.id, QStringLiteral("nota %1").arg(now.revision)).has_value();
        case 6:
            return cases.archiveNote(now.id, pick(3), kWhy).has_value();
        default:
            return handIn();
        }
    }

    bool lifeStep(int which)
    {
        auto &cases = fixture.desk->cases();
        const domain::Case now = stored();
        switch (which) {
        case 8:
        case 9:
            return cases
                .suspend(now.id, now.revision,
                         {.reason = static_cast<domain::WaitReason>(pick(4)),
                          .who = pick(5) == 0 ? QString() : QStringLiteral("lui"),
                          .what = QStringLiteral("porta la carta"),
                          .until = fixture.clock.today().addDays(pick(10) - 2)})
                .has_value();
        case 10:
            return cases.resume(now.id, now.revision).has_value();
        case 11:
            return cases.archive(now.id, now.revision, kWhy).has_value();
        case 12:
            return cases.bringBack(now.id, now.revision).has_value();
        case 13:
            return pick(2) == 0 ? cases.integrate(now.id, now.revision, {}, kWhy).has_value()
                                : cases.dropIntegration(now.id, now.revision, kWhy).has_value();
        default:
            return centre();
        }
    }

    /// Taken whatever was declared: the storm is about the life, not the declarations.
    bool handIn()
    {
        auto &cases = fixture.desk->cases();
        for (const char *id : {"vero", "guadagno", "lavoro"}) {
            const domain::Case now = stored();
            if (!now.isReadOnly())
                (void)cases.declare(now.id, now.revision, QLatin1String(id), true);
        }
        const domain::Case now = stored();
        (void)cases.finalise(now.id, now.revision);
        return true;
    }

    bool centre()
    {
        auto &dispatch = fixture.desk->dispatch();
        const auto items = dispatch.items();
        REQUIRE(items);
        if (items->isEmpty())
            return true;
        const OutboxItem item = items->at(pick(static_cast<int>(items->size())));
        if (pick(4) == 0)
            (void)dispatch.quarantined(item.sequence, QStringLiteral("422"), kWhy);
        else
            (void)dispatch.received(item.sequence, QStringLiteral("INPS.%1").arg(item.submission),
                                    fixture.clock.nowUtc(), true, QStringLiteral("a.b.c"));
        return true;
    }

    std::mt19937 m_random;
};

/// What was handed in, by submission: facts, documents and finalisation as JSON.
QMap<int, QByteArray> handedIn(const domain::Case &subject)
{
    QMap<int, QByteArray> versions;
    const auto add = [&](int submission, const domain::Facts &facts,
                         const domain::Finalisation &final) {
        versions[submission] = QJsonDocument(facts.toJson()).toJson() +
                               QJsonDocument(final.inputs).toJson() +
                               QJsonDocument(final.decision).toJson() + final.bodySha256.toUtf8();
    };
    for (const domain::SentVersion &version : subject.sent)
        add(version.submission, version.facts, version.finalisation);
    if (subject.finalisation)
        add(subject.submission, subject.facts, *subject.finalisation);
    return versions;
}

/// Every answer that the case still knows, wherever it is kept.
bool isKept(const domain::Case &subject, const QString &key, const domain::Fact &fact)
{
    const auto same = [&](const domain::Fact *other) {
        return other && other->state == fact.state && other->value == fact.value;
    };
    if (same(subject.facts.find(key)))
        return true;
    for (const auto &version : subject.sent)
        if (same(version.facts.find(key)))
            return true;
    for (const auto &dropped : subject.droppedIntegrations)
        if (same(dropped.facts.find(key)))
            return true;
    return std::any_of(
        subject.archivedAnswers.cbegin(), subject.archivedAnswers.cend(),
        [&](const domain::ArchivedAnswer &one) { return one.key == key && same(&one.fact); });
}

void checkWaiting(const domain::Case &subject)
{
    CHECK(subject.fault().isEmpty());
    CHECK((subject.state == CaseState::Suspended) == subject.suspension.has_value());
    if (subject.suspension) {
        CHECK_FALSE(subject.suspension->who().isEmpty());
        CHECK_FALSE(subject.suspension->what().isEmpty());
        CHECK(subject.suspension->until().isValid());
    }
}

}   // namespace

TEST_CASE("whatever happens to a case: none waits without reason, who and day; what was handed in "
          "never changes; no answer and no note is lost",
          "[casework][property]")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        Storm storm(seed);
        QMap<int, QByteArray> sent;
        QStringList steps;
        for (int turn = 0; turn < 60; ++turn) {
            const domain::Case before = storm.stored();
            steps.append(storm.step());
            INFO("seed " << seed << ": " << steps.join(QLatin1Char(' ')).toStdString());
            const domain::Case after = storm.stored();
            checkWaiting(after);
            const auto versions = handedIn(after);
            for (auto it = sent.cbegin(); it != sent.cend(); ++it)
                CHECK(versions.value(it.key()) == *it);
            sent = versions;
            CHECK(after.notes.size() >= before.notes.size());
            const bool overwritten =
                steps.last() == QStringLiteral("0+") || steps.last() == QStringLiteral("1+");
            for (const QString &key : before.facts.keys())
                CHECK((overwritten || isKept(after, key, *before.facts.find(key))));
        }
    }
}
