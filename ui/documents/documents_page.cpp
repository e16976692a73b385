#include "ui/documents/documents_page.h"

#include "ui/documents/capture.h"
#include "ui/documents/capture_panel.h"
#include "ui/documents/capture_side.h"
#include "ui/documents/document_rows_model.h"
#include "ui/documents/document_side.h"
#include "ui/documents/document_words.h"
#include "ui/documents/page_strip.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::DocumentStatus;
using rules::DocumentNeed;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::StripKind;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 352;
constexpr int kButtonWidth = 132;
constexpr int kSoon = 15;   // days: the badge is amber from here

bool isBrought(const rules::Document &document)
{
    return !document.id.isEmpty() &&
           (document.need == DocumentNeed::Required || document.need == DocumentNeed::Useful);
}

}   // namespace

DocumentsPage::DocumentsPage(CaseModel &model, DeskWorker &worker, QWidget *parent)
    : QWidget(parent), m_model(model), m_worker(worker),
      m_capture(new Capture(model, worker, this)), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("documentsPage"));
    QWidget *main = buildMain();
    m_side = new DocumentSide(model, worker);
    m_captureSide = new CaptureSide(*m_capture, worker);
    m_sides = new QStackedWidget;
    m_sides->addWidget(m_side);
    m_sides->addWidget(m_captureSide);
    m_columns = new widgets::FoldingColumns(main, m_sides, kSideWidth);
    m_columns->setLinkTexts(tr("Il documento scelto · F6"), tr("Torna all’elenco · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    setFocusProxy(m_table);
    buildActions();
    wireCapture();
    wireSide();
    connect(m_columns, &widgets::FoldingColumns::foldedChanged, this, [this] {
        if (m_model.isOpen())
            refreshSendNow();
    });
    connect(&m_model, &CaseModel::opened, this, &DocumentsPage::forget);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DocumentsPage::buildActions()
{
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this, [this] {
        if (isCapturing())
            closeCapture();
        else
            Q_EMIT backWanted();
    });
    m_missing = m_actions->addAction(tr("Foglio dei documenti mancanti"), QStringLiteral("print"),
                                     tr("Ctrl+P"));
    m_missing->setObjectName(QStringLiteral("missingSheet"));
    connect(m_missing, &QPushButton::clicked, this, &DocumentsPage::printMissing);
    connect(m_actions->setPrimary(tr("Continua: controllo"), tr("Ctrl+Invio")),
            &QPushButton::clicked, this, [this] {
                if (!isCapturing())
                    Q_EMIT goOnWanted();
                else if (m_capture->stack().isEmpty() && !m_capture->isBusy())
                    tell(StripKind::Info, tr("Non c’è ancora nessuna pagina."),
                         tr("Aggiungi un file o scansiona il foglio, poi premi Tieni."));
                else
                    m_capture->keep();
            });
}

/// What the bar's buttons do now, in words.
void DocumentsPage::showBar()
{
    const bool capturing = isCapturing();
    m_actions->setBack(capturing ? tr("Torna all’elenco") : tr("Indietro"));
    m_missing->setVisible(!capturing);
    const QString keep = m_capture->shrunkPaper() ? tr("Tieni così") : tr("Tieni");
    m_actions->setPrimary(capturing ? keep : tr("Continua: controllo"), tr("Ctrl+Invio"));
}

QWidget *DocumentsPage::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(buildHead());
    m_sendNow = new widgets::Strip(StripKind::Warn);
    m_sendNow->setObjectName(QStringLiteral("sendNowStrip"));
    m_sendNow->setIconName(QStringLiteral("clock"));
    m_sendNowButton = m_sendNow->setButton(tr("Invia ora, documenti dopo"));
    m_sendNowButton->setObjectName(QStringLiteral("sendNow"));
    connect(m_sendNowButton, &QPushButton::clicked, this, &DocumentsPage::sendNowWanted);
    m_sendNow->hide();
    column->addWidget(m_sendNow);
    m_message = new widgets::Strip(StripKind::Info);
    m_message->setObjectName(QStringLiteral("documentMessage"));
    m_putBack = m_message->setButton(tr("Rimetti"), tr("Ctrl+Z"));
    m_putBack->setObjectName(QStringLiteral("putBack"));
    m_putBack->hide();
    connect(m_putBack, &QPushButton::clicked, this, &DocumentsPage::putBack);
    m_message->hide();
    column->addWidget(m_message);
    m_main = new QStackedWidget;
    m_list = buildList();
    m_panel = new CapturePanel(*m_capture, m_worker);
    m_main->addWidget(m_list);
    m_main->addWidget(m_panel);
    column->addWidget(m_main, 1);
    return main;
}

