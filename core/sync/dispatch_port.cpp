#include "core/sync/dispatch_port.h"

#include "core/casework/desk.h"

namespace core::sync {

namespace {

class DispatchPort : public OutboxPort {
public:
    explicit DispatchPort(std::unique_ptr<casework::Desk> desk) : m_desk(std::move(desk)) {}

    Result<QList<casework::OutboxItem>> items() override { return dispatch().items(); }
    Result<casework::OutboxBody> body(qint64 sequence) override
    {
        return dispatch().body(sequence);
    }
    Result<QByteArray> attachment(const CaseId &caseId, const AttachmentId &id) override
    {
        return dispatch().attachment(caseId, id);
    }
    Result<> accepted(qint64 sequence, const QString &submissionUrl) override
    {
        return dispatch().accepted(sequence, submissionUrl);
    }
    Result<> received(qint64 sequence, const QString &protocol, const QDateTime &receivedAt,
                      bool durable, const QString &jws) override
    {
        return dispatch().received(sequence, protocol, receivedAt, durable, jws);
    }
    Result<> postponed(qint64 sequence, const QString &reason, const QDateTime &nextTry) override
    {
        return dispatch().postponed(sequence, reason, nextTry);
    }
    Result<> quarantined(qint64 sequence, const QString &reason, const QString &detail) override
    {
        return dispatch().quarantined(sequence, reason, detail);
    }
    Result<casework::Dispatch::Line> line() override { return dispatch().line(); }
    Result<> setLine(const casework::Dispatch::Line &line) override
    {
        return dispatch().setLine(line);
    }
    Result<casework::Dispatch::Centre> centre() override { return dispatch().centre(); }

private:
    casework::Dispatch &dispatch() { return m_desk->dispatch(); }

    std::unique_ptr<casework::Desk> m_desk;
};

}   // namespace

OutboxFactory dispatchOutbox(const casework::DeskParts &parts)
{
    return [parts]() -> Result<std::unique_ptr<OutboxPort>> {
        auto desk = casework::Desk::open(parts);
        if (!desk)
            return tl::unexpected(desk.error());
        return std::make_unique<DispatchPort>(std::move(*desk));
    };
}

}   // namespace core::sync
