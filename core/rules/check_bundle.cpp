#include "core/rules/check_bundle.h"

#include "core/rules/check_reach.h"
#include "core/rules/check_wording.h"
#include "core/rules/source_model.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

void addAll(const QList<Fault> &from, Faults &to)
{
    for (const auto &fault : from)
        to.add({fault.file, fault.line, fault.column}, fault.message, fault.hint);
}

BundleCheck inspectRules(const BundleFiles &files, Faults &faults)
{
    const auto inspection = Catalogue::inspect(files);
    addAll(inspection.faults, faults);
    addAll(inspection.unused, faults);
    checkWordings(files, faults);
    for (const auto &summary : inspection.sound->benefits()) {
        if (const auto graph = inspection.sound->graph(summary.id))
            checkReach(**graph, inspection.sound->vocabulary(), faults);
    }
    return {inspection.sound, {}, 0};
}

}   // namespace

BundleCheck checkRules(const BundleFiles &files)
{
    Faults faults;
    auto check = inspectRules(files, faults);
    check.faults = faults.sorted();
    return check;
}

BundleCheck checkBundle(const BundleFiles &files)
{
    Faults faults;
    auto check = inspectRules(files, faults);
    for (const auto &result : runCases(*check.sound)) {
        ++check.cases;
        for (const auto &difference : result.differences)
            faults.add(result.place, u"Caso «%1»: %2."_s.arg(result.title, difference),
                       u"correggere la regola, o quello che il caso si aspetta"_s);
    }
    check.faults = faults.sorted();
    return check;
}

}   // namespace core::rules
