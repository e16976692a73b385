#include "ui/variants/curve_panel.h"

#include "ui/model/triage_model.h"
#include "ui/theme/theme.h"
#include "ui/variants/break_rows.h"
#include "ui/variants/curve_chart.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_model.h"
#include "ui/widgets/table_style.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using triage::RightKind;
using widgets::TextLabel;

namespace {

constexpr int kTableAt100 = 172;
constexpr int kLeastLetters = 12;
constexpr int kBoxAt100 = 380;

QComboBox *box(const QString &name, const QString &accessible)
{
    auto *made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(accessible);
    // Grows with its words where there is room, and asks for little where there is none.
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(kLeastLetters);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

}   // namespace

CurvePanel::CurvePanel(VariantsModel &variants, QWidget *parent)
    : Panel(tr("Come cambia l’importo"), parent), m_variants(variants)
{
    setObjectName(QStringLiteral("curvePanel"));
    m_benefit = box(QStringLiteral("curveBenefit"), tr("Misura"));
    m_axis = box(QStringLiteral("curveAxis"), tr("Secondo"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    m_benefit->setMaximumWidth(theme::px(kBoxAt100));
    m_axis->setMaximumWidth(theme::px(kBoxAt100));
    choice->addWidget(m_benefit);
    choice->addWidget(new TextLabel(tr("secondo"), Type::Second, Token::Muted));
    choice->addWidget(m_axis);
    choice->addStretch();
    m_sentence = new TextLabel;
    m_sentence->setObjectName(QStringLiteral("curveSentence"));
    m_sentence->setWordWrap(true);
    m_chart = new CurveChart;
    m_rows = new BreakRows(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("curveTable"));
    m_table->setAccessibleName(tr("Punti in cui cambia"));
    m_table->setModel(m_rows);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, BreakRows::Why);
    body()->addLayout(choice);
    body()->addWidget(m_sentence);
    body()->addWidget(m_chart);
    body()->addWidget(m_table);
    connect(m_benefit, &QComboBox::activated, this, [this] {
        fillAxes();
        follow();
    });
    connect(m_axis, &QComboBox::activated, this, &CurvePanel::follow);
    connect(&m_variants, &VariantsModel::curveChanged, this, &CurvePanel::showCurve);
    showCurve();
}

void CurvePanel::refresh()
{
    const QString chosen = m_benefit->currentData().toString();
    const TriageModel &triage = m_variants.triage();
    const QSignalBlocker quiet(m_benefit);
    m_benefit->clear();
    if (triage.isOpen()) {
        for (const triage::Right &right : triage.assessment().rights) {
            const bool open = right.kind == RightKind::Probable || right.kind == RightKind::Maybe ||
                              right.kind == RightKind::Received;
            const auto benefit = triage.benefit(right.benefit);
            if (open && !benefit.shown.amounts.isEmpty() &&
                !triage::curveAxes(triage.catalogue(), right.benefit, triage.facts(),
                                   triage.today())
                     .isEmpty())
                m_benefit->addItem(benefit.name.it(), right.benefit);
        }
    }
    m_benefit->setCurrentIndex(std::max(0, m_benefit->findData(chosen)));
    setVisible(m_benefit->count() > 0);
    fillAxes();
    follow();
}

void CurvePanel::showBenefit(const QString &benefit)
{
    const int at = m_benefit->findData(benefit);
    if (at < 0)
        return;
    m_benefit->setCurrentIndex(at);
    fillAxes();
    follow();
}

void CurvePanel::focusFirst()
{
    m_benefit->setFocus(Qt::OtherFocusReason);
}

void CurvePanel::fillAxes()
{
    const QString chosen = m_axis->currentData().toString();
    const TriageModel &triage = m_variants.triage();
    m_axis->clear();
    m_axes.clear();
    if (!triage.isOpen() || m_benefit->count() == 0)
        return;
    m_axes = triage::curveAxes(triage.catalogue(), m_benefit->currentData().toString(),
                               triage.facts(), triage.today());
    for (const triage::CurveAxis &axis : std::as_const(m_axes))
        m_axis->addItem(axis.label, axis.key);
    m_axis->setCurrentIndex(std::max(0, m_axis->findData(chosen)));
}

void CurvePanel::follow()
{
    if (isVisibleTo(parentWidget()) && m_axis->currentIndex() >= 0)
        m_variants.follow(m_benefit->currentData().toString(), m_axes[m_axis->currentIndex()]);
}

void CurvePanel::showCurve()
{
    const triage::PersonalCurve *curve = m_variants.curve();
    m_chart->setVisible(curve != nullptr);
    m_table->setVisible(curve != nullptr && !curve->curve.breaks.isEmpty());
    if (curve == nullptr) {
        m_chart->clear();
        m_rows->setCurve({}, {});
        m_sentence->setText(m_variants.isFollowing()
                                ? tr("Sto calcolando…")
                                : tr("Per questa misura la curva non si può calcolare: mancano "
                                     "risposte, o l’importo non è un numero solo."));
        return;
    }
    m_sentence->setText(curveSentence(*curve));
    m_chart->setCurve(*curve);
    m_chart->setAccessibleName(
        tr("Grafico: %1 secondo %2").arg(m_benefit->currentText(), m_axis->currentText()));
    m_chart->setAccessibleDescription(m_sentence->text());
    m_rows->setCurve(curve->axis, curve->curve.breaks);
    m_table->setFixedHeight(
        std::min(theme::px(kTableAt100), m_table->horizontalHeader()->sizeHint().height() +
                                             m_rows->rowCount() * theme::grown(33, 20) + 4));
}

}   // namespace ui
