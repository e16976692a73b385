#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui::widgets {

class ListRow;
class TextLabel;

/// Rows under headings, one of them current. Up, Down, Home and End move through those that can be
/// pressed; Enter, Space and the mouse choose. For Tab it is one stop.
class RowList : public QWidget {
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    void clear();
    /// The heading of the rows that follow; gone while none of them is shown.
    TextLabel *addHeading(const QString &words);
    ListRow *addRow(const QString &id, const QString &title, const QString &detail = {});

    ListRow *row(const QString &id) const;
    /// In their order, hidden ones too.
    QStringList ids() const;
    QStringList shownIds() const;
    /// Shows the rows of which `wanted` holds. The current one stays while it is shown.
    template <class Wanted>
    void filter(Wanted wanted)
    {
        for (const Item &item : std::as_const(m_items))
            showRow(item, wanted(item.id));
        afterFilter();
    }

    /// Empty when nothing can be pressed.
    QString current() const { return m_current; }
    /// An id that cannot be pressed chooses the first that can.
    void setCurrent(const QString &id);
    void focusCurrent();

Q_SIGNALS:
    void chosen(const QString &id);
    void currentChanged(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Item {
        QString id;
        ListRow *row;
        TextLabel *heading;   // null: none above it
    };
    void showRow(const Item &item, bool shown);
    void afterFilter();
    QList<const Item *> pressable() const;
    void move(int step);

    QVBoxLayout *m_column;
    QList<Item> m_items;
    QList<TextLabel *> m_headings;
    QString m_current;
};

}   // namespace ui::widgets
