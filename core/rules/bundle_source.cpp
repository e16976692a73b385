#include "core/rules/bundle_source.h"

#include "core/rules/benefit_reader.h"
#include "core/rules/question_reader.h"
#include "core/rules/shared_figures.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

void takeHead(const BundleHead &head, const LayeredName &name, BundleSource &source, Faults &faults)
{
    if (!name.overlay.isEmpty()) {
        source.overlays.append(*head.overlay);   // layered() has read it
        return;
    }
    source.version = head.version;
    source.issuedOn = head.issuedOn;
    if (head.overlay)
        faults.add({bundleHead(), 1, 1},
                   u"Questo è un pacchetto locale: si carica insieme a quello nazionale."_s);
}

/// What an overlay adds has a name of its own, so that no national name that comes later clashes.
void checkOwnName(const Written &name, const QString &overlay, Faults &faults)
{
    const auto start = overlay + u'_';
    if (overlay.isEmpty() || name.text.startsWith(start))
        return;
    faults.add(name.place,
               u"«%1»: in un pacchetto locale i nomi nuovi cominciano con il suo."_s.arg(name.text),
               start + name.text);
}

void checkOwnNames(const ParsedQuestions &file, const QString &overlay, Faults &faults)
{
    for (const auto &parsed : file.questions)
        checkOwnName({parsed.question.key, parsed.place}, overlay, faults);
    for (const auto &derived : file.derived)
        checkOwnName(derived.name, overlay, faults);
}

}   // namespace

BundleSource readBundle(const BundleFiles &files, Faults &faults)
{
    BundleSource source;
    source.sha256 = hashOf(files);
    if (!files.contains(bundleHead()))
        faults.add({bundleHead(), 1, 1}, u"Il file del pacchetto non c'è."_s);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto name = layeredName(it.key());
        if (name.file.startsWith(u"texts/"_s))
            continue;   // words in other languages decide nothing: see wording.h
        const auto tree = parseYaml(it.key(), *it, faults);
        if (!tree.isMap() && tree.kind == YamlNode::Kind::Null)
            continue;   // broken or empty: said already, or nothing to say
        if (name.file == bundleHead()) {
            takeHead(readBundleHead(tree, faults), name, source, faults);
        } else if (name.file.startsWith(u"questions/"_s)) {
            source.questions.append(readQuestions(tree, faults));
            checkOwnNames(source.questions.last(), name.overlay, faults);
        } else if (name.file.startsWith(u"parameters/"_s)) {
            source.shared.append(readShared(tree, faults));
        } else if (name.file.startsWith(u"contacts/"_s)) {
            source.contacts.append(readContacts(tree, faults));
            source.contacts.last().overlay = name.overlay;
        } else {
            source.benefits.append(readBenefit(tree, faults));
            checkOwnName(source.benefits.last().id, name.overlay, faults);
            source.benefits.last().overlay = name.overlay;
        }
    }
    for (auto &benefit : source.benefits)
        addShared(benefit, source.shared, faults);
    return source;
}

}   // namespace core::rules
