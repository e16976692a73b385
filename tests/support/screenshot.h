#pragma once

#include <QApplication>
#include <QDir>
#include <QWidget>

#include <catch2/catch.hpp>

namespace tests {

/// Shows `window` if needed, lets it settle, and writes what it looks like to
/// `<build>/screenshots/<name>.png`.
inline QImage screenshot(QWidget &window, const QString &name)
{
    window.show();
    window.activateWindow();
    for (int turn = 0; turn < 3; ++turn)
        QApplication::processEvents();
    const QImage image = window.grab().toImage();
    const QDir folder(QStringLiteral(BINARY_DIR "/screenshots"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    REQUIRE(image.save(folder.filePath(name + QStringLiteral(".png"))));
    return image;
}

}   // namespace tests
