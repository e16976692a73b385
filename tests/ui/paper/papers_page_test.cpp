#include "tests/support/clipping.h"
#include "tests/support/files.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/kept_prints.h"
#include "tests/ui/pages/pages_rig.h"

#include "core/triage/assessor.h"
#include "ui/paper/papers_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/strip.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Stampa {
    explicit Stampa(const QStringList &printers = {u"Banco 2"_s})
        : page(new ui::PapersPage(*rig.desk.desk, *rig.desk.parts.catalogue, rig.desk.clock))
    {
        page->setPrinters(std::make_unique<tests::KeptPrints>(printers, jobs));
        rig.window->addPage({u"papers"_s, u"Stampa"_s, page, page->actions(), u"home"_s, true});
        QObject::connect(page, &ui::PapersPage::failed, rig.window.get(),
                         [this](const Error &error) { rig.failures.append(error); });
    }
    void startNaspi()
    {
        rig.startNaspi();
        rig.answerStory();
        open();
    }
    void open(const QString &code = {})
    {
        ui::paper::PapersContext context;
        context.desk = rig.desk.desk->identity();
        context.person = rig.elena();
        const auto visits = rig.desk.desk->visits().stillOpen();
        REQUIRE(visits);
        if (!visits->isEmpty())
            context.visit = visits->first();
        if (rig.model->isOpen())
            context.openCase = rig.model->current().id;
        context.operatorName = u"Paola Riva"_s;
        context.assessment = assessment;
        context.facts = facts;
        page->show(context, code);
        rig.window->showPage(u"papers"_s);
        rig.settle();
    }
    QStringList codes()
    {
        QStringList codes;
        for (const QString &id : rig.find<ui::widgets::RowList>(u"paperList"_s)->ids())
            codes.append(id.section(u':', 0, 0));
        return codes;
    }
    void choose(const QString &code)
    {
        auto *list = rig.find<ui::widgets::RowList>(u"paperList"_s);
        for (const QString &id : list->ids())
            if (id.section(u':', 0, 0) == code)
                list->setCurrent(id);
    }
    QString copies() { return rig.find<QLabel>(u"copiesGiven"_s)->text(); }
    QString shown()
    {
        const auto paper = page->current();
        REQUIRE(paper);
        return paper->content().toText();
    }

    std::shared_ptr<const triage::Assessment> assessment;
    domain::Facts facts;
    QList<tests::KeptPrints::Job> jobs;
    tests::PagesRig rig;
    ui::PapersPage *page;
};

}   // namespace

TEST_CASE("without a visit there is the privacy notice", "[ui][paper][page]")
{
    Stampa desk;
    desk.open();
    CHECK(desk.codes() == QStringList{u"informativa"_s, u"informativa"_s});
    CHECK(desk.shown().contains(u"Come usiamo i suoi dati"_s));
}

TEST_CASE("a visit with a draft offers its papers and no others", "[ui][paper][page]")
{
    Stampa desk;
    desk.startNaspi();
    CHECK(desk.codes() == QStringList{u"visita"_s, u"documenti"_s, u"esito"_s, u"biglietto"_s,
                                      u"informativa"_s, u"informativa"_s});
    CHECK(desk.shown().contains(u"Domanda di NASpI: iniziata"_s));
    desk.choose(u"documenti"_s);
    CHECK(desk.shown().contains(u"Lettera di licenziamento"_s));
    desk.choose(u"esito"_s);
    CHECK(desk.shown().contains(u"Probabilmente può chiederla"_s));
    CHECK(desk.shown().contains(u"1.103,07"_s));
    desk.choose(u"biglietto"_s);
    CHECK(desk.page->current()->content().format == ui::paper::PaperFormat::Ticket);
}

TEST_CASE("after an interview the receipt carries the check of all benefits", "[ui][paper][page]")
{
    Stampa desk;
    desk.startNaspi();
    const domain::Visit visit = desk.rig.desk.desk->visits().stillOpen()->first();
    auto &triage = desk.rig.desk.desk->triage();
    const auto known = triage.facts(visit.id);
    REQUIRE(known);

    SECTION("as it stands on the screen")
    {
        triage::Assessor assessor(desk.rig.desk.parts.catalogue, desk.rig.desk.clock.today(),
                                  desk.rig.desk.clock.today());
        const auto assessment = assessor.assess(known->facts);
        REQUIRE(assessment);
        desk.assessment = std::make_shared<const triage::Assessment>(*assessment);
        desk.facts = known->facts;
    }
    SECTION("as the visit keeps it")
    {
        REQUIRE(triage.assessed(visit.id,
                                {{.benefit = u"naspi"_s, .kind = domain::FindingKind::Probable},
                                 {.benefit = u"auu"_s, .kind = domain::FindingKind::Maybe}}));
    }
    desk.open(u"visita"_s);
    CHECK(desk.shown().contains(u"Domanda di NASpI: iniziata"_s));
    CHECK(desk.shown().contains(u"Questo foglio non è una decisione"_s));
    CHECK(desk.shown().contains(u"1.103,07"_s));
    CHECK(desk.shown().contains(u"Assegno unico"_s));
    CHECK(desk.page->current()->pageCount() > 1);
    // What cannot be asked for any more is on no list to take home.
    CHECK_FALSE(desk.shown().contains(u"Non si può più chiedere"_s));
}

