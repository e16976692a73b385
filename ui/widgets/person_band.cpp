#include "ui/widgets/person_band.h"

#include "ui/theme/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>

namespace ui::widgets {

namespace {

constexpr int kSide = 20;
constexpr int kGap = 12;

}   // namespace

PersonBand::PersonBand(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_name(new TextLabel({}, theme::Type::Section)),
      m_detail(new TextLabel({}, theme::Type::Second, theme::Token::Muted)),
      m_tabs(new QTabBar(this)), m_stageButton(new KeyButton({})), m_stageMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("personBand"));
    setProperty("kit", QStringLiteral("band"));
    setAccessibleName(tr("Persona al banco"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_name->setObjectName(QStringLiteral("personName"));
    m_detail->setObjectName(QStringLiteral("personDetail"));
    m_tabs->setObjectName(QStringLiteral("stages"));
    m_tabs->setAccessibleName(tr("Passi della visita"));
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setExpanding(false);
    m_row->setContentsMargins(kSide, 0, 8, 0);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_name);
    m_row->addWidget(m_detail);
    m_row->addStretch(1);
    m_row->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_row->addWidget(m_stageButton);
    m_stageButton->setObjectName(QStringLiteral("stageButton"));
    m_stageButton->setIconName(QStringLiteral("chevron-down"));
    m_stageButton->hide();
    connect(m_stageButton, &KeyButton::clicked, this, &PersonBand::showMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        fit();
        Q_EMIT stageChosen(m_stages.at(index).id);
    });
    setMinimumHeight(theme::grown(48, 24));
}

void PersonBand::setPerson(const QString &name, const QString &detail, const QString &shortDetail)
{
    m_name->setText(name);
    m_fullDetail = detail;
    m_shortDetail = shortDetail.isEmpty() ? detail : shortDetail;
    fit();
}

void PersonBand::setStages(const QList<Stage> &stages)
{
    // Told after each answer, new after few of them; making tabs is slow.
    if (stages == m_stages)
        return;
    const QSignalBlocker quiet(m_tabs);
    m_stages = stages;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const Stage &stage : stages)
        m_tabs->addTab(stage.text);
    refreshTabs();
    fit();
}

void PersonBand::setStageDone(const QString &id, bool done)
{
    for (Stage &stage : m_stages) {
        if (stage.id == id)
            stage.done = done;
    }
    refreshTabs();
    fit();
}

void PersonBand::setCurrentStage(const QString &id)
{
    const QSignalBlocker quiet(m_tabs);
    for (int i = 0; i < m_stages.size(); ++i) {
        if (m_stages.at(i).id == id)
            m_tabs->setCurrentIndex(i);
    }
    fit();
}

QString PersonBand::currentStage() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 ? QString() : m_stages.at(index).id;
}

QSize PersonBand::minimumSizeHint() const
{
    return {0, minimumHeight()};
}

void PersonBand::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PersonBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setMinimumHeight(theme::grown(48, 24));
        refreshTabs();
        fit();
    }
}

void PersonBand::refreshTabs()
{
    const int side = theme::px(16);
    m_tabs->setIconSize({side, side});
    for (int i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages.at(i);
        m_tabs->setTabIcon(i, stage.done ? theme::icon(QStringLiteral("check"), theme::Token::Ok)
                                         : QIcon());
        m_tabs->setAccessibleTabName(i, stage.done ? tr("%1, fatto").arg(stage.text) : stage.text);
    }
}

void PersonBand::fit()
{
    m_detail->setText(m_fullDetail);
    const int words = kSide + m_name->sizeHint().width() + kGap + m_detail->sizeHint().width();
    m_folded = words + kGap + m_tabs->sizeHint().width() + 8 > width();
    m_tabs->setVisible(!m_folded && !m_stages.isEmpty());
    m_stageButton->setVisible(m_folded && !m_stages.isEmpty());
    if (!m_folded)
        return;
    m_detail->setText(m_shortDetail);
    const int index = m_tabs->currentIndex();
    const QString stage = index < 0 ? QString() : m_stages.at(index).text;
    m_stageButton->setText(stage);
    m_stageButton->setAccessibleName(tr("Passi della visita: %1").arg(stage));
    m_stageButton->updateGeometry();
}

void PersonBand::showMenu()
{
    m_stageMenu->clear();
    for (int i = 0; i < m_stages.size(); ++i) {
        QAction *entry = m_stageMenu->addAction(m_tabs->tabIcon(i), m_stages.at(i).text);
        connect(entry, &QAction::triggered, this, [this, i] { m_tabs->setCurrentIndex(i); });
    }
    m_stageMenu->popup(m_stageButton->mapToGlobal(QPoint(0, m_stageButton->height())));
}

}   // namespace ui::widgets
