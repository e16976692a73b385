#include "ui/visit/close_visit_page.h"

#include "core/base/clock.h"
#include "core/base/typed_input.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::Field;

CloseVisitPage::CloseVisitPage(casework::Visits &visits, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_visits(visits), m_clock(clock), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("closeVisitPage"));
    auto *panel = new widgets::Panel(tr("Com’è andata la visita?"));
    m_outcome = new widgets::OptionGroup(tr("Com’è andata la visita?"));
    m_outcome->setObjectName(QStringLiteral("visitOutcome"));
    m_outcome->setColumns(2);
    m_outcome->addOption(QStringLiteral("TRASMESSA"), tr("Domanda consegnata"));
    m_outcome->addOption(QStringLiteral("AVVIATA"), tr("Domanda avviata"));
    m_outcome->addOption(QStringLiteral("SOSPESA"), tr("Sospesa: manca qualcosa"));
    m_outcome->addOption(QStringLiteral("ORIENTATA"), tr("Orientata a un altro servizio"));
    m_outcome->addOption(QStringLiteral("INFO"), tr("Solo informazioni"));
    m_outcome->addOption(QStringLiteral("APPUNTAMENTO"), tr("Torna su appuntamento"));
    m_outcome->addOption(QStringLiteral("NON_SPETTA"), tr("Per ora non può chiederla"));
    m_outcome->addOption(QStringLiteral("NON_INTERESSA"), tr("Non le interessa"));
    m_outcome->addOption(QStringLiteral("ABBANDONO"), tr("È andata via prima"));
    panel->body()->addWidget(m_outcome);
    m_nextStep = new Field(tr("Prossimo passo"));
    m_nextStep->lineEdit()->setObjectName(QStringLiteral("nextStep"));
    m_nextStep->setHelp(tr("Facoltativo. Scrivilo come se la persona lo leggesse: potrebbe."));
    m_on = new Field(tr("Entro quando"));
    m_on->lineEdit()->setObjectName(QStringLiteral("nextStepOn"));
    panel->body()->addSpacing(8);
    panel->body()->addWidget(m_nextStep);
    panel->body()->addWidget(m_on);

    m_refusal = new widgets::Strip(widgets::StripKind::Warn);
    m_refusal->setObjectName(QStringLiteral("closeRefusal"));
    m_refusal->setWords(tr("Scegli com’è andata."), tr("Basta un numero da 1 a 9."));
    m_refusal->hide();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(m_refusal);
    column->addWidget(panel);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("closeVisitScroll"),
                                             tr("Chiudi la visita")));
    setFocusProxy(m_outcome);
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &CloseVisitPage::backWanted);
    connect(m_actions->setPrimary(tr("Chiudi la visita"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, &CloseVisitPage::submit);
    connect(m_outcome, &widgets::OptionGroup::picked, this, [this] { m_refusal->hide(); });
}

void CloseVisitPage::start(const domain::Visit &visit, const QString &suggested)
{
    m_visit = visit;
    m_outcome->setChosen(suggested);
    m_nextStep->lineEdit()->clear();
    m_on->lineEdit()->clear();
    m_on->setError({});
    m_refusal->hide();
    m_outcome->focusCurrent();
}

void CloseVisitPage::submit()
{
    if (m_outcome->chosen().isEmpty()) {
        m_refusal->show();
        m_outcome->focusCurrent();
        return;
    }
    QDate on;
    const QString typed = m_on->lineEdit()->text();
    if (!typed.trimmed().isEmpty()) {
        const auto date = typedDate(typed, m_clock.today(), TwoDigitYear::Near);
        m_on->setError(date ? QString() : tr("Non riconosco la data. Scrivila come 9/12/2026."));
        if (!date)
            return;
        on = *date;
    }
    const auto done = m_visits.close(m_visit.id, m_outcome->chosen(),
                                     m_nextStep->lineEdit()->text().simplified(), on);
    if (done)
        Q_EMIT closed();
    else
        Q_EMIT failed(done.error());
}

}   // namespace ui
