#include "core/casework/draft_versions.h"

#include "tests/support/records.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using domain::DocumentStatus;
using tests::kMorning;

namespace {

const QString kPay = QStringLiteral("imponibile_quadriennio");
const QString kChildren = QStringLiteral("figli");
const QString kCard = QStringLiteral("identita");
const QString kTrue = QStringLiteral("vero");

const QDateTime kLater = kMorning.addSecs(600);
const QDateTime kLast = kMorning.addSecs(1200);

/// Both desks begin with the same.
struct Sides {
    domain::Case base = tests::aCase(PersonId::makeAt(kMorning));
    domain::Case here = base;
    domain::Case there = base;

    QList<DraftDifference> differences() const { return differencesBetween(base, here, there); }
    DraftDifference only() const
    {
        REQUIRE(differences().size() == 1);
        return differences().first();
    }
    Result<domain::Case> join(const QList<DraftChoice> &choices) const
    {
        return joined({.here = here,
                       .there = there,
                       .deskName = QStringLiteral("Banco 3"),
                       .changedBy = QStringLiteral("Marco Longo"),
                       .changedAt = kLast,
                       .differences = differences(),
                       .base = base},
                      choices);
    }
    /// Every difference to one side.
    domain::Case all(DraftSide side) const
    {
        QList<DraftChoice> choices;
        for (const DraftDifference &one : differences())
            choices.append({one.part, one.key, side});
        const auto made = join(choices);
        REQUIRE(made);
        return *made;
    }
};

domain::Fact pay(const char *amount, const QDateTime &at)
{
    return domain::known(QLatin1String(amount), at);
}

domain::DocumentState attached(const QDateTime &at)
{
    domain::DocumentState state;
    state.status = DocumentStatus::Attached;
    domain::Attachment page;
    page.id = AttachmentId::makeAt(at);
    state.attachments = {page};
    state.at = at;
    return state;
}

domain::Note note(const char *text, const QDateTime &at)
{
    return {QLatin1String(text), {QStringLiteral("OP-0001"), at}, {}};
}

domain::ArchivedAnswer putAwayAnswer(const char *amount, const QDateTime &at)
{
    return {kPay,
            pay(amount, kMorning),
            {QStringLiteral("cleared"), {QStringLiteral("OP-0001"), at}},
            {}};
}

}   // namespace

TEST_CASE("two equal drafts differ in nothing", "[casework][drafts]")
{
    CHECK(Sides().differences().isEmpty());
}

TEST_CASE("the side that changed an answer is proposed", "[casework][drafts]")
{
    Sides sides;
    sides.there.facts.set(kPay, pay("50000.00", kLater));
    DraftDifference one = sides.only();
    CHECK(one.part == DraftPart::Answer);
    CHECK(one.key == kPay);
    CHECK(one.before == *sides.base.facts.find(kPay));
    CHECK(one.here == *sides.base.facts.find(kPay));
    CHECK(one.there == pay("50000.00", kLater));
    CHECK(one.proposed == DraftSide::There);
    CHECK_FALSE(one.bothChanged);

    std::swap(sides.here, sides.there);
    CHECK(sides.only().proposed == DraftSide::Here);
}

TEST_CASE("of two that changed the same answer the newer one is proposed", "[casework][drafts]")
{
    Sides sides;
    sides.here.facts.set(kPay, pay("50000.00", kLater));
    sides.there.facts.set(kPay, pay("60000.00", kLast));
    CHECK(sides.only().bothChanged);
    CHECK(sides.only().proposed == DraftSide::There);
    std::swap(sides.here, sides.there);
    CHECK(sides.only().proposed == DraftSide::Here);
}

TEST_CASE("an answer taken out at one desk and changed at the other is both changed",
          "[casework][drafts]")
{
    Sides sides;
    sides.here.facts.set(kPay, pay("50000.00", kLater));
    sides.there.facts.remove(kPay);
    CHECK(sides.only().bothChanged);
    CHECK_FALSE(sides.only().there.has_value());
    CHECK(sides.only().proposed == DraftSide::Here);
    // When it was taken out is known from the answers put away.
    sides.there.archivedAnswers.append(putAwayAnswer("45000.00", kLast));
    CHECK(sides.only().proposed == DraftSide::There);
}

