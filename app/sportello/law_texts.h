#pragma once

#include "core/rules/wording.h"

#include <QMap>
#include <QString>

#include <memory>

namespace app {

/// The words of the rules in the person's language, from the rules in the program. Each is known by
/// its Italian sentence, so they fit newer rules too: a sentence that changed there has none.
class LawTexts {
public:
    /// Null when there is no such language. Read once, at the first asking.
    std::shared_ptr<const core::rules::Wording> in(const QString &language);

private:
    QMap<QString, std::shared_ptr<const core::rules::Wording>> m_read;
};

}   // namespace app
