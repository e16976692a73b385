#include "core/triage/variant.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core::triage {

using namespace Qt::StringLiterals;

namespace {

/// Changes facts; what is told so comes from the operator's hypothesis.
class Draft {
public:
    Draft(const domain::Facts &facts, const QDate &day) : m_facts(facts), m_day(day) {}

    void tell(const QString &key, const QJsonValue &value)
    {
        m_facts.set(key, domain::known(value, QDateTime(m_day, QTime(0, 0), Qt::UTC),
                                       domain::Origin::Operator));
    }
    void tellDay(const QString &key, const QDate &day) { tell(key, day.toString(Qt::ISODate)); }
    void forget(const QString &key) { m_facts.remove(key); }

    /// Null unless it is known.
    QJsonValue value(const QString &key) const
    {
        const auto *fact = m_facts.find(key);
        return fact != nullptr && fact->state == domain::AnswerState::Known ? fact->value
                                                                            : QJsonValue();
    }
    QDate day(const QString &key) const
    {
        return QDate::fromString(value(key).toString(), Qt::ISODate);
    }
    std::optional<Money> amount(const QString &key) const
    {
        return Money::fromDecimal(value(key).toString());
    }

    const domain::Facts &facts() const { return m_facts; }

private:
    domain::Facts m_facts;
    QDate m_day;
};

bool isRelation(const QJsonObject &row, const QStringList &relations)
{
    return relations.contains(row.value("relazione"_L1).toString());
}

/// The row of a newborn: where there are brothers and sisters, the child of the same parents.
QJsonObject newbornRow(const QJsonArray &family, const QDate &on)
{
    bool partner = false;
    QJsonValue parents;
    for (const QJsonValue &each : family) {
        const QJsonObject row = each.toObject();
        partner =
            partner ||
            (isRelation(row, {u"coniuge"_s, u"unito_civilmente"_s, u"convivente_di_fatto"_s}) &&
             !row.contains("deceduto_il"_L1));
        if (isRelation(row, {u"figlio"_s}) && row.contains("figlio_di"_L1))
            parents = row.value("figlio_di"_L1);
    }
    if (parents.isNull())
        parents = partner ? u"entrambi"_s : u"richiedente"_s;
    return {{u"relazione"_s, u"figlio"_s}, {u"data_nascita"_s, on.toString(Qt::ISODate)},
            {u"figlio_di"_s, parents},     {u"convivente"_s, true},
            {u"nel_nucleo_isee"_s, true},  {u"residente_italia"_s, true},
            {u"a_carico_irpef"_s, true}};
}

void addNewborns(Draft &draft, const Birth &birth)
{
    QJsonArray family;
    const QJsonArray told = draft.value(u"componenti"_s).toArray();
    for (const QJsonValue &row : told) {
        if (row.toObject().value("gravidanza_mese"_L1).isNull() ||
            !row.toObject().contains("gravidanza_mese"_L1))
            family.append(row);   // who was to be born is born now
    }
    const QJsonObject newborn = newbornRow(family, birth.on);
    for (int i = 0; i < birth.children; ++i)
        family.append(newborn);
    draft.tell(u"componenti"_s, family);
}

/// A day of birth that was expected at another time altogether is not of this child.
void dropOtherExpectedDay(Draft &draft, const QDate &born)
{
    const QDate expected = draft.day(u"data_presunta_parto"_s);
    if (expected.isValid() && (born > expected.addMonths(2) || born < expected.addMonths(-5)))
        draft.forget(u"data_presunta_parto"_s);
}

void addBirth(Draft &draft, const Birth &birth)
{
    if (isFamilyTold(draft.facts()))
        addNewborns(draft, birth);
    draft.tell(u"evento_tipo"_s, u"nascita"_s);
    draft.tellDay(u"evento_data"_s, birth.on);
    draft.tell(u"n_figli_evento"_s, birth.children);
    dropOtherExpectedDay(draft, birth.on);
}

void addJob(Draft &draft, const NewJob &job)
{
    draft.tell(u"attivita_in_corso"_s, job.kind);
    draft.tellDay(u"data_inizio_attivita"_s, job.from);
    if (job.yearly)
        draft.tell(u"reddito_annuo_presunto"_s, job.yearly->toDecimal());
    else
        draft.forget(u"reddito_annuo_presunto"_s);
}

/// A new attestation stands for every kind of ISEE; what the old one said besides goes where the
/// new value cannot stand beside it.
void addIsee(Draft &draft, Money value, const QDate &day)
{
    for (const auto &key : {u"isee_tipo"_s, u"isee_corrente"_s, u"attestazioni_isee"_s})
        draft.forget(key);
    draft.tell(u"isee_presente"_s, true);
    draft.tell(u"isee_valore"_s, value.toDecimal());
    draft.tellDay(u"isee_data_dsu"_s, day);
    const auto without = draft.amount(u"isee_netto_auu"_s);
    if (without && *without > value)
        draft.forget(u"isee_netto_auu"_s);
    const auto ise = draft.amount(u"ise_valore"_s);
    if (ise && *ise < value)
        draft.forget(u"ise_valore"_s);
}

/// Who meant the month of today means the month in which is asked.
void moveTo(Draft &draft, const QDate &day, const QDate &today)
{
    draft.tellDay(u"data_domanda"_s, day);
    const QDate month = draft.day(u"mese_competenza"_s);
    if (month == QDate(today.year(), today.month(), 1))
        draft.tellDay(u"mese_competenza"_s, QDate(day.year(), day.month(), 1));
}

}   // namespace

bool Variant::isEmpty() const
{
    return !job && !birth && !isee && !applyOn.isValid() && byHand.isEmpty();
}

QDate variantDay(const Variant &variant, const QDate &today)
{
    QDate day = variant.applyOn.isValid() ? variant.applyOn : today;
    if (variant.birth)
        day = std::max(day, variant.birth->on);
    return day;
}

bool isFamilyTold(const domain::Facts &facts)
{
    const auto *family = facts.find(u"componenti"_s);
    return family != nullptr && family->state == domain::AnswerState::Known &&
           !family->value.toArray().isEmpty();
}

domain::Facts variantFacts(const domain::Facts &facts, const Variant &variant, const QDate &today)
{
    const QDate day = variantDay(variant, today);
    Draft draft(facts, today);
    if (variant.applyOn.isValid() || day > today)
        moveTo(draft, day, today);
    if (variant.job)
        addJob(draft, *variant.job);
    if (variant.isee)
        addIsee(draft, *variant.isee, day);
    if (variant.birth)
        addBirth(draft, *variant.birth);
    domain::Facts changed = draft.facts();
    for (const QString &key : variant.byHand.keys())
        changed.set(key, *variant.byHand.find(key));
    return changed;
}

}   // namespace core::triage
