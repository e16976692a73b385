#include "tests/support/clipping.h"
#include "tests/support/string_makers.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

// The checker of all windows must itself be able to fail.

namespace {

struct Window {
    Window() { ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100); }
    QStringList faults()
    {
        widget.resize(600, 200);
        widget.show();
        QApplication::processEvents();
        return tests::clippedTexts(&widget);
    }
    QWidget widget;
};

}   // namespace

TEST_CASE("a label narrower than its words is found", "[ui][clipping]")
{
    Window window;
    auto *label =
        new QLabel(QStringLiteral("Licenziamento per motivi dell'azienda"), &window.widget);
    label->setObjectName(QStringLiteral("narrow"));
    label->setGeometry(0, 0, 500, 30);
    CHECK(window.faults().isEmpty());
    label->setGeometry(0, 0, 60, 30);
    REQUIRE(window.faults().size() == 1);
    CHECK(window.faults().first().contains(QStringLiteral("narrow")));
    label->setWordWrap(true);
    CHECK(window.faults().size() == 1);
    label->setGeometry(0, 0, 300, 60);
    CHECK(window.faults().isEmpty());
}

TEST_CASE("a button cut or pushed out of its parent is found, a hidden one is not",
          "[ui][clipping]")
{
    Window window;
    auto *button =
        new ui::widgets::KeyButton(QStringLiteral("Preferisce non dirlo"), &window.widget);
    button->setGeometry(0, 0, 40, 32);
    CHECK(window.faults().size() == 1);
    button->setGeometry(590, 0, 300, 32);
    CHECK(window.faults().size() == 1);
    button->hide();
    CHECK(window.faults().isEmpty());
}

TEST_CASE("a field without a name is found", "[ui][clipping]")
{
    Window window;
    auto *field = new QLineEdit(&window.widget);
    window.faults();
    CHECK(tests::namelessWidgets(&window.widget).size() == 1);
    field->setAccessibleName(QStringLiteral("Cognome"));
    CHECK(tests::namelessWidgets(&window.widget).isEmpty());
}
