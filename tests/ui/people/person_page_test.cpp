#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/people/household_words.h"
#include "ui/people/mandate_page.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString cell(QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

domain::Mandate delega(const tests::PagesRig &rig)
{
    domain::Mandate mandate;
    mandate.agentName = text("Carla Neri");
    mandate.acts = {domain::Act::SeeData, domain::Act::Sign};
    mandate.from = QDate(2026, 1, 1);
    mandate.to = QDate(2026, 12, 31);
    mandate.principalDocument = {.kind = text("ci"), .seenAt = rig.desk.clock.nowUtc()};
    mandate.agentDocument = mandate.principalDocument;
    return mandate;
}

}   // namespace

TEST_CASE("a member is said by sentence, by the sex of both", "[ui][people]")
{
    domain::Person person;
    person.sex = domain::Sex::Female;
    domain::HouseholdMember member{.relation = text("figlio")};
    CHECK(ui::relationSentence(member, person) == text("figlio o figlia della richiedente"));
    member.sex = domain::Sex::Female;
    CHECK(ui::relationSentence(member, person) == text("figlia della richiedente"));
    person.sex = domain::Sex::Male;
    member.relation = text("coniuge");
    CHECK(ui::relationSentence(member, person) == text("moglie del richiedente"));
    person.sex = domain::Sex::NotStated;
    CHECK(ui::relationSentence(member, person) == text("moglie di chi chiede"));
    for (const ui::RelationChoice &one : ui::relationChoices()) {
        member.relation = one.code;
        CHECK(ui::relationSentence(member, person) != text("legame non detto"));
    }
}

