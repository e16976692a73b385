#pragma once

#include "core/review/law_format.h"

#include <QJsonObject>

namespace core::review {

/// The description of one kind of law file for editors (JSON Schema draft-07, which the YAML
/// language server understands): keys with their Italian help, needed keys, allowed words.
///
/// It is looser than the reader where a schema cannot say more: names, formulas and dates are
/// checked by shape only.
QJsonObject jsonSchema(LawFile file);

/// `bundle`, `benefit`, `questions`, `parameters`, `contacts`.
QString lawFileCode(LawFile file);
std::optional<LawFile> lawFileFromCode(const QString &code);

}   // namespace core::review
