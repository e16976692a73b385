#include "core/rules/fault.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace core::rules {

using namespace Qt::StringLiterals;

QString Fault::toString() const
{
    QString text = u"%1:%2:%3: %4"_s.arg(file).arg(line).arg(column).arg(message);
    if (hint.isEmpty())
        return text;
    return text + (hint.contains(u' ') ? u" — %1"_s : u" (forse «%1»?)"_s).arg(hint);
}

void Faults::add(const Place &place, const QString &message, const QString &hint)
{
    m_faults.append(Fault{place.file, place.line, place.column, message, hint});
}

QList<Fault> Faults::sorted() const
{
    const auto key = [](const Fault &f) { return std::tie(f.file, f.line, f.column, f.message); };
    QList<Fault> faults = m_faults;
    // What is said of a part without a place follows from its absence, which has one.
    const auto placed = [](const Fault &fault) { return !fault.file.isEmpty(); };
    if (std::any_of(faults.begin(), faults.end(), placed))
        faults.removeIf([&](const Fault &fault) { return !placed(fault); });
    std::stable_sort(faults.begin(), faults.end(),
                     [&](const Fault &a, const Fault &b) { return key(a) < key(b); });
    faults.erase(std::unique(faults.begin(), faults.end(),
                             [&](const Fault &a, const Fault &b) { return key(a) == key(b); }),
                 faults.end());
    return faults;
}

namespace {

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const auto differs = a[i] != b[static_cast<qsizetype>(j) - 1];
            const auto replaced = diagonal + (differs ? 1 : 0);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

}   // namespace

QString nearestName(const QString &name, const QStringList &candidates)
{
    QString best;
    auto bestDistance = std::max<qsizetype>(1, name.size() / 3) + 1;
    for (const auto &candidate : candidates) {
        const auto distance = editDistance(name.toLower(), candidate.toLower());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

}   // namespace core::rules
