#include "ui/needs/interview_panel.h"

#include "core/rules/catalogue.h"
#include "core/rules/vocabulary.h"
#include "tests/support/clipping.h"
#include "ui/needs/settle_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace core;
using domain::AnswerState;

namespace {

const QDate kToday(2026, 11, 24);

const rules::Catalogue &shipped()
{
    static const auto loaded = rules::Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return **loaded;
}

rules::Question question(const char *key)
{
    const rules::Vocabulary &vocabulary = shipped().vocabulary();
    const int at = vocabulary.indexOf(QLatin1String(key));
    INFO(key);
    REQUIRE(at >= 0);
    return vocabulary.at(at).question();
}

domain::Fact told(const QJsonValue &value, const QDate &day = kToday)
{
    return domain::known(value, QDateTime(day, QTime(9, 0), Qt::UTC));
}

/// The panel alone, fed by hand; what it gives back is kept.
struct PanelRig {
    ui::InterviewPanel panel{[] { return kToday; },
                             [](const QString &key) {
                                 ui::ListGuide guide;
                                 guide.plan = rules::listPlan(shipped().vocabulary(), key);
                                 guide.tell = [](const QString &, const QJsonValue &) {
                                     return false;
                                 };
                                 return guide;
                             }};
    QSignalSpy next{&panel, &ui::InterviewPanel::nextWanted};
    QSignalSpy later{&panel, &ui::InterviewPanel::laterWanted};
    QSignalSpy confirmed{&panel, &ui::InterviewPanel::confirmed};
    QSignalSpy settled{&panel, &ui::InterviewPanel::settled};
    QSignalSpy changeWanted{&panel, &ui::InterviewPanel::changeWanted};
    struct Given {
        QString key;
        AnswerState state;
        QJsonValue value;
    };
    QList<Given> given;
    ui::InterviewState state;

    PanelRig()
    {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
        QObject::connect(&panel, &ui::InterviewPanel::answered, &panel,
                         [this](const QString &key, AnswerState answer, const QJsonValue &value) {
                             given.append({key, answer, value});
                             state.fact = answer == AnswerState::Known
                                              ? told(value)
                                              : domain::Fact{answer, {}, {}, {}};
                             panel.present(state);
                         });
        panel.resize(348, 420);
        panel.show();
        panel.activateWindow();
        QApplication::processEvents();
    }

