#include "core/casework/text_pool.h"

#include <QHashFunctions>

#include <utility>

namespace core::casework {

namespace {

constexpr std::size_t kFirstSlots = 256;

}   // namespace

QByteArrayView TextPool::at(Number number) const
{
    return {m_bytes.data() + m_starts[number],
            static_cast<qsizetype>(m_starts[number + 1] - m_starts[number])};
}

/// Where `text` is or would be. There is always a free slot.
std::size_t TextPool::slotOf(QByteArrayView text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHash(text) & mask;
    while (m_slots[slot] != 0 && at(m_slots[slot] - 1) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow()
{
    m_slots.assign(std::max(kFirstSlots, m_slots.size() * 2), 0);
    for (Number number = 0; number < size(); ++number)
        m_slots[slotOf(at(number))] = number + 1;
}

TextPool::Number TextPool::add(QByteArrayView text)
{
    if (m_slots.size() < 2 * (m_starts.size() + 1))
        grow();
    const std::size_t slot = slotOf(text);
    if (m_slots[slot] == 0) {
        m_bytes.append(text.data(), static_cast<std::size_t>(text.size()));
        m_starts.push_back(static_cast<quint32>(m_bytes.size()));
        m_slots[slot] = size();
    }
    return m_slots[slot] - 1;
}

void TextPool::close()
{
    m_slots = {};
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}

}   // namespace core::casework
