#pragma once

#include "core/centre/context.h"
#include "core/centre/store.h"

namespace core::centre {

/// Unfinished cases on their way between the desks of one site (DRAFTS.md). The centre compares
/// bytes and keeps one version; what two versions mean is for people at a desk.
class DraftRoutes {
public:
    DraftRoutes(CentreStore &store, const Context &context) : m_store(store), m_context(context) {}

    HttpResponse put(const HttpRequest &request, const QString &site, const QString &caseId);
    HttpResponse get(const HttpRequest &request, const QString &site, const QString &caseId);
    HttpResponse withdraw(const HttpRequest &request, const QString &site, const QString &caseId);
    HttpResponse events(const HttpRequest &request, const QString &site);

private:
    HttpResponse keep(const HttpRequest &request, const DraftKey &key, const QString &expected);

    CentreStore &m_store;
    const Context &m_context;
};

}   // namespace core::centre
