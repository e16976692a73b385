#pragma once

#include "core/domain/operator.h"
#include "core/domain/visit.h"
#include "ui/paper/paper.h"
#include "ui/paper/paper_sources.h"
#include "ui/paper/print_port.h"
#include "ui/paper/sheet_settings.h"

#include <QWidget>

#include <memory>

namespace ui {

class CaseModel;
class SignaturePanel;
class VersionsStrip;

namespace paper {
class PaperPreview;
}
namespace widgets {
class ActionBar;
class KeyButton;
class LinkLabel;
class Panel;
class Strip;
class TextLabel;
}   // namespace widgets

/// Who and where, for the paper.
struct SigningContext {
    core::domain::DeskIdentity desk;
    core::domain::Visit visit;
    QString operatorName;
    QDateTime offlineSince;   // UTC, invalid while the centre answers
};

/// «Firma e consegna» (S9): declarations ticked when they are said, how the person signs, preview
/// of the true receipt; hands the case in and then prints or saves the receipt.
class SigningPage : public QWidget {
    Q_OBJECT
public:
    explicit SigningPage(CaseModel &model, QWidget *parent = nullptr);
    ~SigningPage() override;

    widgets::ActionBar *actions() const { return m_actions; }
    void setContext(const SigningContext &context);
    void setLawWords(paper::LawWords words);
    /// Instead of the printers of the system.
    void setPrinters(std::unique_ptr<paper::PrintPort> printers);
    void refresh();
    paper::Paper receipt() const;
    /// What «Salva PDF» does with the chosen file: the PDF and its text version beside it.
    void saveAs(const QString &path);

public Q_SLOTS:
    void handIn();
    /// On the chosen printer, at once; without a printer says what to do instead.
    void print();
    void save();

Q_SIGNALS:
    void backWanted();
    /// The case is handed in and sealed.
    void handedIn();
    void closeVisitWanted();
    /// Every paper of the visit, large.
    void papersWanted();
    /// It cannot go without papers that are not here (W17).
    void documentsWanted();
    /// It cannot go while two desks say different things: to where that is settled (W5).
    void compareWanted();
    /// A delega is to be recorded before this can be signed.
    void mandateWanted(const QString &agentName);
    /// The paper left the program: printed, or saved as a file.
    void receiptGiven();
    void failed(const core::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildMain();
    QWidget *buildSheet();
    QWidget *buildPreview();
    void refreshDeclarations();
    void buildDeclarations();
    void refreshState();
    void refreshCopies();
    void sayState();
    bool allDeclared() const;
    bool maySign() const;
    void given();

    CaseModel &m_model;
    SigningContext m_context;
    std::unique_ptr<paper::PrintPort> m_printers;
    widgets::ActionBar *m_actions;
    widgets::Panel *m_declarations;
    SignaturePanel *m_signature;
    paper::SheetSettings *m_sheet;
    widgets::Strip *m_state;
    widgets::Strip *m_documentsFirst = nullptr;
    VersionsStrip *m_twoVersions;
    widgets::Strip *m_noPrinter;
    widgets::TextLabel *m_toDo;
    widgets::TextLabel *m_copies;
    paper::PaperPreview *m_preview;
    widgets::LinkLabel *m_large;
    widgets::KeyButton *m_print;
    widgets::KeyButton *m_save;
    QString m_shownDeclarations;
};

}   // namespace ui
