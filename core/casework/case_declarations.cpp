#include "core/casework/case_declarations.h"

#include "core/casework/evaluation.h"

namespace core::casework {

Result<QMap<QString, QString>> declarationTexts(const DeskContext &context,
                                                const domain::Case &subject)
{
    const QDate day = decisionDay(subject, context.today());
    const auto offered = context.catalogue().declarations(
        subject.benefit, factsFor(subject, context.catalogue(), context.today()), day);
    if (!offered)
        return tl::unexpected(offered.error());
    QMap<QString, QString> texts;
    for (const rules::Declaration &declaration : *offered)
        texts[declaration.id] = declaration.text.it();
    return texts;
}

Result<> changeFacts(const DeskContext &context, domain::Case &changed,
                     const std::function<void(domain::Facts &)> &change)
{
    if (changed.declarations.isEmpty()) {
        change(changed.facts);
        return {};
    }
    const auto before = declarationTexts(context, changed);
    if (!before)
        return tl::unexpected(before.error());
    change(changed.facts);
    const auto after = declarationTexts(context, changed);
    if (!after)
        return tl::unexpected(after.error());
    for (const QString &id : changed.declarations.keys())
        if (!after->contains(id) || after->value(id) != before->value(id))
            changed.declarations.remove(id);
    return {};
}

}   // namespace core::casework
