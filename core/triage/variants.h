#pragma once

#include "core/rules/catalogue.h"
#include "core/triage/assessor.h"
#include "core/triage/variant.h"
#include "core/triage/year_total.h"

#include <map>
#include <memory>

namespace core::triage {

/// Which way a row turns, best first.
enum class Turn {
    Gained,    // it could not be asked for, now it can
    Firmer,    // «forse» has become «probabile»
    More,      // it pays more
    Changed,   // another day, another amount of which nobody can say whether it is more
    Less,
    Looser,
    Lost
};

/// What a variant does to one benefit.
struct VariantRow {
    QString benefit;
    Turn turn = Turn::Changed;
    RightKind before = RightKind::NotComputable;
    RightKind after = RightKind::NotComputable;
    AmountRange amountBefore;
    AmountRange amountAfter;
    /// Of exact amounts of one unit; gained and lost ones count from nothing.
    std::optional<Money> difference;
    QString unit;   // of the difference
    Money yearly;   // after less before, over twelve months; 0: the same, or not known
    QDate deadlineBefore;
    QDate deadlineAfter;
};

/// The person as today beside one hypothesis.
struct Comparison {
    Variant variant;
    QDate on;   // the law and the application are of this day
    Assessment assessment;
    QList<VariantRow> rows;   // only what changes; best turn first, in it the greater yearly amount
    YearTotal total;
    Money yearly;   // of the totals, after less before

    const VariantRow *find(const QString &benefit) const;
    int better() const;   // rows that gain
    int worse() const;    // rows that lose
};

/// Rows that differ between two assessments.
QList<VariantRow> variantRows(const Assessment &before, const Assessment &after);

/// Holds hypotheses against today. Keeps the last decisions, as its assessors do; not to be used
/// from two threads at once.
class VariantComparer {
public:
    VariantComparer(std::shared_ptr<const rules::Catalogue> catalogue, const QDate &today);

    /// See Assessor::setReceived.
    void setReceived(const QStringList &benefits) { m_received = benefits; }

    Result<Assessment> today(const domain::Facts &facts);
    /// A birth still to come changes only benefits that it touches: what else is asked for is asked
    /// today (or on the variant's own day) and keeps its amounts and last days.
    Result<Comparison> compare(const domain::Facts &facts, const Variant &variant);

private:
    Result<Assessment> assess(const domain::Facts &facts, const Variant &variant, const QDate &day);
    Assessor &assessorOf(const QDate &day);

    std::shared_ptr<const rules::Catalogue> m_catalogue;
    QDate m_today;
    QStringList m_received;
    std::map<QDate, Assessor> m_assessors;
};

}   // namespace core::triage
