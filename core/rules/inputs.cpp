#include "core/rules/inputs.h"

#include "core/rules/applicant.h"
#include "core/rules/member_reader.h"
#include "core/rules/value_text.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> badFact(const QString &key)
{
    return fail(ErrorCode::Invalid, u"fact %1 has a value its question cannot have"_s.arg(key));
}

Result<> readFacts(const Benefit &benefit, const Vocabulary &vocabulary, const domain::Facts &facts,
                   Inputs &inputs)
{
    for (std::size_t slot = 0; slot < benefit.facts.size(); ++slot) {
        const auto &entry = vocabulary.at(benefit.facts[slot].question);
        const auto *fact = facts.find(entry.question().key);
        if (fact == nullptr)
            continue;
        inputs.answered.set(slot);
        inputs.origins[slot] = fact->origin;
        if (fact->state != domain::AnswerState::Known)
            continue;
        const auto value = valueFromJson(fact->value, entry.type, vocabulary);
        if (!value)
            return badFact(entry.question().key);
        inputs.facts[slot] = *value;
    }
    return {};
}

Result<> fixOne(const Benefit &benefit, const Vocabulary &vocabulary, const QString &name,
                const QString &text, Inputs &inputs)
{
    const auto *derived = vocabulary.derived(name);
    const auto &canonical = derived != nullptr ? derived->name.text : name;
    Type type;
    Value *fact = nullptr;
    std::optional<Value> *fixed = nullptr;
    if (const auto it = benefit.valueByName.constFind(canonical);
        it != benefit.valueByName.cend()) {
        fixed = &inputs.fixedValues[static_cast<std::size_t>(*it)];
        type = benefit.values[static_cast<std::size_t>(*it)].type;
    } else if (const auto at = benefit.parameterByName.constFind(name);
               at != benefit.parameterByName.cend()) {
        fixed = &inputs.fixedParameters[static_cast<std::size_t>(*at)];
        type = {Kind::Number, benefit.parameters[static_cast<std::size_t>(*at)].unit, false, -1};
    } else if (const auto slot = benefit.slotByKey.constFind(name);
               slot != benefit.slotByKey.cend()) {
        fact = &inputs.facts[static_cast<std::size_t>(*slot)];
        type = vocabulary.at(benefit.facts[static_cast<std::size_t>(*slot)].question).type;
        inputs.answered.set(static_cast<std::size_t>(*slot));
    } else if (derived != nullptr) {
        return {};   // a fact of the vocabulary that this benefit does not read
    } else {
        const auto names = benefit.valueByName.keys() + benefit.parameterByName.keys();
        return fail(ErrorCode::Invalid, u"no computed name \"%1\", nearest \"%2\""_s.arg(
                                            name, nearestName(name, names)));
    }
    const auto value = valueFromMachine(text, type, vocabulary);
    if (!value)
        return fail(ErrorCode::Invalid, u"value given for %1 does not fit"_s.arg(name));
    if (fixed != nullptr)
        *fixed = *value;
    else
        *fact = *value;
    return {};
}

}   // namespace

Result<Inputs> makeInputs(const Benefit &benefit, const Vocabulary &vocabulary,
                          const domain::Facts &facts, const EvaluateOptions &options)
{
    Inputs inputs;
    inputs.facts.resize(benefit.facts.size());
    inputs.origins.resize(benefit.facts.size(), domain::Origin::Person);
    inputs.fixedValues.resize(benefit.values.size());
    inputs.fixedParameters.resize(benefit.parameters.size());
    inputs.knownOn = options.knownOn;
    inputs.wording = options.wording;
    inputs.on = options.on;
    const auto all = withApplicant(vocabulary, facts);
    if (const auto read = readFacts(benefit, vocabulary, all ? *all : facts, inputs); !read)
        return tl::unexpected(read.error());
    for (auto it = options.fixed.cbegin(); it != options.fixed.cend(); ++it) {
        if (const auto done = fixOne(benefit, vocabulary, it.key(), it.value(), inputs); !done)
            return tl::unexpected(done.error());
    }
    if (!inputs.on.isValid()) {
        inputs.on = options.knownOn;
        Evaluator evaluator(benefit, vocabulary, inputs);
        const auto day = evaluator.eventDay();
        inputs.on = day;
    }
    return inputs;
}

}   // namespace core::rules
