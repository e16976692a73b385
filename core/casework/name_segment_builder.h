#pragma once

#include "core/casework/name_segment.h"

#include <vector>

namespace core::casework {

/// Takes people in any order and packs them. Needs about twice the memory of the segment while it
/// works.
class NameSegmentBuilder {
public:
    void add(const NameEntry &person);
    /// The builder is empty afterwards.
    NameSegment build();

private:
    using Number = TextPool::Number;
    using Row = NameSegment::Row;

    Number addText(const QString &text);
    std::vector<Number> ranksOfTexts() const;
    void sortRows();
    void sortTokens();
    void post(const std::vector<std::vector<Number>> &aliasTokens);
    void sortLookups();

    NameSegment m_segment;
    std::vector<Number> m_textTokens;          // tokens of each text, one after another
    std::vector<quint32> m_textStarts = {0};   // where those of a text begin
};

}   // namespace core::casework
