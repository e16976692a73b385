#include "ui/wizard/fault_summary.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using theme::Token;
using theme::Type;

namespace {

constexpr int kMostLinks = 3;

}   // namespace

FaultSummary::FaultSummary(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("faultSummary"));
    setProperty("kit", QStringLiteral("strip"));
    setProperty("kind", QStringLiteral("err"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(new widgets::IconLabel(QStringLiteral("alert"), 18, Token::Err), 0,
                   Qt::AlignVCenter);
    m_lead = new widgets::TextLabel({}, Type::Second);
    m_lead->setStrong(true);
    row->addWidget(m_lead, 0, Qt::AlignVCenter);
    for (int at = 0; at < kMostLinks; ++at) {
        auto *link = new widgets::LinkLabel({});
        m_links.append(link);
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this,
                [this, at] { Q_EMIT questionWanted(m_keys.value(at)); });
    }
    m_more = new widgets::TextLabel({}, Type::Second, Token::Muted);
    row->addWidget(m_more);
    row->addStretch(1);
    hide();
}

void FaultSummary::setBrief(bool brief)
{
    m_brief = brief;
    show(QList<StepFault>(m_faults));
}

void FaultSummary::show(const QList<StepFault> &faults)
{
    m_faults = faults;
    m_count = static_cast<int>(faults.size());
    const int most = std::min(m_count, m_brief ? 1 : kMostLinks);
    m_keys.clear();
    m_lead->setText(m_count == 1 ? tr("Da guardare:") : tr("Da guardare (%1):").arg(m_count));
    for (int at = 0; at < kMostLinks; ++at) {
        widgets::LinkLabel *link = m_links[at];
        link->setVisible(at < most);
        if (at >= most)
            continue;
        m_keys.append(faults[at].key);
        link->setText(faults[at].label);
        link->setObjectName(QStringLiteral("fault_") + faults[at].key);
        link->setAccessibleName(
            QStringLiteral("%1: %2").arg(faults[at].label, faults[at].sentence));
        link->setToolTip(faults[at].sentence);
        link->updateGeometry();
    }
    m_more->setText(tr("e altri %1").arg(m_count - most));
    m_more->setVisible(m_count > most);
    setAccessibleName(tr("Da guardare: %1").arg(m_count));
    setVisible(m_count > 0);
}

}   // namespace ui
