#pragma once

#include "core/rules/catalogue.h"

#include <QJsonObject>
#include <QList>

namespace core::review {

/// How often the cases beside the rules bring a requirement to each side.
struct RequirementCoverage {
    QString id;
    QString label;
    int met = 0;
    int unmet = 0;
    int unknown = 0;
    int absent = 0;   // not in force, or does not apply
};

/// Something that cases may reach: a result that one of them expects, a dated row that one reads.
struct PointCoverage {
    QString owner;   // result, parameter or table
    QString row;     // empty for a result; in Italian: "dal 1 gennaio 2026"
    int cases = 0;
};

struct CoverageShare {
    int reached = 0;
    int all = 0;

    CoverageShare &operator+=(const CoverageShare &other);
    /// In tenths of a percent, rounded down; 1000 when there is nothing to reach.
    int permille() const;
};

struct BenefitCoverage {
    QString id;
    QString name;
    int cases = 0;
    QList<RequirementCoverage> requirements;
    QList<PointCoverage> results;
    QList<PointCoverage> parameterRows;
    QList<PointCoverage> tableRows;   // of both kinds of tables
    QList<PointCoverage> checks;      // raised by a case

    CoverageShare requirementSides() const;   // met, unmet and unknown of each
    CoverageShare whole() const;
};

struct BundleCoverage {
    QString bundle;
    QList<BenefitCoverage> benefits;
    QList<PointCoverage> checks;   // of the files of questions; none when one benefit is asked for

    CoverageShare whole() const;
};

/// Runs the cases of every benefit, or of one when `benefit` is not empty.
///
/// A row counts as read when a requirement, a result, the schedule or a paper that holds took a
/// value from it, whatever the case expects.
BundleCoverage coverageOf(const rules::Catalogue &catalogue, const QString &benefit = {});

/// Italian, a line each: shares, then only what no case reaches.
QStringList coverageText(const BundleCoverage &coverage);
QJsonObject coverageJson(const BundleCoverage &coverage);

}   // namespace core::review
