#include "app/ctl/mrz_json.h"

#include <QJsonArray>

namespace app::ctl {

using namespace core;
using identity::MrzCheck;

static QJsonArray faultsJson(const MrzCheck &check)
{
    QJsonArray faults;
    for (const identity::MrzFault fault : check.faults) {
        faults.append(QJsonObject{{QStringLiteral("code"), identity::mrzFaultCode(fault)},
                                  {QStringLiteral("level"), QStringLiteral("error")}});
    }
    return faults;
}

static QJsonObject partsJson(const MrzCheck &check, const QDate &today)
{
    QJsonArray births;
    for (const QDate &day : check.possibleBirthDates)
        births.append(day.toString(Qt::ISODate));
    QJsonArray proposals;
    for (const identity::MrzDoubt doubt : check.doubts)
        proposals.append(identity::mrzDoubtCode(doubt));
    QJsonObject parts{{QStringLiteral("birth_dates"), births},
                      {QStringLiteral("proposals"), proposals}};
    const auto put = [&parts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parts.insert(name, value);
    };
    put(QStringLiteral("document"), check.document);
    put(QStringLiteral("issuer"), check.issuer);
    put(QStringLiteral("number"), check.number);
    put(QStringLiteral("surname"), check.surname);
    put(QStringLiteral("names"), check.names);
    put(QStringLiteral("nationality"), check.nationality);
    put(QStringLiteral("optional"), check.optional);
    if (check.sex != domain::Sex::NotStated) {
        parts.insert(QStringLiteral("sex"),
                     check.sex == domain::Sex::Female ? QStringLiteral("f") : QStringLiteral("m"));
    }
    if (check.expiresOn.isValid()) {
        parts.insert(QStringLiteral("expires"), check.expiresOn.toString(Qt::ISODate));
        parts.insert(QStringLiteral("expired"), check.isExpiredOn(today));
    }
    return parts;
}

QJsonObject mrzJson(int line, const MrzCheck &check, const QDate &today)
{
    return {{QStringLiteral("line"), line},
            {QStringLiteral("code"), check.code},
            {QStringLiteral("kind"), QStringLiteral("mrz")},
            {QStringLiteral("valid"), check.isValid()},
            {QStringLiteral("parts"), partsJson(check, today)},
            {QStringLiteral("faults"), faultsJson(check)},
            {QStringLiteral("expected_check"),
             check.expectedChecks.isEmpty() ? QJsonValue() : QJsonValue(check.expectedChecks)}};
}

}   // namespace app::ctl
