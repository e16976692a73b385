#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/interview/standing.h"
#include "core/rules/catalogue.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>

namespace core::interview {

/// Orders the questions of several benefits by what their answers settle.
///
/// A benefit is settled when neither its outcome nor what it pays can change whatever is answered
/// to the rest: proved by running its rules over the ranges of what is open. The next question is
/// the one after which the fewest questions are expected to matter: every answer worth trying (see
/// priorOf) is tried, and what can then still change a result is counted; with weights, each
/// question as the heaviest benefit that it matters to. What was answered «Non so» or not told is
/// never asked again, nor what is not asked in this case.
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
    Result<std::optional<NextQuestion>> next(const domain::Facts &facts,
                                             const Weights &weights = {}) const;

private:
    class Parts;
    explicit Interview(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}   // namespace core::interview
