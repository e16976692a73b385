#include "app/sportello/law_texts.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;

namespace {

const QString kEnglish = QStringLiteral("en");

QByteArray oneSentence(const QString &italian, const QString &english)
{
    return QStringLiteral("<TS version=\"2.1\" language=\"en\"><context><name>x</name><message>"
                          "<source>%1</source><translation>%2</translation></message></context>"
                          "</TS>")
        .arg(italian.toHtmlEscaped(), english)
        .toUtf8();
}

}   // namespace

TEST_CASE("papers take the law's words from what was installed, and from the program for the rest",
          "[app]")
{
    app::LawTexts own;
    const auto shipped = own.in(kEnglish);
    REQUIRE(shipped);
    const QStringList sentences = shipped->sentences();
    const auto plain = std::find_if(sentences.begin(), sentences.end(), [&](const QString &one) {
        return shipped->plain(one).has_value();
    });
    REQUIRE(plain != sentences.end());
    const auto other = std::find_if(plain + 1, sentences.end(), [&](const QString &one) {
        return shipped->plain(one).has_value();
    });
    REQUIRE(other != sentences.end());

    app::LawTexts newer(
        {{rules::wordingFile(kEnglish), oneSentence(*plain, QStringLiteral("Said anew."))},
         {QStringLiteral("local/comune_uno/texts/en.ts"),
          oneSentence(QStringLiteral("Un buono di prova"), QStringLiteral("A trial voucher"))}});
    const auto words = newer.in(kEnglish);
    REQUIRE(words);
    CHECK(words->plain(*plain) == QStringLiteral("Said anew."));
    CHECK(words->plain(*other) == shipped->plain(*other));
    CHECK(words->plain(QStringLiteral("Un buono di prova")) == QStringLiteral("A trial voucher"));
    // Read once.
    CHECK(newer.in(kEnglish) == words);
}

TEST_CASE("a language nobody has words in has none, and a broken file spoils nothing", "[app]")
{
    app::LawTexts broken({{rules::wordingFile(kEnglish), "not XML"}});
    CHECK(broken.in(QStringLiteral("tlh")) == nullptr);
    REQUIRE(broken.in(kEnglish));
    CHECK(broken.in(kEnglish)->size() == app::LawTexts().in(kEnglish)->size());
}
