#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("an answer on top of what the worker stored a moment ago keeps both", "[ui][model]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    const auto worker = rig.desk.otherConnection();
    const domain::Case before = rig.onDisk();
    REQUIRE(worker->cases().setDocument(before.id, before.revision, text("documento_identita"),
                                        domain::DocumentStatus::SeenInOriginal));
    rig.answer(text("settimane_quadriennio"), 104);
    CHECK(rig.onDisk().facts.find(text("settimane_quadriennio"))->value == QJsonValue(104));
    CHECK(rig.onDisk().documents.value(text("documento_identita")).status ==
          domain::DocumentStatus::SeenInOriginal);
    CHECK(rig.model->current() == rig.onDisk());
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("a change that cannot be kept is told and leaves the model as the disk is", "[ui][model]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    QSignalSpy saved(rig.model.get(), &ui::CaseModel::saved);
    CHECK_FALSE(rig.model->answer(text("settimane_quadriennio"),
                                  domain::known(text("molte"), rig.desk.clock.nowUtc())));
    CHECK(saved.count() == 0);
    REQUIRE(rig.failures.size() == 1);
    CHECK(rig.failures.first().code == ErrorCode::Invalid);
    CHECK(rig.model->current() == rig.onDisk());
}

TEST_CASE("each change says when it was saved, and the decision is new", "[ui][model]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    QSignalSpy saved(rig.model.get(), &ui::CaseModel::saved);
    REQUIRE(rig.model->decision());
    CHECK(rig.model->decision()->outcome == rules::Outcome::Maybe);
    rig.answerStory();
    CHECK(saved.count() == 13);
    CHECK(rig.model->decision()->outcome == rules::Outcome::Probable);
    CHECK(rig.model->unanswered().isEmpty());
    rig.model->close();
    CHECK_FALSE(rig.model->isOpen());
    CHECK_FALSE(rig.model->decision());
}
