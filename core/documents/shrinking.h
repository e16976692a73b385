#pragma once

#include <array>

namespace core::documents {

/// How pictures are made smaller. Text and drawings of a PDF are never touched.
struct Shrinking {
    int dpi = 0;       // dots per inch at the most; 0: as they come
    int quality = 0;   // of JPEG, 1 to 100; 0: as they come
    bool grey = false;

    bool isNone() const { return *this == Shrinking{}; }
    bool operator==(const Shrinking &) const = default;
};

/// Below this a letter of 8 points is no longer read with certainty.
inline constexpr int kReadableDpi = 150;

/// Tried in this order, each from the pages as they came, until the paper fits. Resolution before
/// colour, colour before the floor: a stamp is told by its colour.
inline constexpr std::array<Shrinking, 6> kShrinkingSteps = {{{300, 80, false},
                                                              {200, 75, false},
                                                              {200, 70, true},
                                                              {200, 55, true},
                                                              {kReadableDpi, 55, true},
                                                              {kReadableDpi, 40, true}}};

}   // namespace core::documents
