#pragma once

#include "core/casework/shared_drafts.h"
#include "tests/support/case_bodies.h"
#include "tests/support/desk_fixture.h"

#include <QMap>

namespace tests {

/// A draft as it stands at the centre, with the pages that were uploaded before it.
struct PostedDraft {
    core::domain::DraftParcel parcel;
    QString etag;
    QMap<core::AttachmentId, QByteArray> pages;

    core::CaseId id() const { return parcel.draft.id; }
    const core::domain::Case &draft() const { return parcel.draft; }
};

/// Two desks of one site; the tests carry what the centre would.
struct TwoDesks {
    TwoDesks();

    DeskFixture one;
    DeskFixture other;   // "Banco 3", with somebody else signed in

    static core::domain::Attachment page();
    /// What `from` has to tell of its one draft, told.
    PostedDraft post(DeskFixture &from);
    core::Result<core::casework::DraftTaken> give(const PostedDraft &posted, DeskFixture &to);
    /// post() and give(), which has to become `expected`.
    PostedDraft carry(DeskFixture &from, DeskFixture &to, core::casework::DraftTaken expected);
    /// A citizen that only the first desk knows, and a draft of theirs that both desks have.
    core::domain::Case sharedDraft();

    core::domain::Case at(DeskFixture &desk) { return *desk.desk->cases().view(id); }
    core::domain::Case answer(DeskFixture &desk, const char *key, const QJsonValue &value);
    core::domain::Case attach(DeskFixture &desk, const QByteArray &bytes);
    /// Every other operator may go on with the case now.
    void release(DeskFixture &desk) { REQUIRE(desk.desk->cases().release(id)); }
    /// Nobody holds a case for longer than that; both desks live at the same time.
    void pass(std::chrono::minutes time);

    core::CaseId id;     // of sharedDraft()
    PostedDraft first;   // what the centre has of it then
};

}   // namespace tests
