#pragma once

#include "core/domain/person.h"

#include <QList>

namespace tests {

/// Invented people from one seed: the same seed gives the same people, ids included. Shapes are
/// those of a real desk, frequencies are not: accents, apostrophes, double surnames and names,
/// valid tax codes, provisional ones, codes that do not check, no code at all, no birth date,
/// households of 1 to 9 who share address and surname.
class SyntheticPeople {
public:
    explicit SyntheticPeople(quint64 seed) : m_state(seed) {}

    /// The next person; household after household.
    core::domain::Person next();
    /// The next whole household, oldest first; what next() had left of one is dropped.
    QList<core::domain::Person> household();

private:
    quint64 draw();
    int below(int bound);
    bool oneIn(int n) { return below(n) == 0; }
    QString surname();
    core::domain::Person member(const QString &surname, const QString &residence, int bornFrom,
                                int bornTo);
    void giveCode(core::domain::Person &person);

    quint64 m_state;
    QList<core::domain::Person> m_waiting;
};

}   // namespace tests
