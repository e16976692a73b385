#pragma once

#include "core/rules/bundle_files.h"
#include "core/rules/definition.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::rules {

/// What a sentence of the law files is known by in every other language: the Italian words as
/// written, expressions included. A sentence that changes is a new one, so its old translation is
/// never shown for it.
quint64 wordingKey(const QString &italian);

/// Text around places to fill: «Servono {…} settimane».
struct WordingPart {
    QString text;
    int place = -1;   // after the text: which place of the Italian sentence; -1: none
};

/// One sentence in another language.
struct WordingEntry {
    QList<WordingPart> parts;
    bool reviewed = false;   // «rivista»; otherwise «bozza»: never without Italian beside it
};

/// The words of a bundle in one other language: `texts/<language>.ts`, a file of Qt Linguist whose
/// unfinished translations are those that nobody has reviewed. Immutable.
class Wording {
public:
    /// Faults: not such a file; a translation whose places to fill are not those of its sentence.
    static Wording read(const QString &file, const QByteArray &bytes, Faults &faults);
    /// That of a bundle; an empty one when the bundle does not have the language.
    static Wording of(const BundleFiles &files, const QString &language, Faults &faults);

    /// These words, and those of `base` for the sentences that have none here.
    Wording over(const Wording &base) const;

    QString language() const { return m_language; }
    qsizetype size() const { return m_entries.size(); }
    qsizetype reviewed() const;
    const WordingEntry *find(quint64 key) const;
    /// Of a sentence without places to fill.
    std::optional<QString> plain(const QString &italian) const;
    /// The Italian sentences that are translated, as written.
    const QStringList &sentences() const { return m_sentences; }

private:
    QString m_language;
    QHash<quint64, WordingEntry> m_entries;
    QStringList m_sentences;
};

/// `text` with the words of `wording` beside, when it has them. For sentences without places.
Text worded(const Text &text, const Wording &wording);

/// `texts/<language>.ts`
QString wordingFile(const QString &language);
/// Languages a bundle has words in besides Italian, by BCP 47 tag, sorted.
QStringList wordingLanguages(const BundleFiles &files);

}   // namespace core::rules
