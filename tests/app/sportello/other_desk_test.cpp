#include "app/sportello/workbench.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/core/sync/desks_of_site.h"
#include "tests/support/string_makers.h"
#include "ui/widgets/strip.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace core;

namespace {

using tests::kLongMs;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The program with a draft of a NASpI, and banco 3 of the same site, which knows that draft.
struct Rig : tests::ProgramRig {
    tests::SiteDesk other{3, QStringLiteral("m.longo"), tests::DeskFixture::shippedBundle()};
    CaseId id;

    Rig()
    {
        start();
        REQUIRE(signIn());
        other.knows(*program->foundation()->centre());
        auto *search = find<QLineEdit>("searchField");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("MRNLNE86C54L118J"));
        QTest::keyClick(search, Qt::Key_Return);
        REQUIRE(program->window().currentPage() == app::page::kPerson);
        bench().startCase(QStringLiteral("naspi"));
        id = model().current().id;
        answer("settimane_quadriennio", 208);
        bench().sync().wake();
        REQUIRE(QTest::qWaitFor(
            [&] {
                other.pass();
                return other.has(id);
            },
            kLongMs));
        pause();
    }

    app::Workbench &bench() { return *program->workbench(); }
    ui::CaseModel &model() { return bench().model(); }
    void answer(const char *key, const QJsonValue &value)
    {
        REQUIRE(model().answer(text(key), domain::known(value, clock.nowUtc())));
    }
    /// Nobody holds a case for so long.
    void pause()
    {
        clock.advance(std::chrono::minutes(31));
        other.desk.clock.set(clock.nowUtc());
    }
    void tellFromThere() { REQUIRE(other.pass().online); }
    /// Until the program has read the news of the draft.
    void listen()
    {
        QSignalSpy news(&bench().sync(), &sync::Engine::draftChanged);
        bench().sync().wake();
        REQUIRE(QTest::qWaitFor([&] { return news.count() > 0; }, kLongMs));
        QCoreApplication::processEvents();
    }
    QJsonValue here(const char *key)
    {
        const domain::Fact *fact = model().current().facts.find(text(key));
        return fact ? fact->value : QJsonValue();
    }
    /// Several pages have one of that name.
    template <class T>
    T *seen(const char *name)
    {
        for (T *one : program->window().findChildren<T *>(QString::fromLatin1(name)))
            if (one->isVisible())
                return one;
        FAIL("not on the screen");
        return nullptr;
    }
    QString status()
    {
        QStringList said;
        for (const auto *label : program->window().findChildren<QLabel *>())
            if (label->isVisible())
                said.append(label->text());
        return said.join(QLatin1Char('\n'));
    }
};

}   // namespace

TEST_CASE("what another desk answers stands in the open case as soon as it is told (W4)",
          "[app][drafts]")
{
    Rig rig;
    rig.bench().show(app::page::kCase);
    rig.other.answer(rig.id, "settimane_quadriennio", 190);
    rig.tellFromThere();
    rig.listen();
    CHECK(rig.here("settimane_quadriennio") == 190);
    CHECK(rig.status().contains(text("cambiata a un altro banco: ecco com’è adesso")));
}

TEST_CASE("a draft begun at another desk is found in the list and gone on with here (W4)",
          "[app][drafts]")
{
    Rig rig;
    rig.bench().show(app::page::kCases);
    const domain::Case begun =
        rig.other.desk.draft(rig.other.desk.person(text("Bruno Testa")), text("adi"));
    REQUIRE(rig.other.desk.desk->cases().release(begun.id));
    rig.tellFromThere();
    rig.listen();
    auto *list = rig.seen<QTableView>("casesTable");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }, kLongMs));
    rig.bench().openCase(begun.id);
    CHECK(rig.program->window().currentPage() == app::page::kStep);
    CHECK(rig.model().current().id == begun.id);
    CHECK(rig.bench().visitedPerson() == text("Bruno Testa"));

    // Put away there it is only looked at, and no visit of here is taken for its own.
    rig.bench().show(app::page::kHome);
    rig.pause();
    const domain::Case there = rig.other.now(begun.id);
    REQUIRE(rig.other.desk.desk->cases().archive(begun.id, there.revision, text("doppia")));
    rig.tellFromThere();
    rig.listen();
    rig.bench().openCase(begun.id);
    CHECK(rig.model().current().isArchived());
}

TEST_CASE("what is being typed is left alone until the page is left (W3, W4)", "[app][drafts]")
{
    Rig rig;
    rig.bench().show(app::page::kStep);
    rig.bench().step().showQuestion(text("imponibile_quadriennio"));
    QTest::qWait(50);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("7200"));
    rig.other.answer(rig.id, "settimane_quadriennio", 190);
    rig.tellFromThere();
    rig.listen();
    CHECK(field->text() == text("7200"));
    CHECK(rig.here("settimane_quadriennio") == 208);
    rig.bench().show(app::page::kCase);
    CHECK(rig.here("settimane_quadriennio") == 190);
}

TEST_CASE("two desks that both went on without a line: side by side, joined here, equal there (W5)",
          "[app][drafts]")
{
    Rig rig;
    rig.bench().show(app::page::kCase);
    rig.answer("causa_cessazione", text("licenziamento_gmo"));
    rig.other.answer(rig.id, "settimane_quadriennio", 190);
    rig.tellFromThere();
    rig.listen();
    REQUIRE(rig.model().versions());
    CHECK(rig.here("settimane_quadriennio") == 208);
    CHECK(rig.seen<ui::widgets::Strip>("versionsStrip")->words().contains(text("al banco 3")));
    rig.seen<QPushButton>("compareVersions")->click();
    REQUIRE(rig.program->window().currentPage() == app::page::kTwoVersions);
    rig.seen<QPushButton>("joinVersions")->click();
    CHECK(rig.program->window().currentPage() == app::page::kCase);
    CHECK(rig.here("settimane_quadriennio") == 190);
    CHECK(rig.here("causa_cessazione") == text("licenziamento_gmo"));
    CHECK_FALSE(rig.model().versions());
    // The joined draft goes out by itself.
    CHECK(QTest::qWaitFor(
        [&] {
            rig.other.pass();
            return rig.other.value(rig.id, "causa_cessazione") == text("licenziamento_gmo");
        },
        kLongMs));
    CHECK(rig.other.differing() == 0);
    // And the way to the comparison is closed again.
    rig.bench().show(app::page::kTwoVersions);
    CHECK(rig.program->window().currentPage() == app::page::kCase);
}

TEST_CASE("a draft put away at another desk closes here and says why (W4)", "[app][drafts]")
{
    Rig rig;
    rig.bench().show(app::page::kReview);
    const domain::Case there = rig.other.now(rig.id);
    REQUIRE(rig.other.desk.desk->cases().archive(rig.id, there.revision, text("doppia")));
    rig.tellFromThere();
    rig.listen();
    CHECK(rig.model().current().isArchived());
    CHECK(rig.program->window().currentPage() == app::page::kCase);
    CHECK(rig.seen<ui::widgets::Strip>("awayStrip")->words().contains(text("altro banco")));
}
