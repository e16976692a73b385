#include "tests/ui/pages/pages_rig.h"

#include "ui/cases/case_page.h"
#include "ui/cases/cases_page.h"
#include "ui/dashboard/home_page.h"
#include "ui/documents/documents_page.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/people/search_box.h"
#include "ui/reports/reports_page.h"
#include "ui/review/review_page.h"
#include "ui/signing/signing_page.h"
#include "ui/sync/outbox_page.h"
#include "ui/theme/theme.h"
#include "ui/visit/close_visit_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/person_band.h"
#include "ui/widgets/status_strip.h"
#include "ui/wizard/step_page.h"
#include "ui/words/desk_words.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

namespace tests {

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <class T>
T must(Result<T> result)
{
    INFO((result ? QString() : result.error().detail).toStdString());
    REQUIRE(result);
    return std::move(*result);
}

}   // namespace

PagesRig::PagesRig(const QString &login, const QString &bundle)
    : desk(login, bundle), places(identity::builtInPlaces()),
      worker(std::make_unique<ui::DeskWorker>(desk.parts)),
      model(std::make_unique<ui::CaseModel>(*desk.desk, *desk.parts.catalogue, desk.clock)),
      window(std::make_unique<ui::MainWindow>())
{
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    // Once a program, as in the desk itself.
    static const bool ringed = (ui::widgets::FocusRing::install(*qApp), true);
    REQUIRE(ringed);
    addPages();
    window->header()->setPlace(text("Punto INPS di Valdirosa · banco 2"), text("banco 2"));
    window->status()->setWho(text("Paola Riva · sportello"), text("Paola Riva"));
    window->status()->setQueue(text("Nessuno in attesa"));
    window->status()->setConnection(ui::widgets::ConnectionState::Online, text("In rete"));
    window->status()->setLastSave(text("Salvato alle 10:42"), text("10:42"));
    window->resize(1280, 720);
    settle();
}

PagesRig::~PagesRig() = default;

void PagesRig::addPages()
{
    const rules::Catalogue &catalogue = *desk.parts.catalogue;
    home = new ui::HomePage(*desk.desk, *worker, catalogue, places, desk.clock);
    form = new ui::PersonForm(desk.desk->people(), places, desk.clock);
    personPage = new ui::PersonPage(*desk.desk, catalogue, desk.clock);
    step = new ui::StepPage(*model);
    documents = new ui::DocumentsPage(*model, *worker);
    documents->setNames([this](const QString &by) { return ui::colleagueWords(*desk.desk, by); });
    review = new ui::ReviewPage(*model, *desk.desk);
    signing = new ui::SigningPage(*model);
    close = new ui::CloseVisitPage(desk.desk->visits(), desk.clock);
    cases = new ui::CasesPage(*desk.desk, catalogue, desk.clock, worker.get());
    casePage = new ui::CasePage(*model, *desk.desk);
    outbox = new ui::OutboxPage(*desk.desk, desk.clock);
    reports = new ui::ReportsPage(*worker, desk.clock);
    const QStringList rail = {text("home"),     text("Banco"),     text("cases"),
                              text("Pratiche"), text("outbox"),    text("Da inviare"),
                              text("reports"),  text("Riepiloghi")};
    const QStringList icons = {text("home"), text("folder"), text("send"), text("chart")};
    for (int i = 0; i < 4; ++i)
        window->addRailEntry({rail[2 * i], rail[2 * i + 1], icons[i]});
    const auto add = [this](const char *id, QWidget *page, ui::widgets::ActionBar *actions,
                            const char *lit, bool person) {
        window->addPage({text(id), text(id), page, actions, text(lit), person});
    };
    add("home", home, nullptr, "home", false);
    add("newPerson", form, form->actions(), "home", false);
    add("person", personPage, personPage->actions(), "home", true);
    add("step", step, step->actions(), "cases", true);
    add("documents", documents, documents->actions(), "cases", true);
    add("review", review, review->actions(), "cases", true);
    add("signing", signing, signing->actions(), "cases", true);
    add("close", close, close->actions(), "home", true);
    add("case", casePage, casePage->actions(), "cases", true);
    add("cases", cases, nullptr, "cases", false);
    add("outbox", outbox, outbox->actions(), "outbox", false);
    add("reports", reports, reports->actions(), "reports", false);
    window->addHeaderButton(ui::FrameKey::Search, text("search"));
    window->addHeaderButton(ui::FrameKey::Lock, text("lock"), text("Blocca"));
    QObject::connect(window->key(ui::FrameKey::Density), &QAction::triggered, step,
                     &ui::StepPage::toggleDensity);
    QObject::connect(window->key(ui::FrameKey::GoTo), &QAction::triggered, step,
                     &ui::StepPage::openJump);
    QObject::connect(window->key(ui::FrameKey::Later), &QAction::triggered, step,
                     &ui::StepPage::skip);
    const auto told = [this](const Error &error) { failures.append(error); };
    QObject::connect(model.get(), &ui::CaseModel::failed, window.get(), told);
    QObject::connect(home, &ui::HomePage::failed, window.get(), told);
    QObject::connect(form, &ui::PersonForm::failed, window.get(), told);
    QObject::connect(personPage, &ui::PersonPage::failed, window.get(), told);
    QObject::connect(documents, &ui::DocumentsPage::failed, window.get(), told);
    QObject::connect(signing, &ui::SigningPage::failed, window.get(), told);
    QObject::connect(outbox, &ui::OutboxPage::failed, window.get(), told);
    QObject::connect(reports, &ui::ReportsPage::failed, window.get(), told);
}

