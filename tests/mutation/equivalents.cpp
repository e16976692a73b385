#include "tests/mutation/equivalents.h"

#include <QFile>

namespace tests {

using namespace Qt::StringLiterals;

std::optional<Equivalents> Equivalents::read(const QString &path)
{
    Equivalents equivalents;
    if (path.isEmpty())
        return equivalents;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const auto parts = line.split(u" | "_s);
        if (parts.size() != 5 || parts.last().trimmed().isEmpty())
            return std::nullopt;
        equivalents.m_entries.append({parts[0].trimmed(), parts[1].trimmed(),
                                      parts[2].trimmed().toUtf8(), parts[3].trimmed().toUtf8()});
    }
    return equivalents;
}

bool Equivalents::covers(const Mutant &mutant) const
{
    for (const auto &entry : m_entries) {
        if ((entry.mistake.isEmpty() || entry.mistake == mistakeName(mutant.mistake)) &&
            mutant.file.contains(entry.file) && mutant.before.contains(entry.before) &&
            mutant.after.contains(entry.after))
            return true;
    }
    return false;
}

}   // namespace tests
