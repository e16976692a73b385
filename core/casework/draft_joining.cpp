// One draft out of two, as somebody chose.
#include "core/casework/draft_content.h"
#include "core/casework/draft_versions.h"

#include <algorithm>

namespace core::casework {

namespace {

using domain::Case;

using Decided = QMap<std::pair<DraftPart, QString>, DraftSide>;

Result<Decided> decided(const DraftVersions &versions, const QList<DraftChoice> &choices)
{
    Decided sides;
    for (const DraftChoice &choice : choices) {
        if (sides.contains({choice.part, choice.key}))
            return fail(ErrorCode::Invalid, QStringLiteral("decided twice: ") + choice.key);
        sides[{choice.part, choice.key}] = choice.side;
    }
    for (const DraftDifference &one : versions.differences)
        if (!sides.contains({one.part, one.key}))
            return fail(ErrorCode::Invalid, QStringLiteral("not decided: ") + one.key);
    if (sides.size() != versions.differences.size())
        return fail(ErrorCode::Invalid, QStringLiteral("a choice of what does not differ"));
    return sides;
}

/// Of the side that changed it; `here` when both did.
template <class Value>
const Value &changedOne(const Value &base, const Value &here, const Value &there)
{
    return here == base ? there : here;
}

void takeAnswer(Case &made, const QString &key, const std::optional<domain::Fact> &fact)
{
    if (fact)
        made.facts.set(key, *fact);
    else
        made.facts.remove(key);
}

void takeThere(Case &made, const DraftDifference &one)
{
    switch (one.part) {
    case DraftPart::Answer:
        takeAnswer(made, one.key, one.there);
        made.wizard.unfinished.remove(one.key);
        return;
    case DraftPart::Document:
        if (one.documentThere)
            made.documents[one.key] = *one.documentThere;
        else
            made.documents.remove(one.key);
        return;
    case DraftPart::Declaration:
        if (one.declaredThere.isValid())
            made.declarations[one.key] = one.declaredThere;
        else
            made.declarations.remove(one.key);
        return;
    }
}

/// A later submission is not taken back.
void takeSubmission(Case &made, const Case &there)
{
    made.submission = there.submission;
    made.visit = there.visit;
    made.integration = there.integration;
    made.bundleVersion = there.bundleVersion;
    made.finalisation = there.finalisation;
    made.receipt = there.receipt;
    made.refusal = there.refusal;
    made.outcome = there.outcome;
    made.signature = there.signature;
}

/// Those of `here`, and what only `there` has.
template <class Record, class Same>
QList<Record> ofBoth(const QList<Record> &here, const QList<Record> &there, Same same)
{
    QList<Record> both = here;
    for (const Record &one : there)
        if (std::none_of(here.begin(), here.end(),
                         [&](const Record &mine) { return same(mine, one); }))
            both.append(one);
    return both;
}

QList<domain::Note> notesOfBoth(const DraftVersions &versions)
{
    const auto same = [](const domain::Note &one, const domain::Note &other) {
        return one.text == other.text && one.written == other.written;
    };
    const auto find = [&](const QList<domain::Note> &notes, const domain::Note &wanted) {
        const auto it = std::find_if(notes.begin(), notes.end(),
                                     [&](const domain::Note &one) { return same(one, wanted); });
        return it == notes.end() ? wanted : *it;
    };
    QList<domain::Note> notes = ofBoth(versions.here.notes, versions.there.notes, same);
    for (domain::Note &note : notes)
        note = changedOne(find(versions.base.notes, note), note, find(versions.there.notes, note));
    std::stable_sort(notes.begin(), notes.end(), [](const auto &one, const auto &other) {
        return one.written.at < other.written.at;
    });
    return notes;
}

QList<domain::ArchivedAnswer> putAwayOfBoth(const Case &here, const Case &there)
{
    const auto same = [](const domain::ArchivedAnswer &one, const domain::ArchivedAnswer &other) {
        return one.key == other.key && one.fact == other.fact && one.archived == other.archived;
    };
    QList<domain::ArchivedAnswer> both = ofBoth(here.archivedAnswers, there.archivedAnswers, same);
    for (domain::ArchivedAnswer &one : both)
        for (const domain::ArchivedAnswer &theirs : there.archivedAnswers)
            if (same(one, theirs) && theirs.restored.isThere())
                one.restored = theirs.restored;
    std::stable_sort(both.begin(), both.end(), [](const auto &one, const auto &other) {
        return one.archived.done.at < other.archived.done.at;
    });
    return both;
}

/// A warning was passed on the answer it was about: it comes with that answer.
QList<domain::PassedWarning> warningsOfBoth(const DraftVersions &versions, const Decided &sides)
{
    const auto sideOf = [&](const QString &key) {
        const auto it = sides.find({DraftPart::Answer, key});
        return it == sides.end() ? std::nullopt : std::optional(*it);
    };
    QList<domain::PassedWarning> warnings;
    for (const domain::PassedWarning &one : versions.here.passedWarnings)
        if (sideOf(one.key) != DraftSide::There)
            warnings.append(one);
    for (const domain::PassedWarning &one : versions.there.passedWarnings) {
        const auto side = sideOf(one.key);
        const bool alone = !versions.here.passedWarning(one.key);
        if (side == DraftSide::There || (!side && alone))
            warnings.append(one);
    }
    return warnings;
}

}   // namespace

Result<Case> joined(const DraftVersions &versions, const QList<DraftChoice> &choices)
{
    const auto sides = decided(versions, choices);
    if (!sides)
        return tl::unexpected(sides.error());
    const Case &base = versions.base;
    const Case &here = versions.here;
    const Case &there = versions.there;
    Case made = here;
    for (const DraftDifference &one : versions.differences)
        if ((*sides)[{one.part, one.key}] == DraftSide::There)
            takeThere(made, one);
    made.suspension = changedOne(base.suspension, here.suspension, there.suspension);
    made.state = made.suspension ? domain::CaseState::Suspended : domain::CaseState::Draft;
    made.signature = changedOne(base.signature, here.signature, there.signature);
    if (there.submission > here.submission)
        takeSubmission(made, there);
    made.sent = sentOfBoth(here.sent, there.sent);
    made.droppedIntegrations = ofBoth(here.droppedIntegrations, there.droppedIntegrations,
                                      std::equal_to<domain::DroppedIntegration>());
    made.notes = notesOfBoth(versions);
    made.archivedAnswers = putAwayOfBoth(here, there);
    made.passedWarnings = warningsOfBoth(versions, *sides);
    made.history = historyOfBoth(base, here, there);
    return made;
}

}   // namespace core::casework
