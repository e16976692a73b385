#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/assembly.h"
#include "core/documents/page_stack.h"
#include "core/domain/case.h"
#include "core/rules/definition.h"
#include "ui/documents/page_picture.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ui {

class CaseModel;
class DeskWorker;

/// Pages on their way into the case: taken in, arranged, put together, kept as one file of one
/// document. Everything heavy runs on the worker; until a paper is kept the case is untouched.
/// Pages of each document of the open case wait here until they are kept, also while the operator
/// works elsewhere; they go when another case is opened or the desk is locked. What was told to be
/// kept before that is still kept, with its own case.
class Capture : public QObject {
    Q_OBJECT
public:
    enum class Work { None, Reading, Binding, Keeping };

    /// Borrows both; they outlive it.
    Capture(CaseModel &model, DeskWorker &worker, QObject *parent = nullptr);
    ~Capture() override;

    /// Pages that come from now on are of this document.
    void choose(const core::rules::Document &document);
    const core::rules::Document &document() const { return m_document; }
    const core::documents::PageStack &stack() const { return now().stack; }
    /// How many pages wait for this document.
    int waiting(const QString &document) const;
    /// Of the page at `at`, turned as it is now.
    QImage thumbnail(int at) const;
    const PageLook &look(int at) const;

    Work work() const { return m_work; }
    bool isBusy() const { return m_work != Work::None; }
    /// «2 di 5» while several files are read.
    int fileNow() const { return m_fileNow; }
    int filesInAll() const { return m_filesInAll; }

    void addFiles(const QStringList &paths);
    /// The pages the document has already come back to be arranged; what is kept then stands in
    /// their place. Nothing happens while other pages wait for it.
    void edit(const core::domain::DocumentState &state);
    /// A page from a scanner or a camera.
    void addPicture(const QImage &picture);
    void rotate(int at);
    void move(int from, int to);
    void remove(int at);
    void undo();
    /// The person's own paper lies here and has to be given back.
    void setOriginalHere(bool here);
    bool isOriginalHere() const { return now().originalHere; }

    /// Puts the pages together and keeps them. When pictures had to be made smaller nothing is kept
    /// yet: shrunk() shows what came out, and keep() again keeps that.
    void keep();
    const std::optional<core::documents::Assembled> &shrunkPaper() const { return m_shrunk; }
    /// Takes one file in and keeps it at once. As keep().
    void keepFile(const QString &path);
    /// Ends what is under way; nothing of it is kept.
    void stop();
    /// The pages of this document go.
    void discard();
    /// The pages of all documents go.
    void forget();

Q_SIGNALS:
    /// Pages, their order or their turning.
    void changed();
    void workChanged();
    void shrunk();
    /// `lead` says what happened and what is safe, `rest` why and what to do.
    void refused(const QString &lead, const QString &rest);
    /// One file of the document is with the case.
    void kept(const QString &document);
    void failed(const core::Error &error);

private:
    struct Waiting {
        core::documents::PageStack stack;
        QList<QList<PageLook>> looks;   // a list a file of the stack
        bool originalHere = false;
        QList<core::AttachmentId> replaces;
    };
    struct Read {
        core::documents::Taken<core::documents::Intake> file;
        QList<PageLook> looks;
        QString name;   // of the file, for the sentence only
    };
    /// What comes back from the worker belongs to the document it was asked for.
    struct Errand {
        core::CaseId caseId;
        core::rules::Document document;
        int number = 0;
        core::domain::OriginalPaper original = core::domain::OriginalPaper::NotHere;
        QList<core::AttachmentId> replaces = {};
        std::shared_ptr<std::atomic_bool> stop = {};   // told by the operator
    };
    const Waiting &now() const;
    void setWork(Work work);
    void readNext();
    void takeRead(const Errand &errand, const Read &read);
    void endReading();
    void takeBack(const Errand &errand, const QList<core::domain::Attachment> &files,
                  const core::Result<QList<Read>> &read);
    void bound(const Errand &errand,
               const core::documents::Taken<core::documents::Assembled> &paper);
    using Bind = std::function<core::documents::Taken<core::documents::Assembled>(
        const core::documents::StopAsked &)>;
    void startBinding(const Bind &bind);
    void store(const Errand &errand, const core::documents::Assembled &paper);
    void stored(const Errand &errand, const core::Result<core::domain::Case> &result);
    Errand newErrand();
    bool isCurrent(const Errand &errand) const;
    void pagesChanged();

    CaseModel &m_model;
    DeskWorker &m_worker;
    core::rules::Document m_document;
    QHash<QString, Waiting> m_waiting;   // by document id
    const Waiting m_none = {};
    Work m_work = Work::None;
    int m_number = 0;   // of what is under way; a stopped errand has an older one
    QStringList m_paths;
    QList<QImage> m_pictures;
    int m_fileNow = 0;
    int m_filesInAll = 0;
    QStringList m_refusals;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::optional<core::documents::Assembled> m_shrunk;
};

}   // namespace ui
