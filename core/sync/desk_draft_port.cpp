#include "core/sync/desk_draft_port.h"

#include "core/casework/desk.h"

namespace core::sync {

namespace {

class DeskDraftPort : public DraftPort {
public:
    explicit DeskDraftPort(std::unique_ptr<casework::Desk> desk) : m_desk(std::move(desk)) {}

    QString site() override { return m_desk->identity().municipality; }
    Result<QList<casework::DraftToSend>> toSend(int limit) override
    {
        return drafts().toSend(limit);
    }
    Result<> sent(const CaseId &id, int revision, const QString &etag) override
    {
        return drafts().sent(id, revision, etag);
    }
    Result<> withdrawn(const CaseId &id) override { return drafts().withdrawn(id); }
    Result<QList<domain::Attachment>> missingFiles(const domain::DraftParcel &parcel) override
    {
        return drafts().missingFiles(parcel);
    }
    Result<QByteArray> file(const CaseId &id, const AttachmentId &file) override
    {
        return drafts().file(id, file);
    }
    Result<casework::DraftTaken> take(const domain::DraftParcel &parcel, const QString &etag,
                                      const QMap<AttachmentId, QByteArray> &files) override
    {
        return drafts().take(parcel, etag, files);
    }
    Result<> gone(const CaseId &id) override { return drafts().gone(id); }
    Result<QString> cursor() override { return drafts().cursor(); }
    Result<> setCursor(const QString &cursor) override { return drafts().setCursor(cursor); }

private:
    casework::SharedDrafts &drafts() { return m_desk->sharedDrafts(); }

    std::unique_ptr<casework::Desk> m_desk;
};

}   // namespace

DraftFactory deskDrafts(const casework::DeskParts &parts)
{
    return [parts]() -> Result<std::unique_ptr<DraftPort>> {
        auto desk = casework::Desk::open(parts);
        if (!desk)
            return tl::unexpected(desk.error());
        return std::make_unique<DeskDraftPort>(std::move(*desk));
    };
}

}   // namespace core::sync
