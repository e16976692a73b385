#pragma once

#include "tests/bench/limits/rules_scalar.h"

#include <QDate>

namespace bench {

/// What the specification of the workload publishes.
struct Published {
    std::size_t count;
    int year;
    std::uint32_t checksum;
    std::array<std::int64_t, kGots> totals;

    QDate on() const { return year == 2025 ? QDate(2025, 7, 1) : QDate(2024, 6, 15); }
};

constexpr std::array<Published, 4> kPublished = {
    {{1'000,
      2025,
      0xe97b7000U,
      {598, 72'034'193, 37'730, 575, 24'198'508, 224, 147'955, 11'716'200}},
     {1'000,
      2024,
      0x036d27deU,
      {598, 71'714'852, 37'730, 575, 23'951'071, 207, 147'955, 9'874'897}},
     {100'000,
      2025,
      0xf21fb5b3U,
      {57'673, 6'822'678'556, 3'753'344, 57'069, 2'438'451'273, 22'137, 14'872'700, 1'198'214'048}},
     {1'000'000,
      2025,
      0xe1a7ec79U,
      {575'748, 67'958'503'549, 37'570'353, 570'887, 24'393'440'744, 221'470, 148'648'640,
       11'959'160'401}}}};

}   // namespace bench
