#include "ui/paper/visit_papers.h"

#include "core/casework/evaluation.h"
#include "core/casework/prefill.h"
#include "core/rules/consistent.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;
using domain::DocumentStatus;

namespace {

QList<CaseId> casesOf(const PapersContext &context)
{
    QList<CaseId> ids = context.visit.casesHandedIn;
    for (const CaseId &id : context.visit.casesStarted)
        if (!ids.contains(id))
            ids.append(id);
    if (!context.openCase.isNull() && !ids.contains(context.openCase))
        ids.append(context.openCase);
    return ids;
}

/// What stays empty is what the rules of today no longer know.
CasePapers papersOf(const domain::Case &about, const rules::Catalogue &catalogue,
                    const QDate &today, const rules::Wording *wording)
{
    CasePapers papers;
    papers.about = about;
    const domain::Facts facts = casework::factsFor(about, catalogue, today);
    const QDate on = casework::decisionDay(about, today);
    papers.benefit = catalogue.benefit(about.benefit).value_or(rules::BenefitSummary{});
    papers.declarations =
        catalogue.declarations(about.benefit, facts, on).value_or(QList<rules::Declaration>{});
    papers.documents =
        catalogue.documents(about.benefit, facts, on, wording).value_or(QList<rules::Document>{});
    papers.duties = catalogue.duties(about.benefit, facts, on).value_or(QList<rules::Duty>{});
    return papers;
}

std::optional<CheckedBenefit> checkedOf(const rules::BenefitSummary &benefit,
                                        const domain::Facts &facts, const QDate &on,
                                        const rules::Catalogue &catalogue,
                                        const rules::Wording *wording)
{
    const auto decision = rules::decideConsistent(
        catalogue, benefit.id, facts, {.on = on, .knownOn = on, .fixed = {}, .wording = wording});
    return decision ? std::optional(CheckedBenefit{benefit, *decision}) : std::nullopt;
}

MissingPaper missingOf(const CasePapers &papers, const std::optional<CheckedBenefit> &checked)
{
    MissingPaper missing;
    missing.about = papers.about.id;
    missing.benefit = papers.benefit.name;
    if (checked)
        if (const auto *last = checked->decision.result(u"termine_domanda"_s))
            missing.deadline = QDate::fromString(last->value, Qt::ISODate);
    for (const rules::Document &document : papers.documents) {
        const domain::DocumentState state = papers.about.documents.value(document.id);
        const bool here = state.status == DocumentStatus::Attached ||
                          state.status == DocumentStatus::SeenInOriginal;
        if (here || document.need == rules::DocumentNeed::DeclarationIsEnough)
            continue;
        missing.items.append({document.need, document.title, document.explanation, document.where,
                              state.promisedFor});
        if (state.promisedFor.isValid() && state.promisedFor > missing.comeBack)
            missing.comeBack = state.promisedFor;
    }
    return missing;
}

bool hasToBring(const MissingPaper &missing)
{
    for (const MissingItem &item : missing.items)
        if (item.need == rules::DocumentNeed::Required || item.need == rules::DocumentNeed::Useful)
            return true;
    return false;
}

void addCases(PaperSources &sources, const QList<domain::Case> &cases,
              const rules::Catalogue &catalogue, const QDate &today, const rules::Wording *wording)
{
    for (const domain::Case &one : cases) {
        const CasePapers papers = papersOf(one, catalogue, today, wording);
        const auto checked = checkedOf(papers.benefit, casework::factsFor(one, catalogue, today),
                                       casework::decisionDay(one, today), catalogue, wording);
        if (checked)
            sources.checked.append(*checked);
        if (const MissingPaper missing = missingOf(papers, checked); hasToBring(missing))
            sources.missing.append(missing);
        sources.cases.append(papers);
    }
}

/// Looked at in the visit without starting an application.
void addAssessed(PaperSources &sources, const rules::Catalogue &catalogue, const QDate &today,
                 const rules::Wording *wording)
{
    const domain::Facts record = casework::factsOfRecord(sources.person);
    for (const QString &id : std::as_const(sources.visit.benefitsAssessed)) {
        bool known = false;
        for (const CheckedBenefit &one : std::as_const(sources.checked))
            known = known || one.benefit.id == id;
        const auto benefit = catalogue.benefit(id);
        if (known || !benefit)
            continue;
        if (const auto checked = checkedOf(*benefit, record, today, catalogue, wording))
            sources.checked.append(*checked);
    }
}

std::optional<ComeBack> comeBackOf(const domain::Visit &visit, const QList<MissingPaper> &missing)
{
    ComeBack when;
    when.bring = visit.bring;
    if (visit.appointment && visit.appointment->isOpen()) {
        const QDateTime there = inItaly(visit.appointment->at);
        when.on = there.date();
        when.time = there.time();
        when.place = visit.appointment->place;
        return when;
    }
    when.on = visit.nextStepOn;
    for (const MissingPaper &one : missing)
        if (!when.on.isValid())
            when.on = one.comeBack;
    return when.on.isValid() ? std::optional(when) : std::nullopt;
}

}   // namespace

Result<PaperSources> paperSources(const PapersContext &context, casework::Desk &desk,
                                  const rules::Catalogue &catalogue, const Clock &clock,
                                  const rules::Wording *wording)
{
    PaperSources sources;
    sources.desk = context.desk;
    sources.person = context.person;
    sources.visit = context.visit;
    sources.operatorName = context.operatorName;
    sources.nowUtc = clock.nowUtc();
    sources.offline = context.offline;
    QList<domain::Case> cases;
    for (const CaseId &id : casesOf(context)) {
        const auto stored = desk.cases().view(id);
        if (!stored)
            return tl::unexpected(stored.error());
        cases.append(*stored);
    }
    addCases(sources, cases, catalogue, clock.today(), wording);
    addAssessed(sources, catalogue, clock.today(), wording);
    sources.comeBack = comeBackOf(sources.visit, sources.missing);
    return sources;
}

}   // namespace ui::paper
