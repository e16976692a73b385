#pragma once

#include "core/domain/case.h"

#include <QList>

namespace core::casework {

/// Equal but for the number of the revision, which counts at each desk.
bool sameDraft(const domain::Case &one, const domain::Case &other);

/// Equal in what somebody said, gave or decided. Who holds it, where the wizard stands, what is
/// half typed, the lines of the story and the receipts of earlier submissions may differ: those of
/// both can be had without choosing.
bool sameSubstance(const domain::Case &one, const domain::Case &other);

/// Whoever wrote `later` had `earlier` before them: each line of its story is there, or was gone on
/// with. That it was put away is no line to know of.
bool knowsAll(const domain::Case &later, const domain::Case &earlier);

/// `there` with what may be had of `here` without choosing; for two whose substance is that of
/// `base` here.
domain::Case broughtForward(const domain::Case &base, const domain::Case &here,
                            const domain::Case &there);

/// Lines of both, by time; without those that one side moved on.
QList<domain::HistoryEntry> historyOfBoth(const domain::Case &base, const domain::Case &here,
                                          const domain::Case &there);
/// Earlier submissions as they are known here, with the receipts that either knows.
QList<domain::SentVersion> sentOfBoth(const QList<domain::SentVersion> &here,
                                      const QList<domain::SentVersion> &there);

/// Every page that the case lists, also in earlier submissions; each once.
QList<domain::Attachment> pagesOf(const domain::Case &subject);

}   // namespace core::casework
