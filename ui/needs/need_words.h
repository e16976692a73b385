#pragma once

#include "core/rules/definition.h"

#include <QString>

namespace ui {

/// The need that appears on no other screen, on no paper and in no report.
const QString &hiddenNeed();

/// «Lavoro perso». An id of another version is shown as it is.
QString needWords(const QString &need);

/// The word of a card as the person reads it on the second screen: Italian, and drafts in other
/// languages until somebody who speaks them has read them. Empty for the hidden need: it has no
/// words for anybody else to see.
core::rules::Text needLabel(const QString &need);

}   // namespace ui
