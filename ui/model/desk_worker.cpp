#include "ui/model/desk_worker.h"

namespace ui {

DeskWorker::DeskWorker(core::casework::DeskParts parts)
    : m_parts(std::move(parts)), m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("desk worker"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

DeskWorker::~DeskWorker()
{
    closeDesk();
    m_thread.quit();
    m_thread.wait();
}

void DeskWorker::closeDesk()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_desk.reset(); }, Qt::BlockingQueuedConnection);
}

void DeskWorker::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_context.get(), std::move(work), Qt::QueuedConnection);
}

void DeskWorker::deliver(const QPointer<QObject> &receiver, std::function<void()> done)
{
    if (receiver)
        QMetaObject::invokeMethod(receiver.data(), std::move(done), Qt::QueuedConnection);
}

core::Result<core::casework::Desk *> DeskWorker::openDesk()
{
    if (!m_desk) {
        auto desk = core::casework::Desk::open(m_parts);
        if (!desk)
            return tl::unexpected(desk.error());
        m_desk = std::move(*desk);
    }
    return m_desk.get();
}

}   // namespace ui
