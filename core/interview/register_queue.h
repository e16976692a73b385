#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace core::interview {

/// Registers still to be looked at, each once, taken in order from one end. Its memory stays.
class RegisterQueue {
public:
    explicit RegisterQueue(std::size_t registers) : m_words((registers + 63) / 64, 0) {}

    void push(int reg) { m_words[word(reg)] |= quint64{1} << (reg & 63); }

    /// The least one that is not below `from`, taken out; -1 when there is none.
    int popUp(int from)
    {
        for (std::size_t at = word(from); at < m_words.size(); ++at) {
            if (m_words[at] != 0)
                return take(at, std::countr_zero(m_words[at]));
        }
        return -1;
    }

    /// The greatest one that is not above `from`, taken out; -1 when there is none.
    int popDown(int from)
    {
        for (std::size_t at = word(from) + 1; at-- > 0;) {
            if (m_words[at] != 0)
                return take(at, 63 - std::countl_zero(m_words[at]));
        }
        return -1;
    }

private:
    static std::size_t word(int reg) { return static_cast<std::size_t>(reg) / 64; }
    int take(std::size_t at, int bit)
    {
        m_words[at] &= ~(quint64{1} << bit);
        return static_cast<int>(at) * 64 + bit;
    }

    std::vector<quint64> m_words;
};

}   // namespace core::interview
