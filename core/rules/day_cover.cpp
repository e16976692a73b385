#include "core/rules/day_cover.h"

namespace core::rules {

using namespace Qt::StringLiterals;

void DayCover::add(const DayRange &days, const Place &place)
{
    if (!days.from.isValid())
        return;   // the reader has said that it is missing
    const auto day = days.from.toString(Qt::ISODate);
    if (days.to.isValid() && days.to < days.from)
        m_faults.add(place, u"Il valore finisce prima di cominciare."_s);
    else if (!m_first && days.from < m_expected)
        m_faults.add(place, u"I valori di «%1» si sovrappongono dal %2."_s.arg(m_name, day));
    else if (m_expected.isValid() && days.from > m_expected && !m_open)
        m_faults.add(place, u"«%1» non ha un valore dal %2 al %3."_s.arg(
                                m_name, m_expected.toString(Qt::ISODate),
                                days.from.addDays(-1).toString(Qt::ISODate)));
    m_first = false;
    m_open = !days.to.isValid();
    m_expected = m_open ? days.from.addDays(1) : days.to.addDays(1);
}

void DayCover::finish(const Place &place) const
{
    if (!m_open && m_expected.isValid() && (!m_lastNeeded.isValid() || m_expected <= m_lastNeeded))
        m_faults.add(place, u"«%1» non ha un valore dal %2 in poi."_s.arg(
                                m_name, m_expected.toString(Qt::ISODate)));
}

}   // namespace core::rules
