#include "ui/people/person_page.h"

#include "core/base/clock.h"
#include "ui/cases/case_rows_model.h"
#include "ui/model/desk_worker.h"
#include "ui/people/benefit_list.h"
#include "ui/people/confirm_strip.h"
#include "ui/people/duplicates_panel.h"
#include "ui/people/household_panel.h"
#include "ui/people/person_card.h"
#include "ui/people/present_panel.h"
#include "ui/people/talk_panel.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/words/window_dates.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace core;
using widgets::KeyButton;
using widgets::Panel;

namespace {

constexpr int kLeftWidth = 440;
constexpr int kBothWidth = 900;
constexpr int kCasesHeight = 120;
constexpr int kBenefitsHeight = 260;
/// Who lives together, where, how to reach them: asked again after so long (W8).
constexpr int kStaleDays = 90;
constexpr qsizetype kMostUndone = 20;

}   // namespace

PersonPage::PersonPage(casework::Desk &desk, const rules::Catalogue &catalogue, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent), m_desk(desk), m_catalogue(catalogue), m_clock(clock),
      m_actions(new widgets::ActionBar)
{
    setObjectName(QStringLiteral("personPage"));
    auto *inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide,
                                  widgets::kPageTop);
    m_columns->setSpacing(widgets::kColumnGap);
    m_left = buildLeft();
    m_right = buildRight();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(
        new widgets::ScrollColumn(inside, QStringLiteral("personScroll"), tr("Persona")));
    arrange();

    KeyButton *close = m_actions->addAction(tr("Chiudi la visita"), QStringLiteral("check"));
    close->setObjectName(QStringLiteral("closeVisit"));
    connect(close, &QPushButton::clicked, this, &PersonPage::closeVisitWanted);
    KeyButton *needs = m_actions->setPrimary(tr("Continua: bisogni"), tr("Ctrl+Invio"));
    needs->setObjectName(QStringLiteral("goToNeeds"));
    connect(needs, &QPushButton::clicked, this, &PersonPage::needsWanted);
}

QWidget *PersonPage::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    m_card = new PersonCard;
    m_present = new PresentPanel;
    m_talk = new TalkPanel;
    column->addWidget(m_card);
    column->addWidget(m_present);
    column->addWidget(m_talk);
    column->addStretch(1);
    connect(m_card, &PersonCard::revealWanted, this, &PersonPage::reveal);
    connect(m_card, &PersonCard::editWanted, this, &PersonPage::editWanted);
    connect(m_present, &PresentPanel::changed, this, &PersonPage::setPresent);
    connect(m_present, &PresentPanel::mandateWanted, this,
            [this] { Q_EMIT mandateWanted(m_visit.presentName); });
    connect(m_talk, &TalkPanel::changed, this,
            [this](const QString &language, bool interpreter, domain::ContactWay way) {
                domain::Person changed = m_person;
                changed.language = language;
                changed.needsInterpreter = interpreter;
                changed.contact.way = way;
                store(changed);
            });
    return left;
}

QWidget *PersonPage::buildRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    m_rightColumn = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    m_undo = new widgets::Strip(widgets::StripKind::Ok);
    m_undo->setObjectName(QStringLiteral("undoStrip"));
    m_back = m_undo->setButton(tr("Annulla"), tr("Ctrl+Z"));
    connect(m_back, &QPushButton::clicked, this, &PersonPage::undo);
    column->addWidget(m_undo);
    m_twin = new widgets::Strip(widgets::StripKind::Warn, tr("Forse ha già un’altra scheda."));
    m_twin->setObjectName(QStringLiteral("twinStrip"));
    connect(m_twin->setButton(tr("Confronta")), &QPushButton::clicked, this,
            [this] { m_duplicates->setFocus(); });
    column->addWidget(m_twin);
    m_household = new HouseholdPanel(m_clock);
    column->addWidget(m_household);
    m_stale = new ConfirmStrip;
    column->addWidget(m_stale);
    m_benefitsPanel = new Panel(tr("Che cosa vuole chiedere"));
    m_benefitsPanel->setObjectName(QStringLiteral("benefits"));
    m_benefitsPanel->setBodyMargins(0, 0);
    m_benefits = new BenefitList;
    m_benefits->setMinimumHeight(kBenefitsHeight);
    m_benefitsPanel->body()->addWidget(m_benefits);
    connect(m_benefits, &BenefitList::startWanted, this, &PersonPage::startWanted);
    // What a visit is for comes first.
    setFocusProxy(m_benefits);
    column->addWidget(m_benefitsPanel, 2);
    // Under the field that has the focus on arrival, so that the page does not begin scrolled.
    m_duplicates = new DuplicatesPanel;
    column->addWidget(m_duplicates);
    column->addWidget(buildCases(), 1);
    connect(m_household, &HouseholdPanel::changed, this,
            [this](const domain::Household &household) {
                domain::Person changed = m_person;
                changed.household = household;
                store(changed);
            });
    connect(m_stale, &ConfirmStrip::confirmed, this, &PersonPage::confirmStale);
    connect(m_stale, &ConfirmStrip::changedSince, this, &PersonPage::correctStale);
    connect(m_duplicates, &DuplicatesPanel::joinWanted, this, &PersonPage::join);
    connect(m_duplicates, &DuplicatesPanel::apartWanted, this, &PersonPage::keepApart);
    auto *back = new QShortcut(QKeySequence::Undo, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &PersonPage::undo);
    return right;
}

