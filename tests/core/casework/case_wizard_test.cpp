#include "core/casework/preferences.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

const QString kWeeks = QStringLiteral("settimane");
const QString kEarned = QStringLiteral("guadagno");

WizardPlace somePlace()
{
    return {.position = kEarned,
            .unfinishedText = QStringLiteral("12,"),
            .unfinished = {{kWeeks, QStringLiteral("10x")}},
            .later = {kWeeks}};
}

}   // namespace

TEST_CASE("texts left in several fields and questions put off reach the disk (W2, W3)",
          "[casework][wizard]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    const auto kept = fixture.desk->cases().rememberPlace(opened.id, opened.revision, somePlace());
    REQUIRE(kept);
    fixture.restart();
    fixture.signIn(QStringLiteral("p.riva"));
    const auto seen = fixture.desk->cases().view(opened.id);
    REQUIRE(seen);
    CHECK(seen->position == kEarned);
    CHECK(seen->unfinishedText == QStringLiteral("12,"));
    CHECK(seen->wizard.unfinished.value(kWeeks) == QStringLiteral("10x"));
    CHECK(seen->wizard.later == QStringList{kWeeks});
    CHECK(seen->history == opened.history);
}

TEST_CASE("an answer and the next place of the wizard are one change of the case (W2)",
          "[casework][wizard]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    const WizardPlace next{.position = kEarned};
    const auto answered = fixture.desk->cases().answer(
        opened.id, opened.revision, kWeeks, domain::known(20, fixture.clock.nowUtc()), &next);
    REQUIRE(answered);
    CHECK(answered->revision == opened.revision + 1);
    CHECK(answered->position == kEarned);
    CHECK(answered->facts.find(kWeeks)->value == QJsonValue(20));
}

TEST_CASE("an answer ends what was unfinished or put off for its question", "[casework][wizard]")
{
    DeskFixture fixture;
    domain::Case subject = fixture.draft(fixture.person());
    subject = *fixture.desk->cases().rememberPlace(subject.id, subject.revision, somePlace());
    subject = fixture.answered(subject, kWeeks, 20);
    CHECK(subject.wizard.unfinished.isEmpty());
    CHECK(subject.wizard.later.isEmpty());
}

TEST_CASE("a body of the first desks, without what the wizard keeps, is read", "[casework][wizard]")
{
    DeskFixture fixture;
    const domain::Case opened = fixture.draft(fixture.person());
    QJsonObject body = opened.toJson();
    CHECK_FALSE(body.contains(QStringLiteral("wizard")));
    CHECK(*domain::Case::fromJson(body) == opened);
    body[QStringLiteral("wizard")] = QJsonObject{{QStringLiteral("later"), 3}};
    CHECK(domain::Case::fromJson(body).error().code == ErrorCode::Corrupt);
}

TEST_CASE("how one likes to work is remembered for each operator", "[casework][preferences]")
{
    DeskFixture fixture;
    const QString name = QStringLiteral("dense");
    CHECK(fixture.desk->preferences().value(name).isUndefined());
    REQUIRE(fixture.desk->preferences().put(name, true));
    REQUIRE(fixture.desk->preferences().put(QStringLiteral("hints"), false));
    fixture.restart();
    CHECK(fixture.desk->preferences().value(name).isUndefined());
    CHECK(fixture.desk->preferences().put(name, true).error().code == ErrorCode::Locked);
    fixture.signIn(QStringLiteral("p.riva"));
    CHECK(fixture.desk->preferences().value(name) == QJsonValue(true));
    CHECK(fixture.desk->preferences().value(QStringLiteral("hints")) == QJsonValue(false));
}
