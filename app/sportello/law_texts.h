#pragma once

#include "core/rules/wording.h"

#include <QMap>
#include <QString>

#include <memory>

namespace app {

/// The words of the rules in the person's language: those that were installed, and for what they
/// lack those in the program. Each is known by its Italian sentence, so they fit newer rules too: a
/// sentence that changed there has none.
class LawTexts {
public:
    /// `installed` as in DeskRules::texts.
    explicit LawTexts(core::rules::BundleFiles installed = {});

    /// Null when there is no such language. Read once, at the first asking.
    std::shared_ptr<const core::rules::Wording> in(const QString &language);

private:
    core::rules::BundleFiles m_installed;
    QMap<QString, std::shared_ptr<const core::rules::Wording>> m_read;
};

}   // namespace app
