#include "core/casework/document_service.h"

#include "core/base/clock.h"
#include "core/casework/case_access.h"
#include "core/casework/case_change.h"
#include "core/casework/desk_context.h"
#include "core/casework/evaluation.h"
#include "core/casework/name_index.h"

#include <QMap>

#include <algorithm>

namespace core::casework {

namespace {

using domain::CaseState;
using domain::DocumentState;
using domain::DocumentStatus;

/// More open cases than this no desk has.
constexpr int kMostCases = 20000;

QDate takenOn(const DocumentState &state)
{
    return state.heldSince.isValid() ? state.heldSince : inItaly(state.at).date();
}

int pagesOf(const DocumentState &state)
{
    int pages = 0;
    for (const domain::Attachment &file : state.attachments)
        pages += file.pages;
    return pages;
}

/// The catalogue's title of a document, found through the rules as they apply to the case.
QString titleOf(const DeskContext &context, const domain::Case &subject, const QString &document)
{
    const QDate today = context.today();
    const auto listed = context.catalogue().documents(
        subject.benefit, factsFor(subject, context.catalogue(), today), today);
    for (const rules::Document &one : listed.value_or(QList<rules::Document>()))
        if (one.id == document)
            return one.title.it();
    return document;
}

DocumentDue dueOf(const DeskContext &context, const domain::Case &subject, const QString &document,
                  const QDate &day)
{
    DocumentDue due{.id = subject.id,
                    .person = subject.person,
                    .personName = {},
                    .benefit = subject.benefit,
                    .document = document,
                    .title = titleOf(context, subject, document),
                    .day = day};
    if (const auto person = context.parts.names->find(subject.person))
        due.personName = (person->name + QLatin1Char(' ') + person->surname).trimmed();
    return due;
}

/// Papers for which `dayOf` (case, state of the document) gives a valid day.
template <class DayOf>
Result<QList<DocumentDue>> duePapers(DeskContext &context, DayOf dayOf)
{
    const auto who = context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (const auto ready = context.needNames(); !ready)
        return tl::unexpected(ready.error());
    const auto cases = context.cases.list(kMostCases);
    if (!cases)
        return tl::unexpected(cases.error());
    QList<DocumentDue> found;
    for (const domain::Case &subject : *cases)
        for (auto it = subject.documents.cbegin(); it != subject.documents.cend(); ++it)
            if (const QDate day = dayOf(subject, *it); day.isValid())
                found.append(dueOf(context, subject, it.key(), day));
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.day < b.day; });
    return found;
}

bool isAttached(const DocumentState &state)
{
    return state.status == DocumentStatus::Attached && !state.attachments.isEmpty();
}

/// Who showed a paper a moment ago need not take it out again; on another day it may not be here.
bool wasSeenToday(const domain::Case &other, const domain::Case &subject, const QString &document)
{
    return !subject.visit.isNull() && other.visit == subject.visit &&
           other.documents.value(document).status == DocumentStatus::SeenInOriginal;
}

bool isThere(const DocumentState &state)
{
    return isAttached(state) || state.status == DocumentStatus::SeenInOriginal;
}

/// What another case of the person has of a document, as far as it serves `subject`.
std::optional<EarlierDocument> offered(const DeskContext &context, const domain::Case &other,
                                       const domain::Case &subject, const QString &document)
{
    const DocumentState &state = other.documents[document];
    const DocumentState own = subject.documents.value(document);
    const bool seen = wasSeenToday(other, subject, document);
    const bool serves = isAttached(state) ? !isAttached(own) : seen && !isThere(own);
    if (!serves)
        return std::nullopt;
    const auto benefit = context.catalogue().benefit(other.benefit);
    return EarlierDocument{.from = other.id,
                           .benefit = other.benefit,
                           .benefitName = benefit ? benefit->name.it() : other.benefit,
                           .document = document,
                           .takenOn = takenOn(state),
                           .pages = pagesOf(state),
                           .seen = !isAttached(state)};
}

/// A file is worth more than having seen it, a newer one more than an older one.
bool isBetter(const EarlierDocument &one, const EarlierDocument &than)
{
    return one.seen != than.seen ? than.seen : one.takenOn > than.takenOn;
}

}   // namespace

DocumentService::DocumentService(DeskContext &context) : m_context(context)
{
}

