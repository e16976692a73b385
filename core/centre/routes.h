#pragma once

#include "core/centre/attachment_routes.h"
#include "core/centre/case_routes.h"
#include "core/centre/draft_routes.h"

#include <memory>

namespace core::centre {

/// Every resource of the centre, on the store of one thread. What is not here is 404, never a
/// success.
class Routes {
public:
    Routes(std::unique_ptr<CentreStore> store, const Context &context);

    /// Limits, digest, the resource, and the headers every reply carries.
    HttpResponse handle(HttpRequest request);
    /// See CaseRoutes.
    Result<int> registerPending() { return m_cases.registerPending(); }

    /// The largest body, in bytes, that a request with this method and path may have.
    static quint64 bodyLimit(const HttpRequest &head);

private:
    HttpResponse admit(const HttpRequest &request, const RateLimit::Standing &standing);
    HttpResponse route(const HttpRequest &request);
    HttpResponse attachments(const HttpRequest &request, const QStringList &path);
    HttpResponse sites(const HttpRequest &request, const QStringList &path);
    HttpResponse wrongMethod(const HttpRequest &request, const char *allowed) const;
    HttpResponse status() const;
    HttpResponse keys() const;

    std::unique_ptr<CentreStore> m_store;
    const Context &m_context;
    CaseRoutes m_cases;
    AttachmentRoutes m_attachments;
    DraftRoutes m_drafts;
};

}   // namespace core::centre
