#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/people/duplicate_card.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Registering {
    explicit Registering(const QString &typed = QString())
    {
        rig.form->startWith(typed);
        rig.show(text("newPerson"));
    }
    void fill(const char *field, const char *value)
    {
        rig.focus(text(field));
        rig.press(Qt::Key_A, Qt::ControlModifier);
        rig.type(text(value));
    }
    QString in(const char *field) { return rig.find<QLineEdit>(text(field))->text(); }
    void submit() { rig.press(Qt::Key_Return, Qt::ControlModifier); }

    tests::PagesRig rig;
    QSignalSpy registered{rig.form, &ui::PersonForm::registered};
    QSignalSpy same{rig.form, &ui::PersonForm::sameAs};
};

}   // namespace

TEST_CASE("a good code fills in birth, sex and place of birth", "[ui][people]")
{
    Registering desk(text("RSSMRA85T10A562S"));
    CHECK(desk.in("personCode") == text("RSSMRA85T10A562S"));
    CHECK(desk.in("personBorn") == text("10/12/1985"));
    CHECK(desk.rig.find<QComboBox>(text("personSex"))->currentText() == text("uomo"));
    CHECK_FALSE(desk.in("personPlace").isEmpty());
}

TEST_CASE("a new person is registered by keys alone and can be found at once", "[ui][people]")
{
    Registering desk(text("Bianchi"));
    CHECK(desk.in("personSurname") == text("Bianchi"));
    desk.fill("personSurname", "Bianchi");
    desk.rig.press(Qt::Key_Tab);
    desk.rig.type(text("Nicolò"));
    desk.rig.press(Qt::Key_Tab);
    desk.rig.type(text("28/2/2001"));
    desk.submit();
    REQUIRE(desk.registered.count() == 1);
    const auto made = desk.registered.first().first().value<domain::Person>();
    CHECK(made.bornOn == QDate(2001, 2, 28));
    CHECK(desk.rig.desk.person(text("Bianchi")).id == made.id);
}

TEST_CASE("a name is enough; without any nothing is registered", "[ui][people]")
{
    Registering desk;
    desk.submit();
    CHECK(desk.registered.count() == 0);
    CHECK(desk.rig.find(text("personSurname"))->accessibleDescription().startsWith(text("Errore")));
    desk.fill("personName", "Tesfaye");
    desk.submit();
    CHECK(desk.registered.count() == 1);
}

TEST_CASE("a code whose letter is wrong is kept, unverified", "[ui][people]")
{
    Registering desk(text("RSSMRA85T10A562T"));
    CHECK(desk.rig.find(text("personCode"))
              ->accessibleDescription()
              .contains(text("mi aspetto S, leggo T")));
    desk.fill("personSurname", "Rossi");
    desk.submit();
    REQUIRE(desk.registered.count() == 1);
    const auto made = desk.registered.first().first().value<domain::Person>();
    REQUIRE(made.identifiers.size() == 1);
    CHECK(made.identifiers.first().value == text("RSSMRA85T10A562T"));
    CHECK_FALSE(made.identifiers.first().checked);
}

TEST_CASE("a health code is refused by the form as well", "[ui][people]")
{
    Registering desk;
    desk.fill("personSurname", "Rossi");
    desk.fill("personCode", "STP1234567890123");
    desk.submit();
    CHECK(desk.registered.count() == 0);
    CHECK(desk.rig.find(text("personCode"))->accessibleDescription().startsWith(text("Errore")));
}

TEST_CASE("a birth that does not exist or is to come is said and nothing is registered",
          "[ui][people]")
{
    Registering desk;
    desk.fill("personSurname", "Rossi");
    for (const char *typed : {"31/02/1980", "1/1/2030", "boh"}) {
        CAPTURE(typed);
        desk.fill("personBorn", typed);
        desk.submit();
        CHECK(desk.registered.count() == 0);
        CHECK(
            desk.rig.find(text("personBorn"))->accessibleDescription().startsWith(text("Errore")));
    }
}

