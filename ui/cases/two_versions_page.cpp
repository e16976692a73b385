#include "ui/cases/two_versions_page.h"

#include "core/casework/desk.h"
#include "ui/cases/version_delegate.h"
#include "ui/cases/version_rows_model.h"
#include "ui/cases/version_words.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"
#include "ui/words/desk_words.h"
#include "ui/words/italian.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using casework::DraftSide;
using theme::Token;
using theme::Type;
using widgets::StripKind;
using widgets::TextLabel;

TwoVersionsPage::TwoVersionsPage(CaseModel &model, casework::Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(model), m_desk(desk), m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("twoVersionsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                               widgets::kPageTop);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(head());
    m_state = new widgets::Strip(StripKind::Info);
    m_state->setObjectName(QStringLiteral("versionsState"));
    column->addWidget(m_state);
    column->addWidget(table(), 1);
    m_same = new TextLabel(tr("Risposte, documenti e dichiarazioni sono uguali: si uniscono solo "
                              "le note e la storia."));
    m_same->setObjectName(QStringLiteral("nothingDiffers"));
    m_same->setWordWrap(true);
    column->addWidget(m_same);
    column->addStretch();
    setFocusProxy(m_table);

    connect(m_actions->setBack(tr("Indietro")), &QPushButton::clicked, this,
            &TwoVersionsPage::backWanted);
    auto *join = m_actions->setPrimary(tr("Unisci"), tr("Ctrl+Invio"));
    join->setObjectName(QStringLiteral("joinVersions"));
    connect(join, &QPushButton::clicked, this, [this] {
        if (m_model.versions())
            this->join();
        else
            Q_EMIT backWanted();
    });
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            render();
    });
    connect(&m_model, &CaseModel::opened, m_rows, &VersionRowsModel::clear);
}

QWidget *TwoVersionsPage::head()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *title = new TextLabel(tr("Due versioni"), Type::Title);
    title->setStrong(true);
    auto *hint = new TextLabel(tr("Riga per riga: 1 vale qui, 2 vale l’altro banco."), Type::Second,
                               Token::Muted);
    hint->setObjectName(QStringLiteral("versionsHint"));
    hint->setWordWrap(true);
    m_count = new TextLabel({}, Type::Second);
    m_count->setObjectName(QStringLiteral("versionsCount"));
    row->addWidget(title);
    row->addWidget(hint, 1);
    row->addWidget(m_count);
    return line;
}

