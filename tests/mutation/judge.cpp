#include "tests/mutation/judge.h"

#include "core/rules/source_model.h"

#include <algorithm>

namespace tests {

using namespace core::rules;

Fate Judge::judge(const Mutant &mutant)
{
    auto files = m_files;
    files[mutant.file] = mutated(files[mutant.file], mutant);
    const auto check = checkRules(files);
    if (!check.passed())
        return Fate::CaughtByCheck;
    return caseNotices(*check.sound) ? Fate::CaughtByCase : Fate::Survived;
}

bool Judge::caseNotices(const Catalogue &catalogue)
{
    struct Open {
        QString benefit;
        ParsedCase parsed;
        qsizetype place;
    };
    std::vector<Open> open;
    for (const auto &summary : catalogue.benefits()) {
        for (const auto &parsed : catalogue.cases(summary.id)) {
            const auto at = m_sharpest.indexOf(parsed.title);
            open.push_back({summary.id, parsed, at < 0 ? m_sharpest.size() : at});
        }
    }
    // Mistakes near each other are mostly noticed by the same case.
    std::stable_sort(open.begin(), open.end(),
                     [](const Open &a, const Open &b) { return a.place < b.place; });
    for (const auto &one : open) {
        if (caseDifferences(catalogue, one.benefit, one.parsed).isEmpty())
            continue;
        m_sharpest.removeOne(one.parsed.title);
        m_sharpest.prepend(one.parsed.title);
        return true;
    }
    return false;
}

}   // namespace tests
