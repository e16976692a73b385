#include "ui/signing/signing_page.h"

#include "core/base/local_number.h"
#include "ui/cases/versions_strip.h"
#include "ui/model/case_model.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_preview.h"
#include "ui/paper/papers.h"
#include "ui/signing/signature_panel.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSignalBlocker>
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
/// Stable code of this paper in the case's story.
const QString kPaper = QStringLiteral("domanda");

}   // namespace

SigningPage::SigningPage(CaseModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_printers(std::make_unique<paper::SystemPrinters>()),
      m_actions(new widgets::ActionBar)
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

SigningPage::~SigningPage() = default;

QWidget *SigningPage::buildMain()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(widgets::kPanelGap);

    m_state = new widgets::Strip(widgets::StripKind::Info);
    m_state->setObjectName(QStringLiteral("signingState"));
    column->addWidget(m_state);

    m_twoVersions = new VersionsStrip(
        m_model, tr("Prima scegli che cosa vale, poi si firma. Le due versioni sono al sicuro."));
    connect(m_twoVersions, &VersionsStrip::compareWanted, this, &SigningPage::compareWanted);
    column->addWidget(m_twoVersions);

    m_documentsFirst = new widgets::Strip(widgets::StripKind::Err);
    m_documentsFirst->setObjectName(QStringLiteral("documentsFirst"));
    KeyButton *bring = m_documentsFirst->setButton(tr("Vai ai documenti"));
    bring->setObjectName(QStringLiteral("bringDocuments"));
    connect(bring, &QPushButton::clicked, this, &SigningPage::documentsWanted);
    m_documentsFirst->hide();
    column->addWidget(m_documentsFirst);

    m_declarations = new Panel(tr("La persona dichiara"));
    m_declarations->setObjectName(QStringLiteral("declarations"));
    m_declarations->setTitleIcon(QStringLiteral("pen"));
    m_declarations->body()->setSpacing(4);
    column->addWidget(m_declarations);

    m_signature = new SignaturePanel;
    m_signature->setObjectName(QStringLiteral("signature"));
    column->addWidget(m_signature);
    connect(m_signature, &SignaturePanel::chosen, this,
            [this](const domain::Signature &signature) { m_model.setSignature(signature); });
    connect(m_signature, &SignaturePanel::changed, this, &SigningPage::refreshState);
    connect(m_signature, &SignaturePanel::mandateWanted, this, &SigningPage::mandateWanted);

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
    auto *panel = new Panel(tr("Il foglio da consegnare"));
    panel->setTitleIcon(QStringLiteral("print"));
    m_copies = new TextLabel({}, Type::Second, Token::Muted);
    m_copies->setObjectName(QStringLiteral("copiesGiven"));
    panel->addHeaderWidget(m_copies);
    m_sheet = new paper::SheetSettings;
    panel->body()->addWidget(m_sheet);
    m_noPrinter = new widgets::Strip(widgets::StripKind::Warn);
    m_noPrinter->setObjectName(QStringLiteral("noPrinter"));
    m_noPrinter->setIconName(QStringLiteral("print"));
    panel->body()->addWidget(m_noPrinter);
    connect(m_sheet, &paper::SheetSettings::changed, this, &SigningPage::refresh);
    return panel;
}

QWidget *SigningPage::buildPreview()
{
    auto *panel = new Panel(tr("Anteprima della ricevuta"));
    panel->setTitleIcon(QStringLiteral("file"));
    panel->setBodyMargins(0, 0);
    m_large = new widgets::LinkLabel(tr("Apri grande"));
    m_large->setObjectName(QStringLiteral("openPapers"));
    panel->addHeaderWidget(m_large);
    connect(m_large, &QPushButton::clicked, this, &SigningPage::papersWanted);
    m_preview = new paper::PaperPreview;
    m_preview->setObjectName(QStringLiteral("receiptPreview"));
    m_preview->setGlance(true);
    panel->body()->addWidget(m_preview, 1);
    return panel;
}

void SigningPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_printers->look(this, [this](const QStringList &names) {
        m_sheet->setPrinters(names);
        if (m_model.isOpen())
            sayState();
    });
}

void SigningPage::setContext(const SigningContext &context)
{
    m_context = context;
    if (isVisible())
        refresh();
}

void SigningPage::setLawWords(paper::LawWords words)
{
    m_sheet->setLawWords(std::move(words));
}

void SigningPage::setPrinters(std::unique_ptr<paper::PrintPort> printers)
{
    m_printers = std::move(printers);
}

paper::Paper SigningPage::receipt() const
{
    paper::PaperSources sources;
    sources.desk = m_context.desk;
    sources.person = m_model.person();
    sources.visit = m_context.visit;
    sources.operatorName = m_context.operatorName;
    sources.nowUtc = m_model.now();
    sources.offline = m_context.offlineSince.isValid();
    const paper::CasePapers about{m_model.current(), m_model.benefit(), m_model.declarations(),
                                  m_model.documents(), m_model.duties()};
    return paper::Paper(paper::applicationReceipt(sources, about, m_sheet->words()),
                        m_sheet->size());
}

