#include "core/identity/mrz_letters.h"

#include <QRegularExpression>
#include <QStringList>

namespace core::identity {

namespace {

// Look-alikes, letter and digit at the same index; the first letter of a digit is its own.
const QString kLetters = QStringLiteral("OQDILSBZG");
const QString kDigits = QStringLiteral("000115826");

}   // namespace

QChar mrzAsDigit(QChar c)
{
    const auto at = kLetters.indexOf(c);
    return at < 0 ? c : kDigits[at];
}

QChar mrzAsLetter(QChar c)
{
    const auto at = kDigits.indexOf(c);
    return at < 0 ? c : kLetters[at];
}

bool isMrzAlphabet(const QString &code)
{
    static const QRegularExpression alphabet(QStringLiteral("^[A-Z0-9<]*$"));
    return alphabet.match(code).hasMatch();
}

QString mrzLines(const QString &text)
{
    static const QRegularExpression inner(QStringLiteral("[^\\S\\r\\n]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n]+"));
    QString clean = text.toUpper().remove(inner);
    clean.replace(QChar(0x00AB), QStringLiteral("<<"));
    QStringList lines = clean.split(breaks, Qt::SkipEmptyParts);
    if (lines.size() == 3) {
        lines[0] = lines[0].leftJustified(kMrzLine, kMrzFiller);
        lines[2] = lines[2].leftJustified(kMrzLine, kMrzFiller);
    }
    return lines.join(QString());
}

}   // namespace core::identity
