#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace ui {

/// The first page of a cleaned document, `height` pixels high at the most. Null when it cannot be
/// drawn.
QImage firstPagePicture(const QByteArray &bytes, const QString &mediaType, int height);

}   // namespace ui
