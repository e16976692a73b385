#include "core/rules/definition.h"

namespace core::rules {

using namespace Qt::StringLiterals;

QString Text::in(const QString &language) const
{
    const auto found = byLanguage.constFind(language);
    return found == byLanguage.constEnd() ? byLanguage.value(QStringLiteral("it")) : *found;
}

QString incompatibilityCode(IncompatibilityKind kind)
{
    switch (kind) {
    case IncompatibilityKind::Excludes:
        return u"excludes"_s;
    case IncompatibilityKind::Choice:
        return u"choice"_s;
    case IncompatibilityKind::Suspends:
        return u"suspends"_s;
    case IncompatibilityKind::Together:
        return QStringLiteral("together");
    case IncompatibilityKind::Reduces:
        return u"reduces"_s;
    }
    return {};
}

const QStringList &sectionTasks()
{
    static const QStringList kTasks = {QStringLiteral("persona"), QStringLiteral("famiglia"),
                                       QStringLiteral("redditi"), QStringLiteral("lavoro"),
                                       QStringLiteral("pagamento")};
    return kTasks;
}

}   // namespace core::rules
