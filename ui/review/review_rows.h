#pragma once

#include <QList>
#include <QString>

namespace ui {

class CaseModel;

/// One line of the review: the heading of a group, an answer, or a detail under it.
struct ReviewRow {
    QString group;   // not empty: a heading
    QString key;     // of the question; empty for a heading
    QString question;
    QString answer;
    QString where;   // where it comes from, and when
    QString icon;
    bool aside = false;      // kept, not sent (W10)
    bool detail = false;     // a row of the list above, or what was passed or changed there
    bool takenOut = false;   // an answer that can be brought back as it was
    QString leadsTo = {};    // question that «Cambia» goes to; empty: its own
};

/// What an integration is about to send stands beside what was sent before.
enum class ReviewVersion { Now, Sent };

/// Every answer grouped by section, in the order of the tasks (W18); then, last, those set aside
/// (W10). Sent: the answers of the submission before the one that is written now.
QList<ReviewRow> reviewRows(const CaseModel &model, ReviewVersion version);

}   // namespace ui