TEST_CASE("answering the same at both desks is no difference, whoever said it when",
          "[casework][drafts]")
{
    Sides sides;
    sides.here.facts.set(kPay, pay("50000.00", kLater));
    sides.there.facts.set(
        kPay, domain::known(QStringLiteral("50000.00"), kLast, domain::Origin::Document));
    CHECK(sides.differences().isEmpty());
}

TEST_CASE("«I do not know» is another answer than a value", "[casework][drafts]")
{
    Sides sides;
    sides.there.facts.set(kPay, domain::unknown(kLater));
    CHECK(sides.only().proposed == DraftSide::There);
}

TEST_CASE("documents differ by their pages and state, not by when somebody said so",
          "[casework][drafts]")
{
    Sides sides;
    sides.there.documents[kCard] = attached(kLater);
    DraftDifference one = sides.only();
    CHECK(one.part == DraftPart::Document);
    CHECK_FALSE(one.documentHere.has_value());
    CHECK(one.documentThere == sides.there.documents[kCard]);
    CHECK(one.proposed == DraftSide::There);

    sides.here.documents[kCard] = sides.there.documents[kCard];
    sides.here.documents[kCard].at = kLast;
    sides.here.documents[kCard].by = QStringLiteral("OP-0002");
    CHECK(sides.differences().isEmpty());

    sides.here.documents[kCard] = attached(kLast);
    CHECK(sides.only().bothChanged);
    CHECK(sides.only().proposed == DraftSide::Here);
}

TEST_CASE("an open document is the same as one nobody spoke of", "[casework][drafts]")
{
    Sides sides;
    sides.here.documents[kCard] = domain::DocumentState();
    CHECK(sides.differences().isEmpty());
}

TEST_CASE("a declaration differs when one desk has it and the other has not", "[casework][drafts]")
{
    Sides sides;
    sides.there.declarations[kTrue] = kLater;
    CHECK(sides.only().part == DraftPart::Declaration);
    CHECK(sides.only().proposed == DraftSide::There);
    CHECK_FALSE(sides.only().declaredHere.isValid());
    // Taken back here, where both had it.
    sides.base.declarations[kTrue] = kLater;
    CHECK(sides.only().proposed == DraftSide::Here);
    sides.here.declarations[kTrue] = kLast;
    CHECK(sides.differences().isEmpty());
}

TEST_CASE("answers come before documents and declarations, each in their order",
          "[casework][drafts]")
{
    Sides sides;
    sides.there.declarations[kTrue] = kLater;
    sides.there.documents[kCard] = attached(kLater);
    sides.there.facts.set(kPay, pay("50000.00", kLater));
    sides.here.facts.set(kChildren, domain::known(2, kLater));
    QStringList keys;
    for (const DraftDifference &one : sides.differences())
        keys.append(one.key);
    CHECK(keys == QStringList{kChildren, kPay, kCard, kTrue});
}

