#pragma once

#include "core/base/result.h"
#include "core/domain/operator.h"
#include "ui/paper/print_port.h"
#include "ui/second_screen/screen_content.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace core::rules {
class Wording;
}
namespace core::triage {
struct Variant;
}

namespace ui {

class ComparisonModel;
class CurvePanel;
class VariantForm;
class VariantTabs;
class VariantsModel;

namespace widgets {
class ActionBar;
class KeyButton;
class Panel;
class TextLabel;
}   // namespace widgets

/// «E se…»: the person as today beside up to six hypotheses, and what a benefit pays along one
/// fact. Nothing said here is stored or fills an answer: it is marked «ipotesi» wherever it shows.
class VariantsPage : public QWidget {
    Q_OBJECT
public:
    explicit VariantsPage(VariantsModel &variants, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// The page is shown: works out what is old, the focus where work goes on.
    void resume();
    /// What stands at the head of the paper.
    void setOffice(const core::domain::DeskIdentity &office) { m_office = office; }
    /// Those of the computer unless told otherwise.
    void setPrinters(std::unique_ptr<paper::PrintPort> printers);
    /// The hypothesis chosen, for the person to see. `law` may be null.
    second_screen::ScreenContent screenContent(const second_screen::Audience &audience,
                                               const core::rules::Wording *law) const;

Q_SIGNALS:
    void rightsWanted();
    void screenWanted();
    /// A paper of that code went to a printer: to be traced.
    void printed(const QString &code);
    void announced(const QString &words);
    void failed(const core::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    QWidget *buildComparison();
    QWidget *buildForm();
    void refresh();
    void fitTable();
    void add();
    void change(int at);
    void remove(int at);
    void takeForm(const core::triage::Variant &variant);
    void closeForm();
    bool isFormOpen() const;
    void sayPrimary();
    void print();
    void printOn(const QStringList &printers);

    VariantsModel &m_variants;
    core::domain::DeskIdentity m_office;
    std::unique_ptr<paper::PrintPort> m_printers;
    widgets::ActionBar *m_actions;
    widgets::KeyButton *m_print;
    widgets::KeyButton *m_remove;
    widgets::KeyButton *m_addButton;
    VariantTabs *m_tabs;
    ComparisonModel *m_rows;
    QTableView *m_table;
    widgets::TextLabel *m_state;
    widgets::TextLabel *m_caution;
    widgets::Panel *m_formPanel;
    VariantForm *m_form;
    CurvePanel *m_curve;
    int m_changing = -1;    // place of the variant in the form; -1: a new one
    bool m_shown = false;   // the curve's choices are those of the answers
};

}   // namespace ui
