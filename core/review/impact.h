#pragma once

#include "core/review/caseload.h"
#include "core/rules/catalogue.h"

#include <QJsonObject>
#include <QList>

namespace core::review {

struct ImpactOptions {
    QDate onBefore;                   // the day of the decision with the first bundle
    QDate onAfter;                    // and with the second
    QDate knownOn;                    // never invalid
    QStringList benefits;             // empty: all of either bundle
    QMap<QString, QString> amounts;   // benefit → result that is the amount to add up
    bool keepRows = false;            // also which households
};

/// What a change of the rules does to one household and benefit.
enum class Effect { Gained, Lost, Raised, Lowered, Other };
QString effectCode(Effect effect);

struct AffectedRow {
    qint64 household = 0;   // number in the caseload, from 1
    Effect effect = Effect::Other;
    QString outcomeBefore;   // code; empty: the benefit is not in that bundle
    QString outcomeAfter;
    std::optional<Money> amountBefore;
    std::optional<Money> amountAfter;
};

/// Households by what happens to them with one benefit; each is in one count at most.
struct BenefitImpact {
    QString id;
    QString name;
    QString amount;      // the result added up; empty: the benefit has no monthly amount
    qint64 gained = 0;   // «probable» after, not before
    qint64 lost = 0;     // the other way
    qint64 raised = 0;   // «probable» both times, another amount
    qint64 lowered = 0;
    qint64 other = 0;   // another outcome or result, none of the above
    qint64 maybeBefore = 0;
    qint64 maybeAfter = 0;
    Money sumBefore;   // of a month, over those «probable»
    Money sumAfter;
    QList<AffectedRow> rows;

    qint64 changed() const { return gained + lost + raised + lowered + other; }
};

struct BadLine {
    qint64 line = 0;
    QString fault;
};

struct Impact {
    QString bundleBefore;
    QString bundleAfter;
    ImpactOptions options;
    qint64 households = 0;   // decided, bad lines apart
    qint64 changed = 0;      // with any benefit changed
    qint64 badLines = 0;
    QList<BadLine> bad;   // the first hundred
    QList<BenefitImpact> benefits;

    Money sumBefore() const;
    Money sumAfter() const;
};

/// Decides every household of `caseload` with both bundles. A line that cannot be read, with a fact
/// neither bundle knows or a value a question cannot have, is counted as bad and left out.
/// @error Invalid  the file as a whole: empty, a column nobody knows; an unknown benefit or amount
Result<Impact> impactOf(const rules::Catalogue &before, const rules::Catalogue &after,
                        QIODevice &caseload, const ImpactOptions &options);

/// Italian, a line each.
QStringList impactText(const Impact &impact);
QJsonObject impactJson(const Impact &impact);

}   // namespace core::review
