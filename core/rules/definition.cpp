#include "core/rules/definition.h"

namespace core::rules {

QString Text::in(const QString &language) const
{
    const auto found = byLanguage.constFind(language);
    return found == byLanguage.constEnd() ? byLanguage.value(QStringLiteral("it")) : *found;
}

}   // namespace core::rules
