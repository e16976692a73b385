#pragma once

#include "core/sync/draft_port.h"
#include "core/sync/draft_step.h"

#include <QHash>

namespace core::sync {

/// Who wants to know that a draft of another desk changed something here.
class DraftListener {
public:
    virtual ~DraftListener() = default;
    virtual void draftChanged(const CaseId &id) = 0;
};

/// Under which tag the centre's draft is known to have been dealt with here; kGoneTag: that it is
/// gone. Spares asking for what is no news.
using KnownTags = QHash<CaseId, QString>;
inline const QString kGoneTag = QStringLiteral("gone");

/// Carries one draft, either way: its pages first. Changes nothing here but by what was verified;
/// decides nothing about waiting.
class DraftCourier {
public:
    /// Borrows all. `site`: see isSite().
    DraftCourier(DraftPort &drafts, CentreLine &line, const QString &site, KnownTags &known,
                 DraftListener &listener)
        : m_drafts(drafts), m_line(line), m_site(site), m_known(known), m_listener(listener)
    {
    }

    /// Takes in what the centre has of this draft.
    DraftStep fetch(const CaseId &id);
    /// It was handed in or put away at another desk.
    DraftStep putAway(const CaseId &id);
    /// When another desk was faster, what that one wrote is taken in instead.
    DraftStep send(const casework::DraftToSend &draft);

private:
    DraftStep takeIn(const CaseId &id, const Reply &reply);
    DraftStep put(const casework::DraftToSend &draft, const QString &condition);
    DraftStep overtaken(const casework::DraftToSend &draft, const QString &condition);
    DraftStep withdraw(const CaseId &id);

    DraftPort &m_drafts;
    CentreLine &m_line;
    const QString m_site;
    KnownTags &m_known;
    DraftListener &m_listener;
};

}   // namespace core::sync
