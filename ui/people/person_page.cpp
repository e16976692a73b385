#include "ui/people/person_page.h"

#include "core/base/clock.h"
#include "ui/cases/case_rows_model.h"
#include "ui/people/benefit_list.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"
#include "ui/words/italian.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using widgets::KeyButton;
using widgets::Panel;
using widgets::TextLabel;

namespace {

constexpr int kLeftWidth = 440;
constexpr int kBothWidth = 900;
constexpr int kCasesHeight = 120;
constexpr qsizetype kShortName = 12;

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
    KeyButton *start = m_actions->setPrimary(tr("Avvia la domanda"), tr("Ctrl+Invio"));
    start->setObjectName(QStringLiteral("startBenefit"));
    connect(start, &QPushButton::clicked, this,
            [this] { Q_EMIT startWanted(m_benefits->current()); });
    connect(m_benefits, &BenefitList::currentChanged, this, &PersonPage::refreshStart);
    refreshStart({});
}

QWidget *PersonPage::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_card = new Panel(tr("Persona"));
    m_card->setObjectName(QStringLiteral("personCard"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](int row, const QString &label, const QString &name) {
        grid->addWidget(new TextLabel(label, Type::Body, Token::Muted), row, 0, Qt::AlignTop);
        auto *value = new TextLabel;
        value->setObjectName(name);
        value->setWordWrap(true);
        grid->addWidget(value, row, 1);
        return value;
    };
    m_born = add(0, tr("Nascita"), QStringLiteral("cardBorn"));
    grid->addWidget(new TextLabel(tr("Codice fiscale"), Type::Body, Token::Muted), 1, 0,
                    Qt::AlignTop);
    m_code = new TextLabel;
    m_code->setObjectName(QStringLiteral("cardCode"));
    m_codeNote = new TextLabel(tr("da verificare"), Type::Second, Token::Warn);
    m_codeNote->setObjectName(QStringLiteral("cardCodeNote"));
    m_reveal = new widgets::LinkLabel(tr("Mostra"));
    m_reveal->setObjectName(QStringLiteral("revealCode"));
    m_reveal->setAccessibleName(tr("Mostra il codice fiscale: resta nel registro"));
    connect(m_reveal, &QPushButton::clicked, this, &PersonPage::reveal);
    auto *code = new QHBoxLayout;
    code->setSpacing(12);
    code->addWidget(m_code);
    code->addWidget(m_codeNote);
    code->addWidget(m_reveal);
    code->addStretch();
    grid->addLayout(code, 1, 1);
    m_place = add(2, tr("Residenza"), QStringLiteral("cardResidence"));
    m_phone = add(3, tr("Telefono"), QStringLiteral("cardPhone"));
    m_card->body()->addLayout(grid);
    column->addWidget(m_card);

    column->addWidget(buildPresent());
    column->addStretch();
    return left;
}

/// One group of radio buttons in two columns; the arrows move through it.
QWidget *PersonPage::buildPresent()
{
    struct Who {
        const char *id;
        QString word;
    };
    const Who all[] = {{"interessato", tr("La persona interessata")},
                       {"delegato", tr("Delegato")},
                       {"genitore", tr("Genitore")},
                       {"tutore", tr("Tutore")},
                       {"amministratore_di_sostegno", tr("Amministratore di sostegno")},
                       {"accompagnatore", tr("Accompagnatore")},
                       {"interprete", tr("Interprete")}};
    auto *panel = new Panel(tr("Chi è qui adesso"));
    panel->setObjectName(QStringLiteral("present"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_present = new QButtonGroup(this);
    int index = 0;
    for (const Who &who : all) {
        auto *button = new QRadioButton(who.word);
        const QString id = QLatin1String(who.id);
        button->setObjectName(QStringLiteral("present_") + id);
        button->setProperty("who", id);
        connect(button, &QRadioButton::clicked, this, [this, id] { setPresent(id); });
        m_present->addButton(button);
        grid->addWidget(button, index / 2, index % 2);
        ++index;
    }
    panel->body()->addLayout(grid);
    return panel;
}

QWidget *PersonPage::buildRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    m_rightColumn = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_benefitsPanel = new Panel(tr("Che cosa vuole chiedere"));
    m_benefitsPanel->setObjectName(QStringLiteral("benefits"));
    m_benefitsPanel->setBodyMargins(0, 0);
    m_benefits = new BenefitList;
    m_benefitsPanel->body()->addWidget(m_benefits);
    connect(m_benefits, &BenefitList::startWanted, this, &PersonPage::startWanted);
    // What a visit is for comes first.
    setFocusProxy(m_benefits);
    column->addWidget(m_benefitsPanel, 2);
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
    column->addWidget(m_casesPanel, 1);
    return right;
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
    m_person = person;
    m_visit = visit;
    for (QAbstractButton *button : m_present->buttons())
        button->setChecked(button->property("who").toString() == visit.present);
    refreshCard();
    refreshCases();
    m_benefits->show(m_catalogue.benefits(), m_clock.today());
    if (another)
        m_benefits->clearSearch();
}

void PersonPage::refreshCard()
{
    m_card->setTitle(m_person.fullName());
    QString born = m_person.bornOn.isValid() ? longDate(m_person.bornOn) : tr("data non nota");
    if (!m_person.birthPlaceName.isEmpty())
        born += QStringLiteral(", ") + m_person.birthPlaceName;
    m_born->setText(born);
    const domain::Identifier *code = m_person.mainIdentifier();
    m_code->setText(code ? casework::maskedCode(code->value) : tr("nessuno"));
    m_code->setMono(code != nullptr);
    m_reveal->setVisible(code != nullptr);
    m_codeNote->setVisible(code && !code->checked);
    m_place->setText(m_person.residence.isEmpty() ? tr("non nota") : m_person.residence);
    m_phone->setText(m_person.phone.isEmpty() ? tr("non noto") : m_person.phone);
}

void PersonPage::reveal()
{
    const auto traced = m_desk.people().revealed(m_person.id);
    if (!traced) {
        Q_EMIT failed(traced.error());
        return;
    }
    m_code->setText(m_person.mainIdentifier()->value);
    m_reveal->hide();
}

void PersonPage::refreshCases()
{
    const auto found = m_desk.cases().ofPerson(m_person.id);
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

/// The main action says by name what it starts.
void PersonPage::refreshStart(const QString &benefit)
{
    KeyButton *start = m_actions->primary();
    start->setEnabled(!benefit.isEmpty());
    const auto found = m_catalogue.benefit(benefit);
    start->setAccessibleName(found ? tr("Avvia la domanda di %1").arg(found->name.it())
                                   : start->text());
}

void PersonPage::setPresent(const QString &who)
{
    m_visit.present = who;
    const auto saved = m_desk.visits().save(m_visit);
    if (saved)
        Q_EMIT visitChanged(m_visit);
    else
        Q_EMIT failed(saved.error());
}

}   // namespace ui
