#include "ui/signing/signing_page.h"

#include "core/base/durable_file.h"
#include "core/base/local_number.h"
#include "ui/model/case_model.h"
#include "ui/paper/paper_preview.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::Panel;
using widgets::TextLabel;

namespace {

constexpr int kPreviewWidth = 400;
constexpr int kLabelWidth = 110;
constexpr int kSizeWidth = 200;

}   // namespace

SigningPage::SigningPage(CaseModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("signingPage"));
    QWidget *main = buildMain();
    QWidget *side = buildPreview();
    auto *columns = new widgets::FoldingColumns(main, side, kPreviewWidth);
    columns->setLinkTexts(tr("Anteprima · F6"), tr("Torna alla firma · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);

    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &SigningPage::backWanted);
    m_print = m_actions->addAction(tr("Stampa"), QStringLiteral("print"), tr("Ctrl+P"));
    m_print->setObjectName(QStringLiteral("printReceipt"));
    m_save = m_actions->addAction(tr("Salva PDF"), QStringLiteral("import"));
    m_save->setObjectName(QStringLiteral("saveReceipt"));
    connect(m_print, &QPushButton::clicked, this, &SigningPage::print);
    connect(m_save, &QPushButton::clicked, this, &SigningPage::save);
    connect(m_actions->setPrimary(tr("Firma e consegna"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, [this] {
                if (m_model.current().isReadOnly())
                    Q_EMIT closeVisitWanted();
                else
                    handIn();
            });
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *SigningPage::buildMain()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(widgets::kPanelGap);

    m_state = new widgets::Strip(widgets::StripKind::Info);
    m_state->setObjectName(QStringLiteral("signingState"));
    column->addWidget(m_state);

    m_declarations = new Panel(tr("La persona dichiara"));
    m_declarations->setObjectName(QStringLiteral("declarations"));
    m_declarations->setTitleIcon(QStringLiteral("pen"));
    m_declarations->body()->setSpacing(4);
    column->addWidget(m_declarations);

    column->addWidget(buildSheet());

    m_toDo = new TextLabel({}, Type::Second, Token::Muted);
    m_toDo->setObjectName(QStringLiteral("signingToDo"));
    m_toDo->setWordWrap(true);
    column->addWidget(m_toDo);
    column->addStretch();

    return new widgets::ScrollColumn(inside, QStringLiteral("signingScroll"),
                                     tr("Firma e consegna"));
}

QWidget *SigningPage::buildSheet()
{
    auto *sheet = new Panel(tr("Come firma, il foglio da consegnare"));
    sheet->setTitleIcon(QStringLiteral("sign"));
    auto *how = new TextLabel(
        tr("Su carta: stampa la ricevuta, la persona la firma, il foglio firmato resta "
           "allo sportello."));
    how->setWordWrap(true);
    sheet->body()->addWidget(how);
    m_size = new QComboBox;
    m_size->setObjectName(QStringLiteral("printSize"));
    m_size->addItem(tr("Normali, 12 punti"));
    m_size->addItem(tr("Grandi, 18 punti"));
    auto *field = new widgets::Field(tr("Caratteri"), m_size, widgets::FieldForm::Dense);
    field->setLabelWidth(kLabelWidth);
    field->setEditorWidth(kSizeWidth);
    sheet->body()->addWidget(field);
    connect(m_size, &QComboBox::currentIndexChanged, this, &SigningPage::refresh);
    return sheet;
}

QWidget *SigningPage::buildPreview()
{
    auto *panel = new Panel(tr("Anteprima della ricevuta"));
    panel->setTitleIcon(QStringLiteral("file"));
    panel->setBodyMargins(0, 0);
    m_preview = new paper::PaperPreview;
    m_preview->setObjectName(QStringLiteral("receiptPreview"));
    panel->body()->addWidget(m_preview, 1);
    return panel;
}

void SigningPage::setContext(const SigningContext &context)
{
    m_context = context;
    if (isVisible())
        refresh();
}

paper::ReceiptPaper SigningPage::receipt() const
{
    paper::ReceiptSources sources;
    sources.desk = m_context.desk;
    sources.person = m_model.person();
    sources.visit = m_context.visit;
    sources.handedIn = m_model.current();
    sources.operatorName = m_context.operatorName;
    sources.benefit = m_model.benefit();
    sources.declarations = m_model.declarations();
    sources.documents = m_model.documents();
    sources.duties = m_model.duties();
    sources.nowUtc = m_model.now();
    return paper::ReceiptPaper(paper::receiptOf(sources), m_size->currentIndex() == 1
                                                              ? paper::PrintSize::Large
                                                              : paper::PrintSize::Normal);
}

void SigningPage::refresh()
{
    if (!m_model.isOpen())
        return;
    refreshDeclarations();
    refreshState();
    m_preview->setPaper(receipt());
}

void SigningPage::refreshDeclarations()
{
    QString shown = m_model.current().id.toString();
    for (const rules::Declaration &declaration : m_model.declarations())
        shown += declaration.id + declaration.text.it();
    const bool readOnly = m_model.current().isReadOnly();
    if (shown != m_shownDeclarations) {
        m_shownDeclarations = shown;
        for (QCheckBox *box : m_declarations->findChildren<QCheckBox *>()) {
            m_declarations->body()->removeWidget(box->parentWidget());
            box->parentWidget()->hide();
            box->parentWidget()->deleteLater();
        }
        for (const rules::Declaration &declaration : m_model.declarations()) {
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 2, 0, 2);
            auto *box = new QCheckBox;
            box->setObjectName(QStringLiteral("declare_") + declaration.id);
            box->setAccessibleName(declaration.text.it());
            auto *words = new TextLabel(declaration.text.it());
            words->setWordWrap(true);
            words->setBuddy(box);
            line->addWidget(box, 0, Qt::AlignTop);
            line->addWidget(words, 1);
            const QString id = declaration.id;
            connect(box, &QCheckBox::clicked, this,
                    [this, id](bool checked) { m_model.declare(id, checked); });
            m_declarations->body()->addWidget(row);
        }
    }
    setFocusProxy(readOnly ? m_print : nullptr);
    for (QCheckBox *box : m_declarations->findChildren<QCheckBox *>()) {
        if (!focusProxy() && box->parentWidget()->isVisibleTo(m_declarations))
            setFocusProxy(box);
        box->setChecked(m_model.current().declarations.contains(
            box->objectName().mid(QStringLiteral("declare_").size())));
        box->setEnabled(!readOnly);
    }
}

bool SigningPage::allDeclared() const
{
    for (const rules::Declaration &declaration : m_model.declarations())
        if (!m_model.current().declarations.contains(declaration.id))
            return false;
    return true;
}

void SigningPage::refreshState()
{
    const domain::Case &shown = m_model.current();
    const bool done = shown.isReadOnly();
    m_actions->setPrimary(done ? tr("Chiudi la visita") : tr("Firma e consegna"), tr("Ctrl+Invio"));
    m_actions->primary()->setEnabled(done || allDeclared());
    m_print->setEnabled(done);
    m_save->setEnabled(done);
    m_toDo->setVisible(!done && !allDeclared());
    m_toDo->setText(tr("Per consegnare servono tutte le dichiarazioni: leggile e segnale quando "
                       "la persona le ha dette."));
    const QString number = groupedLocalNumber(localNumber(shown.id.uuid()));
    if (shown.receipt) {
        m_state->setKind(widgets::StripKind::Ok);
        m_state->setIconName(QStringLiteral("check-circle"));
        m_state->setWords(tr("Ricevuta dal centro."),
                          tr("Numero ufficiale: %1.").arg(shown.receipt->protocol));
    } else if (done) {
        m_state->setKind(widgets::StripKind::Info);
        m_state->setIconName(QStringLiteral("send"));
        m_state->setWords(tr("Domanda consegnata."),
                          tr("Numero di questo sportello: %1. Parte da sola.").arg(number));
    } else if (m_context.offlineSince.isValid()) {
        m_state->setKind(widgets::StripKind::Warn);
        m_state->setIconName(QStringLiteral("network-off"));
        m_state->setWords(tr("Senza rete dalle %1.").arg(clockTime(m_context.offlineSince)),
                          tr("La domanda vale dal momento della firma. La ricevuta esce "
                             "«PROVVISORIA»; il numero ufficiale arriva dopo."));
    }
    m_state->setVisible(done || m_context.offlineSince.isValid());
}

void SigningPage::handIn()
{
    if (!m_model.isOpen() || m_model.current().isReadOnly() || !allDeclared())
        return;
    if (m_model.finalise()) {
        refresh();
        // What had the focus is read-only now; the paper is what comes next.
        m_print->setFocus();
        Q_EMIT handedIn();
    }
}

void SigningPage::print()
{
    if (!m_model.isOpen() || !m_model.current().isReadOnly())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(receipt().content().number);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto painted = receipt().paintAll(printer);
    if (!painted)
        Q_EMIT failed(painted.error());
    else if (m_model.receiptPrinted())
        Q_EMIT receiptGiven();
}

void SigningPage::save()
{
    if (!m_model.isOpen() || !m_model.current().isReadOnly())
        return;
    QString name = receipt().content().number;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Salva la ricevuta"), name.remove(QLatin1Char(' ')) + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveAs(path);
}

void SigningPage::saveAs(const QString &path)
{
    const auto pdf = paper::receiptPdf(receipt());
    const Result<> written = pdf ? writeDurably(path, *pdf) : Result<>(tl::unexpected(pdf.error()));
    if (!written)
        Q_EMIT failed(written.error());
    else if (m_model.receiptPrinted())
        Q_EMIT receiptGiven();
}

}   // namespace ui
