#include "core/casework/case_service.h"

#include "core/casework/archived_answers.h"
#include "core/casework/case_access.h"
#include "core/casework/case_change.h"
#include "core/casework/case_declarations.h"
#include "core/casework/evaluation.h"
#include "core/casework/prefill.h"
#include "core/casework/talk_memory.h"
#include "core/casework/visit_numbers.h"

namespace core::casework {

namespace {

Result<rules::Question> questionOf(const DeskContext &context, const QString &benefit,
                                   const QString &key)
{
    const auto questions = context.catalogue().questions(benefit);
    if (!questions)
        return tl::unexpected(questions.error());
    for (const rules::Question &question : *questions)
        if (question.key == key)
            return question;
    return fail(ErrorCode::Invalid, QStringLiteral("the benefit does not ask ") + key);
}

/// A warning was passed on the answer it was about, not on the next one.
void dropWarning(domain::Case &changed, const QString &key, const domain::Fact *next)
{
    const domain::Fact *before = changed.facts.find(key);
    if (next && before && before->state == next->state && before->value == next->value)
        return;
    changed.passedWarnings.removeIf(
        [&](const domain::PassedWarning &one) { return one.key == key; });
}

/// Nothing for the null id.
Result<std::optional<domain::Visit>> visitOf(DeskContext &context, const VisitId &id)
{
    if (id.isNull())
        return std::nullopt;
    return context.visits.get(id).map(
        [](const domain::Visit &visit) { return std::optional(visit); });
}

/// The visit a case is opened in learns of it.
Result<> noteInVisit(DeskContext &context, const domain::Case &opened)
{
    if (opened.visit.isNull())
        return {};
    auto visit = context.visits.get(opened.visit);
    if (!visit)
        return tl::unexpected(visit.error());
    if (visit->person != opened.person)
        return fail(ErrorCode::Invalid, QStringLiteral("the visit is of another person"));
    visit->casesStarted.append(opened.id);
    if (!visit->benefitsAssessed.contains(opened.benefit))
        visit->benefitsAssessed.append(opened.benefit);
    dropChoice(visit->talk, opened.benefit);
    visit->talk.choices.append({.benefit = opened.benefit,
                                .kind = domain::ChoiceKind::Asked,
                                .reason = {},
                                .at = opened.openedAt,
                                .by = context.actorOrProgram()});
    const auto benefit = context.catalogue().benefit(opened.benefit);
    if (benefit && visit->service == kServiceNotSaid)
        setService(*visit, benefit->service);
    return context.visits.put(*visit, inItaly(visit->openedAt).date());
}

}   // namespace

CaseService::CaseService(DeskContext &context) : m_context(context)
{
}

Result<domain::Case> CaseService::open(const domain::Person &person, const VisitId &visit,
                                       const QString &benefit)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (const auto known = m_context.catalogue().benefit(benefit); !known)
        return tl::unexpected(known.error());
    return m_context.inTransaction([&]() -> Result<domain::Case> {
        const auto stored = m_context.people.get(person.id);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto earlier = m_context.cases.ofPerson(person.id);
        if (!earlier)
            return tl::unexpected(earlier.error());
        domain::Case opened;
        opened.id = CaseId::makeAt(m_context.now());
        opened.person = person.id;
        opened.visit = visit;
        opened.benefit = benefit;
        opened.bundleVersion = m_context.catalogue().version();
        const auto asked = visitOf(m_context, visit);
        if (!asked)
            return tl::unexpected(asked.error());
        opened.facts = prefilled({.person = *stored,
                                  .cases = *earlier,
                                  .catalogue = m_context.catalogue(),
                                  .visit = *asked ? &**asked : nullptr},
                                 benefit);
        opened.openedAt = m_context.now();
        return storeChange(m_context, opened, {QStringLiteral("opened"), QString()},
                           QStringLiteral("case_opened"))
            .and_then([&] { return noteInVisit(m_context, opened); })
            .map([&] { return opened; });
    });
}

