#include "ui/rights/right_detail.h"

#include "ui/eligibility/reason_row.h"
#include "ui/eligibility/together_list.h"
#include "ui/rights/decline_form.h"
#include "ui/rights/reminder_form.h"
#include "ui/rights/right_groups.h"
#include "ui/rights/right_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"
#include "ui/words/benefit_words.h"
#include "ui/words/chip_words.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using triage::RightKind;
using widgets::KeyButton;
using widgets::TextLabel;

namespace {

constexpr int kSide = 16;
constexpr int kLeadingEdge = 4;
constexpr qsizetype kMostReasons = 5;
const QString kMiddleDot = QStringLiteral(" · ");

bool isOpen(RightKind kind)
{
    return kind == RightKind::Probable || kind == RightKind::Maybe;
}

/// `lead` in bold before `text`; both were written by people.
QString led(const QString &lead, const QString &text)
{
    return QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), text.toHtmlEscaped());
}

void setLine(TextLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

}   // namespace

RightDetail::RightDetail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rightDetail"));
    build();
}

TextLabel *RightDetail::addLine(QVBoxLayout *column, const char *name, bool rich)
{
    auto *label = new TextLabel({}, Type::Second);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    if (rich)
        label->setTextFormat(Qt::RichText);
    column->addWidget(label);
    return label;
}

void RightDetail::build()
{
    m_column->setContentsMargins(kLeadingEdge, 0, 0, 0);
    m_column->setSpacing(0);
    m_above = new QWidget;
    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(kSide, 6, kSide, 4);
    above->setSpacing(4);
    m_sentence = addLine(above, "rightSentence");
    m_wayOut = addLine(above, "rightWayOut", true);
    m_succession = addLine(above, "rightSuccession", true);
    m_column->addWidget(m_above);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(0);
    m_column->addLayout(m_reasons);
    m_moreReasons = new widgets::LinkLabel({});
    m_moreReasons->setObjectName(QStringLiteral("rightMoreReasons"));
    auto *more = new QHBoxLayout;
    more->setContentsMargins(kSide, 2, kSide, 0);
    more->addWidget(m_moreReasons);
    more->addStretch(1);
    m_column->addLayout(more);
    connect(m_moreReasons, &QPushButton::clicked, this, [this] {
        m_allReasons = !m_allReasons;
        showReasons();
    });
    buildUnder();
}

void RightDetail::buildUnder()
{
    m_under = new QWidget;
    m_lines = new QVBoxLayout(m_under);
    m_lines->setContentsMargins(kSide, 6, kSide, 8);
    m_lines->setSpacing(4);
    m_column->addWidget(m_under);
    auto *amounts = new QHBoxLayout;
    amounts->setSpacing(8);
    m_amounts = new TextLabel({}, Type::Second);
    m_amounts->setObjectName(QStringLiteral("rightAmounts"));
    m_amounts->setTextFormat(Qt::RichText);
    m_amounts->setWordWrap(true);
    m_provisional = new widgets::Chip(provisionalChip());
    m_provisional->setObjectName(QStringLiteral("rightProvisional"));
    amounts->addWidget(m_amounts, 1);
    amounts->addWidget(m_provisional, 0, Qt::AlignTop);
    m_lines->addLayout(amounts);
    m_who = addLine(m_lines, "rightWho", true);
    m_desk = addLine(m_lines, "rightDesk", true);
    auto *reminder = new QHBoxLayout;
    reminder->setSpacing(8);
    m_reminder = new TextLabel({}, Type::Second, Token::Info);
    m_reminder->setObjectName(QStringLiteral("rightReminder"));
    m_reminder->setWordWrap(true);
    m_reminded = new widgets::LinkLabel(tr("Apri la pratica"));
    m_reminded->setObjectName(QStringLiteral("rightCase"));
    reminder->addWidget(m_reminder, 1);
    reminder->addWidget(m_reminded);
    m_lines->addLayout(reminder);
    connect(m_reminded, &QPushButton::clicked, this,
            [this] { Q_EMIT caseWanted(m_about.reminded); });
    buildActions();
    m_days = addLine(m_lines, "rightDays", true);
    m_missing = addLine(m_lines, "rightMissing", true);
    m_together = new TogetherList;
    m_lines->addWidget(m_together);
}

