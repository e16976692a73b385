#include "ui/eligibility/eligibility_panel.h"

#include "ui/eligibility/figures_grid.h"
#include "ui/eligibility/instalment_model.h"
#include "ui/eligibility/reason_row.h"
#include "ui/eligibility/together_list.h"
#include "ui/model/case_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/small_bars.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/benefit_words.h"
#include "ui/words/chip_words.h"
#include "ui/words/italian.h"
#include "ui/words/outcome_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::Chip;
using widgets::TextLabel;

namespace {

// Result names shared by every benefit file (the words of the domain).
const QString kAmount = QStringLiteral("importo");
const QString kDays = QStringLiteral("durata_giorni");
const QString kDeadline = QStringLiteral("termine_domanda");

constexpr int kTickEvery = 6;
constexpr int kMonthsHeight = 200;
constexpr int kTitleWidthAt100 = 260;

QDate deadlineOf(const rules::Decision &decision)
{
    const rules::ResultValue *result = decision.result(kDeadline);
    return result ? QDate::fromString(result->value, Qt::ISODate) : QDate();
}

/// An amount beside a «no» would be read as a promise.
bool mayBeGiven(const rules::Decision &decision)
{
    return decision.outcome == rules::Outcome::Probable ||
           decision.outcome == rules::Outcome::Maybe;
}

/// What the head of the panel and its table of months do not show already.
QList<rules::ResultValue> otherFigures(const rules::Decision &decision)
{
    QList<rules::ResultValue> others;
    if (!mayBeGiven(decision))
        return others;
    for (const rules::ResultValue &result : decision.results)
        if (result.name != kAmount && result.name != kDays && result.name != kDeadline)
            others.append(result);
    return others;
}

/// Names of what stands in the place of a benefit that ended or is not yet there.
QStringList insteadOf(const rules::Decision &decision)
{
    if (decision.outcome != rules::Outcome::Ended && decision.outcome != rules::Outcome::NotYet)
        return {};
    QStringList names;
    const QStringList ids = decision.inForce.isEmpty() ? decision.successors : decision.inForce;
    for (const QString &id : ids) {
        QString name = id;
        for (const rules::SuccessionStep &step : decision.succession)
            if (step.benefit == id && !step.name.isEmpty())
                name = step.name;
        names.append(name);
    }
    return names;
}

/// What stands in the way first, the rest as the law has it.
QList<rules::Reason> inReadingOrder(QList<rules::Reason> reasons)
{
    std::stable_partition(reasons.begin(), reasons.end(), [](const rules::Reason &reason) {
        return reason.state == rules::Verdict::Unmet;
    });
    return reasons;
}

}   // namespace

EligibilityPanel::EligibilityPanel(CaseModel &model, QWidget *parent)
    : Panel(tr("Con i dati finora"), parent), m_model(model)
{
    setObjectName(QStringLiteral("eligibility"));
    build();
    connect(&model, &CaseModel::changed, this, &EligibilityPanel::refresh);
    refresh();
}

