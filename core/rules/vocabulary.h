#pragma once

#include "core/rules/source_model.h"

#include <QHash>

namespace core::rules {

/// One question, or one field of a list, with what input may call it.
struct VocabularyEntry {
    ParsedQuestion parsed;
    Type type;
    QList<int> fields;   // of a list: entries of its fields, in their order
    int list = -1;       // of a field: entry of its list
    Value absent;        // of a field: what it is when not given

    const Question &question() const { return parsed.question; }
    /// Position of an option; -1 when the question has no such option.
    int option(const QString &code) const;
    QStringList codes() const;
};

/// Another name of a list in input, whose rows have some fields by their name.
struct Shorthand {
    int list = -1;
    QJsonObject fields;   // canonical
    QString field;        // the one that a single value is, of one row; may be empty
    QString countName;    // what a number given under this name means; may be empty
};

/// The row of a list that is about the applicant. A field that is also a question is one fact with
/// it: given in either place it is known in both.
struct ApplicantRow {
    int list = -1;
    int field = -1;              // in the rows of the list: what tells this row from the others
    QString code;                // its answer there
    QMap<QString, int> shared;   // key of the field → the question with the same key
};

/// What an answer to `question` is; `index` is its own.
Type typeOfQuestion(const Question &question, int index);

/// The facts all benefits share: questions, derived facts, and every other name input may use.
class Vocabulary {
public:
    /// Reports keys, aliases, sections and options that clash or are missing.
    static Vocabulary build(const QList<ParsedQuestions> &files, Faults &faults);

    const VocabularyEntry &at(int index) const { return m_entries[index]; }
    /// A field is `list.field`.
    int indexOf(const QString &key) const { return m_index.value(key, -1); }
    /// Position of a field in the rows of a list; -1 when the list has no such field.
    int fieldOf(int list, const QString &nameOrAlias) const;
    QStringList fieldNames(int list) const;
    const Shorthand *shorthand(const QString &name) const;
    const ParsedDerived *derived(const QString &nameOrAlias) const;
    /// What input for `benefit` calls so: an alias may be of one benefit alone.
    const ParsedDerived *derived(const QString &nameOrAlias, const QString &benefit) const;
    const QList<Section> &sections() const { return m_sections; }
    const QList<ApplicantRow> &applicantRows() const { return m_applicantRows; }

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

    /// Calls `visit` with each part this is made of, for an image (image.h).
    template <class Visit>
    void eachPart(Visit visit)
    {
        visitParts(*this, visit);
    }
    template <class Visit>
    void eachPart(Visit visit) const
    {
        visitParts(*this, visit);
    }

private:
    /// Does not compile until it names every member.
    template <class Self, class Visit>
    static void visitParts(Self &self, Visit visit)
    {
        auto &[entries, index, derived, derivedIndex, sections, shorthands, applicantRows] = self;
        visit(entries);
        visit(index);
        visit(derived);
        visit(derivedIndex);
        visit(sections);
        visit(shorthands);
        visit(applicantRows);
    }
    void add(const ParsedQuestion &parsed, Faults &faults);
    void checkOptions(const ParsedQuestion &parsed, Faults &faults) const;
    void addDerived(const ParsedDerived &derived, Faults &faults);
    void checkAliases(Faults &faults) const;
    void checkSections(Faults &faults) const;
    void addFields(int list, Faults &faults);
    void addShorthands(int list, Faults &faults);
    void addApplicantRow(int list, Faults &faults);
    void checkCountName(const Written &name, Faults &faults) const;

    QList<VocabularyEntry> m_entries;
    QHash<QString, int> m_index;
    QList<ParsedDerived> m_derived;
    QHash<QString, int> m_derivedIndex;   // names and aliases
    QList<Section> m_sections;
    QHash<QString, Shorthand> m_shorthands;
    QList<ApplicantRow> m_applicantRows;
};

}   // namespace core::rules
