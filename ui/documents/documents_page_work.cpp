#include "ui/documents/capture.h"
#include "ui/documents/capture_panel.h"
#include "ui/documents/capture_side.h"
#include "ui/documents/document_rows_model.h"
#include "ui/documents/document_side.h"
#include "ui/documents/document_words.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/page_strip.h"
#include "ui/model/case_model.h"
#include "ui/model/desk_worker.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"

#include <QFileDialog>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

using namespace core;
using domain::DocumentStatus;
using rules::DocumentNeed;
using widgets::StripKind;

void DocumentsPage::wireCapture()
{
    connect(m_panel, &CapturePanel::filesWanted, this, &DocumentsPage::openFileDialog);
    connect(m_panel, &CapturePanel::scanWanted, this, &DocumentsPage::scanWanted);
    connect(m_panel, &CapturePanel::leaveWanted, this, &DocumentsPage::closeCapture);
    const auto showPage = [this] { m_captureSide->showPage(m_panel->strip().current()); };
    connect(&m_panel->strip(), &PageStrip::currentPageChanged, this, showPage);
    connect(m_capture, &Capture::changed, this, [this, showPage] {
        showPage();
        showBar();
    });
    connect(m_capture, &Capture::workChanged, this, [this] {
        // What was said of the last files is over when new ones come.
        if (m_capture->isBusy())
            m_message->hide();
        showBar();
        refreshSide();
    });
    connect(m_capture, &Capture::shrunk, this, [this, showPage] {
        openCapture();
        tell(StripKind::Warn, tr("Il documento era troppo grande: l’ho ridotto."),
             tr("%1 Guarda a destra: se si legge, premi Tieni così.")
                 .arg(shrunkSentence(*m_capture->shrunkPaper())));
        showPage();
        showBar();
    });
    connect(m_capture, &Capture::refused, this, [this](const QString &lead, const QString &rest) {
        tell(StripKind::Err, lead, rest);
        refreshSide();
        Q_EMIT refused(rest);
    });
    connect(m_capture, &Capture::failed, this, &DocumentsPage::failed);
    connect(m_capture, &Capture::kept, this, [this](const QString &id) {
        m_message->hide();
        if (isCapturing())
            closeCapture();
        refresh();
        Q_EMIT attached(id);
    });
}

void DocumentsPage::wireSide()
{
    connect(m_side, &DocumentSide::failed, this, &DocumentsPage::failed);
    connect(m_side, &DocumentSide::addWanted, this, &DocumentsPage::openCapture);
    connect(m_side, &DocumentSide::editWanted, this, [this] {
        const domain::DocumentState state = m_model.current().documents.value(selected());
        openCapture();
        m_capture->edit(state);
    });
    connect(m_side, &DocumentSide::seen, this,
            [this] { m_model.setDocument(selected(), DocumentStatus::SeenInOriginal); });
    connect(m_side, &DocumentSide::promised, this, [this](const QDate &day) {
        m_model.setDocument(selected(), DocumentStatus::Promised, day);
    });
    connect(m_side, &DocumentSide::returnedToggled, this, [this](bool returned) {
        m_model.setOriginal(selected(), returned ? domain::OriginalPaper::Returned
                                                 : domain::OriginalPaper::AtDesk);
    });
    connect(m_side, &DocumentSide::removeWanted, this, &DocumentsPage::takeAway);
    connect(m_side, &DocumentSide::earlierWanted, this, &DocumentsPage::useEarlier);
}

void DocumentsPage::openCapture()
{
    const rules::Document document = chosen();
    const bool brought =
        document.need == DocumentNeed::Required || document.need == DocumentNeed::Useful;
    if (document.id.isEmpty() || !brought || m_model.current().isReadOnly())
        return;
    m_capture->choose(document);
    if (isCapturing())
        return;
    m_message->hide();
    m_main->setCurrentWidget(m_panel);
    m_sides->setCurrentWidget(m_captureSide);
    m_columns->setLinkTexts(tr("La pagina scelta · F6"), tr("Torna alle pagine · F6"));
    m_sendNow->hide();
    m_panel->refresh();
    m_captureSide->showPage(m_panel->strip().current());
    refreshSide();
    showBar();
    m_panel->focusHere();
}

