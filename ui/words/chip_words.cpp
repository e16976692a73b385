#include "ui/words/chip_words.h"

#include "ui/words/italian.h"

#include <QCoreApplication>
#include <QMap>

namespace ui {

using core::casework::OutboxState;
using core::domain::CaseState;
using core::rules::Outcome;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::ChipWords", text);
}

constexpr int kAmberDays = 15;   // W16
constexpr int kRedDays = 5;      // W16

ChipLook deadlineLook(qint64 left)
{
    if (left <= kRedDays)
        return {QStringLiteral("err"), QStringLiteral("alert"), {}};
    if (left <= kAmberDays)
        return {QStringLiteral("warn"), QStringLiteral("clock"), {}};
    return {QStringLiteral("outline"), QStringLiteral("clock"), {}};
}

}   // namespace

ChipLook chipOf(Outcome outcome)
{
    static const QMap<Outcome, ChipLook> looks = {
        {Outcome::Probable,
         {QStringLiteral("ok"), QStringLiteral("check-circle"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Probabile"))}},
        {Outcome::Maybe,
         {QStringLiteral("warn"), QStringLiteral("question-circle"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Forse"))}},
        {Outcome::No,
         {QStringLiteral("neu"), QStringLiteral("x-circle"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Per ora no"))}},
        {Outcome::Referral,
         {QStringLiteral("info"), QStringLiteral("external"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Altra strada"))}},
        {Outcome::Ended,
         {QStringLiteral("neu"), QStringLiteral("archive"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Non più richiedibile"))}},
        {Outcome::NotYet,
         {QStringLiteral("neu"), QStringLiteral("clock"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Non ancora in vigore"))}},
        {Outcome::NotComputable,
         {QStringLiteral("outline"), QStringLiteral("calculator"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Non calcolabile qui"))}},
    };
    return looks.value(outcome);
}

ChipLook chipOf(CaseState state)
{
    static const QMap<CaseState, ChipLook> looks = {
        {CaseState::Draft,
         {QStringLiteral("neu"), QStringLiteral("pen"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "bozza"))}},
        {CaseState::Suspended,
         {QStringLiteral("warn"), QStringLiteral("clock"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "sospesa"))}},
        {CaseState::ToSend,
         {QStringLiteral("neu"), QStringLiteral("send"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "qui, da inviare"))}},
        {CaseState::Sent,
         {QStringLiteral("info"), QStringLiteral("send"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "inviata"))}},
        {CaseState::Received,
         {QStringLiteral("ok"), QStringLiteral("check-circle"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "ricevuta dal centro"))}},
        {CaseState::Refused,
         {QStringLiteral("err"), QStringLiteral("alert"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "non accettata"))}},
        {CaseState::Closed,
         {QStringLiteral("neu"), QStringLiteral("archive"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "chiusa"))}},
    };
    return looks.value(state);
}

ChipLook chipOf(OutboxState state, bool online)
{
    if (state == OutboxState::Waiting && !online) {
        // Nothing is wrong: neutral, not red.
        return {QStringLiteral("neu"), QStringLiteral("network-off"),
                words(QT_TRANSLATE_NOOP("ui::ChipWords", "Aspetta la rete"))};
    }
    static const QMap<OutboxState, ChipLook> looks = {
        {OutboxState::Waiting,
         {QStringLiteral("neu"), QStringLiteral("send"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Da inviare"))}},
        {OutboxState::Sent,
         {QStringLiteral("info"), QStringLiteral("send"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Inviata"))}},
        {OutboxState::Received,
         {QStringLiteral("ok"), QStringLiteral("check-circle"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Ricevuta dal centro"))}},
        {OutboxState::Quarantined,
         {QStringLiteral("err"), QStringLiteral("alert"),
          words(QT_TRANSLATE_NOOP("ui::ChipWords", "Non accettata"))}},
    };
    return looks.value(state);
}

ChipLook deadlineChip(const QDate &deadline, const QDate &today)
{
    if (!deadline.isValid())
        return {};
    ChipLook look = deadlineLook(today.daysTo(deadline));
    look.text = today > deadline
                    ? words(QT_TRANSLATE_NOOP("ui::ChipWords", "Scaduta il %1"))
                          .arg(longDate(deadline))
                    : words(QT_TRANSLATE_NOOP("ui::ChipWords", "Entro il %1 · %2"))
                          .arg(longDate(deadline), daysLeft(deadline, today));
    return look;
}

ChipLook shortDeadlineChip(const QDate &deadline, const QDate &today)
{
    if (!deadline.isValid())
        return {};
    const qint64 left = today.daysTo(deadline);
    ChipLook look = deadlineLook(left);
    look.text = left < 0    ? words(QT_TRANSLATE_NOOP("ui::ChipWords", "scaduta %1"))
                                  .arg(shortDate(deadline))
                : left == 0 ? words(QT_TRANSLATE_NOOP("ui::ChipWords", "scade oggi"))
                : left == 1 ? words(QT_TRANSLATE_NOOP("ui::ChipWords", "%1 · 1 giorno"))
                                  .arg(shortDate(deadline))
                            : words(QT_TRANSLATE_NOOP("ui::ChipWords", "%1 · %2 giorni"))
                                  .arg(shortDate(deadline))
                                  .arg(left);
    return look;
}

QString outcomeSentence(const core::rules::Decision &decision, const QString &body)
{
    switch (decision.outcome) {
    case Outcome::Probable:
        return words(QT_TRANSLATE_NOOP("ui::ChipWords", "Probabilmente può chiederla. Decide l’%1."))
            .arg(body);
    case Outcome::Maybe: {
        for (const core::rules::Missing &missing : decision.missing) {
            if (missing.decides) {
                return words(QT_TRANSLATE_NOOP("ui::ChipWords", "Forse sì: manca «%1». Decide l’%2."))
                    .arg(missing.label, body);
            }
        }
        return words(QT_TRANSLATE_NOOP("ui::ChipWords", "Forse sì. Decide l’%1.")).arg(body);
    }
    case Outcome::No:
        return words(QT_TRANSLATE_NOOP("ui::ChipWords",
                                       "Per ora no. Può presentarla lo stesso: decide l’%1."))
            .arg(body);
    case Outcome::Referral:
    case Outcome::Ended:
    case Outcome::NotYet:
    case Outcome::NotComputable:
        return decision.note;
    }
    return {};
}

}   // namespace ui
