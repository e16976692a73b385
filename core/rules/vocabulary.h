#pragma once

#include "core/rules/source_model.h"

#include <QHash>

namespace core::rules {

/// One question with what input may call it.
struct VocabularyEntry {
    ParsedQuestion parsed;
    Type type;

    const Question &question() const { return parsed.question; }
    /// Position of an option; -1 when the question has no such option.
    int option(const QString &code) const;
    QStringList codes() const;
};

/// The facts all benefits share: questions, derived facts, and every other name input may use.
class Vocabulary {
public:
    /// Reports keys, aliases, sections and options that clash or are missing.
    static Vocabulary build(const QList<ParsedQuestions> &files, Faults &faults);

    const VocabularyEntry &at(int index) const { return m_entries[index]; }
    int indexOf(const QString &key) const { return m_index.value(key, -1); }
    const ParsedDerived *derived(const QString &nameOrAlias) const;
    const QList<Section> &sections() const { return m_sections; }

    /// The question called `name` in input for `benefit`, and the alias that was used, if one was.
    struct Meaning {
        int question = -1;
        const ParsedAlias *alias = nullptr;
    };
    Meaning meaning(const QString &name, const QString &benefit) const;

    /// Keys and derived names, for rules.
    QStringList names() const;
    /// The same and every alias, for input.
    QStringList inputNames() const;

private:
    void add(const ParsedQuestion &parsed, Faults &faults);
    void checkOptions(const ParsedQuestion &parsed, Faults &faults) const;
    void addDerived(const ParsedDerived &derived, Faults &faults);
    void checkAliases(Faults &faults) const;
    void checkSections(Faults &faults) const;

    QList<VocabularyEntry> m_entries;
    QHash<QString, int> m_index;
    QList<ParsedDerived> m_derived;
    QHash<QString, int> m_derivedIndex;   // names and aliases
    QList<Section> m_sections;
};

}   // namespace core::rules
