#include "tests/support/clipping.h"
#include "tests/support/files.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/cases/cases_page.h"
#include "ui/dashboard/home_page.h"
#include "ui/documents/documents_page.h"
#include "ui/login/login_page.h"
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
#include "ui/widgets/key_button.h"
#include "ui/wizard/step_page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QSignalSpy>

using namespace core;
using ui::theme::Mode;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Look {
    Mode mode;
    int scale;
    const char *name;
};

const Look kLooks[] = {{Mode::Light, 100, "100"},
                       {Mode::Light, 200, "200"},
                       {Mode::Dark, 100, "dark-100"},
                       {Mode::Dark, 200, "dark-200"}};

/// The least height of each page, for the one that makes the window grow.
QString heights(tests::PagesRig &rig)
{
    QStringList said;
    for (const QWidget *page :
         {static_cast<QWidget *>(rig.home), static_cast<QWidget *>(rig.form),
          static_cast<QWidget *>(rig.personPage), static_cast<QWidget *>(rig.step),
          static_cast<QWidget *>(rig.documents), static_cast<QWidget *>(rig.review),
          static_cast<QWidget *>(rig.signing), static_cast<QWidget *>(rig.close),
          static_cast<QWidget *>(rig.cases), static_cast<QWidget *>(rig.outbox),
          static_cast<QWidget *>(rig.reports)})
        said.append(
            QStringLiteral("%1 %2").arg(page->objectName()).arg(page->minimumSizeHint().height()));
    return said.join(QStringLiteral(", "));
}

/// The page as it is now in every look: nothing cut, nothing without a name.
void look(tests::PagesRig &rig, const char *name)
{
    for (const Look &one : kLooks) {
        const QString file = QStringLiteral("page-%1-%2").arg(text(name), text(one.name));
        CAPTURE(file);
        ui::theme::applyTheme(*qApp, one.mode, one.scale);
        rig.window->resize(1280, 720);
        if (QWidget *focused = QApplication::focusWidget()) {
            focused->clearFocus();
            focused->setFocus(Qt::TabFocusReason);
        }
        rig.settle();
        const QImage image = tests::screenshot(*rig.window, file);
        CAPTURE(heights(rig));
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
    }
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    rig.window->resize(1280, 720);
    rig.settle();
}

QByteArray letter(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(qApp->font().family(), 14));   // the desk's own is in pixels
    painter.drawText(QRect(1200, 1200, 7000, 3000), Qt::TextWordWrap,
                     text("Valdirosa, 25 settembre 2026. Oggetto: licenziamento per motivi "
                          "dell’azienda. Il rapporto di lavoro finisce oggi."));
    painter.end();
    return tests::readFile(path);
}

}   // namespace

TEST_CASE("sign-in fits at every size: training said, wrong password said, lock said", "[ui][look]")
{
    tests::PagesRig rig((QString()));
    auto *login = new ui::LoginPage(rig.desk.clock);
    const auto status = rig.desk.login->status();
    REQUIRE(status);
    rig.window->showCover(login);
    login->showDesk(*status);
    login->setRules(text("412"), {2026, 11, 20});
    login->showTraining({{text("p.riva"), text("formazione-2026")},
                         {text("m.longo"), text("formazione-2026")},
                         {text("s.conte"), text("formazione-2026")}});
    look(rig, "01-accesso");
    login->showFailure({ErrorCode::Denied, {}}, rig.desk.clock.nowUtc().addSecs(4));
    look(rig, "01b-accesso-password-sbagliata");
    login->showLocked(text("p.riva"));
    look(rig, "01c-bloccato");
}