    void ask(const char *key)
    {
        state = {};
        state.question = question(key);
        state.remaining = QStringLiteral("Restano circa 9 domande");
        state.purposes = QStringLiteral("Serve per NASpI.");
        panel.present(state);
        panel.focusQuestion();
        QApplication::processEvents();
    }
    template <class T = QLabel>
    T *part(const char *name)
    {
        INFO(name);
        auto *found = panel.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QString words(const char *label) { return part(label)->text(); }
    void type(const QString &typed)
    {
        for (const QChar c : typed)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
};

}   // namespace

TEST_CASE("a question says what is asked, why, for which measures and how many are left",
          "[ui][needs]")
{
    PanelRig rig;
    rig.ask("data_cessazione");
    const rules::Question asked = question("data_cessazione");
    CHECK(rig.words("interviewAsk") == asked.ask.it());
    CHECK(rig.words("interviewRemaining") == QStringLiteral("Restano circa 9 domande"));
    CHECK(rig.words("interviewWhy").contains(asked.why.it()));
    CHECK(rig.words("interviewWhy").contains(QStringLiteral("Serve per NASpI.")));
    CHECK(tests::namelessWidgets(&rig.panel).isEmpty());
}

TEST_CASE("a date is typed as it is said, kept on Enter, and the next question wanted",
          "[ui][needs]")
{
    PanelRig rig;
    rig.ask("data_cessazione");
    rig.type(QStringLiteral("25/9/26"));
    CHECK(rig.given.isEmpty());   // never while typing
    rig.key(Qt::Key_Return);
    REQUIRE(rig.given.size() == 1);
    CHECK(rig.given[0].value == QJsonValue(QStringLiteral("2026-09-25")));
    CHECK(rig.next.count() == 1);
}

TEST_CASE("what cannot be read stays in the field, and the question too", "[ui][needs]")
{
    PanelRig rig;
    rig.ask("data_cessazione");
    rig.type(QStringLiteral("31/2"));
    rig.key(Qt::Key_Return);
    CHECK(rig.given.isEmpty());
    CHECK(rig.next.isEmpty());
    CHECK(rig.part<QLineEdit>("data_cessazione")->text() == QStringLiteral("31/2"));
    CHECK(rig.panel.isInHand());
    // The same question told again keeps it.
    rig.panel.present(rig.state);
    CHECK(rig.part<QLineEdit>("data_cessazione")->text() == QStringLiteral("31/2"));
}

TEST_CASE("an option is an answer when chosen, and the question goes only on Enter", "[ui][needs]")
{
    PanelRig rig;
    rig.ask("causa_cessazione");
    rig.key(Qt::Key_1);
    REQUIRE(rig.given.size() == 1);
    CHECK(rig.given[0].value.toString() == question("causa_cessazione").options[0].value);
    CHECK(rig.next.isEmpty());
    rig.key(Qt::Key_Return);
    CHECK(rig.next.count() == 1);
}

TEST_CASE("«Non so» and «Preferisce non dirlo» answer every question, by key and by button",
          "[ui][needs]")
{
    PanelRig rig;
    rig.ask("causa_cessazione");
    QTest::keyClick(QApplication::focusWidget(), '?');
    REQUIRE(rig.given.size() == 1);
    CHECK(rig.given[0].state == AnswerState::Unknown);
    CHECK(rig.words("interviewState").contains(QStringLiteral("Non so")));
    QTest::keyClick(QApplication::focusWidget(), '?');
    CHECK(rig.given.last().state == AnswerState::Declined);
    CHECK(rig.next.isEmpty());
    rig.ask("data_cessazione");
    rig.type(QStringLiteral("??"));
    rig.key(Qt::Key_Return);
    CHECK(rig.given.last().state == AnswerState::Declined);
    rig.ask("componenti");
    rig.part<QAbstractButton>("interviewUnknown")->click();
    CHECK(rig.given.last().key == QStringLiteral("componenti"));
    CHECK(rig.given.last().state == AnswerState::Unknown);
    CHECK(rig.next.count() == 2);
}

TEST_CASE("«Torno dopo» puts the question off without an answer", "[ui][needs]")
{
    PanelRig rig;
    rig.ask("causa_cessazione");
    rig.panel.skip();
    REQUIRE(rig.later.count() == 1);
    CHECK(rig.later[0][0].toString() == QStringLiteral("causa_cessazione"));
    CHECK(rig.given.isEmpty());
}

TEST_CASE("what is old is confirmed with Enter, or changed", "[ui][needs]")
{
    PanelRig rig;
    rig.state = {};
    rig.state.question = question("settimane_quadriennio");
    rig.state.fact = told(208, {2026, 3, 12});
    rig.state.stale = true;
    rig.panel.present(rig.state);
    rig.panel.focusQuestion();
    CHECK(rig.words("interviewState") ==
          QStringLiteral("Detto il 12 marzo 2026, 257 giorni fa. È ancora così?"));
    CHECK(rig.part<QAbstractButton>("interviewContinue")->text() ==
          QStringLiteral("È ancora così"));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.confirmed.count() == 1);
    CHECK(rig.given.isEmpty());
    CHECK(rig.next.count() == 1);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(QStringLiteral("190"));
    rig.key(Qt::Key_Return);
    CHECK(rig.given.size() == 1);
    CHECK(rig.confirmed.count() == 1);
}

TEST_CASE("a contradiction is said at its question, and holds Enter back once", "[ui][needs]")
{
    PanelRig rig;
    rig.ask("causa_cessazione");
    rig.state.fact = told(question("causa_cessazione").options[0].value);
    rig.state.contradiction = QStringLiteral("Prima ha detto che lavora ancora.");
    rig.panel.present(rig.state);
    CHECK(rig.words("interviewFault") == rig.state.contradiction);
    CHECK(rig.part("interviewFault")->accessibleName().startsWith(QStringLiteral("Errore:")));
    rig.key(Qt::Key_Return);
    CHECK(rig.next.isEmpty());
    rig.key(Qt::Key_Return);
    CHECK(rig.next.count() == 1);
}

TEST_CASE("a contradiction said at another question leads there and holds nothing back",
          "[ui][needs]")
{
    PanelRig rig;
    rig.ask("causa_cessazione");
    CHECK_FALSE(rig.part<QAbstractButton>("interviewFaultLink")->isVisible());
    rig.state.contradiction = QStringLiteral("Il figlio è nato dopo oggi.");
    rig.state.contradicted = QStringLiteral("componenti");
    rig.panel.present(rig.state);
    rig.key(Qt::Key_Return);
    CHECK(rig.next.count() == 1);
    rig.part<QAbstractButton>("interviewFaultLink")->click();
    REQUIRE(rig.changeWanted.count() == 1);
    CHECK(rig.changeWanted[0][0].toString() == QStringLiteral("componenti"));
}

TEST_CASE("two answers that differ stand side by side with their days, and one key settles them",
          "[ui][needs]")
{
    PanelRig rig;
    rig.ask("data_cessazione");
    const rules::Question weeks = question("settimane_quadriennio");
    casework::FactConflict conflict;
    conflict.key = weeks.key;
    conflict.earlier = told(208, {2026, 3, 12});
    conflict.now = told(190);
    rig.state.conflict = conflict;
    rig.state.conflictQuestion = weeks;
    rig.panel.present(rig.state);
    CHECK(rig.words("settleNowAnswer") == QStringLiteral("190 settimane"));
    CHECK(rig.words("settleNowWhen").contains(QStringLiteral("24 nov")));
    CHECK(rig.words("settleEarlierAnswer") == QStringLiteral("208 settimane"));
    CHECK(rig.words("settleEarlierWhen").contains(QStringLiteral("12 marzo 2026")));
    // It does not take the focus, and its digits act only inside it.
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("data_cessazione"));
    rig.type(QStringLiteral("2"));
    CHECK(rig.settled.isEmpty());
    rig.part<ui::SettleCard>("settleCard")->setFocus();
    rig.key(Qt::Key_2);
    REQUIRE(rig.settled.count() == 1);
    CHECK(rig.settled[0][0].toString() == weeks.key);
    CHECK(rig.settled[0][1].toBool());
    rig.key(Qt::Key_1);
    CHECK_FALSE(rig.settled.last()[1].toBool());
}

