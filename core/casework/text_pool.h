#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

namespace core::casework {

/// Distinct texts one after another in one buffer, numbered from 0 in the order they came. A desk
/// has far fewer names than people.
class TextPool {
public:
    using Number = quint32;

    /// The number of `text`, which is added if it is new.
    Number add(QByteArrayView text);
    QByteArrayView at(Number number) const;
    Number size() const { return static_cast<Number>(m_starts.size() - 1); }
    /// Nothing is added any more: what only adding needs is given back.
    void close();

private:
    void grow();
    std::size_t slotOf(QByteArrayView text) const;

    std::string m_bytes;
    std::vector<quint32> m_starts = {0};
    std::vector<Number> m_slots;   // open addressing; number + 1, 0 for a free slot
};

}   // namespace core::casework
