#include "tests/bench/limits/name_scan.h"

#include <cstring>

namespace bench {

NameScan::NameScan(const QStringList &names)
{
    for (const QString &name : names)
        m_names += name.toUtf8() + '\n';
}

int NameScan::count(const QByteArray &text) const
{
    int found = 0;
    const char *at = m_names.constData();
    const char *const end = at + m_names.size();
    const auto size = static_cast<std::size_t>(text.size());
    while (const void *hit =
               memmem(at, static_cast<std::size_t>(end - at), text.constData(), size)) {
        ++found;
        at = static_cast<const char *>(hit) + size;
    }
    return found;
}

}   // namespace bench
