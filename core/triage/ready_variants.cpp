#include "core/triage/ready_variants.h"

namespace core::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kUsualIsee = 800'000;   // cents
constexpr std::int64_t kThousand = 100'000;

QDate toldDay(const domain::Facts &facts, const QString &key)
{
    const auto *fact = facts.find(key);
    if (fact == nullptr || fact->state != domain::AnswerState::Known)
        return {};
    return QDate::fromString(fact->value.toString(), Qt::ISODate);
}

Variant newIsee(Money value)
{
    Variant variant;
    variant.isee = value;
    return variant;
}

Variant askedOn(const QDate &day)
{
    Variant variant;
    variant.applyOn = day;
    return variant;
}

Variant bornOn(const QDate &day)
{
    Variant variant;
    variant.birth = Birth{day, 1};
    return variant;
}

Variant employedFrom(const QDate &day)
{
    Variant variant;
    variant.job = NewJob{u"subordinata"_s, day, Money::fromCents(1'200'000)};
    return variant;
}

bool isAtWork(const domain::Facts &facts)
{
    const auto *work = facts.find(u"attivita_in_corso"_s);
    return work != nullptr && work->state == domain::AnswerState::Known &&
           work->value.toString() != u"nessuna"_s;
}

}   // namespace

std::optional<Money> likelyIsee(const domain::Facts &facts)
{
    const auto *told = facts.find(u"isee_valore"_s);
    const auto value = told != nullptr && told->state == domain::AnswerState::Known
                           ? Money::fromDecimal(told->value.toString())
                           : std::nullopt;
    if (!value)
        return Money::fromCents(kUsualIsee);
    if (value->cents() <= 0)
        return std::nullopt;
    return Money::fromCents(value->cents() / 2 / kThousand * kThousand);
}

QDate nearestDeadline(const Assessment &assessment)
{
    QDate nearest;
    for (const Right &right : assessment.rights) {
        const bool open = right.kind == RightKind::Probable || right.kind == RightKind::Maybe;
        if (open && right.deadline >= assessment.on &&
            (!nearest.isValid() || right.deadline < nearest))
            nearest = right.deadline;
    }
    return nearest;
}

QList<Variant> likelyVariants(const domain::Facts &facts, const Assessment &today)
{
    QList<Variant> variants;
    if (const auto isee = likelyIsee(facts))
        variants.append(newIsee(*isee));
    const QDate last = nearestDeadline(today);
    if (last.isValid())
        variants.append(askedOn(last.addDays(1)));
    const QDate expected = toldDay(facts, u"data_presunta_parto"_s);
    if (expected >= today.on)
        variants.append(bornOn(expected));
    if (toldDay(facts, u"data_cessazione"_s).isValid() && !isAtWork(facts))
        variants.append(employedFrom(today.on.addDays(1)));
    if (expected < today.on)
        variants.append(bornOn(today.on));
    variants.append(askedOn(QDate(today.on.year() + 1, 1, 1)));
    return variants;
}

Result<QList<Comparison>> readyVariants(VariantComparer &comparer, const domain::Facts &facts,
                                        qsizetype most)
{
    const auto today = comparer.today(facts);
    if (!today)
        return tl::unexpected(today.error());
    QList<Comparison> ready;
    for (const Variant &variant : likelyVariants(facts, *today)) {
        if (ready.size() >= most)
            break;
        const auto compared = comparer.compare(facts, variant);
        if (!compared)
            return tl::unexpected(compared.error());
        if (compared->better() + compared->worse() > 0)
            ready.append(*compared);
    }
    return ready;
}

}   // namespace core::triage
