#include "core/casework/desk_setup.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <random>

namespace {

constexpr int kMoments = 50;
constexpr int kMostDelayMs = 400;
constexpr int kLongestMs = 240000;

/// When to kill: after so many lines of the journal, and so many milliseconds later.
struct Moment {
    int lines = 0;
    int delayMs = 0;
};

/// Spread over the whole application, the handing in and the sending included. The same every time.
QList<Moment> moments()
{
    constexpr int journalLines = 40;
    std::mt19937 chance(20261124);
    std::uniform_int_distribution<int> lines(1, journalLines);
    std::uniform_int_distribution<int> delay(0, kMostDelayMs);
    QList<Moment> all;
    for (int i = 0; i < kMoments; ++i)
        all.append({lines(chance), delay(chance)});
    return all;
}

QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return variables;
}

/// Cheap keys: fifty sign-ins are not what is tested here.
void makeDesk(const QString &out)
{
    const QString folder = QDir(out).filePath(QStringLiteral("banco"));
    REQUIRE(QDir().mkpath(folder));
    const tests::FixedClock clock(QDateTime({2026, 11, 24}, {7, 0}, Qt::UTC));
    REQUIRE(core::casework::createTrainingDesk(folder, clock, tests::kCheapKdf).has_value());
}

/// What the journal told before the kill.
struct Told {
    QString application;   // the case that the day begins with and hands in
    QJsonObject last;      // empty when nothing was told
    bool ended = false;    // the day was over before the kill

    /// False for a line that the kill cut short.
    bool read(const QByteArray &line)
    {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.isEmpty())
            return false;
        last = entry;
        if (application.isEmpty())
            application = entry[QLatin1String("case")].toString();
        return true;
    }
};

Told playUntil(const Moment &moment, const QString &out)
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QStringLiteral(SPORTELLO_PROGRAM), {QStringLiteral("--demo"), out});
    REQUIRE(program.waitForStarted());
    Told told;
    int lines = 0;
    while (lines < moment.lines && program.state() == QProcess::Running) {
        if (!program.canReadLine() && !program.waitForReadyRead(kLongestMs))
            break;
        while (lines < moment.lines && program.canReadLine())
            lines += told.read(program.readLine()) ? 1 : 0;
    }
    QThread::msleep(static_cast<unsigned long>(moment.delayMs));
    program.kill();
    REQUIRE((program.waitForFinished() || program.state() == QProcess::NotRunning));
    told.ended = program.exitStatus() == QProcess::NormalExit;
    // Lines told between the last one read and the kill count as promised too.
    while (program.canReadLine())
        told.read(program.readLine());
    return told;
}

QJsonObject startAgain(const QString &out)
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(SPORTELLO_PROGRAM), {QStringLiteral("--recover"), out});
    REQUIRE(program.waitForFinished(kLongestMs));
    INFO(program.readAllStandardError().toStdString());
    CHECK(program.exitCode() == 0);
    while (program.canReadLine()) {
        const QJsonObject entry = QJsonDocument::fromJson(program.readLine()).object();
        if (!entry.isEmpty())
            return entry;
    }
    return {};
}

/// How many applications the training centre has on its books.
int casesAtTheCentre(const QString &out)
{
    const QDir folder(QDir(out).filePath(QStringLiteral("banco/centro")));
    const QString name = QStringLiteral("crash_test");
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(folder.filePath(QStringLiteral("centre.sqlite")));
        REQUIRE(database.open());
        QSqlQuery query(QStringLiteral("SELECT count(*) FROM cases"), database);
        if (query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

bool handedIn(const QJsonObject &entry)
{
    return entry[QLatin1String("state")].toString() != QStringLiteral("draft");
}

/// A change may have reached the disk that there was no time to tell; never the reverse.
void checkNothingIsLost(const QJsonObject &told, const QJsonObject &found)
{
    const int toldRevision = told[QLatin1String("revision")].toInt();
    const int foundRevision = found[QLatin1String("revision")].toInt();
    CHECK(foundRevision >= toldRevision);
    const QJsonObject toldAnswers = told[QLatin1String("answers")].toObject();
    const QJsonObject foundAnswers = found[QLatin1String("answers")].toObject();
    int changed = 0;
    for (auto it = toldAnswers.begin(); it != toldAnswers.end(); ++it) {
        CHECK(foundAnswers.contains(it.key()));
        changed += foundAnswers[it.key()] == *it ? 0 : 1;
    }
    CHECK(changed <= foundRevision - toldRevision);
    if (foundRevision == toldRevision && !handedIn(found)) {
        CHECK(found[QLatin1String("position")] == told[QLatin1String("position")]);
        const QString position = told[QLatin1String("position")].toString();
        if (!position.isEmpty())
            CHECK(found[QLatin1String("question")].toString() == position);
    }
}

void checkRound(const Moment &moment)
{
    CAPTURE(moment.lines, moment.delayMs);
    QTemporaryDir out;
    makeDesk(out.path());
    const Told told = playUntil(moment, out.path());
    REQUIRE_FALSE(told.last.isEmpty());
    const QJsonObject found = startAgain(out.path());
    CAPTURE(QJsonDocument(told.last).toJson().toStdString(),
            QJsonDocument(found).toJson().toStdString());
    REQUIRE_FALSE(found.isEmpty());

    // The day starts a second application once the first is received; it stays a draft.
    const bool first = found[QLatin1String("case")].toString() == told.application;
    if (found[QLatin1String("case")] == told.last[QLatin1String("case")])
        checkNothingIsLost(told.last, found);
    else
        CHECK((!first && handedIn(told.last)));
    if (!handedIn(found)) {
        CHECK_FALSE((first && handedIn(told.last)));
        CHECK(found[QLatin1String("recovered")].toBool() == !told.ended);
    }
    CHECK(casesAtTheCentre(out.path()) == (first && !handedIn(found) ? 0 : 1));
}

void checkHalf(int from, int to)
{
    const QList<Moment> all = moments();
    for (int i = from; i < to; ++i)
        checkRound(all[i]);
}

}   // namespace

TEST_CASE("killed at 25 seeded moments, the desk shows the draft at the same question", "[crash]")
{
    checkHalf(0, kMoments / 2);
}

TEST_CASE("killed at 25 further moments, nothing told is lost and nothing is sent twice", "[crash]")
{
    checkHalf(kMoments / 2, kMoments);
}
