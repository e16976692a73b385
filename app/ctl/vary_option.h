#pragma once

#include "core/interview/what_if.h"

#include <QJsonObject>
#include <QStringList>

#include <string>

namespace app::ctl {

/// Why the text of `--vary` is not NAME=FROM..TO:STEP; empty when it is.
std::string faultOfVariation(const std::string &text);
/// Of a text without fault.
core::interview::Variation variationFrom(const std::string &text);

/// `{"vary","result","unit","samples":[{"at","outcome","value"}],
/// "steps":[{"at","kind","before","after","rules"}]}`; a value is null where nothing is paid.
QJsonObject curveJson(const core::interview::Curve &curve);
/// The same in plain Italian, a line each.
QStringList curveText(const core::interview::Curve &curve);

}   // namespace app::ctl
