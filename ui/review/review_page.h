#pragma once

#include "core/base/result.h"
#include "ui/paper/print_port.h"

#include <QList>
#include <QWidget>

#include <memory>

class QTableView;
class QVBoxLayout;

namespace core::casework {
class Desk;
}

namespace ui {

class CaseModel;
class ReviewModel;
class VersionsStrip;

namespace widgets {
class ActionBar;
class KeyButton;
class LinkLabel;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Controlla le risposte» (S8): every answer with its origin and «Cambia»; what is missing first.
class ReviewPage : public QWidget {
    Q_OBJECT
public:
    ReviewPage(CaseModel &model, core::casework::Desk &desk, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void refresh();
    /// On the usual printer; without one the page says so.
    void print();
    /// Instead of those of the system.
    void setPrinters(std::unique_ptr<paper::PrintPort> printers);

Q_SIGNALS:
    void changeWanted(const QString &key);
    void backWanted();
    void goOnWanted();
    /// Two desks changed the draft: to where that is settled.
    void compareWanted();
    void failed(const core::Error &error);
    void announced(const QString &words);

private:
    QWidget *head();
    QWidget *missingBox();
    QWidget *versionLine();
    QWidget *table();
    void activate(int row);
    void goOn();
    void refreshTable();
    void refreshMissing();
    void refreshVersion();

    CaseModel &m_model;
    core::casework::Desk &m_desk;
    std::unique_ptr<paper::PrintPort> m_printers;
    ReviewModel *m_rows;
    QTableView *m_table;
    VersionsStrip *m_twoVersions;
    QWidget *m_missingBox;
    widgets::Strip *m_missing;
    QList<widgets::LinkLabel *> m_missingLinks;
    QWidget *m_versions;
    widgets::TextLabel *m_versionWords;
    widgets::LinkLabel *m_otherVersion;
    widgets::KeyButton *m_print;
    widgets::ActionBar *m_actions;
};

}   // namespace ui
