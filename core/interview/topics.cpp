#include "core/interview/topics.h"

#include "core/rules/inputs.h"

namespace core::interview {

using program::Input;

namespace {

QStringList wizardOrder(const rules::Catalogue &catalogue,
                        const std::vector<const rules::Benefit *> &benefits)
{
    QStringList keys;
    for (const auto *benefit : benefits) {
        const auto questions = catalogue.questions(benefit->summary.id);
        for (const auto &question : questions.value_or(QList<rules::Question>())) {
            if (!keys.contains(question.key))
                keys.append(question.key);
        }
    }
    return keys;
}

Topic topicOf(const QString &key, const program::Program &program)
{
    Topic topic;
    topic.key = key;
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        const Input &input = program.inputs[i];
        if (input.key != key)
            continue;
        topic.inputs.push_back(static_cast<int>(i));
        if (input.list >= 0)
            topic.list = input.list;
        else if (input.part == Input::Part::Value)
            topic.value = static_cast<int>(i);
    }
    topic.steps = stepsFrom(program, topic.inputs);
    return topic;
}

Span everything(const program::Program &program, int input)
{
    const int reg = program.inputs[static_cast<std::size_t>(input)].reg;
    const auto &range = program.registers[static_cast<std::size_t>(reg)];
    return {range.least, range.most};
}

}   // namespace

std::vector<Topic> topicsOf(const rules::Catalogue &catalogue,
                            const std::vector<const rules::Benefit *> &benefits,
                            const SpanWalk &blank)
{
    std::vector<Topic> topics;
    const auto &vocabulary = catalogue.vocabulary();
    for (const QString &key : wizardOrder(catalogue, benefits)) {
        Topic topic = topicOf(key, blank.program());
        if (topic.inputs.empty())
            continue;   // no rule reads it
        if (topic.value >= 0)
            topic.prior = priorOf(vocabulary.at(vocabulary.indexOf(key)), vocabulary, blank,
                                  topic.value, topic.steps);
        topics.push_back(std::move(topic));
    }
    return topics;
}

void openTopic(SpanWalk &walk, const Topic &topic)
{
    if (topic.list >= 0)
        walk.openList(topic.list);
    const Span whole = topic.value < 0 ? Span{} : everything(walk.program(), topic.value);
    answerTopic(walk, topic, whole);
}

void answerTopic(SpanWalk &walk, const Topic &topic, Span value)
{
    for (const int input : topic.inputs) {
        const Input &one = walk.program().inputs[static_cast<std::size_t>(input)];
        if (one.list < 0)
            walk.setInput(input, one.part == Input::Part::Value ? value : Span::point(1));
    }
}

Result<QList<OpenQuestion>> openQuestions(const rules::Benefit &benefit,
                                          const rules::Vocabulary &vocabulary,
                                          const domain::Facts &facts,
                                          const rules::EvaluateOptions &options)
{
    const auto inputs = rules::makeInputs(benefit, vocabulary, facts, options);
    if (!inputs)
        return tl::unexpected(inputs.error());
    rules::Evaluator evaluator(benefit, vocabulary, *inputs);
    const auto keyOf = [&](std::size_t slot) {
        return vocabulary.at(benefit.facts[slot].question).question().key;
    };
    QList<OpenQuestion> open;
    for (std::size_t slot = 0; slot < benefit.facts.size(); ++slot) {
        const auto &fact = benefit.facts[slot];
        if (!fact.asked || inputs->answered.test(slot))
            continue;
        const auto when = evaluator.condition(fact.when);
        if (when.value.isFalse())
            continue;
        OpenQuestion question{keyOf(slot), Asking::Now, {}};
        if (!when.value.isTrue()) {
            question.asking = Asking::Perhaps;
            for (std::size_t other = 0; other < benefit.facts.size(); ++other) {
                if (when.missing.test(other))
                    question.deciding.append(keyOf(other));
            }
        }
        open.append(question);
    }
    return open;
}

}   // namespace core::interview
