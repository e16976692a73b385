#include "core/review/coverage.h"

#include <QJsonArray>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QString percent(const CoverageShare &share)
{
    const int permille = share.permille();
    return u"%1,%2% (%3 di %4)"_s.arg(permille / 10)
        .arg(permille % 10)
        .arg(share.reached)
        .arg(share.all);
}

QStringList missingSides(const RequirementCoverage &requirement)
{
    QStringList missing;
    if (requirement.met == 0)
        missing.append(u"soddisfatto"_s);
    if (requirement.unmet == 0)
        missing.append(u"non soddisfatto"_s);
    if (requirement.unknown == 0)
        missing.append(u"non noto"_s);
    return missing;
}

void appendUnreached(QStringList &lines, const QString &title, const QList<PointCoverage> &points)
{
    QStringList unreached;
    for (const auto &point : points) {
        if (point.cases == 0)
            unreached.append(u"      "_s + (point.owner + u' ' + point.row).trimmed());
    }
    if (unreached.isEmpty())
        return;
    lines.append(u"    "_s + title);
    lines += unreached;
}

void appendBenefit(QStringList &lines, const BenefitCoverage &benefit)
{
    lines.append(u"%1 (%2): %3 casi, %4"_s.arg(benefit.name, benefit.id)
                     .arg(benefit.cases)
                     .arg(percent(benefit.whole())));
    QStringList sides;
    for (const auto &requirement : benefit.requirements) {
        const auto missing = missingSides(requirement);
        if (!missing.isEmpty())
            sides.append(u"      %1: %2"_s.arg(requirement.id, missing.join(u", "_s)));
    }
    if (!sides.isEmpty())
        lines.append(u"    Requisiti che nessun caso mostra così:"_s);
    lines += sides;
    appendUnreached(lines, u"Risultati che nessun caso controlla:"_s, benefit.results);
    appendUnreached(lines, u"Valori di parametri che nessun caso usa:"_s, benefit.parameterRows);
    appendUnreached(lines, u"Righe di tabelle che nessun caso usa:"_s, benefit.tableRows);
    appendUnreached(lines, u"Controlli che nessun caso fa scattare:"_s, benefit.checks);
}

QJsonObject shareJson(const CoverageShare &share)
{
    return {{u"reached"_s, share.reached},
            {u"all"_s, share.all},
            {u"percent"_s, share.permille() / 10.0}};
}

QJsonArray pointsJson(const QList<PointCoverage> &points)
{
    QJsonArray array;
    for (const auto &point : points) {
        QJsonObject json{{u"name"_s, point.owner}, {u"cases"_s, point.cases}};
        if (!point.row.isEmpty())
            json.insert(u"row"_s, point.row);
        array.append(json);
    }
    return array;
}

QJsonObject benefitJson(const BenefitCoverage &benefit)
{
    QJsonArray requirements;
    for (const auto &requirement : benefit.requirements) {
        requirements.append(QJsonObject{{u"rule"_s, requirement.id},
                                        {u"met"_s, requirement.met},
                                        {u"unmet"_s, requirement.unmet},
                                        {u"unknown"_s, requirement.unknown},
                                        {u"absent"_s, requirement.absent}});
    }
    return {{u"benefit"_s, benefit.id},
            {u"cases"_s, benefit.cases},
            {u"share"_s, shareJson(benefit.whole())},
            {u"requirements"_s, requirements},
            {u"results"_s, pointsJson(benefit.results)},
            {u"parameters"_s, pointsJson(benefit.parameterRows)},
            {u"tables"_s, pointsJson(benefit.tableRows)},
            {u"checks"_s, pointsJson(benefit.checks)}};
}

}   // namespace

QStringList coverageText(const BundleCoverage &coverage)
{
    QStringList lines;
    for (const auto &benefit : coverage.benefits)
        appendBenefit(lines, benefit);
    appendUnreached(lines, u"Controlli delle domande che nessun caso fa scattare:"_s,
                    coverage.checks);
    lines.append(
        u"Regole %1: i casi raggiungono %2"_s.arg(coverage.bundle, percent(coverage.whole())));
    return lines;
}

QJsonObject coverageJson(const BundleCoverage &coverage)
{
    QJsonArray benefits;
    for (const auto &benefit : coverage.benefits)
        benefits.append(benefitJson(benefit));
    return {{u"bundle"_s, coverage.bundle},
            {u"share"_s, shareJson(coverage.whole())},
            {u"benefits"_s, benefits},
            {u"checks"_s, pointsJson(coverage.checks)}};
}

}   // namespace core::review
