#pragma once

#include "core/program/screening.h"
#include "core/review/caseload.h"
#include "core/rules/catalogue.h"

#include <QHash>

#include <map>
#include <vector>

namespace core::review {

/// What one of two bundles says of one household and benefit.
struct SideAnswer {
    bool exists = false;   // the bundle has the benefit
    rules::Outcome outcome = rules::Outcome::NotComputable;
    QMap<QString, QString> results;   // name → machine form

    bool isProbable() const { return exists && outcome == rules::Outcome::Probable; }
    bool isOpen() const
    {
        return exists && (outcome == rules::Outcome::Probable || outcome == rules::Outcome::Maybe);
    }
};

/// One of the two bundles that a caseload is decided with, on its day.
class BundleSide {
public:
    /// Borrows the catalogue for its own life.
    BundleSide(const rules::Catalogue &catalogue, QDate on, QDate knownOn);

    QStringList benefits() const { return m_names.keys(); }
    bool has(const QString &benefit) const { return m_names.contains(benefit); }
    QString nameOf(const QString &benefit) const { return m_names.value(benefit); }
    /// Results of the benefit that are an amount of a month, in the order of the file.
    QStringList monthlyAmounts(const QString &benefit) const;
    QStringList results(const QString &benefit) const;

    bool knows(const QString &fact) const;
    CellKind kindOf(const QString &fact) const;

    /// One answer a household. Facts that another benefit or the other bundle knows are left aside.
    /// An answer is Invalid when a fact has a value that its question cannot have.
    std::vector<Result<SideAnswer>> answers(const QString &benefit,
                                            const std::vector<Household> &households);

private:
    bool knowsFor(const QString &benefit, const QString &fact);
    Result<rules::GivenFacts> given(const QString &benefit, const QJsonObject &facts);
    /// By the explained walk: where columns cannot go.
    Result<SideAnswer> decided(const QString &benefit, const rules::GivenFacts &given) const;
    /// Null when the day of the decision is not one for all.
    const program::Screening *screening(const QString &benefit);

    const rules::Catalogue &m_catalogue;
    QDate m_on;
    QDate m_knownOn;
    QMap<QString, QString> m_names;                               // benefit → its name
    QHash<QString, QHash<QString, bool>> m_known;                 // benefit → fact → known
    std::map<QString, Result<program::Screening>> m_screenings;   // by benefit, made when asked
};

}   // namespace core::review
