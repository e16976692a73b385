#include "resources/built_in_bundle.h"

#include <QDir>

// The macro declares a function of the global namespace: it cannot stand inside one.
static void registerBundle()
{
    Q_INIT_RESOURCE(bundle);
}

namespace resources {

QString builtInBundle()
{
    registerBundle();
    return QStringLiteral(":/bundle");
}

}   // namespace resources
