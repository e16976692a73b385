#include "ui/theme/theme.h"
#include "ui/widgets/strip.h"

#include <QApplication>

#include <catch2/catch.hpp>

using ui::theme::Mode;
using ui::widgets::Strip;
using ui::widgets::StripKind;

TEST_CASE("a strip that is shown takes an edge with high contrast and loses it after", "[widgets]")
{
    ui::theme::applyTheme(*qApp, Mode::Light);
    Strip strip(StripKind::Warn);
    strip.setWords(QStringLiteral("Attenzione."), QStringLiteral("Il centro non risponde."));
    strip.show();
    QApplication::processEvents();
    REQUIRE(strip.frameShape() == QFrame::NoFrame);
    for (const Mode before : {Mode::Light, Mode::Dark}) {
        ui::theme::applyTheme(*qApp, before);
        ui::theme::applyTheme(*qApp, Mode::HighContrast);
        QApplication::processEvents();
        CHECK(strip.frameShape() == QFrame::Box);
        ui::theme::applyTheme(*qApp, before);
        QApplication::processEvents();
        CHECK(strip.frameShape() == QFrame::NoFrame);
    }
    CHECK(strip.words() == QStringLiteral("Attenzione. Il centro non risponde."));
}

TEST_CASE("a strip made while the contrast is high has its edge from the start", "[widgets]")
{
    ui::theme::applyTheme(*qApp, Mode::HighContrast);
    {
        const Strip strip(StripKind::Info);
        CHECK(strip.frameShape() == QFrame::Box);
    }
    ui::theme::applyTheme(*qApp, Mode::Light);
}
