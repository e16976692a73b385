#include "ui/rights/rights_page.h"

#include "ui/model/triage_model.h"
#include "ui/rights/ended_panel.h"
#include "ui/rights/wanted_panel.h"
#include "ui/second_screen/fixed_words.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/benefit_words.h"
#include "ui/words/window_dates.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using triage::Right;
using triage::RightKind;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 300;
constexpr int kMostNews = 3;
constexpr int kMostOnScreen = 8;
constexpr int kLongestName = 26;

bool isOpen(RightKind kind)
{
    return kind == RightKind::Probable || kind == RightKind::Maybe;
}

void setWords(QLabel *label, const QString &words)
{
    if (label->text() != words)
        label->setText(words);
}

void setWords(QPushButton *link, const QString &words)
{
    if (link->text() == words)
        return;
    link->setText(words);
    link->updateGeometry();
}

}   // namespace

RightsPage::RightsPage(TriageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("rightsPage"));
    setAccessibleName(tr("Che cosa può chiedere"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *list = listPanel();
    m_columns = new widgets::FoldingColumns(list, sideColumn(), kSideWidth);
    m_columns->setLinkTexts(tr("Che cosa manca · F6"), tr("Torna alla lista · F6"));
    m_summary = new TextLabel({}, Type::Second);
    m_summary->setObjectName(QStringLiteral("wantedSummary"));
    m_columns->setSummary(m_summary);
    column->addWidget(m_columns, 1);
    buildActions();
    followList();
    connect(&m_model, &TriageModel::opened, this, &RightsPage::begin);
    connect(&m_model, &TriageModel::changed, this, [this] {
        m_failed = false;
        if (isVisible())
            refresh();
    });
    connect(&m_model, &TriageModel::failed, this, [this] {
        m_failed = true;
        if (isVisible())
            refreshStrip();
    });
}

/// Another visit: the list as it is met first. Made when it is seen.
void RightsPage::begin()
{
    m_restShown = false;
    m_failed = false;
    m_fresh = true;
    m_list->open({});
    if (isVisible())
        refresh();
}

void RightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RightsPage::resume()
{
    refresh();
    if (m_list->current().isEmpty())
        m_columns->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusCurrent();
}

void RightsPage::readCatalogue()
{
    if (!m_benefits.isEmpty())
        return;
    for (const rules::BenefitSummary &benefit : m_model.catalogue().benefits()) {
        m_benefits.insert(benefit.id, benefit);
        m_names.insert(benefit.id, benefit.name.it());
    }
}

void RightsPage::refresh()
{
    if (!m_model.isOpen())
        return;
    readCatalogue();
    m_groups = groupRights(m_model.assessment(), m_model.visit().talk);
    if (m_fresh)
        m_reminders = m_model.reminders();
    refreshHead();
    refreshStrip();
    refreshNews();
    refreshRows();
    if (m_fresh) {
        m_fresh = false;
        m_list->setCurrent(m_list->shown().value(0));
        m_list->open(m_list->shown().value(0));
    }
    m_wanted->show(m_model.assessment().wanted, m_names);
    m_ended->show(m_model.assessment(), m_names);
    m_local->setVisible(m_model.catalogue().overlays().isEmpty());
    setWords(m_summary, m_wanted->summary());
    refreshFoot();
}

RightContext RightsPage::contextOf(const QString &benefit) const
{
    RightContext context{m_model.today(), m_benefits.value(benefit)};
    context.choice = m_model.visit().talk.choice(benefit);
    const auto &changes = m_model.lastChanges();
    const auto change =
        std::find_if(changes.begin(), changes.end(),
                     [&](const triage::RightChange &one) { return one.benefit == benefit; });
    if (change != changes.end())
        context.change = &*change;
    return context;
}

void RightsPage::refreshRows()
{
    QStringList ids = m_groups.open + m_groups.refused;
    if (m_restShown)
        ids += m_groups.rest + m_groups.ended;
    QList<RightWords> rows;
    for (const QString &id : std::as_const(ids))
        if (const Right *right = m_model.assessment().find(id))
            rows.append(rightWords(*right, contextOf(id)));
    m_list->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    showDetail();
}

void RightsPage::refreshHead()
{
    const qsizetype checked = m_groups.checked();
    setWords(m_count,
             checked == 1 ? tr("1 misura controllata") : tr("%1 misure controllate").arg(checked));
    setWords(m_rules, tr("con le regole %1, al %2")
                          .arg(m_model.catalogue().version(), dayWords(m_model.today())));
    const qsizetype rest = m_groups.rest.size();
    setWords(m_rest, m_restShown ? tr("Chiudi le altre") : tr("Altre %1, per ora no").arg(rest));
    m_rest->setVisible(rest > 0 || m_restShown);
}

/// What stands in the way of the whole list, and what to do about it.
void RightsPage::refreshStrip()
{
    const auto &wrong = m_model.contradictions();
    const bool nothing = m_model.answered() == 0;
    m_strip->setVisible(m_failed || !wrong.isEmpty() || nothing);
    if (m_failed) {
        m_strip->setKind(widgets::StripKind::Err);
        m_strip->setWords(tr("Il controllo non è riuscito."),
                          tr("Le risposte sono al sicuro: la lista è quella di prima."));
        m_strip->setButton(tr("Riprova"));
    } else if (!wrong.isEmpty()) {
        m_strip->setKind(widgets::StripKind::Warn);
        m_strip->setWords(tr("Due risposte non vanno d’accordo."), wrong.first().text);
        m_strip->setButton(tr("Vedi la domanda"));
    } else if (nothing) {
        m_strip->setKind(widgets::StripKind::Info);
        m_strip->setWords(tr("Nessuna risposta ancora, in questa visita."),
                          tr("Con le prime domande molti «Forse» diventano una risposta."));
        m_strip->setButton(tr("Vai alle domande"));
    }
}

/// Politely: what the last answer changed, in words, without taking the focus (A5).
void RightsPage::refreshNews()
{
    QStringList news;
    const auto &changes = m_model.lastChanges();
    for (const triage::RightChange &change : changes) {
        const QString name = m_names.value(change.benefit, change.benefit);
        if (change.before != change.after)
            news.append(
                tr("%1 da «%2» a «%3»")
                    .arg(name, rightChip(change.before).word, rightChip(change.after).word));
        else if (isOpen(change.after))
            news.append(tr("%1 %2").arg(name, amountRangeWords(change.amountAfter)).trimmed());
    }
    QString words;
    if (!news.isEmpty()) {
        words = tr("Con l’ultima risposta: %1")
                    .arg(QStringList(news.mid(0, kMostNews)).join(QStringLiteral("; ")));
        words += news.size() > kMostNews ? tr("; e altre %1.").arg(news.size() - kMostNews)
                                         : QStringLiteral(".");
    }
    m_news->setVisible(!words.isEmpty());
    if (words == m_news->text())
        return;
    m_news->setText(words);
    m_news->setAccessibleName(words);
    QAccessibleEvent told(m_news, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void RightsPage::refreshFoot()
{
    const QString benefit = m_list->current();
    const QString name = m_names.value(benefit);
    const bool ended = m_groups.ended.contains(benefit);
    m_actions->setPrimary(name.isEmpty() || name.size() > kLongestName
                              ? tr("Avvia la domanda")
                              : tr("Avvia la domanda %1").arg(name),
                          tr("Ctrl+Invio"));
    m_actions->primary()->setAccessibleName(tr("Avvia la domanda %1").arg(name).trimmed());
    m_actions->primary()->setEnabled(!benefit.isEmpty() && !ended);
    const QString body = m_benefits.value(benefit).body;
    m_actions->setNote(tr("Non è una decisione. %1")
                           .arg(body.isEmpty() ? tr("Decide l’INPS.") : decidesWords(body)));
}

bool RightsPage::mayHave(const QString &benefit) const
{
    const Right *right = m_model.assessment().find(benefit);
    return right != nullptr && (isOpen(right->kind) || right->kind == RightKind::Received);
}

/// What this benefit's file, or the file of another that the person may have, says of both.
QList<rules::Incompatibility> RightsPage::othersOf(const Right &right) const
{
    QList<rules::Incompatibility> others;
    if (!mayHave(right.benefit))
        return others;
    for (const rules::Incompatibility &each : right.decision.incompatibilities)
        if (mayHave(each.benefit))
            others.append(each);
    for (const rules::Interaction &each : m_model.assessment().interactions) {
        const bool said =
            each.other != right.benefit ||
            std::any_of(others.begin(), others.end(), [&](const rules::Incompatibility &one) {
                return one.benefit == each.benefit;
            });
        if (!said)
            others.append({each.benefit, m_names.value(each.benefit), each.kind, each.certain,
                           each.text, each.source, each.provisional});
    }
    return others;
}

void RightsPage::showDetail()
{
    const Right *right = m_model.isOpen() && !m_list->opened().isEmpty()
                             ? m_model.assessment().find(m_list->opened())
                             : nullptr;
    if (right == nullptr)
        return;
    RightDetail::About about;
    about.right = *right;
    about.benefit = m_benefits.value(right->benefit);
    about.facts = m_model.facts();
    about.questionOf = [this](const QString &key) { return m_model.question(key); };
    about.today = m_model.today();
    about.refused = m_groups.refused.contains(right->benefit);
    about.others = othersOf(*right);
    for (const domain::Reminder &reminder : std::as_const(m_reminders)) {
        if (reminder.benefit != right->benefit || reminder.isDone())
            continue;
        about.remindedOn = reminder.on;
        about.reminded = reminder.caseId;
    }
    m_list->detail()->show(about);
}

void RightsPage::seeOpened()
{
    showDetail();
    if (m_list->opened().isEmpty())
        return;
    // Placed only after this turn: as much of it as there is room for, and its row in any case.
    QMetaObject::invokeMethod(
        this,
        [this] {
            RightRow *row = m_list->row(m_list->opened());
            if (row == nullptr)
                return;
            m_scroll->bringIntoView(m_list->detail());
            m_scroll->bringIntoView(row);
        },
        Qt::QueuedConnection);
}

void RightsPage::toggleRest()
{
    m_restShown = !m_restShown;
    refresh();
}

void RightsPage::showBenefit(const QString &benefit)
{
    if (!m_model.isOpen() || !m_model.assessment().find(benefit))
        return;
    if (m_groups.rest.contains(benefit) || m_groups.ended.contains(benefit))
        m_restShown = true;
    refresh();
    m_list->open(benefit);
    m_list->setCurrent(benefit);
    m_list->focusCurrent();
}

void RightsPage::setVariantsCard(QWidget *card)
{
    m_side->insertWidget(1, card);
}

second_screen::ScreenContent RightsPage::screenContent(const second_screen::Audience &audience,
                                                       const rules::Wording *law) const
{
    QList<second_screen::ResultLine> lines;
    if (m_model.isOpen()) {
        const RightGroups groups = groupRights(m_model.assessment(), m_model.visit().talk);
        for (const QString &id : groups.open) {
            const Right *right = m_model.assessment().find(id);
            if (!isOpen(right->kind) || lines.size() == kMostOnScreen)
                continue;
            const rules::BenefitSummary benefit = m_model.benefit(id);
            const rules::Text name =
                law ? rules::worded(benefit.plainName, *law) : benefit.plainName;
            const auto sentence = right->kind == RightKind::Probable
                                      ? second_screen::Fixed::Probable
                                      : second_screen::Fixed::Maybe;
            lines.append({name, second_screen::fixedWords(sentence)});
        }
    }
    return second_screen::resultsContent(lines, audience);
}

}   // namespace ui