TEST_CASE("one draft again has of each difference what was chosen", "[casework][drafts]")
{
    Sides sides;
    sides.here.facts.set(kPay, pay("50000.00", kLater));
    sides.there.facts.set(kPay, pay("60000.00", kLast));
    sides.there.facts.set(kChildren, domain::known(2, kLast));
    sides.here.documents[kCard] = attached(kLater);
    sides.there.documents[kCard] = attached(kLast);
    sides.here.declarations[kTrue] = kLater;
    sides.here.revision = 9;
    sides.here.position = kChildren;
    sides.there.position = kPay;
    sides.here.holder = {QStringLiteral("OP-0001"), kLater, kLater};
    sides.there.holder = {QStringLiteral("OP-0002"), kLast, kLast};

    const domain::Case here = sides.all(DraftSide::Here);
    CHECK(here.facts == sides.here.facts);
    CHECK(here.documents == sides.here.documents);
    CHECK(here.declarations == sides.here.declarations);
    const domain::Case there = sides.all(DraftSide::There);
    CHECK(there.facts == sides.there.facts);
    CHECK(there.documents == sides.there.documents);
    CHECK(there.declarations.isEmpty());
    for (const domain::Case &made : {here, there}) {
        CHECK(made.revision == 9);
        CHECK(made.position == kChildren);
        CHECK(made.holder == sides.here.holder);
    }

    const auto mixed = sides.join({{DraftPart::Answer, kPay, DraftSide::There},
                                   {DraftPart::Answer, kChildren, DraftSide::Here},
                                   {DraftPart::Document, kCard, DraftSide::There},
                                   {DraftPart::Declaration, kTrue, DraftSide::Here}});
    REQUIRE(mixed);
    CHECK(*mixed->facts.find(kPay) == pay("60000.00", kLast));
    CHECK_FALSE(mixed->facts.find(kChildren));
    CHECK(mixed->documents == sides.there.documents);
    CHECK(mixed->declarations.contains(kTrue));
}

TEST_CASE("an answer taken out and a document that is nowhere can be chosen", "[casework][drafts]")
{
    Sides sides;
    sides.base.documents[kCard] = attached(kMorning);
    sides.here = sides.base;
    sides.there.facts.remove(kPay);
    const domain::Case made = sides.all(DraftSide::There);
    CHECK_FALSE(made.facts.find(kPay));
    CHECK(made.documents.isEmpty());
}

TEST_CASE("nothing is joined while something is not decided, or decided twice, or no difference",
          "[casework][drafts]")
{
    Sides sides;
    sides.here.facts.set(kChildren, domain::known(1, kLater));
    sides.there.facts.set(kPay, pay("60000.00", kLast));
    const DraftChoice pays{DraftPart::Answer, kPay, DraftSide::There};
    const DraftChoice children{DraftPart::Answer, kChildren, DraftSide::Here};
    const auto code = [&](const QList<DraftChoice> &choices) {
        const auto made = sides.join(choices);
        REQUIRE_FALSE(made);
        return made.error().code;
    };
    CHECK(code({}) == ErrorCode::Invalid);
    CHECK(code({pays}) == ErrorCode::Invalid);
    CHECK(code({pays, pays}) == ErrorCode::Invalid);
    CHECK(code({pays, children, {DraftPart::Document, kPay, DraftSide::Here}}) ==
          ErrorCode::Invalid);
    CHECK(sides.join({pays, children}));
}

TEST_CASE("notes of both stay, and one that was put away at one desk stays put away",
          "[casework][drafts]")
{
    Sides sides;
    sides.base.notes = {note("uno", kMorning), note("due", kMorning.addSecs(1))};
    sides.here.notes = sides.base.notes;
    sides.there.notes = sides.base.notes;
    sides.here.notes.append(note("qui", kLast));
    sides.there.notes.append(note("altrove", kLater));
    const domain::Archival done{QStringLiteral("fatto"), {QStringLiteral("OP-0002"), kLast}};
    sides.there.notes[0].archived = done;
    sides.here.notes[1].archived = done;

    const auto notes = sides.all(DraftSide::Here).notes;

    REQUIRE(notes.size() == 4);
    CHECK(notes[0].archived == done);
    CHECK(notes[1].archived == done);
    CHECK(notes[2].text == QLatin1String("altrove"));
    CHECK(notes[3].text == QLatin1String("qui"));
}

TEST_CASE("answers put away at either desk stay, and one brought back stays brought back",
          "[casework][drafts]")
{
    Sides sides;
    const auto common = putAwayAnswer("1.00", kMorning);
    sides.here.archivedAnswers = {common, putAwayAnswer("2.00", kLast)};
    sides.there.archivedAnswers = {common, putAwayAnswer("3.00", kLater)};
    sides.there.archivedAnswers[0].restored = {QStringLiteral("OP-0002"), kLater};
    const auto kept = sides.all(DraftSide::Here).archivedAnswers;
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].restored.isThere());
    CHECK(kept[1].fact.value == QLatin1String("3.00"));
    CHECK(kept[2].fact.value == QLatin1String("2.00"));
}

