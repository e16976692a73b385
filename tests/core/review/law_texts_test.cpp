#include "core/review/law_texts.h"

#include "tests/core/review/review_fixture.h"

#include <QRegularExpression>

#include <algorithm>

using namespace core;
using namespace core::review;

namespace {

QList<LawText> textsOf(const tests::LawFiles &files)
{
    rules::Faults faults;
    const auto source = rules::readBundle(files, faults);
    REQUIRE(faults.isEmpty());
    return lawTexts(source);
}

bool has(const QList<LawText> &texts, const char *where, const char *start)
{
    return std::any_of(texts.begin(), texts.end(), [&](const LawText &text) {
        return text.where == QLatin1String(where) &&
               text.italian.startsWith(QString::fromUtf8(start));
    });
}

rules::Wording read(const QByteArray &bytes)
{
    rules::Faults faults;
    auto wording = rules::Wording::read(QStringLiteral("texts/en.ts"), bytes, faults);
    REQUIRE(faults.isEmpty());
    return wording;
}

}   // namespace

TEST_CASE("names, reasons and documents are there for translators, options too", "[review]")
{
    const auto texts = textsOf(tests::exampleFiles());
    CHECK(has(texts, "plain_name", "Un aiuto inventato per chi ha perso"));
    CHECK(has(texts, "SP-R1 unmet", "La categoria «{categoria_lavoratore}» non è ammessa."));
    CHECK(has(texts, "SP-R2 way_out", "Mancano"));
    CHECK(has(texts, "document identita", "Documento"));
    CHECK(has(texts, "document redditi explanation", "Basta dichiararli."));
    CHECK(has(texts, "subordinato_privato", "Lavoro dipendente privato"));
    CHECK(has(texts, "non noto", "non noto"));
    // What the person signs is never in the words of a machine.
    CHECK_FALSE(has(texts, "vero", "Dichiaro"));
}

TEST_CASE("a sentence that stands in two places is translated once", "[review]")
{
    auto texts = textsOf(tests::exampleFiles());
    std::sort(texts.begin(), texts.end(), [](const LawText &left, const LawText &right) {
        return left.italian < right.italian;
    });
    CHECK(std::adjacent_find(texts.begin(), texts.end(),
                             [](const LawText &left, const LawText &right) {
                                 return left.italian == right.italian;
                             }) == texts.end());
}

TEST_CASE("the file for translators keeps what it has, and its state", "[review]")
{
    const auto texts = textsOf(tests::exampleFiles());
    const auto fresh = mergedTexts(texts, QStringLiteral("en"), {});
    REQUIRE(fresh);
    CHECK(read(*fresh).size() == 0);

    auto words = QString::fromUtf8(*fresh);
    words.replace(
        QRegularExpression(QStringLiteral("(<source>sì</source>\\s*<extracomment>[^<]*"
                                          "</extracomment>\\s*)<translation[^<]*</translation>|"
                                          "(<source>sì</source>\\s*<extracomment>[^<]*"
                                          "</extracomment>\\s*)<translation[^>]*/>")),
        QStringLiteral("<source>sì</source><translation>yes</translation>"));
    words.replace(QStringLiteral("<source>no</source>"),
                  QStringLiteral("<source>no</source><translation type=\"unfinished\">no"
                                 "</translation></message><message><source>gone</source>"
                                 "<translation>left</translation></message><message>"
                                 "<source>again</source>"));
    const auto merged = mergedTexts(texts, QStringLiteral("en"), words.toUtf8());
    REQUIRE(merged);
    const auto state = stateOf(texts, read(*merged));
    CHECK(state.all == texts.size());
    CHECK(state.translated == 2);
    CHECK(state.reviewed == 1);
    CHECK(state.gone == 0);
    CHECK(stateOf(texts, read(words.toUtf8())).gone == 1);
    // Nothing moves when nothing changed.
    CHECK(mergedTexts(texts, QStringLiteral("en"), *merged) == merged);
}

TEST_CASE("a broken file of translations is refused, not written over", "[review]")
{
    const auto merged =
        mergedTexts(textsOf(tests::exampleFiles()), QStringLiteral("en"), "<TS><context>");
    REQUIRE_FALSE(merged);
    CHECK(merged.error().code == ErrorCode::Corrupt);
}

TEST_CASE("the shipped law speaks eight languages, and nothing in them is out of place", "[review]")
{
    const auto files = tests::filesUnder(QStringLiteral("resources"));
    const auto texts = textsOf(files);
    CHECK(rules::wordingLanguages(files) ==
          QString::fromLatin1("ar en es fr ro sq uk zh").split(u' '));
    for (const auto &language : rules::wordingLanguages(files)) {
        CAPTURE(language.toStdString());
        rules::Faults faults;
        const auto state = stateOf(texts, rules::Wording::of(files, language, faults));
        CHECK(faults.isEmpty());
        // A sentence written today may wait for its translators; a language may not fall behind.
        CHECK(state.translated * 100 >= state.all * 97);
        CHECK(state.gone * 100 <= state.all * 3);
    }
}
