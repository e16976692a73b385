#pragma once

#include "core/sync/transport.h"

#include "tests/core/centre/routes_fixture.h"
#include "tests/support/fake_transport.h"

namespace tests {

/// What the routes of a centre answer, without HTTP in between.
inline core::sync::Reply askRoutes(RoutesFixture &centre, const core::sync::Request &request)
{
    core::centre::HttpRequest http{request.method,
                                   request.url.path().toLatin1(),
                                   request.url.query().toLatin1(),
                                   {},
                                   request.body,
                                   {}};
    for (const auto &[name, value] : request.headers)
        http.headers.append({name.toLower(), value});
    const core::centre::HttpResponse response = centre.routes->handle(http);
    if (response.body.size() > request.maxReplyBytes)
        return {core::sync::Fate::TooLarge, 0, {}, {}, {}};
    core::sync::Reply reply = answered(response.status, response.mediaType, response.body);
    for (const auto &[name, value] : response.headers)
        reply.headers.append({name.toLower(), value});
    return reply;
}

}   // namespace tests
