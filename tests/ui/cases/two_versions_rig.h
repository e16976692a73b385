#pragma once

#include "core/domain/draft_parcel.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/cases/two_versions_page.h"
#include "ui/cases/version_rows_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QSignalSpy>
#include <QTableView>

namespace tests {

/// Elena's NASpI, told to the centre and known at banco 3 too; what that desk does with it comes
/// here by `come`.
class TwoDesks {
public:
    TwoDesks()
    {
        page = new ui::TwoVersionsPage(*rig.model, *rig.desk.desk);
        rig.window->addPage({QStringLiteral("twoVersions"), QStringLiteral("Due versioni"), page,
                             page->actions(), QStringLiteral("cases"), true});
        rig.startNaspi();
        rig.answerStory();
        theirs = told();
        rig.desk.clock.advance(std::chrono::minutes(12));
    }

    /// Answers at banco 3, a moment after what was said here.
    void answerThere(const char *key, const QJsonValue &value)
    {
        theirs.draft.facts.set(QString::fromUtf8(key),
                               core::domain::known(value, rig.desk.clock.nowUtc()));
    }
    void answerHere(const char *key, const QJsonValue &value)
    {
        rig.answer(QString::fromUtf8(key), value);
    }
    core::casework::DraftTaken come()
    {
        ++theirs.draft.revision;
        theirs.draft.changedAt = rig.desk.clock.nowUtc();
        const auto taken = rig.desk.desk->sharedDrafts().take(
            theirs, QString::number(theirs.draft.revision), files);
        INFO((taken ? QString() : taken.error().detail).toStdString());
        REQUIRE(taken);
        return *taken;
    }
    /// Both change how the work ended, banco 3 alone the weeks; this desk the account.
    void disagree()
    {
        answerHere("causa_cessazione", QStringLiteral("dimissioni_giusta_causa"));
        answerHere("iban", QStringLiteral("IT60X0542811101000000123457"));
        rig.desk.clock.advance(std::chrono::minutes(5));
        answerThere("causa_cessazione", QStringLiteral("dimissioni_maternita_madre"));
        answerThere("settimane_quadriennio", 190);
        REQUIRE(come() == core::casework::DraftTaken::Differs);
        REQUIRE(rig.model->reload());
    }
    void compare()
    {
        page->refresh();
        rig.show(QStringLiteral("twoVersions"));
        table()->setFocus(Qt::TabFocusReason);
        rig.settle();
    }

    QTableView *table() { return rig.find<QTableView>(QStringLiteral("versionsTable")); }
    ui::VersionRowsModel *rows() { return qobject_cast<ui::VersionRowsModel *>(table()->model()); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    int rowOf(const char *title)
    {
        for (int row = 0; row < rows()->rowCount(); ++row)
            if (cell(row, ui::VersionRowsModel::What) == QString::fromUtf8(title))
                return row;
        return -1;
    }
    QString strip(const char *name)
    {
        return rig.find<ui::widgets::Strip>(QString::fromUtf8(name))->words();
    }
    ui::widgets::KeyButton *button(const char *name)
    {
        return rig.find<ui::widgets::KeyButton>(QString::fromUtf8(name));
    }

    PagesRig rig;
    core::domain::DraftParcel theirs;
    QMap<core::AttachmentId, QByteArray> files;
    ui::TwoVersionsPage *page;

private:
    /// The draft goes to the centre, and from there to banco 3.
    core::domain::DraftParcel told()
    {
        auto &drafts = rig.desk.desk->sharedDrafts();
        const auto list = drafts.toSend(100);
        REQUIRE(list);
        for (const core::casework::DraftToSend &one : *list) {
            if (one.id != rig.model->current().id)
                continue;
            REQUIRE(drafts.sent(one.id, one.revision, QStringLiteral("first")));
            auto parcel = core::domain::DraftParcel::fromBytes(one.body);
            REQUIRE(parcel);
            parcel->desk = QStringLiteral("L118-D03");
            parcel->deskName = QStringLiteral("Banco 3");
            parcel->changedBy = QStringLiteral("Lucia Ferri");
            return *parcel;
        }
        FAIL("the draft is not to be sent");
        return {};
    }
};

}   // namespace tests
