#pragma once

#include <QChar>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace ui::widgets {

class OptionRow;

/// Option rows of one question: exactly one or none chosen. While a row has the focus, the keys
/// 1 to 9 and then letters (or S and N for yes and no) choose; arrows move; nowhere else do single
/// keys act.
class OptionGroup : public QWidget {
    Q_OBJECT
public:
    /// `question` names the group for assistive programs.
    explicit OptionGroup(const QString &question, QWidget *parent = nullptr);

    /// The row, with the next digit as its key.
    OptionRow *addOption(const QString &id, const QString &label, const QString &hint = {});
    /// The row, with a letter of its own as its key; not among options that take the next digit.
    OptionRow *addLettered(const QString &id, const QString &label, QChar key,
                           const QString &hint = {});
    /// Rows «Sì» (id `true`, key S) and «No» (id `false`, key N), side by side.
    void addYesNo();
    /// For another question: rows are kept for the next options, out of sight.
    void clearOptions();
    /// Key of the option at `index` of a list: 1 to 9, then letters without those that look like
    /// one another or mean yes and no; empty for those that come after.
    static QString keyOf(qsizetype index);
    /// 1 by default. Set before the first option.
    void setColumns(int columns);

    /// Id of the chosen row; empty when none.
    QString chosen() const;
    /// Does not emit picked(). An unknown or empty id clears the choice.
    void setChosen(const QString &id);
    /// The chosen row, else the first.
    void focusCurrent();
    QList<OptionRow *> rows() const { return m_rows.mid(0, m_ids.size()); }

Q_SIGNALS:
    /// The person at the desk chose `id`, by mouse or key.
    void picked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick(int index);
    OptionRow *add(const QString &id, const QString &label, const QString &hint, QChar key);
    OptionRow *rowAt(int index, const QString &label, const QString &hint, QChar key);

    QButtonGroup *m_buttons;
    QGridLayout *m_grid;
    QList<OptionRow *> m_rows;   // those after the ids are spare
    QStringList m_ids;
    int m_columns = 1;
    int m_told = -1;          // index told by picked() that a click may still tell again
    bool m_setting = false;   // setChosen() is at work
};

}   // namespace ui::widgets
