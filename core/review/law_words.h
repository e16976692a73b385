#pragma once

#include "core/review/formula_text.h"
#include "core/review/html_writer.h"
#include "core/rules/source_model.h"
#include "core/rules/vocabulary.h"

namespace core::review {

/// How one benefit's formulas, sentences and sources are said to people.
class LawWords {
public:
    /// Borrows both for its own life.
    LawWords(const rules::ParsedBenefit &benefit, const rules::Vocabulary &vocabulary);

    /// "Settimane in 4 anni"; the name itself when nothing gives it a label.
    QString ofName(const QString &name) const;
    /// The answer `code` of the question `key`; empty when there is none.
    QString ofOption(const QString &key, const QString &code) const;
    QString ofFormula(const rules::Expression &expression) const;
    /// "D.Lgs. 22/2015 art. 3; circ. 94/2015"
    QString ofSources(const QList<rules::Written> &sources) const;

    /// A condition or formula: alternatives and conjunctions as lists, then the formula itself.
    void writeFormula(HtmlWriter &html, const rules::Expression &expression) const;
    /// A sentence whose places to fill are marked with what fills them.
    void writeSentence(HtmlWriter &html, const rules::WrittenText &sentence) const;
    /// «Da verificare» with the words of each mark; nothing without marks.
    void writeMarks(HtmlWriter &html, const QList<rules::Written> &marks) const;

private:
    /// Cases may call a fact by another of its names. -1 when no question has it.
    int questionOf(const QString &name) const;
    void writeParts(HtmlWriter &html, const rules::Expression &expression) const;
    void writeChoices(HtmlWriter &html, const rules::Expression &expression) const;

    const rules::ParsedBenefit &m_benefit;
    const rules::Vocabulary &m_vocabulary;
    QHash<QString, QString> m_labels;
    FormulaNames m_names;
};

}   // namespace core::review
