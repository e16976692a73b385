#include "core/casework/draft_taking.h"

#include "core/casework/case_change.h"
#include "core/casework/colleagues.h"
#include "core/casework/desk_context.h"
#include "core/casework/draft_content.h"
#include "core/casework/draft_versions.h"
#include "core/casework/person_codes.h"
#include "core/casework/person_entry.h"

#include <QSet>

#include <algorithm>

namespace core::casework {

namespace {

constexpr int kMostJoined = 20;

const QString kTaken = QStringLiteral("draft_taken");

bool isOpen(domain::CaseState state)
{
    return state == domain::CaseState::Draft || state == domain::CaseState::Suspended;
}

QString takenCode(DraftTaken what)
{
    static const QStringList codes = {QStringLiteral("same"), QStringLiteral("new"),
                                      QStringLiteral("forwarded"), QStringLiteral("differs"),
                                      QStringLiteral("older")};
    return codes[static_cast<int>(what)];
}

}   // namespace

Result<std::optional<PersonId>> personHere(DeskContext &context, const PersonId &id)
{
    PersonId at = id;
    for (int step = 0; step < kMostJoined; ++step) {
        const auto person = context.people.get(at);
        if (!person && person.error().code == ErrorCode::NotFound)
            return std::nullopt;
        if (!person)
            return tl::unexpected(person.error());
        if (person->joinedTo.isNull())
            return at;
        at = person->joinedTo;
    }
    return at;
}

Result<bool> isOfSamePerson(DeskContext &context, const domain::Case &stored,
                            const domain::DraftParcel &parcel)
{
    const auto here = personHere(context, parcel.person.id);
    if (!here)
        return tl::unexpected(here.error());
    const auto &joined = parcel.person.joined;
    return *here == stored.person ||
           std::any_of(joined.begin(), joined.end(), [&](const domain::JoinedRecord &one) {
               return one.record == stored.person;
           });
}

DraftTaking::DraftTaking(DeskContext &context, const domain::DraftParcel &parcel,
                         const QString &etag, const QList<domain::Attachment> &pages)
    : m_context(context), m_parcel(parcel), m_etag(etag), m_pages(pages), m_there(parcel.draft)
{
}

Result<DraftTaken> DraftTaking::run()
{
    const CaseId id = m_parcel.draft.id;
    const auto shared = m_context.sharedDrafts.find(id);
    if (!shared)
        return tl::unexpected(shared.error());
    m_shared = shared->value_or(store::SharedDraft{.id = id});
    auto stored = m_context.cases.get(id);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return tl::unexpected(stored.error());
    if (!stored)
        return takeNew();
    m_here = *stored;
    return takeKnown();
}

void DraftTaking::show() const
{
    if (m_newPerson)
        showPerson(*m_context.parts.names, *m_newPerson);
}

Result<DraftTaken> DraftTaking::takeNew()
{
    m_there.revision = 1;
    m_shared.sentRevision = 1;
    m_shared.base = m_there;
    return addPerson().and_then([&] { return m_context.cases.put(m_there); }).and_then([&] {
        return done(DraftTaken::New);
    });
}

Result<DraftTaken> DraftTaking::takeKnown()
{
    const auto ofSame = isOfSamePerson(m_context, m_here, m_parcel);
    if (!ofSame)
        return tl::unexpected(ofSame.error());
    if (!*ofSame)
        return fail(ErrorCode::Conflict, QStringLiteral("the case of another person"));
    m_there.person = m_here.person;
    if (!isOpen(m_here.state))
        return older();
    if (!m_here.isArchived())
        return takeOpen();
    return takeArchived();
}

/// Who sends again what was put away here, when the others knew that, brought it back on purpose.
Result<DraftTaken> DraftTaking::takeArchived()
{
    const bool told = m_shared.sentRevision == m_here.revision;
    const bool byProgram = m_here.archived.done.by.isEmpty();
    if (m_shared.atCentre || !(byProgram || told))
        return older();
    if (knowsAll(m_there, m_here))
        return forward(m_there);
    return bringBack().and_then([&] { return takeOpen(); }).map([](DraftTaken what) {
        return what == DraftTaken::Same ? DraftTaken::Forwarded : what;
    });
}

Result<DraftTaken> DraftTaking::takeOpen()
{
    const bool equal = sameDraft(m_here, m_there);
    if (isOwnEarlier()) {
        m_shared.sentRevision = equal ? m_here.revision : 0;
        return same(m_there);
    }
    if (equal) {
        m_shared.sentRevision = m_here.revision;
        return same(m_there);
    }
    const bool unchanged = m_shared.sentRevision == m_here.revision;
    return unchanged && knowsAll(m_there, m_here) ? forward(m_there) : takeBoth();
}

/// Both were changed since they were one. A draft that went out anew after the centre had lost it
/// may never have known what this desk thinks they both had.
Result<DraftTaken> DraftTaking::takeBoth()
{
    if (m_shared.base && !knowsAll(m_there, *m_shared.base))
        m_shared.base.reset();
    const domain::Case base = m_shared.base.value_or(domain::Case());
    const bool nothingThere = m_shared.base && sameSubstance(base, m_there);
    if (nothingThere || sameSubstance(m_here, m_there))
        return same(m_there);
    if (m_shared.base && sameSubstance(base, m_here))
        return forward(broughtForward(base, m_here, m_there));
    const DraftVersions versions{.here = m_here,
                                 .there = m_there,
                                 .deskName = {},
                                 .changedBy = {},
                                 .changedAt = {},
                                 .differences = differencesBetween(base, m_here, m_there),
                                 .base = base};
    if (!versions.differences.isEmpty())
        return differs();
    // Notes, a suspension: both are kept, there is nothing to choose.
    return joined(versions, {}).and_then([&](domain::Case next) {
        next.changedAt = m_context.now();
        return forward(next);
    });
}

/// Handed in or put away here: the others are still to be told.
Result<DraftTaken> DraftTaking::older()
{
    if (m_there.submission > m_here.submission)
        return DraftTaken::Older;
    m_shared.atCentre = true;
    m_shared.etag = m_etag;
    if (m_shared.sentRevision == m_here.revision)
        m_shared.sentRevision = 0;
    return m_context.sharedDrafts.put(m_shared).map([] { return DraftTaken::Older; });
}

Result<DraftTaken> DraftTaking::same(const domain::Case &base)
{
    m_shared.base = base;
    m_shared.theirs.reset();
    return done(DraftTaken::Same);
}

Result<DraftTaken> DraftTaking::forward(const domain::Case &draft)
{
    domain::Case next = draft;
    next.revision = m_here.revision + 1;
    // What was handed in stays what it is, whatever another desk makes of it.
    next.sent = sentOfBoth(m_here.sent, draft.sent);
    m_shared.sentRevision = sameDraft(next, m_there) ? next.revision : 0;
    m_shared.base = m_there;
    m_shared.theirs.reset();
    return m_context.cases.put(next)
        .and_then([&] { return done(DraftTaken::Forwarded); })
        .and_then([&](DraftTaken what) { return dropPages(next).map([&] { return what; }); });
}

Result<DraftTaken> DraftTaking::differs()
{
    m_shared.theirs = m_parcel;
    return done(DraftTaken::Differs);
}

Result<DraftTaken> DraftTaking::done(DraftTaken what)
{
    m_shared.atCentre = true;
    m_shared.etag = m_etag;
    return listPages()
        .and_then([&] { return m_context.sharedDrafts.put(m_shared); })
        .and_then([&] {
            return rememberColleague(m_context, lastHandOn(m_parcel.draft), m_parcel.changedBy);
        })
        .and_then([&] {
            return what == DraftTaken::Same
                       ? Result<>()
                       : m_context.traceProgram(kTaken,
                                                m_here.id.isNull() ? m_there.id.toString()
                                                                   : m_here.id.toString(),
                                                takenCode(what) + QLatin1Char(' ') + m_parcel.desk);
        })
        .map([&] { return what; });
}

/// What this desk itself sent, whose reply was lost: changed here since, by nobody else.
bool DraftTaking::isOwnEarlier() const
{
    return m_parcel.desk == m_context.identity.desk && m_parcel.draft.revision <= m_here.revision &&
           m_parcel.draft.changedAt <= m_here.changedAt;
}

Result<> DraftTaking::addPerson()
{
    const auto known = personHere(m_context, m_parcel.person.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        m_there.person = **known;
        return {};
    }
    domain::Person person = m_parcel.person;
    // Joining is each desk's own: the other record need not be here.
    person.joinedTo = PersonId();
    m_newPerson = person;
    return m_context.people.put(person, codesOf(person)).and_then([&] {
        return m_context.traceProgram(QStringLiteral("person_created"), person.id.toString(),
                                      QStringLiteral("draft"));
    });
}

Result<> DraftTaking::listPages()
{
    for (const domain::Attachment &page : m_pages)
        if (const auto listed = m_context.files.add(m_parcel.draft.id, page.id); !listed)
            return listed;
    return {};
}

/// As detaching them would.
Result<> DraftTaking::dropPages(const domain::Case &next)
{
    const auto kept = m_context.files.ofCase(next.id);
    if (!kept)
        return tl::unexpected(kept.error());
    QSet<AttachmentId> listed;
    for (const domain::Attachment &page : pagesOf(next))
        listed.insert(page.id);
    for (const AttachmentId &id : *kept)
        if (!listed.contains(id))
            if (const auto gone = m_context.files.remove(id); !gone)
                return gone;
    return {};
}

Result<> DraftTaking::bringBack()
{
    m_here.archived = {};
    m_here.revision += 1;
    m_here.changedAt = m_context.now();
    m_here.history.append({m_context.now(), QString(), QStringLiteral("brought_back"), QString()});
    return m_context.cases.put(m_here).and_then([&] {
        return m_context.traceProgram(QStringLiteral("case_changed"), m_here.id.toString(),
                                      QStringLiteral("brought_back"));
    });
}

}   // namespace core::casework
