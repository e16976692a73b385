#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace ui {

class NeedCard;

/// The fifteen cards. One stop of Tab: arrows move between the cards, Space and Enter check one, a
/// letter checks its card from any of them; outside the grid letters are only letters. As many
/// columns as there is room for, five at most.
class NeedGrid : public QWidget {
    Q_OBJECT
public:
    explicit NeedGrid(QWidget *parent = nullptr);

    /// In the order they were chosen.
    const QStringList &chosen() const { return m_chosen; }
    /// Does not emit changed(). Ids that are no card stay, unseen.
    void setChosen(const QStringList &needs);
    NeedCard *card(const QString &need) const;
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person at the desk checked or unchecked a card.
    void changed(const QStringList &needs);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void setCurrent(int index);
    void moveTo(int index);
    void toggled(int index, bool checked);

    QGridLayout *m_grid;
    QList<NeedCard *> m_cards;
    QStringList m_chosen;
    int m_columns = 0;
    int m_current = 0;
    bool m_setting = false;
};

}   // namespace ui
