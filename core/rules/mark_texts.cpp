#include "core/rules/mark_texts.h"

namespace core::rules {

QString markTexts(const Benefit &benefit, Marks marks)
{
    QStringList texts;
    for (int i = 0; i < benefit.markTexts.size(); ++i) {
        if ((marks >> i & 1) != 0)
            texts.append(benefit.markTexts[i]);
    }
    return texts.join(u' ');
}

}   // namespace core::rules
