#include "core/rules/typical_answers.h"

#include "core/rules/facts_reader.h"
#include "core/rules/value_text.h"

namespace core::rules {

using namespace Qt::StringLiterals;

static std::optional<Value> typicalAnswer(const VocabularyEntry &entry, const QString &text,
                                          const Vocabulary &vocabulary)
{
    auto value = valueFromMachine(text, entry.type, vocabulary);
    if (!value || !value->isKnown())
        return std::nullopt;
    const bool isYesNo = entry.type.kind == Kind::YesNo;
    const auto canonical =
        canonicalValue(vocabulary, entry, isYesNo ? QJsonValue(value->isTrue()) : QJsonValue(text));
    return canonical ? value : std::nullopt;
}

std::vector<Value> typicalAnswers(const VocabularyEntry &entry, const Vocabulary &vocabulary)
{
    std::vector<Value> answers;
    for (const auto &written : entry.parsed.typical) {
        if (const auto value = typicalAnswer(entry, written.text, vocabulary))
            answers.push_back(*value);
    }
    return answers;
}

void checkTypicalAnswers(const Vocabulary &vocabulary, Faults &faults)
{
    for (const auto &name : vocabulary.names()) {
        const int index = vocabulary.indexOf(name);
        if (index < 0)
            continue;
        const auto &entry = vocabulary.at(index);
        for (const auto &written : entry.parsed.typical) {
            if (typicalAnswer(entry, written.text, vocabulary))
                continue;
            faults.add(written.place,
                       u"La domanda «%1» non può avere la risposta «%2»."_s.arg(name, written.text),
                       nearestName(written.text, entry.codes()));
        }
    }
}

}   // namespace core::rules
