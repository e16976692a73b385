#include "ui/wizard/step_page.h"

#include "ui/eligibility/eligibility_panel.h"
#include "ui/model/case_model.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/answers_so_far.h"
#include "ui/wizard/dense_step.h"
#include "ui/wizard/fault_summary.h"
#include "ui/wizard/guided_step.h"
#include "ui/wizard/jump_panel.h"
#include "ui/wizard/step_state.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::KeyButton;

namespace {

const QString kDense = QStringLiteral("wizard_dense");

}   // namespace

StepView *StepPage::view() const
{
    return m_dense ? static_cast<StepView *>(m_denseStep) : m_guided;
}

void StepPage::wireView(StepView *view)
{
    connect(view, &StepView::shown, this, [this, view] {
        if (view != this->view())
            return;
        refresh();
        // A handed-in case is only looked at: the way on has the focus.
        if (m_model.current().isReadOnly())
            m_actions->primary()->setFocus(Qt::OtherFocusReason);
    });
    connect(view, &StepView::finished, this, &StepPage::finished);
    connect(view, &StepView::leftBackwards, this, &StepPage::leftBackwards);
}

/// Another case, or none: nothing typed for the last one may be seen or stored in the next.
void StepPage::restart()
{
    m_guided->forget();
    m_denseStep->forget();
    m_jump->hide();
    m_state->restart();
    if (m_model.isOpen())
        setDense(m_model.preference(kDense).toBool(m_dense));
}

void StepPage::resume()
{
    const QString &position = m_model.current().position;
    const QStringList open = m_model.unanswered();
    if (m_model.relevant().contains(position))
        showQuestion(position);
    else if (!open.isEmpty())
        showQuestion(open.first());
    else if (!m_model.relevant().isEmpty())
        showQuestion(m_model.relevant().last());
    m_state->rest();   // to look at a case is no change of it
}

void StepPage::showQuestion(const QString &key)
{
    const widgets::LayoutPause pause(*this);
    m_jump->hide();
    view()->showQuestion(key);
}

void StepPage::goTo(const QString &key)
{
    showQuestion(key);
    m_state->flush();
}

QString StepPage::currentKey() const
{
    return m_state->key();
}

QString StepPage::currentField() const
{
    const rules::Question *inner = view()->inner();
    return inner ? inner->key : QString();
}

void StepPage::keepUnfinished()
{
    if (m_model.isOpen())
        m_state->flush();
}

/// The other view takes over at the same question: what stands in the fields goes through the
/// state, also what is no answer yet.
void StepPage::setDense(bool dense)
{
    const QString key = m_state->key();
    if (dense != m_dense) {
        view()->leave();
        m_dense = dense;
        m_guided->setVisible(!dense);
        m_denseStep->setVisible(dense);
        arrange(m_columns->isFolded());
    }
    m_density->setText(m_dense ? tr("Guidata") : tr("Densa"));
    m_density->setAccessibleName(m_dense ? tr("Una domanda alla volta")
                                         : tr("Tutta la sezione in una pagina"));
    if (!key.isEmpty())
        view()->showQuestion(key);
}

void StepPage::toggleDensity()
{
    if (!m_model.isOpen())
        return;
    setDense(!m_dense);
    m_model.setPreference(kDense, m_dense);
    Q_EMIT announced(m_dense ? tr("Vista densa: una sezione in una pagina.")
                             : tr("Vista guidata: una domanda alla volta."));
}

void StepPage::setHints(bool hints)
{
    const QString key = m_state->key();
    m_state->setHints(hints);
    m_denseStep->leave();
    m_guided->leave();
    m_guided->dropSpare();
    showQuestion(key);
}

void StepPage::goOn()
{
    const widgets::LayoutPause pause(*this);
    view()->goOn();
}

void StepPage::goBack()
{
    const widgets::LayoutPause pause(*this);
    view()->goBack();
}

void StepPage::skip()
{
    if (!m_model.isOpen() || m_model.current().isReadOnly())
        return;
    const widgets::LayoutPause pause(*this);
    view()->skip();
}

void StepPage::openJump()
{
    if (m_model.isOpen() && !m_state->key().isEmpty())
        m_jump->open(m_dense);
}

void StepPage::pressEnter()
{
    if (!m_jump->isAncestorOf(focusWidget()))
        view()->pressEnter();
    else if (auto *row = qobject_cast<QAbstractButton *>(focusWidget()))
        row->click();
}

/// What was given back is shown where it stands, so that nothing changes out of sight.
void StepPage::tellChange(const QString &key, bool undone)
{
    if (key.isEmpty())
        return;
    if (key != m_state->key() && m_model.relevant().contains(key))
        showQuestion(key);
    view()->reload(key);
    refresh();
    view()->focusAnswer();
    const rules::Question *question = m_model.question(key);
    const QString label = question ? question->shortLabel.it() : key;
    Q_EMIT announced(undone ? tr("Annullato: %1").arg(label) : tr("Rifatto: %1").arg(label));
}

void StepPage::undo()
{
    if (m_model.canUndo())
        tellChange(m_model.undo(), true);
}

void StepPage::redo()
{
    if (m_model.canRedo())
        tellChange(m_model.redo(), false);
}

void StepPage::refresh()
{
    if (!m_model.isOpen() || m_state->key().isEmpty() || view()->isMoving())
        return;
    refreshCrumbs();
    refreshRemaining();
    refreshFaults();
    m_answers->refresh(m_dense ? QString() : m_state->key());
    m_actions->primary()->setText(view()->primaryText());
    m_actions->primary()->setKeyHint(view()->primaryHint());
    const bool open = !m_model.current().isReadOnly();
    for (KeyButton *button : std::as_const(m_inBar))
        button->setEnabled(open);
    m_undo->setEnabled(m_model.canUndo());
}

void StepPage::refreshCrumbs()
{
    m_benefit->setText(m_model.benefit().name.it());
    m_benefit->setAccessibleName(tr("%1: tutte le risposte").arg(m_model.benefit().name.it()));
    QString section;
    for (const rules::Section &one : m_model.sections())
        if (const auto *question = m_state->question(); question && one.id == question->section)
            section = one.title.it();
    m_section->setText(QStringLiteral("› %1 ›").arg(section));
    m_number->setText(view()->place());
}

void StepPage::refreshRemaining()
{
    const auto left = m_model.unanswered().size();
    m_remaining->setText(left == 0   ? tr("Nessuna domanda aperta")
                         : left == 1 ? tr("Resta circa 1 domanda")
                                     : tr("Restano circa %1 domande").arg(left));
    const auto later = m_model.later().size();
    m_later->setText(later == 1 ? tr("1 rimandata") : tr("%1 rimandate").arg(later));
    m_later->setVisible(later > 0);
    m_later->updateGeometry();
}

/// The field in hand says its own fault.
void StepPage::refreshFaults()
{
    QList<StepFault> faults = m_state->faults();
    if (m_dense) {
        for (const QString &key : m_denseStep->missing())
            faults.append({key, m_model.question(key)->shortLabel.it(),
                           m_model.isStale(key) ? tr("Da confermare.") : tr("Manca la risposta.")});
    } else {
        faults.removeIf([this](const StepFault &fault) { return fault.key == m_state->key(); });
    }
    m_faults->show(faults);
}

}   // namespace ui
