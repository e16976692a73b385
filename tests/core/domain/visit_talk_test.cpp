#include "core/domain/visit_talk.h"

#include "core/domain/reminder.h"
#include "core/domain/visit.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>

using namespace core;
using namespace core::domain;
using tests::kMorning;

namespace {

VisitTalk fullTalk()
{
    VisitTalk talk;
    talk.words = QStringLiteral("Ho perso il lavoro e non so come fare");
    talk.bed = true;
    talk.food = false;
    talk.told.set(QStringLiteral("isee"), known(QStringLiteral("8200.00"), kMorning));
    talk.told.set(QStringLiteral("patrimonio"), unknown(kMorning));
    talk.told.set(QStringLiteral("salute"), declined(kMorning.addSecs(60)));
    talk.choices = {{.benefit = QStringLiteral("adi"),
                     .kind = ChoiceKind::NotInterested,
                     .reason = QStringLiteral("troppi documenti"),
                     .at = kMorning,
                     .by = QStringLiteral("OP-1")},
                    {.benefit = QStringLiteral("naspi"),
                     .kind = ChoiceKind::Asked,
                     .reason = {},
                     .at = kMorning,
                     .by = QStringLiteral("OP-1")}};
    talk.settled = {{.key = QStringLiteral("isee"),
                     .keptEarlier = true,
                     .at = kMorning.addSecs(90),
                     .by = QStringLiteral("OP-1"),
                     .earlier = known(QStringLiteral("8200.00"), kMorning.addDays(-30)),
                     .now = known(QStringLiteral("9000.00"), kMorning)}};
    talk.findings = {{.benefit = QStringLiteral("naspi"),
                      .kind = FindingKind::Probable,
                      .yearly = Money::fromCents(1'234'567)},
                     {.benefit = QStringLiteral("adi"),
                      .kind = FindingKind::No,
                      .whyNot = QStringLiteral("ADI-R3")},
                     {.benefit = QStringLiteral("sfl"),
                      .kind = FindingKind::Maybe,
                      .missing = QStringLiteral("patrimonio")},
                     {.benefit = QStringLiteral("auu"), .kind = FindingKind::Received}};
    return talk;
}

}   // namespace

TEST_CASE("what an interview leaves behind is read back as it was written", "[domain]")
{
    const VisitTalk talk = fullTalk();
    CHECK(VisitTalk::fromJson(talk.toJson()) == talk);
}

TEST_CASE("a question of safety that was not asked stays not asked", "[domain]")
{
    const auto read = VisitTalk::fromJson(VisitTalk().toJson());
    REQUIRE(read);
    CHECK(read->isEmpty());
    CHECK_FALSE(read->bed);
    CHECK_FALSE(read->food);
}

TEST_CASE("a talk of before there were choices and findings is read without them", "[domain]")
{
    const auto read =
        VisitTalk::fromJson({{QStringLiteral("words"), QStringLiteral("Cerco casa")}});
    REQUIRE(read);
    CHECK(read->words == QStringLiteral("Cerco casa"));
    CHECK(read->choices.isEmpty());
    CHECK(read->told.isEmpty());
}

TEST_CASE("a talk with an unknown code or an amount of another form is corrupt", "[domain]")
{
    const auto spoil = [](const char *list, const char *member, const QJsonValue &value) {
        QJsonObject json = fullTalk().toJson();
        QJsonArray all = json[QLatin1String(list)].toArray();
        QJsonObject first = all[0].toObject();
        first[QLatin1String(member)] = value;
        all[0] = first;
        json[QLatin1String(list)] = all;
        return json;
    };
    for (const QJsonObject &json : {spoil("choices", "kind", QStringLiteral("forse")),
                                    spoil("findings", "kind", QStringLiteral("sure")),
                                    spoil("findings", "yearly", QStringLiteral("1.234,00")),
                                    spoil("settled", "earlier", QJsonObject{}),
                                    spoil("settled", "kept_earlier", QStringLiteral("yes"))}) {
        const auto read = VisitTalk::fromJson(json);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Corrupt);
    }
    QJsonObject json = fullTalk().toJson();
    json[QLatin1String("bed")] = 1;
    CHECK_FALSE(VisitTalk::fromJson(json));
}

TEST_CASE("the choice about a benefit is found by its id", "[domain]")
{
    const VisitTalk talk = fullTalk();
    REQUIRE(talk.choice(QStringLiteral("adi")));
    CHECK(talk.choice(QStringLiteral("adi"))->kind == ChoiceKind::NotInterested);
    CHECK_FALSE(talk.choice(QStringLiteral("sfl")));
}

TEST_CASE("a visit keeps its talk, and one written before there were talks has none", "[domain]")
{
    Visit visit = tests::aVisit(PersonId::makeAt(kMorning));
    visit.talk = fullTalk();
    CHECK(Visit::fromJson(visit.toJson()) == visit);

    QJsonObject old = visit.toJson();
    old.remove(QStringLiteral("talk"));
    const auto read = Visit::fromJson(old);
    REQUIRE(read);
    CHECK(read->talk.isEmpty());

    QJsonObject spoilt = visit.toJson();
    spoilt[QLatin1String("talk")] = QJsonObject{{QStringLiteral("words"), 7}};
    CHECK(Visit::fromJson(spoilt).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a reminder is read back with or without a case, done or not", "[domain]")
{
    Reminder reminder{.id = ReminderId::makeAt(kMorning),
                      .person = PersonId::makeAt(kMorning),
                      .visit = VisitId::makeAt(kMorning),
                      .benefit = QStringLiteral("assegno_sociale"),
                      .caseId = {},
                      .on = QDate(2027, 3, 14),
                      .text = QStringLiteral("compie 67 anni"),
                      .by = QStringLiteral("OP-1"),
                      .madeAt = kMorning,
                      .doneAt = {}};
    CHECK(Reminder::fromJson(reminder.toJson()) == reminder);
    CHECK_FALSE(reminder.isDone());
    reminder.caseId = CaseId::makeAt(kMorning);
    reminder.doneAt = kMorning.addDays(3);
    CHECK(Reminder::fromJson(reminder.toJson()) == reminder);
    CHECK(reminder.isDone());
}

TEST_CASE("a reminder without a day is corrupt", "[domain]")
{
    QJsonObject json = Reminder{
        .id = ReminderId::makeAt(kMorning),
        .person = PersonId::makeAt(kMorning),
        .visit = VisitId::makeAt(kMorning),
        .benefit = {},
        .caseId = {},
        .on = QDate(2027, 3, 14),
        .text = {},
        .by = {},
        .madeAt = kMorning,
        .doneAt = {}}.toJson();
    json[QLatin1String("on")] = QString();
    CHECK(Reminder::fromJson(json).error().code == ErrorCode::Corrupt);
}
