#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tests {

/// One small mistake somebody could make in a law file.
enum class Mistake {
    LineGone,
    DayMoved,
    NumberMoved,
    UnitChanged,
    ComparisonSwapped,
    LogicSwapped
};

/// For people: "riga tolta", "giorno spostato", …
QString mistakeName(Mistake mistake);

struct Mutant {
    QString file;
    int line = 0;   // from 1
    Mistake mistake = Mistake::LineGone;
    QByteArray before;   // the whole line
    QByteArray after;    // empty with LineGone
};

/// Every mistake of every kind in one law file: each line gone, each day moved by one, each number
/// by one unit of its last place, each unit, comparison, `and`, `min` and `yes` turned into its
/// neighbour. Leaves out cases and profiles, comments, words for people, and lines of words alone.
QList<Mutant> mutantsOf(const QString &file, const QByteArray &text);

QByteArray mutated(const QByteArray &text, const Mutant &mutant);

}   // namespace tests
