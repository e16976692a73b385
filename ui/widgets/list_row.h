#pragma once

#include "ui/widgets/chip.h"

#include <QPushButton>

namespace ui::widgets {

class TextLabel;

/// One row of a list that is pressed: a line, a smaller line under it, chips at the right. Words
/// wrap rather than being cut. Its accessible name holds all of them unless one is set.
class ListRow : public QPushButton {
    Q_OBJECT
public:
    explicit ListRow(const QString &title, const QString &detail = {}, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    void addChip(const ChipSpec &spec);
    /// The row the arrows stand on; marked whether or not it has the focus.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    QString title() const;
    QString detail() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    TextLabel *m_title;
    TextLabel *m_detail;
    QList<Chip *> m_chips;
    QString m_named;   // what this made of its words
    bool m_current = false;
};

}   // namespace ui::widgets
