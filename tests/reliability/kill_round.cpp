#include "tests/reliability/kill_round.h"

#include "core/casework/desk_setup.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <random>

namespace tests {

using namespace core;

namespace {

constexpr int kJournalLines = 40;
constexpr int kMostDelayMs = 400;
constexpr int kLongestMs = 240000;
/// The least that Argon2id takes: the sign-ins are not what is looked at here.
constexpr security::KdfCost kCheapestKeys{1, 8192};

QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return variables;
}

Result<> makeDesk(const QString &out)
{
    const QString folder = QDir(out).filePath(QStringLiteral("banco"));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("no folder for the desk"));
    const FixedClock clock(QDateTime({2026, 11, 24}, {7, 0}, Qt::UTC));
    return casework::createTrainingDesk(folder, clock, kCheapestKeys);
}

/// What the journal told before the kill.
struct Told {
    QString application;   // the case that the day begins with and hands in
    QJsonObject last;
    bool ended = false;   // the day was over before the kill

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

Result<Told> playUntil(const QString &path, const KillMoment &moment, const QString &out)
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(path, {QStringLiteral("--demo"), out});
    if (!program.waitForStarted())
        return fail(ErrorCode::Io, QStringLiteral("the program does not start"));
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
    if (!program.waitForFinished() && program.state() != QProcess::NotRunning)
        return fail(ErrorCode::Io, QStringLiteral("the program survives its kill"));
    told.ended = program.exitStatus() == QProcess::NormalExit;
    // Lines told between the last one read and the kill count as promised too.
    while (program.canReadLine())
        told.read(program.readLine());
    if (told.last.isEmpty())
        return fail(ErrorCode::Io, QStringLiteral("the program told nothing before the kill"));
    return told;
}

/// What the desk offers when it is started again; empty, and why in `faults`, when it is nothing.
QJsonObject startAgain(const QString &path, const QString &out, QStringList &faults)
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(path, {QStringLiteral("--recover"), out});
    const bool ended = program.waitForFinished(kLongestMs);
    if (!ended || program.exitCode() != 0)
        faults << QStringLiteral("started again it ends with %1: %2")
                      .arg(ended ? QString::number(program.exitCode()) : QStringLiteral("nothing"),
                           QString::fromUtf8(program.readAllStandardError()));
    while (program.canReadLine()) {
        const QJsonObject entry = QJsonDocument::fromJson(program.readLine()).object();
        if (!entry.isEmpty())
            return entry;
    }
    faults << QStringLiteral("started again it finds no application");
    return {};
}

/// How many applications the training centre has on its books; -1 when they cannot be read.
int casesAtTheCentre(const QString &out)
{
    const QDir folder(QDir(out).filePath(QStringLiteral("banco/centro")));
    const QString name = QStringLiteral("kill_round");
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(folder.filePath(QStringLiteral("centre.sqlite")));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM cases"), database);
            if (query.next())
                count = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

bool handedIn(const QJsonObject &entry)
{
    return entry[QLatin1String("state")].toString() != QStringLiteral("draft");
}

/// A change may have reached the disk that there was no time to tell; never the reverse.
void compareAnswers(const QJsonObject &told, const QJsonObject &found, QStringList &faults)
{
    const int toldRevision = told[QLatin1String("revision")].toInt();
    const int foundRevision = found[QLatin1String("revision")].toInt();
    if (foundRevision < toldRevision)
        faults << QStringLiteral("revision %1 was told, %2 is found")
                      .arg(toldRevision)
                      .arg(foundRevision);
    const QJsonObject toldAnswers = told[QLatin1String("answers")].toObject();
    const QJsonObject foundAnswers = found[QLatin1String("answers")].toObject();
    int changed = 0;
    for (auto it = toldAnswers.begin(); it != toldAnswers.end(); ++it) {
        if (!foundAnswers.contains(it.key()))
            faults << QStringLiteral("the answer to %1 is lost").arg(it.key());
        changed += foundAnswers[it.key()] == *it ? 0 : 1;
    }
    if (changed > foundRevision - toldRevision)
        faults << QStringLiteral("%1 answers differ after %2 changes")
                      .arg(changed)
                      .arg(foundRevision - toldRevision);
    if (foundRevision != toldRevision || handedIn(found))
        return;
    const QString position = told[QLatin1String("position")].toString();
    const QString question = found[QLatin1String("question")].toString();
    if (found[QLatin1String("position")].toString() != position ||
        (!position.isEmpty() && question != position))
        faults << QStringLiteral("it was left at %1 and opens at %2").arg(position, question);
}

void compare(const Told &told, const QJsonObject &found, int atCentre, QStringList &faults)
{
    // The day starts a second application once the first is received; it stays a draft.
    const bool first = found[QLatin1String("case")].toString() == told.application;
    if (found[QLatin1String("case")] == told.last[QLatin1String("case")])
        compareAnswers(told.last, found, faults);
    else if (first || !handedIn(told.last))
        faults << QStringLiteral("another application is found than the one last told");
    if (!handedIn(found)) {
        if (first && handedIn(told.last))
            faults << QStringLiteral("an application handed in is a draft again");
        if (found[QLatin1String("recovered")].toBool() == told.ended)
            faults << QStringLiteral("the draft is offered as recovered after an orderly end, or "
                                     "is not after a kill");
    }
    const int due = first && !handedIn(found) ? 0 : 1;
    if (atCentre != due)
        faults << QStringLiteral("the centre has %1 applications instead of %2")
                      .arg(atCentre)
                      .arg(due);
}

}   // namespace

QList<KillMoment> killMoments(int count, unsigned seed)
{
    std::mt19937 chance(seed);
    std::uniform_int_distribution<int> lines(1, kJournalLines);
    std::uniform_int_distribution<int> delay(0, kMostDelayMs);
    QList<KillMoment> all;
    for (int i = 0; i < count; ++i) {
        const int after = lines(chance);
        all.append({after, delay(chance)});
    }
    return all;
}

Result<QStringList> playKillRound(const QString &program, const KillMoment &moment)
{
    const QTemporaryDir out;
    if (const auto made = makeDesk(out.path()); !made)
        return tl::unexpected(made.error());
    const auto told = playUntil(program, moment, out.path());
    if (!told)
        return tl::unexpected(told.error());
    QStringList faults;
    const QJsonObject found = startAgain(program, out.path(), faults);
    if (!found.isEmpty())
        compare(*told, found, casesAtTheCentre(out.path()), faults);
    if (!faults.isEmpty())
        faults << QStringLiteral("told: %1")
                      .arg(QString::fromUtf8(
                          QJsonDocument(told->last).toJson(QJsonDocument::Compact)))
               << QStringLiteral("found: %1")
                      .arg(QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact)));
    return faults;
}

}   // namespace tests
