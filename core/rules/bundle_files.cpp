#include "core/rules/bundle_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace core::rules {

using namespace Qt::StringLiterals;

QString bundleHead()
{
    return u"benefits/bundle.yaml"_s;
}

const QStringList &bundleFolders()
{
    static const QStringList kFolders = {u"benefits"_s, u"parameters"_s, u"questions"_s};
    return kFolders;
}

BundleFiles readBundleFiles(const QString &folder, Faults &faults)
{
    BundleFiles files;
    for (const auto &part : bundleFolders()) {
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
    return files;
}

QString hashOf(const BundleFiles &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        // Lengths keep two different bundles from giving the same bytes.
        hash.addData(it.key().toUtf8() + '\n' + QByteArray::number(it->size()) + '\n');
        hash.addData(*it);
    }
    return QString::fromLatin1(hash.result().toHex());
}

}   // namespace core::rules
