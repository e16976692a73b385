#pragma once

#include "tests/mutation/mutants.h"

#include <optional>

namespace tests {

/// Mistakes that a person has looked at and found to change no decision. One a line:
/// `mistake | part of the file's name | part of the line before | part of the line after | reason`.
/// Empty parts fit anything; lines that begin with `#` are not read.
class Equivalents {
public:
    /// Empty for an empty path; nothing when the file or a line of it cannot be read.
    static std::optional<Equivalents> read(const QString &path);

    bool covers(const Mutant &mutant) const;

private:
    struct Entry {
        QString mistake;
        QString file;
        QByteArray before;
        QByteArray after;
    };
    QList<Entry> m_entries;
};

}   // namespace tests