void SigningPage::refresh()
{
    if (!m_model.isOpen())
        return;
    m_sheet->setPerson(m_model.person().id.toString(), m_model.person().language);
    refreshDeclarations();
    m_signature->show(m_model.current(), m_model.person(), m_model.today());
    refreshState();
    refreshCopies();
    m_preview->setPaper(receipt());
}

void SigningPage::buildDeclarations()
{
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
        box->setMinimumSize(24,
                            24);   // in high contrast the sheet is not there to make it so (A16)
        box->setAccessibleName(declaration.text.it());
        auto *words = new TextLabel(declaration.text.it());
        words->setWordWrap(true);
        words->setBuddy(box);
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        const QString id = declaration.id;
        connect(box, &QCheckBox::toggled, this,
                [this, id](bool checked) { m_model.declare(id, checked); });
        m_declarations->body()->addWidget(row);
    }
}

void SigningPage::refreshDeclarations()
{
    QString shown = m_model.current().id.toString();
    for (const rules::Declaration &declaration : m_model.declarations())
        shown += declaration.id + declaration.text.it();
    const bool readOnly = m_model.current().isReadOnly();
    if (shown != m_shownDeclarations) {
        m_shownDeclarations = shown;
        buildDeclarations();
    }
    setFocusProxy(readOnly ? m_print : nullptr);
    for (QCheckBox *box : m_declarations->findChildren<QCheckBox *>()) {
        if (!focusProxy() && box->parentWidget()->isVisibleTo(m_declarations))
            setFocusProxy(box);
        const QSignalBlocker quiet(box);
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

bool SigningPage::maySign() const
{
    return m_signature->obstacle().isEmpty();
}

void SigningPage::refreshState()
{
    const bool done = m_model.current().isReadOnly();
    const QStringList first = done ? QStringList() : m_model.documentsFirst();
    const bool one = !m_twoVersions->refresh();
    const bool ready = allDeclared() && maySign() && first.isEmpty() && one;
    m_actions->setPrimary(done ? tr("Chiudi la visita") : tr("Firma e consegna"), tr("Ctrl+Invio"));
    m_actions->primary()->setEnabled(done || ready);
    // Only what was handed in has a receipt to print.
    m_large->setVisible(done);
    m_print->setEnabled(done);
    m_save->setEnabled(done);
    m_documentsFirst->setVisible(!first.isEmpty());
    m_documentsFirst->setWords(
        tr("Questa domanda parte solo con i documenti necessari."),
        tr("Manca: %1. Le risposte restano.").arg(first.join(QStringLiteral(", "))));
    m_toDo->setVisible(!done && !allDeclared());
    m_toDo->setText(tr("Per consegnare servono tutte le dichiarazioni: leggile e segnale quando "
                       "la persona le ha dette."));
    sayState();
}

void SigningPage::sayState()
{
    const domain::Case &shown = m_model.current();
    const bool done = shown.isReadOnly();
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
    m_noPrinter->setVisible(m_sheet->knowsPrinters() && m_sheet->printer().isEmpty());
    m_noPrinter->setWords(
        tr("Nessuna stampante."),
        tr("Il foglio resta come PDF: salvalo. Leggi ad alta voce e scrivi su un cartoncino il "
           "codice %1.")
            .arg(number));
}

/// How often the paper left the program, and who gave it last.
void SigningPage::refreshCopies()
{
    int given = 0;
    domain::HistoryEntry last;
    for (const domain::HistoryEntry &entry : m_model.current().history) {
        if (entry.what != QStringLiteral("printed") || entry.subject != kPaper)
            continue;
        ++given;
        last = entry;
    }
    m_copies->setVisible(given > 0);
    const QString when = whenWords(last.at, m_model.today());
    m_copies->setText(given == 1
                          ? tr("Data una volta, %1, %2").arg(when, last.by)
                          : tr("Data %1 volte, l’ultima %2, %3").arg(given).arg(when, last.by));
}

void SigningPage::handIn()
{
    if (!m_model.isOpen() || m_model.current().isReadOnly() || !allDeclared() || !maySign() ||
        m_model.versions() || !m_model.documentsFirst().isEmpty())
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
    if (m_sheet->printer().isEmpty()) {
        save();
        return;
    }
    const auto printed = m_printers->print({receipt()}, m_sheet->printer(), m_sheet->copies());
    if (!printed)
        Q_EMIT failed(printed.error());
    else
        given();
}

void SigningPage::save()
{
    if (!m_model.isOpen() || !m_model.current().isReadOnly())
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Salva la ricevuta"),
                                     paper::paperFileName(receipt().content()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        saveAs(path);
}

void SigningPage::saveAs(const QString &path)
{
    const auto saved = paper::savePaper(receipt(), path);
    if (!saved)
        Q_EMIT failed(saved.error());
    else
        given();
}

void SigningPage::given()
{
    if (!m_model.paperGiven(kPaper))
        return;
    refreshCopies();
    Q_EMIT receiptGiven();
}

}   // namespace ui
