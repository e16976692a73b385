#pragma once

#include "core/rules/fault.h"
#include "core/rules/yaml_reader.h"

#include <QString>

namespace core::rules {

/// Watches that dated rows, given in their order, leave no day of `covers` out and none twice. A
/// row without an end runs until the next one begins.
class DayCover {
public:
    DayCover(QString name, const DayRange &covers, Faults &faults)
        : m_name(std::move(name)), m_expected(covers.from), m_lastNeeded(covers.to),
          m_faults(faults)
    {
    }

    void add(const DayRange &days, const Place &place);
    /// After the last row; `place` is where the whole series is written.
    void finish(const Place &place) const;

private:
    QString m_name;
    QDate m_expected;   // first day not covered yet
    QDate m_lastNeeded;
    bool m_open = false;   // the last row runs until the next one
    bool m_first = true;
    Faults &m_faults;
};

}   // namespace core::rules
