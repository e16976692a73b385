#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/kit/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_button.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>

#include <set>

namespace {

using ui::theme::Mode;

struct Look {
    Mode mode;
    int scale;
    const char *name;
};

const Look kLooks[] = {
    {Mode::Light, 100, "gallery-light-100"}, {Mode::Light, 150, "gallery-light-150"},
    {Mode::Light, 200, "gallery-light-200"}, {Mode::Dark, 100, "gallery-dark-100"},
    {Mode::Dark, 200, "gallery-dark-200"},   {Mode::HighContrast, 100, "gallery-contrast-100"},
};

/// As the pointer does: QPushButton believes the attribute and the move together.
void hover(QWidget &button)
{
    button.setAttribute(Qt::WA_UnderMouse);
    const QPointF inside(5, 5);
    QMouseEvent move(QEvent::MouseMove, inside, button.mapToGlobal(inside), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &move);
}

QString lines(const QStringList &faults)
{
    return faults.join(QLatin1Char('\n'));
}

}   // namespace

TEST_CASE("the gallery shows every part whole, in light, dark and high contrast", "[ui]")
{
    ui::widgets::FocusRing::install(*qApp);
    for (const Look &look : kLooks) {
        CAPTURE(look.name);
        ui::theme::applyTheme(*qApp, look.mode, look.scale);
        const auto gallery = tests::makeGallery();
        gallery->resize(QSize(1280, 920) * look.scale / 100);
        gallery->show();
        gallery->activateWindow();
        gallery->findChild<QPushButton *>(QStringLiteral("primaryFocus"))->setFocus();
        QApplication::processEvents();
        for (const char *over : {"primaryOver", "secondaryOver"})
            hover(*gallery->findChild<QPushButton *>(QLatin1String(over)));
        const QImage image = tests::screenshot(*gallery, QString::fromLatin1(look.name));
        CHECK_FALSE(image.isNull());
        CHECK(lines(tests::clippedTexts(gallery.get())) == QString());
        CHECK(lines(tests::namelessWidgets(gallery.get())) == QString());
    }
}

TEST_CASE("buttons and fields keep their height in every state", "[ui]")
{
    for (const int scale : {100, 150, 200}) {
        CAPTURE(scale);
        ui::theme::applyTheme(*qApp, Mode::Light, scale);
        const auto gallery = tests::makeGallery();
        gallery->resize(QSize(1280, 920) * scale / 100);
        gallery->show();
        QApplication::processEvents();
        std::set<int> buttons;
        for (const char *name : {"primaryNormal", "primaryOver", "primaryDown", "primaryOff",
                                 "secondaryNormal", "flatNormal", "dangerNormal"})
            buttons.insert(gallery->findChild<QPushButton *>(QLatin1String(name))->height());
        CHECK(buttons == std::set<int>{ui::theme::grown(32, 20)});
        std::set<int> fields;
        for (const char *name : {"fieldNormal", "fieldFocus", "fieldError", "fieldWarning",
                                 "fieldSource", "fieldReadOnly", "fieldOff"})
            fields.insert(gallery->findChild<QLineEdit *>(QLatin1String(name))->height());
        CHECK(fields == std::set<int>{ui::theme::grown(32, 20)});
    }
}

TEST_CASE("the pointer over a main button darkens it", "[ui]")
{
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    ui::widgets::KeyButton button(QStringLiteral("Continua"), ui::widgets::ButtonRole::Primary);
    button.show();
    QApplication::processEvents();
    const QPoint inside(8, 8);
    CHECK(button.grab().toImage().pixelColor(inside) ==
          ui::theme::colour(ui::theme::Token::Primary));
    hover(button);
    CHECK(button.grab().toImage().pixelColor(inside).name() ==
          ui::theme::colour(ui::theme::Token::PrimaryHover).name());
}
