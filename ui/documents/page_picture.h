#pragma once

#include "core/documents/intake_types.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// The first page of a cleaned document, `height` pixels high at the most. Null when it cannot be
/// drawn.
QImage firstPagePicture(const QByteArray &bytes, const QString &mediaType, int height);
/// Any page (from 0), `turns` quarters clockwise, fitted into `box`.
QImage pagePicture(const QByteArray &bytes, const QString &mediaType, int page, int turns,
                   const QSize &box);

/// What is seen on a page without reading it.
struct PageLook {
    QImage thumbnail;         // fits a square; null: cannot be drawn
    std::optional<int> dpi;   // pictures only
    bool blank = false;       // as good as nothing on it
};
/// Every page of a cleaned file; `side` is that of the square in pixels. One page at a time is
/// drawn. Slow: call it on a worker.
QList<PageLook> pageLooks(const core::documents::Intake &file, int side);

/// White, grey or black alone: a hand on the lid, or the wrong side.
bool isBlank(const QImage &page);

}   // namespace ui
