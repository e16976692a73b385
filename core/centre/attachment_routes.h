#pragma once

#include "core/centre/context.h"
#include "core/centre/store.h"

namespace core::centre {

/// Files in parts that are whole resources, so that an interrupted one goes on (interop §9.2).
class AttachmentRoutes {
public:
    AttachmentRoutes(CentreStore &store, const Context &context)
        : m_store(store), m_context(context)
    {
    }

    HttpResponse open(const HttpRequest &request);
    HttpResponse state(const HttpRequest &request, const QString &id);
    HttpResponse remove(const HttpRequest &request, const QString &id);
    HttpResponse putPart(const HttpRequest &request, const QString &id, const QString &number);
    /// Nothing of a file that was not verified as a whole is given out.
    HttpResponse getPart(const HttpRequest &request, const QString &id, const QString &number);
    HttpResponse complete(const HttpRequest &request, const QString &id);

private:
    HttpResponse describe(const HttpRequest &request, int status, const Upload &upload);
    HttpResponse verify(const HttpRequest &request, const Upload &upload);

    CentreStore &m_store;
    const Context &m_context;
};

}   // namespace core::centre
