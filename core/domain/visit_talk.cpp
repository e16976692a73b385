#include "core/domain/visit_talk.h"

#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

const QStringList kChoices = {QStringLiteral("not_interested"), QStringLiteral("asked")};
const QStringList kFindings = {QStringLiteral("probable"), QStringLiteral("maybe"),
                               QStringLiteral("no"), QStringLiteral("received")};
/// The one key of an object of facts that holds one.
const QString kTheFact = QStringLiteral("fact");

QJsonObject writeChoice(const BenefitChoice &choice)
{
    return {{QStringLiteral("benefit"), choice.benefit},
            {QStringLiteral("kind"), kChoices[static_cast<int>(choice.kind)]},
            {QStringLiteral("reason"), choice.reason},
            {QStringLiteral("at"), writeInstant(choice.at)},
            {QStringLiteral("by"), choice.by}};
}

BenefitChoice readChoice(JsonFields &in)
{
    return {.benefit = in.text("benefit"),
            .kind = static_cast<ChoiceKind>(in.oneOf("kind", kChoices)),
            .reason = in.text("reason"),
            .at = in.instant("at"),
            .by = in.text("by")};
}

QJsonObject writeFact(const Fact &fact)
{
    Facts one;
    one.set(kTheFact, fact);
    return one.toJson();
}

Facts readFacts(JsonFields &in, const char *key)
{
    const auto facts = Facts::fromJson(in.object(key));
    if (!facts)
        in.refuse(key);
    return facts.value_or(Facts());
}

Fact readFact(JsonFields &in, const char *key)
{
    const Facts one = readFacts(in, key);
    const Fact *fact = one.find(kTheFact);
    if (!fact)
        in.refuse(key);
    return fact ? *fact : Fact();
}

QJsonObject writeSettled(const SettledConflict &settled)
{
    return {{QStringLiteral("key"), settled.key},
            {QStringLiteral("kept_earlier"), settled.keptEarlier},
            {QStringLiteral("at"), writeInstant(settled.at)},
            {QStringLiteral("by"), settled.by},
            {QStringLiteral("earlier"), writeFact(settled.earlier)},
            {QStringLiteral("now"), writeFact(settled.now)}};
}

SettledConflict readSettled(JsonFields &in)
{
    return {.key = in.text("key"),
            .keptEarlier = in.flag("kept_earlier"),
            .at = in.instant("at"),
            .by = in.text("by"),
            .earlier = readFact(in, "earlier"),
            .now = readFact(in, "now")};
}

QJsonObject writeFinding(const BenefitFinding &finding)
{
    return {{QStringLiteral("benefit"), finding.benefit},
            {QStringLiteral("kind"), kFindings[static_cast<int>(finding.kind)]},
            {QStringLiteral("why_not"), finding.whyNot},
            {QStringLiteral("missing"), finding.missing},
            {QStringLiteral("yearly"), finding.yearly.toDecimal()}};
}

BenefitFinding readFinding(JsonFields &in)
{
    const auto yearly = Money::fromDecimal(in.text("yearly"));
    if (!yearly)
        in.refuse("yearly");
    return {.benefit = in.text("benefit"),
            .kind = static_cast<FindingKind>(in.oneOf("kind", kFindings)),
            .whyNot = in.text("why_not"),
            .missing = in.text("missing"),
            .yearly = yearly.value_or(Money())};
}

template <class Value>
QJsonArray writeAll(const QList<Value> &values, QJsonObject (*write)(const Value &))
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

std::optional<bool> readFlag(JsonFields &in, const char *key)
{
    return in.has(key) ? std::optional(in.flag(key)) : std::nullopt;
}

}   // namespace

const QStringList &refusalReasons()
{
    static const QStringList reasons = {
        QStringLiteral("troppe_carte"),    QStringLiteral("importo_basso"),
        QStringLiteral("ci_pensa"),        QStringLiteral("perderebbe_altro"),
        QStringLiteral("non_vuole_dirlo"), QStringLiteral("altro")};
    return reasons;
}

const BenefitChoice *VisitTalk::choice(const QString &benefit) const
{
    for (const BenefitChoice &one : choices)
        if (one.benefit == benefit)
            return &one;
    return nullptr;
}

QJsonObject VisitTalk::toJson() const
{
    QJsonObject json{{QStringLiteral("words"), words},
                     {QStringLiteral("told"), told.toJson()},
                     {QStringLiteral("choices"), writeAll(choices, writeChoice)},
                     {QStringLiteral("settled"), writeAll(settled, writeSettled)},
                     {QStringLiteral("findings"), writeAll(findings, writeFinding)}};
    if (bed)
        json[QLatin1String("bed")] = *bed;
    if (food)
        json[QLatin1String("food")] = *food;
    return json;
}

Result<VisitTalk> VisitTalk::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    VisitTalk talk;
    if (in.has("words"))
        talk.words = in.text("words");
    talk.bed = readFlag(in, "bed");
    talk.food = readFlag(in, "food");
    if (in.has("told"))
        talk.told = readFacts(in, "told");
    talk.choices = in.listIfThere<BenefitChoice>("choices", readChoice);
    talk.settled = in.listIfThere<SettledConflict>("settled", readSettled);
    talk.findings = in.listIfThere<BenefitFinding>("findings", readFinding);
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("talk: ") + in.fault());
    return talk;
}

}   // namespace core::domain
