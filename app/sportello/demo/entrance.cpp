#include "app/sportello/demo/entrance.h"

#include <QComboBox>

namespace app::demo {

namespace {

// A first start makes the keys of three operators.
constexpr int kPreparingMs = 120000;

}   // namespace

bool chooseOperator(Program &program, Stage &stage, const QString &login)
{
    const bool ready = stage.waitFor(
        QStringLiteral("the sign-in page is ready"),
        [&program] {
            return program.foundation() && program.loginPage() &&
                   program.loginPage()
                       ->findChild<QWidget *>(QStringLiteral("loginPassword"))
                       ->hasFocus();
        },
        kPreparingMs);
    auto *users = qobject_cast<QComboBox *>(stage.find(QStringLiteral("loginUser")));
    if (!ready || !users || !stage.focus(QStringLiteral("loginUser")))
        return false;
    const int wanted = users->findData(login);
    while (wanted >= 0 && users->currentIndex() != wanted)
        stage.press(users->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return stage.expect(wanted >= 0, QStringLiteral("an operator ") + login);
}

bool enterPassword(Program &program, Stage &stage, const QString &login)
{
    stage.focus(QStringLiteral("loginPassword"));
    stage.type(program.foundation()->trainingPasswords().value(login));
    stage.press(Qt::Key_Return);
    return stage.waitFor(QStringLiteral("signed in as ") + login, [&program] {
        return program.workbench() && !program.window().isCovered();
    });
}

}   // namespace app::demo
