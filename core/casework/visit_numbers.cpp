#include "core/casework/visit_numbers.h"

#include <QMap>

namespace core::casework {

QString visitNumber(const QString &service, int ordinal)
{
    static const QMap<QString, QChar> letters = {{QStringLiteral("famiglia"), QLatin1Char('F')},
                                                 {QStringLiteral("lavoro"), QLatin1Char('L')},
                                                 {QStringLiteral("pensione"), QLatin1Char('P')},
                                                 {QStringLiteral("sostegno"), QLatin1Char('S')},
                                                 {QStringLiteral("documenti"), QLatin1Char('D')}};
    return letters.value(service, QLatin1Char('A')) +
           QString::number(ordinal).rightJustified(2, QLatin1Char('0'));
}

void setService(domain::Visit &visit, const QString &service)
{
    visit.service = service;
    visit.number = visitNumber(service, visit.number.mid(1).toInt());
}

}   // namespace core::casework
