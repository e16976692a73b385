#include "ui/documents/capture.h"

#include "core/documents/intake.h"
#include "ui/documents/document_words.h"
#include "ui/model/case_model.h"
#include "ui/model/desk_worker.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFileInfo>

namespace ui {

using namespace core;
using documents::Assembled;
using documents::Taken;

namespace {

constexpr int kThumbnailSide = 148;

/// As a scanner would write it to a file; what reads files then takes it in.
QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    return bytes;
}

}   // namespace

Capture::Capture(CaseModel &model, DeskWorker &worker, QObject *parent)
    : QObject(parent), m_model(model), m_worker(worker)
{
    connect(&m_model, &CaseModel::opened, this, &Capture::forget);
}

Capture::~Capture()
{
    if (m_stop)
        *m_stop = true;
}

const Capture::Waiting &Capture::now() const
{
    const auto found = m_waiting.constFind(m_document.id);
    return found == m_waiting.cend() ? m_none : *found;
}

void Capture::choose(const rules::Document &document)
{
    if (document.id == m_document.id)
        return;
    m_document = document;
    m_shrunk.reset();
    Q_EMIT changed();
}

int Capture::waiting(const QString &document) const
{
    const auto found = m_waiting.constFind(document);
    return found == m_waiting.cend() ? 0 : found->stack.size();
}

const PageLook &Capture::look(int at) const
{
    const documents::StackedPage &page = now().stack.pages()[at];
    return now().looks[page.file][page.page];
}

QImage Capture::thumbnail(int at) const
{
    const int turns = now().stack.pages()[at].turns;
    const QImage &upright = look(at).thumbnail;
    return turns == 0 ? upright : upright.transformed(QTransform().rotate(90.0 * turns));
}

void Capture::setWork(Work work)
{
    m_work = work;
    Q_EMIT workChanged();
}

Capture::Errand Capture::newErrand()
{
    return {m_model.current().id,
            m_document,
            ++m_number,
            isOriginalHere() ? domain::OriginalPaper::AtDesk : domain::OriginalPaper::NotHere,
            now().replaces,
            {}};
}

bool Capture::isCurrent(const Errand &errand) const
{
    return errand.number == m_number;
}

void Capture::addFiles(const QStringList &paths)
{
    if (isBusy() || !m_model.isOpen() || m_document.id.isEmpty() || paths.isEmpty())
        return;
    m_paths = paths;
    m_fileNow = 0;
    m_filesInAll = static_cast<int>(paths.size());
    m_refusals.clear();
    readNext();
}

void Capture::addPicture(const QImage &picture)
{
    if (!m_model.isOpen() || m_document.id.isEmpty() || picture.isNull())
        return;
    // A feeder gives the next page while the last is still being read.
    m_pictures.append(picture);
    if (isBusy()) {
        ++m_filesInAll;
        return;
    }
    m_fileNow = 0;
    m_filesInAll = 1;
    m_refusals.clear();
    readNext();
}

void Capture::readNext()
{
    if (m_paths.isEmpty() && m_pictures.isEmpty()) {
        endReading();
        return;
    }
    ++m_fileNow;
    setWork(Work::Reading);
    const int side = theme::px(kThumbnailSide);
    const QString path = m_paths.isEmpty() ? QString() : m_paths.takeFirst();
    const QImage picture = path.isEmpty() ? m_pictures.takeFirst() : QImage();
    const Errand errand = newErrand();
    m_worker.runPlain<Read>(
        [path, picture, side] {
            Read read{path.isEmpty()
                          ? documents::takeIn(pngOf(picture), documents::kStackedFileLimits)
                          : documents::takeInFile(path, documents::kStackedFileLimits),
                      {},
                      QFileInfo(path).fileName()};
            if (read.file)
                read.looks = pageLooks(*read.file, side);
            return read;
        },
        this, [this, errand](const Read &read) { takeRead(errand, read); });
}

