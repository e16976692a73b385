#include "tests/mutation/judge.h"

#include "core/rules/source_model.h"

#include <algorithm>

namespace tests {

using namespace core::rules;

namespace {

QSet<QString> textsOf(const QList<Fault> &faults)
{
    QSet<QString> texts;
    for (const auto &fault : faults)
        texts.insert(fault.toString());
    return texts;
}

}   // namespace

const Judge::Scope &Judge::scopeOf(const QString &file)
{
    const auto known = m_scopes.constFind(file);
    if (known != m_scopes.constEnd())
        return *known;
    Scope scope{m_files, {}};
    const auto isBenefit = [](const QString &name) {
        return name.startsWith(QStringLiteral("benefits/")) && name != bundleHead();
    };
    // A benefit is decided by itself; what is shared shows in any of them.
    scope.files.removeIf([&](const auto &one) {
        return one.key().startsWith(QStringLiteral("texts/")) ||
               (isBenefit(file) && isBenefit(one.key()) && one.key() != file);
    });
    scope.faults = textsOf(checkRules(scope.files).faults);
    return *m_scopes.insert(file, scope);
}

Fate Judge::judge(const Mutant &mutant)
{
    const auto &scope = scopeOf(mutant.file);
    auto files = scope.files;
    files[mutant.file] = mutated(files[mutant.file], mutant);
    const auto check = checkRules(files);
    if (!(textsOf(check.faults) - scope.faults).isEmpty())
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
