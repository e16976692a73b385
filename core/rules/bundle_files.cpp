#include "core/rules/bundle_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

QString bundleHead()
{
    return u"benefits/bundle.yaml"_s;
}

namespace {

struct BundlePart {
    QString folder;
    QString ending;
};

const QList<BundlePart> &bundleParts()
{
    static const QList<BundlePart> kParts = {{u"benefits"_s, u".yaml"_s},
                                             {u"contacts"_s, u".yaml"_s},
                                             {u"parameters"_s, u".yaml"_s},
                                             {u"questions"_s, u".yaml"_s},
                                             {u"texts"_s, u".ts"_s}};
    return kParts;
}

}   // namespace

bool isBundleFileName(const QString &name)
{
    // Short enough for the first field of a ustar header, so that there is one way to write it.
    static const QRegularExpression kForm(u"^([a-z]+)/[a-z0-9_-]{1,80}(\\.[a-z]+)$"_s);
    const auto match = kForm.match(name);
    return std::any_of(bundleParts().begin(), bundleParts().end(), [&](const BundlePart &part) {
        return match.captured(1) == part.folder && match.captured(2) == part.ending;
    });
}

BundleFiles readBundleFiles(const QString &folder, Faults &faults)
{
    BundleFiles files;
    for (const auto &part : bundleParts()) {
        const QDir dir(folder + u'/' + part.folder);
        for (const auto &name : dir.entryList({u'*' + part.ending}, QDir::Files, QDir::Name)) {
            const auto relative = part.folder + u'/' + name;
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
