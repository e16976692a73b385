#include "ui/people/household_words.h"

#include "core/base/clock.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

using core::domain::HouseholdMember;
using core::domain::Origin;
using core::domain::Sex;

namespace {

struct HouseholdWords {
    Q_DECLARE_TR_FUNCTIONS(ui::HouseholdWords)
};

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
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "coniuge %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "moglie %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "marito %1")}},
        {QStringLiteral("unito_civilmente"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "in unione civile, partner %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "in unione civile, partner %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "in unione civile, partner %1")}},
        {QStringLiteral("convivente_di_fatto"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "convivente %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "compagna %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "compagno %1")}},
        {QStringLiteral("figlio"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "figlio o figlia %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "figlia %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "figlio %1")}},
        {QStringLiteral("figlio_del_partner"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "figlio o figlia del partner"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "figlia del partner"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "figlio del partner")}},
        {QStringLiteral("minore_affidato"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "minore in affidamento"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "minore affidata"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "minore affidato")}},
        {QStringLiteral("genitore"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "genitore %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "madre %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "padre %1")}},
        {QStringLiteral("altro_genitore"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "altro genitore dei figli"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "madre dei figli"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "padre dei figli")}},
        {QStringLiteral("fratello_sorella"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "fratello o sorella %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "sorella %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "fratello %1")}},
        {QStringLiteral("nipote"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "nipote %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "nipote %1"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "nipote %1")}},
        {QStringLiteral("altro"),
         {QT_TRANSLATE_NOOP("ui::HouseholdWords", "altra persona"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "altra persona"),
          QT_TRANSLATE_NOOP("ui::HouseholdWords", "altra persona")}}};
    return all;
}

QString ofApplicant(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return HouseholdWords::tr("della richiedente");
    case Sex::Male:
        return HouseholdWords::tr("del richiedente");
    case Sex::NotStated:
        break;
    }
    return HouseholdWords::tr("di chi chiede");
}

}   // namespace

QString relationSentence(const HouseholdMember &member, const core::domain::Person &person)
{
    const auto found = sentences().constFind(member.relation);
    if (found == sentences().constEnd())
        return HouseholdWords::tr("legame non detto");
    const char *form = member.sex == Sex::Female ? found->female
                       : member.sex == Sex::Male ? found->male
                                                 : found->either;
    return HouseholdWords::tr(form).replace(QLatin1String("%1"), ofApplicant(person.sex));
}

QString applicantWord()
{
    return HouseholdWords::tr("richiedente");
}

QList<RelationChoice> relationChoices()
{
    return {{QStringLiteral("figlio"), HouseholdWords::tr("figlio o figlia")},
            {QStringLiteral("coniuge"), HouseholdWords::tr("marito o moglie")},
            {QStringLiteral("convivente_di_fatto"), HouseholdWords::tr("compagno o compagna")},
            {QStringLiteral("unito_civilmente"), HouseholdWords::tr("unione civile")},
            {QStringLiteral("genitore"), HouseholdWords::tr("padre o madre")},
            {QStringLiteral("fratello_sorella"), HouseholdWords::tr("fratello o sorella")},
            {QStringLiteral("nipote"), HouseholdWords::tr("nipote")},
            {QStringLiteral("figlio_del_partner"), HouseholdWords::tr("figlio del partner")},
            {QStringLiteral("minore_affidato"), HouseholdWords::tr("minore in affidamento")},
            {QStringLiteral("altro_genitore"),
             HouseholdWords::tr("altro genitore dei figli, che vive altrove")},
            {QStringLiteral("altro"), HouseholdWords::tr("altra persona")}};
}

QString originWords(Origin origin, const QDateTime &at, const QDate &today)
{
    const QDate day = core::inItaly(at).date();
    switch (origin) {
    case Origin::Card:
        return HouseholdWords::tr("tessera");
    case Origin::Document:
        return HouseholdWords::tr("documento");
    case Origin::Registry:
        return HouseholdWords::tr("anagrafe");
    default:
        break;
    }
    if (!at.isValid())
        return {};
    if (day == today)
        return HouseholdWords::tr("detto oggi");
    const bool thisYear = day.year() == today.year();
    return HouseholdWords::tr("visita del %1")
        .arg(day.toString(thisYear ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy")));
}

QString ageWords(const QDate &bornOn, const QDate &today)
{
    if (!bornOn.isValid() || bornOn > today)
        return {};
    const int years = core::domain::ageOn(bornOn, today);
    return years < 1 ? HouseholdWords::tr("meno di 1") : QString::number(years);
}

QString birthWords(const core::domain::Person &person)
{
    if (person.bornOn.isValid())
        return person.bornPresumed
                   ? HouseholdWords::tr("%1 (presunta)").arg(dayWords(person.bornOn))
                   : dayWords(person.bornOn);
    return person.bornYear > 0 ? HouseholdWords::tr("%1, giorno non noto").arg(person.bornYear)
                               : HouseholdWords::tr("data non nota");
}

}   // namespace ui
