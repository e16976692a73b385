#pragma once

#include "core/rules/definition.h"

#include <QJsonObject>
#include <QString>

namespace ui {

/// How one row of a list reads, in two parts: «Figlio o figlia» and «12 marzo 2019 · Convive». Only
/// what the row says.
struct RowWords {
    QString title;
    QString detail;

    /// «Figlio o figlia · 12 marzo 2019 · Convive»
    QString all() const;
};
/// @param number  from 1, for a row that does not say who or what it is
RowWords rowWords(const core::rules::Question &list, const QJsonObject &row, qsizetype number);

/// «Convive: Sì»; the value alone where it says by itself what it is.
QString fieldWords(const core::rules::Question &field, const QJsonValue &value);

}   // namespace ui