void EligibilityPanel::build()
{
    addHeaderWidget(new widgets::KeyHint(QStringLiteral("F6")));
    setBodyMargins(0, 0);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("eligibilityInside"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);

    auto *chips = new QHBoxLayout;
    m_outcome = new Chip({});
    m_outcome->setObjectName(QStringLiteral("outcomeChip"));
    m_deadline = new Chip({});
    m_deadline->setObjectName(QStringLiteral("deadlineChip"));
    chips->addWidget(m_outcome);
    chips->addStretch();
    chips->addWidget(m_deadline);
    column->addLayout(chips);

    m_deadlineWords = new TextLabel({}, Type::Second);
    m_deadlineWords->setObjectName(QStringLiteral("deadlineWords"));
    m_deadlineWords->setWordWrap(true);
    column->addWidget(m_deadlineWords);

    m_sentence = new TextLabel({}, Type::Second, Token::Muted);
    m_sentence->setObjectName(QStringLiteral("outcomeSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);

    m_instead = new TextLabel({}, Type::Second);
    m_instead->setObjectName(QStringLiteral("instead"));
    m_instead->setWordWrap(true);
    column->addWidget(m_instead);

    auto *amountRow = new QHBoxLayout;
    m_amount = new TextLabel({}, Type::Amount);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setStrong(true);
    m_period = new TextLabel({}, Type::Second, Token::Muted);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setWordWrap(true);
    amountRow->addWidget(m_amount);
    amountRow->addWidget(m_period, 1);
    column->addLayout(amountRow);
    m_total = new TextLabel({}, Type::Second, Token::Muted);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setWordWrap(true);
    column->addWidget(m_total);

    m_plot = new widgets::SmallBars;
    m_plot->setObjectName(QStringLiteral("monthsPlot"));
    column->addWidget(m_plot);
    m_monthsLink = new widgets::LinkLabel(tr("Mese per mese"));
    m_monthsLink->setObjectName(QStringLiteral("monthsLink"));
    column->addWidget(m_monthsLink, 0, Qt::AlignLeft);
    m_months = new QTableView;
    m_months->setObjectName(QStringLiteral("monthsTable"));
    m_months->setAccessibleName(tr("Importi mese per mese"));
    m_months->setModel(new InstalmentModel(m_months));
    widgets::styleTable(m_months);
    widgets::stretchColumn(m_months, 1);
    m_months->setMinimumHeight(kMonthsHeight);
    m_months->hide();
    column->addWidget(m_months);
    connect(m_monthsLink, &QPushButton::clicked, this, [this] {
        m_months->setVisible(m_months->isHidden());
        m_monthsLink->setText(m_months->isHidden() ? tr("Mese per mese") : tr("Chiudi i mesi"));
    });

    m_wayOut = new TextLabel({}, Type::Second);
    m_wayOut->setObjectName(QStringLiteral("wayOut"));
    m_wayOut->setWordWrap(true);
    column->addSpacing(8);
    column->addWidget(m_wayOut);
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(6);
    column->addLayout(m_reasons);
    m_missingTitle = new TextLabel(tr("Che cosa manca"), Type::Second);
    m_missingTitle->setStrong(true);
    column->addSpacing(6);
    column->addWidget(m_missingTitle);
    m_missing = new QVBoxLayout;
    m_missing->setSpacing(6);
    column->addLayout(m_missing);
    m_figures = new FiguresGrid;
    column->addWidget(m_figures);
    m_together = new TogetherList;
    column->addWidget(m_together);
    column->addStretch();

    auto *scroll = new widgets::ScrollColumn(inside, QStringLiteral("eligibilityScroll"),
                                             tr("Esito con i dati finora"));
    scroll->setFocusPolicy(Qt::StrongFocus);   // read with the arrows
    body()->addWidget(scroll);
}

QWidget *EligibilityPanel::makeSummary()
{
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("eligibilityLine"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_summaryOutcome = new Chip({});
    m_summaryAmount = new TextLabel({}, Type::Section);
    m_summaryAmount->setStrong(true);
    m_summaryDeadline = new TextLabel({}, Type::Body, Token::Muted);
    row->addWidget(m_summaryOutcome);
    row->addWidget(m_summaryAmount);
    row->addWidget(m_summaryDeadline);
    row->addStretch();
    refreshSummary();
    return line;
}

void EligibilityPanel::refresh()
{
    if (!m_model.isOpen())
        return;
    // A long name stands above the question already.
    const QString named = tr("%1, con i dati finora").arg(m_model.benefit().name.it());
    const QFontMetrics metrics(theme::font(Type::Body, true));
    const bool fits = metrics.horizontalAdvance(named) <= theme::px(kTitleWidthAt100);
    setTitle(fits ? named : tr("Con i dati finora"));
    setAccessibleName(named);
    setVisible(m_model.decision().has_value());
    if (!m_model.decision())
        return;
    refreshHead();
    refreshPlot();
    refreshReasons();
    refreshSummary();
    tell();
}

QString EligibilityPanel::amountSentence() const
{
    const rules::Decision &decision = *m_model.decision();
    const rules::ResultValue *amount = mayBeGiven(decision) ? decision.result(kAmount) : nullptr;
    return amount ? QStringLiteral("%1 %2").arg(amount->shown, everyWords(amount->unit)).trimmed()
                  : QString();
}

void EligibilityPanel::refreshHead()
{
    const rules::Decision &decision = *m_model.decision();
    m_outcome->setSpec(outcomeChip(decision.outcome));
    refreshDeadline();
    m_sentence->setText(outcomeSentence(decision, m_model.benefit().body));

    const bool open = mayBeGiven(decision);
    const rules::ResultValue *amount = open ? decision.result(kAmount) : nullptr;
    const rules::ResultValue *days = open ? decision.result(kDays) : nullptr;
    m_amount->setVisible(amount != nullptr);
    m_period->setVisible(amount != nullptr || days != nullptr);
    m_total->setVisible(open && !decision.schedule.isEmpty());
    if (amount)
        m_amount->setText(amount->shown);
    QStringList period;
    if (amount && !everyWords(amount->unit).isEmpty())
        period.append(everyWords(amount->unit));
    if (days)
        period.append(tr("fino a %1 giorni").arg(days->value));
    m_period->setText(period.join(QStringLiteral(", ")));
    const QStringList instead = insteadOf(decision);
    m_instead->setText(tr("Al suo posto: %1.").arg(instead.join(QStringLiteral(", "))));
    m_instead->setVisible(!instead.isEmpty());
    m_total->setText(tr("in tutto fino a %1 lordi").arg(decision.scheduleTotal.toItalian()));
}

/// «Entro il 14 dicembre · mancano 8 giorni» when it is near; past, what is still possible (W16).
void EligibilityPanel::refreshDeadline()
{
    const QDate deadline = deadlineOf(*m_model.decision());
    m_deadline->setVisible(deadline.isValid());
    m_deadlineWords->setVisible(deadline.isValid());
    if (!deadline.isValid())
        return;
    const widgets::ChipSpec brief = deadlineChip(deadline, m_model.today(), true);
    const QString words = deadlineChip(deadline, m_model.today(), false).word;
    m_deadline->setSpec(brief);
    m_deadline->setAccessibleDescription(words);
    m_deadline->setToolTip(words);
    const bool past = deadline < m_model.today();
    m_deadlineWords->setVisible(brief.kind != widgets::ChipKind::Outline);
    m_deadlineWords->setTone(brief.kind == widgets::ChipKind::Err ? Token::Err : Token::Warn);
    m_deadlineWords->setText(past ? tr("%1. Può presentarla lo stesso. %2")
                                        .arg(words, decidesWords(m_model.benefit().body))
                                  : words);
}

/// Politely: nothing takes the focus, whoever listens is told that the result is another one (A5).
void EligibilityPanel::tell()
{
    const QString words =
        QStringList{m_outcome->text(), amountSentence(), m_deadline->accessibleDescription()}.join(
            QStringLiteral(", "));
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void EligibilityPanel::refreshPlot()
{
    const auto schedule =
        mayBeGiven(*m_model.decision()) ? m_model.decision()->schedule : QList<rules::Instalment>();
    m_plot->setVisible(!schedule.isEmpty());
    m_monthsLink->setVisible(!schedule.isEmpty());
    if (schedule.isEmpty()) {
        m_months->hide();
        m_monthsLink->setText(tr("Mese per mese"));
        return;
    }
    QList<widgets::Bar> bars;
    QList<widgets::BarTick> ticks;
    QString change;
    for (const rules::Instalment &month : schedule) {
        bars.append({month.amount.cents() / 100.0, month.days / 30.0, month.reduced});
        if (month.reduced && change.isEmpty())
            change = tr("dal %1° mese si riduce").arg(month.number);
        if (month.number == 1 || month.number % kTickEvery == 0)
            ticks.append({static_cast<int>(bars.size()) - 1, tr("%1°").arg(month.number)});
    }
    const rules::Instalment *lastWhole = &schedule.first();
    for (const rules::Instalment &month : schedule)
        if (month.days == 30)
            lastWhole = &month;
    m_plot->setBars(bars);
    m_plot->setLabels(schedule.first().amount.toItalian(), change,
                      schedule.size() > 1 ? lastWhole->amount.toItalian() : QString());
    m_plot->setTicks(ticks);
    m_plot->setSummary(tr("Da %1 il primo mese a %2 il %3° mese.")
                           .arg(schedule.first().amount.toItalian(), lastWhole->amount.toItalian())
                           .arg(lastWhole->number));
    static_cast<InstalmentModel *>(m_months->model())->setSchedule(schedule);
}

void EligibilityPanel::refreshReasons()
{
    const rules::Decision &decision = *m_model.decision();
    m_wayOut->setVisible(decision.nearest.has_value());
    if (decision.nearest)
        m_wayOut->setText(tr("Che cosa può cambiare: %1").arg(decision.nearest->text));

    // Rows are kept and moved: making them anew at each answer took most of its time.
    const QList<rules::Reason> reasons = inReadingOrder(decision.reasons);
    QSet<QString> shown;
    for (int at = 0; at < reasons.size(); ++at) {
        ReasonRow *&row = m_reasonRows[reasons[at].rule];
        if (!row)
            row = new ReasonRow(reasons[at].rule);
        if (!m_reasons->itemAt(at) || m_reasons->itemAt(at)->widget() != row)
            m_reasons->insertWidget(at, row);
        row->show(reasons[at]);
        row->QWidget::show();
        shown.insert(reasons[at].rule);
    }
    for (auto it = m_reasonRows.begin(); it != m_reasonRows.end(); ++it)
        if (!shown.contains(it.key()))
            (*it)->hide();
    refreshMissing();
    m_figures->show(otherFigures(decision));
    m_together->show(decision.incompatibilities);
}

void EligibilityPanel::refreshMissing()
{
    const QList<rules::Missing> &missing = m_model.decision()->missing;
    m_missingTitle->setVisible(!missing.isEmpty());
    QSet<QString> shown;
    for (int at = 0; at < missing.size(); ++at) {
        const QString key = missing[at].key;
        widgets::LinkLabel *&link = m_missingLinks[key];
        if (!link) {
            link = new widgets::LinkLabel({});
            link->setObjectName(QStringLiteral("missing_") + key);
            connect(link, &QPushButton::clicked, this, [this, key] { Q_EMIT questionWanted(key); });
        }
        if (!m_missing->itemAt(at) || m_missing->itemAt(at)->widget() != link)
            m_missing->insertWidget(at, link, 0, Qt::AlignLeft);
        const QString words =
            missing[at].decides ? tr("%1 (decide)").arg(missing[at].label) : missing[at].label;
        if (link->text() != words)
            link->setText(words);
        link->show();
        shown.insert(key);
    }
    for (auto it = m_missingLinks.begin(); it != m_missingLinks.end(); ++it)
        if (!shown.contains(it.key()))
            (*it)->hide();
}

void EligibilityPanel::refreshSummary()
{
    if (!m_summaryOutcome || !m_model.isOpen() || !m_model.decision())
        return;
    const rules::Decision &decision = *m_model.decision();
    m_summaryOutcome->setSpec(outcomeChip(decision.outcome));
    m_summaryAmount->setText(amountSentence());
    const QDate deadline = deadlineOf(decision);
    m_summaryDeadline->setText(
        deadline.isValid() ? deadlineChip(deadline, m_model.today(), true).word : QString());
}

}   // namespace ui