QWidget *DocumentsPage::buildHead()
{
    auto *box = new QWidget;
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(widgets::kColumnGap / 2);
    auto *title = new TextLabel(tr("Documenti"), Type::Title);
    title->setStrong(true);
    m_count = new TextLabel({}, Type::Second, Token::Muted);
    m_count->setObjectName(QStringLiteral("documentsCount"));
    m_count->setWordWrap(true);
    m_import = new KeyButton(tr("Importa file"));
    m_import->setObjectName(QStringLiteral("importFile"));
    m_import->setIconName(QStringLiteral("file"));
    m_scan = new KeyButton(tr("Scansiona"));
    m_scan->setObjectName(QStringLiteral("scanDocument"));
    m_scan->setIconName(QStringLiteral("scan"));
    m_scan->setKeyHint(QStringLiteral("F4"));
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(m_import);
    head->addWidget(m_scan);
    connect(m_import, &QPushButton::clicked, this, [this] {
        openCapture();
        openFileDialog();
    });
    connect(m_scan, &QPushButton::clicked, this, &DocumentsPage::chooseFile);
    return box;
}

QWidget *DocumentsPage::buildList()
{
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new DocumentRowsModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("documentsTable"));
    m_table->setAccessibleName(tr("Documenti"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    panel->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshSide();
        showButtons();
    });
    connect(m_table, &QTableView::activated, this, &DocumentsPage::mainAction);
    return panel;
}

void DocumentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Queued: the buttons have taken the new size by then.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &DocumentsPage::showButtons, Qt::QueuedConnection);
}

bool DocumentsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_table && asked && m_removed &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            putBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

rules::Document DocumentsPage::document(const QString &id) const
{
    if (!m_model.isOpen())
        return {};
    const auto all = m_model.documents();
    for (const rules::Document &one : all)
        if (one.id == id)
            return one;
    return {};
}

QString DocumentsPage::selected() const
{
    return m_rows->idAt(m_table->currentIndex().row());
}

void DocumentsPage::selectDocument(const QString &id)
{
    const int row = m_rows->rowOf(id);
    if (row >= 0)
        m_table->selectRow(row);
}

void DocumentsPage::setNames(std::function<QString(const QString &pseudonym)> nameOf)
{
    m_nameOf = std::move(nameOf);
}

void DocumentsPage::setScannerPresent(bool present)
{
    m_scannerPresent = present;
    m_panel->setScannerPresent(present);
    refreshSide();
}

void DocumentsPage::refresh()
{
    if (!m_model.isOpen())
        return;
    const QString before = selected();
    DocumentRowsModel::Beside beside;
    beside.today = m_model.today();
    beside.nameOf = m_nameOf;
    for (const rules::Document &one : m_model.documents())
        beside.waiting[one.id] = m_capture->waiting(one.id);
    for (const casework::EarlierDocument &earlier : m_earlier)
        beside.earlier[earlier.document] = earlier.takenOn;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        hideButton(m_rows->index(row, DocumentRowsModel::Action));
    m_rows->setBeside(beside);
    m_rows->set(m_model.documents(), m_model.current().documents);
    m_table->clearSpans();
    int first = -1;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->isGroup(row))
            m_table->setSpan(row, 0, 1, DocumentRowsModel::Columns);
        else if (first < 0)
            first = row;
    }
    m_table->resizeRowsToContents();
    const int again = m_rows->rowOf(before);
    if (again >= 0 || first >= 0)
        m_table->selectRow(again >= 0 ? again : first);
    const auto missing = missingSheet(m_model);
    int promised = 0;
    for (const MissingDocument &one : missing.items)
        promised += one.promisedFor.isValid() ? 1 : 0;
    m_count->setText(tr("%1 · necessari %2 su %3 · in attesa %4")
                         .arg(m_model.benefit().name.it())
                         .arg(m_rows->requiredThere())
                         .arg(m_rows->required())
                         .arg(promised));
    m_missing->setEnabled(!missing.isEmpty());
    showButtons();
    refreshSide();
    refreshSendNow();
    showBar();
}

/// A button that goes is deleted later: it must not be seen meanwhile.
void DocumentsPage::hideButton(const QModelIndex &cell)
{
    if (QWidget *old = m_table->indexWidget(cell))
        old->hide();
    m_table->setIndexWidget(cell, nullptr);
}

