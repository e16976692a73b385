#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace tests {

/// A server of a few lines that does what a real one should not. Lives on the thread whose event
/// loop the client under test runs.
class TinyHttp {
public:
    /// Called with each whole request; `socket` is open. What it returns is sent.
    using Handler = std::function<QByteArray(const QByteArray &request, QTcpSocket &socket)>;

    explicit TinyHttp(Handler handler) : m_handler(std::move(handler))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { take(); });
    }
    QUrl url(const char *path = "/") const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) +
                    QLatin1String(path));
    }

    QList<QByteArray> requests;
    int connections = 0;

private:
    void take()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        ++connections;
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
            const QByteArray got = socket->property("got").toByteArray() + socket->readAll();
            const qsizetype head = got.indexOf("\r\n\r\n");
            const QByteArray mark = "content-length: ";
            const qsizetype at = got.toLower().indexOf(mark);
            const qsizetype length =
                at < 0 ? 0 : got.mid(at + mark.size()).split('\r').first().toLongLong();
            const bool whole = head >= 0 && got.size() >= head + 4 + length;
            socket->setProperty("got", whole ? QByteArray() : got);
            if (!whole)
                return;
            requests.append(got);
            const QByteArray reply = m_handler(got, *socket);
            if (socket->isOpen())
                socket->write(reply);
        });
    }

    QTcpServer m_server;
    Handler m_handler;
};

}   // namespace tests
