#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/login/login_page.h"
#include "ui/theme/theme.h"
#include "ui/visit/close_visit_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct SigningIn {
    SigningIn() : login(new ui::LoginPage(rig.desk.clock))
    {
        const auto status = rig.desk.login->status();
        REQUIRE(status);
        rig.window->showCover(login);
        login->showDesk(*status);
        rig.settle();
    }
    QString error() { return rig.find(text("loginPassword"))->accessibleDescription(); }

    tests::PagesRig rig{QString()};
    ui::LoginPage *login;
    QSignalSpy wanted{login, &ui::LoginPage::signInWanted};
};

}   // namespace

TEST_CASE("the password field has the focus and Enter signs in; the password does not stay",
          "[ui][login]")
{
    SigningIn desk;
    auto *field = desk.rig.find<QLineEdit>(text("loginPassword"));
    CHECK(field->hasFocus());
    CHECK(field->echoMode() == QLineEdit::Password);
    auto *users = desk.rig.find<QComboBox>(text("loginUser"));
    users->setCurrentIndex(users->findData(text("p.riva")));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.wanted.count() == 0);
    desk.rig.type(text("formazione-2026"));
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.wanted.count() == 1);
    CHECK(desk.wanted.first() == QVariantList{text("p.riva"), text("formazione-2026")});
    CHECK(field->text().isEmpty());
}

TEST_CASE("a wrong password is said, and slowed while it must wait (A19)", "[ui][login]")
{
    SigningIn desk;
    desk.login->showFailure({ErrorCode::Denied, {}}, {});
    CHECK(desk.error().contains(text("non tornano")));
    CHECK(desk.rig.find(text("loginEnter"))->isEnabled());
    desk.login->showFailure({ErrorCode::Denied, {}}, desk.rig.desk.clock.nowUtc().addSecs(8));
    CHECK(desk.error().contains(text("aspetta 8 secondi")));
    CHECK_FALSE(desk.rig.find(text("loginEnter"))->isEnabled());
    desk.rig.desk.clock.advance(std::chrono::seconds(9));
    desk.rig.waitFor([&] { return desk.rig.find(text("loginEnter"))->isEnabled(); });
    CHECK(desk.error().contains(text("Ora puoi riprovare")));
}

TEST_CASE("training, the age of the rules and the lock are said plainly", "[ui][login]")
{
    SigningIn desk;
    CHECK_FALSE(desk.rig.isShown(text("trainingStrip")));
    desk.login->showTraining({{text("p.riva"), text("formazione-2026")}});
    CHECK(desk.rig.find<ui::widgets::Strip>(text("trainingStrip"))
              ->words()
              .contains(text("formazione")));
    desk.login->setRules(text("412"), {2026, 11, 20});
    CHECK(desk.rig.textOf(text("loginRules")) == text("versione 412 del 20 novembre 2026"));
    desk.login->setRules(text("412"), {2026, 9, 20});
    auto *old = desk.rig.find<ui::widgets::Strip>(text("oldRulesStrip"));
    CHECK(old->words().contains(text("65 giorni")));
    CHECK(old->words().contains(text("Puoi lavorare")));
    desk.login->setRules(text("412"), {2026, 10, 25});
    CHECK_FALSE(desk.rig.isShown(text("oldRulesStrip")));
    desk.login->setExpired(false, {text("Comune di Valdirosa")});
    CHECK(old->isVisible());
    CHECK(old->words().contains(text("Comune di Valdirosa")));
    desk.login->setExpired(true, {});
    CHECK(old->words().contains(text("scadute")));
    CHECK(desk.rig.textOf(text("loginOffline")).contains(text("possibile")));
    desk.login->showLocked(text("s.conte"));
    CHECK(desk.rig.textOf(text("loginTitle")) == text("Schermo bloccato"));
    CHECK(desk.rig.find<QComboBox>(text("loginUser"))->currentData().toString() == text("s.conte"));
}

TEST_CASE("the way of working is chosen by one key while it has the focus, and asked once",
          "[ui][login]")
{
    SigningIn desk;
    CHECK(desk.login->mode() == domain::WorkMode::Desk);
    desk.rig.type(text("2"));   // in the password
    CHECK(desk.login->mode() == domain::WorkMode::Desk);
    desk.rig.focus(text("option_desk"));
    desk.rig.press(Qt::Key_2);
    CHECK(desk.login->mode() == domain::WorkMode::Outreach);
    desk.rig.press(Qt::Key_3);
    CHECK(desk.login->mode() == domain::WorkMode::Remote);
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.wanted.count() == 1);
    desk.login->showLocked(text("p.riva"));
    CHECK_FALSE(desk.rig.isShown(text("loginMode")));
    CHECK(desk.login->mode() == domain::WorkMode::Remote);
}

TEST_CASE("a password can be pasted (A22)", "[ui][login]")
{
    SigningIn desk;
    QApplication::clipboard()->setText(text("formazione-2026"));
    desk.rig.press(Qt::Key_V, Qt::ControlModifier);
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.wanted.count() == 1);
    CHECK(desk.wanted.first().last().toString() == text("formazione-2026"));
}

TEST_CASE("sign-in with its three ways of working fits at 100 and 200 %", "[ui][login][look]")
{
    SigningIn desk;
    desk.login->setRules(text("412"), {2026, 9, 20});
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        desk.rig.window->resize(1280, 720);
        desk.rig.settle();
        tests::screenshot(*desk.rig.window, QStringLiteral("page-01-accesso-modi-%1").arg(scale));
        CHECK(desk.rig.window->height() == 720);
        CHECK(tests::clippedTexts(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
