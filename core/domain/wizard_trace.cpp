#include "core/domain/wizard_trace.h"

#include "core/domain/json_fields.h"

namespace core::domain {

QJsonObject WizardTrace::toJson() const
{
    QJsonObject texts;
    for (auto it = unfinished.cbegin(); it != unfinished.cend(); ++it)
        texts[it.key()] = it.value();
    return {{QStringLiteral("unfinished"), texts},
            {QStringLiteral("later"), QJsonArray::fromStringList(later)}};
}

WizardTrace readWizardTrace(JsonFields &in)
{
    WizardTrace trace;
    const QJsonObject texts = in.object("unfinished");
    for (auto it = texts.begin(); it != texts.end(); ++it)
        trace.unfinished[it.key()] = it->toString();
    trace.later = in.texts("later");
    return trace;
}

}   // namespace core::domain
