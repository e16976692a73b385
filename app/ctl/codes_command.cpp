#include "app/ctl/codes_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/mrz_json.h"
#include "app/ctl/streams.h"
#include "core/identity/identity_code.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;
using identity::CodeKind;
using identity::IdentityCode;

static QJsonArray faultsJson(const IdentityCode &code)
{
    QJsonArray faults;
    for (const identity::CodeFault fault : code.faults) {
        const bool isError = identity::levelOf(fault) == identity::CheckLevel::Error;
        faults.append(QJsonObject{
            {QStringLiteral("code"), identity::faultCode(fault)},
            {QStringLiteral("level"),
             isError ? QStringLiteral("error") : QStringLiteral("warning")},
        });
    }
    return faults;
}

static QJsonObject fiscalCodeParts(const IdentityCode &code)
{
    QJsonArray births;
    for (const QDate &day : code.possibleBirthDates)
        births.append(day.toString(Qt::ISODate));
    QJsonObject parts{{QStringLiteral("birth_dates"), births},
                      {QStringLiteral("omocodia"), code.omocodia}};
    if (code.sex != domain::Sex::NotStated) {
        parts.insert(QStringLiteral("sex"),
                     code.sex == domain::Sex::Female ? QStringLiteral("f") : QStringLiteral("m"));
    }
    if (!code.placeCode.isEmpty())
        parts.insert(QStringLiteral("place"), code.placeCode);
    if (!code.placeName.isEmpty())
        parts.insert(QStringLiteral("place_name"), code.placeName);
    return parts;
}

static QJsonObject partsJson(const IdentityCode &code)
{
    if (code.kind == CodeKind::FiscalCode)
        return fiscalCodeParts(code);
    QJsonObject parts;
    const auto put = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts.insert(name, value);
    };
    put(QStringLiteral("office"), code.office);
    put(QStringLiteral("country"), code.country);
    put(QStringLiteral("abi"), code.abi);
    put(QStringLiteral("cab"), code.cab);
    return parts;
}

static QJsonObject codeJson(int line, const IdentityCode &code)
{
    QJsonObject json{
        {QStringLiteral("line"), line},
        {QStringLiteral("code"), code.code},
        {QStringLiteral("kind"), identity::kindCode(code.kind)},
        {QStringLiteral("valid"), code.valid},
        {QStringLiteral("parts"), partsJson(code)},
        {QStringLiteral("faults"), faultsJson(code)},
    };
    json.insert(QStringLiteral("expected_check"),
                code.expectedCheck.isEmpty() ? QJsonValue() : QJsonValue(code.expectedCheck));
    return json;
}

/// The machine-readable zone that begins at line `at`: that line alone when it has all 90
/// characters, else with the two after it, over which `at` moves.
static QString mrzAt(const QList<QByteArray> &lines, int &at)
{
    constexpr int kOneLine = 30;
    QString zone = QString::fromUtf8(lines[at]).trimmed();
    if (zone.size() > kOneLine)
        return zone;
    for (int more = 0; more < 2 && at + 1 < lines.size(); ++more) {
        const QString next = QString::fromUtf8(lines[at + 1]).trimmed();
        if (next.size() != kOneLine && !next.contains(QLatin1Char('<')))
            break;
        zone += QLatin1Char('\n') + next;
        ++at;
    }
    return zone;
}

void CodesCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "codes", "Controlla codici di identità, uno per riga");
    m_app->add_option("FILE", m_file, "File da leggere; - per lo standard input")->required();
}

ExitCode CodesCommand::run(const Surroundings &surroundings)
{
    const auto bytes = readInput(m_file);
    if (!bytes) {
        say(QStringLiteral("Non riesco a leggere %1.").arg(QString::fromStdString(m_file)));
        return ExitCode::Io;
    }
    const identity::PlaceFile file(identity::builtInPlaces());
    const auto places = file.places();
    if (!places) {
        say(QStringLiteral("L’elenco dei comuni nel programma non si legge."));
        return ExitCode::Io;
    }
    const QDate today = surroundings.clock.today();
    const QList<QByteArray> lines = bytes->split('\n');
    for (int at = 0; at < lines.size(); ++at) {
        const QString text = QString::fromUtf8(lines[at]).trimmed();
        if (text.isEmpty())
            continue;
        const int number = at + 1;
        if (identity::resemblesMrz(text)) {
            const QString zone = mrzAt(lines, at);
            printLine(mrzJson(number, identity::checkMrz(zone, today), today));
        } else {
            printLine(codeJson(number, identity::checkIdentityCode(text, **places, today)));
        }
    }
    return ExitCode::Done;
}

}   // namespace app::ctl