TEST_CASE("what is known opens in place of the question, each changed or confirmed by one key",
          "[ui][needs]")
{
    PanelRig rig;
    rig.ask("data_cessazione");
    rig.state.topics = {QStringLiteral("età"), QStringLiteral("famiglia")};
    rig.state.known = {
        {QStringLiteral("settimane_quadriennio"), QStringLiteral("Settimane"),
         QStringLiteral("208 settimane"), QStringLiteral("dalla visita del 12 mar 2026"), true,
         QStringLiteral("Contributi")},
        {QStringLiteral("data_nascita"), QStringLiteral("Data di nascita"),
         QStringLiteral("14 marzo 1986"), QStringLiteral("dalla tessera, 3 mar 2026"), false,
         QStringLiteral("Persona")}};
    rig.panel.present(rig.state);
    CHECK(rig.words("interviewKnown") == QStringLiteral("Già note: età, famiglia"));
    rig.part<QAbstractButton>("interviewSee")->click();
    QApplication::processEvents();
    REQUIRE(rig.panel.isKnownOpen());
    CHECK(QApplication::focusWidget()->objectName() ==
          QStringLiteral("known_settimane_quadriennio"));
    rig.key(Qt::Key_S);
    REQUIRE(rig.confirmed.count() == 1);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_S);   // nothing to confirm there
    CHECK(rig.confirmed.count() == 1);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.changeWanted.count() == 1);
    CHECK(rig.changeWanted[0][0].toString() == QStringLiteral("data_nascita"));
    CHECK_FALSE(rig.panel.isKnownOpen());
    rig.panel.openKnown();
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.panel.isKnownOpen());
    CHECK(rig.given.isEmpty());
}

TEST_CASE("rows are told in the narrow panel: one is added, asked and kept", "[ui][needs]")
{
    PanelRig rig;
    rig.ask("componenti");
    auto *add = rig.part<QAbstractButton>("rowAdd");
    CHECK(rig.panel.rect().contains(QRect(add->mapTo(&rig.panel, QPoint()), add->size())));
    add->click();
    QApplication::processEvents();
    CHECK(rig.words("interviewAsk") != question("componenti").ask.it());   // a field of the row
    rig.key(Qt::Key_1);
    REQUIRE_FALSE(rig.given.isEmpty());
    CHECK(rig.given.last().value.toArray().size() >= 1);
    CHECK(rig.next.isEmpty());
}

TEST_CASE("with nothing more to ask it says so and asks nothing", "[ui][needs]")
{
    PanelRig rig;
    rig.ask("data_cessazione");
    rig.state.question.reset();
    rig.panel.present(rig.state);
    CHECK(rig.words("interviewAsk") == QStringLiteral("Non c’è altro da chiedere."));
    CHECK_FALSE(rig.part<QAbstractButton>("interviewUnknown")->isVisible());
    rig.panel.goOn();
    CHECK(rig.next.isEmpty());
    rig.panel.forget();
    CHECK(rig.panel.key().isEmpty());
}
