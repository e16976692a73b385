#pragma once

#include "ui/paper/paper.h"

#include <QWidget>

#include <optional>

namespace ui::paper {

/// The pages of the true paper, one under the other, drawn by the code that prints them, as wide as
/// fits. For assistive programs it is its own text version.
class PaperPreview : public QWidget {
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void setPaper(const Paper &paper);
    /// Only the first page, whole: a glance beside other work.
    void setGlance(bool glance);
    const std::optional<Paper> &paper() const { return m_paper; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return !m_glance; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal scaleFor(const QSizeF &room) const;

    std::optional<Paper> m_paper;
    bool m_glance = false;
};

}   // namespace ui::paper
