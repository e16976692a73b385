#pragma once

#include "core/base/money.h"
#include "core/domain/facts.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::triage {

/// A job that begins: which kind (an option of `attivita_in_corso`), when, and what it pays.
struct NewJob {
    QString kind = QStringLiteral("subordinata");
    QDate from;
    std::optional<Money> yearly;   // gross, in a year; nothing: not known

    bool operator==(const NewJob &) const = default;
};

/// Children who are born on one day.
struct Birth {
    QDate on;
    int children = 1;

    bool operator==(const Birth &) const = default;
};

/// «E se…»: the person as today, but for what stands here. Never part of the file: it fills no
/// answer, and nothing of it is stored.
struct Variant {
    std::optional<NewJob> job;
    std::optional<Birth> birth;
    std::optional<Money> isee;   // a new attestation with this value, whatever benefit reads it
    QDate applyOn;               // another day of the application; invalid: as today
    domain::Facts byHand;        // answers changed one by one; they win over all the rest

    bool isEmpty() const;
    bool operator==(const Variant &) const = default;
};

/// The day the law is looked at: of the application, and never before the birth it is about.
QDate variantDay(const Variant &variant, const QDate &today);

/// `facts` as the variant has them. A variant without changes gives them back as they are. A birth
/// adds rows to the family only when the family was told: a family of one child is nobody's.
domain::Facts variantFacts(const domain::Facts &facts, const Variant &variant, const QDate &today);

/// Whether a birth finds a family to be added to.
bool isFamilyTold(const domain::Facts &facts);

}   // namespace core::triage
