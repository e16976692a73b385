// «Bisogni» at every size, to be held against picture 04.
#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/ui/needs/needs_rig.h"
#include "ui/needs/contacts_panel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScrollArea>
#include <QTranslator>

using namespace core;
using tests::NeedsRig;
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

const Look kLooks[] = {
    {Mode::Light, 100, "100"}, {Mode::Dark, 100, "dark-100"}, {Mode::Light, 200, "200"}};

void look(NeedsRig &rig, const char *name)
{
    for (const Look &one : kLooks) {
        const QString file = QStringLiteral("needs-%1-%2").arg(text(name), text(one.name));
        CAPTURE(file.toStdString());
        ui::theme::applyTheme(*qApp, one.mode, one.scale);
        rig.pages.window->resize(1280, 720);
        rig.pages.settle();
        const QImage image = tests::screenshot(*rig.pages.window, file);
        CHECK(image.width() == 1280);
        CHECK(image.height() == 720);
        CHECK(tests::clippedTexts(rig.pages.window.get()).join(QLatin1Char('\n')).toStdString() ==
              std::string());
        CHECK(
            tests::namelessWidgets(rig.pages.window.get()).join(QLatin1Char('\n')).toStdString() ==
            std::string());
        for (const QScrollArea *area : rig.pages.window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            CAPTURE(area->objectName().toStdString());
            CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
    rig.pages.window->resize(1280, 720);
    rig.pages.settle();
}

/// Every sentence a third longer, as a language with long words has them.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString words = QString::fromUtf8(source);
        // Only where there are words: keys and places to fill stay.
        return words.size() < 4 || words.contains(QLatin1Char('%'))
                   ? words
                   : words + QLatin1Char(' ') + words.left(words.size() / 3).trimmed();
    }
};

void tellStory(NeedsRig &rig)
{
    REQUIRE(rig.triage.setWords(
        text("Non riesco più a pagare la luce, da settembre sono senza lavoro")));
    REQUIRE(rig.triage.setNeeds({text("lavoro_perso"), text("bollette_debiti")}));
    REQUIRE(rig.triage.setSafety(true, true));
    rig.loseTheJob();
}

}   // namespace

TEST_CASE("needs fit at every size: empty, the story, a date, options and rows",
          "[ui][needs][look]")
{
    NeedsRig rig;
    rig.show();
    look(rig, "04a-vuoto");
    tellStory(rig);
    rig.triage.ask(text("data_cessazione"));
    rig.page->showQuestion();
    rig.pages.focus(text("need_lavoro_perso"));
    look(rig, "04-bisogni");
    rig.triage.ask(text("causa_cessazione"));
    rig.page->showQuestion();
    look(rig, "04b-scelta");
    rig.triage.ask(text("componenti"));
    rig.page->showQuestion();
    look(rig, "04c-elenco");
    rig.pages.find<QAbstractButton>(text("interviewSee"))->click();
    look(rig, "04d-gia-note");
}

TEST_CASE("contacts fit at every size", "[ui][needs][look]")
{
    NeedsRig rig;
    tellStory(rig);
    rig.show();
    rig.pages.find<QAbstractButton>(text("safetyBedNo"))->click();
    look(rig, "04e-recapiti-mancano");
    rig.pages.find<QAbstractButton>(text("safetyBedYes"))->click();
    REQUIRE(rig.triage.setNeeds({text("violenza_paura")}));
    rig.pages.find<QAbstractButton>(text("needsLine"))->click();
    look(rig, "04f-linea-dedicata");
}

TEST_CASE("in the narrow window the interview opens in place of the cards", "[ui][needs][look]")
{
    NeedsRig rig;
    tellStory(rig);
    rig.show();
    ui::theme::applyTheme(*qApp, Mode::Light, 200);
    rig.pages.window->resize(1280, 720);
    rig.pages.settle();
    CHECK(rig.pages.isShown(text("safetyPanel")));
    CHECK_FALSE(rig.pages.isShown(text("interviewPanel")));
    rig.pages.window->key(ui::FrameKey::OtherPane)->trigger();
    rig.pages.settle();
    CHECK(rig.pages.isShown(text("interviewPanel")));
    tests::screenshot(*rig.pages.window, text("needs-04g-intervista-200"));
    CHECK(tests::clippedTexts(rig.pages.window.get()).join(QLatin1Char('\n')).toStdString() ==
          std::string());
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
}

TEST_CASE("long words are not cut either", "[ui][needs][look]")
{
    LongWords longer;
    qApp->installTranslator(&longer);
    {
        NeedsRig rig;
        tellStory(rig);
        rig.show();
        rig.page->showQuestion();
        rig.pages.settle();
        tests::screenshot(*rig.pages.window, text("needs-04h-parole-lunghe"));
        CHECK(tests::clippedTexts(rig.page).join(QLatin1Char('\n')).toStdString() == std::string());
        for (const QScrollArea *area : rig.page->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || !area->widget())
                continue;
            CAPTURE(area->objectName().toStdString());
            CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
    qApp->removeTranslator(&longer);
}