void RightDetail::buildActions()
{
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    const auto add = [this](const char *name, const QString &words, const QString &key) {
        auto *button = new KeyButton(words);
        button->setObjectName(QLatin1String(name));
        button->setKeyHint(key);
        m_buttons->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_start = add("rightStart", tr("Avvia domanda"), QStringLiteral("A"));
    m_successor = add("rightSuccessor", tr("Vedi"), {});
    m_decline = add("rightDecline", tr("Non interessa"), QStringLiteral("X"));
    m_remind = add("rightRemind", tr("Ricordamelo il…"), QStringLiteral("R"));
    m_buttons->addStretch(1);
    m_print = new KeyButton(tr("Stampa il perché"), widgets::ButtonRole::Flat);
    m_print->setObjectName(QStringLiteral("rightPrint"));
    m_print->setIconName(QStringLiteral("print"));
    m_buttons->addWidget(m_print, 0, Qt::AlignLeft);
    m_lines->addSpacing(4);
    m_lines->addLayout(m_buttons);
    m_declineForm = new DeclineForm;
    m_reminderForm = new ReminderForm;
    m_lines->addWidget(m_declineForm);
    m_lines->addWidget(m_reminderForm);
    m_declineForm->hide();
    m_reminderForm->hide();

    connect(m_start, &QPushButton::clicked, this, &RightDetail::startWanted);
    connect(m_print, &QPushButton::clicked, this, &RightDetail::paperWanted);
    connect(m_decline, &QPushButton::clicked, this, &RightDetail::openDecline);
    connect(m_remind, &QPushButton::clicked, this, &RightDetail::openReminder);
    connect(m_successor, &QPushButton::clicked, this, [this] {
        const auto &decision = m_about.right.decision;
        Q_EMIT benefitWanted(decision.inForce.value(0, decision.successors.value(0)));
    });
    connect(m_declineForm, &DeclineForm::declined, this, &RightDetail::declined);
    connect(m_reminderForm, &ReminderForm::wanted, this, &RightDetail::reminderWanted);
    for (auto *form :
         {static_cast<QWidget *>(m_declineForm), static_cast<QWidget *>(m_reminderForm)})
        form->setAccessibleName(form == m_declineForm ? tr("Non interessa") : tr("Ricordamelo"));
    connect(m_declineForm, &DeclineForm::dropped, this, &RightDetail::dropped);
    connect(m_reminderForm, &ReminderForm::dropped, this, &RightDetail::dropped);
}

void RightDetail::show(const About &about)
{
    if (about.right.benefit != m_about.right.benefit) {
        closeForms();
        m_allReasons = false;
    }
    m_about = about;
    setAccessibleName(tr("Perché: %1").arg(about.right.name));
    showReasons();
    showSentence();
    showAmounts();
    showWayOut();
    m_above->setVisible(!m_sentence->isHidden() || !m_wayOut->isHidden() ||
                        !m_succession->isHidden());
    showWho();
    showReminder();
    m_together->show(about.others);
    const bool ended = about.right.kind == RightKind::Ended;
    const QStringList successors = successorNames(about.right.decision);
    m_start->setVisible(!ended);
    m_remind->setVisible(!ended);
    m_decline->setVisible(!ended);
    m_successor->setVisible(ended && !successors.isEmpty());
    m_successor->setText(tr("Vedi %1").arg(successors.value(0)));
    m_decline->setText(about.refused ? tr("Interessa di nuovo") : tr("Non interessa"));
    arrangeActions();
}

/// What is not met and not known, and as many of the others as there is room for.
void RightDetail::showReasons()
{
    QList<rules::Reason> reasons = inReadingOrder(m_about.right.decision.reasons);
    const qsizetype all = reasons.size();
    if (!m_allReasons) {
        const auto open =
            std::count_if(reasons.begin(), reasons.end(), [](const rules::Reason &one) {
                return one.state != rules::Verdict::Met;
            });
        qsizetype room = std::max<qsizetype>(0, kMostReasons - open);
        reasons.removeIf([&](const rules::Reason &one) {
            return one.state == rules::Verdict::Met && room-- <= 0;
        });
    }
    while (m_reasonRows.size() < reasons.size()) {
        m_reasonRows.append(
            new ReasonRow(QString::number(m_reasonRows.size() + 1), ReasonForm::Wide, this));
        m_reasons->addWidget(m_reasonRows.last());
    }
    for (qsizetype at = 0; at < m_reasonRows.size(); ++at) {
        const bool used = at < reasons.size();
        if (used)
            m_reasonRows[at]->show(reasons[at],
                                   datumWords(reasons[at], m_about.facts, m_about.questionOf));
        m_reasonRows[at]->setVisible(used);
    }
    const qsizetype hidden = all - reasons.size();
    m_moreReasons->setVisible(hidden > 0 || m_allReasons);
    m_moreReasons->setText(m_allReasons  ? tr("Mostra meno punti")
                           : hidden == 1 ? tr("Un altro punto, a posto")
                                         : tr("Altri %1 punti, a posto").arg(hidden));
}

/// Where an outcome needs words of its own. What is probable says it with its chip.
void RightDetail::showSentence()
{
    const triage::Right &right = m_about.right;
    QString sentence;
    if (right.kind == RightKind::Received) {
        sentence = right.mayRise ? tr("La riceve già. Con dati nuovi l’importo può salire.")
                                 : tr("La riceve già: non serve chiederla di nuovo.");
    } else if (right.kind != RightKind::Probable) {
        sentence = outcomeSentence(right.decision, m_about.benefit.body);
    }
    setLine(m_sentence, sentence);
}

void RightDetail::showAmounts()
{
    const rules::Decision &decision = m_about.right.decision;
    const bool open = isOpen(m_about.right.kind);
    const QString reckoned = open ? arithmeticWords(decision) : QString();
    const QString days = open ? daysWords(decision, m_about.benefit.shown) : QString();
    setLine(m_amounts, reckoned.isEmpty() ? QString() : led(tr("Quanto:"), reckoned));
    setLine(m_days, days.isEmpty() ? QString() : led(tr("Quando:"), days));
    const QString why = decision.provisionalTexts.join(QLatin1Char('\n'));
    m_provisional->setVisible(!reckoned.isEmpty() && !why.isEmpty());
    m_provisional->setToolTip(why);
    m_provisional->setAccessibleDescription(why);
    QStringList missing;
    for (const rules::Missing &each : m_about.right.missing)
        if (isOpen(m_about.right.kind))
            missing.append(each.decides ? tr("%1 (decide)").arg(each.label) : each.label);
    setLine(m_missing, missing.isEmpty() ? QString() : led(tr("Manca:"), missing.join(kMiddleDot)));
}

void RightDetail::showWayOut()
{
    const rules::Decision &decision = m_about.right.decision;
    QStringList words;
    if (m_about.right.kind == RightKind::No && decision.nearest) {
        words.append(decision.nearest->text);
        if (decision.nearest->from.isValid())
            words.append(tr("Può valere dal %1.").arg(dayWords(decision.nearest->from)));
        if (!decision.nearest->enough)
            words.append(tr("Non basta da solo: guarda anche gli altri punti segnati."));
    }
    setLine(m_wayOut, words.isEmpty()
                          ? QString()
                          : led(tr("Che cosa può cambiare:"), words.join(QLatin1Char(' '))));
    const QString story = successionWords(decision);
    setLine(m_succession, story.isEmpty() ? QString() : led(tr("Storia:"), story));
}

void RightDetail::showWho()
{
    const rules::BenefitSummary &benefit = m_about.benefit;
    const bool ended = m_about.right.kind == RightKind::Ended;
    QStringList who;
    if (!benefit.body.isEmpty() && !ended)
        who.append(tr("%1.").arg(bodyWords(benefit.body)));
    if (!benefit.firstStep.isEmpty() && !ended)
        who.append(tr("Per cominciare: %1").arg(benefit.firstStep.it()));
    setLine(m_who,
            who.isEmpty() ? QString() : led(tr("Se ne occupa:"), who.join(QLatin1Char(' '))));
    QStringList desk;
    if (!benefit.desk.where.isEmpty())
        desk.append(benefit.desk.where.it());
    if (!benefit.desk.hours.isEmpty())
        desk.append(benefit.desk.hours.it());
    if (!benefit.desk.phone.isEmpty())
        desk.append(tr("tel. %1").arg(benefit.desk.phone));
    if (!benefit.desk.bring.isEmpty())
        desk.append(tr("da portare: %1").arg(benefit.desk.bring.it()));
    setLine(m_desk,
            desk.isEmpty() || ended ? QString() : led(tr("Dove si va:"), desk.join(kMiddleDot)));
}

void RightDetail::showReminder()
{
    setLine(m_reminder,
            m_about.remindedOn.isValid()
                ? tr("Torna tra le cose di oggi il %1.").arg(dayWords(m_about.remindedOn))
                : QString());
    m_reminded->setVisible(m_about.remindedOn.isValid() && !m_about.reminded.isNull());
}

void RightDetail::openDecline()
{
    if (m_about.refused) {
        Q_EMIT takenBack();
        return;
    }
    if (m_decline->isHidden())
        return;
    m_reminderForm->hide();
    m_declineForm->start();
}

void RightDetail::openReminder()
{
    if (m_remind->isHidden())
        return;
    m_declineForm->hide();
    const triage::Right &right = m_about.right;
    const bool wayOut = right.decision.nearest && right.decision.nearest->from > m_about.today;
    m_reminderForm->start(m_about.today, proposedReminder(right, m_about.today),
                          wayOut ? tr("Da quel giorno la risposta può cambiare.")
                                 : tr("Quel giorno torna tra le cose di oggi."));
}

void RightDetail::closeForms()
{
    m_declineForm->hide();
    m_reminderForm->hide();
}

bool RightDetail::hasFormFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr &&
           (m_declineForm->isAncestorOf(focused) || m_reminderForm->isAncestorOf(focused));
}

/// In one line while there is room, else one under the other.
void RightDetail::arrangeActions()
{
    int needed = 2 * kSide;
    for (const KeyButton *button : {m_start, m_successor, m_decline, m_remind, m_print})
        needed += button->isHidden() ? 0 : button->fullWidth() + m_buttons->spacing();
    const auto wanted =
        needed > width() && width() > 0 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_buttons->direction() != wanted)
        m_buttons->setDirection(wanted);
}

void RightDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeActions();
}

void RightDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, kLeadingEdge, height(), theme::colour(Token::Primary));
    painter.fillRect(0, height() - 1, width(), 1, theme::colour(Token::Line));
}

}   // namespace ui
