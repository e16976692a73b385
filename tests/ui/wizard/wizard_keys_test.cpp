#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"
#include "tests/ui/pages/wizard_keys.h"

#include "ui/wizard/step_page.h"

#include <QJsonDocument>

#include <iostream>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Played {
    tests::WizardCount count;
    QMap<QString, QJsonValue> answers;
    QString outcome;
};

Played playedIn(bool dense, const char *benefit, const tests::WizardStory &story)
{
    tests::PagesRig rig;
    rig.start(text(benefit));
    rig.step->setDense(dense);
    rig.settle();
    Played played;
    played.count = tests::playWizard(*rig.step, *rig.model, story);
    CHECK(rig.failures.isEmpty());
    const domain::Case kept = rig.onDisk();
    for (const QString &key : kept.facts.keys()) {
        const domain::Fact *fact = kept.facts.find(key);
        played.answers[key] = fact->state == domain::AnswerState::Known
                                  ? fact->value
                                  : QJsonValue(static_cast<int>(fact->state));
    }
    CHECK(rig.model->unanswered().isEmpty());
    REQUIRE(rig.model->decision());
    played.outcome = QString::fromUtf8(
        QJsonDocument(rig.model->decision()->toJson()).toJson(QJsonDocument::Compact));
    return played;
}

/// Both ways give the same facts and decision; how many keys and pages each takes is told.
void compare(const char *benefit, const tests::WizardStory &story)
{
    const Played guided = playedIn(false, benefit, story);
    const Played dense = playedIn(true, benefit, story);
    REQUIRE(guided.count.finished);
    REQUIRE(dense.count.finished);
    CHECK(guided.answers == dense.answers);
    CHECK(guided.outcome == dense.outcome);
    CHECK(dense.count.keys <= guided.count.keys);
    CHECK(dense.count.pages < guided.count.pages);
    std::cout << benefit << ": guided " << guided.count.keys << " keys, " << guided.count.pages
              << " pages; dense " << dense.count.keys << " keys, " << dense.count.pages
              << " pages\n";
}

}   // namespace

TEST_CASE("NASpI by keyboard alone gives the same facts and decision in both views (W1, W22)",
          "[ui][wizard][keys]")
{
    compare("naspi", tests::naspiStory());
}

TEST_CASE("Assegno unico with its family by keyboard alone gives the same facts and decision in "
          "both views (W1, W14, W22)",
          "[ui][wizard][keys]")
{
    compare("auu", tests::auuStory());
}
