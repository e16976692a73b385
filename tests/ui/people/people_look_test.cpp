#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/people/mandate_page.h"
#include "ui/people/people_page.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"

#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// At 100 and 200 %: nothing cut, nothing without a name, nothing wider than its room.
void look(tests::PagesRig &rig, const char *name)
{
    for (const int scale : {100, 200}) {
        const QString file = QStringLiteral("people-%1-%2").arg(text(name)).arg(scale);
        CAPTURE(file);
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        rig.window->resize(1280, 720);
        rig.settle();
        const QImage image = tests::screenshot(*rig.window, file);
        CHECK(image.width() == 1280);
        CHECK(image.height() == 720);
        CHECK(tests::clippedTexts(rig.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(rig.window.get()).join(QLatin1Char('\n')) == QString());
        for (const QScrollArea *area : rig.window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            CAPTURE(area->objectName());
            CHECK(area->widget()->width() <= area->viewport()->width());
        }
        if (auto *scroll = rig.window->findChild<QScrollArea *>(text("personScroll"));
            scroll && scroll->isVisible()) {
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            rig.settle();
            tests::screenshot(*rig.window, file + text("-below"));
            scroll->verticalScrollBar()->setValue(0);
        }
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    rig.window->resize(1280, 720);
    rig.settle();
}

/// Elena's household of March and a delega; the desk has another Elena Marini.
void tellStory(tests::PagesRig &rig)
{
    domain::Person elena = rig.elena();
    const QDateTime march({2026, 3, 12}, {9, 30}, Qt::UTC);
    const auto member = [&](const char *name, const char *relation, const QDate &born,
                            domain::Sex sex) {
        elena.household.members.append({.surname = text("Conti"),
                                        .name = text(name),
                                        .bornOn = born,
                                        .sex = sex,
                                        .relation = text(relation),
                                        .recordedAt = march});
    };
    member("Davide", "convivente_di_fatto", QDate(1983, 8, 2), domain::Sex::Male);
    member("Sofia", "figlio", QDate(2017, 6, 2), domain::Sex::Female);
    member("Pietro", "figlio", QDate(2024, 5, 18), domain::Sex::Male);
    elena.household.confirmedAt = march;
    elena.phone = text("+393331234418");
    elena.contact.way = domain::ContactWay::Message;
    elena.contact.email = text("elena.marini@example.it");
    elena.contact.address = {text("L118"), text("Valdirosa"), text("Via dei Mulini 8"),
                             text("05100"), false};
    elena.residence = elena.contact.address.line();
    REQUIRE(rig.desk.desk->people().save(elena));
    domain::Mandate mandate;
    mandate.agentName = text("Davide Conti");
    mandate.acts = {domain::Act::SeeData, domain::Act::Sign};
    mandate.from = QDate(2026, 1, 1);
    mandate.to = QDate(2026, 12, 31);
    mandate.principalDocument = {.kind = text("ci"), .seenAt = march};
    mandate.agentDocument = mandate.principalDocument;
    REQUIRE(rig.desk.desk->people().recordMandate(elena.id, mandate));
}

}   // namespace

TEST_CASE("the person's page fits with everything on it", "[ui][look]")
{
    tests::PagesRig rig;
    tellStory(rig);
    rig.openVisit();
    rig.find<QRadioButton>(text("present_delegato"))->click();
    look(rig, "person");
    rig.find<QWidget>(text("householdTable"))->setFocus();
    rig.type(text("+"));
    look(rig, "member");
}

TEST_CASE("the form for a person's data fits", "[ui][look]")
{
    tests::PagesRig rig;
    tellStory(rig);
    rig.openVisit();
    rig.form->edit(rig.elena());
    rig.show(text("newPerson"));
    look(rig, "form");
}

TEST_CASE("the pages for delega and people fit", "[ui][look]")
{
    tests::PagesRig rig;
    tellStory(rig);
    rig.openVisit();
    auto *mandates = new ui::MandatePage(rig.desk.desk->people(), rig.desk.clock);
    auto *people = new ui::PeoplePage(*rig.desk.desk, *rig.worker, rig.places, rig.desk.clock);
    rig.window->addPage(
        {text("mandate"), text("Delega"), mandates, mandates->actions(), text("home"), true});
    rig.window->addPage({text("people"), text("Persone"), people, nullptr, text("home"), false});
    mandates->show(rig.elena(), text("Davide Conti"));
    rig.show(text("mandate"));
    mandates->submit();
    look(rig, "mandate");
    people->refresh();
    rig.show(text("people"));
    look(rig, "list");
    CHECK(rig.failures.isEmpty());
}
