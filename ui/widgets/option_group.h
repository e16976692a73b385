#pragma once

#include <QChar>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace ui::widgets {

class OptionRow;

/// Option rows of one question: exactly one or none chosen. While a row has the focus, the keys
/// 1 to 9 (or S and N for yes and no) choose; arrows move; nowhere else do single keys act.
class OptionGroup : public QWidget {
    Q_OBJECT
public:
    /// `question` names the group for assistive programs.
    explicit OptionGroup(const QString &question, QWidget *parent = nullptr);

    /// The row, with the next digit as its key.
    OptionRow *addOption(const QString &id, const QString &label, const QString &hint = {});
    /// Rows «Sì» (id `true`, key S) and «No» (id `false`, key N), side by side.
    void addYesNo();
    /// 1 by default. Set before the first option.
    void setColumns(int columns);

    /// Id of the chosen row; empty when none.
    QString chosen() const;
    /// Does not emit picked(). An unknown or empty id clears the choice.
    void setChosen(const QString &id);
    /// The chosen row, else the first.
    void focusCurrent();
    QList<OptionRow *> rows() const { return m_rows; }

Q_SIGNALS:
    /// The person at the desk chose `id`, by mouse or key.
    void picked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    OptionRow *add(const QString &id, const QString &label, const QString &hint, QChar key);

    QButtonGroup *m_buttons;
    QGridLayout *m_grid;
    QList<OptionRow *> m_rows;
    QStringList m_ids;
    int m_columns = 1;
};

}   // namespace ui::widgets
