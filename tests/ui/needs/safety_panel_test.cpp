#include "ui/needs/safety_panel.h"

#include "core/rules/catalogue.h"
#include "tests/support/clipping.h"
#include "ui/needs/contacts_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace core;

namespace {

template <class T>
T *child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

/// The national contacts with those of an invented town.
QList<rules::EmergencyContact> contactsOfTown()
{
    rules::Faults faults;
    const auto files = [&](const char *folder) {
        return rules::readBundleFiles(QStringLiteral(SOURCE_DIR "/") + QLatin1String(folder),
                                      faults);
    };
    const auto both = rules::layered(files("resources"), files("tests/data/overlay"));
    REQUIRE(both);
    const auto catalogue = rules::Catalogue::load(*both);
    REQUIRE(catalogue);
    return (*catalogue)->contacts();
}

QString allWords(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (!label->isHidden())
            words.append(label->text());
    return words.join(QLatin1Char('\n'));
}

}   // namespace

TEST_CASE("S and N answer what comes before everything, by keys alone", "[ui][needs]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    ui::SafetyPanel panel;
    QSignalSpy answered(&panel, &ui::SafetyPanel::answered);
    panel.resize(348, 150);
    panel.show();
    panel.activateWindow();
    QApplication::processEvents();
    CHECK_FALSE(panel.bed());
    panel.setFocus(Qt::TabFocusReason);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("safetyBedYes"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    CHECK(panel.bed() == false);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("safetyBedNo"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);   // in doubt once more
    CHECK(panel.bed() == false);
    CHECK(answered.count() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("safetyFoodYes"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    CHECK(panel.food() == true);
    CHECK(answered.count() == 2);
    // Pressed, the answer that stands is taken back.
    child<QPushButton>(panel, "safetyFoodYes")->click();
    CHECK_FALSE(panel.food());
    panel.setAnswers(true, false);
    CHECK(answered.count() == 3);
    CHECK(child<QPushButton>(panel, "safetyBedYes")->isChecked());
    CHECK(child<QPushButton>(panel, "safetyFoodNo")->isChecked());
    CHECK(tests::namelessWidgets(&panel).isEmpty());
}

TEST_CASE("contacts say telephone, address and hours, those of the town first", "[ui][needs]")
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    ui::ContactsPanel panel;
    QSignalSpy closed(&panel, &ui::ContactsPanel::closed);
    panel.resize(348, 360);
    panel.offer(contactsOfTown(), {QStringLiteral("dormire")});
    panel.activateWindow();
    QApplication::processEvents();
    const QString words = allWords(panel);
    CHECK(words.contains(QStringLiteral("Dormitorio comunale")));
    CHECK(words.contains(QStringLiteral("000 123 4567")));
    CHECK(words.contains(QStringLiteral("via delle Rose 4")));
    CHECK(words.contains(QStringLiteral("ingresso dalle 18 alle 22")));
    CHECK_FALSE(words.contains(QStringLiteral("1522")));
    CHECK(child<QLabel>(panel, "contactsMissing")->isHidden());
    panel.focusFirst();
    CHECK(QApplication::focusWidget()->objectName() ==
          QStringLiteral("contact_comune_prova_dormitorio"));
    CHECK(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("000 123 4567")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(closed.count() == 1);
    CHECK(tests::namelessWidgets(&panel).isEmpty());
}

TEST_CASE("without a contact of the place it says so, and what to do", "[ui][needs]")
{
    const QStringList bed{QStringLiteral("dormire")};
    const QStringList both{QStringLiteral("dormire"), QStringLiteral("mangiare")};
    const auto town = rules::contactsFor(contactsOfTown(), both);
    CHECK(ui::missingContactWords(town, both).isEmpty());
    const QString none = ui::missingContactWords({}, bed);
    CHECK(none.startsWith(QStringLiteral("Nessun recapito locale in questo computer:")));
    CHECK(none.contains(QStringLiteral("servizio sociale del Comune")));
    CHECK_FALSE(none.contains(QStringLiteral("mensa")));
    CHECK(ui::missingContactWords({}, both).contains(QStringLiteral("mensa")));
    CHECK(ui::missingContactWords({}, {QStringLiteral("violenza")}).isEmpty());
}
