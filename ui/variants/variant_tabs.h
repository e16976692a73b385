#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class VariantsModel;

namespace widgets {
class ListRow;
}   // namespace widgets

/// The hypotheses as a row of cards with their digits: what each changes, and what it comes to.
/// Arrows move; the keys 1 to 6 choose; Enter changes the one chosen, Ins adds, Canc takes away.
class VariantTabs : public QWidget {
    Q_OBJECT
public:
    explicit VariantTabs(VariantsModel &variants, QWidget *parent = nullptr);

    void refresh();
    int current() const { return m_current; }
    void setCurrent(int at);
    void focusCurrent();

Q_SIGNALS:
    void currentChanged(int at);
    void changeWanted(int at);
    void addWanted();
    void removeWanted(int at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Arrows across are the row's, not those of a group of buttons.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    VariantsModel &m_variants;
    QGridLayout *m_grid;
    QList<widgets::ListRow *> m_cards;
    int m_current = 0;
};

}   // namespace ui
