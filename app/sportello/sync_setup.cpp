#include "app/sportello/sync_setup.h"

#include "core/centre/centre.h"
#include "core/sync/desk_draft_port.h"
#include "core/sync/dispatch_port.h"
#include "core/sync/http_transport.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace app {

using namespace core;

std::unique_ptr<sync::Engine> makeSync(const Foundation &foundation, const Clock &clock)
{
    sync::EngineParts parts;
    parts.outbox = sync::dispatchOutbox(foundation.parts());
    parts.transport = [] { return std::make_unique<sync::HttpTransport>(); };
    parts.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    parts.clock = &clock;
    parts.drafts = sync::deskDrafts(foundation.parts());
    return std::make_unique<sync::Engine>(std::move(parts));
}

Result<> tellDeskItsCentre(casework::Desk &desk, const centre::Centre &centre)
{
    casework::Dispatch::Centre known;
    known.url = centre.url();
    known.publicKeyJwk =
        QString::fromUtf8(QJsonDocument(centre.publicKeyJwk()).toJson(QJsonDocument::Compact));
    const auto before = desk.dispatch().centre();
    if (before && *before == known)
        return {};
    return desk.dispatch().setCentre(known);
}

}   // namespace app
