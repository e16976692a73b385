#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

#include "core/casework/signature_check.h"

using namespace core;
using namespace core::domain;
using namespace Qt::StringLiterals;

namespace {

Mandate signingMandate()
{
    const SeenDocument seen{
        u"ci"_s,  u"CA00000AA"_s, QDate(2040, 1, 1), {}, QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC),
        u"OP-1"_s};
    Mandate mandate;
    mandate.agentName = u"Giulia Ferri"_s;
    mandate.acts = {Act::Sign};
    mandate.from = QDate(2020, 1, 1);
    mandate.principalDocument = seen;
    mandate.agentDocument = seen;
    return mandate;
}

Signature signedBy(const Mandate &mandate)
{
    return {.way = SigningWay::Representative, .signer = mandate.agentName, .mandate = mandate.id};
}

/// A person for whom `mandate` was recorded.
Person withMandate(tests::DeskFixture &fixture, const Mandate &mandate)
{
    const auto given = fixture.desk->people().recordMandate(fixture.person().id, mandate);
    INFO((given ? QString() : given.error().detail).toStdString());
    REQUIRE(given);
    return *given;
}

/// How handing in ends: empty, or the obstacle.
QString handingIn(const Mandate &mandate, bool revoked = false)
{
    tests::DeskFixture fixture;
    const Person person = withMandate(fixture, mandate);
    const Mandate given = person.mandates.last();
    const Case full = fixture.fullDraft(person);
    const auto chosen = fixture.desk->cases().setSignature(full.id, full.revision, signedBy(given));
    REQUIRE(chosen);
    if (revoked)
        REQUIRE(fixture.desk->people().revokeMandate(person.id, given.id, u"rinuncia"_s));
    const auto done = fixture.desk->cases().finalise(full.id, chosen->revision);
    return done ? QString() : done.error().detail;
}

}   // namespace

TEST_CASE("how the person signs is kept with who wrote it down, and needs to be whole",
          "[casework]")
{
    tests::DeskFixture fixture;
    const Case draft = fixture.draft(fixture.person());
    casework::CaseService &cases = fixture.desk->cases();
    const auto refused =
        cases.setSignature(draft.id, draft.revision, {.way = SigningWay::Impediment});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    const auto kept = cases.setSignature(draft.id, draft.revision,
                                         {.way = SigningWay::Impediment, .cause = u"non vede"_s});
    REQUIRE(kept);
    const auto stored = fixture.otherConnection()->cases().view(draft.id);
    REQUIRE(stored);
    REQUIRE(stored->signature);
    CHECK(stored->signature->cause == u"non vede"_s);
    CHECK_FALSE(stored->signature->by.isEmpty());
    CHECK(stored->signature->at == fixture.clock.nowUtc());
}

TEST_CASE("a mandate that has ended, was taken back or does not reach stops the handing in",
          "[casework]")
{
    CHECK(handingIn(signingMandate()) == QString());
    Mandate ended = signingMandate();
    ended.to = QDate(2021, 1, 1);
    CHECK(handingIn(ended) == u"scaduta"_s);
    Mandate narrow = signingMandate();
    narrow.acts = {Act::SeeData, Act::Deliver};
    CHECK(handingIn(narrow) == u"fuori_ambito"_s);
    Mandate otherBenefit = signingMandate();
    otherBenefit.benefits = {u"altro"_s};
    CHECK(handingIn(otherBenefit) == u"altra_prestazione"_s);
    CHECK(handingIn(signingMandate(), true) == u"revocata"_s);
}

TEST_CASE("nobody signs with the mandate of another person", "[casework]")
{
    Case subject;
    Mandate others = signingMandate();
    others.id = u"{018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e77}"_s;
    subject.signature = signedBy(others);
    const auto checked = casework::checkSignature(subject, Person{}, QDate(2026, 11, 24));
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::Invalid);
    subject.signature.reset();
    CHECK(casework::checkSignature(subject, Person{}, QDate(2026, 11, 24)));
}

TEST_CASE("every copy of a paper is a line of the story, also of a case that is read-only",
          "[casework]")
{
    tests::DeskFixture fixture;
    const Case done = fixture.finalised(fixture.fullDraft(fixture.person()));
    for (int copy = 0; copy < 2; ++copy)
        REQUIRE(fixture.desk->cases().printed(done.id, u"domanda"_s));
    const auto stored = fixture.otherConnection()->cases().view(done.id);
    REQUIRE(stored);
    int printed = 0;
    for (const HistoryEntry &entry : stored->history)
        if (entry.what == u"printed"_s && entry.subject == u"domanda"_s && !entry.by.isEmpty())
            ++printed;
    CHECK(printed == 2);
    CHECK(stored->state == done.state);
    CHECK(stored->finalisation == done.finalisation);
}
