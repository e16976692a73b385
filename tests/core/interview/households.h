#pragma once

#include "tests/core/program/walks.h"

#include <QDate>

#include <map>

namespace tests {

/// One household: what is so, and what it says of it when asked.
struct Household {
    core::domain::Facts facts;     // all of it
    core::domain::Facts answers;   // some are «Non so», some «Preferisce non dirlo»
};

/// Invented households that can answer every question of a catalogue, from one seed: the facts of
/// one to three of the cases written beside the rules (every kind of person that a law speaks of),
/// drawn answers to all else; members of lists have fields left out. No contradictions.
///
/// The same catalogue, day and seed give the same households.
class Households {
public:
    /// Borrows the catalogue, which has its cases, for its own life.
    Households(const core::rules::Catalogue &catalogue, const QDate &on, quint64 seed);

    Household next();
    /// What the desk says by itself: the day of the application, its month and its year.
    const core::domain::Facts &desk() const { return m_desk; }
    /// Another answer to one question.
    QJsonValue anotherAnswer(const QString &key);
    /// Facts of the cases written beside the rules of one benefit, not too old.
    const std::vector<core::domain::Facts> &casesOf(const QString &benefit) const;

private:
    void addCase(core::domain::Facts &facts);
    void removeContradictions(core::domain::Facts &facts);
    core::domain::Facts answersOf(const core::domain::Facts &facts);
    std::size_t below(std::size_t count) { return m_answers.random()() % count; }

    const core::rules::Catalogue &m_catalogue;
    QDate m_on;
    Answers m_answers;
    core::domain::Facts m_desk;
    std::map<QString, std::vector<core::domain::Facts>> m_casesOf;   // by benefit
    std::vector<core::domain::Facts> m_cases;
};

}   // namespace tests
