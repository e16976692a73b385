#pragma once

namespace ui::widgets {

/// Padding around the content of a page, and the gaps between its panels (design, section 3).
/// Never scaled.
inline constexpr int kPageSide = 20;
inline constexpr int kPageTop = 12;
inline constexpr int kColumnGap = 16;
inline constexpr int kPanelGap = 12;

}   // namespace ui::widgets
