#include "core/domain/operator.h"

#include <QMap>
#include <QSet>

namespace core::domain {

bool mayDo(Role role, Permission permission)
{
    using P = Permission;
    static const QMap<Role, QSet<P>> table = {
        {Role::Clerk, {P::WorkCases}},
        {Role::InpsOfficer, {P::WorkCases, P::ReadAllCases, P::AnswerQuestions}},
        {Role::Supervisor,
         {P::WorkCases, P::ReadAllCases, P::ExportReports, P::VerifyAudit, P::ReleaseCases}},
    };
    return table.value(role).contains(permission);
}

QString roleCode(Role role)
{
    static const QMap<Role, QString> codes = {{Role::Clerk, QStringLiteral("clerk")},
                                              {Role::InpsOfficer, QStringLiteral("inps_officer")},
                                              {Role::Supervisor, QStringLiteral("supervisor")}};
    return codes.value(role);
}

std::optional<Role> roleFromCode(const QString &code)
{
    for (const Role role : {Role::Clerk, Role::InpsOfficer, Role::Supervisor})
        if (roleCode(role) == code)
            return role;
    return std::nullopt;
}

}   // namespace core::domain
