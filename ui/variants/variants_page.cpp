#include "ui/variants/variants_page.h"

#include "core/rules/wording.h"
#include "ui/model/triage_model.h"
#include "ui/second_screen/fixed_words.h"
#include "ui/theme/theme.h"
#include "ui/variants/comparison_model.h"
#include "ui/variants/curve_panel.h"
#include "ui/variants/variant_form.h"
#include "ui/variants/variant_tabs.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_model.h"
#include "ui/variants/variants_paper.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

VariantsPage::VariantsPage(VariantsModel &variants, QWidget *parent)
    : QWidget(parent), m_variants(variants), m_printers(std::make_unique<paper::SystemPrinters>()),
      m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("variantsPage"));
    buildActions();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(buildComparison());
    column->addWidget(buildForm());
    m_curve = new CurvePanel(m_variants);
    column->addWidget(m_curve);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                            widgets::kPageTop);
    all->addWidget(
        new widgets::ScrollColumn(inside, QStringLiteral("variantsScroll"), tr("E se…")));
    connect(&m_variants, &VariantsModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    sayPrimary();
}

void VariantsPage::buildActions()
{
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &VariantsPage::rightsWanted);
    m_addButton =
        m_actions->addAction(tr("Aggiungi"), QStringLiteral("plus"), QStringLiteral("Ins"));
    m_addButton->setObjectName(QStringLiteral("addVariant"));
    connect(m_addButton, &QPushButton::clicked, this, &VariantsPage::add);
    m_remove = m_actions->addAction(tr("Togli"), QStringLiteral("x"), QStringLiteral("Canc"));
    m_remove->setObjectName(QStringLiteral("removeVariant"));
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_tabs->current()); });
    auto *screen = m_actions->addAction(tr("Mostra alla persona"), QStringLiteral("screen"),
                                        QStringLiteral("F7"));
    screen->setObjectName(QStringLiteral("showVariants"));
    connect(screen, &QPushButton::clicked, this, &VariantsPage::screenWanted);
    m_print = m_actions->addAction(tr("Stampa"), QStringLiteral("print"));
    m_print->setObjectName(QStringLiteral("printVariants"));
    connect(m_print, &QPushButton::clicked, this, &VariantsPage::print);
    m_actions->setNote(tr("Ipotesi: niente entra nella pratica."));
    connect(m_actions->setPrimary(tr("Cambia l’ipotesi"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, [this] {
                if (isFormOpen())
                    m_form->confirm();
                else if (m_variants.variants().isEmpty())
                    add();
                else
                    change(m_tabs->current());
            });
}

QWidget *VariantsPage::buildComparison()
{
    auto *panel = new widgets::Panel(tr("E se…"));
    panel->setTitleIcon(QStringLiteral("split"));
    panel->setObjectName(QStringLiteral("comparisonPanel"));
    m_state = new TextLabel({}, Type::Second, Token::Muted);
    m_state->setObjectName(QStringLiteral("variantsState"));
    panel->addHeaderWidget(m_state);
    auto *chip =
        new widgets::Chip({widgets::ChipKind::Info, QStringLiteral("split"), tr("ipotesi")});
    chip->setObjectName(QStringLiteral("hypothesisChip"));
    panel->addHeaderWidget(chip);
    m_tabs = new VariantTabs(m_variants);
    m_rows = new ComparisonModel(m_variants, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setAccessibleName(tr("Confronto delle ipotesi"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_caution = new TextLabel(totalCaution(), Type::Second, Token::Muted);
    m_caution->setObjectName(QStringLiteral("totalCaution"));
    m_caution->setWordWrap(true);
    panel->body()->addWidget(m_tabs);
    panel->body()->addWidget(m_table);
    panel->body()->addWidget(m_caution);
    connect(m_tabs, &VariantTabs::changeWanted, this, &VariantsPage::change);
    connect(m_tabs, &VariantTabs::addWanted, this, &VariantsPage::add);
    connect(m_tabs, &VariantTabs::removeWanted, this, &VariantsPage::remove);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &at) { m_curve->showBenefit(m_rows->benefit(at.row())); });
    return panel;
}

QWidget *VariantsPage::buildForm()
{
    m_formPanel = new widgets::Panel;
    m_formPanel->setObjectName(QStringLiteral("variantFormPanel"));
    m_form = new VariantForm(m_variants.triage());
    m_formPanel->body()->addWidget(m_form);
    m_formPanel->hide();
    connect(m_form, &VariantForm::done, this, &VariantsPage::takeForm);
    connect(m_form, &VariantForm::cancelled, this, &VariantsPage::closeForm);
    return m_formPanel;
}

void VariantsPage::resume()
{
    closeForm();
    m_shown = false;
    m_variants.begin();
    m_variants.refresh();
    refresh();
    if (m_variants.variants().isEmpty())
        m_addButton->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->focusCurrent();
}

void VariantsPage::refresh()
{
    const bool none = m_variants.variants().isEmpty();
    const bool waited = m_addButton->hasFocus() && !none && !m_variants.isBusy();
    m_tabs->refresh();
    m_rows->refresh();
    m_table->setAccessibleDescription(m_rows->toText());
    m_table->setVisible(!none);
    m_caution->setVisible(!none);
    m_remove->setEnabled(!none);
    m_print->setEnabled(!none);
    m_addButton->setEnabled(m_variants.variants().size() < VariantsModel::kMost);
    m_state->setText(m_variants.isBusy() ? tr("Sto calcolando…")
                     : none              ? tr("Nessuna ipotesi: aggiungine una.")
                                         : tr("Prove che restano su questa pagina"));
    fitTable();
    sayPrimary();
    if (waited && !isFormOpen())
        m_tabs->focusCurrent();
    if (!m_shown && !isFormOpen()) {
        m_shown = true;
        m_curve->refresh();
    }
}

/// As high as its rows: the page scrolls, not the table.
void VariantsPage::fitTable()
{
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_table->rowHeight(row);
    height += m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(height);
}

bool VariantsPage::isFormOpen() const
{
    return !m_formPanel->isHidden();
}

void VariantsPage::sayPrimary()
{
    QString words = tr("Cambia l’ipotesi");
    if (isFormOpen())
        words = tr("Metti a confronto");
    else if (m_variants.variants().isEmpty())
        words = tr("Aggiungi un’ipotesi");
    m_actions->setPrimary(words, tr("Ctrl+Invio"));
}

void VariantsPage::add()
{
    if (m_variants.variants().size() >= VariantsModel::kMost || !m_variants.triage().isOpen())
        return;
    m_changing = -1;
    m_form->open({});
    m_formPanel->show();
    m_curve->hide();
    sayPrimary();
    m_form->focusFirst();
}

void VariantsPage::change(int at)
{
    if (at < 0 || at >= m_variants.variants().size())
        return;
    m_changing = at;
    m_form->open(m_variants.variants()[at]);
    m_formPanel->show();
    m_curve->hide();
    sayPrimary();
    m_form->focusFirst();
}

void VariantsPage::remove(int at)
{
    if (isFormOpen() || at < 0 || at >= m_variants.variants().size())
        return;
    m_variants.remove(at);
    if (m_variants.variants().isEmpty())
        m_addButton->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->focusCurrent();
}

void VariantsPage::takeForm(const triage::Variant &variant)
{
    const int changing = m_changing;
    m_formPanel->hide();
    if (changing >= 0 && changing < m_variants.variants().size())
        m_variants.change(changing, variant);
    else
        m_variants.add(variant);
    m_shown = false;
    m_tabs->refresh();
    m_tabs->setCurrent(changing >= 0 ? changing
                                     : static_cast<int>(m_variants.variants().size()) - 1);
    closeForm();
}

void VariantsPage::closeForm()
{
    m_formPanel->hide();
    m_curve->setVisible(m_variants.triage().isOpen());
    sayPrimary();
    if (m_variants.variants().isEmpty())
        m_addButton->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->focusCurrent();
}

void VariantsPage::setPrinters(std::unique_ptr<paper::PrintPort> printers)
{
    m_printers = std::move(printers);
}

void VariantsPage::print()
{
    if (!m_variants.triage().isOpen() || m_variants.variants().isEmpty())
        return;
    m_printers->look(this, [this](const QStringList &printers) { printOn(printers); });
}

void VariantsPage::printOn(const QStringList &printers)
{
    if (!m_variants.triage().isOpen())
        return;   // the visit was closed meanwhile
    if (printers.isEmpty()) {
        Q_EMIT announced(tr("Nessuna stampante: guarda le ipotesi sullo schermo."));
        return;
    }
    const paper::Paper sheet(variantsPaper(m_variants, m_office));
    if (const auto done = m_printers->print({sheet}, printers.first(), 1); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT printed(QStringLiteral("ipotesi"));
    Q_EMIT announced(tr("Stampa inviata a %1.").arg(printers.first()));
}

void VariantsPage::keyPressEvent(QKeyEvent *event)
{
    if (isFormOpen() && event->key() == Qt::Key_Escape)
        closeForm();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT rightsWanted();
    else if (event->key() == Qt::Key_Insert && !isFormOpen())
        add();
    else if (event->key() == Qt::Key_Delete && !isFormOpen())
        remove(m_tabs->current());
    else
        QWidget::keyPressEvent(event);
}

void VariantsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        fitTable();
}

second_screen::ScreenContent VariantsPage::screenContent(const second_screen::Audience &audience,
                                                         const rules::Wording *law) const
{
    using second_screen::Fixed;
    second_screen::ScreenContent content = second_screen::resultsContent({}, audience);
    const auto words = [&](const rules::Text &text) {
        return second_screen::wordsIn(text, audience.language);
    };
    const auto italian = [&](const QString &text) {
        return words(rules::Text{{{QStringLiteral("it"), text}}});
    };
    content.title = words(second_screen::fixedWords(Fixed::Variants));
    content.help = words(second_screen::fixedWords(Fixed::VariantsHelp));
    content.rows.clear();
    const int at = m_tabs->current();
    const auto *comparison =
        at < m_variants.variants().size() ? m_variants.comparison(at) : nullptr;
    if (comparison == nullptr)
        return content;
    const QString name = variantName(comparison->variant, m_variants.triage().catalogue());
    content.rows.append({second_screen::RowKind::Line,
                         italian(tr("Ipotesi: %1").arg(name)),
                         {},
                         false,
                         variantIcon(comparison->variant)});
    for (const triage::VariantRow &row : comparison->rows) {
        const rules::Text plain = m_variants.triage().benefit(row.benefit).plainName;
        const VariantCell cell = variantCell(row);
        content.rows.append(
            {second_screen::RowKind::Line, words(law ? rules::worded(plain, *law) : plain),
             italian(cell.change + QStringLiteral(" · ") + cell.detail), false, cell.icon});
    }
    return content;
}

}   // namespace ui
