#pragma once

#include "ui/rights/right_detail.h"
#include "ui/rights/right_row.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

/// The rows of the list and, under one of them, its reasons. Up, Down, Home and End move; 1 to 9
/// open a row; Enter opens and closes; A, X and R act on the current row. For Tab it is one stop
/// and what stands under the open row.
class RightsList : public QWidget {
    Q_OBJECT
public:
    explicit RightsList(QWidget *parent = nullptr);

    /// In their order; rows are kept by benefit, so that another answer makes none anew.
    void setRows(const QList<RightWords> &rows);
    RightRow *row(const QString &benefit) const { return m_rows.value(benefit); }
    QStringList shown() const { return m_shown; }

    QString current() const { return m_current; }
    void setCurrent(const QString &benefit);
    void focusCurrent();
    /// Opens this row and closes the other; empty closes it.
    void open(const QString &benefit);
    QString opened() const { return m_open; }
    RightDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void currentChanged(const QString &benefit);
    /// What stands under the open row has to be said anew; empty: none is open.
    void openedChanged(const QString &benefit);
    void startWanted(const QString &benefit);
    /// A letter that means nothing here.
    void letterPressed(QChar letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RightRow *makeRow(const QString &benefit);
    void place();
    void tabAfterRows();
    void move(int step);
    bool act(int key);

    QVBoxLayout *m_column;
    QHash<QString, RightRow *> m_rows;
    QStringList m_shown;
    QString m_current;
    QString m_open;
    RightDetail *m_detail;
};

}   // namespace ui