void Capture::takeRead(const Errand &errand, const Read &read)
{
    if (!isCurrent(errand))
        return;
    Taken<void> added;
    Waiting &waiting = m_waiting[errand.document.id];
    if (!read.file)
        added = tl::unexpected<documents::IntakeRefusal>(read.file.error());
    else
        added = waiting.stack.add(*read.file);
    if (added) {
        waiting.looks.append(read.looks);
        m_shrunk.reset();
        Q_EMIT changed();
    } else {
        const QString sentence = refusalSentence(added.error());
        m_refusals.append(m_filesInAll > 1 && !read.name.isEmpty()
                              ? QStringLiteral("«%1»: %2").arg(read.name, sentence)
                              : sentence);
    }
    readNext();
}

void Capture::edit(const domain::DocumentState &state)
{
    if (isBusy() || !m_model.isOpen() || state.attachments.isEmpty() || !stack().isEmpty())
        return;
    m_fileNow = 1;
    m_filesInAll = 1;
    setWork(Work::Reading);
    const Errand errand = newErrand();
    const CaseId caseId = errand.caseId;
    const int side = theme::px(kThumbnailSide);
    const QList<domain::Attachment> files = state.attachments;
    m_worker.run<QList<Read>>(
        [caseId, files, side](casework::Desk &desk) -> Result<QList<Read>> {
            QList<Read> all;
            for (const domain::Attachment &file : files) {
                const auto bytes = desk.cases().readAttachment(caseId, file.id);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                documents::Intake intake;
                intake.bytes = *bytes;
                intake.mediaType = file.mediaType;
                intake.pages = file.pages;
                intake.sha256 = file.sha256;
                intake.size = file.size;
                const QList<PageLook> looks = pageLooks(intake, side);
                all.append({std::move(intake), looks, {}});
            }
            return all;
        },
        this,
        [this, files, errand](const Result<QList<Read>> &read) { takeBack(errand, files, read); });
}

void Capture::takeBack(const Errand &errand, const QList<domain::Attachment> &files,
                       const Result<QList<Read>> &read)
{
    if (!isCurrent(errand))
        return;
    setWork(Work::None);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    Waiting &waiting = m_waiting[errand.document.id];
    Waiting fresh;
    fresh.originalHere = waiting.originalHere;
    for (const Read &each : *read) {
        if (!fresh.stack.add(*each.file))
            continue;
        fresh.looks.append(each.looks);
    }
    fresh.stack.forgetUndo();
    for (const domain::Attachment &file : files)
        fresh.replaces.append(file.id);
    waiting = fresh;
    pagesChanged();
}

void Capture::endReading()
{
    setWork(Work::None);
    if (m_refusals.isEmpty())
        return;
    const auto count = static_cast<int>(m_refusals.size());
    QString lead =
        tr("%1 file su %2 non aggiunti. Gli altri ci sono.").arg(count).arg(m_filesInAll);
    if (m_filesInAll == 1)
        lead = tr("Il file non è stato aggiunto. La pratica è com’era.");
    else if (count == m_filesInAll)
        lead = tr("Nessuno dei %1 file è stato aggiunto. La pratica è com’era.").arg(count);
    Q_EMIT refused(lead, m_refusals.join(QLatin1Char('\n')));
}

void Capture::pagesChanged()
{
    m_shrunk.reset();
    Q_EMIT changed();
}

void Capture::rotate(int at)
{
    if (!isBusy() && m_waiting[m_document.id].stack.rotate(at))
        pagesChanged();
}

void Capture::move(int from, int to)
{
    if (!isBusy() && m_waiting[m_document.id].stack.move(from, to))
        pagesChanged();
}

void Capture::remove(int at)
{
    if (!isBusy() && m_waiting[m_document.id].stack.remove(at))
        pagesChanged();
}

void Capture::undo()
{
    if (!isBusy() && m_waiting[m_document.id].stack.undo())
        pagesChanged();
}

void Capture::setOriginalHere(bool here)
{
    m_waiting[m_document.id].originalHere = here;
}

void Capture::keep()
{
    if (isBusy() || stack().isEmpty() || !m_model.isOpen() || m_model.current().isReadOnly())
        return;
    if (m_shrunk)
        store(newErrand(), *m_shrunk);
    else
        startBinding([stack = stack()](const documents::StopAsked &stopAsked) {
            return documents::assemble(stack, {}, stopAsked);
        });
}

