#include "core/documents/page_stack.h"

namespace core::documents {

namespace {

/// Enough for a long afternoon of arranging, and nothing beside the files themselves.
constexpr int kMostUndo = 200;

}   // namespace

Taken<void> PageStack::add(const Intake &file)
{
    qint64 bytes = file.bytes.size();
    for (const Intake &each : m_files)
        bytes += each.bytes.size();
    if (bytes > kMostStackedBytes)
        return refuse(IntakeFault::TooLarge, kMostStackedBytes, bytes);
    const int pages = size() + file.pages;
    if (pages > kStackedFileLimits.maxPages)
        return refuse(IntakeFault::TooManyPages, kStackedFileLimits.maxPages, pages);
    remember();
    const auto at = static_cast<int>(m_files.size());
    m_files.append(file);
    for (int page = 0; page < file.pages; ++page)
        m_pages.append({at, page, 0});
    return {};
}

bool PageStack::rotate(int at)
{
    if (!has(at))
        return false;
    remember();
    m_pages[at].turns = (m_pages[at].turns + 1) % 4;
    return true;
}

bool PageStack::move(int from, int to)
{
    if (!has(from) || !has(to) || from == to)
        return false;
    remember();
    m_pages.move(from, to);
    return true;
}

bool PageStack::remove(int at)
{
    if (!has(at))
        return false;
    remember();
    m_pages.removeAt(at);
    return true;
}

void PageStack::remember()
{
    m_before.append(m_pages);
    if (m_before.size() > kMostUndo)
        m_before.removeFirst();
}

bool PageStack::undo()
{
    if (m_before.isEmpty())
        return false;
    m_pages = m_before.takeLast();
    return true;
}

bool PageStack::isOneUntouchedFile() const
{
    if (isEmpty() || fileOf(0).pages != size())
        return false;
    for (int at = 0; at < size(); ++at)
        if (m_pages[at] != StackedPage{m_pages[0].file, at, 0})
            return false;
    return true;
}

qint64 PageStack::roughBytes() const
{
    qint64 bytes = 0;
    for (int at = 0; at < size(); ++at)
        bytes += fileOf(at).bytes.size() / fileOf(at).pages;
    return bytes;
}

}   // namespace core::documents
