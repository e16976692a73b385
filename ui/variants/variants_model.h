#pragma once

#include "core/triage/curves.h"
#include "core/triage/ready_variants.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

class DeskWorker;
class TriageModel;

/// The hypotheses of the visit that is open. They live here and nowhere else: nothing is stored, no
/// answer is filled, and with the visit they are gone. What they come to is worked out beside the
/// window, anew whenever an answer has changed.
class VariantsModel : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 6;

    /// Borrows both; they outlive it.
    VariantsModel(TriageModel &triage, DeskWorker &worker, QObject *parent = nullptr);
    ~VariantsModel() override;

    /// Borrowed for what it shows; nothing is told to it.
    TriageModel &triage() const { return m_triage; }

    const QList<core::triage::Variant> &variants() const { return m_variants; }
    /// What the variant at that place comes to; null while it is worked out.
    const core::triage::Comparison *comparison(qsizetype at) const;
    /// Two that matter, found by themselves.
    const QList<core::triage::Comparison> &ready() const { return m_ready; }
    bool isBusy() const { return m_running > 0; }

    /// Empty ones, and a seventh, are not taken. False then.
    bool add(const core::triage::Variant &variant);
    void change(qsizetype at, const core::triage::Variant &variant);
    void remove(qsizetype at);
    /// At the first look of a visit the ready ones are those compared.
    void begin();

    /// Works out again what is not of today's answers. Called by what shows it.
    void refresh();

    /// Follows a benefit along an axis; empty: nothing is followed.
    void follow(const QString &benefit, const core::triage::CurveAxis &axis);
    /// Null while it is worked out, and when the rules cannot be followed.
    const core::triage::PersonalCurve *curve() const { return m_curve ? &*m_curve : nullptr; }
    bool isFollowing() const { return m_following; }

Q_SIGNALS:
    void changed();
    void curveChanged();
    void failed(const core::Error &error);

private:
    struct Worked;
    void forget();
    void compute();
    void take(const core::Result<Worked> &worked);
    void traceCurve();

    TriageModel &m_triage;
    DeskWorker &m_worker;
    std::shared_ptr<core::triage::VariantComparer> m_comparer;   // used on the worker alone
    QDate m_day;                                                 // of the comparer
    QList<core::triage::Variant> m_variants;
    QList<core::triage::Comparison> m_comparisons;
    QList<core::triage::Comparison> m_ready;
    std::optional<core::domain::Facts> m_workedOn;   // the facts of what is shown
    bool m_begun = false;
    bool m_takeReady = false;
    int m_running = 0;
    int m_asked = 0;   // number of the last question to the worker
    QString m_benefit;
    core::triage::CurveAxis m_axis;
    std::optional<core::triage::PersonalCurve> m_curve;
    bool m_following = false;
    int m_curveAsked = 0;
};

}   // namespace ui
