#pragma once

#include "core/rules/definition.h"
#include "core/rules/wording.h"
#include "ui/paper/paper_content.h"

#include <QDate>
#include <QMap>

#include <memory>

namespace ui::paper {

/// What stands in the places of a sentence, by their names.
using Filling = QMap<QString, Sentence>;

/// The words of the papers in one person's language, and in easy Italian if wanted.
///
/// The fixed sentences are written in Italian where a paper is made; what they are in other
/// languages stands in `resources/papers/<language>.ts`, read by the reader of the law's texts, so
/// that a reviewer works on both with the same program and the same two states. They are no
/// catalogue of the window: a paper has the language of the person, not that of the operator.
class PaperWords {
public:
    /// Italian alone, as long sentences as the law needs.
    PaperWords() = default;
    /// A `language` without words, or Italian, is Italian alone. `law`: the words of the rules in
    /// that language, if the rules have them.
    explicit PaperWords(const QString &language, bool easy = false,
                        std::shared_ptr<const core::rules::Wording> law = nullptr);

    /// Languages the papers have besides Italian, by BCP 47 tag, sorted.
    static QStringList languages();
    /// «arabo», for the operator and the footer; the tag when unknown.
    static QString languageName(const QString &language);

    /// Empty: Italian alone.
    const QString &language() const { return m_language; }
    bool isEasy() const { return m_easy; }

    /// A fixed sentence; `{place}` is filled from `filling`.
    Sentence say(const QString &italian, const Filling &filling = {}) const;
    /// Words of the rules.
    Sentence law(const core::rules::Text &text) const;
    /// A name of the rules (a benefit, a document): as it is in Italian where nobody translated it.
    Sentence name(const core::rules::Text &text) const;
    Sentence day(const QDate &day) const;
    Sentence weekday(const QDate &day) const;

    /// An empty paper with its language and the marks of the language.
    PaperContent begin(const QString &code, const Sentence &title) const;

private:
    QString m_language;
    bool m_easy = false;
    std::shared_ptr<const core::rules::Wording> m_fixed;
    std::shared_ptr<const core::rules::Wording> m_simple;
    std::shared_ptr<const core::rules::Wording> m_law;
};

}   // namespace ui::paper
