#pragma once

#include "core/documents/intake_fault.h"
#include "core/documents/intake_types.h"

#include <QList>

namespace core::documents {

/// The most bytes of files one paper is put together from; they are held in memory until kept.
inline constexpr qint64 kMostStackedBytes = 128LL * 1024 * 1024;

/// Limits for a file that becomes part of a paper: larger than what is kept, since putting together
/// may make it smaller.
inline constexpr IntakeLimits kStackedFileLimits{.maxBytes = 40LL * 1024 * 1024};

/// One page of a paper: which file, which page in it, and how it was turned since.
struct StackedPage {
    int file = 0;
    int page = 0;    // from 0
    int turns = 0;   // quarter turns clockwise, 0 to 3

    bool operator==(const StackedPage &) const = default;
};

/// The pages of one paper as the operator arranges them: cleaned files in, an order of pages out.
/// Every change can be undone. A copy is cheap: bytes are shared.
class PageStack {
public:
    /// All pages of a cleaned file, after the last one.
    /// @error TooLarge  over kMostStackedBytes; TooManyPages
    Taken<void> add(const Intake &file);
    /// A quarter turn clockwise. Each answers false when there is no such page.
    bool rotate(int at);
    /// The page at `from` then stands at `to`.
    bool move(int from, int to);
    bool remove(int at);

    bool canUndo() const { return !m_before.isEmpty(); }
    /// Takes the last change back, `add` too.
    bool undo();
    /// What was done so far can no longer be taken back.
    void forgetUndo() { m_before.clear(); }

    bool isEmpty() const { return m_pages.isEmpty(); }
    int size() const { return static_cast<int>(m_pages.size()); }
    const QList<StackedPage> &pages() const { return m_pages; }
    /// Every file ever added; files whose pages are all gone are among them.
    const QList<Intake> &files() const { return m_files; }
    const Intake &fileOf(int at) const { return m_files[m_pages[at].file]; }

    /// The stack is one file, whole and as it came.
    bool isOneUntouchedFile() const;
    /// What the pages weigh before anything is made smaller; a PDF's pages count alike.
    qint64 roughBytes() const;

private:
    bool has(int at) const { return at >= 0 && at < size(); }
    void remember();

    QList<Intake> m_files;
    QList<StackedPage> m_pages;
    QList<QList<StackedPage>> m_before;   // oldest first
};

}   // namespace core::documents
