#include "ui/variants/variants_model.h"

#include "ui/model/desk_worker.h"
#include "ui/model/triage_model.h"

namespace ui {

using namespace core;
using triage::Comparison;
using triage::Variant;

namespace {

constexpr qsizetype kReady = 2;

}   // namespace

/// What one turn of the worker gives.
struct VariantsModel::Worked {
    QList<Comparison> ready;
    QList<Comparison> compared;
};

VariantsModel::VariantsModel(TriageModel &triage, DeskWorker &worker, QObject *parent)
    : QObject(parent), m_triage(triage), m_worker(worker)
{
    connect(&m_triage, &TriageModel::opened, this, &VariantsModel::forget);
    connect(&m_triage, &TriageModel::changed, this, &VariantsModel::changed);
}

VariantsModel::~VariantsModel() = default;

const Comparison *VariantsModel::comparison(qsizetype at) const
{
    return at < m_comparisons.size() && m_comparisons[at].variant == m_variants[at]
               ? &m_comparisons[at]
               : nullptr;
}

void VariantsModel::forget()
{
    ++m_asked;
    ++m_curveAsked;
    m_variants.clear();
    m_comparisons.clear();
    m_ready.clear();
    m_workedOn.reset();
    m_begun = false;
    m_takeReady = false;
    m_curve.reset();
    m_benefit.clear();
    m_following = false;
    Q_EMIT changed();
    Q_EMIT curveChanged();
}

bool VariantsModel::add(const Variant &variant)
{
    if (variant.isEmpty() || m_variants.size() >= kMost)
        return false;
    m_variants.append(variant);
    compute();
    return true;
}

void VariantsModel::change(qsizetype at, const Variant &variant)
{
    if (variant.isEmpty()) {
        remove(at);
        return;
    }
    m_variants[at] = variant;
    compute();
}

void VariantsModel::remove(qsizetype at)
{
    m_variants.removeAt(at);
    if (at < m_comparisons.size())
        m_comparisons.removeAt(at);
    Q_EMIT changed();
}

void VariantsModel::begin()
{
    if (!m_triage.isOpen() || std::exchange(m_begun, true))
        return;
    m_takeReady = true;
    if (m_workedOn == m_triage.facts() && m_variants.isEmpty() && !m_ready.isEmpty())
        take(Worked{m_ready, {}});
    refresh();
}

void VariantsModel::refresh()
{
    if (m_triage.isOpen() && m_workedOn != m_triage.facts())
        compute();
}

void VariantsModel::compute()
{
    if (!m_triage.isOpen())
        return;
    if (m_day != m_triage.today() || !m_comparer) {
        m_day = m_triage.today();
        m_comparer = std::make_shared<triage::VariantComparer>(m_triage.sharedCatalogue(), m_day);
    }
    m_workedOn = m_triage.facts();
    const int asked = ++m_asked;
    ++m_running;
    m_worker.runPlain<Result<Worked>>(
        [comparer = m_comparer, facts = *m_workedOn, received = m_triage.received(),
         variants = m_variants]() -> Result<Worked> {
            comparer->setReceived(received);
            Worked worked;
            auto ready = triage::readyVariants(*comparer, facts, kReady);
            if (!ready)
                return tl::unexpected(ready.error());
            worked.ready = std::move(*ready);
            for (const Variant &variant : variants) {
                auto compared = comparer->compare(facts, variant);
                if (!compared)
                    return tl::unexpected(compared.error());
                worked.compared.append(std::move(*compared));
            }
            return worked;
        },
        this,
        [this, asked](const Result<Worked> &worked) {
            --m_running;
            if (asked == m_asked)
                take(worked);
            else
                Q_EMIT changed();
        });
    Q_EMIT changed();
    if (!m_benefit.isEmpty())
        traceCurve();
}

void VariantsModel::take(const Result<Worked> &worked)
{
    if (!worked) {
        Q_EMIT failed(worked.error());
        Q_EMIT changed();
        return;
    }
    m_ready = worked->ready;
    m_comparisons = worked->compared;
    if (std::exchange(m_takeReady, false) && m_variants.isEmpty()) {
        for (const Comparison &one : std::as_const(m_ready))
            m_variants.append(one.variant);
        m_comparisons = m_ready;
    }
    Q_EMIT changed();
}

void VariantsModel::follow(const QString &benefit, const triage::CurveAxis &axis)
{
    if (benefit == m_benefit && axis == m_axis && (m_curve || m_following))
        return;
    m_benefit = benefit;
    m_axis = axis;
    m_curve.reset();
    traceCurve();
}

void VariantsModel::traceCurve()
{
    const int asked = ++m_curveAsked;
    m_following = !m_benefit.isEmpty() && m_triage.isOpen();
    if (!m_following) {
        Q_EMIT curveChanged();
        return;
    }
    const triage::Right *right = m_triage.assessment().find(m_benefit);
    const QString result = right ? right->amount.result : QString();
    m_worker.runPlain<Result<triage::PersonalCurve>>(
        [catalogue = m_triage.sharedCatalogue(), benefit = m_benefit, result,
         facts = m_triage.facts(), day = m_triage.today(), axis = m_axis] {
            return triage::personalCurve(*catalogue, benefit, result, facts, day, axis);
        },
        this,
        [this, asked](const Result<triage::PersonalCurve> &curve) {
            if (asked != m_curveAsked)
                return;
            m_following = false;
            m_curve = curve ? std::optional(*curve) : std::nullopt;
            Q_EMIT curveChanged();
        });
    Q_EMIT curveChanged();
}

}   // namespace ui
