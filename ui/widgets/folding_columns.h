#pragma once

#include <QWidget>

class QFrame;
class QHBoxLayout;

namespace ui::widgets {

class LinkLabel;

/// A main column and a side column that folds into one line under it, when the main column would
/// fall under 560 px of base-size text. The line holds a summary given by the page and a link that
/// opens the side column in place of the main one («Perché · F6»).
class FoldingColumns : public QWidget {
    Q_OBJECT
public:
    /// Takes both. `sideWidthAt100` as in the design (340, 352…).
    FoldingColumns(QWidget *main, QWidget *side, int sideWidthAt100, QWidget *parent = nullptr);

    /// What the line shows while folded; takes it. Without it the line shows only the link.
    void setSummary(QWidget *summary);
    /// Words of the link, closed and open: «Perché · F6» and «Torna alla domanda · F6».
    void setLinkTexts(const QString &open, const QString &close);
    bool isFolded() const { return m_folded; }
    /// Shows the side column where it would be behind the link; beside the main one it is seen.
    void openSide();

    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// F6: moves the focus to the other column; when folded, opens or closes the side column.
    void switchPane();

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    static void focusFirstIn(QWidget *column);
    void showSide(bool shown);

    QWidget *m_main;
    QWidget *m_side;
    QHBoxLayout *m_columns;
    QFrame *m_line;
    QHBoxLayout *m_lineRow;
    LinkLabel *m_link;
    QString m_openText;
    QString m_closeText;
    int m_sideWidthAt100;
    bool m_folded = false;
    bool m_sideOpen = false;
};

}   // namespace ui::widgets
