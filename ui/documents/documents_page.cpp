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
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
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
    auto *columns = new widgets::FoldingColumns(main, side, kSideWidth);
    columns->setLinkTexts(tr("Il documento scelto · F6"), tr("Torna all’elenco · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
    setFocusProxy(m_table);
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &DocumentsPage::backWanted);
    connect(m_actions->setPrimary(tr("Continua: controllo"), tr("Ctrl+Invio")),
            &QPushButton::clicked, this, &DocumentsPage::goOnWanted);
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
    column->setSpacing(12);
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
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
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
    m_promise = new widgets::Field(tr("Porterà in seguito, entro il"));
    m_promise->lineEdit()->setObjectName(QStringLiteral("promiseDate"));
    m_promise->lineEdit()->setAccessibleName(tr("Porterà in seguito, entro il"));
    m_promiseButton = new KeyButton(tr("Segna il giorno"));
    m_promiseButton->setObjectName(QStringLiteral("promiseButton"));
    m_promiseButton->setIconName(QStringLiteral("calendar"));
    for (QWidget *widget : {static_cast<QWidget *>(m_explanation), static_cast<QWidget *>(m_where),
                            static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_file),
                            static_cast<QWidget *>(m_seen), static_cast<QWidget *>(m_promise),
                            static_cast<QWidget *>(m_promiseButton)})
        m_side->body()->addWidget(widget);
    m_side->body()->addStretch();
    m_side->body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_file, &QPushButton::clicked, this, &DocumentsPage::chooseFile);
    connect(m_seen, &QPushButton::clicked, this,
            [this] { m_model.setDocument(selected(), DocumentStatus::SeenInOriginal); });
    connect(m_promiseButton, &QPushButton::clicked, this, &DocumentsPage::promise);
    connect(m_promise->lineEdit(), &QLineEdit::returnPressed, this, &DocumentsPage::promise);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QString id = selected();
        const auto attachments = m_model.current().documents.value(id).attachments;
        for (const domain::Attachment &attachment : attachments)
            if (!m_model.detach(id, attachment.id))
                return;
        if (attachments.isEmpty())
            m_model.setDocument(id, DocumentStatus::Open);
    });
    return m_side;
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
    const QString id = selected();
    rules::Document document;
    for (const rules::Document &one : m_model.documents())
        if (one.id == id)
            document = one;
    const domain::DocumentState state = m_model.current().documents.value(id);
    const bool brought = document.need == rules::DocumentNeed::Required ||
                         document.need == rules::DocumentNeed::Useful;
    const bool open = !m_model.current().isReadOnly() && !m_busy;
    m_side->setTitle(document.title.it().isEmpty() ? tr("Documento") : document.title.it());
    m_explanation->setText(document.explanation.it());
    m_explanation->setVisible(!document.explanation.it().isEmpty());
    m_where->setText(document.where.it());
    m_where->setVisible(!document.where.it().isEmpty());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_seen),
          static_cast<QWidget *>(m_promise), static_cast<QWidget *>(m_promiseButton)}) {
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
    m_preview->setPixmap(
        QPixmap::fromImage(firstPagePicture(bytes, mediaType, theme::px(kPreviewHeight))));
}

void DocumentsPage::chooseFile()
{
    if (selected().isEmpty() || !m_file->isVisible() || !m_file->isEnabled())
        return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Aggiungi un documento"), QString(),
                                     tr("Documenti (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"));
    if (!path.isEmpty())
        attachFile(path);
}

void DocumentsPage::attachFile(const QString &path)
{
    const QString document = selected();
    if (document.isEmpty() || m_busy)
        return;
    m_busy = true;
    m_message->setKind(widgets::StripKind::Info);
    m_message->setWords(tr("Controllo il file…"), {});
    m_message->show();
    refreshSide();
    // The name of the file may say what the person does not want said: the item's title is kept.
    QString title;
    for (const rules::Document &one : m_model.documents())
        if (one.id == document)
            title = one.title.it();
    m_worker.runPlain<documents::Taken<documents::Intake>>(
        [path] { return documents::takeInFile(path); }, this,
        [this, document, title](documents::Taken<documents::Intake> taken) {
            keep(document, title, taken);
        });
}

void DocumentsPage::keep(const QString &document, const QString &title,
                         const documents::Taken<documents::Intake> &taken)
{
    if (!taken) {
        m_busy = false;
        const QString sentence = refusalSentence(taken.error());
        m_message->setKind(widgets::StripKind::Err);
        m_message->setWords(tr("Il file non è stato aggiunto."), sentence);
        refreshSide();
        Q_EMIT refused(sentence);
        return;
    }
    domain::Attachment about;
    about.id = AttachmentId::makeAt(m_model.now());
    about.title = title;
    about.mediaType = taken->mediaType;
    about.size = taken->size;
    about.sha256 = taken->sha256;
    about.pages = taken->pages;
    const CaseId caseId = m_model.current().id;
    const int revision = m_model.current().revision;
    const QByteArray bytes = taken->bytes;
    m_worker.run<domain::Case>(
        [=](casework::Desk &desk) {
            return desk.cases().attach(caseId, revision, document, about, bytes);
        },
        this,
        [this, document, caseId](Result<domain::Case> stored) {
            m_busy = false;
            m_message->setVisible(!stored);
            if (!stored) {
                m_message->setKind(widgets::StripKind::Err);
                m_message->setWords(tr("Il file non è stato aggiunto."),
                                    tr("La pratica è com’era prima."));
                Q_EMIT failed(stored.error());
            } else if (m_model.isOpen() && m_model.current().id == caseId) {
                m_model.reload();
                Q_EMIT attached(document);
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
