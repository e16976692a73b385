#pragma once

#include "core/sync/transport.h"

#include <QStringList>

#include <functional>
#include <map>

namespace tests {

/// A network in memory with a real centre's routes, or anything else, at its end: fails, loses
/// replies, answers itself.
class FakeTransport : public core::sync::Transport {
public:
    using Answer = std::function<core::sync::Reply(const core::sync::Request &)>;
    explicit FakeTransport(Answer centre) : m_centre(std::move(centre)) {}

    core::sync::Reply send(const core::sync::Request &request) override
    {
        const int now = ++m_count;
        log.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.url.path());
        requests.append(request);
        if (const auto own = m_own.find(now); own != m_own.end())
            return own->second(request);
        if (everything)
            return everything(request);
        return m_centre(request);
    }
    void cancel() override {}

    /// The centre's own answer.
    core::sync::Reply ask(const core::sync::Request &request) { return m_centre(request); }
    /// `answer` instead of the centre for the `nth` request from here on (1: the next).
    void replace(int nth, Answer answer) { m_own[m_count + nth] = std::move(answer); }
    /// The nth request is done by the centre but its reply never comes back.
    void loseReply(int nth = 1)
    {
        replace(nth, [this](const core::sync::Request &request) {
            m_centre(request);
            return core::sync::Reply{core::sync::Fate::Unknown, 0, {}, {}, {}};
        });
    }
    int count() const { return m_count; }

    /// While set, answers every request.
    Answer everything;
    QStringList log;   // "POST /v1/cases"
    QList<core::sync::Request> requests;

private:
    Answer m_centre;
    std::map<int, Answer> m_own;
    int m_count = 0;
};

inline FakeTransport::Answer always(const core::sync::Reply &reply)
{
    return [reply](const core::sync::Request &) { return reply; };
}

inline core::sync::Reply noRoute()
{
    return {core::sync::Fate::NoRoute, 0, {}, {}, {}};
}

inline core::sync::Reply answered(int status, const QByteArray &mediaType = {},
                                  const QByteArray &body = {},
                                  const core::sync::Headers &headers = {})
{
    core::sync::Reply reply{core::sync::Fate::Answered, status, headers, body, {}};
    if (!mediaType.isEmpty())
        reply.headers.append({"content-type", mediaType});
    return reply;
}

inline core::sync::Reply problem(int status, const QByteArray &slug = "whatever",
                                 const core::sync::Headers &headers = {})
{
    return answered(status, "application/problem+json",
                    "{\"type\":\"https://intake.example.it/problems/" + slug +
                        "\",\"title\":\"Parole del centro\"}",
                    headers);
}

}   // namespace tests
