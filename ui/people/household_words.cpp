#include "ui/people/household_words.h"

#include "core/base/clock.h"
#include "ui/words/italian.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

using core::domain::HouseholdMember;
using core::domain::Origin;
using core::domain::Sex;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::HouseholdWords", text);
}

#define HOUSEHOLD_WORDS(text) QT_TRANSLATE_NOOP("ui::HouseholdWords", text)

/// By the sex of the member: not stated, female, male. %1 is «della richiedente» and the like.
struct Sentence {
    const char *either;
    const char *female;
    const char *male;
};

const QHash<QString, Sentence> &sentences()
{
    static const QHash<QString, Sentence> all = {
        {QStringLiteral("coniuge"),
         {HOUSEHOLD_WORDS("coniuge %1"), HOUSEHOLD_WORDS("moglie %1"),
          HOUSEHOLD_WORDS("marito %1")}},
        {QStringLiteral("unito_civilmente"),
         {HOUSEHOLD_WORDS("in unione civile, partner %1"),
          HOUSEHOLD_WORDS("in unione civile, partner %1"),
          HOUSEHOLD_WORDS("in unione civile, partner %1")}},
        {QStringLiteral("convivente_di_fatto"),
         {HOUSEHOLD_WORDS("convivente %1"), HOUSEHOLD_WORDS("compagna %1"),
          HOUSEHOLD_WORDS("compagno %1")}},
        {QStringLiteral("figlio"),
         {HOUSEHOLD_WORDS("figlio o figlia %1"), HOUSEHOLD_WORDS("figlia %1"),
          HOUSEHOLD_WORDS("figlio %1")}},
        {QStringLiteral("figlio_del_partner"),
         {HOUSEHOLD_WORDS("figlio o figlia del partner"), HOUSEHOLD_WORDS("figlia del partner"),
          HOUSEHOLD_WORDS("figlio del partner")}},
        {QStringLiteral("minore_affidato"),
         {HOUSEHOLD_WORDS("minore in affidamento"), HOUSEHOLD_WORDS("minore affidata"),
          HOUSEHOLD_WORDS("minore affidato")}},
        {QStringLiteral("genitore"),
         {HOUSEHOLD_WORDS("genitore %1"), HOUSEHOLD_WORDS("madre %1"),
          HOUSEHOLD_WORDS("padre %1")}},
        {QStringLiteral("altro_genitore"),
         {HOUSEHOLD_WORDS("altro genitore dei figli"), HOUSEHOLD_WORDS("madre dei figli"),
          HOUSEHOLD_WORDS("padre dei figli")}},
        {QStringLiteral("fratello_sorella"),
         {HOUSEHOLD_WORDS("fratello o sorella %1"), HOUSEHOLD_WORDS("sorella %1"),
          HOUSEHOLD_WORDS("fratello %1")}},
        {QStringLiteral("nipote"),
         {HOUSEHOLD_WORDS("nipote %1"), HOUSEHOLD_WORDS("nipote %1"),
          HOUSEHOLD_WORDS("nipote %1")}},
        {QStringLiteral("altro"),
         {HOUSEHOLD_WORDS("altra persona"), HOUSEHOLD_WORDS("altra persona"),
          HOUSEHOLD_WORDS("altra persona")}}};
    return all;
}

QString ofApplicant(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return words(HOUSEHOLD_WORDS("della richiedente"));
    case Sex::Male:
        return words(HOUSEHOLD_WORDS("del richiedente"));
    case Sex::NotStated:
        break;
    }
    return words(HOUSEHOLD_WORDS("di chi chiede"));
}

}   // namespace

QString relationSentence(const HouseholdMember &member, const core::domain::Person &person)
{
    const auto found = sentences().constFind(member.relation);
    if (found == sentences().constEnd())
        return words(HOUSEHOLD_WORDS("legame non detto"));
    const char *form = member.sex == Sex::Female ? found->female
                       : member.sex == Sex::Male ? found->male
                                                 : found->either;
    return words(form).replace(QLatin1String("%1"), ofApplicant(person.sex));
}

QString applicantWord()
{
    return words(HOUSEHOLD_WORDS("richiedente"));
}

QList<RelationChoice> relationChoices()
{
    return {{QStringLiteral("figlio"), words(HOUSEHOLD_WORDS("figlio o figlia"))},
            {QStringLiteral("coniuge"), words(HOUSEHOLD_WORDS("marito o moglie"))},
            {QStringLiteral("convivente_di_fatto"), words(HOUSEHOLD_WORDS("compagno o compagna"))},
            {QStringLiteral("unito_civilmente"), words(HOUSEHOLD_WORDS("unione civile"))},
            {QStringLiteral("genitore"), words(HOUSEHOLD_WORDS("padre o madre"))},
            {QStringLiteral("fratello_sorella"), words(HOUSEHOLD_WORDS("fratello o sorella"))},
            {QStringLiteral("nipote"), words(HOUSEHOLD_WORDS("nipote"))},
            {QStringLiteral("figlio_del_partner"), words(HOUSEHOLD_WORDS("figlio del partner"))},
            {QStringLiteral("minore_affidato"), words(HOUSEHOLD_WORDS("minore in affidamento"))},
            {QStringLiteral("altro_genitore"),
             words(HOUSEHOLD_WORDS("altro genitore dei figli, che vive altrove"))},
            {QStringLiteral("altro"), words(HOUSEHOLD_WORDS("altra persona"))}};
}

QString originWords(Origin origin, const QDateTime &at, const QDate &today)
{
    const QDate day = core::inItaly(at).date();
    switch (origin) {
    case Origin::Card:
        return words(HOUSEHOLD_WORDS("tessera"));
    case Origin::Document:
        return words(HOUSEHOLD_WORDS("documento"));
    case Origin::Registry:
        return words(HOUSEHOLD_WORDS("anagrafe"));
    default:
        break;
    }
    if (!at.isValid())
        return {};
    if (day == today)
        return words(HOUSEHOLD_WORDS("detto oggi"));
    const bool thisYear = day.year() == today.year();
    return words(HOUSEHOLD_WORDS("visita del %1"))
        .arg(day.toString(thisYear ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy")));
}

QString ageWords(const QDate &bornOn, const QDate &today)
{
    if (!bornOn.isValid() || bornOn > today)
        return {};
    const int years = core::domain::ageOn(bornOn, today);
    return years < 1 ? words(HOUSEHOLD_WORDS("meno di 1")) : QString::number(years);
}

QString birthWords(const core::domain::Person &person)
{
    if (person.bornOn.isValid())
        return person.bornPresumed
                   ? words(HOUSEHOLD_WORDS("%1 (presunta)")).arg(longDate(person.bornOn))
                   : longDate(person.bornOn);
    return person.bornYear > 0 ? words(HOUSEHOLD_WORDS("%1, giorno non noto")).arg(person.bornYear)
                               : words(HOUSEHOLD_WORDS("data non nota"));
}

}   // namespace ui
