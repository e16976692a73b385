#include "core/devices/cups_queues.h"

#include <cups/cups.h>

#include <algorithm>
#include <memory>

namespace core::devices {

namespace {

constexpr int kConnectMs = 3000;

struct CloseService {
    void operator()(http_t *http) const { httpClose(http); }
};
using Service = std::unique_ptr<http_t, CloseService>;

Service connected()
{
    return Service(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                                kConnectMs, nullptr));
}

QString option(const cups_dest_t &queue, const char *name)
{
    return QString::fromUtf8(cupsGetOption(name, queue.num_options, queue.options));
}

/// "media-empty-warning" → "media-empty"; the word for nothing is dropped.
QStringList reasonsOf(const QString &written)
{
    QStringList reasons;
    for (QString reason : written.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        for (const char *severity : {"-report", "-warning", "-error"}) {
            if (reason.endsWith(QLatin1String(severity)))
                reason.chop(static_cast<qsizetype>(qstrlen(severity)));
        }
        if (reason != QStringLiteral("none") && !reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons;
}

PrintQueue queueOf(const cups_dest_t &found)
{
    PrintQueue queue;
    queue.name = QString::fromUtf8(found.name);
    queue.description = option(found, "printer-info");
    queue.reasons = reasonsOf(option(found, "printer-state-reasons"));
    queue.isUsual = found.is_default != 0;
    const int state = option(found, "printer-state").toInt();
    if (state == IPP_PRINTER_STOPPED)
        queue.state = QueueState::Stopped;
    else if (option(found, "printer-is-accepting-jobs") == QStringLiteral("false"))
        queue.state = QueueState::Closed;
    else if (state == IPP_PRINTER_PROCESSING)
        queue.state = QueueState::Printing;
    return queue;
}

}   // namespace

Result<QList<PrintQueue>> printQueues()
{
    const Service service = connected();
    if (!service)
        return fail(ErrorCode::NotFound, QStringLiteral("no print service"));
    cups_dest_t *found = nullptr;
    const int count = cupsGetDests2(service.get(), &found);
    QList<PrintQueue> queues;
    for (int i = 0; i < count; ++i) {
        // An instance is the same printer with other settings.
        if (found[i].instance == nullptr)
            queues.append(queueOf(found[i]));
    }
    cupsFreeDests(count, found);
    std::stable_sort(queues.begin(), queues.end(), [](const PrintQueue &a, const PrintQueue &b) {
        return a.isUsual != b.isUsual ? a.isUsual : a.name < b.name;
    });
    return queues;
}

Result<int> printPdf(const QString &queue, const QString &file, const QString &title)
{
    const Service service = connected();
    if (!service)
        return fail(ErrorCode::NotFound, QStringLiteral("no print service"));
    cups_dest_t *found = cupsGetNamedDest(service.get(), queue.toUtf8().constData(), nullptr);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, QStringLiteral("no such print queue"));
    cupsFreeDests(1, found);
    const int job =
        cupsPrintFile2(service.get(), queue.toUtf8().constData(), file.toLocal8Bit().constData(),
                       title.toUtf8().constData(), 0, nullptr);
    if (job > 0)
        return job;
    return fail(ErrorCode::Io,
                QStringLiteral("print service: ") + QString::fromUtf8(cupsLastErrorString()));
}

}   // namespace core::devices
