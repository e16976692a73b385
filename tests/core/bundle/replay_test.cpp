#include "core/bundle/replay.h"

#include "core/base/canonical_json.h"
#include "core/bundle/image_cache.h"
#include "core/rules/source_model.h"
#include "tests/core/bundle/signed_bundle.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;

namespace {

using Rules = std::shared_ptr<const rules::Catalogue>;

Rules product()
{
    const auto loaded = rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return *loaded;
}

/// As a file would bring it back.
DecisionRecord throughJson(const DecisionRecord &record)
{
    const QByteArray bytes = QJsonDocument(record.toJson()).toJson();
    const auto again = DecisionRecord::fromJson(QJsonDocument::fromJson(bytes).object());
    REQUIRE(again);
    return *again;
}

Result<DecisionRecord> recordOf(const rules::Catalogue &catalogue, const QString &benefit,
                                const rules::ParsedCase &parsed)
{
    const QDate knownOn = parsed.knownOn.isValid() ? parsed.knownOn : catalogue.issuedOn();
    return recordDecision(catalogue, benefit, parsed.given, {parsed.on, knownOn, parsed.fixed});
}

DecisionRecord someRecord(const rules::Catalogue &catalogue)
{
    const QString benefit = catalogue.benefits().first().id;
    const auto cases = catalogue.cases(benefit);
    REQUIRE_FALSE(cases.isEmpty());
    const auto record = recordOf(catalogue, benefit, cases.first());
    REQUIRE(record);
    return *record;
}

}   // namespace

TEST_CASE("decisions of the cases are made again to the byte, from the image too",
          "[bundle][replay]")
{
    // Of thousands of cases every ninth: each kind of record is met many times.
    constexpr qsizetype kEvery = 9;
    const Rules rules = product();
    const auto image = rules::Catalogue::fromImage(rules->image(), rules->sha256());
    REQUIRE(image);
    int replays = 0;
    for (const auto &benefit : rules->benefits()) {
        const auto cases = rules->cases(benefit.id);
        for (qsizetype i = 0; i < cases.size(); i += kEvery) {
            const auto &parsed = cases[i];
            INFO(parsed.title.toStdString());
            const auto record = recordOf(*rules, benefit.id, parsed);
            if (!record) {   // a case that says these facts are refused
                CHECK(recordOf(**image, benefit.id, parsed).error() == record.error());
                continue;
            }
            const auto again = replay(throughJson(*record), **image);
            REQUIRE(again);
            CHECK(again->firstDifference == QString());
            CHECK(again->kept == again->again);
            ++replays;
        }
    }
    CHECK(replays > 100);
}

TEST_CASE("a decision changed after it was kept is found, with the first place", "[bundle][replay]")
{
    const Rules rules = product();
    DecisionRecord record = someRecord(*rules);
    QJsonArray reasons = record.decision[QStringLiteral("reasons")].toArray();
    REQUIRE(reasons.size() > 1);
    QJsonObject second = reasons.at(1).toObject();
    second[QStringLiteral("text")] = QStringLiteral("altro");
    reasons.replace(1, second);
    record.decision[QStringLiteral("reasons")] = reasons;
    const auto again = replay(record, *rules);
    REQUIRE(again);
    CHECK_FALSE(again->isSame());
    CHECK(again->firstDifference == QStringLiteral("reasons[1].text"));
}

TEST_CASE("members more or fewer than kept are differences", "[bundle][replay]")
{
    const Rules rules = product();
    DecisionRecord record = someRecord(*rules);
    record.decision.insert(QStringLiteral("aaa"), true);
    auto again = replay(record, *rules);
    REQUIRE(again);
    CHECK(again->firstDifference == QStringLiteral("aaa"));
    record = someRecord(*rules);
    record.decision[QStringLiteral("reasons")] = QJsonArray();
    again = replay(record, *rules);
    REQUIRE(again);
    CHECK(again->firstDifference == QStringLiteral("reasons[0]"));
}

TEST_CASE("a record is not replayed with other rules than its own", "[bundle][replay]")
{
    const Rules rules = product();
    const auto other = loadRules(tests::bundleFiles(7));
    REQUIRE(other);
    const auto again = replay(someRecord(*rules), **other);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
}

TEST_CASE("a record with a member missing is refused", "[bundle][replay]")
{
    const QJsonObject whole = someRecord(*product()).toJson();
    REQUIRE(DecisionRecord::fromJson(whole));
    for (const char *member :
         {"benefit", "on", "known_on", "bundle_sha256", "inputs", "decision"}) {
        QJsonObject json = whole;
        json.remove(QLatin1String(member));
        INFO(member);
        CHECK_FALSE(DecisionRecord::fromJson(json));
    }
}
