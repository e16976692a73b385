#include "tests/support/string_makers.h"
#include "tests/ui/paper/paper_samples.h"

#include "core/devices/barcode.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_type.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGlyphRun>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextLayout>

using namespace core;
using namespace ui::paper;
using namespace Qt::StringLiterals;

namespace {

const QList<PrintSize> kSizes = {PrintSize::Normal, PrintSize::Large};

QStringList everyLanguage()
{
    return PaperWords::languages() + QStringList{QString()};
}

/// What a program prints; skipped, in words, when it is not installed.
std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN("SKIPPED: " << program.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Characters of `text` that none of the paper's fonts can draw.
QString missingGlyphs(const QString &text)
{
    QTextLayout layout(text, paperFont(12));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QString missing;
    for (const QGlyphRun &run : layout.glyphRuns())
        if (run.glyphIndexes().contains(0))
            missing += run.rawFont().familyName() + u' ';
    return missing;
}

int attachmentsOf(const PaperContent &content)
{
    return static_cast<int>(std::count_if(content.blocks.begin(), content.blocks.end(),
                                          [](const Block &block) { return block.newPage; }));
}

struct SavedPdf {
    explicit SavedPdf(const Paper &paper) : path(folder.filePath(u"foglio.pdf"_s))
    {
        REQUIRE(savePaper(paper, path));
    }
    QTemporaryDir folder;
    QString path;
};

}   // namespace

TEST_CASE("the bars on a paper hold its number and nothing else", "[ui][paper]")
{
    for (const PaperContent &content : tests::allPapers(PaperWords())) {
        const auto read = devices::readBarcodes(tests::pageImage(Paper(content), 0, 4));
        CAPTURE(content.code);
        REQUIRE(read.size() == 1);
        QString number = content.number;
        CHECK(read.first().text == number.remove(u' '));
    }
}

TEST_CASE("each paper of the story is one page in Italian, and one for what is attached",
          "[ui][paper]")
{
    for (const PaperContent &content : tests::allPapers(PaperWords())) {
        CAPTURE(content.code);
        CHECK(Paper(content).pageCount() == 1 + attachmentsOf(content));
    }
}

TEST_CASE("every paper in every language and size ends, and paints inside its margins",
          "[ui][paper]")
{
    for (const QString &language : everyLanguage()) {
        for (const PaperContent &content : tests::allPapers(PaperWords(language))) {
            for (const PrintSize size : kSizes) {
                const Paper paper(content, size);
                CAPTURE(language, content.code, paper.pageCount());
                CHECK(paper.pageCount() <= 6);
                const QImage page = tests::pageImage(paper, paper.pageCount() - 1, 1);
                // Nothing reaches the edge that no printer prints.
                int dark = 0;
                for (int y = 0; y < page.height(); ++y)
                    for (const int x : {2, 6, 10, page.width() - 11, page.width() - 3})
                        dark += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
                CHECK(dark == 0);
            }
        }
    }
}

TEST_CASE("long lists go on to further pages", "[ui][paper]")
{
    PaperContent content = privacyNotice(tests::paperSources(), PaperWords());
    for (int i = 0; i < 60; ++i)
        content.line({u"Una frase che occupa una riga intera del foglio."_s});
    CHECK(Paper(content).pageCount() > 1);
    CHECK(Paper(content, PrintSize::Large).pageCount() > Paper(content).pageCount());
}

TEST_CASE("a ticket fits a pocket and grows by a format for each thing it has to hold",
          "[ui][paper]")
{
    const auto widthOf = [](const QString &language, PrintSize size) {
        const PaperContent ticket =
            returnTicket(tests::paperSources(), tests::naspiPapers().about.id.uuid(),
                         tests::comeBack(), PaperWords(language));
        CHECK(Paper(ticket, size).pageCount() == 1);
        return qRound(Paper(ticket, size).pageSize().width());
    };
    CHECK(widthOf({}, PrintSize::Normal) == 298);
    CHECK(widthOf({}, PrintSize::Large) == 420);
    CHECK(widthOf(u"ar"_s, PrintSize::Normal) == 420);
    CHECK(widthOf(u"ar"_s, PrintSize::Large) == 595);
}

TEST_CASE("the fonts of the papers have every letter of every language", "[ui][paper]")
{
    for (const QString &language : everyLanguage()) {
        for (const PaperContent &content : tests::allPapers(PaperWords(language))) {
            CAPTURE(language, content.code);
            const QStringList lines = content.toText().split(u'\n');
            for (const QString &line : lines) {
                CAPTURE(line);
                CHECK(missingGlyphs(line).isEmpty());
            }
        }
    }
}

TEST_CASE("the PDF is PDF/A-1b, has the paper's pages and no name in its properties", "[ui][paper]")
{
    for (const PaperContent &content : tests::allPapers(PaperWords(u"ar"_s))) {
        const Paper paper(content);
        const auto pdf = paperPdf(paper);
        REQUIRE(pdf);
        CHECK(pdf->startsWith("%PDF-1.4"));
        CHECK(pdf->contains("pdfaid:part"));
        QBuffer buffer;
        buffer.setData(*pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        CHECK(document.pageCount() == paper.pageCount());
        CHECK(qAbs(document.pagePointSize(0).width() - paper.pageSize().width()) < 2);
        CHECK(document.metaData(QPdfDocument::MetaDataField::Title).toString() == content.number);
        CHECK_FALSE(pdf->contains("Marini"));
    }
}

TEST_CASE("every font in the PDF is embedded, in every language", "[ui][paper]")
{
    for (const QString &language : everyLanguage()) {
        CAPTURE(language);
        const SavedPdf saved(Paper(visitReceipt(tests::paperSources(), PaperWords(language))));
        const auto fonts = outputOf(u"pdffonts"_s, {saved.path});
        if (!fonts)
            return;
        const QStringList rows = fonts->trimmed().split(u'\n').mid(2);
        CHECK_FALSE(rows.isEmpty());
        for (const QString &row : rows) {
            CAPTURE(row);
            // name, type, encoding, emb, sub, uni
            CHECK(QRegularExpression(u"\\syes +(yes|no) +(yes|no) +\\d+ +\\d+$"_s)
                      .match(row)
                      .hasMatch());
        }
    }
}

TEST_CASE("the words can be copied out of the PDF", "[ui][paper]")
{
    const QMap<QString, QString> wanted = {
        {u""_s, u"Che cosa deve fare lei"_s},    {u"en"_s, u"What you do next"_s},
        {u"fr"_s, u"Ce que vous devez faire"_s}, {u"es"_s, u"Qué tiene que hacer usted"_s},
        {u"ro"_s, u"Ce aveți de făcut"_s},       {u"sq"_s, u"Çfarë duhet të bëni ju"_s},
        {u"uk"_s, u"Що треба зробити вам"_s},    {u"zh"_s, u"您要做什么"_s}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const SavedPdf saved(Paper(visitReceipt(tests::paperSources(), PaperWords(it.key()))));
        const auto words = outputOf(u"pdftotext"_s, {saved.path, u"-"_s});
        if (!words)
            return;
        CAPTURE(it.key(), *words);
        CHECK(words->simplified().contains(*it));
        CHECK(words->simplified().contains(u"Che cosa deve fare lei"_s));
    }
}

TEST_CASE("beside the PDF lies its text version", "[ui][paper]")
{
    const PaperContent content = visitReceipt(tests::paperSources(), PaperWords(u"ar"_s));
    const SavedPdf saved{Paper(content)};
    QFile text(saved.folder.filePath(u"foglio.txt"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(text.readAll()) == content.toText());
    CHECK(paperFileName(content).endsWith(u"-visita.pdf"_s));
}

TEST_CASE("several papers are one print job on A4", "[ui][paper]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter printer(&buffer);
        QList<Paper> papers;
        for (const PaperContent &content : tests::allPapers(PaperWords()))
            papers.append(Paper(content));
        REQUIRE(printPapers(papers, printer));
    }
    buffer.close();
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    CHECK(document.pageCount() == 11);
    for (int page = 0; page < document.pageCount(); ++page)
        CHECK(qRound(document.pagePointSize(page).width()) == 595);
}

TEST_CASE("the column of a language written from the right is set from the right", "[ui][paper]")
{
    CHECK(isRightToLeft(u"ar"_s));
    CHECK_FALSE(isRightToLeft(u"zh"_s));
    CHECK_FALSE(isRightToLeft({}));
    PaperContent content = PaperWords(u"ar"_s).begin(u"prova"_s, {u"I"_s, u"ا"_s});
    content.line({u"I"_s, u"ا"_s});
    const QImage page = tests::pageImage(Paper(content), 0, 1);
    // One letter in each column: the left one stands at its right edge.
    const auto darkIn = [&](int from, int to) {
        for (int x = from; x < to; ++x)
            for (int y = 106; y < 400; ++y)   // under the line of the head
                if (qGray(page.pixel(x, y)) < 100)
                    return true;
        return false;
    };
    CHECK(darkIn(240, 282));
    CHECK_FALSE(darkIn(52, 200));
    CHECK(darkIn(313, 340));
}

TEST_CASE("pictures of every paper in every variant, for review", "[ui][paper][look]")
{
    const QDir folder(QStringLiteral(BINARY_DIR "/screenshots"));
    REQUIRE(folder.mkpath(u"."_s));
    struct Variant {
        const char *name;
        const char *language;
        bool easy;
        PrintSize size;
    };
    for (const Variant &variant : {Variant{"it", "", false, PrintSize::Normal},
                                   Variant{"it-18", "", false, PrintSize::Large},
                                   Variant{"facile", "", true, PrintSize::Normal},
                                   Variant{"ar", "ar", false, PrintSize::Normal},
                                   Variant{"ar-18", "ar", false, PrintSize::Large},
                                   Variant{"zh", "zh", false, PrintSize::Normal},
                                   Variant{"uk-facile", "uk", true, PrintSize::Normal},
                                   Variant{"fr", "fr", false, PrintSize::Normal}}) {
        const PaperWords words(QLatin1String(variant.language), variant.easy);
        for (const PaperContent &content : tests::allPapers(words)) {
            const Paper paper(content, variant.size);
            for (int page = 0; page < paper.pageCount(); ++page) {
                const QString name = u"paper-%1-%2-%3.png"_s.arg(
                    attachmentsOf(content) > 0 ? content.code + u"-con-esito"_s : content.code,
                    QLatin1String(variant.name), QString::number(page + 1));
                CHECK(tests::pageImage(paper, page, 100 / 72.0).save(folder.filePath(name)));
            }
        }
    }
}
