#pragma once

#include <QWidget>

#include <memory>

namespace tests {

/// Every part of the kit in every state, as picture 00a of the design.
std::unique_ptr<QWidget> makeGallery();

}   // namespace tests