TEST_CASE("a paper can be asked for by its code, the receipt once there is one",
          "[ui][paper][page]")
{
    Stampa desk;
    desk.startNaspi();
    desk.open(u"documenti"_s);
    CHECK(desk.shown().contains(u"Documenti che mancano"_s));
    CHECK_FALSE(desk.codes().contains(u"domanda"_s));
    desk.rig.declareAll();
    REQUIRE(desk.rig.model->finalise());
    desk.open(u"domanda"_s);
    CHECK(desk.shown().contains(u"PROVVISORIA"_s));
    desk.open(u"visita"_s);
    CHECK(desk.shown().contains(u"Domanda di NASpI: consegnata"_s));
}

TEST_CASE("an appointment and a delega have their papers", "[ui][paper][page]")
{
    Stampa desk;
    desk.startNaspi();
    domain::Person person = desk.rig.elena();
    domain::Mandate mandate;
    mandate.id = u"{018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e77}"_s;
    mandate.agentName = u"Giulia Ferri"_s;
    mandate.acts = {domain::Act::Sign};
    mandate.from = QDate(2026, 1, 1);
    person.mandates = {mandate};
    REQUIRE(desk.rig.desk.desk->people().save(person));
    ui::paper::PapersContext context;
    context.desk = desk.rig.desk.desk->identity();
    context.person = person;
    context.visit = desk.rig.desk.desk->visits().stillOpen()->first();
    context.visit.appointment =
        domain::Appointment{QDateTime({2026, 11, 26}, {8, 30}, Qt::UTC), u"banco 1"_s};
    desk.page->show(context, u"appuntamento"_s);
    CHECK(desk.shown().contains(u"Quando: giovedì 26 novembre 2026, alle 09:30"_s));
    CHECK(desk.codes().contains(u"delega"_s));
    desk.choose(u"delega"_s);
    CHECK(desk.shown().contains(u"Giulia Ferri"_s));
}

TEST_CASE("each copy of a paper of a case is in its story, and counted on the page",
          "[ui][paper][page]")
{
    Stampa desk;
    desk.startNaspi();
    desk.choose(u"documenti"_s);
    CHECK(desk.copies() == u"Mai dato"_s);
    QSignalSpy given(desk.page, &ui::PapersPage::paperGiven);
    desk.rig.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.jobs.size() == 1);
    CHECK(desk.jobs.first().numbers == QStringList{desk.page->current()->content().number});
    CHECK(given.count() == 1);
    CHECK(desk.copies().startsWith(u"Dato una volta"_s));
    desk.page->print();
    CHECK(desk.copies().startsWith(u"Dato 2 volte"_s));
    CHECK(desk.rig.desk.trail().last() == u"case_printed"_s);
    const auto history = desk.rig.onDisk().history;
    CHECK(history.last().what == u"printed"_s);
    CHECK(history.last().subject == u"documenti"_s);
    CHECK_FALSE(history.last().by.isEmpty());
}

TEST_CASE("a paper of the visit leaves a trace too", "[ui][paper][page]")
{
    Stampa desk;
    desk.startNaspi();
    desk.choose(u"visita"_s);
    const QString path = desk.rig.desk.path() + u"/foglio.pdf"_s;
    desk.page->saveAs(path);
    CHECK(tests::readFile(path).startsWith("%PDF"));
    CHECK(desk.rig.desk.trail().contains(u"visit_printed"_s));
    CHECK(desk.copies().startsWith(u"Dato una volta"_s));
    desk.page->saveAs(desk.rig.desk.path() + u"/manca/foglio.pdf"_s);
    CHECK(desk.rig.failures.size() == 1);
}

TEST_CASE("the words of the rules on the paper follow the language that is chosen",
          "[ui][paper][page]")
{
    Stampa desk;
    rules::Faults faults;
    const QByteArray ts =
        "<TS version=\"2.1\" language=\"fr\"><context><message><source>Lettera di licenziamento"
        "</source><translation>Lettre de licenciement</translation></message></context></TS>";
    const auto french =
        std::make_shared<const rules::Wording>(rules::Wording::read(u"texts/fr.ts"_s, ts, faults));
    desk.page->setLawWords(
        [french](const QString &language) { return language == u"fr"_s ? french : nullptr; });
    desk.startNaspi();
    desk.choose(u"documenti"_s);
    auto *language = desk.rig.find<QComboBox>(u"paperLanguage"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    CHECK(desk.shown().contains(u"Lettre de licenciement"_s));
    CHECK(desk.shown().contains(u"Documents manquants"_s));
    CHECK(desk.shown().contains(u"Lettera di licenziamento"_s));
}

TEST_CASE("without a printer the page says what to do with the code", "[ui][paper][page]")
{
    Stampa desk(QStringList{});
    desk.startNaspi();
    const QString said = desk.rig.find<ui::widgets::Strip>(u"noPrinter"_s)->words();
    CHECK(said.contains(desk.page->current()->content().number));
    CHECK(desk.jobs.isEmpty());
}

TEST_CASE("the page of papers fits at every size and is worked by keys alone", "[ui][look]")
{
    Stampa desk;
    desk.startNaspi();
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        desk.rig.window->resize(1280, 720);
        desk.open(u"visita"_s);
        desk.rig.find(u"paperList"_s)->setFocus();
        desk.rig.press(Qt::Key_Down);
        tests::screenshot(*desk.rig.window, u"page-papers-%1"_s.arg(scale));
        CHECK(desk.shown().contains(u"Documenti che mancano"_s));
        CHECK(tests::clippedTexts(desk.rig.window.get()) == QStringList());
        CHECK(tests::namelessWidgets(desk.rig.window.get()) == QStringList());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
