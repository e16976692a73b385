#pragma once

#include "core/interview/topics.h"
#include "core/program/encode.h"

namespace core::interview {

/// One household in the middle of its interview.
struct Situation {
    SpanWalk walk;                  // has run over what is known and what may still be told
    QHash<QString, Asking> asked;   // over all benefits: Now when one of them asks it now
    /// What decides whether a question that is Perhaps asked will be.
    QHash<QString, QStringList> deciding;
    /// By benefit: what only the explained walk can follow, in its order.
    QHash<QString, QStringList> unlowered;

    bool isAskedNow(const QString &key) const { return asked.value(key) == Asking::Now; }
};

/// Reads one household after the other. What a benefit asks is worked out again only when a fact
/// that it reads is another than the last time.
class SituationReader {
public:
    /// Borrows all for its own life.
    SituationReader(const rules::Catalogue &catalogue,
                    const std::vector<const rules::Benefit *> &benefits,
                    const program::Program &program, const std::vector<Topic> &topics);

    /// @error Invalid  a fact its question cannot have
    Result<Situation> read(const domain::Facts &facts);

private:
    /// What one benefit asks, and of whom that holds.
    struct Asked {
        bool isRead = false;
        std::vector<std::optional<domain::Fact>> facts;   // by Benefit::facts
        QList<OpenQuestion> questions;
        QStringList unlowered;
    };

    Result<> update(std::size_t benefit, const domain::Facts &facts);
    Result<QStringList> missingOf(std::size_t benefit, const domain::Facts &facts) const;

    const rules::Catalogue &m_catalogue;
    const std::vector<const rules::Benefit *> &m_benefits;
    const program::Program &m_program;
    const std::vector<Topic> &m_topics;
    program::Encoder m_encoder;
    std::vector<Asked> m_asked;   // by benefit
};

}   // namespace core::interview
