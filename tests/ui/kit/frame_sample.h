#pragma once

#include "ui/main_window.h"

#include <memory>

namespace tests {

/// The frame with the pages of pictures 02 and 07: `home` without a person, `step` with one, its
/// options and its side column.
std::unique_ptr<ui::MainWindow> makeFrame();

}   // namespace tests
