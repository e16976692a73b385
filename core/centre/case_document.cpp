#include "core/centre/case_document.h"

#include "core/base/ids.h"
#include "core/base/strict_json.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace core::centre {
namespace {

constexpr int kMostAttachments = 200;

bool fits(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

class Reader {
public:
    explicit Reader(CaseDocument &document) : m_document(document) {}

    void read()
    {
        CaseRecord &record = m_document.record;
        record.caseId = text("case_id", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        record.revision = number("revision", 1, 10000);
        text("schema", "case/[0-9]{1,4}");
        record.benefitType = text("benefit_type", "[A-Za-z0-9_-]{1,64}");
        record.municipality = text("municipality", "[A-Z][0-9]{3}");
        text("desk", ".{1,64}");
        text("operator", ".{1,64}");
        record.finalisedAt =
            text("finalised_at", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\\.[0-9]+)?Z");
        record.applicantHash = applicant();
        attachments();
    }

private:
    QJsonValue value(const char *name) const { return m_document.json.value(QLatin1String(name)); }

    void problem(const QString &field, const char *reason)
    {
        m_document.problems.append(QJsonObject{{QStringLiteral("field"), field},
                                               {QStringLiteral("reason"), QLatin1String(reason)}});
    }

    QString text(const char *name, const char *pattern)
    {
        const QString found = value(name).toString();
        if (!fits(found, pattern))
            problem(QLatin1String(name), value(name).isUndefined() ? "missing" : "malformed");
        return found;
    }

    int number(const char *name, int least, int most)
    {
        const int found = value(name).toInt(least - 1);
        if (found < least || found > most)
            problem(QLatin1String(name), value(name).isUndefined() ? "missing" : "malformed");
        return found;
    }

    /// Only for noticing two applications of one person; the code itself stays in the body.
    QByteArray applicant() const
    {
        const QJsonArray codes = value("answers")[QStringLiteral("identificativi")].toArray();
        const QString code = codes.at(0)[QStringLiteral("valore")].toString();
        return code.isEmpty()
                   ? QByteArray()
                   : QCryptographicHash::hash(code.toUpper().toUtf8(), QCryptographicHash::Sha256);
    }

    void attachments()
    {
        const QJsonValue list = value("attachments");
        if (!list.isArray() || list.toArray().size() > kMostAttachments)
            return problem(QStringLiteral("attachments"), "malformed");
        const QJsonArray array = list.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject one = array.at(i).toObject();
            const auto id =
                AttachmentId::fromString(one.value(QStringLiteral("attachment_id")).toString());
            const QString hash = one.value(QStringLiteral("sha256")).toString();
            const qint64 size = one.value(QStringLiteral("size")).toInteger(-1);
            if (!id || !fits(hash, "[0-9a-f]{64}") || size < 0)
                problem(QStringLiteral("attachments[%1]").arg(i), "malformed");
            else
                m_document.attachments.append({id->toString(), hash, size});
            m_document.record.attachments.append(hash);
        }
    }

    CaseDocument &m_document;
};

}   // namespace

Result<CaseDocument> readCaseDocument(const QByteArray &body)
{
    return parseStrictJson(body).map([&](const QJsonObject &json) {
        CaseDocument document;
        document.json = json;
        document.record.body = body;
        Reader(document).read();
        return document;
    });
}

}   // namespace core::centre
