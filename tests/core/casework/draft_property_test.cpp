#include "tests/core/casework/two_desks.h"
#include "tests/support/string_makers.h"

#include <QSet>

#include <random>

using namespace core;
using namespace core::casework;
using tests::DeskFixture;
using tests::PostedDraft;
using tests::TwoDesks;

namespace {

const QStringList kKeys = {QStringLiteral("settimane"), QStringLiteral("guadagno")};
constexpr int kSteps = 60;

/// Two desks and a centre that keeps one draft and forgets to answer now and then.
struct Site : TwoDesks {
    explicit Site(unsigned seed) : random(seed)
    {
        sharedDraft();
        centre = first;
    }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(random); }
    bool sometimes() { return upTo(4) == 0; }

    /// A value nobody said before, by whoever works there; what stood there was seen.
    void say(DeskFixture &desk)
    {
        const domain::Case draft = at(desk);
        if (draft.isReadOnly())
            return;
        const QString key = kKeys[upTo(1)];
        if (const auto *fact = draft.facts.find(key))
            seen.insert(wordOf(*fact));
        const QJsonValue value = key == kKeys[0]
                                     ? QJsonValue(++count)
                                     : QJsonValue(QStringLiteral("%1.00").arg(1000 + ++count));
        const auto said = desk.answered(draft, key, value);
        told.insert(wordOf(*said.facts.find(key)));
    }
    void act(DeskFixture &desk)
    {
        const domain::Case draft = at(desk);
        CaseService &cases = desk.desk->cases();
        const QString words = QString::number(++count);
        switch (upTo(7)) {
        case 0:
            notes.insert(words);
            REQUIRE(cases.addNote(id, words));
            return;
        case 1:
            if (!draft.isReadOnly())
                REQUIRE(cases.remember(id, draft.revision, kKeys[upTo(1)]));
            return;
        case 2:
            if (draft.isArchived())
                REQUIRE(cases.bringBack(id, draft.revision));
            else if (sometimes())
                REQUIRE(cases.archive(id, draft.revision, words));
            return;
        case 3:
            settle(desk);
            return;
        case 4:
        case 5:
            say(desk);
            return;
        default:
            exchange(desk);
        }
    }
    void settle(DeskFixture &desk)
    {
        SharedDrafts &drafts = desk.desk->sharedDrafts();
        const auto versions = drafts.versions(id);
        REQUIRE(versions);
        if (!versions->has_value() || at(desk).isReadOnly())
            return;
        QList<DraftChoice> choices;
        for (const DraftDifference &each : (*versions)->differences)
            choices.append({each.part, each.key, upTo(1) ? DraftSide::Here : DraftSide::There});
        REQUIRE(drafts.settle(id, at(desk).revision, choices, (*versions)->etag));
    }
    /// News first, then what is to be told; the answer of the centre may be lost.
    void exchange(DeskFixture &desk)
    {
        SharedDrafts &drafts = desk.desk->sharedDrafts();
        if (withdrawn)
            REQUIRE(drafts.gone(id));
        else if (centre)
            REQUIRE(give(*centre, desk));
        const auto list = drafts.toSend(10);
        REQUIRE(list);
        for (const DraftToSend &next : *list)
            tell(drafts, next);
    }
    void tell(SharedDrafts &drafts, const DraftToSend &next)
    {
        if (next.withdraw) {
            withdrawn = true;
            if (!sometimes())
                REQUIRE(drafts.withdrawn(id));
            return;
        }
        const bool fits = withdrawn ? next.etag.isEmpty() : centre && next.etag == centre->etag;
        if (!fits)
            return;
        const auto parcel = domain::DraftParcel::fromBytes(next.body);
        REQUIRE(parcel);
        centre = PostedDraft{*parcel, tests::hexHash(next.body), {}};
        withdrawn = false;
        if (!sometimes())
            REQUIRE(drafts.sent(id, next.revision, centre->etag));
    }
    static QString wordOf(const domain::Fact &fact)
    {
        return fact.value.isString() ? fact.value.toString() : QString::number(fact.value.toInt());
    }
    /// What stands in a draft, put away or not.
    static QSet<QString> wordsOf(const domain::Case &draft)
    {
        QSet<QString> words;
        for (const QString &key : draft.facts.keys())
            words.insert(wordOf(*draft.facts.find(key)));
        for (const domain::ArchivedAnswer &each : draft.archivedAnswers)
            words.insert(wordOf(each.fact));
        return words;
    }
    /// Until both have the same and nothing is to be told.
    void comeToRest()
    {
        for (int round = 0; round < 20; ++round) {
            for (DeskFixture *desk : {&one, &other}) {
                const domain::Case draft = at(*desk);
                if (draft.isArchived())
                    REQUIRE(desk->desk->cases().bringBack(id, draft.revision));
                settle(*desk);
                exchange(*desk);
                pass(std::chrono::minutes(31));
            }
        }
    }

    std::mt19937 random;
    std::optional<PostedDraft> centre;
    bool withdrawn = false;
    int count = 0;
    QSet<QString> told;
    QSet<QString> seen;   // somebody who saw it said something else
    QSet<QString> notes;
};

}   // namespace

TEST_CASE(
    "whatever two desks do to a draft, with answers of the centre lost, both have the same in "
    "the end and no word is lost unseen",
    "[casework][drafts]")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO(seed);
        Site site(seed);
        for (int step = 0; step < kSteps; ++step) {
            site.act(site.upTo(1) ? site.one : site.other);
            site.pass(std::chrono::minutes(31));
        }
        site.comeToRest();

        domain::Case here = site.at(site.one);
        const domain::Case there = site.at(site.other);
        here.revision = there.revision;
        CHECK(here == there);
        CHECK(site.one.desk->sharedDrafts().toSend(10)->isEmpty());
        CHECK(site.other.desk->sharedDrafts().toSend(10)->isEmpty());
        CHECK(site.told.size() > 2);
        CHECK((site.told - site.seen - Site::wordsOf(there)).isEmpty());
        QSet<QString> notes;
        for (const domain::Note &one : there.notes)
            notes.insert(one.text);
        CHECK((site.notes - notes).isEmpty());
    }
}
