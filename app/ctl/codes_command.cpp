#include "app/ctl/codes_command.h"

#include "app/ctl/arguments.h"
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
    int number = 0;
    for (const QByteArray &line : bytes->split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty())
            printLine(codeJson(number, identity::checkIdentityCode(text, **places, today)));
    }
    return ExitCode::Done;
}

}   // namespace app::ctl
