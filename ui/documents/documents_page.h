#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/intake.h"
#include "core/rules/definition.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class CaseModel;
class DeskWorker;
class DocumentRowsModel;

namespace widgets {
class ActionBar;
class Field;
class FoldingColumns;
class KeyButton;
class Panel;
class Strip;
class TextLabel;
}   // namespace widgets

/// The checklist of the case (S7): attach a file, mark as seen, or agree on a day. A file is
/// checked and cleaned on the worker before it is kept; what is refused is said at once and nothing
/// changes.
class DocumentsPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows both; they outlive it.
    DocumentsPage(CaseModel &model, DeskWorker &worker, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void refresh();
    /// What «Aggiungi file» does with the chosen file, for the item that is selected.
    void attachFile(const QString &path);
    void selectDocument(const QString &id);

public Q_SLOTS:
    /// F4.
    void chooseFile();

Q_SIGNALS:
    void backWanted();
    void goOnWanted();
    void failed(const core::Error &error);
    /// The file is kept with the case.
    void attached(const QString &document);
    /// The file was not taken in; the case is unchanged.
    void refused(const QString &sentence);

private:
    QWidget *buildMain();
    QWidget *buildSide();
    void refreshSide();
    QWidget *buildPromise();
    void forget();
    void keep(const core::CaseId &caseId, const core::rules::Document &document,
              const core::documents::Taken<core::documents::Intake> &taken);
    void refuse(const QString &sentence);
    void takeAway();
    core::rules::Document document(const QString &id) const;
    void promise();
    void showPreview();
    void setPreview(const QByteArray &bytes, const QString &mediaType);
    QString selected() const;

    CaseModel &m_model;
    DeskWorker &m_worker;
    DocumentRowsModel *m_rows;
    QTableView *m_table;
    widgets::ActionBar *m_actions;
    widgets::TextLabel *m_count;
    widgets::Strip *m_message;
    widgets::FoldingColumns *m_columns;
    widgets::Panel *m_side;
    widgets::TextLabel *m_explanation;
    widgets::TextLabel *m_where;
    QLabel *m_preview;
    widgets::KeyButton *m_file;
    widgets::KeyButton *m_seen;
    widgets::KeyButton *m_remove;
    widgets::Field *m_promise;
    widgets::KeyButton *m_promiseButton;
    QWidget *m_promiseRow;
    QString m_previewed;
    bool m_busy = false;
};

}   // namespace ui
