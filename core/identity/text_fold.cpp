#include "core/identity/text_fold.h"

#include <QHash>

namespace core::identity {

namespace {

QString spelling(QChar upper)
{
    static const QHash<QChar, QString> kSpellings = {
        {QChar(0x00C6), QStringLiteral("AE")}, {QChar(0x00D0), QStringLiteral("D")},
        {QChar(0x00D8), QStringLiteral("OE")}, {QChar(0x00DE), QStringLiteral("TH")},
        {QChar(0x00DF), QStringLiteral("SS")}, {QChar(0x1E9E), QStringLiteral("SS")},
        {QChar(0x0110), QStringLiteral("D")},  {QChar(0x0126), QStringLiteral("H")},
        {QChar(0x0131), QStringLiteral("I")},  {QChar(0x0132), QStringLiteral("IJ")},
        {QChar(0x013F), QStringLiteral("L")},  {QChar(0x0141), QStringLiteral("L")},
        {QChar(0x014A), QStringLiteral("N")},  {QChar(0x0152), QStringLiteral("OE")},
        {QChar(0x0166), QStringLiteral("T")}};
    return kSpellings.value(upper);
}

bool isLatinCapital(QChar c)
{
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

}   // namespace

QString foldName(const QString &name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name) {
        const QChar upper = c.toUpper();
        if (isLatinCapital(upper)) {
            folded += upper;
        } else if (upper.unicode() > 127) {
            const QString spelt = spelling(upper);
            const QString parts =
                spelt.isEmpty() ? QString(upper).normalized(QString::NormalizationForm_KD) : spelt;
            for (const QChar part : parts)
                if (isLatinCapital(part))
                    folded += part;
        }
    }
    return folded;
}

}   // namespace core::identity
