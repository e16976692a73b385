#include "core/rules/bundle_source.h"

#include "core/rules/benefit_reader.h"
#include "core/rules/question_reader.h"
#include "core/rules/shared_figures.h"

namespace core::rules {

using namespace Qt::StringLiterals;

BundleSource readBundle(const BundleFiles &files, Faults &faults)
{
    BundleSource source;
    source.sha256 = hashOf(files);
    if (!files.contains(bundleHead()))
        faults.add({bundleHead(), 1, 1}, u"Il file del pacchetto non c'è."_s);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto tree = parseYaml(it.key(), *it, faults);
        if (!tree.isMap() && tree.kind == YamlNode::Kind::Null)
            continue;   // broken or empty: said already, or nothing to say
        if (it.key() == bundleHead()) {
            MapReader reader(tree, faults);
            source.version = reader.neededString(u"version"_s);
            reader.need(u"issued_on"_s);
            source.issuedOn = reader.date(u"issued_on"_s);
        } else if (it.key().startsWith(u"questions/"_s)) {
            source.questions.append(readQuestions(tree, faults));
        } else if (it.key().startsWith(u"parameters/"_s)) {
            source.shared.append(readShared(tree, faults));
        } else {
            source.benefits.append(readBenefit(tree, faults));
        }
    }
    for (auto &benefit : source.benefits)
        addShared(benefit, source.shared, faults);
    return source;
}

}   // namespace core::rules