QWidget *TwoVersionsPage::table()
{
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_panel = panel;
    m_rows = new VersionRowsModel(m_model, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("versionsTable"));
    m_table->setAccessibleName(tr("Le due versioni a confronto"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    m_table->setItemDelegate(new VersionDelegate(m_table));
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &at) { chooseAt(at.row(), at.column()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &at) { chooseAt(at.row(), at.column()); });
    panel->body()->addWidget(m_table);
    return panel;
}

void TwoVersionsPage::refresh()
{
    if (!m_model.isOpen())
        return;
    m_again = false;
    m_shown.clear();
    m_model.readVersions();
    render();
}

void TwoVersionsPage::render()
{
    const QModelIndex before = m_table->currentIndex();
    if (m_model.isOpen() && m_model.versions()) {
        const QString other = m_model.versions()->etag;
        m_again = m_again || (!m_shown.isEmpty() && m_shown != other);
        m_shown = other;
        m_rows->show(*m_model.versions());
    } else {
        m_rows->clear();
    }
    const bool any = m_rows->rowCount() > 0;
    m_panel->setVisible(any);
    m_same->setVisible(!any && m_model.isOpen() && m_model.versions());
    if (any)
        m_table->setCurrentIndex(
            m_rows->index(std::clamp(before.row(), 0, m_rows->rowCount() - 1),
                          before.isValid() ? before.column() : VersionRowsModel::What));
    if (m_model.isOpen())
        sayState();
    sayCount();
    QMetaObject::invokeMethod(this, &TwoVersionsPage::fitRows, Qt::QueuedConnection);
}

bool TwoVersionsPage::isHeld() const
{
    const auto who = m_desk.actor();
    return domain::isHeldAgainst(m_model.current().holder, who ? who->pseudonym : QString(),
                                 m_model.now());
}

void TwoVersionsPage::sayState()
{
    const auto &versions = m_model.versions();
    const domain::Holder &holder = m_model.current().holder;
    const bool held = versions && isHeld();
    m_actions->primary()->setEnabled(!held);
    m_actions->setPrimary(versions ? tr("Unisci") : tr("Torna alla pratica"), tr("Ctrl+Invio"));
    m_actions->setNote(versions && !held ? tr("Niente cambia prima di «Unisci».") : QString());
    m_state->setKind(!versions ? StripKind::Ok : m_again ? StripKind::Warn : StripKind::Info);
    m_state->setIconName(held ? QStringLiteral("lock") : QString());
    if (!versions)
        m_state->setWords(tr("La pratica ha una versione sola."),
                          tr("Non c’è niente da scegliere."));
    else if (held)
        m_state->setWords(tr("La pratica è aperta da %1 dalle %2.")
                              .arg(colleagueWords(m_desk, holder.by), clockTime(holder.since)),
                          tr("Puoi leggere le due versioni: sceglie chi la sta usando."));
    else if (m_again)
        m_state->setWords(tr("Nel frattempo è arrivata un’altra modifica."),
                          tr("Non ho unito niente e quello che hai scelto è rimasto. Riguarda le "
                             "righe, poi unisci."));
    else
        m_state->setWords(tr("Cambiata qui e %1.").arg(otherDeskWords(*versions, m_model)),
                          tr("È segnata la più recente."));
}

void TwoVersionsPage::sayCount()
{
    const int rows = m_rows->rowCount();
    m_count->setVisible(rows > 0);
    m_count->setText(tr("%1 da qui · %2 dall’altro banco")
                         .arg(m_rows->count(DraftSide::Here))
                         .arg(m_rows->count(DraftSide::There)));
}

void TwoVersionsPage::choose(int row, DraftSide side)
{
    if (row < 0 || row >= m_rows->rowCount() || isHeld())
        return;
    m_rows->choose(row, side);
    sayCount();
    fitRows();
    Q_EMIT announced(m_rows->sentence(row));
}

void TwoVersionsPage::chooseAt(int row, int column)
{
    if (column == VersionRowsModel::Here)
        choose(row, DraftSide::Here);
    else if (column == VersionRowsModel::There)
        choose(row, DraftSide::There);
}

void TwoVersionsPage::join()
{
    if (!m_model.isOpen() || !m_model.versions() || isHeld())
        return;
    const casework::DraftVersions shown = *m_model.versions();
    const QString done = m_rows->rowCount() == 0
                             ? tr("Unita: la pratica ha di nuovo una versione sola.")
                             : tr("Unita: %1 da qui, %2 dall’altro banco.")
                                   .arg(m_rows->count(DraftSide::Here))
                                   .arg(m_rows->count(DraftSide::There));
    if (m_model.settle(m_rows->choices())) {
        Q_EMIT joined(done);
        return;
    }
    const auto &now = m_model.versions();
    m_again = now && !(now->here == shown.here && now->etag == shown.etag);
    render();
}

/// Digits act only while the table has the focus (A18).
bool TwoVersionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex at = m_table->currentIndex();
        if (!(key->modifiers() & ~Qt::KeypadModifier) && at.isValid()) {
            switch (key->key()) {
            case Qt::Key_1:
                choose(at.row(), DraftSide::Here);
                return true;
            case Qt::Key_2:
                choose(at.row(), DraftSide::There);
                return true;
            case Qt::Key_Space:
                chooseAt(at.row(), at.column());
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TwoVersionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

/// Words wrap at the width of the column.
void TwoVersionsPage::fitRows()
{
    m_table->resizeRowsToContents();
}

void TwoVersionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &TwoVersionsPage::fitRows, Qt::QueuedConnection);
}

void TwoVersionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &TwoVersionsPage::fitRows, Qt::QueuedConnection);
}

}   // namespace ui
