#pragma once

#include "tests/ui/pages/pages_rig.h"
#include "ui/model/triage_model.h"
#include "ui/needs/needs_page.h"

#include <QJsonValue>

namespace tests {

/// «Bisogni» in the real frame, over a training desk and the rules that ship: Elena's visit of
/// 24 November 2026.
class NeedsRig {
public:
    NeedsRig();
    /// As the program: the window goes from the screen before the model it shows.
    ~NeedsRig() { pages.window->hide(); }
    NeedsRig(const NeedsRig &) = delete;
    NeedsRig &operator=(const NeedsRig &) = delete;

    PagesRig pages;
    ui::TriageModel triage;
    ui::NeedsPage *page;   // owned by the window
    QList<core::Error> failures;

    /// The page is shown as from the band.
    void show();
    bool tell(const char *key, const QJsonValue &value);
    /// The story: the job lost sixty days ago, told to the model.
    void loseTheJob();
    /// With the outcome «INFO».
    bool closeVisit();
    /// The visit is closed; the person comes again `days` later.
    void comeBackAfter(int days);
    /// The visit as another connection reads it from the disk.
    core::domain::Visit onDisk();
    /// The visible words of the label of that name.
    QString words(const char *label) { return pages.textOf(QLatin1String(label)); }
    QString focused() const;
};

}   // namespace tests