TEST_CASE("W14: a child is added to the household by keys alone, with age and sentence",
          "[ui][people]")
{
    tests::PagesRig rig;
    rig.openVisit();
    auto *table = rig.find<QTableView>(text("householdTable"));
    REQUIRE(table->model()->rowCount() == 1);
    rig.focus(text("householdTable"));
    rig.type(text("+"));
    rig.type(text("Sofia"));
    rig.press(Qt::Key_Tab);
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.type(text("Conti"));
    rig.press(Qt::Key_Tab);
    rig.type(text("2/6/2017"));
    rig.press(Qt::Key_Tab);   // «figlio o figlia» is the first choice
    rig.press(Qt::Key_Tab);
    rig.press(Qt::Key_Down);
    rig.press(Qt::Key_Return);
    rig.settle();

    REQUIRE(table->model()->rowCount() == 2);
    CHECK(cell(table, 1, 0) == text("Sofia Conti"));
    CHECK(cell(table, 1, 1) == text("9"));
    CHECK(cell(table, 1, 2) == text("figlia della richiedente"));
    CHECK(cell(table, 1, 4) == text("detto oggi"));
    CHECK(rig.elena().household.members.size() == 1);
    CHECK(rig.isShown(text("undoStrip")));

    SECTION("and taken out again with Ctrl+Z")
    {
        rig.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(table->model()->rowCount() == 1);
        CHECK(rig.elena().household.members.isEmpty());
    }
    SECTION("changed with Enter, taken out with Canc")
    {
        table->selectRow(1);
        rig.focus(text("householdTable"));
        rig.press(Qt::Key_Return);
        rig.press(Qt::Key_A, Qt::ControlModifier);
        rig.type(text("Sofia Anna"));
        rig.press(Qt::Key_Return);
        CHECK(cell(table, 1, 0) == text("Sofia Anna Conti"));
        rig.press(Qt::Key_Delete);
        CHECK(table->model()->rowCount() == 1);
    }
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("a household with a birth in the future is not taken", "[ui][people]")
{
    tests::PagesRig rig;
    rig.openVisit();
    rig.find<ui::widgets::KeyButton>(text("addMember"))->click();
    rig.type(text("Sofia"));
    rig.find<QLineEdit>(text("memberBorn"))->setText(text("1/1/2030"));
    rig.find<ui::widgets::KeyButton>(text("memberKeep"))->click();
    CHECK(rig.find(text("memberBorn"))->accessibleDescription().contains(text("futuro")));
    rig.press(Qt::Key_Escape);
    CHECK_FALSE(rig.isShown(text("memberRow")));
    CHECK(rig.elena().household.members.isEmpty());
}

TEST_CASE("W8: a household older than 90 days is confirmed with one key", "[ui][people]")
{
    tests::PagesRig rig;
    domain::Person elena = rig.elena();
    elena.household.members = {{.name = text("Davide"), .relation = text("convivente_di_fatto")}};
    elena.household.confirmedAt = rig.desk.clock.nowUtc().addDays(-257);
    REQUIRE(rig.desk.desk->people().save(elena));
    rig.openVisit();

    REQUIRE(rig.isShown(text("staleStrip")));
    rig.focus(text("stillRight"));
    rig.press(Qt::Key_S);

    CHECK_FALSE(rig.isShown(text("staleStrip")));
    CHECK(rig.elena().household.confirmedAt == rig.desk.clock.nowUtc());
    CHECK(rig.elena().household.members.size() == 1);
}

TEST_CASE("who is present has a name; an expired delega says that only the signature stops",
          "[ui][people]")
{
    tests::PagesRig rig;
    const domain::Person elena = rig.elena();
    REQUIRE(rig.desk.desk->people().recordMandate(elena.id, delega(rig)));
    const auto visit = rig.openVisit();
    CHECK_FALSE(rig.isShown(text("presentName")));

    rig.find<QRadioButton>(text("present_delegato"))->click();
    rig.focus(text("presentName"));
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.type(text("Carla Neri"));
    rig.press(Qt::Key_Tab);

    auto stored = rig.desk.otherConnection()->visits().view(visit.id);
    REQUIRE(stored);
    CHECK(stored->present == text("delegato"));
    CHECK(stored->presentName == text("Carla Neri"));
    CHECK(stored->mandate == rig.elena().mandates.first().id);
    CHECK(rig.textOf(text("presentWords")).contains(text("firmare le domande")));

    rig.desk.clock.advance(std::chrono::hours(24 * 60));
    rig.personPage->show(rig.elena(), *stored);
    rig.settle();
    const QString words = rig.textOf(text("presentWords"));
    CHECK(words.contains(text("scaduta il 31 dicembre 2026")));
    CHECK(words.contains(text("Puoi ascoltare e preparare la domanda")));
}

TEST_CASE("two records side by side are joined, and the joining is undone", "[ui][people]")
{
    tests::PagesRig rig;
    const auto other = rig.desk.desk->people().findByCode(text("MRNLNE68C54L118H"));
    REQUIRE(other);
    REQUIRE(*other);
    const PersonId twin = **other;
    rig.openVisit();

    auto *table = rig.find<QTableView>(text("differences"));
    bool bornDiffers = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (cell(table, row, 2) == text("14 marzo 1968"))
            bornDiffers = table->model()
                              ->index(row, 2)
                              .data(Qt::AccessibleTextRole)
                              .toString()
                              .endsWith(text("diverso"));
    CHECK(bornDiffers);
    CHECK(rig.isShown(text("twinStrip")));
    rig.focus(text("sameOne"));
    rig.press(Qt::Key_Space);
    rig.settle();
    CHECK_FALSE(rig.isShown(text("possibleDuplicates")));
    CHECK(rig.desk.desk->people().view(twin)->id == rig.elena().id);

    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.desk.desk->people().view(twin)->id == twin);
    CHECK(rig.isShown(text("possibleDuplicates")));
    rig.find<ui::widgets::KeyButton>(text("twoPeople"))->click();
    CHECK_FALSE(rig.isShown(text("possibleDuplicates")));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("who may be the same is looked for beside the window, for the person who is there",
          "[ui][people]")
{
    tests::PagesRig rig;
    rig.personPage->compareWith(*rig.worker);
    rig.openVisit();
    REQUIRE(QTest::qWaitFor([&] { return rig.isShown(text("possibleDuplicates")); }, 20000));
    CHECK(rig.isShown(text("twinStrip")));

    const auto others = rig.desk.desk->people().search(text("Fontana"));
    REQUIRE(others);
    REQUIRE_FALSE(others->isEmpty());
    const auto other = rig.desk.desk->people().view(others->first().id);
    REQUIRE(other);
    rig.personPage->show(*other, rig.personPage->visit());
    CHECK_FALSE(rig.isShown(text("possibleDuplicates")));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("language, interpreter and way of contact are kept at once", "[ui][people]")
{
    tests::PagesRig rig;
    rig.openVisit();
    auto *language = rig.find<QComboBox>(text("language"));
    language->setCurrentIndex(language->findData(text("ar")));
    Q_EMIT language->activated(language->currentIndex());
    rig.find<QRadioButton>(text("interpreterYes"))->click();

    CHECK(rig.elena().language == text("ar"));
    CHECK(rig.elena().needsInterpreter);
    rig.personPage->undo();
    CHECK_FALSE(rig.elena().needsInterpreter);
}

TEST_CASE("a person's data are changed; the old code and name still lead to it", "[ui][people]")
{
    tests::PagesRig rig;
    rig.openVisit();
    const domain::Person before = rig.elena();
    QSignalSpy changed(rig.form, &ui::PersonForm::changed);
    rig.form->edit(before);
    rig.show(text("newPerson"));
    rig.find<QLineEdit>(text("personSurname"))->setText(text("Conti"));
    rig.focus(text("personPhone"));
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.type(text("3331234418"));
    rig.focus(text("personCap"));
    rig.type(text("118"));
    rig.press(Qt::Key_Tab);
    CHECK(rig.find(text("personCap"))->accessibleDescription().contains(text("00118?")));
    rig.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(changed.count() == 1);
    const domain::Person now = rig.elena();
    CHECK(now.surname == text("Conti"));
    CHECK(now.phone == text("+393331234418"));
    CHECK(now.contact.address.cap == text("118"));   // kept as typed
    CHECK(now.id == before.id);
    CHECK(now.formerNames.first().surname == text("Marini"));
    const auto found = rig.desk.desk->people().search(text("marini elena"));
    REQUIRE(found);
    CHECK(std::any_of(found->begin(), found->end(),
                      [&](const casework::PersonRow &row) { return row.id == before.id; }));
    CHECK(rig.desk.desk->people().search(text("333 123 4418"))->first().id == before.id);
}

TEST_CASE("a nickname, a year and a place are enough to register", "[ui][people]")
{
    tests::PagesRig rig;
    QSignalSpy registered(rig.form, &ui::PersonForm::registered);
    rig.form->startWith(QString());
    rig.show(text("newPerson"));
    rig.focus(text("personNickname"));
    rig.type(text("Il Rosso"));
    rig.focus(text("personBorn"));
    rig.type(text("1965"));
    rig.focus(text("personCareOf"));
    rig.type(text("Mensa di via Sile"));
    rig.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(registered.count() == 1);
    const auto made = registered.first().first().value<domain::Person>();
    CHECK(made.fullName() == text("Il Rosso"));
    CHECK(made.bornYear == 1965);
    CHECK_FALSE(made.bornOn.isValid());
    CHECK(made.contact.careOf.name == text("Mensa di via Sile"));
}

TEST_CASE("a delega is recorded with both documents and revoked with a reason", "[ui][people]")
{
    tests::PagesRig rig;
    const domain::Person elena = rig.elena();
    ui::MandatePage page(rig.desk.desk->people(), rig.desk.clock);
    QSignalSpy done(&page, &ui::MandatePage::done);
    page.show(elena, text("Carla Neri"));
    page.QWidget::show();
    const auto choose = [&](const char *name, const char *kind) {
        auto *box = page.findChild<QComboBox *>(text(name));
        REQUIRE(box);
        box->setCurrentIndex(box->findData(text(kind)));
    };

    page.submit();
    auto *faults = page.findChild<QLabel *>(text("mandateFaults"));
    CHECK(faults->isVisible());
    CHECK(faults->text().contains(text("il documento di chi delega")));
    CHECK(rig.elena().mandates.isEmpty());

    choose("principalDocument", "ci");
    choose("agentDocument", "passaporto");
    page.findChild<QLineEdit *>(text("mandateTo"))->setText(text("31/12/2026"));
    page.submit();
    CHECK(done.count() == 1);
    REQUIRE(rig.elena().mandates.size() == 1);
    const domain::Mandate kept = rig.elena().mandates.first();
    CHECK(kept.agentName == text("Carla Neri"));
    CHECK(kept.to == QDate(2026, 12, 31));
    CHECK(kept.acts.contains(domain::Act::Sign));
    CHECK(kept.agentDocument.kind == text("passaporto"));

    page.findChild<QAbstractButton *>(text("revokeMandate"))->click();
    CHECK(rig.elena().mandates.first().isRevoked());
    CHECK(rig.elena().mandates.first().revokedWhy == text("richiesta_interessato"));
}
