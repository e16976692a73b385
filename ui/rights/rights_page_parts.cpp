#include "ui/rights/rights_page.h"

#include "ui/model/triage_model.h"
#include "ui/rights/ended_panel.h"
#include "ui/rights/wanted_panel.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::LinkLabel;
using widgets::TextLabel;

QWidget *RightsPage::listPanel()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    m_strip = new widgets::Strip(widgets::StripKind::Info);
    m_strip->setObjectName(QStringLiteral("rightsStrip"));
    m_strip->setButton(tr("Vai alle domande"));
    m_strip->hide();
    column->addWidget(m_strip);
    auto *panel = new widgets::Panel;
    panel->setObjectName(QStringLiteral("rightsPanel"));
    panel->setAccessibleName(tr("Misure controllate"));
    panel->setBodyMargins(1, 1);
    panel->body()->setSpacing(0);
    panel->body()->addWidget(listHead());
    m_orderWords =
        new TextLabel(tr("Prima chi scade entro 15 giorni; poi chi vale di più in un anno, "
                         "e «Forse» conta per la parte delle condizioni già soddisfatte; "
                         "poi chi chiede meno carte e domande; a parità, per nome."),
                      Type::Second);
    m_orderWords->setObjectName(QStringLiteral("orderWords"));
    m_news = new TextLabel({}, Type::Second, Token::Info);
    m_news->setObjectName(QStringLiteral("rightsNews"));
    m_empty = new TextLabel(tr("Non ancora calcolabile qui. Senti l’INPS o il patronato: puoi "
                               "comunque avviare una domanda dalla pagina della persona."));
    m_empty->setObjectName(QStringLiteral("rightsEmpty"));
    for (TextLabel *label : {m_orderWords, m_news, m_empty}) {
        label->setWordWrap(true);
        label->setContentsMargins(16, 6, 16, 6);
        label->hide();
        panel->body()->addWidget(label);
    }
    m_list = new RightsList;
    m_scroll =
        new widgets::ScrollColumn(m_list, QStringLiteral("rightsScroll"), tr("Misure controllate"));
    panel->body()->addWidget(m_scroll, 1);
    column->addWidget(panel, 1);
    all->setFocusProxy(m_list);
    return all;
}

QWidget *RightsPage::listHead()
{
    auto *head = new QFrame;
    head->setProperty("kit", QStringLiteral("panelhead"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 7, 12, 8);
    row->setSpacing(10);
    m_count = new TextLabel({}, Type::Body);
    m_count->setObjectName(QStringLiteral("rightsCount"));
    m_count->setStrong(true);
    m_rules = new TextLabel({}, Type::Second, Token::Muted);
    m_rules->setObjectName(QStringLiteral("rightsRules"));
    m_rules->setWordWrap(true);
    m_rest = new LinkLabel({});
    m_rest->setObjectName(QStringLiteral("rightsRest"));
    m_order = new LinkLabel(tr("Come sono ordinate"));
    m_order->setObjectName(QStringLiteral("rightsOrder"));
    row->addWidget(m_count);
    row->addWidget(m_rules, 1);
    row->addWidget(m_rest);
    row->addWidget(m_order);
    connect(m_rest, &QPushButton::clicked, this, &RightsPage::toggleRest);
    connect(m_order, &QPushButton::clicked, this, [this] {
        m_orderWords->setVisible(m_orderWords->isHidden());
        m_order->setText(m_orderWords->isHidden() ? tr("Come sono ordinate") : tr("Va bene"));
        m_order->setAccessibleDescription(m_orderWords->isHidden() ? QString()
                                                                   : m_orderWords->text());
    });
    return head;
}

QWidget *RightsPage::sideColumn()
{
    auto *inside = new QWidget;
    m_side = new QVBoxLayout(inside);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(widgets::kPanelGap);
    m_wanted = new WantedPanel;
    m_ended = new EndedPanel;
    m_side->addWidget(m_wanted);
    m_side->addWidget(m_ended);
    m_local = new TextLabel(
        tr("Aiuti del Comune: non ancora calcolabili qui. Senti il Comune di residenza."),
        Type::Second, Token::Muted);
    m_local->setObjectName(QStringLiteral("rightsLocal"));
    m_local->setWordWrap(true);
    m_local->setContentsMargins(16, 0, 16, 0);
    m_side->addWidget(m_local);
    m_side->addStretch(1);
    connect(m_wanted, &WantedPanel::questionWanted, this, &RightsPage::questionWanted);
    connect(m_wanted, &WantedPanel::questionsWanted, this, &RightsPage::backWanted);
    connect(m_ended, &EndedPanel::storyWanted, this, &RightsPage::showBenefit);
    return new widgets::ScrollColumn(inside, QStringLiteral("rightsSide"), tr("Che cosa manca"));
}

void RightsPage::buildActions()
{
    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &RightsPage::backWanted);
    auto *screen = m_actions->addAction(tr("Mostra alla persona"), QStringLiteral("screen"),
                                        QStringLiteral("F7"));
    screen->setObjectName(QStringLiteral("showPerson"));
    connect(screen, &QPushButton::clicked, this, &RightsPage::screenWanted);
    m_actions->setNote(tr("Non è una decisione: decide l’INPS."));
    connect(m_actions->setPrimary(tr("Avvia la domanda"), tr("Ctrl+Invio")), &QPushButton::clicked,
            this, [this] {
                if (!m_list->current().isEmpty())
                    Q_EMIT startWanted(m_list->current());
            });
    connect(m_strip->setButton(tr("Vai alle domande")), &QPushButton::clicked, this, [this] {
        const auto &wrong = m_model.contradictions();
        if (m_failed)
            m_model.refresh();
        else if (wrong.isEmpty())
            Q_EMIT backWanted();
        else
            Q_EMIT questionWanted(wrong.first().at);
    });
}

void RightsPage::followList()
{
    RightDetail *detail = m_list->detail();
    connect(m_list, &RightsList::currentChanged, this, &RightsPage::refreshFoot);
    connect(m_list, &RightsList::openedChanged, this, &RightsPage::seeOpened);
    connect(m_list, &RightsList::startWanted, this, [this](const QString &benefit) {
        if (m_benefits.contains(benefit) && !m_groups.ended.contains(benefit))
            Q_EMIT startWanted(benefit);
    });
    connect(m_list, &RightsList::letterPressed, m_wanted, &WantedPanel::press);
    connect(detail, &RightDetail::declined, this, [this](const QString &reason) {
        const QString benefit = m_list->opened();
        m_list->open({});
        m_model.notInterested(benefit, reason);
        m_list->setCurrent(benefit);
        m_list->focusCurrent();
    });
    connect(detail, &RightDetail::takenBack, this, [this] {
        m_model.interestedAgain(m_list->opened());
        m_list->focusCurrent();
    });
    connect(detail, &RightDetail::reminderWanted, this,
            [this, detail](const QDate &on, const QString &text) {
                if (!m_model.remind(m_list->opened(), on, text))
                    return;
                m_reminders = m_model.reminders();
                detail->closeForms();
                showDetail();
                m_list->focusCurrent();
            });
    connect(detail, &RightDetail::paperWanted, this, &RightsPage::paperWanted);
    connect(detail, &RightDetail::caseWanted, this, &RightsPage::caseWanted);
    connect(detail, &RightDetail::benefitWanted, this, &RightsPage::showBenefit);
}

}   // namespace ui
