#include "core/sync/draft_step.h"

namespace core::sync {
namespace {

DraftStep stopFor(const Delivery &delivery, const QString &reason = {})
{
    DraftStep step;
    step.end = DraftStep::End::Stop;
    step.reason = reason;
    step.delivery = delivery;
    return step;
}

/// The store refused this draft, or refuses everything.
DraftStep notKept(const Delivery &delivery)
{
    switch (delivery.error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::Corrupt:
    case ErrorCode::Denied:
        return asideFor(QStringLiteral("not-kept"));
    case ErrorCode::Conflict:
        return asideFor(QStringLiteral("conflict"));
    case ErrorCode::Locked:
    case ErrorCode::Offline:
    case ErrorCode::Io:
        break;
    }
    return stopFor(delivery);
}

/// Is it the line, or only this draft?
DraftStep afterProbe(CentreLine &line, const QString &reason)
{
    const Delivery answer = line.probe();
    const bool isAlive =
        answer.state == Delivery::State::Trouble && answer.meaning == ReplyClass::Good;
    return isAlive ? asideFor(reason) : stopFor(answer);
}

DraftStep refused(const Reply &reply)
{
    const QString slug = problemSlug(reply);
    return asideFor(slug.isEmpty() ? QStringLiteral("http-%1").arg(reply.status) : slug);
}

}   // namespace

DraftStep asideFor(const QString &reason)
{
    DraftStep step;
    step.end = DraftStep::End::Aside;
    step.reason = reason;
    return step;
}

DraftStep stepAfter(CentreLine &line, const Delivery &delivery)
{
    if (delivery.state == Delivery::State::Broken)
        return asideFor(delivery.reason);
    if (delivery.state == Delivery::State::NotWritten)
        return notKept(delivery);
    if (delivery.state != Delivery::State::Trouble)
        return stopFor(delivery);
    switch (delivery.meaning) {
    case ReplyClass::UnknownFate:
        return afterProbe(line, QStringLiteral("unknown-fate"));
    case ReplyClass::Good:
    case ReplyClass::NotTheCentre:
        return afterProbe(line, QStringLiteral("not-the-centre"));
    case ReplyClass::ServerFault:
        // It may be this very draft that the centre stumbles over.
        return stopFor(delivery, QStringLiteral("server-fault"));
    case ReplyClass::LocalLink:
    case ReplyClass::Repairable:
    case ReplyClass::Identity:
    case ReplyClass::ServerBusy:
        return stopFor(delivery);
    case ReplyClass::AttachmentMissing:
    case ReplyClass::NotThere:
    case ReplyClass::ChangedThere:
    case ReplyClass::ThisItem:
    case ReplyClass::UnknownRefusal:
        break;
    }
    return refused(delivery.reply);
}

}   // namespace core::sync
