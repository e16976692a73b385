#include "core/casework/day_book.h"

#include "core/store/case_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace core;
using tests::DeskFixture;

namespace {

const QDate kToday(2026, 11, 24);

/// The invented bundle, with «Aiuto casa» for violence and nothing else.
QString bundleWithUnsaid(const QTemporaryDir &folder)
{
    for (const char *part : {"benefits", "questions"}) {
        REQUIRE(QDir(folder.path()).mkpath(QLatin1String(part)));
        const QDir from(DeskFixture::smallBundle() + QLatin1Char('/') + QLatin1String(part));
        for (const QString &name : from.entryList(QDir::Files)) {
            QByteArray yaml = tests::readFile(from.filePath(name));
            if (name == QStringLiteral("aiuto_casa.yaml"))
                yaml.replace("service: sostegno", "service: sostegno\nneeds: [violenza_paura]");
            tests::writeFile(folder.filePath(QLatin1String(part) + QLatin1Char('/') + name), yaml);
        }
    }
    return folder.path();
}

}   // namespace

TEST_CASE("violence, and what is for nothing else, is in no figure of a report", "[casework]")
{
    QTemporaryDir folder;
    DeskFixture fixture{QStringLiteral("s.conte"), bundleWithUnsaid(folder)};
    const QString unsaid = QStringLiteral("aiuto_casa");
    const QString other = QStringLiteral("aiuto_lavoro");
    const domain::Case subject = fixture.draft(fixture.person(), unsaid);
    auto &triage = fixture.desk->triage();
    REQUIRE(triage.setNeeds(subject.visit,
                            {QStringLiteral("violenza_paura"), QStringLiteral("casa_affitto")}));
    REQUIRE(
        triage.assessed(subject.visit, {{.benefit = unsaid, .kind = domain::FindingKind::Probable},
                                        {.benefit = other, .kind = domain::FindingKind::Maybe}}));
    REQUIRE(triage.notInterested(subject.visit, other, QStringLiteral("ho paura di lui")));

    const auto figures = fixture.desk->dayBook().read(kToday, kToday);

    REQUIRE(figures);
    REQUIRE(figures->visits.size() == 1);
    const domain::ReportVisit &visit = figures->visits.first();
    CHECK(visit.needs == QStringList{QStringLiteral("casa_affitto")});
    CHECK(visit.benefitsAssessed == QStringList{other});
    CHECK(visit.benefitsProbable.isEmpty());
    REQUIRE(visit.findings.size() == 1);
    CHECK(visit.findings.first().benefit == other);
    // Words become a code: a report has none of them.
    REQUIRE(visit.choices.size() == 1);
    CHECK(visit.choices.first().benefit == other);
    CHECK(visit.choices.first().reason == QStringLiteral("altro"));
    REQUIRE(figures->cases.size() == 1);
    CHECK(figures->cases.first().benefit.isEmpty());
}

TEST_CASE("needs and talk of a visit never reach the queue", "[casework]")
{
    DeskFixture fixture;
    REQUIRE(fixture.desk->queue().add({QStringLiteral("sostegno"), QString()}));
    REQUIRE(fixture.desk->queue().callNext());
    const auto visit = fixture.desk->visits().open(fixture.person().id, false);
    REQUIRE(visit);
    REQUIRE_FALSE(visit->ticket.isNull());
    const auto before = fixture.desk->queue().shown();
    REQUIRE(before);
    REQUIRE(fixture.desk->triage().setNeeds(visit->id, {QStringLiteral("violenza_paura")}));
    REQUIRE(fixture.desk->triage().setWords(visit->id, QStringLiteral("ho paura")));
    const auto after = fixture.desk->queue().shown();
    REQUIRE(after);
    CHECK_FALSE(before->isEmpty());
    CHECK(*after == *before);
}

TEST_CASE("an answer that came in the period is counted, also of what was handed in before",
          "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};
    const domain::Case final = fixture.finalised(fixture.fullDraft(fixture.person()));
    fixture.clock.advance(std::chrono::hours(24 * 10));
    const auto database = store::Database::open(fixture.path());
    REQUIRE(database);
    store::CaseTable table(**database, *fixture.vault);
    domain::Case decided = *table.get(final.id);
    decided.revision += 1;
    decided.state = domain::CaseState::Decided;
    decided.outcome = *domain::CaseOutcome::make({.granted = true,
                                                  .decidedOn = kToday.addDays(9),
                                                  .reason = {},
                                                  .appeal = {},
                                                  .appealUntil = {}},
                                                 QStringLiteral("OP-1"), fixture.clock.nowUtc());
    REQUIRE(table.put(decided));
    const auto figures = fixture.desk->dayBook().read(kToday.addDays(9), kToday.addDays(9));
    REQUIRE(figures);
    REQUIRE(figures->cases.size() == 1);
    CHECK(figures->cases.first().granted);
    CHECK(figures->cases.first().decidedOn == kToday.addDays(9));
    CHECK(fixture.desk->dayBook().read(kToday.addDays(8), kToday.addDays(8))->cases.isEmpty());
}

TEST_CASE("a clerk makes no reports, and the refusal is in the trail", "[casework]")
{
    DeskFixture fixture{QStringLiteral("p.riva")};

    const auto figures = fixture.desk->dayBook().read(kToday, kToday);
    const auto exported = fixture.desk->dayBook().exporting(
        QStringLiteral("R1"), QStringLiteral("csv"), QStringLiteral("riepilogo"));

    REQUIRE_FALSE(figures);
    CHECK(figures.error().code == ErrorCode::Denied);
    CHECK(exported.error().code == ErrorCode::Denied);
    CHECK(fixture.trail().count(QStringLiteral("denied")) == 2);
}