void DocumentsPage::closeCapture()
{
    m_panel->closeEnlarged();
    m_main->setCurrentWidget(m_list);
    m_sides->setCurrentWidget(m_side);
    m_columns->setLinkTexts(tr("Il documento scelto · F6"), tr("Torna all’elenco · F6"));
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::chooseFile()
{
    if (!isCapturing()) {
        openCapture();
        if (!isCapturing())
            return;
    }
    if (m_scannerPresent)
        Q_EMIT scanWanted();
    else
        openFileDialog();
}

/// A window of its own beside the desk's, which goes on working.
void DocumentsPage::openFileDialog()
{
    if (!isCapturing() || m_capture->isBusy())
        return;
    auto *dialog = new QFileDialog(this, tr("Aggiungi pagine"), QString(),
                                   tr("Documenti (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp)"));
    dialog->setObjectName(QStringLiteral("filesDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString wanted = m_capture->document().id;
    connect(dialog, &QFileDialog::filesSelected, this, [this, wanted](const QStringList &paths) {
        // Another document may be on the desk by now: files go where they were asked for, or not.
        if (m_capture->document().id == wanted)
            m_capture->addFiles(paths);
    });
    dialog->show();
}

void DocumentsPage::addFiles(const QStringList &paths)
{
    openCapture();
    m_capture->addFiles(paths);
}

void DocumentsPage::attachFile(const QString &path)
{
    const rules::Document document = chosen();
    if (document.id.isEmpty() || m_capture->isBusy() || m_model.current().isReadOnly())
        return;
    m_capture->choose(document);
    m_message->hide();
    m_capture->keepFile(path);
}

void DocumentsPage::addScannedPage(const QImage &page)
{
    if (!isCapturing())
        return;
    m_capture->setOriginalHere(true);
    m_capture->addPicture(page);
}

void DocumentsPage::scanFailed(const QString &sentence)
{
    tell(StripKind::Err, tr("La scansione non è riuscita. Le pagine prese sono ancora qui."),
         sentence);
}

void DocumentsPage::readEarlier()
{
    m_earlier.clear();
    if (!m_model.isOpen())
        return;
    const CaseId id = m_model.current().id;
    m_worker.run<QList<casework::EarlierDocument>>(
        [id](casework::Desk &desk) { return desk.documents().earlier(id); }, this,
        [this, id](const Result<QList<casework::EarlierDocument>> &found) {
            if (!m_model.isOpen() || m_model.current().id != id)
                return;
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            for (const casework::EarlierDocument &one : *found)
                m_earlier[one.document] = one;
            if (isVisible())
                refresh();
        });
}

void DocumentsPage::useEarlier()
{
    const auto earlier = m_earlier.constFind(selected());
    if (earlier == m_earlier.cend() || m_capture->isBusy())
        return;
    const CaseId id = m_model.current().id;
    const casework::EarlierDocument wanted = *earlier;
    m_worker.run<domain::Case>(
        [id, wanted](casework::Desk &desk) {
            return desk.cases().view(id).and_then([&](const domain::Case &stored) {
                return desk.documents().reuse(id, stored.revision, wanted.document, wanted.from);
            });
        },
        this,
        [this, id, wanted](const Result<domain::Case> &stored) {
            if (!stored) {
                tell(StripKind::Err,
                     tr("Il documento non è stato preso. La pratica è "
                        "com’era."),
                     storeSentence(stored.error()));
                Q_EMIT failed(stored.error());
                return;
            }
            if (!m_model.isOpen() || m_model.current().id != id)
                return;
            m_earlier.remove(wanted.document);
            m_model.reload();
            Q_EMIT attached(wanted.document);
        });
}

void DocumentsPage::takeAway()
{
    const Removed removed{
        m_model.current().id, chosen(), m_model.current().documents.value(selected()), {}};
    if (removed.state.attachments.isEmpty()) {
        if (m_model.setDocument(removed.document.id, DocumentStatus::Open))
            takenAway(removed);
        return;
    }
    // Read before they go, so that they can be put back.
    m_worker.run<QList<QByteArray>>(
        [removed](casework::Desk &desk) -> Result<QList<QByteArray>> {
            QList<QByteArray> all;
            for (const domain::Attachment &file : removed.state.attachments) {
                const auto bytes = desk.cases().readAttachment(removed.caseId, file.id);
                // What cannot be read any more cannot be put back, and must go all the same.
                all.append(bytes.value_or(QByteArray()));
            }
            return all;
        },
        this,
        [this, removed](const Result<QList<QByteArray>> &bytes) {
            if (!bytes || !m_model.isOpen() || m_model.current().id != removed.caseId)
                return;
            for (const domain::Attachment &file : removed.state.attachments)
                if (!m_model.detach(removed.document.id, file.id))
                    return;
            Removed kept = removed;
            kept.bytes = *bytes;
            takenAway(kept);
        });
}

void DocumentsPage::takenAway(const Removed &removed)
{
    tell(StripKind::Info, tr("Tolto: %1.").arg(removed.document.title.it()), {});
    const bool readable = !removed.bytes.contains(QByteArray());
    m_removed = readable ? std::optional(removed) : std::nullopt;
    m_putBack->setVisible(readable);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::putBack()
{
    if (!m_removed || !m_model.isOpen() || m_model.current().id != m_removed->caseId)
        return;
    const Removed back = *m_removed;
    m_removed.reset();
    m_message->hide();
    if (back.state.attachments.isEmpty()) {
        m_model.setDocument(back.document.id, back.state.status, back.state.promisedFor);
        return;
    }
    m_worker.run<domain::Case>(
        [back](casework::Desk &desk) {
            auto stored = desk.cases().view(back.caseId);
            for (qsizetype at = 0; at < back.bytes.size() && stored; ++at)
                stored = desk.cases().attach(back.caseId, stored->revision, back.document.id,
                                             back.state.attachments[at], back.bytes[at],
                                             back.state.original);
            return stored;
        },
        this,
        [this, back](const Result<domain::Case> &stored) {
            if (!stored) {
                m_removed = back;
                tell(StripKind::Err, tr("Il documento non è stato rimesso. È ancora qui."),
                     storeSentence(stored.error()));
                m_putBack->show();
                return;
            }
            if (m_model.isOpen() && m_model.current().id == back.caseId)
                m_model.reload();
        });
}

/// Another case: nothing of the last person's papers stays on the page.
void DocumentsPage::forget()
{
    m_removed.reset();
    m_message->hide();
    m_sendNow->hide();
    m_side->forget();
    m_captureSide->showPage(-1);
    if (isCapturing()) {
        m_main->setCurrentWidget(m_list);
        m_sides->setCurrentWidget(m_side);
    }
    showBar();
    readEarlier();
}

}   // namespace ui
