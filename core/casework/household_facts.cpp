#include "core/casework/household_facts.h"

#include "core/casework/name_fold.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core::casework {

namespace {

using domain::HouseholdMember;

const QString kRelation = QStringLiteral("relazione");
const QString kName = QStringLiteral("nome");
const QString kBornOn = QStringLiteral("data_nascita");
const QString kSex = QStringLiteral("sesso");
const QString kLivesHere = QStringLiteral("convivente");
const QString kApplicant = QStringLiteral("richiedente");

QString sexCode(domain::Sex sex)
{
    return sex == domain::Sex::Female ? QStringLiteral("f") : QStringLiteral("m");
}

void put(QJsonObject &row, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        row[key] = value;
}

/// What the record knows, over what an earlier answer said of the same person.
QJsonObject rowOf(QJsonObject row, const QString &relation, const QString &name,
                  const QDate &bornOn, domain::Sex sex)
{
    put(row, kRelation, relation);
    put(row, kName, name);
    if (bornOn.isValid())
        row[kBornOn] = bornOn.toString(Qt::ISODate);
    if (sex != domain::Sex::NotStated)
        row[kSex] = sexCode(sex);
    return row;
}

/// The same name, in full or the first one, and no two birth dates.
bool isSame(const HouseholdMember &member, const QJsonObject &row)
{
    const QString written = foldName(row[kName].toString());
    const QString born = row[kBornOn].toString();
    const bool sameName = !written.isEmpty() && (written == foldName(member.fullName()) ||
                                                 written == foldName(member.name));
    return sameName && (born.isEmpty() || !member.bornOn.isValid() ||
                        born == member.bornOn.toString(Qt::ISODate));
}

QJsonArray rowsToldBefore(const domain::Person &person)
{
    const domain::Fact *told = person.facts.find(kHouseholdKey);
    return told ? told->value.toArray() : QJsonArray();
}

HouseholdMember memberOf(const QJsonObject &row, const domain::Fact &answer,
                         const QList<HouseholdMember> &known)
{
    HouseholdMember member;
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const HouseholdMember &one) { return isSame(one, row); });
    if (same != known.end())
        member = *same;
    else
        member.name = row[kName].toString();
    member.relation = row[kRelation].toString();
    const QDate born = QDate::fromString(row[kBornOn].toString(), Qt::ISODate);
    if (born.isValid())
        member.bornOn = born;
    if (row.contains(kSex))
        member.sex = row[kSex] == QLatin1String("f") ? domain::Sex::Female : domain::Sex::Male;
    member.livesHere = row[kLivesHere].toBool(true);
    member.origin = answer.origin;
    member.recordedAt = answer.recordedAt;
    return member;
}

}   // namespace

std::optional<domain::Fact> householdFact(const domain::Person &person)
{
    if (!person.household.isKnown())
        return std::nullopt;
    const QJsonArray before = rowsToldBefore(person);
    const auto earlier = [&](auto fits) {
        for (const QJsonValue &row : before)
            if (fits(row.toObject()))
                return row.toObject();
        return QJsonObject();
    };
    QJsonArray rows = {
        rowOf(earlier([](const QJsonObject &row) { return row[kRelation] == kApplicant; }),
              kApplicant, person.fullName(), person.bornOn, person.sex)};
    for (const HouseholdMember &member : person.household.members) {
        QJsonObject row = rowOf(earlier([&](const QJsonObject &told) {
                                    return told[kRelation] != kApplicant && isSame(member, told);
                                }),
                                member.relation, member.fullName(), member.bornOn, member.sex);
        if (!member.livesHere || row.contains(kLivesHere))
            row[kLivesHere] = member.livesHere;
        rows.append(row);
    }
    return domain::known(rows, person.household.confirmedAt, domain::Origin::EarlierVisit);
}

bool takeHousehold(domain::Person &person, const domain::Fact &answer)
{
    const bool newer =
        !person.household.isKnown() || person.household.confirmedAt < answer.recordedAt;
    if (answer.state != domain::AnswerState::Known || !newer)
        return false;
    QList<HouseholdMember> members;
    for (const QJsonValue &value : answer.value.toArray()) {
        const QJsonObject row = value.toObject();
        if (row[kRelation] != kApplicant)
            members.append(memberOf(row, answer, person.household.members));
    }
    person.household = {members, answer.recordedAt};
    return true;
}

}   // namespace core::casework
