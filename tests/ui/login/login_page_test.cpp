#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/login/login_page.h"
#include "ui/visit/close_visit_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/strip.h"

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
    CHECK(desk.rig.textOf(text("loginRules")).contains(text("65 giorni")));
    desk.login->showLocked(text("s.conte"));
    CHECK(desk.rig.textOf(text("loginTitle")) == text("Schermo bloccato"));
    CHECK(desk.rig.find<QComboBox>(text("loginUser"))->currentData().toString() == text("s.conte"));
}

TEST_CASE("a visit does not close without an outcome; one key is enough (S10)", "[ui][visit]")
{
    tests::PagesRig rig;
    const domain::Visit visit = rig.openVisit();
    QSignalSpy closed(rig.close, &ui::CloseVisitPage::closed);
    rig.show(text("close"));
    rig.close->start(visit, {});
    rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(closed.count() == 0);
    CHECK(rig.find<ui::widgets::Strip>(text("closeRefusal"))->words().contains(text("da 1 a 9")));
    rig.press(Qt::Key_5);
    CHECK_FALSE(rig.isShown(text("closeRefusal")));
    rig.focus(text("nextStepOn"));
    rig.type(text("31/02/2027"));
    rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(closed.count() == 0);
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.type(text("9/12/2026"));
    rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(closed.count() == 1);
    const auto stored = rig.desk.otherConnection()->visits().view(visit.id);
    REQUIRE(stored);
    CHECK(stored->outcome == text("INFO"));
    CHECK_FALSE(stored->isOpen());
}
