#include "core/devices/scanner.h"

#include <QThread>

#include <utility>

namespace core::devices {

/// Made at the first use, so that a start does not wait for drivers. Touched on the scanning thread
/// only.
class Scanner::LazyPort {
public:
    void reset(MakePort make)
    {
        m_port.reset();
        m_make = std::move(make);
    }
    ScanPort &get()
    {
        if (!m_port)
            m_port = m_make();
        return *m_port;
    }

private:
    MakePort m_make;
    std::unique_ptr<ScanPort> m_port;
};

Scanner::Scanner(MakePort makePort, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()), m_worker(std::make_unique<QObject>()),
      m_port(std::make_shared<LazyPort>())
{
    m_thread->setObjectName(QStringLiteral("scanner"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
    setPort(std::move(makePort));
}

Scanner::~Scanner()
{
    m_cancelled = true;
    // The port goes on its own thread, after what is under way.
    QMetaObject::invokeMethod(m_worker.get(), [port = m_port] { port->reset({}); });
    m_thread->quit();
    m_thread->wait();
}

void Scanner::setPort(MakePort makePort)
{
    QMetaObject::invokeMethod(m_worker.get(), [port = m_port, make = std::move(makePort)] {
        port->reset(make);   // the old one goes first: there may be only one of them
    });
}

void Scanner::list()
{
    QMetaObject::invokeMethod(m_worker.get(), [this, port = m_port] {
        const auto scanners = port->get().list();
        QMetaObject::invokeMethod(
            this, [this, scanners] { Q_EMIT listed(scanners.value_or(QList<ScannerInfo>())); });
    });
}

void Scanner::scanPage(const QString &id)
{
    if (m_scanning) {
        Q_EMIT scanFailed(ScanFault::Busy);
        return;
    }
    m_scanning = true;
    m_cancelled = false;
    QMetaObject::invokeMethod(m_worker.get(), [this, port = m_port, id] {
        const auto page = port->get().scanPage(id, m_cancelled);
        QMetaObject::invokeMethod(this, [this, page] {
            m_scanning = false;
            if (page)
                Q_EMIT pageScanned(*page);
            else
                Q_EMIT scanFailed(page.error());
        });
    });
}

void Scanner::cancel()
{
    m_cancelled = true;
}

}   // namespace core::devices