TEST_CASE("people who may be the same are shown before there is a second record", "[ui][people]")
{
    Registering desk;
    desk.fill("personSurname", "Marini");
    desk.fill("personName", "Elena");
    desk.fill("personBorn", "14/3/1986");
    desk.submit();
    CHECK(desk.registered.count() == 0);
    const auto cards = desk.rig.window->findChildren<ui::DuplicateCard *>();
    REQUIRE_FALSE(cards.isEmpty());
    CHECK(cards.first()->isVisible());

    SECTION("one of them is opened instead")
    {
        cards.first()->findChild<ui::widgets::KeyButton *>(text("samePerson"))->click();
        REQUIRE(desk.same.count() == 1);
        CHECK(desk.same.first().first().value<PersonId>() == desk.rig.elena().id);
        CHECK(desk.registered.count() == 0);
    }
    SECTION("they are two: the same data again registers")
    {
        desk.submit();
        CHECK(desk.registered.count() == 1);
    }
    SECTION("other data are compared again")
    {
        desk.fill("personBorn", "14/3/1968");
        desk.submit();
        CHECK(desk.registered.count() == 0);
    }
}

TEST_CASE("the whole code is shown on request and leaves a trace", "[ui][people]")
{
    tests::PagesRig rig;
    rig.openVisit();
    CHECK(rig.textOf(text("cardCode")).startsWith(text("····")));
    const auto before = rig.desk.trail();
    rig.find<ui::widgets::LinkLabel>(text("revealCode"))->click();
    CHECK(rig.textOf(text("cardCode")) == text("MRNLNE86C54L118J"));
    const auto after = rig.desk.trail();
    REQUIRE(after.size() == before.size() + 1);
    CHECK(after.last() == text("code_revealed"));
    rig.openVisit();
    CHECK(rig.textOf(text("cardCode")).startsWith(text("····")));
}

TEST_CASE("who is present is kept with the visit", "[ui][people]")
{
    tests::PagesRig rig;
    const auto visit = rig.openVisit();
    CHECK(rig.find<QRadioButton>(text("present_interessato"))->isChecked());
    rig.find<QRadioButton>(text("present_interprete"))->click();
    const auto stored = rig.desk.otherConnection()->visits().view(visit.id);
    REQUIRE(stored);
    CHECK(stored->present == text("interprete"));
    QSignalSpy start(rig.personPage, &ui::PersonPage::startWanted);
    rig.find<QAbstractButton>(text("start_naspi"))->click();
    CHECK(start.count() == 1);
}

TEST_CASE("what a card says is proposed with its source, and typing over it takes the source away",
          "[ui][people][devices]")
{
    Registering here(text("DLLMNT96S60Z343G"));
    domain::Person read;
    read.surname = text("Diallo");
    read.name = text("Aminata");
    read.bornOn = QDate(1996, 11, 20);
    read.sex = domain::Sex::Female;
    read.residence = text("Via Delle Rose 1, Milano");
    here.rig.form->propose(read, text("dalla tessera"));
    CHECK(here.in("personSurname") == text("Diallo"));
    CHECK(here.in("personName") == text("Aminata"));
    CHECK(here.in("personBorn") == text("20/11/1996"));
    const auto told = [&] {
        return here.rig.find<QLineEdit>(text("personSurname"))->accessibleDescription();
    };
    CHECK(told().contains(text("dalla tessera")));
    here.fill("personSurname", "Diallo Sow");
    CHECK_FALSE(told().contains(text("dalla tessera")));
    here.rig.form->startWith(QString());
    CHECK(here.in("personSurname").isEmpty());
}

TEST_CASE("what a document said is shown with its source until it is changed", "[ui][people]")
{
    Registering desk;
    domain::Person read;
    read.surname = text("Haile");
    read.name = text("Tesfaye Abraha");
    read.bornOn = QDate(1990, 1, 1);
    read.sex = domain::Sex::Male;
    read.residence = text("Via Roma 1");
    desk.rig.form->propose(read, text("letto dal documento"));
    CHECK(desk.in("personSurname") == text("Haile"));
    CHECK(desk.in("personName") == text("Tesfaye Abraha"));
    CHECK(desk.in("personBorn") == text("01/01/1990"));
    CHECK(desk.in("personStreet") == text("Via Roma 1"));
    CHECK(desk.rig.find(text("personSurname"))
              ->accessibleDescription()
              .contains(text("letto dal documento")));
}

