#include "ui/wizard/dense_step.h"

#include "core/base/clock.h"
#include "ui/model/case_model.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/dense_row.h"
#include "ui/words/window_dates.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace core;
using domain::AnswerState;

DenseStep::DenseStep(StepState &state, QWidget *parent)
    : StepView(state, parent), m_pages(state.model())
{
    setObjectName(QStringLiteral("denseStep"));
    build();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void DenseStep::forget()
{
    const QStringList keys = m_rows.keys();
    for (const QString &key : keys)
        dropRow(key);
    for (const Group &group : std::as_const(m_groups)) {
        m_column->removeWidget(group.box);
        group.box->hide();
        group.box->deleteLater();
    }
    m_groups.clear();
    m_page.clear();
    m_warned.clear();
}

void DenseStep::leave()
{
    const bool moved = std::exchange(m_moving, true);   // rows stay while they are read
    for (DenseRow *row : std::as_const(m_rows))
        m_state.leave(row->editor());
    forget();
    m_moving = moved;
}

void DenseStep::dropRow(const QString &key)
{
    DenseRow *row = m_rows.take(key);
    m_order.removeAll(key);
    if (!row)
        return;
    row->editor()->disconnect(this);
    row->parentWidget()->layout()->removeWidget(row);
    row->hide();
    row->deleteLater();
}

DenseRow *DenseStep::makeRow(const rules::Question &question)
{
    AnswerEditor *editor =
        m_state.makeEditor(question, {.form = widgets::FieldForm::Dense, .hints = m_state.hints()});
    auto *row = new DenseRow(question, editor);
    row->setNarrow(m_folded);
    m_state.adopt(editor, question.key);
    connect(editor, &AnswerEditor::innerChanged, this, [this] {
        refreshWhy();
        Q_EMIT shown();
    });
    const CaseModel &model = m_state.model();
    row->reload(model.current().facts.find(question.key));
    editor->setPassed(model.passedReason(question.key));
    const QString unfinished = m_state.takeUnfinished(question.key);
    if (!unfinished.isEmpty())
        editor->setUnfinishedText(unfinished);
    return row;
}

void DenseStep::openPage(const QStringList &page)
{
    if (page == m_page)
        return;
    m_moving = true;
    leave();
    m_page = page;
    for (const QString &section : page) {
        auto *box = new QWidget;
        auto *title = new widgets::TextLabel(m_pages.title(section), theme::Type::Second,
                                             theme::Token::Primary);
        title->setObjectName(QStringLiteral("sectionTitle"));
        title->setStrong(true);
        constexpr int kSide = 16;
        title->setContentsMargins(kSide, 2, kSide, 2);
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        rows->addWidget(title);
        m_column->addWidget(box);
        m_groups.insert(section, {box, rows});
    }
    syncRows();
    m_moving = false;
}

/// Rows come and go as the answers decide; those that stay are not touched.
void DenseStep::syncRows()
{
    const QStringList keys = m_pages.keysOf(m_page);
    const QStringList before = m_order;
    for (const QString &key : before) {
        if (keys.contains(key))
            continue;
        m_state.leave(m_rows[key]->editor());
        dropRow(key);
    }
    for (const QString &section : std::as_const(m_page))
        syncGroup(section);
    m_order = keys;
}

void DenseStep::syncGroup(const QString &section)
{
    const Group group = m_groups.value(section);
    const QStringList keys = m_pages.keysOf(section);
    for (int at = 0; at < keys.size(); ++at) {
        if (m_rows.contains(keys[at]))
            continue;
        DenseRow *row = makeRow(*m_state.model().question(keys[at]));
        m_rows.insert(keys[at], row);
        // Those before it in this section stand already; the title is the first.
        group.rows->insertWidget(at + 1, row);
        row->QWidget::show();
    }
    group.box->setVisible(!keys.isEmpty());
}

void DenseStep::showQuestion(const QString &key)
{
    const rules::Question *question = m_state.model().question(key);
    if (!question)
        return;
    openPage(m_pages.pageOf(question->section, m_page));
    // A question that does not matter now has no field; the first of its page is shown.
    makeCurrent(m_rows.contains(key) ? key : m_order.value(0));
    refresh();
    Q_EMIT shown();
    focusAnswer();
}

void DenseStep::makeCurrent(const QString &key)
{
    if (key.isEmpty())
        return;
    m_state.setKey(key);
    for (DenseRow *row : std::as_const(m_rows))
        row->setCurrent(row->key() == key);
    refreshWhy();
}

/// The row that has the focus is the one in hand.
void DenseStep::followFocus(QWidget *now)
{
    if (m_moving || !now || !isAncestorOf(now))
        return;
    for (DenseRow *row : std::as_const(m_rows)) {
        if (!row->isAncestorOf(now) || row->key() == m_state.key())
            continue;
        makeCurrent(row->key());
        Q_EMIT shown();
        return;
    }
}

void DenseStep::focusAnswer()
{
    if (DenseRow *row = current(); row && row->editor()->isEnabled())
        row->editor()->focusEditor();
}

void DenseStep::refresh()
{
    if (m_moving || m_page.isEmpty())
        return;
    m_moving = true;
    const CaseModel &model = m_state.model();
    syncRows();
    const bool open = !model.current().isReadOnly();
    for (DenseRow *row : std::as_const(m_rows)) {
        row->show(model.current().facts.find(row->key()));
        row->setFault(model.contradiction(row->key()));
        row->editor()->setNote(noteOf(row->key()));
        row->editor()->setEnabled(open);
    }
    if (!m_rows.contains(m_state.key()))
        makeCurrent(m_order.value(0));
    m_moving = false;
    refreshWhy();
}

/// An old answer waits for one key.
QString DenseStep::noteOf(const QString &key) const
{
    const CaseModel &model = m_state.model();
    if (!model.isStale(key))
        return {};
    const QDateTime told = model.current().facts.find(key)->recordedAt;
    return tr("%1: ancora così? Invio").arg(shortDayWords(inItaly(told).date()));
}

void DenseStep::reload(const QString &key)
{
    if (DenseRow *shownRow = row(key)) {
        shownRow->reload(m_state.model().current().facts.find(key));
        shownRow->editor()->setPassed(m_state.model().passedReason(key));
    }
    refresh();
}

const rules::Question *DenseStep::inner() const
{
    return current() ? current()->editor()->inner() : nullptr;
}

QStringList DenseStep::missing() const
{
    QStringList keys;
    for (const QString &key : m_order)
        if (m_warned.contains(key) &&
            (!m_state.model().current().facts.find(key) || m_state.model().isStale(key)))
            keys.append(key);
    return keys;
}

/// «10 campi, manca 1».
QString DenseStep::place() const
{
    const auto open = m_state.model().unanswered();
    const auto without = std::count_if(m_order.begin(), m_order.end(),
                                       [&](const QString &key) { return open.contains(key); });
    const auto all = m_order.size();
    const QString fields = all == 1 ? tr("1 campo") : tr("%1 campi").arg(all);
    if (without == 0)
        return tr("%1, completo").arg(fields);
    return without == 1 ? tr("%1, manca 1").arg(fields)
                        : tr("%1, mancano %2").arg(fields).arg(without);
}

QString DenseStep::primaryText() const
{
    const QString next = m_pages.title(m_pages.beside(m_page, 1).value(0));
    return next.isEmpty() ? tr("Continua") : tr("Continua: %1").arg(next.toLower());
}

QString DenseStep::primaryHint() const
{
    return tr("Ctrl+Invio");
}

void DenseStep::takeWithout(AnswerState state)
{
    DenseRow *asked = current();
    if (!asked || !asked->editor()->isEnabled() || asked->editor()->takeWithout(state))
        return;
    m_state.take(asked->key(), state, QJsonValue());
    reload(asked->key());
    enterNext();
}

/// `?` over the rows of a list; boxes and lines take it themselves.
void DenseStep::keyPressEvent(QKeyEvent *event)
{
    DenseRow *asked = current();
    if (event->text() != QStringLiteral("?") || !asked || !asked->editor()->isEnabled()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const domain::Fact *fact = m_state.model().current().facts.find(asked->key());
    const bool again = fact && fact->state == AnswerState::Unknown;
    const AnswerState state = again ? AnswerState::Declined : AnswerState::Unknown;
    if (!asked->editor()->takeWithout(state)) {
        m_state.take(asked->key(), state, QJsonValue());
        reload(asked->key());
    }
}

/// Enter presses the button that has the focus; in a field it goes to the next one (experience.md
/// §4). Past the last field comes the next section.
void DenseStep::pressEnter()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    DenseRow *asked = current();
    const bool option = button && button->property("kit").toString() == QStringLiteral("option");
    if (button && !option) {
        button->click();
        return;
    }
    const auto done = [this, asked] {
        const bool read = asked->editor()->goOn();
        if (read && m_state.model().isStale(asked->key()))
            m_state.confirm(asked->key());
        return read;
    };
    if (!asked || (asked->editor()->isEnabled() && !m_state.going(1, done))) {
        m_state.stay();
        refresh();
        Q_EMIT shown();
        return;
    }
    enterNext();
}

void DenseStep::enterNext()
{
    const auto at = m_order.indexOf(m_state.key());
    if (at + 1 >= m_order.size()) {
        goOn();
        return;
    }
    makeCurrent(m_order[at + 1]);
    Q_EMIT shown();
    focusAnswer();
}

/// Reads every field; false when one of them cannot be read: the focus is there.
bool DenseStep::commitAll()
{
    const QStringList keys = m_order;
    for (const QString &key : keys) {
        DenseRow *read = row(key);
        if (!read || !read->editor()->isEnabled() || read->editor()->commit())
            continue;
        makeCurrent(key);
        focusAnswer();
        return false;
    }
    return true;
}

/// What cannot be read holds back; what has no answer is said once, and then it may stay open.
void DenseStep::goOn()
{
    if (DenseRow *asked = current();
        asked && asked->editor()->isEnabled() && !asked->editor()->goOn()) {
        refresh();
        Q_EMIT shown();
        return;
    }
    if (!commitAll()) {
        refresh();
        Q_EMIT shown();
        return;
    }
    const CaseModel &model = m_state.model();
    QStringList without;
    for (const QString &key : std::as_const(m_order))
        if (model.unanswered().contains(key))
            without.append(key);
    const bool said = std::all_of(without.begin(), without.end(),
                                  [this](const QString &key) { return m_warned.contains(key); });
    if (said || model.current().isReadOnly()) {
        nextPage();
        return;
    }
    m_warned = without;
    for (const QString &key : std::as_const(without))
        row(key)->setMissing(!model.current().facts.find(key));
    makeCurrent(without.first());
    refresh();
    Q_EMIT shown();
    focusAnswer();
}

void DenseStep::nextPage()
{
    const QStringList page = m_pages.beside(m_page, 1);
    if (page.isEmpty()) {
        m_state.flush();
        Q_EMIT finished();
        return;
    }
    openPage(page);
    const QStringList open = m_state.model().unanswered();
    const auto first = std::find_if(m_order.cbegin(), m_order.cend(),
                                    [&](const QString &key) { return open.contains(key); });
    showQuestion(first == m_order.cend() ? m_order.value(0) : *first);
}

void DenseStep::goBack()
{
    if (DenseRow *asked = current();
        asked && asked->editor()->isEnabled() && asked->editor()->goBack())
        return;
    const QStringList before = m_pages.beside(m_page, -1);
    if (before.isEmpty()) {
        for (DenseRow *each : std::as_const(m_rows))
            if (each->editor()->isEnabled())
                each->editor()->commit();
        m_state.flush();
        Q_EMIT leftBackwards();
        return;
    }
    openPage(before);
    showQuestion(m_order.value(0));
}

void DenseStep::skip()
{
    DenseRow *asked = current();
    if (!asked)
        return;
    if (asked->editor()->isEnabled())
        asked->editor()->commit();
    m_state.putOff(asked->key());
    m_warned.append(asked->key());
    enterNext();
}

}   // namespace ui
