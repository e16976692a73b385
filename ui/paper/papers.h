#pragma once

#include "ui/paper/paper_sources.h"
#include "ui/paper/paper_words.h"

namespace ui::paper {

/// The papers of the desk (experience.md §11). Each is a pure function of what it rests on, and
/// Italian is always in it whole.

/// 1. What happened in the visit, and what each does next.
PaperContent visitReceipt(const PaperSources &sources, const PaperWords &words);
/// 2. One application: provisional until the centre has given its number.
PaperContent applicationReceipt(const PaperSources &sources, const CasePapers &about,
                                const PaperWords &words);
/// 3. What to bring, where it is obtained, and by when.
PaperContent missingDocuments(const PaperSources &sources, const MissingPaper &missing,
                              const PaperWords &words);
/// 4. Every benefit that was checked, with its reasons. Not a decision.
PaperContent checkOutcome(const PaperSources &sources, const PaperWords &words);
/// 5. Opens the case again. Names neither person nor measure nor need.
PaperContent returnTicket(const PaperSources &sources, const QUuid &reopens, const ComeBack &when,
                          const PaperWords &words);
/// 6. Who acts for whom, for which acts, until when. Of a revoked mandate: the revocation.
PaperContent mandatePaper(const PaperSources &sources, const core::domain::Mandate &mandate,
                          const PaperWords &words);
/// 7. What becomes of the person's data, on one page.
PaperContent privacyNotice(const PaperSources &sources, const PaperWords &words);
/// The same to be read aloud: short sentences, no articles of law.
QList<Sentence> privacyNoticeAloud(const PaperWords &words);
PaperContent spokenPrivacyNotice(const PaperSources &sources, const PaperWords &words);
/// 8. An appointment.
PaperContent appointmentSlip(const PaperSources &sources, const ComeBack &when,
                             const PaperWords &words);

}   // namespace ui::paper
