#include "core/base/disk_guard.h"
#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/error_text.h"
#include "ui/words/disk_words.h"

using core::DiskRoom;

TEST_CASE("a disk that fills up is told in plain words, before it is full (REL-04)", "[ui][words]")
{
    CHECK(ui::diskWords(DiskRoom::Plenty, 900).isEmpty());
    const QString low = ui::diskWords(DiskRoom::Low, 430);
    CHECK(low.contains(QStringLiteral("430 MB")));
    CHECK(low.contains(QStringLiteral("Puoi continuare")));
    CHECK(ui::diskWords(DiskRoom::NoScans, 180).contains(QStringLiteral("documenti nuovi no")));
    CHECK(ui::diskWords(DiskRoom::Full, 3).contains(QStringLiteral("al sicuro")));
    // What the operator reads when a document was not taken: not the sentence of any other fault.
    const QString refused = ui::errorText({core::ErrorCode::Io, core::kNoDiskRoom});
    CHECK(refused.contains(QStringLiteral("per ora non aggiungo documenti")));
    CHECK(refused != ui::errorText({core::ErrorCode::Io, {}}));
}

TEST_CASE("the words of a disk that fills up fit on the window", "[ui][words]")
{
    tests::PagesRig rig;
    rig.show(QStringLiteral("home"));
    for (const DiskRoom room : {DiskRoom::Low, DiskRoom::NoScans, DiskRoom::Full}) {
        rig.window->setNotice(ui::diskWords(room, 180));
        rig.settle();
        CHECK(tests::clippedTexts(rig.window.get()) == QStringList());
    }
    tests::screenshot(*rig.window, QStringLiteral("disk-full"));
}
