#include "app/ctl/report_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/desk_session.h"
#include "app/ctl/rules_source.h"
#include "app/ctl/streams.h"
#include "app/ctl/table_json.h"
#include "core/reports/csv_writer.h"
#include "core/reports/day_summary_report.h"
#include "core/reports/rights_report.h"
#include "core/reports/visits_report.h"
#include "core/reports/xlsx_writer.h"

#include <CLI/App.hpp>

#include <QJsonDocument>

namespace app::ctl {

using namespace core;

static const char *const kPasswordVariable = "SPORTELLO_PASSWORD";

void ReportCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "report", "Riepilogo di un banco: R1 visite, R2 giorno, R4 diritti");
    m_app->add_option("REPORT", m_report, "R1, R2 o R4")
        ->required()
        ->check(oneOf({"R1", "R2", "R4"}));
    addDay(*m_app, "--from", m_from, "Primo giorno")->required();
    addDay(*m_app, "--to", m_to, "Ultimo giorno")->required();
    m_app->add_option("--format", m_format, "csv, xlsx o json")
        ->check(oneOf({"csv", "xlsx", "json"}));
    m_app->add_option("--style", m_style, "Forma del CSV: it o machine")
        ->check(oneOf({"it", "machine"}));
    m_app->add_option("--out", m_out, "File da scrivere; altrimenti lo standard output")
        ->type_name("FILE");
    m_app->add_option("--desk", m_desk, "Cartella del banco")->type_name("CARTELLA")->required();
    m_app
        ->add_option("--user", m_user, "Chi entra; password da SPORTELLO_PASSWORD o standard input")
        ->type_name("UTENTE")
        ->required();
    m_app->add_option("--purpose", m_purpose, "A che cosa serve; resta nel registro del banco");
}

static QString password()
{
    if (qEnvironmentVariableIsSet(kPasswordVariable))
        return qEnvironmentVariable(kPasswordVariable);
    return readInputLine();
}

static ExitCode sayNotMade(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Denied:
        say(QStringLiteral("Il ruolo di chi è entrato non può fare riepiloghi."));
        break;
    case ErrorCode::Invalid:
        say(QStringLiteral("L’ultimo giorno viene prima del primo."));
        break;
    default:
        say(QStringLiteral("Il riepilogo non si può fare: %1").arg(error.detail));
    }
    return exitCodeFor(error.code);
}

ExitCode ReportCommand::run(const Surroundings &surroundings)
{
    if (m_format == "xlsx" && m_out.empty()) {
        say(QStringLiteral("Un file XLSX ha bisogno di --out FILE."));
        return ExitCode::Usage;
    }
    const auto rules = loadRules(surroundings);
    if (!rules)
        return rules.error();
    const auto session =
        DeskSession::open(QString::fromStdString(m_desk),
                          {QString::fromStdString(m_user), password()}, *rules, surroundings.clock);
    if (!session)
        return session.error();
    casework::DayBook &book = (*session)->desk().dayBook();
    const auto figures = book.read(m_from, m_to);
    if (!figures)
        return sayNotMade(figures.error());
    const QString purpose = m_purpose.empty() ? QStringLiteral("riepilogo da riga di comando")
                                              : QString::fromStdString(m_purpose);
    const auto traced =
        book.exporting(QString::fromStdString(m_report), QString::fromStdString(m_format), purpose);
    if (!traced)
        return sayNotMade(traced.error());
    return write(m_report == "R1"   ? reports::visitsReport(*figures)
                 : m_report == "R2" ? reports::daySummaryReport(*figures)
                                    : reports::rightsReport(*figures));
}

ExitCode ReportCommand::write(const reports::ReportTable &table) const
{
    Result<> written;
    if (m_format == "xlsx") {
        written = reports::writeXlsx(table, QString::fromStdString(m_out));
    } else if (m_format == "json") {
        written = writeOutput(m_out, QJsonDocument(tableJson(table)).toJson());
    } else {
        const auto style =
            m_style == "it" ? reports::CsvStyle::Italian : reports::CsvStyle::Machine;
        written = writeOutput(m_out, reports::toCsv(table, style));
    }
    if (written)
        return ExitCode::Done;
    say(QStringLiteral("Non riesco a scrivere %1.").arg(QString::fromStdString(m_out)));
    return ExitCode::Io;
}

}   // namespace app::ctl
