#include "ui/people/search_box.h"

#include "core/base/clock.h"
#include "core/base/local_number.h"
#include "ui/model/desk_worker.h"
#include "ui/people/code_words.h"
#include "ui/people/person_rows_model.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
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
/// A pause in typing is a search: each one is in the audit trail, and no letter should be.
constexpr int kPauseMs = 250;
constexpr int kIconAt100 = 24;
constexpr int kLeastRows = 60;
constexpr int kIconInset = 16;

bool isPersonCode(CodeKind kind)
{
    return kind == CodeKind::FiscalCode || kind == CodeKind::ProvisionalCode;
}

/// The number on a slip, or the official one with its dots.
bool mayBeCaseNumber(const QString &typed)
{
    return parseLocalNumber(typed) || (typed.count(u'.') >= 2 && typed.back().isDigit());
}

}   // namespace

SearchBox::SearchBox(casework::People &people, const identity::PlaceFile &places,
                     const Clock &clock, QWidget *parent)
    : QWidget(parent), m_people(people), m_places(places), m_clock(clock)
{
    setObjectName(QStringLiteral("searchBox"));
    m_column = new QVBoxLayout(this);
    QVBoxLayout *column = m_column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setProperty("search", true);
    m_field->setPlaceholderText(tr("Cerca o passa la tessera"));
    m_field->setAccessibleName(tr("Cerca o passa la tessera"));
    auto *inField = new QHBoxLayout(m_field);
    inField->setContentsMargins(kIconInset, 0, kIconInset, 0);
    auto *icon = new widgets::IconLabel(QStringLiteral("search"), kIconAt100, Token::Muted);
    auto *hint = new widgets::KeyHint(QStringLiteral("F2"));
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    inField->addWidget(icon);
    inField->addStretch();
    inField->addWidget(hint);
    column->addWidget(m_field);
    m_hint = new widgets::TextLabel({}, Type::Second, Token::Muted);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_hint->setWordWrap(true);
    setOffline(false);
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
    widgets::stretchColumn(m_table, 0);
    m_table->setMinimumHeight(kLeastRows);
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
    column->addWidget(m_results);
    column->addStretch();
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBox::typed);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBox::enter);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_register, &QPushButton::clicked, this,
            [this] { Q_EMIT newPersonWanted(m_field->text().simplified()); });
    auto *down = new QAction(this);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_field->addAction(down);
    connect(down, &QAction::triggered, this, &SearchBox::goDown);
}

void SearchBox::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchBox::clear()
{
    m_field->clear();
    typed();
}

void SearchBox::takeCard(const QString &code)
{
    m_field->setText(code);
    typed();
    enter();
}

void SearchBox::look(const QString &words)
{
    m_field->setText(words);
    typed();
    search();
    m_field->setFocus();
}

/// The results of other words go at once; the new ones come at the pause.
void SearchBox::typed()
{
    m_message->hide();
    showRows({});
    m_searched.clear();
    const bool wanted = m_field->text().simplified().size() >= kShortestSearch;
    m_results->setTitle(tr("Cerco…"));
    showResults(wanted);
    if (wanted)
        m_pause.start();
    else
        m_pause.stop();
}

void SearchBox::showResults(bool shown)
{
    if (m_results->isVisibleTo(this) == shown)
        return;
    m_results->setVisible(shown);
    m_hint->setVisible(!shown);
    Q_EMIT resultsShown(shown);
}

void SearchBox::setOffline(bool offline)
{
    const QString what =
        tr("Cognome e nome, anche con la data di nascita, codice fiscale, telefono o numero della "
           "pratica. Vale anche un codice provvisorio di 11 cifre.");
    m_hint->setText(offline ? tr("Cerco solo su questo computer. %1").arg(what) : what);
}

/// Without rows the panel is its words and its button, no empty table.
void SearchBox::showRows(const QList<casework::PersonRow> &rows)
{
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_column->setStretchFactor(m_results, rows.isEmpty() ? 0 : 1);
    m_column->setStretch(m_column->count() - 1, rows.isEmpty() ? 1 : 0);
}

void SearchBox::search()
{
    m_pause.stop();
    const QString typed = m_field->text().simplified();
    if (typed.size() < kShortestSearch || typed == m_searched)
        return;
    const auto found = m_people.search(typed, kResults);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_searched = typed;
    showRows(*found);
    m_results->setTitle(found->isEmpty() ? tr("Nessuna persona con questi dati. Puoi registrarla "
                                              "adesso.")
                                         : tr("Persone trovate"));
}

void SearchBox::showMessage(const identity::IdentityCode &code)
{
    const QString sentence = codeSentence(code);
    const bool health = code.kind == CodeKind::Stp || code.kind == CodeKind::Eni;
    m_message->setKind(code.valid && !health ? widgets::StripKind::Info : widgets::StripKind::Warn);
    m_message->setWords(QString(), sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void SearchBox::findCase(const QString &typed)
{
    using Rows = QList<casework::CaseRow>;
    m_pause.stop();
    m_worker->run<Rows>([typed](casework::Desk &desk) { return desk.cases().findByNumber(typed); },
                        this,
                        [this, typed](const Result<Rows> &found) {
                            // Somebody who went on typing looks for something else.
                            if (m_field->text().simplified() != typed)
                                return;
                            if (!found)
                                Q_EMIT failed(found.error());
                            else if (found->isEmpty())
                                enterWords();
                            else
                                Q_EMIT caseChosen(found->first().id);
                        });
}

void SearchBox::enterWords()
{
    search();
    if (m_rows->rowCount() > 0)
        choose(0);
    else
        m_register->setFocus();
}

void SearchBox::enter()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty())
        return;
    const auto places = m_places.places();
    const identity::IdentityCode code =
        identity::checkIdentityCode(typed, places ? **places : identity::Places{}, m_clock.today());
    if (code.kind == CodeKind::Stp || code.kind == CodeKind::Eni) {
        m_pause.stop();
        m_results->setTitle(tr("Persona nuova"));
        showMessage(code);
        return;
    }
    if (!isPersonCode(code.kind)) {
        if (m_worker && mayBeCaseNumber(typed))
            findCase(typed);
        else
            enterWords();
        return;
    }
    m_pause.stop();
    const auto found = m_people.findByCode(code.code);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    showMessage(code);
    if (*found) {
        Q_EMIT personChosen(**found);
        return;
    }
    m_results->setTitle(tr("Nessuna persona con questo codice. Puoi registrarla adesso."));
    m_register->setFocus();
}

void SearchBox::goDown()
{
    search();
    if (m_rows->rowCount() == 0)
        return;
    m_table->setFocus();
    m_table->selectRow(0);
}

void SearchBox::choose(int row)
{
    const PersonId id = m_rows->idAt(row);
    if (!id.isNull())
        Q_EMIT personChosen(id);
}

}   // namespace ui
