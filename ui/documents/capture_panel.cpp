#include "ui/documents/capture_panel.h"

#include "ui/documents/capture.h"
#include "ui/documents/document_words.h"
#include "ui/documents/page_preview.h"
#include "ui/documents/page_strip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

KeyButton *button(const QString &text, const char *name, const char *icon, const QString &hint = {})
{
    auto *made = new KeyButton(text);
    made->setObjectName(QLatin1String(name));
    made->setIconName(QLatin1String(icon));
    made->setKeyHint(hint);
    return made;
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *each : widgets)
        row->addWidget(each);
    row->addStretch(1);
    return row;
}

}   // namespace

CapturePanel::CapturePanel(Capture &capture, DeskWorker &worker, QWidget *parent)
    : QWidget(parent), m_capture(capture), m_panel(new widgets::Panel(tr("Pagine"))),
      m_enlarged(new PagePreview(worker, 0))
{
    setObjectName(QStringLiteral("capturePanel"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_adding = buildAdding();
    m_arranging = buildArranging();
    column->addWidget(m_adding);
    column->addWidget(buildPages(), 1);
    column->addWidget(m_arranging);
    connect(m_rotate, &QPushButton::clicked, m_strip, &PageStrip::rotate);
    connect(m_before, &QPushButton::clicked, this, [this] { m_strip->shift(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_strip->shift(1); });
    connect(m_remove, &QPushButton::clicked, m_strip, &PageStrip::takeAway);
    connect(m_undo, &QPushButton::clicked, m_strip, &PageStrip::takeBack);
    m_panel->setBodyMargins(0, 0);
    m_panel->body()->addWidget(
        new widgets::ScrollColumn(inside, QStringLiteral("captureColumn"), tr("Pagine")));
    all->addWidget(m_panel);
    connect(&m_capture, &Capture::changed, this, [this] {
        m_strip->refresh();
        refresh();
    });
    connect(&m_capture, &Capture::workChanged, this, &CapturePanel::refresh);
}

QWidget *CapturePanel::buildAdding()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_files = button(tr("Aggiungi file"), "addFiles", "file");
    m_scan = button(tr("Scansiona"), "scanPage", "scan", QStringLiteral("F4"));
    m_stop = button(tr("Ferma"), "stopCapture", "x", tr("Esc"));
    m_busy = new TextLabel({}, Type::Body, Token::Info);
    m_busy->setObjectName(QStringLiteral("captureBusy"));
    column->addLayout(rowOf({m_files, m_scan, m_stop, m_busy}));
    m_noScanner = new TextLabel(tr("Nessuno scanner collegato: fotografa il foglio o importa un "
                                   "PDF."),
                                Type::Second, Token::Muted);
    m_noScanner->setObjectName(QStringLiteral("noScanner"));
    m_noScanner->setWordWrap(true);
    column->addWidget(m_noScanner);
    connect(m_files, &QPushButton::clicked, this, &CapturePanel::filesWanted);
    connect(m_scan, &QPushButton::clicked, this, &CapturePanel::scanWanted);
    connect(m_stop, &QPushButton::clicked, &m_capture, &Capture::stop);
    return box;
}

QWidget *CapturePanel::buildPages()
{
    m_pages = new QStackedWidget;
    m_strip = new PageStrip(m_capture);
    m_empty = new TextLabel(tr("Ancora nessuna pagina. Più file insieme vanno bene: PDF, JPEG o "
                               "PNG. Diventano un documento solo."),
                            Type::Body, Token::Muted);
    m_empty->setObjectName(QStringLiteral("noPages"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_large = new QScrollArea;
    m_large->setObjectName(QStringLiteral("enlargedPage"));
    m_large->setAccessibleName(tr("Pagina ingrandita"));
    m_large->setAccessibleDescription(tr("Frecce per scorrere, Esc per tornare alle pagine"));
    m_large->setWidgetResizable(true);
    m_large->setFrameShape(QFrame::NoFrame);
    m_large->setFocusPolicy(Qt::StrongFocus);
    m_large->setWidget(m_enlarged);
    m_pages->addWidget(m_strip);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_large);
    connect(m_strip, &PageStrip::enlargeWanted, this, &CapturePanel::enlarge);
    connect(m_strip, &PageStrip::currentPageChanged, this, &CapturePanel::refresh);
    return m_pages;
}

QWidget *CapturePanel::buildArranging()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rotate = button(tr("Gira"), "rotatePage", "sync", QStringLiteral("R"));
    m_before = button(tr("Prima"), "pageBefore", "chevron-left");
    m_before->setAccessibleName(tr("Sposta la pagina prima"));
    m_after = button(tr("Dopo"), "pageAfter", "chevron-right");
    m_after->setAccessibleName(tr("Sposta la pagina dopo"));
    m_remove = button(tr("Togli"), "removePage", "x", tr("Canc"));
    m_undo = button(tr("Annulla"), "undoPage", "undo", tr("Ctrl+Z"));
    column->addLayout(rowOf({m_rotate, m_before, m_after, m_remove, m_undo}));
    m_size = new TextLabel({}, Type::Second, Token::Muted);
    m_size->setObjectName(QStringLiteral("captureSize"));
    m_size->setWordWrap(true);
    column->addWidget(m_size);
    m_original = new QCheckBox(tr("L’originale è qui: da restituire"));
    m_original->setObjectName(QStringLiteral("originalHere"));
    column->addWidget(m_original);
    connect(m_original, &QCheckBox::toggled, &m_capture, &Capture::setOriginalHere);
    return box;
}

void CapturePanel::setScannerPresent(bool present)
{
    m_scannerPresent = present;
    refresh();
}

QString CapturePanel::sizeLine() const
{
    const core::documents::PageStack &stack = m_capture.stack();
    const qint64 limit = core::documents::IntakeLimits{}.maxBytes;
    const qint64 rough = stack.roughBytes();
    const QString size = tr("%1 · circa %2 · il massimo è %3")
                             .arg(pagesWords(stack.size()), sizeWords(rough), sizeWords(limit));
    return rough <= limit
               ? size
               : tr("%1. Premi Tieni: lo riduco e ti faccio vedere come viene.").arg(size);
}

void CapturePanel::refresh()
{
    const int pages = m_capture.stack().size();
    const bool busy = m_capture.isBusy();
    m_panel->setTitle(m_capture.document().title.it());
    if (pages == 0)
        m_pages->setCurrentWidget(m_empty);
    else if (m_pages->currentWidget() == m_empty)
        m_pages->setCurrentWidget(m_strip);
    m_scan->setEnabled(m_scannerPresent);
    m_scan->setKeyHint(m_scannerPresent ? QStringLiteral("F4") : QString());
    m_files->setKeyHint(m_scannerPresent ? QString() : QStringLiteral("F4"));
    m_noScanner->setVisible(!m_scannerPresent);
    // Resting for a moment would throw the focus to another button: they only rest without pages.
    keepFocus(pages > 0);
    for (KeyButton *each : {m_rotate, m_before, m_after, m_remove})
        each->setEnabled(pages > 0);
    m_undo->setEnabled(pages > 0 || m_capture.stack().canUndo());
    m_size->setText(pages == 0 ? QString() : sizeLine());
    const QSignalBlocker quiet(m_original);
    m_original->setChecked(m_capture.isOriginalHere());
    m_original->setEnabled(pages > 0);
    if (m_stop->hasFocus() && !busy)
        focusHere();
    m_stop->setVisible(busy && m_capture.work() != Capture::Work::Keeping);
    m_busy->setVisible(busy);
    switch (m_capture.work()) {
    case Capture::Work::Reading:
        m_busy->setText(
            m_capture.filesInAll() > 1
                ? tr("Leggo il file %1 di %2…").arg(m_capture.fileNow()).arg(m_capture.filesInAll())
                : tr("Leggo il file…"));
        break;
    case Capture::Work::Binding:
        m_busy->setText(tr("Metto insieme le pagine…"));
        break;
    case Capture::Work::Keeping:
        m_busy->setText(tr("Salvo il documento…"));
        break;
    case Capture::Work::None:
        break;
    }
}

/// Before what has the focus rests or goes away, the focus goes to where work goes on.
void CapturePanel::keepFocus(bool pages)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool onPages = focused && focused != m_files && focused != m_scan && focused != m_undo &&
                         isAncestorOf(focused);
    if (!pages && onPages)
        m_files->setFocus(Qt::OtherFocusReason);
}

void CapturePanel::enlarge()
{
    const int at = m_strip->current();
    if (at < 0)
        return;
    const core::documents::Intake &file = m_capture.stack().fileOf(at);
    const core::documents::StackedPage &page = m_capture.stack().pages()[at];
    m_pages->setCurrentWidget(m_large);
    m_large->setFocus(Qt::OtherFocusReason);
    m_adding->hide();
    m_arranging->hide();
    m_enlarged->showPage(file.bytes, file.mediaType, page.page, page.turns,
                         tr("Pagina %1, ingrandita").arg(at + 1),
                         m_large->viewport()->width() - 40);
}

bool CapturePanel::closeEnlarged()
{
    if (m_pages->currentWidget() != m_large)
        return false;
    m_enlarged->clearPage();
    m_adding->show();
    m_arranging->show();
    m_pages->setCurrentWidget(m_strip);
    m_strip->setFocus(Qt::OtherFocusReason);
    return true;
}

void CapturePanel::focusHere()
{
    QWidget *here = m_capture.stack().isEmpty() ? static_cast<QWidget *>(m_files) : m_strip;
    here->setFocus(Qt::OtherFocusReason);
}

void CapturePanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((event->key() == Qt::Key_Escape || enter) && closeEnlarged())
        return;
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_capture.isBusy())
        m_capture.stop();
    else
        Q_EMIT leaveWanted();
}

}   // namespace ui
