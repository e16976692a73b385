#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/program/program.h"
#include "core/rules/vocabulary.h"

#include <span>
#include <vector>

namespace core::program {

/// One household in the numbers of a program.
struct Household {
    std::vector<qint64> values;                // by Program::inputs; of a list's inputs unused
    std::vector<int> members;                  // by Program::lists: how many
    std::vector<std::vector<qint64>> fields;   // by Program::inputs: one number a member
};

/// Puts facts into the numbers of a program. Made once for a program; immutable.
class Encoder {
public:
    /// Borrows both for its own life.
    Encoder(const Program &program, const rules::Vocabulary &vocabulary);

    /// Overwrites `household`, whose memory is used again.
    ///
    /// What was not said is unknown (Plain) or open between the ends of its range (Bounds).
    /// @error Invalid   a fact has a value its question cannot have, or that lies outside the
    ///                  ranges of the program: the explained walk has to be asked; `detail` names
    ///                  the key
    /// @error NotFound  a fact is not known and the program takes everything as known
    Result<> encode(const domain::Facts &facts, Household &household) const;

    /// What an input is while nothing is said; of a field, what it is then for a member.
    qint64 unsaid(std::size_t input) const;

private:
    struct Source {
        const rules::VocabularyEntry *entry = nullptr;
        qint64 least = 0;
        qint64 most = 0;
        qint64 scale = 1;
        bool isChoice = false;
        std::size_t column = 0;   // of a field: its place in the list
    };

    Result<> encodeOne(std::size_t input, const domain::Facts &facts, Household &household) const;
    /// One field of every member; `members` is null while the list is not known.
    Result<> encodeField(std::size_t input, const rules::Members *members,
                         std::vector<qint64> &numbers) const;
    /// The members of a list; nothing while it is not known.
    Result<rules::Value> members(qsizetype list, const domain::Facts &facts) const;
    Result<> give(std::size_t input, std::optional<qint64> number, qint64 &into) const;
    /// @error Invalid
    Result<qint64> number(const Source &source, const QJsonValue &value) const;
    qint64 unsaid(const Source &source, Input::Part part) const;

    const Program &m_program;
    const rules::Vocabulary &m_vocabulary;
    std::vector<Source> m_sources;   // by Program::inputs
};

/// A value as a register over `scale` has it. Nothing for what is unknown, a text, or a number that
/// is no whole multiple of 1/scale.
std::optional<qint64> wholeNumber(const rules::Value &value, qint64 scale);

/// The value that a slot stands for when its register holds `number` (and `divisor` that of
/// Slot::per).
rules::Value decodedPoint(const Program &program, const Slot &slot, qint64 number, qint64 divisor);

/// The value in a slot after a walk that left its registers in `registers`; nothing in it while it
/// is unknown, or with Bounds while its ends differ.
rules::Value decoded(const Program &program, const Slot &slot, std::span<const qint64> registers);

}   // namespace core::program
