#include "ui/cases/suspend_panel.h"

#include "ui/cases/case_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/typed_answer.h"
#include "ui/words/window_dates.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using domain::WaitReason;
using widgets::Field;
using widgets::FieldForm;

namespace {

constexpr int kDaysAhead = 7;
constexpr int kDayWidth = 180;
constexpr int kWordsWidth = 300;

rules::Question dayQuestion()
{
    rules::Question question;
    question.kind = rules::AnswerKind::Date;
    return question;
}

/// A week from now, on a day when desks are open.
QDate usualDay(const QDate &today)
{
    QDate day = today.addDays(kDaysAhead);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

}   // namespace

SuspendPanel::SuspendPanel(QWidget *parent)
    : LifePanel(QStringLiteral("suspend"), tr("Sospendi la pratica"), QStringLiteral("clock"),
                tr("Sospendi"), parent)
{
    auto *asked = new widgets::TextLabel(tr("Che cosa aspetta?"), theme::Type::Body);
    asked->setStrong(true);
    fields()->addWidget(asked);
    m_reason = new widgets::OptionGroup(asked->text());
    m_reason->setObjectName(QStringLiteral("suspendReason"));
    m_reason->setColumns(2);
    m_reason->addOption(domain::waitReasonCode(WaitReason::Documents), tr("Documenti"));
    m_reason->addOption(domain::waitReasonCode(WaitReason::Person), tr("La persona"));
    m_reason->addOption(domain::waitReasonCode(WaitReason::Inps), tr("L’INPS"));
    m_reason->addOption(domain::waitReasonCode(WaitReason::OtherOffice), tr("Un altro ufficio"));
    fields()->addWidget(m_reason);
    m_who = new Field(tr("Chi deve fare qualcosa"), FieldForm::Dense);
    m_what = new Field(tr("Che cosa deve fare"), FieldForm::Dense);
    m_until = new Field(tr("Da riguardare il"), FieldForm::Dense);
    m_until->setHelp(tr("Quel giorno torna fra le cose di oggi."));
    m_until->setEditorWidth(kDayWidth);
    m_who->setEditorWidth(kWordsWidth);
    m_what->setEditorWidth(kWordsWidth);
    m_who->lineEdit()->setObjectName(QStringLiteral("suspendWho"));
    m_what->lineEdit()->setObjectName(QStringLiteral("suspendWhat"));
    m_until->lineEdit()->setObjectName(QStringLiteral("suspendUntil"));
    for (Field *field : {m_who, m_what, m_until}) {
        field->lineEdit()->setMaxLength(domain::kMostSuspensionWords);
        fields()->addWidget(field);
    }
    m_late = new widgets::Strip(widgets::StripKind::Warn);
    m_late->setObjectName(QStringLiteral("suspendLate"));
    m_sendNow = m_late->setButton(tr("Invia ora, documenti dopo"));
    m_sendNow->setObjectName(QStringLiteral("suspendSendNow"));
    m_late->hide();
    fields()->addWidget(m_late);
    fields()->addStretch(1);
    connect(m_sendNow, &QPushButton::clicked, this, &SuspendPanel::sendNowWanted);
    connect(m_reason, &widgets::OptionGroup::picked, this, &SuspendPanel::pick);
    connect(m_until->lineEdit(), &QLineEdit::editingFinished, this, &SuspendPanel::weighDay);
}

void SuspendPanel::start(const About &about)
{
    const bool another = !m_started || about.id != m_about.id;
    m_about = about;
    m_started = true;
    if (another) {
        clear();
        m_started = true;
        const QDate day = about.now ? about.now->until() : usualDay(about.today);
        m_until->lineEdit()->setText(writeTyped(dayQuestion(), day.toString(Qt::ISODate)));
        const WaitReason reason = about.now                ? about.now->reason()
                                  : about.papers.isEmpty() ? WaitReason::Person
                                                           : WaitReason::Documents;
        m_reason->setChosen(domain::waitReasonCode(reason));
        pick(m_reason->chosen());
        if (about.now) {
            m_who->lineEdit()->setText(about.now->who());
            m_what->lineEdit()->setText(about.now->what());
        }
    }
    weighDay();
}

void SuspendPanel::focusFirst()
{
    m_reason->focusCurrent();
}

void SuspendPanel::clear()
{
    m_started = false;
    m_filledWho.clear();
    m_filledWhat.clear();
    for (Field *field : {m_who, m_what, m_until}) {
        field->lineEdit()->clear();
        field->setError({});
    }
    m_reason->setChosen({});
}

/// Fills in what follows from the reason, unless the operator wrote something of their own.
void SuspendPanel::pick(const QString &reason)
{
    const auto chosen = domain::waitReasonFromCode(reason);
    if (!chosen)
        return;
    QString who;
    QString what;
    if (*chosen == WaitReason::Inps)
        who = tr("INPS");
    else if (*chosen != WaitReason::OtherOffice)
        who = m_about.person;
    if (*chosen == WaitReason::Documents && !m_about.papers.isEmpty())
        what = tr("porta: %1").arg(listed(m_about.papers)).left(domain::kMostSuspensionWords);
    const auto fill = [](Field *field, QString &filled, const QString &words) {
        if (field->lineEdit()->text() != filled)
            return;
        field->lineEdit()->setText(words);
        field->lineEdit()->setCursorPosition(0);
        filled = words;
    };
    fill(m_who, m_filledWho, who);
    fill(m_what, m_filledWhat, what);
}

QDate SuspendPanel::typedDay() const
{
    const TypedAnswer typed = readTyped(dayQuestion(), m_until->lineEdit()->text(), m_about.today);
    return typed.kind == TypedAnswer::Kind::Value
               ? QDate::fromString(typed.value.toString(), Qt::ISODate)
               : QDate();
}

/// Waiting beyond the last day to apply costs the person the benefit: sending now does not (W17).
void SuspendPanel::weighDay()
{
    const QDate day = typedDay();
    const bool late = day.isValid() && m_about.deadline.isValid() &&
                      m_about.today <= m_about.deadline && day > m_about.deadline;
    m_late->setVisible(late);
    if (late)
        m_late->setWords(tr("Così si supera il termine del %1.").arg(dayWords(m_about.deadline)),
                         m_about.documentsLater
                             ? tr("I documenti si possono portare dopo.")
                             : tr("Parte solo con i documenti necessari: scegli un giorno prima."));
    m_sendNow->setVisible(m_about.documentsLater);
    if (day.isValid())
        m_until->lineEdit()->setText(writeTyped(dayQuestion(), day.toString(Qt::ISODate)));
}

bool SuspendPanel::ask(Field *field, bool missing, const QString &sentence)
{
    field->setError(missing ? sentence : QString());
    if (missing)
        field->lineEdit()->setFocus();
    return missing;
}

void SuspendPanel::confirm()
{
    const auto reason = domain::waitReasonFromCode(m_reason->chosen());
    if (!reason) {
        m_reason->focusCurrent();
        return;
    }
    const QDate day = typedDay();
    const bool past = day.isValid() && day < m_about.today;
    // The last question first, so that the focus ends on the first that lacks.
    const bool noDay = ask(m_until, !day.isValid() || past,
                           past ? tr("Questo giorno è già passato. Scegline uno da oggi in poi.")
                                : tr("Senza un giorno non si sospende: scrivi quando "
                                     "riguardarla."));
    const bool noWhat = ask(m_what, m_what->lineEdit()->text().trimmed().isEmpty(),
                            tr("Scrivi che cosa deve succedere, in poche parole."));
    const bool noWho =
        ask(m_who, m_who->lineEdit()->text().trimmed().isEmpty(), tr("Scrivi chi deve farlo."));
    if (noDay || noWhat || noWho)
        return;
    Q_EMIT confirmed({.reason = *reason,
                      .who = m_who->lineEdit()->text(),
                      .what = m_what->lineEdit()->text(),
                      .until = day});
}

}   // namespace ui
