#include "ui/cases/case_page.h"

#include "core/base/local_number.h"
#include "core/casework/desk.h"
#include "ui/cases/case_forms.h"
#include "ui/cases/case_side.h"
#include "ui/cases/case_strips.h"
#include "ui/cases/case_words.h"
#include "ui/cases/life_panel.h"
#include "ui/cases/task_rows_model.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/chip_words.h"
#include "ui/words/desk_words.h"
#include "ui/words/italian.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using casework::CaseService;
using casework::Task;
using casework::TaskRow;
using casework::TaskStatus;
using domain::CaseState;
using theme::Token;
using theme::Type;
using widgets::TextLabel;

namespace {

constexpr int kSideWidth = 328;
/// Below this the deadline stands under the name, not beside it.
constexpr int kNarrowHeadAt100 = 700;

bool isOnTheWay(const domain::Case &subject)
{
    return domain::mayBeIntegrated(subject.state) && !subject.isArchived();
}

}   // namespace

CasePage::CasePage(CaseModel &model, casework::Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(model), m_desk(desk), m_actions(new widgets::ActionBar),
      m_strips(new CaseStrips(model, desk)), m_forms(new CaseForms(model, taskPanel())),
      m_side(new CaseSide(model, desk))
{
    setObjectName(QStringLiteral("casePage"));
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    column->addWidget(headPanel());
    column->addWidget(m_strips);
    column->addWidget(m_forms, 1);
    auto *inside = new QWidget;
    auto *sideColumn = new QVBoxLayout(inside);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_side);
    auto *side = new widgets::ScrollColumn(inside, QStringLiteral("caseSide"),
                                           tr("Prossimo passo, esito e storia"));
    m_scroll = new widgets::ScrollColumn(main, QStringLiteral("caseMain"), tr("Pratica"));
    auto *columns = new widgets::FoldingColumns(m_scroll, side, kSideWidth);
    columns->setSummary(m_side->makeSummary());
    columns->setLinkTexts(tr("Esito e storia · F6"), tr("Torna ai compiti · F6"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
    buildActions();
    wireStrips();
    setFocusProxy(m_table);
    connect(&m_model, &CaseModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_model, &CaseModel::opened, this, [this] { m_table->setCurrentIndex({}); });
    connect(m_forms, &CaseForms::announced, this, [this](const QString &words) {
        refresh();
        Q_EMIT announced(words);
    });
    connect(m_forms, &CaseForms::sendNowWanted, this, &CasePage::sendNow);
    connect(m_forms, &CaseForms::switched, this, [this] {
        if (!m_model.isOpen())
            return;
        refreshActions();
        if (!m_forms->form())
            m_table->setFocus();
    });
    connect(m_side, &CaseSide::noteWanted, m_forms, &CaseForms::note);
    connect(m_side, &CaseSide::noteAwayWanted, m_forms, &CaseForms::noteAway);
    connect(m_side, &CaseSide::noteBackWanted, this, [this](int index) {
        m_forms->keep([index](CaseService &cases, const CaseId &id,
                              int) { return cases.restoreNote(id, index); },
                      tr("Nota riportata."));
    });
}

QWidget *CasePage::headPanel()
{
    auto *panel = new widgets::Panel;
    panel->setObjectName(QStringLiteral("caseHead"));
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    m_name = new TextLabel({}, Type::Title);
    m_name->setObjectName(QStringLiteral("caseName"));
    m_name->setStrong(true);
    m_plainName = new TextLabel({}, Type::Body, Token::Muted);
    m_plainName->setObjectName(QStringLiteral("casePlainName"));
    m_plainName->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_plainName, 1);
    words->addLayout(names);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new TextLabel(tr("Pratica"), Type::Second, Token::Muted));
    m_number = new TextLabel({}, Type::Second);
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setMono(true);
    m_where = new TextLabel({}, Type::Second, Token::Muted);
    m_where->setObjectName(QStringLiteral("caseWhere"));
    m_where->setWordWrap(true);
    line->addWidget(m_number);
    line->addWidget(m_where, 1);
    words->addLayout(line);
    m_headRow->addLayout(words, 1);
    m_deadline = new widgets::Chip({});
    m_deadline->setObjectName(QStringLiteral("caseDeadline"));
    m_headRow->addWidget(m_deadline);
    panel->body()->addLayout(m_headRow);
    return panel;
}

