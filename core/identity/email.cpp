#include "core/identity/email.h"

#include <QHash>
#include <QRegularExpression>

namespace core::identity {

namespace {

/// Slips seen most often at the big providers of Italy.
QString meant(const QString &domain)
{
    static const QHash<QString, QString> kSlips = {
        {QStringLiteral("gmial.com"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmai.com"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmail.it"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmail.con"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmil.com"), QStringLiteral("gmail.com")},
        {QStringLiteral("hotmial.com"), QStringLiteral("hotmail.com")},
        {QStringLiteral("hotmial.it"), QStringLiteral("hotmail.it")},
        {QStringLiteral("libero.com"), QStringLiteral("libero.it")},
        {QStringLiteral("liber.it"), QStringLiteral("libero.it")},
        {QStringLiteral("virgilo.it"), QStringLiteral("virgilio.it")},
        {QStringLiteral("yaho.it"), QStringLiteral("yahoo.it")},
        {QStringLiteral("yahooo.it"), QStringLiteral("yahoo.it")}};
    return kSlips.value(domain);
}

EmailFault faultOf(const QString &name, const QString &domain)
{
    static const QRegularExpression names(
        QStringLiteral(
            "^[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression domains(
        QStringLiteral("^([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (name.isEmpty())
        return EmailFault::NoName;
    if (!names.match(name).hasMatch())
        return EmailFault::BadCharacter;
    return domains.match(domain).hasMatch() ? EmailFault::None : EmailFault::BadDomain;
}

}   // namespace

EmailCheck checkEmail(const QString &typed)
{
    EmailCheck check;
    check.email = typed.trimmed();
    const auto ats = check.email.count(u'@');
    if (check.email.contains(QRegularExpression(QStringLiteral("\\s")))) {
        check.fault = EmailFault::Blank;
    } else if (ats != 1) {
        check.fault = ats == 0 ? EmailFault::NoAt : EmailFault::SeveralAts;
    } else {
        const QString name = check.email.section(u'@', 0, 0);
        const QString domain = check.email.section(u'@', 1).toLower();
        check.email = name + u'@' + domain;
        check.fault = faultOf(name, domain);
        const QString better = meant(domain);
        if (check.fault == EmailFault::None && !better.isEmpty()) {
            check.fault = EmailFault::LikelySlip;
            check.suggestion = name + u'@' + better;
        }
    }
    return check;
}

}   // namespace core::identity
