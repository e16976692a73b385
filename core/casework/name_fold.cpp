#include "core/casework/name_fold.h"

#include <algorithm>
#include <vector>

namespace core::casework {

namespace {

/// Letters that have no decomposition, written as people type them on an Italian keyboard.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'ı':
        return QStringLiteral("i");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'þ':
        return QStringLiteral("th");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    default:
        return QString(letter);
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00b4';
}

/// Edits between two words, a swap of neighbours counting one; stops caring above `most`.
int editDistance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before, last(b.size() + 1), now(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        before = last;
        std::swap(last, now);
    }
    return last[b.size()];
}

}   // namespace

QString foldName(const QString &name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark() || isApostrophe(c))
            continue;
        folded += c.isLetterOrNumber() ? plainLetter(c) : QStringLiteral(" ");
    }
    return folded.simplified();
}

QStringList nameTokens(const QString &name)
{
    QString apart = name;
    for (QChar &c : apart)
        if (isApostrophe(c))
            c = u' ';
    const QStringList joined = foldName(name).split(u' ', Qt::SkipEmptyParts);
    QStringList tokens = joined + foldName(apart).split(u' ', Qt::SkipEmptyParts);
    if (joined.size() > 1)
        tokens.append(joined.join(QString()));
    tokens.removeDuplicates();
    return tokens;
}

QString wholeName(const QString &surname, const QString &name)
{
    return foldName(surname).remove(u' ') + u' ' + foldName(name).remove(u' ');
}

bool areNamesSimilar(const QString &a, const QString &b)
{
    const qsizetype cut = b.indexOf(u' ');
    const QString turned = b.mid(cut + 1) + u' ' + b.left(cut);
    return editDistance(a, b, 2) <= 2 || a == turned;
}

}   // namespace core::casework
