#include "tests/fuzz/feed.h"

#include "core/rules/check_bundle.h"
#include "core/rules/parser.h"
#include "tests/fuzz/seeds.h"

#include <cstdio>
#include <cstdlib>

namespace tests {

using namespace Qt::StringLiterals;
using namespace core::rules;

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;

void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void checkFaults(const QList<Fault> &faults)
{
    for (const auto &fault : faults) {
        if (fault.file.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(fault.toString()));
        promise(!fault.file.isEmpty(), "a fault names its file");
        promise(fault.line >= 0, "a fault has a line");
        promise(!fault.message.isEmpty(), "a fault says something");
    }
}

void tryAll(const BundleFiles &files)
{
    const auto loaded = Catalogue::load(files);
    const auto check = checkBundle(files);
    checkFaults(check.faults);
    promise(loaded || !check.faults.isEmpty(), "what does not load has a fault");
    if (!loaded)
        return;
    const QDate on(2026, 4, 20);
    for (const auto &summary : (*loaded)->benefits()) {
        const auto decision = (*loaded)->decide(summary.id, {}, {on, on, {}});
        promise(decision.has_value(), "nothing known is decided too");
        promise(decision->outcome != Outcome::Probable || !decision->reasons.isEmpty(),
                "a yes has reasons");
        decision->toJson();
    }
}

}   // namespace

void feedBundle(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return;
    auto files = exampleFiles();
    const bool questions = bytes.startsWith("sections:") || bytes.contains("\nquestions:");
    files[questions ? exampleQuestions() : exampleBenefit()] = bytes;
    tryAll(files);
}

void feedExpression(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return;
    const auto text = QString::fromUtf8(bytes);
    Faults faults;
    const auto expression = parseExpression(text, {u"formula"_s, 1, 1}, faults);
    checkFaults(faults.sorted());
    promise(expression.isMissing() != faults.isEmpty(), "a formula is read, or it has a fault");
    if (expression.isMissing())
        return;
    auto files = exampleFiles();
    auto &benefit = files[exampleBenefit()];
    QByteArray quoted = text.toUtf8().replace('\'', "''").replace('\n', ' ');
    benefit.replace("need: settimane_quadriennio >= 13", "need: '" + quoted + "'");
    tryAll(files);
}

}   // namespace tests
