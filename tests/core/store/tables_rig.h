#pragma once

#include "core/store/attachment_files.h"
#include "core/store/audit_table.h"
#include "core/store/case_table.h"
#include "core/store/outbox_table.h"
#include "core/store/person_table.h"
#include "core/store/settings_table.h"
#include "core/store/ticket_table.h"
#include "core/store/visit_table.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <optional>

namespace tests {

/// All tables of one desk.
struct Tables : VaultFixture {
    core::store::PersonTable people{database(), vault()};
    core::store::VisitTable visits{database(), vault()};
    core::store::TicketTable tickets{database(), vault()};
    core::store::CaseTable cases{database(), vault()};
    core::store::OutboxTable outbox{database(), vault()};
    core::store::AttachmentFiles files{database(), vault()};
    core::store::AuditTable audit{database()};
    core::store::SettingsTable settings{database()};

    core::domain::Person storedPerson()
    {
        const core::domain::Person person = aPerson();
        REQUIRE(people.put(person, {person.identifiers.first().value}));
        return person;
    }
    core::domain::Case storedCase()
    {
        const core::domain::Case made = aCase(storedPerson().id);
        REQUIRE(cases.put(made));
        return made;
    }
    int count(const char *sql)
    {
        auto statement = database().prepare(sql);
        REQUIRE(statement);
        REQUIRE(statement->step());
        return static_cast<int>(statement->integer(0));
    }
};

template <class Value>
std::optional<core::ErrorCode> codeOf(const core::Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

}   // namespace tests
