#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/report_rows.h"

#include <QDate>
#include <QWidget>

class QDateEdit;
class QTableView;

namespace ui {

class ContactsChart;
class DeskWorker;
class ReportTableModel;

namespace widgets {
class ActionBar;
class Field;
class KeyButton;
class OptionGroup;
class Panel;
class Strip;
class TextLabel;
enum class StripKind;
}   // namespace widgets

/// «Riepiloghi» (S15): the reports of a day, as a table, a chart and files. Read and written on the
/// worker; every export states its purpose and leaves a trace before a file exists.
class ReportsPage : public QWidget {
    Q_OBJECT
public:
    enum class Report { Visits, DaySummary, Rights };
    enum class Format { Csv, Xlsx };

    ReportsPage(DeskWorker &worker, const core::Clock &clock, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void refresh();
    void choose(Report report);
    /// Where «Esporta» writes; the user's documents unless told otherwise.
    void setFolder(const QString &folder) { m_folder = folder; }

public Q_SLOTS:
    /// Ctrl+E.
    void exportCsv();
    void exportXlsx();

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const core::Error &error);
    /// The figures asked for are on the screen.
    void shown();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMain(QWidget *main);
    QWidget *buildList();
    void arrange();
    void clear();
    void show(const core::domain::ReportFigures &month);
    void refuse(const core::Error &error);
    void tell(widgets::StripKind kind, const QString &lead, const QString &text);
    void exportAs(Format format);

    DeskWorker &m_worker;
    const core::Clock &m_clock;
    widgets::ActionBar *m_actions;
    widgets::KeyButton *m_xlsx;
    widgets::Panel *m_listPanel;
    widgets::OptionGroup *m_list;
    widgets::TextLabel *m_title;
    QDateEdit *m_day;
    widgets::Field *m_purpose;
    widgets::Strip *m_message;
    ReportTableModel *m_rows;
    widgets::Panel *m_tablePanel;
    QTableView *m_table;
    widgets::Panel *m_chartPanel;
    ContactsChart *m_chart;
    Report m_report = Report::DaySummary;
    QString m_folder;
    QDate m_shownDay;   // of the figures on the screen; invalid while there are none
    int m_asked = 0;    // number of the last question to the worker
};

}   // namespace ui
