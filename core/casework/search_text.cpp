#include "core/casework/search_text.h"

#include "core/base/typed_input.h"
#include "core/identity/phone.h"

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

/// The longest date of up to three words (`14/3/86`, `14 marzo 1986`) at the end or, failing that,
/// at the beginning of `words`; taken off them.
QDate takeDate(QStringList &words, const QDate &today)
{
    for (const bool atEnd : {true, false}) {
        for (qsizetype count = std::min<qsizetype>(3, words.size()); count > 0; --count) {
            const qsizetype first = atEnd ? words.size() - count : 0;
            const QStringList part = words.mid(first, count);
            if (!startsWithDigit(part.first()))
                continue;
            if (const auto date = typedDate(part.join(QLatin1Char(' ')), today)) {
                words.remove(first, count);
                return *date;
            }
        }
    }
    return QDate();
}

/// A year somebody alive was born in, taken off `words`; never the only word.
int takeYear(QStringList &words, const QDate &today)
{
    constexpr int kOldest = 120;
    for (qsizetype at = words.size() - 1; at >= 0 && words.size() > 1; --at) {
        const int year = words[at].size() == 4 ? words[at].toInt() : 0;
        if (year > today.year() - kOldest && year <= today.year()) {
            words.removeAt(at);
            return year;
        }
    }
    return 0;
}

QString wholePhone(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^\\+?[0-9 ().-]{6,}$"));
    if (!form.match(typed.simplified()).hasMatch())
        return QString();
    const QString stored = identity::checkPhone(typed).stored;
    return stored.startsWith(QLatin1Char('+')) ? stored : QString();
}

}   // namespace

SearchText parseSearch(const QString &typed, const QDate &today)
{
    SearchText text;
    text.code = wholeCode(typed);
    text.phone = wholePhone(typed);
    if (!text.code.isEmpty())
        return text;
    text.words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    text.bornOn = takeDate(text.words, today);
    if (!text.bornOn.isValid())
        text.bornYear = takeYear(text.words, today);
    // A date still being typed must not empty the list under the operator's eyes.
    text.words.removeIf(startsWithDigit);
    return text;
}

}   // namespace core::casework
