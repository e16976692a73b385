#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/ui/documents/documents_rig.h"

#include "ui/documents/page_strip.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>

using namespace core;
using domain::DocumentStatus;
using tests::Papers;
using tests::utf8;
using ui::theme::Mode;

namespace {

/// The page as it is now at 100 and 200 %: nothing cut, nothing without a name.
void look(Papers &desk, const char *name)
{
    for (const int scale : {100, 200}) {
        const QString file = QStringLiteral("page-%1-%2").arg(utf8(name)).arg(scale);
        CAPTURE(file);
        ui::theme::applyTheme(*qApp, Mode::Light, scale);
        desk.rig.window->resize(1280, 720);
        desk.rig.settle();
        const QImage image = tests::screenshot(*desk.rig.window, file);
        CHECK(image.size() == QSize(1280, 720));
        CHECK(tests::clippedTexts(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
    }
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    desk.rig.window->resize(1280, 720);
    desk.rig.settle();
}

/// A sheet with lines of writing, as a scanner gives it.
QImage sheet(int lines)
{
    QImage page(1654, 2339, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    page.setDotsPerMeterX(7874);
    page.setDotsPerMeterY(7874);
    QPainter painter(&page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(90, 90, 90));
    for (int line = 0; line < lines; ++line)
        painter.drawRect(160, 200 + line * 70, line % 5 == 4 ? 620 : 1300, 22);
    return page;
}

}   // namespace

TEST_CASE("the list of documents fits at every size, in every state", "[ui][look][documents]")
{
    Papers desk;
    look(desk, "09-documenti");
    desk.attach(desk.picture("lettera.png", sheet(24)));
    REQUIRE(desk.rig.model->setOriginal(desk.letter, domain::OriginalPaper::Returned));
    desk.rig.model->setDocument(utf8("documento_identita"), DocumentStatus::SeenInOriginal);
    desk.rig.model->setDocument(utf8("buste_paga"), DocumentStatus::Promised, {2026, 12, 2});
    desk.rig.waitFor(
        [&] { return !desk.rig.find<QLabel>(utf8("documentPreview"))->pixmap().isNull(); });
    look(desk, "09b-documenti-presi");
    desk.click("removeDocument");
    desk.rig.waitFor([&] { return desk.state().attachments.isEmpty(); });
    look(desk, "09d-documento-tolto");
}

TEST_CASE("the pages of a paper fit at every size: none, some, a refusal, enlarged",
          "[ui][look][documents]")
{
    Papers desk;
    desk.rig.documents->openCapture();
    look(desk, "09e-pagine-nessuna");
    desk.take({desk.picture("uno.png", sheet(26)), desk.picture("due.png", sheet(12)),
               desk.picture("tre.png", sheet(2)), desk.pdf("quattro.pdf", 2)});
    desk.capture().rotate(1);
    desk.rig.find<ui::PageStrip>(utf8("pageStrip"))->setCurrent(1);
    desk.rig.focus(utf8("pageStrip"));
    const auto drawn = [&] {
        return !desk.rig.find<QLabel>(utf8("capturePreview"))->pixmap().isNull();
    };
    desk.rig.waitFor(drawn);
    look(desk, "09f-pagine");
    tests::writeFile(desk.path("rotto.pdf"), "%PDF-1.7 tagliato");
    desk.take({desk.path("rotto.pdf"), desk.path("sparito.pdf")});
    look(desk, "09g-pagine-rifiutate");
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Return);
    auto *large = desk.rig.find<QScrollArea>(utf8("enlargedPage"));
    desk.rig.waitFor([&] { return !qobject_cast<QLabel *>(large->widget())->pixmap().isNull(); });
    look(desk, "09h-pagina-ingrandita");
}
