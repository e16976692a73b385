#include "core/rules/contact.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

const QStringList &contactPurposes()
{
    static const QStringList kPurposes = {u"dormire"_s,  u"mangiare"_s, u"pericolo"_s,
                                          u"violenza"_s, u"minori"_s,   u"tratta"_s};
    return kPurposes;
}

QList<EmergencyContact> contactsFor(const QList<EmergencyContact> &all, const QStringList &purposes)
{
    const auto place = [&](const EmergencyContact &contact) {
        for (qsizetype at = 0; at < purposes.size(); ++at) {
            if (contact.helps.contains(purposes[at]))
                return at;
        }
        return purposes.size();
    };
    QList<EmergencyContact> found;
    for (const auto &contact : all) {
        if (place(contact) < purposes.size())
            found.append(contact);
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](const EmergencyContact &a, const EmergencyContact &b) {
                         if (a.isLocal() != b.isLocal())
                             return a.isLocal();
                         return place(a) < place(b);
                     });
    return found;
}

}   // namespace core::rules