TEST_CASE("home, search and person fit at every size", "[ui][look]")
{
    tests::PagesRig rig;
    rig.show(text("home"));
    look(rig, "02-banco-vuoto");
    rig.startNaspi();
    rig.show(text("home"));
    rig.home->showRecovered(rig.desk.desk->cases().list(1)->first());
    look(rig, "02b-banco-ripreso");
    rig.focus(text("searchField"));
    rig.type(text("marini"));
    rig.waitFor([&] { return rig.isShown(text("searchTable")); });
    look(rig, "02c-ricerca");
    rig.home->search()->clear();
    rig.home->search()->takeCard(text("MRNLNE86C54L118K"));
    look(rig, "02d-codice-da-verificare");
    rig.openVisit();
    look(rig, "03-persona");
    rig.form->startWith(text("MRNLNE86C54L118J"));
    rig.show(text("newPerson"));
    look(rig, "03b-persona-nuova");
    rig.focus(text("personSurname"));
    rig.type(text("Marini"));
    rig.focus(text("personName"));
    rig.type(text("Elena"));
    rig.form->submit();
    look(rig, "03c-forse-gia-registrata");
}

TEST_CASE("the wizard fits at every size, with two, sixteen and twenty-three rows", "[ui][look]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    look(rig, "07-passo-data");
    rig.answer(text("data_cessazione"), text("2026-09-25"));
    rig.step->showQuestion(text("causa_cessazione"));
    look(rig, "07b-passo-causa");
    rig.answerStory();
    rig.step->showQuestion(text("causa_cessazione"));
    look(rig, "07c-passo-causa-risposto");
    rig.step->showQuestion(text("categoria_lavoratore"));
    look(rig, "07d-passo-categoria");
    rig.step->showQuestion(text("dimissioni_ti_12m_precedenti"));
    look(rig, "07e-passo-si-no");
    rig.step->showQuestion(text("imponibile_quadriennio"));
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.type(text("72,000,00"));
    rig.press(Qt::Key_Return);
    look(rig, "07f-passo-errore");
    rig.answer(text("settimane_quadriennio"), 9);
    rig.step->showQuestion(text("settimane_quadriennio"));
    look(rig, "07g-passo-per-ora-no");
    rig.step->showQuestion(text("iban"));
    look(rig, "07h-passo-iban");
}

TEST_CASE("what can be asked fits at every size, found, not found and all of it", "[ui][look]")
{
    tests::PagesRig rig;
    rig.openVisit();
    rig.focus(text("start_carta_acquisti"));
    look(rig, "05-che-cosa-puo-chiedere");
    rig.focus(text("benefitSearch"));
    rig.type(text("maternità"));
    look(rig, "05b-cercati");
    rig.type(text(" di ieri"));
    look(rig, "05c-nessuno");
}

TEST_CASE("a list fits at every size: rows, a field, the whole row, and its review", "[ui][look]")
{
    tests::PagesRig rig;
    rig.start(text("adi"));
    const auto child = [](const char *born) {
        return QJsonObject{{text("relazione"), text("figlio")},
                           {text("data_nascita"), text(born)},
                           {text("a_carico_irpef"), true},
                           {text("disabilita"), text("non_autosufficiente")}};
    };
    rig.answer(text("componenti"),
               QJsonArray{QJsonObject{{text("relazione"), text("richiedente")},
                                      {text("data_nascita"), text("1986-03-14")}},
                          child("2019-03-12"), child("2022-07-01")});
    rig.step->showQuestion(text("componenti"));
    look(rig, "07i-elenco");
    rig.find<QAbstractButton>(text("row_1"))->click();
    look(rig, "07l-riga-intera");
    rig.find<QAbstractButton>(text("field_disabilita"))->click();
    look(rig, "07m-campo-di-una-riga");
    rig.step->showQuestion(text("veicoli"));
    look(rig, "07n-elenco-vuoto");
    rig.show(text("review"));
    look(rig, "10c-controlla-elenco");
}