TEST_CASE("a warning that was passed comes with the answer it was about", "[casework][drafts]")
{
    const auto warning = [](const QString &key, const char *why) {
        return domain::PassedWarning{key, QStringLiteral("strano"), QLatin1String(why), {}};
    };
    Sides sides;
    sides.here.facts.set(kPay, pay("50000.00", kLater));
    sides.here.passedWarnings = {warning(kPay, "qui")};
    sides.there.facts.set(kPay, pay("60000.00", kLast));
    sides.there.passedWarnings = {warning(kPay, "altrove"), warning(kChildren, "altrove")};
    const auto reasons = [](const domain::Case &made) {
        QStringList all;
        for (const domain::PassedWarning &one : made.passedWarnings)
            all.append(one.key + QLatin1Char(' ') + one.reason);
        return all;
    };
    CHECK(reasons(sides.all(DraftSide::Here)) ==
          QStringList{kPay + QStringLiteral(" qui"), kChildren + QStringLiteral(" altrove")});
    CHECK(reasons(sides.all(DraftSide::There)) ==
          QStringList{kPay + QStringLiteral(" altrove"), kChildren + QStringLiteral(" altrove")});
}

TEST_CASE("the story is that of both, once a line", "[casework][drafts]")
{
    const auto line = [](const char *what, const QDateTime &at) {
        return domain::HistoryEntry{at, QStringLiteral("OP-0001"), QLatin1String(what), {}};
    };
    Sides sides;
    sides.base.history = {line("opened", kMorning), line("answered", kMorning.addSecs(1))};
    sides.here.history = sides.base.history;
    sides.there.history = sides.base.history;
    // The same line, gone on with: its time moved.
    sides.here.history[1].at = kLater;
    sides.there.history.append(line("noted", kLast));
    const auto story = sides.all(DraftSide::Here).history;
    CHECK(story == QList{line("opened", kMorning), line("answered", kLater), line("noted", kLast)});
}

TEST_CASE("whether it waits and how it is signed are of the desk that changed it",
          "[casework][drafts]")
{
    Sides sides;
    sides.there.state = domain::CaseState::Suspended;
    sides.there.suspension = tests::aSuspension();
    sides.here.signature = domain::Signature{.way = domain::SigningWay::Impediment,
                                             .cause = QStringLiteral("non vede"),
                                             .at = kLater,
                                             .by = QStringLiteral("OP-0001")};
    const domain::Case made = sides.all(DraftSide::Here);
    CHECK(made.suspension == sides.there.suspension);
    CHECK(made.signature == sides.here.signature);
    CHECK(made.fault().isEmpty());

    // Resumed here, where both had it wait.
    sides.base.state = domain::CaseState::Suspended;
    sides.base.suspension = sides.there.suspension;
    CHECK(sides.all(DraftSide::Here).state == domain::CaseState::Draft);
}

TEST_CASE("a later submission of the other desk is not taken back", "[casework][drafts]")
{
    Sides sides;
    sides.there.sent.append(domain::SentVersion{.submission = 1,
                                                .visit = {},
                                                .state = domain::CaseState::Sent,
                                                .facts = sides.base.facts,
                                                .documents = {},
                                                .declarations = {},
                                                .finalisation = {},
                                                .receipt = {},
                                                .refusal = {},
                                                .integration = {},
                                                .outcome = {}});
    sides.there.submission = 2;
    sides.there.integration = domain::Integration{QStringLiteral("mancava"), {}};
    sides.here.facts.set(kPay, pay("50000.00", kLater));
    const domain::Case made = sides.all(DraftSide::Here);
    CHECK(made.submission == 2);
    CHECK(made.sent == sides.there.sent);
    CHECK(made.fault().isEmpty());
    CHECK(*made.facts.find(kPay) == pay("50000.00", kLater));
}
