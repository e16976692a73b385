#pragma once

#include "core/casework/triage_service.h"

#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

namespace tests {

/// A person at the desk, in an open visit.
struct Talk : DeskFixture {
    core::domain::Person elena = person();
    core::VisitId visit = begun();

    core::casework::Triage &triage() { return desk->triage(); }
    core::VisitId begun()
    {
        const auto opened = desk->visits().open(elena.id, false);
        REQUIRE(opened);
        return opened->id;
    }
    void end(const char *outcome = "ORIENTATA")
    {
        REQUIRE(desk->visits().close(visit, {QString::fromUtf8(outcome)}));
    }
    /// The person comes back after so many days.
    void comesBackAfter(int days)
    {
        clock.advance(std::chrono::hours(24 * days));
        visit = begun();
    }
    core::domain::Fact said(const QJsonValue &value)
    {
        return core::domain::known(value, clock.nowUtc());
    }
    void tell(const char *key, const QJsonValue &value)
    {
        clock.advance(std::chrono::seconds(1));
        const auto told = triage().tell(visit, QString::fromUtf8(key), said(value));
        INFO((told ? QString() : told.error().detail).toStdString());
        REQUIRE(told);
    }
    core::casework::TalkFacts facts()
    {
        const auto known = triage().facts(visit);
        REQUIRE(known);
        return *known;
    }
    core::domain::Fact fact(const char *key)
    {
        const auto known = facts();
        const core::domain::Fact *found = known.facts.find(QString::fromUtf8(key));
        REQUIRE(found);
        return *found;
    }
    core::domain::Visit stored() { return *desk->visits().view(visit); }
    core::domain::Case begin(const char *benefit)
    {
        clock.advance(std::chrono::seconds(1));
        const auto opened = desk->cases().open(elena, visit, QString::fromUtf8(benefit));
        REQUIRE(opened);
        return *opened;
    }
    core::domain::Case answer(const core::domain::Case &subject, const char *key,
                              const QJsonValue &value)
    {
        clock.advance(std::chrono::seconds(1));
        return answered(subject, QString::fromUtf8(key), value);
    }
    void signInAgain()
    {
        restart();
        signIn(QString::fromUtf8("p.riva"));
    }
};

}   // namespace tests
