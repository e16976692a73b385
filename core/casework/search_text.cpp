#include "core/casework/search_text.h"

#include "core/base/typed_input.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::casework {

namespace {

QString wholeCode(const QString &typed)
{
    static const QRegularExpression fiscal(
        QStringLiteral("^[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z]"
                       "[0-9LMNPQRSTUV]{3}[A-Z]$"));
    static const QRegularExpression provisional(QStringLiteral("^[0-9]{11}$"));
    QString compact = typed.toUpper();
    compact.remove(QRegularExpression(QStringLiteral("\\s")));
    const bool isCode = fiscal.match(compact).hasMatch() || provisional.match(compact).hasMatch();
    return isCode ? compact : QString();
}

bool startsWithDigit(const QString &word)
{
    return !word.isEmpty() && word.front().isDigit();
}

/// Takes a date off the end of `words`, up to three of them: `14/3/86`, `14 marzo 1986`.
QDate takeDate(QStringList &words, const QDate &today)
{
    for (qsizetype count = std::min<qsizetype>(3, words.size()); count > 0; --count) {
        const QStringList last = words.mid(words.size() - count);
        if (!startsWithDigit(last.first()))
            continue;
        if (const auto date = typedDate(last.join(QLatin1Char(' ')), today)) {
            words.resize(words.size() - count);
            return *date;
        }
    }
    return QDate();
}

}   // namespace

SearchText parseSearch(const QString &typed, const QDate &today)
{
    SearchText text;
    text.code = wholeCode(typed);
    if (!text.code.isEmpty())
        return text;
    text.words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    text.bornOn = takeDate(text.words, today);
    if (!text.bornOn.isValid() && !text.words.isEmpty() && startsWithDigit(text.words.first())) {
        const auto letter = std::find_if(text.words.begin(), text.words.end(),
                                         [](const auto &w) { return !startsWithDigit(w); });
        QStringList front(text.words.begin(), letter);
        text.bornOn = takeDate(front, today);
        text.words = front + QStringList(letter, text.words.end());
    }
    // A date still being typed must not empty the list under the operator's eyes.
    text.words.removeIf(startsWithDigit);
    return text;
}

}   // namespace core::casework