QWidget *CasePage::taskPanel()
{
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    m_rows = new TaskRowsModel(
        m_model, [this](const QString &by) { return colleagueWords(m_desk, by); }, this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("taskTable"));
    m_table->setAccessibleName(tr("Che cosa fare"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, TaskRowsModel::What);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CasePage::seeCurrent, Qt::QueuedConnection);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openTask(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TaskRowsModel::Go)
            openTask(index.row());
    });
    panel->body()->addWidget(m_table);
    panel->body()->addStretch(1);
    return panel;
}

void CasePage::buildActions()
{
    m_suspendAction = m_actions->addAction(tr("Sospendi"), QStringLiteral("clock"), tr("F9"));
    m_suspendAction->setObjectName(QStringLiteral("suspendCase"));
    m_receiptAction = m_actions->addAction(tr("Ricevuta"), QStringLiteral("print"), tr("Ctrl+P"));
    m_receiptAction->setObjectName(QStringLiteral("caseReceipt"));
    m_outcomeAction = m_actions->addAction(tr("Esito arrivato"), QStringLiteral("mail"));
    m_outcomeAction->setObjectName(QStringLiteral("recordOutcome"));
    m_closeAction = m_actions->addAction(tr("Chiudi la pratica"), QStringLiteral("check"));
    m_closeAction->setObjectName(QStringLiteral("closeCase"));
    m_archiveAction = m_actions->addAction(tr("Archivia"), QStringLiteral("archive"));
    m_archiveAction->setObjectName(QStringLiteral("archiveCase"));
    connect(m_suspendAction, &QPushButton::clicked, m_forms, &CaseForms::suspend);
    connect(m_receiptAction, &QPushButton::clicked, this, &CasePage::receiptWanted);
    connect(m_outcomeAction, &QPushButton::clicked, m_forms, &CaseForms::outcome);
    connect(m_closeAction, &QPushButton::clicked, this, [this] {
        m_forms->keep([](CaseService &cases, const CaseId &id,
                         int revision) { return cases.closeCase(id, revision); },
                      tr("Pratica chiusa."));
    });
    connect(m_archiveAction, &QPushButton::clicked, m_forms, &CaseForms::archive);
    auto *go = m_actions->setPrimary(tr("Riprendi"), tr("Ctrl+Invio"));
    go->setObjectName(QStringLiteral("caseGoOn"));
    connect(go, &QPushButton::clicked, this, &CasePage::primary);
}

void CasePage::wireStrips()
{
    connect(m_strips, &CaseStrips::resumeWanted, this, [this] {
        m_forms->keep([](CaseService &cases, const CaseId &id,
                         int revision) { return cases.resume(id, revision); },
                      tr("Pratica ripresa."));
    });
    connect(m_strips, &CaseStrips::bringBackWanted, this, [this] {
        m_forms->keep([](CaseService &cases, const CaseId &id,
                         int revision) { return cases.bringBack(id, revision); },
                      tr("Pratica riportata."));
    });
    connect(m_strips, &CaseStrips::handoverWanted, this, [this] {
        m_forms->keep(
            [](CaseService &cases, const CaseId &id, int) { return cases.requestHandover(id); },
            tr("Richiesta lasciata: il collega la vede sulla pratica."));
    });
    connect(m_strips, &CaseStrips::takeWanted, this, [this] {
        m_forms->keep(
            [](CaseService &cases, const CaseId &id, int) { return cases.releaseByForce(id); },
            tr("Pratica liberata."));
    });
    connect(m_strips, &CaseStrips::handOverNow, this, [this] {
        m_forms->keep(
            [](CaseService &cases, const CaseId &id, int) {
                return cases.release(id).and_then([&] { return cases.view(id); });
            },
            tr("Pratica passata: ora la può prendere il collega."));
    });
    connect(m_strips, &CaseStrips::dropIntegrationWanted, m_forms, &CaseForms::dropIntegration);
    connect(m_strips, &CaseStrips::sendNowWanted, this, &CasePage::sendNow);
    connect(m_strips, &CaseStrips::compareWanted, this, &CasePage::compareWanted);
}

