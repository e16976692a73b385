#include "resources/trusted_keys.h"

#include <QDir>
#include <QFile>

// The macro declares a function of the global namespace: it cannot stand inside one.
static void registerKeys()
{
    Q_INIT_RESOURCE(keys);
}

namespace resources {

QByteArray trustedBundleKeys()
{
    registerKeys();
    QFile file(QStringLiteral(":/keys/bundle_keys.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}   // namespace resources
