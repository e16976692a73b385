#pragma once

#include "core/interview/interview.h"

#include <QJsonObject>

#include <optional>

namespace app::ctl {

/// What is answered to `ask`.
struct AskAnswer {
    std::optional<core::interview::NextQuestion> next;
    QList<core::interview::Standing> standings;
    QList<core::rules::Contradiction> contradictions;
};

/// `{"question","ask","open","expected_left","why":[{"benefit","requirements","results",
/// "may_settle"}],"standings":[{"benefit","outcomes","settled","open_results","questions"}],
/// "contradictions":[{"id","at","text"}]}`, the last only when there are some;
/// "question" is null when nothing is left to ask.
QJsonObject askJson(const core::rules::Catalogue &rules, const AskAnswer &answer);
/// The same in plain Italian, a line each. Never «ha diritto».
QStringList askText(const core::rules::Catalogue &rules, const AskAnswer &answer);

}   // namespace app::ctl
