#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/ui/paper/paper_samples.h"

#include <QDir>
#include <QRegularExpression>

using namespace core;
using namespace ui::paper;
using namespace Qt::StringLiterals;

namespace {

QString sourceFolder(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/") + QLatin1String(name);
}

rules::Wording wordsOf(const QString &language)
{
    rules::Faults faults;
    const QByteArray bytes =
        tests::readFile(sourceFolder("resources/papers/") + language + u".ts"_s);
    auto read = rules::Wording::read(rules::wordingFile(language), bytes, faults);
    INFO(language.toStdString());
    REQUIRE(faults.isEmpty());
    return read;
}

/// As written in the papers.
QStringList fixedSentences()
{
    return wordsOf(u"en"_s).sentences();
}

/// What stands between quotes in the sources of the papers, pieces of one sentence put together.
QString writtenInSources()
{
    QString all;
    const QDir folder(sourceFolder("ui/paper"));
    for (const QString &name : folder.entryList({u"*.cpp"_s}, QDir::Files))
        all += QString::fromUtf8(tests::readFile(folder.filePath(name)));
    static const QRegularExpression kJoin(u"\"\\s*\\n?\\s*u\""_s);
    return all.remove(kJoin);
}

int wordCount(const QString &sentence)
{
    static const QRegularExpression kBlank(u"\\s+"_s);
    int words = 0;
    for (const QString &word : sentence.split(kBlank, Qt::SkipEmptyParts))
        words += word.contains(QRegularExpression(u"[\\p{L}\\d{]"_s)) ? 1 : 0;
    return words;
}

}   // namespace

TEST_CASE("the papers have the languages of the law texts", "[ui][paper]")
{
    CHECK(PaperWords::languages() ==
          QStringList{u"ar"_s, u"en"_s, u"es"_s, u"fr"_s, u"ro"_s, u"sq"_s, u"uk"_s, u"zh"_s});
    QStringList law;
    for (const QString &name :
         QDir(sourceFolder("resources/texts")).entryList({u"*.ts"_s}, QDir::Files, QDir::Name))
        law.append(name.chopped(3));
    CHECK(PaperWords::languages() == law);
}

TEST_CASE("every language has the same fixed sentences, and each is written in a paper",
          "[ui][paper]")
{
    QStringList sentences = fixedSentences();
    sentences.sort();
    REQUIRE(sentences.size() > 150);
    for (const QString &language : PaperWords::languages()) {
        QStringList here = wordsOf(language).sentences();
        here.sort();
        CAPTURE(language);
        CHECK(here == sentences);
    }
    const QString written = writtenInSources();
    for (const QString &sentence : sentences) {
        CAPTURE(sentence);
        CHECK(written.contains(u"u\""_s + sentence + u"\"_s"_s));
    }
    const rules::Wording easy = wordsOf(u"it-x-facile"_s);
    for (const QString &sentence : easy.sentences()) {
        CAPTURE(sentence);
        CHECK(sentences.contains(sentence));
    }
}

TEST_CASE("no sentence that is translated is left in Italian alone", "[ui][paper]")
{
    for (const QString &language : PaperWords::languages()) {
        const PaperWords words(language);
        for (const PaperContent &paper : tests::allPapers(words)) {
            CAPTURE(language, paper.code);
            CHECK_FALSE(paper.title.other.isEmpty());
            for (const Block &block : paper.blocks)
                CHECK((block.label.isEmpty() || !block.label.other.isEmpty()));
        }
        const PaperContent notice = privacyNotice(tests::paperSources(), words);
        for (const Block &block : notice.blocks)
            CHECK_FALSE(block.text.other.isEmpty());
        for (const Sentence &sentence : privacyNoticeAloud(words))
            CHECK_FALSE(sentence.other.isEmpty());
    }
}

TEST_CASE("translations nobody has reviewed are drafts, and the paper says so", "[ui][paper]")
{
    const PaperWords arabic(u"ar"_s);
    CHECK(arabic.say(u"Quando"_s).draft);
    const PaperContent paper = visitReceipt(tests::paperSources(), arabic);
    CHECK(paper.hasDrafts());
    CHECK(paper.toText().contains(u"Bozza di traduzione: vale il testo italiano."_s));
    CHECK_FALSE(visitReceipt(tests::paperSources(), PaperWords()).hasDrafts());
}

