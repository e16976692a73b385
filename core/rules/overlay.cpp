#include "core/rules/overlay.h"

#include "core/rules/yaml_reader.h"

#include <QRegularExpression>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const QString kLocal = u"local/"_s;

/// Reads head and overlay; the id of a faulty one is empty.
std::optional<Overlay> readOverlay(const BundleFiles &files, Faults &faults)
{
    const auto tree = parseYaml(bundleHead(), files.value(bundleHead()), faults);
    if (!tree.isMap())
        return std::nullopt;
    return readBundleHead(tree, faults).overlay;
}

}   // namespace

BundleHead readBundleHead(const YamlNode &file, Faults &faults)
{
    BundleHead head;
    MapReader reader(file, faults);
    head.version = reader.neededString(u"version"_s);
    reader.need(u"issued_on"_s);
    head.issuedOn = reader.date(u"issued_on"_s);
    const auto *node = reader.find(u"overlay"_s);
    if (node == nullptr)
        return head;
    MapReader of(*node, faults);
    const auto id = of.written(u"id"_s);
    of.need(u"id"_s);
    static const QRegularExpression kId(u"^[a-z][a-z0-9_]{2,40}$"_s);
    if (!id.isEmpty() && !kId.match(id.text).hasMatch())
        faults.add(id.place, u"«%1» non può essere il nome di un pacchetto locale."_s.arg(id.text),
                   u"lettere minuscole, cifre e _, come comune_prova"_s);
    head.overlay = {id.text, of.neededString(u"body"_s), head.version, head.issuedOn};
    return head;
}

std::optional<Overlay> overlayOf(const BundleFiles &files)
{
    Faults faults;
    auto overlay = readOverlay(files, faults);
    return faults.isEmpty() ? overlay : std::nullopt;
}

tl::expected<BundleFiles, QList<Fault>> layered(const BundleFiles &national,
                                                const BundleFiles &overlay)
{
    Faults faults;
    const auto head = readOverlay(overlay, faults);
    if (!head)
        faults.add({bundleHead(), 1, 1},
                   u"Un pacchetto locale dice di chi è con «overlay: { id: …, body: … }»."_s);
    if (!faults.isEmpty())
        return tl::unexpected(faults.sorted());
    auto both = national;
    for (auto file = overlay.cbegin(); file != overlay.cend(); ++file) {
        const auto name = kLocal + head->id + u'/' + file.key();
        if (both.contains(name)) {
            faults.add({name, 1, 1}, u"Il pacchetto locale «%1» c'è già."_s.arg(head->id));
            return tl::unexpected(faults.sorted());
        }
        both.insert(name, *file);
    }
    return both;
}

LayeredName layeredName(const QString &name)
{
    if (!name.startsWith(kLocal))
        return {{}, name};
    return {name.section(u'/', 1, 1), name.section(u'/', 2)};
}

}   // namespace core::rules
