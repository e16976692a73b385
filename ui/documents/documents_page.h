#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/casework/document_service.h"
#include "core/domain/case.h"
#include "core/rules/definition.h"
#include "ui/documents/missing_sheet.h"
#include "ui/widgets/strip.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QImage;
class QStackedWidget;
class QTableView;

namespace ui {

class Capture;
class CapturePanel;
class CaptureSide;
class CaseModel;
class DeskWorker;
class DocumentRowsModel;
class DocumentSide;

namespace widgets {
class ActionBar;
class FoldingColumns;
class KeyButton;
class TextLabel;
}   // namespace widgets

/// The checklist of the case (S7): take pages in and keep them as one paper, mark as seen, use one
/// that was given before, or agree on a day. Files are checked, cleaned and put together on the
/// worker; what is refused is said at once and nothing changes.
class DocumentsPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows both; they outlive it.
    DocumentsPage(CaseModel &model, DeskWorker &worker, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    Capture &capture() { return *m_capture; }
    void refresh();
    void selectDocument(const QString &id);
    /// Takes the file in and keeps it at once for the item that is selected.
    void attachFile(const QString &path);
    /// Pages of the paper of the selected item.
    void addFiles(const QStringList &paths);
    /// How who did something is called, from their pseudonym. Before refresh().
    void setNames(std::function<QString(const QString &pseudonym)> nameOf);
    /// False at the start: then F4 opens files.
    void setScannerPresent(bool present);

public Q_SLOTS:
    /// F4: pages for the selected item, from the scanner if there is one, else from files.
    void chooseFile();
    /// From a scanner or a camera, for the item that is being taken.
    void addScannedPage(const QImage &page);
    /// `sentence` says why and what to do.
    void scanFailed(const QString &sentence);
    /// Ctrl+P.
    void printMissing();
    /// The item that comes next, the pages of which are being arranged, or the list.
    void openCapture();
    void closeCapture();

Q_SIGNALS:
    void backWanted();
    void goOnWanted();
    /// «Invia ora, documenti dopo» (W17).
    void sendNowWanted();
    void scanWanted();
    void missingSheetWanted(const ui::MissingSheet &sheet);
    void failed(const core::Error &error);
    /// The file is kept with the case.
    void attached(const QString &document);
    /// The file was not taken in; the case is unchanged.
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What was taken away last, to be put back.
    struct Removed {
        core::CaseId caseId;
        core::rules::Document document;
        core::domain::DocumentState state;
        QList<QByteArray> bytes;   // of the attachments, same order
    };
    QWidget *buildMain();
    QWidget *buildHead();
    QWidget *buildList();
    void buildActions();
    void wireCapture();
    void wireSide();
    void showBar();
    void hideButton(const QModelIndex &cell);
    void showButtons();
    void refreshSide();
    void refreshSendNow();
    void readEarlier();
    void useEarlier();
    void mainAction();
    void changeSelected();
    void openFileDialog();
    void tell(widgets::StripKind kind, const QString &lead, const QString &rest);
    void takeAway();
    void takenAway(const Removed &removed);
    void putBack();
    void forget();
    bool isCapturing() const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    core::rules::Document document(const QString &id) const;
    core::rules::Document chosen() const { return document(selected()); }
    QString selected() const;

    CaseModel &m_model;
    DeskWorker &m_worker;
    Capture *m_capture;
    DocumentRowsModel *m_rows;
    QTableView *m_table;
    widgets::ActionBar *m_actions;
    widgets::KeyButton *m_missing;
    widgets::TextLabel *m_count;
    widgets::KeyButton *m_import;
    widgets::KeyButton *m_scan;
    widgets::Strip *m_message;
    widgets::KeyButton *m_putBack;
    widgets::Strip *m_sendNow;
    widgets::KeyButton *m_sendNowButton;
    QStackedWidget *m_main;
    QWidget *m_list;
    CapturePanel *m_panel;
    widgets::FoldingColumns *m_columns;
    QStackedWidget *m_sides;
    DocumentSide *m_side;
    CaptureSide *m_captureSide;
    QMap<QString, core::casework::EarlierDocument> m_earlier;
    std::optional<Removed> m_removed;
    std::function<QString(const QString &pseudonym)> m_nameOf;
    bool m_scannerPresent = false;
};

}   // namespace ui
