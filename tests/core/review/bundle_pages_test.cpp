#include "core/review/bundle_pages.h"

#include "tests/core/review/review_fixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace core;
using namespace core::review;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");
const QString kPage = QStringLiteral("sostegno_prova.html");

QMap<QString, QByteArray> pagesOf(const tests::LawFiles &files)
{
    const auto pages = bundlePages(files);
    INFO((pages ? std::string() : pages.error().detail.toStdString()));
    REQUIRE(pages);
    return *pages;
}

QString page(const tests::LawFiles &files)
{
    return QString::fromUtf8(pagesOf(files).value(kPage));
}

struct Structure {
    QString fault;
    QString language;
    QStringList ids;
    QStringList links;
    QList<int> headings;
    int plots = 0;
    int plotTitles = 0;
    int scripts = 0;
    int headerCellsWithoutScope = 0;
};

Structure structureOf(const QByteArray &html)
{
    Structure found;
    QXmlStreamReader reader(html);
    bool inPlot = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.name().toString();
        if (reader.isEndElement() && name == QLatin1String("svg"))
            inPlot = false;
        if (!reader.isStartElement())
            continue;
        const auto attribute = [&](const char *key) {
            return reader.attributes().value(QLatin1String(key)).toString();
        };
        if (name == QLatin1String("html"))
            found.language = attribute("lang");
        if (!attribute("id").isEmpty())
            found.ids.append(attribute("id"));
        if (name == QLatin1String("a"))
            found.links.append(attribute("href"));
        if (name.size() == 2 && name[0] == QLatin1Char('h') && name[1].isDigit())
            found.headings.append(name[1].digitValue());
        if (name == QLatin1String("svg")) {
            inPlot = true;
            ++found.plots;
        }
        if (inPlot && (name == QLatin1String("title") || name == QLatin1String("desc")))
            ++found.plotTitles;
        if (name == QLatin1String("script"))
            ++found.scripts;
        if (name == QLatin1String("th") && attribute("scope").isEmpty())
            ++found.headerCellsWithoutScope;
    }
    if (reader.hasError())
        found.fault = reader.errorString() + QStringLiteral(" at %1").arg(reader.lineNumber());
    return found;
}

}   // namespace

TEST_CASE("every page is well formed, in Italian, and its links lead somewhere", "[review]")
{
    for (const auto &files :
         {tests::exampleFiles(), tests::filesUnder(QStringLiteral("resources"))}) {
        const auto pages = pagesOf(files);
        CHECK(pages.contains(QStringLiteral("index.html")));
        for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
            CAPTURE(it.key());
            CHECK(it->startsWith("<!DOCTYPE html>"));
            const auto found = structureOf(*it);
            CHECK(found.fault == QString());
            CHECK(found.language == QStringLiteral("it"));
            CHECK(found.scripts == 0);
            CHECK(found.headerCellsWithoutScope == 0);
            const QSet<QString> ids(found.ids.begin(), found.ids.end());
            CHECK(ids.size() == found.ids.size());
            QStringList nowhere;
            for (const auto &link : found.links) {
                if (link.startsWith(u'#') ? !ids.contains(link.mid(1)) : !pages.contains(link))
                    nowhere.append(link);
            }
            CHECK(nowhere.join(u' ').toStdString() == "");
        }
    }
}

TEST_CASE("headings of a page go down one level at a time", "[review]")
{
    const auto pages = pagesOf(tests::exampleFiles());
    for (const auto &html : pages) {
        const auto headings = structureOf(html).headings;
        REQUIRE_FALSE(headings.isEmpty());
        CHECK(headings.first() == 1);
        CHECK(headings.count(1) == 1);
        for (qsizetype i = 1; i < headings.size(); ++i)
            CHECK(headings[i] <= headings[i - 1] + 1);
    }
}

TEST_CASE("a parameter that changes is drawn with title and description, and tabled", "[review]")
{
    const auto html = pagesOf(tests::exampleFiles()).value(kPage);
    const auto found = structureOf(html);
    CHECK(found.plots == 2);   // soglia and giorni_termine; the third has one value
    CHECK(found.plotTitles == 4);
    const auto text = QString::fromUtf8(html);
    CHECK(text.contains(QStringLiteral("Soglia negli anni")));
    CHECK(text.contains(QStringLiteral("1.456,72 € al mese dal 1 gennaio 2026")));
    CHECK(text.contains(QStringLiteral("circ. 7/2026")));
}

TEST_CASE("a requirement is told with condition, sources and its three sentences", "[review]")
{
    const auto text = page(tests::exampleFiles());
    CHECK(text.contains(QStringLiteral("SP-R2")));
    CHECK(text.contains(QStringLiteral("Settimane ≥ 13")));
    CHECK(text.contains(QStringLiteral("settimane_quadriennio &gt;= 13")));
    CHECK(text.contains(QStringLiteral("L. 1/2015 (inventata)")));
    CHECK(text.contains(QStringLiteral("Non sappiamo ancora se la categoria è ammessa.")));
    CHECK(text.contains(QStringLiteral("dal 1 gennaio 2022")));
}

TEST_CASE("a doubt stands beside what it touches and in its own list", "[review]")
{
    const auto text = page(tests::exampleFiles());
    CHECK(text.count(QStringLiteral("Nessun testo dice come si arrotonda")) == 2);
    CHECK(text.contains(QStringLiteral("Da verificare: ")));
}

TEST_CASE("the cases of a page are run, and one that fails shows how", "[review]")
{
    const auto good = page(tests::exampleFiles());
    CHECK(good.contains(QStringLiteral("4 casi eseguiti")));
    CHECK(good.contains(QStringLiteral("Esito: probabile")));
    CHECK(good.contains(QStringLiteral("Importo mensile: 1.103,07")));
    CHECK(good.contains(QStringLiteral("Categoria: Lavoro dipendente privato")));
    CHECK(good.count(QStringLiteral("✓ come scritto")) == 4);

    const auto bad = page(
        tests::replaced(tests::exampleFiles(), kBenefit, "importo: 1103.07", "importo: 1103.08"));
    CHECK(bad.count(QStringLiteral("✗ diverso")) == 1);
    CHECK(bad.contains(QStringLiteral("atteso 1103.08")));
}

TEST_CASE("text of a law file is never taken for markup", "[review]")
{
    const auto text =
        page(tests::replaced(tests::exampleFiles(), kBenefit, "name: \"Sostegno di prova\"",
                             "name: \"<script>alert(1)</script> & altro\""));
    CHECK_FALSE(text.contains(QStringLiteral("<script>")));
    CHECK(text.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; &amp; altro")));
    CHECK(structureOf(text.toUtf8()).fault == QString());
}

TEST_CASE("the style of a page survives being written as XML", "[review]")
{
    const auto text = page(tests::exampleFiles());
    const auto style = text.mid(text.indexOf(QStringLiteral("<style>")),
                                text.indexOf(QStringLiteral("</style>")) -
                                    text.indexOf(QStringLiteral("<style>")));
    CHECK(style.contains(QStringLiteral("prefers-color-scheme: dark")));
    CHECK(style.contains(QStringLiteral("@media print")));
    CHECK_FALSE(style.contains(QLatin1Char('&')));
}

TEST_CASE("the same rules give the same bytes, rules with a fault give none", "[review]")
{
    CHECK(pagesOf(tests::exampleFiles()) == pagesOf(tests::exampleFiles()));
    CHECK_FALSE(bundlePages(
        tests::replaced(tests::exampleFiles(), kBenefit, "need: settimane", "need: setimane")));
}