TEST_CASE("documents, review, signing and closing fit at every size", "[ui][look]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.show(text("review"));
    look(rig, "10-controlla-mancano");
    rig.answerStory();
    rig.show(text("documents"));
    look(rig, "09-documenti");
    const QString file = rig.desk.path() + text("/lettera.pdf");
    REQUIRE(letter(file).size() > 0);
    rig.documents->selectDocument(text("lettera_licenziamento"));
    QSignalSpy attached(rig.documents, &ui::DocumentsPage::attached);
    rig.documents->attachFile(file);
    rig.waitFor([&] { return attached.count() == 1; });
    rig.waitFor([&] { return !rig.find<QLabel>(text("documentPreview"))->pixmap().isNull(); });
    rig.model->setDocument(text("documento_identita"), domain::DocumentStatus::SeenInOriginal);
    rig.model->setDocument(text("buste_paga"), domain::DocumentStatus::Promised, {2026, 12, 2});
    look(rig, "09b-documenti-presi");
    tests::writeFile(rig.desk.path() + text("/rotto.pdf"), "%PDF-1.7 rotto");
    QSignalSpy refused(rig.documents, &ui::DocumentsPage::refused);
    rig.documents->attachFile(rig.desk.path() + text("/rotto.pdf"));
    rig.waitFor([&] { return refused.count() == 1; });
    look(rig, "09c-documento-rifiutato");
    rig.show(text("review"));
    look(rig, "10b-controlla");
    rig.show(text("signing"));
    look(rig, "11-firma");
    rig.declareAll();
    const domain::Visit visit = rig.openVisit();
    rig.show(text("signing"));
    rig.signing->setContext({rig.desk.desk->identity(), visit, text("Paola Riva"),
                             rig.desk.clock.nowUtc().addSecs(-1800)});
    look(rig, "11b-firma-senza-rete");
    REQUIRE(rig.model->finalise());
    rig.show(text("signing"));
    look(rig, "11c-consegnata");
    rig.close->start(rig.openVisit(), text("TRASMESSA"));
    rig.show(text("close"));
    look(rig, "11d-chiudi");
    rig.show(text("cases"));
    look(rig, "06-pratiche");
    rig.outbox->setConnection(false, rig.desk.clock.nowUtc().addSecs(-1800));
    rig.show(text("outbox"));
    look(rig, "12-da-inviare");
}

TEST_CASE("reports fit at every size, for who may read them and for who may not", "[ui][look]")
{
    tests::PagesRig rig(text("s.conte"));
    QSignalSpy shown(rig.reports, &ui::ReportsPage::shown);
    rig.show(text("reports"));
    rig.waitFor([&] { return shown.count() == 1; });
    look(rig, "13-riepilogo");
    rig.reports->choose(ui::ReportsPage::Report::Visits);
    rig.waitFor([&] { return shown.count() == 2; });
    look(rig, "13b-visite");
}

TEST_CASE("Tab reaches the main button of every page and never stays in a table (A6, A7)",
          "[ui][look]")
{
    tests::PagesRig rig(text("s.conte"));
    rig.startNaspi();
    rig.answerStory();
    rig.declareAll();
    const std::pair<const char *, ui::widgets::ActionBar *> pages[] = {
        {"newPerson", rig.form->actions()}, {"documents", rig.documents->actions()},
        {"review", rig.review->actions()},  {"signing", rig.signing->actions()},
        {"outbox", rig.outbox->actions()},  {"close", rig.close->actions()}};
    for (const auto &[page, actions] : pages) {
        CAPTURE(page);
        rig.show(text(page));
        REQUIRE(actions->primary()->isEnabled());
        bool reached = false;
        for (int step = 0; step < 80 && !reached; ++step) {
            rig.press(Qt::Key_Tab);
            reached = QApplication::focusWidget() == actions->primary();
        }
        CHECK(reached);
    }
    rig.show(text("person"));
    bool started = false;
    for (int step = 0; step < 80 && !started; ++step) {
        rig.press(Qt::Key_Tab);
        started = QApplication::focusWidget()->objectName().startsWith(text("start_"));
    }
    CHECK(started);
    // The list is one stop: the arrows reach the rest of it.
    rig.press(Qt::Key_Tab);
    CHECK_FALSE(QApplication::focusWidget()->objectName().startsWith(text("start_")));
}
