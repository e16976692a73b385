#include "ui/words/chip_words.h"

#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using core::domain::CaseState;
using core::rules::Outcome;
namespace rules = core::rules;
using widgets::ChipKind;
using widgets::ChipSpec;

namespace {

constexpr int kAmberDays = 15;   // W16
constexpr int kRedDays = 5;      // W16

struct Look {
    ChipKind kind;
    const char *icon;
    const char *word;
};

QString words(const char *text)
{
    return QCoreApplication::translate("ui::ChipWords", text);
}

ChipSpec spec(const Look &look)
{
    return {look.kind, QString::fromLatin1(look.icon), words(look.word)};
}

QString deadlineWord(const QDate &lastDay, const QDate &today, bool brief)
{
    const qint64 left = today.daysTo(lastDay);
    if (!brief) {
        return left < 0 ? words(QT_TRANSLATE_NOOP("ui::ChipWords", "Scaduta il %1"))
                              .arg(dayWords(lastDay))
                        : words(QT_TRANSLATE_NOOP("ui::ChipWords", "Entro il %1 · %2"))
                              .arg(dayWords(lastDay), daysLeftWords(lastDay, today));
    }
    if (left < 0)
        return words(QT_TRANSLATE_NOOP("ui::ChipWords", "scaduta il %1"))
            .arg(shortDayWords(lastDay));
    if (left == 0)
        return words(QT_TRANSLATE_NOOP("ui::ChipWords", "scade oggi"));
    if (left == 1)
        return words(QT_TRANSLATE_NOOP("ui::ChipWords", "%1 · 1 giorno"))
            .arg(shortDayWords(lastDay));
    return words(QT_TRANSLATE_NOOP("ui::ChipWords", "%1 · %2 giorni"))
        .arg(shortDayWords(lastDay))
        .arg(left);
}

}   // namespace

ChipSpec caseStateChip(CaseState state)
{
    static const QMap<CaseState, Look> looks = {
        {CaseState::Draft, {ChipKind::Neu, "pen", QT_TRANSLATE_NOOP("ui::ChipWords", "bozza")}},
        {CaseState::Suspended,
         {ChipKind::Warn, "clock", QT_TRANSLATE_NOOP("ui::ChipWords", "sospesa")}},
        {CaseState::ToSend,
         {ChipKind::Neu, "send", QT_TRANSLATE_NOOP("ui::ChipWords", "qui, da inviare")}},
        {CaseState::Sent, {ChipKind::Info, "send", QT_TRANSLATE_NOOP("ui::ChipWords", "inviata")}},
        {CaseState::Received,
         {ChipKind::Ok, "check-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "ricevuta dal centro")}},
        {CaseState::Refused,
         {ChipKind::Err, "alert", QT_TRANSLATE_NOOP("ui::ChipWords", "non accettata")}},
        {CaseState::Closed,
         {ChipKind::Neu, "archive", QT_TRANSLATE_NOOP("ui::ChipWords", "chiusa")}},
        {CaseState::Decided,
         {ChipKind::Info, "mail", QT_TRANSLATE_NOOP("ui::ChipWords", "esito arrivato")}}};
    return spec(looks.value(state));
}

ChipSpec outcomeChip(Outcome outcome)
{
    static const QMap<Outcome, Look> looks = {
        {Outcome::Probable,
         {ChipKind::Ok, "check-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "Probabile")}},
        {Outcome::Maybe,
         {ChipKind::Warn, "question-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "Forse")}},
        {Outcome::No,
         {ChipKind::Neu, "x-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "Per ora no")}},
        {Outcome::Referral,
         {ChipKind::Info, "external", QT_TRANSLATE_NOOP("ui::ChipWords", "Altra strada")}},
        {Outcome::Ended,
         {ChipKind::Neu, "archive", QT_TRANSLATE_NOOP("ui::ChipWords", "Non più richiedibile")}},
        {Outcome::NotYet,
         {ChipKind::Neu, "clock", QT_TRANSLATE_NOOP("ui::ChipWords", "Non ancora in vigore")}},
        {Outcome::NotComputable,
         {ChipKind::Outline, "calculator",
          QT_TRANSLATE_NOOP("ui::ChipWords", "Non calcolabile qui")}}};
    return spec(looks.value(outcome));
}

ChipSpec deadlineChip(const QDate &lastDay, const QDate &today, bool brief)
{
    const qint64 left = today.daysTo(lastDay);
    const QString word = deadlineWord(lastDay, today, brief);
    if (left <= kRedDays)
        return {ChipKind::Err, QStringLiteral("alert"), word};
    if (left <= kAmberDays)
        return {ChipKind::Warn, QStringLiteral("clock"), word};
    return {ChipKind::Outline, QStringLiteral("clock"), word};
}

ChipSpec incompatibilityChip(rules::IncompatibilityKind kind, bool certain)
{
    using Kind = rules::IncompatibilityKind;
    static const QMap<Kind, Look> looks = {
        {Kind::Excludes,
         {ChipKind::Neu, "x-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "non insieme")}},
        {Kind::Choice,
         {ChipKind::Info, "question-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "si sceglie")}},
        {Kind::Suspends,
         {ChipKind::Warn, "clock", QT_TRANSLATE_NOOP("ui::ChipWords", "si sospende")}},
        {Kind::Reduces,
         {ChipKind::Warn, "calculator", QT_TRANSLATE_NOOP("ui::ChipWords", "si riduce")}},
        {Kind::Together,
         {ChipKind::Ok, "check-circle", QT_TRANSLATE_NOOP("ui::ChipWords", "insieme")}}};
    ChipSpec chip = spec(looks.value(kind));
    if (!certain)
        chip.word = words(QT_TRANSLATE_NOOP("ui::ChipWords", "forse %1")).arg(chip.word);
    return chip;
}

ChipSpec provisionalChip()
{
    return {ChipKind::Prov, {}, words(QT_TRANSLATE_NOOP("ui::ChipWords", "provvisorio"))};
}

}   // namespace ui
