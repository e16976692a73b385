#include "tests/support/string_makers.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace ui::widgets;
using ui::theme::Mode;
using ui::theme::Token;

TEST_CASE("a chip says its word and shows its kind", "[ui][chip]")
{
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    Chip chip({ChipKind::Ok, QStringLiteral("check-circle"), QStringLiteral("Completato")});
    chip.resize(chip.sizeHint());
    CHECK(chip.height() == 22);
    CHECK(chip.accessibleName() == QStringLiteral("Completato"));
    CHECK(chip.grab().toImage().pixelColor(4, 11) == ui::theme::colour(Token::OkBg));
    chip.setSpec({ChipKind::Warn, QStringLiteral("clock"), QStringLiteral("8 giorni")});
    CHECK(chip.accessibleName() == QStringLiteral("8 giorni"));
    CHECK(chip.grab().toImage().pixelColor(4, 11) == ui::theme::colour(Token::WarnBg));
}

TEST_CASE("on a selected row a chip stands on the panel's ground", "[ui][chip]")
{
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    const ChipSpec spec{ChipKind::Err, QStringLiteral("alert"), QStringLiteral("Non accettato")};
    QImage image(Chip::sizeOf(spec), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    Chip::paint(painter, image.rect(), spec, true);
    CHECK(image.pixelColor(4, 11) == ui::theme::colour(Token::Panel));
}

TEST_CASE("kinds are known by the names of the tables of words", "[ui][chip]")
{
    CHECK(chipKindFromName(QStringLiteral("ok")) == ChipKind::Ok);
    CHECK(chipKindFromName(QStringLiteral("neu")) == ChipKind::Neu);
    CHECK(chipKindFromName(QStringLiteral("prov")) == ChipKind::Prov);
    CHECK(chipKindFromName(QStringLiteral("outline")) == ChipKind::Outline);
    CHECK(chipKindFromName(QStringLiteral("purple")) == ChipKind::Outline);
}
