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

TEST_CASE("a label asked twice for its height answers as one that is new", "[widgets]")
{
    const QString words = QStringLiteral("Quanto vale il patrimonio mobiliare della famiglia?");
    const auto fresh = [](const QString &text, Type type, int width) {
        ui::widgets::TextLabel label(text, type);
        label.setWordWrap(true);
        return label.heightForWidth(width);
    };
    ui::widgets::TextLabel label(words, Type::Body);
    label.setWordWrap(true);
    const int narrow = label.heightForWidth(90);
    REQUIRE(narrow > label.heightForWidth(900));
    CHECK(label.heightForWidth(90) == narrow);
    CHECK(label.heightForWidth(90) == fresh(words, Type::Body, 90));

    SECTION("after other words")
    {
        label.setText(words + words);
        CHECK(label.heightForWidth(90) == fresh(words + words, Type::Body, 90));
        CHECK(label.heightForWidth(90) > narrow);
    }
    SECTION("after another size of type")
    {
        label.setType(Type::Title);
        CHECK(label.heightForWidth(90) == fresh(words, Type::Title, 90));
        CHECK(label.heightForWidth(90) > narrow);
    }
    SECTION("after margins")
    {
        label.setContentsMargins(20, 5, 20, 5);
        CHECK(label.heightForWidth(90) > narrow);
    }
    SECTION("after it no longer wraps")
    {
        label.setWordWrap(false);
        CHECK(label.heightForWidth(90) < narrow);
    }
}
