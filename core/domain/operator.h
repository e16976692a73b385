#pragma once

#include <QString>

#include <optional>

namespace core::domain {

enum class Role { Clerk, InpsOfficer, Supervisor };

/// Who works at the desk. `pseudonym` ("OP-7F3A") is the only name that leaves the desk.
struct Operator {
    QString pseudonym;
    QString login;
    QString displayName;
    Role role = Role::Clerk;

    bool operator==(const Operator &) const = default;
};

/// What a role may do. Asked by casework and reports, never by a screen alone.
enum class Permission {
    WorkCases,
    ReadAllCases,
    ExportReports,
    VerifyAudit,
    AnswerQuestions,
    ReleaseCases
};
bool mayDo(Role role, Permission permission);

/// Stable codes for storage: `clerk`, `inps_officer`, `supervisor`.
QString roleCode(Role role);
std::optional<Role> roleFromCode(const QString &code);

/// The desk and the place it stands in.
struct DeskIdentity {
    QString municipality;       // Belfiore code, "H501"
    QString municipalityName;   // "Valdirosa"
    QString site;               // name and address of the site, one line
    QString hours;              // opening hours, one line
    QString desk;               // "H501-D02"
    QString deskName;           // "Banco 2"
    bool training = false;

    bool operator==(const DeskIdentity &) const = default;
};

}   // namespace core::domain
