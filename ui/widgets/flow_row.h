#pragma once

#include <QLayout>
#include <QList>

namespace ui::widgets {

/// Widgets in a row that go on in the next line where there is no room: buttons beside and under
/// each other, never cut.
class FlowRow : public QLayout {
public:
    explicit FlowRow(int gap = 8, QWidget *parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    /// As wide as its widest part.
    QSize minimumSize() const override;

private:
    int place(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

}   // namespace ui::widgets