void CasePage::refresh()
{
    if (!m_model.isOpen())
        return;
    m_rows->refresh();
    refreshHead();
    m_strips->refresh();
    m_side->refresh(m_rows->rows());
    refreshActions();
    const casework::NextStep next = casework::nextStepOf(m_rows->rows());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(next.task), TaskRowsModel::What));
}

/// All eight rows stand in the page, which scrolls as a whole when it is too small for them.
void CasePage::fitTable()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
    const bool narrow = m_scroll->viewport()->width() < theme::px(kNarrowHeadAt100);
    m_headRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CasePage::seeCurrent()
{
    if (!m_table->hasFocus())
        return;
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QPoint middle =
        m_table->viewport()->mapTo(m_scroll->inside(), QPoint(0, row.center().y()));
    m_scroll->ensureVisible(0, middle.y(), 0, row.height());
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CasePage::fitTable, Qt::QueuedConnection);
}

void CasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &CasePage::fitTable, Qt::QueuedConnection);
}

void CasePage::refreshHead()
{
    const domain::Case &subject = m_model.current();
    m_name->setText(m_model.benefit().name.it());
    const QString plain = m_model.benefit().plainName.it();
    m_plainName->setText(plain);
    m_plainName->setVisible(plain != m_name->text());
    m_number->setText(groupedLocalNumber(localNumber(subject.id.uuid())));
    QStringList where = {subject.isArchived() ? tr("archiviata")
                                              : caseStateChip(subject.state).word};
    if (subject.integration && !subject.finalisation)
        where = {tr("integrazione %1, bozza").arg(subject.submission - 1)};
    where.append(ownerWords());
    where.append(tr("regole %1").arg(subject.bundleVersion));
    m_where->setText(QStringLiteral("· ") + where.join(QStringLiteral(" · ")));
    const QDate last = lastDayToApply(m_model);
    m_deadline->setVisible(last.isValid() && !subject.isReadOnly() && !subject.integration);
    if (last.isValid())
        m_deadline->setSpec(deadlineChip(last, m_model.today()));
}

QString CasePage::ownerWords() const
{
    const domain::Case &subject = m_model.current();
    const auto who = m_desk.actor();
    if (subject.suspension)
        return tr("tocca a: %1").arg(subject.suspension->who());
    switch (subject.state) {
    case CaseState::ToSend:
    case CaseState::Sent:
        return tr("parte appena c’è rete");
    case CaseState::Received:
        return tr("tocca a: %1").arg(m_model.benefit().body);
    case CaseState::Decided:
    case CaseState::Closed:
        return tr("non c’è altro da fare qui");
    default:
        break;
    }
    const bool held =
        domain::isHeldAgainst(subject.holder, who ? who->pseudonym : QString(), m_model.now());
    return held ? tr("la sta usando %1").arg(colleagueWords(m_desk, subject.holder.by))
                : tr("tocca a te");
}

