#pragma once

#include "core/base/clock.h"
#include "core/casework/desk.h"
#include "core/interview/interview.h"
#include "core/rules/catalogue.h"
#include "core/triage/assessor.h"
#include "ui/wizard/list_guide.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace ui {

class DeskWorker;

/// The talk of the visit that is open: what the person needs, what was told, what may be asked for
/// and what is worth asking next. One model for «Bisogni», «Che cosa può chiedere» and «E se…».
/// Every change goes through casework and has reached the disk when the call returns; list and next
/// question are computed anew after each.
class TriageModel : public QObject {
    Q_OBJECT
public:
    /// Borrows desk and clock; they outlive it.
    TriageModel(core::casework::Desk &desk, std::shared_ptr<const core::rules::Catalogue> catalogue,
                const core::Clock &clock, QObject *parent = nullptr);
    ~TriageModel() override;

    /// Makes beside the window what a talk is reckoned with: it takes about a second. A talk that
    /// is opened before makes its own.
    void prepare(DeskWorker &worker);
    /// Opening the visit that is open already only reads it again.
    void open(const core::VisitId &visit);
    void close();
    /// A wizard, the person's page or another desk may have told something meanwhile.
    void refresh();

    bool isOpen() const { return m_visit.has_value(); }
    const core::domain::Visit &visit() const { return *m_visit; }
    const core::domain::Person &person() const { return m_person; }
    /// Everything known, wherever it was told.
    const core::domain::Facts &facts() const { return m_known.facts; }
    /// Told so long ago that it may have changed; they count, and are asked to be confirmed.
    const QStringList &stale() const { return m_known.stale; }
    /// Told otherwise on an earlier visit, and not settled yet.
    const QList<core::casework::FactConflict> &conflicts() const { return m_known.conflicts; }
    /// Benefits of a case that came out well: held, until the facts say what is received.
    const QStringList &received() const { return m_known.received; }
    /// What cannot be true together.
    const QList<core::rules::Contradiction> &contradictions() const { return m_contradictions; }

    /// Reminders of this person that are still to be heeded.
    QList<core::domain::Reminder> reminders() const;
    const core::triage::Assessment &assessment() const { return m_assessment; }
    /// What the last answer did to the list.
    const QList<core::triage::RightChange> &lastChanges() const { return m_changes; }
    /// Answers after which the short interview ends (experience.md §6): what is still open is asked
    /// by the wizard, or when somebody wants to know it.
    static constexpr int kShortInterview = 14;

    /// Nothing when everything is settled, nobody can say more, or the short interview is over.
    /// Reckoned when somebody asks, as the next three: the list of rights does not wait for it.
    const std::optional<core::interview::NextQuestion> &next();
    const core::rules::Question *question(const QString &key) const;
    core::rules::BenefitSummary benefit(const QString &id) const;
    /// Answers of this visit.
    int answered() const;
    /// The short interview is over and there are questions that could still change something.
    bool isShortOver();
    /// Of the benefits in force: on how many nothing more can change, and how many there are.
    int settledBenefits();
    int openableBenefits();
    /// For the editor of the rows of a list; borrows the model.
    ListGuide listGuide(const QString &key);

    /// Each answers whether it reached the disk; a failure is also told by `failed`.
    bool answer(const QString &key, const core::domain::Fact &fact);
    bool clearAnswer(const QString &key);
    /// It is still so: the answer counts as told now.
    bool confirm(const QString &key);
    bool settle(const QString &key, bool keepEarlier);
    bool setNeeds(const QStringList &needs);
    bool setWords(const QString &words);
    bool setSafety(std::optional<bool> bed, std::optional<bool> food);
    bool notInterested(const QString &benefit, const QString &reason);
    bool interestedAgain(const QString &benefit);
    bool remind(const QString &benefit, const QDate &on, const QString &text);
    /// The list was shown: what was looked at and what came out goes into the visit.
    bool noteAssessed();

    /// The operator jumps: this question is next, answered or not.
    void ask(const QString &key);
    /// «Chiedi ancora»: beyond the short interview, in this visit.
    void askMore();
    /// «Torno dopo»: not asked again before all others.
    void later(const QString &key);

    const core::rules::Catalogue &catalogue() const { return *m_catalogue; }
    std::shared_ptr<const core::rules::Catalogue> sharedCatalogue() const { return m_catalogue; }
    QDateTime now() const { return m_clock.nowUtc(); }
    QDate today() const { return m_clock.today(); }

Q_SIGNALS:
    /// Another visit, or none.
    void opened();
    void changed();
    void saved(const QDateTime &atUtc);
    void failed(const core::Error &error);

private:
    bool take(const core::Result<core::domain::Visit> &stored);
    bool keep(const core::Result<core::domain::Visit> &stored);
    bool put(const QString &key, const core::Result<core::domain::Visit> &stored);
    bool readFacts();
    void compute();
    void needChoice();
    void choose();
    void keepShort();
    core::domain::Facts asking() const;
    bool prepareDay();

    core::casework::Desk &m_desk;
    std::shared_ptr<const core::rules::Catalogue> m_catalogue;
    const core::Clock &m_clock;
    std::optional<core::domain::Visit> m_visit;
    core::domain::Person m_person;
    core::casework::TalkFacts m_known;
    QList<core::rules::Contradiction> m_contradictions;
    struct Reckoning;
    std::shared_ptr<Reckoning> m_reckoning;   // null until a day is prepared
    core::triage::Assessment m_assessment;
    QList<core::triage::RightChange> m_changes;
    bool m_isChosen = false;   // the next question is that of the facts
    std::optional<core::interview::NextQuestion> m_next;
    QString m_wanted;
    QStringList m_later;
    bool m_askMore = false;
    bool m_shortOver = false;
    int m_settled = 0;
    int m_inForce = 0;
};

}   // namespace ui