void Capture::keepFile(const QString &path)
{
    if (isBusy() || m_document.id.isEmpty() || !m_model.isOpen() || m_model.current().isReadOnly())
        return;
    startBinding([path](const documents::StopAsked &stopAsked) -> Taken<Assembled> {
        const auto file = documents::takeInFile(path, documents::kStackedFileLimits);
        if (!file)
            return tl::unexpected(file.error());
        documents::PageStack stack;
        if (const auto added = stack.add(*file); !added)
            return tl::unexpected(added.error());
        return documents::assemble(stack, {}, stopAsked);
    });
}

void Capture::startBinding(const Bind &bind)
{
    setWork(Work::Binding);
    m_stop = std::make_shared<std::atomic_bool>(false);
    Errand errand = newErrand();
    errand.stop = m_stop;
    m_worker.runPlain<Taken<Assembled>>(
        [bind, stop = m_stop] { return bind([stop] { return stop->load(); }); }, this,
        [this, errand](const Taken<Assembled> &paper) { bound(errand, paper); });
}

void Capture::bound(const Errand &errand, const Taken<Assembled> &paper)
{
    if (errand.stop->load())
        return;
    const bool current = isCurrent(errand);
    if (current)
        setWork(Work::None);
    if (!paper) {
        Q_EMIT refused(current ? tr("Niente è stato aggiunto: la pratica è com’era.")
                               : tr("«%1» di un’altra pratica non è stato salvato.")
                                     .arg(errand.document.title.it()),
                       refusalSentence(paper.error()));
        return;
    }
    // Pages that are on the table are shown as they came out; a single file has none there.
    const bool onTable = current && !stack().isEmpty() && errand.document.id == m_document.id;
    if (!paper->done.isNone() && onTable) {
        m_shrunk = *paper;
        Q_EMIT shrunk();
        return;
    }
    store(errand, *paper);
}

void Capture::store(const Errand &errand, const Assembled &paper)
{
    if (isCurrent(errand))
        setWork(Work::Keeping);
    const documents::Intake file = paper.file;
    // The name of a file may say what the person does not want said: the item's title is kept.
    const domain::Attachment about{AttachmentId::makeAt(m_model.now()),
                                   errand.document.title.it(),
                                   file.mediaType,
                                   file.size,
                                   file.sha256,
                                   file.pages};
    m_worker.run<domain::Case>(
        [errand, about, file](casework::Desk &desk) {
            auto kept = desk.cases().view(errand.caseId).and_then([&](const domain::Case &stored) {
                return desk.cases().attach(errand.caseId, stored.revision, errand.document.id,
                                           about, file.bytes, errand.original);
            });
            // The new file first: whatever happens in between, no page is lost.
            for (const AttachmentId &old : errand.replaces)
                if (kept)
                    kept =
                        desk.cases().detach(errand.caseId, kept->revision, errand.document.id, old);
            return kept;
        },
        this, [this, errand](const Result<domain::Case> &result) { stored(errand, result); });
}

void Capture::stored(const Errand &errand, const Result<domain::Case> &result)
{
    const bool here = m_model.isOpen() && m_model.current().id == errand.caseId;
    if (isCurrent(errand))
        setWork(Work::None);
    if (!result) {
        if (here)
            Q_EMIT refused(tr("Il documento non è stato salvato. Le pagine sono ancora qui."),
                           storeSentence(result.error()));
        Q_EMIT failed(result.error());
        return;
    }
    if (!here)
        return;
    m_waiting.remove(errand.document.id);
    m_shrunk.reset();
    m_model.reload();
    Q_EMIT changed();
    Q_EMIT kept(errand.document.id);
}

void Capture::stop()
{
    // What is being written to the disk is not torn off: it ends by itself and is whole.
    if (m_work == Work::None || m_work == Work::Keeping)
        return;
    if (m_stop)
        *m_stop = true;
    ++m_number;
    m_paths.clear();
    m_pictures.clear();
    setWork(Work::None);
}

void Capture::discard()
{
    stop();
    m_waiting.remove(m_document.id);
    pagesChanged();
}

void Capture::forget()
{
    // What is being put together to be kept goes on, for its own case.
    m_stop.reset();
    ++m_number;
    m_paths.clear();
    m_pictures.clear();
    m_waiting.clear();
    m_document = {};
    m_shrunk.reset();
    m_work = Work::None;
    Q_EMIT workChanged();
    Q_EMIT changed();
}

}   // namespace ui
