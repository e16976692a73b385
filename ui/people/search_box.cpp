#include "ui/people/search_box.h"

#include "core/base/clock.h"
#include "ui/people/code_words.h"
#include "ui/people/person_rows_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using identity::CodeKind;
using theme::Token;
using theme::Type;

namespace {

constexpr qsizetype kShortestSearch = 2;
constexpr int kResults = 20;

bool isPersonCode(CodeKind kind)
{
    return kind == CodeKind::FiscalCode || kind == CodeKind::ProvisionalCode;
}

}   // namespace

SearchBox::SearchBox(casework::People &people, const identity::PlaceFile &places,
                     const Clock &clock, QWidget *parent)
    : QWidget(parent), m_people(people), m_places(places), m_clock(clock)
{
    setObjectName(QStringLiteral("searchBox"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(8);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setProperty("role", QStringLiteral("search"));
    m_field->setPlaceholderText(tr("Cerca o passa la tessera"));
    m_field->setAccessibleName(tr("Cerca o passa la tessera"));
    m_field->setFont(theme::font(Type::Title));
    m_field->setMinimumHeight(theme::grown(56, 28));
    m_field->addAction(theme::icon(QStringLiteral("search"), Token::Muted),
                       QLineEdit::LeadingPosition);
    column->addWidget(m_field);
    m_hint = new widgets::TextLabel(
        tr("Cognome e nome, anche con la data di nascita, o codice fiscale. Vale anche un codice "
           "provvisorio di 11 cifre."),
        Type::Second, Token::Muted);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_message = new widgets::Strip(widgets::StripKind::Warn);
    m_message->setObjectName(QStringLiteral("searchMessage"));
    m_message->hide();
    column->addWidget(m_message);

    m_results = new widgets::Panel(tr("Persone trovate"));
    m_results->setObjectName(QStringLiteral("searchResults"));
    m_results->setBodyMargins(0, 0);
    m_rows = new PersonRowsModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("searchTable"));
    m_table->setAccessibleName(tr("Persone trovate"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_results->body()->addWidget(m_table);
    m_register = new widgets::KeyButton(tr("Registra una persona nuova"));
    m_register->setObjectName(QStringLiteral("registerPerson"));
    m_register->setIconName(QStringLiteral("plus"));
    auto *foot = new QWidget;
    auto *footRow = new QVBoxLayout(foot);
    footRow->setContentsMargins(12, 10, 12, 10);
    footRow->addWidget(m_register, 0, Qt::AlignLeft);
    m_results->setFooter(foot);
    m_results->hide();
    column->addWidget(m_results, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBox::enter);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_register, &QPushButton::clicked, this,
            [this] { Q_EMIT newPersonWanted(m_field->text().simplified()); });
    auto *down = new QAction(this);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_field->addAction(down);
    connect(down, &QAction::triggered, this, [this] {
        if (m_rows->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(0);
        }
    });
}

void SearchBox::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

bool SearchBox::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void SearchBox::clear()
{
    m_field->clear();
    search();
}

void SearchBox::takeCard(const QString &code)
{
    m_field->setText(code);
    search();
    enter();
}

void SearchBox::search()
{
    const QString typed = m_field->text().simplified();
    m_message->hide();
    const bool wanted = typed.size() >= kShortestSearch;
    if (m_results->isVisibleTo(this) != wanted) {
        m_results->setVisible(wanted);
        Q_EMIT resultsShown(wanted);
    }
    if (!wanted) {
        m_rows->setRows({});
        return;
    }
    const auto found = m_people.search(typed, kResults);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_rows->setRows(*found);
    m_results->setTitle(found->isEmpty() ? tr("Nessuna persona con questi dati. Puoi registrarla "
                                              "adesso.")
                                         : tr("Persone trovate"));
}

void SearchBox::showMessage(const identity::IdentityCode &code, bool found)
{
    const QString sentence = codeSentence(code);
    const bool health = code.kind == CodeKind::Stp || code.kind == CodeKind::Eni;
    m_message->setKind(code.valid && !health ? widgets::StripKind::Info : widgets::StripKind::Warn);
    m_message->setWords(found || health
                            ? QString()
                            : tr("Nessuna persona con questo codice. Puoi registrarla adesso."),
                        sentence);
    m_message->setVisible(!found || !sentence.isEmpty());
}

void SearchBox::enter()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty())
        return;
    const auto places = m_places.places();
    const identity::IdentityCode code =
        identity::checkIdentityCode(typed, places ? **places : identity::Places{}, m_clock.today());
    if (!isPersonCode(code.kind)) {
        if (code.kind == CodeKind::Stp || code.kind == CodeKind::Eni)
            showMessage(code, false);
        else if (m_rows->rowCount() > 0)
            choose(0);
        else
            m_register->setFocus();
        return;
    }
    const auto found = m_people.findByCode(code.code);
    if (!found) {
        Q_EMIT failed(found.error());
    } else if (*found) {
        showMessage(code, true);
        Q_EMIT personChosen(**found);
    } else {
        showMessage(code, false);
        m_register->setFocus();
    }
}

void SearchBox::choose(int row)
{
    const PersonId id = m_rows->idAt(row);
    if (!id.isNull())
        Q_EMIT personChosen(id);
}

}   // namespace ui