Result<QList<EarlierDocument>> DocumentService::earlier(const CaseId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto subject = m_context.cases.get(id);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto all = m_context.cases.ofPerson(subject->person);
    if (!all)
        return tl::unexpected(all.error());
    QMap<QString, EarlierDocument> newest;
    for (const domain::Case &other : *all) {
        if (other.id == id || !mayRead(*who, other, m_context.today()))
            continue;
        for (const QString &document : other.documents.keys()) {
            const auto one = offered(m_context, other, *subject, document);
            const auto before = newest.constFind(document);
            if (one && (before == newest.constEnd() || isBetter(*one, *before)))
                newest[document] = *one;
        }
    }
    return newest.values();
}

Result<domain::Case> DocumentService::reuse(const CaseId &id, int revision, const QString &document,
                                            const CaseId &from)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto source = m_context.cases.get(from);
    if (!source)
        return tl::unexpected(source.error());
    if (!mayRead(*who, *source, m_context.today()))
        return m_context.denied(QStringLiteral("document_reuse"), from.toString());
    const auto target = m_context.cases.get(id);
    if (!target)
        return target;
    if (target->person != source->person)
        return fail(ErrorCode::Invalid, QStringLiteral("the case is of another person"));
    const DocumentState given = source->documents.value(document);
    const bool onlySeen = !isAttached(given) && wasSeenToday(*source, *target, document);
    if (!isAttached(given) && !onlySeen)
        return fail(ErrorCode::NotFound, QStringLiteral("nothing is attached there"));
    // Files first, as in CaseService::attach: what is not listed in the end goes with a sweep.
    QList<domain::Attachment> copies = onlySeen ? QList<domain::Attachment>() : given.attachments;
    for (domain::Attachment &copy : copies) {
        const auto bytes = m_context.files.read(from, copy.id);
        if (!bytes)
            return tl::unexpected(bytes.error());
        copy.id = AttachmentId::makeAt(m_context.now());
        if (const auto written = m_context.files.write(id, copy.id, *bytes); !written)
            return tl::unexpected(written.error());
    }
    return changeDraft(m_context, id, revision, {QStringLiteral("document_reused"), document},
                       [&](domain::Case &changed, const domain::Operator &by) -> Result<> {
                           DocumentState &state = changed.documents[document];
                           state.attachments.append(copies);
                           state.status =
                               onlySeen ? DocumentStatus::SeenInOriginal : DocumentStatus::Attached;
                           state.promisedFor = QDate();
                           state.heldSince = takenOn(given);
                           state.at = m_context.now();
                           state.by = by.pseudonym;
                           for (const domain::Attachment &copy : copies)
                               if (const auto kept = m_context.files.add(id, copy.id); !kept)
                                   return kept;
                           return {};
                       });
}

Result<domain::Case> DocumentService::setOriginal(const CaseId &id, int revision,
                                                  const QString &document,
                                                  domain::OriginalPaper original)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<domain::Case> {
        auto stored = m_context.cases.get(id);
        if (!stored)
            return stored;
        if (!mayRead(*who, *stored, m_context.today()))
            return fail(ErrorCode::Denied, QStringLiteral("not a case of this operator"));
        if (stored->revision != revision)
            return fail(ErrorCode::Conflict, QStringLiteral("the case was changed since"));
        const auto state = stored->documents.find(document);
        const bool unknown =
            state == stored->documents.end() || (state->status == DocumentStatus::Open &&
                                                 state->original == domain::OriginalPaper::NotHere);
        if (unknown)
            return fail(ErrorCode::NotFound, QStringLiteral("nothing is known of the document"));
        state->putOriginal(original, m_context.identity.desk);
        const bool returned = original == domain::OriginalPaper::Returned;
        const ChangeNote note{returned ? QStringLiteral("original_returned")
                                       : QStringLiteral("original_set"),
                              document};
        return storeChange(m_context, *stored, note, QStringLiteral("case_changed")).map([&] {
            return *stored;
        });
    });
}

Result<QList<DocumentDue>> DocumentService::missed()
{
    const QDate today = m_context.today();
    return duePapers(m_context, [&](const domain::Case &subject, const DocumentState &state) {
        const bool over = subject.isArchived() || subject.state == CaseState::Closed;
        const bool late = state.status == DocumentStatus::Promised && state.promisedFor < today;
        return late && !over ? state.promisedFor : QDate();
    });
}

Result<QList<DocumentDue>> DocumentService::originalsAtDesk()
{
    return duePapers(m_context, [&](const domain::Case &, const DocumentState &state) {
        // A draft that came from another desk left its paper there.
        const bool here =
            state.originalDesk.isEmpty() || state.originalDesk == m_context.identity.desk;
        return here && state.original == domain::OriginalPaper::AtDesk ? inItaly(state.at).date()
                                                                       : QDate();
    });
}

}   // namespace core::casework