/// One button a row, for the pointer: the keyboard has Enter on the row.
void DocumentsPage::showButtons()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(DocumentRowsModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(DocumentRowsModel::State, QHeaderView::ResizeToContents);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(DocumentRowsModel::Action, QHeaderView::Fixed);
    header->setStretchLastSection(false);
    const int current = m_table->currentIndex().row();
    int widest = theme::px(kButtonWidth);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex cell = m_rows->index(row, DocumentRowsModel::Action);
        const QString word = m_rows->actionAt(row);
        hideButton(cell);
        if (word.isEmpty())
            continue;
        auto *button = new KeyButton(word);
        button->setObjectName(QStringLiteral("rowAction"));
        button->setFocusPolicy(Qt::NoFocus);
        if (row == current)
            button->setKeyHint(tr("Invio"));
        auto *holder = new QWidget;
        auto *place = new QHBoxLayout(holder);
        place->setContentsMargins(10, 0, 10, 1);
        place->addStretch(1);
        place->addWidget(button);
        widest = std::max(widest, button->sizeHint().width() + 20);
        connect(button, &QPushButton::clicked, this, [this, id = m_rows->idAt(row)] {
            selectDocument(id);
            // The buttons are made anew when the row changes: this one must have ended first.
            QMetaObject::invokeMethod(this, &DocumentsPage::mainAction, Qt::QueuedConnection);
        });
        m_table->setIndexWidget(cell, holder);
    }
    header->resizeSection(DocumentRowsModel::Action, widest);
}

void DocumentsPage::refreshSide()
{
    if (!m_model.isOpen())
        return;
    const QString id = selected();
    const rules::Document document = this->document(id);
    const bool resting = m_model.current().isReadOnly() || m_capture->isBusy();
    m_side->showDocument(document, m_model.current().documents.value(id), resting);
    const auto earlier = m_earlier.constFind(id);
    const bool offered =
        earlier != m_earlier.cend() && m_model.current().documents.value(id).attachments.isEmpty();
    m_side->setEarlier(offered ? std::optional(*earlier) : std::nullopt,
                       offered ? earlier->benefitName : QString());
    const bool brought = isBrought(document);
    m_import->setVisible(!isCapturing());
    m_scan->setVisible(!isCapturing());
    m_import->setEnabled(brought && !resting);
    m_scan->setEnabled(brought && !resting && m_scannerPresent);
    m_scan->setKeyHint(m_scannerPresent ? QStringLiteral("F4") : QString());
    m_import->setKeyHint(m_scannerPresent ? QString() : QStringLiteral("F4"));
}

void DocumentsPage::refreshSendNow()
{
    const MissingSheet sheet = missingSheet(m_model);
    const QDate today = m_model.today();
    bool wanted = false;
    for (const MissingDocument &one : sheet.items)
        wanted |= one.need == DocumentNeed::Required;
    const bool close = sheet.deadline.isValid() && sheet.deadline >= today &&
                       (today.daysTo(sheet.deadline) <= kSoon || sheet.comeBack > sheet.deadline);
    m_sendNow->setVisible(wanted && close && !isCapturing() && !m_model.current().isReadOnly());
    if (!close)
        return;
    const bool later = m_model.benefit().documentsLater;
    m_sendNowButton->setVisible(later);
    if (!later) {
        m_sendNow->setWords(
            tr("La domanda scade il %1: %2.")
                .arg(dayWords(sheet.deadline), daysLeftWords(sheet.deadline, today)),
            tr("Parte solo con i documenti necessari: servono prima."));
        return;
    }
    // Where the columns are folded there is room for one line.
    m_sendNow->setWords(
        tr("La domanda scade il %1: %2.")
            .arg(dayWords(sheet.deadline), daysLeftWords(sheet.deadline, today)),
        m_columns->isFolded()
            ? QString()
            : tr("Puoi inviarla adesso: quello che manca si aggiunge dopo, come integrazione."));
}

void DocumentsPage::mainAction()
{
    const rules::Document document = chosen();
    if (document.id.isEmpty() || m_rows->actionAt(m_table->currentIndex().row()).isEmpty())
        return;
    const domain::DocumentState state = m_model.current().documents.value(document.id);
    const bool toTake = isBrought(document) && (state.status == DocumentStatus::Open ||
                                                m_capture->waiting(document.id) > 0);
    if (toTake && !m_model.current().isReadOnly())
        openCapture();
    else
        changeSelected();
}

/// Goes to what can be done with the document: beside the list, or behind the link.
void DocumentsPage::changeSelected()
{
    m_columns->openSide();
    const domain::DocumentState state = m_model.current().documents.value(selected());
    if (state.status == DocumentStatus::Promised && !m_model.current().isReadOnly())
        m_side->focusPromise();
    else if (!m_columns->isFolded())
        m_columns->switchPane();
}

void DocumentsPage::printMissing()
{
    if (!m_model.isOpen())
        return;
    const MissingSheet sheet = missingSheet(m_model);
    if (!sheet.isEmpty())
        Q_EMIT missingSheetWanted(sheet);
}

bool DocumentsPage::isCapturing() const
{
    return m_main->currentWidget() == m_panel;
}

void DocumentsPage::tell(StripKind kind, const QString &lead, const QString &rest)
{
    m_putBack->hide();
    m_message->setKind(kind);
    m_message->setWords(lead, rest, true);
    m_message->show();
}

}   // namespace ui
