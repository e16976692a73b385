// Which cases there are, and where each of them stands.
#include "core/base/local_number.h"
#include "core/casework/case_access.h"
#include "core/casework/case_service.h"
#include "core/casework/colleagues.h"
#include "core/casework/desk_context.h"
#include "core/casework/evaluation.h"
#include "core/casework/name_index.h"

#include <algorithm>
#include <limits>

namespace core::casework {

namespace {

CaseRow rowOf(const DeskContext &context, const domain::Case &subject)
{
    const domain::Receipt *receipt = subject.lastReceipt();
    CaseRow row{.id = subject.id,
                .person = subject.person,
                .personName = {},
                .benefit = subject.benefit,
                .state = subject.state,
                .localNumber = groupedLocalNumber(localNumber(subject.id.uuid())),
                .protocol = receipt ? receipt->protocol : QString(),
                .position = subject.position,
                .changedAt = subject.changedAt,
                .changedBy = subject.history.isEmpty() ? QString() : subject.history.last().by,
                .reason = subject.refusal,
                .suspension = subject.suspension,
                .holder = subject.holder,
                .archived = subject.isArchived(),
                .integrating = subject.integration && !subject.finalisation};
    if (const auto person = context.parts.names->find(subject.person))
        row.personName = (person->name + QLatin1Char(' ') + person->surname).trimmed();
    return row;
}

/// Rows of the cases that `read` finds, without those this operator may not see.
template <class Read>
Result<QList<CaseRow>> readableRows(DeskContext &context, Read read)
{
    const auto who = context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto ready = context.needNames();
    if (!ready)
        return tl::unexpected(ready.error());
    return read().map([&](const QList<domain::Case> &cases) {
        QList<CaseRow> rows;
        for (const domain::Case &subject : cases) {
            if (mayRead(*who, subject, context.today()))
                rows.append(rowOf(context, subject));
        }
        return rows;
    });
}

QStringList contradictedKeys(const rules::Decision &decision)
{
    QStringList keys;
    for (const rules::Contradiction &one : decision.contradictions)
        keys.append(one.at.section(QLatin1Char('.'), 0, 0));
    return keys;
}

/// What cannot be asked of the rules (a benefit that is no longer there) is left out.
CaseOutlook outlookOf(DeskContext &context, const domain::Case &subject)
{
    CaseOutlook outlook;
    outlook.row = rowOf(context, subject);
    outlook.changedBy = fullNameOf(context, outlook.row.changedBy);
    if (subject.isReadOnly())
        return outlook;
    const rules::Catalogue &catalogue = context.catalogue();
    const QDate day = decisionDay(subject, context.today());
    const domain::Facts facts = factsFor(subject, catalogue, context.today());
    const auto decision = decisionFor(subject, catalogue, context.today());
    const auto rows = tasksOf(
        {.subject = subject,
         .sections = catalogue.sections(subject.benefit).value_or(QList<rules::Section>{}),
         .questions = catalogue.questions(subject.benefit).value_or(QList<rules::Question>{}),
         .relevant = catalogue.relevant(subject.benefit, facts, day).value_or(QStringList{}),
         .contradicted = decision ? contradictedKeys(*decision) : QStringList{},
         .documents =
             catalogue.documents(subject.benefit, facts, day).value_or(QList<rules::Document>{})});
    const NextStep next = nextStepOf(rows);
    outlook.nextTask = next.task;
    outlook.nextKey = next.key;
    outlook.ready = rows[static_cast<int>(Task::Review)].status == TaskStatus::Done;
    const rules::ResultValue *last =
        decision ? decision->result(QStringLiteral("termine_domanda")) : nullptr;
    if (last && !subject.integration)
        outlook.lastDay = QDate::fromString(last->value, Qt::ISODate);
    return outlook;
}

/// Among how many drafts the one that was open is looked for.
constexpr int kRecent = 20;
constexpr int kAll = std::numeric_limits<int>::max();

/// The number is made from the id: no record is opened to find it.
Result<QList<domain::Case>> casesOfLocalNumber(DeskContext &context, const QString &number)
{
    const auto ids = context.cases.ids();
    if (!ids)
        return tl::unexpected(ids.error());
    QList<domain::Case> found;
    for (const CaseId &id : *ids) {
        if (localNumber(id.uuid()) != number)
            continue;
        const auto subject = context.cases.get(id);
        if (!subject)
            return tl::unexpected(subject.error());
        found.append(*subject);
    }
    return found;
}

/// Only cases that were handed in can have an official number, and they stay on the desk a few
/// days: reading them all is quick enough for a search by number.
Result<QList<domain::Case>> casesOfProtocol(DeskContext &context, const QString &protocol)
{
    QList<domain::Case> found;
    if (protocol.isEmpty())
        return found;
    const auto has = [&](const std::optional<domain::Receipt> &receipt) {
        return receipt && receipt->protocol.compare(protocol, Qt::CaseInsensitive) == 0;
    };
    const auto cases = context.cases.list(kAll);
    if (!cases)
        return cases;
    for (const domain::Case &subject : *cases) {
        const bool earlier = std::any_of(subject.sent.cbegin(), subject.sent.cend(),
                                         [&](const auto &version) { return has(version.receipt); });
        if (has(subject.receipt) || earlier)
            found.append(subject);
    }
    return found;
}

}   // namespace

Result<QList<CaseRow>> CaseService::list(int limit)
{
    return readableRows(m_context, [&] { return m_context.cases.list(limit); });
}

Result<QList<CaseRow>> CaseService::ofPerson(const PersonId &person)
{
    return readableRows(m_context, [&] { return m_context.cases.ofPerson(person); });
}

Result<QList<CaseOutlook>> CaseService::outlooks(int limit)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (const auto ready = m_context.needNames(); !ready)
        return tl::unexpected(ready.error());
    return m_context.cases.list(limit).map([&](const QList<domain::Case> &cases) {
        QList<CaseOutlook> outlooks;
        for (const domain::Case &subject : cases)
            if (mayRead(*who, subject, m_context.today()))
                outlooks.append(outlookOf(m_context, subject));
        return outlooks;
    });
}

