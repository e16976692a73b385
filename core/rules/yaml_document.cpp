#include "core/rules/yaml_document.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(const QString &file, const YAML::Mark &mark)
{
    return Place{file, mark.line + 1, mark.column + 1};
}

class Converter {
public:
    Converter(const QString &file, Faults &faults) : m_file(file), m_faults(faults) {}

    YamlNode convert(const YAML::Node &from)
    {
        YamlNode node;
        node.place = placeOf(m_file, from.Mark());
        // An anchor may repeat a part of the file without end.
        if (m_depth > kDeepest || ++m_nodes > kMostNodes) {
            if (!m_tooMuch)
                m_faults.add(node.place,
                             u"Il file è troppo grande, o una sua parte contiene sé stessa."_s);
            m_tooMuch = true;
            return node;
        }
        ++m_depth;
        switch (from.Type()) {
        case YAML::NodeType::Scalar:
            node.kind = YamlNode::Kind::Scalar;
            node.text = QString::fromStdString(from.Scalar());
            node.quoted = from.Tag() == "!";
            break;
        case YAML::NodeType::Sequence:
            node.kind = YamlNode::Kind::List;
            for (const auto &item : from)
                node.items.push_back(convert(item));
            break;
        case YAML::NodeType::Map:
            node.kind = YamlNode::Kind::Map;
            for (const auto &entry : from)
                addEntry(node, entry.first, entry.second);
            break;
        default:
            break;
        }
        --m_depth;
        return node;
    }

private:
    void addEntry(YamlNode &map, const YAML::Node &key, const YAML::Node &value)
    {
        const auto place = placeOf(m_file, key.Mark());
        if (!key.IsScalar()) {
            m_faults.add(place, u"Qui serve un nome."_s);
            return;
        }
        const auto name = QString::fromStdString(key.Scalar());
        const auto same = [&](const YamlEntry &entry) { return entry.key == name; };
        const auto first = std::find_if(map.entries.begin(), map.entries.end(), same);
        if (first != map.entries.end()) {
            m_faults.add(place, u"«%1» è scritto due volte."_s.arg(name),
                         u"la prima volta è alla riga %1"_s.arg(first->place.line));
            return;
        }
        map.entries.push_back({name, place, convert(value)});
    }

    static constexpr int kDeepest = 50;
    static constexpr int kMostNodes = 200'000;   // the largest law has some 20,000

    QString m_file;
    Faults &m_faults;
    int m_depth = 0;
    int m_nodes = 0;
    bool m_tooMuch = false;
};

}   // namespace

YamlNode parseYaml(const QString &file, const QByteArray &bytes, Faults &faults)
{
    try {
        return Converter(file, faults).convert(YAML::Load(bytes.toStdString()));
    } catch (const YAML::Exception &error) {
        faults.add(placeOf(file, error.mark),
                   u"Il file non è YAML valido: %1."_s.arg(QString::fromStdString(error.msg)));
        YamlNode broken;
        broken.place = placeOf(file, error.mark);
        return broken;
    }
}

}   // namespace core::rules
