#include "core/review/bundle_diff.h"
#include "core/review/bundle_pages.h"
#include "core/review/law_texts.h"
#include "core/rules/bundle_source.h"
#include "tests/core/review/review_fixture.h"

using namespace core;
using namespace core::review;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");

tests::LawFiles with(const QByteArray &lines)
{
    auto files = tests::exampleFiles();
    files[kBenefit] += "\n" + lines;
    return files;
}

const QByteArray kLocal = "needs: [cibo, reddito]\nfirst_step: \"Si va in Comune.\"\n"
                          "desk: { where: \"Piazza 1\", hours: \"9-12\", bring: \"L'ISEE.\", "
                          "phone: \"06 164 164\" }\n";

BundleDiff compared(const tests::LawFiles &before, const tests::LawFiles &after)
{
    rules::Faults faults;
    const auto first = readLawTree(before, faults);
    const auto second = readLawTree(after, faults);
    REQUIRE(faults.isEmpty());
    return compareBundles(first, second);
}

}   // namespace

TEST_CASE("a jurist's page says which needs lead there, the first step and the office", "[review]")
{
    const auto pages = bundlePages(with(kLocal));
    REQUIRE(pages);
    const auto page = QString::fromUtf8(pages->value(QStringLiteral("sostegno_prova.html")));
    CHECK(page.contains(QStringLiteral("<dt>Bisogni</dt><dd>cibo, reddito</dd>")));
    CHECK(page.contains(QStringLiteral("<dd>Si va in Comune.</dd>")));
    for (const auto *word : {"Piazza 1", "9-12", "L'ISEE.", "06 164 164"})
        CHECK(page.contains(QString::fromUtf8(word)));
}

TEST_CASE("words of the first step and of the office are words to translate", "[review]")
{
    rules::Faults faults;
    const auto texts = lawTexts(rules::readBundle(with(kLocal), faults));
    CHECK(faults.isEmpty());
    QStringList found;
    for (const auto &text : texts)
        found.append(text.italian);
    for (const auto *words : {"Si va in Comune.", "Piazza 1", "9-12", "L'ISEE."})
        CHECK(found.contains(QString::fromUtf8(words)));
    CHECK_FALSE(found.contains(QStringLiteral("06 164 164")));
}

TEST_CASE("another first step is a change, another order of the needs is none", "[review]")
{
    CHECK(compared(with("needs: [cibo, reddito]\n"), with("needs: [reddito, cibo]\n")).isSame());
    const auto changes =
        diffText(compared(with("first_step: \"Prima.\"\n"), with("first_step: \"Dopo.\"\n")))
            .join(QLatin1Char('\n'));
    CHECK(changes.contains(QStringLiteral("Prima.")));
    CHECK(changes.contains(QStringLiteral("Dopo.")));
}
