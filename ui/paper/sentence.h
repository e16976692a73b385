#pragma once

#include <QList>
#include <QString>

namespace ui::paper {

/// One sentence of a paper: the Italian that is valid and, when there is one, the same in the
/// person's language. Words between two asterisks are bold.
struct Sentence {
    QString it = {};
    QString other = {};   // empty: only Italian
    bool draft = false;   // nobody has reviewed `other`

    bool isEmpty() const { return it.isEmpty(); }
    bool operator==(const Sentence &) const = default;
};

/// Names, codes and amounts: the same in every language.
Sentence same(const QString &text);

/// Bold.
Sentence strong(const Sentence &sentence);

/// One after the other. Without `other` as soon as one of them has none.
Sentence joined(const QList<Sentence> &sentences, const QString &between);

}   // namespace ui::paper