TEST_CASE("a supervisor sees the visits of the days asked for, without names", "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};
    const domain::Case final = fixture.finalised(fixture.fullDraft(fixture.person()));
    REQUIRE(fixture.desk->visits().close(final.visit, {QStringLiteral("TRASMESSA")}));

    const auto figures = fixture.desk->dayBook().read(kToday, kToday);

    REQUIRE(figures);
    REQUIRE(figures->visits.size() == 1);
    const domain::ReportVisit &visit = figures->visits.first();
    CHECK(visit.day == kToday);
    CHECK(visit.service == QStringLiteral("lavoro"));
    CHECK(visit.ageYears == 53);
    CHECK(visit.citizenship == QStringLiteral("IT"));
    CHECK(visit.casesStarted == 1);
    CHECK(visit.casesHandedIn == 1);
    CHECK(visit.outcome == QStringLiteral("TRASMESSA"));
    CHECK_FALSE(visit.person.contains(final.person.toString()));
    REQUIRE(figures->cases.size() == 1);
    CHECK(figures->cases.first().openedOn == kToday);
    CHECK(figures->cases.first().leftOn == kToday);
    CHECK(figures->desk == QStringLiteral("H501-D02"));
    CHECK(fixture.trail().contains(QStringLiteral("report_read")));
}

TEST_CASE("the training desk has visits of the last days to report", "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};

    const auto figures = fixture.desk->dayBook().read(kToday.addDays(-8), kToday.addDays(-1));

    REQUIRE(figures);
    CHECK(figures->visits.size() >= 10);
    for (const domain::ReportVisit &visit : figures->visits) {
        CHECK(visit.closedAt.isValid());
        CHECK(visit.day.dayOfWeek() <= Qt::Friday);
        CHECK_FALSE(visit.outcome.isEmpty());
    }
    CHECK(fixture.desk->dayBook().read(kToday, kToday)->visits.isEmpty());
}

TEST_CASE("a person has one pseudonym in a month and another in the next", "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};
    const domain::Person person = fixture.person();
    QStringList pseudonyms;
    for (const int days : {0, 1, 10}) {
        fixture.clock.advance(std::chrono::hours(24 * days));
        const auto visit = fixture.desk->visits().open(person.id, false);
        REQUIRE(visit);
        REQUIRE(fixture.desk->visits().close(visit->id, {QStringLiteral("INFO")}));
        const QDate day = fixture.clock.today();
        pseudonyms.append(fixture.desk->dayBook().read(day, day)->visits.first().person);
    }

    CHECK(pseudonyms[0] == pseudonyms[1]);
    CHECK(pseudonyms[1] != pseudonyms[2]);
}

TEST_CASE("an open case of an earlier day still counts, one that left before does not",
          "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};
    fixture.draft(fixture.person());
    fixture.finalised(fixture.fullDraft(fixture.person(QStringLiteral("Lucia Ferri"))));
    fixture.clock.advance(std::chrono::hours(24));
    const QDate next = fixture.clock.today();

    const auto figures = fixture.desk->dayBook().read(next, next);

    REQUIRE(figures);
    REQUIRE(figures->cases.size() == 1);
    CHECK_FALSE(figures->cases.first().leftOn.isValid());
    CHECK(fixture.desk->dayBook().read(kToday, kToday)->cases.size() == 2);
}

TEST_CASE("an export needs a purpose and leaves it in the trail", "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};
    auto &book = fixture.desk->dayBook();

    CHECK(book.exporting(QStringLiteral("R2"), QStringLiteral("xlsx"), QStringLiteral("  "))
              .error()
              .code == ErrorCode::Invalid);
    REQUIRE(book.exporting(QStringLiteral("R2"), QStringLiteral("xlsx"),
                           QStringLiteral("riepilogo del giorno")));

    CHECK(fixture.trail().last() == QStringLiteral("report_exported"));
}

TEST_CASE("a period that ends before it begins is refused", "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};

    CHECK(fixture.desk->dayBook().read(kToday, kToday.addDays(-1)).error().code ==
          ErrorCode::Invalid);
}

TEST_CASE("waiting, service, hold and those never served come out of the queue", "[casework]")
{
    DeskFixture fixture{QStringLiteral("s.conte")};
    auto &queue = fixture.desk->queue();
    const auto wait = [&](int minutes) { fixture.clock.advance(std::chrono::minutes(minutes)); };
    REQUIRE(queue.add({QStringLiteral("famiglia"), QStringLiteral("gravidanza")}));
    const auto gone = queue.add({QStringLiteral("lavoro")});
    REQUIRE(gone);
    wait(21);
    REQUIRE(queue.callNext());
    wait(1);
    const auto visit = fixture.desk->visits().open(fixture.person().id, false);
    REQUIRE(visit);
    wait(10);
    REQUIRE(fixture.desk->visits().hold(visit->id));
    wait(4);
    REQUIRE(fixture.desk->visits().open(fixture.person().id, false));
    wait(6);
    REQUIRE(fixture.desk->visits().close(visit->id, {QStringLiteral("INFO")}));
    REQUIRE(queue.left(gone->id));

    const auto figures = fixture.desk->dayBook().read(kToday, kToday);

    REQUIRE(figures);
    REQUIRE(figures->visits.size() == 1);
    const domain::ReportVisit &row = figures->visits.first();
    CHECK(row.priority == QStringLiteral("gravidanza"));
    CHECK(row.arrivedAt.secsTo(row.calledAt) == 21 * 60);
    CHECK(domain::secondsIn(row.served) == 16 * 60);
    CHECK(domain::secondsIn(row.held) == 4 * 60);
    CHECK(figures->unserved == QList<domain::ReportTicket>{{kToday, QStringLiteral("lavoro")}});
}
