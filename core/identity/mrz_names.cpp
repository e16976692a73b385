#include "core/identity/mrz_names.h"

#include <QRegularExpression>

#include <QSet>

namespace core::identity {

namespace {

constexpr QLatin1Char kFiller('<');

/// Countries whose documents carry names in another alphabet first; the largest communities of
/// Italy and their neighbours, not a complete list.
bool writesInAnotherAlphabet(const QString &country)
{
    static const QSet<QString> kCountries = {
        QStringLiteral("AFG"), QStringLiteral("ARM"), QStringLiteral("BGD"), QStringLiteral("BGR"),
        QStringLiteral("BLR"), QStringLiteral("CHN"), QStringLiteral("DZA"), QStringLiteral("EGY"),
        QStringLiteral("ERI"), QStringLiteral("ETH"), QStringLiteral("GEO"), QStringLiteral("GRC"),
        QStringLiteral("IND"), QStringLiteral("IRN"), QStringLiteral("IRQ"), QStringLiteral("ISR"),
        QStringLiteral("JOR"), QStringLiteral("JPN"), QStringLiteral("KOR"), QStringLiteral("LBN"),
        QStringLiteral("LBY"), QStringLiteral("LKA"), QStringLiteral("MAR"), QStringLiteral("MKD"),
        QStringLiteral("NPL"), QStringLiteral("PAK"), QStringLiteral("PSE"), QStringLiteral("RUS"),
        QStringLiteral("SDN"), QStringLiteral("SRB"), QStringLiteral("SYR"), QStringLiteral("THA"),
        QStringLiteral("TUN"), QStringLiteral("UKR"), QStringLiteral("YEM")};
    return kCountries.contains(country);
}

QString words(const QString &part)
{
    return QString(part).replace(kFiller, QLatin1Char(' ')).simplified();
}

}   // namespace

MrzNames readMrzNames(const QString &field, const QString &nationality)
{
    // What ICAO writes for Ä Æ, Ö Ø Œ, Ü, ß, Å, Þ, Ñ.
    static const QRegularExpression stands(QStringLiteral("AE|OE|UE|SS|AA|TH|XX"));
    MrzNames names;
    names.truncated = !field.isEmpty() && !field.endsWith(kFiller);
    const auto gap = field.indexOf(QStringLiteral("<<"));
    names.surname = words(gap < 0 ? field : field.left(gap));
    names.names = gap < 0 ? QString() : words(field.mid(gap));
    names.separator = names.surname.contains(QLatin1Char(' '));
    const bool fromItaly = nationality == QStringLiteral("ITA");
    names.transliterated =
        !fromItaly && (writesInAnotherAlphabet(nationality) ||
                       stands.match(names.surname + QLatin1Char(' ') + names.names).hasMatch());
    return names;
}

}   // namespace core::identity