TEST_CASE("a document that was seen is noted with its number, its last day and who issued it",
          "[ui][people]")
{
    Registering desk(text("Bianchi"));
    CHECK_FALSE(desk.rig.isShown(text("personDocumentNumber")));
    desk.rig.find<QComboBox>(text("personIdentification"))
        ->setCurrentIndex(static_cast<int>(domain::Identification::Document));
    desk.rig.settle();
    desk.fill("personDocumentNumber", "ca00000aa");
    desk.fill("personDocumentExpires", "trenta");
    desk.submit();
    CHECK(desk.registered.count() == 0);
    desk.fill("personDocumentExpires", "14/3/2030");
    desk.fill("personDocumentIssuer", "Comune di Valdirosa");
    desk.submit();
    REQUIRE(desk.registered.count() == 1);
    const auto made = desk.registered.first().first().value<domain::Person>();
    const auto kept = desk.rig.desk.otherConnection()->people().view(made.id);
    REQUIRE(kept);
    CHECK(kept->document.kind == text("ci"));
    CHECK(kept->document.number == text("CA00000AA"));
    CHECK(kept->document.expiresOn == QDate(2030, 3, 14));
    CHECK(kept->document.issuer == text("Comune di Valdirosa"));
    CHECK(kept->document.seenAt == desk.rig.desk.clock.nowUtc());
    CHECK(kept->document.seenBy == text("OP-7F3A"));
    // Saved again unchanged it was not seen again.
    desk.rig.desk.clock.advance(std::chrono::hours(1));
    desk.rig.form->edit(*kept);
    desk.rig.show(text("newPerson"));
    desk.submit();
    CHECK(desk.rig.desk.otherConnection()->people().view(made.id)->document == kept->document);
}

TEST_CASE("where somebody without a home is found is noted with the hours and the telephone there",
          "[ui][people]")
{
    Registering desk(text("Toni"));
    desk.fill("personCareOf", "Mensa di via Pozzo");
    desk.fill("personCareOfHours", "a pranzo, tutti i giorni");
    desk.fill("personCareOfPhone", "0438 010 200");
    desk.submit();
    REQUIRE(desk.registered.count() == 1);
    const auto made = desk.registered.first().first().value<domain::Person>();
    CHECK(made.contact.careOf.hours == text("a pranzo, tutti i giorni"));
    CHECK(made.contact.careOf.phone == text("+390438010200"));
    desk.rig.personPage->show(made, desk.rig.openVisit());
    desk.rig.settle();
    CHECK(desk.rig.textOf(text("cardCareOf"))
              .startsWith(text("Mensa di via Pozzo · a pranzo, tutti i giorni · ")));
}

TEST_CASE("a birth on 1 January may be a presumed one; the box is there for no other day",
          "[ui][people]")
{
    Registering desk(text("Diallo"));
    desk.fill("personBorn", "2/1/1999");
    desk.rig.focus(text("personSurname"));
    CHECK_FALSE(desk.rig.isShown(text("personBornPresumed")));
    desk.fill("personBorn", "1/1/1999");
    desk.rig.focus(text("personSurname"));
    REQUIRE(desk.rig.isShown(text("personBornPresumed")));
    desk.rig.focus(text("personBornPresumed"));
    desk.rig.press(Qt::Key_Space);
    desk.submit();
    REQUIRE(desk.registered.count() == 1);
    const auto made = desk.registered.first().first().value<domain::Person>();
    CHECK(made.bornOn == QDate(1999, 1, 1));
    CHECK(made.bornPresumed);
    desk.rig.form->edit(made);
    CHECK(desk.rig.find<QCheckBox>(text("personBornPresumed"))->isChecked());
}
