#include "core/casework/desk_setup.h"
#include "tests/app/ctl/ctl_program.h"
#include "tests/support/fixed_clock.h"

using tests::ctl;

namespace {

/// A training desk made on 10 March 2026, with visits of the working days before.
class TrainingDesk {
public:
    TrainingDesk()
    {
        const tests::FixedClock clock(QDateTime({2026, 3, 10}, {9, 0}, Qt::UTC));
        REQUIRE(core::casework::createTrainingDesk(path(), clock, {1, 8192}));
        const auto operators = core::casework::trainingOperators();
        REQUIRE(operators);
        for (const auto &one : *operators)
            m_passwords.insert(one.who.login, one.password);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("desk")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    tests::Ended report(const QString &user, const QStringList &options) const
    {
        return ctl(line(user, options), {},
                   {{QStringLiteral("SPORTELLO_PASSWORD"), m_passwords.value(user)}});
    }
    tests::Ended reportWithPassword(const QString &user, const QByteArray &password) const
    {
        return ctl(line(user, {}), password);
    }
    QByteArray passwordOf(const QString &user) const { return m_passwords.value(user).toUtf8(); }

private:
    QStringList line(const QString &user, const QStringList &options) const
    {
        return QStringList{QStringLiteral("report"), QStringLiteral("R1"),
                           QStringLiteral("--from"), QStringLiteral("2026-03-02"),
                           QStringLiteral("--to"),   QStringLiteral("2026-03-09"),
                           QStringLiteral("--desk"), path(),
                           QStringLiteral("--user"), user} +
               options;
    }

    QTemporaryDir m_folder;
    QMap<QString, QString> m_passwords;
};

const QString kSupervisor = QStringLiteral("s.conte");
const QString kClerk = QStringLiteral("p.riva");

}   // namespace

TEST_CASE("a supervisor gets the visits as CSV, as JSON and as XLSX", "[ctl][report]")
{
    const TrainingDesk desk;

    const auto csv =
        desk.report(kSupervisor, {QStringLiteral("--style"), QStringLiteral("machine")});
    CAPTURE(csv.err.toStdString());
    CHECK(csv.exitCode == 0);
    CHECK(csv.out.startsWith("data,sede,punto,visita_id,persona_ps,"));
    CHECK(csv.out.count('\n') > 2);
    CHECK_FALSE(csv.out.contains("Marini"));

    const auto json =
        desk.report(kSupervisor, {QStringLiteral("--format"), QStringLiteral("json")});
    CHECK(json.exitCode == 0);
    const auto table = tests::json(json).object();
    CHECK(table.value(QLatin1String("report")).toString() == QStringLiteral("visite"));
    CHECK(table.value(QLatin1String("rows")).toArray().size() == csv.out.count('\n') - 1);

    const QString file = desk.file(QStringLiteral("visite.xlsx"));
    const auto xlsx = desk.report(kSupervisor, {QStringLiteral("--format"), QStringLiteral("xlsx"),
                                                QStringLiteral("--out"), file});
    CHECK(xlsx.exitCode == 0);
    CHECK(xlsx.out.isEmpty());
    CHECK(tests::readFile(file).startsWith("PK"));
}

TEST_CASE("the password may come on standard input", "[ctl][report]")
{
    const TrainingDesk desk;
    const auto ended = desk.reportWithPassword(kSupervisor, desk.passwordOf(kSupervisor) + '\n');
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("data;sede;punto"));
}

TEST_CASE("a clerk and a wrong password are denied, with nothing written", "[ctl][report]")
{
    const TrainingDesk desk;
    const QString file = desk.file(QStringLiteral("visite.csv"));
    const auto clerk = desk.report(kClerk, {QStringLiteral("--out"), file});
    CHECK(clerk.exitCode == 4);
    CHECK(clerk.err.contains("ruolo"));
    CHECK_FALSE(QFileInfo::exists(file));

    const auto wrong = desk.reportWithPassword(kSupervisor, "sbagliata\n");
    CHECK(wrong.exitCode == 4);
    CHECK(wrong.out.isEmpty());
    CHECK_FALSE(wrong.err.contains("sbagliata"));
}

TEST_CASE("a folder without a desk ends with 5, a spreadsheet without a file with 1",
          "[ctl][report]")
{
    QTemporaryDir folder;
    const QStringList line{QStringLiteral("report"), QStringLiteral("R2"),
                           QStringLiteral("--from"), QStringLiteral("2026-03-02"),
                           QStringLiteral("--to"),   QStringLiteral("2026-03-09"),
                           QStringLiteral("--desk"), folder.path(),
                           QStringLiteral("--user"), kSupervisor};
    CHECK(ctl(line, "x\n").exitCode == 5);
    CHECK(ctl(line + QStringList{QStringLiteral("--format"), QStringLiteral("xlsx")}, "x\n")
              .exitCode == 1);
}

TEST_CASE("the rights of the period are a report of their own", "[ctl][report]")
{
    const TrainingDesk desk;
    const auto rights =
        ctl({QStringLiteral("report"), QStringLiteral("R4"), QStringLiteral("--from"),
             QStringLiteral("2026-03-02"), QStringLiteral("--to"), QStringLiteral("2026-03-09"),
             QStringLiteral("--desk"), desk.path(), QStringLiteral("--user"), kSupervisor},
            desk.passwordOf(kSupervisor) + '\n');
    CHECK(rights.exitCode == 0);
    CHECK(rights.out.contains("misura"));
    CHECK(rights.out.contains("importo_annuo_stimato"));
}
