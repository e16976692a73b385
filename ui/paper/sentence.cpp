#include "ui/paper/sentence.h"

#include <QStringList>

namespace ui::paper {

Sentence same(const QString &text)
{
    // What somebody typed makes nothing bold.
    QString plain = text;
    plain.remove(QLatin1Char('*'));
    return {plain, plain, false};
}

Sentence strong(const Sentence &sentence)
{
    const auto bold = [](const QString &text) {
        return text.isEmpty() ? text : QLatin1Char('*') + text + QLatin1Char('*');
    };
    return {bold(sentence.it), bold(sentence.other), sentence.draft};
}

Sentence joined(const QList<Sentence> &sentences, const QString &between)
{
    QStringList italian;
    QStringList other;
    Sentence all;
    for (const Sentence &one : sentences) {
        italian.append(one.it);
        if (!one.other.isEmpty())
            other.append(one.other);
        all.draft = all.draft || one.draft;
    }
    all.it = italian.join(between);
    if (other.size() == italian.size())
        all.other = other.join(between);
    return all;
}

}   // namespace ui::paper