Result<QList<CaseRow>> CaseService::waitingOverdue()
{
    return readableRows(m_context, [&] {
        return m_context.cases.inState(domain::CaseState::Suspended, kAll)
            .map([&](const QList<domain::Case> &waiting) {
                QList<domain::Case> due;
                for (const domain::Case &subject : waiting)
                    if (subject.suspension->isOverdue(m_context.today()) && !subject.isArchived())
                        due.append(subject);
                std::sort(due.begin(), due.end(), [](const auto &one, const auto &other) {
                    return one.suspension->until() < other.suspension->until();
                });
                return due;
            });
    });
}

Result<QList<CaseRow>> CaseService::findByNumber(const QString &typed)
{
    return readableRows(m_context, [&]() -> Result<QList<domain::Case>> {
        const auto local = parseLocalNumber(typed);
        return local ? casesOfLocalNumber(m_context, *local)
                     : casesOfProtocol(m_context, typed.simplified());
    });
}

Result<std::optional<CaseRow>> CaseService::recovered()
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto unclean = m_context.settings.get(setting::kUncleanEnd);
    if (!unclean)
        return tl::unexpected(unclean.error());
    QJsonObject mark = unclean->value_or(QJsonObject());
    const auto since =
        QDateTime::fromString(mark[QLatin1String("since")].toString(), Qt::ISODateWithMs);
    if (!since.isValid())
        return std::nullopt;
    mark[QStringLiteral("offered")] = true;
    const auto noted =
        m_context.inTransaction([&] { return m_context.settings.put(setting::kUncleanEnd, mark); });
    if (!noted)
        return tl::unexpected(noted.error());
    const auto drafts = m_context.cases.inState(domain::CaseState::Draft, kRecent);
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto open = std::find_if(drafts->cbegin(), drafts->cend(),
                                   [](const domain::Case &draft) { return !draft.isArchived(); });
    if (open == drafts->cend() || open->changedAt < since)
        return std::nullopt;
    if (const auto ready = m_context.needNames(); !ready)
        return tl::unexpected(ready.error());
    return rowOf(m_context, *open);
}

}   // namespace core::casework
