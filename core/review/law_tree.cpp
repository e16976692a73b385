#include "core/review/law_tree.h"

#include "core/review/law_format.h"

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;
using rules::YamlEntry;
using rules::YamlNode;

namespace {

/// Adds the entries of one file to those of the others of its kind.
void mergeInto(YamlNode &whole, const YamlNode &file)
{
    whole.kind = YamlNode::Kind::Map;
    for (const auto &entry : file.entries) {
        const auto same = [&](const YamlEntry &other) { return other.key == entry.key; };
        const auto found = std::find_if(whole.entries.begin(), whole.entries.end(), same);
        if (found == whole.entries.end()) {
            whole.entries.push_back(entry);
            continue;
        }
        auto &value = found->value;
        value.items.insert(value.items.end(), entry.value.items.begin(), entry.value.items.end());
        value.entries.insert(value.entries.end(), entry.value.entries.begin(),
                             entry.value.entries.end());
    }
}

}   // namespace

const YamlNode *entryOf(const YamlNode &map, const QString &key)
{
    for (const auto &entry : map.entries) {
        if (entry.key == key)
            return entry.value.kind == YamlNode::Kind::Null ? nullptr : &entry.value;
    }
    return nullptr;
}

LawTree readLawTree(const rules::BundleFiles &files, rules::Faults &faults)
{
    LawTree tree;
    tree.sha256 = rules::hashOf(files);
    tree.questions.kind = YamlNode::Kind::Map;
    tree.parameters.kind = YamlNode::Kind::Map;
    tree.contacts.kind = YamlNode::Kind::Map;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto file = lawFileNamed(it.key());
        if (!file)
            continue;
        const auto node = rules::parseYaml(it.key(), *it, faults);
        if (*file == LawFile::Bundle) {
            const auto *version = entryOf(node, u"version"_s);
            tree.version = version == nullptr ? QString() : version->text;
            tree.bundle = node;
        } else if (*file == LawFile::Benefit) {
            const auto *id = entryOf(node, u"id"_s);
            tree.benefits.insert(id == nullptr ? it.key() : id->text, node);
        } else if (*file == LawFile::Contacts) {
            mergeInto(tree.contacts, node);
        } else {
            mergeInto(*file == LawFile::Questions ? tree.questions : tree.parameters, node);
        }
    }
    return tree;
}

}   // namespace core::review
