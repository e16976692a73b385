#include "ui/needs/known_list.h"

#include "core/base/clock.h"
#include "core/rules/vocabulary.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/words/outcome_words.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;

namespace {

struct KnownWords {
    Q_DECLARE_TR_FUNCTIONS(ui::KnownWords)
};

/// With the day, whoever said it.
QString sourceWords(const domain::Fact &fact, const QDate &today)
{
    const QString origin = originWords(fact, true);
    const bool undated =
        fact.origin == domain::Origin::Person || fact.origin == domain::Origin::Operator;
    if (!undated)
        return origin;
    const QDate then = inItaly(fact.recordedAt).date();
    return then == today ? KnownWords::tr("%1, oggi").arg(origin)
                         : QStringLiteral("%1, %2").arg(origin, dayWords(then));
}

}   // namespace

QList<KnownRow> knownRows(const domain::Facts &facts, const QStringList &stale,
                          const rules::Catalogue &catalogue, const QDate &today)
{
    const rules::Vocabulary &vocabulary = catalogue.vocabulary();
    QList<KnownRow> rows;
    for (const rules::Section &section : vocabulary.sections()) {
        for (const QString &key : facts.keys()) {
            const int at = vocabulary.indexOf(key);
            if (at < 0 || vocabulary.at(at).question().section != section.id)
                continue;
            const rules::Question &question = vocabulary.at(at).question();
            const domain::Fact &fact = *facts.find(key);
            rows.append({key, question.shortLabel.it(), answerWords(question, fact),
                         sourceWords(fact, today), stale.contains(key), section.title.it()});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const KnownRow &a, const KnownRow &b) { return a.stale && !b.stale; });
    return rows;
}

KnownList::KnownList(QWidget *parent)
    : QWidget(parent), m_help(new widgets::TextLabel({}, Type::Second, Token::Muted)),
      m_list(new widgets::RowList)
{
    setObjectName(QStringLiteral("knownList"));
    setAccessibleName(tr("Che cosa sappiamo già"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_help->setWordWrap(true);
    m_help->setContentsMargins(4, 0, 4, 0);
    m_list->setObjectName(QStringLiteral("knownRows"));
    column->addWidget(m_help);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 4, 4, 4);
    rows->addWidget(m_list);
    rows->addStretch(1);
    column->addWidget(new widgets::ScrollColumn(inside, QStringLiteral("knownScroll"),
                                                tr("Che cosa sappiamo già")),
                      1);
    connect(m_list, &widgets::RowList::chosen, this, &KnownList::changeWanted);
}

void KnownList::fill(const QList<KnownRow> &rows)
{
    if (rows == m_rows && !m_list->ids().isEmpty())
        return;
    m_rows = rows;
    const QString current = m_list->current();
    m_list->clear();
    QString heading;
    bool anyStale = false;
    for (const KnownRow &row : rows) {
        const QString title = row.stale ? tr("Da confermare") : row.section;
        if (title != heading)
            m_list->addHeading(title);
        heading = title;
        widgets::ListRow *line = m_list->addRow(
            row.key, QStringLiteral("%1: %2").arg(row.label, row.answer), row.origin);
        line->setObjectName(QStringLiteral("known_") + row.key);
        if (row.stale)
            line->addChip({widgets::ChipKind::Warn, QStringLiteral("clock"), tr("S: è così")});
        anyStale = anyStale || row.stale;
    }
    m_list->setCurrent(current);
    m_help->setText(rows.isEmpty() ? tr("Ancora niente. Le risposte di oggi compaiono qui.")
                    : anyStale     ? tr("Invio cambia la risposta. S conferma quelle vecchie.")
                                   : tr("Invio cambia la risposta."));
}

void KnownList::focusList()
{
    m_list->focusCurrent();
}

void KnownList::keyPressEvent(QKeyEvent *event)
{
    const QString current = m_list->current();
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool stale = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const KnownRow &row) {
        return row.stale && row.key == current;
    });
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (plain && event->key() == Qt::Key_S && stale)
        Q_EMIT confirmed(current);
    else
        QWidget::keyPressEvent(event);
}

}   // namespace ui
