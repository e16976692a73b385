#pragma once

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace ui {

class CaseModel;
class ReviewModel;

namespace widgets {
class ActionBar;
class Strip;
}   // namespace widgets

/// «Controlla le risposte» (S8): every answer with its origin and «Cambia»; what is missing first.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPage(CaseModel &model, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void refresh();

Q_SIGNALS:
    void changeWanted(const QString &key);
    void backWanted();
    void goOnWanted();

private:
    void activate(int row);

    CaseModel &m_model;
    ReviewModel *m_rows;
    QTableView *m_table;
    widgets::Strip *m_missing;
    widgets::ActionBar *m_actions;
};

}   // namespace ui