TEST_CASE("a sentence is filled in both languages, dates as words in each", "[ui][paper]")
{
    const PaperWords french(u"fr"_s);
    const Sentence said =
        french.say(u"*Entro il {data}.*"_s, {{u"data"_s, french.day(QDate(2026, 12, 1))}});
    CHECK(said.it == u"*Entro il 1° dicembre 2026.*"_s);
    CHECK(said.other == u"*Avant le 1er décembre 2026.*"_s);
    CHECK(PaperWords(u"zh"_s).day(QDate(2026, 12, 9)).other == u"2026年12月9日"_s);
    CHECK(PaperWords(u"es"_s).day(QDate(2026, 12, 9)).other == u"9 de diciembre de 2026"_s);
    CHECK(PaperWords(u"uk"_s).day(QDate(2026, 12, 9)).other == u"9 грудня 2026"_s);
    CHECK(PaperWords(u"ar"_s).weekday(QDate(2026, 12, 1)).other == u"الثلاثاء 1 ديسمبر 2026"_s);
}

TEST_CASE("a value without translation leaves the sentence to Italian", "[ui][paper]")
{
    const PaperWords english(u"en"_s);
    const Sentence said =
        english.say(u"*Entro il {data}.* {passo}"_s, {{u"data"_s, english.day(QDate(2026, 12, 1))},
                                                      {u"passo"_s, {u"Porti il contratto"_s}}});
    CHECK(said.it == u"*Entro il 1° dicembre 2026.* Porti il contratto"_s);
    CHECK(said.other.isEmpty());
}

TEST_CASE("what somebody typed is neither markup nor a place to fill", "[ui][paper]")
{
    CHECK(same(u"*Elena* {data}"_s).it == u"Elena {data}"_s);
    const Sentence said = PaperWords().say(
        u"{giorno}, alle {ora}"_s, {{u"giorno"_s, same(u"{ora}"_s)}, {u"ora"_s, same(u"9:30"_s)}});
    CHECK(said.it == u"{ora}, alle 9:30"_s);
}

TEST_CASE("a language nobody has, and Italian, give Italian alone", "[ui][paper]")
{
    CHECK(PaperWords(u"it"_s).language().isEmpty());
    CHECK(PaperWords(u"tl"_s).language().isEmpty());
    CHECK(PaperWords(u"fr-BE"_s).language() == u"fr"_s);
}

TEST_CASE("easy Italian has sentences of twelve words at most", "[ui][paper]")
{
    const PaperWords easy({}, true);
    CHECK(easy.isEasy());
    static const QRegularExpression kEnd(u"[.!?:;]"_s);
    for (const QString &sentence : fixedSentences()) {
        Filling places;
        static const QRegularExpression kPlace(u"\\{([^}]*)\\}"_s);
        for (auto match = kPlace.globalMatch(sentence); match.hasNext();)
            places[match.next().captured(1)] = same(u"parola"_s);
        const QString said = easy.say(sentence, places).it;
        CAPTURE(said);
        for (const QString &one : said.split(kEnd, Qt::SkipEmptyParts))
            CHECK(wordCount(one) <= 12);
    }
}

TEST_CASE("no sentence of a paper is longer than twenty words", "[ui][paper]")
{
    static const QRegularExpression kEnd(u"[.!?:]"_s);
    for (const QString &sentence : fixedSentences()) {
        CAPTURE(sentence);
        for (const QString &one : sentence.split(kEnd, Qt::SkipEmptyParts))
            CHECK(wordCount(one) <= 20);
    }
}

TEST_CASE("the words of the rules stand beside the Italian with their own state", "[ui][paper]")
{
    rules::Text text = tests::lawText("Lettera di licenziamento");
    text.byLanguage[u"fr"_s] = u"Lettre de licenciement"_s;
    CHECK(PaperWords(u"fr"_s).law(text) ==
          Sentence{u"Lettera di licenziamento"_s, u"Lettre de licenciement"_s, false});
    text.drafts = {u"fr"_s};
    CHECK(PaperWords(u"fr"_s).law(text).draft);
    CHECK(PaperWords(u"es"_s).law(text).other.isEmpty());
    rules::Faults faults;
    const QByteArray ts =
        "<TS version=\"2.1\" language=\"es\"><context><message><source>Lettera di licenziamento"
        "</source><translation>Carta de despido</translation></message></context></TS>";
    const auto law =
        std::make_shared<const rules::Wording>(rules::Wording::read(u"texts/es.ts"_s, ts, faults));
    CHECK(PaperWords(u"es"_s, false, law).law(text).other == u"Carta de despido"_s);
}
