#include "ui/model/case_model.h"

#include "core/casework/documents_first.h"
#include "core/casework/evaluation.h"
#include "core/casework/record_facts.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Nothing is new but where the wizard stands: no decision changes and no page has to look again.
bool onlyMoved(const domain::Case &before, const domain::Case &after)
{
    domain::Case moved = before;
    moved.position = after.position;
    moved.unfinishedText = after.unfinishedText;
    moved.wizard = after.wizard;
    moved.revision = after.revision;
    moved.changedAt = after.changedAt;
    moved.history = after.history;
    moved.holder = after.holder;
    moved.handoverRequests = after.handoverRequests;
    return moved == after;
}

bool isSameAnswer(const domain::Facts &one, const domain::Facts &other, const QString &key)
{
    const domain::Fact *first = one.find(key);
    const domain::Fact *second = other.find(key);
    return first && second ? *first == *second : first == second;
}

}   // namespace

CaseModel::CaseModel(casework::Desk &desk, const rules::Catalogue &catalogue, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_desk(desk), m_catalogue(catalogue), m_clock(clock)
{
}

void CaseModel::open(const domain::Case &opened)
{
    if (m_case)
        Q_EMIT leaving();
    m_case = opened;
    m_versions = storedVersions();
    m_asked.reset();
    m_answers.clear();
    m_benefit = m_catalogue.benefit(opened.benefit).value_or(rules::BenefitSummary{});
    m_sections = m_catalogue.sections(opened.benefit).value_or(QList<rules::Section>{});
    m_questions = m_catalogue.questions(opened.benefit).value_or(QList<rules::Question>{});
    const auto person = m_desk.people().view(opened.person);
    m_person = person.value_or(domain::Person{});
    evaluate();
    if (!person)
        Q_EMIT failed(person.error());
    Q_EMIT this->opened();
    Q_EMIT changed();
}

Result<> CaseModel::open(const CaseId &id)
{
    if (m_case)
        Q_EMIT leaving();
    return m_desk.cases().view(id).map([this](const domain::Case &found) { open(found); });
}

void CaseModel::close()
{
    if (m_case)
        Q_EMIT leaving();
    m_case.reset();
    m_versions.reset();
    m_asked.reset();
    m_answers.clear();
    m_decision.reset();
    m_person = {};
    m_relevant.clear();
    Q_EMIT opened();
    Q_EMIT changed();
}

const rules::Question *CaseModel::question(const QString &key) const
{
    const auto it = std::find_if(m_questions.begin(), m_questions.end(),
                                 [&](const rules::Question &q) { return q.key == key; });
    return it == m_questions.end() ? nullptr : &*it;
}

QStringList CaseModel::setAside() const
{
    QStringList keys;
    for (const rules::Question &question : m_questions)
        if (m_case->facts.find(question.key) && !m_relevant.contains(question.key))
            keys.append(question.key);
    return keys;
}

QStringList CaseModel::unanswered() const
{
    QStringList keys;
    for (const QString &key : m_relevant)
        if (!m_case->facts.find(key) || isStale(key) || !contradiction(key).isEmpty())
            keys.append(key);
    return keys;
}

/// Also of a field of its rows.
QString CaseModel::contradiction(const QString &key) const
{
    QStringList sentences;
    if (m_decision) {
        for (const rules::Contradiction &one : m_decision->contradictions)
            if (one.at == key || one.at.startsWith(key + QLatin1Char('.')))
                sentences.append(one.text);
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList CaseModel::relevantWith(const QString &key, const domain::Fact &fact) const
{
    domain::Facts all = facts();
    all.set(key, fact);
    return relevantOf(all);
}

/// The wizard asks what follows an answer before it is stored, and the model again after: that is
/// one walk over the rules, not two.
QStringList CaseModel::relevantOf(const domain::Facts &facts) const
{
    if (m_asked && m_asked->day == decisionDay() && m_asked->facts == facts)
        return m_asked->relevant;
    const QStringList relevant =
        m_catalogue.relevant(m_case->benefit, facts, decisionDay()).value_or(QStringList{});
    m_asked = Asked{facts, decisionDay(), relevant};
    return relevant;
}

QStringList CaseModel::later() const
{
    QStringList open;
    for (const QString &key : m_case->wizard.later)
        if (m_relevant.contains(key) && !m_case->facts.find(key))
            open.append(key);
    return open;
}

ListGuide CaseModel::listGuide(const QString &key)
{
    ListGuide guide;
    guide.plan = rules::listPlan(m_catalogue.vocabulary(), key);
    const domain::Facts record = casework::factsOfRecord(m_person);
    for (const QString &shared : std::as_const(guide.plan.shared)) {
        const bool asked = question(shared) != nullptr;
        const domain::Fact *fact = asked ? m_case->facts.find(shared) : record.find(shared);
        if (fact && fact->state == domain::AnswerState::Known)
            (asked ? guide.known : guide.ofRecord)[shared] = fact->value;
    }
    guide.asked = [this, key](const QJsonArray &rows) {
        domain::Facts all = facts();
        all.set(key, domain::known(rows, now()));
        return rules::rowQuestions(m_catalogue, {m_case->benefit}, key, all, decisionDay())
            .value_or(QList<QStringList>{});
    };
    guide.tell = [this](const QString &shared, const QJsonValue &value) {
        return question(shared) && answer(shared, domain::known(value, now()));
    };
    return guide;
}

QList<rules::Document> CaseModel::documents() const
{
    return m_catalogue.documents(m_case->benefit, facts(), decisionDay())
        .value_or(QList<rules::Document>{});
}

QStringList CaseModel::documentsFirst() const
{
    const QStringList ids =
        casework::documentsFirst(*m_case, m_catalogue, m_clock.today()).value_or(QStringList{});
    QStringList titles;
    if (ids.isEmpty())
        return titles;
    for (const rules::Document &document : documents())
        if (ids.contains(document.id))
            titles.append(document.title.it());
    return titles;
}

QList<rules::Declaration> CaseModel::declarations() const
{
    return m_catalogue.declarations(m_case->benefit, facts(), decisionDay())
        .value_or(QList<rules::Declaration>{});
}

QList<rules::Duty> CaseModel::duties() const
{
    return m_catalogue.duties(m_case->benefit, facts(), decisionDay())
        .value_or(QList<rules::Duty>{});
}

bool CaseModel::rememberPlace(const casework::WizardPlace &place)
{
    const bool same =
        m_case->position == place.position && m_case->unfinishedText == place.unfinishedText &&
        m_case->wizard.unfinished == place.unfinished && m_case->wizard.later == place.later;
    if (m_case->isReadOnly() || same)
        return true;
    return keep(
        [&](int revision) { return m_desk.cases().rememberPlace(m_case->id, revision, place); });
}

bool CaseModel::remember(const QString &position, const QString &unfinishedText)
{
    if (m_case->isReadOnly() ||
        (m_case->position == position && m_case->unfinishedText == unfinishedText))
        return true;
    return keep([&](int revision) {
        return m_desk.cases().remember(m_case->id, revision, position, unfinishedText);
    });
}

bool CaseModel::setDocument(const QString &document, domain::DocumentStatus status,
                            const QDate &promisedFor)
{
    return keep([&](int revision) {
        return m_desk.cases().setDocument(m_case->id, revision, document, status, promisedFor);
    });
}

bool CaseModel::detach(const QString &document, const AttachmentId &attachment)
{
    return keep([&](int revision) {
        return m_desk.cases().detach(m_case->id, revision, document, attachment);
    });
}

bool CaseModel::setOriginal(const QString &document, domain::OriginalPaper original)
{
    return keep([&](int revision) {
        return m_desk.documents().setOriginal(m_case->id, revision, document, original);
    });
}

bool CaseModel::declare(const QString &declaration, bool declared)
{
    return keep([&](int revision) {
        return m_desk.cases().declare(m_case->id, revision, declaration, declared);
    });
}

QJsonValue CaseModel::preference(const QString &name) const
{
    return m_desk.preferences().value(name);
}

void CaseModel::setPreference(const QString &name, const QJsonValue &value)
{
    const auto kept = m_desk.preferences().put(name, value);
    if (!kept)
        Q_EMIT failed(kept.error());
}

bool CaseModel::apply(
    const std::function<Result<domain::Case>(casework::CaseService &, int revision)> &change)
{
    return keep([&](int revision) { return change(m_desk.cases(), revision); });
}

bool CaseModel::finalise()
{
    const bool kept =
        keep([&](int revision) { return m_desk.cases().finalise(m_case->id, revision); });
    // What came from another desk this moment may be the reason.
    if (!kept)
        readVersions();
    return kept;
}

bool CaseModel::setSignature(const domain::Signature &signature)
{
    return keep(
        [&](int revision) { return m_desk.cases().setSignature(m_case->id, revision, signature); });
}

bool CaseModel::paperGiven(const QString &paper)
{
    return keep([&](int) { return m_desk.cases().printed(m_case->id, paper); });
}

bool CaseModel::reload()
{
    const auto stored = m_desk.cases().view(m_case->id);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    const domain::Facts before = m_case->facts;
    m_case = *stored;
    m_versions = storedVersions();
    show(before);
    return true;
}

void CaseModel::setPerson(const domain::Person &person)
{
    if (!m_case || m_case->person != person.id || m_person == person)
        return;
    m_person = person;
    Q_EMIT changed();
}

/// The worker may have attached a file a moment ago: what it stored is read and the change is made
/// on that. An answer that came from another desk is shown first: nothing is put over what nobody
/// has seen (W5).
bool CaseModel::keep(const Change &change, const QString &answered)
{
    Result<domain::Case> result = change(m_case->revision);
    if (!result && result.error().code == ErrorCode::Conflict) {
        const auto stored = m_desk.cases().view(m_case->id);
        const bool overtaken =
            stored && !answered.isEmpty() && !isSameAnswer(m_case->facts, stored->facts, answered);
        if (overtaken) {
            take(*stored);
            result = fail(ErrorCode::Conflict, QStringLiteral("answered elsewhere"));
        } else if (stored) {
            result = change(stored->revision);
        }
    }
    if (!result) {
        Q_EMIT failed(result.error());
        return false;
    }
    const bool moved = onlyMoved(*m_case, *result);
    m_case = std::move(*result);
    if (!moved) {
        evaluate();
        Q_EMIT changed();
    }
    Q_EMIT saved(m_case->changedAt);
    return true;
}

void CaseModel::take(domain::Case changed)
{
    const domain::Facts before = m_case->facts;
    m_case = std::move(changed);
    show(before);
}

void CaseModel::show(const domain::Facts &before)
{
    evaluate();
    QStringList replaced;
    for (const rules::Question &question : std::as_const(m_questions))
        if (!isSameAnswer(before, m_case->facts, question.key))
            replaced.append(question.key);
    if (!replaced.isEmpty())
        Q_EMIT answersReplaced(replaced);
    Q_EMIT changed();
}

/// A handed-in case keeps the day it was handed in; a draft is about today.
QDate CaseModel::decisionDay() const
{
    return casework::decisionDay(*m_case, today());
}

domain::Facts CaseModel::facts() const
{
    return casework::factsFor(*m_case, m_catalogue, m_clock.today());
}

void CaseModel::evaluate()
{
    m_relevant = relevantOf(facts());
    const auto decision = casework::decisionFor(*m_case, m_catalogue, m_clock.today());
    m_decision = decision ? std::optional(*decision) : std::nullopt;
    if (!decision)
        Q_EMIT failed(decision.error());
}

}   // namespace ui
