#include "ui/paper/papers_page.h"

#include "ui/paper/paper_output.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::Panel;
using widgets::TextLabel;

namespace {

constexpr int kPaperWidth = 520;

}   // namespace

PapersPage::PapersPage(casework::Desk &desk, const rules::Catalogue &catalogue, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent), m_desk(desk), m_catalogue(catalogue), m_clock(clock),
      m_printers(std::make_unique<paper::SystemPrinters>()), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("papersPage"));
    QWidget *list = buildList();
    auto *columns = new widgets::FoldingColumns(list, buildPaper(), kPaperWidth);
    columns->setLinkTexts(tr("Il foglio · F6"), tr("Torna all’elenco · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);

    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &PapersPage::backWanted);
    auto *save = m_actions->addAction(tr("Salva PDF e testo"), QStringLiteral("import"));
    save->setObjectName(QStringLiteral("savePaper"));
    connect(save, &QPushButton::clicked, this, &PapersPage::save);
    auto *print = m_actions->setPrimary(tr("Stampa"), tr("Ctrl+P"));
    print->setObjectName(QStringLiteral("printPaper"));
    connect(print, &QPushButton::clicked, this, &PapersPage::print);
    setFocusProxy(m_list);
}

PapersPage::~PapersPage() = default;

QWidget *PapersPage::buildList()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(widgets::kPanelGap);

    auto *papers = new Panel(tr("I fogli di questa visita"));
    papers->setTitleIcon(QStringLiteral("file"));
    papers->setBodyMargins(0, 0);
    m_list = new widgets::RowList;
    m_list->setObjectName(QStringLiteral("paperList"));
    m_list->setAccessibleName(tr("I fogli di questa visita"));
    papers->body()->addWidget(m_list);
    column->addWidget(papers);
    connect(m_list, &widgets::RowList::currentChanged, this, &PapersPage::choose);
    connect(m_list, &widgets::RowList::chosen, this, &PapersPage::choose);

    auto *sheet = new Panel(tr("Come stamparlo"));
    sheet->setTitleIcon(QStringLiteral("print"));
    m_sheet = new paper::SheetSettings;
    sheet->body()->addWidget(m_sheet);
    m_noPrinter = new widgets::Strip(widgets::StripKind::Warn);
    m_noPrinter->setObjectName(QStringLiteral("noPrinter"));
    m_noPrinter->setIconName(QStringLiteral("print"));
    sheet->body()->addWidget(m_noPrinter);
    column->addWidget(sheet);
    connect(m_sheet, &paper::SheetSettings::changed, this, &PapersPage::refresh);
    column->addStretch();
    return new widgets::ScrollColumn(inside, QStringLiteral("papersScroll"), tr("Stampa"));
}

QWidget *PapersPage::buildPaper()
{
    auto *panel = new Panel(tr("Il foglio"));
    panel->setTitleIcon(QStringLiteral("file"));
    panel->setBodyMargins(0, 0);
    m_copies = new TextLabel({}, Type::Second, Token::Muted);
    m_copies->setObjectName(QStringLiteral("copiesGiven"));
    panel->addHeaderWidget(m_copies);
    m_preview = new paper::PaperPreview;
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    panel->body()->addWidget(new widgets::ScrollColumn(m_preview, QStringLiteral("paperScroll"),
                                                       tr("Anteprima del foglio")));
    return panel;
}

void PapersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_printers->look(this, [this](const QStringList &names) {
        m_sheet->setPrinters(names);
        sayCopies();
    });
}

void PapersPage::setLawWords(paper::LawWords words)
{
    m_law = words;
    m_sheet->setLawWords(std::move(words));
}

void PapersPage::setPrinters(std::unique_ptr<paper::PrintPort> printers)
{
    m_printers = std::move(printers);
}

void PapersPage::show(const paper::PapersContext &context, const QString &code)
{
    if (context.visit.id != m_context.visit.id)
        m_given.clear();
    m_context = context;
    m_sheet->setPerson(context.person.id.toString(), context.person.language);
    if (!code.isEmpty())
        m_chosen = code;
    refresh();
}

void PapersPage::refresh()
{
    const auto law = m_law && !m_sheet->language().isEmpty() ? m_law(m_sheet->language()) : nullptr;
    const auto sources = paper::paperSources(m_context, m_desk, m_catalogue, m_clock, law.get());
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    m_sources = *sources;
    m_offers = paper::paperOffers(m_sources);
    fillList();
    choose(m_chosen);
}

