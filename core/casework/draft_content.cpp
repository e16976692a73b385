#include "core/casework/draft_content.h"

#include <QSet>

#include <algorithm>

namespace core::casework {

namespace {

domain::Case substanceOf(domain::Case subject)
{
    subject.person = PersonId();   // which of two joined records is each desk's own
    subject.revision = 0;
    subject.changedAt = QDateTime();
    subject.holder = {};
    subject.handoverRequests.clear();
    subject.position.clear();
    subject.unfinishedText.clear();
    subject.wizard = {};
    subject.history.clear();
    for (domain::SentVersion &version : subject.sent) {
        version.state = domain::CaseState::ToSend;
        version.refusal.clear();
        version.receipt.reset();
    }
    return subject;
}

/// What was typed here and is no answer yet; what the other side finished stays finished.
void keepHalfTyped(const domain::Case &base, const domain::Case &here, domain::Case &forward)
{
    const bool typed = !here.unfinishedText.isEmpty() && here.unfinishedText != base.unfinishedText;
    if (typed && forward.unfinishedText.isEmpty()) {
        forward.unfinishedText = here.unfinishedText;
        forward.position = here.position;
    }
    const auto &words = here.wizard.unfinished;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (base.wizard.unfinished.value(it.key()) != *it &&
            !forward.wizard.unfinished.contains(it.key()))
            forward.wizard.unfinished[it.key()] = *it;
}

/// The other desk heard more of the centre than this one.
bool isFurther(const domain::SentVersion &there, const domain::SentVersion &here)
{
    using domain::CaseState;
    const bool taken = there.state == CaseState::Sent && here.state == CaseState::ToSend;
    return !here.receipt && (there.receipt || taken);
}

void addPages(const QMap<QString, domain::DocumentState> &documents, QSet<AttachmentId> &seen,
              QList<domain::Attachment> &pages)
{
    for (const domain::DocumentState &document : documents)
        for (const domain::Attachment &page : document.attachments) {
            if (seen.contains(page.id))
                continue;
            seen.insert(page.id);
            pages.append(page);
        }
}

}   // namespace

bool sameDraft(const domain::Case &one, const domain::Case &other)
{
    domain::Case copy = one;
    copy.revision = other.revision;
    return copy == other;
}

bool sameSubstance(const domain::Case &one, const domain::Case &other)
{
    return substanceOf(one) == substanceOf(other);
}

bool knowsAll(const domain::Case &later, const domain::Case &earlier)
{
    const auto isKnown = [&](const domain::HistoryEntry &line) {
        if (line.by.isEmpty() || line.what == QLatin1String("archived"))
            return true;
        return std::any_of(later.history.begin(), later.history.end(), [&](const auto &known) {
            return known.what == line.what && known.subject == line.subject &&
                   known.by == line.by && known.at >= line.at;
        });
    };
    return std::all_of(earlier.history.begin(), earlier.history.end(), isKnown);
}

domain::Case broughtForward(const domain::Case &base, const domain::Case &here,
                            const domain::Case &there)
{
    domain::Case forward = there;
    forward.history = historyOfBoth(base, here, there);
    forward.sent = sentOfBoth(here.sent, there.sent);
    keepHalfTyped(base, here, forward);
    return forward;
}

QList<domain::HistoryEntry> historyOfBoth(const domain::Case &base, const domain::Case &here,
                                          const domain::Case &there)
{
    QList<domain::HistoryEntry> lines;
    for (const domain::HistoryEntry &line : here.history)
        if (there.history.contains(line) || !base.history.contains(line))
            lines.append(line);
    for (const domain::HistoryEntry &line : there.history)
        if (!here.history.contains(line) && !base.history.contains(line))
            lines.append(line);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &one, const auto &other) { return one.at < other.at; });
    return lines;
}

QList<domain::SentVersion> sentOfBoth(const QList<domain::SentVersion> &here,
                                      const QList<domain::SentVersion> &there)
{
    QList<domain::SentVersion> both = here.size() > there.size() ? here : there;
    for (qsizetype at = 0; at < qMin(here.size(), there.size()); ++at) {
        both[at] = here[at];
        if (!isFurther(there[at], here[at]))
            continue;
        both[at].state = there[at].state;
        both[at].receipt = there[at].receipt;
        both[at].refusal = there[at].refusal;
    }
    return both;
}

QList<domain::Attachment> pagesOf(const domain::Case &subject)
{
    QSet<AttachmentId> seen;
    QList<domain::Attachment> pages;
    addPages(subject.documents, seen, pages);
    for (const domain::SentVersion &version : subject.sent)
        addPages(version.documents, seen, pages);
    for (const domain::DroppedIntegration &dropped : subject.droppedIntegrations)
        addPages(dropped.documents, seen, pages);
    return pages;
}

}   // namespace core::casework