QWidget *PersonPage::buildCases()
{
    m_casesPanel = new Panel(tr("Pratiche"));
    m_casesPanel->setBodyMargins(0, 0);
    m_rows = new CaseRowsModel(m_catalogue, m_clock, CaseRowsModel::Scope::OnePerson, this);
    m_cases = new QTableView;
    m_cases->setObjectName(QStringLiteral("personCases"));
    m_cases->setAccessibleName(tr("Pratiche della persona"));
    m_cases->setModel(m_rows);
    widgets::styleTable(m_cases);
    widgets::stretchColumn(m_cases, CaseRowsModel::What);
    m_cases->setMinimumHeight(kCasesHeight);
    m_casesPanel->body()->addWidget(m_cases);
    connect(m_cases, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseWanted(m_rows->idAt(index.row())); });
    return m_casesPanel;
}

/// Side by side; when that gets too narrow, what is done with the person comes first.
void PersonPage::arrange()
{
    const bool narrow = width() < theme::px(kBothWidth);
    m_columns->removeWidget(m_left);
    m_columns->removeWidget(m_right);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->insertWidget(0, narrow ? m_right : m_left);
    m_columns->insertWidget(1, narrow ? m_left : m_right, narrow ? 0 : 1);
    m_left->setMinimumWidth(narrow ? 0 : theme::px(kLeftWidth));
    m_left->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme::px(kLeftWidth));
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersonPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void PersonPage::show(const domain::Person &person, const domain::Visit &visit)
{
    const bool another = person.id != m_person.id;
    const domain::Person known = std::exchange(m_person, person);
    m_visit = visit;
    // What undo would bring back is older than what somebody else wrote since.
    if (m_person != known) {
        m_before.clear();
        m_joined.reset();
        m_undo->hide();
    }
    refreshRecord();
    refreshCases();
    m_benefits->show(m_catalogue.benefits(), m_clock.today());
    if (another) {
        m_benefits->clearSearch();
        showDuplicates(QList<casework::Duplicate>());   // not those of who was here before
        refreshDuplicates();
    }
}

void PersonPage::refreshRecord()
{
    m_card->show(m_person);
    m_present->show(m_person, m_visit, m_clock.today());
    m_talk->show(m_person);
    m_household->show(m_person);
    refreshStale();
}

/// One question at a time: first who lives together, then where and how to reach them.
void PersonPage::refreshStale()
{
    const auto isStale = [this](const QDateTime &at) {
        return at.isValid() && inItaly(at).date().daysTo(m_clock.today()) > kStaleDays;
    };
    const auto since = [](const QDateTime &at) {
        return tr("Dato del %1.").arg(dayWords(inItaly(at).date()));
    };
    const QDateTime household = m_person.household.confirmedAt;
    const QDateTime contact = m_person.contact.confirmedAt;
    m_stale->setVisible(isStale(household) || isStale(contact));
    if (isStale(household))
        m_stale->ask(m_person.household.members.isEmpty() ? tr("Vive ancora da sola?")
                                                          : tr("Vivono ancora insieme?"),
                     since(household));
    else if (isStale(contact))
        m_stale->ask(tr("Indirizzo e telefono sono ancora questi?"), since(contact));
    m_stale->setProperty("about", isStale(household) ? QStringLiteral("household")
                                                     : QStringLiteral("contact"));
}

void PersonPage::confirmStale()
{
    m_answering = true;
    domain::Person changed = m_person;
    if (m_stale->property("about") == QLatin1String("household"))
        changed.household.confirmedAt = m_clock.nowUtc();
    else
        changed.contact.confirmedAt = m_clock.nowUtc();
    store(changed);
}

void PersonPage::correctStale()
{
    if (m_stale->property("about") == QLatin1String("household"))
        m_household->focusRows();
    else
        Q_EMIT editWanted();
}

void PersonPage::store(domain::Person changed)
{
    const domain::Person before = m_person;
    const auto saved = m_desk.people().save(changed);
    if (saved)
        noteChange(*saved, before);
    else
        Q_EMIT failed(saved.error());
}

