#pragma once

#include "core/identity/places.h"
#include "tests/support/desk_fixture.h"
#include "ui/main_window.h"
#include "ui/model/case_model.h"
#include "ui/model/desk_worker.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace ui {
class CasePage;
class CasesPage;
class CloseVisitPage;
class DocumentsPage;
class HomePage;
class LoginPage;
class OutboxPage;
class PersonForm;
class PersonPage;
class ReportsPage;
class ReviewPage;
class SigningPage;
class StepPage;
}   // namespace ui

namespace tests {

/// Every page of the desk in its real frame, over a whole training desk and the rules that ship.
/// Elena Marini is the person of the design's story: today is 24 November 2026.
class PagesRig {
public:
    explicit PagesRig(const QString &login = QStringLiteral("p.riva"),
                      const QString &bundle = DeskFixture::shippedBundle());
    ~PagesRig();

    DeskFixture desk;
    core::identity::PlaceFile places;
    std::unique_ptr<ui::DeskWorker> worker;
    std::unique_ptr<ui::CaseModel> model;
    QList<core::Error> failures;   // what any page told
    std::unique_ptr<ui::MainWindow> window;
    ui::HomePage *home;
    ui::PersonForm *form;
    ui::PersonPage *personPage;
    ui::StepPage *step;
    ui::DocumentsPage *documents;
    ui::ReviewPage *review;
    ui::SigningPage *signing;
    ui::CloseVisitPage *close;
    ui::CasesPage *cases;
    ui::CasePage *casePage;
    ui::OutboxPage *outbox;
    ui::ReportsPage *reports;

    core::domain::Person elena();
    /// Elena's visit is open and her page shown.
    core::domain::Visit openVisit();
    /// A draft of Elena's for this benefit, on the first question.
    void start(const QString &benefit);
    void startNaspi();
    /// The story's answers, given to the model.
    void answerStory();
    void answer(const QString &key, const QJsonValue &value);
    void declareAll();

    /// As if chosen in the rail or in the band: refreshed and shown.
    void show(const QString &page);
    void settle();

    /// The visible widget of that name; fails the test when there is none.
    template <class T = QWidget>
    T *find(const QString &name)
    {
        INFO(name.toStdString());
        for (T *widget : window->findChildren<T *>(name))
            if (widget->isVisible())
                return widget;
        FAIL("not on the screen");
        return nullptr;
    }
    bool isShown(const QString &name);
    /// To the widget that has the focus.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void focus(const QString &name);
    QString textOf(const QString &labelName);
    /// Lets the program work until `claim` holds; fails the test after ten seconds.
    void waitFor(const std::function<bool()> &claim);

    /// The case as another connection reads it from the disk.
    core::domain::Case onDisk();

private:
    void addPages();
    core::domain::Visit m_visit;
};

}   // namespace tests
