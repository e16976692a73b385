#pragma once

#include "core/domain/case.h"
#include "core/domain/operator.h"
#include "core/domain/person.h"
#include "core/domain/visit.h"
#include "core/rules/definition.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace ui::paper {

/// What a receipt says, without how it looks. Bold words stand between two asterisks.
struct ReceiptContent {
    QString office;          // "Punto INPS di Valdirosa"
    QString officeDetails;   // address and hours
    QString number;          // grouped local number
    QString title;
    QList<QPair<QString, QString>> facts;   // Per, Quando, Era presente, Con chi ha parlato
    bool provisional = true;
    QString boxTitle;
    QString boxText;
    QString boxNumber;
    QStringList done;
    QStringList declared;
    QStringList documents;
    QStringList steps;   // numbered, date first in bold
    QStringList weDo;
    QString rules;   // "Regole 1"
    bool training = false;

    /// The same words without layout, for screen readers and for the text version.
    QString toText() const;
};

/// Everything a receipt rests on. `handedIn` has its finalisation unless this is a preview.
struct ReceiptSources {
    core::domain::DeskIdentity desk;
    core::domain::Person person;
    core::domain::Visit visit;
    core::domain::Case handedIn;
    QString operatorName;
    core::rules::BenefitSummary benefit;
    QList<core::rules::Declaration> declarations;
    QList<core::rules::Document> documents;
    QList<core::rules::Duty> duties;
    QDateTime nowUtc;
};

ReceiptContent receiptOf(const ReceiptSources &sources);

}   // namespace ui::paper
