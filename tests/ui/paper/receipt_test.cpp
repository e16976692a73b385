#include "tests/support/string_makers.h"
#include "ui/paper/receipt_paper.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>

#include <ZXing/ReadBarcode.h>

using namespace core;
using namespace ui::paper;

namespace {

ReceiptSources sources()
{
    ReceiptSources s;
    s.desk.municipalityName = QStringLiteral("Valdirosa");
    s.desk.site = QStringLiteral("via del Municipio 1");
    s.desk.deskName = QStringLiteral("Banco 2");
    s.person.name = QStringLiteral("Elena");
    s.person.surname = QStringLiteral("Marini");
    s.person.bornOn = QDate(1986, 3, 14);
    s.person.sex = domain::Sex::Female;
    s.visit.openedAt = QDateTime({2026, 11, 24}, {9, 31}, Qt::UTC);
    s.handedIn.id = *CaseId::fromString(QStringLiteral("018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e9f"));
    s.handedIn.bundleVersion = QStringLiteral("1");
    s.operatorName = QStringLiteral("Paola Riva");
    s.benefit.name.byLanguage[QStringLiteral("it")] = QStringLiteral("NASpI");
    s.benefit.plainName.byLanguage[QStringLiteral("it")] =
        QStringLiteral("Indennità per chi ha perso il lavoro");
    s.benefit.body = QStringLiteral("INPS");
    rules::Declaration declaration;
    declaration.text.byLanguage[QStringLiteral("it")] =
        QStringLiteral("Ho perso il lavoro il 25 settembre 2026.");
    s.declarations = {declaration};
    rules::Duty duty;
    duty.text.byLanguage[QStringLiteral("it")] = QStringLiteral("Vada al Centro per l’impiego.");
    duty.by = QDate(2026, 12, 9);
    s.duties = {duty};
    s.nowUtc = QDateTime({2026, 11, 24}, {10, 2}, Qt::UTC);
    return s;
}

QImage firstPage(const ReceiptPaper &paper, qreal dotsPerPoint)
{
    QImage image((kA4 * dotsPerPoint).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerPoint, dotsPerPoint);
    paper.paintPage(painter, 0);
    return image;
}

}   // namespace

TEST_CASE("before the centre answers the receipt says PROVVISORIA and its local number",
          "[ui][paper]")
{
    const ReceiptContent content = receiptOf(sources());
    CHECK(content.provisional);
    const QString text = content.toText();
    CHECK(text.contains(QStringLiteral("PROVVISORIA — non è ancora il numero ufficiale")));
    CHECK(text.contains(content.number));
    CHECK(text.contains(QStringLiteral("martedì 24 novembre 2026, dalle 10:31 alle 11:02")));
    CHECK(text.contains(QStringLiteral("Entro il 9 dicembre 2026. Vada al Centro per l’impiego.")));
    CHECK_FALSE(text.contains(QLatin1Char('*')));
}

TEST_CASE("once received the official number takes the place of the provisional one", "[ui][paper]")
{
    ReceiptSources s = sources();
    s.handedIn.receipt = domain::Receipt{QStringLiteral("INPS.H501.2026.0000123"),
                                         QDateTime({2026, 11, 24}, {10, 5}, Qt::UTC),
                                         true,
                                         {}};
    const ReceiptContent content = receiptOf(s);
    CHECK_FALSE(content.provisional);
    CHECK(content.boxNumber == QStringLiteral("INPS.H501.2026.0000123"));
    CHECK_FALSE(content.toText().contains(QStringLiteral("PROVVISORIA")));
}

TEST_CASE("the code on the paper holds the number and nothing else", "[ui][paper]")
{
    const ReceiptPaper paper(receiptOf(sources()));
    const QImage image = firstPage(paper, 4);
    const auto result =
        ZXing::ReadBarcode({image.constBits(), image.width(), image.height(),
                            ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())});
    REQUIRE(result.isValid());
    QString number = paper.content().number;
    CHECK(QString::fromStdWString(result.text()) == number.remove(QLatin1Char(' ')));
}

TEST_CASE("a receipt is one A4 page; large print and long lists go on to further pages",
          "[ui][paper]")
{
    CHECK(ReceiptPaper(receiptOf(sources())).pageCount() == 1);
    ReceiptContent longOne = receiptOf(sources());
    for (int i = 0; i < 40; ++i)
        longOne.declared.append(QStringLiteral("Una dichiarazione che occupa una riga intera."));
    CHECK(ReceiptPaper(longOne).pageCount() == 2);
    CHECK(ReceiptPaper(longOne, PrintSize::Large).pageCount() > 2);
}

TEST_CASE("the PDF has as many pages as the paper and no name in its properties", "[ui][paper]")
{
    const ReceiptPaper paper(receiptOf(sources()));
    const auto pdf = receiptPdf(paper);
    REQUIRE(pdf.has_value());
    CHECK(pdf->startsWith("%PDF-1.4"));
    QBuffer buffer;
    buffer.setData(*pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    CHECK(document.pageCount() == paper.pageCount());
    CHECK(document.metaData(QPdfDocument::MetaDataField::Title).toString() ==
          paper.content().number);
}
