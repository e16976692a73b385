#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/rules/catalogue.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>

namespace core::interview {

/// Where one benefit stands when some questions are still open.
struct Standing {
    QString benefit;
    /// What may still come out; one when the outcome is settled: no answer can change it.
    QList<rules::Outcome> outcomes;
    /// Results that an answer can still change; empty once there is nothing to pay.
    QStringList openResults;
    /// Questions not answered yet that can still change the outcome or a result, in the order of
    /// the wizard.
    QStringList questions;

    bool isOutcomeSettled() const { return outcomes.size() == 1; }
    bool isSettled() const { return isOutcomeSettled() && openResults.isEmpty(); }
};

/// What a question is good for in one benefit.
struct Purpose {
    QString benefit;
    QStringList requirements;   // ids that read it and are open
    QStringList results;        // names that read it and are open
    /// One of the answers people may give settles the outcome by itself.
    bool maySettle = false;
    QList<rules::Outcome> outcomes;   // possible before it is answered
};

struct NextQuestion {
    QString key;
    QList<Purpose> purposes;   // benefits in the order of the interview
    /// Questions that can still matter, this one included, and how many are expected to be left
    /// after it.
    int open = 0;
    double expectedLeft = 0;
};

/// Orders the questions of several benefits by what their answers settle.
///
/// A benefit is settled when neither its outcome nor what it pays can change whatever is answered
/// to the rest: proved by running its rules over the ranges of what is open. The next question is
/// the one after which the fewest questions are expected to matter: every answer worth trying (see
/// priorOf) is tried, and what can then still change a result is counted. What was answered «Non
/// so» or not told is never asked again, nor what is not asked in this case.
///
/// Pure: the same facts give the same question. Not to be used from two threads at once.
class Interview {
public:
    /// @error NotFound  a benefit that the catalogue does not have
    static Result<Interview> create(std::shared_ptr<const rules::Catalogue> catalogue,
                                    const QStringList &benefits, const QDate &on,
                                    const QDate &knownOn);
    Interview(Interview &&) noexcept;
    Interview &operator=(Interview &&) noexcept;
    ~Interview();

    /// In the order of the benefits given. @error Invalid  a fact its question cannot have
    Result<QList<Standing>> standings(const domain::Facts &facts) const;
    /// Nothing when every benefit is settled or nobody can say more.
    /// @error Invalid  a fact its question cannot have
    Result<std::optional<NextQuestion>> next(const domain::Facts &facts) const;

private:
    class Parts;
    explicit Interview(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}   // namespace core::interview
