#pragma once

#include <QByteArray>

namespace tests {

/// An invented caseload from one seed: the first line of a table and its households of 1 to 7
/// members, a JSON array in the cell `componenti`; answers of the vocabulary of facts, a third of
/// them not known. The same seed gives the same bytes.
class SyntheticCaseload {
public:
    explicit SyntheticCaseload(quint64 seed) : m_state(seed) {}

    static QByteArray header();
    /// One line with its end.
    QByteArray household();

private:
    quint64 draw();
    int below(int bound);
    bool oneIn(int n) { return below(n) == 0; }
    QByteArray day(int firstYear, int lastYear);
    QByteArray amount(int mostEuro);
    QByteArray member(int place);

    quint64 m_state;
};

}   // namespace tests
