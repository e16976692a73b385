#pragma once

#include "ui/paper/receipt_paper.h"

#include <QWidget>

#include <optional>

namespace ui::paper {

/// A page of the true paper, drawn by the code that prints it, as large as fits.
class PaperPreview : public QWidget {
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void setPaper(const ReceiptPaper &paper);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ReceiptPaper> m_paper;
};

}   // namespace ui::paper
