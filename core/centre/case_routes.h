#pragma once

#include "core/centre/case_document.h"
#include "core/centre/context.h"
#include "core/centre/store.h"

namespace core::centre {

/// Submitting a case and following it to its receipt (interop §7–§9).
class CaseRoutes {
public:
    CaseRoutes(CentreStore &store, const Context &context) : m_store(store), m_context(context) {}

    HttpResponse submit(const HttpRequest &request);
    HttpResponse latest(const HttpRequest &request, const QString &caseId);
    HttpResponse submission(const HttpRequest &request, const QString &id);
    HttpResponse receipt(const HttpRequest &request, const QString &id);
    HttpResponse events(const HttpRequest &request);

    /// Gives the official number and the receipt to what was taken in. @return how many
    Result<int> registerPending();

private:
    HttpResponse submitOnce(const HttpRequest &request, const QString &key);
    HttpResponse takeIn(const HttpRequest &request, const QString &key, CaseDocument document);
    Result<QJsonArray> missingAttachments(const QString &scope, const CaseDocument &document);
    /// What the seal of a case is worth; nothing when it is wrong.
    std::optional<QString> judgeSeal(const QJsonObject &body) const;
    Result<> registerOne(const CaseRecord &record);

    CentreStore &m_store;
    const Context &m_context;
};

}   // namespace core::centre
