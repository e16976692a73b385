#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What the sign-in page says of the rules.
struct RulesLine {
    QString version;
    QDate issuedOn;
    QDateTime expiresAt = {};         // invalid: rules in the program, which do not expire
    QStringList expiredBodies = {};   // whose local bundle has expired, by name

    bool isExpired(const QDateTime &now) const { return expiresAt.isValid() && now >= expiresAt; }
    bool operator==(const RulesLine &) const = default;
};

/// Of the rules read last by this desk and this version of the program, so that the page can say it
/// before they are read again. Only for the eye: nothing is decided by it.
std::optional<RulesLine> rememberedRules(const QString &deskFolder);
/// Best effort: without it the rules are read before they are needed.
void rememberRules(const QString &deskFolder, const RulesLine &line);

}   // namespace app
