#pragma once

#include "core/documents/intake_types.h"

#include <QImage>
#include <QLabel>

namespace ui {

class DeskWorker;

/// One page, as large as the place allows, drawn on the worker. Paper stays white in every theme.
class PagePreview : public QLabel {
    Q_OBJECT
public:
    /// Borrows the worker. `heightAt100` grows with the scale.
    PagePreview(DeskWorker &worker, int heightAt100, QWidget *parent = nullptr);

    /// Draws the page; `name` is what assistive programs say. `width` in pixels, 0: as wide as
    /// its height allows.
    void showPage(const QByteArray &bytes, const QString &mediaType, int page, int turns,
                  const QString &name, int width = 0);
    void clearPage();

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QImage &picture);
    void ground();

    DeskWorker &m_worker;
    int m_heightAt100;
    int m_asked = 0;   // an answer to an older question is dropped
};

}   // namespace ui
