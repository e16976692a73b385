#include "ui/paper/visit_papers.h"

#include "core/casework/evaluation.h"
#include "core/rules/consistent.h"
#include "core/triage/assessor.h"

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
        // The check of all benefits has this one among them.
        if (checked && !sources.interviewed)
            sources.checked.append(*checked);
        if (const MissingPaper missing = missingOf(papers, checked); hasToBring(missing))
            sources.missing.append(missing);
        sources.cases.append(papers);
    }
}

/// A paper lies about at home: what is for violence and nothing else is on none.
bool isForPaper(const rules::BenefitSummary &benefit)
{
    return benefit.needs != QStringList{u"violenza_paura"_s};
}

bool isRefused(const domain::Visit &visit, const QString &benefit)
{
    const domain::BenefitChoice *choice = visit.talk.choice(benefit);
    return choice != nullptr && choice->kind == domain::ChoiceKind::NotInterested;
}

/// As on the screen, but what cannot be asked for any more; in the words of the paper's language
/// the rules are asked again.
void addAssessment(PaperSources &sources, const triage::Assessment &assessment,
                   const domain::Facts &facts, const rules::Catalogue &catalogue,
                   const rules::Wording *wording)
{
    const domain::Facts asked = triage::factsOn(facts, assessment.on);
    for (const triage::Right &right : assessment.rights) {
        const auto benefit = catalogue.benefit(right.benefit);
        if (right.kind == triage::RightKind::Ended || !benefit || !isForPaper(*benefit))
            continue;
        CheckedBenefit one{*benefit, right.decision};
        if (wording)
            if (const auto worded = checkedOf(*benefit, asked, assessment.on, catalogue, wording))
                one.decision = worded->decision;
        one.kind = right.kind;
        one.amount = right.amount;
        one.deadline = right.deadline;
        one.refused = isRefused(sources.visit, right.benefit);
        sources.checked.append(one);
    }
}

/// What the visit keeps of its last check, ranked as it was.
void addFindings(PaperSources &sources, const domain::Facts &facts,
                 const rules::Catalogue &catalogue, const QDate &today,
                 const rules::Wording *wording)
{
    const domain::Facts asked = triage::factsOn(facts, today);
    for (const domain::BenefitFinding &finding : sources.visit.talk.findings) {
        const auto benefit = catalogue.benefit(finding.benefit);
        if (!benefit || !isForPaper(*benefit))
            continue;
        auto checked = checkedOf(*benefit, asked, today, catalogue, wording);
        if (!checked || checked->decision.outcome == rules::Outcome::Ended)
            continue;
        if (finding.kind == domain::FindingKind::Received)
            checked->kind = triage::RightKind::Received;
        checked->refused = isRefused(sources.visit, finding.benefit);
        sources.checked.append(*checked);
    }
}

/// Looked at in the visit without starting an application, and without the interview.
void addAssessed(PaperSources &sources, const domain::Facts &facts,
                 const rules::Catalogue &catalogue, const QDate &today,
                 const rules::Wording *wording)
{
    for (const QString &id : std::as_const(sources.visit.benefitsAssessed)) {
        bool known = false;
        for (const CheckedBenefit &one : std::as_const(sources.checked))
            known = known || one.benefit.id == id;
        const auto benefit = catalogue.benefit(id);
        if (known || !benefit || !isForPaper(*benefit))
            continue;
        if (const auto checked = checkedOf(*benefit, facts, today, catalogue, wording))
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
    domain::Facts facts = context.facts;
    if (!context.assessment && !sources.visit.id.isNull()) {
        const auto known = desk.triage().facts(sources.visit.id);
        if (!known)
            return tl::unexpected(known.error());
        facts = known->facts;
    }
    sources.interviewed = context.assessment || !sources.visit.talk.findings.isEmpty();
    addCases(sources, cases, catalogue, clock.today(), wording);
    if (context.assessment)
        addAssessment(sources, *context.assessment, facts, catalogue, wording);
    else if (sources.interviewed)
        addFindings(sources, facts, catalogue, clock.today(), wording);
    else
        addAssessed(sources, facts, catalogue, clock.today(), wording);
    sources.comeBack = comeBackOf(sources.visit, sources.missing);
    return sources;
}

}   // namespace ui::paper
