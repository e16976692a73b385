#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using ui::theme::Mode;
using ui::theme::Token;
using ui::theme::Type;

TEST_CASE("whatever look follows whatever look, a label takes the ink of the one that is there",
          "[widgets]")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *plain = new ui::widgets::TextLabel(QStringLiteral("Testo"), Type::Body);
    auto *muted = new ui::widgets::TextLabel(QStringLiteral("Nota"), Type::Second, Token::Muted);
    column->addWidget(plain);
    column->addWidget(muted);
    window.show();
    const auto modes = {Mode::Light, Mode::Dark, Mode::HighContrast};
    for (const Mode from : modes) {
        for (const Mode to : modes) {
            CAPTURE(static_cast<int>(from), static_cast<int>(to));
            ui::theme::applyTheme(*qApp, from);
            ui::theme::applyTheme(*qApp, to);
            QCoreApplication::processEvents();
            CHECK(plain->palette().color(QPalette::WindowText) == ui::theme::colour(Token::Text));
            CHECK(muted->palette().color(QPalette::WindowText) == ui::theme::colour(Token::Muted));
        }
    }
    ui::theme::applyTheme(*qApp, Mode::Light);
}