void CasePage::refreshActions()
{
    const domain::Case &subject = m_model.current();
    const bool draft = !subject.isReadOnly();
    const bool travels = subject.state == CaseState::ToSend || subject.state == CaseState::Sent;
    const bool open = m_forms->form() == nullptr;
    m_suspendAction->setVisible(draft && open);
    m_suspendAction->setText(subject.suspension ? tr("Cambia l’attesa") : tr("Sospendi"));
    m_receiptAction->setVisible(subject.firstFinalisation() && open);
    m_outcomeAction->setVisible(subject.state == CaseState::Received && !subject.isArchived() &&
                                open);
    m_closeAction->setVisible(subject.state == CaseState::Decided && !subject.isArchived() && open);
    m_archiveAction->setVisible(!subject.isArchived() && !travels && open);
    m_actions->setNote(draft && open ? tr("Nessun obbligo di finire: è già salvata.") : QString());
    if (const LifePanel *shown = m_forms->form()) {
        m_actions->setPrimary(shown->confirmText(), tr("Ctrl+Invio"));
        return;
    }
    const QString next = taskName(casework::nextStepOf(m_rows->rows()).task);
    m_actions->setPrimary(draft                 ? tr("Riprendi: %1").arg(next)
                          : isOnTheWay(subject) ? subject.state == CaseState::Refused
                                                      ? tr("Correggi e reinvia")
                                                      : tr("Integra la domanda")
                                                : tr("Torna alle pratiche"),
                          tr("Ctrl+Invio"));
}

void CasePage::suspend()
{
    if (m_model.isOpen())
        m_forms->suspend();
}

void CasePage::primary()
{
    if (LifePanel *shown = m_forms->form()) {
        shown->confirm();
        return;
    }
    const domain::Case &subject = m_model.current();
    if (!subject.isReadOnly())
        goOn();
    else if (isOnTheWay(subject))
        m_forms->integrate();
    else
        Q_EMIT listWanted();
}

/// Going on ends the wait.
void CasePage::goOn()
{
    if (m_model.current().suspension && !m_model.apply([this](CaseService &cases, int revision) {
            return cases.resume(m_model.current().id, revision);
        }))
        return;
    const casework::NextStep next = casework::nextStepOf(caseTasks(m_model));
    if (next.key.isEmpty() || next.task == Task::Documents)
        openTask(static_cast<int>(next.task));
    else
        Q_EMIT questionWanted(next.key);
}

/// The review when every question was looked at, else the question that nobody looked at (W17).
void CasePage::sendNow()
{
    m_forms->showTasks();
    const TaskRow review = caseTasks(m_model)[static_cast<int>(Task::Review)];
    if (review.status == TaskStatus::NotYet)
        goOn();
    else
        Q_EMIT reviewWanted();
}

void CasePage::openQuestions(const TaskRow &row)
{
    if (m_model.current().isReadOnly()) {
        Q_EMIT reviewWanted();
        return;
    }
    const QString key = !row.open.isEmpty()      ? row.open.first()
                        : !row.lacking.isEmpty() ? row.lacking.first()
                                                 : row.keys.value(0);
    if (key.isEmpty())
        Q_EMIT announced(tr("%1: %2.").arg(taskName(row.task), taskDetail(row, m_model)));
    else
        Q_EMIT questionWanted(key);
}

void CasePage::openTask(int at)
{
    if (at < 0 || at >= m_rows->rows().size())
        return;
    m_table->setCurrentIndex(m_rows->index(at, TaskRowsModel::What));
    const TaskRow row = m_rows->rows()[at];
    if (row.status == TaskStatus::NotYet) {
        Q_EMIT announced(tr("%1: %2.").arg(taskName(row.task), taskDetail(row, m_model)));
        return;
    }
    switch (row.task) {
    case Task::Documents:
        Q_EMIT documentsWanted();
        break;
    case Task::Review:
        Q_EMIT reviewWanted();
        break;
    case Task::Signing:
        Q_EMIT signingWanted();
        break;
    default:
        openQuestions(row);
    }
}

/// Digits act only while the list has the focus (A18).
bool CasePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int digit = key->key() - Qt::Key_1;
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (plain && digit >= 0 && digit < m_rows->rowCount()) {
            openTask(digit);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}   // namespace ui