void PersonPage::noteChange(const domain::Person &person, const domain::Person &before)
{
    m_before.append(before);
    if (m_before.size() > kMostUndone)
        m_before.removeFirst();
    m_joined.reset();
    m_person = person;
    refreshRecord();
    offerUndo(tr("Salvato."));
    Q_EMIT personChanged(m_person);
}

/// What had the focus may be gone with the question it answered: then it goes to «Annulla».
void PersonPage::offerUndo(const QString &words)
{
    m_undo->setWords(words, {});
    m_undo->show();
    if (m_answering)
        m_back->setFocus();
    m_answering = false;
}

void PersonPage::undo()
{
    if (!m_joined && m_before.isEmpty())
        return;
    const auto back = m_joined ? m_desk.people().separate(m_person.id, *m_joined)
                               : m_desk.people().save(m_before.last());
    if (!back) {
        Q_EMIT failed(back.error());
        return;
    }
    if (!m_joined)
        m_before.removeLast();
    const bool wasJoined = std::exchange(m_joined, std::nullopt).has_value();
    m_person = *back;
    refreshRecord();
    m_undo->setVisible(!m_before.isEmpty());
    if (wasJoined) {
        refreshCases();
        refreshDuplicates();
    }
    Q_EMIT personChanged(m_person);
}

void PersonPage::reveal()
{
    const auto traced = m_desk.people().revealed(m_person.id);
    if (traced)
        m_card->reveal();
    else
        Q_EMIT failed(traced.error());
}

/// Among a hundred thousand names it takes longer than a page, and each one compared is a line of
/// the trail on the disk: the window does not wait for it.
void PersonPage::refreshDuplicates()
{
    if (!m_worker) {
        showDuplicates(m_desk.people().possibleDuplicates(m_person));
        return;
    }
    using Found = QList<casework::Duplicate>;
    m_worker->run<Found>(
        [person = m_person](casework::Desk &desk) {
            return desk.people().possibleDuplicates(person);
        },
        this,
        [this, id = m_person.id](const Result<Found> &found) {
            const bool locked = !found && found.error().code == ErrorCode::Locked;
            if (id == m_person.id && !locked)
                showDuplicates(found);
        });
}

void PersonPage::showDuplicates(const Result<QList<casework::Duplicate>> &found)
{
    m_duplicates->show(m_person, found.value_or(QList<casework::Duplicate>{}));
    m_twin->setVisible(found && !found->isEmpty());
    if (!found)
        Q_EMIT failed(found.error());
}

void PersonPage::join(const PersonId &other)
{
    m_answering = true;
    const auto joined = m_desk.people().join(m_person.id, other);
    if (!joined) {
        Q_EMIT failed(joined.error());
        return;
    }
    m_before.clear();
    m_joined = other;
    m_person = *joined;
    refreshRecord();
    refreshCases();
    refreshDuplicates();
    offerUndo(tr("Le due schede sono una sola: ci sono i codici, i dati e le pratiche di tutte e "
                 "due."));
    Q_EMIT personChanged(m_person);
}

void PersonPage::keepApart(const PersonId &other)
{
    const auto apart = m_desk.people().keepApart(m_person.id, other);
    if (!apart) {
        Q_EMIT failed(apart.error());
        return;
    }
    m_person = *apart;
    refreshDuplicates();
    Q_EMIT personChanged(m_person);
}

void PersonPage::refreshCases()
{
    const auto found = m_desk.cases().ofPerson(m_person.id);
    m_rows->setDiffering(m_desk.sharedDrafts().differing().value_or(QList<CaseId>{}));
    m_rows->setRows(found.value_or(QList<casework::CaseRow>{}));
    m_cases->setVisible(m_rows->rowCount() > 0);
    const bool none = m_rows->rowCount() == 0;
    m_casesPanel->setTitle(none ? tr("Ancora nessuna pratica") : tr("Pratiche"));
    // Without rows the panel is its header alone.
    m_casesPanel->setSizePolicy(QSizePolicy::Preferred,
                                none ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    m_rightColumn->setStretchFactor(m_casesPanel, none ? 0 : 1);
    if (!found)
        Q_EMIT failed(found.error());
}

void PersonPage::setPresent(const QString &who, const QString &name, const QString &mandate)
{
    if (m_visit.present == who && m_visit.presentName == name && m_visit.mandate == mandate)
        return;
    m_visit.present = who;
    m_visit.presentName = name;
    m_visit.mandate = mandate;
    const auto saved = m_desk.visits().save(m_visit);
    if (saved)
        Q_EMIT visitChanged(m_visit);
    else
        Q_EMIT failed(saved.error());
}

}   // namespace ui
