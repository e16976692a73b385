#pragma once

#include <QWidget>

class QTableView;

namespace core::casework {
class Desk;
enum class DraftSide;
}   // namespace core::casework

namespace ui {

class CaseModel;
class VersionRowsModel;

namespace widgets {
class ActionBar;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Due versioni» (W5): a draft that two desks changed, side by side and field by field. What is
/// proposed is marked, nothing is stored before «Unisci», and who comes back finds the draft as it
/// was.
class TwoVersionsPage : public QWidget {
    Q_OBJECT
public:
    TwoVersionsPage(CaseModel &model, core::casework::Desk &desk, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// Reads both versions again; what was chosen stays where nothing else came in.
    void refresh();

public Q_SLOTS:
    /// «Unisci»: stores what is chosen.
    void join();

Q_SIGNALS:
    void backWanted();
    /// The case has one version again; what was done in words.
    void joined(const QString &words);
    void announced(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *head();
    QWidget *table();
    void render();
    void sayState();
    void sayCount();
    void fitRows();
    void choose(int row, core::casework::DraftSide side);
    void chooseAt(int row, int column);
    bool isHeld() const;

    CaseModel &m_model;
    core::casework::Desk &m_desk;
    widgets::ActionBar *m_actions;
    widgets::TextLabel *m_count;
    widgets::Strip *m_state;
    VersionRowsModel *m_rows;
    QWidget *m_panel;
    QTableView *m_table;
    widgets::TextLabel *m_same;
    QString m_shown;        // the other version that is on the screen
    bool m_again = false;   // something else came in while somebody was choosing
};

}   // namespace ui
