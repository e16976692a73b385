#pragma once

#include "ui/paper/paper_offers.h"
#include "ui/paper/paper_preview.h"
#include "ui/paper/print_port.h"
#include "ui/paper/sheet_settings.h"
#include "ui/paper/visit_papers.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace ui {

namespace widgets {
class ActionBar;
class KeyButton;
class RowList;
class Strip;
class TextLabel;
}   // namespace widgets

/// «Stampa» (Ctrl+P): every paper that makes sense now, the chosen one drawn as it will be printed,
/// with how often it was given. Prints at once, or saves PDF and text.
class PapersPage : public QWidget {
    Q_OBJECT
public:
    PapersPage(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
               const core::Clock &clock, QWidget *parent = nullptr);
    ~PapersPage() override;

    widgets::ActionBar *actions() const { return m_actions; }
    void setLawWords(paper::LawWords words);
    /// Instead of the printers of the system.
    void setPrinters(std::unique_ptr<paper::PrintPort> printers);
    /// Shows the papers of this visit; the one of that code first, when there is one.
    void show(const paper::PapersContext &context, const QString &code = QString());
    void refresh();

    /// The chosen paper; none when there is nothing to print.
    std::optional<paper::Paper> current() const;
    void saveAs(const QString &path);

public Q_SLOTS:
    void print();
    void save();

Q_SIGNALS:
    void backWanted();
    /// A paper left the program: printed, or saved as a file.
    void paperGiven(const QString &code);
    void failed(const core::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildPaper();
    void fillList();
    void choose(const QString &id);
    void sayCopies();
    void given();
    const paper::PaperOffer *offer() const;
    QStringList copiesOf(const paper::PaperOffer &offer) const;

    core::casework::Desk &m_desk;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    std::unique_ptr<paper::PrintPort> m_printers;
    paper::LawWords m_law;
    paper::PapersContext m_context;
    paper::PaperSources m_sources;
    QList<paper::PaperOffer> m_offers;
    QString m_chosen;
    // Papers of a visit stand in the trail alone: what was given since this page shows the visit.
    QHash<QString, int> m_given;
    widgets::ActionBar *m_actions;
    widgets::RowList *m_list;
    paper::SheetSettings *m_sheet;
    widgets::Strip *m_noPrinter;
    widgets::TextLabel *m_copies;
    paper::PaperPreview *m_preview;
};

}   // namespace ui
