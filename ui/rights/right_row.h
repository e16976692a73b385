#pragma once

#include "ui/rights/right_words.h"

#include <QPushButton>

namespace ui {

/// One benefit of the list: digit, outcome, plain and official name, amount, deadline, arrow. All
/// of it is painted: forty rows are one widget each, and another answer only paints them anew.
/// Without room it stands in lines, one under the other; words wrap, none is cut.
class RightRow : public QPushButton {
    Q_OBJECT
public:
    explicit RightRow(const QString &benefit, QWidget *parent = nullptr);

    QString benefit() const { return m_words.benefit; }
    const RightWords &words() const { return m_words; }
    /// What is the same is left alone.
    void setWords(const RightWords &words);
    /// 1 to 9; 0 for rows beyond.
    void setDigit(int digit);
    int digit() const { return m_digit; }
    /// Its reasons stand under it.
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    /// The one of the list that Tab stops at.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    /// Room for the chips of all rows, so that names begin at one x.
    void setChipWidth(int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
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
    struct Places {
        int width = -1;
        QRect digit, chip, name, detail, amount, period, when, arrow;
        int height = 0;
    };
    const Places &placesFor(int width) const;
    Places inColumns(int width) const;
    Places inLines(int width) const;
    void forgetPlaces();
    QString detailLine() const;
    void paintGround(QPainter &painter) const;
    void paintPeriod(QPainter &painter, const Places &at) const;
    void say();

    RightWords m_words;
    int m_digit = 0;
    int m_chipWidth = 0;
    bool m_open = false;
    bool m_current = false;
    mutable Places m_places[2];   // of the last two widths asked for
    mutable int m_oldest = 0;
};

}   // namespace ui
