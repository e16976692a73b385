#pragma once

#include "core/domain/operator.h"
#include "core/domain/visit.h"
#include "ui/paper/receipt_paper.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace ui {

class CaseModel;

namespace paper {
class PaperPreview;
}
namespace widgets {
class ActionBar;
class KeyButton;
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

    widgets::ActionBar *actions() const { return m_actions; }
    void setContext(const SigningContext &context);
    void refresh();
    paper::ReceiptPaper receipt() const;
    /// What «Salva PDF» does with the chosen file.
    void saveAs(const QString &path);

public Q_SLOTS:
    void handIn();
    /// The system's print dialog; asks only when the case was handed in.
    void print();
    void save();

Q_SIGNALS:
    void backWanted();
    /// The case is handed in and sealed.
    void handedIn();
    void closeVisitWanted();
    /// The paper left the program: printed, or saved as a file.
    void receiptGiven();
    void failed(const core::Error &error);

private:
    QWidget *buildMain();
    QWidget *buildSheet();
    QWidget *buildPreview();
    void refreshDeclarations();
    void refreshState();
    bool allDeclared() const;

    CaseModel &m_model;
    SigningContext m_context;
    widgets::ActionBar *m_actions;
    widgets::Panel *m_declarations;
    QComboBox *m_size;
    widgets::Strip *m_state;
    widgets::TextLabel *m_toDo;
    paper::PaperPreview *m_preview;
    widgets::KeyButton *m_print;
    widgets::KeyButton *m_save;
    QString m_shownDeclarations;
};

}   // namespace ui
