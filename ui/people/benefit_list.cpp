#include "ui/people/benefit_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/words/benefit_words.h"
#include "ui/words/window_dates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

const QString kInps = QStringLiteral("INPS");
constexpr int kSide = 16;
constexpr int kLeastRowsAt100 = 170;

}   // namespace

BenefitList::BenefitList(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("benefitList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSide, 10, kSide, 10);
    head->setSpacing(12);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("benefitSearch"));
    m_field->setPlaceholderText(tr("Nome o legge"));
    m_field->setAccessibleName(tr("Cerca tra gli aiuti, per nome o per legge"));
    m_field->installEventFilter(this);
    m_count = new TextLabel({}, Type::Second, Token::Muted);
    m_count->setObjectName(QStringLiteral("benefitCount"));
    head->addWidget(m_field, 1);
    head->addWidget(m_count);
    column->addLayout(head);

    m_nothing = new QWidget;
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(kSide, 4, kSide, 12);
    auto *words = new TextLabel(
        tr("Nessun aiuto con queste parole. Prova una parola sola, per esempio «figli» o «lavoro», "
           "o il numero della legge. Quelli che sono finiti non si possono più chiedere."));
    words->setObjectName(QStringLiteral("noBenefit"));
    words->setWordWrap(true);
    auto *all = new widgets::LinkLabel(tr("Mostra tutti"));
    all->setObjectName(QStringLiteral("allBenefits"));
    nothing->addWidget(words);
    nothing->addWidget(all);
    nothing->addStretch();
    m_nothing->hide();
    column->addWidget(m_nothing);

    m_rows = new widgets::RowList;
    m_rows->setObjectName(QStringLiteral("benefitRows"));
    m_scroll = new widgets::ScrollColumn(m_rows, QStringLiteral("benefitScroll"),
                                         tr("Che cosa può chiedere"));
    column->addWidget(m_scroll, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, &BenefitList::search);
    connect(m_field, &QLineEdit::returnPressed, this, &BenefitList::enter);
    connect(m_rows, &widgets::RowList::chosen, this, &BenefitList::startWanted);
    connect(all, &QPushButton::clicked, this, [this] {
        m_field->clear();
        m_field->setFocus();
    });
}

void BenefitList::show(const QList<rules::BenefitSummary> &benefits, const QDate &today)
{
    QStringList before;
    for (const rules::BenefitSummary &one : std::as_const(m_benefits))
        before.append(one.id);
    QStringList now;
    for (const rules::BenefitSummary &one : benefits)
        now.append(one.id);
    if (today == m_today && before == now)
        return;
    m_benefits = benefits;
    m_today = today;
    fill();
    search();
}

void BenefitList::clearSearch()
{
    m_field->clear();
    m_rows->setCurrent({});
}

void BenefitList::fill()
{
    m_rows->clear();
    for (const BenefitGroup &group : benefitGroups(m_benefits, m_today)) {
        m_rows->addHeading(group.title)->setObjectName(QStringLiteral("benefitGroup"));
        for (const rules::BenefitSummary &benefit : group.benefits)
            addBenefit(benefit);
    }
}

void BenefitList::addBenefit(const rules::BenefitSummary &benefit)
{
    const QString name = benefit.name.it();
    widgets::ListRow *row = m_rows->addRow(benefit.id, benefit.plainName.it(),
                                           QStringLiteral("%1 · %2").arg(name, benefit.law));
    row->setObjectName(QStringLiteral("start_") + benefit.id);
    const bool later = benefit.inForceFrom.isValid() && benefit.inForceFrom > m_today;
    QString spoken = tr("Avvia la domanda di %1: %2").arg(name, benefit.plainName.it());
    if (later) {
        row->addChip({widgets::ChipKind::Neu, QStringLiteral("clock"),
                      tr("dal %1").arg(dayWords(benefit.inForceFrom))});
        spoken = tr("%1: si può chiedere dal %2").arg(name, dayWords(benefit.inForceFrom));
    }
    // Under the heading of a municipality it would be said twice.
    if (benefit.overlay.isEmpty() && benefit.body != kInps) {
        const QString decides = decidesChip(benefit.body);
        row->addChip({widgets::ChipKind::Outline, QStringLiteral("external"), decides});
        spoken += QStringLiteral(", ") + decides;
    }
    row->setAccessibleName(spoken);
    row->setEnabled(!later);
}

void BenefitList::search()
{
    const QString typed = m_field->text();
    m_rows->filter([this, &typed](const QString &id) {
        const auto it =
            std::find_if(m_benefits.cbegin(), m_benefits.cend(),
                         [&id](const rules::BenefitSummary &one) { return one.id == id; });
        return it != m_benefits.cend() && isFoundBy(*it, typed);
    });
    const auto all = m_rows->ids().size();
    const auto found = shown().size();
    m_nothing->setVisible(found == 0 && all > 0);
    m_scroll->setVisible(found > 0);
    m_scroll->setMinimumHeight(theme::px(kLeastRowsAt100));
    m_count->setText(found == all ? tr("%1 in tutto").arg(all)
                                  : tr("%1 di %2").arg(found).arg(all));
    m_field->setAccessibleDescription(m_count->text());
    if (!typed.isEmpty())
        m_rows->setCurrent(m_rows->shownIds().value(0));
    m_scroll->verticalScrollBar()->setValue(0);
}

QString BenefitList::current() const
{
    return m_rows->current();
}

QStringList BenefitList::shown() const
{
    return m_rows->shownIds();
}

/// One row left: that is what was meant. Else the eyes choose.
void BenefitList::enter()
{
    if (shown().size() == 1 && !current().isEmpty())
        Q_EMIT startWanted(current());
    else
        m_rows->focusCurrent();
}

bool BenefitList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_rows->setCurrent({});
            m_rows->focusCurrent();
            return true;
        }
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace ui
