#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"
#include "core/domain/reminder.h"
#include "core/domain/visit.h"

#include <QDateTime>

namespace tests {

inline const QDateTime kMorning = QDateTime({2026, 11, 24}, {9, 30}, Qt::UTC);

/// Records with something in every text, for tests of storing them.
inline core::domain::Person aPerson(const char *surname = "Marini", const char *name = "Elena",
                                    const char *code = "MRNLNE86C54F205C")
{
    core::domain::Person person;
    person.id = core::PersonId::makeAt(kMorning);
    person.surname = QLatin1String(surname);
    person.name = QLatin1String(name);
    person.bornOn = QDate(1986, 3, 14);
    person.sex = core::domain::Sex::Female;
    person.birthPlaceCode = QStringLiteral("F205");
    person.birthPlaceName = QStringLiteral("Milano");
    person.identifiers = {{core::domain::IdentifierKind::FiscalCode, QLatin1String(code), true}};
    person.phone = QStringLiteral("333 1234567");
    person.residence = QStringLiteral("Via dei Gelsi 7, Valdirosa");
    person.createdAt = kMorning;
    person.changedAt = kMorning;
    return person;
}

inline core::domain::Visit aVisit(const core::PersonId &person,
                                  const QDateTime &openedAt = kMorning)
{
    core::domain::Visit visit;
    visit.id = core::VisitId::makeAt(openedAt);
    visit.person = person;
    visit.number = QStringLiteral("S07");
    visit.service = QStringLiteral("lavoro");
    visit.by = QStringLiteral("OP-0001");
    visit.openedAt = openedAt;
    return visit;
}

inline core::domain::Case aCase(const core::PersonId &person, const QDateTime &openedAt = kMorning)
{
    core::domain::Case made;
    made.id = core::CaseId::makeAt(openedAt);
    made.person = person;
    made.visit = core::VisitId::makeAt(openedAt);
    made.benefit = QStringLiteral("naspi");
    made.bundleVersion = QStringLiteral("412");
    made.revision = 1;
    made.facts.set(QStringLiteral("imponibile_quadriennio"),
                   core::domain::known(QStringLiteral("45000.00"), openedAt));
    made.position = QStringLiteral("data_cessazione");
    made.openedAt = openedAt;
    made.changedAt = openedAt;
    return made;
}

inline core::domain::Reminder aReminder(const core::PersonId &person,
                                        const QDate &on = QDate(2026, 12, 1))
{
    return {.id = core::ReminderId::makeAt(kMorning),
            .person = person,
            .visit = core::VisitId::makeAt(kMorning),
            .benefit = QStringLiteral("assegno_sociale"),
            .caseId = {},
            .on = on,
            .text = QStringLiteral("compie 67 anni"),
            .by = QStringLiteral("OP-0001"),
            .madeAt = kMorning,
            .doneAt = {}};
}

inline core::domain::Suspension aSuspension(const QDateTime &at = kMorning)
{
    return *core::domain::Suspension::make({.reason = core::domain::WaitReason::Documents,
                                            .who = QStringLiteral("Elena Marini"),
                                            .what = QStringLiteral("porta il contratto"),
                                            .until = at.date().addDays(7)},
                                           QStringLiteral("OP-0001"), at);
}

}   // namespace tests
