#include "tests/app/ctl/ctl_program.h"

#include <QJsonDocument>
#include <QJsonObject>

using tests::ctl;
using tests::Ended;

namespace {

const QByteArray kFacts = R"({"data_cessazione": "2026-03-31", "categoria": "subordinato_privato",
                              "settimane_quadriennio": 12, "data_domanda": "2026-04-20"})";

/// The example's rules with two sentences in English, one of them reviewed.
class Rules {
public:
    Rules()
    {
        tests::writeExampleBundle(m_folder.path());
        QDir(m_folder.path()).mkpath(QStringLiteral("texts"));
        tests::writeFile(
            m_folder.filePath(QStringLiteral("texts/en.ts")),
            "<TS language=\"en\"><context><name>x</name>"
            "<message><source>Servono 13 settimane di contributi: ne risultano "
            "{settimane_quadriennio}.</source><translation type=\"unfinished\">13 weeks are "
            "needed: you have {settimane_quadriennio}.</translation></message>"
            "<message><source>Documento d'identità</source><translation>Identity "
            "document</translation></message></context></TS>");
    }
    QString path() const { return m_folder.path(); }
    Ended evaluate(const QStringList &more) const
    {
        return ctl(QStringList{QStringLiteral("--bundle"), path(), QStringLiteral("evaluate"),
                               QStringLiteral("--benefit"), QStringLiteral("sostegno_prova")} +
                       more + QStringList{QStringLiteral("-")},
                   kFacts);
    }

private:
    QTemporaryDir m_folder;
};

}   // namespace

TEST_CASE("a draft is shown with the mark and the Italian sentence, a reviewed one alone", "[ctl]")
{
    const Rules rules;
    const auto ended = rules.evaluate({QStringLiteral("--language"), QStringLiteral("en")});
    INFO(ended.err.toStdString());
    REQUIRE(ended.exitCode == 0);
    CHECK(ended.out.contains("13 weeks are needed: you have 12. (bozza)"));
    CHECK(ended.out.contains("it: Servono 13 settimane di contributi: ne risultano 12."));
    CHECK(ended.out.contains("Identity document"));
    CHECK_FALSE(ended.out.contains("Documento d'identità"));
}

TEST_CASE("what nobody has translated stays in Italian", "[ctl]")
{
    const Rules rules;
    const auto ended = rules.evaluate({QStringLiteral("--language"), QStringLiteral("en")});
    CHECK(QString::fromUtf8(ended.out).contains(
        QStringLiteral("La categoria «Lavoro dipendente privato» è ammessa.")));
}

TEST_CASE("words with their state are in the JSON", "[ctl]")
{
    const Rules rules;
    const auto ended = rules.evaluate(
        {QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--json")});
    const auto json = QJsonDocument::fromJson(ended.out).object();
    const auto weeks = json[QLatin1String("reasons")][1][QLatin1String("words")];
    CHECK(weeks[QLatin1String("en")][QLatin1String("state")] == QStringLiteral("bozza"));
    const auto title =
        json[QLatin1String("person")][QLatin1String("documents")][0][QLatin1String("title")];
    CHECK(title[QLatin1String("en")] == QStringLiteral("Identity document"));
    CHECK(title[QLatin1String("drafts")].toArray().isEmpty());
}

TEST_CASE("a language the rules do not have is said, with those they have", "[ctl]")
{
    const Rules rules;
    const auto ended = rules.evaluate({QStringLiteral("--language"), QStringLiteral("fr")});
    CHECK(ended.exitCode != 0);
    CHECK(ended.err.contains("en"));
}

TEST_CASE("the file for translators is written and its state told", "[ctl]")
{
    const Rules rules;
    const auto written = ctl({QStringLiteral("bundle"), QStringLiteral("texts"), rules.path(),
                              QStringLiteral("--language"), QStringLiteral("en"),
                              QStringLiteral("--language"), QStringLiteral("ro")});
    CHECK(written.exitCode == 0);
    const auto states = ctl({QStringLiteral("bundle"), QStringLiteral("texts"), rules.path()});
    CHECK(states.exitCode == 0);
    CHECK(states.out.contains("en: 2 frasi su "));
    CHECK(states.out.contains(", 1 riviste"));
    CHECK(states.out.contains("ro: 0 frasi su "));
    CHECK(ctl({QStringLiteral("bundle"), QStringLiteral("texts"), rules.path(),
               QStringLiteral("--language"), QStringLiteral("../en")})
              .exitCode != 0);
}

TEST_CASE("a local bundle's own sentences are written for translators, those of the country not",
          "[ctl]")
{
    const QTemporaryDir folder;
    const QDir shipped(QStringLiteral(SOURCE_DIR "/tests/data/overlay"));
    for (const char *part : {"benefits", "contacts", "questions"}) {
        const QString name = QString::fromLatin1(part);
        REQUIRE(QDir(folder.path()).mkpath(name));
        for (const QString &file : QDir(shipped.filePath(name)).entryList(QDir::Files))
            REQUIRE(QFile::copy(shipped.filePath(name + QLatin1Char('/') + file),
                                folder.filePath(name + QLatin1Char('/') + file)));
    }
    const auto written = ctl({QStringLiteral("bundle"), QStringLiteral("texts"), folder.path(),
                              QStringLiteral("--language"), QStringLiteral("en")});
    INFO(written.err.toStdString());
    REQUIRE(written.exitCode == 0);
    const QByteArray texts = tests::readFile(folder.filePath(QStringLiteral("texts/en.ts")));
    CHECK(texts.contains("<name>comune_prova_mensa</name>"));
    CHECK_FALSE(texts.contains("<name>naspi</name>"));
    const auto states = ctl({QStringLiteral("bundle"), QStringLiteral("texts"), folder.path()});
    CHECK(states.exitCode == 0);
    CHECK(states.out.contains("en: 0 frasi su "));
}

TEST_CASE("the points still to confirm are listed, in text and as JSON", "[ctl]")
{
    const Rules rules;
    const auto text = ctl({QStringLiteral("bundle"), QStringLiteral("doc"), rules.path(),
                           QStringLiteral("--provisional")});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains("arrotondamento: Nessun testo dice"));
    CHECK(text.out.contains("Punti provvisori: 1, in 1 luoghi."));
    const auto json = ctl({QStringLiteral("bundle"), QStringLiteral("doc"), rules.path(),
                           QStringLiteral("--provisional"), QStringLiteral("--json")});
    CHECK(QJsonDocument::fromJson(json.out)
              .object()[QLatin1String("provisional")][0][QLatin1String("mark")] ==
          QStringLiteral("arrotondamento"));
    CHECK(ctl({QStringLiteral("bundle"), QStringLiteral("doc"), rules.path()}).exitCode != 0);
}
