#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/rules/catalogue.h"
#include "core/triage/assessment.h"

#include <QDate>
#include <QStringList>

#include <memory>

namespace core::triage {

/// The facts as they are looked at on the day `on`: who comes asks today. A day of application that
/// nobody said, or that is over, is `on`; a later one stays.
domain::Facts factsOn(const domain::Facts &facts, const QDate &on);

/// Finds what a person may ask for, over all benefits of a catalogue.
///
/// Keeps the last decisions: the next assessment decides again only benefits that read a fact that
/// is another now. What comes out is the same as from a new assessor. Not to be used from two
/// threads at once.
class Assessor {
public:
    Assessor(std::shared_ptr<const rules::Catalogue> catalogue, const QDate &on,
             const QDate &knownOn);
    Assessor(Assessor &&) noexcept;
    Assessor &operator=(Assessor &&) noexcept;
    ~Assessor();

    /// Benefits of a case with a positive outcome. They count until the facts say what is received:
    /// what was granted once may have ended since.
    void setReceived(const QStringList &benefits);

    /// A fact its question cannot have is left out and named (Assessment::ignored).
    Result<Assessment> assess(const domain::Facts &facts);

    /// How many benefits the last assessment decided again.
    int decidedLast() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

}   // namespace core::triage
