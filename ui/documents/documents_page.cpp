#include "ui/documents/documents_page.h"

#include "core/base/typed_input.h"
#include "ui/documents/document_rows_model.h"
#include "ui/documents/document_words.h"
#include "ui/documents/page_picture.h"
#include "ui/model/case_model.h"
#include "ui/model/desk_worker.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using domain::DocumentStatus;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 352;
constexpr int kPreviewHeight = 220;

}   // namespace

DocumentsPage::DocumentsPage(CaseModel &model, DeskWorker &worker, QWidget *parent)
    : QWidget(parent), m_model(model), m_worker(worker), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("documentsPage"));
    QWidget *main = buildMain();
    QWidget *side = buildSide();
    m_columns = new widgets::FoldingColumns(main, side, kSideWidth);
    m_columns->setLinkTexts(tr("Il documento scelto · F6"), tr("Torna all’elenco · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_columns);
    setFocusProxy(m_table);
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &DocumentsPage::backWanted);
    connect(m_actions->setPrimary(tr("Continua: controllo"), tr("Ctrl+Invio")),
            &QPushButton::clicked, this, &DocumentsPage::goOnWanted);
    connect(&m_model, &CaseModel::opened, this, &DocumentsPage::forget);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *DocumentsPage::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(tr("Documenti"), Type::Title);
    title->setStrong(true);
    m_count = new TextLabel({}, Type::Second, Token::Muted);
    m_count->setObjectName(QStringLiteral("documentsCount"));
    head->addWidget(title);
    head->addWidget(m_count, 1);
    column->addLayout(head);
    m_message = new widgets::Strip(widgets::StripKind::Info);
    m_message->setObjectName(QStringLiteral("documentMessage"));
    m_message->hide();
    column->addWidget(m_message);
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new DocumentRowsModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("documentsTable"));
    m_table->setAccessibleName(tr("Documenti"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    m_table->horizontalHeader()->hide();
    widgets::stretchColumn(m_table, DocumentRowsModel::Title);
    panel->body()->addWidget(m_table);
    column->addWidget(panel, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DocumentsPage::refreshSide);
    connect(m_table, &QTableView::activated, this, &DocumentsPage::chooseFile);
    return main;
}

QWidget *DocumentsPage::buildSide()
{
    m_side = new widgets::Panel(tr("Documento"));
    m_side->setObjectName(QStringLiteral("documentSide"));
    m_explanation = new TextLabel;
    m_explanation->setWordWrap(true);
    m_where = new TextLabel({}, Type::Second, Token::Muted);
    m_where->setWordWrap(true);
    m_preview = new QLabel;
    m_preview->setObjectName(QStringLiteral("documentPreview"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAutoFillBackground(true);
    m_preview->setMargin(12);
    m_preview->setAccessibleName(tr("Anteprima della prima pagina"));
    m_file = new KeyButton(tr("Aggiungi file"));
    m_file->setObjectName(QStringLiteral("attachFile"));
    m_file->setIconName(QStringLiteral("file"));
    m_file->setKeyHint(QStringLiteral("F4"));
    m_seen = new KeyButton(tr("Visto in originale"));
    m_seen->setObjectName(QStringLiteral("seenInOriginal"));
    m_seen->setIconName(QStringLiteral("eye"));
    m_remove = new KeyButton(tr("Togli"), widgets::ButtonRole::Danger);
    m_remove->setObjectName(QStringLiteral("removeDocument"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_explanation);
    column->addWidget(m_where);
    column->addWidget(m_preview);
    column->addWidget(m_file, 0, Qt::AlignLeft);
    column->addWidget(m_seen, 0, Qt::AlignLeft);
    column->addWidget(buildPromise());
    column->addStretch();
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    m_side->setBodyMargins(0, 0);
    m_side->body()->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("documentScroll"),
                                                        tr("Il documento scelto")));
    connect(m_file, &QPushButton::clicked, this, &DocumentsPage::chooseFile);
    connect(m_seen, &QPushButton::clicked, this,
            [this] { m_model.setDocument(selected(), DocumentStatus::SeenInOriginal); });
    connect(m_remove, &QPushButton::clicked, this, &DocumentsPage::takeAway);
    return m_side;
}

QWidget *DocumentsPage::buildPromise()
{
    m_promiseRow = new QWidget;
    auto *row = new QHBoxLayout(m_promiseRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_promise = new widgets::Field(tr("Porterà in seguito, entro il"));
    m_promise->lineEdit()->setObjectName(QStringLiteral("promiseDate"));
    m_promiseButton = new KeyButton(tr("Segna"));
    m_promiseButton->setObjectName(QStringLiteral("promiseButton"));
    m_promiseButton->setAccessibleName(tr("Segna il giorno"));
    row->addWidget(m_promise, 1, Qt::AlignTop);
    row->addWidget(m_promiseButton, 0, Qt::AlignBottom);
    connect(m_promiseButton, &QPushButton::clicked, this, &DocumentsPage::promise);
    connect(m_promise->lineEdit(), &QLineEdit::returnPressed, this, &DocumentsPage::promise);
    connect(m_promise->lineEdit(), &QLineEdit::textEdited, this,
            [this] { m_promise->setError({}); });
    return m_promiseRow;
}

/// Another case: nothing of the last person's papers stays on the page.
void DocumentsPage::forget()
{
    m_preview->clear();
    m_previewed.clear();
    m_message->hide();
    m_promise->lineEdit()->clear();
    m_promise->setError({});
}

void DocumentsPage::takeAway()
{
    const QString id = selected();
    const auto attachments = m_model.current().documents.value(id).attachments;
    for (const domain::Attachment &attachment : attachments)
        if (!m_model.detach(id, attachment.id))
            return;
    if (attachments.isEmpty())
        m_model.setDocument(id, DocumentStatus::Open);
}

rules::Document DocumentsPage::document(const QString &id) const
{
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

void DocumentsPage::refresh()
{
    if (!m_model.isOpen())
        return;
    const QString before = selected();
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
    m_count->setText(tr("%1 · necessari %2 su %3")
                         .arg(m_model.benefit().name.it())
                         .arg(m_rows->requiredThere())
                         .arg(m_rows->required()));
    refreshSide();
}

void DocumentsPage::refreshSide()
{
    if (!m_model.isOpen())
        return;
    const QString id = selected();
    const rules::Document document = this->document(id);
    const domain::DocumentState state = m_model.current().documents.value(id);
    const bool brought = document.need == rules::DocumentNeed::Required ||
                         document.need == rules::DocumentNeed::Useful;
    const bool open = !m_model.current().isReadOnly() && !m_busy;
    m_side->setTitle(document.title.it().isEmpty() ? tr("Documento") : document.title.it());
    m_explanation->setText(document.explanation.it());
    m_explanation->setVisible(!document.explanation.it().isEmpty());
    m_where->setText(document.where.it());
    m_where->setVisible(!document.where.it().isEmpty());
    m_file->setText(state.attachments.isEmpty() ? tr("Aggiungi file")
                                                : tr("Aggiungi altre pagine"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_seen), m_promiseRow}) {
        widget->setVisible(brought);
        widget->setEnabled(open);
    }
    m_remove->setVisible(brought && state.status != DocumentStatus::Open);
    m_remove->setEnabled(open);
    showPreview();
}

void DocumentsPage::showPreview()
{
    const auto attachments = m_model.current().documents.value(selected()).attachments;
    const QString wanted = attachments.isEmpty() ? QString() : attachments.last().id.toString();
    m_preview->setVisible(!attachments.isEmpty());
    QPalette ground = m_preview->palette();
    ground.setColor(QPalette::Window, theme::colour(Token::Page));
    m_preview->setPalette(ground);
    if (wanted == m_previewed)
        return;
    m_previewed = wanted;
    m_preview->clear();
    if (attachments.isEmpty())
        return;
    const CaseId caseId = m_model.current().id;
    const domain::Attachment last = attachments.last();
    m_worker.run<QByteArray>(
        [caseId, last](casework::Desk &desk) {
            return desk.cases().readAttachment(caseId, last.id);
        },
        this,
        [this, wanted, last](Result<QByteArray> bytes) {
            if (bytes && m_previewed == wanted)
                setPreview(*bytes, last.mediaType);
            else if (!bytes)
                Q_EMIT failed(bytes.error());
        });
}

void DocumentsPage::setPreview(const QByteArray &bytes, const QString &mediaType)
{
    const QImage page = firstPagePicture(bytes, mediaType, theme::px(kPreviewHeight));
    if (page.isNull())
        return;
    QPixmap framed = QPixmap::fromImage(page);
    QPainter painter(&framed);
    painter.setPen(theme::colour(Token::Line));
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1));
    painter.end();
    m_preview->setPixmap(framed);
}

void DocumentsPage::chooseFile()
{
    if (selected().isEmpty() || !m_file->isVisible() || !m_file->isEnabled())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Aggiungi un documento"), QString(),
                                                      tr("Documenti (*.pdf *.jpg *.jpeg *.png)"));
    if (!path.isEmpty())
        attachFile(path);
}

