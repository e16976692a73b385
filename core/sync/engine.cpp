#include "core/sync/engine.h"

#include "core/sync/engine_worker.h"

namespace core::sync {

Engine::Engine(EngineParts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    qRegisterMetaType<core::CaseId>();
    qRegisterMetaType<core::sync::SyncState>();
    qRegisterMetaType<core::sync::Pace>();
}

Engine::~Engine()
{
    stop();
}

void Engine::start()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<EngineWorker>(m_parts);
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &EngineWorker::stateChanged, this, &Engine::stateChanged);
    connect(m_worker.get(), &EngineWorker::itemChangedHere, this, &Engine::itemChanged);
    connect(m_worker.get(), &EngineWorker::receiptArrivedHere, this, &Engine::receiptArrived);
    connect(m_worker.get(), &EngineWorker::draftChangedHere, this, &Engine::draftChanged);
    connect(m_worker.get(), &EngineWorker::ended, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &EngineWorker::begin, Qt::QueuedConnection);
}

void Engine::stop()
{
    if (!m_worker)
        return;
    m_worker->requestStop();
    QMetaObject::invokeMethod(m_worker.get(), &EngineWorker::end, Qt::QueuedConnection);
    m_thread.wait();
    m_worker.reset();
}

void Engine::wake()
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker.get(), [worker = m_worker.get()] { worker->look(Pace::Normal); },
            Qt::QueuedConnection);
}

void Engine::sendNow()
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker.get(), [worker = m_worker.get()] { worker->look(Pace::Hurry); },
            Qt::QueuedConnection);
}

}   // namespace core::sync
