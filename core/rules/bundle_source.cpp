#include "core/rules/bundle_source.h"

#include "core/rules/benefit_reader.h"
#include "core/rules/question_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const QString kHead = QStringLiteral("benefits/bundle.yaml");

/// Relative name → bytes, sorted by name.
QMap<QString, QByteArray> readFiles(const QString &folder, Faults &faults)
{
    QMap<QString, QByteArray> files;
    for (const auto &part : {u"benefits"_s, u"questions"_s}) {
        const QDir dir(folder + u'/' + part);
        for (const auto &name : dir.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
            const auto relative = part + u'/' + name;
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.insert(relative, file.readAll());
            else
                faults.add({relative, 1, 1}, u"Il file non si può leggere."_s);
        }
    }
    if (!files.contains(kHead))
        faults.add({kHead, 1, 1}, u"Il file del pacchetto non c'è."_s);
    return files;
}

QString hashOf(const QMap<QString, QByteArray> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        // Lengths keep two different bundles from giving the same bytes.
        hash.addData(it.key().toUtf8() + '\n' + QByteArray::number(it->size()) + '\n');
        hash.addData(*it);
    }
    return QString::fromLatin1(hash.result().toHex());
}

}   // namespace

BundleSource readBundle(const QString &folder, Faults &faults)
{
    BundleSource source;
    const auto files = readFiles(folder, faults);
    source.sha256 = hashOf(files);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto tree = parseYaml(it.key(), *it, faults);
        if (!tree.isMap() && tree.kind == YamlNode::Kind::Null)
            continue;   // broken or empty: said already, or nothing to say
        if (it.key() == kHead) {
            MapReader reader(tree, faults);
            source.version = reader.neededString(u"version"_s);
            reader.need(u"issued_on"_s);
            source.issuedOn = reader.date(u"issued_on"_s);
        } else if (it.key().startsWith(u"questions/"_s)) {
            source.questions.append(readQuestions(tree, faults));
        } else {
            source.benefits.append(readBenefit(tree, faults));
        }
    }
    return source;
}

}   // namespace core::rules