void DocumentsPage::attachFile(const QString &path)
{
    if (!m_model.isOpen() || m_busy || selected().isEmpty())
        return;
    m_busy = true;
    m_message->setKind(widgets::StripKind::Info);
    m_message->setWords(tr("Controllo il file…"), {});
    m_message->show();
    refreshSide();
    // The case is fixed now: another may be on the desk when the file has been read.
    const CaseId caseId = m_model.current().id;
    const rules::Document wanted = document(selected());
    m_worker.runPlain<documents::Taken<documents::Intake>>(
        [path] { return documents::takeInFile(path); }, this,
        [this, caseId, wanted](documents::Taken<documents::Intake> taken) {
            keep(caseId, wanted, taken);
        });
}

void DocumentsPage::refuse(const QString &sentence)
{
    m_busy = false;
    m_message->setKind(widgets::StripKind::Err);
    m_message->setWords(tr("Il file non è stato aggiunto."), sentence);
    m_message->show();
    refreshSide();
}

void DocumentsPage::keep(const CaseId &caseId, const rules::Document &document,
                         const documents::Taken<documents::Intake> &taken)
{
    if (!taken) {
        const QString sentence = refusalSentence(taken.error());
        refuse(sentence);
        Q_EMIT refused(sentence);
        return;
    }
    // The name of the file may say what the person does not want said: the item's title is kept.
    const domain::Attachment about{AttachmentId::makeAt(m_model.now()),
                                   document.title.it(),
                                   taken->mediaType,
                                   taken->size,
                                   taken->sha256,
                                   taken->pages};
    const QByteArray bytes = taken->bytes;
    const QString item = document.id;
    m_worker.run<domain::Case>(
        [=](casework::Desk &desk) {
            return desk.cases().view(caseId).and_then([&](const domain::Case &stored) {
                return desk.cases().attach(caseId, stored.revision, item, about, bytes);
            });
        },
        this,
        [this, item, caseId](Result<domain::Case> stored) {
            if (!stored) {
                refuse(tr("La pratica è com’era prima."));
                Q_EMIT failed(stored.error());
                return;
            }
            m_busy = false;
            m_message->hide();
            if (m_model.isOpen() && m_model.current().id == caseId) {
                m_model.reload();
                Q_EMIT attached(item);
            }
            refreshSide();
        });
}

void DocumentsPage::promise()
{
    const auto date = typedDate(m_promise->lineEdit()->text(), m_model.today(), TwoDigitYear::Near);
    if (!date || *date < m_model.today()) {
        m_promise->setError(date ? tr("Il giorno deve ancora venire.")
                                 : tr("Scrivi il giorno come 2/12/2026."));
        return;
    }
    m_promise->setError({});
    if (m_model.setDocument(selected(), DocumentStatus::Promised, *date))
        m_promise->lineEdit()->clear();
}

}   // namespace ui
