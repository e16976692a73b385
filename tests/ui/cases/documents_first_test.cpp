#include "tests/support/clipping.h"
#include "tests/support/law_files.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/cases/case_page.h"
#include "ui/cases/case_words.h"
#include "ui/documents/documents_page.h"
#include "ui/signing/signing_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The law that ships, but NASpI does not go without its documents.
struct StrictLaw {
    QTemporaryDir folder;

    StrictLaw()
    {
        tests::writeLawFiles(tests::replaced(tests::lawFilesIn(tests::DeskFixture::shippedBundle()),
                                             text("benefits/naspi.yaml"),
                                             "\nplain_name:", "\ndocuments_later: no\nplain_name:"),
                             folder.path());
    }
};

struct Strict {
    StrictLaw law;
    tests::PagesRig rig{text("p.riva"), law.folder.path()};

    Strict()
    {
        rig.startNaspi();
        rig.answerStory();
    }

    QString words(const char *strip) { return rig.find<ui::widgets::Strip>(text(strip))->words(); }

    void bringAll()
    {
        for (const rules::Document &document : rig.model->documents())
            if (document.need == rules::DocumentNeed::Required)
                REQUIRE(
                    rig.model->setDocument(document.id, domain::DocumentStatus::SeenInOriginal));
    }
};

}   // namespace

TEST_CASE("a benefit that does not go without its documents never offers «documenti dopo» (W17)",
          "[ui][cases]")
{
    Strict desk;
    desk.rig.show(text("documents"));
    CHECK(desk.words("sendNowStrip").contains(text("servono prima")));
    CHECK_FALSE(desk.rig.isShown(text("sendNow")));

    desk.rig.show(text("case"));
    CHECK(desk.words("deadlineStrip").contains(text("servono prima")));
    CHECK_FALSE(desk.rig.isShown(text("deadlineStripButton")));

    const QDate last = ui::lastDayToApply(*desk.rig.model);
    desk.rig.casePage->suspend();
    desk.rig.settle();
    auto *until = desk.rig.find<QLineEdit>(text("suspendUntil"));
    until->setText(last.addDays(1).toString(text("dd/MM/yyyy")));
    Q_EMIT until->editingFinished();
    desk.rig.settle();
    CHECK(desk.rig.isShown(text("suspendLate")));
    CHECK_FALSE(desk.rig.isShown(text("suspendSendNow")));
}

TEST_CASE("S9 says which documents hold the application up, and lets it go once they are here",
          "[ui][cases]")
{
    Strict desk;
    desk.rig.show(text("signing"));
    desk.rig.declareAll();
    auto *primary = desk.rig.signing->actions()->primary();
    CHECK_FALSE(primary->isEnabled());
    const QStringList wanted = desk.rig.model->documentsFirst();
    REQUIRE_FALSE(wanted.isEmpty());
    for (const QString &title : wanted)
        CHECK(desk.words("documentsFirst").contains(title));
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        desk.rig.window->resize(1280, 720);
        desk.rig.settle();
        tests::screenshot(*desk.rig.window, text("signing-documents-first-%1").arg(scale));
        CHECK(tests::clippedTexts(desk.rig.window.get()) == QStringList());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    desk.rig.signing->handIn();
    CHECK_FALSE(desk.rig.onDisk().isReadOnly());

    QSignalSpy bring(desk.rig.signing, &ui::SigningPage::documentsWanted);
    desk.rig.find<ui::widgets::KeyButton>(text("bringDocuments"))->click();
    CHECK(bring.count() == 1);
    desk.bringAll();
    desk.rig.settle();
    CHECK_FALSE(desk.rig.isShown(text("documentsFirst")));
    CHECK(primary->isEnabled());
    desk.rig.signing->handIn();
    CHECK(desk.rig.onDisk().isReadOnly());
}