domain::Person PagesRig::elena()
{
    const auto id = must(desk.desk->people().findByCode(text("MRNLNE86C54L118J")));
    REQUIRE(id);
    return must(desk.desk->people().view(*id));
}

domain::Visit PagesRig::openVisit()
{
    const domain::Person person = elena();
    m_visit = must(desk.desk->visits().open(person.id, false));
    personPage->show(person, m_visit);
    window->person()->setPerson(person.fullName(), text("40 anni · CF ····118J · visita S07"),
                                text("NASpI"));
    window->person()->setStages({{text("person"), text("Persona"), true},
                                 {text("step"), text("Domande"), false},
                                 {text("documents"), text("Documenti"), false},
                                 {text("review"), text("Controlla"), false},
                                 {text("signing"), text("Firma e consegna"), false}});
    show(text("person"));
    return m_visit;
}

void PagesRig::start(const QString &benefit)
{
    const domain::Visit visit = openVisit();
    model->open(must(desk.desk->cases().open(elena(), visit.id, benefit)));
    show(text("step"));
}

void PagesRig::startNaspi()
{
    start(text("naspi"));
}

void PagesRig::answer(const QString &key, const QJsonValue &value)
{
    INFO(key.toStdString());
    REQUIRE(model->answer(key, domain::known(value, desk.clock.nowUtc())));
}

void PagesRig::answerStory()
{
    answer(text("data_cessazione"), text("2026-09-25"));
    answer(text("causa_cessazione"), text("licenziamento_gmo"));
    answer(text("categoria_lavoratore"), text("subordinato_privato"));
    answer(text("giorni_indennita_mancato_preavviso"), 0);
    answer(text("evento_sospensivo"), text("nessuno"));
    answer(text("dimissioni_ti_12m_precedenti"), false);
    answer(text("settimane_quadriennio"), 208);
    answer(text("imponibile_quadriennio"), text("72000.00"));
    answer(text("settimane_gia_utilizzate"), 0);
    answer(text("attivita_in_corso"), text("nessuna"));
    answer(text("pensione_diretta"), text("nessuna"));
    answer(text("data_domanda"), text("2026-11-24"));
    answer(text("iban"), text("IT60X0542811101000000123456"));
}

void PagesRig::declareAll()
{
    for (const rules::Declaration &declaration : model->declarations())
        REQUIRE(model->declare(declaration.id, true));
}

void PagesRig::show(const QString &page)
{
    if (page == text("home"))
        home->refresh();
    else if (page == text("documents"))
        documents->refresh();
    else if (page == text("review"))
        review->refresh();
    else if (page == text("case"))
        casePage->refresh();
    else if (page == text("cases"))
        cases->refresh();
    else if (page == text("outbox"))
        outbox->refresh();
    else if (page == text("reports"))
        reports->refresh();
    else if (page == text("signing")) {
        signing->setContext({desk.desk->identity(), m_visit, text("Paola Riva"), {}});
        signing->refresh();
    }
    window->showPage(page);
    window->person()->setCurrentStage(page);
    if (page == text("step"))
        step->resume();
    settle();
}

void PagesRig::settle()
{
    window->show();
    window->activateWindow();
    for (int turn = 0; turn < 4; ++turn)
        QApplication::processEvents();
}

bool PagesRig::isShown(const QString &name)
{
    const auto found = window->findChildren<QWidget *>(name);
    return std::any_of(found.begin(), found.end(), [](QWidget *each) { return each->isVisible(); });
}

void PagesRig::type(const QString &typed)
{
    REQUIRE(QApplication::focusWidget());
    for (const QChar c : typed)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c),
                            Qt::NoModifier);
    QApplication::processEvents();
}

void PagesRig::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window.get(), key, modifiers);
    QApplication::processEvents();
}

void PagesRig::focus(const QString &name)
{
    find(name)->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
}

QString PagesRig::textOf(const QString &labelName)
{
    return find<QLabel>(labelName)->text();
}

void PagesRig::waitFor(const std::function<bool()> &claim)
{
    constexpr int kLongestMs = 10000;
    QElapsedTimer waited;
    waited.start();
    while (!claim() && !waited.hasExpired(kLongestMs))
        QTest::qWait(5);
    REQUIRE(claim());
}

domain::Case PagesRig::onDisk()
{
    return must(desk.otherConnection()->cases().view(model->current().id));
}

}   // namespace tests
