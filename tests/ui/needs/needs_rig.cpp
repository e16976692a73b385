#include "tests/ui/needs/needs_rig.h"

#include "ui/widgets/person_band.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

namespace tests {

using namespace core;

NeedsRig::NeedsRig()
    : triage(*pages.desk.desk, pages.desk.parts.catalogue, pages.desk.clock),
      page(new ui::NeedsPage(triage, pages.desk.clock))
{
    QObject::connect(&triage, &ui::TriageModel::failed, page,
                     [this](const Error &error) { failures.append(error); });
    pages.window->addPage({QStringLiteral("needs"), QStringLiteral("Bisogni"), page,
                           page->actions(), QStringLiteral("home"), true});
    QObject::connect(pages.window->key(ui::FrameKey::Later), &QAction::triggered, page,
                     &ui::NeedsPage::skip);
    triage.open(pages.openVisit().id);
    REQUIRE(triage.isOpen());
}

void NeedsRig::show()
{
    pages.window->person()->setStages(
        {{QStringLiteral("person"), QStringLiteral("Persona"), true},
         {QStringLiteral("needs"), QStringLiteral("Bisogni"), false},
         {QStringLiteral("rights"), QStringLiteral("Che cosa può chiedere"), false},
         {QStringLiteral("case"), QStringLiteral("Pratica"), false},
         {QStringLiteral("close"), QStringLiteral("Chiudi"), false}});
    pages.window->showPage(QStringLiteral("needs"));
    pages.window->person()->setCurrentStage(QStringLiteral("needs"));
    pages.settle();
    page->resume();
    pages.settle();
}

bool NeedsRig::tell(const char *key, const QJsonValue &value)
{
    return triage.answer(QLatin1String(key), domain::known(value, pages.desk.clock.nowUtc()));
}

void NeedsRig::loseTheJob()
{
    REQUIRE(tell("data_cessazione", QStringLiteral("2026-09-25")));
    REQUIRE(tell("causa_cessazione", QStringLiteral("licenziamento_gmo")));
    REQUIRE(tell("categoria_lavoratore", QStringLiteral("subordinato_privato")));
    REQUIRE(tell("settimane_quadriennio", 208));
}

bool NeedsRig::closeVisit()
{
    const VisitId visit = pages.openVisit().id;
    return pages.desk.desk->visits().close(visit, {QStringLiteral("INFO")}).has_value();
}

void NeedsRig::comeBackAfter(int days)
{
    REQUIRE(closeVisit());
    pages.desk.clock.set(pages.desk.clock.nowUtc().addDays(days));
    triage.open(pages.openVisit().id);
    REQUIRE(triage.isOpen());
}

domain::Visit NeedsRig::onDisk()
{
    const auto stored = pages.desk.otherConnection()->visits().view(triage.visit().id);
    REQUIRE(stored);
    return *stored;
}

QString NeedsRig::focused() const
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

}   // namespace tests
