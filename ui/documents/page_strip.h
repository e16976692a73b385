#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

class Capture;

/// The pages of the paper that is being put together.
class PageStripModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PageStripModel(Capture &capture, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Decoration is the thumbnail (QImage), display and accessible text the page in words.
    QVariant data(const QModelIndex &index, int role) const override;
    void refresh();

private:
    Capture &m_capture;
};

/// Thumbnails side by side with their numbers. Arrows choose; R turns, Ctrl+arrows move, Canc takes
/// away, Ctrl+Z takes back, Enter enlarges. Dragging does nothing: every way is a key or a button.
class PageStrip : public QListView {
    Q_OBJECT
public:
    explicit PageStrip(Capture &capture, QWidget *parent = nullptr);

    /// -1 when there is no page.
    int current() const { return currentIndex().row(); }
    void setCurrent(int at);
    void refresh();
    void rotate();
    /// By one page, before or after.
    void shift(int by);
    void takeAway();
    void takeBack();

Q_SIGNALS:
    void currentPageChanged(int at);
    void enlargeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitGrid();

    Capture &m_capture;
    PageStripModel *m_model;
};

/// Thumbnail, number, leading edge when chosen, focus ring.
class PageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize cell();
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}   // namespace ui
