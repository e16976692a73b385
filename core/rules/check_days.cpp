#include "core/rules/check_days.h"

#include <QMap>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

/// A period of days and what is written for it.
struct Period {
    DayRange days;
    Place place;
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

void sortByBeginning(QList<Period> &periods)
{
    std::stable_sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) {
        return b.days.from.isValid() && (!a.days.from.isValid() || a.days.from < b.days.from);
    });
}

/// The days between `periods`, sorted by their beginning, and around them inside `covers`, each
/// with the place of the period that comes before it, or of the first.
QList<Period> gaps(const QList<Period> &periods, const DayRange &covers)
{
    QList<Period> found;
    QDate next = covers.from;   // first day nothing is written for
    bool fromEver = !covers.from.isValid();
    Place place = periods.first().place;
    for (const auto &period : periods) {
        const auto &days = period.days;
        if (days.from.isValid() && !fromEver && next.isValid() && days.from > next)
            found.append({{next, days.from.addDays(-1)}, place});
        fromEver = false;
        if (!days.to.isValid())
            return found;
        next = next.isValid() ? std::max(next, days.to.addDays(1)) : days.to.addDays(1);
        place = period.place;
    }
    if (!covers.to.isValid() || next <= covers.to)
        found.append({{next, covers.to}, place});
    return found;
}

QString spoken(const DayRange &days)
{
    return days.to.isValid() ? u"dal %1 al %2"_s.arg(iso(days.from), iso(days.to))
                             : u"dal %1 in poi"_s.arg(iso(days.from));
}

}   // namespace

void checkTableDays(const ParsedTable &parsed, const Table &table, const VocabularyEntry &key,
                    const DayRange &covers, Faults &faults)
{
    QMap<QPair<int, QString>, QPair<Place, QStringList>> missing;   // by line and days: codes
    for (int option = 0; option < key.codes().size(); ++option) {
        QList<Period> periods;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const auto &row = table.rows[i];
            if ((row.keys.mask >> option & 1) != 0 && !row.knownFrom.isValid())
                periods.append({row.days, parsed.rows[static_cast<qsizetype>(i)].place});
        }
        if (periods.isEmpty())
            continue;
        sortByBeginning(periods);
        for (const auto &gap : gaps(periods, covers)) {
            auto &entry = missing[{gap.place.line, spoken(gap.days)}];
            entry.first = gap.place;
            entry.second.append(key.codes()[option]);
        }
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        faults.add(it->first,
                   u"In «%1» la voce «%2» non ha una riga %3."_s.arg(
                       table.name, it->second.join(u", "_s), it.key().second),
                   u"scrivere una riga anche per quei giorni"_s);
    }
}

void checkRequirementDays(const QList<ParsedRequirement> &requirements, Faults &faults)
{
    QMap<QString, QList<Period>> byId;
    for (const auto &requirement : requirements) {
        if (!requirement.knownFrom.isValid())
            byId[requirement.id.text].append({requirement.inForce, requirement.place});
    }
    for (auto it = byId.begin(); it != byId.end(); ++it) {
        auto &periods = *it;
        sortByBeginning(periods);
        for (qsizetype i = 1; i < periods.size(); ++i) {
            const auto &before = periods[i - 1].days;
            const auto &after = periods[i].days;
            if (!before.to.isValid() || !after.from.isValid())
                faults.add(periods[i].place, u"Il requisito «%1» c'è già."_s.arg(it.key()),
                           u"un altro id, oppure in_force diversi che si seguono"_s);
            else if (after.from <= before.to)
                faults.add(
                    periods[i].place,
                    u"Il requisito «%1» è scritto due volte per gli stessi giorni, dal %2."_s.arg(
                        it.key(), iso(after.from)));
            else if (after.from != before.to.addDays(1))
                faults.add(periods[i].place,
                           u"Il requisito «%1» non vale %2."_s.arg(
                               it.key(), spoken({before.to.addDays(1), after.from.addDays(-1)})),
                           u"far seguire i periodi, o usare un altro id se è voluto"_s);
        }
    }
}

void checkSuspensions(const ParsedSchedule &schedule, Faults &faults)
{
    for (qsizetype i = 0; i < schedule.suspended.size(); ++i) {
        const auto &one = schedule.suspended[i];
        if (!one.from.isValid() || !one.to.isValid())
            continue;   // said already
        if (one.to < one.from)
            faults.add(one.place, u"La sospensione finisce prima di cominciare."_s);
        for (qsizetype j = 0; j < i; ++j) {
            const auto &other = schedule.suspended[j];
            if (one.from <= other.to && other.from <= one.to)
                faults.add(one.place, u"Due sospensioni valgono negli stessi giorni, dal %1."_s.arg(
                                          iso(std::max(one.from, other.from))));
        }
    }
}

}   // namespace core::rules
