#include "core/triage/received.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core::triage {

using namespace Qt::StringLiterals;

namespace {

bool isPaidOn(const QJsonObject &row, const QDate &on)
{
    const auto state = row[u"stato"_s].toString();
    if (state == u"cessata"_s || state == u"decaduta"_s)
        return false;
    const auto from = QDate::fromString(row[u"dal"_s].toString(), Qt::ISODate);
    const auto to = QDate::fromString(row[u"al"_s].toString(), Qt::ISODate);
    return (!from.isValid() || from <= on) && (!to.isValid() || to >= on);
}

}   // namespace

QList<ReceivedBenefit> receivedIn(const domain::Facts &facts, const QDate &on)
{
    QList<ReceivedBenefit> received;
    const auto *fact = facts.find(u"prestazioni"_s);
    if (fact == nullptr || fact->state != domain::AnswerState::Known)
        return received;
    for (const auto &value : fact->value.toArray()) {
        const auto row = value.toObject();
        const auto benefit = row[u"prestazione"_s].toString();
        if (benefit.isEmpty() || !isPaidOn(row, on))
            continue;
        received.append({benefit, row[u"titolare"_s].toString() != u"altro_componente"_s,
                         Money::fromDecimal(row[u"importo_mensile"_s].toString())});
    }
    return received;
}

bool isReceivedKnown(const domain::Facts &facts)
{
    const auto *fact = facts.find(u"prestazioni"_s);
    return fact != nullptr && fact->state == domain::AnswerState::Known;
}

const ReceivedBenefit *receivedAs(const QList<ReceivedBenefit> &received,
                                  const rules::BenefitSummary &benefit)
{
    const auto it =
        std::find_if(received.begin(), received.end(), [&](const ReceivedBenefit &entry) {
            return entry.benefit == benefit.id && (entry.applicant || benefit.oneForHousehold);
        });
    return it == received.end() ? nullptr : &*it;
}

}   // namespace core::triage