Result<domain::Case> CaseService::view(const CaseId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    auto stored = m_context.cases.get(id);
    if (!stored)
        return stored;
    if (!mayRead(*who, *stored, m_context.today()))
        return m_context.denied(QStringLiteral("case_view"), id.toString());
    if (m_context.isNewView(id.toString())) {
        const auto traced = m_context.traceAlone(QStringLiteral("case_viewed"), id.toString());
        if (!traced)
            return tl::unexpected(traced.error());
    }
    return stored;
}

Result<domain::Case> CaseService::answer(const CaseId &id, int revision, const QString &key,
                                         const domain::Fact &fact, const WizardPlace *place)
{
    return changeDraft(m_context, id, revision, {QStringLiteral("answered"), key},
                       [&](domain::Case &changed, const domain::Operator &) -> Result<> {
                           const auto question = questionOf(m_context, changed.benefit, key);
                           if (!question)
                               return tl::unexpected(question.error());
                           domain::Fact kept = fact;
                           if (!kept.recordedAt.isValid())
                               kept.recordedAt = m_context.now();
                           if (kept.state == domain::AnswerState::Known) {
                               const auto value =
                                   m_context.catalogue().canonical(*question, fact.value);
                               if (!value)
                                   return tl::unexpected(value.error());
                               kept.value = *value;
                           } else {
                               kept.value = QJsonValue();
                           }
                           dropWarning(changed, key, &kept);
                           changed.unfinishedText.clear();
                           changed.wizard.unfinished.remove(key);
                           changed.wizard.later.removeAll(key);
                           if (place)
                               keepPlace(changed, *place);
                           return changeFacts(m_context, changed,
                                              [&](domain::Facts &facts) { facts.set(key, kept); });
                       });
}

Result<domain::Case> CaseService::clearAnswer(const CaseId &id, int revision, const QString &key)
{
    return changeDraft(m_context, id, revision, {QStringLiteral("cleared"), key},
                       [&](domain::Case &changed, const domain::Operator &who) {
                           putAway(changed, key, {kCleared, {who.pseudonym, m_context.now()}});
                           dropWarning(changed, key, nullptr);
                           return changeFacts(m_context, changed,
                                              [&](domain::Facts &facts) { facts.remove(key); });
                       });
}

Result<domain::Case> CaseService::remember(const CaseId &id, int revision, const QString &position,
                                           const QString &unfinishedText)
{
    return changeDraft(m_context, id, revision, {kMoved, position},
                       [&](domain::Case &changed, const domain::Operator &) -> Result<> {
                           changed.position = position;
                           changed.unfinishedText = unfinishedText;
                           return {};
                       });
}

Result<domain::Case> CaseService::setDocument(const CaseId &id, int revision,
                                              const QString &document,
                                              domain::DocumentStatus status,
                                              const QDate &promisedFor)
{
    const bool promised = status == domain::DocumentStatus::Promised;
    if (promised != promisedFor.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("a promise and its day belong together"));
    return changeDraft(m_context, id, revision, {QStringLiteral("document_set"), document},
                       [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
                           domain::DocumentState &state = changed.documents[document];
                           const bool attached = status == domain::DocumentStatus::Attached;
                           if (attached && state.attachments.isEmpty())
                               return fail(ErrorCode::Invalid,
                                           QStringLiteral("nothing is attached"));
                           state.status = status;
                           state.promisedFor = promisedFor;
                           state.at = m_context.now();
                           state.by = who.pseudonym;
                           return {};
                       });
}

Result<domain::Case> CaseService::declare(const CaseId &id, int revision,
                                          const QString &declaration, bool declared)
{
    return changeDraft(m_context, id, revision, {QStringLiteral("declared"), declaration},
                       [&](domain::Case &changed, const domain::Operator &) -> Result<> {
                           const auto texts = declarationTexts(m_context, changed);
                           if (!texts)
                               return tl::unexpected(texts.error());
                           if (!texts->contains(declaration))
                               return fail(ErrorCode::Invalid,
                                           QStringLiteral("no such declaration"));
                           if (declared)
                               changed.declarations[declaration] = m_context.now();
                           else
                               changed.declarations.remove(declaration);
                           return {};
                       });
}

}   // namespace core::casework
