#include "ui/model/triage_model.h"

#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Elena's visit over the rules that ship, 24 November 2026.
struct TalkRig {
    tests::PagesRig pages;
    ui::TriageModel triage;
    QList<Error> failures;

    TalkRig() : triage(*pages.desk.desk, pages.desk.parts.catalogue, pages.desk.clock)
    {
        QObject::connect(&triage, &ui::TriageModel::failed,
                         [this](const Error &error) { failures.append(error); });
        triage.open(pages.openVisit().id);
    }

    bool tell(const char *key, const QJsonValue &value)
    {
        return triage.answer(text(key), domain::known(value, pages.desk.clock.nowUtc()));
    }

    triage::RightKind kindOf(const char *benefit)
    {
        const triage::Right *right = triage.assessment().find(text(benefit));
        REQUIRE(right);
        return right->kind;
    }

    void loseTheJob()
    {
        REQUIRE(tell("data_cessazione", text("2026-09-25")));
        REQUIRE(tell("causa_cessazione", text("licenziamento_gmo")));
        REQUIRE(tell("categoria_lavoratore", text("subordinato_privato")));
        REQUIRE(tell("settimane_quadriennio", 208));
    }
};

}   // namespace

TEST_CASE("an open visit has the whole list and a first question", "[ui][triage]")
{
    TalkRig rig;
    REQUIRE(rig.triage.isOpen());
    CHECK(rig.failures.isEmpty());
    CHECK(rig.triage.assessment().rights.size() == rig.triage.catalogue().benefits().size());
    REQUIRE(rig.triage.next());
    CHECK(rig.triage.question(rig.triage.next()->key));
    CHECK(rig.triage.answered() == 0);
    CHECK(rig.triage.settledBenefits() < rig.triage.openableBenefits());
}

TEST_CASE("an answer reaches the disk, changes the list and says what it changed", "[ui][triage]")
{
    TalkRig rig;
    QSignalSpy saved(&rig.triage, &ui::TriageModel::saved);
    CHECK(rig.kindOf("naspi") == triage::RightKind::Maybe);
    rig.loseTheJob();
    CHECK(saved.count() == 4);
    const auto stored = rig.pages.desk.otherConnection()->visits().view(rig.triage.visit().id);
    REQUIRE(stored);
    CHECK(stored->talk.told.find(text("settimane_quadriennio"))->value == QJsonValue(208));
    REQUIRE(rig.tell("settimane_quadriennio", 12));
    CHECK(rig.kindOf("naspi") == triage::RightKind::No);
    const auto changes = rig.triage.lastChanges();
    CHECK(std::any_of(changes.begin(), changes.end(), [](const triage::RightChange &change) {
        return change.benefit == QStringLiteral("naspi") && change.after == triage::RightKind::No;
    }));
}

TEST_CASE("what was answered is not asked again, and what is put off comes last", "[ui][triage]")
{
    TalkRig rig;
    QStringList asked;
    const QString putOff = rig.triage.next()->key;
    rig.triage.later(putOff);
    rig.triage.askMore();
    for (int i = 0; i < 200 && rig.triage.next(); ++i) {
        const QString key = rig.triage.next()->key;
        CHECK_FALSE(asked.contains(key));
        asked.append(key);
        REQUIRE(rig.triage.answer(key, domain::unknown(rig.pages.desk.clock.nowUtc())));
    }
    CHECK_FALSE(rig.triage.next());
    CHECK(asked.last() == putOff);
    CHECK(rig.triage.answered() == asked.size());
}

TEST_CASE("the short interview ends after fourteen answers, and goes on when somebody wants it",
          "[ui][triage]")
{
    TalkRig rig;
    int asked = 0;
    for (; asked < 200 && rig.triage.next(); ++asked) {
        CHECK(rig.triage.next()->expectedLeft <= 13 - asked);
        REQUIRE(rig.triage.answer(rig.triage.next()->key,
                                  domain::unknown(rig.pages.desk.clock.nowUtc())));
    }
    CHECK(asked == ui::TriageModel::kShortInterview);
    CHECK(rig.triage.isShortOver());
    rig.triage.askMore();
    CHECK(rig.triage.next());
    CHECK_FALSE(rig.triage.isShortOver());
}

TEST_CASE("the operator jumps to a question, and the order goes on after it", "[ui][triage]")
{
    TalkRig rig;
    const QString first = rig.triage.next()->key;
    const QString wanted = text("isee_valore");
    REQUIRE(first != wanted);
    rig.triage.ask(wanted);
    REQUIRE(rig.triage.next());
    CHECK(rig.triage.next()->key == wanted);
    REQUIRE(rig.triage.answer(wanted, domain::declined(rig.pages.desk.clock.nowUtc())));
    REQUIRE(rig.triage.next());
    CHECK(rig.triage.next()->key != wanted);
}

TEST_CASE("what the person came for changes what is asked first", "[ui][triage]")
{
    const auto firstQuestions = [](const char *need) {
        TalkRig rig;
        REQUIRE(rig.triage.setNeeds({text(need)}));
        CHECK(rig.triage.visit().needs == QStringList{text(need)});
        QStringList asked;
        while (asked.size() < 5) {
            asked.append(rig.triage.next()->key);
            REQUIRE(
                rig.triage.answer(asked.last(), domain::unknown(rig.pages.desk.clock.nowUtc())));
        }
        return asked;
    };
    CHECK(firstQuestions("gravidanza") != firstQuestions("cibo"));
}

TEST_CASE("an answer of a wizard in the same visit refreshes the list", "[ui][triage]")
{
    TalkRig rig;
    rig.loseTheJob();
    rig.pages.start(text("naspi"));
    CHECK(rig.pages.model->current().facts.find(text("settimane_quadriennio")));
    rig.pages.desk.clock.advance(std::chrono::minutes(1));
    rig.pages.answer(text("settimane_quadriennio"), 12);
    rig.triage.refresh();
    CHECK(rig.triage.facts().find(text("settimane_quadriennio"))->value == QJsonValue(12));
    CHECK(rig.kindOf("naspi") == triage::RightKind::No);
}

TEST_CASE("what the list said goes into the visit for the reports", "[ui][triage]")
{
    TalkRig rig;
    rig.loseTheJob();
    REQUIRE(rig.triage.noteAssessed());
    const auto stored = rig.pages.desk.otherConnection()->visits().view(rig.triage.visit().id);
    REQUIRE(stored);
    CHECK(stored->benefitsAssessed.contains(text("naspi")));
}

TEST_CASE("a refused answer is told and leaves everything as it was", "[ui][triage]")
{
    TalkRig rig;
    const auto before = rig.triage.facts();
    CHECK_FALSE(rig.tell("settimane_quadriennio", text("molte")));
    REQUIRE(rig.failures.size() == 1);
    CHECK(rig.triage.facts() == before);
    rig.triage.close();
    CHECK_FALSE(rig.triage.isOpen());
}