void PapersPage::fillList()
{
    QStringList ids;
    for (const paper::PaperOffer &one : std::as_const(m_offers))
        ids.append(one.id);
    QString wanted;
    for (const QString &id : std::as_const(ids))
        if (wanted.isEmpty() && (id == m_chosen || id.section(QLatin1Char(':'), 0, 0) == m_chosen))
            wanted = id;
    m_chosen = wanted.isEmpty() ? ids.first() : wanted;
    if (m_list->ids() != ids) {
        m_list->clear();
        for (const paper::PaperOffer &one : std::as_const(m_offers))
            m_list->addRow(one.id, one.title, one.detail);
    }
    m_list->setCurrent(m_chosen);
}

const paper::PaperOffer *PapersPage::offer() const
{
    for (const paper::PaperOffer &one : m_offers)
        if (one.id == m_chosen)
            return &one;
    return nullptr;
}

std::optional<paper::Paper> PapersPage::current() const
{
    const paper::PaperOffer *chosen = offer();
    if (chosen == nullptr)
        return std::nullopt;
    return paper::Paper(chosen->make(m_sources, m_sheet->words()), m_sheet->size());
}

void PapersPage::choose(const QString &id)
{
    m_chosen = id;
    if (const auto paper = current()) {
        m_preview->setPaper(*paper);
        m_preview->setAccessibleName(offer()->title);
    }
    sayCopies();
}

/// When and by whom each copy was given, oldest first.
QStringList PapersPage::copiesOf(const paper::PaperOffer &offer) const
{
    QStringList copies;
    for (const paper::CasePapers &one : m_sources.cases) {
        if (!offer.ofCase || one.about.id != *offer.ofCase)
            continue;
        for (const domain::HistoryEntry &entry : one.about.history)
            if (entry.what == QStringLiteral("printed") && entry.subject == offer.code())
                copies.append(
                    QStringLiteral("%1, %2").arg(whenWords(entry.at, m_clock.today()), entry.by));
    }
    return copies;
}

void PapersPage::sayCopies()
{
    const paper::PaperOffer *chosen = offer();
    if (chosen == nullptr)
        return;
    const QStringList copies = copiesOf(*chosen);
    const int given = chosen->ofCase ? static_cast<int>(copies.size()) : m_given.value(chosen->id);
    const QString last = copies.isEmpty() ? tr("in questa visita") : copies.last();
    m_copies->setText(given == 0   ? tr("Mai dato")
                      : given == 1 ? tr("Dato una volta, %1").arg(last)
                                   : tr("Dato %1 volte, %2").arg(given).arg(last));
    m_noPrinter->setVisible(m_sheet->knowsPrinters() && m_sheet->printer().isEmpty());
    if (const auto paper = current()) {
        m_noPrinter->setWords(
            tr("Nessuna stampante."),
            tr("Il foglio resta come PDF: salvalo. Leggi ad alta voce e scrivi su un cartoncino "
               "il codice %1.")
                .arg(paper->content().number));
    }
}

void PapersPage::print()
{
    const auto paper = current();
    if (!paper)
        return;
    if (m_sheet->printer().isEmpty()) {
        save();
        return;
    }
    const auto printed = m_printers->print({*paper}, m_sheet->printer(), m_sheet->copies());
    if (!printed)
        Q_EMIT failed(printed.error());
    else
        given();
}

void PapersPage::save()
{
    const auto paper = current();
    if (!paper)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Salva il foglio"), paper::paperFileName(paper->content()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveAs(path);
}

void PapersPage::saveAs(const QString &path)
{
    const auto paper = current();
    if (!paper)
        return;
    const auto saved = paper::savePaper(*paper, path);
    if (!saved)
        Q_EMIT failed(saved.error());
    else
        given();
}

void PapersPage::given()
{
    const paper::PaperOffer *chosen = offer();
    if (chosen == nullptr)
        return;
    const QString code = chosen->code();
    Result<> traced;
    if (chosen->ofCase)
        traced = m_desk.cases().printed(*chosen->ofCase, code).map([](const domain::Case &) {});
    else if (!m_context.visit.id.isNull())
        traced = m_desk.visits().printed(m_context.visit.id, code);
    if (!traced) {
        Q_EMIT failed(traced.error());
        return;
    }
    ++m_given[chosen->id];
    refresh();
    Q_EMIT paperGiven(code);
}

}   // namespace ui
